//! Hours credited as share capital: what it would come to, and doing it; of one member, or of a whole class.

use super::fine::named;
use crate::commands::Shared;
use crate::commands::members::{class, member};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::settling::{CreditLine, CreditOf, CreditPreview};
use minga_core::ids::{ClassId, MemberId};
use minga_core::money::Money;
use minga_store::ShareCredit;

/// What crediting hours as shares of a class would come to. Nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn credit_preview(desk: Shared<'_>, of: CreditOf, class_id: String) -> Answer<CreditPreview> {
    desk.with(move |_, open| preview(open, &of, class(&class_id)?)).await
}

/// Credits hours as shares of a class, all in one act.
#[tauri::command]
#[specta::specta]
pub async fn credit_shares(desk: Shared<'_>, of: CreditOf, class_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        let (signer, shares) = (open.signer()?, class(&class_id)?);
        match &of {
            CreditOf::Member { id } => drop(open.coop.credit_shares(signer, member(id)?, shares)?),
            CreditOf::Class { id } => {
                let members = of_class(open, class(id)?)?;
                open.coop.credit_shares_of(signer, &members, shares)?;
            }
        }
        Ok(())
    })
    .await
}

fn preview(open: &mut Open, of: &CreditOf, shares: ClassId) -> Answer<CreditPreview> {
    let currency = open.coop.coop()?.currency;
    let (members, one) = match of {
        CreditOf::Member { id } => (vec![member(id)?], true),
        CreditOf::Class { id } => (of_class(open, class(id)?)?, false),
    };
    let credits = members.iter().map(|id| Ok(open.coop.foresee_credit(*id, shares)?));
    let credits = credits.collect::<Answer<Vec<ShareCredit>>>()?;
    let issued = || credits.iter().filter(|credit| credit.units > 0);
    let line = |credit: &ShareCredit| {
        Ok(CreditLine {
            member: named(open, credit.member)?,
            worth: credit.worth.plain(currency),
            before: credit.before.plain(currency),
            units: credit.units.into(),
            paid: credit.paid.plain(currency),
            left: credit.left.plain(currency),
        })
    };
    Ok(CreditPreview {
        par: credits.first().map(|credit| credit.par).unwrap_or_default().plain(currency),
        lines: credits.iter().filter(|credit| one || credit.units > 0).map(line).collect::<Answer<_>>()?,
        units: issued().map(|credit| credit.units).sum::<i64>().into(),
        paid: issued().map(|credit| credit.paid).sum::<Money>().plain(currency),
        short: credits.iter().filter(|credit| credit.units < 1 && credit.left > Money::ZERO).count().into(),
    })
}

/// Those of a class today, by number.
fn of_class(open: &mut Open, class: ClassId) -> Answer<Vec<MemberId>> {
    let (register, today) = (open.register()?, open.coop.today());
    let held = register.members.iter().filter(|member| member.classes(today).any(|spell| spell.class == class));
    Ok(held.map(|member| member.id).collect())
}

//! Settings: what the co-op says of itself, its classes and their terms, its own questions, its office.

use super::Shared;
use super::coop::head;
use super::members::{class, member};
use super::reading::{amount, day, id};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::Whole;
use crate::shapes::coop::{CoopHead, NewClass};
use crate::shapes::settings::{
    ClassDraft, ClassTerms, CoopDraft, CustomField, FieldDraft, MemberName, OfficePerson, Settings, TermsDraft,
};
use minga_core::classes::Terms;
use minga_core::fields::Field;
use minga_core::ids::{PersonId, TermsId};
use minga_core::money::Currency;
use minga_core::office::Person;
use minga_store::{NewField, Particulars, Refusal};

/// Terms of every class, and everyone of the office.
#[tauri::command]
#[specta::specta]
pub async fn settings(desk: Shared<'_>) -> Answer<Settings> {
    desk.with(|_, open| shown(open)).await
}

/// Changes the co-op's particulars.
#[tauri::command]
#[specta::specta]
pub async fn change_coop(desk: Shared<'_>, draft: CoopDraft) -> Answer<CoopHead> {
    desk.with(move |desk, open| {
        let to = Particulars {
            name: draft.name,
            lang: draft.lang,
            place: draft.place,
            admits: draft.admits.into(),
            probation_days: u16::try_from(draft.probation_days.0).unwrap_or(u16::MAX),
        };
        open.coop.change_coop(open.signer()?, &to)?;
        head(desk, open)
    })
    .await
}

/// Adds a class, last in order.
#[tauri::command]
#[specta::specta]
pub async fn add_class(desk: Shared<'_>, draft: NewClass) -> Answer<()> {
    desk.with(move |_, open| {
        let par = amount(&draft.par, open.register()?.coop.currency)?;
        let new = minga_store::NewClass { name: draft.name, dye: Some(draft.dye), par };
        open.coop.add_class(open.signer()?, &new)?;
        Ok(())
    })
    .await
}

/// Gives a class another name, weave or place.
#[tauri::command]
#[specta::specta]
pub async fn change_class(desk: Shared<'_>, id: String, draft: ClassDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let place = draft.place.count();
        open.coop.change_class(open.signer()?, class(&id)?, &draft.name, draft.dye, place)?;
        Ok(())
    })
    .await
}

/// Sets the terms of a class's shares from a day on.
#[tauri::command]
#[specta::specta]
pub async fn set_terms(desk: Shared<'_>, id: String, draft: TermsDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let terms = read_terms(&draft, open.register()?.coop.currency)?;
        open.coop.set_terms(open.signer()?, class(&id)?, &terms)?;
        Ok(())
    })
    .await
}

/// Asks every member for something more.
#[tauri::command]
#[specta::specta]
pub async fn add_field(desk: Shared<'_>, draft: FieldDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let new = NewField { name: draft.name, kind: draft.kind.into(), options: draft.options };
        open.coop.add_field(open.signer()?, &new)?;
        Ok(())
    })
    .await
}

/// Names a particular of the co-op's own anew, changes its options, or has it no longer asked for.
#[tauri::command]
#[specta::specta]
pub async fn change_field(desk: Shared<'_>, id: String, draft: FieldDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let to = Field {
            id: self::id(&id, Refusal::NoSuchField)?,
            name: draft.name,
            kind: draft.kind.into(),
            options: draft.options,
            position: 0,
            retired: draft.retired,
        };
        open.coop.change_field(open.signer()?, &to)?;
        Ok(())
    })
    .await
}

/// Moves a particular of the co-op's own a place up or down in forms.
#[tauri::command]
#[specta::specta]
pub async fn move_field(desk: Shared<'_>, id: String, down: bool) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.move_field(open.signer()?, self::id(&id, Refusal::NoSuchField)?, down)?;
        Ok(())
    })
    .await
}

/// Names someone of the office anew, ties them to a member, or has them leave the office. Who leaves it gets up.
#[tauri::command]
#[specta::specta]
pub async fn change_person(
    desk: Shared<'_>,
    id: String,
    name: String,
    member_id: Option<String>,
    retired: bool,
) -> Answer<()> {
    desk.with(move |_, open| {
        let person: PersonId = self::id(&id, Refusal::NoSuchPerson)?;
        let member = member_id.as_deref().map(member).transpose()?;
        open.coop.change_person(open.signer()?, &Person { id: person, name, member, retired })?;
        if retired && open.person == Some(person) {
            open.person = None;
        }
        Ok(())
    })
    .await
}

fn shown(open: &mut Open) -> Answer<Settings> {
    let register = open.register()?;
    let currency = register.coop.currency;
    let classes = register.classes.iter().map(|class| ClassTerms {
        id: class.id.to_string(),
        terms: class.terms.iter().rev().map(|terms| shape(terms, currency)).collect(),
    });
    let office = open.coop.people()?.into_iter().map(|person| OfficePerson {
        id: person.id.to_string(),
        name: person.name,
        member: person.member.and_then(|id| register.members.iter().find(|member| member.id == id)).map(|member| {
            MemberName { id: member.id.to_string(), number: member.number.into(), name: member.profile.name.spoken() }
        }),
        retired: person.retired,
    });
    Ok(Settings { classes: classes.collect(), office: office.collect() })
}

/// A particular of the co-op's own, as the page knows it.
pub fn field(field: &Field) -> CustomField {
    let Field { id, name, kind, options, retired, .. } = field.clone();
    CustomField { id: id.to_string(), field: FieldDraft { name, kind: kind.into(), options, retired } }
}

/// Terms as the page is told them.
pub fn shape(terms: &Terms, currency: Currency) -> TermsDraft {
    TermsDraft {
        from: terms.from.to_string(),
        par: terms.par.plain(currency),
        least_units: terms.least_units.into(),
        most_part: terms.most_part.map(|part| part.to_string()).unwrap_or_default(),
        transferable: terms.transferable,
        withdrawable: terms.withdrawable,
        redeem_after_years: terms.redeem_after_years,
        on_exit: terms.on_exit.into(),
    }
}

fn read_terms(draft: &TermsDraft, currency: Currency) -> Answer<Terms> {
    let part = draft.most_part.trim();
    let most_part = if part.is_empty() {
        None
    } else {
        Some(part.parse().map_err(|_| Fault::new("not-a-part").with("text", part))?)
    };
    let Whole(least_units) = draft.least_units;
    Ok(Terms {
        id: TermsId::new(),
        from: day(&draft.from)?,
        par: amount(&draft.par, currency)?,
        least_units,
        transferable: draft.transferable,
        withdrawable: draft.withdrawable,
        redeem_after_years: draft.redeem_after_years,
        on_exit: draft.on_exit.into(),
        most_part,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shapes::settings::OnExit;

    fn draft(most_part: &str) -> TermsDraft {
        TermsDraft {
            from: "2027-01-01".into(),
            par: "50".into(),
            least_units: Whole(1),
            most_part: most_part.into(),
            transferable: false,
            withdrawable: true,
            redeem_after_years: 3,
            on_exit: OnExit::BoughtBack,
        }
    }

    #[test]
    fn a_largest_part_is_read_as_people_write_it_and_none_is_no_limit() {
        let read = |text| read_terms(&draft(text), Currency::USD).map(|terms| terms.most_part.map(|p| p.to_string()));
        assert_eq!(read("35 %").ok(), Some(Some("7/20".to_owned())));
        assert_eq!(read("  ").ok(), Some(None));
        assert_eq!(read("much").err().map(|fault| fault.code), Some("not-a-part".to_owned()));
    }
}

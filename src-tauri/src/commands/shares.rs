//! Shares: what a movement would come to, the movement itself, and taking a line back.

use super::Shared;
use super::life::{decided, part};
use super::members::{class, member};
use super::reading::{amount, day, id};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::life::Decision;
use crate::shapes::shares::{HeirDraft, ShareAct, ShareDraft, ShareSide};
use minga_core::ids::{EntryId, MemberId};
use minga_core::money::Money;
use minga_core::ratio::Part;
use minga_core::shares::EntryKind;
use minga_store::{NewConversion, NewEntry, NewPassing, NewReturn, Refusal, SharesAsked, Side};

/// What a movement of a member's shares would come to, for each member and class it concerns.
#[tauri::command]
#[specta::specta]
pub async fn preview_shares(desk: Shared<'_>, id: String, draft: ShareDraft) -> Answer<Vec<ShareSide>> {
    desk.with(move |_, open| {
        let holder = member(&id)?;
        let asked = Asked::read(open, holder, &draft)?;
        let sides = open.coop.foresee(holder, &asked.as_store())?;
        sides.iter().map(|side| told(open, side)).collect()
    })
    .await
}

/// Moves shares of a member.
#[tauri::command]
#[specta::specta]
pub async fn move_shares(desk: Shared<'_>, id: String, draft: ShareDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let (holder, signer) = (member(&id)?, open.signer()?);
        match Asked::read(open, holder, &draft)? {
            Asked::Add(new) => {
                let (method, reference) = (draft.method.into(), &draft.reference);
                open.coop.add_shares(signer, holder, &new, method, reference).map(|_| ())?;
            }
            Asked::Return(new) => open.coop.return_shares(signer, holder, &new).map(|_| ())?,
            Asked::Pass(new) => open.coop.pass_shares(signer, &new).map(|_| ())?,
            Asked::Convert(new) => open.coop.convert_shares(signer, holder, &new).map(|_| ())?,
        }
        Ok(())
    })
    .await
}

/// What taking a line of a member's ledger back would come to.
#[tauri::command]
#[specta::specta]
pub async fn preview_reversal(desk: Shared<'_>, id: String, entry_id: String) -> Answer<Vec<ShareSide>> {
    desk.with(move |_, open| {
        let entry: EntryId = self::id(&entry_id, Refusal::NothingChanged)?;
        let sides = open.coop.foresee(member(&id)?, &SharesAsked::TakeBack(entry))?;
        sides.iter().map(|side| told(open, side)).collect()
    })
    .await
}

/// Takes a line of a member's ledger back, and its pair with it.
#[tauri::command]
#[specta::specta]
pub async fn reverse_shares(
    desk: Shared<'_>,
    id: String,
    entry_id: String,
    why: String,
    decision: Option<Decision>,
) -> Answer<()> {
    desk.with(move |_, open| {
        let entry: EntryId = self::id(&entry_id, Refusal::NothingChanged)?;
        let decision = decided(decision.as_ref())?;
        open.coop.take_back_entry(open.signer()?, member(&id)?, entry, &why, decision.as_ref())?;
        Ok(())
    })
    .await
}

/// What the heirs of a member who died would receive.
#[tauri::command]
#[specta::specta]
pub async fn preview_heirs(desk: Shared<'_>, id: String, heirs: Vec<HeirDraft>, on: String) -> Answer<Vec<ShareSide>> {
    desk.with(move |_, open| {
        let heirs = read_heirs(&heirs)?;
        let sides = open.coop.foresee(member(&id)?, &SharesAsked::Inherit(&heirs, day(&on)?))?;
        sides.iter().map(|side| told(open, side)).collect()
    })
    .await
}

/// Passes the shares of a member who died to the heirs.
#[tauri::command]
#[specta::specta]
pub async fn inherit_shares(
    desk: Shared<'_>,
    id: String,
    heirs: Vec<HeirDraft>,
    on: String,
    decision: Option<Decision>,
) -> Answer<()> {
    desk.with(move |_, open| {
        let (heirs, decision) = (read_heirs(&heirs)?, decided(decision.as_ref())?);
        open.coop.inherit_shares(open.signer()?, member(&id)?, &heirs, day(&on)?, decision.as_ref())?;
        Ok(())
    })
    .await
}

fn read_heirs(heirs: &[HeirDraft]) -> Answer<Vec<(MemberId, Part)>> {
    heirs.iter().map(|heir| Ok((member(&heir.member_id)?, part(&heir.part)?))).collect()
}

/// A form read into what the store is asked.
enum Asked {
    Add(NewEntry),
    Return(NewReturn),
    Pass(NewPassing),
    Convert(NewConversion),
}

impl Asked {
    fn read(open: &mut Open, holder: MemberId, draft: &ShareDraft) -> Answer<Self> {
        use ShareAct as A;
        let currency = open.register()?.coop.currency;
        let paid = draft.paid.as_deref().map(|text| amount(text, currency)).transpose()?;
        let (class, units, on) = (class(&draft.class_id)?, draft.units.0, day(&draft.on)?);
        let decision = decided(draft.decision.as_ref())?;
        let add = |kind| {
            let paid = paid.unwrap_or(Money::ZERO);
            Self::Add(NewEntry { class, on, kind, units, paid, par: None, decision: decision.clone() })
        };
        let back = |kind| Self::Return(NewReturn { class, on, kind, units, paid, decision: decision.clone() });
        Ok(match draft.act {
            A::Subscribe => add(EntryKind::Subscribe),
            A::Issue => add(EntryKind::Issue),
            A::Pay => add(EntryKind::Pay),
            A::Redeem => back(EntryKind::Redeem),
            A::Gift => back(EntryKind::Gift),
            A::Cancel => back(EntryKind::Cancel),
            A::Pass => {
                let to = member(draft.to_id.as_deref().unwrap_or_default())?;
                Self::Pass(NewPassing { from: holder, to, class, units, on, decision })
            }
            A::Convert => {
                let into = self::class(draft.into_id.as_deref().unwrap_or_default())?;
                let pay_rest = draft.pay_rest;
                Self::Convert(NewConversion { class, units, into, pay_rest, on, decision })
            }
        })
    }

    fn as_store(&self) -> SharesAsked<'_> {
        match self {
            Self::Add(new) => SharesAsked::Add(new),
            Self::Return(new) => SharesAsked::Return(new),
            Self::Pass(new) => SharesAsked::Pass(new),
            Self::Convert(new) => SharesAsked::Convert(new),
        }
    }
}

fn told(open: &mut Open, side: &Side) -> Answer<ShareSide> {
    let currency = open.register()?.coop.currency;
    Ok(ShareSide {
        member_id: side.member.to_string(),
        name: open.coop.name_of(side.member.0)?.unwrap_or_default(),
        class_id: side.class.to_string(),
        units: side.before.units.into(),
        paid: side.before.paid.plain(currency),
        units_after: side.after.units.into(),
        paid_after: side.after.paid.plain(currency),
        owed_after: side.after.owed().plain(currency),
        voids: side.voids.iter().map(|number| (*number).into()).collect(),
    })
}

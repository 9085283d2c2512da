//! Members: the list, the page of one, and the acts about them.

pub mod around;
mod certificates;
mod doubts;
mod export;
pub mod list;
mod lists;
mod many;
pub mod page;

pub use page::decision as cited;

use super::life::decided;
use super::reading::{amount, day, id, maybe_day};
use super::{Shared, sheet};
use crate::desk::Open;
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::life::Decision;
use crate::shapes::list::{
    Chosen, HouseholdCount, ListColumn, ListDraft, ListExport, MembersPage, MembersQuery, SavedList, SectorCount,
    Willing,
};
use crate::shapes::many::{ManyAct, ManyPreview};
use crate::shapes::members::{DaysDraft, DoubtDraft, Doubts, MemberDraft, MemberKind, MemberPage, Profile, SpellEnd};
use crate::shapes::papers::{PaperSize, Printed};
use crate::shapes::shares as shapes;
use minga_core::ids::{ClassId, MemberId, SpellId, StandingId};
use minga_core::members::{self as core, Contact, Document, Name};
use minga_store::{FirstShares, NewMember, Refusal};
use tauri::AppHandle;

/// A window of rows of the register; counts and totals are over all rows that match.
#[tauri::command]
#[specta::specta]
pub async fn members_page(desk: Shared<'_>, query: MembersQuery) -> Answer<MembersPage> {
    desk.with(move |_, open| list::page(open, &query)).await
}

/// The blocks and sectors there are, by name.
#[tauri::command]
#[specta::specta]
pub async fn list_sectors(desk: Shared<'_>) -> Answer<Vec<SectorCount>> {
    desk.with(|_, open| list::sectors(open)).await
}

/// The households, by name.
#[tauri::command]
#[specta::specta]
pub async fn list_households(desk: Shared<'_>) -> Answer<Vec<HouseholdCount>> {
    desk.with(|_, open| list::households(open)).await
}

/// The columns this computer shows; none until some were chosen.
#[tauri::command]
#[specta::specta]
pub async fn list_columns(desk: Shared<'_>) -> Answer<Option<Vec<ListColumn>>> {
    desk.aside(|desk| Ok(desk.settings().columns())).await
}

/// Chooses the columns this computer shows, in order.
#[tauri::command]
#[specta::specta]
pub async fn choose_columns(desk: Shared<'_>, columns: Vec<ListColumn>) -> Answer<()> {
    desk.aside(move |desk| Ok(desk.settings().set_columns(columns)?)).await
}

/// Of the members chosen, who agreed to be written to beyond what membership asks, and who did not.
#[tauri::command]
#[specta::specta]
pub async fn willing(desk: Shared<'_>, members: Chosen) -> Answer<Willing> {
    desk.with(move |_, open| list::willing(open, &members)).await
}

/// The lists kept in the co-op's file, by name.
#[tauri::command]
#[specta::specta]
pub async fn saved_lists(desk: Shared<'_>) -> Answer<Vec<SavedList>> {
    desk.with(|_, open| lists::all(open)).await
}

/// Keeps a list under a name; its identity.
#[tauri::command]
#[specta::specta]
pub async fn save_list(desk: Shared<'_>, draft: ListDraft) -> Answer<String> {
    desk.with(move |_, open| lists::save(open, &draft)).await
}

/// Keeps a list no longer.
#[tauri::command]
#[specta::specta]
pub async fn remove_list(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| lists::remove(open, &id)).await
}

/// Asks where to, and writes the rows and columns on screen; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn export_list(desk: Shared<'_>, list: ListExport) -> Answer<Option<Printed>> {
    let files = Files::Sheet(list.form.into());
    let job = move |open: &mut Open| export::Job::of(open, &list);
    sheet::save(desk, files, job, export::Job::file_name, export::Job::write).await
}

/// Whom an act on many would take, and whom it would leave out and why.
#[tauri::command]
#[specta::specta]
pub async fn many_preview(desk: Shared<'_>, members: Chosen, act: ManyAct) -> Answer<ManyPreview> {
    desk.with(move |_, open| many::preview(open, &members, &act)).await
}

/// Does one act for many: for those whom it takes.
#[tauri::command]
#[specta::specta]
pub async fn do_many(desk: Shared<'_>, members: Chosen, act: ManyAct) -> Answer<()> {
    desk.with(move |_, open| many::act(open, &members, &act)).await
}

/// Who of them gets a share certificate, and who holds no shares.
#[tauri::command]
#[specta::specta]
pub async fn certificates_preview(desk: Shared<'_>, members: Chosen) -> Answer<ManyPreview> {
    desk.with(move |_, open| certificates::preview(open, &members)).await
}

/// Asks where to, and prints the share certificates of several members; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn print_certificates(
    app: AppHandle,
    desk: Shared<'_>,
    members: Chosen,
    size: PaperSize,
) -> Answer<Option<Printed>> {
    let (list, order) = desk.with(move |_, open| certificates::order(open, &members, size)).await?;
    super::papers::put(app, desk, list, order).await
}

/// Everything about one member as of a day (null: today).
#[tauri::command]
#[specta::specta]
pub async fn member_page(desk: Shared<'_>, id: String, as_of: Option<String>) -> Answer<MemberPage> {
    desk.with(move |desk, open| page::of(open, &desk.words(), member(&id)?, as_of.as_deref())).await
}

/// Admits a member; the id.
#[tauri::command]
#[specta::specta]
pub async fn admit_member(desk: Shared<'_>, draft: MemberDraft) -> Answer<String> {
    desk.with(move |_, open| admit(open, &draft)).await
}

/// Changes a member's particulars.
#[tauri::command]
#[specta::specta]
pub async fn change_profile(desk: Shared<'_>, id: String, profile: Profile) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.change_profile(open.signer()?, member(&id)?, read_profile(profile)?)?;
        Ok(())
    })
    .await
}

/// What there is to think about before someone is written down, or written anew.
#[tauri::command]
#[specta::specta]
pub async fn doubts(desk: Shared<'_>, draft: DoubtDraft) -> Answer<Doubts> {
    desk.with(move |_, open| doubts::about(open, &draft)).await
}

/// Corrects what a record is: person or organisation, and its number in the book before.
#[tauri::command]
#[specta::specta]
pub async fn change_record(desk: Shared<'_>, id: String, kind: MemberKind, folio: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.change_record(open.signer()?, member(&id)?, kind.into(), &folio)?;
        Ok(())
    })
    .await
}

/// Puts the days of a time in a class right.
#[tauri::command]
#[specta::specta]
pub async fn correct_spell(desk: Shared<'_>, id: String, spell_id: String, draft: DaysDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let spell: SpellId = self::id(&spell_id, Refusal::NoSuchEntry)?;
        open.coop.correct_spell(open.signer()?, member(&id)?, spell, days(&draft)?, &draft.why)?;
        Ok(())
    })
    .await
}

/// Puts the days of a leave, an exit, .. right.
#[tauri::command]
#[specta::specta]
pub async fn correct_standing(desk: Shared<'_>, id: String, standing_id: String, draft: DaysDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let standing: StandingId = self::id(&standing_id, Refusal::NoSuchEntry)?;
        open.coop.correct_standing(open.signer()?, member(&id)?, standing, days(&draft)?, &draft.why)?;
        Ok(())
    })
    .await
}

/// A member enters a class; the decision is what the rules ask for.
#[tauri::command]
#[specta::specta]
pub async fn start_spell(
    desk: Shared<'_>,
    id: String,
    class_id: String,
    from: String,
    decision: Option<Decision>,
) -> Answer<()> {
    desk.with(move |_, open| {
        let (signer, decision) = (open.signer()?, decided(decision.as_ref())?);
        open.coop.enter_class(signer, member(&id)?, class(&class_id)?, day(&from)?, decision.as_ref())?;
        Ok(())
    })
    .await
}

/// A member's time in a class ends; `to` is the last day.
#[tauri::command]
#[specta::specta]
pub async fn end_spell(desk: Shared<'_>, id: String, spell_id: String, draft: SpellEnd) -> Answer<()> {
    desk.with(move |_, open| {
        let spell: SpellId = self::id(&spell_id, Refusal::NoSuchEntry)?;
        let (to, decision) = (day(&draft.to)?, decided(draft.decision.as_ref())?);
        open.coop.leave_class(open.signer()?, member(&id)?, spell, to, &draft.reason, decision.as_ref())?;
        Ok(())
    })
    .await
}

fn admit(open: &mut Open, draft: &MemberDraft) -> Answer<String> {
    let (signer, class, from) = (open.signer()?, class(&draft.class_id)?, day(&draft.from)?);
    let new = NewMember {
        number: draft.number.map(|number| number.0),
        kind: draft.kind.into(),
        profile: read_profile(draft.profile.clone())?,
        classes: vec![(class, from)],
        shares: draft.shares.as_ref().map(|shares| first_shares(open, shares)).transpose()?,
        trial_until: maybe_day(draft.trial_until.as_deref())?,
        decision: decided(draft.decision.as_ref())?,
        folio: Some(draft.folio.trim().to_owned()).filter(|folio| !folio.is_empty()),
    };
    Ok(open.coop.admit(signer, &new)?.value.to_string())
}

/// Shares taken on joining.
pub fn first_shares(open: &mut Open, shares: &shapes::FirstShares) -> Answer<FirstShares> {
    let paid = amount(&shares.paid, open.register()?.coop.currency)?;
    Ok(FirstShares { units: shares.units.0, paid, method: Some(shares.method.into()) })
}

fn days(draft: &DaysDraft) -> Answer<Option<core::Days>> {
    let from = maybe_day(draft.from.as_deref().filter(|day| !day.is_empty()))?;
    let to = maybe_day(draft.to.as_deref().filter(|day| !day.is_empty()))?;
    Ok(from.map(|from| (from, to)))
}

/// A member's identity.
pub fn member(text: &str) -> Answer<MemberId> {
    id(text, Refusal::NoSuchMember)
}

/// A class's identity.
pub fn class(text: &str) -> Answer<ClassId> {
    id(text, Refusal::NoSuchClass)
}

pub fn read_profile(profile: Profile) -> Answer<core::Profile> {
    let born = profile.born.filter(|day| !day.is_empty());
    let document = profile.document.map(|d| Document { kind: d.kind, country: d.country, number: d.number });
    Ok(core::Profile {
        name: Name { given: profile.given, family: profile.family },
        document: document.filter(|document| !document.number.trim().is_empty()),
        born: maybe_day(born.as_deref())?,
        contact: Contact {
            phone: profile.phone,
            whatsapp: profile.whatsapp,
            email: profile.email,
            address: profile.address,
            sector: profile.sector,
        },
        note: profile.note,
        lang: profile.lang,
        channel: profile.channel.map(Into::into),
        custom: profile
            .custom
            .into_iter()
            .map(|(field, answer)| Ok((id(&field, Refusal::NoSuchField)?, answer)))
            .collect::<Answer<_>>()?,
    })
}

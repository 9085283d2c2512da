//! Why a member's number is what it is.

use super::page::name;
use super::queue::worker;
use super::settled;
use crate::desk::{Desk, Open};
use crate::fault::Answer;
use crate::shapes::hours::{GiftLine, MemberHours, PeriodPick, SumLine, WaiverLine, WorkLine, WorkState};
use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::commitments::{self as core, Account, Balance, Book, Purse, Span, State, Uncounted};
use minga_core::ids::{ClassId, MemberId, PersonId, WorkId};
use minga_core::members::Member;
use minga_core::register::Register;
use minga_store::{HoursAround, Work};
use minga_words::Words;
use minga_words::hours::{Reading, Side, Told};
use std::collections::{HashMap, HashSet};

/// Periods back that can be looked at.
const MOST_PERIODS: usize = 4;

/// A member's hours as of a day; today where none is named. Only what concerns the member is read: after an act the
/// page of one does not wait for the hours of all.
pub fn member_hours(desk: &Desk, open: &mut Open, id: MemberId, as_of: Option<NaiveDate>) -> Answer<MemberHours> {
    let today = open.coop.today();
    let on = as_of.unwrap_or(today).min(today);
    let (around, classes, words) = (open.coop.hours_around(id)?, open.coop.classes()?, desk.words());
    let (member, book) = (&around.member, &around.book);
    let account = around.account(on);
    let (together, balance) = (account.together(), account.balance());
    let told = reading(&words, &classes, member, &balance).lines();
    let side = |side: Side| -> Vec<SumLine> {
        let lines = balance.lines.iter().zip(&told).filter(|(_, told)| told.side == side);
        lines.map(|(line, told)| sum_line(line.why.word(), told)).collect()
    };
    let missed = open.coop.missed_by(member.id)?;
    Ok(MemberHours {
        member: name(member),
        together: together.iter().filter(|_| together.len() > 1).map(|m| name(m)).collect(),
        as_of: on.to_string(),
        from: balance.period.first.to_string(),
        to: balance.period.last.to_string(),
        periods: periods(&around, today),
        asked: balance.asked,
        unit: balance.unit.into(),
        required: balance.required.into(),
        due: balance.due.into(),
        balance: balance.balance.into(),
        waiting: balance.waiting.into(),
        asks: side(Side::Asked),
        gives: side(Side::Given),
        in_order_until: balance.in_order_until.map(|day| day.to_string()),
        in_order: balance.in_order(),
        frozen: balance.frozen,
        may_vote: balance.may_vote,
        may_use: balance.may_use,
        work: work(open, &words, &account)?,
        ahead: balance.ahead().into(),
        waivers: waivers(&account, balance.period),
        gifts: gifts(open, book, &account, &balance)?,
        amnesties: settled::amnesties(open, &account, balance.period)?,
        buy_outs: settled::buy_outs(open, &around, &account, balance.period)?,
        to_fine: missed.iter().filter(|m| m.charge.is_none() && m.fine.is_some()).count().into(),
        credit_to: settled::worth_shares(book, member, today).map(|class| class.to_string()).unwrap_or_default(),
        fund: open.coop.fund()?.map(|fund| fund.name).unwrap_or_default(),
        uncounted: balance.uncounted.into(),
    })
}

fn reading<'a>(words: &'a Words, classes: &'a [Class], member: &Member, balance: &'a Balance) -> ReadingOf<'a> {
    let class = |id: ClassId| classes.iter().find(|c| c.id == id).map(|c| c.name.clone()).unwrap_or_default();
    ReadingOf { words, balance, since: member.since(), class: Box::new(class) }
}

/// A reading that owns the way to a class's name.
struct ReadingOf<'a> {
    words: &'a Words,
    balance: &'a Balance,
    since: Option<NaiveDate>,
    class: Box<dyn Fn(ClassId) -> String + 'a>,
}

impl ReadingOf<'_> {
    fn lines(&self) -> Vec<Told> {
        Reading { words: self.words, balance: self.balance, since: self.since, class: &*self.class }.lines()
    }
}

/// Every line of a sum, in words.
pub fn lines(words: &Words, register: &Register, member: &Member, balance: &Balance) -> Vec<SumLine> {
    let told = reading(words, &register.classes, member, balance).lines();
    balance.lines.iter().zip(&told).map(|(line, told)| sum_line(line.why.word(), told)).collect()
}

fn sum_line(kind: &str, told: &Told) -> SumLine {
    SumLine { kind: kind.to_owned(), what: told.what.clone(), how: told.how.clone(), units: told.units.into() }
}

/// This period and those before it, newest first.
fn periods(around: &HoursAround, today: NaiveDate) -> Vec<PeriodPick> {
    let mut picks = Vec::new();
    let mut on = today;
    while picks.len() < MOST_PERIODS {
        let balance = around.account(on).balance();
        if !balance.asked || (!picks.is_empty() && balance.lines.is_empty()) {
            break;
        }
        picks.push(PeriodPick {
            as_of: on.to_string(),
            from: balance.period.first.to_string(),
            to: balance.period.last.to_string(),
            over: balance.period.last < today,
        });
        let Some(eve) = balance.period.first.pred_opt() else { break };
        on = eve;
    }
    picks
}

/// The work of the period, oldest first; in a first period what was done before it, too.
fn work(open: &Open, words: &Words, account: &Account) -> Answer<Vec<WorkLine>> {
    let people: HashMap<PersonId, String> = open.coop.people()?.into_iter().map(|p| (p.id, p.name)).collect();
    let names = super::asset_names(&open.coop)?;
    let behind = account.worked();
    let apart: HashMap<WorkId, Uncounted> = behind.uncounted.iter().map(|(entry, why)| (entry.id, *why)).collect();
    let mut works = Vec::new();
    for member in account.members() {
        let here = |work: &Work| behind.window.holds(work.entry.day) && account.holds(member.id, work.entry.day);
        works.extend(open.coop.work_of(member.id)?.into_iter().filter(here));
    }
    works.sort_by_key(|work| (work.entry.day, work.entry.id));
    let taken_back: HashSet<_> = works.iter().filter_map(|work| work.entry.reverses).collect();
    let person = |id: &PersonId| people.get(id).cloned().unwrap_or_default();
    let line = |work: &Work| {
        let entry = &work.entry;
        let (state, by) = match &entry.state {
            State::Waiting => (WorkState::Waiting, None),
            State::Approved { by, .. } => (WorkState::Approved, Some(by)),
            State::Declined { by, .. } => (WorkState::Declined, Some(by)),
        };
        Ok(WorkLine {
            id: entry.id.to_string(),
            on: entry.day.to_string(),
            asset: entry.asset.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
            units: entry.units.into(),
            unit: entry.unit.into(),
            state,
            by: by.map(person).unwrap_or_default(),
            reversed: entry.reverses.is_some() || taken_back.contains(&entry.id),
            worker: worker(words, work, |id| spoken(open, id))?,
            stream: entry.stream.into(),
            note: work.note.words.clone(),
            entered_by: person(&work.entered_by),
            apart: apart.get(&entry.id).map(|why| (*why).into()),
        })
    };
    works.iter().map(line).collect()
}

/// Days of the period on which less is asked, the latest last.
fn waivers(account: &Account, period: Span) -> Vec<WaiverLine> {
    let members = account.members();
    let several = members.len() > 1;
    let whose = |id: MemberId| members.iter().find(|m| m.id == id).map(|m| m.profile.name.spoken());
    let mut found: Vec<_> = account.waivers(period).filter_map(|w| Some((w, whose(w.member)?))).collect();
    found.sort_by_key(|(waiver, _)| (waiver.from, waiver.id));
    found.dedup_by_key(|(waiver, _)| waiver.id); // who came back has it twice
    let line = |(w, whose): (&core::Waiver, String)| WaiverLine {
        id: w.id.to_string(),
        whose: if several { whose } else { String::new() },
        reason: w.reason.into(),
        from: w.from.to_string(),
        to: w.to.map(|to| to.to_string()),
        percent: i64::from(w.percent).into(),
    };
    found.into_iter().map(line).collect()
}

/// What passed on and stands: neither taken back nor taking back.
fn gifts(open: &Open, book: &Book, account: &Account, balance: &Balance) -> Answer<Vec<GiftLine>> {
    let taken_back: HashSet<_> = book.gifts().iter().filter_map(|gift| gift.reverses).collect();
    let mut sides: Vec<_> = account.sides().collect();
    sides.retain(|s| balance.period.holds(s.on) && s.on <= balance.as_of && !s.back && !taken_back.contains(&s.gift));
    sides.sort_by_key(|side| (side.on, side.gift));
    let line = |side: &core::Side| {
        Ok(GiftLine {
            id: side.gift.to_string(),
            on: side.on.to_string(),
            other: match side.other {
                Purse::Member(id) => spoken(open, id)?,
                Purse::Pool => String::new(),
            },
            units: side.units.into(),
            unit: side.unit.into(),
        })
    };
    sides.into_iter().map(line).collect()
}

/// The name of another member.
fn spoken(open: &Open, id: MemberId) -> Answer<String> {
    Ok(open.coop.member(id)?.map(|m| m.profile.name.spoken()).unwrap_or_default())
}

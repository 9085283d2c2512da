//! The hours of the sample, three years of them: what is asked of each class, sheets of slips typed in, and what happens
//! beside the work: waivers, gifts, a pool, a buy-out, an amnesty, a slip taken back.

use super::chance::Chance;
use crate::commitments::{NewWaiver, NewWork, Note};
use crate::fault::Result;
use crate::file::Coop;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use minga_core::commitments::{
    BuyOutTerms, Due, Purse, Rules, Stream, Substitute, Transfer, Unit, WaiverReason, Worker,
};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{AssetId, MemberId, PersonId};
use minga_core::members::{Member, StatusKind};
use minga_core::money::Money;
use std::collections::HashMap;

/// What happens with hours.
#[derive(Clone, Copy)]
pub enum Deed {
    /// The assembly says what is asked of the classes: at first, and since the middle of last year.
    Policy(usize),
    /// The slips from one day to another are typed in.
    Sheet(NaiveDate, NaiveDate),
    /// Who is away with leave is asked nothing.
    Leaves,
    /// One of [`WAIVERS`], beginning that day.
    Waive(usize),
    /// One of [`GIFTS`].
    Give(usize),
    /// Somebody pays for ten hours.
    BuyOut,
    /// The assembly lets old debts lapse.
    Forgive,
    /// A slip of somebody else is taken back.
    TakeBack,
    /// Work of mingas up to a day is approved.
    Approve(NaiveDate),
    /// Slips of the last days are typed in, and wait.
    Wait,
}

const HOUR: i64 = 60;
/// What is asked of founders, workers and users in a year, and of funders: at first, and since last July.
const ASKED: [(i64, i64); 2] = [(80 * HOUR, 24 * HOUR), (100 * HOUR, 24 * HOUR)];
/// How long a turn of work is.
const TURNS: [i64; 6] = [300, 330, 360, 390, 420, 480];

/// Who is asked less, by number: why, how much, in which month of this year or how many years before, for how many
/// months.
const WAIVERS: [(i64, WaiverReason, u8, (i32, u32), Option<u32>); 6] = [
    (190, WaiverReason::Sick, 50, (0, 3), Some(2)),
    (27, WaiverReason::Parental, 100, (0, 2), Some(6)),
    (63, WaiverReason::Care, 50, (1, 5), None),
    (8, WaiverReason::Age, 50, (2, 1), None),
    (101, WaiverReason::Disability, 100, (1, 1), None),
    (118, WaiverReason::Mourning, 100, (0, 6), Some(1)),
];

/// Who gives how many hours to whom, by number (0 is the pool), how many days ago.
const GIFTS: [(i64, i64, i64, u64); 10] = [
    (108, 0, 12, 610),
    (31, 0, 8, 540),
    (127, 0, 10, 415),
    (35, 0, 6, 310),
    (72, 0, 9, 190),
    (90, 0, 4, 96),
    (0, 40, 10, 380),
    (0, 190, 6, 170),
    (0, 133, 8, 75),
    (31, 77, 5, 48),
];

/// Everything that happens, by day.
pub fn agenda(today: NaiveDate) -> Vec<(NaiveDate, Deed)> {
    let ago = |days| today - Days::new(days);
    let begins = begins(today);
    let mut deeds = vec![
        (begins - Days::new(12), Deed::Policy(0)),
        (raised(today) - Days::new(30), Deed::Policy(1)),
        (forgiven(today), Deed::Forgive),
        (ago(44), Deed::TakeBack),
        (ago(16), Deed::Leaves),
        (ago(13), Deed::BuyOut),
        (ago(2), Deed::Wait),
    ];
    // Typed in every quarter, and lately every month; and those of this month so far.
    let mut from = begins;
    let last = ago(9);
    while from <= last {
        let quarter = from + Months::new(3);
        let next = if quarter < ago(90) { quarter } else { from + Months::new(1) };
        let to = (next - Days::new(1)).min(last);
        deeds.push((to + Days::new(3), Deed::Sheet(from, to)));
        from = next;
    }
    // Of the mingas only what the last days brought still waits.
    deeds.extend([62, 34, 6].map(|days| (ago(days), Deed::Approve(ago(days + 10)))));
    deeds.extend((0..WAIVERS.len()).map(|n| (waived_from(n, today), Deed::Waive(n))));
    deeds.extend((0..GIFTS.len()).map(|n| (ago(GIFTS[n].3), Deed::Give(n))));
    deeds.retain(|(on, _)| *on <= today);
    deeds
}

/// The first day hours are asked for.
fn begins(today: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(today.year() - 2, 1, 1).unwrap_or_default()
}

/// The day from which more is asked.
fn raised(today: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(today.year() - 1, 7, 1).unwrap_or_default()
}

/// The last 20 January but for the last days: what was carried into that year lapses in part.
fn forgiven(today: NaiveDate) -> NaiveDate {
    let year = (today - Days::new(22)).year();
    NaiveDate::from_ymd_opt(year, 1, 20).unwrap_or_default()
}

fn waived_from(n: usize, today: NaiveDate) -> NaiveDate {
    let (back, month) = WAIVERS[n].3;
    NaiveDate::from_ymd_opt(today.year() - back, month, 1).unwrap_or_default()
}

/// Those who write it all down.
pub struct Sheets {
    chance: Chance,
    /// Minutes each still has in mind to do, by number.
    meant: HashMap<i64, i64>,
    today: NaiveDate,
    es: bool,
}

impl Sheets {
    pub fn new(today: NaiveDate, es: bool) -> Self {
        Self { chance: Chance::new(6_000), meant: HashMap::new(), today, es }
    }

    /// Does one of them.
    pub fn act(&mut self, coop: &mut Coop, actor: PersonId, deed: Deed, on: NaiveDate) -> Result<()> {
        match deed {
            Deed::Policy(n) => self.policy(coop, actor, n, on),
            Deed::Sheet(from, to) => {
                let work = self.sheet(coop, from, to)?;
                if work.is_empty() { Ok(()) } else { coop.enter_work(actor, &work, true, true).map(|_| ()) }
            }
            Deed::Leaves => leaves(coop, actor, on),
            Deed::Waive(n) => self.waive(coop, actor, n, on),
            Deed::Give(n) => give(coop, actor, n, on),
            Deed::BuyOut => match here(coop, 88, on)? {
                Some(member) => coop.buy_out(actor, member, 10 * HOUR, on, on + Days::new(40)).map(|_| ()),
                None => Ok(()),
            },
            Deed::Forgive => {
                let decision = Decision::new(Body::Assembly, on - Days::new(2), "31")?;
                coop.forgive_hours(actor, None, on, Some(30 * HOUR), &decision).map(|_| ())
            }
            Deed::TakeBack => Self::take_back(coop, actor, on),
            Deed::Approve(until) => {
                let waiting = coop.waiting_work()?;
                let ids: Vec<_> = waiting.iter().map(|w| w.entry).filter(|e| e.day <= until).map(|e| e.id).collect();
                if ids.is_empty() { Ok(()) } else { coop.answer_work(actor, &ids, true).map(|_| ()) }
            }
            Deed::Wait => {
                let mut work = self.sheet(coop, self.today - Days::new(8), on)?;
                work.truncate(7);
                if work.is_empty() { Ok(()) } else { coop.enter_work(actor, &work, true, false).map(|_| ()) }
            }
        }
    }

    fn policy(&self, coop: &mut Coop, actor: PersonId, n: usize, on: NaiveDate) -> Result<()> {
        let from = [begins(self.today), raised(self.today)][n];
        let decision = Decision::new(Body::Assembly, on - Days::new(1), ["19", "27"][n])?;
        let rules = Rules {
            amount: ASKED[n].0,
            due: Due::EvenPace,
            tolerance: 10 * HOUR,
            streams: vec![Stream::Commons, Stream::Care],
            bank_cap: Some(20 * HOUR),
            transfer: Transfer::Member,
            buy_out: Some(BuyOutTerms { rate: Money(400), most: Some(20 * HOUR) }),
            substitutes: vec![Substitute::Member, Substitute::Relative],
            ..Rules::default()
        };
        let classes: Vec<_> = coop.classes()?.iter().map(|class| class.id).collect();
        if let [most @ .., funders] = &classes[..] {
            coop.set_policy(actor, most, from, &rules, Some(&decision))?;
            // Who only invests is asked little, at the end of the year, and may pay for it instead.
            if n == 0 {
                let few = Rules { amount: ASKED[n].1, due: Due::PeriodEnd, ..rules };
                let decision = Decision::new(Body::Assembly, on - Days::new(1), "20")?;
                coop.set_policy(actor, &[*funders], from, &few, Some(&decision))?;
            }
        }
        Ok(())
    }

    /// What everyone did from a day to another: a turn of work whenever enough of them has come together.
    fn sheet(&mut self, coop: &Coop, from: NaiveDate, to: NaiveDate) -> Result<Vec<NewWork>> {
        let register = coop.register()?;
        let assets = coop.assets()?;
        let places: Vec<AssetId> =
            assets.iter().filter(|asset| assets.iter().all(|a| a.part_of != Some(asset.id))).map(|a| a.id).collect();
        let funders = register.classes.last().map(|class| class.id);
        let step = usize::from(raised(self.today) <= from);
        let mut work = Vec::new();
        for member in &register.members {
            let working = |on| matches!(member.status(on).kind, StatusKind::Member | StatusKind::Probation);
            if !working(from) || !working(to) {
                continue;
            }
            let invests = member.classes(from).all(|spell| Some(spell.class) == funders);
            let year = if invests { ASKED[step].1 } else { ASKED[step].0 };
            let days = (to - from).num_days() + 1;
            let before = self.meant.get(&member.number).copied().unwrap_or_default();
            let mut meant = before + year * days * pace(member.number) / 36_500;
            loop {
                let turn = *self.chance.pick(&TURNS);
                if meant < turn {
                    break;
                }
                meant -= turn;
                let caring = self.chance.once_in(14);
                let asset = if caring { None } else { favourite(&places, member.number, &mut self.chance) };
                let day = work_day(from, to, &mut self.chance);
                work.push(self.slip(member.id, day, turn, asset));
            }
            self.meant.insert(member.number, meant);
        }
        Ok(work)
    }

    /// One slip. Work without an asset is care; now and then somebody of the family came instead.
    fn slip(&mut self, credited: MemberId, day: NaiveDate, minutes: i64, asset: Option<AssetId>) -> NewWork {
        let mut work = NewWork::own(credited, day, minutes, asset);
        if asset.is_none() {
            work.stream = Stream::Care;
            let words = if self.es { "Acompañar a personas mayores" } else { "Time with older neighbours" };
            work.note = Note { words: words.into(), ..Note::default() };
        } else if self.chance.once_in(40) {
            work.worker = Worker::Relative;
        }
        work
    }

    fn waive(&self, coop: &mut Coop, actor: PersonId, n: usize, on: NaiveDate) -> Result<()> {
        let (number, reason, percent, _, months) = WAIVERS[n];
        let Some(member) = here(coop, number, on)? else { return Ok(()) };
        let care = if self.es { "Lo conversó el círculo de cuidados." } else { "The care circle spoke of it." };
        let new = NewWaiver {
            reason,
            from: on,
            to: months.map(|months| on + Months::new(months) - Days::new(1)),
            percent,
            words: if reason == WaiverReason::Sick { care.into() } else { String::new() },
            decision: None,
        };
        coop.waive(actor, member, &new).map(|_| ())
    }

    /// A slip was typed in for the wrong person: it is taken back, and entered for the right one.
    fn take_back(coop: &mut Coop, actor: PersonId, on: NaiveDate) -> Result<()> {
        let (Some(wrong), Some(right)) = (here(coop, 91, on)?, here(coop, 19, on)?) else { return Ok(()) };
        let entered = coop.enter_work(actor, &[NewWork::own(wrong, on - Days::new(3), 210, None)], true, true)?.value;
        for id in entered {
            coop.reverse_work(actor, id)?;
        }
        coop.enter_work(actor, &[NewWork::own(right, on - Days::new(3), 210, None)], true, true).map(|_| ())
    }
}

/// Of a hundred, how many percent of what is asked does this one do? A few far too little, most a little more.
fn pace(number: i64) -> i64 {
    match number * 37 % 100 {
        0..4 => 62,
        4..12 => 76,
        12..24 => 87,
        24..84 => 100 + number % 5,
        84..95 => 112,
        _ => 128,
    }
}

/// A place somebody likes to go: mostly one, sometimes another.
fn favourite(places: &[AssetId], number: i64, chance: &mut Chance) -> Option<AssetId> {
    if chance.once_in(3) {
        return Some(*chance.pick(places));
    }
    let at = usize::try_from(number).unwrap_or(0);
    // Parks come first, and more hands go there than to seeds, plans and code.
    let at = if at.is_multiple_of(3) { at / 3 % places.len().max(1) } else { at % 3 };
    places.get(at).copied()
}

/// Some day of those: more often than not a Saturday.
fn work_day(from: NaiveDate, to: NaiveDate, chance: &mut Chance) -> NaiveDate {
    let span = u64::try_from((to - from).num_days()).unwrap_or(0) + 1;
    let day = from + Days::new(chance.below(span));
    if chance.once_in(3) {
        return day;
    }
    let until = u64::from(Weekday::Sat.num_days_from_monday() + 7 - day.weekday().num_days_from_monday()) % 7;
    let saturday = day + Days::new(until);
    if saturday <= to { saturday } else { day }
}

/// A member by number, if one on that day.
fn here(coop: &Coop, number: i64, on: NaiveDate) -> Result<Option<MemberId>> {
    let member = coop.member_numbered(number)?;
    Ok(member.filter(|m: &Member| m.status(on).kind.belongs()).map(|m| m.id))
}

fn give(coop: &mut Coop, actor: PersonId, n: usize, on: NaiveDate) -> Result<()> {
    let (from, to, hours, _) = GIFTS[n];
    let purse = |coop: &Coop, number| -> Result<Option<Purse>> {
        if number == 0 { Ok(Some(Purse::Pool)) } else { Ok(here(coop, number, on)?.map(Purse::Member)) }
    };
    let (Some(from), Some(to)) = (purse(coop, from)?, purse(coop, to)?) else { return Ok(()) };
    let has = match from {
        Purse::Pool => coop.pool(Unit::Minutes)?,
        Purse::Member(member) => coop.balance_of(member, on)?.to_give(),
    };
    if has < hours * HOUR {
        return Ok(());
    }
    coop.give_hours(actor, (from, to), (hours * HOUR, Unit::Minutes), on).map(|_| ())
}

fn leaves(coop: &mut Coop, actor: PersonId, on: NaiveDate) -> Result<()> {
    let register = coop.register()?;
    for member in register.members.iter().filter(|member| member.status(on).kind == StatusKind::OnLeave) {
        let why = member.status(on).why;
        let new = NewWaiver {
            reason: WaiverReason::Leave,
            from: why.since.unwrap_or(on),
            to: why.until,
            percent: 100,
            words: String::new(),
            decision: None,
        };
        coop.waive(actor, member.id, &new)?;
    }
    Ok(())
}

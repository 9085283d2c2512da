//! The walk's steps through hours: what is pledged, done, approved and taken back, waived, passed on, paid for,
//! forgiven, credited and fined.

use crate::dice::Dice;
use crate::walk::Walk;
use chrono::{Days, NaiveDate};
use minga_core::commitments::{
    Approval, Approver, BuyOutTerms, Due, Effects, Entry, Fine, Per, Period, ProRata, Purse, Rules, Settled, Several,
    Stream, Substitute, Transfer, Unit, WaiverReason, Worker, balances,
};
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{AssetId, ClassId, MemberId};
use minga_core::money::Money;
use minga_store::{NewWaiver, NewWork, Note, Refusal, Result};

/// How many kinds of steps there are of hours; see [`Walk::owe`].
pub const KINDS: u8 = 22;

impl Walk {
    /// One step of somebody's hours.
    pub(crate) fn owe(&mut self, what: u8, member: MemberId, how: u32) -> Result<i64> {
        let mut dice = Dice::of(how);
        let day = self.lately(&mut dice);
        match what % KINDS {
            0 => self.pledge(&mut dice),
            1..=5 => self.enter(member, day, &mut dice),
            6 | 7 => self.answer(&mut dice),
            8 => self.take_work_back(&mut dice),
            9 | 10 => self.waive(member, day, &mut dice),
            11..=13 => self.pass_on(member, day, &mut dice),
            14 => self.pay_instead(member, day, &mut dice),
            15 => self.forgive(member, day, &mut dice),
            16 => self.stood(member, day, &mut dice),
            17 => self.credit(member, &mut dice),
            18..=20 => self.fine(&mut dice),
            _ => self.hold(&mut dice),
        }
    }

    /// Today, or a day of the last ten months.
    pub(crate) fn lately(&self, dice: &mut Dice) -> NaiveDate {
        let today = self.coop.today();
        if self.only_today { today } else { today - Days::new(dice.roll(300).into()) }
    }

    /// Something is held in common from four years ago on.
    pub(crate) fn hold(&mut self, dice: &mut Dice) -> Result<i64> {
        let asset = Asset {
            id: AssetId::new(),
            part_of: None,
            kind: AssetKind::Park,
            name: format!("Parque {}", dice.roll(1000)),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: self.coop.today() - Days::new(1400),
            to: None,
            story: Story::default(),
        };
        Ok(self.coop.add_asset(self.actor, asset)?.seq)
    }

    fn pledge(&mut self, dice: &mut Dice) -> Result<i64> {
        let all: Vec<ClassId> = self.coop.classes()?.iter().map(|class| class.id).collect();
        let classes = if dice.once_in(3) { all.get(..1).map(<[_]>::to_vec).unwrap_or_default() } else { all };
        let from = self.coop.today() - Days::new(if self.only_today { 0 } else { dice.roll(1400).into() });
        Ok(self.coop.set_policy(self.actor, &classes, from, &rules(dice), None)?.seq)
    }

    fn enter(&mut self, member: MemberId, day: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let asset = dice.one(&self.coop.assets()?).map(|asset| asset.id).filter(|_| !dice.once_in(4));
        let mut works = Vec::new();
        for _ in 0..=dice.roll(2) {
            let credited = if works.is_empty() { member } else { self.member(dice.roll(40)) };
            let unit = self.coop.unit_of(credited, day)?;
            works.push(NewWork {
                credited,
                day,
                unit,
                units: units(unit, 600, dice),
                asset,
                work_day: None,
                stream: if dice.once_in(6) { Stream::Care } else { Stream::Commons },
                worker: match dice.roll(6) {
                    0 => Worker::Relative,
                    1 => Worker::Member(self.member(dice.roll(40))),
                    _ => Worker::Own,
                },
                note: Note { words: format!("Faena {}", dice.roll(9)), worker: String::new() },
            });
        }
        Ok(self.coop.enter_work(self.actor, &works, !dice.once_in(5), dice.once_in(2))?.seq)
    }

    fn answer(&mut self, dice: &mut Dice) -> Result<i64> {
        let today = self.coop.today();
        let mut waiting = self.coop.waiting_work()?;
        // To agree to work of an earlier day is to say something of that day.
        waiting.retain(|work| !self.only_today || work.entry.day == today);
        let from = dice.roll(u32::try_from(waiting.len()).unwrap_or(u32::MAX)) as usize;
        let some = waiting.iter().skip(from).take(1 + dice.roll(3) as usize).map(|work| work.entry.id);
        let some: Vec<_> = some.collect();
        let person = dice.one(&self.coop.people()?).map_or(self.actor, |person| person.id);
        Ok(self.coop.answer_work(person, &some, !dice.once_in(5))?.seq)
    }

    fn take_work_back(&mut self, dice: &mut Dice) -> Result<i64> {
        let (book, today) = (self.coop.hours()?, self.coop.today());
        let there = |e: &&Entry| e.reverses.is_none() && (!self.only_today || e.day == today);
        let mut works: Vec<_> = book.entries().iter().filter(there).map(|e| e.id).collect();
        works.sort_unstable();
        let work = dice.one(&works).unwrap_or_default();
        Ok(self.coop.reverse_work(self.actor, work)?.seq)
    }

    fn waive(&mut self, member: MemberId, from: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let mut waivers = self.coop.hours()?.waivers().to_vec();
        waivers.sort_by_key(|waiver| waiver.id);
        if let Some(waiver) = dice.one(&waivers).filter(|_| dice.once_in(2)) {
            let to = waiver.from.max(self.coop.today()) + Days::new(dice.roll(60).into());
            return Ok(self.coop.end_waiver(self.actor, waiver.id, to)?.seq);
        }
        let waiver = NewWaiver {
            reason: WaiverReason::ALL[dice.roll(8) as usize],
            from,
            to: dice.once_in(2).then(|| from + Days::new(dice.roll(90).into())),
            percent: u8::try_from(1 + dice.roll(100)).unwrap_or(100),
            words: if dice.once_in(2) { "Por un tiempo".into() } else { String::new() },
            decision: None,
        };
        Ok(self.coop.waive(self.actor, member, &waiver)?.seq)
    }

    fn pass_on(&mut self, member: MemberId, day: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let today = self.coop.today();
        if dice.once_in(4) {
            let mut gifts = self.coop.hours()?.gifts().to_vec();
            gifts.retain(|gift| !self.only_today || gift.on == today);
            gifts.sort_by_key(|gift| gift.id);
            let gift = dice.one(&gifts).map(|gift| gift.id).unwrap_or_default();
            return Ok(self.coop.take_back_gift(self.actor, gift)?.seq);
        }
        // Mostly of somebody who has something to give.
        let giver = if dice.once_in(6) { member } else { dice.one(&self.givers()?).unwrap_or(member) };
        let (giver, taker) = (Purse::Member(giver), Purse::Member(member));
        let sides = [(giver, taker), (giver, Purse::Pool), (Purse::Pool, taker)][dice.roll(3) as usize];
        let unit = self.coop.unit_of(member, day)?;
        let on = if dice.once_in(4) { day } else { today };
        Ok(self.coop.give_hours(self.actor, sides, (units(unit, 90, dice), unit), on)?.seq)
    }

    /// Whoever has hours to give, by number.
    fn givers(&self) -> Result<Vec<MemberId>> {
        let (book, register) = (self.coop.hours()?, self.coop.register()?);
        let rows = balances(&book, &register.members, self.coop.today());
        Ok(rows.iter().filter(|row| row.balance.to_give() > 0).map(|row| row.member.id).collect())
    }

    fn pay_instead(&mut self, member: MemberId, on: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let (actor, today) = (self.actor, self.coop.today());
        if dice.once_in(3) {
            let (book, register) = (self.coop.hours()?, self.coop.register()?);
            let bought = register.members.iter().flat_map(|m| book.of(m.id).buy_outs);
            let bought = bought.filter(|b| b.reverses.is_none() && (!self.only_today || b.on == today));
            let mut charges: Vec<_> = bought.map(|bought| bought.charge).collect();
            charges.sort_unstable();
            let charge = dice.one(&charges).unwrap_or_default();
            return Ok(self.coop.cancel_charge(actor, charge, "Vino a trabajar", None)?.seq);
        }
        let unit = self.coop.unit_of(member, on)?;
        Ok(self.coop.buy_out(actor, member, units(unit, 120, dice), on, on + Days::new(30))?.seq)
    }

    fn forgive(&mut self, member: MemberId, on: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let body = if dice.once_in(6) { Body::Board } else { Body::Assembly };
        let decision = Decision::new(body, on, "3").map_err(Refusal::from)?;
        let whose = dice.once_in(2).then_some(member);
        let most = dice.once_in(2).then(|| 1 + i64::from(dice.roll(600)));
        Ok(self.coop.forgive_hours(self.actor, whose, on, most, &decision)?.seq)
    }

    fn stood(&mut self, member: MemberId, on: NaiveDate, dice: &mut Dice) -> Result<i64> {
        let unit = self.coop.unit_of(member, on)?;
        let units = units(unit, 900, dice) * if dice.once_in(2) { 1 } else { -1 };
        Ok(self.coop.open_hours(self.actor, on, unit, &[(member, units)])?.seq)
    }

    fn credit(&mut self, member: MemberId, dice: &mut Dice) -> Result<i64> {
        let class = self.class(dice.roll(2));
        if dice.once_in(2) {
            let all: Vec<MemberId> = self.coop.register()?.members.iter().map(|m| m.id).collect();
            return Ok(self.coop.credit_shares_of(self.actor, &all, class)?.seq);
        }
        Ok(self.coop.credit_shares(self.actor, member, class)?.seq)
    }

    /// Whoever missed something and was not asked for it is; what was asked is worked off, where there is work.
    fn fine(&mut self, dice: &mut Dice) -> Result<i64> {
        let mut missed = Vec::new();
        for member in self.coop.register()?.members {
            missed.extend(self.coop.missed_by(member.id)?);
        }
        missed.retain(|missed| missed.fine.is_some());
        for fined in missed.iter().filter_map(|missed| missed.charge) {
            if let Some(work) = self.coop.works_off(fined)?.and_then(|works| dice.one(&works)) {
                return Ok(self.coop.work_off_fine(self.actor, fined, work.id)?.seq);
            }
        }
        missed.retain(|missed| missed.charge.is_none() || dice.once_in(9));
        let some: Vec<_> = missed.iter().take(2).map(|missed| missed.attendance).collect();
        let due = self.coop.today() + Days::new(30);
        Ok(self.coop.fine_missed(self.actor, &some, due)?.seq)
    }
}

/// How many, of a unit: minutes up to `most`, a session or two.
fn units(unit: Unit, most: u32, dice: &mut Dice) -> i64 {
    i64::from(match unit {
        Unit::Minutes => 1 + dice.roll(most),
        Unit::Sessions => 1 + dice.roll(2),
    })
}

/// What somebody could think of to ask.
fn rules(dice: &mut Dice) -> Rules {
    let unit = if dice.once_in(4) { Unit::Sessions } else { Unit::Minutes };
    let hour = if unit == Unit::Minutes { 60 } else { 1 };
    let some = |dice: &mut Dice, most: u32| dice.once_in(2).then(|| i64::from(dice.roll(most)) * hour);
    Rules {
        unit,
        amount: i64::from(dice.one(&[100, 20, 4, 0]).unwrap_or_default()) * hour,
        period: match dice.roll(5) {
            0 => Period::CalendarMonth,
            1 => Period::FromJoining,
            2 => Period::Cycle { days: 28, from: NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default() },
            _ => Period::CalendarYear,
        },
        per: if dice.once_in(5) { Per::Household } else { Per::Member },
        pro_rata: dice.one(&[ProRata::Days, ProRata::Months, ProRata::None]).unwrap_or_default(),
        due: dice.one(&[Due::EvenPace, Due::PeriodEnd]).unwrap_or_default(),
        tolerance: i64::from(dice.roll(10)) * hour,
        several: if dice.once_in(4) { Several::Sum } else { Several::Greatest },
        least_own: dice.one(&[0, 0, 60]).unwrap_or_default(),
        bank_cap: some(dice, 20),
        debt_cap: some(dice, 40),
        penalty: dice.one(&[0, 1, 2]).unwrap_or_default(),
        transfer: dice.one(&[Transfer::Member, Transfer::Member, Transfer::Pool, Transfer::None]).unwrap_or_default(),
        buy_out: (!dice.once_in(4))
            .then(|| BuyOutTerms { rate: Money(250), most: dice.once_in(2).then_some(10 * hour) }),
        fine: (!dice.once_in(4)).then(|| Fine {
            amount: Money(1000),
            settled: dice.one(&[Settled::WorkedOff, Settled::WorkedOff, Settled::Payable]).unwrap_or_default(),
        }),
        share_value: (!dice.once_in(3)).then_some(Money(1500)),
        substitutes: vec![Substitute::Member, Substitute::Relative],
        approval: Approval {
            by: if dice.once_in(9) { Approver::Steward } else { Approver::Office },
            count: if dice.once_in(5) { 2 } else { 1 },
        },
        effects: Effects { no_vote: true, ..Effects::default() },
        freeze_at: dice.once_in(5).then(|| -i64::from(dice.roll(40)) * hour),
        ..Rules::default()
    }
}

//! The money box of the sample: two years of dues, a few other charges, and how they are paid. Most pay in time,
//! some in part, some a little more, and some not yet.

use super::{Event as Story, Teller};
use crate::fault::Result;
use crate::papers::NewPaper;
use crate::payments::NewReceipt;
use chrono::{Datelike, NaiveDate, TimeDelta};
use minga_core::ids::{MemberId, PersonId};
use minga_core::money::Money;
use minga_core::payments::{Ask, ChargeKind, Method, oldest_first, plan};
use minga_core::register::RollRow;

/// What happens at the money box.
#[derive(Clone, Copy)]
pub enum Event {
    Ask(Asked),
    /// None of a kind: all that is owed.
    Pay(MemberId, Option<ChargeKind>, Habit),
    Correct,
}

/// What is asked for, from whom.
#[derive(Clone, Copy)]
pub enum Asked {
    /// Of everyone.
    Dues(i32),
    /// Of those of one sector.
    Seeds,
    /// Of a few who missed a work day.
    WorkDay,
    /// Of those who owe on their shares.
    Shares,
    /// Of those who joined lately.
    EntryFee,
}

/// How someone pays.
#[derive(Clone, Copy)]
pub enum Habit {
    Whole,
    Part,
    More,
}

/// What is asked when, so that on any day there is something of every age.
pub fn agenda(today: NaiveDate) -> Vec<(NaiveDate, Event)> {
    let january = |year| NaiveDate::from_ymd_opt(year, 1, 12).unwrap_or_default();
    let mut days: Vec<_> = [today.year() - 1, today.year()].map(|year| (january(year), Asked::Dues(year))).into();
    days.extend(
        [(100, Asked::Seeds), (64, Asked::WorkDay), (34, Asked::Shares), (12, Asked::EntryFee)]
            .map(|(ago, asked)| (today - TimeDelta::days(ago), asked)),
    );
    let mut agenda: Vec<_> = days.into_iter().map(|(day, asked)| (day, Event::Ask(asked))).collect();
    agenda.push((today - TimeDelta::days(LAST), Event::Correct));
    agenda.retain(|(day, _)| *day <= today - TimeDelta::days(LAST));
    agenda
}

/// No money comes in the last days: what was done then can be undone, and a receipt cannot.
const LAST: i64 = 5;
/// So many days a charge gives to pay.
const DAYS_TO_PAY: i64 = 24;

impl Teller<'_> {
    pub(super) fn till(&mut self, day: NaiveDate, event: Event) -> Result<Vec<(NaiveDate, Story)>> {
        let actor = self.office[usize::from(self.till.once_in(4))];
        let minutes = self.till.below(9);
        self.come(day, minutes);
        match event {
            Event::Ask(asked) => self.ask(actor, day, asked),
            Event::Pay(member, kind, habit) => self.pay(actor, member, day, kind, habit).map(|()| Vec::new()),
            Event::Correct => self.correct(actor, day).map(|()| Vec::new()),
        }
    }

    fn ask(&mut self, actor: PersonId, day: NaiveDate, asked: Asked) -> Result<Vec<(NaiveDate, Story)>> {
        let register = self.coop.register()?;
        let roll = register.roll(day);
        let ledger = self.coop.ledger()?;
        let ask = asked.ask(day, self.es);
        let wanted: Vec<_> = roll
            .rows
            .iter()
            .zip(&register.members)
            .filter(|(row, member)| asked.concerns(row, &member.profile.contact.sector, day))
            .collect();
        let plan = plan(&ask, wanted, &ledger.accounts(day), false);
        let charges: Vec<_> = plan.charges.into_iter().map(|planned| planned.charge).collect();
        if charges.is_empty() {
            return Ok(Vec::new());
        }
        let members: Vec<MemberId> = charges.iter().map(|charge| charge.member).collect();
        self.coop.raise_charges(actor, charges, None)?;
        let mut later = Vec::new();
        for member in members {
            if self.till.below(100) >= asked.paid_by() {
                continue;
            }
            let habit = match self.till.below(16) {
                0 => Habit::Part,
                1 => Habit::More,
                _ => Habit::Whole,
            };
            let days = i64::try_from(2 + self.till.below(56).min(self.till.below(56))).unwrap_or(3);
            let on = day + TimeDelta::days(days);
            if on <= self.today - TimeDelta::days(LAST) {
                later.push((on, Story::Till(Event::Pay(member, Some(ask.kind), habit))));
            }
        }
        Ok(later)
    }

    /// Someone pays what is owed, or what is owed of a kind, the oldest first.
    pub(super) fn pay(
        &mut self,
        actor: PersonId,
        payer: MemberId,
        on: NaiveDate,
        kind: Option<ChargeKind>,
        habit: Habit,
    ) -> Result<()> {
        let ledger = self.coop.ledger_of(payer)?;
        let mut account = ledger.account(payer, on);
        account.asked.retain(|asked| kind.is_none_or(|kind| kind == asked.charge.kind));
        let owed = account.owed();
        let amount = match habit {
            _ if owed == Money::ZERO => return Ok(()),
            Habit::Part if owed > Money(1_000) => Money(1_000),
            Habit::More => Money(owed.0 + 600),
            Habit::Whole | Habit::Part => owed,
        };
        let parts = oldest_first(&[&account], amount);
        let (method, reference) = match self.till.below(5) {
            0 | 1 => (Method::Transfer, format!("TR-{}", 40_000 + self.till.below(9_000))),
            2 => (Method::Mobile, String::new()),
            _ => (Method::Cash, String::new()),
        };
        let new = NewReceipt { payer, household: false, on, method, reference, amount, parts };
        let (_, number) = self.coop.take_payment(actor, &new)?.value;
        if self.till.once_in(12) {
            let ledger = self.coop.ledger_of(payer)?;
            if let Some(receipt) = ledger.receipt_numbered(number) {
                // The paper itself is in someone's drawer.
                let Ok(_) =
                    self.coop.print(actor, &NewPaper::receipt(receipt), |_| Ok::<_, std::convert::Infallible>(()))?;
            }
        }
        Ok(())
    }

    /// The last receipt had the wrong name on it: it is made void, and what it paid is owed again.
    fn correct(&mut self, actor: PersonId, day: NaiveDate) -> Result<()> {
        let ledger = self.coop.ledger()?;
        let Some(receipt) = ledger.receipts.last() else { return Ok(()) };
        let why = if self.es { "Se escribió a otra persona." } else { "Written for someone else." };
        self.coop.void_receipt(actor, receipt.id, why)?;
        self.come(day, 4);
        self.pay(actor, receipt.payer, day, None, Habit::Whole)
    }
}

impl Asked {
    fn ask(self, on: NaiveDate, es: bool) -> Ask {
        let say = |en: &str, own: &str| if es { own.to_owned() } else { en.to_owned() };
        let (kind, amount, words) = match self {
            Self::Dues(year) => (ChargeKind::Dues, Some(2_400), format!("{} {year}", say("Dues", "Cuota"))),
            Self::Seeds => (ChargeKind::Other, Some(850), say("Seed bed of the park", "Semillero del parque")),
            Self::WorkDay => (ChargeKind::Fine, Some(500), say("Work day missed", "Minga perdida")),
            Self::Shares => (ChargeKind::Shares, None, String::new()),
            Self::EntryFee => (ChargeKind::EntryFee, Some(1_500), String::new()),
        };
        Ask { kind, amount: amount.map(Money), on, due: on + TimeDelta::days(DAYS_TO_PAY), class: None, words }
    }

    fn concerns(self, row: &RollRow, sector: &str, day: NaiveDate) -> bool {
        let joined = row.since.map_or(0, |since| (day - since).num_days());
        row.status.kind.belongs()
            && match self {
                Self::Dues(_) => true,
                Self::Seeds => sector == super::SECTORS[1],
                Self::WorkDay => row.number % 11 == 6,
                // Whoever joined lately still pays by agreement, without being asked.
                Self::Shares => joined > 110,
                Self::EntryFee => joined < 110,
            }
    }

    /// How many in a hundred pay within two months.
    fn paid_by(self) -> u64 {
        match self {
            Self::Dues(_) => 94,
            Self::Seeds => 78,
            Self::WorkDay => 40,
            Self::Shares => 45,
            Self::EntryFee => 30,
        }
    }
}

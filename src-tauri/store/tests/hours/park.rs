//! A park, two members and a pledge, to try things on.

use crate::common::{Office, day};
use minga_core::commitments::{BuyOutTerms, Due, Effects, Fine, Rules, Settled, Substitute, Transfer};
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::ids::{AssetId, MemberId, PersonId, WorkId};
use minga_core::money::Money;
use minga_store::{Fault, NewWork};

/// Why it was refused.
pub fn code<T>(result: Result<T, Fault>) -> &'static str {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(fault) => fault.code(),
    }
}

/// A hundred hours a year, and everything a policy can allow.
pub fn hundred() -> Rules {
    Rules {
        amount: 6000,
        transfer: Transfer::Member,
        substitutes: vec![Substitute::Relative],
        buy_out: Some(BuyOutTerms { rate: Money(250), most: Some(600) }),
        fine: Some(Fine { amount: Money(1000), settled: Settled::WorkedOff }),
        share_value: Some(Money(1000)),
        effects: Effects { no_vote: true, ..Effects::default() },
        due: Due::EvenPace,
        ..Rules::default()
    }
}

/// Rosa in the office, María and Luz in the register, a park, and a hundred hours pledged.
pub struct Park {
    pub office: Office,
    pub maria: MemberId,
    pub luz: MemberId,
    pub cuadras: AssetId,
}

impl Park {
    pub fn new() -> Self {
        let mut office = Office::new();
        let (maria, luz) = (office.admit("María", "Quispe"), office.admit("Luz", "Lema"));
        let asset = Asset {
            id: AssetId::new(),
            part_of: None,
            kind: AssetKind::Park,
            name: "Las Cuadras".into(),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: day("2019-04-12"),
            to: None,
            story: Story::default(),
        };
        let cuadras = office.coop.add_asset(office.rosa, asset).unwrap().value;
        let mut all = Self { office, maria, luz, cuadras };
        all.pledge(&hundred());
        all
    }

    pub fn pledge(&mut self, rules: &Rules) {
        let (rosa, class) = (self.office.rosa, self.office.class);
        self.office.coop.set_policy(rosa, &[class], day("2026-01-01"), rules, None).unwrap();
    }

    pub fn work(&self, on: &str, minutes: i64) -> NewWork {
        NewWork::own(self.maria, day(on), minutes, Some(self.cuadras))
    }

    pub fn enter(&mut self, work: NewWork) -> Result<WorkId, Fault> {
        let done = self.office.coop.enter_work(self.office.rosa, &[work], false, false)?;
        Ok(done.value[0])
    }

    pub fn done(&mut self, on: &str, minutes: i64) -> WorkId {
        let work = self.work(on, minutes);
        self.office.coop.enter_work(self.office.rosa, &[work], false, true).unwrap().value[0]
    }

    pub fn balance(&self, member: MemberId) -> i64 {
        self.office.coop.balance_of(member, day("2026-11-23")).unwrap().balance
    }

    /// Someone of the office who is a member.
    pub fn clerk(&mut self, name: &str, member: MemberId) -> PersonId {
        self.office.coop.add_person(self.office.rosa, name, Some(member)).unwrap().value
    }

    pub fn undo(&mut self) {
        self.office.coop.undo(self.office.rosa, None).unwrap();
    }
}

//! Days of work: called, signed up for, attended, closed, and each step taken back.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveTime;
use common::{Office, day};
use minga_core::commitments::Presence;
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::ids::{AssetId, MemberId, WorkDayId};
use minga_core::workdays::{DayState, Every, Plan, Repeat, Turns};
use minga_store::{Closing, Fault, Leaving};

fn at(text: &str) -> NaiveTime {
    format!("{text}:00").parse().unwrap()
}

fn code<T>(result: Result<T, Fault>) -> &'static str {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(fault) => fault.code(),
    }
}

/// An office on the day of a minga at Las Cuadras, with two places, and four members.
struct Minga {
    office: Office,
    asset: AssetId,
    day: WorkDayId,
    members: Vec<MemberId>,
}

fn plan(asset: AssetId, on: &str) -> Plan {
    Plan {
        asset,
        title: "Planting the banks".into(),
        on: day(on),
        begins: at("08:00"),
        ends: at("12:00"),
        places: Some(2),
        meet: "The Amaru Ñan gate".into(),
        tasks: "Planting".into(),
        tools: "Gloves and boots".into(),
    }
}

impl Minga {
    fn new() -> Self {
        let mut office = Office::new();
        let asset = AssetId::new();
        let cuadras = Asset {
            id: asset,
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
        office.coop.add_asset(office.rosa, cuadras).unwrap();
        let day = office.coop.call_day(office.rosa, plan(asset, "2026-11-23")).unwrap().value;
        let names = [("Luz", "Quishpe"), ("Rosa", "Guamán"), ("Fausto", "Freire"), ("Illari", "Lema")];
        let members = names.map(|(given, family)| office.admit(given, family)).to_vec();
        Self { office, asset, day, members }
    }

    fn sign_up(&mut self, who: &[usize]) -> Result<(), Fault> {
        let members: Vec<_> = who.iter().map(|n| self.members[*n]).collect();
        self.office.coop.sign_up(self.office.rosa, self.day, &members).map(|_| ())
    }

    fn came(&mut self, who: usize, since: Option<&str>) -> Result<(), Fault> {
        let came = [(self.members[who], since.map(at))];
        self.office.coop.check_in(self.office.rosa, self.day, &came).map(|_| ())
    }

    fn absent(&mut self, who: usize, presence: Presence) -> Result<(), Fault> {
        self.office.coop.note_absence(self.office.rosa, self.day, self.members[who], presence).map(|_| ())
    }

    fn leave(&mut self, who: usize, gone: Option<&str>) -> Result<(), Fault> {
        self.office.coop.leave_early(self.office.rosa, self.day, self.members[who], gone.map(at)).map(|_| ())
    }

    fn close(&mut self) -> Result<Closing, Fault> {
        self.office.coop.close_day(self.office.rosa, self.day).map(|done| done.value)
    }

    fn turns(&self) -> Turns {
        let coop = &self.office.coop;
        Turns::of(&coop.work_day(self.day).unwrap(), &coop.sign_ups(self.day).unwrap())
    }

    fn seen(&self) -> Vec<(MemberId, Presence)> {
        self.office.coop.seen_on(self.day).unwrap().iter().map(|s| (s.member, s.presence)).collect()
    }
}

#[test]
fn a_minga_from_the_call_to_the_hours_that_wait_and_back() {
    let mut minga = Minga::new();
    let who = minga.members.clone();
    minga.sign_up(&[0, 1, 2]).unwrap();
    assert_eq!(minga.turns(), Turns { coming: who[..2].into(), waiting: who[2..3].into() });
    minga.came(0, Some("08:02")).unwrap();
    minga.came(3, Some("10:34")).unwrap();
    minga.leave(0, Some("10:20")).unwrap();
    let closing = minga.close().unwrap();
    assert_eq!(closing.minutes, [(who[0], 140), (who[3], 86)], "Illari came without signing up");
    assert_eq!(closing.missed, [who[1]], "Fausto was waiting, and is not missed");
    assert_eq!(minga.office.coop.work_day(minga.day).unwrap().state, DayState::Closed);
    assert!(minga.seen().contains(&(who[1], Presence::Missed)));
    assert!(minga.office.coop.given().unwrap().is_empty(), "hours count once they are approved");
    assert!(minga.office.coop.verify().unwrap().whole());

    minga.office.coop.undo(minga.office.rosa, None).unwrap();
    assert_eq!(minga.office.coop.work_day(minga.day).unwrap().state, DayState::Called);
    assert_eq!(minga.seen().len(), 2, "nobody is missed any more");
    minga.office.coop.redo(minga.office.rosa).unwrap();
    assert_eq!(minga.seen().len(), 3);
    assert!(minga.office.coop.verify().unwrap().whole());
}

#[test]
fn who_withdraws_makes_room_and_may_sign_up_again_at_the_end() {
    let mut minga = Minga::new();
    let who = minga.members.clone();
    minga.sign_up(&[0, 1, 2]).unwrap();
    minga.office.coop.withdraw(minga.office.rosa, minga.day, who[0]).unwrap();
    assert_eq!(minga.turns().coming, who[1..3]);
    minga.sign_up(&[0]).unwrap();
    assert_eq!(minga.turns().waiting, who[..1]);
    minga.office.coop.undo(minga.office.rosa, None).unwrap();
    assert_eq!(minga.turns().waiting, []);
}

#[test]
fn what_a_day_of_work_refuses() {
    let mut minga = Minga::new();
    let (rosa, maria) = (minga.office.rosa, minga.members[0]);
    minga.sign_up(&[0]).unwrap();
    assert_eq!(code(minga.sign_up(&[1, 0])), "sign-up-twice");
    assert_eq!(minga.turns().coming, [maria], "none of them was signed up");
    assert_eq!(code(minga.office.coop.withdraw(rosa, minga.day, minga.members[1])), "sign-up-not-there");
    assert_eq!(code(minga.close()), "work-day-nobody-came");
    assert_eq!(code(minga.came(0, Some("12:00"))), "attend-beyond-times");
    assert_eq!(code(minga.leave(0, Some("10:00"))), "attend-not-here");
    minga.came(0, None).unwrap();
    assert_eq!(code(minga.came(0, None)), "attend-already");
    assert_eq!(code(minga.absent(0, Presence::Missed)), "attend-already");
    assert_eq!(code(minga.leave(0, Some("08:00"))), "attend-beyond-times");
    let coop = &mut minga.office.coop;
    assert_eq!(code(coop.call_off_day(rosa, minga.day)), "work-day-people-came");
    let moved = plan(minga.asset, "2026-11-24");
    assert_eq!(code(coop.change_day(rosa, minga.day, moved)), "work-day-people-came");
    assert_eq!(code(coop.work_day(WorkDayId::new())), "no-such-work-day");
    let mut wrong = plan(minga.asset, "2026-11-28");
    wrong.ends = wrong.begins;
    assert_eq!(code(coop.call_day(rosa, wrong.clone())), "work-day-backwards");
    (wrong.ends, wrong.places) = (at("12:00"), Some(0));
    assert_eq!(code(coop.call_day(rosa, wrong)), "work-day-no-places");
    assert_eq!(code(coop.call_day(rosa, plan(minga.asset, "2018-01-06"))), "asset-not-held");

    minga.close().unwrap();
    for refused in [
        code(minga.sign_up(&[1])),
        code(minga.came(1, None)),
        code(minga.absent(1, Presence::Excused)),
        code(minga.leave(0, None)),
        code(minga.close()),
        code(minga.office.coop.clear_attendance(rosa, minga.day, maria)),
        code(minga.office.coop.call_off_day(rosa, minga.day)),
    ] {
        assert_eq!(refused, "work-day-closed");
    }
}

#[test]
fn a_day_ahead_takes_sign_ups_and_no_attendance() {
    let mut minga = Minga::new();
    let rosa = minga.office.rosa;
    minga.day = minga.office.coop.call_day(rosa, plan(minga.asset, "2026-12-05")).unwrap().value;
    let left = Leaving::on(day("2026-12-04"));
    minga.office.coop.leave(rosa, minga.members[3], &left).unwrap();
    minga.sign_up(&[0]).unwrap();
    assert_eq!(code(minga.sign_up(&[3])), "not-a-member");
    assert_eq!(code(minga.came(0, None)), "work-day-ahead");
    assert_eq!(code(minga.absent(0, Presence::Missed)), "work-day-ahead");
    minga.absent(0, Presence::Excused).unwrap();
    assert_eq!(code(minga.office.coop.close_asset(rosa, minga.asset, day("2026-11-30"))), "asset-day-called");
    minga.office.coop.call_off_day(rosa, minga.day).unwrap();
    assert_eq!(code(minga.sign_up(&[1])), "work-day-called-off");
    minga.office.at("2026-12-06T09:00:00Z");
    minga.day = minga.office.coop.call_day(rosa, plan(minga.asset, "2026-12-05")).unwrap().value;
    assert_eq!(code(minga.sign_up(&[1])), "sign-up-over");
    minga.came(1, None).unwrap();
}

#[test]
fn a_minga_is_called_for_every_first_saturday_as_one_act() {
    let mut minga = Minga::new();
    let rosa = minga.office.rosa;
    let repeat = Repeat { every: Every::Month, until: day("2027-03-31") };
    let days = minga.office.coop.call_days(rosa, plan(minga.asset, "2026-12-05"), repeat).unwrap().value;
    assert_eq!(days.len(), 4);
    let called = minga.office.coop.work_days(day("2026-12-01"), day("2027-12-31")).unwrap();
    let on: Vec<_> = called.iter().map(|day| day.plan.on.to_string()).collect();
    assert_eq!(on, ["2026-12-05", "2027-01-02", "2027-02-06", "2027-03-06"]);
    assert!(called.iter().all(|day| day.series.is_some() && day.series == called[0].series));
    minga.office.coop.undo(rosa, None).unwrap();
    assert_eq!(minga.office.coop.work_days_of(minga.asset).unwrap().len(), 1);
    let never = Repeat { every: Every::Weeks { weeks: 1 }, until: day("2026-12-05") };
    let coop = &mut minga.office.coop;
    assert_eq!(code(coop.call_days(rosa, plan(minga.asset, "2026-12-05"), never)), "repeat-never-again");
    let often = Repeat { every: Every::Weeks { weeks: 1 }, until: day("2036-12-05") };
    assert_eq!(code(coop.call_days(rosa, plan(minga.asset, "2026-12-05"), often)), "repeat-too-many");
}

#[test]
fn the_list_of_a_closed_day_is_not_changed_by_an_undo() {
    let mut minga = Minga::new();
    let rosa = minga.office.rosa;
    minga.sign_up(&[0]).unwrap();
    let came = minga.office.coop.check_in(rosa, minga.day, &[(minga.members[0], None)]).unwrap().seq;
    minga.leave(0, Some("10:20")).unwrap();
    minga.close().unwrap();
    for act in [came - 1, came + 1] {
        assert_eq!(code(minga.office.coop.undo(rosa, Some(act))), "work-day-closed");
    }
    assert_eq!(code(minga.office.coop.undo(rosa, Some(came))), "undo-stands");
}

#[test]
fn whoever_was_written_down_by_mistake_is_taken_off() {
    let mut minga = Minga::new();
    minga.came(0, None).unwrap();
    minga.office.coop.clear_attendance(minga.office.rosa, minga.day, minga.members[0]).unwrap();
    assert_eq!(minga.seen(), []);
    minga.absent(0, Presence::Excused).unwrap();
    minga.came(0, Some("09:00")).unwrap();
    assert_eq!(minga.seen(), [(minga.members[0], Presence::Attended)], "came after all");
}

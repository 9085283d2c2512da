//! A minga from the first who signs up to the last who leaves.

use super::*;
use crate::commitments::Presence;
use crate::decisions::Body;
use crate::ids::{AssetId, AttendanceId, ClassId, CoopId, MemberId, SignUpId, WorkDayId};
use crate::members::card::{self, CardError};
use crate::members::{Kind, LifeError, Member, Name, Profile, Spell};
use crate::money::Currency;
use crate::register::{Coop, Register};
use chrono::{NaiveDate, NaiveTime};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> NaiveTime {
    text.parse().expect("a time")
}

/// Eight to twelve, with two places.
fn minga() -> WorkDay {
    WorkDay {
        id: WorkDayId::new(),
        series: None,
        plan: Plan {
            asset: AssetId::new(),
            title: "Planting the banks".into(),
            on: day("2027-03-13"),
            begins: at("08:00:00"),
            ends: at("12:00:00"),
            places: Some(2),
            meet: String::new(),
            tasks: String::new(),
            tools: String::new(),
        },
        state: DayState::Called,
    }
}

fn member(from: &str, to: Option<&str>) -> Member {
    Member {
        id: MemberId::new(),
        number: 1,
        folio: None,
        kind: Kind::Person,
        profile: Profile::default(),
        spells: vec![Spell::new(ClassId::new(), day(from), to.map(day))],
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}

fn signed(day_: &WorkDay, turn: u32, withdrawn: bool) -> SignUp {
    SignUp { id: SignUpId::new(), work_day: day_.id, member: MemberId::new(), on: day("2027-03-01"), turn, withdrawn }
}

fn seen(member: &Member, presence: Presence, came: Option<&str>) -> Seen {
    Seen { id: AttendanceId::new(), member: member.id, presence, came: came.map(at), gone: None }
}

#[test]
fn who_comes_after_the_last_place_waits_until_somebody_withdraws() {
    let minga = minga();
    let mut up = [signed(&minga, 1, false), signed(&minga, 2, false), signed(&minga, 3, false)];
    let who: Vec<MemberId> = up.iter().map(|s| s.member).collect();
    assert_eq!(Turns::of(&minga, &up), Turns { coming: who[..2].into(), waiting: who[2..].into() });
    up[0].withdrawn = true;
    assert_eq!(Turns::of(&minga, &up), Turns { coming: who[1..].into(), waiting: vec![] });
    let mut open = minga.clone();
    open.plan.places = None;
    assert_eq!(Turns::of(&open, &up).coming.len(), 2);
}

#[test]
fn signing_up_is_for_members_once_and_before_it_is_over() {
    let (today, maria) = (day("2027-03-04"), member("2020-01-01", None));
    let own = SignUp { member: maria.id, ..signed(&minga(), 4, false) };
    let left = member("2020-01-01", Some("2027-03-12"));
    let closed = WorkDay { state: DayState::Closed, ..minga() };
    let off = WorkDay { state: DayState::CalledOff, ..minga() };
    for (what, minga, member, there, today, expected) in [
        ("the first", minga(), &maria, vec![], today, Ok(1)),
        ("the next turn", minga(), &maria, vec![signed(&minga(), 7, true)], today, Ok(8)),
        ("twice", minga(), &maria, vec![own], today, Err(SignError::Twice)),
        ("once more", minga(), &maria, vec![SignUp { withdrawn: true, ..own }], today, Ok(5)),
        ("left the day before", minga(), &left, vec![], today, Err(LifeError::NotAMember(day("2027-03-13")).into())),
        ("closed", closed, &maria, vec![], today, Err(DayError::Closed.into())),
        ("called off", off, &maria, vec![], today, Err(DayError::CalledOff.into())),
        ("on the day", minga(), &maria, vec![], day("2027-03-13"), Ok(1)),
        ("after it", minga(), &maria, vec![], day("2027-03-14"), Err(SignError::Over(day("2027-03-13")))),
    ] {
        assert_eq!(may_sign_up(&minga, member, &there, today), expected, "{what}");
    }
}

#[test]
fn checking_in_is_for_members_on_the_day_and_while_it_lasts() {
    let (today, maria) = (day("2027-03-13"), member("2020-01-01", None));
    let later = member("2027-03-14", None);
    let closed = WorkDay { state: DayState::Closed, ..minga() };
    let here = vec![seen(&maria, Presence::Attended, Some("08:02:00"))];
    let told = vec![seen(&maria, Presence::Excused, None)];
    let ahead = Err(DayError::Ahead(today).into());
    for (what, minga, member, there, came, today, expected) in [
        ("in time", minga(), &maria, vec![], Some("07:55:00"), today, Ok(())),
        ("no time noted", minga(), &maria, vec![], None, today, Ok(())),
        ("from the sheet, a day later", minga(), &maria, vec![], None, day("2027-03-14"), Ok(())),
        ("the day before", minga(), &maria, vec![], None, day("2027-03-12"), ahead),
        ("twice", minga(), &maria, here, None, today, Err(AttendError::Already)),
        ("after all", minga(), &maria, told, None, today, Ok(())),
        ("at the end", minga(), &maria, vec![], Some("12:00:00"), today, Err(AttendError::BeyondTimes)),
        ("no member yet", minga(), &later, vec![], None, today, Err(LifeError::NotAMember(today).into())),
        ("closed", closed, &maria, vec![], None, today, Err(DayError::Closed.into())),
    ] {
        assert_eq!(check_in(&minga, member, &there, Stay::since(came.map(at)), today), expected, "{what}");
    }
    for (came, gone, expected) in [
        (None, Some("11:00:00"), Ok(())),
        (Some("08:30:00"), Some("08:30:00"), Err(AttendError::BeyondTimes)),
        (None, Some("07:30:00"), Err(AttendError::BeyondTimes)),
    ] {
        let stay = Stay { came: came.map(at), gone: gone.map(at) };
        assert_eq!(check_in(&minga(), &maria, &[], stay, today), expected, "{came:?} to {gone:?}");
    }
}

#[test]
fn leaving_early_is_for_who_is_here() {
    let (minga, maria) = (minga(), member("2020-01-01", None));
    let here = seen(&maria, Presence::Attended, Some("08:20:00"));
    let missed = seen(&maria, Presence::Missed, None);
    let closed = WorkDay { state: DayState::Closed, ..minga.clone() };
    for (what, minga, seen, gone, expected) in [
        ("at ten", &minga, Some(&here), Some("10:20:00"), Ok(())),
        ("stays after all", &minga, Some(&here), None, Ok(())),
        ("before coming", &minga, Some(&here), Some("08:20:00"), Err(AttendError::BeyondTimes)),
        ("was missed", &minga, Some(&missed), Some("10:20:00"), Err(AttendError::NotHere)),
        ("was never seen", &minga, None, Some("10:20:00"), Err(AttendError::NotHere)),
        ("closed", &closed, Some(&here), Some("10:20:00"), Err(DayError::Closed.into())),
    ] {
        assert_eq!(leave_early(minga, seen, gone.map(at)), expected, "{what}");
    }
}

#[test]
fn hours_count_within_the_times_of_the_day() {
    let plan = minga().plan;
    for (what, came, gone, minutes) in [
        ("no time noted", None, None, 240),
        ("early", Some("07:40:00"), None, 240),
        ("a quarter late", Some("08:15:00"), None, 240),
        ("later", Some("08:16:00"), None, 224),
        ("at half past ten", Some("10:34:00"), None, 86),
        ("two hours", Some("08:20:00"), Some("10:20:00"), 120),
        ("stayed on", Some("08:00:00"), Some("13:30:00"), 240),
        ("turned on the heel", Some("08:10:00"), Some("08:00:00"), 0),
    ] {
        assert_eq!(counting(&plan, came.map(at), gone.map(at)), minutes, "{what}");
    }
}

#[test]
fn a_plan_without_room_or_time_is_none() {
    let plan = minga().plan;
    assert_eq!(plan.minutes(), 240);
    assert_eq!(Plan { ends: plan.begins, ..plan.clone() }.check(), Err(DayError::Backwards));
    assert_eq!(Plan { places: Some(0), ..plan.clone() }.check(), Err(DayError::NoPlaces));
    assert_eq!(plan.check(), Ok(()));
}

/// The register of the co-op whose cards are read: numbers 190, 54 and 7, which once was 77.
fn register() -> Register {
    let person = |number: i64, given: &str, family: &str| {
        let name = Name { given: given.into(), family: family.into() };
        let profile = Profile { name, ..Profile::default() };
        Member { number, profile, ..member("2020-01-01", None) }
    };
    let once = Member { formerly: vec![77], ..person(7, "Inti", "Ñahui") };
    let left = Member { number: 8, ..member("2020-01-01", Some("2021-01-01")) };
    Register {
        coop: Coop {
            id: CoopId::from([1; 16]),
            name: "Quitumbe".into(),
            currency: Currency::USD,
            lang: "es".into(),
            place: String::new(),
            admits: Body::Board,
            probation_days: 0,
        },
        classes: Vec::new(),
        members: vec![once, left, person(54, "Fausto", "Freire Benítez"), person(190, "Luz Marina", "Quishpe")],
        households: Vec::new(),
    }
}

#[test]
fn at_the_door_a_number_a_name_or_a_card_says_who_comes() {
    let (register, on) = (register(), day("2027-03-13"));
    let id = register.coop.id;
    let card = card::write(id, 190);
    for (typed, expected) in [
        ("190".to_owned(), vec![190]),
        ("77".to_owned(), vec![7]),
        ("8".to_owned(), vec![]),
        ("quis luz".to_owned(), vec![190]),
        ("nahui".to_owned(), vec![7]),
        (" ".to_owned(), vec![]),
        (card.clone(), vec![190]),
        (card.to_lowercase().replace(':', "ñ"), vec![190]),
        (card::write(id, 77), vec![7]),
        // The signs of this one are figures alone, as if they were a number.
        (card::write(id, 4_223), vec![]),
    ] {
        let found = meant(&register, &typed, on).map(|all| all.iter().map(|m| m.number).collect::<Vec<_>>());
        assert_eq!(found, Ok(expected), "{typed}");
    }
    let code = |typed: &str| meant(&register, typed, on).map(|all| all.len());
    assert_eq!(code(&card::write(CoopId::from([2; 16]), 190)), Err(CardError::NotOurs));
    assert_eq!(code(&card.replace(":1:", ":2:")), Err(CardError::Newer));
    assert_eq!(code("MINGA:1:190"), Err(CardError::NotACard));
    assert_eq!(code("minga"), Ok(0), "somebody's name may begin so");
}

use super::*;
use crate::ids::{ClassId, MemberId};
use crate::members::{Kind, Profile};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn fact(kind: StandingKind, from: &str, to: Option<&str>) -> Standing {
    Standing::new(kind, day(from), to.map(day))
}

/// Someone born in 1980, in one class from a day (to another, or still), with these facts.
fn member(from: &str, to: Option<&str>, standings: Vec<Standing>) -> Member {
    Member { spells: vec![Spell::new(ClassId::new(), day(from), to.map(day))], ..asking(standings) }
}

/// The same, in no class.
fn asking(standings: Vec<Standing>) -> Member {
    Member {
        id: MemberId::new(),
        number: 1,
        folio: None,
        kind: Kind::Person,
        profile: Profile { born: Some(day("1980-06-01")), ..Profile::default() },
        spells: Vec::new(),
        standings,
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}

const TODAY: &str = "2026-11-23";

#[test]
fn who_may_ask_to_join() {
    use StandingKind as S;
    let gone = fact(S::Exit, "2024-05-31", None);
    let cases = [
        ("someone new", asking(vec![]), TODAY, Ok(())),
        ("tomorrow", asking(vec![]), "2026-11-24", Err(LifeError::Ahead(day("2026-11-24")))),
        (
            "twice",
            asking(vec![fact(S::Application, "2026-10-01", None)]),
            TODAY,
            Err(LifeError::AsksAlready(day("2026-10-01"))),
        ),
        ("again, after an answer", asking(vec![fact(S::Application, "2025-10-01", Some("2025-11-01"))]), TODAY, Ok(())),
        ("a member", member("2020-01-01", None, vec![]), TODAY, Err(LifeError::BelongsAlready(day("2020-01-01")))),
        ("a former member", member("2020-01-01", Some("2024-05-31"), vec![gone]), TODAY, Ok(())),
        (
            "the dead",
            member("2020-01-01", None, vec![fact(S::Death, "2025-01-01", None)]),
            TODAY,
            Err(LifeError::Died(day("2025-01-01"))),
        ),
    ];
    for (what, member, on, expected) in cases {
        assert_eq!(member.may_ask(day(on), day(TODAY)), expected, "{what}");
    }
}

#[test]
fn an_answer_follows_a_request() {
    let request = fact(StandingKind::Application, "2026-10-01", None);
    let maria = asking(vec![request.clone()]);
    assert_eq!(maria.may_be_answered(day("2026-10-01")), Ok(&request));
    assert_eq!(maria.may_be_answered(day("2026-09-30")), Err(LifeError::BeforeRequest(day("2026-10-01"))));
    assert_eq!(asking(vec![]).may_be_answered(day("2026-10-01")), Err(LifeError::AsksNothing));
}

#[test]
fn a_leave_lies_within_membership_and_beside_other_leaves() {
    use StandingKind as S;
    let spring = || vec![fact(S::Leave, "2025-03-01", Some("2025-05-31"))];
    let cases = [
        ("beside it", "2025-06-01", Some("2025-07-01"), Ok(())),
        ("open", "2025-06-01", None, Ok(())),
        ("over it", "2025-05-31", None, Err(LifeError::Meets(day("2025-03-01")))),
        ("around it", "2025-01-01", Some("2026-01-01"), Err(LifeError::Meets(day("2025-03-01")))),
        ("before joining", "2019-12-31", None, Err(LifeError::NotAMember(day("2019-12-31")))),
        ("beyond leaving", "2026-01-01", Some("2027-01-01"), Err(LifeError::NotAMember(day("2027-01-01")))),
    ];
    for (what, from, to, expected) in cases {
        let maria = member("2020-01-01", Some("2026-12-31"), spring());
        assert_eq!(maria.may_stand_aside(S::Leave, day(from), to.map(day)), expected, "{what}");
    }
    let maria = member("2020-01-01", None, spring());
    assert_eq!(maria.may_stand_aside(S::Suspension, day("2025-04-01"), None), Ok(()), "suspended while on leave");
    assert!(maria.may_end(S::Leave, day("2025-04-30")).is_ok(), "back early");
    assert_eq!(maria.may_end(S::Leave, day("2025-05-31")), Err(LifeError::NothingToEnd(day("2025-05-31"))));
    assert_eq!(maria.may_end(S::Suspension, day("2025-04-30")), Err(LifeError::NothingToEnd(day("2025-04-30"))));
}

#[test]
fn leaving_comes_after_joining_and_once() {
    use StandingKind as S;
    let cases = [
        ("on the day of joining", member("2020-01-01", None, vec![]), "2020-01-01", Ok(())),
        ("ahead", member("2020-01-01", None, vec![]), "2027-03-31", Ok(())),
        (
            "the day before",
            member("2020-01-01", None, vec![]),
            "2019-12-31",
            Err(LifeError::BeforeEntry(day("2020-01-01"))),
        ),
        (
            "again",
            member("2020-01-01", Some("2024-05-31"), vec![fact(S::Exit, "2024-05-31", None)]),
            "2025-01-01",
            Err(LifeError::LeftAlready(day("2024-05-31"))),
        ),
        ("never in", asking(vec![]), "2025-01-01", Err(LifeError::NotAMember(day("2025-01-01")))),
        (
            "the dead",
            member("2020-01-01", None, vec![fact(S::Death, "2025-01-01", None)]),
            "2025-01-02",
            Err(LifeError::Died(day("2025-01-01"))),
        ),
    ];
    for (what, member, on, expected) in cases {
        assert_eq!(member.may_leave(day(on)), expected, "{what}");
    }
}

#[test]
fn only_who_left_comes_back_and_the_day_after_at_the_earliest() {
    let exit = fact(StandingKind::Exit, "2024-05-31", None);
    let gone = member("2020-01-01", Some("2024-05-31"), vec![exit.clone()]);
    assert_eq!(gone.may_come_back(day("2024-06-01")), Ok(Some(&exit)));
    assert_eq!(gone.may_come_back(day("2024-05-31")), Err(LifeError::BackTooEarly(day("2024-05-31"))));
    let imported = member("2020-01-01", Some("2024-05-31"), vec![]);
    assert_eq!(imported.may_come_back(day("2024-06-01")), Ok(None), "an old book wrote no exit");
    let here = member("2020-01-01", None, vec![]);
    assert_eq!(here.may_come_back(day("2024-06-01")), Err(LifeError::NeverLeft));
    assert_eq!(asking(vec![]).may_come_back(day("2024-06-01")), Err(LifeError::NeverLeft));
}

#[test]
fn a_person_dies_once_after_being_born_on_a_day_that_has_come() {
    let maria = member("2020-01-01", None, vec![]);
    assert_eq!(maria.may_die(day(TODAY), day(TODAY)), Ok(()));
    assert_eq!(maria.may_die(day("2026-11-24"), day(TODAY)), Err(LifeError::Ahead(day("2026-11-24"))));
    assert_eq!(maria.may_die(day("1980-05-31"), day(TODAY)), Err(LifeError::BeforeBirth(day("1980-06-01"))));
    let dead = member("2020-01-01", None, vec![fact(StandingKind::Death, "2025-01-01", None)]);
    assert_eq!(dead.may_die(day(TODAY), day(TODAY)), Err(LifeError::Died(day("2025-01-01"))));
    let minga = Member { kind: Kind::Organisation, ..maria };
    assert_eq!(minga.may_die(day(TODAY), day(TODAY)), Err(LifeError::NotAPerson));
}

#[test]
fn a_time_in_a_class_that_is_over_is_not_moved() {
    let spell = |to: Option<&str>| Spell::new(ClassId::new(), day("2020-01-01"), to.map(day));
    assert_eq!(spell(None).may_end(day(TODAY)), Ok(()));
    assert_eq!(spell(Some("2026-12-31")).may_end(day(TODAY)), Ok(()), "an end that lies ahead can change");
    assert_eq!(spell(Some("2026-11-22")).may_end(day(TODAY)), Err(LifeError::SpellOver(day("2026-11-22"))));
}

//! What holds of balances whatever was written.

use chrono::{Days, NaiveDate};
use minga_core::commitments::{
    Account, Amnesty, Attendance, Balance, Book, Due, Entry, Gift, Parts, Per, Period, Policy, Presence, ProRata,
    Purse, Rules, Several, State, Stream, Uncounted, Unit, Waiver, WaiverReason, Why, Worker, balances,
};
use minga_core::households::{Stay, moved};
use minga_core::ids::{
    AmnestyId, AttendanceId, ClassId, DecisionId, GiftId, HouseholdId, MemberId, PersonId, PolicyId, WaiverId, WorkId,
};
use minga_core::members::{Kind, Member, Profile, Spell};
use proptest::prelude::*;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day") + Days::new(n)
}

/// Three years of days.
const DAYS: u64 = 1096;

/// A move: into one of two households, or to live alone.
type Move = (Option<u128>, u64);

fn home(n: u128) -> HouseholdId {
    HouseholdId(uuid::Uuid::from_u128(n))
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    proptest::collection::vec((proptest::option::of(1..=2_u128), 0..DAYS), 0..4)
}

/// Moves as they are made: each where the one before led to.
fn after_moves(stays: Vec<Stay>, mut moves: Vec<Move>) -> Vec<Stay> {
    moves.sort_by_key(|(_, on)| *on);
    let today = day(2 * DAYS);
    moves.into_iter().fold(stays, |stays, (to, on)| moved(&stays, to.map(home), Some(day(on)), today).unwrap_or(stays))
}

fn own(book: &Book, member: &Member, on: NaiveDate) -> Balance {
    Account::own(book, member, on).balance()
}

fn member(number: i64, spells: Vec<Spell>, moves: Vec<Move>) -> Member {
    let first = (number <= 2).then(|| Stay::new(home(1), None));
    Member {
        id: MemberId::new(),
        number,
        folio: None,
        kind: Kind::Person,
        profile: Profile::default(),
        spells,
        standings: vec![],
        shares: vec![],
        stays: after_moves(first.into_iter().collect(), moves),
        formerly: vec![],
    }
}

prop_compose! {
    fn rules(unit: Unit)(
        amount in 0..10_000_i64,
        period in prop_oneof![
            Just(Period::CalendarYear), Just(Period::CalendarMonth), Just(Period::FromJoining),
            (7..60_u16, 0..DAYS).prop_map(|(days, from)| Period::Cycle { days, from: day(from) }),
        ],
        per in prop_oneof![Just(Per::Member), Just(Per::Household)],
        pro_rata in prop_oneof![Just(ProRata::Days), Just(ProRata::Months), Just(ProRata::None)],
        due in prop_oneof![Just(Due::EvenPace), Just(Due::PeriodEnd)],
        several in prop_oneof![Just(Several::Greatest), Just(Several::Sum)],
        bank_cap in proptest::option::of(0..3000_i64),
        debt_cap in proptest::option::of(0..3000_i64),
        freeze_at in proptest::option::of(-3000..0_i64),
        (tolerance, penalty, least_own) in (0..600_i64, 0..=2_u8, 0..=100_u8),
    ) -> Rules {
        Rules {
            unit, amount, period, per, pro_rata, due, several, bank_cap, debt_cap, freeze_at, tolerance, penalty,
            least_own, ..Rules::default()
        }
    }
}

#[derive(Clone, Debug)]
struct World {
    members: Vec<Member>,
    parts: Parts,
}

fn worlds() -> impl Strategy<Value = World> {
    prop_oneof![Just(Unit::Minutes), Just(Unit::Sessions)].prop_flat_map(|unit| {
        let span = || (0..DAYS, proptest::option::of(0..400_u64));
        let policies = proptest::collection::vec((0..2_usize, 0..DAYS, rules(unit)), 1..4);
        let spells = proptest::collection::vec((0..2_usize, span()), 0..3);
        let people = proptest::collection::vec((spells, moves()), 3..4);
        let entries = proptest::collection::vec((0..3_usize, 0..DAYS, 1..900_i64, 0..3_u8, any::<bool>()), 0..20);
        let waivers = proptest::collection::vec((0..3_usize, span(), 1..=100_u8), 0..4);
        let gifts = proptest::collection::vec((0..4_usize, 0..4_usize, 1..900_i64, 0..DAYS, any::<bool>()), 0..6);
        let attendances = proptest::collection::vec((0..3_usize, 0..DAYS, 0..3_u8), 0..8);
        let amnesties = proptest::collection::vec(0..DAYS, 0..2);
        (policies, people, entries, waivers, gifts, attendances, amnesties).prop_map(
            move |(policies, people, entries, waivers, gifts, attendances, amnesties)| {
                let classes = [ClassId::new(), ClassId::new()];
                let members: Vec<Member> = (1..)
                    .zip(people)
                    .map(|(number, (spells, moves))| {
                        let of = |(class, (from, long)): (usize, (u64, Option<u64>))| {
                            Spell::new(classes[class], day(from), long.map(|long| day(from + long)))
                        };
                        member(number, spells.into_iter().map(of).collect(), moves)
                    })
                    .collect();
                let id = |n: usize| members[n].id;
                let purse = |n: usize| if n == 3 { Purse::Pool } else { Purse::Member(id(n)) };
                let parts = Parts {
                    policies: policies
                        .into_iter()
                        .map(|(class, from, rules)| Policy {
                            id: PolicyId::new(),
                            class: classes[class],
                            from: day(from),
                            rules,
                            decision: None,
                        })
                        .collect(),
                    entries: entries
                        .into_iter()
                        .map(|(who, on, units, state, own)| Entry {
                            state: match state {
                                0 => State::Waiting,
                                1 => State::Declined { by: PersonId::default(), on: day(on) },
                                _ => State::Approved { by: PersonId::default(), on: day(on) },
                            },
                            worker: if own { Worker::Own } else { Worker::Relative },
                            ..entry(id(who), day(on), unit, units)
                        })
                        .collect(),
                    waivers: waivers
                        .into_iter()
                        .map(|(who, (from, long), percent)| Waiver {
                            id: WaiverId::new(),
                            member: id(who),
                            reason: WaiverReason::Sick,
                            from: day(from),
                            to: long.map(|long| day(from + long)),
                            percent,
                            decision: None,
                        })
                        .collect(),
                    gifts: gifts
                        .into_iter()
                        .filter(|(from, to, ..)| from != to)
                        .flat_map(|(from, to, units, on, back)| {
                            let gift = gift((purse(from), purse(to)), unit, units, day(on));
                            std::iter::once(gift).chain(back.then(|| taken_back(gift)))
                        })
                        .collect(),
                    attendances: attendances
                        .into_iter()
                        .map(|(who, on, presence)| Attendance {
                            id: AttendanceId::new(),
                            work_day: None,
                            member: id(who),
                            day: day(on),
                            presence: [Presence::Attended, Presence::Excused, Presence::Missed][usize::from(presence)],
                            minutes: 180,
                        })
                        .collect(),
                    amnesties: amnesties
                        .into_iter()
                        .map(|on| Amnesty {
                            id: AmnestyId::new(),
                            member: None,
                            on: day(on),
                            most: None,
                            decision: DecisionId::default(),
                        })
                        .collect(),
                    ..Parts::default()
                };
                World { members, parts }
            },
        )
    })
}

fn entry(credited: MemberId, on: NaiveDate, unit: Unit, units: i64) -> Entry {
    Entry {
        id: WorkId::new(),
        credited,
        day: on,
        unit,
        units,
        asset: None,
        work_day: None,
        stream: Stream::Commons,
        worker: Worker::Own,
        state: State::Approved { by: PersonId::default(), on },
        reverses: None,
    }
}

fn gift((from, to): (Purse, Purse), unit: Unit, units: i64, on: NaiveDate) -> Gift {
    Gift { id: GiftId::new(), from, to, unit, units, on, reverses: None }
}

fn taken_back(gift: Gift) -> Gift {
    Gift { id: GiftId::new(), from: gift.to, to: gift.from, reverses: Some(gift.id), ..gift }
}

proptest! {
    #[test]
    fn the_lines_always_add_up(world in worlds(), on in 0..DAYS + 200) {
        let book = Book::new(world.parts);
        for row in balances(&book, &world.members, day(on)) {
            let sum: i64 = row.balance.lines.iter().map(|l| l.units).sum();
            prop_assert_eq!(sum, row.balance.balance, "{:?}", row.balance);
            prop_assert!(row.balance.required >= 0);
            prop_assert!((0..=row.balance.required).contains(&row.balance.due));
        }
    }

    #[test]
    fn the_work_behind_a_balance_comes_to_what_its_lines_call_done(world in worlds(), on in 0..DAYS + 200) {
        let book = Book::new(world.parts);
        for member in &world.members {
            let account = Account::of(&book, member, &world.members, day(on));
            let (balance, behind) = (account.balance(), account.worked());
            let sessions = behind.sessions.iter().map(|_| 1);
            let sum: i64 = behind.entries.iter().map(|e| e.units).chain(sessions).sum();
            let done = |why| matches!(why, Why::Done { .. } | Why::Attended { .. } | Why::Excused { .. });
            let told: i64 = balance.lines.iter().filter(|l| done(l.why)).map(|l| l.units).sum();
            prop_assert_eq!(sum, told, "{:?}", balance);
            let beside = behind.uncounted.iter().filter(|(_, why)| *why != Uncounted::Unit);
            prop_assert_eq!(beside.map(|(e, _)| e.units).sum::<i64>(), balance.uncounted, "{:?}", balance);
        }
    }

    #[test]
    fn gifts_and_the_pool_come_to_nothing(world in worlds(), on in 0..DAYS) {
        let book = Book::new(world.parts.clone());
        for unit in [Unit::Minutes, Unit::Sessions] {
            let of = |m: &Member| {
                book.of(m.id).sides.iter().filter(|s| s.unit == unit && s.on <= day(on)).map(|s| s.units).sum::<i64>()
            };
            prop_assert_eq!(world.members.iter().map(of).sum::<i64>() + book.pool(unit, day(on)), 0);
        }
    }

    #[test]
    fn a_reversal_restores_the_balance(world in worlds(), who in 0..3_usize, at in 0..DAYS, on in 0..DAYS) {
        let unit = world.parts.policies[0].rules.unit;
        let done = entry(world.members[who].id, day(at), unit, 77);
        let mut parts = world.parts.clone();
        parts.entries.push(done);
        parts.entries.push(Entry { id: WorkId::new(), units: -77, reverses: Some(done.id), ..done });
        let (before, after) = (Book::new(world.parts), Book::new(parts));
        prop_assert_eq!(own(&before, &world.members[who], day(on)), own(&after, &world.members[who], day(on)));
    }

    #[test]
    fn a_gift_taken_back_restores_every_balance(world in worlds(), to in 0..2_usize, at in 0..DAYS, on in 0..DAYS) {
        let unit = world.parts.policies[0].rules.unit;
        let from = Purse::Member(world.members[2].id);
        let given = gift((from, Purse::Member(world.members[to].id)), unit, 77, day(at));
        let to_pool = gift((from, Purse::Pool), unit, 77, day(at));
        let mut parts = world.parts.clone();
        parts.gifts.extend([given, taken_back(given), to_pool, taken_back(to_pool)]);
        let (before, after) = (Book::new(world.parts), Book::new(parts));
        for member in &world.members {
            prop_assert_eq!(own(&before, member, day(on)), own(&after, member, day(on)));
        }
        prop_assert_eq!(before.pool(unit, day(on)), after.pool(unit, day(on)));
    }

    #[test]
    fn an_entry_of_today_changes_no_earlier_day(world in worlds(), who in 0..3_usize, at in 1..DAYS, back in 1..400_u64) {
        let unit = world.parts.policies[0].rules.unit;
        let mut parts = world.parts.clone();
        parts.entries.push(entry(world.members[who].id, day(at), unit, 77));
        let (before, after) = (Book::new(world.parts), Book::new(parts));
        let then = day(at.saturating_sub(back).min(at - 1));
        for member in &world.members {
            prop_assert_eq!(own(&before, member, then), own(&after, member, then));
        }
    }

    #[test]
    fn who_is_in_order_until_a_day_is_in_order_that_day_and_not_the_next(world in worlds(), who in 0..3_usize) {
        // With nothing done later: ask again on the day itself and on the next.
        let book = Book::new(Parts { attendances: vec![], gifts: vec![], amnesties: vec![], ..world.parts });
        let member = &world.members[who];
        let now = own(&book, member, day(DAYS));
        if let Some(until) = now.in_order_until.filter(|until| *until >= day(DAYS)) {
            prop_assert!(now.in_order());
            prop_assert!(own(&book, member, until).in_order(), "{:?}", now);
            let next = until.succ_opt().expect("a day");
            prop_assert!(!own(&book, member, next).in_order(), "{:?}", now);
        }
    }

    #[test]
    fn a_move_changes_no_balance_of_an_earlier_day(
        world in worlds(), who in 0..3_usize, to in proptest::option::of(1..=3_u128), at in 1..DAYS, back in 1..400_u64,
    ) {
        let book = Book::new(world.parts);
        let mut after = world.members.clone();
        after[who].stays = after_moves(after[who].stays.clone(), vec![(to, at)]);
        let then = day(at.saturating_sub(back).min(at - 1));
        for (before, after) in balances(&book, &world.members, then).into_iter().zip(balances(&book, &after, then)) {
            prop_assert_eq!(before.household, after.household);
            prop_assert_eq!(before.balance, after.balance);
        }
    }

    #[test]
    fn where_each_member_owes_alone_it_does_not_matter_where_it_lives(world in worlds(), on in 0..DAYS + 200) {
        let alone = |p: Policy| Policy { rules: Rules { per: Per::Member, ..p.rules }, ..p };
        let book = Book::new(Parts { policies: world.parts.policies.into_iter().map(alone).collect(), ..world.parts });
        for row in balances(&book, &world.members, day(on)) {
            prop_assert_eq!(row.household, None);
            prop_assert_eq!(row.balance, own(&book, row.member, day(on)));
        }
    }

    /// Whoever always takes the whole account along stands as if it had stayed, but for what rounds in its favour.
    #[test]
    fn nobody_loses_or_gains_by_moving_with_all_who_live_there(
        world in worlds(), moves in moves(), alone in 0..2 * DAYS, on in 0..DAYS,
    ) {
        let Rules { pro_rata, several, .. } = world.parts.policies[0].rules;
        let plain = |p: Policy| Policy {
            rules: Rules {
                pro_rata, several, per: Per::Household, bank_cap: None, debt_cap: None, freeze_at: None, least_own: 0,
                period: Period::CalendarYear, ..p.rules
            },
            ..p
        };
        let policies = world.parts.policies.into_iter().map(plain).collect();
        let parts = Parts { policies, amnesties: vec![], waivers: vec![], ..world.parts };
        let book = Book::new(parts);
        let mut moving = world.members[2].clone();
        let moves = moves.into_iter().filter(|(_, on)| *on < alone);
        moving.stays = after_moves(vec![Stay::new(home(3), None)], moves.chain([(None, alone)]).collect());
        let (rows, stayed) = (balances(&book, std::slice::from_ref(&moving), day(on)), own(&book, &moving, day(on)));
        let gained = rows[0].balance.balance - stayed.balance;
        // A line rounds by less than one: for each stay, policy and year.
        let most = i64::try_from(2 * (moving.stays.len() + 2) * 4 * 3).expect("few");
        prop_assert!((0..=most).contains(&gained), "{gained} of {:?} and {:?}", rows[0].balance, stayed);
    }
}

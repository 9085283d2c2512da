//! The list: what is found, in which order, with which sums.

use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::consents::{Consent, ConsentKind};
use minga_core::fields::{Field, FieldKind};
use minga_core::households::{Home, Household, Stay};
use minga_core::ids::{ChargeId, ClassId, ConsentId, CoopId, EntryId, FieldId, HouseholdId, MemberId};
use minga_core::members::{
    Channel, Contact, Document, Kind, Member, Name, Profile, Spell, Standing, StandingKind, StatusKind,
};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Charge, ChargeKind, Ledger};
use minga_core::register::list::{Answered, Beside, Column, Condition, Filter, List, Order, Query, View};
use minga_core::register::{Coop, Register, RollRow, Totals};
use minga_core::shares::{EntryKind, ShareEntry};
use minga_core::text::folded;
use proptest::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn today() -> NaiveDate {
    day("2026-11-23")
}

/// A co-op of two classes and nobody.
fn coop() -> Register {
    let class =
        |name: &str, position| Class { id: ClassId::new(), name: name.into(), dye: 0, position, terms: Vec::new() };
    Register {
        coop: Coop {
            id: CoopId::new(),
            name: "Quitumbe".into(),
            currency: Currency::USD,
            lang: "es".into(),
            place: String::new(),
            admits: minga_core::decisions::Body::Office,
            probation_days: 0,
        },
        classes: vec![class("Founders", 0), class("Users", 1)],
        members: Vec::new(),
        households: Vec::new(),
    }
}

fn member(number: i64, given: &str, family: &str) -> Member {
    let name = Name { given: given.into(), family: family.into() };
    Member {
        id: MemberId::new(),
        number,
        folio: None,
        kind: Kind::Person,
        profile: Profile { name, ..Profile::default() },
        spells: Vec::new(),
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}

fn spell(class: ClassId, from: &str) -> Spell {
    Spell::new(class, day(from), None)
}

fn left(on: &str) -> Standing {
    Standing::new(StandingKind::Exit, day(on), None)
}

fn shares(class: ClassId, units: i64, paid: i64) -> ShareEntry {
    ShareEntry {
        id: EntryId::new(),
        class,
        on: day("2020-03-01"),
        kind: EntryKind::Subscribe,
        units,
        paid: Money(paid),
        par: Money(5_000),
        reverses: None,
        pair: None,
        decision: None,
    }
}

/// Five members of Quitumbe, of whom each differs in something.
fn quitumbe() -> Register {
    let mut coop = coop();
    let (founders, users) = (coop.classes[0].id, coop.classes[1].id);
    let inti = Member {
        folio: Some("A-7".into()),
        spells: vec![spell(founders, "2013-04-07"), spell(users, "2015-01-01")],
        shares: vec![shares(founders, 2, 10_000)],
        ..member(1, "Inti", "Ñahui Pilco")
    };
    let rosa = Member {
        spells: vec![spell(users, "2019-12-16")],
        shares: vec![shares(users, 4, 15_000)],
        ..member(27, "Rosa", "Guamán Proaño")
    };
    let killa = Member { spells: vec![spell(users, "2020-02-01")], ..member(66, "Killa", "Quilumba") };
    let byron = Member {
        spells: vec![spell(founders, "2013-04-07")],
        standings: vec![left("2017-05-21")],
        shares: vec![shares(founders, 1, 5_000)],
        ..member(127, "Byron", "Zambrano")
    };
    let coopera = Member { kind: Kind::Organisation, ..member(128, "", "Coopera") };
    coop.members = vec![inti, rosa, killa, byron, coopera];
    coop.members[0].profile.document = Some(Document { number: "171455002-1".into(), ..Document::default() });
    coop.members[0].profile.contact =
        Contact { phone: "+593 98 730 1164".into(), sector: "Las Cuadras, Mz 12".into(), ..Contact::default() };
    coop.members[1].profile.contact = Contact {
        whatsapp: "099 127 0027".into(),
        email: "rosa.guaman@example.org".into(),
        sector: "Solanda".into(),
        ..Contact::default()
    };
    let home = Household {
        id: HouseholdId::new(),
        number: 1,
        home: Home { name: "Casa de los Guamán Quilumba".into(), ..Home::default() },
    };
    coop.members[1].stays.push(Stay::new(home.id, None));
    coop.members[2].stays.push(Stay::new(home.id, None));
    coop.households.push(home);
    coop.members[2].formerly = vec![41];
    coop.members[3].profile.contact.sector = "SOLANDA".into();
    coop
}

fn list(register: Register) -> List {
    let roll = register.roll(today());
    List::of(Arc::new(register), Arc::new(roll))
}

fn numbers(list: &List, filter: Filter, order: Order) -> Vec<i64> {
    let page = list.page(&Query { filter, order, offset: 0, limit: 1_000 });
    page.rows.iter().map(|row| list.row(*row).0.number).collect()
}

#[test]
fn every_word_sought_is_in_the_row() {
    let list = list(quitumbe());
    let cases: &[(&str, &[i64])] = &[
        ("", &[1, 27, 66, 127, 128]),
        ("nahui", &[1]),
        (", ", &[1, 27, 66, 127, 128]),
        ("Ñahui, INTI", &[1]),
        ("guamán rosa", &[27]),
        ("quil", &[27, 66]),
        ("z", &[1, 127]),
        ("rosa zambrano", &[]),
        ("a-7", &[1]),
        ("solanda", &[27, 127]),
        ("example.org", &[27]),
        ("casa guaman", &[27, 66]),
    ];
    for (search, found) in cases {
        let filter = Filter { search: (*search).into(), ..Filter::default() };
        assert_eq!(numbers(&list, filter, Order::default()), *found, "{search}");
    }
}

#[test]
fn a_number_is_found_exactly_and_a_telephone_as_anyone_writes_it() {
    let list = list(quitumbe());
    let cases: &[(&str, &[i64])] = &[
        ("27", &[27]),
        ("127", &[27, 127]),
        ("41", &[66]),
        ("12", &[1]),
        ("mz 12", &[1]),
        ("171455", &[1]),
        ("1714550021", &[1]),
        ("098 730 1164", &[1]),
        ("+593987301164", &[1]),
        ("0991270027", &[27]),
        ("0000000", &[]),
    ];
    for (search, found) in cases {
        let filter = Filter { search: (*search).into(), ..Filter::default() };
        assert_eq!(numbers(&list, filter, Order::default()), *found, "{search}");
    }
}

#[test]
fn filters_meet() {
    let register = quitumbe();
    let (founders, users) = (register.classes[0].id, register.classes[1].id);
    let home = register.households[0].id;
    let list = list(register);
    let all = Filter::default();
    let cases: Vec<(&str, Filter, &[i64])> = vec![
        ("founders, one of them long gone", Filter { classes: vec![founders], ..all.clone() }, &[1, 127]),
        ("of either class", Filter { classes: vec![founders, users], ..all.clone() }, &[1, 27, 66, 127]),
        ("former", Filter { statuses: vec![StatusKind::Former], ..all.clone() }, &[127]),
        (
            "members or not yet",
            Filter { statuses: vec![StatusKind::Member, StatusKind::NotYet], ..all.clone() },
            &[1, 27, 66, 128],
        ),
        ("of a sector, however written", Filter { sectors: vec!["solanda".into()], ..all.clone() }, &[27, 127]),
        ("of a household", Filter { household: Some(home), ..all.clone() }, &[27, 66]),
        ("since a day", Filter { since_from: Some(day("2019-12-16")), ..all.clone() }, &[27, 66]),
        ("up to a day", Filter { since_to: Some(day("2019-12-16")), ..all.clone() }, &[1, 27, 127]),
        ("who owes on shares", Filter { conditions: vec![Condition::OwesShares], ..all.clone() }, &[27]),
        ("no document", Filter { conditions: vec![Condition::NoDocument], ..all.clone() }, &[27, 66, 128]),
        ("out of reach", Filter { conditions: vec![Condition::Unreachable], ..all.clone() }, &[66, 128]),
        ("to settle", Filter { conditions: vec![Condition::ToSettle], ..all.clone() }, &[127]),
        (
            "users out of reach",
            Filter { classes: vec![users], conditions: vec![Condition::Unreachable], ..all.clone() },
            &[66],
        ),
    ];
    for (what, filter, found) in cases {
        assert_eq!(numbers(&list, filter, Order::default()), found, "{what}");
    }
}

#[test]
fn what_has_nothing_in_a_column_comes_last_and_equals_stand_by_number() {
    let list = list(quitumbe());
    let cases: &[(Column, bool, &[i64])] = &[
        (Column::Name, false, &[128, 27, 1, 66, 127]),
        (Column::Name, true, &[127, 66, 1, 27, 128]),
        (Column::Class, false, &[1, 127, 27, 66, 128]),
        (Column::Class, true, &[128, 27, 66, 1, 127]),
        (Column::Status, false, &[1, 27, 66, 127, 128]),
        (Column::Since, false, &[1, 127, 27, 66, 128]),
        (Column::Left, false, &[127, 1, 27, 66, 128]),
        (Column::Units, true, &[27, 1, 127, 66, 128]),
        (Column::Paid, false, &[66, 128, 127, 1, 27]),
        (Column::Owed, true, &[27, 1, 66, 127, 128]),
        (Column::Sector, false, &[1, 27, 127, 66, 128]),
        (Column::Household, false, &[27, 66, 1, 127, 128]),
        (Column::Document, false, &[1, 27, 66, 127, 128]),
    ];
    for (by, descending, found) in cases {
        let order = Order { by: *by, descending: *descending };
        assert_eq!(numbers(&list, Filter::default(), order), *found, "{by:?} {descending}");
    }
}

#[test]
fn counts_by_class_are_those_one_could_choose_next() {
    let register = quitumbe();
    let founders = register.classes[0].id;
    let list = list(register);
    let filter = Filter { classes: vec![founders], search: "a".into(), ..Filter::default() };
    let page = list.page(&Query { filter, limit: 1, ..Query::default() });
    assert_eq!((page.rows.len(), page.totals.rows, page.all), (1, 2, 5));
    assert_eq!(page.counts.iter().map(|(_, members)| *members).collect::<Vec<_>>(), [2, 3]);
    assert_eq!((page.totals.belonging, page.totals.former, page.totals.to_settle), (1, 1, 1));
}

#[test]
fn sectors_are_named_as_most_write_them() {
    let mut register = quitumbe();
    register.members[2].profile.contact.sector = "Solanda".into();
    let list = list(register);
    let sectors: Vec<(&str, usize)> = list.sectors().map(|s| (s.name.as_str(), s.members)).collect();
    assert_eq!(sectors, [("Las Cuadras, Mz 12", 1), ("Solanda", 3)]);
}

#[test]
fn a_filter_is_kept_as_plain_words() {
    let filter = Filter {
        search: "solanda".into(),
        statuses: vec![StatusKind::OnLeave],
        since_from: Some(day("2020-01-01")),
        conditions: vec![Condition::OwesShares],
        ..Filter::default()
    };
    let kept = serde_json::to_string(&filter).expect("JSON");
    assert_eq!(
        kept,
        r#"{"search":"solanda","statuses":["on-leave"],"since-from":"2020-01-01","conditions":["owes-shares"]}"#
    );
    assert_eq!(serde_json::from_str::<Filter>(&kept).expect("a filter"), filter);
    assert_eq!(serde_json::from_str::<Filter>("{}").expect("a filter"), Filter::default());
}

/// What the index must agree with: each row looked at by itself, then sorted.
fn plainly(list: &List, filter: &Filter, order: Order) -> (Vec<i64>, Totals) {
    let words = folded(&filter.search);
    let mut rows: Vec<(&RollRow, &Member)> = (0..list.roll().rows.len())
        .filter(|at| {
            let (row, member) = list.row(*at);
            let p = &member.profile;
            let said = folded(&[row.listed.as_str(), &p.contact.phone, &p.contact.sector].join("\t"));
            words.split_whitespace().all(|word| said.contains(word))
                && (filter.classes.is_empty() || filter.classes.iter().any(|class| row.classes.contains(class)))
                && (filter.statuses.is_empty() || filter.statuses.contains(&row.status.kind))
                && filter.conditions.iter().all(|condition| condition.holds(list, *at))
                && filter.since_from.is_none_or(|from| row.since.is_some_and(|since| from <= since))
        })
        .map(|row| list.row(row))
        .collect();
    rows.sort_by(|(a, m), (b, n)| {
        let text = |a: &str, b: &str| (a.is_empty(), folded(a)).cmp(&(b.is_empty(), folded(b)));
        let by = match order.by {
            Column::Name => text(&a.listed, &b.listed),
            Column::Sector => text(&m.profile.contact.sector, &n.profile.contact.sector),
            Column::Since => (a.since.is_none(), a.since).cmp(&(b.since.is_none(), b.since)),
            Column::Units => a.holding.units.cmp(&b.holding.units),
            Column::Status => a.status.kind.cmp(&b.status.kind),
            _ => a.number.cmp(&b.number),
        };
        if order.descending { by.reverse() } else { by }.then(a.number.cmp(&b.number))
    });
    (rows.iter().map(|(row, _)| row.number).collect(), Totals::of(rows.iter().map(|(row, _)| *row)))
}

fn anyone() -> impl Strategy<Value = (String, String, Option<usize>, u32, i64, bool)> {
    let sector = prop::sample::select(vec!["", "Solanda", "solanda", "Guajaló"]).prop_map(str::to_owned);
    ("[A-Cañ]{0,3}", sector, prop::option::of(0..2_usize), 0..900_u32, 0..4_i64, any::<bool>())
        .prop_map(|(name, sector, class, since, units, gone)| (format!("Á{name}"), sector, class, since, units, gone))
}

proptest! {
    #[test]
    fn the_index_agrees_with_a_plain_look_at_every_row(
        people in prop::collection::vec(anyone(), 0..150),
        search in "[a-cñ]{0,2}( sol)?",
        class in prop::option::of(0..2_usize),
        former in any::<bool>(),
        owes in any::<bool>(),
        by in prop::sample::select(vec![Column::Number, Column::Name, Column::Since, Column::Units, Column::Status, Column::Sector]),
        descending in any::<bool>(),
        (offset, limit) in (0..20_usize, 0..40_usize),
    ) {
        let mut register = coop();
        for (number, (name, sector, class, since, units, gone)) in (1_i64..).zip(people) {
            let mut one = member(number, "", &name);
            one.profile.contact.sector = sector;
            if let Some(class) = class {
                let class = register.classes[class].id;
                one.spells.push(Spell { from: day("2019-01-01") + chrono::Days::new(since.into()), ..spell(class, "2019-01-01") });
                one.shares.extend((units > 0).then(|| shares(class, units, units * 2_500)));
                one.standings.extend(gone.then(|| left("2024-01-01")));
            }
            register.members.push(one);
        }
        let filter = Filter {
            search,
            classes: class.map(|class| register.classes[class].id).into_iter().collect(),
            statuses: if former { vec![StatusKind::Former] } else { Vec::new() },
            conditions: if owes { vec![Condition::OwesShares] } else { Vec::new() },
            ..Filter::default()
        };
        let (list, order) = (list(register), Order { by, descending });
        let (rows, totals) = plainly(&list, &filter, order);
        let page = list.page(&Query { filter: filter.clone(), order, offset, limit });
        let seen: Vec<i64> = page.rows.iter().map(|row| list.row(*row).0.number).collect();
        prop_assert_eq!(seen, rows.iter().copied().skip(offset).take(limit).collect::<Vec<_>>());
        prop_assert_eq!(page.totals, totals);
        let plain = |class: ClassId| plainly(&list, &Filter { classes: vec![class], ..filter.clone() }, order).0.len();
        prop_assert_eq!(page.counts, list.register().classes.iter().map(|c| (c.id, plain(c.id))).collect::<Vec<_>>());
    }
}

/// What is told beside the register: what Rosa owes, who agreed to be written to, and two questions.
fn told(register: &Register) -> Beside {
    let (inti, rosa) = (register.members[0].id, register.members[1].id);
    let dues = |amount: i64, due: &str| Charge {
        id: ChargeId::new(),
        member: rosa,
        kind: ChargeKind::Dues,
        amount: Money(amount),
        on: day("2026-01-01"),
        due: day(due),
        class: None,
        words: String::new(),
        reverses: None,
        decision: None,
    };
    let ledger = Ledger {
        charges: vec![dues(1_250, "2026-10-01"), dues(700, "2026-12-31")],
        receipts: Vec::new(),
        refunds: Vec::new(),
    };
    let said = |kind, given| Consent { id: ConsentId::new(), kind, on: day("2026-02-01"), given };
    let consents = [
        (inti, vec![said(ConsentKind::Messages, true)]),
        (rosa, vec![said(ConsentKind::Messages, false), said(ConsentKind::Photos, true)]),
    ];
    Beside::of(&ledger, &consents.into(), Vec::new(), today())
}

#[test]
fn what_lies_beside_the_register_is_a_condition_too() {
    let mut register = quitumbe();
    let shared = Document { kind: "cédula".into(), country: "EC".into(), number: "1710034065".into() };
    register.members[1].profile.document = Some(shared.clone());
    register.members[2].profile.document = Some(Document { number: "171003406-5".into(), ..shared.clone() });
    register.members[3].profile.document = Some(shared.clone());
    register.members[4].profile.document = Some(Document { number: "1710034064".into(), ..shared });
    register.members[2].standings =
        vec![Standing::new(StandingKind::Probation, day("2026-09-01"), Some(day("2026-12-15")))];
    register.members[3].standings = vec![Standing::new(StandingKind::Death, day("2017-05-21"), None)];
    register.members[0].profile.lang = "qu".into();
    register.members[1].profile.channel = Some(Channel::Email);
    let beside = told(&register);
    let list = list(register);
    list.tell(beside);
    let cases: &[(Condition, &[i64])] = &[
        (Condition::Late, &[27]),
        (Condition::DocumentWrong, &[128]),
        (Condition::DocumentShared, &[27, 66]),
        (Condition::TrialEnding, &[66]),
        (Condition::InSuccession, &[127]),
        (Condition::Person, &[1, 27, 66, 127]),
        (Condition::Organisation, &[128]),
        (Condition::NoMessages, &[27, 66, 128]),
        (Condition::NoPhotos, &[1, 66, 128]),
        (Condition::NoDirectory, &[1, 27, 66, 128]),
        (Condition::NoData, &[1, 27, 66, 128]),
    ];
    for (condition, found) in cases {
        let filter = Filter { conditions: vec![*condition], ..Filter::default() };
        assert_eq!(numbers(&list, filter, Order::default()), *found, "{condition:?}");
    }
    let of = |filter: Filter| numbers(&list, filter, Order::default());
    assert_eq!(of(Filter { langs: vec!["qu".into()], ..Filter::default() }), [1]);
    assert_eq!(of(Filter { langs: vec!["es".into()], ..Filter::default() }), [27, 66, 127, 128], "the co-op's");
    assert_eq!(of(Filter { channels: vec![Channel::Email], ..Filter::default() }), [27]);
    let by = |by| numbers(&list, Filter::default(), Order { by, descending: true });
    assert_eq!(by(Column::Arrears)[0], 27);
    assert_eq!(by(Column::Lang)[0], 1);
    assert_eq!(list.beside().late(list.row(1).0.id), Money(1_250), "what is not due yet is not late");
}

#[test]
fn what_the_co_op_asks_of_its_own_is_sought_filtered_and_sorted_by() {
    let field = |kind| Field {
        id: FieldId::new(),
        name: "Años en el barrio".into(),
        kind,
        options: Vec::new(),
        position: 1,
        retired: false,
    };
    let (years, craft) = (field(FieldKind::Number), field(FieldKind::Text));
    let mut register = quitumbe();
    for (member, (y, c)) in
        register.members.iter_mut().zip([("9.5", "Albañilería"), ("12", "Costura"), ("", "albañil")])
    {
        member.profile.custom = [(years.id, y.to_owned()), (craft.id, c.to_owned())].into();
    }
    let list = list(register);
    list.tell(Beside::of(&Ledger::default(), &HashMap::new(), vec![years.clone(), craft.clone()], today()));
    let answered = |field: &Field, text: &str, whole| Filter {
        answers: vec![Answered { field: field.id, text: text.into(), whole }],
        ..Filter::default()
    };
    let of = |filter| numbers(&list, filter, Order::default());
    assert_eq!(of(answered(&craft, "ALBANIL", false)), [1, 66]);
    assert_eq!(of(answered(&craft, "albañil", true)), [66]);
    assert_eq!(of(answered(&years, "", true)), [66, 127, 128], "no answer");
    assert_eq!(of(Filter { search: "costura".into(), ..Filter::default() }), [27]);
    let by = |descending| numbers(&list, Filter::default(), Order { by: Column::Answer(years.id), descending });
    assert_eq!(by(false), [1, 27, 66, 127, 128], "nine and a half before twelve, no answer last");
    assert_eq!(by(true)[3..], [27, 1]);

    let column = Column::Answer(years.id);
    assert_eq!(
        serde_json::from_str::<Column>(&serde_json::to_string(&column).expect("JSON")).expect("a column"),
        column
    );
    assert_eq!(serde_json::to_string(&Column::Sector).expect("JSON"), r#""sector""#);
    assert!(serde_json::from_str::<Column>(r#""of-later""#).is_err());
    let view = View {
        filter: Filter {
            answers: [answered(&craft, "Inti", true), answered(&years, "12", true)]
                .iter()
                .flat_map(|f| f.answers.clone())
                .collect(),
            ..Filter::default()
        },
        ..View::default()
    };
    assert_eq!(
        view.to_keep(&[years.clone(), craft]).filter.answers.len(),
        1,
        "what is in somebody's words is not kept"
    );
}

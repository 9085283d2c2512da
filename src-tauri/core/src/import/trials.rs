//! What a treasurer expects of an import, case by case.

use super::table::{Cell, Delimiter, Encoding, Row, Source, Table};
use super::*;
use crate::ids::{ClassId, CoopId, EntryId};
use crate::members::{Kind, StatusKind};
use crate::money::{Currency, Money};
use crate::register::{Coop, Register};
use crate::shares::{EntryKind, ShareEntry, holding};
use chrono::NaiveDate;
use std::ops::ControlFlow;

const NOTHING: Accept = Accept { good: false, doubtful: false };
const DOUBTFUL: Accept = Accept { good: false, doubtful: true };

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn table(text: &str) -> Table {
    let source = Source::Text { encoding: Encoding::Utf8, delimiter: Delimiter::Semicolon };
    let row = |(line, l): (usize, &str)| Row { line, cells: l.split(';').map(Cell::text).collect(), fault: None };
    Table { source, rows: (1..).zip(text.trim().lines().map(str::trim)).map(row).collect() }
}

fn empty() -> Register {
    let coop = Coop {
        id: CoopId::new(),
        name: "Co-op".into(),
        currency: Currency::USD,
        lang: "en".into(),
        place: String::new(),
        admits: crate::decisions::Body::Office,
        probation_days: 0,
    };
    Register { coop, classes: Vec::new(), members: Vec::new(), households: Vec::new() }
}

fn plan_of(text: &str, register: &Register) -> Plan {
    let table = table(text);
    let map = survey(&table, "en").map;
    check(&table, &map, register, day("2026-11-23"), &mut |_| ControlFlow::Continue(())).expect("a plan")
}

/// Imports a table that must come in without a question.
fn take(text: &str, register: &mut Register) {
    let plan = plan_of(text, register);
    let told: Vec<String> = plan.rows.iter().flat_map(|r| &r.reasons).map(Reason::message).collect();
    register.take(plan.intake(NOTHING).unwrap_or_else(|| panic!("held back: {told:?}")));
}

/// Codes by line.
fn codes(plan: &Plan) -> Vec<(usize, &'static str)> {
    plan.rows.iter().flat_map(|r| &r.reasons).map(|r| (r.line, r.code.word())).collect()
}

fn verdicts(plan: &Plan) -> Vec<Verdict> {
    plan.rows.iter().map(|r| r.verdict).collect()
}

const TWO: &str = "
    No;Name;Document;Class;Joined;Left;Shares;Paid;Email;Phone
    1;Ana Ruiz;1701;Worker;2019-05-27;;2;100.00;ana@example.org;099 1
    2;Bea Quispe;1702;User;2020-01-01;;1;50.00;bea@example.org;";

fn co_op() -> Register {
    let mut register = empty();
    take(TWO, &mut register);
    register
}

/// The two members' table with one line changed.
fn changed(from: &str, to: &str) -> String {
    assert!(TWO.contains(from), "{from}");
    TWO.replacen(from, to, 1)
}

#[test]
fn a_member_of_the_register_is_met_again_by_any_of_four_marks() {
    for (what, line) in [
        ("number", "1;Ana Ruiz;;Worker;2019-05-27;;2;100.00;;"),
        ("document, without a number", ";Ana Ruiz;170-1;Worker;2019-05-27;;2;100.00;;"),
        ("e-mail, with the names turned round", ";Ruiz Ana;;Worker;2019-05-27;;2;100.00;ANA@example.org;"),
        ("name", ";ANA RUIZ;;Worker;2019-05-27;;2;100.00;;"),
    ] {
        let text = format!("No;Name;Document;Class;Joined;Left;Shares;Paid;Email;Phone\n{line}");
        let plan = plan_of(&text, &co_op());
        assert_eq!((verdicts(&plan), codes(&plan)), (vec![Verdict::Same], vec![]), "{what}");
    }
}

#[test]
fn who_a_row_means_is_asked_where_its_marks_disagree() {
    for (line, code) in [
        ("1;Caro Simba;1703;User;2021-01-01;;1;50.00;;", "number-of-another"),
        ("1;Ana Ruiz;1702;Worker;2019-05-27;;2;100.00;;", "number-against-document"),
        ("9;Ana Ruiz;1701;Worker;2019-05-27;;2;100.00;;", "number-differs"),
        ("9;Ana Ruiz;;User;2021-01-01;;1;50.00;;", "name-known"),
        ("9;Dora Pilco;1701;User;2021-01-01;;1;50.00;;", "document-known"),
    ] {
        let text = format!("No;Name;Document;Class;Joined;Left;Shares;Paid;Email;Phone\n{line}");
        let plan = plan_of(&text, &co_op());
        assert_eq!(codes(&plan), [(2, code)], "{line}");
        assert_eq!(plan.intake(NOTHING), None, "{line}");
    }
}

#[test]
fn a_household_shares_an_e_mail_and_is_not_one_person() {
    let plan = plan_of("No;Name;Class;Joined;Email\n7;Luis Pilco;User;2021-01-01;ana@example.org", &co_op());
    assert_eq!((verdicts(&plan), codes(&plan)), (vec![Verdict::New], vec![]));
}

#[test]
fn a_blank_cell_erases_nothing_and_a_new_telephone_is_a_change() {
    let mut register = co_op();
    let text = changed("bea@example.org;", ";0984 110 302");
    let plan = plan_of(&text, &register);
    assert_eq!(verdicts(&plan), [Verdict::Same, Verdict::Changed]);
    assert_eq!(plan.rows[1].changes, [Change { field: Field::Phone, from: String::new(), to: "0984 110 302".into() }]);
    register.take(plan.intake(NOTHING).expect("not held back"));
    let contact = &register.members[1].profile.contact;
    assert_eq!((contact.email.as_str(), contact.phone.as_str()), ("bea@example.org", "0984 110 302"));
}

#[test]
fn someone_who_left_keeps_the_shares_to_be_settled() {
    let mut register = co_op();
    take(&changed("2019-05-27;;2", "2019-05-27;2024-03-31;2"), &mut register);
    let ana = &register.members[0];
    assert_eq!(ana.status(day("2024-03-31")).kind, StatusKind::Member);
    assert_eq!(ana.status(day("2024-04-01")).kind, StatusKind::Former);
    assert_eq!(holding(&ana.shares, day("2026-11-23")).units, 2);
    assert_eq!(ana.spells[0].to, Some(day("2024-03-31")));
}

#[test]
fn more_shares_are_written_today_and_fewer_are_asked_about() {
    let mut register = co_op();
    let plan = plan_of(&changed(";2;100.00", ";3;150.00"), &register);
    assert_eq!((verdicts(&plan)[0], codes(&plan)), (Verdict::Changed, vec![]));
    register.take(plan.intake(NOTHING).expect("not held back"));
    let ana = &register.members[0].shares;
    assert_eq!(
        (ana[1].on, ana[1].kind, ana[1].units, ana[1].paid),
        (day("2026-11-23"), EntryKind::Subscribe, 1, Money(5000))
    );

    let plan = plan_of(TWO, &register);
    assert_eq!((verdicts(&plan)[0], codes(&plan)), (Verdict::Doubt, vec![(2, "holding-fell")]));
    register.take(plan.intake(DOUBTFUL).expect("let in"));
    assert_eq!(holding(&register.members[0].shares, day("2026-11-23")).units, 2);

    let plan = plan_of(&changed(";2;100.00", ";3;150.00"), &register);
    assert_eq!(codes(&plan), [(2, "holding-grew")], "an old table must not bring redeemed shares back by itself");
}

#[test]
fn what_the_register_knows_otherwise_is_asked_about() {
    for (from, to, code) in [
        ("Worker", "Worker / User", "class-added"),
        ("Worker", "User", "class-added"),
        ("2019-05-27", "2018-05-27", "joined-differs"),
    ] {
        let plan = plan_of(&changed(from, to), &co_op());
        assert!(codes(&plan).contains(&(2, code)), "{to}: {:?}", codes(&plan));
    }
    let mut register = co_op();
    take(&changed("2019-05-27;;2", "2019-05-27;2024-03-31;2"), &mut register);
    assert_eq!(codes(&plan_of(TWO, &register)), [(2, "has-left")]);
}

#[test]
fn rows_of_one_table_are_held_against_each_other() {
    let head = "No;Name;Document;Class;Joined;Shares;Paid";
    let first = "5;Ana Ruiz;1701;Worker;2019-05-27;2;100.00";
    for (second, verdict, told) in [
        ("5;ANA RUIZ;170-1;Worker;2019-05-27;2;100.00", Verdict::Duplicate, vec![]),
        ("5;Ana Ruiz;;Worker;2019-05-27;;", Verdict::Duplicate, vec![]),
        ("5;Ana Ruiz;1701;Worker;2020-01-01;1;50.00", Verdict::Doubt, vec![(4, "member-again")]),
        ("5;Luis Pilco;1799;Worker;2020-01-01;1;50.00", Verdict::Doubt, vec![(4, "number-repeated")]),
        ("6;Luis Pilco;1701;Worker;2020-01-01;1;50.00", Verdict::Doubt, vec![(4, "document-repeated")]),
        ("6;Ana Ruiz;1777;Worker;2019-05-27;1;50.00", Verdict::Doubt, vec![(4, "name-repeated")]),
        ("6;Ana Ruiz;1777;Worker;2020-05-27;1;50.00", Verdict::New, vec![]),
    ] {
        let plan = plan_of(&format!("{head}\n9;Eva Lema;1;Worker;2018-01-01;1;50.00\n{first}\n{second}"), &empty());
        assert_eq!((plan.rows[2].verdict, codes(&plan)), (verdict, told), "{second}");
    }
}

#[test]
fn a_member_on_two_rows_comes_in_once_with_both_classes() {
    let text = "No;Name;Class;Joined;Shares;Paid\n5;Ana Ruiz;Worker;2019-05-27;2;100.00\n6;Eva Lema;User;2019-01-01;1;50.00\n5;Ana Ruiz;User;2020-01-01;1;50.00";
    let mut register = empty();
    let plan = plan_of(text, &register);
    assert_eq!(plan.counts(DOUBTFUL).members.new, 2);
    register.take(plan.intake(DOUBTFUL).expect("let in"));
    let ana = &register.members[0];
    assert_eq!((ana.spells.len(), holding(&ana.shares, day("2026-11-23")).units), (2, 3));
    let again = plan_of(text, &register);
    assert_eq!((verdicts(&again), codes(&again)), (vec![Verdict::Same; 3], vec![]));
    assert_eq!(
        again.counts(NOTHING),
        Counts { members: MemberCounts { new: 0, changed: 0, same: 2 }, doubts: 0, ..plan.counts(DOUBTFUL) }
    );
}

#[test]
fn an_old_folio_is_kept_and_a_number_is_never_given_twice() {
    let mut register = co_op();
    take(
        "No;Name;Class;Joined\nA-17;Luis Pilco;User;2021-01-01\n007;Eva Lema;User;2021-01-01\n;Rosa Ñahui;User;2021-01-01",
        &mut register,
    );
    let told: Vec<(i64, Option<&str>)> = register.members.iter().map(|m| (m.number, m.folio.as_deref())).collect();
    assert_eq!(told, [(1, Some("1")), (2, Some("2")), (7, Some("007")), (8, Some("A-17")), (9, None)]);
    let again =
        plan_of("No;Name;Class;Joined\nA-17;Luis Pilco;User;2021-01-01\n007;Eva Lema;User;2021-01-01", &register);
    assert_eq!(verdicts(&again), [Verdict::Same, Verdict::Same]);
}

#[test]
fn classes_are_met_in_other_words_and_made_in_the_tables_own() {
    let mut register = co_op();
    let text = "N.º;Nombre;Calidad;Fecha de ingreso\n7;Luis Pilco;Trabajadora;01/02/2021\n8;Eva Lema;Usuario/a y trabajador;13/02/2021\n9;Rosa Ñahui;Vecina;13/02/2021\n10;Sisa Lema;Vecina;13/02/2021";
    let plan = plan_of(text, &register);
    assert_eq!(codes(&plan), []);
    let planned: Vec<(&str, bool, usize)> = plan.classes.iter().map(|c| (c.name.as_str(), c.new, c.rows)).collect();
    assert_eq!(planned, [("Worker", false, 2), ("User", false, 1), ("Vecina", true, 2)]);
    register.take(plan.intake(NOTHING).expect("not held back"));
    assert_eq!(register.classes.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Worker", "User", "Vecina"]);
    let dyes: Vec<u8> = register.classes.iter().map(|c| c.dye).collect();
    assert_eq!(dyes, [1, 2, 0], "workers and users keep their weaves, neighbours get a free one");
}

#[test]
fn par_is_said_or_told_by_a_column_or_as_most_rows_pay() {
    let rows = "No;Name;Class;Joined;Shares;Paid\n1;Ana;User;2020-01-01;2;80.00\n2;Bea;User;2020-01-01;1;30.00\n3;Eva;User;2020-01-01;1;40.00";
    let plan = plan_of(rows, &empty());
    assert_eq!((plan.par, codes(&plan)), (Some(Money(4000)), vec![]), "partly paid shares are in order");

    let t = table(rows);
    let map = Map { par: "30".parse().ok(), ..survey(&t, "en").map };
    let plan = check(&t, &map, &empty(), day("2026-11-23"), &mut |_| ControlFlow::Continue(())).expect("a plan");
    assert_eq!((plan.par, codes(&plan)), (Some(Money(3000)), vec![(2, "paid-over-par"), (4, "paid-over-par")]));

    let plan = plan_of("No;Name;Class;Joined;Shares\n1;Ana;User;2020-01-01;2", &empty());
    assert_eq!(codes(&plan), [(2, "no-par")]);
}

#[test]
fn a_short_map_leaves_the_rest_to_be_guessed() {
    let t = table(MOVES);
    let short = Map { par: "25".parse().ok(), ..Map::default() };
    let map = survey_with(&t, "en", Some(&short)).map;
    assert_eq!((map.layout, map.par), (Layout::Movements, short.par));
    let chosen = survey_with(&t, "en", Some(&map)).map;
    assert_eq!(chosen, map, "a whole map stands as it is");
}

#[test]
fn dates_and_decimals_that_nothing_tells_are_asked_about_in_english_alone() {
    let english = "No;Name;Class;Joined\n1;Ana;User;03/04/2020\n2;Bea;User;05/05/2020";
    assert_eq!(codes(&plan_of(english, &empty())), [(2, "date-order-unclear")]);
    let told = "No;Name;Class;Joined\n1;Ana;User;03/04/2020\n2;Bea;User;05/25/2020";
    assert_eq!(plan_of(told, &empty()).rows[0].on, Some(day("2020-03-04")));
    let spanish = "N.º;Nombre;Calidad;Fecha de ingreso\n1;Ana;Usuaria;03/04/2020";
    assert_eq!(plan_of(spanish, &empty()).rows[0].on, Some(day("2020-04-03")));
    let money = "No;Name;Class;Joined;Shares;Paid\n1;Ana;User;2020-01-01;10;1.250";
    assert_eq!(codes(&plan_of(money, &empty())), [(2, "thousands-unclear")]);
}

#[test]
fn a_dry_run_needs_a_class_and_a_day_for_someone_new() {
    let plan = plan_of("No;Name;Class;Joined\n1;Ana;;2020-01-01\n2;Bea;User;", &empty());
    assert_eq!(codes(&plan), [(2, "no-class"), (3, "no-date")]);
    assert_eq!(plan.rows[0].reasons[0].column.as_deref(), Some("Class"));
}

#[test]
fn an_organisation_is_told_by_its_column() {
    let mut register = empty();
    take(
        "No;Razón social;Tipo de persona;Calidad;Fecha de ingreso\n1;Asociación Kallari;Jurídica;Usuaria;13/01/2020",
        &mut register,
    );
    assert_eq!(register.members[0].kind, Kind::Organisation);
}

const MOVES: &str = "
    Number;Name;Share type;Number of shares;Unit price;Effective date;Operation
    1;Ana Ruiz;User;2;50.00;2019-01-01;Subscription
    1;Ana Ruiz;User;-2;50.00;2020-06-30;Sell back
    1;Ana Ruiz;Worker;1;50.00;2022-03-01;Subscription
    2;Bea Quispe;User;3;50.00;2019-01-01;Subscription
    2;Bea Quispe;User;-3;50.00;2021-01-01;Conversion
    2;Bea Quispe;Worker;3;50.00;2021-01-01;Conversion";

#[test]
fn movements_tell_when_someone_joined_left_and_came_back() {
    let mut register = empty();
    let plan = plan_of(MOVES, &register);
    assert_eq!(plan.exits.iter().map(|e| (e.line, e.on)).collect::<Vec<_>>(), [(3, day("2020-06-30"))]);
    assert_eq!(plan.counts(NOTHING).left, 0, "Ana came back");
    register.take(plan.intake(NOTHING).expect("not held back"));
    let [ana, bea] = register.members.as_slice() else { panic!("two members") };
    for (on, kind) in
        [("2020-06-30", StatusKind::Member), ("2020-07-01", StatusKind::Former), ("2022-03-01", StatusKind::Member)]
    {
        assert_eq!(ana.status(day(on)).kind, kind, "{on}");
    }
    assert_eq!(bea.left_on(), None, "a conversion is no exit");
    let class_on = |on: &str| {
        bea.classes(day(on)).map(|s| register.class(s.class).expect("a class").name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((class_on("2020-12-31"), class_on("2021-01-02")), (vec!["User"], vec!["Worker"]));
    assert_eq!(
        bea.shares.iter().map(|e| e.kind).collect::<Vec<_>>(),
        [EntryKind::Subscribe, EntryKind::TransferIn, EntryKind::TransferOut]
    );
}

#[test]
fn new_movements_of_a_known_member_are_added_and_old_ones_met_again() {
    let mut register = empty();
    take(MOVES, &mut register);
    let more = format!("{MOVES}\n2;Bea Quispe;Worker;-3;50.00;2026-01-31;Redemption");
    let plan = plan_of(&more, &register);
    let counts = plan.counts(NOTHING).members;
    assert_eq!((counts.same, counts.changed), (1, 1));
    let intake = plan.intake(NOTHING).expect("not held back");
    assert_eq!(intake.entries(), 1);
    register.take(intake);
    assert_eq!(register.members[1].left_on(), Some(day("2026-01-31")));
    assert_eq!(plan_of(&more, &register).counts(NOTHING).members.same, 2);
}

#[test]
fn the_movements_of_a_member_come_in_together_or_wait_together() {
    let plan = plan_of(&MOVES.replacen("2020-06-30", "2020-06-31", 1), &empty());
    assert_eq!(codes(&plan), [(2, "held-with-line"), (3, "no-such-date"), (4, "held-with-line")]);
    assert_eq!(plan.intake(Accept { good: true, doubtful: false }).expect("let in").members.len(), 1);

    let plan = plan_of(&MOVES.replacen("-2;", "-5;", 1), &empty());
    assert!(codes(&plan).contains(&(3, "holding-below-zero")), "{:?}", codes(&plan));

    let plan = plan_of(&MOVES.replacen("Sell back", "Hocus pocus", 1), &empty());
    assert_eq!(codes(&plan), [(2, "doubted-with-line"), (3, "unknown-operation"), (4, "doubted-with-line")]);
}

#[test]
fn a_repeated_movement_counts_once() {
    let line = "1;Ana Ruiz;User;2;50.00;2019-01-01;Subscription";
    let plan = plan_of(&format!("{MOVES}\n{line}"), &empty());
    assert_eq!((plan.rows[6].verdict, plan.rows[6].repeats), (Verdict::Duplicate, Some(2)));
    assert_eq!(plan.counts(NOTHING).units, 4);
}

#[test]
fn shares_given_out_here_are_not_subscribed_again_by_an_old_table() {
    let mut register = co_op();
    let class: ClassId = register.members[0].shares[0].class;
    let out = ShareEntry {
        id: EntryId::new(),
        class,
        on: day("2026-01-01"),
        kind: EntryKind::Redeem,
        units: -1,
        paid: Money(-5000),
        par: Money(5000),
        reverses: None,
        pair: None,
        decision: None,
    };
    register.members[0].shares.push(out);
    assert_eq!(codes(&plan_of(TWO, &register)), [(2, "holding-grew")]);
}

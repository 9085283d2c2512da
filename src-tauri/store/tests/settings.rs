//! What a co-op says of itself: its particulars, its classes and their terms, its own questions, its office.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, named};
use minga_core::classes::{OnExit, Terms, TermsError};
use minga_core::decisions::Body;
use minga_core::fields::{Field, FieldError, FieldKind};
use minga_core::ids::{FieldId, TermsId};
use minga_core::members::Profile;
use minga_core::money::Money;
use minga_core::office::Person;
use minga_store::{Fault, NewClass, NewField, Particulars, Refusal};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn terms(from: &str, par: i64) -> Terms {
    Terms {
        id: TermsId::new(),
        from: day(from),
        par: Money(par),
        least_units: 2,
        transferable: true,
        withdrawable: true,
        redeem_after_years: 3,
        on_exit: OnExit::Transferred,
        most_part: "1/3".parse().ok(),
    }
}

fn class(name: &str) -> NewClass {
    NewClass { name: name.into(), dye: None, par: Money(5000) }
}

#[test]
fn a_coop_says_where_it_is_who_admits_and_how_long_a_trial_lasts() {
    let mut office = Office::new();
    let old = office.coop.coop().unwrap();
    assert_eq!((old.place.as_str(), old.admits, old.probation_days), ("", Body::Office, 0), "nothing is assumed");
    let to = Particulars {
        place: " Quito,  Ecuador ".into(),
        admits: Body::Assembly,
        probation_days: 90,
        ..old.clone().into()
    };
    office.coop.change_coop(office.rosa, &to).unwrap();
    let new = office.coop.coop().unwrap();
    assert_eq!((new.place.as_str(), new.admits, new.probation_days), ("Quito, Ecuador", Body::Assembly, 90));
    assert_eq!(refusal(office.coop.change_coop(office.rosa, &to)), Refusal::NothingChanged);
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.coop().unwrap(), old);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn classes_stand_in_the_order_the_coop_gives_them() {
    let mut office = Office::new();
    for name in ["Trabajadoras", "Fundadoras"] {
        office.coop.add_class(office.rosa, &class(name)).unwrap();
    }
    let names = |office: &Office| office.coop.classes().unwrap().into_iter().map(|c| c.name).collect::<Vec<_>>();
    let last = office.coop.classes().unwrap()[2].clone();
    office.coop.change_class(office.rosa, last.id, &last.name, last.dye, 1).unwrap();
    assert_eq!(names(&office), ["Fundadoras", "Usuarias", "Trabajadoras"]);
    assert_eq!(
        refusal(office.coop.change_class(office.rosa, last.id, &last.name, last.dye, 1)),
        Refusal::NothingChanged
    );
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(names(&office), ["Usuarias", "Trabajadoras", "Fundadoras"]);
}

#[test]
fn no_two_classes_go_by_one_name() {
    let mut office = Office::new();
    assert_eq!(refusal(office.coop.add_class(office.rosa, &class("usuarías"))), Refusal::ClassNamed("usuarías".into()));
    let other = office.coop.add_class(office.rosa, &class("Trabajadoras")).unwrap().value;
    let renamed = office.coop.change_class(office.rosa, other, "USUARIAS", 1, 2);
    assert_eq!(refusal(renamed), Refusal::ClassNamed("USUARIAS".into()));
}

#[test]
fn terms_hold_from_a_day_and_those_before_stay_for_the_days_before() {
    let mut office = Office::new();
    let (rosa, class) = (office.rosa, office.class);
    office.coop.set_terms(rosa, class, &terms("2027-01-01", 6000)).unwrap();
    let on = |office: &Office, on| office.coop.classes().unwrap()[0].terms_on(day(on)).unwrap().clone();
    assert_eq!(on(&office, "2026-12-31").par, Money(5000));
    let new = on(&office, "2027-01-01");
    assert_eq!((new.par, new.most_part.unwrap().to_string().as_str()), (Money(6000), "1/3"));
    assert_eq!(refusal(office.coop.set_terms(rosa, class, &terms("2027-01-01", 6000))), Refusal::NothingChanged);

    office.coop.set_terms(rosa, class, &terms("2027-01-01", 7000)).unwrap();
    assert_eq!(office.coop.classes().unwrap()[0].terms.len(), 2, "terms from the same day give way");
    office.coop.undo(rosa, None).unwrap();
    assert_eq!(on(&office, "2027-01-01").par, Money(6000));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn terms_that_cannot_hold_are_refused() {
    let mut office = Office::new();
    let (rosa, class) = (office.rosa, office.class);
    let cases = [
        (Terms { par: Money(-1), ..terms("2027-01-01", 0) }, TermsError::ParBelowZero),
        (Terms { least_units: -1, ..terms("2027-01-01", 0) }, TermsError::UnitsBelowZero),
        (Terms { most_part: "0 %".parse().ok(), ..terms("2027-01-01", 0) }, TermsError::NoPart),
        (terms("2026-11-22", 0), TermsError::BeforeOthers(day("2026-11-23"))),
    ];
    for (terms, why) in cases {
        assert_eq!(refusal(office.coop.set_terms(rosa, class, &terms)), Refusal::Terms(why));
    }
    let below = NewClass { par: Money(-5000), ..self::class("Otra") };
    assert_eq!(refusal(office.coop.add_class(rosa, &below)), Refusal::Terms(TermsError::ParBelowZero));
}

#[test]
fn a_coop_asks_its_own_questions() {
    let mut office = Office::new();
    let rosa = office.rosa;
    let shirt =
        NewField { name: "Talla de camiseta".into(), kind: FieldKind::Choice, options: vec!["S".into(), "M".into()] };
    let id = office.coop.add_field(rosa, &shirt).unwrap().value;
    assert_eq!(refusal(office.coop.add_field(rosa, &shirt)), Refusal::FieldNamed("Talla de camiseta".into()));

    let field = office.coop.fields().unwrap()[0].clone();
    assert_eq!((field.id, field.options.len(), field.retired), (id, 2, false));
    let larger = Field { options: vec!["S".into(), "M".into(), "L".into()], ..field.clone() };
    office.coop.change_field(rosa, &larger).unwrap();
    assert_eq!(refusal(office.coop.change_field(rosa, &larger)), Refusal::NothingChanged);
    let few = Field { options: vec!["S".into()], ..field.clone() };
    assert_eq!(refusal(office.coop.change_field(rosa, &few)), Refusal::Field(FieldError::FewOptions));

    office.coop.change_field(rosa, &Field { retired: true, ..larger }).unwrap();
    office.coop.add_field(rosa, &shirt).expect("a name no longer asked for is free again");
    assert_eq!(refusal(office.coop.change_field(rosa, &field)), Refusal::FieldNamed("Talla de camiseta".into()));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn questions_are_asked_in_the_order_the_office_wants() {
    let mut office = Office::new();
    let rosa = office.rosa;
    let ask = |name: &str| NewField { name: name.into(), kind: FieldKind::Text, options: Vec::new() };
    let ids = ["Oficio", "Talla", "Barrio", "Turno"].map(|name| office.coop.add_field(rosa, &ask(name)).unwrap().value);
    let names = |office: &Office| -> Vec<String> {
        office.coop.fields().unwrap().into_iter().map(|field| field.name).collect()
    };
    let talla = office.coop.fields().unwrap()[1].clone();
    office.coop.change_field(rosa, &Field { retired: true, ..talla }).unwrap();
    office.coop.move_field(rosa, ids[2], false).unwrap();
    assert_eq!(names(&office), ["Barrio", "Oficio", "Talla", "Turno"], "past what is no longer asked");
    office.coop.move_field(rosa, ids[2], true).unwrap();
    office.coop.move_field(rosa, ids[2], true).unwrap();
    assert_eq!(names(&office).last().unwrap(), "Barrio");
    assert_eq!(refusal(office.coop.move_field(rosa, ids[2], true)), Refusal::NothingChanged);
    office.coop.undo(rosa, None).unwrap();
    assert_eq!(names(&office).last().unwrap(), "Turno");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn an_answer_is_kept_as_its_question_asks_for_it() {
    let mut office = Office::new();
    let (rosa, maria) = (office.rosa, office.admit("María", "Quispe"));
    let shirt = NewField { name: "Talla".into(), kind: FieldKind::Choice, options: vec!["S".into(), "M".into()] };
    let id = office.coop.add_field(rosa, &shirt).unwrap().value;
    let with = |answer: &str| Profile { custom: [(id, answer.to_owned())].into(), ..named("María", "Quispe") };
    let wrong = office.coop.change_profile(rosa, maria, with("XL"));
    assert_eq!(refusal(wrong), Refusal::Field(FieldError::NotAnOption("XL".into())));
    office.coop.change_profile(rosa, maria, with("m")).unwrap();
    assert_eq!(office.coop.member(maria).unwrap().unwrap().profile.custom[&id], "M");

    let field = office.coop.fields().unwrap()[0].clone();
    office.coop.change_field(rosa, &Field { options: vec!["L".into(), "XL".into()], ..field }).unwrap();
    let phone = Profile { note: "x".into(), ..with("M") };
    office.coop.change_profile(rosa, maria, phone).expect("what was answered before stays");
    let stranger = Profile { custom: [(FieldId::new(), "M".to_owned())].into(), ..named("María", "Quispe") };
    assert_eq!(refusal(office.coop.change_profile(rosa, maria, stranger)), Refusal::NoSuchField);
}

#[test]
fn somebody_stays_in_the_office() {
    let mut office = Office::new();
    let rosa = office.coop.people().unwrap()[0].clone();
    let gone = Person { retired: true, ..rosa.clone() };
    assert_eq!(refusal(office.coop.change_person(office.rosa, &gone)), Refusal::LastOfOffice);
    office.coop.add_person(office.rosa, "Tamya Conejo", None).unwrap();
    office.coop.change_person(office.rosa, &gone).unwrap();
    assert!(office.coop.people().unwrap()[0].retired);
}

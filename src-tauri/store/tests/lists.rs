//! Lists someone named, kept in the file.
#![allow(clippy::unwrap_used)]

mod common;

use common::Office;
use minga_core::fields::FieldKind;
use minga_core::ids::ListId;
use minga_core::members::StatusKind;
use minga_core::register::list::{Answered, Column, Condition, Filter, Order, View};
use minga_store::{Fault, NewField, Refusal};

fn owing() -> View {
    let filter = Filter {
        search: "Quispe".into(),
        statuses: vec![StatusKind::Member],
        conditions: vec![Condition::OwesShares],
        ..Filter::default()
    };
    View { filter, order: Order { by: Column::Owed, descending: true }, columns: vec![Column::Name, Column::Owed] }
}

#[test]
fn a_list_is_kept_but_for_the_words_sought_which_may_be_a_name() {
    let mut office = Office::new();
    let id = office.coop.save_list(office.rosa, " Owing  on shares ", owing()).unwrap().value;
    let lists = office.coop.lists().unwrap();
    assert_eq!((lists.len(), lists[0].id, lists[0].name.as_str()), (1, id, "Owing on shares"));
    assert_eq!(lists[0].view, owing().to_keep(&[]));
    assert_eq!(lists[0].view.filter.search, "");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_list_is_kept_without_answers_in_somebodys_own_words() {
    let mut office = Office::new();
    let mut ask = |name: &str, kind, options: &[&str]| {
        let options = options.iter().map(|&o| o.to_owned()).collect();
        office.coop.add_field(office.rosa, &NewField { name: name.into(), kind, options }).unwrap().value
    };
    let (craft, shirt) = (ask("Oficio", FieldKind::Text, &[]), ask("Talla", FieldKind::Choice, &["S", "M"]));
    let answers = [(craft, "Inti"), (shirt, "M")];
    let answers = answers.map(|(field, text)| Answered { field, text: text.into(), whole: true }).to_vec();
    let columns = vec![Column::Name, Column::Answer(shirt)];
    let view = View { filter: Filter { answers: answers.clone(), ..Filter::default() }, columns, ..View::default() };
    office.coop.save_list(office.rosa, "Camisetas", view).unwrap();
    let kept = &office.coop.lists().unwrap()[0].view;
    assert_eq!((&kept.filter.answers[..], kept.columns[1]), (&answers[1..], Column::Answer(shirt)));
}

#[test]
fn a_list_of_the_same_name_gives_way_and_comes_back_by_undo() {
    let mut office = Office::new();
    let id = office.coop.save_list(office.rosa, "Owing", owing()).unwrap().value;
    let again = office.coop.save_list(office.rosa, "OWING", View::default()).unwrap().value;
    assert_eq!(again, id);
    assert_eq!(office.coop.lists().unwrap()[0].view, View::default());
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.lists().unwrap()[0].view, owing().to_keep(&[]));
}

#[test]
fn a_list_kept_no_longer_is_gone_until_undone() {
    let mut office = Office::new();
    let id = office.coop.save_list(office.rosa, "Owing", owing()).unwrap().value;
    office.coop.remove_list(office.rosa, id).unwrap();
    assert_eq!(office.coop.lists().unwrap(), []);
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.lists().unwrap().len(), 1);
}

#[test]
fn a_list_that_is_not_there_or_the_same_again_is_refused() {
    let mut office = Office::new();
    let refused = office.coop.remove_list(office.rosa, ListId::new());
    assert!(matches!(refused, Err(Fault::Refused(Refusal::NoSuchList))), "{refused:?}");
    office.coop.save_list(office.rosa, "Owing", owing()).unwrap();
    let refused = office.coop.save_list(office.rosa, "Owing", owing());
    assert!(matches!(refused, Err(Fault::Refused(Refusal::NothingChanged))), "{refused:?}");
}

#[test]
fn a_paper_shows_no_list_so_that_one_kept_before_it_can_still_be_undone() {
    let mut office = Office::new();
    office.coop.save_list(office.rosa, "Owing", owing()).unwrap();
    office.register_paper();
    office.coop.undo(office.rosa, Some(2)).unwrap();
    assert_eq!(office.coop.lists().unwrap(), []);
}

//! What is held in common: written down, told anew, looked after, paid for, held no longer.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day};
use minga_core::commons::{Asset, AssetKind, Flow, Given, Story};
use minga_core::ids::{AssetId, FlowId};
use minga_core::money::Money;
use minga_store::{Fault, NewPicture, NewWork, Refusal};

fn park(name: &str) -> Asset {
    Asset {
        id: AssetId::new(),
        part_of: None,
        kind: AssetKind::Park,
        name: name.into(),
        place: "Quitumbe, Quito".into(),
        held: "Agreement with the city".into(),
        usage: String::new(),
        from: day("2019-04-12"),
        to: None,
        story: Story { about: "24 hectares".into(), story: "In April 2019\n..".into(), ..Story::default() },
    }
}

fn money(asset: AssetId, on: &str, cents: i64, words: &str) -> Flow {
    Flow { id: FlowId::new(), asset, on: day(on), amount: Money(cents), words: words.into(), reverses: None }
}

fn code<T>(result: Result<T, Fault>) -> &'static str {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(fault) => fault.code(),
    }
}

#[test]
fn a_park_is_written_down_told_anew_and_closed_and_each_can_be_taken_back() {
    let mut office = Office::new();
    let parks = park("Parks");
    let cuadras = Asset { part_of: Some(parks.id), ..park("  Las   Cuadras ") };
    office.coop.add_asset(office.rosa, parks.clone()).unwrap();
    office.coop.add_asset(office.rosa, cuadras.clone()).unwrap();
    let kept = office.coop.asset(cuadras.id).unwrap();
    assert_eq!(kept, Asset { name: "Las Cuadras".into(), ..cuadras.clone() });

    let story = Story { told_by: "Chaska Quishpe, 2024".into(), ..kept.story.clone() };
    let told = Asset { story, name: "Parque Las Cuadras".into(), ..kept.clone() };
    office.coop.change_asset(office.rosa, told.clone()).unwrap();
    assert_eq!(office.coop.asset(cuadras.id).unwrap(), told);
    assert_eq!(code(office.coop.change_asset(office.rosa, told)), "nothing-changed");
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.asset(cuadras.id).unwrap(), kept);

    office.coop.close_asset(office.rosa, cuadras.id, day("2026-12-31")).unwrap();
    assert_eq!(office.coop.asset(cuadras.id).unwrap().to, Some(day("2026-12-31")));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn what_the_commons_refuse() {
    let mut office = Office::new();
    let (parks, rosa) = (park("Parks"), office.rosa);
    let cuadras = Asset { part_of: Some(parks.id), ..park("Las Cuadras") };
    office.coop.add_asset(rosa, parks.clone()).unwrap();
    office.coop.add_asset(rosa, cuadras.clone()).unwrap();
    let maria = office.admit("María", "Quispe");
    let coop = &mut office.coop;
    assert_eq!(code(coop.asset(AssetId::new())), "no-such-asset");
    assert_eq!(code(coop.add_asset(rosa, park("las cuadras"))), "asset-named");
    let lost = Asset { part_of: Some(AssetId::new()), ..park("El Carmen") };
    assert_eq!(code(coop.add_asset(rosa, lost)), "no-such-asset");
    let round = Asset { part_of: Some(cuadras.id), ..parks.clone() };
    assert_eq!(code(coop.change_asset(rosa, round)), "asset-part-of-itself");
    assert_eq!(code(coop.close_asset(rosa, parks.id, day("2026-12-31"))), "asset-holds-parts");
    assert_eq!(code(coop.close_asset(rosa, cuadras.id, day("2019-01-01"))), "asset-backwards");
    assert_eq!(code(coop.note_flow(rosa, money(parks.id, "2026-02-01", 0, "Trees"))), "flow-no-amount");
    assert_eq!(code(coop.note_flow(rosa, money(parks.id, "2027-02-01", 1, "Trees"))), "day-ahead");
    assert_eq!(code(coop.note_flow(rosa, money(parks.id, "2018-02-01", 1, "Trees"))), "asset-not-held");
    assert_eq!(code(coop.note_flow(rosa, money(parks.id, "2026-02-01", 1, " "))), "text-empty");
    assert_eq!(code(coop.take_back_flow(rosa, FlowId::new())), "no-such-entry");
    assert_eq!(code(coop.add_steward(rosa, parks.id, maria, day("2018-01-01"), "")), "asset-not-held");
    assert_eq!(code(coop.add_steward(rosa, parks.id, maria, day("2025-01-01"), "")), "not-a-member");
    let text = NewPicture { words: String::new(), on: day("2026-02-06"), bytes: b"no picture".to_vec() };
    assert_eq!(code(coop.keep_picture(rosa, parks.id, &text)), "document-no-picture");
}

#[test]
fn an_undo_does_not_bring_back_a_name_that_another_bears_since() {
    let mut office = Office::new();
    let carmen = park("El Carmen");
    office.coop.add_asset(office.rosa, carmen.clone()).unwrap();
    let renamed = office.coop.change_asset(office.rosa, Asset { name: "Solanda".into(), ..carmen }).unwrap();
    office.coop.add_asset(office.rosa, park("El Carmen")).unwrap();
    assert_eq!(code(office.coop.undo(office.rosa, Some(renamed.seq))), "asset-named");
}

#[test]
fn whoever_looks_after_a_park_is_its_steward_until_that_ends() {
    let mut office = Office::new();
    let (cuadras, rosa) = (park("Las Cuadras"), office.rosa);
    office.coop.add_asset(rosa, cuadras.clone()).unwrap();
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    let tie = office.coop.add_steward(rosa, cuadras.id, maria, day("2026-02-01"), "the lower gate").unwrap();
    assert_eq!(code(office.coop.add_steward(rosa, cuadras.id, maria, day("2026-03-01"), "")), "tie-already");
    let stewards = office.coop.stewards().unwrap();
    assert_eq!(stewards.iter().map(|t| (t.member, t.asset)).collect::<Vec<_>>(), [(maria, Some(cuadras.id))]);
    let leaving = minga_store::Leaving::on(day("2026-11-30"));
    let refused = office.coop.leave(rosa, maria, &leaving).unwrap_err();
    assert!(matches!(refused, Fault::Refused(Refusal::StillHeld { name, .. }) if name == "Las Cuadras"));
    office.coop.end_tie(rosa, tie.value, day("2026-11-23")).unwrap();
    assert_eq!(office.coop.stewards().unwrap()[0].to, Some(day("2026-11-23")));
}

#[test]
fn money_that_was_noted_by_mistake_leaves_its_year_as_it_was() {
    let mut office = Office::new();
    let (cuadras, rosa) = (park("Las Cuadras"), office.rosa);
    office.coop.add_asset(rosa, cuadras.clone()).unwrap();
    for (on, cents, words) in [
        ("2025-05-02", 60_000, "City of Quito"),
        ("2026-05-02", 60_000, "City of Quito"),
        ("2026-06-01", -118_000, "Trees"),
    ] {
        office.coop.note_flow(rosa, money(cuadras.id, on, cents, words)).unwrap();
    }
    let slip = office.coop.note_flow(rosa, money(cuadras.id, "2026-06-02", -90_000, "Trees")).unwrap().value;
    office.coop.take_back_flow(rosa, slip).unwrap();
    assert_eq!(code(office.coop.take_back_flow(rosa, slip)), "flow-taken-back");
    let year = |year, earned, spent| Given { year, earned: Money(earned), spent: Money(spent), ..Given::default() };
    assert_eq!(office.coop.given().unwrap()[&cuadras.id], [year(2025, 60_000, 0), year(2026, 60_000, 118_000)]);
    assert_eq!(office.coop.flows_of(cuadras.id).unwrap().len(), 5);
}

#[test]
fn a_picture_is_kept_whole_and_can_come_back() {
    let mut office = Office::new();
    let (cuadras, rosa) = (park("Las Cuadras"), office.rosa);
    office.coop.add_asset(rosa, cuadras.clone()).unwrap();
    let new = NewPicture { words: "New gate".into(), on: day("2026-02-06"), bytes: b"\x89PNG\r\n\x1a\ngate".to_vec() };
    let id = office.coop.keep_picture(rosa, cuadras.id, &new).unwrap().value;
    assert_eq!(office.coop.picture_bytes(id).unwrap(), new.bytes);
    assert_eq!(office.coop.pictures_of(cuadras.id).unwrap()[0].words, "New gate");
    office.coop.remove_picture(rosa, id).unwrap();
    assert!(office.coop.pictures_of(cuadras.id).unwrap().is_empty());
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.pictures_of(cuadras.id).unwrap().len(), 1);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn what_was_closed_is_not_held_on_beside_another_of_its_name() {
    let mut office = Office::new();
    let (carmen, rosa) = (park("El Carmen"), office.rosa);
    office.coop.add_asset(rosa, carmen.clone()).unwrap();
    office.coop.close_asset(rosa, carmen.id, day("2026-06-30")).unwrap();
    office.coop.add_asset(rosa, Asset { from: day("2026-09-01"), ..park("El Carmen") }).unwrap();
    assert_eq!(code(office.coop.close_asset(rosa, carmen.id, day("2026-09-01"))), "asset-named");
    office.coop.close_asset(rosa, carmen.id, day("2026-08-31")).unwrap();
}

#[test]
fn each_who_gave_counts_once_a_year_and_nobody_whose_work_was_taken_back() {
    let mut office = Office::new();
    let (parks, rosa) = (park("Parks"), office.rosa);
    let cuadras = Asset { part_of: Some(parks.id), ..park("Las Cuadras") };
    for asset in [&parks, &cuadras] {
        office.coop.add_asset(rosa, asset.clone()).unwrap();
    }
    let [luz, again, inti, fausto] =
        [("Luz", "Quispe"), ("L.", "Quispe"), ("Inti", "Ñahui"), ("Fausto", "Freire")].map(|(g, f)| office.admit(g, f));
    let mut work = |member, on: &str, asset: &Asset| {
        let slip = NewWork::own(member, day(on), 60, Some(asset.id));
        office.coop.enter_work(rosa, &[slip], false, true).unwrap().value[0]
    };
    work(luz, "2026-05-02", &parks);
    work(again, "2026-05-03", &cuadras);
    work(again, "2026-05-04", &cuadras);
    work(inti, "2026-05-05", &cuadras);
    let slip = work(fausto, "2026-05-06", &cuadras);
    office.coop.reverse_work(rosa, slip).unwrap();
    office.coop.merge(rosa, luz, again).unwrap();

    let given = office.coop.given().unwrap();
    let year = &given[&cuadras.id][0];
    assert_eq!((year.people, year.all_minutes()), (2, 180), "Luz and Inti");
    assert!(year.minutes.iter().all(|(class, _)| *class == Some(office.class)), "{:?}", year.minutes);
    let people = |of: &[AssetId]| office.coop.givers(of).unwrap()[&2026];
    assert_eq!((people(&[parks.id]), people(&[parks.id, cuadras.id])), (1, 2), "Luz gave to both, and is one");
}

//! The list of the commons: each whole with its parts, and what a year gave to them.

use crate::commands::households::named;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::commons::{AssetName, AssetRow, ClassMinutes, CommonsPage, YearGiven};
use chrono::Datelike;
use minga_core::classes::Class;
use minga_core::commons::{Asset, Given, Held};
use minga_core::ids::{AssetId, ClassId};
use minga_core::money::{Currency, Money};
use std::collections::HashMap;

/// In its first three months a year has little to show.
const FIRST_TELLING_MONTH: u32 = 4;

pub fn page(open: &mut Open, year: Option<i32>) -> Answer<CommonsPage> {
    let today = open.coop.today();
    let usual = if today.month() < FIRST_TELLING_MONTH { today.year() - 1 } else { today.year() };
    let year = year.unwrap_or(usual);
    let (assets, given, ties) = (open.coop.assets()?, open.coop.given()?, open.coop.stewards()?);
    let register = open.register()?;
    let shape = |given: &Given| shape(given, &register.classes, register.coop.currency);
    let mut all = Given { year, ..Given::default() };
    let mut rows = Vec::new();
    for asset in assets.iter().filter(|asset| asset.part_of.is_none()) {
        let family = with_parts(&assets, asset.id);
        let mut sum = together(&given, &family, year);
        add(&mut all, &sum);
        sum.people = people(open, &family, year)?;
        let mut stewards = Vec::new();
        for tie in ties.iter().filter(|tie| tie.holds(today) && tie.asset.is_some_and(|a| family.contains(&a))) {
            let steward = named(open, tie.member)?;
            stewards.extend(
                steward.filter(|known| stewards.iter().all(|s: &crate::shapes::settings::MemberName| s.id != known.id)),
            );
        }
        let parts = assets.iter().filter(|part| part.id != asset.id && family.contains(&part.id));
        rows.push(AssetRow {
            id: asset.id.to_string(),
            name: asset.name.clone(),
            kind: asset.kind.into(),
            state: asset.held_on(today).into(),
            about: asset.story.about.clone(),
            parts: parts.map(name).collect(),
            held: asset.held.clone(),
            stewards,
            given: shape(&sum),
        });
    }
    all.people = people(open, &assets.iter().map(|asset| asset.id).collect::<Vec<_>>(), year)?;
    rows.sort_by_key(|row| (row.state == Held::Over.into(), std::cmp::Reverse(row.given.minutes)));
    let held = rows.iter().flat_map(|row| {
        let own = AssetName { id: row.id.clone(), name: row.name.clone() };
        std::iter::once(own).chain(row.parts.clone())
    });
    let now: Vec<String> = assets.iter().filter(|a| a.held_on(today) != Held::Over).map(|a| a.id.to_string()).collect();
    let assets = held.filter(|asset| now.contains(&asset.id)).collect();
    Ok(CommonsPage { year: i64::from(year).into(), all: shape(&all), rows, assets })
}

/// Something held in common, by name.
pub fn name(asset: &Asset) -> AssetName {
    AssetName { id: asset.id.to_string(), name: asset.name.clone() }
}

/// It and everything that is part of it, however deep.
pub fn with_parts(assets: &[Asset], id: AssetId) -> Vec<AssetId> {
    let mut family = vec![id];
    let mut at = 0;
    while let Some(whole) = family.get(at).copied() {
        family.extend(assets.iter().filter(|asset| asset.part_of == Some(whole)).map(|asset| asset.id));
        at += 1;
    }
    family
}

/// How many members gave to any of these in a year.
fn people(open: &Open, family: &[AssetId], year: i32) -> Answer<u64> {
    Ok(open.coop.givers(family)?.get(&year).copied().unwrap_or_default())
}

/// What a year gave to all of them, but for how many people did: whoever gave to two is one.
pub fn together(given: &HashMap<AssetId, Vec<Given>>, family: &[AssetId], year: i32) -> Given {
    let mut sum = Given { year, ..Given::default() };
    for part in family.iter().filter_map(|id| given.get(id)?.iter().find(|given| given.year == year)) {
        add(&mut sum, part);
    }
    sum
}

fn add(sum: &mut Given, other: &Given) {
    for (class, minutes) in &other.minutes {
        match sum.minutes.iter_mut().find(|(known, _)| known == class) {
            Some((_, known)) => *known += minutes,
            None => sum.minutes.push((*class, *minutes)),
        }
    }
    sum.sessions += other.sessions;
    sum.earned = [sum.earned, other.earned].into_iter().sum();
    sum.spent = [sum.spent, other.spent].into_iter().sum();
}

/// What a year gave, its classes in the co-op's order.
pub fn shape(given: &Given, classes: &[Class], currency: Currency) -> YearGiven {
    let place = |class: &Option<ClassId>| classes.iter().position(|known| Some(known.id) == *class);
    let mut minutes = given.minutes.clone();
    minutes.sort_by_key(|(class, _)| place(class).unwrap_or(usize::MAX));
    let plain = |money: Money| money.plain(currency);
    YearGiven {
        year: i64::from(given.year).into(),
        classes: minutes
            .into_iter()
            .filter(|(_, minutes)| *minutes != 0)
            .map(|(class, minutes)| ClassMinutes { class_id: class.map(|id| id.to_string()), minutes: minutes.into() })
            .collect(),
        minutes: given.all_minutes().into(),
        sessions: given.sessions.into(),
        people: given.people.into(),
        earned: plain(given.earned),
        spent: plain(given.spent),
    }
}

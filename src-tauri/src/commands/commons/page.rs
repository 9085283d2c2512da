//! The page of something held in common.

use super::list::{name, shape, together, with_parts};
use crate::commands::households::named;
use crate::commands::workdays::line;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::commons::{AssetDraft, AssetPage, FlowLine, PictureLine, StewardLine};
use minga_core::commons::{Asset, Given};
use minga_core::ids::AssetId;
use minga_core::workdays::DayState;
use std::collections::BTreeSet;

pub fn page(open: &mut Open, id: AssetId) -> Answer<AssetPage> {
    let (today, asset, assets) = (open.coop.today(), open.coop.asset(id)?, open.coop.assets()?);
    let register = open.register()?;
    let currency = register.coop.currency;
    let (family, given) = (with_parts(&assets, id), open.coop.given()?);
    let years: BTreeSet<i32> = family.iter().filter_map(|id| given.get(id)).flatten().map(|g| g.year).collect();
    let people = open.coop.givers(&family)?;
    let years = years.into_iter().map(|year| {
        let people = people.get(&year).copied().unwrap_or_default();
        shape(&Given { people, ..together(&given, &family, year) }, &register.classes, currency)
    });

    let lines = open.coop.flows_of(id)?;
    let taken_back = |id| lines.iter().any(|line| line.reverses == Some(id));
    let flows = lines.iter().rev().map(|flow| FlowLine {
        id: flow.id.to_string(),
        on: flow.on.to_string(),
        amount: flow.amount.plain(currency),
        words: flow.words.clone(),
        taken_back: flow.reverses.is_some() || taken_back(flow.id),
        bought_out: false,
    });
    let fund = open.coop.fund()?.is_some_and(|fund| fund.id == id);
    let bought = if fund { open.coop.bought_out()? } else { Vec::new() };
    let bought = bought.into_iter().rev().map(|bought| FlowLine {
        id: format!("bought-out-{}", bought.year),
        on: bought.last.to_string(),
        amount: bought.amount.plain(currency),
        words: String::new(),
        taken_back: false,
        bought_out: true,
    });
    let flows = bought.chain(flows);
    let pictures = open.coop.pictures_of(id)?.into_iter().map(|picture| PictureLine {
        id: picture.id.to_string(),
        words: picture.words,
        on: picture.on.to_string(),
    });
    let mut stewards = Vec::new();
    for tie in open.coop.stewards()?.into_iter().filter(|tie| tie.asset == Some(id)) {
        stewards.extend(named(open, tie.member)?.map(|member| StewardLine {
            tie_id: tie.id.to_string(),
            member,
            note: tie.outsider.note,
            from: tie.from.to_string(),
            to: tie.to.map(|day| day.to_string()),
        }));
    }
    let mut called = Vec::new();
    for part in &family {
        called.extend(open.coop.work_days_of(*part)?);
    }
    called.retain(|day| day.state == DayState::Called && today <= day.plan.on);
    called.sort_by_key(|day| (day.plan.on, day.plan.begins));
    let next = called.iter().map(|day| line(open, day, &assets)).collect::<Answer<_>>()?;
    Ok(AssetPage {
        id: id.to_string(),
        to: asset.to.map(|day| day.to_string()),
        state: asset.held_on(today).into(),
        material: asset.kind.is_material(),
        part_of: assets.iter().find(|whole| Some(whole.id) == asset.part_of).map(name),
        parts: assets.iter().filter(|part| part.part_of == Some(id)).map(name).collect(),
        years: years.collect(),
        flows: flows.collect(),
        pictures: pictures.collect(),
        stewards,
        next,
        told: told(asset),
    })
}

fn told(asset: Asset) -> AssetDraft {
    AssetDraft {
        part_of_id: asset.part_of.map(|id| id.to_string()),
        kind: asset.kind.into(),
        name: asset.name,
        place: asset.place,
        held: asset.held,
        usage: asset.usage,
        from: asset.from.to_string(),
        about: asset.story.about,
        story: asset.story.story,
        told_by: asset.story.told_by,
    }
}

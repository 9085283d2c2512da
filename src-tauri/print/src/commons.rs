//! The report on the commons, as the file knows them.

use crate::draw::Ground;
use crate::fault::Fault;
use minga_core::commons::{Asset, Given, Held};
use minga_core::ids::AssetId;
use minga_core::ties::Tie;
use minga_reports::{AssetPart, CommonsPaper, Document, Shown, YearGiven, commons_report};
use minga_store::{BoughtOut, Coop};
use std::collections::HashMap;

/// What is held, what flowed into it, and who looks after it.
#[derive(Debug, Default)]
pub struct Commons {
    assets: Vec<Asset>,
    given: HashMap<AssetId, Vec<Given>>,
    stewards: Vec<Tie>,
    /// The fund that money paid instead of working goes to, and that money.
    fund: Option<AssetId>,
    bought: Vec<BoughtOut>,
}

impl Commons {
    pub fn of(coop: &Coop) -> Result<Self, Fault> {
        let fund = coop.fund()?.map(|fund| fund.id);
        let (assets, given, stewards) = (coop.assets()?, coop.given()?, coop.stewards()?);
        Ok(Self { assets, given, stewards, fund, bought: coop.bought_out()? })
    }
}

/// Draws the report.
///
/// # Errors
/// When the sums disagree, or the paper cannot be drawn.
pub fn draw(ground: &Ground, shown: Shown) -> Result<Document, Fault> {
    let (register, on) = (ground.register(), ground.roll().on);
    let held = ground.commons.assets.iter().filter(|asset| asset.held_on(on) != Held::Ahead);
    let assets: Vec<AssetPart> = held.map(|asset| part(ground, asset)).collect();
    let paper = CommonsPaper {
        coop: &register.coop.name,
        parts: ground.parts(),
        currency: register.coop.currency,
        on,
        classes: register.classes.iter().map(|class| class.name.clone()).collect(),
        assets: &assets,
        shown,
    };
    Ok(commons_report(&paper, &ground.order.words, ground.order.size)?)
}

fn part(ground: &Ground, asset: &Asset) -> AssetPart {
    let words = &ground.order.words;
    let years = ground.commons.given.get(&asset.id).map(Vec::as_slice).unwrap_or_default();
    let on = ground.roll().on;
    let facts = [
        ("commons-report-place", asset.place.clone()),
        ("commons-report-stewards", stewards(ground, asset)),
        ("commons-report-held", asset.held.clone()),
        ("commons-report-usage", asset.usage.clone()),
        ("commons-report-bought-out", bought_out(ground, asset)),
        ("commons-report-since", words.day(asset.from)),
        ("commons-report-until", asset.to.filter(|to| *to < on).map(|to| words.day(to)).unwrap_or_default()),
    ];
    let facts = facts.into_iter().filter(|(_, so)| !so.is_empty()).map(|(what, so)| (words.say(what, &[]), so));
    AssetPart {
        name: asset.name.clone(),
        kind: words.say(&format!("commons-report-kind-{}", asset.kind.word()), &[]),
        about: asset.story.about.clone(),
        story: asset.story.story.clone(),
        told_by: asset.story.told_by.clone(),
        facts: facts.collect(),
        years: years.iter().map(|given| year(ground, given)).collect(),
    }
}

/// What of the money that came in was paid instead of working, year by year: `2026: USD 25.00`.
fn bought_out(ground: &Ground, asset: &Asset) -> String {
    if ground.commons.fund != Some(asset.id) {
        return String::new();
    }
    let (words, currency) = (&ground.order.words, ground.register().coop.currency);
    let year = |bought: &BoughtOut| format!("{}: {}", bought.year, words.money(bought.amount, currency));
    ground.commons.bought.iter().map(year).collect::<Vec<_>>().join("; ")
}

/// Who looks after it on the day of the paper.
fn stewards(ground: &Ground, asset: &Asset) -> String {
    let on = ground.roll().on;
    let now = |tie: &&Tie| tie.asset == Some(asset.id) && tie.from <= on && tie.to.is_none_or(|to| on <= to);
    let ties = ground.commons.stewards.iter().filter(now);
    let names = ties.filter_map(|tie| ground.member(tie.member).ok()).map(|member| member.profile.name.spoken());
    ground.order.words.list(&names.filter(|name| !name.is_empty()).collect::<Vec<_>>())
}

fn year(ground: &Ground, given: &Given) -> YearGiven {
    let classes = ground.register().classes.iter().map(|class| Some(class.id)).chain([None]);
    let of = |class| given.minutes.iter().filter(|(of, _)| *of == class).map(|(_, minutes)| minutes).sum();
    YearGiven {
        year: given.year,
        minutes: classes.map(of).collect(),
        sessions: given.sessions,
        people: given.people,
        earned: given.earned,
        spent: given.spent,
    }
}

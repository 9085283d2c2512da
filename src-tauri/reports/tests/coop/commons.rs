//! What is held in common, a day of work for it, and a chart for the wall.

use super::day;
use chrono::NaiveTime;
use minga_core::commitments::{Span, Unit};
use minga_core::money::{Currency, Money};
use minga_core::register::Register;
use minga_reports::{AssetPart, ChartClass, ChartPaper, CommonsPaper, Shown, SignedUp, WorkDayPaper, YearGiven};

const PARTS: [(u8, usize); 4] = [(0, 12), (1, 58), (2, 121), (3, 21)];

/// The first members, the last of them waiting.
pub fn signed_up(register: &Register, people: usize) -> Vec<SignedUp> {
    let signed = register.members.iter().take(people).enumerate().map(|(nth, member)| SignedUp {
        number: member.number,
        name: member.profile.name.spoken(),
        dye: member.spells.first().and_then(|s| register.class(s.class)).map(|c| c.dye),
        waits: nth > 0 && nth + 1 == people,
    });
    signed.collect()
}

pub fn work_day(signed_up: &[SignedUp]) -> WorkDayPaper<'_> {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    WorkDayPaper {
        coop: "Cooperativa Abierta Quitumbe",
        parts: PARTS.into(),
        title: "Planting the banks of Quebrada Ortega",
        asset: "Quebrada Ortega",
        on: day("2027-03-13"),
        times: (at(8), at(12)),
        meet: "the bridge at Calle 14",
        tasks: "Plant 60 alisos on the west bank, clear the path, cook for all",
        tools: "gloves, a spade if you have one, water",
        places: Some(40),
        code: "7F2K",
        signed_up,
    }
}

pub fn assets() -> Vec<AssetPart> {
    let year = |year, minutes: [i64; 5], people, earned, spent| YearGiven {
        year,
        minutes: minutes.into(),
        sessions: 0,
        people,
        earned: Money(earned),
        spent: Money(spent),
    };
    let fact = |what: &str, so: &str| (what.to_owned(), so.to_owned());
    vec![
        AssetPart {
            name: "Quebrada Ortega".into(),
            kind: "park".into(),
            about: "24 hectares in the south of Quito, from the old railway to the river.".into(),
            story: "In 1997 the gully was a dump. Neighbours began to carry the rubbish out on Saturdays, with the \
                    children, and planted the first alisos in 1998.\n\nThe municipality signed the agreement in 2004; \
                    since then the park is ours to look after."
                .into(),
            told_by: "Told by Rosa Guamán, 2019".into(),
            facts: vec![
                fact("Where", "Av. Mariscal Sucre and Calle 14"),
                fact("Looked after by", "Luz Marina Quishpe and Patricio Recalde"),
                fact("Held under", "agreement with the municipality, 2004"),
                fact("Who uses it", "everybody"),
            ],
            years: vec![
                year(2025, [4200, 50_000, 69_000, 0, 0], 88, 120_000, 84_550),
                year(2026, [3600, 61_245, 72_000, 1200, 300], 104, 0, 31_000),
            ],
        },
        AssetPart {
            name: "Minga, translation".into(),
            kind: "code".into(),
            about: "The Spanish and Kichwa words of the program we use.".into(),
            years: vec![year(2026, [0, 720, 0, 0, 0], 2, 0, 0)],
            ..AssetPart::default()
        },
        AssetPart { name: "Seed bank".into(), kind: "seeds".into(), ..AssetPart::default() },
    ]
}

pub fn report(assets: &[AssetPart]) -> CommonsPaper<'_> {
    CommonsPaper {
        coop: "Cooperativa Abierta Quitumbe",
        parts: PARTS.into(),
        currency: Currency::USD,
        on: day("2027-03-04"),
        classes: super::CLASSES[..4].iter().map(|name| (*name).to_owned()).collect(),
        assets,
        shown: Shown { after_act: 4812, seal: "7c1f 9a02" },
    }
}

/// A chart of those in order, by first name.
pub fn chart(names: Vec<String>) -> ChartPaper<'static> {
    let class = |dye: u8, members, in_order, done| ChartClass {
        dye,
        name: super::CLASSES[usize::from(dye)].into(),
        members,
        in_order,
        done,
    };
    let users = names.len().saturating_sub(50);
    ChartPaper {
        coop: "Cooperativa Abierta Quitumbe",
        parts: PARTS.into(),
        period: Span { first: day("2027-01-01"), last: day("2027-12-31") },
        on: day("2027-03-04"),
        unit: Unit::Minutes,
        pledged: 1_072_200,
        done: 169_725,
        classes: vec![
            class(0, 12, names.len().min(10), 12_000),
            class(1, 58, names.len().saturating_sub(10).min(40), 57_725),
            class(2, 121, users, 100_000),
        ],
        names,
        numbers: false,
    }
}

//! A co-op that works: five thousand members, and the hundred thousand slips of paper of its first quarter.

use crate::import;
use crate::line::Measured;
use chrono::{Days, NaiveDate};
use minga_core::commitments::{Due, Rules};
use minga_core::import::Accept;
use minga_core::import::hours::{Ground, HoursPlan, check_hours};
use minga_store::{Coop, SystemClock};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Members.
pub const MEMBERS: u32 = 5000;
/// Slips of each.
const EACH: u32 = 20;

const COMMONS: [&str; 6] = [
    "Parque Las Cuadras",
    "Banco de semillas",
    "Biblioteca de diseños",
    "Vivero",
    "Sendero de la quebrada",
    "Código abierto",
];

/// One slip.
pub struct Slip {
    /// Whose.
    pub member: u32,
    /// The day of the work.
    pub day: NaiveDate,
    /// How long.
    pub minutes: i64,
    /// What was worked on.
    pub asset: &'static str,
}

/// All slips, in the order somebody typed them in: day after day.
pub fn slips() -> Vec<Slip> {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
    let of_day = |at: u32| (1..=MEMBERS).map(move |member| (at, member));
    let slip = |(at, member): (u32, u32)| {
        let chance = (member.wrapping_mul(2_654_435_761) >> 8) + at * 7919;
        Slip {
            member,
            // Nobody works twice on a day, nor after the end of March, when some leave.
            day: first + Days::new(u64::from(at * 4 + member % 4)),
            minutes: i64::from(30 * (1 + chance % 16)),
            asset: COMMONS[chance as usize / 16 % COMMONS.len()],
        }
    };
    (0..EACH).flat_map(of_day).map(slip).collect()
}

/// The slips as a table.
pub fn csv(slips: &[Slip]) -> String {
    let mut text = "Fecha,Socio,Minga,Minutos\n".to_owned();
    for slip in slips {
        let _ = writeln!(text, "{},{},{},{}", slip.day, slip.member, slip.asset, slip.minutes); // to a text
    }
    text
}

/// A co-op of which a hundred hours a year are asked, before anyone worked.
pub fn before(folder: &Path) -> Measured<PathBuf> {
    let file = import::file(folder, MEMBERS)?;
    let mut coop = open(&file)?;
    let said = |e: minga_store::Fault| e.to_string();
    let actor = coop.people().map_err(said)?.first().map(|p| p.id).ok_or("nobody is in the office")?;
    let classes: Vec<_> = coop.classes().map_err(said)?.iter().map(|class| class.id).collect();
    let from = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
    let rules = Rules { amount: 6000, due: Due::EvenPace, tolerance: 600, ..Rules::default() };
    coop.set_policy(actor, &classes, from, &rules, None).map_err(said)?;
    coop.close().map_err(said)?;
    Ok(file)
}

/// Opens a file as the program does.
pub fn open(file: &Path) -> Measured<Coop> {
    Coop::open(file, None, Arc::new(SystemClock)).map_err(|e| e.to_string())
}

/// Reads the table against the co-op, as the command line does.
pub fn plan(coop: &Coop, csv: &Path) -> Measured<HoursPlan> {
    let said = |e: minga_store::Fault| e.to_string();
    let bytes = std::fs::read(csv).map_err(|e| e.to_string())?;
    let table = minga_tables::read(&bytes, &minga_tables::ReadOptions::default()).map_err(|e| e.to_string())?;
    let (register, book) = (coop.register().map_err(said)?, coop.hours().map_err(said)?);
    let assets = coop.known_assets().map_err(said)?;
    let ground = Ground { register: &register, book: &book, assets: &assets, today: coop.today() };
    let plan = check_hours(&table, &ground).map_err(|e| e.to_string())?;
    let first = plan.lines.iter().find(|(_, outcome)| !matches!(outcome, minga_core::import::hours::Outcome::New(_)));
    match first {
        None => Ok(plan),
        Some(held) => Err(format!("the table is held back: {held:?}")),
    }
}

/// Takes the table in.
pub fn take(coop: &mut Coop, plan: &HoursPlan) -> Measured<()> {
    let said = |e: minga_store::Fault| e.to_string();
    let actor = coop.people().map_err(said)?.first().map(|p| p.id).ok_or("nobody is in the office")?;
    coop.take_hours(actor, plan, Accept::default()).map_err(said)?;
    Ok(())
}

/// A co-op that holds all slips.
pub fn after(folder: &Path) -> Measured<PathBuf> {
    let (file, table) = (before(folder)?, folder.join("slips.csv"));
    std::fs::write(&table, csv(&slips())).map_err(|e| e.to_string())?;
    let mut coop = open(&file)?;
    let plan = plan(&coop, &table)?;
    take(&mut coop, &plan)?;
    coop.close().map_err(|e| e.to_string())?;
    Ok(file)
}

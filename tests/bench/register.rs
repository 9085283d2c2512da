//! The register of 20,000 members as PDF, beside Typst on the same rows.

use crate::line::{Line, Measured, mebibytes, seconds};
use crate::peers::typst;
use crate::spread::timed;
use crate::{alone, import};
use minga_core::register::{Register, Roll};
use minga_reports::{Paper, RegisterPaper, register_of_members};
use minga_store::{Coop, SystemClock};
use minga_words::Words;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const MEMBERS: u32 = 20_000;

/// Best of three.
const ROUNDS: usize = 3;

/// In a tenth of the time, and of the memory.
const A_TENTH: f64 = 0.1;

/// Both papers.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let file = import::file(folder.path(), MEMBERS)?;
    let (rows, paper) = (folder.path().join("rows.json"), folder.path().join("register.pdf"));
    std::fs::write(&rows, cells(&file)?).map_err(|e| e.to_string())?;
    let (mut ours, mut theirs) = ([f64::MAX; 2], [f64::MAX; 2]);
    for _ in 0..ROUNDS {
        let told = alone::run(&["register", &file.to_string_lossy(), &paper.to_string_lossy()])?;
        ours = alone::least(ours, &told)?;
        theirs = alone::least(theirs, &typst::set(&rows, &folder.path().join("typst.pdf"))?)?;
    }
    let ratio = [ours[0] / theirs[0], ours[1] / theirs[1]];
    let time = |s: f64| seconds(Duration::from_secs_f64(s));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // KiB
    let memory = |kib: f64| mebibytes(kib as u64);
    Ok(vec![
        Line::of("register of 20,000 as PDF", time(ours[0]))
            .beside("Typst", time(theirs[0]))
            .ratio(ratio[0])
            .goal("<= 0.10", ratio[0] <= A_TENTH),
        Line::of("  memory at most", memory(ours[1]))
            .beside("Typst", memory(theirs[1]))
            .ratio(ratio[1])
            .goal("<= 0.10", ratio[1] <= A_TENTH),
    ])
}

/// From the file on the disk to the paper on the disk.
pub fn alone(file: &str, paper: &str) -> Measured<Vec<(&'static str, f64)>> {
    let (done, took) = timed(|| {
        let (register, roll) = read(Path::new(file))?;
        let sheet = RegisterPaper { register: &register, roll: &roll, after_act: 4812, seal: "7c1f 9a02" };
        let document = register_of_members(&sheet, &Words::new("es"), Paper::A4).map_err(|e| e.to_string())?;
        std::fs::write(paper, &document.bytes).map_err(|e| e.to_string())
    });
    done?;
    Ok(vec![("seconds", took.as_secs_f64())])
}

fn read(file: &Path) -> Measured<(Register, Roll)> {
    let coop = Coop::open(file, None, Arc::new(SystemClock)).map_err(|e| e.to_string())?;
    let register = coop.register().map_err(|e| e.to_string())?;
    let roll = register.roll(coop.today());
    Ok((register, roll))
}

/// The cells of the paper, for the peer.
fn cells(file: &Path) -> Measured<String> {
    let (register, roll) = read(file)?;
    let words = Words::new("es");
    let rows: Vec<[String; 6]> = roll
        .rows
        .iter()
        .map(|row| {
            let classes = row.classes.iter().filter_map(|id| register.class(*id)).map(|class| class.name.as_str());
            [
                row.number.to_string(),
                row.listed.clone(),
                classes.collect::<Vec<_>>().join(", "),
                row.since.map(|day| words.day_short(day)).unwrap_or_default(),
                words.number(row.holding.units),
                words.amount(row.holding.paid, register.coop.currency),
            ]
        })
        .collect();
    serde_json::to_string(&rows).map_err(|e| e.to_string())
}

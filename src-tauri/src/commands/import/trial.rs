//! A table on trial: read, understood, checked, and not yet taken.

use crate::fault::{Answer, Fault};
use chrono::NaiveDate;
use minga_core::import::{self, Accept, Map, Plan, Reading, Table};
use minga_core::register::Register;
use minga_store::Coop;
use minga_tables::{Cell, ReadOptions, TableError};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// A table that was chosen.
pub struct Trial {
    /// Where it lies.
    pub file: PathBuf,
    /// Its rows, with what was typed anew.
    pub table: Table,
    /// How it is understood.
    pub reading: Reading,
    /// Somebody said how to understand it: what is left out is left out on purpose.
    pub said: bool,
    /// It is understood as a table with these heads was before.
    pub remembered: bool,
    /// What its rows would become, and the weaves of the classes they name.
    pub checked: Option<(Plan, HashMap<String, u8>)>,
    bytes: Vec<u8>,
}

impl Trial {
    /// Reads a file and guesses what it tells.
    pub fn read(file: PathBuf, coop: &Coop) -> Answer<Self> {
        let bytes = std::fs::read(&file).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Fault::from(minga_store::Fault::NoSuchFile(file.clone())),
            _ => error.into(),
        })?;
        let table = minga_tables::read(&bytes, &ReadOptions::default()).map_err(|error| refused(&file, &error))?;
        let (reading, remembered) = understand(&table, coop)?;
        Ok(Self { file, table, reading, said: false, remembered, checked: None, bytes })
    }

    /// Reads it again another way; if that gives no table, nothing changes.
    pub fn read_again(&mut self, options: &ReadOptions, coop: &Coop) -> Answer<()> {
        let table = minga_tables::read(&self.bytes, options).map_err(|error| refused(&self.file, &error))?;
        let (reading, remembered) = understand(&table, coop)?;
        self.table = table;
        self.reading = reading;
        self.remembered = remembered;
        self.said = false;
        self.checked = None;
        Ok(())
    }

    /// Understands it as somebody said.
    pub fn understand(&mut self, map: &Map, lang: &str) {
        self.reading = import::survey_with(&self.table, lang, Some(map));
        self.said = true;
        self.checked = None;
    }

    /// What its rows would become.
    pub fn check(
        &self,
        register: &Register,
        today: NaiveDate,
        progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Answer<Plan> {
        import::check(&self.table, &self.reading.map, register, today, progress)
            .map_err(|error| Fault::new(error.code()).with("detail", error))
    }

    /// Keeps a plan until it is taken or the table is understood another way.
    pub fn keep_plan(&mut self, plan: Plan, register: &Register) -> &(Plan, HashMap<String, u8>) {
        let all = plan.intake(Accept { good: true, doubtful: true }).unwrap_or_default();
        let classes = register.classes.iter().chain(&all.classes);
        let dyes = classes.map(|class| (class.name.clone(), class.dye)).collect();
        self.checked.insert((plan, dyes))
    }

    /// Types another value into a cell.
    pub fn fix(&mut self, line: usize, column: &str, value: &str) {
        let place = self.reading.columns.iter().position(|known| known.head == column);
        let row = self.table.rows.iter_mut().find(|row| row.line == line);
        let (Some(place), Some(row)) = (place, row) else { return };
        if row.cells.len() <= place {
            row.cells.resize(place + 1, Cell::text(""));
        }
        row.cells[place] = Cell::text(value);
    }
}

/// As a table with these heads was understood before, else the best guess.
fn understand(table: &Table, coop: &Coop) -> Answer<(Reading, bool)> {
    let lang = coop.coop()?.lang;
    let guess = import::survey(table, &lang);
    Ok(match coop.remembered_map(&guess.heads_key)? {
        Some(map) => (import::survey_with(table, &lang, Some(&map)), true),
        None => (guess, false),
    })
}

/// A file that gives no table.
pub fn refused(file: &Path, error: &TableError) -> Fault {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    Fault::new(error.code()).with("file", name).with("detail", error)
}

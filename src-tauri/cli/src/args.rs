//! What can be typed. Each flag is defined here once: parser and help come of it.

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use minga_core::members::StatusKind;
use minga_core::register::list::{Column, Condition};
use std::path::PathBuf;

/// Runs an open co-operative from its file: members, shares, history, papers.
#[derive(Debug, Parser)]
#[command(name = "minga", version)]
pub struct Args {
    /// Answer as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Who of the office acts; else the first.
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Found a co-op in a new file.
    New {
        file: PathBuf,
        /// The co-op's name.
        #[arg(long)]
        name: String,
        /// Its money, by ISO 4217 code.
        #[arg(long, default_value = "USD")]
        currency: String,
        /// The language of its papers.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Make the sample co-op and its papers in a folder.
    Demo {
        dir: PathBuf,
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Bring in a table.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// List members.
    Members {
        coop: PathBuf,
        /// Only members of this class.
        #[arg(long)]
        class: Option<String>,
        /// Only members in whom each of these words is found: names, numbers, documents, contacts, the sector.
        #[arg(long, value_name = "WORDS", default_value = "")]
        search: String,
        /// Only members of this status: member, probation, on-leave, suspended, applicant, former, not-yet.
        #[arg(long, value_parser = status)]
        status: Vec<StatusKind>,
        /// Only members of whom this is true: owes-shares, no-document, unreachable, to-settle.
        #[arg(long, value_name = "WHAT", value_parser = condition)]
        only: Vec<Condition>,
        /// By which column; else by number.
        #[arg(long, value_name = "COLUMN", value_parser = column, default_value = "number")]
        sort: Column,
        /// What held on a day, as known now.
        #[arg(long, value_name = "DATE")]
        as_of: Option<NaiveDate>,
        /// What the file said at a moment.
        #[arg(long, value_name = "TIME")]
        known_at: Option<String>,
    },
    /// Write a paper as PDF. What it shows is from then on corrected, not undone.
    Print {
        coop: PathBuf,
        what: PaperKind,
        /// The member's number (for a certificate).
        #[arg(long, value_name = "N")]
        member: Option<i64>,
        #[arg(long, value_name = "DATE")]
        as_of: Option<NaiveDate>,
        /// The language; else the co-op's.
        #[arg(long)]
        lang: Option<String>,
        #[arg(long, default_value = "a4")]
        paper: Size,
        /// Where to write it.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Read what was done, newest first.
    History {
        coop: PathBuf,
        /// At most so many acts.
        #[arg(long, default_value_t = 0, hide_default_value = true)]
        limit: usize,
    },
    /// Take the last act back.
    Undo {
        coop: PathBuf,
        /// An earlier act, by its number.
        #[arg(long, value_name = "N")]
        act: Option<i64>,
    },
    /// Do again what was taken back last.
    Redo { coop: PathBuf },
    /// Check every seal and every table.
    Verify { coop: PathBuf },
    /// Make a backup in a folder, open it again and check it.
    Backup { coop: PathBuf, dir: PathBuf },
    /// Put a backup back. The present is kept first.
    Restore { backup: PathBuf, coop: PathBuf },
    /// Lend the file to another laptop: writes a copy, and notes who has it.
    Lend {
        coop: PathBuf,
        /// Who of the office takes it.
        #[arg(long, value_name = "NAME")]
        to: String,
        /// Where to write the copy.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Hold a copy that came back beside the file: which knows more, and what.
    Compare { coop: PathBuf, copy: PathBuf },
    /// Take a copy that came back in the place of the file. The present is kept first.
    TakeBack {
        coop: PathBuf,
        copy: PathBuf,
        /// Where both were written in: set our own acts since aside.
        #[arg(long)]
        set_aside: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Members and their shares, from CSV, TSV, XLSX or ODS.
    Members {
        coop: PathBuf,
        table: PathBuf,
        /// How the columns are understood.
        #[arg(long, value_name = "MAP.toml")]
        map: Option<PathBuf>,
        /// Par value of a share; else the commonest of the table.
        #[arg(long, value_name = "AMOUNT")]
        par: Option<String>,
        /// Only say what would come of it.
        #[arg(long)]
        dry_run: bool,
        /// Take the good rows, and save the others to a file with reasons.
        #[arg(long)]
        accept_good: bool,
        /// Take the doubtful rows too.
        #[arg(long)]
        accept_doubtful: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperKind {
    Register,
    Certificate,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Size {
    A4,
    Letter,
}

fn status(word: &str) -> Result<StatusKind, String> {
    one_of(StatusKind::ALL, StatusKind::word, word)
}

fn condition(word: &str) -> Result<Condition, String> {
    one_of(Condition::ALL, Condition::word, word)
}

fn column(word: &str) -> Result<Column, String> {
    one_of(Column::ALL, Column::word, word)
}

/// The one that goes by a word; else the words there are.
fn one_of<T: Copy, const N: usize>(all: [T; N], name: fn(T) -> &'static str, word: &str) -> Result<T, String> {
    let found = all.into_iter().find(|one| name(*one) == word);
    found.ok_or_else(|| format!("one of {}", all.map(name).join(", ")))
}

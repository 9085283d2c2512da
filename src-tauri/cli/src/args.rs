//! What can be typed. Each flag is defined here once: parser and help come of it.

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use minga_core::members::StatusKind;
use minga_core::register::list::{Column, Condition};
use minga_reports::{Envelope, Stock};
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
        /// Only members of whom this is true: owes-shares, late, behind-hours, no-document, document-wrong, document-shared,
        /// unreachable, trial-ending, to-settle, in-succession, person, organisation, no-messages, no-photos,
        /// no-directory, no-data.
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
    /// Say where the members of a policy file stand, and why. No co-op is needed.
    Balance {
        policy: PathBuf,
        /// The day asked about; else the one the file names, else today.
        #[arg(long, value_name = "DATE")]
        as_of: Option<NaiveDate>,
    },
    /// Say where members stand with the commons, and why, line by line.
    Hours {
        coop: PathBuf,
        /// Only the member of this number.
        #[arg(long, value_name = "N")]
        member: Option<i64>,
        /// The end of which day; else of today.
        #[arg(long, value_name = "DATE")]
        as_of: Option<NaiveDate>,
        /// What the file said at a moment: what was approved by then.
        #[arg(long, value_name = "TIME")]
        known_at: Option<String>,
    },
    /// List what members were asked to pay, the oldest due first.
    Charges {
        coop: PathBuf,
        #[command(flatten)]
        of: Payments,
        /// Only those on which something is still to be paid.
        #[arg(long)]
        open: bool,
    },
    /// List the receipts by number, void ones among them.
    Receipts {
        coop: PathBuf,
        #[command(flatten)]
        of: Payments,
    },
    /// List who owes how much and for how long, the most late first.
    Arrears {
        coop: PathBuf,
        #[command(flatten)]
        of: Payments,
    },
    /// Write a paper as PDF. What it shows is from then on corrected, not undone.
    Print {
        coop: PathBuf,
        what: PaperKind,
        #[command(flatten)]
        how: Box<PrintArgs>,
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

/// Whose payments, and as of which day.
#[derive(Debug, clap::Args)]
pub struct Payments {
    /// Only of the member of this number.
    #[arg(long, value_name = "N")]
    pub member: Option<i64>,
    /// What held on a day, as known now.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
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
    /// Hours for the commons: a line for each day somebody worked.
    Hours {
        coop: PathBuf,
        table: PathBuf,
        /// Only say what would come of it.
        #[arg(long)]
        dry_run: bool,
        /// Take the good lines, whatever the others are.
        #[arg(long)]
        accept_good: bool,
        /// Take the doubtful lines too.
        #[arg(long)]
        accept_doubtful: bool,
    },
    /// Where members stood by the book kept before: a line for each, with a number and a balance.
    Balances {
        coop: PathBuf,
        table: PathBuf,
        /// The day they stood there; what lies before its period is not asked again.
        #[arg(long, value_name = "DATE")]
        on: NaiveDate,
        /// Only say what would come of it.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperKind {
    /// Register of members.
    Register,
    /// Share certificate of a member.
    Certificate,
    /// Every movement of shares.
    ShareRegister,
    /// Members who meet conditions.
    Roll,
    /// Everything about one member.
    Member,
    /// A letter to many, with an address window.
    Letters,
    /// Envelopes.
    Envelopes,
    /// Address labels.
    Labels,
    /// Application form: blank, or filled in for a member.
    Application,
    /// Receipts: marked as copies where they were printed before.
    Receipts,
    /// Who owes what is due, by age.
    Arrears,
    /// Statements of hours: of a member, or of all of whom something is asked.
    Hours,
    /// The chart of the cycle for the wall: who is in order, by first name or by number.
    WallChart,
    /// The sheet of a work day, to be signed.
    WorkDay,
    /// The report on the commons.
    Commons,
    /// Member cards with a code.
    Cards,
}

/// What can be chosen about a paper.
#[derive(Clone, Debug, clap::Args)]
pub struct PrintArgs {
    /// The member's number (certificate, member, application, hours, cards; receipts: all given to the member).
    #[arg(long, value_name = "N")]
    pub member: Option<i64>,
    /// A receipt's number; may be given again, or several with commas (receipts).
    #[arg(long, value_name = "N", value_delimiter = ',')]
    pub receipt: Vec<i64>,
    /// A work day: its date, or the code of its sheet; else the next that is called (work-day).
    #[arg(long, value_name = "DATE|CODE")]
    pub work_day: Option<String>,
    /// By number instead of by first name (wall-chart).
    #[arg(long)]
    pub by_number: bool,
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// The language; else the co-op's.
    #[arg(long)]
    pub lang: Option<String>,
    #[arg(long, default_value = "a4")]
    pub paper: Size,
    /// Where to write it.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Only members of this class (roll, post).
    #[arg(long, help_heading = "Whom")]
    pub class: Vec<String>,
    /// Only of this status: member, probation, on-leave, suspended, former, applicant, not-yet.
    #[arg(long, value_parser = status, help_heading = "Whom")]
    pub status: Vec<StatusKind>,
    /// Only of whom this is true: owes-shares, late, behind-hours, no-document, document-wrong, document-shared,
    /// unreachable, trial-ending, to-settle, in-succession, person, organisation, no-messages, no-photos,
    /// no-directory, no-data.
    #[arg(long, value_name = "WHAT", value_parser = condition, help_heading = "Whom")]
    pub only: Vec<Condition>,
    /// Only of this block or sector.
    #[arg(long, help_heading = "Whom")]
    pub sector: Vec<String>,
    /// Only where these words are found.
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true, help_heading = "Whom")]
    pub search: String,
    /// By which column; else a roll by number, post by block or sector.
    #[arg(long, value_name = "COLUMN", value_parser = column, help_heading = "Whom")]
    pub sort: Option<Column>,
    /// Columns of the roll: number,name,class,status,since,units,paid,owed,document,phone,email,address,sector,..
    #[arg(long, value_delimiter = ',', value_parser = column, help_heading = "Roll")]
    pub columns: Vec<Column>,
    /// Its name.
    #[arg(long, default_value = "", hide_default_value = true, help_heading = "Roll")]
    pub name: String,
    /// Sheets of labels: 70x37, 63x38, avery-5160.
    #[arg(long, value_parser = stock, default_value = "70x37", help_heading = "Post")]
    pub stock: Stock,
    /// The first label that is still on the sheet.
    #[arg(long, value_name = "N", default_value_t = 1, help_heading = "Post")]
    pub first: usize,
    /// Envelopes: dl or c5.
    #[arg(long, value_parser = envelope, default_value = "dl", help_heading = "Post")]
    pub envelope: Envelope,
    /// The letter's text, with blanks such as {name}; a blank line between paragraphs.
    #[arg(long, value_name = "FILE", help_heading = "Post")]
    pub text: Option<PathBuf>,
    /// What the letter is about.
    #[arg(long, default_value = "", hide_default_value = true, help_heading = "Post")]
    pub subject: String,
    /// Its greeting; else the usual one.
    #[arg(long, default_value = "", hide_default_value = true, help_heading = "Post")]
    pub greeting: String,
    /// Who signs it.
    #[arg(long, default_value = "", hide_default_value = true, help_heading = "Post")]
    pub signed: String,
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

fn stock(word: &str) -> Result<Stock, String> {
    one_of(Stock::ALL, Stock::word, word)
}

fn envelope(word: &str) -> Result<Envelope, String> {
    one_of(Envelope::ALL, Envelope::word, word)
}

/// The one that goes by a word; else the words there are.
fn one_of<T: Copy, const N: usize>(all: [T; N], name: fn(T) -> &'static str, word: &str) -> Result<T, String> {
    let found = all.into_iter().find(|one| name(*one) == word);
    found.ok_or_else(|| format!("one of {}", all.map(name).join(", ")))
}

//! Import: the table as it was read, the map, the dry run, and what came in.

use super::{Args, Whole, mirror};
use minga_core::import as core;
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// Whether a row is a member or a share movement.
    ImportLayout of core::Layout { Members, Movements }
}

mirror! {
    /// Which comes first, day or month.
    DateOrder of core::DateOrder { DayFirst, MonthFirst }
}

mirror! {
    /// What stands before the cents.
    DecimalMark of core::DecimalMark { Comma, Point }
}

mirror! {
    /// What becomes of a row.
    RowVerdict of core::Verdict { New, Changed, Same, Duplicate, Doubt, Error }
}

mirror! {
    /// What a column says about a member or a movement.
    ImportField of core::Field { Number, Name, Given, Family, Kind, Document, Born, Email, Phone, Whatsapp, Address, Sector, Class, Joined, Left, Units, Paid, Par, Operation, Effective, Note, LeaveOut }
}

mirror! {
    /// Why a line is not a row.
    SkipReason of core::SkipReason { Blank, Title, Total, HeadsAgain, Footnote }
}

/// A column of the table.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportColumn {
    /// Its head.
    pub head: String,
    /// The first filled cell, as the file has it.
    pub first: String,
    /// What it says.
    pub field: ImportField,
    /// Its cells can be read in more than one way, or its meaning is a guess: somebody should look.
    pub asks: bool,
    /// How many rows have something here.
    pub filled: Whole,
}

/// Cells as Minga reads them, one a column; empty where it reads nothing.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportSample {
    /// Line of the file.
    pub line: Whole,
    /// The cells.
    pub cells: Vec<String>,
}

/// A line that is no row.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SkippedLine {
    /// Line of the file.
    pub line: Whole,
    /// Why.
    pub reason: SkipReason,
    /// What it says.
    pub text: String,
}

/// A total line of the file against the rows: both in the co-op's money.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct TotalCheck {
    /// Line of the file.
    pub line: Whole,
    /// What the file says.
    pub stated: String,
    /// What the rows add up to.
    pub summed: String,
}

/// A table as it was read.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportTable {
    /// The file's name, without its folder.
    pub file_name: String,
    /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`; none for a workbook.
    pub encoding: Option<String>,
    /// `,` `;` tab or `|`; none for a workbook.
    pub delimiter: Option<String>,
    /// Sheets of a workbook.
    pub sheets: Vec<String>,
    /// The sheet read.
    pub sheet: Option<String>,
    /// Line of the heads.
    pub head_line: Whole,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// Every field a column may be, in order.
    pub fields: Vec<ImportField>,
    /// A few rows as Minga reads them.
    pub samples: Vec<ImportSample>,
    /// How dates are read.
    pub date_order: DateOrder,
    /// How amounts are read.
    pub decimal: DecimalMark,
    /// Lines that are no rows.
    pub skipped: Vec<SkippedLine>,
    /// What a row is.
    pub layout: ImportLayout,
    /// The par value in use.
    pub par: Option<String>,
    /// It was guessed.
    pub par_guessed: bool,
    /// The class of everyone, where no column tells it.
    pub class_of_all: Option<String>,
    /// The day of joining of everyone whose row does not tell it.
    pub joined_of_all: Option<String>,
    /// Lines read though they look like a title or a total.
    pub keep: Vec<Whole>,
    /// Rows.
    pub row_count: Whole,
    /// The choices come from an earlier table like this one.
    pub remembered: bool,
    /// The file's own total against its rows.
    pub total_check: Option<TotalCheck>,
}

/// How to read a table again. None: find out.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportOptions {
    /// Its encoding.
    pub encoding: Option<String>,
    /// What stands between cells.
    pub delimiter: Option<String>,
    /// Which sheet.
    pub sheet: Option<String>,
}

/// Which column is what.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportMap {
    /// What each column says, in order.
    pub fields: Vec<ImportField>,
    /// How dates are read; found out when none.
    pub date_order: Option<DateOrder>,
    /// How amounts are read; found out when none.
    pub decimal: Option<DecimalMark>,
    /// What a row is.
    pub layout: ImportLayout,
    /// The par value; guessed when none.
    pub par: Option<String>,
    /// The class of everyone, where no column tells it.
    pub class_of_all: Option<String>,
    /// The day of joining of everyone whose row does not tell it.
    pub joined_of_all: Option<String>,
    /// Lines read though they look like a title or a total.
    pub keep: Vec<Whole>,
}

/// Rows by what becomes of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Type)]
#[allow(missing_docs)]
pub struct ImportCounts {
    pub rows: Whole,
    pub new: Whole,
    pub changed: Whole,
    pub same: Whole,
    pub duplicate: Whole,
    pub doubt: Whole,
    pub error: Whole,
    pub skipped: Whole,
}

/// A class the table names.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportClass {
    /// Its name.
    pub name: String,
    /// Its weave.
    pub dye: u8,
    /// Members the table puts in it.
    pub members: Whole,
    /// It does not exist yet and comes with the import.
    pub created: bool,
}

/// The dry run.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPlan {
    /// Rows by what becomes of them.
    pub counts: ImportCounts,
    /// Shares.
    pub units: Whole,
    /// Money paid up.
    pub paid: String,
    /// Members who come in as former.
    pub left: Whole,
    /// Their shares.
    pub to_settle: Whole,
    /// Classes the table names.
    pub classes: Vec<ImportClass>,
    /// The par value in use.
    pub par: Option<String>,
    /// The file's own total against its rows.
    pub total_check: Option<TotalCheck>,
}

/// A window of checked rows.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportRowsQuery {
    /// Only rows this becomes of.
    pub verdict: Option<RowVerdict>,
    /// First row wanted.
    pub offset: Whole,
    /// Rows wanted.
    pub limit: Whole,
}

/// A checked row. Doubts and errors: `import-reason-CODE` of `import-reasons.ftl`. The other verdicts carry
/// their own word as code, for `import-row-CODE` of `import.ftl`. `column` and `value`: the cell it speaks of.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportRow {
    /// Line of the file.
    pub line: Whole,
    /// Who.
    pub name: String,
    /// Weave of the class, if there is one.
    pub dye: Option<u8>,
    /// What becomes of it.
    pub verdict: RowVerdict,
    /// Why.
    pub code: String,
    /// The message's arguments.
    pub args: Args,
    /// Head of the column it speaks of.
    pub column: Option<String>,
    /// The cell, as the file has it.
    pub value: Option<String>,
}

/// Checked rows, what needs a look first.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ImportRows {
    /// The rows asked for.
    pub rows: Vec<ImportRow>,
    /// Rows that match.
    pub total: Whole,
}

/// What came in.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    /// Members new.
    pub new: Whole,
    /// Members changed.
    pub changed: Whole,
    /// Lines of the share ledger.
    pub entries: Whole,
    /// Where the rejected rows and their reasons were written.
    pub rejected_file: Option<String>,
}

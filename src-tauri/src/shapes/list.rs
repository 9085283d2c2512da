//! The list of members: what is wanted of it, and a window of its rows.

use super::members::{MemberKind, Reach, StatusKind};
use super::{Whole, mirror};
use minga_core::register::list as core;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// A column of the list. Each can be shown, sorted by and exported. The word it is kept by: `name`, `paid`, .., and
/// `answer.` with its identity for a question of the co-op's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct ListColumn(pub String);

impl From<core::Column> for ListColumn {
    fn from(column: core::Column) -> Self {
        Self(column.kept())
    }
}

impl ListColumn {
    /// The column meant; none where a later version wrote it, or its question is none.
    pub fn column(&self) -> Option<core::Column> {
        core::Column::from_kept(&self.0)
    }
}

mirror! {
    /// Something true of some members on a day.
    Condition of core::Condition {
        OwesShares, Late, BehindHours, NoDocument, DocumentWrong, DocumentShared, Unreachable, TrialEnding, ToSettle, InSuccession,
        Person, Organisation, NoMessages, NoPhotos, NoDirectory, NoData,
    }
}

/// What was answered to something the co-op asks of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Answered {
    /// To what.
    pub field_id: String,
    /// The answer; empty for none.
    pub text: String,
    /// The whole answer; else a part of it.
    pub whole: bool,
}

/// Who is left out of what is written to many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Unwilling {
    /// They said no to being written to.
    Refused,
    /// They were never asked.
    Unasked,
}

/// Of the members chosen, who agreed to be written to beyond what membership asks.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, Type)]
pub struct Willing {
    /// Said yes.
    pub agreed: Whole,
    /// Said no.
    pub refused: Whole,
    /// Were never asked.
    pub unasked: Whole,
}

/// Which members are wanted: those that meet every part. What is empty asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListFilter {
    /// Words sought in names, numbers, documents, contacts and sectors.
    pub search: String,
    /// Any of these classes.
    pub class_ids: Vec<String>,
    /// Any of these statuses.
    pub statuses: Vec<StatusKind>,
    /// Any of these blocks or sectors.
    pub sectors: Vec<String>,
    /// Of this household.
    pub household_id: Option<String>,
    /// A member since this day or later.
    pub since_from: Option<String>,
    /// A member since this day or before.
    pub since_to: Option<String>,
    /// What all of them have in common.
    pub conditions: Vec<Condition>,
    /// Written to in any of these languages.
    pub langs: Vec<String>,
    /// Would rather be reached in any of these ways.
    pub channels: Vec<Reach>,
    /// What was answered to what the co-op asks of its own.
    pub answers: Vec<Answered>,
}

/// A list about to be kept. The words sought are not kept with it: they may be somebody's name.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ListDraft {
    /// What it is called; one called so before gives way.
    pub name: String,
    /// Which members.
    pub filter: ListFilter,
    /// In which order.
    pub order: ListOrder,
    /// The columns, in order.
    pub columns: Vec<ListColumn>,
}

/// A list someone named.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SavedList {
    /// Identity.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Which members.
    pub filter: ListFilter,
    /// In which order.
    pub order: ListOrder,
    /// The columns, in order; empty for those in use.
    pub columns: Vec<ListColumn>,
}

/// In which order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListOrder {
    /// By which column.
    pub by: ListColumn,
    /// From the end.
    pub descending: bool,
}

/// A window of the members list.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MembersQuery {
    /// Which members.
    pub filter: ListFilter,
    /// In which order.
    pub order: ListOrder,
    /// First row wanted.
    pub offset: Whole,
    /// Rows wanted.
    pub limit: Whole,
    /// As of which day; today when none.
    pub as_of: Option<String>,
    /// Whether rows say what is late, which has to be worked out.
    pub arrears: bool,
}

/// One row of the list. Empty strings where nothing is known.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MemberRow {
    /// Identity.
    pub id: String,
    /// Member number.
    pub number: Whole,
    /// The number in the book kept before.
    pub folio: String,
    /// As a list is sorted: `Quispe, María`.
    pub listed: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Class ids, in the co-op's order.
    pub classes: Vec<String>,
    /// Status on the day.
    pub status: StatusKind,
    /// First day in any class.
    pub since: Option<String>,
    /// Day of leaving.
    pub left: Option<String>,
    /// Shares held.
    pub units: Whole,
    /// Paid up.
    pub paid: String,
    /// Still to be paid on the shares.
    pub owed: String,
    /// The number of the proof of identity.
    pub document: String,
    /// Birth date.
    pub born: Option<String>,
    /// Telephone.
    pub phone: String,
    /// WhatsApp, where it is another number.
    pub whatsapp: String,
    /// E-mail.
    pub email: String,
    /// Street and house.
    pub address: String,
    /// Block or sector.
    pub sector: String,
    /// The name of the household.
    pub household: String,
    /// The language the member is written to in, by its code.
    pub lang: String,
    /// How the member would rather be reached.
    pub channel: Option<Reach>,
    /// What is due and not paid; empty where nothing is, or where it was not asked for.
    pub arrears: String,
    /// Answers to what the co-op asks of its own, by identity.
    pub answers: BTreeMap<String, String>,
}

/// Sums over rows.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberTotals {
    /// Rows.
    pub members: Whole,
    /// Members, on probation, on leave or suspended.
    pub belonging: Whole,
    /// Of them, on leave.
    pub on_leave: Whole,
    /// Former members.
    pub former: Whole,
    /// Shares.
    pub units: Whole,
    /// Paid up.
    pub paid: String,
    /// Still to be paid on the shares.
    pub owed: String,
    /// Shares of former members.
    pub to_settle: Whole,
}

/// How many rows a class has.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClassCount {
    /// The class.
    pub class_id: String,
    /// Rows.
    pub members: Whole,
}

/// A window of rows; counts and totals are over all rows that match.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MembersPage {
    /// The rows asked for.
    pub rows: Vec<MemberRow>,
    /// Rows that match.
    pub total: Whole,
    /// Over the rows that match.
    pub totals: MemberTotals,
    /// Rows that match all but the class, by class.
    pub counts: Vec<ClassCount>,
    /// The same, of every class.
    pub all: Whole,
}

/// A block or sector, and how many are of it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SectorCount {
    /// Its name, as most write it.
    pub name: String,
    /// Members, former ones among them.
    pub members: Whole,
}

/// A household, and how many members live in it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct HouseholdCount {
    /// Identity.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Members.
    pub members: Whole,
}

/// Members chosen in the list.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Chosen {
    /// All that match; with none, those of `ids`.
    pub all: Option<ListFilter>,
    /// The members chosen; of all that match, those left out.
    pub ids: Vec<String>,
    /// As of which day they match; today when none.
    pub as_of: Option<String>,
    /// Who of them is left out, because something is written to them.
    pub leave_out: Vec<Unwilling>,
}

mirror! {
    /// Which kind of spreadsheet.
    SheetForm of minga_tables::Form { Csv, Xlsx, Ods }
}

/// A list about to leave the file: the rows and columns on screen.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListExport {
    /// Which kind of file.
    pub form: SheetForm,
    /// The columns, in order.
    pub columns: Vec<ListColumn>,
    /// The rows.
    pub members: Chosen,
    /// In which order.
    pub order: ListOrder,
}

//! A row, read: its cells as values, with everything that is wrong about it by itself.

use super::amounts::{self, NumberFault};
use super::archetype;
use super::dates::{self, DateFault};
use super::field::Field;
use super::heads;
use super::known::{name_key, number_key};
use super::map::{Layout, Map};
use super::operation::{Operation, operation};
use super::reason::{Code, Reason, Weight};
use super::table::{Cell, Row, RowFault};
use crate::members::{Contact, Document, Kind, Name};
use crate::money::{Currency, Money, MoneyError};
use crate::shares::MOST_UNITS;
use crate::text::{self, TextError};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::sync::Arc;

/// A row, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// Place of the row in the table.
    pub(super) row: usize,
    pub(super) line: usize,
    pub(super) reasons: Vec<Reason>,
    /// Number or folio, as written.
    pub(super) number: String,
    /// The number as it is compared; empty where there is none.
    pub(super) number_key: Arc<str>,
    /// The name as it is compared.
    pub(super) name_key: Arc<str>,
    /// The number of the document as it is compared.
    pub(super) document_key: Option<Arc<str>>,
    pub(super) name: Name,
    pub(super) kind: Option<Kind>,
    pub(super) document: Option<Document>,
    pub(super) born: Option<NaiveDate>,
    pub(super) contact: Contact,
    pub(super) note: String,
    /// The class cell, as written.
    pub(super) class_text: String,
    /// The classes it names, by their places in the class book.
    pub(super) classes: Vec<usize>,
    pub(super) joined: Option<NaiveDate>,
    pub(super) left: Option<NaiveDate>,
    pub(super) units: Option<i64>,
    pub(super) paid: Option<Money>,
    pub(super) par: Option<Money>,
    pub(super) operation: Option<Operation>,
    pub(super) effective: Option<NaiveDate>,
}

impl Draft {
    pub(super) fn refused(&self) -> bool {
        self.reasons.iter().any(|r| r.code.weight() == Weight::Error)
    }

    pub(super) fn doubted(&self) -> bool {
        self.reasons.iter().any(|r| r.code.weight() == Weight::Doubt)
    }

    /// The member number, where the number of the table is one.
    pub(super) fn whole_number(&self) -> Option<i64> {
        let digits = self.number.as_str();
        (digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
            .filter(|n| *n > 0)
    }

    /// Makes the keys by which the row is met; every row is met many times.
    fn make_keys(&mut self) {
        self.number_key = number_key(&self.number).into();
        self.name_key = name_key(&self.name.spoken()).into();
        self.document_key = self.document.as_ref().map(Document::key).filter(|k| !k.is_empty()).map(Arc::from);
    }
}

/// The most money one cell may hold, in minor units: a hundred thousand of them still add up.
pub(super) const MOST_MONEY: i64 = 10_000_000_000_000;

/// Reads rows by a map.
pub(super) struct Reader<'a> {
    pub(super) map: &'a Map,
    pub(super) heads: &'a [String],
    pub(super) fields: &'a [Field],
    pub(super) currency: Currency,
    pub(super) today: NaiveDate,
    /// Lines may be shorter or longer than the heads: a text file, not a sheet.
    pub(super) ragged: bool,
    /// So many rows of a sheet have something beyond the heads that it is a column without a head.
    pub(super) wide: bool,
}

impl Reader<'_> {
    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|f| *f == field)
    }

    /// The head of the column of a field.
    pub(super) fn head(&self, field: Field) -> Option<&str> {
        self.column(field).and_then(|i| self.heads.get(i)).map(String::as_str)
    }

    /// The head of the column that holds the name, or its first half.
    pub(super) fn name_head(&self) -> Option<&str> {
        [Field::Name, Field::Given, Field::Family].into_iter().find_map(|f| self.head(f))
    }

    fn cell<'r>(&self, row: &'r Row, field: Field) -> Option<&'r Cell> {
        self.column(field).and_then(|i| row.cells.get(i)).filter(|c| !c.is_blank())
    }

    /// Reads a row.
    pub(super) fn read(&self, place: usize, row: &Row) -> Draft {
        let mut draft = Draft { row: place, line: row.line, ..Draft::default() };
        if self.line_fault(row, &mut draft) {
            draft.make_keys();
            return draft;
        }
        draft.number = self.text(row, Field::Number, &mut draft.reasons);
        self.name(row, &mut draft);
        self.person(row, &mut draft);
        draft.class_text = self.text(row, Field::Class, &mut draft.reasons);
        draft.joined = self.date(row, Field::Joined, &mut draft.reasons);
        draft.left = self.date(row, Field::Left, &mut draft.reasons);
        draft.effective = self.date(row, Field::Effective, &mut draft.reasons);
        draft.operation = self.cell(row, Field::Operation).and_then(|c| operation(&c.text));
        draft.units = self.units(row, &mut draft.reasons);
        draft.paid = self.money(row, Field::Paid, &mut draft.reasons);
        draft.par = self.money(row, Field::Par, &mut draft.reasons);
        if draft.par.is_some_and(|p| p.0 <= 0) {
            self.blame(row, Field::Par, Code::NotAnAmount, &mut draft.reasons);
            draft.par = None;
        }
        match self.map.layout {
            Layout::Members => self.member_days(row, &mut draft),
            Layout::Movements => self.movement(row, &mut draft),
        }
        draft.make_keys();
        draft
    }

    fn line_fault(&self, row: &Row, draft: &mut Draft) -> bool {
        let fault = if let Some(RowFault::QuoteNotClosed { cell }) = row.fault {
            Some((Code::QuoteNotClosed, cell))
        } else if let Some((place, _)) = row.filled().find(|(i, _)| *i >= self.heads.len() && !self.wide) {
            Some((Code::MoreCells, place))
        } else if self.ragged && row.cells.len() < self.heads.len() {
            Some((Code::CellsMissing, row.cells.len()))
        } else {
            None
        };
        let Some((code, place)) = fault else { return false };
        let value = row.cells.get(place).map_or("", |c| c.text.as_str());
        let reason = Reason::new(row.line, self.heads.get(place).map(String::as_str), value, code)
            .with("cells", row.cells.len())
            .with("heads", self.heads.len());
        draft.reasons.push(reason);
        // Who it is about may still be told, so that other rows of that member can wait with it.
        if let Some(cell) = self.cell(row, Field::Number) {
            draft.number = text::line(&cell.text).unwrap_or_default();
        }
        if let Some(cell) = self.cell(row, Field::Name) {
            draft.name.family = text::line(&cell.text).unwrap_or_default();
        }
        true
    }

    fn blame(&self, row: &Row, field: Field, code: Code, reasons: &mut Vec<Reason>) {
        reasons.push(self.reason(row, field, code));
    }

    fn reason(&self, row: &Row, field: Field, code: Code) -> Reason {
        let value = self.cell(row, field).map_or("", |c| c.text.trim());
        Reason::new(row.line, self.head(field), value, code)
    }

    fn text(&self, row: &Row, field: Field, reasons: &mut Vec<Reason>) -> String {
        let Some(cell) = self.cell(row, field) else { return String::new() };
        let one_line = if cell.text.contains(['\n', '\r']) {
            Cow::Owned(cell.text.replace(['\n', '\r'], " "))
        } else {
            Cow::Borrowed(cell.text.as_str())
        };
        let checked = if cell.text.contains(char::REPLACEMENT_CHARACTER) {
            Err(Code::UnreadableCharacter)
        } else {
            text::line(&one_line).map_err(code_of)
        };
        checked.unwrap_or_else(|code| {
            let reason = self.reason(row, field, code);
            reasons.push(if code == Code::TooLong { reason.with("limit", text::LONGEST_LINE) } else { reason });
            String::new()
        })
    }

    fn name(&self, row: &Row, draft: &mut Draft) {
        let before = draft.reasons.len();
        let whole = self.text(row, Field::Name, &mut draft.reasons);
        let given = self.text(row, Field::Given, &mut draft.reasons);
        let family = self.text(row, Field::Family, &mut draft.reasons);
        draft.name = if family.is_empty() && whole.is_empty() {
            Name { given: String::new(), family: given }
        } else if family.is_empty() {
            Name { given, family: whole }
        } else {
            Name { given: if given.is_empty() { whole } else { given }, family }
        };
        let has_column = self.name_head().is_some();
        if has_column && draft.name.family.is_empty() && draft.reasons.len() == before {
            draft.reasons.push(Reason::new(row.line, self.name_head(), "", Code::NoName));
        }
    }

    fn person(&self, row: &Row, draft: &mut Draft) {
        let reasons = &mut draft.reasons;
        let number = self.text(row, Field::Document, reasons);
        if !number.is_empty() {
            let kind = self.head(Field::Document).map(heads::document_kind).unwrap_or_default();
            draft.document = Some(Document { kind, country: String::new(), number });
        }
        draft.contact = Contact {
            phone: self.text(row, Field::Phone, reasons),
            whatsapp: self.text(row, Field::Whatsapp, reasons),
            email: self.text(row, Field::Email, reasons),
            address: self.text(row, Field::Address, reasons),
            sector: self.text(row, Field::Sector, reasons),
        };
        if let Some(cell) = self.cell(row, Field::Kind) {
            draft.kind = archetype::kind(&cell.text);
            if draft.kind.is_none() {
                self.blame(row, Field::Kind, Code::UnknownKind, reasons);
            }
        }
        draft.born = self.date(row, Field::Born, reasons);
        for (i, cell) in row.filled().filter(|(i, _)| self.fields.get(*i) == Some(&Field::Note)) {
            match text::note(&cell.text) {
                Ok(note) if draft.note.is_empty() => draft.note = note,
                Ok(note) => draft.note = format!("{}\n{note}", draft.note),
                Err(error) => {
                    let limit = if error == TextError::TooLong(text::LONGEST_NOTE) {
                        text::LONGEST_NOTE
                    } else {
                        text::LONGEST_LINE
                    };
                    reasons.push(
                        Reason::new(row.line, self.heads.get(i).map(String::as_str), &cell.text, code_of(error))
                            .with("limit", limit),
                    );
                }
            }
        }
    }

    fn date(&self, row: &Row, field: Field, reasons: &mut Vec<Reason>) -> Option<NaiveDate> {
        let cell = self.cell(row, field)?;
        match dates::parse(cell, self.map.dates, self.today) {
            Ok(read) => {
                if read.unclear {
                    reasons.push(self.reason(row, field, Code::DateOrderUnclear).with("read", read.date));
                }
                if read.counted {
                    reasons.push(self.reason(row, field, Code::DateAsNumber).with("read", read.date));
                }
                Some(read.date)
            }
            Err(fault) => {
                let code = if fault == DateFault::NoSuchDate { Code::NoSuchDate } else { Code::NotADate };
                self.blame(row, field, code, reasons);
                None
            }
        }
    }

    fn number(&self, row: &Row, field: Field, otherwise: Code, reasons: &mut Vec<Reason>) -> Option<Decimal> {
        let cell = self.cell(row, field)?;
        match amounts::parse(cell, self.map.decimals) {
            Ok(read) => {
                if read.unclear {
                    reasons.push(self.reason(row, field, Code::ThousandsUnclear).with("read", read.number));
                }
                if let Some(currency) = read.currency.filter(|c| *c != self.currency.code()) {
                    reasons.push(self.reason(row, field, Code::OtherCurrency).with("currency", currency));
                }
                Some(read.number)
            }
            Err(fault) => {
                let code = if fault == NumberFault::TooLarge { Code::NumberTooLarge } else { otherwise };
                self.blame(row, field, code, reasons);
                None
            }
        }
    }

    fn units(&self, row: &Row, reasons: &mut Vec<Reason>) -> Option<i64> {
        let number = self.number(row, Field::Units, Code::NotANumber, reasons)?;
        let code = if number.abs() > Decimal::from(MOST_UNITS) {
            Code::NumberTooLarge
        } else if self.map.layout == Layout::Members && number < Decimal::ZERO {
            Code::UnitsBelowZero
        } else if !number.is_integer() {
            Code::UnitsNotWhole
        } else {
            return i64::try_from(number.normalize().mantissa())
                .ok()
                .map(|_| number)
                .and_then(|n| n.trunc().to_string().parse().ok());
        };
        self.blame(row, Field::Units, code, reasons);
        None
    }

    fn money(&self, row: &Row, field: Field, reasons: &mut Vec<Reason>) -> Option<Money> {
        let number = self.number(row, field, Code::NotAnAmount, reasons)?;
        let code = match Money::from_decimal(number, self.currency) {
            Ok(money) if money.0.abs() > MOST_MONEY => Code::NumberTooLarge,
            Ok(money) if money.0 < 0 && self.map.layout == Layout::Members => Code::PaidBelowZero,
            Ok(money) => return Some(money),
            Err(MoneyError::TooFine(_)) => Code::TooFine,
            Err(_) => Code::NumberTooLarge,
        };
        self.blame(row, field, code, reasons);
        None
    }

    fn member_days(&self, row: &Row, draft: &mut Draft) {
        let reasons = &mut draft.reasons;
        if draft.joined.is_none() && self.cell(row, Field::Joined).is_none() {
            draft.joined = self.map.joined_of_all;
        }
        let holds = draft.units.is_some_and(|u| u > 0) || draft.paid.is_some_and(|p| p.0 > 0);
        if let Some(joined) = draft.joined {
            if joined > self.today {
                self.blame(row, Field::Joined, if holds { Code::InTheFuture } else { Code::JoinsLater }, reasons);
            }
            if draft.left.is_some_and(|left| left < joined) {
                reasons.push(self.reason(row, Field::Left, Code::LeftBeforeJoining).with("joined", joined));
            }
        }
        if draft.left.is_some_and(|left| left > self.today) {
            self.blame(row, Field::Left, Code::LeavesLater, reasons);
        }
        if draft.born.is_some_and(|born| born > self.today || draft.joined.is_some_and(|joined| born >= joined)) {
            self.blame(row, Field::Born, Code::BornTooLate, reasons);
        }
    }

    fn movement(&self, row: &Row, draft: &mut Draft) {
        let told = draft.reasons.len();
        match draft.effective {
            Some(day) if day > self.today => self.blame(row, Field::Effective, Code::InTheFuture, &mut draft.reasons),
            None if self.cell(row, Field::Effective).is_none() => {
                self.blame(row, Field::Effective, Code::NoDate, &mut draft.reasons);
            }
            _ => {}
        }
        let pays = draft.operation == Some(Operation::Pay);
        if draft.units.unwrap_or(0) == 0
            && (!pays || draft.paid.is_none())
            && told == draft.reasons.len()
            && !draft.refused()
        {
            self.blame(row, Field::Units, Code::NoUnits, &mut draft.reasons);
        }
        if draft.operation == Some(Operation::Unknown) {
            self.blame(row, Field::Operation, Code::UnknownOperation, &mut draft.reasons);
        }
        if let (Some(units), Some(comes_in)) = (draft.units, draft.operation.and_then(Operation::comes_in)) {
            if comes_in && units < 0 {
                self.blame(row, Field::Operation, Code::SignAgainstOperation, &mut draft.reasons);
            } else if !comes_in && units > 0 {
                // "Sell back, 3": the word says which way they go.
                draft.units = Some(-units);
            }
        }
        // Money goes the way the shares go, whatever sign it is written with.
        if let (Some(units), Some(paid)) = (draft.units, draft.paid) {
            draft.paid = Some(Money(if units < 0 { -paid.0.abs() } else { paid.0 }));
        }
        if draft.units.unwrap_or(0) >= 0 && draft.paid.is_some_and(|p| p.0 < 0) {
            self.blame(row, Field::Paid, Code::PaidBelowZero, &mut draft.reasons);
        }
    }
}

fn code_of(error: TextError) -> Code {
    match error {
        TextError::TooLong(_) => Code::TooLong,
        TextError::Control => Code::ControlCharacter,
        TextError::Direction => Code::DirectionMark,
        TextError::Empty => Code::NoName,
    }
}

//! A first look at a table: what its lines and columns seem to be, and what speaks for it.

use super::amounts::{DecimalEvidence, DecimalMark};
use super::dates::{DateEvidence, DateOrder};
use super::field::Field;
use super::heads;
use super::lines::{self, Lines, Skipped};
use super::map::{Column, Layout, Map};
use super::table::Table;
use serde::Serialize;

/// What a first look found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The guess, to be changed or taken.
    pub map: Map,
    /// The line of heads; none in a table without.
    pub head_line: Option<usize>,
    /// The columns, in the order of the table.
    pub columns: Vec<ColumnReading>,
    /// Rows to read.
    pub rows: usize,
    /// Lines left out.
    pub skipped: Vec<Skipped>,
    /// What the dates tell about their order.
    pub dates: DateEvidence,
    /// What the numbers tell about their decimals.
    pub decimals: DecimalEvidence,
    /// The key under which a map for such a table is remembered.
    pub heads_key: String,
}

/// What a first look found in a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnReading {
    /// Its head as written.
    pub head: String,
    /// The guess.
    pub field: Field,
    /// Rows with something in it.
    pub filled: usize,
    /// Its first value.
    pub first: String,
}

/// Looks at a table. `lang` is the language of the co-op's papers; it settles what nothing else tells:
/// in English alone, `03/04/2013` could be either.
pub fn survey(table: &Table, lang: &str) -> Reading {
    survey_with(table, lang, None)
}

/// Looks at a table again with a map that was chosen or remembered: what it says stands, what it leaves
/// open is guessed.
pub fn survey_with(table: &Table, lang: &str, chosen: Option<&Map>) -> Reading {
    let head = if chosen.is_some_and(|m| m.headless) { None } else { lines::find_head(table) };
    let names = lines::head_names(table, head);
    // A short map, of a par value alone, leaves the columns to be guessed.
    let mapped = chosen.filter(|m| !m.columns.is_empty());
    let fields = match mapped {
        Some(map) => fields_by(map, &names),
        None => guess(table, head, &names),
    };
    let kept = |line: usize| chosen.is_some_and(|m| m.keep.contains(&line));
    // Which lines are totals hangs on the decimals, and the decimals are told by the rows.
    let first = lines::tell(table, head, &fields, chosen.and_then(|m| m.decimals), kept);
    let (dates, decimals) = evidence(table, &first, &fields);
    let latin = lang_writes_day_first(lang)
        || decimals.verdict() == Some(DecimalMark::Comma)
        || names.iter().any(|n| is_romance(n));
    let order = chosen.and_then(|m| m.dates).or_else(|| dates.verdict()).or(latin.then_some(DateOrder::DayFirst));
    let mark = chosen.and_then(|m| m.decimals).or_else(|| decimals.verdict());
    let lines = lines::tell(table, head, &fields, mark, kept);
    let columns = describe(table, &lines, &names, &fields);
    let layout = match mapped {
        Some(map) => map.layout,
        None if fields.contains(&Field::Effective) => Layout::Movements,
        None => Layout::Members,
    };
    let map = Map {
        layout,
        dates: order,
        decimals: mark,
        headless: head.is_none(),
        columns: names.iter().zip(&fields).map(|(head, field)| Column { head: head.clone(), field: *field }).collect(),
        class_of_all: chosen
            .and_then(|m| m.class_of_all.clone())
            .or_else(|| (!fields.contains(&Field::Class)).then(|| word_for_members(lang).to_owned())),
        ..chosen.cloned().unwrap_or_default()
    };
    Reading {
        heads_key: map.heads_key(),
        head_line: head.map(|h| table.rows[h].line),
        rows: lines.data.len(),
        skipped: lines.skipped.into_iter().map(|(_, s)| s).collect(),
        map,
        columns,
        dates,
        decimals,
    }
}

/// The meaning of each column of a table by a map: heads are met in order, so two alike keep apart.
pub(super) fn fields_by(map: &Map, names: &[String]) -> Vec<Field> {
    let mut used = vec![false; map.columns.len()];
    names
        .iter()
        .map(|name| {
            let wanted = heads::phrase(name);
            let found = map.columns.iter().enumerate().find(|(i, c)| !used[*i] && heads::phrase(&c.head) == wanted);
            match found {
                Some((i, column)) => {
                    used[i] = true;
                    column.field
                }
                None => Field::LeaveOut,
            }
        })
        .collect()
}

fn guess(table: &Table, head: Option<usize>, names: &[String]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::with_capacity(names.len());
    for name in names {
        let field = if head.is_some() { heads::field(name).unwrap_or_default() } else { Field::LeaveOut };
        // A meaning belongs to the first column that claims it; a second telephone is left out, and shown.
        let taken = field != Field::Note && fields.contains(&field);
        fields.push(if taken { Field::LeaveOut } else { field });
    }
    by_content(table, head, &mut fields);
    // `Nom` beside `Prénom`, `Nombre` beside `Apellido`, `Name` beside `First name`: the other half.
    let swap = |fields: &mut Vec<Field>, from: Field, to: Field| {
        if let Some(f) = fields.iter_mut().find(|f| **f == from) {
            *f = to;
        }
    };
    match (fields.contains(&Field::Name), fields.contains(&Field::Given), fields.contains(&Field::Family)) {
        (true, true, false) => swap(&mut fields, Field::Name, Field::Family),
        (true, false, true) => swap(&mut fields, Field::Name, Field::Given),
        (false, true, false) => swap(&mut fields, Field::Given, Field::Name),
        (false, false, true) => swap(&mut fields, Field::Family, Field::Name),
        _ => {}
    }
    // A bare `Date` is of a movement only where something moves.
    if fields.contains(&Field::Effective) && !fields.contains(&Field::Operation) && !fields.contains(&Field::Joined) {
        let bare = names
            .iter()
            .zip(&fields)
            .any(|(n, f)| *f == Field::Effective && matches!(heads::phrase(n).as_str(), "date" | "fecha" | "data"));
        if bare {
            swap(&mut fields, Field::Effective, Field::Joined);
        }
    }
    // Movements are dated by the day they took effect.
    if fields.contains(&Field::Operation) && !fields.contains(&Field::Effective) {
        swap(&mut fields, Field::Joined, Field::Effective);
    }
    fields
}

/// A column without a known head whose cells are e-mails is one of e-mails.
fn by_content(table: &Table, head: Option<usize>, fields: &mut [Field]) {
    if fields.contains(&Field::Email) {
        return;
    }
    let rows = table.rows.iter().skip(head.map_or(0, |h| h + 1)).take(200);
    let mut counts = vec![(0_usize, 0_usize); fields.len()];
    for row in rows {
        for (i, cell) in row.filled().filter(|(i, _)| *i < fields.len()) {
            counts[i].0 += 1;
            let is_email = cell.text.len() < 200
                && cell.text.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.') && !b.contains(' '));
            counts[i].1 += usize::from(is_email);
        }
    }
    let found = counts
        .iter()
        .enumerate()
        .find(|(i, (all, emails))| fields[*i] == Field::LeaveOut && *emails > 0 && emails * 10 >= all * 8);
    if let Some((i, _)) = found {
        fields[i] = Field::Email;
    }
}

fn evidence(table: &Table, lines: &Lines, fields: &[Field]) -> (DateEvidence, DecimalEvidence) {
    let (mut dates, mut decimals) = (DateEvidence::default(), DecimalEvidence::default());
    for row in lines.data.iter().filter_map(|i| table.rows.get(*i)) {
        for (i, cell) in row.filled() {
            match fields.get(i) {
                Some(f) if f.is_date() => dates.see(cell),
                Some(f) if f.is_quantity() => decimals.see(cell),
                _ => {}
            }
        }
    }
    (dates, decimals)
}

fn describe(table: &Table, lines: &Lines, names: &[String], fields: &[Field]) -> Vec<ColumnReading> {
    let mut columns: Vec<ColumnReading> = names
        .iter()
        .zip(fields)
        .map(|(head, field)| ColumnReading { head: head.clone(), field: *field, filled: 0, first: String::new() })
        .collect();
    for row in lines.data.iter().filter_map(|i| table.rows.get(*i)) {
        for (i, cell) in row.filled() {
            if let Some(column) = columns.get_mut(i) {
                if column.filled == 0 {
                    column.first = cell.text.trim().chars().take(80).collect();
                }
                column.filled += 1;
            }
        }
    }
    columns
}

/// Everywhere but in English the day comes first.
fn lang_writes_day_first(lang: &str) -> bool {
    !lang.is_empty() && !lang.starts_with("en")
}

/// A head with a small word or an accent that English does not have.
fn is_romance(head: &str) -> bool {
    head.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
        || crate::text::folded(head)
            .split_whitespace()
            .any(|w| matches!(w, "de" | "del" | "da" | "do" | "du" | "fecha" | "nombres" | "apellidos" | "correo"))
}

fn word_for_members(lang: &str) -> &'static str {
    match lang.get(..2) {
        Some("es") => "Integrantes",
        Some("pt") => "Membros",
        Some("fr") => "Sociétaires",
        _ => "Members",
    }
}

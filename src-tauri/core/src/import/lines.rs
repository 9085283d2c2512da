//! What each line of a table is: a title, the heads, a member, a total, nothing at all.

use super::amounts::{self, DecimalMark};
use super::field::Field;
use super::heads;
use super::table::{Row, Table};
use crate::text::folded;
use rust_decimal::Decimal;
use serde::Serialize;
use std::borrow::Cow;

/// Why a line is not read as a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SkipReason {
    /// Nothing is written on it.
    Blank,
    /// A title, or the name of a section.
    Title,
    /// A total.
    Total,
    /// The heads once more, as printed pages repeat them.
    HeadsAgain,
    /// A remark below the table.
    Footnote,
}

impl SkipReason {
    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Title => "title",
            Self::Total => "total",
            Self::HeadsAgain => "heads-again",
            Self::Footnote => "footnote",
        }
    }
}

/// A line that is not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The line.
    pub line: usize,
    /// Why.
    pub reason: SkipReason,
    /// What is written on it, cut where it is long.
    pub text: String,
}

/// The lines of a table, told apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// Places of the rows to read.
    pub(super) data: Vec<usize>,
    /// Lines left out, with the place of each among the rows.
    pub(super) skipped: Vec<(usize, Skipped)>,
}

/// How far down a line of heads is looked for.
const HEAD_WITHIN: usize = 40;

/// Finds the line of heads: the first line with the most known words, two at least; else the first
/// line of words that is as wide as the lines after it.
pub(super) fn find_head(table: &Table) -> Option<usize> {
    let top = || table.rows.iter().enumerate().filter(|(_, r)| !r.is_blank() && r.fault.is_none()).take(HEAD_WITHIN);
    let known = |row: &Row| {
        let mut fields: Vec<Field> =
            row.cells.iter().filter(|c| c.text.len() < 200).filter_map(|c| heads::field(&c.text)).collect();
        fields.sort_unstable();
        fields.dedup();
        fields.len()
    };
    let mut best: Option<(usize, usize)> = None;
    for (place, row) in top() {
        let score = known(row);
        if score >= 2 && best.is_none_or(|(_, most)| score > most) {
            best = Some((place, score));
        }
    }
    if let Some((place, _)) = best {
        return Some(place);
    }
    let widest = top().map(|(_, r)| r.filled().count()).max().unwrap_or(0);
    let wordy = |row: &Row| row.filled().all(|(_, c)| !c.text.chars().any(|ch| ch.is_ascii_digit() || ch == '@'));
    top().find(|(_, r)| r.filled().count() == widest && widest >= 2).filter(|(_, r)| wordy(r)).map(|(place, _)| place)
}

/// The heads of a table, one a column, blanks cut from the end; `A`, `B`, .. where it has none.
pub(super) fn head_names(table: &Table, head: Option<usize>) -> Vec<String> {
    if let Some(row) = head.and_then(|place| table.rows.get(place)) {
        let last = row.filled().map(|(i, _)| i + 1).last().unwrap_or(0);
        row.cells[..last].iter().map(|c| c.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    } else {
        let width = table.rows.iter().flat_map(|r| r.filled().map(|(i, _)| i + 1)).max().unwrap_or(0);
        (0..width).map(letters).collect()
    }
}

/// Names of columns as spreadsheets give them: A .. Z, AA, ..
fn letters(mut column: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
        match column / 26 {
            0 => return name,
            more => column = more - 1,
        }
    }
}

/// Tells the lines apart, for columns that mean `fields`.
pub(super) fn tell(
    table: &Table,
    head: Option<usize>,
    fields: &[Field],
    mark: Option<DecimalMark>,
    kept: impl Fn(usize) -> bool,
) -> Lines {
    let mut lines = Lines::default();
    let head_key: Option<Vec<Cow<'_, str>>> = head.and_then(|h| table.rows.get(h)).map(|row| row_key(row).collect());
    let mut sums = Sums::of(fields, mark);
    let mut after_total = false;
    for (place, row) in table.rows.iter().enumerate() {
        if head == Some(place) {
            continue;
        }
        let before_head = head.is_some_and(|h| place < h);
        let reason = if row.is_blank() {
            Some(SkipReason::Blank)
        } else if before_head {
            Some(SkipReason::Title)
        } else if row.fault.is_some() || kept(row.line) {
            None
        } else if head_key.as_ref().is_some_and(|key| row_key(row).eq(key.iter().cloned())) {
            Some(SkipReason::HeadsAgain)
        } else if is_total(row, fields) || sums.are_told_by(row, table, &lines.data) {
            after_total = true;
            Some(SkipReason::Total)
        } else {
            lone_text(row, fields, after_total)
        };
        if let Some(reason) = reason {
            lines.skipped.push((place, Skipped { line: row.line, reason, text: shown(row) }));
        } else {
            lines.data.push(place);
        }
    }
    lines
}

/// The words of a row, one cell after the other: a row of members parts from the heads at its first.
fn row_key(row: &Row) -> impl Iterator<Item = Cow<'_, str>> {
    row.filled().map(|(_, c)| {
        if c.text.bytes().all(|b| b.is_ascii_digit()) {
            // A number is its own phrase, and most rows begin with one.
            c.text.as_str().into()
        } else if c.text.len() < 200 {
            heads::phrase(&c.text).into()
        } else {
            "".into()
        }
    })
}

fn shown(row: &Row) -> String {
    let mut text = String::new();
    for (_, cell) in row.filled() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(cell.text.trim().chars().filter(|c| !c.is_control()).take(120));
        if text.chars().count() > 120 {
            break;
        }
    }
    text.chars().take(120).collect()
}

/// A line whose first words are "Total", and which tells nothing of a member.
fn is_total(row: &Row, fields: &[Field]) -> bool {
    const WORDS: &[&str] = &[
        "total",
        "totals",
        "totales",
        "totais",
        "totaux",
        "suma",
        "sumas",
        "soma",
        "somme",
        "sum",
        "subtotal",
        "subtotales",
        "sous-total",
        "sous total",
        "sub-total",
        "sub total",
        "grand total",
        "total general",
        "total geral",
        "gran total",
    ];
    let tells = |wanted: &[Field]| row.filled().any(|(i, _)| fields.get(i).is_some_and(|f| wanted.contains(f)));
    if tells(&[Field::Document, Field::Email, Field::Joined, Field::Effective, Field::Phone]) {
        return false;
    }
    row.filled().take(3).filter(|(_, c)| c.text.len() < 120).any(|(_, c)| {
        let text = folded(c.text.trim());
        let bare = text.trim_end_matches([':', '.', ' ', '=']);
        WORDS.contains(&bare)
            || WORDS.iter().any(|w| {
                bare.strip_prefix(w).is_some_and(|rest| rest.starts_with([' ', ':']) && !has_number(row, fields))
            })
    })
}

fn has_number(row: &Row, fields: &[Field]) -> bool {
    row.filled()
        .any(|(i, c)| fields.get(i) == Some(&Field::Number) && c.text.trim().bytes().all(|b| b.is_ascii_digit()))
}

/// One text alone on its line: the name of a section, or a remark below the total.
fn lone_text(row: &Row, fields: &[Field], after_total: bool) -> Option<SkipReason> {
    let mut filled = row.filled();
    let (place, cell) = filled.next()?;
    if filled.next().is_some() || fields.len() < 3 {
        return None;
    }
    let numeric = cell.text.trim().chars().all(|c| c.is_ascii_digit());
    let named = fields.get(place).is_some_and(|f| matches!(f, Field::Name | Field::Given | Field::Family));
    match (after_total, named || numeric) {
        (true, _) => Some(SkipReason::Footnote),
        (false, true) => None,
        (false, false) => Some(SkipReason::Title),
    }
}

/// Sums of the columns of quantities, to know a total that no word announces. They are made when a line
/// could be one: in most tables none ever is.
struct Sums<'a> {
    fields: &'a [Field],
    mark: Option<DecimalMark>,
    by_column: Vec<(usize, Decimal)>,
    /// Rows that are in the sums.
    rows: usize,
}

impl<'a> Sums<'a> {
    fn of(fields: &'a [Field], mark: Option<DecimalMark>) -> Self {
        Self { fields, mark, by_column: Vec::new(), rows: 0 }
    }

    /// Whether a line tells quantities alone, and they are the sums of the rows above it.
    fn are_told_by(&mut self, row: &Row, table: &Table, above: &[usize]) -> bool {
        let is_quantity = |i: usize| self.fields.get(i).is_some_and(|f| matches!(f, Field::Units | Field::Paid));
        if above.len() < 2 || !row.filled().all(|(i, _)| is_quantity(i)) {
            return false;
        }
        for place in &above[self.rows..] {
            self.add(&table.rows[*place]);
        }
        self.rows = above.len();
        let found = quantities(row, self.fields, self.mark);
        !found.is_empty()
            && found.iter().all(|(column, number)| self.by_column.iter().any(|(c, sum)| c == column && sum == number))
    }

    fn add(&mut self, row: &Row) {
        for (column, number) in quantities(row, self.fields, self.mark) {
            match self.by_column.iter_mut().find(|(c, _)| *c == column) {
                Some((_, sum)) => *sum = sum.checked_add(number).unwrap_or(*sum),
                None => self.by_column.push((column, number)),
            }
        }
    }
}

fn quantities(row: &Row, fields: &[Field], mark: Option<DecimalMark>) -> Vec<(usize, Decimal)> {
    row.filled()
        .filter(|(i, _)| fields.get(*i).is_some_and(|f| matches!(f, Field::Units | Field::Paid)))
        .filter_map(|(i, cell)| amounts::parse(cell, mark).ok().map(|n| (i, n.number)))
        .collect()
}

/// What the last total line of the table says of a column, if it has one.
pub(super) fn total_of(
    table: &Table,
    lines: &Lines,
    fields: &[Field],
    mark: Option<DecimalMark>,
) -> Option<(usize, Option<Decimal>, Option<Decimal>)> {
    let (place, skipped) = lines.skipped.iter().rev().find(|(_, s)| s.reason == SkipReason::Total)?;
    let row = table.rows.get(*place)?;
    let of =
        |field| quantities(row, fields, mark).into_iter().find(|(i, _)| fields.get(*i) == Some(&field)).map(|(_, n)| n);
    Some((skipped.line, of(Field::Units), of(Field::Paid)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::table::{Cell, Delimiter, Encoding, Source};

    fn table(text: &str) -> Table {
        let source = Source::Text { encoding: Encoding::Utf8, delimiter: Delimiter::Comma };
        let rows = (1..)
            .zip(text.lines())
            .map(|(line, l)| Row { line, cells: l.split(',').map(Cell::text).collect(), fault: None })
            .collect();
        Table { source, rows }
    }

    #[test]
    fn titles_totals_and_blanks_are_told_from_members() {
        use SkipReason as S;
        let t = table(
            "Register of members,,,\n,,,\nNo,Name,Shares,Phone\n1,Ana,2,\nWORKERS,,,\n2,Bea,3,\nSubtotal:,,5,\n,,,\nNo,Name,Shares,Phone\n3,Total Energy Co-op,1,\n,,6,\nSigned by the secretary,,,\n",
        );
        let head = find_head(&t);
        assert_eq!(head, Some(2));
        let fields = [Field::Number, Field::Name, Field::Units, Field::Phone];
        let lines = tell(&t, head, &fields, None, |_| false);
        let skipped: Vec<_> = lines.skipped.iter().map(|(_, s)| (s.line, s.reason)).collect();
        assert_eq!(
            skipped,
            [
                (1, S::Title),
                (2, S::Blank),
                (5, S::Title),
                (7, S::Total),
                (8, S::Blank),
                (9, S::HeadsAgain),
                (11, S::Total),
                (12, S::Footnote)
            ]
        );
        assert_eq!(lines.data, [3, 5, 9]);
        assert_eq!(total_of(&t, &lines, &fields, None), Some((11, Some(Decimal::from(6)), None)));
    }

    #[test]
    fn a_line_that_someone_keeps_is_read() {
        let t = table("No,Name,Shares\n1,Ana,2\nTotal,,2");
        let lines = tell(&t, Some(0), &[Field::Number, Field::Name, Field::Units], None, |line| line == 3);
        assert_eq!((lines.data.len(), lines.skipped.len()), (2, 0));
    }

    #[test]
    fn columns_without_heads_are_called_by_letters() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}

//! Arrears: what is due and unpaid, member by member and by how long it has been due.

use crate::book::table::{Cell, Column, ROW_HEIGHT, Row, Table, widest};
use crate::book::{Book, Front};
use crate::flow::paper::Paper;
use crate::press::Press;
use crate::{Document, ReportError, Shown};
use chrono::NaiveDate;
use minga_core::money::{Currency, Money};
use minga_words::Words;

/// What one member owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrearsRow {
    /// Member number.
    pub number: i64,
    /// `Quispe, María`.
    pub name: String,
    /// How to reach the member: a telephone, mostly.
    pub reach: String,
    /// Due for 0 to 30, 31 to 60, 61 to 90, and more than 90 days.
    pub ages: [Money; 4],
}

/// Arrears to print.
#[derive(Clone, Debug)]
pub struct ArrearsPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: Vec<(u8, usize)>,
    /// Its money.
    pub currency: Currency,
    /// The day up to which it is counted.
    pub on: NaiveDate,
    /// Who owes, in order.
    pub rows: &'a [ArrearsRow],
    /// What is due in all, summed along the charges: the rows have to come to it.
    pub all: Money,
    /// Up to which act.
    pub shown: Shown<'a>,
}

/// Prints the arrears.
///
/// # Errors
/// When the sums disagree, or the page cannot be drawn.
pub fn arrears(paper: &ArrearsPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut ages = [Money::ZERO; 4];
    for row in paper.rows {
        ages.iter_mut().zip(row.ages).for_each(|(sum, own)| sum.0 += own.0);
    }
    let all: Money = ages.into_iter().sum();
    if all != paper.all {
        let told = |m: Money| m.plain(paper.currency);
        return Err(ReportError::SumsDisagree { rows: told(all), classes: told(paper.all) });
    }
    let mut press = Press::new(words, size.format())?;
    let amount = |money: Money| words.amount(money, paper.currency);
    let front = Front {
        coop: paper.coop.to_owned(),
        state: paper.shown.state(words, paper.on),
        title: words.say("arrears-title", &[]),
        lead: String::new(),
        summary: words.say(
            "arrears-summary",
            &[("members", paper.rows.len().into()), ("amount", words.money(all, paper.currency).into())],
        ),
        parts: paper.parts.clone(),
        checked: true,
        on: paper.on,
    };
    let wide = widest(&mut press, [amount(all).as_str()]).max(42.0);
    let mut columns = vec![
        Column::figures(words.say("paper-column-number", &[]), 25.5),
        Column::rest(words.say("paper-column-name", &[])),
    ];
    let heads = ["arrears-0-30", "arrears-31-60", "arrears-61-90", "arrears-over-90"];
    columns.extend(heads.map(|key| Column::figures(words.say(key, &[]), wide)));
    columns.push(Column::figures(paper.currency.code().to_owned(), wide));
    let table = Table::place(&mut press, columns, ROW_HEIGHT);
    let mut book = Book::open(&mut press, front);
    book.section(&words.say("arrears-by-member", &[]), &words.say("arrears-hint", &[]), 72.0);
    book.begin(table);
    // Nothing is owed: an empty cell is read faster than a nought.
    let figure = |money: Money, cell: fn(String) -> Cell| {
        if money == Money::ZERO { Cell::none() } else { cell(amount(money)) }
    };
    for row in paper.rows {
        // A telephone is not broken in two.
        let reach = row.reach.replace(' ', "\u{a0}");
        let name =
            [row.name.as_str(), &reach].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let mut cells = vec![Cell::quiet(row.number.to_string()), Cell::plain(name)];
        cells.extend(row.ages.map(|money| figure(money, Cell::plain)));
        cells.push(Cell::plain(amount(row.ages.into_iter().sum())));
        book.row(&Row::of(cells));
    }
    if paper.rows.is_empty() {
        book.row(&Row::of(vec![Cell::none(), Cell::quiet(words.say("arrears-none", &[])).over(6)]));
    }
    let label = words.say("arrears-all", &[("members", paper.rows.len().into())]);
    let mut cells = vec![Cell::none(), Cell::sum(label)];
    cells.extend(ages.map(|money| Cell::sum(amount(money))));
    cells.push(Cell::sum(amount(all)));
    book.row(&Row::sum(cells));
    book.y += 6.0;
    book.note(&paper.shown.seal_line(words));
    book.finish().close(press)
}

//! The share register: every movement of shares, member by member, with sums that are made three
//! times over, along the members, the classes and the kinds of movement, and have to agree.

use super::ledger::{kind_key, movement};
use super::totals::Totals;
use crate::book::table::{CLOSE, Cell, Column, ROW_HEIGHT, Row, Table, widest};
use crate::book::{Book, Front};
use crate::flow::cloth::GLYPH;
use crate::flow::paper::Paper;
use crate::press::Press;
use crate::{Document, ReportError, Shown};
use minga_core::ids::{DecisionId, MemberId};
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::register::{Register, Roll};
use minga_core::shares::{Holding, ShareEntry};
use minga_words::Words;
use std::collections::HashMap;

/// The widest a class's word grows before it takes a second line.
const WIDEST_CLASS: f32 = 96.0;

/// What the share register is printed from.
#[derive(Clone, Copy, Debug)]
pub struct ShareRegisterPaper<'a> {
    /// The register as the file knows it.
    pub register: &'a Register,
    /// The same as of the day the paper shows.
    pub roll: &'a Roll,
    /// Who holds shares together with a member that day, by name.
    pub joint: &'a HashMap<MemberId, Vec<String>>,
    /// Who decided what the lines note, in words.
    pub decided: &'a HashMap<DecisionId, String>,
    /// Up to which act.
    pub shown: Shown<'a>,
}

/// Prints the share register.
///
/// # Errors
/// When its sums disagree, or the page cannot be drawn.
pub fn share_register(paper: &ShareRegisterPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let totals = Totals::of(paper)?;
    let mut press = Press::new(words, size.format())?;
    let counts = paper.roll.by_class(&paper.register.classes);
    let parts = paper.register.classes.iter().zip(counts).map(|(class, count)| (class.dye, count.members)).collect();
    let front = Front {
        coop: paper.register.coop.name.clone(),
        state: paper.shown.state(words, paper.roll.on),
        title: words.say("share-register-title", &[]),
        lead: String::new(),
        summary: words.say(
            "share-register-summary",
            &[
                ("lines", totals.lines.into()),
                ("members", totals.members.into()),
                ("shares", totals.all.units.into()),
                ("amount", words.money(totals.all.paid, paper.register.coop.currency).into()),
            ],
        ),
        parts,
        checked: true,
        on: paper.roll.on,
    };
    let mut writer = Writer { paper, words, totals: &totals, book: Book::open(&mut press, front) };
    writer.set_members();
    writer.set_classes();
    writer.set_kinds();
    writer.book.finish().close(press)
}

struct Writer<'a, 'p, 'w> {
    paper: &'a ShareRegisterPaper<'a>,
    words: &'a Words,
    totals: &'a Totals,
    book: Book<'p, 'w>,
}

impl Writer<'_, '_, '_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn amount(&self, money: Money) -> String {
        self.words.amount(money, self.paper.register.coop.currency)
    }

    fn currency(&self) -> String {
        self.paper.register.coop.currency.code().to_owned()
    }

    fn class(&self, entry: &ShareEntry) -> Vec<(u8, String)> {
        self.paper.register.class(entry.class).map(|c| (c.dye, c.name.clone())).into_iter().collect()
    }

    /// Member by member: the sum in heavy type, and below it how it came to be.
    fn set_members(&mut self) {
        let all = &self.totals.all;
        let units = self.words.number(all.units);
        let paid = self.amount(all.paid);
        let last = self.paper.roll.rows.iter().map(|r| r.number).max().unwrap_or_default().to_string();
        let classes: Vec<&str> = self.paper.register.classes.iter().map(|c| c.name.as_str()).collect();
        let day = self.words.day_short(self.paper.roll.on);
        let most_par = self.totals.most_par;
        let par = self.amount(most_par);
        let press = &mut *self.book.press;
        let class = GLYPH + 6.0 + widest(press, classes).min(WIDEST_CLASS);
        let [number, day, units, par, paid] =
            [&last, &day, &units, &par, &paid].map(|text| widest(press, [text.as_str()]));
        let columns = vec![
            Column::figures(self.say("paper-column-number"), number),
            Column::words(self.say("paper-column-day"), day.max(62.0)),
            Column::rest(self.say("paper-column-movement")),
            Column::words(self.say("paper-column-class"), class),
            Column::figures(self.say("paper-column-shares"), units.max(36.0)),
            Column::figures(self.say("paper-column-par"), par),
            Column::figures(
                self.words.say("paper-column-paid", &[("currency", self.currency().into())]),
                paid.max(60.0),
            ),
        ];
        let table = Table::place(self.book.press, columns, CLOSE);
        let order = self.say("share-register-order");
        self.book.section(&self.say("share-register-by-member"), &order, 72.0);
        self.book.begin(table);
        self.book.by_page = true;
        for row in &self.paper.roll.rows {
            let member = &self.paper.register.members[row.place];
            if member.shares.iter().any(|e| e.on <= self.paper.roll.on) {
                self.set_member(member);
            }
        }
        if self.totals.lines == 0 {
            let none = self.say("share-register-empty");
            self.book.row(&Row::of(vec![Cell::none(), Cell::quiet(none).over(6)]));
        }
        let label = self.words.say("share-register-all", &[("members", self.totals.members.into())]);
        self.book.row(&self.sum(label, &self.totals.all));
        self.book.by_page = false;
    }

    fn set_member(&mut self, member: &Member) {
        let on = self.paper.roll.on;
        let mut entries: Vec<&ShareEntry> = member.shares.iter().filter(|e| e.on <= on).collect();
        entries.sort_by_key(|e| e.on);
        let mut held = Holding::default();
        for entry in &entries {
            held.add(entry);
        }
        let name = member.profile.name.listed();
        let number = member.number.to_string();
        self.book.running[0] = self.words.say("share-register-from", &[("number", number.clone().into())]);
        self.book.room(2.0 * CLOSE);
        self.book.row(&Row::open(vec![
            Cell::quiet(number),
            Cell::sum(if name.is_empty() { "–" } else { &name }).over(3),
            Cell::sum(self.words.number(held.units)),
            Cell::none(),
            Cell::sum(self.amount(held.paid)),
        ]));
        let mut rows: Vec<Row> = self.jointly(member.id).into_iter().collect();
        let several = entries.iter().any(|e| e.class != entries[0].class);
        let owed = held.subscribed.0 - held.paid.0;
        rows.extend(entries.iter().map(|e| self.entry(e)));
        if several {
            for class in &self.paper.register.classes {
                let mut own = Holding::default();
                let lines = entries.iter().filter(|e| e.class == class.id).map(|e| own.add(e)).count();
                if lines > 0 {
                    let label = self.words.say("paper-certificate-held-class", &[("class", (&class.name).into())]);
                    rows.push(self.of_class(label, &own));
                }
            }
        }
        if owed > 0 {
            let amount = self.words.money(Money(owed), self.paper.register.coop.currency);
            let owed = self.words.say("paper-note-owes", &[("amount", amount.into())]);
            rows.push(Row::open(vec![Cell::none(), Cell::none(), Cell::quiet(owed).over(2)]));
        }
        if let Some(last) = rows.last_mut() {
            last.ruled = true;
        }
        self.book.rows(rows);
    }

    /// Who holds the shares too, under the name.
    fn jointly(&self, member: MemberId) -> Option<Row> {
        let names = self.paper.joint.get(&member).filter(|names| !names.is_empty())?;
        let told = self.words.say("paper-certificate-joint", &[("names", self.words.list(names).into())]);
        Some(Row::open(vec![Cell::none(), Cell::quiet(told).over(3)]))
    }

    fn entry(&self, entry: &ShareEntry) -> Row {
        Row::open(vec![
            Cell::none(),
            Cell::quiet(self.words.day_short(entry.on)),
            Cell::plain(movement(self.words, entry, self.paper.decided)),
            Cell::classes(self.class(entry)),
            Cell::plain(self.words.number(entry.units)),
            Cell::quiet(self.amount(entry.par)),
            Cell::plain(self.amount(entry.paid)),
        ])
    }

    fn of_class(&self, label: String, held: &Holding) -> Row {
        Row::open(vec![
            Cell::none(),
            Cell::none(),
            Cell::quiet(label).over(2),
            Cell::quiet(self.words.number(held.units)),
            Cell::none(),
            Cell::quiet(self.amount(held.paid)),
        ])
    }

    fn sum(&self, label: String, held: &Holding) -> Row {
        Row::sum(vec![
            Cell::none(),
            Cell::sum(label).over(3),
            Cell::sum(self.words.number(held.units)),
            Cell::none(),
            Cell::sum(self.amount(held.paid)),
        ])
    }

    /// Class by class: what came, what went, what is held, what it is worth.
    fn set_classes(&mut self) {
        let columns = vec![
            Column::rest(self.say("paper-column-class")),
            Column::figures(self.say("share-register-holders"), 44.0),
            Column::figures(self.say("share-register-in"), 50.0),
            Column::figures(self.say("share-register-out"), 50.0),
            Column::figures(self.say("share-register-held"), 50.0),
            Column::figures(self.say("share-register-worth"), 74.0),
            Column::figures(self.words.say("paper-column-paid", &[("currency", self.currency().into())]), 74.0),
        ];
        let table = Table::place(self.book.press, columns, ROW_HEIGHT);
        let hint = self.say("paper-sums-hint");
        self.book.section(&self.say("paper-sums-title"), &hint, 90.0);
        self.book.begin(table);
        let figures = |holders: usize, moved: [i64; 2], held: &Holding, cell: fn(String) -> Cell| {
            let mut cells: Vec<Cell> = [i64::try_from(holders).unwrap_or(i64::MAX), moved[0], moved[1], held.units]
                .map(|n| cell(self.words.number(n)))
                .into();
            cells.extend([held.subscribed, held.paid].map(|m| cell(self.amount(m))));
            cells
        };
        let mut rows = Vec::new();
        for (class, sum) in self.paper.register.classes.iter().zip(&self.totals.classes) {
            let mut cells = vec![Cell::classes(vec![(class.dye, class.name.clone())])];
            cells.extend(figures(sum.holders, sum.moved, &sum.held, Cell::plain));
            rows.push(Row::of(cells));
        }
        let mut cells = vec![Cell::sum(self.say("paper-sums-all"))];
        cells.extend(figures(self.totals.holders, self.totals.moved, &self.totals.all, Cell::sum));
        rows.push(Row::sum(cells));
        self.book.rows(rows);
    }

    /// Kind by kind of movement, the same sums again; and the seal.
    fn set_kinds(&mut self) {
        let columns = vec![
            Column::rest(self.say("paper-column-movement")),
            Column::figures(self.say("share-register-lines"), 60.0),
            Column::figures(self.say("paper-column-shares"), 60.0),
            Column::figures(self.say("share-register-worth"), 74.0),
            Column::figures(self.words.say("paper-column-paid", &[("currency", self.currency().into())]), 74.0),
        ];
        let table = Table::place(self.book.press, columns, ROW_HEIGHT);
        self.book.section(&self.say("share-register-by-kind"), "", 90.0);
        self.book.begin(table);
        let row = |label: String, lines: usize, held: &Holding, cell: fn(String) -> Cell| {
            vec![
                cell(label),
                cell(self.words.number(i64::try_from(lines).unwrap_or(i64::MAX))),
                cell(self.words.number(held.units)),
                cell(self.amount(held.subscribed)),
                cell(self.amount(held.paid)),
            ]
        };
        let mut rows: Vec<Row> = self
            .totals
            .kinds
            .iter()
            .map(|(kind, lines, held)| Row::of(row(self.words.say(&kind_key(*kind), &[]), *lines, held, Cell::plain)))
            .collect();
        rows.push(Row::sum(row(self.say("paper-sums-all"), self.totals.lines, &self.totals.all, Cell::sum)));
        self.book.rows(rows);
        self.book.y += 6.0;
        self.book.note(&self.words.say("share-register-agree", &[]));
        self.book.note(&self.paper.shown.seal_line(self.words));
    }
}

//! One member's sheet: everything the register knows of one member as of a day. What there is nothing
//! of is left out.

use crate::book::table::{CLOSE, Cell, Column, Row, Table};
use crate::book::{Book, Front};
use crate::flow::cloth::GLYPH;
use crate::flow::paper::Paper;
use crate::press::Press;
use crate::shares::ledger::movement;
use crate::{Document, ReportError, Shown};
use chrono::NaiveDate;
use minga_core::ids::DecisionId;
use minga_core::members::{Member, StatusKind};
use minga_core::money::Money;
use minga_core::register::{Register, Roll};
use minga_core::shares::Holding;
use minga_words::{Value, Words};
use std::collections::HashMap;

/// Someone tied to the member: a representative, a beneficiary, a joint holder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TieLine {
    /// What the tie is, as a word.
    pub what: String,
    /// Who.
    pub name: String,
    /// Which part, as it is written: `1/2`; may be empty.
    pub part: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it holds.
    pub to: Option<NaiveDate>,
}

/// A consent given or withdrawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsentLine {
    /// To what, in words.
    pub what: String,
    /// Whether it was given; else withdrawn.
    pub given: bool,
    /// On which day.
    pub on: NaiveDate,
}

/// Something owed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChargeLine {
    /// What for, in words.
    pub what: String,
    /// The day it is due.
    pub due: NaiveDate,
    /// How much.
    pub amount: Money,
    /// How much of it is paid.
    pub paid: Money,
}

/// Money received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceiptLine {
    /// Number of the receipt.
    pub number: i64,
    /// The day the money came.
    pub on: NaiveDate,
    /// How, in words, with the reference.
    pub how: String,
    /// How much.
    pub amount: Money,
    /// It was taken back: it counts nothing.
    pub void: bool,
}

/// A document kept in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentLine {
    /// What it is called.
    pub name: String,
    /// The day it was put in.
    pub on: NaiveDate,
}

/// What a member's sheet is printed from.
#[derive(Clone, Debug)]
pub struct MemberPaper<'a> {
    /// The register as the file knows it.
    pub register: &'a Register,
    /// The same as of the day the sheet shows.
    pub roll: &'a Roll,
    /// Who.
    pub member: &'a Member,
    /// What else is told among the particulars: answers to the co-op's own questions.
    pub answers: Vec<(String, String)>,
    /// Who decided what lines of the share ledger note, in words.
    pub decided: &'a HashMap<DecisionId, String>,
    /// Who lives in the same household.
    pub household: Vec<String>,
    /// Who is tied to the member.
    pub ties: Vec<TieLine>,
    /// Consents.
    pub consents: Vec<ConsentLine>,
    /// What was owed, and what of it is paid.
    pub charges: Vec<ChargeLine>,
    /// What was received.
    pub receipts: Vec<ReceiptLine>,
    /// Documents in the file.
    pub documents: Vec<DocumentLine>,
    /// Up to which act.
    pub shown: Shown<'a>,
}

/// Prints a member's sheet.
///
/// # Errors
/// When the page cannot be drawn.
pub fn member_sheet(paper: &MemberPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let name = paper.member.profile.name.spoken();
    let number = paper.member.number.to_string();
    let counts = paper.roll.by_class(&paper.register.classes);
    let front = Front {
        coop: paper.register.coop.name.clone(),
        state: paper.shown.state(words, paper.roll.on),
        title: if name.is_empty() { "–".to_owned() } else { name },
        lead: status(paper, words),
        summary: words.say("sheet-summary", &[("number", number.into())]),
        parts: paper.register.classes.iter().zip(counts).map(|(c, n)| (c.dye, n.members)).collect(),
        checked: false,
        on: paper.roll.on,
    };
    let mut writer = Writer { paper, words, book: Book::open(&mut press, front) };
    writer.set_particulars();
    writer.set_classes();
    writer.set_standing();
    writer.set_shares();
    writer.set_ties();
    writer.set_charges();
    writer.set_receipts();
    writer.set_lists();
    writer.book.y += 12.0;
    writer.book.note(&paper.shown.seal_line(words));
    writer.book.finish().close(press)
}

/// What the member is on that day, and since when.
fn status(paper: &MemberPaper, words: &Words) -> String {
    let status = paper.member.status(paper.roll.on);
    let said = words.say(&format!("status-{}", status.kind.word()), &[]);
    let day = |day: NaiveDate| Value::from(words.day(day));
    match (status.why.since, status.why.until, status.kind) {
        (Some(since), _, StatusKind::Former) => {
            words.say("sheet-status-left", &[("status", said.into()), ("since", day(since))])
        }
        (Some(since), Some(until), _) => {
            words.say("sheet-status-until", &[("status", said.into()), ("since", day(since)), ("until", day(until))])
        }
        (Some(since), None, _) => words.say("sheet-status-since", &[("status", said.into()), ("since", day(since))]),
        (None, ..) => words.say("sheet-status", &[("status", said.into())]),
    }
}

struct Writer<'a, 'p, 'w> {
    paper: &'a MemberPaper<'a>,
    words: &'a Words,
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

    fn day(&self, day: NaiveDate) -> Cell {
        Cell::quiet(self.words.day_short(day))
    }

    /// A section with a table; nothing where there are no rows.
    fn set_table(&mut self, head: &str, hint: &str, columns: Vec<Column>, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        self.book.section(&self.words.say(head, &[]), hint, 54.0);
        let table = Table::place(self.book.press, columns, CLOSE);
        self.book.begin(table);
        self.book.rows(rows);
    }

    fn set_particulars(&mut self) {
        let (member, profile) = (self.paper.member, &self.paper.member.profile);
        let contact = &profile.contact;
        let identity = profile.document.as_ref().map(|d| {
            let parts = [d.kind.as_str(), &d.number, &d.country].into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(" ")
        });
        let facts = [
            ("sheet-kind", self.say(&format!("member-kind-{}", member.kind.word()))),
            ("sheet-folio", member.folio.clone().unwrap_or_default()),
            ("sheet-identity", identity.unwrap_or_default()),
            ("sheet-born", profile.born.map(|d| self.words.day(d)).unwrap_or_default()),
            ("sheet-phone", contact.phone.clone()),
            ("sheet-whatsapp", contact.whatsapp.clone()),
            ("sheet-email", contact.email.clone()),
            ("sheet-address", contact.address.clone()),
            ("sheet-sector", contact.sector.clone()),
            ("sheet-note", profile.note.clone()),
        ];
        let facts = facts.into_iter().filter(|(_, so)| !so.is_empty()).map(|(what, so)| (self.say(what), so));
        let facts: Vec<(String, String)> = facts.chain(self.paper.answers.iter().cloned()).collect();
        self.book.section(&self.say("sheet-particulars"), "", 36.0);
        self.book.facts(&facts);
    }

    fn set_classes(&mut self) {
        let spells = self.paper.member.spells.iter().filter(|s| s.from <= self.paper.roll.on);
        let rows = spells.filter_map(|spell| {
            let class = self.paper.register.class(spell.class)?;
            let to = spell.to.map_or_else(Cell::none, |to| self.day(to));
            Some(Row::of(vec![Cell::classes(vec![(class.dye, class.name.clone())]), self.day(spell.from), to]))
        });
        let rows = rows.collect();
        let columns = vec![
            Column::rest(self.say("paper-column-class")),
            Column::words(self.say("sheet-from"), 96.0),
            Column::words(self.say("sheet-to"), 96.0),
        ];
        self.set_table("sheet-classes", "", columns, rows);
    }

    fn set_standing(&mut self) {
        let facts = self.paper.member.standings.iter().filter(|s| s.from <= self.paper.roll.on);
        let rows = facts.map(|fact| {
            let what = self.words.say(&format!("sheet-standing-{}", fact.kind.word()), &[]);
            let to = fact.to.map_or_else(Cell::none, |to| self.day(to));
            Row::of(vec![Cell::plain(what), self.day(fact.from), to])
        });
        let rows = rows.collect();
        let columns = vec![
            Column::rest(self.say("sheet-what")),
            Column::words(self.say("sheet-from"), 96.0),
            Column::words(self.say("sheet-to"), 96.0),
        ];
        self.set_table("sheet-standing", "", columns, rows);
    }

    fn set_shares(&mut self) {
        let on = self.paper.roll.on;
        let mut entries: Vec<_> = self.paper.member.shares.iter().filter(|e| e.on <= on).collect();
        entries.sort_by_key(|e| e.on);
        let mut held = Holding::default();
        let mut rows = Vec::new();
        for entry in entries {
            held.add(entry);
            let class = self.paper.register.class(entry.class);
            rows.push(Row::of(vec![
                self.day(entry.on),
                Cell::plain(movement(self.words, entry, self.paper.decided)),
                Cell::classes(class.map(|c| (c.dye, c.name.clone())).into_iter().collect()),
                Cell::plain(self.words.number(entry.units)),
                Cell::quiet(self.amount(entry.par)),
                Cell::plain(self.amount(entry.paid)),
                Cell::quiet(self.words.number(held.units)),
            ]));
        }
        if !rows.is_empty() {
            rows.push(Row::sum(vec![
                Cell::none(),
                Cell::sum(self.say("paper-certificate-held")).over(2),
                Cell::sum(self.words.number(held.units)),
                Cell::none(),
                Cell::sum(self.amount(held.paid)),
                Cell::none(),
            ]));
        }
        let columns = vec![
            Column::words(self.say("paper-column-day"), 66.0),
            Column::rest(self.say("paper-column-movement")),
            Column::words(self.say("paper-column-class"), 84.0 + GLYPH),
            Column::figures(self.say("paper-column-shares"), 44.0),
            Column::figures(self.say("paper-column-par"), 54.0),
            Column::figures(self.words.say("paper-column-paid", &[("currency", self.currency().into())]), 66.0),
            Column::figures(self.say("sheet-held-then"), 44.0),
        ];
        self.set_table("sheet-shares", "", columns, rows);
        let owed = held.subscribed.0 - held.paid.0;
        if owed > 0 {
            let amount = self.words.money(Money(owed), self.paper.register.coop.currency);
            self.book.note(&self.words.say("paper-certificate-owed", &[("amount", amount.into())]));
        }
    }

    fn set_ties(&mut self) {
        let rows = self.paper.ties.iter().map(|tie| {
            let to = tie.to.map_or_else(Cell::none, |to| self.day(to));
            let cells =
                vec![Cell::plain(&tie.what), Cell::plain(&tie.name), Cell::plain(&tie.part), self.day(tie.from), to];
            Row::of(cells)
        });
        let rows = rows.collect();
        let columns = vec![
            Column::words(self.say("sheet-what"), 108.0),
            Column::rest(self.say("paper-column-name")),
            Column::figures(self.say("sheet-part"), 36.0),
            Column::words(self.say("sheet-from"), 66.0),
            Column::words(self.say("sheet-to"), 66.0),
        ];
        self.set_table("sheet-ties", "", columns, rows);
    }

    fn set_charges(&mut self) {
        let open = |line: &ChargeLine| Money(line.amount.0 - line.paid.0);
        let figures = |amount: Money, paid: Money, open: Money, cell: fn(String) -> Cell| {
            [amount, paid, open].map(|money| cell(self.amount(money)))
        };
        let mut rows = Vec::new();
        for line in &self.paper.charges {
            let mut cells = vec![self.day(line.due), Cell::plain(&line.what)];
            cells.extend(figures(line.amount, line.paid, open(line), Cell::plain));
            rows.push(Row::of(cells));
        }
        if !rows.is_empty() {
            let sum = |part: fn(&ChargeLine) -> i64| Money(self.paper.charges.iter().map(part).sum());
            let mut cells = vec![Cell::none(), Cell::sum(self.say("paper-sums-all"))];
            cells.extend(figures(sum(|c| c.amount.0), sum(|c| c.paid.0), sum(|c| c.amount.0 - c.paid.0), Cell::sum));
            rows.push(Row::sum(cells));
        }
        let columns = vec![
            Column::words(self.say("sheet-due"), 66.0),
            Column::rest(self.say("sheet-what")),
            Column::figures(self.say("sheet-asked"), 66.0),
            Column::figures(self.say("sheet-paid"), 66.0),
            Column::figures(self.say("sheet-open"), 66.0),
        ];
        let hint = self.currency();
        self.set_table("sheet-charges", &hint, columns, rows);
    }

    fn set_receipts(&mut self) {
        let mut rows: Vec<Row> = self
            .paper
            .receipts
            .iter()
            .map(|line| {
                let how = if line.void {
                    self.words.say("sheet-receipt-void", &[("how", (&line.how).into())])
                } else {
                    line.how.clone()
                };
                let amount = if line.void { Money::ZERO } else { line.amount };
                Row::of(vec![
                    self.day(line.on),
                    Cell::quiet(line.number.to_string()),
                    Cell::plain(how),
                    Cell::plain(self.amount(amount)),
                ])
            })
            .collect();
        if !rows.is_empty() {
            let all = self.paper.receipts.iter().filter(|r| !r.void).map(|r| r.amount).sum();
            let label = self.say("paper-sums-all");
            rows.push(Row::sum(vec![Cell::none(), Cell::none(), Cell::sum(label), Cell::sum(self.amount(all))]));
        }
        let columns = vec![
            Column::words(self.say("paper-column-day"), 66.0),
            Column::figures(self.say("sheet-receipt"), 44.0),
            Column::rest(self.say("sheet-how")),
            Column::figures(self.currency(), 66.0),
        ];
        self.set_table("sheet-receipts", "", columns, rows);
    }

    /// Household, consents, documents.
    fn set_lists(&mut self) {
        let rows = self.paper.household.iter().map(|name| Row::of(vec![Cell::plain(name)])).collect();
        self.set_table("sheet-household", "", vec![Column::rest(self.say("paper-column-name"))], rows);

        let rows = self.paper.consents.iter().map(|line| {
            let how = self.say(if line.given { "sheet-consent-given" } else { "sheet-consent-withdrawn" });
            Row::of(vec![self.day(line.on), Cell::plain(&line.what), Cell::plain(how)])
        });
        let rows = rows.collect();
        let columns = vec![
            Column::words(self.say("paper-column-day"), 66.0),
            Column::rest(self.say("sheet-what")),
            Column::words(String::new(), 120.0),
        ];
        self.set_table("sheet-consents", "", columns, rows);

        let rows = self.paper.documents.iter();
        let rows = rows.map(|line| Row::of(vec![self.day(line.on), Cell::plain(&line.name)])).collect();
        let columns = vec![Column::words(self.say("paper-column-day"), 66.0), Column::rest(self.say("sheet-document"))];
        self.set_table("sheet-documents", "", columns, rows);
    }
}

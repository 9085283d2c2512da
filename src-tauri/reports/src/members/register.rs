//! The register of members: every number ever given, what its member holds, and sums that agree.

use super::columns::Columns;
use super::rows::{self, Filled};
use super::sums::Sums;
use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::{MARGIN, Paper};
use crate::flow::sheet::Sheet;
use crate::press::{HEAD, HEAVY, NOTE_LEADING, Press, QUIET, SUM, Style, TITLE};
use crate::{Document, ReportError};
use minga_core::money::Money;
use minga_core::register::{Register, Roll, Totals};
use minga_words::Words;

/// Where the heavy rule stands on the first page, under a summary of two lines.
const RULE_FIRST: f32 = 108.0;
/// Where it stands on later pages.
const RULE_LATER: f32 = 60.0;
/// Where the title stands on the first page.
const TITLE_LINE: f32 = 88.5;
/// From the heavy rule to the head of the table.
const SECTION: f32 = 24.0;
/// What the foot of a page needs: a sum, a line below it, and the foot itself.
const BELOW: f32 = 85.0;
/// Height of a sum.
const SUM_HEIGHT: f32 = 18.75;

/// What the register of members is printed from.
#[derive(Clone, Copy, Debug)]
pub struct RegisterPaper<'a> {
    /// The register as the file knows it.
    pub register: &'a Register,
    /// The same as of the day the paper shows.
    pub roll: &'a Roll,
    /// The last act the paper knows.
    pub after_act: i64,
    /// The seal of that act, shortened: whoever holds the paper can compare it with the history.
    pub seal: &'a str,
}

/// Prints the register of members.
///
/// # Errors
/// When its sums disagree, or the page cannot be drawn.
pub fn register_of_members(paper: &RegisterPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let sums = Sums::of(paper)?;
    let columns = Columns::measure(&mut press, paper, &sums.all);
    let mut book = Book::new(&mut press, paper, &sums, &columns);
    let head = SECTION + columns.head_height();
    let (rules, bottom) = (book.rules, press.format.height - BELOW);
    rows::set(
        &mut press,
        paper,
        &columns,
        |page| rules[page.min(1)] + head,
        bottom,
        |press, filled| {
            book.add_rows(press, &filled);
        },
    );
    book.close_feet(&mut press);
    let about = About {
        title: book.title,
        author: paper.register.coop.name.clone(),
        lang: words.lang().to_owned(),
        on: paper.roll.on,
    };
    press.close(&about, &book.bookmarks)
}

/// What all pages of one register share, and what is known of them so far.
struct Book<'a> {
    paper: &'a RegisterPaper<'a>,
    sums: &'a Sums,
    columns: &'a Columns,
    title: String,
    state: String,
    summary: Vec<String>,
    parts: Vec<(u8, usize)>,
    /// Where the heavy rule stands on the first page, and on those after it.
    rules: [f32; 2],
    bookmarks: Vec<Bookmark>,
    /// Where the line stands that tells how a page of rows goes on; the last does not.
    goes_on: Vec<f32>,
}

impl<'a> Book<'a> {
    fn new(press: &mut Press, paper: &'a RegisterPaper<'a>, sums: &'a Sums, columns: &'a Columns) -> Self {
        let on = press.words.day(paper.roll.on);
        let summary = summary(press, paper, sums);
        #[allow(clippy::cast_precision_loss)] // a few lines
        let more = summary.len().saturating_sub(2) as f32 * NOTE_LEADING;
        Self {
            title: press.say("paper-register-title", &[]),
            state: press.say("paper-state", &[("date", on.into()), ("act", paper.after_act.into())]),
            parts: sums.parts(),
            rules: [RULE_FIRST + more, RULE_LATER],
            bookmarks: Vec::new(),
            goes_on: Vec::new(),
            paper,
            sums,
            columns,
            summary,
        }
    }

    /// A new page with its head.
    fn opened(&self, press: &mut Press) -> Sheet {
        let mut sheet = press.sheet();
        press.head(&mut sheet, &self.paper.register.coop.name, &self.state);
        sheet
    }

    /// What a page of rows is called: `Numbers 1 to 31`.
    fn section(&self, press: &Press, numbers: Option<(i64, i64)>) -> String {
        match numbers {
            None => self.title.clone(),
            Some((first, last)) if first == last => {
                press.say("paper-register-number", &[("number", first.to_string().into())])
            }
            Some((first, last)) => press.say(
                "paper-register-numbers",
                &[("first", first.to_string().into()), ("last", last.to_string().into())],
            ),
        }
    }

    /// A page of rows, all but its foot; on the last also the sums, where there is room.
    fn add_rows(&mut self, press: &mut Press, filled: &Filled) {
        let page = press.binding.pages() + 1;
        let mut sheet = self.opened(press);
        let rule = self.rules[page.min(2) - 1];
        if page == 1 {
            self.set_title(press, &mut sheet);
        }
        press.rule(&mut sheet, rule, HEAVY, INK);
        let section = self.section(press, filled.numbers);
        press.set(&mut sheet, Style(Face::Strong, HEAD, INK), &section, MARGIN, rule + 18.0);
        let (order, right) = (press.say("paper-register-order", &[]), press.format.right());
        press.set_right(&mut sheet, QUIET, &order, right, rule + 18.0);
        self.columns.set_head(press, &mut sheet, rule + SECTION);
        sheet.append(&filled.sheet);
        self.set_sum(press, &mut sheet, "paper-sum-page", &filled.totals, filled.bottom);
        self.bookmarks.push(Bookmark { title: section, page });
        if filled.last {
            self.set_sum(press, &mut sheet, "paper-sum-all", &self.sums.all, filled.bottom + SUM_HEIGHT);
            self.add_sums(press, sheet, filled.bottom + 2.0 * SUM_HEIGHT + 18.0);
        } else {
            self.goes_on.push(filled.bottom + SUM_HEIGHT + 12.0);
            press.binding.add(&sheet);
        }
    }

    /// The sums go under the last rows where there is room, else on a page of their own.
    fn add_sums(&mut self, press: &mut Press, mut sheet: Sheet, mut top: f32) {
        if top + self.sums.height(press, self.columns) > press.format.height - 45.0 {
            press.binding.add(&sheet);
            (sheet, top) = (self.opened(press), RULE_LATER);
        }
        self.sums.set(press, self.paper, self.columns, &mut sheet, top);
        let page = press.binding.add(&sheet);
        self.bookmarks.push(Bookmark { title: press.say("paper-sums-title", &[]), page });
    }

    /// The foot of every page, now that it is known how many there are.
    fn close_feet(&self, press: &mut Press) {
        let pages = press.binding.pages();
        for page in 1..=pages {
            let mut sheet = press.sheet();
            if let Some(line) = self.goes_on.get(page - 1) {
                self.set_goes_on(press, &mut sheet, page, *line);
            }
            press.foot(&mut sheet, (page, pages), &self.title, &self.parts, true);
            press.binding.add_foot(page, &sheet);
        }
    }

    fn set_title(&self, press: &mut Press, sheet: &mut Sheet) {
        press.set(sheet, Style(Face::Serif, TITLE, INK), &self.title, MARGIN, TITLE_LINE);
        let right = press.format.right();
        let mut y = TITLE_LINE - NOTE_LEADING + 2.25;
        for line in &self.summary {
            press.set_right(sheet, QUIET, line, right, y);
            y += NOTE_LEADING;
        }
    }

    fn set_sum(&self, press: &mut Press, sheet: &mut Sheet, key: &str, totals: &Totals, top: f32) {
        let columns = self.columns;
        let others = totals.rows - totals.belonging;
        let label = press.say(key, &[("members", totals.belonging.into()), ("others", others.into())]);
        let (shares, amount) = (
            press.words.number(totals.holding.units),
            press.words.amount(totals.holding.paid, self.paper.register.coop.currency),
        );
        let line = top + 12.2;
        press.set(sheet, SUM, &label, columns.name, line);
        press.set_right(sheet, SUM, &shares, columns.shares_right, line);
        press.set_right(sheet, SUM, &amount, columns.amount_right, line);
    }

    fn set_goes_on(&self, press: &mut Press, sheet: &mut Sheet, page: usize, y: f32) {
        let all = &self.sums.all;
        let amount = press.words.money(all.holding.paid, self.paper.register.coop.currency);
        let args = [
            ("next", (page + 1).into()),
            ("last", (self.goes_on.len() + 1).into()),
            ("members", all.belonging.into()),
            ("shares", all.holding.units.into()),
            ("amount", amount.into()),
        ];
        let text = press.say("paper-goes-on", &args);
        press.set(sheet, QUIET, &text, MARGIN, y);
    }
}

/// The lines right of the title: how many members, class by class, and what a share is worth.
fn summary(press: &mut Press, paper: &RegisterPaper, sums: &Sums) -> Vec<String> {
    let words = press.words;
    let counts: Vec<String> = sums
        .classes
        .iter()
        .map(|c| {
            words.say(
                "paper-register-class-count",
                &[("members", c.members.into()), ("class", in_sentence(&c.name).into())],
            )
        })
        .collect();
    let members = ("members", sums.all.belonging.into());
    let mut parts = vec![if counts.is_empty() {
        words.say("paper-register-summary-plain", &[members])
    } else {
        words.say("paper-register-summary", &[members, ("classes", counts.join(", ").into())])
    }];
    if sums.several > 0 {
        parts.push(words.say("paper-register-several", &[]));
    }
    let mut pars: Vec<Money> =
        paper.register.classes.iter().filter_map(|c| c.terms_on(paper.roll.on)).map(|t| t.par).collect();
    pars.dedup();
    if let [par] = pars[..] {
        parts.push(words.say("paper-register-par", &[("par", words.money(par, paper.register.coop.currency).into())]));
    }
    let title = words.say("paper-register-title", &[]);
    let room = press.format.measure() - press.width(Style(Face::Serif, TITLE, INK), &title) - 60.0;
    press.shaper.broken_text(QUIET.0, QUIET.1, room.min(240.0), &parts.join(" "))
}

/// A class's name inside a sentence: `Founders` becomes `founders`, `CoLab` stays as it is.
fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !letters.as_str().contains(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

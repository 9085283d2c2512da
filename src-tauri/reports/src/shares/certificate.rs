//! The share certificate: who holds what, how it came to be, and on which terms. One page, made to
//! be framed; the cloth in its margin is the co-op, a thread a member.

use super::ledger::{Ledger, Line, kind_key};
use super::terms;
use crate::flow::bind::{About, Bookmark};
use crate::flow::cloth::{GLYPH, fill};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2, LINE, PAPER};
use crate::flow::paper::Paper;
use crate::flow::sheet::Sheet;
use crate::press::{HAIR, HEAD, HEAVY, NOTE_LEADING, PLAIN, Press, QUIET, SUM, Style, THIN, TITLE};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::ids::ClassId;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::register::{Register, Roll, RollRow};
use minga_core::shares::Holding;
use minga_words::Words;

/// Width of the cloth in the margin, and where the text begins.
const CLOTH: f32 = 30.0;
const LEFT: f32 = 84.0;
/// Height of a row of the sum.
const ROW_HEIGHT: f32 = 18.0;
/// How many movements are told one by one, as room allows.
const MOST_LINES: [usize; 4] = [10, 6, 3, 0];
/// What stays clear above the signatures.
const CLEAR: f32 = 36.0;
/// The most air a part is given.
const MOST_AIR: f32 = 54.0;
/// What the signatures and the foot need.
const SIGNED: f32 = 150.0;

/// What a certificate is printed from.
#[derive(Clone, Copy, Debug)]
pub struct CertificatePaper<'a> {
    /// The register as the file knows it.
    pub register: &'a Register,
    /// The same as of the day the certificate shows.
    pub roll: &'a Roll,
    /// Whose shares.
    pub member: &'a Member,
    /// Who holds the shares together with the member, by name.
    pub joint: &'a [String],
    /// The certificate's own number, never used twice.
    pub number: &'a str,
    /// The day it is signed.
    pub issued: NaiveDate,
    /// The last act the paper knows.
    pub after_act: i64,
    /// The seal of that act, shortened.
    pub seal: &'a str,
}

/// Prints a share certificate.
///
/// # Errors
/// When the page cannot be drawn.
pub fn share_certificate(paper: &CertificatePaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    share_certificates(std::slice::from_ref(paper), words, size)
}

/// Prints certificates one after another, each on pages of its own, as one document.
///
/// # Errors
/// When a page cannot be drawn.
pub fn share_certificates(papers: &[CertificatePaper], words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let (mut bookmarks, mut page) = (Vec::new(), 1);
    for paper in papers {
        bookmarks.push(Bookmark { title: paper.member.profile.name.spoken(), page });
        page += draw(&mut press, paper);
    }
    let mut title = press.say("paper-certificate-title", &[]);
    if let [paper] = papers {
        let number = press.say("paper-certificate-number", &[("number", paper.number.into())]);
        title = format!("{title}, {number}");
    }
    let first = papers.first();
    let about = About {
        title,
        author: first.map(|paper| paper.register.coop.name.clone()).unwrap_or_default(),
        lang: words.lang().to_owned(),
        on: first.map(|paper| paper.issued).unwrap_or_default(),
    };
    press.close(&about, &bookmarks)
}

/// Draws one; how many pages it took.
fn draw(press: &mut Press, paper: &CertificatePaper) -> usize {
    let mut certificate = Certificate::new(press, paper);
    let limit = certificate.press.format.height - SIGNED - CLEAR;
    // Fewer movements one by one where room is short; at last the terms go to a page of their own.
    let mut left = 0.0;
    let fits = MOST_LINES.into_iter().any(|most| {
        left = limit - certificate.measured(most);
        left >= 0.0
    });
    certificate.terms_apart = !fits;
    certificate.air = (left / 3.0).clamp(0.0, MOST_AIR);

    let mut sheet = certificate.press.sheet();
    certificate.set_cloth(&mut sheet);
    certificate.set_body(&mut sheet);
    certificate.set_foot(&mut sheet);
    certificate.press.binding.add(&sheet);
    if certificate.terms_apart {
        let mut sheet = certificate.press.sheet();
        certificate.set_head(&mut sheet);
        certificate.set_terms(&mut sheet, 60.0);
        certificate.press.binding.add(&sheet);
    }
    1 + usize::from(certificate.terms_apart)
}

struct Certificate<'a, 'w> {
    press: &'a mut Press<'w>,
    paper: &'a CertificatePaper<'a>,
    ledger: Ledger<'a>,
    /// Extra room above the opening, the sentence and the sum.
    air: f32,
    /// The terms stand on a page of their own.
    terms_apart: bool,
}

impl<'a, 'w> Certificate<'a, 'w> {
    fn new(press: &'a mut Press<'w>, paper: &'a CertificatePaper<'a>) -> Self {
        let ledger = Ledger::of(paper.register, &paper.member.shares, paper.roll.on, 0);
        Self { press, paper, ledger, air: 0.0, terms_apart: false }
    }

    /// Where the body ends when so many movements are told one by one.
    fn measured(&mut self, most: usize) -> f32 {
        self.ledger = Ledger::of(self.paper.register, &self.paper.member.shares, self.paper.roll.on, most);
        let mut draft = self.press.sheet();
        self.set_body(&mut draft)
    }

    /// Everything between the head and the signatures. Gives back where it ends.
    fn set_body(&mut self, sheet: &mut Sheet) -> f32 {
        let y = self.set_voice(sheet);
        let y = self.set_sum(sheet, y);
        if self.terms_apart { y } else { self.set_terms(sheet, y) }
    }

    /// What the paper is, and its number.
    fn set_head(&mut self, sheet: &mut Sheet) {
        let title = self.press.say("paper-certificate-title", &[]);
        self.press.set(sheet, QUIET, &title, LEFT, 43.5);
        let number = self.press.say("paper-certificate-number", &[("number", self.paper.number.into())]);
        self.press.set_right(sheet, QUIET, &number, self.right(), 43.5);
    }

    fn right(&self) -> f32 {
        self.press.format.right()
    }

    fn measure(&self) -> f32 {
        self.right() - LEFT
    }

    fn money(&self, money: Money) -> String {
        self.press.words.money(money, self.paper.register.coop.currency)
    }

    fn rule(&self, sheet: &mut Sheet, y: f32, thickness: f32, ink: crate::flow::ink::Ink) {
        sheet.rect(LEFT, y, self.measure(), thickness, ink);
    }

    /// The cloth from edge to edge: classes in proportion, the member's thread left bright, with its number.
    #[allow(clippy::cast_precision_loss)] // members, drawn as a height
    fn set_cloth(&mut self, sheet: &mut Sheet) {
        let height = self.press.format.height;
        let belonging: Vec<&RollRow> = self.paper.roll.rows.iter().filter(|r| r.status.kind.belongs()).collect();
        let all = belonging.len();
        let (mut top, mut before, mut thread) = (0.0, 0, None);
        for class in &self.paper.register.classes {
            // One thread a member: who belongs to two classes is woven into the first.
            let threads = || belonging.iter().filter(|r| r.classes.first() == Some(&class.id));
            thread = thread.or(threads().position(|r| r.id == self.paper.member.id).map(|place| before + place));
            before += threads().count();
            let bottom = if all == 0 { 0.0 } else { height * before as f32 / all as f32 };
            if bottom > top {
                fill(sheet, class.dye, [0.0, top, CLOTH, bottom - top], 2.0);
            }
            top = bottom;
        }
        if let Some(place) = thread {
            let y = height * (place as f32 + 0.5) / all as f32;
            sheet.rect(0.0, y - 2.25, CLOTH, 4.5, PAPER);
            sheet.rect(0.0, y - THIN, CLOTH + 12.0, HEAVY, INK);
            let number = self.paper.member.number.to_string();
            let line = (y + 3.0).clamp(12.0, height - 6.0);
            self.press.set(sheet, QUIET, &number, CLOTH + 15.0, line);
        }
    }

    /// What the co-op says: its name, the member's name, and the one sentence. Gives back where it ends.
    fn set_voice(&mut self, sheet: &mut Sheet) -> f32 {
        self.set_head(sheet);
        let (paper, measure, air) = (self.paper, self.measure(), self.air);
        let press = &mut *self.press;
        let coop = Style(Face::Serif, TITLE, INK);
        let y = press.set_lines(sheet, coop, &paper.register.coop.name, [LEFT, 84.0, measure], 28.0) - 28.0;
        sheet.rect(LEFT, y + 15.0, measure, HEAVY, INK);

        let y = y + air;
        let said = Style(Face::Serif, 12.0, INK_2);
        let opening = press.say("paper-certificate-opening", &[]);
        press.set(sheet, said, &opening, LEFT, y + 54.0);
        let name = paper.member.profile.name.spoken();
        let name = if name.is_empty() { "–" } else { &name };
        let mut y =
            press.set_lines(sheet, Style(Face::Serif, 33.0, INK), name, [LEFT, y + 92.0, measure], 38.0) - 38.0 + 21.0;
        for line in self.jointly().into_iter().chain(self.standing()) {
            y = self.press.set_lines(sheet, QUIET, &line, [LEFT, y, measure], NOTE_LEADING);
        }
        let args = [("shares", self.ledger.all.units.into()), ("amount", self.money(self.ledger.all.paid).into())];
        let sentence = self.press.say("paper-certificate-holds", &args);
        self.press.set_lines(
            sheet,
            Style(Face::Serif, 16.5, INK),
            &sentence,
            [LEFT, y + 24.0 + air * 0.5, measure],
            22.5,
        ) + 6.0
            + air
    }

    /// Who holds the shares too.
    fn jointly(&self) -> Option<String> {
        let (names, words) = (self.paper.joint, self.press.words);
        let told = || words.say("paper-certificate-joint", &[("names", words.list(names).into())]);
        (!names.is_empty()).then(told)
    }

    /// The member's number, and each class with its first day.
    fn standing(&self) -> Vec<String> {
        let (paper, words) = (self.paper, self.press.words);
        let number = words.say("paper-certificate-member", &[("number", paper.member.number.to_string().into())]);
        let mut parts = vec![number];
        let mut spells: Vec<_> = paper.member.classes(paper.roll.on).collect();
        spells.sort_by_key(|s| s.from);
        for spell in spells {
            if let Some(class) = paper.register.class(spell.class) {
                let args = [("class", (&class.name).into()), ("date", words.day(spell.from).into())];
                parts.push(words.say("paper-certificate-since", &args));
            }
        }
        vec![parts.join("; ")]
    }

    /// The sum that explains the figure. Gives back where it ends.
    fn set_sum(&mut self, sheet: &mut Sheet, top: f32) -> f32 {
        let right = self.right();
        self.rule(sheet, top, HEAVY, INK);
        let title = self.press.say("paper-certificate-sum", &[]);
        self.press.set(sheet, Style(Face::Strong, HEAD, INK), &title, LEFT, top + 18.0);
        let on = self.press.words.day(self.paper.roll.on);
        let as_of = self.press.say("paper-certificate-as-of", &[("date", on.into())]);
        self.press.set_right(sheet, QUIET, &as_of, right, top + 18.0);

        let currency = self.paper.register.coop.currency;
        let paid = self.press.say("paper-column-paid", &[("currency", currency.code().into())]);
        let (par, shares) = (self.press.say("paper-column-par", &[]), self.press.say("paper-column-shares", &[]));
        let paid_width = self.press.width(QUIET, &paid).max(72.0);
        let columns = [LEFT, LEFT + 69.0, LEFT + 225.0, right - paid_width - 69.0, right - paid_width - 9.0, right];
        let mut y = top + 45.0;
        let heads =
            ["paper-column-day", "paper-column-movement", "paper-column-class"].map(|key| self.press.say(key, &[]));
        for (head, x) in heads.iter().zip(columns) {
            self.press.set(sheet, QUIET, head, x, y - 7.5);
        }
        for (head, x) in [shares, par, paid].iter().zip(&columns[3..]) {
            self.press.set_right(sheet, QUIET, head, *x, y - 7.5);
        }
        self.rule(sheet, y - THIN, THIN, INK);
        for line in &self.ledger.lines.clone() {
            y = self.set_line(sheet, line, columns, y);
        }
        // Where every class is one line already, its sum would say the same again.
        if self.ledger.held.len() > 1 && self.ledger.lines.len() > self.ledger.held.len() {
            for (class, holding) in &self.ledger.held.clone() {
                let label = self.press.say("paper-certificate-held-class", &[("class", (&class.name).into())]);
                self.set_held(sheet, PLAIN, &label, holding, columns, y);
                y += ROW_HEIGHT;
            }
        }
        let label = self.press.say("paper-certificate-held", &[]);
        let all = self.ledger.all;
        self.set_held(sheet, SUM, &label, &all, columns, y);
        y += ROW_HEIGHT;
        let owed = self.ledger.owed();
        if owed.0 > 0 {
            let text = self.press.say("paper-certificate-owed", &[("amount", self.money(owed).into())]);
            self.press.set(sheet, QUIET, &text, LEFT, y + 9.0);
            y += NOTE_LEADING;
        }
        y + 12.0
    }

    fn set_line(&mut self, sheet: &mut Sheet, line: &Line, columns: [f32; 6], y: f32) -> f32 {
        let words = self.press.words;
        let (day, what, class, holding, par) = match line {
            Line::Moved(entry) => {
                let mut holding = Holding::default();
                holding.add(entry);
                let par = words.amount(entry.par, self.paper.register.coop.currency);
                (entry.on, words.say(&kind_key(entry.kind), &[]), entry.class, holding, par)
            }
            Line::Before(day, count, class, holding) => (
                *day,
                words.say("paper-certificate-before", &[("lines", (*count).into())]),
                *class,
                *holding,
                String::new(),
            ),
        };
        let stands = y + 12.0;
        self.press.set(sheet, Style(PLAIN.0, PLAIN.1, INK_2), &words.day_short(day), columns[0], stands);
        let room = columns[2] - columns[1] - 9.0;
        let end = self.press.set_lines(sheet, PLAIN, &what, [columns[1], stands, room], NOTE_LEADING);
        let end = end.max(self.set_class(sheet, class, columns[2], columns[3] - 36.0, stands));
        self.set_figures(sheet, PLAIN, (&holding, &par), columns, stands);
        let bottom = y + ROW_HEIGHT + (end - stands - NOTE_LEADING).max(0.0);
        self.rule(sheet, bottom - HAIR, HAIR, LINE);
        bottom
    }

    /// A class's glyph and name; gives back where the next line would stand.
    fn set_class(&mut self, sheet: &mut Sheet, class: ClassId, x: f32, right: f32, y: f32) -> f32 {
        let Some(class) = self.paper.register.class(class) else { return y };
        self.press.glyph(sheet, class.dye, x, y);
        let at = [x + GLYPH + 5.25, y, right - x - GLYPH - 5.25];
        self.press.set_lines(sheet, PLAIN, &class.name, at, NOTE_LEADING)
    }

    fn set_held(&mut self, sheet: &mut Sheet, style: Style, label: &str, holding: &Holding, columns: [f32; 6], y: f32) {
        self.press.set(sheet, style, label, columns[1], y + 12.0);
        self.set_figures(sheet, style, (holding, ""), columns, y + 12.0);
    }

    fn set_figures(
        &mut self,
        sheet: &mut Sheet,
        style: Style,
        (holding, par): (&Holding, &str),
        columns: [f32; 6],
        y: f32,
    ) {
        let words = self.press.words;
        self.press.set_right(sheet, style, &words.number(holding.units), columns[3], y);
        self.press.set_right(sheet, style, par, columns[4], y);
        let paid = words.amount(holding.paid, self.paper.register.coop.currency);
        self.press.set_right(sheet, style, &paid, columns[5], y);
    }

    /// The terms of the classes whose shares are held. Gives back where they end.
    fn set_terms(&mut self, sheet: &mut Sheet, top: f32) -> f32 {
        let on = self.paper.roll.on;
        let held: Vec<(&Class, _)> =
            self.ledger.held.iter().filter_map(|(c, _)| c.terms_on(on).map(|t| (*c, t))).collect();
        if held.is_empty() {
            return top;
        }
        self.rule(sheet, top, HEAVY, INK);
        let title = self.press.say("paper-certificate-terms", &[]);
        self.press.set(sheet, Style(Face::Strong, HEAD, INK), &title, LEFT, top + 18.0);
        let mut y = top + 36.0;
        for (class, terms) in held {
            self.press.glyph(sheet, class.dye, LEFT, y);
            let text = format!(
                "{}. {}",
                class.name,
                terms::sentences(self.press.words, terms, self.paper.register.coop.currency)
            );
            let at = [LEFT + GLYPH + 5.25, y, self.measure() - GLYPH - 5.25];
            y = self.press.set_lines(sheet, QUIET, &text, at, NOTE_LEADING) + 3.0;
        }
        y
    }

    /// Day and signatures, and what the seal and the cloth are.
    fn set_foot(&mut self, sheet: &mut Sheet) {
        let (paper, measure) = (self.paper, self.measure());
        let press = &mut *self.press;
        let mut y = press.format.height - SIGNED;
        let day = press.words.day(paper.issued);
        let issued = press.say("paper-certificate-issued", &[("date", day.into())]);
        press.set(sheet, QUIET, &issued, LEFT, y);
        y += 48.0;
        let half = (measure - 27.0) / 2.0;
        for (key, x) in [("paper-certificate-chair", LEFT), ("paper-certificate-secretary", LEFT + half + 27.0)] {
            sheet.rect(x, y, half, THIN, INK);
            let text = press.say(key, &[]);
            press.set_lines(sheet, QUIET, &text, [x, y + 12.0, half], NOTE_LEADING);
        }
        y += 42.0;
        let seal = press.say("paper-certificate-seal", &[("act", paper.after_act.into()), ("seal", paper.seal.into())]);
        y = press.set_lines(sheet, QUIET, &seal, [LEFT, y, measure], NOTE_LEADING);
        let row = paper.roll.rows.iter().find(|r| r.id == paper.member.id);
        if row.is_some_and(|r| r.status.kind.belongs()) {
            let members = paper.roll.rows.iter().filter(|r| r.status.kind.belongs()).count();
            let args = [("members", members.into()), ("number", paper.member.number.to_string().into())];
            let cloth = press.say("paper-certificate-cloth", &args);
            press.set_lines(sheet, QUIET, &cloth, [LEFT, y, measure], NOTE_LEADING);
        }
    }
}

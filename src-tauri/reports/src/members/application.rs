//! The application form: blank, to be filled in by hand, or filled in for someone who applies.

use crate::book::{Book, Front};
use crate::flow::cloth::GLYPH;
use crate::flow::ink::{INK, INK_2};
use crate::flow::paper::{MARGIN, Paper};
use crate::press::{HAIR, NOTE_LEADING, PLAIN, Press, QUIET, SUM, THIN};
use crate::shares::terms;
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_core::ids::ClassId;
use minga_core::members::{Kind, Profile};
use minga_core::register::Register;
use minga_words::Words;

/// Height of a line to write on, its label above it.
const FIELD: f32 = 33.0;
/// Between two fields on one line.
const BETWEEN: f32 = 18.0;
/// The side of a box to tick.
const BOX: f32 = 9.0;
/// Classes, beside their boxes, begin here.
const BESIDE: f32 = 16.5;

/// A question of the co-op's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub name: String,
    /// Answers to choose from; none where the answer is free.
    pub options: Vec<String>,
    /// The answer, where the form is filled in.
    pub answer: String,
}

/// What is known of someone who applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applicant {
    /// Person or organisation.
    pub kind: Kind,
    /// Particulars.
    pub profile: Profile,
    /// The language wished for, in words.
    pub lang: String,
    /// How to be reached best, in words.
    pub channel: String,
    /// Classes applied for.
    pub classes: Vec<ClassId>,
}

/// What an application form is printed from.
#[derive(Clone, Debug)]
pub struct ApplicationPaper<'a> {
    /// The register: the co-op, its classes and their terms.
    pub register: &'a Register,
    /// Town and country of the co-op; may be empty.
    pub place: &'a str,
    /// The day whose terms hold.
    pub on: NaiveDate,
    /// The co-op's own questions.
    pub questions: &'a [Question],
    /// What is asked to be allowed, a sentence each.
    pub consents: &'a [String],
    /// Who applies; none for a blank form.
    pub applicant: Option<&'a Applicant>,
}

/// Prints an application form.
///
/// # Errors
/// When the page cannot be drawn.
pub fn application_form(paper: &ApplicationPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let front = Front {
        coop: paper.register.coop.name.clone(),
        state: paper.place.to_owned(),
        title: words.say("application-title", &[]),
        lead: words.say("application-lead", &[("coop", (&paper.register.coop.name).into())]),
        summary: String::new(),
        parts: Vec::new(),
        checked: false,
        on: paper.on,
    };
    let mut form = Form { paper, words, book: Book::open(&mut press, front) };
    form.set_particulars();
    form.set_questions();
    form.set_classes();
    form.set_consents();
    form.set_signatures();
    form.set_office();
    form.book.finish().close(press)
}

struct Form<'a, 'p, 'w> {
    paper: &'a ApplicationPaper<'a>,
    words: &'a Words,
    book: Book<'p, 'w>,
}

impl Form<'_, '_, '_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// A line of fields, each so many parts wide: label, what is known, and a line to write on.
    fn line(&mut self, fields: &[(f32, String, String)]) {
        let parts: f32 = fields.iter().map(|f| f.0).sum();
        #[allow(clippy::cast_precision_loss)] // a few fields
        let room = self.book.press.format.measure() - BETWEEN * (fields.len() - 1) as f32;
        self.book.room(FIELD);
        let (mut x, top) = (MARGIN, self.book.y);
        let (press, sheet) = self.book.page();
        for (part, label, known) in fields {
            let width = room * part / parts;
            press.set(sheet, QUIET, label, x, top + 10.0);
            let lines = press.shaper.wrap(PLAIN.0, PLAIN.1, width, known);
            for line in lines.lines.iter().take(1) {
                sheet.text(line, lines.size, x, top + 24.5, INK);
            }
            sheet.rect(x, top + 28.5, width, HAIR, INK_2);
            x += width + BETWEEN;
        }
        self.book.y += FIELD;
    }

    /// A box to tick, ticked or not.
    fn tick(&mut self, x: f32, stands: f32, ticked: bool) {
        let (_, sheet) = self.book.page();
        let top = stands - BOX + 1.0;
        sheet.rect(x, top, BOX, THIN, INK);
        sheet.rect(x, top + BOX - THIN, BOX, THIN, INK);
        sheet.rect(x, top, THIN, BOX, INK);
        sheet.rect(x + BOX - THIN, top, THIN, BOX, INK);
        if ticked {
            sheet.rect(x + 2.25, top + 2.25, BOX - 4.5, BOX - 4.5, INK);
        }
    }

    fn set_particulars(&mut self) {
        let applicant = self.paper.applicant.cloned().unwrap_or_default();
        let profile = applicant.profile;
        let document = profile.document.unwrap_or_default();
        let contact = profile.contact;
        let born = profile.born.map(|d| self.words.day(d)).unwrap_or_default();
        let kind = match (self.paper.applicant, applicant.kind) {
            (Some(_), Kind::Organisation) => "application-who-organisation",
            _ => "application-who",
        };
        self.book.section(&self.say(kind), &self.say("application-who-hint"), 2.0 * FIELD);
        let label = |key: &str| self.words.say(key, &[]);
        let labels = [
            "application-given",
            "application-family",
            "application-document-kind",
            "application-document",
            "application-country",
            "application-born",
            "application-phone",
            "application-whatsapp",
            "application-email",
            "application-address",
            "application-sector",
            "application-lang",
            "application-channel",
        ]
        .map(label);
        let [given, family, papers, number, country, birth, phone, whatsapp, email, address, sector, lang, channel] =
            labels;
        self.line(&[(1.0, given, profile.name.given), (1.0, family, profile.name.family)]);
        self.line(&[
            (1.2, papers, document.kind),
            (1.2, number, document.number),
            (0.8, country, document.country),
            (1.2, birth, born),
        ]);
        self.line(&[(1.0, phone, contact.phone), (1.0, whatsapp, contact.whatsapp), (1.4, email, contact.email)]);
        self.line(&[(2.4, address, contact.address), (1.0, sector, contact.sector)]);
        self.line(&[(1.0, lang, applicant.lang), (1.0, channel, applicant.channel)]);
    }

    fn set_questions(&mut self) {
        if self.paper.questions.is_empty() {
            return;
        }
        self.book.section(&self.say("application-questions"), "", FIELD);
        for question in self.paper.questions {
            if question.options.is_empty() {
                self.line(&[(1.0, question.name.clone(), question.answer.clone())]);
                continue;
            }
            self.book.room(FIELD);
            let top = self.book.y;
            let (press, sheet) = self.book.page();
            press.set(sheet, QUIET, &question.name, MARGIN, top + 10.0);
            let mut x = MARGIN;
            for option in &question.options {
                let wide = self.book.press.width(PLAIN, option) + BESIDE;
                if x > MARGIN && x + wide > self.book.press.format.right() {
                    x = MARGIN;
                    self.book.y += 15.0;
                    self.book.room(FIELD);
                }
                let stands = self.book.y + 25.0;
                self.tick(x, stands, *option == question.answer);
                let (press, sheet) = self.book.page();
                press.set(sheet, PLAIN, option, x + BESIDE - 3.0, stands);
                x += wide + BETWEEN;
            }
            self.book.y += FIELD;
        }
    }

    fn set_classes(&mut self) {
        if self.paper.register.classes.is_empty() {
            return;
        }
        self.book.section(&self.say("application-classes"), &self.say("application-classes-hint"), 54.0);
        let chosen = self.paper.applicant.map(|a| a.classes.clone()).unwrap_or_default();
        for class in &self.paper.register.classes {
            let terms = class.terms_on(self.paper.on);
            let terms = terms.map(|t| terms::sentences(self.words, t, self.paper.register.coop.currency));
            let width = self.book.press.format.measure() - BESIDE - GLYPH - 5.25;
            let lines = terms.map(|text| self.book.press.shaper.wrap(QUIET.0, QUIET.1, width, &text));
            let count = lines.as_ref().map_or(0, |l| l.lines.len());
            #[allow(clippy::cast_precision_loss)] // a few lines
            let height = 21.0 + NOTE_LEADING * count as f32;
            self.book.room(height);
            let stands = self.book.y + 14.0;
            self.tick(MARGIN, stands, chosen.contains(&class.id));
            let (press, sheet) = self.book.page();
            press.glyph(sheet, class.dye, MARGIN + BESIDE, stands);
            let x = MARGIN + BESIDE + GLYPH + 5.25;
            press.set(sheet, SUM, &class.name, x, stands);
            let mut y = stands + NOTE_LEADING;
            for line in lines.iter().flat_map(|l| &l.lines) {
                sheet.text(line, QUIET.1, x, y, QUIET.2);
                y += NOTE_LEADING;
            }
            self.book.y += height;
        }
        self.book.y += 3.0;
        let shares = self.say("application-shares");
        let code = self.paper.register.coop.currency.code().to_owned();
        let now = self.words.say("application-pays-now", &[("currency", code.into())]);
        self.line(&[(1.0, shares, String::new()), (1.0, now, String::new())]);
    }

    fn set_consents(&mut self) {
        if self.paper.consents.is_empty() {
            return;
        }
        self.book.section(&self.say("application-consents"), &self.say("application-consents-hint"), 36.0);
        let width = self.book.press.format.measure() - BESIDE;
        for consent in self.paper.consents {
            let lines = self.book.press.shaper.wrap(PLAIN.0, PLAIN.1, width, consent);
            #[allow(clippy::cast_precision_loss)] // a few lines
            let height = 6.0 + NOTE_LEADING * lines.lines.len() as f32;
            self.book.room(height);
            let mut y = self.book.y + 14.0;
            self.tick(MARGIN, y, false);
            let (_, sheet) = self.book.page();
            for line in &lines.lines {
                sheet.text(line, lines.size, MARGIN + BESIDE, y, INK);
                y += NOTE_LEADING;
            }
            self.book.y += height;
        }
    }

    fn set_signatures(&mut self) {
        self.book.section(&self.say("application-asks"), "", 96.0);
        let declared = self.words.say("application-declares", &[("coop", (&self.paper.register.coop.name).into())]);
        let at = [MARGIN, self.book.y + 14.0, self.book.press.format.measure()];
        let (press, sheet) = self.book.page();
        let below = press.set_lines(sheet, PLAIN, &declared, at, 13.5);
        self.book.y = below + 9.0;
        self.line(&[
            (1.2, self.say("application-day"), String::new()),
            (2.0, self.say("application-signature"), String::new()),
        ]);
    }

    /// What the office fills in.
    fn set_office(&mut self) {
        self.book.section(&self.say("application-office"), "", 2.0 * FIELD);
        let fields = ["application-received", "application-received-by", "application-decided", "application-minute"];
        let [received, by, decided, minute] = fields.map(|key| self.say(key));
        self.line(&[(1.0, received, String::new()), (1.6, by, String::new())]);
        let number = self.say("application-number");
        self.line(&[(1.6, decided, String::new()), (1.0, minute, String::new()), (0.8, number, String::new())]);
    }
}

//! A receipt: who paid how much, for what; and a pay-out slip, the same the other way. Two to a page, one for whoever paid and one that stays with
//! the co-op; with more parts than half a page holds, a page each.

use crate::book::table::{CLOSE, Cell, Column, Row, Table, widest};
use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2, PAPER};
use crate::flow::paper::{MARGIN, Paper};
use crate::flow::sheet::Sheet;
use crate::press::{HAIR, HEAVY, NOTE_LEADING, Press, QUIET, Style, THIN};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_core::money::{Currency, Money};
use minga_words::Words;

/// What a part of the money was for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptPart {
    /// What for, in words: `Entry fee`; of whom, where another member's charge is paid.
    pub what: String,
    /// The day it was due.
    pub due: Option<NaiveDate>,
    /// How much of it was paid.
    pub amount: Money,
}

/// Which way the money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It came: a receipt.
    In,
    /// It was paid back: a pay-out slip, signed by whoever got it.
    Out,
}

impl Way {
    /// The one or the other of two messages.
    fn of<'k>(self, receipt: &'k str, refund: &'k str) -> &'k str {
        match self {
            Self::In => receipt,
            Self::Out => refund,
        }
    }
}

/// A receipt, or a pay-out slip, to print.
#[derive(Clone, Debug)]
pub struct ReceiptPaper<'a> {
    /// Which of the two.
    pub way: Way,
    /// The co-op, its place and its money.
    pub coop: &'a str,
    /// Town and country; may be empty.
    pub place: &'a str,
    /// Money of the amounts.
    pub currency: Currency,
    /// Its number, never given twice.
    pub number: i64,
    /// The day the money came, or went.
    pub on: NaiveDate,
    /// Who paid, or was paid, and the member number.
    pub payer: (&'a str, i64),
    /// How it was paid, as a word: `cash`.
    pub method: &'a str,
    /// The bank's or the cashier's reference; may be empty.
    pub reference: &'a str,
    /// What it was for. The parts come to `amount`.
    pub parts: &'a [ReceiptPart],
    /// How much in all.
    pub amount: Money,
    /// It was taken back: on which day, and why.
    pub void: Option<(NaiveDate, &'a str)>,
    /// It was printed before.
    pub copy: bool,
}

impl ReceiptPaper<'_> {
    /// Whom the half is for that does not stay with the co-op.
    fn theirs(&self) -> &'static str {
        match self.way {
            Way::In => "receipt-for-payer",
            Way::Out => "refund-for-payee",
        }
    }
}

/// The most parts half a page holds, and a page.
const HALF: usize = 8;
const WHOLE: usize = 34;

/// Prints receipts, one after the other.
///
/// # Errors
/// When the parts of one do not come to its amount, or the page cannot be drawn.
pub fn receipts(papers: &[ReceiptPaper], words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let mut bookmarks = Vec::new();
    for paper in papers {
        let sum: Money = paper.parts.iter().map(|p| p.amount).sum();
        if sum != paper.amount {
            let told = |m: Money| m.plain(paper.currency);
            return Err(ReportError::SumsDisagree { rows: told(sum), classes: told(paper.amount) });
        }
        let title = numbered(words, paper);
        bookmarks.push(Bookmark { title, page: press.binding.pages() + 1 });
        if paper.parts.len() <= HALF {
            let half = press.format.height / 2.0;
            let mut sheet = press.sheet();
            set_receipt(&mut press, &mut sheet, paper, paper.parts, [0.0, half], paper.theirs());
            set_receipt(&mut press, &mut sheet, paper, paper.parts, [half, half], "receipt-for-coop");
            set_cut(&press, &mut sheet, half);
            press.binding.add(&sheet);
        } else {
            for whose in [paper.theirs(), "receipt-for-coop"] {
                for parts in paper.parts.chunks(WHOLE) {
                    let mut sheet = press.sheet();
                    let height = press.format.height;
                    set_receipt(&mut press, &mut sheet, paper, parts, [0.0, height], whose);
                    press.binding.add(&sheet);
                }
            }
        }
    }
    let title = match papers {
        [only] => numbered(words, only),
        _ => words.say("receipts-title", &[]),
    };
    let author = papers.first().map_or("", |p| p.coop).to_owned();
    let on = papers.iter().map(|p| p.on).max().unwrap_or_default();
    press.close(&About { title, author, lang: words.lang().to_owned(), on }, &bookmarks)
}

fn numbered(words: &Words, paper: &ReceiptPaper) -> String {
    words.say(paper.way.of("receipt-number", "refund-number"), &[("number", paper.number.to_string().into())])
}

/// Where to cut.
fn set_cut(press: &Press, sheet: &mut Sheet, y: f32) {
    let mut x = 12.0;
    while x < press.format.width - 12.0 {
        sheet.rect(x, y, 4.5, HAIR, INK_2);
        x += 9.0;
    }
}

/// One receipt on a part of a page: from `area[0]` down, `area[1]` high. `whose` says for whom that half is.
fn set_receipt(
    press: &mut Press,
    sheet: &mut Sheet,
    paper: &ReceiptPaper,
    parts: &[ReceiptPart],
    area: [f32; 2],
    whose: &str,
) {
    let words = press.words;
    let [top, height] = area;
    let (right, measure) = (press.format.right(), press.format.measure());
    press.set(sheet, QUIET, paper.coop, MARGIN, top + 39.0);
    let number = numbered(words, paper);
    press.set_right(sheet, Style(Face::Strong, 10.5, INK), &number, right, top + 39.0);

    // The payer and the amount, on one line in large type.
    let amount = words.money(paper.amount, paper.currency);
    let large = Style(Face::Serif, 20.0, INK);
    let wide = press.width(large, &amount);
    press.rule(sheet, top + 49.0, HEAVY, INK);
    press.set(sheet, QUIET, &words.say(paper.way.of("receipt-from", "refund-to"), &[]), MARGIN, top + 66.0);
    let at = [MARGIN, top + 88.0, measure - wide - 24.0];
    let below = press.set_lines(sheet, large, paper.payer.0, at, 23.0) - 23.0;
    press.set_right(sheet, large, &amount, right, top + 88.0);
    let member = words.say("paper-certificate-member", &[("number", paper.payer.1.to_string().into())]);
    press.set(sheet, QUIET, &member, MARGIN, below + 15.0);
    let spelled = words.amount_in_words(paper.amount, paper.currency).unwrap_or_default();
    press.set_right(sheet, QUIET, &spelled, right, below + 15.0);

    let y = set_parts(press, sheet, paper, parts, below + 30.0);
    set_how(press, sheet, paper, y + 18.0);

    let foot = top + height - 36.0;
    let half = (measure - 24.0) / 2.0;
    let text = words.say(whose, &[]);
    press.set(sheet, QUIET, &text, MARGIN, foot + 12.0);
    sheet.rect(right - half, foot, half, THIN, INK);
    press.set(
        sheet,
        QUIET,
        &words.say(paper.way.of("receipt-signed", "refund-signed"), &[]),
        right - half,
        foot + 12.0,
    );
    set_marks(press, sheet, paper, [top, height]);
}

fn set_parts(press: &mut Press, sheet: &mut Sheet, paper: &ReceiptPaper, parts: &[ReceiptPart], y: f32) -> f32 {
    let words = press.words;
    let amount = |money: Money| words.amount(money, paper.currency);
    let wide = widest(press, [amount(paper.amount).as_str()]).max(66.0);
    let due = if paper.way == Way::In { words.say("receipt-due", &[]) } else { String::new() };
    let columns = vec![
        Column::rest(words.say("receipt-for", &[])),
        Column::words(due, 66.0),
        Column::figures(paper.currency.code().to_owned(), wide),
    ];
    let table = Table::place(press, columns, CLOSE + 1.0);
    let mut y = table.set_heads(press, sheet, y);
    let rows = parts.iter().map(|part| {
        let due = part.due.map(|d| words.day_short(d)).unwrap_or_default();
        Row::of(vec![Cell::plain(&part.what), Cell::quiet(due), Cell::plain(amount(part.amount))])
    });
    let all = words.say(paper.way.of("receipt-all", "refund-all"), &[]);
    let sum = Row::sum(vec![Cell::sum(all), Cell::none(), Cell::sum(amount(paper.amount))]);
    for row in rows.chain([sum]) {
        let laid = table.lay(press, &row);
        table.set(press, sheet, &laid, &row, y);
        y += laid.height;
    }
    y
}

/// How and when it was paid.
fn set_how(press: &mut Press, sheet: &mut Sheet, paper: &ReceiptPaper, y: f32) {
    let words = press.words;
    let day = words.day(paper.on);
    let args = [("method", paper.method.into()), ("reference", paper.reference.into())];
    let how = if paper.reference.is_empty() {
        words.say("receipt-paid", &args[..1])
    } else {
        words.say("receipt-paid-reference", &args)
    };
    let dated = [paper.place, &day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let text = format!("{dated}. {how}");
    press.set_lines(sheet, QUIET, &text, [MARGIN, y, press.format.measure()], NOTE_LEADING);
}

/// `VOID` over the middle, `COPY` beside the number: large, in frames, so that a photocopy keeps them.
fn set_marks(press: &mut Press, sheet: &mut Sheet, paper: &ReceiptPaper, [top, height]: [f32; 2]) {
    let words = press.words;
    let right = press.format.right();
    if paper.copy {
        let number = press.width(Style(Face::Strong, 10.5, INK), &numbered(words, paper));
        let copy = Style(Face::Strong, 10.5, INK);
        let text = words.say("receipt-copy", &[]);
        let wide = press.width(copy, &text);
        let left = right - number - wide - 24.0;
        press.set(sheet, copy, &text, left, top + 39.0);
        frame(sheet, [left - 6.0, top + 28.0, wide + 12.0, 15.0], HEAVY);
    }
    if let Some((on, why)) = paper.void {
        let stamp = Style(Face::Strong, 45.0, INK);
        let text = words.say("receipt-void", &[]);
        let args = [("date", words.day(on).into()), ("why", why.into())];
        let note = words.say("receipt-void-since", &args);
        let wide = press.width(stamp, &text).max(260.0) + 36.0;
        let lines = press.shaper.wrap(QUIET.0, QUIET.1, wide - 36.0, &note);
        #[allow(clippy::cast_precision_loss)] // a few lines
        let high = 58.0 + 12.0 * lines.lines.len() as f32 + 6.0;
        let [left, upper] = [(press.format.width - wide) / 2.0, top + (height * 0.6).min(height - 60.0 - high)];
        // The frame hides nothing but the room where it stands.
        sheet.rect(left, upper, wide, high, PAPER);
        frame(sheet, [left, upper, wide, high], 3.0);
        let x = left + (wide - press.width(stamp, &text)) / 2.0;
        press.set(sheet, stamp, &text, x, upper + 46.0);
        let mut line = upper + 63.0;
        for said in &lines.lines {
            sheet.text(said, lines.size, left + (wide - said.width(lines.size)) / 2.0, line, QUIET.2);
            line += 12.0;
        }
    }
}

fn frame(sheet: &mut Sheet, [x, y, width, height]: [f32; 4], thick: f32) {
    sheet.rect(x, y, width, thick, INK);
    sheet.rect(x, y + height - thick, width, thick, INK);
    sheet.rect(x, y, thick, height, INK);
    sheet.rect(x + width - thick, y, thick, height, INK);
}

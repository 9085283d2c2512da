//! The sums at the end of the register: members, shares and money, class by class.

use super::columns::{Columns, GLYPH_GAP};
use super::register::RegisterPaper;
use crate::ReportError;
use crate::flow::cloth::GLYPH;
use crate::flow::ink::{INK, LINE};
use crate::flow::paper::MARGIN;
use crate::flow::sheet::Sheet;
use crate::flow::wrap::Lines;
use crate::press::{HAIR, HEAD, HEAVY, NOTE_LEADING, PLAIN, Press, QUIET, SUM, Style, THIN};
use minga_core::ids::ClassId;
use minga_core::money::Money;
use minga_core::register::Totals;
use minga_core::shares::Holding;
use std::collections::HashMap;

/// Height of a row.
const HEIGHT: f32 = 18.75;
/// From the heavy rule to the first row.
const TABLE: f32 = 48.0;
/// From the upper edge of a row to where its line stands.
const STANDS: f32 = 12.2;

/// What one class counts.
pub struct ClassSum {
    pub name: String,
    pub dye: u8,
    /// Members who belong on the day.
    pub members: usize,
    /// Former members with shares of the class.
    pub waiting: usize,
    /// Shares of the class, whoever holds them.
    pub holding: Holding,
}

/// The sums of the register.
pub struct Sums {
    pub classes: Vec<ClassSum>,
    pub all: Totals,
    /// Members of more than one class.
    pub several: usize,
    /// Former members whose shares wait.
    pub waiting: usize,
    /// What members still owe on their shares.
    owed: Money,
}

impl Sums {
    /// Sums the ledger class by class and the roll row by row.
    ///
    /// # Errors
    /// When the two disagree: then something is wrong in the register, and nothing is printed.
    pub fn of(paper: &RegisterPaper) -> Result<Self, ReportError> {
        let roll = paper.roll;
        let members: HashMap<_, _> = paper.register.members.iter().map(|m| (m.id, m)).collect();
        let mut held: HashMap<ClassId, (Holding, usize)> = HashMap::new();
        for row in &roll.rows {
            let Some(member) = members.get(&row.id) else { continue };
            let mut own: HashMap<ClassId, Holding> = HashMap::new();
            for entry in member.shares.iter().filter(|e| e.on <= roll.on) {
                own.entry(entry.class).or_default().add(entry);
            }
            for (class, holding) in own {
                let sum = held.entry(class).or_default();
                sum.0.plus(&holding);
                sum.1 += usize::from(!row.status.kind.belongs() && holding.units != 0);
            }
        }
        let counts = roll.by_class(&paper.register.classes);
        let classes: Vec<ClassSum> = paper
            .register
            .classes
            .iter()
            .zip(&counts)
            .map(|(class, count)| {
                let (holding, waiting) = held.get(&class.id).copied().unwrap_or_default();
                ClassSum { name: class.name.clone(), dye: class.dye, members: count.members, waiting, holding }
            })
            .collect();
        let all = Totals::of(&roll.rows);
        let mut along_classes = Holding::default();
        for class in &classes {
            along_classes.plus(&class.holding);
        }
        if along_classes != all.holding {
            let told = |h: &Holding| format!("{} / {}", h.units, h.paid.plain(paper.register.coop.currency));
            return Err(ReportError::SumsDisagree { rows: told(&all.holding), classes: told(&along_classes) });
        }
        let belonging = || roll.rows.iter().filter(|r| r.status.kind.belongs());
        Ok(Self {
            several: belonging().filter(|r| r.classes.len() > 1).count(),
            waiting: roll.rows.iter().filter(|r| !r.status.kind.belongs() && r.holding.units != 0).count(),
            owed: roll.rows.iter().map(|r| Money((r.holding.subscribed.0 - r.holding.paid.0).max(0))).sum(),
            classes,
            all,
        })
    }

    /// The band of the cloth: each class's dye and count.
    pub fn parts(&self) -> Vec<(u8, usize)> {
        self.classes.iter().map(|c| (c.dye, c.members)).collect()
    }

    /// Height of the section, in points.
    #[allow(clippy::cast_precision_loss)] // two to eight classes, three notes
    pub fn height(&self, press: &mut Press, columns: &Columns) -> f32 {
        let rows: f32 = self.classes.iter().map(|c| name_of(press, columns, c).1).sum();
        TABLE + rows + HEIGHT + 4.0 * NOTE_LEADING
    }

    /// Sets the section with its heavy rule at `y`.
    pub fn set(&self, press: &mut Press, paper: &RegisterPaper, columns: &Columns, sheet: &mut Sheet, y: f32) {
        press.rule(sheet, y, HEAVY, INK);
        let title = press.say("paper-sums-title", &[]);
        press.set(sheet, Style(SUM.0, HEAD, INK), &title, MARGIN, y + 18.0);
        let hint = press.say("paper-sums-hint", &[]);
        press.set_right(sheet, QUIET, &hint, press.format.right(), y + 18.0);

        let mut top = y + TABLE;
        let rights = rights(press, columns);
        let class = press.say("paper-column-class", &[]);
        press.set(sheet, QUIET, &class, MARGIN, top - 8.25);
        let heads =
            ["paper-column-members", "paper-column-former", "paper-column-shares"].map(|key| press.say(key, &[]));
        let currency = paper.register.coop.currency.code().to_owned();
        for (head, right) in heads.iter().chain([&currency]).zip(rights) {
            press.set_right(sheet, QUIET, head, right, top - 8.25);
        }
        press.rule(sheet, top - THIN, THIN, INK);
        for class in &self.classes {
            let (name, height) = name_of(press, columns, class);
            press.glyph(sheet, class.dye, MARGIN, top + STANDS);
            let mut line = top + STANDS;
            for part in &name.lines {
                sheet.text(part, name.size, MARGIN + GLYPH + GLYPH_GAP, line, INK);
                line += NOTE_LEADING;
            }
            set_figures(press, paper, sheet, PLAIN, rights, top, (class.members, class.waiting, &class.holding));
            press.rule(sheet, top + height - HAIR, HAIR, LINE);
            top += height;
        }
        let all = press.say("paper-sums-all", &[]);
        press.set(sheet, SUM, &all, MARGIN, top + STANDS);
        set_figures(press, paper, sheet, SUM, rights, top, (self.all.belonging, self.waiting, &self.all.holding));
        let mut line = top + HEIGHT + NOTE_LEADING;
        for note in self.notes(press, paper) {
            line = press.set_lines(sheet, QUIET, &note, [MARGIN, line, press.format.measure()], NOTE_LEADING);
        }
    }

    fn notes(&self, press: &Press, paper: &RegisterPaper) -> Vec<String> {
        let mut notes = Vec::new();
        if self.several > 0 {
            notes.push(press.say("paper-sums-several", &[("members", self.several.into())]));
        }
        notes.push(if self.owed.0 > 0 {
            let amount = press.words.money(self.owed, paper.register.coop.currency);
            press.say("paper-sums-owed", &[("amount", amount.into())])
        } else {
            press.say("paper-sums-paid", &[])
        });
        let seal = [("act", paper.after_act.into()), ("seal", paper.seal.into())];
        notes.push(press.say("paper-register-seal", &seal));
        notes
    }
}

/// Where the figures end: members, former members, shares, money.
fn rights(press: &mut Press, columns: &Columns) -> [f32; 4] {
    let former = press.say("paper-column-former", &[]);
    let former_right = columns.shares_right - columns.shares_width - 21.0;
    let members_right = former_right - press.width(QUIET, &former).max(36.0) - 18.0;
    [members_right, former_right, columns.shares_right, columns.amount_right]
}

/// A class's name in lines, and the height of its row.
#[allow(clippy::cast_precision_loss)] // one or two lines
fn name_of(press: &mut Press, columns: &Columns, class: &ClassSum) -> (Lines, f32) {
    let room = rights(press, columns)[0] - 48.0 - MARGIN - GLYPH - GLYPH_GAP;
    let name = press.shaper.wrap(PLAIN.0, PLAIN.1, room, &class.name);
    let height = HEIGHT + NOTE_LEADING * (name.lines.len() - 1) as f32;
    (name, height)
}

fn set_figures(
    press: &mut Press,
    paper: &RegisterPaper,
    sheet: &mut Sheet,
    style: Style,
    rights: [f32; 4],
    top: f32,
    sum: (usize, usize, &Holding),
) {
    let (members, waiting, holding) = sum;
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let figures = [
        press.words.number(count(members)),
        press.words.number(count(waiting)),
        press.words.number(holding.units),
        press.words.amount(holding.paid, paper.register.coop.currency),
    ];
    for (figure, right) in figures.iter().zip(rights) {
        press.set_right(sheet, style, figure, right, top + STANDS);
    }
}

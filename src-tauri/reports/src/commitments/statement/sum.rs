//! The sum: what is asked, what was given, and what is left.

use super::said::kept;
use super::{Pages, said};
use crate::book::table::{Cell, Column, GAP, Row, Table};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::MARGIN;
use crate::press::{Press, Style, THIN};
use minga_words::hours::{Side, Told};

/// Height of a line of the sum.
const HEIGHT: f32 = 18.0;

/// What it is, how it came, how much.
pub fn table(press: &mut Press) -> Table {
    let measure = press.format.measure() - 2.0 * GAP;
    let columns = vec![
        Column::words(String::new(), measure * 0.49),
        Column::words(String::new(), measure * 0.36),
        Column::figures(String::new(), measure * 0.15),
    ];
    Table::place(press, columns, HEIGHT)
}

impl Pages<'_, '_, '_> {
    pub(super) fn set_sum(&mut self) {
        let words = self.words();
        self.section(&words.say("statement-sum", &[]), "", 4.0 * HEIGHT);
        let lines = std::mem::take(&mut self.lines);
        let asked: Vec<&Told> = lines.iter().filter(|line| line.side == Side::Asked).collect();
        // What is asked is told as so much asked; the balance counts it below zero.
        for line in &asked {
            self.sum_line(line, -line.units);
        }
        if !asked.is_empty() {
            self.sub_total("statement-sum-asked", self.paper.balance.required);
        }
        for line in lines.iter().filter(|line| line.side == Side::Given) {
            self.sum_line(line, line.units);
        }
        self.sub_total("statement-sum-given", said::given(&lines));
        self.set_result();
        if said::rounds(self.paper.balance) {
            self.note(&words.say("statement-rounded", &[]));
        }
        self.y += 12.0;
        self.lines = lines;
    }

    fn sum_line(&mut self, line: &Told, units: i64) {
        let units = self.units(units);
        let row = Row::of(vec![Cell::plain(&line.what), Cell::quiet(kept(&line.how)), Cell::plain(units)]);
        self.row(&row);
    }

    fn sub_total(&mut self, key: &str, units: i64) {
        let (label, units) = (self.words().say(key, &[]), self.units(units));
        self.room(HEIGHT);
        self.press.rule(&mut self.sheet, self.y - THIN, THIN, INK);
        self.row(&Row::sum(vec![Cell::sum(label), Cell::none(), Cell::sum(units)]));
    }

    fn row(&mut self, row: &Row) {
        let tables = self.tables;
        let laid = tables.sum.lay(self.press, row);
        self.room(laid.height);
        tables.sum.set(self.press, &mut self.sheet, &laid, row, self.y);
        self.y += laid.height;
    }

    /// The last line, under a double rule.
    fn set_result(&mut self) {
        let (words, balance) = (self.words(), self.paper.balance);
        self.room(27.0);
        self.press.rule(&mut self.sheet, self.y, THIN, INK);
        self.press.rule(&mut self.sheet, self.y + 1.5, THIN, INK);
        let (label, units) = (said::result(words, balance), self.units(balance.balance.saturating_abs()));
        let right = self.press.format.right();
        self.press.set(&mut self.sheet, Style(Face::Serif, 13.5, INK), &label, MARGIN, self.y + 19.0);
        self.press.set_right(&mut self.sheet, Style(Face::Strong, 12.75, INK), &units, right, self.y + 19.0);
        self.y += 25.5;
    }
}

//! The entries behind the sum, with the sum so far.

use super::{CLOSE, Pages};
use crate::book::table::{Cell, Column, Row, Table};
use crate::press::Press;
use minga_core::commitments::{Balance, Why};

/// Height of an entry.
const HEIGHT: f32 = 16.5;

/// So many entries stay with the end of the statement.
const KEPT: usize = 3;

/// Day, what, by whom, how much, and the sum so far.
pub fn table(press: &mut Press) -> Table {
    let columns = vec![
        Column::words(String::new(), 58.0),
        Column::rest(String::new()),
        Column::words(String::new(), 120.0),
        Column::figures(String::new(), 62.0),
        Column::figures(String::new(), 72.0),
    ];
    Table::place(press, columns, HEIGHT)
}

/// What the entries come to: work and sessions, before anything beyond what others may do is left out.
pub fn done(balance: &Balance) -> i64 {
    let counted = |why: Why| matches!(why, Why::Done { .. } | Why::Attended { .. } | Why::Excused { .. });
    balance.lines.iter().filter(|line| counted(line.why)).map(|line| line.units).sum()
}

impl Pages<'_, '_, '_> {
    #[allow(clippy::cast_precision_loss)] // a few lines
    pub(super) fn set_work(&mut self) {
        let words = self.words();
        let work = self.paper.work;
        let head = words.say("statement-work", &[("entries", work.len().into())]);
        let hint = if work.is_empty() { String::new() } else { words.say("statement-work-hint", &[]) };
        self.section(&head, &hint, 2.0 * HEIGHT);
        let tables = self.tables;
        let mut so_far = 0;
        for (nth, line) in work.iter().enumerate() {
            so_far += line.units;
            let row = Row::of(vec![
                Cell::quiet(words.day_short(line.on)),
                Cell::plain(&line.what),
                Cell::quiet(&line.by),
                Cell::plain(self.units(line.units)),
                Cell::quiet(self.units(so_far)),
            ]);
            let laid = tables.work.lay(self.press, &row);
            // The last ones stay with the end of the statement, which stands on no page alone.
            let more = if nth + KEPT == work.len() { CLOSE + HEIGHT * (KEPT - 1) as f32 } else { 0.0 };
            if self.room(laid.height + more) {
                self.section(&head, &hint, HEIGHT);
            }
            tables.work.set(self.press, &mut self.sheet, &laid, &row, self.y);
            self.y += laid.height;
        }
    }
}

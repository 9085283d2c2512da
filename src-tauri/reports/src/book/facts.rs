//! Facts: what is asked beside what is so, in two columns.

use super::Book;
use crate::flow::paper::MARGIN;
use crate::flow::wrap::Lines;
use crate::press::{PLAIN, QUIET};

/// From fact to fact.
const LEADING: f32 = 15.0;
/// Between the two columns.
const BETWEEN: f32 = 24.0;
/// Part of a column for what is asked.
const ASKED: f32 = 0.36;

impl Book<'_, '_> {
    /// Sets facts in two columns, top to bottom in each.
    #[allow(clippy::cast_precision_loss)] // a handful of lines
    pub fn facts(&mut self, facts: &[(String, String)]) {
        let column = (self.press.format.measure() - BETWEEN) / 2.0;
        let asked = column * ASKED;
        let laid: Vec<_> = facts
            .iter()
            .map(|(what, so)| {
                let what = self.press.shaper.wrap(QUIET.0, QUIET.1, asked - 6.0, what);
                let so = self.press.shaper.wrap(PLAIN.0, PLAIN.1, column - asked, so);
                (what, so)
            })
            .collect();
        let lines = |(what, so): &(Lines, Lines)| what.lines.len().max(so.lines.len());
        let half = laid.len().div_ceil(2);
        for at in 0..half {
            let pair = [laid.get(at), laid.get(at + half)];
            let most = pair.iter().flatten().map(|f| lines(f)).max().unwrap_or(1);
            let height = LEADING + 12.75 * (most - 1) as f32;
            self.room(height);
            let y = self.y + 11.0;
            for (fact, x) in pair.into_iter().zip([MARGIN, MARGIN + column + BETWEEN]) {
                let Some((what, so)) = fact else { continue };
                for (i, line) in what.lines.iter().enumerate() {
                    self.sheet.text(line, what.size, x, y + 12.75 * i as f32, QUIET.2);
                }
                for (i, line) in so.lines.iter().enumerate() {
                    self.sheet.text(line, so.size, x + asked, y + 12.75 * i as f32, PLAIN.2);
                }
            }
            self.y += height;
        }
        self.y += 4.5;
    }
}

//! A line of the table, and the table.

use std::fmt::Display;
use std::fmt::Write;
use std::time::Duration;

/// What a measure gives, or why it could not be taken.
pub type Measured<T = Vec<Line>> = Result<T, String>;

/// One figure.
#[derive(Debug, Default)]
pub struct Line {
    measure: String,
    figure: String,
    peer: String,
    ratio: String,
    goal: String,
    met: &'static str,
}

impl Line {
    /// A figure that stands alone.
    pub fn of(measure: impl Into<String>, figure: impl Display) -> Self {
        Self { measure: measure.into(), figure: figure.to_string(), ..Self::default() }
    }

    /// Beside what a peer needs for the same.
    pub fn beside(self, peer: &str, figure: impl Display) -> Self {
        Self { peer: format!("{peer} {figure}"), ..self }
    }

    /// How many times the peer's figure it is.
    pub fn ratio(self, ratio: f64) -> Self {
        Self { ratio: format!("{ratio:.2}"), ..self }
    }

    /// What it should be, and whether it is.
    pub fn goal(self, goal: impl Into<String>, met: bool) -> Self {
        Self { goal: goal.into(), met: if met { "met" } else { "NOT MET" }, ..self }
    }

    fn cells(&self) -> [&str; 6] {
        [&self.measure, &self.figure, &self.peer, &self.ratio, &self.goal, self.met]
    }
}

/// Seconds, as the table shows them.
pub fn seconds(took: Duration) -> String {
    if took < Duration::from_secs(1) {
        format!("{:.1} ms", took.as_secs_f64() * 1000.0)
    } else {
        format!("{:.2} s", took.as_secs_f64())
    }
}

/// Mebibytes, as the table shows them, of kibibytes.
pub fn mebibytes(kib: u64) -> String {
    #[allow(clippy::cast_precision_loss)] // shown to a tenth
    let mib = kib as f64 / 1024.0;
    format!("{mib:.1} MiB")
}

/// All lines under their heads, in columns.
pub fn table(lines: &[Line]) -> String {
    let heads = ["measure", "figure", "peer", "ratio", "goal", ""];
    let rows: Vec<[&str; 6]> = std::iter::once(heads).chain(lines.iter().map(Line::cells)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let mut text = String::new();
    for (at, row) in rows.iter().enumerate() {
        let line: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        let _ = writeln!(text, "{}", line.join("  ").trim_end()); // to a text, which does not fail
        if at == 0 {
            let _ = writeln!(text, "{}", "-".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1)));
        }
    }
    text
}

//! CSV that no spreadsheet takes for a formula.
//!
//! A cell that begins like one gets an apostrophe before it and quotes around it; reading takes the
//! apostrophe off again.

use crate::formula::guard;
use minga_core::import::table::Delimiter;

/// How CSV is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvStyle {
    /// What parts the cells.
    pub delimiter: Delimiter,
    /// The mark by which Excel knows UTF-8.
    pub mark: bool,
}

impl Default for CsvStyle {
    fn default() -> Self {
        Self { delimiter: Delimiter::Comma, mark: true }
    }
}

/// Writes rows as UTF-8 with CR LF at the end of each line.
pub fn write_csv<R, C>(rows: R, style: CsvStyle) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: IntoIterator,
    C::Item: AsRef<str>,
{
    let mut out = String::new();
    if style.mark {
        out.push('\u{FEFF}');
    }
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                out.push(style.delimiter.mark());
            }
            push(&mut out, cell.as_ref(), style.delimiter.mark());
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn push(out: &mut String, cell: &str, mark: char) {
    let safe = guard(cell);
    let is_guarded = safe.len() != cell.len();
    if is_guarded || safe.contains([mark, '"', '\n', '\r']) || safe.starts_with(' ') || safe.ends_with(' ') {
        out.push('"');
        // A break would end the line for readers that read by lines, ours among them.
        out.push_str(&safe.replace('"', "\"\"").replace("\r\n", " ").replace(['\n', '\r'], " "));
        out.push('"');
    } else {
        out.push_str(&safe);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let style = CsvStyle { mark: false, ..CsvStyle::default() };
        String::from_utf8(write_csv([[cell]], style)).expect("UTF-8").trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn no_cell_becomes_a_formula() {
        for (cell, expected) in [
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("+cmd|' /C calc'!A0", "\"'+cmd|' /C calc'!A0\""),
            ("-3+4", "\"'-3+4\""),
            ("\t=1", "\"'\t=1\""),
            ("-3", "-3"),
            ("-1250.50", "-1250.50"),
            ("+593 994699845", "+593 994699845"),
            ("O'Brien", "O'Brien"),
            ("Quispe, María", "\"Quispe, María\""),
        ] {
            assert_eq!(written(cell), expected, "{cell}");
        }
    }
}

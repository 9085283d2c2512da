//! A text as rows: lines as an editor counts them, cells as spreadsheets quote them.
//!
//! A quote that does not close on its line is an error of that line, and reading goes on at the next: a
//! slip of the pen must not swallow the members below it. A break inside a cell is therefore not read
//! from text; a workbook can hold it.

use super::TableError;
use crate::formula::unguard;
use crate::limits::{MOST_CELLS, MOST_COLUMNS};
use minga_core::import::table::{Cell, Delimiter, Row, RowFault};

/// Lines end with LF, CR LF or CR. What ends the last line begins no further one.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text).filter(|t| !t.is_empty());
    std::iter::from_fn(move || {
        let current = rest?;
        let Some(end) = current.find(['\r', '\n']) else {
            rest = None;
            return Some(current);
        };
        let after = if current[end..].starts_with("\r\n") { end + 2 } else { end + 1 };
        rest = Some(&current[after..]).filter(|t| !t.is_empty());
        Some(&current[..end])
    })
}

/// All rows of a text.
pub(super) fn rows(text: &str, delimiter: Delimiter) -> Result<Vec<Row>, TableError> {
    let mut rows = Vec::new();
    let mut all = 0;
    for (line, written) in (1..).zip(lines(text)) {
        let row = row(line, written, delimiter.mark());
        all += row.cells.len();
        if all > MOST_CELLS || row.cells.len() > MOST_COLUMNS {
            return Err(TableError::TooLarge);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The cells of one line.
pub(super) fn row(line: usize, written: &str, mark: char) -> Row {
    // Old DOS programs end a file with this sign.
    let written = written.strip_suffix('\u{1A}').unwrap_or(written);
    let mut cells = Vec::new();
    let mut rest = written;
    loop {
        let blank = rest.len() - rest.trim_start_matches(' ').len();
        let after = if rest[blank..].starts_with('"') {
            let Some((text, after)) = quoted(&rest[blank + 1..], mark) else {
                cells.push(Cell::text(rest));
                let fault = Some(RowFault::QuoteNotClosed { cell: cells.len() - 1 });
                return Row { line, cells, fault };
            };
            cells.push(Cell::text(unguard(&text)));
            after
        } else {
            let (text, after) = rest.split_once(mark).map_or((rest, None), |(text, after)| (text, Some(after)));
            cells.push(Cell::text(unguard(text)));
            after
        };
        match after {
            Some(after) => rest = after,
            None => return Row { line, cells, fault: None },
        }
    }
}

/// A cell after its opening quote, and what follows its delimiter. A quote closes where a delimiter or
/// the end of the line follows; a doubled quote, and one that stands among letters, is a quote.
fn quoted(inside: &str, mark: char) -> Option<(String, Option<&str>)> {
    let mut text = String::new();
    let mut rest = inside;
    loop {
        let at = rest.find('"')?;
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('"') {
            text.push('"');
            rest = after;
            continue;
        }
        let after = rest.trim_start_matches(' ');
        if after.is_empty() {
            return Some((text, None));
        }
        if let Some(next) = after.strip_prefix(mark) {
            return Some((text, Some(next)));
        }
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(written: &str) -> Vec<String> {
        row(1, written, ',').cells.into_iter().map(|c| c.text).collect()
    }

    #[test]
    fn lines_are_counted_as_an_editor_does() {
        let told = |text| lines(text).collect::<Vec<_>>();
        assert_eq!(told("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
        assert_eq!(told("a\n\nb\n"), ["a", "", "b"]);
        assert_eq!(told(""), [""; 0]);
    }

    #[test]
    fn quotes_are_read_as_spreadsheets_write_them() {
        assert_eq!(cells(r#"1,"Quispe, María",x"#), ["1", "Quispe, María", "x"]);
        assert_eq!(cells(r#""say ""yes""",2"#), [r#"say "yes""#, "2"]);
        assert_eq!(cells(r#"a, "b" ,c"#), ["a", "b", "c"]);
        assert_eq!(cells(r#""the "old" mill",2"#), [r#"the "old" mill"#, "2"]);
        assert_eq!(cells(r#"5" pipe,2"#), [r#"5" pipe"#, "2"]);
        assert_eq!(cells(r#"4,=HYPERLINK("http://x"),y"#), ["4", r#"=HYPERLINK("http://x")"#, "y"]);
        assert_eq!(cells("'=1+1,'tis"), ["=1+1", "'tis"]);
        assert_eq!(cells(",,"), ["", "", ""]);
    }

    #[test]
    fn a_quote_that_does_not_close_spoils_its_own_line_only() {
        let all = rows("1,Ana\n2,\"Bea,x\n3,\"Caro\"\n", Delimiter::Comma).expect("rows");
        assert_eq!(
            all.iter().map(|r| r.fault).collect::<Vec<_>>(),
            [None, Some(RowFault::QuoteNotClosed { cell: 1 }), None]
        );
        assert_eq!(all[2].cells[1].text, "Caro");
    }
}

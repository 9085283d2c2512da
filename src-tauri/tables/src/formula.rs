//! What a spreadsheet would take for a formula, and the apostrophe that keeps it text.

use std::borrow::Cow;

/// The cell with an apostrophe before it, where it would be taken for a formula (OWASP, "CSV Injection")
/// or already wears one. A plain number such as -3 or +593 994699845 stays as it is.
pub(crate) fn guard(cell: &str) -> Cow<'_, str> {
    let bare = cell.trim_start_matches('\'');
    if begins(bare) && (bare.len() < cell.len() || !is_number(cell)) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Takes the apostrophe off again, whoever wrote it.
pub(crate) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(inner) if begins(inner.trim_start_matches('\'')) => inner,
        _ => cell,
    }
}

/// The signs a formula begins with, blanks before them aside, in narrow and wide letters.
pub(crate) fn begins(cell: &str) -> bool {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];
    cell.trim_start_matches(' ').starts_with(SIGNS)
}

/// A sign, then digits with nothing but points, commas and blanks among them.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or_default();
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '))
}

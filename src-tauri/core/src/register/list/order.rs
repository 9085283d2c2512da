//! Orders: the rows sorted by a column, worked out once, when the column is first sorted by.

use crate::text::fold_into;

/// What a row is sorted by.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key<'a> {
    /// A number, a day, a place.
    Count(i64),
    /// A text, capitals and accents aside. Empty is nothing.
    Text(&'a str),
    /// Nothing: after everything else, or before it when sorted from the end.
    None,
}

/// The rows by their keys; equal ones by place, whichever way they are sorted.
pub(super) fn order<'a>(keys: impl Iterator<Item = Key<'a>>, descending: bool) -> Box<[u32]> {
    let mut folds = String::new();
    // The first letters of a text stand in for it; only where they agree is the rest looked at.
    let mut rows: Vec<(bool, u64, u32, (u32, u32))> = Vec::with_capacity(keys.size_hint().0);
    for (row, key) in (0_u32..).zip(keys) {
        rows.push(match key {
            // The sign turned, numbers sort as they do without one.
            Key::Count(n) => (false, n.cast_unsigned() ^ (1 << 63), row, (0, 0)),
            Key::Text("") | Key::None => (true, 0, row, (0, 0)),
            Key::Text(text) => {
                let start = folds.len();
                fold_into(&mut folds, text);
                (false, first_letters(&folds.as_bytes()[start..]), row, (short(start), short(folds.len())))
            }
        });
    }
    let rest = |(from, to): (u32, u32)| &folds.as_bytes()[from as usize..to as usize];
    rows.sort_unstable_by(|a, b| {
        let order = (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| rest(a.3).cmp(rest(b.3)));
        if descending { order.reverse() } else { order }.then(a.2.cmp(&b.2))
    });
    rows.into_iter().map(|(_, _, row, _)| row).collect()
}

fn first_letters(text: &[u8]) -> u64 {
    let mut first = [0; 8];
    let some = text.len().min(8);
    first[..some].copy_from_slice(&text[..some]);
    u64::from_be_bytes(first)
}

/// Texts of one column stay far below four gigabytes; what lay beyond would only be sorted by its beginning.
fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

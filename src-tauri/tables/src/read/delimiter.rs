//! What parts the cells of a text.

use super::lines::{lines, row};
use minga_core::import::table::Delimiter;
use std::collections::BTreeMap;

/// Lines looked at.
const SAMPLE: usize = 100;
/// Letters of a line looked at.
const LONGEST: usize = 4_000;

/// Excel's own first line, `sep=;`, and whether it is there.
pub(super) fn said(text: &str) -> (Option<Delimiter>, bool) {
    let first = lines(text).next().unwrap_or_default().trim();
    let told = first.get(..4).filter(|s| s.eq_ignore_ascii_case("sep=")).and_then(|_| first.get(4..));
    match told.and_then(|mark| Delimiter::ALL.into_iter().find(|d| mark.chars().eq([d.mark()]))) {
        Some(delimiter) => (Some(delimiter), true),
        None => (None, false),
    }
}

/// The mark that gives most lines the same number of cells, and many of them.
pub(super) fn detect(text: &str) -> Delimiter {
    let sample: Vec<&str> = lines(text)
        .filter(|l| !l.trim().is_empty())
        .take(SAMPLE)
        .map(|l| l.char_indices().nth(LONGEST).map_or(l, |(end, _)| &l[..end]))
        .collect();
    let score = |delimiter: Delimiter| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for line in &sample {
            *widths.entry(row(1, line, delimiter.mark()).cells.len()).or_default() += 1;
        }
        widths
            .iter()
            .filter(|(width, _)| **width > 1)
            .map(|(width, lines)| lines * lines * (width - 1).min(40))
            .max()
            .unwrap_or(0)
    };
    let mut best = (Delimiter::Comma, 0);
    for delimiter in Delimiter::ALL {
        let scored = score(delimiter);
        if scored > best.1 {
            best = (delimiter, scored);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_between_cells_is_told_from_the_one_in_amounts() {
        assert_eq!(detect("Título;;\nN;Nombre;Pagado\n1;Ana;50,00\n2;Bea;37,50\n"), Delimiter::Semicolon);
        assert_eq!(detect("Nombre;Pagado\nAna;50,00\nBea;37,50\n"), Delimiter::Semicolon);
        assert_eq!(detect("No,Name,Note\n1,Ana,\"a;b;c\"\n2,Bea,\n"), Delimiter::Comma);
        assert_eq!(detect("No\tName\n1\tQuispe, Ana\n2\tRuiz, Bea\n"), Delimiter::Tab);
        assert_eq!(detect("No|Name|Class\n1|Ana|User\n"), Delimiter::Bar);
        assert_eq!(detect("just words"), Delimiter::Comma);
        assert_eq!(said("SEP=;\nNo;Name"), (Some(Delimiter::Semicolon), true));
        assert_eq!(said("separate"), (None, false));
    }
}

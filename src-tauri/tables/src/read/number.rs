//! Numbers of workbooks as plain decimals.

/// A spreadsheet holds fifteen digits; what stands beyond is noise of its arithmetic, not the number.
pub(super) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return "#NUM!".to_owned();
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    let text = format!("{rounded}");
    if text == "-0" { "0".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn numbers_come_without_noise() {
        for (value, expected) in [
            (37.5, "37.5"),
            (50.0, "50"),
            (0.1 + 0.2, "0.3"),
            (34225.0, "34225"),
            (-0.0, "0"),
            (1e21, "1000000000000000000000"),
            (1_747_483_092.0, "1747483092"),
            (f64::NAN, "#NUM!"),
        ] {
            assert_eq!(plain(value), expected);
        }
    }
}

//! Numbers of workbooks as plain decimals, and spans of time as a clock.

/// A spreadsheet holds fifteen digits; what stands beyond is noise of its arithmetic, not the number.
pub(super) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return "#NUM!".to_owned();
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    let text = format!("{rounded}");
    if text == "-0" { "0".to_owned() } else { text }
}

/// So much of a day as hours and minutes: `26:30`. A cell that counts hours holds days, and shows hours.
pub(super) fn clock(days: f64) -> String {
    let minutes = (days * 1_440.0).round();
    // Beyond a century nobody counts hours; what is left is a number.
    if minutes.is_nan() || minutes.abs() > 60_000_000.0 {
        return plain(days);
    }
    #[allow(clippy::cast_possible_truncation)] // bounded above
    let minutes = minutes as i64;
    let sign = if minutes < 0 { "-" } else { "" };
    format!("{sign}{}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// The same of a span as XML says it: `PT26H30M00S`. None where it is another.
pub(super) fn clock_of_iso(span: &str) -> Option<String> {
    let (sign, span) = span.strip_prefix('-').map_or((1, span), |span| (-1, span));
    let (days, time) = span.strip_prefix('P')?.split_once('T')?;
    let days: i64 = if days.is_empty() { 0 } else { days.strip_suffix('D')?.parse().ok()? };
    let mut seconds = days.checked_mul(86_400)?;
    let mut rest = time;
    for (letter, times) in [('H', 3_600), ('M', 60), ('S', 1)] {
        if let Some((number, after)) = rest.split_once(letter) {
            let whole = number.split(['.', ',']).next().unwrap_or(number);
            seconds = seconds.checked_add(whole.parse::<i64>().ok()?.checked_mul(times)?)?;
            rest = after;
        }
    }
    let minutes = (seconds + 30) / 60;
    let sign = if sign < 0 && minutes > 0 { "-" } else { "" };
    (rest.is_empty() && seconds >= 0).then(|| format!("{sign}{}:{:02}", minutes / 60, minutes % 60))
}

#[cfg(test)]
mod tests {
    use super::{clock, clock_of_iso, plain};

    #[test]
    fn spans_of_time_are_hours_and_minutes() {
        for (days, expected) in
            [(0.125, "3:00"), (1.104_166_666_666_666_7, "26:30"), (0.0, "0:00"), (-0.125, "-3:00"), (f64::NAN, "#NUM!")]
        {
            assert_eq!(clock(days), expected);
        }
        for (span, expected) in [
            ("PT26H30M00S", Some("26:30")),
            ("PT03H00M00.000000000S", Some("3:00")),
            ("P1DT2H", Some("26:00")),
            ("-PT1H", Some("-1:00")),
            ("PT29M31S", Some("0:30")),
            ("P1Y", None),
            ("PT1X", None),
            ("3:00", None),
        ] {
            assert_eq!(clock_of_iso(span).as_deref(), expected, "{span}");
        }
    }

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

//! Days of work for the calendars of phones: a file that any of them reads.

use chrono::NaiveDate;
use minga_core::ids::{AssetId, WorkDayId};
use minga_core::workdays::{DayState, Plan, WorkDay};
use minga_reports::calendar;
use minga_words::Words;

fn day(on: &str, title: &str, state: DayState) -> (String, WorkDay) {
    let at = |text: &str| format!("{text}:00").parse().unwrap();
    let plan = Plan {
        asset: AssetId::new(),
        title: title.into(),
        on: on.parse().unwrap(),
        begins: at("08:00"),
        ends: at("12:00"),
        places: Some(40),
        meet: "The Amaru Ñan gate".into(),
        tasks: "Plant 60 alisos on the west bank, clear the path, cook for all who come to the stream".into(),
        tools: "Gloves".into(),
    };
    ("Quebrada Ortega".into(), WorkDay { id: WorkDayId::new(), series: None, plan, state })
}

/// The lines of a file (RFC 5545): no longer than 75 bytes, folded ones joined again, each a name and a value.
fn lines(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n"), "{file}");
    let mut lines: Vec<String> = Vec::new();
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.iter().map(|line| line.split_once(':').map(|(n, v)| (n.into(), v.into())).expect(line)).collect()
}

#[test]
fn each_day_is_an_event_and_one_called_off_says_so() {
    let days = [
        day("2026-12-05", "Planting the banks", DayState::Called),
        day("2027-01-02", "Trees, paths", DayState::CalledOff),
    ];
    let made: NaiveDate = "2026-11-23".parse().unwrap();
    let lines = lines(&calendar(&days, "Quitumbe", made, &Words::new("en")));
    let of = |name: &str| lines.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect::<Vec<_>>();
    assert_eq!(of("BEGIN"), ["VCALENDAR", "VEVENT", "VEVENT"]);
    assert_eq!(of("END"), ["VEVENT", "VEVENT", "VCALENDAR"]);
    assert_eq!(of("DTSTART"), ["20261205T080000", "20270102T080000"]);
    assert_eq!(of("DTEND"), ["20261205T120000", "20270102T120000"]);
    assert_eq!(of("SUMMARY"), ["Planting the banks", r"Trees\, paths"]);
    assert_eq!(of("STATUS"), ["CONFIRMED", "CANCELLED"]);
    assert_eq!(of("UID"), days.each_ref().map(|(_, day)| format!("{}@minga", day.id)));
    assert!(of("LOCATION").iter().all(|place| *place == r"The Amaru Ñan gate\, Quebrada Ortega"));
    assert!(calendar(&[], "Quitumbe", made, &Words::new("en")).contains("END:VCALENDAR"));
}

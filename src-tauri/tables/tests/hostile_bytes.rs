//! Whatever the bytes, reading answers and never panics, and neither does what comes after it.

use chrono::NaiveDate;
use minga_core::ids::CoopId;
use minga_core::import::{self, Accept};
use minga_core::money::Currency;
use minga_core::register::{Coop, Register};
use minga_tables::{Cell, CsvStyle, Delimiter, Encoding, ReadOptions, read, write_csv};
use proptest::prelude::*;
use std::ops::ControlFlow;
use std::path::Path;

/// Reads, looks, checks and takes: the whole way a table goes.
fn whole_way(bytes: &[u8], options: &ReadOptions) {
    let Ok(table) = read(bytes, options) else { return };
    let map = import::survey(&table, "en").map;
    let coop = Coop {
        id: CoopId::new(),
        name: "Co-op".into(),
        currency: Currency::USD,
        lang: "en".into(),
        place: String::new(),
        admits: minga_core::decisions::Body::Office,
        probation_days: 0,
    };
    let mut register = Register { coop, classes: Vec::new(), members: Vec::new(), households: Vec::new() };
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    let go = &mut |_| ControlFlow::Continue(());
    let Ok(plan) = import::check(&table, &map, &register, today, go) else { return };
    let accept = Accept { good: true, doubtful: true };
    for reason in plan.doubts().chain(plan.errors()) {
        reason.message();
    }
    plan.counts(accept);
    let intake = plan.intake(accept).expect("all let in");
    for member in &intake.members {
        for (place, entry) in member.shares.iter().enumerate() {
            let others = [&member.shares[..place], &member.shares[place + 1..]].concat();
            assert_eq!(minga_core::shares::check(entry, &others, today), Ok(()), "{entry:?}");
        }
        for spell in &member.spells {
            assert_eq!(spell.check(&member.spells), Ok(()), "{spell:?}");
        }
    }
    register.take(intake);
    let again = import::check(&table, &map, &register, today, go).expect("checked before");
    again.counts(accept);
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/imports").join(name)).expect("a fixture")
}

fn options() -> impl Strategy<Value = ReadOptions> {
    let encodings = prop::option::of(prop::sample::select(vec![
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
    ]));
    let delimiters = prop::option::of(prop::sample::select(Delimiter::ALL.to_vec()));
    (encodings, delimiters).prop_map(|(encoding, delimiter)| ReadOptions { encoding, delimiter, sheet: None })
}

/// Lines that look like tables, so that the rules behind the reader are reached.
fn tableish() -> impl Strategy<Value = String> {
    let heads = prop::sample::subsequence(
        vec![
            "No",
            "Name",
            "Class",
            "Joined",
            "Left",
            "Shares",
            "Paid",
            "Par value",
            "Operation",
            "Effective date",
            "Document",
            "Email",
            "Nombres",
            "Apellidos",
        ],
        1..14,
    );
    let cell = prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "1",
            "2",
            "Ana",
            "Ana Ruiz",
            "Worker",
            "User / Worker",
            "2020-01-01",
            "03/04/2020",
            "31/12/20",
            "50.00",
            "1.250",
            "37,50",
            "-4",
            "Sell back",
            "Transfer",
            "Subscription",
            "Total",
            "a@b.org",
            "=1+1",
            "\"",
            "99999999999999999999"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ];
    (heads, prop::collection::vec(prop::collection::vec(cell, 0..14), 0..12)).prop_map(|(heads, rows)| {
        let lines: Vec<String> = std::iter::once(heads.join(",")).chain(rows.iter().map(|r| r.join(","))).collect();
        lines.join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000), options in options()) {
        whole_way(&bytes, &options);
    }

    #[test]
    fn anything_that_calls_itself_a_zip(mut bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        bytes.splice(0..0, *b"PK\x03\x04");
        whole_way(&bytes, &ReadOptions::default());
    }

    #[test]
    fn lines_like_a_table(text in tableish(), options in options()) {
        whole_way(text.as_bytes(), &options);
    }

    #[test]
    fn what_is_written_is_read_again(rows in prop::collection::vec(prop::collection::vec("[^\r\n\u{0}-\u{1f}\u{feff}\u{1a}]{0,20}", 2..5), 1..8)) {
        let bytes = write_csv(&rows, CsvStyle::default());
        let options = ReadOptions { delimiter: Some(Delimiter::Comma), ..ReadOptions::default() };
        if let Ok(table) = read(&bytes, &options) {
            let back: Vec<Vec<String>> = table.rows.into_iter().map(|r| r.cells.into_iter().map(|c: Cell| c.text).collect()).collect();
            prop_assert_eq!(back, rows);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn real_tables_with_bytes_knocked_over(
        name in prop::sample::select(vec!["socios-quitumbe.csv", "socios-quitumbe.xlsx", "socios-quitumbe.ods", "cooperators-export.csv", "cooperators-export.xlsx", "cooperators-export.ods", "hostile.csv"]),
        knocks in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = fixture(name);
        for (place, byte) in knocks {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        whole_way(&bytes, &ReadOptions::default());
    }
}

//! Sheets written and read back: text is text, numbers are numbers, days are days.

use chrono::NaiveDate;
use minga_core::money::{Currency, Money};
use minga_tables::{Cell, CellKind, Form, ReadOptions, Sheet, Table, Value, WriteError, read, write_sheet};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn sheet() -> Sheet<'static> {
    Sheet {
        name: "Members: 2026/27",
        currency: Currency::USD,
        heads: ["No.", "Name", "Phone", "Since", "Paid"].map(str::to_owned).to_vec(),
        foot: vec![
            Value::Nothing,
            Value::Text("Total".into()),
            Value::Nothing,
            Value::Nothing,
            Value::Amount(Money(130_050)),
        ],
    }
}

fn row(number: i64, name: &'static str, phone: &'static str, since: Option<&str>, paid: i64) -> Vec<Value<'static>> {
    let since = since.map_or(Value::Nothing, |since| Value::Day(day(since)));
    vec![Value::Count(number), Value::Text(name.into()), Value::Text(phone.into()), since, Value::Amount(Money(paid))]
}

fn round(form: Form, rows: Vec<Vec<Value<'static>>>) -> Table {
    let bytes = write_sheet(form, &sheet(), rows.into_iter()).expect("written");
    read(&bytes, &ReadOptions::default()).unwrap_or_else(|error| panic!("{form:?}: {error}"))
}

fn texts(cells: &[Cell]) -> Vec<&str> {
    cells.iter().map(|cell| cell.text.as_str()).collect()
}

#[test]
fn what_was_written_is_read_again_with_its_heads_and_its_foot() {
    for form in Form::ALL {
        let rows = vec![
            row(1, "Ñahui Pilco, Inti", "098 730 1164", Some("2013-04-07"), 125_050),
            row(27, "O'Brien & \"Co\" <b>", "", None, 5_000),
        ];
        let table = round(form, rows);
        let lines: Vec<Vec<&str>> = table.rows.iter().map(|row| texts(&row.cells)).collect();
        assert_eq!(lines[0], ["No.", "Name", "Phone", "Since", "Paid"], "{form:?}");
        assert_eq!(lines[1][..4], ["1", "Ñahui Pilco, Inti", "098 730 1164", "2013-04-07"], "{form:?}");
        assert_eq!(lines[2][..4], ["27", "O'Brien & \"Co\" <b>", "", ""], "{form:?}");
        let paid: Vec<Money> =
            [1, 2, 3].map(|line: usize| Money::parse(lines[line][4], Currency::USD).expect("an amount")).to_vec();
        assert_eq!(paid, [Money(125_050), Money(5_000), Money(130_050)], "{form:?}");
        assert_eq!(lines[3][1], "Total", "{form:?}");
    }
}

#[test]
fn numbers_and_days_can_be_reckoned_with() {
    for form in [Form::Xlsx, Form::Ods] {
        let table = round(form, vec![row(7, "Ana", "", Some("2024-02-29"), -1)]);
        let kinds: Vec<CellKind> = table.rows[1].cells.iter().map(|cell| cell.kind).collect();
        assert_eq!((kinds[0], kinds[3], kinds[4]), (CellKind::Number, CellKind::Date, CellKind::Number), "{form:?}");
        assert_eq!(table.rows[1].cells[4].text, "-0.01", "{form:?}");
    }
}

#[test]
fn no_text_becomes_a_formula_or_a_number() {
    let sly = ["=1+1", "+593994699845", "-2", "@SUM(A1)", "\t=1", "0912", "1E5", "TRUE", "  two  blanks ", "'=1"];
    for form in [Form::Xlsx, Form::Ods] {
        let table = round(form, sly.iter().map(|text| row(1, text, text, None, 0)).collect());
        for (line, text) in table.rows[1..].iter().zip(sly) {
            assert_eq!((line.cells[1].text.as_str(), line.cells[1].kind), (text, CellKind::Text), "{form:?}");
        }
    }
    let csv = round(Form::Csv, sly.iter().map(|text| row(1, text, text, None, 0)).collect());
    for (line, text) in csv.rows[1..].iter().zip(sly) {
        assert_eq!(line.cells[1].text.trim(), text.trim());
    }
}

#[test]
fn an_amount_longer_than_excel_counts_keeps_every_digit() {
    for form in Form::ALL {
        let table = round(form, vec![row(1, "Ana", "", None, 9_007_199_254_740_993)]);
        assert_eq!(table.rows[1].cells[4].text, "90071992547409.93", "{form:?}");
    }
}

#[test]
fn a_co_op_without_cents_shows_none() {
    let guarani = Currency::parse("PYG").expect("a code");
    for form in Form::ALL {
        let sheet = Sheet { currency: guarani, foot: Vec::new(), ..sheet() };
        let bytes = write_sheet(form, &sheet, std::iter::once(row(1, "Ana", "", None, 50_000))).expect("written");
        let table = read(&bytes, &ReadOptions::default()).expect("a table");
        assert_eq!((table.rows.len(), table.rows[1].cells[4].text.as_str()), (2, "50000"), "{form:?}");
    }
}

#[test]
fn a_text_longer_than_a_cell_of_excel_is_refused_and_not_cut() {
    let long: &'static str = Box::leak("ñ".repeat(40_000).into_boxed_str());
    let written = write_sheet(Form::Xlsx, &sheet(), std::iter::once(row(1, long, "", None, 0)));
    assert!(matches!(written, Err(WriteError::Unwritable(_))), "{written:?}");
}

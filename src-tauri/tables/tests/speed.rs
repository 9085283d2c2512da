//! How long a large co-op waits. Run with `cargo test --release -p minga-tables --test speed -- --ignored`.

use chrono::NaiveDate;
use minga_core::ids::CoopId;
use minga_core::import::{self, Accept};
use minga_core::money::Currency;
use minga_core::register::{Coop, Register};
use minga_tables::{ReadOptions, read};
use std::fmt::Write;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    let took = start.elapsed();
    println!("{what}: {took:?}");
    (done, took)
}

#[test]
#[ignore = "measures the optimised build"]
fn a_hundred_thousand_members_are_read_and_checked_in_seconds() {
    let mut text =
        "N.º socio;Nombres;Apellidos;Cédula;Calidad;Fecha de ingreso;Certificados;Pagado;Correo\n".to_owned();
    for n in 1..=100_000 {
        let class = ["Trabajadora", "Usuaria", "Fundadora / Usuaria"][n % 3];
        writeln!(
            text,
            "{n};Ñusta;Quispe Guaña {n};17{n:08};{class};{:02}/03/2019;2;100,00;socia{n}@example.org",
            n % 28 + 1
        )
        .expect("a string");
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    let coop = Coop {
        id: CoopId::new(),
        name: "Co-op".into(),
        currency: Currency::USD,
        lang: "es".into(),
        place: String::new(),
        admits: minga_core::decisions::Body::Office,
        probation_days: 0,
    };
    let mut register = Register { coop, classes: Vec::new(), members: Vec::new(), households: Vec::new() };
    let go = &mut |_| ControlFlow::Continue(());
    let (table, reading) = timed("read", || read(text.as_bytes(), &ReadOptions::default()).expect("a table"));
    let (survey, surveying) = timed("survey", || import::survey(&table, "es"));
    let (plan, checking) = timed("check", || import::check(&table, &survey.map, &register, today, go).expect("a plan"));
    let (intake, _) = timed("intake", || plan.intake(Accept::default()).expect("not held back"));
    assert_eq!(intake.members.len(), 100_000);
    register.take(intake);
    let (again, rechecking) =
        timed("check again", || import::check(&table, &survey.map, &register, today, go).expect("a plan"));
    assert_eq!(again.counts(Accept::default()).members.same, 100_000);
    for took in [reading, surveying, checking, rechecking] {
        // Generous: a shared machine may give this a third of a core.
        assert!(took < Duration::from_secs(10), "{took:?}");
    }
}

//! Any page of the list of 100,000 members: each order, each filter, far down, and searched letter by letter.

use crate::crowd::{self, MANY};
use crate::import;
use crate::line::{Line, Measured, seconds};
use crate::spread::{percentile, timed};
use minga_core::members::StatusKind;
use minga_core::register::list::{Column, Condition, Filter, List, Order, Query};
use minga_store::{Coop, SystemClock};
use std::sync::Arc;
use std::time::Duration;

/// Rows that the window asks for at once.
const PAGE: usize = 100;

/// The 95th percentile, at most.
const MOST: Duration = Duration::from_millis(10);

/// What people type: names with and without accents, a number, a telephone, two words, nobody.
const TYPED: [&str; 8] =
    ["quispe", "Ñahui", "maria jose", "99420", "+593 99 0012345", "guaman rosa", "socia4711@example.org", "zzz"];

/// Every query once, on a list made anew: what an order or a search costs the first time is in it.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let file = import::file(folder.path(), MANY)?;
    let coop = Coop::open(&file, None, Arc::new(SystemClock)).map_err(|e| e.to_string())?;
    let register = Arc::new(coop.register().map_err(|e| e.to_string())?);
    let roll = Arc::new(register.roll(coop.today()));
    let (list, made) = timed(|| List::of(Arc::clone(&register), roll));
    let ((), warmed) = timed(|| list.warm());
    let mut lines = vec![Line::of("list of 100,000: made", seconds(made + warmed))];
    let (mut ordered, mut searched) = (times(&list, &pages(&list)), times(&list, &searches()));
    lines.push(spread("  a page, each order and filter", &mut ordered));
    lines.push(spread("  searched letter by letter", &mut searched));
    Ok(lines)
}

fn spread(what: &str, times: &mut [Duration]) -> Line {
    let [half, most, all] = [0.5, 0.95, 1.0].map(|share| percentile(times, share));
    Line::of(what, format!("p50 {}, p95 {}, max {}", seconds(half), seconds(most), seconds(all)))
        .goal("p95 <= 10 ms", most <= MOST)
}

/// How long each takes.
fn times(list: &List, queries: &[Query]) -> Vec<Duration> {
    queries.iter().map(|query| timed(|| list.page(query)).1).collect()
}

fn pages(list: &List) -> Vec<Query> {
    let mut filters = vec![Filter::default()];
    let with = |change: &dyn Fn(&mut Filter)| {
        let mut filter = Filter::default();
        change(&mut filter);
        filter
    };
    filters.extend(list.register().classes.iter().map(|class| with(&|filter| filter.classes = vec![class.id])));
    filters.extend(StatusKind::ALL.map(|kind| with(&|filter| filter.statuses = vec![kind])));
    filters.extend(Condition::ALL.map(|condition| with(&|filter| filter.conditions = vec![condition])));
    filters.extend(crowd::SECTORS.map(|sector| with(&|filter| filter.sectors = vec![sector.to_owned()])));
    filters.push(with(&|filter| filter.since_from = "2010-01-01".parse().ok()));
    let orders = Column::ALL.into_iter().flat_map(|by| [false, true].map(|descending| Order { by, descending }));
    let windows = [0, MANY as usize / 2, MANY as usize - PAGE];
    orders
        .flat_map(|order| filters.iter().map(move |filter| (order, filter)))
        .flat_map(|(order, filter)| windows.map(|offset| Query { filter: filter.clone(), order, offset, limit: PAGE }))
        .collect()
}

fn searches() -> Vec<Query> {
    let order = Order { by: Column::Name, descending: false };
    let typed = TYPED.iter().flat_map(|text| text.char_indices().map(|(at, letter)| &text[..at + letter.len_utf8()]));
    let filter = |text: &str| Filter { search: text.to_owned(), ..Filter::default() };
    typed.map(|text| Query { filter: filter(text), order, offset: 0, limit: PAGE }).collect()
}

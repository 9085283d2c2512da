//! What a share is worth: as someone said, as a column says, as the register knows, or as most rows pay.

use super::classbook::ClassBook;
use super::draft::Draft;
use super::map::Map;
use crate::money::{Currency, Money};
use crate::register::Register;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Par values for the rows of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Worth {
    /// Said for every row.
    said: Option<Money>,
    /// The commonest paid / units over all rows.
    pub(super) commonest: Option<Money>,
    /// The same within a class, where most of its rows agree.
    by_class: HashMap<usize, Money>,
}

/// Rows of a class that must be there before they outvote the table.
const ENOUGH_ROWS: usize = 5;

impl Worth {
    pub(super) fn of(drafts: &[Draft], map: &Map, currency: Currency) -> Self {
        let said = map.par.and_then(|p| Money::from_decimal(p, currency).ok()).filter(|p| p.0 > 0);
        let mut all: HashMap<Money, usize> = HashMap::new();
        let mut by_class: HashMap<usize, HashMap<Money, usize>> = HashMap::new();
        for draft in drafts.iter().filter(|d| !d.refused()) {
            let Some(par) = draft.par.or_else(|| paid_each(draft)) else { continue };
            *all.entry(par).or_default() += 1;
            if let Some(class) = draft.classes.first() {
                *by_class.entry(*class).or_default().entry(par).or_default() += 1;
            }
        }
        let most = |counts: &HashMap<Money, usize>| {
            counts.iter().max_by_key(|(par, n)| (**n, **par)).map(|(par, n)| (*par, *n))
        };
        let by_class = by_class
            .iter()
            .filter_map(|(class, counts)| {
                let rows: usize = counts.values().sum();
                let (par, n) = most(counts)?;
                (rows >= ENOUGH_ROWS && n * 2 > rows).then_some((*class, par))
            })
            .collect();
        Self { said, commonest: most(&all).map(|(par, _)| par), by_class }
    }

    /// The par value of new shares of a class.
    pub(super) fn of_class(&self, class: usize) -> Option<Money> {
        self.said.or_else(|| self.by_class.get(&class).copied()).or(self.commonest)
    }

    /// The par value of a row's shares.
    pub(super) fn of_row(&self, draft: &Draft, book: &ClassBook, register: &Register, on: NaiveDate) -> Option<Money> {
        let class = draft.classes.first().copied();
        let known = || {
            class
                .and_then(|c| book.classes.get(c))
                .filter(|c| c.existing)
                .and_then(|c| register.class(c.id))
                .and_then(|c| c.terms_on(on))
                .map(|t| t.par)
                .filter(|p| p.0 > 0)
        };
        self.said.or(draft.par).or_else(known).or_else(|| class.and_then(|c| self.of_class(c)))
    }

    /// What the plan shows: what was said, else the commonest.
    pub(super) fn shown(&self) -> Option<Money> {
        self.said.or(self.commonest)
    }
}

/// Paid / units, where it comes out to the cent.
fn paid_each(draft: &Draft) -> Option<Money> {
    let (units, paid) = (draft.units?, draft.paid?.0);
    (units != 0 && paid != 0 && paid % units == 0 && paid / units > 0).then(|| Money(paid / units))
}

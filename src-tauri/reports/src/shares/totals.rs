//! The sums of the share register, made along the members, the classes and the kinds of movement.

use super::register::ShareRegisterPaper;
use crate::ReportError;
use minga_core::money::Money;
use minga_core::shares::{EntryKind, Holding};
use std::collections::HashMap;

/// What one class comes to.
#[derive(Default)]
pub struct ClassTotal {
    /// Who holds shares of the class.
    pub holders: usize,
    /// Shares that came, and shares that went (below zero).
    pub moved: [i64; 2],
    /// What is held.
    pub held: Holding,
}

/// What the whole register comes to.
pub struct Totals {
    /// Movements.
    pub lines: usize,
    /// Members with movements.
    pub members: usize,
    /// Who holds shares.
    pub holders: usize,
    /// Shares that came, and shares that went (below zero).
    pub moved: [i64; 2],
    /// The sum along the members.
    pub all: Holding,
    /// In the order of the register's classes.
    pub classes: Vec<ClassTotal>,
    /// Kinds there are movements of, how many, and what they come to.
    pub kinds: Vec<(EntryKind, usize, Holding)>,
    /// The largest par value.
    pub most_par: Money,
}

impl Totals {
    /// Sums the ledger three times.
    ///
    /// # Errors
    /// When two sums disagree: then something is wrong in the register, and nothing is printed.
    pub fn of(paper: &ShareRegisterPaper) -> Result<Self, ReportError> {
        let register = paper.register;
        let places: HashMap<_, usize> = register.classes.iter().enumerate().map(|(i, c)| (c.id, i)).collect();
        let mut sums = Self {
            lines: 0,
            members: 0,
            holders: 0,
            moved: [0; 2],
            all: Holding::default(),
            classes: register.classes.iter().map(|_| ClassTotal::default()).collect(),
            kinds: Vec::new(),
            most_par: Money::ZERO,
        };
        let mut kinds: HashMap<EntryKind, (usize, Holding)> = HashMap::new();
        let mut units = vec![0; register.classes.len()];
        for row in &paper.roll.rows {
            units.fill(0);
            let lines = sums.lines;
            for entry in register.members[row.place].shares.iter().filter(|e| e.on <= paper.roll.on) {
                sums.lines += 1;
                sums.most_par = sums.most_par.max(entry.par);
                let way = usize::from(entry.units < 0);
                sums.moved[way] += entry.units;
                let kind = kinds.entry(entry.kind).or_default();
                kind.0 += 1;
                kind.1.add(entry);
                if let Some(place) = places.get(&entry.class) {
                    let class = &mut sums.classes[*place];
                    class.held.add(entry);
                    class.moved[way] += entry.units;
                    units[*place] += entry.units;
                }
            }
            sums.members += usize::from(sums.lines > lines);
            sums.holders += usize::from(row.holding.units != 0);
            sums.all.plus(&row.holding);
            for (class, units) in sums.classes.iter_mut().zip(&units) {
                class.holders += usize::from(*units != 0);
            }
        }
        sums.kinds =
            EntryKind::ALL.into_iter().filter_map(|kind| kinds.get(&kind).map(|(n, held)| (kind, *n, *held))).collect();
        sums.agree(paper)?;
        Ok(sums)
    }

    fn agree(&self, paper: &ShareRegisterPaper) -> Result<(), ReportError> {
        let mut along = [Holding::default(); 2];
        self.classes.iter().for_each(|class| along[0].plus(&class.held));
        self.kinds.iter().for_each(|(_, _, held)| along[1].plus(held));
        let told = |h: &Holding| format!("{} / {}", h.units, h.paid.plain(paper.register.coop.currency));
        match along.iter().find(|sum| **sum != self.all) {
            Some(other) => Err(ReportError::SumsDisagree { rows: told(&self.all), classes: told(other) }),
            None => Ok(()),
        }
    }
}

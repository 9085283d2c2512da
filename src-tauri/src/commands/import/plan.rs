//! The dry run in numbers.

use super::table::total;
use crate::shapes::Whole;
use crate::shapes::import::{ImportClass, ImportCounts, ImportPlan};
use minga_core::import::{Accept, Plan, Verdict};
use minga_core::register::Register;
use std::collections::HashMap;

/// What would come in: the good rows, the doubtful ones still being asked about.
pub fn shape(plan: &Plan, register: &Register, dyes: &HashMap<String, u8>) -> ImportPlan {
    let currency = register.coop.currency;
    let counts = plan.counts(Accept { good: true, doubtful: false });
    let of = |verdict| Whole::from(plan.rows.iter().filter(|row| row.verdict == verdict).count());
    let good = |verdict| matches!(verdict, Verdict::New | Verdict::Changed | Verdict::Same);
    let leavers = plan.rows.iter().filter(|row| row.left.is_some() && good(row.verdict));
    let classes = plan.classes.iter().map(|class| ImportClass {
        name: class.name.clone(),
        dye: dyes.get(&class.name).copied().unwrap_or_default(),
        members: counts.classes.get(&class.name).copied().unwrap_or_default().into(),
        created: class.new,
    });
    ImportPlan {
        counts: ImportCounts {
            rows: plan.rows.len().into(),
            new: of(Verdict::New),
            changed: of(Verdict::Changed),
            same: of(Verdict::Same),
            duplicate: of(Verdict::Duplicate),
            doubt: of(Verdict::Doubt),
            error: of(Verdict::Error),
            skipped: plan.skipped.len().into(),
        },
        units: counts.units.into(),
        paid: counts.paid.plain(currency),
        left: counts.left.into(),
        to_settle: leavers.filter_map(|row| row.units).sum::<i64>().into(),
        classes: classes.collect(),
        par: plan.par.map(|par| par.plain(currency)),
        total_check: plan.totals.as_ref().and_then(|totals| total(totals, currency)),
    }
}

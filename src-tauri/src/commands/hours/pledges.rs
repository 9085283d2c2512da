//! Pledges: what each class gives, as a form that is filled in.

use crate::commands::reading::{amount, day};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::hours::{ClassPledges, Pledge, PledgeDraft, PledgePeriod, PledgePreset, PledgesPage};
use minga_core::commitments::file::{Case, PRESETS};
use minga_core::commitments::{
    Approval, BuyOutTerms, Effects, Fine, HoursError, Period, Policy, Rules, Settled, Unit, read_units,
};
use minga_core::money::{Currency, Money};

/// Every class with what it pledged, and what others ask of theirs.
pub fn page(open: &mut Open) -> Answer<PledgesPage> {
    let (register, book) = (open.register()?, open.book()?);
    let currency = register.coop.currency;
    let of = |policies: &[Policy]| -> Answer<Vec<Pledge>> {
        let mut pledges = Vec::new();
        for (at, policy) in policies.iter().enumerate() {
            pledges.push(Pledge {
                from: policy.from.to_string(),
                to: policies.get(at + 1).and_then(|next| next.from.pred_opt()).map(|eve| eve.to_string()),
                rules: draft(&policy.rules, currency),
                decision: crate::commands::members::cited(open, policy.decision)?,
            });
        }
        Ok(pledges)
    };
    let classes = register
        .classes
        .iter()
        .map(|class| Ok(ClassPledges { class_id: class.id.to_string(), pledges: of(book.policies_of(class.id))? }))
        .collect::<Answer<_>>()?;
    Ok(PledgesPage { classes, presets: presets(currency) })
}

/// What other co-ops ask: the first policy of each file.
fn presets(currency: Currency) -> Vec<PledgePreset> {
    let preset = |text: &str| {
        let case = Case::read(text).ok()?;
        let said = case.preset.clone()?;
        let rules = &case.book.policies().first()?.rules;
        Some(PledgePreset { name: said.name, source: said.source, rules: draft(rules, currency) })
    };
    PRESETS.iter().filter_map(|(_, text)| preset(text)).collect()
}

/// A pledge as the form has it.
fn draft(rules: &Rules, currency: Currency) -> PledgeDraft {
    let units = |units: i64| written(units, rules.unit);
    let limit = |limit: Option<i64>| limit.map(units).unwrap_or_default();
    let money = |money: Option<Money>| money.map(|m| m.plain(currency)).unwrap_or_default();
    PledgeDraft {
        unit: rules.unit.into(),
        amount: units(rules.amount),
        period: match rules.period {
            Period::CalendarYear => PledgePeriod::CalendarYear,
            Period::CalendarMonth => PledgePeriod::CalendarMonth,
            Period::Cycle { days, from } => {
                PledgePeriod::Cycle { days: i64::from(days).into(), from: from.to_string() }
            }
            Period::FromJoining => PledgePeriod::FromJoining,
        },
        per: rules.per.into(),
        pro_rata: rules.pro_rata.into(),
        due: rules.due.into(),
        tolerance: units(rules.tolerance),
        several: rules.several.into(),
        least_own: i64::from(rules.least_own).into(),
        streams: rules.streams.iter().map(|stream| (*stream).into()).collect(),
        assets: rules.assets.iter().map(ToString::to_string).collect(),
        bank_cap: limit(rules.bank_cap),
        debt_cap: limit(rules.debt_cap),
        penalty: i64::from(rules.penalty).into(),
        transfer: rules.transfer.into(),
        buy_out: money(rules.buy_out.map(|terms| terms.rate)),
        buy_out_most: limit(rules.buy_out.and_then(|terms| terms.most)),
        fine: money(rules.fine.map(|fine| fine.amount)),
        fine_worked_off: rules.fine.is_some_and(|fine| fine.settled == Settled::WorkedOff),
        share_value: money(rules.share_value),
        substitutes: rules.substitutes.iter().map(|who| (*who).into()).collect(),
        approver: rules.approval.by.into(),
        approvals: i64::from(rules.approval.count).into(),
        no_vote: rules.effects.no_vote,
        no_services: rules.effects.no_services,
        grace_days: i64::from(rules.effects.grace_days).into(),
        freeze_at: rules.freeze_at.map(|at| units(-at)).unwrap_or_default(),
    }
}

/// Units as a person types them: whole hours bare, others by the clock.
fn written(units: i64, unit: Unit) -> String {
    match unit {
        Unit::Minutes if units % 60 == 0 => (units / 60).to_string(),
        Unit::Minutes => format!("{}:{:02}", units / 60, units % 60),
        Unit::Sessions => units.to_string(),
    }
}

/// The rules a form says.
pub fn rules(draft: &PledgeDraft, currency: Currency) -> Answer<Rules> {
    let unit: Unit = draft.unit.into();
    let units = |text: &str| if text.trim().is_empty() { Ok(0) } else { read(text, unit) };
    let limit = |text: &str| -> Answer<Option<i64>> {
        if text.trim().is_empty() { Ok(None) } else { read(text, unit).map(Some) }
    };
    let money = |text: &str| -> Answer<Option<Money>> {
        if text.trim().is_empty() { Ok(None) } else { amount(text, currency).map(Some) }
    };
    let most = limit(&draft.buy_out_most)?;
    let settled = if draft.fine_worked_off { Settled::WorkedOff } else { Settled::Payable };
    Ok(Rules {
        unit,
        amount: read(&draft.amount, unit)?,
        period: match &draft.period {
            PledgePeriod::CalendarYear => Period::CalendarYear,
            PledgePeriod::CalendarMonth => Period::CalendarMonth,
            PledgePeriod::Cycle { days, from } => Period::Cycle { days: small(days.0)?, from: day(from)? },
            PledgePeriod::FromJoining => Period::FromJoining,
        },
        per: draft.per.into(),
        pro_rata: draft.pro_rata.into(),
        due: draft.due.into(),
        tolerance: units(&draft.tolerance)?,
        several: draft.several.into(),
        least_own: small(draft.least_own.0)?,
        streams: draft.streams.iter().map(|stream| (*stream).into()).collect(),
        assets: draft.assets.iter().filter_map(|id| id.parse().ok()).collect(),
        bank_cap: limit(&draft.bank_cap)?,
        debt_cap: limit(&draft.debt_cap)?,
        penalty: small(draft.penalty.0)?,
        transfer: draft.transfer.into(),
        buy_out: money(&draft.buy_out)?.map(|rate| BuyOutTerms { rate, most }),
        fine: money(&draft.fine)?.map(|amount| Fine { amount, settled }),
        share_value: money(&draft.share_value)?,
        substitutes: draft.substitutes.iter().map(|who| (*who).into()).collect(),
        approval: Approval { by: draft.approver.into(), count: small(draft.approvals.0)? },
        effects: Effects {
            no_vote: draft.no_vote,
            no_services: draft.no_services,
            grace_days: small(draft.grace_days.0)?,
        },
        freeze_at: limit(&draft.freeze_at)?.map(|units| -units),
    })
}

/// Hours, or sessions, as they were typed.
pub fn read(text: &str, unit: Unit) -> Answer<i64> {
    read_units(text, unit).map_err(not_hours)
}

/// What is said of a quantity that is none.
pub fn not_hours(error: HoursError) -> Fault {
    match error {
        HoursError::NotHours(text) => Fault::new("not-hours").with("text", text),
        HoursError::BeyondADay(text) => Fault::new("beyond-a-day").with("text", text),
    }
}

fn small<T: TryFrom<i64>>(number: i64) -> Answer<T> {
    T::try_from(number).map_err(|_| Fault::new("not-hours").with("text", number))
}

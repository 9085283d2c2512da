//! Pledges: what each class gives, as a form that is filled in.

use crate::commands::reading::{amount, day, id};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::hours::{ClassPledges, Pledge, PledgeDraft, PledgePeriod, PledgePreset, PledgesPage};
use minga_core::commitments::file::{Case, PRESETS};
use minga_core::commitments::{
    Approval, BuyOutTerms, Effects, Fine, HoursError, HoursFault, Period, Policy, Rules, Settled, Unit, read_units,
};
use minga_core::money::{Currency, Money};
use minga_store::Refusal;

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
    Ok(PledgesPage { classes, presets: presets(), assets: super::work_on(open)? })
}

/// What other co-ops ask: each policy of each file, as it stands there.
fn presets() -> Vec<PledgePreset> {
    let mut found = Vec::new();
    for (id, text) in PRESETS {
        let Ok(case) = Case::read(text) else { continue };
        let Some(said) = &case.preset else { continue };
        let several = case.book.policies().len() > 1;
        for (at, policy) in case.book.policies().iter().enumerate() {
            let mut rules = draft(&policy.rules, case.currency);
            if let PledgePeriod::Cycle { from, .. } = &mut rules.period {
                from.clear();
            }
            // An amount of no country: where it is whole it can be read in any money.
            if let Some(whole) = rules.share_value.strip_suffix(".00").map(str::len) {
                rules.share_value.truncate(whole);
            }
            found.push(PledgePreset {
                id: format!("{id}-{at}"),
                name: said.name.clone(),
                whom: if several { case.class_name(policy.class).to_owned() } else { String::new() },
                source: said.source.clone(),
                notes: said.notes.clone(),
                unverified: said.unverified,
                rules,
            });
        }
    }
    found
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

/// The rules a form says. What cannot be read is refused by its field, named as a policy file names it.
pub fn rules(draft: &PledgeDraft, currency: Currency) -> Answer<Rules> {
    let unit: Unit = draft.unit.into();
    let empty = |text: &str| text.trim().is_empty();
    let limit = |field: &str, text: &str| -> Answer<Option<i64>> {
        if empty(text) { Ok(None) } else { read(text, unit).map(Some).map_err(|fault| fault.with("field", field)) }
    };
    let units = |field: &str, text: &str| limit(field, text).map(|units| units.unwrap_or(0));
    let money = |field: &str, text: &str| -> Answer<Option<Money>> {
        let read = |text| amount(text, currency).map_err(|fault| fault.with("field", field));
        if empty(text) { Ok(None) } else { read(text).map(Some) }
    };
    let most = limit("buy_out_most", &draft.buy_out_most)?;
    let settled = if draft.fine_worked_off { Settled::WorkedOff } else { Settled::Payable };
    let asset = |text: &String| id(text, Refusal::NoSuchEntry);
    Ok(Rules {
        unit,
        amount: units("amount", &draft.amount)?,
        period: match &draft.period {
            PledgePeriod::CalendarYear => Period::CalendarYear,
            PledgePeriod::CalendarMonth => Period::CalendarMonth,
            PledgePeriod::Cycle { days, from } => Period::Cycle {
                days: small("period", days.0)?,
                from: day(from).map_err(|f| f.with("field", "period"))?,
            },
            PledgePeriod::FromJoining => Period::FromJoining,
        },
        per: draft.per.into(),
        pro_rata: draft.pro_rata.into(),
        due: draft.due.into(),
        tolerance: units("tolerance", &draft.tolerance)?,
        several: draft.several.into(),
        least_own: small("least_own", draft.least_own.0)?,
        streams: draft.streams.iter().map(|stream| (*stream).into()).collect(),
        assets: draft.assets.iter().map(asset).collect::<Answer<_>>()?,
        bank_cap: limit("bank_cap", &draft.bank_cap)?,
        debt_cap: limit("debt_cap", &draft.debt_cap)?,
        penalty: small("penalty", draft.penalty.0)?,
        transfer: draft.transfer.into(),
        buy_out: money("buy_out", &draft.buy_out)?.map(|rate| BuyOutTerms { rate, most }),
        fine: money("fine", &draft.fine)?.map(|amount| Fine { amount, settled }),
        share_value: money("share_value", &draft.share_value)?,
        substitutes: draft.substitutes.iter().map(|who| (*who).into()).collect(),
        approval: Approval { by: draft.approver.into(), count: small("approval", draft.approvals.0)? },
        effects: Effects {
            no_vote: draft.no_vote,
            no_services: draft.no_services,
            grace_days: small("grace_days", draft.grace_days.0)?,
        },
        freeze_at: limit("freeze_at", &draft.freeze_at)?.map(|units| -units),
    })
}

/// Hours, or sessions, as they were typed.
pub fn read(text: &str, unit: Unit) -> Answer<i64> {
    read_units(text, unit).map_err(|error| match unit {
        Unit::Minutes => not_hours(error),
        Unit::Sessions => Fault::new("not-sessions").with("text", text.trim()),
    })
}

/// What is said of a quantity that is none.
pub fn not_hours(error: HoursError) -> Fault {
    match error {
        HoursError::NotHours(text) => Fault::new("not-hours").with("text", text),
        HoursError::BeyondADay(text) => Fault::new("beyond-a-day").with("text", text),
    }
}

/// A number that its field has room for.
fn small<T: TryFrom<i64>>(field: &'static str, number: i64) -> Answer<T> {
    T::try_from(number).map_err(|_| minga_store::Fault::from(HoursFault::OutOfBounds(field)).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shapes::Whole;

    #[test]
    fn every_policy_of_a_preset_is_offered_with_what_is_said_of_it_and_begins_with_the_pledge() {
        let found = presets();
        let of = |id: &str| found.iter().find(|preset| preset.id == id).expect("a preset");
        let habitat: Vec<_> = found.iter().filter(|p| p.id.starts_with("habitat-")).collect();
        let asked: Vec<_> = habitat.iter().map(|p| (p.whom.as_str(), p.rules.amount.as_str())).collect();
        assert_eq!(asked, [("One adult", "200"), ("Two adults", "400")]);
        assert!(of("uruguay-0").unverified && !of("uruguay-0").notes.is_empty());
        assert_eq!((of("uruguay-0").whom.as_str(), of("uruguay-0").rules.share_value.as_str()), ("", "1"));
        assert!(!of("la-louve-0").unverified);
        let begins = |preset: &PledgePreset| match &preset.rules.period {
            PledgePeriod::Cycle { from, .. } => from.clone(),
            _ => String::new(),
        };
        assert!(found.iter().all(|preset| begins(preset).is_empty()), "no cycle begins on a day of its own");
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_its_field() {
        let good = presets().into_iter().find(|p| p.id == "alianza-solidaria-0").expect("a preset").rules;
        let field = |draft: PledgeDraft| {
            rules(&draft, Currency::USD).err().and_then(|fault| fault.args.get("field").cloned()).unwrap_or_default()
        };
        assert_eq!(field(good.clone()), "");
        assert_eq!(field(PledgeDraft { amount: "lots".into(), ..good.clone() }), "amount");
        assert_eq!(field(PledgeDraft { debt_cap: "x".into(), ..good.clone() }), "debt_cap");
        assert_eq!(field(PledgeDraft { fine: "ten".into(), ..good.clone() }), "fine");
        assert_eq!(field(PledgeDraft { least_own: Whole(999), ..good }), "least_own");
    }
}

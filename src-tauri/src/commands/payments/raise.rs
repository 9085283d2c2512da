//! Raising charges: what it would do, shown first; then one act for all.

use super::amount;
use crate::commands::life::decided;
use crate::commands::members::{class, list};
use crate::commands::reading::day;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{RaiseDraft, RaisePreview, ReasonGroup};
use minga_core::ids::MemberId;
use minga_core::money::Money;
use minga_core::payments::{Ask, ChargeKind, RaisePlan, Reason, plan};
use minga_core::register::Register;
use minga_core::register::list::{Column, Order};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Names shown of those it is about.
const NAMED: usize = 6;

/// Who would be charged, and who is left out and why.
pub fn preview(open: &mut Open, draft: &RaiseDraft) -> Answer<RaisePreview> {
    let (plan, register) = planned(open, draft)?;
    let names: HashMap<MemberId, String> =
        register.members.iter().map(|member| (member.id, member.profile.name.spoken())).collect();
    let said = |ids: &[MemberId]| ids.iter().take(NAMED).filter_map(|id| names.get(id).cloned()).collect();
    let mut taken: Vec<MemberId> = plan.charges.iter().map(|planned| planned.charge.member).collect();
    taken.dedup();
    let doubts = plan.charges.iter().filter_map(|planned| Some((planned.doubt?, planned.charge.member)));
    let left_out = plan.left_out.iter().map(|(member, why)| (*why, *member));
    let groups = |found: &mut dyn Iterator<Item = (Reason, MemberId)>| {
        let mut groups: BTreeMap<Reason, BTreeSet<MemberId>> = BTreeMap::new();
        for (why, member) in found {
            groups.entry(why).or_default().insert(member);
        }
        let group = |(why, ids): (Reason, BTreeSet<MemberId>)| {
            let ids: Vec<MemberId> = ids.into_iter().collect();
            ReasonGroup { why: why.into(), members: ids.len().into(), names: said(&ids) }
        };
        groups.into_iter().map(group).collect::<Vec<_>>()
    };
    Ok(RaisePreview {
        taken: taken.len().into(),
        names: said(&taken),
        total: plan.total().plain(register.coop.currency),
        doubts: groups(&mut doubts.into_iter()),
        left_out: groups(&mut left_out.into_iter()),
    })
}

/// Raises them.
pub fn raise(open: &mut Open, draft: &RaiseDraft) -> Answer<()> {
    let (plan, _) = planned(open, draft)?;
    let charges = plan.charges.into_iter().map(|planned| planned.charge).collect();
    let (signer, decision) = (open.signer()?, decided(draft.decision.as_ref())?);
    open.coop.raise_charges(signer, charges, decision.as_ref())?;
    Ok(())
}

fn planned(open: &mut Open, draft: &RaiseDraft) -> Answer<(RaisePlan, Arc<Register>)> {
    let ask = Ask {
        kind: draft.kind.into(),
        amount: Some(amount(open, &draft.amount)?)
            .filter(|amount| *amount != Money::ZERO || ChargeKind::from(draft.kind) != ChargeKind::Shares),
        on: day(&draft.on)?,
        due: day(&draft.due)?,
        class: draft.class_id.as_deref().map(class).transpose()?,
        words: draft.words.clone(),
    };
    let (list, rows) = list::chosen(open, &draft.members)?;
    let rows = list.sorted(&rows, Order { by: Column::Name, descending: false });
    let ledger = open.ledger()?;
    let members = rows.iter().map(|row| list.row(*row));
    let plan = plan(&ask, members, &ledger.accounts(ask.on), draft.picked);
    Ok((plan, Arc::clone(list.register())))
}

//! Acts on many: what one would do, shown first; then one act for all.

use super::{class, list};
use crate::commands::life::decided;
use crate::commands::reading::{day, maybe_day};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::list::Chosen;
use crate::shapes::many::{LeftOutGroup, ManyAct, ManyPreview};
use minga_core::members::{LeftOut, Many, Member};
use minga_core::register::list::{Column, Order};
use std::collections::BTreeMap;

/// Names shown of those it is about.
const NAMED: usize = 6;

/// Whom it would take, and whom leave out.
pub fn preview(open: &mut Open, chosen: &Chosen, act: &ManyAct) -> Answer<ManyPreview> {
    let many = read(act)?;
    previewed(open, chosen, |member| many.takes(member))
}

/// The same of whatever can be done for one member after another.
pub fn previewed(
    open: &mut Open,
    chosen: &Chosen,
    takes: impl Fn(&Member) -> Result<(), LeftOut>,
) -> Answer<ManyPreview> {
    let (list, rows) = list::chosen(open, chosen)?;
    let rows = list.sorted(&rows, Order { by: Column::Name, descending: false });
    let (mut taken, mut names) = (0_usize, Vec::new());
    let mut left_out: BTreeMap<LeftOut, (usize, Vec<String>)> = BTreeMap::new();
    for (_, member) in rows.iter().map(|row| list.row(*row)) {
        let (count, named) = match takes(member) {
            Ok(()) => (&mut taken, &mut names),
            Err(why) => {
                let (count, named) = left_out.entry(why).or_default();
                (count, named)
            }
        };
        *count += 1;
        name(named, member);
    }
    let left_out = left_out
        .into_iter()
        .map(|(why, (members, names))| LeftOutGroup { why: why.into(), members: members.into(), names })
        .collect();
    Ok(ManyPreview { taken: taken.into(), names, left_out })
}

/// Does it for those whom it takes.
pub fn act(open: &mut Open, chosen: &Chosen, act: &ManyAct) -> Answer<()> {
    let many = read(act)?;
    let (list, rows) = list::chosen(open, chosen)?;
    let members: Vec<_> = rows.iter().map(|row| list.row(row).0.id).collect();
    open.coop.do_many(open.signer()?, &many, &members)?;
    Ok(())
}

fn name(names: &mut Vec<String>, member: &Member) {
    if names.len() < NAMED {
        names.push(member.profile.name.spoken());
    }
}

fn read(act: &ManyAct) -> Answer<Many> {
    Ok(match act {
        ManyAct::EnterClass { class_id, from, decision } => {
            Many::EnterClass { class: class(class_id)?, from: day(from)?, decision: decided(decision.as_ref())? }
        }
        ManyAct::GrantLeave { from, to } => {
            Many::GrantLeave { from: day(from)?, to: maybe_day(to.as_deref().filter(|to| !to.is_empty()))? }
        }
        ManyAct::EndLeave { to } => Many::EndLeave { to: day(to)? },
    })
}

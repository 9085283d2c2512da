//! The sheet of a work day, with who signed up for it by now.

use crate::draw::Ground;
use crate::fault::Fault;
use minga_core::ids::{MemberId, WorkDayId};
use minga_core::register::Register;
use minga_core::workdays::{SignUp, Turns, WorkDay, code};
use minga_reports::{Document, SignedUp, WorkDayPaper, work_day_sheet};
use minga_store::Coop;

/// A day, what it is for, and who signed up.
#[derive(Debug)]
pub struct Called {
    day: WorkDay,
    asset: String,
    sign_ups: Vec<SignUp>,
}

impl Called {
    pub fn of(coop: &Coop, id: WorkDayId) -> Result<Self, Fault> {
        let day = coop.work_day(id)?;
        let asset = coop.asset(day.plan.asset)?.name;
        Ok(Self { day, asset, sign_ups: coop.sign_ups(id)? })
    }
}

/// Draws the sheet.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn draw(ground: &Ground, called: &Called) -> Result<Document, Fault> {
    let plan = &called.day.plan;
    let turns = Turns::of(&called.day, &called.sign_ups);
    let coming = turns.coming.iter().map(|id| (id, false));
    let waiting = turns.waiting.iter().map(|id| (id, true));
    let mut signed_up: Vec<SignedUp> =
        coming.chain(waiting).filter_map(|(id, waits)| signed(ground.register(), *id, waits, called)).collect();
    // Who looks for a name at the table looks by number.
    signed_up.sort_by_key(|person| (person.waits, person.number));
    let paper = WorkDayPaper {
        coop: &ground.register().coop.name,
        parts: ground.parts(),
        title: &plan.title,
        asset: &called.asset,
        on: plan.on,
        times: (plan.begins, plan.ends),
        meet: &plan.meet,
        tasks: &plan.tasks,
        tools: &plan.tools,
        places: plan.places,
        code: &code(called.day.id),
        signed_up: &signed_up,
    };
    Ok(work_day_sheet(&paper, &ground.order.words, ground.order.size)?)
}

fn signed(register: &Register, id: MemberId, waits: bool, called: &Called) -> Option<SignedUp> {
    let member = register.members.iter().find(|m| m.id == id)?;
    let class = member.classes(called.day.plan.on).next().and_then(|spell| register.class(spell.class));
    Some(SignedUp {
        number: member.number,
        name: member.profile.name.spoken(),
        dye: class.map(|class| class.dye),
        waits,
    })
}

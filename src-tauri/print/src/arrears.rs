//! The arrears as they are drawn: who owes what is due, and how to reach them.

use crate::draw::Ground;
use crate::fault::Fault;
use minga_core::payments::{Age, Arrears, Owing};
use minga_reports::{ArrearsPaper, ArrearsRow, Document, Shown, arrears};

/// What is late, by age, as columns of the paper.
const LATE: [Age; 4] = [Age::UpTo30, Age::UpTo60, Age::UpTo90, Age::Over90];

/// Draws them as of the day of the roll, the most late first.
///
/// # Errors
/// When the sums disagree, or the page cannot be drawn.
pub fn draw(ground: &Ground<'_>, shown: Shown<'_>) -> Result<Document, Fault> {
    let (register, on) = (ground.register(), ground.roll().on);
    let owed = Arrears::of(&ground.ledger.accounts(on), on);
    let late = owed.owing.iter().filter(|owing| owing.aged.late().0 > 0);
    let paper = ArrearsPaper {
        coop: &register.coop.name,
        parts: ground.parts(),
        currency: register.coop.currency,
        on,
        rows: &late.map(|owing| row(ground, owing)).collect::<Vec<_>>(),
        all: owed.aged.late(),
        shown,
    };
    Ok(arrears(&paper, &ground.order.words, ground.order.size)?)
}

fn row(ground: &Ground<'_>, owing: &Owing) -> ArrearsRow {
    let member = ground.member(owing.member).ok();
    ArrearsRow {
        number: member.map_or(0, |member| member.number),
        name: member.map(|member| member.profile.name.listed()).filter(|name| !name.is_empty()).unwrap_or("–".into()),
        reach: member.map(|member| member.profile.contact.phone.clone()).unwrap_or_default(),
        ages: LATE.map(|age| owing.aged.of(age)),
    }
}

//! Cards for members.

use crate::draw::Ground;
use crate::fault::Fault;
use minga_core::members::card;
use minga_reports::{Card, CardsPaper, Document, member_cards};

/// Draws cards for rows of the list, in their order.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn draw(ground: &Ground, rows: &[usize]) -> Result<Document, Fault> {
    let register = ground.register();
    let cards: Vec<Card> = rows
        .iter()
        .map(|at| {
            let (row, member) = ground.list.row(*at);
            let classes = row.classes.iter().filter_map(|id| register.class(*id));
            Card {
                name: member.profile.name.spoken(),
                number: member.number,
                classes: classes.map(|class| (class.dye, class.name.clone())).collect(),
                code: card::write(register.coop.id, member.number),
            }
        })
        .collect();
    let paper = CardsPaper { coop: &register.coop.name, on: ground.roll().on, cards: &cards };
    Ok(member_cards(&paper, &ground.order.words, ground.order.size)?)
}

//! A refused movement with what its sentence needs: names for identities, amounts in the co-op's money.

use crate::Coop;
use crate::fault::{Fault, Refusal};
use minga_core::classes::Class;
use minga_core::ids::{ClassId, MemberId};
use minga_core::money::{Currency, Money};
use minga_core::shares::MoveError;

impl Coop {
    /// The refusal, its sum spelled out.
    pub(crate) fn not_moved(&self, why: MoveError, classes: &[Class]) -> Fault {
        match why {
            MoveError::Entry(why) => return why.into(),
            MoveError::NoSuchClass => return Refusal::NoSuchClass.into(),
            MoveError::NothingToReverse => return Refusal::NothingChanged.into(),
            _ => {}
        }
        match self.said(&why, classes) {
            Ok(said) => Refusal::Shares { why, said }.into(),
            Err(fault) => fault,
        }
    }

    fn said(&self, why: &MoveError, classes: &[Class]) -> Result<Vec<(&'static str, String)>, Fault> {
        use MoveError as E;
        let currency = self.coop()?.currency;
        let class =
            |id: &ClassId| ("class", classes.iter().find(|c| c.id == *id).map(|c| c.name.clone()).unwrap_or_default());
        let name = |id: &MemberId| Ok::<_, Fault>(("name", self.name_of(id.0)?.unwrap_or_default()));
        Ok(match why {
            E::NotSoMany { held, asked } => vec![count("held", *held), count("asked", *asked)],
            E::NotTransferable(id) | E::NotWithdrawable(id) | E::NobodyNamed(id) => vec![class(id)],
            E::TooYoung { asked, free, years, from } => vec![
                count("asked", *asked),
                count("free", *free),
                count("years", i64::from(*years)),
                ("from", from.to_string()),
            ],
            E::TooFew { class: id, left, least } => vec![class(id), count("left", *left), count("least", *least)],
            E::BelowLeast { member, class: id, would, least } => {
                vec![name(member)?, class(id), count("would", *would), count("least", *least)]
            }
            E::AbovePart { member, would, whole, part, most } => vec![
                name(member)?,
                money("would", *would, currency),
                money("whole", *whole, currency),
                ("part", part.to_string()),
                money("most", *most, currency),
            ],
            E::NotInClass { member, class: id } => vec![name(member)?, class(id)],
            E::RestLeft { value, par, rest } => {
                vec![money("value", *value, currency), money("par", *par, currency), money("rest", *rest, currency)]
            }
            E::RestUnpaid { rest, paid } => vec![money("rest", *rest, currency), money("paid", *paid, currency)],
            E::Unplaced { class: id, held, placed } => {
                vec![class(id), count("held", *held), count("placed", *placed)]
            }
            E::Entry(_)
            | E::NoSuchClass
            | E::NothingToReverse
            | E::Same
            | E::InSuccession
            | E::StillLives
            | E::HeirsParts => Vec::new(),
        })
    }
}

fn count(name: &'static str, number: i64) -> (&'static str, String) {
    (name, number.to_string())
}

/// With its currency before it: so a face knows an amount, to write it as its language does.
fn money(name: &'static str, amount: Money, currency: Currency) -> (&'static str, String) {
    (name, format!("{} {}", currency.code(), amount.plain(currency)))
}

//! Shares in succession pass to the heirs.

use super::{MoveError, Occasion, Sheet, apportion, holdings};
use crate::ids::ClassId;
use crate::members::Member;
use crate::ratio::Part;
use chrono::NaiveDate;

impl Sheet<'_> {
    /// Passes a late member's shares to the heirs by their parts, class by class in whole shares (see
    /// [`apportion`]); what is paid up goes along. Parts that make less than the whole leave the rest in
    /// succession. An heir need not be in the class; where the class lets nobody hold more than a part of the
    /// capital, that binds an heir too.
    ///
    /// # Errors
    /// [`MoveError::HeirsParts`]; whatever else applies.
    pub fn inherit(&mut self, late: &Member, heirs: &[(&Member, Part)], on: NaiveDate) -> Result<(), MoveError> {
        let parts: Vec<Part> = heirs.iter().map(|(_, part)| *part).collect();
        if Occasion::of(late, on) != Occasion::Succession {
            return Err(MoveError::StillLives);
        }
        if heirs.is_empty() {
            return Err(MoveError::HeirsParts);
        }
        let held: Vec<(ClassId, i64)> = holdings(&late.shares, on).iter().map(|(class, h)| (*class, h.units)).collect();
        for (class, units) in held.into_iter().filter(|(_, units)| *units > 0) {
            let shares = apportion(units, &parts).ok_or(MoveError::HeirsParts)?;
            for ((heir, _), units) in heirs.iter().zip(shares).filter(|(_, units)| *units > 0) {
                self.hand_over(late, heir, class, units, on)?;
            }
        }
        Ok(())
    }
}

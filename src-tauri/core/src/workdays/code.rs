//! The code of a day, as it stands on its printed sheet: four signs, by which the sheet is found again.

use crate::ids::WorkDayId;
use crate::members::card::signs;

/// The code of a day. It follows from the identity; of thousands of days two may share one.
pub fn code(id: WorkDayId) -> String {
    // The end of an identity is chance; its beginning is the time, alike in days called together.
    signs(&id.bytes()[12..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_four_signs_that_stay() {
        assert_eq!(code(WorkDayId::from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 15, 34, 31])), "7F2Z");
    }
}

//! Papers for work days, and what they leave in people's calendars.

mod calendar;
pub mod sheet;

pub use calendar::calendar;

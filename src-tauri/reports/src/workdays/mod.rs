//! Papers for work days.

pub mod sheet;

//! Papers about members.

pub mod application;
pub mod cards;
mod columns;
pub mod register;
pub mod roll;
mod rows;
pub mod sheet;
mod sums;

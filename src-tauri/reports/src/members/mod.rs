//! Papers about members.

pub mod application;
mod columns;
pub mod register;
pub mod roll;
mod rows;
pub mod sheet;
mod sums;

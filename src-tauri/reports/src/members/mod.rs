//! Papers about members.

mod columns;
pub mod register;
mod rows;
mod sums;

//! Whom Minga is measured beside.

pub mod hledger;
mod python;
pub mod reportlab;
pub mod rows;
pub mod sqlite;
pub mod typst;

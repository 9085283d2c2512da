//! Whom Minga is measured beside.

pub mod rows;
pub mod sqlite;
pub mod typst;

//! The flow layer: what printpdf does not do. Shaped text, lines that fit, weaves, sheets of paper
//! with their furniture, and a document with language, title and bookmarks at the end.
//!
//! Lengths are points (1/72 inch), counted from the upper left corner of the paper. Placing is the
//! one use of floats in the house; no amount, date or count passes through one.

pub mod cloth;
pub mod document;
pub mod face;
pub mod ink;
pub mod paper;
pub mod shape;
pub mod sheet;
pub mod wrap;

//! The flow layer between words and PDF: shaped text, lines that fit, weaves, sheets of paper, and
//! a document with language, title and bookmarks at the end.
//!
//! Lengths are points (1/72 inch), counted from the upper left corner of the paper. Placing is the
//! one use of floats in the house; no amount, date or count passes through one.

pub mod bind;
pub mod cloth;
pub mod face;
pub mod fonts;
pub mod ink;
pub mod paper;
pub mod qr;
pub mod shape;
pub mod sheet;
pub mod wrap;

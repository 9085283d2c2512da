//! The real window, driven as a person would: what is on the screen, what is typed, what is clicked.
//!
//! Run by `cargo xtask test window`, which builds the program with a scripted file dialog and gives it a screen
//! in memory and a session bus of its own.

mod access;
mod admission;
mod desktop;
mod files;
mod history;
mod hours;
mod import;
mod keyboard;
mod life;
mod lists;
mod office;
mod payments;
mod pledges;
mod safety;
mod sample;
mod screens;
mod settings;
mod shares;
mod ties;
mod welcome;
mod why;
mod workdays;

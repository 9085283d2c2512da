//! What the machine must have, beside Rust and Node: asked for by need, installed where we know how, named
//! everywhere else.

mod debian;
mod elsewhere;
mod node;

use crate::step::Outcome;

/// What a piece of work needs of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Compile the rules, the file and the command line.
    Build,
    /// Compile and open the window; build its page.
    Window,
    /// Drive the real window without a screen, and read the documents back.
    Test,
    /// Measure beside others: what they need themselves.
    Bench,
}

/// Installs or names what is missing, and fails if something still is.
pub fn require(needs: &[Need]) -> Outcome {
    if needs.contains(&Need::Window) {
        node::check()?;
    }
    if cfg!(target_os = "linux") && debian::is() { debian::install(needs) } else { elsewhere::check(needs) }
}

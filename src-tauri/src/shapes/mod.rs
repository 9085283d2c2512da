//! The shapes that cross between the window and the shell. The TypeScript of `ui/src/lib/bindings.ts` is
//! generated from them.
//!
//! Amounts cross as decimal strings, dates as `2026-11-23`, instants as RFC 3339, identities as UUIDs. No
//! 64-bit integer crosses as such: whole numbers are [`Whole`]s, which JavaScript holds exactly.

pub mod backups;
pub mod capital;
pub mod commons;
pub mod coop;
pub mod documents;
pub mod hours;
pub mod import;
pub mod journal;
pub mod leaving;
pub mod lending;
pub mod life;
pub mod list;
pub mod many;
pub mod members;
pub mod office;
pub mod papers;
pub mod payments;
pub mod settings;
pub mod settling;
pub mod shares;
mod whole;
pub mod workdays;

pub use whole::Whole;

use std::collections::BTreeMap;

/// The parameters of a message, by name.
pub type Args = BTreeMap<String, String>;

/// An enum of the window that says, word for word, what an enum of the core says. Adding a variant to
/// one of them alone does not compile.
macro_rules! mirror {
    ($(#[$doc:meta])* $name:ident of $core:path { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)] // the core's enum says what each means
        pub enum $name { $($variant),+ }

        impl From<$core> for $name {
            fn from(it: $core) -> Self {
                match it { $(<$core>::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for $core {
            fn from(it: $name) -> Self {
                match it { $($name::$variant => <$core>::$variant),+ }
            }
        }
    };
}
pub(crate) use mirror;

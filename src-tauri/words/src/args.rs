//! What a message is told: names and numbers, by name.

use fluent_bundle::FluentValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A value in a message. A number is written by locale and chooses between one and many; what is
/// only a label (a member's number, a year) is text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Said as it is.
    Text(String),
    /// Said by locale, and counted.
    Number(i64),
}

/// Values by name.
pub type Args = BTreeMap<String, Value>;

impl Value {
    pub(crate) fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

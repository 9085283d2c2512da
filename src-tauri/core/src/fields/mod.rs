//! Particulars of the co-op's own: what it asks of its members beside the usual.

use crate::ids::FieldId;
use crate::text::{self, TextError, folded};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What kind of answer is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A line of text.
    #[default]
    Text,
    /// A number, with decimals or without.
    Number,
    /// A day.
    Day,
    /// One of the options.
    Choice,
    /// Yes or no.
    YesNo,
}

impl FieldKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Text, Self::Number, Self::Day, Self::Choice, Self::YesNo];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Day => "day",
            Self::Choice => "choice",
            Self::YesNo => "yes-no",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A particular of the co-op's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Identity: answers are kept under it.
    pub id: FieldId,
    /// The co-op's own word for it.
    pub name: String,
    /// What kind of answer it takes. It never changes: answers were given to it.
    pub kind: FieldKind,
    /// What can be chosen, where it is a choice.
    pub options: Vec<String>,
    /// Place in forms.
    pub position: i64,
    /// No longer asked; answers given are kept.
    pub retired: bool,
}

/// Why a field, or an answer to one, was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FieldError {
    /// The text itself was not taken.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A choice of fewer than two options.
    #[error("a choice needs at least two options")]
    FewOptions,
    /// An option is listed twice.
    #[error("the option {0:?} is listed twice")]
    OptionTwice(String),
    /// The answer is no number.
    #[error("{0:?} is not a number")]
    NotANumber(String),
    /// The answer is no day.
    #[error("{0:?} is not a day")]
    NotADay(String),
    /// The answer is not among the options, or neither yes nor no.
    #[error("{0:?} is not among the options")]
    NotAnOption(String),
}

impl Field {
    /// The field with its texts tidied, if it can be asked.
    ///
    /// # Errors
    /// A name or an option that cannot stand on one line, a choice of fewer than two options, an option
    /// listed twice.
    pub fn clean(self) -> Result<Self, FieldError> {
        let name = text::line(&self.name)?;
        if self.kind != FieldKind::Choice {
            return Ok(Self { name, options: Vec::new(), ..self });
        }
        let mut options: Vec<String> = Vec::new();
        for option in self.options.iter().filter(|option| !option.trim().is_empty()) {
            let option = text::line(option)?;
            if options.iter().any(|other| folded(other) == folded(&option)) {
                return Err(FieldError::OptionTwice(option));
            }
            options.push(option);
        }
        if options.len() < 2 {
            return Err(FieldError::FewOptions);
        }
        Ok(Self { name, options, ..self })
    }

    /// An answer as it is kept: a number with a point, a day as `2026-11-23`, an option as it is listed, `yes` or
    /// `no`. No answer is an answer.
    ///
    /// # Errors
    /// An answer that is not of the field's kind.
    pub fn answer(&self, given: &str) -> Result<String, FieldError> {
        let given = given.trim();
        if given.is_empty() {
            return Ok(String::new());
        }
        match self.kind {
            FieldKind::Text => Ok(text::line(given)?),
            FieldKind::Number => given
                .replace(',', ".")
                .parse::<Decimal>()
                .map(|number| number.normalize().to_string())
                .map_err(|_| FieldError::NotANumber(given.to_owned())),
            FieldKind::Day => {
                given.parse::<NaiveDate>().map(|day| day.to_string()).map_err(|_| FieldError::NotADay(given.to_owned()))
            }
            FieldKind::Choice => {
                let chosen = self.options.iter().find(|option| folded(option) == folded(given));
                chosen.cloned().ok_or_else(|| FieldError::NotAnOption(given.to_owned()))
            }
            FieldKind::YesNo if ["yes", "no"].contains(&given) => Ok(given.to_owned()),
            FieldKind::YesNo => Err(FieldError::NotAnOption(given.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: FieldKind, options: &[&str]) -> Field {
        let options = options.iter().map(|&o| o.to_owned()).collect();
        Field { id: FieldId::new(), name: " Talla  de camiseta ".into(), kind, options, position: 1, retired: false }
    }

    #[test]
    fn a_choice_has_two_options_or_more_and_none_twice() {
        let choice = |options: &[&str]| field(FieldKind::Choice, options).clean();
        assert_eq!(choice(&["S"]), Err(FieldError::FewOptions));
        assert_eq!(choice(&["Sí", "sí"]), Err(FieldError::OptionTwice("sí".into())));
        let clean = choice(&["S", " ", "M "]).expect("a choice of two");
        assert_eq!((clean.name.as_str(), clean.options), ("Talla de camiseta", vec!["S".into(), "M".into()]));
        assert!(field(FieldKind::Text, &["S"]).clean().expect("a text").options.is_empty(), "only a choice has any");
    }

    #[test]
    fn an_answer_is_of_the_kind_that_was_asked_for() {
        let cases = [
            (FieldKind::Text, "  a  b ", Some("a b")),
            (FieldKind::Number, "12,50", Some("12.5")),
            (FieldKind::Number, "a dozen", None),
            (FieldKind::Day, "2026-11-23", Some("2026-11-23")),
            (FieldKind::Day, "2026-02-30", None),
            (FieldKind::Choice, "m", Some("M")),
            (FieldKind::Choice, "XL", None),
            (FieldKind::YesNo, "yes", Some("yes")),
            (FieldKind::YesNo, "perhaps", None),
            (FieldKind::YesNo, " ", Some("")),
        ];
        for (kind, given, kept) in cases {
            assert_eq!(field(kind, &["S", "M"]).answer(given).ok().as_deref(), kept, "{kind:?} {given}");
        }
    }
}

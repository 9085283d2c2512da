//! Whether a decision is enough for what the rules of the co-op ask.

use super::{Body, Decision};
use chrono::NaiveDate;
use thiserror::Error;

/// Why a decision was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DecisionError {
    /// The rules ask for a decision, and none is cited.
    #[error("the rules ask for a decision of the {}", .0.word())]
    Missing(Body),
    /// A narrower body decided than the rules ask for.
    #[error("the rules ask for a decision of the {}, not of the {}", asked.word(), decided.word())]
    TooNarrow {
        /// Whom the rules ask.
        asked: Body,
        /// Who decided.
        decided: Body,
    },
    /// A meeting decided, and the number of its minute is missing.
    #[error("the number of the minute is missing")]
    NoMinute,
    /// The meeting lies ahead.
    #[error("the decision is dated {0}, which lies ahead")]
    Ahead(NaiveDate),
}

impl DecisionError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "decision-missing",
            Self::TooNarrow { .. } => "decision-too-narrow",
            Self::NoMinute => "decision-no-minute",
            Self::Ahead(_) => "decision-ahead",
        }
    }

    /// The parameters of the sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing(asked) => vec![("asked", asked.word().to_owned())],
            Self::TooNarrow { asked, decided } => {
                vec![("asked", asked.word().to_owned()), ("decided", decided.word().to_owned())]
            }
            Self::NoMinute => Vec::new(),
            Self::Ahead(on) => vec![("day", on.to_string())],
        }
    }
}

/// Whether `cited` is enough where the rules ask for `asked`: by a body at least that wide, on a day that has come,
/// and with the number of its minute unless the office decides by itself.
///
/// # Errors
/// Why it is not.
pub fn suffices(cited: Option<&Decision>, asked: Body, today: NaiveDate) -> Result<(), DecisionError> {
    let Some(cited) = cited else {
        return if asked == Body::Office { Ok(()) } else { Err(DecisionError::Missing(asked)) };
    };
    if cited.body < asked {
        return Err(DecisionError::TooNarrow { asked, decided: cited.body });
    }
    if cited.on > today {
        return Err(DecisionError::Ahead(cited.on));
    }
    if cited.minute.is_empty() && cited.body != Body::Office {
        return Err(DecisionError::NoMinute);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_is_enough_from_a_body_as_wide_as_the_rules_ask() {
        let today: NaiveDate = "2026-11-23".parse().expect("a date");
        let ahead = today.succ_opt().expect("a day more");
        let cited = |body, on, minute| Decision::new(body, on, minute).ok();
        let cases = [
            ("nobody is asked", None, Body::Office, Ok(())),
            ("nothing cited", None, Body::Board, Err(DecisionError::Missing(Body::Board))),
            ("the board, asked", cited(Body::Board, today, "12"), Body::Board, Ok(())),
            ("the assembly for the board", cited(Body::Assembly, today, "3"), Body::Board, Ok(())),
            (
                "the board for the assembly",
                cited(Body::Board, today, "12"),
                Body::Assembly,
                Err(DecisionError::TooNarrow { asked: Body::Assembly, decided: Body::Board }),
            ),
            ("without its minute", cited(Body::Board, today, " "), Body::Board, Err(DecisionError::NoMinute)),
            ("the office needs no minute", cited(Body::Office, today, ""), Body::Office, Ok(())),
            ("tomorrow", cited(Body::Board, ahead, "13"), Body::Board, Err(DecisionError::Ahead(ahead))),
        ];
        for (what, cited, asked, expected) in cases {
            assert_eq!(suffices(cited.as_ref(), asked, today), expected, "{what}");
        }
    }
}

//! What a paper knows: the last act, and its seal.

use chrono::NaiveDate;
use minga_words::Words;

/// Up to which act a paper shows the file.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The last act the paper knows.
    pub after_act: i64,
    /// The seal of that act, shortened: whoever holds the paper can compare it with the history.
    pub seal: &'a str,
}

impl Shown<'_> {
    /// `State of 4 March 2027, after act 4,812`.
    pub(crate) fn state(&self, words: &Words, on: NaiveDate) -> String {
        words.say("paper-state", &[("date", words.day(on).into()), ("act", self.after_act.into())])
    }

    /// The line that tells the seal.
    pub(crate) fn seal_line(&self, words: &Words) -> String {
        words.say("paper-register-seal", &[("act", self.after_act.into()), ("seal", self.seal.into())])
    }
}

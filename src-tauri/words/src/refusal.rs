//! A refusal as a person reads it: what happened, what is safe, what to do.

use crate::{Value, Words, WordsError};

/// Three short sentences. They blame nobody and hold no code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What happened.
    pub happened: String,
    /// What is safe: mostly, that nothing was lost.
    pub safe: String,
    /// What to do now.
    pub todo: String,
}

impl Words {
    /// Words a refusal by its code: `disk-full` is `error-disk-full` with its `.safe` and `.do`.
    ///
    /// # Errors
    /// When no message is written for the code, or it asks for something not given.
    pub fn refusal(&self, code: &str, args: &[(&str, Value)]) -> Result<Refusal, WordsError> {
        Ok(Refusal {
            happened: self.try_say(&format!("error-{code}"), args)?,
            safe: self.try_say(&format!("error-{code}.safe"), args)?,
            todo: self.try_say(&format!("error-{code}.do"), args)?,
        })
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.happened, self.safe, self.todo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_says_what_happened_what_is_safe_and_what_to_do() {
        let told = Words::new("en").refusal("disk-full", &[]).expect("worded");
        assert_eq!(
            told.to_string(),
            "The disk is full. Nothing was lost: the last step was not taken, all before it is saved. Make room on the disk and try again."
        );
    }

    #[test]
    fn a_code_without_words_is_an_error() {
        assert_eq!(Words::new("en").refusal("odd", &[]), Err(WordsError::Missing("error-odd".into())));
    }
}

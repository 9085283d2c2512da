//! What a command answers: lines for people, JSON for programs, and an exit code.

use minga_store::{Fault, Refusal};
use minga_words::{Value, Words};
use serde_json::{Value as Json, json};
use std::process::ExitCode;

/// Done, or told: a refusal that still has something to say on the output (an import held back).
#[derive(Debug)]
pub struct Outcome {
    pub lines: Vec<String>,
    pub json: Json,
    /// A reason on the error line makes it exit with 1.
    pub refused: Option<String>,
}

impl Outcome {
    pub fn done(lines: Vec<String>, json: Json) -> Self {
        Self { lines, json, refused: None }
    }

    pub fn print(self, json: bool) -> ExitCode {
        use std::io::Write;
        let mut out = std::io::stdout().lock();
        // A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
        let _ = if json {
            writeln!(out, "{:#}", self.json)
        } else {
            self.lines.iter().try_for_each(|line| writeln!(out, "{line}"))
        };
        match self.refused {
            Some(reason) => {
                eprintln!("{reason}");
                ExitCode::from(1)
            }
            None => ExitCode::SUCCESS,
        }
    }
}

/// Refused: a code for programs, a sentence for people.
#[derive(Debug)]
pub struct Refused {
    code: String,
    sentence: String,
}

impl Refused {
    /// A refusal of the command line itself, worded by its message.
    pub fn said(words: &Words, code: &str, args: &[(&str, Value)]) -> Self {
        Self { code: code.to_owned(), sentence: words.say(&format!("cli-{code}"), args) }
    }

    /// A refusal worded in `errors.ftl`.
    pub fn of(words: &Words, code: &str, args: &[(&'static str, String)]) -> Self {
        let given: Vec<(&str, Value)> = args.iter().map(|(name, value)| (*name, Value::from(value))).collect();
        let sentence = words.refusal(code, &given).map_or_else(|_| code.to_owned(), |told| told.to_string());
        Self { code: code.to_owned(), sentence }
    }

    /// What the file refused.
    pub fn fault(words: &Words, fault: &Fault) -> Self {
        Self::of(words, fault.code(), &fault.args())
    }

    pub fn print(self, json: bool) -> ExitCode {
        if json {
            println!("{:#}", json!({ "refused": self.code, "message": self.sentence }));
        }
        eprintln!("{}", self.sentence);
        ExitCode::from(1)
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::fault(&Words::new("en"), &refusal.into())
    }
}

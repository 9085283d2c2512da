//! Why a row is doubted or refused: a stable code, what it is about, and a sentence.

use crate::text::is_direction_mark;
use serde::Serialize;
use std::fmt::Write;

macro_rules! codes {
    ($($(#[$doc:meta])* $weight:ident $name:ident = $word:literal,)*) => {
        /// A kind of doubt or error. Its word is stable: programs and message keys rely on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable word; the message key is `import-reason-` and this.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// Whether the row could be true and should be asked about, or cannot be taken.
            pub fn weight(self) -> Weight {
                match self { $(Self::$name => Weight::$weight,)* }
            }
        }
    };
}

/// How heavy a reason is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Could be true: it comes in when someone says so.
    Doubt,
    /// Cannot be taken until the table is mended.
    Error,
}

codes! {
    // The line as a whole.
    /// A quote opens and does not close on its line.
    Error QuoteNotClosed = "quote-not-closed",
    /// More cells than there are heads.
    Error MoreCells = "more-cells",
    /// Fewer cells than there are heads.
    Error CellsMissing = "cells-missing",
    /// Another row of the same member cannot be taken (`with`: its line).
    Error HeldWithLine = "held-with-line",

    /// Another row of the same member is doubted (`with`: its line).
    Doubt DoubtedWithLine = "doubted-with-line",

    // Text.
    /// Holds a control character.
    Error ControlCharacter = "control-character",
    /// Holds an invisible mark that turns the direction of writing.
    Error DirectionMark = "direction-mark",
    /// Longer than the file takes (`limit` characters).
    Error TooLong = "too-long",
    /// Holds a sign that could not be read in this encoding.
    Error UnreadableCharacter = "unreadable-character",
    /// No name.
    Error NoName = "no-name",

    // Dates.
    /// Not written as a date.
    Error NotADate = "not-a-date",
    /// A day the calendar does not have.
    Error NoSuchDate = "no-such-date",
    /// No date of joining, or of the movement.
    Error NoDate = "no-date",
    /// Shares move on a day that has come, not one ahead.
    Error InTheFuture = "in-the-future",
    /// Leaves before joining.
    Error LeftBeforeJoining = "left-before-joining",
    /// Born after today or after joining.
    Error BornTooLate = "born-too-late",
    /// Day and month could be the other way round (`read`: as it would be taken).
    Doubt DateOrderUnclear = "date-order-unclear",
    /// A bare number, taken as a count of days (`read`: the date).
    Doubt DateAsNumber = "date-as-number",
    /// Joins on a day ahead.
    Doubt JoinsLater = "joins-later",
    /// Leaves on a day ahead.
    Doubt LeavesLater = "leaves-later",

    // Numbers and money.
    /// Not written as an amount.
    Error NotAnAmount = "not-an-amount",
    /// Not written as a number.
    Error NotANumber = "not-a-number",
    /// Beyond what a file can hold.
    Error NumberTooLarge = "number-too-large",
    /// More decimals than the currency has.
    Error TooFine = "too-fine",
    /// Shares below zero.
    Error UnitsBelowZero = "units-below-zero",
    /// Shares are whole.
    Error UnitsNotWhole = "units-not-whole",
    /// Money below zero.
    Error PaidBelowZero = "paid-below-zero",
    /// Money is paid but no shares are held.
    Error PaidWithoutShares = "paid-without-shares",
    /// No number of shares on a movement.
    Error NoUnits = "no-units",
    /// The worth of a share is not known.
    Error NoPar = "no-par",
    /// Thousands or decimals (`read`: as it would be taken).
    Doubt ThousandsUnclear = "thousands-unclear",
    /// Written in another currency than the co-op's (`currency`).
    Doubt OtherCurrency = "other-currency",
    /// More is paid than the shares are worth (`worth`), yet a whole worth of a share explains it.
    Doubt PaidOverPar = "paid-over-par",
    /// More is paid than the shares are worth (`worth`).
    Error Overpaid = "overpaid",
    /// The money does not make whole shares of `par`.
    Doubt NotWholeShares = "not-whole-shares",
    /// The member would hold less than nothing that day.
    Error HoldingBelowZero = "holding-below-zero",

    // Classes and movements.
    /// No class.
    Error NoClass = "no-class",
    /// A class that only this row names.
    Doubt LoneClass = "lone-class",
    /// A word for a movement that is not known; its sign tells the kind.
    Doubt UnknownOperation = "unknown-operation",
    /// The sign speaks against the word.
    Doubt SignAgainstOperation = "sign-against-operation",
    /// A word for person or organisation that is not known; taken as a person.
    Doubt UnknownKind = "unknown-kind",

    // Rows of this table among themselves.
    /// The same member again, with something more or something else (`with`: the first line).
    Doubt MemberAgain = "member-again",
    /// The number of another member of this table (`with`: its line); comes in under the next free number.
    Doubt NumberRepeated = "number-repeated",
    /// The document of another member of this table (`with`: its line).
    Doubt DocumentRepeated = "document-repeated",
    /// The name and the day of joining of another member of this table (`with`: its line).
    Doubt NameRepeated = "name-repeated",
    /// Another name than on the member's first line (`with`: that line).
    Doubt NameDiffers = "name-differs",

    // Against the register.
    /// The number is another member's here (`known`: the name); comes in under the next free number.
    Doubt NumberOfAnother = "number-of-another",
    /// Number and document speak of two members (`known`, `other`; `taken`: who is followed).
    Doubt NumberAgainstDocument = "number-against-document",
    /// The document is of a member with another number (`known`, `number`).
    Doubt NumberDiffers = "number-differs",
    /// The register knows this name under another number (`number`); comes in as someone new.
    Doubt NameKnown = "name-known",
    /// The document is of a member with another name (`known`); comes in as someone new.
    Doubt DocumentKnown = "document-known",
    /// Several members have this name; comes in as someone new.
    Doubt NameShared = "name-shared",
    /// The register has another day of joining (`known`), which stays.
    Doubt JoinedDiffers = "joined-differs",
    /// The register has another day of leaving (`known`), which stays.
    Doubt LeftDiffers = "left-differs",
    /// The register says the member has left (`known`), and that stays.
    Doubt HasLeft = "has-left",
    /// A class the register does not have for this member; it begins today.
    Doubt ClassAdded = "class-added",
    /// A class of the register is not in the table (`class`); it ends today.
    Doubt ClassGone = "class-gone",
    /// Fewer shares or less money than the register has (`known`); the difference is written today.
    Doubt HoldingFell = "holding-fell",
    /// More shares than the register has (`known`), though some went out here since.
    Doubt HoldingGrew = "holding-grew",
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.word())
    }
}

/// Why a row is doubted or refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The line.
    pub line: usize,
    /// The head of the column, where it is about one.
    pub column: Option<String>,
    /// What is written there, cut where it is long, with invisible marks named.
    pub value: String,
    /// The kind.
    pub code: Code,
    /// What the sentence needs beside `line`, `column` and `value`.
    pub params: Vec<(&'static str, String)>,
}

/// Longest value a reason repeats, in characters.
const LONGEST_VALUE: usize = 80;

impl Reason {
    pub(super) fn new(line: usize, column: Option<&str>, value: &str, code: Code) -> Self {
        let mut shown = String::new();
        let mut rest = value.chars();
        for c in rest.by_ref().take(LONGEST_VALUE) {
            // What cannot be seen is named, or the sentence would be turned by the very mark it warns of.
            if c.is_control() || is_direction_mark(c) {
                // Writing to a string cannot fail.
                let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(c));
            } else {
                shown.push(c);
            }
        }
        if rest.next().is_some() {
            shown.push('…');
        }
        Self { line, column: column.map(str::to_owned), value: shown, code, params: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    /// Everything the sentence may name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![
            ("line", self.line.to_string()),
            ("column", self.column.clone().unwrap_or_default()),
            ("value", self.value.clone()),
        ];
        all.extend(self.params.iter().cloned());
        all
    }

    /// The sentence in English, for programs and logs; people read it in their own language.
    pub fn message(&self) -> String {
        let key = format!("import-reason-{} = ", self.code.word());
        let mut text = WORDS.lines().find_map(|l| l.strip_prefix(&key)).unwrap_or(self.code.word()).to_owned();
        for (name, value) in self.arguments() {
            text = text.replace(&format!("{{ ${name} }}"), &value);
        }
        text
    }
}

/// The one set of words: what the window shows in English is what `message` says.
const WORDS: &str = include_str!("../../../../assets/locales/en/import-reasons.ftl");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_sentence_in_every_language() {
        let spanish = include_str!("../../../../assets/locales/es/import-reasons.ftl");
        for code in Code::ALL {
            for (lang, words) in [("en", WORDS), ("es", spanish)] {
                let key = format!("import-reason-{} = ", code.word());
                assert!(words.lines().any(|l| l.starts_with(&key)), "{lang}: {key}");
            }
        }
        for words in [WORDS, spanish] {
            assert_eq!(words.lines().filter(|l| l.starts_with("import-reason-")).count(), Code::ALL.len());
        }
    }

    #[test]
    fn a_reason_says_what_is_wrong_with_what() {
        let reason = Reason::new(131, Some("Joined"), "31/11/2023", Code::NoSuchDate);
        assert!(reason.message().contains("31/11/2023"), "{}", reason.message());
        let long = Reason::new(15, Some("Name"), &"K".repeat(100_000), Code::TooLong).with("limit", 200);
        assert!(long.value.chars().count() == 81 && long.message().contains("200"), "{}", long.message());
    }
}

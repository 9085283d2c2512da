//! What can be printed, with what can be chosen about each.

use minga_core::ids::{MemberId, ReceiptId, RefundId, WorkDayId};
use minga_core::register::list::{Column, List};
use minga_reports::{Envelope, Paper, Stock};
use minga_words::Words;

/// A paper about to be made.
#[derive(Clone, Debug)]
pub struct Order {
    /// Which.
    pub what: What,
    /// On what; envelopes and labels have sizes of their own.
    pub size: Paper,
    /// In which language.
    pub words: Words,
}

/// Which paper. Rows are places in the list's roll, in the order they are to stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The register of members.
    Register,
    /// The share register.
    ShareRegister,
    /// Share certificates, a number each.
    Certificates(Vec<MemberId>),
    /// Everything about one member.
    Member(MemberId),
    /// Members who meet conditions, with chosen columns.
    Roll {
        /// The name of the list; empty where it has none.
        name: String,
        /// The conditions as a sentence.
        conditions: String,
        /// Columns, in order.
        columns: Vec<Column>,
        /// Who.
        rows: Vec<usize>,
    },
    /// Address labels.
    Labels {
        /// On which sheets.
        stock: Stock,
        /// The first label that is still on the sheet, from 1.
        first: usize,
        /// Whom to.
        rows: Vec<usize>,
    },
    /// Envelopes.
    Envelopes {
        /// Which.
        envelope: Envelope,
        /// Whom to.
        rows: Vec<usize>,
    },
    /// A letter to many.
    Letters {
        /// What it says.
        letter: Letter,
        /// Whom to.
        rows: Vec<usize>,
    },
    /// The application form: blank, or filled in for someone in the register.
    Application(Option<MemberId>),
    /// Receipts: marked as copies where they were printed before.
    Receipts(Vec<ReceiptId>),
    /// A pay-out slip: marked as a copy where it was printed before.
    Refund(RefundId),
    /// Who owes what is due, by age.
    Arrears,
    /// Statements of hours: of one member, or of all of whom something is asked.
    Hours(Option<MemberId>),
    /// The chart of the cycle for the wall: by first name, or by number.
    WallChart {
        /// By number.
        numbers: bool,
    },
    /// The sheet of a work day.
    WorkDay(WorkDayId),
    /// The report on the commons.
    Commons,
    /// Member cards.
    Cards {
        /// For whom.
        rows: Vec<usize>,
    },
}

/// What a letter says. Blanks such as `{name}` are filled in for each; [`crate::blanks`] lists them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// What it is about; may be empty.
    pub subject: String,
    /// The greeting; empty for the usual one.
    pub greeting: String,
    /// The text; a blank line between paragraphs.
    pub text: String,
    /// Who signs; may be empty.
    pub signed: String,
}

impl What {
    /// The word the file keeps, and of message keys.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::ShareRegister => "share-register",
            Self::Certificates(_) => "certificate",
            Self::Member(_) => "sheet",
            Self::Roll { .. } => "roll",
            Self::Labels { .. } => "labels",
            Self::Envelopes { .. } => "envelopes",
            Self::Letters { .. } => "letters",
            Self::Application(_) => "application",
            Self::Receipts(_) => "receipt",
            Self::Refund(_) => "refund",
            Self::Arrears => "arrears",
            Self::Hours(Some(_)) => "hours",
            Self::Hours(None) => "all-hours",
            Self::WallChart { .. } => "wall-chart",
            Self::WorkDay(_) => "work-day",
            Self::Commons => "commons",
            Self::Cards { .. } => "cards",
        }
    }
}

impl Order {
    /// What the file is called until someone calls it otherwise: the title, and the day or the number.
    pub fn file_name(&self, list: &List) -> String {
        let words = &self.words;
        let title = match &self.what {
            What::Register => words.say("paper-register-title", &[]),
            What::ShareRegister => words.say("share-register-title", &[]),
            What::Certificates(_) => words.say("paper-certificate-title", &[]),
            What::Member(_) => words.say("sheet-title", &[]),
            What::Roll { name, .. } if !name.is_empty() => name.clone(),
            What::Roll { .. } => words.say("roll-title", &[]),
            What::Labels { .. } => words.say("labels-title", &[]),
            What::Envelopes { .. } => words.say("envelopes-title", &[]),
            What::Letters { letter, .. } if !letter.subject.is_empty() => letter.subject.clone(),
            What::Letters { .. } => words.say("letters-title", &[]),
            What::Application(_) => words.say("application-title", &[]),
            What::Receipts(_) => words.say("receipts-title", &[]),
            What::Refund(_) => words.say("refund-title", &[]),
            What::Arrears => words.say("arrears-title", &[]),
            What::Hours(_) => words.say("statements-title", &[]),
            What::WallChart { .. } => words.say("chart-file", &[]),
            What::WorkDay(_) => words.say("work-day-title", &[]),
            What::Commons => words.say("commons-report-title", &[]),
            What::Cards { .. } => words.say("cards-title", &[]),
        };
        // What no system allows in a name.
        let title = title.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], " ");
        let number = |id: &MemberId| list.register().members.iter().find(|m| m.id == *id).map(|m| m.number.to_string());
        let about = match &self.what {
            What::Certificates(members) => match &members[..] {
                [only] => number(only),
                _ => None,
            },
            What::Member(member) | What::Application(Some(member)) | What::Hours(Some(member)) => number(member),
            _ => None,
        };
        match (about, &self.what) {
            (Some(number), _) => format!("{title}-{number}.pdf"),
            (None, What::Application(_)) => format!("{title}.pdf"),
            (None, _) => format!("{title}-{}.pdf", list.roll().on),
        }
    }
}

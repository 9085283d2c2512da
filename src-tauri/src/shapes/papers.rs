//! Papers: what is printed, with what can be chosen about each.

use super::list::{Chosen, ListColumn, ListOrder};
use super::mirror;
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// On what.
    PaperSize of minga_reports::Paper { A4, Letter }
}
mirror! {
    /// Sheets of address labels.
    LabelStock of minga_reports::Stock { Label70x37, Label63x38, Avery5160 }
}
mirror! {
    /// An envelope.
    EnvelopeSize of minga_reports::Envelope { Dl, C5 }
}

/// Which paper.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "paper", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum PaperAsked {
    /// The register of members.
    Register,
    /// The share register.
    ShareRegister,
    /// A member's share certificate.
    Certificate {
        /// Whose.
        member_id: String,
    },
    /// Everything about one member.
    Sheet {
        /// Of whom.
        member_id: String,
    },
    /// The application form.
    Application {
        /// Filled in for whom; blank when none.
        member_id: Option<String>,
    },
    /// Who owes what is due, by age.
    Arrears,
    /// Statements of hours: of one member, or of all of whom something is asked.
    Hours {
        /// Whose; of all when none.
        member_id: Option<String>,
    },
    /// The chart of the cycle for the wall.
    WallChart {
        /// By number instead of by first name.
        numbers: bool,
    },
    /// The sheet of a work day.
    WorkDay {
        /// Which.
        day_id: String,
    },
    /// The report on the commons.
    Commons,
    /// Member cards.
    Cards {
        /// For whom.
        members: Chosen,
        /// In which order.
        order: ListOrder,
    },
    /// A receipt; printed before, it is marked a copy.
    Receipt {
        /// Which.
        receipt_id: String,
    },
    /// A pay-out slip; printed before, it is marked a copy.
    Refund {
        /// Which.
        refund_id: String,
    },
    /// Several receipts, in that order; those printed before are marked copies.
    Receipts {
        /// Which.
        receipt_ids: Vec<String>,
    },
    /// The members chosen, with the columns on screen.
    Roll {
        /// The name of the list; may be empty.
        name: String,
        /// Who.
        members: Chosen,
        /// In which order.
        order: ListOrder,
        /// The columns, in order.
        columns: Vec<ListColumn>,
    },
    /// Address labels.
    Labels {
        /// Whom to.
        members: Chosen,
        /// In which order.
        order: ListOrder,
        /// On which sheets.
        stock: LabelStock,
        /// The first label still on the sheet, from 1.
        first: u16,
    },
    /// Envelopes.
    Envelopes {
        /// Whom to.
        members: Chosen,
        /// In which order.
        order: ListOrder,
        /// Which.
        envelope: EnvelopeSize,
    },
    /// A letter to many. Blanks such as `{name}` are filled in.
    Letters {
        /// Whom to.
        members: Chosen,
        /// In which order.
        order: ListOrder,
        /// What it is about; may be empty.
        subject: String,
        /// The greeting; empty for the usual one.
        greeting: String,
        /// The text.
        text: String,
        /// Who signs; may be empty.
        signed: String,
    },
}

/// A paper about to be written.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperDraft {
    /// Which.
    pub what: PaperAsked,
    /// On what.
    pub size: PaperSize,
    /// As of which day; today when none.
    pub as_of: Option<String>,
}

/// A paper that was written.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Printed {
    /// Where it lies.
    pub path: String,
    /// Signs no font has; they stand as `?`.
    pub missing: String,
}

/// What a letter starts from.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LetterStart {
    /// The usual greeting.
    pub greeting: String,
    /// The blanks that can be filled in, with their braces.
    pub blanks: Vec<String>,
}

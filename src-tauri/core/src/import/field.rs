//! What a column can tell about a member.

use serde::{Deserialize, Serialize};

/// The meaning of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Member number, or the folio of the old book.
    Number,
    /// The whole name in one cell.
    Name,
    /// Given names.
    Given,
    /// Family names.
    Family,
    /// Person or organisation.
    Kind,
    /// Number of a proof of identity.
    Document,
    /// Date of birth.
    Born,
    /// E-mail.
    Email,
    /// Telephone.
    Phone,
    /// WhatsApp.
    Whatsapp,
    /// Street and house.
    Address,
    /// Block or sector.
    Sector,
    /// Class, or several.
    Class,
    /// First day as a member.
    Joined,
    /// Last day as a member.
    Left,
    /// Shares held, or moved.
    Units,
    /// Money paid on them.
    Paid,
    /// Par value of one share.
    Par,
    /// What kind of share movement.
    Operation,
    /// The day a share movement took effect.
    Effective,
    /// A note for the office.
    Note,
    /// Not taken.
    #[default]
    LeaveOut,
}

impl Field {
    /// All of them, in the order a person would choose from.
    pub const ALL: [Self; 22] = [
        Self::Number,
        Self::Name,
        Self::Given,
        Self::Family,
        Self::Kind,
        Self::Document,
        Self::Born,
        Self::Email,
        Self::Phone,
        Self::Whatsapp,
        Self::Address,
        Self::Sector,
        Self::Class,
        Self::Joined,
        Self::Left,
        Self::Units,
        Self::Paid,
        Self::Par,
        Self::Operation,
        Self::Effective,
        Self::Note,
        Self::LeaveOut,
    ];

    /// The word of map files and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Given => "given",
            Self::Family => "family",
            Self::Kind => "kind",
            Self::Document => "document",
            Self::Born => "born",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Address => "address",
            Self::Sector => "sector",
            Self::Class => "class",
            Self::Joined => "joined",
            Self::Left => "left",
            Self::Units => "units",
            Self::Paid => "paid",
            Self::Par => "par",
            Self::Operation => "operation",
            Self::Effective => "effective",
            Self::Note => "note",
            Self::LeaveOut => "leave-out",
        }
    }

    /// Whether its cells are dates.
    pub fn is_date(self) -> bool {
        matches!(self, Self::Born | Self::Joined | Self::Left | Self::Effective)
    }

    /// Whether its cells are numbers or money.
    pub fn is_quantity(self) -> bool {
        matches!(self, Self::Units | Self::Paid | Self::Par)
    }

    /// Whether it tells who the row is about.
    pub fn is_identity(self) -> bool {
        matches!(self, Self::Number | Self::Name | Self::Given | Self::Family | Self::Document | Self::Email)
    }
}

//! Identities: one type a noun, so that a member can never stand where a class is meant.
//!
//! All are UUIDv7 (16 bytes), made where the act is made, so that two laptops never clash. People
//! never see them; they see member numbers.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new identity, ordered by the moment it was made.
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The sixteen bytes the file keeps.
            pub fn bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl From<[u8; 16]> for $name {
            fn from(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
    };
}

id!(
    /// A co-operative: the one a file is about.
    CoopId
);
id!(
    /// Someone of the office, who sits at the keyboard and signs acts.
    PersonId
);
id!(
    /// A member: a person or an organisation in the register.
    MemberId
);
id!(
    /// A stakeholder class.
    ClassId
);
id!(
    /// A set of terms a class's shares are held on, from a date.
    TermsId
);
id!(
    /// A member's time in a class.
    SpellId
);
id!(
    /// A dated fact about a member's standing.
    StandingId
);
id!(
    /// A line of the share ledger.
    EntryId
);
id!(
    /// A paper that left the file.
    PaperId
);
id!(
    /// What was decided: by whom, on which day, under which minute.
    DecisionId
);
id!(
    /// People who live together.
    HouseholdId
);
id!(
    /// Time a member lives in a household.
    StayId
);
id!(
    /// Someone tied to a member: a representative, a beneficiary, an heir, ..
    TieId
);
id!(
    /// A particular of the co-op's own, asked of each member.
    FieldId
);
id!(
    /// A consent given or withdrawn.
    ConsentId
);
id!(
    /// A document kept in the file.
    DocumentId
);
id!(
    /// What a member owes the co-op.
    ChargeId
);
id!(
    /// Money received, with a number.
    ReceiptId
);
id!(
    /// What a part of a receipt's money went to.
    PaymentId
);
id!(
    /// Money paid back to a member, with a number.
    RefundId
);
id!(
    /// A list someone named, to come back to.
    ListId
);
id!(
    /// What a class owes the commons, from a day on.
    PolicyId
);
id!(
    /// Work for the commons: an entry of hours or sessions.
    WorkId
);
id!(
    /// A part of a commitment that is not asked of somebody.
    WaiverId
);
id!(
    /// Hours that pass from one to another, or to and from the pool.
    GiftId
);
id!(
    /// Hours paid for instead of worked.
    BuyOutId
);
id!(
    /// Debts of hours that an assembly forgave.
    AmnestyId
);
id!(
    /// Where a member stood before the entries of this file begin.
    OpeningId
);
id!(
    /// Whether somebody came to a called session.
    AttendanceId
);
id!(
    /// A thing held in common: a park, a seed bank, a code base, ..
    AssetId
);
id!(
    /// A called day of work.
    WorkDayId
);
id!(
    /// A picture of something held in common.
    PictureId
);
id!(
    /// Money that came in for something held in common, or was spent on it.
    FlowId
);
id!(
    /// Called days that repeat one another.
    SeriesId
);
id!(
    /// Somebody's word to come to a called day.
    SignUpId
);

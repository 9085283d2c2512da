//! Every kind of act Minga knows. An act carries identities and plain facts, never names: a person
//! can be erased by law and the chain still holds.

use crate::commitments::{Presence, Unit, WaiverReason};
use crate::commons::AssetKind;
use crate::consents::ConsentKind;
use crate::documents::DocumentKind;
use crate::ids::{
    AmnestyId, AssetId, BuyOutId, ChargeId, ClassId, ConsentId, CoopId, DocumentId, EntryId, FieldId, FlowId, GiftId,
    HouseholdId, ListId, MemberId, PaperId, PersonId, PictureId, ReceiptId, RefundId, SeriesId, SpellId, StandingId,
    StayId, TermsId, TieId, WaiverId, WorkDayId, WorkId,
};
use crate::members::{Kind, ProfileField, StandingKind};
use crate::payments::ChargeKind;
use crate::shares::{EntryKind, Payout};
use crate::ties::TieKind;
use crate::workdays::Pardon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An act, as data. Its JSON, in the order of these fields, is what the chain seals: fields are only
/// ever added at the end, each with a default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
#[allow(missing_docs)] // each variant says what was done; its fields say to what
pub enum Op {
    /// The co-op was founded in this file, with this version of the file's tables.
    Found { coop: CoopId, schema: u32 },
    /// The file's tables were brought to a newer version.
    Migrate { from: u32, to: u32 },
    /// The co-op's name or the language of its papers changed.
    ChangeCoop { coop: CoopId },
    /// Someone joined the office.
    AddPerson { person: PersonId },
    /// Someone of the office was named anew, tied to a member, or retired.
    ChangePerson { person: PersonId },
    /// A class was added.
    AddClass { class: ClassId },
    /// A class was given another name, weave or place.
    ChangeClass { class: ClassId },
    /// Terms of a class's shares were set from a day on.
    SetTerms { class: ClassId, terms: TermsId, from: NaiveDate },
    /// The co-op asks its members for something more.
    AddField { field: FieldId },
    /// A particular of the co-op's own was named anew, got other options, or is no longer asked for.
    ChangeField { field: FieldId },
    /// A member was admitted.
    AdmitMember { member: MemberId, number: i64 },
    /// A member's particulars changed.
    ChangeProfile { member: MemberId, fields: Vec<ProfileField> },
    /// A member entered a class.
    StartSpell { member: MemberId, spell: SpellId, class: ClassId, from: NaiveDate },
    /// A member's time in a class ended.
    EndSpell { member: MemberId, spell: SpellId, class: ClassId, to: NaiveDate },
    /// A member's standing changed: leave, suspension, exit, ..
    SetStanding { member: MemberId, standing: StandingId, kind: StandingKind, from: NaiveDate, to: Option<NaiveDate> },
    /// Several members entered a class.
    StartSpells { class: ClassId, from: NaiveDate, members: u64 },
    /// The standing of several members changed.
    SetStandings { kind: StandingKind, from: NaiveDate, to: Option<NaiveDate>, members: u64 },
    /// A leave of several members was ended.
    EndStandings { kind: StandingKind, to: NaiveDate, members: u64 },
    /// What a record is was corrected: person or organisation, its number in the book before.
    ChangeRecord { member: MemberId, kind: Kind },
    /// Someone asked to join, or to come back.
    Apply { member: MemberId, standing: StandingId, number: i64, class: Option<ClassId>, on: NaiveDate },
    /// A request to join was answered with no, or withdrawn.
    CloseRequest { member: MemberId, standing: StandingId, on: NaiveDate, withdrawn: bool },
    /// A request to join was granted; `until` is the last day of the trial, `units` the first shares.
    Approve { member: MemberId, spell: SpellId, class: ClassId, from: NaiveDate, until: Option<NaiveDate>, units: i64 },
    /// Back from leave, a suspension lifted, confirmed after the trial.
    EndStanding { member: MemberId, standing: StandingId, kind: StandingKind, to: NaiveDate },
    /// The days of a time in a class were put right, for a reason; without a first day it was struck out.
    CorrectSpell {
        member: MemberId,
        spell: SpellId,
        class: ClassId,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        why: String,
    },
    /// The days of a dated fact were put right, for a reason; without a first day it was struck out.
    CorrectStanding {
        member: MemberId,
        standing: StandingId,
        kind: StandingKind,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        why: String,
    },
    /// A member leaves: the last day, how many shares were dealt with, whether debts stay, whether hours ahead
    /// passed to the pool, and the money that is to be paid back for shares, by date.
    Leave {
        member: MemberId,
        standing: StandingId,
        on: NaiveDate,
        units: i64,
        debt: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pooled: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        payouts: Vec<Payout>,
    },
    /// Someone who left is a member again.
    Readmit { member: MemberId, spell: SpellId, class: ClassId, from: NaiveDate, until: Option<NaiveDate>, units: i64 },
    /// A member was tied to someone.
    AddTie { member: MemberId, tie: TieId, kind: TieKind, from: NaiveDate },
    /// A tie ended.
    EndTie { member: MemberId, tie: TieId, kind: TieKind, to: NaiveDate },
    /// A household was written down, with its first members and the day from which they live there.
    FoundHousehold {
        household: HouseholdId,
        number: i64,
        members: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<NaiveDate>,
    },
    /// A household was named anew, or moved.
    ChangeHousehold { household: HouseholdId, number: i64 },
    /// A member moved into a household: from a day on, or as it has always been.
    JoinHousehold {
        member: MemberId,
        household: HouseholdId,
        number: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<NaiveDate>,
    },
    /// A member moved out of a household; from that day on it lives elsewhere.
    LeaveHousehold {
        member: MemberId,
        household: HouseholdId,
        number: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<NaiveDate>,
    },
    /// The days of a stay in a household were put right, for a reason; `gone` where the member never lived there.
    CorrectStay {
        member: MemberId,
        stay: StayId,
        number: i64,
        gone: bool,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        why: String,
    },
    /// A consent was given or withdrawn.
    SetConsent { member: MemberId, consent: ConsentId, kind: ConsentKind, given: bool, on: NaiveDate },
    /// A document was put into the file.
    KeepDocument { member: MemberId, document: DocumentId, kind: DocumentKind },
    /// A document was named anew, closed or opened.
    ChangeDocument { member: MemberId, document: DocumentId, kind: DocumentKind },
    /// A document was taken out of the file.
    RemoveDocument { member: MemberId, document: DocumentId, kind: DocumentKind },
    /// Two records were found to be one person's: `merged`, number `number`, speaks for `member` from now on.
    Merge { member: MemberId, merged: MemberId, number: i64 },
    /// A line was added to the share ledger.
    MoveShares { member: MemberId, entry: EntryId, kind: EntryKind, units: i64, on: NaiveDate },
    /// A line of the share ledger was taken back, for a reason in the co-op's words; `units` are those of the line.
    TakeBackShares {
        member: MemberId,
        entry: EntryId,
        units: i64,
        on: NaiveDate,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    /// A list was kept under a name.
    SaveList { list: ListId },
    /// A list is kept no longer.
    RemoveList { list: ListId },
    /// A member was asked to pay.
    RaiseCharge { member: MemberId, charge: ChargeId, kind: ChargeKind, due: NaiveDate },
    /// Many were asked to pay.
    RaiseCharges { kind: ChargeKind, members: u64, due: NaiveDate },
    /// What is not paid of a charge was taken back.
    CancelCharge { member: MemberId, charge: ChargeId, kind: ChargeKind },
    /// Money was received, and a receipt given.
    TakePayment { receipt: ReceiptId, number: i64, payer: MemberId },
    /// A receipt was made void.
    VoidReceipt { receipt: ReceiptId, number: i64, payer: MemberId },
    /// Money was paid back to a member, and a pay-out slip given: of a deposit, or from credit where none is named.
    PayBack { refund: RefundId, number: i64, member: MemberId, charge: Option<ChargeId> },
    /// A pay-out slip was made void.
    VoidRefund { refund: RefundId, number: i64, member: MemberId },
    /// Charges were paid from a member's credit.
    SettleFromCredit { member: MemberId, charges: u64 },
    /// Shares passed from one member to another.
    PassShares { from: MemberId, to: MemberId, class: ClassId, units: i64, on: NaiveDate },
    /// Shares of one class became shares of another.
    ConvertShares { member: MemberId, class: ClassId, into: ClassId, units: i64, on: NaiveDate },
    /// A late member's shares passed to the heirs.
    InheritShares { member: MemberId, units: i64, on: NaiveDate },
    /// Something held in common was written down.
    AddAsset { asset: AssetId, kind: AssetKind, from: NaiveDate },
    /// Something held in common was named anew, or something else is told of it.
    ChangeAsset { asset: AssetId },
    /// Something is held in common no longer: its last day.
    CloseAsset { asset: AssetId, to: NaiveDate },
    /// Someone looks after something held in common.
    AddSteward { asset: AssetId, member: MemberId, tie: TieId, from: NaiveDate },
    /// A picture of it was put into the file.
    KeepPicture { asset: AssetId, picture: PictureId },
    /// A picture of it was taken out of the file.
    RemovePicture { asset: AssetId, picture: PictureId },
    /// Money came in for it, or was spent on it.
    NoteFlow { asset: AssetId, flow: FlowId, spent: bool, on: NaiveDate },
    /// A line of money was taken back.
    TakeBackFlow { asset: AssetId, flow: FlowId, spent: bool, on: NaiveDate },
    /// A day of work was called.
    CallDay { work_day: WorkDayId, asset: AssetId, on: NaiveDate },
    /// Days of work that repeat one another were called; `on` is the first.
    CallDays { series: SeriesId, work_day: WorkDayId, asset: AssetId, on: NaiveDate, days: u64 },
    /// Something else is said of a day of work; `on` is when it is now.
    ChangeDay { work_day: WorkDayId, on: NaiveDate },
    /// A day of work does not take place.
    CallOffDay { work_day: WorkDayId, on: NaiveDate },
    /// Someone signed up for a day of work.
    SignUp { work_day: WorkDayId, member: MemberId, on: NaiveDate },
    /// Several signed up for a day of work.
    SignUps { work_day: WorkDayId, on: NaiveDate, members: u64 },
    /// Someone who had signed up does not come.
    WithdrawSignUp { work_day: WorkDayId, member: MemberId, on: NaiveDate },
    /// Someone came to a day of work, told why not, or was missed.
    NoteAttendance { work_day: WorkDayId, member: MemberId, on: NaiveDate, presence: Presence },
    /// Several came to a day of work.
    NoteAttendances { work_day: WorkDayId, on: NaiveDate, members: u64 },
    /// Someone left a day of work before its end, or stayed after all.
    NoteLeaving { work_day: WorkDayId, member: MemberId, on: NaiveDate, early: bool },
    /// Someone was not there after all, or is not told about yet.
    ClearAttendance { work_day: WorkDayId, member: MemberId, on: NaiveDate },
    /// A day of work was closed: the hours of so many wait for approval.
    CloseDay {
        work_day: WorkDayId,
        on: NaiveDate,
        members: u64,
        minutes: i64,
        missed: u64,
        #[serde(default, skip_serializing_if = "none")]
        sessions: u64,
    },
    /// Who was missed at a day of work that is closed is excused, or is not counted as missed.
    PardonMissed { work_day: WorkDayId, member: MemberId, on: NaiveDate, pardon: Pardon, reason: WaiverReason },
    /// Those days of a repeated day of work that are still to come do not take place; `on` is the first of them.
    CallOffDays { series: SeriesId, work_day: WorkDayId, on: NaiveDate, days: u64 },
    /// What classes are asked for the commons was set from a day on.
    SetPolicy { classes: Vec<ClassId>, from: NaiveDate },
    /// Work was entered: of one member, or of several.
    EnterWork { member: Option<MemberId>, entries: u64, unit: Unit, units: i64 },
    /// Work was approved or declined.
    AnswerWork { member: Option<MemberId>, entries: u64, approved: bool },
    /// Work was taken back.
    ReverseWork { member: MemberId, work: WorkId, unit: Unit, units: i64, on: NaiveDate },
    /// A table of hours was imported.
    ImportWork { entries: u64, minutes: i64, assets: u64 },
    /// Less is asked of a member for some days.
    Waive { member: MemberId, waiver: WaiverId, percent: u8, from: NaiveDate, to: Option<NaiveDate> },
    /// A waiver ends on another day.
    EndWaiver { member: MemberId, waiver: WaiverId, to: NaiveDate },
    /// Hours passed on; none on a side is the pool. `back`: an earlier gift was taken back.
    GiveHours { from: Option<MemberId>, to: Option<MemberId>, gift: GiftId, unit: Unit, units: i64, back: bool },
    /// Hours were paid for instead of worked: a charge, owed to the commons fund.
    BuyOutHours { member: MemberId, buy_out: BuyOutId, charge: ChargeId, unit: Unit, units: i64 },
    /// An assembly forgave debts of hours: of one member, or of all.
    ForgiveHours { member: Option<MemberId>, amnesty: AmnestyId, on: NaiveDate },
    /// Where members stood before was written down.
    OpenHours { members: u64, on: NaiveDate },
    /// Members were asked to pay for sessions missed.
    FineMissed { member: Option<MemberId>, sessions: u64, due: NaiveDate },
    /// A fine was worked off.
    WorkOffFine { member: MemberId, charge: ChargeId, work: WorkId },
    /// Hours became share capital.
    CreditShares { member: MemberId, entry: EntryId, units: i64 },
    /// Hours of several became share capital; `units` counts the shares.
    CreditManyShares { class: ClassId, members: u64, units: i64 },
    /// A table was imported.
    Import { new: u64, changed: u64, classes: u64, entries: u64 },
    /// A paper was printed and left the file. `member` is none when it shows the whole register.
    PrintPaper { paper: PaperId, kind: String, member: Option<MemberId> },
    /// Papers of several members were printed as one document.
    PrintPapers { kind: String, members: u64 },
    /// A member's or office person's personal values were erased, as the law asks.
    Erase {
        subject: uuid::Uuid,
        /// Other records of the same person, and a household nobody is left in.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also: Vec<uuid::Uuid>,
    },
    /// A backup was put back. `base` is the last act both had; `set_aside` are the seals (hex) of the
    /// acts after it that were set aside, so that papers and backups that know them are still explained.
    /// `spent` are the highest numbers those acts gave out, kind by kind: papers with them are in the
    /// world, and none is given a second time.
    Restore {
        base: i64,
        set_aside: Vec<(i64, String)>,
        #[serde(default)]
        spent: Vec<(String, i64)>,
    },
    /// The file was lent to someone of the office, who works on in a copy.
    Lend { person: PersonId },
    /// The copy came back: its acts after `base`, so many of them, are the file's now. Acts of our own that
    /// it did not know are set aside, as after [`Op::Restore`].
    TakeBack { base: i64, acts: u64, set_aside: Vec<(i64, String)>, spent: Vec<(String, i64)> },
    /// An act was taken back.
    Undo { act: i64 },
    /// An act that was taken back was done again; `act` is the taking back.
    Redo { act: i64 },
}

/// The rooms of the house an act belongs to, for filters and links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Noun {
    Coop,
    Office,
    Classes,
    Members,
    Shares,
    Payments,
    Commons,
    Papers,
    Safety,
}

impl Noun {
    /// The word used in keys and filters.
    pub fn word(self) -> &'static str {
        match self {
            Self::Coop => "coop",
            Self::Office => "office",
            Self::Classes => "classes",
            Self::Members => "members",
            Self::Shares => "shares",
            Self::Payments => "payments",
            Self::Commons => "commons",
            Self::Papers => "papers",
            Self::Safety => "safety",
        }
    }
}

/// What an act of before did not know of is not written.
#[allow(clippy::trivially_copy_pass_by_ref)] // as serde hands it over
fn none(count: &u64) -> bool {
    *count == 0
}

impl Op {
    /// The op's name, as it stands in the file and in message keys (`journal-admit-member`).
    pub fn word(&self) -> &'static str {
        match self {
            Self::Found { .. } => "found",
            Self::Migrate { .. } => "migrate",
            Self::ChangeCoop { .. } => "change-coop",
            Self::AddPerson { .. } => "add-person",
            Self::ChangePerson { .. } => "change-person",
            Self::AddClass { .. } => "add-class",
            Self::ChangeClass { .. } => "change-class",
            Self::SetTerms { .. } => "set-terms",
            Self::AddField { .. } => "add-field",
            Self::ChangeField { .. } => "change-field",
            Self::AdmitMember { .. } => "admit-member",
            Self::ChangeProfile { .. } => "change-profile",
            Self::StartSpell { .. } => "start-spell",
            Self::ChangeRecord { .. } => "change-record",
            Self::EndSpell { .. } => "end-spell",
            Self::CorrectSpell { .. } => "correct-spell",
            Self::CorrectStanding { .. } => "correct-standing",
            Self::SetStanding { .. } => "set-standing",
            Self::StartSpells { .. } => "start-spells",
            Self::SetStandings { .. } => "set-standings",
            Self::EndStandings { .. } => "end-standings",
            Self::Apply { .. } => "apply",
            Self::CloseRequest { .. } => "close-request",
            Self::Approve { .. } => "approve",
            Self::EndStanding { .. } => "end-standing",
            Self::Leave { .. } => "leave",
            Self::Readmit { .. } => "readmit",
            Self::AddTie { .. } => "add-tie",
            Self::EndTie { .. } => "end-tie",
            Self::FoundHousehold { .. } => "found-household",
            Self::ChangeHousehold { .. } => "change-household",
            Self::JoinHousehold { .. } => "join-household",
            Self::LeaveHousehold { .. } => "leave-household",
            Self::CorrectStay { .. } => "correct-stay",
            Self::SetConsent { .. } => "set-consent",
            Self::KeepDocument { .. } => "keep-document",
            Self::ChangeDocument { .. } => "change-document",
            Self::RemoveDocument { .. } => "remove-document",
            Self::Merge { .. } => "merge",
            Self::MoveShares { .. } => "move-shares",
            Self::TakeBackShares { .. } => "take-back-shares",
            Self::SaveList { .. } => "save-list",
            Self::RemoveList { .. } => "remove-list",
            Self::RaiseCharge { .. } => "raise-charge",
            Self::RaiseCharges { .. } => "raise-charges",
            Self::CancelCharge { .. } => "cancel-charge",
            Self::TakePayment { .. } => "take-payment",
            Self::VoidReceipt { .. } => "void-receipt",
            Self::PayBack { .. } => "pay-back",
            Self::VoidRefund { .. } => "void-refund",
            Self::SettleFromCredit { .. } => "settle-from-credit",
            Self::PassShares { .. } => "pass-shares",
            Self::ConvertShares { .. } => "convert-shares",
            Self::InheritShares { .. } => "inherit-shares",
            Self::AddAsset { .. } => "add-asset",
            Self::ChangeAsset { .. } => "change-asset",
            Self::CloseAsset { .. } => "close-asset",
            Self::AddSteward { .. } => "add-steward",
            Self::KeepPicture { .. } => "keep-picture",
            Self::RemovePicture { .. } => "remove-picture",
            Self::NoteFlow { .. } => "note-flow",
            Self::TakeBackFlow { .. } => "take-back-flow",
            Self::CallDay { .. } => "call-day",
            Self::CallDays { .. } => "call-days",
            Self::ChangeDay { .. } => "change-day",
            Self::CallOffDay { .. } => "call-off-day",
            Self::SignUp { .. } => "sign-up",
            Self::SignUps { .. } => "sign-ups",
            Self::WithdrawSignUp { .. } => "withdraw-sign-up",
            Self::NoteAttendance { .. } => "note-attendance",
            Self::NoteAttendances { .. } => "note-attendances",
            Self::NoteLeaving { .. } => "note-leaving",
            Self::ClearAttendance { .. } => "clear-attendance",
            Self::CloseDay { .. } => "close-day",
            Self::PardonMissed { .. } => "pardon-missed",
            Self::CallOffDays { .. } => "call-off-days",
            Self::SetPolicy { .. } => "set-policy",
            Self::EnterWork { .. } => "enter-work",
            Self::AnswerWork { .. } => "answer-work",
            Self::ReverseWork { .. } => "reverse-work",
            Self::ImportWork { .. } => "import-work",
            Self::Waive { .. } => "waive",
            Self::EndWaiver { .. } => "end-waiver",
            Self::GiveHours { .. } => "give-hours",
            Self::BuyOutHours { .. } => "buy-out-hours",
            Self::ForgiveHours { .. } => "forgive-hours",
            Self::OpenHours { .. } => "open-hours",
            Self::FineMissed { .. } => "fine-missed",
            Self::WorkOffFine { .. } => "work-off-fine",
            Self::CreditShares { .. } => "credit-shares",
            Self::CreditManyShares { .. } => "credit-many-shares",
            Self::Import { .. } => "import",
            Self::PrintPaper { .. } => "print-paper",
            Self::PrintPapers { .. } => "print-papers",
            Self::Erase { .. } => "erase",
            Self::Restore { .. } => "restore",
            Self::Lend { .. } => "lend",
            Self::TakeBack { .. } => "take-back",
            Self::Undo { .. } => "undo",
            Self::Redo { .. } => "redo",
        }
    }

    /// The room it belongs to.
    pub fn noun(&self) -> Noun {
        match self {
            Self::Found { .. } | Self::ChangeCoop { .. } | Self::AddField { .. } | Self::ChangeField { .. } => {
                Noun::Coop
            }
            Self::AddPerson { .. } | Self::ChangePerson { .. } => Noun::Office,
            Self::AddClass { .. } | Self::ChangeClass { .. } | Self::SetTerms { .. } => Noun::Classes,
            Self::AdmitMember { .. }
            | Self::ChangeProfile { .. }
            | Self::StartSpell { .. }
            | Self::EndSpell { .. }
            | Self::ChangeRecord { .. }
            | Self::CorrectSpell { .. }
            | Self::CorrectStanding { .. }
            | Self::SetStanding { .. }
            | Self::StartSpells { .. }
            | Self::SetStandings { .. }
            | Self::EndStandings { .. }
            | Self::Apply { .. }
            | Self::CloseRequest { .. }
            | Self::Approve { .. }
            | Self::EndStanding { .. }
            | Self::Leave { .. }
            | Self::Readmit { .. }
            | Self::AddTie { .. }
            | Self::EndTie { .. }
            | Self::FoundHousehold { .. }
            | Self::ChangeHousehold { .. }
            | Self::JoinHousehold { .. }
            | Self::LeaveHousehold { .. }
            | Self::CorrectStay { .. }
            | Self::SetConsent { .. }
            | Self::KeepDocument { .. }
            | Self::ChangeDocument { .. }
            | Self::RemoveDocument { .. }
            | Self::Merge { .. }
            | Self::Erase { .. }
            | Self::SaveList { .. }
            | Self::RemoveList { .. }
            | Self::Import { .. } => Noun::Members,
            Self::MoveShares { .. }
            | Self::TakeBackShares { .. }
            | Self::PassShares { .. }
            | Self::ConvertShares { .. }
            | Self::InheritShares { .. } => Noun::Shares,
            Self::AddAsset { .. }
            | Self::ChangeAsset { .. }
            | Self::CloseAsset { .. }
            | Self::AddSteward { .. }
            | Self::KeepPicture { .. }
            | Self::RemovePicture { .. }
            | Self::NoteFlow { .. }
            | Self::TakeBackFlow { .. }
            | Self::CallDay { .. }
            | Self::CallDays { .. }
            | Self::ChangeDay { .. }
            | Self::CallOffDay { .. }
            | Self::SignUp { .. }
            | Self::SignUps { .. }
            | Self::WithdrawSignUp { .. }
            | Self::NoteAttendance { .. }
            | Self::NoteAttendances { .. }
            | Self::NoteLeaving { .. }
            | Self::ClearAttendance { .. }
            | Self::CloseDay { .. }
            | Self::PardonMissed { .. }
            | Self::CallOffDays { .. }
            | Self::SetPolicy { .. }
            | Self::EnterWork { .. }
            | Self::AnswerWork { .. }
            | Self::ReverseWork { .. }
            | Self::ImportWork { .. }
            | Self::Waive { .. }
            | Self::EndWaiver { .. }
            | Self::GiveHours { .. }
            | Self::BuyOutHours { .. }
            | Self::ForgiveHours { .. }
            | Self::OpenHours { .. }
            | Self::FineMissed { .. }
            | Self::WorkOffFine { .. }
            | Self::CreditShares { .. }
            | Self::CreditManyShares { .. } => Noun::Commons,
            Self::PrintPaper { .. } | Self::PrintPapers { .. } => Noun::Papers,
            Self::RaiseCharge { .. }
            | Self::RaiseCharges { .. }
            | Self::CancelCharge { .. }
            | Self::TakePayment { .. }
            | Self::VoidReceipt { .. }
            | Self::PayBack { .. }
            | Self::VoidRefund { .. }
            | Self::SettleFromCredit { .. } => Noun::Payments,
            Self::Migrate { .. }
            | Self::Restore { .. }
            | Self::Lend { .. }
            | Self::TakeBack { .. }
            | Self::Undo { .. }
            | Self::Redo { .. } => Noun::Safety,
        }
    }

    /// Whether this act can ever be taken back. What left the file, and the file's own safety, cannot. A receipt
    /// or a pay-out slip is made void instead: its number stays in the series.
    pub fn undoable(&self) -> bool {
        !matches!(
            self,
            Self::Found { .. }
                | Self::Migrate { .. }
                | Self::PrintPaper { .. }
                | Self::PrintPapers { .. }
                | Self::TakePayment { .. }
                | Self::PayBack { .. }
                | Self::Erase { .. }
                | Self::Restore { .. }
                | Self::TakeBack { .. }
                | Self::Undo { .. }
                | Self::Redo { .. }
        )
    }

    /// The seals of acts that this one set aside, so that papers and backups that know them are explained.
    pub fn set_aside(&self) -> &[(i64, String)] {
        match self {
            Self::Restore { set_aside, .. } | Self::TakeBack { set_aside, .. } => set_aside,
            _ => &[],
        }
    }

    /// The highest numbers, kind by kind, that acts set aside gave out.
    pub fn spent(&self) -> &[(String, i64)] {
        match self {
            Self::Restore { spent, .. } | Self::TakeBack { spent, .. } => spent,
            _ => &[],
        }
    }
}

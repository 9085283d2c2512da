//! What can go wrong, as data: a code and its parameters. The faces word it: what happened, what is
//! safe, what to do (`errors.ftl`, `error-<code>`).

use chrono::NaiveDate;
use minga_core::classes::TermsError;
use minga_core::commitments::{HoursFault, Unit, shown};
use minga_core::commons::{AssetError, FlowError};
use minga_core::decisions::DecisionError;
use minga_core::documents::DocumentError;
use minga_core::fields::FieldError;
use minga_core::households::StayError;
use minga_core::import::hours::NoHeads;
use minga_core::import::openings::NoBalances;
use minga_core::members::{LifeError, SpellError};
use minga_core::money::{Currency, Money};
use minga_core::payments::PaymentError;
use minga_core::shares::{EntryError, MoveError};
use minga_core::text::TextError;
use minga_core::ties::{TieError, TieFault, TieKind};
use minga_core::workdays::{AttendError, DayError, RepeatError, SignError};
use rusqlite::{Error, ErrorCode};
use std::io::ErrorKind;
use std::path::PathBuf;
use thiserror::Error;

/// The file's result.
pub type Result<T, E = Fault> = std::result::Result<T, E>;

/// Why the file did not do what was asked. Whatever it is, nothing was half done.
#[derive(Debug, Error)]
pub enum Fault {
    /// There is no such file.
    #[error("there is no file {0}")]
    NoSuchFile(PathBuf),
    /// A new file would cover another.
    #[error("{0} exists already")]
    ExistsAlready(PathBuf),
    /// Not a Minga file.
    #[error("{0} is not a Minga file")]
    NotOurs(PathBuf),
    /// Made by a newer Minga.
    #[error("the file is of version {file}; this Minga knows versions up to {ours}")]
    NewerVersion {
        /// The file's version.
        file: u32,
        /// The newest this program knows.
        ours: u32,
    },
    /// Another program, or another window, has it.
    #[error("the file is open elsewhere")]
    OpenElsewhere,
    /// It cannot be written.
    #[error("the file is read-only")]
    ReadOnly,
    /// The disk is full, or refuses to be written.
    #[error("the disk is full or cannot be written")]
    DiskFull,
    /// The passphrase does not open it.
    #[error("the key does not open this file")]
    WrongKey,
    /// The file does not hold together.
    #[error("the file is damaged: {what}")]
    Damaged {
        /// The first act that does not fit, where one can be named.
        act: Option<i64>,
        /// What was found.
        what: String,
    },
    /// The rules, or the history, say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Anything else the database says.
    #[error("the database says: {0}")]
    Sqlite(rusqlite::Error),
    /// Anything else the disk says.
    #[error("the disk says: {0}")]
    Io(std::io::Error),
}

/// Why an act was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A later act stands on this one.
    #[error("act {act} cannot be undone: act {later} stands on it")]
    UndoStands {
        /// The act to undo.
        act: i64,
        /// The first later act that stands on it.
        later: i64,
    },
    /// A paper printed later shows it.
    #[error("act {act} cannot be undone: a paper printed by act {paper} shows it")]
    UndoPaper {
        /// The act to undo.
        act: i64,
        /// The act that printed the paper.
        paper: i64,
    },
    /// The tables it wrote were changed by a newer version since.
    #[error("act {act} cannot be undone: its tables changed with act {migration}")]
    UndoMigrated {
        /// The act to undo.
        act: i64,
        /// The act that changed the tables.
        migration: i64,
    },
    /// Acts of this kind are never undone.
    #[error("act {act} is of a kind that is not undone")]
    UndoNever {
        /// The act.
        act: i64,
    },
    /// A receipt is never undone: it is made void.
    #[error("act {act} gave receipt {number}, which is made void and not undone")]
    UndoReceipt {
        /// The act.
        act: i64,
        /// The number of the receipt.
        number: i64,
    },
    /// A pay-out slip is never undone: it is made void.
    #[error("act {act} gave pay-out slip {number}, which is made void and not undone")]
    UndoRefund {
        /// The act.
        act: i64,
        /// The number of the slip.
        number: i64,
    },
    /// It was undone before.
    #[error("act {act} is undone already")]
    UndoneAlready {
        /// The act.
        act: i64,
    },
    /// Nothing is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing was undone that could be done again.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// There is no such act.
    #[error("there is no act {0}")]
    NoSuchAct(i64),
    /// The personal values it needs were erased, as the law asks.
    #[error("the personal values were erased")]
    Erased,
    /// The number belongs to someone else.
    #[error("number {0} is taken")]
    NumberTaken(i64),
    /// Nobody of that identity or number.
    #[error("there is no such member")]
    NoSuchMember,
    /// No class of that identity.
    #[error("there is no such class")]
    NoSuchClass,
    /// No list of that identity.
    #[error("there is no such list")]
    NoSuchList,
    /// A class of that name is there already.
    #[error("there is a class of that name")]
    ClassNamed(String),
    /// Terms of a class's shares were not taken.
    #[error(transparent)]
    Terms(#[from] TermsError),
    /// No particular of the co-op's own of that identity.
    #[error("there is no such field")]
    NoSuchField,
    /// A particular of that name is asked for already.
    #[error("there is a field of that name")]
    FieldNamed(String),
    /// A particular of the co-op's own, or an answer to one, was not taken.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// Nobody would be left in the office.
    #[error("the office would be empty")]
    LastOfOffice,
    /// Nobody of the office of that identity.
    #[error("there is no such person in the office")]
    NoSuchPerson,
    /// Nothing would change.
    #[error("nothing would change")]
    NothingChanged,
    /// A text was not taken.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A spell was not taken.
    #[error(transparent)]
    Spell(#[from] SpellError),
    /// A line of the share ledger was not taken.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// A step of a member's life does not follow.
    #[error(transparent)]
    Life(#[from] LifeError),
    /// A decision is not enough.
    #[error(transparent)]
    Decision(#[from] DecisionError),
    /// A table of hours was not understood.
    #[error(transparent)]
    HoursHeads(#[from] NoHeads),
    /// A table of balances was not understood.
    #[error(transparent)]
    BalanceHeads(#[from] NoBalances),
    /// A tie was not taken.
    #[error(transparent)]
    Tie(#[from] TieError),
    /// A document was not taken.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The first class of the co-op would be left without members.
    #[error("nobody would be left in {0}")]
    LastOfFirstClass(String),
    /// Money is still owed.
    #[error("{} is still owed", .0.plain(*.1))]
    OpenDebts(Money, Currency),
    /// Credit or a deposit of theirs is still held.
    #[error("{} of theirs is still held", .0.plain(*.1))]
    HoldsTheirs(Money, Currency),
    /// A vote held for somebody, an organisation spoken for, or a charge still has to pass to someone.
    #[error("still held: {} of {name}", kind.word())]
    StillHeld {
        /// What.
        kind: TieKind,
        /// Whose vote, or of what.
        name: String,
    },
    /// The two records cannot be merged: they are one, or one is merged already.
    #[error("the two records cannot be merged")]
    NotToMerge,
    /// A person and an organisation are two.
    #[error("a person and an organisation are two")]
    TwoKinds,
    /// No household of that identity.
    #[error("there is no such household")]
    NoSuchHousehold,
    /// A stay in a household was not taken.
    #[error(transparent)]
    Stay(#[from] StayError),
    /// Nothing of that identity is with this member.
    #[error("there is no such entry with this member")]
    NoSuchEntry,
    /// Personal data of someone who belongs to the co-op.
    #[error("a member's data are needed while membership lasts")]
    StillAMember,
    /// Shares of a former member that still have to be settled.
    #[error("{0} shares are still to be settled")]
    SharesToSettle(i64),
    /// A charge or a payment was not taken; sums are in this currency.
    #[error("{0}")]
    Payment(PaymentError, Currency),
    /// A movement of shares was not taken: terms or limits say no.
    #[error("{why}")]
    Shares {
        /// Why.
        why: MoveError,
        /// The parameters of its sentence: names, counts, amounts.
        said: Vec<(&'static str, String)>,
    },
    /// A line of the share ledger is what a receipt paid: the receipt is made void instead.
    #[error("receipt {0} paid it")]
    PaidByReceipt(i64),
    /// Nothing held in common of that identity.
    #[error("there is no such asset")]
    NoSuchAsset,
    /// Something held in common was not taken, or not closed.
    #[error(transparent)]
    Asset(#[from] AssetError),
    /// A line of money for the commons was not taken.
    #[error(transparent)]
    Flow(FlowError),
    /// No day of work of that identity.
    #[error("there is no such work day")]
    NoSuchWorkDay,
    /// A day of work was not called, changed or closed.
    #[error(transparent)]
    WorkDay(#[from] DayError),
    /// A day of work is not repeated so.
    #[error(transparent)]
    Repeat(#[from] RepeatError),
    /// Somebody was not signed up, or not taken off.
    #[error("{name}: {why}")]
    Sign {
        /// Why.
        why: SignError,
        /// Who.
        name: String,
    },
    /// Somebody was not written down as here, or gone.
    #[error("{name}: {why}")]
    Attend {
        /// Why.
        why: AttendError,
        /// Who.
        name: String,
    },
    /// Something about hours was not taken, or is asked about first.
    #[error(transparent)]
    Hours(#[from] HoursFault),
    /// Hours that would be taken back were given away since.
    #[error("{giver} gave {} of it away on {on}", shown(*units, *unit))]
    PassedOn {
        /// Who gave them.
        giver: String,
        /// Who received them; none where the pool did.
        taker: Option<String>,
        /// How many.
        units: i64,
        /// Minutes or sessions.
        unit: Unit,
        /// On which day.
        on: NaiveDate,
    },
    /// A fact would end before it begins.
    #[error("it would end before it begins")]
    Backwards,
    /// The copy is the file itself.
    #[error("that is the file itself, not a copy of it")]
    Itself,
    /// The copy knows nothing that the file does not.
    #[error("the copy brings nothing new")]
    NothingToTakeBack,
    /// Both were written in since one was made of the other.
    #[error("the copies have parted ways: {ours} acts here, {theirs} there")]
    PartedWays {
        /// Acts here that the copy does not know.
        ours: usize,
        /// Acts of the copy that we do not know.
        theirs: usize,
    },
    /// The backup is not whole, or not of this co-op.
    #[error("the backup cannot be used: {0}")]
    Backup(String),
}

impl Fault {
    /// The stable word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        use Refusal as R;
        match self {
            Self::NoSuchFile(_) => "no-such-file",
            Self::ExistsAlready(_) => "exists-already",
            Self::NotOurs(_) => "not-ours",
            Self::NewerVersion { .. } => "newer-version",
            Self::OpenElsewhere => "open-elsewhere",
            Self::ReadOnly => "read-only",
            Self::DiskFull => "disk-full",
            Self::WrongKey => "wrong-key",
            Self::Damaged { .. } => "damaged",
            Self::Sqlite(_) | Self::Io(_) => "io",
            Self::Refused(refusal) => match refusal {
                R::UndoStands { .. } => "undo-stands",
                R::UndoPaper { .. } => "undo-paper",
                R::UndoMigrated { .. } => "undo-migrated",
                R::UndoNever { .. } => "undo-never",
                R::UndoReceipt { .. } => "undo-receipt",
                R::UndoRefund { .. } => "undo-refund",
                R::UndoneAlready { .. } => "undone-already",
                R::NothingToUndo => "nothing-to-undo",
                R::NothingToRedo => "nothing-to-redo",
                R::NoSuchAct(_) => "no-such-act",
                R::Erased => "erased",
                R::NumberTaken(_) => "number-taken",
                R::NoSuchMember => "no-such-member",
                R::NoSuchClass => "no-such-class",
                R::NoSuchList => "no-such-list",
                R::ClassNamed(_) => "class-named",
                R::Terms(TermsError::ParBelowZero) => "terms-par-below-zero",
                R::Terms(TermsError::UnitsBelowZero) => "terms-units-below-zero",
                R::Terms(TermsError::NoPart) => "terms-no-part",
                R::Terms(TermsError::BeforeOthers(_)) => "terms-before-others",
                R::NoSuchField => "no-such-field",
                R::FieldNamed(_) => "field-named",
                R::Field(FieldError::FewOptions) => "field-few-options",
                R::Field(FieldError::OptionTwice(_)) => "field-option-twice",
                R::Field(FieldError::NotANumber(_)) => "field-not-a-number",
                R::Field(FieldError::NotADay(_)) => "field-not-a-day",
                R::Field(FieldError::NotAnOption(_)) => "field-not-an-option",
                R::LastOfOffice => "last-of-office",
                R::NoSuchPerson => "no-such-person",
                R::NothingChanged => "nothing-changed",
                R::Text(TextError::Empty) | R::Field(FieldError::Text(TextError::Empty)) => "text-empty",
                R::Text(TextError::TooLong(_)) | R::Field(FieldError::Text(TextError::TooLong(_))) => "text-too-long",
                R::Text(TextError::Control) | R::Field(FieldError::Text(TextError::Control)) => "text-control",
                R::Text(TextError::Direction) | R::Field(FieldError::Text(TextError::Direction)) => "text-direction",
                R::Spell(SpellError::Backwards) | R::Backwards => "spell-backwards",
                R::Spell(SpellError::Overlaps) => "spell-overlaps",
                R::Life(e) | R::Flow(FlowError::Day(e)) => e.code(),
                R::Decision(e) => e.code(),
                R::HoursHeads(e) => e.code(),
                R::BalanceHeads(e) => e.code(),
                R::Tie(e) => e.code(),
                R::Document(e) => e.code(),
                R::LastOfFirstClass(_) => "last-of-first-class",
                R::OpenDebts(..) => "open-debts",
                R::HoldsTheirs(..) => "holds-theirs",
                R::StillHeld { kind: TieKind::Proxy, .. } => "proxy-held",
                R::StillHeld { kind: TieKind::Representative, .. } => "voice-held",
                R::StillHeld { .. } => "charge-held",
                R::NotToMerge => "not-to-merge",
                R::TwoKinds => "two-kinds",
                R::NoSuchHousehold => "no-such-household",
                R::Stay(e) => e.code(),
                R::NoSuchEntry => "no-such-entry",
                R::StillAMember => "still-a-member",
                R::SharesToSettle(_) => "shares-to-settle",
                R::Itself => "lending-itself",
                R::NothingToTakeBack => "lending-nothing-new",
                R::PartedWays { .. } => "lending-parted-ways",
                R::Payment(error, _) => error.code(),
                R::Entry(e) => e.code(),
                R::Hours(e) => e.code(),
                R::PassedOn { taker: Some(_), .. } => "work-passed-on",
                R::PassedOn { taker: None, .. } => "work-passed-to-pool",
                R::Shares { why, .. } => why.code(),
                R::PaidByReceipt(_) => "shares-by-receipt",
                R::NoSuchAsset => "no-such-asset",
                R::Asset(e) | R::Flow(FlowError::Asset(e)) => e.code(),
                R::Flow(FlowError::NoAmount) => "flow-no-amount",
                R::Flow(FlowError::TakenBack) => "flow-taken-back",
                R::NoSuchWorkDay => "no-such-work-day",
                R::WorkDay(e) => e.code(),
                R::Repeat(e) => e.code(),
                R::Sign { why, .. } => match why {
                    SignError::Day(e) => e.code(),
                    SignError::Life(e) => e.code(),
                    SignError::Twice => "sign-up-twice",
                    SignError::NotSigned => "sign-up-not-there",
                    SignError::Over(_) => "sign-up-over",
                },
                R::Attend { why, .. } => match why {
                    AttendError::Day(e) => e.code(),
                    AttendError::Life(e) => e.code(),
                    AttendError::Already => "attend-already",
                    AttendError::NotHere => "attend-not-here",
                    AttendError::BeyondTimes => "attend-beyond-times",
                    AttendError::NotMissed => "attend-not-missed",
                    AttendError::Fined => "attend-fined",
                },
                R::Backup(_) => "restore-failed",
            },
        }
    }

    /// The parameters of the sentence, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        use Refusal as R;
        match self {
            Self::NoSuchFile(p) | Self::ExistsAlready(p) | Self::NotOurs(p) => {
                vec![("file", p.file_name().unwrap_or(p.as_os_str()).to_string_lossy().into_owned())]
            }
            Self::NewerVersion { file, ours } => vec![("file", file.to_string()), ("ours", ours.to_string())],
            Self::Damaged { act, what } => {
                vec![("act", act.map(|a| a.to_string()).unwrap_or_default()), ("what", what.clone())]
            }
            Self::Sqlite(e) => vec![("detail", e.to_string())],
            Self::Io(e) => vec![("detail", e.to_string())],
            Self::Refused(R::UndoStands { act, later }) => vec![("act", act.to_string()), ("later", later.to_string())],
            Self::Refused(R::UndoPaper { act, paper }) => vec![("act", act.to_string()), ("paper", paper.to_string())],
            Self::Refused(R::UndoMigrated { act, migration }) => {
                vec![("act", act.to_string()), ("migration", migration.to_string())]
            }
            Self::Refused(R::UndoNever { act } | R::UndoneAlready { act } | R::NoSuchAct(act)) => {
                vec![("act", act.to_string())]
            }
            Self::Refused(R::UndoReceipt { act, number } | R::UndoRefund { act, number }) => {
                vec![("act", act.to_string()), ("number", number.to_string())]
            }
            Self::Refused(R::Payment(error, currency)) => error.sum().map(|of| sum(of, *currency)).unwrap_or_default(),
            Self::Refused(R::Hours(e)) => e.args(),
            Self::Refused(R::PassedOn { giver, taker, units, unit, on }) => {
                let said = [("giver", giver.clone()), ("units", shown(*units, *unit)), ("date", on.to_string())];
                said.into_iter().chain(taker.iter().map(|taker| ("taker", taker.clone()))).collect()
            }
            Self::Refused(R::NumberTaken(n)) => vec![("number", n.to_string())],
            Self::Refused(R::ClassNamed(name) | R::FieldNamed(name) | R::Field(FieldError::OptionTwice(name))) => {
                vec![("name", name.clone())]
            }
            Self::Refused(R::Terms(TermsError::BeforeOthers(last))) => vec![("date", last.to_string())],
            Self::Refused(R::Field(
                FieldError::NotANumber(text) | FieldError::NotADay(text) | FieldError::NotAnOption(text),
            )) => vec![("text", text.clone())],
            Self::Refused(R::Text(TextError::TooLong(most)) | R::Field(FieldError::Text(TextError::TooLong(most)))) => {
                vec![("most", most.to_string())]
            }
            Self::Refused(R::PartedWays { ours, theirs }) => {
                vec![("ours", ours.to_string()), ("theirs", theirs.to_string())]
            }
            Self::Refused(R::Asset(e) | R::Flow(FlowError::Asset(e))) => e.args(),
            Self::Refused(
                R::WorkDay(e) | R::Sign { why: SignError::Day(e), .. } | R::Attend { why: AttendError::Day(e), .. },
            ) => e.day().map(|day| ("day", day.to_string())).into_iter().collect(),
            Self::Refused(R::Sign { why: SignError::Over(day), name }) => {
                vec![("name", name.clone()), ("day", day.to_string())]
            }
            Self::Refused(
                R::Sign { why: SignError::Twice | SignError::NotSigned, name }
                | R::Attend {
                    why:
                        AttendError::Already
                        | AttendError::NotHere
                        | AttendError::BeyondTimes
                        | AttendError::NotMissed
                        | AttendError::Fined,
                    name,
                },
            ) => vec![("name", name.clone())],
            Self::Refused(
                R::Life(e)
                | R::Flow(FlowError::Day(e))
                | R::Sign { why: SignError::Life(e), .. }
                | R::Attend { why: AttendError::Life(e), .. },
            ) => e.day().map(|day| ("day", day.to_string())).into_iter().collect(),
            Self::Refused(R::Stay(e)) => e.day().map(|day| ("day", day.to_string())).into_iter().collect(),
            Self::Refused(R::Tie(e)) => e.day().map(|day| ("day", day.to_string())).into_iter().collect(),
            Self::Refused(R::Decision(e)) => e.args(),
            Self::Refused(R::LastOfFirstClass(name) | R::StillHeld { name, .. }) => vec![("name", name.clone())],
            Self::Refused(R::PaidByReceipt(number)) => vec![("number", number.to_string())],
            Self::Refused(R::OpenDebts(of, currency) | R::HoldsTheirs(of, currency)) => sum(*of, *currency),
            Self::Refused(R::SharesToSettle(units)) => vec![("units", units.to_string())],
            Self::Refused(R::Shares { said, .. }) => said.clone(),
            Self::Refused(R::Backup(why)) => vec![("detail", why.clone())],
            _ => Vec::new(),
        }
    }

    /// The same, where its sentence names someone who is not in the file yet.
    pub(crate) fn naming(mut self, name: &str) -> Self {
        if let Self::Refused(Refusal::Shares { said, .. }) = &mut self {
            said.iter_mut()
                .filter(|(key, said)| *key == "name" && said.is_empty())
                .for_each(|(_, said)| name.clone_into(said));
        }
        self
    }

    pub(crate) fn damaged(act: impl Into<Option<i64>>, what: impl Into<String>) -> Self {
        Self::Damaged { act: act.into(), what: what.into() }
    }
}

/// The sum a sentence names: `USD 1250.50`, for the faces to write as their language does.
fn sum(sum: Money, currency: Currency) -> Vec<(&'static str, String)> {
    vec![("sum", format!("{} {}", currency.code(), sum.plain(currency)))]
}

macro_rules! refused {
    ($($from:ty),*) => {$(
        impl From<$from> for Fault {
            fn from(e: $from) -> Self {
                Self::Refused(e.into())
            }
        }
    )*};
}
refused!(
    HoursFault,
    TextError,
    SpellError,
    EntryError,
    TermsError,
    FieldError,
    LifeError,
    StayError,
    DecisionError,
    TieError,
    DocumentError
);
refused!(AssetError, DayError, RepeatError);

impl From<FlowError> for Fault {
    fn from(e: FlowError) -> Self {
        Self::Refused(Refusal::Flow(e))
    }
}

impl From<TieFault> for Fault {
    fn from(fault: TieFault) -> Self {
        match fault {
            TieFault::Text(e) => e.into(),
            TieFault::Tie(e) => e.into(),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(e: rusqlite::Error) -> Self {
        let Some(code) = e.sqlite_error_code() else {
            return match e {
                // Strict tables hold no such value: somebody else's hand, or a worn disk.
                Error::InvalidColumnType(..)
                | Error::FromSqlConversionFailure(..)
                | Error::IntegralValueOutOfRange(..)
                | Error::Utf8Error(..) => Self::damaged(None, e.to_string()),
                _ => Self::Sqlite(e),
            };
        };
        match code {
            // EFBIG and a refused fsync come as I/O errors: for the person it is the same full disk.
            ErrorCode::DiskFull | ErrorCode::SystemIoFailure => Self::DiskFull,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::OpenElsewhere,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::damaged(None, e.to_string()),
            _ => Self::Sqlite(e),
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(e: std::io::Error) -> Self {
        match e.kind() {
            // A quota or a limit on files is to the person the same full disk.
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(e),
        }
    }
}

impl From<serde_json::Error> for Fault {
    fn from(e: serde_json::Error) -> Self {
        Self::damaged(None, e.to_string())
    }
}

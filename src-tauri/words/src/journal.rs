//! The history in sentences: an act as data becomes "admitted María Quispe as no. 12."
//!
//! The name of who did it stands before the sentence, so each is a predicate. The window says the
//! same key with the same values, and sets names as links.

use crate::{Args, Value, Words};
use chrono::NaiveDate;
use minga_core::commitments::Unit;
use minga_core::ids::{AssetId, ClassId, FieldId, ListId, MemberId, PersonId, WorkDayId};
use minga_core::journal::Op;
use uuid::Uuid;

/// The names of today behind the identities of an act.
pub trait Names {
    /// The name of a member, a class or someone of the office; none once erased or gone.
    fn name(&self, id: Uuid) -> Option<String>;
}

impl<F: Fn(Uuid) -> Option<String>> Names for F {
    fn name(&self, id: Uuid) -> Option<String> {
        self(id)
    }
}

/// An act in words, with what it was said from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The message: `journal-admit-member`.
    pub key: String,
    /// What it was told. The same values fit the act's short form, undo and redo.
    pub args: Args,
    /// `admitted María Quispe as no. 12.`
    pub text: String,
}

/// An act as a sentence of the history.
pub fn sentence(words: &Words, op: &Op, names: &dyn Names) -> Sentence {
    let (key, args) = facts(words, op, names);
    let text = words.say_with(&key, &args);
    Sentence { key, args, text }
}

/// What the undo button says (`Undo: admitted María Quispe`); none for acts that are never undone.
pub fn undo_label(words: &Words, op: &Op, names: &dyn Names) -> Option<String> {
    op.undoable().then(|| words.say_with(&format!("journal-undo-{}", op.word()), &facts(words, op, names).1))
}

/// What the redo button says (`Do again: admitted María Quispe`), for the act that was undone.
pub fn redo_label(words: &Words, op: &Op, names: &dyn Names) -> Option<String> {
    op.undoable().then(|| words.say_with(&format!("journal-redo-{}", op.word()), &facts(words, op, names).1))
}

/// The message of an act and its values, ready to be said here or in the window.
pub fn facts(words: &Words, op: &Op, names: &dyn Names) -> (String, Args) {
    let told = Told { words, names, args: Args::new() };
    let told = match op {
        Op::Found { .. } | Op::Migrate { .. } | Op::ChangeCoop { .. } | Op::Erase { .. } => told,
        Op::AddPerson { person } | Op::ChangePerson { person } | Op::Lend { person } => told.person(*person),
        Op::AddClass { class } | Op::ChangeClass { class } => told.class(*class),
        Op::AddField { field } | Op::ChangeField { field } => told.field(*field),
        Op::SetTerms { class, from, .. } => told.class(*class).date(*from),
        // A member's number is a label: it is not counted, nor are its thousands told apart.
        Op::AdmitMember { member, number } | Op::Merge { member, number, .. } => {
            told.member(*member).with("number", number.to_string())
        }
        Op::ChangeProfile { member, fields } => {
            let fields: Vec<String> =
                fields.iter().map(|f| words.say(&format!("journal-field-{}", f.word()), &[])).collect();
            told.member(*member).with("fields", words.list(&fields))
        }
        Op::StartSpell { member, class, from, .. } => told.member(*member).class(*class).date(*from),
        Op::EndSpell { member, class, to, .. } => told.member(*member).class(*class).date(*to),
        Op::SetStanding { member, kind, from, to, .. } => told
            .member(*member)
            .with("kind", kind.word())
            .date(*from)
            .with("ends", if to.is_some() { "yes" } else { "no" })
            .with("until", to.map(|to| words.day(to)).unwrap_or_default()),
        Op::StartSpells { class, from, members } => told.class(*class).date(*from).with("members", *members),
        Op::SetStandings { kind, from, to, members } => told
            .with("kind", kind.word())
            .date(*from)
            .with("ends", if to.is_some() { "yes" } else { "no" })
            .with("until", to.map(|to| words.day(to)).unwrap_or_default())
            .with("members", *members),
        Op::EndStandings { kind, to, members } => told.with("kind", kind.word()).date(*to).with("members", *members),
        Op::Apply { member, class, on, .. } => {
            let told = told.member(*member).date(*on).with("asks", if class.is_some() { "yes" } else { "no" });
            match class {
                Some(class) => told.class(*class),
                None => told.with("class", ""),
            }
        }
        Op::CloseRequest { member, on, withdrawn, .. } => {
            told.member(*member).date(*on).with("withdrawn", if *withdrawn { "yes" } else { "no" })
        }
        Op::Approve { member, class, from, until, units, .. }
        | Op::Readmit { member, class, from, until, units, .. } => told
            .member(*member)
            .class(*class)
            .date(*from)
            .with("ends", if until.is_some() { "yes" } else { "no" })
            .with("until", until.map(|day| words.day(day)).unwrap_or_default())
            .with("units", units.saturating_abs()),
        Op::ChangeRecord { member, kind } => told.member(*member).with("kind", kind.word()),
        Op::CorrectSpell { member, class, from, to, why, .. } => {
            corrected(words, told.member(*member).class(*class), *from, *to, why)
        }
        Op::CorrectStanding { member, kind, from, to, why, .. } => {
            corrected(words, told.member(*member).with("kind", kind.word()), *from, *to, why)
        }
        Op::EndStanding { member, kind, to, .. } => told.member(*member).with("kind", kind.word()).date(*to),
        Op::Leave { member, on, units, debt, pooled, payouts, .. } => told
            .member(*member)
            .date(*on)
            .with("parts", payouts.iter().filter(|payout| payout.on > *on).count())
            .with("until", payouts.last().map(|payout| words.day(payout.on)).unwrap_or_default())
            .with("units", units.saturating_abs())
            .with("pooled", if *pooled { "yes" } else { "no" })
            .with("debt", if *debt { "yes" } else { "no" }),
        Op::AddTie { member, kind, from, .. } => told.member(*member).with("kind", kind.word()).date(*from),
        Op::EndTie { member, kind, to, .. } => told.member(*member).with("kind", kind.word()).date(*to),
        Op::FoundHousehold { number, members, from, .. } => {
            since(words, told.with("number", number.to_string()).with("members", *members), *from)
        }
        Op::ChangeHousehold { number, .. } => told.with("number", number.to_string()),
        Op::JoinHousehold { member, number, from, .. } | Op::LeaveHousehold { member, number, from, .. } => {
            since(words, told.member(*member).with("number", number.to_string()), *from)
        }
        Op::CorrectStay { member, number, gone, from, to, why, .. } => {
            let day = |day: Option<NaiveDate>| day.map(|day| words.day(day)).unwrap_or_default();
            let days = match (gone, from, to) {
                (true, ..) => "none",
                (_, None, None) => "always",
                (_, Some(_), None) => "from",
                (_, None, Some(_)) => "until",
                (_, Some(_), Some(_)) => "both",
            };
            let told = told.member(*member).with("number", number.to_string()).with("days", days);
            told.with("date", day(*from)).with("until", day(*to)).with("why", why.as_str())
        }
        Op::SetConsent { member, kind, given, on, .. } => {
            told.member(*member).with("kind", kind.word()).with("given", if *given { "yes" } else { "no" }).date(*on)
        }
        Op::KeepDocument { member, kind, .. }
        | Op::ChangeDocument { member, kind, .. }
        | Op::RemoveDocument { member, kind, .. } => told.member(*member).with("kind", kind.word()),
        Op::MoveShares { member, kind, units, on, .. } => {
            told.member(*member).with("kind", kind.word()).with("units", units.saturating_abs()).date(*on)
        }
        Op::TakeBackShares { member, units, on, why, .. } => told
            .member(*member)
            .with("units", units.saturating_abs())
            .with("said", if why.is_empty() { "no" } else { "yes" })
            .with("why", why.clone())
            .date(*on),
        Op::SaveList { list } | Op::RemoveList { list } => told.list(*list),
        Op::RaiseCharge { member, kind, due, .. } => told.member(*member).with("kind", kind.word()).date(*due),
        Op::RaiseCharges { kind, members, due } => told.with("kind", kind.word()).with("members", *members).date(*due),
        Op::CancelCharge { member, kind, .. } => told.member(*member).with("kind", kind.word()),
        Op::TakePayment { number, payer, .. } | Op::VoidReceipt { number, payer, .. } => {
            told.member(*payer).with("number", number.to_string())
        }
        Op::PayBack { number, member, charge, .. } => told
            .member(*member)
            .with("number", number.to_string())
            .with("deposit", if charge.is_some() { "yes" } else { "no" }),
        Op::VoidRefund { number, member, .. } => told.member(*member).with("number", number.to_string()),
        Op::SettleFromCredit { member, charges } => told.member(*member).with("charges", *charges),
        Op::PassShares { from, to, class, units, on } => {
            let to = told.named(to.0, "journal-erased-member");
            told.member(*from).with("to", to).class(*class).with("units", *units).date(*on)
        }
        Op::ConvertShares { member, class, into, units, on } => {
            let into = told.named(into.0, "journal-gone-class");
            told.member(*member).class(*class).with("into", into).with("units", *units).date(*on)
        }
        Op::InheritShares { member, units, on } => told.member(*member).with("units", *units).date(*on),
        Op::AddAsset { asset, from, .. } => told.asset(*asset).date(*from),
        Op::ChangeAsset { asset } | Op::KeepPicture { asset, .. } | Op::RemovePicture { asset, .. } => {
            told.asset(*asset)
        }
        Op::CloseAsset { asset, to } => told.asset(*asset).date(*to),
        Op::AddSteward { asset, member, from, .. } => told.asset(*asset).member(*member).date(*from),
        Op::NoteFlow { asset, spent, on, .. } | Op::TakeBackFlow { asset, spent, on, .. } => {
            told.asset(*asset).with("spent", if *spent { "yes" } else { "no" }).date(*on)
        }
        Op::CallDay { work_day, asset, on } => told.work_day(*work_day).asset(*asset).date(*on),
        Op::CallDays { work_day, asset, on, days, .. } => {
            told.work_day(*work_day).asset(*asset).date(*on).with("days", *days)
        }
        Op::ChangeDay { work_day, on } | Op::CallOffDay { work_day, on } => told.work_day(*work_day).date(*on),
        Op::SignUp { work_day, member, on }
        | Op::WithdrawSignUp { work_day, member, on }
        | Op::ClearAttendance { work_day, member, on } => told.work_day(*work_day).member(*member).date(*on),
        Op::SignUps { work_day, on, members } | Op::NoteAttendances { work_day, on, members } => {
            told.work_day(*work_day).date(*on).with("members", *members)
        }
        Op::NoteAttendance { work_day, member, on, presence } => {
            told.work_day(*work_day).member(*member).date(*on).with("presence", presence.word())
        }
        Op::NoteLeaving { work_day, member, on, early } => {
            let early = if *early { "yes" } else { "no" };
            told.work_day(*work_day).member(*member).date(*on).with("early", early)
        }
        Op::CloseDay { work_day, on, members, minutes, sessions, .. } => {
            let given = [(*minutes, Unit::Minutes), (i64::try_from(*sessions).unwrap_or(i64::MAX), Unit::Sessions)];
            let given =
                given.into_iter().filter(|(units, unit)| *units > 0 || *unit == Unit::Minutes && *sessions == 0);
            let given: Vec<String> = given.map(|(units, unit)| words.units_told(units, unit)).collect();
            told.work_day(*work_day).date(*on).with("members", *members).with("hours", words.list(&given))
        }
        Op::PardonMissed { work_day, member, on, pardon, reason } => {
            let told = told.work_day(*work_day).member(*member).date(*on).with("pardon", pardon.word());
            told.with("reason", words.say(&format!("hours-waiver-{}", reason.word()), &[]))
        }
        Op::CallOffDays { work_day, on, days, .. } => told.work_day(*work_day).date(*on).with("days", *days),
        Op::SetPolicy { classes, from } => {
            let names: Vec<String> = classes.iter().map(|c| told.named(c.0, "journal-gone-class")).collect();
            told.with("classes", words.list(&names)).date(*from)
        }
        Op::EnterWork { member, entries, unit, units } => {
            told.someone(*member).with("entries", *entries).with("units", words.units_told(*units, *unit))
        }
        Op::AnswerWork { member, entries, approved } => {
            told.someone(*member).with("entries", *entries).with("approved", if *approved { "yes" } else { "no" })
        }
        Op::ReverseWork { member, unit, units, on, .. } => {
            told.member(*member).with("units", words.units_told(*units, *unit)).date(*on)
        }
        Op::ImportWork { entries, minutes, assets } => told
            .with("entries", *entries)
            .with("units", words.units_told(*minutes, Unit::Minutes))
            .with("assets", *assets),
        Op::Waive { member, percent, from, to, .. } => told
            .member(*member)
            .with("percent", percent.to_string())
            .date(*from)
            .with("ends", if to.is_some() { "yes" } else { "no" })
            .with("until", to.map(|to| words.day(to)).unwrap_or_default()),
        Op::EndWaiver { member, to, .. } => told.member(*member).date(*to),
        Op::GiveHours { from, to, unit, units, back, .. } => {
            let pool = |side: Option<MemberId>| match side {
                Some(member) => told.named(member.0, "journal-erased-member"),
                None => words.say("journal-the-pool", &[]),
            };
            let (from, to) = (pool(*from), pool(*to));
            told.with("from", from)
                .with("to", to)
                .with("units", words.units_told(*units, *unit))
                .with("back", if *back { "yes" } else { "no" })
        }
        Op::BuyOutHours { member, unit, units, .. } => {
            told.member(*member).with("units", words.units_told(*units, *unit))
        }
        Op::ForgiveHours { member, on, .. } => told.someone(*member).date(*on),
        Op::OpenHours { members, on } => told.with("members", *members).date(*on),
        Op::FineMissed { member, sessions, due } => told.someone(*member).with("sessions", *sessions).date(*due),
        Op::WorkOffFine { member, .. } => told.member(*member),
        Op::CreditShares { member, units, .. } => told.member(*member).with("units", *units),
        Op::CreditManyShares { members, units, .. } => told.with("members", *members).with("units", *units),
        Op::Import { new, changed, classes, entries } => {
            told.with("new", *new).with("changed", *changed).with("classes", *classes).with("entries", *entries)
        }
        Op::PrintPapers { kind, members } => told.with("kind", kind.as_str()).with("members", *members),
        Op::PrintPaper { kind, member, .. } => {
            // A receipt's kind carries its number: `receipt/17`.
            let (kind, number) = kind.split_once('/').unwrap_or((kind, ""));
            let told = told.with("kind", kind).with("number", number);
            match member {
                Some(member) => told.member(*member),
                None => told.with("member", ""),
            }
        }
        Op::TakeBack { acts, set_aside, .. } => told.with("count", *acts).with("aside", set_aside.len()),
        Op::Restore { base, set_aside, .. } => told.with("act", *base).with("aside", set_aside.len()),
        Op::Undo { act } | Op::Redo { act } => told.with("act", *act),
    };
    (format!("journal-{}", op.word()), told.args)
}

/// Days put right: `ends` says whether there is a last one, `struck` whether there are none any more.
fn corrected<'a>(words: &Words, told: Told<'a>, from: Option<NaiveDate>, to: Option<NaiveDate>, why: &str) -> Told<'a> {
    let day = |day: Option<NaiveDate>| day.map(|day| words.day(day)).unwrap_or_default();
    told.with("struck", if from.is_none() { "yes" } else { "no" })
        .with("ends", if to.is_some() { "yes" } else { "no" })
        .with("date", day(from))
        .with("until", day(to))
        .with("why", why)
}

/// The first day, where one was said.
fn since<'a>(words: &Words, told: Told<'a>, from: Option<NaiveDate>) -> Told<'a> {
    told.with("dated", if from.is_some() { "yes" } else { "no" })
        .with("date", from.map(|day| words.day(day)).unwrap_or_default())
}

struct Told<'a> {
    words: &'a Words,
    names: &'a dyn Names,
    args: Args,
}

impl Told<'_> {
    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    fn date(self, date: NaiveDate) -> Self {
        let day = self.words.day(date);
        self.with("date", day)
    }

    fn member(self, id: MemberId) -> Self {
        let name = self.named(id.0, "journal-erased-member");
        self.with("member", name)
    }

    /// A member, or nobody in particular: `one` says which.
    fn someone(self, id: Option<MemberId>) -> Self {
        match id {
            Some(id) => self.member(id).with("one", "yes"),
            None => self.with("member", "").with("one", "no"),
        }
    }

    fn person(self, id: PersonId) -> Self {
        let name = self.named(id.0, "journal-erased-person");
        self.with("person", name)
    }

    fn class(self, id: ClassId) -> Self {
        let name = self.named(id.0, "journal-gone-class");
        self.with("class", name)
    }

    fn field(self, id: FieldId) -> Self {
        let name = self.named(id.0, "journal-gone-field");
        self.with("field", name)
    }

    fn asset(self, id: AssetId) -> Self {
        let name = self.named(id.0, "journal-gone-asset");
        self.with("asset", name)
    }

    fn work_day(self, id: WorkDayId) -> Self {
        let name = self.named(id.0, "journal-gone-work-day");
        self.with("day", name)
    }

    fn list(self, id: ListId) -> Self {
        let name = self.named(id.0, "journal-gone-list");
        self.with("list", name)
    }

    fn named(&self, id: Uuid, otherwise: &str) -> String {
        self.names.name(id).filter(|name| !name.is_empty()).unwrap_or_else(|| self.words.say(otherwise, &[]))
    }
}

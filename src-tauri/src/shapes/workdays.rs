//! Days of work, as the pages show them.

use super::commons::AssetName;
use super::hours::HoursUnit;
use super::{Whole, mirror};
use minga_core::{commitments, workdays as core};
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// What has become of a day.
    DayState of core::DayState { Called, CalledOff, Closed }
}

mirror! {
    /// Whether somebody came.
    Presence of commitments::Presence { Attended, Excused, Missed }
}

mirror! {
    /// How somebody is let off who was missed.
    Pardon of core::Pardon { Excused, Open }
}

/// A member on the list of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attendee {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: Whole,
    /// The name as it is spoken.
    pub name: String,
    /// The first of the classes held on that day; none where in none.
    pub class_id: Option<String>,
}

/// A day in a calendar.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct DayLine {
    /// Identity.
    pub id: String,
    /// For what.
    pub asset: AssetName,
    /// What the day is called.
    pub title: String,
    /// When.
    pub on: String,
    /// From, as `08:00`.
    pub begins: String,
    /// To.
    pub ends: String,
    /// Places; none where all may come.
    pub places: Option<Whole>,
    /// Have a place.
    pub coming: Whole,
    /// Wait for one.
    pub waiting: Whole,
    /// Came.
    pub came: Whole,
    /// What has become of it.
    pub state: DayState,
}

/// What is said of a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DayDraft {
    /// For what.
    pub asset_id: String,
    /// What the day is called.
    pub title: String,
    /// When.
    pub on: String,
    /// From, as `08:00`.
    pub begins: String,
    /// To.
    pub ends: String,
    /// Places; none where all may come.
    pub places: Option<Whole>,
    /// Where people meet.
    pub meet: String,
    /// What is to be done.
    pub tasks: String,
    /// What to bring.
    pub tools: String,
}

/// How a day comes again.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct RepeatDraft {
    /// Every so many weeks; none for the same weekday of each month.
    pub weeks: Option<u16>,
    /// Not beyond this day.
    pub until: String,
}

/// Somebody who signed up.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SignLine {
    /// Who.
    pub who: Attendee,
    /// On which day.
    pub on: String,
}

/// Somebody seen on the day, told of or missed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SeenLine {
    /// Who.
    pub who: Attendee,
    /// Came, told us, was missed.
    pub presence: Presence,
    /// Since when.
    pub came: Option<String>,
    /// Until when, if before the end.
    pub gone: Option<String>,
    /// The minutes that count, where hours are counted of them.
    pub minutes: Whole,
    /// Hours, or a session however long.
    pub unit: HoursUnit,
    /// Had signed up.
    pub signed: bool,
}

/// So many people with so many minutes each.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SameMinutes {
    /// How many people.
    pub people: Whole,
    /// The one, where it is one alone.
    pub who: Option<Attendee>,
    /// Minutes of each.
    pub minutes: Whole,
}

/// Somebody whose work of the day was typed in before it was closed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct TypedLine {
    /// Who.
    pub who: Attendee,
    /// Minutes, or sessions.
    pub units: Whole,
    /// Which of them.
    pub unit: HoursUnit,
}

/// The page of a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkDayPage {
    /// Identity.
    pub id: String,
    /// What is said of it.
    pub plan: DayDraft,
    /// For what.
    pub asset: AssetName,
    /// What has become of it.
    pub state: DayState,
    /// One of several that repeat.
    pub repeats: bool,
    /// The minutes it is called for.
    pub minutes: Whole,
    /// The time now, on the day itself before it ends: who comes in is here since then.
    pub now: Option<String>,
    /// Have a place, in their turns.
    pub coming: Vec<SignLine>,
    /// Wait for one, in their turns.
    pub waiting: Vec<SignLine>,
    /// Seen, in the order they came; then those told of and missed.
    pub seen: Vec<SeenLine>,
    /// What closing would come to: most people first.
    pub closing: Vec<SameMinutes>,
    /// Of how many sessions are counted, not hours.
    pub sessions: Whole,
    /// Whose work was typed in before: closing writes nothing beside it.
    pub typed: Vec<TypedLine>,
    /// Who look after the place, by name.
    pub stewards: Vec<String>,
}

/// Somebody meant by a number, a name or a card's code.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Meant {
    /// Who.
    pub who: Attendee,
    /// Signed up on that day.
    pub signed_on: Option<String>,
    /// Here already since, or without a time.
    pub here: bool,
    /// When they came and left, where that was typed.
    pub at: Option<String>,
    /// When they left.
    pub gone: Option<String>,
    /// The minutes that would count: as typed, or coming now.
    pub minutes: Whole,
    /// Hours, or a session however long.
    pub unit: HoursUnit,
}

/// Somebody coming in.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Arrival {
    /// Who.
    pub member_id: String,
    /// Since when; none where no time is noted.
    pub at: Option<String>,
    /// Until when; none where they stay.
    pub gone: Option<String>,
}

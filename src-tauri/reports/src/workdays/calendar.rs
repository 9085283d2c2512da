//! Days of work as an iCalendar file (RFC 5545), for the calendars of phones.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus};
use minga_core::workdays::{DayState, WorkDay};
use minga_words::Words;

/// An iCalendar file of days, each with the name of what it is for. Times are those of the wall where the co-op
/// lives, in no zone; a day that is changed or called off replaces the one a phone has, by its identity.
pub fn calendar(days: &[(String, WorkDay)], coop: &str, made: NaiveDate, words: &Words) -> String {
    let mut calendar = Calendar::new();
    calendar.name(coop);
    for (asset, day) in days {
        let plan = &day.plan;
        let at = |time: NaiveTime| CalendarDateTime::Floating(NaiveDateTime::new(plan.on, time));
        let place = if plan.meet.is_empty() { asset.clone() } else { format!("{}, {asset}", plan.meet) };
        let mut told = vec![plan.tasks.clone()];
        if !plan.tools.is_empty() {
            told.push(words.say("workdays-calendar-tools", &[("tools", plan.tools.as_str().into())]));
        }
        told.retain(|line| !line.is_empty());
        let mut event = Event::new();
        event
            .uid(&format!("{}@minga", day.id))
            .timestamp(Utc.from_utc_datetime(&made.and_time(NaiveTime::MIN)))
            .starts(at(plan.begins))
            .ends(at(plan.ends))
            .summary(&plan.title)
            .location(&place);
        if !told.is_empty() {
            event.description(&told.join("\n"));
        }
        event.status(if day.state == DayState::CalledOff { EventStatus::Cancelled } else { EventStatus::Confirmed });
        calendar.push(event.done());
    }
    calendar.to_string()
}

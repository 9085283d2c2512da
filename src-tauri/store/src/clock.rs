//! The clock is passed in: the file asks it, the tests set it.

use chrono::{DateTime, Local, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use std::sync::Mutex;

/// Tells the moment an act is made, and which day it is where the co-op lives.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
    /// Today, by the wall calendar.
    fn today(&self) -> NaiveDate;
    /// The time of day, by the clock on the wall, to the minute.
    fn time(&self) -> NaiveTime;
}

/// The computer's own clock and time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }
    fn time(&self) -> NaiveTime {
        to_the_minute(Local::now().time())
    }
}

/// A clock that stands still until it is moved: for tests and for the sample co-op's history.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// A clock that stands at a moment.
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self(Mutex::new(moment))
    }

    /// A clock that stands at nine in the morning (UTC) of a day.
    pub fn on(day: NaiveDate) -> Self {
        Self::at(Utc.from_utc_datetime(&day.and_hms_opt(9, 0, 0).unwrap_or_default()))
    }

    /// Moves the clock.
    pub fn set(&self, moment: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = moment;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
    fn time(&self) -> NaiveTime {
        to_the_minute(self.now().time())
    }
}

fn to_the_minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

//! Dates and moments by locale. The month names are messages of `format.ftl`.

use crate::Words;
use chrono::{DateTime, Datelike, NaiveDate, TimeZone};

impl Words {
    /// A date in full: `4 March 2027`, `4 de marzo de 2027`.
    pub fn day(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("format-month-{}", date.month()), &[]);
        self.dated("format-day", date, &month)
    }

    /// A date with its day of the week: `Saturday, 13 March 2027`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("format-weekday-{}", date.weekday().number_from_monday()), &[]);
        self.say("format-day-of-week", &[("weekday", weekday.into()), ("day", self.day(date).into())])
    }

    /// A date for a column: `4 Mar 2027`, `4 mar 2027`.
    pub fn day_short(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("format-month-short-{}", date.month()), &[]);
        self.dated("format-day-short", date, &month)
    }

    /// A moment, in the zone it is given in: `4 March 2027, 08:52`.
    pub fn moment<Z: TimeZone>(&self, moment: &DateTime<Z>) -> String {
        let local = moment.naive_local();
        let day = self.day(local.date());
        self.say("format-moment", &[("day", day.into()), ("time", local.format("%H:%M").to_string().into())])
    }

    fn dated(&self, key: &str, date: NaiveDate, month: &str) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say(key, &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::FixedOffset;

    #[test]
    fn a_date_is_written_in_full_or_short() {
        let date = NaiveDate::from_ymd_opt(2027, 3, 4).expect("a date");
        let (en, es) = (Words::new("en"), Words::new("es"));
        assert_eq!([en.day(date), en.day_short(date)], ["4 March 2027", "4 Mar 2027"]);
        assert_eq!([en.weekday(date), es.weekday(date)], ["Thursday 4 March 2027", "jueves 4 de marzo de 2027"]);
        assert_eq!([es.day(date), es.day_short(date)], ["4 de marzo de 2027", "4 mar 2027"]);
    }

    #[test]
    fn a_moment_is_told_in_the_time_of_the_place() {
        let quito = FixedOffset::west_opt(5 * 3600).expect("a zone");
        let moment = quito.with_ymd_and_hms(2027, 3, 4, 8, 52, 0).single().expect("a moment");
        assert_eq!(Words::new("en").moment(&moment), "4 March 2027, 08:52");
        assert_eq!(Words::new("es").moment(&moment), "4 de marzo de 2027, 08:52");
    }
}

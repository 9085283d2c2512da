//! What lies beside the register, for lists that ask for it.

use crate::Coop;
use crate::consents;
use crate::fault::Result;
use crate::fields::read_fields;
use crate::journal::Past;
use crate::payments;
use chrono::NaiveDate;
use minga_core::register::list::Beside;
use rusqlite::Connection;

impl Coop {
    /// What members owe, what they agreed to and what the co-op asks of its own, as of a day.
    pub fn beside(&self, on: NaiveDate) -> Result<Beside> {
        read(&self.conn, on)
    }
}

impl Past {
    /// The same as the file knew it then.
    pub fn beside(&self, on: NaiveDate) -> Result<Beside> {
        if self.seq == 0 { Ok(Beside::default()) } else { read(self.conn(), on) }
    }
}

fn read(conn: &Connection, on: NaiveDate) -> Result<Beside> {
    Ok(Beside::of(&payments::read_all(conn)?, &consents::read_all(conn)?, read_fields(conn)?, on))
}

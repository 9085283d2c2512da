//! Reading the register out of the tables into the values the core reasons about.

mod beside;
mod profiles;
mod read;

pub(crate) use read::{name_of, read, read_classes, read_coop, read_member, records};

use crate::Coop;
use crate::fault::Result;
use minga_core::classes::Class;
use minga_core::ids::MemberId;
use minga_core::members::Member;
use minga_core::register::Register;

impl Coop {
    /// The whole register as it is known now.
    pub fn register(&self) -> Result<Register> {
        read(&self.conn)
    }

    /// The co-op itself.
    pub fn coop(&self) -> Result<minga_core::register::Coop> {
        read_coop(&self.conn)
    }

    /// The classes, in their order.
    pub fn classes(&self) -> Result<Vec<Class>> {
        read_classes(&self.conn)
    }

    /// One member.
    pub fn member(&self, id: MemberId) -> Result<Option<Member>> {
        read_member(&self.conn, id)
    }

    /// The member of a number.
    pub fn member_numbered(&self, number: i64) -> Result<Option<Member>> {
        use rusqlite::OptionalExtension;
        let id: Option<[u8; 16]> = self
            .conn
            .prepare_cached("SELECT id FROM member WHERE number = ?1")?
            .query_row([number], |r| r.get(0))
            .optional()?;
        id.map_or(Ok(None), |id| read_member(&self.conn, id.into()))
    }
}

//! Reading households, and who lives where when.

use crate::fault::Result;
use crate::personal;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::households::{Household, Stay};
use minga_core::ids::{HouseholdId, MemberId, StayId};
use rusqlite::{Connection, Row};
use std::collections::BTreeSet;

/// Every household, by number.
pub fn read_households(conn: &Connection) -> Result<Vec<Household>> {
    let mut rows = conn.prepare_cached("SELECT id, number, profile FROM household ORDER BY number")?;
    let mut rows = rows.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read_household(conn, row)?);
    }
    Ok(found)
}

pub fn read_household(conn: &Connection, r: &Row<'_>) -> Result<Household> {
    Ok(Household {
        id: HouseholdId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        home: personal::get(conn, &r.get(2)?)?.unwrap_or_default(),
    })
}

/// The columns [`stay`] reads.
pub const STAY: &str = "SELECT member, id, household, from_day, to_day FROM stay";

/// A stay; its member is in the first column.
pub fn stay(r: &Row<'_>) -> Result<Stay> {
    let day = |column| -> Result<Option<NaiveDate>> {
        let text: Option<String> = r.get(column)?;
        let odd = |_| crate::Fault::damaged(None, "a date holds a value that no act writes");
        text.map(|text| text.parse().map_err(odd)).transpose()
    };
    Ok(Stay {
        id: StayId::from(r.get::<_, [u8; 16]>(1)?),
        household: HouseholdId::from(r.get::<_, [u8; 16]>(2)?),
        from: day(3)?,
        to: day(4)?,
    })
}

/// A member and everyone it ever lived with, whoever those ever lived with, and so on: none of them knows another's
/// account. One record a person.
pub fn around(conn: &Connection, member: MemberId) -> Result<Vec<MemberId>> {
    let (mut people, mut homes) = (BTreeSet::from([member]), BTreeSet::new());
    let mut next = vec![member];
    let mut lived = conn.prepare_cached("SELECT household FROM stay WHERE member = ?1")?;
    let mut with = conn.prepare_cached("SELECT DISTINCT member FROM stay WHERE household = ?1")?;
    while let Some(person) = next.pop() {
        for record in records(conn, person)? {
            let mut rows = lived.query([record.bytes()])?;
            while let Some(row) = rows.next()? {
                let home: [u8; 16] = row.get(0)?;
                if !homes.insert(home) {
                    continue;
                }
                let mut rows = with.query([home])?;
                while let Some(row) = rows.next()? {
                    let other = MemberId::from(row.get::<_, [u8; 16]>(0)?);
                    let kept = records(conn, other)?.first().copied().unwrap_or(other);
                    if people.insert(kept) {
                        next.push(kept);
                    }
                }
            }
        }
    }
    Ok(people.into_iter().collect())
}

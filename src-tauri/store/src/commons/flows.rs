//! Money for the commons: lines in and out, and the lines that take one back.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use minga_core::commons::{Flow, check_flow, taking_back};
use minga_core::ids::{AssetId, FlowId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::text;
use rusqlite::{Connection, Row};

const SELECT: &str = "SELECT id, asset, on_day, amount, words, reverses FROM asset_money";

impl Coop {
    /// The lines of money of one of the commons, oldest first.
    pub fn flows_of(&self, id: AssetId) -> Result<Vec<Flow>> {
        let mut rows = self.conn.prepare_cached(&format!("{SELECT} WHERE asset = ?1 ORDER BY on_day, id"))?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }

    /// Notes money that came in for it (above zero) or was spent on it (below).
    ///
    /// # Errors
    /// No amount, no words, a day that lies ahead or on which it is not held.
    pub fn note_flow(&mut self, actor: PersonId, flow: Flow) -> Result<Done<FlowId>> {
        let flow = Flow { words: text::line(&flow.words)?, reverses: None, ..flow };
        check_flow(&flow, &self.asset(flow.asset)?, self.today())?;
        let op = Op::NoteFlow { asset: flow.asset, flow: flow.id, spent: flow.amount < Money::ZERO, on: flow.on };
        self.act(actor, op, |tx| {
            write(tx.conn, &flow)?;
            Ok(flow.id)
        })
    }

    /// Takes a line of money back with another, on the same day.
    ///
    /// # Errors
    /// [`Refusal::NoSuchEntry`]; where it was taken back already.
    pub fn take_back_flow(&mut self, actor: PersonId, id: FlowId) -> Result<Done<()>> {
        let flow = self
            .conn
            .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
            .query([id.bytes()])?
            .next()?
            .map(read)
            .transpose()?
            .ok_or(Refusal::NoSuchEntry)?;
        let back = taking_back(&flow, &self.flows_of(flow.asset)?)?;
        let op = Op::TakeBackFlow { asset: flow.asset, flow: id, spent: flow.amount < Money::ZERO, on: flow.on };
        self.act(actor, op, |tx| write(tx.conn, &back))
    }
}

fn write(conn: &Connection, flow: &Flow) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO asset_money (id, asset, on_day, amount, words, reverses) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((
        flow.id.bytes(),
        flow.asset.bytes(),
        flow.on.to_string(),
        flow.amount.0,
        &flow.words,
        flow.reverses.as_ref().map(FlowId::bytes),
    ))?;
    Ok(())
}

fn read(r: &Row<'_>) -> Result<Flow> {
    let odd = || Fault::damaged(None, "a line of money holds a value that no act writes");
    Ok(Flow {
        id: FlowId::from(r.get::<_, [u8; 16]>(0)?),
        asset: AssetId::from(r.get::<_, [u8; 16]>(1)?),
        on: r.get::<_, String>(2)?.parse().map_err(|_| odd())?,
        amount: Money(r.get(3)?),
        words: r.get(4)?,
        reverses: r.get::<_, Option<[u8; 16]>>(5)?.map(FlowId::from),
    })
}

//! Papers that left the file. What a paper shows is no longer undone but reversed.

use crate::Coop;
use crate::fault::Result;
use crate::journal::{Done, Head};
use minga_core::ids::{MemberId, PaperId, PersonId};
use minga_core::journal::Op;
use minga_core::payments::{Receipt, Refund};
use rusqlite::Connection;
use std::collections::HashMap;

/// A paper to be printed.
#[derive(Clone, Debug)]
pub struct NewPaper {
    /// What it is: `register`, `certificate`, `receipt/17`.
    pub kind: String,
    /// Whom it is about; none when it shows the whole register.
    pub member: Option<MemberId>,
    /// Whether papers of this kind are numbered.
    pub numbered: bool,
}

/// A paper on record: its number, and the head of the chain it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Identity.
    pub id: PaperId,
    /// Its number, never given twice.
    pub number: Option<i64>,
    /// The last act it shows, whose seal it prints.
    pub shows: Head,
}

impl NewPaper {
    /// A receipt. Its printings are counted: from the second on, it is a copy.
    pub fn receipt(receipt: &Receipt) -> Self {
        Self { kind: format!("receipt/{}", receipt.number), member: Some(receipt.payer), numbered: true }
    }

    /// A pay-out slip, its printings counted like a receipt's.
    pub fn refund(refund: &Refund) -> Self {
        Self { kind: format!("refund/{}", refund.number), member: Some(refund.member), numbered: true }
    }
}

impl Paper {
    /// Whether this is a reprint, which is marked so.
    pub fn is_copy(&self) -> bool {
        self.number.is_some_and(|printing| printing > 1)
    }
}

impl Coop {
    /// How often a receipt was printed.
    pub fn printings(&self, receipt: &Receipt) -> Result<i64> {
        let mut count = self.conn.prepare_cached("SELECT count(*) FROM paper WHERE kind = ?1")?;
        Ok(count.query_row([NewPaper::receipt(receipt).kind], |r| r.get(0))?)
    }

    /// How often a pay-out slip was printed.
    pub fn slips_printed(&self, refund: &Refund) -> Result<i64> {
        let mut count = self.conn.prepare_cached("SELECT count(*) FROM paper WHERE kind = ?1")?;
        Ok(count.query_row([NewPaper::refund(refund).kind], |r| r.get(0))?)
    }

    /// Notes that a paper is printed, then hands it out: `print` makes the document from the note and
    /// puts it where the person wants it. If that fails, nothing is noted.
    pub fn print<T, E>(
        &mut self,
        actor: PersonId,
        new: &NewPaper,
        print: impl FnOnce(&Paper) -> Result<T, E>,
    ) -> Result<Result<Done<T>, E>> {
        self.check_member(new.member)?;
        let id = PaperId::new();
        let op = Op::PrintPaper { paper: id, kind: new.kind.clone(), member: new.member };
        let print = |papers: &[Paper]| print(&papers[0]);
        self.print_noted(actor, op, vec![(id, new.clone())], print)
    }

    /// The same for several members at once: a paper each, one act, one document.
    pub fn print_each<T, E>(
        &mut self,
        actor: PersonId,
        kind: &str,
        numbered: bool,
        members: &[MemberId],
        print: impl FnOnce(&[Paper]) -> Result<T, E>,
    ) -> Result<Result<Done<T>, E>> {
        let op = Op::PrintPapers { kind: kind.to_owned(), members: members.len() as u64 };
        let new = |member: &MemberId| NewPaper { kind: kind.to_owned(), member: Some(*member), numbered };
        let papers = members.iter().map(|member| (PaperId::new(), new(member))).collect();
        self.print_noted(actor, op, papers, print)
    }

    /// Receipts, as one act and one document. Each counts its own printings.
    pub fn print_receipts<T, E>(
        &mut self,
        actor: PersonId,
        receipts: &[&Receipt],
        print: impl FnOnce(&[Paper]) -> Result<T, E>,
    ) -> Result<Result<Done<T>, E>> {
        if let [only] = receipts {
            return self.print(actor, &NewPaper::receipt(only), |paper| print(std::slice::from_ref(paper)));
        }
        let op = Op::PrintPapers { kind: "receipt".to_owned(), members: receipts.len() as u64 };
        let papers = receipts.iter().map(|receipt| (PaperId::new(), NewPaper::receipt(receipt))).collect();
        self.print_noted(actor, op, papers, print)
    }

    fn print_noted<T, E>(
        &mut self,
        actor: PersonId,
        op: Op,
        new: Vec<(PaperId, NewPaper)>,
        print: impl FnOnce(&[Paper]) -> Result<T, E>,
    ) -> Result<Result<Done<T>, E>> {
        let mut failed = None;
        let done = self.act(actor, op, |tx| {
            // What is spent is only noted when the act ends: until then the numbers go on from here.
            let mut next: HashMap<&str, i64> = HashMap::new();
            let mut papers = Vec::with_capacity(new.len());
            for (id, NewPaper { kind, member, numbered }) in &new {
                let number = if *numbered {
                    let number = match next.get(kind.as_str()) {
                        Some(number) => *number,
                        None => next_number(tx.conn, kind)?,
                    };
                    next.insert(kind, number + 1);
                    Some(number)
                } else {
                    None
                };
                let paper = Paper { id: *id, number, shows: tx.head };
                write_paper(tx.conn, kind, *member, &paper)?;
                papers.push(paper);
            }
            print(&papers).map_err(|e| {
                failed = Some(e);
                crate::Refusal::NothingChanged.into()
            })
        });
        match (done, failed) {
            (Err(_), Some(why)) => Ok(Err(why)),
            (done, _) => done.map(Ok),
        }
    }
}

/// The number the next paper of that kind takes.
fn next_number(conn: &Connection, kind: &str) -> Result<i64> {
    let next = "SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = ?1";
    Ok(conn.query_row(next, [format!("paper/{kind}")], |r| r.get(0))?)
}

fn write_paper(conn: &Connection, kind: &str, member: Option<MemberId>, paper: &Paper) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO paper (id, kind, number, member, after_act, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((
        paper.id.bytes(),
        kind,
        paper.number,
        member.as_ref().map(MemberId::bytes),
        paper.shows.seq,
        paper.shows.seal.0,
    ))?;
    Ok(())
}

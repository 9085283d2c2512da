//! Papers that left the file. What a paper shows is no longer undone but reversed.

use crate::Coop;
use crate::fault::Result;
use crate::journal::{Done, Head};
use minga_core::ids::{MemberId, PaperId, PersonId};
use minga_core::journal::Op;

/// A paper to be printed.
#[derive(Clone, Debug)]
pub struct NewPaper {
    /// What it is: `register`, `certificate`.
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

impl Coop {
    /// Notes that a paper is printed, then hands it out: `print` makes the document from the note and
    /// puts it where the person wants it. If that fails, nothing is noted.
    pub fn print<T, E>(
        &mut self,
        actor: PersonId,
        new: &NewPaper,
        print: impl FnOnce(&Paper) -> Result<T, E>,
    ) -> Result<Result<Done<T>, E>> {
        self.check_member(new.member)?;
        let mut failed = None;
        let id = PaperId::new();
        let op = Op::PrintPaper { paper: id, kind: new.kind.clone(), member: new.member };
        let done = self.act(actor, op, |tx| {
            let number: Option<i64> = if new.numbered {
                let next = "SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = ?1";
                Some(tx.conn.query_row(next, [format!("paper/{}", new.kind)], |r| r.get(0))?)
            } else {
                None
            };
            tx.conn.execute(
                "INSERT INTO paper (id, kind, number, member, after_act, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (id.bytes(), &new.kind, number, new.member.as_ref().map(MemberId::bytes), tx.head.seq, tx.head.seal.0),
            )?;
            print(&Paper { id, number, shows: tx.head }).map_err(|e| {
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

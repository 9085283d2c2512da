//! Acts on many members at once: whom such an act takes, and whom it leaves out and why. The window shows
//! this before anything is done; the store asks it again and does what it says.

use super::{Member, Spell, Standing, StandingKind, StatusKind};
use crate::decisions::Decision;
use crate::ids::{ClassId, MemberId};
use crate::shares::holding;
use chrono::NaiveDate;

/// What is to be done for many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Many {
    /// They enter a class from a day.
    EnterClass {
        /// Which class.
        class: ClassId,
        /// The first day.
        from: NaiveDate,
        /// Who lets them in: what the co-op's rules ask for.
        decision: Option<Decision>,
    },
    /// They are on leave from a day, to a day or open.
    GrantLeave {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: Option<NaiveDate>,
    },
    /// Their leave ends.
    EndLeave {
        /// Its last day.
        to: NaiveDate,
    },
}

/// Why a member is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOut {
    /// Has left the co-op.
    Former,
    /// Asked to join and waits for an answer.
    Applicant,
    /// Belongs to no class yet.
    NotYet,
    /// Is suspended on that day.
    Suspended,
    /// Is in the class already on some of those days.
    InClass,
    /// Is on leave already on some of those days.
    OnLeave,
    /// Is not on leave on that day.
    NotOnLeave,
    /// Holds no shares on that day.
    NoShares,
}

impl LeftOut {
    /// The word of message keys (`many-left-out-former`).
    pub fn word(self) -> &'static str {
        match self {
            Self::Former => "former",
            Self::Applicant => "applicant",
            Self::NotYet => "not-yet",
            Self::Suspended => "suspended",
            Self::InClass => "in-class",
            Self::OnLeave => "on-leave",
            Self::NotOnLeave => "not-on-leave",
            Self::NoShares => "no-shares",
        }
    }
}

/// Who is taken and who is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sifted {
    /// For whom it is done.
    pub taken: Vec<MemberId>,
    /// For whom it is not, and why.
    pub left_out: Vec<(MemberId, LeftOut)>,
}

impl Many {
    /// Whether it is done for a member.
    pub fn takes(&self, member: &Member) -> Result<(), LeftOut> {
        match *self {
            Self::EnterClass { class, from, .. } => match member.status(from).kind {
                StatusKind::Former => Err(LeftOut::Former),
                StatusKind::Applicant => Err(LeftOut::Applicant),
                // Whoever was declined, too: a first class is an admission, one by one.
                StatusKind::NotYet => Err(LeftOut::NotYet),
                _ => Spell::new(class, from, None).check(&member.spells).map_err(|_| LeftOut::InClass),
            },
            Self::GrantLeave { from, to } => match member.status(from).kind {
                StatusKind::Former => Err(LeftOut::Former),
                StatusKind::Applicant => Err(LeftOut::Applicant),
                StatusKind::NotYet => Err(LeftOut::NotYet),
                StatusKind::Suspended => Err(LeftOut::Suspended),
                _ if leaves(member).any(|leave| meets(leave, from, to)) => Err(LeftOut::OnLeave),
                _ => Ok(()),
            },
            Self::EndLeave { to } => running_leave(member, to).map(|_| ()).ok_or(LeftOut::NotOnLeave),
        }
    }

    /// Sifts members.
    pub fn sift<'a>(&self, members: impl IntoIterator<Item = &'a Member>) -> Sifted {
        let mut sifted = Sifted::default();
        for member in members {
            match self.takes(member) {
                Ok(()) => sifted.taken.push(member.id),
                Err(why) => sifted.left_out.push((member.id, why)),
            }
        }
        sifted
    }
}

/// Whether there is a share certificate to print: of who holds shares on that day.
pub fn has_certificate(member: &Member, on: NaiveDate) -> Result<(), LeftOut> {
    if holding(&member.shares, on).units > 0 { Ok(()) } else { Err(LeftOut::NoShares) }
}

/// The leave of a member that lasts beyond a day: the one that ends when leave is ended on it.
pub fn running_leave(member: &Member, to: NaiveDate) -> Option<&Standing> {
    leaves(member).find(|leave| leave.from <= to && leave.to.is_none_or(|end| to < end))
}

fn leaves(member: &Member) -> impl Iterator<Item = &Standing> {
    member.standings.iter().filter(|standing| standing.kind == StandingKind::Leave)
}

fn meets(standing: &Standing, from: NaiveDate, to: Option<NaiveDate>) -> bool {
    standing.to.is_none_or(|end| from <= end) && to.is_none_or(|to| standing.from <= to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::{Kind, Profile};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn member(spells: Vec<Spell>, standings: Vec<Standing>) -> Member {
        Member {
            id: MemberId::new(),
            number: 1,
            folio: None,
            kind: Kind::Person,
            profile: Profile::default(),
            spells,
            standings,
            shares: Vec::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
        }
    }

    fn fact(kind: StandingKind, from: &str, to: Option<&str>) -> Standing {
        Standing::new(kind, day(from), to.map(day))
    }

    #[test]
    fn whom_an_act_on_many_takes_and_whom_it_leaves_out() {
        use LeftOut as L;
        use StandingKind as S;
        let (users, workers) = (ClassId::new(), ClassId::new());
        let in_users = || vec![Spell::new(users, day("2020-01-01"), None)];
        let enter = |class| Many::EnterClass { class, from: day("2026-12-01"), decision: None };
        let leave = |from: &str, to: Option<&str>| Many::GrantLeave { from: day(from), to: to.map(day) };
        let back = |to: &str| Many::EndLeave { to: day(to) };
        let spring = || fact(S::Leave, "2026-03-01", Some("2026-05-31"));
        let cases = [
            ("a second class", member(in_users(), vec![]), enter(workers), Ok(())),
            ("the same class", member(in_users(), vec![]), enter(users), Err(L::InClass)),
            ("nobody yet", member(vec![], vec![]), enter(users), Err(L::NotYet)),
            (
                "declined",
                member(vec![], vec![fact(S::Application, "2026-10-01", Some("2026-10-20"))]),
                enter(users),
                Err(L::NotYet),
            ),
            (
                "asked to join",
                member(vec![], vec![fact(S::Application, "2026-10-01", None)]),
                enter(users),
                Err(L::Applicant),
            ),
            ("gone", member(in_users(), vec![fact(S::Exit, "2026-10-01", None)]), enter(workers), Err(L::Former)),
            ("on leave in summer", member(in_users(), vec![spring()]), leave("2026-06-01", None), Ok(())),
            ("leave from within leave", member(in_users(), vec![spring()]), leave("2026-05-31", None), Err(L::OnLeave)),
            (
                "leave up to leave",
                member(in_users(), vec![spring()]),
                leave("2026-02-01", Some("2026-03-01")),
                Err(L::OnLeave),
            ),
            ("leave before joining", member(in_users(), vec![]), leave("2019-12-31", None), Err(L::NotYet)),
            (
                "leave while suspended",
                member(in_users(), vec![fact(S::Suspension, "2026-01-01", None)]),
                leave("2026-06-01", None),
                Err(L::Suspended),
            ),
            ("back early", member(in_users(), vec![spring()]), back("2026-04-30"), Ok(())),
            ("back when it ends anyway", member(in_users(), vec![spring()]), back("2026-05-31"), Err(L::NotOnLeave)),
            ("back from nothing", member(in_users(), vec![]), back("2026-05-31"), Err(L::NotOnLeave)),
        ];
        for (what, member, many, expected) in cases {
            assert_eq!(many.takes(&member), expected, "{what}");
        }
    }
}

//! One function says what a member is on a day. Nothing else derives a status, and none is stored.

use super::{Spell, Standing, StandingKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a member is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusKind {
    /// Asked to join, not admitted.
    Applicant,
    /// Admitted on trial.
    Probation,
    /// In at least one class.
    Member,
    /// A member, away with leave.
    OnLeave,
    /// A member whose rights are suspended.
    Suspended,
    /// Was a member, has left.
    Former,
    /// In the register, in no class yet.
    NotYet,
}

impl StatusKind {
    /// All of them, in the order lists are sorted by status.
    pub const ALL: [Self; 7] =
        [Self::Applicant, Self::Probation, Self::Member, Self::OnLeave, Self::Suspended, Self::Former, Self::NotYet];

    /// The word used in lists, filters and messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Probation => "probation",
            Self::Member => "member",
            Self::OnLeave => "on-leave",
            Self::Suspended => "suspended",
            Self::Former => "former",
            Self::NotYet => "not-yet",
        }
    }

    /// Whether this status belongs to the co-op on that day (not an applicant, not gone).
    pub fn belongs(self) -> bool {
        matches!(self, Self::Probation | Self::Member | Self::OnLeave | Self::Suspended)
    }
}

/// The dated fact a status follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Why {
    /// First day of the fact, if a date stands behind it.
    pub since: Option<NaiveDate>,
    /// Last day, if it is known.
    pub until: Option<NaiveDate>,
}

/// A status with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What the member is.
    pub kind: StatusKind,
    /// Since when, until when.
    pub why: Why,
}

/// Derives the status on a day from dated facts alone.
///
/// In order: an exit in force makes a former member; a suspension, a leave, a probation colour a
/// membership; a running spell makes a member; spells that are all over make a former member; an
/// application makes an applicant.
pub fn status(spells: &[Spell], standings: &[Standing], on: NaiveDate) -> Status {
    let fact = |kind| standings.iter().filter(move |s| s.kind == kind && s.holds(on)).max_by_key(|s| s.from);
    let of = |kind, since, until| Status { kind, why: Why { since, until } };
    // Coming back: a spell that began after the exit outlives it.
    let latest_start = spells.iter().filter(|s| s.from <= on).map(|s| s.from).max();
    let gone = [fact(StandingKind::Exit), fact(StandingKind::Death)].into_iter().flatten().max_by_key(|s| s.from);
    if let Some(exit) = gone
        && latest_start.is_none_or(|start| start <= exit.from)
    {
        return of(StatusKind::Former, Some(exit.from), None);
    }
    let running = spells.iter().filter(|s| s.holds(on)).min_by_key(|s| s.from);
    if let Some(spell) = running {
        for (standing, kind) in [
            (StandingKind::Suspension, StatusKind::Suspended),
            (StandingKind::Leave, StatusKind::OnLeave),
            (StandingKind::Probation, StatusKind::Probation),
        ] {
            if let Some(s) = fact(standing) {
                return of(kind, Some(s.from), s.to);
            }
        }
        return of(StatusKind::Member, Some(spell.from), spell.to);
    }
    if let Some(over) = spells.iter().filter_map(|s| s.to).filter(|to| *to < on).max() {
        return of(StatusKind::Former, Some(over), None);
    }
    match fact(StandingKind::Application) {
        Some(s) => of(StatusKind::Applicant, Some(s.from), s.to),
        None => of(StatusKind::NotYet, spells.iter().map(|s| s.from).min(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClassId;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }
    fn spell(from: &str, to: Option<&str>) -> Spell {
        Spell::new(ClassId::new(), day(from), to.map(day))
    }
    fn fact(kind: StandingKind, from: &str, to: Option<&str>) -> Standing {
        Standing::new(kind, day(from), to.map(day))
    }

    /// What it is about, spells, facts, the day asked about, and the status then.
    type Case = (&'static str, Vec<Spell>, Vec<Standing>, &'static str, StatusKind);

    #[test]
    fn status_follows_from_dates() {
        use StandingKind as S;
        use StatusKind as K;
        let joined = || vec![spell("2020-02-01", None)];
        let cases: Vec<Case> = vec![
            ("asked to join", vec![], vec![fact(S::Application, "2020-01-01", None)], "2020-01-15", K::Applicant),
            ("the first day", joined(), vec![], "2020-02-01", K::Member),
            ("the day before", joined(), vec![], "2020-01-31", K::NotYet),
            (
                "on trial",
                joined(),
                vec![fact(S::Probation, "2020-02-01", Some("2020-08-01"))],
                "2020-08-01",
                K::Probation,
            ),
            (
                "after the trial",
                joined(),
                vec![fact(S::Probation, "2020-02-01", Some("2020-08-01"))],
                "2020-08-02",
                K::Member,
            ),
            ("on leave", joined(), vec![fact(S::Leave, "2021-01-01", Some("2021-03-31"))], "2021-03-31", K::OnLeave),
            (
                "suspended while on leave",
                joined(),
                vec![fact(S::Leave, "2021-01-01", None), fact(S::Suspension, "2021-02-01", None)],
                "2021-02-02",
                K::Suspended,
            ),
            ("on the day of leaving", joined(), vec![fact(S::Exit, "2022-05-21", None)], "2022-05-21", K::Member),
            ("the day after", joined(), vec![fact(S::Exit, "2022-05-21", None)], "2022-05-22", K::Former),
            ("the day after dying", joined(), vec![fact(S::Death, "2022-05-21", None)], "2022-05-22", K::Former),
            (
                "taken back in",
                vec![spell("2020-02-01", Some("2022-05-21")), spell("2023-01-01", None)],
                vec![fact(S::Exit, "2022-05-21", Some("2022-12-31"))],
                "2022-12-31",
                K::Former,
            ),
            ("every spell over", vec![spell("2020-02-01", Some("2022-05-21"))], vec![], "2022-05-22", K::Former),
            (
                "came back",
                vec![spell("2020-02-01", Some("2022-05-21")), spell("2024-01-01", None)],
                vec![fact(S::Exit, "2022-05-21", None)],
                "2024-01-01",
                K::Member,
            ),
        ];
        for (what, spells, standings, on, expected) in cases {
            assert_eq!(status(&spells, &standings, day(on)).kind, expected, "{what}");
        }
    }
}

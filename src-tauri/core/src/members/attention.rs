//! What about a member needs somebody, most urgent first: what the page of a member lists at its top.

use super::{Document, Member, Name, Reading, StandingKind, StatusKind};
use crate::ids::MemberId;
use crate::money::Money;
use crate::shares::holding;
use crate::text::folded;
use chrono::{Days, NaiveDate};

/// How many days before its end a trial needs somebody.
const TRIAL_NEAR: u64 = 30;

/// Something that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attention {
    /// A request to join waits since that day.
    Request(NaiveDate),
    /// The trial ends soon: confirm, or not.
    Trial(NaiveDate),
    /// Someone died, and so many shares wait for the heirs.
    Succession(i64),
    /// Someone left, and so many shares wait to be settled.
    ToSettle(i64),
    /// So much is still to be paid on the shares.
    SharesOwed(Money),
    /// No proof of identity is written down.
    DocumentMissing,
    /// Its number cannot be right.
    DocumentWrong,
    /// The members of these numbers have the same.
    DocumentShared(Vec<i64>),
}

/// What needs somebody on a day. `sharing` are the numbers of other members with the same proof of identity.
pub fn attention(member: &Member, on: NaiveDate, sharing: &[i64]) -> Vec<Attention> {
    let status = member.status(on).kind;
    let held = holding(&member.shares, on);
    let mut found = Vec::new();
    if let Some(request) = member.request() {
        found.push(Attention::Request(request.from));
    }
    found.extend(trial_ending(member, on).map(Attention::Trial));
    if member.in_succession(on) {
        found.push(Attention::Succession(held.units));
    } else if status == StatusKind::Former && held.units != 0 {
        found.push(Attention::ToSettle(held.units));
    } else if status.belongs() && held.owed() > Money::ZERO {
        found.push(Attention::SharesOwed(held.owed()));
    }
    if status != StatusKind::Former {
        match &member.profile.document {
            None => found.push(Attention::DocumentMissing),
            Some(document) if document.reading() == Reading::Wrong => found.push(Attention::DocumentWrong),
            Some(_) => {}
        }
        if !sharing.is_empty() {
            found.push(Attention::DocumentShared(sharing.to_vec()));
        }
    }
    found
}

/// The last day of a trial that ends soon.
pub fn trial_ending(member: &Member, on: NaiveDate) -> Option<NaiveDate> {
    let near = on.checked_add_days(Days::new(TRIAL_NEAR)).unwrap_or(on);
    let trial = member.standings.iter().find(|s| s.kind == StandingKind::Probation && s.holds(on));
    trial.and_then(|trial| trial.to).filter(|until| *until <= near)
}

/// The numbers of the other members who have the same proof of identity.
pub fn sharing(member: &Member, all: &[Member]) -> Vec<i64> {
    let own = member.profile.document.iter();
    own.flat_map(|own| sharing_document(own, Some(member.id), all)).map(|other| other.number).collect()
}

/// Who has a proof of identity, however it is written; but for one whose it is known to be.
pub fn sharing_document<'m>(document: &Document, but: Option<MemberId>, all: &'m [Member]) -> Vec<&'m Member> {
    let own = document.key();
    let same = |other: &&Member| {
        Some(other.id) != but && other.profile.document.as_ref().is_some_and(|document| document.key() == own)
    };
    if own.is_empty() { Vec::new() } else { all.iter().filter(same).collect() }
}

/// Who is called the same, whatever the accents and the order of given and family names; but for one known to be.
pub fn namesakes<'m>(name: &Name, but: Option<MemberId>, all: &'m [Member]) -> Vec<&'m Member> {
    let parts = |name: &Name| {
        let mut parts: Vec<String> = folded(&name.spoken()).split_whitespace().map(str::to_owned).collect();
        parts.sort();
        parts
    };
    let own = parts(name);
    if own.is_empty() {
        return Vec::new();
    }
    all.iter().filter(|other| Some(other.id) != but && parts(&other.profile.name) == own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ClassId, EntryId};
    use crate::members::{Kind, Profile, Spell, Standing};
    use crate::shares::{EntryKind, ShareEntry};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn fact(kind: StandingKind, from: &str, to: Option<&str>) -> Standing {
        Standing::new(kind, day(from), to.map(day))
    }

    /// In a class since 2020, one share half paid, a right cédula.
    fn member(standings: Vec<Standing>) -> Member {
        let class = ClassId::new();
        Member {
            id: MemberId::new(),
            number: 1,
            folio: None,
            kind: Kind::Person,
            profile: Profile { document: Some(cedula("1710034065")), ..Profile::default() },
            spells: vec![Spell::new(class, day("2020-01-01"), None)],
            standings,
            shares: vec![ShareEntry {
                id: EntryId::new(),
                class,
                on: day("2020-01-01"),
                kind: EntryKind::Subscribe,
                units: 1,
                paid: Money(2500),
                par: Money(5000),
                reverses: None,
                pair: None,
                decision: None,
            }],
            stays: Vec::new(),
            formerly: Vec::new(),
        }
    }

    fn cedula(number: &str) -> Document {
        Document { kind: "cédula".into(), country: "EC".into(), number: number.into() }
    }

    #[test]
    fn what_needs_somebody_is_listed() {
        use StandingKind as S;
        let wrong = Profile { document: Some(cedula("1710034064")), ..Profile::default() };
        let request = Member {
            spells: Vec::new(),
            shares: Vec::new(),
            profile: Profile::default(),
            ..member(vec![fact(S::Application, "2026-10-01", None)])
        };
        let owed = Attention::SharesOwed(Money(2500));
        let cases = [
            ("a share half paid", member(vec![]), vec![owed.clone()]),
            ("a request", request, vec![Attention::Request(day("2026-10-01")), Attention::DocumentMissing]),
            (
                "a trial that ends soon",
                member(vec![fact(S::Probation, "2026-09-01", Some("2026-12-15"))]),
                vec![Attention::Trial(day("2026-12-15")), owed.clone()],
            ),
            (
                "a trial that goes on",
                member(vec![fact(S::Probation, "2026-11-01", Some("2027-04-30"))]),
                vec![owed.clone()],
            ),
            ("gone", member(vec![fact(S::Exit, "2026-10-31", None)]), vec![Attention::ToSettle(1)]),
            ("dead", member(vec![fact(S::Death, "2026-10-31", None)]), vec![Attention::Succession(1)]),
            (
                "a slip in the number",
                Member { profile: wrong, ..member(vec![]) },
                vec![owed.clone(), Attention::DocumentWrong],
            ),
        ];
        for (what, member, expected) in cases {
            assert_eq!(attention(&member, day("2026-11-23"), &[]), expected, "{what}");
        }
        let shared = attention(&member(vec![]), day("2026-11-23"), &[7]);
        assert_eq!(shared, [owed, Attention::DocumentShared(vec![7])]);
    }

    #[test]
    fn who_is_called_the_same_is_told_whatever_the_accents_and_the_order() {
        let named = |given: &str, family: &str| {
            let name = Name { given: given.into(), family: family.into() };
            Member { profile: Profile { name, ..Profile::default() }, ..member(vec![]) }
        };
        let all = [named("María José", "Núñez"), named("Iván", "Núñez")];
        let typed = |given: &str, family: &str| Name { given: given.into(), family: family.into() };
        let found = |name: &Name, but| namesakes(name, but, &all).len();
        assert_eq!(found(&typed("Nunez", "maria jose"), None), 1);
        assert_eq!(found(&typed("María", "Núñez"), None), 0);
        assert_eq!(found(&typed("", " "), None), 0);
        assert_eq!(found(&typed("Iván", "Núñez"), Some(all[1].id)), 0, "but for the one whose name it is");
    }

    #[test]
    fn a_document_is_shared_however_it_is_written() {
        let (one, mut other) = (member(vec![]), member(vec![]));
        other.number = 7;
        other.profile.document = Some(cedula("171003406-5"));
        assert_eq!(sharing(&one, &[one.clone(), other]), [7]);
        let nobody = Member { profile: Profile::default(), ..one.clone() };
        assert!(sharing(&nobody, &[one, nobody.clone()]).is_empty());
    }
}

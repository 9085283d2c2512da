//! Two records of one person: what comes together when one is merged into the other.

use super::{Member, Name, Profile, Spell};
use crate::ids::SpellId;
use chrono::NaiveDate;

/// What the record that is kept becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct United {
    /// Its particulars: its own, and the other's where it has none.
    pub profile: Profile,
    /// Times in classes that grow, to take in those they meet: the time, its first and its last day.
    pub grown: Vec<(SpellId, NaiveDate, Option<NaiveDate>)>,
    /// Times in classes that others take in.
    pub taken_in: Vec<SpellId>,
}

/// Unites `other` with `kept`. Where both were in one class on the same days, that becomes one time.
pub fn unite(kept: &Member, other: &Member) -> United {
    let mut united = United { profile: filled(&kept.profile, &other.profile), grown: Vec::new(), taken_in: Vec::new() };
    let mut spells: Vec<&Spell> = kept.spells.iter().chain(&other.spells).collect();
    spells.sort_by_key(|spell| (spell.class, spell.from, spell.id));
    let mut at = 0;
    while let Some(first) = spells.get(at) {
        let (mut to, mut next) = (first.to, at + 1);
        while let Some(later) =
            spells.get(next).filter(|later| later.class == first.class && to.is_none_or(|to| later.from <= to))
        {
            to = to.and_then(|to| later.to.map(|end| end.max(to)));
            next += 1;
        }
        let met = &spells[at..next];
        if met.len() > 1 {
            // The one of the record that is kept stays, if it is among them.
            let own = |spell: &&&Spell| kept.spells.iter().any(|s| s.id == spell.id);
            let stays = met.iter().find(own).unwrap_or(&met[0]);
            if (stays.from, stays.to) != (first.from, to) {
                united.grown.push((stays.id, first.from, to));
            }
            united.taken_in.extend(met.iter().map(|spell| spell.id).filter(|id| *id != stays.id));
        }
        at = next;
    }
    united
}

/// A profile, and another's values where it has none.
fn filled(kept: &Profile, other: &Profile) -> Profile {
    let or = |own: &String, others: &String| if own.is_empty() { others.clone() } else { own.clone() };
    let (a, b) = (&kept.contact, &other.contact);
    Profile {
        name: if kept.name == Name::default() { other.name.clone() } else { kept.name.clone() },
        document: kept.document.clone().or_else(|| other.document.clone()),
        born: kept.born.or(other.born),
        contact: super::Contact {
            phone: or(&a.phone, &b.phone),
            whatsapp: or(&a.whatsapp, &b.whatsapp),
            email: or(&a.email, &b.email),
            address: or(&a.address, &b.address),
            sector: or(&a.sector, &b.sector),
        },
        note: match (kept.note.as_str(), other.note.as_str()) {
            ("", note) | (note, "") => note.to_owned(),
            (own, others) if own == others => own.to_owned(),
            (own, others) => format!("{own}\n{others}"),
        },
        lang: or(&kept.lang, &other.lang),
        channel: kept.channel.or(other.channel),
        custom: other.custom.clone().into_iter().chain(kept.custom.clone()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ClassId, MemberId};
    use crate::members::{Contact, Kind};

    fn record(spells: Vec<Spell>, phone: &str, note: &str) -> Member {
        Member {
            id: MemberId::new(),
            number: 1,
            folio: None,
            kind: Kind::Person,
            profile: Profile {
                contact: Contact { phone: phone.into(), ..Contact::default() },
                note: note.into(),
                ..Profile::default()
            },
            spells,
            standings: Vec::new(),
            shares: Vec::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
        }
    }

    fn spell(class: ClassId, from: &str, to: Option<&str>) -> Spell {
        let day = |text: &str| text.parse().expect("a date");
        Spell::new(class, day(from), to.map(day))
    }

    #[test]
    fn times_in_one_class_that_meet_become_one() {
        let (users, workers) = (ClassId::new(), ClassId::new());
        let kept = record(vec![spell(users, "2021-01-01", Some("2022-12-31"))], "", "");
        let other = record(
            vec![
                spell(users, "2020-01-01", Some("2021-06-30")),
                spell(users, "2022-06-01", None),
                spell(workers, "2021-01-01", None),
            ],
            "",
            "",
        );
        let united = unite(&kept, &other);
        let from = "2020-01-01".parse().expect("a date");
        assert_eq!(united.grown, [(kept.spells[0].id, from, None)]);
        assert_eq!(united.taken_in, [other.spells[0].id, other.spells[1].id]);
    }

    #[test]
    fn times_that_do_not_meet_stay_as_they_are() {
        let users = ClassId::new();
        let kept = record(vec![spell(users, "2021-01-01", Some("2021-12-31"))], "", "");
        let other = record(vec![spell(users, "2022-01-01", None)], "", "");
        let united = unite(&kept, &other);
        assert!(united.grown.is_empty() && united.taken_in.is_empty());
    }

    #[test]
    fn what_the_kept_record_lacks_comes_from_the_other() {
        let united = unite(&record(vec![], "", "Lives by the park"), &record(vec![], "+593 99", "Prefers letters"));
        assert_eq!(united.profile.contact.phone, "+593 99");
        assert_eq!(united.profile.note, "Lives by the park\nPrefers letters");
    }
}

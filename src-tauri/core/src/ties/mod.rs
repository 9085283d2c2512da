//! Ties: whom a member is bound to, and as what. The other is a member too, or a name that is kept.

use crate::ids::{AssetId, MemberId, TieId};
use crate::members::{Kind, Member};
use crate::ratio::Part;
use crate::text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the other is to the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieKind {
    /// Speaks for an organisation.
    Representative,
    /// Receives what the member leaves, as the member named.
    Beneficiary,
    /// Receives what a member who died left, as the law has it.
    Heir,
    /// Holds the shares together with the member.
    JointHolder,
    /// Vouched for the member on joining.
    Sponsor,
    /// Votes for the member.
    Proxy,
    /// A charge of the member's: the other is what the member looks after.
    Steward,
}

impl TieKind {
    /// All kinds, in the order they are listed.
    pub const ALL: [Self; 7] = [
        Self::Representative,
        Self::Beneficiary,
        Self::Heir,
        Self::JointHolder,
        Self::Sponsor,
        Self::Proxy,
        Self::Steward,
    ];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Beneficiary => "beneficiary",
            Self::Heir => "heir",
            Self::JointHolder => "joint-holder",
            Self::Sponsor => "sponsor",
            Self::Proxy => "proxy",
            Self::Steward => "steward",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// Whether ties of this kind share something out: each has a part, and the parts are at most the whole.
    pub fn shares_out(self) -> bool {
        matches!(self, Self::Beneficiary | Self::Heir)
    }
}

/// The other, where it is no member: personal values, kept outside the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Outsider {
    /// The name; of a charge, what is looked after. Empty where the other is a member.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Telephone, e-mail or address, as it was told.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// What else there is to say: "daughter", "only for the park".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A tie, from a day, to a day (both counted) or still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Identity.
    pub id: TieId,
    /// Whose tie it is.
    pub member: MemberId,
    /// What the other is.
    pub kind: TieKind,
    /// The other, where it is a member.
    pub other: Option<MemberId>,
    /// The other's name where it is not, and what there is to say.
    pub outsider: Outsider,
    /// The other's part, where something is shared out.
    pub part: Option<Part>,
    /// Of a steward: what is looked after, where it is one of the commons in the file.
    pub asset: Option<AssetId>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
}

/// Why a tie was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TieError {
    /// Neither a member nor a name.
    #[error("nobody is named")]
    Nobody,
    /// The member itself.
    #[error("nobody is tied to themselves")]
    Oneself,
    /// Only an organisation has representatives.
    #[error("a person speaks for themselves")]
    SpeaksForItself,
    /// The parts would be more than the whole.
    #[error("the parts would be more than the whole")]
    MoreThanWhole,
    /// The same tie is there already on some of those days.
    #[error("that tie is there already")]
    TiedAlready,
    /// It would end before it begins, or it ended before.
    #[error("it would end before it begins")]
    Backwards,
    /// It ended before.
    #[error("it ended on {0} already")]
    Over(NaiveDate),
}

impl TieError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Nobody => "tie-nobody",
            Self::Oneself => "tie-oneself",
            Self::SpeaksForItself => "tie-speaks-for-itself",
            Self::MoreThanWhole => "tie-more-than-whole",
            Self::TiedAlready => "tie-already",
            Self::Backwards => "tie-backwards",
            Self::Over(_) => "tie-over",
        }
    }

    /// The day the sentence names, if it names one.
    pub fn day(&self) -> Option<NaiveDate> {
        if let Self::Over(day) = self { Some(*day) } else { None }
    }
}

impl Tie {
    /// Whether it holds on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }

    /// The tie with its texts tidied, if it can stand beside the member's others.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn checked(mut self, member: &Member, others: &[Self]) -> Result<Self, TieFault> {
        let optional = |t: &str| if t.trim().is_empty() { Ok(String::new()) } else { text::line(t) };
        self.outsider = Outsider {
            name: if self.other.is_some() || self.asset.is_some() {
                String::new()
            } else {
                optional(&self.outsider.name)?
            },
            contact: optional(&self.outsider.contact)?,
            note: optional(&self.outsider.note)?,
        };
        if !self.kind.shares_out() {
            self.part = None;
        }
        if self.kind != TieKind::Steward {
            self.asset = None;
        }
        self.fits(member, others)?;
        Ok(self)
    }

    fn fits(&self, member: &Member, others: &[Self]) -> Result<(), TieError> {
        if self.other.is_none() && self.asset.is_none() && self.outsider.name.is_empty() {
            return Err(TieError::Nobody);
        }
        if self.other == Some(member.id) {
            return Err(TieError::Oneself);
        }
        if self.kind == TieKind::Representative && member.kind == Kind::Person {
            return Err(TieError::SpeaksForItself);
        }
        if self.to.is_some_and(|to| to < self.from) {
            return Err(TieError::Backwards);
        }
        let beside = || others.iter().filter(|o| o.id != self.id && o.kind == self.kind && self.meets(o));
        if beside().any(|o| {
            (o.other, o.asset) == (self.other, self.asset)
                && text::folded(&o.outsider.name) == text::folded(&self.outsider.name)
        }) {
            return Err(TieError::TiedAlready);
        }
        if !Part::fit(beside().filter_map(|o| o.part).chain(self.part)) {
            return Err(TieError::MoreThanWhole);
        }
        Ok(())
    }

    /// Ending it on a day.
    ///
    /// # Errors
    /// Where it ended before, or would end before it begins.
    pub fn may_end(&self, last: NaiveDate) -> Result<(), TieError> {
        match self.to {
            Some(to) if to < last => Err(TieError::Over(to)),
            _ if last < self.from => Err(TieError::Backwards),
            _ => Ok(()),
        }
    }

    fn meets(&self, other: &Self) -> bool {
        other.to.is_none_or(|to| self.from <= to) && self.to.is_none_or(|to| other.from <= to)
    }
}

/// Why a tie was not taken: its texts, or the tie itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TieFault {
    /// A text.
    #[error(transparent)]
    Text(#[from] text::TextError),
    /// The tie.
    #[error(transparent)]
    Tie(#[from] TieError),
}

/// What a member still answers for after a day: a vote held for somebody, an organisation spoken for, something
/// looked after. Of all ties these are not left behind by leaving.
pub fn still_held(ties: &[Tie], member: MemberId, after: NaiveDate) -> Vec<&Tie> {
    let holds = |t: &&Tie| match t.kind {
        TieKind::Proxy | TieKind::Representative => t.other == Some(member),
        TieKind::Steward => t.member == member,
        _ => false,
    };
    ties.iter().filter(holds).filter(|t| t.to.is_none_or(|to| after < to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::Profile;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn member(kind: Kind) -> Member {
        Member {
            id: MemberId::new(),
            number: 1,
            folio: None,
            kind,
            profile: Profile::default(),
            spells: Vec::new(),
            standings: Vec::new(),
            shares: Vec::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
        }
    }

    fn tie(member: &Member, kind: TieKind, name: &str, part: Option<&str>) -> Tie {
        Tie {
            id: TieId::new(),
            member: member.id,
            kind,
            other: None,
            outsider: Outsider { name: name.into(), ..Outsider::default() },
            part: part.map(|p| p.parse().expect("a part")),
            asset: None,
            from: day("2026-01-01"),
            to: None,
        }
    }

    #[test]
    fn a_tie_is_refused_where_it_cannot_stand() {
        use TieKind as K;
        let (maria, minga) = (member(Kind::Person), member(Kind::Organisation));
        let half = tie(&maria, K::Heir, "Inti", Some("1/2"));
        let beside = [half.clone()];
        let over = Tie { to: Some(day("2025-12-31")), ..tie(&maria, K::Heir, "Ana", Some("1/2")) };
        let cases = [
            ("nobody", tie(&maria, K::Sponsor, " ", None), &maria, Err(TieError::Nobody)),
            ("oneself", Tie { other: Some(maria.id), ..half.clone() }, &maria, Err(TieError::Oneself)),
            ("a person's", tie(&maria, K::Representative, "Ana", None), &maria, Err(TieError::SpeaksForItself)),
            ("an organisation's", tie(&minga, K::Representative, "Ana", None), &minga, Ok(())),
            ("the other half", tie(&maria, K::Heir, "Ana", Some("50 %")), &maria, Ok(())),
            (
                "more than the other half",
                tie(&maria, K::Heir, "Ana", Some("51 %")),
                &maria,
                Err(TieError::MoreThanWhole),
            ),
            ("of another kind", tie(&maria, K::Beneficiary, "Ana", Some("1/1")), &maria, Ok(())),
            ("the same once more", tie(&maria, K::Heir, "ínti", None), &maria, Err(TieError::TiedAlready)),
            ("backwards", over, &maria, Err(TieError::Backwards)),
        ];
        for (what, tie, member, expected) in cases {
            assert_eq!(tie.checked(member, &beside).map(|_| ()), expected.map_err(TieFault::Tie), "{what}");
        }
    }

    #[test]
    fn who_votes_or_speaks_for_another_or_has_a_charge_answers_for_it_after_leaving() {
        let (maria, inti) = (member(Kind::Person), member(Kind::Person));
        let proxy = Tie { other: Some(maria.id), ..tie(&inti, TieKind::Proxy, "", None) };
        let given = Tie { other: Some(inti.id), ..tie(&maria, TieKind::Proxy, "", None) };
        let park = tie(&maria, TieKind::Steward, "El Carmen", None);
        let over = Tie { to: Some(day("2026-03-20")), ..tie(&maria, TieKind::Steward, "Las Cuadras", None) };
        let minga = member(Kind::Organisation);
        let speaks = Tie { other: Some(maria.id), ..tie(&minga, TieKind::Representative, "", None) };
        let ties = [proxy.clone(), given, park.clone(), over.clone(), speaks.clone()];
        assert_eq!(still_held(&ties, maria.id, day("2026-03-31")), [&proxy, &park, &speaks]);
        assert_eq!(over.may_end(day("2026-03-31")), Err(TieError::Over(day("2026-03-20"))));
        assert_eq!(park.may_end(day("2025-12-31")), Err(TieError::Backwards));
    }
}

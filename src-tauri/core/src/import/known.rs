//! Whom a row is about: the members of the register, found by number, document, e-mail and name.

use super::draft::Draft;
use super::field::Field;
use super::reason::Code;
use crate::members::{Document, Member};
use crate::text::folded;
use rustc_hash::FxHashMap;

/// The members of a register, to be found.
pub(super) struct Known<'a> {
    members: &'a [Member],
    by_number: FxHashMap<String, Vec<usize>>,
    by_document: FxHashMap<String, Vec<usize>>,
    by_email: FxHashMap<String, Vec<usize>>,
    by_name: FxHashMap<String, Vec<usize>>,
}

/// A doubt about whom a row means: kind, column, and what the sentence needs.
pub(super) type Question = (Code, Field, Vec<(&'static str, String)>);

/// Words of a name, small, without accents, sorted: `Quispe María` is `María Quispe`.
pub(super) fn name_key(name: &str) -> String {
    let folded = folded(name);
    let mut words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Whether two names could be one person's: they share a word of three letters or more.
pub(super) fn akin(a: &str, b: &str) -> bool {
    let (a, b) = (name_key(a), name_key(b));
    a == b || a.split(' ').any(|word| word.chars().count() >= 3 && b.split(' ').any(|other| other == word))
}

/// A number as it is compared: `007` is `7`.
pub(super) fn number_key(text: &str) -> String {
    let bare = folded(text.trim());
    match bare.trim_start_matches('0') {
        rest if !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()) => rest.to_owned(),
        _ => bare,
    }
}

impl<'a> Known<'a> {
    pub(super) fn of(members: &'a [Member]) -> Self {
        let mut known = Self {
            members,
            by_number: FxHashMap::default(),
            by_document: FxHashMap::default(),
            by_email: FxHashMap::default(),
            by_name: FxHashMap::default(),
        };
        for (i, member) in members.iter().enumerate() {
            known.by_number.entry(member.number.to_string()).or_default().push(i);
            if let Some(folio) = member.folio.as_deref().map(number_key).filter(|f| *f != member.number.to_string()) {
                known.by_number.entry(folio).or_default().push(i);
            }
            if let Some(key) = member.profile.document.as_ref().map(Document::key).filter(|k| !k.is_empty()) {
                known.by_document.entry(key).or_default().push(i);
            }
            let email = folded(&member.profile.contact.email);
            if !email.is_empty() {
                known.by_email.entry(email).or_default().push(i);
            }
            known.by_name.entry(name_key(&member.profile.name.spoken())).or_default().push(i);
        }
        known
    }

    fn spoken(&self, member: usize) -> String {
        self.members[member].profile.name.spoken()
    }

    /// The member a row is about, if the register has it, and what is doubtful about that.
    pub(super) fn find(&self, draft: &Draft) -> (Option<usize>, Vec<Question>) {
        if self.members.is_empty() {
            return (None, vec![]);
        }
        let list = |map: &FxHashMap<String, Vec<usize>>, key: Option<&str>| {
            key.filter(|k| !k.is_empty()).and_then(|k| map.get(k).cloned()).unwrap_or_default()
        };
        let name = draft.name.spoken();
        let named = !name.is_empty();
        let akin_to = |m: &usize| !named || akin(&name, &self.spoken(*m));
        let numbered = list(&self.by_number, Some(&draft.number_key));
        let documented = list(&self.by_document, draft.document_key.as_deref());
        if !numbered.is_empty() {
            return self.by_its_number(draft, &numbered, &documented, akin_to);
        }
        let other_number = |m: usize| {
            (
                Code::NumberDiffers,
                Field::Number,
                vec![("known", self.spoken(m)), ("number", self.members[m].number.to_string())],
            )
        };
        if !documented.is_empty() {
            let Some(found) = documented.iter().copied().find(|m| akin_to(m)) else {
                return (
                    None,
                    vec![(Code::DocumentKnown, Field::Document, vec![("known", self.spoken(documented[0]))])],
                );
            };
            let doubts = if draft.number.is_empty() { vec![] } else { vec![other_number(found)] };
            return (Some(found), doubts);
        }
        let mailed = list(&self.by_email, Some(&folded(&draft.contact.email)));
        // A household shares an address: without a like name an e-mail says nothing.
        if let Some(found) = mailed.into_iter().find(|m| named && akin_to(m) && !self.other_document(*m, draft)) {
            let doubts = if draft.number.is_empty() { vec![] } else { vec![other_number(found)] };
            return (Some(found), doubts);
        }
        let same_name: Vec<usize> = list(&self.by_name, named.then_some(&draft.name_key))
            .into_iter()
            .filter(|m| !self.other_document(*m, draft))
            .collect();
        match (same_name.as_slice(), draft.number.is_empty()) {
            ([], _) => (None, vec![]),
            ([one], true) => (Some(*one), vec![]),
            ([one, ..], false) => (
                None,
                vec![(
                    Code::NameKnown,
                    self.name_field(draft),
                    vec![("number", self.members[*one].number.to_string())],
                )],
            ),
            (_, true) => (None, vec![(Code::NameShared, self.name_field(draft), vec![])]),
        }
    }

    #[allow(clippy::unused_self)]
    fn name_field(&self, draft: &Draft) -> Field {
        if draft.name.given.is_empty() { Field::Name } else { Field::Family }
    }

    fn by_its_number(
        &self,
        draft: &Draft,
        numbered: &[usize],
        documented: &[usize],
        akin_to: impl Fn(&usize) -> bool,
    ) -> (Option<usize>, Vec<Question>) {
        if let Some(both) = numbered.iter().copied().find(|m| documented.contains(m)) {
            return (Some(both), vec![]);
        }
        let by_name = numbered.iter().copied().find(|m| akin_to(m));
        if let Some(other) = documented.first().copied() {
            let numbers = by_name.unwrap_or(numbered[0]);
            let taken = by_name.or_else(|| documented.iter().copied().find(|m| akin_to(m))).unwrap_or(numbers);
            let told =
                vec![("known", self.spoken(numbers)), ("other", self.spoken(other)), ("taken", self.spoken(taken))];
            return (Some(taken), vec![(Code::NumberAgainstDocument, Field::Document, told)]);
        }
        let same_mail = |m: &usize| {
            !draft.contact.email.is_empty()
                && folded(&self.members[*m].profile.contact.email) == folded(&draft.contact.email)
        };
        match by_name.or_else(|| numbered.iter().copied().find(same_mail)) {
            Some(found) => (Some(found), vec![]),
            None => (None, vec![(Code::NumberOfAnother, Field::Number, vec![("known", self.spoken(numbered[0]))])]),
        }
    }

    fn other_document(&self, member: usize, draft: &Draft) -> bool {
        let known = self.members[member].profile.document.as_ref().map(Document::key).filter(|k| !k.is_empty());
        matches!((known, &draft.document_key), (Some(a), Some(b)) if *a != **b)
    }
}

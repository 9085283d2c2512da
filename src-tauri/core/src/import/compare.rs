//! A row held against the member of the register it is about.
//!
//! A blank cell says nothing and erases nothing. A table tells how things stand, not since when: what it
//! adds to a holding is written today, and whatever cannot be known from it is asked about.

use super::check::Setting;
use super::draft::Draft;
use super::field::Field;
use super::intake::MemberChange;
use super::known::name_key;
use super::people::exit;
use super::plan::Change;
use super::reason::{Code, Reason};
use super::stake::Stake;
use crate::ids::{ClassId, EntryId};
use crate::members::{Document, Member, Profile, Spell};
use crate::money::Money;
use crate::shares::{self, EntryKind, ShareEntry, holding};
use crate::text::folded;

impl Setting<'_> {
    /// What the row changes, and what of it people should see.
    pub(super) fn compare(&self, member: &Member, draft: &mut Draft) -> (MemberChange, Vec<Change>) {
        let mut change = MemberChange::of(member.id);
        let mut changes = Vec::new();
        let merged = merged(&member.profile, draft, &mut changes);
        if !changes.is_empty() {
            change.profile = Some(merged);
        }
        if member.folio.is_none() && !draft.number.is_empty() && draft.whole_number() != Some(member.number) {
            change.folio = Some(draft.number.clone());
            changes.push(Change { field: Field::Number, from: member.number.to_string(), to: draft.number.clone() });
        }
        self.classes(member, draft, &mut change, &mut changes);
        self.days(member, draft, &mut change, &mut changes);
        self.shares(member, draft, &mut change, &mut changes);
        (change, changes)
    }

    fn classes(&self, member: &Member, draft: &mut Draft, change: &mut MemberChange, changes: &mut Vec<Change>) {
        if draft.classes.is_empty() {
            return;
        }
        let gone = member.left_on().is_some();
        let named: Vec<ClassId> = draft.classes.iter().map(|c| self.book.classes[*c].id).collect();
        let mut reasons: Vec<Reason> = Vec::new();
        for place in &draft.classes {
            let class = &self.book.classes[*place];
            let there =
                member.spells.iter().any(|s| s.class == class.id && (s.to.is_none() || gone || draft.left.is_some()));
            if there {
                continue;
            }
            changes.push(Change { field: Field::Class, from: String::new(), to: class.name.clone() });
            // In no class at all: admitted in the register, and the table tells since when.
            let from = if member.spells.is_empty() {
                draft.joined.unwrap_or(self.today)
            } else {
                reasons.push(
                    self.reason(draft, Field::Class, &draft.class_text, Code::ClassAdded).with("class", &class.name),
                );
                self.today
            };
            change.spells.push(Spell::new(class.id, from, draft.left.filter(|l| *l >= from)));
        }
        if !gone && draft.left.is_none() {
            for spell in
                member.spells.iter().filter(|s| s.to.is_none() && s.from <= self.today && !named.contains(&s.class))
            {
                let name = self.register.class(spell.class).map(|c| c.name.clone()).unwrap_or_default();
                reasons.push(self.reason(draft, Field::Class, &draft.class_text, Code::ClassGone).with("class", &name));
                changes.push(Change { field: Field::Class, from: name, to: String::new() });
                change.ended.push((spell.id, self.today));
            }
        }
        draft.reasons.extend(reasons);
    }

    fn days(&self, member: &Member, draft: &mut Draft, change: &mut MemberChange, changes: &mut Vec<Change>) {
        if let (Some(joined), Some(since)) = (draft.joined, member.since())
            && joined != since
            && !member.spells.iter().any(|s| s.from == joined)
        {
            let reason =
                self.reason(draft, Field::Joined, &joined.to_string(), Code::JoinedDiffers).with("known", since);
            draft.reasons.push(reason);
        }
        match (draft.left, member.left_on()) {
            (Some(left), None) => {
                if member.since().is_some_and(|since| left < since) {
                    let reason = self
                        .reason(draft, Field::Left, &left.to_string(), Code::LeftBeforeJoining)
                        .with("joined", member.since().unwrap_or(left));
                    draft.reasons.push(reason);
                    return;
                }
                change.standings.push(exit(left));
                change
                    .ended
                    .extend(member.spells.iter().filter(|s| s.to.is_none() && s.from <= left).map(|s| (s.id, left)));
                changes.push(Change { field: Field::Left, from: String::new(), to: left.to_string() });
            }
            (Some(left), Some(known)) if left != known => {
                let reason = self.reason(draft, Field::Left, &left.to_string(), Code::LeftDiffers).with("known", known);
                draft.reasons.push(reason);
            }
            (None, Some(known))
                if self.reader.column(Field::Left).is_some() && !member.spells.iter().any(|s| s.from > known) =>
            {
                let reason = self.reason(draft, Field::Left, "", Code::HasLeft).with("known", known);
                draft.reasons.push(reason);
            }
            _ => {}
        }
    }

    fn shares(&self, member: &Member, draft: &mut Draft, change: &mut MemberChange, changes: &mut Vec<Change>) {
        let spoken_of = draft.units.is_some() || draft.paid.is_some();
        if !spoken_of {
            return;
        }
        let stake = match self.stake(draft, self.today) {
            Ok(stake) => stake,
            Err(reason) => {
                draft.reasons.push(reason);
                return;
            }
        };
        let said = stake.unwrap_or(Stake { units: 0, paid: Money::ZERO, par: Money::ZERO });
        let held = holding(&member.shares, self.today);
        // Where the row does not tell what was paid, that is the register's to know.
        let told_paid = draft.paid.is_some();
        let (units, paid) = (
            said.units - held.units,
            if told_paid { said.paid.0 - held.paid.0 } else { (said.units - held.units) * said.par.0 },
        );
        if units == 0 && (paid == 0 || !told_paid) {
            return;
        }
        let class =
            draft.classes.first().map(|c| self.book.classes[*c].id).or_else(|| member.spells.last().map(|s| s.class));
        let Some(class) = class else {
            let reason = self.reason(draft, Field::Class, "", Code::NoClass);
            draft.reasons.push(reason);
            return;
        };
        let went_out = member.shares.iter().any(|e| e.units < 0) || member.left_on().is_some();
        let doubt = if units < 0 || paid < 0 {
            Some(Code::HoldingFell)
        } else if went_out {
            Some(Code::HoldingGrew)
        } else {
            None
        };
        if let Some(code) = doubt {
            let known = format!("{} · {}", held.units, held.paid.plain(self.reader.currency));
            let reason = self.reason(draft, Field::Units, &said.units.to_string(), code).with("known", known);
            draft.reasons.push(reason);
        }
        let par = if said.par.0 > 0 { said.par } else { member.shares.last().map(|e| e.par).unwrap_or_default() };
        let mut ledger = member.shares.clone();
        for (kind, units, paid) in lines(units, paid) {
            let entry = ShareEntry {
                id: EntryId::new(),
                class,
                on: self.today,
                kind,
                units,
                paid: Money(paid),
                par,
                reverses: None,
                pair: None,
                decision: None,
            };
            if let Err(error) = shares::check(&entry, &ledger, self.today) {
                let code = if error == shares::EntryError::Overpaid { Code::Overpaid } else { Code::HoldingBelowZero };
                let reason = self
                    .reason(draft, Field::Units, &said.units.to_string(), code)
                    .with("worth", Money(par.0.saturating_mul(said.units)).plain(self.reader.currency));
                draft.reasons.push(reason);
                return;
            }
            ledger.push(entry.clone());
            change.entries.push(entry);
        }
        if units != 0 {
            changes.push(Change { field: Field::Units, from: held.units.to_string(), to: said.units.to_string() });
        }
        if paid != 0 {
            let plain = |m: i64| Money(m).plain(self.reader.currency);
            changes.push(Change { field: Field::Paid, from: plain(held.paid.0), to: plain(held.paid.0 + paid) });
        }
    }
}

/// The lines of the ledger that make a difference of shares and money, each with a sign its kind allows.
fn lines(units: i64, paid: i64) -> Vec<(EntryKind, i64, i64)> {
    use EntryKind as K;
    match (units.signum(), paid.signum()) {
        (1, 0 | 1) => vec![(K::Subscribe, units, paid)],
        (1, _) => vec![(K::Subscribe, units, 0), (K::Cancel, 0, paid)],
        (0, 1) => vec![(K::Pay, 0, paid)],
        (0, _) => vec![(K::Cancel, 0, paid)],
        (_, 1) => vec![(K::Cancel, units, 0), (K::Pay, 0, paid)],
        (_, _) => vec![(K::Redeem, units, paid)],
    }
}

/// The member's particulars with what the row knows better.
pub(super) fn merged(known: &Profile, draft: &Draft, changes: &mut Vec<Change>) -> Profile {
    let mut merged = known.clone();
    let mut note = |field, from: String, to: String| changes.push(Change { field, from, to });
    // Capitals, accents and the order of names are no other name.
    if !draft.name.family.is_empty() && *name_key(&known.name.spoken()) != *draft.name_key {
        note(Field::Name, known.name.listed(), draft.name.listed());
        merged.name = draft.name.clone();
    }
    if let Some(document) = &draft.document
        && known.document.as_ref().map(Document::key) != Some(document.key())
    {
        note(
            Field::Document,
            known.document.as_ref().map(|d| d.number.clone()).unwrap_or_default(),
            document.number.clone(),
        );
        merged.document = Some(document.clone());
    }
    if let Some(born) = draft.born.filter(|b| known.born != Some(*b)) {
        note(Field::Born, known.born.map(|d| d.to_string()).unwrap_or_default(), born.to_string());
        merged.born = Some(born);
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let same_digits = |a: &str, b: &str| digits(a) == digits(b) && !digits(a).is_empty();
    let same_text = |a: &str, b: &str| folded(a) == folded(b);
    let contacts: [(Field, &str, &mut String, bool); 5] = [
        (Field::Phone, &draft.contact.phone, &mut merged.contact.phone, true),
        (Field::Whatsapp, &draft.contact.whatsapp, &mut merged.contact.whatsapp, true),
        (Field::Email, &draft.contact.email, &mut merged.contact.email, false),
        (Field::Address, &draft.contact.address, &mut merged.contact.address, false),
        (Field::Sector, &draft.contact.sector, &mut merged.contact.sector, false),
    ];
    for (field, told, kept, is_phone) in contacts {
        let same = same_text(told, kept) || (is_phone && same_digits(told, kept));
        if !told.is_empty() && !same {
            note(field, kept.clone(), told.to_owned());
            told.clone_into(kept);
        }
    }
    // The office's own notes stay; what the table adds stands below them.
    if !draft.note.is_empty() && !folded(&known.note).contains(&folded(&draft.note)) {
        note(Field::Note, known.note.clone(), draft.note.clone());
        merged.note =
            if known.note.is_empty() { draft.note.clone() } else { format!("{}\n{}", known.note, draft.note) };
    }
    merged
}

//! Tables of one row a member.

use super::check::{CheckError, Outline, Setting, State};
use super::draft::Draft;
use super::field::Field;
use super::intake::MemberChange;
use super::known::{akin, name_key, number_key};
use super::plan::{Act, Outcome, ProposedExit, Step, Verdict};
use super::reason::Code;
use super::stake::Stake;
use crate::ids::{ClassId, EntryId, MemberId, SpellId, StandingId};
use crate::members::{Member, Profile, Spell, Standing, StandingKind};
use crate::shares::{EntryKind, ShareEntry};
use crate::text::folded;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Plans every row.
pub(super) fn plan(
    setting: &Setting,
    drafts: &mut [Draft],
    tick: &mut dyn FnMut(usize) -> Result<(), CheckError>,
) -> Result<Outline, CheckError> {
    let mut desk =
        Desk { numbers: Numbers::of(setting, drafts), setting, seen: Seen::default(), outline: Outline::default() };
    for place in 0..drafts.len() {
        tick(place)?;
        let (before, rest) = drafts.split_at_mut(place);
        let state = desk.row(before, &mut rest[0], place);
        desk.outline.states.push(state);
    }
    Ok(desk.outline)
}

/// The work on one table.
struct Desk<'a> {
    setting: &'a Setting<'a>,
    seen: Seen,
    numbers: Numbers,
    outline: Outline,
}

/// Rows of this table that came before: places of drafts, and the step each belongs to.
#[derive(Default)]
struct Seen {
    by_number: HashMap<String, (usize, usize)>,
    by_document: HashMap<String, (usize, usize)>,
    by_name: HashMap<String, (usize, usize)>,
}

/// How a row stands to an earlier one of the same table.
enum Kin {
    Nobody,
    /// It repeats the row and brings nothing.
    Repeats(usize),
    /// The same member once more, with something else.
    Again(usize, usize),
    /// Someone else who shares a number, a document or a name with it.
    Other(usize, Code, Field),
}

impl Seen {
    fn add(&mut self, draft: &Draft, place: usize, step: usize) {
        let at = (place, step);
        if !draft.number.is_empty() {
            self.by_number.entry(number_key(&draft.number)).or_insert(at);
        }
        if let Some(key) = draft.document_key() {
            self.by_document.entry(key).or_insert(at);
        }
        self.by_name.entry(name_key(&draft.name.spoken())).or_insert(at);
    }

    fn kin(&self, before: &[Draft], draft: &Draft) -> Kin {
        let numbered = (!draft.number.is_empty()).then(|| self.by_number.get(&number_key(&draft.number))).flatten();
        let documented = draft.document_key().and_then(|key| self.by_document.get(&key));
        let name = name_key(&draft.name.spoken());
        let named = (!name.is_empty()).then(|| self.by_name.get(&name)).flatten();
        let like = |first: &Draft| name_key(&first.name.spoken()) == name;
        if let Some((place, step)) = numbered {
            let first = &before[*place];
            let same_document = draft.document_key().is_some() && draft.document_key() == first.document_key();
            return if repeats(draft, first) {
                Kin::Repeats(*place)
            } else if like(first) || (same_document && akin(&first.name.spoken(), &draft.name.spoken())) {
                Kin::Again(*place, *step)
            } else {
                Kin::Other(*place, Code::NumberRepeated, Field::Number)
            };
        }
        if let Some((place, step)) = documented {
            let first = &before[*place];
            return if repeats(draft, first) {
                Kin::Repeats(*place)
            } else if (draft.number.is_empty() || first.number.is_empty())
                && akin(&first.name.spoken(), &draft.name.spoken())
            {
                Kin::Again(*place, *step)
            } else {
                Kin::Other(*place, Code::DocumentRepeated, Field::Document)
            };
        }
        let Some((place, step)) = named else { return Kin::Nobody };
        let first = &before[*place];
        let numbers_differ = !draft.number.is_empty() && !first.number.is_empty();
        let documents_differ = matches!((draft.document_key(), first.document_key()), (Some(a), Some(b)) if a != b);
        let same_mail = !draft.contact.email.is_empty() && folded(&draft.contact.email) == folded(&first.contact.email);
        if numbers_differ || documents_differ {
            // People share names. The same day of joining as well is one thing too many.
            return if draft.joined.is_some() && draft.joined == first.joined {
                Kin::Other(*place, Code::NameRepeated, Field::Name)
            } else {
                Kin::Nobody
            };
        }
        if repeats(draft, first) {
            Kin::Repeats(*place)
        } else if same_mail {
            Kin::Again(*place, *step)
        } else {
            Kin::Other(*place, Code::NameRepeated, Field::Name)
        }
    }
}

/// Whether a row says nothing that the first one does not say.
fn repeats(row: &Draft, first: &Draft) -> bool {
    let same = |a: &str, b: &str| a.is_empty() || folded(a) == folded(b);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let kept = |a: Option<NaiveDate>, b: Option<NaiveDate>| a.is_none() || a == b;
    let mut classes = row.classes.iter();
    (row.number.is_empty() || number_key(&row.number) == number_key(&first.number))
        && name_key(&row.name.spoken()) == name_key(&first.name.spoken())
        && (row.document_key().is_none() || row.document_key() == first.document_key())
        && classes.all(|c| first.classes.contains(c))
        && kept(row.joined, first.joined)
        && kept(row.left, first.left)
        && kept(row.born, first.born)
        && (row.units.is_none() || row.units == first.units)
        && (row.paid.is_none() || row.paid == first.paid)
        && (row.par.is_none() || row.par == first.par)
        && same(&row.contact.email, &first.contact.email)
        && (row.contact.phone.is_empty() || digits(&row.contact.phone) == digits(&first.contact.phone))
        && (row.contact.whatsapp.is_empty() || digits(&row.contact.whatsapp) == digits(&first.contact.whatsapp))
        && same(&row.contact.address, &first.contact.address)
        && same(&row.contact.sector, &first.contact.sector)
        && same(&row.note, &first.note)
}

/// Member numbers: those of the table where they are free, and the next after all of them.
pub(super) struct Numbers {
    taken: HashSet<i64>,
    next: i64,
}

impl Numbers {
    pub(super) fn of(setting: &Setting, drafts: &[Draft]) -> Self {
        let taken: HashSet<i64> = setting.register.members.iter().map(|m| m.number).collect();
        let wanted = drafts.iter().filter_map(Draft::whole_number);
        let next = taken.iter().copied().chain(wanted).max().unwrap_or(0) + 1;
        Self { taken, next }
    }

    pub(super) fn give(&mut self, wanted: Option<i64>) -> i64 {
        if let Some(number) = wanted.filter(|n| !self.taken.contains(n)) {
            self.taken.insert(number);
            return number;
        }
        let number = self.next;
        self.next += 1;
        self.taken.insert(number);
        number
    }
}

impl Desk<'_> {
    fn row(&mut self, before: &[Draft], draft: &mut Draft, place: usize) -> State {
        if draft.refused() {
            return State::default();
        }
        let mut own_number = true;
        match self.seen.kin(before, draft) {
            Kin::Repeats(first) => {
                return State {
                    verdict: Some(Verdict::Duplicate),
                    repeats: Some(before[first].line),
                    ..State::default()
                };
            }
            Kin::Again(first, step) => return self.again(&before[first], draft, step),
            Kin::Other(first, code, field) => {
                let value = if field == Field::Number { draft.number.clone() } else { draft.name.spoken() };
                let value = if field == Field::Document {
                    draft.document.as_ref().map(|d| d.number.clone()).unwrap_or_default()
                } else {
                    value
                };
                let reason = self.setting.reason(draft, field, &value, code).with("with", before[first].line);
                draft.reasons.push(reason);
                own_number = code != Code::NumberRepeated;
            }
            Kin::Nobody => {}
        }
        let found = if own_number { self.found(draft, &mut own_number) } else { None };
        let state = match found {
            Some(member) => self.compare(&self.setting.register.members[member], draft),
            None => self.admit(draft, own_number),
        };
        if !draft.refused() {
            self.seen.add(draft, place, self.outline.steps.len() - 1);
        }
        state
    }

    /// The member of the register the row is about, with what is doubtful about that.
    fn found(&self, draft: &mut Draft, own_number: &mut bool) -> Option<usize> {
        let (found, questions) = self.setting.known.find(draft);
        for (code, field, params) in questions {
            let value = match field {
                Field::Number => draft.number.clone(),
                Field::Document => draft.document.as_ref().map(|d| d.number.clone()).unwrap_or_default(),
                _ => draft.name.spoken(),
            };
            *own_number &= code != Code::NumberOfAnother;
            let mut reason = self.setting.reason(draft, field, &value, code);
            for (name, told) in params {
                reason = reason.with(name, told);
            }
            draft.reasons.push(reason);
        }
        found
    }

    /// A member who is new.
    fn admit(&mut self, draft: &mut Draft, own_number: bool) -> State {
        let setting = self.setting;
        if draft.name.family.is_empty() {
            let reason = setting.reason(draft, Field::Name, "", Code::NoName);
            draft.reasons.push(reason);
        }
        if draft.classes.is_empty() {
            let reason = setting.reason(draft, Field::Class, &draft.class_text, Code::NoClass);
            draft.reasons.push(reason);
        }
        let Some(joined) = draft.joined else {
            let reason = setting.reason(draft, Field::Joined, "", Code::NoDate);
            draft.reasons.push(reason);
            return State::default();
        };
        let stake = match setting.stake(draft, joined) {
            Ok(stake) => stake.and_then(|s| setting.weigh(draft, s)),
            Err(reason) => {
                draft.reasons.push(reason);
                None
            }
        };
        if draft.refused() {
            return State::default();
        }
        let classes: Vec<ClassId> = draft.classes.iter().map(|c| setting.book.classes[*c].id).collect();
        let number = self.numbers.give(draft.whole_number().filter(|_| own_number));
        let member = Member {
            id: MemberId::new(),
            number,
            folio: (!draft.number.is_empty()).then(|| draft.number.clone()),
            kind: draft.kind.unwrap_or_default(),
            profile: profile(draft),
            spells: classes
                .iter()
                .map(|class| Spell { id: SpellId::new(), class: *class, from: joined, to: draft.left })
                .collect(),
            standings: draft.left.map(exit).into_iter().collect(),
            shares: stake.iter().map(|s| subscribe(classes[0], joined, s)).collect(),
        };
        self.note_exit(draft);
        self.outline.steps.push(Step {
            member: member.id,
            outcome: Outcome::New,
            doubtful: draft.doubted(),
            act: Act::Admit(Box::new(member)),
            classes: draft.classes.clone(),
            units: stake.map_or(0, |s| s.units),
            paid: stake.map(|s| s.paid).unwrap_or_default(),
            left: draft.left.is_some(),
        });
        State { verdict: Some(Verdict::New), ..State::default() }
    }

    /// A member of the register.
    fn compare(&mut self, member: &Member, draft: &mut Draft) -> State {
        let (change, changes, stake) = self.setting.compare(member, draft);
        let changed = !change.is_empty();
        if draft.refused() {
            return State::default();
        }
        if changed && draft.left.is_some() && !change.standings.is_empty() {
            self.note_exit(draft);
        }
        self.outline.steps.push(Step {
            member: member.id,
            outcome: if changed { Outcome::Changed } else { Outcome::Same },
            doubtful: draft.doubted(),
            act: if changed { Act::Change(Box::new(change)) } else { Act::Nothing },
            classes: draft.classes.clone(),
            units: stake.map_or(0, |s| s.units),
            paid: stake.map(|s| s.paid).unwrap_or_default(),
            left: draft.left.is_some(),
        });
        State { verdict: Some(if changed { Verdict::Changed } else { Verdict::Same }), changes, repeats: None }
    }

    /// The same member on a second row: another class, more shares. Always asked about.
    fn again(&mut self, first: &Draft, draft: &mut Draft, step: usize) -> State {
        let setting = self.setting;
        let reason =
            setting.reason(draft, Field::Name, &draft.name.spoken(), Code::MemberAgain).with("with", first.line);
        draft.reasons.push(reason);
        let Some(from) = draft.joined.or(first.joined) else {
            return State { verdict: Some(Verdict::Changed), ..State::default() };
        };
        let stake = match setting.stake(draft, from) {
            Ok(stake) => stake.and_then(|s| setting.weigh(draft, s)),
            Err(reason) => {
                draft.reasons.push(reason);
                None
            }
        };
        if draft.refused() {
            return State::default();
        }
        let step = &self.outline.steps[step];
        let known = setting.register.members.iter().find(|m| m.id == step.member);
        // Imported before: what the second row adds is in the register already.
        let there = |class: ClassId| known.is_some_and(|m| m.spells.iter().any(|s| s.class == class));
        let mut change = MemberChange::of(step.member);
        let fresh: Vec<usize> = draft.classes.iter().copied().filter(|c| !first.classes.contains(c)).collect();
        for class in fresh.iter().map(|c| setting.book.classes[*c].id).filter(|c| !there(*c)) {
            change.spells.push(Spell { id: SpellId::new(), class, from, to: draft.left.or(first.left) });
        }
        if let (Some(stake), Some(class)) = (stake, draft.classes.first().or(first.classes.first())) {
            let entry = subscribe(setting.book.classes[*class].id, from, &stake);
            let written = known.is_some_and(|m| {
                m.shares
                    .iter()
                    .any(|e| (e.class, e.on, e.units, e.paid) == (entry.class, entry.on, entry.units, entry.paid))
            });
            if !written {
                change.entries.push(entry);
            }
        }
        let next = Step {
            member: step.member,
            outcome: Outcome::Part,
            doubtful: true,
            act: if change.is_empty() { Act::Nothing } else { Act::Change(Box::new(change)) },
            classes: fresh,
            units: stake.map_or(0, |s| s.units),
            paid: stake.map(|s| s.paid).unwrap_or_default(),
            left: false,
        };
        self.outline.steps.push(next);
        State { verdict: Some(Verdict::Changed), ..State::default() }
    }

    fn note_exit(&mut self, draft: &Draft) {
        if let Some(on) = draft.left {
            self.outline.exits.push(ProposedExit { line: draft.line, name: draft.name.listed(), on });
        }
    }
}

pub(super) fn profile(draft: &Draft) -> Profile {
    Profile {
        name: draft.name.clone(),
        document: draft.document.clone(),
        born: draft.born,
        contact: draft.contact.clone(),
        note: draft.note.clone(),
    }
}

pub(super) fn exit(on: NaiveDate) -> Standing {
    Standing { id: StandingId::new(), kind: StandingKind::Exit, from: on, to: None }
}

fn subscribe(class: ClassId, on: NaiveDate, stake: &Stake) -> ShareEntry {
    ShareEntry {
        id: EntryId::new(),
        class,
        on,
        kind: EntryKind::Subscribe,
        units: stake.units,
        paid: stake.paid,
        par: stake.par,
        reverses: None,
    }
}

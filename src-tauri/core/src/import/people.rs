//! Tables of one row a member.

use super::check::{CheckError, Outline, Setting, State};
use super::draft::Draft;
use super::field::Field;
use super::intake::MemberChange;
use super::known::akin;
use super::plan::{Act, Outcome, ProposedExit, Step, Verdict};
use super::reason::Code;
use super::stake::Stake;
use crate::ids::{ClassId, EntryId, MemberId};
use crate::members::{Member, Profile, Spell, Standing, StandingKind};
use crate::money::Money;
use crate::shares::{EntryKind, ShareEntry};
use crate::text::folded;
use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Plans every row.
pub(super) fn plan(
    setting: &Setting,
    drafts: &mut [Draft],
    tick: &mut dyn FnMut(usize) -> Result<(), CheckError>,
) -> Result<Outline, CheckError> {
    let mut desk = Desk {
        numbers: Numbers::of(setting, drafts),
        setting,
        seen: Seen::default(),
        further: FxHashMap::default(),
        outline: Outline::default(),
    };
    let wholes = wholes(drafts);
    for place in 0..drafts.len() {
        tick(place)?;
        let (before, rest) = drafts.split_at_mut(place);
        let state = desk.row(before, &mut rest[0], place, wholes.get(&place));
        desk.outline.states.push(state);
    }
    Ok(desk.outline)
}

/// Members on several rows, by their first: all their classes, shares and money together, as the register
/// is to be compared with.
fn wholes(drafts: &[Draft]) -> FxHashMap<usize, Draft> {
    let mut seen = Seen::default();
    let mut wholes: FxHashMap<usize, Draft> = FxHashMap::default();
    for (place, draft) in drafts.iter().enumerate().filter(|(_, d)| !d.refused()) {
        match seen.kin(drafts, draft) {
            Kin::Again(first, _) => {
                let whole = wholes.entry(first).or_insert_with(|| drafts[first].clone());
                let more = draft.classes.iter().filter(|c| !whole.classes.contains(c)).copied().collect::<Vec<_>>();
                whole.classes.extend(more);
                whole.units = sum(whole.units, draft.units);
                whole.paid = sum(whole.paid.map(|m| m.0), draft.paid.map(|m| m.0)).map(Money);
            }
            Kin::Repeats(_) => {}
            Kin::Other(..) | Kin::Nobody => seen.add(draft, place, 0),
        }
    }
    wholes
}

fn sum(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a.map_or(b, |a| Some(a.saturating_add(b.unwrap_or(0))))
}

/// The work on one table.
struct Desk<'a> {
    setting: &'a Setting<'a>,
    seen: Seen,
    /// Classes that further rows gave to a member, by the member's step.
    further: FxHashMap<usize, Vec<usize>>,
    numbers: Numbers,
    outline: Outline,
}

/// Rows of this table that came before: places of drafts, and the step each belongs to.
#[derive(Default)]
struct Seen {
    numbers: FxHashMap<Arc<str>, (usize, usize)>,
    documents: FxHashMap<Arc<str>, (usize, usize)>,
    names: FxHashMap<Arc<str>, (usize, usize)>,
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
            self.numbers.entry(draft.number_key.clone()).or_insert(at);
        }
        if let Some(key) = &draft.document_key {
            self.documents.entry(key.clone()).or_insert(at);
        }
        self.names.entry(draft.name_key.clone()).or_insert(at);
    }

    fn kin(&self, before: &[Draft], draft: &Draft) -> Kin {
        let numbered = (!draft.number.is_empty()).then(|| self.numbers.get(&draft.number_key)).flatten();
        let documented = draft.document_key.as_ref().and_then(|key| self.documents.get(key));
        let name = &draft.name_key;
        let named = (!name.is_empty()).then(|| self.names.get(name)).flatten();
        let like = |first: &Draft| first.name_key == *name;
        if let Some((place, step)) = numbered {
            let first = &before[*place];
            let same_document = draft.document_key.is_some() && draft.document_key == first.document_key;
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
        let documents_differ = matches!((&draft.document_key, &first.document_key), (Some(a), Some(b)) if a != b);
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
    (row.number.is_empty() || row.number_key == first.number_key)
        && row.name_key == first.name_key
        && (row.document_key.is_none() || row.document_key == first.document_key)
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
    taken: FxHashSet<i64>,
    next: i64,
}

impl Numbers {
    pub(super) fn of(setting: &Setting, drafts: &[Draft]) -> Self {
        let taken: FxHashSet<i64> = setting.register.members.iter().map(|m| m.number).collect();
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
    fn row(&mut self, before: &[Draft], draft: &mut Draft, place: usize, whole: Option<&Draft>) -> State {
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
            Some(member) => self.compare(&self.setting.register.members[member], draft, whole),
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
            stays: Vec::new(),
            formerly: Vec::new(),
            number,
            folio: (!draft.number.is_empty()).then(|| draft.number.clone()),
            kind: draft.kind.unwrap_or_default(),
            profile: profile(draft),
            spells: classes.iter().map(|class| Spell::new(*class, joined, draft.left)).collect(),
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
    fn compare(&mut self, member: &Member, draft: &mut Draft, whole: Option<&Draft>) -> State {
        let mut told = whole.cloned().unwrap_or_else(|| draft.clone());
        told.reasons.clone_from(&draft.reasons);
        let (change, changes) = self.setting.compare(member, &mut told);
        draft.reasons = told.reasons;
        let stake = self.setting.stake(draft, self.setting.today).ok().flatten();
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

    /// The same member on a further row: another class, more shares. Of someone new this is asked about;
    /// a member of the register was compared with all rows together.
    fn again(&mut self, first: &Draft, draft: &mut Draft, of: usize) -> State {
        let setting = self.setting;
        let (member, outcome, doubtful) = {
            let step = &self.outline.steps[of];
            (step.member, step.outcome, step.doubtful)
        };
        let name = draft.name.spoken();
        let code = if outcome == Outcome::New { Code::MemberAgain } else { Code::DoubtedWithLine };
        if outcome == Outcome::New || doubtful {
            draft.reasons.push(setting.reason(draft, Field::Name, &name, code).with("with", first.line));
        }
        let Some(from) = draft.joined.or(first.joined) else {
            draft.reasons.push(setting.reason(draft, Field::Joined, "", Code::NoDate));
            return State::default();
        };
        let stake = setting.stake(draft, from).unwrap_or_else(|reason| {
            draft.reasons.push(reason);
            None
        });
        let stake = if outcome == Outcome::New { stake.and_then(|s| setting.weigh(draft, s)) } else { stake };
        if draft.refused() {
            return State::default();
        }
        let further = self.further.entry(of).or_default();
        let fresh: Vec<usize> =
            draft.classes.iter().copied().filter(|c| !first.classes.contains(c) && !further.contains(c)).collect();
        further.extend(&fresh);
        let mut change = MemberChange::of(member);
        if outcome == Outcome::New {
            let to = draft.left.or(first.left);
            let class = |place: usize| setting.book.classes[place].id;
            change.spells = fresh.iter().map(|c| Spell::new(class(*c), from, to)).collect();
            let held_in = draft.classes.first().or(first.classes.first());
            change.entries = stake.iter().zip(held_in).map(|(s, c)| subscribe(class(*c), from, s)).collect();
        }
        self.outline.steps.push(Step {
            member,
            outcome: Outcome::Part,
            doubtful: draft.doubted(),
            act: if change.is_empty() { Act::Nothing } else { Act::Change(Box::new(change)) },
            classes: fresh,
            units: stake.map_or(0, |s| s.units),
            paid: stake.map(|s| s.paid).unwrap_or_default(),
            left: false,
        });
        State {
            verdict: Some(if outcome == Outcome::Same { Verdict::Same } else { Verdict::Changed }),
            ..State::default()
        }
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
        ..Profile::default()
    }
}

pub(super) fn exit(on: NaiveDate) -> Standing {
    Standing::new(StandingKind::Exit, on, None)
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
        pair: None,
        decision: None,
    }
}

//! Tables of one row a share movement: rows are gathered by member, and the ledger tells when each
//! joined, in which classes, and when a holding came back to zero.

use super::check::{CheckError, Outline, Setting, State};
use super::compare::merged;
use super::draft::{Draft, MOST_MONEY};
use super::field::Field;
use super::intake::MemberChange;
use super::known::akin;
use super::operation::Operation;
use super::people::{Numbers, exit, profile};
use super::plan::{Act, Change, Outcome, ProposedExit, Step, Verdict};
use super::reason::{Code, Reason};
use super::table::Table;
use crate::ids::{ClassId, EntryId, MemberId};
use crate::members::{Member, Spell, StandingKind};
use crate::money::Money;
use crate::shares::{EntryKind, ShareEntry};
use crate::text::folded;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Plans every row.
pub(super) fn plan(
    setting: &Setting,
    table: &Table,
    drafts: &mut [Draft],
    tick: &mut dyn FnMut(usize) -> Result<(), CheckError>,
) -> Result<Outline, CheckError> {
    let mut numbers = Numbers::of(setting, drafts);
    let mut outline = Outline { states: vec![State::default(); drafts.len()], ..Outline::default() };
    let mut done = 0;
    for rows in gather(drafts) {
        done += rows.len();
        // Progress is told by rows; a member has few.
        for row in done - rows.len()..done {
            tick(row)?;
        }
        member(setting, table, drafts, &rows, &mut numbers, &mut outline);
    }
    Ok(outline)
}

/// Rows by member, in the order the members first appear.
fn gather(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (row, draft) in drafts.iter().enumerate() {
        let key = if !draft.number.is_empty() {
            format!("n{}", draft.number_key)
        } else if let Some(document) = draft.document_key.clone() {
            format!("d{document}")
        } else if draft.name.family.is_empty() {
            // Nothing tells whose it is: it stands alone with its error.
            format!("r{row}")
        } else {
            format!("m{} {}", draft.name_key, folded(&draft.contact.email))
        };
        let place = *places.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(row);
    }
    groups
}

/// Plans the rows of one member.
fn member(
    setting: &Setting,
    table: &Table,
    drafts: &mut [Draft],
    all: &[usize],
    numbers: &mut Numbers,
    outline: &mut Outline,
) {
    let rows = without_repeats(table, setting, drafts, all, outline);
    names_agree(setting, drafts, &rows);
    let mut whole = drafts[rows[0]].clone();
    for row in &rows[1..] {
        fill(&mut whole, &drafts[*row]);
    }
    let refused = rows.iter().any(|r| drafts[*r].refused());
    let found = if refused { None } else { find(setting, drafts, &rows, &whole) };
    let known = found.map(|m| &setting.register.members[m]);
    let mut entries: Vec<(usize, ShareEntry)> = Vec::new();
    for row in &rows {
        if let Some(entry) = entry(setting, &mut drafts[*row], known) {
            entries.push((*row, entry));
        }
    }
    let fresh = match known {
        Some(member) => not_written(setting, member, &entries),
        None => entries.iter().map(|(row, _)| *row).collect(),
    };
    let ledger: Vec<&ShareEntry> = known
        .iter()
        .flat_map(|m| &m.shares)
        .chain(entries.iter().filter(|(row, _)| fresh.contains(row)).map(|(_, e)| e))
        .collect();
    let course = course(&ledger);
    if let Some((id, _)) = course.below_zero
        && let Some((row, entry)) = entries.iter().find(|(_, e)| e.id == id)
    {
        let reason = setting.reason(&drafts[*row], Field::Units, &entry.units.to_string(), Code::HoldingBelowZero);
        drafts[*row].reasons.push(reason);
    }
    if hold_together(setting, drafts, &rows) {
        return;
    }
    let new_entries: Vec<ShareEntry> =
        entries.iter().filter(|(row, _)| fresh.contains(row)).map(|(_, e)| e.clone()).collect();
    let mut changes = Vec::new();
    let (id, act, outcome) = match known {
        None => admit(setting, &whole, new_entries, &course, numbers, drafts, &rows),
        Some(member) => {
            let change = change(setting, member, &whole, new_entries, &course, &mut changes);
            if change.is_empty() {
                (member.id, Act::Nothing, Outcome::Same)
            } else {
                (member.id, Act::Change(Box::new(change)), Outcome::Changed)
            }
        }
    };
    let gone = course.exits.last().copied().filter(|_| course.over);
    for on in proposed(&act) {
        let line = entries
            .iter()
            .filter(|(_, e)| e.on == on)
            .map(|(row, _)| drafts[*row].line)
            .max()
            .unwrap_or(drafts[rows[0]].line);
        outline.exits.push(ProposedExit { line, name: whole.name.listed(), on });
    }
    for row in &rows {
        let verdict = match outcome {
            Outcome::New => Verdict::New,
            Outcome::Changed if fresh.contains(row) || !changes.is_empty() => Verdict::Changed,
            _ => Verdict::Same,
        };
        outline.states[*row] = State { verdict: Some(verdict), changes: std::mem::take(&mut changes), repeats: None };
    }
    let classes: BTreeSet<usize> = rows.iter().flat_map(|r| drafts[*r].classes.iter().copied()).collect();
    outline.steps.push(Step {
        member: id,
        outcome,
        doubtful: rows.iter().any(|r| drafts[*r].doubted()),
        act,
        classes: classes.into_iter().collect(),
        units: entries.iter().map(|(_, e)| e.units).sum(),
        paid: entries.iter().map(|(_, e)| e.paid).sum(),
        left: gone.is_some(),
    });
}

/// Leaves out rows that repeat another of the same member, cell by cell.
fn without_repeats(
    table: &Table,
    setting: &Setting,
    drafts: &[Draft],
    all: &[usize],
    outline: &mut Outline,
) -> Vec<usize> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut rows = Vec::with_capacity(all.len());
    for row in all {
        let draft = &drafts[*row];
        if all.len() > 1 && !draft.refused() {
            let cells = table.rows[draft.row].cells.iter().enumerate();
            let told = cells.filter(|(i, _)| setting.reader.fields.get(*i).is_some_and(|f| *f != Field::LeaveOut));
            let key: String = told.map(|(_, c)| folded(c.text.trim()) + "\u{1f}").collect();
            if let Some(first) = seen.get(&key) {
                outline.states[*row] =
                    State { verdict: Some(Verdict::Duplicate), repeats: Some(*first), ..State::default() };
                continue;
            }
            seen.insert(key, draft.line);
        }
        rows.push(*row);
    }
    rows
}

/// One number, one name: a row of another name is asked about.
fn names_agree(setting: &Setting, drafts: &mut [Draft], rows: &[usize]) {
    let first = &drafts[rows[0]];
    let (line, name) = (first.line, first.name.spoken());
    for row in &rows[1..] {
        let told = drafts[*row].name.spoken();
        if !told.is_empty() && !name.is_empty() && !drafts[*row].refused() && !akin(&told, &name) {
            let reason = setting
                .reason(&drafts[*row], Field::Name, &told, Code::NameDiffers)
                .with("with", line)
                .with("known", &name);
            drafts[*row].reasons.push(reason);
        }
    }
}

/// What a later row tells that the earlier ones left blank.
fn fill(whole: &mut Draft, row: &Draft) {
    let take = |kept: &mut String, told: &String| {
        if kept.is_empty() {
            kept.clone_from(told);
        }
    };
    take(&mut whole.contact.email, &row.contact.email);
    take(&mut whole.contact.phone, &row.contact.phone);
    take(&mut whole.contact.whatsapp, &row.contact.whatsapp);
    take(&mut whole.contact.address, &row.contact.address);
    take(&mut whole.contact.sector, &row.contact.sector);
    if whole.name.family.is_empty() {
        whole.name = row.name.clone();
        whole.name_key.clone_from(&row.name_key);
    }
    whole.document = whole.document.take().or_else(|| row.document.clone());
    whole.document_key = whole.document_key.take().or_else(|| row.document_key.clone());
    whole.born = whole.born.or(row.born);
    whole.kind = whole.kind.or(row.kind);
    // A note of a movement belongs to the member's story; each stands on its own line.
    if !row.note.is_empty() && !whole.note.lines().any(|l| l == row.note) {
        whole.note = if whole.note.is_empty() { row.note.clone() } else { format!("{}\n{}", whole.note, row.note) };
    }
}

fn find(setting: &Setting, drafts: &mut [Draft], rows: &[usize], whole: &Draft) -> Option<usize> {
    let (found, questions) = setting.known.find(whole);
    for (code, field, params) in questions {
        let value = match field {
            Field::Number => whole.number.clone(),
            Field::Document => whole.document.as_ref().map(|d| d.number.clone()).unwrap_or_default(),
            _ => whole.name.spoken(),
        };
        let mut reason = setting.reason(&drafts[rows[0]], field, &value, code);
        for (name, told) in params {
            reason = reason.with(name, told);
        }
        drafts[rows[0]].reasons.push(reason);
    }
    found
}

/// The line of the ledger a row makes.
fn entry(setting: &Setting, draft: &mut Draft, known: Option<&Member>) -> Option<ShareEntry> {
    if draft.refused() {
        return None;
    }
    let on = draft.effective?;
    let units = draft.units.unwrap_or(0);
    // Shares of a movement are of its first class.
    let named = draft.classes.first().map(|place| setting.book.classes[*place].id);
    let only = known.and_then(|m| if let [only] = m.spells.as_slice() { Some(only.class) } else { None });
    let Some(class) = named.or(only) else {
        let reason = setting.reason(draft, Field::Class, &draft.class_text, Code::NoClass);
        draft.reasons.push(reason);
        return None;
    };
    let refuse = |draft: &mut Draft, field, value: String, code, told: Vec<(&'static str, String)>| {
        let mut reason = setting.reason(draft, field, &value, code);
        for (name, value) in told {
            reason = reason.with(name, value);
        }
        draft.reasons.push(reason);
        None
    };
    let Some(par) = setting.worth.of_row(draft, setting.book, setting.register, on).filter(|p| p.0 > 0) else {
        return refuse(draft, Field::Units, units.to_string(), Code::NoPar, vec![]);
    };
    let Some(worth) = par.checked_mul(units).filter(|w| w.0.abs() <= MOST_MONEY) else {
        return refuse(draft, Field::Units, units.to_string(), Code::NumberTooLarge, vec![]);
    };
    let told_paid = setting.reader.column(Field::Paid).is_some();
    let paid = if told_paid { draft.paid.unwrap_or_default() } else { worth };
    let kind = draft.operation.unwrap_or(Operation::Unknown).entry(units);
    if kind != EntryKind::Pay && paid.0.abs() > worth.0.abs() {
        let plain = |m: Money| m.plain(setting.reader.currency);
        return refuse(
            draft,
            Field::Paid,
            plain(paid),
            Code::Overpaid,
            vec![("worth", plain(worth)), ("par", plain(par))],
        );
    }
    Some(ShareEntry {
        id: EntryId::new(),
        class,
        on,
        kind,
        units,
        paid,
        par,
        reverses: None,
        pair: None,
        decision: None,
    })
}

/// Rows whose movement the register does not have. Each line of the ledger stands for one row only.
fn not_written(setting: &Setting, member: &Member, entries: &[(usize, ShareEntry)]) -> HashSet<usize> {
    let told_paid = setting.reader.column(Field::Paid).is_some();
    let taken_back: HashSet<EntryId> = member.shares.iter().filter_map(|e| e.reverses).collect();
    let mut left: HashMap<(ClassId, NaiveDate, i64, i64), usize> = HashMap::new();
    let key = |e: &ShareEntry| (e.class, e.on, e.units, if told_paid || e.units == 0 { e.paid.0 } else { 0 });
    for line in member.shares.iter().filter(|e| e.kind != EntryKind::Reverse && !taken_back.contains(&e.id)) {
        *left.entry(key(line)).or_default() += 1;
    }
    let mut fresh = HashSet::new();
    for (row, entry) in entries {
        match left.get_mut(&key(entry)).filter(|n| **n > 0) {
            Some(n) => *n -= 1,
            None => {
                fresh.insert(*row);
            }
        }
    }
    fresh
}

/// How a holding went through time.
#[derive(Default)]
struct Course {
    /// Time in each class, from the first share to the last.
    spells: Vec<(ClassId, NaiveDate, Option<NaiveDate>)>,
    /// Days on which the whole holding came back to zero.
    exits: Vec<NaiveDate>,
    /// Nothing is held in the end.
    over: bool,
    /// The first line after which less than nothing would be held.
    below_zero: Option<(EntryId, NaiveDate)>,
}

/// Follows the lines day by day: what comes and goes on one day counts together, so that a conversion
/// is not taken for an exit.
fn course(ledger: &[&ShareEntry]) -> Course {
    let mut days: BTreeMap<NaiveDate, Vec<&ShareEntry>> = BTreeMap::new();
    for line in ledger {
        days.entry(line.on).or_default().push(line);
    }
    let mut course = Course::default();
    let mut held: BTreeMap<ClassId, i64> = BTreeMap::new();
    let mut open: BTreeMap<ClassId, NaiveDate> = BTreeMap::new();
    for (day, mut lines) in days {
        lines.sort_by_key(|l| l.units < 0);
        let touched: BTreeSet<ClassId> = lines.iter().filter(|l| l.units != 0).map(|l| l.class).collect();
        for line in &lines {
            let units = held.entry(line.class).or_default();
            *units += line.units;
            if *units < 0 && course.below_zero.is_none() {
                course.below_zero = Some((line.id, day));
            }
        }
        for class in &touched {
            let empty = held.get(class).copied().unwrap_or(0) <= 0;
            let from = *open.entry(*class).or_insert(day);
            if empty {
                open.remove(class);
                course.spells.push((*class, from, Some(day)));
            }
        }
        let nothing = held.values().all(|u| *u <= 0);
        if nothing && !touched.is_empty() {
            course.exits.push(day);
        }
        course.over = nothing;
    }
    course.spells.extend(open.into_iter().map(|(class, from)| (class, from, None)));
    course.spells.sort_by_key(|(_, from, _)| *from);
    course
}

/// A member's movements are taken together or not at all: half of them would make a false holding.
/// Says whether they are refused.
fn hold_together(setting: &Setting, drafts: &mut [Draft], rows: &[usize]) -> bool {
    let refused = rows.iter().find(|r| drafts[**r].refused()).map(|r| drafts[*r].line);
    let doubted = rows.iter().find(|r| drafts[**r].doubted()).map(|r| drafts[*r].line);
    let (line, code) = match (refused, doubted) {
        (Some(line), _) => (line, Code::HeldWithLine),
        (None, Some(line)) => (line, Code::DoubtedWithLine),
        (None, None) => return false,
    };
    for row in rows {
        let draft = &mut drafts[*row];
        let has_own = if code == Code::HeldWithLine { draft.refused() } else { draft.doubted() };
        if !has_own {
            let value = draft.name.spoken();
            let reason: Reason = setting.reason(draft, Field::Name, &value, code).with("with", line);
            draft.reasons.push(reason);
        }
    }
    refused.is_some()
}

fn admit(
    setting: &Setting,
    whole: &Draft,
    entries: Vec<ShareEntry>,
    course: &Course,
    numbers: &mut Numbers,
    drafts: &[Draft],
    rows: &[usize],
) -> (MemberId, Act, Outcome) {
    let own_number = !drafts[rows[0]].reasons.iter().any(|r| r.code == Code::NumberOfAnother);
    let mut shares = entries;
    shares.sort_by_key(|e| (e.on, e.units < 0));
    let mut spells: Vec<Spell> = course.spells.iter().map(|(class, from, to)| Spell::new(*class, *from, *to)).collect();
    // A second class of a row holds no shares of its own, but is a class all the same.
    for row in rows {
        for class in drafts[*row].classes.iter().skip(1).map(|c| setting.book.classes[*c].id) {
            if let Some(from) = drafts[*row].effective.filter(|_| !spells.iter().any(|s| s.class == class)) {
                spells.push(Spell::new(class, from, course.exits.last().copied().filter(|_| course.over)));
            }
        }
    }
    let member = Member {
        id: MemberId::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
        number: numbers.give(whole.whole_number().filter(|_| own_number)),
        folio: (!whole.number.is_empty()).then(|| whole.number.clone()),
        kind: whole.kind.unwrap_or_default(),
        profile: profile(whole),
        spells,
        standings: course.exits.iter().copied().map(exit).collect(),
        shares,
    };
    (member.id, Act::Admit(Box::new(member)), Outcome::New)
}

fn change(
    setting: &Setting,
    member: &Member,
    whole: &Draft,
    entries: Vec<ShareEntry>,
    course: &Course,
    changes: &mut Vec<Change>,
) -> MemberChange {
    let mut change = MemberChange::of(member.id);
    let profile = merged(&member.profile, whole, changes);
    if !changes.is_empty() {
        change.profile = Some(profile);
    }
    let Some(first) = entries.iter().map(|e| e.on).min() else { return change };
    let moved: HashSet<ClassId> = entries.iter().map(|e| e.class).collect();
    for (class, from, to) in course.spells.iter().filter(|(class, _, _)| moved.contains(class)) {
        let known = member
            .spells
            .iter()
            .find(|s| s.class == *class && to.is_none_or(|to| s.from <= to) && s.to.is_none_or(|end| *from <= end));
        match (known, to) {
            (Some(spell), Some(last)) if spell.to.is_none() && *last >= first => change.ended.push((spell.id, *last)),
            (Some(_), _) => {}
            (None, _) => change.spells.push(Spell::new(*class, *from, *to)),
        }
    }
    for on in course.exits.iter().copied().filter(|on| *on >= first) {
        let written = member.standings.iter().any(|s| s.kind == StandingKind::Exit && s.from == on);
        if !written {
            change.standings.push(exit(on));
            for spell in member.spells.iter().filter(|s| s.to.is_none() && s.from <= on) {
                if !change.ended.iter().any(|(id, _)| *id == spell.id) && course.over {
                    change.ended.push((spell.id, on));
                }
            }
        }
    }
    for entry in &entries {
        let name = setting.register.class(entry.class).map(|c| c.name.clone()).unwrap_or_default();
        changes.push(Change {
            field: Field::Units,
            from: String::new(),
            to: format!("{:+} {name} {}", entry.units, entry.on).replace("  ", " "),
        });
    }
    change.entries = entries;
    change
}

fn proposed(act: &Act) -> Vec<NaiveDate> {
    let standings = match act {
        Act::Admit(member) => &member.standings,
        Act::Change(change) => &change.standings,
        Act::Nothing => return Vec::new(),
    };
    standings.iter().map(|s| s.from).collect()
}

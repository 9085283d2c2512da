//! Which classes a table names: those of the register in other words, and those that are new.

use super::archetype::{Archetype, archetype};
use super::draft::Draft;
use super::map::Map;
use super::reason::{Code, Reason};
use crate::classes::Class;
use crate::ids::ClassId;
use crate::register::Register;
use crate::text::folded;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A class that rows of the table name.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) id: ClassId,
    pub(super) name: String,
    /// The register has it.
    pub(super) existing: bool,
    /// Rows that name it.
    pub(super) rows: usize,
    /// Someone said what it means, so it is nobody's slip.
    chosen: bool,
    archetype: Option<Archetype>,
}

/// The classes a table names.
#[derive(Clone, Debug, Default)]
pub(super) struct ClassBook {
    pub(super) classes: Vec<Named>,
    by_name: HashMap<String, usize>,
}

/// A word of the table, in all the ways it is spelled.
struct Word {
    spellings: BTreeMap<String, usize>,
    rows: usize,
    first: usize,
}

impl ClassBook {
    /// Reads the class cells of all rows and writes the classes into the drafts.
    pub(super) fn read(drafts: &mut [Draft], map: &Map, register: &Register, head: Option<&str>) -> Self {
        let parts = split_all(drafts, map, register);
        let words = gather(drafts, &parts);
        let mut book = Self::default();
        let places = book.place(&words, map, register);
        let of_all = (head.is_none()).then(|| book.of_all(map, register)).flatten();
        for draft in drafts.iter_mut() {
            if let Some(class) = of_all {
                draft.classes = vec![class];
                book.classes[class].rows += 1;
            } else if let Some(found) = parts.get(&draft.class_text) {
                for part in found {
                    if let Some(place) = places.get(&folded(part)).copied()
                        && !draft.classes.contains(&place)
                    {
                        draft.classes.push(place);
                        book.classes[place].rows += 1;
                    }
                }
            }
        }
        book.doubt_lone(drafts, head);
        book
    }

    /// A class that one row alone names, where others are named by several, may be a slip of the pen.
    fn doubt_lone(&self, drafts: &mut [Draft], head: Option<&str>) {
        let some_are_many = self.classes.iter().any(|c| c.rows >= 2);
        let lone: HashSet<usize> = self
            .classes
            .iter()
            .enumerate()
            .filter(|(_, c)| c.rows == 1 && !c.existing && !c.chosen && some_are_many)
            .map(|(i, _)| i)
            .collect();
        for draft in drafts.iter_mut() {
            if let Some(class) = draft.classes.iter().find(|c| lone.contains(c)) {
                let reason = Reason::new(draft.line, head, &draft.class_text, Code::LoneClass)
                    .with("class", &self.classes[*class].name);
                draft.reasons.push(reason);
            }
        }
    }

    /// Gives each word its class.
    fn place(&mut self, words: &BTreeMap<String, Word>, map: &Map, register: &Register) -> HashMap<String, usize> {
        let chosen: HashMap<String, &String> = map.classes.iter().map(|(word, name)| (folded(word), name)).collect();
        let mut by_first: Vec<(&String, &Word)> = words.iter().collect();
        by_first.sort_by_key(|(_, w)| w.first);
        // A class of the register that a word of the table names exactly is not also meant by a kindred word.
        let exact: HashSet<ClassId> = words.keys().filter_map(|w| register.class_named(w)).map(|c| c.id).collect();
        let mut places = HashMap::new();
        let mut by_stem: HashMap<usize, usize> = HashMap::new();
        for (key, word) in by_first {
            let kin = archetype(key);
            let place = if let Some(name) = chosen.get(key) {
                self.named(name, register, true)
            } else if let Some(class) = register.class_named(key) {
                self.existing(class, false)
            } else if let Some(class) =
                kin.and_then(|(kind, stem)| kindred(kind, stem, words, register)).filter(|c| !exact.contains(&c.id))
            {
                self.existing(class, false)
            } else if let Some(place) = kin.and_then(|(_, stem)| by_stem.get(&stem)).copied() {
                place
            } else {
                let spellings = kin.map_or_else(|| word.spellings.clone(), |(_, stem)| spellings_of_stem(stem, words));
                let commonest =
                    spellings.iter().max_by_key(|(_, n)| **n).map_or(key.as_str(), |(s, _)| s.as_str()).to_owned();
                self.named(&commonest, register, false)
            };
            if let Some((kind, stem)) = kin {
                by_stem.entry(stem).or_insert(place);
                self.classes[place].archetype = Some(kind);
            }
            places.insert(key.clone(), place);
        }
        places
    }

    fn named(&mut self, name: &str, register: &Register, chosen: bool) -> usize {
        if let Some(class) = register.class_named(name) {
            return self.existing(class, chosen);
        }
        let wanted = folded(name);
        if let Some(place) = self.by_name.get(&wanted).copied() {
            self.classes[place].chosen |= chosen;
            return place;
        }
        self.by_name.insert(wanted, self.classes.len());
        let kind = archetype(name).map(|a| a.0);
        self.classes.push(Named {
            id: ClassId::new(),
            name: name.to_owned(),
            existing: false,
            rows: 0,
            chosen,
            archetype: kind,
        });
        self.classes.len() - 1
    }

    fn existing(&mut self, class: &Class, chosen: bool) -> usize {
        let key = folded(&class.name);
        if let Some(place) = self.by_name.get(&key).copied() {
            return place;
        }
        self.by_name.insert(key, self.classes.len());
        self.classes.push(Named {
            id: class.id,
            name: class.name.clone(),
            existing: true,
            rows: 0,
            chosen,
            archetype: None,
        });
        self.classes.len() - 1
    }

    /// The class of everyone, where no column names one: the one chosen, else the only one there is.
    fn of_all(&mut self, map: &Map, register: &Register) -> Option<usize> {
        match (&map.class_of_all, register.classes.as_slice()) {
            (Some(name), _) => Some(self.named(name, register, true)),
            (None, [only]) => Some(self.existing(only, true)),
            (None, _) => None,
        }
    }

    /// New classes in the order they should stand: founders, workers, users, funders, then as they came.
    pub(super) fn fresh(&self) -> Vec<usize> {
        let mut fresh: Vec<usize> = (0..self.classes.len()).filter(|i| !self.classes[*i].existing).collect();
        fresh.sort_by_key(|i| self.classes[*i].archetype.map_or(u8::MAX, Archetype::dye));
        fresh
    }

    /// The weave that the class's archetype asks for.
    pub(super) fn wanted_dye(&self, place: usize) -> Option<u8> {
        self.classes[place].archetype.map(Archetype::dye)
    }
}

/// The one class of the register that means the same stakeholder, if the table has one word for it.
fn kindred<'r>(
    kind: Archetype,
    stem: usize,
    words: &BTreeMap<String, Word>,
    register: &'r Register,
) -> Option<&'r Class> {
    let others = words.keys().filter_map(|w| archetype(w)).any(|(k, s)| k == kind && s != stem);
    let same: Vec<&Class> =
        register.classes.iter().filter(|c| archetype(&c.name).is_some_and(|(k, _)| k == kind)).collect();
    let same_stem: Vec<&Class> =
        same.iter().copied().filter(|c| archetype(&c.name).is_some_and(|(_, s)| s == stem)).collect();
    match (same_stem.as_slice(), same.as_slice()) {
        ([one], _) => Some(one),
        ([], [one]) if !others => Some(one),
        _ => None,
    }
}

fn spellings_of_stem(stem: usize, words: &BTreeMap<String, Word>) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for (_, word) in words.iter().filter(|(w, _)| archetype(w).is_some_and(|(_, s)| s == stem)) {
        for (spelling, n) in &word.spellings {
            *all.entry(spelling.clone()).or_insert(0) += n;
        }
    }
    all
}

fn gather(drafts: &[Draft], parts: &HashMap<String, Vec<String>>) -> BTreeMap<String, Word> {
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    let mut first = 0;
    for draft in drafts {
        for part in parts.get(&draft.class_text).into_iter().flatten() {
            let word = words.entry(folded(part)).or_insert_with(|| {
                first += 1;
                Word { spellings: BTreeMap::new(), rows: 0, first }
            });
            word.rows += 1;
            *word.spellings.entry(part.clone()).or_insert(0) += 1;
        }
    }
    words
}

/// Splits every class cell into the words it names.
fn split_all(drafts: &[Draft], map: &Map, register: &Register) -> HashMap<String, Vec<String>> {
    let mut cells: Vec<&str> = drafts.iter().map(|d| d.class_text.as_str()).filter(|t| !t.is_empty()).collect();
    cells.sort_unstable();
    cells.dedup();
    let told = |word: &str| {
        let key = folded(word);
        archetype(word).is_some()
            || register.class_named(word).is_some()
            || map.classes.keys().any(|k| folded(k) == key)
    };
    let whole = |text: &str| {
        let key = folded(text);
        register.class_named(text).is_some() || map.classes.keys().any(|k| folded(k) == key)
    };
    let alone: HashSet<String> = cells.iter().flat_map(|c| by_marks(c)).map(|w| folded(&w)).collect();
    cells
        .iter()
        .map(|cell| {
            let words = if whole(cell) {
                vec![(*cell).to_owned()]
            } else {
                by_marks(cell)
                    .into_iter()
                    .flat_map(|w| {
                        if whole(&w) { vec![w] } else { by_and(&w, |part| told(part) || alone.contains(&folded(part))) }
                    })
                    .collect()
            };
            ((*cell).to_owned(), words)
        })
        .collect()
}

/// `Fundadora / Trabajadora` names two; `Trabajador/a` names one.
fn by_marks(cell: &str) -> Vec<String> {
    let parts = without_endings(cell);
    let parts = parts.split(['/', ',', ';', '+', '&', '|', '\n']).map(str::trim);
    parts.filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

/// Takes off the endings that stand for the other gender: `/a`, `(as)`, `/trice`.
fn without_endings(cell: &str) -> String {
    const ENDINGS: [&str; 11] = ["a", "o", "as", "os", "e", "es", "ra", "ras", "trice", "euse", "ne"];
    let mut kept = String::new();
    let mut rest = cell;
    while let Some(at) = rest.find(['/', '(']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let word: String = from.chars().skip(1).take_while(|c| c.is_alphabetic()).collect();
        let after = &from[1 + word.len()..];
        let closed = if from.starts_with('(') { after.strip_prefix(')') } else { Some(after) };
        match closed {
            // Only right behind a word: `User / e` is nobody's ending.
            Some(after) if before.ends_with(char::is_alphabetic) && ENDINGS.contains(&folded(&word).as_str()) => {
                rest = after;
            }
            _ => {
                kept.push_str(&from[..1]);
                rest = &from[1..];
            }
        }
    }
    kept + rest
}

/// `Usuaria y trabajadora` names two, if each is a class by itself; `Ahorro y crédito` names one.
fn by_and(text: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut parts: Vec<String> = vec![String::new()];
    for word in words {
        if matches!(folded(word).as_str(), "y" | "e" | "and" | "et") {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            if !part.is_empty() {
                part.push(' ');
            }
            part.push_str(word);
        }
    }
    if parts.len() > 1 && parts.iter().all(|p| !p.is_empty() && known(p)) { parts } else { vec![text.to_owned()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_can_name_several_classes() {
        let known = |w: &str| archetype(w).is_some();
        let split = |cell: &str| by_marks(cell).into_iter().flat_map(|w| by_and(&w, known)).collect::<Vec<_>>();
        assert_eq!(split("Fundadora / Trabajadora"), ["Fundadora", "Trabajadora"]);
        assert_eq!(split("Usuaria y trabajadora"), ["Usuaria", "trabajadora"]);
        assert_eq!(split("User, Worker; Founder"), ["User", "Worker", "Founder"]);
        assert_eq!(split("Trabajador/a"), ["Trabajador"]);
        assert_eq!(split("Usuario(a)"), ["Usuario"]);
        assert_eq!(split("Usuario/a y trabajador/a"), ["Usuario", "trabajador"]);
        assert_eq!(split("Fondateur/trice, usager"), ["Fondateur", "usager"]);
        assert_eq!(split("A/B"), ["A", "B"]);
        assert_eq!(split("Ahorro y crédito"), ["Ahorro y crédito"]);
    }
}

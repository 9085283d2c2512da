//! The list: an index over the register as of a day, from which any page is answered at the speed of thought.
//!
//! Filters are sets of rows, a bit a row; orders are worked out once a column; what is sought is read in one
//! pass over one text. A page is then a walk along an order, and sums are over all rows that match.

mod beside;
mod column;
mod filter;
mod order;
mod rows;
mod search;
mod view;

pub use beside::Beside;
pub use column::Column;
pub use filter::{Answered, Condition, Filter, Order, Query};
pub use rows::Rows;
pub use view::{SavedList, View};

use super::{Register, Roll, RollRow, Totals};
use crate::commitments::{Book, Row, balances};
use crate::households::Household;
use crate::ids::{ClassId, FieldId, HouseholdId, MemberId};
use crate::members::{Document, Member, StatusKind};
use crate::shares::Holding;
use crate::text::folded;
use search::Haystack;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The register as of a day, ready to be asked.
#[derive(Debug)]
pub struct List {
    register: Arc<Register>,
    roll: Arc<Roll>,
    /// The rows of each class, in the register's order.
    classes: Vec<(ClassId, Rows)>,
    statuses: Vec<(StatusKind, Rows)>,
    /// Where each household stands in the register.
    homes: HashMap<HouseholdId, usize>,
    /// What each row holds, side by side: sums walk along it.
    holdings: Vec<Holding>,
    sectors: OnceLock<Vec<(Sector, Rows)>>,
    conditions: [OnceLock<Rows>; Condition::ALL.len()],
    orders: [[OnceLock<Arc<[u32]>>; 2]; Column::ALL.len()],
    /// Orders by what the co-op asks of its own.
    answers: Mutex<HashMap<(FieldId, bool), Arc<[u32]>>>,
    /// The answers to each question, row by row, folded once: what is typed to find some is then only looked for.
    folds: Mutex<HashMap<FieldId, Arc<[Box<str>]>>>,
    haystack: OnceLock<Haystack>,
    /// Proofs of identity that more than one member has.
    shared: OnceLock<HashSet<String>>,
    beside: OnceLock<Beside>,
    /// Who is not in order with the commons.
    behind: OnceLock<HashSet<MemberId>>,
}

/// A block or sector, as most of its members write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// Its name.
    pub name: String,
    /// Members of it, former ones among them.
    pub members: usize,
}

/// A window of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The rows asked for, in order: places in [`Roll::rows`].
    pub rows: Vec<usize>,
    /// Sums over all rows that match.
    pub totals: Totals,
    /// How many of the rows that match but for their class are of each class.
    pub counts: Vec<(ClassId, usize)>,
    /// How many rows match but for their class.
    pub all: usize,
}

impl List {
    /// An index over the roll, which is of that register.
    pub fn of(register: Arc<Register>, roll: Arc<Roll>) -> Self {
        let classes = register.classes.iter().map(|class| {
            let rows = roll.rows.iter().map(|row| row.classes.contains(&class.id)).collect();
            (class.id, rows)
        });
        let classes = classes.collect();
        let statuses = StatusKind::ALL.map(|kind| (kind, roll.rows.iter().map(|r| r.status.kind == kind).collect()));
        let homes = register.households.iter().enumerate().map(|(place, home)| (home.id, place)).collect();
        let holdings = roll.rows.iter().map(|row| row.holding).collect();
        Self {
            register,
            roll,
            classes,
            homes,
            holdings,
            statuses: statuses.into(),
            sectors: OnceLock::new(),
            conditions: Default::default(),
            orders: Default::default(),
            answers: Mutex::default(),
            folds: Mutex::default(),
            haystack: OnceLock::new(),
            shared: OnceLock::new(),
            beside: OnceLock::new(),
            behind: OnceLock::new(),
        }
    }

    /// Tells it what lies beside the register, before anything is asked that needs it. Told once, it stays.
    pub fn tell(&self, beside: Beside) {
        let _ = self.beside.set(beside);
    }

    /// Whether it was told what lies beside the register.
    pub fn is_told(&self) -> bool {
        self.beside.get().is_some()
    }

    /// What lies beside the register; nothing where it was not told.
    pub fn beside(&self) -> &Beside {
        static NOTHING: OnceLock<Beside> = OnceLock::new();
        self.beside.get().unwrap_or_else(|| NOTHING.get_or_init(Beside::default))
    }

    /// Tells it of hours, before anything is asked that needs them: where everyone stands is worked out once.
    pub fn tell_hours(&self, book: &Book) {
        self.behind.get_or_init(|| {
            let on = self.roll.on;
            let late =
                |row: &Row<'_>| row.balance.asked && !row.balance.in_order() && row.member.status(on).kind.belongs();
            balances(book, &self.register.members, on).into_iter().filter(late).map(|row| row.member.id).collect()
        });
    }

    /// Whether it was told of hours.
    pub fn knows_hours(&self) -> bool {
        self.behind.get().is_some()
    }

    /// Whether a member is not in order with the commons; nobody where it was not told.
    pub(crate) fn is_behind(&self, member: MemberId) -> bool {
        self.behind.get().is_some_and(|behind| behind.contains(&member))
    }

    /// Works out ahead what takes longest: what can be searched, and the order by name.
    pub fn warm(&self) {
        // The order first: the first page is waiting for it.
        self.order(Order { by: Column::Name, descending: false });
        self.haystack();
        self.order(Order { by: Column::Name, descending: true });
    }

    /// The register it is of.
    pub fn register(&self) -> &Arc<Register> {
        &self.register
    }

    /// The roll it is of.
    pub fn roll(&self) -> &Arc<Roll> {
        &self.roll
    }

    /// A row, and the member it is of.
    pub fn row(&self, row: usize) -> (&RollRow, &Member) {
        let row = &self.roll.rows[row];
        (row, &self.register.members[row.place])
    }

    /// The household the member of a row lives in on the day.
    pub fn home(&self, row: usize) -> Option<&Household> {
        let place = self.homes.get(&self.row(row).1.household_on(self.roll.on)?)?;
        self.register.households.get(*place)
    }

    /// The language the member of a row is written to in.
    pub fn lang(&self, row: usize) -> &str {
        match self.row(row).1.profile.lang.as_str() {
            "" => &self.register.coop.lang,
            lang => lang,
        }
    }

    /// Proofs of identity that more than one member has.
    pub(crate) fn documents_shared(&self) -> &HashSet<String> {
        self.shared.get_or_init(|| {
            let mut seen = HashSet::with_capacity(self.register.members.len());
            let keys = self.register.members.iter().filter_map(|m| m.profile.document.as_ref()).map(Document::key);
            keys.filter(|key| !key.is_empty()).filter(|key| !seen.insert(key.clone())).collect()
        })
    }

    /// A window of the rows that match, with sums over all of them.
    pub fn page(&self, query: &Query) -> Page {
        let mut found = self.of_any_class(&query.filter);
        let counts = self.classes.iter().map(|(class, rows)| (*class, found.shared(rows))).collect();
        let all = found.count();
        self.keep_classes(&mut found, &query.filter);
        let order = self.order(query.order);
        let order = order.iter().map(|row| *row as usize);
        let rows = order.filter(|row| found.has(*row)).skip(query.offset).take(query.limit).collect();
        Page { rows, totals: self.totals(&found), counts, all }
    }

    /// The rows that match.
    pub fn matching(&self, filter: &Filter) -> Rows {
        let mut found = self.of_any_class(filter);
        self.keep_classes(&mut found, filter);
        found
    }

    /// Rows in an order.
    pub fn sorted(&self, rows: &Rows, order: Order) -> Vec<usize> {
        self.order(order).iter().map(|row| *row as usize).filter(|row| rows.has(*row)).collect()
    }

    /// The rows of members, whoever of them is on the list.
    pub fn rows_of(&self, members: &[MemberId]) -> Rows {
        let wanted: std::collections::HashSet<&MemberId> = members.iter().collect();
        self.roll.rows.iter().map(|row| wanted.contains(&row.id)).collect()
    }

    /// Sums over rows.
    pub fn totals(&self, rows: &Rows) -> Totals {
        let mut sum = Totals { rows: rows.count(), ..Totals::default() };
        for (kind, of) in &self.statuses {
            let count = rows.shared(of);
            sum.belonging += if kind.belongs() { count } else { 0 };
            match kind {
                StatusKind::OnLeave => sum.on_leave = count,
                StatusKind::Former => {
                    sum.former = count;
                    let mut former = rows.clone();
                    former.keep(of);
                    sum.to_settle = former.iter().map(|row| self.holdings[row].units).sum();
                }
                _ => {}
            }
        }
        for row in rows.iter() {
            sum.holding.plus(&self.holdings[row]);
        }
        sum
    }

    /// The blocks and sectors there are, by name.
    pub fn sectors(&self) -> impl Iterator<Item = &Sector> {
        self.sector_sets().iter().map(|(sector, _)| sector)
    }

    fn of_any_class(&self, filter: &Filter) -> Rows {
        let len = self.roll.rows.len();
        let mut found = self.haystack_needed(filter).unwrap_or_else(|| Rows::all(len));
        if !filter.statuses.is_empty() {
            found.keep(&any(len, &self.statuses, |kind| filter.statuses.contains(kind)));
        }
        if !filter.sectors.is_empty() {
            let wanted: Vec<String> = filter.sectors.iter().map(|name| folded(name)).collect();
            found.keep(&any(len, self.sector_sets(), |sector| wanted.contains(&folded(&sector.name))));
        }
        for condition in &filter.conditions {
            found.keep(self.condition(*condition));
        }
        if let Some(household) = filter.household {
            found.keep(&self.rows().map(|(_, member)| member.household_on(self.roll.on) == Some(household)).collect());
        }
        if !filter.langs.is_empty() {
            let rows = 0..len;
            found.keep(&rows.map(|row| filter.langs.iter().any(|lang| lang == self.lang(row))).collect());
        }
        if !filter.channels.is_empty() {
            let ways = self.rows().map(|(_, m)| m.profile.channel.is_some_and(|way| filter.channels.contains(&way)));
            found.keep(&ways.collect());
        }
        for asked in &filter.answers {
            let wanted = asked.folded();
            found.keep(&self.folded_answers(asked.field).iter().map(|answer| wanted.fits(answer)).collect());
        }
        if filter.since_from.is_some() || filter.since_to.is_some() {
            let within = self.roll.rows.iter().map(|row| {
                row.since.is_some_and(|since| {
                    filter.since_from.is_none_or(|from| from <= since) && filter.since_to.is_none_or(|to| since <= to)
                })
            });
            found.keep(&within.collect());
        }
        found
    }

    fn keep_classes(&self, found: &mut Rows, filter: &Filter) {
        if !filter.classes.is_empty() {
            found.keep(&any(self.roll.rows.len(), &self.classes, |class| filter.classes.contains(class)));
        }
    }

    fn haystack_needed(&self, filter: &Filter) -> Option<Rows> {
        if filter.search.trim().is_empty() { None } else { self.haystack().find(&filter.search) }
    }

    fn haystack(&self) -> &Haystack {
        self.haystack.get_or_init(|| Haystack::of(self))
    }

    fn order(&self, order: Order) -> Arc<[u32]> {
        let sort = || {
            let keys = (0..self.roll.rows.len()).map(|row| order.by.key(self, row));
            Arc::from(order::order(keys, order.descending))
        };
        match (order.by, order.by.place()) {
            (Column::Answer(field), _) => {
                let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
                Arc::clone(answers.entry((field, order.descending)).or_insert_with(sort))
            }
            (_, Some(place)) => Arc::clone(self.orders[place][usize::from(order.descending)].get_or_init(sort)),
            (_, None) => sort(),
        }
    }

    fn folded_answers(&self, field: FieldId) -> Arc<[Box<str>]> {
        let fold = || self.rows().map(|(_, m)| folded(m.profile.custom.get(&field).map_or("", String::as_str)).into());
        let mut folds = self.folds.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(folds.entry(field).or_insert_with(|| fold().collect()))
    }

    fn condition(&self, condition: Condition) -> &Rows {
        let kept = &self.conditions[condition as usize];
        kept.get_or_init(|| (0..self.roll.rows.len()).map(|row| condition.holds(self, row)).collect())
    }

    fn sector_sets(&self) -> &[(Sector, Rows)] {
        self.sectors.get_or_init(|| {
            let mut sets: BTreeMap<String, (BTreeMap<&str, usize>, Rows)> = BTreeMap::new();
            for (place, (_, member)) in self.rows().enumerate() {
                let sector = member.profile.contact.sector.as_str();
                if !sector.is_empty() {
                    let new = || (BTreeMap::new(), Rows::none(self.roll.rows.len()));
                    let (spellings, rows) = sets.entry(folded(sector)).or_insert_with(new);
                    *spellings.entry(sector).or_default() += 1;
                    rows.put(place);
                }
            }
            let named = sets.into_values().map(|(spellings, rows)| {
                let usual = spellings.into_iter().max_by_key(|(_, times)| *times);
                let name = usual.map(|(name, _)| name.to_owned()).unwrap_or_default();
                (Sector { name, members: rows.count() }, rows)
            });
            named.collect()
        })
    }

    fn rows(&self) -> impl ExactSizeIterator<Item = (&RollRow, &Member)> {
        (0..self.roll.rows.len()).map(|row| self.row(row))
    }
}

/// The rows of any of the sets wanted.
fn any<T>(len: usize, sets: &[(T, Rows)], wanted: impl Fn(&T) -> bool) -> Rows {
    let mut found = Rows::none(len);
    for (_, rows) in sets.iter().filter(|(of, _)| wanted(of)) {
        found.join(rows);
    }
    found
}

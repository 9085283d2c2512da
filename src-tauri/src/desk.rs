//! The desk: what the window has in front of it. One co-op at most, who sits at the keyboard, and what this
//! computer remembers.

use crate::commands::Trial;
use crate::fault::{Answer, Fault};
use crate::language;
use crate::picker::Picker;
use crate::progress::Stop;
use crate::settings::Settings;
use crate::trace;
use chrono::NaiveDate;
use minga_core::commitments::Book;
use minga_core::ids::{CoopId, PersonId};
use minga_core::import::Table;
use minga_core::payments::{Arrears, Ledger};
use minga_core::register::list::{Filter, List};
use minga_core::register::{Register, Roll};
use minga_store::Coop;
use minga_words::Words;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use tempfile::TempDir;

/// What commands share.
pub struct Desk {
    open: Mutex<Option<Open>>,
    settings: Mutex<Settings>,
    /// There once the window is.
    picker: OnceLock<Box<dyn Picker>>,
    /// Whether long work was asked to stop.
    pub stop: Stop,
    arriving: Mutex<Option<JoinHandle<Answer<()>>>>,
}

impl Desk {
    /// An empty desk.
    pub fn new(settings: Settings) -> Self {
        Self {
            open: Mutex::default(),
            settings: Mutex::new(settings),
            picker: OnceLock::new(),
            stop: Stop::default(),
            arriving: Mutex::default(),
        }
    }

    /// Files are asked for through the window from now on.
    pub fn ask_through(&self, picker: Box<dyn Picker>) {
        let _ = self.picker.set(picker); // there is one window, and it says so once
    }

    /// How files are asked for.
    pub fn picker(&self) -> &dyn Picker {
        self.picker.get().expect("commands come from a window").as_ref()
    }

    /// What this computer remembers. Never held while the co-op is waited for.
    pub fn settings(&self) -> MutexGuard<'_, Settings> {
        held(&self.settings)
    }

    /// Begins to lay something on the desk, while the window is still being drawn.
    pub fn begin(self: &Arc<Self>, work: impl FnOnce(&Self) -> Answer<()> + Send + 'static) {
        let desk = Arc::clone(self);
        *held(&self.arriving) = Some(std::thread::spawn(move || {
            let done = work(&desk);
            trace::note("it lies on the desk");
            done
        }));
    }

    /// Waits until what was begun lies on the desk; says once what came of it.
    pub fn arrived(&self) -> Answer<()> {
        let done = held(&self.arriving).take().map(JoinHandle::join);
        done.unwrap_or(Ok(Ok(()))).unwrap_or_else(|_| Err(Fault::new("internal")))
    }

    /// The window's language: the one chosen, else the computer's.
    pub fn lang(&self) -> String {
        self.settings().lang().unwrap_or_else(|| language::of_system()).to_owned()
    }

    /// The words of the window's language.
    pub fn words(&self) -> Words {
        Words::new(&self.lang())
    }

    /// Does work off the main thread.
    pub async fn aside<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        trace::note("asked");
        let desk = Arc::clone(self);
        let done = tauri::async_runtime::spawn_blocking(move || work(&desk)).await;
        trace::note("answered");
        done.unwrap_or_else(|slip| Err(Fault::new("internal").with("detail", slip)))
    }

    /// Does work on the open co-op, off the main thread.
    pub async fn with<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self, &mut Open) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        self.aside(move |desk| work(desk, desk.open().as_mut().ok_or_else(Fault::no_coop)?)).await
    }

    /// The co-op on the desk, if there is one.
    pub fn open(&self) -> MutexGuard<'_, Option<Open>> {
        held(&self.open)
    }

    /// Lays another co-op on the desk, in place of the one before.
    pub fn lay(&self, coop: Coop, sample: Option<TempDir>) -> Answer<()> {
        let id = coop.coop()?.id;
        let seated = {
            let settings = self.settings();
            let remembered = settings.seat(&id.to_string()).and_then(|person| person.parse().ok());
            seat(&coop, remembered)?
        };
        self.clear()?;
        *self.open() = Some(Open { coop, id, person: seated, sample, trial: None, hours: None, seen: None });
        Ok(())
    }

    /// Takes the co-op off the desk: the day's backup is made and everything reaches its file.
    pub fn clear(&self) -> Answer<()> {
        let Some(open) = self.open().take() else { return Ok(()) };
        open.close()
    }
}

/// A slip in one command (a poisoned lock) does not stop the others: what is on the desk is only read anew.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who sits down by themselves: the one who sat here last, or the only one there is.
fn seat(coop: &Coop, remembered: Option<PersonId>) -> Answer<Option<PersonId>> {
    let office: Vec<PersonId> =
        coop.people()?.into_iter().filter(|person| !person.retired).map(|person| person.id).collect();
    let last = remembered.filter(|person| office.contains(person));
    Ok(last.or(if office.len() == 1 { office.first().copied() } else { None }))
}

/// The co-op on the desk.
pub struct Open {
    /// Its file.
    pub coop: Coop,
    /// Which co-op it is, wherever its file lies.
    pub id: CoopId,
    /// Who is at the keyboard.
    pub person: Option<PersonId>,
    /// The folder the sample lies in; it goes when the sample is closed.
    pub sample: Option<TempDir>,
    /// A table on its way in.
    pub trial: Option<Trial>,
    /// A table of hours that was checked and waits for a word.
    pub hours: Option<Table>,
    seen: Option<Seen>,
}

/// The register as of the last act, read once for all the lists drawn from it.
struct Seen {
    head: i64,
    register: Arc<Register>,
    lists: Vec<Arc<List>>,
    /// Charges and receipts, once they are asked for.
    ledger: Option<Arc<Ledger>>,
    /// Who owes what, as of the day last looked at.
    arrears: Option<(NaiveDate, Arc<Arrears>)>,
    /// Everything about hours, once it is asked for.
    book: Option<Arc<Book>>,
}

/// Lists kept for days looked at in turn.
const MOST_LISTS: usize = 4;

impl Open {
    /// Who signs the next act.
    pub fn signer(&self) -> Answer<PersonId> {
        self.person.ok_or_else(Fault::nobody)
    }

    /// The register as it is known now.
    pub fn register(&mut self) -> Answer<Arc<Register>> {
        Ok(Arc::clone(&self.seen()?.register))
    }

    /// The book of hours as it is known now.
    pub fn book(&mut self) -> Answer<Arc<Book>> {
        if let Some(book) = &self.seen()?.book {
            return Ok(Arc::clone(book));
        }
        let book = Arc::new(self.coop.hours()?);
        self.seen()?.book = Some(Arc::clone(&book));
        Ok(book)
    }

    /// The register as of a day.
    pub fn roll(&mut self, on: NaiveDate) -> Answer<Arc<Roll>> {
        Ok(Arc::clone(self.list(on)?.roll()))
    }

    /// The list of members as of a day.
    pub fn list(&mut self, on: NaiveDate) -> Answer<Arc<List>> {
        let seen = self.seen()?;
        if let Some(list) = seen.lists.iter().find(|list| list.roll().on == on) {
            return Ok(Arc::clone(list));
        }
        let roll = Arc::new(seen.register.roll(on));
        let list = Arc::new(List::of(Arc::clone(&seen.register), roll));
        seen.lists.insert(0, Arc::clone(&list));
        seen.lists.truncate(MOST_LISTS);
        // While the first page is drawn, so that the first letter typed waits for nothing.
        let ahead = Arc::clone(&list);
        tauri::async_runtime::spawn_blocking(move || ahead.warm());
        Ok(list)
    }

    /// Tells a list what lies beside the register, where it was not told yet.
    pub fn tell(&self, list: &List) -> Answer<()> {
        if !list.is_told() {
            list.tell(self.coop.beside(list.roll().on)?);
        }
        Ok(())
    }

    /// Tells a list of hours, where a filter asks for them and it was not told yet.
    pub fn tell_hours(&mut self, list: &List, filter: &Filter) -> Answer<()> {
        if filter.asks_hours() && !list.knows_hours() {
            list.tell_hours(&*self.book()?);
        }
        Ok(())
    }

    /// Charges and receipts as they are known now.
    pub fn ledger(&mut self) -> Answer<Arc<Ledger>> {
        if let Some(ledger) = &self.seen()?.ledger {
            return Ok(Arc::clone(ledger));
        }
        let ledger = Arc::new(self.coop.ledger()?);
        self.seen()?.ledger = Some(Arc::clone(&ledger));
        Ok(ledger)
    }

    /// Who owes what as of a day.
    pub fn arrears(&mut self, on: NaiveDate) -> Answer<Arc<Arrears>> {
        if let Some((_, arrears)) = self.seen()?.arrears.as_ref().filter(|(day, _)| *day == on) {
            return Ok(Arc::clone(arrears));
        }
        let arrears = Arc::new(Arrears::of(&self.ledger()?.accounts(on), on));
        self.seen()?.arrears = Some((on, Arc::clone(&arrears)));
        Ok(arrears)
    }

    fn seen(&mut self) -> Answer<&mut Seen> {
        let head = self.coop.head()?.seq;
        let fresh = self.seen.take().filter(|seen| seen.head == head);
        let seen = match fresh {
            Some(seen) => seen,
            None => Seen {
                head,
                register: Arc::new(self.coop.register()?),
                lists: Vec::new(),
                ledger: None,
                arrears: None,
                book: None,
            },
        };
        Ok(self.seen.insert(seen))
    }

    fn close(self) -> Answer<()> {
        let Self { coop, sample, .. } = self;
        if sample.is_none() && !coop.read_only() {
            // A full disk must not keep a co-op from being closed; the list of backups shows the gap.
            let _ = coop.backup_daily();
        }
        Ok(coop.close()?)
    }
}

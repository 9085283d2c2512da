//! The sample co-op, "Cooperativa Abierta Quitumbe": 212 members in four classes, seven years of
//! history, made by the very acts that a co-op would make. The same every time but for identities.

mod around;
mod cast;
mod chance;
mod commons;
mod hours;
mod story;

use crate::clock::{Clock, FixedClock};
use crate::fault::Result;
use crate::file::Coop;
use minga_core::ids::PersonId;
use std::path::Path;
use std::sync::Arc;

/// The name of the sample co-op.
pub const NAME: &str = "Cooperativa Abierta Quitumbe";
/// How many members its register holds: six have left, one has died, one only asks to join.
pub const MEMBERS: usize = 212;

/// Makes the sample in a new file, its words in `lang`, and opens it by the clock given.
///
/// Returns the file and the co-ordinator, who made most of it.
pub fn make(path: &Path, lang: &str, clock: Arc<dyn Clock>) -> Result<(Coop, PersonId)> {
    let past = Arc::new(FixedClock::on(story::founded()));
    let today = clock.today();
    let (mut coop, rosa) = Coop::found(path, None, past.clone(), &cast::coop(lang))?;
    // Nobody would miss a sample lost in a power cut: it need not reach the disk, nor act by act.
    coop.conn.pragma_update(None, "synchronous", "OFF")?;
    coop.together(|coop| story::tell(coop, &past, rosa, lang, today))?;
    coop.close()?;
    Ok((Coop::open(path, None, clock)?, rosa))
}

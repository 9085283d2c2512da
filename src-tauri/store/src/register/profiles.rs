//! The profiles of a register, made out by another hand while the tables are still being read: of a large co-op's time
//! to open they are a fourth.

use crate::fault::Result;
use minga_core::members::Profile;
use std::mem::take;
use std::sync::mpsc::{Sender, channel};

/// So many are handed over at once.
const MOST: usize = 1_000;

/// Profiles as they are kept, one behind the other.
#[derive(Default)]
struct Batch {
    text: String,
    ends: Vec<usize>,
}

impl Batch {
    fn make_out(&self) -> impl Iterator<Item = serde_json::Result<Profile>> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        begins.zip(&self.ends).map(|(from, to)| match &self.text[from..*to] {
            "" => Ok(Profile::default()),
            body => serde_json::from_str(body),
        })
    }
}

/// Takes profiles as they are kept, in order.
pub struct Bodies {
    batch: Batch,
    give: Sender<Batch>,
}

impl Bodies {
    /// The next one; none where it was erased.
    pub fn push(&mut self, body: Option<&str>) {
        self.batch.text.push_str(body.unwrap_or_default());
        self.batch.ends.push(self.batch.text.len());
        if self.batch.ends.len() == MOST {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        // Where nobody takes them any more, one could not be made out: that is told at the end.
        let _ = self.give.send(take(&mut self.batch));
    }
}

/// Does some reading that comes by profiles, and makes them out meanwhile.
///
/// # Errors
/// Those of the reading, or a profile that cannot be made out.
pub fn meanwhile<T>(read: impl FnOnce(&mut Bodies) -> Result<T>) -> Result<(T, Vec<Profile>)> {
    std::thread::scope(|scope| {
        let (give, taken) = channel::<Batch>();
        let making_out = scope.spawn(move || {
            let mut profiles = Vec::new();
            for batch in taken {
                for profile in batch.make_out() {
                    profiles.push(profile?);
                }
            }
            serde_json::Result::Ok(profiles)
        });
        let mut bodies = Bodies { batch: Batch::default(), give };
        let done = read(&mut bodies)?;
        bodies.hand_over();
        drop(bodies);
        let profiles = making_out.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        Ok((done, profiles))
    })
}

//! The clock the co-op is opened with.

use minga_store::{Clock, SystemClock};
use std::sync::Arc;

/// The computer's own. In tests of the window a day set in `MINGA_TODAY` stands in for it.
pub fn clock() -> Arc<dyn Clock> {
    #[cfg(feature = "window-test")]
    if let Some(day) = std::env::var("MINGA_TODAY").ok().and_then(|day| day.parse().ok()) {
        return Arc::new(minga_store::FixedClock::on(day));
    }
    Arc::new(SystemClock)
}

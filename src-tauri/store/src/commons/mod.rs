//! The commons: what is held together, its stewards, pictures and money, and what each year gave to it.

mod change;
mod flows;
mod fund;
mod given;
mod pictures;
mod read;
mod stewards;

pub use fund::BoughtOut;
pub use pictures::{NewPicture, Picture};
pub(crate) use read::check_touched;

//! The commons: what is held together, its stewards, pictures and money, and what each year gave to it.

mod change;
mod flows;
mod given;
mod pictures;
mod read;
mod stewards;

pub use pictures::{NewPicture, Picture};
pub(crate) use read::check_touched;

//! Printing: what can be ordered, drawn from the register, noted in the file, and written where it is
//! wanted. The window and the command line place the same orders.
//!
//! What shows the register goes on record when it lies where the person wants it, and only then: what it
//! shows is from then on corrected, not undone. Envelopes, labels, letters and blank forms show nothing
//! anyone would hold against the register, and are not noted. Nor is what says where members stand with their hours:
//! it has no seal, it bears its day and is old on the next, and a slip typed wrong must still be undone once the chart
//! hangs on the wall.

mod arrears;
mod cards;
mod commons;
mod conditions;
mod draw;
mod fault;
mod hours;
mod joint;
mod order;
mod post;
mod press;
mod receipts;
mod roll;
mod sheet;
mod workday;
mod write;

pub use conditions::conditions;
pub use draw::said_answer;
pub use fault::Fault;
pub use joint::joint_holders;
pub use order::{Letter, Order, What};
pub use post::{blanks, usual_greeting};
pub use press::{Printed, print};
pub use roll::{head, late};
pub use write::write;

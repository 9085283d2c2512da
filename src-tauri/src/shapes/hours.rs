//! Hours for the commons, as the page asks for them and gets them. Quantities are whole minutes or sessions.

mod draft;
mod page;
mod pledges;
mod queue;
mod standing;
mod table;
mod why;

pub use draft::{GiftDraft, Numbered, WaiverDraft, WorkAsset, WorkCheck, WorkDraft, WorkerDraft};
pub use page::{Helps, HoursPage, LateLine, Pool, Stand, Woven};
pub use pledges::{
    Approver, ClassPledges, Pledge, PledgeDraft, PledgeDue, PledgePer, PledgePeriod, PledgePreset, PledgesPage,
    ProRata, Several, Substitute, Transfer,
};
pub use queue::{AnsweredHours, MayAnswer, WaitingGroup, WaitingLine};
pub use standing::MemberStanding;
pub use table::{HoursTable, TableLine};
pub use why::{Apart, GiftLine, MemberHours, PeriodPick, SumLine, WaiverLine, WorkLine, WorkState};

use super::mirror;
use minga_core::commitments as core;

mirror!(
    /// What is counted.
    HoursUnit of core::Unit { Minutes, Sessions }
);

mirror!(
    /// What kind of work.
    Stream of core::Stream { Livelihood, Commons, Care }
);

mirror!(
    /// Why less is asked of someone.
    WaiverReason of core::WaiverReason { Sick, Parental, Care, Disability, Age, Leave, Mourning, Other }
);

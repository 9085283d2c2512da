//! Who holds shares together with whom, by name.

use crate::fault::Fault;
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::register::Register;
use minga_store::Coop;
use std::collections::HashMap;

/// The names of those who hold shares together with a member on a day, by whose shares they are.
///
/// # Errors
/// Where the file cannot be read.
pub fn joint_holders(coop: &Coop, register: &Register, on: NaiveDate) -> Result<HashMap<MemberId, Vec<String>>, Fault> {
    let ties = coop.joint_holders(on)?;
    if ties.is_empty() {
        return Ok(HashMap::new());
    }
    let known: HashMap<MemberId, _> = register.members.iter().map(|m| (m.id, &m.profile.name)).collect();
    let name = |id: &MemberId| known.get(id).map(|name| name.spoken()).unwrap_or_default();
    let names = ties.into_iter().map(|(holder, ties)| {
        let others = ties.into_iter().map(|tie| tie.other.as_ref().map_or(tie.outsider.name, name));
        (holder, others.filter(|name| !name.is_empty()).collect())
    });
    Ok(names.collect())
}

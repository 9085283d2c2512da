//! hledger, from Debian: plain-text accounting, which is what co-ops that count hours by hand and know a terminal use.

use crate::hours::Slip;
use crate::line::Measured;
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// The slips as a journal: minutes flow from the asset to whoever worked.
pub fn journal(slips: &[Slip]) -> String {
    let mut text = String::new();
    for slip in slips {
        let (day, member, minutes) = (slip.day, slip.member, slip.minutes);
        let _ = writeln!(text, "{day} {}\n    member:{member}  {minutes} min\n    commons\n", slip.asset); // to a text
    }
    text
}

/// Minutes by member, as hledger adds them up.
pub fn balances(journal: &Path) -> Measured<HashMap<u32, i64>> {
    let mut hledger = Command::new("hledger");
    hledger.arg("-f").arg(journal).args(["balance", "member", "--flat", "--no-total", "--output-format", "csv"]);
    let output = hledger.output().map_err(|e| format!("hledger could not start: {e}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    // "member:17","3150 min"
    let line = |line: &str| {
        let (account, amount) = line.trim_matches('"').split_once("\",\"")?;
        let member = account.strip_prefix("member:")?.parse().ok()?;
        Some((member, amount.strip_suffix(" min")?.parse().ok()?))
    };
    Ok(String::from_utf8_lossy(&output.stdout).lines().skip(1).filter_map(line).collect())
}

//! Debian and Ubuntu: packages asked of dpkg, and the missing ones installed by apt-get.

use super::Need;
use crate::step::{Outcome, answer, program, run};
use std::process::Command;

/// Each package, why it is there, and for which need.
const PACKAGES: &[(&str, Need, &str)] = &[
    ("build-essential", Need::Build, "C compiler for SQLite and its cipher"),
    ("pkg-config", Need::Build, "finds system libraries"),
    ("perl", Need::Build, "configures OpenSSL, which the cipher uses"),
    ("libclang-dev", Need::Build, "reads SQLite's headers"),
    ("libwebkit2gtk-4.1-dev", Need::Window, "the window's web view"),
    ("xvfb", Need::Test, "a screen in memory"),
    ("webkit2gtk-driver", Need::Test, "drives the window"),
    ("dbus-daemon", Need::Test, "the session bus the window expects"),
    ("sqlite3", Need::Bench, "imports a table to measure beside"),
    ("hledger", Need::Bench, "adds up hours to measure beside"),
    ("python3-venv", Need::Bench, "a home for Typst and reportlab, to measure beside"),
    ("poppler-utils", Need::Test, "reads the documents back"),
];

/// Is this Debian or one of its children?
pub fn is() -> bool {
    std::path::Path::new("/etc/debian_version").exists()
        && answer(Command::new("dpkg-query").arg("--version")).is_some()
}

/// Installs the packages that are missing, saying which and why.
pub fn install(needs: &[Need]) -> Outcome {
    let missing: Vec<_> = PACKAGES.iter().filter(|(name, need, _)| needs.contains(need) && !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("This system lacks:");
    for (name, _, why) in &missing {
        println!("  {name:<22} {why}");
    }
    let names: Vec<&str> = missing.iter().map(|(name, ..)| *name).collect();
    if !has_package_lists() {
        run(apt_get()?.args(["update", "-q"]))?;
    }
    // Lists that have aged point at packages that are gone: one more try with fresh ones.
    let first = run(install_command(&mut apt_get()?, &names));
    first.or_else(|_| {
        run(apt_get()?.args(["update", "-q"]))?;
        run(install_command(&mut apt_get()?, &names))
    })
}

fn install_command<'a>(apt: &'a mut Command, names: &[&str]) -> &'a mut Command {
    apt.args(["install", "-y", "-q", "--no-install-recommends"]).args(names)
}

fn installed(name: &str) -> bool {
    answer(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", name]))
        .is_some_and(|status| status == "installed")
}

fn has_package_lists() -> bool {
    let lists = std::fs::read_dir("/var/lib/apt/lists");
    lists.is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().contains("_Packages")))
    })
}

/// apt-get as root: plainly when we are, else through sudo.
fn apt_get() -> Outcome<Command> {
    let root = answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if root {
        let mut apt = program("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        return Ok(apt);
    }
    if answer(Command::new("sudo").arg("--version")).is_none() {
        return Err("These packages need an administrator: install them and try again.".to_owned());
    }
    println!("Installing asks for your password.");
    let mut apt = program("sudo");
    // sudo may ask for a password on the terminal.
    apt.stdin(std::process::Stdio::inherit()).args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(apt)
}

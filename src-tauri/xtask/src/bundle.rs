//! `cargo xtask bundle`: a package that installs and starts.

use crate::page;
use crate::step::{Outcome, cargo, npm, program, run, target, top};
use crate::system::{Need, require};
use std::path::PathBuf;

/// Makes a `.deb` with the window, the command line, a menu entry and the `.minga` file type.
pub fn deb() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("A .deb is made on Linux.".to_owned());
    }
    require(&[Need::Build, Need::Window])?;
    page::build()?;
    run(cargo().args(["build", "--release", "--workspace", "--bin", "minga", "--bin", "minga-desktop"]))?;
    // What goes in beside the window; where it lies depends on the target folder.
    let files = format!(
        r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"/usr/bin/minga":"{}","/usr/share/mime/packages/minga.xml":"{}"}}}}}}}}}}"#,
        target().join("release/minga").display(),
        top().join("src-tauri/minga.mime.xml").display(),
    );
    // It packs what is built, from the shell's folder.
    let packer = packer()?;
    let mut pack = program("node");
    pack.arg(packer).args(["bundle", "--bundles", "deb", "--config", &files]).current_dir(top().join("src-tauri"));
    run(&mut pack)?;
    let folder = target().join("release/bundle/deb");
    let made = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for package in made.filter(|path| path.extension().is_some_and(|ending| ending == "deb")) {
        println!("Made {}", package.display());
    }
    Ok(())
}

/// Tauri's packer, of the version the shell is built with.
const PACKER: &str = "@tauri-apps/cli@2.12.4";

/// Fetches the packer where it is missing. It lies apart from the page's packages: it comes as a program a
/// system, and a registry that lacks one of them would leave the page's lock file incomplete.
fn packer() -> Outcome<PathBuf> {
    let folder = target().join("tools/packer");
    let packer = folder.join("node_modules/@tauri-apps/cli/tauri.js");
    if !packer.is_file() {
        std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
        let at = folder.to_string_lossy().into_owned();
        run(npm().args(["install", "--no-save", "--no-audit", "--no-fund", "--prefix", &at, PACKER]))?;
    }
    Ok(packer)
}

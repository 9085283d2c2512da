//! Embeds every `assets/locales/<lang>/<noun>.ftl`, whoever added it, so that the program needs no
//! file beside it and a new noun needs no list to be kept.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let locales = here.join("../../assets/locales");
    // Cargo looks into the folder at any depth: a new, changed or removed file builds again.
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut list = String::from("pub static FILES: &[(&str, &str, &str)] = &[\n");
    for lang in sorted(&locales)? {
        for file in sorted(&lang)? {
            if file.extension().is_some_and(|e| e == "ftl") {
                let path = fs::canonicalize(&file)?.to_string_lossy().into_owned();
                let _ = writeln!(list, "    ({:?}, {:?}, include_str!({path:?})),", stem(&lang), stem(&file));
            }
        }
    }
    list.push_str("];\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("files.rs"), list)
}

/// What a folder holds, in an order that does not depend on the disk.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

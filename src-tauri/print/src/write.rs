//! Putting a paper on the disk.

use std::io::Write;
use std::path::Path;

/// Writes beside the name and lets it take the place: a paper is whole or not there.
///
/// # Errors
/// What the disk says; nothing is left behind then.
pub fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let draft = path.with_file_name(name);
    let written = std::fs::File::create(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&draft, path)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&draft); // half a paper is of no use to anyone
    }
    written
}

//! What a zip archive holds, and whether it unpacks to a size that fits.

use super::TableError;
use crate::limits::MOST_UNPACKED;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// A workbook's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Xlsx,
    Ods,
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Tells the form, and refuses an archive that unpacks beyond the limit. Sizes an archive declares can
/// lie, so it is unpacked once, into nothing, and counted.
pub(super) fn look(bytes: &[u8]) -> Result<Form, TableError> {
    let mut archive = open(bytes)?;
    let form = if archive.index_for_name("xl/workbook.xml").is_some() {
        Form::Xlsx
    } else if archive.index_for_name("content.xml").is_some() && is_ods(&mut archive) {
        Form::Ods
    } else {
        // A package may name its workbook otherwise; its list of contents tells.
        let types = part(&mut archive, "[Content_Types].xml", 1_000_000).unwrap_or_default();
        if types.contains("spreadsheetml.sheet.main") {
            Form::Xlsx
        } else {
            let kind = if types.contains("wordprocessingml") || archive.index_for_name("content.xml").is_some() {
                "a text document"
            } else {
                "a compressed file"
            };
            return Err(TableError::NotATable(Some(kind)));
        }
    };
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(fault)?;
        let mut limited = (&mut file).take(left + 1);
        // A part that does not unpack is for its reader to complain of, if it is needed at all.
        let unpacked = std::io::copy(&mut limited, &mut std::io::sink()).unwrap_or(0);
        left = left.checked_sub(unpacked).ok_or(TableError::TooLarge)?;
    }
    Ok(form)
}

/// Opens an archive.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, TableError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(fault)
}

/// A part of an archive as text, no longer than `most` bytes.
pub(super) fn part(archive: &mut Archive, name: &str, most: u64) -> Result<String, TableError> {
    let file = archive.by_name(name).map_err(fault)?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|e| TableError::Unreadable(e.to_string()))?;
    if bytes.len() as u64 > most {
        return Err(TableError::TooLarge);
    }
    String::from_utf8(bytes).map_err(|e| TableError::Unreadable(e.to_string()))
}

fn is_ods(archive: &mut Archive) -> bool {
    part(archive, "mimetype", 1_000)
        .is_ok_and(|m| m.trim().starts_with("application/vnd.oasis.opendocument.spreadsheet"))
}

fn fault(error: ZipError) -> TableError {
    match error {
        ZipError::UnsupportedArchive(what) if what.to_lowercase().contains("password") => TableError::Locked,
        other => TableError::Unreadable(other.to_string()),
    }
}

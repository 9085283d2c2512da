//! Asking the person for a file. The dialog opens in Rust and hands over one path; the page has no rights on
//! the disk.

mod native;
#[cfg(feature = "window-test")]
mod scripted;

use minga_core::documents::FileType;
use minga_tables::Form;
use std::path::PathBuf;

#[cfg(all(feature = "window-test", not(debug_assertions)))]
compile_error!("the scripted file dialog never goes into a release");

/// The files a dialog shows. The names need no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// Co-ops.
    Coop,
    /// Tables to import.
    Table,
    /// Documents.
    Paper,
    /// Lists on their way to a spreadsheet.
    Sheet(Form),
    /// Documents to keep.
    Document,
    /// A copy of a kept document.
    Copy(FileType),
    /// Pictures.
    Picture,
    /// Days for a calendar.
    Calendar,
}

impl Files {
    fn name(self) -> &'static str {
        match self {
            Self::Coop => "Minga (*.minga)",
            Self::Picture => "PNG, JPEG",
            Self::Calendar => "iCalendar (*.ics)",
            Self::Table => "CSV, TSV, XLSX, ODS",
            Self::Document => "PDF, PNG, JPEG, TXT",
            Self::Copy(FileType::Png) => "PNG",
            Self::Copy(FileType::Jpeg) => "JPEG",
            Self::Copy(FileType::Text) => "TXT",
            Self::Copy(FileType::Pdf) | Self::Paper => "PDF",
            Self::Sheet(Form::Csv) => "CSV",
            Self::Sheet(Form::Xlsx) => "Excel (*.xlsx)",
            Self::Sheet(Form::Ods) => "OpenDocument (*.ods)",
        }
    }

    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Coop => &["minga"],
            Self::Picture => &["png", "jpg", "jpeg"],
            Self::Calendar => &["ics"],
            Self::Table => &["csv", "tsv", "txt", "xlsx", "ods"],
            Self::Document => &["pdf", "png", "jpg", "jpeg", "txt"],
            Self::Copy(FileType::Png) => &["png"],
            Self::Copy(FileType::Jpeg) => &["jpg", "jpeg"],
            Self::Copy(FileType::Text) => &["txt"],
            Self::Copy(FileType::Pdf) | Self::Paper => &["pdf"],
            Self::Sheet(Form::Csv) => &["csv"],
            Self::Sheet(Form::Xlsx) => &["xlsx"],
            Self::Sheet(Form::Ods) => &["ods"],
        }
    }
}

/// Asks for a file or a folder. None: the dialog was left. Blocks; never called on the main thread.
pub trait Picker: Send + Sync {
    /// Which file to open?
    fn open(&self, files: Files) -> Option<PathBuf>;
    /// Where to write a new file? `name` is proposed.
    fn save(&self, files: Files, name: &str) -> Option<PathBuf>;
    /// Which folder?
    fn folder(&self) -> Option<PathBuf>;
}

/// The picker of this build.
pub fn of(app: &tauri::AppHandle) -> Box<dyn Picker> {
    #[cfg(feature = "window-test")]
    if let Some(script) = std::env::var_os("MINGA_TEST_PICKS") {
        return Box::new(scripted::Scripted::new(script.into()));
    }
    Box::new(native::Native::new(app.clone()))
}

/// A path with the ending it should have, added where the person left it out.
fn with_ending(mut path: PathBuf, files: Files) -> PathBuf {
    let wanted = files.endings();
    let has =
        path.extension().and_then(|e| e.to_str()).is_some_and(|e| wanted.iter().any(|w| w.eq_ignore_ascii_case(e)));
    if !has {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(wanted[0]);
        path.set_file_name(name);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_typed_without_its_ending_gets_it() {
        let cases = [
            ("/x/Quitumbe", "/x/Quitumbe.minga"),
            ("/x/Quitumbe.MINGA", "/x/Quitumbe.MINGA"),
            ("/x/S.A. 2026", "/x/S.A. 2026.minga"),
        ];
        for (typed, kept) in cases {
            assert_eq!(with_ending(typed.into(), Files::Coop), PathBuf::from(kept));
        }
    }
}

//! What this computer remembers between runs: the window's language, the co-ops opened, who sat where.
//! Nothing of a co-op itself: that is in its file.

use crate::shapes::list::ListColumn;
use crate::shapes::office::Recent;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Co-ops the first screen lists.
const MOST_RECENTS: usize = 8;

/// The preferences and the file they are kept in.
#[derive(Debug, Default)]
pub struct Settings {
    file: PathBuf,
    kept: Kept,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Kept {
    lang: Option<String>,
    recents: Vec<Opened>,
    /// By co-op, the person of the office who sat down last.
    seats: BTreeMap<String, String>,
    /// By co-op, the folders backups were put in by hand.
    places: BTreeMap<String, Vec<PathBuf>>,
    /// Columns of the members list, in order.
    columns: Option<Vec<ListColumn>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Opened {
    path: PathBuf,
    name: String,
    #[serde(rename = "openedAt")]
    at: String,
}

impl Settings {
    /// Reads them. Preferences that are missing or cannot be read are no reason not to start: they begin anew.
    pub fn load(file: PathBuf) -> Self {
        let kept = std::fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { file, kept }
    }

    /// The window's language, once one was chosen.
    pub fn lang(&self) -> Option<&str> {
        self.kept.lang.as_deref()
    }

    /// Remembers the window's language.
    pub fn set_lang(&mut self, lang: &str) -> std::io::Result<()> {
        self.kept.lang = Some(lang.to_owned());
        self.save()
    }

    /// Co-ops opened before, the latest first.
    pub fn recents(&self) -> Vec<Recent> {
        let recent = |opened: &Opened| Recent {
            path: opened.path.to_string_lossy().into_owned(),
            name: opened.name.clone(),
            opened_at: opened.at.clone(),
            missing: !opened.path.exists(),
        };
        self.kept.recents.iter().map(recent).collect()
    }

    /// Puts a co-op first in the list.
    pub fn opened(&mut self, path: &Path, name: &str, at: &str) -> std::io::Result<()> {
        self.kept.recents.retain(|opened| opened.path != path);
        self.kept.recents.insert(0, Opened { path: path.to_owned(), name: name.to_owned(), at: at.to_owned() });
        self.kept.recents.truncate(MOST_RECENTS);
        self.save()
    }

    /// Who sat down last at that co-op.
    pub fn seat(&self, coop: &str) -> Option<&str> {
        self.kept.seats.get(coop).map(String::as_str)
    }

    /// Remembers who sat down.
    pub fn set_seat(&mut self, coop: &str, person: &str) -> std::io::Result<()> {
        self.kept.seats.insert(coop.to_owned(), person.to_owned());
        self.save()
    }

    /// Folders that hold backups of that co-op, beside its own.
    pub fn places(&self, coop: &str) -> Vec<PathBuf> {
        self.kept.places.get(coop).cloned().unwrap_or_default()
    }

    /// Remembers a folder that holds backups of that co-op.
    pub fn add_place(&mut self, coop: &str, place: PathBuf) -> std::io::Result<()> {
        let places = self.kept.places.entry(coop.to_owned()).or_default();
        places.retain(|other| *other != place);
        places.push(place);
        self.save()
    }

    /// Columns of the members list, once some were chosen.
    pub fn columns(&self) -> Option<Vec<ListColumn>> {
        self.kept.columns.clone()
    }

    /// Remembers the columns of the members list.
    pub fn set_columns(&mut self, columns: Vec<ListColumn>) -> std::io::Result<()> {
        self.kept.columns = Some(columns);
        self.save()
    }

    /// Written beside and renamed over, so that a crash leaves the old or the new.
    fn save(&self) -> std::io::Result<()> {
        let Some(folder) = self.file.parent() else {
            return Ok(());
        };
        std::fs::create_dir_all(folder)?;
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        new.write_all(&serde_json::to_vec_pretty(&self.kept)?)?;
        new.as_file().sync_all()?;
        new.persist(&self.file)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coop_opened_last_comes_first_and_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("config/settings.json");
        let coop = folder.path().join("Quitumbe.minga");
        std::fs::write(&coop, "").expect("a file");
        let mut settings = Settings::load(file.clone());
        settings.opened(&coop, "Quitumbe", "2026-11-20T09:00:00Z").expect("kept");
        settings.opened(Path::new("/gone.minga"), "Gone", "2026-11-21T09:00:00Z").expect("kept");
        settings.opened(&coop, "Quitumbe", "2026-11-23T09:00:00Z").expect("kept");

        let recents = Settings::load(file).recents();
        let seen: Vec<(&str, bool)> = recents.iter().map(|r| (r.name.as_str(), r.missing)).collect();
        assert_eq!(seen, [("Quitumbe", false), ("Gone", true)]);
    }

    #[test]
    fn preferences_that_cannot_be_read_begin_anew() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.json");
        std::fs::write(&file, "{ half a").expect("a file");
        let mut settings = Settings::load(file.clone());
        assert_eq!(settings.lang(), None);
        settings.set_lang("es").expect("kept");
        assert_eq!(Settings::load(file).lang(), Some("es"));
    }
}

//! The system's own dialog.

use super::{Files, Picker, with_ending};
use std::path::PathBuf;
use tauri::Manager;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Opens dialogs over the main window.
pub struct Native {
    app: tauri::AppHandle,
}

impl Native {
    pub fn new(app: tauri::AppHandle) -> Self {
        Self { app }
    }

    fn dialog(&self) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.app.dialog().file();
        match self.app.get_webview_window("main") {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Picker for Native {
    fn open(&self, files: Files) -> Option<PathBuf> {
        self.dialog().add_filter(files.name(), files.endings()).blocking_pick_file().and_then(path)
    }

    fn save(&self, files: Files, name: &str) -> Option<PathBuf> {
        let dialog = self.dialog().add_filter(files.name(), files.endings()).set_file_name(name);
        dialog.blocking_save_file().and_then(path).map(|path| with_ending(path, files))
    }

    fn folder(&self) -> Option<PathBuf> {
        self.dialog().blocking_pick_folder().and_then(path)
    }
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

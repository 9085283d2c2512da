//! What the program was started with: a file to open, or the sample. It is read while the window and its web view
//! start, which takes about as long.

use crate::commands::{open, sample};
use crate::desk::Desk;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

/// What to lay on the desk before the window asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Launch {
    /// Nothing: the first screen.
    Welcome,
    /// A co-op's file, as a double click hands it over.
    File(PathBuf),
    /// The sample co-op, in a language or in the window's.
    Sample(Option<String>),
}

impl Launch {
    /// Reads the words after the program's name. Words it does not know are left alone: systems add their own.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Self {
        let (mut launch, mut lang) = (Self::Welcome, None);
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--sample") => launch = Self::Sample(None),
                Some("--lang") => lang = words.next().and_then(|lang| lang.into_string().ok()),
                Some(flag) if flag.starts_with('-') => {}
                _ => launch = Self::File(word.into()),
            }
        }
        if launch == Self::Sample(None) { Self::Sample(lang) } else { launch }
    }

    /// Begins to lay it on the desk; the window's first question waits for it.
    pub fn begin(self, desk: &Arc<Desk>) {
        match self {
            Self::Welcome => {}
            Self::File(path) => desk.begin(move |desk| open(desk, &path).map(drop)),
            Self::Sample(lang) => desk.begin(move |desk| sample(desk, &lang.unwrap_or_else(|| desk.lang())).map(drop)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Launch;

    #[test]
    fn the_command_line_says_what_to_open() {
        let cases: [(&[&str], Launch); 5] = [
            (&[], Launch::Welcome),
            (&["/home/rosa/Quitumbe.minga"], Launch::File("/home/rosa/Quitumbe.minga".into())),
            (&["--sample"], Launch::Sample(None)),
            (&["--sample", "--lang", "es"], Launch::Sample(Some("es".to_owned()))),
            (&["--some-flag-of-the-system"], Launch::Welcome),
        ];
        for (words, launch) in cases {
            assert_eq!(Launch::read(words.iter().map(Into::into)), launch);
        }
    }
}

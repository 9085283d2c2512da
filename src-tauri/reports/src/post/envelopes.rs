//! Envelopes, one a page: the sender above left, the address where sorting machines and postal workers
//! look for it.

use super::labels::set_address;
use super::{Addressee, Sender};
use crate::flow::bind::{About, Bookmark};
use crate::flow::ink::{INK_2, LINE};
use crate::flow::paper::{Format, MM};
use crate::press::{HAIR, Press, QUIET};
use crate::{Document, ReportError};
use minga_words::Words;

/// An envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// 220 by 110 mm: a sheet folded in three.
    Dl,
    /// 229 by 162 mm: a sheet folded once.
    C5,
}

impl Envelope {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Dl, Self::C5];

    /// The word on the command line and in the window.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dl => "dl",
            Self::C5 => "c5",
        }
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|envelope| envelope.word() == word)
    }

    /// Its size, and where the address stands: left, top, width, height.
    fn placed(self) -> (Format, [f32; 4]) {
        match self {
            Self::Dl => (Format::DL, [105.0, 48.0, 100.0, 40.0].map(|mm| mm * MM)),
            Self::C5 => (Format::C5, [110.0, 82.0, 104.0, 48.0].map(|mm| mm * MM)),
        }
    }
}

/// Envelopes to print.
#[derive(Clone, Debug)]
pub struct EnvelopesPaper<'a> {
    /// Who sends.
    pub sender: Sender<'a>,
    /// Whom to, in order.
    pub addressees: &'a [Addressee],
    /// Which.
    pub envelope: Envelope,
}

/// Prints envelopes.
///
/// # Errors
/// When the page cannot be drawn.
pub fn envelopes(paper: &EnvelopesPaper, words: &Words) -> Result<Document, ReportError> {
    let (format, area) = paper.envelope.placed();
    let mut press = Press::new(words, format)?;
    let sender = paper.sender.line();
    let mut bookmarks = Vec::new();
    for to in paper.addressees {
        let mut sheet = press.sheet();
        let at = [12.0 * MM, 15.0 * MM, format.width * 0.42];
        let below = press.set_lines(&mut sheet, QUIET, &sender, at, 12.0);
        sheet.rect(12.0 * MM, below - 7.5, 42.0 * MM, HAIR, LINE);
        set_address(&mut press, &mut sheet, to, area);
        let page = press.binding.add(&sheet);
        bookmarks.push(Bookmark { title: to.name.clone(), page });
    }
    if paper.addressees.is_empty() {
        let mut sheet = press.sheet();
        let none = words.say("post-nobody", &[]);
        press.set(&mut sheet, crate::press::Style(QUIET.0, QUIET.1, INK_2), &none, area[0], area[1]);
        press.binding.add(&sheet);
    }
    let about = About {
        title: words.say("envelopes-title", &[]),
        author: paper.sender.name.to_owned(),
        lang: words.lang().to_owned(),
        on: paper.sender.on,
    };
    press.close(&about, &bookmarks)
}

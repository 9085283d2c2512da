//! What goes out by post, or is handed from door to door: letters, envelopes, labels.

pub mod envelopes;
pub mod labels;
pub mod letters;

use chrono::NaiveDate;

/// Whom something goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// The name as it is spoken.
    pub name: String,
    /// Where: street and house, block or sector, place; without empty lines.
    pub lines: Vec<String>,
    /// Block or sector, for bookmarks; the order is the caller's.
    pub sector: String,
    /// What a letter fills in: `("name", "María Quispe")` for `{name}`.
    pub blanks: Vec<(String, String)>,
}

/// Who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender<'a> {
    /// The co-op.
    pub name: &'a str,
    /// Its place; may be empty.
    pub place: &'a str,
    /// The day of the letter, and of the document.
    pub on: NaiveDate,
}

impl Sender<'_> {
    /// Name and place in one line.
    fn line(&self) -> String {
        [self.name, self.place].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

//! Several things in one sentence: `a, b and c`.

use crate::Words;

impl Words {
    /// What a language is called, by its code; the code itself where no word is written for it.
    pub fn language(&self, code: &str) -> String {
        self.try_say(&format!("format-language-{code}"), &[]).unwrap_or_else(|_| code.to_owned())
    }

    /// Joins words as a sentence does: commas, and a word before the last.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => {
                let first = most.join(", ");
                self.say("format-list-two", &[("first", first.into()), ("last", last.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_goes_by_its_name() {
        assert_eq!(Words::new("es").language("qu"), "Kichwa o quechua");
        assert_eq!(Words::new("en").language("eu"), "eu", "no word is written for it");
    }

    #[test]
    fn a_list_reads_as_a_sentence() {
        let items = ["a", "b", "c"].map(String::from);
        assert_eq!(Words::new("en").list(&items), "a, b and c");
        assert_eq!(Words::new("es").list(&items[..2]), "a y b");
        assert_eq!(Words::new("es").list(&items[..1]), "a");
        assert_eq!(Words::new("es").list(&[]), "");
    }
}

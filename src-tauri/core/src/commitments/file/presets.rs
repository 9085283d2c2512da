//! The rules of co-ops that have written them down, to begin from.

macro_rules! presets {
    ($($name:literal,)*) => {
        /// Every preset: a short name that stays, and the file.
        pub const PRESETS: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../../../../assets/presets/commitments/", $name, ".toml"))),)*
        ];
    };
}

presets! {
    "alianza-solidaria",
    "alianza-solidaria-mingas",
    "park-slope",
    "la-louve",
    "greene-hill",
    "supercoop",
    "supercoop-berlin",
    "habitat",
    "colab",
    "uruguay",
}

#[cfg(test)]
mod tests {
    use super::PRESETS;
    use crate::commitments::Per;
    use crate::commitments::file::Case;

    #[test]
    fn every_preset_says_where_it_is_told_and_whether_anybody_read_it_there() {
        let mut unread = Vec::new();
        for (name, text) in PRESETS {
            let case = Case::read(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let said = case.preset.unwrap_or_else(|| panic!("{name} says nothing of itself"));
            assert!(!said.name.is_empty() && !said.source.is_empty(), "{name}");
            if said.unverified {
                assert!(!said.notes.is_empty(), "{name}: what is from memory or second hand is told");
                unread.push(*name);
            }
        }
        assert_eq!(unread, ["alianza-solidaria-mingas", "uruguay"]);
    }

    #[test]
    fn a_file_of_two_classes_keeps_both() {
        let (_, text) = PRESETS.iter().find(|(name, _)| *name == "habitat").expect("a preset");
        let case = Case::read(text).expect("it can be read");
        let asked: Vec<_> = case.classes.iter().map(|(name, id)| (name.as_str(), case.book.policies_of(*id))).collect();
        let hours: Vec<_> = asked.iter().map(|(name, of)| (*name, of[0].rules.amount / 60)).collect();
        assert_eq!(hours, [("One adult", 200), ("Two adults", 400)]);
        let rules = |of: &[crate::commitments::Policy]| (of[0].rules.least_own, of[0].rules.per);
        assert!(asked.iter().all(|(_, of)| rules(of) == (60, Per::Household)));
    }
}

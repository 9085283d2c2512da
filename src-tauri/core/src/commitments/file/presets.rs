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

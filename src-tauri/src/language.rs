//! Which language the window speaks before anyone chose one.

use crate::shapes::office::Language;

/// The first of the system's languages that Minga speaks, else English.
pub fn of_system() -> &'static str {
    first_spoken(sys_locale::get_locales())
}

fn first_spoken(locales: impl IntoIterator<Item = String>) -> &'static str {
    let spoken = |locale: String| {
        let wanted = locale.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        minga_words::SHIPPED.into_iter().find(|lang| *lang == wanted)
    };
    locales.into_iter().find_map(spoken).unwrap_or(minga_words::SHIPPED[0])
}

/// Every language Minga speaks, under its own name.
pub fn all() -> Vec<Language> {
    let name = |code| match code {
        "es" => "Español",
        _ => "English",
    };
    minga_words::SHIPPED
        .into_iter()
        .map(|code| Language { code: code.to_owned(), name: name(code).to_owned() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::first_spoken;

    #[test]
    fn the_first_language_of_the_system_that_minga_speaks_is_spoken() {
        let cases: [(&[&str], &str); 4] =
            [(&["es-EC"], "es"), (&["qu-EC", "es_EC.UTF-8"], "es"), (&["de-DE"], "en"), (&[], "en")];
        for (system, spoken) in cases {
            assert_eq!(first_spoken(system.iter().map(ToString::to_string)), spoken);
        }
    }
}

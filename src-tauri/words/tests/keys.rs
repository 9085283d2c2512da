//! One set of words: what one language says the others say too, what is asked for is written, what
//! is written is asked for, and each message tells a translator where it shows.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use minga_words::SHIPPED;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file under a folder with one of the endings.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && name != "node_modules" && name != "target" && name != "build" {
            found.extend(files(&path, endings));
        } else if endings.iter().any(|e| path.extension().is_some_and(|x| x == *e)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A message: its file, whether it has a comment, and the values it takes.
struct Message {
    file: String,
    commented: bool,
    takes: BTreeSet<String>,
}

/// Messages and attributes (`key.attribute`) of a language. Panics on a broken or doubled one.
fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for path in files(&root().join("assets/locales").join(lang), &["ftl"]) {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("readable");
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{lang}/{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), Some(&a.value)));
            for (key, value) in std::iter::once((id.clone(), message.value.as_ref())).chain(attributes) {
                let mut takes = BTreeSet::new();
                if let Some(pattern) = value {
                    values(pattern, &mut takes);
                }
                let earlier = all
                    .insert(key.clone(), Message { file: file.clone(), commented: message.comment.is_some(), takes });
                assert!(earlier.is_none(), "{lang}: {key} is written twice");
            }
        }
    }
    all
}

/// The values a pattern takes.
fn values(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        inner(expression, into);
    }
}

fn inner(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                values(&variant.value, into);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => inner(expression, into),
        _ => {}
    }
}

/// Strings in source that look like a key, and the beginnings of keys that are put together
/// (`format!("status-{}", ..)` in Rust, `` `status-${..}` `` in TypeScript).
fn asked() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    let mut paths = files(&root().join("src-tauri"), &["rs"]);
    paths.extend(files(&root().join("ui/src"), &["ts", "svelte"]));
    for path in paths.iter().filter(|p| !p.components().any(|c| c.as_os_str() == "tests")) {
        let source = fs::read_to_string(path).expect("readable");
        for quote in ['"', '\'', '`'] {
            for text in source.split(quote) {
                let stop = text
                    .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.'))
                    .unwrap_or(text.len());
                match text[stop..].chars().next() {
                    None if text.len() > 3 && text.ends_with('-') => drop(begun.insert(text.to_owned())),
                    None if text.contains('-') => drop(whole.insert(text.to_owned())),
                    Some('{' | '$') if text[..stop].ends_with('-') => drop(begun.insert(text[..stop].to_owned())),
                    _ => {}
                }
            }
        }
    }
    (whole, begun)
}

#[test]
fn every_language_says_the_same_things_with_the_same_values() {
    let english = messages("en");
    for lang in SHIPPED {
        let other = messages(lang);
        for (key, message) in &english {
            let told = other.get(key).unwrap_or_else(|| panic!("{lang} lacks {key}"));
            assert_eq!(told.takes, message.takes, "{lang}: {key} takes other values");
            assert_eq!(told.file, message.file, "{lang}: {key} is in another file");
        }
        for key in other.keys() {
            assert!(english.contains_key(key), "only {lang} has {key}");
        }
    }
}

#[test]
fn every_message_says_where_it_shows() {
    for lang in SHIPPED {
        let bare: Vec<_> = messages(lang).into_iter().filter(|(_, m)| !m.commented).map(|(key, _)| key).collect();
        assert!(bare.is_empty(), "{lang}: no comment over {bare:?}");
    }
}

#[test]
fn what_is_asked_for_is_written() {
    let written = messages("en");
    let mut missing = Vec::new();
    for path in files(&root().join("src-tauri"), &["rs"]) {
        if path.components().any(|c| c.as_os_str() == "tests") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("readable");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        // A call may break its line before the key.
        let calls = ["say(", "say_with("].iter().flat_map(|call| code.split(call).skip(1));
        for after in calls {
            let Some(key) = after.trim_start().strip_prefix('"').and_then(|t| t.split('"').next()) else { continue };
            let looks = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._".contains(c);
            if !key.is_empty() && key.chars().all(looks) && !written.contains_key(key) {
                missing.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "no message for {missing:?}");
}

#[test]
fn every_refusal_of_the_store_is_worded() {
    let written = messages("en");
    // The store words its own; a rule of the core brings its word along.
    let sources = files(&root().join("src-tauri/core/src"), &["rs"]).into_iter();
    let sources = sources.chain([root().join("src-tauri/store/src/fault.rs")]);
    let sources: Vec<String> = sources.map(|path| fs::read_to_string(path).expect("readable")).collect();
    let bodies = sources.iter().flat_map(|s| s.split("fn code(").skip(1)).filter_map(|c| c.split("pub fn").next());
    let bodies = bodies.filter_map(|code| code.split("\n    }\n").next());
    let codes: Vec<&str> =
        bodies.flat_map(|code| code.split("=> \"").skip(1)).filter_map(|t| t.split('"').next()).collect();
    assert!(codes.len() > 60, "the codes are found");
    for code in codes {
        for part in ["", ".safe", ".do"] {
            assert!(written.contains_key(&format!("error-{code}{part}")), "error-{code}{part}");
        }
    }
}

#[test]
fn every_refusal_of_the_window_is_worded() {
    let written = messages("en");
    let sources = files(&root().join("src-tauri/src"), &["rs"]).into_iter();
    let mut codes = Vec::new();
    for source in sources.map(|path| fs::read_to_string(path).expect("readable")) {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let made = code.split("Fault::new(\"").skip(1).filter_map(|after| after.split('"').next());
        codes.extend(made.map(str::to_owned));
    }
    assert!(codes.len() > 10, "the codes are found");
    for code in codes {
        for part in ["", ".safe", ".do"] {
            assert!(written.contains_key(&format!("error-{code}{part}")), "error-{code}{part}");
        }
    }
}

#[test]
fn what_is_written_is_asked_for() {
    let (whole, begun) = asked();
    let spoken = |key: &str| {
        // A choice is asked for by its head, `import-layout`, and its options by their own words.
        let headed = key.rsplit_once('-').is_some_and(|(head, _)| whole.contains(head))
            || key.rsplitn(3, '-').last().is_some_and(|h| whole.contains(h));
        let family = headed || begun.iter().any(|b| key.starts_with(b.as_str()));
        whole.contains(key)
            || key.contains('.')
            || family
            || key.strip_prefix("error-").is_some_and(|code| whole.contains(code))
    };
    // Short forms are reused inside other messages.
    let reused = |key: &str| key.starts_with("journal-short-");
    let idle: Vec<_> = messages("en")
        .into_iter()
        .filter(|(key, _)| !spoken(key) && !reused(key))
        .map(|(key, m)| format!("{}: {key}", m.file))
        .collect();
    assert!(idle.is_empty(), "nobody says {idle:?}");
}

//! The one table of screens (`tests/screens.toml`), and how a person gets to each.

use crate::desktop::Desktop;
use fantoccini::key::Key;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A screen: where it begins and what is done there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// What it is called.
    pub name: String,
    path: String,
    #[serde(default)]
    coop: Opened,
    #[serde(rename = "do", default)]
    steps: Vec<String>,
}

/// Which co-op is open on it. The real window shows all but the last.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Opened {
    /// The sample.
    #[default]
    Sample,
    /// None.
    None,
    /// One without members.
    Empty,
    /// The sample, with nobody at the keyboard.
    Nobody,
    /// The fake's own, whose members have what the sample's lack.
    Fake,
}

#[derive(Deserialize)]
struct Table {
    screen: Vec<Screen>,
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The screens on which that co-op is open.
pub fn screens(opened: Opened) -> Vec<Screen> {
    let text = std::fs::read_to_string(here().join("screens.toml")).expect("the table of screens");
    let table: Table = toml::from_str(&text).expect("the table can be read");
    table.screen.into_iter().filter(|screen| screen.coop == opened).collect()
}

impl Screen {
    /// Goes there, and does what a person does there.
    pub async fn show(&self, desktop: &Desktop) {
        desktop.visit(&self.path).await;
        desktop.find("main").await;
        for step in &self.steps {
            let (verb, rest) = step.split_once(' ').expect("a step is a verb and what it is done to");
            match verb {
                "click" => desktop.click(rest).await,
                "fill" => {
                    let (id, text) = rest.split_once(' ').expect("a field and what is typed");
                    desktop.fill(id, text).await;
                }
                "press" => press(desktop, rest).await,
                "see" => drop(desktop.see(rest).await),
                "pick" => desktop.will_pick(&[&import(rest)]),
                other => panic!("{}: nobody knows how to {other}", self.name),
            }
        }
    }
}

async fn press(desktop: &Desktop, keys: &str) {
    let letter = |key: &str| key.to_lowercase().chars().next().expect("a key has a letter");
    match keys.split('+').collect::<Vec<_>>()[..] {
        ["Control", key] => desktop.press_with_control(letter(key)).await,
        ["Control", "Shift", key] => desktop.press_with_control_and_shift(letter(key)).await,
        ["Escape"] => desktop.press_key(Key::Escape).await,
        ["Enter"] => desktop.press_key(Key::Enter).await,
        ["ArrowDown"] => desktop.press_key(Key::Down).await,
        [key] => desktop.press(key).await,
        _ => panic!("nobody knows how to press {keys}"),
    }
}

fn import(name: &str) -> PathBuf {
    here().join("data/imports").join(name)
}

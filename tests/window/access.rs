//! Nobody is kept out: axe finds no violation on any screen of the real window, in light and dark, and none
//! scrolls sideways on a small one.

use crate::desktop::{Desktop, TODAY};
use crate::screens::{Opened, screens};
use minga_core::money::{Currency, Money};
use minga_store::{Coop, FixedClock, NewClass, NewCoop};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What axe is asked to look for: WCAG 2.2 AA and good practice. First comes how many of its rules held.
const LOOK: &str = r#"
    const tell = arguments[arguments.length - 1];
    const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
    const worst = ({ id, nodes }) => `${id}: ` + nodes.slice(0, 3).map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`).join(" | ");
    axe.run(document, { runOnly: rules, preload: false }).then(
        ({ passes, violations }) => tell([passes.length, ...violations.map(worst)]),
        (error) => tell([0, `axe could not look: ${error}`]),
    );
"#;

/// Parts of the page wider than the room they have.
const WIDE: &str = r#"
    const parts = [document.documentElement, ...document.querySelectorAll("main, dialog, aside, .list, .scroll")];
    arguments[arguments.length - 1]([parts.length, ...parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== "visible")
        .map((part) => `scrolls sideways: ${part.tagName}.${part.className} ${part.scrollWidth} > ${part.clientWidth}`)]);
"#;

struct Look {
    language: &'static str,
    theme: &'static str,
    size: (u32, u32),
}

#[tokio::test]
async fn no_screen_keeps_anyone_out_in_the_light() {
    every_screen(&Look { language: "en_US.UTF-8", theme: "light", size: (1280, 800) }).await;
}

#[tokio::test]
async fn no_screen_keeps_anyone_out_in_the_dark_in_spanish_on_a_small_one() {
    every_screen(&Look { language: "es_EC.UTF-8", theme: "dark", size: (1024, 640) }).await;
}

/// What keeps people out of what the window shows now.
pub async fn in_the_way(desktop: &Desktop) -> Vec<String> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    desktop.run(&std::fs::read_to_string(axe).expect("axe-core is among the page's packages")).await;
    let mut found = Vec::new();
    for script in [LOOK, WIDE] {
        let told = desktop.answer_of(script).await;
        let (looked, lines) = told.as_array().and_then(|told| told.split_first()).expect("the page answers");
        found.extend(lines.iter().filter_map(|line| line.as_str()).map(str::to_owned));
        assert!(looked.as_u64() > Some(0), "nothing was looked at: {found:?}");
    }
    found
}

/// A co-op without members, whose office is Rosa and those others.
fn founded(home: &Path, others: &[&str]) -> PathBuf {
    let file = home.join("Quitumbe.minga");
    let clock = FixedClock::on(TODAY.parse().expect("a day"));
    let new = NewCoop {
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        person: "Rosa Guamán".into(),
        classes: vec![NewClass { name: "Usuarias".into(), dye: Some(2), par: Money(5_000) }],
    };
    let (mut coop, rosa) = Coop::found(&file, None, Arc::new(clock), &new).expect("it is founded");
    for person in others {
        coop.add_person(rosa, person, None).expect("they join the office");
    }
    coop.close().expect("it is closed");
    file
}

async fn every_screen(look: &Look) {
    let mut found: Vec<String> = Vec::new();
    for opened in [Opened::None, Opened::Nobody, Opened::Empty, Opened::Sample] {
        let desktop = match opened {
            Opened::Sample => Desktop::start(&["--sample"], look.language).await,
            Opened::Empty => Desktop::start_on(|home| founded(home, &[]), look.language).await,
            // Of two nobody sits down by themselves.
            Opened::Nobody => Desktop::start_on(|home| founded(home, &["Tamya Conejo"]), look.language).await,
            _ => Desktop::start(&[], look.language).await,
        };
        desktop.find("main").await;
        desktop.resize(look.size.0, look.size.1).await;
        desktop.wear(look.theme).await;
        for screen in screens(opened) {
            screen.show(&desktop).await;
            desktop.picture(&format!("{}-{}", screen.name, look.theme)).await;
            found.extend(in_the_way(&desktop).await.into_iter().map(|line| format!("{}: {line}", screen.name)));
        }
        desktop.close().await;
    }
    assert!(found.is_empty(), "{} things keep people out:\n{}", found.len(), found.join("\n"));
}

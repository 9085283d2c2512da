//! `minga demo`: the sample co-op and its papers, in a folder: the tour for a machine with no display.

use super::print::{Press, Printed, print};
use crate::args::Size;
use crate::outcome::{Outcome, Refused};
use crate::session::{Session, clock, words_of_environment};
use minga_store::sample;
use minga_words::Words;
use serde_json::json;
use std::path::Path;

pub fn run(dir: &Path, lang: &str) -> Result<Outcome, Refused> {
    let outside = words_of_environment();
    std::fs::create_dir_all(dir).map_err(|e| Refused::of(&outside, "io", &[("detail", e.to_string())]))?;
    let file = dir.join("quitumbe.minga");
    let (coop, _) = sample::make(&file, lang, clock()).map_err(|f| Refused::fault(&outside, &f))?;
    coop.close().map_err(|f| Refused::fault(&outside, &f))?;

    let mut session = Session::open(&file, None)?;
    let press = Press { words: Words::new(lang), size: Size::A4, on: session.coop.today() };
    let mut printed: Vec<Printed> = Vec::new();
    printed.push(print(&mut session, &press, None, &dir.join("register.pdf"))?);
    let member = super::members::numbered(&session, 190)?;
    printed.push(print(&mut session, &press, Some(&member), &dir.join("certificate.pdf"))?);

    let shown = file.display().to_string();
    let mut lines = vec![Words::new(lang).say("cli-demo", &[("file", shown.as_str().into())])];
    lines.extend(printed.iter().map(|p| p.line(&session)));
    let papers: Vec<_> = printed.iter().map(Printed::json).collect();
    session.coop.close().map_err(|f| Refused::fault(&outside, &f))?;
    Ok(Outcome::done(lines, json!({ "coop": shown, "members": sample::MEMBERS, "papers": papers })))
}

//! `minga demo`: the sample co-op and its papers, in a folder: the tour for a machine with no display.

use super::print::{line, list, print, shape};
use crate::outcome::{Outcome, Refused};
use crate::session::{Session, clock, words_of_environment};
use minga_print::{Order, What};
use minga_reports::Paper;
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
    let member = super::members::numbered(&session, 190)?.id;
    let papers = [
        ("register.pdf", What::Register),
        ("share-register.pdf", What::ShareRegister),
        ("certificate.pdf", What::Certificates(vec![member])),
        ("member.pdf", What::Member(member)),
        ("application.pdf", What::Application(None)),
    ];
    let (mut told, mut shapes) = (Vec::new(), Vec::new());
    for (name, what) in papers {
        let out = dir.join(name);
        let list = list(&session, session.coop.today())?;
        let order = Order { what, size: Paper::A4, words: Words::new(lang) };
        let printed = print(&mut session, &list, &order, &out)?;
        told.push(line(&session, &out, &printed));
        shapes.push(shape(&out, &printed));
    }

    let shown = file.display().to_string();
    let mut lines = vec![Words::new(lang).say("cli-demo", &[("file", shown.as_str().into())])];
    lines.extend(told);
    session.coop.close().map_err(|f| Refused::fault(&outside, &f))?;
    Ok(Outcome::done(lines, json!({ "coop": shown, "members": sample::MEMBERS, "papers": shapes })))
}

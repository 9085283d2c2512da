//! `minga print`: a paper, as PDF.

use super::members::numbered;
use crate::args::{PaperKind, Size};
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::members::Member;
use minga_core::shares::holding;
use minga_reports::{CertificatePaper, Paper, RegisterPaper, register_of_members, share_certificate};
use minga_store::NewPaper;
use minga_words::Words;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is to be printed.
#[derive(Debug)]
pub struct Asked {
    pub what: PaperKind,
    pub member: Option<i64>,
    pub as_of: Option<NaiveDate>,
    pub lang: Option<String>,
    pub size: Size,
    pub out: PathBuf,
}

pub fn run(mut session: Session, asked: &Asked) -> Result<Outcome, Refused> {
    let lang = asked.lang.clone().unwrap_or_else(|| session.facts.lang.clone());
    let press =
        Press { words: Words::new(&lang), size: asked.size, on: asked.as_of.unwrap_or_else(|| session.coop.today()) };
    let member = match (asked.what, asked.member) {
        (PaperKind::Register, _) => None,
        (PaperKind::Certificate, Some(number)) => Some(numbered(&session, number)?),
        (PaperKind::Certificate, None) => return Err(session.said("certificate-of-whom", &[])),
    };
    let printed = print(&mut session, &press, member.as_ref(), &asked.out)?;
    let mut lines = vec![printed.line(&session)];
    lines.extend(printed.warning(&session));
    Ok(Outcome::done(lines, printed.json()))
}

/// How papers are to look.
pub struct Press {
    pub words: Words,
    pub size: Size,
    pub on: NaiveDate,
}

/// A paper that was written.
pub struct Printed {
    out: PathBuf,
    pages: usize,
    number: Option<i64>,
    missing: Vec<char>,
    act: i64,
}

impl Printed {
    pub fn line(&self, session: &Session) -> String {
        let file = self.out.display().to_string();
        session.words.say("cli-paper", &[("file", file.into()), ("pages", self.pages.into())])
    }

    fn warning(&self, session: &Session) -> Option<String> {
        let characters: String = self.missing.iter().collect();
        (!characters.is_empty()).then(|| session.words.say("cli-paper-missing", &[("characters", characters.into())]))
    }

    pub fn json(&self) -> serde_json::Value {
        json!({ "file": self.out, "pages": self.pages, "number": self.number, "missing": self.missing, "act": self.act })
    }
}

/// Prints the register, or a member's certificate. The paper is on record once it is written, and only then.
pub fn print(session: &mut Session, press: &Press, member: Option<&Member>, out: &Path) -> Result<Printed, Refused> {
    let actor = session.actor()?;
    let register = session.coop.register().map_err(|f| session.fault(&f))?;
    if member.is_some_and(|m| holding(&m.shares, press.on).units == 0) {
        return Err(session.said("no-shares", &[]));
    }
    let roll = register.roll(press.on);
    let size = match press.size {
        Size::A4 => Paper::A4,
        Size::Letter => Paper::Letter,
    };
    let new = NewPaper {
        kind: if member.is_some() { "certificate" } else { "register" }.to_owned(),
        member: member.map(|m| m.id),
        numbered: member.is_some(),
    };
    let done = session
        .coop
        .print(actor, &new, |paper| {
            let seal = paper.shows.seal.short();
            let document = match member {
                None => {
                    let paper =
                        RegisterPaper { register: &register, roll: &roll, after_act: paper.shows.seq, seal: &seal };
                    register_of_members(&paper, &press.words, size)
                }
                Some(member) => {
                    let number = paper.number.unwrap_or_default().to_string();
                    let paper = CertificatePaper {
                        register: &register,
                        roll: &roll,
                        member,
                        number: &number,
                        issued: press.on,
                        after_act: paper.shows.seq,
                        seal: &seal,
                    };
                    share_certificate(&paper, &press.words, size)
                }
            };
            let document = document.map_err(|e| e.to_string())?;
            write(out, &document.bytes).map_err(|e| e.to_string())?;
            Ok::<_, String>((paper.number, document))
        })
        .map_err(|f| session.fault(&f))?
        .map_err(|detail| Refused::of(&session.words, "io", &[("detail", detail)]))?;
    let (number, document) = done.value;
    Ok(Printed { out: out.to_owned(), pages: document.pages, number, missing: document.missing, act: done.seq })
}

/// Writes beside the name and lets it take the place: a paper is whole or not there.
fn write(out: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let draft = out.with_extension("pdf.part");
    let mut file = std::fs::File::create(&draft)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| std::fs::rename(&draft, out));
    if written.is_err() {
        let _ = std::fs::remove_file(&draft); // half a paper is of no use to anyone
    }
    written
}

//! The office: the first screen, the language, and who is at the keyboard.

use super::Shared;
use super::coop::head;
use super::reading::id;
use crate::desk::{Desk, Open};
use crate::fault::Answer;
use crate::language;
use crate::shapes::coop::CoopHead;
use crate::shapes::office::Start;
use minga_core::ids::PersonId;
use minga_store::Refusal;

/// What the first screen needs; `coop` when a co-op is open already.
#[tauri::command]
#[specta::specta]
pub async fn start(desk: Shared<'_>) -> Answer<Start> {
    desk.aside(|desk| {
        let opened = desk.arrived();
        let coop = desk.open().as_mut().map(|open| head(desk, open)).transpose()?;
        Ok(Start {
            lang: desk.lang(),
            languages: language::all(),
            recents: desk.settings().recents(),
            coop,
            trouble: opened.err(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sample_ready: true,
        })
    })
    .await
}

/// Remembers the window's language.
#[tauri::command]
#[specta::specta]
pub async fn choose_language(desk: Shared<'_>, lang: String) -> Answer<()> {
    desk.aside(move |desk| Ok(desk.settings().set_lang(&lang)?)).await
}

/// Says who is at the keyboard; every act after this carries that person.
#[tauri::command]
#[specta::specta]
pub async fn sit_down(desk: Shared<'_>, person_id: String) -> Answer<CoopHead> {
    desk.with(move |desk, open| {
        let person: PersonId = id(&person_id, Refusal::NoSuchPerson)?;
        let known = open.coop.people()?.iter().any(|other| other.id == person && !other.retired);
        if !known {
            return Err(minga_store::Fault::from(Refusal::NoSuchPerson).into());
        }
        seat(desk, open, person)?;
        head(desk, open)
    })
    .await
}

/// Someone joins the office, and sits down.
#[tauri::command]
#[specta::specta]
pub async fn add_person(desk: Shared<'_>, name: String) -> Answer<CoopHead> {
    desk.with(move |desk, open| {
        let joined = match open.person {
            Some(signer) => open.coop.add_person(signer, &name, None)?,
            None => open.coop.join_office(&name)?,
        };
        let person = joined.value;
        seat(desk, open, person)?;
        head(desk, open)
    })
    .await
}

fn seat(desk: &Desk, open: &mut Open, person: PersonId) -> Answer<()> {
    open.person = Some(person);
    if open.sample.is_none() {
        desk.settings().set_seat(&open.id.to_string(), &person.to_string())?;
    }
    Ok(())
}

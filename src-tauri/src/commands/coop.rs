//! The co-op as a whole: founding, opening, closing, and how it stands.

use super::Shared;
use super::history::label;
use super::reading::amount;
use crate::clock::clock;
use crate::desk::{Desk, Open};
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::shapes::coop::{ClassHead, CoopHead, NewClass, NewCoop};
use crate::shapes::office::Person;
use chrono::SecondsFormat;
use minga_core::money::Currency;
use minga_store::Coop;
use std::path::{Path, PathBuf};

/// Asks where to keep a new co-op and founds it there; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn found_coop(desk: Shared<'_>, coop: NewCoop) -> Answer<Option<CoopHead>> {
    desk.aside(move |desk| {
        let currency =
            Currency::parse(&coop.currency).map_err(|_| Fault::new("not-a-currency").with("text", &coop.currency))?;
        let classes = coop.classes.iter().map(|class| new_class(class, currency)).collect::<Answer<Vec<_>>>()?;
        let Some(path) = desk.picker().save(Files::Coop, &file_name(&coop.name)) else {
            return Ok(None);
        };
        let new = minga_store::NewCoop { name: coop.name, currency, lang: coop.lang, person: coop.person, classes };
        let (founded, _) = Coop::found(&path, None, clock(), &new)?;
        lay(desk, founded).map(Some)
    })
    .await
}

/// Opens a file, or asks which; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn open_coop(desk: Shared<'_>, path: Option<String>) -> Answer<Option<CoopHead>> {
    desk.aside(move |desk| {
        let Some(path) = path.map(PathBuf::from).or_else(|| desk.picker().open(Files::Coop)) else {
            return Ok(None);
        };
        open(desk, &path).map(Some)
    })
    .await
}

/// Opens a fresh sample co-op in a temporary folder.
#[tauri::command]
#[specta::specta]
pub async fn open_sample(desk: Shared<'_>, lang: String) -> Answer<CoopHead> {
    desk.aside(move |desk| sample(desk, &lang)).await
}

/// Back to the first screen.
#[tauri::command]
#[specta::specta]
pub async fn close_coop(desk: Shared<'_>) -> Answer<()> {
    desk.aside(Desk::clear).await
}

/// The open co-op, as it stands after the last act.
#[tauri::command]
#[specta::specta]
pub async fn coop_head(desk: Shared<'_>) -> Answer<CoopHead> {
    desk.with(head).await
}

/// Opens a file and lays it on the desk.
pub fn open(desk: &Desk, path: &Path) -> Answer<CoopHead> {
    let same = desk.open().as_ref().is_some_and(|open| open.coop.path() == path);
    if same {
        desk.clear()?;
    }
    lay(desk, Coop::open(path, None, clock())?)
}

/// Makes the sample and lays it on the desk. Its folder goes when it is closed.
pub fn sample(desk: &Desk, lang: &str) -> Answer<CoopHead> {
    let folder = tempfile::Builder::new().prefix("minga-").tempdir()?;
    let (coop, coordinator) = minga_store::sample::make(&folder.path().join("quitumbe.minga"), lang, clock())?;
    desk.lay(coop, Some(folder))?;
    let mut slot = desk.open();
    let open = slot.as_mut().ok_or_else(Fault::no_coop)?;
    open.person = Some(coordinator);
    head(desk, open)
}

/// Lays a file of this computer on the desk, and remembers it.
pub fn lay(desk: &Desk, coop: Coop) -> Answer<CoopHead> {
    let (path, name, now) = (coop.path().to_owned(), coop.coop()?.name, coop.now());
    desk.lay(coop, None)?;
    desk.settings().opened(&path, &name, &now.to_rfc3339_opts(SecondsFormat::Secs, true))?;
    desk.open().as_mut().ok_or_else(Fault::no_coop).and_then(|open| head(desk, open))
}

/// The co-op on the desk, as it stands.
pub fn head(desk: &Desk, open: &mut Open) -> Answer<CoopHead> {
    let (words, today) = (desk.words(), open.coop.today());
    let (register, roll) = (open.register()?, open.roll(today)?);
    let (coop, file) = (&register.coop, &open.coop);
    let office = file.people()?;
    let people: Vec<Person> =
        office.iter().filter(|p| !p.retired).map(|p| Person { id: p.id.to_string(), name: p.name.clone() }).collect();
    let seated = open.person.and_then(|id| people.iter().find(|person| person.id == id.to_string()).cloned());
    let counts = roll.by_class(&register.classes);
    let classes = register.classes.iter().zip(counts).map(|(class, count)| ClassHead {
        id: class.id.to_string(),
        name: class.name.clone(),
        dye: class.dye,
        members: count.members.into(),
        par: class.terms_on(today).map(|terms| terms.par.plain(coop.currency)).unwrap_or_default(),
    });
    Ok(CoopHead {
        name: coop.name.clone(),
        place: coop.place.clone(),
        admits: coop.admits.into(),
        probation_days: i64::from(coop.probation_days).into(),
        fields: file.fields()?.iter().map(super::settings::field).collect(),
        currency: coop.currency.code().to_owned(),
        decimals: i64::from(coop.currency.exponent()).into(),
        lang: coop.lang.clone(),
        file_name: file.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
        read_only: file.read_only(),
        today: today.to_string(),
        head_seq: file.head()?.seq.into(),
        member_count: roll.rows.iter().filter(|row| row.status.kind.belongs()).count().into(),
        waiting_hours: file.waiting_hours()?.into(),
        classes: classes.collect(),
        person: seated,
        people,
        undo: file.next_undo()?.map(|(seq, op)| label(file, &words, seq, &op)),
        redo: file.next_redo()?.map(|(seq, op)| label(file, &words, seq, &op)),
        last_backup_at: file.backups()?.first().map(|backup| backup.made_at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        sample: open.sample.is_some(),
    })
}

fn new_class(class: &NewClass, currency: Currency) -> Answer<minga_store::NewClass> {
    Ok(minga_store::NewClass { name: class.name.clone(), dye: Some(class.dye), par: amount(&class.par, currency)? })
}

/// A co-op's name as a file's: what no system lets stand in a name is left out.
pub fn file_name(coop: &str) -> String {
    let kept: String = coop.chars().filter(|c| !c.is_control() && !r#"/\:*?"<>|"#.contains(*c)).collect();
    let kept = kept.trim().trim_matches('.');
    format!("{}.minga", if kept.is_empty() { "Minga" } else { kept })
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_coops_name_becomes_a_name_every_system_takes() {
        let cases = [
            ("Cooperativa Abierta Quitumbe", "Cooperativa Abierta Quitumbe.minga"),
            ("Agua/Tierra: 1.ª", "AguaTierra 1.ª.minga"),
            ("..", "Minga.minga"),
        ];
        for (coop, file) in cases {
            assert_eq!(file_name(coop), file);
        }
    }
}

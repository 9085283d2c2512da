//! Which column tells what: by the words of its head, in English, Spanish, Portuguese and French.

use crate::import::heads::phrase;
use crate::import::table::Row;

/// What the number of a line counts, by its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Hours,
    Minutes,
    Sessions,
}

/// Which column tells what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub day: usize,
    pub member: usize,
    pub units: usize,
    pub counted: Counted,
    pub asset: Option<usize>,
    pub words: Option<usize>,
    pub worker: Option<usize>,
    pub stream: Option<usize>,
}

const DAY: &[&str] = &["fecha", "date", "data", "dia", "day"];
const HOURS: &[&str] = &["horas", "hours", "heures", "duracion", "duration", "duracao", "duree", "hs"];
const MINUTES: &[&str] = &["minutos", "minutes", "min"];
const SESSIONS: &[&str] = &["sesiones", "sessions", "jornadas", "turnos", "shifts", "seances"];
/// These may say how long, and may say when: only where nothing better is there.
const CLOCK: &[&str] = &["hora", "hour", "heure", "tiempo", "time", "tempo", "temps"];
const MEMBER: &[&str] =
    &["socio", "socia", "socios", "member", "cooperator", "membre", "asociado", "asociada", "folio"];
const NUMBER: &[&str] = &["numero", "number", "no", "nro", "num", "n", "#", "codigo"];
const ASSET: &[&str] = &[
    "minga",
    "proyecto",
    "project",
    "asset",
    "bien",
    "parque",
    "park",
    "lugar",
    "place",
    "obra",
    "commons",
    "comun",
    "actividad",
    "activity",
    "projet",
];
const WORDS: &[&str] =
    &["observacion", "observaciones", "nota", "notas", "note", "notes", "comentario", "comment", "tarea"];
const WORKER: &[&str] =
    &["quien", "who", "worker", "trabajador", "trabajadora", "sustituto", "sustituta", "substitute"];
const STREAM: &[&str] = &["flujo", "corriente", "stream"];
/// As the window calls it; a class alone is that of the member.
const KIND: [&str; 2] = ["clase trabajo", "kind work"];

/// The columns a line of heads names.
pub(super) fn columns(row: &Row) -> Option<Columns> {
    let heads: Vec<String> = row.cells.iter().map(|c| phrase(&c.text)).collect();
    let find = |words: &[&str]| {
        let named = |head: &&String| head.split(' ').any(|word| words.contains(&word));
        heads.iter().position(|head| named(&head))
    };
    let (counted, units) =
        [(Counted::Hours, HOURS), (Counted::Minutes, MINUTES), (Counted::Sessions, SESSIONS), (Counted::Hours, CLOCK)]
            .iter()
            .find_map(|(counted, words)| Some((*counted, find(words)?)))?;
    let (worker, member) = (find(WORKER), find(MEMBER).or_else(|| find(NUMBER))?);
    Some(Columns {
        day: find(DAY)?,
        member,
        units,
        counted,
        asset: find(ASSET),
        words: find(WORDS),
        worker: worker.filter(|at| *at != member),
        stream: find(STREAM).or_else(|| heads.iter().position(|head| KIND.contains(&head.as_str()))),
    })
}

//! Words that heads of columns are written with, in English, Spanish, Portuguese and French.

use super::field::Field;
use crate::text::folded;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The phrases and what they mean, one field a paragraph: kept as text, for those who know the languages.
const WRITTEN: &str = include_str!("heads.txt");

/// Each phrase, as [`phrase`] leaves it, and what it means.
static PHRASES: LazyLock<HashMap<&'static str, Field>> = LazyLock::new(|| written().collect());

fn written() -> impl Iterator<Item = (&'static str, Field)> {
    let mut field = None;
    WRITTEN.lines().filter(|line| !line.starts_with("# ")).flat_map(move |line| {
        let (named, phrases) = line.split_once(": ").unwrap_or(("", line));
        field = Field::ALL.iter().copied().find(|f| f.word() == named).or(field);
        let known = field;
        phrases.split(',').map(str::trim).filter(|p| !p.is_empty()).filter_map(move |p| Some((p, known?)))
    })
}

/// Words that carry no meaning in a head.
const SMALL: &[&str] = &[
    "de", "del", "da", "do", "dos", "das", "d", "des", "du", "la", "el", "los", "las", "le", "les", "l", "of", "the",
    "y", "e", "et", "and", "a", "en", "per",
];

/// Signs and codes of money that stand beside a head: `Pagado (USD)`.
const MONEY: &[&str] = &[
    "usd", "eur", "us", "brl", "cop", "pen", "gbp", "cad", "chf", "mxn", "clp", "uyu", "ars", "bob", "pyg", "r",
    "euros", "dolares", "reais",
];

/// A head as its bare words: small letters, no accents, no marks, no small words.
pub(super) fn phrase(head: &str) -> String {
    let whole = folded(&head.replace(['º', 'ª', '°'], "o "));
    // `N.º socio` and `Nº socio` and `No. socio` are one phrase.
    let whole: String = whole.chars().map(|c| if c.is_alphanumeric() || c == '#' { c } else { ' ' }).collect();
    let words: Vec<&str> = whole.split_whitespace().collect();
    let bare: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(i, w)| !SMALL.contains(w) && (*i == 0 || !MONEY.contains(w)))
        .map(|(_, w)| *w)
        .collect();
    let joined = if bare.is_empty() { words.join(" ") } else { bare.join(" ") };
    joined.strip_prefix("n o ").map_or(joined.clone(), |rest| format!("no {rest}"))
}

/// What a head means, if it is written with known words.
pub(super) fn field(head: &str) -> Option<Field> {
    let bare = phrase(head);
    if bare.is_empty() {
        return None;
    }
    PHRASES.get(bare.as_str()).copied().or_else(|| loose(&bare))
}

/// A head with more words than a phrase of ours, told by the word that decides.
fn loose(bare: &str) -> Option<Field> {
    let has = |stems: &[&str]| bare.split(' ').any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    let dated = has(&["date", "fecha", "data", "fec"]);
    if has(&["email", "correo", "correio", "courriel"]) {
        Some(Field::Email)
    } else if has(&["whatsapp"]) {
        Some(Field::Whatsapp)
    } else if has(&["telef", "telep", "celular", "phone", "movil", "telemovel", "mobile"]) {
        Some(Field::Phone)
    } else if dated && has(&["nac", "nasc", "naiss", "birth"]) {
        Some(Field::Born)
    } else if dated && has(&["ingres", "admis", "afilia", "entrada", "entree", "adhes", "join", "alta"]) {
        Some(Field::Joined)
    } else if dated
        && has(&["salida", "baja", "retiro", "egreso", "saida", "demiss", "sortie", "depart", "exit", "leav"])
    {
        Some(Field::Left)
    } else if dated && has(&["efect", "efeito", "effet", "effec"]) {
        Some(Field::Effective)
    } else if has(&["apellid", "sobrenome", "surname"]) {
        Some(Field::Family)
    } else if has(&["prenom", "forename"]) {
        Some(Field::Given)
    } else if has(&["cedula", "passport", "pasaporte", "identifica", "documento"]) {
        Some(Field::Document)
    } else if has(&["pagad", "paid", "libere", "integraliz", "desembols"]) {
        Some(Field::Paid)
    } else if has(&["certificad"]) {
        Some(Field::Units)
    } else if has(&["direccion", "domicil", "endereco", "address"]) {
        Some(Field::Address)
    } else if has(&["observ", "coment", "remark", "comment"]) {
        Some(Field::Note)
    } else {
        None
    }
}

/// What a head calls the proof of identity, if it does: `Cédula` is kept as the kind of document.
pub(super) fn document_kind(head: &str) -> String {
    const KINDS: &[&str] = &[
        "cedula",
        "ci",
        "dni",
        "nie",
        "nif",
        "cif",
        "ruc",
        "rut",
        "cuit",
        "curp",
        "rfc",
        "nit",
        "cpf",
        "cnpj",
        "rg",
        "passport",
        "pasaporte",
        "passaporte",
        "passeport",
        "cni",
        "siren",
        "siret",
    ];
    if KINDS.contains(&phrase(head).as_str()) { crate::text::line(head).unwrap_or_default() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_known_in_four_languages() {
        use Field as F;
        let cases = [
            ("N.º socio", F::Number),
            ("Nº de sócio", F::Number),
            ("N° sociétaire", F::Number),
            ("Cooperator Number", F::Number),
            ("#", F::Number),
            ("Nombres", F::Given),
            ("Prénom", F::Given),
            ("First name", F::Given),
            ("Apellidos", F::Family),
            ("Sobrenome", F::Family),
            ("Nom", F::Name),
            ("Nombres y apellidos", F::Name),
            ("Nome completo", F::Name),
            ("Cédula", F::Document),
            ("C.I.", F::Document),
            ("CPF/CNPJ", F::Document),
            ("Calidad", F::Class),
            ("Share Type", F::Class),
            ("Catégorie", F::Class),
            ("Fecha de ingreso", F::Joined),
            ("F. ingreso", F::Joined),
            ("Data de admissão", F::Joined),
            ("Date d'entrée", F::Joined),
            ("Fecha de salida", F::Left),
            ("Certificados", F::Units),
            ("Number of Shares", F::Units),
            ("Quotas-partes", F::Units),
            ("Parts sociales", F::Units),
            ("Pagado (USD)", F::Paid),
            ("Montant libéré", F::Paid),
            ("Share Unit Price", F::Par),
            ("Effective Date", F::Effective),
            ("Operation", F::Operation),
            ("Operação", F::Operation),
            ("Correo", F::Email),
            ("Teléfono", F::Phone),
            ("Obs.", F::Note),
            ("Fecha en que ingresó", F::Joined),
            ("Fecha de nacimiento", F::Born),
        ];
        for (head, expected) in cases {
            assert_eq!(field(head), Some(expected), "{head} as {:?}", phrase(head));
        }
        assert_eq!(field("Firma"), None);
        assert_eq!(field(""), None);
    }

    #[test]
    fn no_phrase_is_claimed_twice() {
        let mut seen = std::collections::BTreeMap::new();
        for (p, field) in written() {
            assert!(seen.insert(p, field).is_none_or(|before| before == field), "{p}");
        }
        let never: Vec<_> = written().filter(|(p, _)| phrase(p) != *p).collect();
        assert!(never.is_empty(), "no head is ever compared as these: {never:?}");
        assert_eq!(
            seen.values().collect::<std::collections::BTreeSet<_>>().len(),
            Field::ALL.len() - 1,
            "all but leave-out"
        );
    }
}

//! Whom post goes to, and what a letter can fill in.

use crate::fault::Fault;
use crate::order::Letter;
use minga_core::members::Member;
use minga_core::register::RollRow;
use minga_core::register::list::List;
use minga_reports::Addressee;
use minga_words::Words;

/// What a letter can fill in, as messages: `letter-blank-name` is `name`.
const BLANKS: [&str; 8] = [
    "letter-blank-name",
    "letter-blank-given",
    "letter-blank-number",
    "letter-blank-classes",
    "letter-blank-sector",
    "letter-blank-shares",
    "letter-blank-paid",
    "letter-blank-owed",
];

/// The blanks a letter may use, in a language: `name`, `number`, ..
pub fn blanks(words: &Words) -> Vec<String> {
    BLANKS.iter().map(|key| words.say(key, &[])).collect()
}

/// `Dear {name},`
pub fn usual_greeting(words: &Words) -> String {
    let name = format!("{{{}}}", words.say("letter-blank-name", &[]));
    words.say("letters-greeting", &[("name", name.into())])
}

/// A letter asks only for what can be filled in.
///
/// # Errors
/// The first blank nobody knows.
pub fn check(letter: &Letter, words: &Words) -> Result<(), Fault> {
    let known = blanks(words);
    for text in [&letter.subject, &letter.greeting, &letter.text] {
        for part in text.split('{').skip(1) {
            let Some((asked, _)) = part.split_once('}') else { continue };
            if !known.iter().any(|blank| blank == asked) {
                let known: Vec<String> = known.iter().map(|blank| format!("{{{blank}}}")).collect();
                return Err(Fault::NoSuchBlank { asked: asked.to_owned(), known: words.list(&known) });
            }
        }
    }
    Ok(())
}

/// Whom rows of the list are written to. Whose name was erased is not written to.
pub fn addressees(list: &List, rows: &[usize], words: &Words) -> Vec<Addressee> {
    let rows = rows.iter().map(|row| list.row(*row));
    rows.filter(|(row, _)| !row.spoken.is_empty()).map(|(row, member)| addressee(list, row, member, words)).collect()
}

fn addressee(list: &List, row: &RollRow, member: &Member, words: &Words) -> Addressee {
    let register = list.register();
    let contact = &member.profile.contact;
    let classes = row.classes.iter().filter_map(|id| register.class(*id)).map(|class| class.name.clone());
    let money = |money| words.money(money, register.coop.currency);
    let given = if member.profile.name.given.is_empty() { &row.spoken } else { &member.profile.name.given };
    let values = [
        row.spoken.clone(),
        given.clone(),
        row.number.to_string(),
        words.list(&classes.collect::<Vec<_>>()),
        contact.sector.clone(),
        words.number(row.holding.units),
        money(row.holding.paid),
        money(row.holding.owed()),
    ];
    let lines = [&contact.address, &contact.sector].into_iter().filter(|line| !line.is_empty()).cloned();
    Addressee {
        name: row.spoken.clone(),
        lines: lines.collect(),
        sector: contact.sector.clone(),
        blanks: blanks(words).into_iter().zip(values).collect(),
    }
}

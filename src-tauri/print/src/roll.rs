//! Rows of the list as cells of a paper.

use crate::draw::answer;
use minga_core::money::Money;
use minga_core::register::Totals;
use minga_core::register::list::{Column, List};
use minga_reports::{RollCell, RollColumn};
use minga_words::Words;

/// Columns with their sums, and rows.
pub fn table(list: &List, columns: &[Column], rows: &[usize], words: &Words) -> (Vec<RollColumn>, Vec<Vec<RollCell>>) {
    let currency = list.register().coop.currency;
    let sum = Totals::of(rows.iter().map(|row| list.row(*row).0));
    let mut total = (rows.len() > 1).then(|| words.say("list-total", &[("rows", sum.rows.into())]));
    let heads = columns.iter().map(|column| {
        let sum = match column {
            Column::Units => words.number(sum.holding.units),
            Column::Paid => words.amount(sum.holding.paid, currency),
            Column::Owed => words.amount(sum.holding.owed(), currency),
            Column::Arrears => words.amount(late(list, rows), currency),
            Column::Name | Column::Class | Column::Address | Column::Email => total.take().unwrap_or_default(),
            _ => String::new(),
        };
        RollColumn {
            head: head(list, *column, words),
            figures: matches!(column, Column::Number | Column::Units | Column::Paid | Column::Owed | Column::Arrears),
            sum,
        }
    });
    let heads = heads.collect();
    let cells = |at: &usize| columns.iter().map(|column| cell(list, *column, *at, words)).collect();
    (heads, rows.iter().map(cells).collect())
}

/// What a column is called: a question of the co-op's own by its own name.
pub fn head(list: &List, column: Column, words: &Words) -> String {
    match column {
        Column::Answer(field) => list.beside().field(field).map(|field| field.name.clone()).unwrap_or_default(),
        _ => {
            let code = list.register().coop.currency.code();
            words.say(&format!("members-head-{}", column.word()), &[("currency", code.into())])
        }
    }
}

/// What is late of rows together.
pub fn late(list: &List, rows: &[usize]) -> Money {
    rows.iter().map(|row| list.beside().late(list.row(*row).0.id)).sum()
}

fn cell(list: &List, column: Column, at: usize, words: &Words) -> RollCell {
    let (row, member) = list.row(at);
    let register = list.register();
    let (profile, contact) = (&member.profile, &member.profile.contact);
    let amount = |money| words.amount(money, register.coop.currency);
    let day = |day: Option<_>| day.map(|day| words.day_short(day)).unwrap_or_default();
    RollCell::Text(match column {
        Column::Class => {
            let classes = row.classes.iter().filter_map(|id| register.class(*id));
            return RollCell::Classes(classes.map(|class| (class.dye, class.name.clone())).collect());
        }
        Column::Number => row.number.to_string(),
        Column::Folio => member.folio.clone().unwrap_or_default(),
        Column::Name if row.listed.is_empty() => "–".to_owned(),
        Column::Name => row.listed.clone(),
        Column::Kind => words.say(&format!("member-kind-{}", row.kind.word()), &[]),
        Column::Status => words.say(&format!("status-{}", row.status.kind.word()), &[]),
        Column::Since => day(row.since),
        Column::Left => day(row.left),
        Column::Units => words.number(row.holding.units),
        Column::Paid => amount(row.holding.paid),
        Column::Owed => amount(row.holding.owed()),
        Column::Document => profile.document.as_ref().map(|d| d.number.clone()).unwrap_or_default(),
        Column::Born => day(profile.born),
        Column::Phone => contact.phone.clone(),
        Column::Whatsapp => contact.whatsapp.clone(),
        Column::Email => contact.email.clone(),
        Column::Address => contact.address.clone(),
        Column::Sector => contact.sector.clone(),
        Column::Household => list.home(at).map(|home| home.home.name.clone()).unwrap_or_default(),
        Column::Lang => words.language(list.lang(at)),
        Column::Channel => {
            profile.channel.map(|way| words.say(&format!("member-channel-{}", way.word()), &[])).unwrap_or_default()
        }
        Column::Arrears => match list.beside().late(row.id) {
            Money::ZERO => String::new(),
            late => amount(late),
        },
        Column::Answer(field) => {
            list.beside().field(field).map(|field| answer(words, field, member)).unwrap_or_default()
        }
    })
}

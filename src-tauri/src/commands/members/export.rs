//! Export: the rows and columns on screen as a spreadsheet, in the co-op's language. What left the file is
//! noted, as a printed paper is.

use super::list;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::list::ListExport;
use minga_core::fields::FieldKind;
use minga_core::money::Money;
use minga_core::register::list::{Column, List};
use minga_print::{head, late, said_answer, write};
use minga_store::NewPaper;
use minga_tables::{Form, Sheet, Value, write_sheet};
use minga_words::Words;
use std::path::Path;
use std::sync::Arc;

/// A list of so few is noted for each of them, so that it holds nobody else's acts; a longer one for all.
const FEW: usize = 300;

/// A list about to leave the file.
pub struct Job {
    list: Arc<List>,
    rows: Vec<usize>,
    columns: Vec<Column>,
    form: Form,
    words: Words,
}

impl Job {
    pub fn of(open: &mut Open, export: &ListExport) -> Answer<Self> {
        open.signer()?;
        let (list, rows) = list::chosen(open, &export.members)?;
        let rows = list.sorted(&rows, list::order(&export.order));
        let words = Words::new(&list.register().coop.lang);
        let columns = list::columns(&export.columns);
        Ok(Self { list, rows, columns, form: export.form.into(), words })
    }

    pub fn file_name(&self) -> String {
        format!("{}-{}.{}", self.words.say("members-title", &[]), self.list.roll().on, self.form.ending())
    }

    /// Writes the file where the person wants it; only then it is on record.
    pub fn write(&self, open: &mut Open, path: &Path) -> Answer<()> {
        let bytes = self.sheet().map_err(|why| Fault::new("export-failed").with("detail", why))?;
        let signer = open.signer()?;
        if self.rows.len() <= FEW {
            let members: Vec<_> = self.rows.iter().map(|row| self.list.row(*row).0.id).collect();
            return open
                .coop
                .print_each(signer, "list", false, &members, |_| Ok::<_, Fault>(write(path, &bytes)?))?
                .map(|_| ());
        }
        let new = NewPaper { kind: "list".to_owned(), member: None, numbered: false };
        open.coop.print(signer, &new, |_| Ok::<_, Fault>(write(path, &bytes)?))?.map(|_| ())
    }

    fn sheet(&self) -> Result<Vec<u8>, minga_tables::WriteError> {
        let register = self.list.register();
        let currency = register.coop.currency;
        let name = self.words.say("members-title", &[]);
        let heads = self.columns.iter().map(|column| head(&self.list, *column, &self.words));
        let sheet = Sheet { name: &name, currency, heads: heads.collect(), foot: self.foot() };
        let rows = self
            .rows
            .iter()
            .map(|row| self.columns.iter().map(|column| value(*column, &self.list, *row, &self.words)).collect());
        write_sheet(self.form, &sheet, rows)
    }

    /// Sums under the columns that can be summed; how many rows there are, in the first that cannot.
    fn foot(&self) -> Vec<Value<'static>> {
        let sum = minga_core::register::Totals::of(self.rows.iter().map(|row| self.list.row(*row).0));
        let mut rows = Some(self.words.say("list-total", &[("rows", sum.rows.into())]));
        let cells = self.columns.iter().map(|column| match column {
            Column::Units => Value::Count(sum.holding.units),
            Column::Paid => Value::Amount(sum.holding.paid),
            Column::Owed => Value::Amount(sum.holding.owed()),
            Column::Arrears => Value::Amount(late(&self.list, &self.rows)),
            Column::Number | Column::Since | Column::Left | Column::Born => Value::Nothing,
            _ => rows.take().map_or(Value::Nothing, |rows| Value::Text(rows.into())),
        });
        cells.collect()
    }
}

fn value<'a>(column: Column, list: &'a List, at: usize, words: &Words) -> Value<'a> {
    let ((row, member), register) = (list.row(at), list.register());
    let (profile, contact) = (&member.profile, &member.profile.contact);
    let text = |text: &'a str| Value::Text(text.into());
    match column {
        Column::Number => Value::Count(row.number),
        Column::Folio => text(member.folio.as_deref().unwrap_or_default()),
        Column::Name => text(&row.listed),
        Column::Kind => Value::Text(words.say(&format!("member-kind-{}", row.kind.word()), &[]).into()),
        Column::Class => {
            let names = row.classes.iter().filter_map(|id| register.class(*id)).map(|class| class.name.as_str());
            Value::Text(names.collect::<Vec<_>>().join(" / ").into())
        }
        Column::Status => Value::Text(words.say(&format!("status-{}", row.status.kind.word()), &[]).into()),
        Column::Since => row.since.map_or(Value::Nothing, Value::Day),
        Column::Left => row.left.map_or(Value::Nothing, Value::Day),
        Column::Units => Value::Count(row.holding.units),
        Column::Paid => Value::Amount(row.holding.paid),
        Column::Owed => Value::Amount(row.holding.owed()),
        Column::Document => text(profile.document.as_ref().map(|d| d.number.as_str()).unwrap_or_default()),
        Column::Born => profile.born.map_or(Value::Nothing, Value::Day),
        Column::Phone => text(&contact.phone),
        Column::Whatsapp => text(&contact.whatsapp),
        Column::Email => text(&contact.email),
        Column::Address => text(&contact.address),
        Column::Sector => text(&contact.sector),
        Column::Household => text(list.home(at).map(|home| home.home.name.as_str()).unwrap_or_default()),
        Column::Lang => Value::Text(words.language(list.lang(at)).into()),
        Column::Channel => profile.channel.map_or(Value::Nothing, |way| {
            Value::Text(words.say(&format!("member-channel-{}", way.word()), &[]).into())
        }),
        Column::Arrears => match list.beside().late(row.id) {
            Money::ZERO => Value::Nothing,
            late => Value::Amount(late),
        },
        Column::Answer(id) => {
            let answer = profile.custom.get(&id).map(String::as_str).unwrap_or_default();
            match list.beside().field(id) {
                Some(field) if field.kind == FieldKind::Day => answer.parse().map_or(Value::Nothing, Value::Day),
                Some(field) => Value::Text(said_answer(words, field, answer).into()),
                None => Value::Nothing,
            }
        }
    }
}

//! The arrears as a spreadsheet, in the co-op's language. What left the file is noted, as a printed paper is.

use super::{arrears, asked_day};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::payments::ArrearsExport;
use chrono::NaiveDate;
use minga_core::members::Member;
use minga_core::payments::{Age, Arrears, Owing};
use minga_core::register::Register;
use minga_print::write;
use minga_store::NewPaper;
use minga_tables::{Form, Sheet, Value, write_sheet};
use minga_words::Words;
use std::path::Path;
use std::sync::Arc;

/// Arrears about to leave the file.
pub struct Job {
    register: Arc<Register>,
    arrears: Arc<Arrears>,
    on: NaiveDate,
    form: Form,
    words: Words,
}

impl Job {
    pub fn of(open: &mut Open, export: &ArrearsExport) -> Answer<Self> {
        open.signer()?;
        let on = asked_day(open, export.as_of.as_deref())?;
        let register = open.register()?;
        let words = Words::new(&register.coop.lang);
        Ok(Self { arrears: open.arrears(on)?, register, on, form: export.form.into(), words })
    }

    pub fn file_name(&self) -> String {
        format!("{}-{}.{}", self.words.say("payments-arrears", &[]), self.on, self.form.ending())
    }

    /// Writes the file where the person wants it; only then it is on record.
    pub fn write(&self, open: &mut Open, path: &Path) -> Answer<()> {
        let bytes = self.sheet().map_err(|why| Fault::new("export-failed").with("detail", why))?;
        let new = NewPaper { kind: "arrears".to_owned(), member: None, numbered: false };
        let signer = open.signer()?;
        open.coop.print(signer, &new, |_| write(path, &bytes))?.map_err(minga_store::Fault::from)?;
        Ok(())
    }

    fn sheet(&self) -> Result<Vec<u8>, minga_tables::WriteError> {
        let currency = self.register.coop.currency;
        let say = |key: &str| self.words.say(key, &[]);
        let mut heads: Vec<String> =
            ["number", "name", "since"].map(|head| say(&format!("payments-head-{head}"))).into();
        heads.extend(Age::ALL.map(|age| say(&format!("payments-age-{}", age.word()))));
        heads.extend(["owed", "credit", "phone", "email"].map(|head| say(&format!("payments-head-{head}"))));
        let mut foot = vec![Value::Nothing, Value::Text(say("payments-together").into()), Value::Nothing];
        foot.extend(Age::ALL.map(|age| Value::Amount(self.arrears.aged.of(age))));
        foot.extend([Value::Amount(self.arrears.aged.total()), Value::Amount(self.arrears.credit)]);
        foot.extend([Value::Nothing, Value::Nothing]);
        let name = say("payments-arrears");
        let sheet = Sheet { name: &name, currency, heads, foot };
        let members = arrears::by_id(&self.register);
        let rows = self.arrears.owing.iter().filter_map(|owing| Some(cells(owing, members.get(&owing.member)?)));
        write_sheet(self.form, &sheet, rows)
    }
}

fn cells<'a>(owing: &Owing, member: &'a Member) -> Vec<Value<'a>> {
    let contact = &member.profile.contact;
    let mut cells = vec![
        Value::Count(member.number),
        Value::Text(member.profile.name.listed().into()),
        owing.since.map_or(Value::Nothing, Value::Day),
    ];
    cells.extend(Age::ALL.map(|age| Value::Amount(owing.aged.of(age))));
    cells.extend([Value::Amount(owing.aged.total()), Value::Amount(owing.credit)]);
    cells.extend([Value::Text((&contact.phone).into()), Value::Text((&contact.email).into())]);
    cells
}

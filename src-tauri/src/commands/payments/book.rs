//! The receipts as a spreadsheet, in the co-op's language: every one, void ones among them. What left the file is
//! noted, as a printed paper is.

use super::receipts;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::payments::ReceiptsExport;
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::money::Money;
use minga_core::payments::{Ledger, Receipt};
use minga_core::register::Register;
use minga_print::write;
use minga_store::NewPaper;
use minga_tables::{Form, Sheet, Value, write_sheet};
use minga_words::Words;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

/// Receipts about to leave the file.
pub struct Job {
    register: Arc<Register>,
    ledger: Arc<Ledger>,
    search: String,
    on: NaiveDate,
    form: Form,
    words: Words,
}

impl Job {
    pub fn of(open: &mut Open, export: &ReceiptsExport) -> Answer<Self> {
        open.signer()?;
        let register = open.register()?;
        Ok(Self {
            words: Words::new(&register.coop.lang),
            register,
            ledger: open.ledger()?,
            search: export.search.clone(),
            on: open.coop.today(),
            form: export.form.into(),
        })
    }

    pub fn file_name(&self) -> String {
        format!("{}-{}.{}", self.words.say("payments-receipts", &[]), self.on, self.form.ending())
    }

    /// Writes the file where the person wants it; only then it is on record.
    pub fn write(&self, open: &mut Open, path: &Path) -> Answer<()> {
        let bytes = self.sheet().map_err(|why| Fault::new("export-failed").with("detail", why))?;
        let new = NewPaper { kind: "receipts".to_owned(), member: None, numbered: false };
        let signer = open.signer()?;
        open.coop.print(signer, &new, |_| write(path, &bytes))?.map_err(minga_store::Fault::from)?;
        Ok(())
    }

    fn sheet(&self) -> Result<Vec<u8>, minga_tables::WriteError> {
        let say = |key: &str| self.words.say(key, &[]);
        let found = receipts::found(&self.ledger, &self.search);
        let sum: Money = found.iter().filter(|receipt| receipt.void.is_none()).map(|receipt| receipt.amount).sum();
        let name = say("payments-receipts");
        let heads = ["number", "day", "member", "payer", "method", "reference", "for", "amount", "void", "why"];
        let heads = heads.map(|head| say(&format!("payments-head-{head}"))).into();
        let mut foot = vec![Value::Nothing; 10];
        foot[3] = Value::Text(say("payments-together").into());
        foot[7] = Value::Amount(sum);
        let sheet = Sheet { name: &name, currency: self.register.coop.currency, heads, foot };
        let numbers = receipts::numbers(&self.register);
        // From the first on: a book of receipts is read in the order they were given.
        let rows = found.into_iter().rev().map(|receipt| self.cells(receipt, &numbers));
        write_sheet(self.form, &sheet, rows)
    }

    fn cells<'a>(&'a self, receipt: &'a Receipt, numbers: &HashMap<MemberId, i64>) -> Vec<Value<'a>> {
        let went = receipt.parts.iter().map(|part| match part.charge.and_then(|charge| self.ledger.charge(charge)) {
            Some(charge) => self.words.charge(charge),
            None => self.words.say("payments-credit", &[]),
        });
        let method = self.words.say(&format!("payments-method-{}", receipt.method.word()), &[]);
        vec![
            Value::Count(receipt.number),
            Value::Day(receipt.on),
            numbers.get(&receipt.payer).map_or(Value::Nothing, |number| Value::Count(*number)),
            Value::Text((&receipt.by.name).into()),
            Value::Text(method.into()),
            Value::Text((&receipt.reference).into()),
            Value::Text(went.collect::<Vec<_>>().join(", ").into()),
            Value::Amount(receipt.amount),
            receipt.void.as_ref().map_or(Value::Nothing, |void| Value::Day(void.on)),
            receipt.void.as_ref().map_or(Value::Nothing, |void| Value::Text((&void.why).into())),
        ]
    }
}

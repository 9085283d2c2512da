//! The ledger as a spreadsheet, in the co-op's language: its lines from the first to the last. What left the file is
//! noted, as a printed paper is.

use super::sought;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::capital::LedgerExport;
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::members::Member;
use minga_core::register::Register;
use minga_core::shares::{ShareEntry, Sought, movements, together};
use minga_print::{joint_holders, write};
use minga_store::NewPaper;
use minga_tables::{Form, Sheet, Value, WriteError, write_sheet};
use minga_words::Words;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

/// The heads of the columns, `shares-head-<word>`.
const HEADS: [&str; 9] = ["day", "number", "name", "joint", "class", "kind", "units", "par", "paid"];

/// Lines about to leave the file.
pub struct Job {
    register: Arc<Register>,
    joint: HashMap<MemberId, Vec<String>>,
    sought: Sought,
    on: NaiveDate,
    form: Form,
    words: Words,
}

impl Job {
    pub fn of(open: &mut Open, export: &LedgerExport) -> Answer<Self> {
        open.signer()?;
        let register = open.register()?;
        let words = Words::new(&register.coop.lang);
        let joint = joint_holders(&open.coop, &register, open.coop.today())?;
        let sought = sought(&export.filter)?;
        Ok(Self { register, joint, sought, on: open.coop.today(), form: export.form.into(), words })
    }

    pub fn file_name(&self) -> String {
        format!("{}-{}.{}", self.words.say("shares-ledger", &[]), self.on, self.form.ending())
    }

    /// Writes the file where the person wants it; only then it is on record.
    pub fn write(&self, open: &mut Open, path: &Path) -> Answer<()> {
        let bytes = self.sheet().map_err(|why| Fault::new("export-failed").with("detail", why))?;
        let new = NewPaper { kind: "ledger".to_owned(), member: None, numbered: false };
        let signer = open.signer()?;
        open.coop.print(signer, &new, |_| write(path, &bytes))?.map_err(minga_store::Fault::from)?;
        Ok(())
    }

    fn sheet(&self) -> Result<Vec<u8>, WriteError> {
        let name = self.words.say("shares-ledger", &[]);
        let mut lines = movements(&self.register, &self.sought);
        lines.reverse();
        let (units, paid) = together(lines.iter().map(|(_, entry)| *entry));
        let mut foot = vec![Value::Nothing, Value::Nothing, Value::Text(self.words.say("shares-together", &[]).into())];
        foot.extend([Value::Nothing, Value::Nothing, Value::Nothing, Value::Count(units), Value::Nothing]);
        foot.push(Value::Amount(paid));
        let heads = HEADS.iter().map(|head| self.words.say(&format!("shares-head-{head}"), &[])).collect();
        let sheet = Sheet { name: &name, currency: self.register.coop.currency, heads, foot };
        write_sheet(self.form, &sheet, lines.into_iter().map(|(member, entry)| self.cells(member, entry)))
    }

    fn cells<'a>(&'a self, member: &'a Member, entry: &ShareEntry) -> Vec<Value<'a>> {
        let joint = self.joint.get(&member.id).map(|names| names.join(" / ")).unwrap_or_default();
        let class = self.register.class(entry.class).map(|class| class.name.as_str()).unwrap_or_default();
        let kind = self.words.say(&format!("journal-entry-{}", entry.kind.word()), &[]);
        vec![
            Value::Day(entry.on),
            Value::Count(member.number),
            Value::Text(member.profile.name.listed().into()),
            Value::Text(joint.into()),
            Value::Text(class.into()),
            Value::Text(kind.into()),
            Value::Count(entry.units),
            Value::Amount(entry.par),
            Value::Amount(entry.paid),
        ]
    }
}

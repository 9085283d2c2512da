//! Papers: drawn by the reports, on record in the file, written where the person wants them.

use super::Shared;
use super::members::member;
use super::reading::maybe_day;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::papers::{PaperDraft, PaperKind, PaperSize, Printed};
use chrono::NaiveDate;
use minga_core::members::Member;
use minga_core::register::{Register, Roll};
use minga_reports::{
    CertificatePaper, Document, Paper as Sheet, RegisterPaper, register_of_members, share_certificate,
};
use minga_store::{NewPaper, Paper, Refusal};
use minga_words::Words;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tauri::AppHandle;

/// Asks where to, and writes a paper; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn print_paper(app: AppHandle, desk: Shared<'_>, paper: PaperDraft) -> Answer<Option<Printed>> {
    let (asked, name) = desk
        .with(move |_, open| {
            let job = Job::of(open, &paper)?;
            let name = job.file_name();
            Ok((job, name))
        })
        .await?;
    let Some(path) = desk.aside(move |desk| Ok(desk.picker.save(Files::Paper, &name))).await? else { return Ok(None) };
    desk.with(move |_, open| {
        let mut report = Report::on(&app, Work::Printing);
        print(open, &asked, &path)?;
        report.step(1, 1);
        Ok(Some(Printed { path: path.to_string_lossy().into_owned() }))
    })
    .await
}

/// A paper about to be made.
struct Job {
    register: Arc<Register>,
    roll: Arc<Roll>,
    member: Option<Member>,
    sheet: Sheet,
    words: Words,
    on: NaiveDate,
}

impl Job {
    fn of(open: &mut Open, draft: &PaperDraft) -> Answer<Self> {
        open.signer()?;
        let on = maybe_day(draft.as_of.as_deref())?.unwrap_or_else(|| open.coop.today());
        let (register, roll) = (open.register()?, open.roll(on)?);
        let member = match (draft.paper, draft.member_id.as_deref()) {
            (PaperKind::Register, _) => None,
            (PaperKind::Certificate, id) => {
                let id = member(id.unwrap_or_default())?;
                let found = register.members.iter().find(|member| member.id == id);
                Some(found.cloned().ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?)
            }
        };
        let sheet = match draft.size {
            PaperSize::A4 => Sheet::A4,
            PaperSize::Letter => Sheet::Letter,
        };
        let words = Words::new(&register.coop.lang);
        Ok(Self { register, roll, member, sheet, words, on })
    }

    fn file_name(&self) -> String {
        match &self.member {
            None => format!("{}-{}.pdf", self.words.say("paper-register-title", &[]), self.on),
            Some(member) => format!("{}-{}.pdf", self.words.say("paper-certificate-title", &[]), member.number),
        }
    }

    fn draw(&self, paper: &Paper) -> Result<Document, minga_reports::ReportError> {
        let (register, roll, seal) = (&*self.register, &*self.roll, paper.shows.seal.short());
        let (after_act, seal) = (paper.shows.seq, seal.as_str());
        match &self.member {
            None => register_of_members(&RegisterPaper { register, roll, after_act, seal }, &self.words, self.sheet),
            Some(member) => {
                let number = paper.number.unwrap_or_default().to_string();
                let certificate =
                    CertificatePaper { register, roll, member, number: &number, issued: self.on, after_act, seal };
                share_certificate(&certificate, &self.words, self.sheet)
            }
        }
    }
}

/// The paper goes on record when it lies where the person wants it, and only then.
fn print(open: &mut Open, job: &Job, path: &Path) -> Answer<()> {
    let new = NewPaper {
        kind: if job.member.is_some() { "certificate" } else { "register" }.to_owned(),
        member: job.member.as_ref().map(|member| member.id),
        numbered: job.member.is_some(),
    };
    let made = open.coop.print(open.signer()?, &new, |paper| {
        let document = job.draw(paper).map_err(|why| Fault::new("print-failed").with("detail", why))?;
        write(path, &document.bytes)?;
        Ok::<(), Fault>(())
    })?;
    made.map(|_| ())
}

/// Written beside the name and renamed over it: a paper is whole or not there.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Answer<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

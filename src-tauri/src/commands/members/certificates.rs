//! Certificates of several members: a number each, one document, one act.

use super::list;
use super::many::previewed;
use crate::commands::papers::write;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::list::Chosen;
use crate::shapes::many::ManyPreview;
use crate::shapes::papers::PaperSize;
use minga_core::members::has_certificate;
use minga_core::register::list::{Column, List, Order};
use minga_reports::{CertificatePaper, Document, Paper as Sheet, ReportError, share_certificates};
use minga_store::Paper;
use minga_words::Words;
use std::path::Path;
use std::sync::Arc;

/// Who gets one, and who holds no shares.
pub fn preview(open: &mut Open, chosen: &Chosen) -> Answer<ManyPreview> {
    let on = list::chosen(open, chosen)?.0.roll().on;
    previewed(open, chosen, |member| has_certificate(member, on))
}

/// Certificates about to be made.
pub struct Job {
    list: Arc<List>,
    rows: Vec<usize>,
    words: Words,
    size: Sheet,
}

impl Job {
    pub fn of(open: &mut Open, chosen: &Chosen, size: PaperSize) -> Answer<Self> {
        open.signer()?;
        let (list, rows) = list::chosen(open, chosen)?;
        let mut rows = list.sorted(&rows, Order { by: Column::Name, descending: false });
        rows.retain(|row| has_certificate(list.row(*row).1, list.roll().on).is_ok());
        let words = Words::new(&list.register().coop.lang);
        let size = match size {
            PaperSize::A4 => Sheet::A4,
            PaperSize::Letter => Sheet::Letter,
        };
        Ok(Self { list, rows, words, size })
    }

    pub fn file_name(&self) -> String {
        format!("{}-{}.pdf", self.words.say("paper-certificate-title", &[]), self.list.roll().on)
    }

    /// Draws them and puts them where the person wants them; only then they are on record.
    pub fn print(&self, open: &mut Open, path: &Path) -> Answer<()> {
        let members: Vec<_> = self.rows.iter().map(|row| self.list.row(*row).0.id).collect();
        let signer = open.signer()?;
        let made = open.coop.print_each(signer, "certificate", true, &members, |papers| {
            let document = self.draw(papers).map_err(|why| Fault::new("print-failed").with("detail", why))?;
            write(path, &document.bytes)
        })?;
        made.map(|_| ())
    }

    fn draw(&self, papers: &[Paper]) -> Result<Document, ReportError> {
        let (register, roll) = (&**self.list.register(), &**self.list.roll());
        let said: Vec<(String, String)> = papers
            .iter()
            .map(|paper| (paper.number.unwrap_or_default().to_string(), paper.shows.seal.short()))
            .collect();
        let certificates: Vec<CertificatePaper> = self
            .rows
            .iter()
            .zip(papers)
            .zip(&said)
            .map(|((row, paper), (number, seal))| CertificatePaper {
                register,
                roll,
                member: self.list.row(*row).1,
                number,
                issued: roll.on,
                after_act: paper.shows.seq,
                seal,
            })
            .collect();
        share_certificates(&certificates, &self.words, self.size)
    }
}

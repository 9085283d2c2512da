//! A table on screen, written as a spreadsheet: what it holds is asked first, then where to, then it is written.

use super::Shared;
use crate::desk::Open;
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::papers::Printed;
use std::path::Path;

/// Asks where to, and writes; null when the dialog was left.
pub async fn save<J: Send + Sync + 'static>(
    desk: Shared<'_>,
    files: Files,
    job: impl FnOnce(&mut Open) -> Answer<J> + Send + 'static,
    name: fn(&J) -> String,
    write: fn(&J, &mut Open, &Path) -> Answer<()>,
) -> Answer<Option<Printed>> {
    let job = desk.with(move |_, open| job(open)).await?;
    let name = name(&job);
    let Some(path) = desk.aside(move |desk| Ok(desk.picker().save(files, &name))).await? else { return Ok(None) };
    desk.with(move |_, open| {
        write(&job, open, &path)?;
        Ok(Some(Printed { path: path.to_string_lossy().into_owned(), missing: String::new() }))
    })
    .await
}

//! How much a table may hold. A file of a few kilobytes can claim to hold more than the machine does.

/// Bytes of a file.
pub(crate) const MOST_BYTES: usize = 256 * 1024 * 1024;
/// Bytes a workbook unpacks to.
pub(crate) const MOST_UNPACKED: u64 = 512 * 1024 * 1024;
/// Cells of a table, blank ones of its rectangle included.
pub(crate) const MOST_CELLS: usize = 8_000_000;
/// Columns of a table.
pub(crate) const MOST_COLUMNS: usize = 4_096;
/// Letters of one cell of a workbook; Excel itself takes 32,767.
pub(crate) const MOST_LETTERS: usize = 1_000_000;
/// Blank rows in a run that are kept, to be shown as left out; a stray cell far below keeps its line
/// number without them.
pub(crate) const MOST_BLANK_ROWS: u32 = 1_000;

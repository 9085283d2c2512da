//! QR codes (ISO/IEC 18004) as rectangles: a row of dark modules is one.

use super::ink::INK;
use super::sheet::Sheet;
use crate::ReportError;
use qrcode::{Color, EcLevel, QrCode};

/// Modules that stay clear on every side.
const QUIET: f32 = 4.0;

/// Draws a code into a square with its upper left corner at `x`, `y`, what has to stay clear around it included.
///
/// # Errors
/// When the text is longer than a code can hold.
#[allow(clippy::cast_precision_loss)] // at most 177 modules
pub fn draw(sheet: &mut Sheet, text: &str, [x, y, side]: [f32; 3]) -> Result<(), ReportError> {
    // A quarter of it may be dirty or worn and it is still read.
    let code =
        QrCode::with_error_correction_level(text, EcLevel::Q).map_err(|why| ReportError::Code(why.to_string()))?;
    let module = side / (code.width() as f32 + 2.0 * QUIET);
    for (row, colours) in code.to_colors().chunks(code.width()).enumerate() {
        let mut at = 0;
        for run in colours.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let left = x + (QUIET + at as f32) * module;
                sheet.rect(left, y + (QUIET + row as f32) * module, run.len() as f32 * module, module, INK);
            }
            at += run.len();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::paper::Format;

    #[test]
    fn a_code_is_drawn_in_rows_of_rectangles_within_its_square() {
        let mut sheet = Sheet::new(Format { width: 29.0, height: 29.0 });
        draw(&mut sheet, "MINGA:1:190:P54J", [0.0, 0.0, 29.0]).expect("a code");
        let drawn = String::from_utf8_lossy(sheet.operators()).into_owned();
        // A smallest code of 21 modules: its upper left corner, seven wide, four from the edges.
        assert!(drawn.contains("\n4 24 7 1 re f\n"), "{drawn}");
        assert!(drawn.lines().filter(|line| line.ends_with("re f")).count() > 80);
    }

    #[test]
    fn a_text_too_long_for_a_code_is_refused() {
        let mut sheet = Sheet::new(Format { width: 10.0, height: 10.0 });
        assert!(matches!(draw(&mut sheet, &"a".repeat(4000), [0.0, 0.0, 10.0]), Err(ReportError::Code(_))));
    }
}

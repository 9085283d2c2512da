//! Text into glyphs: kerned, with ligatures, from the first face that has the sign.

use super::face::Face;
use crate::ReportError;
use rustybuzz::{Direction, Face as Outline, Language, Script, ShapePlan, UnicodeBuffer};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Shaped texts kept for the next time: dates, classes and sums come again and again.
const KEPT: usize = 4096;

/// A glyph, measured in thousandths of the type size.
#[derive(Clone, Debug)]
pub struct Glyph {
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// What the pen would move without kerning.
    pub natural: f32,
    /// Where the glyph stands off the pen.
    pub right: f32,
    pub up: f32,
    /// The letters it stands for, for whoever copies or searches the paper.
    pub text: String,
}

/// Glyphs of one face.
#[derive(Clone, Debug)]
pub struct Run {
    pub face: Face,
    pub glyphs: Vec<Glyph>,
}

/// A line of text, ready to be set at any size.
#[derive(Clone, Debug, Default)]
pub struct Shaped {
    pub runs: Vec<Run>,
    /// Width in thousandths of the type size.
    pub advance: f32,
}

impl Shaped {
    /// Width at a type size, in points.
    pub fn width(&self, size: f32) -> f32 {
        self.advance * size / 1000.0
    }
}

/// Shapes text for one document and remembers what no face could show.
pub struct Shaper {
    outlines: Vec<Outline<'static>>,
    plans: HashMap<(Face, Script), ShapePlan>,
    kept: HashMap<(Face, String), Rc<Shaped>>,
    buffer: Option<UnicodeBuffer>,
    language: Option<Language>,
    missing: BTreeSet<char>,
    used: Used,
}

/// The glyphs of each face a document uses, with the letters they stand for.
pub type Used = BTreeMap<Face, BTreeMap<u16, String>>;

impl Shaper {
    /// A shaper for texts of a language.
    pub fn new(lang: &str) -> Result<Self, ReportError> {
        Ok(Self {
            outlines: Face::ALL.iter().map(|f| f.outline()).collect::<Result<_, _>>()?,
            plans: HashMap::new(),
            kept: HashMap::new(),
            buffer: Some(UnicodeBuffer::new()),
            language: lang.parse().ok(),
            missing: BTreeSet::new(),
            used: Used::new(),
        })
    }

    /// The signs no face has. They are set as `?`.
    pub fn missing(&self) -> impl Iterator<Item = char> + '_ {
        self.missing.iter().copied()
    }

    /// The glyphs shaped so far.
    pub fn used(&self) -> &Used {
        &self.used
    }

    /// Shapes one line.
    pub fn shape(&mut self, face: Face, text: &str) -> Rc<Shaped> {
        let key = (face, text.to_owned());
        if let Some(shaped) = self.kept.get(&key) {
            return shaped.clone();
        }
        let mut shaped = Shaped::default();
        for (face, part) in self.faces(face, text) {
            let glyphs = self.glyphs(face, &part);
            let used = self.used.entry(face).or_default();
            for glyph in &glyphs {
                used.entry(glyph.id).or_insert_with(|| glyph.text.clone());
            }
            shaped.advance += glyphs.iter().map(|g| g.advance).sum::<f32>();
            shaped.runs.push(Run { face, glyphs });
        }
        let shaped = Rc::new(shaped);
        if self.kept.len() >= KEPT {
            self.kept.clear();
        }
        self.kept.insert(key, shaped.clone());
        shaped
    }

    /// Width of a text in points.
    pub fn width(&mut self, face: Face, size: f32, text: &str) -> f32 {
        self.shape(face, text).width(size)
    }

    /// Splits a text where the face changes. A mark stays with the letter it stands on.
    fn faces(&mut self, face: Face, text: &str) -> Vec<(Face, String)> {
        let mut parts: Vec<(Face, String)> = Vec::new();
        let mut letters = text.nfc().map(plain).peekable();
        while let Some(letter) = letters.next() {
            let mut cluster = String::from(letter);
            while let Some(mark) = letters.next_if(|c| is_combining_mark(*c)) {
                cluster.push(mark);
            }
            let found = [face, Face::Spare].into_iter().find(|f| self.has(*f, &cluster));
            let (face, cluster) = if let Some(face) = found {
                (face, cluster)
            } else {
                let lacking: Vec<char> =
                    cluster.chars().filter(|c| !self.has(Face::Spare, c.encode_utf8(&mut [0; 4]))).collect();
                self.missing.extend(lacking);
                (face, "?".to_owned())
            };
            match parts.last_mut() {
                Some((last, part)) if *last == face => part.push_str(&cluster),
                _ => parts.push((face, cluster)),
            }
        }
        parts
    }

    fn has(&self, face: Face, cluster: &str) -> bool {
        cluster.chars().all(|c| self.outlines[face.index()].glyph_index(c).is_some())
    }

    fn glyphs(&mut self, face: Face, text: &str) -> Vec<Glyph> {
        let outline = &self.outlines[face.index()];
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let (script, language) = (buffer.script(), buffer.language());
        let plan = self.plans.entry((face, script)).or_insert_with(|| {
            ShapePlan::new(outline, Direction::LeftToRight, Some(script), language.as_ref(), &face.features())
        });
        let shaped = rustybuzz::shape_with_plan(outline, plan, buffer);

        #[allow(clippy::cast_precision_loss)] // font units are small whole numbers
        let scale = |units: i32| units as f32 * 1000.0 / outline.units_per_em() as f32;
        let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
        let glyphs = infos
            .iter()
            .zip(places)
            .enumerate()
            .map(|(i, (info, place))| {
                // A glyph id is 16 bits wide in every font file.
                let id = u16::try_from(info.glyph_id).unwrap_or_default();
                let natural = outline.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id)).map_or(0, i32::from);
                Glyph {
                    id,
                    advance: scale(place.x_advance),
                    natural: scale(natural),
                    right: scale(place.x_offset),
                    up: scale(place.y_offset),
                    text: letters(text, infos, i),
                }
            })
            .collect();
        self.buffer = Some(shaped.clear());
        glyphs
    }
}

/// The letters a glyph stands for. Where several glyphs stand for several letters each takes its own;
/// else the first takes all of them.
fn letters(text: &str, infos: &[rustybuzz::GlyphInfo], i: usize) -> String {
    let cluster = infos[i].cluster as usize;
    let end = infos[i..].iter().map(|g| g.cluster as usize).find(|c| *c > cluster).unwrap_or(text.len());
    let first = infos[..i].iter().rposition(|g| g.cluster as usize != cluster).map_or(0, |before| before + 1);
    let glyphs = infos[first..].iter().take_while(|g| g.cluster as usize == cluster).count();
    let part = &text[cluster..end];
    if glyphs > 1 && glyphs == part.chars().count() {
        return part.chars().nth(i - first).map(String::from).unwrap_or_default();
    }
    if i == first { part.to_owned() } else { String::new() }
}

/// Blanks of every width and line breaks become the one blank fonts have.
fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaper() -> Shaper {
        Shaper::new("es").expect("the fonts of the house")
    }

    fn told(shaped: &Shaped) -> String {
        shaped.runs.iter().flat_map(|r| &r.glyphs).map(|g| g.text.as_str()).collect()
    }

    #[test]
    fn every_letter_of_a_name_is_kept_behind_its_glyphs() {
        let mut shaper = shaper();
        for name in [
            "Proaño Cevallos, Blanca",
            "Łukasz Wójcik",
            "Νίκος Καζαντζάκης",
            "Юлия Щукина",
            "Office of Coffee",
            "Ma\u{0301}ria",
        ] {
            for face in [Face::Sans, Face::Serif] {
                assert_eq!(told(&shaper.shape(face, name)), name.nfc().collect::<String>());
            }
        }
        assert_eq!(shaper.missing().count(), 0);
    }

    #[test]
    fn a_sign_no_face_has_is_named_and_set_as_a_question_mark() {
        let mut shaper = shaper();
        assert_eq!(told(&shaper.shape(Face::Sans, "Li 李 Wei")), "Li ? Wei");
        assert_eq!(shaper.missing().collect::<String>(), "李");
    }

    #[test]
    fn figures_stand_in_columns() {
        let mut shaper = shaper();
        assert!((shaper.width(Face::Sans, 10.0, "1111") - shaper.width(Face::Sans, 10.0, "8080")).abs() < 0.001);
    }

    #[test]
    fn letters_are_kerned() {
        let mut shaper = shaper();
        let apart = shaper.width(Face::Serif, 10.0, "A") + shaper.width(Face::Serif, 10.0, "V");
        assert!(shaper.width(Face::Serif, 10.0, "AV") < apart);
    }
}

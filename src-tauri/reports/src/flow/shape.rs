//! Text into glyphs: kerned, with ligatures, from the first face that has the sign.

use super::face::Face;
use crate::ReportError;
use rustybuzz::{Direction, Face as Outline, Language, Script, ShapePlan, UnicodeBuffer};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use subsetter::GlyphRemapper;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Shaped words kept for the next time: names, dates and classes come again and again.
const KEPT: usize = 16_384;

/// A glyph, measured in thousandths of the type size.
#[derive(Clone, Copy, Debug)]
pub struct Glyph {
    /// Its place among the glyphs of its face that the document uses.
    pub code: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// What the pen would move without kerning.
    pub natural: f32,
    /// Where the glyph stands off the pen.
    pub right: f32,
    pub up: f32,
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

    fn push(&mut self, word: &Self) {
        self.advance += word.advance;
        for run in &word.runs {
            match self.runs.last_mut() {
                Some(last) if last.face == run.face => last.glyphs.extend_from_slice(&run.glyphs),
                _ => self.runs.push(run.clone()),
            }
        }
    }
}

/// The glyphs of a face that a document uses, numbered as they come.
#[derive(Default)]
pub struct Used {
    /// From the glyphs of the face to their codes.
    pub codes: GlyphRemapper,
    /// What each code stands for, for whoever copies or searches the paper.
    pub letters: Vec<String>,
}

impl Used {
    fn code(&mut self, glyph: u16, letters: impl FnOnce() -> String) -> u16 {
        let code = self.codes.remap(glyph);
        // The first code is the sign for no glyph.
        self.letters.resize_with(usize::from(code).max(self.letters.len()), String::new);
        if self.letters.len() == usize::from(code) {
            self.letters.push(letters());
        }
        code
    }
}

/// Shapes text for one document and remembers what no face could show.
pub struct Shaper {
    outlines: Vec<Outline<'static>>,
    plans: HashMap<(Face, Script), ShapePlan>,
    kept: [HashMap<String, Rc<Shaped>>; Face::ALL.len()],
    buffer: Option<UnicodeBuffer>,
    language: Option<Language>,
    missing: BTreeSet<char>,
    used: [Used; Face::ALL.len()],
}

impl Shaper {
    /// A shaper for texts of a language.
    pub fn new(lang: &str) -> Result<Self, ReportError> {
        Ok(Self {
            outlines: Face::ALL.iter().map(|f| f.outline()).collect::<Result<_, _>>()?,
            plans: HashMap::new(),
            kept: Default::default(),
            buffer: Some(UnicodeBuffer::new()),
            language: lang.parse().ok(),
            missing: BTreeSet::new(),
            used: Default::default(),
        })
    }

    /// The signs no face has. They are set as `?`.
    pub fn missing(&self) -> impl Iterator<Item = char> + '_ {
        self.missing.iter().copied()
    }

    /// The glyphs shaped so far, face by face.
    pub fn used(&self) -> &[Used] {
        &self.used
    }

    /// Shapes one line. It is put together from its words, each shaped once with the blank before it.
    pub fn shape(&mut self, face: Face, text: &str) -> Rc<Shaped> {
        let mut words = words(text);
        let (Some(first), Some(second)) = (words.next(), words.next()) else { return self.word(face, text) };
        let mut line = Shaped::clone(&self.word(face, first));
        line.push(&self.word(face, second));
        for word in words {
            line.push(&self.word(face, word));
        }
        Rc::new(line)
    }

    fn word(&mut self, face: Face, text: &str) -> Rc<Shaped> {
        if let Some(shaped) = self.kept[face.index()].get(text) {
            return shaped.clone();
        }
        let mut shaped = Shaped::default();
        for (face, part) in self.faces(face, text) {
            let glyphs = self.glyphs(face, &part);
            shaped.push(&Shaped { advance: glyphs.iter().map(|g| g.advance).sum(), runs: vec![Run { face, glyphs }] });
        }
        let shaped = Rc::new(shaped);
        let kept = &mut self.kept[face.index()];
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(text.to_owned(), shaped.clone());
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
        let used = &mut self.used[face.index()];
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
                    code: used.code(id, || letters(text, infos, i)),
                    advance: scale(place.x_advance),
                    natural: scale(natural),
                    right: scale(place.x_offset),
                    up: scale(place.y_offset),
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

/// A text cut before each blank that follows a letter.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let letter = rest.find(|c| c != ' ').unwrap_or(rest.len());
        let end = rest[letter..].find(' ').map_or(rest.len(), |blank| letter + blank);
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// Blanks of every width and line breaks become the one blank fonts have.
fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn shaper() -> Shaper {
        Shaper::new("es").expect("the fonts of the house")
    }

    /// What a reader copies from the line.
    pub fn told(shaper: &Shaper, shaped: &Shaped) -> String {
        let letters = |face: Face, code: u16| shaper.used()[face.index()].letters[usize::from(code)].as_str();
        shaped.runs.iter().flat_map(|r| r.glyphs.iter().map(|g| letters(r.face, g.code))).collect()
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
                let shaped = shaper.shape(face, name);
                assert_eq!(told(&shaper, &shaped), name.nfc().collect::<String>());
            }
        }
        assert_eq!(shaper.missing().count(), 0);
    }

    #[test]
    fn a_sign_no_face_has_is_named_and_set_as_a_question_mark() {
        let mut shaper = shaper();
        let shaped = shaper.shape(Face::Sans, "Li 李 Wei");
        assert_eq!(told(&shaper, &shaped), "Li ? Wei");
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

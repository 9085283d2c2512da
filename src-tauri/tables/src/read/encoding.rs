//! How the letters of a text are written.

use minga_core::import::table::Encoding;

/// Bytes looked at for UTF-16 without a mark.
const SAMPLE: usize = 4_096;

/// UTF-8 or UTF-16 by their marks, UTF-16 by its zeros, UTF-8 where every byte fits, else Windows-1252.
pub(super) fn detect(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Encoding::Utf8;
    }
    if bytes.starts_with(b"\xFF\xFE") {
        return Encoding::Utf16Le;
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Encoding::Utf16Be;
    }
    // Most letters of a table are in the first 256: every second byte is zero.
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let pairs = sample.len() / 2;
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    if pairs >= 4 {
        let (high, low) = (zeros(0), zeros(1));
        if low * 10 >= pairs * 6 && high * 10 <= pairs {
            return Encoding::Utf16Le;
        }
        if high * 10 >= pairs * 6 && low * 10 <= pairs {
            return Encoding::Utf16Be;
        }
    }
    if std::str::from_utf8(bytes).is_ok() { Encoding::Utf8 } else { Encoding::Windows1252 }
}

/// The text. What the encoding does not have becomes U+FFFD, which the check of rows points out.
pub(super) fn decode(bytes: &[u8], encoding: Encoding) -> String {
    let with = match encoding {
        Encoding::Utf8 => encoding_rs::UTF_8,
        Encoding::Utf16Le => encoding_rs::UTF_16LE,
        Encoding::Utf16Be => encoding_rs::UTF_16BE,
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
    };
    with.decode_with_bom_removal(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_read_in_every_encoding() {
        let words = "N.º;Nombre\n1;Ñusta Peñafiel\n";
        let utf16 = |le: bool, mark: bool| {
            let units = mark.then_some(0xFEFF).into_iter().chain(words.encode_utf16());
            units.flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect::<Vec<u8>>()
        };
        let mut marked = b"\xEF\xBB\xBF".to_vec();
        marked.extend(words.bytes());
        for (bytes, encoding) in [
            (words.as_bytes().to_vec(), Encoding::Utf8),
            (marked, Encoding::Utf8),
            (encoding_rs::WINDOWS_1252.encode(words).0.into_owned(), Encoding::Windows1252),
            (utf16(true, true), Encoding::Utf16Le),
            (utf16(false, true), Encoding::Utf16Be),
            (utf16(true, false), Encoding::Utf16Le),
            (utf16(false, false), Encoding::Utf16Be),
        ] {
            assert_eq!(detect(&bytes), encoding);
            assert_eq!(decode(&bytes, encoding), words);
        }
    }

    #[test]
    fn one_zero_byte_makes_no_utf16() {
        assert_eq!(detect(b"9,Fay\0Null,Worker,2025-01-01,1,50.00"), Encoding::Utf8);
    }
}

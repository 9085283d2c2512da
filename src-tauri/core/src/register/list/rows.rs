//! A set of a list's rows, a bit a row: filters are such sets, and meeting them is one pass over words.

/// Some of the rows of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    words: Vec<u64>,
    len: usize,
}

const BITS: usize = u64::BITS as usize;

impl Rows {
    /// None of `len` rows.
    pub fn none(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(BITS)], len }
    }

    /// All of `len` rows.
    pub fn all(len: usize) -> Self {
        let mut rows = Self { words: vec![u64::MAX; len.div_ceil(BITS)], len };
        if let Some(last) = rows.words.last_mut()
            && !len.is_multiple_of(BITS)
        {
            *last = (1 << (len % BITS)) - 1;
        }
        rows
    }

    /// Takes a row in. One beyond the list is no row.
    pub fn put(&mut self, row: usize) {
        if row < self.len {
            self.words[row / BITS] |= 1 << (row % BITS);
        }
    }

    /// Whether a row is in it.
    pub fn has(&self, row: usize) -> bool {
        self.words.get(row / BITS).is_some_and(|word| word >> (row % BITS) & 1 == 1)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both.
    pub fn shared(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Keeps only those also in `other`.
    pub fn keep(&mut self, other: &Self) {
        for (word, with) in self.words.iter_mut().zip(&other.words) {
            *word &= with;
        }
    }

    /// Drops those also in `other`.
    pub fn drop(&mut self, other: &Self) {
        for (word, with) in self.words.iter_mut().zip(&other.words) {
            *word &= !with;
        }
    }

    /// Takes in those of `other`.
    pub fn join(&mut self, other: &Self) {
        for (word, with) in self.words.iter_mut().zip(&other.words) {
            *word |= with;
        }
    }

    /// The rows, first to last.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            std::iter::successors((word != 0).then_some(word), |left| {
                let left = left & (left - 1);
                (left != 0).then_some(left)
            })
            .map(move |left| at * BITS + left.trailing_zeros() as usize)
        })
    }
}

impl FromIterator<bool> for Rows {
    fn from_iter<I: IntoIterator<Item = bool>>(rows: I) -> Self {
        let (mut words, mut len) = (Vec::new(), 0);
        for is_in in rows {
            if usize::is_multiple_of(len, BITS) {
                words.push(0);
            }
            if let Some(last) = words.last_mut() {
                *last |= u64::from(is_in) << (len % BITS);
            }
            len += 1;
        }
        Self { words, len }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_all_and_none_beyond() {
        for len in [0, 1, 63, 64, 65, 200] {
            let all = Rows::all(len);
            assert_eq!((all.count(), all.iter().count(), all.has(len)), (len, len, false), "{len}");
            assert_eq!(std::iter::repeat_n(true, len).collect::<Rows>(), all, "{len}");
        }
    }

    #[test]
    fn two_sets_meet() {
        let thirds: Rows = (0..200).map(|row| row % 3 == 0).collect();
        let mut fifths: Rows = (0..200).map(|row| row % 5 == 0).collect();
        assert_eq!(thirds.shared(&fifths), 14);
        fifths.keep(&thirds);
        assert_eq!(fifths.iter().collect::<Vec<_>>(), (0..200).step_by(15).collect::<Vec<_>>());
    }
}

//! Chance that is the same again: all that a step leaves open follows from one number.

/// Dice that a number loaded.
pub struct Dice(u64);

impl Dice {
    /// Loaded with a number.
    pub fn of(how: u32) -> Self {
        Self(u64::from(how))
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: u32) -> u32 {
        // Knuth's MMIX constants; the low bits of such a sequence hardly vary.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 32).unwrap_or_default() % sides.max(1)
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: u32) -> bool {
        self.roll(times) == 0
    }

    /// One of several; none where there are none.
    pub fn one<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let many = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of.get(self.roll(many) as usize).cloned()
    }
}

//! Whole numbers that JavaScript holds exactly.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// A whole number within ±(2^53 - 1). A count that outgrew it is an error, never a rounded number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, specta::Type)]
#[specta(type = i32, inline)]
pub struct Whole(pub i64);

const MOST: u64 = (1 << 53) - 1;

impl Serialize for Whole {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.0.unsigned_abs() > MOST {
            return Err(ser::Error::custom("a number is too large for the window"));
        }
        s.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let number = i64::deserialize(d)?;
        if number.unsigned_abs() > MOST {
            return Err(de::Error::custom("a number is too large for the window"));
        }
        Ok(Self(number))
    }
}

impl From<i64> for Whole {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<usize> for Whole {
    fn from(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Whole {
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Whole {
    /// As a count or an offset; below zero is none.
    pub fn count(self) -> usize {
        usize::try_from(self.0).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Whole;

    #[test]
    fn a_number_javascript_would_round_does_not_cross() {
        let most = 9_007_199_254_740_991;
        assert_eq!(serde_json::to_string(&Whole(most)).expect("it fits"), most.to_string());
        assert!(serde_json::to_string(&Whole(most + 1)).is_err());
        assert!(serde_json::from_str::<Whole>("9007199254740992").is_err());
        assert!(serde_json::from_str::<Whole>("1.5").is_err());
    }
}

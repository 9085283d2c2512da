//! Whole shares by parts of a whole: the largest remainder decides who gets the odd ones.

use crate::ratio::Part;

/// Shares `units` out by parts: each gets the whole shares of its part, and those left over go one by one to
/// the largest remainders, the first named first among equals. Where the parts make less than the whole, the
/// rest of it is nobody's.
///
/// None where the parts make more than the whole, or are too fine to be summed.
pub fn apportion(units: i64, parts: &[Part]) -> Option<Vec<i64>> {
    let units = i128::from(units.max(0));
    let mut common: i128 = 1;
    for part in parts {
        let under = i128::from(part.under());
        common = common.checked_mul(under / gcd(common, under))?;
    }
    common.checked_mul(units.max(1))?.checked_mul(i128::from(u32::MAX))?;
    let exact: Vec<i128> =
        parts.iter().map(|p| units * i128::from(p.over()) * (common / i128::from(p.under()))).collect();
    let whole: i128 = exact.iter().sum();
    if whole > units * common {
        return None;
    }
    let mut shares: Vec<i128> = exact.iter().map(|e| e / common).collect();
    let mut left = whole / common - shares.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(exact[*at] % common));
    for at in order {
        if left == 0 {
            break;
        }
        shares[at] += 1;
        left -= 1;
    }
    shares.into_iter().map(|n| i64::try_from(n).ok()).collect()
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_shares_go_by_parts_and_the_odd_ones_to_the_largest_remainders() {
        let cases: [(i64, &[&str], Option<&[i64]>); 7] = [
            (10, &["1/3", "1/3", "1/3"], Some(&[4, 3, 3])),
            (10, &["1/2", "1/4", "1/4"], Some(&[5, 3, 2])),
            (7, &["50 %", "30 %", "20 %"], Some(&[4, 2, 1])),
            (1, &["1/4", "3/4"], Some(&[0, 1])),
            (10, &["1/3", "1/3"], Some(&[3, 3])),
            (10, &["2/3", "1/2"], None),
            (0, &["1/1"], Some(&[0])),
        ];
        for (units, parts, expected) in cases {
            let parts: Vec<Part> = parts.iter().map(|p| p.parse().expect("a part")).collect();
            assert_eq!(apportion(units, &parts).as_deref(), expected, "{units} by {parts:?}");
        }
    }
}

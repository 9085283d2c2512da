//! Where many stand, as a picture: columns of so many hours (or sessions) behind what is due and ahead of it.

use super::{Balance, Unit, Why};

/// One column: from so many units ahead of what is due (below zero behind) to less than so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// None where there is no end.
    pub from: Option<i64>,
    /// None where there is no end.
    pub to: Option<i64>,
    /// Whether those in it are in order.
    pub in_order: bool,
}

impl Balance {
    /// Ahead of what is due that day; below zero behind it. Not the balance, which looks at the whole period: so a
    /// debt cap holds here of what is due, and not of what the rest of the period still asks.
    pub fn ahead(&self) -> i64 {
        let cap = self.lines.iter().find_map(|line| match line.why {
            Why::DebtCap { cap } => Some((cap, line.units)),
            _ => None,
        });
        let ahead = self.balance + self.required - self.due;
        cap.map_or(ahead, |(cap, spared)| (ahead - spared).max(-cap))
    }
}

/// How wide a column is: ten hours, or one session.
pub fn step(unit: Unit) -> i64 {
    match unit {
        Unit::Minutes => 600,
        Unit::Sessions => 1,
    }
}

/// The columns, from far behind to far ahead: four of those who are not in order, beyond the tolerance; then those
/// who are.
pub fn columns(unit: Unit, tolerance: i64) -> Vec<Column> {
    let step = step(unit);
    let late = |far: i64| -tolerance - far * step;
    let mut columns = vec![Column { from: None, to: Some(late(3)), in_order: false }];
    columns.extend((0..3).rev().map(|n| Column { from: Some(late(n + 1)), to: Some(late(n)), in_order: false }));
    if tolerance > 0 {
        columns.push(Column { from: Some(-tolerance), to: Some(0), in_order: true });
    }
    columns.extend((0..2).map(|n| Column { from: Some(n * step), to: Some((n + 1) * step), in_order: true }));
    columns.push(Column { from: Some(2 * step), to: None, in_order: true });
    columns
}

/// Which of the columns somebody stands in. Who is in order stands among those who are, whatever the tolerance of
/// their own class.
pub fn column(columns: &[Column], ahead: i64, in_order: bool) -> Option<usize> {
    let fits = |c: &Column| c.from.is_none_or(|from| from <= ahead) && c.to.is_none_or(|to| ahead < to);
    let there = columns.iter().position(|c| c.in_order == in_order && fits(c));
    there.or_else(|| {
        if in_order { columns.iter().position(|c| c.in_order) } else { columns.iter().rposition(|c| !c.in_order) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_stands_in_the_column_of_their_hours() {
        let columns = columns(Unit::Minutes, 600);
        let ends: Vec<_> = columns.iter().map(|c| (c.from, c.to)).collect();
        assert_eq!(ends[0], (None, Some(-2400)));
        assert_eq!(ends[3], (Some(-1200), Some(-600)));
        assert_eq!(ends[4], (Some(-600), Some(0)));
        assert_eq!(ends.last(), Some(&(Some(1200), None)));
        for (ahead, in_order, at) in
            [(-9000, false, 0), (-2400, false, 1), (-601, false, 3), (-600, true, 4), (0, true, 5), (5000, true, 7)]
        {
            assert_eq!(column(&columns, ahead, in_order), Some(at), "{ahead}");
        }
    }

    #[test]
    fn who_is_in_order_by_another_class_s_tolerance_stands_with_those_who_are() {
        let columns = columns(Unit::Sessions, 0);
        assert_eq!(column(&columns, -1, true), Some(4));
        assert_eq!(column(&columns, 1, false), Some(3));
    }
}

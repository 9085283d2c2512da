//! The commons fund, and the money that reaches it because hours were paid for instead of worked. That money is no
//! second record: it is what receipts say was paid on such charges.

use crate::Coop;
use crate::fault::{Fault, Result};
use chrono::NaiveDate;
use minga_core::commons::{Asset, AssetKind, Held};
use minga_core::money::Money;

/// What was paid instead of working in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoughtOut {
    /// The year of the receipts.
    pub year: i32,
    /// The day of the last of them.
    pub last: NaiveDate,
    /// How much.
    pub amount: Money,
}

impl Coop {
    /// The fund among the commons that such money goes to: the one held longest; none where there is none.
    pub fn fund(&self) -> Result<Option<Asset>> {
        let today = self.today();
        let funds = self.assets()?.into_iter().filter(|a| a.kind == AssetKind::Fund && a.held_on(today) == Held::Now);
        Ok(funds.min_by_key(|fund| (fund.from, fund.id)))
    }

    /// What was paid instead of working, year by year: the parts of receipts that stand.
    pub fn bought_out(&self) -> Result<Vec<BoughtOut>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT CAST(substr(r.on_day, 1, 4) AS INTEGER) AS year, max(r.on_day), sum(p.amount)
             FROM payment p JOIN charge c ON c.id = p.charge JOIN receipt r ON r.id = p.receipt
             WHERE c.kind = 'buy-out' AND r.void_day IS NULL GROUP BY year HAVING sum(p.amount) <> 0 ORDER BY year",
        )?;
        let mut rows = rows.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let last: String = row.get(1)?;
            found.push(BoughtOut {
                year: row.get(0)?,
                last: last.parse().map_err(|_| Fault::damaged(None, "the day of a receipt"))?,
                amount: Money(row.get(2)?),
            });
        }
        Ok(found)
    }
}

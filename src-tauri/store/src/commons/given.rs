//! What each year gave to each of the commons: hours by class, people, money.

use crate::Coop;
use crate::fault::Result;
use minga_core::commons::Given;
use minga_core::ids::{AssetId, ClassId};
use minga_core::money::Money;
use rusqlite::Row;
use std::collections::{BTreeMap, HashMap};

type Years = HashMap<AssetId, BTreeMap<i32, Given>>;

impl Coop {
    /// What flowed into each of the commons, oldest year first. Of work what was approved; what is a part of another
    /// counts for itself alone.
    pub fn given(&self) -> Result<HashMap<AssetId, Vec<Given>>> {
        let mut years = Years::new();
        self.each_year(include_str!("given.sql"), &mut years, |given, row| {
            given.minutes.push((row.get::<_, Option<[u8; 16]>>(2)?.map(ClassId::from), row.get(3)?));
            given.sessions += row.get::<_, i64>(4)?;
            Ok(())
        })?;
        self.each_year(
            "SELECT asset, CAST(substr(on_day, 1, 4) AS INTEGER) AS year, count(DISTINCT credited) FROM work
             WHERE state = 'approved' AND asset IS NOT NULL GROUP BY asset, year",
            &mut years,
            |given, row| {
                given.people = row.get::<_, i64>(2)?.unsigned_abs();
                Ok(())
            },
        )?;
        // A line that takes another back belongs to its side: what was never earned is not spent.
        self.each_year(
            "SELECT m.asset, CAST(substr(m.on_day, 1, 4) AS INTEGER) AS year,
                    sum(CASE WHEN coalesce(r.amount, m.amount) > 0 THEN m.amount ELSE 0 END),
                    -sum(CASE WHEN coalesce(r.amount, m.amount) < 0 THEN m.amount ELSE 0 END)
             FROM asset_money m LEFT JOIN asset_money r ON r.id = m.reverses GROUP BY m.asset, year",
            &mut years,
            |given, row| {
                (given.earned, given.spent) = (Money(row.get(2)?), Money(row.get(3)?));
                Ok(())
            },
        )?;
        // What was paid instead of working reaches the commons fund.
        if let Some(fund) = self.fund()? {
            let years = years.entry(fund.id).or_default();
            for bought in self.bought_out()? {
                let given = years.entry(bought.year).or_default();
                given.year = bought.year;
                given.earned = [given.earned, bought.amount].into_iter().sum();
            }
        }
        Ok(years.into_iter().map(|(asset, years)| (asset, years.into_values().collect())).collect())
    }

    /// Runs a question that answers by asset and year.
    fn each_year(
        &self,
        sql: &str,
        years: &mut Years,
        mut note: impl FnMut(&mut Given, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut rows = self.conn.prepare_cached(sql)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let (asset, year) = (AssetId::from(row.get::<_, [u8; 16]>(0)?), row.get(1)?);
            let given = years.entry(asset).or_default().entry(year).or_default();
            given.year = year;
            note(given, row)?;
        }
        Ok(())
    }
}

//! What each year gave to each of the commons: hours by class, people, money.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::payments::merged;
use chrono::{Datelike, NaiveDate};
use minga_core::commitments::Unit;
use minga_core::commons::Given;
use minga_core::ids::{AssetId, ClassId, MemberId};
use minga_core::members::Member;
use minga_core::money::Money;
use rusqlite::types::Value;
use rusqlite::vtab::array::Array;
use rusqlite::{Params, Row};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

type Years = HashMap<AssetId, BTreeMap<i32, Given>>;

impl Coop {
    /// What flowed into each of the commons, oldest year first. Of work what was approved; what is a part of another
    /// counts for itself alone.
    pub fn given(&self) -> Result<HashMap<AssetId, Vec<Given>>> {
        let mut years = Years::new();
        let merged = merged(&self.conn)?;
        let records = array(merged.iter().flat_map(|(from, into)| [from.bytes(), into.bytes()]));
        self.each_year(include_str!("given.sql"), [&records], &mut years, |given, row| {
            add(given, row.get::<_, Option<[u8; 16]>>(2)?.map(ClassId::from), row.get(3)?);
            given.sessions += row.get::<_, i64>(4)?;
            Ok(())
        })?;
        self.given_by_merged(&records, &merged, &mut years)?;
        // A line that takes another back belongs to its side: what was never earned is not spent.
        self.each_year(
            "SELECT m.asset, CAST(substr(m.on_day, 1, 4) AS INTEGER) AS year,
                    sum(CASE WHEN coalesce(r.amount, m.amount) > 0 THEN m.amount ELSE 0 END),
                    -sum(CASE WHEN coalesce(r.amount, m.amount) < 0 THEN m.amount ELSE 0 END)
             FROM asset_money m LEFT JOIN asset_money r ON r.id = m.reverses GROUP BY m.asset, year",
            [],
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
        for (asset, years) in &mut years {
            for (year, people) in self.givers(&[*asset])? {
                years.entry(year).or_default().people = people;
            }
        }
        Ok(years.into_iter().map(|(asset, years)| (asset, years.into_values().collect())).collect())
    }

    /// How many members gave to any of these in each year: each once, and nobody of whose work nothing stands.
    pub fn givers(&self, assets: &[AssetId]) -> Result<BTreeMap<i32, u64>> {
        let merged = merged(&self.conn)?;
        let mut rows = self.conn.prepare_cached(include_str!("givers.sql"))?;
        let mut rows = rows.query([array(assets.iter().map(AssetId::bytes))])?;
        let (mut years, mut several) = (BTreeMap::new(), BTreeMap::new());
        while let Some(row) = rows.next()? {
            let (year, record) = (row.get::<_, i32>(0)?, MemberId::from(row.get::<_, [u8; 16]>(1)?));
            let (minutes, sessions): (i64, i64) = (row.get(2)?, row.get(3)?);
            if merged.contains_key(&record) || merged.values().any(|into| *into == record) {
                let member = merged.get(&record).copied().unwrap_or(record);
                let sum: &mut (i64, i64) = several.entry((year, member)).or_default();
                *sum = (sum.0 + minutes, sum.1 + sessions);
            } else if minutes > 0 || sessions > 0 {
                *years.entry(year).or_default() += 1;
            }
        }
        for ((year, _), _) in several.into_iter().filter(|(_, (minutes, sessions))| *minutes > 0 || *sessions > 0) {
            *years.entry(year).or_default() += 1;
        }
        Ok(years)
    }

    /// What those gave whose records were merged: by the classes of all their records.
    fn given_by_merged(&self, records: &Array, of: &HashMap<MemberId, MemberId>, years: &mut Years) -> Result<()> {
        let order: Vec<ClassId> = self.classes()?.into_iter().map(|class| class.id).collect();
        let mut known: HashMap<MemberId, Member> = HashMap::new();
        let mut rows = self.conn.prepare_cached(
            "SELECT asset, credited, on_day, unit, units FROM work
             WHERE state = 'approved' AND asset IS NOT NULL AND credited IN (SELECT value FROM rarray(?1))",
        )?;
        let mut rows = rows.query([records])?;
        while let Some(row) = rows.next()? {
            let record = MemberId::from(row.get::<_, [u8; 16]>(1)?);
            let id = of.get(&record).copied().unwrap_or(record);
            let member = match known.entry(id) {
                Entry::Occupied(there) => there.into_mut(),
                Entry::Vacant(new) => new.insert(self.member(id)?.ok_or(Refusal::NoSuchMember)?),
            };
            let on: NaiveDate = row.get::<_, String>(2)?.parse().map_err(|_| odd())?;
            let unit = Unit::from_word(&row.get::<_, String>(3)?).ok_or_else(odd)?;
            let given = years.entry(AssetId::from(row.get::<_, [u8; 16]>(0)?)).or_default();
            let given = given.entry(on.year()).or_insert_with(|| Given { year: on.year(), ..Given::default() });
            let held: Vec<ClassId> = member.classes(on).map(|spell| spell.class).collect();
            match unit {
                Unit::Minutes => add(given, order.iter().find(|c| held.contains(c)).copied(), row.get(4)?),
                Unit::Sessions => given.sessions += row.get::<_, i64>(4)?,
            }
        }
        Ok(())
    }

    /// Runs a question that answers by asset and year.
    fn each_year(
        &self,
        sql: &str,
        about: impl Params,
        years: &mut Years,
        mut note: impl FnMut(&mut Given, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut rows = self.conn.prepare_cached(sql)?;
        let mut rows = rows.query(about)?;
        while let Some(row) = rows.next()? {
            let (asset, year) = (AssetId::from(row.get::<_, [u8; 16]>(0)?), row.get(1)?);
            let given = years.entry(asset).or_default().entry(year).or_default();
            given.year = year;
            note(given, row)?;
        }
        Ok(())
    }
}

fn add(given: &mut Given, class: Option<ClassId>, minutes: i64) {
    match given.minutes.iter_mut().find(|(known, _)| *known == class) {
        Some((_, sum)) => *sum += minutes,
        None => given.minutes.push((class, minutes)),
    }
}

fn array<'a>(ids: impl Iterator<Item = &'a [u8; 16]>) -> Array {
    Array::new(ids.map(|id| Value::Blob(id.to_vec())).collect())
}

fn odd() -> Fault {
    Fault::damaged(None, "work holds a value that no act writes")
}

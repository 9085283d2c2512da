//! Somebody who knows SQLite, and has the file.

use crate::common::{Office, day, named};
use chrono::NaiveTime;
use minga_core::commons::{Asset, AssetKind, Flow, Story};
use minga_core::consents::ConsentKind;
use minga_core::decisions::{Body, Decision};
use minga_core::documents::DocumentKind;
use minga_core::fields::FieldKind;
use minga_core::households::Home;
use minga_core::ids::{AssetId, FlowId, MemberId};
use minga_core::members::{Profile, StandingKind};
use minga_core::money::Money;
use minga_core::office::Person;
use minga_core::register::list::View;
use minga_core::ties::{Outsider, TieKind};
use minga_core::workdays::{Plan, Stay};
use minga_store::journal::{Finding, Why};
use minga_store::{Admission, Coop, Fault, FixedClock, NewDocument, NewField, NewPicture, NewRequest, NewTie};
use rusqlite::session::{ConflictAction, ConflictType, invert_strm};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

/// What is found in a file.
#[derive(Debug)]
pub enum Found {
    Whole,
    Findings(Vec<Finding>),
    /// It does not even open.
    Refused(Fault),
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Whole, Self::Whole) => true,
            (Self::Findings(a), Self::Findings(b)) => a == b,
            _ => false,
        }
    }
}

/// Opens a file and verifies it.
pub fn examine(path: &Path) -> Found {
    let coop = match Coop::open(path, None, Arc::new(FixedClock::on(day("2026-11-25")))) {
        Ok(coop) => coop,
        Err(fault) => return Found::Refused(fault),
    };
    let verdict = coop.verify().unwrap();
    coop.close().unwrap();
    if verdict.whole() { Found::Whole } else { Found::Findings(verdict.findings) }
}

impl Found {
    pub fn any(&self, fits: impl Fn(&Finding) -> bool) -> bool {
        matches!(self, Self::Findings(findings) if findings.iter().any(fits))
    }

    /// Whether a finding points at that row (of the journal: at that act), and at the column where one
    /// was changed that is not its key.
    pub fn names(&self, table: &str, columns: &[String], row: &[Value], column: Option<&str>) -> bool {
        if table == "journal" {
            let Value::Integer(seq) = row[0] else { return false };
            return match self {
                Self::Refused(Fault::Damaged { act, .. }) => *act == Some(seq) || column == Some("seq"),
                found => found.any(|f| f.act == Some(seq)),
            };
        }
        let keys = match table {
            "touched" => 4,
            "spent" => 2,
            _ => 1,
        };
        if table == "personal" || table == "kept_bytes" {
            // Values and bytes are named by whose they are.
            let (Value::Blob(digest), Value::Blob(owner)) = (&row[0], &row[1]) else { return false };
            let owner = Uuid::from_slice(owner).unwrap().to_string();
            assert!(!digest.is_empty());
            return self.any(|f| {
                f.table.as_deref() == Some(table) && (column == Some("subject") || f.row.as_ref() == Some(&owner))
            });
        }
        let key = row[..keys].iter().map(named_key).collect::<Vec<_>>().join(" ");
        let of_key = column.is_none_or(|c| columns[..keys].iter().any(|k| k == c));
        self.any(|f| {
            f.table.as_deref() == Some(table)
                && f.row.as_deref() == Some(&key)
                && (of_key || matches!(&f.why, Why::Value { column: named } if Some(named.as_str()) == column))
        })
    }
}

/// A key as a finding writes it.
pub fn named_key(value: &Value) -> String {
    match value {
        // Every key is an identity, or as long as one: the heads of a table.
        Value::Blob(bytes) => Uuid::from_slice(bytes).unwrap().to_string(),
        Value::Text(text) => text.clone(),
        Value::Integer(n) => n.to_string(),
        other => format!("{other:?}"),
    }
}

/// Another value of the same kind.
pub fn other_than(value: &Value, kind: &str) -> Value {
    match value {
        Value::Integer(n @ (0 | 1)) => Value::Integer(1 - n),
        Value::Integer(n) => Value::Integer(n + 1000),
        Value::Text(text) if text.len() == 10 && text.ends_with(|c: char| c.is_ascii_digit()) => {
            // A date stays a date.
            Value::Text(format!("{}{}", &text[..9], if text.ends_with('1') { '2' } else { '1' }))
        }
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Blob(bytes) => {
            let mut other = bytes.clone();
            match other.last_mut() {
                Some(last) => *last ^= 1,
                None => other.push(1),
            }
            Value::Blob(other)
        }
        Value::Null if kind == "BLOB" => Value::Blob(vec![7; 16]),
        Value::Null if kind == "INTEGER" => Value::Integer(77),
        _ => Value::Text("2027-01-01".into()),
    }
}

/// The file without the rules: no references, no checks.
pub struct Raw(Connection);

impl Raw {
    pub fn open(path: &Path) -> Self {
        let conn = Connection::open(path).unwrap();
        conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
        Self(conn)
    }

    pub fn close(self) {
        self.0.close().unwrap();
    }

    pub fn run(&self, sql: &str) {
        self.0.execute_batch(sql).unwrap();
    }

    pub fn one(&self, sql: &str) -> i64 {
        self.0.query_row(sql, [], |r| r.get(0)).unwrap()
    }

    pub fn texts(&self, sql: &str) -> Vec<String> {
        let mut rows = self.0.prepare(sql).unwrap();
        rows.query_map([], |r| r.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }

    pub fn columns(&self, table: &str) -> Vec<String> {
        self.texts(&format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))
    }

    pub fn kind_of(&self, table: &str, column: &str) -> String {
        self.texts(&format!("SELECT type FROM pragma_table_info('{table}') WHERE name = '{column}'")).remove(0)
    }

    pub fn rows(&self, table: &str) -> Vec<Vec<Value>> {
        let mut rows = self.0.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).unwrap();
        let width = rows.column_count();
        let rows = rows.query_map([], |r| (0..width).map(|c| r.get(c)).collect()).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// Every row of every table, and the tables themselves.
    pub fn everything(&self) -> Vec<(String, Vec<Vec<Value>>)> {
        let tables =
            self.texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name");
        let mut all: Vec<_> = tables.into_iter().map(|table| (table.clone(), self.rows(&table))).collect();
        let sql = self.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
        all.push(("sqlite_schema".into(), vec![sql.into_iter().map(Value::Text).collect()]));
        all
    }

    /// Changes one field of one row; false where even SQLite refuses (a column that may not be empty).
    pub fn set(&self, table: &str, row: &[Value], column: &str, new: &Value) -> bool {
        let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {}", self.this_row(table, 2));
        let values = std::iter::once(new).chain(row);
        match self.0.execute(&sql, params_from_iter(values)) {
            Ok(rows) => rows == 1,
            Err(_) => false,
        }
    }

    pub fn remove(&self, table: &str, row: &[Value]) {
        let sql = format!("DELETE FROM {table} WHERE {}", self.this_row(table, 1));
        assert_eq!(self.0.execute(&sql, params_from_iter(row)).unwrap(), 1);
    }

    /// Adds a row like one that is there, under a key of its own.
    pub fn add(&self, table: &str) -> Vec<Value> {
        let mut row = self.rows(table).pop().unwrap();
        let columns = self.columns(table);
        row[0] = other_than(&row[0], "");
        for (at, column) in columns.iter().enumerate() {
            // Nobody is twice on the list of a day.
            if column == "work_day" {
                row[at] = other_than(&row[at], "");
            }
            if column == "number" || (table == "journal" && column == "seq") {
                row[at] = match &row[at] {
                    Value::Integer(n) => Value::Integer(n + i64::from(at > 0)),
                    other => other.clone(),
                };
            }
        }
        self.insert(table, &row);
        row
    }

    pub fn insert(&self, table: &str, row: &[Value]) {
        let places = vec!["?"; row.len()].join(", ");
        self.0.execute(&format!("INSERT INTO {table} VALUES ({places})"), params_from_iter(row)).unwrap();
    }

    fn this_row(&self, table: &str, first: usize) -> String {
        let columns = self.columns(table);
        let each = columns.iter().enumerate().map(|(at, column)| format!("{column} IS ?{}", at + first));
        each.collect::<Vec<_>>().join(" AND ")
    }

    /// Takes the last act back as if it had never been: its rows, its line, and what was derived from it.
    pub fn take_back_the_last_act(&self) {
        let (seq, changeset): (i64, Vec<u8>) = self
            .0
            .query_row("SELECT seq, changeset FROM journal ORDER BY seq DESC LIMIT 1", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .unwrap();
        if !changeset.is_empty() {
            let mut inverse = Vec::new();
            invert_strm(&mut changeset.as_slice(), &mut inverse).unwrap();
            let abort = |_: ConflictType, _| ConflictAction::SQLITE_CHANGESET_ABORT;
            self.0.apply_strm(&mut inverse.as_slice(), None::<fn(&str) -> bool>, abort).unwrap();
        }
        self.0.execute("DELETE FROM journal WHERE seq = ?1", [seq]).unwrap();
        self.0.execute("DELETE FROM touched WHERE seq = ?1", [seq]).unwrap();
        self.run(
            "DELETE FROM personal WHERE digest NOT IN (SELECT profile FROM member UNION SELECT profile FROM person)
               AND subject NOT IN (SELECT id FROM member UNION SELECT id FROM person UNION SELECT id FROM household
                                   UNION SELECT id FROM asset);
             DELETE FROM spent WHERE kind = 'member' AND number > (SELECT max(number) FROM member);",
        );
    }
}

/// Changes the op of an act and seals the chain anew from there on, as anybody can who knows how:
/// `H(prev, seq, at, actor, op, digest)`, each part with its length.
pub fn forge(raw: &Raw, act: i64, change: impl Fn(&str) -> String) {
    let op: String = raw.0.query_row("SELECT op FROM journal WHERE seq = ?1", [act], |r| r.get(0)).unwrap();
    let forged = change(&op);
    assert_ne!(op, forged);
    raw.0.execute("UPDATE journal SET op = ?2 WHERE seq = ?1", (act, forged)).unwrap();
    for seq in act..=raw.one("SELECT max(seq) FROM journal") {
        let prev: Vec<u8> =
            raw.0.query_row("SELECT hash FROM journal WHERE seq = ?1 - 1", [seq], |r| r.get(0)).unwrap();
        let mut hasher = blake3::Hasher::new_derive_key("minga act v1");
        let mut part = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        part(&prev);
        part(&seq.to_le_bytes());
        raw.0
            .query_row("SELECT at, actor, op, digest FROM journal WHERE seq = ?1", [seq], |r| {
                for column in 0..4 {
                    match r.get_ref(column)? {
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => part(bytes),
                        other => panic!("{other:?}"),
                    }
                }
                Ok(())
            })
            .unwrap();
        let hash: [u8; 32] = *hasher.finalize().as_bytes();
        raw.0.execute("UPDATE journal SET prev_hash = ?2, hash = ?3 WHERE seq = ?1", (seq, prev, hash)).unwrap();
    }
}

/// What else a file knows of people: where they live, whom they are tied to, what they agreed to, their papers.
fn live(office: &mut Office, maria: MemberId, inti: MemberId) {
    let home = Home { name: "Casa Quispe".into(), ..Home::default() };
    office.coop.found_household(office.rosa, home, &[maria], None).unwrap();
    let heir = NewTie {
        kind: TieKind::Heir,
        other: Some(inti),
        outsider: Outsider::default(),
        part: "1/2".parse().ok(),
        from: day("2026-02-01"),
        to: None,
    };
    office.coop.add_tie(office.rosa, maria, &heir).unwrap();
    let (photos, on) = (ConsentKind::Photos, day("2026-02-01"));
    office.coop.set_consent(office.rosa, maria, photos, true, on).unwrap();
    let letter = NewDocument {
        kind: DocumentKind::Letter,
        name: "Carta".into(),
        on,
        closed: true,
        bytes: b"Querida cooperativa".to_vec(),
    };
    let kept = office.coop.keep_document(office.rosa, maria, &letter).unwrap().value;
    office.coop.change_document(office.rosa, kept, "Carta de marzo", true).unwrap();
    let decision = Decision::new(Body::Board, on, "12").unwrap();
    let again = Admission {
        class: office.class,
        from: day("2026-11-01"),
        trial_until: None,
        shares: None,
        decision: Some(decision),
    };
    let ana = NewRequest { profile: named("Ana", "Pilco"), class: Some(office.class), ..NewRequest::default() };
    let ana = office.coop.apply_new(office.rosa, &ana, on).unwrap().value;
    office.coop.approve(office.rosa, ana, &again).unwrap();
    let twice = office.admit("A.", "Pilco");
    office.coop.merge(office.rosa, ana, twice).unwrap();
    let sizes = vec!["S".to_owned(), "M".to_owned()];
    let shirt = NewField { name: "Talla".into(), kind: FieldKind::Choice, options: sizes };
    let shirt = office.coop.add_field(office.rosa, &shirt).unwrap().value;
    let answered = Profile { custom: [(shirt, "M".to_owned())].into(), ..named("Ana", "Pilco") };
    office.coop.change_profile(office.rosa, ana, answered).unwrap();
}

/// A park with its money and a picture; a day of work there, to which one came and one did not.
fn work_together(office: &mut Office, maria: MemberId, inti: MemberId) {
    let (rosa, coop) = (office.rosa, &mut office.coop);
    let cuadras = Asset {
        id: AssetId::new(),
        part_of: None,
        kind: AssetKind::Park,
        name: "Las Cuadras".into(),
        place: "Quitumbe".into(),
        held: "Agreement with the city".into(),
        usage: "Anyone, freely".into(),
        from: day("2019-04-12"),
        to: None,
        story: Story { about: "24 hectares".into(), ..Story::default() },
    };
    coop.add_asset(rosa, cuadras.clone()).unwrap();
    let bytes = b"\x89PNG\r\n\x1a\ngate".to_vec();
    let gate = NewPicture { words: "New gate".into(), on: day("2026-02-06"), bytes };
    coop.keep_picture(rosa, cuadras.id, &gate).unwrap();
    let trees = Flow {
        id: FlowId::new(),
        asset: cuadras.id,
        on: day("2026-06-01"),
        amount: Money(-118_000),
        words: "Trees".into(),
        reverses: None,
    };
    let trees = coop.note_flow(rosa, trees).unwrap().value;
    coop.take_back_flow(rosa, trees).unwrap();
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let plan = Plan {
        asset: cuadras.id,
        title: "Planting the banks".into(),
        on: day("2026-11-21"),
        begins: at(8),
        ends: at(12),
        places: Some(40),
        meet: "The gate".into(),
        tasks: "Planting".into(),
        tools: "Gloves".into(),
    };
    let minga = coop.call_day(rosa, plan.clone()).unwrap().value;
    let coming = coop.call_day(rosa, Plan { on: day("2026-11-28"), ..plan }).unwrap().value;
    coop.sign_up(rosa, coming, &[maria, inti]).unwrap();
    coop.withdraw(rosa, coming, inti).unwrap();
    coop.check_in(rosa, minga, &[(maria, Stay::since(Some(at(8))))]).unwrap();
    coop.leave_early(rosa, minga, maria, Some(at(10))).unwrap();
    coop.close_day(rosa, minga).unwrap();
}

/// The file of an office that has done a little of everything.
pub fn story() -> Vec<u8> {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // 2
    let inti = office.admit("Inti", "Ñahui"); // 3
    office.subscribe(maria, 2, 10_000); // 4
    office.subscribe(inti, 4, 5_000); // 5
    let wrong = office.coop.member(inti).unwrap().unwrap().shares[0].id;
    office.coop.reverse_entry(office.rosa, inti, wrong).unwrap(); // 6
    office.coop.set_standing(office.rosa, inti, StandingKind::Suspension, day("2026-02-01"), None).unwrap(); // 7
    office
        .coop
        .set_standing(office.rosa, inti, StandingKind::Leave, day("2026-05-01"), Some(day("2026-06-01")))
        .unwrap(); // 8
    office.certificate(maria); // 9
    let sisa = office.coop.add_person(office.rosa, "Sisa", Some(maria)).unwrap().value; // 10
    let sisa = Person { id: sisa, name: "Sisa Quispe".into(), member: None, retired: false };
    office.coop.change_person(office.rosa, &sisa).unwrap(); // 11
    office.coop.change_profile(office.rosa, inti, named("Inti", "Ñahui Toapanta")).unwrap(); // 12
    office.coop.undo(office.rosa, None).unwrap(); // 13
    live(&mut office, maria, inti);
    office.ask_and_pay(maria, inti);
    work_together(&mut office, maria, inti);
    office.remember_a_map();
    let spell = office.coop.member(inti).unwrap().unwrap().spells[0].id;
    office.coop.end_spell(office.rosa, inti, spell, day("2026-10-01")).unwrap();
    office.admit("Ñusta", "Guamán");
    office.coop.save_list(office.rosa, "Quienes deben", View::default()).unwrap();
    let path = office.path();
    office.coop.close().unwrap();
    std::fs::read(path).unwrap()
}

//! Tables that change under a history: a migration is an act, and runs at its place.

use crate::common::{Office, day, named, quitumbe};
use minga_core::documents::DocumentKind;
use minga_core::households::Home;
use minga_core::ties::{Outsider, TieKind};
use minga_store::backups::Reason;

use minga_store::{Coop, Fault, FixedClock, Leaving, Migration, NewDocument, NewTie, Refusal, Schema};
use std::sync::Arc;

const FIRST: Migration = Schema::EMBEDDED.migrations[0];
const SECOND: Migration = Schema::EMBEDDED.migrations[1];
const THIRD: Migration = Schema::EMBEDDED.migrations[2];
const FOURTH: Migration = Schema::EMBEDDED.migrations[3];
const FIFTH: Migration = Schema::EMBEDDED.migrations[4];

/// A column more for members, filled for those who are there.
const NICKNAMES: Schema = Schema {
    migrations: &[
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH,
        Migration {
            sql: "ALTER TABLE member ADD COLUMN nickname TEXT; UPDATE member SET nickname = 'la número ' || number;",
            touches: &["member"],
        },
    ],
    journalled: Schema::EMBEDDED.journalled,
};

/// A step that stops half way.
const BROKEN: Schema = Schema {
    migrations: &[
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH,
        Migration { sql: "ALTER TABLE member ADD COLUMN nickname TEXT; SELECT 1 FROM nowhere;", touches: &[] },
    ],
    journalled: Schema::EMBEDDED.journalled,
};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// An office with María admitted (act 2) and holding two shares (act 3), opened again with other tables.
fn reopened(schema: Schema) -> (Office, minga_store::Result<Coop>) {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    let path = office.path();
    let (spare, _) =
        Coop::found(&office.folder.path().join("spare.minga"), None, office.clock.clone(), &quitumbe()).unwrap();
    std::mem::replace(&mut office.coop, spare).close().unwrap();
    let again = Coop::open_as(&path, None, office.clock.clone(), schema);
    (office, again)
}

#[test]
fn an_older_file_is_backed_up_brought_to_this_version_by_an_act_and_is_whole() {
    let (office, coop) = reopened(NICKNAMES);
    let mut coop = coop.unwrap();
    let backups = coop.backups().unwrap();
    assert_eq!(backups.iter().map(|b| (b.reason, b.seq)).collect::<Vec<_>>(), [(Reason::BeforeMigration, 3)]);
    assert_eq!(coop.history(&minga_store::journal::Asked::default()).unwrap()[0].op.word(), "migrate");
    assert!(coop.verify().unwrap().whole(), "{:?}", coop.verify().unwrap().findings);

    // Acts go on in the new tables, and what the file said before is still known.
    let maria = coop.member_numbered(1).unwrap().unwrap();
    coop.change_profile(office.rosa, maria.id, named("María", "Ñahui")).unwrap();
    coop.undo(office.rosa, None).unwrap();
    coop.redo(office.rosa).unwrap();
    assert!(coop.verify().unwrap().whole());
    let then = coop.known_after(2).unwrap().register().unwrap().unwrap();
    assert_eq!(then.members[0].profile.name.spoken(), "María Quispe");
    assert!(then.members[0].shares.is_empty());

    coop.close().unwrap();
    let coop = Coop::open_as(&office.path(), None, office.clock.clone(), NICKNAMES).unwrap();
    assert_eq!(coop.backups().unwrap().len(), 1, "it is migrated once");
}

#[test]
fn an_act_on_a_table_that_a_migration_changed_is_not_undone_and_one_beside_it_is() {
    let (office, coop) = reopened(NICKNAMES);
    let mut coop = coop.unwrap();
    coop.undo(office.rosa, Some(3)).unwrap(); // the shares
    assert_eq!(refusal(coop.undo(office.rosa, Some(2))), Refusal::UndoMigrated { act: 2, migration: 4 });
    assert!(coop.verify().unwrap().whole());
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (office, coop) = reopened(BROKEN);
    assert!(coop.is_err());
    let coop = Coop::open(&office.path(), None, office.clock.clone()).unwrap();
    assert_eq!(coop.head().unwrap().seq, 3);
    assert!(coop.verify().unwrap().whole());
}

#[test]
fn a_file_of_newer_tables_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.minga");
    let clock = Arc::new(FixedClock::on(day("2026-11-23")));
    let (coop, _) = Coop::found_as(&path, None, clock.clone(), &quitumbe(), NICKNAMES).unwrap();
    coop.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Coop::open(&path, None, clock), Err(Fault::NewerVersion { file: 6, ours: 5 })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

/// A file of every version that was ever released opens and is whole for ever.
#[test]
fn the_file_of_version_1_opens_and_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.minga");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1.minga"), &path).unwrap();
    let coop = Coop::open(&path, None, Arc::new(FixedClock::on(day("2026-11-23")))).unwrap();
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{:?}", verdict.findings);
    assert_eq!(verdict.acts, 13, "the ninth and last of then, and four migrations");
    let register = coop.register().unwrap();
    assert_eq!(register.coop.name, "Cooperativa Abierta Quitumbe");
    assert_eq!(register.members[0].profile.name.spoken(), "María Quispe");
    let roll = register.roll(day("2026-11-23"));
    assert_eq!(minga_core::register::Totals::of(&roll.rows).holding.units, 2);
    let then = coop.known_after(2).unwrap().register().unwrap().unwrap();
    assert_eq!(then.members.len(), 1, "what was known under the first tables is read through those of today");
}

#[test]
fn the_file_of_version_2_opens_and_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v2.minga");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v2.minga"), &path).unwrap();
    let coop = Coop::open(&path, None, Arc::new(FixedClock::on(day("2026-11-23")))).unwrap();
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{:?}", verdict.findings);
    let maria = coop.register().unwrap().members[0].id;
    assert_eq!(coop.ties_of(maria).unwrap().len(), 1);
    let home = coop.households().unwrap()[0].id;
    let inti = coop.register().unwrap().members[1].id;
    assert_eq!(
        coop.members_of_household(home, day("1990-01-01")).unwrap(),
        [maria, inti],
        "since when, nobody wrote down"
    );
    assert_eq!(coop.documents_of(maria).unwrap().len(), 1);
}

/// How the file of version 2 was made. It is never made again.
#[test]
#[ignore = "writes the fixture"]
fn write_the_file_of_version_2() {
    let mut office = Office::new();
    let rosa = office.rosa;
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    let inti = office.admit("Inti", "Ñahui");
    let tie = NewTie {
        kind: TieKind::Steward,
        other: None,
        outsider: Outsider { name: "Las Cuadras".into(), ..Outsider::default() },
        part: None,
        from: day("2024-01-01"),
        to: None,
    };
    office.coop.add_tie(rosa, maria, &tie).unwrap();
    let home = Home { name: "Quispe Ñahui".into(), address: "Block 3".into(), others: String::new() };
    office.coop.found_household(rosa, home, &[maria, inti], None).unwrap();
    let request = NewDocument {
        kind: DocumentKind::Request,
        name: "Request to join".into(),
        on: day("2024-01-01"),
        closed: false,
        bytes: b"I ask to join.".to_vec(),
    };
    office.coop.keep_document(rosa, maria, &request).unwrap();
    let path = office.path();
    office.coop.close().unwrap();
    std::fs::copy(path, concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v2.minga")).unwrap();
}

/// How the file of version 1 was made. It is never made again.
#[test]
#[ignore = "writes the fixture"]
fn write_the_file_of_version_1() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    office.certificate(maria);
    let mut phoned = named("María", "Quispe");
    phoned.contact.phone = "+593 99".into();
    office.coop.change_profile(office.rosa, maria, phoned).unwrap();
    let inti = office.admit("Inti", "Ñahui");
    office.coop.undo(office.rosa, None).unwrap();
    office.coop.redo(office.rosa).unwrap();
    office.coop.leave(office.rosa, inti, &Leaving::on(day("2026-10-31"))).unwrap();
    office.coop.erase(office.rosa, inti.0).unwrap();
    let path = office.path();
    office.coop.close().unwrap();
    std::fs::copy(path, concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1.minga")).unwrap();
}

//! Tables of hours as co-ops write them: what comes of each line.

use chrono::NaiveDate;
use minga_core::commitments::{AssetDays, Book, Entry, Parts, Policy, Rules, State, Stream, Substitute, Unit, Worker};
use minga_core::decisions::Body;
use minga_core::ids::{AssetId, ClassId, CoopId, MemberId, PersonId, PolicyId, WorkId};
use minga_core::import::hours::{Ground, HoursPlan, KnownAsset, NoHeads, Outcome, Place, check_hours};
use minga_core::import::table::{Cell, Delimiter, Encoding, Row, Source};
use minga_core::import::{Accept, Table};
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use minga_core::money::Currency;
use minga_core::register::{Coop, Register};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Number 7, folio A-12, a member from 2026; number 8 left on 30 June.
fn register() -> Register {
    let member = |number, folio: Option<&str>, left: Option<&str>| Member {
        id: MemberId::new(),
        number,
        folio: folio.map(str::to_owned),
        kind: Kind::Person,
        profile: Profile::default(),
        spells: vec![Spell::new(ClassId::new(), day("2026-01-10"), None)],
        standings: left.map(|on| Standing::new(StandingKind::Exit, day(on), None)).into_iter().collect(),
        shares: vec![],
        stays: Vec::new(),
        formerly: vec![],
    };
    Register {
        coop: Coop {
            id: CoopId::new(),
            name: "Quitumbe".into(),
            currency: Currency::USD,
            lang: "es".into(),
            place: String::new(),
            admits: Body::Office,
            probation_days: 0,
        },
        classes: vec![],
        members: vec![member(7, Some("A-12"), None), member(8, None, Some("2026-06-30"))],
        households: vec![],
    }
}

fn table(text: &str) -> Table {
    let row = |(nth, line): (usize, &str)| Row {
        line: nth + 1,
        cells: line.split(';').map(Cell::text).collect(),
        fault: None,
    };
    let source = Source::Text { encoding: Encoding::Utf8, delimiter: Delimiter::Semicolon };
    Table { source, rows: text.lines().enumerate().map(row).collect() }
}

struct World {
    register: Register,
    park: AssetId,
    assets: Vec<KnownAsset>,
    entries: Vec<Entry>,
    policies: Vec<Policy>,
}

impl World {
    fn new() -> Self {
        let park = AssetId::new();
        let days = AssetDays { asset: park, from: day("2019-01-01"), to: Some(day("2026-09-30")) };
        let assets = vec![KnownAsset { name: "Parque Las Cuadras".into(), days }];
        Self { register: register(), park, assets, entries: vec![], policies: vec![] }
    }

    /// From a day on everyone is asked by these rules.
    fn asked(&mut self, from: &str, rules: Rules) {
        let class = self.register.members[0].spells[0].class;
        self.register.members.iter_mut().flat_map(|m| &mut m.spells).for_each(|s| s.class = class);
        self.policies.push(Policy { id: PolicyId::new(), class, from: day(from), rules, decision: None });
    }

    fn there(&mut self, on: &str, units: i64) -> WorkId {
        let id = WorkId::new();
        self.entries.push(Entry {
            id,
            credited: self.register.members[0].id,
            day: day(on),
            unit: Unit::Minutes,
            units,
            asset: Some(self.park),
            work_day: None,
            stream: Stream::Commons,
            worker: Worker::Own,
            state: State::Approved { by: PersonId::new(), on: day(on) },
            reverses: None,
        });
        id
    }

    fn plan(&self, table: &Table) -> Result<HoursPlan, NoHeads> {
        let (entries, policies) = (self.entries.clone(), self.policies.clone());
        let book = Book::new(Parts { entries, policies, ..Parts::default() });
        let (register, assets) = (&self.register, &self.assets[..]);
        let ground = Ground { register, book: &book, assets, today: day("2026-11-23") };
        check_hours(table, &ground)
    }

    /// What becomes of each line: `2: 150`, `3: same`, `4: work-twice?`, `5: not-hours!`.
    fn told(&self, text: &str) -> Vec<String> {
        let plan = self.plan(&table(text)).expect("heads");
        let told = |outcome: &Outcome| match outcome {
            Outcome::New(line) => line.units.to_string(),
            Outcome::Same(_) => "same".into(),
            Outcome::Doubt(_, doubt) => format!("{}?", doubt.code()),
            Outcome::Error(fault) => format!("{}!", fault.word()),
        };
        plan.lines.iter().map(|(line, outcome)| format!("{line}: {}", told(outcome))).collect()
    }
}

const HEADS: &str = "Fecha;Socio;Minga / proyecto;Horas;Observación\n";

#[test]
fn each_line_is_new_a_question_or_an_error() {
    let told = World::new().told(&format!(
        "{HEADS}02/05/2026;7;Parque Las Cuadras;2,5;\n03/05/2026;A-12;parque las cuadras;2:30;\n04/05/2026;7;;2h30;\n\
         05/05/2026;7;Huerto;150 min;con Luz\n06/05/2026;99;Huerto;2;\n31/02/2026;7;Huerto;2;\n24/11/2026;7;Huerto;2;\n\
         07/05/2026;7;Huerto;ocho;\n08/05/2026;7;Huerto;-3;\n09/05/2026;7;Huerto;25:00;\n09/01/2026;7;Huerto;2;\n\
         01/07/2026;8;Huerto;2;\n01/10/2026;7;Parque Las Cuadras;2;\n04/05/2026;7;;22;"
    ));
    assert_eq!(
        told,
        [
            "2: 150",
            "3: 150",
            "4: 150",
            "5: 150",
            "6: nobody!",
            "7: not-a-day!",
            "8: ahead!",
            "9: not-hours!",
            "10: not-hours!",
            "11: beyond-a-day!",
            "12: work-before-joining?",
            "13: work-after-leaving?",
            "14: work-closed-asset?",
            "15: work-full-day?"
        ]
    );
}

#[test]
fn what_is_there_is_counted_and_a_reversed_entry_was_there_too() {
    let mut world = World::new();
    let twice = format!("{HEADS}02/05/2026;7;Parque Las Cuadras;2;\n02/05/2026;7;Parque Las Cuadras;2;\n");
    assert_eq!(world.told(&twice), ["2: 120", "3: 120"]);
    let id = world.there("2026-05-02", 120);
    assert_eq!(world.told(&twice), ["2: same", "3: 120"]);
    let entry = *world.entries.iter().find(|e| e.id == id).expect("there");
    world.entries.push(Entry { id: WorkId::new(), units: -120, reverses: Some(id), ..entry });
    assert_eq!(world.told(&twice), ["2: same", "3: 120"]);
}

#[test]
fn titles_totals_and_blank_lines_are_passed_over_and_new_assets_are_named_once() {
    let world = World::new();
    let text =
        format!("HORAS 2026;;;;\n;;;;\n{HEADS}02/05/2026;7;Huerto;2;\n{HEADS}03/05/2026;7;HUERTO;3;\nTOTAL;;;5;\n");
    let plan = world.plan(&table(&text)).expect("heads");
    let skipped: Vec<_> = plan.skipped.iter().map(|s| (s.line, s.reason.word())).collect();
    assert_eq!(skipped, [(1, "title"), (2, "blank"), (5, "heads-again"), (7, "total")]);
    assert_eq!(plan.assets, ["Huerto"]);
    let places: Vec<_> = plan.taken(Accept::default()).map(|l| l.place.clone()).collect();
    assert_eq!(places, [Place::New(0), Place::New(0)]);
}

#[test]
fn other_heads_and_the_cells_of_a_sheet_are_understood() {
    let world = World::new();
    assert_eq!(world.told("Date;Member no.;Minutes\n2026-05-02;7;90"), ["2: 90"]);
    let mut sheet = table(&format!("{HEADS}x;x;x;x;x\n"));
    sheet.rows[1].cells = vec![
        Cell::date("2026-05-02"),
        Cell::number("7"),
        Cell::text("Huerto"),
        Cell::date("1899-12-31T02:30:00"),
        Cell::text(""),
    ];
    let plan = world.plan(&sheet).expect("heads");
    assert_eq!(plan.taken(Accept::default()).map(|l| l.units).collect::<Vec<_>>(), [150]);
    for (written, shown) in [("1900-01-01T02:30:00", "26:30"), ("2026-05-02", "2026-05-02")] {
        sheet.rows[1].cells[3] = Cell::date(written);
        let plan = world.plan(&sheet).expect("heads");
        assert!(
            matches!(&plan.lines[0].1, Outcome::Error(fault) if fault.written() == shown),
            "{written}: {:?}",
            plan.lines
        );
    }
    assert_eq!(world.plan(&table("Color;Peso\nrojo;3")).err(), Some(NoHeads));
}

#[test]
fn a_time_of_day_is_not_taken_for_hours_where_something_better_is_there() {
    let world = World::new();
    assert_eq!(world.told("Fecha;Hora;Socio;Horas\n02/05/2026;9:00;7;3"), ["2: 180"]);
    assert_eq!(world.told("Fecha;Hora;Socio;Duración\n02/05/2026;9:00;7;3"), ["2: 180"]);
    assert_eq!(world.told("Date;Time;Member;Minutes\n2026-05-02;9:00;7;90"), ["2: 90"]);
    assert_eq!(world.told("Date;Member;Time\n2026-05-02;7;1:30"), ["2: 90"]);
}

#[test]
fn a_table_may_say_who_worked_and_what_kind_of_work_it_was() {
    let mut world = World::new();
    world
        .asked("2026-01-01", Rules { substitutes: vec![Substitute::Relative, Substitute::Member], ..Rules::default() });
    let heads = "Fecha;Socio;Horas;Quién trabajó;Clase de trabajo\n";
    let text = format!(
        "{heads}02/05/2026;7;2;;\n02/05/2026;7;2;Familiar;Cuidados\n02/05/2026;7;2;8;De sustento\n\
         02/05/2026;7;2;7;Comunes\n02/05/2026;7;2;Invitado;\n02/05/2026;7;2;Pepe;\n02/05/2026;7;2;;Jardín\n\
         02/05/2026;7;23;familia;\n"
    );
    let told = world.told(&text);
    // Two hours of her own, two of her family, two of number 8: of three people.
    assert_eq!(
        told,
        ["2: 120", "3: 120", "4: 120", "5: 120", "6: not-let!", "7: not-a-worker!", "8: not-a-stream!", "9: 1380"]
    );
    let plan = world.plan(&table(&text)).expect("heads");
    let read: Vec<_> = plan.taken(Accept::default()).take(3).map(|l| (l.worker, l.stream)).collect();
    let other = world.register.members[1].id;
    assert_eq!(
        read,
        [(Worker::Own, Stream::Commons), (Worker::Relative, Stream::Care), (Worker::Member(other), Stream::Livelihood)]
    );
}

#[test]
fn where_sessions_are_counted_the_number_is_one_of_sessions() {
    let mut world = World::new();
    world.asked("2026-01-01", Rules { amount: 6000, ..Rules::default() });
    world.asked("2026-07-01", Rules { unit: Unit::Sessions, amount: 13, ..Rules::default() });
    let text = format!("{HEADS}30/06/2026;7;;2;\n01/07/2026;7;;2;\n02/07/2026;7;;2:30;\n");
    assert_eq!(world.told(&text), ["2: 120", "3: 2", "4: not-sessions!"]);
    let plan = world.plan(&table(&text)).expect("heads");
    assert_eq!(plan.taken(Accept::default()).map(|l| l.unit).collect::<Vec<_>>(), [Unit::Minutes, Unit::Sessions]);
    assert_eq!(world.told("Fecha;Socio;Sesiones\n01/07/2026;7;1\n30/06/2026;7;1"), ["2: 1", "3: not-hours!"]);
}

#[test]
fn a_name_that_was_given_again_means_what_was_held_that_day() {
    let mut world = World::new();
    let again = AssetId::new();
    let days = AssetDays { asset: again, from: day("2026-10-15"), to: None };
    world.assets.push(KnownAsset { name: "PARQUE Las Cuadras".into(), days });
    let text = format!(
        "{HEADS}02/05/2026;7;Parque Las Cuadras;2;\n20/10/2026;7;Parque Las Cuadras;2;\n01/10/2026;7;Parque Las Cuadras;2;\n"
    );
    assert_eq!(world.told(&text), ["2: 120", "3: 120", "4: work-closed-asset?"]);
    let plan = world.plan(&table(&text)).expect("heads");
    let places: Vec<_> = plan.taken(Accept::default()).map(|l| l.place.clone()).collect();
    assert_eq!(places, [Place::Known(world.park), Place::Known(again)]);
}

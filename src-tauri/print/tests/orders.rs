//! Orders: what is printed lies where it is wanted and is on record; what is refused leaves nothing.
#![allow(clippy::unwrap_used)]

use chrono::{NaiveDate, NaiveTime};
use minga_core::commitments::{Due, Rules};
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::consents::ConsentKind;
use minga_core::ids::{AssetId, ChargeId, ClassId, MemberId, PersonId, ReceiptId, RefundId, WorkDayId};
use minga_core::members::{Channel, Contact, Name, Profile, StandingKind, StatusKind};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Charge, ChargeKind, Method, Part};
use minga_core::register::list::{Column, Condition, Filter, List, Order as Sorting};
use minga_core::ties::{Outsider, TieKind};
use minga_core::workdays::Plan;
use minga_print::{Fault, Letter, Order, Printed, What, conditions, joint_holders, print};
use minga_reports::{Envelope, Paper, Stock};
use minga_store::{
    Coop, FirstShares, FixedClock, NewClass, NewCoop, NewMember, NewReceipt, NewRefund, NewTie, NewWork,
};
use minga_words::Words;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2027-03-04";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A co-op of three: Iván in block A, Luz and Byron in block B. Byron holds no shares.
struct Office {
    folder: TempDir,
    coop: Coop,
    rosa: PersonId,
    members: Vec<MemberId>,
}

impl Office {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let new = NewCoop {
            name: "Cooperativa Abierta Quitumbe".into(),
            currency: Currency::USD,
            lang: "en".into(),
            person: "Rosa Guamán".into(),
            classes: vec![NewClass { name: "Users".into(), dye: Some(2), par: Money(5000) }],
        };
        let clock = Arc::new(FixedClock::on(day(TODAY)));
        let (mut coop, rosa) = Coop::found(&folder.path().join("quitumbe.minga"), None, clock, &new).unwrap();
        let class = coop.classes().unwrap()[0].id;
        let people =
            [("Byron", "Zambrano", "Block B", 0), ("Iván", "Núñez", "Block A", 2), ("Luz", "Quishpe", "Block B", 3)];
        let members = people.map(|person| admit(&mut coop, rosa, class, person));
        Self { folder, coop, rosa, members: members.into() }
    }

    fn list(&self, on: &str) -> List {
        let register = Arc::new(self.coop.register().unwrap());
        let roll = Arc::new(register.roll(day(on)));
        List::of(register, roll)
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("paper.pdf")
    }

    fn print(&mut self, what: What) -> Result<Printed, Fault> {
        let list = self.list(TODAY);
        let order = Order { what, size: Paper::A4, words: Words::new("en") };
        let out = self.out();
        print(&mut self.coop, self.rosa, &list, &order, &out)
    }

    /// Someone is asked for 10.00 and pays so much; what is over is kept as credit.
    fn pays(&mut self, payer: MemberId, cents: i64) -> ReceiptId {
        let charge = Charge {
            id: ChargeId::new(),
            member: payer,
            kind: ChargeKind::Dues,
            amount: Money(1_000),
            on: day("2027-01-10"),
            due: day("2027-01-31"),
            class: None,
            words: String::new(),
            reverses: None,
            decision: None,
        };
        let part = Part { member: payer, charge: charge.id, amount: Money(cents.min(1_000)) };
        self.coop.raise_charges(self.rosa, vec![charge], None).unwrap();
        let new = NewReceipt {
            payer,
            household: false,
            on: day(TODAY),
            method: Method::Transfer,
            reference: "TR-40017".into(),
            amount: Money(cents),
            parts: vec![part],
        };
        self.coop.take_payment(self.rosa, &new).unwrap().value.0
    }

    /// Everyone, block by block.
    fn everyone(&self) -> Vec<usize> {
        let list = self.list(TODAY);
        list.sorted(&list.matching(&Filter::default()), Sorting { by: Column::Sector, descending: false })
    }

    fn roll(&self) -> What {
        let (name, conditions) = ("Neighbours".to_owned(), "Everyone in the register.".to_owned());
        What::Roll { name, conditions, columns: Column::ALL.into(), rows: self.everyone() }
    }
}

fn admit(coop: &mut Coop, rosa: PersonId, class: ClassId, person: (&str, &str, &str, i64)) -> MemberId {
    let (given, family, sector, units) = person;
    let contact = Contact { address: "Calle 14".into(), sector: sector.into(), ..Contact::default() };
    let name = Name { given: given.into(), family: family.into() };
    let new = NewMember {
        profile: Profile { name, contact, ..Profile::default() },
        classes: vec![(class, day("2026-01-01"))],
        shares: (units > 0).then_some(FirstShares { units, paid: Money(5000 * units), method: None }),
        ..NewMember::default()
    };
    coop.admit(rosa, &new).unwrap().value
}

#[test]
fn every_paper_is_printed_and_what_shows_the_register_is_on_record() {
    let mut office = Office::new();
    let holder = office.members[1];
    let receipt = office.pays(holder, 1_000);
    let to = office.everyone();
    let letter = Letter { text: "We meet on Saturday, {name}.".into(), ..Letter::default() };
    let papers = [
        (What::Register, true),
        (What::ShareRegister, true),
        (What::Certificates(vec![holder]), true),
        (What::Certificates(vec![holder, office.members[2]]), true),
        (What::Member(holder), true),
        (office.roll(), true),
        (What::Labels { stock: Stock::Avery5160, first: 3, rows: to.clone() }, false),
        (What::Envelopes { envelope: Envelope::C5, rows: to.clone() }, false),
        (What::Letters { letter, rows: to }, false),
        (What::Application(None), false),
        (What::Application(Some(holder)), false),
        (What::Receipts(vec![receipt]), true),
        (What::Receipts(vec![receipt, office.pays(holder, 700)]), true),
        (What::Arrears, true),
    ];
    for (what, on_record) in papers {
        let before = office.coop.head().unwrap().seq;
        let printed = office.print(what.clone()).unwrap();
        let bytes = std::fs::read(office.out()).unwrap();
        assert!(bytes.starts_with(b"%PDF"), "{what:?}");
        assert_eq!(printed.act, on_record.then_some(before + 1), "{what:?}");
        assert_eq!(office.coop.head().unwrap().seq, before + i64::from(on_record), "{what:?}");
    }
    assert!(office.coop.verify().unwrap().findings.is_empty());
}

#[test]
fn shares_held_together_are_printed_with_whoever_holds_them() {
    let mut office = Office::new();
    let [byron, ivan, luz] = office.members[..] else { panic!("three") };
    let before =
        office.print(What::Certificates(vec![luz])).map(|_| std::fs::read(office.out()).unwrap().len()).unwrap();
    let with = |other, name: &str| NewTie {
        kind: TieKind::JointHolder,
        other,
        outsider: Outsider { name: name.into(), ..Outsider::default() },
        part: None,
        from: day("2026-01-01"),
        to: None,
    };
    office.coop.add_tie(office.rosa, luz, &with(Some(byron), "")).unwrap();
    office.coop.add_tie(office.rosa, luz, &with(None, "Tamia Quishpe")).unwrap();
    let joint = joint_holders(&office.coop, &office.coop.register().unwrap(), day(TODAY)).unwrap();
    assert_eq!(joint.get(&luz).unwrap(), &["Byron Zambrano", "Tamia Quishpe"]);
    for what in [What::Certificates(vec![ivan]), What::ShareRegister, What::Member(luz), What::Certificates(vec![luz])]
    {
        office.print(what).unwrap();
    }
    assert!(std::fs::read(office.out()).unwrap().len() > before, "who holds them too is named");
}

impl Office {
    /// A park, a day called for it, a hundred hours asked of all, and six done by Luz.
    fn gives(&mut self) -> WorkDayId {
        let (rosa, luz) = (self.rosa, self.members[2]);
        let class = self.coop.classes().unwrap()[0].id;
        let park = Asset {
            id: AssetId::new(),
            part_of: None,
            kind: AssetKind::Park,
            name: "Las Cuadras".into(),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: day("2026-01-01"),
            to: None,
            story: Story::default(),
        };
        let park = self.coop.add_asset(rosa, park).unwrap().value;
        let rules = Rules { amount: 6000, due: Due::EvenPace, ..Rules::default() };
        self.coop.set_policy(rosa, &[class], day("2026-01-01"), &rules, None).unwrap();
        let work = NewWork::own(luz, day("2027-02-06"), 360, Some(park));
        self.coop.enter_work(rosa, &[work], true, true).unwrap();
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let plan = Plan {
            asset: park,
            title: "Planting".into(),
            on: day("2027-03-13"),
            begins: at(8),
            ends: at(12),
            places: Some(1),
            meet: String::new(),
            tasks: String::new(),
            tools: String::new(),
        };
        let called = self.coop.call_day(rosa, plan).unwrap().value;
        self.coop.sign_up(rosa, called, &[luz, self.members[1]]).unwrap();
        called
    }
}

#[test]
fn papers_about_hours_and_the_commons_are_printed_and_what_shows_the_file_is_on_record() {
    let mut office = Office::new();
    let called = office.gives();
    let luz = office.members[2];
    let papers = [
        (What::Hours(Some(luz)), 1, false),
        (What::Hours(None), 3, false),
        (What::Commons, 1, true),
        (What::WallChart { numbers: false }, 1, false),
        (What::WallChart { numbers: true }, 1, false),
        (What::WorkDay(called), 1, false),
        (What::Cards { rows: office.everyone() }, 1, false),
    ];
    for (what, pages, on_record) in papers {
        let before = office.coop.head().unwrap().seq;
        let printed = office.print(what.clone()).unwrap();
        assert_eq!(printed.pages, pages, "{what:?}");
        assert_eq!(printed.act, on_record.then_some(before + 1), "{what:?}");
    }
    assert_eq!(office.print(What::WorkDay(WorkDayId::new())).unwrap_err().code(), "no-such-work-day");
    assert_eq!(office.print(What::Hours(Some(MemberId::new()))).unwrap_err().code(), "no-such-member");
}

#[test]
fn certificates_are_numbered_on_and_of_nobody_without_shares() {
    let mut office = Office::new();
    let [byron, ivan, luz] = office.members[..] else { panic!("three") };
    assert_eq!(office.print(What::Certificates(vec![ivan])).unwrap().number, Some(1));
    assert_eq!(office.print(What::Certificates(vec![ivan, luz])).unwrap().number, Some(2));
    std::fs::remove_file(office.out()).unwrap();
    let refused = office.print(What::Certificates(vec![luz, byron])).unwrap_err();
    assert_eq!((refused.code(), refused.args()), ("certificate-no-shares", vec![("number", "1".to_owned())]));
    assert!(!office.out().exists());
    assert_eq!(office.print(What::Certificates(vec![luz])).unwrap().number, Some(4), "a refusal spends no number");
    let stranger = office.print(What::Member(MemberId::new())).unwrap_err();
    assert_eq!(stranger.code(), "no-such-member");
}

#[test]
fn what_cannot_be_written_is_not_on_record() {
    let mut office = Office::new();
    let list = office.list(TODAY);
    let order = Order { what: What::Register, size: Paper::A4, words: Words::new("en") };
    let before = office.coop.head().unwrap().seq;
    let nowhere = office.folder.path().join("no/such/folder/register.pdf");
    let refused = print(&mut office.coop, office.rosa, &list, &order, &nowhere).unwrap_err();
    assert_eq!(refused.code(), "io");
    assert_eq!(office.coop.head().unwrap().seq, before);
}

#[test]
fn a_short_roll_holds_back_only_what_it_shows() {
    let mut office = Office::new();
    let admitted = office.coop.head().unwrap().seq;
    let What::Roll { name, conditions, columns, rows } = office.roll() else { panic!("a roll") };
    let first = What::Roll { name, conditions, columns, rows: vec![rows[0]] };
    office.print(first).unwrap();
    assert!(office.coop.may_undo(admitted).is_ok(), "Luz is not on it");
    assert_eq!(office.coop.may_undo(admitted - 1).unwrap_err().code(), "undo-paper", "Iván is");
}

#[test]
fn a_letter_that_asks_for_what_nobody_knows_is_refused_with_what_is_known() {
    let mut office = Office::new();
    let rows = office.everyone();
    let letter = Letter { text: "Dear {nmae}".into(), ..Letter::default() };
    let refused = office.print(What::Letters { letter, rows: rows.clone() }).unwrap_err();
    assert_eq!(refused.code(), "letter-blank");
    assert!(refused.args()[1].1.starts_with("{name}, {given}, {number}"), "{:?}", refused.args());
    let letter = Letter { text: "A long story.\n".repeat(300), ..Letter::default() };
    assert_eq!(office.print(What::Letters { letter, rows }).unwrap_err().code(), "letter-too-long");
    assert!(!office.out().exists());
}

#[test]
fn a_file_is_called_after_its_paper_and_the_day_or_the_number() {
    let office = Office::new();
    let list = office.list(TODAY);
    let name = |what, lang| Order { what, size: Paper::A4, words: Words::new(lang) }.file_name(&list);
    assert_eq!(name(What::Register, "es"), "Registro de integrantes-2027-03-04.pdf");
    assert_eq!(name(What::Certificates(vec![office.members[1]]), "en"), "Share certificate-2.pdf");
    assert_eq!(name(What::Application(None), "es"), "Solicitud de ingreso.pdf");
    let roll =
        |name: &str| What::Roll { name: name.into(), conditions: String::new(), columns: Vec::new(), rows: Vec::new() };
    assert_eq!(name(roll("Park / dues: 2027"), "en"), "Park   dues  2027-2027-03-04.pdf");
}

#[test]
fn conditions_are_said_in_sentences() {
    let office = Office::new();
    let list = office.list(TODAY);
    let by_name = Sorting { by: Column::Name, descending: false };
    let said = |filter: Option<&Filter>, out, lang| conditions(&list, filter, out, by_name, &Words::new(lang));
    assert_eq!(said(Some(&Filter::default()), 0, "en"), "Everyone in the register. In the order of: Name.");
    assert_eq!(said(None, 0, "es"), "Personas elegidas una por una. En el orden de: Nombre.");
    let filter = Filter {
        classes: vec![list.register().classes[0].id],
        statuses: vec![StatusKind::Member, StatusKind::OnLeave],
        sectors: vec!["Block B".into()],
        since_from: Some(day("2026-01-01")),
        conditions: vec![Condition::OwesShares, Condition::NoDocument],
        ..Filter::default()
    };
    assert_eq!(
        said(Some(&filter), 2, "en"),
        "Classes: Users. Status: member and on leave. Block or sector: Block B. Member since 1 January 2026 or later. \
         Only members who owe on their shares and have no identity document. 2 of them were left out. In the order of: Name."
    );
}

#[test]
fn a_receipt_is_marked_a_copy_from_its_second_printing_on_whoever_orders_it() {
    let mut office = Office::new();
    let (ivan, luz) = (office.members[1], office.members[2]);
    let (first, second) = (office.pays(ivan, 1_000), office.pays(luz, 1_200));
    let size = |office: &mut Office, what| {
        office.print(What::Receipts(what)).unwrap();
        std::fs::read(office.out()).unwrap().len()
    };
    let original = size(&mut office, vec![first]);
    let copy = size(&mut office, vec![first]);
    assert!(copy > original, "COPY stands on it");
    let both = office.print(What::Receipts(vec![first, second, first])).unwrap();
    assert_eq!(both.pages, 2, "each once");
    let ledger = office.coop.ledger().unwrap();
    let printings = |id| office.coop.printings(ledger.receipt(id).unwrap()).unwrap();
    assert_eq!((printings(first), printings(second)), (3, 1));
    let unknown = office.print(What::Receipts(vec![first, ReceiptId::new()])).unwrap_err();
    assert_eq!(unknown.code(), "no-such-receipt");
    assert_eq!(office.print(What::Receipts(vec![])).unwrap_err().code(), "no-such-receipt");
}

#[test]
fn a_pay_out_slip_is_marked_a_copy_from_its_second_printing_on() {
    let mut office = Office::new();
    let ivan = office.members[1];
    let today = office.coop.today();
    office.pays(ivan, 1_500); // of it 10.00 are dues
    let back = NewRefund {
        member: ivan,
        charge: None,
        on: today,
        method: Method::Cash,
        reference: String::new(),
        amount: Money(500),
    };
    let slip = office.coop.pay_back(office.rosa, &back).unwrap().value.0;
    let size = |office: &mut Office| {
        assert_eq!(office.print(What::Refund(slip)).unwrap().number, None, "its number is its own");
        std::fs::read(office.out()).unwrap().len()
    };
    let original = size(&mut office);
    assert!(size(&mut office) > original, "COPY stands on it");
    let refund = office.coop.refund(slip).unwrap();
    assert_eq!(office.coop.slips_printed(&refund).unwrap(), 2);
    assert_eq!(office.print(What::Refund(RefundId::new())).unwrap_err().code(), "no-such-refund");
}

#[test]
fn whatever_can_stand_on_a_sheet_or_a_receipt_has_a_word() {
    let keys = StandingKind::ALL.map(|kind| format!("sheet-standing-{}", kind.word())).into_iter();
    let keys = keys
        .chain(Channel::ALL.map(|channel| format!("sheet-channel-{}", channel.word())))
        .chain(ConsentKind::ALL.map(|kind| format!("sheet-consent-{}", kind.word())))
        .chain(Method::ALL.map(|method| format!("receipt-method-{}", method.word())))
        .chain(ChargeKind::ALL.map(|kind| format!("payments-kind-{}", kind.word())));
    for key in keys {
        for lang in ["en", "es"] {
            assert!(!Words::new(lang).say(&key, &[]).contains(&key), "{key} in {lang}");
        }
    }
}

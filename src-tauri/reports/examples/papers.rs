//! Prints one of each paper, to look at: `cargo run -p minga-reports --example papers -- en a4 FOLDER`.

#[path = "../tests/coop/mod.rs"]
mod coop;

use minga_core::members::{Contact, card};
use minga_core::money::{Currency, Money};
use minga_reports::{
    Addressee, Applicant, ApplicationPaper, ArrearsPaper, ArrearsRow, Card, CardsPaper, ChargeLine, ConsentLine,
    Document, DocumentLine, Envelope, EnvelopesPaper, LabelsPaper, LettersPaper, MemberPaper, Paper, Question,
    ReceiptLine, ReceiptPaper, ReceiptPart, RollCell, RollColumn, RollPaper, Sender, ShareRegisterPaper, Shown,
    StatementPaper, StatementsPaper, Stock, TieLine, Way, address_labels, application_form, arrears, commons_report,
    envelopes, letters, member_cards, member_sheet, receipts, roll_of_members, share_register, statements, wall_chart,
    work_day_sheet,
};
use minga_words::Words;
use std::collections::HashMap;
use std::path::Path;

const SHOWN: Shown<'static> = Shown { after_act: 4812, seal: "7c1f 9a02" };

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [lang, paper, folder] = &args[..] else { return Err("lang paper folder".into()) };
    let words = Words::new(lang);
    let size = Paper::from_word(paper).ok_or("a4 or letter")?;
    let on = coop::day("2027-03-04");
    let mut register = coop::coop(212, 4);
    coop::harden(&mut register);
    let roll = register.roll(on);
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    let put = |name: &str, document: Document| {
        println!("{name}: {} pages, {} bytes, missing {:?}", document.pages, document.bytes.len(), document.missing);
        std::fs::write(folder.join(name).with_extension("pdf"), document.bytes)
    };
    let parts = vec![(0, 12), (1, 58), (2, 121), (3, 21)];
    let parts_of_all = parts.clone();

    let joint = [(register.members[0].id, vec!["Tamia Quishpe".to_owned()])].into();
    let paper =
        ShareRegisterPaper { register: &register, roll: &roll, joint: &joint, decided: &HashMap::new(), shown: SHOWN };
    put("share-register", share_register(&paper, &words, size)?)?;

    let heads = ["No.", "Name", "Class", "Phone", "Sector", "Address", "USD"];
    let columns = heads.map(|head| RollColumn {
        head: head.into(),
        figures: ["No.", "USD"].contains(&head),
        sum: if head == "USD" { "5,775.00".into() } else { String::new() },
    });
    let rows = roll.rows.iter().take(60).map(|row| {
        let classes = row.classes.iter().filter_map(|c| register.class(*c)).map(|c| (c.dye, c.name.clone())).collect();
        let mut cells = vec![RollCell::Text(row.number.to_string()), RollCell::Text(row.listed.clone())];
        cells.push(RollCell::Classes(classes));
        cells.extend(
            ["+593 99 123 4567", "Block B", "Calle de las Cuadras 14, casa 3", "250.00"]
                .map(|t| RollCell::Text(t.into())),
        );
        cells
    });
    let mut paper = RollPaper {
        coop: &register.coop.name,
        parts: parts.clone(),
        name: "",
        conditions: "Workers and users who are members or on leave, and owe on their shares, by name.",
        on,
        columns: columns.into(),
        rows: rows.collect(),
        shown: SHOWN,
    };
    put("roll-wide", roll_of_members(&paper, &words, size)?)?;
    paper.columns.drain(3..6);
    paper.rows.iter_mut().for_each(|row| drop(row.drain(3..6)));
    put("roll", roll_of_members(&paper, &words, size)?)?;

    let sender = Sender { name: &register.coop.name, place: "Quito, Ecuador", on };
    let to: Vec<Addressee> = roll
        .rows
        .iter()
        .take(40)
        .map(|row| Addressee {
            name: row.spoken.clone(),
            lines: vec![
                "Calle de las Cuadras 14, casa 3".into(),
                format!("Bloque {}", row.number % 4 + 1),
                "Quito".into(),
            ],
            sector: format!("Bloque {}", row.number / 10 + 1),
            blanks: vec![("name".into(), row.spoken.clone()), ("number".into(), row.number.to_string())],
        })
        .collect();
    for stock in Stock::ALL {
        let paper = LabelsPaper { sender: sender.clone(), addressees: &to, stock, first: 5 };
        put(&format!("labels-{}", stock.word()), address_labels(&paper, &words)?)?;
    }
    for envelope in Envelope::ALL {
        let paper = EnvelopesPaper { sender: sender.clone(), addressees: &to[..3], envelope };
        put(&format!("envelope-{}", envelope.word()), envelopes(&paper, &words)?)?;
    }
    let text = "We invite you to the ordinary assembly on Saturday 20 March 2027, at ten in the morning, in the community house at Las Cuadras.\n\nWe will hear the report on the parks, choose the board for two years, and decide what becomes of the surplus. The papers lie in the office from Monday on; whoever wants them sent, tell us.\n\nWho cannot come may give a proxy to another member. Your number is {number}; please bring it.";
    let paper = LettersPaper {
        sender: sender.clone(),
        subject: "Ordinary assembly on 20 March",
        greeting: "Dear {name},",
        text,
        signed: "Rosa Guamán, secretary",
        addressees: &to[..3],
    };
    put("letters", letters(&paper, &words, size)?)?;

    let mut applicant =
        Applicant { classes: vec![register.classes[2].id], lang: "español".into(), ..Applicant::default() };
    applicant.profile.name.given = "Luz Marina".into();
    applicant.profile.name.family = "Quishpe Toapanta".into();
    applicant.profile.contact =
        Contact { phone: "+593 99 123 4567".into(), sector: "Bloque B".into(), ..Contact::default() };
    let questions = [
        Question { name: "What would you like to work on?".into(), ..Question::default() },
        Question {
            name: "Size of shirt".into(),
            options: ["S", "M", "L", "XL"].map(String::from).into(),
            answer: "M".into(),
        },
    ];
    let consents = [
        "The co-operative may keep my particulars to run the register of members.".to_owned(),
        "My photo may be shown in papers of the co-operative and on its pages.".to_owned(),
    ];
    for (name, applicant) in [("application", None), ("application-filled", Some(&applicant))] {
        let paper = ApplicationPaper {
            register: &register,
            place: sender.place,
            on,
            questions: &questions,
            consents: &consents,
            applicant,
        };
        put(name, application_form(&paper, &words, size)?)?;
    }

    let part = |what: &str, amount| ReceiptPart {
        what: what.into(),
        due: Some(coop::day("2027-02-28")),
        amount: Money(amount),
    };
    let parts_of = [
        part("Entry fee", 25_00),
        part("Shares subscribed, Users", 10_000),
        part("Dues of February, Iván Ruiz (no. 31)", 5_50),
    ];
    let receipt = ReceiptPaper {
        way: Way::In,
        coop: &register.coop.name,
        place: "Quito",
        currency: Currency::USD,
        number: 317,
        on,
        payer: ("Luz Marina Quishpe Toapanta", 190),
        method: "by bank transfer",
        reference: "BP-2027-00418",
        parts: &parts_of,
        amount: Money(13_050),
        void: None,
        copy: false,
    };
    let copy = ReceiptPaper { number: 318, copy: true, ..receipt.clone() };
    let void =
        ReceiptPaper { number: 319, void: Some((on, "the transfer was sent back by the bank")), ..receipt.clone() };
    let many: Vec<ReceiptPart> = (1..=12).map(|n| part(&format!("Dues, part {n}"), 100)).collect();
    let long = ReceiptPaper { number: 320, parts: &many, amount: Money(1200), ..receipt.clone() };
    let back = [ReceiptPart { what: "Deposit, key of the tool shed".into(), due: None, amount: Money(3_000) }];
    let slip = ReceiptPaper {
        way: Way::Out,
        number: 12,
        parts: &back,
        amount: Money(3_000),
        reference: "",
        ..receipt.clone()
    };
    put("pay-out", receipts(&[slip], &words, size)?)?;
    put("receipts", receipts(&[receipt, copy, void, long], &words, size)?)?;

    let owing: Vec<ArrearsRow> = roll
        .rows
        .iter()
        .take(45)
        .map(|row| ArrearsRow {
            number: row.number,
            name: row.listed.clone(),
            reach: "+593 99 123 4567".into(),
            ages: [
                Money(row.number % 3 * 500),
                Money(row.number % 2 * 1000),
                Money::ZERO,
                Money(row.number % 5 / 4 * 12_345),
            ],
        })
        .collect();
    let all = owing.iter().flat_map(|r| r.ages).sum();
    let paper =
        ArrearsPaper { coop: &register.coop.name, parts, currency: Currency::USD, on, rows: &owing, all, shown: SHOWN };
    put("arrears", arrears(&paper, &words, size)?)?;

    let day = coop::day;
    let decided = HashMap::new();
    let paper = MemberPaper {
        register: &register,
        roll: &roll,
        member: &register.members[29],
        answers: vec![("Size of shirt".into(), "M".into())],
        decided: &decided,
        household: vec!["12 Ruiz Quiroga, Rosa".into(), "30 Tenesaca Yumbay, Chaska".into()],
        ties: vec![TieLine {
            what: "beneficiary".into(),
            name: "Inti Tenesaca".into(),
            part: "1/2".into(),
            from: day("2021-01-01"),
            to: None,
        }],
        consents: vec![ConsentLine { what: "photo".into(), given: true, on: day("2021-01-01") }],
        charges: vec![
            ChargeLine { what: "Entry fee".into(), due: day("2020-01-31"), amount: Money(2500), paid: Money(2500) },
            ChargeLine { what: "Dues 2027".into(), due: day("2027-01-31"), amount: Money(6000), paid: Money(1000) },
        ],
        receipts: vec![
            ReceiptLine { number: 7, on: day("2020-01-30"), how: "cash".into(), amount: Money(2500), void: false },
            ReceiptLine {
                number: 8,
                on: day("2027-01-30"),
                how: "bank transfer, BP-1".into(),
                amount: Money(9999),
                void: true,
            },
            ReceiptLine {
                number: 9,
                on: day("2027-01-30"),
                how: "bank transfer, BP-2".into(),
                amount: Money(1000),
                void: false,
            },
        ],
        documents: vec![DocumentLine { name: "Application, signed".into(), on: day("2020-01-02") }],
        shown: SHOWN,
    };
    put("member", member_sheet(&paper, &words, size)?)?;

    let cards: Vec<Card> = register
        .members
        .iter()
        .take(21)
        .map(|member| Card {
            name: member.profile.name.spoken(),
            number: member.number,
            classes: roll.rows[0]
                .classes
                .iter()
                .chain(member.spells.iter().map(|s| &s.class))
                .filter_map(|id| register.class(*id))
                .map(|c| (c.dye, c.name.clone()))
                .take(if member.number == 7 { 3 } else { 1 })
                .collect(),
            code: card::write(register.coop.id, member.number),
        })
        .collect();
    put("cards", member_cards(&CardsPaper { coop: &register.coop.name, on, cards: &cards }, &words, size)?)?;

    let class = |_| "Users".to_owned();
    let tell = "Rosa Guamán";
    let shared =
        StatementsPaper { coop: &register.coop.name, place: "Quito", parts: &parts_of_all, on, tell, class: &class };
    let days = ["2026-12-31", "2026-06-30", "2026-03-15"].map(coop::hours::Luz::on);
    let papers = days.iter().map(|luz| StatementPaper {
        name: "Luz Marina Quishpe Toapanta",
        number: luz.member.number,
        classes: "users",
        together: "",
        since: luz.member.since(),
        balance: &luz.balance,
        work: &luz.work,
    });
    put("statements", statements(&shared, papers, &words, size)?)?;

    let signed_up = coop::commons::signed_up(&register, 31);
    put("work-day", work_day_sheet(&coop::commons::work_day(&signed_up), &words, size)?)?;
    put("commons", commons_report(&coop::commons::report(&coop::commons::assets()), &words, size)?)?;
    let names = register.members.iter().skip(30).take(127).map(|m| m.profile.name.given.clone());
    let mut chart = coop::commons::chart(names.collect());
    put("wall-chart", wall_chart(&chart, &words, size)?)?;
    chart.names = register.members.iter().take(127).map(|m| m.number.to_string()).collect();
    chart.numbers = true;
    put("wall-chart-numbers", wall_chart(&chart, &words, size)?)?;
    Ok(())
}

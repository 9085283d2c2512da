//! Letters, envelopes, labels.

use crate::{coop, pdf};
use minga_reports::{
    Addressee, Envelope, EnvelopesPaper, LabelsPaper, LettersPaper, Paper, ReportError, Sender, Stock, address_labels,
    envelopes, letters,
};
use minga_words::Words;

fn sender() -> Sender<'static> {
    Sender { name: "Cooperativa Abierta Quitumbe", place: "Quito, Ecuador", on: coop::day("2027-03-04") }
}

fn people(count: usize) -> Vec<Addressee> {
    let names = ["Rosa Ruiz Quiroga", "Łukasz Grzegorzewski-Wójcik", "Killa Tenesaca Yumbay"];
    let one = |i: usize| Addressee {
        name: names[i % 3].into(),
        lines: vec!["Calle de las Cuadras 14".into(), format!("Bloque {}", i / 10 + 1)],
        sector: format!("Bloque {}", i / 10 + 1),
        blanks: vec![("name".into(), names[i % 3].into()), ("number".into(), i.to_string())],
    };
    (0..count).map(one).collect()
}

#[test]
fn labels_begin_at_the_one_that_is_left_and_go_on_sheet_by_sheet() {
    let to = people(30);
    for (stock, first, pages) in [
        (Stock::Label70x37, 1, 2),
        (Stock::Label70x37, 20, 3),
        (Stock::Label63x38, 1, 2),
        (Stock::Avery5160, 1, 1),
        (Stock::Avery5160, 2, 2),
    ] {
        let paper = LabelsPaper { sender: sender(), addressees: &to, stock, first };
        let printed = address_labels(&paper, &Words::new("en")).unwrap();
        assert_eq!(printed.pages, pages, "{stock:?} from {first}");
        let document = pdf::open(&printed.bytes);
        assert_eq!(pdf::whole_text(&document).matches("Calle de las Cuadras 14").count(), 30);
        assert_eq!(pdf::bookmarks(&document), ["Bloque 1", "Bloque 2", "Bloque 3"]);
    }
}

#[test]
fn an_envelope_has_its_size_its_sender_and_its_address() {
    let to = people(2);
    for (envelope, size) in [(Envelope::Dl, [624, 312]), (Envelope::C5, [649, 459])] {
        let paper = EnvelopesPaper { sender: sender(), addressees: &to, envelope };
        let document = pdf::open(&envelopes(&paper, &Words::new("es")).unwrap().bytes);
        assert_eq!(pdf::size(&document), size);
        assert_eq!(
            pdf::text(&document, 1),
            "Cooperativa Abierta Quitumbe · Quito, Ecuador\nRosa Ruiz Quiroga\nCalle de las Cuadras 14\nBloque 1\n"
        );
    }
}

#[test]
fn each_gets_a_letter_with_their_own_name() {
    let to = people(3);
    let paper = LettersPaper {
        sender: sender(),
        subject: "Assembly",
        greeting: "Dear {name},",
        text: "We meet on Saturday.\n\nYour number is {number}.",
        signed: "Rosa Guamán, secretary",
        addressees: &to,
    };
    let document = pdf::open(&letters(&paper, &Words::new("en"), Paper::Letter).unwrap().bytes);
    assert_eq!(
        pdf::bookmarks(&document),
        ["Rosa Ruiz Quiroga", "Łukasz Grzegorzewski-Wójcik", "Killa Tenesaca Yumbay"]
    );
    let second: Vec<String> = pdf::text(&document, 2).lines().map(str::to_owned).collect();
    assert_eq!(
        second[2..],
        [
            "Łukasz Grzegorzewski-Wójcik",
            "Calle de las Cuadras 14",
            "Bloque 1",
            "Quito, Ecuador, 4 March 2027",
            "Assembly",
            "Dear Łukasz Grzegorzewski-Wójcik,",
            "We meet on Saturday.",
            "Your number is 1.",
            "Rosa Guamán, secretary"
        ]
    );
}

#[test]
fn a_long_letter_is_set_smaller_and_one_too_long_for_a_page_is_refused() {
    let to = people(1);
    let paragraph = "The papers lie in the office from Monday on; whoever wants them sent, tell us in good time.\n";
    for (paragraphs, pages) in [(20, Some(1)), (38, Some(1)), (200, None)] {
        let text = paragraph.repeat(paragraphs);
        let paper = LettersPaper {
            sender: sender(),
            subject: "",
            greeting: "{name}:",
            text: &text,
            signed: "",
            addressees: &to,
        };
        match (letters(&paper, &Words::new("en"), Paper::A4), pages) {
            (Ok(printed), Some(pages)) => assert_eq!(printed.pages, pages),
            (Err(refused), None) => assert_eq!(refused, ReportError::TooLong("Rosa Ruiz Quiroga".into())),
            (other, _) => panic!("{paragraphs}: {other:?}"),
        }
    }
}

#[test]
fn with_nobody_to_write_to_the_paper_says_so() {
    let paper = EnvelopesPaper { sender: sender(), addressees: &[], envelope: Envelope::Dl };
    let document = pdf::open(&envelopes(&paper, &Words::new("en")).unwrap().bytes);
    assert_eq!(pdf::text(&document, 1), "Nobody to write to.\n");
}

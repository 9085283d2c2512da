//! One member's sheet.

use crate::{coop, pdf};
use minga_core::money::Money;
use minga_reports::{
    ChargeLine, ConsentLine, DocumentLine, MemberPaper, Paper, ReceiptLine, Shown, TieLine, member_sheet,
};
use minga_words::Words;
use std::collections::HashMap;

fn print(number: usize, fill: impl FnOnce(&mut MemberPaper), lang: &str) -> (String, Vec<String>) {
    let register = coop::coop(30, 4);
    let roll = register.roll(coop::day("2027-03-04"));
    let decided = HashMap::new();
    let mut paper = MemberPaper {
        register: &register,
        roll: &roll,
        member: &register.members[number - 1],
        answers: Vec::new(),
        decided: &decided,
        household: Vec::new(),
        ties: Vec::new(),
        consents: Vec::new(),
        charges: Vec::new(),
        receipts: Vec::new(),
        documents: Vec::new(),
        shown: Shown { after_act: 4812, seal: "7c1f 9a02" },
    };
    fill(&mut paper);
    let document = pdf::open(&member_sheet(&paper, &Words::new(lang), Paper::A4).unwrap().bytes);
    (pdf::whole_text(&document), pdf::bookmarks(&document))
}

#[test]
fn what_there_is_nothing_of_is_left_out() {
    let (text, bookmarks) = print(12, |_| {}, "en");
    assert_eq!(bookmarks, ["Particulars", "Classes", "Standing", "Shares"]);
    let lines: Vec<&str> = text.lines().skip(2).take(32).collect();
    assert_eq!(
        lines.join(" | "),
        "Byron Proaño Cevallos | Member no. 12 | Status: on leave, since 10 January 2027. | \
         Particulars | Kind | Person | Classes | Class | From | To | Founders | 29 Jul 2019 | Standing | What | From | To | On leave | 10 Jan 2027 | \
         Shares | Day | Movement | Class | Shares | Par | Paid, USD | Held then | \
         29 Jul 2019 | subscribed | Founders | 4 | 50.00 | 200.00"
    );
}

#[test]
fn a_sheet_tells_everything_and_its_sums_leave_out_what_is_void() {
    let day = coop::day;
    let (text, bookmarks) = print(
        30,
        |paper| {
            paper.answers = vec![("Shirt".into(), "L".into())];
            paper.household = vec!["12 Proaño Cevallos, Byron".into()];
            paper.ties = vec![TieLine {
                what: "beneficiary".into(),
                name: "Inti".into(),
                part: "1/2".into(),
                from: day("2021-01-01"),
                to: None,
            }];
            paper.consents = vec![ConsentLine { what: "photo".into(), given: false, on: day("2021-01-01") }];
            paper.charges = vec![ChargeLine {
                what: "Dues".into(),
                due: day("2027-01-31"),
                amount: Money(6000),
                paid: Money(1000),
            }];
            let receipt = |number, void| ReceiptLine {
                number,
                on: day("2027-01-30"),
                how: "in cash".into(),
                amount: Money(1000),
                void,
            };
            paper.receipts = vec![receipt(8, true), receipt(9, false)];
            paper.documents = vec![DocumentLine { name: "Application".into(), on: day("2020-01-02") }];
        },
        "es",
    );
    assert_eq!(
        bookmarks,
        [
            "Datos",
            "Clases",
            "Participaciones",
            "Personas vinculadas",
            "Cargos",
            "Recibos",
            "Hogar",
            "Consentimientos",
            "Documentos guardados en el archivo"
        ]
    );
    assert!(text.contains("Total\n60,00\n10,00\n50,00\n"), "{text}");
    assert!(text.contains("in cash; anulado\n0,00\n") && text.contains("Total\n10,00\nHogar"), "{text}");
    assert!(text.contains("Por pagar") || text.contains("USD 75,00"), "{text}");
    assert!(text.contains("retirado"));
}

//! Receipts and arrears.

use crate::{coop, pdf};
use minga_core::money::{Currency, Money};
use minga_reports::{
    ArrearsPaper, ArrearsRow, Paper, ReceiptPaper, ReceiptPart, ReportError, Shown, Way, arrears, receipts,
};
use minga_words::Words;

fn part(what: &str, cents: i64) -> ReceiptPart {
    ReceiptPart { what: what.into(), due: Some(coop::day("2027-02-28")), amount: Money(cents) }
}

fn receipt(parts: &[ReceiptPart]) -> ReceiptPaper<'_> {
    ReceiptPaper {
        way: Way::In,
        coop: "Cooperativa Abierta Quitumbe",
        place: "Quito",
        currency: Currency::USD,
        number: 317,
        on: coop::day("2027-03-04"),
        payer: ("Luz Marina Quishpe", 190),
        method: "in cash",
        reference: "",
        parts,
        amount: parts.iter().map(|p| p.amount).sum(),
        void: None,
        copy: false,
    }
}

#[test]
fn a_receipt_stands_twice_on_its_page_with_the_amount_in_words() {
    let parts = [part("Entry fee", 2500), part("Dues", 550)];
    let printed = receipts(&[receipt(&parts)], &Words::new("en"), Paper::A4).unwrap();
    let text = pdf::text(&pdf::open(&printed.bytes), 1);
    let half = "Cooperativa Abierta Quitumbe\nReceipt no. 317\nReceived from\nLuz Marina Quishpe\nUSD 30.50\n\
                member no. 190\nthirty and 50/100 USD\nFor\nDue\nUSD\nEntry fee\n28 Feb 2027\n25.00\n\
                Dues\n28 Feb 2027\n5.50\nReceived\n30.50\nQuito, 4 March 2027. Paid in cash.\n";
    assert_eq!(
        text,
        format!(
            "{half}For whoever paid\nFor the co-operative\n{half}Stays with the co-operative\nFor the co-operative\n"
        )
    );
}

#[test]
fn a_void_receipt_is_stamped_and_a_reprint_is_marked() {
    let parts = [part("Dues", 550)];
    let void = ReceiptPaper { void: Some((coop::day("2027-03-05"), "sent back by the bank")), ..receipt(&parts) };
    let copy = ReceiptPaper { copy: true, ..receipt(&parts) };
    let text = pdf::whole_text(&pdf::open(&receipts(&[void], &Words::new("es"), Paper::Letter).unwrap().bytes));
    assert_eq!(text.matches("ANULADO\nanulado el 5 de marzo de 2027: sent back by the bank").count(), 2, "{text}");
    let text = pdf::whole_text(&pdf::open(&receipts(&[copy], &Words::new("en"), Paper::A4).unwrap().bytes));
    assert_eq!(text.matches("COPY").count(), 2);
}

#[test]
fn a_pay_out_slip_says_who_got_the_money_and_leaves_a_line_to_sign_for_it() {
    let parts = [ReceiptPart { due: None, ..part("Deposit", 3_000) }];
    let slip = ReceiptPaper { way: Way::Out, number: 17, ..receipt(&parts) };
    let text = pdf::text(&pdf::open(&receipts(&[slip], &Words::new("en"), Paper::A4).unwrap().bytes), 1);
    let half = "Cooperativa Abierta Quitumbe\nPay-out slip no. 17\nPaid back to\nLuz Marina Quishpe\nUSD 30.00\n\
                member no. 190\nthirty and 00/100 USD\nFor\nUSD\nDeposit\n30.00\nPaid back\n30.00\n\
                Quito, 4 March 2027. Paid in cash.\n";
    assert_eq!(
        text,
        format!("{half}For whoever was paid\nReceived by\n{half}Stays with the co-operative\nReceived by\n")
    );
}

#[test]
fn a_receipt_of_many_parts_takes_a_page_for_each_side() {
    let parts: Vec<_> = (1..=12).map(|n| part(&format!("Part {n}"), 100)).collect();
    let printed = receipts(&[receipt(&parts)], &Words::new("en"), Paper::A4).unwrap();
    assert_eq!(printed.pages, 2);
    let text = pdf::text(&pdf::open(&printed.bytes), 2);
    assert!(text.contains("Part 12") && text.contains("Stays with the co-operative"), "{text}");
}

#[test]
fn a_receipt_whose_parts_do_not_come_to_its_amount_is_not_printed() {
    let parts = [part("Dues", 550)];
    let wrong = ReceiptPaper { amount: Money(551), ..receipt(&parts) };
    let refused = receipts(&[wrong], &Words::new("en"), Paper::A4);
    assert!(matches!(refused, Err(ReportError::SumsDisagree { .. })), "{refused:?}");
}

fn owing(rows: &[ArrearsRow], all: i64) -> Result<String, ReportError> {
    let paper = ArrearsPaper {
        coop: "Cooperativa Abierta Quitumbe",
        parts: vec![(0, 12)],
        currency: Currency::USD,
        on: coop::day("2027-03-04"),
        rows,
        all: Money(all),
        shown: Shown { after_act: 4812, seal: "7c1f 9a02" },
    };
    arrears(&paper, &Words::new("en"), Paper::A4).map(|printed| pdf::whole_text(&pdf::open(&printed.bytes)))
}

#[test]
fn arrears_are_summed_by_age_and_by_member() {
    let row = |number, ages: [i64; 4]| ArrearsRow {
        number,
        name: "Ruiz, Rosa".into(),
        reach: String::new(),
        ages: ages.map(Money),
    };
    let rows = [row(12, [500, 0, 0, 12_000]), row(31, [500, 250, 0, 0])];
    let text = owing(&rows, 13_250).unwrap();
    let table: Vec<&str> = text.lines().skip_while(|l| *l != "No.").take(26).collect();
    assert_eq!(
        table.join(" | "),
        "No. | Name | 0–30 | 31–60 | 61–90 | Over 90 | USD | \
         12 | Ruiz, Rosa | 5.00 | 120.00 | 125.00 | 31 | Ruiz, Rosa | 5.00 | 2.50 | 7.50 | \
         All 2 | 10.00 | 2.50 | 0.00 | 120.00 | 132.50 | \
         Seal of act 4,812: 7c1f 9a02. The history shows the same seal beside that act. | 1 | of 1   Arrears"
    );
    assert!(matches!(owing(&rows, 13_251), Err(ReportError::SumsDisagree { .. })));
    assert!(owing(&[], 0).unwrap().contains("Nobody is behind. Everything that is due is paid."));
}

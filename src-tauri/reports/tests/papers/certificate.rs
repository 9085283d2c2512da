//! The share certificate on paper.
use crate::{coop, pdf};
use minga_core::money::Money;
use minga_core::register::Register;
use minga_reports::{CertificatePaper, Document, Paper, share_certificate};
use minga_words::Words;

fn print(register: &Register, place: usize, lang: &str, size: Paper) -> Document {
    print_joint(register, place, &[], lang, size)
}

fn print_joint(register: &Register, place: usize, joint: &[String], lang: &str, size: Paper) -> Document {
    let roll = register.roll(coop::day("2027-03-04"));
    let paper = CertificatePaper {
        register,
        roll: &roll,
        member: &register.members[place],
        joint,
        number: "30-1",
        issued: coop::day("2027-03-05"),
        after_act: 4812,
        seal: "7c1f9a02be44",
    };
    share_certificate(&paper, &Words::new(lang), size).unwrap()
}

#[test]
fn a_certificate_says_who_holds_what_and_how_it_came_to_be() {
    let register = coop::coop(212, 4);
    let printed = print(&register, 29, "en", Paper::A4);
    let document = pdf::open(&printed.bytes);
    assert_eq!(printed.pages, 1);
    let text = pdf::text(&document, 1);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[1..31],
        [
            "Share certificate",
            "Certificate no. 30-1",
            "Cooperativa Abierta Quitumbe",
            "We certify that",
            "Chaska Tenesaca Yumbay",
            "member no. 30; Workers since 7 January 2020",
            "holds 6 shares, and has paid USD 225.00 on them.",
            "How this came to be",
            "as of 4 March 2027",
            "Day",
            "Movement",
            "Class",
            "Shares",
            "Par",
            "Paid, USD",
            "7 Jan 2020",
            "subscribed",
            "Workers",
            "4",
            "50.00",
            "200.00",
            "7 Jan 2020",
            "subscribed",
            "Workers",
            "2",
            "50.00",
            "25.00",
            "Held",
            "6",
            "225.00",
        ]
    );
    for said in [
        "Still to pay on these shares: USD 75.00.",
        "Issued on 5 March 2027",
        "Seal of act 4,812: 7c1f9a02be44.",
        "our 211 members",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert_eq!(pdf::bookmarks(&document), ["Chaska Tenesaca Yumbay"]);
    assert_eq!(pdf::info(&document, b"Title"), "Share certificate, Certificate no. 30-1");
}

#[test]
fn two_classes_are_summed_apart_and_together() {
    let mut register = coop::coop(20, 8);
    coop::harden(&mut register);
    let text = pdf::whole_text(&pdf::open(&print(&register, 6, "es", Paper::Letter).bytes));
    for said in [
        "tiene 11 participaciones, por las que ha pagado USD 550,00.",
        "Founders desde el 14 de junio de 2019; Seed savers desde el 1 de mayo de",
        "No pueden retirarse.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn a_long_history_is_drawn_together_and_still_adds_up() {
    let mut register = coop::coop(3, 2);
    let class = register.classes[0].clone();
    for month in 1..=12 {
        for year in 2021..=2024 {
            register.members[0].shares.push(coop::bought(
                &class,
                coop::day(&format!("{year}-{month:02}-01")),
                1,
                Money(5000),
            ));
        }
    }
    let printed = print(&register, 0, "en", Paper::Letter);
    let text = pdf::whole_text(&pdf::open(&printed.bytes));
    assert_eq!(printed.pages, 1);
    assert!(text.contains("39 movements until then") && text.contains("holds 50 shares"), "{text}");
    let at = text.find("39 movements").unwrap();
    assert!(text[at..].contains("40\n2,000.00"), "{text}");
}

#[test]
fn shares_in_eight_classes_and_a_very_long_name_run_off_no_page() {
    let mut register = coop::coop(9, 8);
    coop::harden(&mut register);
    for class in register.classes.clone() {
        for year in 2021..2025 {
            register.members[0].shares.push(coop::bought(
                &class,
                coop::day(&format!("{year}-06-01")),
                2,
                Money(10_000),
            ));
        }
    }
    let printed = print(&register, 0, "en", Paper::Letter);
    let text = pdf::whole_text(&pdf::open(&printed.bytes));
    assert_eq!(printed.pages, 2, "the terms stand on a page of their own");
    assert_eq!(text.matches("Shares of USD 50.00.").count(), 8);
}

#[test]
fn a_member_without_shares_gets_a_certificate_that_says_so() {
    let mut register = coop::coop(2, 1);
    register.members[0].shares.clear();
    let text = pdf::whole_text(&pdf::open(&print(&register, 0, "en", Paper::A4).bytes));
    assert!(text.contains("holds no shares on this day."), "{text}");
}

#[test]
fn who_holds_the_shares_together_with_the_member_stands_under_the_name() {
    let register = coop::coop(212, 4);
    let joint = ["Inti Ñahui".to_owned(), "Ana Pilco".to_owned()];
    let printed = print_joint(&register, 29, &joint, "en", Paper::A4);
    let text = pdf::text(&pdf::open(&printed.bytes), 1);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[5..7], ["Chaska Tenesaca Yumbay", "together with Inti Ñahui and Ana Pilco"]);
}

//! The share register on paper.

use crate::{coop, pdf};
use minga_core::ids::{DecisionId, MemberId};
use minga_core::money::Money;
use minga_core::register::Register;
use minga_core::shares::EntryKind;
use minga_reports::{Document, Paper, ReportError, ShareRegisterPaper, Shown, share_register};
use minga_words::Words;
use std::collections::HashMap;

const SHOWN: Shown<'static> = Shown { after_act: 4812, seal: "7c1f 9a02" };

fn print(register: &Register, lang: &str) -> Document {
    jointly(register, lang, &HashMap::new())
}

fn jointly(register: &Register, lang: &str, joint: &HashMap<MemberId, Vec<String>>) -> Document {
    let roll = register.roll(coop::day("2027-03-04"));
    let minutes = register.members.iter().take(1).filter_map(|member| member.shares.last()?.decision);
    let decided = minutes.map(|decision| (decision, "the board, 20 Apr 2022, minute 12".to_owned())).collect();
    let paper = ShareRegisterPaper { register, roll: &roll, joint, decided: &decided, shown: SHOWN };
    share_register(&paper, &Words::new(lang), Paper::A4).unwrap()
}

/// A co-op whose first member took shares in two classes and gave one back.
fn with_movements() -> Register {
    let mut register = coop::coop(40, 4);
    let users = register.classes[2].clone();
    let member = &mut register.members[0];
    member.shares.push(coop::bought(&users, coop::day("2021-05-01"), 3, Money(15_000)));
    let mut given = coop::bought(&users, coop::day("2022-05-01"), -1, Money(-5000));
    given.kind = EntryKind::Redeem;
    member.shares.push(given);
    register
}

#[test]
fn a_member_shows_the_sum_and_every_movement_below_it() {
    let text = pdf::text(&pdf::open(&print(&with_movements(), "en").bytes), 1);
    let lines: Vec<&str> = text.lines().skip_while(|l| *l != "Paid, USD").skip(1).take(29).collect();
    assert_eq!(
        lines.join(" | "),
        "1 | Béranger, Iván | 4 | 200.00 | \
         21 Apr 2019 | subscribed | Founders | 2 | 50.00 | 100.00 | \
         1 May 2021 | subscribed | Users | 3 | 50.00 | 150.00 | \
         1 May 2022 | paid back | Users | −1 | 50.00 | −50.00 | \
         Held, Founders | 2 | 100.00 | Held, Users | 2 | 100.00 | 2"
    );
}

#[test]
fn members_classes_and_movements_come_to_the_same() {
    let printed = print(&with_movements(), "en");
    let document = pdf::open(&printed.bytes);
    let text = pdf::text(&document, u32::try_from(printed.pages).unwrap());
    let after = |label: &str, skip: usize, take: usize| -> Vec<String> {
        let lines = text.lines().skip_while(|l| *l != label).skip(skip).take(take);
        lines.map(str::to_owned).collect()
    };
    let by_member = after("All 40 members", 1, 2);
    let classes: Vec<String> = text
        .lines()
        .skip_while(|l| *l != "By class")
        .skip_while(|l| *l != "All")
        .skip(1)
        .take(6)
        .map(str::to_owned)
        .collect();
    let kinds: Vec<String> = text
        .lines()
        .skip_while(|l| *l != "By movement")
        .skip_while(|l| *l != "All")
        .skip(1)
        .take(4)
        .map(str::to_owned)
        .collect();
    assert_eq!([&classes[3], &classes[5]], [&by_member[0], &by_member[1]]);
    assert_eq!([&kinds[1], &kinds[3]], [&by_member[0], &by_member[1]]);
    assert_eq!(classes[2], "−1", "what went");
    assert!(text.contains("Members, classes and movements were summed apart and come to the same."));
    assert!(text.contains("Seal of act 4,812: 7c1f 9a02."));
}

#[test]
fn every_page_begins_with_a_number_and_has_its_bookmark() {
    let printed = print(&coop::coop(200, 4), "es");
    let document = pdf::open(&printed.bytes);
    let bookmarks = pdf::bookmarks(&document);
    assert_eq!(bookmarks[0], "Por integrante");
    assert!(bookmarks[1].starts_with("Desde el número "), "{bookmarks:?}");
    assert_eq!(bookmarks[bookmarks.len() - 2..], ["Por clase", "Por movimiento"]);
    assert_eq!(pdf::info(&document, b"Title"), "Registro de participaciones");
}

#[test]
fn who_holds_the_shares_too_stands_under_the_name() {
    let mut register = with_movements();
    if let Some(given) = register.members[0].shares.last_mut() {
        given.decision = Some(DecisionId::new());
    }
    let joint = HashMap::from([(register.members[0].id, vec!["Tamia Quishpe".to_owned(), "Inti Ñahui".to_owned()])]);
    let text = pdf::whole_text(&pdf::open(&jointly(&register, "en", &joint).bytes));
    let lines = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(lines.contains("minute 12"), "{text}");
    assert!(text.contains("together with Tamia Quishpe and Inti Ñahui"), "{text}");
}

#[test]
fn a_co_op_without_shares_says_so() {
    let text = pdf::whole_text(&pdf::open(&print(&coop::coop(0, 2), "en").bytes));
    assert!(text.contains("No share has moved yet."), "{text}");
}

#[test]
fn a_share_register_whose_sums_disagree_is_not_printed() {
    let mut register = coop::coop(5, 2);
    let roll = register.roll(coop::day("2027-03-04"));
    register.members[0].shares[0].units += 1;
    let joint = HashMap::new();
    let paper =
        ShareRegisterPaper { register: &register, roll: &roll, joint: &joint, decided: &HashMap::new(), shown: SHOWN };
    let refused = share_register(&paper, &Words::new("en"), Paper::A4);
    assert!(matches!(refused, Err(ReportError::SumsDisagree { .. })), "{refused:?}");
}

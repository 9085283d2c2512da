//! Member cards.

use crate::{coop, pdf};
use minga_core::ids::CoopId;
use minga_core::members::card;
use minga_reports::{Card, CardsPaper, Paper, member_cards};
use minga_words::Words;

fn print(members: i64, size: Paper) -> lopdf::Document {
    let id = CoopId::new();
    let cards: Vec<Card> = (1..=members)
        .map(|number| Card {
            name: "Luz Marina Quishpe Toapanta".into(),
            number,
            classes: vec![(2, "Users".into()), (0, "Founders".into())],
            code: card::write(id, number),
        })
        .collect();
    let paper = CardsPaper { coop: "Cooperativa Abierta Quitumbe", on: coop::day("2027-03-04"), cards: &cards };
    let document = pdf::open(&member_cards(&paper, &Words::new("en"), size).unwrap().bytes);
    for card in &cards {
        assert!(pdf::whole_text(&document).contains(&format!("{}\n", card.code)), "{}", card.code);
    }
    document
}

#[test]
fn a_card_shows_who_with_which_number_in_which_class_and_the_code_in_letters_too() {
    let text = pdf::text(&print(1, Paper::A4), 1);
    let (card, code) = text.split_once("MINGA:1:1:").unwrap();
    assert_eq!(card, "Cooperativa Abierta Quitumbe\nLuz Marina\nQuishpe Toapanta\nNo. 1\nUsers\nFounders\n");
    assert_eq!(code.trim().len(), 4);
}

#[test]
fn a_sheet_holds_ten_cards_on_a4_and_eight_on_letter() {
    assert_eq!(pdf::bookmarks(&print(11, Paper::A4)), ["Numbers 1 to 10", "Numbers 11 to 11"]);
    assert_eq!(pdf::bookmarks(&print(16, Paper::Letter)), ["Numbers 1 to 8", "Numbers 9 to 16"]);
    assert_eq!(print(0, Paper::A4).get_pages().len(), 1);
}

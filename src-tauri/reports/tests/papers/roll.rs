//! The roll by conditions.

use crate::{coop, pdf};
use minga_reports::{Document, Paper, RollCell, RollColumn, RollPaper, Shown, roll_of_members};
use minga_words::Words;

fn column(head: &str, figures: bool, sum: &str) -> RollColumn {
    RollColumn { head: head.into(), figures, sum: sum.into() }
}

fn print(columns: Vec<RollColumn>, rows: Vec<Vec<RollCell>>, name: &str) -> Document {
    let paper = RollPaper {
        coop: "Cooperativa Abierta Quitumbe",
        parts: vec![(0, 12), (2, 58)],
        name,
        conditions: "Users who owe on their shares, by name.",
        on: coop::day("2027-03-04"),
        columns,
        rows,
        shown: Shown { after_act: 4812, seal: "7c1f 9a02" },
    };
    roll_of_members(&paper, &Words::new("en"), Paper::A4).unwrap()
}

fn text(text: &str) -> RollCell {
    RollCell::Text(text.into())
}

#[test]
fn a_roll_says_its_conditions_and_sums_what_can_be_summed() {
    let columns = vec![
        column("No.", true, ""),
        column("Name", false, ""),
        column("Class", false, ""),
        column("USD", true, "75.00"),
    ];
    let users = RollCell::Classes(vec![(2, "Users".into())]);
    let rows = vec![
        vec![text("12"), text("Ruiz Quiroga, Rosa"), users.clone(), text("50.00")],
        vec![text("31"), text("Tenesaca Yumbay, Killa"), users, text("25.00")],
    ];
    let document = pdf::open(&print(columns, rows, "").bytes);
    let text = pdf::text(&document, 1);
    assert_eq!(
        text.lines().skip(2).take(18).collect::<Vec<_>>().join(" | "),
        "Roll of members | Users who owe on their shares, by name. | 2 lines | No. | Name | Class | USD | \
         12 | Ruiz Quiroga, Rosa | Users | 50.00 | 31 | Tenesaca Yumbay, Killa | Users | 25.00 | 75.00 | \
         Seal of act 4,812: 7c1f 9a02. The history shows the same seal beside that act. | 1"
    );
}

#[test]
fn many_columns_lie_on_the_side_and_nothing_is_cut() {
    let columns: Vec<_> = (0..8).map(|n| column(&format!("Head {n}"), false, "")).collect();
    let long = "Calle de las Cuadras 14, casa 3, junto a la escuela";
    let rows = vec![columns.iter().map(|_| text(long)).collect(); 3];
    let document = pdf::open(&print(columns, rows, "Neighbours").bytes);
    assert_eq!(pdf::size(&document), [842, 595]);
    assert_eq!(pdf::info(&document, b"Title"), "Neighbours");
    let together: String = pdf::text(&document, 1).split_whitespace().collect();
    assert_eq!(together.matches("juntoalaescuela").count(), 24, "{together}");
}

#[test]
fn a_roll_of_nobody_says_so() {
    let document = pdf::open(&print(vec![column("Name", false, "")], Vec::new(), "").bytes);
    assert!(pdf::text(&document, 1).contains("Nobody meets these conditions."));
}

//! Statements of hours.

use crate::coop::{self, hours::Luz};
use crate::pdf;
use minga_core::commitments::Balance;
use minga_reports::{Paper, ReportError, StatementPaper, StatementsPaper, WorkLine, statements};
use minga_words::Words;

const PARTS: [(u8, usize); 2] = [(0, 12), (2, 121)];

fn statement(luz: &Luz) -> StatementPaper<'_> {
    StatementPaper {
        name: "Luz Marina Quishpe Toapanta",
        number: luz.member.number,
        classes: "users",
        together: "",
        since: luz.member.since(),
        balance: &luz.balance,
        work: &luz.work,
    }
}

fn print<'a>(papers: impl IntoIterator<Item = StatementPaper<'a>>, lang: &str) -> Result<Vec<u8>, ReportError> {
    let class = |_| "Users".to_owned();
    let shared = StatementsPaper {
        coop: "Cooperativa Abierta Quitumbe",
        place: "Quito",
        parts: &PARTS,
        on: coop::day("2027-03-04"),
        tell: "Rosa Guamán",
        class: &class,
    };
    statements(&shared, papers, &Words::new(lang), Paper::A4).map(|printed| printed.bytes)
}

#[test]
fn a_statement_shows_every_step_of_the_sum_and_every_entry() {
    let luz = Luz::on("2026-12-31");
    let text = pdf::text(&pdf::open(&print([statement(&luz)], "en").unwrap()), 1);
    let (sum, work) = text.split_once("Work, 14 entries\n").unwrap();
    assert_eq!(
        sum.replace('\n', " | "),
        "Cooperativa Abierta Quitumbe | Quito, 4 March 2027 | Luz Marina Quishpe Toapanta | No. 190, users | \
         Statement of hours, the year 2026 | You gave 80 h 45. 2 h 23 are still open. | \
         Thank you. Here is every step of the sum. If something is not right, tell Rosa Guamán and | \
         we look at it together. | asked 83 h 08 | Work 71 h 30 | other than work 9 h 15 | The sum | \
         Users pledge | the year 2026 | 100 h 00 | \
         Joined on 1 February 2026: 31 days do not count | 100 h 00 × 31 ÷ 365 | −8 h 30 | \
         Waived: half, for 61 days | 100 h 00 × 61 ÷ 365 × 50 % | −8 h 22 | Asked | 83 h 08 | \
         Ahead on 15 January 2026, by the book kept before | 3 h 15 | Work, in 14 entries | 71 h 30 | \
         From the hours pool | 6 h 00 | \
         Given | 80 h 45 | Still open | 2 h 23 | Lines are rounded to the minute in your favour. | "
    );
    let work: Vec<&str> = work.lines().collect();
    assert_eq!(work[1..6].join(" | "), "14 Feb 2026 | Las Cuadras | R. Guamán | 5 h 00 | 5 h 00");
    assert_eq!(
        work[66..].join(" | "),
        "19 Nov 2026 | Code, translation | A. Quéré | 6 h 00 | 71 h 30 | You are in order until 27 January 2027. | \
         For the co-operative | 1 | of 1   Statement of hours, no. 190"
    );
}

#[test]
fn a_statement_before_the_end_of_the_year_says_what_is_left_and_until_when_it_is_in_order() {
    let luz = Luz::on("2026-06-30");
    let text = pdf::whole_text(&pdf::open(&print([statement(&luz)], "es").unwrap()));
    for said in [
        "Aportaste 32 h 15. Quedan 50 h 53 de 83 h 08.",
        "Estado de horas, el año 2026, hasta el 30 de junio de 2026",
        "Queda hasta el 31 de diciembre de 2026\n50 h 53",
        "Trabajo, 6 anotaciones",
        "Estás al día hasta el 3 de agosto de 2026.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn statements_of_all_begin_on_pages_of_their_own_and_are_found_by_name() {
    let days = ["2026-12-31", "2026-06-30"].map(Luz::on);
    let mut papers: Vec<_> = days.iter().map(statement).collect();
    let many: Vec<WorkLine> = (0..60).map(|_| WorkLine { units: 0, ..days[0].work[0].clone() }).collect();
    let long = [days[0].work.clone(), many].concat();
    papers.push(StatementPaper { number: 191, work: &long, ..statement(&days[0]) });
    let document = pdf::open(&print(papers, "en").unwrap());
    assert_eq!(document.get_pages().len(), 5);
    let names = ["190", "190", "191"].map(|number| format!("{number} Luz Marina Quishpe Toapanta"));
    assert_eq!(pdf::bookmarks(&document), names);
    assert!(pdf::text(&document, 2).contains("1\nof 1   Statement of hours, no. 190"));
    let last = pdf::text(&document, 5);
    assert!(last.contains("Work, 74 entries") && last.contains("3\nof 3   Statement of hours, no. 191"), "{last}");
}

#[test]
fn a_statement_whose_lines_or_entries_do_not_add_up_is_not_printed() {
    let luz = Luz::on("2026-12-31");
    let mut balance = luz.balance.clone();
    balance.balance += 1;
    let wrong = StatementPaper { balance: &balance, ..statement(&luz) };
    assert!(matches!(print([wrong], "en"), Err(ReportError::SumsDisagree { .. })));
    let short = StatementPaper { work: &luz.work[1..], ..statement(&luz) };
    let refused = print([short], "en").unwrap_err();
    assert_eq!(refused, ReportError::SumsDisagree { rows: "66 h 30".into(), classes: "71 h 30".into() });
}

#[test]
fn what_waits_and_what_follows_from_being_behind_is_said() {
    let luz = Luz::on("2026-06-30");
    let balance = Balance {
        waiting: 240,
        uncounted: 60,
        may_vote: false,
        may_use: false,
        frozen: true,
        in_order_until: Some(coop::day("2026-06-07")),
        ..luz.balance.clone()
    };
    let paper = StatementPaper { balance: &balance, together: "Luz and Inti", ..statement(&luz) };
    let text = pdf::whole_text(&pdf::open(&print([paper], "en").unwrap())).replace('\n', " ");
    for said in [
        "Counted together: Luz and Inti",
        "Your household gave 32 h 15.",
        "You were in order until 7 June 2026. Tell us what would help",
        "Nothing more is counted against you.",
        "do not let you vote.",
        "do not let you use the services.",
        "4 h 00 wait to be confirmed",
        "1 h 00 were given to other work",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn nobody_to_write_to_is_said_in_words() {
    let text = pdf::whole_text(&pdf::open(&print([], "en").unwrap()));
    assert!(text.contains("There is nobody to write a statement for on this day."), "{text}");
}

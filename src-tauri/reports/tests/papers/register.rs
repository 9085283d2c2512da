//! The register of members on paper.
use crate::{coop, pdf};
use minga_core::register::Register;
use minga_reports::{Document, Paper, RegisterPaper, ReportError, register_of_members};
use minga_words::Words;

fn print(register: &Register, lang: &str, size: Paper) -> Document {
    let roll = register.roll(coop::day("2027-03-04"));
    let paper = RegisterPaper { register, roll: &roll, after_act: 4812, seal: "7c1f9a02be44" };
    register_of_members(&paper, &Words::new(lang), size).unwrap()
}

/// The figures that stand after a label, line by line.
fn after<'a>(text: &'a str, label: &str) -> Vec<&'a str> {
    text.lines().skip_while(|l| !l.starts_with(label)).skip(1).take(2).collect()
}

#[test]
fn the_sums_of_the_pages_come_to_the_sum_of_all_and_of_the_classes() {
    let printed = print(&coop::coop(212, 4), "en", Paper::A4);
    let document = pdf::open(&printed.bytes);
    let number = |text: &str| text.replace([',', '.'], "").parse::<i64>().unwrap();
    let (mut shares, mut cents) = (0, 0);
    for page in 1..=u32::try_from(printed.pages).unwrap() {
        let text = pdf::text(&document, page);
        let sums = after(&text, "This page, ");
        shares += number(sums[0]);
        cents += number(sums[1]);
    }
    let last = pdf::text(&document, u32::try_from(printed.pages).unwrap());
    let all = after(&last, "All 211 members, one other");
    assert_eq!([number(all[0]), number(all[1])], [shares, cents]);
    let by_class: Vec<&str> =
        last.lines().skip_while(|l| *l != "By class").skip_while(|l| *l != "All").take(5).collect();
    assert_eq!(by_class, ["All", "211", "1", all[0], all[1]]);
    // Four classes of members, former members, shares and money.
    let rows: Vec<i64> = last
        .lines()
        .skip_while(|l| *l != "By class")
        .skip_while(|l| *l != "Founders")
        .take(20)
        .filter_map(|l| l.replace([',', '.'], "").parse().ok())
        .collect();
    let column = |i: usize| rows.iter().skip(i).step_by(4).sum::<i64>();
    assert_eq!([column(0), column(1), column(2), column(3)], [211, 1, shares, cents]);
}

#[test]
fn the_first_page_reads_as_the_picture() {
    let printed = print(&coop::coop(34, 4), "en", Paper::A4);
    let document = pdf::open(&printed.bytes);
    let text = pdf::text(&document, 1);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..24],
        [
            "Cooperativa Abierta Quitumbe",
            "State of 4 March 2027, after act 4,812",
            "Register of members",
            "33 members: 14 founders, 5 workers, 10 users, 4 funders.",
            "Shares of USD 50.00.",
            "Numbers 1 to 31",
            "by number; a number is never given twice",
            "No.",
            "Name",
            "Class",
            "Member since",
            "Shares",
            "USD",
            "Note",
            "1",
            "Béranger, Iván",
            "Founders",
            "21 Apr 2019",
            "2",
            "100.00",
            "2",
            "Tenesaca Yumbay, Iracema",
            "Founders",
            "30 Apr 2019",
        ]
    );
    let end = lines.len();
    assert_eq!(
        lines[end - 8..],
        [
            "This page, 30 members, one other",
            "151",
            "7,475.00",
            "Goes on to page 2. All 33 members on page 2: 172 shares, USD 8,525.00.",
            "1",
            "of 2   Register of members",
            "Seen:",
            "Date:"
        ]
    );
    assert!(
        text.contains("left 31 Mar 2025, to\nsettle") && text.contains("on leave") && text.contains("USD 75.00 to pay"),
        "{text}"
    );
}

#[test]
fn every_name_can_be_found_on_the_paper_whatever_its_script_or_length() {
    let mut register = coop::coop(40, 8);
    coop::harden(&mut register);
    let printed = print(&register, "es", Paper::A4);
    assert_eq!(printed.missing, Vec::<char>::new());
    let together = |text: &str| text.split_whitespace().collect::<String>();
    let text = together(&pdf::whole_text(&pdf::open(&printed.bytes)));
    for member in &register.members {
        let name = together(&member.profile.name.listed());
        assert!(text.contains(&name), "{name}");
    }
    assert!(
        text.contains("Foundersseedsavers") || text.contains("FoundersSeedsavers"),
        "a member of two classes shows both"
    );
}

#[test]
fn the_document_says_its_language_title_and_pages() {
    let printed = print(&coop::coop(34, 4), "es", Paper::A4);
    let document = pdf::open(&printed.bytes);
    assert_eq!(pdf::catalog(&document).get(b"Lang").unwrap().as_str().unwrap(), b"es");
    assert_eq!(pdf::info(&document, b"Title"), "Registro de integrantes");
    assert_eq!(pdf::info(&document, b"Author"), "Cooperativa Abierta Quitumbe");
    assert_eq!(pdf::info(&document, b"Creator"), "Minga");
    assert_eq!(pdf::bookmarks(&document), ["Números 1 a 30", "Números 31 a 34", "Por clase"]);
    assert_eq!(document.get_pages().len(), printed.pages);
    assert!(pdf::text(&document, 1).contains("Estado al 4 de marzo de 2027, tras el acto 4.812"));
}

#[test]
fn a4_and_letter_are_the_sizes_they_say() {
    let register = coop::coop(3, 2);
    assert_eq!(pdf::size(&pdf::open(&print(&register, "en", Paper::A4).bytes)), [595, 842]);
    assert_eq!(pdf::size(&pdf::open(&print(&register, "en", Paper::Letter).bytes)), [612, 792]);
}

#[test]
fn the_same_register_prints_the_same_bytes() {
    assert!(print(&coop::coop(60, 4), "en", Paper::A4) == print(&coop::coop(60, 4), "en", Paper::A4));
}

#[test]
fn a_sign_no_font_has_is_told() {
    let mut register = coop::coop(3, 1);
    register.members[1].profile.name.given = "李 Wei".into();
    let printed = print(&register, "en", Paper::A4);
    assert_eq!(printed.missing, ['李']);
    assert!(pdf::whole_text(&pdf::open(&printed.bytes)).contains("? Wei"));
}

#[test]
fn a_register_without_members_says_so() {
    let printed = print(&coop::coop(0, 0), "en", Paper::A4);
    let text = pdf::whole_text(&pdf::open(&printed.bytes));
    assert_eq!(printed.pages, 1);
    assert!(text.contains("No members yet.") && text.contains("Nobody is in the register yet."), "{text}");
}

#[test]
fn any_number_of_members_leaves_room_for_every_sum() {
    for members in (1..4).chain(22..52) {
        let printed = print(&coop::coop(members, 4), "en", Paper::Letter);
        let document = pdf::open(&printed.bytes);
        let text = pdf::whole_text(&document);
        assert_eq!(text.lines().filter(|l| *l == "By class").count(), 1, "{members}");
        assert_eq!(text.matches("This page").count(), pdf::bookmarks(&document).len() - 1, "{members}");
        assert!(text.contains(&format!("of {}   Register", printed.pages)));
    }
}

#[test]
fn a_register_whose_sums_disagree_is_not_printed() {
    let mut register = coop::coop(5, 2);
    let roll = register.roll(coop::day("2027-03-04"));
    register.members[0].shares[0].units += 1;
    let paper = RegisterPaper { register: &register, roll: &roll, after_act: 1, seal: "" };
    let refused = register_of_members(&paper, &Words::new("en"), Paper::A4);
    assert!(matches!(refused, Err(ReportError::SumsDisagree { .. })), "{refused:?}");
}

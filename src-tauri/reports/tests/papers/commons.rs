//! Work days, the wall chart, and the report on the commons.

use crate::coop::{self, commons};
use crate::pdf;
use minga_reports::{Paper, ReportError, commons_report, wall_chart, work_day_sheet};
use minga_words::Words;

fn work_day(people: usize, lang: &str, size: Paper) -> lopdf::Document {
    let register = coop::coop(80, 4);
    let signed_up = commons::signed_up(&register, people);
    pdf::open(&work_day_sheet(&commons::work_day(&signed_up), &Words::new(lang), size).unwrap().bytes)
}

#[test]
fn a_sheet_tells_the_day_and_who_signed_up_with_who_waits() {
    let document = work_day(3, "en", Paper::A4);
    let text = pdf::text(&document, 1).replace('\n', " | ");
    assert!(
        text.starts_with(
            "Cooperativa Abierta Quitumbe | Code of the sheet: 7F2K | Planting the banks of Quebrada | Ortega | \
             2 signed up. There are 40 places. | Saturday 13 March 2027, 08:00 to 12:00 | For | Quebrada Ortega | \
             To do | Plant 60 alisos on the west bank, | clear the path, cook for all | We meet | "
        ),
        "{text}"
    );
    assert!(
        text.ends_with(
            "No. | Name | Came | Left | Hours | Signature | 1 | Iván Béranger | 2 | Iracema Tenesaca Yumbay | \
             3 | Rosa Carvalho, waits for a | place | Led by | Hours confirmed by, date | 1 | \
             of 1   Planting the banks of Quebrada Ortega | "
        ),
        "{text}"
    );
}

#[test]
fn a_sheet_has_empty_lines_even_where_its_page_is_full() {
    for (people, pages) in [(0, 1), (9, 1), (16, 2), (40, 3)] {
        let document = work_day(people, "es", Paper::Letter);
        assert_eq!(document.get_pages().len(), pages, "{people}");
        let text = pdf::whole_text(&document);
        assert!(text.contains("Confirmó las horas, fecha"), "{text}");
        assert_eq!(text.replace('\n', " ").matches("espera puesto").count(), usize::from(people > 1));
    }
}

fn report(lang: &str) -> String {
    let assets = commons::assets();
    let printed = commons_report(&commons::report(&assets), &Words::new(lang), Paper::A4).unwrap();
    pdf::whole_text(&pdf::open(&printed.bytes))
}

#[test]
fn the_report_tells_each_of_the_commons_with_its_story_and_what_every_year_gave() {
    let text = report("en");
    for said in [
        "3 held in common; 4,371 h 05 given to them.",
        "Quebrada Ortega\n4,359 h 05\n1,200.00\n1,155.50\n",
        "All\n4,371 h 05\n1,200.00\n1,155.50\n",
        "Told by Rosa Guamán, 2019",
        "2025\n70 h 00\n833 h 20\n1,150 h 00\n2,053 h 20\n88\n1,200.00\n845.50\n",
        "2026\n60 h 00\n1,020 h 45\n1,200 h 00\n20 h 00\n5 h 00\n2,305 h 45\n104\n310.00\n",
        "Nothing was given to it yet.",
        "Seal of act 4,812",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(report("es").contains("3 bienes comunes; se les dieron 4.371 h 05."));
}

#[test]
fn a_report_whose_sums_differ_is_not_printed() {
    let mut assets = commons::assets();
    assets[1].years[0].minutes.push(60);
    let refused = commons_report(&commons::report(&assets), &Words::new("en"), Paper::A4).unwrap_err();
    assert_eq!(refused, ReportError::SumsDisagree { rows: "4,372 h 05".into(), classes: "4,371 h 05".into() });
}

#[test]
fn the_wall_chart_names_who_is_in_order_and_nobody_else() {
    let names: Vec<String> = ["Amaru", "Byron", "Luz Marina"].map(String::from).into();
    let printed = wall_chart(&commons::chart(names.clone()), &Words::new("en"), Paper::A4).unwrap();
    let text = pdf::text(&pdf::open(&printed.bytes), 1);
    for said in [
        "Hours for the commons, the year 2027",
        "Together we gave 2,828 h 45 of the 17,870 h 00 we pledged.",
        "Workers\n58\n0\n962 h 05\n",
        "3 of 191 are in order\nby first name\nAmaru\nByron\nLuz Marina\n1\n",
        "Not here yet? Come to the next work day",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let mut wrong = commons::chart(names);
    wrong.names.pop();
    let refused = wall_chart(&wrong, &Words::new("en"), Paper::A4);
    assert!(matches!(refused, Err(ReportError::SumsDisagree { .. })), "{refused:?}");
}

#[test]
fn a_chart_of_many_goes_on_and_loses_nobody() {
    let names: Vec<String> = (1..=600).map(|n| format!("Name {n}")).collect();
    let mut paper = commons::chart(names.clone());
    paper.classes[2].in_order = 550;
    let printed = wall_chart(&paper, &Words::new("es"), Paper::Letter).unwrap();
    assert!(printed.pages > 3);
    let text = pdf::whole_text(&pdf::open(&printed.bytes));
    assert!(names.iter().all(|name| text.contains(&format!("{name}\n"))));
}

//! The application form.

use crate::{coop, pdf};
use minga_reports::{Applicant, ApplicationPaper, Paper, Question, application_form};
use minga_words::Words;

fn print(applicant: Option<&Applicant>, lang: &str, size: Paper) -> String {
    let register = coop::coop(3, 3);
    let questions = [
        Question { name: "Trade".into(), ..Question::default() },
        Question { name: "Shirt".into(), options: vec!["M".into(), "L".into()], answer: "L".into() },
    ];
    let consents = ["My photo may be shown.".to_owned()];
    let paper = ApplicationPaper {
        register: &register,
        place: "Quito",
        on: coop::day("2027-03-04"),
        questions: &questions,
        consents: &consents,
        applicant,
    };
    pdf::whole_text(&pdf::open(&application_form(&paper, &Words::new(lang), size).unwrap().bytes))
}

#[test]
fn a_blank_form_asks_what_the_co_op_asks() {
    for size in [Paper::A4, Paper::Letter] {
        let text = print(None, "en", size);
        for asked in [
            "Application for membership",
            "Given names",
            "Trade",
            "Shirt",
            "Workers",
            "Shares of USD 50.00. They may not pass to anyone else.",
            "Number of shares",
            "My photo may be shown.",
            "I ask to be admitted as a member of Cooperativa Abierta Quitumbe.",
            "Signature",
            "For the office",
            "Minute",
        ] {
            assert!(text.contains(asked), "{asked}: {text}");
        }
    }
}

#[test]
fn a_form_for_someone_carries_what_is_known() {
    let mut applicant = Applicant { lang: "español".into(), ..Applicant::default() };
    applicant.profile.name.given = "Luz Marina".into();
    applicant.profile.born = Some(coop::day("1978-05-04"));
    let text = print(Some(&applicant), "es", Paper::A4);
    assert!(text.contains("Nombres\nLuz Marina\n") && text.contains("4 de mayo de 1978"), "{text}");
}

//! What a paper needs of the file, gathered before the act begins, and the drawing of it.

use crate::commons::Commons;
use crate::fault::Fault;
use crate::hours::Hours;
use crate::joint::joint_holders;
use crate::order::{Order, What};
use crate::sheet::Kept;
use crate::workday::Called;
use crate::{arrears, cards, commons, hours, post, receipts, roll, sheet, workday};
use chrono::NaiveDate;
use minga_core::fields::{Field, FieldKind};
use minga_core::ids::{DecisionId, FieldId, MemberId, PersonId};
use minga_core::members::Member;
use minga_core::payments::Ledger;
use minga_core::register::list::List;
use minga_core::register::{Register, Roll};
use minga_reports::{
    Addressee, Applicant, ApplicationPaper, CertificatePaper, Document, EnvelopesPaper, LabelsPaper, LettersPaper,
    Question, RegisterPaper, ReportError, RollPaper, Sender, ShareRegisterPaper, Shown,
};
use minga_store::{Coop, Paper, Refusal};
use minga_words::Words;
use std::collections::HashMap;

/// What a paper is drawn from.
pub struct Ground<'a> {
    pub list: &'a List,
    pub order: &'a Order,
    /// Whom post goes to.
    pub to: Vec<Addressee>,
    /// The co-op's own questions.
    pub fields: Vec<Field>,
    /// What is kept about the member of a sheet.
    pub kept: Kept,
    /// Charges and receipts, as far as the paper shows them.
    pub ledger: Ledger,
    /// Who holds shares together with whom, where the paper shows it.
    pub joint: HashMap<MemberId, Vec<String>>,
    /// Who decided what lines of the share ledger note, in words, where the paper shows it.
    pub decided: HashMap<DecisionId, String>,
    /// Hours, where the paper shows them.
    pub hours: Hours,
    /// The commons, where the paper shows them.
    pub commons: Commons,
    /// The work day whose sheet it is.
    pub called: Option<Called>,
    /// The day on which it is printed.
    pub today: NaiveDate,
}

impl<'a> Ground<'a> {
    pub fn of(coop: &Coop, actor: PersonId, list: &'a List, order: &'a Order) -> Result<Self, Fault> {
        let to = match &order.what {
            What::Labels { rows, .. } | What::Envelopes { rows, .. } => post::addressees(list, rows, &order.words),
            What::Letters { rows, letter } => {
                post::check(letter, &order.words)?;
                post::addressees(list, rows, &order.words)
            }
            _ => Vec::new(),
        };
        let fields = match &order.what {
            What::Application(_) | What::Member(_) => coop.fields()?,
            _ => Vec::new(),
        };
        let kept = match order.what {
            What::Member(id) => Kept::of(coop, id)?,
            _ => Kept::default(),
        };
        let ledger = match order.what {
            What::Member(id) => coop.ledger_of(id)?,
            What::Receipts(_) | What::Refund(_) | What::Arrears => coop.ledger()?,
            _ => Ledger::default(),
        };
        let joint = match order.what {
            What::Certificates(_) | What::ShareRegister => joint_holders(coop, list.register(), list.roll().on)?,
            _ => HashMap::new(),
        };
        let decided = match order.what {
            What::Member(_) | What::ShareRegister => decided(coop, &order.words)?,
            _ => HashMap::new(),
        };
        let hours = match order.what {
            What::Hours(_) | What::WallChart { .. } => Hours::of(coop, actor)?,
            _ => Hours::default(),
        };
        let commons = match order.what {
            What::Commons => Commons::of(coop)?,
            _ => Commons::default(),
        };
        let called = match order.what {
            What::WorkDay(id) => Some(Called::of(coop, id)?),
            _ => None,
        };
        Ok(Self { list, order, to, fields, kept, ledger, joint, decided, hours, commons, called, today: coop.today() })
    }

    pub fn register(&self) -> &Register {
        self.list.register()
    }

    pub fn roll(&self) -> &Roll {
        self.list.roll()
    }

    pub fn member(&self, id: MemberId) -> Result<&Member, Fault> {
        let found = self.register().members.iter().find(|m| m.id == id);
        found.ok_or_else(|| Refusal::NoSuchMember.into())
    }

    fn sender(&self) -> Sender<'_> {
        let coop = &self.register().coop;
        Sender { name: &coop.name, place: &coop.place, on: self.roll().on }
    }

    /// Each class's dye and count, for the band in the foot.
    pub fn parts(&self) -> Vec<(u8, usize)> {
        let classes = &self.register().classes;
        let counts = self.roll().by_class(classes);
        classes.iter().zip(counts).map(|(class, count)| (class.dye, count.members)).collect()
    }
}

/// Draws a paper as it is noted: with its numbers, and the seal of the last act it knows.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn draw(ground: &Ground, noted: &[Paper]) -> Result<Document, Fault> {
    let (register, roll, words, size) = (ground.register(), ground.roll(), &ground.order.words, ground.order.size);
    let seal = noted.first().map(|paper| paper.shows.seal.short()).unwrap_or_default();
    let after_act = noted.first().map(|paper| paper.shows.seq).unwrap_or_default();
    let shown = Shown { after_act, seal: &seal };
    let document = match &ground.order.what {
        What::Register => {
            let paper = RegisterPaper { register, roll, after_act, seal: &seal };
            minga_reports::register_of_members(&paper, words, size)
        }
        What::ShareRegister => {
            let paper = ShareRegisterPaper { register, roll, joint: &ground.joint, decided: &ground.decided, shown };
            minga_reports::share_register(&paper, words, size)
        }
        What::Certificates(members) => {
            let numbers: Vec<String> = noted.iter().map(|p| p.number.unwrap_or_default().to_string()).collect();
            let papers = members.iter().zip(&numbers).map(|(id, number)| {
                let member = ground.member(*id)?;
                let joint = ground.joint.get(id).map(Vec::as_slice).unwrap_or_default();
                Ok(CertificatePaper { register, roll, member, joint, number, issued: roll.on, after_act, seal: &seal })
            });
            minga_reports::share_certificates(&papers.collect::<Result<Vec<_>, Fault>>()?, words, size)
        }
        What::Member(id) => minga_reports::member_sheet(&sheet::paper(ground, ground.member(*id)?, shown), words, size),
        What::Roll { name, conditions, columns, rows } => {
            let table = roll::table(ground.list, columns, rows, words);
            let paper = RollPaper {
                coop: &register.coop.name,
                parts: ground.parts(),
                name,
                conditions,
                on: roll.on,
                columns: table.0,
                rows: table.1,
                shown,
            };
            minga_reports::roll_of_members(&paper, words, size)
        }
        What::Labels { stock, first, .. } => {
            let paper = LabelsPaper { sender: ground.sender(), addressees: &ground.to, stock: *stock, first: *first };
            minga_reports::address_labels(&paper, words)
        }
        What::Envelopes { envelope, .. } => {
            let paper = EnvelopesPaper { sender: ground.sender(), addressees: &ground.to, envelope: *envelope };
            minga_reports::envelopes(&paper, words)
        }
        What::Letters { letter, .. } => {
            let usual = post::usual_greeting(words);
            let paper = LettersPaper {
                sender: ground.sender(),
                subject: &letter.subject,
                greeting: if letter.greeting.trim().is_empty() { &usual } else { &letter.greeting },
                text: &letter.text,
                signed: &letter.signed,
                addressees: &ground.to,
            };
            minga_reports::letters(&paper, words, size)
        }
        What::Receipts(ids) => return receipts::draw(ground, ids, noted),
        What::Refund(id) => return receipts::draw_slip(ground, *id, noted),
        What::Arrears => return arrears::draw(ground, shown),
        What::Commons => return commons::draw(ground, shown),
        What::Cards { rows } => return cards::draw(ground, rows),
        What::Hours(of) => return hours::draw(ground, &ground.hours, *of),
        What::WallChart { numbers } => return hours::chart(ground, &ground.hours, *numbers),
        What::WorkDay(_) => {
            let called = ground.called.as_ref().ok_or(Refusal::NoSuchWorkDay)?;
            return workday::draw(ground, called);
        }
        What::Application(id) => application(ground, id.map(|id| ground.member(id)).transpose()?),
    };
    Ok(document?)
}

fn application(ground: &Ground, member: Option<&Member>) -> Result<Document, ReportError> {
    let (register, words, on) = (ground.register(), &ground.order.words, ground.roll().on);
    let asked = ground.fields.iter().filter(|field| !field.retired);
    let questions: Vec<Question> = asked
        .map(|field| Question {
            name: field.name.clone(),
            options: match field.kind {
                FieldKind::YesNo => ["yes", "no"].map(|answer| words.say(&format!("application-{answer}"), &[])).into(),
                _ => field.options.clone(),
            },
            answer: member.map(|m| answer(words, field, m)).unwrap_or_default(),
        })
        .collect();
    let consents = ["messages", "photos", "directory", "data"];
    let consents = consents.map(|kind| words.say(&format!("application-consent-{kind}"), &[]));
    let applicant = member.map(|member| Applicant {
        kind: member.kind,
        profile: member.profile.clone(),
        lang: member.profile.lang.clone(),
        channel: member
            .profile
            .channel
            .map(|c| words.say(&format!("sheet-channel-{}", c.word()), &[]))
            .unwrap_or_default(),
        classes: member.classes(on).map(|spell| spell.class).collect(),
    });
    let paper = ApplicationPaper {
        register,
        place: &register.coop.place,
        on,
        questions: &questions,
        consents: &consents,
        applicant: applicant.as_ref(),
    };
    minga_reports::application_form(&paper, words, ground.order.size)
}

/// An answer to one of the co-op's own questions, as it is read.
pub fn answer(words: &Words, field: &Field, member: &Member) -> String {
    let id: FieldId = field.id;
    let Some(kept) = member.profile.custom.get(&id).filter(|kept| !kept.is_empty()) else { return String::new() };
    said_answer(words, field, kept)
}

/// An answer as it is kept, as it is read.
pub fn said_answer(words: &Words, field: &Field, kept: &str) -> String {
    match field.kind {
        FieldKind::YesNo if ["yes", "no"].contains(&kept) => words.say(&format!("application-{kept}"), &[]),
        FieldKind::Day => kept.parse().map_or_else(|_| kept.to_owned(), |day| words.day(day)),
        _ => kept.to_owned(),
    }
}

/// Decisions as they are cited on paper.
fn decided(coop: &Coop, words: &Words) -> Result<HashMap<DecisionId, String>, Fault> {
    let cited = coop.decisions()?.into_iter().map(|decision| {
        let args = [
            ("body", decision.body.word().into()),
            ("day", words.day_short(decision.on).into()),
            ("told", if decision.minute.is_empty() { "no" } else { "yes" }.into()),
            ("minute", decision.minute.into()),
        ];
        (decision.id, words.say("paper-decided", &args))
    });
    Ok(cited.collect())
}

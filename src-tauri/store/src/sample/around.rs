//! What a few of them live through, so that every page has someone on it: a request that waits, a trial, a
//! suspension, a household, ties, a letter kept, a death whose heirs are not settled with.

use crate::documents::NewDocument;
use crate::fault::Result;
use crate::file::Coop;
use crate::members::NewRequest;
use crate::ties::NewTie;
use chrono::{NaiveDate, TimeDelta};
use minga_core::classes::Terms;
use minga_core::documents::DocumentKind;
use minga_core::households::Home;
use minga_core::ids::{ClassId, MemberId, PersonId, TermsId};
use minga_core::members::{Channel, Kind, Profile, StandingKind};
use minga_core::ratio::Part;
use minga_core::ties::{Outsider, TieKind};

/// What happens, to whom by number.
#[derive(Clone, Copy)]
pub enum Step {
    /// The assembly lets funders' shares pass from one to another, up to a tenth of the capital.
    Terms,
    /// The last one to come has a trial.
    OnTrial,
    /// Two live together and hold shares together, and one of them trusts someone.
    Together,
    /// One has a park in charge and votes for another.
    InCharge,
    /// Hours were not done.
    Suspended,
    /// Someone dies; two inherit.
    Dies,
    /// A letter is kept.
    Letter,
}

/// When each happens, counted back from today.
pub fn days(today: NaiveDate) -> impl Iterator<Item = (NaiveDate, Step)> {
    let steps = [
        (980, Step::Terms),
        (70, Step::Together),
        (48, Step::InCharge),
        (33, Step::Suspended),
        (25, Step::Dies),
        (21, Step::OnTrial),
        (14, Step::Letter),
    ];
    steps.into_iter().map(move |(before, step)| (today - TimeDelta::days(before), step))
}

/// Does one of them.
pub fn happens(coop: &mut Coop, actor: PersonId, day: NaiveDate, step: Step, es: bool) -> Result<()> {
    let said = |here: &'static str, there: &'static str| if es { here } else { there };
    let tie = |kind, other, outsider: Outsider| NewTie { kind, other, outsider, part: None, from: day, to: None };
    let named = |name: &str, note: &str| Outsider { name: name.into(), note: note.into(), ..Outsider::default() };
    match step {
        Step::Terms => {
            if let Some((class, terms)) = coop.classes()?.last().and_then(|c| Some((c.id, c.terms.last()?.clone()))) {
                let terms = Terms {
                    id: TermsId::new(),
                    from: day,
                    least_units: 5,
                    transferable: true,
                    redeem_after_years: 3,
                    most_part: Part::new(1, 10),
                    ..terms
                };
                coop.set_terms(actor, class, &terms)?;
            }
        }
        Step::OnTrial => {
            let (new, until) = (numbered(coop, 211)?, day + TimeDelta::days(90));
            coop.stand_aside(actor, new, StandingKind::Probation, day, Some(until), "", None)?;
        }
        Step::Together => {
            let (luz, urpi) = (numbered(coop, 190)?, numbered(coop, 151)?);
            let home = Home {
                name: "Quishpe Toapanta".into(),
                address: "Av. Mariscal Sucre S31-120".into(),
                others: "Wayra (2019)".into(),
            };
            coop.found_household(actor, home, &[luz, urpi], Some(day))?;
            if let Some(mut profile) = coop.member(luz)?.map(|member| member.profile) {
                profile.born = NaiveDate::from_ymd_opt(1984, 6, 2);
                profile.channel = Some(Channel::Whatsapp);
                profile.contact.address = "Av. Mariscal Sucre S31-120".into();
                coop.change_profile(actor, luz, profile)?;
            }
            let daughter = named("Wayra Quishpe", said("hija", "daughter"));
            coop.add_tie(actor, luz, &tie(TieKind::Beneficiary, None, daughter))?;
            coop.add_tie(actor, urpi, &tie(TieKind::Sponsor, Some(luz), Outsider::default()))?;
            coop.add_tie(actor, luz, &tie(TieKind::JointHolder, Some(urpi), Outsider::default()))?;
        }
        Step::InCharge => {
            let (killa, away) = (numbered(coop, 139)?, numbered(coop, 140)?);
            if let Some(park) = coop.assets()?.into_iter().find(|asset| asset.name == "El Carmen") {
                coop.add_steward(actor, park.id, killa, day, "")?;
            }
            coop.add_tie(actor, away, &tie(TieKind::Proxy, Some(killa), Outsider::default()))?;
        }
        Step::Suspended => {
            let member = numbered(coop, 150)?;
            coop.stand_aside(actor, member, StandingKind::Suspension, day, None, "hours", None)?;
        }
        Step::Dies => {
            let (late, heir) = (numbered(coop, 44)?, numbered(coop, 45)?);
            coop.note_death(actor, late, day)?;
            let half = |tie| NewTie { part: "1/2".parse().ok(), ..tie };
            coop.add_tie(actor, late, &half(tie(TieKind::Heir, Some(heir), Outsider::default())))?;
            let abroad = named("Inti Guamán", said("vive en Ibarra", "lives in Ibarra"));
            coop.add_tie(actor, late, &half(tie(TieKind::Heir, None, abroad)))?;
        }
        Step::Letter => {
            let letter = NewDocument {
                kind: DocumentKind::Letter,
                name: said("Carta del círculo de cuidados", "Letter of the care circle").into(),
                on: day,
                closed: true,
                bytes: said("Queridas compañeras:\n\nGracias.\n", "Dear all,\n\nThank you.\n").into(),
            };
            let luz = numbered(coop, 190)?;
            coop.keep_document(actor, luz, &letter)?;
        }
    }
    Ok(())
}

/// Someone asks to join a class; the request waits.
pub fn asks(coop: &mut Coop, actor: PersonId, day: NaiveDate, profile: Profile, class: ClassId) -> Result<()> {
    let request = NewRequest { kind: Kind::Person, profile, class: Some(class) };
    coop.apply_new(actor, &request, day)?;
    Ok(())
}

fn numbered(coop: &Coop, number: i64) -> Result<MemberId> {
    Ok(coop.member_numbered(number)?.map(|member| member.id).unwrap_or_default())
}

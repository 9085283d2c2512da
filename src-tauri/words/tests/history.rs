//! The history reads as sentences, in every language.

use chrono::NaiveDate;
use minga_core::commitments::{Presence, Unit, WaiverReason};
use minga_core::commons::AssetKind;
use minga_core::consents::ConsentKind;
use minga_core::documents::DocumentKind;
use minga_core::ids::{
    AmnestyId, AssetId, BuyOutId, ChargeId, ClassId, ConsentId, CoopId, DocumentId, EntryId, FieldId, FlowId, GiftId,
    HouseholdId, ListId, MemberId, PaperId, PersonId, PictureId, ReceiptId, RefundId, SeriesId, SpellId, StandingId,
    StayId, TermsId, TieId, WaiverId, WorkDayId, WorkId,
};
use minga_core::journal::Op;
use minga_core::members::{Kind, ProfileField, StandingKind};
use minga_core::money::Money;
use minga_core::payments::ChargeKind;
use minga_core::shares::{EntryKind, Payout};
use minga_core::ties::TieKind;
use minga_core::workdays::Pardon;
use minga_words::journal::{Names, redo_label, sentence, undo_label};
use minga_words::{SHIPPED, Words};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// One of every kind of act, standings and share movements of every kind among them.
fn acts() -> Vec<Op> {
    let (member, class, person) = (MemberId::new(), ClassId::new(), PersonId::new());
    let on = day("2027-03-04");
    let mut acts = vec![
        Op::Found { coop: CoopId::new(), schema: 1 },
        Op::Migrate { from: 1, to: 2 },
        Op::ChangeCoop { coop: CoopId::new() },
        Op::AddPerson { person },
        Op::ChangePerson { person },
        Op::AddClass { class },
        Op::ChangeClass { class },
        Op::SetTerms { class, terms: TermsId::new(), from: on },
        Op::AddField { field: FieldId::new() },
        Op::ChangeField { field: FieldId::new() },
        Op::AdmitMember { member, number: 1012 },
        Op::ChangeProfile { member, fields: ProfileField::ALL.to_vec() },
        Op::StartSpell { member, spell: SpellId::new(), class, from: on },
        Op::EndSpell { member, spell: SpellId::new(), class, to: on },
        Op::ChangeRecord { member, kind: Kind::Person },
        Op::ChangeRecord { member, kind: Kind::Organisation },
        Op::CorrectSpell { member, spell: SpellId::new(), class, from: Some(on), to: None, why: "A slip".into() },
        Op::CorrectSpell { member, spell: SpellId::new(), class, from: Some(on), to: Some(on), why: "A slip".into() },
        Op::CorrectSpell { member, spell: SpellId::new(), class, from: None, to: None, why: "Stays away".into() },
        Op::StartSpells { class, from: on, members: 1 },
        Op::StartSpells { class, from: on, members: 1012 },
        Op::SaveList { list: ListId::new() },
        Op::RemoveList { list: ListId::new() },
        Op::Import { new: 1212, changed: 3, classes: 1, entries: 0 },
        Op::PrintPapers { kind: "certificate".into(), members: 12 },
        Op::PrintPapers { kind: "list".into(), members: 1 },
        Op::PrintPaper { paper: PaperId::new(), kind: "register".into(), member: None },
        Op::PrintPaper { paper: PaperId::new(), kind: "certificate".into(), member: Some(member) },
        Op::PrintPaper { paper: PaperId::new(), kind: "receipt/17".into(), member: Some(member) },
        Op::TakeBackShares { member, entry: EntryId::new(), units: 1012, on, why: String::new() },
        Op::TakeBackShares { member, entry: EntryId::new(), units: 0, on, why: "Typed twice".into() },
        Op::TakePayment { receipt: ReceiptId::new(), number: 1017, payer: member },
        Op::VoidReceipt { receipt: ReceiptId::new(), number: 1017, payer: member },
        Op::PayBack { refund: RefundId::new(), number: 17, member, charge: None },
        Op::PayBack { refund: RefundId::new(), number: 18, member, charge: Some(ChargeId::new()) },
        Op::VoidRefund { refund: RefundId::new(), number: 17, member },
        Op::SettleFromCredit { member, charges: 1 },
        Op::SettleFromCredit { member, charges: 2 },
        Op::Erase { subject: member.0, also: Vec::new() },
        Op::Lend { person: PersonId::new() },
        Op::TakeBack { base: 4811, acts: 3, set_aside: vec![], spent: vec![] },
        Op::Restore { base: 4811, set_aside: vec![(4812, String::new())], spent: vec![] },
        Op::Undo { act: 4811 },
        Op::Redo { act: 4812 },
    ];
    for kind in StandingKind::ALL {
        for to in [None, Some(day("2027-05-31"))] {
            acts.push(Op::SetStanding { member, standing: StandingId::new(), kind, from: on, to });
            acts.push(Op::SetStandings { kind, from: on, to, members: 12 });
        }
        for from in [None, Some(on)] {
            let standing = StandingId::new();
            acts.push(Op::CorrectStanding { member, standing, kind, from, to: None, why: "A slip".into() });
        }
        acts.push(Op::EndStandings { kind, to: on, members: 1 });
        acts.push(Op::EndStanding { member, standing: StandingId::new(), kind, to: on });
    }
    acts.extend(life(member, class, on));
    acts.extend(commons(member, on));
    acts.extend(hours(member, class, on));
    for kind in EntryKind::ALL {
        for units in [0, 1, -1, -2000] {
            acts.push(Op::MoveShares { member, entry: EntryId::new(), kind, units, on });
        }
    }
    for kind in ChargeKind::ALL {
        acts.push(Op::RaiseCharge { member, charge: ChargeId::new(), kind, due: on });
        acts.push(Op::RaiseCharges { kind, members: 212, due: on });
        acts.push(Op::CancelCharge { member, charge: ChargeId::new(), kind });
    }
    acts
}

/// What happens to the commons and on days of work.
fn commons(member: MemberId, on: NaiveDate) -> Vec<Op> {
    let (asset, work_day, picture, flow) = (AssetId::new(), WorkDayId::new(), PictureId::new(), FlowId::new());
    let mut acts = vec![
        Op::AddAsset { asset, kind: AssetKind::Park, from: on },
        Op::ChangeAsset { asset },
        Op::CloseAsset { asset, to: on },
        Op::AddSteward { asset, member, tie: TieId::new(), from: on },
        Op::KeepPicture { asset, picture },
        Op::RemovePicture { asset, picture },
        Op::CallDay { work_day, asset, on },
        Op::CallDays { series: SeriesId::new(), work_day, asset, on, days: 12 },
        Op::ChangeDay { work_day, on },
        Op::CallOffDay { work_day, on },
        Op::SignUp { work_day, member, on },
        Op::WithdrawSignUp { work_day, member, on },
        Op::ClearAttendance { work_day, member, on },
    ];
    for yes in [false, true] {
        acts.push(Op::NoteFlow { asset, flow, spent: yes, on });
        acts.push(Op::TakeBackFlow { asset, flow, spent: yes, on });
        acts.push(Op::NoteLeaving { work_day, member, on, early: yes });
    }
    for members in [1, 29] {
        acts.push(Op::SignUps { work_day, on, members });
        acts.push(Op::NoteAttendances { work_day, on, members });
        acts.push(Op::CloseDay { work_day, on, members, minutes: 6_840, missed: 2, sessions: 0 });
        acts.push(Op::CloseDay { work_day, on, members, minutes: 0, missed: 0, sessions: members });
        acts.push(Op::CallOffDays { series: SeriesId::new(), work_day, on, days: members });
    }
    for pardon in [Pardon::Excused, Pardon::Open] {
        acts.push(Op::PardonMissed { work_day, member, on, pardon, reason: WaiverReason::Care });
    }
    for presence in [Presence::Attended, Presence::Excused, Presence::Missed] {
        acts.push(Op::NoteAttendance { work_day, member, on, presence });
    }
    acts
}

/// What happens to the hours given to the commons.
fn hours(member: MemberId, class: ClassId, on: NaiveDate) -> Vec<Op> {
    let (work, charge, waiver, gift) = (WorkId::new(), ChargeId::new(), WaiverId::new(), GiftId::new());
    let mut acts = vec![
        Op::SetPolicy { classes: vec![class, ClassId::new()], from: on },
        Op::ImportWork { entries: 2784, minutes: 470_250, assets: 4 },
        Op::EndWaiver { member, waiver, to: on },
        Op::WorkOffFine { member, charge, work },
    ];
    for unit in [Unit::Minutes, Unit::Sessions] {
        acts.push(Op::ReverseWork { member, work, unit, units: 1, on });
        acts.push(Op::BuyOutHours { member, buy_out: BuyOutId::new(), charge, unit, units: 150 });
        for one in [None, Some(member)] {
            acts.push(Op::EnterWork { member: one, entries: 3, unit, units: 450 });
        }
        for (from, to, back) in [(None, Some(member), false), (Some(member), None, true)] {
            acts.push(Op::GiveHours { from, to, gift, unit, units: 360, back });
        }
    }
    for one in [None, Some(member)] {
        acts.push(Op::ForgiveHours { member: one, amnesty: AmnestyId::new(), on });
        acts.push(Op::FineMissed { member: one, sessions: 3, due: on });
        for entries in [1, 12] {
            acts.push(Op::AnswerWork { member: one, entries, approved: entries == 1 });
            acts.push(Op::AnswerWork { member: one, entries, approved: entries != 1 });
        }
    }
    for to in [None, Some(on)] {
        acts.push(Op::Waive { member, waiver, percent: 50, from: on, to });
    }
    for members in [1, 212] {
        acts.push(Op::OpenHours { members, on });
    }
    for units in [1, 12] {
        acts.push(Op::CreditShares { member, entry: EntryId::new(), units });
        acts.push(Op::CreditManyShares { class, members: 212, units });
    }
    acts
}

/// What happens in a member's life.
fn life(member: MemberId, class: ClassId, on: NaiveDate) -> Vec<Op> {
    let (standing, spell, household) = (StandingId::new(), SpellId::new(), HouseholdId::new());
    let stay = |from, to, gone| {
        let (stay, why) = (StayId::new(), "Written late".into());
        Op::CorrectStay { member, stay, number: 88, gone, from, to, why }
    };
    let mut acts = vec![
        Op::Apply { member, standing, number: 213, class: Some(class), on },
        Op::Apply { member, standing, number: 213, class: None, on },
        Op::CloseRequest { member, standing, on, withdrawn: false },
        Op::CloseRequest { member, standing, on, withdrawn: true },
        Op::FoundHousehold { household, number: 88, members: 1, from: None },
        Op::FoundHousehold { household, number: 88, members: 3, from: Some(on) },
        Op::ChangeHousehold { household, number: 88 },
        Op::JoinHousehold { member, household, number: 88, from: None },
        Op::JoinHousehold { member, household, number: 88, from: Some(on) },
        Op::LeaveHousehold { member, household, number: 88, from: None },
        Op::LeaveHousehold { member, household, number: 88, from: Some(on) },
        stay(None, None, true),
        stay(None, None, false),
        stay(Some(on), None, false),
        stay(None, Some(on), false),
        stay(Some(on), Some(on), false),
        Op::Merge { member, merged: MemberId::new(), number: 1012 },
    ];
    for units in [0, 1, 3] {
        for until in [None, Some(day("2027-05-31"))] {
            acts.push(Op::Approve { member, spell, class, from: on, until, units });
            acts.push(Op::Readmit { member, spell, class, from: on, until, units });
        }
        for debt in [false, true] {
            for parts in 0..3 {
                let payouts = vec![Payout { on: day("2027-06-30"), units: 1, amount: Money(5_000) }; parts];
                acts.push(Op::Leave { member, standing, on, units, debt, pooled: debt, payouts });
            }
        }
    }
    for kind in TieKind::ALL {
        acts.push(Op::AddTie { member, tie: TieId::new(), kind, from: on });
        acts.push(Op::EndTie { member, tie: TieId::new(), kind, to: on });
    }
    for kind in ConsentKind::ALL {
        for given in [false, true] {
            acts.push(Op::SetConsent { member, consent: ConsentId::new(), kind, given, on });
        }
    }
    for kind in DocumentKind::ALL {
        let document = DocumentId::new();
        acts.push(Op::KeepDocument { member, document, kind });
        acts.push(Op::ChangeDocument { member, document, kind });
        acts.push(Op::RemoveDocument { member, document, kind });
    }
    acts
}

#[allow(clippy::unnecessary_wraps)] // a name may be erased; hers is not
fn maria(_: Uuid) -> Option<String> {
    Some("María Quispe".into())
}

fn said(lang: &str, op: &Op, names: &dyn Names) -> String {
    sentence(&Words::new(lang), op, names).text
}

#[test]
fn every_act_is_a_sentence_and_every_undoable_one_has_its_buttons() {
    for lang in SHIPPED {
        let words = Words::new(lang);
        for op in acts() {
            let sentence = sentence(&words, &op, &maria);
            assert!(
                sentence.text.ends_with('.') && !sentence.text.contains(['⟨', '{']),
                "{lang} {op:?}: {}",
                sentence.text
            );
            for label in [undo_label(&words, &op, &maria), redo_label(&words, &op, &maria)] {
                assert_eq!(label.is_some(), op.undoable(), "{op:?}");
                assert!(label.is_none_or(|l| !l.contains('⟨') && !l.ends_with('.')), "{lang} {op:?}");
            }
        }
    }
}

#[test]
fn acts_read_as_people_tell_them() {
    let (member, class) = (MemberId::new(), ClassId::new());
    let on = day("2027-03-04");
    let admit = Op::AdmitMember { member, number: 1012 };
    assert_eq!(said("en", &admit, &maria), "admitted María Quispe as no. 1012.");
    assert_eq!(said("es", &admit, &maria), "admitió a María Quispe con el n.º 1012.");
    let fields = vec![ProfileField::Phone, ProfileField::Email, ProfileField::Address];
    let change = Op::ChangeProfile { member, fields };
    assert_eq!(said("en", &change, &maria), "changed the telephone, the e-mail and the address of María Quispe.");
    assert_eq!(said("es", &change, &maria), "cambió el teléfono, el correo y la dirección de María Quispe.");
    let redeem = Op::MoveShares { member, entry: EntryId::new(), kind: EntryKind::Redeem, units: -2000, on };
    assert_eq!(said("en", &redeem, &maria), "noted 2,000 shares paid back to María Quispe on 4 March 2027.");
    assert_eq!(
        said("es", &redeem, &maria),
        "anotó 2.000 participaciones devueltas a María Quispe el 4 de marzo de 2027."
    );
    let import = Op::Import { new: 1212, changed: 3, classes: 4, entries: 1 };
    assert_eq!(
        said("en", &import, &maria),
        "imported a table: 1,212 new members, 3 changed, one share movement, 4 new classes."
    );
    let import = Op::Import { new: 0, changed: 1, classes: 0, entries: 0 };
    assert_eq!(
        said("es", &import, &maria),
        "trajo una tabla: nadie nuevo, un cambio, sin movimientos de participaciones."
    );
    let leave = Op::SetStanding { member, standing: StandingId::new(), kind: StandingKind::Leave, from: on, to: None };
    assert_eq!(said("en", &leave, &maria), "noted that María Quispe is on leave from 4 March 2027.");
    let enter = Op::StartSpell { member, spell: SpellId::new(), class, from: on };
    assert_eq!(
        undo_label(&Words::new("en"), &enter, &maria).as_deref(),
        Some("Undo: entered María Quispe in María Quispe")
    );
    let dues = Op::RaiseCharges { kind: ChargeKind::Dues, members: 212, due: on };
    assert_eq!(said("en", &dues, &maria), "asked 212 members for dues, due on 4 March 2027.");
    assert_eq!(said("es", &dues, &maria), "cobró la cuota a 212 integrantes, con plazo hasta el 4 de marzo de 2027.");
    let close = Op::CloseDay { work_day: WorkDayId::new(), on, members: 29, minutes: 6_840, missed: 2, sessions: 0 };
    let planting = |_: Uuid| Some("Planting the banks".to_owned());
    assert_eq!(
        said("en", &close, &planting),
        "closed “Planting the banks” on 4 March 2027: 29 members, 114 h 00 to be confirmed."
    );
    let taken = Op::TakePayment { receipt: ReceiptId::new(), number: 1017, payer: member };
    assert_eq!(said("en", &taken, &maria), "took a payment from María Quispe: receipt 1017.");
    assert_eq!(redo_label(&Words::new("es"), &admit, &maria).as_deref(), Some("Rehacer: admitió a María Quispe"));
}

#[test]
fn who_was_erased_stays_in_the_history_without_a_name() {
    let nobody = |_: Uuid| None;
    let empty = |_: Uuid| Some(String::new());
    let admit = Op::AdmitMember { member: MemberId::new(), number: 12 };
    assert_eq!(said("en", &admit, &nobody), "admitted a former member as no. 12.");
    assert_eq!(said("es", &admit, &empty), "admitió a alguien que ya no consta con el n.º 12.");
}

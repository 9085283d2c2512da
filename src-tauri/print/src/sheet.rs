//! One member's sheet: what the file keeps about the member beside the register, in words.

use crate::draw::{Ground, answer};
use crate::fault::Fault;
use crate::receipts::how;
use minga_core::consents::Consent;
use minga_core::documents::KeptDocument;
use minga_core::ids::{AssetId, MemberId};
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::ties::Tie;
use minga_reports::{ChargeLine, ConsentLine, DocumentLine, MemberPaper, ReceiptLine, Shown, TieLine};
use minga_store::Coop;
use std::collections::HashMap;

/// What is kept about one member.
#[derive(Debug, Default)]
pub struct Kept {
    ties: Vec<Tie>,
    consents: Vec<Consent>,
    documents: Vec<KeptDocument>,
    /// What the member looks after, by name.
    assets: HashMap<AssetId, String>,
}

impl Kept {
    pub fn of(coop: &Coop, id: MemberId) -> Result<Self, Fault> {
        let ties = coop.ties_of(id)?;
        let kept = ties.iter().filter_map(|tie| tie.asset).map(|asset| Ok((asset, coop.asset(asset)?.name)));
        let assets = kept.collect::<Result<_, Fault>>()?;
        Ok(Self { ties, consents: coop.consents_of(id)?, documents: coop.documents_of(id)?, assets })
    }
}

/// The sheet as of the day of the roll.
pub fn paper<'a>(ground: &'a Ground, member: &'a Member, shown: Shown<'a>) -> MemberPaper<'a> {
    MemberPaper {
        register: ground.register(),
        roll: ground.roll(),
        member,
        answers: answers(ground, member),
        decided: &ground.decided,
        household: household(ground, member),
        ties: ties(ground, member),
        consents: consents(ground),
        charges: charges(ground, member),
        receipts: receipts(ground, member),
        documents: documents(ground),
        shown,
    }
}

fn answers(ground: &Ground, member: &Member) -> Vec<(String, String)> {
    let words = &ground.order.words;
    let channel = member.profile.channel.map(|channel| {
        let how = words.say(&format!("sheet-channel-{}", channel.word()), &[]);
        (words.say("sheet-channel", &[]), how)
    });
    let own = ground.fields.iter().map(|field| (field.name.clone(), answer(&ground.order.words, field, member)));
    channel.into_iter().chain(own.filter(|(_, answer)| !answer.is_empty())).collect()
}

/// The household's name and address, the members who live there, and who else does.
fn household(ground: &Ground, member: &Member) -> Vec<String> {
    let (register, on) = (ground.register(), ground.roll().on);
    let Some(home) = member.household_on(on).and_then(|id| register.households.iter().find(|h| h.id == id)) else {
        return Vec::new();
    };
    let name = [home.home.name.as_str(), &home.home.address].into_iter().filter(|part| !part.is_empty());
    let name = name.collect::<Vec<_>>().join(", ");
    let others = register.members.iter().filter(|m| m.id != member.id && m.lives_with(member, on));
    let others = others.map(|m| format!("{}  {}", m.number, m.profile.name.listed()));
    let lines = std::iter::once(name).chain(others).chain([home.home.others.clone()]);
    lines.filter(|line| !line.is_empty()).collect()
}

/// Ties by the day, from either side.
fn ties(ground: &Ground, member: &Member) -> Vec<TieLine> {
    let (words, on) = (&ground.order.words, ground.roll().on);
    let named = |id: MemberId| {
        let found = ground.register().members.iter().find(|m| m.id == id);
        found.map(|m| format!("{}  {}", m.number, m.profile.name.listed())).unwrap_or_default()
    };
    let lines = ground.kept.ties.iter().filter(|tie| tie.from <= on).map(|tie| {
        let is_own = tie.member == member.id;
        let side = if is_own { "sheet-tie" } else { "sheet-tie-of" };
        let name = match (is_own, tie.other) {
            (false, _) => named(tie.member),
            (true, Some(other)) => named(other),
            (true, None) => {
                let asset = tie.asset.and_then(|asset| ground.kept.assets.get(&asset));
                asset.unwrap_or(&tie.outsider.name).clone()
            }
        };
        let note = Some(&tie.outsider.note).filter(|note| !note.is_empty());
        TieLine {
            what: words.say(side, &[("tie", tie.kind.word().into())]),
            name: note.map_or(name.clone(), |note| format!("{name}; {note}")),
            part: tie.part.map(|part| part.to_string()).unwrap_or_default(),
            from: tie.from,
            to: tie.to,
        }
    });
    lines.collect()
}

fn consents(ground: &Ground) -> Vec<ConsentLine> {
    let (words, on) = (&ground.order.words, ground.roll().on);
    let lines = ground.kept.consents.iter().filter(|consent| consent.on <= on).map(|consent| ConsentLine {
        what: words.say(&format!("sheet-consent-{}", consent.kind.word()), &[]),
        given: consent.given,
        on: consent.on,
    });
    lines.collect()
}

/// Documents that are not for the office alone.
fn documents(ground: &Ground) -> Vec<DocumentLine> {
    let on = ground.roll().on;
    let lines = ground.kept.documents.iter().filter(|document| document.on <= on && !document.closed);
    lines.map(|document| DocumentLine { name: document.name.clone(), on: document.on }).collect()
}

/// What was asked by the day, and what of it was paid. What was taken back whole is left out.
fn charges(ground: &Ground, member: &Member) -> Vec<ChargeLine> {
    let words = &ground.order.words;
    let account = ground.ledger.account(member.id, ground.roll().on);
    let asked = account.asked.iter().filter(|asked| asked.amount() > Money::ZERO);
    let lines = asked.map(|asked| ChargeLine {
        what: words.charge(asked.charge),
        due: asked.charge.due,
        amount: asked.amount(),
        paid: asked.paid,
    });
    lines.collect()
}

/// Receipts the member was given by the day.
fn receipts(ground: &Ground, member: &Member) -> Vec<ReceiptLine> {
    let (words, on) = (&ground.order.words, ground.roll().on);
    let own = ground.ledger.receipts.iter().filter(|receipt| receipt.payer == member.id && receipt.on <= on);
    let lines = own.map(|receipt| {
        let how = how(receipt, words);
        let reference = Some(&receipt.reference).filter(|reference| !reference.is_empty());
        ReceiptLine {
            number: receipt.number,
            on: receipt.on,
            how: reference.map_or(how.clone(), |reference| format!("{how}, {reference}")),
            amount: receipt.amount,
            void: !receipt.counts(on),
        }
    });
    lines.collect()
}

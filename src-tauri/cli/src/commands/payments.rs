//! `minga charges`, `minga receipts`, `minga arrears`: what is asked, what came in, and who owes what since when.

use super::members::numbered;
use crate::args::Payments;
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::payments::{Account, Age, Aged, Arrears, Asked, Ledger, Owing, Paid, Receipt};
use serde_json::{Value as Json, json};
use std::collections::HashMap;

/// Whose, and as of which day.
pub struct Of {
    /// A member number; all when none.
    pub member: Option<i64>,
    pub as_of: Option<NaiveDate>,
}

impl From<Payments> for Of {
    fn from(Payments { member, as_of }: Payments) -> Self {
        Self { member, as_of }
    }
}

/// What the file holds, and who is who.
struct Books<'s> {
    session: &'s Session,
    on: NaiveDate,
    ledger: Ledger,
    members: HashMap<MemberId, Member>,
    /// The one asked about.
    only: Option<MemberId>,
}

impl<'s> Books<'s> {
    fn open(session: &'s Session, of: &Of) -> Result<Self, Refused> {
        let only = of.member.map(|number| numbered(session, number)).transpose()?.map(|member| member.id);
        let register = session.coop.register().map_err(|f| session.fault(&f))?;
        // All of it, of one member too: a receipt may pay what others were asked.
        let ledger = session.coop.ledger();
        Ok(Self {
            session,
            on: of.as_of.unwrap_or_else(|| session.coop.today()),
            ledger: ledger.map_err(|f| session.fault(&f))?,
            members: register.members.into_iter().map(|member| (member.id, member)).collect(),
            only,
        })
    }

    fn number(&self, id: MemberId) -> i64 {
        self.members.get(&id).map_or(0, |member| member.number)
    }

    fn name(&self, id: MemberId) -> String {
        self.members.get(&id).map(|member| member.profile.name.listed()).unwrap_or_default()
    }

    /// As people read it.
    fn amount(&self, money: Money) -> String {
        self.session.words.amount(money, self.session.facts.currency)
    }

    /// As programs read it.
    fn plain(&self, money: Money) -> String {
        money.plain(self.session.facts.currency)
    }

    fn is_asked(&self, id: MemberId) -> bool {
        self.only.is_none_or(|only| only == id)
    }
}

/// Every charge, the oldest due first; `open` leaves out those with nothing left to pay.
pub fn charges(session: &Session, of: &Of, open: bool) -> Result<Outcome, Refused> {
    let books = Books::open(session, of)?;
    let (words, on) = (&session.words, books.on);
    let accounts = books.ledger.accounts(on);
    let of_asked = accounts.iter().filter(|(member, _)| books.is_asked(**member));
    let mut asked: Vec<&Asked<'_>> = of_asked.flat_map(|(_, account)| &account.asked).collect();
    asked.retain(|asked| !open || asked.open() > Money::ZERO);
    asked.sort_by_key(|asked| (asked.charge.due, books.number(asked.charge.member), asked.charge.id));
    let mut lines = vec![words.say("cli-charges-heads", &[])];
    lines.extend(asked.iter().map(|asked| {
        [
            words.day_short(asked.charge.due),
            books.number(asked.charge.member).to_string(),
            books.name(asked.charge.member),
            words.charge(asked.charge),
            books.amount(asked.amount()),
            books.amount(asked.open()),
        ]
        .join("\t")
    }));
    let amount: Money = asked.iter().map(|asked| asked.amount()).sum();
    let left: Money = asked.iter().map(|asked| asked.open()).sum();
    let told =
        [("charges", asked.len().into()), ("amount", books.amount(amount).into()), ("open", books.amount(left).into())];
    lines.push(words.say("cli-charges-total", &told));
    let charges: Vec<Json> = asked
        .iter()
        .map(|asked| {
            let charge = asked.charge;
            json!({
                "member": books.number(charge.member),
                "name": books.name(charge.member),
                "kind": charge.kind,
                "words": charge.words,
                "on": charge.on,
                "due": charge.due,
                "age": (asked.open() > Money::ZERO).then(|| Age::of(charge.due, on)),
                "asked": books.plain(charge.amount),
                "taken_back": books.plain(asked.taken_back),
                "paid": books.plain(asked.paid),
                "open": books.plain(asked.open()),
            })
        })
        .collect();
    let totals = json!({ "charges": asked.len(), "amount": books.plain(amount), "open": books.plain(left) });
    Ok(Outcome::done(lines, json!({ "as_of": on, "charges": charges, "totals": totals })))
}

/// Every receipt by number, void ones among them; of a member, those that were given to them or pay for them.
pub fn receipts(session: &Session, of: &Of) -> Result<Outcome, Refused> {
    let books = Books::open(session, of)?;
    let words = &session.words;
    let concerns = |receipt: &Receipt| {
        books.is_asked(receipt.payer) || receipt.parts.iter().any(|paid| books.is_asked(paid.member))
    };
    let all = books.ledger.receipts.iter();
    let receipts: Vec<&Receipt> = all.filter(|receipt| receipt.on <= books.on && concerns(receipt)).collect();
    let mut lines = vec![words.say("cli-receipts-heads", &[])];
    lines.extend(receipts.iter().map(|receipt| {
        let how = if receipt.counts(books.on) {
            words.say(&format!("payments-method-{}", receipt.method.word()), &[])
        } else {
            words.say("payments-void", &[])
        };
        let payer = format!("{} {}", books.number(receipt.payer), receipt.by.name);
        let day = words.day_short(receipt.on);
        [receipt.number.to_string(), day, payer, how, receipt.reference.clone(), books.amount(receipt.amount)]
            .join("\t")
    }));
    let counted = receipts.iter().filter(|receipt| receipt.counts(books.on));
    let sum: Money = counted.map(|receipt| receipt.amount).sum();
    let told = [("receipts", receipts.len().into()), ("amount", books.amount(sum).into())];
    lines.push(words.say("cli-receipts-total", &told));
    let totals = json!({ "receipts": receipts.len(), "amount": books.plain(sum) });
    let receipts: Vec<Json> = receipts.into_iter().map(|receipt| receipt_json(&books, receipt)).collect();
    Ok(Outcome::done(lines, json!({ "as_of": books.on, "receipts": receipts, "totals": totals })))
}

fn receipt_json(books: &Books<'_>, receipt: &Receipt) -> Json {
    let part = |paid: &Paid| {
        let charge = paid.charge.and_then(|id| books.ledger.charge(id));
        json!({
            "member": books.number(paid.member),
            "kind": charge.map(|charge| charge.kind),
            "words": charge.map(|charge| &charge.words),
            "due": charge.map(|charge| charge.due),
            "amount": books.plain(paid.amount),
        })
    };
    json!({
        "number": receipt.number,
        "on": receipt.on,
        "payer": books.number(receipt.payer),
        "name": receipt.by.name,
        "household": receipt.by.household,
        "method": receipt.method,
        "reference": receipt.reference,
        "amount": books.plain(receipt.amount),
        "void": receipt.void.as_ref().map(|void| json!({ "on": void.on, "why": void.why })),
        "parts": receipt.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

/// Who owes how much by age, the most late first.
pub fn arrears(session: &Session, of: &Of) -> Result<Outcome, Refused> {
    let books = Books::open(session, of)?;
    let words = &session.words;
    let mut accounts = books.ledger.accounts(books.on);
    accounts.retain(|member, _: &mut Account<'_>| books.is_asked(*member));
    let arrears = Arrears::of(&accounts, books.on);
    let mut heads = vec![words.say("cli-arrears-heads", &[])];
    heads.extend(Age::ALL.map(|age| words.say(&format!("payments-age-{}", age.word()), &[])));
    heads.extend(["owed", "credit"].map(|head| words.say(&format!("payments-head-{head}"), &[])));
    let sums = |aged: &Aged, credit: Money| {
        let sums = Age::ALL.map(|age| aged.of(age)).into_iter().chain([aged.total(), credit]);
        sums.map(|sum| books.amount(sum)).collect::<Vec<_>>().join("\t")
    };
    let line = |owing: &Owing| {
        let number = books.number(owing.member);
        format!("{number}\t{}\t{}", books.name(owing.member), sums(&owing.aged, owing.credit))
    };
    let mut lines = vec![heads.join("\t")];
    lines.extend(arrears.owing.iter().map(line));
    lines.push(format!("\t{}\t{}", words.say("payments-together", &[]), sums(&arrears.aged, arrears.credit)));
    let members: Vec<Json> = arrears
        .owing
        .iter()
        .map(|owing| {
            let who =
                json!({ "number": books.number(owing.member), "name": books.name(owing.member), "since": owing.since });
            with(who, aged_json(&books, &owing.aged, owing.credit))
        })
        .collect();
    let totals = aged_json(&books, &arrears.aged, arrears.credit);
    Ok(Outcome::done(lines, json!({ "as_of": books.on, "members": members, "totals": totals })))
}

fn aged_json(books: &Books<'_>, aged: &Aged, credit: Money) -> Json {
    let ages: serde_json::Map<String, Json> =
        Age::ALL.into_iter().map(|age| (age.word().to_owned(), books.plain(aged.of(age)).into())).collect();
    json!({
        "ages": ages,
        "late": books.plain(aged.late()),
        "owed": books.plain(aged.total()),
        "credit": books.plain(credit),
    })
}

/// One object of two.
fn with(mut one: Json, other: Json) -> Json {
    if let (Json::Object(one), Json::Object(other)) = (&mut one, other) {
        one.extend(other);
    }
    one
}

//! What a statement says in sentences.

use super::StatementPaper;
use minga_core::commitments::{Balance, Unit};
use minga_words::hours::{Side, Told};
use minga_words::{Value, Words};

/// `Statement of hours, no. 190`.
pub fn title(words: &Words, number: i64) -> String {
    words.say("statement-title", &[("number", number.to_string().into())])
}

/// `No. 190, users`.
pub fn number(words: &Words, number: i64, classes: &str) -> String {
    let number = Value::from(number.to_string());
    if classes.is_empty() {
        words.say("statement-number", &[("number", number)])
    } else {
        words.say("statement-number-classes", &[("number", number), ("classes", classes.into())])
    }
}

/// Which period, and up to which day of it.
pub fn about(words: &Words, balance: &Balance) -> String {
    let period = Value::from(words.period(balance.period));
    if over(balance) {
        words.say("statement-about", &[("period", period)])
    } else {
        words.say("statement-about-running", &[("period", period), ("on", words.day(balance.as_of).into())])
    }
}

/// Whether the period is over on the day of the statement.
pub fn over(balance: &Balance) -> bool {
    balance.as_of >= balance.period.last
}

/// What was given in all: work, gifts, what was carried, less what was given away.
pub fn given(lines: &[Told]) -> i64 {
    lines.iter().filter(|line| line.side == Side::Given).map(|line| line.units).sum()
}

/// The one sentence that opens the page.
pub fn sentence(words: &Words, paper: &StatementPaper, lines: &[Told]) -> String {
    let balance = paper.balance;
    let amount = |units: i64| Value::from(kept(&words.units_told(units, balance.unit)));
    let who = if paper.together.is_empty() { "member" } else { "household" };
    let key = match balance.balance {
        _ if balance.required == 0 => "statement-said-unasked",
        0 => "statement-said-even",
        1.. => "statement-said-ahead",
        _ if over(balance) => "statement-said-open",
        _ => "statement-said-left",
    };
    let args = [
        ("who", who.into()),
        ("given", amount(given(lines))),
        ("asked", amount(balance.required)),
        ("rest", amount(balance.balance.saturating_abs())),
    ];
    words.say(key, &args)
}

/// What the last line of the sum is called.
pub fn result(words: &Words, balance: &Balance) -> String {
    let last = Value::from(words.day(balance.period.last));
    let key = match balance.balance {
        0 => "statement-even",
        1.. => "statement-ahead",
        _ if over(balance) => "statement-open",
        _ => "statement-left",
    };
    words.say(key, &[("last", last)])
}

/// Until when the member is in order, and what follows where it is not.
pub fn outlook(words: &Words, balance: &Balance) -> String {
    let mut said = Vec::new();
    if balance.asked {
        said.push(match balance.in_order_until {
            None => words.say("statement-in-order", &[]),
            Some(until) if balance.in_order() => {
                words.say("statement-in-order-until", &[("day", words.day(until).into())])
            }
            Some(until) => words.say("statement-behind-since", &[("day", words.day(until).into())]),
        });
    }
    if balance.frozen {
        said.push(words.say("statement-frozen", &[]));
    }
    if !balance.may_vote {
        said.push(words.say("statement-no-vote", &[]));
    }
    if !balance.may_use {
        said.push(words.say("statement-no-services", &[]));
    }
    let amount = |units: i64| Value::from(kept(&words.units_told(units, balance.unit)));
    if balance.waiting != 0 {
        said.push(words.say("statement-waiting", &[("units", amount(balance.waiting))]));
    }
    if balance.uncounted != 0 {
        said.push(words.say("statement-uncounted", &[("units", amount(balance.uncounted))]));
    }
    said.join(" ")
}

/// Hours that are not broken in two at the end of a line.
pub fn kept(text: &str) -> String {
    text.replace(" h ", "\u{a0}h\u{a0}")
}

/// Whether lines were rounded, which is worth a word.
pub fn rounds(balance: &Balance) -> bool {
    use minga_core::commitments::Why;
    balance.unit == Unit::Minutes
        && balance.lines.iter().any(|line| matches!(line.why, Why::PartTime { .. } | Why::Waived { .. }))
}

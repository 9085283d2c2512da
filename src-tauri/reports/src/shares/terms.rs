//! The terms of a class's shares, in sentences.

use minga_core::classes::Terms;
use minga_core::money::Currency;
use minga_words::Words;

/// What the shares cost, whether they pass on, when they can be paid back, and what becomes of them.
pub fn sentences(words: &Words, terms: &Terms, currency: Currency) -> String {
    let par = words.money(terms.par, currency);
    let passes = if terms.transferable { "class-transferable" } else { "class-not-transferable" };
    let leaves = if terms.withdrawable {
        words.say("class-redeemable", &[("years", i64::from(terms.redeem_after_years).into())])
    } else {
        words.say("class-not-withdrawable", &[])
    };
    let exit = words.say(&format!("class-exit-{}", terms.on_exit.word()), &[]);
    [words.say("paper-certificate-terms-par", &[("par", par.into())]), words.say(passes, &[]), leaves, exit].join(" ")
}

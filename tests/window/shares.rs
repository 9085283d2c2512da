//! Shares by keyboard alone: issued, paid in parts with a receipt each, paid back, given, ended, taken back, a
//! certificate that is void once they move.

use crate::life::{act, choose, done, go_to, sample, type_into, undo};
use fantoccini::key::Key;

#[tokio::test]
async fn shares_are_issued_paid_given_back_and_a_wrong_line_is_taken_back() {
    let desktop = sample().await;
    go_to(&desktop, "24").await;
    act(&desktop, "Add shares", "member-shares").await;
    choose(&desktop, "shares-act", "Give s").await;
    done(&desktop, "shares-do", "Noted shares").await;
    undo(&desktop).await;

    act(&desktop, "Add shares", "member-shares").await;
    type_into(&desktop, "shares-units", "2").await;
    done(&desktop, "shares-do", "Noted shares").await;
    for paid in ["40", "60"] {
        act(&desktop, "Add shares", "member-shares").await;
        choose(&desktop, "shares-act", "Pay o").await;
        type_into(&desktop, "shares-paid", paid).await;
        desktop.reads("shares-receipt", "receipt").await;
        done(&desktop, "shares-do", "Noted shares").await;
    }
    for letters in ["Give t", "Cancel", "Pay s"] {
        act(&desktop, "Add shares", "member-shares").await;
        choose(&desktop, "shares-act", letters).await;
        desktop.see("shares-after").await;
        done(&desktop, "shares-do", "Noted shares").await;
        undo(&desktop).await;
    }

    // A certificate is printed, and void once the shares move.
    let paper = desktop.home().join("certificate.pdf");
    desktop.will_pick(&[&paper]);
    act(&desktop, "Print cert", "member-print").await;
    desktop.tab_to("print-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("print-do").await;
    desktop.reads("member-certificates", "no.").await;

    // A line typed in twice; a register printed since holds back its undo, and not this.
    let before = desktop.text("member-paid").await;
    desktop.tab_to("shares-take-back").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("shares-after").await;
    type_into(&desktop, "take-back-why", "Typed twice").await;
    done(&desktop, "take-back-do", "Took back").await;
    desktop.changes("member-paid", &before).await;
    desktop.reads("member-certificates", "void").await;
    desktop.close().await;
}

//! What stands around a member, by keyboard alone: an organisation and who speaks for it, a beneficiary, shares held
//! together, a charge of the commons, ties that end, a household joined and left, a consent, a message, an answer.

use crate::life::{act, choose, done, go_to, pick, sample, type_into};
use fantoccini::key::Key;

#[tokio::test]
async fn an_organisation_has_a_voice_and_members_are_tied_and_untied() {
    let desktop = sample().await;
    act(&desktop, "Add a member", "admit-member").await;
    choose(&desktop, "admit-kind", "Org").await;
    type_into(&desktop, "profile-family", "Minga Sur").await;
    done(&desktop, "admit-do", "Admitted").await;
    go_to(&desktop, "213").await;
    act(&desktop, "Name someone", "member-tie").await;
    pick(&desktop, "tie-other", "58").await;
    done(&desktop, "tie-do", "Tied").await;

    go_to(&desktop, "61").await;
    act(&desktop, "Name someone", "member-tie").await;
    type_into(&desktop, "tie-name", "Wayra").await;
    type_into(&desktop, "tie-part", "1/2").await;
    done(&desktop, "tie-do", "Tied").await;
    act(&desktop, "Name someone", "member-tie").await;
    choose(&desktop, "tie-kind", "Joint").await;
    pick(&desktop, "tie-other", "62").await;
    done(&desktop, "tie-do", "Tied").await;
    act(&desktop, "Name someone", "member-tie").await;
    choose(&desktop, "tie-kind", "Charge").await;
    desktop.see("tie-asset").await;
    done(&desktop, "tie-do", "looks after").await;
    desktop.tab_to("tie-end").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "tie-ends-do", "Ended").await;
    // Everyone's shares are still read: the one who holds them too is named.
    desktop.press_with_control('k').await;
    desktop.press("shares").await;
    desktop.see("palette-go-shares").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("shares-voice").await;
    desktop.close().await;
}

#[tokio::test]
async fn a_household_is_joined_and_left_and_a_consent_is_given() {
    let desktop = sample().await;
    go_to(&desktop, "61").await;
    act(&desktop, "Household", "member-home").await;
    choose(&desktop, "home-way", "Moves into").await;
    desktop.tab_to("home-which").await;
    desktop.press("quishpe").await;
    desktop.see("home-which-1").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("home-which-taken").await;
    type_into(&desktop, "home-from", "2024-05-01").await;
    done(&desktop, "home-do", "in household").await;
    desktop.reads("member-stays", "since 1 May 2024").await;
    desktop.tab_to("stay-correct").await;
    desktop.press_key(Key::Enter).await;
    type_into(&desktop, "stay-from", "2024-06-01").await;
    type_into(&desktop, "stay-why", "Written late").await;
    done(&desktop, "stay-do", "right").await;
    desktop.reads("member-stays", "since 1 June 2024").await;
    act(&desktop, "Household", "member-home").await;
    desktop.tab_to("home-way").await;
    desktop.press_key(Key::End).await;
    done(&desktop, "home-do", "out of household").await;
    desktop.reads("member-stays", "1 June 2024 to").await;
    go_to(&desktop, "58").await;
    desktop.tab_to("consent-data").await;
    desktop.press(" ").await;
    desktop.reads("notice", "consent").await;
    desktop.close().await;
}

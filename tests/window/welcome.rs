//! The first screen.

use crate::desktop::Desktop;

#[tokio::test]
async fn a_first_start_welcomes_in_the_computers_language() {
    for (language, label) in [("en_US.UTF-8", "en"), ("es_EC.UTF-8", "es")] {
        let desktop = Desktop::start(&[], language).await;
        desktop.see("welcome-found").await;
        let chosen = desktop.see(&format!("welcome-language-{label}")).await;
        assert_eq!(chosen.attr("aria-pressed").await.expect("an answer").as_deref(), Some("true"));
        desktop.picture(&format!("welcome-{label}")).await;
        desktop.close().await;
    }
}

#[tokio::test]
async fn the_language_chosen_is_kept() {
    let mut desktop = Desktop::start(&[], "en_US.UTF-8").await;
    desktop.click("welcome-language-es").await;
    desktop.reads("welcome-open", "Abrir").await;
    desktop = desktop.restart(&[]).await;
    desktop.reads("welcome-open", "Abrir").await;
    desktop.close().await;
}

#[tokio::test]
async fn a_file_that_is_not_ours_is_refused_in_words() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    let table = desktop.home().join("members.csv");
    std::fs::write(&table, "Name\nRosa\n").expect("a file");
    desktop.will_pick(&[&table]);
    desktop.click("welcome-open").await;
    let trouble = desktop.see("trouble").await;
    assert_eq!(trouble.attr("data-code").await.expect("an answer").as_deref(), Some("not-ours"));
    assert_eq!(std::fs::read_to_string(&table).expect("it is still there"), "Name\nRosa\n");
    desktop.close().await;
}

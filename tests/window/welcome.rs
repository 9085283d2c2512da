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

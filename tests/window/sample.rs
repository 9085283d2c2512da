//! The sample co-op.

use crate::desktop::Desktop;

#[tokio::test]
async fn the_sample_opens_on_212_members() {
    let desktop = Desktop::start(&["--sample"], "es_EC.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.picture("members-es").await;
    desktop.fill("members-search", "190").await;
    desktop.see("members-row-190").await;
    desktop.close().await;
}

#[tokio::test]
async fn the_register_of_the_sample_is_printed() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    desktop.click("welcome-sample").await;
    desktop.reads("members-totals", "212").await;
    let paper = desktop.home().join("register.pdf");
    desktop.will_pick(&[&paper]);
    desktop.click("members-print").await;
    desktop.click("print-register").await;
    desktop.click("print-do").await;
    desktop.gone("print").await;
    let bytes = std::fs::read(&paper).expect("the paper lies where it was wanted");
    assert!(bytes.starts_with(b"%PDF"));
    desktop.close().await;
}

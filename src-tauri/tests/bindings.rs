//! The TypeScript the page calls commands through is the one these commands make.

use specta_typescript::Typescript;
use std::path::Path;

#[test]
fn the_bindings_in_the_repository_are_those_of_the_commands() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/bindings.ts");
    let made = std::env::temp_dir().join(format!("minga-bindings-{}.ts", std::process::id()));
    minga_desktop::contract().export(Typescript::default(), &made).expect("every shape has a TypeScript type");
    let fresh = std::fs::read_to_string(&made).expect("they were written");
    std::fs::remove_file(&made).expect("they can be removed");
    if std::env::var_os("MINGA_WRITE_BINDINGS").is_some() {
        std::fs::write(&kept, &fresh).expect("they can be kept");
        return;
    }
    let kept = std::fs::read_to_string(&kept).expect("the page has bindings").replace("\r\n", "\n");
    assert!(kept == fresh, "ui/src/lib/bindings.ts is stale: run `cargo xtask bindings` and commit it");
}

//! Lets Tauri read its configuration and embed the window's page.

fn main() {
    // The page is built by `cargo xtask`; without it the crate still compiles and opens on an empty page,
    // so that `cargo check` works on a fresh clone.
    let page = std::path::Path::new("../ui/build");
    if !page.exists() {
        std::fs::create_dir_all(page).expect("the folder for the window's page can be made");
    }
    println!("cargo:rerun-if-changed=../ui/build");
    tauri_build::build();
}

//! An empty window of the same web view: what the memory of Minga is measured beside.

fn main() {
    let mut window = tauri::Builder::default();
    if let Some(tracing) = minga_desktop::trace::start("body") {
        window = window.plugin(tracing);
    }
    let context = tauri::generate_context!("examples/empty/tauri.conf.json");
    window.run(context).expect("this system can show a window");
}

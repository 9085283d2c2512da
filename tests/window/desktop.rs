//! A running Minga with its own home, seen and driven through WebKit's own driver.

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long something may take to show before it counts as missing.
const PATIENCE: Duration = Duration::from_secs(20);

/// Parts of a page that Tab may pass before it comes to the one sought.
const MOST_TABS: usize = 60;

/// WebKitGTK takes a picture when it next draws, and a page at rest is never drawn: this moves it a little,
/// out of sight, while the picture is waited for.
const NUDGE: &str = "const root = document.documentElement; let turn = 0;
    const nudging = setInterval(() => {
        root.style.opacity = turn % 2 ? '' : '0.999';
        if (turn++ === 9) clearInterval(nudging);
    }, 60);";

/// The day it is in these tests.
pub const TODAY: &str = "2026-11-23";

/// The program, its driver, and a home of its own that goes with them.
pub struct Desktop {
    client: Client,
    driver: Driver,
    home: TempDir,
    language: String,
}

/// The driver stops when the test does, however it ends.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // A test that failed leaves the program open, and the program would keep our output open.
        let driver = self.0.id();
        let started = std::fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).unwrap_or_default();
        for program in started.split_whitespace() {
            let _ = Command::new("kill").arg(program).stderr(Stdio::null()).status();
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Desktop {
    /// Starts Minga with these words on its command line, on a computer set to this language.
    pub async fn start(words: &[&str], language: &str) -> Self {
        Self::in_home(tempfile::tempdir().expect("a home"), words, language).await
    }

    /// Starts Minga on a co-op that is made in its home first.
    pub async fn start_on(make: impl FnOnce(&Path) -> PathBuf, language: &str) -> Self {
        let home = tempfile::tempdir().expect("a home");
        let file = make(home.path());
        Self::in_home(home, &[&file.to_string_lossy()], language).await
    }

    /// Closes Minga and starts it again on the same computer.
    pub async fn restart(self, words: &[&str]) -> Self {
        let Self { client, driver, home, language } = self;
        client.close().await.expect("the window closes");
        drop(driver);
        Self::in_home(home, words, &language).await
    }

    async fn in_home(home: TempDir, words: &[&str], language: &str) -> Self {
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("MINGA_TEST_PICKS", home.path().join("picks"))
            .env("MINGA_TODAY", TODAY)
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env("LANG", language)
            // Asks Tauri's web view to let itself be driven.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .spawn()
            .map(Driver)
            .expect("WebKitWebDriver (package webkit2gtk-driver) is installed");
        wait_for(port);
        let program =
            std::env::var("MINGA_DESKTOP").expect("MINGA_DESKTOP names the program; `cargo xtask test window` sets it");
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": program, "args": words } });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object was written above") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Minga opens a window");
        Self { client, driver, home, language: language.to_owned() }
    }

    /// Shows a page of the window anew: what lay over it is gone, what was typed too.
    pub async fn visit(&self, path: &str) {
        let now = self.client.current_url().await.expect("the window is somewhere");
        let there = now.join(path).expect("a page of the window");
        self.client.execute("sessionStorage.clear()", Vec::new()).await.expect("the page runs a script");
        self.client.goto(there.as_str()).await.expect("the page is there");
    }

    /// Wears light or dark from the next page on.
    pub async fn wear(&self, theme: &str) {
        let script = "localStorage.setItem('theme', arguments[0])";
        self.client.execute(script, vec![json!(theme)]).await.expect("the page runs a script");
    }

    /// Gives the window a size.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("the window takes a size");
    }

    /// Runs a script on the page.
    pub async fn run(&self, script: &str) {
        self.client.execute(script, Vec::new()).await.expect("the page runs a script");
    }

    /// Runs a script that answers later, through the function it is handed last.
    pub async fn answer_of(&self, script: &str) -> Value {
        self.client.execute_async(script, Vec::new()).await.expect("the page runs a script")
    }

    /// A place for the test's own files.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The next file dialogs answer with these paths, in order.
    pub fn will_pick(&self, paths: &[&Path]) {
        let lines: String = paths.iter().map(|path| format!("{}\n", path.display())).collect();
        std::fs::write(self.home.path().join("picks"), lines).expect("the script can be written");
    }

    /// Waits until the part of the window with this test id shows.
    pub async fn see(&self, id: &str) -> Element {
        self.find(&format!("[data-testid=\"{id}\"]")).await
    }

    /// Waits until something that this selector finds shows.
    pub async fn find(&self, css: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(why) => panic!("nothing on the screen is {css}: {why}\n{}", self.everything().await),
        }
    }

    /// Clicks it, once it shows and can be.
    pub async fn click(&self, id: &str) {
        let began = Instant::now();
        loop {
            match self.see(id).await.click().await {
                Ok(()) => return,
                // The page drew it anew in between; or half of it lies beyond the edge of what scrolls, which the driver
                // takes for in sight: a person scrolls on.
                Err(why)
                    if (why.is_stale_element_reference() || why.is_element_not_interactable())
                        && began.elapsed() < PATIENCE =>
                {
                    let script = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
                    let css = format!("[data-testid=\"{id}\"]");
                    self.client.execute(script, vec![json!(css)]).await.expect("the page runs a script");
                }
                Err(why) => panic!("{id} cannot be clicked: {why}\n{}", self.everything().await),
            }
        }
    }

    /// Types into a field, in place of what stands there.
    pub async fn fill(&self, id: &str, text: &str) {
        let field = self.see(id).await;
        field.clear().await.expect("it can be emptied");
        field.send_keys(text).await.expect("it takes text");
    }

    /// Types into whatever has the focus.
    pub async fn press(&self, keys: &str) {
        let began = Instant::now();
        loop {
            let focused = self.client.active_element().await.expect("something has the focus");
            match focused.send_keys(keys).await {
                Ok(()) => return,
                // The page drew it anew in between; not a key was taken.
                Err(why) if why.is_stale_element_reference() && began.elapsed() < PATIENCE => {}
                Err(why) => panic!("keys do not go through: {why}"),
            }
        }
    }

    /// Presses one key.
    pub async fn press_key(&self, key: Key) {
        self.press(&char::from(key).to_string()).await;
    }

    /// Goes on with Tab until that part has the focus.
    pub async fn tab_to(&self, id: &str) {
        for _ in 0..MOST_TABS {
            self.press_key(Key::Tab).await;
            if self.focused().await.as_deref() == Some(id) {
                return;
            }
        }
        panic!("Tab does not come to {id}\n{}", self.everything().await);
    }

    /// Waits until that part has the focus, without a key.
    pub async fn focus(&self, id: &str) {
        self.find(&format!("[data-testid=\"{id}\"]:focus")).await;
    }

    /// Which part has the focus, whatever is drawn anew in between.
    async fn focused(&self) -> Option<String> {
        let began = Instant::now();
        loop {
            let focused = self.client.active_element().await.expect("something has the focus");
            match focused.attr("data-testid").await {
                Ok(id) => return id,
                Err(why) if why.is_stale_element_reference() && began.elapsed() < PATIENCE => {}
                Err(why) => panic!("what has the focus does not say so: {why}"),
            }
        }
    }

    /// Opens the palette, types, and does the act of that name; of none named, the first that is found.
    pub async fn does(&self, words: &str, act: &str) {
        self.press_with_control('k').await;
        self.see("palette-input").await;
        self.press(words).await;
        if act.is_empty() {
            self.find("[data-testid=palette] [role=option]").await;
        } else {
            self.see(&format!("palette-{act}")).await;
        }
        self.press_key(Key::Enter).await;
        self.gone("palette").await;
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) {
        self.press(&format!("{}{key}{}", char::from(Key::Control), char::from(Key::Null))).await;
    }

    /// Presses a key while Shift is held.
    pub async fn press_with_shift(&self, key: Key) {
        self.press(&format!("{}{}{}", char::from(Key::Shift), char::from(key), char::from(Key::Null))).await;
    }

    /// Presses a key while Control and Shift are held.
    pub async fn press_with_control_and_shift(&self, key: char) {
        let held = format!("{}{}", char::from(Key::Control), char::from(Key::Shift));
        self.press(&format!("{held}{key}{}", char::from(Key::Null))).await;
    }

    /// The words that part shows.
    pub async fn text(&self, id: &str) -> String {
        self.see(id).await.text().await.expect("it has text")
    }

    /// Waits until that part shows these words.
    pub async fn reads(&self, id: &str, words: &str) {
        let began = Instant::now();
        loop {
            // A part that is drawn anew between the two is looked for again.
            let shown = self.see(id).await.text().await.unwrap_or_default();
            if shown.contains(words) {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "{id} should say {words:?}; it says {shown:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until that field holds these words.
    pub async fn holds(&self, id: &str, words: &str) {
        let began = Instant::now();
        loop {
            let held = self.see(id).await.prop("value").await.unwrap_or_default().unwrap_or_default();
            if held.contains(words) {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "{id} should hold {words:?}; it holds {held:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until that part no longer shows these words.
    pub async fn changes(&self, id: &str, from: &str) {
        let began = Instant::now();
        while self.text(id).await == from {
            assert!(began.elapsed() < PATIENCE, "{id} should no longer say {from:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether nothing on the screen has this test id now.
    pub async fn is_missing(&self, id: &str) -> bool {
        self.client.find(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await.is_err()
    }

    /// Waits until that part is gone.
    pub async fn gone(&self, id: &str) {
        let began = Instant::now();
        while !self.is_missing(id).await {
            assert!(began.elapsed() < PATIENCE, "{id} should be gone");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Keeps a picture of the window in `target/pictures`.
    pub async fn picture(&self, name: &str) {
        let folder = pictures();
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        self.client.execute(NUDGE, Vec::new()).await.expect("the page runs a script");
        let picture = self.client.screenshot().await.expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the picture can be kept");
    }

    /// Closes the window and waits until the program is gone, so that its file is free.
    pub async fn close(self) {
        let Self { client, driver, home, .. } = self;
        client.close().await.expect("the window closes");
        drop(driver);
        drop(home);
    }

    async fn everything(&self) -> String {
        self.picture("missing").await;
        let body = self.client.find(Locator::Css("body")).await;
        match body {
            Ok(body) => format!("the window says:\n{}", body.text().await.unwrap_or_default()),
            Err(_) => "the window is empty".to_owned(),
        }
    }
}

fn pictures() -> PathBuf {
    let program = PathBuf::from(std::env::var_os("MINGA_DESKTOP").unwrap_or_default());
    program.ancestors().nth(2).map_or_else(|| "target/pictures".into(), |target| target.join("pictures"))
}

fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    socket.local_addr().expect("it has an address").port()
}

/// The driver has no other way to say that it is ready.
fn wait_for(port: u16) {
    let began = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(began.elapsed() < PATIENCE, "WebKitWebDriver did not start");
        std::thread::sleep(Duration::from_millis(20));
    }
}

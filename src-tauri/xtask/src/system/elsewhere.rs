//! Other Linuxes, macOS and Windows: what is missing is named, with what to do about it.

use super::Need;
use crate::step::{Outcome, answer};
use std::process::Command;

/// A thing to look for: how to see that it is there, when it is needed, and what to do when it is not.
struct Prerequisite {
    found: fn() -> bool,
    need: Need,
    remedy: &'static str,
}

const LINUX: &[Prerequisite] = &[
    Prerequisite {
        found: || runs("cc", &["--version"]) && runs("make", &["--version"]) && runs("perl", &["--version"]),
        need: Need::Build,
        remedy: "a C compiler, make and perl (Fedora: dnf install gcc make perl; Arch: pacman -S base-devel)",
    },
    Prerequisite {
        found: || runs("clang", &["--version"]) || std::env::var_os("LIBCLANG_PATH").is_some(),
        need: Need::Build,
        remedy: "libclang (Fedora: dnf install clang-devel; Arch: pacman -S clang)",
    },
    Prerequisite {
        found: || runs("pkg-config", &["--exists", "webkit2gtk-4.1"]),
        need: Need::Window,
        remedy: "WebKitGTK 4.1 (Fedora: dnf install webkit2gtk4.1-devel; Arch: pacman -S webkit2gtk-4.1)",
    },
    Prerequisite {
        found: || {
            runs("WebKitWebDriver", &["--version"])
                && runs("dbus-run-session", &["--version"])
                && runs("pdftotext", &["-v"])
        },
        need: Need::Test,
        remedy: "Xvfb, WebKitWebDriver, dbus-run-session and pdftotext, to test the real window and the documents",
    },
    Prerequisite {
        found: || {
            runs("sqlite3", &["--version"])
                && runs("hledger", &["--version"])
                && runs("python3", &["-m", "venv", "--help"])
        },
        need: Need::Bench,
        remedy: "sqlite3, hledger and Python 3 with venv, to measure beside them",
    },
];

const MAC: &[Prerequisite] = &[Prerequisite {
    found: || runs("xcode-select", &["-p"]),
    need: Need::Build,
    remedy: "Apple's command line tools: run `xcode-select --install`",
}];

const WINDOWS: &[Prerequisite] = &[
    Prerequisite {
        found: || runs("perl", &["--version"]),
        need: Need::Build,
        remedy: "Strawberry Perl, which configures OpenSSL: `winget install StrawberryPerl.StrawberryPerl`",
    },
    Prerequisite {
        found: || runs("clang", &["--version"]) || std::env::var_os("LIBCLANG_PATH").is_some(),
        need: Need::Build,
        remedy: "LLVM, for libclang: `winget install LLVM.LLVM`",
    },
    Prerequisite {
        found: has_webview2,
        need: Need::Window,
        remedy: "the WebView2 runtime: `winget install Microsoft.EdgeWebView2Runtime`",
    },
];

/// Names every missing thing at once.
pub fn check(needs: &[Need]) -> Outcome {
    let prerequisites = if cfg!(target_os = "macos") {
        MAC
    } else if cfg!(windows) {
        WINDOWS
    } else {
        LINUX
    };
    let missing: Vec<&str> =
        prerequisites.iter().filter(|p| needs.contains(&p.need) && !(p.found)()).map(|p| p.remedy).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("This system lacks:\n  {}\nInstall it and try again.", missing.join("\n  ")))
    }
}

fn runs(name: &str, words: &[&str]) -> bool {
    answer(Command::new(name).args(words)).is_some()
}

fn has_webview2() -> bool {
    const KEY: &str = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    runs("reg", &["query", KEY, "/v", "pv"])
}

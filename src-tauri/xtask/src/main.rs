//! `cargo xtask`: set-up, run, test, bundle. The standard library and nothing else, so that it is there in
//! seconds on a bare machine.

mod bench;
mod bundle;
mod display;
mod page;
mod run;
mod step;
mod system;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [--lang es|en]   install what is missing, build Minga and open it on the sample co-op
cargo xtask test [STEP ..]       run every check, or only the steps named
cargo xtask bench [MEASURE ..]   measure speed and memory beside named peers
cargo xtask bindings             write ui/src/lib/bindings.ts anew from the commands
cargo xtask bundle               make a .deb
cargo xtask setup                only install what is missing";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (what, rest) = words.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    let outcome = match what {
        "run" => run::tour(rest),
        "test" => test::perform(rest),
        "bench" => bench::perform(rest),
        "bindings" => test::write_bindings(),
        "bundle" => bundle::deb(),
        "setup" => system::require(&[system::Need::Build, system::Need::Window, system::Need::Test]),
        "help" | "-h" | "--help" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no `cargo xtask {other}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

//! Prints a register of as many members as asked, to look at and to time:
//! `cargo run --release -p minga-reports --example press -- 20000 4 en a4 register.pdf certificate.pdf`

#[path = "../tests/coop/mod.rs"]
mod coop;

use minga_reports::{CertificatePaper, Paper, RegisterPaper, register_of_members, share_certificate};
use minga_words::Words;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [members, classes, lang, paper, register_to, certificate_to] = &args[..] else {
        return Err("members classes lang paper register.pdf certificate.pdf".into());
    };
    let mut register = coop::coop(members.parse()?, classes.parse()?);
    if register.classes.len() == 8 {
        coop::harden(&mut register);
    }
    let words = Words::new(lang);
    let size = Paper::from_word(paper).ok_or("a4 or letter")?;
    let roll = register.roll(coop::day("2027-03-04"));
    let sheet = RegisterPaper { register: &register, roll: &roll, after_act: 4812, seal: "7c1f 9a02 be44" };
    let start = Instant::now();
    let document = register_of_members(&sheet, &words, size)?;
    println!(
        "{} pages, {} bytes, {:?}, missing {:?}",
        document.pages,
        document.bytes.len(),
        start.elapsed(),
        document.missing
    );
    std::fs::write(register_to, &document.bytes)?;
    if let Some(member) =
        register.members.get(if register.classes.len() == 8 { 6 } else { 29 }).or(register.members.first())
    {
        let sheet = CertificatePaper {
            register: &register,
            roll: &roll,
            member,
            joint: &[],
            number: "30-1",
            issued: coop::day("2027-03-04"),
            after_act: 4812,
            seal: "7c1f 9a02 be44",
        };
        std::fs::write(certificate_to, share_certificate(&sheet, &words, size)?.bytes)?;
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        println!("{}", status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or_default());
    }
    Ok(())
}

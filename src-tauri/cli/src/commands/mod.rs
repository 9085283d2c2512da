//! One file a command.

mod backup;
mod balance;
mod demo;
mod history;
mod hours;
mod import;
mod import_balances;
mod import_hours;
mod lending;
mod members;
mod new;
mod payments;
mod print;
mod undo;
mod verify;

use crate::args::{Args, Command, Import};
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_core::register::list::{Filter, Order};

pub fn run(args: Args) -> Result<Outcome, Refused> {
    let open = |path: &std::path::Path| Session::open(path, args.by.clone());
    match args.command {
        Command::New { file, name, currency, lang } => new::run(&file, &name, &currency, &lang, args.by.as_deref()),
        Command::Demo { dir, lang } => demo::run(&dir, &lang),
        Command::Import { what: Import::Members { coop, table, map, par, dry_run, accept_good, accept_doubtful } } => {
            let how = import::How { map, par, dry_run, accept_good, accept_doubtful };
            import::run(open(&coop)?, &table, &how)
        }
        Command::Members { coop, class, search, status, only, sort, as_of, known_at } => {
            let filter = Filter { search, statuses: status, conditions: only, ..Filter::default() };
            let order = Order { by: sort, descending: false };
            members::run(&open(&coop)?, &members::Asked { class, filter, order, as_of, known_at })
        }
        Command::Import { what: Import::Hours { coop, table, dry_run, accept_good, accept_doubtful } } => {
            let accept = minga_core::import::Accept { good: accept_good, doubtful: accept_doubtful };
            import_hours::run(open(&coop)?, &table, accept, dry_run)
        }
        Command::Import { what: Import::Balances { coop, table, on, dry_run } } => {
            import_balances::run(open(&coop)?, &table, on, dry_run)
        }
        Command::Hours { coop, member, as_of, known_at } => {
            hours::run(&open(&coop)?, member, as_of, known_at.as_deref())
        }
        Command::Balance { policy, as_of } => balance::run(&policy, as_of),
        Command::Charges { coop, of, open: still } => payments::charges(&open(&coop)?, &of.into(), still),
        Command::Receipts { coop, of } => payments::receipts(&open(&coop)?, &of.into()),
        Command::Arrears { coop, of } => payments::arrears(&open(&coop)?, &of.into()),
        Command::Print { coop, what, how } => print::run(open(&coop)?, what, &how),
        Command::History { coop, limit } => history::run(&open(&coop)?, limit),
        Command::Undo { coop, act } => undo::undo(open(&coop)?, act),
        Command::Redo { coop } => undo::redo(open(&coop)?),
        Command::Verify { coop } => verify::run(&open(&coop)?),
        Command::Backup { coop, dir } => backup::make(&open(&coop)?, &dir),
        Command::Lend { coop, to, out } => lending::lend(open(&coop)?, &to, &out),
        Command::Compare { coop, copy } => lending::compare(&open(&coop)?, &copy),
        Command::TakeBack { coop, copy, set_aside } => lending::take_back(open(&coop)?, &copy, set_aside),
        Command::Restore { backup, coop } => backup::restore(&backup, &coop),
    }
}

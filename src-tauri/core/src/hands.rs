//! Work on many of which each is its own: as many hands do it as the computer has.

/// From so many on it is worth several hands.
const MANY: usize = 2_000;

/// What `work` makes of `all`, in order: part by part, each told where it begins.
pub(crate) fn by_parts<'a, T: Sync, R: Send>(all: &'a [T], work: impl Fn(usize, &'a [T]) -> Vec<R> + Sync) -> Vec<R> {
    let hands = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if hands == 1 || all.len() < MANY {
        return work(0, all);
    }
    let (work, size) = (&work, all.len().div_ceil(hands));
    std::thread::scope(|scope| {
        let parts = all.chunks(size).enumerate();
        let working: Vec<_> = parts.map(|(nth, part)| scope.spawn(move || work(nth * size, part))).collect();
        let mut done = Vec::with_capacity(all.len());
        for part in working {
            done.append(&mut part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    })
}

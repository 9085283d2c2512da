//! What becomes of the hours of one who leaves.

use crate::common::day;
use crate::park::{Park, hundred};
use minga_core::commitments::{Rules, Transfer, Unit};
use minga_store::Leaving;

#[test]
fn the_hours_ahead_of_one_who_leaves_go_to_the_pool_or_lapse() {
    for to_pool in [true, false] {
        let mut park = Park::new();
        let rosa = park.office.rosa;
        // Of 6,000 minutes 184 days do not count, less 3,025: asked 2,975.
        for (on, minutes) in [("2026-05-02", 1_400), ("2026-05-03", 1_400), ("2026-05-04", 200)] {
            park.done(on, minutes);
        }
        let leaving = Leaving { hours_to_pool: to_pool, ..Leaving::on(day("2026-06-30")) };
        let told = park.office.coop.departure(park.maria, leaving.on).unwrap().hours.unwrap();
        assert_eq!((told.balance.balance, told.to_pool), (25, 25));
        let act = park.office.coop.leave(rosa, park.maria, &leaving).unwrap().seq;
        assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), if to_pool { 25 } else { 0 });
        assert_eq!(park.balance(park.maria), if to_pool { 0 } else { 25 });
        park.office.coop.undo(rosa, Some(act)).unwrap();
        assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), 0, "taken back with the leaving");
        assert_eq!(park.balance(park.maria), -3_000);
        assert!(park.office.coop.verify().unwrap().whole());
    }
}

#[test]
fn nothing_of_a_leaver_passes_to_the_pool_where_the_policy_says_no_or_nothing_is_ahead() {
    let mut park = Park::new();
    let told = |park: &Park| park.office.coop.departure(park.maria, day("2026-06-30")).unwrap().hours;
    assert_eq!(told(&park).map(|hours| (hours.balance.balance, hours.to_pool)), Some((-2_975, 0)));
    park.pledge(&Rules { transfer: Transfer::None, amount: 0, ..hundred() });
    assert_eq!(told(&park), None, "nothing is asked");
    park.pledge(&Rules { transfer: Transfer::None, amount: 600, ..hundred() });
    park.done("2026-05-02", 1_400);
    assert_eq!(told(&park).map(|hours| hours.to_pool), Some(0));
}

//! Where members stand, from policy file to balance: the worked numbers, and co-ops in their own words.

use chrono::NaiveDate;
use minga_core::commitments::file::{Case, FileError, PRESETS};
use minga_core::commitments::{Balance, balances};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn read(text: &str) -> Case {
    Case::read(text).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// Where member 1 of a file stands on a day.
fn stands(text: &str, on: &str) -> Balance {
    let case = read(text);
    let row = balances(&case.book, &case.members, day(on)).into_iter().next().expect("a member");
    assert_eq!(row.balance.lines.iter().map(|l| l.units).sum::<i64>(), row.balance.balance, "{text}");
    row.balance
}

/// The lines of a balance: `asked -6000, part-time 2976`.
fn lines(balance: &Balance) -> String {
    let lines: Vec<_> = balance.lines.iter().map(|l| format!("{} {}", l.why.word(), l.units)).collect();
    lines.join(", ")
}

/// A preset, from a day on, with members and what they did.
fn preset(name: &str, from: &str, rest: &str) -> String {
    let (_, text) = PRESETS.iter().find(|(known, _)| *known == name).expect("a preset");
    format!("from = {from}\n{text}\n{rest}")
}

const HUNDRED: &str = "[[policy]]\nfrom = 2026-01-01\namount = \"100 h\"\n";

#[test]
fn the_worked_numbers() {
    // 1
    for (pro_rata, asked) in [("days", 3024), ("months", 3000), ("none", 6000)] {
        let text = format!("{HUNDRED}pro_rata = {pro_rata:?}\n[[member]]\nno = 1\njoined = 2026-07-01\n");
        assert_eq!(stands(&text, "2026-12-31").required, asked, "{pro_rata}");
    }
    let text = format!("{HUNDRED}[[member]]\nno = 1\njoined = 2026-07-01\n");
    assert_eq!(lines(&stands(&text, "2026-12-31")), "asked -6000, part-time 2976");
    // 2
    let text = format!(
        "{HUNDRED}transfer = \"member\"\n[[member]]\nno = 1\njoined = 2026-02-01\ncarried = 195\ncarried_on = 2026-02-01\n
        [[member]]\nno = 2\njoined = 2020-01-01\n
        [[waiver]]\nmember = 1\nfrom = 2026-03-01\nto = 2026-04-30\npercent = 50\n
        [[entry]]\nmember = 1\nday = 2026-05-01\nunits = \"71:30\"\n
        [[gift]]\nfrom = 2\nto = 1\nunits = \"6 h\"\non = 2026-06-01\n"
    );
    let balance = stands(&text, "2026-12-31");
    assert_eq!((balance.required, balance.balance), (4988, -143));
    assert_eq!(lines(&balance), "carried 195, asked -6000, part-time 510, waived 502, done 4290, received 360");
    // 3
    let text = format!(
        "{HUNDRED}[[member]]\nno = 1\njoined = 2020-01-01\n
        [[waiver]]\nmember = 1\nfrom = 2026-03-01\nto = 2026-04-30\npercent = 50\n
        [[waiver]]\nmember = 1\nfrom = 2026-04-15\nto = 2026-05-14\n"
    );
    let balance = stands(&text, "2026-12-31");
    assert_eq!((balance.required, lines(&balance)), (5136, "asked -6000, waived 370, waived 494".into()));
    // 4
    let text = preset(
        "supercoop-berlin",
        "2026-01-05",
        "[[member]]\nno = 1\njoined = 2026-01-05\n
        [[attendance]]\nmember = 1\ndays = [2026-01-10, 2026-02-10, 2026-03-10]\npresence = \"attended\"\n
        [[attendance]]\nmember = 1\nday = 2026-04-10\npresence = \"excused\"\n
        [[attendance]]\nmember = 1\ndays = [2026-05-05, 2026-06-10, 2026-07-01]\npresence = \"missed\"\n",
    );
    let sixth = stands(&text, "2026-06-21");
    assert_eq!((sixth.balance, sixth.frozen), (-4, true));
    let long_after = stands(&text, "2026-12-31");
    assert_eq!((long_after.balance, long_after.frozen, long_after.required), (-4, true, 0));
    // 5
    let text = "[[policy]]\nfrom = 2025-01-01\namount = \"100 h\"\nbank_cap = \"20 h\"\ndebt_cap = \"40 h\"\n
        [[member]]\nno = 1\n
        [[entry]]\nmember = 1\nday = 2025-06-01\nunits = \"130 h\"\n
        [[entry]]\nmember = 1\nday = 2026-06-01\nunits = \"10 h\"\n";
    let balance = stands(text, "2026-12-31");
    assert_eq!((balance.lines[0].units, balance.balance), (1200, -2400));
    assert_eq!(lines(&balance), "carried 1200, asked -6000, done 600, debt-cap 1800");
    // 6
    for (several, asked) in [("greatest", 6000), ("sum", 8400)] {
        let text = format!(
            "[[policy]]\nclass = \"Worker\"\nfrom = 2026-01-01\namount = \"100 h\"\nseveral = {several:?}\n
            [[policy]]\nclass = \"User\"\nfrom = 2026-01-01\namount = \"40 h\"\nseveral = {several:?}\n
            [[member]]\nno = 1\nclasses = [{{ class = \"Worker\" }}, {{ class = \"User\" }}]\n"
        );
        assert_eq!(stands(&text, "2026-12-31").required, asked, "{several}");
    }
    // 7
    let text = format!("{HUNDRED}[[policy]]\nfrom = 2026-07-01\namount = \"60 h\"\n[[member]]\nno = 1\n");
    let balance = stands(&text, "2026-12-31");
    assert_eq!((balance.required, lines(&balance)), (4789, "asked -2975, asked -1814".into()));
    // 8
    let text = format!(
        "{HUNDRED}due = \"even-pace\"\ntolerance = 600\n[[member]]\nno = 1\n
        [[entry]]\nmember = 1\nday = 2026-03-01\nunits = 2000\n"
    );
    assert_eq!(stands(&text, "2026-06-07").due, 2597);
    assert_eq!(stands(&text, "2026-06-08").due, 2613);
    for asked_on in ["2026-03-01", "2026-06-07", "2026-06-08", "2026-12-31"] {
        assert_eq!(stands(&text, asked_on).in_order_until, Some(day("2026-06-07")), "{asked_on}");
    }
}

#[test]
fn a_debt_cap_makes_nobody_look_ahead_of_what_is_due() {
    let text = format!(
        "{HUNDRED}due = \"even-pace\"\ndebt_cap = \"40 h\"\n[[member]]\nno = 1\n
        [[entry]]\nmember = 1\nday = 2026-01-03\nunits = \"1 h\"\n"
    );
    for (on, due, ahead) in [("2026-01-05", 82, -22), ("2026-12-31", 6000, -2400)] {
        let balance = stands(&text, on);
        assert_eq!((balance.balance, balance.due, balance.ahead()), (-2400, due, ahead), "{on}");
    }
}

#[test]
fn every_preset_is_read_and_names_its_source() {
    for (name, text) in PRESETS {
        let case = read(text);
        let preset = case.preset.unwrap_or_else(|| panic!("{name} says nothing of itself"));
        assert!(!preset.name.is_empty() && !preset.source.is_empty(), "{name}");
        assert!(!case.book.policies().is_empty(), "{name}");
    }
}

#[test]
fn alianza_solidaria_asks_100_hours_a_year_for_parks() {
    let text = preset(
        "alianza-solidaria",
        "2026-01-01",
        "[[member]]\nno = 1\n
        [[entry]]\nmember = 1\nday = 2026-02-14\nunits = \"40 h\"\nasset = \"Parque Las Cuadras\"\n
        [[entry]]\nmember = 1\nday = 2026-05-14\nunits = \"20 h\"\nworker = \"relative\"\n
        [[entry]]\nmember = 1\nday = 2026-05-15\nunits = \"8 h\"\nstream = \"livelihood\"\n",
    );
    let balance = stands(&text, "2026-11-23");
    assert_eq!((balance.required, balance.done, balance.balance), (6000, 3600, -2400));
    assert_eq!(balance.uncounted, 480, "paid work is no work for the parks");
    assert_eq!(balance.in_order_until, Some(day("2026-09-12")), "60 hours and ten more are due that day");
}

#[test]
fn alianza_solidaria_asks_120_mingas_of_a_household() {
    let text = preset(
        "alianza-solidaria-mingas",
        "2026-01-01",
        "[[member]]\nno = 1\nhousehold = 7\n[[member]]\nno = 2\nhousehold = 7\n
        [[attendance]]\nmember = 1\ndays = [2026-01-10, 2026-01-17]\npresence = \"attended\"\n
        [[attendance]]\nmember = 2\ndays = [2026-01-10]\npresence = \"attended\"\n",
    );
    let balance = stands(&text, "2026-12-31");
    assert_eq!((balance.required, balance.done, balance.balance), (120, 3, -117));
}

#[test]
fn park_slope_suspends_who_is_two_cycles_behind() {
    let text = preset(
        "park-slope",
        "2026-01-05",
        "[[member]]\nno = 1\n[[entry]]\nmember = 1\nday = 2026-01-20\nunits = \"2:45\"\n",
    );
    // Three cycles end on 15 February, 29 March and 10 May.
    let one_behind = stands(&text, "2026-05-09");
    assert!(one_behind.may_use);
    assert_eq!(one_behind.in_order_until, Some(day("2026-05-09")));
    assert!(!stands(&text, "2026-05-10").may_use, "five hours and a half behind");
}

#[test]
fn la_louve_asks_two_for_one_missed_within_28_days() {
    let missed = "[[member]]\nno = 1\n[[attendance]]\nmember = 1\nday = 2026-01-20\npresence = \"missed\"\n";
    let balance = stands(&preset("la-louve", "2026-01-05", missed), "2026-02-01");
    assert_eq!((balance.balance, balance.may_use), (-2, true));
    assert_eq!(balance.in_order_until, Some(day("2026-01-19")));
    // Made up for in the 28 days after.
    let made_up = format!(
        "{missed}[[attendance]]\nmember = 1\ndays = [2026-02-10, 2026-02-17, 2026-02-24]\npresence = \"attended\"\n"
    );
    let balance = stands(&preset("la-louve", "2026-01-05", &made_up), "2026-03-01");
    assert_eq!((balance.balance, balance.may_use), (0, true));
    assert!(!stands(&preset("la-louve", "2026-01-05", missed), "2026-03-02").may_use);
    // A co-ordinator makes it one: the session is left open.
    let open = "[[member]]\nno = 1\n";
    assert_eq!(stands(&preset("la-louve", "2026-01-05", open), "2026-02-01").balance, -1);
}

#[test]
fn greene_hill_asks_two_make_ups_and_never_more_than_two() {
    let text = preset(
        "greene-hill",
        "2026-01-05",
        "[[member]]\nno = 1\n
        [[attendance]]\nmember = 1\ndays = [2026-01-10, 2026-02-10, 2026-03-10]\npresence = \"missed\"\n",
    );
    for on in ["2026-02-01", "2026-03-01", "2026-12-31"] {
        assert_eq!(stands(&text, on).balance, -2, "{on}");
    }
}

#[test]
fn supercoop_asks_13_a_year_of_a_pair_and_nothing_of_who_is_70() {
    let pair = "[[member]]\nno = 1\nhousehold = 1\n[[member]]\nno = 2\nhousehold = 1\n";
    let one = format!("{pair}[[waiver]]\nmember = 2\nfrom = 2026-01-01\nreason = \"age\"\n");
    let both = format!("{one}[[waiver]]\nmember = 1\nfrom = 2026-01-01\nreason = \"disability\"\n");
    for (rest, asked) in [(pair, 13), (one.as_str(), 6), (both.as_str(), 0)] {
        assert_eq!(stands(&preset("supercoop", "2026-01-01", rest), "2026-12-31").required, asked);
    }
}

#[test]
fn habitat_counts_the_work_of_others_for_two_fifths() {
    let text = preset(
        "habitat",
        "2026-01-01",
        "[[member]]\nno = 1\nclass = \"One adult\"\njoined = 2026-03-15\n
        [[entry]]\nmember = 1\nday = 2026-04-01\nunits = \"60 h\"\n
        [[entry]]\nmember = 1\nday = 2026-04-02\nunits = \"140 h\"\nworker = \"relative\"\n",
    );
    let balance = stands(&text, "2026-12-31");
    assert_eq!(lines(&balance), "asked -12000, done 12000, beyond-others -3600");
    assert_eq!((balance.done, balance.balance), (8400, -3600));
}

#[test]
fn colab_asks_600_hours_pro_rata_and_lets_a_sabbatical_be() {
    let text = preset(
        "colab",
        "2026-01-01",
        "[[member]]\nno = 1\nclasses = [{ class = \"Candidates\", from = 2026-03-01, to = 2027-02-28 },
            { class = \"Members\", from = 2027-03-01 }]\n
        [[waiver]]\nmember = 1\nfrom = 2027-07-01\nto = 2027-12-31\nreason = \"leave\"\n",
    );
    assert_eq!(stands(&text, "2026-12-31").required, 36_000 - 5_820, "59 days of 365 do not count");
    let second = stands(&text, "2027-12-31");
    assert_eq!(second.required, 36_000 - 18_148 - 1, "half the year away; two classes, each line to the minute");
}

#[test]
fn uruguay_refuses_that_outsiders_are_paid_instead() {
    let rest = |worker: &str| {
        format!("[[member]]\nno = 1\n[[entry]]\nmember = 1\nday = 2026-02-03\nunits = \"8 h\"\nworker = {worker:?}\n")
    };
    let refused = Case::read(&preset("uruguay", "2026-02-02", &rest("hired"))).expect_err("paid");
    assert_eq!(refused.to_string(), "member 1, 2026-02-03: work by \"hired\" is not let count by the policy");
    let text = preset("uruguay", "2026-02-02", &rest("relative"));
    assert_eq!(stands(&text, "2026-02-08").balance, 480 - 21 * 60);
    let value = read(&text).book.policies()[0].rules.share_value;
    assert_eq!(value, Some(minga_core::money::Money(100)), "an hour is worth 1.00 of share capital");
}

#[test]
fn a_policy_without_a_day_holds_from_the_first_year_that_is_told_of() {
    let text = "as_of = 2026-12-31\n[[policy]]\namount = \"100 h\"\n[[member]]\nno = 1\njoined = 2019-05-01\n";
    assert_eq!(stands(text, "2026-12-31").balance, -6000);
    let text = format!("{text}[[entry]]\nmember = 1\nday = 2025-05-01\nunits = \"130 h\"\n");
    assert_eq!(stands(&text, "2026-12-31").balance, -4200);
}

#[test]
fn who_only_invests_is_asked_nothing() {
    let text = "[[policy]]\nclass = \"Worker\"\nfrom = 2020-01-01\namount = \"100 h\"\n[[member]]\nno = 1\nclass = \"Investor\"\n";
    let balance = stands(text, "2026-12-31");
    assert_eq!((balance.required, balance.balance, balance.asked, balance.in_order_until), (0, 0, false, None));
}

#[test]
fn an_amnesty_forgives_what_was_carried_and_not_what_is_asked_now() {
    let text = "[[policy]]\nfrom = 2025-01-01\namount = \"100 h\"\n[[member]]\nno = 1\n
        [[amnesty]]\non = 2026-03-01\nmost = \"90 h\"\n";
    assert_eq!(stands(text, "2026-02-28").balance, -12_000);
    assert_eq!(lines(&stands(text, "2026-03-01")), "carried -6000, amnesty 5400, asked -6000");
}

#[test]
fn an_amnesty_forgives_who_left_what_is_still_open() {
    let text = |rest: &str| {
        format!(
            "{HUNDRED}{rest}\n[[member]]\nno = 1\nleft = 2026-06-30\n[[amnesty]]\non = 2027-03-01\nmost = \"30 h\"\n"
        )
    };
    assert_eq!(stands(&text(""), "2027-02-28").balance, -2975);
    assert_eq!(lines(&stands(&text(""), "2027-03-01")), "asked -6000, part-time 3025, amnesty 1800");
    let capped = stands(&text("debt_cap = \"25 h\""), "2027-03-01");
    assert_eq!((capped.balance, capped.in_order()), (0, true), "no more is forgiven than was held against anyone");
    assert_eq!(stands(&text("debt_cap = \"25 h\""), "2028-03-01").balance, 0);
}

#[test]
fn supercoop_berlin_has_a_pool_and_debits_nothing_more_at_four_behind() {
    let rest = |more: &str| {
        let missed = "[[attendance]]\nmember = 1\ndays = [2026-01-10, 2026-02-05]\npresence = \"missed\"\n";
        preset("supercoop-berlin", "2026-01-05", &format!("[[member]]\nno = 1\n[[member]]\nno = 2\n{missed}{more}"))
    };
    // Two cycles, two missed: two of each. The third cycle debits nothing more, nor does a third miss.
    for (on, balance, frozen) in [("2026-01-11", -2, false), ("2026-02-05", -4, true), ("2026-03-02", -4, true)] {
        let stands = stands(&rest(""), on);
        assert_eq!((stands.balance, stands.frozen), (balance, frozen), "{on}");
    }
    let third = stands(&rest("[[attendance]]\nmember = 1\nday = 2026-03-10\npresence = \"missed\"\n"), "2026-03-20");
    assert_eq!((third.balance, lines(&third)), (-4, "carried -4, frozen 0".into()));
    // The pool gives two of what another gave it, and he comes twice: out of the frost, he is asked again.
    let helped = rest(
        "[[attendance]]\nmember = 2\ndays = [2026-01-10, 2026-01-11, 2026-01-12]\npresence = \"attended\"\n
        [[gift]]\nfrom = 2\nto = \"pool\"\nunits = 2\non = 2026-01-20\n
        [[gift]]\nfrom = \"pool\"\nto = 1\nunits = 2\non = 2026-03-05\n
        [[attendance]]\nmember = 1\ndays = [2026-03-12, 2026-03-19]\npresence = \"attended\"\n",
    );
    let third = stands(&helped, "2026-03-20");
    assert_eq!((third.balance, lines(&third)), (0, "carried -4, frozen 0, attended 2, from-pool 2".into()));
    assert_eq!(stands(&helped, "2026-03-30").balance, -1, "the fourth cycle");
    let case = read(&helped);
    assert_eq!(case.book.pool(case.book.policies()[0].rules.unit, day("2026-02-01")), 2);
}

#[test]
fn who_left_is_asked_to_the_last_day_and_stays_where_it_stood() {
    let text = format!("{HUNDRED}[[member]]\nno = 1\nleft = 2026-06-30\n");
    assert_eq!(stands(&text, "2026-12-31").required, 2975);
    assert_eq!(stands(&text, "2029-12-31").balance, -2975);
}

#[test]
fn a_class_changed_inside_the_year_counts_each_by_its_days() {
    let text = "[[policy]]\nclass = \"Worker\"\nfrom = 2026-01-01\namount = \"100 h\"\n
        [[policy]]\nclass = \"User\"\nfrom = 2026-01-01\namount = \"40 h\"\n
        [[member]]\nno = 1\nclasses = [{ class = \"Worker\", to = 2026-06-30 }, { class = \"User\", from = 2026-07-01 }]\n";
    let balance = stands(text, "2026-12-31");
    assert_eq!(lines(&balance), "asked -6000, part-time 3025, asked -2400, part-time 1191");
    assert_eq!(balance.required, 2975 + 1209);
}

#[test]
fn only_what_someone_approved_counts_and_the_rest_is_shown_apart() {
    let text = format!(
        "{HUNDRED}[[member]]\nno = 1\n
        [[entry]]\nmember = 1\nday = 2026-05-01\nunits = \"5 h\"\n
        [[entry]]\nmember = 1\nday = 2026-05-02\nunits = \"3 h\"\nstate = \"waiting\"\n
        [[entry]]\nmember = 1\nday = 2026-05-03\nunits = \"2 h\"\nstate = \"declined\"\n
        [[entry]]\nmember = 1\nday = 2026-05-04\nunits = \"1 h\"\nreversed = true\n"
    );
    let balance = stands(&text, "2026-12-31");
    assert_eq!((balance.done, balance.waiting, balance.balance), (300, 180, -5700));
}

#[test]
fn what_a_file_cannot_mean_is_told() {
    let with = |field: &str| Case::read(&format!("{HUNDRED}{field}\n[[member]]\nno = 1\n")).map(|_| ());
    for field in [
        "amonut = 3",
        "penalty = 3",
        "least_own = 101",
        "bank_cap = \"ocho\"",
        "debt_cap = -5",
        "buy_out = { rate = \"5.005\" }",
        "approval = { count = 0 }",
        "period = { days = 0 }",
        "period = \"weekly\"",
    ] {
        assert!(with(field).is_err(), "{field}");
    }
    assert!(with("[[entry]]\nmember = 9\nday = 2026-01-01\nunits = 1").is_err());
    assert!(with("[[member]]\nno = 1").is_err());
    let two = |several: &str, class: &str| {
        let two =
            format!("{HUNDRED}class = \"Workers\"\n[[policy]]\nclass = \"Users\"\nfrom = 2026-01-01\namount = 480\n");
        Case::read(&format!("{two}period = \"calendar-month\"\nseveral = {several:?}\n[[member]]\nno = 1\n{class}\n"))
    };
    assert_eq!(two("greatest", "").err(), Some(FileError::NoClass(1)));
    assert_eq!(two("sum", "class = \"Users\"").err(), Some(FileError::TwoPeriods));
    assert!(two("greatest", "class = \"Users\"").is_ok());
}

#[test]
fn of_two_classes_the_one_that_asks_most_of_a_day_holds_whatever_their_periods() {
    let text = "[[policy]]\nclass = \"Workers\"\nfrom = 2026-01-01\namount = \"8 h\"\nperiod = \"calendar-month\"\n
        [[policy]]\nclass = \"Users\"\nfrom = 2026-01-01\namount = \"40 h\"\n
        [[member]]\nno = 1\nclasses = [{ class = \"Users\" }, { class = \"Workers\" }]\n";
    let balance = stands(text, "2026-03-31");
    assert_eq!((balance.required, balance.balance), (480, -3 * 480), "eight hours a month are more than forty a year");
}

#[test]
fn a_policy_changed_inside_a_period_judges_nothing_that_was_before_it() {
    let changed = |rule: &str, rest: &str| {
        format!("{HUNDRED}[[policy]]\nfrom = 2026-07-01\namount = \"100 h\"\n{rule}\n[[member]]\nno = 1\n{rest}")
    };
    // Which streams count.
    let text = changed(
        "streams = [\"commons\"]",
        "[[entry]]\nmember = 1\nday = 2026-03-10\nunits = 3000\nstream = \"livelihood\"\n
        [[entry]]\nmember = 1\nday = 2026-08-10\nunits = 90\nstream = \"livelihood\"\n",
    );
    for on in ["2026-06-30", "2026-07-01", "2026-12-31"] {
        assert_eq!(stands(&text, on).balance, -2999, "two policies, each line to the minute: {on}");
    }
    assert_eq!(stands(&text, "2026-12-31").uncounted, 90);
    // What a missed session costs.
    let text = changed(
        "penalty = 2",
        "[[attendance]]\nmember = 1\ndays = [2026-03-10, 2026-08-10]\npresence = \"missed\"\nunits = 60\n",
    );
    assert_eq!(stands(&text, "2026-07-31").balance, -5999);
    assert_eq!(stands(&text, "2026-12-31").balance, -6119);
    // How much others may do: before without limit, then two fifths of what is asked from July.
    let relatives = "[[entry]]\nmember = 1\nday = 2026-03-10\nunits = 2975\nworker = \"relative\"\n
        [[entry]]\nmember = 1\nday = 2026-08-10\nunits = 3024\nworker = \"relative\"\n";
    let text = changed("least_own = 60\nsubstitutes = [\"relative\"]", relatives).replacen(
        "[[policy]]\n",
        "[[policy]]\nsubstitutes = [\"relative\"]\n",
        1,
    );
    assert_eq!(stands(&text, "2026-07-31").balance, -3024);
    assert_eq!(stands(&text, "2026-12-31").balance, -(3024 - 1209));
    // When nothing more is debited: what was asked on 1 January stays asked.
    let text = changed("freeze_at = 0", "");
    assert_eq!(stands(&text, "2026-12-31").balance, -5999);
}

#[test]
fn who_left_stays_under_the_rules_of_the_last_day() {
    let text = format!(
        "{HUNDRED}[[policy]]\nfrom = 2026-04-01\namount = \"100 h\"\ndebt_cap = \"40 h\"\n
        [[member]]\nno = 1\nleft = 2026-06-30\n"
    );
    for on in ["2026-06-30", "2026-07-01", "2026-12-31", "2028-05-01"] {
        assert_eq!(stands(&text, on).balance, -2400, "{on}");
    }
}

#[test]
fn work_from_before_anything_was_asked_is_no_credit_for_what_is() {
    let before = "[[member]]\nno = 1\njoined = 2020-01-01\n
        [[entry]]\nmember = 1\nday = 2025-05-01\nunits = \"130 h\"\n
        [[entry]]\nmember = 1\nday = 2026-02-01\nunits = \"5 h\"\n";
    // From the first day of the first period on, even where the policy begins inside it.
    for (from, asked) in [("2026-01-01", 6000), ("2026-07-01", 3024)] {
        let text = format!("[[policy]]\nfrom = {from}\namount = \"100 h\"\n{before}");
        assert_eq!(stands(&text, "2026-12-31").balance, 300 - asked, "{from}");
        assert_eq!(stands(&text, "2025-11-23").balance, 7800, "what was done that year, with nothing asked");
        assert_eq!(stands(&text, "2024-11-23").balance, 0);
    }
}

#[test]
fn a_year_of_short_periods_is_told_as_a_year() {
    // Three hours each 28 days from 1 January: the thirteenth cycle is from 3 December, the next from 31 December.
    let text = "[[policy]]\nfrom = 2026-01-01\namount = \"3 h\"\nperiod = { days = 28, from = 2026-01-01 }\n
        [[member]]\nno = 1\njoined = 2020-01-01\n
        [[entry]]\nmember = 1\nday = 2026-02-10\nunits = \"5 h\"\n
        [[entry]]\nmember = 1\nday = 2026-12-20\nunits = \"2 h\"\n";
    let year = |on: &str| stands(text, on).year;
    let december = year("2026-12-30");
    assert_eq!((december.required, december.done), (13 * 180, 420));
    // On New Year's Day the cycle begun the day before is still the one at hand.
    let january = year("2027-01-01");
    assert_eq!((january.required, january.done), (180, 0));
    // Where the period is the year itself, it is told as it is.
    let text = format!("{HUNDRED}[[member]]\nno = 1\njoined = 2020-01-01\n");
    let balance = stands(&text, "2026-07-01");
    assert_eq!((balance.year.required, balance.year.due), (balance.required, balance.due));
}

/// Where everybody of a file stands on a day, by number.
fn all_stand(text: &str, on: &str) -> Vec<i64> {
    let case = read(text);
    balances(&case.book, &case.members, day(on)).into_iter().map(|row| row.balance.balance).collect()
}

/// 120 mingas a year of a household: two who live in one until the end of June, and what they did.
fn mingas(one: &str, two: &str) -> String {
    let home = "{ household = 7, to = 2026-06-30 }";
    preset(
        "alianza-solidaria-mingas",
        "2026-01-01",
        &format!(
            "[[member]]\nno = 1\nhouseholds = [{home}{one}]\n[[member]]\nno = 2\nhouseholds = [{two}]\n
            [[attendance]]\nmember = 1\ndays = [2026-03-01, 2026-03-08, 2026-03-15, 2026-08-01]\npresence = \"attended\"\n
            [[attendance]]\nmember = 2\ndays = [2026-04-01, 2026-09-01]\npresence = \"attended\"\n"
        ),
    )
}

#[test]
fn who_moves_out_leaves_what_was_done_with_those_who_stay() {
    let text = mingas("", "{ household = 7 }");
    assert_eq!(all_stand(&text, "2026-06-30"), [-116, -116], "three and one were done together");
    // From July on the one is asked by itself: 120 for 184 of 365 days.
    assert_eq!(all_stand(&text, "2026-12-31"), [-60 + 1, -120 + 3 + 2]);
    let alone = stands(&text, "2026-12-31");
    assert_eq!(lines(&alone), "asked -120, part-time 60, attended 1");
}

#[test]
fn who_moves_in_with_others_does_from_then_on_for_them() {
    let text = mingas(", { household = 8, from = 2026-07-01 }", "{ household = 7 }")
        + "[[member]]\nno = 3\nhousehold = 8\n[[attendance]]\nmember = 3\nday = 2026-02-01\npresence = \"attended\"\n";
    assert_eq!(all_stand(&text, "2026-06-30"), [-116, -116, -119]);
    assert_eq!(all_stand(&text, "2026-12-31"), [-118, -115, -118], "asked once of each home");
}

#[test]
fn who_lived_alone_brings_its_account_along_and_begins_anew_when_it_is_alone_again() {
    let text = preset(
        "alianza-solidaria-mingas",
        "2026-01-01",
        "[[member]]\nno = 1\nhouseholds = [{ household = 7, from = 2026-04-01, to = 2026-09-30 }]\n
        [[member]]\nno = 2\nhousehold = 7\n
        [[attendance]]\nmember = 1\ndays = [2026-02-01, 2026-05-01, 2026-11-01]\npresence = \"attended\"\n",
    );
    assert_eq!(all_stand(&text, "2026-03-31"), [-119, -120]);
    // Alone for 90 days: 29 asked, one done. A debt is not shed by moving in with others.
    assert_eq!(all_stand(&text, "2026-06-30"), [-120 - 28 + 1; 2]);
    assert_eq!(lines(&stands(&text, "2026-06-30")), "asked -120, brought -28, attended 1");
    // It stays with them; alone for 92 days more, 30 are asked.
    assert_eq!(all_stand(&text, "2026-12-31"), [-30 + 1, -120 - 28 + 1]);
}

#[test]
fn the_last_to_leave_bring_along_what_stood_in_their_household_in_equal_parts() {
    // To the end of June 181 days: 59 asked, 4 done.
    let both_alone = mingas("", "{ household = 7, to = 2026-06-30 }");
    assert_eq!(all_stand(&both_alone, "2026-12-31"), [-27 - 60 + 1, -28 - 60 + 1]);
    let first = stands(&both_alone, "2026-12-31");
    assert_eq!(lines(&first), "asked -120, part-time 60, brought -27, attended 1");

    let into_one = mingas(
        ", { household = 8, from = 2026-07-01 }",
        "{ household = 7, to = 2026-06-30 }, { household = 8, from = 2026-07-01 }",
    );
    assert_eq!(all_stand(&into_one, "2026-12-31"), [-55 - 60 + 2; 2], "as if they had stayed, but for half a minga");

    // The second left in May: the last one carries it on, into the next year too.
    let one_by_one = mingas("", "{ household = 7, to = 2026-05-31 }");
    assert_eq!(all_stand(&one_by_one, "2026-12-31"), [-55 - 60 + 1, -70 + 1]);
    assert_eq!(all_stand(&one_by_one, "2027-01-01"), [-55 - 60 + 1 - 120, -70 + 1 - 120]);
}

#[test]
fn whoever_moves_into_a_home_that_was_left_begins_anew() {
    let text = mingas("", "{ household = 7, to = 2026-06-30 }")
        + "[[member]]\nno = 3\njoined = 2026-10-01\nhouseholds = [{ household = 7, from = 2026-10-01 }]\n";
    assert_eq!(all_stand(&text, "2026-12-31")[2], -30, "of 92 days");
}

#[test]
fn who_left_the_co_op_does_not_keep_the_account_of_those_who_go_on() {
    let text = mingas("", "{ household = 7 }").replace("no = 2", "no = 2\nleft = 2026-05-31");
    assert_eq!(all_stand(&text, "2026-12-31")[0], -55 - 60 + 1);
}

#[test]
fn an_amount_that_is_always_whole_is_shared_by_the_days_of_who_moves() {
    for (pro_rata, alone, both) in [("none", 3024, 5999), ("months", 3000, 6000), ("days", 3024, 5999)] {
        let text = format!(
            "[[policy]]\nfrom = 2026-01-01\namount = \"100 h\"\nper = \"household\"\npro_rata = {pro_rata:?}\n
            [[member]]\nno = 1\nhouseholds = [{{ household = 7, to = 2026-06-30 }}]\n"
        );
        let now = stands(&text, "2026-12-31");
        assert_eq!((now.required, now.balance), (alone, -both), "{pro_rata}");
    }
}

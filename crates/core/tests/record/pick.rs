//! Several cookies of one name reach a page if they were set for several domains: one of them counts.

use assentry_core::{
    policy::Policy,
    record::{ConsentRecord, Method},
};

use crate::{policy::policy, value::value};

fn shop() -> Policy<'static> {
    policy(
        value!({ "purposes": ["necessary", "analytics", "social"] }),
        "",
    )
}

fn line(decided: u32, analytics: bool, social: bool) -> String {
    let said = [None, Some(analytics), Some(social)];
    ConsentRecord {
        decided,
        until: decided + 182,
        same_regime: true,
        signalled: false,
        method: Method::Chosen,
        id: String::new(),
        said: said.into_iter().collect(),
    }
    .encode(&shop())
}

/// The day and the grants of the chosen record, for every order of the lines.
fn check(lines: &[String], expected: Option<(u32, u32)>) {
    let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for _ in 0..lines.len().max(1) {
        let picked = ConsentRecord::pick(&lines, &shop())
            .map(|record| (record.decided, record.said.granted.count()));
        assert_eq!(picked, expected, "{lines:?}");
        lines.reverse();
        assert_eq!(
            ConsentRecord::pick(&lines, &shop())
                .map(|record| (record.decided, record.said.granted.count())),
            expected,
            "{lines:?}"
        );
        lines.reverse();
        if !lines.is_empty() {
            lines.rotate_left(1);
        }
    }
}

#[test]
fn no_lines_give_no_record() {
    check(&[], None);
    check(&["".to_owned(), "consent=all".to_owned()], None);
}

#[test]
fn the_later_of_two_lines_wins_even_if_it_grants_less() {
    check(
        &[line(20_000, true, true), line(20_001, false, false)],
        Some((20_001, 0)),
    );
    check(
        &[line(20_000, false, false), line(20_001, true, false)],
        Some((20_001, 1)),
    );
}

#[test]
fn of_two_lines_from_the_same_day_the_one_that_grants_less_wins() {
    check(
        &[
            line(20_000, true, true),
            line(20_000, true, false),
            line(20_000, false, false),
        ],
        Some((20_000, 0)),
    );
}

#[test]
fn an_unreadable_line_does_not_hide_a_readable_one() {
    check(
        &[
            "x".repeat(5000),
            line(20_000, true, false),
            line(20_009, true, true).replace('+', "!"),
        ],
        Some((20_000, 1)),
    );
}

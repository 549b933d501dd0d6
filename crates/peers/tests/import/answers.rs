//! What records say about a site.

use assentry_core::policy::Policy;
use assentry_peers::{Found, Names, records};

use crate::{
    good::{self, TODAY, in_cookies},
    names::shop,
    policy::policy,
    value::value,
};

fn bare() -> Policy<'static> {
    policy(
        value!({ "purposes": ["necessary", "analytics", "marketing", "social"] }),
        "",
    )
}

/// The answers of the records in cookies, on one line, in the order of the policy.
fn said(policy: &Policy<'_>, cookies: &str) -> String {
    let names = Names {
        policy,
        map: vec![],
    };
    let kept = in_cookies(cookies);
    let mut all = Found::default();
    for record in records(&kept, &names, TODAY) {
        all.add(&record);
    }
    let said = all.answers(policy);
    let mut words = Vec::new();
    for (at, item) in policy.items.iter().enumerate() {
        match said.get(at) {
            Some(true) => words.push(format!("+{}", item.id)),
            Some(false) => words.push(format!("!{}", item.id)),
            None => {}
        }
    }
    words.join(" ")
}

/// A record with these answers.
fn record(pairs: &[(&str, bool)]) -> String {
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(id, granted)| format!("\"{id}\":{granted}"))
        .collect();
    good::jar("klaro", &format!("{{{}}}", pairs.join(",")))
}

/// Checks what one record says about the shop.
fn check(pairs: &[(&str, bool)], expected: &str) {
    assert_eq!(said(&shop(), &record(pairs)), expected, "{pairs:?}");
}

#[test]
fn ids_mapped_to_nothing_or_to_necessary_items_are_ignored() {
    check(
        &[
            ("unclassified", true),
            ("necessary", false),
            ("constructor", true),
        ],
        "",
    );
    check(
        &[("social_media", true), ("unclassified", false)],
        "+social",
    );
}

#[test]
fn one_refusal_among_the_answers_for_a_purpose_refuses_it_in_any_order() {
    for granted in [true, false] {
        check(
            &[("analytics", granted), ("performance", !granted)],
            "!analytics !matomo !ga",
        );
        let two = record(&[("analytics", granted)])
            + "; tarteaucitron=!statistics="
            + if granted { "false" } else { "true" };
        assert_eq!(said(&bare(), &two), "!analytics");
    }
    let refused = record(&[("analytics", true)]) + "; cookieconsent_status=deny";
    assert_eq!(said(&bare(), &refused), "!analytics !marketing !social");
}

#[test]
fn an_answer_about_a_category_covers_its_services_except_those_answered_by_name() {
    check(
        &[("analytics", true), ("ga", false)],
        "+analytics +matomo !ga",
    );
    check(&[("analytics", false)], "!analytics !matomo !ga");
}

#[test]
fn a_purpose_is_granted_by_its_services_only_if_each_was_granted() {
    check(&[("ga", true), ("matomo", true)], "+analytics +matomo +ga");
    check(&[("ga", true), ("matomo", false)], "!analytics !matomo +ga");
    check(&[("ga", true)], "+ga");
}

#[test]
fn a_partly_accepted_category_counts_as_its_accepted_services_or_is_asked_about() {
    let cookie = good::jar(
        "cc_cookie",
        &good::VANILLA.replace("\"analytics\":[]", "\"analytics\":[\"ga\"]"),
    );
    assert_eq!(
        said(&shop(), &cookie),
        "!analytics !marketing !matomo +ga !linkedin"
    );
    assert_eq!(said(&bare(), &cookie), "!marketing");
}

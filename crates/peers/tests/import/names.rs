//! Other tools' ids: matched whole, in any case, and as the site maps them.

use assentry_core::policy::Policy;
use assentry_peers::Names;

use crate::{policy::policy, value::value};

/// The five usual purposes and three services.
pub(crate) fn shop() -> Policy<'static> {
    policy(
        value!({
            "purposes": ["necessary", { "id": "preferences", "title": "T", "description": "D" }, "analytics", "marketing", "social"],
            "services": [
                { "id": "matomo", "purpose": "analytics" },
                { "id": "ga", "purpose": "analytics" },
                { "id": "linkedin", "purpose": "marketing" },
            ],
        }),
        "",
    )
}

/// What an id means.
fn item<'a>(names: &Names<'a>, id: &str) -> Option<&'a str> {
    names.position(id).map(|at| names.policy.items[at].id)
}

#[test]
fn ids_that_contain_each_other_never_match_nor_do_built_in_property_names() {
    let policy = shop();
    let names = Names {
        policy: &policy,
        map: vec![],
    };
    for id in [
        "analytic2",
        "analytics-2",
        "xanalytics",
        "market",
        "marketing2",
        "g",
        "ga4",
        "constructor",
        "__proto__",
        "hasOwnProperty",
        "toString",
        "",
        " ",
        " analytics",
        "_analytics_",
        "-",
        "ads targeting",
        "strictly-necessary essential",
        "ａnalytics",
        "analytics\u{301}",
        "mar\u{212a}eting",
    ] {
        assert_eq!(item(&names, id), None, "{id}");
    }
}

#[test]
fn other_tools_usual_names_map_to_ours_in_any_case() {
    let policy = shop();
    let names = Names {
        policy: &policy,
        map: vec![],
    };
    for (id, ours) in [
        ("Statistics", "analytics"),
        ("C0004", "marketing"),
        ("social_media", "social"),
        ("strictly necessary", "necessary"),
        ("FUNCTIONAL", "preferences"),
        ("measurement", "analytics"),
        ("Matomo", "matomo"),
        ("marketing", "marketing"),
    ] {
        assert_eq!(item(&names, id), Some(ours), "{id}");
    }
}

#[test]
fn the_sites_mapping_applies_even_to_nothing() {
    let policy = shop();
    let names = Names {
        policy: &policy,
        map: vec![
            ("statistics", "marketing"),
            ("analytics", "gone"),
            ("allow", "ga"),
        ],
    };
    for (id, ours) in [
        ("statistics", Some("marketing")),
        // The map matches ids exactly.
        ("Statistics", Some("analytics")),
        ("analytics", None),
        ("allow", Some("ga")),
        ("performance", Some("analytics")),
    ] {
        assert_eq!(item(&names, id), ours, "{id}");
    }
}

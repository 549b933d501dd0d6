//! The site in the flows, and its later versions.

use assentry_core::value::Value;

use crate::value::value;

/// A configuration by its name in the stories.
pub(crate) fn site(name: &str) -> Value<'static> {
    let (matomo, linkedin, youtube) = (
        value!({ "id": "matomo", "purpose": "analytics" }),
        value!({ "id": "linkedin", "purpose": "marketing" }),
        value!({ "id": "youtube", "purpose": "social" }),
    );
    match name {
        "shop" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [matomo, linkedin, youtube],
        }),
        "shop-with-a-new-purpose" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social", "preferences"],
            "services": [matomo, linkedin, youtube],
        }),
        "shop-with-a-new-service" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [matomo, linkedin, youtube, { "id": "hotjar", "purpose": "analytics" }],
        }),
        "shop-without-linkedin" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [matomo, youtube],
        }),
        "shop-reworded-and-reordered" => value!({
            "purposes": [
                "social",
                "marketing",
                { "id": "analytics", "title": "Counting visits", "description": "We count." },
                "necessary",
            ],
            "services": [youtube, linkedin, { "id": "matomo", "purpose": "analytics", "name": "Matomo" }],
        }),
        "shop-with-matomo-for-marketing" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [{ "id": "matomo", "purpose": "marketing" }, linkedin, youtube],
        }),
        "shop-with-exempt-measurement" => value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [{ "id": "matomo", "purpose": "analytics", "exempt": true }, linkedin, youtube],
        }),
        "shop-that-tells-vendors" => value!({
            "purposes": ["necessary", "analytics", "marketing"],
            "services": [
                {
                    "id": "clarity",
                    "purpose": "analytics",
                    "consentTypes": ["analytics_storage"],
                    "steps": { "grant": [{ "call": "clarity", "args": ["consent"] }] },
                    "trackers": [{ "name": "_clck", "lifetime": "1 year" }],
                },
                {
                    "id": "hubspot",
                    "purpose": "marketing",
                    "steps": { "grant": [{ "push": "_hsp", "args": [{ "if": "analytics", "then": 1, "else": 0 }] }] },
                },
                { "id": "linkedin", "purpose": "marketing", "trackers": [{ "pattern": "li_.+", "lifetime": "1 year" }] },
            ],
        }),
        "shop-that-asks-nothing" => value!({ "purposes": ["necessary"] }),
        _ => unreachable!("a site that the stories know, found {name}"),
    }
}

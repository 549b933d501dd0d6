//! The services of our catalogue: who owns a host, and who uses a name.

use std::{borrow::Cow, sync::LazyLock};

use crate::{handover::Item, url};

/// A catalogue service.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) purpose: &'static str,
    /// For a container of other tags: the purposes that these may serve, between bars.
    pub(crate) serves: &'static str,
    pub(crate) retired: bool,
    /// Whether it usually needs consent.
    pub(crate) gated: bool,
    domains: Vec<&'static str>,
    /// The storage, then `=` and a name, or `~` and a pattern for the full name.
    trackers: Vec<&'static str>,
}

/// Whether a full name matches a regular expression, decided by the browser.
pub(crate) type Matcher<'a> = &'a dyn Fn(&str, &str) -> bool;

static CATALOGUE: LazyLock<Vec<Known>> = LazyLock::new(|| {
    include_str!(concat!(env!("OUT_DIR"), "/known.txt"))
        .lines()
        .map(read)
        .collect()
});

fn read(line: &'static str) -> Known {
    let mut fields = line.split('\t');
    let mut next = || fields.next().unwrap_or_default();
    Known {
        id: next(),
        name: next(),
        purpose: next(),
        serves: next(),
        retired: next() == "discontinued",
        gated: next().starts_with("block"),
        domains: next()
            .split(' ')
            .filter(|domain| !domain.is_empty())
            .collect(),
        trackers: fields.collect(),
    }
}

/// The service with that id.
pub(crate) fn by_id(id: &str) -> Option<&'static Known> {
    CATALOGUE.iter().find(|known| known.id == id)
}

/// The service that matches this address's host and path; of several, an active one before a discontinued one, then the
/// most specific. A host that is a parameter of the service is replaced by the site's value.
pub(crate) fn by_address(address: &str, items: &[Item]) -> Option<&'static Known> {
    let (host, path) = url::split(address)?;
    let hits = CATALOGUE.iter().filter_map(|known| {
        let said = known
            .domains
            .iter()
            .filter_map(|domain| filled(domain, known.id, items))
            .filter(|domain| covers(domain, host, path));
        said.map(|domain| domain.len())
            .max()
            .map(|most| (most, known))
    });
    hits.max_by_key(|(most, known)| (!known.retired, *most))
        .map(|(_, known)| known)
}

/// A domain with its parameter filled in; `None` if the site does not set it.
fn filled<'a>(domain: &'a str, id: &str, items: &[Item]) -> Option<Cow<'a, str>> {
    let Some((name, rest)) = domain
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
    else {
        return Some(Cow::Borrowed(domain));
    };
    let item = items.iter().find(|item| item.id == id)?;
    let value = item.parameter(name)?.trim_end_matches('/');
    Some(Cow::Owned(format!("{value}{rest}")))
}

/// Whether a domain of the catalogue (`*.a.example/path`) covers host and path.
fn covers(domain: &str, host: &str, path: &str) -> bool {
    let at = domain.find('/').unwrap_or(domain.len());
    let (name, wanted) = domain.split_at(at);
    let named = match name.strip_prefix("*.") {
        Some(above) => url::is_below(host, above),
        None => host == name,
    };
    named && begins(path, wanted)
}

/// Whether a path matches a prefix in which `*` matches anything.
fn begins(path: &str, wanted: &str) -> bool {
    let (start, after) = wanted.split_once('*').unwrap_or((wanted, ""));
    let Some(mut rest) = path.strip_prefix(start.trim_end_matches('/')) else {
        return false;
    };
    for piece in after.split('*') {
        let Some(at) = rest.find(piece) else {
            return false;
        };
        rest = &rest[at + piece.len()..];
    }
    true
}

/// The service that uses a name in a storage.
pub(crate) fn by_tracker(
    storage: &str,
    name: &str,
    matches: Matcher<'_>,
) -> Option<&'static Known> {
    let of = |tracker: &&'static str, sign: char| {
        let rest = tracker.strip_prefix(storage)?;
        rest.strip_prefix(sign)
    };
    let whole = |tracker: &&'static str| of(tracker, '=') == Some(name);
    let alike =
        |tracker: &&'static str| of(tracker, '~').is_some_and(|pattern| matches(pattern, name));
    let among = |test: &dyn Fn(&&'static str) -> bool| {
        CATALOGUE
            .iter()
            .find(|known| known.trackers.iter().any(test))
    };
    among(&whole).or_else(|| among(&alike))
}

#[cfg(test)]
mod tests {
    use super::{by_address, by_id, by_tracker};
    use crate::handover::{Details, Item, Parameter, Raw};

    #[test]
    fn every_catalogue_service_is_included_with_its_fields() {
        let addthis = by_id("addthis").unwrap();
        assert!(addthis.retired && addthis.gated);
        assert_eq!(
            (addthis.name, addthis.purpose),
            ("AddThis (Oracle)", "social")
        );
        assert!(by_id("google-analytics-4").is_some_and(|known| !known.retired));
        assert!(by_id("nobody").is_none());
    }

    #[test]
    fn an_address_belongs_to_the_most_specific_active_service() {
        for (address, id) in [
            (
                "https://www.googletagmanager.com/gtag/js?id=G-1",
                Some("google-analytics-4"),
            ),
            (
                "//www.googletagmanager.com/gtm.js",
                Some("google-tag-manager"),
            ),
            (
                "https://region1.google-analytics.com/g/collect",
                Some("google-analytics-4"),
            ),
            (
                "https://connect.facebook.net/en_US/fbevents.js",
                Some("meta-pixel"),
            ),
            (
                "https://connect.facebook.net/en_US/sdk.js",
                Some("facebook-social-plugin"),
            ),
            ("https://evilgoogle-analytics.com/", None),
            ("https://nobody.example/", None),
            ("/local.js", None),
        ] {
            assert_eq!(
                by_address(address, &[]).map(|known| known.id),
                id,
                "{address}"
            );
        }
    }

    #[test]
    fn a_host_parameter_is_recognised_if_the_site_sets_it() {
        let parameters = [(
            "matomoHost".into(),
            Parameter::Text("stats.shop.example/m".into()),
        )];
        let matomo = Item {
            id: "matomo".into(),
            raw: Some(Raw::Details(Details {
                parameters: Some(parameters.into()),
                ..Details::default()
            })),
            ..Item::default()
        };
        let id = |address, items: &[Item]| by_address(address, items).map(|known| known.id);
        let address = "https://stats.shop.example/m/matomo.php?action_name=a";
        assert_eq!(id(address, std::slice::from_ref(&matomo)), Some("matomo"));
        assert_eq!(id(address, &[]), None);
        assert_eq!(id("https://other.example/m/matomo.php", &[matomo]), None);
    }

    #[test]
    fn a_tracker_matches_by_its_full_name_or_by_a_pattern() {
        let starts = |pattern: &str, name: &str| pattern == "_ga_[A-Z0-9]+" && name == "_ga_ABC";
        let id = |name| by_tracker("cookie", name, &starts).map(|known| known.id);
        assert_eq!(id("_ga"), Some("google-analytics-4"));
        assert_eq!(id("_ga_ABC"), Some("google-analytics-4"));
        assert_eq!(id("mine"), None);
        let stored = |storage, name| by_tracker(storage, name, &|_, _| false).map(|known| known.id);
        assert_eq!(stored("cacheStorage", "mapbox-tiles"), Some("mapbox"));
        assert_eq!(stored("cookie", "mapbox-tiles"), None);
    }
}

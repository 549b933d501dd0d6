//! The services of our catalogue: whose host this is, and who uses a name like that.

use std::sync::LazyLock;

use crate::url;

/// A service of the catalogue.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) retired: bool,
    /// Whether it has to wait for consent, as a rule.
    pub(crate) gated: bool,
    domains: Vec<&'static str>,
    /// `=` before a name, `~` before a pattern for the whole name.
    trackers: Vec<&'static str>,
}

/// Whether a name as a whole matches a regular expression: the browser's word.
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
        retired: next() == "discontinued",
        gated: next().starts_with("block"),
        domains: next()
            .split(' ')
            .filter(|domain| !domain.is_empty())
            .collect(),
        trackers: fields.collect(),
    }
}

/// The service of an id.
pub(crate) fn by_id(id: &str) -> Option<&'static Known> {
    CATALOGUE.iter().find(|known| known.id == id)
}

/// The service whose host and path this address has: one that still exists, and of those the one that says most
/// of it.
pub(crate) fn by_address(address: &str) -> Option<&'static Known> {
    let (host, path) = url::split(address)?;
    let hits = CATALOGUE.iter().filter_map(|known| {
        let said = known
            .domains
            .iter()
            .filter(|domain| covers(domain, host, path));
        said.map(|domain| domain.len())
            .max()
            .map(|most| (most, known))
    });
    hits.max_by_key(|(most, known)| (!known.retired, *most))
        .map(|(_, known)| known)
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

/// Whether a path begins like that, where `*` stands for anything.
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

/// The service that uses a name like that.
pub(crate) fn by_tracker(name: &str, matches: Matcher<'_>) -> Option<&'static Known> {
    let whole = |tracker: &&str| tracker.strip_prefix('=') == Some(name);
    let alike = |tracker: &&str| {
        let pattern = tracker.strip_prefix('~');
        pattern.is_some_and(|pattern| matches(pattern, name))
    };
    let among = |test: &dyn Fn(&&str) -> bool| {
        CATALOGUE
            .iter()
            .find(|known| known.trackers.iter().any(test))
    };
    among(&whole).or_else(|| among(&alike))
}

#[cfg(test)]
mod tests {
    use super::{by_address, by_id, by_tracker};

    #[test]
    fn every_service_of_the_catalogue_is_there_with_its_fields() {
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
    fn an_address_belongs_to_the_service_that_exists_and_says_most_of_it() {
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
            assert_eq!(by_address(address).map(|known| known.id), id, "{address}");
        }
    }

    #[test]
    fn a_tracker_is_known_by_its_whole_name_or_by_a_pattern() {
        let starts = |pattern: &str, name: &str| pattern == "_ga_[A-Z0-9]+" && name == "_ga_ABC";
        let id = |name| by_tracker(name, &starts).map(|known| known.id);
        assert_eq!(id("_ga"), Some("google-analytics-4"));
        assert_eq!(id("_ga_ABC"), Some("google-analytics-4"));
        assert_eq!(id("mine"), None);
    }
}

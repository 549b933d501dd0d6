//! Code that reads untrusted bytes, for the fuzz targets in `crates/collector/fuzz`: each function takes any bytes and
//! panics if an invariant fails. The targets' seeds, and mutations of them, also run in the normal tests.

use crate::{http, report, store};

/// `Forwarded`, `X-Forwarded-For`, `Host`, `Origin`, `Sec-Fetch-Site`: lines of `name: value`.
pub fn headers(bytes: &[u8]) {
    http::fuzz::headers(bytes);
}

/// Lines of the `Cookie` header.
pub fn cookies(bytes: &[u8]) {
    http::fuzz::cookies(bytes);
}

/// The query of a report's address, and the filters that a link is bound to.
pub fn query(bytes: &[u8]) {
    report::fuzz::query(bytes);
}

/// Entries of an outbox.
pub fn outbox(bytes: &[u8]) {
    store::outbox::fuzz::entries(bytes);
}

/// Changes to an outbox's file.
pub fn outbox_file(bytes: &[u8]) {
    store::outbox::fuzz::file(bytes);
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use proptest::{
        collection::vec,
        prelude::*,
        sample::{Index, select},
        test_runner::{Config, TestRunner},
    };

    use super::*;

    /// A target's seeds: unchanged, truncated, repeated and mutated.
    fn check(name: &str, cases: u32, target: fn(&[u8])) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/seeds")
            .join(name);
        let files = fs::read_dir(&folder).unwrap();
        let seeds: Vec<Vec<u8>> = files
            .map(|file| fs::read(file.unwrap().path()).unwrap())
            .collect();
        assert!(!seeds.is_empty(), "{}", folder.display());
        seeds.iter().for_each(|seed| target(seed));
        // Bytes that are significant to one of the targets are more likely.
        let byte = prop_oneof![
            select(b",;:=\"[]%&+\t\n\\ 09af\0\xe9\xff".to_vec()),
            any::<u8>()
        ];
        let change = (any::<Index>(), any::<Index>(), vec(byte, 0..6));
        let mut runner = TestRunner::new(Config {
            failure_persistence: None,
            ..Config::with_cases(cases)
        });
        let strategy = (select(seeds.clone()), select(seeds), vec(change, 0..6));
        let tried = runner.run(&strategy, |(seed, other, changes)| {
            let mut bytes = seed;
            for (start, end, with) in changes {
                let (start, end) = (start.index(bytes.len() + 1), end.index(bytes.len() + 1));
                let with = if with.is_empty() { other.clone() } else { with };
                bytes.splice(start.min(end)..end, with);
            }
            target(&bytes);
            Ok(())
        });
        tried.unwrap();
    }

    #[test]
    fn for_any_headers_only_the_proxy_is_trusted_and_a_site_is_a_host() {
        check("headers", 3000, headers);
    }

    #[test]
    fn no_cookie_hides_another() {
        check("cookies", 3000, cookies);
    }

    #[test]
    fn every_report_query_has_an_address_and_stays_within_bounds() {
        check("query", 3000, query);
    }

    #[test]
    fn an_outbox_sends_complete_batches() {
        check("outbox", 2000, outbox);
    }

    #[test]
    fn an_outbox_file_opens_or_reports_why_not() {
        check("outbox_file", 60, outbox_file);
    }
}

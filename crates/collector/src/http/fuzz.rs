//! Invariants for headers and cookies of any bytes.

use std::net::{IpAddr, Ipv4Addr};

use assentry_core::bare_record::BareRecord;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use ipnet::IpNet;

use super::{
    consent, cookies,
    network::{self, Client, Limited},
    origin,
};

/// A trusted proxy, and its client.
const PROXY: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const VISITOR: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));

/// The client's address, as the proxy states it in `X-Forwarded-For` and `Forwarded`.
const HOP: &str = "203.0.113.7";
const ELEMENT: &str = "for=203.0.113.7:4000;proto=https";

/// Lines of `name: value`. Whatever a visitor sends, the proxy is trusted; a site is a configured one, or the requested
/// host.
pub(crate) fn headers(bytes: &[u8]) {
    let headers = read(bytes);
    sender(&headers);
    site(&headers);
}

fn sender(said: &HeaderMap) {
    let proxies = [IpNet::from(PROXY)];
    let stranger = Client::of(VISITOR, said, &proxies);
    assert_eq!(stranger.address, Some(VISITOR));
    assert!(!stranger.trusted_proxy && !stranger.local);

    let client = Client::of(PROXY, said, &proxies);
    let address = client.address;
    assert_eq!(address.map(|address| address.to_canonical()), address);
    assert!(address.is_some() || client.limited_as() == Some(Limited::Unknown));
    assert!(address.is_some() || client.guesses_as() == Limited::Unknown);

    // A proxy appends to the list or adds a line.
    for added in [
        joined(said, "x-forwarded-for", HOP),
        another(said, "x-forwarded-for", HOP),
    ] {
        let client = Client::of(PROXY, &added, &proxies);
        assert_eq!(client.address, Some(VISITOR));
        assert!(!client.local && client.limited_as().is_some());
    }
    let mut without = said.clone();
    without.remove("x-forwarded-for");
    without.remove("x-forwarded-proto");
    for added in [
        joined(&without, "forwarded", ELEMENT),
        another(&without, "forwarded", ELEMENT),
    ] {
        assert_eq!(Client::of(PROXY, &added, &proxies).address, Some(VISITOR));
        assert!(network::is_https(&added));
    }
    for (scheme, expected) in [("https", true), ("http", false)] {
        let added = joined(said, "x-forwarded-proto", scheme);
        assert_eq!(network::is_https(&added), expected);
    }
}

fn site(said: &HeaderMap) {
    let hosts = ["shop.example".to_owned(), "dev.example:3000".to_owned()];
    if let Some(site) = origin::site(said, &hosts) {
        assert!(hosts.contains(&site));
    }
    let host = said.get(header::HOST).map(HeaderValue::as_bytes);
    if let Some(site) = origin::site(said, &[]) {
        assert!(host.is_some_and(|host| host.eq_ignore_ascii_case(site.as_bytes())));
        // It becomes a name in a report, a CSV file and a database query.
        assert!(!site.contains(|letter: char| {
            letter.is_whitespace() || letter.is_control() || "<>\"'&=+@/\\,;".contains(letter)
        }));
    }
    for name in ["host", "origin", "sec-fetch-site"] {
        let mut twice = said.clone();
        if let Some(value) = said.get(name) {
            twice.append(HeaderName::from_static(name), value.clone());
            assert!(!origin::is_own_page(&twice));
            assert!(name != "sec-fetch-site" || origin::is_foreign_page(&twice));
            assert!(name == "sec-fetch-site" || origin::site(&twice, &hosts).is_none());
        }
    }
    if origin::is_own_page(said) {
        let sender = said.get(header::ORIGIN).map(HeaderValue::as_bytes);
        let ends = sender
            .zip(host)
            .map(|(sender, host)| sender.ends_with(host));
        assert_eq!(ends, Some(true));
        assert!(!origin::is_foreign_page(said));
    }
    assert!(
        !origin::is_this_machine(said)
            || origin::site(said, &[]).is_some()
            || said.contains_key("origin")
    );
}

/// Lines of a `Cookie` header. None hides another, and no record is renewed that refuses less than one of them.
pub(crate) fn cookies(bytes: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        if let Ok(line) = HeaderValue::from_bytes(line) {
            headers.append(header::COOKIE, line);
        }
    }
    let values: Vec<&[u8]> = cookies::values(&headers, "assentry").collect();
    assert!(values.iter().all(|value| !value.contains(&b';')));
    for added in [
        joined_by(&headers, "cookie", "; ", "assentry=1"),
        another(&headers, "cookie", "assentry=1"),
    ] {
        let all: Vec<&[u8]> = cookies::values(&added, "assentry").collect();
        assert_eq!(all.split_last(), Some((&&b"1"[..], &values[..])));
        let objecting = another(&added, "cookie", "assentry-objection=1");
        assert!(cookies::objects(&objecting));
    }
    for line in values.iter().filter_map(|value| str::from_utf8(value).ok()) {
        let Some(record) = BareRecord::read(line) else {
            continue;
        };
        let refused = consent::refused(record.answers);
        assert!(refused.iter().all(|id| !record.granted.contains(id)));
        let wider = values.iter().any(|other| {
            let other = str::from_utf8(other).ok().and_then(BareRecord::read);
            other.is_some_and(|other| !record.granted.iter().all(|id| other.granted.contains(id)))
        });
        assert!(!(wider && consent::is_in_cookies(&headers, line, &record)));
    }
}

/// Headers from the lines that are valid ones.
fn read(bytes: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Some(at) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = line.split_at(at);
        let value = value.get(1..).unwrap_or_default().trim_ascii();
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    headers
}

/// The same, with a word appended to a header's list.
fn joined(headers: &HeaderMap, name: &'static str, word: &str) -> HeaderMap {
    joined_by(headers, name, ", ", word)
}

fn joined_by(headers: &HeaderMap, name: &'static str, between: &str, word: &str) -> HeaderMap {
    let mut list: Vec<&[u8]> = headers
        .get_all(name)
        .iter()
        .map(HeaderValue::as_bytes)
        .collect();
    list.push(word.as_bytes());
    let mut added = headers.clone();
    if let Ok(value) = HeaderValue::from_bytes(&list.join(between.as_bytes())) {
        added.insert(HeaderName::from_static(name), value);
    }
    added
}

/// The same, with one more line of a header.
fn another(headers: &HeaderMap, name: &'static str, word: &'static str) -> HeaderMap {
    let mut added = headers.clone();
    added.append(
        HeaderName::from_static(name),
        HeaderValue::from_static(word),
    );
    added
}

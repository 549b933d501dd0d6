//! Which site an event comes from, and whether that site is ours.

use std::net::Ipv6Addr;

use axum::http::{HeaderMap, HeaderValue};

/// The longest host name that DNS allows, with a port.
const LONGEST_HOST_BYTES: usize = 253 + 6;

/// The site that sent this request, if events are accepted from it.
///
/// `Origin` names it (browsers send it with every POST); without it, the request's own host does. It must be one of
/// `site_hosts` or, if there are none, the host that the request was sent to. This stops other sites' pages, not
/// programs: a program can send any header, so counts can be forged.
pub(crate) fn site(headers: &HeaderMap, site_hosts: &[String]) -> Option<String> {
    let own = text(one(headers, "host").ok()??)?;
    let sender = match one(headers, "origin").ok()? {
        Some(origin) => text(origin)?.split_once("://")?.1.to_owned(),
        None => own.clone(),
    };
    if site_hosts.is_empty() {
        return (sender == own && is_authority(&sender)).then_some(sender);
    }
    site_hosts
        .iter()
        .find(|host| **host == sender || **host == without_port(&sender))
        .cloned()
}

/// Whether, according to the browser, a page of another site sent a request.
pub(crate) fn is_foreign_page(headers: &HeaderMap) -> bool {
    let fetch_site = one(headers, "sec-fetch-site");
    !matches!(fetch_site, Ok(None | Some(b"same-origin" | b"same-site")))
}

/// Whether a form was sent by a page of ours.
pub(crate) fn is_own_page(headers: &HeaderMap) -> bool {
    let one = |name: &str| one(headers, name);
    let (Ok(fetch_site), Ok(host), Ok(sender)) =
        (one("sec-fetch-site"), one("host"), one("origin"))
    else {
        return false;
    };
    let sender = sender.and_then(|sender| {
        sender
            .strip_prefix(b"https://")
            .or_else(|| sender.strip_prefix(b"http://"))
    });
    // Every browser sends Origin when it posts a form, and nothing else is expected here.
    matches!(fetch_site, None | Some(b"same-origin")) && sender.is_some() && sender == host
}

/// Whether a request was sent to a local host name, not to a foreign one that resolves to this machine.
pub(crate) fn is_this_machine(headers: &HeaderMap) -> bool {
    let host = one(headers, "host").ok().flatten().and_then(text);
    host.filter(|host| is_authority(host)).is_some_and(|host| {
        let name = without_port(&host);
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        let address = bare.parse::<std::net::IpAddr>();
        name == "localhost"
            || name.ends_with(".localhost")
            || address.is_ok_and(|address| address.to_canonical().is_loopback())
    })
}

/// The value of a header that may occur only once; a proxy might pick the other one of two.
pub(crate) fn one<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a [u8]>, Twice> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (value, None) => Ok(value.map(HeaderValue::as_bytes)),
        _ => Err(Twice),
    }
}

/// A header occurs more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Twice;

/// In lower case, if it is ASCII.
fn text(value: &[u8]) -> Option<String> {
    let text = str::from_utf8(value).ok().filter(|text| text.is_ascii())?;
    Some(text.to_ascii_lowercase())
}

/// `shop.example`, `192.0.2.1` or `[::1]`, possibly with a port: the text becomes the name of a site.
fn is_authority(text: &str) -> bool {
    let name = without_port(text);
    let bracketed = name
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    text.len() <= LONGEST_HOST_BYTES
        && bracketed.map_or_else(
            || !name.is_empty() && name.bytes().all(is_letter),
            |address| address.parse::<Ipv6Addr>().is_ok(),
        )
}

/// `localhost:8080` without its port; the colons inside `[::1]` are not a port.
fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    fn check(site_hosts: &[&str], origin: Option<&'static str>, expected: Option<&str>) {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "stats.example:81".parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        let site_hosts: Vec<String> = site_hosts.iter().map(|host| (*host).to_owned()).collect();
        assert_eq!(
            site(&headers, &site_hosts).as_deref(),
            expected,
            "{origin:?} against {site_hosts:?}"
        );
    }

    #[test]
    fn without_site_hosts_only_the_collectors_own_host_counts() {
        check(&[], None, Some("stats.example:81"));
        check(
            &[],
            Some("http://Stats.Example:81"),
            Some("stats.example:81"),
        );
        check(&[], Some("http://stats.example"), None);
        check(&[], Some("http://evil.example"), None);
        check(&[], Some("null"), None);
        check(&[], Some(""), None);
    }

    #[test]
    fn with_site_hosts_only_those_count_and_a_port_matters_only_if_given() {
        let hosts = ["shop.example", "dev.example:3000", "[::1]"];
        check(&hosts, Some("https://shop.example"), Some("shop.example"));
        check(
            &hosts,
            Some("https://shop.example:8443"),
            Some("shop.example"),
        );
        check(
            &hosts,
            Some("http://dev.example:3000"),
            Some("dev.example:3000"),
        );
        check(&hosts, Some("http://dev.example:3001"), None);
        check(&hosts, Some("http://[::1]:3000"), Some("[::1]"));
        check(&hosts, Some("https://evil-shop.example"), None);
        check(&hosts, Some("https://shop.example.evil.example"), None);
        check(&hosts, None, None);
    }

    #[test]
    fn a_duplicate_header_names_no_site() {
        for name in ["host", "origin"] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, "stats.example".parse().unwrap());
            headers.insert(header::ORIGIN, "https://stats.example".parse().unwrap());
            assert!(site(&headers, &[]).is_some());
            let again = headers[name].clone();
            headers.append(name, again);
            assert_eq!(site(&headers, &[]), None, "{name}");
            assert_eq!(site(&headers, &["stats.example".into()]), None, "{name}");
        }
    }

    #[test]
    fn an_invalid_host_names_no_site() {
        for (host, expected) in [
            ("stats.example", true),
            ("192.0.2.1:80", true),
            ("[2001:db8::1]:8080", true),
            ("under_score.example", true),
            ("a b", false),
            ("<b>", false),
            ("=1+1", false),
            ("a.example/path", false),
            ("user@a.example", false),
            (":80", false),
            ("[::1", false),
            ("[[::1]]", false),
            ("::1", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            assert_eq!(site(&headers, &[]).is_some(), expected, "{host}");
        }
    }

    #[test]
    fn only_names_of_this_machine_are_this_machine() {
        for (host, expected) in [
            ("localhost", true),
            ("LOCALHOST:8080", true),
            ("shop.localhost:8080", true),
            ("127.0.0.1:8080", true),
            ("127.9.9.9", true),
            ("[::1]:8080", true),
            ("evil.example", false),
            ("127.0.0.1.evil.example:8080", false),
            ("192.168.0.2", false),
            ("[[::1]]", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            assert_eq!(is_this_machine(&headers), expected, "{host}");
        }
    }
}

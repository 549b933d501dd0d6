//! Which site an event comes from, and whether that site is ours.

use axum::http::{HeaderMap, HeaderName, header};

/// The longest host name that DNS allows, and a port.
const LONGEST_HOST_BYTES: usize = 253 + 6;

/// The site that sent this request, if events are accepted from it.
///
/// `Origin` names it; without one (a browser sends it with every POST) the request's own host does. It
/// must be one of `site_hosts`, or, if there are none, the host the request was sent to. This stops
/// other people's pages, not programs: a program can send any header, so counts can be forged.
pub(crate) fn site(headers: &HeaderMap, site_hosts: &[String]) -> Option<String> {
    let own = text(headers, &header::HOST)?.to_ascii_lowercase();
    let sender = match text(headers, &header::ORIGIN) {
        Some(origin) => origin.split_once("://")?.1.to_ascii_lowercase(),
        None if headers.contains_key(header::ORIGIN) => return None,
        None => own.clone(),
    };
    if sender.is_empty() || sender.len() > LONGEST_HOST_BYTES {
        return None;
    }
    if site_hosts.is_empty() {
        return (sender == own).then_some(sender);
    }
    site_hosts
        .iter()
        .find(|host| **host == sender || **host == without_port(&sender))
        .cloned()
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
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
}

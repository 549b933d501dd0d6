//! Hosts and paths of absolute addresses, parsed without a browser.

/// The host of an absolute or protocol-relative address, without its port; `None` for other addresses.
pub(crate) fn host(url: &str) -> Option<&str> {
    let (host, _) = split(url)?;
    Some(host)
}

/// Host and path of an address: `https://a.example:8080/b?c` gives `a.example` and `/b`.
pub(crate) fn split(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("//")?;
    if !matches!(scheme, "" | "http:" | "https:" | "ws:" | "wss:") {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let named = authority.rsplit('@').next().unwrap_or_default();
    let host = match named.find(']') {
        Some(bracket) => &named[..=bracket],
        None => named.split(':').next().unwrap_or_default(),
    };
    (!host.is_empty()).then_some((host, path))
}

/// Whether a host belongs to another party than the page: neither the same host, nor a parent or sub-domain of it.
/// Without the public suffix list more is not known: `cdn.example.com` counts as another party on `shop.example.com`.
pub(crate) fn is_third_party(host: &str, page: &str) -> bool {
    let page = page.strip_prefix("www.").unwrap_or(page);
    let host = host.strip_prefix("www.").unwrap_or(host);
    host != page && !is_below(host, page) && !is_below(page, host)
}

/// Whether a host is a sub-domain of the other.
pub(crate) fn is_below(host: &str, above: &str) -> bool {
    host.strip_suffix(above)
        .is_some_and(|rest| rest.ends_with('.'))
}

/// Addresses in a text: what follows each `//`, as far as it can be an address.
pub(crate) fn addresses(text: &str) -> Vec<String> {
    let is_part =
        |character: char| character.is_ascii_alphanumeric() || "-._~/%*".contains(character);
    text.match_indices("//")
        .filter_map(|(at, _)| {
            let rest = &text[at..];
            let end = rest
                .find(|character| !is_part(character))
                .unwrap_or(rest.len());
            let address = &rest[..end];
            host(address)
                .is_some_and(|host| host.contains('.'))
                .then(|| address.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{addresses, is_third_party, split};

    #[test]
    fn an_address_is_split_into_host_and_path() {
        for (url, expected) in [
            ("https://a.example/b/c?d#e", Some(("a.example", "/b/c"))),
            ("http://u:p@a.example:8080", Some(("a.example", ""))),
            ("//a.example/x", Some(("a.example", "/x"))),
            ("http://[::1]:80/x", Some(("[::1]", "/x"))),
            ("data:text/html,//a.example", None),
            ("/local/path", None),
            ("https:///", None),
        ] {
            assert_eq!(split(url), expected, "{url}");
        }
    }

    #[test]
    fn parent_hosts_and_sub_domains_are_the_same_party_and_lookalikes_are_not() {
        for (host, page, third) in [
            ("shop.example", "shop.example", false),
            ("cdn.shop.example", "shop.example", false),
            ("shop.example", "www.shop.example", false),
            ("cdn.shop.example", "www.shop.example", false),
            ("notshop.example", "shop.example", true),
            ("shop.example.evil.example", "shop.example", true),
            ("localhost", "127.0.0.1", true),
        ] {
            assert_eq!(is_third_party(host, page), third, "{host} on {page}");
        }
    }

    #[test]
    fn addresses_are_found_in_the_text_of_a_script() {
        let script = "j.src='https://www.tags.example/gtm.js?id='+i; // a note\n\"//px.example/p\"";
        assert_eq!(
            addresses(script),
            ["//www.tags.example/gtm.js", "//px.example/p"]
        );
    }
}

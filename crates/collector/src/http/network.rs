//! Addresses, used only for rate limits, trusted proxies and local access. Never stored or logged.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED: HeaderName = HeaderName::from_static("forwarded");

/// Headers that reveal a forwarded request.
const PASSED_ON: [&str; 4] = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/// `10.0.0.0/8`, or one address; `None` for any other text. IPv4-mapped IPv6 addresses are IPv4.
pub(crate) fn network(text: &str) -> Option<IpNet> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse().ok()?)),
        None => (text, None),
    };
    let address = address.parse::<IpAddr>().ok()?.to_canonical();
    match bits {
        Some(bits) => IpNet::new(address, bits).ok(),
        None => Some(address.into()),
    }
}

/// Who sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    /// The visitor's address; `None` if a trusted proxy states something that is not an address.
    pub(crate) address: Option<IpAddr>,
    /// Whether it came through a proxy that the settings trust: then the proxy's headers are trusted.
    pub(crate) trusted_proxy: bool,
    /// Whether the request comes from this machine and shows no sign of being forwarded.
    pub(crate) local: bool,
}

/// What a limit counts as one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Limited {
    /// A network, or one address.
    Network(IpAddr),
    /// All clients without a valid address.
    Unknown,
}

impl Client {
    /// From the peer's address or, if the peer is trusted, the last address in `X-Forwarded-For`, or without that in
    /// `Forwarded` (RFC 7239), that is not itself a trusted proxy.
    pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, proxies: &[IpNet]) -> Self {
        let peer = peer.to_canonical();
        let trusted = |address: IpAddr| proxies.iter().any(|network| network.contains(&address));
        let passed_on = PASSED_ON.iter().any(|name| headers.contains_key(*name));
        let mut client = Self {
            address: Some(peer),
            trusted_proxy: trusted(peer),
            local: peer.is_loopback() && !passed_on,
        };
        if client.trusted_proxy {
            for hop in hops(headers).into_iter().rev() {
                client.address = hop;
                if !hop.is_some_and(trusted) {
                    break;
                }
            }
        }
        client
    }

    /// What to count a request against: a /24, or a /48. `None` for an address that may represent many visitors, as that
    /// of an unconfigured proxy does.
    pub(crate) fn limited_as(&self) -> Option<Limited> {
        match self.address {
            None => Some(Limited::Unknown),
            Some(IpAddr::V4(address)) if address.is_loopback() || address.is_private() => None,
            Some(IpAddr::V6(address)) if address.is_loopback() || address.is_unique_local() => None,
            Some(address @ IpAddr::V4(_)) => cut(address, 24).map(Limited::Network),
            Some(address @ IpAddr::V6(_)) => cut(address, 48).map(Limited::Network),
        }
    }

    /// What to count a guessed token against, however many clients share the address.
    pub(crate) fn guesses_as(&self) -> Limited {
        let address = || self.address.map_or(Limited::Unknown, Limited::Network);
        self.limited_as().unwrap_or_else(address)
    }
}

/// Whether the last proxy says that it was reached over https.
pub(crate) fn is_https(headers: &HeaderMap) -> bool {
    let last = |name: &str| headers.get_all(name).iter().next_back();
    if let Some(schemes) = last("x-forwarded-proto") {
        let scheme = schemes.as_bytes().rsplit(|byte| *byte == b',').next();
        return scheme.is_some_and(|scheme| scheme.trim_ascii().eq_ignore_ascii_case(b"https"));
    }
    let forwarded = last("forwarded").map(HeaderValue::as_bytes);
    forwarded
        .and_then(|line| line.rsplit(|byte| *byte == b',').next())
        .and_then(|element| parameter(element, b"proto"))
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"https"))
}

/// The hops of a request, the nearest last; `None` for an invalid one.
fn hops(headers: &HeaderMap) -> Vec<Option<IpAddr>> {
    let elements = |name: HeaderName| {
        let lines = headers.get_all(name).into_iter();
        lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','))
    };
    if headers.contains_key(FORWARDED_FOR) {
        return elements(FORWARDED_FOR).map(hop).collect();
    }
    elements(FORWARDED)
        .map(|element| parameter(element, b"for").and_then(hop))
        .collect()
}

/// A parameter of a `Forwarded` element, without quotes.
fn parameter<'a>(element: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    element.split(|byte| *byte == b';').find_map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=')?;
        let (known, value) = (pair.get(..at)?, pair.get(at + 1..)?);
        known
            .trim_ascii()
            .eq_ignore_ascii_case(name)
            .then_some(value)
    })
}

/// An address, possibly with quotes, brackets, a port or a zone: `192.0.2.1`, `192.0.2.1:4000`, `2001:db8::1`,
/// `[2001:db8::1]:4000`.
fn hop(text: &[u8]) -> Option<IpAddr> {
    let text = str::from_utf8(text).ok()?.trim().trim_matches('"');
    let (address, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (address, after) = rest.split_once(']')?;
            match after {
                "" => (address, None),
                port => (address, Some(port.strip_prefix(':')?)),
            }
        }
        // One colon: a port. More: IPv6.
        None => match text.split_once(':') {
            Some((address, port)) if !port.contains(':') => (address, Some(port)),
            _ => (text, None),
        },
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok() && !port.starts_with('+');
    if port.is_some_and(|port| !is_port(port)) {
        return None;
    }
    let address = address
        .split_once('%')
        .map_or(address, |(address, _)| address);
    Some(address.parse::<IpAddr>().ok()?.to_canonical())
}

/// The first address of an address's network; `None` if it has fewer bits.
fn cut(address: IpAddr, bits: u8) -> Option<IpAddr> {
    IpNet::new(address, bits).ok().map(|net| net.network())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network_of(text: &str) -> IpNet {
        network(text).unwrap()
    }

    #[test]
    fn a_network_contains_the_addresses_with_its_prefix() {
        for (network, address, expected) in [
            ("10.0.0.0/8", "10.255.0.1", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.8", false),
            ("192.0.2.9/24", "192.0.2.200", true),
            ("0.0.0.0/0", "203.0.113.1", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("::ffff:10.0.0.0/8", "10.1.1.1", true),
        ] {
            let network = network_of(network);
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(
                network.contains(&address.to_canonical()),
                expected,
                "{network:?} {address}"
            );
        }
        for text in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "10.0.0.0/-1",
            "::/129",
            "here",
        ] {
            assert_eq!(network(text), None, "{text}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_an_unparsable_address_is_nobodys() {
        let proxies = [network_of("127.0.0.1"), network_of("10.0.0.0/8")];
        let (xff, rfc) = ("x-forwarded-for", "forwarded");
        for (peer, name, said, expected) in [
            ("203.0.113.9", xff, &b"192.0.2.1"[..], Some("203.0.113.9")),
            ("127.0.0.1", xff, b"192.0.2.1", Some("192.0.2.1")),
            (
                "127.0.0.1",
                xff,
                b"198.51.100.1, 192.0.2.1, 10.0.0.3",
                Some("192.0.2.1"),
            ),
            ("127.0.0.1", xff, b"\xe9, 192.0.2.1", Some("192.0.2.1")),
            ("127.0.0.1", xff, b"\xe9", None),
            ("127.0.0.1", xff, b"192.0.2.1, \xe9", None),
            ("127.0.0.1", xff, b"forged, 10.0.0.3", None),
            ("127.0.0.1", xff, b"", None),
            ("127.0.0.1", xff, b"192.0.2.1,", None),
            ("127.0.0.1", xff, b"unknown", None),
            ("127.0.0.1", xff, b"1.2.3.4:4000", Some("1.2.3.4")),
            ("127.0.0.1", xff, b"1.2.3.4:99999", None),
            ("127.0.0.1", xff, b"1.2.3.4:", None),
            ("127.0.0.1", xff, b"[::2]:4000", Some("::2")),
            ("127.0.0.1", xff, b"[2001:db8::1]", Some("2001:db8::1")),
            ("127.0.0.1", xff, b"2001:db8::1", Some("2001:db8::1")),
            (
                "127.0.0.1",
                xff,
                b"\"[2001:db8::1]:80\"",
                Some("2001:db8::1"),
            ),
            ("127.0.0.1", xff, b"[2001:db8::1]x", None),
            ("127.0.0.1", xff, b"fe80::1%eth0", Some("fe80::1")),
            ("127.0.0.1", xff, b"::ffff:192.0.2.1", Some("192.0.2.1")),
            ("::ffff:127.0.0.1", xff, b"192.0.2.1", Some("192.0.2.1")),
            ("127.0.0.1", rfc, b"for=192.0.2.1", Some("192.0.2.1")),
            (
                "127.0.0.1",
                rfc,
                b"For=\"[2001:db8::1]:4711\";proto=https",
                Some("2001:db8::1"),
            ),
            (
                "127.0.0.1",
                rfc,
                b"for=1.2.3.4, proto=http; for=\"192.0.2.1:80\", for=10.0.0.1",
                Some("192.0.2.1"),
            ),
            ("127.0.0.1", rfc, b"for=_hidden", None),
            ("127.0.0.1", rfc, b"proto=https", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_bytes(said).unwrap());
            let client = Client::of(peer.parse().unwrap(), &headers, &proxies);
            let expected = expected.map(|address| address.parse::<IpAddr>().unwrap());
            assert_eq!(client.address, expected, "{peer} {}", said.escape_ascii());
            assert!(!client.local);
            let limited = expected.is_none().then_some(Limited::Unknown);
            assert!(limited.is_none() || client.limited_as() == limited);
            assert!(limited.is_none() || client.guesses_as() == Limited::Unknown);
        }
    }

    #[test]
    fn several_lines_are_one_list() {
        let mut headers = HeaderMap::new();
        for line in ["192.0.2.1", "198.51.100.1, 10.0.0.3"] {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let proxies = [network_of("10.0.0.0/8")];
        let client = Client::of("10.0.0.1".parse().unwrap(), &headers, &proxies);
        assert_eq!(client.address, "198.51.100.1".parse().ok());
    }

    #[test]
    fn visitors_are_limited_by_network_and_unconfigured_proxies_are_not_trusted() {
        for (address, expected) in [
            ("203.0.113.77", Some("203.0.113.0")),
            ("2001:db8:aa:bb:cc::1", Some("2001:db8:aa::")),
            ("127.0.0.1", None),
            ("10.1.2.3", None),
            ("fd00::1", None),
        ] {
            let client = Client::of(address.parse().unwrap(), &HeaderMap::new(), &[]);
            let expected = expected.map(|text| Limited::Network(text.parse().unwrap()));
            assert_eq!(client.limited_as(), expected, "{address}");
            let guesses = expected.unwrap_or(Limited::Network(address.parse().unwrap()));
            assert_eq!(client.guesses_as(), guesses, "{address}");
        }
    }

    #[test]
    fn the_last_proxy_states_whether_the_request_was_https() {
        for (name, said, expected) in [
            ("x-forwarded-proto", "https", true),
            ("x-forwarded-proto", "http, HTTPS", true),
            ("x-forwarded-proto", "https, http", false),
            ("forwarded", "for=1.2.3.4;proto=https", true),
            ("forwarded", "proto=https, for=1.2.3.4", false),
            ("via", "https", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, said.parse().unwrap());
            assert_eq!(is_https(&headers), expected, "{name}: {said}");
        }
    }
}

//! Addresses: only to limit, to believe a proxy and to keep the counters to this machine. Never stored or logged.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    str::FromStr,
};

use axum::http::{HeaderMap, HeaderName};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// A range of addresses, such as `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    base: IpAddr,
    bits: u8,
}

impl Network {
    /// Whether an address is in it.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        cut(address, self.bits) == Some(self.base)
    }
}

impl FromStr for Network {
    type Err = ();

    /// Reads `10.0.0.0/8`, or one address.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().map_err(|_| ())?)),
            None => (text, None),
        };
        let address = address.parse::<IpAddr>().map_err(|_| ())?.to_canonical();
        let all = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(all);
        let base = cut(address, bits).ok_or(())?;
        Ok(Self { base, bits })
    }
}

/// Who sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    /// The visitor, as far as can be known.
    pub(crate) address: IpAddr,
    /// Whether a proxy that the settings trust stands between: then its headers are believed.
    pub(crate) trusted_proxy: bool,
    /// Whether the request comes from this machine and nothing says that it was passed on.
    pub(crate) local: bool,
}

impl Client {
    /// From the address of the peer and, where that one is trusted, from what it says: the last address in
    /// `X-Forwarded-For` that is not itself a trusted proxy.
    pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> Self {
        let peer = peer.to_canonical();
        let trusted = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
        let passed_on = headers.contains_key("forwarded") || headers.contains_key(FORWARDED_FOR);
        let mut client = Self {
            address: peer,
            trusted_proxy: trusted(peer),
            local: peer.is_loopback() && !passed_on,
        };
        if client.trusted_proxy {
            let lines: Vec<&str> = headers
                .get_all(FORWARDED_FOR)
                .iter()
                .filter_map(|line| line.to_str().ok())
                .collect();
            for hop in lines.join(",").rsplit(',') {
                let Ok(address) = hop.trim().parse::<IpAddr>() else {
                    break;
                };
                client.address = address.to_canonical();
                if !trusted(client.address) {
                    break;
                }
            }
        }
        client
    }

    /// The network that is limited as one: a /24, or a /48. None for an address that may stand for many
    /// visitors, which is what a proxy nobody configured looks like.
    pub(crate) fn limited_as(&self) -> Option<IpAddr> {
        match self.address {
            IpAddr::V4(address) if address.is_loopback() || address.is_private() => None,
            IpAddr::V6(address) if address.is_loopback() || address.is_unique_local() => None,
            IpAddr::V4(_) => cut(self.address, 24),
            IpAddr::V6(_) => cut(self.address, 48),
        }
    }
}

/// The address with only its first bits; nothing if it does not have so many.
fn cut(address: IpAddr, bits: u8) -> Option<IpAddr> {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32_u32.checked_sub(bits.into())?);
            Some(Ipv4Addr::from(u32::from(address) & mask.unwrap_or(0)).into())
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128_u32.checked_sub(bits.into())?);
            Some(Ipv6Addr::from(u128::from(address) & mask.unwrap_or(0)).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_the_addresses_that_start_like_it() {
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
        ] {
            let network: Network = network.parse().unwrap();
            assert_eq!(
                network.contains(address.parse().unwrap()),
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
            assert_eq!(text.parse::<Network>(), Err(()), "{text}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let proxies = ["127.0.0.1".parse().unwrap(), "10.0.0.0/8".parse().unwrap()];
        for (peer, forwarded, expected) in [
            ("203.0.113.9", "192.0.2.1", "203.0.113.9"),
            ("127.0.0.1", "192.0.2.1", "192.0.2.1"),
            (
                "127.0.0.1",
                "198.51.100.1, 192.0.2.1, 10.0.0.3",
                "192.0.2.1",
            ),
            ("127.0.0.1", "forged, 10.0.0.3", "10.0.0.3"),
            ("::ffff:127.0.0.1", "192.0.2.1", "192.0.2.1"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(FORWARDED_FOR, forwarded.parse().unwrap());
            let client = Client::of(peer.parse().unwrap(), &headers, &proxies);
            assert_eq!(
                client.address,
                expected.parse::<IpAddr>().unwrap(),
                "{peer} {forwarded}"
            );
            assert!(!client.local);
        }
    }

    #[test]
    fn visitors_are_limited_by_network_and_proxies_nobody_told_us_about_are_not() {
        for (address, expected) in [
            ("203.0.113.77", Some("203.0.113.0")),
            ("2001:db8:aa:bb:cc::1", Some("2001:db8:aa::")),
            ("127.0.0.1", None),
            ("10.1.2.3", None),
            ("fd00::1", None),
        ] {
            let client = Client::of(address.parse().unwrap(), &HeaderMap::new(), &[]);
            assert_eq!(
                client.limited_as(),
                expected.map(|text| text.parse().unwrap()),
                "{address}"
            );
        }
    }
}

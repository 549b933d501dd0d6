//! Checks on every event and record: whether it comes from a page of ours, and within the rate limit.

use std::{net::SocketAddr, sync::Arc};

use assentry_core::{
    statistics::Mode,
    wire::{Event, EventKind},
};
use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

use super::{
    automation, cookies, counts::Taken, limiter::Limiter, network::Client, origin, refusal::Refusal,
};
use crate::{
    clock,
    counting::{
        sighting::{OTHER, Sighting},
        statistics::Statistics,
    },
    store::queue::Queue,
};

/// What decides whether something is accepted, and where it then goes.
pub(crate) struct Intake {
    /// If empty, the host that each request was sent to.
    pub(crate) site_hosts: Vec<String>,
    pub(crate) trusted_proxies: Vec<IpNet>,
    pub(crate) country_header: Option<HeaderName>,
    pub(crate) limiter: Limiter,
    pub(crate) statistics: Statistics,
    pub(crate) queue: Arc<Queue>,
    /// Accepted lines, if there is no store but memory.
    pub(crate) taken: Option<Arc<Taken>>,
}

/// What the counters distinguish about a request's sender.
pub(crate) struct Sender {
    pub(crate) site: String,
    country: String,
    suspected: bool,
    objects: bool,
}

impl Sender {
    /// Admits a request that comes from a page of ours and is within the rate limit.
    pub(crate) fn admit(
        intake: &Intake,
        peer: SocketAddr,
        headers: &HeaderMap,
    ) -> Result<Self, Refusal> {
        if origin::is_foreign_page(headers) {
            return Err(Refusal::ForeignPage);
        }
        let site = origin::site(headers, &intake.site_hosts).ok_or(Refusal::ForeignOrigin)?;
        let client = Client::of(peer.ip(), headers, &intake.trusted_proxies);
        if let Some(sender) = client.limited_as()
            && let Some(seconds) = intake.limiter.too_many(sender)
        {
            return Err(Refusal::TooMany { seconds });
        }
        let country = intake
            .country_header
            .as_ref()
            .filter(|_| client.trusted_proxy)
            .and_then(|name| headers.get(name))
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            site,
            country: country_code(country.unwrap_or_default()),
            suspected: automation::suspected(headers),
            objects: cookies::objects(headers),
        })
    }

    /// The event of a line; in development it is also shown at `/counts`.
    pub(crate) fn sighting(self, intake: &Intake, line: &str) -> Result<Sighting, Refusal> {
        let today = clock::today();
        let event = Event::decode(line).map_err(Refusal::Wire)?;
        if !intake.statistics.allows(event.regime, event.kind) {
            return Err(Refusal::NotCounted);
        }
        // Our banner sends neither cookies nor such events; other clients may.
        if self.objects && !Mode::Choices.allows(event.kind) {
            return Err(Refusal::Objected);
        }
        if let Some(taken) = &intake.taken {
            taken.keep(today, &self.site, line);
        }
        let measured = intake.statistics.allows(event.regime, EventKind::Shown);
        let mut sighting = Sighting::new(self.site, today, self.country, &event, measured);
        sighting.automated |= self.suspected;
        Ok(sighting)
    }
}

/// Two letters; proxies use `XX` and `T1` for "unknown" and "Tor".
fn country_code(text: &str) -> String {
    let fits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    if fits && !text.eq_ignore_ascii_case("XX") {
        text.to_ascii_uppercase()
    } else {
        OTHER.to_owned()
    }
}

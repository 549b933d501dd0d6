//! `POST /e`: one event from a banner.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use assentry_core::wire::{Event, EventKind, MAX_BYTES, WireMistake};
use axum::{
    body::{Body, HttpBody as _},
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use http_body_util::BodyExt as _;

use crate::{
    automation, clock,
    network::Client,
    origin,
    refusal::Refusal,
    router::App,
    sighting::{OTHER, Sighting},
};

/// How long a body may take.
pub(crate) const LONGEST_BODY: Duration = Duration::from_secs(10);

/// How much of a refused body is read, and how long it is waited for.
const LONGEST_DRAINED_BYTES: u64 = 65_536;
const LONGEST_DRAIN: Duration = Duration::from_millis(500);

/// Counts an event and answers 204, or refuses it with its reason.
pub(crate) async fn event(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if is_speculative(&headers) {
        // Nobody has seen that page yet (rule 12): not counted, and not an error either.
        return StatusCode::NO_CONTENT.into_response();
    }
    match take(&app, peer, &headers, body).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => {
            app.queue.quality.refused(refusal.word());
            refusal.into_response()
        }
    }
}

async fn take(app: &App, peer: SocketAddr, headers: &HeaderMap, body: Body) -> Result<(), Refusal> {
    let sender = match Sender::admit(app, peer, headers) {
        Ok(sender) => sender,
        Err(refusal) => {
            drain(body).await;
            return Err(refusal);
        }
    };
    let line = text(body, MAX_BYTES).await?;
    app.queue.take(sender.sighting(app, &line)?)?;
    Ok(())
}

/// Who sent a request, as far as the counters tell senders apart.
pub(crate) struct Sender {
    pub(crate) site: String,
    country: String,
    suspected: bool,
}

impl Sender {
    /// Lets a request in that comes from a page of ours, in reasonable numbers.
    pub(crate) fn admit(app: &App, peer: SocketAddr, headers: &HeaderMap) -> Result<Self, Refusal> {
        let fetch_site = origin::one(headers, "sec-fetch-site");
        if !matches!(fetch_site, Ok(None | Some(b"same-origin" | b"same-site"))) {
            return Err(Refusal::ForeignPage);
        }
        let site = origin::site(headers, &app.site_hosts).ok_or(Refusal::ForeignOrigin)?;
        let client = Client::of(peer.ip(), headers, &app.trusted_proxies);
        if let Some(sender) = client.limited_as()
            && let Some(seconds) = app.limiter.too_many(sender)
        {
            return Err(Refusal::TooMany { seconds });
        }
        let country = app
            .country_header
            .as_ref()
            .filter(|_| client.trusted_proxy)
            .and_then(|name| headers.get(name))
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            site,
            country: country_code(country.unwrap_or_default()),
            suspected: automation::suspected(headers),
        })
    }

    /// The event of a line; in development it is also shown at `/counts`.
    pub(crate) fn sighting(self, app: &App, line: &str) -> Result<Sighting, Refusal> {
        let today = clock::today();
        let event = Event::decode(line).map_err(Refusal::Wire)?;
        if !app.statistics.allows(event.regime, event.kind) {
            return Err(Refusal::NotCounted);
        }
        if let Some(fold) = &app.fold {
            fold.add(today, self.site.clone(), &event);
        }
        let measured = app.statistics.allows(event.regime, EventKind::Shown);
        let mut sighting = Sighting::new(self.site, today, self.country, &event, measured);
        sighting.automated |= self.suspected;
        Ok(sighting)
    }
}

/// Takes a body that nobody reads off the line, as far as it is short and there: a connection that is closed on it would
/// be reset, and the sender would not hear why.
pub(crate) async fn drain(mut body: Body) {
    let mut left = LONGEST_DRAINED_BYTES;
    if body.size_hint().lower() > left {
        return;
    }
    let all = async {
        while let Some(Ok(frame)) = body.frame().await {
            let bytes = frame.data_ref().map_or(0, |data| data.len() as u64);
            match left.checked_sub(bytes) {
                Some(rest) => left = rest,
                None => return,
            }
        }
    };
    // Whoever is slow is not waited for.
    drop(tokio::time::timeout(LONGEST_DRAIN, all).await);
}

/// A body of at most so many bytes, as text.
pub(crate) async fn text(mut body: Body, most: usize) -> Result<String, Refusal> {
    let too_long = Refusal::Wire(WireMistake::TooLong);
    if body.size_hint().lower() > most as u64 {
        drain(body).await;
        return Err(too_long);
    }
    let mut bytes = Vec::new();
    let all = async {
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|_| false)?;
            bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
            if bytes.len() > most {
                return Err(true);
            }
        }
        Ok(())
    };
    match tokio::time::timeout(LONGEST_BODY, all).await {
        Err(_) => Err(Refusal::TooSlow),
        Ok(Ok(())) => String::from_utf8(bytes).map_err(|_| Refusal::NotText),
        Ok(Err(more)) => {
            if more {
                drain(body).await;
            }
            Err(too_long)
        }
    }
}

/// Two letters; `XX` and `T1` are what proxies say for "unknown" and "Tor".
fn country_code(text: &str) -> String {
    let fits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    if fits && !text.eq_ignore_ascii_case("XX") {
        text.to_ascii_uppercase()
    } else {
        OTHER.to_owned()
    }
}

/// Whether the browser only prepares a page that may never be looked at.
fn is_speculative(headers: &HeaderMap) -> bool {
    let purposes = headers
        .get_all("sec-purpose")
        .iter()
        .filter_map(|value| value.to_str().ok());
    purposes
        .into_iter()
        .any(|purpose| purpose.contains("prefetch") || purpose.contains("prerender"))
}

//! `GET /counts`: the events that a collector without a store has accepted, for development.
//!
//! Lines are kept as received, equal ones once, and become rows when requested.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use assentry_core::{
    day::{Day, iso_date},
    wire::Event,
};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{json, network::Client, origin, refusal::REASON};

/// How many different lines are kept, of 1 kB at most: senders can make up any number.
const MOST_LINES: usize = 10_000;

/// Accepted lines.
#[derive(Debug, Default)]
pub(crate) struct Taken(Mutex<Lines>);

#[derive(Debug, Default)]
struct Lines {
    /// How often each came, by day, site and line.
    kept: BTreeMap<(Day, String, String), u64>,
    /// How many were not kept.
    other: u64,
}

/// The counts of one row.
#[derive(Default)]
struct Row {
    fields: Value,
    count: u64,
    granted: BTreeMap<String, u64>,
    denied: BTreeMap<String, u64>,
}

impl Taken {
    /// Keeps a line.
    pub(crate) fn keep(&self, day: Day, site: &str, line: &str) {
        let mut lines = self.lock();
        let key = (day, site.to_owned(), line.to_owned());
        if lines.kept.len() < MOST_LINES || lines.kept.contains_key(&key) {
            *lines.kept.entry(key).or_default() += 1;
        } else {
            lines.other += 1;
        }
    }

    fn to_json(&self) -> Value {
        let lines = self.lock();
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for ((day, site, line), count) in &lines.kept {
            // Only decodable lines are kept.
            let Ok(event) = Event::decode(line) else {
                continue;
            };
            let fields = fields_of(*day, site, &event);
            let row = rows.entry(fields.to_string()).or_default();
            row.fields = fields;
            row.count += count;
            for (ids, answers) in [
                (&event.granted, &mut row.granted),
                (&event.denied, &mut row.denied),
            ] {
                for id in ids {
                    *answers.entry((*id).to_owned()).or_default() += count;
                }
            }
        }
        let rows = rows.into_values().map(|mut row| {
            row.fields["count"] = json!(row.count);
            row.fields["granted"] = json!(row.granted);
            row.fields["denied"] = json!(row.denied);
            row.fields
        });
        json!({ "rows": rows.collect::<Vec<_>>(), "other": { "events": lines.other } })
    }

    /// Lines are consistent after each step, so a panic elsewhere does no harm.
    fn lock(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a line says, except purposes and services, in the wire's vocabulary.
fn fields_of(day: Day, site: &str, event: &Event<'_>) -> Value {
    let mut fields = json!({
        "day": iso_date(day),
        "site": site,
        "event": event.kind.as_str(),
        "revision": event.revision,
        "regime": event.regime,
        "language": event.language,
        "device": event.device.as_str(),
        "method": event.method.map(|method| method.as_str()),
        "again": event.again,
        "automated": event.automated,
    });
    // Optional fields are included only if given.
    if let Some(variant) = event.variant {
        fields["variant"] = json!(variant);
    }
    if let Some(section) = event.section {
        fields["section"] = json!(section);
    }
    if event.signal {
        fields["signal"] = json!(true);
    }
    fields
}

/// Answers only requests from this machine, and not through a proxy, behind which everybody looks local.
pub(crate) async fn counts(State(taken): State<Arc<Taken>>, request: Request) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let local = peer
        .is_some_and(|ConnectInfo(peer)| Client::of(peer.ip(), request.headers(), &[]).local)
        && origin::is_this_machine(request.headers());
    if !local {
        let reason = "peer: expected a loopback address and no proxy, found another";
        return (StatusCode::FORBIDDEN, [(REASON, reason)]).into_response();
    }
    json::json(&taken.to_json())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invented_lines_are_counted_as_other() {
        let taken = Taken::default();
        for at in 0..MOST_LINES + 5 {
            taken.keep(0, "shop.example", &format!("made up {at}"));
        }
        taken.keep(0, "shop.example", "made up 7");
        let lines = taken.lock();
        assert_eq!((lines.kept.len(), lines.other), (MOST_LINES, 5));
    }

    #[test]
    fn lines_that_differ_only_in_purposes_share_a_row() {
        let taken = Taken::default();
        let start = "event=choice&revision=00000000&regime=eu&device=small&method=chosen";
        for (language, granted) in [("en", "a.b"), ("fr", "a.b"), ("en", "a"), ("en", "a.b")] {
            let line = format!("{start}&language={language}&granted={granted}");
            taken.keep(0, "shop.example", &line);
        }
        let counts = taken.to_json();
        assert_eq!(counts["rows"][0]["count"], 3);
        assert_eq!(counts["rows"][0]["granted"], json!({ "a": 3, "b": 2 }));
        assert_eq!(counts["rows"][1]["granted"], json!({ "a": 1, "b": 1 }));
        assert_eq!(counts["rows"].as_array().map(Vec::len), Some(2));
    }
}

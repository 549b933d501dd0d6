//! Proofs as JSON and CSV.

use assentry_core::day::{Day, iso_date};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{
    super::data::quoted,
    listing::{Listing, Shelved},
};
use crate::http::json::json as answer;

/// The first and last day, as text.
fn served(shelved: &Shelved) -> [Option<String>; 2] {
    let day = |day: fn(&std::ops::RangeInclusive<Day>) -> &Day| {
        shelved.served.as_ref().map(|days| iso_date(*day(days)))
    };
    [day(|days| days.start()), day(|days| days.end())]
}

pub(super) fn json(listing: &Listing) -> Response {
    let proofs = listing.proofs.iter().map(|proven| {
        let shown = listing.shown(proven);
        json!({
            "id": proven.proof.id,
            "day": iso_date(proven.proof.day),
            "revision": proven.proof.revision,
            "choice": proven.proof.choice,
            "granted": proven.granted,
            "refused": proven.refused,
            "texts": proven.texts,
            "archive": shown.map(|(shelved, _)| &shelved.archive.name),
            "bundle": shown.map(|(shelved, _)| &shelved.archive.bundle),
            "shown": shown.map(|(_, screen)| json!({
                "language": screen.language, "regime": screen.regime, "variant": screen.variant,
                "layout": screen.layout, "position": screen.position,
            })),
        })
    });
    let archives = listing.archives.iter().map(|shelved| {
        let [from, to] = served(shelved);
        json!({
            "name": shelved.archive.name, "bytes": shelved.archive.bytes, "bundle": shelved.archive.bundle,
            "texts": shelved.archive.screens.keys().collect::<Vec<_>>(), "servedFrom": from, "servedTo": to,
        })
    });
    let days = &listing.asked.wanted.days;
    answer(&json!({
        "from": iso_date(*days.start()),
        "to": iso_date(listing.asked.last()),
        "id": listing.asked.wanted.id,
        "kept": listing.kept,
        "proofs": proofs.collect::<Vec<Value>>(),
        "archives": archives.collect::<Vec<Value>>(),
    }))
}

/// One line per proof.
pub(super) fn csv(listing: &Listing) -> Response {
    let mut out = String::from(
        "id,day,revision,choice,granted,refused,texts,archive,bundle,served_from,served_to,language,regime,variant,layout,position\r\n",
    );
    for proven in &listing.proofs {
        let shown = listing.shown(proven);
        let [from, to] = shown.map_or([None, None], |(shelved, _)| served(shelved));
        let archive = shown.map(|(shelved, _)| &shelved.archive);
        let screen = shown.map(|(_, screen)| screen);
        let cells = [
            Some(proven.proof.id.clone()),
            Some(iso_date(proven.proof.day)),
            Some(proven.proof.revision.clone()),
            Some(proven.proof.choice.clone()),
            Some(proven.granted.join(" ")),
            Some(proven.refused.join(" ")),
            proven.texts.clone(),
            archive.map(|archive| archive.name.clone()),
            archive.map(|archive| archive.bundle.clone()),
            from,
            to,
            screen.map(|screen| screen.language.clone()),
            screen.map(|screen| screen.regime.clone()),
            screen.and_then(|screen| screen.variant.clone()),
            screen.map(|screen| screen.layout.clone()),
            screen.map(|screen| screen.position.clone()),
        ];
        let cells = cells.map(|cell| cell.as_deref().map(quoted).unwrap_or_default());
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    let fields = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"proofs.csv\"",
        ),
    ];
    (fields, out).into_response()
}

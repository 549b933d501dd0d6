//! `POST /consent`: sets the record again, as a cookie of the server's.
//!
//! Safari keeps a script-written cookie for seven days; one that the server sets is kept for its full term (B-03). The
//! visitor's objection to being counted, if any, is renewed too. The body is `record=LINE`, followed by `&` and an event
//! if there is one to count. 204 means that the event, and everything accepted before it, is on disk.

use std::{net::SocketAddr, sync::Arc};

use assentry_core::{
    bare_record::BareRecord,
    record,
    regime::LONGEST,
    wire::{self, WireMistake},
};
use axum::{
    body::Body,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};

use super::{
    body::{drain, text},
    cookies,
    intake::{Intake, Sender},
    refusal::Refusal,
};
use crate::{
    clock,
    counting::known::KnownPolicies,
    store::proofs::{Proof, Proofs},
};

/// The name of the cookie.
const COOKIE: &str = "assentry";

/// The longest that browsers keep a cookie (B-02); an objection does not expire.
const LONGEST_SECONDS: i64 = 400 * 86_400;

const RECORD_KEY: &str = "record=";

const MOST_BYTES: usize = RECORD_KEY.len() + record::MAX_BYTES + 1 + wire::MAX_BYTES;

/// How records are renewed.
pub(crate) struct Renewal {
    /// The `Domain` of the cookie.
    pub(crate) cookie_domain: Option<String>,
    /// The store of proofs, if they are kept.
    pub(crate) proofs: Option<Arc<Proofs>>,
    /// The owner's policies, if given.
    pub(crate) known: Option<KnownPolicies>,
}

/// Commits, and answers 204 with the same record as a cookie, or refuses with a reason.
pub(crate) async fn renew(
    State(intake): State<Arc<Intake>>,
    State(renewal): State<Arc<Renewal>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    match take((&intake, &renewal), peer, &headers, body).await {
        Ok(cookies) => {
            let cookies = cookies
                .into_iter()
                .map(|cookie| (header::SET_COOKIE, cookie));
            let no_store = [(header::CACHE_CONTROL, "no-store")];
            (StatusCode::NO_CONTENT, no_store, AppendHeaders(cookies)).into_response()
        }
        Err(refusal) => {
            intake.queue.quality.refused(refusal.word());
            refusal.into_response()
        }
    }
}

async fn take(
    (intake, renewal): (&Intake, &Renewal),
    peer: SocketAddr,
    headers: &HeaderMap,
    body: Body,
) -> Result<Vec<String>, Refusal> {
    let sender = match Sender::admit(intake, peer, headers) {
        Ok(sender) => sender,
        Err(refusal) => {
            drain(body).await;
            return Err(refusal);
        }
    };
    let body = text(body, MOST_BYTES).await?;
    let rest = body.strip_prefix(RECORD_KEY).ok_or(Refusal::NotARecord)?;
    let (line, event) = match rest.split_once('&') {
        Some((line, event)) => (line, Some(event)),
        None => (rest, None),
    };
    let record = BareRecord::read(line).ok_or(Refusal::NotARecord)?;
    let seconds = term(&record)?;
    if !is_in_cookies(headers, line, &record) {
        return Err(Refusal::OtherRecord);
    }
    let attributes = attributes(renewal, headers, &sender.site);
    let mut cookies = vec![cookie(COOKIE, line, seconds, &attributes)];
    if cookies::objects(headers) {
        cookies.push(cookie(
            cookies::OBJECTION,
            "1",
            LONGEST_SECONDS,
            &attributes,
        ));
    }
    let sighting = match event {
        Some(event) if event.len() > wire::MAX_BYTES => {
            return Err(Refusal::Wire(WireMistake::TooLong));
        }
        Some(event) => Some(sender.sighting(intake, event)?),
        None => None,
    };
    prove(renewal, &record).await?;
    match sighting {
        Some(sighting) => intake.queue.commit(Some(sighting)).await?,
        // The record is renewed even if the store cannot be written.
        None => drop(intake.queue.commit(None).await),
    }
    Ok(cookies)
}

/// Keeps a proof, if the owner wants proofs and the record has an id.
async fn prove(renewal: &Renewal, record: &BareRecord<'_>) -> Result<(), Refusal> {
    // The owner need not prove anything about a revision that is in none of their configurations.
    let asked = |known: &KnownPolicies| known.revisions.contains(record.revision);
    // The grants have expired, even if an opt-out beside them has not.
    let holds = record.until > clock::today();
    let wanted = holds && !record.id.is_empty() && renewal.known.as_ref().is_none_or(asked);
    let Some(proofs) = renewal.proofs.as_ref().filter(|_| wanted) else {
        return Ok(());
    };
    let proofs = Arc::clone(proofs);
    let proof = Proof {
        id: record.id.to_owned(),
        day: record.decided,
        revision: record.revision.to_owned(),
        choice: record.answers.to_owned(),
    };
    // Blocks on the disk.
    let kept = tokio::task::spawn_blocking(move || proofs.keep(&proof));
    match kept.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            tracing::error!("{error}");
            Err(Refusal::NoProof)
        }
        Err(_) => Err(Refusal::NoProof),
    }
}

/// For how many seconds from now the cookie is kept: an opt-out never expires (L-63).
fn term(record: &BareRecord<'_>) -> Result<i64, Refusal> {
    let today = clock::today();
    let until = if record.opts_out {
        LONGEST.end(today)
    } else {
        record.until
    };
    // A visitor's clock may be a day ahead of ours (docs/record.md).
    if record.decided > today + 1 || until <= today {
        return Err(Refusal::NotToday);
    }
    Ok(i64::from(until) * 86_400 - clock::seconds())
}

/// Whether the record matches the browser's cookies, so that nothing is issued that grants more. Of two cookies, for two
/// domains or paths, the more restrictive one counts. A browser that blocks script-written cookies sends none, so there
/// is nothing to compare.
pub(super) fn is_in_cookies(headers: &HeaderMap, line: &str, record: &BareRecord<'_>) -> bool {
    let ours: Vec<&[u8]> = cookies::values(headers, COOKIE).collect();
    let not_wider = |other: &[u8]| {
        let other = str::from_utf8(other).ok().and_then(BareRecord::read);
        other.is_none_or(|other| {
            let again = refused(record.answers);
            record.granted.iter().all(|id| other.granted.contains(id))
                && refused(other.answers).iter().all(|id| again.contains(id))
        })
    };
    ours.is_empty() || (ours.contains(&line.as_bytes()) && ours.into_iter().all(not_wider))
}

/// What a record refuses explicitly: where silence means consent, an omitted refusal grants more.
pub(super) fn refused(answers: &str) -> Vec<&str> {
    let mut refused = Vec::new();
    let mut purpose = "";
    let starts = answers.match_indices(['+', '!', '?', '.', ':']);
    let ends = starts.clone().skip(1).map(|(end, _)| end);
    for ((start, sign), end) in starts.zip(ends.chain([answers.len()])) {
        let service = matches!(sign, "." | ":");
        if !service {
            purpose = sign;
        }
        let is_refused = matches!((purpose, sign), (_, "!") | ("!", ".") | ("+", ":"));
        if is_refused && let Some(id) = answers.get(start + 1..end) {
            refused.push(id);
        }
    }
    refused
}

/// As the banner writes it: path `/`, `SameSite=Lax`, `Secure` on https.
fn attributes(renewal: &Renewal, headers: &HeaderMap, site: &str) -> String {
    let host = site.split(':').next().unwrap_or(site);
    let covers = |domain: &&String| {
        host == domain.as_str()
            || host
                .strip_suffix(domain.as_str())
                .is_some_and(|rest| rest.ends_with('.'))
    };
    let domain = renewal.cookie_domain.as_ref().filter(covers);
    let https = headers
        .get(header::ORIGIN)
        .is_some_and(|origin| origin.as_bytes().starts_with(b"https://"));
    format!(
        "Path=/; SameSite=Lax{}{}",
        domain.map_or(String::new(), |domain| format!("; Domain={domain}")),
        if https { "; Secure" } else { "" }
    )
}

fn cookie(name: &str, value: &str, seconds: i64, attributes: &str) -> String {
    format!("{name}={value}; Max-Age={seconds}; {attributes}")
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn refusals_are_read_from_the_marks_of_a_record() {
        for (answers, expected) in [
            ("", vec![]),
            ("+analytics.matomo!marketing", vec!["marketing"]),
            ("+analytics:matomo", vec!["matomo"]),
            ("!ads.one:two?maybe", vec!["ads", "one"]),
        ] {
            assert_eq!(refused(answers), expected, "{answers}");
        }
    }
}

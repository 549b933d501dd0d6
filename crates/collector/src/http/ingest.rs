//! `POST /e`: one event from a banner.

use std::{net::SocketAddr, sync::Arc};

use assentry_core::wire::MAX_BYTES;
use axum::{
    body::Body,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{
    body::{drain, text},
    intake::{Intake, Sender},
    refusal::Refusal,
};

/// Counts an event and answers 204, or refuses it with a reason.
pub(crate) async fn event(
    State(intake): State<Arc<Intake>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if is_speculative(&headers) {
        // Nobody has seen that page yet (rule 12): neither counted nor an error.
        return StatusCode::NO_CONTENT.into_response();
    }
    match take(&intake, peer, &headers, body).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => {
            intake.queue.quality.refused(refusal.word());
            refusal.into_response()
        }
    }
}

async fn take(
    intake: &Intake,
    peer: SocketAddr,
    headers: &HeaderMap,
    body: Body,
) -> Result<(), Refusal> {
    let sender = match Sender::admit(intake, peer, headers) {
        Ok(sender) => sender,
        Err(refusal) => {
            drain(body).await;
            return Err(refusal);
        }
    };
    let line = text(body, MAX_BYTES).await?;
    intake.queue.take(sender.sighting(intake, &line)?)?;
    Ok(())
}

/// Whether the browser is only preparing a page that may never be seen.
fn is_speculative(headers: &HeaderMap) -> bool {
    let purposes = headers
        .get_all("sec-purpose")
        .iter()
        .filter_map(|value| value.to_str().ok());
    purposes
        .into_iter()
        .any(|purpose| purpose.contains("prefetch") || purpose.contains("prerender"))
}

//! Request bodies, limited in size and time.

use std::time::Duration;

use assentry_core::wire::WireMistake;
use axum::body::{Body, HttpBody as _};
use http_body_util::BodyExt as _;

use super::refusal::Refusal;

/// How long a body may take.
pub(crate) const LONGEST_BODY: Duration = Duration::from_secs(10);

/// How much of a refused body is read, and for how long.
const LONGEST_DRAINED_BYTES: u64 = 65_536;
const LONGEST_DRAIN: Duration = Duration::from_millis(500);

/// Discards an unread body if it is short and arrives soon: closing the connection with unread data would reset it, and
/// the sender would not get the reason.
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
    // Does not wait for slow clients.
    drop(tokio::time::timeout(LONGEST_DRAIN, all).await);
}

/// A body of at most `most` bytes, as text.
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

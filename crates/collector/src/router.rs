//! Which path leads where.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get, post},
};

use crate::{
    files,
    fold::Fold,
    headers::{self, HeadersError, PageHeaders},
    ingest,
    settings::{Reading, Settings, Vendors},
    sink::{self, Sink},
    site::{ReadError, Site},
};

/// Why the collector cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A file or folder cannot be read.
    #[error(transparent)]
    Files(#[from] ReadError),
    /// `headers.json` cannot be used.
    #[error(transparent)]
    Headers(#[from] HeadersError),
}

/// What requests share.
pub(crate) struct App {
    pub(crate) site: Site,
    pub(crate) reading: Reading,
    pub(crate) site_hosts: Vec<String>,
    pub(crate) fold: Fold,
    pub(crate) sink: Sink,
    page_headers: Arc<PageHeaders>,
    www: PathBuf,
}

impl App {
    /// The exceptions to the headers, as of now.
    pub(crate) fn page_headers(&self) -> Result<Arc<PageHeaders>, HeadersError> {
        match self.reading {
            Reading::AtStart => Ok(Arc::clone(&self.page_headers)),
            Reading::PerRequest => PageHeaders::open(&self.www).map(Arc::new),
        }
    }
}

/// Loads the files and builds the router. Serve it with the address of the peer
/// (`into_make_service_with_connect_info::<SocketAddr>()`): without it nobody may see the counters.
///
/// # Errors
/// A file that cannot be read, or a `headers.json` that cannot be used.
pub fn router(settings: &Settings) -> Result<Router, StartError> {
    let app = Arc::new(App {
        site: Site::open(settings)?,
        reading: settings.reading,
        site_hosts: settings.site_hosts.clone(),
        fold: Fold::default(),
        sink: Sink::default(),
        page_headers: Arc::new(PageHeaders::open(&settings.www)?),
        www: settings.www.clone(),
    });
    let mut router = Router::new()
        .route("/e", post(ingest::event))
        .route("/counts", get(counts));
    if settings.vendors == Vendors::DemoSink {
        router = router
            .route("/sink", get(sink::page))
            .route("/sink.json", get(sink::list).delete(sink::empty))
            .route("/sink/{*path}", any(sink::take))
            .route("/slow/{milliseconds}/{*path}", any(sink::late));
    }
    Ok(router
        .fallback(files::file)
        .layer(middleware::from_fn_with_state(
            Arc::clone(&app),
            headers::finish,
        ))
        .with_state(app))
}

/// `GET /counts`: every counter as JSON, for development. Only for this machine, and not through a
/// proxy, behind which everybody looks like this machine.
async fn counts(State(app): State<Arc<App>>, request: Request) -> Response {
    let headers = request.headers();
    let proxied =
        headers.contains_key(header::FORWARDED) || headers.contains_key("x-forwarded-for");
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    if proxied || !peer.is_some_and(|ConnectInfo(address)| address.ip().is_loopback()) {
        let reason = [(
            ingest::REASON,
            "peer: expected a loopback address and no proxy, found another",
        )];
        return (StatusCode::FORBIDDEN, reason).into_response();
    }
    json(&app.fold.to_json())
}

/// An answer in JSON that nobody keeps.
pub(crate) fn json(value: &serde_json::Value) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, value.to_string()).into_response()
}

//! Which path leads where, and what requests share.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    http::{HeaderName, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};

use crate::{
    access::{self, Access, AccessError},
    alone::Alone,
    consent, files,
    fold::Fold,
    headers::{self, HeadersError, PageHeaders},
    ingest,
    limiter::Limiter,
    network::{Client, Network},
    ops, origin, policies,
    policies::PolicyError,
    proofs::{ProofError, Proofs},
    queue::{Queue, Unwritten},
    refusal::REASON,
    report,
    settings::{Reading, Settings},
    site::{ReadError, Site},
    statistics::Statistics,
    store::{
        Store, StoreError,
        outboxed::Outboxed,
        sqlite::{Place, Sqlite, reports_at_a_time},
    },
    turns::Turns,
    vocabulary::{KnownPolicies, Sites},
    watch::Watch,
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
    /// A site configuration is wrong.
    #[error(transparent)]
    Policies(#[from] PolicyError),
    /// The system gives no memory or thread for the store.
    #[error("store: expected to start, found: {0}")]
    Store(String),
    /// There is no token to log in with.
    #[error("report: expected an admin token, found: {0}")]
    Access(String),
}

impl From<StoreError> for StartError {
    fn from(error: StoreError) -> Self {
        Self::Store(error.to_string())
    }
}

impl From<ProofError> for StartError {
    fn from(error: ProofError) -> Self {
        Self::Store(error.to_string())
    }
}

impl From<AccessError> for StartError {
    fn from(error: AccessError) -> Self {
        Self::Access(error.to_string())
    }
}

/// What requests share.
pub(crate) struct App {
    pub(crate) site: Site,
    pub(crate) reading: Reading,
    pub(crate) site_hosts: Vec<String>,
    pub(crate) trusted_proxies: Vec<Network>,
    pub(crate) country_header: Option<HeaderName>,
    pub(crate) cookie_domain: Option<String>,
    pub(crate) limiter: Limiter,
    /// Single rows for `/counts`, where there is no store but memory.
    pub(crate) fold: Option<Fold>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) queue: Arc<Queue>,
    pub(crate) access: Access,
    /// Who makes a report at the moment.
    pub(crate) turns: Turns,
    pub(crate) statistics: Statistics,
    /// Where proofs are kept, if they are.
    pub(crate) proofs: Option<Arc<Proofs>>,
    pub(crate) small_cell: u64,
    /// The policies of the owner, if they gave any.
    pub(crate) known: Option<KnownPolicies>,
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

/// A collector that is ready to be served.
pub struct Service {
    /// Pages, script, events and report. Serve it with the address of the peer
    /// (`into_make_service_with_connect_info::<SocketAddr>()`): without it, events are not taken.
    pub router: Router,
    /// For those who watch over the program; on a loopback address only.
    pub ops: Router,
    /// The admin token, if this is the first run: to be shown once.
    pub token: Option<String>,
    /// Why events are not taken, if the store cannot be written.
    pub read_only: Option<String>,
    queue: Arc<Queue>,
    _watch: Watch,
    _alone: Option<Alone>,
}

impl Service {
    /// Opens the store, loads the files and builds the routers.
    ///
    /// # Errors
    /// A file that cannot be read, a `headers.json` or a site configuration that cannot be used. A store that
    /// cannot be written is no error: the report is served, and events are refused.
    pub fn start(settings: &Settings) -> Result<Self, StartError> {
        Self::start_with(settings, |_| Router::new())
    }

    /// The same with more paths, whose answers get the same headers. They are made from a router of the files alone,
    /// for those who serve files in another way.
    ///
    /// # Errors
    /// As without them.
    pub fn start_with(
        settings: &Settings,
        more: impl FnOnce(Router) -> Router,
    ) -> Result<Self, StartError> {
        let alone = settings.data.as_deref().map(Alone::in_folder).transpose()?;
        let site = Site::open(settings)?;
        let page_headers = Arc::new(PageHeaders::open(&settings.www)?);
        let known = policies::known(&settings.site_configs, &settings.pkg)?;
        let sqlite = match &settings.data {
            None => Sqlite::in_memory()?,
            Some(folder) => Sqlite::open(&Place {
                folder: folder.clone(),
                most_megabytes: settings.store_megabytes,
            }),
        };
        let (access, token) = Access::open(sqlite.clone(), settings)?;
        let mut pace = settings.pace.clone();
        let store: Arc<dyn Store> = match (&settings.data, &settings.hand_over) {
            (Some(folder), Some(hand_over)) => {
                // Who sends to the cluster also removes there what is too old.
                let retention = pace.retention.take();
                Arc::new(Outboxed::open(folder, hand_over, retention)?)
            }
            _ => Arc::new(sqlite),
        };
        let read_only = store.read_only().map(str::to_owned);
        let sites = if settings.site_hosts.is_empty() {
            Sites::Any
        } else {
            Sites::Listed
        };
        let queue = Queue::start(Arc::clone(&store), &pace, known.clone(), sites)
            .map_err(|error| StartError::Store(error.to_string()))?;
        let queue = Arc::new(queue);
        let watch = Watch::start(
            Arc::clone(&store),
            Arc::clone(&queue.flow),
            settings.destinations.clone(),
            settings.small_cell,
        );
        let watch = watch.map_err(|error| StartError::Store(error.to_string()))?;
        let proofs = settings
            .proofs
            .as_ref()
            .map(|proofs| Proofs::open(&proofs.folder, Some(proofs.keep_days)));
        let proofs = proofs.transpose()?.map(Arc::new);
        let header_name = |name: &String| HeaderName::from_bytes(name.as_bytes()).ok();
        let app = Arc::new(App {
            site,
            reading: settings.reading,
            site_hosts: settings.site_hosts.clone(),
            trusted_proxies: settings.trusted_proxies.clone(),
            country_header: settings.country_header.as_ref().and_then(header_name),
            cookie_domain: settings.cookie_domain.clone(),
            limiter: Limiter::new(settings.limit_per_minute),
            fold: settings.data.is_none().then(Fold::default),
            store,
            queue: Arc::clone(&queue),
            access,
            turns: Turns::new(reports_at_a_time()),
            statistics: settings.statistics.clone(),
            proofs,
            small_cell: settings.small_cell,
            known,
            page_headers,
            www: settings.www.clone(),
        });
        Ok(Self {
            router: routes(&app, more),
            ops: ops::router(Arc::clone(&app)),
            token,
            read_only,
            queue,
            _watch: watch,
            _alone: alone,
        })
    }

    /// Commits what was taken. To be called when no more requests come.
    ///
    /// # Errors
    /// Something that was answered could not be written, and is lost.
    pub fn stop(&self) -> Result<(), Unwritten> {
        self.queue.stop()
    }
}

fn routes(app: &Arc<App>, more: impl FnOnce(Router) -> Router) -> Router {
    let files = Router::new()
        .fallback(files::file)
        .with_state(Arc::clone(app));
    let mut router = Router::new()
        .route("/e", post(ingest::event))
        .route("/consent", post(consent::renew))
        .merge(report::routes())
        .merge(access::routes());
    if app.fold.is_some() {
        router = router.route("/counts", get(counts));
    }
    router
        .fallback(files::file)
        .with_state(Arc::clone(app))
        .merge(more(files))
        .layer(middleware::from_fn_with_state(
            Arc::clone(app),
            headers::finish,
        ))
}

/// `GET /counts`: single rows as JSON, for development. Only for this machine, and not through a proxy,
/// behind which everybody looks like this machine.
async fn counts(State(app): State<Arc<App>>, request: Request) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let local = peer
        .is_some_and(|ConnectInfo(peer)| Client::of(peer.ip(), request.headers(), &[]).local)
        && origin::is_this_machine(request.headers());
    match &app.fold {
        Some(fold) if local => json(&fold.to_json()),
        _ => {
            let reason = "peer: expected a loopback address and no proxy, found another";
            (StatusCode::FORBIDDEN, [(REASON, reason)]).into_response()
        }
    }
}

/// An answer in JSON that nobody keeps.
pub(crate) fn json(value: &serde_json::Value) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, value.to_string()).into_response()
}

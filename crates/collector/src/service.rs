//! Assembles the collector: its routes, and the state that requests share.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    extract::FromRef,
    http::HeaderName,
    middleware,
    routing::{get, post},
};

use crate::{
    access::{self, Access, AccessError},
    clock,
    counting::{known::KnownPolicies, vocabulary::Sites},
    http::{
        consent::{self, Renewal},
        counts,
        files::{self, Files},
        headers::{self, Exceptions, HeadersError},
        ingest,
        intake::Intake,
        limiter::Limiter,
        ops::{self, Ops},
        site::{ReadError, Site},
    },
    notify::watch::Watch,
    policies::{self, PolicyError},
    report::{self, Evidence, Reporting, Turns},
    settings::Settings,
    store::{
        Store, StoreError,
        alone::{Alone, AtWork},
        archives,
        outboxed::Outboxed,
        proofs::{ProofError, Proofs},
        queue::{Queue, Unwritten},
        sqlite::{Place, Sqlite, reports_at_a_time},
    },
};

/// Why the collector cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A file or folder cannot be read.
    #[error(transparent)]
    Files(#[from] ReadError),
    /// `headers.json` is unusable.
    #[error(transparent)]
    Headers(#[from] HeadersError),
    /// A site configuration is wrong.
    #[error(transparent)]
    Policies(#[from] PolicyError),
    /// The system has no memory or thread for the store.
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

impl From<AtWork> for StartError {
    fn from(error: AtWork) -> Self {
        Self::Store(error.to_string())
    }
}

impl From<AccessError> for StartError {
    fn from(error: AccessError) -> Self {
        Self::Access(error.to_string())
    }
}

/// The state that requests share. Each handler takes only the part that it needs.
#[derive(Clone, FromRef)]
struct App {
    intake: Arc<Intake>,
    renewal: Arc<Renewal>,
    files: Arc<Files>,
    access: Arc<Access>,
    reporting: Arc<Reporting>,
    evidence: Arc<Evidence>,
}

/// A collector ready to be served.
pub struct Service {
    /// Pages, script, events and report. Serve it with the peer's address
    /// (`into_make_service_with_connect_info::<SocketAddr>()`): without it, events are refused.
    pub router: Router,
    /// Monitoring; only on a loopback address.
    pub ops: Router,
    /// The admin token on the first run, to be shown once.
    pub token: Option<String>,
    /// Why events are refused, if the store cannot be written.
    pub read_only: Option<String>,
    queue: Arc<Queue>,
    _watch: Watch,
    _alone: Option<Alone>,
}

impl Service {
    /// Opens the store, loads the files and builds the routers.
    ///
    /// # Errors
    /// A file that cannot be read, an unusable `headers.json` or site configuration. A store that cannot be written is no
    /// error: the report is served, and events are refused.
    pub fn start(settings: &Settings) -> Result<Self, StartError> {
        Self::start_with(settings, |_| Router::new())
    }

    /// The same with more routes, whose responses get the same headers. `more` receives the router that serves files, so
    /// that it can serve them differently.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn start_with(
        settings: &Settings,
        more: impl FnOnce(Router) -> Router,
    ) -> Result<Self, StartError> {
        let alone = settings.data.as_deref().map(Alone::in_folder).transpose()?;
        let site = Site::open(settings)?;
        let exceptions = Arc::new(Exceptions::open(&settings.www, settings.reading)?);
        let known = policies::known(&settings.site_configs, &settings.pkg)?;
        let sqlite = match &settings.data {
            None => Sqlite::in_memory()?,
            Some(folder) => Sqlite::open(&Place {
                folder: folder.clone(),
                most_megabytes: settings.store_megabytes,
            }),
        };
        if let Some(known) = &known
            && sqlite.read_only().is_none()
            && let Err(error) = sqlite
                .remember(&stored_asks(known))
                .and_then(|()| note_texts(&sqlite, known))
        {
            // What changed between revisions stays unknown; everything else works.
            tracing::warn!("configurations are not remembered: {error}");
        }
        let own_words = sqlite.clone();
        let (access, token) = Access::open(sqlite.clone(), settings)?;
        let mut pace = settings.pace.clone();
        let store: Arc<dyn Store> = match (&settings.data, &settings.hand_over) {
            (Some(folder), Some(hand_over)) => {
                // The sender to the cluster also removes old counters there.
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
            settings.rules,
        );
        let watch = watch.map_err(|error| StartError::Store(error.to_string()))?;
        let proofs = settings
            .proofs
            .as_ref()
            .map(|proofs| Proofs::open(&proofs.folder, Some(proofs.keep_days)));
        let proofs = proofs.transpose()?.map(Arc::new);
        if let (Some(proofs), Some(folder)) = (&proofs, &settings.data) {
            proofs.serve(archives::served(&archives::read(folder), &settings.www))?;
        }
        let evidence = Evidence {
            proofs: proofs.clone(),
            folder: settings.data.clone(),
        };
        let header_name = |name: &String| HeaderName::from_bytes(name.as_bytes()).ok();
        let app = App {
            intake: Arc::new(Intake {
                site_hosts: settings.site_hosts.clone(),
                trusted_proxies: settings.trusted_proxies.clone(),
                country_header: settings.country_header.as_ref().and_then(header_name),
                limiter: Limiter::new(settings.limit_per_minute),
                statistics: settings.statistics.clone(),
                queue: Arc::clone(&queue),
                taken: settings.data.is_none().then(Arc::default),
            }),
            renewal: Arc::new(Renewal {
                cookie_domain: settings.cookie_domain.clone(),
                proofs,
                known: known.clone(),
            }),
            files: Arc::new(Files {
                site,
                reading: settings.reading,
            }),
            evidence: Arc::new(evidence),
            access: Arc::new(access),
            reporting: Arc::new(Reporting {
                store: Arc::clone(&store),
                own_words,
                queue: Arc::clone(&queue),
                turns: Turns::new(reports_at_a_time()),
                known,
                frame_hosts: settings.frame_hosts.clone(),
                rules: settings.rules,
            }),
        };
        let ops = Ops {
            queue: Arc::clone(&queue),
            store,
        };
        Ok(Self {
            router: routes(app, exceptions, more),
            ops: ops::router(ops),
            token,
            read_only,
            queue,
            _watch: watch,
            _alone: alone,
        })
    }

    /// Commits what was accepted. Call it when no more requests come.
    ///
    /// # Errors
    /// Something that was acknowledged could not be written, and is lost.
    pub fn stop(&self) -> Result<(), Unwritten> {
        self.queue.stop()
    }
}

/// Notes on the time axis which texts of a configuration changed since the last start.
fn note_texts(sqlite: &Sqlite, known: &KnownPolicies) -> Result<(), StoreError> {
    for (file, texts) in &known.texts {
        let kept = serde_json::to_string(texts).unwrap_or_default();
        let before = sqlite.remember_texts(file, &kept)?;
        if let Some(before) = before
            && let Ok(before) = serde_json::from_str(&before)
            && let Some(note) = policies::changed(&before, texts)
        {
            // If there is no room for a note, it is left out.
            sqlite.add_milestone(clock::today(), &note)?;
        }
    }
    Ok(())
}

/// What each revision asks, in stored form.
fn stored_asks(known: &KnownPolicies) -> BTreeMap<String, String> {
    let asks = known.asks.iter();
    asks.filter_map(|(revision, asks)| Some((revision.clone(), serde_json::to_string(asks).ok()?)))
        .collect()
}

fn routes(app: App, exceptions: Arc<Exceptions>, more: impl FnOnce(Router) -> Router) -> Router {
    let files = Router::new()
        .fallback(files::file)
        .with_state(Arc::clone(&app.files));
    let mut router = Router::new()
        .route("/e", post(ingest::event))
        .route("/consent", post(consent::renew))
        .merge(
            report::routes()
                .merge(report::evidence_routes())
                .merge(access::routes())
                .layer(middleware::from_fn(report::speak)),
        );
    if let Some(taken) = &app.intake.taken {
        let counts = get(counts::counts).with_state(Arc::clone(taken));
        router = router.route("/counts", counts);
    }
    router
        .fallback(files::file)
        .with_state(app)
        .merge(more(files))
        .layer(middleware::from_fn_with_state(exceptions, headers::finish))
}

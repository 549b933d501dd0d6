//! The collector as a program: prints where it serves, and serves until it is asked to stop.

use std::{
    io::{self, Write},
    net::SocketAddr,
    time::Duration,
};

use axum::Router;
use tokio::net::TcpListener;

use crate::{
    http::serve::{self, Limits},
    service::{Service, StartError},
    settings::{ReportAccess, Settings},
    store::queue::Unwritten,
};

/// How long requests may still take once the program is asked to stop.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why it does not serve, or no longer serves.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Something that it needs is missing.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The system has no threads left.
    #[error("the runtime did not start: {0}")]
    Runtime(io::Error),
    /// The address is in use.
    #[error("{setting}: expected an address that is free, found {address}")]
    Taken {
        /// The flag of the address.
        setting: &'static str,
        /// The address.
        address: SocketAddr,
    },
    /// The address is not known.
    #[error("the address is not known: {0}")]
    Address(io::Error),
    /// It could not be asked to stop.
    #[error("no way to hear ctrl-c or SIGTERM: {0}")]
    Deaf(io::Error),
    /// It cannot print where it serves.
    #[error("standard output is closed: {0}")]
    Mute(io::Error),
    /// Something that was acknowledged is lost.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
}

/// Serves until the process is asked to stop; `more` adds routes, as in [`Service::start_with`].
///
/// # Errors
/// It cannot start, or something that was acknowledged could not be written.
pub fn run(settings: &Settings, more: impl FnOnce(Router) -> Router) -> Result<(), RunError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime.map_err(RunError::Runtime)?.block_on(async {
        let service = Service::start_with(settings, more)?;
        serve_until_asked(settings, &service).await
    })
}

async fn serve_until_asked(settings: &Settings, service: &Service) -> Result<(), RunError> {
    let listener = listen("--listen", settings.listen).await?;
    let stopped = stop_signal()?;
    let address = listener.local_addr().map_err(RunError::Address)?;
    match (&settings.data, &service.read_only) {
        (None, _) => {
            say("events: counted in memory only, lost at stop (--data FOLDER keeps them)")?
        }
        (Some(_), Some(reason)) => say(&format!(
            "events: refused, the store is read-only: {reason}"
        ))?,
        (Some(data), None) if settings.hand_over.is_some() => say(&format!(
            "events: counted in ClickHouse, by an outbox in {}",
            data.display()
        ))?,
        (Some(data), None) => say(&format!("events: counted in {}", data.display()))?,
    }
    if settings.site_hosts.is_empty() {
        tracing::warn!(
            "sites: any host that a request names, at most 20. Which are yours? --site-host HOST"
        );
    }
    say(&format!("assentry: serving http://{address}/"))?;
    let open = match settings.report {
        ReportAccess::ThisMachine => ", open to this machine",
        ReportAccess::Login => "",
    };
    let token = service.token.as_deref();
    let token = token.map(|token| format!(", admin token (shown once): {token}"));
    say(&format!(
        "report: http://{address}/report{open}{}",
        token.unwrap_or_default()
    ))?;
    if let Some(address) = settings.ops_listen {
        let listener = listen("--ops-listen", address).await?;
        let address = listener.local_addr().map_err(RunError::Address)?;
        say(&format!("ops: http://{address}/healthz"))?;
        let ops = service.ops.clone();
        let never = std::future::pending();
        tokio::spawn(serve::serve(listener, ops, Limits::default(), never));
    }
    let (asked, heard) = tokio::sync::oneshot::channel::<()>();
    let stopping = async move {
        stopped.await;
        // Dropping it is the signal: the receiver only waits.
        drop(asked);
    };
    let router = service.router.clone();
    tokio::select! {
        () = serve::serve(listener, router, Limits::default(), stopping) => {}
        () = async {
            drop(heard.await);
            tokio::time::sleep(PATIENCE).await;
        } => {}
    }
    Ok(tokio::task::block_in_place(|| service.stop())?)
}

async fn listen(setting: &'static str, address: SocketAddr) -> Result<TcpListener, RunError> {
    let taken = |_| RunError::Taken { setting, address };
    TcpListener::bind(address).await.map_err(taken)
}

/// Resolves when the program is asked to stop. Listening starts right away, so that no signal is missed.
#[cfg(unix)]
fn stop_signal() -> Result<impl Future<Output = ()>, RunError> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).map_err(RunError::Deaf)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(RunError::Deaf)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Resolves when the program is asked to stop.
#[cfg(not(unix))]
fn stop_signal() -> Result<impl Future<Output = ()>, RunError> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

fn say(line: &str) -> Result<(), RunError> {
    writeln!(io::stdout(), "{line}").map_err(RunError::Mute)
}

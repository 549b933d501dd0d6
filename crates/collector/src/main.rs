//! `assentry`: the collector as a program.

use std::{
    io::{self, Write},
    net::SocketAddr,
    process::ExitCode,
};

use anyhow::Context;
use assentry_collector::{
    router::router,
    settings::{self, Command, HELP, Settings},
};
use tokio::net::TcpListener;

fn main() -> ExitCode {
    let command = match settings::read(std::env::args_os().skip(1), |name| std::env::var_os(name)) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("assentry: {error}");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assentry: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Help => say(HELP.trim_end()),
        Command::Version => say(concat!("assentry ", env!("CARGO_PKG_VERSION"))),
        Command::Serve(settings) => {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build();
            runtime
                .context("the runtime did not start")?
                .block_on(serve(&settings))
        }
    }
}

async fn serve(settings: &Settings) -> anyhow::Result<()> {
    let router = router(settings)?;
    let listener = TcpListener::bind(settings.listen).await.with_context(|| {
        format!(
            "--listen: expected an address that is free, found {}",
            settings.listen
        )
    })?;
    let stopped = stop_signal()?;
    say("events: counted in memory only, lost at stop (a store comes in a later version)")?;
    say(&format!(
        "assentry: serving http://{}/",
        listener.local_addr()?
    ))?;
    axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(stopped)
    .await
    .context("the server stopped")
}

/// Resolves when the program is asked to stop. Listening starts right away, so that no signal is missed.
#[cfg(unix)]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).context("no way to hear ctrl-c")?;
    let mut terminate = signal(SignalKind::terminate()).context("no way to hear SIGTERM")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Resolves when the program is asked to stop.
#[cfg(not(unix))]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

fn say(line: &str) -> anyhow::Result<()> {
    writeln!(io::stdout(), "{line}").context("standard output is closed")
}

//! `assentry`: the collector as a program.

use std::{
    io::{self, BufWriter, Write},
    net::SocketAddr,
    process::ExitCode,
    time::Duration,
};

use anyhow::Context;
use assentry_collector::{
    commands,
    router::Service,
    serve::{self, Limits},
    settings::{self, Command, HELP, ReportAccess, Settings},
};
use tokio::net::TcpListener;

/// How long requests may take to end once the program was asked to stop.
const PATIENCE: Duration = Duration::from_secs(5);

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
                .block_on(run_service(&settings))
        }
        Command::Check { files, pkg } => Ok(commands::check(&files, &pkg, &mut io::stdout())?),
        Command::Gpc => say(&commands::gpc()),
        Command::Backup { data, file } => {
            commands::backup(&data, &file)?;
            say(&format!("{}: written", file.display()))
        }
        Command::Export { what, format } => {
            let mut out = BufWriter::new(io::stdout().lock());
            commands::export(&what, format, &mut out)?;
            Ok(out.flush()?)
        }
        Command::ForgetProof { data, id } => {
            let rows = commands::forget_proof(&data, &id)?;
            say(&format!("{rows} rows removed"))
        }
        Command::Forget {
            stored,
            site,
            before,
        } => {
            let rows = commands::forget(&stored, site.as_deref(), before)?;
            say(&format!("{rows} rows removed"))
        }
        Command::Demo {
            stored,
            site,
            site_config,
            pkg,
            size,
        } => match commands::demo(&stored, &site, site_config.as_deref(), &pkg, size)? {
            Some(shown) => say(&format!("a year of made-up events: {shown} displays")),
            None => say("the store has counters already: left as it is"),
        },
        Command::Vocabulary {
            stored,
            site,
            remove: None,
        } => {
            let mut out = BufWriter::new(io::stdout().lock());
            commands::vocabulary(&stored, site.as_deref(), &mut out)?;
            Ok(out.flush()?)
        }
        Command::Vocabulary {
            stored,
            site,
            remove: Some((dimension, word)),
        } => {
            let rows = commands::take_back(&stored, site.as_deref(), &dimension, &word)?;
            say(&format!("{rows} rows are counted as other now"))
        }
        Command::Token { data } => {
            let token = commands::token(&data)?;
            say(&format!("admin token (shown once): {token}"))
        }
    }
}

async fn run_service(settings: &Settings) -> anyhow::Result<()> {
    let service = Service::start(settings)?;
    let listener = listen("--listen", settings.listen).await?;
    let stopped = stop_signal()?;
    let address = listener.local_addr()?;
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
        eprintln!(
            "assentry: sites: any host that a request names, at most 20. Which are yours? --site-host HOST"
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
        say(&format!("ops: http://{}/healthz", listener.local_addr()?))?;
        let ops = service.ops.clone();
        let never = std::future::pending();
        tokio::spawn(serve::serve(listener, ops, Limits::default(), never));
    }
    let (asked, heard) = tokio::sync::oneshot::channel::<()>();
    let stopping = async move {
        stopped.await;
        // The other side only waits.
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

async fn listen(setting: &str, address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("{setting}: expected an address that is free, found {address}"))
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

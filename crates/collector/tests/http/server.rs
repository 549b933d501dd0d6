//! A separate collector for each test: real router, real port. Dropping it stops it.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use assentry_collector::{
    http::serve::{Limits, serve},
    service::{Service, StartError},
    settings::{self, ServeFlags, Settings},
};
use axum::Router;
use clap::Parser;
use tokio::{net::TcpListener, runtime::Runtime};

use crate::client::{self, Answer};

pub(crate) struct Server {
    address: SocketAddr,
    ops: SocketAddr,
    token: Option<String>,
    service: Service,
    runtime: Option<Runtime>,
}

impl Server {
    pub(crate) fn start(settings: &Settings) -> Self {
        Self::try_start(settings).unwrap()
    }

    pub(crate) fn try_start(settings: &Settings) -> Result<Self, StartError> {
        Self::limited(settings, Limits::default())
    }

    /// With other connection limits.
    pub(crate) fn limited(settings: &Settings, limits: Limits) -> Result<Self, StartError> {
        Self::start_with(settings, limits, |_| Router::new())
    }

    /// With more routes.
    pub(crate) fn start_with(
        settings: &Settings,
        limits: Limits,
        more: impl FnOnce(Router) -> Router,
    ) -> Result<Self, StartError> {
        let service = Service::start_with(settings, more)?;
        let runtime = Runtime::new().unwrap();
        let bind = || {
            runtime
                .block_on(TcpListener::bind(settings.listen))
                .unwrap()
        };
        let (listener, ops_listener) = (bind(), bind());
        let address = listener.local_addr().unwrap();
        let ops = ops_listener.local_addr().unwrap();
        let router = service.router.clone();
        runtime.spawn(serve(listener, router, limits, std::future::pending()));
        let (router, never) = (service.ops.clone(), std::future::pending());
        runtime.spawn(serve(ops_listener, router, Limits::default(), never));
        Ok(Self {
            address,
            ops,
            token: service.token.clone(),
            service,
            runtime: Some(runtime),
        })
    }

    /// The admin token, if this is the first run.
    pub(crate) fn token(&self) -> &str {
        self.token.as_deref().unwrap()
    }

    pub(crate) fn has_token(&self) -> bool {
        self.token.is_some()
    }

    /// Requests a monitoring path.
    pub(crate) fn ops(&self, path: &str) -> Answer {
        client::send(self.ops, "GET", path, &[], b"")
    }

    /// The same with another host name.
    pub(crate) fn ops_as(&self, host: &str, path: &str) -> Answer {
        client::send(self.ops, "GET", path, &[("host", host)], b"")
    }

    /// Waits until everything acknowledged is in the store.
    pub(crate) fn settle(&self) {
        let record = crate::record::record_of_today("+analytics");
        let answer = self.send(
            "POST",
            "/consent",
            &[],
            format!("record={record}").as_bytes(),
        );
        assert_eq!(answer.status, 204, "{}", answer.header("x-assentry-reason"));
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", path, headers, b"")
    }

    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        client::send(self.address, method, path, headers, body)
    }
}

impl Server {
    /// The same with headers that need not be text.
    pub(crate) fn send_bytes(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &[u8])],
        body: &[u8],
    ) -> Answer {
        client::send_bytes(self.address, method, path, headers, body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.runtime.take());
        // Unwritten events have their own tests.
        drop(self.service.stop());
    }
}

/// Settings for a test of this name, with a folder that contains only these files: `www/…` and `pkg/…`.
pub(crate) fn settings(test: &str, files: &[(&str, &[u8])]) -> Settings {
    settings_with(&folder(test, files), &[])
}

/// The same with a store on disk, in `data` of that folder.
pub(crate) fn stored(test: &str, flags: &[&str]) -> Settings {
    let folder = folder(test, &[]);
    let data = folder.join("data");
    settings_with(
        &folder,
        &[&["--data", data.to_str().unwrap()], flags].concat(),
    )
}

#[derive(Parser)]
struct Program {
    #[command(flatten)]
    flags: ServeFlags,
}

fn settings_with(folder: &Path, flags: &[&str]) -> Settings {
    let (www, pkg) = (folder.join("www"), folder.join("pkg"));
    let always = [
        "--listen",
        "127.0.0.1:0",
        "--www",
        www.to_str().unwrap(),
        "--pkg",
        pkg.to_str().unwrap(),
        // Everything is counted, unless a test says otherwise.
        "--statistics",
        "all",
    ];
    let arguments = [&always, flags].concat();
    let read = settings::read::<Program>(arguments.into_iter().map(Into::into));
    let (program, _) = read.unwrap();
    program.flags.settings().unwrap()
}

/// A new folder for a test, with these files.
pub(crate) fn folder(test: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for part in ["www", "pkg"] {
        fs::create_dir_all(folder.join(part)).unwrap();
    }
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// The address of a report over the last thirty days including today, when tests count.
pub(crate) fn recent(path: &str) -> String {
    let today = u32::try_from(crate::record::today()).unwrap();
    let day = assentry_core::day::iso_date;
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}from={}&to={}", day(today - 29), day(today))
}

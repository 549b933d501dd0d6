//! A collector of its own for each test: real router, real port. Dropping it stops it.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use assentry_collector::{
    router::{StartError, router},
    settings::{Reading, Settings, Vendors},
};
use tokio::{net::TcpListener, runtime::Runtime};

use crate::client::{self, Answer};

pub(crate) struct Server {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Server {
    pub(crate) fn start(settings: &Settings) -> Self {
        Self::try_start(settings).unwrap()
    }

    pub(crate) fn try_start(settings: &Settings) -> Result<Self, StartError> {
        let service = router(settings)?.into_make_service_with_connect_info::<SocketAddr>();
        let runtime = Runtime::new().unwrap();
        let listener = runtime
            .block_on(TcpListener::bind(settings.listen))
            .unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(async move { axum::serve(listener, service).await });
        Ok(Self {
            address,
            _runtime: runtime,
        })
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

/// Settings for a test of this name, over a folder that holds just these files: `www/…` and `pkg/…`.
pub(crate) fn settings(test: &str, files: &[(&str, &[u8])]) -> Settings {
    let folder = folder(test, files);
    Settings {
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        www: folder.join("www"),
        pkg: folder.join("pkg"),
        site_hosts: Vec::new(),
        vendors: Vendors::Absent,
        reading: Reading::AtStart,
    }
}

/// An empty place for a test, with these files.
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

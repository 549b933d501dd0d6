//! The program itself, with a folder for its outbox.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use assentry_core::day::Day;

use crate::{
    client::{self, Answer},
    engine::until,
};

pub(crate) const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";
pub(crate) const CHOICE: &str =
    "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=small&method=accept-all&granted=a";

/// A running collector. Dropping it kills it.
pub(crate) struct Collector {
    program: Child,
    pub(crate) address: SocketAddr,
    ops: SocketAddr,
}

/// A new folder for a test.
pub(crate) fn place(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cluster-{test}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("www")).unwrap();
    folder
}

impl Collector {
    /// Starts it with this folder and a database.
    pub(crate) fn start(place: &Path, flags: &[String]) -> Self {
        let www = place.join("www");
        let mut program = assentry()
            .args(["serve", "--listen", "127.0.0.1:0", "--ops-listen"])
            .args(["127.0.0.1:0", "--limit-per-minute", "0", "--open-report"])
            .args([
                "--small-cell",
                "0",
                "--statistics",
                "all",
                "--send-ms",
                "100",
                "--data",
            ])
            .arg(place.join("data"))
            .args([Path::new("--www"), &www, Path::new("--pkg"), &www])
            .args(flags)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let mut address = |before: &str, after: &str| -> SocketAddr {
            lines
                .by_ref()
                .map(Result::unwrap)
                .find_map(|line| {
                    let address = line.strip_prefix(before)?.strip_suffix(after)?;
                    address.parse().ok()
                })
                .unwrap()
        };
        Self {
            address: address("assentry: serving http://", "/"),
            ops: address("ops: http://", "/healthz"),
            program,
        }
    }

    /// Sends an event.
    pub(crate) fn event(&self, line: &str) -> Answer {
        client::send(self.address, "POST", "/e", &[], line.as_bytes())
    }

    /// Sends a choice with its record, which is on disk when this returns, as is everything before it.
    pub(crate) fn choose(&self) {
        let today = Day::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs() / 86_400);
        let today = today.unwrap();
        let body = format!("record={}&{CHOICE}", record(today));
        let answer = client::send(self.address, "POST", "/consent", &[], body.as_bytes());
        assert_eq!(answer.status, 204, "{}", answer.header("x-assentry-reason"));
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        client::send(self.address, "GET", path, &[], b"")
    }

    /// A value from `/metrics`.
    pub(crate) fn metric(&self, name: &str) -> u64 {
        let text = client::send(self.ops, "GET", "/metrics", &[], b"").text();
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(&format!("assentry_{name} ")));
        line.unwrap().parse().unwrap()
    }

    /// Waits until the cluster has everything.
    pub(crate) fn hand_over(&self) {
        until("everything is sent", || self.metric("outbox_entries") == 0);
    }

    /// Waits until the cluster has refused something or was unreachable.
    pub(crate) fn fail_to_send(&self) {
        let before = self.metric("inserts_failed_total");
        until("an insert fails", || {
            self.metric("inserts_failed_total") > before
        });
    }

    /// Kills it, as `kill -9` does.
    pub(crate) fn kill(mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }

    /// Stops it with SIGTERM.
    pub(crate) fn stop(mut self) {
        let id = self.program.id().to_string();
        assert!(Command::new("kill").arg(id).status().unwrap().success());
        assert!(self.program.wait().unwrap().success());
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        // It may have exited already.
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

pub(crate) fn assentry() -> Command {
    let mut command = Command::new(crate::PROGRAM);
    command.env_clear();
    command
}

/// A record from today (docs/record.md).
fn record(today: Day) -> String {
    let body = format!("1~8f3a21bc~{today}~{}~eu~a~~+a", today + 182);
    let check = body.bytes().fold(0x811c_9dc5_u32, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{body}~{check:08x}")
}

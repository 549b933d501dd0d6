//! The program is killed, or stopped, while it counts.
#![cfg(unix)]

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

use crate::{
    client,
    program::{assentry, terminate},
    record::record_of_today,
    server::folder,
};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";
const CHOICE: &str =
    "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=small&method=accept-all&granted=a";

/// A running program, and what it acknowledged.
struct Run {
    program: Child,
    address: SocketAddr,
    data: std::path::PathBuf,
}

impl Run {
    fn start(test: &str) -> Self {
        let folder = folder(test, &[("www/index.html", b"hello")]);
        let data = folder.join("data");
        let mut program = assentry(&["serve", "--listen", "127.0.0.1:0"])
            .env("ASSENTRY_WWW", folder.join("www"))
            .env("ASSENTRY_PKG", folder.join("pkg"))
            .env("ASSENTRY_DATA", &data)
            .env("ASSENTRY_STATISTICS", "all")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap())
            .lines()
            .map(Result::unwrap);
        let address = lines.find_map(|line| {
            let rest = line.strip_prefix("assentry: serving http://")?;
            rest.strip_suffix('/')?.parse().ok()
        });
        // Its last line: the test must read its output until then.
        assert!(lines.next().unwrap().starts_with("report: "));
        Self {
            program,
            address: address.unwrap(),
            data,
        }
    }

    /// Sends events and records concurrently, and ends the program with `end` once enough have been acknowledged.
    fn load(mut self, end: impl FnOnce(&mut Child)) -> Load {
        let over = Arc::new(AtomicBool::new(false));
        let address = self.address;
        let send = |path: &'static str, body: String| {
            let over = Arc::clone(&over);
            thread::spawn(move || {
                let mut acknowledged = Vec::new();
                while !over.load(Ordering::Relaxed) {
                    let sent = Instant::now();
                    let status = client::try_send(address, "POST", path, body.as_bytes());
                    if status == Some(204) {
                        acknowledged.push((sent, Instant::now()));
                    } else if status.is_none() {
                        break;
                    }
                }
                acknowledged
            })
        };
        let events: Vec<_> = (0..3).map(|_| send("/e", SHOWN.into())).collect();
        let body = format!("record={}&{CHOICE}", record_of_today("+a"));
        let records: Vec<_> = (0..2).map(|_| send("/consent", body.clone())).collect();
        // Until there is something to lose: a few hundred records, each with its own commit.
        let renew = || client::try_send(address, "POST", "/consent", body.as_bytes());
        let own = (0..200).filter(|_| renew() == Some(204)).count();
        end(&mut self.program);
        self.program.wait().unwrap();
        over.store(true, Ordering::Relaxed);
        let join = |handles: Vec<thread::JoinHandle<Acknowledged>>| {
            let all = handles
                .into_iter()
                .flat_map(|handle| handle.join().unwrap());
            all.collect::<Vec<_>>()
        };
        let (events, records) = (join(events), join(records));
        assert!(events.len() > 50, "{} events", events.len());
        Load {
            records: records.len() + own,
            last_record: records.into_iter().map(|(sent, _)| sent).max(),
            events,
            data: self.data,
        }
    }
}

/// When each was sent and acknowledged.
type Acknowledged = Vec<(Instant, Instant)>;

/// What was acknowledged before the end.
struct Load {
    events: Acknowledged,
    records: usize,
    /// When the last acknowledged record was sent.
    last_record: Option<Instant>,
    data: std::path::PathBuf,
}

/// Displays and acceptances in the store.
fn stored(data: &std::path::Path) -> (usize, usize) {
    let connection = rusqlite::Connection::open(data.join("assentry.db")).unwrap();
    let whole: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
    connection
        .query_row(
            "SELECT sum(shown), sum(accept_all) FROM totals_day",
            [],
            |row| {
                let count = |at| {
                    row.get(at)
                        .map(|count: u32| usize::try_from(count).unwrap())
                };
                Ok((count(0)?, count(1)?))
            },
        )
        .unwrap()
}

/// A record is acknowledged once it and everything before it is on disk. Without one, events wait for at most the setting
/// `commit-ms`, which may be up to 250.
#[test]
fn when_killed_it_loses_no_acknowledged_record_and_no_event_before_one() {
    let load = Run::start("killed").load(|program| program.kill().unwrap());
    let last_record = load.last_record.unwrap();
    let before = |(_, acknowledged): &&(Instant, Instant)| *acknowledged < last_record;
    let promised = load.events.iter().filter(before).count();
    let (shown, accepted) = stored(&load.data);
    assert!(
        promised > 0 && shown >= promised,
        "{shown} stored of {promised} promised, {} acknowledged",
        load.events.len()
    );
    assert!(
        accepted >= load.records,
        "{accepted} stored of {} acknowledged",
        load.records
    );
}

#[test]
fn when_stopped_it_loses_nothing_that_it_acknowledged() {
    let load = Run::start("stopped").load(|program| terminate(program));
    let (shown, accepted) = stored(&load.data);
    assert!(
        shown >= load.events.len(),
        "{shown} stored of {} acknowledged",
        load.events.len()
    );
    assert!(
        accepted >= load.records,
        "{accepted} stored of {} acknowledged",
        load.records
    );
}

#[test]
fn when_stopped_while_nothing_can_be_written_it_reports_what_is_lost_and_fails() {
    let run = Run::start("stopped_full");
    // Another program keeps the store locked.
    let other = rusqlite::Connection::open(run.data.join("assentry.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let sent = (0..5)
        .filter(|_| client::try_send(run.address, "POST", "/e", SHOWN.as_bytes()) == Some(204))
        .count();
    assert!(sent > 0);
    terminate(&run.program);
    let output = run.program.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains(&format!(
            "LOST: expected to write {sent} events that were acknowledged"
        )),
        "{said}"
    );
}

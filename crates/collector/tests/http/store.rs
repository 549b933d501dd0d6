//! What survives a stop, and what happens when nothing can be written.

use std::{fs, path::PathBuf};

use assentry_collector::settings::Settings;
use serde_json::{Value, json};

use crate::server::{Server, recent, stored};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";

/// Shows everything, so that tests can count it.
const OPEN: [&str; 3] = ["--open-report", "--small-cell", "0"];

fn file(settings: &Settings) -> PathBuf {
    settings.data.clone().unwrap().join("assentry.db")
}

fn send(server: &Server, line: &str) -> (u16, String) {
    let answer = server.send("POST", "/e", &[], line.as_bytes());
    (answer.status, answer.header("x-assentry-reason").to_owned())
}

fn headline(server: &Server, query: &str) -> Value {
    let path = format!("/report/data.json{query}");
    let path = if query.is_empty() {
        recent(&path)
    } else {
        path
    };
    server.get(&path, &[]).json()["headline"].clone()
}

fn shown(server: &Server) -> Value {
    headline(server, "")["shown"]["now"].clone()
}

#[test]
fn what_was_counted_is_there_after_a_restart() {
    let settings = stored("restart", &OPEN);
    for run in 1..=3 {
        let server = Server::start(&settings);
        for _ in 0..4 {
            assert_eq!(send(&server, SHOWN).0, 204);
        }
        server.settle();
        assert_eq!(shown(&server), json!(4 * run));
    }
}

#[test]
fn stopping_writes_what_is_queued() {
    // The interval is the maximum, and the test does not wait for it.
    let settings = stored(
        "stop_writes",
        &["--open-report", "--small-cell", "0", "--commit-ms", "250"],
    );
    let server = Server::start(&settings);
    for _ in 0..25 {
        send(&server, SHOWN);
    }
    drop(server);
    assert_eq!(shown(&Server::start(&settings)), json!(25));
}

#[test]
fn a_word_that_is_in_no_configuration_is_counted_as_other_m_06() {
    let mut settings = stored("other_words", &OPEN);
    let config = settings.data.clone().unwrap().with_extension("json");
    fs::write(&config, r#"{"purposes": ["necessary", "analytics"]}"#).unwrap();
    settings.site_configs = vec![config];
    let server = Server::start(&settings);
    let line = "event=choice&regime=eu&language=fr&device=small&method=chosen&revision=ffffffff&granted=analytics.made-up";
    assert_eq!(send(&server, line).0, 204);
    server.settle();
    let panels = server.get(&recent("/report/data.json"), &[]).json()["panels"].clone();
    assert_eq!(panels["revisions"]["rows"][0]["revision"], "other");
    assert_eq!(panels["purposes"]["rows"][0]["item"], "analytics");
    assert_eq!(panels["purposes"]["rows"].as_array().unwrap().len(), 1);
    assert_eq!(panels["services"]["rows"][0]["item"], "other");
    let folded: Vec<_> = panels["quality"]["rows"].as_array().unwrap()[1..].to_vec();
    assert_eq!(folded.len(), 2, "{folded:?}");
}

#[test]
fn automated_browsers_are_counted_separately_m_03() {
    let server = Server::start(&stored("programs", &OPEN));
    let agent = [("user-agent", "Mozilla/5.0 (compatible; Examplebot/1.0)")];
    assert_eq!(
        server.send("POST", "/e", &agent, SHOWN.as_bytes()).status,
        204
    );
    send(&server, &format!("{SHOWN}&automated=1"));
    send(&server, SHOWN);
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    assert_eq!(report["headline"]["shown"]["now"], 1);
    assert_eq!(report["panels"]["quality"]["rows"][0]["count"], 2);
}

#[test]
fn a_trusted_proxy_may_say_where_visitors_are_and_they_are_limited_by_network() {
    let flags = [
        "--trusted-proxy",
        "127.0.0.1",
        "--country-header",
        "CF-IPCountry",
        "--limit-per-minute",
        "3",
    ];
    let mut settings = stored("proxied_events", &flags);
    settings.rules.small_cell = 0;
    let server = Server::start(&settings);
    let from = |address: &str, country: &str| {
        let headers = [("x-forwarded-for", address), ("cf-ipcountry", country)];
        let answer = server.send("POST", "/e", &headers, SHOWN.as_bytes());
        (answer.status, !answer.header("retry-after").is_empty())
    };
    for (address, country, expected) in [
        ("203.0.113.1", "fr", (204, false)),
        ("203.0.113.2", "FR", (204, false)),
        ("203.0.113.3", "XX", (204, false)),
        ("203.0.113.4", "FR", (429, true)),
        ("198.51.100.1", "made up", (204, false)),
    ] {
        assert_eq!(from(address, country), expected, "{address}");
    }
    server.settle();
    let cookie = crate::access::sign_in(&server);
    let report = server
        .get(&recent("/report/data.json"), &[("cookie", &cookie)])
        .json();
    let countries: Vec<_> = report["panels"]["countries"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["country"].clone(), row["shown"].clone()))
        .collect();
    assert_eq!(
        countries,
        [(json!("FR"), json!(2)), (json!("other"), json!(2))]
    );
    assert!(
        server
            .ops("/metrics")
            .text()
            .contains("assentry_refused_total{reason=\"limit\"} 1\n")
    );
}

#[test]
fn a_full_disk_is_a_503_with_its_reason_and_nothing_that_was_acknowledged_is_lost() {
    let settings = stored(
        "full_disk",
        &[
            "--store-megabytes",
            "1",
            "--open-report",
            "--small-cell",
            "0",
        ],
    );
    let server = Server::start(&settings);
    assert_eq!(server.ops("/readyz").status, 200);
    let mut taken = 0;
    let refused = (0..100_000).find_map(|at: u32| {
        let line = format!(
            "event=choice&revision={:08x}&regime=eu&language=fr&device=small&method=chosen&granted={}",
            at % 200,
            (0..20).map(|item| format!("an-id-that-fills-the-store-{}", (at + item) % 250)).collect::<Vec<_>>().join(".")
        );
        let answer = server.send("POST", "/e", &[], line.as_bytes());
        if answer.status == 204 {
            taken += 1;
            return None;
        }
        Some(answer)
    });
    let refused = refused.unwrap();
    assert_eq!(
        (refused.status, refused.header("x-assentry-reason")),
        (503, "store: expected room on the disk, found none")
    );
    assert_eq!(refused.header("retry-after"), "60");
    assert_eq!(server.ops("/readyz").status, 503);
    assert!(
        server
            .get(&recent("/report"), &[])
            .text()
            .contains("Nothing is being counted at the moment.")
    );
    drop(server);

    // With room again the store continues intact, with everything written before.
    let mut roomy = settings;
    roomy.store_megabytes = None;
    let server = Server::start(&roomy);
    let before = headline(&server, "")["opt_in"]["now"]["whole"]
        .as_u64()
        .unwrap();
    assert!((1..=taken).contains(&before), "{before} of {taken}");
    assert_eq!(send(&server, SHOWN).0, 204);
    server.settle();
    assert_eq!(shown(&server), json!(1));
}

#[test]
fn a_damaged_store_is_left_unchanged_and_reported() {
    let settings = stored("damaged", &OPEN);
    let garbage = b"this is not a database, but somebody may still want it".repeat(100);
    fs::create_dir_all(settings.data.as_ref().unwrap()).unwrap();
    fs::write(file(&settings), &garbage).unwrap();
    let server = Server::start(&settings);
    let answer = server.send("POST", "/e", &[], SHOWN.as_bytes());
    assert_eq!(
        (answer.status, answer.header("x-assentry-reason")),
        (503, "store: expected to be writable, found it read-only")
    );
    // A visitor's answer does not expire because of it.
    server.settle();
    let report = server.get(&recent("/report"), &[]);
    assert_eq!(report.status, 503);
    assert!(
        report.text().contains("expected a whole database"),
        "{}",
        report.text()
    );
    assert!(
        server
            .ops("/readyz")
            .text()
            .contains("expected a whole database")
    );
    assert_eq!(server.ops("/healthz").status, 200);
    drop(server);
    assert_eq!(fs::read(file(&settings)).unwrap(), garbage);
}

#[test]
fn damage_inside_the_store_is_noticed_at_start_and_it_can_still_be_read() {
    let settings = stored("damaged_inside", &OPEN);
    let server = Server::start(&settings);
    for at in 0..200 {
        send(&server, &SHOWN.replace("0a1b2c3d", &format!("{at:08x}")));
    }
    server.settle();
    drop(server);
    let mut bytes = fs::read(file(&settings)).unwrap();
    // A page of a table in the middle; the schema at the start stays.
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle..middle + 4096].fill(0xA5);
    fs::write(file(&settings), &bytes).unwrap();
    let server = Server::start(&settings);
    assert_eq!(
        send(&server, SHOWN),
        (
            503,
            "store: expected to be writable, found it read-only".into()
        )
    );
    drop(server);
    assert_eq!(fs::read(file(&settings)).unwrap(), bytes);
}

#[test]
fn somebody_elses_database_is_not_touched() {
    let settings = stored("foreign", &OPEN);
    fs::create_dir_all(settings.data.as_ref().unwrap()).unwrap();
    rusqlite::Connection::open(file(&settings))
        .unwrap()
        .execute_batch("CREATE TABLE theirs (a)")
        .unwrap();
    let before = fs::read(file(&settings)).unwrap();
    let server = Server::start(&settings);
    assert_eq!(send(&server, SHOWN).0, 503);
    assert!(
        server
            .ops("/readyz")
            .text()
            .contains("expected a store of assentry, found another database")
    );
    drop(server);
    assert_eq!(fs::read(file(&settings)).unwrap(), before);
}

#[test]
fn a_store_of_a_newer_version_is_read_and_not_written() {
    let settings = stored("newer", &OPEN);
    let server = Server::start(&settings);
    send(&server, SHOWN);
    server.settle();
    drop(server);
    rusqlite::Connection::open(file(&settings))
        .unwrap()
        .pragma_update(None, "user_version", 999)
        .unwrap();
    let server = Server::start(&settings);
    assert_eq!(send(&server, SHOWN).0, 503);
    assert!(
        server
            .ops("/readyz")
            .text()
            .contains("found version 999: made by a newer assentry")
    );
    assert_eq!(shown(&server), json!(1));
}

#[test]
fn a_locked_store_is_read_and_not_written() {
    let settings = stored("locked", &OPEN);
    let server = Server::start(&settings);
    send(&server, SHOWN);
    server.settle();
    drop(server);
    let other = rusqlite::Connection::open(file(&settings)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let server = Server::start(&settings);
    assert_eq!(send(&server, SHOWN).0, 503);
    assert!(
        server
            .ops("/readyz")
            .text()
            .contains("found it locked by another program")
    );
    assert_eq!(shown(&server), json!(1));
}

#[test]
fn old_counters_are_forgotten_a_month_at_a_time_m_05() {
    let settings = stored(
        "retention",
        &[
            "--open-report",
            "--small-cell",
            "0",
            "--retention-months",
            "1",
        ],
    );
    drop(Server::start(&settings));
    let today = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs()
        / 86_400;
    let age = |days: u64| today - days;
    {
        let connection = rusqlite::Connection::open(file(&settings)).unwrap();
        connection
            .execute_batch("INSERT INTO site VALUES (1, 'a.example')")
            .unwrap();
        for day in [age(90), age(70), age(40), age(31), age(1)] {
            let sql = format!(
                "INSERT INTO totals_day VALUES (1, {day}{})",
                ", 1".repeat(22)
            );
            connection.execute_batch(&sql).unwrap();
        }
    }
    // What is left after each start: one day removes 31 days, oldest first, however often the program starts; the next
    // one removes the remaining old days. A future date, left by a clock that was ahead, is ignored.
    for (looked, left) in [
        (None, 3),
        (None, 3),
        (Some(today - 1), 2),
        (Some(today + 800), 2),
    ] {
        if let Some(looked) = looked {
            rusqlite::Connection::open(file(&settings))
                .unwrap()
                .execute_batch(&format!(
                    "UPDATE memo SET value = {looked} WHERE name = 'swept-on'; INSERT OR REPLACE INTO memo VALUES ('swept', {})",
                    today + 800
                ))
                .unwrap();
        }
        let server = Server::start(&settings);
        server.settle();
        assert_eq!(headline(&server, "?range=all")["shown"]["now"], json!(left));
    }
}

#[test]
fn a_full_queue_answers_503_with_retry_after() {
    // The only way to fill the queue without timing: lock the store while it is being written.
    let settings = stored("full_queue", &["--queue-events", "3", "--commit-ms", "10"]);
    let server = Server::start(&settings);
    let other = rusqlite::Connection::open(file(&settings)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = (0..1000).find_map(|_| {
        let answer = server.send("POST", "/e", &[], SHOWN.as_bytes());
        (answer.status != 204).then_some(answer)
    });
    let refused = refused.unwrap();
    assert_eq!(refused.status, 503);
    assert_eq!(
        refused.header("x-assentry-reason"),
        "queue: expected room for an event, found it full"
    );
    assert_eq!(refused.header("retry-after"), "1");
    other.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn metrics_contain_figures_but_nothing_about_visitors() {
    let server = Server::start(&stored("metrics", &[]));
    send(&server, SHOWN);
    send(&server, "event=viewed");
    server.settle();
    let metrics = server.ops("/metrics");
    assert!(metrics.header("content-type").starts_with("text/plain"));
    for line in [
        "assentry_events_taken_total 2",
        "assentry_store_writable 1",
        "assentry_refused_total{reason=\"body\"} 1",
    ] {
        assert!(metrics.text().contains(line), "{line}\n{}", metrics.text());
    }
    assert!(!metrics.text().contains("127.0.0.1"));
    for path in ["/metrics", "/healthz", "/readyz"] {
        assert_eq!(
            server.get(path, &[]).status,
            404,
            "{path} is not for visitors"
        );
    }
}

#[test]
fn unparsable_addresses_share_one_rate_limit() {
    let flags = ["--trusted-proxy", "127.0.0.1", "--limit-per-minute", "3"];
    let server = Server::start(&stored("odd_addresses", &flags));
    let statuses = |forwarded: &[&[u8]]| {
        let each = forwarded.iter().map(|said| {
            let headers = [("x-forwarded-for", *said)];
            server
                .send_bytes("POST", "/e", &headers, SHOWN.as_bytes())
                .status
        });
        each.collect::<Vec<_>>()
    };
    assert_eq!(
        statuses(&[b"\xe9", b"_hidden", b"", b"\xe9\xe9"]),
        [204, 204, 204, 429]
    );
    let ports: [&[u8]; 4] = [b"1.2.3.4:1", b"1.2.3.5:2", b"\"1.2.3.6:3\"", b"1.2.3.7"];
    assert_eq!(statuses(&ports), [204, 204, 204, 429]);
    let six: [&[u8]; 4] = [
        b"[2001:db8::1]:4",
        b"[2001:db8::2]",
        b"2001:db8::3",
        b"[2001:db8::4]:1",
    ];
    assert_eq!(statuses(&six), [204, 204, 204, 429]);
}

#[test]
fn a_duplicate_header_is_refused() {
    let server = Server::start(&stored("twice", &[]));
    let own = format!("http://{}", server.address());
    for headers in [
        vec![("host", "a.example"), ("host", "b.example")],
        vec![("origin", own.as_str()), ("origin", own.as_str())],
        vec![
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-site", "cross-site"),
        ],
    ] {
        let status = server.send("POST", "/e", &headers, SHOWN.as_bytes()).status;
        assert!(matches!(status, 400 | 403), "{headers:?}: {status}");
    }
}

#[test]
fn a_read_only_store_is_detected_before_an_event_is_accepted() {
    let settings = stored("not_writable", &OPEN);
    drop(Server::start(&settings));
    rusqlite::Connection::open(file(&settings))
        .unwrap()
        .execute_batch(
            "CREATE TRIGGER no BEFORE INSERT ON memo BEGIN SELECT RAISE(ABORT, 'may not be written'); END",
        )
        .unwrap();
    let server = Server::start(&settings);
    assert_eq!(send(&server, SHOWN).0, 503);
    let ready = server.ops("/readyz");
    assert_eq!(ready.status, 503);
    assert!(
        ready.text().contains("may not be written"),
        "{}",
        ready.text()
    );
}

#[test]
fn metrics_are_not_served_under_foreign_host_names() {
    let server = Server::start(&stored("ops_rebinding", &[]));
    for path in ["/metrics", "/readyz", "/healthz"] {
        assert_eq!(server.ops(path).status, 200);
        assert_eq!(server.ops_as("evil.example", path).status, 403, "{path}");
    }
}

#[test]
fn a_second_collector_on_a_folder_does_not_start() {
    let settings = stored("two_at_once", &[]);
    let server = Server::start(&settings);
    let Err(error) = Server::try_start(&settings) else {
        panic!("started");
    };
    assert!(
        error.to_string().contains("another collector at work in"),
        "{error}"
    );
    assert_eq!(send(&server, SHOWN).0, 204);
    drop(server);
    drop(Server::start(&settings));
}

#[test]
#[cfg(unix)]
fn a_store_deleted_while_open_is_detected() {
    let settings = stored("deleted", &[]);
    let server = Server::start(&settings);
    assert_eq!(send(&server, SHOWN).0, 204);
    server.settle();
    fs::remove_file(file(&settings)).unwrap();
    // The request that waits for the disk gets the error; from then on all do.
    let record = crate::record::record_of_today("+analytics");
    let body = format!("record={record}&{SHOWN}");
    assert_eq!(
        server.send("POST", "/consent", &[], body.as_bytes()).status,
        503
    );
    assert_eq!(send(&server, SHOWN).0, 503);
    let ready = server.ops("/readyz").text();
    assert!(
        ready.contains("deleted or replaced while the collector runs"),
        "{ready}"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_created_is_reported_as_not_ready() {
    let mut settings = stored("no_folder", &[]);
    settings.data = Some("/proc/assentry/data".into());
    let server = Server::start(&settings);
    assert_eq!(server.ops("/readyz").status, 503);
    assert_eq!(send(&server, SHOWN).0, 503);
}

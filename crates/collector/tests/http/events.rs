//! Events in, counters out.

use serde_json::{Value, json};

use crate::server::{Server, settings};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";
const CHOICE: &str = "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=large&method=chosen&again=1\
    &granted=analytics.matomo&denied=marketing";

fn rows(server: &Server) -> Vec<Value> {
    server.get("/counts", &[]).json()["rows"]
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn events_are_counted_by_their_fields() {
    let server = Server::start(&settings("events_are_counted", &[]));
    for line in [
        SHOWN,
        CHOICE,
        SHOWN,
        CHOICE,
        &format!("{SHOWN}&automated=1"),
    ] {
        let answer = server.send(
            "POST",
            "/e",
            &[("content-type", "text/plain")],
            line.as_bytes(),
        );
        assert_eq!((answer.status, answer.body.len()), (204, 0), "{line}");
    }
    let counts = server.get("/counts", &[]);
    assert_eq!(counts.header("content-type"), "application/json");
    assert_eq!(counts.header("cache-control"), "no-store");
    let mut counts = counts.json();
    let today = counts["rows"][0]["day"].clone();
    assert_eq!(today.as_str().unwrap().len(), "YYYY-MM-DD".len());
    for row in counts["rows"].as_array_mut().unwrap() {
        assert_eq!(
            row.as_object_mut().unwrap().remove("day").as_ref(),
            Some(&today)
        );
    }
    let row = |event, device, method: Value, again, automated, count: u64| {
        json!({
            "site": server.address().to_string(), "event": event, "revision": "0a1b2c3d", "regime": "eu",
            "language": "fr", "device": device, "method": method, "again": again, "automated": automated,
            "count": count, "granted": {}, "denied": {},
        })
    };
    let mut choice = row("choice", "large", json!("chosen"), true, false, 2);
    choice["granted"] = json!({ "analytics": 2, "matomo": 2 });
    choice["denied"] = json!({ "marketing": 2 });
    assert_eq!(
        counts,
        json!({
            "rows": [
                choice,
                row("shown", "small", Value::Null, false, false, 2),
                row("shown", "small", Value::Null, false, true, 1),
            ],
            "other": { "events": 0 },
        })
    );
}

#[test]
fn what_is_not_an_event_is_refused_with_its_reason() {
    let server = Server::start(&settings("refused_events", &[]));
    let long = format!("{SHOWN}&granted={}", "a".repeat(1024));
    for (body, status, reason) in [
        (long.as_bytes(), 413, "body: expected at most 1024 bytes"),
        (&[b'x'; 100_000], 413, "body: expected at most 1024 bytes"),
        (
            &[0xff, 0xfe],
            400,
            "body: expected UTF-8 text, found other bytes",
        ),
        (
            b"",
            400,
            "body: expected each known key once, found an unknown or repeated key",
        ),
        (
            b"{\"event\":\"shown\"}",
            400,
            "body: expected each known key once, found an unknown or repeated key",
        ),
        (
            b"event=shown",
            400,
            "body: expected the keys event, revision, regime, language and device",
        ),
        (
            b"event=seen&revision=0a1b2c3d&regime=eu&language=fr&device=small",
            400,
            "body: found a value outside its key's vocabulary",
        ),
    ] {
        let answer = server.send("POST", "/e", &[], body);
        assert_eq!(
            (answer.status, answer.header("x-assentry-reason")),
            (status, reason),
            "{}",
            body.len()
        );
    }
    assert_eq!(rows(&server), Vec::<Value>::new());
}

#[test]
fn events_of_other_sites_are_refused() {
    let server = Server::start(&settings("foreign_events", &[]));
    let own = format!("http://{}", server.address());
    let origin =
        "origin: expected a site host, or without those the collector's own host, found another";
    let page = "sec-fetch-site: expected same-origin or same-site, found another";
    for (headers, status, reason) in [
        (
            vec![("origin", &*own), ("sec-fetch-site", "same-origin")],
            204,
            "",
        ),
        (
            vec![("origin", &*own), ("sec-fetch-site", "same-site")],
            204,
            "",
        ),
        (vec![], 204, ""),
        (vec![("origin", "https://evil.example")], 403, origin),
        (vec![("origin", "null")], 403, origin),
        (
            vec![("origin", &*own), ("sec-fetch-site", "cross-site")],
            403,
            page,
        ),
        (vec![("sec-fetch-site", "none")], 403, page),
    ] {
        let answer = server.send("POST", "/e", &headers, SHOWN.as_bytes());
        assert_eq!(
            (answer.status, answer.header("x-assentry-reason")),
            (status, reason),
            "{headers:?}"
        );
    }
    assert_eq!(rows(&server)[0]["count"], 3);
}

#[test]
fn with_site_hosts_events_are_counted_for_the_host_that_sent_them() {
    let mut settings = settings("site_hosts", &[]);
    settings.site_hosts = vec!["shop.example".into(), "blog.example".into()];
    let server = Server::start(&settings);
    for (origin, status) in [
        ("https://shop.example", 204),
        ("https://blog.example:8443", 204),
        ("https://shop.example", 204),
        ("https://other.example", 403),
    ] {
        assert_eq!(
            server
                .send("POST", "/e", &[("origin", origin)], SHOWN.as_bytes())
                .status,
            status,
            "{origin}"
        );
    }
    assert_eq!(
        server.send("POST", "/e", &[], SHOWN.as_bytes()).status,
        403,
        "the collector's own host is not listed"
    );
    let counted: Vec<_> = rows(&server)
        .iter()
        .map(|row| (row["site"].clone(), row["count"].clone()))
        .collect();
    assert_eq!(
        counted,
        [
            (json!("blog.example"), json!(1)),
            (json!("shop.example"), json!(2))
        ]
    );
}

#[test]
fn a_prerendered_page_is_not_counted() {
    let server = Server::start(&settings("prerendered_events", &[]));
    for purpose in [
        "prefetch;prerender",
        "prefetch",
        "prefetch;anonymous-client-ip",
    ] {
        let answer = server.send("POST", "/e", &[("sec-purpose", purpose)], SHOWN.as_bytes());
        assert_eq!(answer.status, 204, "{purpose}");
    }
    assert_eq!(rows(&server), Vec::<Value>::new());
}

#[test]
fn the_counters_are_not_shown_through_a_proxy() {
    let server = Server::start(&settings("proxied_counters", &[]));
    for header in ["forwarded", "x-forwarded-for"] {
        let answer = server.get("/counts", &[(header, "192.0.2.1")]);
        assert_eq!(answer.status, 403, "{header}");
        assert_eq!(
            answer.header("x-assentry-reason"),
            "peer: expected a loopback address and no proxy, found another"
        );
    }
}

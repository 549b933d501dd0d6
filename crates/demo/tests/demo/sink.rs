//! The stand-in for vendors, and delayed files.

use std::time::{Duration, Instant};

use assentry_collector::http::serve::Limits;
use assentry_demo::sink;
use serde_json::json;

use crate::server::{Server, settings};

fn server(test: &str) -> Server {
    let headers = br#"{ "/film": { "X-Extra": "1" } }"#;
    let settings = settings(
        test,
        &[
            ("www/a.js", b"done()"),
            ("www/film.html", b"film"),
            ("www/headers.json", headers),
            ("pkg/assentry.js", b"script"),
        ],
    );
    Server::start_with(&settings, Limits::default(), sink::routes).unwrap()
}

#[test]
fn vendor_requests_are_listed_newest_first_and_can_be_cleared() {
    let server = server("sink_remembers");
    let posthog = server.send(
        "POST",
        "/sink/posthog/e/?ip=0&_=1",
        &[],
        br#"[{"event":"$pageview"},{"event":"Played"}]"#,
    );
    assert_eq!(
        (posthog.status, posthog.json()),
        (200, json!({ "status": 1 }))
    );
    let mixpanel = server.get("/sink/mixpanel/track/?data=eyJldmVudCI6IlBsYXllZCJ9", &[]);
    assert_eq!(
        (mixpanel.status, mixpanel.json()),
        (200, json!({ "status": 1 }))
    );
    assert_eq!(
        server.get("/sink.json", &[]).json(),
        json!({
            "total": 2,
            "requests": [
                {
                    "number": 2, "method": "GET", "path": "/sink/mixpanel/track/",
                    "queryBytes": 29, "bodyBytes": 0, "events": ["Played"],
                },
                {
                    "number": 1, "method": "POST", "path": "/sink/posthog/e/",
                    "queryBytes": 8, "bodyBytes": 42, "events": ["$pageview", "Played"],
                },
            ],
        })
    );

    assert_eq!(server.send("DELETE", "/sink.json", &[], b"").status, 204);
    assert_eq!(
        server.get("/sink.json", &[]).json(),
        json!({ "total": 0, "requests": [] })
    );
}

#[test]
fn the_sink_answers_script_requests_with_a_script() {
    let answer = server("sink_scripts").get("/sink/posthog/array/key/config.js", &[]);
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "text/javascript")
    );
}

#[test]
fn only_the_last_two_hundred_requests_are_kept() {
    let server = server("sink_is_bounded");
    for number in 0..205 {
        server.get(&format!("/sink/{number}"), &[]);
    }
    let json = server.get("/sink.json", &[]).json();
    assert_eq!(
        (&json["total"], json["requests"].as_array().unwrap().len()),
        (&json!(205), 200)
    );
    assert_eq!(json["requests"][199]["path"], "/sink/5");
}

#[test]
fn the_page_shows_what_arrived_as_text() {
    let server = server("sink_page");
    assert!(
        server
            .get("/sink", &[])
            .text()
            .contains("Nothing has arrived.")
    );
    server.send(
        "POST",
        "/sink/x",
        &[],
        br#"{"event":"<script>alert(1)</script>"}"#,
    );
    let page = server.get("/sink", &[]);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(
        page.header("content-security-policy")
            .starts_with("default-src 'none';")
    );
    assert!(
        page.text()
            .contains("<td>POST<td>/sink/x<td>&lt;script&gt;alert(1)&lt;/script&gt;<td>0<td>37")
    );
}

#[test]
fn a_late_file_is_the_same_file_later() {
    let server = server("late_files");
    let started = Instant::now();
    let late = server.get("/slow/60/a.js?once", &[]);
    assert!(started.elapsed() >= Duration::from_millis(60));
    assert_eq!((late.status, &*late.text()), (200, "done()"));
    assert_eq!(late.header("etag"), server.get("/a.js", &[]).header("etag"));
    assert_eq!(
        server.get("/slow/0/assentry/assentry.js", &[]).text(),
        "script"
    );
    let film = server.get("/slow/0/film", &[]);
    assert_eq!(film.header("x-extra"), "1");
    assert!(
        film.header("content-security-policy")
            .starts_with("default-src")
    );
    assert_eq!(server.get("/slow/0/../secret", &[]).status, 404);
    // Only files can be delayed: other routes exist only at their own paths.
    for path in ["/slow/0/report", "/slow/0/counts", "/slow/0/sink"] {
        assert_eq!(server.get(path, &[]).status, 404, "{path}");
    }
    assert_eq!(server.send("POST", "/slow/0/e", &[], b"").status, 405);
    for path in ["/slow/15001/a.js", "/slow/-1/a.js", "/slow/soon/a.js"] {
        assert_eq!(server.get(path, &[]).status, 400, "{path}");
    }
}

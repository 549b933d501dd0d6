//! A panel in a frame on another page.

use crate::{
    access::{csrf, form, sign_in},
    languages::whole,
    past::{self, Past},
    server::{Server, recent, stored},
};

const FRAMED_BY: [&str; 4] = [
    "--frame-host",
    "https://dash.example",
    "--frame-host",
    "http://localhost:3000",
];

/// A server with figures, and a link for frames.
fn start(test: &str, flags: &[&str], bound: &str) -> (Server, String) {
    let settings = stored(test, flags);
    let days = (1..=3).map(|ago| Past {
        ago,
        shown: 100,
        accepted: 50,
        refused: 5 - ago,
        ..Past::default()
    });
    past::put(settings.data.as_ref().unwrap(), &days.collect::<Vec<_>>());
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let body = format!("csrf={}&days=7&role=frame&bound={bound}", csrf(&page));
    let made = form(&server, "/report/shares", &cookie, &body).text();
    assert!(made.contains("&lt;iframe src="));
    let token = made.split("/report/embed/").nth(1).unwrap();
    let token = token.split('?').next().unwrap().to_owned();
    (server, token)
}

#[test]
fn only_listed_pages_may_frame_a_panel_which_needs_no_cookie_and_has_no_links() {
    let (server, token) = start("embed", &FRAMED_BY, "");
    for panel in [
        "",
        "?panel=headline",
        "?panel=over-time&range=7d",
        "?panel=purposes",
    ] {
        let answer = server.get(&format!("/report/embed/{token}{panel}"), &[]);
        assert_eq!(answer.status, 200, "{panel}");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'")
                && policy.ends_with("frame-ancestors https://dash.example http://localhost:3000"),
            "{policy}"
        );
        assert_eq!(answer.header("x-frame-options"), "");
        assert_eq!(answer.header("set-cookie"), "");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        let page = answer.text();
        assert!(!page.contains("<form") && !page.contains("<a ") && !page.contains(&token));
    }
    let page = server
        .get(&format!("/report/embed/{token}?range=7d"), &[])
        .text();
    assert!(page.contains("(A + P₊) ÷ I"), "with its formula");
    let page = server
        .get(&format!("/report/embed/{token}?panel=over-time"), &[])
        .text();
    assert!(
        page.contains("&lt;10") && page.contains("<table"),
        "small cells are hidden, and no script is needed"
    );
    for panel in ["made-up", "", "%3Cscript%3E"] {
        let path = format!("/report/embed/{token}?panel={panel}");
        assert_eq!(server.get(&path, &[]).status, 404, "{panel}");
    }
    // Nobody may frame other pages.
    let report = server.get("/report", &[]);
    assert_eq!(report.header("x-frame-options"), "DENY");
}

#[test]
fn making_a_link_for_frames_lists_the_panels_that_can_be_embedded() {
    let report = whole("embed_whole").get(&recent("/report/data.json"), &[]);
    let server = Server::start(&stored("embed_names", &FRAMED_BY));
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let body = format!("csrf={}&days=7&role=frame", csrf(&page));
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let report = report.json();
    let panels = report["panels"].as_object().unwrap();
    assert!(panels.len() > 8, "{panels:?}");
    for id in panels.keys().map(String::as_str).chain(["headline"]) {
        assert!(made.contains(&format!("<code>{id}</code>")), "{id}");
    }
}

#[test]
fn a_link_for_frames_opens_nothing_else_and_other_links_no_frame() {
    let (server, token) = start("embed_only", &FRAMED_BY, "");
    let bearer = format!("Bearer {token}");
    for path in [
        "",
        "/data.json",
        "/data.csv",
        "/evidence",
        "/evidence/data.json",
    ] {
        let shared = server.get(&format!("/report/s/{token}{path}"), &[]);
        assert_eq!(shared.status, 403, "{path}");
        let own = server.get(&format!("/report{path}"), &[("authorization", &bearer)]);
        assert!([401, 403].contains(&own.status), "{path}");
    }
    let signed_in = form(&server, "/report/login", &[], &format!("token={token}"));
    assert_eq!(signed_in.status, 401);
    assert_eq!(server.get("/report/embed/made-up", &[]).status, 404);
}

#[test]
fn a_frame_has_the_limits_of_its_link_and_without_the_setting_nobody_may_frame() {
    let (server, token) = start("embed_bound", &FRAMED_BY, "country%3DDE");
    for query in ["range=7d", "range=7d&country=FR"] {
        let page = server
            .get(&format!("/report/embed/{token}?{query}"), &[])
            .text();
        assert!(
            page.contains("<span>country</span> <strong translate=\"no\">DE</strong>"),
            "{page}"
        );
    }
    let (server, token) = start("embed_closed", &[], "");
    let answer = server.get(&format!("/report/embed/{token}"), &[]);
    assert_eq!(
        (answer.status, answer.header("x-frame-options")),
        (403, "DENY")
    );
}

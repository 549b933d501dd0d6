//! Renewing the cookie from the server.

use serde_json::json;

use crate::record::{record, record_of_today, record_under, today};
use crate::server::{Server, recent, settings, stored};

const EVENT: &str = "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=small&method=accept-all&granted=analytics";

#[test]
fn a_record_comes_back_as_the_same_cookie_for_the_rest_of_its_term_b_03() {
    let server = Server::start(&settings("renew", &[]));
    let record = record(
        today() - 10,
        today() + 20,
        "",
        "+analytics.matomo!marketing",
    );
    let own = format!("http://{}", server.address());
    let cookie = format!("other=1; assentry={record}");
    let answer = server.send(
        "POST",
        "/consent",
        &[("origin", &own), ("cookie", &cookie)],
        format!("record={record}").as_bytes(),
    );
    assert_eq!((answer.status, answer.body.len()), (204, 0));
    let cookie = answer.header("set-cookie");
    let (value, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(value, format!("assentry={record}"));
    let (age, rest) = attributes.split_once("; ").unwrap();
    assert_eq!(rest, "Path=/; SameSite=Lax");
    let age: u64 = age.strip_prefix("Max-Age=").unwrap().parse().unwrap();
    assert!((19 * 86_400..=20 * 86_400).contains(&age), "{age}");
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[test]
fn an_opt_out_comes_back_for_thirteen_months_whatever_its_term_l_63() {
    let server = Server::start(&settings("renew_opt_out", &[]));
    let (long_ago, over) = (today() - 1000, today() - 635);
    for (regime, answers, renewed) in [
        ("us-ca", "!analytics!marketing", true),
        ("us-ca", "+analytics!marketing", true),
        ("us-uoom", "?social.youtube", true),
        ("us-ca", "+analytics", false),
        ("us-ca", "", false),
        ("eu", "!analytics", false),
    ] {
        let line = record_under(regime, long_ago, over, "", answers);
        let answer = server.send(
            "POST",
            "/consent",
            &[("cookie", &format!("assentry={line}"))],
            format!("record={line}").as_bytes(),
        );
        let cookie = answer.status == 204;
        assert_eq!(cookie, renewed, "{line}");
        if cookie {
            let set = answer.header("set-cookie");
            let age = set.strip_prefix(&format!("assentry={line}; Max-Age="));
            let age: u64 = age.unwrap().split(';').next().unwrap().parse().unwrap();
            assert!((395 * 86_400..=398 * 86_400).contains(&age), "{set}");
        }
    }
}

#[test]
fn on_https_the_cookie_is_secure_and_a_domain_is_only_that_of_the_site() {
    let mut settings = settings("renew_domain", &[]);
    settings.site_hosts = vec![
        "shop.example".into(),
        "www.shop.example".into(),
        "other.example".into(),
    ];
    settings.cookie_domain = Some("shop.example".into());
    let server = Server::start(&settings);
    let body = format!("record={}", record_of_today("!analytics"));
    for (origin, end) in [
        (
            "https://shop.example",
            "; Path=/; SameSite=Lax; Domain=shop.example; Secure",
        ),
        (
            "https://www.shop.example",
            "; Path=/; SameSite=Lax; Domain=shop.example; Secure",
        ),
        ("https://other.example", "; Path=/; SameSite=Lax; Secure"),
    ] {
        let answer = server.send("POST", "/consent", &[("origin", origin)], body.as_bytes());
        assert!(
            answer.header("set-cookie").ends_with(end),
            "{origin}: {}",
            answer.header("set-cookie")
        );
    }
}

#[test]
fn nothing_wider_and_nothing_else_is_issued() {
    let server = Server::start(&settings("renew_refused", &[]));
    let mine = record_of_today("!analytics");
    let wider = record_of_today("+analytics");
    let damaged = mine.replace('!', "+");
    let own_cookie = format!("assentry={mine}");
    let cookie = [("cookie", own_cookie.as_str())];
    let not_a_record =
        "body: expected record=, then a record as docs/record.md has it, found something else";
    let other_time = "record: expected one valid today, found an expired or future one";
    for (headers, body, status, reason) in [
        (
            &cookie[..],
            format!("record={wider}"),
            409,
            "record: expected the one in the request's cookie, found another",
        ),
        (&[], format!("record={damaged}"), 400, not_a_record),
        (
            &[],
            format!("record={mine}; Domain=example"),
            400,
            not_a_record,
        ),
        (&[], format!("record={mine}\r\nx: y"), 400, not_a_record),
        (&[], mine.clone(), 400, not_a_record),
        (&[], String::new(), 400, not_a_record),
        (
            &[],
            format!("record={}", record(today() - 200, today(), "", "+a")),
            400,
            other_time,
        ),
        (
            &[],
            format!("record={}", record(today() + 2, today() + 9, "", "+a")),
            400,
            other_time,
        ),
        (
            &[],
            format!("record={}", record(today() - 398, today() + 9, "", "+a")),
            400,
            other_time,
        ),
        (
            &[],
            format!("record={mine}&event=seen"),
            400,
            "body: found a value outside its key's vocabulary",
        ),
        (
            &[],
            format!("record={mine}&{}", "x".repeat(9000)),
            413,
            "body: expected at most 1024 bytes",
        ),
        (
            &[("origin", "https://evil.example")],
            format!("record={mine}"),
            403,
            "origin: expected a site host, or without those the collector's own host, found another",
        ),
        (
            &[("sec-fetch-site", "cross-site")],
            format!("record={mine}"),
            403,
            "sec-fetch-site: expected same-origin or same-site, found another",
        ),
    ] {
        let answer = server.send("POST", "/consent", headers, body.as_bytes());
        assert_eq!(
            (answer.status, answer.header("x-assentry-reason")),
            (status, reason),
            "{body}"
        );
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[test]
fn an_event_sent_with_a_record_is_stored_before_the_response() {
    let server = Server::start(&stored(
        "renew_counts",
        &["--open-report", "--small-cell", "0"],
    ));
    let body = format!("record={}&{EVENT}", record_of_today("+analytics"));
    for count in 1..=3 {
        assert_eq!(
            server.send("POST", "/consent", &[], body.as_bytes()).status,
            204
        );
        let report = server.get(&recent("/report/data.json"), &[]).json();
        assert_eq!(
            report["panels"]["over-time"]["rows"][29]["accepted"],
            json!(count)
        );
    }
}

#[test]
fn other_cookies_do_not_hide_a_record_and_of_two_records_the_narrower_one_counts() {
    let server = Server::start(&settings("two_cookies", &[]));
    let (wide, narrow) = (
        record_of_today("+analytics+marketing"),
        record_of_today("+analytics!marketing"),
    );
    let both = format!("assentry={narrow}; assentry={wide}");
    let cookies = |cookie: &str| [b"city=\xe9; ", cookie.as_bytes()].concat();
    for (cookie, line, expected) in [
        (format!("assentry={narrow}"), &wide, 409),
        (format!("assentry={narrow}"), &narrow, 204),
        (both.clone(), &wide, 409),
        (both, &narrow, 204),
    ] {
        let body = format!("record={line}");
        let answer = server.send_bytes(
            "POST",
            "/consent",
            &[("cookie", &cookies(&cookie))],
            body.as_bytes(),
        );
        assert_eq!(answer.status, expected, "{cookie} {line}");
    }
}

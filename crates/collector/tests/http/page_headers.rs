//! The security headers, and a page's exceptions to them.

use crate::server::{Server, settings};

const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; frame-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types assentry";

#[test]
fn every_answer_has_the_strict_headers_and_every_document_the_policy() {
    let files: [(&str, &[u8]); 4] = [
        ("www/index.html", b"x"),
        ("www/a.xhtml", b"x"),
        ("www/a.svg", b"x"),
        ("www/a.js", b"x"),
    ];
    let server = Server::start(&settings("strict_headers", &files));
    for (method, path, policy) in [
        ("GET", "/", POLICY),
        ("GET", "/a.xhtml", POLICY),
        ("GET", "/a.svg", POLICY),
        ("GET", "/a.js", ""),
        ("GET", "/none", ""),
        ("POST", "/", ""),
        ("POST", "/e", ""),
        ("GET", "/counts", ""),
    ] {
        let answer = server.send(method, path, &[], b"");
        let place = format!("{method} {path}");
        assert_eq!(answer.header("content-security-policy"), policy, "{place}");
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{place}"
        );
        assert_eq!(
            answer.header("referrer-policy"),
            "strict-origin-when-cross-origin",
            "{place}"
        );
        assert_eq!(
            answer.header("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
            "{place}"
        );
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{place}"
        );
    }
}

#[test]
fn a_page_may_have_its_own_headers() {
    let json = br#"{
        "/film": { "Content-Security-Policy": "default-src *", "X-Extra": "1" },
        "/demo/*": { "Content-Security-Policy": null, "Referrer-Policy": "no-referrer" }
    }"#;
    let files: [(&str, &[u8]); 4] = [
        ("www/film.html", b"x"),
        ("www/demo/posthog.html", b"x"),
        ("www/index.html", b"x"),
        ("www/headers.json", json),
    ];
    let server = Server::start(&settings("own_headers", &files));
    for (path, policy, referrer, extra) in [
        (
            "/film",
            "default-src *",
            "strict-origin-when-cross-origin",
            "1",
        ),
        ("/film.html", POLICY, "strict-origin-when-cross-origin", ""),
        ("/demo/posthog", "", "no-referrer", ""),
        ("/", POLICY, "strict-origin-when-cross-origin", ""),
    ] {
        let answer = server.get(path, &[]);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-security-policy"), policy, "{path}");
        assert_eq!(answer.header("referrer-policy"), referrer, "{path}");
        assert_eq!(answer.header("x-extra"), extra, "{path}");
    }
    assert_eq!(server.get("/headers.json", &[]).status, 404);
}

#[test]
fn page_headers_that_cannot_be_used_stop_the_start() {
    let settings = settings(
        "broken_headers",
        &[("www/headers.json", b"{\"/film\": {\"X-A\": [1]}}")],
    );
    let error = Server::try_start(&settings).map(|_| ()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "headers.json: /film, X-A: expected a string, or null to remove the header, found [1]"
    );
}

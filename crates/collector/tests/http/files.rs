//! Pages and the script: types, encodings, revalidation, ranges, refusals.

use std::{fs, io::Read};

use assentry_collector::settings::Reading;

use crate::server::{Server, settings};

const PAGE: &str = "<!doctype html><title>Home</title>";
const LONG_SCRIPT: &str = "window.assentry = { version: '0.1.0' }; // A script long enough to be worth \
    compressing, compressing, compressing, compressing, compressing, compressing, compressing, \
    compressing, compressing, compressing, compressing, compressing, compressing, compressing.";

fn site(test: &str) -> Server {
    Server::start(&settings(
        test,
        &[
            ("www/index.html", PAGE.as_bytes()),
            ("www/news.html", b"news"),
            ("www/docs/index.html", b"docs"),
            ("www/a b.txt", b"spaced"),
            ("www/film.mp4", b"0123456789"),
            ("www/.secret", b"hidden"),
            (
                "www/assentry/assentry.js",
                b"a page that the script wins over",
            ),
            ("pkg/assentry.js", LONG_SCRIPT.as_bytes()),
            ("secret.txt", b"outside"),
        ],
    ))
}

#[test]
fn paths_lead_to_files() {
    let site = site("paths_lead_to_files");
    for (path, status, body) in [
        ("/", 200, PAGE),
        ("/index.html", 200, PAGE),
        ("/?utm_source=x", 200, PAGE),
        ("/news", 200, "news"),
        ("/news.html", 200, "news"),
        ("/docs/", 200, "docs"),
        ("/docs", 308, ""),
        ("/a%20b.txt", 200, "spaced"),
        ("/assentry/assentry.js", 200, LONG_SCRIPT),
        ("/assentry/", 404, "404: there is no such page\n"),
        ("/none", 404, "404: there is no such page\n"),
        ("/news/", 404, "404: there is no such page\n"),
    ] {
        let answer = site.get(path, &[]);
        assert_eq!((answer.status, &*answer.text()), (status, body), "{path}");
    }
    assert_eq!(site.get("/none", &[]).header("cache-control"), "no-cache");
    assert_eq!(site.get("/docs?a=1", &[]).header("location"), "/docs/?a=1");
}

#[test]
fn nothing_outside_or_hidden_is_served() {
    let files: [(&str, &[u8]); 3] = [
        ("www/.secret", b"hidden"),
        ("www/headers.json", b"{}"),
        ("secret.txt", b"outside"),
    ];
    for reading in [Reading::AtStart, Reading::PerRequest] {
        let mut settings = settings(&format!("nothing_outside_{reading:?}"), &files);
        settings.reading = reading;
        let server = Server::start(&settings);
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/assentry/../../secret.txt",
            "/assentry/..%5c..%5csecret.txt",
            "/www/..//../secret.txt",
            "//secret.txt",
            "/%00",
            "/%ff",
            "/.secret",
            "/headers.json",
            "/HEADERS.JSON",
            "/assentry/../headers.json",
        ] {
            assert_eq!(
                server.get(path, &[]).status,
                404,
                "{path} when reading {reading:?}"
            );
        }
    }
}

#[test]
fn a_site_may_have_its_own_404_page() {
    let page = [("www/404.html", b"<!doctype html>gone".as_slice())];
    let answer = Server::start(&settings("own_404_page", &page)).get("/none", &[]);
    assert_eq!(
        (answer.status, &*answer.text()),
        (404, "<!doctype html>gone")
    );
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
}

#[test]
fn files_have_their_type_and_lifetime() {
    let cases = [
        ("a.js", "text/javascript; charset=utf-8", "no-cache"),
        ("a.mjs", "text/javascript; charset=utf-8", "no-cache"),
        ("a.css", "text/css; charset=utf-8", "no-cache"),
        ("a.html", "text/html; charset=utf-8", "no-cache"),
        ("a.xhtml", "application/xhtml+xml", "no-cache"),
        ("a.json", "application/json", "no-cache"),
        ("a.js.map", "application/json", "no-cache"),
        ("a.svg", "image/svg+xml", "no-cache"),
        ("a.wasm", "application/wasm", "no-cache"),
        ("a.woff2", "font/woff2", "public, max-age=3600"),
        ("a.PNG", "image/png", "public, max-age=3600"),
        ("a.webp", "image/webp", "public, max-age=3600"),
        ("a.jpg", "image/jpeg", "public, max-age=3600"),
        ("a.ico", "image/x-icon", "no-cache"),
        ("a.mp4", "video/mp4", "public, max-age=3600"),
        ("a.webm", "video/webm", "public, max-age=3600"),
        ("a.txt", "text/plain; charset=utf-8", "no-cache"),
        (
            "LICENSE",
            "application/octet-stream",
            "public, max-age=3600",
        ),
    ];
    let paths = cases.map(|(name, _, _)| format!("www/{name}"));
    let files: Vec<(&str, &[u8])> = paths
        .iter()
        .map(|path| (&**path, b"x".as_slice()))
        .collect();
    let server = Server::start(&settings("types", &files));
    for (name, content_type, lifetime) in cases {
        let answer = server.get(&format!("/{name}"), &[]);
        assert_eq!(answer.header("content-type"), content_type, "{name}");
        assert_eq!(answer.header("cache-control"), lifetime, "{name}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
    }
}

#[test]
fn text_is_compressed_as_the_client_accepts() {
    let site = site("text_is_compressed");
    for (accepts, encoding) in [
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0", ""),
        ("", ""),
    ] {
        let answer = site.get("/assentry/assentry.js", &[("accept-encoding", accepts)]);
        assert_eq!(answer.header("content-encoding"), encoding, "{accepts:?}");
        assert_eq!(answer.header("vary"), "Accept-Encoding", "{accepts:?}");
        assert_eq!(
            answer.header("content-length"),
            answer.body.len().to_string(),
            "{accepts:?}"
        );
        let mut plain = Vec::new();
        match encoding {
            "br" => brotli::Decompressor::new(&*answer.body, 4096).read_to_end(&mut plain),
            "gzip" => flate2::read::GzDecoder::new(&*answer.body).read_to_end(&mut plain),
            _ => (&*answer.body).read_to_end(&mut plain),
        }
        .unwrap();
        assert_eq!(
            String::from_utf8(plain).unwrap(),
            LONG_SCRIPT,
            "{accepts:?}"
        );
    }
    let film = site.get("/film.mp4", &[("accept-encoding", "br")]);
    assert_eq!(
        (film.header("content-encoding"), film.header("vary")),
        ("", "")
    );
}

#[test]
fn a_client_that_has_the_file_gets_304() {
    let site = site("revalidation");
    let path = "/assentry/assentry.js";
    let brotli = site
        .get(path, &[("accept-encoding", "br")])
        .header("etag")
        .to_owned();
    let plain = site.get(path, &[]).header("etag").to_owned();
    assert!(
        brotli.starts_with('"') && brotli != plain,
        "a strong validator for each encoding"
    );

    let weakened = format!("\"other\", W/{brotli}");
    for (validator, status) in [
        (&*brotli, 304),
        (&*weakened, 304),
        ("*", 304),
        (&*plain, 200),
        ("x", 200),
    ] {
        let answer = site.get(
            path,
            &[("accept-encoding", "br"), ("if-none-match", validator)],
        );
        assert_eq!(answer.status, status, "{validator}");
        assert_eq!(answer.header("etag"), brotli, "{validator}");
        assert_eq!(answer.header("vary"), "Accept-Encoding", "{validator}");
        assert_eq!(answer.body.is_empty(), status == 304, "{validator}");
    }
}

#[test]
fn files_served_from_disk_are_sent_whole_or_in_ranges() {
    let site = site("ranges");
    let whole = site.get("/film.mp4", &[]);
    let modified = whole.header("last-modified").to_owned();
    let (part, all) = ("bytes 2-4/10", "0123456789");
    for (headers, status, body, range) in [
        (vec![], 200, all, ""),
        (vec![("range", "bytes=2-4")], 206, "234", part),
        (vec![("range", "bytes=-2")], 206, "89", "bytes 8-9/10"),
        (vec![("range", "bytes=7-")], 206, "789", "bytes 7-9/10"),
        (vec![("range", "bytes=10-")], 416, "", "bytes */10"),
        // A server may ignore these ranges.
        (vec![("range", "bytes=0-1,4-5")], 200, all, ""),
        (vec![("range", "lines=1-2")], 200, all, ""),
        (
            vec![("range", "bytes=2-4"), ("if-range", &*modified)],
            206,
            "234",
            part,
        ),
        (
            vec![("range", "bytes=2-4"), ("if-range", "\"older\"")],
            200,
            all,
            "",
        ),
        (
            vec![
                ("range", "bytes=2-4"),
                ("if-range", "Sat, 01 Jan 2000 00:00:00 GMT"),
            ],
            200,
            all,
            "",
        ),
        (vec![("if-modified-since", &*modified)], 304, "", ""),
    ] {
        let answer = site.get("/film.mp4", &headers);
        assert_eq!(
            (answer.status, &*answer.text()),
            (status, body),
            "{headers:?}"
        );
        assert_eq!(answer.header("content-range"), range, "{headers:?}");
        assert_eq!(answer.header("accept-ranges"), "bytes", "{headers:?}");
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=3600",
            "{headers:?}"
        );
    }
}

#[test]
fn a_file_deleted_since_the_start_is_a_404() {
    let settings = settings("gone", &[("www/a.png", b"x"), ("www/404.html", b"gone")]);
    let server = Server::start(&settings);
    assert_eq!(server.get("/a.png", &[]).status, 200);
    fs::remove_file(settings.www.join("a.png")).unwrap();
    let answer = server.get("/a.png", &[]);
    assert_eq!((answer.status, &*answer.text()), (404, "gone"));
    assert_eq!(answer.header("cache-control"), "no-cache");
}

#[test]
fn head_is_like_get_without_a_body_and_other_methods_are_refused() {
    let site = site("methods");
    for path in ["/", "/film.mp4", "/none"] {
        let (get, head) = (site.get(path, &[]), site.send("HEAD", path, &[], b""));
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        for header in [
            "content-type",
            "content-length",
            "etag",
            "content-security-policy",
        ] {
            assert_eq!(
                head.header(header),
                get.header(header),
                "{header} of {path}"
            );
        }
    }
    for (method, path, allow) in [
        ("POST", "/", "GET, HEAD"),
        ("DELETE", "/none", "GET, HEAD"),
        ("GET", "/e", "POST"),
        ("POST", "/counts", "GET,HEAD"),
    ] {
        let answer = site.send(method, path, &[], b"");
        assert_eq!(
            (answer.status, answer.header("allow")),
            (405, allow),
            "{method} {path}"
        );
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{method} {path}"
        );
    }
}

#[test]
fn a_developer_sees_a_change_without_a_restart() {
    let mut settings = settings(
        "dev",
        &[
            ("www/index.html", b"before"),
            ("pkg/assentry.js", LONG_SCRIPT.as_bytes()),
        ],
    );
    settings.reading = Reading::PerRequest;
    let server = Server::start(&settings);
    let etag = server.get("/", &[]).header("etag").to_owned();
    fs::write(settings.www.join("index.html"), "after").unwrap();
    fs::write(
        settings.www.join("headers.json"),
        r#"{"/": {"X-New": "yes"}}"#,
    )
    .unwrap();
    let answer = server.get("/", &[("if-none-match", &etag)]);
    assert_eq!(
        (answer.status, &*answer.text(), answer.header("x-new")),
        (200, "after", "yes")
    );

    let script = server.get("/assentry/assentry.js", &[("accept-encoding", "gzip")]);
    assert_eq!(
        (
            script.header("content-encoding"),
            script.header("cache-control")
        ),
        ("gzip", "no-cache")
    );

    fs::write(settings.www.join("headers.json"), "{").unwrap();
    let broken = server.get("/", &[]);
    assert_eq!(broken.status, 500);
    assert!(
        broken
            .text()
            .starts_with("500: headers.json: expected JSON, found: "),
        "{}",
        broken.text()
    );
}

#[test]
fn well_known_files_are_served_and_other_hidden_files_are_not() {
    let files: [(&str, &[u8]); 2] = [
        ("www/.well-known/gpc.json", b"{\"gpc\":true}"),
        ("www/.env", b"secret"),
    ];
    let server = Server::start(&settings("well_known", &files));
    let answer = server.get("/.well-known/gpc.json", &[]);
    assert_eq!((answer.status, &*answer.text()), (200, "{\"gpc\":true}"));
    assert_eq!(server.get("/.env", &[]).status, 404);
    assert_eq!(server.get("/.well-known/../.env", &[]).status, 404);
}

//! Who has access, who does not, and what other sites cannot do.

use serde_json::json;

use crate::{
    client::Answer,
    server::{Server, stored},
};

/// Signs in; returns the cookie.
pub(crate) fn sign_in(server: &Server) -> String {
    let answer = login(server, server.token());
    assert_eq!((answer.status, answer.header("location")), (303, "/report"));
    let cookie = answer.header("set-cookie");
    cookie.split(';').next().unwrap().to_owned()
}

fn login(server: &Server, token: &str) -> Answer {
    form(server, "/report/login", &[], &format!("token={token}"))
}

/// Sends a form like our own page.
pub(crate) fn form(server: &Server, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let own = format!("http://{}", server.address());
    let mut all = vec![
        ("origin", own.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    all.extend(headers);
    server.send("POST", path, &all, body.as_bytes())
}

pub(crate) fn csrf(page: &str) -> &str {
    let start = page.split("name=\"csrf\" value=\"").nth(1).unwrap();
    start.split('"').next().unwrap()
}

#[test]
fn the_report_is_for_those_who_have_the_token() {
    let settings = stored("login", &[]);
    let server = Server::start(&settings);
    for path in [
        "/report",
        "/report/",
        "/report/data.json",
        "/report/data.csv",
    ] {
        let answer = server.get(path, &[("cookie", "assentry-session=made-up")]);
        assert_eq!(answer.status, 401, "{path}");
        assert!(answer.text().contains("Token"));
        assert!(
            answer
                .header("content-security-policy")
                .starts_with("default-src 'none'")
        );
    }
    assert_eq!(login(&server, "wrong").status, 401);
    assert_eq!(login(&server, "").status, 401);

    let answer = login(&server, server.token());
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("assentry-session="));
    assert!(
        cookie.ends_with("; Path=/report; Max-Age=43200; HttpOnly; SameSite=Strict"),
        "{cookie}"
    );
    let cookie = cookie.split(';').next().unwrap();
    assert_eq!(server.get("/report", &[("cookie", cookie)]).status, 200);

    // The token is not in the store, and is not shown again.
    let bytes = std::fs::read(settings.data.as_ref().unwrap().join("assentry.db")).unwrap();
    let wal =
        std::fs::read(settings.data.as_ref().unwrap().join("assentry.db-wal")).unwrap_or_default();
    let token = server.token().as_bytes();
    assert!(
        [bytes, wal]
            .iter()
            .all(|file| !file.windows(token.len()).any(|part| part == token))
    );
    let (old, token) = (cookie.to_owned(), server.token().to_owned());
    drop(server);
    let server = Server::start(&settings);
    assert!(!server.has_token());
    assert_eq!(
        server.get("/report", &[("cookie", &old)]).status,
        401,
        "a restart ends sessions"
    );
    assert_eq!(login(&server, &token).status, 303);
}

#[test]
fn guessing_is_slow() {
    let server = Server::start(&stored("guessing", &[]));
    let statuses: Vec<u16> = (0..11).map(|_| login(&server, "guess").status).collect();
    assert_eq!(statuses, [[401; 10].as_slice(), &[429]].concat());
    let right = login(&server, server.token());
    assert_eq!(right.status, 429, "not even the right one");
    assert_ne!(right.header("retry-after"), "");
}

#[test]
fn forms_from_other_sites_do_nothing() {
    let server = Server::start(&stored("forgery", &[]));
    let token = format!("token={}", server.token());
    let own = format!("http://{}", server.address());
    for headers in [
        vec![],
        vec![("origin", "https://evil.example")],
        vec![("origin", "null")],
        vec![("origin", own.as_str()), ("sec-fetch-site", "cross-site")],
    ] {
        let answer = server.send("POST", "/report/login", &headers, token.as_bytes());
        assert_eq!(answer.status, 403, "{headers:?}");
        assert_eq!(answer.header("set-cookie"), "");
    }
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let word = csrf(&page);
    for path in ["/report/shares", "/report/shares/remove", "/report/logout"] {
        for body in [
            "days=7".to_owned(),
            "days=7&csrf=".into(),
            "days=7&csrf=made-up".into(),
        ] {
            assert_eq!(
                form(&server, path, &cookie, &body).status,
                403,
                "{path} {body}"
            );
        }
        let body = format!("days=7&csrf={word}");
        let elsewhere = [cookie[0], ("origin", "https://evil.example")];
        assert_eq!(
            server
                .send("POST", path, &elsewhere, body.as_bytes())
                .status,
            403,
            "{path}"
        );
        assert_eq!(
            form(&server, path, &[], &body).status,
            401,
            "{path} without a session"
        );
    }
    assert_eq!(
        form(&server, "/report/logout", &cookie, &format!("csrf={word}")).status,
        303
    );
    assert_eq!(server.get("/report", &cookie).status, 401);
}

#[test]
fn a_link_lets_others_read_until_it_is_revoked() {
    let settings = stored("shares", &[]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let word = csrf(&page);
    for days in ["0", "367", "x", ""] {
        let body = format!("csrf={word}&label=x&days={days}");
        assert_eq!(
            form(&server, "/report/shares", &cookie, &body).status,
            400,
            "{days}"
        );
    }
    let body = format!("csrf={word}&label=Board+%3Cb%3E&days=7");
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let link = made
        .split("href=\"")
        .find(|part| part.contains("/report/s/"))
        .unwrap();
    let link = link.split('"').next().unwrap();
    let path = link
        .strip_prefix(&format!("http://{}", server.address()))
        .unwrap();

    let shared = server.get(path, &[]);
    assert_eq!(shared.status, 200);
    assert!(shared.text().contains(&format!("href=\"{path}/data.csv")));
    assert!(!shared.text().contains("csrf") && !shared.text().contains("Sign out"));
    assert_eq!(shared.header("referrer-policy"), "same-origin");
    assert_eq!(
        server
            .get(&format!("{path}/data.json?range=7d"), &[])
            .status,
        200
    );
    assert_eq!(form(&server, "/report/shares", &[], &body).status, 401);

    let page = server.get("/report", &cookie).text();
    assert!(page.contains("Board &lt;b&gt;") && !page.contains("Board <b>"));
    let token = path.strip_prefix("/report/s/").unwrap();
    assert!(!page.contains(token), "the link is not shown again");
    let name = page
        .split("name=\"name\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let body = format!("csrf={word}&name={name}");
    assert_eq!(
        form(&server, "/report/shares/remove", &cookie, &body).status,
        303
    );
    for path in [path, "/report/s/made-up", "/report/s/made-up/data.json"] {
        assert_eq!(server.get(path, &[]).status, 404, "{path}");
    }
}

#[test]
fn an_expired_link_is_closed() {
    let settings = stored("ended_share", &[]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let body = format!("csrf={}&days=1", csrf(&page));
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let path = made
        .split("/report/s/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let path = format!("/report/s/{path}");
    assert_eq!(server.get(&path, &[]).status, 200);
    rusqlite::Connection::open(settings.data.unwrap().join("assentry.db"))
        .unwrap()
        .execute_batch("UPDATE token SET expires_at = 1 WHERE kind = 'share'")
        .unwrap();
    assert_eq!(server.get(&path, &[]).status, 404);
}

#[test]
fn only_a_trusted_proxy_signs_people_in() {
    let flags = [
        "--user-header",
        "Remote-User",
        "--trusted-proxy",
        "127.0.0.1",
    ];
    let server = Server::start(&stored("single_sign_on", &flags));
    assert_eq!(server.get("/report", &[]).status, 401);
    let answer = server.get("/report", &[("remote-user", "ada")]);
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .header("set-cookie")
            .contains("HttpOnly; SameSite=Strict")
    );
    assert!(answer.text().contains("Make a link"));

    let server = Server::start(&stored(
        "no_single_sign_on",
        &[
            "--user-header",
            "Remote-User",
            "--trusted-proxy",
            "10.0.0.0/8",
        ],
    ));
    assert_eq!(server.get("/report", &[("remote-user", "ada")]).status, 401);
}

#[test]
fn the_open_report_is_for_this_machine_and_changes_nothing() {
    let server = Server::start(&stored("open_report", &["--open-report"]));
    let page = server.get("/report", &[]);
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("Make a link"));
    assert_eq!(
        server
            .get("/report", &[("x-forwarded-for", "192.0.2.1")])
            .status,
        401
    );
    assert_eq!(
        server.get("/report/data.json", &[]).json()["counting"],
        json!(true)
    );
}

#[test]
fn after_too_many_invalid_links_further_ones_are_not_looked_up() {
    let settings = stored("wrong_links", &[]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let body = format!(
        "csrf={}&days=1",
        csrf(&server.get("/report", &cookie).text())
    );
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let path = made.split("/report/s/").nth(1).unwrap();
    let path = format!("/report/s/{}", path.split('"').next().unwrap());
    assert_eq!(server.get(&path, &[]).status, 200);
    // Signing in was one attempt.
    for _ in 0..9 {
        assert_eq!(server.get("/report/s/wrong", &[]).status, 404);
    }
    assert_eq!(server.get("/report/s/wrong", &[]).status, 429);
    assert_eq!(server.get(&path, &[]).status, 200, "a right one");
    let other = rusqlite::Connection::open(settings.data.unwrap().join("assentry.db")).unwrap();
    other
        .execute_batch("ALTER TABLE token RENAME TO away")
        .unwrap();
    assert_eq!(
        server.get(&path, &[]).status,
        503,
        "a right one is looked up"
    );
    let answer = server.get("/report/s/wrong", &[]);
    assert_eq!(answer.status, 429, "a wrong one is not");
    assert_ne!(answer.header("retry-after"), "");
}

#[test]
fn a_new_token_ends_every_session_and_closes_every_link() {
    let settings = stored("new_token", &[]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let body = format!(
        "csrf={}&days=1",
        csrf(&server.get("/report", &cookie).text())
    );
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let path = made.split("/report/s/").nth(1).unwrap();
    let path = format!("/report/s/{}", path.split('"').next().unwrap());
    assert_eq!(server.get(&path, &[]).status, 200);
    let data = settings.data.unwrap();
    let token =
        assentry_collector::commands::token(&data, assentry_collector::store::Role::Owner).unwrap();
    assert_eq!(server.get("/report", &cookie).status, 401);
    assert_eq!(server.get(&path, &[]).status, 404);
    assert_eq!(login(&server, &token).status, 303);
}

#[test]
fn signing_out_everywhere_ends_all_sessions() {
    let server = Server::start(&stored("everywhere", &[]));
    let (one, other) = (sign_in(&server), sign_in(&server));
    let page = server.get("/report", &[("cookie", &one)]).text();
    let body = format!("csrf={}&everywhere=1", csrf(&page));
    let answer = form(
        &server,
        "/report/logout",
        &[("cookie", one.as_str())],
        &body,
    );
    assert_eq!(answer.status, 303);
    for cookie in [one, other] {
        assert_eq!(server.get("/report", &[("cookie", &cookie)]).status, 401);
    }
}

#[test]
fn a_user_signed_in_by_a_proxy_has_one_session_whose_cookie_is_secure_behind_https() {
    let flags = [
        "--user-header",
        "remote-user",
        "--trusted-proxy",
        "127.0.0.1",
    ];
    let server = Server::start(&stored("vouched", &flags));
    let cookie = |user: &str, scheme: (&str, &str)| {
        let answer = server.get("/report", &[("remote-user", user), scheme]);
        assert_eq!(answer.status, 200);
        answer.header("set-cookie").to_owned()
    };
    let value = |cookie: &str| cookie.split(';').next().unwrap().to_owned();
    let ada = cookie("ada", ("x-forwarded-proto", "https"));
    assert!(ada.ends_with("; Secure"), "{ada}");
    let again = cookie("ada", ("forwarded", "for=192.0.2.1;proto=http"));
    assert!(!again.contains("Secure"));
    assert_eq!(value(&ada), value(&again));
    assert_ne!(
        value(&ada),
        value(&cookie("bob", ("x-forwarded-proto", "http")))
    );
    // A thousand requests without the cookie end nobody's session.
    let bob = value(&cookie("bob", ("x-forwarded-proto", "https")));
    for _ in 0..1100 {
        cookie("ada", ("x-forwarded-proto", "https"));
    }
    assert_eq!(server.get("/report", &[("cookie", &bob)]).status, 200);
}

#[test]
fn a_cookie_that_is_not_ascii_locks_nobody_out() {
    let server = Server::start(&stored("byte_cookies", &[]));
    let session = sign_in(&server);
    let cookie = [b"city=M\xe9nilmontant; ", session.as_bytes()].concat();
    let answer = server.send_bytes("GET", "/report", &[("cookie", &cookie)], b"");
    assert_eq!(answer.status, 200);
}

#[test]
fn the_open_report_is_not_served_under_foreign_host_names() {
    let server = Server::start(&stored("rebinding", &["--open-report"]));
    let port = server.address().port();
    for (host, expected) in [
        (format!("evil.example:{port}"), 401),
        (format!("localhost:{port}"), 200),
    ] {
        assert_eq!(
            server.get("/report", &[("host", &host)]).status,
            expected,
            "{host}"
        );
    }
}

#[test]
fn a_rejected_form_explains_why_on_a_page() {
    let server = Server::start(&stored("refused_forms", &[]));
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let word = csrf(&server.get("/report", &cookie).text()).to_owned();
    for (body, status) in [
        (format!("csrf={word}&days=0"), 400),
        ("csrf=made-up&days=1".to_owned(), 403),
        (format!("csrf={word}&label={}", "x".repeat(5000)), 413),
    ] {
        let answer = form(&server, "/report/shares", &cookie, &body);
        assert_eq!(answer.status, status);
        assert!(answer.text().contains("Nothing was changed"));
        assert_ne!(answer.header("x-assentry-reason"), "");
    }
}

#[test]
fn a_link_reveals_no_path_of_the_machine() {
    let settings = stored("link_paths", &[]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let body = format!(
        "csrf={}&days=1",
        csrf(&server.get("/report", &cookie).text())
    );
    let made = form(&server, "/report/shares", &cookie, &body).text();
    let path = made.split("/report/s/").nth(1).unwrap();
    let path = format!("/report/s/{}", path.split('"').next().unwrap());
    let (data, token) = (settings.data.clone().unwrap(), server.token().to_owned());
    drop(server);
    // The store is readable, but must no longer be written.
    rusqlite::Connection::open(data.join("assentry.db"))
        .unwrap()
        .execute_batch(
            "CREATE TRIGGER no BEFORE INSERT ON memo BEGIN SELECT RAISE(ABORT, 'no'); END",
        )
        .unwrap();
    let server = Server::start(&settings);
    let page = server.get(&path, &[]).text();
    assert!(page.contains("Nothing is being counted at the moment."));
    assert!(page.contains("found it read-only") && !page.contains("assentry.db"));
    let session = login(&server, &token);
    let session = session.header("set-cookie").split(';').next().unwrap();
    let page = server.get("/report", &[("cookie", session)]).text();
    assert!(
        page.contains("assentry.db"),
        "those who run it are told all of it"
    );
}

#[test]
fn a_restricted_link_shows_only_its_part_whatever_is_requested() {
    let mut settings = stored("bound_link", &["--small-cell", "0"]);
    settings.site_hosts = vec!["a.example".into(), "b.example".into()];
    let server = Server::start(&settings);
    for (host, language, times) in [
        ("a.example", "fr", 20),
        ("a.example", "en", 15),
        ("b.example", "it", 30),
    ] {
        let line =
            format!("event=shown&revision=0a1b2c3d&regime=eu&language={language}&device=small");
        let origin = format!("https://{host}");
        for _ in 0..times {
            let answer = server.send(
                "POST",
                "/e",
                &[("origin", origin.as_str())],
                line.as_bytes(),
            );
            assert_eq!(answer.status, 204);
        }
        let wrong = server.send("POST", "/e", &[("origin", origin.as_str())], b"nonsense");
        assert_eq!(wrong.status, 400);
    }
    let record = format!("record={}", crate::record::record_of_today("+a"));
    let barrier = server.send(
        "POST",
        "/consent",
        &[("origin", "https://a.example")],
        record.as_bytes(),
    );
    assert_eq!(barrier.status, 204);
    let cookie = sign_in(&server);
    let own = [("cookie", cookie.as_str())];
    let page = server.get("/report?site=a.example", &own).text();
    assert!(page.contains("name=\"bound\" value=\"site=a.example\""));
    let link = |bound: &str| {
        let body = format!("csrf={}&days=5&bound={bound}", csrf(&page));
        let made = form(&server, "/report/shares", &own, &body).text();
        let token = made
            .split("/report/s/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        format!("/report/s/{token}")
    };
    let today = crate::server::recent("");
    let shown = |link: &str, more: &str| {
        let report = server
            .get(&format!("{link}/data.json{today}{more}"), &[])
            .json();
        report["headline"]["shown"]["now"].clone()
    };
    let of_site = link("site%3Da.example");
    for more in [
        "",
        "&site=b.example",
        "&site=",
        "&site=b.example&site=a.example",
    ] {
        assert_eq!(shown(&of_site, more), json!(35), "{more}");
    }
    assert_eq!(shown(&of_site, "&language=fr"), json!(20));
    for path in ["", "/data.json", "/data.csv"] {
        let text = server.get(&format!("{of_site}{path}{today}"), &[]).text();
        // Without the links to the page in other languages.
        let text = text.split("class=\"languages\"").next().unwrap();
        assert!(
            !text.contains("b.example")
                && !text.contains("\"it\"")
                && !text.contains("not an event"),
            "{path}"
        );
    }
    let of_both = link("site%3Da.example%26language%3Dfr");
    assert_eq!(shown(&of_both, "&language=en"), json!(20));
    assert_eq!(
        shown(&link(""), "&site=b.example"),
        json!(30),
        "bound to nothing"
    );
    let unknown = link("host%3Da.example");
    assert_eq!(
        server.get(&unknown, &[]).status,
        404,
        "nothing rather than everything"
    );
    // A program reads the same with the token, but no page.
    let token = of_site.rsplit('/').next().unwrap();
    let read = |path: &str, token: &str| {
        let token = format!("Bearer {token}");
        server.get(
            &format!("{path}{today}&site=b.example"),
            &[("authorization", token.as_str())],
        )
    };
    let report = read("/report/data.json", token);
    assert_eq!(report.json()["headline"]["shown"]["now"], json!(35));
    assert!(
        read("/report/data.csv", token)
            .text()
            .contains(",\"shown\",35,")
    );
    assert_eq!(read("/report/data.json", "made-up").status, 404);
    assert_eq!(read("/report", token).status, 401);
    // The owner sees what each link shows.
    let page = server.get("/report", &own).text();
    let part = |name: &str, word: &str| {
        format!("<span>{name}</span> <strong translate=\"no\">{word}</strong>")
    };
    assert!(page.contains(&format!(
        "{}, {}",
        part("site", "a.example"),
        part("language", "fr")
    )));
}

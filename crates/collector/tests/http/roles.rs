//! Owner, marketing, officer: who may see and change what.

use assentry_collector::{commands, store::Role};

use crate::{
    access::{csrf, form, sign_in},
    server::{Server, stored},
};

const FIGURES: [&str; 3] = ["/report", "/report/data.json", "/report/data.csv"];
const PROOFS: [&str; 3] = [
    "/report/evidence",
    "/report/evidence/data.json",
    "/report/evidence/data.csv",
];

/// What each path answers.
fn statuses(server: &Server, paths: &[&str], headers: &[(&str, &str)]) -> Vec<u16> {
    let ask = |path: &&str| server.get(path, headers).status;
    paths.iter().map(ask).collect()
}

fn sign_in_with(server: &Server, token: &str) -> String {
    let answer = form(server, "/report/login", &[], &format!("token={token}"));
    assert_eq!(answer.status, 303, "{}", answer.text());
    let cookie = answer.header("set-cookie");
    cookie.split(';').next().unwrap().to_owned()
}

#[test]
fn marketing_sees_figures_an_officer_proofs_and_the_owner_both() {
    let settings = stored("roles", &["--keep-proofs"]);
    let server = Server::start(&settings);
    let owner = sign_in(&server);
    let owner = [("cookie", owner.as_str())];
    let token = |role| commands::token(settings.data.as_ref().unwrap(), role).unwrap();
    let marketing = sign_in_with(&server, &token(Role::Marketing));
    let officer = sign_in_with(&server, &token(Role::Officer));
    let (marketing, officer) = ([("cookie", &*marketing)], [("cookie", &*officer)]);

    assert_eq!(statuses(&server, &FIGURES, &owner), [200; 3]);
    assert_eq!(statuses(&server, &PROOFS, &owner), [200; 3]);
    assert_eq!(statuses(&server, &FIGURES, &marketing), [200; 3]);
    assert_eq!(statuses(&server, &PROOFS, &marketing), [403; 3]);
    assert_eq!(statuses(&server, &FIGURES, &officer), [303, 403, 403]);
    assert_eq!(statuses(&server, &PROOFS, &officer), [200; 3]);
    assert_eq!(statuses(&server, &PROOFS, &[]), [401; 3]);
    let page = server.get("/report", &officer);
    assert_eq!(page.header("location"), "/report/evidence");

    // Only the owner may change anything, whatever page the CSRF token is from.
    for (cookie, page) in [(&marketing, "/report"), (&officer, "/report/evidence")] {
        let page = server.get(page, cookie).text();
        assert!(!page.contains("Make a link") && !page.contains("Your notes"));
        assert!(page.contains("Sign out") && !page.contains("everywhere"));
        let word = csrf(&page);
        for (path, body) in [
            ("/report/shares", "days=7"),
            ("/report/shares/remove", "name=x"),
            ("/report/notes", "day=2026-01-01&text=x"),
            ("/report/notes/remove", "id=1"),
        ] {
            let body = format!("csrf={word}&{body}");
            assert_eq!(form(&server, path, cookie, &body).status, 403, "{path}");
        }
        // Asking to end everybody's sessions ends only one's own.
        let body = format!("csrf={word}&everywhere=1");
        assert_eq!(form(&server, "/report/logout", cookie, &body).status, 303);
    }
    assert_eq!(server.get("/report", &owner).status, 200);
    assert_eq!(server.get("/report", &marketing).status, 401);
}

#[test]
fn a_new_token_of_a_role_ends_the_sessions_of_that_role_and_the_owners_all() {
    let settings = stored("role_tokens", &[]);
    let server = Server::start(&settings);
    let owner = sign_in(&server);
    let token = |role| commands::token(settings.data.as_ref().unwrap(), role).unwrap();
    let old = token(Role::Marketing);
    let marketing = sign_in_with(&server, &old);
    let status = |cookie: &str| server.get("/report", &[("cookie", cookie)]).status;
    let new = token(Role::Marketing);
    assert_eq!((status(&owner), status(&marketing)), (200, 401));
    let marketing = sign_in_with(&server, &new);
    let refused = form(&server, "/report/login", &[], &format!("token={old}"));
    assert_eq!(refused.status, 401);
    token(Role::Owner);
    assert_eq!((status(&owner), status(&marketing)), (401, 401));
}

#[test]
fn a_proxy_states_the_role_and_an_unknown_role_opens_nothing() {
    let flags = [
        "--keep-proofs",
        "--user-header",
        "remote-user",
        "--role-header",
        "remote-groups",
        "--trusted-proxy",
        "127.0.0.1",
    ];
    let server = Server::start(&stored("role_header", &flags));
    let ada = |groups: &'static str, more: &[(&str, &str)]| {
        let said = [("remote-user", "ada"), ("remote-groups", groups)];
        let headers = [said.as_slice(), more].concat();
        let statuses = statuses(&server, &["/report", "/report/evidence"], &headers);
        (statuses[0], statuses[1])
    };
    assert_eq!(ada("staff,marketing", &[]), (200, 403));
    assert_eq!(ada("officer", &[]), (303, 200));
    assert_eq!(ada("staff, owner", &[]), (200, 200));
    assert_eq!(ada("staff", &[]), (401, 401));
    assert_eq!(ada("", &[]), (401, 401));
    // Her role changes while she has the cookie of the previous role.
    let headers = [("remote-user", "ada"), ("remote-groups", "owner")];
    let cookie = server
        .get("/report", &headers)
        .header("set-cookie")
        .to_owned();
    let cookie = [("cookie", cookie.split(';').next().unwrap())];
    assert_eq!(ada("owner", &cookie), (200, 200));
    assert_eq!(ada("marketing", &cookie), (200, 403));
    assert_eq!(ada("staff", &cookie), (401, 401));
    // Headers are ignored unless they come from the proxy.
    let flags = [&flags[..6], &["10.0.0.0/8"]].concat();
    let server = Server::start(&stored("role_header_forged", &flags));
    assert_eq!(server.get("/report", &headers).status, 401);
}

#[test]
fn a_link_shows_figures_or_proofs() {
    let settings = stored("role_links", &["--keep-proofs"]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let page = server.get("/report", &cookie).text();
    let link = |more: &str| {
        let body = format!("csrf={}&days=7{more}", csrf(&page));
        let made = form(&server, "/report/shares", &cookie, &body);
        let made = made.text();
        let path = made.split("/report/s/").nth(1).map(str::to_owned);
        path.map(|path| path.split('"').next().unwrap().to_owned())
    };
    let (figures, proofs) = (
        link("").unwrap(),
        link("&role=officer&bound=site%3Da").unwrap(),
    );
    for role in ["owner", "admin", "", "Frame"] {
        assert_eq!(link(&format!("&role={role}")), None, "{role}");
    }
    let status = |token: &str, path: &str| {
        let by_address = server.get(&format!("/report/s/{token}{path}"), &[]).status;
        let bearer = format!("Bearer {token}");
        let by_header = server.get(&format!("/report{path}"), &[("authorization", &bearer)]);
        assert!(path.is_empty() || path == "/evidence" || by_header.status == by_address);
        by_address
    };
    for (path, of_figures, of_proofs) in [
        ("", 200, 303),
        ("/data.json", 200, 403),
        ("/data.csv", 200, 403),
        ("/evidence", 403, 200),
        ("/evidence/data.json", 403, 200),
        ("/evidence/data.csv", 403, 200),
    ] {
        assert_eq!(status(&figures, path), of_figures, "{path}");
        assert_eq!(status(&proofs, path), of_proofs, "{path}");
    }
    let page = server
        .get(&format!("/report/s/{proofs}/evidence"), &[])
        .text();
    assert!(
        !page.contains("csrf") && page.contains(&format!("/report/s/{proofs}/evidence/data.csv"))
    );
    assert_eq!(status("made-up", "/evidence"), 404);
}

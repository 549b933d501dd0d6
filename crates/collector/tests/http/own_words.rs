//! The owner's notes in the report, and what their configurations say.

use assentry_collector::policies;
use assentry_core::day::iso_date;
use serde_json::json;

use crate::{
    access::{csrf, form, sign_in},
    past::{self, Past},
    record::today,
    server::{self, Server, folder, recent},
};

fn day(ago: u64) -> String {
    iso_date(u32::try_from(today() - ago).unwrap())
}

#[test]
fn an_owners_note_is_on_the_time_axis_for_everybody_and_only_the_owner_can_write_it() {
    let server = Server::start(&server::stored("own_notes", &[]));
    let cookie = sign_in(&server);
    let own = [("cookie", cookie.as_str())];
    let page = server.get("/report", &own).text();
    let word = csrf(&page);
    let add = |more: &str| {
        form(
            &server,
            "/report/notes",
            &own,
            &format!("csrf={word}{more}"),
        )
        .status
    };
    assert_eq!(add(&format!("&day={}&text=Sale+%3Cb%3E", day(3))), 303);
    assert_eq!(add(&format!("&day={}&text=Long+ago", day(300))), 303);
    for wrong in ["&day=today&text=x", "&day=2026-11-01&text=+", "&text=x", ""] {
        assert_eq!(add(wrong), 400, "{wrong}");
    }
    for (headers, body) in [
        (&own[..], "csrf=wrong&day=2026-11-01&text=x"),
        (&[][..], "day=2026-11-01&text=x"),
    ] {
        assert!([401, 403].contains(&form(&server, "/report/notes", headers, body).status));
    }
    let page = server.get("/report", &own).text();
    assert!(page.contains(": Sale &lt;b&gt;</li>"), "on the axis");
    assert!(
        !page.contains(": Long ago</li>") && page.contains("Long ago"),
        "in the list only"
    );
    assert_eq!(
        page.matches("class=\"mark noted\"").count(),
        2,
        "in the legend and drawn"
    );
    // A reader with a link sees it, but gets no form.
    let link = form(
        &server,
        "/report/shares",
        &own,
        &format!("csrf={word}&days=5"),
    )
    .text();
    let link = link
        .split("/report/s/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let shared = server.get(&format!("/report/s/{link}"), &[]).text();
    assert!(shared.contains(": Sale &lt;b&gt;</li>") && !shared.contains("/report/notes"));
    let id = page
        .split("name=\"id\" value=\"")
        .nth(2)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let gone = format!("csrf={word}&id={id}");
    assert_eq!(
        form(&server, "/report/notes/remove", &own, &gone).status,
        303
    );
    let page = server.get("/report", &own).text();
    assert!(!page.contains("Sale &lt;b&gt;") && page.contains("Long ago"));
}

#[test]
fn purposes_and_services_have_their_titles_and_a_revision_lists_its_changes() {
    let policy = r#"{"purposes": ["necessary", "analytics", {"id": "films", "title": "Films", "description": "…"}]}"#;
    let later = policy.replace(
        r#", {"id": "films", "title": "Films", "description": "…"}"#,
        "",
    );
    let files = folder(
        "revisions_said",
        &[
            ("old.json", policy.as_bytes()),
            ("new.json", later.as_bytes()),
        ],
    );
    let file = |name: &str| files.join(name).to_str().unwrap().to_owned();
    let data = files.join("data");
    let start = |configs: &[&str]| {
        let mut settings = server::stored("revisions_said_data", &["--open-report"]);
        settings.data = Some(data.clone());
        settings.site_configs = configs.iter().map(|name| file(name).into()).collect();
        Server::start(&settings)
    };
    // The first configuration is remembered even if its file is gone.
    drop(start(&["old.json"]));
    let revision = |name: &str| {
        policies::read(file(name).as_ref(), &files)
            .unwrap()
            .revisions[0]
            .clone()
    };
    let past = [(20, "old.json"), (5, "new.json")].map(|(ago, name)| Past {
        ago,
        revision: revision(name),
        shown: 100,
        accepted: 40,
        refused: 30,
        ..Past::default()
    });
    past::put(&data, &past);
    let server = start(&["new.json"]);
    let line = "event=choice&revision=00000001&regime=eu&language=fr&device=small&method=accept-all&granted=analytics";
    for _ in 0..40 {
        assert_eq!(server.send("POST", "/e", &[], line.as_bytes()).status, 204);
    }
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    let row = &report["panels"]["purposes"]["rows"][0];
    assert_eq!(
        (&row["item"], &row["title"]),
        (&json!("analytics"), &json!("Audience measurement"))
    );
    let rows = report["panels"]["revisions"]["rows"].as_array().unwrap();
    let changed = |name: &str| {
        let row = rows
            .iter()
            .find(|row| row["revision"] == revision(name))
            .unwrap();
        row["changed"].clone()
    };
    assert_eq!(
        (changed("old.json"), changed("new.json")),
        (json!(null), json!("“Films” removed"))
    );
    let page = server.get(&recent("/report"), &[]).text();
    assert!(page.contains("<th scope=\"row\" translate=\"no\">Audience measurement</th>"));
    assert!(page.contains("was asked for the first time: “Films” removed</li>"));
    let csv = server.get(&recent("/report/data.csv"), &[]).text();
    assert!(csv.contains("\"changed\",\"“Films” removed\","), "{csv}");
}

#[test]
fn texts_that_changed_since_the_last_start_are_noted_on_the_time_axis_once() {
    let config = |intro: &str| {
        format!(r#"{{"purposes": ["analytics"], "texts": {{"en": {{"intro": "{intro}"}}}}}}"#)
    };
    let files = folder(
        "texts_noted",
        &[("consent.json", config("Hello").as_bytes())],
    );
    let file = files.join("consent.json");
    let data = files.join("data");
    let notes = || {
        let mut settings = server::stored("texts_noted_data", &["--open-report"]);
        settings.data = Some(data.clone());
        settings.site_configs = vec![file.clone()];
        let server = Server::start(&settings);
        let line = "event=shown&revision=00000001&regime=eu&language=fr&device=small";
        for _ in 0..40 {
            assert_eq!(server.send("POST", "/e", &[], line.as_bytes()).status, 204);
        }
        server.settle();
        let page = server.get(&recent("/report"), &[]).text();
        page.matches(": Texts changed: en.intro</li>").count()
    };
    assert_eq!(notes(), 0);
    std::fs::write(&file, config("Good day")).unwrap();
    assert_eq!(notes(), 1);
    assert_eq!(notes(), 1, "once");
}

//! The program's commands other than serving.

use std::fs;

use crate::{
    program::run,
    server::{Server, folder, recent, stored},
};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";

#[test]
fn check_reads_a_configuration_as_the_banner_does() {
    let site = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/consent.json");
    let pkg = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pkg");
    let (code, out, error) = run(&["check", site, "--pkg", pkg]);
    assert_eq!((code, &*error), (Some(0), ""));
    assert!(
        out.contains(": valid; revision ") && out.contains("4 purposes"),
        "{out}"
    );

    let folder = folder(
        "check",
        &[
            (
                "a.json",
                br#"{"purposes": ["necessary", {"id": "A"}], "days": 500}"#,
            ),
            ("b.json", b"{"),
        ],
    );
    let (a, b) = (folder.join("a.json"), folder.join("b.json"));
    let (code, out, error) = run(&[
        "check",
        a.to_str().unwrap(),
        b.to_str().unwrap(),
        site,
        "no-such.json",
        "--pkg",
        pkg,
    ]);
    assert_eq!(code, Some(1));
    assert_eq!(out.lines().count(), 1, "the one that is valid");
    for said in [
        "purposes[1].id: expected a string of a-z, 0-9 and -",
        "days: expected a whole number of days from 1 to 396",
        "a.json: 2 mistakes",
        "expected JSON",
        "b.json: 1 mistake",
        "no-such.json: expected a configuration",
    ] {
        assert!(error.contains(said), "{said}: {error}");
    }
}

#[test]
fn build_compiles_a_site_or_reports_every_mistake_and_writes_nothing() {
    let folder = folder(
        "build",
        &[
            (
                "good.json",
                br#"{"languages": ["en", "fr"], "services": ["matomo"], "base": "/consent/"}"#,
            ),
            (
                "good.toml",
                b"languages = [\"de\"]\nservices = [\"matomo\"]\n",
            ),
            ("bad.json", br#"{"services": ["matamo"], "days": 0}"#),
        ],
    );
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let pkg = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pkg");
    let build =
        |file: &str, out: &str| run(&["build", &path(file), "--out", &path(out), "--pkg", pkg]);
    let (code, out, error) = build("good.json", "out");
    assert_eq!((code, &*error), (Some(0), ""), "{out}");
    let written = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    assert!(written("out/consent.fr.js").contains("Matomo"));
    assert!(written("out/tag.html").contains("src=\"/consent/consent.first.js\""));
    assert!(written("out/report.json").contains("\"languages\""));
    let first = written("out/consent.js");
    build("good.json", "out");
    assert_eq!(written("out/consent.js"), first, "the same bytes");

    let (code, _, error) = build("good.toml", "toml");
    assert_eq!((code, &*error), (Some(0), ""));
    assert!(written("toml/consent.js").contains("Alle akzeptieren"));

    let (code, _, error) = build("bad.json", "bad");
    assert_eq!(code, Some(1));
    assert!(
        error.contains("did you mean matomo?") && error.contains("bad.json: 2 mistakes"),
        "{error}"
    );
    assert!(!folder.join("bad").exists());
    fs::write(folder.join("file"), "").unwrap();
    let (code, _, error) = build("good.json", "file/out");
    assert_eq!(code, Some(1));
    assert!(
        error.contains("expected a folder that can be written"),
        "{error}"
    );
}

#[test]
fn a_backup_is_a_whole_store_made_while_events_are_counted() {
    let settings = stored("backup", &[]);
    let data = settings.data.clone().unwrap();
    let server = Server::start(&settings);
    server.send("POST", "/e", &[], SHOWN.as_bytes());
    server.settle();
    let copy = data.with_extension("backup");
    let arguments = [
        "backup",
        copy.to_str().unwrap(),
        "--data",
        data.to_str().unwrap(),
    ];
    assert_eq!(run(&arguments).0, Some(0));
    server.send("POST", "/e", &[], SHOWN.as_bytes());
    server.settle();

    let connection = rusqlite::Connection::open(&copy).unwrap();
    let shown: u32 = connection
        .query_row("SELECT sum(shown) FROM counts_day", [], |row| row.get(0))
        .unwrap();
    assert_eq!(shown, 1);
    let (code, _, error) = run(&arguments);
    assert_eq!(code, Some(1));
    assert!(
        error.contains("backup: expected a file that does not exist yet, found "),
        "{error}"
    );
}

#[test]
fn an_export_has_every_counter_and_forgetting_removes_them() {
    let mut settings = stored("export", &[]);
    settings.site_hosts = vec!["a.example".into(), "b.example".into()];
    let data = settings.data.clone().unwrap();
    let data = data.to_str().unwrap();
    let server = Server::start(&settings);
    for origin in [
        "https://a.example",
        "https://b.example",
        "https://b.example",
    ] {
        let line = "event=choice&revision=00000001&regime=eu&language=fr&device=small&method=chosen&granted=x&denied=y&section=2026";
        assert_eq!(
            server
                .send("POST", "/e", &[("origin", origin)], line.as_bytes())
                .status,
            204
        );
    }
    let page =
        "event=viewed&revision=00000001&regime=us-ca&language=en&device=small&granted=x&denied=y";
    let origin = [("origin", "https://a.example")];
    assert_eq!(
        server.send("POST", "/e", &origin, page.as_bytes()).status,
        204
    );
    drop(server);
    let (code, csv, _) = run(&["export", "--data", data]);
    assert_eq!(code, Some(0));
    let lines: Vec<_> = csv.lines().collect();
    assert!(
        lines[0].starts_with("site,day,country,language,device,variant,revision,regime,shown,")
    );
    assert!(
        lines[2].starts_with("\"b.example\",")
            && lines[2].contains(",\"other\",\"fr\",\"small\",\"none\",00000001,\"eu\",0,"),
        "{csv}"
    );
    let (_, json, _) = run(&["export", "--data", data, "--format", "json", "--items"]);
    let rows: Vec<serde_json::Value> = json
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(
        (&rows[2]["item"], &rows[2]["granted"], &rows[2]["revision"]),
        (&"x".into(), &2.into(), &"00000001".into())
    );
    let (_, csv, _) = run(&["export", "--data", data, "--sections"]);
    let lines: Vec<_> = csv.lines().collect();
    assert!(lines[0].starts_with("site,day,section,shown,"), "{csv}");
    assert!(lines[1].starts_with("\"a.example\",") && lines[2].starts_with("\"b.example\","));
    let (_, json, _) = run(&["export", "--data", data, "--format", "json", "--sections"]);
    let rows: Vec<serde_json::Value> = json
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        (rows.len(), &rows[1]["section"], &rows[1]["chosen_some"]),
        (2, &"2026".into(), &2.into()),
        "{json}"
    );
    assert!(rows[1].get("country").is_none(), "M-04: never crossed");
    let (_, csv, _) = run(&["export", "--data", data, "--pages"]);
    let days: Vec<_> = csv
        .lines()
        .map(|line| line.splitn(3, ',').last().unwrap_or_default())
        .collect();
    assert_eq!(
        days,
        [
            "item,pages,granted,denied",
            "\"*\",1,0,0",
            "\"x\",0,1,0",
            "\"y\",0,0,1"
        ],
        "{csv}"
    );
    let (code, _, error) = run(&["export", "--data", data, "--items", "--sections"]);
    assert_eq!(code, Some(2), "{error}");

    assert_eq!(
        run(&["forget", "--data", data, "--site", "b.example"]).0,
        Some(0)
    );
    assert!(!run(&["export", "--data", data]).1.contains("b.example"));
    assert!(
        !run(&["export", "--data", data, "--sections"])
            .1
            .contains("b.example")
    );
    let (_, out, _) = run(&["forget", "--data", data, "--before", "2999-01-01"]);
    assert!(out.ends_with(" rows removed\n"));
    assert_eq!(run(&["export", "--data", data]).1.lines().count(), 1);
}

#[test]
fn a_new_admin_token_replaces_the_old_one() {
    let settings = stored("token", &[]);
    let server = Server::start(&settings);
    let old = server.token().to_owned();
    drop(server);
    let data = settings.data.clone().unwrap();
    let (code, out, _) = run(&["token", "--data", data.to_str().unwrap()]);
    assert_eq!(code, Some(0));
    let new = out
        .trim_end()
        .strip_prefix("admin token (shown once): ")
        .unwrap();
    let server = Server::start(&settings);
    let own = format!("http://{}", server.address());
    let login = |token: &str| {
        let body = format!("token={token}");
        server
            .send(
                "POST",
                "/report/login",
                &[("origin", &own)],
                body.as_bytes(),
            )
            .status
    };
    assert_eq!((login(&old), login(new)), (401, 303));
}

#[test]
fn a_command_without_a_store_creates_none() {
    let folder = folder("no_store", &[]);
    let data = folder.to_str().unwrap();
    for arguments in [
        vec!["export", "--data", data],
        vec!["token", "--data", data],
        vec!["forget", "--data", data, "--site", "a.example"],
    ] {
        let (code, _, error) = run(&arguments);
        assert_eq!(code, Some(1));
        assert!(
            error.contains("--data: expected a folder with assentry.db, found "),
            "{error}"
        );
    }
    assert!(
        fs::read_dir(&folder)
            .unwrap()
            .all(|entry| entry.unwrap().file_name() != "assentry.db")
    );
}

#[test]
fn an_own_word_is_listed_and_removed_with_its_counters() {
    let settings = stored("vocabulary", &["--open-report", "--small-cell", "0"]);
    let data = settings.data.clone().unwrap();
    let send = |server: &Server, variant: &str| {
        let line = format!(
            "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=small&method=accept-all&granted=a&variant={variant}"
        );
        assert_eq!(server.send("POST", "/e", &[], line.as_bytes()).status, 204);
    };
    let server = Server::start(&settings);
    for variant in ["real", "forged", "forged", "other"] {
        send(&server, variant);
    }
    server.settle();
    drop(server);
    let arguments = ["vocabulary", "--data", data.to_str().unwrap()];
    let (code, words, _) = run(&arguments);
    assert_eq!(code, Some(0));
    assert!(
        words.contains("\tvariant\tforged\n") && words.contains("\titem\ta\n"),
        "{words}"
    );
    let remove = [&arguments[..], &["--remove", "variant=forged"]].concat();
    assert_eq!(run(&remove).1, "2 rows are counted as other now\n");
    assert!(!run(&arguments).1.contains("forged"));
    let (code, _, message) = run(&[&arguments[..], &["--remove", "forged"]].concat());
    assert_eq!(code, Some(2), "{message}");
    // Sums stay correct in every table.
    let server = Server::start(&settings);
    for (query, expected) in [
        ("", 4),
        ("?variant=other", 3),
        ("?variant=other&language=fr", 3),
        ("?variant=forged", 0),
    ] {
        let report = server
            .get(&recent(&format!("/report/data.json{query}")), &[])
            .json();
        assert_eq!(
            report["headline"]["opt_in"]["now"]["whole"]
                .as_u64()
                .unwrap_or(0),
            expected,
            "{query}"
        );
        let items = &report["panels"]["purposes"]["rows"][0]["granted"];
        assert_eq!(
            items.as_u64().unwrap_or(0),
            expected,
            "{query} {}",
            report["panels"]["purposes"]
        );
    }
}

#[test]
fn the_statement_about_the_signal_has_its_two_keys_and_a_date_t_03() {
    let (code, out, _) = run(&["gpc"]);
    assert_eq!(code, Some(0));
    let said: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(said["gpc"], true);
    let date = said["lastUpdate"].as_str().unwrap();
    assert!(
        date.len() == 10 && date.bytes().filter(|byte| *byte == b'-').count() == 2,
        "{date}"
    );
    assert_eq!(said.as_object().map(serde_json::Map::len), Some(2));
}

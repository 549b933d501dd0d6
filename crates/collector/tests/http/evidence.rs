//! What a data protection officer needs: proofs, what each consent was given on, and archives of that.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::{
    access::sign_in,
    record::{record, today},
    server::{Server, recent, stored},
};

pub(crate) const ADA: &str = "fb2b3257d4f57dd781a01b737a54c3d5";
pub(crate) const BOB: &str = "0123456789abcdef0123456789abcdef";
pub(crate) const SHOWN: &str = "0a1b2c3d";
/// SHA-256 of the text `bundle`.
const SCRIPT: &str = "1e6ed65d77d6364eeaed5a745ba5c4985ae2b700dd85d7cf7f027bdf294a33fc";

/// Sends a record, as a page does.
pub(crate) fn bring(server: &Server, day: u64, id: &str, answers: &str) {
    let body = format!("record={}", record(day, day + 180, id, answers));
    let answer = server.send("POST", "/consent", &[], body.as_bytes());
    assert_eq!(answer.status, 204, "{}", answer.header("x-assentry-reason"));
}

/// An archive of a bundle with one script, as `assentry evidence` writes it.
pub(crate) fn archive(data: &Path, name: &str, texts: &str, script: &str) {
    let manifest = json!({
        "format": 1,
        "texts": { texts: {
            "language": "fr", "regime": "eu", "layout": "corner", "position": "left", "texts": "texts/fr-eu.json",
        } },
        "screens": [],
        "bundle": [
            { "file": "bundle/consent.js", "sha256": script },
            { "file": "bundle/report.json", "sha256": "00" },
        ],
    });
    let manifest = manifest.to_string();
    let mut head = vec![0; 512];
    head[..13].copy_from_slice(b"manifest.json");
    head[124..135].copy_from_slice(format!("{:011o}", manifest.len()).as_bytes());
    head.extend(manifest.as_bytes());
    fs::create_dir_all(data.join("evidence")).unwrap();
    fs::write(data.join("evidence").join(name), head).unwrap();
}

#[test]
fn a_proof_links_to_the_archive_of_what_was_shown_and_its_first_day() {
    let settings = stored("evidence", &["--keep-proofs"]);
    let data = settings.data.clone().unwrap();
    fs::create_dir_all(settings.www.join("consent")).unwrap();
    fs::write(settings.www.join("consent/consent.js"), "bundle").unwrap();
    archive(&data, "other.tar", SHOWN, "11");
    archive(&data, "served.tar", SHOWN, SCRIPT);
    archive(&data, "elsewhere.tar", "99999999", "22");
    fs::write(data.join("evidence/broken.tar"), "no archive").unwrap();
    fs::write(data.join("evidence/notes.txt"), "to myself").unwrap();
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let granted = format!("+analytics.matomo!marketing?-.-0.-{SHOWN}");
    bring(&server, today(), ADA, &granted);
    bring(&server, today() - 40, ADA, "+analytics!marketing");
    bring(&server, today(), BOB, "+analytics?-.-0.-77777777");
    // A refusal has no id.
    bring(&server, today(), "", "!analytics!marketing");

    let read = |query: &str| {
        let address = format!("/report/evidence/data.json{query}");
        server.get(&address, &cookie).json()
    };
    let recently = read("");
    let ids = |report: &Value| {
        let proofs = report["proofs"].as_array().unwrap().iter();
        proofs.map(|proof| proof["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&recently), [BOB, ADA]);
    let of_ada = read(&format!("?id={ADA}"));
    assert_eq!(ids(&of_ada), [ADA, ADA], "of all days");
    let day = &recently["proofs"][1]["day"];
    assert_eq!(
        ids(&read(&format!("?id={ADA}&from={}", day.as_str().unwrap()))),
        [ADA]
    );
    let proof = &recently["proofs"][1];
    assert_eq!(proof["granted"], json!(["analytics", "matomo"]));
    assert_eq!(proof["refused"], json!(["marketing"]));
    assert_eq!(
        proof["archive"], "served.tar",
        "the one that was served, of two"
    );
    assert_eq!(proof["shown"]["language"], "fr");
    assert_eq!(recently["proofs"][0]["archive"], Value::Null);
    assert_eq!(recently["proofs"][0]["texts"], "77777777");
    let archives = recently["archives"].as_array().unwrap();
    let served: Vec<_> = archives
        .iter()
        .map(|archive| (archive["name"].clone(), archive["servedFrom"] == *day))
        .collect();
    assert_eq!(
        served,
        [
            (json!("elsewhere.tar"), false),
            (json!("other.tar"), false),
            (json!("served.tar"), true)
        ]
    );

    let csv = server.get("/report/evidence/data.csv", &cookie).text();
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains(&format!("\"{ADA}\"")) && csv.contains("\"served.tar\""));
    assert!(
        csv.contains("\"'+analytics"),
        "no formula for a spreadsheet"
    );
    let page = server.get("/report/evidence", &cookie).text();
    assert!(page.contains(ADA) && page.contains("in no archive here") && !page.contains("<script"));
    assert!(!page.contains("notes.txt") && !page.contains("broken.tar"));

    let whole = fs::read(data.join("evidence/served.tar")).unwrap();
    let answer = server.get("/report/evidence/archives/served.tar", &cookie);
    assert_eq!((answer.status, answer.body), (200, whole));
    for name in [
        "notes.txt",
        "broken.tar",
        "..%2Fassentry.db",
        "%2Fetc%2Fpasswd",
        "none.tar",
    ] {
        let path = format!("/report/evidence/archives/{name}");
        assert_eq!(server.get(&path, &cookie).status, 404, "{name}");
        assert_eq!(server.get(&path, &[]).status, 401, "{name}");
    }
    for wrong in ["?id=ada", "?from=yesterday"] {
        let address = format!("/report/evidence/data.csv{wrong}");
        let file = server.get(&address, &cookie);
        assert_eq!(file.status, 400, "{wrong}");
        assert!(file.text().contains("This cannot be shown"));
        let page = server.get(&format!("/report/evidence{wrong}"), &cookie);
        assert!(page.text().contains("found another word"), "{wrong}");
    }
    // The figures contain nothing about a person.
    let figures = server.get(&recent("/report/data.json"), &cookie).text();
    assert!(!figures.contains(ADA));
}

#[test]
fn the_proofs_page_is_paged_and_its_file_is_complete() {
    let settings = stored("many_proofs", &["--keep-proofs"]);
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = [("cookie", cookie.as_str())];
    let file = settings.data.unwrap().join("proofs.db");
    let proofs = rusqlite::Connection::open(file).unwrap();
    let many = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?1) \
        INSERT INTO proof SELECT format('%032x', i), ?2, '00000001', '+a' FROM n";
    proofs
        .execute(many, (700, i64::try_from(today()).unwrap()))
        .unwrap();
    let page = server.get("/report/evidence", &cookie).text();
    assert!(page.contains("The first 500 of 700"));
    let csv = |from: &str| server.get(&format!("/report/evidence/data.csv{from}"), &cookie);
    assert_eq!(csv("").text().lines().count(), 701);
    proofs
        .execute(many, (100_001, i64::try_from(today() - 10).unwrap()))
        .unwrap();
    let refused = csv("");
    assert_eq!(refused.status, 400);
    assert!(
        refused
            .header("x-assentry-reason")
            .contains("at most 100000")
    );
}

#[test]
fn without_proofs_the_page_says_how_to_turn_them_on() {
    let server = Server::start(&stored("no_proofs", &[]));
    let cookie = sign_in(&server);
    let page = server.get("/report/evidence", &[("cookie", &cookie)]);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("--keep-proofs"));
}

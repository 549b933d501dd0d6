//! What is accepted from a browser whose visitor objects to being counted before an answer (L-67).

use crate::record::record_of_today;
use crate::server::{Server, recent, settings, stored};

const REASON: &str =
    "objection: expected an answer, found an event of a visitor who objects to others";

fn line(event: &str) -> String {
    let method = if event == "choice" || event == "changed" {
        "&method=refuse-all"
    } else {
        ""
    };
    format!("event={event}&revision=0a1b2c3d&regime=uk&language=en&device=small{method}")
}

#[test]
fn a_display_with_an_objection_is_not_counted_but_an_answer_is_l_67() {
    let server = Server::start(&stored(
        "objection",
        &["--open-report", "--small-cell", "0"],
    ));
    for (cookie, objects) in [
        ("assentry-objection=1", true),
        ("a=b; assentry-objection=1; c=d", true),
        ("assentry-objection=; assentry-objection=1", true),
        ("assentry-objection=", false),
        ("assentry-objection=11", false),
        ("x-assentry-objection=1", false),
    ] {
        for (event, is_answer) in [
            ("shown", false),
            ("opened", false),
            ("left", false),
            ("gpc", false),
            ("choice", true),
            ("changed", true),
        ] {
            let answer = server.send("POST", "/e", &[("cookie", cookie)], line(event).as_bytes());
            let expected = if objects && !is_answer {
                (403, REASON)
            } else {
                (204, "")
            };
            let found = (answer.status, answer.header("x-assentry-reason"));
            assert_eq!(found, expected, "{event} with {cookie}");
        }
    }
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    assert_eq!(report["headline"]["shown"]["now"], 3);
    let quality = report["panels"]["quality"]["rows"].as_array().unwrap();
    let refused = quality
        .iter()
        .find(|row| row["what"].as_str().unwrap().contains("objects"));
    assert_eq!(refused.unwrap()["count"], 12, "{quality:?}");
}

#[test]
fn the_server_renews_an_objection_together_with_the_record_and_never_alone_l_67() {
    let server = Server::start(&settings("objection_renewed", &[]));
    let record = record_of_today("!analytics");
    let body = format!("record={record}&{}", line("choice"));
    for (more, expected) in [
        ("; assentry-objection=1", 2),
        ("", 1),
        ("; assentry-objection=0", 1),
    ] {
        let cookie = format!("assentry={record}{more}");
        let answer = server.send("POST", "/consent", &[("cookie", &cookie)], body.as_bytes());
        assert_eq!(answer.status, 204);
        let set = answer.headers("set-cookie");
        assert_eq!(set.len(), expected, "{set:?}");
        assert!(set[0].starts_with(&format!("assentry={record}; Max-Age=")));
        if let Some(objection) = set.get(1) {
            assert_eq!(
                *objection,
                "assentry-objection=1; Max-Age=34560000; Path=/; SameSite=Lax"
            );
        }
    }
}

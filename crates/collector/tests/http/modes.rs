//! What may be counted where (requirements 6.1).

use assentry_collector::counting::statistics::Statistics;

use crate::server::{Server, recent, stored};

const REASON: &str =
    "statistics: expected an event that is counted under its regime, found another";

fn line(event: &str, regime: &str) -> String {
    let method = if matches!(event, "choice" | "changed") {
        "&method=accept-all"
    } else {
        ""
    };
    format!("event={event}&revision=0a1b2c3d&regime={regime}&language=fr&device=small{method}")
}

#[test]
fn events_that_the_mode_of_a_regime_does_not_count_are_refused_with_a_reason_and_counted_as_refused()
 {
    let mut settings = stored("modes", &["--open-report", "--small-cell", "0"]);
    settings.statistics = Statistics::default();
    assert_eq!(settings.statistics.set("de=none"), Some(()));
    let server = Server::start(&settings);
    for (event, regime, counted) in [
        // M1: answers.
        ("shown", "eu", false),
        ("opened", "eu", false),
        ("left", "eu", false),
        ("gpc", "eu", false),
        ("choice", "eu", true),
        ("changed", "eu", true),
        // M2: everything.
        ("shown", "fr", true),
        ("left", "fr", true),
        ("gpc", "us-ca", true),
        // Pages: never where visitors are asked first.
        ("viewed", "us-ca", true),
        ("viewed", "us-uoom", true),
        ("viewed", "fr", false),
        ("viewed", "eu", false),
        ("viewed", "made-up", false),
        // M0: nothing.
        ("shown", "de", false),
        ("choice", "de", false),
        // An unknown regime.
        ("shown", "made-up", false),
        ("choice", "made-up", true),
    ] {
        let answer = server.send("POST", "/e", &[], line(event, regime).as_bytes());
        let expected = if counted { (204, "") } else { (403, REASON) };
        let found = (answer.status, answer.header("x-assentry-reason"));
        assert_eq!(found, expected, "{event} under {regime}");
    }
    let record = crate::record::record_of_today("+analytics");
    let body = format!("record={record}&{}", line("choice", "de"));
    let answer = server.send("POST", "/consent", &[], body.as_bytes());
    assert_eq!((answer.status, answer.header("set-cookie")), (403, ""));
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    assert_eq!(report["headline"]["shown"]["now"], 1);
    let quality = report["panels"]["quality"]["rows"].as_array().unwrap();
    let refused = quality
        .iter()
        .find(|row| row["what"].as_str().unwrap().contains("its regime"));
    assert_eq!(refused.unwrap()["count"], 11, "{quality:?}");
}

#[test]
fn if_only_answers_are_counted_variants_are_compared_by_them_and_displays_are_not_shown_as_zero() {
    let mut settings = stored("modes_variants", &["--open-report", "--small-cell", "0"]);
    settings.statistics = Statistics::default();
    let server = Server::start(&settings);
    for (variant, accepted, refused) in [("a", 60, 40), ("b", 40, 50)] {
        for at in 0..accepted + refused {
            let method = if at < accepted {
                "accept-all"
            } else {
                "refuse-all"
            };
            let line = format!(
                "event=choice&revision=0a1b2c3d&regime=eu&language=fr&device=small&method={method}&variant={variant}"
            );
            assert_eq!(server.send("POST", "/e", &[], line.as_bytes()).status, 204);
        }
    }
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    let rows = &report["panels"]["variants"]["rows"];
    let difference = rows[1]["against_first"]["difference"].as_f64().unwrap();
    assert!((difference - (40.0 / 90.0 - 0.6)).abs() < 1e-9, "{rows}");
    assert!(report["headline"]["shown"]["now"].is_null());
    assert!(rows[0]["shown"].is_null());
    let page = server.get(&recent("/report"), &[]).text();
    assert!(page.contains("not counted here") && page.contains("by opt-in among deciders"));
}

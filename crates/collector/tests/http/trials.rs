//! Tests of variants: the winner and when the test is over; and when an item lost consent.

use serde_json::{Value, json};

use crate::{
    past::{self, Past},
    server::{Server, recent, stored},
};

/// Two variants over `days` days, with a thousand displays each per day.
fn trial(test: &str, flags: &[&str], days: u64, accepted: [u64; 2]) -> Server {
    let settings = stored(test, &[&["--open-report"], flags].concat());
    let mut past = Vec::new();
    for ago in 1..=days {
        for (variant, accepted) in ["long", "short"].into_iter().zip(accepted) {
            past.push(Past {
                ago,
                variant,
                shown: 1000,
                accepted,
                refused: 200,
                ..Past::default()
            });
        }
    }
    // Shown long before, in small numbers: does not start the test.
    past.push(Past {
        ago: 60,
        variant: "short",
        shown: 9,
        ..Past::default()
    });
    past::put(settings.data.as_ref().unwrap(), &past);
    Server::start(&settings)
}

fn row(report: &Value, panel: &str, key: &str, word: &str) -> Value {
    let rows = report["panels"][panel]["rows"].as_array().unwrap();
    rows.iter().find(|row| row[key] == word).unwrap().clone()
}

#[test]
fn a_test_is_evaluated_from_its_start_whichever_days_are_selected_and_reports_when_it_is_over() {
    for (test, days, accepted, rule) in [
        (
            "trial_won",
            20,
            [400, 450],
            "Over: better than the baseline.",
        ),
        (
            "trial_lost",
            20,
            [450, 400],
            "Over: worse than the baseline.",
        ),
        (
            "trial_same",
            100,
            [400, 400],
            "Over: no difference of 2.0 points.",
        ),
        ("trial_open", 4, [400, 405], "Not over: about "),
    ] {
        let server = trial(test, &[], days, accepted);
        let read = |query: &str| {
            let report = server
                .get(&format!("/report/data.json?{query}"), &[])
                .json();
            row(&report, "variants", "variant", "short")
        };
        let (week, month) = (
            read("range=7d&baseline=long"),
            read("range=90d&baseline=long"),
        );
        let said = week["rule"].as_str().unwrap();
        assert!(said.starts_with(rule), "{said}");
        assert_eq!(
            (&week["at_all_times"], &week["rule"]),
            (&month["at_all_times"], &month["rule"]),
            "{test}"
        );
        let difference = week["at_all_times"]["difference"].as_f64().unwrap();
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let expected = (accepted[1] as f64 - accepted[0] as f64) / 1000.0;
        assert!((difference - expected).abs() < 0.001, "{difference}");
        assert_eq!(
            read("baseline=short")["at_all_times"],
            json!(null),
            "held against itself"
        );
    }
}

#[test]
fn baseline_and_effect_can_be_chosen_and_the_sample_size_is_shown() {
    let server = trial("trial_chosen", &[], 4, [400, 405]);
    let page = server.get("/report?range=7d", &[]).text();
    assert!(
        page.contains("Each is held against “short”")
            && page.contains("To find 2.0 points more than 40.5%")
    );
    let page = server
        .get("/report?range=7d&baseline=long&effect=5", &[])
        .text();
    assert!(
        page.contains("Each is held against “long”")
            && page.contains("To find 5.0 points more than 40.0%")
    );
    assert!(
        page.contains("2 ln(1 ÷ α)"),
        "the formula stays beside the figure"
    );
    let unknown = server.get("/report?range=7d&baseline=made-up", &[]).text();
    assert!(unknown.contains("Each is held against “short”"));
    let report = server.get("/report/data.json?range=7d", &[]).json();
    let rows = report["panels"]["variants-over-time"]["rows"]
        .as_array()
        .unwrap();
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[6]["rate:long"]["part"], 400);
    let csv = server.get("/report/data.csv?range=7d", &[]).text();
    assert!(
        csv.contains("\"variants\",\"long\",\"at_all_times\",-0.005000,-0."),
        "{csv}"
    );
}

#[test]
fn a_small_variant_never_shows_any_figures_m_04() {
    let server = trial("trial_small", &[], 1, [400, 3]);
    let report = server.get("/report/data.json?range=7d", &[]).json();
    let small = row(&report, "variants", "variant", "short");
    for hidden in ["at_all_times", "rule", "against_first"] {
        assert_eq!(small[hidden], json!(null), "{hidden}");
    }
    let rows = report["panels"]["variants-over-time"]["rows"]
        .as_array()
        .unwrap();
    assert_eq!(rows[6]["rate:short"]["value"], json!(null));
    let page = server.get("/report?range=7d&baseline=short", &[]).text();
    assert!(
        page.contains("held against “short”") && !page.contains("To find 2.0 points more than")
    );
}

#[test]
fn the_rate_over_time_shows_which_purpose_lost_consent_and_when() {
    let settings = stored("lost", &["--open-report"]);
    let past: Vec<_> = (1..=28)
        .map(|ago| {
            let granted = if ago <= 10 { 200 } else { 400 };
            Past {
                ago,
                shown: 1000,
                items: vec![
                    ("films", granted, 600 - granted),
                    ("analytics", 300, 300),
                    ("rare", 3, 1),
                ],
                ..Past::default()
            }
        })
        .collect();
    past::put(settings.data.as_ref().unwrap(), &past);
    let server = Server::start(&settings);
    let report = server.get("/report/data.json?range=7d", &[]).json();
    let films = row(&report, "purposes", "item", "films");
    assert_eq!(
        (&films["turn"], &films["change"]["verdict"]),
        (&json!(null), &json!("clear"))
    );
    let report = server
        .get(&recent("/report/data.json?compare=none"), &[])
        .json();
    let films = row(&report, "purposes", "item", "films");
    let turned = films["turn"].as_str().unwrap();
    let day = u32::try_from(crate::record::today() - 10).unwrap();
    let page = server.get(&recent("/report"), &[]).text();
    assert!(
        turned.starts_with("Fell about ") && turned.ends_with(": 66.7% before, 33.3% since"),
        "{turned}"
    );
    assert!(
        turned.contains(&year_less(&assentry_core::day::iso_date(day))),
        "{turned}"
    );
    assert!(page.contains(turned));
    assert_eq!(
        row(&report, "purposes", "item", "analytics")["turn"],
        json!(null)
    );
    let drawn = &report["panels"]["purposes-over-time"]["rows"];
    let rows = drawn.as_array().unwrap();
    assert_eq!(
        (rows.len(), &rows[28]["rate:films"]["part"]),
        (30, &json!(200))
    );
    // Few on each day, enough in total: shown in the total, hidden per day.
    assert_eq!(rows[28]["rate:rare"]["value"], json!(null));
    assert_eq!(row(&report, "purposes", "item", "rare")["granted"], 84);
}

/// ` 2026`: the page writes days in words; checking the year is enough.
fn year_less(iso: &str) -> String {
    format!(" {}", iso.split('-').next().unwrap())
}

#[test]
fn a_goal_is_drawn_as_a_line_and_says_whether_it_is_reached() {
    // Two thirds among deciders.
    for (goal, verdict) in [
        ("50", "reached"),
        ("80", "not reached"),
        ("66", "not clear yet"),
    ] {
        let server = trial("goal", &["--goal", goal], 1, [400, 405]);
        let report = server.get("/report/data.json?range=7d", &[]).json();
        assert_eq!(
            report["headline"]["opt_in"]["goal"]["verdict"], verdict,
            "{goal}"
        );
        assert_eq!(report["headline"]["refused"]["goal"], json!(null));
        let page = server.get("/report?range=7d", &[]).text();
        assert!(page.contains(&format!("Goal {goal}.0%")) && page.contains("<path class=\"goal\""));
    }
    let page = trial("no_goal", &[], 1, [400, 405])
        .get("/report", &[])
        .text();
    assert!(!page.contains("class=\"goal\""));
}

//! A year of made-up events in ClickHouse.
//!
//! `npm run test:cluster`
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a case that cannot be set up fails right there"
)]
#![cfg(unix)]

#[path = "../../../collector/tests/http/client.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod client;
#[path = "../../../cli/tests/cluster/collector.rs"]
#[allow(dead_code, reason = "tests of the program use the rest")]
mod collector;
#[path = "../../../cli/tests/cluster/engine.rs"]
#[allow(dead_code, reason = "tests of the program use the rest")]
mod engine;

use crate::{
    collector::{Collector, assentry, place},
    engine::{chdb, until},
};

/// It serves as `assentry` does.
const PROGRAM: &str = env!("CARGO_BIN_EXE_assentry-demo");

#[test]
fn a_year_is_generated_once_and_its_old_days_are_removed_m_05() {
    let flags = chdb().flags("year");
    let fill = || {
        let words = ["fill", "--site", "shop.example"];
        let output = assentry().args(words).args(&flags).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(fill().starts_with("a year of made-up events: "));
    assert!(fill().starts_with("the store has counters already"));
    let days = || {
        let sql = "SELECT uniqExact(day) FROM year.counts_day";
        chdb().numbers(sql)[0]
    };
    assert_eq!(days(), 365);
    let mut keep = flags.clone();
    keep.extend(["--retention-months".into(), "1".into()]);
    let collector = Collector::start(&place("year"), &keep);
    // One sweep removes 31 days at most.
    until("a month is swept", || days() == 365 - 31);
    let report = collector.get("/report/data.json?range=all").json();
    assert!(report["headline"]["shown"]["now"].as_u64().unwrap() > 100_000);
}

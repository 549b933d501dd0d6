//! One modern server without replication: the commands and the report.

use crate::{
    collector::{Collector, SHOWN, assentry, place},
    engine::chdb,
};

fn run(words: &[&str], flags: &[String]) -> String {
    let output = assentry().args(words).args(flags).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), &*error), (Some(0), ""));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn events_reach_the_report_and_the_export_and_are_forgotten() {
    let flags = chdb().flags("one_server");
    let collector = Collector::start(&place("one_server"), &flags);
    for _ in 0..5 {
        assert_eq!(collector.event(SHOWN).status, 204);
    }
    collector.choose();
    collector.event("event=viewed");
    collector.choose();
    collector.hand_over();
    let report = collector
        .get("/report/data.json?from=2020-01-01&to=9999-12-31")
        .json();
    assert_eq!(report["headline"]["shown"]["now"], 5);
    assert_eq!(
        report["panels"]["quality"]["rows"]
            .as_array()
            .unwrap()
            .len(),
        2
    );

    let csv = run(&["export"], &flags);
    let lines: Vec<_> = csv.lines().collect();
    assert!(
        lines[0].starts_with("site,day,country,language,device,variant,revision,regime,shown,")
    );
    assert_eq!(lines.len(), 2, "one cell: {csv}");
    let json = run(&["export", "--items", "--format", "json"], &flags);
    assert!(
        json.contains(r#""item":"a","#) && json.contains(r#""granted":2,"#),
        "{json}"
    );

    let site = collector.address.to_string();
    assert_eq!(
        run(&["forget", "--site", &site], &flags),
        "2 rows removed\n"
    );
    assert_eq!(run(&["export"], &flags).lines().count(), 1);
}

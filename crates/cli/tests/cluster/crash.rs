//! The collector is killed or stopped with something in its outbox.

use std::{fs, path::Path};

use crate::{
    collector::{Collector, SHOWN, place},
    engine::{Engine, chdb, cluster},
};

/// Flags with an address where nothing answers.
fn nowhere(flags: &[String]) -> Vec<String> {
    let mut flags = flags.to_vec();
    for flag in &mut flags {
        if flag.starts_with("http://") {
            *flag = "http://127.0.0.1:9".into();
        }
    }
    flags
}

#[test]
fn when_killed_with_a_full_outbox_it_sends_everything_after_the_next_start() {
    let cluster = cluster();
    let (place, flags) = (place("killed"), cluster.flags("killed"));
    for _ in 0..3 {
        let collector = Collector::start(&place, &nowhere(&flags));
        for _ in 0..20 {
            collector.event(SHOWN);
        }
        collector.choose();
        assert!(collector.metric("outbox_entries") > 0);
        collector.kill();
    }
    let collector = Collector::start(&place, &flags);
    collector.hand_over();
    assert_eq!(cluster.sums("killed", "shown"), [60, 60]);
    assert_eq!(cluster.sums("killed", "accept_all"), [3, 3]);
}

#[test]
fn when_killed_while_sending_it_duplicates_nothing() {
    let cluster = cluster();
    let (place, flags) = (place("killed_sending"), cluster.flags("killed_sending"));
    for round in 0..12 {
        let collector = Collector::start(&place, &flags);
        for _ in 0..10 + round {
            collector.choose();
        }
        collector.kill();
    }
    let collector = Collector::start(&place, &flags);
    collector.hand_over();
    let chosen: u64 = (0..12).map(|round| 10 + round).sum();
    assert_eq!(
        cluster.sums("killed_sending", "accept_all"),
        [chosen, chosen]
    );
}

#[test]
fn an_outbox_that_is_sent_again_from_a_copy_is_not_counted_again() {
    replay("replayed", &cluster());
}

#[test]
fn nor_is_it_counted_again_by_a_modern_server_without_replicas() {
    replay("replayed_alone", chdb());
}

/// Sends an outbox, replaces it with an earlier copy, and sends that.
fn replay(test: &str, engine: &Engine) {
    let (place, flags) = (place(test), engine.flags(test));
    let data = place.join("data");
    let collector = Collector::start(&place, &nowhere(&flags));
    for _ in 0..7 {
        collector.choose();
    }
    collector.kill();
    let copy = place.join("copy");
    copy_files(&data, &copy);
    for _ in 0..3 {
        let collector = Collector::start(&place, &flags);
        collector.hand_over();
        assert!(collector.metric("inserts_total") > 0);
        collector.kill();
        let sums = engine.sums(test, "accept_all");
        assert_eq!(sums, vec![7; sums.len()]);
        fs::remove_dir_all(&data).unwrap();
        copy_files(&copy, &data);
    }
}

#[test]
fn when_stopped_it_sends_what_is_in_its_outbox() {
    let cluster = cluster();
    let (place, mut flags) = (place("stopped"), cluster.flags("stopped"));
    flags.extend(["--send-ms".into(), "60000".into()]);
    let collector = Collector::start(&place, &flags);
    for _ in 0..9 {
        collector.event(SHOWN);
    }
    collector.stop();
    assert_eq!(cluster.sums("stopped", "shown"), [9, 9]);
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

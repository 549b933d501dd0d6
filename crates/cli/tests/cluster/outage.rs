//! The cluster fails, wholly or partly, while events come in.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use crate::{
    client,
    collector::{Collector, SHOWN, place},
    engine::{cluster, until},
};

#[test]
fn while_the_cluster_is_down_events_are_accepted_and_later_stored_exactly_once() {
    let mut cluster = cluster();
    let collector = Collector::start(&place("down"), &cluster.flags("down"));
    assert_eq!(collector.event(SHOWN).status, 204);
    until("the first is sent", || {
        collector.metric("inserts_total") > 0 && collector.metric("outbox_entries") == 0
    });
    cluster.kill(1);
    cluster.kill(2);
    for _ in 0..50 {
        assert_eq!(collector.event(SHOWN).status, 204);
        collector.choose();
    }
    collector.fail_to_send();
    for _ in 0..50 {
        assert_eq!(collector.event(SHOWN).status, 204);
    }
    assert_eq!(collector.get("/report").status, 503);
    assert!(collector.metric("outbox_entries") > 0);
    cluster.revive(1);
    cluster.revive(2);
    collector.choose();
    collector.hand_over();
    assert_eq!(cluster.sums("down", "shown"), [101, 101]);
    assert_eq!(cluster.sums("down", "accept_all"), [51, 51]);
}

#[test]
fn a_replica_killed_during_quorum_inserts_loses_and_duplicates_nothing() {
    let mut cluster = cluster();
    let collector = Collector::start(&place("quorum"), &cluster.flags("quorum"));
    collector.choose();
    collector.hand_over();
    let over = Arc::new(AtomicBool::new(false));
    let load: Vec<_> = (0..2)
        .map(|_| {
            let (over, address) = (Arc::clone(&over), collector.address);
            thread::spawn(move || {
                let mut acknowledged = 0;
                while !over.load(Ordering::Relaxed) {
                    let status = client::try_send(address, "POST", "/e", SHOWN.as_bytes());
                    acknowledged += u64::from(status == Some(204));
                }
                acknowledged
            })
        })
        .collect();
    for replica in [2, 1] {
        let sent = collector.metric("inserts_total");
        until("inserts are under way", || {
            collector.metric("inserts_total") > sent + 5
        });
        cluster.kill(replica);
        collector.fail_to_send();
        cluster.revive(replica);
        let sent = collector.metric("inserts_total");
        until("inserts go on", || collector.metric("inserts_total") > sent);
    }
    over.store(true, Ordering::Relaxed);
    let acknowledged: u64 = load.into_iter().map(|load| load.join().unwrap()).sum();
    collector.choose();
    collector.hand_over();
    assert_eq!(
        cluster.sums("quorum", "shown"),
        [acknowledged, acknowledged]
    );
    assert_eq!(cluster.sums("quorum", "accept_all"), [2, 2]);
}

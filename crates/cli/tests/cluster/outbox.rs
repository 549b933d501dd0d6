//! Several collectors, and one with a full outbox.

use crate::{
    collector::{Collector, SHOWN, place},
    engine::cluster,
};

#[test]
fn collectors_behind_a_load_balancer_are_summed_even_if_their_batches_are_equal() {
    let cluster = cluster();
    let flags = cluster.flags("balanced");
    let collectors = ["one", "two", "three"].map(|name| Collector::start(&place(name), &flags));
    // The same events in each, at the same time: equal batches are not the same batch.
    for _ in 0..20 {
        for collector in &collectors {
            assert_eq!(collector.event(SHOWN).status, 204);
        }
    }
    for collector in &collectors {
        collector.choose();
    }
    for collector in &collectors {
        collector.hand_over();
    }
    assert_eq!(cluster.sums("balanced", "shown"), [60, 60]);
    assert_eq!(cluster.sums("balanced", "accept_all"), [3, 3]);
    for collector in &collectors {
        let report = collector
            .get("/report/data.json?from=2020-01-01&to=9999-12-31")
            .json();
        assert_eq!(report["headline"]["shown"]["now"], 60);
    }
}

#[test]
fn a_full_outbox_is_a_503_with_its_reason_and_nothing_that_was_acknowledged_is_lost() {
    let cluster = cluster();
    let place = place("full");
    let flags = ["--outbox-megabytes", "1", "--clickhouse"].map(str::to_owned);
    let nowhere = [&flags[..], &["http://127.0.0.1:9".into()]].concat();
    let collector = Collector::start(&place, &nowhere);
    let mut taken = 0;
    let refused = (0..100_000).find_map(|at: u32| {
        let ids: Vec<_> = (0..20)
            .map(|item| format!("an-id-that-fills-the-outbox-{}", (at + item) % 250))
            .collect();
        let answer = collector.event(&format!(
            "event=choice&revision={:08x}&regime=eu&language=fr&device=small&method=chosen&granted={}",
            at % 200,
            ids.join(".")
        ));
        if answer.status == 204 {
            taken += 1;
            return None;
        }
        Some(answer)
    });
    let refused = refused.unwrap();
    assert_eq!(
        (refused.status, refused.header("x-assentry-reason")),
        (
            503,
            "outbox: expected room for what the cluster does not have yet, found it full"
        )
    );
    assert_eq!(refused.header("retry-after"), "60");
    assert_eq!(collector.metric("store_writable"), 0);
    collector.stop();

    let collector = Collector::start(&place, &cluster.flags("full"));
    collector.hand_over();
    assert_eq!(cluster.sums("full", "chosen_some"), [taken, taken]);
    assert_eq!(collector.event(SHOWN).status, 204);
}

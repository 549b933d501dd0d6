//! The contract of a store, for stores other than SQLite.

use assentry_collector::store::contract::kept_by;

use crate::engine::{chdb, cluster};

#[test]
fn a_cluster_of_two_replicas_keeps_the_contract() {
    let cluster = cluster();
    kept_by(&cluster.database("contract"));
}

#[test]
fn modern_clickhouse_on_one_server_keeps_the_contract() {
    kept_by(&chdb().database("contract"));
}

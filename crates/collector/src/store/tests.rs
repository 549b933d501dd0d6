//! The single-machine store fulfils the contract; for a cluster's see `tests/cluster`.

use super::{Store, contract::contract, dump::Table, sqlite::Sqlite};
use crate::counting::counters::Counter;

#[test]
fn sqlite_keeps_the_contract() {
    contract(&Sqlite::in_memory().unwrap());
}

#[test]
fn nothing_in_the_schema_is_about_a_person_m_01() {
    let store = Sqlite::in_memory().unwrap();
    let mut columns = Vec::new();
    for table in [Table::Counts, Table::Items, Table::Sections] {
        store
            .dump(table, &mut |cells| {
                columns.extend(cells.to_vec());
                Ok(())
            })
            .unwrap();
    }
    columns.sort_unstable();
    columns.dedup();
    let mut expected: Vec<String> = [
        "site", "day", "country", "language", "device", "variant", "revision", "regime", "item",
        "section", "granted", "denied", "added",
    ]
    .into_iter()
    .chain(Counter::ALL.map(Counter::as_str))
    .map(str::to_owned)
    .collect();
    expected.sort_unstable();
    assert_eq!(columns, expected);
}

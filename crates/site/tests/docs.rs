//! The tables of docs/configuration.md match the definition.

use assentry_site::with_tables;
use expect_test::expect_file;

#[test]
fn the_tables_of_the_docs_are_fresh() {
    let docs = include_str!("../../../docs/configuration.md");
    expect_file!["../../../docs/configuration.md"].assert_eq(&with_tables(docs));
}

//! Invariants for queries of any text.

use super::{ask::Ask, evidence, languages};

const TODAY: u32 = 20_780;

/// A query of the report or of the page of proofs and, on the next line, the filters that a link is bound to. Every
/// request has an equivalent address, and nobody sees more than their link allows.
pub(crate) fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (query, bound) = text.split_once('\n').unwrap_or((&text, ""));
    let ask = Ask::read(query, TODAY);
    // Notes on the page must be few and short.
    assert!(ask.notes.len() <= 12, "{:?}", ask.notes);
    assert!(ask.notes.iter().all(|note| note.chars().count() < 120));
    let mut again = Ask::read(&ask.query(), TODAY);
    assert!(
        again.notes.is_empty(),
        "{:?} of {}",
        again.notes,
        ask.query()
    );
    again.notes.clone_from(&ask.notes);
    assert_eq!(again, ask);
    if let Some(days) = &ask.days {
        assert!(days.start() <= days.end() && *days.end() <= TODAY);
        assert!(days.end() - days.start() < 3660);
    }
    if Ask::can_bind(bound, TODAY) {
        let words = Ask::read(bound, TODAY).filter;
        let within = ask.within(bound);
        assert!(words.iter().all(|word| within.filter.contains(word)));
        for (dimension, _) in &words {
            let same = within.filter.iter().filter(|(other, _)| other == dimension);
            assert_eq!(same.count(), 1);
        }
    }
    evidence::fuzz(query, TODAY);
    languages::fuzz(query);
}

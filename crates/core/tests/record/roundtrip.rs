//! What is written is what is read, however the policy has changed meanwhile.

use std::collections::BTreeMap;

use assentry_core::{
    policy::Policy,
    record::{ConsentRecord, Method},
};
use proptest::{prelude::*, test_runner::Config};

use crate::shapes::{Shape, methods, records};

/// Answers by id.
fn answers(record: &ConsentRecord, policy: &Policy<'_>) -> BTreeMap<String, bool> {
    let items = policy.items.iter().enumerate();
    items
        .filter_map(|(at, item)| Some((item.id.to_owned(), record.said.get(at)?)))
        .collect()
}

/// The answers that one shape reads from a record of another shape.
fn read_by(shape: &Shape, line: &str) -> Option<BTreeMap<String, bool>> {
    shape.with_policy(|policy| {
        ConsentRecord::decode(line, policy).map(|record| answers(&record, policy))
    })
}

fn written((shape, record): &(Shape, ConsentRecord)) -> (String, BTreeMap<String, bool>) {
    shape.with_policy(|policy| (record.encode(policy), answers(record, policy)))
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn decoding_an_encoded_record_gives_the_record((shape, record) in records()) {
        let read = shape.with_policy(|policy| ConsentRecord::decode(&record.encode(policy), policy));
        prop_assert_eq!(read, Some(record));
    }

    #[test]
    fn reordering_a_policy_grants_nothing(made in records()) {
        let (line, said) = written(&made);
        prop_assert_eq!(read_by(&made.0.reordered(), &line), Some(said));
    }

    #[test]
    fn a_service_that_moved_to_another_purpose_is_unanswered_and_the_others_stand(made in records()) {
        let (line, mut said) = written(&made);
        let mut moved = made.0.clone();
        moved.purposes.push("new-home".to_owned());
        let home = moved.purposes.len() - 1;
        let Some((id, of)) = moved.services.first_mut() else { return Ok(()) };
        *of = home;
        said.remove(id);
        prop_assert_eq!(read_by(&moved, &line), Some(said));
    }

    #[test]
    fn new_items_are_unanswered_and_removed_items_are_skipped(made in records(), gone in any::<prop::sample::Index>()) {
        let (line, mut said) = written(&made);
        let mut other = made.0.clone();
        let gone = gone.index(other.purposes.len());
        said.remove(&std::mem::replace(&mut other.purposes[gone], "new-purpose".to_owned()));
        for (id, of) in &mut other.services {
            if *of == gone {
                said.remove(id);
            }
        }
        other.services.push(("new-service".to_owned(), 0));
        prop_assert_eq!(read_by(&other, &line), Some(said));
    }

    #[test]
    fn every_method_has_its_own_word(one in methods(), other in methods()) {
        prop_assert_eq!(Method::from_name(one.as_str()), Some(one));
        prop_assert_eq!(one == other, one.as_str() == other.as_str());
    }
}

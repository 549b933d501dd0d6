//! However the line is damaged, it is rejected or grants no more than what was written.

use std::collections::BTreeSet;

use assentry_core::{policy::Policy, record::ConsentRecord};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::Config};

use crate::{
    line::signed,
    shapes::{records, shapes},
};

#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Cut(Index),
    Behead(Index),
    Insert(Index, String),
    Drop(Index),
    Swap(Index, Index),
    Repeat(Index, Index),
}

fn damages() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        (at(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        at().prop_map(Damage::Cut),
        at().prop_map(Damage::Behead),
        (at(), prop_oneof!["[~+!?.:0-9a-f]{1,4}", "\\PC{1,3}"])
            .prop_map(|(at, text)| Damage::Insert(at, text)),
        at().prop_map(Damage::Drop),
        (at(), at()).prop_map(|(one, other)| Damage::Swap(one, other)),
        (at(), at()).prop_map(|(one, other)| Damage::Repeat(one, other)),
    ]
}

impl Damage {
    fn of(&self, line: &str) -> String {
        let mut bytes = line.as_bytes().to_vec();
        let at = |index: &Index| index.index(line.len());
        match self {
            Self::Flip(index, bit) => bytes[at(index)] ^= 1 << bit,
            Self::Cut(index) => bytes.truncate(at(index)),
            Self::Behead(index) => drop(bytes.drain(..at(index))),
            Self::Insert(index, text) => drop(bytes.splice(at(index)..at(index), text.bytes())),
            Self::Drop(index) => drop(bytes.remove(at(index))),
            Self::Swap(one, other) => bytes.swap(at(one), at(other)),
            Self::Repeat(one, other) => {
                let part = bytes[at(one).min(at(other))..at(one).max(at(other))].to_vec();
                drop(bytes.splice(at(one)..at(one), part));
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn granted(record: &ConsentRecord) -> BTreeSet<usize> {
    record.said.granted.iter().collect()
}

/// The line grants no more, and for no longer, than one of these records.
fn grants_no_more(line: &str, than: &[&ConsentRecord], policy: &Policy<'_>) -> bool {
    ConsentRecord::decode(line, policy).is_none_or(|read| {
        than.iter().any(|record| {
            granted(&read).is_subset(&granted(record))
                && read.holds_until(policy) <= record.holds_until(policy)
        })
    })
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(500) })]

    #[test]
    fn a_damaged_line_grants_no_more_than_was_written((shape, record) in records(), damages in vec(damages(), 1..4)) {
        shape.with_policy(|policy| {
            let mut line = record.encode(policy);
            for damage in damages {
                if !line.is_empty() {
                    line = damage.of(&line);
                }
            }
            prop_assert!(grants_no_more(&line, &[&record], policy), "{}", line);
            Ok(())
        })?;
    }

    #[test]
    fn two_lines_joined_grant_no_more_than_one_of_them(
        (shape, one) in records(), flips in vec(any::<bool>(), 12), from in any::<Index>(), to in any::<Index>(),
    ) {
        let mut other = one.clone();
        other.said = flips.iter().enumerate().map(|(at, flip)| one.said.get(at).map(|said| said != *flip)).collect();
        shape.with_policy(|policy| {
            let lines = (one.encode(policy), other.encode(policy));
            let head = lines.0.get(..from.index(lines.0.len())).unwrap_or_default();
            let tail = lines.1.get(to.index(lines.1.len())..).unwrap_or_default();
            for line in [format!("{head}{tail}"), format!("{}{}", lines.0, lines.1), format!("{};{}", lines.0, lines.1)] {
                prop_assert!(grants_no_more(&line, &[&one, &other], policy), "{}", line);
            }
            Ok(())
        })?;
    }

    #[test]
    fn any_text_is_read_without_panic(shape in shapes(), text in any::<String>(), bytes in vec(any::<u8>(), 0..300)) {
        shape.with_policy(|policy| {
            for line in [text.as_str(), &String::from_utf8_lossy(&bytes)] {
                prop_assert_eq!(ConsentRecord::decode(line, policy), None);
            }
            Ok(())
        })?;
    }

    /// A forger of fingerprints can forge a whole record, but it still grants only what the line names.
    #[test]
    fn a_forged_line_grants_only_the_exact_ids_it_names(shape in shapes(), body in "1~[0-9a-f]{8}~([0-9]{1,5}|[0-9]{10,20})~9[0-9]{4}~eu~a~~[+!?.:ab-]{0,24}") {
        shape.with_policy(|policy| {
            let line = signed(&body);
            if let Some(record) = ConsentRecord::decode(&line, policy) {
                let answers = body.rsplit('~').next().unwrap_or_default();
                let named: Vec<&str> = answers.split(['+', '!', '?', '.', ':']).collect();
                for (at, item) in policy.items.iter().enumerate() {
                    prop_assert!(record.said.get(at).is_none() || named.contains(&item.id), "{} {}", line, item.id);
                }
                // Read again, it says the same.
                prop_assert_eq!(ConsentRecord::decode(&record.encode(policy), policy), Some(record));
            }
            Ok(())
        })?;
    }
}

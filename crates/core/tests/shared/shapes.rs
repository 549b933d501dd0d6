//! Policies and records of any shape, for the property tests.

use assentry_core::{
    config::{Config, Mistake, mistakes},
    policy::Policy,
    record::{ConsentRecord, Method, OWN},
    value::Value,
};
use proptest::{collection::vec, option, prelude::*};

/// A policy given only by its ids.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) purposes: Vec<String>,
    /// Each with the position of its purpose.
    pub(crate) services: Vec<(String, usize)>,
}

impl Shape {
    /// Calls a function with the policy of that shape, which is known to be valid.
    pub(crate) fn with_policy<R>(&self, look: impl FnOnce(&Policy<'_>) -> R) -> R {
        match self.read(look) {
            Ok(seen) => seen,
            Err(mistakes) => unreachable!("a valid shape, found {mistakes:?}"),
        }
    }

    /// Calls a function with the policy of that shape, read from a configuration as a page provides it, if it is
    /// accepted.
    pub(crate) fn read<R>(&self, look: impl FnOnce(&Policy<'_>) -> R) -> Result<R, Vec<String>> {
        let text = Value::Text;
        let purpose = |id| {
            Value::Map(vec![
                ("id", text(id)),
                ("title", text("T")),
                ("description", text("D")),
            ])
        };
        let of = |at: &usize| self.purposes.get(*at).map_or("", String::as_str);
        let root = Value::Map(vec![
            (
                "purposes",
                Value::List(self.purposes.iter().map(|id| purpose(id)).collect()),
            ),
            (
                "services",
                Value::List(
                    self.services
                        .iter()
                        .map(|(id, at)| {
                            Value::Map(vec![("id", text(id)), ("purpose", text(of(at)))])
                        })
                        .collect(),
                ),
            ),
        ]);
        Config::read(&root, "")
            .map(|config| look(&config.policy))
            .ok_or_else(|| mistakes(&root).iter().map(Mistake::message).collect())
    }

    /// The same in another order.
    pub(crate) fn reordered(&self) -> Self {
        let last = self.purposes.len() - 1;
        let purposes = self.purposes.iter().rev().cloned().collect();
        Self {
            purposes,
            services: self
                .services
                .iter()
                .rev()
                .map(|(id, at)| (id.clone(), last - at))
                .collect(),
        }
    }
}

/// Up to a dozen ids; many are parts of others.
pub(crate) fn shapes() -> impl Strategy<Value = Shape> {
    let id = prop_oneof![3 => "[ab-]{1,3}", 2 => "[a-z0-9-]{1,32}"]
        .prop_filter("one that is kept", |id: &String| id != OWN);
    let ids = proptest::collection::btree_set(id, 2..12)
        .prop_map(|ids| ids.into_iter().collect::<Vec<_>>());
    let ids = ids.prop_filter("necessary is never asked", |ids| {
        !ids.iter().any(|id| id == "necessary")
    });
    (
        ids.prop_shuffle(),
        any::<prop::sample::Index>(),
        vec(any::<prop::sample::Index>(), 12),
    )
        .prop_map(|(ids, split, of)| {
            let split = split.index(ids.len()) + 1;
            let (purposes, services) = ids.split_at(split);
            let services = services
                .iter()
                .zip(of)
                .map(|(id, of)| (id.clone(), of.index(split)))
                .collect();
            Shape {
                purposes: purposes.to_vec(),
                services,
            }
        })
}

const METHODS: [Method; 7] = [
    Method::AcceptAll,
    Method::RefuseAll,
    Method::Chosen,
    Method::Embed,
    Method::Withdrawn,
    Method::Api,
    Method::Import,
];

/// Any of the methods.
pub(crate) fn methods() -> impl Strategy<Value = Method> {
    prop::sample::select(METHODS.as_slice())
}

/// A shape, and a record of answers to it.
pub(crate) fn records() -> impl Strategy<Value = (Shape, ConsentRecord)> {
    let days =
        (0..=99_999_u32, 0..=99_999_u32).prop_map(|(one, other)| (one.min(other), one.max(other)));
    let said = vec(option::of(any::<bool>()), 12);
    (shapes(), days, methods(), "[A-Za-z0-9-]{0,36}", said).prop_map(
        |(shape, (decided, until), method, id, mut said)| {
            said.truncate(shape.purposes.len() + shape.services.len());
            let said = said.into_iter().collect();
            (
                shape,
                ConsentRecord {
                    decided,
                    until,
                    same_regime: true,
                    signalled: false,
                    method,
                    id,
                    said,
                },
            )
        },
    )
}

//! A valid configuration as a policy that lives as long as the test.

use assentry_core::{
    config::{Config, mistakes},
    policy::Policy,
    value::Value,
};

/// The policy of a configuration that is known to be valid, for a visitor of that place.
pub(crate) fn policy(root: Value<'static>, place: &str) -> Policy<'static> {
    let root: &'static Value<'static> = Box::leak(Box::new(root));
    match Config::read(root, place) {
        Some(config) => config.policy,
        None => unreachable!("a valid configuration, found {:?}", mistakes(root)),
    }
}

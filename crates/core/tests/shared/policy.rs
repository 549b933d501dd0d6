//! A valid configuration as a policy that lives as long as the test.

use assentry_core::{config::Config, policy::Policy, value::Value};

/// The policy of a configuration that is known to be valid.
pub(crate) fn policy(root: Value<'static>) -> Policy<'static> {
    let root: &'static Value<'static> = Box::leak(Box::new(root));
    match Config::read(root, &["en"]) {
        Ok(config) => config.policy,
        Err(mistakes) => unreachable!("a valid configuration, found {mistakes:?}"),
    }
}

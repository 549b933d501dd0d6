//! Where what is built already comes from.

/// What reads a file of `pkg/` by its path there; `None` if it cannot be read.
pub type Parts<'a> = &'a dyn Fn(&str) -> Option<String>;

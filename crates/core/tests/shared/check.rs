//! The check of every flow test.

use expect_test::Expect;

use crate::{render, story::Visitor};

/// Runs a story with a new visitor, and compares the core's effects, line by line, and the visitor's standing at the
/// end. `UPDATE_EXPECT=1` writes the actual result.
#[expect(
    clippy::needless_pass_by_value,
    reason = "expect! makes a value for each test, and nobody else wants it"
)]
pub(crate) fn check(story: &str, expected: Expect) {
    let mut visitor = Visitor::new();
    let mut out = String::new();
    for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(given) = line.strip_prefix("given ") {
            visitor.step(given);
        } else {
            let step = visitor.step(line);
            out += &render::step(&step, &visitor);
        }
    }
    out += &render::status(&visitor.session);
    expected.assert_eq(&out);
}

//! What every flow test does.

use expect_test::Expect;

use crate::{render, story::Visitor};

/// Tells a story to a visitor who has never been here, and compares what the core wanted done, line by line, and
/// where the visitor stands in the end. `UPDATE_EXPECT=1` writes down what is.
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

//! Other tools' records: which are valid, what they say about a site, and that no damage to them grants more.

#[path = "../../core/tests/shared/policy.rs"]
mod policy;
#[path = "../../core/tests/shared/value.rs"]
mod value;

#[path = "import/answers.rs"]
mod answers;
#[path = "import/bad.rs"]
mod bad;
#[path = "import/damage.rs"]
mod damage;
#[path = "import/good.rs"]
mod good;
#[path = "import/line.rs"]
mod line;
#[path = "import/names.rs"]
mod names;

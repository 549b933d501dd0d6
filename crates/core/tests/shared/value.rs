//! Configurations as a page writes them, turned into plain data: `value!({ "days": 7, "purposes": ["social"] })`.

use assentry_core::value::Value;

/// A JavaScript literal.
pub(crate) trait Literal {
    /// As the core receives it; a number stays as written.
    fn value(self, written: &'static str) -> Value<'static>;
}

impl Literal for &'static str {
    fn value(self, _: &'static str) -> Value<'static> {
        Value::Text(self)
    }
}

impl Literal for bool {
    fn value(self, _: &'static str) -> Value<'static> {
        Value::Flag(self)
    }
}

impl Literal for i32 {
    fn value(self, written: &'static str) -> Value<'static> {
        Value::Number(written)
    }
}

impl Literal for f64 {
    fn value(self, written: &'static str) -> Value<'static> {
        Value::Number(written)
    }
}

macro_rules! value {
    (null) => { ::assentry_core::value::Value::Null };
    ([ $($item:tt),* $(,)? ]) => { ::assentry_core::value::Value::List(vec![$(value!($item)),*]) };
    ({ $($key:literal : $item:tt),* $(,)? }) => { ::assentry_core::value::Value::Map(vec![$(($key, value!($item))),*]) };
    ($word:literal) => { $crate::value::Literal::value($word, stringify!($word)) };
    ($other:expr) => { $other };
}
pub(crate) use value;

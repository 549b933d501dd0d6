//! The record: what was answered is what is read, and no change to the line grants more.

#[path = "shared/policy.rs"]
mod policy;
#[path = "shared/shapes.rs"]
mod shapes;
#[path = "shared/value.rs"]
mod value;

#[path = "record/damage.rs"]
mod damage;
#[path = "record/line.rs"]
mod line;
#[path = "record/pick.rs"]
mod pick;
#[path = "record/roundtrip.rs"]
mod roundtrip;

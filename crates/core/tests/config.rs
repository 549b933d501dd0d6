//! What a site may configure, and every mistake in it: all at once, each with its place, what was expected and what was
//! found (invariants 3 and 9, `docs/configuration.md`).

#[path = "shared/value.rs"]
mod value;

#[path = "config/compiled.rs"]
mod compiled;
#[path = "config/good.rs"]
mod good;
#[path = "config/mistakes.rs"]
mod mistakes;
#[path = "config/sound.rs"]
mod sound;

//! The American strings of IAB Tech Lab's Global Privacy Platform (docs/gpp.md): what a visitor's answer says about sale,
//! sharing and targeted advertising, in the section of their state, and nothing beyond that.

#![expect(
    clippy::single_char_add_str,
    reason = "appending a character brings all of UTF-8 along (docs/adr/0005-lean-core.md)"
)]

pub mod encode;
pub mod sections;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{
    encode::{gpc, header, part},
    sections::{End, Field, Kind, SENSITIVE_END, Section},
};

/// The memory of a page's other modules is managed the same way (src/lib.rs).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[expect(
    unsafe_code,
    reason = "sound because there are no threads: a page has one wasm instance"
)]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

/// A visitor's answer about what opt-outs cover (T-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The site has nothing to opt out of.
    Nothing,
    /// Everything is granted: explicitly, or by silence where the law accepts silence.
    Granted,
    /// Not everything is granted.
    Denied,
}

impl Choice {
    /// From one character per answer: `1` for granted, anything else for not granted.
    #[must_use]
    pub fn read(answers: &str) -> Self {
        if answers.is_empty() {
            Self::Nothing
        } else if answers.bytes().all(|answer| answer == b'1') {
            Self::Granted
        } else {
            Self::Denied
        }
    }

    /// The value of a field: 0 not applicable, 1 yes, 2 no.
    #[must_use]
    pub fn value(self, kind: Kind) -> u8 {
        match (kind, self) {
            (Kind::Version(version), _) => version,
            // Not under the MSPA: whether a site is covered is for counsel to decide (docs/gpp.md).
            (Kind::Covered, _) | (Kind::OptOut, Self::Granted) => 2,
            (Kind::Notice | Kind::OptOut, Self::Nothing) | (Kind::Off, _) => 0,
            (Kind::Notice, _) | (Kind::OptOut, Self::Denied) => 1,
        }
    }
}

/// The string and its fields: the first line has the section's id and name, and the string; then one line per field, with
/// its name and its value or values. Empty if no section applies, that is outside the United States.
///
/// `place` is the visitor's place, if the page knows it; `regime` the one in force, which implies the place otherwise;
/// `answers` are read by [`Choice::read`]; `signal` is Global Privacy Control.
#[wasm_bindgen]
#[must_use]
pub fn section_of(place: &str, regime: &str, answers: &str, signal: bool) -> String {
    let Some(section) = Section::of_place(if place.is_empty() { regime } else { place }) else {
        return String::new();
    };
    let choice = Choice::read(answers);
    let mut out = String::new();
    number(&mut out, section.id);
    out.push_str(" ");
    out.push_str(section.name);
    out.push_str(" ");
    out.push_str(&header(section.id));
    out.push_str("~");
    let value = |field: &Field| choice.value(field.kind);
    out.push_str(&part(section.fields, value));
    match section.end {
        End::None => {}
        End::Gpc => out.push_str(&[".", &gpc(signal)].concat()),
        End::Sensitive => out.push_str(&[".", &part(&[SENSITIVE_END], value)].concat()),
    }
    for field in section.fields {
        told(&mut out, field, choice);
    }
    match section.end {
        End::None => {}
        End::Gpc if signal => out.push_str("\nGpcSegmentType 1\nGpc true"),
        End::Gpc => out.push_str("\nGpcSegmentType 1\nGpc false"),
        End::Sensitive => told(&mut out, &SENSITIVE_END, choice),
    }
    out
}

/// The supported sections, as `__gpp` names them: `7:usnat`, …, separated by spaces.
#[wasm_bindgen]
#[must_use]
pub fn supported() -> String {
    let mut out = String::new();
    for section in sections::SECTIONS {
        if !out.is_empty() {
            out.push_str(" ");
        }
        number(&mut out, section.id);
        out.push_str(":");
        out.push_str(section.name);
    }
    out
}

/// Writes a field as one line.
fn told(out: &mut String, field: &Field, choice: Choice) {
    out.push_str("\n");
    out.push_str(field.name);
    for _ in 0..field.count {
        out.push_str(" ");
        number(out, choice.value(field.kind));
    }
}

/// Writes a number below 100.
fn number(out: &mut String, number: u8) {
    if number > 9 {
        digit(out, number / 10);
    }
    digit(out, number % 10);
}

fn digit(out: &mut String, digit: u8) {
    out.push_str(&"0123456789"[digit.into()..=digit.into()]);
}

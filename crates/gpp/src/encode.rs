//! The encoding: bits in characters of six, padded to whole bytes and then to whole characters.

use crate::sections::{Field, Kind};

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The header of a string with one section.
#[must_use]
pub fn header(id: u8) -> String {
    let mut bits = Bits::default();
    // The type, the version, the number of id ranges, and a zero: a single id, not a range.
    bits.push(3, 6);
    bits.push(1, 6);
    bits.push(1, 12);
    bits.push(0, 1);
    let (code, width) = fibonacci(id);
    bits.push(code, width);
    bits.finish()
}

/// Fields, each with its value.
#[must_use]
pub fn part(fields: &[Field], value: impl Fn(&Field) -> u8) -> String {
    let mut bits = Bits::default();
    for field in fields {
        let width = if matches!(field.kind, Kind::Version(_)) {
            6
        } else {
            2
        };
        for _ in 0..field.count {
            bits.push(value(field).into(), width);
        }
    }
    bits.finish()
}

/// The part for Global Privacy Control: its type, and whether the signal was seen.
#[must_use]
pub fn gpc(signal: bool) -> String {
    let mut bits = Bits::default();
    bits.push(1, 2);
    bits.push(signal.into(), 1);
    bits.finish()
}

/// A number in Fibonacci coding, smallest first, ended by a one: its bits, and how many.
fn fibonacci(number: u8) -> (u32, u8) {
    let (mut smaller, mut larger) = (1u32, 2u32);
    let mut numbers = vec![smaller];
    while larger <= number.into() {
        numbers.push(larger);
        (smaller, larger) = (larger, smaller + larger);
    }
    let mut rest = u32::from(number);
    let (mut code, mut width) = (1, 1);
    for number in numbers.into_iter().rev() {
        if number <= rest {
            rest -= number;
            code |= 1 << width;
        }
        width += 1;
    }
    (code, width)
}

/// The characters so far, and the bits that do not fill a character yet.
#[derive(Default)]
struct Bits {
    line: String,
    held: usize,
    count: u8,
    total: u32,
}

impl Bits {
    fn push(&mut self, value: u32, width: u8) {
        for at in (0..width).rev() {
            self.held = self.held << 1 | usize::from(value >> at & 1 == 1);
            self.count += 1;
            self.total += 1;
            if self.count == 6 {
                self.line.push_str(&LETTERS[self.held..=self.held]);
                (self.held, self.count) = (0, 0);
            }
        }
    }

    fn finish(mut self) -> String {
        while !self.total.is_multiple_of(8) {
            self.push(0, 1);
        }
        while self.count > 0 {
            self.push(0, 1);
        }
        self.line
    }
}

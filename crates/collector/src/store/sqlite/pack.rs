//! The rows of one day and site as bytes: each word once, then a few bytes per row.
//!
//! SQLite takes a microsecond to return a table row; a packed row takes a few nanoseconds, and a report with filters
//! reads a million. Numbers have seven bits per byte, lowest first; a row is a code for each word, a mask of its non-zero
//! values, and those values.

use std::collections::HashMap;

/// How many words a row has. Displays and answers: the dimensions except the site. Purposes and services: the id, and
/// the same without the language.
pub(super) const WORDS: usize = 6;

/// The most values in a row.
const MOST_VALUES: usize = u32::BITS as usize;

/// The first byte. Bytes in another format are ignored: the table rows still exist.
const FORMAT: u8 = 1;

/// Packs rows.
#[derive(Default)]
pub(super) struct Packer {
    words: [Vec<String>; WORDS],
    codes: [HashMap<String, u64>; WORDS],
    rows: u64,
    body: Vec<u8>,
}

impl Packer {
    /// Adds a row.
    pub(super) fn add(&mut self, words: [&str; WORDS], values: &[u64]) {
        for ((word, known), codes) in words.into_iter().zip(&mut self.words).zip(&mut self.codes) {
            let code = if let Some(code) = codes.get(word) {
                *code
            } else {
                let code = codes.len() as u64;
                codes.insert(word.to_owned(), code);
                known.push(word.to_owned());
                code
            };
            put(&mut self.body, code);
        }
        let kept = || values.iter().enumerate().filter(|(_, value)| **value > 0);
        let mask = kept().fold(0, |mask, (at, _)| mask | 1 << at);
        put(&mut self.body, mask);
        for (_, value) in kept() {
            put(&mut self.body, *value);
        }
        self.rows += 1;
    }

    /// The bytes of the added rows.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut bytes = vec![FORMAT];
        for words in &self.words {
            put(&mut bytes, words.len() as u64);
            for word in words {
                put(&mut bytes, word.len() as u64);
                bytes.extend_from_slice(word.as_bytes());
            }
        }
        put(&mut bytes, self.rows);
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

/// Packed rows, being read.
pub(super) struct Pack<'a> {
    /// The words that the codes at each position mean.
    pub(super) words: [Vec<&'a str>; WORDS],
    rows: u64,
    body: &'a [u8],
}

impl<'a> Pack<'a> {
    /// Reads the header before the rows; `None` if the bytes have another format.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (format, mut rest) = bytes.split_first()?;
        if *format != FORMAT {
            return None;
        }
        let mut words: [Vec<&str>; WORDS] = Default::default();
        for words in &mut words {
            for _ in 0..take(&mut rest)? {
                let length = usize::try_from(take(&mut rest)?).ok()?;
                let word = rest.get(..length)?;
                words.push(str::from_utf8(word).ok()?);
                rest = rest.get(length..)?;
            }
        }
        Some(Self {
            words,
            rows: take(&mut rest)?,
            body: rest,
        })
    }

    /// Calls `row` with every row's codes and non-zero values, each with its position. `None` if the bytes end early or
    /// name an unknown word: then the rows so far must not be used either.
    pub(super) fn each(&self, mut row: impl FnMut(&[usize; WORDS], &[(usize, u64)])) -> Option<()> {
        let mut rest = self.body;
        let mut values = [(0, 0); MOST_VALUES];
        for _ in 0..self.rows {
            let mut codes = [0; WORDS];
            for (code, words) in codes.iter_mut().zip(&self.words) {
                *code = usize::try_from(take(&mut rest)?).ok()?;
                if *code >= words.len() {
                    return None;
                }
            }
            let mut mask = u32::try_from(take(&mut rest)?).ok()?;
            let mut count = 0;
            while mask != 0 {
                let at = mask.trailing_zeros() as usize;
                *values.get_mut(count)? = (at, take(&mut rest)?);
                mask &= mask - 1;
                count += 1;
            }
            row(&codes, values.get(..count)?);
        }
        Some(())
    }
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(lowest_byte(number) | 0x80);
        number >>= 7;
    }
    bytes.push(lowest_byte(number));
}

fn lowest_byte(number: u64) -> u8 {
    number.to_le_bytes()[0]
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::{
        array::uniform6, collection::vec, prelude::*, sample::select, test_runner::Config,
    };

    use super::*;

    fn packed(rows: &[([&str; WORDS], Vec<u64>)]) -> Vec<u8> {
        let mut packer = Packer::default();
        for (words, values) in rows {
            packer.add(*words, values);
        }
        packer.finish()
    }

    proptest! {
        #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

        #[test]
        fn packing_and_unpacking_gives_the_same(
            rows in vec((uniform6(select(vec!["", "fr", "other", "é"])), vec(select(vec![0, 1, 127, 128, u64::MAX]), 4)), 0..30),
            cut in 0..200_usize,
        ) {
            let bytes = packed(&rows);
            let pack = Pack::read(&bytes).unwrap();
            let mut found = Vec::new();
            pack.each(|codes, values| {
                let mut all = vec![0; 4];
                for (at, value) in values {
                    all[*at] = *value;
                }
                let mut at = 0;
                let words = codes.map(|code| {
                    at += 1;
                    pack.words[at - 1][code]
                });
                found.push((words, all));
            }).unwrap();
            prop_assert_eq!(&found, &rows);
            // Reading ends whatever the bytes are, and truncated bytes do not pass as complete.
            let short = &bytes[..bytes.len().saturating_sub(1 + cut % bytes.len())];
            let whole = Pack::read(short).and_then(|pack| pack.each(|_, _| ()));
            prop_assert_eq!(whole, None);
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in vec(any::<u8>(), 0..200)) {
            if let Some(pack) = Pack::read(&bytes) {
                pack.each(|_, _| ());
            }
        }
    }
}

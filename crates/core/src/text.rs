//! The few text functions that the rules need. They are small on purpose: the standard library's searching, splitting
//! and formatting cost the banner kilobytes (docs/adr/0005-lean-core.md).

use alloc::string::String;

/// Removes and returns the text before the first `mark` (an ASCII byte), and removes the mark; the whole text if there
/// is none.
#[inline(never)]
pub fn cut<'a>(rest: &mut &'a str, mark: u8) -> &'a str {
    let bytes = rest.as_bytes();
    let mut at = 0;
    while bytes.get(at).is_some_and(|byte| *byte != mark) {
        at += 1;
    }
    let head = rest.get(..at).unwrap_or("");
    *rest = rest.get(at + 1..).unwrap_or("");
    head
}

/// Whether a word is in a list of words separated by bars.
pub(crate) fn is_one_of(words: &str, word: &str) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        if cut(&mut rest, b'|') == word {
            return true;
        }
    }
    false
}

/// Appends several texts.
#[inline(never)]
pub fn push_all(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Appends a number in decimal.
#[inline(never)]
pub fn push_number(out: &mut String, number: u32) {
    if number > 9 {
        push_number(out, number / 10);
    }
    push_digit(out, number % 10);
}

/// A count as a number to write.
pub(crate) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads a number of at most five decimal digits.
#[inline(never)]
#[must_use]
pub fn number(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 5 {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u32::from(byte - b'0');
    }
    Some(number)
}

/// Appends a digit. `String::push` would pull in all of UTF-8 encoding.
fn push_digit(out: &mut String, digit: u32) {
    let at = digit as usize;
    out.push_str("0123456789abcdef".get(at..at + 1).unwrap_or(""));
}

/// Appends a number as eight hexadecimal digits.
pub(crate) fn push_hex(out: &mut String, number: u32) {
    for digit in (0..8).rev() {
        push_digit(out, number >> (4 * digit) & 15);
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{cut, number, push_number};

    #[test]
    fn cut_returns_the_text_before_a_mark_and_keeps_the_rest() {
        let mut rest = "a~~é";
        assert_eq!(
            (
                cut(&mut rest, b'~'),
                cut(&mut rest, b'~'),
                cut(&mut rest, b'~')
            ),
            ("a", "", "é")
        );
        assert_eq!((cut(&mut rest, b'~'), rest), ("", ""));
    }

    #[test]
    fn numbers_are_written_and_read_in_decimal() {
        for value in [0, 9, 10, 20_780, 99_999] {
            let mut out = String::new();
            push_number(&mut out, value);
            assert_eq!(number(&out), Some(value));
        }
        for text in [
            "",
            "1x",
            "+1",
            "-1",
            "123456",
            "99999999999999999999",
            "1.5",
            "é",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}

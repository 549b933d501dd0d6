//! An event as the collector reads it: the event of [`wire`](crate::wire), and what the shell adds to it.
//!
//! | Key | Adds |
//! | --- | --- |
//! | `variant` | which wording or position was shown: 1 to 32 of `a-z`, `0-9` and `-` |
//! | `signal` | `1`: Global Privacy Control, or Do Not Track where the site counts it, was on |
//!
//! `wire` defines everything else about the line.

use alloc::string::String;

use crate::{
    policy::is_id,
    text::push_all,
    wire::{Event, EventKind, MAX_BYTES, WireMistake},
};

/// One thing to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<'a> {
    /// The variant that was shown; `None` if there are no variants.
    pub variant: Option<&'a str>,
    /// Whether the browser asked not to be tracked.
    pub signal: bool,
    /// The rest of the line.
    pub event: Event<'a>,
}

impl<'a> Tally<'a> {
    /// Reads a line. `plain` is a buffer for the line without the keys that only this module reads.
    ///
    /// # Errors
    /// The first [`WireMistake`] found.
    pub fn decode(line: &'a str, plain: &'a mut String) -> Result<Self, WireMistake> {
        if line.len() > MAX_BYTES {
            return Err(WireMistake::TooLong);
        }
        let (mut variant, mut signal) = (None, false);
        plain.clear();
        for pair in line.split('&') {
            let (key, value) = pair.split_once('=').ok_or(WireMistake::Key)?;
            if key == "variant" {
                if variant.is_some() {
                    return Err(WireMistake::Key);
                }
                variant = Some(value).filter(|id| is_id(id));
                if variant.is_none() {
                    return Err(WireMistake::Value);
                }
                continue;
            }
            if key == "signal" {
                match (value, signal) {
                    ("1", false) => signal = true,
                    ("1", true) => return Err(WireMistake::Key),
                    _ => return Err(WireMistake::Value),
                }
                continue;
            }
            push_all(plain, &[if plain.is_empty() { "" } else { "&" }, pair]);
        }
        let event = Event::decode(plain)?;
        // Answers have a method, other events have none: a line that breaks this cannot be counted.
        let answered = matches!(event.kind, EventKind::Choice | EventKind::Changed);
        if answered != event.method.is_some() {
            return Err(WireMistake::Value);
        }
        Ok(Self {
            variant,
            signal,
            event,
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::{borrow::ToOwned, format, string::String};

    use super::Tally;
    use crate::wire::{Event, EventKind, WireMistake};

    const REST: &str = "revision=8f3a21bc&regime=eu&language=en&device=small";

    fn check(line: &str, expected: Result<(EventKind, Option<&str>), WireMistake>) {
        let mut plain = String::new();
        let found = Tally::decode(line, &mut plain).map(|tally| (tally.event.kind, tally.variant));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn events_of_the_wire_format_decode_the_same() {
        for line in [
            format!("event=shown&{REST}"),
            format!("event=choice&{REST}&method=chosen&granted=a&denied=b"),
            format!("event=changed&{REST}&method=withdrawn&again=1"),
        ] {
            let mut plain = String::new();
            let tally = Tally::decode(&line, &mut plain).unwrap();
            assert_eq!(Ok(tally.event), Event::decode(&line));
        }
    }

    #[test]
    fn variants_and_further_events_are_accepted() {
        check(
            &format!("event=opened&{REST}"),
            Ok((EventKind::Opened, None)),
        );
        check(&format!("event=left&{REST}"), Ok((EventKind::Left, None)));
        check(&format!("event=gpc&{REST}"), Ok((EventKind::Gpc, None)));
        check(
            &format!("variant=calm-2&event=shown&{REST}"),
            Ok((EventKind::Shown, Some("calm-2"))),
        );
    }

    #[test]
    fn the_signal_counts_as_on_only_if_the_event_says_so() {
        for (line, expected) in [
            (format!("event=shown&{REST}"), false),
            (format!("event=shown&{REST}&signal=1"), true),
            (
                format!("event=choice&signal=1&{REST}&method=refuse-all"),
                true,
            ),
        ] {
            let mut plain = String::new();
            assert_eq!(Tally::decode(&line, &mut plain).unwrap().signal, expected);
        }
    }

    #[test]
    fn the_vocabulary_stays_closed_m_06() {
        let shown = format!("event=shown&{REST}");
        for (more, mistake) in [
            ("variant=", WireMistake::Value),
            ("variant=A", WireMistake::Value),
            ("variant=a&variant=a", WireMistake::Key),
            ("signal=0", WireMistake::Value),
            ("signal=1&signal=1", WireMistake::Key),
            ("event=opened", WireMistake::Key),
            ("url=x", WireMistake::Key),
            ("method=chosen", WireMistake::Value),
            ("x", WireMistake::Key),
        ] {
            check(&format!("{shown}&{more}"), Err(mistake));
        }
        check(&format!("event=choice&{REST}"), Err(WireMistake::Value));
        check(
            &format!("event=opened&{REST}&method=api"),
            Err(WireMistake::Value),
        );
        check("event=opened", Err(WireMistake::Missing));
        check(&"x".repeat(1025).to_owned(), Err(WireMistake::TooLong));
    }
}

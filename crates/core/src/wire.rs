//! What the collector counts: the only thing that is sent.
//!
//! One event is one line of `key=value` pairs joined by `&`, at most [`MAX_BYTES`] long, in a closed vocabulary, so
//! that neither side needs a complex parser. It contains no identifier, address, user agent, URL or time (M-01): the
//! receiver adds the day, and takes the site from the `Origin` header.

use alloc::{string::String, vec::Vec};

use crate::{policy::is_id, record::Method, text::push_all};

/// The maximum length of an event, in bytes; longer ones are refused.
pub const MAX_BYTES: usize = 1024;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// The first layer became visible.
    Shown,
    /// The visitor answered for the first time, or answered a re-prompt.
    Choice,
    /// The visitor changed an earlier answer.
    Changed,
    /// The visitor went from the first layer to the second.
    Opened,
    /// The page was left with the first layer unanswered.
    Left,
    /// Nobody is asked here, and the browser's opt-out signal was honoured.
    Gpc,
}

impl EventKind {
    const ALL: &[Self] = &[
        Self::Shown,
        Self::Choice,
        Self::Changed,
        Self::Opened,
        Self::Left,
        Self::Gpc,
    ];

    /// The word used on the wire and in columns.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Choice => "choice",
            Self::Changed => "changed",
            Self::Opened => "opened",
            Self::Left => "left",
            Self::Gpc => "gpc",
        }
    }
}

/// The class of the device, by the width of the viewport: two values on purpose (M-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Device {
    /// Under 768 CSS pixels wide.
    Small,
    /// 768 CSS pixels or wider.
    Large,
}

impl Device {
    /// The word used on the wire and in columns.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

/// One thing to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// What happened.
    pub kind: EventKind,
    /// The revision of the policy: eight hexadecimal digits.
    pub revision: &'a str,
    /// The id of the regime.
    pub regime: &'a str,
    /// The language shown: a primary language subtag.
    pub language: &'a str,
    /// The class of the device.
    pub device: Device,
    /// How the choice was made; `None` for a display.
    pub method: Option<Method>,
    /// Purposes and services granted by this choice.
    pub granted: Vec<&'a str>,
    /// Purposes and services denied by this choice.
    pub denied: Vec<&'a str>,
    /// Whether the visitor had answered before (a re-prompt).
    pub again: bool,
    /// Whether the browser says that it is driven by a program (M-03): counted separately.
    pub automated: bool,
}

/// Why a line is not an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireMistake {
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// A key that is not in the vocabulary, or comes twice.
    Key,
    /// A value that is not in the vocabulary of its key.
    Value,
    /// A key that every event has is missing.
    Missing,
}

impl WireMistake {
    /// A short reason, fit for a response header.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "body: expected at most 1024 bytes",
            Self::Key => "body: expected each known key once, found an unknown or repeated key",
            Self::Value => "body: found a value outside its key's vocabulary",
            Self::Missing => "body: expected the keys event, revision, regime, language and device",
        }
    }
}

impl<'a> Event<'a> {
    /// The line that is sent. The caller must keep it within [`MAX_BYTES`]: the ids of all purposes always fit.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut line = String::new();
        push_all(
            &mut line,
            &[
                "event=",
                self.kind.as_str(),
                "&revision=",
                self.revision,
                "&regime=",
                self.regime,
                "&language=",
                self.language,
                "&device=",
                self.device.as_str(),
            ],
        );
        if let Some(method) = self.method {
            push_all(&mut line, &["&method=", method.as_str()]);
        }
        push_all(
            &mut line,
            &[
                if self.again { "&again=1" } else { "" },
                if self.automated { "&automated=1" } else { "" },
            ],
        );
        for (ids, key) in [(&self.granted, "&granted="), (&self.denied, "&denied=")] {
            let mut lead = key;
            for id in ids {
                push_all(&mut line, &[lead, id]);
                lead = ".";
            }
        }
        line
    }

    /// Reads a received line. Strict: anything outside the vocabulary is a mistake.
    ///
    /// # Errors
    /// The first [`WireMistake`] found.
    pub fn decode(line: &'a str) -> Result<Self, WireMistake> {
        if line.len() > MAX_BYTES {
            return Err(WireMistake::TooLong);
        }
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for pair in line.split('&') {
            let (key, value) = pair.split_once('=').ok_or(WireMistake::Key)?;
            if !KEYS.contains(&key) || seen.iter().any(|(earlier, _)| *earlier == key) {
                return Err(WireMistake::Key);
            }
            seen.push((key, value));
        }
        let find = |key: &str| {
            seen.iter()
                .find(|(name, _)| *name == key)
                .map(|(_, value)| *value)
        };
        let must = |key: &str| find(key).ok_or(WireMistake::Missing);
        let flag = |key: &str| match find(key) {
            None => Ok(false),
            Some("1") => Ok(true),
            Some(_) => Err(WireMistake::Value),
        };
        let ids = |key: &str| match find(key) {
            None => Ok(Vec::new()),
            Some(list) => list
                .split('.')
                .map(|id| is_id(id).then_some(id))
                .collect::<Option<Vec<_>>>()
                .ok_or(WireMistake::Value),
        };
        Ok(Self {
            kind: EventKind::ALL
                .iter()
                .copied()
                .find(|kind| Some(kind.as_str()) == find("event"))
                .ok_or(must("event").err().unwrap_or(WireMistake::Value))?,
            revision: hex(must("revision")?)?,
            regime: word(must("regime")?)?,
            language: word(must("language")?)?,
            device: [Device::Small, Device::Large]
                .into_iter()
                .find(|device| Some(device.as_str()) == find("device"))
                .ok_or(must("device").err().unwrap_or(WireMistake::Value))?,
            method: find("method")
                .map(|name| Method::from_name(name).ok_or(WireMistake::Value))
                .transpose()?,
            granted: ids("granted")?,
            denied: ids("denied")?,
            again: flag("again")?,
            automated: flag("automated")?,
        })
    }
}

const KEYS: [&str; 10] = [
    "event",
    "revision",
    "regime",
    "language",
    "device",
    "method",
    "granted",
    "denied",
    "again",
    "automated",
];

/// A regime or language: 2 to 8 of `a-z` and `-`.
fn word(text: &str) -> Result<&str, WireMistake> {
    let fits =
        (2..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if fits {
        Ok(text)
    } else {
        Err(WireMistake::Value)
    }
}

/// A revision.
fn hex(text: &str) -> Result<&str, WireMistake> {
    let fits = text.len() == 8
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if fits {
        Ok(text)
    } else {
        Err(WireMistake::Value)
    }
}

//! What the collector counts: the only thing that is sent.
//!
//! One event is one line of `key=value` pairs joined by `&`, at most [`MAX_BYTES`] long, in a closed vocabulary, so
//! that neither side needs a complex parser. It contains no identifier, address, user agent, URL or time (M-01): the
//! receiver adds the day, and takes the site from the `Origin` header.

use alloc::{string::String, vec::Vec};

use crate::{
    policy::is_id,
    record::Method,
    text::{cut, push_all},
};

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
    /// A page was visible where nobody is asked first, with what was granted and denied on it.
    Viewed,
}

impl EventKind {
    const ALL: &[Self] = &[
        Self::Shown,
        Self::Choice,
        Self::Changed,
        Self::Opened,
        Self::Left,
        Self::Gpc,
        Self::Viewed,
    ];

    /// Whether it is an answer: it has a method, and no other kind has one.
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Choice | Self::Changed)
    }

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
            Self::Viewed => "viewed",
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

/// One thing to count. Its line has the [`KEYS`] in their order, without those that say nothing.
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
    /// Whether the visitor had answered before (a re-prompt).
    pub again: bool,
    /// Whether the browser says that it is driven by a program (M-03): counted separately.
    pub automated: bool,
    /// Purposes and services granted by this choice, or on this page.
    pub granted: Vec<&'a str>,
    /// Purposes and services denied by this choice, or on this page.
    pub denied: Vec<&'a str>,
    /// The variant that was shown on this page; none where nothing is tried out.
    pub variant: Option<&'a str>,
    /// The group of pages that the page belongs to, as the site names it; none where it names none.
    pub section: Option<&'a str>,
    /// Whether the browser asked not to be tracked: by Global Privacy Control, or by Do Not Track where it counts.
    pub signal: bool,
}

/// The keys of a line, between bars, in the order of the fields.
const KEYS: &str = "event|revision|regime|language|device|method|again|automated|granted|denied|variant|section|signal";

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
        let (mut line, mut keys, mut lead) = (String::new(), KEYS, "");
        let mut next = |value: &str| {
            let key = cut(&mut keys, b'|');
            if !value.is_empty() {
                push_all(&mut line, &[lead, key, "=", value]);
                lead = "&";
            }
        };
        next(self.kind.as_str());
        next(self.revision);
        next(self.regime);
        next(self.language);
        next(self.device.as_str());
        next(self.method.map_or("", Method::as_str));
        next(mark(self.again));
        next(mark(self.automated));
        next(&listed(&self.granted));
        next(&listed(&self.denied));
        next(self.variant.unwrap_or(""));
        next(self.section.unwrap_or(""));
        next(mark(self.signal));
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
        let mut values = [None; 13];
        for pair in line.split('&') {
            let (key, value) = pair.split_once('=').ok_or(WireMistake::Key)?;
            let at = KEYS.split('|').position(|known| known == key);
            match at.and_then(|at| values.get_mut(at)) {
                Some(place @ None) => *place = Some(value),
                _ => return Err(WireMistake::Key),
            }
        }
        let [
            event,
            revision,
            regime,
            language,
            device,
            method,
            again,
            automated,
            granted,
            denied,
            variant,
            section,
            signal,
        ] = values;
        let event = Self {
            kind: one_of(EventKind::ALL, EventKind::as_str, must(event)?)?,
            revision: must(revision).and_then(hex)?,
            regime: must(regime).and_then(word)?,
            language: must(language).and_then(word)?,
            device: one_of(
                &[Device::Small, Device::Large],
                Device::as_str,
                must(device)?,
            )?,
            method: method
                .map(|name| Method::from_name(name).ok_or(WireMistake::Value))
                .transpose()?,
            again: flag(again)?,
            automated: flag(automated)?,
            granted: ids(granted)?,
            denied: ids(denied)?,
            variant: variant.map(id).transpose()?,
            section: section.map(id).transpose()?,
            signal: flag(signal)?,
        };
        // A line where that is not so cannot be counted.
        if event.kind.is_answer() == event.method.is_some() {
            Ok(event)
        } else {
            Err(WireMistake::Value)
        }
    }
}

/// A flag as it travels.
fn mark(flag: bool) -> &'static str {
    if flag { "1" } else { "" }
}

/// Ids as they travel.
fn listed(ids: &[&str]) -> String {
    let mut list = String::new();
    let mut lead = "";
    for id in ids {
        push_all(&mut list, &[lead, id]);
        lead = ".";
    }
    list
}

fn must(value: Option<&str>) -> Result<&str, WireMistake> {
    value.ok_or(WireMistake::Missing)
}

/// The one of that name.
fn one_of<T: Copy>(
    all: &[T],
    name: impl Fn(T) -> &'static str,
    wanted: &str,
) -> Result<T, WireMistake> {
    let found = all.iter().find(|one| name(**one) == wanted);
    found.copied().ok_or(WireMistake::Value)
}

fn flag(value: Option<&str>) -> Result<bool, WireMistake> {
    match value {
        None => Ok(false),
        Some("1") => Ok(true),
        Some(_) => Err(WireMistake::Value),
    }
}

fn id(text: &str) -> Result<&str, WireMistake> {
    is_id(text).then_some(text).ok_or(WireMistake::Value)
}

fn ids(list: Option<&str>) -> Result<Vec<&str>, WireMistake> {
    list.map_or(Ok(Vec::new()), |list| list.split('.').map(id).collect())
}

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

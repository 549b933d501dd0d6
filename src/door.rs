//! Everything that crosses between Rust and the page, defined once. Only numbers and text cross, never objects
//! (docs/adr/0003-coarse-helpers.md). `npm run door` writes `web/door.js` from it; a test fails when that is stale.

#[cfg(test)]
mod page;

/// Separates the fields of a text.
pub(crate) const BREAK: u8 = 0x1f;
/// The same as text.
pub(crate) const FIELD: &str = "\x1f";

/// Named numbers from 0 on.
macro_rules! numbers {
    ($(#[$doc:meta])* $list:ident { $($(#[$each:meta])* $name:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(dead_code, reason = "some are for the page alone")]
        pub(crate) mod $list {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "they only count")]
            enum Number { $($name),+ }
            $($(#[$each])* pub(crate) const $name: u32 = Number::$name as u32;)+
            /// All of them, in order.
            #[cfg(test)]
            pub(super) const ALL: &[&str] = &[$(stringify!($name)),+];
        }
    };
}

/// Named letters or words.
macro_rules! letters {
    ($(#[$doc:meta])* $list:ident { $($(#[$each:meta])* $name:ident = $letter:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(dead_code, reason = "some are for the page alone")]
        pub(crate) mod $list {
            $($(#[$each])* pub(crate) const $name: &str = $letter;)+
            /// All of them.
            #[cfg(test)]
            pub(super) const ALL: &[(&str, &str)] = &[$((stringify!($name), $letter)),+];
        }
    };
}

/// The operations on the page.
macro_rules! ops {
    ($($(#[$each:meta])* $name:ident),+ $(,)?) => {
        /// The operations on the page, each with a number and a text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Op { $($(#[$each])* $name),+ }
        impl Op {
            /// All of them, in order.
            #[cfg(test)]
            const ALL: &[&str] = &[$(stringify!($name)),+];
        }
    };
}

ops! {
    /// The text is the answer to a question.
    Say,
    /// Passes on a configuration that the core found valid: see [`settled`].
    Settle,
    /// Shows the first layer about the purposes at these positions: see [`banner`]. From [`BANNER_BITS`] on, the number is
    /// the position of the variant.
    Banner,
    /// Pushes to Google's queue: a bit for each of [`google`]; the granted ids.
    Signal,
    /// Performs the steps of a service: its position and, in the last [`STEP_BITS`] bits, the phase.
    Step,
    /// Reports `kind::PAINTED` once the browser has painted.
    Paint,
    /// Preloads a gate's script.
    Preload,
    /// Runs a gate's script, in order with others if there is a text. Returns whether it is still loading.
    Run,
    /// Opens a gate that is not a script.
    Reveal,
    /// Shows the placeholder of a gate that needs the items at these positions.
    Placehold,
    /// Fires an event on the page: see `Happening`.
    Emit,
    /// Reports to the developer.
    Complain,
    /// Gives the page a turn, then reports `kind::GO_ON`.
    Later,
    /// Returns the time in milliseconds.
    Clock,
    /// Returns whether parsing has ended.
    Parsed,
    /// Returns whether a call or an event is still to be handled; then `kind::GO_ON` follows it.
    Waiting,
    /// Writes the cookie again with the same line for that many days, unless that was done today.
    Renew,
    // These come with the second file.
    /// Shows the second layer.
    Preferences,
    /// Hides the second layer.
    HidePreferences,
    /// Hides both layers.
    HideUi,
    /// Stores the line for that many days; without a text, removes what is stored.
    Keep,
    /// Removes what refused services stored.
    Clean,
    /// Shuts a gate.
    Conceal,
    /// Sends an event.
    Post,
    /// Announces that the answer is stored.
    Announce,
    /// Leaves the page, or asks the visitor to.
    Leave,
    /// Drops pages in the back-forward cache.
    Drop,
}

numbers! {
    /// The events and questions from the page, each with a number and a text.
    kind {
        /// Gated elements were found: for each a letter of [`lane`](super::lane), then its needs.
        FOUND,
        /// The script of that gate ran, or failed.
        SETTLED,
        /// The script of that gate takes too long.
        HUNG,
        /// What is stored, for the first time; the number is the day.
        READ,
        PAINTED,
        GO_ON,
        /// The second file failed to load.
        LOST,
        /// The surroundings, and on the next line the configuration; the number is random, from 0 to 65535. Returns whether that is valid.
        START,
        /// Requests [`status`](super::status).
        STATUS,
        /// Asks whether that id is granted.
        HAS,
        /// Asks whether the gate of that number may open now.
        MAY_OPEN,
        // These come with the second file.
        /// The first layer is visible, or the page if there is no first layer; the text is the variant, the section,
        /// then the fingerprint of what is shown; the number is 1 if the visitor objects to being counted.
        DISPLAYED,
        /// What is stored has changed; the number is the day.
        REREAD,
        /// A trusted press: the gate and, in the last three bits, the button.
        PRESSED,
        /// A press by a script.
        CLICKED,
        /// Requests [`remembered`](super::remembered).
        REMEMBERED,
        /// A call from the page: see [`call`](super::call).
        CALLED,
        /// The page is being left.
        LEFT,
        /// Asks whether a stored name goes; the text is the ids of the items that list it.
        LISTED,
        /// Asks whether a press in the second layer makes the visitor object to being counted, or withdraws the
        /// objection: the button, and above its bits those of [`objection`](super::objection).
        OBJECTS,
        // These come with other files: see `import.rs`.
        /// Asks which item another tool's id stands for: its position counted from one, 0 for none (`assentry.markup.js`).
        NAMED,
        /// Asks for the line that other tools' records make; the number is the day (`assentry.peers.js`).
        KEPT,
    }
}

numbers! {
    /// Our buttons, by their word in `data-assentry`.
    button {
        ACCEPT, REJECT, SAVE, OPEN, CLOSE, ONCE, ALWAYS,
        // The page's half handles these.
        CUSTOMIZE, LEAVE,
    }
}

numbers! {
    /// The calls from the page.
    call { ACCEPT_ALL, ACCEPT, REJECT, RESET, OPEN }
}

letters! {
    /// How a gated element waits.
    lane {
        /// A classic script: in order, as soon as possible.
        ORDERED = "o",
        /// `defer` or a module: in order, after parsing.
        DEFERRED = "d",
        /// `async`: at any time.
        FREE = "a",
        /// An `iframe`.
        EMBED = "e",
        /// Anything else that loads something.
        OTHER = "r",
        /// A script that is not inert: not a gate.
        LOUD = "x",
    }
}

letters! {
    /// How the visitor is asked.
    asking {
        /// The first layer has an X.
        CLOSE = "x",
        /// An opt-out regime.
        OPT_OUT = "o",
        /// The browser asks not to be tracked.
        SIGNAL = "s",
        /// Nobody is asked, and that is counted.
        COUNTED = "c",
        /// Displays are counted without consent: the visitor is told, and can object.
        MEASURED = "m",
    }
}

numbers! {
    /// What the page and the browser report about themselves, one field each; an empty one means no.
    surroundings {
        /// Where the visitor is, as provided by the site's server.
        PLACE,
        /// The screen is narrow.
        NARROW,
        /// A program drives the browser.
        AUTOMATED,
        /// The page may ask.
        MAY_ASK,
        /// Global Privacy Control.
        SIGNAL,
        DO_NOT_TRACK,
        /// The language that is shown.
        LANGUAGE,
    }
}

numbers! {
    /// A configuration that the core found valid, for the views.
    settled {
        /// Letters of [`asking`](super::asking).
        ASKING,
        /// From here on, for each item its id, the position of its purpose, and a letter of [`mark`](super::mark).
        ITEMS,
    }
}

letters! {
    /// What is special about an item.
    mark {
        /// It is strictly necessary.
        REQUIRED = "1",
        /// The browser's signal covers it.
        SIGNALLED = "2",
    }
}

numbers! {
    /// The fields of `assentry.status()`. The last four are empty without an answer.
    status {
        STANDING, GRANTED, DENIED, REGIME, REVISION, SIGNAL,
        /// `1` if an opt-out is in force, the visitor's or that of the browser's signal (L-61).
        OPTED_OUT,
        DECIDED, UNTIL, METHOD, ID,
    }
}

numbers! {
    /// For the second layer.
    remembered {
        /// How many days an answer is kept.
        DAYS,
        /// For each item a letter of [`answer`](super::answer).
        ANSWERS,
        /// `1` if the visitor opted out, or the browser's signal did it for them (L-61).
        OPTED_OUT,
        /// A letter of [`term`](super::term): until when the answer holds.
        TERM,
        /// A word of [`state`](super::state), if there is an answer.
        STATE,
        /// The day of the answer, if there is one.
        DECIDED,
        /// The first day on which it is no longer valid.
        UNTIL,
    }
}

letters! {
    /// What the answer is as a whole: the words of the receipt.
    state {
        /// Something is granted.
        GIVEN = "given",
        /// Nothing is granted.
        REFUSED = "refused",
        /// Nothing is granted that had been.
        WITHDRAWN = "withdrawn",
    }
}

letters! {
    /// What the visitor is told about the term of the answer.
    term {
        /// There is none that holds.
        NONE = "0",
        /// It holds until that day.
        ENDS = "1",
        /// It is an opt-out, which has no end (L-63).
        OPTED_OUT = "2",
    }
}

letters! {
    /// The last answer about an item.
    answer { YES = "1", NO = "0", NONE = "-" }
}

/// Bits of `Op::Banner`.
pub(crate) mod banner {
    /// The visitor answered before.
    pub(crate) const AGAIN: u32 = 1;
    /// The display is counted.
    pub(crate) const COUNTED: u32 = 2;
}

/// Bits of `kind::OBJECTS`.
pub(crate) mod objection {
    /// The visitor objects before the press.
    pub(crate) const OBJECTS: u32 = 1;
    /// The switch says that displays may be counted.
    pub(crate) const COUNTED: u32 = 2;
    /// The browser vouches for the press.
    pub(crate) const TRUSTED: u32 = 4;
}

/// How many bits of the number of `Op::Banner` are those of [`banner`].
pub(crate) const BANNER_BITS: u32 = 2;
/// How many bits of the number of `Op::Step` are the phase.
pub(crate) const STEP_BITS: u32 = 2;
/// How many bits of the number of a press are the button.
pub(crate) const BUTTON_BITS: u32 = 3;

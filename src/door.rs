//! Everything that crosses between Rust and the page, named once. Numbers and text cross, never objects
//! (docs/adr/0003-coarse-helpers.md). `npm run door` writes `web/door.js` from it; a test says when that is stale.

#[cfg(test)]
mod page;

/// Between the fields of a text.
pub(crate) const BREAK: u8 = 0x1f;
/// The same as text.
pub(crate) const FIELD: &str = "\x1f";

/// Numbers from 0 on, by name.
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

/// Letters, by name.
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

/// What the page can be told to do.
macro_rules! ops {
    ($($(#[$each:meta])* $name:ident),+ $(,)?) => {
        /// What the page can be told to do, with a number and a text.
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
    /// The text is the answer to what was asked.
    Say,
    /// Takes over a configuration that the core found valid: see [`settled`].
    Settle,
    /// Shows the first layer about the purposes at these positions: see [`banner`].
    Banner,
    /// Tells Google's queue: a bit for each of [`google`]; the granted ids.
    Signal,
    /// Has a service take its steps: its position and, in the last [`STEP_BITS`] bits, the phase.
    Step,
    /// Tells (`kind::PAINTED`) once the browser has painted.
    Paint,
    /// Fetches a gate's script ahead.
    Preload,
    /// Runs a gate's script, in order with others where there is a text. Answers whether it is still under way.
    Run,
    /// Opens a gate that is no script.
    Reveal,
    /// Shows what stands in for a gate that needs the items at these positions.
    Placehold,
    /// Tells the page: see `Happening`.
    Emit,
    /// Tells the developer.
    Complain,
    /// Gives the page a turn, then tells (`kind::GO_ON`).
    Later,
    /// Answers milliseconds.
    Clock,
    /// Answers whether the parser is done.
    Parsed,
    // These come with the second file.
    /// Shows the second layer.
    Preferences,
    /// Takes the second layer away.
    HidePreferences,
    /// Takes both layers away.
    HideUi,
    /// Stores the line for so many days; without a text removes what is stored.
    Keep,
    /// Removes what the services at these positions left behind.
    Clean,
    /// Shuts a gate.
    Conceal,
    /// Sends an event.
    Post,
    /// Says that the answer is stored.
    Announce,
    /// Leaves the page, or asks the visitor to.
    Leave,
    /// Drops the pages that the browser keeps for going back.
    Drop,
    /// Tells (`kind::RENEWED`) what is stored.
    Renew,
}

numbers! {
    /// What the page tells or asks, with a number and a text.
    kind {
        /// Gated elements were found: of each a letter of [`lane`](super::lane), then what it needs.
        FOUND,
        /// The script of that gate ran, or failed.
        SETTLED,
        /// The script of that gate takes too long.
        HUNG,
        /// What is stored, for the first time; the number is the day.
        READ,
        PAINTED,
        GO_ON,
        /// The second file never comes.
        LOST,
        /// The surroundings, and on the next line the configuration. Answers whether that is valid.
        START,
        /// Asks for [`status`](super::status).
        STATUS,
        /// Asks whether that id is granted.
        HAS,
        // These come with the second file.
        /// The first layer can be seen, or the page where there is none.
        DISPLAYED,
        /// What is stored has changed; the number is the day.
        REREAD,
        /// A press that the browser vouches for: the gate and, in the last three bits, the button.
        PRESSED,
        /// A press by a script.
        CLICKED,
        /// Asks for [`remembered`](super::remembered).
        REMEMBERED,
        /// The page calls: see [`call`](super::call).
        CALLED,
        /// The page is left.
        LEFT,
        /// What is stored, to store it again.
        RENEWED,
    }
}

numbers! {
    /// The buttons of ours, by their word in `data-assentry`.
    button {
        ACCEPT, REJECT, SAVE, OPEN, CLOSE, ONCE, ALWAYS,
        // The page's half deals with these.
        CUSTOMIZE, LEAVE,
    }
}

numbers! {
    /// What the page calls.
    call { ACCEPT_ALL, ACCEPT, REJECT, RESET, OPEN }
}

letters! {
    /// How a gated element waits.
    lane {
        /// A classic script: in order, as soon as possible.
        ORDERED = "o",
        /// `defer` or a module: in order, after the parser.
        DEFERRED = "d",
        /// `async`: whenever.
        FREE = "a",
        /// An `iframe`.
        EMBED = "e",
        /// Anything else that loads something.
        OTHER = "r",
        /// A script that is not inert: it is no gate.
        LOUD = "x",
    }
}

letters! {
    /// How the visitor is asked.
    manner {
        /// The first layer has an X.
        CLOSE = "x",
        /// Opting out is the rule.
        OPT_OUT = "o",
        /// The browser asks not to be tracked.
        SIGNAL = "s",
        /// Nobody is asked, and that is counted.
        COUNTED = "c",
    }
}

numbers! {
    /// What the page and the browser say about themselves: a field each; an empty one says no.
    surroundings {
        /// Where the visitor is, as the site's server told the page.
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
        /// From here on the wanted languages, most wanted first.
        LANGUAGES,
    }
}

numbers! {
    /// A configuration that the core found valid, for the views.
    settled {
        LANGUAGE,
        /// Letters of [`manner`](super::manner).
        MANNER,
        /// From here on of each item its id, the position of its purpose, and a letter of [`mark`](super::mark).
        ITEMS,
    }
}

letters! {
    /// What is special about an item.
    mark {
        /// It is strictly necessary.
        REQUIRED = "1",
        /// The browser's signal is about it.
        SIGNALLED = "2",
    }
}

numbers! {
    /// What `assentry.status()` gives. The last four are empty where there is no answer.
    status { STANDING, GRANTED, DENIED, REGIME, REVISION, SIGNAL, DECIDED, UNTIL, METHOD, ID }
}

numbers! {
    /// For the second layer.
    remembered {
        /// How many days an answer is kept.
        DAYS,
        /// Of each item a letter of [`answer`](super::answer).
        ANSWERS,
        /// The day of the answer, where there is one.
        DECIDED,
        /// The day from which it no longer holds.
        UNTIL,
    }
}

letters! {
    /// What was last said about an item.
    answer { YES = "1", NO = "0", NONE = "-" }
}

/// Bits of `Op::Banner`.
pub(crate) mod banner {
    /// The visitor answered before.
    pub(crate) const AGAIN: u32 = 1;
    /// The display is counted.
    pub(crate) const COUNTED: u32 = 2;
}

/// How many bits of the number of `Op::Step` are the phase.
pub(crate) const STEP_BITS: u32 = 2;
/// How many bits of the number of a press are the button.
pub(crate) const BUTTON_BITS: u32 = 3;

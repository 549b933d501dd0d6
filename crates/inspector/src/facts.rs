//! What was read from the page, as plain data: everything that rules and lint need, without the browser.

use crate::handover::{Item, Settings, Status};

/// The page at one moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) version: String,
    /// The page's address without query and fragment.
    pub(crate) page: String,
    pub(crate) host: String,
    pub(crate) status: Status,
    pub(crate) settings: Settings,
    pub(crate) items: Vec<Item>,
    /// Messages that Assentry wrote for the developer.
    pub(crate) complaints: Vec<String>,
    pub(crate) gates: Vec<GateFact>,
    /// Scripts with `data-consent` that ran by themselves.
    pub(crate) not_inert: Vec<Source>,
    pub(crate) stored: Vec<Stored>,
    pub(crate) resources: Vec<Resource>,
    /// Ungated elements that load something.
    pub(crate) tags: Vec<Tag>,
    /// Addresses in the text of ungated inline scripts.
    pub(crate) inline: Vec<String>,
    /// The text of each `<noscript>`.
    pub(crate) noscripts: Vec<String>,
    pub(crate) calls: Vec<Call>,
    pub(crate) notice: Notice,
    pub(crate) texts: Vec<TextLook>,
    pub(crate) clock: Clock,
    /// What could not be checked, and why.
    pub(crate) unchecked: Vec<String>,
}

/// A gated element.
#[derive(Clone, Debug, Default)]
pub(crate) struct GateFact {
    pub(crate) element: String,
    pub(crate) source: String,
    /// Its `data-consent`.
    pub(crate) needs: String,
    pub(crate) script: bool,
    /// Whether it is in the document.
    pub(crate) there: bool,
    /// Whether it loads its content; for a script, whether it was inserted.
    pub(crate) loaded: bool,
    /// Whether it states what it would load.
    pub(crate) loadable: bool,
}

/// An element with `data-consent`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Source {
    pub(crate) needs: String,
    pub(crate) source: String,
}

/// Something stored under a name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored {
    pub(crate) name: String,
    pub(crate) storage: &'static str,
}

/// Something that was requested.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resource {
    pub(crate) url: String,
    pub(crate) kind: String,
    pub(crate) at: f64,
}

/// An element that loads something.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tag {
    pub(crate) element: String,
    pub(crate) url: String,
}

/// A call to a vendor.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    pub(crate) via: &'static str,
    pub(crate) text: String,
    /// The Google command, if it is one: `consent default`, `config`.
    pub(crate) command: String,
}

/// The two answers of the first layer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notice {
    /// Whether the notice is in the document.
    pub(crate) there: bool,
    pub(crate) accept: Option<Button>,
    pub(crate) reject: Option<Button>,
    /// Whether they have the same parent.
    pub(crate) together: bool,
}

/// How a button looks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Button {
    pub(crate) visible: bool,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Computed properties and their values.
    pub(crate) style: Vec<(&'static str, String)>,
}

/// Our text and its background.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextLook {
    pub(crate) what: String,
    pub(crate) colour: String,
    pub(crate) background: String,
}

/// What is known about the time of the visitor's choice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    /// `YYYY-MM-DD`, UTC.
    pub(crate) today: String,
    /// The last moment without an answer, in milliseconds since the page began to load.
    pub(crate) unanswered_at: Option<f64>,
    /// The first answer that was observed.
    pub(crate) answered_at: Option<f64>,
}

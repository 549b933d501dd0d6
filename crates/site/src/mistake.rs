//! A mistake: its place, what was expected, what was found, and what was probably meant.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use assentry_core::config::{self, Step};
use serde::Serialize;
use serde_json::Value;

/// A mistake in a build's input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// The name of the file; empty for the configuration.
    pub file: String,
    /// The place in it, such as `services[2].purpose`.
    pub path: String,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// What was probably meant, if known.
    pub nearest: Option<String>,
    /// Its position in the text, in bytes.
    pub span: Option<Range<usize>>,
    #[serde(skip)]
    pub(crate) place: Vec<Step>,
}

impl Mistake {
    /// A mistake in the configuration.
    pub(crate) fn new(place: Vec<Step>, expected: &str, found: &str) -> Self {
        let mistake = config::Mistake {
            place,
            expected: expected.to_owned(),
            found: found.to_owned(),
            words: Vec::new(),
        };
        Self::from(mistake)
    }

    /// From a message of the form `place: expected …, found …`.
    pub(crate) fn of_message(message: &str) -> Self {
        let (path, rest) = message.split_once(": expected ").unwrap_or(("", message));
        let (expected, found) = rest.rsplit_once(", found ").unwrap_or((rest, ""));
        let place = path.split('.').map(|key| Step::Key(key.to_owned()));
        Self::new(place.collect(), expected, found)
    }

    /// A text in the wrong form.
    pub(crate) fn of_text(form: &str, found: &str, span: Range<usize>) -> Self {
        Self::new(Vec::new(), form, found).at(span)
    }

    pub(crate) fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    pub(crate) fn within(mut self, file: &str) -> Self {
        self.file = file.to_owned();
        self
    }

    /// Adds which of the words was probably meant, if one is similar.
    pub(crate) fn meant<'a>(
        mut self,
        found: &str,
        words: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.nearest = nearest(found, words);
        self
    }

    /// The message on one line: `place: expected …, found …`.
    #[must_use]
    pub fn message(&self) -> String {
        let nearest = self.nearest.as_ref();
        let nearest = nearest.map_or(String::new(), |word| format!("; did you mean {word}?"));
        format!(
            "{}: expected {}, found {}{nearest}",
            self.at_all(),
            self.expected,
            self.found
        )
    }

    /// The place, with its file.
    fn at_all(&self) -> String {
        match (self.file.as_str(), self.place.is_empty()) {
            ("", _) => self.path.clone(),
            (file, true) => file.to_owned(),
            (file, false) => format!("{file}: {}", self.path),
        }
    }

    /// The message with the affected lines of the text, which is in the named file.
    #[must_use]
    pub fn shown(&self, name: &str, text: &str) -> String {
        let Some(span) = self.span.clone() else {
            return self.message();
        };
        let end = span.end.min(text.len());
        let title = format!("{}: expected {}", self.at_all(), self.expected);
        let label = match &self.nearest {
            Some(word) => format!("found {}; did you mean {word}?", self.found),
            None => format!("found {}", self.found),
        };
        // Of long values only the beginning is shown.
        let line = text.get(span.start..end).and_then(|part| part.find('\n'));
        let end = line.map_or(end, |at| span.start + at);
        let group = Level::ERROR.primary_title(&title).element(
            Snippet::source(text)
                .path(name)
                .annotation(AnnotationKind::Primary.span(span.start..end).label(&label)),
        );
        Renderer::plain().render(&[group])
    }
}

/// Whether other tools use this key for TCF, or for a vendor of its list.
fn is_of_tcf(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let words = [
        "iab",
        "gvl",
        "cmpid",
        "tcstring",
        "euconsent",
        "gdprapplies",
    ];
    key.contains("tcf") || words.iter().any(|word| key.starts_with(word))
}

/// Why there are none (T-10).
const WHY_NO_TCF: &str = "no TCF settings: only a CMP registered with IAB Europe may create its strings, and Assentry is not registered";

impl From<config::Mistake> for Mistake {
    fn from(mistake: config::Mistake) -> Self {
        let path = mistake.path();
        let wrong = match mistake.place.last() {
            Some(Step::Key(key)) if mistake.found == "an unknown key" => key.clone(),
            _ => mistake.found.trim_matches('"').to_owned(),
        };
        let asks_for_tcf = mistake.found == "an unknown key" && is_of_tcf(&wrong);
        let (expected, nearest) = if asks_for_tcf {
            (WHY_NO_TCF.to_owned(), None)
        } else {
            let nearest = nearest(&wrong, mistake.words.iter().copied());
            (mistake.expected, nearest)
        };
        Self {
            file: String::new(),
            path,
            nearest,
            expected,
            found: mistake.found,
            span: None,
            place: mistake.place,
        }
    }
}

/// The word that was probably meant: similar enough for a typing mistake.
fn nearest<'a>(found: &str, words: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let close = |word: &&str| strsim::jaro_winkler(found, word);
    let best = words
        .into_iter()
        .max_by(|one, other| close(one).total_cmp(&close(other)))?;
    (close(&best) > 0.7).then(|| best.to_owned())
}

/// What was found, in the core's words.
pub(crate) fn found(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => {
            format!("\"{}…\"", text.chars().take(40).collect::<String>())
        }
        other => other.to_string(),
    }
}

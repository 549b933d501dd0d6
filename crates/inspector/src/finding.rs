//! What the lint finds.

use serde::Serialize;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    /// Something happens without consent, or does not work.
    Error,
    /// Visitors are told too little, or are pushed towards an answer.
    Warning,
    /// Worth checking.
    Note,
}

impl Severity {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A problem that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    /// The affected id, name or address.
    pub(crate) subject: String,
    pub(crate) message: String,
}

impl Finding {
    pub(crate) fn error(rule: &'static str, subject: &str, message: impl Into<String>) -> Self {
        Finding::new(Severity::Error, rule, subject, message.into())
    }

    pub(crate) fn warning(rule: &'static str, subject: &str, message: impl Into<String>) -> Self {
        Finding::new(Severity::Warning, rule, subject, message.into())
    }

    pub(crate) fn note(rule: &'static str, subject: &str, message: impl Into<String>) -> Self {
        Finding::new(Severity::Note, rule, subject, message.into())
    }

    fn new(severity: Severity, rule: &'static str, subject: &str, message: String) -> Self {
        let subject = subject.to_owned();
        Finding {
            rule,
            severity,
            subject,
            message,
        }
    }
}

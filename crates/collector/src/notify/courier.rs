//! Takes messages to where the owner wants them: a webhook, a mailbox.

use std::time::Duration;

use lettre::{Message, SmtpTransport, Transport, message::Mailbox};
use serde_json::json;

const PATIENCE: Duration = Duration::from_secs(20);

/// Where messages go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destinations {
    /// Receives each message as a POST of JSON: `{"subject": …, "text": …}`.
    pub webhook: Option<String>,
    /// Receives each message as a mail of plain text.
    pub mail: Option<Mail>,
}

/// How mail is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// `smtps://USER:PASSWORD@HOST`, or `smtp://…?tls=required`.
    pub smtp: String,
    /// The sender.
    pub from: Mailbox,
    /// Who gets it.
    pub to: Vec<Mailbox>,
}

impl std::fmt::Debug for Mail {
    /// Without the address of the server, which has a password in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("from", &self.from)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

/// A way that messages go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Webhook,
    Mail,
}

impl Way {
    /// The word for it in what is remembered.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Webhook => "webhook",
            Self::Mail => "mail",
        }
    }
}

/// Why a message did not arrive.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotSent {
    #[error("webhook: expected an answer with 2xx, found: {0}")]
    Webhook(Box<ureq::Error>),
    #[error("mail: expected to be sent, found: {0}")]
    Mail(String),
}

impl Destinations {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.webhook.is_none() && self.mail.is_none()
    }

    /// The ways that messages go.
    pub(crate) fn ways(&self) -> impl Iterator<Item = Way> {
        let webhook = self.webhook.as_ref().map(|_| Way::Webhook);
        let mail = self.mail.as_ref().map(|_| Way::Mail);
        webhook.into_iter().chain(mail)
    }

    /// Sends a message one way.
    pub(crate) fn send(&self, way: Way, subject: &str, text: &str) -> Result<(), NotSent> {
        if way == Way::Webhook
            && let Some(url) = &self.webhook
        {
            let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE));
            let body = json!({ "subject": subject, "text": text }).to_string();
            ureq::Agent::new_with_config(config.build())
                .post(url)
                .header("content-type", "application/json")
                .send(body)
                .map_err(|error| NotSent::Webhook(Box::new(error)))?;
        }
        match &self.mail {
            Some(mail) if way == Way::Mail => mail.send(subject, text),
            _ => Ok(()),
        }
    }
}

impl Mail {
    fn send(&self, subject: &str, text: &str) -> Result<(), NotSent> {
        let words = |error: &dyn std::error::Error| NotSent::Mail(error.to_string());
        let mut message = Message::builder().from(self.from.clone()).subject(subject);
        for to in &self.to {
            message = message.to(to.clone());
        }
        let message = message
            .body(text.to_owned())
            .map_err(|error| words(&error))?;
        SmtpTransport::from_url(&self.smtp)
            .map_err(|error| words(&error))?
            .timeout(Some(PATIENCE))
            .build()
            .send(&message)
            .map_err(|error| words(&error))?;
        Ok(())
    }
}

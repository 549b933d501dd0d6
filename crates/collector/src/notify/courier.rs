//! Sends messages where the owner wants them: to a webhook, to a mailbox.

use std::time::Duration;

use lettre::{
    SmtpTransport, Transport,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use serde_json::json;

use super::letter;
use crate::languages::Tongue;

const PATIENCE: Duration = Duration::from_secs(20);

/// Where messages go, and in which language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destinations {
    /// Receives each message as a POST of JSON.
    pub webhook: Option<Webhook>,
    /// Receives each message as an email of plain text and HTML.
    pub mail: Option<Mail>,
    /// The language of messages.
    pub language: Tongue,
}

/// Where a message is posted, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Its address.
    pub url: String,
    /// What is posted.
    pub form: WebhookForm,
}

/// What is posted to a webhook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum WebhookForm {
    /// `{"subject": …, "text": …}`
    #[default]
    Json,
    /// `{"text": …}` in Slack's markup, which Mattermost, Rocket.Chat and others understand too.
    Slack,
}

impl WebhookForm {
    fn body(self, subject: &str, text: &str) -> String {
        match self {
            Self::Json => json!({ "subject": subject, "text": text }),
            Self::Slack => {
                // Slack escapes only these three characters.
                let plain = |text: &str| {
                    text.replace('&', "&amp;")
                        .replace('<', "&lt;")
                        .replace('>', "&gt;")
                };
                json!({ "text": format!("*{}*\n{}", plain(subject), plain(text)) })
            }
        }
        .to_string()
    }
}

/// A message to send.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) subject: String,
    pub(crate) text: String,
    /// A PNG for emails.
    pub(crate) picture: Option<Vec<u8>>,
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
    /// Without the server's address, which contains a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("from", &self.from)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

/// A channel for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Webhook,
    Mail,
}

impl Way {
    /// Its name in the store.
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
    /// Whether there is no channel.
    pub(crate) fn is_empty(&self) -> bool {
        self.webhook.is_none() && self.mail.is_none()
    }

    /// The channels for messages.
    pub(crate) fn ways(&self) -> impl Iterator<Item = Way> {
        let webhook = self.webhook.as_ref().map(|_| Way::Webhook);
        let mail = self.mail.as_ref().map(|_| Way::Mail);
        webhook.into_iter().chain(mail)
    }

    /// Sends a message through one channel.
    pub(crate) fn send(&self, way: Way, message: &Message) -> Result<(), NotSent> {
        if way == Way::Webhook
            && let Some(webhook) = &self.webhook
        {
            let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE));
            let body = webhook.form.body(&message.subject, &message.text);
            ureq::Agent::new_with_config(config.build())
                .post(&webhook.url)
                .header("content-type", "application/json")
                .send(body)
                .map_err(|error| NotSent::Webhook(Box::new(error)))?;
        }
        match &self.mail {
            Some(mail) if way == Way::Mail => mail.send(message, self.language),
            _ => Ok(()),
        }
    }
}

impl Mail {
    fn send(&self, message: &Message, language: Tongue) -> Result<(), NotSent> {
        let words = |error: &dyn std::error::Error| NotSent::Mail(error.to_string());
        let message = self.written(message, language)?;
        SmtpTransport::from_url(&self.smtp)
            .map_err(|error| words(&error))?
            .timeout(Some(PATIENCE))
            .build()
            .send(&message)
            .map_err(|error| words(&error))?;
        Ok(())
    }

    /// The email: text, and HTML with the picture embedded.
    fn written(
        &self,
        Message {
            subject,
            text,
            picture,
        }: &Message,
        language: Tongue,
    ) -> Result<lettre::Message, NotSent> {
        let words = |error: &dyn std::error::Error| NotSent::Mail(error.to_string());
        let mut mail = lettre::Message::builder()
            .from(self.from.clone())
            .subject(subject);
        for to in &self.to {
            mail = mail.to(to.clone());
        }
        let html = SinglePart::html(letter::html(text, picture.is_some(), language));
        let both = MultiPart::alternative().singlepart(SinglePart::plain(text.clone()));
        let both = match picture {
            None => both.singlepart(html),
            Some(picture) => {
                let png = ContentType::parse("image/png").map_err(|error| words(&error))?;
                let picture =
                    Attachment::new_inline(letter::PICTURE.into()).body(picture.clone(), png);
                both.multipart(MultiPart::related().singlepart(html).singlepart(picture))
            }
        };
        mail.multipart(both).map_err(|error| words(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_gets_its_own_format_and_text_stays_text() {
        let body = |form: WebhookForm| form.body("Fall & <rise>", "a > b");
        assert_eq!(
            body(WebhookForm::Json),
            r#"{"subject":"Fall & <rise>","text":"a > b"}"#
        );
        assert_eq!(
            body(WebhookForm::Slack),
            r#"{"text":"*Fall &amp; &lt;rise&gt;*\na &gt; b"}"#
        );
    }

    #[test]
    fn a_mail_has_text_html_and_a_picture_if_there_is_one() {
        let mail = Mail {
            smtp: "smtps://mail.example".into(),
            from: "report@shop.example".parse().unwrap(),
            to: vec!["owner@shop.example".parse().unwrap()],
        };
        let of = |picture| {
            let message = Message {
                subject: "Consent: the month".into(),
                text: "The month\n\na.example\n  Displays, D: 20\n".into(),
                picture,
            };
            String::from_utf8(
                mail.written(&message, Tongue::default())
                    .unwrap()
                    .formatted(),
            )
            .unwrap()
        };
        let without = of(None);
        assert!(
            without.contains("text/plain") && without.contains("text/html"),
            "{without}"
        );
        assert!(!without.contains("image/png"));
        let with = of(Some(vec![1, 2, 3]));
        assert!(
            with.contains("Content-ID: <rates>") && with.contains("image/png"),
            "{with}"
        );
    }
}

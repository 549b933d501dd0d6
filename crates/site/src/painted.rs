//! What a first visit is asked, if everybody is asked the same: for pages that are painted with their notice, and for the
//! script that shows the notice before the one that decides.

use assentry_core::{
    config::Config,
    effect::Effect,
    session::{Input, Rules, Session, Stored},
    statistics::Mode,
    wire::Device,
};
use serde::Serialize;
use serde_json::Value;

/// How the notice of a first visit asks.
#[derive(Clone, Debug, Serialize)]
pub struct Painting {
    /// The purposes, by position.
    pub asked: Vec<usize>,
    /// Whether it has an X that refuses.
    pub close: bool,
    /// The assumed regime, if the configuration names none: then pages that state the visitor's place cannot be painted.
    pub assumed: Option<&'static str>,
}

/// How a page is painted with its notice, or why it cannot be.
pub(crate) fn painting(site: &Value, first: &Result<Painting, String>) -> Result<Painting, String> {
    if site["variants"].is_null() && site["site"].is_null() {
        return Err(
            "site: expected the name of the site, found nothing; only the page knows its host name"
                .into(),
        );
    }
    first.clone()
}

/// What a first visit's notice asks, or why only the page can know.
pub(crate) fn first_visit(site: &Value, config: Config<'_>) -> Result<Painting, String> {
    let has = |key: &str| !site[key].is_null();
    if has("variants") {
        return Err(
            "variants: expected none, found some; the page chooses which one is shown".into(),
        );
    }
    let regime = config.policy.regime;
    let close = regime.close;
    let assumed = (!has("region") && !has("regime")).then_some(regime.id);
    let rules = Rules {
        device: Device::Large,
        automated: false,
        may_ask: true,
        signal: false,
        scripted_accept: false,
        proof: false,
        statistics: Mode::None,
        language: "",
    };
    let mut session = Session::new(config.policy, rules);
    let stored = Stored {
        cookies: Vec::new(),
        mirror: None,
    };
    let effects = session.step(Input::Arrived { stored, today: 0 });
    let asked = effects.into_iter().find_map(|effect| match effect {
        Effect::ShowBanner(asked) => Some(asked.iter().collect()),
        _ => None,
    });
    match asked {
        Some(asked) => Ok(Painting {
            asked,
            close,
            assumed,
        }),
        None => Err("regime: expected one that asks, found one that does not".into()),
    }
}

//! Whether a page can be painted with its notice: only where everybody is asked the same.

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
#[derive(Debug, Serialize)]
pub struct Painting {
    /// The purposes, by position.
    pub asked: Vec<usize>,
    /// Whether it has an X that refuses.
    pub close: bool,
}

/// Says it, or why no page can be painted with a notice.
pub(crate) fn painting(site: &Value, config: Config<'_>) -> Result<Painting, String> {
    let said = |key: &str| !site[key].is_null();
    if !said("region") && !said("regime") {
        return Err("region or regime: expected one of them, found neither; whether a visitor is asked is found out in the page".into());
    }
    if said("variants") {
        return Err(
            "variants: expected none, found some; which one is shown is found out in the page"
                .into(),
        );
    }
    if !said("site") {
        return Err(
            "site: expected the name of the site, found nothing; its host is found out in the page"
                .into(),
        );
    }
    let close = config.policy.regime.close;
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
        Some(asked) => Ok(Painting { asked, close }),
        None => Err("regime: expected one that asks, found one that does not".into()),
    }
}

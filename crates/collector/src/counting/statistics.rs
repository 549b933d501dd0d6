//! What may be counted where: one mode per regime (requirements 6.1).

use std::collections::BTreeMap;

use assentry_core::{
    regime::{REGIMES, Regime},
    statistics::Mode,
    wire::EventKind,
};

/// The regime whose mode applies to unknown regimes.
const ELSEWHERE: &str = "row";

/// The mode of each regime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics(BTreeMap<&'static str, Mode>);

impl Default for Statistics {
    /// As in the banner: everything where displays may be counted, elsewhere only answers.
    fn default() -> Self {
        Self(
            REGIMES
                .iter()
                .map(|regime| (regime.id, Mode::of(regime)))
                .collect(),
        )
    }
}

impl Statistics {
    /// Applies one word of the setting: `MODE` for every regime, or `REGIME=MODE`. `None` if it is neither.
    #[must_use]
    pub fn set(&mut self, word: &str) -> Option<()> {
        match word.split_once('=') {
            None => {
                let mode = mode(word)?;
                self.0.values_mut().for_each(|known| *known = mode);
            }
            Some((regime, mode)) => *self.0.get_mut(regime)? = self::mode(mode)?,
        }
        Some(())
    }

    /// Whether an event may be counted. An unknown regime is treated as a place without a rule. Pages, which a banner
    /// sends only if its site is configured so, are never counted where visitors are asked first.
    pub(crate) fn allows(&self, regime: &str, happened: EventKind) -> bool {
        let mode = self.0.get(regime).or_else(|| self.0.get(ELSEWHERE));
        if happened == EventKind::Viewed {
            let unasked = Regime::by_id(regime).is_some_and(Regime::allows_unanswered);
            return unasked && mode.is_some_and(|mode| *mode >= Mode::All);
        }
        mode.is_some_and(|mode| mode.allows(happened))
    }
}

/// `pages` only makes the banner send pages; the collector accepts them wherever it accepts displays.
fn mode(word: &str) -> Option<Mode> {
    Mode::from_name(word).filter(|mode| *mode != Mode::Pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_default_each_regime_has_the_mode_of_the_requirements_6_1() {
        let modes = Statistics::default();
        for (regime, shown) in [
            ("eu", false),
            ("fr", true),
            ("it", true),
            ("es", true),
            ("de", false),
            ("uk", true),
            ("ch", false),
            ("ca-qc", false),
            ("br", false),
            ("in", false),
            ("us-ca", true),
            ("us-uoom", true),
            ("row", false),
            ("made-up", false),
        ] {
            assert_eq!(modes.allows(regime, EventKind::Shown), shown, "{regime}");
            assert!(modes.allows(regime, EventKind::Choice), "{regime}");
        }
    }

    #[test]
    fn a_mode_is_set_for_one_regime_or_for_all_and_the_last_one_applies() {
        let mut modes = Statistics::default();
        for word in ["all", "de=none", "fr=choices"] {
            assert_eq!(modes.set(word), Some(()));
        }
        for (regime, happened, allowed) in [
            ("eu", EventKind::Left, true),
            ("de", EventKind::Choice, false),
            ("fr", EventKind::Opened, false),
            ("fr", EventKind::Gpc, false),
            ("fr", EventKind::Changed, true),
        ] {
            assert_eq!(
                modes.allows(regime, happened),
                allowed,
                "{regime} {happened:?}"
            );
        }
        assert!(!modes.allows("eu", EventKind::Viewed), "whatever was set");
        assert!(modes.allows("us-ca", EventKind::Viewed));
        assert_eq!(modes.set("us-ca=choices"), Some(()));
        assert!(!modes.allows("us-ca", EventKind::Viewed));
        for word in ["", "M1", "xx=all", "de=", "de=some", "pages", "us-ca=pages"] {
            assert_eq!(modes.set(word), None, "{word}");
        }
    }
}

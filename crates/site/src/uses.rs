//! What trackers are for, in a language. The catalogue uses English phrases from a closed list (`catalogue/uses.json`),
//! which each language translates; without a compiled site, the page does the same (`web/views/uses.js`).

use crate::locales::Texts;

/// The texts whose forms are the phrases.
const KEYS: [&str; 2] = ["required.why", PHRASES];

/// The text that has only phrases: no compiled script needs it.
pub(crate) const PHRASES: &str = "purpose.tracker";

/// The separator between two phrases.
const BETWEEN: &str = " · ";

/// The English phrases, each with its translation.
pub(crate) struct Uses(Vec<(String, String)>);

impl Uses {
    /// The phrases of a language. If its text has too few forms, the others stay in English.
    pub(crate) fn new(english: &Texts, texts: &Texts) -> Self {
        let forms = |texts: &Texts, key: &str| -> Vec<String> {
            let text = texts.get(key).map_or("", String::as_str);
            let forms = text.split(" | ").filter(|form| !form.is_empty());
            forms.map(str::to_owned).collect()
        };
        let pairs = KEYS.iter().flat_map(|key| {
            forms(english, key)
                .into_iter()
                .zip(forms(texts, key))
                .collect::<Vec<_>>()
        });
        Self(pairs.collect())
    }

    /// Translates a purpose phrase by phrase; anything else is the site's own text, and stays.
    pub(crate) fn say(&self, purpose: &str) -> String {
        let parts: Vec<&str> = purpose
            .split(BETWEEN)
            .map(|part| self.phrase(part))
            .collect();
        parts.join(BETWEEN)
    }

    fn phrase<'a>(&'a self, part: &'a str) -> &'a str {
        let known = self.0.iter().find(|(english, _)| english == part);
        known.map_or(part, |(_, said)| said)
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS, PHRASES, Uses};
    use crate::locales::Texts;

    fn texts(why: &str, phrases: &str) -> Texts {
        KEYS.iter()
            .map(|key| (*key).to_owned())
            .zip([why.to_owned(), phrases.to_owned()])
            .collect()
    }

    #[test]
    fn phrases_are_translated_and_other_texts_are_kept() {
        let english = texts(
            "Keeps you signed in | Keeps your basket",
            "Counts visits | Stores where you are",
        );
        let french = texts(
            "Vous garde connecté | Conserve votre panier",
            "Compte les visites | Stocke l’endroit où vous êtes",
        );
        let uses = Uses::new(&english, &french);
        for (said, expected) in [
            ("Counts visits", "Compte les visites"),
            (
                "Keeps your basket · Counts visits",
                "Conserve votre panier · Compte les visites",
            ),
            ("Counts visits · and more", "Compte les visites · and more"),
            ("counts visits", "counts visits"),
            ("Counts visits, and more", "Counts visits, and more"),
            ("", ""),
            (" · ", " · "),
        ] {
            assert_eq!(uses.say(said), expected);
        }
    }

    #[test]
    fn missing_phrases_are_shown_in_english() {
        let english = texts(
            "Keeps you signed in",
            "Counts visits | Stores where you are",
        );
        let partial = Uses::new(&english, &texts("Reste", "Compte"));
        assert_eq!(
            partial.say("Counts visits · Stores where you are"),
            "Compte · Stores where you are"
        );
        let mut none = texts("Reste", "");
        none.remove(PHRASES);
        assert_eq!(
            Uses::new(&english, &none).say("Counts visits"),
            "Counts visits"
        );
    }
}

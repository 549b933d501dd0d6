//! The languages of the interface. The texts are in `locales/`, one file per language: lines of `key: text`.

use crate::text::cut;

/// As primary language subtags. The first one is the fallback.
pub static LANGUAGES: [&str; 2] = ["en", "fr"];

/// The keys of the texts, separated by bars: those of `locales/en.txt`, which a test compares.
pub(crate) const KEYS: &str = "title|title.again|intro|reach.none|reach.one|reach.many|change|accept|reject|customize|who|privacy|handle|handle.optout|signal.honoured|preferences|preferences.intro|preferences.optout|save|close|required|services|vendor|tracker|tracker.stays|trackers.none|saved|placeholder.text|placeholder.once|placeholder.always|signal|lingers|leave|since|since.optout|receipt|receipt.intro|receipt.terms|receipt.how|receipt.said|receipt.save";

/// The first of the preferred language tags that we support, or the fallback.
#[must_use]
pub fn speak(preferred: &[&str]) -> &'static str {
    for tag in preferred {
        let primary = cut(&mut &**tag, b'-');
        for language in &LANGUAGES {
            if language.eq_ignore_ascii_case(primary) {
                return language;
            }
        }
    }
    LANGUAGES[0]
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{KEYS, LANGUAGES, speak};

    const FILES: [&str; LANGUAGES.len()] = [
        include_str!("../../../locales/en.txt"),
        include_str!("../../../locales/fr.txt"),
    ];

    #[test]
    fn every_language_has_the_same_keys_in_the_same_order() {
        let keys = |file: &'static str| {
            file.lines()
                .map(|line| line.split(": ").next())
                .collect::<Vec<_>>()
        };
        for file in FILES {
            assert_eq!(keys(file), keys(FILES[0]));
        }
    }

    #[test]
    fn every_language_has_the_same_placeholders() {
        let names = |line: &'static str| {
            let mut found: Vec<_> = line
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split('}').next())
                .collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        for (english, other) in FILES[0].lines().zip(FILES[1].lines()) {
            assert_eq!(names(english), names(other), "{other}");
        }
    }

    #[test]
    fn every_language_has_the_same_number_of_forms() {
        for (english, other) in FILES[0].lines().zip(FILES[1].lines()) {
            let bars = |line: &str| line.matches(" | ").count();
            assert_eq!(bars(english), bars(other), "{other}");
        }
    }

    #[test]
    fn titles_have_at_most_60_characters_l_33() {
        for (language, file) in LANGUAGES.iter().zip(FILES) {
            for line in file.lines().filter(|line| {
                line.split(": ")
                    .next()
                    .is_some_and(|key| key.ends_with("title"))
            }) {
                let title = line.split_once(": ").map_or("", |(_, title)| title);
                assert!(title.chars().count() <= 60, "{language}: {title}");
            }
        }
    }

    #[test]
    fn no_text_flatters_or_urges_5_3() {
        for word in [
            "improve your experience",
            "by continuing",
            "value your privacy",
            "améliorer votre expérience",
        ] {
            assert!(
                FILES.iter().all(|file| !file.to_lowercase().contains(word)),
                "{word}"
            );
        }
    }

    #[test]
    fn the_first_supported_language_is_chosen() {
        assert_eq!(speak(&["de-AT", "fr-CA", "en"]), "fr");
        assert_eq!(speak(&["FR"]), "fr");
        assert_eq!(speak(&["frisian"]), "en");
        assert_eq!(speak(&[]), "en");
    }

    #[test]
    fn the_keys_that_a_site_may_replace_are_those_of_the_locales() {
        let keys: Vec<_> = FILES[0]
            .lines()
            .filter_map(|line| line.split(": ").next())
            .collect();
        let own: Vec<_> = keys
            .into_iter()
            .filter(|key| !key.starts_with("purpose."))
            .collect();
        assert_eq!(KEYS, own.join("|"));
    }
}

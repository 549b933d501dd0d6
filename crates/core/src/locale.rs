//! The texts of the interface, one file a language: lines of `key: text`, the same keys in each.

use alloc::string::String;

use crate::{
    text::{cut, push_all},
    value::Value,
};

/// The languages whose texts are here, as primary language subtags. The first one is the fallback.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

const FILES: [&str; LANGUAGES.len()] = [
    include_str!("../../../locales/en.txt"),
    include_str!("../../../locales/fr.txt"),
];

/// The first of the preferred language tags that we speak, or the fallback.
#[must_use]
pub fn speak(preferred: &[&str]) -> &'static str {
    for tag in preferred {
        let primary = cut(&mut &**tag, b'-');
        for language in LANGUAGES {
            if language.eq_ignore_ascii_case(primary) {
                return language;
            }
        }
    }
    LANGUAGES[0]
}

/// The text of a key in one of [`LANGUAGES`]; nothing when there is no such key.
#[must_use]
pub fn text(language: &str, key: &str) -> Option<&'static str> {
    let mut rest = "";
    for (name, file) in LANGUAGES.into_iter().zip(FILES) {
        if name == language {
            rest = file;
        }
    }
    while !rest.is_empty() {
        let found = cut(&mut rest, b':') == key;
        cut(&mut rest, b' ');
        let text = cut(&mut rest, b'\n');
        if found {
            return Some(text);
        }
    }
    None
}

/// The texts that one page shows: ours, unless the site brought its own.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    /// One of [`LANGUAGES`].
    pub language: &'static str,
    /// The site's own, by key.
    pub own: &'a Value<'a>,
}

impl<'a> Words<'a> {
    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> &'a str {
        self.own.get(key).plain().or_else(|| text(self.language, key)).unwrap_or("")
    }

    /// The text of a key with its `{names}` filled in; a name that nobody knows stays as it is.
    #[must_use]
    pub fn fill(&self, key: &str, names: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let mut rest = self.get(key);
        loop {
            out.push_str(cut(&mut rest, b'{'));
            if rest.is_empty() {
                return out;
            }
            let name = cut(&mut rest, b'}');
            match names.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => out.push_str(value),
                None => push_all(&mut out, &["{", name, "}"]),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{FILES, LANGUAGES, Words, speak, text};
    use crate::value::Value;

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
    fn every_language_fills_in_the_same_names() {
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
    fn no_text_flatters_or_pushes_5_3() {
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
    fn the_first_language_that_we_speak_is_chosen() {
        assert_eq!(speak(&["de-AT", "fr-CA", "en"]), "fr");
        assert_eq!(speak(&["FR"]), "fr");
        assert_eq!(speak(&["frisian"]), "en");
        assert_eq!(speak(&[]), "en");
        assert_eq!(text("fr", "reject"), Some("Tout refuser"));
        assert_eq!(text("fr", "reje"), None);
    }

    #[test]
    fn names_are_filled_in_and_unknown_ones_stay() {
        let own = Value::Map(alloc::vec![("intro", Value::Text("{site} and {nobody}, {site}."))]);
        let words = Words { language: "en", own: &own };
        assert_eq!(words.fill("intro", &[("site", "ACME")]), "ACME and {nobody}, ACME.");
        assert_eq!(words.get("accept"), "Accept all");
    }
}

//! What a site may say about languages. Our texts are in `locales/`, one file a language: lines of `key: text`.

/// The keys of the texts, between bars: those of `locales/en.txt`, which a test holds it against, and the plural
/// forms that other languages have.
pub const KEYS: &str = "title|title.again|title.new|intro|list|reach.none|reach.zero|reach.one|reach.two|reach.few|reach.many|change|accept|reject|reject.close|customize|who|privacy|handle|handle.optout|signal.honoured|preferences|preferences.intro|preferences.optout|save|close|required|required.why|services|vendor|tracker|tracker.stays|trackers.none|saved|placeholder.text|placeholder.once|placeholder.always|signal|lingers|leave|since|since.optout|opted.out|counting.title|counting|receipt|receipt.intro|receipt.terms|receipt.how|receipt.said|receipt.save|policy.terms|noscript";

/// Whether a text looks like a language tag; so does `auto`. Which languages there are is no rule: any file of `locales/`,
/// and any that a site writes itself.
#[must_use]
pub fn is_tag(text: &str) -> bool {
    (2..=35).contains(&text.len())
        && text.bytes().enumerate().all(|(at, b)| {
            b.is_ascii_lowercase() || at > 1 && (b == b'-' || b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{KEYS, is_tag};

    #[test]
    fn a_language_tag_is_recognised() {
        for tag in [
            "auto",
            "en",
            "zh-Hant",
            "es-419",
            "sr-Latn-RS",
            "haw",
            "de-1996",
        ] {
            assert!(is_tag(tag), "{tag}");
        }
        let long = "a".repeat(36);
        for text in ["", "C", "EN", "en_US", "-en", "e n", "é", "de-ÄÖ", &long] {
            assert!(!is_tag(text), "{text}");
        }
    }

    #[test]
    fn the_keys_that_a_site_may_replace_are_those_of_the_locales() {
        let own: Vec<_> = include_str!("../../../locales/en.txt")
            .lines()
            .filter_map(|line| line.split(": ").next())
            .filter(|key| !key.starts_with("purpose."))
            .collect();
        let plural = ["reach.zero", "reach.two", "reach.few"];
        let keys: Vec<_> = KEYS
            .split('|')
            .filter(|key| !plural.contains(key))
            .collect();
        assert_eq!(keys, own);
    }
}

//! Whether the label for reopening the preferences is clear (L-35): it contains a word that the language uses for them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::locales::Locales;

/// The texts about the preferences. A word that occurs in two of them is relevant, not there by chance.
const ABOUT: [&str; 4] = ["title", "handle", "handle.optout", "privacy"];

/// Words that people know in any language, and one that is too short for the comparison.
const EVERYWHERE: [&str; 7] = [
    "cookie", "consent", "privacy", "gdpr", "dsgvo", "rgpd", "süti",
];

/// A note for each unclear label that the site gave in a language.
pub(crate) fn unclear(locales: &Locales<'_>, language: &str, config: &Value) -> Vec<String> {
    let ours = locales.built_in(language);
    let about: Vec<&str> = ABOUT
        .iter()
        .filter_map(|key| ours.get(*key).map(String::as_str))
        .collect();
    let (texts, _) = locales.texts(language, config);
    let mut notes = Vec::new();
    for key in ["handle", "handle.optout"] {
        // Without our own texts in the language there is nothing to compare with.
        if let (Some(theirs), Some(ours)) = (texts.get(key), ours.get(key))
            && !is_clear(theirs, &about)
        {
            notes.push(format!(
                "{language}: {key} is how visitors find back, and \"{theirs}\" does not say so (L-35); expected words such as \"{ours}\""
            ));
        }
    }
    notes
}

/// Whether a label contains a word of these texts.
fn is_clear(name: &str, about: &[&str]) -> bool {
    let name = name.to_lowercase();
    let parts: Vec<BTreeSet<String>> = about.iter().map(|text| parts(text)).collect();
    let shared = |part: &&String| parts.iter().filter(|own| own.contains(*part)).count() > 1;
    EVERYWHERE.iter().any(|word| name.contains(word))
        || parts
            .iter()
            .flatten()
            .filter(shared)
            .any(|part| name.contains(part.as_str()))
}

/// The parts by which words are recognised, whatever their endings: five letters in a row; four in scripts where vowels are
/// marks or not written; two where a letter is a syllable or more.
fn parts(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic() && !is_mark(c));
    words
        .flat_map(|word| {
            let letters: Vec<char> = word.chars().collect();
            let last = letters.iter().max().copied().unwrap_or_default();
            let length = match last {
                ..'\u{250}' => 5,
                ..'\u{e00}' => 4,
                _ => 2,
            };
            letters
                .windows(length)
                .map(|part| part.iter().collect())
                .collect::<Vec<String>>()
        })
        .collect()
}

/// Vowel signs and the like, which occur within words in many scripts.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, path::Path};

    use super::{ABOUT, is_clear};

    /// The texts of a language, from its file.
    fn texts(file: &Path) -> BTreeMap<String, String> {
        let text = fs::read_to_string(file).unwrap();
        let pairs = text.lines().filter_map(|line| line.split_once(": "));
        pairs
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .collect()
    }

    fn about(texts: &BTreeMap<String, String>) -> Vec<&str> {
        ABOUT.iter().map(|key| texts[*key].as_str()).collect()
    }

    fn locales() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
    }

    #[test]
    fn our_label_for_reopening_the_preferences_is_clear_in_every_language_l_35() {
        let mut seen = 0;
        let mut unclear = Vec::new();
        for entry in fs::read_dir(locales()).unwrap() {
            let file = entry.unwrap().path();
            let texts = texts(&file);
            for key in ["handle", "handle.optout"] {
                if !is_clear(&texts[key], &about(&texts)) {
                    unclear.push(format!("{} {key}: {}", file.display(), texts[key]));
                }
            }
            seen += 1;
        }
        assert_eq!((unclear, seen), (Vec::<String>::new(), 52));
    }

    #[test]
    fn an_ambiguous_label_is_not_clear_l_35() {
        for (language, clear, unclear) in [
            (
                "en",
                "Cookies|Manage my cookies|Privacy choices|Your choices|Manage consent|COOKIE PREFERENCES|GDPR",
                "OK|Settings|More|Your account|?|…|Legal|Click here",
            ),
            (
                "fr",
                "Gérer mes cookies|Confidentialité|RGPD",
                "Paramètres|Plus|Mentions légales|Votre compte",
            ),
            (
                "de",
                "Cookies verwalten|Datenschutz|DSGVO",
                "Einstellungen|Mehr|Impressum",
            ),
            ("ja", "Cookie の管理|プライバシー設定", "設定|その他|詳細"),
            ("el", "Διαχείριση cookies", "Ρυθμίσεις|Περισσότερα"),
            ("ur", "کوکی", "ترتیبات|مزید"),
        ] {
            let texts = texts(&locales().join(format!("{language}.txt")));
            let told = |names: &str, clear: bool| {
                for name in names.split('|') {
                    assert_eq!(is_clear(name, &about(&texts)), clear, "{language}: {name}");
                }
            };
            told(clear, true);
            told(unclear, false);
        }
    }
}

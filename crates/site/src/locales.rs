//! The texts of a language: ours, then those of a locale file of the site, then those of its configuration, key by key.

use std::collections::{BTreeMap, BTreeSet};

use assentry_core::config::Step;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Parts, catalogue::braced, mistake::Mistake};

/// A text for each key.
pub(crate) type Texts = BTreeMap<String, String>;

/// A locale file of the site, beside its configuration.
pub struct Locale {
    /// The language, which is the name of the file without its end.
    pub tag: String,
    /// The file, as messages name it.
    pub file: String,
    /// What is in it.
    pub text: String,
}

/// What `pkg/site/languages.json` says.
#[derive(Deserialize)]
pub(crate) struct Known {
    /// Our languages.
    pub(crate) tags: Vec<String>,
    /// Other tags that mean one of them, between blanks.
    pub(crate) also: BTreeMap<String, String>,
    /// The keys of the texts that only the second file needs.
    pub(crate) second: Vec<String>,
}

/// Every language that can be asked for.
pub(crate) struct Locales<'a> {
    pub(crate) known: Known,
    english: Texts,
    own: BTreeMap<String, Texts>,
    parts: Parts<'a>,
}

/// The plural forms that languages have (CLDR); `other` is written `many`.
const PLURALS: [&str; 6] = [
    "reach.none",
    "reach.zero",
    "reach.one",
    "reach.two",
    "reach.few",
    "reach.many",
];

impl<'a> Locales<'a> {
    /// Reads the files of the site; returns what is wrong with them beside.
    pub(crate) fn read(files: &[Locale], parts: Parts<'a>) -> Option<(Self, Vec<Mistake>)> {
        let known: Known = serde_json::from_str(&parts("site/languages.json")?).ok()?;
        let english: Texts = serde_json::from_str(&parts("assentry.en.json")?).ok()?;
        let mut locales = Self {
            known,
            english,
            own: BTreeMap::new(),
            parts,
        };
        let mut mistakes = Vec::new();
        for file in files {
            match serde_json::from_str::<Map<String, Value>>(&file.text) {
                Ok(texts) => {
                    let wrong = locales.wrong_texts(&[], &texts);
                    mistakes.extend(wrong.into_iter().map(|mistake| mistake.within(&file.file)));
                    locales.own.insert(file.tag.clone(), texts_of(&texts));
                }
                Err(error) => mistakes.push(
                    Mistake::new(
                        Vec::new(),
                        "JSON: an object from key to text",
                        &error.to_string(),
                    )
                    .within(&file.file),
                ),
            }
        }
        Some((locales, mistakes))
    }

    /// The language of ours that a tag means, as it is or without its last parts.
    fn ours(&self, tag: &str) -> Option<&str> {
        let mut tag = tag;
        loop {
            let same = |other: &str| other.eq_ignore_ascii_case(tag);
            let known = self.known.tags.iter().find(|known| same(known));
            let other = || {
                let mut names = self.known.also.iter();
                names.find_map(|(known, also)| also.split(' ').any(same).then_some(known))
            };
            if let Some(known) = known.or_else(other) {
                return Some(known);
            }
            tag = tag.rsplit_once('-')?.0;
        }
    }

    /// Whether there is anything to say in a language.
    pub(crate) fn has(&self, tag: &str, config: &Value) -> bool {
        self.ours(tag).is_some() || self.own.contains_key(tag) || config["texts"].get(tag).is_some()
    }

    /// The texts in a language, and the keys that are in English for want of a translation.
    pub(crate) fn texts(&self, tag: &str, config: &Value) -> (Texts, BTreeSet<String>) {
        let mut said = Texts::new();
        if let Some(ours) = self.ours(tag) {
            let file = (self.parts)(&format!("assentry.{ours}.json"));
            said.extend(
                file.and_then(|text| serde_json::from_str::<Texts>(&text).ok())
                    .unwrap_or_default(),
            );
        }
        let primary = tag.split('-').next().unwrap_or(tag);
        for name in [primary, tag] {
            said.extend(self.own.get(name).cloned().unwrap_or_default());
            if let Some(Value::Object(texts)) = config["texts"].get(name) {
                said.extend(texts_of(texts));
            }
        }
        // Which plural forms there are is said by each language for itself.
        let plural = said.keys().any(|key| key.starts_with("reach."));
        let is_missing =
            |key: &&String| !(said.contains_key(*key) || plural && PLURALS.contains(&key.as_str()));
        let missing: BTreeSet<String> = self.english.keys().filter(is_missing).cloned().collect();
        for key in &missing {
            said.insert(key.clone(), self.english[key].clone());
        }
        (said, missing)
    }

    /// What is wrong with the texts of a configuration, beside what its schema says of them.
    pub(crate) fn wrong_in(&self, config: &Value) -> Vec<Mistake> {
        let Some(Value::Object(languages)) = config.get("texts") else {
            return Vec::new();
        };
        let each = languages
            .iter()
            .filter_map(|(tag, texts)| Some((tag, texts.as_object()?)));
        each.flat_map(|(tag, texts)| {
            let place = [Step::Key("texts".to_owned()), Step::Key(tag.clone())];
            self.wrong_placeholders(&place, texts)
        })
        .collect()
    }

    fn wrong_texts(&self, place: &[Step], texts: &Map<String, Value>) -> Vec<Mistake> {
        let mut mistakes = self.wrong_placeholders(place, texts);
        for (key, text) in texts {
            let place = [place, &[Step::Key(key.clone())]].concat();
            if !self.is_key(key) {
                let keys = self.english.keys().map(String::as_str).chain(PLURALS);
                mistakes.push(
                    Mistake::new(place, "a key of locales/en.txt", "an unknown key")
                        .meant(key, keys),
                );
            } else if !text.is_string() {
                mistakes.push(Mistake::new(place, "a text", &text.to_string()));
            }
        }
        let forms: Vec<_> = texts
            .keys()
            .filter(|key| PLURALS.contains(&key.as_str()))
            .collect();
        if !forms.is_empty() && !texts.contains_key("reach.many") {
            mistakes.push(Mistake::new(
                place.to_vec(),
                "reach.many with the other plural forms: languages call it \"other\"",
                &forms
                    .iter()
                    .map(|key| key.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
            ));
        }
        mistakes
    }

    fn is_key(&self, key: &str) -> bool {
        self.english.contains_key(key) || PLURALS.contains(&key) || key.starts_with("purpose.")
    }

    /// Names between braces that nothing is put in for.
    fn wrong_placeholders(&self, place: &[Step], texts: &Map<String, Value>) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        for (key, text) in texts {
            let model = if PLURALS.contains(&key.as_str()) {
                "reach.many"
            } else {
                key
            };
            let Some(model) = self.english.get(model) else {
                continue;
            };
            let known: Vec<&str> = braced(model).collect();
            for name in braced(text.as_str().unwrap_or("")) {
                if !known.contains(&name) {
                    let expected = match known.as_slice() {
                        [] => "a text without names in braces".to_owned(),
                        known => format!("no names in braces but {{{}}}", known.join("}, {")),
                    };
                    let place = [place, &[Step::Key(key.clone())]].concat();
                    mistakes.push(
                        Mistake::new(place, &expected, &format!("{{{name}}}"))
                            .meant(name, known.iter().copied()),
                    );
                }
            }
        }
        mistakes
    }
}

fn texts_of(texts: &Map<String, Value>) -> Texts {
    let text = |(key, text): (&String, &Value)| Some((key.clone(), text.as_str()?.to_owned()));
    texts.iter().filter_map(text).collect()
}

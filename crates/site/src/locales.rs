//! The texts of a language, key by key: ours, overridden by the site's locale file, overridden by its configuration.

use std::collections::{BTreeMap, BTreeSet};

use assentry_core::{config::Step, locale::is_tag};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    catalogue::braced,
    definition::MOST_TEXT,
    mistake::{Mistake, found},
    parts::Parts,
    source::{Form, Source},
    spelling::{is_well_formed, meant},
};

/// A text for each key.
pub(crate) type Texts = BTreeMap<String, String>;

/// A locale file of the site, beside its configuration.
pub struct Locale {
    /// The language: the file's name without its extension.
    pub tag: String,
    /// The file's name in messages.
    pub file: String,
    /// Its contents.
    pub text: String,
}

/// The contents of `pkg/site/languages.json`.
#[derive(Deserialize)]
pub(crate) struct Known {
    /// Our languages.
    pub(crate) tags: Vec<String>,
    /// Other tags for them, separated by spaces.
    pub(crate) also: BTreeMap<String, String>,
    /// The keys of the texts that only the second file needs.
    pub(crate) second: Vec<String>,
    /// By language, the texts that no script shows, because they are pasted into pages.
    pub(crate) pasted: BTreeMap<String, Texts>,
}

impl Known {
    /// Whether no script shows a text.
    pub(crate) fn is_pasted(&self, key: &str) -> bool {
        self.pasted.values().any(|texts| texts.contains_key(key))
    }
}

/// Every available language.
pub(crate) struct Locales<'a> {
    pub(crate) known: Known,
    pub(crate) english: Texts,
    own: BTreeMap<String, Texts>,
    parts: Parts<'a>,
}

/// The plural categories of CLDR; `other` is written `many`.
const PLURALS: [&str; 6] = [
    "reach.none",
    "reach.zero",
    "reach.one",
    "reach.two",
    "reach.few",
    "reach.many",
];

impl<'a> Locales<'a> {
    /// Reads the site's files; also returns their mistakes.
    pub(crate) fn read(files: &[Locale], parts: Parts<'a>) -> Option<(Self, Vec<Mistake>)> {
        let known: Known = serde_json::from_str(&parts("site/languages.json")?).ok()?;
        let mut english: Texts = serde_json::from_str(&parts("assentry.en.json")?).ok()?;
        english.extend(known.pasted.get("en")?.clone());
        let mut locales = Self {
            known,
            english,
            own: BTreeMap::new(),
            parts,
        };
        let mut mistakes = Vec::new();
        for file in files {
            let (texts, wrong) = locales.of_file(file);
            mistakes.extend(wrong.into_iter().map(|mistake| mistake.within(&file.file)));
            if locales
                .own
                .keys()
                .any(|tag| tag.eq_ignore_ascii_case(&file.tag))
            {
                mistakes.push(
                    Mistake::new(Vec::new(), "one file for each language", "another one")
                        .within(&file.file),
                );
            }
            locales.own.insert(file.tag.clone(), texts);
        }
        Some((locales, mistakes))
    }

    /// The texts of a file, and its mistakes.
    fn of_file(&self, file: &Locale) -> (Texts, Vec<Mistake>) {
        let source = match Source::read(&file.text, Form::Json) {
            Ok(source) => source,
            Err(mistakes) => return (Texts::new(), mistakes),
        };
        let Value::Object(texts) = &source.value else {
            let wrong = Mistake::new(
                Vec::new(),
                "an object from key to text",
                &found(&source.value),
            );
            return (Texts::new(), vec![wrong]);
        };
        let mut mistakes = self.wrong_texts(texts);
        for mistake in &mut mistakes {
            mistake.span = Some(source.span(&mistake.place));
        }
        if !is_tag(&file.tag) || !is_well_formed(&file.tag) {
            let expected = "a name that is a language tag such as fr.json or zh-Hant.json";
            let mut wrong = Mistake::new(Vec::new(), expected, &format!("\"{}\"", file.tag));
            wrong.nearest = meant(&file.tag, |tag| self.has(tag, &Value::Null));
            mistakes.push(wrong);
        }
        (texts_of(texts), mistakes)
    }

    /// Our language for a tag, whole or without its last parts.
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

    /// Whether there are texts in a language.
    pub(crate) fn has(&self, tag: &str, config: &Value) -> bool {
        let own = || {
            kinds_of(tag)
                .iter()
                .any(|tag| same(&self.own, tag).is_some() || own_texts(config, tag).is_some())
        };
        self.ours(tag).is_some() || own()
    }

    /// Our own texts in a language; empty if it is not one of ours.
    pub(crate) fn built_in(&self, tag: &str) -> Texts {
        let mut texts = Texts::new();
        if let Some(ours) = self.ours(tag) {
            let file = (self.parts)(&format!("assentry.{ours}.json"));
            texts.extend(
                file.and_then(|text| serde_json::from_str::<Texts>(&text).ok())
                    .unwrap_or_default(),
            );
            texts.extend(self.known.pasted.get(ours).cloned().unwrap_or_default());
        }
        texts
    }

    /// The texts in a language, and the keys that are in English because they are not translated.
    pub(crate) fn texts(&self, tag: &str, config: &Value) -> (Texts, BTreeSet<String>) {
        let mut texts = self.built_in(tag);
        for name in kinds_of(tag) {
            texts.extend(same(&self.own, name).cloned().unwrap_or_default());
            texts.extend(own_texts(config, name).map(texts_of).unwrap_or_default());
        }
        // Each language has its own plural forms.
        let plural = texts.keys().any(|key| key.starts_with("reach."));
        let is_missing = |key: &&String| {
            !(texts.contains_key(*key) || plural && PLURALS.contains(&key.as_str()))
        };
        let missing: BTreeSet<String> = self.english.keys().filter(is_missing).cloned().collect();
        for key in &missing {
            texts.insert(key.clone(), self.english[key].clone());
        }
        (texts, missing)
    }

    /// Mistakes in a configuration's texts that its schema does not cover.
    pub(crate) fn wrong_in(&self, config: &Value) -> Vec<Mistake> {
        let key = |key: &str| Step::Key(key.to_owned());
        let variants = config["variants"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate();
        let variants = variants.map(|(at, variant)| {
            (
                vec![key("variants"), Step::Item(at), key("texts")],
                &variant["texts"],
            )
        });
        let mut mistakes = Vec::new();
        for (place, texts) in [(vec![key("texts")], &config["texts"])]
            .into_iter()
            .chain(variants)
        {
            for (tag, texts) in texts.as_object().into_iter().flatten() {
                let place = [place.as_slice(), &[key(tag)]].concat();
                mistakes.extend(
                    texts
                        .as_object()
                        .into_iter()
                        .flatten()
                        .flat_map(|(key, text)| self.wrong_text(&place, key, text)),
                );
            }
        }
        mistakes
    }

    /// Suggests the key that was probably meant for a text with an unknown one.
    pub(crate) fn propose_key(&self, mistake: Mistake) -> Mistake {
        match mistake.place.last() {
            Some(Step::Key(key)) if mistake.expected == KEY => {
                let keys = self.english.keys().map(String::as_str).chain(PLURALS);
                // CLDR's name for that form.
                let key = if key == "reach.other" {
                    "reach.many"
                } else {
                    key
                }
                .to_owned();
                mistake.meant(&key, keys)
            }
            _ => mistake,
        }
    }

    fn wrong_texts(&self, texts: &Map<String, Value>) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        for (key, text) in texts {
            let place = || vec![Step::Key(key.clone())];
            let length = text.as_str().map(|text| text.chars().count() as u64);
            if !self.is_key(key) {
                mistakes.push(self.propose_key(Mistake::new(place(), KEY, "an unknown key")));
            } else if !length.is_some_and(|length| (1..=MOST_TEXT).contains(&length)) {
                mistakes.push(Mistake::new(
                    place(),
                    &format!("a text of 1 to {MOST_TEXT} characters"),
                    &found(text),
                ));
            } else {
                mistakes.extend(self.wrong_text(&[], key, text));
            }
        }
        let forms: Vec<_> = texts
            .keys()
            .map(String::as_str)
            .filter(|key| PLURALS[1..].contains(key))
            .collect();
        if let Some(first) = forms.first()
            && !forms.contains(&"reach.many")
        {
            mistakes.push(Mistake::new(
                vec![Step::Key((*first).to_owned())],
                "reach.many too: it is the plural form \"other\"",
                &format!("only {}", forms.join(", ")),
            ));
        }
        mistakes
    }

    fn is_key(&self, key: &str) -> bool {
        self.english.contains_key(key) || PLURALS.contains(&key) || key.starts_with("purpose.")
    }

    /// Unknown names in braces, braces without a name, and too few or too many forms.
    fn wrong_text(&self, place: &[Step], key: &str, text: &Value) -> Vec<Mistake> {
        let model = if PLURALS.contains(&key) && key != "reach.none" {
            "reach.many"
        } else {
            key
        };
        let (Some(model), Some(text)) = (self.english.get(model), text.as_str()) else {
            return Vec::new();
        };
        let place = [place, &[Step::Key(key.to_owned())]].concat();
        let known: Vec<&str> = braced(model).collect();
        let mut mistakes = Vec::new();
        let expected = match known.as_slice() {
            [] => "a text without names in braces".to_owned(),
            known => format!("no names in braces but {{{}}}", known.join("}, {")),
        };
        let mut plain = text.to_owned();
        for name in braced(text) {
            plain = plain.replace(&format!("{{{name}}}"), "");
            if !known.contains(&name) {
                let mistake = Mistake::new(place.clone(), &expected, &format!("{{{name}}}"));
                mistakes.push(mistake.meant(name, known.iter().copied()));
            }
        }
        if !known.is_empty() && plain.contains(['{', '}']) {
            mistakes.push(Mistake::new(
                place.clone(),
                &expected,
                "braces without such a name",
            ));
        }
        let forms = |text: &str| text.split(" | ").count();
        if forms(text) != forms(model) {
            let expected = format!("{} forms between bars, as in \"{model}\"", forms(model));
            let expected = if forms(model) == 1 {
                "one form, without bars".to_owned()
            } else {
                expected
            };
            mistakes.push(Mistake::new(place, &expected, &forms(text).to_string()));
        }
        mistakes
    }
}

/// The core's expectation for the key of a text.
const KEY: &str = "a key of locales/en.txt";

/// Our languages.
pub(crate) fn tags(parts: Parts<'_>) -> Vec<String> {
    let known =
        parts("site/languages.json").and_then(|text| serde_json::from_str::<Known>(&text).ok());
    known.map_or(Vec::new(), |known| known.tags)
}

/// A tag and the more general ones that it belongs to, most general first.
fn kinds_of(tag: &str) -> Vec<&str> {
    let ends = tag.match_indices('-').map(|(at, _)| at).chain([tag.len()]);
    ends.filter_map(|end| tag.get(..end)).collect()
}

/// The entry for a tag, ignoring case.
fn same<'a>(all: &'a BTreeMap<String, Texts>, tag: &str) -> Option<&'a Texts> {
    all.iter()
        .find_map(|(known, texts)| known.eq_ignore_ascii_case(tag).then_some(texts))
}

fn own_texts<'a>(config: &'a Value, tag: &str) -> Option<&'a Map<String, Value>> {
    let mut all = config["texts"].as_object()?.iter();
    all.find_map(|(known, texts)| {
        texts
            .as_object()
            .filter(|_| known.eq_ignore_ascii_case(tag))
    })
}

fn texts_of(texts: &Map<String, Value>) -> Texts {
    let text = |(key, text): (&String, &Value)| Some((key.clone(), text.as_str()?.to_owned()));
    texts.iter().filter_map(text).collect()
}

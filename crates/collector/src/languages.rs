//! The languages of reports and messages. Both are written in English; each sentence is looked up whole. Its numbers,
//! dates and quoted names are not part of the key, and are put into the translation in the language's format. Text that
//! is not ours, such as a variant's name, stays unchanged.

use std::{collections::HashMap, str::FromStr, sync::LazyLock};

/// All texts by language, a key and a text per line, with the same keys and placeholders in each language.
pub(crate) const TEXTS: [(&str, &str, &str); 8] = [
    ("en", "English", include_str!("report/languages/en.txt")),
    ("fr", "Français", include_str!("report/languages/fr.txt")),
    ("de", "Deutsch", include_str!("report/languages/de.txt")),
    ("es", "Español", include_str!("report/languages/es.txt")),
    ("it", "Italiano", include_str!("report/languages/it.txt")),
    ("nl", "Nederlands", include_str!("report/languages/nl.txt")),
    ("pl", "Polski", include_str!("report/languages/pl.txt")),
    ("pt", "Português", include_str!("report/languages/pt.txt")),
];

/// The placeholder of a value in a text.
const PLACE: &str = "{}";

/// Where a string that is not one of our texts may be split into parts that are.
const BETWEEN: [&str; 5] = [" – ", ". ", "; ", ": ", ", "];

static ENGLISH: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| lines(TEXTS[0].2).collect());
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let others = TEXTS.into_iter().skip(1);
    others
        .map(|(tag, _, text)| Language::of(tag, text))
        .collect()
});

/// A language other than English.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    /// Translations by the English text without its values, and which values are put in again: a constant name is
    /// translated with its sentence.
    texts: HashMap<String, (&'static str, Vec<bool>)>,
    /// Texts by their keys.
    named: HashMap<&'static str, &'static str>,
}

fn lines(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines().filter_map(|line| line.split_once(' '))
}

/// The language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue(&'static str);

impl Default for Tongue {
    fn default() -> Self {
        Self("en")
    }
}

/// An unknown language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherLanguage;

impl FromStr for Tongue {
    type Err = OtherLanguage;

    fn from_str(tag: &str) -> Result<Self, OtherLanguage> {
        let known = TEXTS.iter().find(|(known, ..)| *known == tag);
        known.map(|(tag, ..)| Self(tag)).ok_or(OtherLanguage)
    }
}

impl Tongue {
    /// Its tag.
    pub(crate) fn tag(self) -> &'static str {
        self.0
    }

    /// A message in this language, line by line, keeping each line's indentation.
    pub(crate) fn say(self, text: &str) -> String {
        let Some(language) = Language::known(self.0) else {
            return text.to_owned();
        };
        let lines = text.split('\n').map(|line| {
            let said = line.trim_start();
            let (before, _) = line.split_at(line.len() - said.len());
            let said = language.say(said).unwrap_or_else(|| said.to_owned());
            format!("{before}{said}")
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Language {
    fn of(tag: &'static str, text: &'static str) -> Self {
        let named: HashMap<_, _> = lines(text).collect();
        let pairs = ENGLISH.iter().filter_map(|(name, english)| {
            let (key, values) = abstracted(english);
            let again = values.iter().map(|value| *value == PLACE).collect();
            Some((key, (*named.get(name)?, again)))
        });
        Self {
            tag,
            texts: pairs.collect(),
            named,
        }
    }

    /// The language with this tag; `None` for English and unknown ones.
    pub(crate) fn known(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.tag == tag)
    }

    /// The text in this language; `None` if it is not one of ours.
    pub(crate) fn say(&self, text: &str) -> Option<String> {
        // A sentence is the same within a longer text.
        let ended = || Some(self.whole(text.strip_suffix('.')?)? + ".");
        if let Some(said) = self.whole(text).or_else(ended) {
            return Some(said);
        }
        let (key, values) = abstracted(text);
        if !key.replace(PLACE, "").contains(char::is_alphabetic) {
            return Some(self.filled(&key, &values));
        }
        BETWEEN.into_iter().find_map(|between| {
            let (first, rest) = text.split_once(between)?;
            // The full stop belongs to the first part.
            let first = format!("{first}{}", if between == ". " { "." } else { "" });
            let (before, after) = (self.say(&first), self.say(rest));
            if before.is_none() && after.is_none() {
                return None;
            }
            let between = between.trim_start_matches('.');
            let (first, rest) = (before.unwrap_or(first), after.unwrap_or(rest.to_owned()));
            Some([&first, between, &rest].concat())
        })
    }

    /// The translation of a whole text, if there is one.
    fn whole(&self, text: &str) -> Option<String> {
        let (key, values) = abstracted(text);
        let (said, again) = self.texts.get(&key)?;
        let again = values.iter().zip(again).filter(|(_, again)| **again);
        let values: Vec<&str> = again.map(|(value, _)| *value).collect();
        Some(self.filled(said, &values))
    }

    fn filled(&self, text: &str, values: &[&str]) -> String {
        let mut parts = text.split(PLACE);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for (part, value) in parts.zip(values) {
            out.push_str(&self.value(value));
            out.push_str(part);
        }
        out
    }

    /// A number or date in this language's format; a quoted name unchanged.
    fn value(&self, value: &str) -> String {
        if value.starts_with('“') {
            return value.to_owned();
        }
        if let Some((day, rest)) = value.split_once(' ') {
            let (month, year) = rest.split_once(' ').unwrap_or((rest, ""));
            let months = |text: &'static str| text.split('|');
            let at = months(ENGLISH["_months"]).position(|known| known == month);
            let month = at.and_then(|at| months(self.named["_months"]).nth(at));
            let said = self.named["_day"]
                .replace('D', "\u{1}")
                .replace('M', "\u{2}");
            let said = said
                .replace('\u{1}', day)
                .replace('\u{2}', month.unwrap_or_default());
            return format!("{said} {year}").trim_end().to_owned();
        }
        // Decimal separator, thousands separator (N a narrow, S a normal non-breaking space), percent sign.
        let form = self.named["_number"]
            .replace('S', "\u{a0}")
            .replace('N', "\u{202f}");
        let mut form = form.split(' ');
        let mut next = || form.next().unwrap_or_default();
        let (decimals, thousands, percent) = (next(), next(), next());
        let said = value.chars().map(|letter| match letter {
            '.' => decimals.to_owned(),
            ',' => thousands.to_owned(),
            '%' => percent.to_owned(),
            other => other.to_string(),
        });
        said.collect()
    }
}

/// A text with placeholders instead of its values, and the values.
fn abstracted(text: &str) -> (String, Vec<&str>) {
    let (mut key, mut values) = (String::new(), Vec::new());
    let mut rest = text;
    let mut before = ' ';
    while let Some(letter) = rest.chars().next() {
        let length = if before.is_alphanumeric() {
            0
        } else {
            value(rest)
        };
        let (taken, after) = rest.split_at(length.max(letter.len_utf8()));
        if length == 0 {
            key.push(letter);
        } else {
            key.push_str(PLACE);
            values.push(taken);
        }
        before = taken.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    (key, values)
}

/// The length of the value that a text begins with; 0 if it begins with none.
fn value(text: &str) -> usize {
    if text.starts_with(PLACE) {
        return PLACE.len();
    }
    if text.starts_with('“') {
        return text.find('”').map_or(0, |at| at + '”'.len_utf8());
    }
    let digits = text.trim_start_matches(['<', '>', '+', '−', '±']);
    let sign = text.len() - digits.len();
    if !digits.starts_with(|letter: char| letter.is_ascii_digit()) {
        return 0;
    }
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '%' | '–');
    let number = digits
        .split(|letter| !is_part(letter))
        .next()
        .unwrap_or_default();
    let number = number.trim_end_matches(['.', ',', '–']);
    let after = digits.get(number.len()..).unwrap_or_default();
    sign + number.len() + month_and_year(after).unwrap_or(0)
}

/// The length of the month after a day, with its year if there is one.
fn month_and_year(text: &str) -> Option<usize> {
    let name = text.strip_prefix(' ')?.get(..3)?;
    ENGLISH["_months"].split('|').find(|month| *month == name)?;
    let rest = text.get(4..)?;
    if rest.starts_with(char::is_alphabetic) {
        return None;
    }
    let year = rest.strip_prefix(' ').and_then(|rest| rest.get(..4));
    let is_year = year.is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
    Some(if is_year { 9 } else { 4 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_languages_have_the_same_keys_and_as_many_places() {
        let keys = |text| lines(text).map(|(key, _)| key).collect::<Vec<_>>();
        let english = keys(TEXTS[0].2);
        assert_eq!(english.len(), ENGLISH.len(), "each key once");
        for (tag, _, text) in TEXTS {
            assert_eq!(keys(text), english, "{tag}");
            for (key, said) in lines(text) {
                let places = |text: &str| text.matches(PLACE).count();
                assert_eq!(places(said), places(ENGLISH[key]), "{tag}: {key}");
                assert!(
                    !said.trim().is_empty() && !said.contains('<') || said.contains("p < {}"),
                    "{tag}: {key}"
                );
            }
            assert_eq!(
                lines(text)
                    .find(|(key, _)| *key == "_months")
                    .unwrap()
                    .1
                    .split('|')
                    .count(),
                12
            );
        }
    }

    #[test]
    fn a_message_is_translated_line_by_line_and_other_text_is_kept() {
        let german: Tongue = "de".parse().unwrap();
        let text = "Consent: the week\n\nDay.example\n  Displays, D: 1,200, before 100\n";
        let said = "Einwilligung: die Woche\n\nDay.example\n  Anzeigen, D: 1.200, davor 100\n";
        assert_eq!(german.say(text), said);
        assert_eq!(Tongue::default().say(text), text);
        assert_eq!("tlh".parse::<Tongue>(), Err(OtherLanguage));
    }
}

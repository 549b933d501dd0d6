//! The languages that a site wants.

use assentry_core::{config::Step, locale::is_tag};
use serde_json::Value;

use crate::{
    locales::Locales,
    mistake::Mistake,
    spelling::{is_well_formed, meant},
};

/// The languages in `languages`, else the one in `language`, else English; and their mistakes.
pub(crate) fn wanted(config: &Value, locales: &Locales<'_>) -> (Vec<String>, Vec<Mistake>) {
    let (mut tags, mut mistakes) = (Vec::<String>::new(), Vec::new());
    let key = Step::Key("languages".to_owned());
    let Some(Value::Array(wanted)) = config.get("languages") else {
        let one = config["language"]
            .as_str()
            .filter(|tag| *tag != "auto")
            .unwrap_or("en");
        if is_tag(one) && !locales.has(one, config) {
            mistakes.push(unknown(
                vec![Step::Key("language".to_owned())],
                one,
                locales,
            ));
        }
        return (vec![one.to_owned()], mistakes);
    };
    for (at, tag) in wanted.iter().enumerate() {
        let place = vec![key.clone(), Step::Item(at)];
        // The core reports anything that is not a tag.
        let Some(tag) = tag.as_str().filter(|tag| is_tag(tag)) else {
            continue;
        };
        if tags.iter().any(|other| other.eq_ignore_ascii_case(tag)) {
            mistakes.push(Mistake::new(
                place,
                "each language once",
                &format!("\"{tag}\" again"),
            ));
        } else if tag == "auto" || !is_well_formed(tag) {
            let found = format!("\"{tag}\"");
            mistakes.push(Mistake::new(
                place,
                "a language tag such as fr or zh-Hant, of parts of at most 8 letters",
                &found,
            ));
        } else if !locales.has(tag, config) {
            mistakes.push(unknown(place, tag, locales));
        } else {
            tags.push(tag.to_owned());
        }
    }
    if let Some(tag) = config["language"].as_str()
        && tag != "auto"
        && is_tag(tag)
        && !tags.iter().any(|known| known.eq_ignore_ascii_case(tag))
        && mistakes.is_empty()
    {
        let place = vec![Step::Key("language".to_owned())];
        let expected = format!("one of the languages {}", tags.join(" "));
        mistakes.push(Mistake::new(place, &expected, &format!("\"{tag}\"")));
    }
    (tags, mistakes)
}

/// Suggests the tag that was probably meant, for example for the name of a system's locale.
pub(crate) fn propose(mistakes: &mut [Mistake], locales: &Locales<'_>) {
    for mistake in mistakes {
        let is_tag = mistake.expected.contains("language tag");
        if is_tag && mistake.nearest.is_none() {
            mistake.nearest = meant(mistake.found.trim_matches('"'), |tag| {
                locales.has(tag, &Value::Null)
            });
        }
    }
}

fn unknown(place: Vec<Step>, tag: &str, locales: &Locales<'_>) -> Mistake {
    let expected = format!(
        "a language that we have, or texts.{tag}, or locales/{tag}.json beside the configuration"
    );
    Mistake::new(place, &expected, &format!("\"{tag}\""))
        .meant(tag, locales.known.tags.iter().map(String::as_str))
}

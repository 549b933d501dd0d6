//! The spelling of language tags.

use assentry_core::locale::is_tag;

/// The correct tag for something that is nearly one, if there is such a language: `pt-BR` for `pt_br.UTF-8`.
pub(crate) fn meant(text: &str, is_known: impl Fn(&str) -> bool) -> Option<String> {
    let bare = text
        .trim()
        .split(['.', '@'])
        .next()
        .unwrap_or("")
        .replace(['_', ' '], "-");
    let parts = bare.split('-').enumerate().map(|(at, part)| {
        let lower = part.to_ascii_lowercase();
        match (at, part.len()) {
            (0, _) => lower,
            (_, 2) => part.to_ascii_uppercase(),
            (_, 4) if !part.starts_with(|c: char| c.is_ascii_digit()) => {
                lower.get(..1).unwrap_or("").to_ascii_uppercase() + lower.get(1..).unwrap_or("")
            }
            _ => lower,
        }
    });
    let tag = parts.collect::<Vec<_>>().join("-");
    (is_tag(&tag) && is_well_formed(&tag) && is_known(&tag)).then_some(tag)
}

/// Whether browsers accept a tag; for others they throw.
pub(crate) fn is_well_formed(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    matches!(language.len(), 2 | 3 | 5..=8)
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

//! The report in other languages. Pages are written in English, and said in another language as they leave: each run of
//! text between two tags is looked up whole, with its numbers, dates and quoted names left out of the key and put into the
//! translation in that language's form. What is nobody's sentence of ours, such as the name of a variant, stays as it is.
//! CSV and JSON are for programs, and have one language.

use std::{collections::HashMap, sync::LazyLock};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// All texts of one language, a key and a text a line: the same keys in each, and as many places for values.
const TEXTS: [(&str, &str, &str); 8] = [
    ("en", "English", include_str!("languages/en.txt")),
    ("fr", "Français", include_str!("languages/fr.txt")),
    ("de", "Deutsch", include_str!("languages/de.txt")),
    ("es", "Español", include_str!("languages/es.txt")),
    ("it", "Italiano", include_str!("languages/it.txt")),
    ("nl", "Nederlands", include_str!("languages/nl.txt")),
    ("pl", "Polski", include_str!("languages/pl.txt")),
    ("pt", "Português", include_str!("languages/pt.txt")),
];

/// The place of a value in a text.
const PLACE: &str = "{}";

/// Attributes that are read.
const READ: [&str; 3] = [" aria-label=\"", " placeholder=\"", " data-hint=\""];

/// Where a run that is no text of ours may be divided into some that are.
const BETWEEN: [&str; 5] = [" – ", ". ", "; ", ": ", ", "];

/// The longest page, in bytes.
const LONGEST: usize = 64_000_000;

static ENGLISH: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| lines(TEXTS[0].2).collect());
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let others = TEXTS.into_iter().skip(1);
    others
        .map(|(tag, _, text)| Language::of(tag, text))
        .collect()
});

/// One of the languages besides English.
struct Language {
    tag: &'static str,
    /// By the English text with its values left out; and which of its values are put in again: a name that is always the
    /// same is translated with its sentence.
    texts: HashMap<String, (&'static str, Vec<bool>)>,
    /// By their keys.
    named: HashMap<&'static str, &'static str>,
}

fn lines(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines().filter_map(|line| line.split_once(' '))
}

/// Answers in the language that the address wants (`lang`), else the browser; pages only.
pub(crate) async fn speak(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let wanted = wanted(query, request.headers());
    let page = (request.uri().path().to_owned(), query.to_owned());
    let response = next.run(request).await;
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LONGEST).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let html = String::from_utf8_lossy(&bytes);
    let language = LANGUAGES.iter().find(|language| language.tag == wanted);
    let html = language.map_or_else(|| html.to_string(), |language| language.page(&html));
    let html = html.replacen(
        "</footer>",
        &format!("{}</footer>", links(&page, wanted)),
        1,
    );
    // Whoever chose it keeps it in what they choose next: the first form of a page.
    let keep = format!("<input type=\"hidden\" name=\"lang\" value=\"{wanted}\"></form>");
    let html = match chosen(&page.1).is_some() {
        true => html.replacen("</form>", &keep, 1),
        false => html,
    };
    let spoken = HeaderValue::from_static(wanted);
    parts.headers.insert(header::CONTENT_LANGUAGE, spoken);
    let accepted = HeaderValue::from_static("accept-language");
    parts.headers.append(header::VARY, accepted);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(html))
}

/// The tag of the first language there is, by the address, else by the browser in its order.
fn wanted(query: &str, headers: &HeaderMap) -> &'static str {
    let known = |tag: &str| {
        let primary = tag.split('-').next().unwrap_or_default();
        let mut tags = TEXTS.iter().map(|(tag, ..)| *tag);
        tags.find(|tag| tag.eq_ignore_ascii_case(primary))
    };
    if let Some(tag) = chosen(query).and_then(|tag| known(&tag)) {
        return tag;
    }
    let list = headers.get(header::ACCEPT_LANGUAGE);
    let list = list.and_then(|list| list.to_str().ok()).unwrap_or_default();
    let mut tags: Vec<(f32, &str)> = list
        .split(',')
        .map(|entry| {
            let (tag, weight) = entry.split_once(";q=").unwrap_or((entry, "1"));
            (weight.trim().parse().unwrap_or(0.0), tag.trim())
        })
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
    tags.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    tags.into_iter()
        .find_map(|(_, tag)| known(tag))
        .unwrap_or("en")
}

/// What an address wants.
fn chosen(query: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(key, _)| key == "lang")
        .map(|(_, tag)| tag.into_owned())
}

/// The same page in each language.
fn links((path, query): &(String, String), spoken: &str) -> String {
    let links = TEXTS.map(|(tag, name, _)| {
        if tag == spoken {
            return format!("<strong>{name}</strong>");
        }
        let mut same = form_urlencoded::Serializer::new(String::new());
        let others = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key != "lang");
        same.extend_pairs(others).append_pair("lang", tag);
        let address = escaped(&format!("{path}?{}", same.finish()));
        format!("<a href=\"{address}\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>")
    });
    format!("<p class=\"languages\">{}</p>", links.join(" · "))
}

/// What holds for any query: its words make no element of the page.
#[cfg(any(test, feature = "fuzz"))]
pub(crate) fn fuzz(query: &str) {
    let spoken = wanted(query, &HeaderMap::new());
    let links = links(&("/report".into(), query.into()), spoken);
    let elements = 2 + 2 * TEXTS.len();
    assert_eq!(links.matches('<').count(), elements, "{links}");
    assert_eq!(links.matches('>').count(), elements, "{links}");
    assert_eq!(
        links.matches('"').count(),
        2 + 6 * (TEXTS.len() - 1),
        "{links}"
    );
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

    /// A whole page.
    fn page(&self, html: &str) -> String {
        let mut out = String::with_capacity(html.len() + html.len() / 4);
        let mut rest = html;
        let mut in_code = false;
        while let Some((text, after)) = rest.split_once('<') {
            out.push_str(&if in_code {
                text.to_owned()
            } else {
                self.run(text)
            });
            let (tag, after) = after.split_once('>').unwrap_or((after, ""));
            in_code = tag == "code" || tag.starts_with("code ") || (in_code && tag != "/code");
            out.push('<');
            out.push_str(&self.tag(tag));
            out.push('>');
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn tag(&self, tag: &str) -> String {
        if tag == "html lang=\"en\"" {
            return format!("html lang=\"{}\"", self.tag);
        }
        let mut tag = tag.to_owned();
        for name in READ {
            let found = tag.split_once(name).and_then(|(before, after)| {
                let (value, after) = after.split_once('"')?;
                Some(format!("{before}{name}{}\"{after}", self.run(value)))
            });
            tag = found.unwrap_or(tag);
        }
        tag
    }

    /// A run of text, with the spaces around it.
    fn run(&self, html: &str) -> String {
        let text = html.trim();
        if text.is_empty() {
            return html.to_owned();
        }
        let plain = plain(text);
        let start = html.len() - html.trim_start().len();
        let end = html.trim_end().len();
        let said = escaped(&self.say(&plain).unwrap_or(plain));
        let (before, after) = (html.get(..start), html.get(end..));
        [before.unwrap_or_default(), &said, after.unwrap_or_default()].concat()
    }

    /// The text in this language; nothing where it is none of ours.
    fn say(&self, text: &str) -> Option<String> {
        let (key, values) = abstracted(text);
        if let Some((said, again)) = self.texts.get(&key) {
            let again = values.iter().zip(again).filter(|(_, again)| **again);
            let values: Vec<&str> = again.map(|(value, _)| *value).collect();
            return Some(self.filled(said, &values));
        }
        if !key.replace(PLACE, "").contains(char::is_alphabetic) {
            return Some(self.filled(&key, &values));
        }
        BETWEEN.into_iter().find_map(|between| {
            let (first, rest) = text.split_once(between)?;
            // The full stop belongs to what is before it.
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

    fn filled(&self, text: &str, values: &[&str]) -> String {
        let mut parts = text.split(PLACE);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for (part, value) in parts.zip(values) {
            out.push_str(&self.value(value));
            out.push_str(part);
        }
        out
    }

    /// A number or a date in the form of this language; a quoted name as it is.
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
        // How the decimals begin, what is between thousands (N a narrow and S a usual space that does not break), percent.
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

/// A text with places instead of its values, and the values.
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

/// How long the value is that a text begins with; 0: it begins with none.
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

/// How long the month after a day is, with its year if it has one.
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

fn plain(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
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

    fn check(tag: &str, english: &str, said: &str) {
        let language = LANGUAGES
            .iter()
            .find(|language| language.tag == tag)
            .unwrap();
        assert_eq!(language.run(english), said);
    }

    #[test]
    fn numbers_and_dates_have_the_form_of_the_language() {
        check(
            "de",
            "Between 12.3% and 45.6%. Every value is in the table below.",
            "Zwischen 12,3\u{a0}% und 45,6\u{a0}%. Jeder Wert steht in der Tabelle darunter.",
        );
        check("fr", " 12,345 ", " 12\u{202f}345 ");
        check("it", "&lt;10", "&lt;10");
        check("de", "3 Mar 2026", "3. März 2026");
        check(
            "pl",
            "+1.2 points (+0.1 to +2.3), p = 0.032: clear",
            "+1,2 pkt (+0,1 do +2,3), p = 0,032: wyraźna",
        );
        check("es", "From 3 Oct 2026", "Desde 3 oct 2026");
        check("nl", "“3 Mar 1.5” removed", "“3 Mar 1.5” verwijderd");
    }

    #[test]
    fn what_is_nobodys_sentence_of_ours_stays_as_it_is() {
        for text in [
            "shop.example",
            "calm-2",
            "a &lt;b&gt; &amp; c",
            "2026-01-01",
            "Mayor 3 Marble",
        ] {
            check("fr", text, text);
        }
        let french = &LANGUAGES[0];
        let page = "<p>Answers <code>Answers</code></p>";
        assert_eq!(french.page(page), "<p>Réponses <code>Answers</code></p>");
        assert_eq!(
            french.page("<input placeholder=\"Add\">"),
            "<input placeholder=\"Ajouter\">"
        );
        // Nothing that a text brings becomes markup.
        assert_eq!(
            french.page("<p>“&lt;b&gt;” removed</p>"),
            "<p>“&lt;b&gt;” supprimé</p>"
        );
    }

    #[test]
    fn the_address_chooses_the_language_else_the_browser_does() {
        let by = |query: &str, accepted: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
            wanted(query, &headers)
        };
        for (query, accepted, expected) in [
            ("", "", "en"),
            ("", "fr-CA,en;q=0.5", "fr"),
            ("", "en;q=0.5, de;q=0.9", "de"),
            ("", "tlh, *;q=0.1", "en"),
            ("", "it;q=0", "en"),
            ("range=7d&lang=pl", "fr", "pl"),
            ("lang=made-up", "PT-BR", "pt"),
        ] {
            assert_eq!(by(query, accepted), expected, "{query} {accepted}");
        }
    }
}

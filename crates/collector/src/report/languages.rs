//! The report in other languages. Pages are written in English and translated when they are sent, text node by text node.
//! CSV and JSON are for programs, and always in English.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::languages::{Language, TEXTS};

/// Attributes that are translated.
const READ: [&str; 3] = [" aria-label=\"", " placeholder=\"", " data-hint=\""];

/// The largest page, in bytes.
const LONGEST: usize = 64_000_000;

/// Translates pages into the language that the address (`lang`), or else the browser, requests.
pub(crate) async fn speak(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let wanted = wanted(query, request.headers());
    let place = (request.uri().path().to_owned(), query.to_owned());
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
    let language = Language::known(wanted);
    let html = language.map_or_else(|| html.to_string(), |language| page(language, &html));
    let html = html.replacen(
        "</footer>",
        &format!("{}</footer>", links(&place, wanted)),
        1,
    );
    // A chosen language is kept when the page's first form is submitted.
    let keep = format!("<input type=\"hidden\" name=\"lang\" value=\"{wanted}\"></form>");
    let html = match chosen(&place.1).is_some() {
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

/// The tag of the first known language: by the address, else by the browser's order.
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

/// The language that an address requests.
fn chosen(query: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(key, _)| key == "lang")
        .map(|(_, tag)| tag.into_owned())
}

/// Links to the same page in each language.
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

/// Invariant for any query: its words create no element on the page.
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

/// Translates a whole page.
fn page(language: &Language, html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 4);
    let mut rest = html;
    let (mut in_code, mut is_name) = (false, false);
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(&if in_code || is_name {
            text.to_owned()
        } else {
            run(language, text)
        });
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        // A user's name for something, up to the next tag, may equal one of our texts by chance.
        is_name = tag.ends_with(" translate=\"no\"");
        in_code = tag == "code" || tag.starts_with("code ") || (in_code && tag != "/code");
        out.push('<');
        out.push_str(&in_tag(language, tag));
        out.push('>');
        rest = after;
    }
    out.push_str(rest);
    out
}

fn in_tag(language: &Language, tag: &str) -> String {
    if tag == "html lang=\"en\"" {
        return format!("html lang=\"{}\"", language.tag);
    }
    let mut tag = tag.to_owned();
    for name in READ {
        let found = tag.split_once(name).and_then(|(before, after)| {
            let (value, after) = after.split_once('"')?;
            Some(format!("{before}{name}{}\"{after}", run(language, value)))
        });
        tag = found.unwrap_or(tag);
    }
    tag
}

/// Translates a text node, keeping the spaces around it.
fn run(language: &Language, html: &str) -> String {
    let text = html.trim();
    if text.is_empty() {
        return html.to_owned();
    }
    let plain = plain(text);
    let start = html.len() - html.trim_start().len();
    let end = html.trim_end().len();
    let said = escaped(&language.say(&plain).unwrap_or(plain));
    let (before, after) = (html.get(..start), html.get(end..));
    [before.unwrap_or_default(), &said, after.unwrap_or_default()].concat()
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

    fn check(tag: &str, english: &str, said: &str) {
        assert_eq!(run(Language::known(tag).unwrap(), english), said);
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
        check("de", "−2.9 to −1.8", "−2,9 bis −1,8");
        check(
            "de",
            "Fell about 1 Oct 2026: 59.2% before, 55.6% since",
            "Fiel um den 1. Okt. 2026: 59,2\u{a0}% davor, 55,6\u{a0}% seither",
        );
        check("nl", "“3 Mar 1.5” removed", "“3 Mar 1.5” verwijderd");
    }

    #[test]
    fn text_that_is_not_one_of_our_sentences_is_not_translated() {
        for text in [
            "shop.example",
            "calm-2",
            "a &lt;b&gt; &amp; c",
            "2026-01-01",
            "Mayor 3 Marble",
        ] {
            check("fr", text, text);
        }
        let french = |html| super::page(Language::known("fr").unwrap(), html);
        let page = "<p>Answers <code>Answers</code></p>";
        assert_eq!(french(page), "<p>Réponses <code>Answers</code></p>");
        assert_eq!(
            french("<input placeholder=\"Add\">"),
            "<input placeholder=\"Ajouter\">"
        );
        // A value in a text never becomes markup.
        assert_eq!(
            french("<p>“&lt;b&gt;” removed</p>"),
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

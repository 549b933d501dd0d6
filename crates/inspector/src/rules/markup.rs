//! What the contents of a `<noscript>` would load. Browsers with scripting treat them as text, and so do we.

/// Element and address of each `img`, `iframe`, `script` and `link` in a piece of HTML.
pub(crate) fn loads(html: &str) -> Vec<(String, String)> {
    let mut loads = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest
            .find(|character: char| !character.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        let wanted = match name.as_str() {
            "img" | "iframe" | "script" => "src",
            "link" => "href",
            _ => continue,
        };
        let (found, after) = attribute(&rest[end..], wanted);
        rest = after;
        if let Some(address) = found {
            loads.push((name, address));
        }
    }
    loads
}

/// The value of an attribute in the rest of a tag, and the text after the tag.
fn attribute<'a>(tag: &'a str, wanted: &str) -> (Option<String>, &'a str) {
    let mut rest = tag;
    let mut found = None;
    loop {
        rest = rest
            .trim_start_matches(|character: char| character.is_whitespace() || character == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (found, rest);
        }
        let end = rest
            .find(|character: char| character.is_whitespace() || "=/>".contains(character))
            .unwrap_or(rest.len());
        // A stray `=` starts a name.
        let end = end.max(rest.chars().next().map_or(0, char::len_utf8));
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let Some(after) = rest.strip_prefix('=') else {
            continue;
        };
        let after = after.trim_start();
        let quote = after
            .chars()
            .next()
            .filter(|character| "\"'".contains(*character));
        let (value, left) = match quote {
            Some(quote) => {
                let inner = &after[1..];
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            None => {
                let end = after
                    .find(|character: char| character.is_whitespace() || character == '>')
                    .unwrap_or(after.len());
                after.split_at(end)
            }
        };
        rest = left;
        if name == wanted && found.is_none() {
            found = Some(value.trim().replace("&amp;", "&")).filter(|value| !value.is_empty());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::loads;

    fn of(html: &str) -> Vec<String> {
        loads(html)
            .into_iter()
            .map(|(name, address)| format!("{name} {address}"))
            .collect()
    }

    #[test]
    fn pixels_and_frames_are_found_however_they_are_written() {
        assert_eq!(
            of(
                r#"<img height="1" src="https://px.example/tr?id=1&amp;ev=x" style="display:none"/>"#
            ),
            ["img https://px.example/tr?id=1&ev=x"]
        );
        assert_eq!(
            of("<IFRAME SRC='//t.example/ns.html' height=0></IFRAME>"),
            ["iframe //t.example/ns.html"]
        );
        assert_eq!(
            of("<p>Text</p><img src=//a.example/b alt=><img alt='>' src = \"//c.example\">"),
            ["img //a.example/b", "img //c.example"]
        );
    }

    #[test]
    fn markup_that_loads_nothing_or_is_unclosed_gives_nothing() {
        for html in [
            "",
            "<",
            "<img",
            "<img src",
            "<img src=",
            "<img =",
            "<img src=\"",
            "a < b > c",
            "<image src=x>",
            "<!-- x -->",
            "<img ====>",
        ] {
            assert_eq!(of(html), Vec::<String>::new(), "{html}");
        }
    }
}

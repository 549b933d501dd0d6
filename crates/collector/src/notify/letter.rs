//! A message as an email: the text, and the same as HTML, with a picture if there is one.

use maud::{DOCTYPE, Markup, html};

use crate::languages::Tongue;

/// The picture's alternative text.
const ALTERNATIVE: &str =
    "Opt-in among deciders on each day of the month, from 0 to 100%; the values are in the report.";

/// The picture's content id in the HTML.
pub(super) const PICTURE: &str = "rates";

/// The text as HTML: its first line is the title, a single line a heading, and an indented `name: value` a table row.
/// Without external style sheets, pictures or links.
pub(super) fn html(text: &str, has_picture: bool, language: Tongue) -> String {
    let mut lines = text.lines();
    let title = lines.next().unwrap_or_default();
    let blocks: Vec<&str> = text
        .split_once('\n')
        .map_or("", |(_, rest)| rest)
        .split("\n\n")
        .collect();
    let page: Markup = html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head { meta charset="utf-8"; meta name="color-scheme" content="light dark"; title { (title) } }
            body {
                h1 { (title) }
                @if has_picture {
                    p { img src={ "cid:" (PICTURE) } width="620" height="160" alt=(language.say(ALTERNATIVE)); }
                }
                @for block in blocks.iter().map(|block| block.trim_matches('\n')).filter(|block| !block.is_empty()) {
                    @let (rows, words): (Vec<&str>, Vec<&str>) = block.lines().partition(|line| line.starts_with("  "));
                    @for line in words { @if rows.is_empty() { p { (line) } } @else { h2 { (line) } } }
                    @if !rows.is_empty() {
                        table {
                            @for row in rows {
                                @let (name, value) = row.rsplit_once(": ").unwrap_or((row, ""));
                                tr { th align="left" scope="row" { (name.trim()) } td { (value) } }
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_a_table_and_text_stays_text() {
        let text = "Consent in November\n\na.example\n  Displays, D: 200, before 100\n  Opt-in <b>: 33.3% (26.3–41.2%)\n\nA display is no person.\n";
        let html = html(text, false, Tongue::default());
        for part in [
            "<h1>Consent in November</h1>",
            "<h2>a.example</h2>",
            "<th align=\"left\" scope=\"row\">Displays, D</th><td>200, before 100</td>",
            "Opt-in &lt;b&gt;</th><td>33.3% (26.3–41.2%)</td>",
            "<p>A display is no person.</p>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<img") && !html.contains("http"));
        let french = super::html("Une ligne", true, "fr".parse().unwrap());
        for part in [
            "lang=\"fr\"",
            "src=\"cid:rates\"",
            "alt=\"Consentement parmi les décidés",
        ] {
            assert!(french.contains(part), "{part} in {french}");
        }
    }
}

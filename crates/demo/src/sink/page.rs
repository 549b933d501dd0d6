//! The sink as a page: no script, no style, nothing loaded.

use super::arrivals::Arrivals;

/// What arrived, newest first.
pub(super) fn render(arrivals: &Arrivals) -> String {
    let mut rows = String::new();
    for arrival in arrivals.kept.iter().rev() {
        let events = if arrival.events.is_empty() {
            "(none read)".into()
        } else {
            arrival.events.join(", ")
        };
        rows.push_str(&format!(
            "<tr><td>{}<td>{}<td>{}<td>{}<td>{}<td>{}\n",
            arrival.number,
            escape(&arrival.method),
            escape(&arrival.path),
            escape(&events),
            arrival.query_bytes,
            arrival.body_bytes,
        ));
    }
    let what = if arrivals.kept.is_empty() {
        "<p>Nothing has arrived.".into()
    } else {
        format!(
            "<table border=\"1\" cellpadding=\"6\">\n\
             <tr><th>No.<th>Method<th>Path<th>Events<th>Query, bytes<th>Body, bytes\n{rows}</table>"
        )
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>What reached the vendors</title>\n\
         <h1>What reached the vendors</h1>\n\
         <p>This server stands in for PostHog, Mixpanel and others in the demo. {} requests so far, the \
         newest first. <a href=\"/sink\">Look again</a>\n{what}\n",
        arrivals.total
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

//! Elements that load something: gated, ungated, and in `<noscript>`.

use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{
    address::{absolute, is_ours},
    object::{get, text},
};
use crate::{
    facts::{Facts, GateFact, Source, Tag},
    url,
};

/// The attributes that make an element load something.
const LOADS: [&str; 5] = ["src", "srcset", "href", "poster", "data"];
/// The `rel` values of a `link` that loads or connects.
const RELATIONS: [&str; 8] = [
    "stylesheet",
    "preload",
    "modulepreload",
    "icon",
    "prefetch",
    "prerender",
    "preconnect",
    "manifest",
];

/// Reads them. The main file provides the gates that it found, and those that were opened.
pub(super) fn read(handed: &Array, opened: &Array, facts: &mut Facts) {
    // The copy that runs instead of a gated script exists while it loads, and is marked.
    let scripts: Vec<Element> = all("script[data-consent]:not([data-assentry-live])")
        .into_iter()
        .filter(|script| !is_held(script))
        .collect();
    let gates = handed.iter().zip(opened.iter());
    facts.gates = gates
        .filter_map(|(gate, opened)| Some(gate_fact(&gate.dyn_into().ok()?, opened.is_truthy())))
        .collect();
    if facts.gates.is_empty() {
        // Assentry was not started, but they are gated anyway.
        let waiting = all("[data-consent]")
            .into_iter()
            .filter(|element| element.local_name() != "script" || is_held(element));
        facts.gates = waiting.map(|gate| gate_fact(&gate, false)).collect();
    }
    facts.not_inert = scripts
        .iter()
        .map(|script| Source {
            needs: attribute(script, "data-consent"),
            source: source(script),
        })
        .collect();
    facts.tags = all("script[src],img[src],iframe[src],link[href],video[src],audio[src],source[src],embed[src],object[data]")
        .iter()
        .filter(|element| element.closest("[data-consent]").ok().flatten().is_none())
        .filter_map(tag)
        .collect();
    facts.inline = all("script:not([src]):not([data-consent])")
        .iter()
        .filter(|script| runs(script))
        .flat_map(|script| url::addresses(&script.text_content().unwrap_or_default()))
        .collect();
    facts.noscripts = all("noscript")
        .iter()
        .filter_map(|element| element.text_content())
        .collect();
}

/// All elements that match.
pub(super) fn all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into().ok())
        .collect()
}

pub(super) fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

fn gate_fact(gate: &Element, opened: bool) -> GateFact {
    let element = gate.local_name();
    let script = element == "script";
    let members = all_within(gate, "source,track,img");
    let family = || std::iter::once(gate).chain(&members);
    let has = |prefix: &str| {
        family().any(|member| {
            LOADS
                .iter()
                .filter_map(|name| member.get_attribute(&format!("{prefix}{name}")))
                .any(|address| {
                    // Makes no request.
                    !address.is_empty()
                        && !address.starts_with("about:")
                        && !address.starts_with("data:")
                })
        })
    };
    let there = gate.is_connected();
    GateFact {
        source: source(gate),
        needs: attribute(gate, "data-consent"),
        script,
        there,
        // A gated frame stays unchanged; other open elements have their address.
        loaded: opened || (!script && has("")),
        loadable: script || has("data-") || has("data-consent-"),
        element,
    }
}

fn all_within(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = element.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into().ok())
        .collect()
}

/// Whether a script is gated.
fn is_held(script: &Element) -> bool {
    attribute(script, "type")
        .trim()
        .eq_ignore_ascii_case("text/plain")
}

/// Whether the browser runs a script of that type.
fn runs(script: &Element) -> bool {
    let kind = attribute(script, "type").trim().to_ascii_lowercase();
    matches!(
        kind.as_str(),
        "" | "module" | "text/javascript" | "application/javascript"
    )
}

/// What an element loads; for an inline script, its beginning.
fn source(element: &Element) -> String {
    let names = [
        "data-consent-src",
        "data-src",
        "src",
        "data-href",
        "href",
        "data-srcset",
        "srcset",
        "data-poster",
        "data-consent-href",
        "data-consent-data",
        "data-data",
        "data",
    ];
    match names.iter().find_map(|name| {
        element
            .get_attribute(name)
            .filter(|value| !value.is_empty())
    }) {
        Some(address) => absolute(&address),
        None => excerpt(&element.text_content().unwrap_or_default()),
    }
}

/// The beginning of a text, on one line.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// An element that loads something by itself.
fn tag(element: &Element) -> Option<Tag> {
    let name = element.local_name();
    let rel = attribute(element, "rel").to_ascii_lowercase();
    let loads = match name.as_str() {
        "script" => runs(element),
        "link" => rel.split_whitespace().any(|word| RELATIONS.contains(&word)),
        _ => true,
    };
    let address = ["src", "href", "data"]
        .iter()
        .map(|key| text(&get(element, key)))
        .find(|address| !address.is_empty())?;
    (loads && !is_ours(&address)).then_some(Tag {
        element: name,
        url: address,
    })
}

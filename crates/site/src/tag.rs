//! The tag to paste: a small inline script, and a script that the page does not wait for.

use assentry_core::signal::CONSENT_TYPES;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{javascript::literal, site::Site};

/// The placeholder for the vendors' queues in the small script.
const QUEUES: &str = "ASSENTRY_QUEUES";

/// A script file, and its hash if its name changes with the contents: under a stable name, a cached page's hash would block
/// a newer script.
pub(crate) struct Script<'a> {
    pub(crate) name: &'a str,
    pub(crate) integrity: Option<&'a str>,
}

/// The scripts of a page: the one that decides, and before it the one that shows a first visit's notice, if there is one.
pub(crate) struct Scripts<'a> {
    pub(crate) ahead: Option<&'a Script<'a>>,
    pub(crate) script: &'a Script<'a>,
}

impl<'a> Scripts<'a> {
    /// The script that pages request.
    fn asked(&self) -> &'a Script<'a> {
        self.ahead.unwrap_or(self.script)
    }
}

/// The tag of a page.
pub(crate) fn tag(site: &Site<'_>, scripts: &Scripts<'_>, stub: &str) -> String {
    format!(
        "{}<script{}>{}</script>\n<script async{}></script>\n",
        waiting(site, scripts),
        signalled(site),
        inline(site, stub),
        source(site, scripts.asked()),
    )
}

/// The tag for a page that may have no inline script: the small script is a file, which the page waits for.
pub(crate) fn external(site: &Site<'_>, scripts: &Scripts<'_>, stub: &Script<'_>) -> String {
    format!(
        "{}<script{}{}></script>\n<script async{}></script>\n",
        waiting(site, scripts),
        signalled(site),
        source(site, stub),
        source(site, scripts.asked()),
    )
}

/// The script that decides, inert under this type if another script comes first. The small script right after it, or that
/// other script, restores its type. None of our scripts handles the address, so Trusted Types need no exception, and a
/// nonce that a server adds to each script tag is already there.
fn waiting(site: &Site<'_>, scripts: &Scripts<'_>) -> String {
    if scripts.ahead.is_none() {
        return String::new();
    }
    format!(
        "<script type=\"assentry\" async{}></script>\n",
        source(site, scripts.script)
    )
}

/// The attribute with what Google's queue is told.
fn signalled(site: &Site<'_>) -> String {
    signals(&site.config).map_or(String::new(), |signals| {
        format!(" data-signals=\"{}\"", attribute(&signals.to_string()))
    })
}

/// The attributes with a script's address, from the root, so that pages in any folder can use the same tag.
fn source(site: &Site<'_>, script: &Script<'_>) -> String {
    let integrity = script.integrity.map_or(String::new(), |hash| {
        format!(" integrity=\"{hash}\" crossorigin=\"anonymous\"")
    });
    let address = attribute(&format!("{}{}", base(&site.config), script.name));
    format!(" src=\"{address}\"{integrity}")
}

/// Where the files are, with a trailing slash.
pub(crate) fn base(config: &Value) -> String {
    let base = config["base"].as_str().unwrap_or("/consent");
    let slash = if base.ends_with('/') { "" } else { "/" };
    format!("{base}{slash}")
}

/// The `Content-Security-Policy` line that the tag needs; `stub` is the small script, if it is inline.
pub(crate) fn policy(site: &Site<'_>, stub: Option<&str>) -> String {
    let hash = stub.map_or(String::new(), |stub| {
        let hash = STANDARD.encode(Sha256::digest(inline(site, stub).as_bytes()));
        format!(" 'sha256-{hash}'")
    });
    let scripts = origins(&site.config, &["base"]);
    let connections = origins(&site.config, &["base", "endpoint", "renew"]);
    format!(
        "script-src 'self'{scripts}{hash} 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'{connections}; require-trusted-types-for 'script'; trusted-types assentry"
    )
}

/// The hosts in these keys, each once and preceded by a space.
fn origins(config: &Value, keys: &[&str]) -> String {
    let mut named = Vec::new();
    for origin in keys.iter().filter_map(|key| origin(config[*key].as_str()?)) {
        if !named.contains(&origin) {
            named.push(origin);
        }
    }
    named.iter().map(|origin| format!(" {origin}")).collect()
}

/// The small script's file: only sites that need Google's queue get the variant with code for it.
pub(crate) fn stub(config: &Value) -> &'static str {
    if signals(config).is_some() {
        "site/stub.js"
    } else {
        "site/stub-no-google.js"
    }
}

/// The text of the small script.
pub(crate) fn inline(site: &Site<'_>, stub: &str) -> String {
    stub.trim().replace(QUEUES, &queues(&site.config))
}

/// What Google's queue is told first: its name, then each call: everything denied, and the configured keys. `None` if it is
/// told nothing.
fn signals(config: &Value) -> Option<Value> {
    let mode = &config["consentMode"];
    if *mode == false {
        return None;
    }
    let queue = config["dataLayer"].as_str().unwrap_or("dataLayer");
    let mut denied: Map<String, Value> = CONSENT_TYPES
        .split('|')
        .map(|name| {
            let is_security = name == "security_storage";
            (
                name.to_owned(),
                json!(if is_security { "granted" } else { "denied" }),
            )
        })
        .collect();
    denied.insert("wait_for_update".to_owned(), json!(500));
    if let Some(regions) = mode.get("regions") {
        denied.insert("region".to_owned(), regions.clone());
    }
    let keys = [
        ("adsDataRedaction", "ads_data_redaction"),
        ("urlPassthrough", "url_passthrough"),
    ];
    let set = keys.iter().filter(|(key, _)| mode[*key] == true);
    let mut told = vec![json!(queue), json!(["consent", "default", denied])];
    told.extend(set.map(|(_, name)| json!(["set", name, true])));
    Some(Value::Array(told))
}

/// A function that tells vendors, before their scripts run, that nothing is granted, and returns the list of their
/// services. Its argument finds or creates a queue. Only steps that cannot fail: the script does the others.
fn queues(config: &Value) -> String {
    let mut code = Vec::new();
    let mut told = Vec::new();
    for service in config["services"].as_array().into_iter().flatten() {
        let steps = service["steps"]["before"].as_array();
        let lines: Option<Vec<String>> = steps.into_iter().flatten().map(line).collect();
        if let Some(lines) = lines.filter(|lines| !lines.is_empty()) {
            code.extend(lines);
            told.push(service["id"].clone());
        }
    }
    let list = literal(&Value::Array(told));
    if code.is_empty() {
        format!("(()=>{list})")
    } else {
        format!("(q=>({},{list}))", code.join(","))
    }
}

/// The expression of one step; `None` if it may fail or depends on anything.
fn line(step: &Value) -> Option<String> {
    let keys: Vec<_> = step.as_object()?.keys().map(String::as_str).collect();
    let plain = |value: &Value| !has_braces_or_if(value);
    match keys.as_slice() {
        ["array"] => {
            let name = name(&step["array"])?;
            Some(format!("q(\"{name}\")"))
        }
        ["push"] | ["push", "args"] | ["args", "push"] => {
            let name = name(&step["push"])?;
            let args = step.get("args").cloned().unwrap_or_else(|| json!([]));
            let args = args
                .as_array()
                .filter(|_| plain(&args))?
                .iter()
                .map(literal)
                .collect::<Vec<_>>();
            Some(format!("q(\"{name}\").push({})", args.join(",")))
        }
        ["set", "to"] | ["to", "set"] => {
            let name = name(&step["set"])?;
            plain(&step["to"]).then(|| format!("window.{name}={}", literal(&step["to"])))
        }
        _ => None,
    }
}

/// A page property's name that is safe in code: one word, and none that leads to executable code. A house test compares the
/// list with the one in web/vendors/steps.js.
fn name(value: &Value) -> Option<&str> {
    let name = value.as_str()?;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let starts = name.chars().next().is_some_and(|c| !c.is_ascii_digit());
    let code = [
        "eval",
        "Function",
        "constructor",
        "prototype",
        "__proto__",
        "setTimeout",
        "setInterval",
        "write",
        "writeln",
        "innerHTML",
        "outerHTML",
        "srcdoc",
        "javascript",
        "location",
        "open",
        "assentry",
    ];
    (starts
        && name.chars().all(is_word)
        && !code.contains(&name)
        && !name.starts_with("insertAdjacent"))
    .then_some(name)
}

/// Whether it contains parameters or conditions.
fn has_braces_or_if(value: &Value) -> bool {
    match value {
        Value::String(text) => crate::catalogue::braced(text).next().is_some(),
        Value::Array(items) => items.iter().any(has_braces_or_if),
        Value::Object(pairs) => pairs.contains_key("if") || pairs.values().any(has_braces_or_if),
        _ => false,
    }
}

/// The scheme and host of an address, if it has them; only the host if it uses the page's scheme.
fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("//")?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#']).next()?;
    match scheme.as_str() {
        "https:" | "http:" => Some(format!("{scheme}//{host}")),
        "" => Some(host.to_owned()),
        _ => None,
    }
}

/// Text escaped for an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::origins;

    #[test]
    fn hosts_are_named_once_and_paths_on_the_site_are_omitted() {
        let config = json!({ "base": "https://cdn.example/a/", "endpoint": "https://count.example/event?x", "renew": "/consent" });
        assert_eq!(
            origins(&config, &["base", "endpoint", "renew"]),
            " https://cdn.example https://count.example"
        );
        let same = json!({ "base": "https://cdn.example/a/", "endpoint": "https://cdn.example" });
        assert_eq!(
            origins(&same, &["base", "endpoint"]),
            " https://cdn.example"
        );
        assert_eq!(
            origins(&json!({ "base": "//cdn.example/a" }), &["base"]),
            " cdn.example"
        );
        assert_eq!(
            origins(
                &json!({ "renew": "/to?from=https://a.example" }),
                &["renew"]
            ),
            ""
        );
        assert_eq!(origins(&json!({}), &["base"]), "");
    }
}

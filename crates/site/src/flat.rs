//! Data in the form in which the page passes it to the module, so that the same code reads a configuration here, with the
//! same limits.

use serde_json::Value;

/// More than any site needs, as in `web/page/flatten.js`, in UTF-16 code units.
const MOST: usize = 262_144;

/// Between the tokens.
const BREAK: char = '\u{1f}';

/// The flat form of `assentry_core::value::Value::from_flat`; `None` if it is larger than any site needs.
#[must_use]
pub fn flatten(value: &Value) -> Option<String> {
    let mut flat = String::new();
    push(&mut flat, value, 0);
    (flat.encode_utf16().count() <= MOST).then_some(flat)
}

fn push(out: &mut String, value: &Value, depth: u8) {
    let mut token = |text: String| {
        if !out.is_empty() {
            out.push(BREAK);
        }
        out.push_str(&text);
    };
    match value {
        Value::Null => token("n".to_owned()),
        Value::Bool(flag) => token(if *flag { "t" } else { "f" }.to_owned()),
        Value::Number(number) => token(format!("#{}", written(number))),
        Value::String(text) => token(format!("\"{}", plain(text))),
        _ if depth > 13 => token("?value too deep".to_owned()),
        Value::Array(items) => {
            token(format!("[{}", items.len()));
            for item in items {
                push(out, item, depth + 1);
            }
        }
        Value::Object(pairs) => {
            token(format!("{{{}", pairs.len()));
            for (key, value) in pairs {
                out.push(BREAK);
                out.push_str(&plain(key));
                push(out, value, depth + 1);
            }
        }
    }
}

/// A number as JavaScript writes it: `182` also for `182.0`.
fn written(number: &serde_json::Number) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// Text without the separator.
fn plain(text: &str) -> String {
    text.replace(BREAK, " ")
}

#[cfg(test)]
mod tests {
    use assentry_core::value::Value;
    use serde_json::json;

    use super::flatten;

    #[test]
    fn flat_data_decodes_to_the_original() {
        let flat = flatten(&json!({ "a": [1, 182.0, true, null, "x\u{1f}y"], "b": {} }))
            .unwrap_or_default();
        let list = vec![
            Value::Number("1"),
            Value::Number("182"),
            Value::Flag(true),
            Value::Null,
            Value::Text("x y"),
        ];
        assert_eq!(
            Value::from_flat(&flat),
            Value::Map(vec![("a", Value::List(list)), ("b", Value::Map(vec![]))])
        );
    }

    #[test]
    fn oversized_data_is_not_read() {
        assert_eq!(flatten(&json!("x".repeat(262_144))), None);
        assert!(flatten(&json!("x".repeat(262_143))).is_some());
    }
}

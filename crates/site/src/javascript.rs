//! Data as a JavaScript literal, shorter than JSON.

use serde_json::Value;

/// The literal of a value.
pub(crate) fn literal(value: &Value) -> String {
    let mut out = String::new();
    push(&mut out, value);
    out
}

fn push(out: &mut String, value: &Value) {
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "!0" } else { "!1" }),
        Value::String(text) => push_text(out, text),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push(out, item);
            }
            out.push(']');
        }
        Value::Object(pairs) => {
            out.push('{');
            for (at, (key, value)) in pairs.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_key(out, key);
                out.push(':');
                push(out, value);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

/// A key, unquoted where allowed. `__proto__` is written as a computed key, which does not set the prototype.
fn push_key(out: &mut String, key: &str) {
    let is_name = |c: char| c.is_ascii_alphabetic() || c == '_';
    if key == "__proto__" {
        out.push_str("[\"__proto__\"]");
    } else if key.chars().all(|c| is_name(c) || c.is_ascii_digit())
        && key.chars().next().is_some_and(is_name)
    {
        out.push_str(key);
    } else {
        push_text(out, key);
    }
}

/// A text in the quotes that need the fewest escapes.
fn push_text(out: &mut String, text: &str) {
    let quote = if text.matches('"').count() > text.matches('\'').count() {
        '\''
    } else {
        '"'
    };
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            // These end lines in older engines; and an inline script must not contain the end of its element.
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            '<' => out.push_str("\\x3c"),
            '\0' => out.push_str("\\x00"),
            _ if c == quote => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out.push(quote);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::literal;

    #[test]
    fn data_becomes_the_shortest_literal() {
        assert_eq!(
            literal(&json!({ "a": [1, true, null], "b-c": "it's", "2": "\"\"", "__proto__": 1 })),
            r#"{a:[1,!0,null],"b-c":"it's","2":'""',["__proto__"]:1}"#
        );
    }

    #[test]
    fn text_stays_text_invariant_9() {
        assert_eq!(
            literal(&json!("</script>\n\u{2028}${x}`\\")),
            r#""\x3c/script>\n\u2028${x}`\\""#
        );
    }
}

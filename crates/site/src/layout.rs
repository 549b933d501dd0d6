//! The style of the layouts that a site uses.

use std::collections::BTreeMap;

use serde_json::Value;

/// The styles of the layouts that the notice can have; web/views/banner.js chooses one.
pub(crate) fn used(config: &Value, styles: &BTreeMap<String, String>) -> String {
    let style = |layout: &str| styles.get(layout).cloned().unwrap_or_default();
    if let Some(layout) = config["layout"].as_str() {
        return style(layout);
    }
    let variants = config["variants"].as_array().into_iter().flatten();
    let of_variants = variants.map(|variant| &variant["position"]);
    let mut positions: Vec<&str> = of_variants.filter_map(Value::as_str).collect();
    let all_have_one = config["variants"].as_array().map_or(0, Vec::len) == positions.len();
    if positions.is_empty() || !all_have_one {
        positions.push(config["position"].as_str().unwrap_or("left"));
    }
    let is_bar = |position: &&str| matches!(*position, "top" | "bottom");
    let bar = positions.iter().any(is_bar);
    let corner = !positions.iter().all(is_bar);
    let named = [("bar", bar), ("corner", corner)];
    named
        .into_iter()
        .filter(|(_, is_used)| *is_used)
        .map(|(layout, _)| style(layout))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::used;

    #[test]
    fn a_script_has_the_style_of_the_layouts_that_its_notice_can_have() {
        let named = ["bar", "box", "corner"].map(|name| (name.to_owned(), format!("{name}.")));
        let styles = named.into_iter().collect();
        for (config, expected) in [
            (json!({}), "corner."),
            (json!({ "layout": "box", "position": "top" }), "box."),
            (json!({ "layout": "sheet" }), ""),
            (json!({ "position": "top" }), "bar."),
            (json!({ "position": "right" }), "corner."),
            (
                json!({ "position": "top", "variants": [{ "id": "a" }, { "id": "b", "position": "left" }] }),
                "bar.corner.",
            ),
            (
                json!({ "variants": [{ "id": "a", "position": "top" }, { "id": "b", "position": "bottom" }] }),
                "bar.",
            ),
        ] {
            assert_eq!(used(&config, &styles), expected, "{config}");
        }
    }
}

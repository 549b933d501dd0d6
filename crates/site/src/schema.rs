//! The JSON Schema of a configuration, for editors and other tools (draft 2020-12). It covers the checks of the core and
//! the compiler as far as a schema can express them; docs/configuration.md lists the rest.

use std::collections::BTreeSet;

use assentry_core::locale::KEYS;
use serde_json::{Map, Value, json};

use crate::{
    catalogue,
    definition::{CONFIG, Definition, Field, Kind, MOST_PIXELS, MOST_TEXT, MOST_URL, NAMED},
    locales::tags,
    parts::Parts,
};

/// A name in `$defs` that is not one of the objects.
const TEXTS: &str = "texts";
const SERVICE: &str = "service";

/// The schema.
pub(crate) fn schema(parts: Parts<'_>) -> Value {
    let making = Making {
        definition: Definition::read(),
        services: catalogue::ids(parts),
        tags: tags(parts),
    };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Assentry configuration",
        "description": "What a site asks consent for, and how. Generated: the definition is in crates/core/src/schema.rs.",
    });
    let mut objects = BTreeSet::new();
    extend(&mut schema, making.object(CONFIG, &mut objects));
    let mut definitions = Map::new();
    while let Some(name) = objects
        .iter()
        .find(|name| !definitions.contains_key(*name))
        .cloned()
    {
        let definition = match name.as_str() {
            TEXTS => making.texts(),
            SERVICE => making.service(&mut objects),
            object => making.object(object, &mut objects),
        };
        definitions.insert(name, definition);
    }
    definitions.sort_keys();
    schema["$defs"] = Value::Object(definitions);
    schema
}

struct Making {
    definition: Definition,
    services: Vec<String>,
    tags: Vec<String>,
}

impl Making {
    fn object(&self, object: &str, used: &mut BTreeSet<String>) -> Value {
        let fields = self.definition.fields(object);
        let needed: Vec<_> = fields
            .iter()
            .filter(|field| field.needed)
            .map(|field| field.name)
            .collect();
        let mut schema = json!({ "type": "object", "additionalProperties": false });
        if !needed.is_empty() {
            schema["required"] = json!(needed);
        }
        let properties = fields
            .iter()
            .map(|field| (field.name.to_owned(), self.field(field, used)));
        schema["properties"] = Value::Object(properties.collect());
        schema
    }

    /// A service, complete or only named; then the catalogue has the rest.
    fn service(&self, used: &mut BTreeSet<String>) -> Value {
        let mut whole = self.object(SERVICE, used);
        whole["required"] = json!(["id"]);
        extend(
            &mut whole["properties"],
            self.object(NAMED, used)["properties"].take(),
        );
        // As in the core: absent, or a text.
        let purpose = &mut whole["properties"]["purpose"];
        purpose["type"] = json!("string");
        // A service that is only named must be in the catalogue, and only such a service has alternatives.
        whole["if"] = json!({ "required": ["purpose"] });
        whole["then"] = json!({ "properties": { "alternative": false } });
        let mut name = self.service_name();
        name["description"] = json!("The name of a service of the catalogue (docs/catalogue.md).");
        json!({ "anyOf": [name, whole] })
    }

    /// A service's id; editors suggest those of the catalogue.
    fn service_name(&self) -> Value {
        json!({ "anyOf": [{ "enum": self.services }, id()] })
    }

    fn texts(&self) -> Value {
        let keys: Vec<_> = KEYS.split('|').collect();
        let text = json!({ "type": "string", "minLength": 1, "maxLength": MOST_TEXT });
        json!({
            "type": "object",
            "description": "Texts by language and key (locales/en.txt).",
            "propertyNames": self.tag(),
            "additionalProperties": { "type": "object", "propertyNames": { "enum": keys }, "additionalProperties": text },
        })
    }

    fn tag(&self) -> Value {
        json!({ "anyOf": [{ "enum": self.tags }, { "type": "string", "pattern": "^[a-z]{2}[A-Za-z0-9-]{0,33}$" }] })
    }

    fn field(&self, field: &Field<'_>, used: &mut BTreeSet<String>) -> Value {
        let mut schema = json!({ "description": description(field) });
        let mut says = self.kind(&field.kind, used);
        if !field.needed {
            says = or_null(says);
        }
        extend(&mut schema, says);
        if let Some(default) = field.default.and_then(literal) {
            schema["default"] = default;
        }
        if let Some(example) = field.example {
            schema["examples"] = json!([example]);
        }
        schema
    }

    fn kind(&self, kind: &Kind<'_>, used: &mut BTreeSet<String>) -> Value {
        let text = |most: &u64| json!({ "type": "string", "minLength": 1, "maxLength": most });
        let mut refer = |name: &str| {
            used.insert(name.to_owned());
            json!({ "$ref": format!("#/$defs/{name}") })
        };
        match kind {
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::Text(most) => json!({ "anyOf": [
                text(most),
                { "type": "object", "description": "One text for each language.", "minProperties": 1, "additionalProperties": text(most) },
            ] }),
            Kind::Plain(most) => text(most),
            Kind::Names(most) => json!({ "type": "object", "additionalProperties": text(most) }),
            Kind::Id => id(),
            Kind::Whole(most) => json!({ "type": "integer", "minimum": 1, "maximum": most }),
            Kind::Number(least, most) => number(*least, *most),
            Kind::Pixels => json!({ "anyOf": [
                number(0, MOST_PIXELS),
                { "type": "string", "pattern": "^(40(\\.0+)?|[0-3]?[0-9](\\.[0-9]+)?)(px)?$" },
            ] }),
            Kind::Revision => json!({ "anyOf": [
                { "type": "integer" },
                { "type": "string", "pattern": "^[a-z0-9-]{1,30}$" },
            ] }),
            Kind::Reasons(words) => json!({ "anyOf": [
                { "const": false },
                { "enum": words },
                { "type": "array", "minItems": 1, "items": { "enum": words } },
            ] }),
            // A colon after the first slash does not belong to a scheme.
            Kind::Url => {
                json!({ "type": "string", "minLength": 1, "maxLength": MOST_URL, "pattern": "^([Hh][Tt][Tt][Pp][Ss]?:|[^:]*$|[^:/?#]*[/?#])" })
            }
            Kind::Host => json!({ "type": "string", "pattern": "^[a-z0-9.-]{1,253}$" }),
            Kind::Place => {
                json!({ "type": "string", "pattern": "^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$" })
            }
            Kind::Tag => self.tag(),
            Kind::Words(words) | Kind::Regime(words) | Kind::ConsentType(words) => {
                json!({ "enum": words })
            }
            Kind::List {
                least, most, each, ..
            } => {
                json!({ "type": "array", "minItems": least, "maxItems": most, "items": self.kind(each, used) })
            }
            Kind::Object(name) => refer(name),
            Kind::Either(word, object) => {
                let object = refer(object);
                json!({ "anyOf": [self.kind(word, used), object] })
            }
            Kind::Texts => refer(TEXTS),
            Kind::Any => json!({}),
        }
    }
}

/// A single hyphen is not an id: records use it for what is not about an item.
fn id() -> Value {
    json!({ "type": "string", "pattern": "^(?!-$)[a-z0-9-]{1,32}$" })
}

fn number(least: u64, most: u64) -> Value {
    json!({ "type": "number", "minimum": least, "maximum": most })
}

/// A key whose value is `null` is absent.
fn or_null(mut schema: Value) -> Value {
    if schema == json!({}) {
        return schema;
    }
    if let Some(Value::String(kind)) = schema.get("type") {
        schema["type"] = json!([kind, "null"]);
        return schema;
    }
    if let Some(Value::Array(words)) = schema.get_mut("enum") {
        words.push(Value::Null);
        return schema;
    }
    if let Some(Value::Array(any)) = schema.get_mut("anyOf") {
        any.push(json!({ "type": "null" }));
        return schema;
    }
    json!({ "anyOf": [schema, { "type": "null" }] })
}

/// A key's meaning as plain text.
fn description(field: &Field<'_>) -> String {
    let meaning = without_links(field.meaning);
    match field.default {
        Some(default) => format!("{meaning} Default: {}.", without_links(default)),
        None => meaning,
    }
}

/// Markdown with links replaced by their texts.
pub(crate) fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        let parts = link
            .split_once("](")
            .and_then(|(words, after)| Some((words, after.split_once(')')?.1)));
        match parts {
            Some((words, after)) if !words.contains('[') && !words.contains('"') => {
                out.push_str(before);
                out.push_str(words);
                rest = after;
            }
            _ => {
                out.push_str(before);
                out.push('[');
                rest = link;
            }
        }
    }
    out + rest
}

/// The value of a default that is just a literal in backticks.
fn literal(default: &str) -> Option<Value> {
    let text = default.strip_prefix('`')?.strip_suffix('`')?;
    let word = || (!text.contains(' ')).then(|| json!(text));
    serde_json::from_str(text).ok().or_else(word)
}

/// Adds the pairs of one object to another.
fn extend(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

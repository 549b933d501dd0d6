//! Generates the tables of docs/configuration.md from the same definition.

use std::fmt::Write;

use crate::definition::{Definition, Field, Kind, MOST_PIXELS, MOST_TEXT, MOST_URL, NAMED};

/// What begins a table: the text before and after its object's name.
const BEGIN: [&str; 2] = ["<!-- keys of ", " -->\n"];

/// What ends a table.
const END: &str = "<!-- end of keys -->";

/// A document with current tables: each is between two comments, the first of which names the object.
#[must_use]
pub fn with_tables(document: &str) -> String {
    let definition = Definition::read();
    let mut out = String::new();
    let mut rest = document;
    while let Some((before, from)) = rest.split_once(BEGIN[0]) {
        let parts = from
            .split_once(BEGIN[1])
            .and_then(|(object, from)| Some((object, from.split_once(END)?.1)));
        let Some((object, after)) = parts else { break };
        let _ = write!(
            out,
            "{before}{}{object}{}\n{}\n{END}",
            BEGIN[0],
            BEGIN[1],
            table(&definition, object)
        );
        rest = after;
    }
    out + rest
}

fn table(definition: &Definition, object: &str) -> String {
    let mut out =
        "| Key | Type and range | Default | Meaning |\n| --- | --- | --- | --- |\n".to_owned();
    let mut fields = definition.fields(object);
    if object == "service" {
        fields.extend(definition.fields(NAMED));
    }
    for field in fields {
        let _ = writeln!(out, "{}", row(definition, &field));
    }
    out
}

fn row(definition: &Definition, field: &Field<'_>) -> String {
    let default = match (field.needed, field.default) {
        (_, Some(default)) => default,
        (true, None) => "required",
        (false, None) => "none",
    };
    format!(
        "| `{}` | {} | {default} | {} |",
        field.name,
        range(definition, &field.kind),
        field.meaning
    )
}

fn range(definition: &Definition, kind: &Kind<'_>) -> String {
    match kind {
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Text(most) => format!("text, 1 to {most} characters"),
        Kind::Plain(most) => format!("string, 1 to {most} characters"),
        Kind::Names(most) => format!("object from name to string, 1 to {most} characters each"),
        Kind::Id => "1 to 32 of `a-z`, `0-9`, `-`".to_owned(),
        Kind::Whole(most) => format!("whole number, 1 to {most}"),
        Kind::Number(least, most) => format!("number, {least} to {most}"),
        Kind::Pixels => format!("number of pixels, 0 to {MOST_PIXELS}"),
        Kind::Revision => "a whole number, or a word of 1 to 30 of `a-z`, `0-9`, `-`".to_owned(),
        Kind::Reasons(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            format!(
                "a reason, a list of reasons, or `false`; reasons are {}",
                words.join(", ")
            )
        }
        Kind::Url => format!("URL, `https:`, `http:` or relative, up to {MOST_URL} characters"),
        Kind::Host => "`\"auto\"`, `\"host\"` or a domain (`a-z`, `0-9`, `-`, `.`)".to_owned(),
        Kind::Place => "an ISO 3166 country or subdivision (`\"FR\"`, `\"US-CA\"`)".to_owned(),
        Kind::Tag => "`\"auto\"` or a language tag".to_owned(),
        Kind::Words(words) => words
            .iter()
            .map(|word| format!("`\"{word}\"`"))
            .collect::<Vec<_>>()
            .join(", "),
        Kind::Regime(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("a regime: one of {}", words.join(", "))
        }
        Kind::ConsentType(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("one of {}", words.join(", "))
        }
        Kind::List {
            least,
            most,
            things,
            each,
        } => {
            let count = if *least == 0 {
                format!("up to {most}")
            } else {
                format!("{least} to {most}")
            };
            let each = match &**each {
                Kind::Object(_) | Kind::Either(..) => String::new(),
                Kind::Tag => ", each a language tag".to_owned(),
                Kind::Words(_) => format!(", each one of {}", range(definition, each)),
                each => format!(", each {}", range(definition, each)),
            };
            format!("list of {count} {things}{each}")
        }
        Kind::Object(object) => keys(definition, object),
        Kind::Either(word, object) => format!(
            "{}, or an {}",
            range(definition, word),
            keys(definition, object)
        ),
        Kind::Texts => format!(
            "object from language to an object from key to string, 1 to {MOST_TEXT} characters each"
        ),
        Kind::Any => "anything".to_owned(),
    }
}

fn keys(definition: &Definition, object: &str) -> String {
    let names: Vec<_> = definition
        .fields(object)
        .iter()
        .map(|field| format!("`{}`", field.name))
        .collect();
    format!("object of {}", names.join(", "))
}

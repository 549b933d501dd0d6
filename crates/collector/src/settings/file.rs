//! Settings from a TOML file: `listen = "127.0.0.1:8080"`, `site-host = ["a.example", "b.example"]`.

use std::{ffi::OsStr, fs};

use super::{
    SettingsError, flags,
    value::{FILE, Value, wrong},
};

/// Every setting of the file that `named` names.
pub(super) fn read(named: &Value) -> Result<Vec<(&'static str, Vec<Value>)>, SettingsError> {
    let text =
        fs::read_to_string(&named.text).map_err(|_| wrong(&named.name, FILE, &named.text))?;
    let file = named.text.to_string_lossy();
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| SettingsError {
            name: file.clone().into_owned(),
            expected: "TOML",
            found: error.message().to_owned(),
        })?;
    let mut settings = Vec::new();
    for (key, value) in table {
        let name = format!("{file}: {key}");
        // A file that names another would only hide where a setting comes from.
        let flag = flags::ALL
            .iter()
            .find(|flag| flag.name == key && key != "config")
            .ok_or_else(|| {
                wrong(
                    &name,
                    "a setting listed by assentry --help",
                    OsStr::new(&key),
                )
            })?;
        let values = match value {
            toml::Value::Array(_) if !flags::LISTS.contains(&flag.name) => {
                let found = OsStr::new("a list");
                return Err(wrong(&name, "one value", found));
            }
            toml::Value::Array(values) => values,
            value => vec![value],
        };
        let texts = values.into_iter().map(|value| {
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(flag) => flag.to_string(),
                other => {
                    let expected = "a string, a whole number, true or false, or a list of those";
                    return Err(wrong(&name, expected, OsStr::new(&other.to_string())));
                }
            };
            Ok(Value {
                name: name.clone(),
                text: text.into(),
            })
        });
        settings.push((flag.name, texts.collect::<Result<Vec<_>, _>>()?));
    }
    Ok(settings)
}

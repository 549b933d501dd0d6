//! Settings from a TOML file: `listen = "127.0.0.1:8080"`, `site-host = ["a.example", "b.example"]`.

use std::{collections::BTreeMap, path::Path};

use super::{mistake::SettingsError, values::FILE};

/// The file's values for each setting.
pub(super) type Values = BTreeMap<String, Vec<String>>;

/// How often a setting may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// Once.
    Once,
    /// Any number of times.
    Any,
}

/// Reads every setting of the file; only known ones are accepted.
pub(super) fn read(
    path: &Path,
    settings: &BTreeMap<String, Times>,
) -> Result<Values, SettingsError> {
    let file = path.to_string_lossy();
    let text =
        std::fs::read_to_string(path).map_err(|_| SettingsError::new("--config", FILE, &file))?;
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| SettingsError {
            name: file.clone().into_owned(),
            expected: "TOML".into(),
            found: error.message().to_owned(),
        })?;
    let mut all = Values::new();
    for (key, value) in table {
        let name = format!("{file}: {key}");
        let Some(times) = settings.get(&key) else {
            let expected = "a setting listed by assentry serve --help";
            return Err(SettingsError::new(name, expected, &key));
        };
        let values = match value {
            toml::Value::Array(_) if *times == Times::Once => {
                return Err(SettingsError::new(name, "one value", "a list"));
            }
            toml::Value::Array(values) => values,
            value => vec![value],
        };
        let texts = values.into_iter().map(|value| match value {
            toml::Value::String(text) => Ok(text),
            toml::Value::Integer(number) => Ok(number.to_string()),
            toml::Value::Boolean(flag) => Ok(flag.to_string()),
            other => {
                let expected = "a string, a whole number, true or false, or a list of those";
                Err(SettingsError::new(&name, expected, &other.to_string()))
            }
        });
        all.insert(key, texts.collect::<Result<_, _>>()?);
    }
    Ok(all)
}

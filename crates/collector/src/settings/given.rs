//! Where settings were given: on the command line, in a variable, in the file.

use std::ffi::OsString;

use super::{file::Values, mistake::SettingsError};

/// What was given, and where.
#[derive(Debug)]
pub struct Given {
    pub(super) arguments: Vec<OsString>,
    /// The file's path and values.
    pub(super) file: Option<(String, Values)>,
}

/// The environment variable of a flag.
pub(super) fn variable(name: &str) -> String {
    format!("ASSENTRY_{}", name.replace('-', "_").to_ascii_uppercase())
}

impl Given {
    /// The same mistake, named after where the setting was given: the flag, its variable, or the file.
    #[must_use]
    pub fn named(&self, error: SettingsError) -> SettingsError {
        let Some(flag) = error.name.strip_prefix("--") else {
            return error;
        };
        SettingsError {
            name: self.name(flag),
            ..error
        }
    }

    pub(super) fn name(&self, flag: &str) -> String {
        let whole = format!("--{flag}");
        let with_value = format!("{whole}=");
        let on_line = self.arguments.iter().any(|argument| {
            let argument = argument.to_string_lossy();
            *argument == *whole || argument.starts_with(&with_value)
        });
        let variable = variable(flag);
        match &self.file {
            _ if on_line => whole,
            _ if std::env::var_os(&variable).is_some() => variable,
            Some((file, values)) if values.contains_key(flag) => format!("{file}: {flag}"),
            _ => whole,
        }
    }
}

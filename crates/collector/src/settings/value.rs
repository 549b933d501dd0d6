//! From the text of a setting to what it means.

use std::{
    ffi::{OsStr, OsString},
    net::SocketAddr,
    path::PathBuf,
};

use super::SettingsError;

pub(super) const ADDRESS: &str = "an IP address and a port from 0 to 65535, such as 127.0.0.1:8080";
pub(super) const FOLDER: &str = "a folder that exists";
pub(super) const HOST: &str =
    "a host name, with its port if that matters, such as shop.example or localhost:8080";

/// A text, and the name of the flag or variable that it came from.
#[derive(Clone)]
pub(super) struct Value {
    pub(super) name: String,
    pub(super) text: OsString,
}

impl Value {
    /// An address and a port.
    pub(super) fn address(&self) -> Result<SocketAddr, SettingsError> {
        let address = self.text.to_str().and_then(|text| text.parse().ok());
        address.ok_or_else(|| wrong(&self.name, ADDRESS, &self.text))
    }

    /// A folder that exists.
    pub(super) fn folder(&self) -> Result<PathBuf, SettingsError> {
        let path = PathBuf::from(&self.text);
        if path.is_dir() {
            Ok(path)
        } else {
            Err(wrong(&self.name, FOLDER, &self.text))
        }
    }

    /// On or off.
    pub(super) fn switch(&self) -> Result<bool, SettingsError> {
        match self.text.to_str() {
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            _ => Err(wrong(&self.name, "true or false", &self.text)),
        }
    }

    /// Adds one host, or several with commas between.
    pub(super) fn hosts(&self, hosts: &mut Vec<String>) -> Result<(), SettingsError> {
        let text = self
            .text
            .to_str()
            .ok_or_else(|| wrong(&self.name, HOST, &self.text))?;
        for host in text.split(',').map(|host| host.trim().to_ascii_lowercase()) {
            let fits = !host.is_empty()
                && host
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
                && !host.ends_with(':');
            if !fits {
                return Err(wrong(&self.name, HOST, OsStr::new(&host)));
            }
            hosts.push(host);
        }
        Ok(())
    }
}

/// The mistake of a setting: its name, what it should be, what it is.
pub(super) fn wrong(name: &str, expected: &'static str, found: &OsStr) -> SettingsError {
    let found = if found.is_empty() {
        "nothing".into()
    } else {
        format!("{:?}", found.to_string_lossy())
    };
    SettingsError {
        name: name.into(),
        expected,
        found,
    }
}

//! From the text of a setting to what it means.

use std::{
    ffi::{OsStr, OsString},
    net::SocketAddr,
    ops::RangeInclusive,
    path::PathBuf,
};

use assentry_core::day::Day;

use super::SettingsError;
use crate::{calendar, network::Network, statistics::Statistics, vocabulary::Dimension};

pub(super) const ADDRESS: &str = "an IP address and a port from 0 to 65535, such as 127.0.0.1:8080";
pub(super) const FOLDER: &str = "a folder that exists";
pub(super) const HOST: &str =
    "a host name, with its port if that matters, such as shop.example or localhost:8080";

pub(super) const FILE: &str = "a file that can be read";
pub(super) const COUNT: &str = "a whole number";
pub(super) const MEGABYTES: &str = "a whole number of megabytes from 1 to 1000000";
pub(super) const NETWORK: &str = "an address or a network, such as 10.0.0.0/8";
pub(super) const HEADER: &str = "the name of a header, such as cf-ipcountry";
pub(super) const DAY: &str = "a day as YYYY-MM-DD";
pub(super) const URL: &str = "an address that starts with https:// or http://";
pub(super) const SMTP: &str = "an address such as smtps://USER:PASSWORD@mail.example";
pub(super) const MAILBOX: &str = "a mail address";
pub(super) const NAME: &str = "a name of letters, digits, _ and -";
pub(super) const TEXT: &str = "text";
const SERVER: &str = "an address such as http://10.0.0.1:8123, without user, path or question";
pub(super) const STATISTICS: &str =
    "none, choices or all, or one of them for a regime, such as de=none";
pub(super) const PROOF_ID: &str = "the id of a record, 32 hexadecimal digits";
pub(super) const WORD_OF: &str = "country, language, device, variant, revision, regime or item, and a word of it, such as variant=a";
pub(super) const WORD: &str = "csv or json";

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

    /// A folder that may be made.
    pub(super) fn new_folder(&self) -> Result<PathBuf, SettingsError> {
        if self.text.is_empty() {
            let expected = "a folder; leave the setting out to count in memory only";
            return Err(wrong(&self.name, expected, &self.text));
        }
        Ok(self.path())
    }

    /// A path, whether or not anything is there.
    pub(super) fn path(&self) -> PathBuf {
        PathBuf::from(&self.text)
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

    /// An address of this machine, and a port.
    pub(super) fn loopback(&self) -> Result<SocketAddr, SettingsError> {
        let expected = "a loopback address and a port, such as 127.0.0.1:9090";
        let address = self
            .address()
            .ok()
            .filter(|address| address.ip().is_loopback());
        address.ok_or_else(|| wrong(&self.name, expected, &self.text))
    }

    /// A file that exists.
    pub(super) fn file(&self) -> Result<PathBuf, SettingsError> {
        let path = PathBuf::from(&self.text);
        if path.is_file() {
            Ok(path)
        } else {
            Err(wrong(&self.name, FILE, &self.text))
        }
    }

    /// An address of the web.
    pub(super) fn url(&self) -> Result<String, SettingsError> {
        let url = self.text.to_str().filter(|url| {
            (url.starts_with("https://") || url.starts_with("http://"))
                && url
                    .parse::<axum::http::Uri>()
                    .is_ok_and(|uri| uri.host().is_some())
        });
        url.map(str::to_owned)
            .ok_or_else(|| wrong(&self.name, URL, &self.text))
    }

    /// Adds the address of one server, or several with commas between. A wrong one may hold a password, and is not
    /// repeated.
    pub(super) fn servers(&self, servers: &mut Vec<String>) -> Result<(), SettingsError> {
        let text = self.text.to_str().unwrap_or_default();
        for server in text
            .split(',')
            .map(|server| server.trim().trim_end_matches('/'))
        {
            let host = server
                .strip_prefix("https://")
                .or_else(|| server.strip_prefix("http://"))
                .filter(|host| !host.is_empty() && !host.contains(['@', '/', '?', '#']))
                .filter(|_| server.parse::<axum::http::Uri>().is_ok());
            if host.is_none() {
                return Err(wrong(&self.name, SERVER, OsStr::new("another")));
            }
            servers.push(server.to_owned());
        }
        Ok(())
    }

    /// A name that may stand in SQL.
    pub(super) fn sql_name(&self) -> Result<String, SettingsError> {
        let name = self.text.to_str().filter(|name| {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
            !name.is_empty() && name.bytes().all(fits)
        });
        name.map(str::to_owned)
            .ok_or_else(|| wrong(&self.name, NAME, &self.text))
    }

    /// Any text.
    pub(super) fn plain(&self) -> Result<String, SettingsError> {
        let text = self.text.to_str().map(str::to_owned);
        text.ok_or_else(|| wrong(&self.name, TEXT, &self.text))
    }

    /// Any text that no message repeats.
    pub(super) fn secret(&self) -> Result<String, SettingsError> {
        let text = self.text.to_str().map(str::to_owned);
        text.ok_or_else(|| wrong(&self.name, TEXT, OsStr::new("another")))
    }

    /// The address of a mail server. It may hold a password, so a wrong one is not repeated.
    pub(super) fn smtp(&self) -> Result<String, SettingsError> {
        let url = self.text.to_str().unwrap_or_default();
        match lettre::SmtpTransport::from_url(url) {
            Ok(_) => Ok(url.to_owned()),
            Err(_) => Err(wrong(&self.name, SMTP, OsStr::new("another"))),
        }
    }

    /// Somebody who gets or sends mail.
    pub(super) fn mailbox(&self) -> Result<lettre::message::Mailbox, SettingsError> {
        let mailbox = self.text.to_str().and_then(|text| text.parse().ok());
        mailbox.ok_or_else(|| wrong(&self.name, MAILBOX, &self.text))
    }

    /// A whole number within bounds.
    pub(super) fn number(&self, range: RangeInclusive<u32>) -> Result<u32, SettingsError> {
        let number = self.text.to_str().and_then(|text| text.parse().ok());
        number
            .filter(|number| range.contains(number))
            .ok_or_else(|| SettingsError {
                name: self.name.clone(),
                expected: COUNT,
                found: format!(
                    "{:?}, which is not within {} to {}",
                    self.text.to_string_lossy(),
                    range.start(),
                    range.end()
                ),
            })
    }

    /// One of a few words.
    pub(super) fn word(&self, words: &[&'static str]) -> Result<&'static str, SettingsError> {
        let word = words.iter().find(|word| self.text.to_str() == Some(word));
        word.copied()
            .ok_or_else(|| wrong(&self.name, WORD, &self.text))
    }

    /// A day.
    pub(super) fn day(&self) -> Result<Day, SettingsError> {
        let day = self.text.to_str().and_then(calendar::day);
        day.ok_or_else(|| wrong(&self.name, DAY, &self.text))
    }

    /// The name of a header, in lower case.
    pub(super) fn header(&self) -> Result<String, SettingsError> {
        let name = self.text.to_str().unwrap_or_default().to_ascii_lowercase();
        if axum::http::HeaderName::from_bytes(name.as_bytes()).is_ok() {
            Ok(name)
        } else {
            Err(wrong(&self.name, HEADER, &self.text))
        }
    }

    /// Adds one network, or several with commas between.
    pub(super) fn networks(&self, networks: &mut Vec<Network>) -> Result<(), SettingsError> {
        let text = self.text.to_str().unwrap_or_default();
        for network in text.split(',').map(str::trim) {
            let read = network.parse();
            networks.push(read.map_err(|()| wrong(&self.name, NETWORK, OsStr::new(network)))?);
        }
        Ok(())
    }

    /// Adds one mode, or several with commas between.
    pub(super) fn statistics(&self, statistics: &mut Statistics) -> Result<(), SettingsError> {
        for word in self
            .text
            .to_str()
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
        {
            let set = statistics.set(word);
            set.ok_or_else(|| wrong(&self.name, STATISTICS, OsStr::new(word)))?;
        }
        Ok(())
    }

    /// The id of a proof.
    pub(super) fn proof_id(&self) -> Result<String, SettingsError> {
        let id = self.text.to_str().filter(|text| {
            text.len() == 32
                && text
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        });
        id.map(str::to_owned)
            .ok_or_else(|| wrong(&self.name, PROOF_ID, &self.text))
    }

    /// One host.
    pub(super) fn host(&self) -> Result<String, SettingsError> {
        let mut hosts = Vec::new();
        self.hosts(&mut hosts)?;
        hosts
            .pop()
            .filter(|_| hosts.is_empty())
            .ok_or_else(|| wrong(&self.name, HOST, &self.text))
    }

    /// `variant=WORD`.
    pub(super) fn dimension_and_word(&self) -> Result<(String, String), SettingsError> {
        let pair = self.text.to_str().and_then(|text| text.split_once('='));
        let (dimension, word) = pair
            .filter(|(dimension, word)| {
                let known = Dimension::from_name(dimension);
                known.is_some_and(|known| known != Dimension::Site) && !word.is_empty()
            })
            .ok_or_else(|| wrong(&self.name, WORD_OF, &self.text))?;
        Ok((dimension.to_owned(), word.to_owned()))
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

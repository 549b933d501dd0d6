//! Parsers for the values of settings, for `#[arg(value_parser = …)]`.

use std::{net::SocketAddr, ops::RangeInclusive, path::PathBuf};

use assentry_core::day::Day;
use clap::builder::{OsStringValueParser, TypedValueParser};
use ipnet::IpNet;
use lettre::message::Mailbox;

use super::mistake::Unfit;
use crate::{
    calendar,
    counting::{dimension::Dimension, statistics::Statistics},
    http::network,
    languages::Tongue,
    store::Role,
};

/// What is expected of a folder.
pub(super) const FOLDER: &str = "a folder that exists";
/// What is expected of a file.
pub(super) const FILE: &str = "a file that can be read";
const ADDRESS: &str = "an IP address and a port from 0 to 65535, such as 127.0.0.1:8080";
const LOOPBACK: &str = "a loopback address and a port, such as 127.0.0.1:9090";
const HOST: &str =
    "a host name, with its port if that matters, such as shop.example or localhost:8080";
const COUNT: &str = "a whole number";
const NETWORK: &str = "an address or a network, such as 10.0.0.0/8";
const HEADER: &str = "the name of a header, such as cf-ipcountry";
const DAY: &str = "a day as YYYY-MM-DD";
const URL: &str = "an address that starts with https:// or http://";
const SMTP: &str = "an address such as smtps://USER:PASSWORD@mail.example";
const MAILBOX: &str = "a mail address";
const NAME: &str = "a name of letters, digits, _ and -";
const SERVER: &str = "an address such as http://10.0.0.1:8123, without user, path or question";
const STATISTICS: &str = "none, choices or all, or one of them for a regime, such as de=none";
const PROOF_ID: &str = "the id of a record, 32 hexadecimal digits";
const ORIGIN: &str = "an origin such as https://dash.example, without path";
const LANGUAGE: &str = "en, fr, de, es, it, nl, pl or pt";
const ROLE: &str = "owner, marketing or officer";
const WORD_OF: &str = "country, language, device, variant, revision, regime, section or item, and a word of it, such as variant=a";
const NEW_FOLDER: &str = "a folder; leave the setting out to count in memory only";

/// The path of a folder; whether it exists is checked later.
pub fn folder() -> impl TypedValueParser<Value = PathBuf> {
    path(FOLDER)
}

/// The path of a folder that may be created.
pub fn new_folder() -> impl TypedValueParser<Value = PathBuf> {
    path(NEW_FOLDER)
}

/// The path of a file; whether it exists is checked later.
pub fn file() -> impl TypedValueParser<Value = PathBuf> {
    path(FILE)
}

fn path(expected: &'static str) -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().try_map(move |text| match text.is_empty() {
        true => Err(Unfit::from(expected)),
        false => Ok(PathBuf::from(text)),
    })
}

/// An address and a port.
///
/// # Errors
/// Anything else.
pub fn address(text: &str) -> Result<SocketAddr, Unfit> {
    text.parse().map_err(|_| ADDRESS.into())
}

/// An address of this machine, and a port.
///
/// # Errors
/// Anything else.
pub fn loopback(text: &str) -> Result<SocketAddr, Unfit> {
    let address = address(text).ok();
    let address = address.filter(|address| address.ip().is_loopback());
    address.ok_or_else(|| LOOPBACK.into())
}

/// A whole number within bounds.
pub fn number(
    range: RangeInclusive<u32>,
) -> impl Fn(&str) -> Result<u32, Unfit> + Clone + Send + Sync + 'static {
    move |text| {
        let number = text.parse().ok().filter(|number| range.contains(number));
        number.ok_or_else(|| Unfit {
            expected: COUNT,
            found: Some(format!(
                "{text:?}, which is not within {} to {}",
                range.start(),
                range.end()
            )),
        })
    }
}

/// One host, in lower case.
///
/// # Errors
/// Anything else.
pub fn host(text: &str) -> Result<String, Unfit> {
    let host = text.trim().to_ascii_lowercase();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    if host.is_empty() || !host.bytes().all(fits) || host.ends_with(':') {
        return Err(HOST.into());
    }
    Ok(host)
}

/// An address or a network.
///
/// # Errors
/// Anything else.
pub fn network(text: &str) -> Result<IpNet, Unfit> {
    network::network(text.trim()).ok_or_else(|| NETWORK.into())
}

/// The name of a header, in lower case.
///
/// # Errors
/// Anything else.
pub fn header(text: &str) -> Result<String, Unfit> {
    let name = text.to_ascii_lowercase();
    match axum::http::HeaderName::from_bytes(name.as_bytes()) {
        Ok(_) => Ok(name),
        Err(_) => Err(HEADER.into()),
    }
}

/// A day.
///
/// # Errors
/// Anything else.
pub fn day(text: &str) -> Result<Day, Unfit> {
    calendar::day(text).ok_or_else(|| DAY.into())
}

/// A web address.
///
/// # Errors
/// Anything else.
pub fn url(text: &str) -> Result<String, Unfit> {
    let is_http = text.starts_with("https://") || text.starts_with("http://");
    match text.parse::<axum::http::Uri>() {
        Ok(uri) if is_http && uri.host().is_some() => Ok(text.to_owned()),
        _ => Err(URL.into()),
    }
}

/// One of the report's languages.
///
/// # Errors
/// Anything else.
pub fn language(text: &str) -> Result<Tongue, Unfit> {
    text.parse().map_err(|_| LANGUAGE.into())
}

/// The address of a ClickHouse. It may contain a password, so a wrong one is not repeated.
///
/// # Errors
/// Anything else.
pub fn server(text: &str) -> Result<String, Unfit> {
    let server = text.trim().trim_end_matches('/');
    let host = server
        .strip_prefix("https://")
        .or_else(|| server.strip_prefix("http://"))
        .filter(|host| !host.is_empty() && !host.contains(['@', '/', '?', '#']))
        .filter(|_| server.parse::<axum::http::Uri>().is_ok());
    match host {
        Some(_) => Ok(server.to_owned()),
        None => Err(unrepeated(SERVER, text)),
    }
}

/// A name that is safe in SQL.
///
/// # Errors
/// Anything else.
pub fn sql_name(text: &str) -> Result<String, Unfit> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if text.is_empty() || !text.bytes().all(fits) {
        return Err(NAME.into());
    }
    Ok(text.to_owned())
}

/// The address of a mail server. It may contain a password, so a wrong one is not repeated.
///
/// # Errors
/// Anything else.
pub fn smtp(text: &str) -> Result<String, Unfit> {
    match lettre::SmtpTransport::from_url(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(unrepeated(SMTP, text)),
    }
}

/// A recipient or sender of mail.
///
/// # Errors
/// Anything else.
pub fn mailbox(text: &str) -> Result<Mailbox, Unfit> {
    text.parse().map_err(|_| MAILBOX.into())
}

/// What is counted, everywhere or under a regime: a word that [`Statistics::set`] accepts.
///
/// # Errors
/// Anything else.
pub fn statistics(text: &str) -> Result<String, Unfit> {
    let word = text.trim();
    let set = Statistics::default().set(word);
    set.map(|()| word.to_owned())
        .ok_or_else(|| STATISTICS.into())
}

/// The id of a proof.
///
/// # Errors
/// Anything else.
pub fn proof_id(text: &str) -> Result<String, Unfit> {
    let fits = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 32 || !text.bytes().all(fits) {
        return Err(PROOF_ID.into());
    }
    Ok(text.to_owned())
}

/// A dimension's name and one of its words: `variant=WORD`.
///
/// # Errors
/// Anything else.
pub fn dimension_and_word(text: &str) -> Result<(Dimension, String), Unfit> {
    let pair = text.split_once('=').filter(|(_, word)| !word.is_empty());
    pair.and_then(|(name, word)| Some((Dimension::from_name(name)?, word.to_owned())))
        .filter(|(dimension, _)| *dimension != Dimension::Site)
        .ok_or_else(|| WORD_OF.into())
}

/// A page's scheme, host and optional port; nothing that has another meaning in a content security policy.
///
/// # Errors
/// Anything else.
pub fn origin(text: &str) -> Result<String, Unfit> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let known = host.is_some_and(|host| self::host(host).is_ok_and(|same| same == host));
    if known {
        Ok(text.to_owned())
    } else {
        Err(ORIGIN.into())
    }
}

/// The role that a token is for.
///
/// # Errors
/// Anything else.
pub fn role(text: &str) -> Result<Role, Unfit> {
    Role::from_name(text).ok_or_else(|| ROLE.into())
}

/// The error for a value that no message may repeat; it may say that the value is empty.
fn unrepeated(expected: &'static str, text: &str) -> Unfit {
    let found = (!text.is_empty()).then(|| format!("{:?}", "another"));
    Unfit { expected, found }
}

//! Who may look at the report: the owner with the admin token, others with a link that ends.
//!
//! Tokens are kept as hashes, sessions in memory: a restart asks everybody to log in again.

mod pages;
mod sessions;

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::http::{HeaderMap, HeaderName, header};

pub(crate) use pages::{login_page, routes};
use sessions::Sessions;

use crate::{
    clock,
    limiter::Limiter,
    network::{Client, Network},
    secret,
    settings::{ReportAccess, Settings},
    store::{
        Store, StoreError,
        sqlite::{Kind, Share, Sqlite},
    },
};

const COOKIE: &str = "assentry-session";

/// Attempts to log in, a minute and network.
const MOST_LOGINS: u32 = 10;

/// Why nobody can be let in.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AccessError {
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// What somebody may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// Read, and make links. Forms carry the word against forgery.
    Admin {
        /// To be sent back with each form.
        csrf: String,
    },
    /// Read.
    Reader,
}

/// Somebody who was let in, and the cookie they get with the answer, if any.
pub(crate) struct Entered {
    pub(crate) viewer: Viewer,
    pub(crate) cookie: Option<String>,
}

/// Everything about letting people in.
pub(crate) struct Access {
    tokens: Sqlite,
    sessions: Mutex<Sessions>,
    session: Duration,
    logins: Limiter,
    proxies: Vec<Network>,
    user_header: Option<HeaderName>,
    report: ReportAccess,
}

impl Access {
    /// Opens it; gives the admin token if there was none and one could be kept.
    pub(crate) fn open(
        tokens: Sqlite,
        settings: &Settings,
    ) -> Result<(Self, Option<String>), AccessError> {
        let mut token = None;
        if tokens.read_only().is_none() && !tokens.has_admin()? {
            token = Some(new_admin(&tokens)?);
        }
        let access = Self {
            tokens,
            sessions: Mutex::default(),
            session: settings.session,
            logins: Limiter::new(MOST_LOGINS),
            proxies: settings.trusted_proxies.clone(),
            user_header: settings
                .user_header
                .as_ref()
                .and_then(|name| HeaderName::from_bytes(name.as_bytes()).ok()),
            report: settings.report,
        };
        Ok((access, token))
    }

    /// Lets somebody in who has a session, who a trusted proxy vouches for, or who is on this machine where
    /// that is enough.
    pub(crate) fn viewer(&self, client: Client, headers: &HeaderMap) -> Option<Entered> {
        let csrf = session_cookie(headers)
            .and_then(|session| self.sessions().csrf(session, clock::seconds()));
        if let Some(csrf) = csrf {
            return Some(Entered {
                viewer: Viewer::Admin { csrf },
                cookie: None,
            });
        }
        let vouched = self
            .user_header
            .as_ref()
            .filter(|_| client.trusted_proxy)
            .and_then(|name| headers.get(name))
            .is_some_and(|user| !user.is_empty());
        if vouched {
            return self.new_session(headers).ok();
        }
        (self.report == ReportAccess::ThisMachine && client.local).then_some(Entered {
            viewer: Viewer::Reader,
            cookie: None,
        })
    }

    /// Whether somebody has tried too often; counts this attempt.
    pub(crate) fn tried_too_often(&self, client: Client) -> Option<u64> {
        let network = client.limited_as().unwrap_or(client.address);
        self.logins.too_many(network)
    }

    /// Whether this is the admin token.
    pub(crate) fn is_admin_token(&self, token: &str) -> Result<bool, StoreError> {
        self.tokens
            .has_token(Kind::Admin, &secret::hash(token), clock::seconds())
    }

    /// Whether a link with this token is open.
    pub(crate) fn is_share_token(&self, token: &str) -> Result<bool, StoreError> {
        self.tokens
            .has_token(Kind::Share, &secret::hash(token), clock::seconds())
    }

    /// Begins a session: nobody who had a session before keeps it under the same name.
    pub(crate) fn new_session(&self, headers: &HeaderMap) -> Result<Entered, AccessError> {
        let (session, csrf) = (secret::random()?, secret::random()?);
        let seconds = i64::try_from(self.session.as_secs()).unwrap_or(i64::MAX);
        self.sessions()
            .begin(&session, csrf.clone(), clock::seconds() + seconds);
        let cookie = cookie(&session, seconds, is_https(headers));
        Ok(Entered {
            viewer: Viewer::Admin { csrf },
            cookie: Some(cookie),
        })
    }

    /// Ends the session of a request; gives the cookie that removes its cookie.
    pub(crate) fn end_session(&self, headers: &HeaderMap) -> String {
        if let Some(session) = session_cookie(headers) {
            self.sessions().end(session);
        }
        cookie("", 0, is_https(headers))
    }

    /// Makes a link for reading that ends after so many days; gives its token.
    pub(crate) fn share(&self, label: &str, days: u32) -> Result<String, AccessError> {
        let token = secret::random()?;
        let now = clock::seconds();
        let ends = now + i64::from(days) * 86_400;
        self.tokens
            .add_share(&secret::hash(&token), label, ends, now)?;
        Ok(token)
    }

    /// Takes a link back.
    pub(crate) fn unshare(&self, name: &str) -> Result<(), StoreError> {
        self.tokens.remove_share(name)
    }

    /// The links that are open.
    pub(crate) fn shares(&self) -> Result<Vec<Share>, StoreError> {
        self.tokens.shares(clock::seconds())
    }

    /// Who sent a request.
    pub(crate) fn client(&self, peer: std::net::SocketAddr, headers: &HeaderMap) -> Client {
        Client::of(peer.ip(), headers, &self.proxies)
    }

    fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes a new admin token, and forgets the one before.
pub(crate) fn new_admin(tokens: &Sqlite) -> Result<String, AccessError> {
    let token = secret::random()?;
    tokens.set_admin(&secret::hash(&token))?;
    Ok(token)
}

/// Whether a form was sent by a page of ours.
pub(crate) fn is_own_page(headers: &HeaderMap) -> bool {
    let fetch_site = headers.get("sec-fetch-site").map(|value| value.as_bytes());
    let host = headers.get(header::HOST).map(|host| host.as_bytes());
    let origin = headers.get(header::ORIGIN).map(|origin| {
        let origin = origin.as_bytes();
        origin
            .strip_prefix(b"https://")
            .or_else(|| origin.strip_prefix(b"http://"))
    });
    // Every browser sends Origin with a form by POST, and nothing else has business here.
    matches!(fetch_site, None | Some(b"same-origin")) && origin.is_some_and(|origin| origin == host)
}

fn session_cookie(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).iter();
    lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value)
}

fn cookie(session: &str, seconds: i64, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!(
        "{COOKIE}={session}; Path=/report; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}"
    )
}

fn is_https(headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).map(|origin| origin.as_bytes());
    origin.is_some_and(|origin| origin.starts_with(b"https://"))
}

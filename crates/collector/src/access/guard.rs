//! Authenticates readers: by a session, a link, or a trusted proxy.

use std::{
    collections::HashSet,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::http::{HeaderMap, HeaderName, header};
use ipnet::IpNet;

use super::{
    sessions::{Session, Sessions},
    viewer::{Entered, Link, Viewer},
};
use crate::{
    clock,
    http::{
        cookies,
        limiter::Limiter,
        network::{self, Client},
        origin,
    },
    secret,
    settings::{ReportAccess, Settings},
    store::{
        Role, Store, StoreError,
        sqlite::{Share, Shown, Sqlite},
    },
};

const COOKIE: &str = "assentry-session";

/// Login attempts per minute and network.
const MOST_LOGINS: u32 = 10;

/// Why authentication is impossible.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AccessError {
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// Authentication. Queries to the store run on a blocking thread.
pub(crate) struct Access {
    tokens: Sqlite,
    sessions: Mutex<Sessions>,
    /// Hashes of links that were open when last looked up: these are always looked up again.
    open_links: Mutex<HashSet<[u8; 32]>>,
    session: Duration,
    guesses: Limiter,
    proxies: Vec<IpNet>,
    user_header: Option<HeaderName>,
    role_header: Option<HeaderName>,
    report: ReportAccess,
}

impl Access {
    /// Opens it; returns the admin token if a new one was created.
    pub(crate) fn open(
        tokens: Sqlite,
        settings: &Settings,
    ) -> Result<(Self, Option<String>), AccessError> {
        let mut token = None;
        if tokens.read_only().is_none() && tokens.admin()?.is_none() {
            token = Some(new_token(&tokens, Role::Owner)?);
        }
        let header_name = |name: &Option<String>| {
            let name = name.as_ref()?;
            HeaderName::from_bytes(name.as_bytes()).ok()
        };
        let access = Self {
            tokens,
            sessions: Mutex::default(),
            open_links: Mutex::default(),
            session: settings.session,
            guesses: Limiter::new(MOST_LOGINS),
            proxies: settings.trusted_proxies.clone(),
            user_header: header_name(&settings.user_header),
            role_header: header_name(&settings.role_header),
            report: settings.report,
        };
        Ok((access, token))
    }

    /// The viewer of a request: by a session, by a trusted proxy, or by being on this machine where that suffices.
    pub(crate) async fn viewer(&self, client: Client, headers: &HeaderMap) -> Option<Entered> {
        let vouched = self.vouched_for(client, headers);
        // A session that a proxy vouched for is valid while the proxy says the same.
        let other = |session: &Session| match (&session.vouched, &vouched) {
            (Some((before, _)), Some(now)) => now.as_ref().is_none_or(|(now, _)| now != before),
            _ => false,
        };
        if let Some(session) = self.open_session(headers).await
            && !other(&session)
        {
            return Some(Entered {
                viewer: session.viewer(),
                cookie: None,
            });
        }
        if let Some(vouched) = vouched {
            let (user, role) = vouched?;
            return self.vouched_session(user, role, client, headers).await;
        }
        (self.report == ReportAccess::ThisMachine
            && client.local
            && origin::is_this_machine(headers))
        .then_some(Entered {
            viewer: Viewer::Reader,
            cookie: None,
        })
    }

    /// Whether a client has tried too often; counts this attempt.
    pub(crate) fn tried_too_often(&self, client: Client) -> Option<u64> {
        self.guesses.too_many(client.guesses_as())
    }

    /// The user and role that a trusted proxy states for a request, if it does; `Some(None)` if it states no known role.
    fn vouched_for(&self, client: Client, headers: &HeaderMap) -> Option<Option<([u8; 32], Role)>> {
        let name = self.user_header.as_ref().filter(|_| client.trusted_proxy)?;
        let user = headers.get(name).filter(|user| !user.is_empty())?;
        let role = match &self.role_header {
            None => Some(Role::Owner),
            Some(name) => headers
                .get(name)
                .and_then(|list| Role::first_of(list.as_bytes())),
        };
        Some(role.map(|role| {
            let both = [role.as_str().as_bytes(), b"\0", user.as_bytes()].concat();
            (secret::hash_bytes(&both), role)
        }))
    }

    /// The role that a token signs in for, and its hash.
    pub(crate) async fn signs_in(
        &self,
        token: &str,
    ) -> Result<Option<(Role, [u8; 32])>, StoreError> {
        let hash = secret::hash(token);
        let role = self.ask(move |tokens| tokens.signs_in(&hash)).await?;
        Ok(role.map(|role| (role, hash)))
    }

    /// The state of the link with this token. Wrong tokens are rate-limited, after which they cost no look-up; a right
    /// one may be used any number of times.
    pub(crate) async fn link(&self, client: Client, token: &str) -> Result<Link, StoreError> {
        let hash = secret::hash(token);
        let was_open = self.open_links().contains(&hash);
        if !was_open && let Some(seconds) = self.guesses.is_over(client.guesses_as()) {
            return Ok(Link::Guessed(seconds));
        }
        let now = clock::seconds();
        let shown = self.ask(move |tokens| tokens.share(&hash, now)).await?;
        if let Some(shown) = shown {
            self.open_links().insert(hash);
            return Ok(Link::Open(shown));
        }
        self.open_links().remove(&hash);
        // Counted only now, so that a right link never exceeds the limit.
        Ok(self
            .tried_too_often(client)
            .map_or(Link::Closed, Link::Guessed))
    }

    /// Begins a session, always with a new identifier.
    pub(crate) fn new_session(
        &self,
        (role, token): (Role, [u8; 32]),
        client: Client,
        headers: &HeaderMap,
    ) -> Result<Entered, AccessError> {
        self.begin((role, token), None, client, headers)
    }

    /// Ends a request's session; returns the `Set-Cookie` value that removes its cookie.
    pub(crate) fn end_session(&self, client: Client, headers: &HeaderMap) -> String {
        for session in cookies::values(headers, COOKIE) {
            self.sessions().end(session);
        }
        cookie("", 0, is_https(client, headers))
    }

    /// Ends all sessions; returns the `Set-Cookie` value that removes the request's cookie.
    pub(crate) fn end_sessions(&self, client: Client, headers: &HeaderMap) -> String {
        self.sessions().end_all();
        cookie("", 0, is_https(client, headers))
    }

    /// Creates a read-only link for a role, bound to filters, that expires after `days`; returns its token.
    pub(crate) async fn share(
        &self,
        label: String,
        shown: Shown,
        days: u32,
    ) -> Result<String, AccessError> {
        let token = secret::random()?;
        let hash = secret::hash(&token);
        let now = clock::seconds();
        let ends = now + i64::from(days) * 86_400;
        self.ask(move |tokens| tokens.add_share(&hash, &label, &shown, ends, now))
            .await?;
        Ok(token)
    }

    /// Revokes a link.
    pub(crate) async fn unshare(&self, name: String) -> Result<(), StoreError> {
        self.ask(move |tokens| tokens.remove_share(&name)).await
    }

    /// The open links. Blocks on the store.
    pub(crate) fn shares(&self) -> Result<Vec<Share>, StoreError> {
        self.tokens.shares(clock::seconds())
    }

    /// Who sent a request.
    pub(crate) fn client(&self, peer: std::net::SocketAddr, headers: &HeaderMap) -> Client {
        Client::of(peer.ip(), headers, &self.proxies)
    }

    /// A request's session, unless the token under which it began has been replaced since.
    async fn open_session(&self, headers: &HeaderMap) -> Option<Session> {
        let now = clock::seconds();
        let session = {
            let mut sessions = self.sessions();
            cookies::values(headers, COOKIE).find_map(|session| sessions.get(session, now))
        }?;
        let token = session.token;
        let signs_in = self.ask(move |tokens| tokens.signs_in(&token)).await.ok()?;
        if signs_in.is_some() {
            return Some(session);
        }
        self.sessions().end_of(&token);
        None
    }

    /// The session of a user signed in by a proxy: always the same one, even if they return without its cookie.
    async fn vouched_session(
        &self,
        user: [u8; 32],
        role: Role,
        client: Client,
        headers: &HeaderMap,
    ) -> Option<Entered> {
        let now = clock::seconds();
        let admin = self.admin().await.ok()?.unwrap_or_default();
        let known = self.sessions().vouched(&user, now);
        if let Some(session) = known
            && admin == session.token
            && let Some((_, value)) = &session.vouched
        {
            let cookie = cookie(value, session.ends_at - now, is_https(client, headers));
            return Some(Entered {
                viewer: session.viewer(),
                cookie: Some(cookie),
            });
        }
        let token = (role, admin);
        self.begin(token, Some(user), client, headers).ok()
    }

    fn begin(
        &self,
        (role, token): (Role, [u8; 32]),
        user: Option<[u8; 32]>,
        client: Client,
        headers: &HeaderMap,
    ) -> Result<Entered, AccessError> {
        let (session, csrf) = (secret::random()?, secret::random()?);
        let seconds = i64::try_from(self.session.as_secs()).unwrap_or(i64::MAX);
        let kept = Session {
            csrf,
            role,
            ends_at: clock::seconds() + seconds,
            token,
            vouched: user.map(|user| (user, session.clone())),
        };
        let viewer = kept.viewer();
        self.sessions().begin(&session, kept);
        let cookie = cookie(&session, seconds, is_https(client, headers));
        Ok(Entered {
            viewer,
            cookie: Some(cookie),
        })
    }

    /// The hash of the owner's token, if there is one.
    async fn admin(&self) -> Result<Option<[u8; 32]>, StoreError> {
        self.ask(Sqlite::admin).await
    }

    /// Queries the store on a blocking thread.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Sqlite) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let tokens = self.tokens.clone();
        tokio::task::spawn_blocking(move || question(&tokens))
            .await
            .unwrap_or_else(|error| Err(StoreError::Failed(error.to_string())))
    }

    fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open_links(&self) -> MutexGuard<'_, HashSet<[u8; 32]>> {
        self.open_links
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The bearer token that a program sends.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<String> {
    let sent = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    sent.strip_prefix("Bearer ").map(str::to_owned)
}

/// Creates a new token for a role and ends the role's sessions. The owner's signs everybody out and closes every link.
pub(crate) fn new_token(tokens: &Sqlite, role: Role) -> Result<String, AccessError> {
    let token = secret::random()?;
    tokens.set_token(&secret::hash(&token), role)?;
    Ok(token)
}

fn cookie(session: &str, seconds: i64, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!(
        "{COOKIE}={session}; Path=/report; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}"
    )
}

/// Whether the browser used https: for forms by `Origin`, for other requests according to a trusted proxy.
fn is_https(client: Client, headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).map(|origin| origin.as_bytes());
    let by_page = origin.is_some_and(|origin| origin.starts_with(b"https://"));
    by_page || (client.trusted_proxy && network::is_https(headers))
}

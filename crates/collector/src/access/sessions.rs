//! Sessions, in memory.

use std::collections::HashMap;

use super::viewer::Viewer;
use crate::{secret, store::Role};

/// The most sessions at a time; the one that ends first makes room.
const MOST_SESSIONS: usize = 1000;

impl Session {
    pub(super) fn viewer(&self) -> Viewer {
        Viewer::Member {
            role: self.role,
            csrf: self.csrf.clone(),
        }
    }
}

/// Sessions by the hash of their cookie's value.
#[derive(Debug, Default)]
pub(super) struct Sessions(HashMap<[u8; 32], Session>);

#[derive(Clone, Debug)]
pub(super) struct Session {
    /// The CSRF token.
    pub(super) csrf: String,
    /// Seconds since 1970.
    pub(super) ends_at: i64,
    pub(super) role: Role,
    /// The hash of the token under which it began; replacing that token ends the session.
    pub(super) token: [u8; 32],
    /// The user and role that a proxy vouched for, and the cookie's value: without the cookie they get the same session.
    pub(super) vouched: Option<([u8; 32], String)>,
}

impl Sessions {
    /// Begins a session.
    pub(super) fn begin(&mut self, session: &str, kept: Session) {
        if self.0.len() >= MOST_SESSIONS {
            let first = self.0.iter().min_by_key(|(_, session)| session.ends_at);
            if let Some(hash) = first.map(|(hash, _)| *hash) {
                self.0.remove(&hash);
            }
        }
        self.0.insert(secret::hash(session), kept);
    }

    /// A session that is valid at `now`.
    pub(super) fn get(&mut self, session: &[u8], now: i64) -> Option<Session> {
        self.0.retain(|_, session| session.ends_at > now);
        self.0.get(&secret::hash_bytes(session)).cloned()
    }

    /// The session of a user signed in by a proxy.
    pub(super) fn vouched(&mut self, user: &[u8; 32], now: i64) -> Option<Session> {
        self.0.retain(|_, session| session.ends_at > now);
        let theirs = |session: &&Session| {
            let vouched = session.vouched.as_ref();
            vouched.is_some_and(|(known, _)| known == user)
        };
        self.0.values().find(theirs).cloned()
    }

    /// Ends a session.
    pub(super) fn end(&mut self, session: &[u8]) {
        self.0.remove(&secret::hash_bytes(session));
    }

    /// Ends the sessions that began under a token.
    pub(super) fn end_of(&mut self, token: &[u8; 32]) {
        self.0.retain(|_, session| session.token != *token);
    }

    /// Ends all sessions.
    pub(super) fn end_all(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends_at(ends_at: i64) -> Session {
        Session {
            csrf: "x".into(),
            ends_at,
            role: Role::Owner,
            token: [0; 32],
            vouched: None,
        }
    }

    #[test]
    fn a_session_ends_when_it_expires_or_is_closed() {
        let mut sessions = Sessions::default();
        sessions.begin("a", ends_at(10));
        sessions.begin("b", ends_at(20));
        let mut is_open = |session: &[u8], now| sessions.get(session, now).is_some();
        assert!(is_open(b"a", 9));
        assert!(!is_open(b"a", 10));
        assert!(is_open(b"b", 10));
        sessions.end(b"b");
        assert!(sessions.get(b"b", 10).is_none());
    }

    #[test]
    fn the_number_of_sessions_is_bounded() {
        let mut sessions = Sessions::default();
        for at in 0..1001 {
            sessions.begin(&at.to_string(), ends_at(i64::from(at) + 1));
        }
        assert!(sessions.get(b"0", 0).is_none());
        assert!(sessions.get(b"1000", 0).is_some());
        assert_eq!(sessions.0.len(), MOST_SESSIONS);
    }
}

//! Who is logged in, in memory.

use std::collections::HashMap;

use crate::secret;

/// So many at a time; the one that ends first makes room.
const MOST_SESSIONS: usize = 1000;

/// Sessions by the hash of what their cookie holds.
#[derive(Debug, Default)]
pub(super) struct Sessions(HashMap<[u8; 32], Session>);

#[derive(Debug)]
struct Session {
    csrf: String,
    /// Seconds since 1970.
    ends_at: i64,
}

impl Sessions {
    /// Begins one.
    pub(super) fn begin(&mut self, session: &str, csrf: String, ends_at: i64) {
        if self.0.len() >= MOST_SESSIONS {
            let first = self.0.iter().min_by_key(|(_, session)| session.ends_at);
            if let Some(hash) = first.map(|(hash, _)| *hash) {
                self.0.remove(&hash);
            }
        }
        self.0
            .insert(secret::hash(session), Session { csrf, ends_at });
    }

    /// The word against forgery of a session that holds at `now`.
    pub(super) fn csrf(&mut self, session: &str, now: i64) -> Option<String> {
        self.0.retain(|_, session| session.ends_at > now);
        self.0
            .get(&secret::hash(session))
            .map(|session| session.csrf.clone())
    }

    /// Ends one.
    pub(super) fn end(&mut self, session: &str) {
        self.0.remove(&secret::hash(session));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_ends_when_it_is_over_or_ended() {
        let mut sessions = Sessions::default();
        sessions.begin("a", "x".into(), 10);
        sessions.begin("b", "y".into(), 20);
        assert_eq!(sessions.csrf("a", 9).as_deref(), Some("x"));
        assert_eq!(sessions.csrf("a", 10), None);
        assert_eq!(sessions.csrf("b", 10).as_deref(), Some("y"));
        sessions.end("b");
        assert_eq!(sessions.csrf("b", 10), None);
    }

    #[test]
    fn the_number_of_sessions_is_bounded() {
        let mut sessions = Sessions::default();
        for at in 0..1001 {
            sessions.begin(&at.to_string(), String::new(), i64::from(at) + 1);
        }
        assert_eq!(sessions.csrf("0", 0), None);
        assert!(sessions.csrf("1000", 0).is_some());
        assert_eq!(sessions.0.len(), MOST_SESSIONS);
    }
}

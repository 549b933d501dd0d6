//! Rate limits per network. In memory only, per minute, and bounded.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::http::network::Limited;

const WINDOW: Duration = Duration::from_secs(60);

/// Networks that are distinguished; any more share one count.
const MOST_NETWORKS: usize = 65_536;

/// Counts requests by network.
#[derive(Debug)]
pub(crate) struct Limiter {
    most: u32,
    counts: Mutex<(Instant, HashMap<Option<Limited>, u32>)>,
}

impl Limiter {
    /// Allows each network this many requests a minute; 0 allows any number.
    pub(crate) fn new(most: u32) -> Self {
        Self {
            most,
            counts: Mutex::new((Instant::now(), HashMap::new())),
        }
    }

    /// If the next request would exceed the limit: the seconds until there is room again.
    pub(crate) fn is_over(&self, sender: Limited) -> Option<u64> {
        self.look(sender, 0)
    }

    /// Counts one request; if it exceeds the limit, returns the seconds until there is room again.
    pub(crate) fn too_many(&self, sender: Limited) -> Option<u64> {
        self.look(sender, 1)
    }

    fn look(&self, sender: Limited, more: u32) -> Option<u64> {
        if self.most == 0 {
            return None;
        }
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let (started, senders) = &mut *counts;
        if started.elapsed() >= WINDOW {
            *started = Instant::now();
            senders.clear();
        }
        let mut key = Some(sender);
        if senders.len() >= MOST_NETWORKS && !senders.contains_key(&key) {
            key = None;
        }
        let count = if more == 0 {
            senders.get(&key).map_or(1, |count| count.saturating_add(1))
        } else {
            let count = senders.entry(key).or_default();
            *count = count.saturating_add(more);
            *count
        };
        let left = WINDOW.saturating_sub(started.elapsed()).as_secs() + 1;
        (count > self.most).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    #[test]
    fn a_network_has_its_own_limit_m_06() {
        let limiter = Limiter::new(2);
        let (one, other) = (
            Limited::Network(IpAddr::from([192, 0, 2, 0])),
            Limited::Network(IpAddr::from([198, 51, 100, 0])),
        );
        let seen: Vec<bool> = (0..3).map(|_| limiter.too_many(one).is_some()).collect();
        assert_eq!(seen, [false, false, true]);
        assert_eq!(limiter.too_many(other), None);
        assert_eq!(limiter.too_many(Limited::Unknown), None);
        assert!(limiter.is_over(one).is_some());
        assert_eq!(limiter.is_over(other), None, "looking counts nothing");
        assert_eq!(limiter.is_over(other), None);
        assert_eq!(limiter.too_many(other), None);
        assert_eq!(Limiter::new(0).too_many(one), None);
    }

    #[test]
    fn the_memory_of_the_limiter_is_bounded() {
        let limiter = Limiter::new(1_000_000);
        for at in 0..70_000_u32 {
            limiter.too_many(Limited::Network(IpAddr::from(at.to_be_bytes())));
        }
        assert_eq!(limiter.counts.lock().unwrap().1.len(), MOST_NETWORKS + 1);
    }
}

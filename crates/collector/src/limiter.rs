//! How much one network may send. In memory only, for a minute at a time, and bounded.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

const WINDOW: Duration = Duration::from_secs(60);

/// Networks that are told apart; when there are more, the rest share one count.
const MOST_NETWORKS: usize = 65_536;

/// Counts requests by network.
#[derive(Debug)]
pub(crate) struct Limiter {
    most: u32,
    counts: Mutex<(Instant, HashMap<Option<IpAddr>, u32>)>,
}

impl Limiter {
    /// Allows so many requests a minute to each network; 0 allows any number.
    pub(crate) fn new(most: u32) -> Self {
        Self {
            most,
            counts: Mutex::new((Instant::now(), HashMap::new())),
        }
    }

    /// Counts one request; says whether it is one too many, and in how many seconds there is room again.
    pub(crate) fn too_many(&self, network: IpAddr) -> Option<u64> {
        if self.most == 0 {
            return None;
        }
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let (started, networks) = &mut *counts;
        if started.elapsed() >= WINDOW {
            *started = Instant::now();
            networks.clear();
        }
        let mut key = Some(network);
        if networks.len() >= MOST_NETWORKS && !networks.contains_key(&key) {
            key = None;
        }
        let count = networks.entry(key).or_default();
        *count = count.saturating_add(1);
        let left = WINDOW.saturating_sub(started.elapsed()).as_secs() + 1;
        (*count > self.most).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_has_its_own_limit_m_06() {
        let limiter = Limiter::new(2);
        let (one, other) = (
            IpAddr::from([192, 0, 2, 0]),
            IpAddr::from([198, 51, 100, 0]),
        );
        let seen: Vec<bool> = (0..3).map(|_| limiter.too_many(one).is_some()).collect();
        assert_eq!(seen, [false, false, true]);
        assert_eq!(limiter.too_many(other), None);
        assert_eq!(Limiter::new(0).too_many(one), None);
    }

    #[test]
    fn the_memory_of_the_limiter_is_bounded() {
        let limiter = Limiter::new(1_000_000);
        for at in 0..70_000_u32 {
            limiter.too_many(IpAddr::from(at.to_be_bytes()));
        }
        assert_eq!(limiter.counts.lock().unwrap().1.len(), MOST_NETWORKS + 1);
    }
}

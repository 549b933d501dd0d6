//! Checks the store once an hour and reports what needs attention: each thing once a week, and the week's summary on
//! Mondays. A message that could not be sent is retried an hour later.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    time::{Duration, Instant},
};

use assentry_core::day::Day;

use crate::{
    clock,
    counting::{rates::Rate, sums::Sums},
    notify::{
        alerts,
        courier::{Destinations, Message},
        picture,
        rules::Rules,
        summary::{self, Period},
    },
    store::{Grouping, Question, Store, StoreError, queue::Flow},
};

const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);

/// For how many days an alert is not repeated.
const TOLD_DAYS: Day = 7;

/// A running watch. Dropping it ends it, once a message that is being sent has left.
pub(crate) struct Watch {
    _stop: Sender<()>,
}

impl Watch {
    /// Starts it, if there is a channel for messages.
    ///
    /// # Errors
    /// The system has no thread left.
    pub(crate) fn start(
        store: Arc<dyn Store>,
        flow: Arc<Flow>,
        destinations: Destinations,
        rules: Rules,
    ) -> std::io::Result<Self> {
        let (stop, stopped) = channel();
        if !destinations.is_empty() {
            let mut watcher = Watcher {
                store,
                flow,
                destinations,
                rules,
                sent: HashMap::new(),
            };
            let thread = std::thread::Builder::new().name("watch".into());
            thread.spawn(move || watcher.run(&stopped))?;
        }
        Ok(Self { _stop: stop })
    }
}

struct Watcher {
    store: Arc<dyn Store>,
    flow: Arc<Flow>,
    destinations: Destinations,
    rules: Rules,
    /// What was sent, and when.
    sent: HashMap<String, Day>,
}

impl Watcher {
    fn run(&mut self, stopped: &Receiver<()>) {
        let mut taken = self.flow.taken.load(Ordering::Relaxed);
        let mut first = true;
        loop {
            let started = Instant::now();
            let now = self.flow.taken.load(Ordering::Relaxed);
            let silent = now == taken && !first;
            (taken, first) = (now, false);
            if let Err(error) = self.look(clock::today(), silent) {
                tracing::warn!("watch: {error}");
            }
            let wait = LOOK_EVERY.saturating_sub(started.elapsed());
            if stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    }

    fn look(&mut self, today: Day, silent: bool) -> Result<(), StoreError> {
        let mut alerts = alerts::of_store(&*self.store, today, &self.rules)?;
        if silent {
            alerts.extend(alerts::silence(self.shown_on(today.saturating_sub(1))?));
        }
        for alert in alerts {
            let language = self.destinations.language;
            let (on, site) = (language.say("Consent on"), language.say(&alert.site));
            let message = Message {
                subject: format!("{on} {site}: {}", alert.kind),
                text: language.say(&alert.text),
                picture: None,
            };
            let name = format!("told:{}:{}", alert.kind, alert.site);
            self.tell(&name, TOLD_DAYS, &message, today);
        }
        for period in Period::ALL
            .into_iter()
            .filter(|period| period.is_over(today))
        {
            let message = self.summary(period, today)?;
            self.tell(period.name(), 1, &message, today);
        }
        Ok(())
    }

    /// Sends a message through each channel that has not had it in this many days: if one fails, the others get no repeat.
    fn tell(&mut self, name: &str, days: Day, message: &Message, today: Day) {
        for way in self.destinations.ways() {
            // Earlier versions remembered all channels as one.
            let (before, name) = (name, format!("{name}:{}", way.as_str()));
            let stored = |name| self.store.memo(name, None).ok().flatten();
            // Remembered here too: a store that cannot be written remembers nothing.
            let sent_on = self.sent.get(&name).copied();
            let sent_on = sent_on.or_else(|| stored(&name)).or_else(|| stored(before));
            // A future day comes from a clock that was ahead.
            if sent_on.is_some_and(|day| day <= today && today - day < days) {
                continue;
            }
            match self.destinations.send(way, message) {
                Ok(()) => {
                    if let Err(error) = self.store.memo(&name, Some(today)) {
                        tracing::warn!("watch: {error}");
                    }
                    self.sent.insert(name, today);
                }
                Err(error) => tracing::warn!("not sent ({}): {error}", message.subject),
            }
        }
    }

    /// The week, or the month with a picture of its days.
    fn summary(&self, period: Period, today: Day) -> Result<Message, StoreError> {
        let Rules { small_cell, .. } = self.rules;
        let picture = match period {
            Period::Week => None,
            Period::Month => {
                let daily = self.store.counts(&Question {
                    days: period.last(today),
                    filter: vec![],
                    by: Grouping::Day,
                })?;
                let rates: Vec<Rate> = period
                    .last(today)
                    .map(|day| {
                        let row = daily.iter().find(|row| row.day == day);
                        row.map_or(Rate::new(0, 0), |row| Sums(&row.counters).opt_in())
                    })
                    .collect();
                Some(picture::bars(&rates, small_cell))
            }
        };
        let language = self.destinations.language;
        let text = summary::summary(&*self.store, period, today, small_cell)?;
        Ok(Message {
            subject: language.say(period.subject()),
            text: language.say(&text),
            picture,
        })
    }

    fn shown_on(&self, day: Day) -> Result<u64, StoreError> {
        let rows = self.store.counts(&Question {
            days: day..=day,
            filter: vec![],
            by: Grouping::Whole,
        })?;
        Ok(rows.first().map_or(0, |row| Sums(&row.counters).shown()))
    }
}

//! A cluster with an outbox in front of it: the store of a collector.
//!
//! A commit is done when it is on this machine's disk, and reaches the cluster soon after. Sums come from the cluster, and
//! do not yet include what is waiting here.

use std::{
    ops::RangeInclusive,
    path::Path,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use assentry_core::day::Day;

use super::{
    Backlog, ItemRow, Question, Row, Store, StoreError,
    clickhouse::{ClickHouse, Cluster},
    dump,
    outbox::{Outbox, sender::Sender},
    sweep::Retention,
};
use crate::counting::{batch::Batch, dimension::Dimension};

/// How a collector sends to a cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// The cluster.
    pub cluster: Cluster,
    /// The maximum size of the outbox, in megabytes (10^6 bytes).
    pub outbox_megabytes: u32,
    /// How often the outbox is sent.
    pub send_every: Duration,
}

/// An open outbox, or why it could not be opened, and the cluster behind it.
pub(crate) struct Outboxed {
    outbox: Result<(Arc<Outbox>, Sender), String>,
    cluster: Arc<ClickHouse>,
}

impl Outboxed {
    /// Opens a folder's outbox and begins to send. An outbox that cannot be written is left unchanged.
    pub(crate) fn open(
        folder: &Path,
        hand_over: &HandOver,
        retention: Option<Retention>,
    ) -> Result<Self, StoreError> {
        let cluster = Arc::new(ClickHouse::new(&hand_over.cluster)?);
        let outbox = Outbox::open(folder, hand_over.outbox_megabytes).and_then(|outbox| {
            let outbox = Arc::new(outbox);
            let sender = Sender::start(
                Arc::clone(&outbox),
                Arc::clone(&cluster),
                hand_over.send_every,
                retention,
            );
            Ok((outbox, sender.map_err(|error| error.to_string())?))
        });
        Ok(Self { outbox, cluster })
    }

    fn opened(&self) -> Result<&(Arc<Outbox>, Sender), StoreError> {
        self.outbox
            .as_ref()
            .map_err(|reason| StoreError::ReadOnly(reason.clone()))
    }
}

impl Store for Outboxed {
    fn commit(&self, batch: &Batch) -> Result<(), StoreError> {
        self.opened()?.0.add(batch)
    }

    fn room(&self) -> Result<(), StoreError> {
        self.opened()?.0.room()
    }

    fn try_write(&self) -> Result<(), StoreError> {
        self.opened()?.0.try_write()
    }

    fn backlog(&self) -> Option<Backlog> {
        let (outbox, sender) = self.outbox.as_ref().ok()?;
        Some(Backlog {
            bytes: outbox.bytes(),
            entries: outbox.entries(),
            sent: sender.sent.load(Ordering::Relaxed),
            failed: sender.failed.load(Ordering::Relaxed),
        })
    }

    fn rest(&self) -> Result<(), StoreError> {
        self.opened()?.1.stop();
        Ok(())
    }

    fn read_only(&self) -> Option<&str> {
        self.outbox.as_ref().err().map(String::as_str)
    }

    fn words(&self) -> Result<Vec<(String, Dimension, String)>, StoreError> {
        self.cluster.words()
    }

    fn counts(&self, question: &Question) -> Result<Vec<Row>, StoreError> {
        self.cluster.counts(question)
    }

    fn items(&self, question: &Question) -> Result<Vec<ItemRow>, StoreError> {
        self.cluster.items(question)
    }

    fn quality(&self, days: RangeInclusive<Day>) -> Result<Vec<(String, u64)>, StoreError> {
        self.cluster.quality(days)
    }

    fn days(&self) -> Result<Option<RangeInclusive<Day>>, StoreError> {
        self.cluster.days()
    }

    fn forget_before(&self, day: Day) -> Result<u64, StoreError> {
        self.cluster.forget_before(day)
    }

    fn forget_site(&self, host: &str) -> Result<u64, StoreError> {
        self.cluster.forget_site(host)
    }

    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError> {
        self.cluster.memo(name, next)
    }

    fn dump(&self, table: dump::Table, row: dump::ToRow<'_>) -> Result<(), StoreError> {
        self.cluster.dump(table, row)
    }
}

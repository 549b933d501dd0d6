//! Messages in the queue.

use tokio::sync::oneshot;

use crate::{counting::sighting::Sighting, store::StoreError};

pub(super) enum Message {
    Event(Sighting),
    /// Answered when everything before it is on disk, its own event included.
    Commit(Option<Sighting>, oneshot::Sender<Result<(), StoreError>>),
    Stop,
}

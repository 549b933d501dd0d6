//! Whether events can be stored at the moment, and if not, why.

use std::sync::{Mutex, PoisonError};

use crate::store::StoreError;

/// The trouble the store is in, if any.
#[derive(Debug, Default)]
pub(crate) struct Health(Mutex<Option<StoreError>>);

impl Health {
    /// The trouble, if any. While there is one, no event is taken.
    pub(crate) fn trouble(&self) -> Option<StoreError> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Records trouble, and reports it once.
    pub(super) fn set(&self, error: &StoreError) {
        let mut trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if trouble.as_ref() != Some(error) {
            tracing::error!("{error}: no events are taken");
            *trouble = Some(error.clone());
        }
    }

    /// There is none any more.
    pub(super) fn clear(&self) {
        let mut trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if trouble.take().is_some() {
            tracing::info!("store: writing again");
        }
    }
}

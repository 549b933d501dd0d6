//! Whether events can currently be stored, and if not, why.

use std::sync::{Mutex, PoisonError};

use crate::store::StoreError;

/// The store's current error, if any.
#[derive(Debug, Default)]
pub(crate) struct Health(Mutex<Option<StoreError>>);

impl Health {
    /// The error, if any. While there is one, no event is accepted.
    pub(crate) fn trouble(&self) -> Option<StoreError> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Records an error, and logs it once.
    pub(super) fn set(&self, error: &StoreError) {
        let mut trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if trouble.as_ref() != Some(error) {
            tracing::error!("{error}: no events are taken");
            *trouble = Some(error.clone());
        }
    }

    /// Records that there is no error any more.
    pub(super) fn clear(&self) {
        let mut trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if trouble.take().is_some() {
            tracing::info!("store: writing again");
        }
    }
}

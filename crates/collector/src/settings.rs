//! Every setting of the collector: what it means once it is read, in one place.
//!
//! A flag wins over its environment variable, which wins over the file, which wins over the default. The
//! variable of `--site-host` is `ASSENTRY_SITE_HOST`, and so on; in the file (TOML, `--config`) the key is
//! the flag without its dashes, and a list stands for a repeated flag. [`read()`] does that for any program whose
//! commands are derived with `clap`; the flags themselves are [`ServeFlags`] and [`StoreFlags`].
//!
//! The longest event is not a setting: it is [`assentry_core::wire::MAX_BYTES`].

mod file;
mod given;
mod misread;
mod mistake;
mod read;
mod serve;
mod service;
mod stored;
pub mod values;

pub use given::Given;
pub use misread::Ended;
pub use mistake::SettingsError;
pub use read::read;
pub use serve::ServeFlags;
pub use service::{Bundled, KeptProofs, Reading, ReportAccess, Settings};
pub use stored::{FolderFlags, StoreFlags};

pub use crate::store::{
    clickhouse::{Cluster, Password},
    outboxed::HandOver,
    stored::Stored,
    sweep::{Removal, Retention},
};

#[cfg(test)]
mod tests;

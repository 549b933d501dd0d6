//! Every setting of the collector, and its meaning, in one place.
//!
//! A flag overrides its environment variable, which overrides the file, which overrides the default. The variable of
//! `--site-host` is `ASSENTRY_SITE_HOST`, and so on. In the file (TOML, `--config`) the key is the flag without its
//! leading dashes, and a list represents a repeated flag. [`read()`] does this for any program whose commands are
//! derived with `clap`; the flags themselves are [`ServeFlags`] and [`StoreFlags`].
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

//! Output of commands.

use std::io::{self, Write};

use anyhow::Context;

/// Writes a line to standard output.
pub(super) fn say(line: &str) -> anyhow::Result<()> {
    writeln!(io::stdout(), "{line}").context("standard output is closed")
}

//! Invariants for outboxes of any bytes.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::{FILE, Outbox, entry, merge::merge};
use crate::{counting::batch::Batch, store::clickhouse::Table};

/// Entries as the outbox stores them, separated by zero bytes: a table, a line feed, lines. The merged result is intact,
/// and merging it again changes nothing.
pub(crate) fn entries(bytes: &[u8]) {
    let entries: Vec<(Table, String)> = bytes
        .split(|byte| *byte == 0)
        .filter_map(|bytes| {
            let at = bytes.iter().position(|byte| *byte == b'\n')?;
            let (relation, lines) = bytes.split_at(at);
            entry(str::from_utf8(relation).ok()?, lines.get(1..)?.to_vec())
        })
        .collect();
    let merged = merge(
        entries
            .iter()
            .map(|(table, lines)| (*table, lines.as_str())),
    );
    for (table, lines) in &merged {
        let whole = entry(table.as_str(), lines.clone().into_bytes());
        assert_eq!(whole.as_ref(), Some(&(*table, lines.clone())));
        let before = entries.iter().filter(|(other, _)| other == table);
        assert_eq!(
            sum(*table, lines),
            before.fold(0_u64, |all, (table, lines)| all
                .saturating_add(sum(*table, lines)))
        );
    }
    let again = merge(merged.iter().map(|(table, lines)| (*table, lines.as_str())));
    assert_eq!(again, merged);
}

/// The sum of the lines' last column, which is a number in every table.
fn sum(table: Table, lines: &str) -> u64 {
    debug_assert!(table.numbers() > 0);
    let numbers = lines
        .lines()
        .filter_map(|line| line.rsplit('\t').next()?.parse::<u64>().ok());
    numbers.fold(0, u64::saturating_add)
}

/// An outbox file with some bytes changed, each described by three bytes: two for the position, one for the value. It
/// opens or says why not; what it returns is intact; a file that is not an outbox is left unchanged.
pub(crate) fn file(bytes: &[u8]) {
    let Some(folder) = folder() else { return };
    let mut changed = template(&folder).to_vec();
    for change in bytes.chunks_exact(3) {
        if let [high, low, value] = *change
            && let Some(byte) = changed.get_mut(usize::from(u16::from_be_bytes([high, low])))
        {
            *byte = value;
        }
    }
    let file = folder.join(FILE);
    for other in ["outbox.db-wal", "outbox.db-shm", "outbox.db-journal"] {
        drop(fs::remove_file(folder.join(other)));
    }
    if fs::write(&file, &changed).is_err() {
        return;
    }
    match Outbox::open(&folder, 1) {
        Ok(outbox) => {
            drop(outbox.seal());
            drop(outbox.tidy());
            for sealed in outbox.sealed().unwrap_or_default() {
                let whole = entry(sealed.table.as_str(), sealed.lines.clone().into_bytes());
                assert_eq!(whole, Some((sealed.table, sealed.lines.clone())));
            }
        }
        Err(reason) => {
            assert!(!reason.is_empty());
            let is_other =
                reason.contains("found another database") || reason.contains("found version");
            let left = fs::read(&file).is_ok_and(|left| left == changed);
            assert!(left || !is_other, "{reason}");
        }
    }
}

/// A folder for this process only.
fn folder() -> Option<PathBuf> {
    let folder = std::env::temp_dir().join(format!("assentry-fuzz-{}", std::process::id()));
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// An outbox with a sealed batch and a waiting one.
fn template(folder: &Path) -> &'static [u8] {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let made = Outbox::open(folder, 1).and_then(|outbox| {
            for day in [7, 8] {
                let mut batch = Batch::default();
                batch.add_quality(day, "origin", 2);
                let written = outbox
                    .add(&batch)
                    .and_then(|()| if day == 7 { outbox.seal() } else { Ok(()) });
                written.map_err(|error| error.to_string())?;
            }
            Ok(())
        });
        assert_eq!(made, Ok(()));
        fs::read(folder.join(FILE)).unwrap_or_default()
    })
}

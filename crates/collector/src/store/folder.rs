//! The folder of a store.

/// Makes the folder of a store, for its owner only.
#[cfg(unix)]
pub(crate) fn make_folder(folder: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Makes the folder of a store.
#[cfg(not(unix))]
pub(crate) fn make_folder(folder: &std::path::Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

//! The files: the pages at `/` and the script at `/assentry/`, found by the path of a URL.

use std::{
    collections::BTreeMap,
    fs, io, mem,
    path::{Path, PathBuf},
    sync::{
        Arc, PoisonError, RwLock, Weak,
        mpsc::{self, Receiver, Sender},
    },
};

use percent_encoding::percent_decode_str;

use super::{
    assets::{Asset, Effort},
    media::{self, Handling, Media},
};
use crate::settings::{Bundled, Reading, Settings};

/// The page headers beside the pages: read by us, never served.
pub(crate) const PAGE_HEADERS: &str = "headers.json";

/// The path of the script's files.
const PKG_PREFIX: &str = "assentry/";

/// The page for missing paths, if the site has one.
const NOT_FOUND_PAGE: &str = "404.html";

/// A file or folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: expected a readable file or folder, found: {source}", path.display())]
pub struct ReadError {
    path: PathBuf,
    source: io::Error,
}

/// Files by their path.
type Files = BTreeMap<String, Held>;

/// What is kept in memory of a file.
pub(crate) enum Held {
    /// Its contents.
    Memory(RwLock<State>),
    /// Only its path.
    Disk(PathBuf),
}

/// A file in memory. Most files of a package are never requested, so nothing is compressed before a request.
pub(crate) enum State {
    /// Uncompressed, as read.
    Raw(Vec<u8>),
    /// Compressed quickly at the first request, then as well as possible in the background.
    Ready(Arc<Asset>),
}

/// Where files are found.
pub(crate) enum Site {
    /// Listed at the start: script, pages and text in memory, already compressed formats on disk.
    Loaded {
        files: Arc<Files>,
        /// Receives the path of each file on its first request.
        requested: Sender<String>,
    },
    /// On disk, looked up each time, except for files of compiled sites.
    OnDisk {
        www: PathBuf,
        pkg: PathBuf,
        bundled: Vec<Bundled>,
    },
}

/// An existing file.
pub(crate) enum File {
    /// In memory, in every encoding.
    Memory(Arc<Asset>),
    /// On disk, to be sent unchanged.
    Disk(PathBuf, &'static Media),
}

/// What a path leads to.
pub(crate) enum Found {
    /// A file.
    File(File),
    /// A folder named without the trailing slash that relative links need.
    Folder,
    /// Nothing, and the page that says so, if there is one.
    Nothing(Option<Arc<Asset>>),
}

impl Site {
    /// Loads everything, or remembers where to look.
    pub(crate) fn open(settings: &Settings) -> Result<Self, ReadError> {
        let (www, pkg) = (settings.www.clone(), settings.pkg.clone());
        match settings.reading {
            Reading::PerRequest => Ok(Self::OnDisk {
                www,
                pkg,
                bundled: settings.bundled.clone(),
            }),
            Reading::AtStart => {
                let mut files = Vec::new();
                list(&www, "", &mut files)?;
                // The script's folder is listed last, so it wins over a page of the same name.
                list(&pkg, PKG_PREFIX, &mut files)?;
                load(files, &settings.bundled)
            }
        }
    }

    /// What the path of a URL leads to: `/` and `/folder/` to `index.html`, `/news` to `news.html`.
    pub(crate) fn find(&self, url_path: &str) -> Result<Found, ReadError> {
        if let Some(path) = inside(url_path) {
            let candidates = if path.is_empty() || path.ends_with('/') {
                vec![format!("{path}index.html")]
            } else {
                vec![path.clone(), format!("{path}.html")]
            };
            for candidate in candidates {
                if let Some(file) = self.file(&candidate)? {
                    return Ok(Found::File(file));
                }
            }
            if !path.ends_with('/') && self.file(&format!("{path}/index.html"))?.is_some() {
                return Ok(Found::Folder);
            }
        }
        Ok(Found::Nothing(self.missing()?))
    }

    /// The page for missing paths, if the site has one.
    pub(crate) fn missing(&self) -> Result<Option<Arc<Asset>>, ReadError> {
        Ok(match self.file(NOT_FOUND_PAGE)? {
            Some(File::Memory(page)) => Some(page),
            _ => None,
        })
    }

    fn file(&self, path: &str) -> Result<Option<File>, ReadError> {
        if path.eq_ignore_ascii_case(PAGE_HEADERS) {
            return Ok(None);
        }
        match self {
            Self::Loaded { files, requested } => Ok(files.get(path).map(|held| match held {
                Held::Memory(state) => File::Memory(asset(path, state, requested)),
                Held::Disk(file) => File::Disk(file.clone(), media::of(path)),
            })),
            Self::OnDisk { www, pkg, bundled } => {
                let file = match path.strip_prefix(PKG_PREFIX) {
                    Some(rest) if pkg.join(rest).is_file() => pkg.join(rest),
                    _ => www.join(path),
                };
                if !file.is_file() {
                    let bundled = bundled.iter().find(|bundled| bundled.path == path);
                    return Ok(bundled.map(|bundled| File::Memory(Arc::new(quick(bundled)))));
                }
                if stays_on_disk(path) {
                    return Ok(Some(File::Disk(file, media::of(path))));
                }
                let bytes = fs::read(&file).map_err(|source| ReadError { path: file, source })?;
                let asset = Asset::new(path, bytes, Effort::Quick);
                Ok(Some(File::Memory(Arc::new(asset))))
            }
        }
    }
}

/// Whether to leave a file on disk: already compressed formats are sent unchanged. The script is always held in memory.
fn stays_on_disk(path: &str) -> bool {
    !path.starts_with(PKG_PREFIX) && media::of(path).handling == Handling::Dense
}

/// The decoded path, if it cannot leave the folder: no hidden name, no `..`, no empty name, no escaped slash or backslash.
fn inside(url_path: &str) -> Option<String> {
    let below = url_path.strip_prefix('/')?;
    let mut names = Vec::new();
    for name in below.split('/') {
        let name = percent_decode_str(name).decode_utf8().ok()?;
        if is_hidden(&name) || name.contains(['/', '\\', '\0', ':']) {
            return None;
        }
        names.push(name);
    }
    // Only the last name may be empty: then the path is a folder's.
    let (_, folders) = names.split_last()?;
    if folders.iter().any(|name| name.is_empty()) {
        return None;
    }
    Some(names.join("/"))
}

/// Every file below a folder, as (path in the site, path on disk). Hidden names are left out, and linked folders are not
/// followed, so that a link upwards causes no endless loop.
fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), ReadError> {
    let failed = |source| ReadError {
        path: folder.to_owned(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !is_hidden(name)) else {
            continue;
        };
        let path = entry.path();
        if entry.file_type().map_err(failed)?.is_dir() {
            list(&path, &format!("{prefix}{name}/"), files)?;
        } else if path.is_file() {
            files.push((format!("{prefix}{name}"), path));
        }
    }
    Ok(())
}

/// Reads files, and starts the thread that compresses them.
fn load(files: Vec<(String, PathBuf)>, bundled: &[Bundled]) -> Result<Site, ReadError> {
    let in_memory = |bytes| Held::Memory(RwLock::new(State::Raw(bytes)));
    let mut loaded: Files = bundled
        .iter()
        .map(|bundled| {
            let bytes = bundled.text.clone().into_bytes();
            (bundled.path.clone(), in_memory(bytes))
        })
        .collect();
    for (path, file) in files {
        let unreadable = |source| ReadError {
            path: file.clone(),
            source,
        };
        let held = if stays_on_disk(&path) {
            // An unreadable file is reported now, not at its first request.
            fs::File::open(&file).map_err(unreadable)?;
            Held::Disk(file)
        } else {
            in_memory(fs::read(&file).map_err(unreadable)?)
        };
        loaded.insert(path, held);
    }
    let files = Arc::new(loaded);
    let (requested, paths) = mpsc::channel();
    let served = Arc::downgrade(&files);
    std::thread::spawn(move || improve(&served, &paths));
    Ok(Site::Loaded { files, requested })
}

/// A file of a compiled site, compressed quickly.
fn quick(bundled: &Bundled) -> Asset {
    let bytes = bundled.text.clone().into_bytes();
    Asset::new(&bundled.path, bytes, Effort::Quick)
}

/// Replaces each requested file with one that is compressed as well as possible, which takes about two seconds per
/// megabyte. Ends when nobody serves the files any more.
fn improve(served: &Weak<Files>, requested: &Receiver<String>) {
    for path in requested {
        let Some(files) = served.upgrade() else {
            return;
        };
        let Some(Held::Memory(state)) = files.get(&path) else {
            continue;
        };
        if let Some(asset) = ready(state) {
            let better = State::Ready(Arc::new(asset.improved(&path)));
            *state.write().unwrap_or_else(PoisonError::into_inner) = better;
        }
    }
}

/// The current version of a file; compressed quickly on its first request.
fn asset(path: &str, state: &RwLock<State>, requested: &Sender<String>) -> Arc<Asset> {
    if let Some(asset) = ready(state) {
        return asset;
    }
    let mut state = state.write().unwrap_or_else(PoisonError::into_inner);
    match &mut *state {
        // Another request was faster.
        State::Ready(asset) => Arc::clone(asset),
        State::Raw(bytes) => {
            let asset = Arc::new(Asset::new(path, mem::take(bytes), Effort::Quick));
            *state = State::Ready(Arc::clone(&asset));
            // If the thread is gone, the file keeps its quick compression.
            let _ = requested.send(path.to_owned());
            asset
        }
    }
}

/// The file, if it has been requested before.
fn ready(state: &RwLock<State>) -> Option<Arc<Asset>> {
    match &*state.read().unwrap_or_else(PoisonError::into_inner) {
        State::Raw(_) => None,
        State::Ready(asset) => Some(Arc::clone(asset)),
    }
}

/// Whether a file or folder is not served. `.well-known` is meant to be requested (RFC 8615).
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') && name != ".well-known"
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "the same words again and again, ";

    fn bundled(path: &str) -> Bundled {
        Bundled {
            path: path.to_owned(),
            text: TEXT.repeat(99),
        }
    }

    fn is_raw(files: &Files, path: &str) -> bool {
        matches!(&files[path], Held::Memory(state) if ready(state).is_none())
    }

    #[test]
    fn a_file_is_compressed_when_it_is_first_requested_and_no_other_is() {
        let site = load(Vec::new(), &[bundled("asked.js"), bundled("other.js")]).unwrap();
        let Site::Loaded { files, .. } = &site else {
            panic!("expected a loaded site")
        };
        assert!(is_raw(files, "asked.js"));
        let Ok(Found::File(File::Memory(asset))) = site.find("/asked.js") else {
            panic!("expected a file in memory")
        };
        assert!(asset.varies());
        assert!(!is_raw(files, "asked.js"));
        assert!(is_raw(files, "other.js"));
    }

    #[test]
    fn a_requested_file_is_compressed_as_well_as_can_be_after_that() {
        let files = Arc::new(Files::from([(
            "asked.js".to_owned(),
            Held::Memory(RwLock::new(State::Raw(TEXT.repeat(99).into_bytes()))),
        )]));
        let (requested, paths) = mpsc::channel();
        let Held::Memory(state) = &files["asked.js"] else {
            panic!("expected a file in memory")
        };
        let quick = asset("asked.js", state, &requested);
        assert!(Arc::ptr_eq(&quick, &asset("asked.js", state, &requested)));
        drop(requested);
        improve(&Arc::downgrade(&files), &paths);
        assert!(!Arc::ptr_eq(&quick, &ready(state).unwrap()));
    }
}

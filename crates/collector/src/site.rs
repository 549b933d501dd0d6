//! The files: the pages at `/` and the script at `/assentry/`, found by the path of a URL.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use percent_encoding::percent_decode_str;

use crate::{
    assets::{Asset, Effort},
    settings::{Reading, Settings},
};

/// The page headers beside the pages: read by us, served to nobody.
pub(crate) const PAGE_HEADERS: &str = "headers.json";

/// Where the script is served.
const PKG_PREFIX: &str = "assentry/";

/// The page for everything that is not there, if the site has one.
const NOT_FOUND_PAGE: &str = "404.html";

/// A file or folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: expected a readable file or folder, found: {source}", path.display())]
pub struct ReadError {
    path: PathBuf,
    source: io::Error,
}

/// Where files are found.
pub(crate) enum Site {
    /// All of them in memory, by their path.
    Loaded(BTreeMap<String, Arc<Asset>>),
    /// On disk, looked up each time.
    OnDisk { www: PathBuf, pkg: PathBuf },
}

/// What a path leads to.
pub(crate) enum Found {
    /// A file.
    File(Arc<Asset>),
    /// A folder named without its slash: relative links need it.
    Folder,
    /// Nothing, and the page that says so if there is one.
    Nothing(Option<Arc<Asset>>),
}

impl Site {
    /// Loads and compresses everything, or remembers where to look.
    pub(crate) fn open(settings: &Settings) -> Result<Self, ReadError> {
        let (www, pkg) = (settings.www.clone(), settings.pkg.clone());
        match settings.reading {
            Reading::PerRequest => Ok(Self::OnDisk { www, pkg }),
            Reading::AtStart => {
                let mut files = Vec::new();
                list(&www, "", &mut files)?;
                // The script's folder comes last, and so wins over a page of the same name.
                list(&pkg, PKG_PREFIX, &mut files)?;
                Ok(Self::Loaded(load(files)?))
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
                if let Some(asset) = self.file(&candidate)? {
                    return Ok(Found::File(asset));
                }
            }
            if !path.ends_with('/') && self.file(&format!("{path}/index.html"))?.is_some() {
                return Ok(Found::Folder);
            }
        }
        Ok(Found::Nothing(self.file(NOT_FOUND_PAGE)?))
    }

    fn file(&self, path: &str) -> Result<Option<Arc<Asset>>, ReadError> {
        if path.eq_ignore_ascii_case(PAGE_HEADERS) {
            return Ok(None);
        }
        match self {
            Self::Loaded(files) => Ok(files.get(path).cloned()),
            Self::OnDisk { www, pkg } => {
                let file = match path.strip_prefix(PKG_PREFIX) {
                    Some(rest) if pkg.join(rest).is_file() => pkg.join(rest),
                    _ => www.join(path),
                };
                if !file.is_file() {
                    return Ok(None);
                }
                let bytes = fs::read(&file).map_err(|source| ReadError { path: file, source })?;
                Ok(Some(Arc::new(Asset::new(path, bytes, Effort::Quick))))
            }
        }
    }
}

/// The path below the folder, decoded, if it can only lead below: no hidden name, no `..`, no empty
/// name, no slash or backslash that was hidden by an escape.
fn inside(url_path: &str) -> Option<String> {
    let below = url_path.strip_prefix('/')?;
    let mut names = Vec::new();
    for name in below.split('/') {
        let name = percent_decode_str(name).decode_utf8().ok()?;
        if name.starts_with('.') || name.contains(['/', '\\', '\0', ':']) {
            return None;
        }
        names.push(name);
    }
    // Only the last name may be empty: that is a folder.
    let (_, folders) = names.split_last()?;
    if folders.iter().any(|name| name.is_empty()) {
        return None;
    }
    Some(names.join("/"))
}

/// Every file below a folder, as (path in the site, path on disk). Hidden names are left out, and
/// linked folders are not followed, so that a link upwards cannot make this endless.
fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), ReadError> {
    let failed = |source| ReadError {
        path: folder.to_owned(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else {
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

/// Reads and compresses files, on all processors: compressing well takes about a second a megabyte.
fn load(files: Vec<(String, PathBuf)>) -> Result<BTreeMap<String, Arc<Asset>>, ReadError> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<_> = (0..workers)
        .map(|worker| files.iter().skip(worker).step_by(workers))
        .collect();
    std::thread::scope(|scope| {
        let running: Vec<_> = parts
            .into_iter()
            .map(|part| {
                scope.spawn(move || {
                    part.map(|(path, file)| {
                        let bytes = fs::read(file).map_err(|source| ReadError {
                            path: file.clone(),
                            source,
                        })?;
                        Ok((
                            path.clone(),
                            Arc::new(Asset::new(path, bytes, Effort::Best)),
                        ))
                    })
                    .collect::<Result<Vec<_>, ReadError>>()
                })
            })
            .collect();
        let mut loaded = BTreeMap::new();
        for worker in running {
            match worker.join() {
                Ok(assets) => loaded.extend(assets?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(loaded)
    })
}

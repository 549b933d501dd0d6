//! Archives of `assentry evidence` that the owner put beside the counters: what visitors were shown, one per bundle. Only
//! their manifests are read; nothing is ever written here.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::secret;

/// The folder, inside that of the setting `data`.
pub(crate) const FOLDER: &str = "evidence";

/// The size of an archive's block.
const BLOCK: usize = 512;

/// The largest manifest, in bytes.
const MOST_MANIFEST: u64 = 16_000_000;

/// How many files of a site are examined.
const MOST_FILES: usize = 20_000;

/// One archive.
#[derive(Clone, Debug)]
pub(crate) struct Archive {
    /// Its file name.
    pub(crate) name: String,
    pub(crate) bytes: u64,
    /// The bundle's identifier: the start of a hash over its files.
    pub(crate) bundle: String,
    /// Its screens, by the fingerprint that a grant carries.
    pub(crate) screens: BTreeMap<String, Screen>,
    files: Vec<Bundled>,
}

/// What a fingerprint was computed from.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Screen {
    pub(crate) language: String,
    pub(crate) regime: String,
    pub(crate) variant: Option<String>,
    pub(crate) layout: String,
    pub(crate) position: String,
}

#[derive(Deserialize)]
struct Manifest {
    texts: BTreeMap<String, Screen>,
    bundle: Vec<Bundled>,
}

/// A file of a bundle.
#[derive(Clone, Debug, Deserialize)]
struct Bundled {
    file: String,
    sha256: String,
}

/// Every archive of a folder, by name. An unreadable one is logged and left out.
pub(crate) fn read(data: &Path) -> Vec<Archive> {
    let folder = data.join(FOLDER);
    let Ok(entries) = fs::read_dir(&folder) else {
        return vec![];
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".tar"))
        .collect();
    names.sort_unstable();
    let archive = |name: String| {
        Archive::open(&folder, &name)
            .inspect_err(|error| {
                tracing::warn!(
                    "evidence: {name}: expected an archive of assentry evidence, found: {error}"
                );
            })
            .ok()
    };
    names.into_iter().filter_map(archive).collect()
}

/// The bytes of the archive with exactly this name, so that no name can lead out of the folder.
pub(crate) fn bytes(data: &Path, name: &str) -> Option<Vec<u8>> {
    let known = read(data).into_iter().any(|archive| archive.name == name);
    fs::read(data.join(FOLDER).join(name))
        .ok()
        .filter(|_| known)
}

/// The bundles of these archives that a site serves: all their scripts are among its files, byte for byte.
pub(crate) fn served(archives: &[Archive], www: &Path) -> Vec<String> {
    let mut files: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    let mut folders = vec![www.to_owned()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            seen += 1;
            let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string()) else {
                continue;
            };
            if seen > MOST_FILES {
                tracing::warn!(
                    "evidence: looked at {MOST_FILES} files of the site for bundles, and no further"
                );
                return vec![];
            }
            if kind.is_dir() {
                folders.push(entry.path());
            } else {
                files.entry(name).or_default().push(entry.path());
            }
        }
    }
    let is_there = |bundled: &Bundled| {
        let name = bundled.file.rsplit('/').next().unwrap_or_default();
        let mut same = files.get(name).into_iter().flatten();
        same.any(|path| fs::read(path).is_ok_and(|bytes| hex(&bytes) == bundled.sha256))
    };
    let is_served = |archive: &&Archive| {
        let mut scripts = archive
            .files
            .iter()
            .filter(|file| file.file.ends_with(".js"))
            .peekable();
        scripts.peek().is_some() && scripts.all(is_there)
    };
    archives
        .iter()
        .filter(is_served)
        .map(|archive| archive.bundle.clone())
        .collect()
}

impl Archive {
    fn open(folder: &Path, name: &str) -> io::Result<Self> {
        let mut file = File::open(folder.join(name))?;
        let bytes = file.metadata()?.len();
        let mut head = [0; BLOCK];
        file.read_exact(&mut head)?;
        let length =
            length(&head).ok_or_else(|| io::Error::other("no manifest.json at its start"))?;
        let mut manifest = Vec::new();
        file.take(length).read_to_end(&mut manifest)?;
        let manifest: Manifest = serde_json::from_slice(&manifest)?;
        let listed: String = manifest
            .bundle
            .iter()
            .map(|Bundled { file, sha256 }| format!("{sha256} {file}\n"))
            .collect();
        Ok(Self {
            name: name.to_owned(),
            bytes,
            bundle: hex(listed.as_bytes()).chars().take(16).collect(),
            screens: manifest.texts,
            files: manifest.bundle,
        })
    }
}

/// The length of the manifest, from the header of the archive's first file.
fn length(head: &[u8; BLOCK]) -> Option<u64> {
    let field = |from: usize, to: usize| {
        let field = head.get(from..to)?.split(|byte| *byte == 0).next()?;
        str::from_utf8(field).ok()
    };
    let length = u64::from_str_radix(field(124, 136)?.trim(), 8).ok()?;
    (field(0, 100)? == "manifest.json" && length <= MOST_MANIFEST).then_some(length)
}

fn hex(bytes: &[u8]) -> String {
    let hash = secret::hash_bytes(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

//! The files of `pkg/` that the compiler reads, all from one build: a mixture would fail in the visitor's browser.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::mistake::Mistake;

/// Reads a file of `pkg/` by its path there; `None` if it cannot be read.
pub type Parts<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The build's list of its files.
const LIST: &str = "site/parts.json";

/// The files, each checked when it is read.
pub(crate) struct Checked<'a> {
    parts: Parts<'a>,
    list: List,
    others: RefCell<BTreeSet<String>>,
}

#[derive(Deserialize)]
struct List {
    version: String,
    /// The start of each file's SHA-256, by path.
    files: BTreeMap<String, String>,
}

impl<'a> Checked<'a> {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// It is missing, or from another version.
    pub(crate) fn new(parts: Parts<'a>) -> Result<Self, Box<Mistake>> {
        let version = env!("CARGO_PKG_VERSION");
        let wrong = |found: &str| {
            let expected = format!("the list of the files of assentry {version}");
            Box::new(Mistake::new(Vec::new(), &expected, found).within(LIST))
        };
        let text = parts(LIST).ok_or_else(|| wrong("nothing"))?;
        let list: List = serde_json::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
        if list.version == version {
            let others = RefCell::default();
            Ok(Self {
                parts,
                list,
                others,
            })
        } else {
            Err(wrong(&format!("that of {}", list.version)))
        }
    }

    /// The text of a file. Remembers one that is not from this build.
    pub(crate) fn read(&self, name: &str) -> Option<String> {
        let text = (self.parts)(name);
        let same = match (&text, self.list.files.get(name)) {
            (Some(text), Some(start)) => hash(text).starts_with(start.as_str()),
            (Some(_), None) | (None, Some(_)) => false,
            (None, None) => true,
        };
        if !same {
            self.others.borrow_mut().insert(name.to_owned());
        }
        text
    }

    /// The files that are not from this build.
    pub(crate) fn wrong(&self) -> Vec<Mistake> {
        let others = self.others.borrow();
        let wrong = others.iter().map(|name| {
            let found = match (self.parts)(name) {
                None => "nothing",
                Some(_) if self.list.files.contains_key(name) => "one of another build",
                Some(_) => "one that is no part of it",
            };
            let expected = format!(
                "the file of the same build as {LIST}, assentry {}",
                self.list.version
            );
            Mistake::new(Vec::new(), &expected, found).within(name)
        });
        wrong.collect()
    }
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

//! From plain data to a valid [`Config`], or to every mistake at once, each with its place.
//!
//! The banner and `assentry check` read configurations with this same code.

use alloc::{string::String, vec::Vec};

use crate::{
    locale::{self, LANGUAGES},
    policy::Policy,
    regime::EU,
    schema::{self, Check, KNOWN_PURPOSES, is_one_of},
    text::number,
    value::Value,
};

/// What is asked where nothing is configured.
static DEFAULT_PURPOSES: [Value<'static>; 4] = [
    Value::Text("necessary"),
    Value::Text("analytics"),
    Value::Text("marketing"),
    Value::Text("social"),
];

/// Six months (L-32).
const DEFAULT_DAYS: u32 = 182;

/// Everything a site says.
#[derive(Debug)]
pub struct Config<'a> {
    /// What is asked.
    pub policy: Policy<'a>,
    /// The language that is shown: one of [`LANGUAGES`].
    pub language: &'static str,
    root: &'a Value<'a>,
}

impl<'a> Config<'a> {
    /// Reads a configuration; [`Value::Null`] stands for none at all. `preferred` are the language tags of the
    /// page and of the visitor, most wanted first; they decide unless the configuration does.
    ///
    /// # Errors
    /// Every mistake, each as `place: expected …, found …`.
    pub fn read(root: &'a Value<'a>, preferred: &[&str]) -> Result<Self, Vec<String>> {
        let mut check = Check::default();
        check.value(root, &schema::CONFIG);
        if !check.mistakes.is_empty() {
            return Err(check.mistakes);
        }
        let days = match root.get("days") {
            Value::Number(days) => number(days).unwrap_or(DEFAULT_DAYS),
            _ => DEFAULT_DAYS,
        };
        let mut policy = Policy {
            items: Vec::new(),
            purposes: 0,
            regime: EU,
            days,
        };
        let purposes = match root.get("purposes") {
            Value::List(purposes) => purposes,
            _ => DEFAULT_PURPOSES.as_slice(),
        };
        for purpose in purposes {
            policy.add_purpose(purpose);
        }
        check.key("purposes", |check| whole(check, purposes, &policy, 0));
        let services = root.get("services").items();
        check.key("services", |check| {
            for (at, service) in services.iter().enumerate() {
                if !policy.add_service(service) {
                    check.item(at, |check| {
                        check.key("purpose", |check| {
                            check.mistake("the id of a purpose", service.get("purpose"))
                        });
                    });
                }
            }
            if check.mistakes.is_empty() {
                whole(check, services, &policy, policy.purposes);
            }
        });
        if !check.mistakes.is_empty() {
            return Err(check.mistakes);
        }
        let language = match root.get("language").plain() {
            Some(asked) if asked != "auto" => {
                LANGUAGES.into_iter().find(|language| *language == asked)
            }
            _ => None,
        };
        let language = language.unwrap_or_else(|| locale::speak(preferred));
        Ok(Self {
            policy,
            language,
            root,
        })
    }

    /// Whether a setting is there at all.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        !matches!(self.root.get(key), Value::Null)
    }

    /// A setting that is one of a few words; empty where it is absent.
    #[must_use]
    pub fn word(&self, key: &str) -> &'a str {
        self.root.get(key).plain().unwrap_or("")
    }

    /// A setting that is on or off.
    #[must_use]
    pub fn flag(&self, key: &str, absent: bool) -> bool {
        self.root.get(key).flag(absent)
    }
}

/// What no single value can tell: ids that come twice, and purposes that nobody has words for. `first` is the
/// position in the policy of the first of the list.
fn whole(check: &mut Check, list: &[Value<'_>], policy: &Policy<'_>, first: usize) {
    for (at, said) in list.iter().enumerate() {
        let Some(item) = policy.items.get(first + at) else {
            continue;
        };
        check.item(at, |check| {
            if policy.position(item.id) != Some(first + at) {
                check.key("id", |check| {
                    check.mistake(
                        "an id of its own among purposes and services",
                        &Value::Text(item.id),
                    );
                });
            }
            let known = first > 0 || is_one_of(KNOWN_PURPOSES, item.id);
            for key in ["title", "description"] {
                if !known && *said.get(key) == Value::Null {
                    check.key(key, |check| check.mistake("a text", &Value::Null));
                }
            }
        });
    }
}

//! From plain data to a valid [`Config`], or to every mistake at once, each with its place.
//!
//! The banner and `assentry check` read configurations with this same code.

use alloc::{string::String, vec::Vec};

use crate::{
    locale::{self, LANGUAGES},
    policy::{Policy, is_id},
    regime::EU,
    schema::{self, Check, KNOWN_PURPOSES, MOST_PURPOSES, MOST_SERVICES, is_one_of},
    text::{number, push_number},
    value::Value,
};

/// What is asked where nothing is configured.
static DEFAULT_PURPOSES: [Value<'static>; 4] = [
    Value::Text("necessary"),
    Value::Text("analytics"),
    Value::Text("marketing"),
    Value::Text("social"),
];

/// What the record of a policy may need for its ids, each with its mark (B-03).
const LONGEST_IDS: usize = 3800;

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
        check.key("purposes", |check| whole(check, purposes, &policy));
        let services = root.get("services").items();
        check.key("services", |check| {
            add_services(check, services, &mut policy)
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

/// What no single value can tell about purposes: ids that come twice, and purposes that nobody has words for.
fn whole(check: &mut Check, purposes: &[Value<'_>], policy: &Policy<'_>) {
    if purposes.len() > MOST_PURPOSES.into() {
        // It has its message already.
        return;
    }
    for (at, said) in purposes.iter().enumerate() {
        let Some(item) = policy.items.get(at).filter(|item| is_id(item.id)) else {
            continue;
        };
        check.item(at, |check| {
            unique(check, policy, at, item.id);
            for key in ["title", "description"] {
                if matches!(said, Value::Map(_))
                    && !is_one_of(KNOWN_PURPOSES, item.id)
                    && *said.get(key) == Value::Null
                {
                    check.key(key, |check| check.mistake("a text", &Value::Null));
                }
            }
        });
    }
}

/// Adds the services, and looks for ids that come twice, purposes that are not there, and a record that no cookie
/// could hold.
fn add_services<'a>(check: &mut Check, services: &'a [Value<'a>], policy: &mut Policy<'a>) {
    if services.len() > MOST_SERVICES.into() {
        return;
    }
    // Then nobody looked at the purposes.
    let too_many = policy.purposes > MOST_PURPOSES.into();
    for (at, service) in services.iter().enumerate() {
        let position = policy.items.len();
        let purpose = service.get("purpose");
        check.item(at, |check| {
            if policy.add_service(service) {
                unique(
                    check,
                    policy,
                    position,
                    service.get("id").plain().unwrap_or(""),
                );
            } else if !too_many && purpose.plain().is_some_and(is_id) {
                check.key("purpose", |check| {
                    check.mistake("the id of a purpose", purpose)
                });
            }
        });
    }
    let length: usize = policy.items.iter().map(|item| item.id.len() + 1).sum();
    if length > LONGEST_IDS {
        let mut found = String::new();
        push_number(&mut found, u32::try_from(length).unwrap_or(u32::MAX));
        check.mistake(
            "ids of at most 3800 characters together, so that a cookie holds them",
            &Value::Number(&found),
        );
    }
}

fn unique(check: &mut Check, policy: &Policy<'_>, at: usize, id: &str) {
    if is_id(id) && policy.position(id) != Some(at) {
        check.key("id", |check| {
            check.mistake(
                "an id of its own among purposes and services",
                &Value::Text(id),
            )
        });
    }
}

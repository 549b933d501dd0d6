//! The valid parts of a configuration with mistakes, so that visitors can still be asked about these. Invalid items are
//! denied by id: no purpose or service with that id is left, and no other item grants the consent types that it would
//! have granted.
//!
//! Sites with a valid configuration do not need this; it is in the file that explains the mistakes.

use alloc::{vec, vec::Vec};

use crate::{
    config::{DEFAULT_PURPOSES, policy, regime},
    notes::{Listed, Step},
    signal::{CONSENT_TYPES, bit, mask, usual},
    text::cut,
    value::Value,
};

/// A configuration without mistakes; `None` if no part is usable.
#[must_use]
pub fn sound<'a>(root: &Value<'a>) -> Option<Value<'a>> {
    let Value::Map(pairs) = root else {
        return None;
    };
    let mut sound = Sound {
        pairs: pairs.clone(),
        withheld: 0,
    };
    if root.get("purposes").is_null() {
        sound.set("purposes", Value::List(DEFAULT_PURPOSES.to_vec()));
    }
    loop {
        let root = Value::Map(sound.pairs.clone());
        let mut notes = Listed::default();
        policy(&mut notes, &root, regime(&root, ""));
        let Some(mistake) = notes.mistakes.first() else {
            return Some(root);
        };
        sound.take_out(&mistake.place);
        // Nothing was removed.
        if root == Value::Map(sound.pairs.clone()) {
            return None;
        }
    }
}

struct Sound<'a> {
    pairs: Vec<(&'a str, Value<'a>)>,
    /// The consent types that removed items would have granted, one bit each.
    withheld: u8,
}

impl<'a> Sound<'a> {
    fn take_out(&mut self, place: &[Step]) {
        match place {
            [Step::Key(list), Step::Item(at), ..] if is_list_of_items(list) => {
                let item = self
                    .list(list)
                    .and_then(|items| (*at < items.len()).then(|| items.remove(*at)));
                if let Some(item) = item {
                    self.deny(&item);
                }
            }
            // Visitors cannot be asked about purposes that cannot be read, nor without being told which services there
            // are.
            [Step::Key(list), ..] if is_list_of_items(list) => {
                self.withheld = OPTIONAL;
                self.set("purposes", Value::List(vec![Value::Text("necessary")]));
                self.set("services", Value::Null);
                self.set("gpc", Value::Null);
            }
            // An unreadable list could cover anything.
            [Step::Key(key), ..] if key == "gpc" => {
                let ids = self.list("purposes").map(|purposes| {
                    let ids = purposes.iter().filter_map(id_of);
                    Value::List(ids.map(Value::Text).collect())
                });
                self.set("gpc", ids.unwrap_or(Value::Null));
            }
            // Unknown counts as Europe.
            [Step::Key(key), ..] if key == "region" => self.set("region", Value::Text("xx")),
            [Step::Key(key), Step::Key(language), Step::Key(text), ..] if key == "texts" => {
                if let Some(Value::Map(languages)) = self.get("texts")
                    && let Some((_, Value::Map(texts))) =
                        languages.iter_mut().find(|(name, _)| name == language)
                {
                    texts.retain(|(name, _)| name != text);
                }
            }
            [Step::Key(key), ..] => self.pairs.retain(|(name, _)| name != key),
            _ => {}
        }
        self.withhold();
    }

    /// Denies an item by its id, and every other item with that id.
    fn deny(&mut self, item: &Value<'a>) {
        let id = id_of(item).unwrap_or("");
        self.withheld |= types_of(item, id);
        for list in ["purposes", "services"] {
            let mut withheld = 0;
            if let Some(items) = self.list(list) {
                items.retain(|item| {
                    let same = !id.is_empty() && id_of(item) == Some(id);
                    if same {
                        withheld |= types_of(item, id);
                    }
                    !same
                });
            }
            self.withheld |= withheld;
        }
    }

    /// Removes the withheld consent types from the remaining items.
    fn withhold(&mut self) {
        let withheld = self.withheld;
        for (list, key) in [("purposes", "consentMode"), ("services", "consentTypes")] {
            for item in self.list(list).into_iter().flatten() {
                let Some(id) = id_of(item) else {
                    continue;
                };
                let types = match item.get(key) {
                    Value::Null if list == "purposes" => usual(id),
                    names => mask(names),
                };
                if types & withheld == 0 {
                    continue;
                }
                let left = (key, Value::List(names(types & !withheld)));
                match item {
                    Value::Map(pairs) => {
                        pairs.retain(|(name, _)| *name != key);
                        pairs.push(left);
                    }
                    _ => *item = Value::Map(vec![("id", Value::Text(id)), left]),
                }
            }
        }
    }

    fn get(&mut self, key: &str) -> Option<&mut Value<'a>> {
        let pair = self.pairs.iter_mut().find(|(name, _)| *name == key);
        pair.map(|(_, value)| value)
    }

    fn set(&mut self, key: &'static str, value: Value<'a>) {
        self.pairs.retain(|(name, _)| *name != key);
        self.pairs.push((key, value));
    }

    fn list(&mut self, key: &str) -> Option<&mut Vec<Value<'a>>> {
        match self.get(key) {
            Some(Value::List(items)) => Some(items),
            _ => None,
        }
    }
}

fn is_list_of_items(key: &str) -> bool {
    key == "purposes" || key == "services"
}

fn id_of<'a>(item: &Value<'a>) -> Option<&'a str> {
    item.plain().or_else(|| item.get("id").plain())
}

/// The types that an item may have been meant to grant: all of them, if that cannot be read.
fn types_of(item: &Value<'_>, id: &str) -> u8 {
    let read = |names: &Value<'_>| match names {
        Value::Null => 0,
        Value::List(list) if list.iter().all(|name| bit(name.plain().unwrap_or("")) > 0) => {
            mask(names)
        }
        _ => OPTIONAL,
    };
    read(item.get("consentMode")) | read(item.get("consentTypes")) | usual(id) & OPTIONAL
}

/// Every type except the strictly necessary one.
const OPTIONAL: u8 = 0b011_1111;

fn names(mut types: u8) -> Vec<Value<'static>> {
    let mut rest = CONSENT_TYPES;
    let mut names = Vec::new();
    while !rest.is_empty() {
        let name = cut(&mut rest, b'|');
        if types & 1 == 1 {
            names.push(Value::Text(name));
        }
        types >>= 1;
    }
    names
}

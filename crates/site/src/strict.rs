//! Mistakes that a page accepts until the value is used, such as the names in `markup`; here they are reported at once.

use assentry_core::config::Step;
use serde_json::Value;

use crate::{
    definition::{CONFIG, Definition, Kind},
    mistake::{Mistake, found},
};

/// The mistakes of a configuration with completed services. May include some that the core reports too.
pub(crate) fn wrong_in(config: &Value) -> Vec<Mistake> {
    let mut looking = Looking {
        definition: &Definition::read(),
        place: Vec::new(),
        mistakes: Vec::new(),
    };
    looking.object(CONFIG, config);
    looking.mistakes
}

struct Looking<'a> {
    definition: &'a Definition,
    place: Vec<Step>,
    mistakes: Vec<Mistake>,
}

impl Looking<'_> {
    fn object(&mut self, name: &str, value: &Value) {
        for field in self.definition.fields(name) {
            let value = &value[field.name];
            if !value.is_null() {
                self.at(Step::Key(field.name.to_owned()), |looking| {
                    looking.value(&field.kind, value, field.strict);
                });
            }
        }
    }

    fn value(&mut self, kind: &Kind<'_>, value: &Value, strict: bool) {
        match (kind, value) {
            (Kind::Object(name) | Kind::Either(_, name), Value::Object(_)) => {
                self.object(name, value)
            }
            (Kind::List { each, .. }, Value::Array(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.at(Step::Item(at), |looking| looking.value(each, item, strict));
                }
            }
            (Kind::Names(most), Value::Object(pairs)) if strict => {
                for (name, text) in pairs {
                    self.at(Step::Key(name.clone()), |looking| {
                        looking.value(&Kind::Plain(*most), text, true)
                    });
                }
            }
            (Kind::Names(_), _) if strict => self.wrong("an object from name to text", value),
            (Kind::Plain(most), _) if strict => {
                let length = value.as_str().map(|text| text.chars().count() as u64);
                if !length.is_some_and(|length| (1..=*most).contains(&length)) {
                    self.wrong(&format!("a text of 1 to {most} characters"), value);
                }
            }
            (Kind::Words(words), _) if strict => {
                let word = value.as_str().unwrap_or("");
                if !words.contains(&word) {
                    let mistake = self.mistake(&format!("one of {}", words.join("|")), value);
                    self.mistakes
                        .push(mistake.meant(word, words.iter().copied()));
                }
            }
            _ => {}
        }
    }

    fn at(&mut self, step: Step, look: impl FnOnce(&mut Self)) {
        self.place.push(step);
        look(self);
        self.place.pop();
    }

    fn wrong(&mut self, expected: &str, value: &Value) {
        self.mistakes.push(self.mistake(expected, value));
    }

    fn mistake(&self, expected: &str, value: &Value) -> Mistake {
        Mistake::new(self.place.clone(), expected, &found(value))
    }
}

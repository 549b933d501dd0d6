//! Checks the history of a policy, for the table of a privacy page (docs/policy.md).

use assentry_core::config::Step;
use serde_json::Value;

use crate::mistake::{Mistake, found};

/// The most changes, and the most characters of each.
const MOST: usize = 100;
const MOST_WHAT: usize = 500;

/// The mistakes in `changes`.
pub(crate) fn mistakes(changes: &Value) -> Vec<Mistake> {
    let place = [Step::Key("changes".to_owned())];
    match changes {
        Value::Null => Vec::new(),
        Value::Array(changes) if (1..=MOST).contains(&changes.len()) => {
            let each = changes.iter().enumerate();
            each.flat_map(|(at, change)| wrong(&[&place[..], &[Step::Item(at)]].concat(), change))
                .collect()
        }
        Value::Array(changes) => vec![Mistake::new(
            place.to_vec(),
            &format!("a list of 1 to {MOST} changes"),
            &format!("{}", changes.len()),
        )],
        other => vec![Mistake::new(
            place.to_vec(),
            &format!("a list of 1 to {MOST} changes"),
            &found(other),
        )],
    }
}

fn wrong(place: &[Step], change: &Value) -> Vec<Mistake> {
    let Value::Object(pairs) = change else {
        let expected = "an object of from and what";
        return vec![Mistake::new(place.to_vec(), expected, &found(change))];
    };
    let at = |key: &str| [place, &[Step::Key(key.to_owned())]].concat();
    let mut mistakes = Vec::new();
    for key in pairs.keys() {
        if key != "from" && key != "what" {
            mistakes.push(
                Mistake::new(at(key), "from or what", "an unknown key")
                    .meant(key, ["from", "what"]),
            );
        }
    }
    if !change["from"].as_str().is_some_and(is_day) {
        let expected = "a day such as 2026-11-23";
        mistakes.push(Mistake::new(at("from"), expected, &found(&change["from"])));
    }
    let fits = |text: &Value| {
        text.as_str()
            .is_some_and(|text| (1..=MOST_WHAT).contains(&text.chars().count()))
    };
    let tells = match &change["what"] {
        Value::Object(texts) => !texts.is_empty() && texts.values().all(fits),
        text => fits(text),
    };
    if !tells {
        let expected =
            format!("a text of 1 to {MOST_WHAT} characters, or an object from language to text");
        mistakes.push(Mistake::new(at("what"), &expected, &found(&change["what"])));
    }
    mistakes
}

/// Whether a text is a valid date, as `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let [year, month, day] = parts[..] else {
        return false;
    };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || !parts.iter().all(is_number) {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_day, mistakes};

    #[test]
    fn a_history_is_days_and_texts() {
        let good = json!([{ "from": "2026-11-23", "what": "A" }, { "from": "2024-02-29", "what": { "en": "B", "fr": "C" } }]);
        assert!(mistakes(&good).is_empty());
        assert!(mistakes(&json!(null)).is_empty());
    }

    #[test]
    fn every_mistake_is_reported_with_its_place() {
        let wrong = json!([{ "from": "23.11.2026", "what": "A" }, { "form": "2026-01-01", "what": {} }, "x"]);
        let told: Vec<_> = mistakes(&wrong)
            .iter()
            .map(super::Mistake::message)
            .collect();
        assert_eq!(
            told,
            [
                "changes[0].from: expected a day such as 2026-11-23, found \"23.11.2026\"",
                "changes[1].form: expected from or what, found an unknown key; did you mean from?",
                "changes[1].from: expected a day such as 2026-11-23, found nothing",
                "changes[1].what: expected a text of 1 to 500 characters, or an object from language to text, found an object",
                "changes[2]: expected an object of from and what, found \"x\"",
            ]
        );
        assert_eq!(mistakes(&json!([])).len(), 1);
        assert_eq!(mistakes(&json!("2026-01-01")).len(), 1);
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-1-1",
            "+026-01-01",
            "2026-01-01T00",
            "",
        ] {
            assert!(!is_day(day), "{day}");
        }
        for day in ["2000-02-29", "2026-12-31", "2026-04-30"] {
            assert!(is_day(day), "{day}");
        }
    }
}

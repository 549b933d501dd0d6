//! The mistakes of a theme, each as `place: expected …, found …`.

use assentry_core::value::Value;

use crate::{
    colour::{Colour, contrast},
    palette::{Palette, Scheme, palettes},
};

/// The minimum contrast for text (WCAG 1.4.3).
const READABLE: f64 = 4.5;
/// The minimum contrast for a focus ring and the edge of a button (1.4.11).
const VISIBLE: f64 = 3.0;

const COLOURS: [&str; 4] = ["accent", "onAccent", "background", "ink"];
const KEYS: &str =
    "scheme accent onAccent background ink logo dark buttons radius font titleFont titleWeight";
const DARK_KEYS: &str = "accent onAccent background ink logo";
/// Names of tokens that would make one answer look different from the other.
const ANSWERS: [&str; 3] = ["accept", "reject", "refuse"];

/// Every mistake of a configuration's `theme`, which is a word or an object; none if there is no theme.
#[must_use]
pub fn mistakes(theme: &Value<'_>) -> Vec<String> {
    let mut mistakes = Vec::new();
    let Value::Map(pairs) = theme else {
        return mistakes;
    };
    for (key, value) in pairs {
        check(key, value, Scheme::Light, &mut mistakes);
    }
    if let Value::Map(pairs) = theme.get("dark") {
        for (key, value) in pairs {
            check(key, value, Scheme::Dark, &mut mistakes);
        }
    }
    let sound = mistakes.is_empty();
    for palette in palettes(theme) {
        louder(theme, &palette, &mut mistakes);
        if sound {
            readable(theme, &palette, &mut mistakes);
        }
    }
    mistakes
}

/// Checks one token.
fn check(key: &str, value: &Value<'_>, scheme: Scheme, mistakes: &mut Vec<String>) {
    let keys = match scheme {
        Scheme::Light => KEYS,
        Scheme::Dark => DARK_KEYS,
    };
    let text = value.plain();
    let expected = match key {
        _ if ANSWERS.contains(&key) || value.is_null() => return,
        _ if !keys.split(' ').any(|known| known == key) => format!("one of the keys {keys}"),
        _ if COLOURS.contains(&key) => match text.and_then(Colour::read) {
            Some(colour) if colour.is_opaque() => return,
            _ => "an opaque colour as #rrggbb, rgb(), hsl(), oklab() or oklch()".into(),
        },
        "scheme" if text.is_some_and(|word| ["auto", "light", "dark", "page"].contains(&word)) => {
            return;
        }
        "scheme" => "one of auto|light|dark|page".into(),
        "buttons" if text.is_some_and(|word| ["filled", "outlined"].contains(&word)) => return,
        "buttons" => "one of filled|outlined".into(),
        "dark" if matches!(value, Value::Map(_)) => return,
        "dark" => "an object".into(),
        "logo" if text.is_some_and(is_logo) => return,
        "logo" => "a path on this site, or data:image/…".into(),
        "radius"
            if number(value)
                .or_else(|| text.and_then(pixels))
                .is_some_and(|pixels| (0.0..=40.0).contains(&pixels)) =>
        {
            return;
        }
        "radius" => "a number of pixels from 0 to 40".into(),
        "titleWeight" if number(value).is_some_and(|weight| (100.0..=900.0).contains(&weight)) => {
            return;
        }
        "titleWeight" => "a number from 100 to 900".into(),
        _ if text.is_some_and(is_font) => return,
        _ => "font families as CSS lists them, of 1 to 200 characters".into(),
    };
    mistakes.push(format!(
        "{}: expected {expected}, found {}",
        scheme.place(key),
        describe(value)
    ));
}

/// The value of a number.
fn number(value: &Value<'_>) -> Option<f64> {
    match value {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn pixels(text: &str) -> Option<f64> {
    text.strip_suffix("px").unwrap_or(text).parse().ok()
}

/// A logo must come from the site: no scheme but `data:`, no other host, nothing that browsers would turn into one.
fn is_logo(text: &str) -> bool {
    if text.starts_with("data:image/") {
        return text.len() <= 20_000;
    }
    let plain = !text
        .bytes()
        .any(|byte| byte <= b' ' || byte == b'\\' || byte == 0x7f);
    let before_slash = text.split(['/', '?', '#']).next().unwrap_or("");
    plain
        && (1..=2000).contains(&text.len())
        && !text.starts_with("//")
        && !before_slash.contains(':')
}

fn is_font(text: &str) -> bool {
    (1..=200).contains(&text.chars().count())
        && !text.contains([';', '{', '}', '(', ')', '\\', '!', '@'])
}

/// Checks that every text has enough contrast.
fn readable(theme: &Value<'_>, palette: &Palette, mistakes: &mut Vec<String>) {
    let scheme = palette.scheme;
    let outlined = theme.get("buttons").plain() == Some("outlined");
    // Text is compared with the background behind it; a button's label with the button.
    let behind = if outlined {
        (palette.background, "the background")
    } else {
        (palette.accent, "the accent")
    };
    for (token, what, colour, (on, name), least) in [
        (
            "ink",
            "the text",
            palette.ink,
            (palette.background, "the background"),
            READABLE,
        ),
        (
            "ink",
            "the soft text, which is 74 % ink,",
            palette.soft,
            (palette.background, "the background"),
            READABLE,
        ),
        (
            if outlined { "accent" } else { "onAccent" },
            "the words of the buttons",
            palette.on_accent,
            behind,
            READABLE,
        ),
        (
            "accent",
            "buttons and focus ring",
            palette.accent,
            (palette.background, "the background"),
            VISIBLE,
        ),
    ] {
        let found = contrast(colour, on);
        if found < least {
            // Rounded down, so that 4.499 is not reported as 4.5.
            let found = (found * 100.0).floor() / 100.0;
            mistakes.push(format!(
                "{}: expected {what} to have a contrast of at least {least} with {name} in {}, found {found} ({} on {})",
                scheme.place(token), scheme.name(), colour.hex(), on.hex(),
            ));
        }
    }
}

/// Rejects tokens that distinguish accept from refuse, and reports how much more prominent one would be.
fn louder(theme: &Value<'_>, palette: &Palette, mistakes: &mut Vec<String>) {
    let scheme = palette.scheme;
    let tokens = match scheme {
        Scheme::Light => theme,
        Scheme::Dark => theme.get("dark"),
    };
    let of = |answer: &str| {
        let value = tokens.get(answer);
        let colour = ["accent", "background"]
            .iter()
            .find_map(|token| value.get(token).plain())
            .or_else(|| value.plain());
        contrast(
            colour.and_then(Colour::read).unwrap_or(palette.accent),
            palette.background,
        )
    };
    let Some(key) = ANSWERS
        .into_iter()
        .find(|answer| !tokens.get(answer).is_null())
    else {
        return;
    };
    let refuse = if tokens.get("reject").is_null() {
        "refuse"
    } else {
        "reject"
    };
    mistakes.push(format!(
        "{}: expected accept and refuse to be alike, found a key of its own; against the background in {} accept has a contrast of {:.2}, refuse of {:.2}",
        scheme.place(key), scheme.name(), of("accept"), of(refuse),
    ));
}

fn describe(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => format!("\"{}\"", text.chars().take(48).collect::<String>()),
        Value::Number(number) => (*number).to_owned(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(_) => "a list".into(),
        Value::Map(_) => "an object".into(),
        Value::Null => "nothing".into(),
        Value::Other(name) => (*name).to_owned(),
    }
}

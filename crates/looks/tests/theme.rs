//! Readable themes, and the messages for unreadable ones.

use assentry_core::value::Value;
use assentry_looks::{colour::contrast, mistakes, palettes};
use expect_test::{Expect, expect};
use serde_json::{Value as Json, json};

/// Converts to the core's data; texts live as long as the test.
fn value(json: &Json) -> Value<'_> {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Number(number) => Value::Number(number.to_string().leak()),
        Json::String(text) => Value::Text(text),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(pairs) => Value::Map(
            pairs
                .iter()
                .map(|(key, item)| (key.as_str(), value(item)))
                .collect(),
        ),
    }
}

fn check(theme: &Json, expected: &Expect) {
    expected.assert_eq(&mistakes(&value(theme)).join("\n"));
}

#[test]
fn scheme_words_and_valid_themes_have_no_mistakes() {
    let none = expect![""];
    for theme in [
        json!(null),
        json!("dark"),
        json!({}),
        json!({ "accent": "#2f7fd0" }),
        json!({ "accent": "#ffd500", "background": "#111", "scheme": "dark", "buttons": "outlined" }),
        json!({ "radius": 0, "font": "Inter, \"Helvetica Neue\"", "titleWeight": 400, "logo": "/logo.svg", "dark": { "logo": "img/dark.svg?v=2" } }),
        json!({ "logo": "data:image/svg+xml,%3Csvg%3E", "scheme": "page" }),
    ] {
        check(&theme, &none);
    }
}

#[test]
fn unreadable_text_is_rejected_with_its_contrast() {
    check(
        &json!({ "scheme": "light", "ink": "#999999", "accent": "#ffd500", "onAccent": "#ffffff" }),
        &expect![[r#"
            theme.ink: expected the text to have a contrast of at least 4.5 with the background in light, found 2.84 (#999999 on #ffffff)
            theme.ink: expected the soft text, which is 74 % ink, to have a contrast of at least 4.5 with the background in light, found 2.1 (#b3b3b3 on #ffffff)
            theme.onAccent: expected the words of the buttons to have a contrast of at least 4.5 with the accent in light, found 1.42 (#ffffff on #ffd500)
            theme.accent: expected buttons and focus ring to have a contrast of at least 3 with the background in light, found 1.42 (#ffd500 on #ffffff)"#]],
    );
}

#[test]
fn one_accent_for_both_schemes_must_be_visible_in_both() {
    check(
        &json!({ "accent": "#0a5a41" }),
        &expect![
            "theme.dark.accent: expected buttons and focus ring to have a contrast of at least 3 with the background in dark, found 2.11 (#0a5a41 on #171a21)"
        ],
    );
}

#[test]
fn mistakes_in_the_dark_scheme_only_are_found() {
    check(
        &json!({ "ink": "#222222", "background": "#ffffff", "dark": { "background": "#101010" } }),
        &expect![[r#"
            theme.dark.ink: expected the text to have a contrast of at least 4.5 with the background in dark, found 1.19 (#222222 on #101010)
            theme.dark.ink: expected the soft text, which is 74 % ink, to have a contrast of at least 4.5 with the background in dark, found 1.13 (#1d1d1d on #101010)"#]],
    );
}

#[test]
fn accept_and_refuse_cannot_be_styled_separately_not_even_in_the_dark_scheme() {
    check(
        &json!({ "dark": { "accept": { "background": "#00ff88" }, "reject": { "background": "#22252c" } } }),
        &expect![
            "theme.dark.accept: expected accept and refuse to be alike, found a key of its own; against the background in dark accept has a contrast of 12.98, refuse of 1.14"
        ],
    );
    check(
        &json!({ "scheme": "light", "accept": "#008800" }),
        &expect![
            "theme.accept: expected accept and refuse to be alike, found a key of its own; against the background in light accept has a contrast of 4.64, refuse of 8.85"
        ],
    );
    check(
        &json!({ "scheme": "light", "reject": "#eeeeee", "accept": "#eeeeee" }),
        &expect![
            "theme.accept: expected accept and refuse to be alike, found a key of its own; against the background in light accept has a contrast of 1.16, refuse of 1.16"
        ],
    );
}

#[test]
fn each_token_says_what_it_expects() {
    check(
        &json!({
            "scheme": "pink", "accent": "bananas", "ink": "#12345678", "background": "url(https://elsewhere.example/x)", "logo": "https://elsewhere.example/logo.png",
            "buttons": "loud", "radius": 400, "font": "x; } * { color: red", "titleFont": 7, "titleWeight": "bold", "acent": "#fff", "dark": "#000",
        }),
        &expect![[r##"
            theme.scheme: expected one of auto|light|dark|page, found "pink"
            theme.accent: expected an opaque colour as #rrggbb, rgb(), hsl(), oklab() or oklch(), found "bananas"
            theme.ink: expected an opaque colour as #rrggbb, rgb(), hsl(), oklab() or oklch(), found "#12345678"
            theme.background: expected an opaque colour as #rrggbb, rgb(), hsl(), oklab() or oklch(), found "url(https://elsewhere.example/x)"
            theme.logo: expected a path on this site, or data:image/…, found "https://elsewhere.example/logo.png"
            theme.buttons: expected one of filled|outlined, found "loud"
            theme.radius: expected a number of pixels from 0 to 40, found 400
            theme.font: expected font families as CSS lists them, of 1 to 200 characters, found "x; } * { color: red"
            theme.titleFont: expected font families as CSS lists them, of 1 to 200 characters, found 7
            theme.titleWeight: expected a number from 100 to 900, found "bold"
            theme.acent: expected one of the keys scheme accent onAccent background ink logo dark buttons radius font titleFont titleWeight, found "#fff"
            theme.dark: expected an object, found "#000""##]],
    );
    check(
        &json!({ "dark": { "radius": 3, "accent": 5 } }),
        &expect![[r#"
            theme.dark.radius: expected one of the keys accent onAccent background ink logo, found 3
            theme.dark.accent: expected an opaque colour as #rrggbb, rgb(), hsl(), oklab() or oklch(), found 5"#]],
    );
}

#[test]
fn a_logo_from_another_host_is_rejected_however_it_is_written() {
    for logo in [
        "//elsewhere.example/x.png",
        "/\\elsewhere.example/x.png",
        "\\\\elsewhere.example/x.png",
        " //elsewhere.example/x.png",
        "/\t/elsewhere.example/x.png",
        "HTTPS://elsewhere.example/x.png",
        "data:text/html,x",
        "javascript:alert(1)",
        "blob:x",
        "",
    ] {
        assert_eq!(
            mistakes(&value(&json!({ "logo": logo }))).len(),
            1,
            "{logo:?}"
        );
    }
}

/// Contrast in both schemes: text, soft text, text on buttons, buttons on the background.
#[test]
fn the_eight_themes_are_readable_in_both_schemes() {
    let mut table = String::new();
    for name in [
        "forest", "paper", "ink", "clinic", "press", "play", "terminal", "lux",
    ] {
        let path = format!(
            "{}/../../www/themes/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let theme: Json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let theme = value(&theme);
        assert_eq!(mistakes(&theme), Vec::<String>::new(), "{name}");
        for palette in palettes(&theme) {
            let behind = if theme.get("buttons").plain() == Some("outlined") {
                palette.background
            } else {
                palette.accent
            };
            let numbers = [
                (palette.ink, palette.background),
                (palette.soft, palette.background),
                (palette.on_accent, behind),
                (palette.accent, palette.background),
            ]
            .map(|(text, on)| format!("{:4.1}", contrast(text, on)));
            table += &format!(
                "{name:8} {:5} {}\n",
                palette.scheme.name(),
                numbers.join(" ")
            );
        }
    }
    expect![[r#"
        forest   light 16.3  7.8  8.2  8.1
        forest   dark  15.2  8.1 13.3 11.1
        paper    light 16.0  7.7  9.3  9.1
        paper    dark  14.1  7.7 13.2 10.7
        ink      light 18.9  9.5 18.9 18.9
        ink      dark  17.9  9.0 19.6 19.6
        clinic   light 15.1  7.2  5.8  5.7
        clinic   dark  15.1  8.1 12.5 10.4
        press    light 17.2  8.3  8.9  8.9
        press    dark  15.4  8.2 12.3 10.5
        play     light 16.1  7.7  7.6  7.4
        play     dark  15.5  8.3 11.9 10.1
        terminal light 15.6  7.7  9.1  8.5
        terminal dark  14.8  7.7 13.3 12.1
        lux      light 13.5  6.7 15.0 13.5
        lux      dark  14.4  7.8 15.1 12.6
    "#]]
    .assert_eq(&table);
}

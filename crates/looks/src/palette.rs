//! The colours of a theme in each scheme, derived as in web/views/style.css.

use assentry_core::value::Value;

use crate::colour::Colour;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// The light scheme.
    Light,
    /// The dark scheme.
    Dark,
}

impl Scheme {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The place of this scheme's token in the configuration.
    #[must_use]
    pub fn place(self, token: &str) -> String {
        match self {
            Self::Light => format!("theme.{token}"),
            Self::Dark => format!("theme.dark.{token}"),
        }
    }
}

/// The colours of one scheme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Which scheme it is.
    pub scheme: Scheme,
    /// The background.
    pub background: Colour,
    /// Titles and names.
    pub ink: Colour,
    /// Sentences: 74 % of the ink in the background.
    pub soft: Colour,
    /// The colour of buttons and of the focus ring.
    pub accent: Colour,
    /// The text on buttons.
    pub on_accent: Colour,
}

/// The palettes of the schemes that a theme can show: both, unless it chose one. Unparsable colours are replaced by the
/// defaults; [`crate::mistakes`] reports them.
#[must_use]
pub fn palettes(theme: &Value<'_>) -> Vec<Palette> {
    let scheme = match theme {
        Value::Text(scheme) => scheme,
        _ => theme.get("scheme").plain().unwrap_or("auto"),
    };
    let mut palettes = Vec::new();
    if scheme != "dark" {
        palettes.push(palette(theme, Scheme::Light));
    }
    if scheme != "light" {
        palettes.push(palette(theme, Scheme::Dark));
    }
    palettes
}

fn palette(theme: &Value<'_>, scheme: Scheme) -> Palette {
    let read = |tokens: &Value<'_>, token| tokens.get(token).plain().and_then(Colour::read);
    // The dark scheme inherits what it does not name from the light one.
    let given = |token| match scheme {
        Scheme::Light => read(theme, token),
        Scheme::Dark => read(theme.get("dark"), token).or_else(|| read(theme, token)),
    };
    let [background, accent] = match scheme {
        Scheme::Light => ["#ffffff", "#1c3fae"],
        Scheme::Dark => ["#171a21", "#b3c5ff"],
    }
    .map(|text| Colour::read(text).unwrap_or(Colour::WHITE));
    let background = given("background").unwrap_or(background);
    let accent = given("accent").unwrap_or(accent);
    let ink = given("ink").unwrap_or_else(|| background.ink());
    let outlined = theme.get("buttons").plain() == Some("outlined");
    Palette {
        scheme,
        background,
        ink,
        soft: ink.mixed(0.74, background),
        accent,
        on_accent: if outlined {
            accent
        } else {
            given("onAccent").unwrap_or_else(|| accent.on())
        },
    }
}

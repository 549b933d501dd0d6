//! Colours as people and browsers write them, and the contrast between two colours.

/// Red, green, blue and opacity, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 4]);

impl Colour {
    /// Reads `#rgb`, `#rrggbb` (each with opacity or without), `rgb()`, `hsl()`, `oklab()`, `oklch()`, `color(srgb …)`,
    /// `black` and `white`; nothing else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        match text {
            "black" => return Some(Self::BLACK),
            "white" => return Some(Self::WHITE),
            _ => {}
        }
        if let Some(digits) = text.strip_prefix('#') {
            return hex(digits);
        }
        let (function, rest) = text.split_once('(')?;
        let inner = rest.strip_suffix(')')?.trim();
        let inner = if function == "color" {
            inner.strip_prefix("srgb ")?
        } else {
            inner
        };
        let parts: Vec<&str> = inner
            .split([',', '/', ' '])
            .filter(|part| !part.is_empty())
            .collect();
        let [one, two, three, opacity @ ..] = parts.as_slice() else {
            return None;
        };
        let opacity = match opacity {
            [] => 1.0,
            [opacity] => number(opacity, 1.0)?,
            _ => return None,
        };
        let channels = match function {
            "rgb" | "rgba" => [
                number(one, 1.0 / 255.0)?,
                number(two, 1.0 / 255.0)?,
                number(three, 1.0 / 255.0)?,
            ],
            "color" => [number(one, 1.0)?, number(two, 1.0)?, number(three, 1.0)?],
            "hsl" | "hsla" => of_hsl(angle(one)?, number(two, 0.01)?, number(three, 0.01)?),
            "oklab" => of_oklab([number(one, 1.0)?, number(two, 1.0)?, number(three, 1.0)?]),
            "oklch" => of_oklab(around(number(one, 1.0)?, number(two, 1.0)?, angle(three)?)),
            _ => return None,
        };
        let [red, green, blue] = channels.map(|value| value.clamp(0.0, 1.0));
        Some(Self([red, green, blue, opacity]))
    }

    /// Black.
    pub const BLACK: Self = Self([0.0, 0.0, 0.0, 1.0]);
    /// White.
    pub const WHITE: Self = Self([1.0, 1.0, 1.0, 1.0]);

    /// As `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue, _] = self.0.map(|value| (value * 255.0).round());
        format!(
            "#{red:02x}{green:02x}{blue:02x}",
            red = byte(red),
            green = byte(green),
            blue = byte(blue)
        )
    }

    /// This colour mixed into another one, by a share from 0 to 1: `color-mix(in oklab, …)`.
    #[must_use]
    pub fn mixed(self, share: f64, other: Self) -> Self {
        let (one, two) = (self.oklab(), other.oklab());
        Self::of([0, 1, 2].map(|at| one[at] * share + two[at] * (1.0 - share)))
    }

    /// The text colour on this background if the theme names none: as `--as-read` in web/views/style.css.
    #[must_use]
    pub fn ink(self) -> Self {
        let [light, a, b] = self.oklab();
        let chroma = a.hypot(b);
        let kept = if chroma > 0.02 { 0.02 / chroma } else { 1.0 };
        let lightness = ((0.58 - light) * 999.0).clamp(0.22, 0.95);
        Self::of([lightness, a * kept, b * kept])
    }

    /// The text colour on a button of this colour if the theme names none: as `--as-press` in web/views/style.css.
    #[must_use]
    pub fn on(self) -> Self {
        if self.luminance() < 0.179 {
            Self::WHITE
        } else {
            Self::BLACK
        }
    }

    fn of(oklab: [f64; 3]) -> Self {
        let [red, green, blue] = of_oklab(oklab).map(|value| value.clamp(0.0, 1.0));
        Self([red, green, blue, 1.0])
    }

    fn oklab(self) -> [f64; 3] {
        let [red, green, blue, _] = self.0;
        let [red, green, blue] = [red, green, blue].map(linear);
        let long =
            (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium =
            (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short =
            (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        [
            0.210_454_255_3 * long + 0.793_617_785 * medium - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205 * medium + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766 * short,
        ]
    }

    /// Whether it is opaque.
    #[must_use]
    pub fn is_opaque(self) -> bool {
        self.0[3] > 0.999
    }

    /// Whether it is fully transparent.
    #[must_use]
    pub fn is_clear(self) -> bool {
        self.0[3] < 0.001
    }

    /// This colour over another one.
    fn over(self, behind: Colour) -> Colour {
        let [.., opacity] = self.0;
        let mix = |at: usize| self.0[at] * opacity + behind.0[at] * (1.0 - opacity);
        Colour([mix(0), mix(1), mix(2), 1.0])
    }

    /// Relative luminance, as WCAG defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue, _] = self.0;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}

/// The value of a number or a percentage; numbers are in units of `scale`, `100%` is 1.
fn number(part: &str, scale: f64) -> Option<f64> {
    let (digits, scale) = part
        .strip_suffix('%')
        .map_or((part, scale), |digits| (digits, 0.01));
    let value: f64 = digits.parse().ok()?;
    value.is_finite().then_some(value * scale)
}

/// Degrees, with or without a unit.
fn angle(part: &str) -> Option<f64> {
    number(part.strip_suffix("deg").unwrap_or(part), 1.0)
}

fn hex(digits: &str) -> Option<Colour> {
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let width = match digits.len() {
        3 | 4 => 1,
        6 | 8 => 2,
        _ => return None,
    };
    let mut channels = [1.0; 4];
    for (at, channel) in channels.iter_mut().enumerate() {
        if let Some(part) = digits.get(at * width..(at + 1) * width) {
            let value = f64::from(u8::from_str_radix(part, 16).ok()?);
            *channel = if width == 1 {
                value / 15.0
            } else {
                value / 255.0
            };
        }
    }
    Some(Colour(channels))
}

/// A channel from 0 to 255, already rounded.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of a byte"
)]
fn byte(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
}

fn linear(value: f64) -> f64 {
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

fn of_linear(value: f64) -> f64 {
    if value <= 0.003_130_8 {
        value * 12.92
    } else {
        1.055 * value.powf(1.0 / 2.4) - 0.055
    }
}

fn of_hsl(hue: f64, saturation: f64, lightness: f64) -> [f64; 3] {
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|at| {
        let step = (at + hue / 30.0).rem_euclid(12.0);
        lightness - reach * (step - 3.0).min(9.0 - step).clamp(-1.0, 1.0)
    })
}

fn around(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
    let (sin, cos) = hue.to_radians().sin_cos();
    [lightness, chroma * cos, chroma * sin]
}

fn of_oklab([lightness, a, b]: [f64; 3]) -> [f64; 3] {
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
    ]
    .map(of_linear)
}

/// The contrast of text against an opaque background, from 1 to 21.
#[must_use]
pub fn contrast(text: Colour, background: Colour) -> f64 {
    let (one, other) = (text.over(background).luminance(), background.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::{Colour, contrast};

    fn of(text: &str, background: &str) -> f64 {
        contrast(
            Colour::read(text).unwrap(),
            Colour::read(background).unwrap(),
        )
    }

    #[test]
    fn contrast_is_computed_as_in_wcag() {
        assert!((of("rgb(0, 0, 0)", "rgb(255, 255, 255)") - 21.0).abs() < 0.01);
        assert!((of("rgb(119, 119, 119)", "rgb(255, 255, 255)") - 4.48).abs() < 0.01);
        assert!((of("rgb(1 2 3)", "rgb(1 2 3)") - 1.0).abs() < 0.001);
    }

    #[test]
    fn translucent_text_is_blended_with_its_background() {
        let half = of("rgba(0, 0, 0, 0.5)", "rgb(255, 255, 255)");
        assert!((half - of("rgb(127.5 127.5 127.5)", "rgb(255 255 255)")).abs() < 0.001);
        assert!((of("color(srgb 0 0 0 / 50%)", "rgb(255 255 255)") - half).abs() < 0.001);
    }

    #[test]
    fn every_colour_notation_gives_the_same_colour() {
        for text in [
            "#f00",
            "#FF0000ff",
            "rgb(255 0 0)",
            "rgba(255, 0, 0, 1)",
            "hsl(0 100% 50%)",
            "hsl(360deg, 100%, 50%)",
            "oklch(62.796% 0.25768 29.234)",
            "oklab(0.62796 0.22486 0.12585)",
            "color(srgb 1 0 0)",
        ] {
            assert_eq!(Colour::read(text).unwrap().hex(), "#ff0000", "{text}");
        }
        assert_eq!(Colour::read("#fff"), Colour::read("white"));
    }

    #[test]
    fn derived_text_colours_are_readable_on_every_button() {
        for step in 0..4096_u32 {
            let [red, green, blue] =
                [step & 15, step >> 4 & 15, step >> 8].map(|value| f64::from(value) / 15.0);
            let button = Colour([red, green, blue, 1.0]);
            assert!(contrast(button.on(), button) >= 4.5, "{}", button.hex());
        }
    }

    #[test]
    fn unreadable_colours_are_not_guessed() {
        for text in [
            "",
            "red",
            "#12",
            "#12345g",
            "rgb(NaN, 1, 2)",
            "rgb(1, 2)",
            "rgb(a, b, c)",
            "color(display-p3 1 1 1)",
            "rgb(1 2 3",
        ] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }
}

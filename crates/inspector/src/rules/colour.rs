//! Colours as browsers compute them, and the contrast between two.

/// Red, green, blue and opacity, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour([f64; 4]);

impl Colour {
    /// Reads `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `rgb(1 2 3 / 50%)` and `color(srgb 0 0 0)`; nothing else.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (function, rest) = text.trim().split_once('(')?;
        let inner = rest.strip_suffix(')')?.trim();
        let (inner, scale) = match function {
            "rgb" | "rgba" => (inner, 255.0),
            "color" => (inner.strip_prefix("srgb ")?, 1.0),
            _ => return None,
        };
        let parts: Vec<&str> = inner
            .split([',', '/', ' '])
            .filter(|part| !part.is_empty())
            .collect();
        let number = |part: &str, scale: f64| match part.strip_suffix('%') {
            Some(percent) => percent.parse().ok().map(|value: f64| value / 100.0),
            None => part.parse().ok().map(|value: f64| value / scale),
        };
        let [red, green, blue, opacity @ ..] = parts.as_slice() else {
            return None;
        };
        let opacity = match opacity {
            [] => 1.0,
            [opacity] => number(opacity, 1.0)?,
            _ => return None,
        };
        Some(Colour([
            number(red, scale)?,
            number(green, scale)?,
            number(blue, scale)?,
            opacity,
        ]))
    }

    /// Whether it is opaque.
    pub(crate) fn is_opaque(self) -> bool {
        self.0[3] > 0.999
    }

    /// Whether it is fully transparent.
    pub(crate) fn is_clear(self) -> bool {
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
        let linear = |value: f64| {
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue, _] = self.0;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}

/// The contrast of text against an opaque background, from 1 to 21.
pub(crate) fn contrast(text: Colour, background: Colour) -> f64 {
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
    fn contrast_is_that_of_wcag() {
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
    fn unreadable_colours_are_not_guessed() {
        for text in [
            "",
            "red",
            "oklch(0.5 0.1 20)",
            "rgb(1, 2)",
            "rgb(a, b, c)",
            "color(display-p3 1 1 1)",
            "rgb(1 2 3",
        ] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }
}

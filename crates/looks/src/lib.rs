//! Checks a site's theme without a browser: whether each text is readable in the light and the dark scheme, and whether
//! accept and refuse look alike.

pub mod colour;
mod palette;
mod theme;

pub use palette::{Palette, Scheme, palettes};
pub use theme::mistakes;

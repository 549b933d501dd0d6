//! The site's own look, before there is a browser: whether each text of a theme can be read, in the light scheme and in
//! the dark one, and whether accept and refuse stay alike.

pub mod colour;
mod palette;
mod theme;

pub use palette::{Palette, Scheme, palettes};
pub use theme::mistakes;

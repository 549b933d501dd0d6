//! Rates as a picture for an email: a bar each, from 0 to 100 %. A PNG with three colours; a hidden rate has no bar.

use std::io::Write;

use flate2::{Compression, Crc, write::ZlibEncoder};

use crate::counting::{
    figure::{self, Shown},
    rates::Rate,
};

const WIDTH: usize = 620;
const HEIGHT: usize = 160;

/// Background, lines at 50 and 100 %, bars.
const COLOURS: [[u8; 3]; 3] = [[0xfb, 0xfa, 0xf7], [0xc9, 0xc1, 0xb1], [0x1f, 0x6f, 0x5c]];

/// Draws the picture.
pub(super) fn bars(rates: &[Rate], small_cell: u64) -> Vec<u8> {
    let mut rows = vec![[0_u8; WIDTH]; HEIGHT];
    for at in [0, HEIGHT / 2, HEIGHT - 1] {
        rows[at] = [1; WIDTH];
    }
    let place = WIDTH / rates.len().max(1);
    for (which, rate) in rates.iter().enumerate() {
        let Shown::Exactly(rate) = figure::shown(*rate, small_cell) else {
            continue;
        };
        let height = u64::try_from(HEIGHT).unwrap_or(0) * rate.part / rate.whole.max(1);
        let top = HEIGHT - usize::try_from(height).unwrap_or(0).min(HEIGHT);
        let columns = which * place..(which + 1) * place - place / 4;
        for row in rows.iter_mut().skip(top) {
            if let Some(bar) = row.get_mut(columns.clone()) {
                bar.fill(2);
            }
        }
    }
    png(&rows)
}

fn png(rows: &[[u8; WIDTH]]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let side = |length: usize| u32::try_from(length).unwrap_or(0).to_be_bytes();
    // Eight bits per pixel, with a palette.
    let head = [&side(WIDTH)[..], &side(rows.len())[..], &[8, 3, 0, 0, 0]].concat();
    chunk(&mut out, b"IHDR", &head);
    chunk(&mut out, b"PLTE", &COLOURS.concat());
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    for row in rows {
        // Writing to memory does not fail; each row begins with "no filter".
        let _ = packed.write_all(&[0]).and_then(|()| packed.write_all(row));
    }
    chunk(&mut out, b"IDAT", &packed.finish().unwrap_or_default());
    chunk(&mut out, b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    let mut sum = Crc::new();
    sum.update(name);
    sum.update(body);
    out.extend(u32::try_from(body.len()).unwrap_or(0).to_be_bytes());
    out.extend(name);
    out.extend(body);
    out.extend(sum.sum().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::ZlibDecoder;

    use super::*;

    #[test]
    fn a_bar_is_as_high_as_its_rate_and_a_small_cell_has_none() {
        let picture = bars(&[Rate::new(50, 100), Rate::new(3, 100)], 10);
        assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
        let at = picture.windows(4).position(|name| name == b"IDAT").unwrap();
        let length = u32::from_be_bytes(picture[at - 4..at].try_into().unwrap());
        let body = &picture[at + 4..at + 4 + usize::try_from(length).unwrap()];
        let mut pixels = Vec::new();
        ZlibDecoder::new(body).read_to_end(&mut pixels).unwrap();
        assert_eq!(pixels.len(), HEIGHT * (WIDTH + 1));
        let filled = |column: usize| {
            pixels
                .chunks(WIDTH + 1)
                .filter(|row| row[column + 1] == 2)
                .count()
        };
        assert_eq!((filled(0), filled(WIDTH / 2)), (HEIGHT / 2, 0));
    }
}

//! Which encodings a client accepts, from `Accept-Encoding`.

/// Which of our encodings a client accepts. Its order of preference is ignored on purpose: we send the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Accepted {
    pub(crate) brotli: bool,
    pub(crate) gzip: bool,
}

/// Reads the header; without it only the uncompressed file is sent.
pub(crate) fn accepted(header: Option<&str>) -> Accepted {
    let takes = |coding: &str| {
        let named = |wanted: &str| {
            header.unwrap_or_default().split(',').find_map(|part| {
                let mut words = part.split(';').map(str::trim);
                let name = words.next()?;
                name.eq_ignore_ascii_case(wanted)
                    .then(|| words.all(|word| !is_zero(word)))
            })
        };
        named(coding).or_else(|| named("*")).unwrap_or(false)
    };
    Accepted {
        brotli: takes("br"),
        gzip: takes("gzip"),
    }
}

/// Whether a parameter says `q=0`: not acceptable.
fn is_zero(parameter: &str) -> bool {
    parameter
        .split_once('=')
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
        .is_some_and(|(_, weight)| {
            weight
                .trim()
                .parse::<f32>()
                .is_ok_and(|weight| weight <= 0.0)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_used_only_if_the_client_accepts_it() {
        for (header, brotli, gzip) in [
            (None, false, false),
            (Some(""), false, false),
            (Some("gzip, deflate, br, zstd"), true, true),
            (Some("GZIP;q=0.5"), false, true),
            (Some("br;q=0, gzip"), false, true),
            (Some("br; q=0.000, *"), false, true),
            (Some("*;q=0"), false, false),
            (Some("identity"), false, false),
            (Some("brotli, xgzip"), false, false),
        ] {
            assert_eq!(accepted(header), Accepted { brotli, gzip }, "{header:?}");
        }
    }
}

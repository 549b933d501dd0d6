//! A request's cookies, read as bytes, so that one that is not ASCII does not hide the others.

use axum::http::{HeaderMap, header};

/// The visitor's objection to being counted without having answered (L-67): `1`, beside the record.
pub(crate) const OBJECTION: &str = "assentry-objection";

/// Whether the browser that sent this has such an objection.
pub(crate) fn objects(headers: &HeaderMap) -> bool {
    values(headers, OBJECTION).any(|value| value == b"1")
}

/// The values of all cookies of this name, in order.
pub(crate) fn values<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = &'a [u8]> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .flat_map(|line| line.as_bytes().split(|byte| *byte == b';'))
        .filter_map(move |pair| {
            let pair = pair.trim_ascii();
            let at = pair.iter().position(|byte| *byte == b'=')?;
            let (known, value) = pair.split_at(at);
            (known == name.as_bytes()).then(|| value.get(1..).unwrap_or_default())
        })
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_contents_of_other_cookies_hide_no_record() {
        for (line, expected) in [
            (&b"a=1"[..], vec![&b"1"[..]]),
            (b"b=2; a=1 ;ab=3", vec![b"1"]),
            (b"city=\xe9\x80; a=1", vec![b"1"]),
            (b"a=\xe9; \xff; a=1; a=", vec![b"\xe9", b"1", b""]),
            (b"; =; a", vec![]),
        ] {
            let mut headers = HeaderMap::new();
            headers.append(header::COOKIE, HeaderValue::from_bytes(line).unwrap());
            assert_eq!(values(&headers, "a").collect::<Vec<_>>(), expected);
        }
    }
}

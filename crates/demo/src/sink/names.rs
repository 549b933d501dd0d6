//! The names of the events in a vendor's request, if they are easy to read.
//!
//! posthog-js sends JSON, gzipped JSON, or a form whose `data` is base64 of JSON; mixpanel-browser sends a form whose
//! `data` is JSON or base64 of JSON, or the same in the query. The JSON is one event, a list of events, or an object with
//! a list called `batch`. Anything else has no names.

use std::io::Read;

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde::{Deserialize, de::IgnoredAny};

const LONGEST_UNPACKED_BYTES: u64 = 8 * 1024 * 1024;
const MOST_NAMES: usize = 50;
const LONGEST_NAME_CHARACTERS: usize = 80;
const GZIP_START: [u8; 2] = [0x1f, 0x8b];

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What vendors send. The first match applies: an object with a name is not a batch.
#[derive(Deserialize)]
#[serde(untagged)]
enum Sent {
    Event { event: String },
    Batch { batch: Vec<Sent> },
    List(Vec<Sent>),
    Other(IgnoredAny),
}

/// The names of the events in the body, or else in the query.
pub(super) fn of_request(query: &str, body: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(sent) = sent_in(body).or_else(|| sent_in(query.as_bytes())) {
        collect(sent, &mut names);
    }
    names
}

/// JSON, plain or gzipped, or in the `data` of a form.
fn sent_in(bytes: &[u8]) -> Option<Sent> {
    sent(bytes).or_else(|| {
        let (_, data) = form_urlencoded::parse(bytes).find(|(key, _)| key == "data")?;
        sent(data.as_bytes()).or_else(|| {
            // A form turns an unescaped + into a space.
            sent(&BASE64.decode(data.replace(' ', "+")).ok()?)
        })
    })
}

/// An object or a list; any other valid JSON, such as `42`, does not count.
fn sent(bytes: &[u8]) -> Option<Sent> {
    if bytes.starts_with(&GZIP_START) {
        let reader = flate2::read::GzDecoder::new(bytes);
        return serde_json::from_reader(reader.take(LONGEST_UNPACKED_BYTES)).ok();
    }
    let opens = bytes.trim_ascii_start().first();
    opens.filter(|byte| b"{[".contains(byte))?;
    serde_json::from_slice(bytes).ok()
}

fn collect(sent: Sent, names: &mut Vec<String>) {
    match sent {
        Sent::Event { event } if names.len() < MOST_NAMES => {
            names.push(event.chars().take(LONGEST_NAME_CHARACTERS).collect());
        }
        Sent::Batch { batch: all } | Sent::List(all) => {
            all.into_iter().for_each(|sent| collect(sent, names));
        }
        Sent::Event { .. } | Sent::Other(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzipped(text: &str) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        writer.write_all(text.as_bytes()).unwrap();
        writer.finish().unwrap()
    }

    fn form(text: &str) -> String {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("data", text)
            .append_pair("ip", "1")
            .finish()
    }

    #[test]
    fn names_are_read_in_every_form_the_vendors_use() {
        let list = r#"[{"event":"$pageview","properties":{}},{"event":"Played"}]"#;
        let batch = format!(r#"{{"api_key":"k","batch":{list}}}"#);
        for (what, query, body) in [
            ("JSON", "", list.as_bytes().to_vec()),
            ("a batch", "ip=0", batch.into_bytes()),
            ("gzip", "compression=gzip-js", gzipped(list)),
            ("a form of JSON", "", form(list).into_bytes()),
            (
                "a form of base64",
                "",
                form(&BASE64.encode(list)).into_bytes(),
            ),
            (
                "a query of base64",
                &*form(&BASE64.encode(list)),
                Vec::new(),
            ),
        ] {
            assert_eq!(of_request(query, &body), ["$pageview", "Played"], "{what}");
        }
    }

    #[test]
    fn other_bytes_have_no_names() {
        let broken_gzip = &gzipped("[{\"event\":\"a\"}]")[..12];
        for body in [
            b"".as_slice(),
            b"hello",
            b"42",
            b"{\"event\":7}",
            b"data=%%%",
            &[0, 255, 7],
            broken_gzip,
        ] {
            assert_eq!(of_request("", body), [""; 0], "{body:?}");
        }
    }

    #[test]
    fn names_are_cut_and_counted() {
        let long = format!(
            "[{}]",
            vec![format!(r#"{{"event":"{}"}}"#, "x".repeat(500)); 500].join(",")
        );
        let names = of_request("", long.as_bytes());
        assert_eq!(
            (names.len(), names[0].len()),
            (MOST_NAMES, LONGEST_NAME_CHARACTERS)
        );
    }
}

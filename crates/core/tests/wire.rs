//! Events: what the banner writes is what the collector reads, in a closed vocabulary, and nothing else is sent.

use assentry_core::{
    answering::{Answering, Button},
    config::Config as SiteConfig,
    effect::Effect,
    record::Method,
    session::{Input, Rules, Session, Stored},
    standing::By,
    statistics::Mode,
    value::Value,
    wire::{Device, Event, EventKind, MAX_BYTES, WireMistake},
};
use expect_test::expect;
use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};

const METHODS: [Method; 7] = [
    Method::AcceptAll,
    Method::RefuseAll,
    Method::Chosen,
    Method::Embed,
    Method::Withdrawn,
    Method::Api,
    Method::Import,
];

const LINE: &str = "event=choice&revision=8f3a21bc&regime=eu&language=en&device=small&method=accept-all&granted=analytics.matomo";

/// The texts that an event borrows.
#[derive(Clone, Debug)]
struct Texts {
    revision: String,
    regime: String,
    language: String,
    variant: String,
    section: String,
    granted: Vec<String>,
    denied: Vec<String>,
}

fn texts(most: usize) -> impl Strategy<Value = Texts> {
    let ids = || vec("[a-z0-9-]{1,32}", 0..most);
    let words = ("[0-9a-f]{8}", "[a-z-]{2,8}", "[a-z-]{2,8}");
    (words, ["[a-z0-9-]{1,32}"; 2], ids(), ids()).prop_map(
        |((revision, regime, language), [variant, section], granted, denied)| Texts {
            revision,
            regime,
            language,
            variant,
            section,
            granted,
            denied,
        },
    )
}

/// An event with these texts; the bits decide the rest.
fn event(texts: &Texts, bits: usize) -> Event<'_> {
    let kind = [
        EventKind::Shown,
        EventKind::Choice,
        EventKind::Changed,
        EventKind::Opened,
        EventKind::Left,
        EventKind::Gpc,
        EventKind::Viewed,
    ][bits % 7];
    Event {
        kind,
        revision: &texts.revision,
        regime: &texts.regime,
        language: &texts.language,
        device: [Device::Small, Device::Large][bits % 2],
        method: kind.is_answer().then_some(METHODS[bits % 7]),
        again: bits & 8 == 0,
        automated: bits & 16 == 0,
        granted: texts.granted.iter().map(String::as_str).collect(),
        denied: texts.denied.iter().map(String::as_str).collect(),
        variant: (bits & 32 == 0).then_some(&texts.variant),
        section: (bits & 128 == 0).then_some(&texts.section),
        signal: bits & 64 == 0,
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn decoding_an_encoded_event_gives_the_event(texts in texts(12), bits in 0..1000_usize) {
        let event = event(&texts, bits);
        let line = event.encode();
        prop_assert_eq!(Event::decode(&line), Ok(event));
    }

    #[test]
    fn any_text_is_read_without_panic_and_encodes_back(text in any::<String>(), bytes in vec(any::<u8>(), 0..200)) {
        for line in [text.as_str(), &String::from_utf8_lossy(&bytes)] {
            prop_assert!(Event::decode(line).is_err());
        }
    }

    /// If nearly valid pairs are read as an event, that event encodes and decodes to itself.
    #[test]
    fn every_accepted_line_has_exactly_one_meaning(pairs in vec(select(NEARLY.as_slice()), 4..9)) {
        let line = [&["event=choice"], pairs.as_slice()].concat().join("&");
        if let Ok(event) = Event::decode(&line) {
            let again = event.encode();
            prop_assert_eq!(Event::decode(&again), Ok(event));
        }
    }
}

const NEARLY: [&str; 22] = [
    "revision=8f3a21bc",
    "revision=8F3A21BC",
    "regime=eu",
    "regime=e",
    "language=fr",
    "language=fr-CH",
    "device=large",
    "device=huge",
    "method=chosen",
    "method=",
    "granted=a.b",
    "granted=",
    "granted=a..b",
    "denied=c",
    "denied=A",
    "again=1",
    "again=0",
    "automated=1",
    "variant=calm-2",
    "variant=Calm",
    "signal=1",
    "signal=0",
];

/// The result for the line with one part replaced.
fn check(part: &str, other: &str, expected: WireMistake) {
    assert!(LINE.contains(part), "{part}");
    let line = LINE.replace(part, other);
    assert_eq!(Event::decode(&line), Err(expected), "{line}");
}

#[test]
fn an_event_is_a_line_of_pairs() {
    let event = Event {
        kind: EventKind::Changed,
        revision: "8f3a21bc",
        regime: "eu",
        language: "fr",
        device: Device::Large,
        method: Some(Method::Withdrawn),
        again: true,
        automated: true,
        granted: vec![],
        denied: vec!["analytics", "matomo"],
        variant: Some("calm-2"),
        section: Some("shop"),
        signal: true,
    };
    expect!["event=changed&revision=8f3a21bc&regime=eu&language=fr&device=large&method=withdrawn&again=1&automated=1&denied=analytics.matomo&variant=calm-2&section=shop&signal=1"]
        .assert_eq(&event.encode());
    assert!(Event::decode(LINE).is_ok());
}

#[test]
fn every_key_that_an_event_has_is_required_once() {
    for part in [
        "event=choice&",
        "revision=8f3a21bc&",
        "regime=eu&",
        "language=en&",
        "device=small&",
    ] {
        check(part, "", WireMistake::Missing);
        check(part, &part.repeat(2), WireMistake::Key);
    }
    check(
        "&method=accept-all",
        &"&method=accept-all".repeat(2),
        WireMistake::Key,
    );
    for part in [
        "&granted=analytics.matomo",
        "&denied=a",
        "&again=1",
        "&automated=1",
        "&variant=a",
        "&section=a",
        "&signal=1",
    ] {
        let without = LINE.replace("&granted=analytics.matomo", "");
        assert!(Event::decode(&without).is_ok());
        assert!(Event::decode(&(without.clone() + part)).is_ok(), "{part}");
        assert_eq!(
            Event::decode(&(without + &part.repeat(2))),
            Err(WireMistake::Key),
            "{part}"
        );
    }
}

#[test]
fn an_answer_has_a_method_and_nothing_else_has() {
    check("&method=accept-all", "", WireMistake::Value);
    for kind in ["shown", "opened", "left", "gpc", "viewed"] {
        let line = LINE.replace("choice", kind);
        assert_eq!(Event::decode(&line), Err(WireMistake::Value), "{kind}");
        let without = line.replace("&method=accept-all", "");
        assert!(Event::decode(&without).is_ok(), "{kind}");
    }
}

#[test]
fn the_pairs_of_a_line_come_in_any_order() {
    let mut pairs: Vec<&str> = LINE.split('&').collect();
    pairs.push("variant=calm-2");
    let event = Event::decode(&pairs.join("&")).map(|event| event.encode());
    pairs.reverse();
    let turned = pairs.join("&");
    assert_eq!(
        Event::decode(&turned).map(|event| event.encode()),
        event.clone()
    );
    assert!(event.is_ok());
}

#[test]
fn a_key_outside_the_vocabulary_is_a_mistake_m_01() {
    for key in [
        "id=7",
        "url=/",
        "visitor=x",
        "time=1",
        "referrer=x",
        "Event=shown",
        "",
        "again",
        "=",
        " again=1",
        "ip=127.0.0.1",
    ] {
        check(
            "&method=accept-all",
            &format!("&method=accept-all&{key}"),
            WireMistake::Key,
        );
    }
    for line in ["", "&", "event", "{\"event\":\"shown\"}"] {
        assert_eq!(Event::decode(line), Err(WireMistake::Key), "{line}");
    }
}

#[test]
fn a_value_outside_the_vocabulary_of_its_key_is_a_mistake() {
    for (part, others) in [
        (
            "choice",
            ["", "Choice", "choices", "click", "choice ", "shown,choice"].as_slice(),
        ),
        (
            "8f3a21bc",
            &[
                "",
                "8f3a21b",
                "8f3a21bcd",
                "8F3A21BC",
                "8f3a21bg",
                "8f3a21b\n",
            ],
        ),
        (
            "=eu",
            &["=", "=e", "=EU", "=eu1", "=europeans", "=e=u", "=é"],
        ),
        ("=en", &["=", "=e", "=en_US", "=en-US", "=en-latin-"]),
        ("small", &["", "medium", "Small", "360"]),
        (
            "accept-all",
            &["", "a", "accept", "accept_all", "Accept-All"],
        ),
        (
            "analytics.matomo",
            &[
                "",
                ".",
                "analytics.",
                ".analytics",
                "Analytics",
                "ana lytics",
                "a,b",
                "abcdefghijklmnopqrstuvwxyz-012345",
            ],
        ),
        (
            "&method",
            &[
                "&again=0&method",
                "&again=&method",
                "&again=true&method",
                "&automated=2&method",
                "&signal=0&method",
                "&signal=&method",
                "&variant=&method",
                "&variant=Calm&method",
            ],
        ),
    ] {
        for other in others {
            check(part, other, WireMistake::Value);
        }
    }
}

#[test]
fn a_line_of_more_than_1024_bytes_is_refused_unread() {
    let room = MAX_BYTES - LINE.len();
    let mut line = LINE.to_owned() + &".x".repeat(room / 2) + &"x".repeat(room % 2);
    assert!(Event::decode(&line).is_ok());
    line.push('x');
    assert_eq!(Event::decode(&line), Err(WireMistake::TooLong));
    assert_eq!(
        Event::decode(&"x".repeat(1_000_000)),
        Err(WireMistake::TooLong)
    );
}

#[test]
fn every_mistake_has_a_reason_fit_for_a_header() {
    for mistake in [
        WireMistake::TooLong,
        WireMistake::Key,
        WireMistake::Value,
        WireMistake::Missing,
    ] {
        assert!(mistake.as_str().starts_with("body: "));
        assert!(
            mistake
                .as_str()
                .bytes()
                .all(|byte| byte.is_ascii_graphic() || byte == b' ')
        );
    }
}

/// The event of a choice under a policy with `purposes` purposes and `services` services with the longest ids, with
/// everything an event can have.
fn event_of_a_large_policy(
    purposes: usize,
    services: usize,
    id: impl Fn(usize) -> String,
) -> Option<String> {
    let text = |text: String| Value::Text(String::leak(text));
    let purpose = |at| {
        Value::Map(vec![
            ("id", text(id(at))),
            ("title", Value::Text("A")),
            ("description", Value::Text("B")),
        ])
    };
    let service = |at| Value::Map(vec![("id", text(id(at))), ("purpose", text(id(0)))]);
    let root = Value::Map(vec![
        (
            "purposes",
            Value::List((0..purposes).map(purpose).collect()),
        ),
        (
            "services",
            Value::List((purposes..purposes + services).map(service).collect()),
        ),
    ]);
    let config = SiteConfig::read(&root, "")?;
    let rules = Rules {
        signal: true,
        may_ask: true,
        scripted_accept: false,
        proof: false,
        statistics: Mode::Choices,
        language: "en",
        device: Device::Small,
        automated: true,
    };
    let mut session = Session::new(config.policy.clone(), rules);
    session.step(Input::Arrived {
        stored: Stored::default(),
        today: 20_780,
    });
    session.step_answering(Answering::Displayed {
        variant: &"v".repeat(32),
        section: &"s".repeat(32),
        texts: "",
        objects: false,
    });
    let effects = session.step_answering(Answering::Pressed(
        Button::Save((1..purposes + services).collect()),
        By::Visitor,
        "",
    ));
    effects.into_iter().find_map(|effect| {
        if let Effect::Report(line) = effect {
            Some(line)
        } else {
            None
        }
    })
}

#[test]
fn an_event_that_is_too_long_loses_services_never_purposes() {
    // Leaving out answers of only one kind would skew the rates.
    let line =
        event_of_a_large_policy(4, 60, |at| format!("a-service-of-many-others-{at:02}")).unwrap();
    let event = Event::decode(&line).unwrap();
    let ids = |positions: &[usize]| {
        positions
            .iter()
            .map(|at| format!("a-service-of-many-others-{at:02}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (event.granted, event.denied),
        (
            ids(&[1, 2, 3]).iter().map(String::as_str).collect(),
            ids(&[0]).iter().map(String::as_str).collect()
        )
    );
}

#[test]
fn the_purposes_of_the_largest_policy_fit_into_an_event() {
    let line =
        event_of_a_large_policy(24, 0, |at| format!("an-id-that-is-as-long-as-can-b{at:02}"))
            .unwrap();
    assert!(line.len() <= MAX_BYTES, "{} bytes", line.len());
    assert_eq!(
        Event::decode(&line).map(|event| event.granted.len() + event.denied.len()),
        Ok(24)
    );
}

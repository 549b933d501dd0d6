//! The line itself: its format, its length, and what is rejected.

use assentry_core::{
    config::Config,
    policy::{NO_REVISION, Policy},
    record::{ConsentRecord, MAX_BYTES, Method},
    value::Value,
};
use expect_test::{Expect, expect};

use crate::{policy::policy, shapes::Shape, value::value};

/// A body with its fingerprint, which makes it a record: FNV-1a, as in `docs/record.md`.
pub(crate) fn signed(body: &str) -> String {
    let print = body.bytes().fold(0x811c_9dc5_u32, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{body}~{print:08x}")
}

fn shop() -> Policy<'static> {
    policy(
        value!({
            "purposes": ["necessary", "preferences", "analytics", "marketing", "social"],
            "services": [
                { "id": "matomo", "purpose": "analytics" },
                { "id": "hotjar", "purpose": "analytics" },
                { "id": "google-ads", "purpose": "marketing" },
                { "id": "linkedin", "purpose": "marketing" },
                { "id": "youtube", "purpose": "social" },
                { "id": "vimeo", "purpose": "social" },
            ],
        }),
        "",
    )
}

fn record(said: Vec<Option<bool>>) -> ConsentRecord {
    ConsentRecord {
        decided: 20_780,
        until: 20_962,
        same_regime: true,
        signalled: false,
        method: Method::Chosen,
        id: String::new(),
        said: said.into_iter().collect(),
    }
}

/// The answers of a body with the right fingerprint, by id.
#[expect(
    clippy::needless_pass_by_value,
    reason = "expect! makes a value for each test, and nobody else wants it"
)]
fn check(bodies: &[&str], expected: Expect) {
    let policy = shop();
    let mut out = String::new();
    for body in bodies {
        let said = match ConsentRecord::decode(&signed(body), &policy) {
            None => "no record".to_owned(),
            Some(record) => {
                let items = policy.items.iter().enumerate();
                let said = items.filter_map(|(at, item)| {
                    let sign = if record.said.get(at)? { '+' } else { '!' };
                    Some(format!("{sign}{}", item.id))
                });
                let regime = if record.same_regime {
                    ""
                } else {
                    " under another regime"
                };
                let id = if record.id.is_empty() {
                    String::new()
                } else {
                    format!(" as {}", record.id)
                };
                format!(
                    "{} {}{id}{regime}",
                    record.method.as_str(),
                    said.collect::<Vec<_>>().join(" ")
                )
            }
        };
        out += &format!("{body}\n  {}\n", said.trim_end());
    }
    expected.assert_eq(&out);
}

#[test]
fn a_line_has_the_answers_by_id() {
    let line = record(vec![
        None,
        None,
        Some(true),
        Some(false),
        Some(true),
        Some(true),
        Some(true),
        Some(false),
        Some(true),
        Some(false),
        None,
    ])
    .encode(&shop());
    expect!["1~faa256e0~20780~20962~eu~c~~+analytics.matomo.hotjar!marketing.google-ads:linkedin+social:youtube~b835faf3"]
        .assert_eq(&line);
}

#[test]
fn ids_that_a_policy_does_not_have_are_skipped() {
    check(
        &[
            "1~8f3a21bc~20780~20962~eu~a~~+analytics.matomo.piwik+ads.matomo:hotjar!social",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics.youtube.vimeo",
            "1~8f3a21bc~20780~20962~eu~a~~+matomo+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics.social",
            "1~8f3a21bc~20780~20962~eu~i~A1-b2~?social:youtube.vimeo",
            "1~8f3a21bc~20780~20962~us~r~~!analytics",
            "1~8f3a21bc~0~0~eu~w~~",
        ],
        expect![[r#"
            1~8f3a21bc~20780~20962~eu~a~~+analytics.matomo.piwik+ads.matomo:hotjar!social
              accept-all +analytics !social +matomo
            1~8f3a21bc~20780~20962~eu~a~~+analytics.youtube.vimeo
              accept-all +analytics
            1~8f3a21bc~20780~20962~eu~a~~+matomo+analytics
              accept-all +analytics
            1~8f3a21bc~20780~20962~eu~a~~+analytics.social
              accept-all +analytics
            1~8f3a21bc~20780~20962~eu~i~A1-b2~?social:youtube.vimeo
              import +youtube !vimeo as A1-b2
            1~8f3a21bc~20780~20962~us~r~~!analytics
              refuse-all !analytics under another regime
            1~8f3a21bc~0~0~eu~w~~
              withdrawn
        "#]],
    );
}

#[test]
fn lines_that_encoding_never_writes_are_rejected() {
    check(
        &[
            "",
            "~",
            "1~~~~~~~",
            "2~8f3a21bc~20780~20962~eu~a~~+analytics",
            "1~8f3a21b~20780~20962~eu~a~~+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics~more",
            "1~8f3a21bc~20780~20779~eu~a~~+analytics",
            "1~8f3a21bc~20780~120962~eu~a~~+analytics",
            "1~8f3a21bc~+2078~20962~eu~a~~+analytics",
            "1~8f3a21bc~-2078~20962~eu~a~~+analytics",
            "1~8f3a21bc~~20962~eu~a~~+analytics",
            "1~8f3a21bc~20780~20962~eu~A~~+analytics",
            "1~8f3a21bc~20780~20962~eu~~~+analytics",
            "1~8f3a21bc~20780~20962~eu~accept-all~~+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~analytics",
            "1~8f3a21bc~20780~20962~eu~a~~.matomo",
            "1~8f3a21bc~20780~20962~eu~a~~:matomo",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics!analytics",
            "1~8f3a21bc~20780~20962~eu~a~~!analytics.matomo:matomo",
            "1~8f3a21bc~20780~20962~eu~a~~+analytics é",
        ],
        expect![[r#"

              no record
            ~
              no record
            1~~~~~~~
              no record
            2~8f3a21bc~20780~20962~eu~a~~+analytics
              no record
            1~8f3a21b~20780~20962~eu~a~~+analytics
              no record
            1~8f3a21bc~20780~20962~eu~a~~+analytics~more
              no record
            1~8f3a21bc~20780~20779~eu~a~~+analytics
              no record
            1~8f3a21bc~20780~120962~eu~a~~+analytics
              no record
            1~8f3a21bc~+2078~20962~eu~a~~+analytics
              no record
            1~8f3a21bc~-2078~20962~eu~a~~+analytics
              no record
            1~8f3a21bc~~20962~eu~a~~+analytics
              no record
            1~8f3a21bc~20780~20962~eu~A~~+analytics
              accept-all +analytics
            1~8f3a21bc~20780~20962~eu~~~+analytics
              no record
            1~8f3a21bc~20780~20962~eu~accept-all~~+analytics
              no record
            1~8f3a21bc~20780~20962~eu~a~~analytics
              no record
            1~8f3a21bc~20780~20962~eu~a~~.matomo
              no record
            1~8f3a21bc~20780~20962~eu~a~~:matomo
              no record
            1~8f3a21bc~20780~20962~eu~a~~+analytics!analytics
              no record
            1~8f3a21bc~20780~20962~eu~a~~!analytics.matomo:matomo
              no record
            1~8f3a21bc~20780~20962~eu~a~~+analytics é
              no record
        "#]],
    );
}

#[test]
fn a_line_with_a_wrong_fingerprint_is_rejected() {
    let policy = shop();
    let line = signed("1~8f3a21bc~20780~20962~eu~a~~+analytics");
    assert!(ConsentRecord::decode(&line, &policy).is_some());
    for wrong in [
        line.to_uppercase(),
        format!("{line} "),
        format!(" {line}"),
        format!("\"{line}\""),
        line.replace('+', "%2B"),
    ] {
        assert_eq!(ConsentRecord::decode(&wrong, &policy), None, "{wrong}");
    }
}

#[test]
fn a_cookie_of_four_kilobytes_under_our_name_is_rejected() {
    let line = signed(&format!(
        "1~8f3a21bc~20780~20962~eu~a~~+analytics{}",
        "+other".repeat(700)
    ));
    assert!(line.len() > MAX_BYTES);
    assert_eq!(ConsentRecord::decode(&line, &shop()), None);
}

#[test]
fn a_typical_policy_has_a_line_under_200_bytes_fit_for_a_cookie() {
    let policy = shop();
    for said in [Some(true), Some(false)] {
        let mut said = vec![said; policy.items.len()];
        said[0] = None;
        let line = record(said).encode(&policy);
        assert!(line.len() < 200, "{} bytes: {line}", line.len());
        // cookie-octet of RFC 6265, 4.1.1.
        let fits = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
        assert!(line.bytes().all(fits), "{line}");
    }
}

#[test]
fn every_accepted_policy_has_a_record_that_decodes_again_b_03() {
    // 30 purposes and 200 services with long names: refused as a configuration, or remembered as an answer.
    let purposes = (0..30)
        .map(|at| format!("a-purpose-with-a-rather-long-{at:03}"))
        .collect();
    let services = (0..200)
        .map(|at| (format!("a-service-with-a-rather-long-{at:03}"), at % 30))
        .collect();
    let bytes = Shape { purposes, services }.read(|policy| {
        let answered = record(vec![Some(false); 230]);
        let line = answered.encode(policy);
        if ConsentRecord::decode(&line, policy) == Some(answered) {
            None
        } else {
            Some(line.len())
        }
    });
    assert!(
        !matches!(bytes, Ok(Some(_))),
        "expected a line that reads back, found one of {bytes:?} bytes"
    );
}

#[test]
fn an_answer_is_valid_no_longer_than_the_policy_and_the_regime_say_l_32() {
    let until = |until| ConsentRecord {
        until,
        ..record(Vec::new())
    };
    let under = |config| policy(config, "");
    let six_months = under(value!({}));
    assert_eq!(until(20_962).holds_until(&six_months), 20_962);
    assert_eq!(until(20_790).holds_until(&six_months), 20_790);
    // The site shortened the term after the answer.
    let shorter = |config| until(20_962).holds_until(&under(config));
    assert_eq!(shorter(value!({ "days": 30 })), 20_810);
    assert_eq!(shorter(value!({ "months": 1 })), 20_811);
    // The longest term in days is never more than that in months: 31 January to 29 February of the next year.
    let longest = under(value!({ "days": 396 }));
    assert_eq!(longest.end(20_849), 20_849 + 395);
    assert_eq!(until(99_999).holds_until(&longest), 20_780 + 396);
}

#[test]
fn the_revision_follows_what_is_material_and_nothing_else_l_11() {
    let revision = |root: Value<'static>| policy(root, "").revision();
    let service = |purpose| value!([{ "id": "matomo", "purpose": (Value::Text(purpose)), "vendor": "InnoCraft" }]);
    let base = revision(
        value!({ "purposes": ["analytics", "social"], "services": (service("analytics")) }),
    );
    let same = [
        value!({ "purposes": ["social", "analytics"], "services": (service("analytics")) }),
        value!({ "purposes": [{ "id": "analytics", "title": "Else" }, "social"], "services": (service("analytics")), "days": 7 }),
    ];
    let other = [
        value!({ "purposes": ["analytics", "social"], "services": (service("social")) }),
        value!({ "purposes": ["analytics", "social"] }),
        value!({ "purposes": ["analytics", "social", "marketing"], "services": (service("analytics")) }),
        value!({ "purposes": ["analytics", "social"], "services": [{ "id": "matomo", "purpose": "analytics", "vendor": "Else" }] }),
    ];
    for root in same {
        assert_eq!(revision(root.clone()), base, "{root:?}");
    }
    for root in other {
        assert_ne!(revision(root.clone()), base, "{root:?}");
    }
}

#[test]
fn the_sites_own_revision_and_the_texts_fingerprint_are_read_back_and_grant_nothing_l_68_l_70() {
    let policy = shop();
    let said = || vec![None, None, Some(true), Some(false), Some(true)];
    for (revision, texts, written) in [
        (Value::Null, "", ""),
        (value!(0), "", ""),
        (value!(2), "", "?-.-2"),
        (Value::Null, "8f3a21bc", "?-.-0.-8f3a21bc"),
        (
            value!("new-words-2"),
            "8f3a21bc",
            "?-.-new-words-2.-8f3a21bc",
        ),
    ] {
        let under = |revision| Policy {
            own_revision: match revision {
                Value::Text(word) | Value::Number(word) => word,
                _ => NO_REVISION,
            },
            ..shop()
        };
        let (there, elsewhere) = (under(revision), under(Value::Text("else")));
        let answered = record(said());
        let line = answered.encode_shown(&there, texts);
        let answers = |line: &str| line.split('~').nth(7).unwrap().to_owned();
        assert_eq!(answers(&line), answers(&answered.encode(&policy)) + written);
        assert!(line.len() < 200, "{line}");
        assert_eq!(ConsentRecord::decode(&line, &there), Some(answered.clone()));
        assert_eq!(
            ConsentRecord::decode(&line, &policy),
            Some(answered.clone())
        );
        let asked_again = ConsentRecord {
            same_regime: false,
            ..answered
        };
        assert_eq!(ConsentRecord::decode(&line, &elsewhere), Some(asked_again));
    }
    // Whatever follows it grants nothing.
    check(
        &[
            "1~8f3a21bc~20780~20962~eu~a~~!analytics?-.-2.-8f3a21bc+analytics",
            "1~8f3a21bc~20780~20962~eu~a~~?-:analytics+matomo",
        ],
        expect![[r#"
            1~8f3a21bc~20780~20962~eu~a~~!analytics?-.-2.-8f3a21bc+analytics
              accept-all !analytics
            1~8f3a21bc~20780~20962~eu~a~~?-:analytics+matomo
              accept-all
        "#]],
    );
}

#[test]
fn no_policy_may_use_the_id_of_the_extra_fields() {
    let root =
        value!({ "purposes": ["analytics", { "id": "-", "title": "T", "description": "D" }] });
    assert_eq!(Config::read(&root, ""), None);
}

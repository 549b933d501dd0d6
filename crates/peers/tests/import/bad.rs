//! Texts that no tool writes: none of them is a record.

use assentry_peers::{Found, Kept};

use crate::good::{
    C15T, CLOSED, COOKIEBOT, COOKIEYES, OPTANON, VANILLA, encoded, found, jar, read,
};

/// A cookie of that name with a JSON record.
fn json(name: &str, record: &str) -> String {
    jar(name, &encoded(record))
}

fn vanilla(old: &str, new: &str) -> String {
    assert!(VANILLA.contains(old), "{old}");
    json("cc_cookie", &VANILLA.replacen(old, new, 1))
}

fn cookiebot(old: &str, new: &str) -> String {
    assert!(COOKIEBOT.contains(old), "{old}");
    jar("CookieConsent", &COOKIEBOT.replacen(old, new, 1))
}

fn optanon(groups: &str) -> String {
    jar("OptanonConsent", groups) + CLOSED
}

fn none(cookies: impl IntoIterator<Item = String>) {
    for cookies in cookies {
        let shown: String = cookies.chars().take(200).collect();
        assert_eq!(found(&cookies), [], "{shown}");
    }
}

const NAMES: [&str; 9] = [
    "cc_cookie",
    "klaro",
    "tarteaucitron",
    "CookieConsent",
    "OptanonConsent",
    "cookieyes-consent",
    "cmplz_banner-status",
    "cookieconsent_status",
    "c15t",
];

#[test]
fn cut_in_the_middle() {
    none([
        jar("cc_cookie", &encoded(VANILLA)[..90]),
        jar("klaro", "%7B%22matomo"),
        jar("CookieConsent", &COOKIEBOT[..60]),
        jar("tarteaucitron", "!gtag=tru"),
        jar("tarteaucitron", "!gtag=true!"),
        jar("cookieyes-consent", &COOKIEYES[..20]),
        jar("klaro", "%"),
        optanon("groups=C0001:1,"),
        jar("c15t", "c.marketing:1,i.t"),
    ]);
}

#[test]
fn html() {
    none(NAMES.map(|name| jar(name, "<html><body>true</body></html>") + CLOSED));
}

#[test]
fn huge() {
    let long = "x".repeat(20_000);
    let many: Vec<_> = (0..300).map(|at| format!("\"s{at}\":true")).collect();
    let words: Vec<_> = (0..300).map(|at| format!("!s{at}=true")).collect();
    none([
        json("klaro", &format!("{{\"matomo\":true,\"{long}\":true}}")),
        jar("tarteaucitron", &format!("!{long}=true")),
        json("klaro", &format!("{{{}}}", many.join(","))),
        jar("tarteaucitron", &words.concat()),
        json("klaro", &"{\"a\":".repeat(3_000)),
        vanilla("\"data\":null", &format!("\"data\":\"{long}\"")),
    ]);
    let kept = Kept {
        cc_cookie: &VANILLA.replace("null", &format!("\"{long}\"")),
        c15t: &"[".repeat(1_000_000),
        ..Kept::default()
    };
    assert_eq!(read(&kept), []);
}

#[test]
fn lists_where_an_object_belongs() {
    none([
        json("cc_cookie", &format!("[{VANILLA}]")),
        json("klaro", r#"["matomo"]"#),
        json("klaro", "[true]"),
        vanilla(
            r#"{"necessary":[],"analytics":[],"marketing":[]}"#,
            r#"["analytics"]"#,
        ),
    ]);
}

#[test]
fn wrong_types() {
    none(
        [
            r#"{"matomo":"true"}"#,
            r#"{"matomo":1}"#,
            r#"{"matomo":{"granted":true}}"#,
            "true",
            "null",
        ]
        .map(|record| json("klaro", record)),
    );
    let categories = r#"["necessary","analytics"]"#;
    let changed = r#""2026-11-02T10:00:00.000Z""#;
    none([
        vanilla(categories, r#"{"analytics":true}"#),
        vanilla(categories, r#""analytics""#),
        vanilla(categories, "[7]"),
        vanilla(changed, "1795348800000"),
        vanilla(changed, r#""yesterday""#),
        vanilla("1795521600000", r#""1795521600000""#),
        vanilla("1795521600000", "-1795521600000"),
        vanilla(r#""analytics":[]"#, r#""analytics":"ga""#),
        vanilla(r#""analytics":[]"#, r#""analytics":[7]"#),
        cookiebot("statistics:true", "statistics:1"),
        cookiebot("utc:1795348800000", "utc:1756762572"),
        jar("c15t", "c.marketing:true,i.t:1795348800000"),
        jar("c15t", "c.marketing:1"),
        jar("c15t", "c.marketing:1,i.t:soon"),
        optanon("groups=C0002:2"),
        optanon("groups=C0002"),
        optanon("groups="),
        optanon("hosts="),
        jar(
            "cookieyes-consent",
            &COOKIEYES.replace("analytics:yes", "analytics:maybe"),
        ),
        jar("cmplz_banner-status", "dismissed; cmplz_marketing=yes"),
    ]);
}

#[test]
fn categories_that_were_never_asked_about() {
    let categories = r#"["necessary","analytics"]"#;
    none([
        vanilla(categories, r#"["social"]"#),
        vanilla(categories, r#"["constructor"]"#),
        vanilla(categories, r#"["__proto__"]"#),
        vanilla(r#""marketing":[]"#, r#""marketing":["linkedin"]"#),
        jar("c15t", "c.social:1,i.t:1795348800000"),
    ]);
    let social = C15T.replace("measurement", "social");
    let kept = Kept {
        c15t: &social,
        ..Kept::default()
    };
    assert_eq!(read(&kept), []);
}

#[test]
fn not_an_answer_yet() {
    // A record without answers is treated as absent.
    for cookies in [
        jar("tarteaucitron", "!ga=wait"),
        jar("cmplz_banner-status", "dismissed"),
        jar("cookieyes-consent", "consentid:abc,consent:yes,action:yes"),
        jar("klaro", "{}"),
    ] {
        assert!(
            found(&cookies)
                .iter()
                .all(|record| *record == Found::default()),
            "{cookies}"
        );
    }
    none([
        jar("OptanonConsent", OPTANON),
        optanon(&format!("{OPTANON}&AwaitingReconsent=true")),
        jar(
            "cookieyes-consent",
            "consentid:abc,consent:,action:,necessary:,analytics:",
        ),
        jar(
            "cookieyes-consent",
            &COOKIEYES.replace("action:yes", "action:no"),
        ),
        cookiebot("explicit", "implied"),
        jar("CookieConsent", "-1"),
        jar("CookieConsent", "0"),
        jar("cmplz_marketing", "allow"),
        jar("cookieconsent_status", "dismiss"),
    ]);
}

#[test]
fn said_twice_and_differently() {
    none([
        json("klaro", r#"{"matomo":true}"#) + "; " + &json("klaro", r#"{"matomo":false}"#),
        json("klaro", r#"{"matomo":false,"matomo":true}"#),
        jar("tarteaucitron", "!gtag=false!gtag=true"),
        optanon("groups=C0002:0,C0002:1"),
        optanon("groups=C0002:0&groups=C0002:1"),
        jar("cookieyes-consent", &format!("{COOKIEYES},analytics:no")),
        jar("c15t", "c.marketing:1,i.t:1795348800000,i.t:1795348800001"),
    ]);
}

#[test]
fn expired_by_its_own_date() {
    // Expired earlier today.
    none([
        vanilla("1795521600000", "1795435199999"),
        vanilla("1795521600000", "1795478399999"),
    ]);
    assert_eq!(found(&vanilla("1795521600000", "1795564800000")).len(), 1);
}

#[test]
fn under_a_name_that_only_contains_the_name() {
    none(["xcc_cookie", "cc_cookie2"].map(|name| json(name, VANILLA)));
    none(["my-klaro", "klaro-x", "Klaro"].map(|name| json(name, r#"{"matomo":true}"#)));
}

#[test]
fn a_text_that_is_no_utf_8() {
    none([
        jar("klaro", "%7B%22matomo%22:true,%22%FF%22:true%7D"),
        jar(
            "cookieyes-consent",
            "consent:yes,action:yes,analytics:yes,%FF:yes",
        ),
    ]);
}

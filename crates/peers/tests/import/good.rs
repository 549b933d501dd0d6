//! A record of each tool, as it writes it, and what it says.

use assentry_peers::{Found, Kept, Names, records};

use crate::names::shop;

/// 23 November 2026.
pub(crate) const TODAY: u32 = 20_780;

pub(crate) const VANILLA: &str = r#"{"categories":["necessary","analytics"],"revision":0,"data":null,"consentTimestamp":"2026-11-01T10:00:00.000Z","consentId":"x","services":{"necessary":[],"analytics":[],"marketing":[]},"languageCode":"en","lastConsentTimestamp":"2026-11-02T10:00:00.000Z","expirationTime":1795521600000}"#;
pub(crate) const COOKIEBOT: &str = "{stamp:'abc==',necessary:true,preferences:true,statistics:true,marketing:false,method:'explicit',ver:1,utc:1795348800000,region:'de'}";
pub(crate) const OPTANON: &str = "groups=C0001:1,C0002:0";
pub(crate) const COOKIEYES: &str = "consentid:abc,consent:yes,action:yes,necessary:yes,analytics:yes,lastRenewedDate:1734509533000";
pub(crate) const CLOSED: &str = "; OptanonAlertBoxClosed=2026-11-20T10:00:00.000Z";
pub(crate) const C15T: &str = r#"{"consents":{"necessary":true,"measurement":true,"marketing":false},"consentInfo":{"time":1795348800000}}"#;

/// Among other cookies.
pub(crate) fn jar(name: &str, value: &str) -> String {
    format!("first=1; {name}={value}; last=1")
}

/// As `encodeURIComponent` writes it.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            out + &String::from(char::from(byte))
        } else {
            out + &format!("%{byte:02X}")
        }
    })
}

/// The stored records, read for the shop.
pub(crate) fn read(kept: &Kept<'_>) -> Vec<Found> {
    let policy = shop();
    let names = Names {
        policy: &policy,
        map: vec![],
    };
    records(kept, &names, TODAY)
}

/// A page's cookies as the page passes them: names, and decoded values.
pub(crate) fn in_cookies(jar: &str) -> Kept<'static> {
    let cookies = jar.split("; ").filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let leak = |text: String| -> &'static str { text.leak() };
        Some((
            leak(name.to_owned()),
            leak(decoded(value).unwrap_or_default()),
        ))
    });
    Kept {
        cookies: cookies.collect(),
        ..Kept::default()
    }
}

/// The result of `decodeURIComponent`.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

/// The records in these cookies.
pub(crate) fn found(cookies: &str) -> Vec<Found> {
    read(&in_cookies(cookies))
}

/// Cookies with a record of each tool.
pub(crate) fn cookies() -> Vec<String> {
    vec![
        jar("cc_cookie", &encoded(VANILLA)),
        jar("klaro", &encoded(r#"{"matomo":true,"ga":false}"#)),
        jar("tarteaucitron", "!ga=true!matomo=wait!linkedin=false"),
        jar("CookieConsent", COOKIEBOT),
        jar("OptanonConsent", OPTANON) + CLOSED,
        jar("cookieyes-consent", COOKIEYES),
        jar("cmplz_banner-status", "dismissed")
            + "; cmplz_marketing=deny; cmplz_statistics=allow; cmplz_consented_services={\"matomo\":true}",
        jar("cookieconsent_status", "deny"),
        jar("c15t", "c.necessary:1,c.marketing:1,i.t:1795348800000"),
    ]
}

/// A record's answers about the shop, on one line, in the order of its items.
fn said(record: &Found) -> String {
    let mut words = Vec::new();
    for (at, item) in shop().items.iter().enumerate() {
        let mark = match record.said.get(at) {
            Some(true) => "+",
            Some(false) => "!",
            None if record.partly.has(at) => "?",
            None => continue,
        };
        words.push(format!("{mark}{}", item.id));
    }
    if let Some(day) = record.decided {
        words.push(format!("on {day}"));
    }
    words.join(" ")
}

#[test]
fn each_tool_is_read_as_it_writes() {
    let expected = [
        "+analytics !marketing on 20759",
        "+matomo !ga",
        "+ga !linkedin",
        "+preferences +analytics !marketing on 20779",
        "!analytics on 20777",
        "+analytics",
        "+analytics !marketing +matomo",
        "!preferences !analytics !marketing !social",
        "!preferences !analytics +marketing on 20779",
    ];
    for (cookies, expected) in cookies().iter().zip(expected) {
        let records: Vec<_> = found(cookies).iter().map(said).collect();
        assert_eq!(records, [expected], "{cookies}");
    }
}

#[test]
fn a_record_may_be_encoded_or_not() {
    let raw = jar("CookieConsent", COOKIEBOT);
    let coded = jar("CookieConsent", &encoded(COOKIEBOT));
    assert_eq!(found(&raw), found(&coded));
    assert_eq!(found(&coded).len(), 1);
    let whole = jar("OptanonConsent", &encoded(OPTANON)) + CLOSED;
    let parts = jar("OptanonConsent", "groups=C0001%3A1%2CC0002%3A0") + CLOSED;
    assert_eq!(found(&whole), found(&parts));
    assert_eq!(found(&parts).len(), 1);
}

#[test]
fn two_tools_also_store_their_record_in_local_storage() {
    let kept = Kept {
        cc_cookie: VANILLA,
        c15t: C15T,
        ..Kept::default()
    };
    let records: Vec<_> = read(&kept).iter().map(said).collect();
    assert_eq!(
        records,
        [
            "+analytics !marketing on 20759",
            "!preferences +analytics !marketing on 20779",
        ]
    );
}

#[test]
fn of_a_cookie_and_a_copy_the_one_that_the_tool_prefers_counts() {
    // vanilla-cookieconsent has one or the other; c15t reads its copy first.
    let cookies = jar(
        "cc_cookie",
        &encoded(&VANILLA.replace(r#"["necessary","analytics"]"#, r#"["necessary"]"#)),
    ) + "; c15t=c.marketing:1,i.t:1795348800000";
    let kept = Kept {
        cc_cookie: VANILLA,
        c15t: C15T,
        ..in_cookies(&cookies)
    };
    let records: Vec<_> = read(&kept).iter().map(said).collect();
    assert_eq!(
        records,
        [
            "!analytics !marketing on 20759",
            "!preferences +analytics !marketing on 20779",
        ]
    );
}

#[test]
fn a_category_with_some_services_is_answered_by_them_and_named_as_a_category_where_it_has_both_names()
 {
    let services = r#""analytics":["ga","marketing"],"marketing":[]"#;
    let record = VANILLA.replace(r#""analytics":[],"marketing":[]"#, services);
    let records: Vec<_> = found(&jar("cc_cookie", &encoded(&record)))
        .iter()
        .map(said)
        .collect();
    assert_eq!(records, ["?analytics !marketing +ga on 20759"]);
}

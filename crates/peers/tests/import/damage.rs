//! Whatever damages a record, nothing is granted that its visitor did not grant.

use assentry_core::{
    items::{Items, Said},
    policy::Policy,
    record::ConsentRecord,
};
use assentry_peers::{Found, Kept, Names, line, records};
use proptest::{prelude::*, test_runner::Config};

use crate::{
    good::{C15T, TODAY, VANILLA, cookies, in_cookies},
    names::shop,
};

fn names<'a>(policy: &'a Policy<'a>) -> Names<'a> {
    Names {
        policy,
        map: vec![],
    }
}

/// What the records say together.
fn answers(records: &[Found], policy: &Policy<'_>) -> Said {
    let mut all = Found::default();
    for record in records {
        all.add(record);
    }
    all.answers(policy)
}

/// What the stored records grant.
fn granted(kept: &Kept<'_>, policy: &Policy<'_>) -> Items {
    answers(&records(kept, &names(policy), TODAY), policy).granted
}

/// The cookies of one of the good records.
fn good() -> impl Strategy<Value = String> {
    prop::sample::select(cookies())
}

/// Something that could be stored under each of the names, alone or with others.
fn anything() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "cc_cookie=",
        "klaro=",
        "tarteaucitron=",
        "CookieConsent=",
        "OptanonConsent=",
        "OptanonAlertBoxClosed=",
        "cookieyes-consent=",
        "cmplz_banner-status=dismissed",
        "cmplz_statistics=",
        "cmplz_consented_services=",
        "cookieconsent_status=",
        "c15t=",
        "; ",
        ";",
        "=",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "!",
        "&",
        "%",
        "%7B",
        "%22",
        "%3A",
        "%FF",
        "\\",
        "\\u00",
        "é",
        "analytics",
        "statistics",
        "marketing",
        "necessary",
        "measurement",
        "c.",
        "i.t",
        "true",
        "false",
        "wait",
        "null",
        "yes",
        "no",
        "1",
        "0",
        "allow",
        "deny",
        "categories",
        "services",
        "lastConsentTimestamp",
        "expirationTime",
        "1795521600000",
        "2026-11-02T10:00:00.000Z",
        "groups=",
        "action:yes",
        "consent:yes",
        "{stamp:'ab'",
        "method:'explicit'",
        "ver:1",
        "utc:1795348800000",
    ]);
    prop::collection::vec(
        prop_oneof![4 => piece.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..40,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(300) })]

    #[test]
    fn any_text_is_read_without_panic_and_gives_a_record_or_nothing(cookies in anything(), cc_cookie in anything(), c15t in anything(), id in anything()) {
        let policy = shop();
        let _ = names(&policy).position(&id);
        for cookies in [&cookies, VANILLA] {
            let kept = Kept { cc_cookie: &cc_cookie, c15t: &c15t, ..in_cookies(cookies) };
            if let Some(made) = line(&kept, &names(&policy), TODAY, "") {
                let record = ConsentRecord::decode(&made, &policy);
                prop_assert!(record.is_some_and(|record| record.encode(&policy) == made), "{}", made);
            }
        }
    }

    #[test]
    fn a_record_that_was_cut_grants_nothing_that_the_whole_does_not(cookies in good(), end in any::<prop::sample::Index>()) {
        let policy = shop();
        let whole = granted(&in_cookies(&cookies), &policy);
        let cut = &cookies[..end.index(cookies.len())];
        prop_assert!(granted(&in_cookies(cut), &policy).without(whole).is_empty(), "{}", cut);
    }

    #[test]
    fn records_in_storage_that_were_cut_grant_nothing(record in prop::sample::select(vec![VANILLA, C15T]), end in any::<prop::sample::Index>()) {
        let cut = &record[..end.index(record.len())];
        let kept = Kept { cc_cookie: cut, c15t: cut, ..Kept::default() };
        let policy = shop();
        prop_assert_eq!(records(&kept, &names(&policy), TODAY), []);
    }

    #[test]
    fn a_changed_character_grants_only_what_the_text_names(cookies in good(), at in any::<prop::sample::Index>(), letter in any::<char>()) {
        let policy = shop();
        let mut letters: Vec<_> = cookies.chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        let cookies: String = letters.into_iter().collect();
        let records = records(&in_cookies(&cookies), &names(&policy), TODAY);
        let mut named = Items::default();
        for record in &records {
            named = named.or(record.said.granted).or(record.partly);
        }
        // Every granted item is in the text, under one of its names.
        let text = cookies.to_lowercase();
        for at in named.iter() {
            let id = policy.items[at].id;
            let theirs = ["statistic", "measurement", "c0002", "functional", "c0001", "c0003", "c0004", "c0005"];
            prop_assert!(text.contains(id) || theirs.iter().any(|name| text.contains(name)), "{} in {}", id, cookies);
        }
        for at in answers(&records, &policy).granted.iter() {
            let of = |item: usize| policy.items[item].purpose;
            let by_services = at < policy.purposes && named.iter().any(|item| of(item) == at);
            prop_assert!(named.has(at) || named.has(of(at)) || by_services, "{} in {}", policy.items[at].id, cookies);
        }
    }

    #[test]
    fn a_second_record_removes_grants_and_adds_only_its_own(one in good(), other in good()) {
        let policy = shop();
        let read = |cookies: &str| records(&in_cookies(cookies), &names(&policy), TODAY);
        let (first, second) = (answers(&read(&one), &policy), answers(&read(&other), &policy));
        let both = answers(&[read(&one), read(&other)].concat(), &policy);
        prop_assert!(both.granted.without(first.granted.or(second.granted)).is_empty());
        let refused = [read(&one), read(&other)].concat();
        for record in refused {
            prop_assert!(both.granted.and(record.said.refused()).is_empty());
        }
    }
}

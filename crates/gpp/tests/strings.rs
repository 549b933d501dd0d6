//! Strings compared with another implementation (`iab_gpp`), its test vectors, and `strings.txt`, which
//! tests/node/gpp.test.mjs compares with the reference (`@iabgpp/cmpapi`).

use std::fmt::Write;

use assentry_gpp::{
    Choice,
    encode::{gpc, header, part},
    section_of,
    sections::{End, Kind, SECTIONS, Section},
};
use expect_test::expect_file;
use iab_gpp::v1::GPPString;

/// Where each section's visitors are.
fn place(section: &Section) -> String {
    format!("US-{}", section.name[2..].to_uppercase())
}

/// The string alone.
fn line(section: &str) -> &str {
    section
        .lines()
        .next()
        .and_then(|first| first.split(' ').nth(2))
        .unwrap_or("")
}

/// What the other implementation reads.
fn read(line: &str) -> Result<String, String> {
    let string: GPPString = line.parse().map_err(|error| format!("{line}: {error}"))?;
    let sections: Result<Vec<_>, _> = string.decode_all_sections().into_iter().collect();
    let sections = sections.map_err(|error| format!("{line}: {error}"))?;
    Ok(format!("{sections:?}"))
}

#[test]
fn every_section_answer_and_signal_has_its_string() {
    let mut all = String::new();
    for section in SECTIONS {
        for answers in ["", "1", "0"] {
            for signal in [false, true] {
                writeln!(
                    all,
                    "{}\n",
                    section_of(&place(section), "", answers, signal)
                )
                .unwrap();
            }
        }
    }
    expect_file!["strings.txt"].assert_eq(&all);
}

#[test]
fn another_implementation_reads_the_visitors_answer() {
    // The other sections are newer than that implementation.
    for section in SECTIONS.iter().filter(|section| section.id <= 23) {
        let of = |answers, signal| {
            read(line(&section_of(&place(section), "", answers, signal))).unwrap()
        };
        let notices = |told: &str| told.matches("_notice: Provided").count();
        let opt_outs = |told: &str, word: &str| told.matches(&format!("opt_out: {word}")).count();
        let asked = section
            .fields
            .iter()
            .filter(|field| field.kind == Kind::OptOut);
        let asked = asked.count();
        let (granted, denied, nothing) = (of("11", false), of("10", true), of("", false));
        assert_eq!(opt_outs(&granted, "DidNotOptOut"), asked, "{granted}");
        assert_eq!(opt_outs(&denied, "OptedOut"), asked, "{denied}");
        assert_eq!(opt_outs(&nothing, "NotApplicable"), asked, "{nothing}");
        assert!(
            notices(&granted) >= asked && notices(&nothing) == 0,
            "{granted}"
        );
        for told in [&granted, &denied, &nothing] {
            assert!(told.contains("mspa_covered_transaction: false"), "{told}");
            assert_eq!(told.matches("_mode: NotApplicable").count(), 2, "{told}");
        }
        if section.end == End::Gpc {
            assert!(denied.contains("gpc: Some(true)"), "{denied}");
            assert!(granted.contains("gpc: Some(false)"), "{granted}");
        }
    }
}

#[test]
fn the_vectors_of_the_other_implementation_are_encoded_identically() {
    // All not applicable; all opted out, with the last mode off. Each with its values for the MSPA.
    for (id, unset, opted_out) in [
        (8, (2, "DBABBg~BAAAAACA"), (1, "DBABBg~BVVVVVVY")),
        (9, (1, "DBABRg~BAAAABA"), (2, "DBABRg~BVVVVWY")),
        (10, (1, "DBABJg~BAAAAEA"), (1, "DBABJg~BVVVVVg")),
        (11, (1, "DBABFg~BAAAAAQA"), (2, "DBABFg~BVVVVVmA")),
        (12, (1, "DBABVg~BAAAAAEA"), (1, "DBABVg~BVVVVVVg")),
    ] {
        let section = SECTIONS.iter().find(|section| section.id == id).unwrap();
        let encoded = |value: &dyn Fn(&str, Kind) -> u8| {
            let core = part(section.fields, |field| value(field.name, field.kind));
            format!("{}~{core}", header(id))
        };
        let all_unset = encoded(&|_, kind| match kind {
            Kind::Version(version) => version,
            Kind::Covered => unset.0,
            _ => 0,
        });
        assert_eq!(all_unset, unset.1);
        let all_out = encoded(&|name, kind| match kind {
            Kind::Version(version) => version,
            Kind::Covered => opted_out.0,
            _ if name == "MspaServiceProviderMode" => 2,
            _ => 1,
        });
        assert_eq!(all_out, opted_out.1);
    }
    assert_eq!(header(7), "DBABLA");
    assert_eq!(gpc(true), "YA");
}

#[test]
fn nothing_denied_is_reported_as_granted() {
    for (answers, choice) in [
        ("", Choice::Nothing),
        ("1", Choice::Granted),
        ("111", Choice::Granted),
        ("0", Choice::Denied),
        ("110", Choice::Denied),
        ("01", Choice::Denied),
        ("1x", Choice::Denied),
        ("yes", Choice::Denied),
        (" ", Choice::Denied),
    ] {
        assert_eq!(Choice::read(answers), choice, "{answers}");
    }
}

#[test]
fn a_place_has_the_section_of_its_state_else_the_national_one_and_none_elsewhere() {
    let name = |place, regime| {
        let section = section_of(place, regime, "1", false);
        section.split(' ').nth(1).unwrap_or("").to_owned()
    };
    for (place, regime, section) in [
        ("US-CA", "us-ca", "usca"),
        ("us-va", "row", "usva"),
        ("US-NY", "row", "usnat"),
        ("US", "row", "usnat"),
        ("US-", "us-uoom", "usnat"),
        ("US-CA-LA", "row", "usnat"),
        ("", "us-ca", "usca"),
        ("", "us-uoom", "usnat"),
        // A regime of the United States, but a visitor elsewhere.
        ("JP", "us-uoom", ""),
        ("FR", "fr", ""),
        ("CA", "row", ""),
        ("CA-QC", "ca-qc", ""),
        ("USA", "eu", ""),
        ("", "eu", ""),
        ("", "", ""),
        ("é", "eu", ""),
        ("US-é", "row", "usnat"),
    ] {
        assert_eq!(name(place, regime), section, "{place} {regime}");
    }
}

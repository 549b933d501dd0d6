//! The report in its reader's language.

use std::collections::BTreeSet;

use assentry_core::day::iso_date;

use crate::{
    access::{csrf, form, sign_in},
    evidence::{ADA, BOB, SHOWN, archive, bring},
    record::today,
    report::{line, told, usual},
    server::{Server, recent, stored},
};

const LANGUAGES: [(&str, &str); 7] = [
    ("fr", include_str!("../../src/report/languages/fr.txt")),
    ("de", include_str!("../../src/report/languages/de.txt")),
    ("es", include_str!("../../src/report/languages/es.txt")),
    ("it", include_str!("../../src/report/languages/it.txt")),
    ("nl", include_str!("../../src/report/languages/nl.txt")),
    ("pl", include_str!("../../src/report/languages/pl.txt")),
    ("pt", include_str!("../../src/report/languages/pt.txt")),
];

/// A page's text nodes, except code and names.
fn runs(page: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut in_code = false;
    for part in page.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        in_code = tag == "code" || tag.starts_with("code ") || (in_code && tag != "/code");
        let is_name = tag.ends_with(" translate=\"no\"");
        if !in_code && !is_name && !text.trim().is_empty() {
            runs.push(text.trim().to_owned());
        }
    }
    runs
}

/// A server whose report has every panel.
pub(crate) fn whole(test: &str) -> Server {
    let mut events = usual();
    for variant in ["plain", "calm"] {
        events.push((
            60,
            line("shown", &format!("&variant={variant}&section=shop")),
        ));
        events.push((
            40,
            line(
                "choice",
                &format!("&method=accept-all&variant={variant}&granted=analytics"),
            ),
        ));
    }
    events.push((20, line("shown", "&signal=1")));
    events.push((15, line("opened", "")));
    told(test, &["--goal", "50"], &events)
}

#[test]
fn every_sentence_of_the_report_is_in_the_language_that_the_browser_asks_for() {
    let server = whole("languages");
    let read = |path: &str, language: &str| {
        let answer = server.get(&recent(path), &[("accept-language", language)]);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-language"), language);
        assert!(answer.header("vary").contains("accept-language"));
        answer.text()
    };
    let wrong = "/report?range=never&from=x&to=2999-01-01&compare=custom&by=hour&effect=7";
    for path in [
        "/report",
        "/report?device=small&by=week&compare=none",
        wrong,
    ] {
        let english = runs(&read(path, "en"));
        for (language, texts) in LANGUAGES {
            let page = read(path, language);
            assert!(page.contains(&format!("<html lang=\"{language}\">")));
            let left = untranslated(&english, &runs(&page), texts);
            assert!(left.is_empty(), "{language}: {left:#?}");
        }
    }
}

/// A page's sentences that are still English in a language with these texts.
fn untranslated(english: &[String], said: &[String], texts: &str) -> BTreeSet<String> {
    assert_eq!(said.len(), english.len(), "the same page");
    // Words that are the same in both, names of languages, and senders' words.
    let texts = texts.lines().filter_map(|line| line.split_once(' '));
    let texts: BTreeSet<String> = texts.map(|(_, text)| without_numbers(text)).collect();
    let mut left = BTreeSet::new();
    for (english, said) in english.iter().zip(said) {
        let words = english.split(|letter: char| !letter.is_ascii_alphabetic());
        let sentence = words.filter(|word| word.len() > 2).count() > 0;
        let same = texts.contains(&without_numbers(said)) || is_a_name(said);
        let quoted = said
            .split('“')
            .skip(1)
            .filter_map(|rest| rest.split('”').next());
        // A quote from the page must match the page.
        let ours = quoted.filter(|word| {
            let is_title = word.starts_with(char::is_uppercase) && !is_a_name(word);
            is_title && english.contains(&format!("“{word}”"))
        });
        if (sentence && said == english && !same) || ours.count() > 0 {
            left.insert(said.clone());
        }
    }
    left
}

#[test]
fn so_is_every_sentence_that_only_the_owner_or_an_officer_sees() {
    let settings = stored(
        "languages_owner",
        &["--keep-proofs", "--frame-host", "https://dash.example"],
    );
    let server = Server::start(&settings);
    let cookie = sign_in(&server);
    let cookie = ("cookie", cookie.as_str());
    let word = csrf(&server.get("/report", &[cookie]).text()).to_owned();
    for bound in ["", "device%3Dsmall"] {
        let body = format!("csrf={word}&label=Board&days=7&bound={bound}");
        let made = form(&server, "/report/shares", &[cookie], &body);
        assert_eq!(made.status, 200);
    }
    let day = iso_date(u32::try_from(today()).unwrap());
    let body = format!("csrf={word}&day={day}&text=Sale");
    assert_eq!(form(&server, "/report/notes", &[cookie], &body).status, 303);
    archive(&settings.data.unwrap(), "served.tar", SHOWN, "11");
    for (id, answers) in [
        (ADA, format!("+analytics!marketing?-.-0.-{SHOWN}")),
        (BOB, "+analytics?-.-0.-77777777".to_owned()),
        (BOB, "+analytics".to_owned()),
    ] {
        bring(&server, today(), id, &answers);
    }
    let frame = format!("csrf={word}&days=7&role=frame");
    let read = |path: &str, language: &str| {
        let headers = [cookie, ("accept-language", language)];
        let answer = match path {
            "/report/shares" => form(&server, path, &headers, &frame),
            _ => server.get(path, &headers),
        };
        assert_eq!(answer.status, 200, "{path}");
        runs(&answer.text())
    };
    for path in [
        "/report?device=small",
        "/report",
        "/report/evidence",
        "/report/evidence?id=00000000000000000000000000000000",
        "/report/shares",
    ] {
        let english = read(path, "en");
        for (language, texts) in LANGUAGES {
            let left = untranslated(&english, &read(path, language), texts);
            assert!(left.is_empty(), "{language}, {path}: {left:#?}");
        }
    }
}

/// A text without its numbers.
fn without_numbers(text: &str) -> String {
    text.chars()
        .filter(|letter| !"0123456789.,%{}".contains(*letter))
        .collect()
}

/// Whether it is a name, which is not translated.
fn is_a_name(text: &str) -> bool {
    let names = [
        "Assentry",
        "English",
        "Français",
        "Deutsch",
        "Español",
        "Italiano",
        "Nederlands",
        "Polski",
        "Português",
        "analytics",
        "matomo",
        "marketing",
        "small",
        "large",
        "plain",
        "calm",
        "none",
        "other",
        "shop",
        "CSV",
        "JSON",
    ];
    let of_items = text
        .split(", ")
        .last()
        .is_some_and(|last| names.contains(&last));
    names.contains(&text) || of_items || text.starts_with("127.0.0.1")
}

#[test]
fn figures_are_the_same_in_every_language_and_programs_read_english() {
    let server = whole("languages_figures");
    let german = [("accept-language", "de-CH")];
    let page = server.get(&recent("/report"), &german).text();
    assert!(
        page.contains("(A + P₊) ÷ I") && page.contains("&lt;10"),
        "formulas and hidden cells"
    );
    let json = |headers: &[(&str, &str)]| server.get(&recent("/report/data.json"), headers).text();
    assert_eq!(json(&german), json(&[]));
    let csv = |headers: &[(&str, &str)]| server.get(&recent("/report/data.csv"), headers).text();
    assert_eq!(csv(&german), csv(&[]));
    // A link chooses the language, and the form keeps it.
    let page = server.get(&recent("/report?lang=fr"), &german).text();
    assert!(page.contains("Rapport sur le consentement"));
    assert!(page.contains("name=\"lang\" value=\"fr\"") && page.contains("lang=de"));
    // The pages for wrong links are translated too.
    let door = server.get("/report/s/made-up", &[("accept-language", "pl")]);
    assert!(door.text().contains("Ten link jest zamknięty"));
    assert_eq!(door.status, 404);
}

#[test]
fn names_sent_in_events_are_never_translated() {
    let of = |regime: &str, language: &str, variant: &str| {
        let rest = format!("&variant={variant}");
        let line = line("shown", &rest).replace("regime=eu", &format!("regime={regime}"));
        (
            40,
            line.replace("language=fr", &format!("language={language}")),
        )
    };
    let server = told(
        "languages_names",
        &[],
        &[of("in", "no", "with"), of("eu", "fr", "table")],
    );
    let page = server.get(&recent("/report?lang=de&regime=in"), &[]).text();
    for name in ["in", "no", "with"] {
        let row = format!("<th scope=\"row\" translate=\"no\">{name}</th>");
        let whole = server.get(&recent("/report?lang=de"), &[]).text();
        assert!(whole.contains(&row), "{name}");
        assert!(page.contains(&format!(" translate=\"no\">{name}</option>")));
    }
    assert!(page.contains("<strong translate=\"no\">in</strong>"));
}

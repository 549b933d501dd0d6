//! The report over HTTP: honest figures, and an accessible page.

use assentry_collector::counting::statistics::Statistics;
use serde_json::json;

use crate::server::{Server, recent, stored};

pub(crate) fn line(event: &str, rest: &str) -> String {
    format!("event={event}&revision=0a1b2c3d&regime=eu&language=fr&device=small{rest}")
}

/// A server that received these events, each as often as given.
pub(crate) fn told(test: &str, flags: &[&str], events: &[(u32, String)]) -> Server {
    let server = Server::start(&stored(test, &[&["--open-report"], flags].concat()));
    for (times, line) in events {
        for _ in 0..*times {
            assert_eq!(
                server.send("POST", "/e", &[], line.as_bytes()).status,
                204,
                "{line}"
            );
        }
    }
    server.settle();
    server
}

/// 100 displays, 60 answers: 30 accept, 10 choose something, 5 nothing, 15 refuse.
pub(crate) fn usual() -> Vec<(u32, String)> {
    vec![
        (100, line("shown", "")),
        (
            30,
            line(
                "choice",
                "&method=accept-all&granted=analytics.matomo.marketing",
            ),
        ),
        (
            10,
            line(
                "choice",
                "&method=chosen&granted=analytics&denied=marketing.matomo",
            ),
        ),
        (
            5,
            line("choice", "&method=chosen&denied=analytics.matomo.marketing"),
        ),
        (
            15,
            line(
                "choice",
                "&method=refuse-all&denied=analytics.matomo.marketing",
            ),
        ),
        // In none of the rates.
        (40, line("choice", "&method=api&granted=analytics")),
        (20, line("choice", "&method=import&granted=analytics")),
        (20, line("shown", "&again=1")),
        (
            12,
            line("choice", "&method=accept-all&again=1&granted=analytics"),
        ),
        (11, line("choice", "&method=embed&granted=film")),
        (
            14,
            line("changed", "&method=withdrawn&again=1&denied=analytics"),
        ),
        (13, line("gpc", "")),
        (50, line("shown", "&automated=1")),
    ]
}

#[test]
fn every_rate_is_that_of_its_definition_6_3() {
    let server = told("definitions", &[], &usual());
    let report = server.get(&recent("/report/data.json"), &[]).json();
    for (figure, part, whole) in [
        ("opt_in", 40, 60),
        ("opt_in_of_displays", 40, 100),
        ("interaction", 60, 100),
        ("refused", 20, 60),
        ("no_choice", 40, 100),
    ] {
        let found = &report["headline"][figure]["now"];
        assert_eq!(
            (&found["part"], &found["whole"]),
            (&json!(part), &json!(whole)),
            "{figure}"
        );
    }
    assert_eq!(report["headline"]["shown"]["now"], 100);
    let wilson = &report["headline"]["opt_in"]["now"];
    assert!(
        (wilson["low"].as_f64().unwrap() - 0.5406).abs() < 0.0001,
        "{wilson}"
    );
    assert!(
        (wilson["high"].as_f64().unwrap() - 0.7727).abs() < 0.0001,
        "{wilson}"
    );
    let item = |id: &str| {
        let rows = report["panels"]["purposes"]["rows"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|row| row["item"] == id)
            .unwrap_or_else(|| panic!("{id}"));
        (
            row["granted"].clone(),
            row["denied"].clone(),
            row["withdrawn"].clone(),
        )
    };
    assert_eq!(item("analytics"), (json!(40), json!(20), json!(14)));
    assert_eq!(item("marketing"), (json!(30), json!(30), json!(0)));
    let apart: Vec<_> = report["panels"]["signals"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["count"].clone())
        .collect();
    assert_eq!(apart, [13, 40, 20, 11, 20, 12, 0, 0, 0, 0, 60]);
    assert_eq!(report["panels"]["withdrawals"]["rows"][0]["withdrawn"], 14);
    assert_eq!(report["panels"]["quality"]["rows"][0]["count"], 50);
}

#[test]
fn filters_select_rows_and_a_language_filter_does_not_apply_to_purposes() {
    let mut events = usual();
    events.push((64, line("shown", "").replace("=fr", "=en")));
    let server = told("filters", &[], &events);
    let shown = |query: &str| {
        let report = server
            .get(&format!("{}&{query}", recent("/report/data.json")), &[])
            .json();
        report["headline"]["shown"]["now"].clone()
    };
    for (query, expected) in [
        ("", 164),
        ("language=en", 64),
        ("language=fr", 100),
        ("device=large", 0),
        (
            "regime=eu&revision=0a1b2c3d&variant=none&country=other",
            164,
        ),
        ("site=elsewhere.example", 0),
        ("language=fr%27+OR+1%3D1+--", 0),
    ] {
        assert_eq!(shown(query), json!(expected), "{query}");
    }
    let page = server.get(&recent("/report?language=en"), &[]).text();
    assert!(page.contains("the filter by language does not hold here"));
}

#[test]
fn small_cells_are_hidden_everywhere_m_04() {
    let events = [
        (40, line("shown", "")),
        (32, line("choice", "&method=accept-all&granted=analytics")),
        (7, line("choice", "&method=refuse-all&denied=analytics")),
        (3, line("gpc", "")),
    ];
    let server = told("small_cells", &[], &events);
    let report = server.get(&recent("/report/data.json"), &[]).json();
    assert_eq!(report["panels"]["signals"]["rows"][0]["count"], "<10");
    assert_eq!(report["headline"]["refused"]["now"]["value"], json!(null));
    assert_eq!(report["headline"]["refused"]["now"]["shown"], "<25.6%");
    assert_eq!(report["headline"]["opt_in"]["now"]["shown"], ">74.4%");
    let csv = server.get(&recent("/report/data.csv"), &[]).text();
    assert!(
        csv.contains("\"headline\",\"now\",\"refused\",<25.6%,,,,\r\n"),
        "{csv}"
    );
    assert!(
        csv.contains("\"signals\",\"Pages on which the signal was honoured and nobody is asked\",\"count\",<10,,,,\r\n"),
        "{csv}"
    );
    let page = server.get(&recent("/report"), &[]).text();
    assert!(
        page.contains("&lt;10") && !page.contains("<rect class=\"refused\""),
        "neither written nor drawn"
    );
}

#[test]
fn variants_are_compared_with_the_largest_and_an_invented_one_shows_nothing() {
    let mut events = Vec::new();
    for (variant, yes) in [("short", 56), ("long", 48)] {
        events.push((80, line("shown", &format!("&variant={variant}"))));
        events.push((
            yes,
            line(
                "choice",
                &format!("&variant={variant}&method=accept-all&granted=a"),
            ),
        ));
        events.push((
            12,
            line(
                "choice",
                &format!("&variant={variant}&method=refuse-all&denied=a"),
            ),
        ));
    }
    // Sorts before the others, and is so small that it is hidden; a difference from it would reveal it.
    events.push((9, line("shown", "&variant=a-forged")));
    events.push((
        5,
        line("choice", "&variant=a-forged&method=accept-all&granted=a"),
    ));
    let server = told("variants", &[], &events);
    let page = server.get(&recent("/report"), &[]).text();
    assert!(page.contains("held against “short” by opt-in of displays"));
    let rows =
        server.get(&recent("/report/data.json"), &[]).json()["panels"]["variants"]["rows"].clone();
    assert_eq!(
        (&rows[0]["variant"], &rows[0]["against_first"]),
        (&json!("short"), &json!(null))
    );
    assert_eq!(
        (&rows[1]["variant"], &rows[1]["against_first"]),
        (&json!("a-forged"), &json!(null)),
        "its difference is hidden"
    );
    let against = &rows[2]["against_first"];
    assert!((against["difference"].as_f64().unwrap() + 0.1).abs() < 1e-9);
    assert!(
        (against["p"].as_f64().unwrap() - 0.1848).abs() < 0.0005,
        "{against}"
    );
}

#[test]
fn the_preceding_days_are_compared_only_if_they_are_stored() {
    let server = told("compare", &["--small-cell", "0"], &usual());
    let report = server.get("/report/data.json?range=7d", &[]).json();
    assert_eq!(report["headline"]["opt_in"]["before"], json!(null));
    // A choice that cannot be fulfilled is noted.
    for (query, count) in [
        ("range=7d", 0),
        ("range=7d&compare=year", 1),
        ("range=7d&compare=none", 0),
    ] {
        let report = server
            .get(&format!("/report/data.json?{query}"), &[])
            .json();
        assert_eq!(report["notes"].as_array().unwrap().len(), count, "{query}");
    }
}

/// The contents of every element of this name, in order.
fn elements<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let parts = page.split(&open).skip(1);
    let own = parts.filter(|part| part.starts_with([' ', '>']));
    own.filter_map(|part| part.split(&close).next()).collect()
}

#[test]
fn every_chart_has_a_title_a_description_and_a_table() {
    let server = told("drawings", &[], &usual());
    let page = server.get(&recent("/report"), &[]).text();
    let drawings = elements(&page, "svg");
    assert!(drawings.len() > 5);
    let mut names = Vec::new();
    for drawing in &drawings {
        assert!(drawing.contains("role=\"img\""), "{drawing}");
        let labels = drawing
            .split("aria-labelledby=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        for (name, tag) in labels.split(' ').zip(["title", "desc"]) {
            let start = format!("<{tag} id=\"{name}\">");
            let text = drawing
                .split(&start)
                .nth(1)
                .unwrap_or_else(|| panic!("{start} in {drawing}"));
            assert!(!text.starts_with('<'), "{start} is empty");
            names.push(name.to_owned());
        }
    }
    for shape in ["rect", "path"] {
        let (open, closed) = (format!("<{shape} "), format!("</{shape}>"));
        assert!(page.contains(&open));
        assert_eq!(
            page.matches(&open).count(),
            page.matches(&closed).count(),
            "{shape}"
        );
    }
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "ids are unique");
    for section in elements(&page, "section")
        .into_iter()
        .filter(|section| section.contains("<svg"))
    {
        assert!(
            section.contains("<table>") && section.contains("<th scope=\"row\""),
            "{section}"
        );
    }
    for panel in [
        "over-time",
        "purposes",
        "funnel",
        "revisions",
        "signals",
        "withdrawals",
        "quality",
    ] {
        assert!(
            page.contains(&format!("<section class=\"panel\" id=\"{panel}\"")),
            "{panel}"
        );
    }
}

#[test]
fn the_page_needs_no_script_and_allows_only_ours() {
    let server = told("policy", &[], &usual());
    let page = server.get(&recent("/report"), &[]);
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{part} in {policy}");
    }
    assert!(!policy.contains("unsafe") && policy.contains("script-src 'self';"));
    assert_eq!(
        (page.header("cache-control"), page.header("x-frame-options")),
        ("no-store", "DENY")
    );
    let text = page.text();
    let scripts: Vec<_> = text.split("<script").skip(1).collect();
    assert_eq!(scripts.len(), 1);
    assert!(
        scripts[0].starts_with(" defer src=\"/report/values.js?v="),
        "{}",
        scripts[0]
    );
    let script = server.get("/report/values.js", &[]);
    assert_eq!(
        (script.status, script.header("content-type")),
        (200, "text/javascript; charset=utf-8")
    );
    for absent in [
        "style=\"",
        "<style",
        " onclick",
        "javascript:",
        "http://",
        "https://",
    ] {
        assert!(!text.contains(absent), "{absent}");
    }
    let style = text
        .split("<link rel=\"stylesheet\" href=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let style = server.get(style, &[]);
    assert_eq!(
        (style.status, style.header("content-type")),
        (200, "text/css; charset=utf-8")
    );
    assert!(
        style.text().contains("@media print")
            && style.text().contains("prefers-color-scheme: dark")
    );
}

#[test]
fn the_page_says_what_it_counts_and_what_it_does_not() {
    let server = told("sayings", &[], &usual());
    let page = server.get(&recent("/report"), &[]).text();
    for saying in [
        "Displays are not people",
        "Bounce before choice is not offered.",
        "Counts can be forged",
        "Fewer than 30",
        "(A + P₊) ÷ I",
        "N ÷ D, N = D − I",
        "(2 of 7 days)",
        "95% interval",
    ] {
        let found = page.contains(saying) || saying == "Fewer than 30";
        assert!(found, "{saying}");
    }
    let few = told(
        "few",
        &[],
        &[
            (20, line("shown", "")),
            (20, line("choice", "&method=accept-all&granted=a")),
        ],
    );
    let page = few.get(&recent("/report"), &[]).text();
    assert!(page.contains("class=\"figure few\"") && page.contains("Fewer than 30 cases"));
}

#[test]
fn hostile_text_stays_text() {
    let mut settings = stored("hostile", &["--open-report"]);
    settings.site_hosts = vec!["<b>shop</b>".into(), "=cmd()".into()];
    let server = Server::start(&settings);
    for origin in ["https://<b>shop</b>", "https://=cmd()"] {
        for _ in 0..20 {
            let answer = server.send(
                "POST",
                "/e",
                &[("origin", origin)],
                line("shown", "").as_bytes(),
            );
            assert_eq!(answer.status, 204);
        }
    }
    let record = crate::record::record_of_today("+a");
    let barrier = format!("record={record}");
    assert_eq!(
        server
            .send(
                "POST",
                "/consent",
                &[("origin", "https://=cmd()")],
                barrier.as_bytes()
            )
            .status,
        204
    );
    let page = server
        .get("/report?device=%22%3E%3Cscript%3E&language=%3Cimg%3E", &[])
        .text();
    assert!(
        page.matches("<script").count() == 1 && !page.contains("<img") && !page.contains("<b>")
    );
    assert!(page.contains("&lt;script&gt;") && page.contains("&lt;b&gt;shop&lt;/b&gt;"));
    let csv = server.get(&recent("/report/data.csv"), &[]).text();
    assert!(csv.contains("\"sites\",\"'=cmd()\","), "{csv}");
    let json = server.get(&recent("/report/data.json"), &[]);
    assert_eq!(json.header("content-type"), "application/json");
    assert_eq!(
        json.json()["panels"]["sites"]["rows"][0]["site"],
        "<b>shop</b>"
    );
}

#[test]
fn an_empty_store_has_a_report_too() {
    let server = told("empty", &[], &[]);
    for query in [
        "",
        "?range=all",
        "?range=365d",
        "?range=custom&from=1970-01-01&to=9999-12-31",
    ] {
        let page = server.get(&format!("/report{query}"), &[]);
        assert_eq!(page.status, 200, "{query}");
        assert!(page.text().contains("Nothing was counted in these days."));
        assert!(page.text().contains("Nothing has been counted yet."));
    }
}

#[test]
fn if_only_answers_are_counted_they_are_not_divided_by_other_sites_displays() {
    let mut settings = stored("measured", &["--open-report"]);
    settings.statistics = Statistics::default();
    let server = Server::start(&settings);
    let of = |regime: &str, line: String| line.replace("regime=eu", &format!("regime={regime}"));
    for (count, line) in [
        (100, of("fr", line("shown", "&signal=1"))),
        (
            30,
            of(
                "fr",
                line("choice", "&method=accept-all&granted=analytics&signal=1"),
            ),
        ),
        (
            30,
            of("fr", line("choice", "&method=refuse-all&denied=analytics")),
        ),
        (
            50,
            of("de", line("choice", "&method=refuse-all&denied=analytics")),
        ),
    ] {
        for _ in 0..count {
            assert_eq!(
                server.send("POST", "/e", &[], line.as_bytes()).status,
                204,
                "{line}"
            );
        }
    }
    server.settle();
    let report = server.get(&recent("/report/data.json"), &[]).json();
    for (figure, part, whole) in [
        ("opt_in", 30, 110),
        ("opt_in_of_displays", 30, 100),
        ("interaction", 60, 100),
        ("no_choice", 40, 100),
    ] {
        let found = &report["headline"][figure]["now"];
        assert_eq!(
            (&found["part"], &found["whole"]),
            (&json!(part), &json!(whole)),
            "{figure}"
        );
    }
    let regimes = &report["panels"]["regimes"]["rows"];
    assert_eq!(
        (&regimes[0]["regime"], &regimes[0]["decided"]),
        (&json!("fr"), &json!(60))
    );
    assert_eq!(regimes[1]["opt_in_of_displays"]["value"], json!(null));
    assert_eq!(
        report["panels"]["purposes"]["rows"][0]["of_displays"]["value"],
        json!(null)
    );
    let with_signal: Vec<_> = report["panels"]["signals"]["rows"].as_array().unwrap()[8..]
        .iter()
        .map(|row| row["count"].clone())
        .collect();
    assert_eq!(with_signal, [100, 30, 80]);
    assert!(
        server
            .get(&recent("/report"), &[])
            .text()
            .contains("Under some regimes only answers are counted.")
    );
}

#[test]
fn today_is_shown_separately_and_incomplete_columns_are_marked() {
    let server = told("today", &["--small-cell", "0"], &usual());
    let report = server.get("/report/data.json", &[]).json();
    let today = u32::try_from(crate::record::today()).unwrap();
    let day = assentry_core::day::iso_date;
    assert_eq!(report["to"], day(today - 1));
    assert_eq!(report["headline"]["shown"]["now"], 0);
    let so_far = &report["today"];
    assert_eq!(
        (&so_far["day"], &so_far["running"], &so_far["shown"]),
        (&json!(day(today)), &json!(true), &json!(100))
    );
    let page = server.get("/report", &[]).text();
    assert!(page.contains("still running: <span>Displays</span> <span>100</span>, <span>Answers"));
    let last = |query: &str| {
        let report = server
            .get(&format!("/report/data.json?{query}"), &[])
            .json();
        let rows = report["panels"]["over-time"]["rows"]
            .as_array()
            .unwrap()
            .clone();
        rows.last().unwrap()["from"].as_str().unwrap().to_owned()
    };
    assert!(!last("range=7d").contains('('));
    assert!(last(&format!("from={}&to={0}", day(today))).ends_with(" (running)"));
    // Weeks begin on Mondays: day 4 was one.
    let of_week = (today + 3) % 7 + 1;
    let week = format!("by=week&from={}&to={}", day(today - 100), day(today));
    let whole = if of_week == 7 {
        " (running)".to_owned()
    } else {
        format!(" ({of_week} of 7 days, running)")
    };
    assert!(last(&week).ends_with(&whole), "{} {whole}", last(&week));
    let ended = format!("by=week&to={}", day(today - of_week));
    assert!(!last(&ended).contains('('), "{}", last(&ended));
    // Invalid dates are noted, on the page and for programs.
    let page = server.get("/report?from=1.12.2026", &[]).text();
    assert!(page.contains("From: expected a day as YYYY-MM-DD, found “1.12.2026”."));
    let notes = server.get("/report/data.json?range=1d", &[]).json()["notes"].clone();
    assert_eq!(
        notes,
        json!(["Days: expected one of the list, found “1d”."])
    );
}

#[test]
fn a_change_has_an_interval_and_a_sentence_on_whether_it_is_significant() {
    let server = told("verdicts", &[], &usual());
    let day = assentry_core::day::iso_date;
    let today = u32::try_from(crate::record::today()).unwrap();
    // Everything was counted today, so a day is compared with itself.
    let days = format!(
        "from={0}&to={0}&compare_from={0}&compare_to={0}",
        day(today)
    );
    let report = server.get(&format!("/report/data.json?{days}"), &[]).json();
    assert_eq!(
        report["compared"],
        json!({ "from": day(today), "to": day(today) })
    );
    let change = &report["headline"]["opt_in"]["change"];
    assert_eq!(
        (&change["difference"], &change["verdict"]),
        (&json!(0.0), &json!("not clear yet"))
    );
    assert!(change["low"].as_f64().unwrap() < -0.1, "{change}");
    assert_eq!(report["headline"]["shown"]["before"], 100);
    let csv = server.get(&format!("/report/data.csv?{days}"), &[]).text();
    assert!(
        csv.contains("\"headline\",\"change\",\"opt_in\",0.000000,-0."),
        "{csv}"
    );
    assert!(csv.contains(",\"not clear yet\"\r\n"), "{csv}");
    let page = server.get(&format!("/report?{days}"), &[]).text();
    assert!(page.contains("<span class=\"verdict open\">not clear yet</span>"));
    assert!(page.contains("95% interval of the change"));
    // Two days and one: rates may be compared, counts may not.
    let longer =
        format!("{days}&from={}", day(today - 1)).replacen(&format!("from={}&", day(today)), "", 1);
    let report = server
        .get(&format!("/report/data.json?{longer}"), &[])
        .json();
    assert_eq!(report["headline"]["shown"]["before"], json!(null));
    assert_eq!(report["headline"]["opt_in"]["before"]["part"], 40);
}

#[test]
fn a_change_from_a_small_cell_is_hidden_in_every_form_m_04() {
    let events = [
        (40, line("shown", "")),
        (32, line("choice", "&method=accept-all&granted=a")),
        (7, line("choice", "&method=refuse-all&denied=a")),
    ];
    let server = told("small_change", &[], &events);
    let today = assentry_core::day::iso_date(u32::try_from(crate::record::today()).unwrap());
    let days = format!("from={today}&to={today}&compare_from={today}&compare_to={today}");
    let report = server.get(&format!("/report/data.json?{days}"), &[]).json();
    for figure in ["opt_in", "refused"] {
        assert_eq!(
            report["headline"][figure]["change"],
            json!(null),
            "{figure}"
        );
    }
    let csv = server.get(&format!("/report/data.csv?{days}"), &[]).text();
    assert!(
        csv.contains("\"headline\",\"change\",\"refused\",,,,,\r\n"),
        "{csv}"
    );
    let page = server.get(&format!("/report?{days}"), &[]).text();
    let refused = page
        .split("<h2>Refused</h2>")
        .nth(1)
        .unwrap()
        .split("<h2>")
        .next()
        .unwrap();
    assert!(
        !refused.contains("verdict") && !refused.contains("points"),
        "{refused}"
    );
}

#[test]
fn every_chart_names_the_table_rows_of_its_values() {
    let server = told("drawn_rows", &[], &usual());
    let page = server.get(&recent("/report"), &[]).text();
    let mut drawn = 0;
    for section in elements(&page, "section") {
        let rows = section.matches("<th scope=\"row\"").count();
        for plot in section.split("data-rows=\"").skip(1) {
            let numbers = plot.split('"').next().unwrap();
            let (skipped, count) = numbers.split_once(' ').unwrap();
            let (skipped, count): (usize, usize) =
                (skipped.parse().unwrap(), count.parse().unwrap());
            assert_eq!(skipped + count, rows, "{numbers}");
            drawn += 1;
        }
    }
    assert!(drawn >= 3, "{drawn}");
}

#[test]
fn sections_are_counted_by_themselves_and_never_combined_m_04() {
    let on = |section: &str, event: &str, method: &str| {
        line(event, &format!("{method}&section={section}"))
    };
    let mut events = vec![
        (40, on("shop", "shown", "")),
        (20, on("shop", "choice", "&method=accept-all")),
        (12, on("shop", "choice", "&method=refuse-all")),
        (9, on("help", "shown", "")),
        (15, line("shown", "")),
    ];
    // Made-up ones, beyond what is distinguished.
    events.extend((0..30).map(|at| (1, on(&format!("made-up-{at}"), "shown", ""))));
    let server = told("sections", &[], &events);
    let read = |query: &str| {
        let address = recent(&format!("/report/data.json{query}"));
        server.get(&address, &[]).json()["panels"]["sections"]["rows"].clone()
    };
    let rows = read("");
    assert_eq!(
        rows.as_array().map(Vec::len),
        Some(21),
        "twenty, and the rest"
    );
    assert_eq!(rows[0]["section"], "shop");
    assert_eq!(rows[0]["shown"], 40);
    assert_eq!(rows[0]["opt_in"]["part"], 20);
    let help = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["section"] == "help");
    assert_eq!(help.unwrap()["shown"], "<10");
    let csv = server.get(&recent("/report/data.csv"), &[]).text();
    assert!(
        csv.contains("\"sections\",\"help\",\"shown\",<10,"),
        "{csv}"
    );
    for filter in ["device=small", "language=fr", "country=other"] {
        assert_eq!(read(&format!("?{filter}")), json!([]), "{filter}");
        // Nor can they be filtered by section.
        let with = recent(&format!("/report/data.json?{filter}&section=help"));
        let without = recent(&format!("/report/data.json?{filter}"));
        let [with, without] = [with, without].map(|address| server.get(&address, &[]).json());
        assert_eq!(with["headline"], without["headline"]);
    }
    let page = server.get(&recent("/report?device=small"), &[]).text();
    assert!(page.contains("combined with no other filter"));
    let refused = server.send("POST", "/e", &[], on("A%20b", "shown", "").as_bytes());
    assert_eq!(refused.status, 400);
}

#[test]
fn the_unmeasured_share_is_estimated_from_pages_and_answers_with_an_interval() {
    let page = |rest: &str| {
        let rest = format!("&granted={rest}");
        line("viewed", &rest).replace("regime=eu", "regime=us-ca")
    };
    let mut events = usual();
    events.extend([
        (60, page("analytics&denied=marketing")),
        (40, page("marketing&denied=analytics")),
        (9, page("matomo&denied=maps")),
        // From a program: not counted as pages.
        (30, page("analytics&automated=1")),
    ]);
    let server = told("measured", &["--small-cell", "10"], &events);
    let data = server.get(&recent("/report/data.json"), &[]).json();
    let row = |data: &serde_json::Value, item: &str| {
        let rows = data["panels"]["measured"]["rows"].as_array().unwrap();
        rows.iter()
            .find(|row| row["item"] == item)
            .cloned()
            .unwrap_or_default()
    };
    let analytics = row(&data, "analytics");
    assert_eq!(
        (
            &analytics["of_pages"]["part"],
            &analytics["of_pages"]["whole"]
        ),
        (&json!(60), &json!(100))
    );
    let total = &analytics["pages_total"];
    let near = |value: &serde_json::Value, expected: f64| {
        assert!((value.as_f64().unwrap() - expected).abs() < 0.5, "{value}");
    };
    // 100 ÷ 0.6; Wilson's interval of 60 of 100 is 0.502 to 0.691.
    near(&total["value"], 166.7);
    near(&total["low"], 144.8);
    near(&total["high"], 199.2);
    // 40 of 60 answers granted it, out of 100 displays: from the upper estimate to the lower one.
    let asked = &analytics["asked_total"];
    assert_eq!(asked["value"], json!(null));
    near(&asked["low"], 100.0 / 0.772);
    near(&asked["high"], 100.0 / 0.309);
    for item in ["matomo", "maps"] {
        assert_eq!(row(&data, item)["pages_total"], json!(null), "{item}");
    }
    // Nothing else changes.
    assert_eq!(data["headline"]["shown"]["now"], 100);
    let page = server.get(&recent("/report"), &[]).text();
    assert!(page.contains("167 (145 to 199)"), "{page}");
    let german = server.get(&recent("/report?lang=de"), &[]).text();
    assert!(german.contains("167 (145 bis 199)"));
    let csv = server.get(&recent("/report/data.csv"), &[]).text();
    assert!(csv.contains("\"measured\",\"analytics\",\"pages_total\",166.666667,"));
    let filtered = server
        .get(&recent("/report/data.json?device=small"), &[])
        .json();
    let filtered = row(&filtered, "analytics");
    assert_eq!(filtered["of_pages"], json!(null), "pages know no device");
    assert_eq!(filtered["of_answers"]["part"], 40);
}

//! The program itself: its messages, its exit codes, its start and its stop.

use std::{
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Output, Stdio},
};

use crate::{client, server::folder};

pub(crate) fn assentry(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assentry"));
    command.args(arguments).env_clear();
    command
}

pub(crate) fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = assentry(arguments).output().unwrap();
    (
        status.code(),
        String::from_utf8(stdout).unwrap(),
        String::from_utf8(stderr).unwrap(),
    )
}

#[test]
fn help_and_version_are_printed() {
    let (code, help, _) = run(&["--help"]);
    assert_eq!(code, Some(0));
    for word in ["serve", "vocabulary", "--config", "ASSENTRY_SITE_HOST"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    let (code, help, _) = run(&["serve", "--help"]);
    assert_eq!(code, Some(0));
    for word in [
        "--listen <ADDRESS:PORT>",
        "127.0.0.1:8080",
        "[env: ASSENTRY_SITE_HOST]",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
    assert_eq!(
        run(&["--version"]).1,
        format!("assentry {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_wrong_setting_ends_the_program_with_2() {
    for (arguments, start, end) in [
        (
            vec![],
            "assentry: command: expected serve, ",
            " or gpc, found nothing\n",
        ),
        (
            vec!["count"],
            "assentry: command: expected serve, ",
            " or gpc, found \"count\"\n",
        ),
        (
            vec!["serve", "--listen", "here"],
            "assentry: --listen: expected an IP address and a port from 0 to 65535, ",
            "such as 127.0.0.1:8080, found \"here\"\n",
        ),
    ] {
        let (code, out, error) = run(&arguments);
        assert_eq!((code, &*out), (Some(2), ""));
        assert!(error.starts_with(start) && error.ends_with(end), "{error}");
    }
}

#[test]
fn a_flag_wins_over_its_variable_and_that_over_the_file_and_mistakes_name_the_place() {
    let folder = folder("layers", &[]);
    let file = folder.join("assentry.toml");
    let name = file.display();
    let check = |text: &str, variables: &[(&str, &str)], arguments: &[&str]| {
        std::fs::write(&file, text).unwrap();
        let mut command = assentry(&["serve", "--config", file.to_str().unwrap()]);
        let output = command
            .args(arguments)
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    let count = "expected a whole number, found";
    let range = "which is not within 10 to 250\n";
    // Each value is wrong in its own way: the message names the source that applies.
    for (text, variable, flag, message) in [
        (
            "",
            None,
            None,
            "--www: expected a folder that exists, found \"www\"\n".to_owned(),
        ),
        (
            "commit-ms = 1",
            None,
            None,
            format!("{name}: commit-ms: {count} \"1\", {range}"),
        ),
        (
            "commit-ms = 1",
            Some("2"),
            None,
            format!("ASSENTRY_COMMIT_MS: {count} \"2\", {range}"),
        ),
        (
            "commit-ms = 1",
            Some("2"),
            Some("3"),
            format!("--commit-ms: {count} \"3\", {range}"),
        ),
        (
            "commit-ms = 1",
            Some("20"),
            None,
            "--www: expected a folder that exists, found \"www\"\n".to_owned(),
        ),
        (
            "commit-ms = 1",
            Some("2"),
            Some("30"),
            "--www: expected a folder that exists, found \"www\"\n".to_owned(),
        ),
    ] {
        let variables: Vec<_> = variable
            .map(|text| ("ASSENTRY_COMMIT_MS", text))
            .into_iter()
            .collect();
        let arguments: Vec<_> = flag
            .map(|text| ["--commit-ms", text])
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(
            check(text, &variables, &arguments),
            format!("assentry: {message}")
        );
    }
    for (text, variables, message) in [
        (
            "",
            [("ASSENTRY_DEV", "yes")],
            "ASSENTRY_DEV: expected true or false, found \"yes\"\n".to_owned(),
        ),
        (
            "",
            [("ASSENTRY_WWW", "none")],
            "ASSENTRY_WWW: expected a folder that exists, found \"none\"\n".to_owned(),
        ),
        (
            "dev = \"yes\"",
            [("X", "")],
            format!("{name}: dev: expected true or false, found \"yes\"\n"),
        ),
        (
            "pkg = \"none\"\nwww = \"/\"",
            [("X", "")],
            format!("{name}: pkg: expected a folder that exists, found \"none\"\n"),
        ),
        (
            "cookie-domain = \"b.example\"",
            [("ASSENTRY_SITE_HOST", "a.example, c.example")],
            format!(
                "{name}: cookie-domain: expected a domain that a --site-host is in, found \"b.example\"\n"
            ),
        ),
    ] {
        assert_eq!(check(text, &variables, &[]), format!("assentry: {message}"));
    }
}

#[test]
fn other_commands_name_their_missing_arguments() {
    let folder = folder("needs", &[]);
    let data = folder.to_str().unwrap();
    for (arguments, message) in [
        (
            vec!["check"],
            "check: expected a configuration, such as consent.json, found nothing",
        ),
        (
            vec!["backup", "x"],
            "--data: expected a folder that exists, found nothing",
        ),
        (
            vec!["backup", "--data", data],
            "backup: expected a file to write, found nothing",
        ),
        (
            vec!["backup", "x", "--data"],
            "--data: expected a folder that exists, found nothing",
        ),
        (
            vec!["export", "--data", data, "--format", "xml"],
            "--format: expected csv or json, found \"xml\"",
        ),
        (
            vec![
                "export",
                "--proofs",
                "--clickhouse",
                "http://a.example:8123",
            ],
            "--data: expected the folder of a collector, whose file has its proofs: none are in ClickHouse, found nothing",
        ),
        (
            vec!["forget", "--data", data],
            "forget: expected --site HOST, --before YYYY-MM-DD or --proof ID, found nothing",
        ),
        (
            vec![
                "forget",
                "--data",
                data,
                "--site",
                "a.example",
                "--before",
                "2026-01-01",
            ],
            "forget: expected --site HOST, --before YYYY-MM-DD or --proof ID, found \"both\"",
        ),
        (
            vec!["forget", "--data", data, "--before", "yesterday"],
            "--before: expected a day as YYYY-MM-DD, found \"yesterday\"",
        ),
        (
            vec!["token", "again", "--data", data],
            "argument: expected flags after the command, found \"again\"",
        ),
        (
            vec!["token", "--demo"],
            "argument: expected a flag listed by assentry token --help, found \"--demo\"",
        ),
        (
            vec!["serve", "--demo-sink"],
            "argument: expected a flag listed by assentry serve --help, found \"--demo-sink\"",
        ),
        (
            vec!["serve", "--ops-listen", "0.0.0.0:1"],
            "--ops-listen: expected a loopback address and a port, such as 127.0.0.1:9090, found \"0.0.0.0:1\"",
        ),
    ] {
        let (code, _, error) = run(&arguments);
        assert_eq!((code, error), (Some(2), format!("assentry: {message}\n")));
    }
}

#[test]
fn a_start_that_fails_ends_the_program_with_1() {
    let folder = folder("failed_start", &[("www/headers.json", b"[")]);
    let www = folder.join("www");
    let (code, _, message) = run(&[
        "serve",
        "--www",
        www.to_str().unwrap(),
        "--pkg",
        www.to_str().unwrap(),
    ]);
    assert_eq!(code, Some(1));
    assert_eq!(
        message,
        "assentry: headers.json: expected JSON, found: EOF while parsing a list at line 1 column 1\n"
    );
}

#[test]
fn a_port_in_use_is_named_in_the_error() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = folder("taken_port", &[("www/index.html", b"")]);
    let www = folder.join("www");
    let www = www.to_str().unwrap();
    let (code, _, message) = run(&["serve", "--www", www, "--pkg", www, "--listen", &address]);
    assert_eq!(code, Some(1));
    assert!(
        message.starts_with(&format!(
            "assentry: --listen: expected an address that is free, found {address}"
        )),
        "{message}"
    );
}

#[cfg(unix)]
#[test]
fn the_program_prints_its_address_and_stops_on_request() {
    let folder = folder("start_and_stop", &[("www/index.html", b"hello")]);
    let mut program = assentry(&["serve", "--listen", "127.0.0.1:0"])
        .env("ASSENTRY_WWW", folder.join("www"))
        .env("ASSENTRY_PKG", folder.join("pkg"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    assert_eq!(
        lines.next().unwrap(),
        "events: counted in memory only, lost at stop (--data FOLDER keeps them)"
    );
    let line = lines.next().unwrap();
    let address = line
        .strip_prefix("assentry: serving http://")
        .and_then(|rest| rest.strip_suffix('/'));
    let address = address.and_then(|address| address.parse().ok()).unwrap();
    // Browsers open connections in advance: an unused one must not delay the program's stop. It is accepted before the
    // next one, which is answered.
    let idle = TcpStream::connect(address).unwrap();
    assert_eq!(client::send(address, "GET", "/", &[], b"").text(), "hello");

    terminate(&program);
    let output = program.wait_with_output().unwrap();
    assert!(output.status.success());
    // One line per message, and none about a request.
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "assentry: sites: any host that a request names, at most 20. Which are yours? --site-host HOST\n"
    );
    drop(idle);
}

#[cfg(unix)]
#[test]
fn the_script_of_a_site_is_compiled_at_start_and_served_where_the_pages_have_none() {
    let now = br#"{"purposes": ["necessary", "analytics"], "languages": ["en", "fr"]}"#;
    let folder = folder(
        "bundle",
        &[
            ("www/index.html", b"hello"),
            ("www/consent/consent.fr.js", b"theirs"),
            ("now.json", now),
            ("before.json", br#"{"purposes": ["necessary"]}"#),
            (
                "wrong.json",
                br#"{"purposes": ["necessary"], "languages": ["en", "en"]}"#,
            ),
        ],
    );
    let at = |name: &str| folder.join(name).display().to_string();
    for more in [&["--dev"][..], &[]] {
        let pkg = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pkg");
        let mut program = assentry(&[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--pkg",
            pkg,
            "--www",
            &at("www"),
        ])
        .args(
            ["now.json", "before.json", "wrong.json"]
                .map(|name| format!("--site-config={}", at(name))),
        )
        .args(more)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap())
            .lines()
            .map(Result::unwrap);
        let mut said = Vec::new();
        let address = loop {
            let line = lines.next().unwrap();
            if let Some(rest) = line.strip_prefix("assentry: serving http://") {
                break rest.trim_end_matches('/').parse().unwrap();
            }
            said.push(line);
        };
        assert_eq!(
            said[..2],
            [
                format!(
                    "{}: compiled, its script is at /consent/consent.js",
                    at("now.json")
                ),
                format!(
                    "{0}: not compiled, `assentry check {0}` says why (1)",
                    at("wrong.json")
                ),
            ]
        );
        let get = |path: &str| client::send(address, "GET", path, &[], b"");
        let script = get("/consent/consent.js");
        assert_eq!(script.status, 200);
        assert!(script.text().contains("analytics"));
        assert_eq!(get("/consent/consent.fr.js").text(), "theirs");
        assert_eq!(get("/consent/consent.more.fr.js").status, 200);
        // Files for the owner are not served.
        assert_eq!(get("/consent/report.json").status, 404);
        assert_eq!(get("/consent/tag").status, 404);
        terminate(&program);
        assert!(program.wait().unwrap().success());
    }
}

#[cfg(unix)]
pub(crate) fn terminate(program: &Child) {
    assert!(
        Command::new("kill")
            .arg(program.id().to_string())
            .status()
            .unwrap()
            .success()
    );
}

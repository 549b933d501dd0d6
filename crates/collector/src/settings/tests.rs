//! What settings mean, and how wrong ones are named.

use clap::{Args, Parser};

use super::*;

#[derive(Parser)]
#[command(name = "PROGRAM")]
struct Program {
    #[command(flatten)]
    flags: ServeFlags,
}

fn check(arguments: &[&str]) -> Result<Settings, String> {
    // Tests run in the crate's folder, which has neither www nor pkg, so src is used for both.
    let mut all = vec!["--www", "src", "--pkg", "src"];
    all.extend(arguments);
    let (program, given) = match read::<Program>(all.into_iter().map(Into::into)) {
        Ok(read) => read,
        Err(Ended::Wrong(error)) => return Err(error.to_string()),
        Err(Ended::Shown(text)) => return Err(text),
    };
    let settings = program.flags.settings();
    settings.map_err(|error| given.named(error).to_string())
}

#[test]
fn the_defaults_are_local() {
    let settings = check(&[]).unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.site_hosts, Vec::<String>::new());
    assert_eq!(settings.reading, Reading::AtStart);
}

#[test]
fn the_last_of_a_repeated_flag_applies() {
    let settings = check(&["--listen", "127.0.0.1:1", "--listen=127.0.0.1:2"]).unwrap();
    assert_eq!(settings.listen.port(), 2);
}

#[test]
fn site_hosts_come_from_repeated_flags_or_a_list() {
    let flags = check(&["--site-host", "a.example", "--site-host=B.example:81"]).unwrap();
    let list = check(&["--site-host", "a.example, b.example:81"]).unwrap();
    assert_eq!(flags.site_hosts, ["a.example", "b.example:81"]);
    assert_eq!(flags.site_hosts, list.site_hosts);
}

#[test]
fn a_wrong_setting_is_named_with_what_was_expected_and_found() {
    for (arguments, message) in [
        (
            vec!["--listen", "8080"],
            "--listen: expected an IP address and a port from 0 to 65535, such as 127.0.0.1:8080, found \"8080\"",
        ),
        (
            vec!["--www", "no-such"],
            "--www: expected a folder that exists, found \"no-such\"",
        ),
        (
            vec!["--site-host", "https://a.example"],
            "--site-host: expected a host name, with its port if that matters, such as shop.example or \
             localhost:8080, found \"https://a.example\"",
        ),
        (
            vec!["--pkg"],
            "--pkg: expected a folder that exists, found nothing",
        ),
        (
            vec!["--lisen"],
            "argument: expected a flag listed by PROGRAM --help, found \"--lisen\"",
        ),
        (
            vec!["again"],
            "argument: expected flags after the command, found \"again\"",
        ),
    ] {
        assert_eq!(check(&arguments).unwrap_err(), message);
    }
}

#[test]
fn a_file_comes_after_flags_and_its_mistakes_are_named() {
    let file = std::env::temp_dir().join(format!("assentry-settings-{}.toml", std::process::id()));
    let name = file.display().to_string();
    let with = |text: &str, arguments: &[&str]| {
        std::fs::write(&file, text).unwrap();
        let config = ["--config", &name];
        check(&[&config, arguments].concat())
    };
    let text = "listen = \"127.0.0.1:1\"\nsite-host = [\"a.example\", \"b.example\"]\ncommit-ms = 50\nopen-report = true\n";
    let settings = with(text, &["--listen", "127.0.0.1:2"]).unwrap();
    assert_eq!(settings.listen.port(), 2);
    assert_eq!(settings.site_hosts, ["a.example", "b.example"]);
    assert_eq!(settings.pace.commit_every.as_millis(), 50);
    assert_eq!(settings.report, ReportAccess::ThisMachine);
    for (text, message) in [
        (
            "statistics = [\"all\", \"de=some\"]",
            "statistics: expected none, choices or all, or one of them for a regime, such as de=none, found \"de=some\"",
        ),
        (
            "lisen = 1",
            "lisen: expected a setting listed by assentry serve --help, found \"lisen\"",
        ),
        (
            "listen = 1.5",
            "listen: expected a string, a whole number, true or false, or a list of those, found \"1.5\"",
        ),
        (
            "commit-ms = 251",
            "commit-ms: expected a whole number, found \"251\", which is not within 10 to 250",
        ),
    ] {
        assert_eq!(with(text, &[]).unwrap_err(), format!("{name}: {message}"));
    }
    assert!(
        with("listen", &[])
            .unwrap_err()
            .starts_with(&format!("{name}: expected TOML, found "))
    );
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn proofs_are_for_a_disk() {
    assert_eq!(
        check(&["--keep-proofs"]).unwrap_err(),
        "--keep-proofs: expected --data with it, found nothing"
    );
    assert_eq!(check(&[]).unwrap().proofs, None);
}

/// The names of all flags of `serve`.
fn flags() -> Vec<String> {
    let command = ServeFlags::augment_args(clap::Command::new("serve"));
    let names = command.get_arguments().filter_map(clap::Arg::get_long);
    names.map(str::to_owned).collect()
}

#[test]
fn the_documents_name_every_setting_of_serve() {
    let documents = include_str!("../../../../docs/collector.md");
    for flag in flags() {
        let name = format!("| `--{flag}");
        assert!(documents.contains(&name), "{name} in docs/collector.md");
    }
}

#[test]
fn the_example_settings_are_settings() {
    let example: toml::Table = include_str!("../../../../ops/assentry.toml")
        .parse()
        .unwrap();
    for key in example.keys() {
        assert!(flags().iter().any(|flag| flag == key), "{key}");
    }
}

#[test]
fn mail_needs_all_of_its_settings_and_no_message_repeats_a_password() {
    let smtp = ["--smtp", "smtps://user:secret@mail.example"];
    let from = ["--mail-from", "Assentry <a@shop.example>"];
    let to = ["--mail-to", "b@shop.example"];
    let settings = check(&[smtp, from, to].concat()).unwrap();
    assert!(settings.destinations.mail.is_some());
    assert!(!format!("{settings:?}").contains("secret"));
    assert_eq!(
        check(&[smtp, from].concat()).unwrap_err(),
        "mail: expected --smtp, --mail-from and --mail-to together, found \"only some of them\""
    );
    for (arguments, message) in [
        (
            ["--smtp", "secret@mail"],
            "--smtp: expected an address such as smtps://USER:PASSWORD@mail.example, found \"another\"",
        ),
        (
            ["--mail-to", "nobody"],
            "--mail-to: expected a mail address, found \"nobody\"",
        ),
        (
            ["--message-language", "tlh"],
            "--message-language: expected en, fr, de, es, it, nl, pl or pt, found \"tlh\"",
        ),
        (
            ["--webhook", "ftp://x"],
            "--webhook: expected an address that starts with https:// or http://, found \"ftp://x\"",
        ),
    ] {
        assert_eq!(check(&arguments).unwrap_err(), message);
    }
}

#[test]
fn a_cluster_needs_all_of_its_settings_and_no_message_repeats_its_password() {
    let flags = [
        "--data",
        "data",
        "--clickhouse",
        "http://10.0.0.1:8123/, https://b.example:8443",
        "--clickhouse-cluster",
        "prod",
        "--clickhouse-password",
        "secret",
    ];
    let settings = check(&flags).unwrap();
    assert!(!format!("{settings:?}").contains("secret"));
    let hand_over = settings.hand_over.unwrap();
    assert_eq!(
        hand_over.cluster.urls,
        ["http://10.0.0.1:8123", "https://b.example:8443"]
    );
    assert_eq!(
        (hand_over.outbox_megabytes, hand_over.send_every.as_millis()),
        (1000, 5000)
    );
    let named = ["--data", "data", "--clickhouse", "http://a.example:8123"];
    for (arguments, message) in [
        (
            vec!["--clickhouse", "http://a.example:8123"],
            "--data: expected a folder for the outbox, where there is --clickhouse, found nothing",
        ),
        (
            vec!["--clickhouse-cluster", "prod"],
            "--clickhouse-cluster: expected --clickhouse URL beside it, found nothing",
        ),
        (
            vec!["--clickhouse", "http://u:secret@a.example"],
            "--clickhouse: expected an address such as http://10.0.0.1:8123, without user, path or question, \
             found \"another\"",
        ),
        (
            [&named[..], &["--clickhouse-database", "a`b"]].concat(),
            "--clickhouse-database: expected a name of letters, digits, _ and -, found \"a`b\"",
        ),
        (
            [&named[..], &["--send-ms", "99"]].concat(),
            "--send-ms: expected a whole number, found \"99\", which is not within 100 to 60000",
        ),
        (
            [&named[..], &["--clickhouse-quorum", "two"]].concat(),
            "--clickhouse-quorum: expected a whole number, found \"two\", which is not within 0 to 9",
        ),
    ] {
        assert_eq!(check(&arguments).unwrap_err(), message);
    }
}

#[test]
fn settings_that_would_do_nothing_are_mistakes() {
    let proxy =
        "expected --trusted-proxy with it: only headers of trusted proxies are used, found nothing";
    for (arguments, message) in [
        (
            vec!["--message-language", "de"],
            "--message-language: expected --webhook or --smtp with it: nothing else is sent, found nothing".into(),
        ),
        (vec!["--user-header", "remote-user"], format!("--user-header: {proxy}")),
        (vec!["--country-header", "x-country"], format!("--country-header: {proxy}")),
        (
            vec!["--data", ""],
            "--data: expected a folder; leave the setting out to count in memory only, found nothing".into(),
        ),
        (
            vec!["--site-host", "shop.example", "--cookie-domain", "other.example"],
            "--cookie-domain: expected a domain that a --site-host is in, found \"other.example\"".into(),
        ),
    ] {
        assert_eq!(check(&arguments).unwrap_err(), message);
    }
    for arguments in [
        vec!["--user-header", "remote-user", "--trusted-proxy", "::1"],
        vec![
            "--site-host",
            "www.shop.example:81",
            "--cookie-domain",
            "shop.example",
        ],
        vec!["--cookie-domain", "shop.example"],
    ] {
        assert!(check(&arguments).is_ok(), "{arguments:?}");
    }
    let file = std::env::temp_dir().join(format!("assentry-lists-{}.toml", std::process::id()));
    std::fs::write(&file, "listen = [\"127.0.0.1:1\", \"127.0.0.1:2\"]").unwrap();
    let error = check(&["--config", file.to_str().unwrap()]).unwrap_err();
    assert!(
        error.ends_with("listen: expected one value, found \"a list\""),
        "{error}"
    );
    std::fs::remove_file(file).unwrap();
}

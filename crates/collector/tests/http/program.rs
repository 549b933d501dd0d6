//! The program itself: its words, its exit codes, its start and its stop.

use std::{
    io::{BufRead, BufReader},
    net::TcpStream,
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
    for flag in [
        "--listen",
        "--www",
        "--pkg",
        "--site-host",
        "--demo-sink",
        "--dev",
        "--data",
        "ASSENTRY_SITE_HOST",
    ] {
        assert!(help.contains(flag), "{flag}");
    }
    assert_eq!(
        run(&["--version"]).1,
        format!("assentry {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_wrong_setting_ends_the_program_with_2() {
    for (arguments, message) in [
        (
            vec![],
            "assentry: command: expected serve, check, backup, export, forget, vocabulary, demo, token or gpc, found nothing\n",
        ),
        (
            vec!["count"],
            "assentry: command: expected serve, check, backup, export, forget, vocabulary, demo, token or gpc, found \"count\"\n",
        ),
        (
            vec!["serve", "--listen", "here"],
            "assentry: --listen: expected an IP address and a port from 0 to 65535, such as 127.0.0.1:8080, found \"here\"\n",
        ),
    ] {
        assert_eq!(
            run(&arguments),
            (Some(2), String::new(), message.to_owned())
        );
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

#[cfg(unix)]
#[test]
fn the_program_says_where_it_serves_and_stops_when_asked() {
    let folder = folder("start_and_stop", &[("www/index.html", b"hello")]);
    let mut program = assentry(&["serve", "--listen", "127.0.0.1:0"])
        .env("ASSENTRY_WWW", folder.join("www"))
        .env("ASSENTRY_PKG", folder.join("pkg"))
        .stdout(Stdio::piped())
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
    // A browser opens connections in advance: one that never asks must not hold the program up. It is
    // accepted before the next one, which is answered.
    let idle = TcpStream::connect(address).unwrap();
    assert_eq!(client::send(address, "GET", "/", &[], b"").text(), "hello");

    terminate(&program);
    assert!(program.wait().unwrap().success());
    drop(idle);
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

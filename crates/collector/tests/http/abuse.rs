//! Malicious and malformed requests.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};

use std::time::Duration;

use assentry_collector::http::serve::Limits;

use crate::server::{Server, settings};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";

#[test]
fn stalled_connections_do_not_delay_others() {
    let server = Server::start(&settings("held_lines", &[("www/index.html", b"hello")]));
    let connect = || TcpStream::connect(server.address()).unwrap();
    let idle: Vec<_> = (0..150).map(|_| connect()).collect();
    let slow: Vec<_> = (0..150)
        .map(|_| {
            let mut stream = connect();
            let head = format!(
                "POST /e HTTP/1.1\r\nhost: {}\r\ncontent-length: 60\r\n\r\nevent=",
                server.address()
            );
            stream.write_all(head.as_bytes()).unwrap();
            stream
        })
        .collect();
    assert_eq!(server.send("POST", "/e", &[], SHOWN.as_bytes()).status, 204);
    assert_eq!(server.get("/", &[]).text(), "hello");
    // A client that disconnects midway is not counted.
    drop((idle, slow));
    server.settle();
    let counts = server.get("/counts", &[]).json();
    assert_eq!(counts["rows"][0]["count"], 1);
}

#[test]
fn a_body_with_too_large_a_content_length_is_refused_before_it_is_sent() {
    let server = Server::start(&settings("long_body", &[]));
    for (path, most) in [("/e", 1024), ("/consent", 5032)] {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        let body = vec![b'x'; most + 1];
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: 1000000000\r\n\r\n",
            server.address()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).unwrap();
        assert_eq!(&answer, b"HTTP/1.1 413", "{path}");
    }
}

/// Fragments of events and records, and fragments that are not part of any.
const PIECES: [&str; 22] = [
    "event=",
    "shown",
    "choice",
    "&",
    "=",
    "revision=",
    "0a1b2c3d",
    "regime=eu",
    "language=fr",
    "device=small",
    "method=accept-all",
    "granted=",
    "a.b",
    "denied=",
    "variant=",
    "again=1",
    "record=",
    "1~8f3a21bc~",
    "~",
    "\0",
    "é",
    "%00",
];

#[test]
fn every_malformed_request_is_answered_and_nothing_crashes_m_06() {
    let server = Server::start(&settings("whatever", &[]));
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(150)
    };
    proptest!(config, |(pieces in vec(select(PIECES.as_slice()), 0..24), noise in vec(any::<u8>(), 0..40))| {
        let text = pieces.concat().into_bytes();
        for body in [&text, &noise, &[text.clone(), noise.clone()].concat()] {
            for path in ["/e", "/consent"] {
                let answer = server.send("POST", path, &[], body);
                prop_assert!(matches!(answer.status, 204 | 400 | 413), "{} {:?}", answer.status, body);
                prop_assert_eq!(answer.status == 204, answer.header("x-assentry-reason").is_empty());
            }
        }
    });
    assert_eq!(server.send("POST", "/e", &[], SHOWN.as_bytes()).status, 204);
}

/// Waits for the other side to close a connection; returns whether it did.
fn is_ended(stream: &mut TcpStream) -> bool {
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    let mut rest = Vec::new();
    match stream.read_to_end(&mut rest) {
        Ok(_) => true,
        Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
    }
}

#[test]
fn silent_connections_are_closed_at_each_stage() {
    let limits = Limits {
        head: Duration::from_millis(500),
        ..Limits::default()
    };
    let settings = settings("silent", &[("www/index.html", b"hello")]);
    let server = Server::limited(&settings, limits).unwrap();
    let host = server.address();
    for head in [
        String::new(),
        "GET / HT".into(),
        format!("GET / HTTP/1.1\r\nhost: {host}\r\n"),
        // Answered, then idle.
        format!("GET / HTTP/1.1\r\nhost: {host}\r\n\r\n"),
    ] {
        let mut stream = TcpStream::connect(host).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        assert!(is_ended(&mut stream), "{head}");
    }
}

#[test]
fn a_client_that_holds_every_connection_locks_nobody_out() {
    let limits = Limits {
        connections: 20,
        ..Limits::default()
    };
    let settings = settings("held_connections", &[]);
    let server = Server::limited(&settings, limits).unwrap();
    let mut held: Vec<_> = (0..40)
        .map(|at| {
            let mut stream = TcpStream::connect(server.address()).unwrap();
            if at % 2 == 0 {
                stream.write_all(b"POST /e HTTP/1.1\r\n").unwrap();
            }
            stream
        })
        .collect();
    for _ in 0..40 {
        assert_eq!(server.send("POST", "/e", &[], SHOWN.as_bytes()).status, 204);
    }
    assert!(is_ended(&mut held[0]), "the oldest made room");
}

#[test]
fn form_bodies_have_a_time_limit_and_are_read_only_from_authorized_senders() {
    let server = Server::start(&settings("slow_forms", &[]));
    let host = server.address();
    let begin = |path: &str, more: &str| {
        let mut stream = TcpStream::connect(host).unwrap();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncontent-length: 60\r\n{more}\r\ntoken="
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = [0; 12];
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        stream.read_exact(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    };
    for path in ["/report/logout", "/report/shares", "/report/shares/remove"] {
        assert_eq!(begin(path, ""), "HTTP/1.1 401", "{path}: not waited for");
    }
    assert_eq!(begin("/report/login", ""), "HTTP/1.1 408");
}

#[test]
fn a_client_that_sends_too_much_gets_429_and_not_a_reset() {
    let mut settings = settings("heard_429", &[]);
    settings.limit_per_minute = 1;
    settings.trusted_proxies = vec!["127.0.0.1/32".parse().unwrap()];
    let server = Server::start(&settings);
    let headers = [("x-forwarded-for", "192.0.2.1")];
    // Longer than the limit for reading, and than one packet.
    for expected in [413, 429, 429, 429] {
        let answer = server.send("POST", "/e", &headers, &vec![b'x'; 40_000]);
        assert_eq!(answer.status, expected);
    }
}

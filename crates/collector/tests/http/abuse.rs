//! Those who mean no good, or know no better.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};

use crate::server::{Server, settings};

const SHOWN: &str = "event=shown&revision=0a1b2c3d&regime=eu&language=fr&device=small";

#[test]
fn hundreds_who_hold_the_line_keep_nobody_waiting() {
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
    // Whoever goes away in the middle is not counted.
    drop((idle, slow));
    server.settle();
    let counts = server.get("/counts", &[]).json();
    assert_eq!(counts["rows"][0]["count"], 1);
}

#[test]
fn a_body_that_says_it_is_long_is_refused_before_it_is_sent() {
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

/// Pieces that events and records are made of, and some that they are not.
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
fn whatever_is_sent_is_answered_and_nothing_falls_over_m_06() {
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

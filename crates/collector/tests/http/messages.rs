//! Alerts in the report, to a webhook and by mail.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use assentry_collector::settings::Settings;

use crate::server::{Server, stored};

/// A store in which opt-in fell yesterday, and the weekly summary has been sent.
fn fallen(test: &str, flags: &[&str]) -> Settings {
    let settings = stored(test, flags);
    let quiet = Settings {
        destinations: Default::default(),
        ..settings.clone()
    };
    drop(Server::start(&quiet));
    let data = settings.data.clone().unwrap();
    seed(&data.join("assentry.db"));
    settings
}

fn seed(file: &Path) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let today = now.as_secs() / 86_400;
    let connection = rusqlite::Connection::open(file).unwrap();
    let rows = [(today - 1, 1000, 200, 300), (today - 20, 4000, 1200, 800)];
    connection
        .execute_batch("INSERT INTO site VALUES (1, 'shop.example')")
        .unwrap();
    for (day, shown, accepted, refused) in rows {
        let sql = format!(
            "INSERT INTO totals_day VALUES (1, {day}, {shown}, 0, 0, 0, 0, {accepted}, {refused}{})",
            ", 0".repeat(15)
        );
        connection.execute_batch(&sql).unwrap();
    }
    // No summary is due, whatever day it is.
    let told = format!("INSERT INTO memo VALUES ('weekly', {today}), ('monthly', {today})");
    connection.execute_batch(&told).unwrap();
}

#[test]
fn a_drop_is_shown_at_the_top_of_the_report() {
    let server = Server::start(&fallen("alert_on_report", &["--open-report"]));
    let page = server.get("/report", &[]).text();
    assert!(page.contains("<strong>shop.example: </strong>Opt-in among deciders was 40.0% yesterday and 60.0% in the 28 days before: −20.0 points"), "{page}");
    let german = server.get("/report", &[("accept-language", "de")]).text();
    assert!(
        german.contains("Die Zustimmung unter Entscheidern war gestern 40,0\u{a0}% und"),
        "{german}"
    );
    assert!(
        german.contains("deutlich. (A + P₊) ÷ I, von 500 Antworten."),
        "{german}"
    );
    let json = server.get("/report/data.json", &[]).json();
    assert_eq!(json["alerts"][0]["kind"], "opt-in-1d");
    assert_eq!(
        server
            .get("/report/data.json?site=other.example", &[])
            .json()["alerts"],
        serde_json::json!([])
    );
}

/// Answers one request and returns its body.
fn one_post(listener: &TcpListener, status: &str) -> serde_json::Value {
    let (mut stream, _) = listener.accept().unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(text) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
            length = text.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    serde_json::from_slice(&body).unwrap()
}

#[test]
fn a_webhook_gets_each_message_once_and_again_only_after_a_failure() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let settings = fallen("alert_by_webhook", &["--webhook", &url]);
    let server = Server::start(&settings);
    let first = one_post(&listener, "500 Internal Server Error");
    assert_eq!(first["subject"], "Consent on shop.example: opt-in-1d");
    let second = one_post(&listener, "204 No Content");
    assert_eq!(second["subject"], "Consent on shop.example: opt-in-7d");
    assert!(
        second["text"]
            .as_str()
            .unwrap()
            .contains("in the last 7 days")
    );
    drop(server);
    // The failed message is sent again, and nothing else before it.
    let server = Server::start(&settings);
    assert_eq!(one_post(&listener, "204 No Content"), first);
    drop(server);
}

#[test]
fn messages_are_in_the_owners_language() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let flags = ["--webhook", &url, "--message-language", "de"];
    let server = Server::start(&fallen("alert_in_german", &flags));
    let told = one_post(&listener, "204 No Content");
    assert_eq!(told["subject"], "Einwilligung auf shop.example: opt-in-1d");
    let text = told["text"].as_str().unwrap();
    assert!(
        text.starts_with("Die Zustimmung unter Entscheidern war gestern 40,0\u{a0}% und 60,0\u{a0}% in den 28 Tagen davor: −20,0 Punkte ("),
        "{text}"
    );
    assert!(
        text.ends_with("), p < 0,001: deutlich. (A + P₊) ÷ I, von 500 Antworten."),
        "{text}"
    );
    drop(server);
}

#[test]
fn a_failing_mail_does_not_repeat_the_webhook() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    // Nothing listens at this address.
    let mail = TcpListener::bind("127.0.0.1:0").unwrap();
    let smtp = format!("smtp://{}", mail.local_addr().unwrap());
    let flags = [
        "--webhook",
        &url,
        "--smtp",
        &smtp,
        "--mail-from",
        "a@shop.example",
        "--mail-to",
        "b@shop.example",
    ];
    drop(mail);
    let settings = fallen("alert_both_ways", &flags);
    let server = Server::start(&settings);
    for kind in ["opt-in-1d", "opt-in-7d"] {
        let told = one_post(&listener, "204 No Content");
        assert_eq!(told["subject"], format!("Consent on shop.example: {kind}"));
    }
    drop(server);
    // The next check, as after an hour: there is news about another site, and none about the first.
    let connection = rusqlite::Connection::open(settings.data.clone().unwrap().join("assentry.db"));
    connection
        .unwrap()
        .execute_batch(
            "INSERT INTO site VALUES (2, 'zzz.example'); CREATE TEMP TABLE more AS SELECT * FROM totals_day; \
             UPDATE more SET site = 2; INSERT INTO totals_day SELECT * FROM more",
        )
        .unwrap();
    let server = Server::start(&settings);
    assert_eq!(
        one_post(&listener, "204 No Content")["subject"],
        "Consent on zzz.example: opt-in-1d"
    );
    drop(server);
}

/// A mail server that accepts one mail; returns what it received.
fn one_mail(listener: &TcpListener) -> String {
    let (stream, _) = listener.accept().unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let say = |stream: &mut &TcpStream, line: &str| write!(stream, "{line}\r\n").unwrap();
    let mut out = &stream;
    say(&mut out, "220 test");
    let mut told = String::new();
    while let Some(Ok(line)) = lines.next() {
        let word = line.split([' ', ':']).next().unwrap().to_ascii_uppercase();
        told.push_str(&line);
        told.push('\n');
        match word.as_str() {
            "EHLO" => say(&mut out, "250 test"),
            "DATA" => {
                say(&mut out, "354 go on");
                for line in lines
                    .by_ref()
                    .map_while(Result::ok)
                    .take_while(|line| line != ".")
                {
                    told.push_str(&line);
                    told.push('\n');
                }
                say(&mut out, "250 taken");
                return told;
            }
            _ => say(&mut out, "250 fine"),
        }
    }
    told
}

#[test]
fn a_mail_goes_only_to_its_subscribers() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let smtp = format!("smtp://{}", listener.local_addr().unwrap());
    let flags = [
        "--smtp",
        &smtp,
        "--mail-from",
        "Assentry <assentry@shop.example>",
        "--mail-to",
        "ada@shop.example",
        "--mail-to",
        "board@shop.example",
    ];
    let _server = Server::start(&fallen("alert_by_mail", &flags));
    let told = one_mail(&listener);
    for part in [
        "MAIL FROM:<assentry@shop.example>",
        "RCPT TO:<ada@shop.example>",
        "RCPT TO:<board@shop.example>",
        "Subject: Consent on shop.example: opt-in-1d",
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

//! Proofs are kept only if the owner wants them.

use rusqlite::Connection;

use crate::{
    program::run,
    record::{record, today},
    server::{Server, stored},
};

const ID: &str = "fb2b3257d4f57dd781a01b737a54c3d5";
const OTHER_ID: &str = "00000000d4f57dd781a01b737a54c3d5";

fn with_id(id: &str, answers: &str) -> String {
    record(today(), today() + 182, id, answers)
}

fn renew(server: &Server, record: &str) -> u16 {
    server
        .send(
            "POST",
            "/consent",
            &[],
            format!("record={record}").as_bytes(),
        )
        .status
}

#[test]
fn by_default_no_proof_is_kept_and_there_is_no_place_for_one() {
    let settings = stored("no_proofs", &[]);
    let data = settings.data.clone().unwrap();
    let server = Server::start(&settings);
    assert_eq!(renew(&server, &with_id(ID, "+analytics")), 204);
    drop(server);
    assert!(!data.join("proofs.db").exists());
    let store = std::fs::read(data.join("assentry.db")).unwrap();
    assert!(!store.windows(ID.len()).any(|bytes| bytes == ID.as_bytes()));
    let (code, _, error) = run(&["export", "--proofs", "--data", data.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(
        error.contains("--data: expected a folder with proofs.db, found "),
        "{error}"
    );
}

#[test]
fn a_record_with_an_id_is_proved_once_and_can_be_exported_and_forgotten() {
    let settings = stored("proofs", &["--keep-proofs"]);
    let data = settings.data.clone().unwrap();
    let data = data.to_str().unwrap();
    let server = Server::start(&settings);
    // Twice, as in a renewal; then another answer under the same id, another visitor, and a refusal without id.
    for record in [
        with_id(ID, "+analytics!marketing"),
        with_id(ID, "+analytics!marketing"),
        with_id(ID, "+analytics+marketing"),
        with_id(OTHER_ID, "+analytics"),
        with_id("", "!analytics"),
    ] {
        assert_eq!(renew(&server, &record), 204, "{record}");
    }
    // Rejected records leave no proof.
    let damaged = with_id("11111111d4f57dd781a01b737a54c3d5", "!analytics").replace('!', "+");
    assert_eq!(renew(&server, &damaged), 400);
    let csv = run(&["export", "--proofs", "--data", data]).1;
    let lines: Vec<_> = csv.lines().collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert_eq!(lines[0], "id,day,revision,choice");
    assert!(
        lines[1].starts_with("\"00000000") && lines[1].contains("+analytics\""),
        "{csv}"
    );
    let json = run(&["export", "--proofs", "--format", "json", "--data", data]).1;
    let row: serde_json::Value = serde_json::from_str(json.lines().nth(1).unwrap()).unwrap();
    assert_eq!(
        (&row["id"], &row["revision"]),
        (&ID.into(), &"8f3a21bc".into())
    );

    assert_eq!(
        run(&["forget", "--data", data, "--proof", ID]).1,
        "2 rows removed\n"
    );
    let left = run(&["export", "--proofs", "--data", data]).1;
    assert!(!left.contains(ID) && left.contains(OTHER_ID), "{left}");
    let (code, _, error) = run(&["forget", "--data", data, "--proof", "nobody"]);
    assert_eq!(code, Some(2), "{error}");
}

#[test]
fn proofs_have_a_separate_retention_period() {
    let settings = stored("old_proofs", &["--keep-proofs", "--proof-months", "1"]);
    let data = settings.data.clone().unwrap();
    drop(Server::start(&settings));
    let left = || {
        let count = "SELECT count(*) FROM proof";
        let connection = Connection::open(data.join("proofs.db")).unwrap();
        connection
            .query_row(count, [], |row| row.get::<_, u32>(0))
            .unwrap()
    };
    for age in [40, 31, 0] {
        let connection = Connection::open(data.join("proofs.db")).unwrap();
        let row = format!(
            "INSERT INTO proof VALUES ('{ID}', {}, '8f3a21bc', '+a')",
            today() - age
        );
        connection.execute_batch(&row).unwrap();
    }
    // Reading removes nothing; the next start does.
    run(&["export", "--proofs", "--data", data.to_str().unwrap()]);
    assert_eq!(left(), 3);
    drop(Server::start(&settings));
    assert_eq!(left(), 2);
}

#[test]
fn a_proof_that_cannot_be_stored_is_not_answered_with_204() {
    let settings = stored("locked_proofs", &["--keep-proofs"]);
    let server = Server::start(&settings);
    let other = Connection::open(settings.data.clone().unwrap().join("proofs.db")).unwrap();
    other.execute_batch("DROP TABLE proof").unwrap();
    let record = with_id(ID, "+analytics");
    let answer = server.send(
        "POST",
        "/consent",
        &[],
        format!("record={record}").as_bytes(),
    );
    assert_eq!(
        (
            answer.status,
            answer.header("x-assentry-reason"),
            answer.header("set-cookie")
        ),
        (
            503,
            "store: expected to keep the proof, found that it failed",
            ""
        )
    );
    assert_eq!(
        renew(&server, &with_id("", "!analytics")),
        204,
        "who has no id needs none"
    );
}

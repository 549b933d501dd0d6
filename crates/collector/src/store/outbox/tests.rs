//! An outbox without a cluster: what it stores and what it refuses.

use std::path::PathBuf;

use super::*;

fn folder(test: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("assentry-outbox-{}-{test}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn refused(day: u32, count: u64) -> Batch {
    let mut batch = Batch::default();
    batch.add_quality(day, "origin", count);
    batch
}

fn sealed(outbox: &Outbox) -> Vec<(String, String)> {
    let sealed = outbox.sealed().unwrap().into_iter();
    sealed.map(|batch| (batch.name, batch.lines)).collect()
}

#[test]
fn a_sealed_batch_keeps_its_name_and_lines_across_a_restart() {
    let folder = folder("restart");
    let outbox = Outbox::open(&folder, 1).unwrap();
    for _ in 0..3 {
        outbox.add(&refused(7, 2)).unwrap();
    }
    outbox.seal().unwrap();
    outbox.add(&refused(7, 5)).unwrap();
    let before = sealed(&outbox);
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].1, "7\torigin\t6\n");
    drop(outbox);

    let outbox = Outbox::open(&folder, 1).unwrap();
    assert_eq!(sealed(&outbox), before);
    assert_eq!(outbox.entries(), 2);
    outbox.done(&outbox.sealed().unwrap()[0]).unwrap();
    outbox.seal().unwrap();
    let after = sealed(&outbox);
    assert_eq!(after[0].1, "7\torigin\t5\n");
    assert_ne!(after[0].0, before[0].0, "no name is used twice");
    outbox.done(&outbox.sealed().unwrap()[0]).unwrap();
    assert_eq!((outbox.entries(), outbox.bytes()), (0, 0));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn two_outboxes_never_use_the_same_name() {
    let names = ["one", "two"].map(|test| {
        let outbox = Outbox::open(&folder(test), 1).unwrap();
        outbox.add(&refused(7, 2)).unwrap();
        outbox.seal().unwrap();
        sealed(&outbox)[0].0.clone()
    });
    assert_ne!(names[0], names[1]);
}

#[test]
fn while_nothing_can_be_sent_an_outbox_grows_only_by_distinct_rows() {
    let outbox = Outbox::open(&folder("tidy"), 1).unwrap();
    outbox.add(&refused(7, 1)).unwrap();
    outbox.seal().unwrap();
    for _ in 0..100 {
        outbox.add(&refused(7, 1)).unwrap();
        outbox.add(&refused(8, 1)).unwrap();
        outbox.tidy().unwrap();
    }
    assert!(outbox.entries() <= MOST_WAITING + 2, "{}", outbox.entries());
    assert_eq!(sealed(&outbox)[0].1, "7\torigin\t1\n");
    outbox.done(&outbox.sealed().unwrap()[0]).unwrap();
    outbox.seal().unwrap();
    assert_eq!(sealed(&outbox)[0].1, "7\torigin\t100\n8\torigin\t100\n");
}

#[test]
fn a_full_outbox_says_so_and_still_accepts_acknowledged_events() {
    let outbox = Outbox::open(&folder("full"), 1).unwrap();
    let mut day = 0;
    while outbox.room().is_ok() {
        let mut batch = Batch::default();
        for _ in 0..2000 {
            day += 1;
            batch.add_quality(day, "a reason that fills the outbox", 1);
        }
        outbox.add(&batch).unwrap();
    }
    assert_eq!(outbox.room(), Err(StoreError::OutboxFull));
    outbox.add(&refused(7, 1)).unwrap();
    outbox.seal().unwrap();
    for batch in outbox.sealed().unwrap() {
        outbox.done(&batch).unwrap();
    }
    assert_eq!(outbox.room(), Ok(()));
}

#[test]
fn an_outbox_belongs_to_one_collector_and_another_database_is_left_alone() {
    let folder = folder("owner");
    let first = Outbox::open(&folder, 1).unwrap();
    let second = Outbox::open(&folder, 1).err().unwrap();
    assert!(second.contains("locked by another program"), "{second}");
    drop(first);
    assert!(Outbox::open(&folder, 1).is_ok());

    std::fs::remove_file(folder.join(FILE)).unwrap();
    let theirs = Connection::open(folder.join(FILE)).unwrap();
    theirs.execute_batch("CREATE TABLE theirs (a)").unwrap();
    drop(theirs);
    let before = std::fs::read(folder.join(FILE)).unwrap();
    let found = Outbox::open(&folder, 1).err().unwrap();
    assert!(found.contains("found another database"), "{found}");
    assert!(std::fs::read(folder.join(FILE)).unwrap() == before);
}

#[test]
fn a_damaged_batch_stays_where_it_is_and_does_not_block_others() {
    let outbox = Outbox::open(&folder("damaged"), 1).unwrap();
    let put = |place: &str, relation: &str, lines: &[u8]| {
        let add = format!("INSERT INTO {place} (relation, lines) VALUES (?1, ?2)");
        outbox.lock().execute(&add, (relation, lines)).unwrap();
    };
    let damaged: [(&str, &[u8]); 6] = [
        ("of_another_version", b"7\torigin\t1\n"),
        ("quality_day", b"7\torigin\t1"),
        ("quality_day", b"7\torigin\n"),
        ("quality_day", b"7\torigin\t-1\n"),
        ("quality_day", b"seven\torigin\t1\n"),
        ("quality_day", b"7\t\xff\t1\n"),
    ];
    for (relation, lines) in damaged {
        put("waiting", relation, lines);
        put("sealed", relation, lines);
        outbox.add(&refused(7, 2)).unwrap();
    }
    outbox.seal().unwrap();
    let whole: Vec<String> = sealed(&outbox)
        .into_iter()
        .map(|(_, lines)| lines)
        .collect();
    assert_eq!(whole, ["7\torigin\t12\n"]);
    outbox.done(&outbox.sealed().unwrap()[0]).unwrap();
    assert_eq!(outbox.entries(), 2 * damaged.len() as u64);
}

//! Who reads and looks up at the same time.

use super::{FILE, Place, Sqlite};

#[test]
fn who_may_read_is_looked_up_while_every_reader_is_busy() {
    let folder = std::env::temp_dir().join(format!("assentry-readers-{}", std::process::id()));
    let store = Sqlite::open(&Place {
        folder: folder.clone(),
        most_megabytes: None,
    });
    let readers = store.read.clone().unwrap();
    let busy: Vec<_> = readers
        .iter()
        .map(|reader| reader.lock().unwrap())
        .collect();
    assert!(busy.len() > 1, "reports leave one for the watch");
    store.set_admin(&[7; 32]).unwrap();
    assert_eq!(store.admin(), Ok(Some([7; 32])));
    store.add_share(&[8; 32], "", "site=a", 10, 0).unwrap();
    assert_eq!(store.share(&[8; 32], 9), Ok(Some("site=a".into())));
    assert_eq!(store.share(&[8; 32], 10), Ok(None));
    // A new token closes what was opened under the old one.
    store.set_admin(&[9; 32]).unwrap();
    assert_eq!(store.share(&[8; 32], 9), Ok(None));
    drop(busy);
    assert!(folder.join(FILE).is_file());
    std::fs::remove_dir_all(folder).unwrap();
}

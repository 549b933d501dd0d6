//! Concurrent reads and look-ups.

use super::{FILE, Place, Shown, Sqlite};
use crate::store::Role;

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
    store.set_token(&[7; 32], Role::Owner).unwrap();
    assert_eq!(store.admin(), Ok(Some([7; 32])));
    assert_eq!(store.signs_in(&[7; 32]), Ok(Some(Role::Owner)));
    let shown = Shown {
        bound: "site=a".into(),
        role: Role::Marketing,
    };
    store.add_share(&[8; 32], "", &shown, 10, 0).unwrap();
    assert_eq!(store.share(&[8; 32], 9), Ok(Some(shown)));
    assert_eq!(store.signs_in(&[8; 32]), Ok(None), "a link signs nobody in");
    // Each role has its own token, replaced independently.
    for token in [[5; 32], [6; 32]] {
        store.set_token(&token, Role::Officer).unwrap();
        assert_eq!(store.signs_in(&token), Ok(Some(Role::Officer)));
    }
    assert_eq!(store.signs_in(&[5; 32]), Ok(None));
    assert_eq!(store.signs_in(&[7; 32]), Ok(Some(Role::Owner)));
    assert_eq!(store.share(&[8; 32], 10), Ok(None));
    // A new owner's token closes the links made under the old one.
    store.set_token(&[9; 32], Role::Owner).unwrap();
    assert_eq!(store.share(&[8; 32], 9), Ok(None));
    assert_eq!(store.signs_in(&[6; 32]), Ok(None));
    drop(busy);
    assert!(folder.join(FILE).is_file());
    std::fs::remove_dir_all(folder).unwrap();
}

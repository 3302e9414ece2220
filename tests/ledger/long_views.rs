//! Views that are held for long: they can be seen and limited, and the log shrinks when they end.

use crate::support;

use std::time::Duration;

use support::{Office, options};
use zdxm::{ErrorKind, Ledger, ProjectFields, limits};

fn add(ledger: &Ledger, name: &str) {
    let content = Some("改".repeat(9_000));
    let write = |batch: &mut zdxm::Batch| batch.add_project(ProjectFields { content, ..ProjectFields::named(name) });
    ledger.write("张三", write).unwrap();
}

fn log_bytes(ledger: &Ledger) -> u64 {
    std::fs::metadata(ledger.path().with_extension("zdxm-wal")).unwrap().len()
}

#[test]
fn the_log_shrinks_after_a_long_reader() {
    let office = Office::new();
    let limit = limits::LOG_BYTES.unsigned_abs();
    let view = office.ledger.view().unwrap();
    for round in 0.. {
        if log_bytes(&office.ledger) > 2 * limit {
            break;
        }
        add(&office.ledger, &format!("项目{round}"));
    }
    drop(view);
    // One commit copies the log into the file, the next begins it anew.
    add(&office.ledger, "之后");
    add(&office.ledger, "其后");
    assert!(log_bytes(&office.ledger) <= limit, "{}", log_bytes(&office.ledger));
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn the_oldest_view_is_seen() {
    let office = Office::new();
    assert_eq!(office.ledger.oldest_view(), None);
    let first = office.ledger.view().unwrap();
    std::thread::sleep(Duration::from_millis(30));
    let second = office.ledger.view().unwrap();
    assert!(office.ledger.oldest_view().unwrap() >= Duration::from_millis(30));
    drop(first);
    assert!(office.ledger.oldest_view().unwrap() < Duration::from_millis(30));
    // A batch is no view.
    drop((second, office.ledger.batch("张三").unwrap()));
    assert_eq!(office.ledger.oldest_view(), None);
}

#[test]
fn a_view_that_is_held_beyond_the_limit_lets_go() {
    let office = Office::new();
    let ledger = options().view_limit_ms(200).open(office.ledger.path()).unwrap();
    let backup = ledger.begin_backup(office.folder.path().join("backup.zdxm"), Default::default()).unwrap();
    let proof = ledger.view().unwrap().begin_verify().unwrap();
    let view = ledger.view().unwrap();
    view.projects().unwrap();
    std::thread::sleep(Duration::from_millis(250));
    let error = view.projects().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ViewExpired, "{error}");
    assert!(!error.is_temporary());
    assert_eq!(view.projects().unwrap_err().kind(), ErrorKind::ViewExpired);
    // Nothing holds the log any more but these two, which take as long as they take.
    let (mut proof, contents) = (proof, backup.finish().unwrap());
    assert_eq!(contents.head, proof.step(1 << 20).unwrap().unwrap().head);
    drop(proof);
    office.ledger.write("张三", |batch| batch.ensure_unit("甲局")).unwrap();
    let log = rusqlite::Connection::open(office.ledger.path()).unwrap();
    let is_busy = log.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((is_busy, log_bytes(&office.ledger)), (0, 0));
    drop(view);
    ledger.view().unwrap().projects().unwrap();
}

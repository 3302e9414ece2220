//! Two batches of one thread: the second can only wait for itself, so it is refused at once.

use crate::support;

use std::time::{Duration, Instant};

use support::Office;
use zdxm::ErrorKind;

#[test]
fn a_second_batch_of_one_thread_is_refused_at_once() {
    let office = Office::new();
    let first = office.ledger.batch("张三").unwrap();
    let start = Instant::now();
    let refused = office.ledger.batch("张三").unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(refused.kind(), ErrorKind::Busy);
    assert!(refused.to_string().contains("batch of this thread"), "{refused}");
    drop(first);
    drop(office.ledger.batch("张三").unwrap());
}

#[test]
fn a_batch_that_another_thread_goes_on_with_is_waited_for() {
    let office = Office::new();
    let mut batch = office.ledger.batch("张三").unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    let other = std::thread::spawn(move || {
        batch.ensure_unit("市交通运输局").unwrap();
        sender.send(()).unwrap();
        std::thread::sleep(Duration::from_millis(300));
        batch.commit().unwrap();
    });
    receiver.recv().unwrap();
    drop(office.ledger.batch("李四").unwrap());
    other.join().unwrap();
}

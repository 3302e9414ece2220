//! Ending a transaction that must not be kept.

use rusqlite::Connection;

/// How often a transaction is rolled back at most: an interrupt that comes in that moment breaks off the rollback itself.
const ROLLBACKS: usize = 1000;

/// Ends a transaction that must not be kept. If even that fails, the connection is closed by its owner, which has
/// the same effect.
pub(crate) fn roll_back(conn: &Connection) {
    for _ in 0..ROLLBACKS {
        if conn.is_autocommit() {
            return;
        }
        let _ = conn.execute_batch("ROLLBACK");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn an_interrupt_does_not_keep_a_transaction_open_that_is_rolled_back() {
        let conn = Connection::open_in_memory().unwrap();
        let (interrupt, done) = (conn.get_interrupt_handle(), AtomicBool::new(false));
        let interrupts = AtomicUsize::new(0);
        let open = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    interrupt.interrupt();
                    interrupts.fetch_add(1, Ordering::Relaxed);
                    std::thread::yield_now();
                }
            });
            let mut open = 0;
            // With interrupts all the time, however the threads get their turns.
            while interrupts.load(Ordering::Relaxed) < 200_000 {
                while conn.is_autocommit() {
                    let _ = conn.execute_batch("BEGIN");
                }
                roll_back(&conn);
                open += usize::from(!conn.is_autocommit());
            }
            done.store(true, Ordering::Relaxed);
            open
        });
        assert_eq!(open, 0);
    }
}

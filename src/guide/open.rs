//! # Open a ledger (开台账)
//!
//! One file is the ledger (台账) of one office. [`Ledger::create`](crate::Ledger::create) makes a new one and refuses to replace
//! another; [`Ledger::open`](crate::Ledger::open) opens one that is there, and reports what the person who looks after the files
//! should know of it.
//!
//! ```
//! use zdxm::{ErrorKind, Ledger};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("柳州市.zdxm");
//! let ledger = Ledger::create(&path, "柳州市重点办")?;
//! assert_eq!(ledger.office()?, "柳州市重点办");
//! drop(ledger);
//!
//! let again = Ledger::create(&path, "柳州市重点办").unwrap_err();
//! assert_eq!(again.kind(), ErrorKind::Duplicate);
//!
//! let ledger = Ledger::open(&path)?;
//! for notice in &ledger.opening().notices {
//!     println!("{notice}");
//! }
//! # assert!(ledger.opening().notices.is_empty());
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! A `Ledger` is cheap to clone and may be used by several threads. Programs that only show a ledger open it with
//! [`Ledger::open_read_only`](crate::Ledger::open_read_only); [`OpenOptions`](crate::OpenOptions) says how long to wait for another
//! program and what happens where the clock of the computer is behind. The file belongs on a local disk.

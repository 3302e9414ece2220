//! # Back up, restore, prove (备份、恢复、校验)
//!
//! A backup copies the ledger as it is at one moment while others go on writing, and is proved before it gets its name. A restore
//! proves the copy again.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! let copy = folder.path().join("备份-20220401.zdxm");
//! let contents = ledger.backup_to(&copy)?;
//! assert_eq!(contents.head.number, ledger.view()?.as_of());
//!
//! // The chain of changes proves that nobody edited the file.
//! let proof = ledger.view()?.verify()?;
//! assert_eq!(proof.head.hash, contents.head.hash);
//!
//! // What is wrong with a file that does not open?
//! assert!(Ledger::check_file(&copy)?.is_sound());
//!
//! let restored = folder.path().join("恢复.zdxm");
//! Ledger::restore(&copy, &restored)?;
//! assert_eq!(Ledger::open(&restored)?.view()?.project(project)?.fields.name, "凤凰岭大桥");
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! Keep number and hash of the last change where the owner of the file cannot change them: then nobody can cut off later changes
//! either. [`Ledger::begin_backup`](crate::Ledger::begin_backup) copies in steps, for a progress bar.

//! What opening a ledger found beside the ledger itself.

use std::path::PathBuf;

use serde::Serialize;

use crate::coded::coded;
use crate::domain::value::ids::ChangeNumber;

/// What opening a ledger found (打开台账时的发现). Nothing of it kept the ledger from being opened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Opening {
    /// What the person who looks after the files should know.
    pub notices: Vec<OpeningNotice>,
}

coded! {
    /// What kind of thing opening a ledger found.
    pub enum OpeningNoticeKind: "NOTICE", "Found at opening" {
        /// changes came out of a log that a program left behind when it ended.
        Recovered = 1 "从日志恢复的变更",
        /// the file has other names on its disk.
        HardLinks = 2 "文件有其他硬链接",
        /// an unfinished creation had left a second name of the file, which was removed.
        PartialRemoved = 3 "已清理未完成的临时名",
        /// other programs added tables, indexes or views, which hold no facts and are left alone.
        AddedObjects = 4 "其他程序添加的对象",
        /// tables or indexes of the library are missing or altered, or there is a trigger: it can only be read.
        AlteredObjects = 5 "结构被改动",
        /// Litestream copies the ledger.
        Litestream = 6 "由 Litestream 复制",
        /// the ledger is on a network drive.
        NetworkDrive = 7 "台账在网络驱动器上",
        /// the ledger is on a drive that a program provides (FUSE); where the file really lies is not known.
        FuseDrive = 8 "台账在 FUSE 文件系统上",
    }
}

/// One thing that opening a ledger found. Its text, for people, is what `Display` gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpeningNotice {
    /// Changes came out of a log that a program left behind when it ended.
    Recovered {
        /// The first of them; `None` where the file alone does not say which it held.
        first: Option<ChangeNumber>,
        /// The last of them.
        last: ChangeNumber,
    },
    /// The file has other names on the disk.
    HardLinks {
        /// How many names it has, the one by which it was opened among them.
        links: u64,
    },
    /// An unfinished creation had left a second name of the file, which was removed.
    PartialRemoved {
        /// The name that was removed.
        path: PathBuf,
    },
    /// Another program added tables, indexes or views, which hold no facts and are left alone.
    AddedObjects {
        /// Each with its kind, such as `table notes`.
        names: Vec<String>,
    },
    /// Tables or indexes of the library are missing or altered, or there is a trigger: it can only be read.
    AlteredObjects {
        /// Each with its kind, such as `index unit_by_name`.
        names: Vec<String>,
    },
    /// Litestream copies the ledger.
    Litestream,
    /// The ledger is on a network drive.
    NetworkDrive {
        /// The way to the other computer: NFS, SMB2, 9p, UNC and others.
        system: &'static str,
        /// Whether it is read as a copy that nobody writes to, because the drive was not allowed.
        as_copy: bool,
    },
    /// The ledger is on a drive that a program provides (FUSE); where the file really lies is not known.
    FuseDrive,
}

impl OpeningNotice {
    /// What kind of thing it is.
    pub fn kind(&self) -> OpeningNoticeKind {
        match self {
            OpeningNotice::Recovered { .. } => OpeningNoticeKind::Recovered,
            OpeningNotice::HardLinks { .. } => OpeningNoticeKind::HardLinks,
            OpeningNotice::PartialRemoved { .. } => OpeningNoticeKind::PartialRemoved,
            OpeningNotice::AddedObjects { .. } => OpeningNoticeKind::AddedObjects,
            OpeningNotice::AlteredObjects { .. } => OpeningNoticeKind::AlteredObjects,
            OpeningNotice::Litestream => OpeningNoticeKind::Litestream,
            OpeningNotice::NetworkDrive { .. } => OpeningNoticeKind::NetworkDrive,
            OpeningNotice::FuseDrive => OpeningNoticeKind::FuseDrive,
        }
    }
}

impl Opening {
    /// Whether the ledger is read as a copy that nobody writes to.
    pub(crate) fn reads_copy(&self) -> bool {
        self.notices.iter().any(|notice| matches!(notice, OpeningNotice::NetworkDrive { as_copy: true, .. }))
    }
}

impl std::fmt::Display for OpeningNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            OpeningNotice::Recovered { first: Some(first), last } => {
                write!(
                    f,
                    "recovered {first}..{last}: a program ended without closing the ledger; its last changes were in the log"
                )
            }
            OpeningNotice::Recovered { first: None, last } => {
                write!(
                    f,
                    "recovered up to {last}: a program ended without closing the ledger; its last changes were in the log"
                )
            }
            OpeningNotice::HardLinks { links } => {
                write!(f, "the file has {links} names (hard links); open it by one of them only, and remove the others")
            }
            OpeningNotice::NetworkDrive { system, as_copy: true } => {
                write!(f, "the ledger is on a network drive ({system}); it is read as a copy that nobody writes to")
            }
            OpeningNotice::NetworkDrive { system, as_copy: false } => {
                write!(f, "the ledger is on a network drive ({system}); no other computer must open it")
            }
            OpeningNotice::FuseDrive => {
                write!(f, "the ledger is on a drive of a program (FUSE); no other computer must have the same files")
            }
            OpeningNotice::PartialRemoved { path } => {
                write!(
                    f,
                    "{} was removed: a second name of the file, left by a creation that was cut short",
                    path.display()
                )
            }
            OpeningNotice::AddedObjects { names } => {
                write!(f, "another program added {}; they hold no facts and are left alone", names.join(", "))
            }
            OpeningNotice::AlteredObjects { names } => {
                let names = names.join(", ");
                write!(f, "not as the library makes it: {names}; the ledger can be read and must not be written to")
            }
            OpeningNotice::Litestream => f.write_str("Litestream copies this ledger"),
        }
    }
}

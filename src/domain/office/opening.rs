//! What opening a ledger found beside the ledger itself.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::coded::coded;
use crate::domain::value::ids::ChangeNumber;
use crate::message::{Arg, Language, Message, messages};

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

/// One thing that opening a ledger found. [`OpeningNotice::text`] gives it as a text, for people.
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

messages! {
    Message, OpeningNoticeKind;

    changes_recovered(first: ChangeNumber, last: ChangeNumber) Recovered
        "recovered {first} to {last}: a program ended without closing the ledger, and its last changes were in the log"
        "已恢复{first}至{last}：有程序未关闭台账即退出，其最后的变更留在日志中";
    changes_recovered_until(last: ChangeNumber) Recovered
        "recovered all changes up to and including {last}: a program ended without closing the ledger, and its last changes were in the log"
        "已恢复{last}及以前的变更：有程序未关闭台账即退出，其最后的变更留在日志中";
    file_has_hard_links(links: u64) HardLinks
        "the file has {links} names (hard links)" => "open it by one of them only, and remove the others"
        "台账文件有{links}个名称（硬链接）" => "请只用其中一个打开，并删去其余的";
    second_name_removed(path: &Path) PartialRemoved
        "{path} was removed: a second name of the file, left by a creation that was cut short"
        "已删去{path}：新建台账中断时留下的第二个文件名";
    objects_were_added(names: Arg) AddedObjects
        "another program added {names}; they hold no facts and are left alone"
        "其他程序添加了{names}；其中没有台账数据，未作处理";
    objects_were_altered(names: Arg) AlteredObjects
        "not as the library makes it: {names}" => "read the ledger, and do not write to it"
        "{names}与本程序所建的不一致" => "台账可以读取，请勿写入";
    copied_by_litestream() Litestream
        "the ledger is copied by Litestream"
        "本台账由Litestream复制";
    on_network_drive(system: &str) NetworkDrive
        "the ledger is on a network drive ({system})" => "no other computer must open it"
        "台账在网络驱动器上（{system}）" => "请勿在其他计算机上打开";
    on_network_drive_as_copy(system: &str) NetworkDrive
        "the ledger is on a network drive ({system}); it is read as a copy that nobody writes to"
        "台账在网络驱动器上（{system}），按无人写入的副本读取";
    on_fuse_drive() FuseDrive
        "the ledger is on a drive that a program provides (FUSE)" => "no other computer must have the same files"
        "台账在由程序提供的驱动器上（FUSE）" => "请确认没有其他计算机使用同样的文件";
}

impl OpeningNotice {
    /// What opening found, as a message.
    pub(crate) fn message(&self) -> Message {
        match self {
            OpeningNotice::Recovered { first: Some(first), last } => changes_recovered(*first, *last),
            OpeningNotice::Recovered { first: None, last } => changes_recovered_until(*last),
            OpeningNotice::HardLinks { links } => file_has_hard_links(*links),
            OpeningNotice::PartialRemoved { path } => second_name_removed(path),
            OpeningNotice::AddedObjects { names } => objects_were_added(Arg::list(names)),
            OpeningNotice::AlteredObjects { names } => objects_were_altered(Arg::list(names)),
            OpeningNotice::Litestream => copied_by_litestream(),
            OpeningNotice::NetworkDrive { system, as_copy: true } => on_network_drive_as_copy(system),
            OpeningNotice::NetworkDrive { system, as_copy: false } => on_network_drive(system),
            OpeningNotice::FuseDrive => on_fuse_drive(),
        }
    }

    /// Which message it is, for ever: `on_fuse_drive`. `docs/messages.md` lists them all.
    pub fn id(&self) -> &'static str {
        self.message().id()
    }

    /// What was found and what to do, in one line; `Display` is the English one.
    pub fn text(&self, language: Language) -> String {
        self.message().line(language)
    }
}

impl std::fmt::Display for OpeningNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(Language::English))
    }
}

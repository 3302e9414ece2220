//! What is wrong with the files beside a ledger (附件文件核对).

use std::path::PathBuf;

use serde::Serialize;

use crate::coded::coded;
use crate::domain::office::import_answer::FileDigest;
use crate::domain::value::ids::AttachmentId;

coded! {
    /// What is wrong with a file beside the ledger.
    #[derive(PartialOrd, Ord)]
    pub enum FileFindingKind: "FILE", "What is wrong with a file beside the ledger" {
        /// an attachment whose file is not there.
        Missing = 1 "文件缺失",
        /// a file that has other bytes than were attached.
        Changed = 2 "内容已改变",
        /// a file to which no attachment belongs: a write that was given up left it.
        Unreferenced = 3 "没有对应附件",
        /// a file that the library did not put there.
        Foreign = 4 "不是附件文件",
        /// a file that cannot be read.
        Unreadable = 5 "无法读取",
    }
}

/// What is wrong with one file beside the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileFinding {
    /// What is wrong.
    pub kind: FileFindingKind,
    /// Where the file lies, or should lie.
    pub path: PathBuf,
    /// SHA-256 of the bytes that belong there, where the name is one.
    pub sha256: Option<FileDigest>,
    /// The first attachment that needs the file, voided ones too.
    pub attachment: Option<AttachmentId>,
    /// How many attachments need it.
    pub attachments: u64,
}

/// What a look at the files beside a ledger found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct FilesChecked {
    /// Files that attachments need, each counted once.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// What is wrong, by kind and place; at most [`limits::FILE_PROBLEMS`](crate::limits::FILE_PROBLEMS) of each kind.
    pub findings: Vec<FileFinding>,
}

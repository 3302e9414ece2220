//! Files of a ledger: what one holds, and what is wrong with one.

use serde::Serialize;

use super::change::Change;
use crate::coded::coded;
use crate::domain::value::ids::ChangeNumber;
use crate::message::{Language, Message};

/// What a ledger, a backup or an archive has in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileContents {
    /// Name of the office that keeps the ledger.
    pub office: String,
    /// Number of the ledger among all ledgers; a backup has that of its ledger.
    pub uuid: String,
    /// The last change, with its number and instant. Its hash vouches for all that came before.
    pub head: Change,
    /// Rows of all versions of all records.
    pub rows: u64,
    /// Files that its attachments need, each counted once. They lie beside it.
    pub files: u64,
    /// Of these, how many are not beside it: lost before, or left out.
    pub files_missing: u64,
}

coded! {
    /// What is wrong with a file, in kinds that ask for different things (文件问题类别).
    pub enum FileProblemKind: "PROBLEM", "Problem of a file" {
        /// pages or indexes are damaged.
        Damage = 1 "文件损坏",
        /// a row refers to one that does not exist.
        Reference = 2 "引用缺失",
        /// a table, an index or a rule is not the library's.
        Schema = 3 "结构不符",
        /// a row or a change was edited behind the library's back.
        Chain = 4 "校验码不符",
        /// a write was cut short; it waits in a side file to be undone.
        Unfinished = 5 "写入未完成",
    }
}

impl FileProblemKind {
    /// What one can do about it.
    pub fn remedy(self, language: Language) -> &'static str {
        let (english, chinese) = match self {
            FileProblemKind::Damage => ("restore a backup; keep the damaged file", "请恢复备份，并保留损坏的文件"),
            FileProblemKind::Reference => ("restore a backup, or compare with one", "请恢复备份，或与备份比较"),
            FileProblemKind::Schema => {
                ("restore a backup; something other than zdxm changed the tables", "数据表被其他程序改动，请恢复备份")
            }
            FileProblemKind::Chain => (
                "compare with a backup; something other than zdxm wrote to the file",
                "文件被其他程序写入，请与备份比较",
            ),
            FileProblemKind::Unfinished => {
                ("open the ledger once for writing, then check again", "请以可写方式打开台账一次，再检查")
            }
        };
        language.of(english, chinese)
    }
}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileProblem {
    /// Which kind of thing.
    pub kind: FileProblemKind,
    /// The table where it is, if it is known.
    pub table: Option<String>,
    /// The row of that table by its key or number, if it is known.
    pub row: Option<String>,
    /// The change whose rows or record do not fit, if it is known.
    pub change: Option<ChangeNumber>,
    /// What is wrong; in JSON its `text`, in English.
    #[serde(rename = "text", serialize_with = "english")]
    pub(crate) said: Message,
}

impl FileProblem {
    /// What is wrong.
    pub fn text(&self, language: Language) -> String {
        self.said.what(language)
    }
}

fn english<S: serde::Serializer>(said: &Message, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&said.what(Language::English))
}

/// What an examination of a file found (文件检查结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
#[must_use = "whether the file is sound stands in it alone"]
pub struct FileCheck {
    /// What is in the file, as far as it can be read.
    pub contents: Option<FileContents>,
    /// Everything that is wrong, by kind; nothing was done about it.
    pub problems: Vec<FileProblem>,
    /// Whether there may be more problems than are listed: more than [`crate::limits::FILE_PROBLEMS`] of one kind.
    pub has_more: bool,
}

impl FileCheck {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

//! What a letter is, and where it stands.

use crate::coded::coded;
use crate::domain::value::field::always;

coded! {
    /// What kind of letter it is.
    #[derive(PartialOrd, Ord)]
    pub enum LetterKind: "LETTER", "Kind of letter" {
        /// reminds a unit of a project that falls behind.
        Reminder = 1 "提醒函",
        /// urges what was asked for already, with a plan of work.
        Urging = 2 "督办函",
        /// hands matters over, each with a unit, a demand and a time limit.
        Assignment = 3 "交办单",
        /// calls somebody to a talk.
        Talk = 4 "约谈通知",
        /// criticises units by name, for all to read.
        Criticism = 5 "通报批评",
    }
}

coded! {
    /// Where a letter stands.
    #[derive(PartialOrd, Ord, Default)]
    pub enum LetterState: "LETTER_STATE", "State of a letter" {
        /// it is being written.
        #[default]
        Draft = 1 "草稿",
        /// it is issued and waits for its answer.
        Issued = 2 "已签发",
        /// it is answered.
        Replied = 3 "已回复",
        /// it is settled.
        Closed = 4 "已办结",
        /// a stronger letter followed it.
        Escalated = 5 "已升级",
        /// a document took it back.
        Revoked = 6 "已撤销",
    }
}

always!(LetterState = LetterState::Draft;);

impl LetterState {
    /// Whether somebody still has to answer it or to close it.
    pub fn is_open(self) -> bool {
        matches!(self, LetterState::Issued | LetterState::Replied)
    }

    /// Whether it was issued, whatever became of it.
    pub fn is_issued(self) -> bool {
        self != LetterState::Draft
    }
}

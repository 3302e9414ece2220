//! What a line of a package would do, and what a person decides about it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::coded::coded;
use crate::message::Arg;
use crate::setters::setters;

coded! {
    /// What a line of a package would do to the ledger.
    pub enum PackageLineState: "PACKAGE_LINE", "State of a line" {
        /// both say the same.
        Same = 1 "一致",
        /// the record is added.
        New = 2 "新增",
        /// what the sender changed is taken.
        Changed = 3 "更新",
        /// only this office changed it, and nothing is taken.
        Kept = 4 "保留本单位",
        /// both changed it: a person decides.
        Conflict = 5 "冲突",
        /// it may be a record of this ledger: a person decides.
        Unmatched = 6 "待对应",
        /// the record ends: it was voided, merged or withdrawn.
        Ended = 7 "终止",
        /// it cannot be taken, for the reason that is given.
        Refused = 8 "不予接收",
        /// a person left it out.
        LeftOut = 9 "未接收",
    }
}

impl From<PackageLineState> for Arg {
    fn from(state: PackageLineState) -> Arg {
        Arg::Word(state.word(), state.name())
    }
}

coded! {
    /// Why a record is proposed.
    pub enum ProposalBasis: "PROPOSAL", "Why a record is proposed" {
        /// it has the same code.
        Code = 1 "代码",
        /// it has the same name, or is the plan of the same year and level.
        Name = 2 "名称",
        /// it had the same name, or the same code, before.
        FormerName = 3 "曾用名",
    }
}

/// A record of this ledger that a line may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Proposal {
    /// Its number.
    pub record: i64,
    /// What it is called.
    pub name: String,
    /// Why it is proposed.
    pub by: ProposalBasis,
}

coded! {
    /// What a person decides about a line.
    pub enum PackageDecision: "PACKAGE_DECISION", "Decision about a line" {
        /// the sender is right about what both changed.
        TakeTheirs = 1 "采用对方",
        /// this office is right about what both changed.
        KeepOurs = 2 "保留本单位",
        /// the line is not taken; the sender is asked to send it again.
        LeaveOut = 3 "不接收",
    }
}

/// What a person decides about a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct PackageChoices {
    /// About its lines, by their numbers in the preview.
    pub lines: BTreeMap<u32, PackageDecision>,
    /// Which record of this ledger a line is, by its number: the pair is kept for all packages to come. `None` for one that this ledger
    /// does not have, which is added.
    pub matches: BTreeMap<u32, Option<i64>>,
    /// Takes the single record that is proposed by its code or name, wherever nothing else is said.
    pub take_proposals: bool,
    /// Accepts a package that begins another life of its sender's ledger, or contradicts earlier ones.
    pub accept_fork: bool,
    /// Lets reports count at once. Else they are submitted, for this office to approve or to return them.
    pub count_at_once: bool,
}

setters! {
    PackageChoices {
        with_take_proposals(take_proposals: bool) = take_proposals;
        with_accept_fork(accept_fork: bool) = accept_fork;
        with_count_at_once(count_at_once: bool) = count_at_once;
    }
}

impl PackageChoices {
    /// With which record of this ledger a line is; `None` for one that is added.
    pub fn with_match(mut self, number: u32, record: Option<i64>) -> Self {
        self.matches.insert(number, record);
        self
    }

    /// With a decision about one line.
    pub fn with_line(mut self, number: u32, decision: PackageDecision) -> Self {
        self.lines.insert(number, decision);
        self
    }
}

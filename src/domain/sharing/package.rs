//! Packages (数据包) that went out and came in.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use serde::Serialize;

use super::partner::PartnerId;
use crate::coded::coded;
use crate::domain::value::ids::{ChangeNumber, PlanId};
use crate::domain::value::period::YearMonth;

coded! {
    /// What a package brings.
    pub enum PackageKind: "PACKAGE", "Kind of a package" {
        /// a year plan: its projects, their places in it, its changes so far, its rules.
        Plan = 1 "年度计划",
        /// what changed in a year plan.
        PlanChange = 2 "动态调整",
        /// monthly reports, events and matters of the projects of a plan.
        MonthReports = 3 "月报",
        /// what became of the reports that were sent.
        Answers = 4 "答复",
    }
}

impl PackageKind {
    /// Whether a package of one kind brings what one of the other does, so that the later contains the earlier.
    pub(crate) fn follows(self, other: PackageKind) -> bool {
        let of_plan = |kind| matches!(kind, PackageKind::Plan | PackageKind::PlanChange);
        self == other || of_plan(self) && of_plan(other)
    }

    /// Whether it is an upper office that sends it.
    pub(crate) fn is_from_above(self) -> bool {
        self != PackageKind::MonthReports
    }
}

/// A life of a ledger (台账代次), which begins each time somebody says that it was restored or copied. The first has the number 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Incarnation {
    /// Its number.
    pub number: u32,
    /// The change that began it.
    pub since: ChangeNumber,
    /// Why.
    pub reason: String,
}

/// A package that this office made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SentPackage {
    /// The change that wrote this.
    pub change: ChangeNumber,
    /// For whom it is.
    pub partner: PartnerId,
    /// In which life of this ledger it was made ([`Incarnation`]).
    pub incarnation: u32,
    /// The n-th for that office in this life.
    pub sequence: u32,
    /// What it brings.
    pub kind: PackageKind,
    /// The plan that it is about.
    pub plan: PlanId,
    /// The month that it is made for.
    pub month: Option<YearMonth>,
    /// The change after which what it brings was written; 0 where it brings all.
    pub base: ChangeNumber,
    /// The change as of which it was made.
    pub head: ChangeNumber,
    /// Lines in it.
    pub lines: u32,
    /// SHA-256 of its manifest, 64 hexadecimal digits.
    pub sha256: String,
    /// SM3 of its manifest, likewise.
    pub sm3: String,
    /// The change by which this ledger learned that it was received; `None` as long as nobody said so.
    pub received: Option<ChangeNumber>,
    /// The records that the receiver left out and wants again: as the package names them.
    pub wanted: Vec<String>,
}

/// A package that this office received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReceivedPackage {
    /// The change that brought it into this ledger.
    pub change: ChangeNumber,
    /// From whom it is.
    pub partner: PartnerId,
    /// In which life of the sender's ledger it was made ([`Incarnation`]).
    pub incarnation: u32,
    /// The n-th from that office in that life.
    pub sequence: u32,
    /// What it brought.
    pub kind: PackageKind,
    /// The plan of this ledger that it is about.
    pub plan: PlanId,
    /// The month that it was made for.
    pub month: Option<YearMonth>,
    /// The change of the sender's ledger as of which it was made.
    pub head: ChangeNumber,
    /// The hash of that change, 64 hexadecimal digits.
    pub head_hash: String,
    /// Lines in it.
    pub lines: u32,
    /// Lines that were not taken: refused, or left out by a person.
    pub left_out: u32,
    /// Which they are, as the package names them: the sender sends them again.
    pub wanted: Vec<String>,
    /// SHA-256 of its manifest, 64 hexadecimal digits.
    pub sha256: String,
    /// SM3 of its manifest, likewise.
    pub sm3: String,
}

//! Changes (变更): every write to a ledger is one, with its number, its instant and who made it.

use chrono::{DateTime, Duration, NaiveDate};
use serde::Serialize;

use super::clock_mark::ClockMark;
use crate::coded::coded;
use crate::domain::monthly::filing::FilingState;
use crate::domain::value::ids::ChangeNumber;

coded! {
    /// What a change is about. It follows from what the change wrote; a caller adds a note, but cannot claim a kind.
    ///
    /// A change that wrote several things is of the kind that comes first in [`ChangeKind::PRECEDENCE`].
    pub enum ChangeKind: "CHANGE", "Change" {
        /// the ledger is made.
        CreateLedger = 0 "建账",
        /// projects, units, sectors, plans or items are added or corrected.
        Edit = 1 "维护",
        /// a year plan is adopted.
        AdoptPlan = 2 "下达计划",
        /// a plan is read from a sheet.
        ImportPlan = 3 "导入计划",
        /// reports are drafted, filed, corrected or withdrawn.
        FileReports = 4 "填报",
        /// monthly reports are read from a sheet.
        ImportReports = 5 "导入月报",
        /// a plan change is adopted or corrected (增补、调出、调整).
        ChangePlan = 6 "动态调整",
        /// reports are submitted for review.
        SubmitReports = 7 "报送",
        /// submitted reports are approved or returned.
        ReviewReports = 8 "审核",
        /// months are closed, or opened again.
        CloseMonth = 9 "关账",
        /// people are added or corrected, or roles granted or revoked.
        ManagePeople = 10 "人员与授权",
        /// matters are opened, followed up or settled.
        TrackMatters = 11 "事项办理",
        /// what a project really does is recorded: started, suspended, finished.
        RecordEvents = 12 "开竣工登记",
        /// rule packs are kept or attached to plans.
        SetRules = 13 "设置规则",
        /// the days of changes are set, or the marks of their instants lifted.
        CorrectClock = 14 "更正时间",
        /// records are voided, or restored.
        VoidRecords = 15 "作废恢复",
        /// two units or two projects are said to be one, or two again.
        Merge = 16 "合并",
        /// attempts that were refused for want of a right are recorded, and nothing else.
        Refuse = 17 "越权尝试",
        /// a bulletin is issued (简报、通报).
        IssueBulletin = 20 "签发通报",
        /// facts of an assessment are recorded or corrected (认定、免列).
        RecordAssessment = 21 "考核登记",
        /// the result of an assessment is issued (考核结果).
        IssueAssessment = 22 "签发考核结果",
        /// letters are issued (提醒函、督办函).
        IssueLetters = 24 "签发函件",
        /// letters are drafted, answered, closed or revoked.
        FollowLetters = 25 "函件办理",
        /// nodes are laid out, planned or done.
        TrackNodes = 26 "节点管理",
        /// files are attached to records, or what is said of them is corrected.
        AttachFiles = 27 "登记附件",
        /// places of projects are added or corrected.
        RecordPlaces = 28 "登记位置",
        /// a package for another office is made (数据包).
        SendPackage = 30 "编制数据包",
        /// a package of another office is received.
        ReceivePackage = 31 "接收数据包",
    }
}

impl ChangeKind {
    /// All kinds, the one that a mixed change is called by first. A whole act that the office signs for comes before what it
    /// consists of: an import before the plan that it adopts, an approval before the report that counts by it. What merely goes
    /// along with others, such as a new unit or project, comes last.
    pub const PRECEDENCE: [ChangeKind; ChangeKind::ALL.len()] = [
        ChangeKind::CreateLedger,
        ChangeKind::IssueBulletin,
        ChangeKind::IssueAssessment,
        ChangeKind::IssueLetters,
        ChangeKind::ReceivePackage,
        ChangeKind::ImportPlan,
        ChangeKind::ImportReports,
        ChangeKind::ChangePlan,
        ChangeKind::AdoptPlan,
        ChangeKind::CloseMonth,
        ChangeKind::VoidRecords,
        ChangeKind::Merge,
        ChangeKind::ReviewReports,
        ChangeKind::SubmitReports,
        ChangeKind::FileReports,
        ChangeKind::SetRules,
        ChangeKind::ManagePeople,
        ChangeKind::RecordEvents,
        ChangeKind::FollowLetters,
        ChangeKind::RecordAssessment,
        ChangeKind::TrackMatters,
        ChangeKind::AttachFiles,
        ChangeKind::RecordPlaces,
        ChangeKind::TrackNodes,
        ChangeKind::CorrectClock,
        ChangeKind::Edit,
        ChangeKind::SendPackage,
        ChangeKind::Refuse,
    ];

    /// The kind of a change that wrote things of these kinds.
    pub(crate) fn of_all(kinds: &[ChangeKind]) -> ChangeKind {
        Self::PRECEDENCE.into_iter().find(|kind| kinds.contains(kind)).unwrap_or(ChangeKind::Edit)
    }

    /// The kind of a change that brings a report into a state.
    pub(crate) fn of_filing(state: FilingState) -> ChangeKind {
        match state {
            FilingState::NotReported | FilingState::Draft => ChangeKind::FileReports,
            FilingState::Submitted => ChangeKind::SubmitReports,
            FilingState::Approved | FilingState::Returned => ChangeKind::ReviewReports,
        }
    }
}

/// One write to the ledger, as the chain of changes records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Its number, from 1 without gaps.
    pub number: ChangeNumber,
    /// What the clock said when it was made: UTC, in milliseconds since 1970. Clocks can be wrong, so it may fall from one
    /// change to the next, and says nothing where [`Change::clock_mark`] is set. Order comes from the number.
    pub at_ms: i64,
    /// Who made it, as the host program named the person.
    pub actor: String,
    /// What it is about: the word of a [`ChangeKind`], such as `file_reports`, as the change itself has it. Changes of earlier
    /// libraries have the kind that their program said; a later library may write words that this one does not know.
    pub kind: String,
    /// A remark of the caller.
    pub note: String,
    /// Rows that it wrote and closed.
    pub entries: i64,
    /// SHA-256 over these rows.
    #[serde(serialize_with = "hex")]
    pub digest: [u8; 32],
    /// SHA-256 over everything above and the hash of the change before.
    #[serde(serialize_with = "hex")]
    pub hash: [u8; 32],
    /// Why its instant is not trusted, where it is not. The mark is a fact of its own, no part of the hash.
    pub clock_mark: Option<ClockMark>,
}

impl Change {
    /// What its kind is called, such as 填报; the word itself where this library does not know it.
    pub fn kind_name(&self) -> &str {
        self.known_kind().map_or(self.kind.as_str(), |kind| kind.name())
    }

    /// Its kind, where this library knows it.
    pub fn known_kind(&self) -> Option<ChangeKind> {
        ChangeKind::ALL.into_iter().find(|kind| kind.word() == self.kind)
    }

    /// The day on which it was made, by the clock of the office: UTC+8 all over China, without summer time. `None` where
    /// its instant is marked.
    pub fn date(&self) -> Option<NaiveDate> {
        if self.clock_mark.is_none() { office_date(self.at_ms) } else { None }
    }
}

/// The day of an instant (UTC, milliseconds since 1970) by the clock of the office (UTC+8).
pub(crate) fn office_date(at_ms: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp_millis(at_ms)?.checked_add_signed(Duration::hours(8)).map(|instant| instant.date_naive())
}

/// The minute of an instant (UTC, milliseconds since 1970) by the clock of the office: `2022-06-03 10:20`.
pub(crate) fn office_minute(at_ms: i64) -> Option<String> {
    let instant = DateTime::from_timestamp_millis(at_ms)?.checked_add_signed(Duration::hours(8))?;
    Some(instant.format("%Y-%m-%d %H:%M").to_string())
}

pub(crate) fn hex<S: serde::Serializer>(bytes: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Hex(bytes))
}

/// Bytes in hexadecimal digits.
pub(crate) struct Hex<'a>(pub(crate) &'a [u8]);

impl std::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_this_library_does_not_know_is_shown_as_it_stands() {
        let of = |kind: &str| Change {
            number: ChangeNumber(1),
            at_ms: 0,
            actor: String::new(),
            kind: kind.into(),
            note: String::new(),
            entries: 0,
            digest: [0; 32],
            hash: [0; 32],
            clock_mark: None,
        };
        assert_eq!((of("edit").kind_name(), of("edit").known_kind()), ("维护", Some(ChangeKind::Edit)));
        assert_eq!((of("levitate").kind_name(), of("levitate").known_kind()), ("levitate", None));
    }

    #[test]
    fn a_day_begins_at_midnight_in_the_office() {
        let day = |at_ms| office_date(at_ms).map(|day| day.to_string());
        // 15:59:59.999 and 16:00 UTC.
        assert_eq!(day(1_649_174_399_999).as_deref(), Some("2022-04-05"));
        assert_eq!(day(1_649_174_400_000).as_deref(), Some("2022-04-06"));
        assert_eq!(day(i64::MAX), None);
    }
}

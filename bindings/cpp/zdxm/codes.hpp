// Enumerations (代码). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
#ifndef ZDXM_CODES_HPP
#define ZDXM_CODES_HPP

#include <cstdint>
#include <ostream>

#include "values.hpp"
#include "zdxm.h"

namespace zdxm {

/// Unit of money.
enum class MoneyUnit : std::int32_t {
    Yuan = ZDXM_YUAN, ///< 元: 100 fen.
    WanYuan = ZDXM_WAN_YUAN, ///< 万元: ten thousand yuan: the unit of plans and reports.
    YiYuan = ZDXM_YI_YUAN, ///< 亿元: a hundred million yuan: the unit of bulletins.
    QianYuan = ZDXM_QIAN_YUAN, ///< 千元: a thousand yuan.
    BaiWanYuan = ZDXM_BAI_WAN_YUAN, ///< 百万元: a million yuan.
    QianWanYuan = ZDXM_QIAN_WAN_YUAN, ///< 千万元: ten million yuan.
    ShiYiYuan = ZDXM_SHI_YI_YUAN, ///< 十亿元: a thousand million yuan.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(MoneyUnit value) {
    switch (value) {
    case MoneyUnit::Yuan: return detail::utf8(u8"元");
    case MoneyUnit::WanYuan: return detail::utf8(u8"万元");
    case MoneyUnit::YiYuan: return detail::utf8(u8"亿元");
    case MoneyUnit::QianYuan: return detail::utf8(u8"千元");
    case MoneyUnit::BaiWanYuan: return detail::utf8(u8"百万元");
    case MoneyUnit::QianWanYuan: return detail::utf8(u8"千万元");
    case MoneyUnit::ShiYiYuan: return detail::utf8(u8"十亿元");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, MoneyUnit value) { return out << chinese(value); }

/// What to look at again of an attachment.
enum class AttachmentAdvice : std::int32_t {
    NameSaysOther = ZDXM_ADVICE_NAME_SAYS_OTHER, ///< 文件名与内容类型不符: its name says another type than its bytes.
    FarAway = ZDXM_ADVICE_FAR_AWAY, ///< 拍摄地点离项目位置较远: it was taken far from every place of the project that is given in the same system of coordinates.
    OtherMonth = ZDXM_ADVICE_OTHER_MONTH, ///< 拍摄时间不在报告月份: it was taken in another month than that of its report.
    DiffersFromExif = ZDXM_ADVICE_DIFFERS_FROM_EXIF, ///< 填报与照片信息不一致: what a person says of its time or place is not what the file says.
    UsedBefore = ZDXM_ADVICE_USED_BEFORE, ///< 与其他月份的附件内容相同: a report of another month has the same bytes.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(AttachmentAdvice value) {
    switch (value) {
    case AttachmentAdvice::NameSaysOther: return detail::utf8(u8"文件名与内容类型不符");
    case AttachmentAdvice::FarAway: return detail::utf8(u8"拍摄地点离项目位置较远");
    case AttachmentAdvice::OtherMonth: return detail::utf8(u8"拍摄时间不在报告月份");
    case AttachmentAdvice::DiffersFromExif: return detail::utf8(u8"填报与照片信息不一致");
    case AttachmentAdvice::UsedBefore: return detail::utf8(u8"与其他月份的附件内容相同");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, AttachmentAdvice value) { return out << chinese(value); }

/// Answer to a report.
enum class AnswerOutcome : std::int32_t {
    Accepted = ZDXM_ANSWER_ACCEPTED, ///< 采用: it counts as it was sent.
    Returned = ZDXM_ANSWER_RETURNED, ///< 退回: it does not count; the opinion says why, and the report is to be corrected and sent again.
    Corrected = ZDXM_ANSWER_CORRECTED, ///< 更正后采用: it counts with other values, which the answer brings.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(AnswerOutcome value) {
    switch (value) {
    case AnswerOutcome::Accepted: return detail::utf8(u8"采用");
    case AnswerOutcome::Returned: return detail::utf8(u8"退回");
    case AnswerOutcome::Corrected: return detail::utf8(u8"更正后采用");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, AnswerOutcome value) { return out << chinese(value); }

/// Fact of an assessment.
enum class AssessmentFactKind : std::int32_t {
    Given = ZDXM_ASSESSMENT_FACT_GIVEN, ///< 认定: points, times or a rate that a registrar gives a unit.
    Exemption = ZDXM_ASSESSMENT_FACT_EXEMPTION, ///< 免列: that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or average knows it.
    Objection = ZDXM_ASSESSMENT_FACT_OBJECTION, ///< 申诉: that a unit objects to an issued result, and what it was answered.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(AssessmentFactKind value) {
    switch (value) {
    case AssessmentFactKind::Given: return detail::utf8(u8"认定");
    case AssessmentFactKind::Exemption: return detail::utf8(u8"免列");
    case AssessmentFactKind::Objection: return detail::utf8(u8"申诉");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, AssessmentFactKind value) { return out << chinese(value); }

/// What a file is attached to.
enum class AttachedKind : std::int32_t {
    Project = ZDXM_ATTACHED_PROJECT, ///< 项目: a project.
    Report = ZDXM_ATTACHED_REPORT, ///< 月报: a monthly report: a plan item in a month.
    Event = ZDXM_ATTACHED_EVENT, ///< 开竣工: an event of a project.
    Matter = ZDXM_ATTACHED_MATTER, ///< 事项: a matter of a project.
    Letter = ZDXM_ATTACHED_LETTER, ///< 函件: a letter.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(AttachedKind value) {
    switch (value) {
    case AttachedKind::Project: return detail::utf8(u8"项目");
    case AttachedKind::Report: return detail::utf8(u8"月报");
    case AttachedKind::Event: return detail::utf8(u8"开竣工");
    case AttachedKind::Matter: return detail::utf8(u8"事项");
    case AttachedKind::Letter: return detail::utf8(u8"函件");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, AttachedKind value) { return out << chinese(value); }

/// Figures of the year before.
enum class ComparedBasis : std::int32_t {
    Issued = ZDXM_BASIS_ISSUED, ///< 按当时公布数: those of the last bulletin that was issued for the month.
    Known = ZDXM_BASIS_KNOWN, ///< 按现有数据: those that are known now.
    Comparable = ZDXM_BASIS_COMPARABLE, ///< 按可比项目: those of the projects that both plans have.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ComparedBasis value) {
    switch (value) {
    case ComparedBasis::Issued: return detail::utf8(u8"按当时公布数");
    case ComparedBasis::Known: return detail::utf8(u8"按现有数据");
    case ComparedBasis::Comparable: return detail::utf8(u8"按可比项目");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ComparedBasis value) { return out << chinese(value); }

/// Kind of a bulletin.
enum class BulletinKind : std::int32_t {
    Brief = ZDXM_BULLETIN_BRIEF, ///< 简报: the office's own bulletin, with name, number, office and date in its head.
    Notice = ZDXM_BULLETIN_NOTICE, ///< 通报: an official document that names who leads and who lags.
    Flash = ZDXM_BULLETIN_FLASH, ///< 快报: figures in one table, early.
    Special = ZDXM_BULLETIN_SPECIAL, ///< 专报: one matter, to leaders.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(BulletinKind value) {
    switch (value) {
    case BulletinKind::Brief: return detail::utf8(u8"简报");
    case BulletinKind::Notice: return detail::utf8(u8"通报");
    case BulletinKind::Flash: return detail::utf8(u8"快报");
    case BulletinKind::Special: return detail::utf8(u8"专报");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, BulletinKind value) { return out << chinese(value); }

/// Change.
enum class ChangeKind : std::int32_t {
    CreateLedger = ZDXM_CHANGE_CREATE_LEDGER, ///< 建账: the ledger is made.
    Edit = ZDXM_CHANGE_EDIT, ///< 维护: projects, units, sectors, plans or items are added or corrected.
    AdoptPlan = ZDXM_CHANGE_ADOPT_PLAN, ///< 下达计划: a year plan is adopted.
    ImportPlan = ZDXM_CHANGE_IMPORT_PLAN, ///< 导入计划: a plan is read from a sheet.
    FileReports = ZDXM_CHANGE_FILE_REPORTS, ///< 填报: reports are drafted, filed, corrected or withdrawn.
    ImportReports = ZDXM_CHANGE_IMPORT_REPORTS, ///< 导入月报: monthly reports are read from a sheet.
    ChangePlan = ZDXM_CHANGE_CHANGE_PLAN, ///< 动态调整: a plan change is adopted or corrected (增补、调出、调整).
    SubmitReports = ZDXM_CHANGE_SUBMIT_REPORTS, ///< 报送: reports are submitted for review.
    ReviewReports = ZDXM_CHANGE_REVIEW_REPORTS, ///< 审核: submitted reports are approved or returned.
    CloseMonth = ZDXM_CHANGE_CLOSE_MONTH, ///< 关账: months are closed, or opened again.
    ManagePeople = ZDXM_CHANGE_MANAGE_PEOPLE, ///< 人员与授权: people are added or corrected, or roles granted or revoked.
    TrackMatters = ZDXM_CHANGE_TRACK_MATTERS, ///< 事项办理: matters are opened, followed up or settled.
    RecordEvents = ZDXM_CHANGE_RECORD_EVENTS, ///< 开竣工登记: what a project really does is recorded: started, suspended, finished.
    SetRules = ZDXM_CHANGE_SET_RULES, ///< 设置规则: rule packs are kept or attached to plans.
    CorrectClock = ZDXM_CHANGE_CORRECT_CLOCK, ///< 更正时间: the days of changes are set, or the marks of their instants lifted.
    VoidRecords = ZDXM_CHANGE_VOID_RECORDS, ///< 作废恢复: records are voided, or restored.
    Merge = ZDXM_CHANGE_MERGE, ///< 合并: two units or two projects are said to be one, or two again.
    Refuse = ZDXM_CHANGE_REFUSE, ///< 越权尝试: attempts that were refused for want of a right are recorded, and nothing else.
    IssueBulletin = ZDXM_CHANGE_ISSUE_BULLETIN, ///< 签发通报: a bulletin is issued (简报、通报).
    RecordAssessment = ZDXM_CHANGE_RECORD_ASSESSMENT, ///< 考核登记: facts of an assessment are recorded or corrected (认定、免列).
    IssueAssessment = ZDXM_CHANGE_ISSUE_ASSESSMENT, ///< 签发考核结果: the result of an assessment is issued (考核结果).
    IssueLetters = ZDXM_CHANGE_ISSUE_LETTERS, ///< 签发函件: letters are issued (提醒函、督办函).
    FollowLetters = ZDXM_CHANGE_FOLLOW_LETTERS, ///< 函件办理: letters are drafted, answered, closed or revoked.
    TrackNodes = ZDXM_CHANGE_TRACK_NODES, ///< 节点管理: nodes are laid out, planned or done.
    AttachFiles = ZDXM_CHANGE_ATTACH_FILES, ///< 登记附件: files are attached to records, or what is said of them is corrected.
    RecordPlaces = ZDXM_CHANGE_RECORD_PLACES, ///< 登记位置: places of projects are added or corrected.
    SendPackage = ZDXM_CHANGE_SEND_PACKAGE, ///< 编制数据包: a package for another office is made (数据包).
    ReceivePackage = ZDXM_CHANGE_RECEIVE_PACKAGE, ///< 接收数据包: a package of another office is received.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ChangeKind value) {
    switch (value) {
    case ChangeKind::CreateLedger: return detail::utf8(u8"建账");
    case ChangeKind::Edit: return detail::utf8(u8"维护");
    case ChangeKind::AdoptPlan: return detail::utf8(u8"下达计划");
    case ChangeKind::ImportPlan: return detail::utf8(u8"导入计划");
    case ChangeKind::FileReports: return detail::utf8(u8"填报");
    case ChangeKind::ImportReports: return detail::utf8(u8"导入月报");
    case ChangeKind::ChangePlan: return detail::utf8(u8"动态调整");
    case ChangeKind::SubmitReports: return detail::utf8(u8"报送");
    case ChangeKind::ReviewReports: return detail::utf8(u8"审核");
    case ChangeKind::CloseMonth: return detail::utf8(u8"关账");
    case ChangeKind::ManagePeople: return detail::utf8(u8"人员与授权");
    case ChangeKind::TrackMatters: return detail::utf8(u8"事项办理");
    case ChangeKind::RecordEvents: return detail::utf8(u8"开竣工登记");
    case ChangeKind::SetRules: return detail::utf8(u8"设置规则");
    case ChangeKind::CorrectClock: return detail::utf8(u8"更正时间");
    case ChangeKind::VoidRecords: return detail::utf8(u8"作废恢复");
    case ChangeKind::Merge: return detail::utf8(u8"合并");
    case ChangeKind::Refuse: return detail::utf8(u8"越权尝试");
    case ChangeKind::IssueBulletin: return detail::utf8(u8"签发通报");
    case ChangeKind::RecordAssessment: return detail::utf8(u8"考核登记");
    case ChangeKind::IssueAssessment: return detail::utf8(u8"签发考核结果");
    case ChangeKind::IssueLetters: return detail::utf8(u8"签发函件");
    case ChangeKind::FollowLetters: return detail::utf8(u8"函件办理");
    case ChangeKind::TrackNodes: return detail::utf8(u8"节点管理");
    case ChangeKind::AttachFiles: return detail::utf8(u8"登记附件");
    case ChangeKind::RecordPlaces: return detail::utf8(u8"登记位置");
    case ChangeKind::SendPackage: return detail::utf8(u8"编制数据包");
    case ChangeKind::ReceivePackage: return detail::utf8(u8"接收数据包");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ChangeKind value) { return out << chinese(value); }

/// Where the clock is behind.
enum class ClockPolicy : std::int32_t {
    Ask = ZDXM_CLOCK_ASK, ///< 询问: the batch is refused as ClockBehind, so that a person can look at the clock.
    ThisIsRight = ZDXM_CLOCK_THIS_IS_RIGHT, ///< 以本机时间为准: the clock is right now; the instant of every change that is dated after it is marked.
    Unknown = ZDXM_CLOCK_UNKNOWN, ///< 时间不详: nobody knows; the instant of the change that is written is marked.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ClockPolicy value) {
    switch (value) {
    case ClockPolicy::Ask: return detail::utf8(u8"询问");
    case ClockPolicy::ThisIsRight: return detail::utf8(u8"以本机时间为准");
    case ClockPolicy::Unknown: return detail::utf8(u8"时间不详");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ClockPolicy value) { return out << chinese(value); }

/// Mark of an instant.
enum class ClockMarkKind : std::int32_t {
    Ahead = ZDXM_CLOCK_MARK_AHEAD, ///< 时钟超前: it is dated after a later change, whose clock was said to be right.
    Unknown = ZDXM_CLOCK_MARK_UNKNOWN, ///< 时间不详: the clock was behind, and nobody knew whether it was right.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ClockMarkKind value) {
    switch (value) {
    case ClockMarkKind::Ahead: return detail::utf8(u8"时钟超前");
    case ClockMarkKind::Unknown: return detail::utf8(u8"时间不详");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ClockMarkKind value) { return out << chinese(value); }

/// A whole and its parts in one plan.
enum class CountedSide : std::int32_t {
    Whole = ZDXM_COUNT_WHOLE, ///< 按整体统计: a part is left out of the figures in the months in which its whole counts.
    Parts = ZDXM_COUNT_PARTS, ///< 按部分统计: a whole is left out in the months in which a part of it counts.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(CountedSide value) {
    switch (value) {
    case CountedSide::Whole: return detail::utf8(u8"按整体统计");
    case CountedSide::Parts: return detail::utf8(u8"按部分统计");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, CountedSide value) { return out << chinese(value); }

/// Cells of a bulletin.
enum class CutKind : std::int32_t {
    All = ZDXM_CUT_ALL, ///< 实施项目合计: all implementation projects.
    Phase = ZDXM_CUT_PHASE, ///< 按建设阶段: by phase.
    PhaseSector = ZDXM_CUT_PHASE_SECTOR, ///< 按建设阶段和行业: by phase and sector of the first level.
    Sector = ZDXM_CUT_SECTOR, ///< 按行业: implementation projects by sector of the first level.
    LeadUnit = ZDXM_CUT_LEAD_UNIT, ///< 按牵头单位: implementation projects by lead unit, ranked within a kind of unit.
    ReportingUnit = ZDXM_CUT_REPORTING_UNIT, ///< 按填报单位: implementation projects by reporting unit, ranked within a kind of unit.
    PhaseUnit = ZDXM_CUT_PHASE_UNIT, ///< 按建设阶段和填报单位: by phase and reporting unit, where the bulletin's rule asks for it.
    Subsector = ZDXM_CUT_SUBSECTOR, ///< 按二级行业: implementation projects by sector of the second level, where the bulletin's rule asks for it.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(CutKind value) {
    switch (value) {
    case CutKind::All: return detail::utf8(u8"实施项目合计");
    case CutKind::Phase: return detail::utf8(u8"按建设阶段");
    case CutKind::PhaseSector: return detail::utf8(u8"按建设阶段和行业");
    case CutKind::Sector: return detail::utf8(u8"按行业");
    case CutKind::LeadUnit: return detail::utf8(u8"按牵头单位");
    case CutKind::ReportingUnit: return detail::utf8(u8"按填报单位");
    case CutKind::PhaseUnit: return detail::utf8(u8"按建设阶段和填报单位");
    case CutKind::Subsector: return detail::utf8(u8"按二级行业");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, CutKind value) { return out << chinese(value); }

/// System of coordinates.
enum class Datum : std::int32_t {
    Cgcs2000 = ZDXM_DATUM_CGCS2000, ///< CGCS2000: China Geodetic Coordinate System 2000, which the state's surveys use.
    Wgs84 = ZDXM_DATUM_WGS84, ///< WGS-84: the system of satellite receivers, and of the Exif data of photos.
    Gcj02 = ZDXM_DATUM_GCJ02, ///< GCJ-02: the shifted system of most Chinese maps and telephones.
    Bd09 = ZDXM_DATUM_BD09, ///< BD-09: the system of Baidu, shifted once more.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Datum value) {
    switch (value) {
    case Datum::Cgcs2000: return detail::utf8(u8"CGCS2000");
    case Datum::Wgs84: return detail::utf8(u8"WGS-84");
    case Datum::Gcj02: return detail::utf8(u8"GCJ-02");
    case Datum::Bd09: return detail::utf8(u8"BD-09");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Datum value) { return out << chinese(value); }

/// Decision of an import.
enum class ImportDecision : std::int32_t {
    Value = ZDXM_DECISION_VALUE, ///< 改为: the cell says what a person typed.
    Empty = ZDXM_DECISION_EMPTY, ///< 留空: the cell is empty.
    LeaveOutRow = ZDXM_DECISION_LEAVE_OUT_ROW, ///< 不导入该行: the row is left out.
    TakeRow = ZDXM_DECISION_TAKE_ROW, ///< 导入该行: the row is taken although it is struck out or hidden.
    LeftEmpty = ZDXM_DECISION_LEFT_EMPTY, ///< 读不出，留空: the cell could not be read and was left empty by the import's option.
    Column = ZDXM_DECISION_COLUMN, ///< 指定列: the column means what a person said.
    KeptColumn = ZDXM_DECISION_KEPT_COLUMN, ///< 按已确认的列: the column means what the office confirmed before.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ImportDecision value) {
    switch (value) {
    case ImportDecision::Value: return detail::utf8(u8"改为");
    case ImportDecision::Empty: return detail::utf8(u8"留空");
    case ImportDecision::LeaveOutRow: return detail::utf8(u8"不导入该行");
    case ImportDecision::TakeRow: return detail::utf8(u8"导入该行");
    case ImportDecision::LeftEmpty: return detail::utf8(u8"读不出，留空");
    case ImportDecision::Column: return detail::utf8(u8"指定列");
    case ImportDecision::KeptColumn: return detail::utf8(u8"按已确认的列");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ImportDecision value) { return out << chinese(value); }

/// The record.
enum class Difference : std::int32_t {
    Added = ZDXM_DIFFERENCE_ADDED, ///< 增加: it is only in the later state.
    Revised = ZDXM_DIFFERENCE_REVISED, ///< 更正: it says something else.
    Removed = ZDXM_DIFFERENCE_REMOVED, ///< 减少: it is only in the earlier state.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Difference value) {
    switch (value) {
    case Difference::Added: return detail::utf8(u8"增加");
    case Difference::Revised: return detail::utf8(u8"更正");
    case Difference::Removed: return detail::utf8(u8"减少");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Difference value) { return out << chinese(value); }

/// Kind of event.
enum class EventKind : std::int32_t {
    Start = ZDXM_EVENT_START, ///< 开工: a start.
    Finish = ZDXM_EVENT_FINISH, ///< 竣工: a finish.
    Suspend = ZDXM_EVENT_SUSPEND, ///< 停工: a stop.
    Resume = ZDXM_EVENT_RESUME, ///< 复工: it goes on after a stop, which is no start.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(EventKind value) {
    switch (value) {
    case EventKind::Start: return detail::utf8(u8"开工");
    case EventKind::Finish: return detail::utf8(u8"竣工");
    case EventKind::Suspend: return detail::utf8(u8"停工");
    case EventKind::Resume: return detail::utf8(u8"复工");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, EventKind value) { return out << chinese(value); }

/// Table of facts.
enum class FactTable : std::int32_t {
    Projects = ZDXM_FACTS_PROJECTS, ///< 项目: projects.
    Items = ZDXM_FACTS_ITEMS, ///< 计划项目: items of year plans, as they are after all plan changes.
    Reports = ZDXM_FACTS_REPORTS, ///< 月报: approved monthly reports, as they were reported: nothing is carried forward.
    Units = ZDXM_FACTS_UNITS, ///< 单位: units.
    Events = ZDXM_FACTS_EVENTS, ///< 开竣工: starts, finishes, stops and resumptions.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FactTable value) {
    switch (value) {
    case FactTable::Projects: return detail::utf8(u8"项目");
    case FactTable::Items: return detail::utf8(u8"计划项目");
    case FactTable::Reports: return detail::utf8(u8"月报");
    case FactTable::Units: return detail::utf8(u8"单位");
    case FactTable::Events: return detail::utf8(u8"开竣工");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FactTable value) { return out << chinese(value); }

/// What is wrong with a file beside the ledger.
enum class FileFindingKind : std::int32_t {
    Missing = ZDXM_FILE_MISSING, ///< 文件缺失: an attachment whose file is not there.
    Changed = ZDXM_FILE_CHANGED, ///< 内容已改变: a file that has other bytes than were attached.
    Unreferenced = ZDXM_FILE_UNREFERENCED, ///< 没有对应附件: a file to which no attachment belongs: a write that was given up left it.
    Foreign = ZDXM_FILE_FOREIGN, ///< 不是附件文件: a file that the library did not put there.
    Unreadable = ZDXM_FILE_UNREADABLE, ///< 无法读取: a file that cannot be read.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FileFindingKind value) {
    switch (value) {
    case FileFindingKind::Missing: return detail::utf8(u8"文件缺失");
    case FileFindingKind::Changed: return detail::utf8(u8"内容已改变");
    case FileFindingKind::Unreferenced: return detail::utf8(u8"没有对应附件");
    case FileFindingKind::Foreign: return detail::utf8(u8"不是附件文件");
    case FileFindingKind::Unreadable: return detail::utf8(u8"无法读取");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FileFindingKind value) { return out << chinese(value); }

/// State of a report.
enum class FilingState : std::int32_t {
    NotReported = ZDXM_FILING_NOT_REPORTED, ///< 未报送: nothing yet.
    Draft = ZDXM_FILING_DRAFT, ///< 草稿: being written; nobody else needs to look at it.
    Submitted = ZDXM_FILING_SUBMITTED, ///< 已报送: waits for the liaison; locked.
    Approved = ZDXM_FILING_APPROVED, ///< 已审核: it counts.
    Returned = ZDXM_FILING_RETURNED, ///< 已退回: sent back with an opinion; to be corrected and submitted again.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FilingState value) {
    switch (value) {
    case FilingState::NotReported: return detail::utf8(u8"未报送");
    case FilingState::Draft: return detail::utf8(u8"草稿");
    case FilingState::Submitted: return detail::utf8(u8"已报送");
    case FilingState::Approved: return detail::utf8(u8"已审核");
    case FilingState::Returned: return detail::utf8(u8"已退回");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FilingState value) { return out << chinese(value); }

/// What a finding is about.
enum class FindingCode : std::int32_t {
    AmountUnreadable = ZDXM_FINDING_AMOUNT_UNREADABLE, ///< 金额无法读出: an amount that is no number.
    AmountRounded = ZDXM_FINDING_AMOUNT_ROUNDED, ///< 金额已四舍五入到分: an amount with parts of a fen was rounded.
    AmountTooLarge = ZDXM_FINDING_AMOUNT_TOO_LARGE, ///< 金额过大: an amount larger than any project has.
    AmountNegative = ZDXM_FINDING_AMOUNT_NEGATIVE, ///< 金额为负: an amount below zero.
    UnitUnknown = ZDXM_FINDING_UNIT_UNKNOWN, ///< 金额单位不明: an amount column without a unit.
    UnitAssumed = ZDXM_FINDING_UNIT_ASSUMED, ///< 金额单位按其他列推定: an amount column without a unit, read in that of the other columns.
    DateUnreadable = ZDXM_FINDING_DATE_UNREADABLE, ///< 日期无法读出: a date or period that cannot be read; kept as text.
    FlagUnreadable = ZDXM_FINDING_FLAG_UNREADABLE, ///< 是否无法读出: a yes or no that cannot be read.
    CodeMalformed = ZDXM_FINDING_CODE_MALFORMED, ///< 项目代码格式不符: a project code of a wrong shape; kept as text.
    UnknownColumn = ZDXM_FINDING_UNKNOWN_COLUMN, ///< 表头未识别: a column whose header is not known; kept as text.
    DuplicateColumn = ZDXM_FINDING_DUPLICATE_COLUMN, ///< 表头重复: two columns with one meaning; the second is kept as text.
    LineBreakInName = ZDXM_FINDING_LINE_BREAK_IN_NAME, ///< 名称中有换行: a line break in a name, which became a blank.
    UnseenInName = ZDXM_FINDING_UNSEEN_IN_NAME, ///< 名称中有不可见字符: characters in a name that nobody sees, which were taken out.
    NameMissing = ZDXM_FINDING_NAME_MISSING, ///< 缺项目名称: a project without a name.
    NameOnly = ZDXM_FINDING_NAME_ONLY, ///< 只有名称的行: a row with nothing but a name.
    PhaseUnknown = ZDXM_FINDING_PHASE_UNKNOWN, ///< 缺建设阶段: a project of a plan without a phase.
    SectorUnknown = ZDXM_FINDING_SECTOR_UNKNOWN, ///< 缺行业分类: a project of a plan without a sector.
    DuplicateProject = ZDXM_FINDING_DUPLICATE_PROJECT, ///< 项目重复: the same project twice.
    ContinuationRow = ZDXM_FINDING_CONTINUATION_ROW, ///< 续行: a row that continues the one above; kept as text.
    StrayCell = ZDXM_FINDING_STRAY_CELL, ///< 无法归属的内容: a cell that belongs to nothing.
    CountDiffers = ZDXM_FINDING_COUNT_DIFFERS, ///< 声明项数与实际不符: the declared number of projects is not the number of rows.
    SumDiffers = ZDXM_FINDING_SUM_DIFFERS, ///< 声明合计与实际不符: a declared sum is not the sum of the rows.
    ChildrenNotCounted = ZDXM_FINDING_CHILDREN_NOT_COUNTED, ///< 子项目不重复计数: parts of a project that are listed under it and not counted again.
    AnnualAboveTotal = ZDXM_FINDING_ANNUAL_ABOVE_TOTAL, ///< 年度计划大于总投资: the year's plan is larger than the total investment.
    PlanAboveTotal = ZDXM_FINDING_PLAN_ABOVE_TOTAL, ///< 累计加计划大于总投资: done before and planned together are larger than the total.
    MonthAboveYearToDate = ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE, ///< 本月完成大于累计完成: the month's amount is larger than the year to date.
    RateDiffers = ZDXM_FINDING_RATE_DIFFERS, ///< 完成率与金额不符: a printed rate is not that of the amounts beside it.
    PeriodContradicts = ZDXM_FINDING_PERIOD_CONTRADICTS, ///< 年份或月份矛盾: title, sheet name and headers name different years or months.
    SheetSkipped = ZDXM_FINDING_SHEET_SKIPPED, ///< 工作表未读入: a sheet that was left out, with the reason.
    UnitRepeated = ZDXM_FINDING_UNIT_REPEATED, ///< 责任单位重复: a responsible unit named twice.
    TooManyUnits = ZDXM_FINDING_TOO_MANY_UNITS, ///< 责任单位过多: more responsible units than the ledger takes.
    TextTooLong = ZDXM_FINDING_TEXT_TOO_LONG, ///< 文字过长: a name or text longer than the ledger takes.
    MoreFindings = ZDXM_FINDING_MORE_FINDINGS, ///< 其余问题未列出: more findings than are listed.
    StruckOut = ZDXM_FINDING_STRUCK_OUT, ///< 划去的内容: characters that are struck out and were not read.
    MarkLeftOut = ZDXM_FINDING_MARK_LEFT_OUT, ///< 值旁的注号: the mark of a footnote beside a value, which was left out.
    AmountScaled = ZDXM_FINDING_AMOUNT_SCALED, ///< 按显示格式换算的金额: an amount whose format shows it scaled, read as it is shown.
    ShownDiffers = ZDXM_FINDING_SHOWN_DIFFERS, ///< 显示格式与列的含义不符: an amount whose format shows something else than its column says.
    NoResult = ZDXM_FINDING_NO_RESULT, ///< 公式没有计算结果: a formula whose result the file does not hold.
    PictureInCell = ZDXM_FINDING_PICTURE_IN_CELL, ///< 单元格中的图片: a picture in a cell, which is no text.
    AmountMerged = ZDXM_FINDING_AMOUNT_MERGED, ///< 金额跨项目或跨列合并: an amount that is merged over several projects or columns.
    MergeCrossesHeading = ZDXM_FINDING_MERGE_CROSSES_HEADING, ///< 合并单元格跨过分组行: a merged cell that reaches over a heading and holds only above it.
    RowUnclear = ZDXM_FINDING_ROW_UNCLEAR, ///< 无法确定是分组行还是项目: a row that may be a heading or a project.
    PlanActualUnclear = ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR, ///< 计划行与实际行不清: lines of plan and actual that cannot be distinguished.
    RowHidden = ZDXM_FINDING_ROW_HIDDEN, ///< 隐藏行未读入: a hidden row, which was not read as a project.
    RowStruck = ZDXM_FINDING_ROW_STRUCK, ///< 删除线行未读入: a row that is struck out, which was not read as a project.
    AnsweredByPerson = ZDXM_FINDING_ANSWERED_BY_PERSON, ///< 已由人工确认: something that a person decided.
    TableNotRead = ZDXM_FINDING_TABLE_NOT_READ, ///< 下方表格未读入: a table below another one that is not understood.
    QuoteUnclosed = ZDXM_FINDING_QUOTE_UNCLOSED, ///< 引号不成对: a quote in a text file that never ends, or ends in the middle of a cell.
    TextDamaged = ZDXM_FINDING_TEXT_DAMAGED, ///< 文字不完整: a text of which the file does not hold every character.
    CellBeyond = ZDXM_FINDING_CELL_BEYOND, ///< 超出行列范围: cells beyond the rows and columns that are read.
    ColumnAmbiguous = ZDXM_FINDING_COLUMN_AMBIGUOUS, ///< 表头含义不明: a column that could mean two things.
    ColumnChosen = ZDXM_FINDING_COLUMN_CHOSEN, ///< 列含义为选定: a column whose meaning a person chose against its header.
    OtherPeriod = ZDXM_FINDING_OTHER_PERIOD, ///< 非本期的列: a column of another month or year, or of a plan beside what was done; kept as text.
    PeriodUnclear = ZDXM_FINDING_PERIOD_UNCLEAR, ///< 年份或月份不明: a title or header that names several years or months.
    SourceColumn = ZDXM_FINDING_SOURCE_COLUMN, ///< 资金来源列: a column of one source of money; kept as text.
    HiddenColumn = ZDXM_FINDING_HIDDEN_COLUMN, ///< 隐藏列: a column that the sheet hides.
    AmountUnseen = ZDXM_FINDING_AMOUNT_UNSEEN, ///< 看不见的金额: an amount that nobody sees in the sheet, white on white or in the smallest of fonts.
    SourcesOverlap = ZDXM_FINDING_SOURCES_OVERLAP, ///< 资金来源互相包含: columns of sources of which one may be a part of another.
    ProjectNotFound = ZDXM_FINDING_PROJECT_NOT_FOUND, ///< 未找到对应项目: a monthly row without a project of that code or name.
    ProjectAmbiguous = ZDXM_FINDING_PROJECT_AMBIGUOUS, ///< 代码与名称不一致: code and name of a row belong to different projects.
    NameNear = ZDXM_FINDING_NAME_NEAR, ///< 单位或行业名称相近: a new unit or sector whose name looks like one that the ledger has.
    NotInPlan = ZDXM_FINDING_NOT_IN_PLAN, ///< 项目不在年度计划内: a project that is not in the year's plan.
    AlreadyInPlan = ZDXM_FINDING_ALREADY_IN_PLAN, ///< 已在计划中: a project that is to be supplemented and is already in the plan.
    Withdrawn = ZDXM_FINDING_WITHDRAWN, ///< 已调出: a project that left the plan.
    EffectiveTooEarly = ZDXM_FINDING_EFFECTIVE_TOO_EARLY, ///< 生效月份过早: a plan change that would count from before the last one that changed the project.
    NeedsPlanChange = ZDXM_FINDING_NEEDS_PLAN_CHANGE, ///< 须按增补、调整办理: a change of a plan that only a plan change can make.
    ReportReplaced = ZDXM_FINDING_REPORT_REPLACED, ///< 已有月报，将被更正: a report that is there already and will be replaced.
    ReportingUnitDiffers = ZDXM_FINDING_REPORTING_UNIT_DIFFERS, ///< 填报单位与计划不同: the row's reporting unit is not the one that the plan has.
    ReportFlagged = ZDXM_FINDING_REPORT_FLAGGED, ///< 月报提示: something about a report that is legal but odd.
    CountedTwice = ZDXM_FINDING_COUNTED_TWICE, ///< 整体与部分重复统计: a part of a project that the plan would list beside its whole, so that both are counted.
    MonthClosed = ZDXM_FINDING_MONTH_CLOSED, ///< 已关账: a first report for a month that is closed.
    FundSourceUnknown = ZDXM_FINDING_FUND_SOURCE_UNKNOWN, ///< 资金来源不在规则包内: a source of funds that the plan's rule pack does not name.
    NothingReported = ZDXM_FINDING_NOTHING_REPORTED, ///< 未填报内容: a row of a monthly sheet that says nothing of its project.
    ColumnConfirmed = ZDXM_FINDING_COLUMN_CONFIRMED, ///< 按已确认的列读入: a column that was read as the office confirmed it before.
    ValueUnreadable = ZDXM_FINDING_VALUE_UNREADABLE, ///< 内容无法读出: a value that is not of the kind that its column holds; kept as text.
    MonthPlanUnclear = ZDXM_FINDING_MONTH_PLAN_UNCLEAR, ///< 月度计划不清: months of a plan that contradict one another, are left open or would be lost.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FindingCode value) {
    switch (value) {
    case FindingCode::AmountUnreadable: return detail::utf8(u8"金额无法读出");
    case FindingCode::AmountRounded: return detail::utf8(u8"金额已四舍五入到分");
    case FindingCode::AmountTooLarge: return detail::utf8(u8"金额过大");
    case FindingCode::AmountNegative: return detail::utf8(u8"金额为负");
    case FindingCode::UnitUnknown: return detail::utf8(u8"金额单位不明");
    case FindingCode::UnitAssumed: return detail::utf8(u8"金额单位按其他列推定");
    case FindingCode::DateUnreadable: return detail::utf8(u8"日期无法读出");
    case FindingCode::FlagUnreadable: return detail::utf8(u8"是否无法读出");
    case FindingCode::CodeMalformed: return detail::utf8(u8"项目代码格式不符");
    case FindingCode::UnknownColumn: return detail::utf8(u8"表头未识别");
    case FindingCode::DuplicateColumn: return detail::utf8(u8"表头重复");
    case FindingCode::LineBreakInName: return detail::utf8(u8"名称中有换行");
    case FindingCode::UnseenInName: return detail::utf8(u8"名称中有不可见字符");
    case FindingCode::NameMissing: return detail::utf8(u8"缺项目名称");
    case FindingCode::NameOnly: return detail::utf8(u8"只有名称的行");
    case FindingCode::PhaseUnknown: return detail::utf8(u8"缺建设阶段");
    case FindingCode::SectorUnknown: return detail::utf8(u8"缺行业分类");
    case FindingCode::DuplicateProject: return detail::utf8(u8"项目重复");
    case FindingCode::ContinuationRow: return detail::utf8(u8"续行");
    case FindingCode::StrayCell: return detail::utf8(u8"无法归属的内容");
    case FindingCode::CountDiffers: return detail::utf8(u8"声明项数与实际不符");
    case FindingCode::SumDiffers: return detail::utf8(u8"声明合计与实际不符");
    case FindingCode::ChildrenNotCounted: return detail::utf8(u8"子项目不重复计数");
    case FindingCode::AnnualAboveTotal: return detail::utf8(u8"年度计划大于总投资");
    case FindingCode::PlanAboveTotal: return detail::utf8(u8"累计加计划大于总投资");
    case FindingCode::MonthAboveYearToDate: return detail::utf8(u8"本月完成大于累计完成");
    case FindingCode::RateDiffers: return detail::utf8(u8"完成率与金额不符");
    case FindingCode::PeriodContradicts: return detail::utf8(u8"年份或月份矛盾");
    case FindingCode::SheetSkipped: return detail::utf8(u8"工作表未读入");
    case FindingCode::UnitRepeated: return detail::utf8(u8"责任单位重复");
    case FindingCode::TooManyUnits: return detail::utf8(u8"责任单位过多");
    case FindingCode::TextTooLong: return detail::utf8(u8"文字过长");
    case FindingCode::MoreFindings: return detail::utf8(u8"其余问题未列出");
    case FindingCode::StruckOut: return detail::utf8(u8"划去的内容");
    case FindingCode::MarkLeftOut: return detail::utf8(u8"值旁的注号");
    case FindingCode::AmountScaled: return detail::utf8(u8"按显示格式换算的金额");
    case FindingCode::ShownDiffers: return detail::utf8(u8"显示格式与列的含义不符");
    case FindingCode::NoResult: return detail::utf8(u8"公式没有计算结果");
    case FindingCode::PictureInCell: return detail::utf8(u8"单元格中的图片");
    case FindingCode::AmountMerged: return detail::utf8(u8"金额跨项目或跨列合并");
    case FindingCode::MergeCrossesHeading: return detail::utf8(u8"合并单元格跨过分组行");
    case FindingCode::RowUnclear: return detail::utf8(u8"无法确定是分组行还是项目");
    case FindingCode::PlanActualUnclear: return detail::utf8(u8"计划行与实际行不清");
    case FindingCode::RowHidden: return detail::utf8(u8"隐藏行未读入");
    case FindingCode::RowStruck: return detail::utf8(u8"删除线行未读入");
    case FindingCode::AnsweredByPerson: return detail::utf8(u8"已由人工确认");
    case FindingCode::TableNotRead: return detail::utf8(u8"下方表格未读入");
    case FindingCode::QuoteUnclosed: return detail::utf8(u8"引号不成对");
    case FindingCode::TextDamaged: return detail::utf8(u8"文字不完整");
    case FindingCode::CellBeyond: return detail::utf8(u8"超出行列范围");
    case FindingCode::ColumnAmbiguous: return detail::utf8(u8"表头含义不明");
    case FindingCode::ColumnChosen: return detail::utf8(u8"列含义为选定");
    case FindingCode::OtherPeriod: return detail::utf8(u8"非本期的列");
    case FindingCode::PeriodUnclear: return detail::utf8(u8"年份或月份不明");
    case FindingCode::SourceColumn: return detail::utf8(u8"资金来源列");
    case FindingCode::HiddenColumn: return detail::utf8(u8"隐藏列");
    case FindingCode::AmountUnseen: return detail::utf8(u8"看不见的金额");
    case FindingCode::SourcesOverlap: return detail::utf8(u8"资金来源互相包含");
    case FindingCode::ProjectNotFound: return detail::utf8(u8"未找到对应项目");
    case FindingCode::ProjectAmbiguous: return detail::utf8(u8"代码与名称不一致");
    case FindingCode::NameNear: return detail::utf8(u8"单位或行业名称相近");
    case FindingCode::NotInPlan: return detail::utf8(u8"项目不在年度计划内");
    case FindingCode::AlreadyInPlan: return detail::utf8(u8"已在计划中");
    case FindingCode::Withdrawn: return detail::utf8(u8"已调出");
    case FindingCode::EffectiveTooEarly: return detail::utf8(u8"生效月份过早");
    case FindingCode::NeedsPlanChange: return detail::utf8(u8"须按增补、调整办理");
    case FindingCode::ReportReplaced: return detail::utf8(u8"已有月报，将被更正");
    case FindingCode::ReportingUnitDiffers: return detail::utf8(u8"填报单位与计划不同");
    case FindingCode::ReportFlagged: return detail::utf8(u8"月报提示");
    case FindingCode::CountedTwice: return detail::utf8(u8"整体与部分重复统计");
    case FindingCode::MonthClosed: return detail::utf8(u8"已关账");
    case FindingCode::FundSourceUnknown: return detail::utf8(u8"资金来源不在规则包内");
    case FindingCode::NothingReported: return detail::utf8(u8"未填报内容");
    case FindingCode::ColumnConfirmed: return detail::utf8(u8"按已确认的列读入");
    case FindingCode::ValueUnreadable: return detail::utf8(u8"内容无法读出");
    case FindingCode::MonthPlanUnclear: return detail::utf8(u8"月度计划不清");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FindingCode value) { return out << chinese(value); }

/// Flag of a report.
enum class ReportFlag : std::int32_t {
    YearToDateFell = ZDXM_FLAG_YEAR_TO_DATE_FELL, ///< 累计完成投资下降: the year to date is lower than in the report before.
    MonthDisagrees = ZDXM_FLAG_MONTH_DISAGREES, ///< 本月与累计不符: month's amount and year to date do not fit the report before.
    AbovePlan = ZDXM_FLAG_ABOVE_PLAN, ///< 完成投资超过年度计划: more is done than the year's plan.
    DoneBeforeStart = ZDXM_FLAG_DONE_BEFORE_START, ///< 未开工但有完成投资: money is done though the project has not started.
    FundsDisagree = ZDXM_FLAG_FUNDS_DISAGREE, ///< 到位资金与分来源之和不符: funds in place are not the sum of their sources.
    TenDaysDisagree = ZDXM_FLAG_TEN_DAYS_DISAGREE, ///< 本月完成与旬报之和不符: the month's amount is not the sum of its ten-day reports.
    FundSourceUnknown = ZDXM_FLAG_FUND_SOURCE_UNKNOWN, ///< 资金来源不在规则之内: funds come from a source that the plan's rules do not name.
    AmountErased = ZDXM_FLAG_AMOUNT_ERASED, ///< 更正删去了已报金额: the correction says no amount any more where the report before it said one.
    CumulativeBelowYear = ZDXM_FLAG_CUMULATIVE_BELOW_YEAR, ///< 自开工累计小于本年累计: less is done since the start of the construction than in the year alone.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ReportFlag value) {
    switch (value) {
    case ReportFlag::YearToDateFell: return detail::utf8(u8"累计完成投资下降");
    case ReportFlag::MonthDisagrees: return detail::utf8(u8"本月与累计不符");
    case ReportFlag::AbovePlan: return detail::utf8(u8"完成投资超过年度计划");
    case ReportFlag::DoneBeforeStart: return detail::utf8(u8"未开工但有完成投资");
    case ReportFlag::FundsDisagree: return detail::utf8(u8"到位资金与分来源之和不符");
    case ReportFlag::TenDaysDisagree: return detail::utf8(u8"本月完成与旬报之和不符");
    case ReportFlag::FundSourceUnknown: return detail::utf8(u8"资金来源不在规则之内");
    case ReportFlag::AmountErased: return detail::utf8(u8"更正删去了已报金额");
    case ReportFlag::CumulativeBelowYear: return detail::utf8(u8"自开工累计小于本年累计");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ReportFlag value) { return out << chinese(value); }
/// Both.
inline ReportFlag operator|(ReportFlag one, ReportFlag other) {
    return static_cast<ReportFlag>(static_cast<std::int32_t>(one) | static_cast<std::int32_t>(other));
}
/// Whether all of `some` are among `all`.
inline bool has(ReportFlag all, ReportFlag some) {
    return (static_cast<std::int32_t>(all) & static_cast<std::int32_t>(some)) == static_cast<std::int32_t>(some);
}

/// Format of a spreadsheet file.
enum class FileFormat : std::int32_t {
    Xls = ZDXM_FORMAT_XLS, ///< Excel 97-2003工作簿: OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et.
    Xlsx = ZDXM_FORMAT_XLSX, ///< Excel工作簿: Office Open XML.
    Ods = ZDXM_FORMAT_ODS, ///< OpenDocument表格: OpenDocument.
    Csv = ZDXM_FORMAT_CSV, ///< 文本表格: Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030.
    Html = ZDXM_FORMAT_HTML, ///< 网页表格: A web page with a table, as web systems "export to Excel".
    Xml2003 = ZDXM_FORMAT_XML2003, ///< Excel 2003 XML表格: The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel".
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FileFormat value) {
    switch (value) {
    case FileFormat::Xls: return detail::utf8(u8"Excel 97-2003工作簿");
    case FileFormat::Xlsx: return detail::utf8(u8"Excel工作簿");
    case FileFormat::Ods: return detail::utf8(u8"OpenDocument表格");
    case FileFormat::Csv: return detail::utf8(u8"文本表格");
    case FileFormat::Html: return detail::utf8(u8"网页表格");
    case FileFormat::Xml2003: return detail::utf8(u8"Excel 2003 XML表格");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FileFormat value) { return out << chinese(value); }

/// The gap to 序时进度.
enum class GapOrder : std::int32_t {
    Exact = ZDXM_GAP_EXACT, ///< 按精确值计算: from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points.
    Rounded = ZDXM_GAP_ROUNDED, ///< 按四舍五入后的值计算: from the two rounded values: +13.9 in the same case.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(GapOrder value) {
    switch (value) {
    case GapOrder::Exact: return detail::utf8(u8"按精确值计算");
    case GapOrder::Rounded: return detail::utf8(u8"按四舍五入后的值计算");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, GapOrder value) { return out << chinese(value); }

/// Order of the items of an answer.
enum class ItemOrder : std::int32_t {
    Plan = ZDXM_ITEM_ORDER_PLAN, ///< 按计划顺序: by phase and place in the plan.
    Gap = ZDXM_ITEM_ORDER_GAP, ///< 按与序时进度差: by the gap to time progress, the furthest behind first.
    Rate = ZDXM_ITEM_ORDER_RATE, ///< 按完成率: by the unrounded rate, the lowest first; in one month that is the order of the gaps.
    Annual = ZDXM_ITEM_ORDER_ANNUAL, ///< 按年度计划投资: by the annual planned investment, the smallest first.
    Name = ZDXM_ITEM_ORDER_NAME, ///< 按项目名称: by the characters of the project's name.
    LastReport = ZDXM_ITEM_ORDER_LAST_REPORT, ///< 按最近报送月份: by the last report, the oldest first; those that never reported come before all others.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ItemOrder value) {
    switch (value) {
    case ItemOrder::Plan: return detail::utf8(u8"按计划顺序");
    case ItemOrder::Gap: return detail::utf8(u8"按与序时进度差");
    case ItemOrder::Rate: return detail::utf8(u8"按完成率");
    case ItemOrder::Annual: return detail::utf8(u8"按年度计划投资");
    case ItemOrder::Name: return detail::utf8(u8"按项目名称");
    case ItemOrder::LastReport: return detail::utf8(u8"按最近报送月份");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ItemOrder value) { return out << chinese(value); }

/// A printed form of an issued bulletin.
enum class Keeping : std::int32_t {
    Kept = ZDXM_KEEPING_KEPT, ///< 原件: it is at hand as it was issued, byte for byte.
    Edited = ZDXM_KEEPING_EDITED, ///< 原件被改动: what the ledger keeps was edited or removed: it does not have the SHA-256 as issued.
    NotKept = ZDXM_KEEPING_NOT_KEPT, ///< 未存原件: it was not kept, and this library makes another one, or it was not made when the bulletin was issued.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Keeping value) {
    switch (value) {
    case Keeping::Kept: return detail::utf8(u8"原件");
    case Keeping::Edited: return detail::utf8(u8"原件被改动");
    case Keeping::NotKept: return detail::utf8(u8"未存原件");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Keeping value) { return out << chinese(value); }

/// Kind of letter.
enum class LetterKind : std::int32_t {
    Reminder = ZDXM_LETTER_REMINDER, ///< 提醒函: reminds a unit of a project that falls behind.
    Urging = ZDXM_LETTER_URGING, ///< 督办函: urges what was asked for already, with a plan of work.
    Assignment = ZDXM_LETTER_ASSIGNMENT, ///< 交办单: hands matters over, each with a unit, a demand and a time limit.
    Talk = ZDXM_LETTER_TALK, ///< 约谈通知: calls somebody to a talk.
    Criticism = ZDXM_LETTER_CRITICISM, ///< 通报批评: criticises units by name, for all to read.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(LetterKind value) {
    switch (value) {
    case LetterKind::Reminder: return detail::utf8(u8"提醒函");
    case LetterKind::Urging: return detail::utf8(u8"督办函");
    case LetterKind::Assignment: return detail::utf8(u8"交办单");
    case LetterKind::Talk: return detail::utf8(u8"约谈通知");
    case LetterKind::Criticism: return detail::utf8(u8"通报批评");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, LetterKind value) { return out << chinese(value); }

/// State of a letter.
enum class LetterState : std::int32_t {
    Draft = ZDXM_LETTER_STATE_DRAFT, ///< 草稿: it is being written.
    Issued = ZDXM_LETTER_STATE_ISSUED, ///< 已签发: it is issued and waits for its answer.
    Replied = ZDXM_LETTER_STATE_REPLIED, ///< 已回复: it is answered.
    Closed = ZDXM_LETTER_STATE_CLOSED, ///< 已办结: it is settled.
    Escalated = ZDXM_LETTER_STATE_ESCALATED, ///< 已升级: a stronger letter followed it.
    Revoked = ZDXM_LETTER_STATE_REVOKED, ///< 已撤销: a document took it back.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(LetterState value) {
    switch (value) {
    case LetterState::Draft: return detail::utf8(u8"草稿");
    case LetterState::Issued: return detail::utf8(u8"已签发");
    case LetterState::Replied: return detail::utf8(u8"已回复");
    case LetterState::Closed: return detail::utf8(u8"已办结");
    case LetterState::Escalated: return detail::utf8(u8"已升级");
    case LetterState::Revoked: return detail::utf8(u8"已撤销");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, LetterState value) { return out << chinese(value); }

/// Level of a plan.
enum class PlanLevel : std::int32_t {
    Regional = ZDXM_LEVEL_REGIONAL, ///< 自治区级: autonomous region or province (省级).
    Municipal = ZDXM_LEVEL_MUNICIPAL, ///< 市级: city.
    County = ZDXM_LEVEL_COUNTY, ///< 县级: county.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PlanLevel value) {
    switch (value) {
    case PlanLevel::Regional: return detail::utf8(u8"自治区级");
    case PlanLevel::Municipal: return detail::utf8(u8"市级");
    case PlanLevel::County: return detail::utf8(u8"县级");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PlanLevel value) { return out << chinese(value); }

/// Light.
enum class Light : std::int32_t {
    Green = ZDXM_LIGHT_GREEN, ///< 绿灯: green.
    Yellow = ZDXM_LIGHT_YELLOW, ///< 黄灯: yellow.
    Red = ZDXM_LIGHT_RED, ///< 红灯: red.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Light value) {
    switch (value) {
    case Light::Green: return detail::utf8(u8"绿灯");
    case Light::Yellow: return detail::utf8(u8"黄灯");
    case Light::Red: return detail::utf8(u8"红灯");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Light value) { return out << chinese(value); }

/// Kind of matter.
enum class MatterKind : std::int32_t {
    Permit = ZDXM_MATTER_PERMIT, ///< 前期手续: an approval or permit, such as 用地许可; the responsible office grants it within a time limit.
    Institution = ZDXM_MATTER_INSTITUTION, ///< 四制: a system that must be in place, such as 项目法人制.
    Problem = ZDXM_MATTER_PROBLEM, ///< 存在问题: something that blocks the project.
    Inspection = ZDXM_MATTER_INSPECTION, ///< 督查: a notice of an inspection, to be put right by a deadline.
    Land = ZDXM_MATTER_LAND, ///< 征地拆迁: land to be acquired by a county government.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(MatterKind value) {
    switch (value) {
    case MatterKind::Permit: return detail::utf8(u8"前期手续");
    case MatterKind::Institution: return detail::utf8(u8"四制");
    case MatterKind::Problem: return detail::utf8(u8"存在问题");
    case MatterKind::Inspection: return detail::utf8(u8"督查");
    case MatterKind::Land: return detail::utf8(u8"征地拆迁");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, MatterKind value) { return out << chinese(value); }

/// Measure of a unit or an item.
enum class Measure : std::int32_t {
    Items = ZDXM_MEASURE_ITEMS, ///< 项目数: items.
    PlannedNew = ZDXM_MEASURE_PLANNED_NEW, ///< 计划新开工项目数: new starts that the plan has.
    Started = ZDXM_MEASURE_STARTED, ///< 已开工项目数: items that have started.
    PlannedStartToDate = ZDXM_MEASURE_PLANNED_START_TO_DATE, ///< 截至本月计划开工项目数: new starts planned up to the month.
    LateStarts = ZDXM_MEASURE_LATE_STARTS, ///< 未按计划开工项目数: new starts that are late.
    Finished = ZDXM_MEASURE_FINISHED, ///< 已竣工项目数: items that are finished.
    PlannedFinish = ZDXM_MEASURE_PLANNED_FINISH, ///< 计划竣工项目数: items that the plan finishes.
    NotWorking = ZDXM_MEASURE_NOT_WORKING, ///< 停工项目数: items that stand still.
    Annual = ZDXM_MEASURE_ANNUAL, ///< 年度计划投资: annual planned investment.
    Done = ZDXM_MEASURE_DONE, ///< 累计完成投资: done in the year to date.
    Total = ZDXM_MEASURE_TOTAL, ///< 总投资: total investment.
    OverTarget = ZDXM_MEASURE_OVER_TARGET, ///< 超出考核数: started or finished, less the target.
    OverTargetMoney = ZDXM_MEASURE_OVER_TARGET_MONEY, ///< 超出考核投资: done in the year to date, less the target.
    AnnualRate = ZDXM_MEASURE_ANNUAL_RATE, ///< 年度计划完成率: done of the annual planned investment.
    TargetRate = ZDXM_MEASURE_TARGET_RATE, ///< 考核目标完成率: done of the target.
    MonthTaskRate = ZDXM_MEASURE_MONTH_TASK_RATE, ///< 月任务完成率: done in the month of what was planned for it.
    HalfRate = ZDXM_MEASURE_HALF_RATE, ///< 半年度完成率: the annual rate at the end of June.
    StartRate = ZDXM_MEASURE_START_RATE, ///< 开工率: started of the planned new starts.
    FinishRate = ZDXM_MEASURE_FINISH_RATE, ///< 竣工率: finished of those that the plan finishes.
    Funds = ZDXM_MEASURE_FUNDS, ///< 到位资金: funds in place.
    FundsRate = ZDXM_MEASURE_FUNDS_RATE, ///< 资金到位率: funds in place of the annual planned investment.
    ShareAnnual = ZDXM_MEASURE_SHARE_ANNUAL, ///< 年度计划投资占比: its part of the annual planned investment of all.
    ShareDone = ZDXM_MEASURE_SHARE_DONE, ///< 完成投资占比: its part of what all have done.
    MatterRate = ZDXM_MEASURE_MATTER_RATE, ///< 事项办结率: matters that were settled of those that were due.
    MattersOverdue = ZDXM_MEASURE_MATTERS_OVERDUE, ///< 逾期事项数: matters that are overdue.
    NodesRate = ZDXM_MEASURE_NODES_RATE, ///< 节点完成率: nodes that were reached of those that were due.
    MonthsBehind = ZDXM_MEASURE_MONTHS_BEHIND, ///< 慢于序时进度月数: months at whose end the annual rate was below the time progress.
    MonthsLast = ZDXM_MEASURE_MONTHS_LAST, ///< 排名末位月数: months in which it was the last of its group.
    MonthsOver = ZDXM_MEASURE_MONTHS_OVER, ///< 单月投资达标月数: months in which more was done than an amount.
    ReportsLate = ZDXM_MEASURE_REPORTS_LATE, ///< 迟报次数: reports that came after the deadline.
    ReportsMissing = ZDXM_MEASURE_REPORTS_MISSING, ///< 未报送次数: reports that did not come.
    ReportsReturned = ZDXM_MEASURE_REPORTS_RETURNED, ///< 退回次数: reports that were returned.
    YellowMonths = ZDXM_MEASURE_YELLOW_MONTHS, ///< 黄灯月数: months of a yellow light.
    RedMonths = ZDXM_MEASURE_RED_MONTHS, ///< 红灯月数: months of a red light.
    MeanOfMonths = ZDXM_MEASURE_MEAN_OF_MONTHS, ///< 各月平均得分: the mean of the results of the months.
    MeanOfOwners = ZDXM_MEASURE_MEAN_OF_OWNERS, ///< 各业主平均得分: the mean of the results of the owners.
    GivenPoints = ZDXM_MEASURE_GIVEN_POINTS, ///< 认定得分: points that a registrar recorded with a document.
    GivenTimes = ZDXM_MEASURE_GIVEN_TIMES, ///< 认定次数: times that a registrar recorded with a document.
    GivenRate = ZDXM_MEASURE_GIVEN_RATE, ///< 认定比率: a rate that a registrar recorded with a document.
    One = ZDXM_MEASURE_ONE, ///< 一: one, always.
    MonthDone = ZDXM_MEASURE_MONTH_DONE, ///< 本月完成投资: done in the month.
    PhaseNew = ZDXM_MEASURE_PHASE_NEW, ///< 计划新开工: new starts by the plan; of one item 1 or 0.
    PhaseOngoing = ZDXM_MEASURE_PHASE_ONGOING, ///< 计划续建: ongoing by the plan; of one item 1 or 0.
    PhaseCompleted = ZDXM_MEASURE_PHASE_COMPLETED, ///< 计划竣工: to be finished by the plan; of one item 1 or 0.
    PhaseReserve = ZDXM_MEASURE_PHASE_RESERVE, ///< 计划预备: in reserve by the plan; of one item 1 or 0.
    IsStarted = ZDXM_MEASURE_IS_STARTED, ///< 实际开工: items that have started, of every phase; of one item 1 or 0.
    IsFinished = ZDXM_MEASURE_IS_FINISHED, ///< 实际竣工: items that are finished, of every phase; of one item 1 or 0.
    IsProvince = ZDXM_MEASURE_IS_PROVINCE, ///< 上级统筹项目: items that a higher level coordinates, too (★); of one item 1 or 0.
    MonthTask = ZDXM_MEASURE_MONTH_TASK, ///< 本月计划投资: what the month plans ask for in the month.
    PlanToDate = ZDXM_MEASURE_PLAN_TO_DATE, ///< 截至本月计划投资: what the month plans ask for by the end of the month.
    PlanToDateRate = ZDXM_MEASURE_PLAN_TO_DATE_RATE, ///< 截至本月计划完成率: done in the year to date of what the month plans ask for.
    LetterPoints = ZDXM_MEASURE_LETTER_POINTS, ///< 函件计分: points that its letters gave it.
    NodesLate = ZDXM_MEASURE_NODES_LATE, ///< 逾期节点数: nodes whose day is over and that are not done.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Measure value) {
    switch (value) {
    case Measure::Items: return detail::utf8(u8"项目数");
    case Measure::PlannedNew: return detail::utf8(u8"计划新开工项目数");
    case Measure::Started: return detail::utf8(u8"已开工项目数");
    case Measure::PlannedStartToDate: return detail::utf8(u8"截至本月计划开工项目数");
    case Measure::LateStarts: return detail::utf8(u8"未按计划开工项目数");
    case Measure::Finished: return detail::utf8(u8"已竣工项目数");
    case Measure::PlannedFinish: return detail::utf8(u8"计划竣工项目数");
    case Measure::NotWorking: return detail::utf8(u8"停工项目数");
    case Measure::Annual: return detail::utf8(u8"年度计划投资");
    case Measure::Done: return detail::utf8(u8"累计完成投资");
    case Measure::Total: return detail::utf8(u8"总投资");
    case Measure::OverTarget: return detail::utf8(u8"超出考核数");
    case Measure::OverTargetMoney: return detail::utf8(u8"超出考核投资");
    case Measure::AnnualRate: return detail::utf8(u8"年度计划完成率");
    case Measure::TargetRate: return detail::utf8(u8"考核目标完成率");
    case Measure::MonthTaskRate: return detail::utf8(u8"月任务完成率");
    case Measure::HalfRate: return detail::utf8(u8"半年度完成率");
    case Measure::StartRate: return detail::utf8(u8"开工率");
    case Measure::FinishRate: return detail::utf8(u8"竣工率");
    case Measure::Funds: return detail::utf8(u8"到位资金");
    case Measure::FundsRate: return detail::utf8(u8"资金到位率");
    case Measure::ShareAnnual: return detail::utf8(u8"年度计划投资占比");
    case Measure::ShareDone: return detail::utf8(u8"完成投资占比");
    case Measure::MatterRate: return detail::utf8(u8"事项办结率");
    case Measure::MattersOverdue: return detail::utf8(u8"逾期事项数");
    case Measure::NodesRate: return detail::utf8(u8"节点完成率");
    case Measure::MonthsBehind: return detail::utf8(u8"慢于序时进度月数");
    case Measure::MonthsLast: return detail::utf8(u8"排名末位月数");
    case Measure::MonthsOver: return detail::utf8(u8"单月投资达标月数");
    case Measure::ReportsLate: return detail::utf8(u8"迟报次数");
    case Measure::ReportsMissing: return detail::utf8(u8"未报送次数");
    case Measure::ReportsReturned: return detail::utf8(u8"退回次数");
    case Measure::YellowMonths: return detail::utf8(u8"黄灯月数");
    case Measure::RedMonths: return detail::utf8(u8"红灯月数");
    case Measure::MeanOfMonths: return detail::utf8(u8"各月平均得分");
    case Measure::MeanOfOwners: return detail::utf8(u8"各业主平均得分");
    case Measure::GivenPoints: return detail::utf8(u8"认定得分");
    case Measure::GivenTimes: return detail::utf8(u8"认定次数");
    case Measure::GivenRate: return detail::utf8(u8"认定比率");
    case Measure::One: return detail::utf8(u8"一");
    case Measure::MonthDone: return detail::utf8(u8"本月完成投资");
    case Measure::PhaseNew: return detail::utf8(u8"计划新开工");
    case Measure::PhaseOngoing: return detail::utf8(u8"计划续建");
    case Measure::PhaseCompleted: return detail::utf8(u8"计划竣工");
    case Measure::PhaseReserve: return detail::utf8(u8"计划预备");
    case Measure::IsStarted: return detail::utf8(u8"实际开工");
    case Measure::IsFinished: return detail::utf8(u8"实际竣工");
    case Measure::IsProvince: return detail::utf8(u8"上级统筹项目");
    case Measure::MonthTask: return detail::utf8(u8"本月计划投资");
    case Measure::PlanToDate: return detail::utf8(u8"截至本月计划投资");
    case Measure::PlanToDateRate: return detail::utf8(u8"截至本月计划完成率");
    case Measure::LetterPoints: return detail::utf8(u8"函件计分");
    case Measure::NodesLate: return detail::utf8(u8"逾期节点数");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Measure value) { return out << chinese(value); }

/// Kind of a measure.
enum class MeasureKind : std::int32_t {
    Count = ZDXM_MEASURE_KIND_COUNT, ///< 项、次、月: a number of things.
    Money = ZDXM_MEASURE_KIND_MONEY, ///< 金额: an amount; exact values are in 元.
    Rate = ZDXM_MEASURE_KIND_RATE, ///< 比率: a part of one: 1 is 100%.
    Points = ZDXM_MEASURE_KIND_POINTS, ///< 分值: points of an assessment.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(MeasureKind value) {
    switch (value) {
    case MeasureKind::Count: return detail::utf8(u8"项、次、月");
    case MeasureKind::Money: return detail::utf8(u8"金额");
    case MeasureKind::Rate: return detail::utf8(u8"比率");
    case MeasureKind::Points: return detail::utf8(u8"分值");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, MeasureKind value) { return out << chinese(value); }

/// What the bytes of a file are.
enum class MediaType : std::int32_t {
    Jpeg = ZDXM_MEDIA_JPEG, ///< JPEG图片: a photo, JPEG.
    Png = ZDXM_MEDIA_PNG, ///< PNG图片: a picture, PNG.
    Heif = ZDXM_MEDIA_HEIF, ///< HEIF图片: a photo of a telephone, HEIF.
    Tiff = ZDXM_MEDIA_TIFF, ///< TIFF图片: a scan, TIFF.
    Pdf = ZDXM_MEDIA_PDF, ///< PDF文件: a document, PDF.
    Ofd = ZDXM_MEDIA_OFD, ///< OFD版式文件: an official document, OFD (GB/T 33190).
    Docx = ZDXM_MEDIA_DOCX, ///< Word文档（docx）: a text of Word 2007 or later, docx.
    Xlsx = ZDXM_MEDIA_XLSX, ///< Excel工作簿（xlsx）: a workbook of Excel 2007 or later, xlsx.
    Doc = ZDXM_MEDIA_DOC, ///< Word、WPS文档（doc、wps）: a text of Word 97 or WPS: doc, wps.
    Xls = ZDXM_MEDIA_XLS, ///< Excel、WPS工作簿（xls、et）: a workbook of Excel 97 or WPS: xls, et.
    Webp = ZDXM_MEDIA_WEBP, ///< WebP图片: a picture, WebP.
    Mp4 = ZDXM_MEDIA_MP4, ///< MP4视频: a film, MP4 or MOV.
    Zip = ZDXM_MEDIA_ZIP, ///< ZIP压缩包: several files in one, zip.
    Other = ZDXM_MEDIA_OTHER, ///< 其他文件: something else.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(MediaType value) {
    switch (value) {
    case MediaType::Jpeg: return detail::utf8(u8"JPEG图片");
    case MediaType::Png: return detail::utf8(u8"PNG图片");
    case MediaType::Heif: return detail::utf8(u8"HEIF图片");
    case MediaType::Tiff: return detail::utf8(u8"TIFF图片");
    case MediaType::Pdf: return detail::utf8(u8"PDF文件");
    case MediaType::Ofd: return detail::utf8(u8"OFD版式文件");
    case MediaType::Docx: return detail::utf8(u8"Word文档（docx）");
    case MediaType::Xlsx: return detail::utf8(u8"Excel工作簿（xlsx）");
    case MediaType::Doc: return detail::utf8(u8"Word、WPS文档（doc、wps）");
    case MediaType::Xls: return detail::utf8(u8"Excel、WPS工作簿（xls、et）");
    case MediaType::Webp: return detail::utf8(u8"WebP图片");
    case MediaType::Mp4: return detail::utf8(u8"MP4视频");
    case MediaType::Zip: return detail::utf8(u8"ZIP压缩包");
    case MediaType::Other: return detail::utf8(u8"其他文件");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, MediaType value) { return out << chinese(value); }

/// Conflict of a node.
enum class NodeConflict : std::int32_t {
    BeforeOpen = ZDXM_NODE_CONFLICT_BEFORE_OPEN, ///< 前置节点未完成: the node before it is not done.
    BeforeDone = ZDXM_NODE_CONFLICT_BEFORE_DONE, ///< 早于前置节点完成: it was done before the node before it.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(NodeConflict value) {
    switch (value) {
    case NodeConflict::BeforeOpen: return detail::utf8(u8"前置节点未完成");
    case NodeConflict::BeforeDone: return detail::utf8(u8"早于前置节点完成");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, NodeConflict value) { return out << chinese(value); }

/// State of a node.
enum class NodeState : std::int32_t {
    NotDue = ZDXM_NODE_STATE_NOT_DUE, ///< 未到期: it is planned, and its day is not over.
    Late = ZDXM_NODE_STATE_LATE, ///< 逾期: its planned day is over, and it is not done.
    Done = ZDXM_NODE_STATE_DONE, ///< 按期完成: it was done by its planned day.
    DoneLate = ZDXM_NODE_STATE_DONE_LATE, ///< 逾期完成: it was done after its planned day.
    DoneUnplanned = ZDXM_NODE_STATE_DONE_UNPLANNED, ///< 无计划已完成: it was done, and no day was planned.
    Unplanned = ZDXM_NODE_STATE_UNPLANNED, ///< 未排计划: neither is a day planned, nor is it done.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(NodeState value) {
    switch (value) {
    case NodeState::NotDue: return detail::utf8(u8"未到期");
    case NodeState::Late: return detail::utf8(u8"逾期");
    case NodeState::Done: return detail::utf8(u8"按期完成");
    case NodeState::DoneLate: return detail::utf8(u8"逾期完成");
    case NodeState::DoneUnplanned: return detail::utf8(u8"无计划已完成");
    case NodeState::Unplanned: return detail::utf8(u8"未排计划");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, NodeState value) { return out << chinese(value); }

/// Found at opening.
enum class OpeningNoticeKind : std::int32_t {
    Recovered = ZDXM_NOTICE_RECOVERED, ///< 从日志恢复的变更: changes came out of a log that a program left behind when it ended.
    HardLinks = ZDXM_NOTICE_HARD_LINKS, ///< 文件有其他硬链接: the file has other names on its disk.
    PartialRemoved = ZDXM_NOTICE_PARTIAL_REMOVED, ///< 已清理未完成的临时名: an unfinished creation had left a second name of the file, which was removed.
    AddedObjects = ZDXM_NOTICE_ADDED_OBJECTS, ///< 其他程序添加的对象: other programs added tables, indexes or views, which hold no facts and are left alone.
    AlteredObjects = ZDXM_NOTICE_ALTERED_OBJECTS, ///< 结构被改动: tables or indexes of the library are missing or altered, or there is a trigger: it can only be read.
    Litestream = ZDXM_NOTICE_LITESTREAM, ///< 由 Litestream 复制: Litestream copies the ledger.
    NetworkDrive = ZDXM_NOTICE_NETWORK_DRIVE, ///< 台账在网络驱动器上: the ledger is on a network drive.
    FuseDrive = ZDXM_NOTICE_FUSE_DRIVE, ///< 台账在 FUSE 文件系统上: the ledger is on a drive that a program provides (FUSE); where the file really lies is not known.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(OpeningNoticeKind value) {
    switch (value) {
    case OpeningNoticeKind::Recovered: return detail::utf8(u8"从日志恢复的变更");
    case OpeningNoticeKind::HardLinks: return detail::utf8(u8"文件有其他硬链接");
    case OpeningNoticeKind::PartialRemoved: return detail::utf8(u8"已清理未完成的临时名");
    case OpeningNoticeKind::AddedObjects: return detail::utf8(u8"其他程序添加的对象");
    case OpeningNoticeKind::AlteredObjects: return detail::utf8(u8"结构被改动");
    case OpeningNoticeKind::Litestream: return detail::utf8(u8"由 Litestream 复制");
    case OpeningNoticeKind::NetworkDrive: return detail::utf8(u8"台账在网络驱动器上");
    case OpeningNoticeKind::FuseDrive: return detail::utf8(u8"台账在 FUSE 文件系统上");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, OpeningNoticeKind value) { return out << chinese(value); }

/// Kind of a package.
enum class PackageKind : std::int32_t {
    Plan = ZDXM_PACKAGE_PLAN, ///< 年度计划: a year plan: its projects, their places in it, its changes so far, its rules.
    PlanChange = ZDXM_PACKAGE_PLAN_CHANGE, ///< 动态调整: what changed in a year plan.
    MonthReports = ZDXM_PACKAGE_MONTH_REPORTS, ///< 月报: monthly reports, events and matters of the projects of a plan.
    Answers = ZDXM_PACKAGE_ANSWERS, ///< 答复: what became of the reports that were sent.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PackageKind value) {
    switch (value) {
    case PackageKind::Plan: return detail::utf8(u8"年度计划");
    case PackageKind::PlanChange: return detail::utf8(u8"动态调整");
    case PackageKind::MonthReports: return detail::utf8(u8"月报");
    case PackageKind::Answers: return detail::utf8(u8"答复");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PackageKind value) { return out << chinese(value); }

/// Decision about a line.
enum class PackageDecision : std::int32_t {
    TakeTheirs = ZDXM_PACKAGE_DECISION_TAKE_THEIRS, ///< 采用对方: the sender is right about what both changed.
    KeepOurs = ZDXM_PACKAGE_DECISION_KEEP_OURS, ///< 保留本单位: this office is right about what both changed.
    LeaveOut = ZDXM_PACKAGE_DECISION_LEAVE_OUT, ///< 不接收: the line is not taken; the sender is asked to send it again.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PackageDecision value) {
    switch (value) {
    case PackageDecision::TakeTheirs: return detail::utf8(u8"采用对方");
    case PackageDecision::KeepOurs: return detail::utf8(u8"保留本单位");
    case PackageDecision::LeaveOut: return detail::utf8(u8"不接收");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PackageDecision value) { return out << chinese(value); }

/// State of a line.
enum class PackageLineState : std::int32_t {
    Same = ZDXM_PACKAGE_LINE_SAME, ///< 一致: both say the same.
    New = ZDXM_PACKAGE_LINE_NEW, ///< 新增: the record is added.
    Changed = ZDXM_PACKAGE_LINE_CHANGED, ///< 更新: what the sender changed is taken.
    Kept = ZDXM_PACKAGE_LINE_KEPT, ///< 保留本单位: only this office changed it, and nothing is taken.
    Conflict = ZDXM_PACKAGE_LINE_CONFLICT, ///< 冲突: both changed it: a person decides.
    Unmatched = ZDXM_PACKAGE_LINE_UNMATCHED, ///< 待对应: it may be a record of this ledger: a person decides.
    Ended = ZDXM_PACKAGE_LINE_ENDED, ///< 终止: the record ends: it was voided, merged or withdrawn.
    Refused = ZDXM_PACKAGE_LINE_REFUSED, ///< 不予接收: it cannot be taken, for the reason that is given.
    LeftOut = ZDXM_PACKAGE_LINE_LEFT_OUT, ///< 未接收: a person left it out.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PackageLineState value) {
    switch (value) {
    case PackageLineState::Same: return detail::utf8(u8"一致");
    case PackageLineState::New: return detail::utf8(u8"新增");
    case PackageLineState::Changed: return detail::utf8(u8"更新");
    case PackageLineState::Kept: return detail::utf8(u8"保留本单位");
    case PackageLineState::Conflict: return detail::utf8(u8"冲突");
    case PackageLineState::Unmatched: return detail::utf8(u8"待对应");
    case PackageLineState::Ended: return detail::utf8(u8"终止");
    case PackageLineState::Refused: return detail::utf8(u8"不予接收");
    case PackageLineState::LeftOut: return detail::utf8(u8"未接收");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PackageLineState value) { return out << chinese(value); }

/// How a package stands.
enum class PackageStanding : std::int32_t {
    Ready = ZDXM_PACKAGE_STANDING_READY, ///< 可以接收: it can be taken.
    Repeated = ZDXM_PACKAGE_STANDING_REPEATED, ///< 已经接收: it was received already: there is nothing to do.
    Superseded = ZDXM_PACKAGE_STANDING_SUPERSEDED, ///< 已被后续数据包包含: a later one that brings the same was received: there is nothing to do.
    Gap = ZDXM_PACKAGE_STANDING_GAP, ///< 缺少前序数据包: it builds on one that never came.
    Fork = ZDXM_PACKAGE_STANDING_FORK, ///< 分叉: it contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it.
    NewIncarnation = ZDXM_PACKAGE_STANDING_NEW_INCARNATION, ///< 换代: it begins another life of the sender's ledger, which a person must accept.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PackageStanding value) {
    switch (value) {
    case PackageStanding::Ready: return detail::utf8(u8"可以接收");
    case PackageStanding::Repeated: return detail::utf8(u8"已经接收");
    case PackageStanding::Superseded: return detail::utf8(u8"已被后续数据包包含");
    case PackageStanding::Gap: return detail::utf8(u8"缺少前序数据包");
    case PackageStanding::Fork: return detail::utf8(u8"分叉");
    case PackageStanding::NewIncarnation: return detail::utf8(u8"换代");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PackageStanding value) { return out << chinese(value); }

/// Paper of a document.
enum class Paper : std::int32_t {
    Report = ZDXM_PAPER_REPORT, ///< 报表: tables and words for the office itself.
    Bulletin = ZDXM_PAPER_BULLETIN, ///< 简报: a bulletin with its own head: name, number, office and date.
    Notice = ZDXM_PAPER_NOTICE, ///< 通报: an official document (公文) with addressees and signature.
    Letter = ZDXM_PAPER_LETTER, ///< 函: an official letter.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Paper value) {
    switch (value) {
    case Paper::Report: return detail::utf8(u8"报表");
    case Paper::Bulletin: return detail::utf8(u8"简报");
    case Paper::Notice: return detail::utf8(u8"通报");
    case Paper::Letter: return detail::utf8(u8"函");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Paper value) { return out << chinese(value); }

/// Period of a bulletin or an assessment.
enum class Period : std::int32_t {
    Month = ZDXM_PERIOD_MONTH, ///< 月度: a month.
    Quarter = ZDXM_PERIOD_QUARTER, ///< 季度: a quarter: March, June, September, December.
    Half = ZDXM_PERIOD_HALF, ///< 半年: half a year: June, December.
    Year = ZDXM_PERIOD_YEAR, ///< 年度: a year: December.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Period value) {
    switch (value) {
    case Period::Month: return detail::utf8(u8"月度");
    case Period::Quarter: return detail::utf8(u8"季度");
    case Period::Half: return detail::utf8(u8"半年");
    case Period::Year: return detail::utf8(u8"年度");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Period value) { return out << chinese(value); }

/// Planned phase.
enum class Phase : std::int32_t {
    New = ZDXM_PHASE_NEW, ///< 新开工: to be started within the year.
    Ongoing = ZDXM_PHASE_ONGOING, ///< 续建: to fulfil the year's plan.
    Completed = ZDXM_PHASE_COMPLETED, ///< 竣工: to be basically finished within the year.
    Reserve = ZDXM_PHASE_RESERVE, ///< 预备: to make real preparatory progress.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Phase value) {
    switch (value) {
    case Phase::New: return detail::utf8(u8"新开工");
    case Phase::Ongoing: return detail::utf8(u8"续建");
    case Phase::Completed: return detail::utf8(u8"竣工");
    case Phase::Reserve: return detail::utf8(u8"预备");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Phase value) { return out << chinese(value); }

/// What the positions of a place are.
enum class PlaceKind : std::int32_t {
    Point = ZDXM_PLACE_POINT, ///< 点: one point, such as a gate.
    Line = ZDXM_PLACE_LINE, ///< 线: a line, such as a road.
    Area = ZDXM_PLACE_AREA, ///< 面: an area, whose last position is its first one again.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PlaceKind value) {
    switch (value) {
    case PlaceKind::Point: return detail::utf8(u8"点");
    case PlaceKind::Line: return detail::utf8(u8"线");
    case PlaceKind::Area: return detail::utf8(u8"面");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PlaceKind value) { return out << chinese(value); }

/// Kind of plan change.
enum class PlanChangeKind : std::int32_t {
    Supplement = ZDXM_PLAN_CHANGE_SUPPLEMENT, ///< 增补: projects come into the plan.
    Withdrawal = ZDXM_PLAN_CHANGE_WITHDRAWAL, ///< 调出: projects leave the plan and its statistics; also called 退出.
    Adjustment = ZDXM_PLAN_CHANGE_ADJUSTMENT, ///< 调整: phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start.
    Return = ZDXM_PLAN_CHANGE_RETURN, ///< 调回: projects that left come back within the year.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PlanChangeKind value) {
    switch (value) {
    case PlanChangeKind::Supplement: return detail::utf8(u8"增补");
    case PlanChangeKind::Withdrawal: return detail::utf8(u8"调出");
    case PlanChangeKind::Adjustment: return detail::utf8(u8"调整");
    case PlanChangeKind::Return: return detail::utf8(u8"调回");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PlanChangeKind value) { return out << chinese(value); }

/// Rule by which a value becomes points.
enum class PointsRuleKind : std::int32_t {
    Proportion = ZDXM_POINTS_RULE_PROPORTION, ///< 按比例: points × value ÷ full value.
    Steps = ZDXM_POINTS_RULE_STEPS, ///< 分档: points of the band in which the value is.
    Slope = ZDXM_POINTS_RULE_SLOPE, ///< 加减分: points, and some more or fewer for each step away from a target.
    Count = ZDXM_POINTS_RULE_COUNT, ///< 按次: points × number of times.
    Rank = ZDXM_POINTS_RULE_RANK, ///< 按名次: points of the rank within the group.
    Effect = ZDXM_POINTS_RULE_EFFECT, ///< 功效系数: points by the place between the lowest and the highest value of the group.
    Given = ZDXM_POINTS_RULE_GIVEN, ///< 认定: the value itself, which a person gave.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PointsRuleKind value) {
    switch (value) {
    case PointsRuleKind::Proportion: return detail::utf8(u8"按比例");
    case PointsRuleKind::Steps: return detail::utf8(u8"分档");
    case PointsRuleKind::Slope: return detail::utf8(u8"加减分");
    case PointsRuleKind::Count: return detail::utf8(u8"按次");
    case PointsRuleKind::Rank: return detail::utf8(u8"按名次");
    case PointsRuleKind::Effect: return detail::utf8(u8"功效系数");
    case PointsRuleKind::Given: return detail::utf8(u8"认定");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PointsRuleKind value) { return out << chinese(value); }

/// Form of a document.
enum class PrintedForm : std::int32_t {
    Figures = ZDXM_PRINTED_FIGURES, ///< 数据: the exact figures of what was issued, apart from any printed form.
    Text = ZDXM_PRINTED_TEXT, ///< 文本: text, in UTF-8.
    Json = ZDXM_PRINTED_JSON, ///< JSON: JSON without blanks.
    Markdown = ZDXM_PRINTED_MARKDOWN, ///< Markdown: Markdown, in UTF-8.
    Workbook = ZDXM_PRINTED_WORKBOOK, ///< 工作簿: an .xlsx workbook to print.
    Docx = ZDXM_PRINTED_DOCX, ///< 公文: a .docx in the official form (GB/T 9704-2012).
    FlatWorkbook = ZDXM_PRINTED_FLAT_WORKBOOK, ///< 数据表: an .xlsx workbook for machines: one header row with units, no merged cells, exact amounts.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PrintedForm value) {
    switch (value) {
    case PrintedForm::Figures: return detail::utf8(u8"数据");
    case PrintedForm::Text: return detail::utf8(u8"文本");
    case PrintedForm::Json: return detail::utf8(u8"JSON");
    case PrintedForm::Markdown: return detail::utf8(u8"Markdown");
    case PrintedForm::Workbook: return detail::utf8(u8"工作簿");
    case PrintedForm::Docx: return detail::utf8(u8"公文");
    case PrintedForm::FlatWorkbook: return detail::utf8(u8"数据表");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PrintedForm value) { return out << chinese(value); }

/// Problem of a file.
enum class FileProblemKind : std::int32_t {
    Damage = ZDXM_PROBLEM_DAMAGE, ///< 文件损坏: pages or indexes are damaged.
    Reference = ZDXM_PROBLEM_REFERENCE, ///< 引用缺失: a row refers to one that does not exist.
    Schema = ZDXM_PROBLEM_SCHEMA, ///< 结构不符: a table, an index or a rule is not the library's.
    Chain = ZDXM_PROBLEM_CHAIN, ///< 校验码不符: a row or a change was edited behind the library's back.
    Unfinished = ZDXM_PROBLEM_UNFINISHED, ///< 写入未完成: a write was cut short; it waits in a side file to be undone.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FileProblemKind value) {
    switch (value) {
    case FileProblemKind::Damage: return detail::utf8(u8"文件损坏");
    case FileProblemKind::Reference: return detail::utf8(u8"引用缺失");
    case FileProblemKind::Schema: return detail::utf8(u8"结构不符");
    case FileProblemKind::Chain: return detail::utf8(u8"校验码不符");
    case FileProblemKind::Unfinished: return detail::utf8(u8"写入未完成");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FileProblemKind value) { return out << chinese(value); }

/// Why a record is proposed.
enum class ProposalBasis : std::int32_t {
    Code = ZDXM_PROPOSAL_CODE, ///< 代码: it has the same code.
    Name = ZDXM_PROPOSAL_NAME, ///< 名称: it has the same name, or is the plan of the same year and level.
    FormerName = ZDXM_PROPOSAL_FORMER_NAME, ///< 曾用名: it had the same name, or the same code, before.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ProposalBasis value) {
    switch (value) {
    case ProposalBasis::Code: return detail::utf8(u8"代码");
    case ProposalBasis::Name: return detail::utf8(u8"名称");
    case ProposalBasis::FormerName: return detail::utf8(u8"曾用名");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ProposalBasis value) { return out << chinese(value); }

/// Rank of a partner office.
enum class PartnerRank : std::int32_t {
    Upper = ZDXM_RANK_UPPER, ///< 上级: it gives the plan, its changes, the rules, and answers reports: a city to its counties.
    Lower = ZDXM_RANK_LOWER, ///< 下级: it reports what happens to the projects of its unit: a county to its city.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(PartnerRank value) {
    switch (value) {
    case PartnerRank::Upper: return detail::utf8(u8"上级");
    case PartnerRank::Lower: return detail::utf8(u8"下级");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, PartnerRank value) { return out << chinese(value); }

/// Class of a reason.
enum class ReasonClass : std::int32_t {
    Objective = ZDXM_REASON_OBJECTIVE, ///< 客观原因: macro-economic control, industrial policy and the like.
    Subjective = ZDXM_REASON_SUBJECTIVE, ///< 主观原因: the responsible unit's or the owner's own.
    Other = ZDXM_REASON_OTHER, ///< 其他: another one.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ReasonClass value) {
    switch (value) {
    case ReasonClass::Objective: return detail::utf8(u8"客观原因");
    case ReasonClass::Subjective: return detail::utf8(u8"主观原因");
    case ReasonClass::Other: return detail::utf8(u8"其他");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ReasonClass value) { return out << chinese(value); }

/// Record that differs.
enum class FactRecordKind : std::int32_t {
    Rules = ZDXM_RECORD_RULES, ///< 口径: the rules of figures, which no change of the ledger wrote.
    Plan = ZDXM_RECORD_PLAN, ///< 年度计划: the year plan.
    Sector = ZDXM_RECORD_SECTOR, ///< 行业分类: a sector.
    Unit = ZDXM_RECORD_UNIT, ///< 单位: a unit that the plan names.
    Project = ZDXM_RECORD_PROJECT, ///< 项目: the name of a project.
    Item = ZDXM_RECORD_ITEM, ///< 计划项目: a plan item.
    Report = ZDXM_RECORD_REPORT, ///< 月报: the report of an item for a month.
    Event = ZDXM_RECORD_EVENT, ///< 开竣工事件: an event of a project: a start, a stop.
    Merger = ZDXM_RECORD_MERGER, ///< 合并: a merge of a unit or a project that the earlier state names.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(FactRecordKind value) {
    switch (value) {
    case FactRecordKind::Rules: return detail::utf8(u8"口径");
    case FactRecordKind::Plan: return detail::utf8(u8"年度计划");
    case FactRecordKind::Sector: return detail::utf8(u8"行业分类");
    case FactRecordKind::Unit: return detail::utf8(u8"单位");
    case FactRecordKind::Project: return detail::utf8(u8"项目");
    case FactRecordKind::Item: return detail::utf8(u8"计划项目");
    case FactRecordKind::Report: return detail::utf8(u8"月报");
    case FactRecordKind::Event: return detail::utf8(u8"开竣工事件");
    case FactRecordKind::Merger: return detail::utf8(u8"合并");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, FactRecordKind value) { return out << chinese(value); }

/// An issued bulletin that was made again.
enum class Reproduction : std::int32_t {
    Same = ZDXM_REPRODUCED_SAME, ///< 一致: the figures are the same, and every form is at hand as it was issued, byte for byte.
    NotKept = ZDXM_REPRODUCED_NOT_KEPT, ///< 版式变化: the figures are the same. A form was not kept, as before format 2, and this library prints it differently.
    FiguresChanged = ZDXM_REPRODUCED_FIGURES_CHANGED, ///< 数据变化: the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was edited behind its back, which verifying it shows.
    Edited = ZDXM_REPRODUCED_EDITED, ///< 原件被改动: the figures are the same; a form that the ledger keeps was edited behind the library's back.
    ChainChanged = ZDXM_REPRODUCED_CHAIN_CHANGED, ///< 变更链被重做: the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however well it verifies.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Reproduction value) {
    switch (value) {
    case Reproduction::Same: return detail::utf8(u8"一致");
    case Reproduction::NotKept: return detail::utf8(u8"版式变化");
    case Reproduction::FiguresChanged: return detail::utf8(u8"数据变化");
    case Reproduction::Edited: return detail::utf8(u8"原件被改动");
    case Reproduction::ChainChanged: return detail::utf8(u8"变更链被重做");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Reproduction value) { return out << chinese(value); }

/// Role.
enum class Role : std::int32_t {
    Registrar = ZDXM_ROLE_REGISTRAR, ///< 重点办: keeps the ledger, runs the plan, issues bulletins; may do whatever others may.
    Reporter = ZDXM_ROLE_REPORTER, ///< 信息员: files reports.
    Liaison = ZDXM_ROLE_LIAISON, ///< 联络员: approves reports or returns them.
    Commissioner = ZDXM_ROLE_COMMISSIONER, ///< 责任专员: answers for the projects; may do what the liaison may.
    Reader = ZDXM_ROLE_READER, ///< 查阅: reads only.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Role value) {
    switch (value) {
    case Role::Registrar: return detail::utf8(u8"重点办");
    case Role::Reporter: return detail::utf8(u8"信息员");
    case Role::Liaison: return detail::utf8(u8"联络员");
    case Role::Commissioner: return detail::utf8(u8"责任专员");
    case Role::Reader: return detail::utf8(u8"查阅");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Role value) { return out << chinese(value); }

/// Why a project has its place in the next plan.
enum class RolloverReason : std::int32_t {
    Finished = ZDXM_ROLLOVER_FINISHED, ///< 已竣工，不再列入: it is finished and leaves.
    FinishDue = ZDXM_ROLLOVER_FINISH_DUE, ///< 已开工，计划下年竣工: it has started and is planned to be finished in the next year.
    FinishOverdue = ZDXM_ROLLOVER_FINISH_OVERDUE, ///< 已开工，逾期未竣工，列入下年竣工: it has started and should have been finished by now.
    GoesOn = ZDXM_ROLLOVER_GOES_ON, ///< 已开工未竣工，结转续建: it has started and goes on; its planned finish is later.
    FinishUnknown = ZDXM_ROLLOVER_FINISH_UNKNOWN, ///< 已开工未竣工，计划竣工时间不明，暂列续建: it has started and goes on; no planned finish is known.
    NotStarted = ZDXM_ROLLOVER_NOT_STARTED, ///< 年内未开工，结转新开工: it was to start this year and has not: it is a new start again.
    NotStartedTwice = ZDXM_ROLLOVER_NOT_STARTED_TWICE, ///< 连续两年计划新开工未开工，建议调出: it was to start this year and the year before and has not: its withdrawal should be considered.
    StartLater = ZDXM_ROLLOVER_START_LATER, ///< 未开工，计划开工时间在下年之后，转为预备: it has not started, and its planned start is after the next year: back to the reserve.
    StartDue = ZDXM_ROLLOVER_START_DUE, ///< 预备项目计划下年开工，列入新开工: a reserve project whose planned start has come.
    StaysReserve = ZDXM_ROLLOVER_STAYS_RESERVE, ///< 继续开展前期工作: a reserve project that stays in reserve.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(RolloverReason value) {
    switch (value) {
    case RolloverReason::Finished: return detail::utf8(u8"已竣工，不再列入");
    case RolloverReason::FinishDue: return detail::utf8(u8"已开工，计划下年竣工");
    case RolloverReason::FinishOverdue: return detail::utf8(u8"已开工，逾期未竣工，列入下年竣工");
    case RolloverReason::GoesOn: return detail::utf8(u8"已开工未竣工，结转续建");
    case RolloverReason::FinishUnknown: return detail::utf8(u8"已开工未竣工，计划竣工时间不明，暂列续建");
    case RolloverReason::NotStarted: return detail::utf8(u8"年内未开工，结转新开工");
    case RolloverReason::NotStartedTwice: return detail::utf8(u8"连续两年计划新开工未开工，建议调出");
    case RolloverReason::StartLater: return detail::utf8(u8"未开工，计划开工时间在下年之后，转为预备");
    case RolloverReason::StartDue: return detail::utf8(u8"预备项目计划下年开工，列入新开工");
    case RolloverReason::StaysReserve: return detail::utf8(u8"继续开展前期工作");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, RolloverReason value) { return out << chinese(value); }

/// Row of a printed table.
enum class RowKind : std::int32_t {
    Total = ZDXM_ROW_TOTAL, ///< 合计: the total of all.
    Group = ZDXM_ROW_GROUP, ///< 分组: the head of a group.
    Plain = ZDXM_ROW_PLAIN, ///< 明细: one of a group.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(RowKind value) {
    switch (value) {
    case RowKind::Total: return detail::utf8(u8"合计");
    case RowKind::Group: return detail::utf8(u8"分组");
    case RowKind::Plain: return detail::utf8(u8"明细");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, RowKind value) { return out << chinese(value); }

/// Finding.
enum class Severity : std::int32_t {
    Blocking = ZDXM_SEVERITY_BLOCKING, ///< 阻止导入: something could not be read; importing would lose it.
    Notice = ZDXM_SEVERITY_NOTICE, ///< 提示: everything was read, but somebody should look.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Severity value) {
    switch (value) {
    case Severity::Blocking: return detail::utf8(u8"阻止导入");
    case Severity::Notice: return detail::utf8(u8"提示");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Severity value) { return out << chinese(value); }

/// Sheet.
enum class SheetKind : std::int32_t {
    Plan = ZDXM_SHEET_PLAN, ///< 计划表: a list of projects with their plan.
    Monthly = ZDXM_SHEET_MONTHLY, ///< 月报表: the progress of projects in a month.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(SheetKind value) {
    switch (value) {
    case SheetKind::Plan: return detail::utf8(u8"计划表");
    case SheetKind::Monthly: return detail::utf8(u8"月报表");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, SheetKind value) { return out << chinese(value); }

/// Base of the rate of starts.
enum class StartBaseKind : std::int32_t {
    PlannedNew = ZDXM_START_PLANNED_NEW, ///< 计划新开工项目: the planned new starts of the year; Liuzhou's.
    PlannedToDate = ZDXM_START_PLANNED_TO_DATE, ///< 截至本月计划新开工项目: the new starts planned up to the month.
    All = ZDXM_START_ALL, ///< 全部实施项目: all implementation projects.
    Target = ZDXM_START_TARGET, ///< 全年开工目标数: the number of starts set as the year's target.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(StartBaseKind value) {
    switch (value) {
    case StartBaseKind::PlannedNew: return detail::utf8(u8"计划新开工项目");
    case StartBaseKind::PlannedToDate: return detail::utf8(u8"截至本月计划新开工项目");
    case StartBaseKind::All: return detail::utf8(u8"全部实施项目");
    case StartBaseKind::Target: return detail::utf8(u8"全年开工目标数");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, StartBaseKind value) { return out << chinese(value); }

/// Actual state.
enum class ProjectState : std::int32_t {
    NotStarted = ZDXM_STATE_NOT_STARTED, ///< 未开工: not started.
    Underway = ZDXM_STATE_UNDERWAY, ///< 在建: underway.
    Suspended = ZDXM_STATE_SUSPENDED, ///< 停工: standing still.
    Finished = ZDXM_STATE_FINISHED, ///< 竣工: finished.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ProjectState value) {
    switch (value) {
    case ProjectState::NotStarted: return detail::utf8(u8"未开工");
    case ProjectState::Underway: return detail::utf8(u8"在建");
    case ProjectState::Suspended: return detail::utf8(u8"停工");
    case ProjectState::Finished: return detail::utf8(u8"竣工");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ProjectState value) { return out << chinese(value); }

/// What a change wrote of.
enum class Subject : std::int32_t {
    Ledger = ZDXM_SUBJECT_LEDGER, ///< 台账: the ledger itself: its office.
    Unit = ZDXM_SUBJECT_UNIT, ///< 单位: a unit.
    Sector = ZDXM_SUBJECT_SECTOR, ///< 行业分类: a sector.
    Person = ZDXM_SUBJECT_PERSON, ///< 人员: a person.
    Grant = ZDXM_SUBJECT_GRANT, ///< 授权: a role that somebody has.
    Project = ZDXM_SUBJECT_PROJECT, ///< 项目: a project.
    Event = ZDXM_SUBJECT_EVENT, ///< 开竣工: an event of a project.
    Matter = ZDXM_SUBJECT_MATTER, ///< 事项: a matter of a project.
    Node = ZDXM_SUBJECT_NODE, ///< 节点: a node of a project.
    Plan = ZDXM_SUBJECT_PLAN, ///< 年度计划: a year plan.
    PlanRules = ZDXM_SUBJECT_PLAN_RULES, ///< 计划所用规则: the rule pack that a plan uses.
    CountedSide = ZDXM_SUBJECT_COUNTED_SIDE, ///< 整体与部分: which of a whole and its parts counts in a plan.
    PlanClose = ZDXM_SUBJECT_PLAN_CLOSE, ///< 关账: through which month a plan is closed.
    PlanChange = ZDXM_SUBJECT_PLAN_CHANGE, ///< 计划调整: a supplement, a withdrawal or an adjustment.
    Item = ZDXM_SUBJECT_ITEM, ///< 计划项目: a project's place in a plan.
    Report = ZDXM_SUBJECT_REPORT, ///< 月报: a monthly report that counts.
    Filing = ZDXM_SUBJECT_FILING, ///< 月报报送: a monthly report on its way: draft, submitted, approved or returned.
    ReportWithdrawal = ZDXM_SUBJECT_REPORT_WITHDRAWAL, ///< 月报撤回: a monthly report that was taken out of the figures, and why.
    TenDayReport = ZDXM_SUBJECT_TEN_DAY_REPORT, ///< 旬报: a ten-day report.
    MatterReport = ZDXM_SUBJECT_MATTER_REPORT, ///< 问题转为事项: the matters that the problem of a monthly report became.
    Bulletin = ZDXM_SUBJECT_BULLETIN, ///< 通报: an issued bulletin.
    RulePack = ZDXM_SUBJECT_RULE_PACK, ///< 规则包: a rule pack.
    ClockMark = ZDXM_SUBJECT_CLOCK_MARK, ///< 时间标记: the mark of a change whose instant is not trusted.
    ChangeDay = ZDXM_SUBJECT_CHANGE_DAY, ///< 补记日期: the day that was set for such a change.
    ClockLift = ZDXM_SUBJECT_CLOCK_LIFT, ///< 解除时间标记: why such marks were lifted.
    ImportAnswer = ZDXM_SUBJECT_IMPORT_ANSWER, ///< 人工确认: what a person decided about a cell of an imported sheet.
    ColumnMapping = ZDXM_SUBJECT_COLUMN_MAPPING, ///< 列的确认: what a column was confirmed to mean.
    AssessmentFact = ZDXM_SUBJECT_ASSESSMENT_FACT, ///< 考核登记: a fact of an assessment.
    IssuedAssessment = ZDXM_SUBJECT_ISSUED_ASSESSMENT, ///< 考核结果: an issued result of an assessment.
    Letter = ZDXM_SUBJECT_LETTER, ///< 函件: a letter.
    Attachment = ZDXM_SUBJECT_ATTACHMENT, ///< 附件: a file that is attached to a record.
    Place = ZDXM_SUBJECT_PLACE, ///< 位置: a place of a project.
    Refusal = ZDXM_SUBJECT_REFUSAL, ///< 越权尝试: an attempt that was refused for want of a right.
    Contact = ZDXM_SUBJECT_CONTACT, ///< 联系方式: the contact details of a person, of which a history has only why they were overwritten.
    Merger = ZDXM_SUBJECT_MERGER, ///< 合并: that a unit or a project is another one.
    Partner = ZDXM_SUBJECT_PARTNER, ///< 往来单位: an office with which packages are exchanged.
    Incarnation = ZDXM_SUBJECT_INCARNATION, ///< 台账代次: another life of the ledger, because it was restored or copied.
    SentPackage = ZDXM_SUBJECT_SENT_PACKAGE, ///< 发出的数据包: a package that was made for another office.
    ReceivedPackage = ZDXM_SUBJECT_RECEIVED_PACKAGE, ///< 收到的数据包: a package that came from another office.
    Answer = ZDXM_SUBJECT_ANSWER, ///< 答复: what an upper office said of a report.
    Void = ZDXM_SUBJECT_VOID, ///< 作废: that a record is voided, and why.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Subject value) {
    switch (value) {
    case Subject::Ledger: return detail::utf8(u8"台账");
    case Subject::Unit: return detail::utf8(u8"单位");
    case Subject::Sector: return detail::utf8(u8"行业分类");
    case Subject::Person: return detail::utf8(u8"人员");
    case Subject::Grant: return detail::utf8(u8"授权");
    case Subject::Project: return detail::utf8(u8"项目");
    case Subject::Event: return detail::utf8(u8"开竣工");
    case Subject::Matter: return detail::utf8(u8"事项");
    case Subject::Node: return detail::utf8(u8"节点");
    case Subject::Plan: return detail::utf8(u8"年度计划");
    case Subject::PlanRules: return detail::utf8(u8"计划所用规则");
    case Subject::CountedSide: return detail::utf8(u8"整体与部分");
    case Subject::PlanClose: return detail::utf8(u8"关账");
    case Subject::PlanChange: return detail::utf8(u8"计划调整");
    case Subject::Item: return detail::utf8(u8"计划项目");
    case Subject::Report: return detail::utf8(u8"月报");
    case Subject::Filing: return detail::utf8(u8"月报报送");
    case Subject::ReportWithdrawal: return detail::utf8(u8"月报撤回");
    case Subject::TenDayReport: return detail::utf8(u8"旬报");
    case Subject::MatterReport: return detail::utf8(u8"问题转为事项");
    case Subject::Bulletin: return detail::utf8(u8"通报");
    case Subject::RulePack: return detail::utf8(u8"规则包");
    case Subject::ClockMark: return detail::utf8(u8"时间标记");
    case Subject::ChangeDay: return detail::utf8(u8"补记日期");
    case Subject::ClockLift: return detail::utf8(u8"解除时间标记");
    case Subject::ImportAnswer: return detail::utf8(u8"人工确认");
    case Subject::ColumnMapping: return detail::utf8(u8"列的确认");
    case Subject::AssessmentFact: return detail::utf8(u8"考核登记");
    case Subject::IssuedAssessment: return detail::utf8(u8"考核结果");
    case Subject::Letter: return detail::utf8(u8"函件");
    case Subject::Attachment: return detail::utf8(u8"附件");
    case Subject::Place: return detail::utf8(u8"位置");
    case Subject::Refusal: return detail::utf8(u8"越权尝试");
    case Subject::Contact: return detail::utf8(u8"联系方式");
    case Subject::Merger: return detail::utf8(u8"合并");
    case Subject::Partner: return detail::utf8(u8"往来单位");
    case Subject::Incarnation: return detail::utf8(u8"台账代次");
    case Subject::SentPackage: return detail::utf8(u8"发出的数据包");
    case Subject::ReceivedPackage: return detail::utf8(u8"收到的数据包");
    case Subject::Answer: return detail::utf8(u8"答复");
    case Subject::Void: return detail::utf8(u8"作废");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Subject value) { return out << chinese(value); }

/// Task.
enum class TaskKind : std::int32_t {
    Manage = ZDXM_TASK_MANAGE, ///< 台账管理: keep people, units, sectors, projects, plans and their changes, issue bulletins, close months.
    Report = ZDXM_TASK_REPORT, ///< 填报: file drafts, reports and ten-day reports of an item.
    Review = ZDXM_TASK_REVIEW, ///< 审核: approve reports of an item or return them.
    Record = ZDXM_TASK_RECORD, ///< 记录事项: record matters and events of a project.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(TaskKind value) {
    switch (value) {
    case TaskKind::Manage: return detail::utf8(u8"台账管理");
    case TaskKind::Report: return detail::utf8(u8"填报");
    case TaskKind::Review: return detail::utf8(u8"审核");
    case TaskKind::Record: return detail::utf8(u8"记录事项");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, TaskKind value) { return out << chinese(value); }

/// Against its plan.
enum class Timing : std::int32_t {
    Early = ZDXM_TIMING_EARLY, ///< 提前: before the planned month.
    OnTime = ZDXM_TIMING_ON_TIME, ///< 按期: in the planned month.
    Late = ZDXM_TIMING_LATE, ///< 逾期: later than planned, or not yet though its time has come.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Timing value) {
    switch (value) {
    case Timing::Early: return detail::utf8(u8"提前");
    case Timing::OnTime: return detail::utf8(u8"按期");
    case Timing::Late: return detail::utf8(u8"逾期");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Timing value) { return out << chinese(value); }

/// Kind of unit.
enum class UnitKind : std::int32_t {
    County = ZDXM_UNIT_COUNTY, ///< 县（市、区）: the government of a county, city or district.
    FunctionalZone = ZDXM_UNIT_FUNCTIONAL_ZONE, ///< 功能区: the committee of a development or functional zone.
    Bureau = ZDXM_UNIT_BUREAU, ///< 部门: a bureau, committee or office.
    Enterprise = ZDXM_UNIT_ENTERPRISE, ///< 企业: a state-owned group or company.
    Other = ZDXM_UNIT_OTHER, ///< 其他: another kind.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(UnitKind value) {
    switch (value) {
    case UnitKind::County: return detail::utf8(u8"县（市、区）");
    case UnitKind::FunctionalZone: return detail::utf8(u8"功能区");
    case UnitKind::Bureau: return detail::utf8(u8"部门");
    case UnitKind::Enterprise: return detail::utf8(u8"企业");
    case UnitKind::Other: return detail::utf8(u8"其他");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, UnitKind value) { return out << chinese(value); }

/// Part of a unit in a plan.
enum class UnitRole : std::int32_t {
    Lead = ZDXM_UNIT_ROLE_LEAD, ///< 牵头单位: those that it leads: it is the first responsible unit.
    Reporting = ZDXM_UNIT_ROLE_REPORTING, ///< 填报单位: those whose reports it files.
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(UnitRole value) {
    switch (value) {
    case UnitRole::Lead: return detail::utf8(u8"牵头单位");
    case UnitRole::Reporting: return detail::utf8(u8"填报单位");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, UnitRole value) { return out << chinese(value); }

/// Which error it is.
enum class ErrorKind : std::int32_t {
    Arg = ZDXM_E_ARG, ///< 参数错误: An argument is none, out of range, or a field or form that the function does not know (参数错误).
    Handle = ZDXM_E_HANDLE, ///< 句柄无效: The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text.
    Encoding = ZDXM_E_ENCODING, ///< 编码错误: A text is not valid in its encoding, or cannot be written in it (编码错误).
    Buffer = ZDXM_E_BUFFER, ///< 缓冲区不足: The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足).
    Abi = ZDXM_E_ABI, ///< 版本不符: The program was made for another version of the library (版本不符).
    Panic = ZDXM_E_PANIC, ///< 程序内部错误: A mistake in the library; nothing was written, close the handle (程序内部错误).
    InvalidValue = ZDXM_E_INVALID_VALUE, ///< 值无效: A value that cannot be read or is out of its range (值无效).
    MissingValue = ZDXM_E_MISSING_VALUE, ///< 缺少必填项: A field that must be there is empty (缺少必填项).
    Overflow = ZDXM_E_OVERFLOW, ///< 溢出: A result that does not fit into 64 bits of fen (溢出).
    TooLong = ZDXM_E_TOO_LONG, ///< 超过长度限制: A text or a list longer than its limit (超过长度限制).
    NotFound = ZDXM_E_NOT_FOUND, ///< 未找到: The record does not exist (未找到).
    Duplicate = ZDXM_E_DUPLICATE, ///< 重复: Such a record exists already (重复).
    Rule = ZDXM_E_RULE, ///< 违反规则: A rule of the office refuses it (违反规则).
    ReadOnly = ZDXM_E_READ_ONLY, ///< 只读: The ledger was opened for reading only (只读).
    NotPermitted = ZDXM_E_NOT_PERMITTED, ///< 无权限: The actor's roles do not allow it; the error says whose do (无权限).
    Conflict = ZDXM_E_CONFLICT, ///< 已被他人修改: Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改).
    InUse = ZDXM_E_IN_USE, ///< 仍被使用: Other records still use it; the error lists them (仍被使用).
    Busy = ZDXM_E_BUSY, ///< 台账正被占用: Somebody else is writing; try again (台账正被占用).
    NotALedger = ZDXM_E_NOT_A_LEDGER, ///< 不是台账文件: The file is not a ledger (不是台账文件).
    ForeignDatabase = ZDXM_E_FOREIGN_DATABASE, ///< 其他程序的数据库: The file is an SQLite file of another program (其他程序的数据库).
    NewerVersion = ZDXM_E_NEWER_VERSION, ///< 由更高版本创建: The ledger was written by a newer version of the library (由更高版本创建).
    Damaged = ZDXM_E_DAMAGED, ///< 文件损坏: The file is damaged (文件损坏).
    DiskFull = ZDXM_E_DISK_FULL, ///< 磁盘已满: The disk is full (磁盘已满).
    Io = ZDXM_E_IO, ///< 无法读写: The file cannot be opened, read or written (无法读写).
    Tampered = ZDXM_E_TAMPERED, ///< 台账被绕过程序改动: The ledger was edited behind the library's back (台账被绕过程序改动).
    Interrupted = ZDXM_E_INTERRUPTED, ///< 已中断: A long call was interrupted by the caller (已中断).
    FileInUse = ZDXM_E_FILE_IN_USE, ///< 文件正被其他程序占用: Another program has the file open that is to be replaced; try again (文件正被其他程序占用).
    LedgerMoved = ZDXM_E_LEDGER_MOVED, ///< 台账文件已变动: The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).
    OutcomeUnknown = ZDXM_E_OUTCOME_UNKNOWN, ///< 提交结果不明: It is not known whether the change was kept; open the ledger again and look (提交结果不明).
    ClockBehind = ZDXM_E_CLOCK_BEHIND, ///< 时钟落后: The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后).
    NoFile = ZDXM_E_NO_FILE, ///< 文件不存在: No file is at this path, or no folder where one is to be written; a missing record is ErrorKind::NotFound (文件不存在).
    NetworkDrive = ZDXM_E_NETWORK_DRIVE, ///< 台账在网络驱动器上: The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).
    ViewExpired = ZDXM_E_VIEW_EXPIRED, ///< 视图已过期: The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).
    NotSealed = ZDXM_E_NOT_SEALED, ///< 未能签章: The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章).
    NameAmbiguous = ZDXM_E_NAME_AMBIGUOUS, ///< 名称对应多个项目: The name is that of several projects; the error gives their codes (名称对应多个项目).
    UnknownFormat = ZDXM_E_UNKNOWN_FORMAT, ///< 格式无法识别: The file is not of a format that the library reads (格式无法识别).
    BrokenSheet = ZDXM_E_BROKEN_SHEET, ///< 表格文件损坏: The spreadsheet is damaged or built to do harm (表格文件损坏).
    SheetTooLarge = ZDXM_E_SHEET_TOO_LARGE, ///< 表格过大: The spreadsheet is larger than the limits (表格过大).
    EncryptedSheet = ZDXM_E_ENCRYPTED_SHEET, ///< 表格已加密: The spreadsheet is encrypted (表格已加密).
    UnknownSheet = ZDXM_E_UNKNOWN_SHEET, ///< 看不出是计划表或月报: The sheet is not a plan or a monthly report (看不出是计划表或月报).
    UnsettledProblems = ZDXM_E_UNSETTLED_PROBLEMS, ///< 尚有未解决的问题: The sheet still has problems that must be settled before the commit (尚有未解决的问题).
    Internal = ZDXM_E_INTERNAL, ///< 程序内部错误: A mistake in the library (程序内部错误).
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(ErrorKind value) {
    switch (value) {
    case ErrorKind::Arg: return detail::utf8(u8"参数错误");
    case ErrorKind::Handle: return detail::utf8(u8"句柄无效");
    case ErrorKind::Encoding: return detail::utf8(u8"编码错误");
    case ErrorKind::Buffer: return detail::utf8(u8"缓冲区不足");
    case ErrorKind::Abi: return detail::utf8(u8"版本不符");
    case ErrorKind::Panic: return detail::utf8(u8"程序内部错误");
    case ErrorKind::InvalidValue: return detail::utf8(u8"值无效");
    case ErrorKind::MissingValue: return detail::utf8(u8"缺少必填项");
    case ErrorKind::Overflow: return detail::utf8(u8"溢出");
    case ErrorKind::TooLong: return detail::utf8(u8"超过长度限制");
    case ErrorKind::NotFound: return detail::utf8(u8"未找到");
    case ErrorKind::Duplicate: return detail::utf8(u8"重复");
    case ErrorKind::Rule: return detail::utf8(u8"违反规则");
    case ErrorKind::ReadOnly: return detail::utf8(u8"只读");
    case ErrorKind::NotPermitted: return detail::utf8(u8"无权限");
    case ErrorKind::Conflict: return detail::utf8(u8"已被他人修改");
    case ErrorKind::InUse: return detail::utf8(u8"仍被使用");
    case ErrorKind::Busy: return detail::utf8(u8"台账正被占用");
    case ErrorKind::NotALedger: return detail::utf8(u8"不是台账文件");
    case ErrorKind::ForeignDatabase: return detail::utf8(u8"其他程序的数据库");
    case ErrorKind::NewerVersion: return detail::utf8(u8"由更高版本创建");
    case ErrorKind::Damaged: return detail::utf8(u8"文件损坏");
    case ErrorKind::DiskFull: return detail::utf8(u8"磁盘已满");
    case ErrorKind::Io: return detail::utf8(u8"无法读写");
    case ErrorKind::Tampered: return detail::utf8(u8"台账被绕过程序改动");
    case ErrorKind::Interrupted: return detail::utf8(u8"已中断");
    case ErrorKind::FileInUse: return detail::utf8(u8"文件正被其他程序占用");
    case ErrorKind::LedgerMoved: return detail::utf8(u8"台账文件已变动");
    case ErrorKind::OutcomeUnknown: return detail::utf8(u8"提交结果不明");
    case ErrorKind::ClockBehind: return detail::utf8(u8"时钟落后");
    case ErrorKind::NoFile: return detail::utf8(u8"文件不存在");
    case ErrorKind::NetworkDrive: return detail::utf8(u8"台账在网络驱动器上");
    case ErrorKind::ViewExpired: return detail::utf8(u8"视图已过期");
    case ErrorKind::NotSealed: return detail::utf8(u8"未能签章");
    case ErrorKind::NameAmbiguous: return detail::utf8(u8"名称对应多个项目");
    case ErrorKind::UnknownFormat: return detail::utf8(u8"格式无法识别");
    case ErrorKind::BrokenSheet: return detail::utf8(u8"表格文件损坏");
    case ErrorKind::SheetTooLarge: return detail::utf8(u8"表格过大");
    case ErrorKind::EncryptedSheet: return detail::utf8(u8"表格已加密");
    case ErrorKind::UnknownSheet: return detail::utf8(u8"看不出是计划表或月报");
    case ErrorKind::UnsettledProblems: return detail::utf8(u8"尚有未解决的问题");
    case ErrorKind::Internal: return detail::utf8(u8"程序内部错误");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, ErrorKind value) { return out << chinese(value); }

/// Language of errors and findings.
enum class Language : std::int32_t {
    English = ZDXM_ENGLISH, ///< 英文
    Chinese = ZDXM_CHINESE, ///< 中文
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(Language value) {
    switch (value) {
    case Language::English: return detail::utf8(u8"英文");
    case Language::Chinese: return detail::utf8(u8"中文");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, Language value) { return out << chinese(value); }

/// How grave a line of the log is.
enum class LogLevel : std::int32_t {
    Error = ZDXM_LOG_ERROR, ///< 错误
    Info = ZDXM_LOG_INFO, ///< 信息
};
/// What an office calls it; empty for a value of a later library.
inline const char *chinese(LogLevel value) {
    switch (value) {
    case LogLevel::Error: return detail::utf8(u8"错误");
    case LogLevel::Info: return detail::utf8(u8"信息");
    }
    return "";
}
inline std::ostream &operator<<(std::ostream &out, LogLevel value) { return out << chinese(value); }

} // namespace zdxm

#endif

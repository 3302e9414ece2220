// Kinds of rows (查询结果). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
#ifndef ZDXM_RECORDS_HPP
#define ZDXM_RECORDS_HPP

#include "rows.hpp"

namespace zdxm {

/// A fact of an assessment, as the ledger has it.
///
/// 台账中的考核登记：认定、免列、申诉。
struct AssessmentFact : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    AssessmentFactKind assessment_fact_kind{}; ///< What a fact of an assessment says (登记类别).
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    std::int32_t unit{}; ///< Number of the unit of a cell (单位).
    Month month{}; ///< Month (月份).
    Maybe<Month> last_month{}; ///< Last month (截止月份).
    Maybe<std::string> scheme{}; ///< Name of a scheme of assessment (考核办法).
    Maybe<std::string> scheme_item{}; ///< Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::string> given_value{}; ///< What is given (认定数值).
    std::string document_no{}; ///< Number of the document (文号).
    Date issued_on{}; ///< Date of the document (印发日期).
    std::string reason{}; ///< The reason in words (原因).
    Maybe<std::string> remark{}; ///< 备注.
    Maybe<std::int32_t> assessment{}; ///< The issued result that an objection is to (考核结果).
    Maybe<Date> answered_on{}; ///< When an objection was answered (答复日期).
    Maybe<std::string> answer{}; ///< What the answer says (答复意见).
    Maybe<bool> is_upheld{}; ///< Whether an objection is upheld (是否采纳).

    AssessmentFact() {}
    AssessmentFact(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_ASSESSMENT_FACT_KIND, assessment_fact_kind);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_LAST_MONTH, last_month);
        detail::take(*from, ZDXM_F_SCHEME, scheme);
        detail::take(*from, ZDXM_F_SCHEME_ITEM, scheme_item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_GIVEN_VALUE, given_value);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_REASON, reason);
        detail::take(*from, ZDXM_F_REMARK, remark);
        detail::take(*from, ZDXM_F_ASSESSMENT, assessment);
        detail::take(*from, ZDXM_F_ANSWERED_ON, answered_on);
        detail::take(*from, ZDXM_F_ANSWER, answer);
        detail::take(*from, ZDXM_F_IS_UPHELD, is_upheld);
    }
};

/// An attachment of the ledger.
///
/// 台账中的附件。
struct Attachment : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<AttachedKind> attached_kind{}; ///< What a file is attached to (所附记录种类).
    Maybe<std::int32_t> attached_id{}; ///< The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::string> sha256{}; ///< SHA-256 of a document (校验值).
    Maybe<std::string> sm3{}; ///< Sm3 of a file, 64 hexadecimal digits (SM3校验值).
    std::int64_t size{}; ///< Size of a file in bytes (文件大小).
    MediaType media_type{}; ///< What the bytes of a file are (文件类型).
    Maybe<std::string> exif_taken_at{}; ///< When a photo was taken, by its Exif data (照片记录时间).
    Maybe<std::string> exif_lon_lat{}; ///< Where a photo was taken, by its Exif data (照片记录经纬度).
    Maybe<Datum> exif_datum{}; ///< In which system the position of the Exif data is meant (照片记录坐标系).
    std::string name{}; ///< Name (名称).
    Maybe<std::string> taken_at{}; ///< When a photo was taken, as a person says (拍摄时间).
    Maybe<std::string> lon_lat{}; ///< Where something is, longitude and latitude in degrees (经纬度).
    Maybe<Datum> datum{}; ///< In which system coordinates are meant (坐标系).
    Maybe<std::string> remark{}; ///< 备注.

    Attachment() {}
    Attachment(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_ATTACHED_KIND, attached_kind);
        detail::take(*from, ZDXM_F_ATTACHED_ID, attached_id);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SHA256, sha256);
        detail::take(*from, ZDXM_F_SM3, sm3);
        detail::take(*from, ZDXM_F_SIZE, size);
        detail::take(*from, ZDXM_F_MEDIA_TYPE, media_type);
        detail::take(*from, ZDXM_F_EXIF_TAKEN_AT, exif_taken_at);
        detail::take(*from, ZDXM_F_EXIF_LON_LAT, exif_lon_lat);
        detail::take(*from, ZDXM_F_EXIF_DATUM, exif_datum);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_TAKEN_AT, taken_at);
        detail::take(*from, ZDXM_F_LON_LAT, lon_lat);
        detail::take(*from, ZDXM_F_DATUM, datum);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// The figures of a row of a bulletin.
///
/// 通报中一行的数据。
struct BulletinFigures : Record {
    Maybe<CutKind> cut{}; ///< Which items a cell sums up (口径).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::int32_t> sector{}; ///< Number of the sector (行业分类).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<UnitKind> unit_kind{}; ///< Kind of unit that is ranked together (单位类别).
    std::string name{}; ///< Name (名称).
    std::int32_t count{}; ///< Number of projects (项目数).
    Money total{}; ///< Total investment (总投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> month_done{}; ///< Investment done in the month (本月完成投资).
    Maybe<Money> done{}; ///< Done in the year to date (累计完成投资).
    Maybe<std::string> rate{}; ///< Done of the annual plan in percent, rounded by the rules (完成年度计划的比例).
    Maybe<std::int64_t> rate_number{}; ///< Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值).
    Maybe<std::string> gap{}; ///< Percentage points above time progress, rounded by the rules (与序时进度差).
    Maybe<std::int64_t> gap_number{}; ///< Gap in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值).
    Maybe<std::int32_t> rank{}; ///< Rank within the kind of unit (排名).
    std::int32_t reported{}; ///< Projects that reported for the month (已报送).
    std::int32_t several_months{}; ///< Items whose amount of the month is of earlier months, too, which were not reported (含以前月份项数).
    std::int32_t started_count{}; ///< Projects that have started (已开工数).
    std::int32_t finished_count{}; ///< Projects that are finished (已竣工数).

    BulletinFigures() {}
    BulletinFigures(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CUT, cut);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_UNIT_KIND, unit_kind);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_COUNT, count);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_MONTH_DONE, month_done);
        detail::take(*from, ZDXM_F_DONE, done);
        detail::take(*from, ZDXM_F_RATE, rate);
        detail::take(*from, ZDXM_F_RATE_NUMBER, rate_number);
        detail::take(*from, ZDXM_F_GAP, gap);
        detail::take(*from, ZDXM_F_GAP_NUMBER, gap_number);
        detail::take(*from, ZDXM_F_RANK, rank);
        detail::take(*from, ZDXM_F_REPORTED, reported);
        detail::take(*from, ZDXM_F_SEVERAL_MONTHS, several_months);
        detail::take(*from, ZDXM_F_STARTED_COUNT, started_count);
        detail::take(*from, ZDXM_F_FINISHED_COUNT, finished_count);
    }
};

/// What a bulletin says of itself, and of starts and finishes.
///
/// 通报的名称、月份、开竣工等总体情况。
struct BulletinHead : Record {
    std::string title{}; ///< Title (标题).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Month month{}; ///< Month (月份).
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string time_progress{}; ///< Share of the year gone, in percent (序时进度).
    Maybe<Date> deadline{}; ///< The last day on which a matter may be settled (时限).
    Maybe<std::int32_t> late{}; ///< Reports that came after the deadline (迟报).
    Maybe<std::int32_t> undated{}; ///< Reports whose day is unknown (报送日期不详).
    std::int32_t count{}; ///< Number of projects (项目数).
    std::int32_t started_count{}; ///< Projects that have started (已开工数).
    std::int32_t planned_new{}; ///< Planned new starts (计划新开工).
    std::int32_t new_started{}; ///< Of the planned new starts, started (计划新开工已开工).
    std::int32_t planned_to_date{}; ///< New starts planned up to the month (截至本月计划开工).
    std::int32_t to_date_started{}; ///< Of these, started (截至本月已开工).
    std::int32_t early_starts{}; ///< Started before the planned month (提前开工).
    std::int32_t late_starts{}; ///< Planned up to the month and not started (未按计划开工).
    std::int32_t planned_completed{}; ///< Planned completions (计划竣工).
    std::int32_t completed_finished{}; ///< Of these, finished (计划竣工已竣工).
    std::int32_t early_finishes{}; ///< Finished though not planned for this year (提前竣工).
    std::int32_t suspended{}; ///< Implementation projects that stand still (停工).
    Maybe<std::string> start_rate{}; ///< Rate of starts over the base of the rules, in percent (开工率).
    Maybe<std::string> finish_rate{}; ///< Rate of finishes over the planned completions, in percent (竣工率).

    BulletinHead() {}
    BulletinHead(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_TIME_PROGRESS, time_progress);
        detail::take(*from, ZDXM_F_DEADLINE, deadline);
        detail::take(*from, ZDXM_F_LATE, late);
        detail::take(*from, ZDXM_F_UNDATED, undated);
        detail::take(*from, ZDXM_F_COUNT, count);
        detail::take(*from, ZDXM_F_STARTED_COUNT, started_count);
        detail::take(*from, ZDXM_F_PLANNED_NEW, planned_new);
        detail::take(*from, ZDXM_F_NEW_STARTED, new_started);
        detail::take(*from, ZDXM_F_PLANNED_TO_DATE, planned_to_date);
        detail::take(*from, ZDXM_F_TO_DATE_STARTED, to_date_started);
        detail::take(*from, ZDXM_F_EARLY_STARTS, early_starts);
        detail::take(*from, ZDXM_F_LATE_STARTS, late_starts);
        detail::take(*from, ZDXM_F_PLANNED_COMPLETED, planned_completed);
        detail::take(*from, ZDXM_F_COMPLETED_FINISHED, completed_finished);
        detail::take(*from, ZDXM_F_EARLY_FINISHES, early_finishes);
        detail::take(*from, ZDXM_F_SUSPENDED, suspended);
        detail::take(*from, ZDXM_F_START_RATE, start_rate);
        detail::take(*from, ZDXM_F_FINISH_RATE, finish_rate);
    }
};

/// One write to the ledger, as the chain of changes records it.
///
/// 一次变更，即对台账的一次写入。
struct Change : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    std::int64_t at_ms{}; ///< What the clock said (时间).
    std::string actor{}; ///< Who (操作人).
    std::string change_kind{}; ///< The kind of the change as it stands in the ledger (变更类型).
    Maybe<ChangeKind> change_code{}; ///< What the change is about (变更种类).
    std::string note{}; ///< Remark (说明).
    std::int64_t entries{}; ///< Number of rows that it wrote or closed (记录数).
    std::string digest{}; ///< SHA-256 over these rows (摘要).
    std::string hash{}; ///< SHA-256 over all of it and the change before (校验码).
    Maybe<ClockMarkKind> clock_mark{}; ///< Why the instant of a change is not trusted (时间标记).
    Maybe<std::int32_t> marked_by{}; ///< The change that marked the instant (标记变更号).

    Change() {}
    Change(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_CHANGE_KIND, change_kind);
        detail::take(*from, ZDXM_F_CHANGE_CODE, change_code);
        detail::take(*from, ZDXM_F_NOTE, note);
        detail::take(*from, ZDXM_F_ENTRIES, entries);
        detail::take(*from, ZDXM_F_DIGEST, digest);
        detail::take(*from, ZDXM_F_HASH, hash);
        detail::take(*from, ZDXM_F_CLOCK_MARK, clock_mark);
        detail::take(*from, ZDXM_F_MARKED_BY, marked_by);
    }
};

/// A field that a change wrote: what it was before, and what it became.
///
/// 变更明细：一个字段的原值与现值。
struct ChangeEntry : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string actor{}; ///< Who (操作人).
    Maybe<std::int64_t> at_ms{}; ///< What the clock said (时间).
    Subject subject{}; ///< What a change wrote of (对象).
    std::int32_t id{}; ///< Number of the record (编号).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::int32_t> ten_days{}; ///< Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    Maybe<std::int32_t> changed_field{}; ///< The field or figure that differs (变动字段).
    std::string label{}; ///< Text of a heading (标题行文字).
    Maybe<std::string> before{}; ///< Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    Maybe<std::string> after{}; ///< Its later value, in the same way (现值).

    ChangeEntry() {}
    ChangeEntry(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_SUBJECT, subject);
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_TEN_DAYS, ten_days);
        detail::take(*from, ZDXM_F_CHANGED_FIELD, changed_field);
        detail::take(*from, ZDXM_F_LABEL, label);
        detail::take(*from, ZDXM_F_BEFORE, before);
        detail::take(*from, ZDXM_F_AFTER, after);
    }
};

/// An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit did.
///
/// 得分有变化的考核项目；没有项目的，为总分、名次、等次或名单的变化。
struct ChangedItem : Record {
    std::int32_t unit{}; ///< Number of the unit of a cell (单位).
    std::string unit_name{}; ///< Name of a unit (单位名称).
    Maybe<std::string> scheme_item{}; ///< Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    Maybe<std::string> name{}; ///< Name (名称).
    Maybe<std::string> points_before{}; ///< Points before, exact (原得分).
    Maybe<std::string> points{}; ///< Points, exact (得分).
    std::vector<std::string> entries_came{}; ///< Entries that came (新增依据).
    std::vector<std::string> entries_went{}; ///< Entries that went (减少依据).

    ChangedItem() {}
    ChangedItem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_SCHEME_ITEM, scheme_item);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_POINTS_BEFORE, points_before);
        detail::take(*from, ZDXM_F_POINTS, points);
        detail::take(*from, ZDXM_F_ENTRIES_CAME, entries_came);
        detail::take(*from, ZDXM_F_ENTRIES_WENT, entries_went);
    }
};

/// A record that differs between two bulletins.
///
/// 两份通报之间有差别的记录。
struct ChangedRecord : Record {
    Maybe<FactRecordKind> record_kind{}; ///< What kind of record differs (记录类型).
    Maybe<std::int32_t> id{}; ///< Number of the record (编号).
    Maybe<Month> month{}; ///< Month (月份).
    std::string name{}; ///< Name (名称).
    Difference difference{}; ///< How it differs (变动).
    Maybe<std::int32_t> changed_field{}; ///< The field or figure that differs (变动字段).
    Maybe<std::string> label{}; ///< Text of a heading (标题行文字).
    Maybe<std::string> before{}; ///< Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    Maybe<std::string> after{}; ///< Its later value, in the same way (现值).
    Maybe<std::int32_t> change{}; ///< Number of the change (变更号).
    Maybe<std::string> actor{}; ///< Who (操作人).
    Maybe<std::int64_t> at_ms{}; ///< What the clock said (时间).
    Maybe<ClockMarkKind> clock_mark{}; ///< Why the instant of a change is not trusted (时间标记).
    Maybe<std::string> change_kind{}; ///< The kind of the change as it stands in the ledger (变更类型).
    Maybe<ChangeKind> change_code{}; ///< What the change is about (变更种类).

    ChangedRecord() {}
    ChangedRecord(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_RECORD_KIND, record_kind);
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_DIFFERENCE, difference);
        detail::take(*from, ZDXM_F_CHANGED_FIELD, changed_field);
        detail::take(*from, ZDXM_F_LABEL, label);
        detail::take(*from, ZDXM_F_BEFORE, before);
        detail::take(*from, ZDXM_F_AFTER, after);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_CLOCK_MARK, clock_mark);
        detail::take(*from, ZDXM_F_CHANGE_KIND, change_kind);
        detail::take(*from, ZDXM_F_CHANGE_CODE, change_code);
    }
};

/// A form of a bulletin, with what became of the whole.
///
/// 已签发通报的一种印制形式及重新生成的核对结果。
struct CheckedBulletin : Record {
    Reproduction outcome{}; ///< What became of an issued bulletin that was made again (重印结果).
    PrintedForm printed_form{}; ///< What is compared (形式).
    Maybe<Keeping> keeping{}; ///< Whether a printed form is at hand as it was issued (原件).
    Maybe<bool> is_same{}; ///< Whether it is the same as issued (是否一致).
    Maybe<std::string> issued_sha256{}; ///< SHA-256 as issued (签发时摘要).
    Maybe<std::string> present_sha256{}; ///< SHA-256 as made again (现时摘要).

    CheckedBulletin() {}
    CheckedBulletin(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_OUTCOME, outcome);
        detail::take(*from, ZDXM_F_PRINTED_FORM, printed_form);
        detail::take(*from, ZDXM_F_KEEPING, keeping);
        detail::take(*from, ZDXM_F_IS_SAME, is_same);
        detail::take(*from, ZDXM_F_ISSUED_SHA256, issued_sha256);
        detail::take(*from, ZDXM_F_PRESENT_SHA256, present_sha256);
    }
};

/// A form of an issued result, with what became of the whole.
///
/// 已签发考核结果的一种印制形式及重新生成的核对结果。
struct CheckedForm : Record {
    Reproduction outcome{}; ///< What became of an issued bulletin that was made again (重印结果).
    PrintedForm printed_form{}; ///< What is compared (形式).
    Keeping keeping{}; ///< Whether a printed form is at hand as it was issued (原件).
    std::string issued_sha256{}; ///< SHA-256 as issued (签发时摘要).
    std::int32_t printing{}; ///< Number of the printing that made it, which rises when the library prints differently (版式号).

    CheckedForm() {}
    CheckedForm(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_OUTCOME, outcome);
        detail::take(*from, ZDXM_F_PRINTED_FORM, printed_form);
        detail::take(*from, ZDXM_F_KEEPING, keeping);
        detail::take(*from, ZDXM_F_ISSUED_SHA256, issued_sha256);
        detail::take(*from, ZDXM_F_PRINTING, printing);
    }
};

/// A change of which an office should know because of its instant.
///
/// 时间异常的变更。
struct ClockFinding : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    std::int64_t at_ms{}; ///< What the clock said (时间).
    std::string actor{}; ///< Who (操作人).
    std::string change_kind{}; ///< The kind of the change as it stands in the ledger (变更类型).
    Maybe<ChangeKind> change_code{}; ///< What the change is about (变更种类).
    std::string note{}; ///< Remark (说明).
    Maybe<ClockMarkKind> clock_mark{}; ///< Why the instant of a change is not trusted (时间标记).
    Maybe<std::int32_t> marked_by{}; ///< The change that marked the instant (标记变更号).
    Maybe<Date> set_day{}; ///< The day that a registrar set for a change whose instant is marked (补记日期).
    Maybe<std::string> reason{}; ///< The reason in words (原因).
    Maybe<std::string> basis{}; ///< What something rests on, such as a document (依据).
    Maybe<std::int32_t> set_by{}; ///< The change by which something was set (补记变更号).
    Maybe<std::int32_t> change_before{}; ///< The last change before, of those whose instant is trusted (前一变更号).
    Maybe<std::int64_t> before_ms{}; ///< What the clock said at that change (前一变更时间).
    Maybe<std::int32_t> days_between{}; ///< Whole days since that change, where they are more than 400 (间隔天数).

    ClockFinding() {}
    ClockFinding(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_CHANGE_KIND, change_kind);
        detail::take(*from, ZDXM_F_CHANGE_CODE, change_code);
        detail::take(*from, ZDXM_F_NOTE, note);
        detail::take(*from, ZDXM_F_CLOCK_MARK, clock_mark);
        detail::take(*from, ZDXM_F_MARKED_BY, marked_by);
        detail::take(*from, ZDXM_F_SET_DAY, set_day);
        detail::take(*from, ZDXM_F_REASON, reason);
        detail::take(*from, ZDXM_F_BASIS, basis);
        detail::take(*from, ZDXM_F_SET_BY, set_by);
        detail::take(*from, ZDXM_F_CHANGE_BEFORE, change_before);
        detail::take(*from, ZDXM_F_BEFORE_MS, before_ms);
        detail::take(*from, ZDXM_F_DAYS_BETWEEN, days_between);
    }
};

/// A mapping that the ledger keeps.
///
/// 台账保存的表头对应关系。
struct ColumnMapping : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    SheetKind sheet_kind{}; ///< What a sheet is (表格类别).
    std::string header{}; ///< Header path of a column (表头).
    Maybe<std::string> meaning{}; ///< What a column means, such as annual (含义).
    Maybe<MoneyUnit> money_unit{}; ///< Unit of a column's amounts (金额单位).

    ColumnMapping() {}
    ColumnMapping(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_SHEET_KIND, sheet_kind);
        detail::take(*from, ZDXM_F_HEADER, header);
        detail::take(*from, ZDXM_F_MEANING, meaning);
        detail::take(*from, ZDXM_F_MONEY_UNIT, money_unit);
    }
};

/// The contact details of a person, under the person's number.
///
/// 人员的联系方式。
struct Contact : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::string> post{}; ///< Post of a person in their unit (职务).
    Maybe<std::string> phone{}; ///< Telephone number (电话).
    Maybe<std::string> remark{}; ///< 备注.

    Contact() {}
    Contact(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_POST, post);
        detail::take(*from, ZDXM_F_PHONE, phone);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A chart with the texts that it is drawn as.
///
/// 文件中的图表及其文字形式。
struct DocumentChart : Record {
    Maybe<std::string> title{}; ///< Title (标题).
    std::string text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<std::string> note{}; ///< Remark (说明).

    DocumentChart() {}
    DocumentChart(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_NOTE, note);
    }
};

/// What a document says of itself.
///
/// 文件的标题、日期等。
struct DocumentHead : Record {
    std::string title{}; ///< Title (标题).
    Paper paper{}; ///< On what paper a document is printed (用纸).
    Maybe<std::string> office{}; ///< Name of the office that keeps the ledger (建账单位).
    Maybe<std::string> number{}; ///< Number under which a bulletin was issued (期号).
    Maybe<Date> issued_on{}; ///< Date of the document (印发日期).
    Maybe<std::string> printed_rules{}; ///< Name and version of the rules by which its figures were made (口径).
    Maybe<std::string> proof_mark{}; ///< Proof of where its figures come from (校验标记).
    std::int32_t count{}; ///< Number of projects (项目数).

    DocumentHead() {}
    DocumentHead(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_PAPER, paper);
        detail::take(*from, ZDXM_F_OFFICE, office);
        detail::take(*from, ZDXM_F_NUMBER, number);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_PRINTED_RULES, printed_rules);
        detail::take(*from, ZDXM_F_PROOF_MARK, proof_mark);
        detail::take(*from, ZDXM_F_COUNT, count);
    }
};

/// A part of a document, flat.
///
/// 文件的一个组成部分。
struct DocumentPart : Record {
    Maybe<std::int32_t> depth{}; ///< How deep a heading stands, 0 for the total (层级).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<std::int32_t> table_index{}; ///< Place of a table in its document, from 0 (表序).
    Maybe<std::string> attachment{}; ///< Name of the attachment that a part belongs to (附件).

    DocumentPart() {}
    DocumentPart(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_DEPTH, depth);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_TABLE_INDEX, table_index);
        detail::take(*from, ZDXM_F_ATTACHMENT, attachment);
    }
};

/// A table of a document.
///
/// 文件中的一张表。
struct DocumentTable : Record {
    std::string sheet{}; ///< Name of the sheet (工作表).
    std::string title{}; ///< Title (标题).
    std::string unit_line{}; ///< Line of units under the title (单位行).
    std::int32_t columns{}; ///< Number of columns (列数).
    Maybe<std::int64_t> rows{}; ///< Number of rows (行数).
    std::vector<std::string> notes{}; ///< Notes (附注).

    DocumentTable() {}
    DocumentTable(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SHEET, sheet);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_UNIT_LINE, unit_line);
        detail::take(*from, ZDXM_F_COLUMNS, columns);
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_NOTES, notes);
    }
};

/// A whole and a part of it that a plan lists in the same months.
///
/// 同一计划在相同月份同时列有的整体与部分。
struct DoubleCounted : Record {
    std::int32_t whole{}; ///< Item of a whole (整体).
    std::string whole_name{}; ///< Name of the project that is a whole (整体项目名称).
    std::int32_t part{}; ///< Item of a part (部分).
    std::string part_name{}; ///< Name of the project that is a part (部分项目名称).
    Maybe<std::int32_t> left_out{}; ///< The item of the two that does not count (不计入统计).

    DoubleCounted() {}
    DoubleCounted(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_WHOLE, whole);
        detail::take(*from, ZDXM_F_WHOLE_NAME, whole_name);
        detail::take(*from, ZDXM_F_PART, part);
        detail::take(*from, ZDXM_F_PART_NAME, part_name);
        detail::take(*from, ZDXM_F_LEFT_OUT, left_out);
    }
};

/// The sector of a name, and whether it was added for it.
///
/// 按名称取得的行业分类，及是否新增。
struct EnsuredSector : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t added{}; ///< Whether the record was added (是否新增).
    std::vector<std::string> near_{}; ///< Names of others that look like a new one (相近名称).

    EnsuredSector() {}
    EnsuredSector(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_ADDED, added);
        detail::take(*from, ZDXM_F_NEAR, near_);
    }
};

/// The unit of a name, and whether it was added for it.
///
/// 按名称取得的单位，及是否新增。
struct EnsuredUnit : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t added{}; ///< Whether the record was added (是否新增).
    std::vector<std::string> near_{}; ///< Names of others that look like a new one (相近名称).

    EnsuredUnit() {}
    EnsuredUnit(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_ADDED, added);
        detail::take(*from, ZDXM_F_NEAR, near_);
    }
};

/// A sheet of an office: which columns it has, under which headers, in which unit. The words of its fields are those by
/// which sheets are read, so what is written by it is read back.
///
/// 表式：各列、表头和单位。
struct ExportProfile : Record {
    std::string profile{}; ///< By what name a sheet of the office is asked for (表式).
    std::string title{}; ///< Title (标题).
    SheetKind sheet_kind{}; ///< What a sheet is (表格类别).
    Maybe<bool> is_template{}; ///< Whether a blank sheet can be made of it (可制模板).

    ExportProfile() {}
    ExportProfile(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PROFILE, profile);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_SHEET_KIND, sheet_kind);
        detail::take(*from, ZDXM_F_IS_TEMPLATE, is_template);
    }
};

/// A value that a field can have.
///
/// 字段的一个可选值。
struct FieldChoice : Record {
    std::int32_t value_number{}; ///< Number of a value that a field can have (代码).
    std::string value_word{}; ///< English word of a value that a field can have, as JSON has it (英文代码).
    std::string name{}; ///< Name (名称).

    FieldChoice() {}
    FieldChoice(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_VALUE_NUMBER, value_number);
        detail::take(*from, ZDXM_F_VALUE_WORD, value_word);
        detail::take(*from, ZDXM_F_NAME, name);
    }
};

/// A figure that differs.
///
/// 有变化的一项数据。
struct FigureChange : Record {
    Maybe<CutKind> cut{}; ///< Which items a cell sums up (口径).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> changed_field{}; ///< The field or figure that differs (变动字段).
    std::string label{}; ///< Text of a heading (标题行文字).
    Maybe<std::string> before{}; ///< Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    Maybe<std::string> after{}; ///< Its later value, in the same way (现值).

    FigureChange() {}
    FigureChange(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CUT, cut);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_CHANGED_FIELD, changed_field);
        detail::take(*from, ZDXM_F_LABEL, label);
        detail::take(*from, ZDXM_F_BEFORE, before);
        detail::take(*from, ZDXM_F_AFTER, after);
    }
};

/// What a ledger, a backup or an archive has in it.
///
/// 台账、备份或归档中的内容。
struct FileContents : Record {
    std::string office{}; ///< Name of the office that keeps the ledger (建账单位).
    std::string uuid{}; ///< Number of the ledger among all ledgers (台账标识).
    std::int32_t change{}; ///< Number of the change (变更号).
    std::int64_t at_ms{}; ///< What the clock said (时间).
    Maybe<ClockMarkKind> clock_mark{}; ///< Why the instant of a change is not trusted (时间标记).
    std::string hash{}; ///< SHA-256 over all of it and the change before (校验码).
    std::int64_t rows{}; ///< Number of rows (行数).
    std::int64_t files{}; ///< Files that the attachments of a ledger need, each counted once (附件文件数).
    std::int64_t files_missing{}; ///< Files of attachments that do not lie beside a ledger (缺失附件文件数).

    FileContents() {}
    FileContents(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_OFFICE, office);
        detail::take(*from, ZDXM_F_UUID, uuid);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_CLOCK_MARK, clock_mark);
        detail::take(*from, ZDXM_F_HASH, hash);
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_FILES, files);
        detail::take(*from, ZDXM_F_FILES_MISSING, files_missing);
    }
};

/// What is wrong with one file beside the ledger.
///
/// 台账旁附件文件的一个问题。
struct FileFinding : Record {
    FileFindingKind file_finding_kind{}; ///< What is wrong with a file beside the ledger (附件文件问题).
    Maybe<std::string> path{}; ///< Where a file lies (文件位置).
    Maybe<std::string> sha256{}; ///< SHA-256 of a document (校验值).
    Maybe<std::int32_t> file_attachment{}; ///< The first attachment that needs a file (附件).
    std::int64_t attachments{}; ///< How many attachments need a file (附件数).

    FileFinding() {}
    FileFinding(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_FILE_FINDING_KIND, file_finding_kind);
        detail::take(*from, ZDXM_F_PATH, path);
        detail::take(*from, ZDXM_F_SHA256, sha256);
        detail::take(*from, ZDXM_F_FILE_ATTACHMENT, file_attachment);
        detail::take(*from, ZDXM_F_ATTACHMENTS, attachments);
    }
};

/// One thing that is wrong with a file.
///
/// 文件的一个问题。
struct FileProblem : Record {
    FileProblemKind problem_kind{}; ///< What is wrong with the file (问题类别).
    Maybe<std::string> table{}; ///< Table of the file (数据表).
    Maybe<std::string> table_row{}; ///< Row of that table, by its key or its number (数据行).
    Maybe<std::int32_t> change{}; ///< Number of the change (变更号).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<std::string> remedy{}; ///< What one can do about it (处理办法).

    FileProblem() {}
    FileProblem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PROBLEM_KIND, problem_kind);
        detail::take(*from, ZDXM_F_TABLE, table);
        detail::take(*from, ZDXM_F_TABLE_ROW, table_row);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_REMEDY, remedy);
    }
};

/// What the ledger makes of a report.
///
/// 台账对月报的认定：累计完成、是否开工、提示。
struct FiledReport : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    Maybe<bool> standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    Maybe<bool> standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    ReportFlag flags{}; ///< What somebody should look at (提示).

    FiledReport() {}
    FiledReport(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_FLAGS, flags);
    }
};

/// A report on its way into the figures, as it stands or stood.
///
/// 报送记录：草稿、已报送、已退回、已审核。
struct Filing : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Month month{}; ///< Month (月份).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    FilingState filing_state{}; ///< Where a report stands (报送状态).
    Maybe<std::string> opinion{}; ///< What the reviewer said (审核意见).
    Maybe<Money> month_done{}; ///< Investment done in the month (本月完成投资).
    Maybe<Money> ytd_done{}; ///< Investment done since the start of the year, as reported (年初至本月累计完成投资).
    Maybe<Money> cumulative_done{}; ///< Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    Maybe<Money> funds_ytd{}; ///< Funds in place since the start of the year (到位资金).
    Maybe<bool> started{}; ///< Whether it has started, as reported (是否开工).
    Maybe<Date> started_on{}; ///< When it started (开工时间).
    Maybe<bool> finished{}; ///< Whether it is finished, as reported (是否竣工).
    Maybe<Date> finished_on{}; ///< When it was finished (竣工时间).
    Maybe<std::string> progress{}; ///< Physical progress (形象进度).
    Maybe<std::string> preparation{}; ///< Preparatory progress (前期工作进展).
    Maybe<std::string> problem{}; ///< Problems (存在问题).
    Maybe<std::string> next_steps{}; ///< Next steps (下一步工作计划).
    Maybe<std::string> remark{}; ///< 备注.
    Maybe<std::string> funds_by_source{}; ///< Funds in place by source since the start of the year (分来源到位资金).

    Filing() {}
    Filing(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_FILING_STATE, filing_state);
        detail::take(*from, ZDXM_F_OPINION, opinion);
        detail::take(*from, ZDXM_F_MONTH_DONE, month_done);
        detail::take(*from, ZDXM_F_YTD_DONE, ytd_done);
        detail::take(*from, ZDXM_F_CUMULATIVE_DONE, cumulative_done);
        detail::take(*from, ZDXM_F_FUNDS_YTD, funds_ytd);
        detail::take(*from, ZDXM_F_STARTED, started);
        detail::take(*from, ZDXM_F_STARTED_ON, started_on);
        detail::take(*from, ZDXM_F_FINISHED, finished);
        detail::take(*from, ZDXM_F_FINISHED_ON, finished_on);
        detail::take(*from, ZDXM_F_PROGRESS, progress);
        detail::take(*from, ZDXM_F_PREPARATION, preparation);
        detail::take(*from, ZDXM_F_PROBLEM, problem);
        detail::take(*from, ZDXM_F_NEXT_STEPS, next_steps);
        detail::take(*from, ZDXM_F_REMARK, remark);
        detail::take(*from, ZDXM_F_FUNDS_BY_SOURCE, funds_by_source);
    }
};

/// One finding.
///
/// 表格中的一个问题。
struct Finding : Record {
    Severity severity{}; ///< Whether it stands in the way (严重程度).
    std::string sheet{}; ///< Name of the sheet (工作表).
    Maybe<std::string> cell{}; ///< The cell, such as H24 (单元格).
    FindingCode finding{}; ///< What the finding is about (问题代码).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<std::string> read{}; ///< What a cell says, or the header of a column (原文).
    Maybe<std::string> message_id{}; ///< Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).

    Finding() {}
    Finding(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SEVERITY, severity);
        detail::take(*from, ZDXM_F_SHEET, sheet);
        detail::take(*from, ZDXM_F_CELL, cell);
        detail::take(*from, ZDXM_F_FINDING, finding);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_READ, read);
        detail::take(*from, ZDXM_F_MESSAGE_ID, message_id);
    }
};

/// An item that was found, with how its figures are rounded.
///
/// 查询到的计划项目。
struct FoundItem : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    Phase phase{}; ///< Planned phase (建设阶段).
    std::int32_t sector{}; ///< Number of the sector (行业分类).
    std::string sector_name{}; ///< Name of the sector (行业分类名称).
    Maybe<std::int32_t> lead_unit{}; ///< The first responsible unit (牵头单位).
    Maybe<std::string> lead_unit_name{}; ///< Name of the lead unit (牵头单位名称).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    Maybe<std::string> rate{}; ///< Done of the annual plan in percent, rounded by the rules (完成年度计划的比例).
    Maybe<std::int64_t> rate_number{}; ///< Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值).
    Maybe<std::string> gap{}; ///< Percentage points above time progress, rounded by the rules (与序时进度差).
    Maybe<std::int64_t> gap_number{}; ///< Gap in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值).
    Maybe<Light> light{}; ///< Light of a month (亮灯).
    FilingState filing_state{}; ///< Where a report stands (报送状态).
    Maybe<Month> last_report{}; ///< The last month for which it reported (最近报送月份).
    std::vector<std::int32_t> open_matters{}; ///< Numbers of the matters that are open (未办结事项).
    std::vector<std::string> open_matter_names{}; ///< Names of the matters that are open, in the same order (未办结事项名称).
    Maybe<std::string> problem{}; ///< Problems (存在问题).
    std::vector<std::int32_t> matters_of_problem{}; ///< Numbers of the matters that the problem of the month's report became (存在问题转为事项).
    bool standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    bool standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    bool is_suspended{}; ///< Whether it stands still at the end of the month, by its events (是否停工).

    FoundItem() {}
    FoundItem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_SECTOR_NAME, sector_name);
        detail::take(*from, ZDXM_F_LEAD_UNIT, lead_unit);
        detail::take(*from, ZDXM_F_LEAD_UNIT_NAME, lead_unit_name);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_RATE, rate);
        detail::take(*from, ZDXM_F_RATE_NUMBER, rate_number);
        detail::take(*from, ZDXM_F_GAP, gap);
        detail::take(*from, ZDXM_F_GAP_NUMBER, gap_number);
        detail::take(*from, ZDXM_F_LIGHT, light);
        detail::take(*from, ZDXM_F_FILING_STATE, filing_state);
        detail::take(*from, ZDXM_F_LAST_REPORT, last_report);
        detail::take(*from, ZDXM_F_OPEN_MATTERS, open_matters);
        detail::take(*from, ZDXM_F_OPEN_MATTER_NAMES, open_matter_names);
        detail::take(*from, ZDXM_F_PROBLEM, problem);
        detail::take(*from, ZDXM_F_MATTERS_OF_PROBLEM, matters_of_problem);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_IS_SUSPENDED, is_suspended);
    }
};

/// A letter that meets a query, with how it stands on the day.
///
/// 查询到的函件及当日状态。
struct FoundLetter : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    LetterKind letter_kind{}; ///< What kind of letter it is (函件种类).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> matter{}; ///< The matter that a letter is about (所涉事项).
    Maybe<std::int32_t> plan{}; ///< Number of the plan (年度计划).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::string> letter_rule{}; ///< The rule that asks for a letter, as the rule pack calls it (函件规则).
    Maybe<std::int32_t> as_of{}; ///< The last change that its figures know of (截至变更号).
    LetterState letter_state{}; ///< Where a letter stands (办理状态).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> issued_on{}; ///< Date of the document (印发日期).
    Maybe<Date> replied_on{}; ///< The date of an answer (回复日期).
    Maybe<std::string> reply{}; ///< What an answer says (回复内容).
    Maybe<std::string> replied_by{}; ///< Who answered (回复单位).
    Maybe<Date> closed_on{}; ///< When a letter was closed (销号日期).
    Maybe<std::string> result{}; ///< Result of a matter (办理结果).
    Maybe<std::int32_t> escalated_to{}; ///< The stronger letter that followed (升级函件).
    Maybe<Date> revoked_on{}; ///< When a letter was revoked (撤销日期).
    Maybe<std::string> revoked_by{}; ///< The document that revoked a letter (撤销文件).
    Maybe<std::string> revoked_for{}; ///< Why a letter was revoked (撤销原因).
    std::string about{}; ///< What a letter is about, in words (事由对象).
    std::vector<std::string> addressee_names{}; ///< Those whom a letter goes to, in their order (主送名单).
    Maybe<std::int32_t> days_late{}; ///< By how many days a matter is too late (逾期天数).
    std::string title{}; ///< Title (标题).
    std::vector<std::int32_t> addressed_units{}; ///< The units that a letter goes to, in their order (主送单位).
    std::vector<std::string> addressees{}; ///< All that a letter goes to, as it names them (主送).
    Maybe<std::string> body{}; ///< What a letter says, a paragraph to a line (正文).
    std::vector<std::string> demands{}; ///< What a letter demands (要求).
    std::vector<std::int32_t> handed_matters{}; ///< The matters that a letter hands over (交办事项).
    Maybe<std::int32_t> reply_days{}; ///< Within how many working days an answer is due (回复期限（工作日）).
    Maybe<Date> reply_due{}; ///< Until when an answer is due (回复期限).
    std::vector<std::string> quoted_facts{}; ///< The figures that a letter quotes (引用数据).
    Maybe<std::string> letter_points{}; ///< Points that a letter gives each of its units, such as -1 (函件计分).
    bool is_public{}; ///< Whether a letter is made public (是否公示).
    Maybe<std::string> loses{}; ///< What the units of a letter lose by it (取消事项).
    Maybe<std::string> remark{}; ///< 备注.

    FoundLetter() {}
    FoundLetter(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_LETTER_KIND, letter_kind);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_MATTER, matter);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_LETTER_RULE, letter_rule);
        detail::take(*from, ZDXM_F_AS_OF, as_of);
        detail::take(*from, ZDXM_F_LETTER_STATE, letter_state);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_REPLIED_ON, replied_on);
        detail::take(*from, ZDXM_F_REPLY, reply);
        detail::take(*from, ZDXM_F_REPLIED_BY, replied_by);
        detail::take(*from, ZDXM_F_CLOSED_ON, closed_on);
        detail::take(*from, ZDXM_F_RESULT, result);
        detail::take(*from, ZDXM_F_ESCALATED_TO, escalated_to);
        detail::take(*from, ZDXM_F_REVOKED_ON, revoked_on);
        detail::take(*from, ZDXM_F_REVOKED_BY, revoked_by);
        detail::take(*from, ZDXM_F_REVOKED_FOR, revoked_for);
        detail::take(*from, ZDXM_F_ABOUT, about);
        detail::take(*from, ZDXM_F_ADDRESSEE_NAMES, addressee_names);
        detail::take(*from, ZDXM_F_DAYS_LATE, days_late);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_ADDRESSED_UNITS, addressed_units);
        detail::take(*from, ZDXM_F_ADDRESSEES, addressees);
        detail::take(*from, ZDXM_F_BODY, body);
        detail::take(*from, ZDXM_F_DEMANDS, demands);
        detail::take(*from, ZDXM_F_HANDED_MATTERS, handed_matters);
        detail::take(*from, ZDXM_F_REPLY_DAYS, reply_days);
        detail::take(*from, ZDXM_F_REPLY_DUE, reply_due);
        detail::take(*from, ZDXM_F_QUOTED_FACTS, quoted_facts);
        detail::take(*from, ZDXM_F_LETTER_POINTS, letter_points);
        detail::take(*from, ZDXM_F_IS_PUBLIC, is_public);
        detail::take(*from, ZDXM_F_LOSES, loses);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A matter that meets a query, with how it stands on the day.
///
/// 查询到的事项及当日状态。
struct FoundMatter : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    MatterKind matter_kind{}; ///< What kind of matter it is (事项类别).
    Maybe<std::string> unit_name{}; ///< Name of a unit (单位名称).
    bool is_open{}; ///< Whether a matter is open on the day (是否未办结).
    Maybe<std::int32_t> days_late{}; ///< By how many days a matter is too late (逾期天数).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::string> content{}; ///< Content and scale of a project, what a matter is about (主要内容).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> opened_on{}; ///< Since when a matter is known (提出日期).
    Maybe<Date> deadline{}; ///< The last day on which a matter may be settled (时限).
    Maybe<Date> settled_on{}; ///< When a matter was settled (办结日期).
    Maybe<std::string> result{}; ///< Result of a matter (办理结果).
    Maybe<std::string> remark{}; ///< 备注.

    FoundMatter() {}
    FoundMatter(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_MATTER_KIND, matter_kind);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_IS_OPEN, is_open);
        detail::take(*from, ZDXM_F_DAYS_LATE, days_late);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_CONTENT, content);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_OPENED_ON, opened_on);
        detail::take(*from, ZDXM_F_DEADLINE, deadline);
        detail::take(*from, ZDXM_F_SETTLED_ON, settled_on);
        detail::take(*from, ZDXM_F_RESULT, result);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A node that meets a query, with how it stands on the day.
///
/// 查询到的节点及当日状态。
struct FoundNode : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    Maybe<std::string> node_template{}; ///< The template from which a node was laid out (节点模板).
    Maybe<std::string> template_node{}; ///< Which node of its template a node is (模板节点编号).
    Maybe<std::string> unit_name{}; ///< Name of a unit (单位名称).
    NodeState node_state{}; ///< How a node stands on a day (节点状态).
    Maybe<std::int32_t> days_late{}; ///< By how many days a matter is too late (逾期天数).
    Maybe<Light> light{}; ///< Light of a month (亮灯).
    Maybe<NodeConflict> node_conflict{}; ///< What does not fit between a node and the one before it (与前置节点不符).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> position{}; ///< Place in its list, from 1 (序号).
    Maybe<Date> planned_on{}; ///< The last day on which a node is in time (计划完成日期).
    Maybe<Date> actual_on{}; ///< When a node was done (实际完成日期).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> node_after{}; ///< The node that comes before it (前置节点).
    Maybe<EventKind> counts_as{}; ///< The event that a node's being done amounts to (对应开竣工).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<std::string> remark{}; ///< 备注.

    FoundNode() {}
    FoundNode(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_NODE_TEMPLATE, node_template);
        detail::take(*from, ZDXM_F_TEMPLATE_NODE, template_node);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_NODE_STATE, node_state);
        detail::take(*from, ZDXM_F_DAYS_LATE, days_late);
        detail::take(*from, ZDXM_F_LIGHT, light);
        detail::take(*from, ZDXM_F_NODE_CONFLICT, node_conflict);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_POSITION, position);
        detail::take(*from, ZDXM_F_PLANNED_ON, planned_on);
        detail::take(*from, ZDXM_F_ACTUAL_ON, actual_on);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_NODE_AFTER, node_after);
        detail::take(*from, ZDXM_F_COUNTS_AS, counts_as);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A place with the name of its project, as a map shows it.
///
/// 位置及其项目名称。
struct FoundPlace : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    std::string name{}; ///< Name (名称).
    PlaceKind place_kind{}; ///< What the positions of a place are (位置形状).
    Datum datum{}; ///< In which system coordinates are meant (坐标系).
    std::string outline{}; ///< The positions of a place, parted by semicolons (坐标串).
    Maybe<std::string> address{}; ///< Address of a place (地址).
    Maybe<std::string> region_code{}; ///< Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    Maybe<std::string> remark{}; ///< 备注.

    FoundPlace() {}
    FoundPlace(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PLACE_KIND, place_kind);
        detail::take(*from, ZDXM_F_DATUM, datum);
        detail::take(*from, ZDXM_F_OUTLINE, outline);
        detail::take(*from, ZDXM_F_ADDRESS, address);
        detail::take(*from, ZDXM_F_REGION_CODE, region_code);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A decision about an imported file, as it stands in the change that the import wrote. Who decided is the actor of
/// that change.
///
/// 导入时所作的决定，与该次导入一同保存。
struct ImportAnswer : Record {
    Maybe<std::string> file_digest{}; ///< SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).
    std::string sheet{}; ///< Name of the sheet (工作表).
    std::string cell{}; ///< The cell, such as H24 (单元格).
    Maybe<std::string> read{}; ///< What a cell says, or the header of a column (原文).
    ImportDecision decision{}; ///< What was decided about a cell (处理).
    Maybe<std::string> decided_value{}; ///< What a cell says by decision; of a column its MEANING and unit (确认为).

    ImportAnswer() {}
    ImportAnswer(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_FILE_DIGEST, file_digest);
        detail::take(*from, ZDXM_F_SHEET, sheet);
        detail::take(*from, ZDXM_F_CELL, cell);
        detail::take(*from, ZDXM_F_READ, read);
        detail::take(*from, ZDXM_F_DECISION, decision);
        detail::take(*from, ZDXM_F_DECIDED_VALUE, decided_value);
    }
};

/// What an import does, in numbers.
///
/// 导入将写入的各类记录数。
struct ImportCounts : Record {
    std::int32_t new_projects{}; ///< Projects that the import adds (新增项目).
    std::int32_t revised_projects{}; ///< Projects that it corrects (更正项目).
    std::int32_t new_items{}; ///< Plan items that it adds (新增计划项目).
    std::int32_t revised_items{}; ///< Plan items that it corrects (更正计划项目).
    std::int32_t withdrawn_items{}; ///< Plan items that an import takes out of the plan (调出计划项目).
    std::int32_t new_reports{}; ///< Reports that it adds (新增月报).
    std::int32_t revised_reports{}; ///< Reports that it corrects (更正月报).
    std::int32_t unchanged{}; ///< Rows that say what the ledger knows (无变化).
    std::int32_t unmatched{}; ///< Rows without a project (未匹配).

    ImportCounts() {}
    ImportCounts(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_NEW_PROJECTS, new_projects);
        detail::take(*from, ZDXM_F_REVISED_PROJECTS, revised_projects);
        detail::take(*from, ZDXM_F_NEW_ITEMS, new_items);
        detail::take(*from, ZDXM_F_REVISED_ITEMS, revised_items);
        detail::take(*from, ZDXM_F_WITHDRAWN_ITEMS, withdrawn_items);
        detail::take(*from, ZDXM_F_NEW_REPORTS, new_reports);
        detail::take(*from, ZDXM_F_REVISED_REPORTS, revised_reports);
        detail::take(*from, ZDXM_F_UNCHANGED, unchanged);
        detail::take(*from, ZDXM_F_UNMATCHED, unmatched);
    }
};

/// An issued result of an assessment; it never changes.
///
/// 已签发的考核结果，不再变动。
struct IssuedAssessment : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t as_of{}; ///< The last change that its figures know of (截至变更号).
    std::int32_t rule_pack{}; ///< The rule pack (规则).
    Maybe<std::int32_t> corrected_by{}; ///< Number of the issued result that corrects it (更正为).
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    Month month{}; ///< Month (月份).
    std::string scheme{}; ///< Name of a scheme of assessment (考核办法).
    std::string number{}; ///< Number under which a bulletin was issued (期号).
    Date issued_on{}; ///< Date of the document (印发日期).
    Maybe<std::int32_t> corrects{}; ///< Number of the issued result that this one corrects (更正的结果).
    Maybe<std::string> reason{}; ///< The reason in words (原因).

    IssuedAssessment() {}
    IssuedAssessment(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_AS_OF, as_of);
        detail::take(*from, ZDXM_F_RULE_PACK, rule_pack);
        detail::take(*from, ZDXM_F_CORRECTED_BY, corrected_by);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SCHEME, scheme);
        detail::take(*from, ZDXM_F_NUMBER, number);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_CORRECTS, corrects);
        detail::take(*from, ZDXM_F_REASON, reason);
    }
};

/// An issued bulletin of the ledger; it never changes. Its text is asked for by itself.
///
/// 已签发的简报、通报，不再变动。
struct IssuedBulletin : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t as_of{}; ///< The last change that its figures know of (截至变更号).
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    Month month{}; ///< Month (月份).
    std::string number{}; ///< Number under which a bulletin was issued (期号).
    Date issued_on{}; ///< Date of the document (印发日期).
    Maybe<std::string> title{}; ///< Title (标题).
    Maybe<BulletinKind> bulletin_kind{}; ///< What a bulletin is called (通报种类).
    Maybe<Period> bulletin_period{}; ///< Of what time a bulletin is (期间).
    Maybe<std::string> remark{}; ///< 备注.
    bool is_latest{}; ///< Whether no later bulletin of the same plan and month was issued (最新一期).
    std::int32_t money_decimals{}; ///< Decimals of amounts in 亿元 (金额小数位).
    std::int32_t rate_decimals{}; ///< Decimals of rates and gaps (比率小数位).
    GapOrder gap_order{}; ///< How a gap is rounded (差值取整顺序).
    Maybe<StartBaseKind> start_base{}; ///< Base of the rate of starts (开工率口径).
    Maybe<std::int32_t> start_target{}; ///< The year's target of starts, for StartBaseKind::Target (全年开工目标数).
    Maybe<std::int32_t> rule_pack{}; ///< The rule pack (规则).
    std::int32_t printing{}; ///< Number of the printing that made it, which rises when the library prints differently (版式号).
    std::string figures_sha256{}; ///< SHA-256 of the exact figures, apart from any printed form (数据摘要).

    IssuedBulletin() {}
    IssuedBulletin(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_AS_OF, as_of);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_NUMBER, number);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_BULLETIN_KIND, bulletin_kind);
        detail::take(*from, ZDXM_F_BULLETIN_PERIOD, bulletin_period);
        detail::take(*from, ZDXM_F_REMARK, remark);
        detail::take(*from, ZDXM_F_IS_LATEST, is_latest);
        detail::take(*from, ZDXM_F_MONEY_DECIMALS, money_decimals);
        detail::take(*from, ZDXM_F_RATE_DECIMALS, rate_decimals);
        detail::take(*from, ZDXM_F_GAP_ORDER, gap_order);
        detail::take(*from, ZDXM_F_START_BASE, start_base);
        detail::take(*from, ZDXM_F_START_TARGET, start_target);
        detail::take(*from, ZDXM_F_RULE_PACK, rule_pack);
        detail::take(*from, ZDXM_F_PRINTING, printing);
        detail::take(*from, ZDXM_F_FIGURES_SHA256, figures_sha256);
    }
};

/// A form of something issued, as it is kept.
///
/// 签发文件的一种印制形式，按原样保存。
struct IssuedForm : Record {
    PrintedForm printed_form{}; ///< What is compared (形式).
    Keeping keeping{}; ///< Whether a printed form is at hand as it was issued (原件).
    std::string issued_sha256{}; ///< SHA-256 as issued (签发时摘要).
    std::int32_t printing{}; ///< Number of the printing that made it, which rises when the library prints differently (版式号).

    IssuedForm() {}
    IssuedForm(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PRINTED_FORM, printed_form);
        detail::take(*from, ZDXM_F_KEEPING, keeping);
        detail::take(*from, ZDXM_F_ISSUED_SHA256, issued_sha256);
        detail::take(*from, ZDXM_F_PRINTING, printing);
    }
};

/// What is known of one plan item at the end of a month.
///
/// 计划项目某月末的数据。
struct ItemFigures : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    Phase phase{}; ///< Planned phase (建设阶段).
    std::int32_t sector{}; ///< Number of the sector (行业分类).
    Maybe<std::int32_t> lead_unit{}; ///< The first responsible unit (牵头单位).
    Maybe<std::int32_t> reporting_unit{}; ///< Number of the unit that files the reports (填报单位).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    Maybe<Month> last_report{}; ///< The last month for which it reported (最近报送月份).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    Maybe<bool> standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    Maybe<bool> standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    Maybe<Money> done_before_month{}; ///< Done up to the end of the month before, carried forward (上月累计完成投资).
    bool covers_earlier_months{}; ///< Whether the amount of the month is of earlier months, too, which were not reported (含以前月份).

    ItemFigures() {}
    ItemFigures(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_LEAD_UNIT, lead_unit);
        detail::take(*from, ZDXM_F_REPORTING_UNIT, reporting_unit);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_LAST_REPORT, last_report);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_DONE_BEFORE_MONTH, done_before_month);
        detail::take(*from, ZDXM_F_COVERS_EARLIER_MONTHS, covers_earlier_months);
    }
};

/// The lights of one project or unit in the months of the year so far.
///
/// 项目或单位本年各月的亮灯情况。
struct ItemLight : Record {
    Maybe<std::int32_t> item{}; ///< Number of the plan item (计划项目).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    std::string name{}; ///< Name (名称).
    Maybe<std::string> unit_name{}; ///< Name of a unit (单位名称).
    Maybe<Light> light{}; ///< Light of a month (亮灯).
    Maybe<std::string> reason{}; ///< The reason in words (原因).
    Maybe<std::string> lights{}; ///< Lights of the months from January on, one digit each (各月亮灯).

    ItemLight() {}
    ItemLight(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_LIGHT, light);
        detail::take(*from, ZDXM_F_REASON, reason);
        detail::take(*from, ZDXM_F_LIGHTS, lights);
    }
};

/// The actual state of a plan item at the end of a month, beside what its plan and its reports say.
///
/// 计划项目某月末的实际状态，并列计划和月报所述。
struct ItemState : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    Phase phase{}; ///< Planned phase (建设阶段).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    Maybe<ProjectState> project_state{}; ///< Actual state (实际状态).
    Maybe<Date> started_on{}; ///< When it started (开工时间).
    Maybe<Date> finished_on{}; ///< When it was finished (竣工时间).
    Maybe<Date> suspended_on{}; ///< Since when it stands still, if it does (停工时间).
    Maybe<bool> standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    Maybe<bool> standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    Maybe<Timing> start_timing{}; ///< How the start stands against the plan (开工时序).
    Maybe<Timing> finish_timing{}; ///< How the finish stands against the plan (竣工时序).
    bool needs_proof{}; ///< Whether reports say started or finished and no event proves it (待认定).

    ItemState() {}
    ItemState(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_PROJECT_STATE, project_state);
        detail::take(*from, ZDXM_F_STARTED_ON, started_on);
        detail::take(*from, ZDXM_F_FINISHED_ON, finished_on);
        detail::take(*from, ZDXM_F_SUSPENDED_ON, suspended_on);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_START_TIMING, start_timing);
        detail::take(*from, ZDXM_F_FINISH_TIMING, finish_timing);
        detail::take(*from, ZDXM_F_NEEDS_PROOF, needs_proof);
    }
};

/// A change that moved the figures of a month that was closed when it was made.
///
/// 关账后更正，改变了已关账月份的数据。
struct LateCorrection : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    Month month{}; ///< Month (月份).
    std::int32_t change{}; ///< Number of the change (变更号).
    Maybe<Month> known_in{}; ///< The month that was open when a closed one was corrected (计入月份).
    Maybe<Money> standing_before{}; ///< Year to date before a correction (更正前累计完成投资).
    Maybe<Money> standing_after{}; ///< Year to date after a correction (更正后累计完成投资).
    Maybe<std::string> causes{}; ///< What moved a closed month (更正原因).
    Maybe<std::string> moved{}; ///< Which figures moved (变动指标).

    LateCorrection() {}
    LateCorrection(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_KNOWN_IN, known_in);
        detail::take(*from, ZDXM_F_STANDING_BEFORE, standing_before);
        detail::take(*from, ZDXM_F_STANDING_AFTER, standing_after);
        detail::take(*from, ZDXM_F_CAUSES, causes);
        detail::take(*from, ZDXM_F_MOVED, moved);
    }
};

/// A letter of the ledger.
///
/// 台账中的函件。
struct Letter : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    LetterKind letter_kind{}; ///< What kind of letter it is (函件种类).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> matter{}; ///< The matter that a letter is about (所涉事项).
    Maybe<std::int32_t> plan{}; ///< Number of the plan (年度计划).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::string> letter_rule{}; ///< The rule that asks for a letter, as the rule pack calls it (函件规则).
    Maybe<std::int32_t> as_of{}; ///< The last change that its figures know of (截至变更号).
    LetterState letter_state{}; ///< Where a letter stands (办理状态).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> issued_on{}; ///< Date of the document (印发日期).
    Maybe<Date> replied_on{}; ///< The date of an answer (回复日期).
    Maybe<std::string> reply{}; ///< What an answer says (回复内容).
    Maybe<std::string> replied_by{}; ///< Who answered (回复单位).
    Maybe<Date> closed_on{}; ///< When a letter was closed (销号日期).
    Maybe<std::string> result{}; ///< Result of a matter (办理结果).
    Maybe<std::int32_t> escalated_to{}; ///< The stronger letter that followed (升级函件).
    Maybe<Date> revoked_on{}; ///< When a letter was revoked (撤销日期).
    Maybe<std::string> revoked_by{}; ///< The document that revoked a letter (撤销文件).
    Maybe<std::string> revoked_for{}; ///< Why a letter was revoked (撤销原因).
    std::string title{}; ///< Title (标题).
    std::vector<std::int32_t> addressed_units{}; ///< The units that a letter goes to, in their order (主送单位).
    std::vector<std::string> addressees{}; ///< All that a letter goes to, as it names them (主送).
    Maybe<std::string> body{}; ///< What a letter says, a paragraph to a line (正文).
    std::vector<std::string> demands{}; ///< What a letter demands (要求).
    std::vector<std::int32_t> handed_matters{}; ///< The matters that a letter hands over (交办事项).
    Maybe<std::int32_t> reply_days{}; ///< Within how many working days an answer is due (回复期限（工作日）).
    Maybe<Date> reply_due{}; ///< Until when an answer is due (回复期限).
    std::vector<std::string> quoted_facts{}; ///< The figures that a letter quotes (引用数据).
    Maybe<std::string> letter_points{}; ///< Points that a letter gives each of its units, such as -1 (函件计分).
    bool is_public{}; ///< Whether a letter is made public (是否公示).
    Maybe<std::string> loses{}; ///< What the units of a letter lose by it (取消事项).
    Maybe<std::string> remark{}; ///< 备注.

    Letter() {}
    Letter(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_LETTER_KIND, letter_kind);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_MATTER, matter);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_LETTER_RULE, letter_rule);
        detail::take(*from, ZDXM_F_AS_OF, as_of);
        detail::take(*from, ZDXM_F_LETTER_STATE, letter_state);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_REPLIED_ON, replied_on);
        detail::take(*from, ZDXM_F_REPLY, reply);
        detail::take(*from, ZDXM_F_REPLIED_BY, replied_by);
        detail::take(*from, ZDXM_F_CLOSED_ON, closed_on);
        detail::take(*from, ZDXM_F_RESULT, result);
        detail::take(*from, ZDXM_F_ESCALATED_TO, escalated_to);
        detail::take(*from, ZDXM_F_REVOKED_ON, revoked_on);
        detail::take(*from, ZDXM_F_REVOKED_BY, revoked_by);
        detail::take(*from, ZDXM_F_REVOKED_FOR, revoked_for);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_ADDRESSED_UNITS, addressed_units);
        detail::take(*from, ZDXM_F_ADDRESSEES, addressees);
        detail::take(*from, ZDXM_F_BODY, body);
        detail::take(*from, ZDXM_F_DEMANDS, demands);
        detail::take(*from, ZDXM_F_HANDED_MATTERS, handed_matters);
        detail::take(*from, ZDXM_F_REPLY_DAYS, reply_days);
        detail::take(*from, ZDXM_F_REPLY_DUE, reply_due);
        detail::take(*from, ZDXM_F_QUOTED_FACTS, quoted_facts);
        detail::take(*from, ZDXM_F_LETTER_POINTS, letter_points);
        detail::take(*from, ZDXM_F_IS_PUBLIC, is_public);
        detail::take(*from, ZDXM_F_LOSES, loses);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// Points that the letters of some months give a unit.
///
/// 某单位若干月的函件扣分。
struct LetterPoints : Record {
    std::int32_t unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::string> letter_points{}; ///< Points that a letter gives each of its units, such as -1 (函件计分).
    std::vector<std::int32_t> letters{}; ///< Letters (函件).

    LetterPoints() {}
    LetterPoints(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_LETTER_POINTS, letter_points);
        detail::take(*from, ZDXM_F_LETTERS, letters);
    }
};

/// A letter that a rule asks for, ready to be drafted.
///
/// 按规则应发的函件，可据以起草。
struct LetterProposal : Record {
    std::string rule_name{}; ///< What an office calls a letter by its rule (规则名称).
    std::int32_t letter_level{}; ///< The level of a letter among those that are due about the same (函件级别).
    std::string about{}; ///< What a letter is about, in words (事由对象).
    std::vector<std::string> why{}; ///< Why a letter is due, each reason in words (发函原因).
    std::vector<std::string> missing_figures{}; ///< The figures without which a letter cannot be written (缺少的数据).
    std::vector<std::int32_t> letters{}; ///< Letters (函件).
    LetterKind letter_kind{}; ///< What kind of letter it is (函件种类).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> matter{}; ///< The matter that a letter is about (所涉事项).
    Maybe<std::int32_t> plan{}; ///< Number of the plan (年度计划).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::string> letter_rule{}; ///< The rule that asks for a letter, as the rule pack calls it (函件规则).
    Maybe<std::int32_t> as_of{}; ///< The last change that its figures know of (截至变更号).
    std::string title{}; ///< Title (标题).
    std::vector<std::int32_t> addressed_units{}; ///< The units that a letter goes to, in their order (主送单位).
    std::vector<std::string> addressees{}; ///< All that a letter goes to, as it names them (主送).
    Maybe<std::string> body{}; ///< What a letter says, a paragraph to a line (正文).
    std::vector<std::string> demands{}; ///< What a letter demands (要求).
    std::vector<std::int32_t> handed_matters{}; ///< The matters that a letter hands over (交办事项).
    Maybe<std::int32_t> reply_days{}; ///< Within how many working days an answer is due (回复期限（工作日）).
    Maybe<Date> reply_due{}; ///< Until when an answer is due (回复期限).
    std::vector<std::string> quoted_facts{}; ///< The figures that a letter quotes (引用数据).
    Maybe<std::string> letter_points{}; ///< Points that a letter gives each of its units, such as -1 (函件计分).
    bool is_public{}; ///< Whether a letter is made public (是否公示).
    Maybe<std::string> loses{}; ///< What the units of a letter lose by it (取消事项).
    Maybe<std::string> remark{}; ///< 备注.

    LetterProposal() {}
    LetterProposal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_RULE_NAME, rule_name);
        detail::take(*from, ZDXM_F_LETTER_LEVEL, letter_level);
        detail::take(*from, ZDXM_F_ABOUT, about);
        detail::take(*from, ZDXM_F_WHY, why);
        detail::take(*from, ZDXM_F_MISSING_FIGURES, missing_figures);
        detail::take(*from, ZDXM_F_LETTERS, letters);
        detail::take(*from, ZDXM_F_LETTER_KIND, letter_kind);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_MATTER, matter);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_LETTER_RULE, letter_rule);
        detail::take(*from, ZDXM_F_AS_OF, as_of);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_ADDRESSED_UNITS, addressed_units);
        detail::take(*from, ZDXM_F_ADDRESSEES, addressees);
        detail::take(*from, ZDXM_F_BODY, body);
        detail::take(*from, ZDXM_F_DEMANDS, demands);
        detail::take(*from, ZDXM_F_HANDED_MATTERS, handed_matters);
        detail::take(*from, ZDXM_F_REPLY_DAYS, reply_days);
        detail::take(*from, ZDXM_F_REPLY_DUE, reply_due);
        detail::take(*from, ZDXM_F_QUOTED_FACTS, quoted_facts);
        detail::take(*from, ZDXM_F_LETTER_POINTS, letter_points);
        detail::take(*from, ZDXM_F_IS_PUBLIC, is_public);
        detail::take(*from, ZDXM_F_LOSES, loses);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// An attachment in a list, as a sheet numbers it.
///
/// 附件清单中的一项。
struct ListedAttachment : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    std::int32_t list_place{}; ///< Place in a list of attachments, from 1 (附件序号).
    Maybe<std::string> project_name{}; ///< Name of the project (项目名称).
    Maybe<AttachedKind> attached_kind{}; ///< What a file is attached to (所附记录种类).
    Maybe<std::int32_t> attached_id{}; ///< The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    Maybe<Month> month{}; ///< Month (月份).
    Maybe<std::string> sha256{}; ///< SHA-256 of a document (校验值).
    Maybe<std::string> sm3{}; ///< Sm3 of a file, 64 hexadecimal digits (SM3校验值).
    std::int64_t size{}; ///< Size of a file in bytes (文件大小).
    MediaType media_type{}; ///< What the bytes of a file are (文件类型).
    Maybe<std::string> exif_taken_at{}; ///< When a photo was taken, by its Exif data (照片记录时间).
    Maybe<std::string> exif_lon_lat{}; ///< Where a photo was taken, by its Exif data (照片记录经纬度).
    Maybe<Datum> exif_datum{}; ///< In which system the position of the Exif data is meant (照片记录坐标系).
    Maybe<std::int32_t> distance_m{}; ///< How far the nearest place of the project is away, in metres (距项目位置).
    std::vector<std::string> advice{}; ///< What to look at again of an attachment, in words (提示).
    std::string name{}; ///< Name (名称).
    Maybe<std::string> taken_at{}; ///< When a photo was taken, as a person says (拍摄时间).
    Maybe<std::string> lon_lat{}; ///< Where something is, longitude and latitude in degrees (经纬度).
    Maybe<Datum> datum{}; ///< In which system coordinates are meant (坐标系).
    Maybe<std::string> remark{}; ///< 备注.

    ListedAttachment() {}
    ListedAttachment(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_LIST_PLACE, list_place);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_ATTACHED_KIND, attached_kind);
        detail::take(*from, ZDXM_F_ATTACHED_ID, attached_id);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SHA256, sha256);
        detail::take(*from, ZDXM_F_SM3, sm3);
        detail::take(*from, ZDXM_F_SIZE, size);
        detail::take(*from, ZDXM_F_MEDIA_TYPE, media_type);
        detail::take(*from, ZDXM_F_EXIF_TAKEN_AT, exif_taken_at);
        detail::take(*from, ZDXM_F_EXIF_LON_LAT, exif_lon_lat);
        detail::take(*from, ZDXM_F_EXIF_DATUM, exif_datum);
        detail::take(*from, ZDXM_F_DISTANCE_M, distance_m);
        detail::take(*from, ZDXM_F_ADVICE, advice);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_TAKEN_AT, taken_at);
        detail::take(*from, ZDXM_F_LON_LAT, lon_lat);
        detail::take(*from, ZDXM_F_DATUM, datum);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A matter of the ledger.
///
/// 台账中的事项。
struct Matter : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t project{}; ///< Number of the project (项目).
    MatterKind matter_kind{}; ///< What kind of matter it is (事项类别).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::string> content{}; ///< Content and scale of a project, what a matter is about (主要内容).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> opened_on{}; ///< Since when a matter is known (提出日期).
    Maybe<Date> deadline{}; ///< The last day on which a matter may be settled (时限).
    Maybe<Date> settled_on{}; ///< When a matter was settled (办结日期).
    Maybe<std::string> result{}; ///< Result of a matter (办理结果).
    Maybe<std::string> remark{}; ///< 备注.

    Matter() {}
    Matter(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_MATTER_KIND, matter_kind);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_CONTENT, content);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_OPENED_ON, opened_on);
        detail::take(*from, ZDXM_F_DEADLINE, deadline);
        detail::take(*from, ZDXM_F_SETTLED_ON, settled_on);
        detail::take(*from, ZDXM_F_RESULT, result);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// That the problem which a report states became a matter.
///
/// 由月报存在问题转成的事项。
struct MatterReport : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Month month{}; ///< Month (月份).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).

    MatterReport() {}
    MatterReport(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SINCE, since);
    }
};

/// Two units or two projects whose names are so near that they may be one, for a person to judge.
///
/// 名称相近、疑似重复的两个单位或项目，供人判断。
struct MergeCandidate : Record {
    Subject subject{}; ///< What a change wrote of (对象).
    std::int32_t merged{}; ///< Number of the one that is another (原编号).
    std::string merged_name{}; ///< Its name (原名称).
    std::int32_t merged_to{}; ///< Number of the one that it is (并入编号).
    std::string merged_into{}; ///< Name of the one that it is (并入).

    MergeCandidate() {}
    MergeCandidate(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SUBJECT, subject);
        detail::take(*from, ZDXM_F_MERGED, merged);
        detail::take(*from, ZDXM_F_MERGED_NAME, merged_name);
        detail::take(*from, ZDXM_F_MERGED_TO, merged_to);
        detail::take(*from, ZDXM_F_MERGED_INTO, merged_into);
    }
};

/// That a unit or a project is another one, from a change on.
///
/// 合并：某单位或项目自某次变更起即为另一个。
struct Merger : Record {
    Subject subject{}; ///< What a change wrote of (对象).
    std::int32_t merged{}; ///< Number of the one that is another (原编号).
    std::string merged_name{}; ///< Its name (原名称).
    std::int32_t merged_to{}; ///< Number of the one that it is (并入编号).
    std::string merged_into{}; ///< Name of the one that it is (并入).
    std::int32_t change{}; ///< Number of the change (变更号).
    Maybe<std::string> actor{}; ///< Who (操作人).
    Maybe<std::int64_t> at_ms{}; ///< What the clock said (时间).
    std::string reason{}; ///< The reason in words (原因).

    Merger() {}
    Merger(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SUBJECT, subject);
        detail::take(*from, ZDXM_F_MERGED, merged);
        detail::take(*from, ZDXM_F_MERGED_NAME, merged_name);
        detail::take(*from, ZDXM_F_MERGED_TO, merged_to);
        detail::take(*from, ZDXM_F_MERGED_INTO, merged_into);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_REASON, reason);
    }
};

/// An item that did not report for ten days.
///
/// 未报旬报的计划项目。
struct MissingItem : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).

    MissingItem() {}
    MissingItem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
    }
};

/// A project that did not report.
///
/// 未报送的项目。
struct MissingReport : Record {
    std::string unit_name{}; ///< Name of a unit (单位名称).
    std::string name{}; ///< Name (名称).
    Maybe<Month> last_report{}; ///< The last month for which it reported (最近报送月份).

    MissingReport() {}
    MissingReport(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_LAST_REPORT, last_report);
    }
};

/// A monthly report as filed, with what is known after it.
///
/// 已报送的月报，以及报送后的认定。
struct MonthlyReport : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Month month{}; ///< Month (月份).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    Maybe<bool> standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    Maybe<bool> standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    Maybe<Money> month_done{}; ///< Investment done in the month (本月完成投资).
    Maybe<Money> ytd_done{}; ///< Investment done since the start of the year, as reported (年初至本月累计完成投资).
    Maybe<Money> cumulative_done{}; ///< Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    Maybe<Money> funds_ytd{}; ///< Funds in place since the start of the year (到位资金).
    Maybe<bool> started{}; ///< Whether it has started, as reported (是否开工).
    Maybe<Date> started_on{}; ///< When it started (开工时间).
    Maybe<bool> finished{}; ///< Whether it is finished, as reported (是否竣工).
    Maybe<Date> finished_on{}; ///< When it was finished (竣工时间).
    Maybe<std::string> progress{}; ///< Physical progress (形象进度).
    Maybe<std::string> preparation{}; ///< Preparatory progress (前期工作进展).
    Maybe<std::string> problem{}; ///< Problems (存在问题).
    Maybe<std::string> next_steps{}; ///< Next steps (下一步工作计划).
    Maybe<std::string> remark{}; ///< 备注.
    Maybe<std::string> funds_by_source{}; ///< Funds in place by source since the start of the year (分来源到位资金).

    MonthlyReport() {}
    MonthlyReport(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_MONTH_DONE, month_done);
        detail::take(*from, ZDXM_F_YTD_DONE, ytd_done);
        detail::take(*from, ZDXM_F_CUMULATIVE_DONE, cumulative_done);
        detail::take(*from, ZDXM_F_FUNDS_YTD, funds_ytd);
        detail::take(*from, ZDXM_F_STARTED, started);
        detail::take(*from, ZDXM_F_STARTED_ON, started_on);
        detail::take(*from, ZDXM_F_FINISHED, finished);
        detail::take(*from, ZDXM_F_FINISHED_ON, finished_on);
        detail::take(*from, ZDXM_F_PROGRESS, progress);
        detail::take(*from, ZDXM_F_PREPARATION, preparation);
        detail::take(*from, ZDXM_F_PROBLEM, problem);
        detail::take(*from, ZDXM_F_NEXT_STEPS, next_steps);
        detail::take(*from, ZDXM_F_REMARK, remark);
        detail::take(*from, ZDXM_F_FUNDS_BY_SOURCE, funds_by_source);
    }
};

/// A unit or sector that an import adds.
///
/// 导入将新增的单位或行业分类。
struct NewName : Record {
    std::string name{}; ///< Name (名称).
    Maybe<UnitKind> kind{}; ///< What a unit is (类别).

    NewName() {}
    NewName(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_KIND, kind);
    }
};

/// A node of the ledger.
///
/// 台账中的节点。
struct Node : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t project{}; ///< Number of the project (项目).
    Maybe<std::string> node_template{}; ///< The template from which a node was laid out (节点模板).
    Maybe<std::string> template_node{}; ///< Which node of its template a node is (模板节点编号).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> position{}; ///< Place in its list, from 1 (序号).
    Maybe<Date> planned_on{}; ///< The last day on which a node is in time (计划完成日期).
    Maybe<Date> actual_on{}; ///< When a node was done (实际完成日期).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> node_after{}; ///< The node that comes before it (前置节点).
    Maybe<EventKind> counts_as{}; ///< The event that a node's being done amounts to (对应开竣工).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<std::string> remark{}; ///< 备注.

    Node() {}
    Node(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_NODE_TEMPLATE, node_template);
        detail::take(*from, ZDXM_F_TEMPLATE_NODE, template_node);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_POSITION, position);
        detail::take(*from, ZDXM_F_PLANNED_ON, planned_on);
        detail::take(*from, ZDXM_F_ACTUAL_ON, actual_on);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_NODE_AFTER, node_after);
        detail::take(*from, ZDXM_F_COUNTS_AS, counts_as);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A start or a finish that a node proposes, for a person to record.
///
/// 按节点应登记的开工或竣工，由经办人核对。
struct NodeProposal : Record {
    std::int32_t node{}; ///< Number of a node (节点).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    std::string name{}; ///< Name (名称).
    EventKind event_kind{}; ///< What happened (事件).
    Date occurred_on{}; ///< When it happened (发生时间).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).

    NodeProposal() {}
    NodeProposal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_NODE, node);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_EVENT_KIND, event_kind);
        detail::take(*from, ZDXM_F_OCCURRED_ON, occurred_on);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
    }
};

/// What opening a ledger found.
///
/// 打开台账时发现的情况。
struct OpeningNotice : Record {
    Maybe<OpeningNoticeKind> notice_kind{}; ///< What opening a ledger found (发现类别).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<std::string> message_id{}; ///< Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).
    Maybe<std::int32_t> first_change{}; ///< First change of a range (起始变更号).
    Maybe<std::int32_t> last_change{}; ///< Last change of a range (截止变更号).

    OpeningNotice() {}
    OpeningNotice(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_NOTICE_KIND, notice_kind);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_MESSAGE_ID, message_id);
        detail::take(*from, ZDXM_F_FIRST_CHANGE, first_change);
        detail::take(*from, ZDXM_F_LAST_CHANGE, last_change);
    }
};

/// An item of a plan that would be another one if it were taken over from the year before now.
///
/// 若现在结转，会与原来不同的计划项目。
struct OutdatedItem : Record {
    std::int32_t project{}; ///< Number of the project (项目).
    std::string name{}; ///< Name (名称).
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    RolloverReason rollover_reason{}; ///< Why a project has its place in the next plan (接续理由).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Phase phase{}; ///< Planned phase (建设阶段).
    Maybe<Money> done_before{}; ///< Done before this year (至上年底累计完成投资).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    Maybe<Phase> phase_now{}; ///< Planned phase as it would be taken over now (现应为建设阶段).
    Maybe<Money> done_before_now{}; ///< Done before the plan's year, as it would be taken over now (现应为至上年底累计完成投资).
    Maybe<Date> planned_start_now{}; ///< Planned start as it would be taken over now (现应为计划开工).
    Maybe<Date> planned_finish_now{}; ///< Planned finish as it would be taken over now (现应为计划竣工).

    OutdatedItem() {}
    OutdatedItem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_ROLLOVER_REASON, rollover_reason);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_DONE_BEFORE, done_before);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_PHASE_NOW, phase_now);
        detail::take(*from, ZDXM_F_DONE_BEFORE_NOW, done_before_now);
        detail::take(*from, ZDXM_F_PLANNED_START_NOW, planned_start_now);
        detail::take(*from, ZDXM_F_PLANNED_FINISH_NOW, planned_finish_now);
    }
};

/// A matter that is open after its deadline.
///
/// 逾期未办结的事项。
struct OverdueMatter : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    MatterKind matter_kind{}; ///< What kind of matter it is (事项类别).
    Maybe<std::string> unit_name{}; ///< Name of a unit (单位名称).
    std::int32_t days_late{}; ///< By how many days a matter is too late (逾期天数).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::string> content{}; ///< Content and scale of a project, what a matter is about (主要内容).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> opened_on{}; ///< Since when a matter is known (提出日期).
    Maybe<Date> deadline{}; ///< The last day on which a matter may be settled (时限).
    Maybe<Date> settled_on{}; ///< When a matter was settled (办结日期).
    Maybe<std::string> result{}; ///< Result of a matter (办理结果).
    Maybe<std::string> remark{}; ///< 备注.

    OverdueMatter() {}
    OverdueMatter(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_MATTER_KIND, matter_kind);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_DAYS_LATE, days_late);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_CONTENT, content);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_OPENED_ON, opened_on);
        detail::take(*from, ZDXM_F_DEADLINE, deadline);
        detail::take(*from, ZDXM_F_SETTLED_ON, settled_on);
        detail::take(*from, ZDXM_F_RESULT, result);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A person of the ledger.
///
/// 台账中的人员。
struct Person : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).

    Person() {}
    Person(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_UNIT, unit);
    }
};

/// A place of a project.
///
/// 台账中的项目位置。
struct Place : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    std::string name{}; ///< Name (名称).
    PlaceKind place_kind{}; ///< What the positions of a place are (位置形状).
    Datum datum{}; ///< In which system coordinates are meant (坐标系).
    std::string outline{}; ///< The positions of a place, parted by semicolons (坐标串).
    Maybe<std::string> address{}; ///< Address of a place (地址).
    Maybe<std::string> region_code{}; ///< Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    Maybe<std::string> remark{}; ///< 备注.

    Place() {}
    Place(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PLACE_KIND, place_kind);
        detail::take(*from, ZDXM_F_DATUM, datum);
        detail::take(*from, ZDXM_F_OUTLINE, outline);
        detail::take(*from, ZDXM_F_ADDRESS, address);
        detail::take(*from, ZDXM_F_REGION_CODE, region_code);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A plan change of the ledger.
///
/// 台账中的计划调整。
struct PlanChange : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<std::string> name{}; ///< Name (名称).
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    std::int32_t number_of_kind{}; ///< The n-th plan change of its kind in the plan (批次).
    std::int32_t change{}; ///< Number of the change (变更号).
    PlanChangeKind plan_change_kind{}; ///< What a plan change does (调整类别).
    Month effective{}; ///< From which month on a plan change counts (生效月份).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> issued_on{}; ///< Date of the document (印发日期).
    Maybe<ReasonClass> reason_class{}; ///< Class of a reason (原因类别).
    Maybe<std::string> reason{}; ///< The reason in words (原因).
    Maybe<std::string> remark{}; ///< 备注.

    PlanChange() {}
    PlanChange(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_NUMBER_OF_KIND, number_of_kind);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_PLAN_CHANGE_KIND, plan_change_kind);
        detail::take(*from, ZDXM_F_EFFECTIVE, effective);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
        detail::take(*from, ZDXM_F_REASON_CLASS, reason_class);
        detail::take(*from, ZDXM_F_REASON, reason);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A cell of a balance, with what it is of.
///
/// 计划调整平衡表中的一格。
struct PlanChangeBalance : Record {
    CutKind cut{}; ///< Which items a cell sums up (口径).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::int32_t> sector{}; ///< Number of the sector (行业分类).
    std::int32_t opening_count{}; ///< Items before the plan change (调整前项目数).
    Money opening_total{}; ///< Total investment before the plan change (调整前总投资合计).
    Money opening_annual{}; ///< Annual planned investment before the plan change (调整前年度计划投资合计).
    std::int32_t supplemented_count{}; ///< Items that came in (增补项目数).
    Money supplemented_total{}; ///< Total investment that came in (增补总投资).
    Money supplemented_annual{}; ///< Annual planned investment that came in (增补年度计划投资).
    std::int32_t returned_count{}; ///< Items that came back (调回项目数).
    Money returned_total{}; ///< Total investment that came back (调回总投资).
    Money returned_annual{}; ///< Annual planned investment that came back (调回年度计划投资).
    std::int32_t withdrawn_count{}; ///< Items that left (调出项目数).
    Money withdrawn_total{}; ///< Total investment that left (调出总投资).
    Money withdrawn_annual{}; ///< Annual planned investment that left (调出年度计划投资).
    std::int32_t changed_count{}; ///< Items by adjustment, as after minus before (调整项目数).
    Money changed_total{}; ///< Total investment by adjustment, as after minus before (调整总投资).
    Money changed_annual{}; ///< Annual planned investment by adjustment, as after minus before (调整年度计划投资).
    std::int32_t closing_count{}; ///< Items after the plan change (调整后项目数).
    Money closing_total{}; ///< Total investment after the plan change (调整后总投资合计).
    Money closing_annual{}; ///< Annual planned investment after the plan change (调整后年度计划投资合计).

    PlanChangeBalance() {}
    PlanChangeBalance(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CUT, cut);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_OPENING_COUNT, opening_count);
        detail::take(*from, ZDXM_F_OPENING_TOTAL, opening_total);
        detail::take(*from, ZDXM_F_OPENING_ANNUAL, opening_annual);
        detail::take(*from, ZDXM_F_SUPPLEMENTED_COUNT, supplemented_count);
        detail::take(*from, ZDXM_F_SUPPLEMENTED_TOTAL, supplemented_total);
        detail::take(*from, ZDXM_F_SUPPLEMENTED_ANNUAL, supplemented_annual);
        detail::take(*from, ZDXM_F_RETURNED_COUNT, returned_count);
        detail::take(*from, ZDXM_F_RETURNED_TOTAL, returned_total);
        detail::take(*from, ZDXM_F_RETURNED_ANNUAL, returned_annual);
        detail::take(*from, ZDXM_F_WITHDRAWN_COUNT, withdrawn_count);
        detail::take(*from, ZDXM_F_WITHDRAWN_TOTAL, withdrawn_total);
        detail::take(*from, ZDXM_F_WITHDRAWN_ANNUAL, withdrawn_annual);
        detail::take(*from, ZDXM_F_CHANGED_COUNT, changed_count);
        detail::take(*from, ZDXM_F_CHANGED_TOTAL, changed_total);
        detail::take(*from, ZDXM_F_CHANGED_ANNUAL, changed_annual);
        detail::take(*from, ZDXM_F_CLOSING_COUNT, closing_count);
        detail::take(*from, ZDXM_F_CLOSING_TOTAL, closing_total);
        detail::take(*from, ZDXM_F_CLOSING_ANNUAL, closing_annual);
    }
};

/// A project's place in a year plan.
///
/// 计划项目：项目在年度计划中的位置。
struct PlanItem : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    std::int32_t project{}; ///< Number of the project (项目).
    Maybe<std::int32_t> entered_from{}; ///< First month in which a supplemented item counts (计入起始月).
    Maybe<std::int32_t> withdrawn_from{}; ///< First month in which a withdrawn item counts no more (调出起始月).
    std::vector<std::int32_t> absent_months{}; ///< Months without an item that was withdrawn and came back, 1 to 12 (调出期间).
    Maybe<std::int32_t> lead_unit{}; ///< The first responsible unit (牵头单位).
    Phase phase{}; ///< Planned phase (建设阶段).
    std::int32_t sector{}; ///< Number of the sector (行业分类).
    Maybe<std::int32_t> position{}; ///< Place in its list, from 1 (序号).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> done_before{}; ///< Done before this year (至上年底累计完成投资).
    Maybe<std::string> target{}; ///< Annual target (年度进度目标).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    std::vector<std::int32_t> responsible_units{}; ///< Numbers of the responsible units in their order, the first one leads (责任单位).
    Maybe<std::int32_t> reporting_unit{}; ///< Number of the unit that files the reports (填报单位).
    bool higher_level{}; ///< Whether a higher level coordinates it too (上级统筹).
    Maybe<std::string> remark{}; ///< 备注.
    Maybe<std::string> month_plan{}; ///< What is planned to be done by the end of each month, since the start of the year (月度计划).

    PlanItem() {}
    PlanItem(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_ENTERED_FROM, entered_from);
        detail::take(*from, ZDXM_F_WITHDRAWN_FROM, withdrawn_from);
        detail::take(*from, ZDXM_F_ABSENT_MONTHS, absent_months);
        detail::take(*from, ZDXM_F_LEAD_UNIT, lead_unit);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_POSITION, position);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_DONE_BEFORE, done_before);
        detail::take(*from, ZDXM_F_TARGET, target);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_RESPONSIBLE_UNITS, responsible_units);
        detail::take(*from, ZDXM_F_REPORTING_UNIT, reporting_unit);
        detail::take(*from, ZDXM_F_HIGHER_LEVEL, higher_level);
        detail::take(*from, ZDXM_F_REMARK, remark);
        detail::take(*from, ZDXM_F_MONTH_PLAN, month_plan);
    }
};

/// A plan as it was at a time: as issued, after the second supplement, now.
///
/// 计划的一个版本：下达时、第二次增补后、现行。
struct PlanVersion : Record {
    std::string name{}; ///< Name (名称).
    std::int32_t change{}; ///< Number of the change (变更号).

    PlanVersion() {}
    PlanVersion(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_CHANGE, change);
    }
};

/// A project of the ledger.
///
/// 台账中的重大项目。
struct Project : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::string name{}; ///< Name (名称).
    Maybe<std::string> code{}; ///< National code (项目代码).
    Maybe<std::int32_t> sector{}; ///< Number of the sector (行业分类).
    Maybe<std::string> content{}; ///< Content and scale of a project, what a matter is about (主要内容).
    Maybe<Date> period_start{}; ///< Start of the construction period (建设起始).
    Maybe<Date> period_end{}; ///< End of the construction period (建设终止).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<std::string> owner{}; ///< Who builds it (项目业主).
    Maybe<std::string> owner_credit_code{}; ///< 统一社会信用代码 of the owner (业主统一社会信用代码).
    Maybe<std::string> location{}; ///< Where it lies (建设地点).
    Maybe<std::int32_t> parent{}; ///< Number of the sector above, or of the project that this one is a part of (上级).
    Maybe<std::string> remark{}; ///< 备注.

    Project() {}
    Project(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_CODE, code);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_CONTENT, content);
        detail::take(*from, ZDXM_F_PERIOD_START, period_start);
        detail::take(*from, ZDXM_F_PERIOD_END, period_end);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_OWNER, owner);
        detail::take(*from, ZDXM_F_OWNER_CREDIT_CODE, owner_credit_code);
        detail::take(*from, ZDXM_F_LOCATION, location);
        detail::take(*from, ZDXM_F_PARENT, parent);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// An event of the ledger.
///
/// 台账中的事件：开工、竣工、停工、复工。
struct ProjectEvent : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t recorded_in{}; ///< The change that recorded an event first (记录变更).
    Maybe<std::string> recorded_by{}; ///< Who recorded an event, by the name that they had then (记录人).
    Maybe<Month> counts_from{}; ///< The month from which an event counts that was recorded when months that it would move were closed (计入起始月份).
    std::int32_t project{}; ///< Number of the project (项目).
    EventKind event_kind{}; ///< What happened (事件).
    Date occurred_on{}; ///< When it happened (发生时间).
    Maybe<std::string> evidence{}; ///< What proves it (依据材料).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<std::string> remark{}; ///< 备注.

    ProjectEvent() {}
    ProjectEvent(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_RECORDED_IN, recorded_in);
        detail::take(*from, ZDXM_F_RECORDED_BY, recorded_by);
        detail::take(*from, ZDXM_F_COUNTS_FROM, counts_from);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_EVENT_KIND, event_kind);
        detail::take(*from, ZDXM_F_OCCURRED_ON, occurred_on);
        detail::take(*from, ZDXM_F_EVIDENCE, evidence);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// Where a project stood in a year plan.
///
/// 项目列入的年度计划。
struct ProjectPlace : Record {
    std::int32_t plan{}; ///< Number of the plan (年度计划).
    std::int32_t item{}; ///< Number of the plan item (计划项目).

    ProjectPlace() {}
    ProjectPlace(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PLAN, plan);
        detail::take(*from, ZDXM_F_ITEM, item);
    }
};

/// What the events of a project say at the end of a month.
///
/// 项目某月末由事件得出的状态。
struct ProjectStatus : Record {
    Maybe<ProjectState> project_state{}; ///< Actual state (实际状态).
    Maybe<Date> started_on{}; ///< When it started (开工时间).
    Maybe<Date> finished_on{}; ///< When it was finished (竣工时间).
    Maybe<Date> suspended_on{}; ///< Since when it stands still, if it does (停工时间).

    ProjectStatus() {}
    ProjectStatus(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PROJECT_STATE, project_state);
        detail::take(*from, ZDXM_F_STARTED_ON, started_on);
        detail::take(*from, ZDXM_F_FINISHED_ON, finished_on);
        detail::take(*from, ZDXM_F_SUSPENDED_ON, suspended_on);
    }
};

/// A unit of a ranking, with its group and how it is shown.
///
/// 排名中的单位。
struct RankedUnit : Record {
    Maybe<std::string> list_name{}; ///< Name of a red or black list (榜单).
    std::string group_name{}; ///< Name of the group in which a unit is ranked (分组).
    Measure measure{}; ///< What is measured (指标).
    std::int32_t unit{}; ///< Number of the unit of a cell (单位).
    std::string unit_name{}; ///< Name of a unit (单位名称).
    Maybe<std::int32_t> rank{}; ///< Rank within the kind of unit (排名).
    Maybe<std::int32_t> from_last{}; ///< Rank from the end (倒数名次).
    Maybe<std::string> measure_value{}; ///< Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one (指标值).
    Maybe<std::string> measure_shown{}; ///< Value of a measure, rounded by the rules; rates in percent, money in 亿元 (指标值（显示）).
    Maybe<std::string> gap{}; ///< Percentage points above time progress, rounded by the rules (与序时进度差).
    Maybe<std::int32_t> rank_before{}; ///< Rank at the end of the month before (上月排名).
    Maybe<std::int32_t> rank_change{}; ///< By how many places a unit rose since the month before; below zero where it fell (较上月升降位次).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> done{}; ///< Done in the year to date (累计完成投资).
    Maybe<bool> is_exempt{}; ///< Whether it is exempt (是否免列).

    RankedUnit() {}
    RankedUnit(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_LIST_NAME, list_name);
        detail::take(*from, ZDXM_F_GROUP_NAME, group_name);
        detail::take(*from, ZDXM_F_MEASURE, measure);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_RANK, rank);
        detail::take(*from, ZDXM_F_FROM_LAST, from_last);
        detail::take(*from, ZDXM_F_MEASURE_VALUE, measure_value);
        detail::take(*from, ZDXM_F_MEASURE_SHOWN, measure_shown);
        detail::take(*from, ZDXM_F_GAP, gap);
        detail::take(*from, ZDXM_F_RANK_BEFORE, rank_before);
        detail::take(*from, ZDXM_F_RANK_CHANGE, rank_change);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_DONE, done);
        detail::take(*from, ZDXM_F_IS_EXEMPT, is_exempt);
    }
};

/// An attempt that was refused for want of a right, as it stands in the ledger.
///
/// 因无权限被拒绝的一次操作。
struct Refusal : Record {
    Maybe<std::int32_t> id{}; ///< Number of the record (编号).
    std::int32_t change{}; ///< Number of the change (变更号).
    Maybe<std::int64_t> at_ms{}; ///< What the clock said (时间).
    std::string actor{}; ///< Who (操作人).
    std::string message_id{}; ///< Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).
    Maybe<TaskKind> task_kind{}; ///< The task that was refused (办理事项).
    Maybe<ChangeKind> change_code{}; ///< What the change is about (变更种类).
    Maybe<Subject> subject{}; ///< What a change wrote of (对象).
    Maybe<std::int64_t> record_id{}; ///< Number of the record that an attempt was about (对象编号).
    Maybe<std::string> name{}; ///< Name (名称).
    std::int32_t times{}; ///< How often it was tried in one batch (次数).

    Refusal() {}
    Refusal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_MESSAGE_ID, message_id);
        detail::take(*from, ZDXM_F_TASK_KIND, task_kind);
        detail::take(*from, ZDXM_F_CHANGE_CODE, change_code);
        detail::take(*from, ZDXM_F_SUBJECT, subject);
        detail::take(*from, ZDXM_F_RECORD_ID, record_id);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_TIMES, times);
    }
};

/// Closed months that were opened again.
///
/// 反关账：重新开放的月份。
struct Reopening : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    Month month{}; ///< Month (月份).
    Month opened_through{}; ///< The last of the months that were opened again (反关账至).

    Reopening() {}
    Reopening(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_OPENED_THROUGH, opened_through);
    }
};

/// A report that was taken out of the figures.
///
/// 撤回的月报。
struct ReportWithdrawal : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Month month{}; ///< Month (月份).
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string reason{}; ///< The reason in words (原因).

    ReportWithdrawal() {}
    ReportWithdrawal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_REASON, reason);
    }
};

/// Where the reporting of an item for a month stands, with what is late.
///
/// 计划项目某月的报送情况，含逾期。
struct ReportingStatus : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    std::int32_t project{}; ///< Number of the project (项目).
    std::string project_name{}; ///< Name of the project (项目名称).
    Phase phase{}; ///< Planned phase (建设阶段).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::string> unit_name{}; ///< Name of a unit (单位名称).
    FilingState filing_state{}; ///< Where a report stands (报送状态).
    bool is_counted{}; ///< Whether an approved report is in the figures (已计入统计).
    Maybe<std::int32_t> submitted_in{}; ///< The change that first submitted a report, or filed it at once (报送变更号).
    Maybe<Date> submitted_on{}; ///< When a report was first submitted, or filed at once (报送日期).
    Maybe<Date> deadline{}; ///< The last day on which a matter may be settled (时限).
    Maybe<std::int32_t> days_late{}; ///< By how many days a matter is too late (逾期天数).
    std::int32_t returned{}; ///< How often a report was returned (退回次数).
    Maybe<std::string> opinion{}; ///< What the reviewer said (审核意见).

    ReportingStatus() {}
    ReportingStatus(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_FILING_STATE, filing_state);
        detail::take(*from, ZDXM_F_IS_COUNTED, is_counted);
        detail::take(*from, ZDXM_F_SUBMITTED_IN, submitted_in);
        detail::take(*from, ZDXM_F_SUBMITTED_ON, submitted_on);
        detail::take(*from, ZDXM_F_DEADLINE, deadline);
        detail::take(*from, ZDXM_F_DAYS_LATE, days_late);
        detail::take(*from, ZDXM_F_RETURNED, returned);
        detail::take(*from, ZDXM_F_OPINION, opinion);
    }
};

/// What a restore brought back.
///
/// 恢复结果。
struct Restored : Record {
    std::string office{}; ///< Name of the office that keeps the ledger (建账单位).
    std::string uuid{}; ///< Number of the ledger among all ledgers (台账标识).
    std::int32_t change{}; ///< Number of the change (变更号).
    std::int64_t at_ms{}; ///< What the clock said (时间).
    Maybe<ClockMarkKind> clock_mark{}; ///< Why the instant of a change is not trusted (时间标记).
    std::string hash{}; ///< SHA-256 over all of it and the change before (校验码).
    std::int64_t rows{}; ///< Number of rows (行数).
    std::int64_t files{}; ///< Files that the attachments of a ledger need, each counted once (附件文件数).
    std::int64_t files_missing{}; ///< Files of attachments that do not lie beside a ledger (缺失附件文件数).
    Maybe<std::string> kept_path{}; ///< Where the ledger lies that was there before (原台账保存位置).

    Restored() {}
    Restored(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_OFFICE, office);
        detail::take(*from, ZDXM_F_UUID, uuid);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_CLOCK_MARK, clock_mark);
        detail::take(*from, ZDXM_F_HASH, hash);
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_FILES, files);
        detail::take(*from, ZDXM_F_FILES_MISSING, files_missing);
        detail::take(*from, ZDXM_F_KEPT_PATH, kept_path);
    }
};

/// A role with the name of the person.
///
/// 人员的职责。
struct RoleGrant : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t person{}; ///< The person (人员).
    std::string person_name{}; ///< Name of the person (姓名).
    Role role{}; ///< Role (职责).
    Maybe<std::int32_t> unit{}; ///< Number of the unit of a cell (单位).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::string> basis{}; ///< What something rests on, such as a document (依据).

    RoleGrant() {}
    RoleGrant(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PERSON, person);
        detail::take(*from, ZDXM_F_PERSON_NAME, person_name);
        detail::take(*from, ZDXM_F_ROLE, role);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_BASIS, basis);
    }
};

/// What becomes of one project, proposed.
///
/// 结转建议：项目在下一年计划中的去向。
struct RolloverProposal : Record {
    std::int32_t project{}; ///< Number of the project (项目).
    std::string name{}; ///< Name (名称).
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Phase phase_before{}; ///< Planned phase before (调整前建设阶段).
    RolloverReason rollover_reason{}; ///< Why a project has its place in the next plan (接续理由).
    Maybe<std::string> text{}; ///< Text of a header cell, or of a finding (文字).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    Maybe<bool> standing_started{}; ///< Whether it has started, said or carried forward (已开工).
    Maybe<bool> standing_finished{}; ///< Whether it is finished, said or carried forward (已竣工).
    Maybe<Money> remaining{}; ///< Total investment less what is done (剩余投资).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::int32_t> sector{}; ///< Number of the sector (行业分类).
    Maybe<std::int32_t> position{}; ///< Place in its list, from 1 (序号).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> done_before{}; ///< Done before this year (至上年底累计完成投资).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    std::vector<std::int32_t> responsible_units{}; ///< Numbers of the responsible units in their order, the first one leads (责任单位).
    Maybe<std::int32_t> reporting_unit{}; ///< Number of the unit that files the reports (填报单位).
    Maybe<bool> higher_level{}; ///< Whether a higher level coordinates it too (上级统筹).

    RolloverProposal() {}
    RolloverProposal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_PHASE_BEFORE, phase_before);
        detail::take(*from, ZDXM_F_ROLLOVER_REASON, rollover_reason);
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_STANDING_STARTED, standing_started);
        detail::take(*from, ZDXM_F_STANDING_FINISHED, standing_finished);
        detail::take(*from, ZDXM_F_REMAINING, remaining);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_POSITION, position);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_DONE_BEFORE, done_before);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_RESPONSIBLE_UNITS, responsible_units);
        detail::take(*from, ZDXM_F_REPORTING_UNIT, reporting_unit);
        detail::take(*from, ZDXM_F_HIGHER_LEVEL, higher_level);
    }
};

/// A seal of the ledger. Whether its signature is good, only the host can judge.
///
/// 台账的签章；是否有效，由宿主程序核对。
struct Seal : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string hash{}; ///< SHA-256 over all of it and the change before (校验码).
    std::int64_t at_ms{}; ///< What the clock said (时间).
    std::string seal_key{}; ///< What the host calls the key of a seal (签章密钥).
    std::string signature{}; ///< Signature of a seal, as the host wrote it (签名).
    Maybe<std::string> seal_text{}; ///< What a seal signs, four lines (签章原文).

    Seal() {}
    Seal(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_HASH, hash);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_SEAL_KEY, seal_key);
        detail::take(*from, ZDXM_F_SIGNATURE, signature);
        detail::take(*from, ZDXM_F_SEAL_TEXT, seal_text);
    }
};

/// A sector of the ledger.
///
/// 台账中的行业分类。
struct Sector : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> parent{}; ///< Number of the sector above, or of the project that this one is a part of (上级).
    std::int32_t position{}; ///< Place in its list, from 1 (序号).

    Sector() {}
    Sector(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PARENT, parent);
        detail::take(*from, ZDXM_F_POSITION, position);
    }
};

/// A sheet of a workbook, with what it was read as.
///
/// 工作簿中的一张表。
struct Sheet : Record {
    std::int32_t sheet_index{}; ///< Place of the sheet, from 0 (工作表序号).
    std::string sheet{}; ///< Name of the sheet (工作表).
    Maybe<SheetKind> sheet_kind{}; ///< What a sheet is (表格类别).
    Maybe<std::string> title{}; ///< Title (标题).
    Maybe<std::int32_t> year{}; ///< Year of a plan (年度).
    Maybe<Month> month{}; ///< Month (月份).
    std::int32_t count{}; ///< Number of projects (项目数).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> done_before{}; ///< Done before this year (至上年底累计完成投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> month_done{}; ///< Investment done in the month (本月完成投资).
    Maybe<Money> ytd_done{}; ///< Investment done since the start of the year, as reported (年初至本月累计完成投资).
    std::vector<std::string> notes{}; ///< Notes (附注).
    FileFormat format{}; ///< Format of the file (文件格式).
    Maybe<std::string> file_digest{}; ///< SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).

    Sheet() {}
    Sheet(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SHEET_INDEX, sheet_index);
        detail::take(*from, ZDXM_F_SHEET, sheet);
        detail::take(*from, ZDXM_F_SHEET_KIND, sheet_kind);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_YEAR, year);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_COUNT, count);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_DONE_BEFORE, done_before);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_MONTH_DONE, month_done);
        detail::take(*from, ZDXM_F_YTD_DONE, ytd_done);
        detail::take(*from, ZDXM_F_NOTES, notes);
        detail::take(*from, ZDXM_F_FORMAT, format);
        detail::take(*from, ZDXM_F_FILE_DIGEST, file_digest);
    }
};

/// A cell with a value.
///
/// 有值的单元格。
struct SheetCell : Record {
    std::int32_t row{}; ///< Row (行).
    std::int32_t column{}; ///< Column (列).
    Maybe<std::string> cell{}; ///< The cell, such as H24 (单元格).
    std::string text{}; ///< Text of a header cell, or of a finding (文字).

    SheetCell() {}
    SheetCell(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ROW, row);
        detail::take(*from, ZDXM_F_COLUMN, column);
        detail::take(*from, ZDXM_F_CELL, cell);
        detail::take(*from, ZDXM_F_TEXT, text);
    }
};

/// A column of a sheet, with what it was read as.
///
/// 表格的一列及其含义。
struct SheetColumn : Record {
    std::int32_t column{}; ///< Column (列).
    std::string header{}; ///< Header path of a column (表头).
    Maybe<std::string> meaning{}; ///< What a column means, such as annual (含义).
    Maybe<MoneyUnit> money_unit{}; ///< Unit of a column's amounts (金额单位).
    Maybe<std::string> fund_source{}; ///< Source of funds (资金来源).
    Maybe<std::string> planned_months{}; ///< The months of which the amounts of a column are planned (计划月份).
    std::vector<std::string> nearest{}; ///< The nearest readings of a column that is kept as text or asked about, at most two (最接近的含义).

    SheetColumn() {}
    SheetColumn(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_COLUMN, column);
        detail::take(*from, ZDXM_F_HEADER, header);
        detail::take(*from, ZDXM_F_MEANING, meaning);
        detail::take(*from, ZDXM_F_MONEY_UNIT, money_unit);
        detail::take(*from, ZDXM_F_FUND_SOURCE, fund_source);
        detail::take(*from, ZDXM_F_PLANNED_MONTHS, planned_months);
        detail::take(*from, ZDXM_F_NEAREST, nearest);
    }
};

/// A sheet of plain cells.
///
/// 未识别的一张表，只有单元格。
struct SheetGrid : Record {
    std::int32_t sheet_index{}; ///< Place of the sheet, from 0 (工作表序号).
    std::string sheet{}; ///< Name of the sheet (工作表).
    bool hidden{}; ///< Whether the sheet is hidden (隐藏).
    std::int64_t rows{}; ///< Number of rows (行数).
    std::int32_t columns{}; ///< Number of columns (列数).

    SheetGrid() {}
    SheetGrid(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_SHEET_INDEX, sheet_index);
        detail::take(*from, ZDXM_F_SHEET, sheet);
        detail::take(*from, ZDXM_F_HIDDEN, hidden);
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_COLUMNS, columns);
    }
};

/// A row that is a heading: of a phase, a sector, a region, or the grand total.
///
/// 表格中的标题行：阶段、行业、地区或合计。
struct SheetGroup : Record {
    std::int32_t row{}; ///< Row (行).
    std::int32_t depth{}; ///< How deep a heading stands, 0 for the total (层级).
    std::string label{}; ///< Text of a heading (标题行文字).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::string> sector_name{}; ///< Name of the sector (行业分类名称).
    Maybe<std::string> region{}; ///< Region that a heading names (地区).
    Maybe<std::int32_t> declared_count{}; ///< Number of projects that a heading declares (声明项数).
    std::int32_t found_count{}; ///< Number of projects under a heading (实际项数).
    Maybe<Money> declared_total{}; ///< Total investment that a heading declares (声明总投资).
    Maybe<Money> declared_annual{}; ///< Annual investment that a heading declares (声明年度计划投资).
    Maybe<Money> declared_ytd{}; ///< Year to date that a heading declares (声明累计完成投资).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Money> ytd_done{}; ///< Investment done since the start of the year, as reported (年初至本月累计完成投资).

    SheetGroup() {}
    SheetGroup(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ROW, row);
        detail::take(*from, ZDXM_F_DEPTH, depth);
        detail::take(*from, ZDXM_F_LABEL, label);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR_NAME, sector_name);
        detail::take(*from, ZDXM_F_REGION, region);
        detail::take(*from, ZDXM_F_DECLARED_COUNT, declared_count);
        detail::take(*from, ZDXM_F_FOUND_COUNT, found_count);
        detail::take(*from, ZDXM_F_DECLARED_TOTAL, declared_total);
        detail::take(*from, ZDXM_F_DECLARED_ANNUAL, declared_annual);
        detail::take(*from, ZDXM_F_DECLARED_YTD, declared_ytd);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_YTD_DONE, ytd_done);
    }
};

/// A row that is a project.
///
/// 表格中的项目行。
struct SheetRow : Record {
    std::int32_t row{}; ///< Row (行).
    Maybe<std::int32_t> parent_row{}; ///< Place, from 0, of the row of the whole that this one is a part of (所属项目行).
    bool counted{}; ///< Whether the row counts as a project (计数).
    std::vector<std::string> other{}; ///< What the ledger has no field for, as header: text, line by line (其他内容).
    Maybe<std::int32_t> position{}; ///< Place in its list, from 1 (序号).
    std::string name{}; ///< Name (名称).
    bool higher_level{}; ///< Whether a higher level coordinates it too (上级统筹).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::string> sector_name{}; ///< Name of the sector (行业分类名称).
    Maybe<std::string> code{}; ///< National code (项目代码).
    Maybe<std::string> content{}; ///< Content and scale of a project, what a matter is about (主要内容).
    Maybe<std::string> location{}; ///< Where it lies (建设地点).
    Maybe<Date> period_start{}; ///< Start of the construction period (建设起始).
    Maybe<Date> period_end{}; ///< End of the construction period (建设终止).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> done_before{}; ///< Done before this year (至上年底累计完成投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<std::string> month_plan{}; ///< What is planned to be done by the end of each month, since the start of the year (月度计划).
    Maybe<std::string> target{}; ///< Annual target (年度进度目标).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    Maybe<std::string> owner{}; ///< Who builds it (项目业主).
    Maybe<std::string> owner_credit_code{}; ///< 统一社会信用代码 of the owner (业主统一社会信用代码).
    std::vector<std::string> responsible_unit_names{}; ///< Names of the responsible units in their order (责任单位名称).
    Maybe<std::string> reporting_unit_name{}; ///< Name of the unit that files the reports (填报单位名称).
    Maybe<Money> month_done{}; ///< Investment done in the month (本月完成投资).
    Maybe<Money> ytd_done{}; ///< Investment done since the start of the year, as reported (年初至本月累计完成投资).
    Maybe<Money> cumulative_done{}; ///< Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    Maybe<Money> funds_ytd{}; ///< Funds in place since the start of the year (到位资金).
    Maybe<std::string> funds_by_source{}; ///< Funds in place by source since the start of the year (分来源到位资金).
    Maybe<bool> started{}; ///< Whether it has started, as reported (是否开工).
    Maybe<Date> started_on{}; ///< When it started (开工时间).
    Maybe<bool> finished{}; ///< Whether it is finished, as reported (是否竣工).
    Maybe<Date> finished_on{}; ///< When it was finished (竣工时间).
    Maybe<std::string> progress{}; ///< Physical progress (形象进度).
    Maybe<std::string> preparation{}; ///< Preparatory progress (前期工作进展).
    Maybe<std::string> problem{}; ///< Problems (存在问题).
    Maybe<std::string> next_steps{}; ///< Next steps (下一步工作计划).
    Maybe<std::string> remark{}; ///< 备注.

    SheetRow() {}
    SheetRow(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ROW, row);
        detail::take(*from, ZDXM_F_PARENT_ROW, parent_row);
        detail::take(*from, ZDXM_F_COUNTED, counted);
        detail::take(*from, ZDXM_F_OTHER, other);
        detail::take(*from, ZDXM_F_POSITION, position);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_HIGHER_LEVEL, higher_level);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR_NAME, sector_name);
        detail::take(*from, ZDXM_F_CODE, code);
        detail::take(*from, ZDXM_F_CONTENT, content);
        detail::take(*from, ZDXM_F_LOCATION, location);
        detail::take(*from, ZDXM_F_PERIOD_START, period_start);
        detail::take(*from, ZDXM_F_PERIOD_END, period_end);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_DONE_BEFORE, done_before);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_MONTH_PLAN, month_plan);
        detail::take(*from, ZDXM_F_TARGET, target);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_OWNER, owner);
        detail::take(*from, ZDXM_F_OWNER_CREDIT_CODE, owner_credit_code);
        detail::take(*from, ZDXM_F_RESPONSIBLE_UNIT_NAMES, responsible_unit_names);
        detail::take(*from, ZDXM_F_REPORTING_UNIT_NAME, reporting_unit_name);
        detail::take(*from, ZDXM_F_MONTH_DONE, month_done);
        detail::take(*from, ZDXM_F_YTD_DONE, ytd_done);
        detail::take(*from, ZDXM_F_CUMULATIVE_DONE, cumulative_done);
        detail::take(*from, ZDXM_F_FUNDS_YTD, funds_ytd);
        detail::take(*from, ZDXM_F_FUNDS_BY_SOURCE, funds_by_source);
        detail::take(*from, ZDXM_F_STARTED, started);
        detail::take(*from, ZDXM_F_STARTED_ON, started_on);
        detail::take(*from, ZDXM_F_FINISHED, finished);
        detail::take(*from, ZDXM_F_FINISHED_ON, finished_on);
        detail::take(*from, ZDXM_F_PROGRESS, progress);
        detail::take(*from, ZDXM_F_PREPARATION, preparation);
        detail::take(*from, ZDXM_F_PROBLEM, problem);
        detail::take(*from, ZDXM_F_NEXT_STEPS, next_steps);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// What a source has in place.
///
/// 某来源的到位资金。
struct SourceFunds : Record {
    Maybe<std::string> fund_source{}; ///< Source of funds (资金来源).
    Money fund_amount{}; ///< Funds in place of a source (到位资金).

    SourceFunds() {}
    SourceFunds(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_FUND_SOURCE, fund_source);
        detail::take(*from, ZDXM_F_FUND_AMOUNT, fund_amount);
    }
};

/// What a plan says of an item: after a plan change and before it, or in a month.
///
/// 计划对计划项目的规定：调整前后，或某月。
struct StateInPlan : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Maybe<std::int32_t> since{}; ///< Change that wrote this version (生效变更号).
    Maybe<Phase> phase_before{}; ///< Planned phase before (调整前建设阶段).
    Maybe<std::int32_t> sector_before{}; ///< Number of the sector before (调整前行业分类).
    Maybe<Money> total_before{}; ///< Total investment before (调整前总投资).
    Maybe<Money> annual_before{}; ///< Annual planned investment before (调整前年度计划投资).
    Maybe<Date> planned_start_before{}; ///< Planned start before (调整前计划开工).
    Maybe<Date> planned_finish_before{}; ///< Planned finish before (调整前计划竣工).
    std::vector<std::int32_t> responsible_units_before{}; ///< Responsible units before a plan change, in order (调整前责任单位).
    Maybe<std::int32_t> reporting_unit_before{}; ///< The unit that filed the reports before a plan change (调整前填报单位).
    Maybe<std::string> owner_before{}; ///< Who built the project before a plan change (调整前项目业主).
    Maybe<std::string> owner_credit_code_before{}; ///< 统一社会信用代码 of the owner before a plan change (调整前业主统一社会信用代码).
    Maybe<Phase> phase{}; ///< Planned phase (建设阶段).
    Maybe<std::int32_t> sector{}; ///< Number of the sector (行业分类).
    Maybe<Money> total{}; ///< Total investment (总投资).
    Maybe<Money> annual{}; ///< Annual planned investment (年度计划投资).
    Maybe<Date> planned_start{}; ///< Planned start (计划开工时间).
    Maybe<Date> planned_finish{}; ///< Planned finish (计划竣工时间).
    std::vector<std::int32_t> responsible_units{}; ///< Numbers of the responsible units in their order, the first one leads (责任单位).
    Maybe<std::int32_t> reporting_unit{}; ///< Number of the unit that files the reports (填报单位).
    Maybe<std::string> owner{}; ///< Who builds it (项目业主).
    Maybe<std::string> owner_credit_code{}; ///< 统一社会信用代码 of the owner (业主统一社会信用代码).
    Maybe<bool> has_units{}; ///< Whether a line of a plan change keeps units and owner (记载责任单位).

    StateInPlan() {}
    StateInPlan(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_PHASE_BEFORE, phase_before);
        detail::take(*from, ZDXM_F_SECTOR_BEFORE, sector_before);
        detail::take(*from, ZDXM_F_TOTAL_BEFORE, total_before);
        detail::take(*from, ZDXM_F_ANNUAL_BEFORE, annual_before);
        detail::take(*from, ZDXM_F_PLANNED_START_BEFORE, planned_start_before);
        detail::take(*from, ZDXM_F_PLANNED_FINISH_BEFORE, planned_finish_before);
        detail::take(*from, ZDXM_F_RESPONSIBLE_UNITS_BEFORE, responsible_units_before);
        detail::take(*from, ZDXM_F_REPORTING_UNIT_BEFORE, reporting_unit_before);
        detail::take(*from, ZDXM_F_OWNER_BEFORE, owner_before);
        detail::take(*from, ZDXM_F_OWNER_CREDIT_CODE_BEFORE, owner_credit_code_before);
        detail::take(*from, ZDXM_F_PHASE, phase);
        detail::take(*from, ZDXM_F_SECTOR, sector);
        detail::take(*from, ZDXM_F_TOTAL, total);
        detail::take(*from, ZDXM_F_ANNUAL, annual);
        detail::take(*from, ZDXM_F_PLANNED_START, planned_start);
        detail::take(*from, ZDXM_F_PLANNED_FINISH, planned_finish);
        detail::take(*from, ZDXM_F_RESPONSIBLE_UNITS, responsible_units);
        detail::take(*from, ZDXM_F_REPORTING_UNIT, reporting_unit);
        detail::take(*from, ZDXM_F_OWNER, owner);
        detail::take(*from, ZDXM_F_OWNER_CREDIT_CODE, owner_credit_code);
        detail::take(*from, ZDXM_F_HAS_UNITS, has_units);
    }
};

/// A rule pack of the ledger. It never changes; another version is another pack.
///
/// 台账中的规则包，不再变动；另一版本即另一规则包。
struct StoredRulePack : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::string name{}; ///< Name (名称).
    std::string version{}; ///< Version of a rule pack (版本).
    Maybe<std::string> basis{}; ///< What something rests on, such as a document (依据).
    std::string sha256{}; ///< SHA-256 of a document (校验值).

    StoredRulePack() {}
    StoredRulePack(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_VERSION, version);
        detail::take(*from, ZDXM_F_BASIS, basis);
        detail::take(*from, ZDXM_F_SHA256, sha256);
    }
};

/// A header cell, with how far it reaches.
///
/// 表头的一格及其跨度。
struct TableHeaderCell : Record {
    std::string text{}; ///< Text of a header cell, or of a finding (文字).
    std::int32_t row{}; ///< Row (行).
    std::int32_t column{}; ///< Column (列).
    std::int64_t rows{}; ///< Number of rows (行数).
    std::int32_t columns{}; ///< Number of columns (列数).

    TableHeaderCell() {}
    TableHeaderCell(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_TEXT, text);
        detail::take(*from, ZDXM_F_ROW, row);
        detail::take(*from, ZDXM_F_COLUMN, column);
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_COLUMNS, columns);
    }
};

/// A ten-day report of the ledger.
///
/// 台账中的旬报。
struct TenDayReport : Record {
    std::int32_t item{}; ///< Number of the plan item (计划项目).
    Maybe<std::int32_t> ten_days{}; ///< Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    Maybe<Money> ten_days_done{}; ///< Investment done within the ten days (旬完成投资).
    Maybe<std::string> progress{}; ///< Physical progress (形象进度).
    Maybe<std::string> problem{}; ///< Problems (存在问题).
    Maybe<std::string> remark{}; ///< 备注.

    TenDayReport() {}
    TenDayReport(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ITEM, item);
        detail::take(*from, ZDXM_F_TEN_DAYS, ten_days);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_TEN_DAYS_DONE, ten_days_done);
        detail::take(*from, ZDXM_F_PROGRESS, progress);
        detail::take(*from, ZDXM_F_PROBLEM, problem);
        detail::take(*from, ZDXM_F_REMARK, remark);
    }
};

/// A unit of the ledger.
///
/// 台账中的单位。
struct Unit : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::string name{}; ///< Name (名称).
    UnitKind kind{}; ///< What a unit is (类别).
    Maybe<std::string> credit_code{}; ///< 统一社会信用代码 of a unit.

    Unit() {}
    Unit(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_KIND, kind);
        detail::take(*from, ZDXM_F_CREDIT_CODE, credit_code);
    }
};

/// The exact result of a unit, as it was issued.
///
/// 单位考核结果，按签发时保存。
struct UnitResult : Record {
    Maybe<std::string> group_name{}; ///< Name of the group in which a unit is ranked (分组).
    std::int32_t unit{}; ///< Number of the unit of a cell (单位).
    std::string unit_name{}; ///< Name of a unit (单位名称).
    bool is_exempt{}; ///< Whether it is exempt (是否免列).
    Maybe<std::string> points{}; ///< Points, exact (得分).
    Maybe<std::int32_t> rank{}; ///< Rank within the kind of unit (排名).
    Maybe<std::string> grade{}; ///< Grade, or what stands in its place (等次).

    UnitResult() {}
    UnitResult(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_GROUP_NAME, group_name);
        detail::take(*from, ZDXM_F_UNIT, unit);
        detail::take(*from, ZDXM_F_UNIT_NAME, unit_name);
        detail::take(*from, ZDXM_F_IS_EXEMPT, is_exempt);
        detail::take(*from, ZDXM_F_POINTS, points);
        detail::take(*from, ZDXM_F_RANK, rank);
        detail::take(*from, ZDXM_F_GRADE, grade);
    }
};

/// What a successful proof looked at.
///
/// 核验通过的范围：行数、最后变更、校验码。
struct Verification : Record {
    std::int64_t rows{}; ///< Number of rows (行数).
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string hash{}; ///< SHA-256 over all of it and the change before (校验码).
    std::int64_t seals{}; ///< How many seals the ledger has (签章数).
    std::vector<std::string> added_objects{}; ///< Tables, indexes and views that other programs added to the file (其他程序添加的对象).

    Verification() {}
    Verification(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ROWS, rows);
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_HASH, hash);
        detail::take(*from, ZDXM_F_SEALS, seals);
        detail::take(*from, ZDXM_F_ADDED_OBJECTS, added_objects);
    }
};

/// A record that is voided: which, why, by whom and when.
///
/// 已作废的记录：理由、经办人、时间。
struct VoidedRecord : Record {
    std::int32_t change{}; ///< Number of the change (变更号).
    std::string actor{}; ///< Who (操作人).
    Maybe<std::int64_t> at_ms{}; ///< What the clock said (时间).
    Subject subject{}; ///< What a change wrote of (对象).
    std::int32_t id{}; ///< Number of the record (编号).
    std::string name{}; ///< Name (名称).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<Month> month{}; ///< Month (月份).
    std::string reason{}; ///< The reason in words (原因).

    VoidedRecord() {}
    VoidedRecord(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_CHANGE, change);
        detail::take(*from, ZDXM_F_ACTOR, actor);
        detail::take(*from, ZDXM_F_AT_MS, at_ms);
        detail::take(*from, ZDXM_F_SUBJECT, subject);
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_NAME, name);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_MONTH, month);
        detail::take(*from, ZDXM_F_REASON, reason);
    }
};

/// What became of a queued record.
///
/// 排队记录的写入结果。
struct Written : Record {
    std::int32_t record{}; ///< Which record, from 1 (记录号).
    Maybe<std::int32_t> id{}; ///< Number of the record (编号).
    Maybe<std::int32_t> project{}; ///< Number of the project (项目).
    Maybe<std::string> project_name{}; ///< Name of the project (项目名称).
    Maybe<Money> standing_done{}; ///< Done in the year to date, said or carried forward (累计完成投资).
    ReportFlag flags{}; ///< What somebody should look at (提示).
    std::vector<std::int32_t> double_counted{}; ///< The items that are the whole or parts of one that was added (重复计列项目).
    Maybe<std::int32_t> error_code{}; ///< Why it was refused (错误码).
    Maybe<std::int32_t> error_field{}; ///< The field that is wrong (错误字段).
    Maybe<std::string> error_text{}; ///< What is wrong and what to do (错误说明).

    Written() {}
    Written(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_RECORD, record);
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_PROJECT, project);
        detail::take(*from, ZDXM_F_PROJECT_NAME, project_name);
        detail::take(*from, ZDXM_F_STANDING_DONE, standing_done);
        detail::take(*from, ZDXM_F_FLAGS, flags);
        detail::take(*from, ZDXM_F_DOUBLE_COUNTED, double_counted);
        detail::take(*from, ZDXM_F_ERROR_CODE, error_code);
        detail::take(*from, ZDXM_F_ERROR_FIELD, error_field);
        detail::take(*from, ZDXM_F_ERROR_TEXT, error_text);
    }
};

/// A year plan of the ledger.
///
/// 台账中的年度计划。
struct YearPlan : Record {
    std::int32_t id{}; ///< Number of the record (编号).
    std::int32_t since{}; ///< Change that wrote this version (生效变更号).
    std::int32_t year{}; ///< Year of a plan (年度).
    PlanLevel level{}; ///< Level (统筹层面).
    std::string title{}; ///< Title (标题).
    Maybe<std::string> document_no{}; ///< Number of the document (文号).
    Maybe<Date> issued_on{}; ///< Date of the document (印发日期).

    YearPlan() {}
    YearPlan(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {
        detail::take(*from, ZDXM_F_ID, id);
        detail::take(*from, ZDXM_F_SINCE, since);
        detail::take(*from, ZDXM_F_YEAR, year);
        detail::take(*from, ZDXM_F_LEVEL, level);
        detail::take(*from, ZDXM_F_TITLE, title);
        detail::take(*from, ZDXM_F_DOCUMENT_NO, document_no);
        detail::take(*from, ZDXM_F_ISSUED_ON, issued_on);
    }
};

} // namespace zdxm

#endif

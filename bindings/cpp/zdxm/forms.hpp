// Kinds of forms (表单). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
#ifndef ZDXM_FORMS_HPP
#define ZDXM_FORMS_HPP

#include "filling.hpp"

namespace zdxm {

/// Form of a unit.
///
/// 表单：单位。
class UnitForm : public Form {
public:
    UnitForm() : Form(ZDXM_FORM_UNIT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static UnitForm of(const Record &record) { return UnitForm(record); }

    /// Name (名称).
    UnitForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// What a unit is (类别).
    UnitForm &kind(const Said<UnitKind> &value) {
        say(value.fact(ZDXM_F_KIND));
        return *this;
    }
    /// 统一社会信用代码 of a unit.
    UnitForm &credit_code(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_CREDIT_CODE));
        return *this;
    }

private:
    explicit UnitForm(const Record &record) : Form(ZDXM_FORM_UNIT, record) {}
};

/// Form of a sector.
///
/// 表单：行业分类。
class SectorForm : public Form {
public:
    SectorForm() : Form(ZDXM_FORM_SECTOR) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static SectorForm of(const Record &record) { return SectorForm(record); }

    /// Name (名称).
    SectorForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// Number of the sector above, or of the project that this one is a part of (上级).
    SectorForm &parent(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PARENT));
        return *this;
    }
    /// Place in its list, from 1 (序号).
    SectorForm &position(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_POSITION));
        return *this;
    }

private:
    explicit SectorForm(const Record &record) : Form(ZDXM_FORM_SECTOR, record) {}
};

/// Form of a project.
///
/// 表单：重大项目。
class ProjectForm : public Form {
public:
    ProjectForm() : Form(ZDXM_FORM_PROJECT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ProjectForm of(const Record &record) { return ProjectForm(record); }

    /// Name (名称).
    ProjectForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// National code (项目代码).
    ProjectForm &code(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_CODE));
        return *this;
    }
    /// Number of the sector (行业分类).
    ProjectForm &sector(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_SECTOR));
        return *this;
    }
    /// Content and scale of a project, what a matter is about (主要内容).
    ProjectForm &content(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_CONTENT));
        return *this;
    }
    /// Start of the construction period (建设起始).
    ProjectForm &period_start(const Said<Date> &value) {
        say(value.fact(ZDXM_F_PERIOD_START));
        return *this;
    }
    /// End of the construction period (建设终止).
    ProjectForm &period_end(const Said<Date> &value) {
        say(value.fact(ZDXM_F_PERIOD_END));
        return *this;
    }
    /// Total investment (总投资).
    ProjectForm &total(const Said<Money> &value) {
        say(value.fact(ZDXM_F_TOTAL));
        return *this;
    }
    /// Who builds it (项目业主).
    ProjectForm &owner(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_OWNER));
        return *this;
    }
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    ProjectForm &owner_credit_code(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_OWNER_CREDIT_CODE));
        return *this;
    }
    /// Where it lies (建设地点).
    ProjectForm &location(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_LOCATION));
        return *this;
    }
    /// Number of the sector above, or of the project that this one is a part of (上级).
    ProjectForm &parent(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PARENT));
        return *this;
    }
    /// 备注.
    ProjectForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit ProjectForm(const Record &record) : Form(ZDXM_FORM_PROJECT, record) {}
};

/// Form of a year plan.
///
/// 表单：年度计划。
class PlanForm : public Form {
public:
    PlanForm() : Form(ZDXM_FORM_PLAN) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static PlanForm of(const Record &record) { return PlanForm(record); }

    /// Year of a plan (年度).
    PlanForm &year(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_YEAR));
        return *this;
    }
    /// Level (统筹层面).
    PlanForm &level(const Said<PlanLevel> &value) {
        say(value.fact(ZDXM_F_LEVEL));
        return *this;
    }
    /// Title (标题).
    PlanForm &title(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TITLE));
        return *this;
    }
    /// Number of the document (文号).
    PlanForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// Date of the document (印发日期).
    PlanForm &issued_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ISSUED_ON));
        return *this;
    }

private:
    explicit PlanForm(const Record &record) : Form(ZDXM_FORM_PLAN, record) {}
};

/// Form of a plan item.
///
/// 表单：计划项目。
class ItemForm : public Form {
public:
    ItemForm() : Form(ZDXM_FORM_ITEM) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ItemForm of(const Record &record) { return ItemForm(record); }

    /// Number of the plan (年度计划).
    ItemForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Number of the project (项目).
    ItemForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Who builds it (项目业主).
    ItemForm &owner(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_OWNER));
        return *this;
    }
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    ItemForm &owner_credit_code(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_OWNER_CREDIT_CODE));
        return *this;
    }
    /// Planned phase (建设阶段).
    ItemForm &phase(const Said<Phase> &value) {
        say(value.fact(ZDXM_F_PHASE));
        return *this;
    }
    /// Number of the sector (行业分类).
    ItemForm &sector(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_SECTOR));
        return *this;
    }
    /// Place in its list, from 1 (序号).
    ItemForm &position(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_POSITION));
        return *this;
    }
    /// Total investment (总投资).
    ItemForm &total(const Said<Money> &value) {
        say(value.fact(ZDXM_F_TOTAL));
        return *this;
    }
    /// Annual planned investment (年度计划投资).
    ItemForm &annual(const Said<Money> &value) {
        say(value.fact(ZDXM_F_ANNUAL));
        return *this;
    }
    /// Done before this year (至上年底累计完成投资).
    ItemForm &done_before(const Said<Money> &value) {
        say(value.fact(ZDXM_F_DONE_BEFORE));
        return *this;
    }
    /// Annual target (年度进度目标).
    ItemForm &target(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TARGET));
        return *this;
    }
    /// Planned start (计划开工时间).
    ItemForm &planned_start(const Said<Date> &value) {
        say(value.fact(ZDXM_F_PLANNED_START));
        return *this;
    }
    /// Planned finish (计划竣工时间).
    ItemForm &planned_finish(const Said<Date> &value) {
        say(value.fact(ZDXM_F_PLANNED_FINISH));
        return *this;
    }
    /// Numbers of the responsible units in their order, the first one leads (责任单位).
    ItemForm &responsible_units(const std::vector<std::int32_t> &value) {
        say(detail::Fact(ZDXM_F_RESPONSIBLE_UNITS, value));
        return *this;
    }
    /// Number of the unit that files the reports (填报单位).
    ItemForm &reporting_unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_REPORTING_UNIT));
        return *this;
    }
    /// Whether a higher level coordinates it too (上级统筹).
    ItemForm &higher_level(const Said<bool> &value) {
        say(value.fact(ZDXM_F_HIGHER_LEVEL));
        return *this;
    }
    /// 备注.
    ItemForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }
    /// What is planned to be done by the end of each month, since the start of the year (月度计划).
    ItemForm &month_plan(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_MONTH_PLAN));
        return *this;
    }

private:
    explicit ItemForm(const Record &record) : Form(ZDXM_FORM_ITEM, record) {}
};

/// Form of a monthly report.
///
/// 表单：月报。
class ReportForm : public Form {
public:
    ReportForm() : Form(ZDXM_FORM_REPORT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ReportForm of(const Record &record) { return ReportForm(record); }

    /// Number of the plan item (计划项目).
    ReportForm &item(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_ITEM));
        return *this;
    }
    /// Number of the plan (年度计划).
    ReportForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Number of the project (项目).
    ReportForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Month (月份).
    ReportForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// Investment done in the month (本月完成投资).
    ReportForm &month_done(const Said<Money> &value) {
        say(value.fact(ZDXM_F_MONTH_DONE));
        return *this;
    }
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    ReportForm &ytd_done(const Said<Money> &value) {
        say(value.fact(ZDXM_F_YTD_DONE));
        return *this;
    }
    /// Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    ReportForm &cumulative_done(const Said<Money> &value) {
        say(value.fact(ZDXM_F_CUMULATIVE_DONE));
        return *this;
    }
    /// Funds in place since the start of the year (到位资金).
    ReportForm &funds_ytd(const Said<Money> &value) {
        say(value.fact(ZDXM_F_FUNDS_YTD));
        return *this;
    }
    /// Whether it has started, as reported (是否开工).
    ReportForm &started(const Said<bool> &value) {
        say(value.fact(ZDXM_F_STARTED));
        return *this;
    }
    /// When it started (开工时间).
    ReportForm &started_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_STARTED_ON));
        return *this;
    }
    /// Whether it is finished, as reported (是否竣工).
    ReportForm &finished(const Said<bool> &value) {
        say(value.fact(ZDXM_F_FINISHED));
        return *this;
    }
    /// When it was finished (竣工时间).
    ReportForm &finished_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_FINISHED_ON));
        return *this;
    }
    /// Physical progress (形象进度).
    ReportForm &progress(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PROGRESS));
        return *this;
    }
    /// Preparatory progress (前期工作进展).
    ReportForm &preparation(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PREPARATION));
        return *this;
    }
    /// Problems (存在问题).
    ReportForm &problem(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PROBLEM));
        return *this;
    }
    /// Next steps (下一步工作计划).
    ReportForm &next_steps(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NEXT_STEPS));
        return *this;
    }
    /// 备注.
    ReportForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }
    /// Funds in place by source since the start of the year (分来源到位资金).
    ReportForm &funds_by_source(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_FUNDS_BY_SOURCE));
        return *this;
    }

private:
    explicit ReportForm(const Record &record) : Form(ZDXM_FORM_REPORT, record) {}
};

/// Form that states where an import goes and which problems are settled.
///
/// 表单：导入选项。
class ImportForm : public Form {
public:
    ImportForm() : Form(ZDXM_FORM_IMPORT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ImportForm of(const Record &record) { return ImportForm(record); }

    /// Level (统筹层面).
    ImportForm &level(const Said<PlanLevel> &value) {
        say(value.fact(ZDXM_F_LEVEL));
        return *this;
    }
    /// Names of the sheets to import; all unless some are named (导入的工作表).
    ImportForm &sheets(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_SHEETS, value));
        return *this;
    }
    /// Year of a plan (年度).
    ImportForm &year(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_YEAR));
        return *this;
    }
    /// Title (标题).
    ImportForm &title(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TITLE));
        return *this;
    }
    /// Number of the document (文号).
    ImportForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// Date of the document (印发日期).
    ImportForm &issued_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ISSUED_ON));
        return *this;
    }
    /// What a plan change does (调整类别).
    ImportForm &plan_change_kind(const Said<PlanChangeKind> &value) {
        say(value.fact(ZDXM_F_PLAN_CHANGE_KIND));
        return *this;
    }
    /// From which month on a plan change counts (生效月份).
    ImportForm &effective(const Said<Month> &value) {
        say(value.fact(ZDXM_F_EFFECTIVE));
        return *this;
    }
    /// Class of a reason (原因类别).
    ImportForm &reason_class(const Said<ReasonClass> &value) {
        say(value.fact(ZDXM_F_REASON_CLASS));
        return *this;
    }
    /// The reason in words (原因).
    ImportForm &reason(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REASON));
        return *this;
    }
    /// 备注.
    ImportForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }
    /// SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).
    ImportForm &file_digest(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_FILE_DIGEST));
        return *this;
    }
    /// Leave out monthly rows whose project is not in the plan (略去未匹配行).
    ImportForm &leave_out_unmatched(const Said<bool> &value) {
        say(value.fact(ZDXM_F_LEAVE_OUT_UNMATCHED));
        return *this;
    }
    /// Leave amounts empty that cannot be read (无法读出的金额留空).
    ImportForm &leave_unreadable_empty(const Said<bool> &value) {
        say(value.fact(ZDXM_F_LEAVE_UNREADABLE_EMPTY));
        return *this;
    }
    /// Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do (保留列的确认).
    ImportForm &keep_columns(const Said<bool> &value) {
        say(value.fact(ZDXM_F_KEEP_COLUMNS));
        return *this;
    }
    /// Whether an import submits monthly reports for review instead of filing them at once (报送待审).
    ImportForm &submit(const Said<bool> &value) {
        say(value.fact(ZDXM_F_SUBMIT));
        return *this;
    }
    /// What a person says that columns mean, one each (指定列).
    ImportForm &column_meanings(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_COLUMN_MEANINGS, value));
        return *this;
    }
    /// What a person decides about cells and rows that cannot be read, one each (人工确认).
    ImportForm &answers(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_ANSWERS, value));
        return *this;
    }
    /// Month of the reports where the sheet names none, 1 to 12 (月).
    ImportForm &month_of_year(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_MONTH_OF_YEAR));
        return *this;
    }

private:
    explicit ImportForm(const Record &record) : Form(ZDXM_FORM_IMPORT, record) {}
};

/// Form of the rules by which figures are made.
///
/// 表单：口径。
class RulesForm : public Form {
public:
    RulesForm() : Form(ZDXM_FORM_RULES) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static RulesForm of(const Record &record) { return RulesForm(record); }

    /// Decimals of amounts in 亿元 (金额小数位).
    RulesForm &money_decimals(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_MONEY_DECIMALS));
        return *this;
    }
    /// Decimals of rates and gaps (比率小数位).
    RulesForm &rate_decimals(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_RATE_DECIMALS));
        return *this;
    }
    /// How a gap is rounded (差值取整顺序).
    RulesForm &gap_order(const Said<GapOrder> &value) {
        say(value.fact(ZDXM_F_GAP_ORDER));
        return *this;
    }
    /// Base of the rate of starts (开工率口径).
    RulesForm &start_base(const Said<StartBaseKind> &value) {
        say(value.fact(ZDXM_F_START_BASE));
        return *this;
    }
    /// The year's target of starts, for StartBaseKind::Target (全年开工目标数).
    RulesForm &start_target(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_START_TARGET));
        return *this;
    }

private:
    explicit RulesForm(const Record &record) : Form(ZDXM_FORM_RULES, record) {}
};

/// Form of a plan change.
///
/// 表单：增补、调出、调整。
class PlanChangeForm : public Form {
public:
    PlanChangeForm() : Form(ZDXM_FORM_PLAN_CHANGE) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static PlanChangeForm of(const Record &record) { return PlanChangeForm(record); }

    /// What a plan change does (调整类别).
    PlanChangeForm &plan_change_kind(const Said<PlanChangeKind> &value) {
        say(value.fact(ZDXM_F_PLAN_CHANGE_KIND));
        return *this;
    }
    /// From which month on a plan change counts (生效月份).
    PlanChangeForm &effective(const Said<Month> &value) {
        say(value.fact(ZDXM_F_EFFECTIVE));
        return *this;
    }
    /// Number of the document (文号).
    PlanChangeForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// Date of the document (印发日期).
    PlanChangeForm &issued_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ISSUED_ON));
        return *this;
    }
    /// Class of a reason (原因类别).
    PlanChangeForm &reason_class(const Said<ReasonClass> &value) {
        say(value.fact(ZDXM_F_REASON_CLASS));
        return *this;
    }
    /// The reason in words (原因).
    PlanChangeForm &reason(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REASON));
        return *this;
    }
    /// 备注.
    PlanChangeForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit PlanChangeForm(const Record &record) : Form(ZDXM_FORM_PLAN_CHANGE, record) {}
};

/// Form of a matter that stands in the way of a project.
///
/// 表单：事项。
class MatterForm : public Form {
public:
    MatterForm() : Form(ZDXM_FORM_MATTER) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static MatterForm of(const Record &record) { return MatterForm(record); }

    /// Number of the project (项目).
    MatterForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// What kind of matter it is (事项类别).
    MatterForm &matter_kind(const Said<MatterKind> &value) {
        say(value.fact(ZDXM_F_MATTER_KIND));
        return *this;
    }
    /// Name (名称).
    MatterForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    MatterForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// Content and scale of a project, what a matter is about (主要内容).
    MatterForm &content(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_CONTENT));
        return *this;
    }
    /// Number of the document (文号).
    MatterForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// Since when a matter is known (提出日期).
    MatterForm &opened_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_OPENED_ON));
        return *this;
    }
    /// The last day on which a matter may be settled (时限).
    MatterForm &deadline(const Said<Date> &value) {
        say(value.fact(ZDXM_F_DEADLINE));
        return *this;
    }
    /// When a matter was settled (办结日期).
    MatterForm &settled_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_SETTLED_ON));
        return *this;
    }
    /// Result of a matter (办理结果).
    MatterForm &result(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_RESULT));
        return *this;
    }
    /// 备注.
    MatterForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit MatterForm(const Record &record) : Form(ZDXM_FORM_MATTER, record) {}
};

/// Form of an event of a project.
///
/// 表单：开工、竣工、停工、复工。
class EventForm : public Form {
public:
    EventForm() : Form(ZDXM_FORM_EVENT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static EventForm of(const Record &record) { return EventForm(record); }

    /// Number of the project (项目).
    EventForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// What happened (事件).
    EventForm &event_kind(const Said<EventKind> &value) {
        say(value.fact(ZDXM_F_EVENT_KIND));
        return *this;
    }
    /// When it happened (发生时间).
    EventForm &occurred_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_OCCURRED_ON));
        return *this;
    }
    /// What proves it (依据材料).
    EventForm &evidence(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_EVIDENCE));
        return *this;
    }
    /// Number of the document (文号).
    EventForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// 备注.
    EventForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit EventForm(const Record &record) : Form(ZDXM_FORM_EVENT, record) {}
};

/// Form of a person.
///
/// 表单：人员。
class PersonForm : public Form {
public:
    PersonForm() : Form(ZDXM_FORM_PERSON) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static PersonForm of(const Record &record) { return PersonForm(record); }

    /// Name (名称).
    PersonForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    PersonForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }

private:
    explicit PersonForm(const Record &record) : Form(ZDXM_FORM_PERSON, record) {}
};

/// Form of a ten-day report.
///
/// 表单：旬报。
class TenDaysForm : public Form {
public:
    TenDaysForm() : Form(ZDXM_FORM_TEN_DAYS) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static TenDaysForm of(const Record &record) { return TenDaysForm(record); }

    /// Number of the plan item (计划项目).
    TenDaysForm &item(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_ITEM));
        return *this;
    }
    /// Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    TenDaysForm &ten_days(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_TEN_DAYS));
        return *this;
    }
    /// Investment done within the ten days (旬完成投资).
    TenDaysForm &ten_days_done(const Said<Money> &value) {
        say(value.fact(ZDXM_F_TEN_DAYS_DONE));
        return *this;
    }
    /// Physical progress (形象进度).
    TenDaysForm &progress(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PROGRESS));
        return *this;
    }
    /// Problems (存在问题).
    TenDaysForm &problem(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PROBLEM));
        return *this;
    }
    /// 备注.
    TenDaysForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit TenDaysForm(const Record &record) : Form(ZDXM_FORM_TEN_DAYS, record) {}
};

/// Form of the contact details of a person.
///
/// 表单：联系方式。
class ContactForm : public Form {
public:
    ContactForm() : Form(ZDXM_FORM_CONTACT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ContactForm of(const Record &record) { return ContactForm(record); }

    /// Post of a person in their unit (职务).
    ContactForm &post(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_POST));
        return *this;
    }
    /// Telephone number (电话).
    ContactForm &phone(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_PHONE));
        return *this;
    }
    /// 备注.
    ContactForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit ContactForm(const Record &record) : Form(ZDXM_FORM_CONTACT, record) {}
};

/// Form of a query of nodes.
///
/// 表单：节点查询。
class NodeQueryForm : public Form {
public:
    NodeQueryForm() : Form(ZDXM_FORM_NODE_QUERY) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static NodeQueryForm of(const Record &record) { return NodeQueryForm(record); }

    /// Number of the plan (年度计划).
    NodeQueryForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Number of the project (项目).
    NodeQueryForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    NodeQueryForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// The template from which a node was laid out (节点模板).
    NodeQueryForm &node_template(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NODE_TEMPLATE));
        return *this;
    }
    /// How a node stands on a day (节点状态).
    NodeQueryForm &node_state(const Said<NodeState> &value) {
        say(value.fact(ZDXM_F_NODE_STATE));
        return *this;
    }

private:
    explicit NodeQueryForm(const Record &record) : Form(ZDXM_FORM_NODE_QUERY, record) {}
};

/// Form of a bulletin that is issued.
///
/// 表单：签发。
class IssueForm : public Form {
public:
    IssueForm() : Form(ZDXM_FORM_ISSUE) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static IssueForm of(const Record &record) { return IssueForm(record); }

    /// Number of the plan (年度计划).
    IssueForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Month (月份).
    IssueForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// Number under which a bulletin was issued (期号).
    IssueForm &number(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NUMBER));
        return *this;
    }
    /// Date of the document (印发日期).
    IssueForm &issued_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ISSUED_ON));
        return *this;
    }
    /// Title (标题).
    IssueForm &title(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TITLE));
        return *this;
    }
    /// What a bulletin is called (通报种类).
    IssueForm &bulletin_kind(const Said<BulletinKind> &value) {
        say(value.fact(ZDXM_F_BULLETIN_KIND));
        return *this;
    }
    /// Of what time a bulletin is (期间).
    IssueForm &bulletin_period(const Said<Period> &value) {
        say(value.fact(ZDXM_F_BULLETIN_PERIOD));
        return *this;
    }
    /// 备注.
    IssueForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit IssueForm(const Record &record) : Form(ZDXM_FORM_ISSUE, record) {}
};

/// Form of a query of plan items.
///
/// 表单：查询。
class ItemQueryForm : public Form {
public:
    ItemQueryForm() : Form(ZDXM_FORM_ITEM_QUERY) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static ItemQueryForm of(const Record &record) { return ItemQueryForm(record); }

    /// The first responsible unit (牵头单位).
    ItemQueryForm &lead_unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_LEAD_UNIT));
        return *this;
    }
    /// Number of a unit that is one of the responsible units, whether it leads or not (责任单位之一).
    ItemQueryForm &responsible_unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_RESPONSIBLE_UNIT));
        return *this;
    }
    /// Number of the unit that files the reports (填报单位).
    ItemQueryForm &reporting_unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_REPORTING_UNIT));
        return *this;
    }
    /// Planned phase (建设阶段).
    ItemQueryForm &phase(const Said<Phase> &value) {
        say(value.fact(ZDXM_F_PHASE));
        return *this;
    }
    /// Number of the sector (行业分类).
    ItemQueryForm &sector(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_SECTOR));
        return *this;
    }
    /// More than so many percentage points above time progress, unrounded, such as 5 or -2.5 (高于序时进度).
    ItemQueryForm &gap_above(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_GAP_ABOVE));
        return *this;
    }
    /// Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind (低于序时进度).
    ItemQueryForm &gap_below(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_GAP_BELOW));
        return *this;
    }
    /// Light of a month (亮灯).
    ItemQueryForm &light(const Said<Light> &value) {
        say(value.fact(ZDXM_F_LIGHT));
        return *this;
    }
    /// Where a report stands (报送状态).
    ItemQueryForm &filing_state(const Said<FilingState> &value) {
        say(value.fact(ZDXM_F_FILING_STATE));
        return *this;
    }
    /// What kind of matter it is (事项类别).
    ItemQueryForm &matter_kind(const Said<MatterKind> &value) {
        say(value.fact(ZDXM_F_MATTER_KIND));
        return *this;
    }
    /// The day of which something is asked (截至日期).
    ItemQueryForm &on_day(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ON_DAY));
        return *this;
    }
    /// Whether it has started, said or carried forward (已开工).
    ItemQueryForm &standing_started(const Said<bool> &value) {
        say(value.fact(ZDXM_F_STANDING_STARTED));
        return *this;
    }
    /// Whether it is finished, said or carried forward (已竣工).
    ItemQueryForm &standing_finished(const Said<bool> &value) {
        say(value.fact(ZDXM_F_STANDING_FINISHED));
        return *this;
    }
    /// Whether it stands still at the end of the month, by its events (是否停工).
    ItemQueryForm &is_suspended(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_SUSPENDED));
        return *this;
    }
    /// A part of a name, whatever its blanks and brackets (名称包含).
    ItemQueryForm &name_part(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME_PART));
        return *this;
    }
    /// In which order items come (排序).
    ItemQueryForm &item_order(const Said<ItemOrder> &value) {
        say(value.fact(ZDXM_F_ITEM_ORDER));
        return *this;
    }
    /// Whether the order is turned round (倒序).
    ItemQueryForm &descending(const Said<bool> &value) {
        say(value.fact(ZDXM_F_DESCENDING));
        return *this;
    }
    /// So many of the first ones are left out (跳过).
    ItemQueryForm &skip(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_SKIP));
        return *this;
    }
    /// At most so many are given (最多).
    ItemQueryForm &most(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_MOST));
        return *this;
    }

private:
    explicit ItemQueryForm(const Record &record) : Form(ZDXM_FORM_ITEM_QUERY, record) {}
};

/// Form of a query of matters.
///
/// 表单：事项查询。
class MatterQueryForm : public Form {
public:
    MatterQueryForm() : Form(ZDXM_FORM_MATTER_QUERY) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static MatterQueryForm of(const Record &record) { return MatterQueryForm(record); }

    /// Number of the plan (年度计划).
    MatterQueryForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Number of the project (项目).
    MatterQueryForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    MatterQueryForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// What kind of matter it is (事项类别).
    MatterQueryForm &matter_kind(const Said<MatterKind> &value) {
        say(value.fact(ZDXM_F_MATTER_KIND));
        return *this;
    }
    /// Whether a matter is open on the day (是否未办结).
    MatterQueryForm &is_open(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_OPEN));
        return *this;
    }
    /// Whether a matter is open on the day, after its deadline (是否逾期).
    MatterQueryForm &is_overdue(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_OVERDUE));
        return *this;
    }

private:
    explicit MatterQueryForm(const Record &record) : Form(ZDXM_FORM_MATTER_QUERY, record) {}
};

/// Form of a fact of an assessment.
///
/// 表单：考核登记。
class AssessmentFactForm : public Form {
public:
    AssessmentFactForm() : Form(ZDXM_FORM_ASSESSMENT_FACT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static AssessmentFactForm of(const Record &record) { return AssessmentFactForm(record); }

    /// What a fact of an assessment says (登记类别).
    AssessmentFactForm &assessment_fact_kind(const Said<AssessmentFactKind> &value) {
        say(value.fact(ZDXM_F_ASSESSMENT_FACT_KIND));
        return *this;
    }
    /// Number of the plan (年度计划).
    AssessmentFactForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    AssessmentFactForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// Month (月份).
    AssessmentFactForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// Last month (截止月份).
    AssessmentFactForm &last_month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_LAST_MONTH));
        return *this;
    }
    /// Name of a scheme of assessment (考核办法).
    AssessmentFactForm &scheme(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_SCHEME));
        return *this;
    }
    /// Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    AssessmentFactForm &scheme_item(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_SCHEME_ITEM));
        return *this;
    }
    /// Number of the project (项目).
    AssessmentFactForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// What is given (认定数值).
    AssessmentFactForm &given_value(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_GIVEN_VALUE));
        return *this;
    }
    /// Number of the document (文号).
    AssessmentFactForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// Date of the document (印发日期).
    AssessmentFactForm &issued_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ISSUED_ON));
        return *this;
    }
    /// The reason in words (原因).
    AssessmentFactForm &reason(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REASON));
        return *this;
    }
    /// 备注.
    AssessmentFactForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }
    /// The issued result that an objection is to (考核结果).
    AssessmentFactForm &assessment(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_ASSESSMENT));
        return *this;
    }
    /// When an objection was answered (答复日期).
    AssessmentFactForm &answered_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ANSWERED_ON));
        return *this;
    }
    /// What the answer says (答复意见).
    AssessmentFactForm &answer(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_ANSWER));
        return *this;
    }
    /// Whether an objection is upheld (是否采纳).
    AssessmentFactForm &is_upheld(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_UPHELD));
        return *this;
    }
    /// Of each group only the first so many by rank (前几名).
    AssessmentFactForm &first(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_FIRST));
        return *this;
    }

private:
    explicit AssessmentFactForm(const Record &record) : Form(ZDXM_FORM_ASSESSMENT_FACT, record) {}
};

/// Form of a letter.
///
/// 表单：函件。
class LetterForm : public Form {
public:
    LetterForm() : Form(ZDXM_FORM_LETTER) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static LetterForm of(const Record &record) { return LetterForm(record); }

    /// What kind of letter it is (函件种类).
    LetterForm &letter_kind(const Said<LetterKind> &value) {
        say(value.fact(ZDXM_F_LETTER_KIND));
        return *this;
    }
    /// Number of the project (项目).
    LetterForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    LetterForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// The matter that a letter is about (所涉事项).
    LetterForm &matter(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_MATTER));
        return *this;
    }
    /// Number of the plan (年度计划).
    LetterForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Month (月份).
    LetterForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// The rule that asks for a letter, as the rule pack calls it (函件规则).
    LetterForm &letter_rule(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_LETTER_RULE));
        return *this;
    }
    /// Title (标题).
    LetterForm &title(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TITLE));
        return *this;
    }
    /// The units that a letter goes to, in their order (主送单位).
    LetterForm &addressed_units(const std::vector<std::int32_t> &value) {
        say(detail::Fact(ZDXM_F_ADDRESSED_UNITS, value));
        return *this;
    }
    /// All that a letter goes to, as it names them (主送).
    LetterForm &addressees(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_ADDRESSEES, value));
        return *this;
    }
    /// What a letter says, a paragraph to a line (正文).
    LetterForm &body(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_BODY));
        return *this;
    }
    /// What a letter demands (要求).
    LetterForm &demands(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_DEMANDS, value));
        return *this;
    }
    /// The matters that a letter hands over (交办事项).
    LetterForm &handed_matters(const std::vector<std::int32_t> &value) {
        say(detail::Fact(ZDXM_F_HANDED_MATTERS, value));
        return *this;
    }
    /// Within how many working days an answer is due (回复期限（工作日）).
    LetterForm &reply_days(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_REPLY_DAYS));
        return *this;
    }
    /// Until when an answer is due (回复期限).
    LetterForm &reply_due(const Said<Date> &value) {
        say(value.fact(ZDXM_F_REPLY_DUE));
        return *this;
    }
    /// The figures that a letter quotes (引用数据).
    LetterForm &quoted_facts(const std::vector<std::string> &value) {
        say(detail::Fact(ZDXM_F_QUOTED_FACTS, value));
        return *this;
    }
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    LetterForm &letter_points(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_LETTER_POINTS));
        return *this;
    }
    /// Whether a letter is made public (是否公示).
    LetterForm &is_public(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_PUBLIC));
        return *this;
    }
    /// What the units of a letter lose by it (取消事项).
    LetterForm &loses(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_LOSES));
        return *this;
    }
    /// 备注.
    LetterForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit LetterForm(const Record &record) : Form(ZDXM_FORM_LETTER, record) {}
};

/// Form of a query of letters.
///
/// 表单：函件查询。
class LetterQueryForm : public Form {
public:
    LetterQueryForm() : Form(ZDXM_FORM_LETTER_QUERY) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static LetterQueryForm of(const Record &record) { return LetterQueryForm(record); }

    /// Number of the plan (年度计划).
    LetterQueryForm &plan(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PLAN));
        return *this;
    }
    /// Month (月份).
    LetterQueryForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// Number of the project (项目).
    LetterQueryForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    LetterQueryForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// What kind of letter it is (函件种类).
    LetterQueryForm &letter_kind(const Said<LetterKind> &value) {
        say(value.fact(ZDXM_F_LETTER_KIND));
        return *this;
    }
    /// Where a letter stands (办理状态).
    LetterQueryForm &letter_state(const Said<LetterState> &value) {
        say(value.fact(ZDXM_F_LETTER_STATE));
        return *this;
    }
    /// Whether a matter is open on the day (是否未办结).
    LetterQueryForm &is_open(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_OPEN));
        return *this;
    }
    /// Whether a matter is open on the day, after its deadline (是否逾期).
    LetterQueryForm &is_overdue(const Said<bool> &value) {
        say(value.fact(ZDXM_F_IS_OVERDUE));
        return *this;
    }

private:
    explicit LetterQueryForm(const Record &record) : Form(ZDXM_FORM_LETTER_QUERY, record) {}
};

/// Form of a ranking of units.
///
/// 表单：排名。
class RankingForm : public Form {
public:
    RankingForm() : Form(ZDXM_FORM_RANKING) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static RankingForm of(const Record &record) { return RankingForm(record); }

    /// What is measured (指标).
    RankingForm &measure(const Said<Measure> &value) {
        say(value.fact(ZDXM_F_MEASURE));
        return *this;
    }
    /// Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a comma between them; empty for all implementation projects (指标范围).
    RankingForm &measure_filter(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_MEASURE_FILTER));
        return *this;
    }
    /// For which items a unit answers (单位的职责).
    RankingForm &unit_role(const Said<UnitRole> &value) {
        say(value.fact(ZDXM_F_UNIT_ROLE));
        return *this;
    }
    /// Whether the lowest value ranks first: flag. Where it is not said, as the measure has it (低者在前).
    RankingForm &lowest_first(const Said<bool> &value) {
        say(value.fact(ZDXM_F_LOWEST_FIRST));
        return *this;
    }
    /// Of each group only the first so many by rank (前几名).
    RankingForm &first(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_FIRST));
        return *this;
    }
    /// Of each group only the last so many by rank (后几名).
    RankingForm &last(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_LAST));
        return *this;
    }

private:
    explicit RankingForm(const Record &record) : Form(ZDXM_FORM_RANKING, record) {}
};

/// Form of a node of a project.
///
/// 表单：节点。
class NodeForm : public Form {
public:
    NodeForm() : Form(ZDXM_FORM_NODE) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static NodeForm of(const Record &record) { return NodeForm(record); }

    /// Number of the project (项目).
    NodeForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Name (名称).
    NodeForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// Place in its list, from 1 (序号).
    NodeForm &position(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_POSITION));
        return *this;
    }
    /// The last day on which a node is in time (计划完成日期).
    NodeForm &planned_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_PLANNED_ON));
        return *this;
    }
    /// When a node was done (实际完成日期).
    NodeForm &actual_on(const Said<Date> &value) {
        say(value.fact(ZDXM_F_ACTUAL_ON));
        return *this;
    }
    /// Number of the unit of a cell (单位).
    NodeForm &unit(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_UNIT));
        return *this;
    }
    /// The node that comes before it (前置节点).
    NodeForm &node_after(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_NODE_AFTER));
        return *this;
    }
    /// The event that a node's being done amounts to (对应开竣工).
    NodeForm &counts_as(const Said<EventKind> &value) {
        say(value.fact(ZDXM_F_COUNTS_AS));
        return *this;
    }
    /// Number of the document (文号).
    NodeForm &document_no(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_DOCUMENT_NO));
        return *this;
    }
    /// 备注.
    NodeForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit NodeForm(const Record &record) : Form(ZDXM_FORM_NODE, record) {}
};

/// Form of an attachment.
///
/// 表单：附件。
class AttachmentForm : public Form {
public:
    AttachmentForm() : Form(ZDXM_FORM_ATTACHMENT) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static AttachmentForm of(const Record &record) { return AttachmentForm(record); }

    /// What a file is attached to (所附记录种类).
    AttachmentForm &attached_kind(const Said<AttachedKind> &value) {
        say(value.fact(ZDXM_F_ATTACHED_KIND));
        return *this;
    }
    /// The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    AttachmentForm &attached_id(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_ATTACHED_ID));
        return *this;
    }
    /// Month (月份).
    AttachmentForm &month(const Said<Month> &value) {
        say(value.fact(ZDXM_F_MONTH));
        return *this;
    }
    /// Name (名称).
    AttachmentForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// When a photo was taken, as a person says (拍摄时间).
    AttachmentForm &taken_at(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_TAKEN_AT));
        return *this;
    }
    /// Where something is, longitude and latitude in degrees (经纬度).
    AttachmentForm &lon_lat(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_LON_LAT));
        return *this;
    }
    /// In which system coordinates are meant (坐标系).
    AttachmentForm &datum(const Said<Datum> &value) {
        say(value.fact(ZDXM_F_DATUM));
        return *this;
    }
    /// 备注.
    AttachmentForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit AttachmentForm(const Record &record) : Form(ZDXM_FORM_ATTACHMENT, record) {}
};

/// Form of a place of a project.
///
/// 表单：位置。
class PlaceForm : public Form {
public:
    PlaceForm() : Form(ZDXM_FORM_PLACE) {}
    /// A form that begins with all that a record says, for its correction (更正).
    static PlaceForm of(const Record &record) { return PlaceForm(record); }

    /// Number of the project (项目).
    PlaceForm &project(const Said<std::int32_t> &value) {
        say(value.fact(ZDXM_F_PROJECT));
        return *this;
    }
    /// Name (名称).
    PlaceForm &name(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_NAME));
        return *this;
    }
    /// What the positions of a place are (位置形状).
    PlaceForm &place_kind(const Said<PlaceKind> &value) {
        say(value.fact(ZDXM_F_PLACE_KIND));
        return *this;
    }
    /// In which system coordinates are meant (坐标系).
    PlaceForm &datum(const Said<Datum> &value) {
        say(value.fact(ZDXM_F_DATUM));
        return *this;
    }
    /// The positions of a place, parted by semicolons (坐标串).
    PlaceForm &outline(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_OUTLINE));
        return *this;
    }
    /// Address of a place (地址).
    PlaceForm &address(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_ADDRESS));
        return *this;
    }
    /// Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    PlaceForm &region_code(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REGION_CODE));
        return *this;
    }
    /// 备注.
    PlaceForm &remark(const Said<std::string> &value) {
        say(value.fact(ZDXM_F_REMARK));
        return *this;
    }

private:
    explicit PlaceForm(const Record &record) : Form(ZDXM_FORM_PLACE, record) {}
};

} // namespace zdxm

#endif

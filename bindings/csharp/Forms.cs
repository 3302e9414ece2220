// Kinds of forms (表单). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
using System.Collections.Generic;
using Zdxm.Raw;

namespace Zdxm
{
    /// <summary>Form of a unit. <para>表单：单位。</para></summary>
    public sealed class UnitForm : Form
    {
        /// <summary>An empty form.</summary>
        public UnitForm() : base(Z.FORM_UNIT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static UnitForm Of(Record record)
        {
            return Begin(new UnitForm(), record);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>What a unit is. <para>类别。</para></summary>
        public Written<UnitKind> Kind
        {
            get { return Said<Written<UnitKind>>(Z.F_KIND); }
            set { Say(Z.F_KIND, value); }
        }

        /// <summary>统一社会信用代码 of a unit. <para>统一社会信用代码。</para></summary>
        public string CreditCode
        {
            get { return Said<string>(Z.F_CREDIT_CODE); }
            set { Say(Z.F_CREDIT_CODE, value); }
        }
    }

    /// <summary>Form of a sector. <para>表单：行业分类。</para></summary>
    public sealed class SectorForm : Form
    {
        /// <summary>An empty form.</summary>
        public SectorForm() : base(Z.FORM_SECTOR) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static SectorForm Of(Record record)
        {
            return Begin(new SectorForm(), record);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>Number of the sector above, or of the project that this one is a part of. <para>上级。</para></summary>
        public int? Parent
        {
            get { return Said<int?>(Z.F_PARENT); }
            set { Say(Z.F_PARENT, value); }
        }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position
        {
            get { return Said<int?>(Z.F_POSITION); }
            set { Say(Z.F_POSITION, value); }
        }
    }

    /// <summary>Form of a project. <para>表单：重大项目。</para></summary>
    public sealed class ProjectForm : Form
    {
        /// <summary>An empty form.</summary>
        public ProjectForm() : base(Z.FORM_PROJECT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ProjectForm Of(Record record)
        {
            return Begin(new ProjectForm(), record);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>National code. <para>项目代码。</para></summary>
        public string Code
        {
            get { return Said<string>(Z.F_CODE); }
            set { Say(Z.F_CODE, value); }
        }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector
        {
            get { return Said<int?>(Z.F_SECTOR); }
            set { Say(Z.F_SECTOR, value); }
        }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content
        {
            get { return Said<string>(Z.F_CONTENT); }
            set { Say(Z.F_CONTENT, value); }
        }

        /// <summary>Start of the construction period. <para>建设起始。</para></summary>
        public Written<Date> PeriodStart
        {
            get { return Said<Written<Date>>(Z.F_PERIOD_START); }
            set { Say(Z.F_PERIOD_START, value); }
        }

        /// <summary>End of the construction period. <para>建设终止。</para></summary>
        public Written<Date> PeriodEnd
        {
            get { return Said<Written<Date>>(Z.F_PERIOD_END); }
            set { Say(Z.F_PERIOD_END, value); }
        }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Written<Money> Total
        {
            get { return Said<Written<Money>>(Z.F_TOTAL); }
            set { Say(Z.F_TOTAL, value); }
        }

        /// <summary>Who builds it. <para>项目业主。</para></summary>
        public string Owner
        {
            get { return Said<string>(Z.F_OWNER); }
            set { Say(Z.F_OWNER, value); }
        }

        /// <summary>统一社会信用代码 of the owner. <para>业主统一社会信用代码。</para></summary>
        public string OwnerCreditCode
        {
            get { return Said<string>(Z.F_OWNER_CREDIT_CODE); }
            set { Say(Z.F_OWNER_CREDIT_CODE, value); }
        }

        /// <summary>Where it lies. <para>建设地点。</para></summary>
        public string Location
        {
            get { return Said<string>(Z.F_LOCATION); }
            set { Say(Z.F_LOCATION, value); }
        }

        /// <summary>Number of the sector above, or of the project that this one is a part of. <para>上级。</para></summary>
        public int? Parent
        {
            get { return Said<int?>(Z.F_PARENT); }
            set { Say(Z.F_PARENT, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a year plan. <para>表单：年度计划。</para></summary>
    public sealed class PlanForm : Form
    {
        /// <summary>An empty form.</summary>
        public PlanForm() : base(Z.FORM_PLAN) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static PlanForm Of(Record record)
        {
            return Begin(new PlanForm(), record);
        }

        /// <summary>Year of a plan. <para>年度。</para></summary>
        public int? Year
        {
            get { return Said<int?>(Z.F_YEAR); }
            set { Say(Z.F_YEAR, value); }
        }

        /// <summary>Level. <para>统筹层面。</para></summary>
        public Written<PlanLevel> Level
        {
            get { return Said<Written<PlanLevel>>(Z.F_LEVEL); }
            set { Say(Z.F_LEVEL, value); }
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title
        {
            get { return Said<string>(Z.F_TITLE); }
            set { Say(Z.F_TITLE, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Written<Date> IssuedOn
        {
            get { return Said<Written<Date>>(Z.F_ISSUED_ON); }
            set { Say(Z.F_ISSUED_ON, value); }
        }
    }

    /// <summary>Form of a plan item. <para>表单：计划项目。</para></summary>
    public sealed class ItemForm : Form
    {
        /// <summary>An empty form.</summary>
        public ItemForm() : base(Z.FORM_ITEM) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ItemForm Of(Record record)
        {
            return Begin(new ItemForm(), record);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Who builds it. <para>项目业主。</para></summary>
        public string Owner
        {
            get { return Said<string>(Z.F_OWNER); }
            set { Say(Z.F_OWNER, value); }
        }

        /// <summary>统一社会信用代码 of the owner. <para>业主统一社会信用代码。</para></summary>
        public string OwnerCreditCode
        {
            get { return Said<string>(Z.F_OWNER_CREDIT_CODE); }
            set { Say(Z.F_OWNER_CREDIT_CODE, value); }
        }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Written<Phase> Phase
        {
            get { return Said<Written<Phase>>(Z.F_PHASE); }
            set { Say(Z.F_PHASE, value); }
        }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector
        {
            get { return Said<int?>(Z.F_SECTOR); }
            set { Say(Z.F_SECTOR, value); }
        }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position
        {
            get { return Said<int?>(Z.F_POSITION); }
            set { Say(Z.F_POSITION, value); }
        }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Written<Money> Total
        {
            get { return Said<Written<Money>>(Z.F_TOTAL); }
            set { Say(Z.F_TOTAL, value); }
        }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Written<Money> Annual
        {
            get { return Said<Written<Money>>(Z.F_ANNUAL); }
            set { Say(Z.F_ANNUAL, value); }
        }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Written<Money> DoneBefore
        {
            get { return Said<Written<Money>>(Z.F_DONE_BEFORE); }
            set { Say(Z.F_DONE_BEFORE, value); }
        }

        /// <summary>Annual target. <para>年度进度目标。</para></summary>
        public string Target
        {
            get { return Said<string>(Z.F_TARGET); }
            set { Say(Z.F_TARGET, value); }
        }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Written<Date> PlannedStart
        {
            get { return Said<Written<Date>>(Z.F_PLANNED_START); }
            set { Say(Z.F_PLANNED_START, value); }
        }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Written<Date> PlannedFinish
        {
            get { return Said<Written<Date>>(Z.F_PLANNED_FINISH); }
            set { Say(Z.F_PLANNED_FINISH, value); }
        }

        /// <summary>Numbers of the responsible units in their order, the first one leads. <para>责任单位。</para></summary>
        public IEnumerable<int> ResponsibleUnits
        {
            get { return Said<IEnumerable<int>>(Z.F_RESPONSIBLE_UNITS); }
            set { Say(Z.F_RESPONSIBLE_UNITS, value); }
        }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit
        {
            get { return Said<int?>(Z.F_REPORTING_UNIT); }
            set { Say(Z.F_REPORTING_UNIT, value); }
        }

        /// <summary>Whether a higher level coordinates it too. <para>上级统筹。</para></summary>
        public bool? HigherLevel
        {
            get { return Said<bool?>(Z.F_HIGHER_LEVEL); }
            set { Say(Z.F_HIGHER_LEVEL, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }

        /// <summary>What is planned to be done by the end of each month, since the start of the year.
        /// <para>月度计划。</para></summary>
        public string MonthPlan
        {
            get { return Said<string>(Z.F_MONTH_PLAN); }
            set { Say(Z.F_MONTH_PLAN, value); }
        }
    }

    /// <summary>Form of a monthly report. <para>表单：月报。</para></summary>
    public sealed class ReportForm : Form
    {
        /// <summary>An empty form.</summary>
        public ReportForm() : base(Z.FORM_REPORT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ReportForm Of(Record record)
        {
            return Begin(new ReportForm(), record);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int? Item
        {
            get { return Said<int?>(Z.F_ITEM); }
            set { Say(Z.F_ITEM, value); }
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Written<Money> MonthDone
        {
            get { return Said<Written<Money>>(Z.F_MONTH_DONE); }
            set { Say(Z.F_MONTH_DONE, value); }
        }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Written<Money> YtdDone
        {
            get { return Said<Written<Money>>(Z.F_YTD_DONE); }
            set { Say(Z.F_YTD_DONE, value); }
        }

        /// <summary>Investment done since the start of the construction, as a report says it.
        /// <para>自开工累计完成投资。</para></summary>
        public Written<Money> CumulativeDone
        {
            get { return Said<Written<Money>>(Z.F_CUMULATIVE_DONE); }
            set { Say(Z.F_CUMULATIVE_DONE, value); }
        }

        /// <summary>Funds in place since the start of the year. <para>到位资金。</para></summary>
        public Written<Money> FundsYtd
        {
            get { return Said<Written<Money>>(Z.F_FUNDS_YTD); }
            set { Say(Z.F_FUNDS_YTD, value); }
        }

        /// <summary>Whether it has started, as reported. <para>是否开工。</para></summary>
        public bool? Started
        {
            get { return Said<bool?>(Z.F_STARTED); }
            set { Say(Z.F_STARTED, value); }
        }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Written<Date> StartedOn
        {
            get { return Said<Written<Date>>(Z.F_STARTED_ON); }
            set { Say(Z.F_STARTED_ON, value); }
        }

        /// <summary>Whether it is finished, as reported. <para>是否竣工。</para></summary>
        public bool? Finished
        {
            get { return Said<bool?>(Z.F_FINISHED); }
            set { Say(Z.F_FINISHED, value); }
        }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Written<Date> FinishedOn
        {
            get { return Said<Written<Date>>(Z.F_FINISHED_ON); }
            set { Say(Z.F_FINISHED_ON, value); }
        }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress
        {
            get { return Said<string>(Z.F_PROGRESS); }
            set { Say(Z.F_PROGRESS, value); }
        }

        /// <summary>Preparatory progress. <para>前期工作进展。</para></summary>
        public string Preparation
        {
            get { return Said<string>(Z.F_PREPARATION); }
            set { Say(Z.F_PREPARATION, value); }
        }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem
        {
            get { return Said<string>(Z.F_PROBLEM); }
            set { Say(Z.F_PROBLEM, value); }
        }

        /// <summary>Next steps. <para>下一步工作计划。</para></summary>
        public string NextSteps
        {
            get { return Said<string>(Z.F_NEXT_STEPS); }
            set { Say(Z.F_NEXT_STEPS, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }

        /// <summary>Funds in place by source since the start of the year. <para>分来源到位资金。</para></summary>
        public string FundsBySource
        {
            get { return Said<string>(Z.F_FUNDS_BY_SOURCE); }
            set { Say(Z.F_FUNDS_BY_SOURCE, value); }
        }
    }

    /// <summary>Form that states where an import goes and which problems are settled.
    /// <para>表单：导入选项。</para></summary>
    public sealed class ImportForm : Form
    {
        /// <summary>An empty form.</summary>
        public ImportForm() : base(Z.FORM_IMPORT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ImportForm Of(Record record)
        {
            return Begin(new ImportForm(), record);
        }

        /// <summary>Level. <para>统筹层面。</para></summary>
        public Written<PlanLevel> Level
        {
            get { return Said<Written<PlanLevel>>(Z.F_LEVEL); }
            set { Say(Z.F_LEVEL, value); }
        }

        /// <summary>Names of the sheets to import; all unless some are named. <para>导入的工作表。</para></summary>
        public IEnumerable<string> Sheets
        {
            get { return Said<IEnumerable<string>>(Z.F_SHEETS); }
            set { Say(Z.F_SHEETS, value); }
        }

        /// <summary>Year of a plan. <para>年度。</para></summary>
        public int? Year
        {
            get { return Said<int?>(Z.F_YEAR); }
            set { Say(Z.F_YEAR, value); }
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title
        {
            get { return Said<string>(Z.F_TITLE); }
            set { Say(Z.F_TITLE, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Written<Date> IssuedOn
        {
            get { return Said<Written<Date>>(Z.F_ISSUED_ON); }
            set { Say(Z.F_ISSUED_ON, value); }
        }

        /// <summary>What a plan change does. <para>调整类别。</para></summary>
        public Written<PlanChangeKind> PlanChangeKind
        {
            get { return Said<Written<PlanChangeKind>>(Z.F_PLAN_CHANGE_KIND); }
            set { Say(Z.F_PLAN_CHANGE_KIND, value); }
        }

        /// <summary>From which month on a plan change counts. <para>生效月份。</para></summary>
        public Written<Month> Effective
        {
            get { return Said<Written<Month>>(Z.F_EFFECTIVE); }
            set { Say(Z.F_EFFECTIVE, value); }
        }

        /// <summary>Class of a reason. <para>原因类别。</para></summary>
        public Written<ReasonClass> ReasonClass
        {
            get { return Said<Written<ReasonClass>>(Z.F_REASON_CLASS); }
            set { Say(Z.F_REASON_CLASS, value); }
        }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason
        {
            get { return Said<string>(Z.F_REASON); }
            set { Say(Z.F_REASON, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }

        /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits. <para>文件校验值。</para></summary>
        public string FileDigest
        {
            get { return Said<string>(Z.F_FILE_DIGEST); }
            set { Say(Z.F_FILE_DIGEST, value); }
        }

        /// <summary>Leave out monthly rows whose project is not in the plan. <para>略去未匹配行。</para></summary>
        public bool? LeaveOutUnmatched
        {
            get { return Said<bool?>(Z.F_LEAVE_OUT_UNMATCHED); }
            set { Say(Z.F_LEAVE_OUT_UNMATCHED, value); }
        }

        /// <summary>Leave amounts empty that cannot be read. <para>无法读出的金额留空。</para></summary>
        public bool? LeaveUnreadableEmpty
        {
            get { return Said<bool?>(Z.F_LEAVE_UNREADABLE_EMPTY); }
            set { Say(Z.F_LEAVE_UNREADABLE_EMPTY, value); }
        }

        /// <summary>Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do.
        /// <para>保留列的确认。</para></summary>
        public bool? KeepColumns
        {
            get { return Said<bool?>(Z.F_KEEP_COLUMNS); }
            set { Say(Z.F_KEEP_COLUMNS, value); }
        }

        /// <summary>Whether an import submits monthly reports for review instead of filing them at once.
        /// <para>报送待审。</para></summary>
        public bool? Submit
        {
            get { return Said<bool?>(Z.F_SUBMIT); }
            set { Say(Z.F_SUBMIT, value); }
        }

        /// <summary>What a person says that columns mean, one each. <para>指定列。</para></summary>
        public IEnumerable<string> ColumnMeanings
        {
            get { return Said<IEnumerable<string>>(Z.F_COLUMN_MEANINGS); }
            set { Say(Z.F_COLUMN_MEANINGS, value); }
        }

        /// <summary>What a person decides about cells and rows that cannot be read, one each.
        /// <para>人工确认。</para></summary>
        public IEnumerable<string> Answers
        {
            get { return Said<IEnumerable<string>>(Z.F_ANSWERS); }
            set { Say(Z.F_ANSWERS, value); }
        }

        /// <summary>Month of the reports where the sheet names none, 1 to 12. <para>月。</para></summary>
        public int? MonthOfYear
        {
            get { return Said<int?>(Z.F_MONTH_OF_YEAR); }
            set { Say(Z.F_MONTH_OF_YEAR, value); }
        }
    }

    /// <summary>Form of the rules by which figures are made. <para>表单：口径。</para></summary>
    public sealed class RulesForm : Form
    {
        /// <summary>An empty form.</summary>
        public RulesForm() : base(Z.FORM_RULES) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static RulesForm Of(Record record)
        {
            return Begin(new RulesForm(), record);
        }

        /// <summary>Decimals of amounts in 亿元. <para>金额小数位。</para></summary>
        public int? MoneyDecimals
        {
            get { return Said<int?>(Z.F_MONEY_DECIMALS); }
            set { Say(Z.F_MONEY_DECIMALS, value); }
        }

        /// <summary>Decimals of rates and gaps. <para>比率小数位。</para></summary>
        public int? RateDecimals
        {
            get { return Said<int?>(Z.F_RATE_DECIMALS); }
            set { Say(Z.F_RATE_DECIMALS, value); }
        }

        /// <summary>How a gap is rounded. <para>差值取整顺序。</para></summary>
        public Written<GapOrder> GapOrder
        {
            get { return Said<Written<GapOrder>>(Z.F_GAP_ORDER); }
            set { Say(Z.F_GAP_ORDER, value); }
        }

        /// <summary>Base of the rate of starts. <para>开工率口径。</para></summary>
        public Written<StartBaseKind> StartBase
        {
            get { return Said<Written<StartBaseKind>>(Z.F_START_BASE); }
            set { Say(Z.F_START_BASE, value); }
        }

        /// <summary>The year's target of starts, for StartBaseKind.Target. <para>全年开工目标数。</para></summary>
        public int? StartTarget
        {
            get { return Said<int?>(Z.F_START_TARGET); }
            set { Say(Z.F_START_TARGET, value); }
        }
    }

    /// <summary>Form of a plan change. <para>表单：增补、调出、调整。</para></summary>
    public sealed class PlanChangeForm : Form
    {
        /// <summary>An empty form.</summary>
        public PlanChangeForm() : base(Z.FORM_PLAN_CHANGE) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static PlanChangeForm Of(Record record)
        {
            return Begin(new PlanChangeForm(), record);
        }

        /// <summary>What a plan change does. <para>调整类别。</para></summary>
        public Written<PlanChangeKind> PlanChangeKind
        {
            get { return Said<Written<PlanChangeKind>>(Z.F_PLAN_CHANGE_KIND); }
            set { Say(Z.F_PLAN_CHANGE_KIND, value); }
        }

        /// <summary>From which month on a plan change counts. <para>生效月份。</para></summary>
        public Written<Month> Effective
        {
            get { return Said<Written<Month>>(Z.F_EFFECTIVE); }
            set { Say(Z.F_EFFECTIVE, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Written<Date> IssuedOn
        {
            get { return Said<Written<Date>>(Z.F_ISSUED_ON); }
            set { Say(Z.F_ISSUED_ON, value); }
        }

        /// <summary>Class of a reason. <para>原因类别。</para></summary>
        public Written<ReasonClass> ReasonClass
        {
            get { return Said<Written<ReasonClass>>(Z.F_REASON_CLASS); }
            set { Say(Z.F_REASON_CLASS, value); }
        }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason
        {
            get { return Said<string>(Z.F_REASON); }
            set { Say(Z.F_REASON, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a matter that stands in the way of a project. <para>表单：事项。</para></summary>
    public sealed class MatterForm : Form
    {
        /// <summary>An empty form.</summary>
        public MatterForm() : base(Z.FORM_MATTER) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static MatterForm Of(Record record)
        {
            return Begin(new MatterForm(), record);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public Written<MatterKind> MatterKind
        {
            get { return Said<Written<MatterKind>>(Z.F_MATTER_KIND); }
            set { Say(Z.F_MATTER_KIND, value); }
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content
        {
            get { return Said<string>(Z.F_CONTENT); }
            set { Say(Z.F_CONTENT, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>Since when a matter is known. <para>提出日期。</para></summary>
        public Written<Date> OpenedOn
        {
            get { return Said<Written<Date>>(Z.F_OPENED_ON); }
            set { Say(Z.F_OPENED_ON, value); }
        }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Written<Date> Deadline
        {
            get { return Said<Written<Date>>(Z.F_DEADLINE); }
            set { Say(Z.F_DEADLINE, value); }
        }

        /// <summary>When a matter was settled. <para>办结日期。</para></summary>
        public Written<Date> SettledOn
        {
            get { return Said<Written<Date>>(Z.F_SETTLED_ON); }
            set { Say(Z.F_SETTLED_ON, value); }
        }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result
        {
            get { return Said<string>(Z.F_RESULT); }
            set { Say(Z.F_RESULT, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of an event of a project. <para>表单：开工、竣工、停工、复工。</para></summary>
    public sealed class EventForm : Form
    {
        /// <summary>An empty form.</summary>
        public EventForm() : base(Z.FORM_EVENT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static EventForm Of(Record record)
        {
            return Begin(new EventForm(), record);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>What happened. <para>事件。</para></summary>
        public Written<EventKind> EventKind
        {
            get { return Said<Written<EventKind>>(Z.F_EVENT_KIND); }
            set { Say(Z.F_EVENT_KIND, value); }
        }

        /// <summary>When it happened. <para>发生时间。</para></summary>
        public Written<Date> OccurredOn
        {
            get { return Said<Written<Date>>(Z.F_OCCURRED_ON); }
            set { Say(Z.F_OCCURRED_ON, value); }
        }

        /// <summary>What proves it. <para>依据材料。</para></summary>
        public string Evidence
        {
            get { return Said<string>(Z.F_EVIDENCE); }
            set { Say(Z.F_EVIDENCE, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a person. <para>表单：人员。</para></summary>
    public sealed class PersonForm : Form
    {
        /// <summary>An empty form.</summary>
        public PersonForm() : base(Z.FORM_PERSON) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static PersonForm Of(Record record)
        {
            return Begin(new PersonForm(), record);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }
    }

    /// <summary>Form of a ten-day report. <para>表单：旬报。</para></summary>
    public sealed class TenDaysForm : Form
    {
        /// <summary>An empty form.</summary>
        public TenDaysForm() : base(Z.FORM_TEN_DAYS) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static TenDaysForm Of(Record record)
        {
            return Begin(new TenDaysForm(), record);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int? Item
        {
            get { return Said<int?>(Z.F_ITEM); }
            set { Say(Z.F_ITEM, value); }
        }

        /// <summary>Ten days of a month, yyyymmp, such as 2022061 for the first. <para>旬。</para></summary>
        public int? TenDays
        {
            get { return Said<int?>(Z.F_TEN_DAYS); }
            set { Say(Z.F_TEN_DAYS, value); }
        }

        /// <summary>Investment done within the ten days. <para>旬完成投资。</para></summary>
        public Written<Money> TenDaysDone
        {
            get { return Said<Written<Money>>(Z.F_TEN_DAYS_DONE); }
            set { Say(Z.F_TEN_DAYS_DONE, value); }
        }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress
        {
            get { return Said<string>(Z.F_PROGRESS); }
            set { Say(Z.F_PROGRESS, value); }
        }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem
        {
            get { return Said<string>(Z.F_PROBLEM); }
            set { Say(Z.F_PROBLEM, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of the contact details of a person. <para>表单：联系方式。</para></summary>
    public sealed class ContactForm : Form
    {
        /// <summary>An empty form.</summary>
        public ContactForm() : base(Z.FORM_CONTACT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ContactForm Of(Record record)
        {
            return Begin(new ContactForm(), record);
        }

        /// <summary>Post of a person in their unit. <para>职务。</para></summary>
        public string Post
        {
            get { return Said<string>(Z.F_POST); }
            set { Say(Z.F_POST, value); }
        }

        /// <summary>Telephone number. <para>电话。</para></summary>
        public string Phone
        {
            get { return Said<string>(Z.F_PHONE); }
            set { Say(Z.F_PHONE, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a query of nodes. <para>表单：节点查询。</para></summary>
    public sealed class NodeQueryForm : Form
    {
        /// <summary>An empty form.</summary>
        public NodeQueryForm() : base(Z.FORM_NODE_QUERY) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static NodeQueryForm Of(Record record)
        {
            return Begin(new NodeQueryForm(), record);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>The template from which a node was laid out. <para>节点模板。</para></summary>
        public string NodeTemplate
        {
            get { return Said<string>(Z.F_NODE_TEMPLATE); }
            set { Say(Z.F_NODE_TEMPLATE, value); }
        }

        /// <summary>How a node stands on a day. <para>节点状态。</para></summary>
        public Written<NodeState> NodeState
        {
            get { return Said<Written<NodeState>>(Z.F_NODE_STATE); }
            set { Say(Z.F_NODE_STATE, value); }
        }
    }

    /// <summary>Form of a bulletin that is issued. <para>表单：签发。</para></summary>
    public sealed class IssueForm : Form
    {
        /// <summary>An empty form.</summary>
        public IssueForm() : base(Z.FORM_ISSUE) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static IssueForm Of(Record record)
        {
            return Begin(new IssueForm(), record);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>Number under which a bulletin was issued. <para>期号。</para></summary>
        public string Number
        {
            get { return Said<string>(Z.F_NUMBER); }
            set { Say(Z.F_NUMBER, value); }
        }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Written<Date> IssuedOn
        {
            get { return Said<Written<Date>>(Z.F_ISSUED_ON); }
            set { Say(Z.F_ISSUED_ON, value); }
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title
        {
            get { return Said<string>(Z.F_TITLE); }
            set { Say(Z.F_TITLE, value); }
        }

        /// <summary>What a bulletin is called. <para>通报种类。</para></summary>
        public Written<BulletinKind> BulletinKind
        {
            get { return Said<Written<BulletinKind>>(Z.F_BULLETIN_KIND); }
            set { Say(Z.F_BULLETIN_KIND, value); }
        }

        /// <summary>Of what time a bulletin is. <para>期间。</para></summary>
        public Written<Period> BulletinPeriod
        {
            get { return Said<Written<Period>>(Z.F_BULLETIN_PERIOD); }
            set { Say(Z.F_BULLETIN_PERIOD, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a query of plan items. <para>表单：查询。</para></summary>
    public sealed class ItemQueryForm : Form
    {
        /// <summary>An empty form.</summary>
        public ItemQueryForm() : base(Z.FORM_ITEM_QUERY) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static ItemQueryForm Of(Record record)
        {
            return Begin(new ItemQueryForm(), record);
        }

        /// <summary>The first responsible unit. <para>牵头单位。</para></summary>
        public int? LeadUnit
        {
            get { return Said<int?>(Z.F_LEAD_UNIT); }
            set { Say(Z.F_LEAD_UNIT, value); }
        }

        /// <summary>Number of a unit that is one of the responsible units, whether it leads or not.
        /// <para>责任单位之一。</para></summary>
        public int? ResponsibleUnit
        {
            get { return Said<int?>(Z.F_RESPONSIBLE_UNIT); }
            set { Say(Z.F_RESPONSIBLE_UNIT, value); }
        }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit
        {
            get { return Said<int?>(Z.F_REPORTING_UNIT); }
            set { Say(Z.F_REPORTING_UNIT, value); }
        }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Written<Phase> Phase
        {
            get { return Said<Written<Phase>>(Z.F_PHASE); }
            set { Say(Z.F_PHASE, value); }
        }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector
        {
            get { return Said<int?>(Z.F_SECTOR); }
            set { Say(Z.F_SECTOR, value); }
        }

        /// <summary>More than so many percentage points above time progress, unrounded, such as 5 or -2.5.
        /// <para>高于序时进度。</para></summary>
        public string GapAbove
        {
            get { return Said<string>(Z.F_GAP_ABOVE); }
            set { Say(Z.F_GAP_ABOVE, value); }
        }

        /// <summary>Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points
        /// behind. <para>低于序时进度。</para></summary>
        public string GapBelow
        {
            get { return Said<string>(Z.F_GAP_BELOW); }
            set { Say(Z.F_GAP_BELOW, value); }
        }

        /// <summary>Light of a month. <para>亮灯。</para></summary>
        public Written<Light> Light
        {
            get { return Said<Written<Light>>(Z.F_LIGHT); }
            set { Say(Z.F_LIGHT, value); }
        }

        /// <summary>Where a report stands. <para>报送状态。</para></summary>
        public Written<FilingState> FilingState
        {
            get { return Said<Written<FilingState>>(Z.F_FILING_STATE); }
            set { Say(Z.F_FILING_STATE, value); }
        }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public Written<MatterKind> MatterKind
        {
            get { return Said<Written<MatterKind>>(Z.F_MATTER_KIND); }
            set { Say(Z.F_MATTER_KIND, value); }
        }

        /// <summary>The day of which something is asked. <para>截至日期。</para></summary>
        public Written<Date> OnDay
        {
            get { return Said<Written<Date>>(Z.F_ON_DAY); }
            set { Say(Z.F_ON_DAY, value); }
        }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted
        {
            get { return Said<bool?>(Z.F_STANDING_STARTED); }
            set { Say(Z.F_STANDING_STARTED, value); }
        }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished
        {
            get { return Said<bool?>(Z.F_STANDING_FINISHED); }
            set { Say(Z.F_STANDING_FINISHED, value); }
        }

        /// <summary>Whether it stands still at the end of the month, by its events. <para>是否停工。</para></summary>
        public bool? IsSuspended
        {
            get { return Said<bool?>(Z.F_IS_SUSPENDED); }
            set { Say(Z.F_IS_SUSPENDED, value); }
        }

        /// <summary>A part of a name, whatever its blanks and brackets. <para>名称包含。</para></summary>
        public string NamePart
        {
            get { return Said<string>(Z.F_NAME_PART); }
            set { Say(Z.F_NAME_PART, value); }
        }

        /// <summary>In which order items come. <para>排序。</para></summary>
        public Written<ItemOrder> ItemOrder
        {
            get { return Said<Written<ItemOrder>>(Z.F_ITEM_ORDER); }
            set { Say(Z.F_ITEM_ORDER, value); }
        }

        /// <summary>Whether the order is turned round. <para>倒序。</para></summary>
        public bool? Descending
        {
            get { return Said<bool?>(Z.F_DESCENDING); }
            set { Say(Z.F_DESCENDING, value); }
        }

        /// <summary>So many of the first ones are left out. <para>跳过。</para></summary>
        public int? Skip
        {
            get { return Said<int?>(Z.F_SKIP); }
            set { Say(Z.F_SKIP, value); }
        }

        /// <summary>At most so many are given. <para>最多。</para></summary>
        public int? Most
        {
            get { return Said<int?>(Z.F_MOST); }
            set { Say(Z.F_MOST, value); }
        }
    }

    /// <summary>Form of a query of matters. <para>表单：事项查询。</para></summary>
    public sealed class MatterQueryForm : Form
    {
        /// <summary>An empty form.</summary>
        public MatterQueryForm() : base(Z.FORM_MATTER_QUERY) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static MatterQueryForm Of(Record record)
        {
            return Begin(new MatterQueryForm(), record);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public Written<MatterKind> MatterKind
        {
            get { return Said<Written<MatterKind>>(Z.F_MATTER_KIND); }
            set { Say(Z.F_MATTER_KIND, value); }
        }

        /// <summary>Whether a matter is open on the day. <para>是否未办结。</para></summary>
        public bool? IsOpen
        {
            get { return Said<bool?>(Z.F_IS_OPEN); }
            set { Say(Z.F_IS_OPEN, value); }
        }

        /// <summary>Whether a matter is open on the day, after its deadline. <para>是否逾期。</para></summary>
        public bool? IsOverdue
        {
            get { return Said<bool?>(Z.F_IS_OVERDUE); }
            set { Say(Z.F_IS_OVERDUE, value); }
        }
    }

    /// <summary>Form of a fact of an assessment. <para>表单：考核登记。</para></summary>
    public sealed class AssessmentFactForm : Form
    {
        /// <summary>An empty form.</summary>
        public AssessmentFactForm() : base(Z.FORM_ASSESSMENT_FACT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static AssessmentFactForm Of(Record record)
        {
            return Begin(new AssessmentFactForm(), record);
        }

        /// <summary>What a fact of an assessment says. <para>登记类别。</para></summary>
        public Written<AssessmentFactKind> AssessmentFactKind
        {
            get { return Said<Written<AssessmentFactKind>>(Z.F_ASSESSMENT_FACT_KIND); }
            set { Say(Z.F_ASSESSMENT_FACT_KIND, value); }
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>Last month. <para>截止月份。</para></summary>
        public Written<Month> LastMonth
        {
            get { return Said<Written<Month>>(Z.F_LAST_MONTH); }
            set { Say(Z.F_LAST_MONTH, value); }
        }

        /// <summary>Name of a scheme of assessment. <para>考核办法。</para></summary>
        public string Scheme
        {
            get { return Said<string>(Z.F_SCHEME); }
            set { Say(Z.F_SCHEME, value); }
        }

        /// <summary>Id of an item of the scheme, or given_points, given_times or given_rate.
        /// <para>考核项目。</para></summary>
        public string SchemeItem
        {
            get { return Said<string>(Z.F_SCHEME_ITEM); }
            set { Say(Z.F_SCHEME_ITEM, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>What is given. <para>认定数值。</para></summary>
        public string GivenValue
        {
            get { return Said<string>(Z.F_GIVEN_VALUE); }
            set { Say(Z.F_GIVEN_VALUE, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Written<Date> IssuedOn
        {
            get { return Said<Written<Date>>(Z.F_ISSUED_ON); }
            set { Say(Z.F_ISSUED_ON, value); }
        }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason
        {
            get { return Said<string>(Z.F_REASON); }
            set { Say(Z.F_REASON, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }

        /// <summary>The issued result that an objection is to. <para>考核结果。</para></summary>
        public int? Assessment
        {
            get { return Said<int?>(Z.F_ASSESSMENT); }
            set { Say(Z.F_ASSESSMENT, value); }
        }

        /// <summary>When an objection was answered. <para>答复日期。</para></summary>
        public Written<Date> AnsweredOn
        {
            get { return Said<Written<Date>>(Z.F_ANSWERED_ON); }
            set { Say(Z.F_ANSWERED_ON, value); }
        }

        /// <summary>What the answer says. <para>答复意见。</para></summary>
        public string Answer
        {
            get { return Said<string>(Z.F_ANSWER); }
            set { Say(Z.F_ANSWER, value); }
        }

        /// <summary>Whether an objection is upheld. <para>是否采纳。</para></summary>
        public bool? IsUpheld
        {
            get { return Said<bool?>(Z.F_IS_UPHELD); }
            set { Say(Z.F_IS_UPHELD, value); }
        }

        /// <summary>Of each group only the first so many by rank. <para>前几名。</para></summary>
        public int? First
        {
            get { return Said<int?>(Z.F_FIRST); }
            set { Say(Z.F_FIRST, value); }
        }
    }

    /// <summary>Form of a letter. <para>表单：函件。</para></summary>
    public sealed class LetterForm : Form
    {
        /// <summary>An empty form.</summary>
        public LetterForm() : base(Z.FORM_LETTER) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static LetterForm Of(Record record)
        {
            return Begin(new LetterForm(), record);
        }

        /// <summary>What kind of letter it is. <para>函件种类。</para></summary>
        public Written<LetterKind> LetterKind
        {
            get { return Said<Written<LetterKind>>(Z.F_LETTER_KIND); }
            set { Say(Z.F_LETTER_KIND, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>The matter that a letter is about. <para>所涉事项。</para></summary>
        public int? Matter
        {
            get { return Said<int?>(Z.F_MATTER); }
            set { Say(Z.F_MATTER, value); }
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>The rule that asks for a letter, as the rule pack calls it. <para>函件规则。</para></summary>
        public string LetterRule
        {
            get { return Said<string>(Z.F_LETTER_RULE); }
            set { Say(Z.F_LETTER_RULE, value); }
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title
        {
            get { return Said<string>(Z.F_TITLE); }
            set { Say(Z.F_TITLE, value); }
        }

        /// <summary>The units that a letter goes to, in their order. <para>主送单位。</para></summary>
        public IEnumerable<int> AddressedUnits
        {
            get { return Said<IEnumerable<int>>(Z.F_ADDRESSED_UNITS); }
            set { Say(Z.F_ADDRESSED_UNITS, value); }
        }

        /// <summary>All that a letter goes to, as it names them. <para>主送。</para></summary>
        public IEnumerable<string> Addressees
        {
            get { return Said<IEnumerable<string>>(Z.F_ADDRESSEES); }
            set { Say(Z.F_ADDRESSEES, value); }
        }

        /// <summary>What a letter says, a paragraph to a line. <para>正文。</para></summary>
        public string Body
        {
            get { return Said<string>(Z.F_BODY); }
            set { Say(Z.F_BODY, value); }
        }

        /// <summary>What a letter demands. <para>要求。</para></summary>
        public IEnumerable<string> Demands
        {
            get { return Said<IEnumerable<string>>(Z.F_DEMANDS); }
            set { Say(Z.F_DEMANDS, value); }
        }

        /// <summary>The matters that a letter hands over. <para>交办事项。</para></summary>
        public IEnumerable<int> HandedMatters
        {
            get { return Said<IEnumerable<int>>(Z.F_HANDED_MATTERS); }
            set { Say(Z.F_HANDED_MATTERS, value); }
        }

        /// <summary>Within how many working days an answer is due. <para>回复期限（工作日）。</para></summary>
        public int? ReplyDays
        {
            get { return Said<int?>(Z.F_REPLY_DAYS); }
            set { Say(Z.F_REPLY_DAYS, value); }
        }

        /// <summary>Until when an answer is due. <para>回复期限。</para></summary>
        public Written<Date> ReplyDue
        {
            get { return Said<Written<Date>>(Z.F_REPLY_DUE); }
            set { Say(Z.F_REPLY_DUE, value); }
        }

        /// <summary>The figures that a letter quotes. <para>引用数据。</para></summary>
        public IEnumerable<string> QuotedFacts
        {
            get { return Said<IEnumerable<string>>(Z.F_QUOTED_FACTS); }
            set { Say(Z.F_QUOTED_FACTS, value); }
        }

        /// <summary>Points that a letter gives each of its units, such as -1. <para>函件计分。</para></summary>
        public string LetterPoints
        {
            get { return Said<string>(Z.F_LETTER_POINTS); }
            set { Say(Z.F_LETTER_POINTS, value); }
        }

        /// <summary>Whether a letter is made public. <para>是否公示。</para></summary>
        public bool? IsPublic
        {
            get { return Said<bool?>(Z.F_IS_PUBLIC); }
            set { Say(Z.F_IS_PUBLIC, value); }
        }

        /// <summary>What the units of a letter lose by it. <para>取消事项。</para></summary>
        public string Loses
        {
            get { return Said<string>(Z.F_LOSES); }
            set { Say(Z.F_LOSES, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a query of letters. <para>表单：函件查询。</para></summary>
    public sealed class LetterQueryForm : Form
    {
        /// <summary>An empty form.</summary>
        public LetterQueryForm() : base(Z.FORM_LETTER_QUERY) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static LetterQueryForm Of(Record record)
        {
            return Begin(new LetterQueryForm(), record);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan
        {
            get { return Said<int?>(Z.F_PLAN); }
            set { Say(Z.F_PLAN, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>What kind of letter it is. <para>函件种类。</para></summary>
        public Written<LetterKind> LetterKind
        {
            get { return Said<Written<LetterKind>>(Z.F_LETTER_KIND); }
            set { Say(Z.F_LETTER_KIND, value); }
        }

        /// <summary>Where a letter stands. <para>办理状态。</para></summary>
        public Written<LetterState> LetterState
        {
            get { return Said<Written<LetterState>>(Z.F_LETTER_STATE); }
            set { Say(Z.F_LETTER_STATE, value); }
        }

        /// <summary>Whether a matter is open on the day. <para>是否未办结。</para></summary>
        public bool? IsOpen
        {
            get { return Said<bool?>(Z.F_IS_OPEN); }
            set { Say(Z.F_IS_OPEN, value); }
        }

        /// <summary>Whether a matter is open on the day, after its deadline. <para>是否逾期。</para></summary>
        public bool? IsOverdue
        {
            get { return Said<bool?>(Z.F_IS_OVERDUE); }
            set { Say(Z.F_IS_OVERDUE, value); }
        }
    }

    /// <summary>Form of a ranking of units. <para>表单：排名。</para></summary>
    public sealed class RankingForm : Form
    {
        /// <summary>An empty form.</summary>
        public RankingForm() : base(Z.FORM_RANKING) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static RankingForm Of(Record record)
        {
            return Begin(new RankingForm(), record);
        }

        /// <summary>What is measured. <para>指标。</para></summary>
        public Written<Measure> Measure
        {
            get { return Said<Written<Measure>>(Z.F_MEASURE); }
            set { Say(Z.F_MEASURE, value); }
        }

        /// <summary>Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one
        /// are alternatives, with a comma between them; empty for all implementation projects.
        /// <para>指标范围。</para></summary>
        public string MeasureFilter
        {
            get { return Said<string>(Z.F_MEASURE_FILTER); }
            set { Say(Z.F_MEASURE_FILTER, value); }
        }

        /// <summary>For which items a unit answers. <para>单位的职责。</para></summary>
        public Written<UnitRole> UnitRole
        {
            get { return Said<Written<UnitRole>>(Z.F_UNIT_ROLE); }
            set { Say(Z.F_UNIT_ROLE, value); }
        }

        /// <summary>Whether the lowest value ranks first: flag. Where it is not said, as the measure has it.
        /// <para>低者在前。</para></summary>
        public bool? LowestFirst
        {
            get { return Said<bool?>(Z.F_LOWEST_FIRST); }
            set { Say(Z.F_LOWEST_FIRST, value); }
        }

        /// <summary>Of each group only the first so many by rank. <para>前几名。</para></summary>
        public int? First
        {
            get { return Said<int?>(Z.F_FIRST); }
            set { Say(Z.F_FIRST, value); }
        }

        /// <summary>Of each group only the last so many by rank. <para>后几名。</para></summary>
        public int? Last
        {
            get { return Said<int?>(Z.F_LAST); }
            set { Say(Z.F_LAST, value); }
        }
    }

    /// <summary>Form of a node of a project. <para>表单：节点。</para></summary>
    public sealed class NodeForm : Form
    {
        /// <summary>An empty form.</summary>
        public NodeForm() : base(Z.FORM_NODE) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static NodeForm Of(Record record)
        {
            return Begin(new NodeForm(), record);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position
        {
            get { return Said<int?>(Z.F_POSITION); }
            set { Say(Z.F_POSITION, value); }
        }

        /// <summary>The last day on which a node is in time. <para>计划完成日期。</para></summary>
        public Written<Date> PlannedOn
        {
            get { return Said<Written<Date>>(Z.F_PLANNED_ON); }
            set { Say(Z.F_PLANNED_ON, value); }
        }

        /// <summary>When a node was done. <para>实际完成日期。</para></summary>
        public Written<Date> ActualOn
        {
            get { return Said<Written<Date>>(Z.F_ACTUAL_ON); }
            set { Say(Z.F_ACTUAL_ON, value); }
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit
        {
            get { return Said<int?>(Z.F_UNIT); }
            set { Say(Z.F_UNIT, value); }
        }

        /// <summary>The node that comes before it. <para>前置节点。</para></summary>
        public int? NodeAfter
        {
            get { return Said<int?>(Z.F_NODE_AFTER); }
            set { Say(Z.F_NODE_AFTER, value); }
        }

        /// <summary>The event that a node's being done amounts to. <para>对应开竣工。</para></summary>
        public Written<EventKind> CountsAs
        {
            get { return Said<Written<EventKind>>(Z.F_COUNTS_AS); }
            set { Say(Z.F_COUNTS_AS, value); }
        }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo
        {
            get { return Said<string>(Z.F_DOCUMENT_NO); }
            set { Say(Z.F_DOCUMENT_NO, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of an attachment. <para>表单：附件。</para></summary>
    public sealed class AttachmentForm : Form
    {
        /// <summary>An empty form.</summary>
        public AttachmentForm() : base(Z.FORM_ATTACHMENT) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static AttachmentForm Of(Record record)
        {
            return Begin(new AttachmentForm(), record);
        }

        /// <summary>What a file is attached to. <para>所附记录种类。</para></summary>
        public Written<AttachedKind> AttachedKind
        {
            get { return Said<Written<AttachedKind>>(Z.F_ATTACHED_KIND); }
            set { Say(Z.F_ATTACHED_KIND, value); }
        }

        /// <summary>The record that a file is attached to, by its number; of a report, the plan item.
        /// <para>所附记录。</para></summary>
        public int? AttachedId
        {
            get { return Said<int?>(Z.F_ATTACHED_ID); }
            set { Say(Z.F_ATTACHED_ID, value); }
        }

        /// <summary>Month. <para>月份。</para></summary>
        public Written<Month> Month
        {
            get { return Said<Written<Month>>(Z.F_MONTH); }
            set { Say(Z.F_MONTH, value); }
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>When a photo was taken, as a person says. <para>拍摄时间。</para></summary>
        public string TakenAt
        {
            get { return Said<string>(Z.F_TAKEN_AT); }
            set { Say(Z.F_TAKEN_AT, value); }
        }

        /// <summary>Where something is, longitude and latitude in degrees. <para>经纬度。</para></summary>
        public string LonLat
        {
            get { return Said<string>(Z.F_LON_LAT); }
            set { Say(Z.F_LON_LAT, value); }
        }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Written<Datum> Datum
        {
            get { return Said<Written<Datum>>(Z.F_DATUM); }
            set { Say(Z.F_DATUM, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }

    /// <summary>Form of a place of a project. <para>表单：位置。</para></summary>
    public sealed class PlaceForm : Form
    {
        /// <summary>An empty form.</summary>
        public PlaceForm() : base(Z.FORM_PLACE) { }

        /// <summary>A form that begins with a record, for its correction.
        /// <para>以已有记录填好的表单，用于更正。</para></summary>
        public static PlaceForm Of(Record record)
        {
            return Begin(new PlaceForm(), record);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project
        {
            get { return Said<int?>(Z.F_PROJECT); }
            set { Say(Z.F_PROJECT, value); }
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name
        {
            get { return Said<string>(Z.F_NAME); }
            set { Say(Z.F_NAME, value); }
        }

        /// <summary>What the positions of a place are. <para>位置形状。</para></summary>
        public Written<PlaceKind> PlaceKind
        {
            get { return Said<Written<PlaceKind>>(Z.F_PLACE_KIND); }
            set { Say(Z.F_PLACE_KIND, value); }
        }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Written<Datum> Datum
        {
            get { return Said<Written<Datum>>(Z.F_DATUM); }
            set { Say(Z.F_DATUM, value); }
        }

        /// <summary>The positions of a place, parted by semicolons. <para>坐标串。</para></summary>
        public string Outline
        {
            get { return Said<string>(Z.F_OUTLINE); }
            set { Say(Z.F_OUTLINE, value); }
        }

        /// <summary>Address of a place. <para>地址。</para></summary>
        public string Address
        {
            get { return Said<string>(Z.F_ADDRESS); }
            set { Say(Z.F_ADDRESS, value); }
        }

        /// <summary>Code of the county or the town, 6, 9 or 12 digits. <para>行政区划代码。</para></summary>
        public string RegionCode
        {
            get { return Said<string>(Z.F_REGION_CODE); }
            set { Say(Z.F_REGION_CODE, value); }
        }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark
        {
            get { return Said<string>(Z.F_REMARK); }
            set { Say(Z.F_REMARK, value); }
        }
    }
}

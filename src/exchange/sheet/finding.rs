//! Findings (问题): what a person should know about a sheet, each at its cell.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use crate::coded::coded;
use crate::exchange::grid::CellRef;
use crate::limits;
use crate::message::{Language, Message};

coded! {
    /// Whether a finding stands in the way of an import.
    #[derive(PartialOrd, Ord)]
    pub enum Severity: "SEVERITY", "Finding" {
        /// something could not be read; importing would lose it.
        Blocking = 1 "阻止导入",
        /// everything was read, but somebody should look.
        Notice = 2 "提示",
    }
}

coded! {
    /// What a finding is about.
    #[derive(PartialOrd, Ord)]
    pub enum FindingCode: "FINDING", "What a finding is about" {
        /// an amount that is no number.
        AmountUnreadable = 1 "金额无法读出",
        /// an amount with parts of a fen was rounded.
        AmountRounded = 2 "金额已四舍五入到分",
        /// an amount larger than any project has.
        AmountTooLarge = 3 "金额过大",
        /// an amount below zero.
        AmountNegative = 4 "金额为负",
        /// an amount column without a unit.
        UnitUnknown = 5 "金额单位不明",
        /// an amount column without a unit, read in that of the other columns.
        UnitAssumed = 6 "金额单位按其他列推定",
        /// a date or period that cannot be read; kept as text.
        DateUnreadable = 7 "日期无法读出",
        /// a yes or no that cannot be read.
        FlagUnreadable = 8 "是否无法读出",
        /// a project code of a wrong shape; kept as text.
        CodeMalformed = 9 "项目代码格式不符",
        /// a column whose header is not known; kept as text.
        UnknownColumn = 10 "表头未识别",
        /// two columns with one meaning; the second is kept as text.
        DuplicateColumn = 11 "表头重复",
        /// a line break in a name, which became a blank.
        LineBreakInName = 12 "名称中有换行",
        /// characters in a name that nobody sees, which were taken out.
        UnseenInName = 13 "名称中有不可见字符",
        /// a project without a name.
        NameMissing = 14 "缺项目名称",
        /// a row with nothing but a name.
        NameOnly = 15 "只有名称的行",
        /// a project of a plan without a phase.
        PhaseUnknown = 16 "缺建设阶段",
        /// a project of a plan without a sector.
        SectorUnknown = 17 "缺行业分类",
        /// the same project twice.
        DuplicateProject = 18 "项目重复",
        /// a row that continues the one above; kept as text.
        ContinuationRow = 19 "续行",
        /// a cell that belongs to nothing.
        StrayCell = 20 "无法归属的内容",
        /// the declared number of projects is not the number of rows.
        CountDiffers = 21 "声明项数与实际不符",
        /// a declared sum is not the sum of the rows.
        SumDiffers = 22 "声明合计与实际不符",
        /// parts of a project that are listed under it and not counted again.
        ChildrenNotCounted = 23 "子项目不重复计数",
        /// the year's plan is larger than the total investment.
        AnnualAboveTotal = 24 "年度计划大于总投资",
        /// done before and planned together are larger than the total.
        PlanAboveTotal = 25 "累计加计划大于总投资",
        /// the month's amount is larger than the year to date.
        MonthAboveYearToDate = 26 "本月完成大于累计完成",
        /// a printed rate is not that of the amounts beside it.
        RateDiffers = 27 "完成率与金额不符",
        /// title, sheet name and headers name different years or months.
        PeriodContradicts = 28 "年份或月份矛盾",
        /// a sheet that was left out, with the reason.
        SheetSkipped = 29 "工作表未读入",
        /// a responsible unit named twice.
        UnitRepeated = 30 "责任单位重复",
        /// more responsible units than the ledger takes.
        TooManyUnits = 31 "责任单位过多",
        /// a name or text longer than the ledger takes.
        TextTooLong = 32 "文字过长",
        /// more findings than are listed.
        MoreFindings = 33 "其余问题未列出",
        /// characters that are struck out and were not read.
        StruckOut = 34 "划去的内容",
        /// the mark of a footnote beside a value, which was left out.
        MarkLeftOut = 35 "值旁的注号",
        /// an amount whose format shows it scaled, read as it is shown.
        AmountScaled = 36 "按显示格式换算的金额",
        /// an amount whose format shows something else than its column says.
        ShownDiffers = 37 "显示格式与列的含义不符",
        /// a formula whose result the file does not hold.
        NoResult = 38 "公式没有计算结果",
        /// a picture in a cell, which is no text.
        PictureInCell = 39 "单元格中的图片",
        /// an amount that is merged over several projects or columns.
        AmountMerged = 40 "金额跨项目或跨列合并",
        /// a merged cell that reaches over a heading and holds only above it.
        MergeCrossesHeading = 41 "合并单元格跨过分组行",
        /// a row that may be a heading or a project.
        RowUnclear = 42 "无法确定是分组行还是项目",
        /// lines of plan and actual that cannot be distinguished.
        PlanActualUnclear = 43 "计划行与实际行不清",
        /// a hidden row, which was not read as a project.
        RowHidden = 44 "隐藏行未读入",
        /// a row that is struck out, which was not read as a project.
        RowStruck = 45 "删除线行未读入",
        /// something that a person decided.
        AnsweredByPerson = 46 "已由人工确认",
        /// a table below another one that is not understood.
        TableNotRead = 47 "下方表格未读入",
        /// a quote in a text file that never ends, or ends in the middle of a cell.
        QuoteUnclosed = 48 "引号不成对",
        /// a text of which the file does not hold every character.
        TextDamaged = 49 "文字不完整",
        /// cells beyond the rows and columns that are read.
        CellBeyond = 50 "超出行列范围",
        /// a column that could mean two things.
        ColumnAmbiguous = 51 "表头含义不明",
        /// a column whose meaning a person chose against its header.
        ColumnChosen = 52 "列含义为选定",
        /// a column of another month or year, or of a plan beside what was done; kept as text.
        OtherPeriod = 53 "非本期的列",
        /// a title or header that names several years or months.
        PeriodUnclear = 54 "年份或月份不明",
        /// a column of one source of money; kept as text.
        SourceColumn = 55 "资金来源列",
        /// a column that the sheet hides.
        HiddenColumn = 56 "隐藏列",
        /// an amount that nobody sees in the sheet, white on white or in the smallest of fonts.
        AmountUnseen = 57 "看不见的金额",
        /// columns of sources of which one may be a part of another.
        SourcesOverlap = 58 "资金来源互相包含",

        /// a monthly row without a project of that code or name.
        ProjectNotFound = 59 "未找到对应项目",
        /// code and name of a row belong to different projects.
        ProjectAmbiguous = 60 "代码与名称不一致",
        /// a new unit or sector whose name looks like one that the ledger has.
        NameNear = 61 "单位或行业名称相近",
        /// a project that is not in the year's plan.
        NotInPlan = 62 "项目不在年度计划内",
        /// a project that is to be supplemented and is already in the plan.
        AlreadyInPlan = 63 "已在计划中",
        /// a project that left the plan.
        Withdrawn = 64 "已调出",
        /// a plan change that would count from before the last one that changed the project.
        EffectiveTooEarly = 65 "生效月份过早",
        /// a change of a plan that only a plan change can make.
        NeedsPlanChange = 66 "须按增补、调整办理",
        /// a report that is there already and will be replaced.
        ReportReplaced = 67 "已有月报，将被更正",
        /// the row's reporting unit is not the one that the plan has.
        ReportingUnitDiffers = 68 "填报单位与计划不同",
        /// something about a report that is legal but odd.
        ReportFlagged = 69 "月报提示",
        /// a part of a project that the plan would list beside its whole, so that both are counted.
        CountedTwice = 70 "整体与部分重复统计",
        /// a first report for a month that is closed.
        MonthClosed = 71 "已关账",
        /// a source of funds that the plan's rule pack does not name.
        FundSourceUnknown = 72 "资金来源不在规则包内",
        /// a row of a monthly sheet that says nothing of its project.
        NothingReported = 73 "未填报内容",
        /// a column that was read as the office confirmed it before.
        ColumnConfirmed = 74 "按已确认的列读入",
        /// a value that is not of the kind that its column holds; kept as text.
        ValueUnreadable = 75 "内容无法读出",
        /// months of a plan that contradict one another, are left open or would be lost.
        MonthPlanUnclear = 76 "月度计划不清",
    }
}

/// What a finding says, and what it is about.
pub(crate) struct Noted {
    pub(super) code: FindingCode,
    pub(super) message: Message,
}

impl Noted {
    /// A row of the tables of findings.
    pub(crate) fn said(code: FindingCode, message: Message) -> Self {
        Noted { code, message }
    }
}

/// One finding (问题).
///
/// As text it is in English; [`Finding::text`] gives it in the language of who reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Whether it stands in the way of an import.
    pub severity: Severity,
    /// The sheet's name.
    pub sheet: String,
    /// The cell, written as `H24`.
    pub cell: CellRef,
    /// What it is about.
    pub code: FindingCode,
    /// What the cell of a blocking finding says.
    pub read: Option<String>,
    message: Message,
}

impl Finding {
    /// A finding at a cell of a sheet.
    pub(crate) fn new(severity: Severity, sheet: &str, cell: CellRef, noted: Noted) -> Finding {
        let Noted { code, mut message } = noted;
        message.shorten(limits::FINDING_VALUE_CHARS);
        Finding { severity, sheet: shortened(sheet.to_owned(), limits::FINDING_CHARS), cell, code, read: None, message }
    }

    /// Which message it is, for ever: `unit_missing`. `docs/messages.md` lists them all.
    pub fn id(&self) -> &'static str {
        self.message.id()
    }

    /// What is wrong and what to do, in one line.
    pub fn text(&self, language: Language) -> String {
        self.message.line(language)
    }

    /// What is wrong.
    pub fn what(&self, language: Language) -> String {
        self.message.what(language)
    }

    /// What to do, where somebody can do something.
    pub fn remedy(&self, language: Language) -> Option<String> {
        self.message.remedy(language)
    }

    /// The values that the message names, as a host needs them for texts of its own.
    pub fn arguments(&self, language: Language) -> Vec<(&'static str, String)> {
        self.message.args(language).collect()
    }

    /// The message, for others to name or show.
    pub(crate) fn message(&self) -> &Message {
        &self.message
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}!{} {}", self.sheet, self.cell, self.text(Language::English))
    }
}

/// As JSON it has its text in both languages.
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("Finding", 8)?;
        finding.serialize_field("severity", &self.severity)?;
        finding.serialize_field("sheet", &self.sheet)?;
        finding.serialize_field("cell", &self.cell)?;
        finding.serialize_field("code", &self.code)?;
        finding.serialize_field("id", self.id())?;
        finding.serialize_field("text", &self.text(Language::English))?;
        finding.serialize_field("text_zh", &self.text(Language::Chinese))?;
        finding.serialize_field("read", &self.read)?;
        finding.end()
    }
}

/// A text cut to so many characters.
pub(super) fn shortened(text: String, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

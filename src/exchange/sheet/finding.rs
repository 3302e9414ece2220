//! Findings (问题): what a person should know about a sheet, each at its cell.

use serde::Serialize;

use crate::coded::coded;
use crate::exchange::grid::CellRef;
use crate::limits;

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

/// What a finding is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::IntoStaticStr, strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum FindingCode {
    /// An amount that is no number (金额无法读出).
    AmountUnreadable,
    /// An amount with parts of a fen was rounded (金额已四舍五入到分).
    AmountRounded,
    /// An amount larger than any project has (金额过大).
    AmountTooLarge,
    /// An amount below zero (金额为负).
    AmountNegative,
    /// An amount column without a unit (金额单位不明).
    UnitUnknown,
    /// An amount column without a unit, read in that of the other columns (金额单位按其他列推定).
    UnitAssumed,
    /// A date or period that cannot be read; kept as text (日期无法读出).
    DateUnreadable,
    /// A yes or no that cannot be read (是否无法读出).
    FlagUnreadable,
    /// A project code of a wrong shape; kept as text (项目代码格式不符).
    CodeMalformed,
    /// A column whose header is not known; kept as text (表头未识别).
    UnknownColumn,
    /// Two columns with one meaning; the second is kept as text (表头重复).
    DuplicateColumn,
    /// A line break in a name, which became a blank (名称中有换行).
    LineBreakInName,
    /// Characters in a name that nobody sees, which were taken out (名称中有不可见字符).
    UnseenInName,
    /// A project without a name (缺项目名称).
    NameMissing,
    /// A row with nothing but a name (只有名称的行).
    NameOnly,
    /// A project of a plan without a phase (缺建设阶段).
    PhaseUnknown,
    /// A project of a plan without a sector (缺行业分类).
    SectorUnknown,
    /// The same project twice (项目重复).
    DuplicateProject,
    /// A row that continues the one above; kept as text (续行).
    ContinuationRow,
    /// A cell that belongs to nothing (无法归属的内容).
    StrayCell,
    /// The declared number of projects is not the number of rows (声明项数与实际不符).
    CountDiffers,
    /// A declared sum is not the sum of the rows (声明合计与实际不符).
    SumDiffers,
    /// Parts of a project that are listed under it and not counted again (子项目不重复计数).
    ChildrenNotCounted,
    /// The year's plan is larger than the total investment (年度计划大于总投资).
    AnnualAboveTotal,
    /// Done before and planned together are larger than the total (累计加计划大于总投资).
    PlanAboveTotal,
    /// The month's amount is larger than the year to date (本月完成大于累计完成).
    MonthAboveYearToDate,
    /// A printed rate is not that of the amounts beside it (完成率与金额不符).
    RateDiffers,
    /// Title, sheet name and headers name different years or months (年份或月份矛盾).
    PeriodContradicts,
    /// A sheet that was left out, with the reason (工作表未读入).
    SheetSkipped,
    /// A responsible unit named twice (责任单位重复).
    UnitRepeated,
    /// More responsible units than the ledger takes (责任单位过多).
    TooManyUnits,
    /// A name or text longer than the ledger takes (文字过长).
    TextTooLong,
    /// More findings than are listed (其余问题未列出).
    MoreFindings,
    /// Characters that are struck out and were not read (划去的内容).
    StruckOut,
    /// The mark of a footnote beside a value, which was left out (值旁的注号).
    MarkLeftOut,
    /// An amount whose format shows it scaled, read as it is shown (按显示格式换算的金额).
    AmountScaled,
    /// An amount whose format shows something else than its column says (显示格式与列的含义不符).
    ShownDiffers,
    /// A formula whose result the file does not hold (公式没有计算结果).
    NoResult,
    /// A picture in a cell, which is no text (单元格中的图片).
    PictureInCell,
    /// An amount that is merged over several projects or columns (金额跨项目或跨列合并).
    AmountMerged,
    /// A merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行).
    MergeCrossesHeading,
    /// A row that may be a heading or a project (无法确定是分组行还是项目).
    RowUnclear,
    /// Lines of plan and actual of which one cannot be told from the other (计划行与实际行不清).
    PlanActualUnclear,
    /// A hidden row, which was not read as a project (隐藏行未读入).
    RowHidden,
    /// A row that is struck out, which was not read as a project (删除线行未读入).
    RowStruck,
    /// Something that a person decided (已由人工确认).
    AnsweredByPerson,
    /// A table below another one that is not understood (下方表格未读入).
    TableNotRead,
    /// A quote in a text file that never ends, or ends in the middle of a cell (引号不成对).
    QuoteUnclosed,
    /// A text of which the file does not hold every character (文字不完整).
    TextDamaged,
    /// Cells beyond the rows and columns that are read (超出行列范围).
    CellBeyond,
    /// A column that could mean two things (表头含义不明).
    ColumnAmbiguous,
    /// A column whose meaning a person chose against its header (列含义为选定).
    ColumnChosen,
    /// A column of another month or year, or of a plan beside what was done; kept as text (非本期的列).
    OtherPeriod,
    /// A title or header that names several years or months (年份或月份不明).
    PeriodUnclear,
    /// A column of one source of money; kept as text (资金来源列).
    SourceColumn,
    /// A column that the sheet hides (隐藏列).
    HiddenColumn,
    /// An amount that nobody sees in the sheet, white on white or in the smallest of fonts (看不见的金额).
    AmountUnseen,
    /// Columns of sources of which one may be a part of another (资金来源互相包含).
    SourcesOverlap,

    /// A monthly row without a project of that code or name (未找到对应项目).
    ProjectNotFound,
    /// Code and name of a row belong to different projects (代码与名称不一致).
    ProjectAmbiguous,
    /// A new unit or sector whose name looks like one that the ledger has (单位或行业名称相近).
    NameNear,
    /// A project that is not in the year's plan (项目不在年度计划内).
    NotInPlan,
    /// A project that is to be supplemented and is already in the plan (已在计划中).
    AlreadyInPlan,
    /// A project that left the plan (已调出).
    Withdrawn,
    /// A plan change that would count from before the last one that changed the project (生效月份过早).
    EffectiveTooEarly,
    /// A change of a plan that only a plan change can make (须按增补、调整办理).
    NeedsPlanChange,
    /// A report that is there already and will be replaced (已有月报，将被更正).
    ReportReplaced,
    /// The row's reporting unit is not the one that the plan has (填报单位与计划不同).
    ReportingUnitDiffers,
    /// Something about a report that is legal but odd (月报提示).
    ReportFlagged,
    /// A part of a project that the plan would list beside its whole, so that both are counted (整体与部分重复统计).
    CountedTwice,
    /// A first report for a month that is closed (已关账).
    MonthClosed,
    /// A source of funds that the plan's rule pack does not name (资金来源不在规则包内).
    FundSourceUnknown,
    /// A row of a monthly sheet that says nothing of its project (未填报内容).
    NothingReported,
    /// A column that was read as the office confirmed it before (按已确认的列读入).
    ColumnConfirmed,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// What is wrong and what to do, in Chinese.
    pub text: String,
    /// What the cell of a blocking finding says.
    pub read: Option<String>,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}!{} {}", self.sheet, self.cell, self.text)
    }
}

/// Collects the findings of one sheet.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) sheet: String,
    /// The row of the sheet in which the table's own rows begin.
    pub(crate) first_row: u32,
    pub(crate) all: Vec<Finding>,
    /// How many more there are, the worst of them, and where the first one is.
    more: Option<(usize, Severity, CellRef)>,
}

/// A text cut to so many characters.
pub(super) fn shortened(text: String, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

impl Findings {
    /// None yet, of a sheet of that name.
    pub(crate) fn of(sheet: &str) -> Self {
        Findings { sheet: shortened(sheet.to_owned(), limits::FINDING_CHARS), ..Default::default() }
    }

    /// Adds a finding that stands in the way.
    pub(crate) fn blocking(&mut self, cell: CellRef, code: FindingCode, text: String) {
        self.add(Severity::Blocking, cell, code, text);
    }

    /// Adds a finding to look at.
    pub(crate) fn notice(&mut self, cell: CellRef, code: FindingCode, text: String) {
        self.add(Severity::Notice, cell, code, text);
    }

    fn add(&mut self, severity: Severity, cell: CellRef, code: FindingCode, text: String) {
        let cell = CellRef { row: cell.row.saturating_add(self.first_row), ..cell };
        if self.all.len() < limits::SHEET_FINDINGS {
            let text = shortened(text, limits::FINDING_CHARS);
            self.all.push(Finding { severity, sheet: self.sheet.clone(), cell, code, text, read: None });
            return;
        }
        // A sheet with that many problems is no table; what is left out must still stand in the way if it would.
        let (more, worst, first) = self.more.unwrap_or((0, severity, cell));
        self.more = Some((more + 1, worst.min(severity), first));
    }

    /// The findings in the order of their cells, with one that tells how many were left out.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.all.sort_by_key(|finding| finding.cell);
        // A merged cell holds for several rows, and is told of once.
        self.all.dedup();
        if let Some((more, severity, cell)) = self.more {
            let text = format!("还有{more}个问题没有列出；请先处理已列出的问题");
            let code = FindingCode::MoreFindings;
            self.all.push(Finding { severity, sheet: self.sheet, cell, code, text, read: None });
        }
        self.all
    }
}

//! The fields of records, forms and rows: number, name and title of each, once for the whole library.
//!
//! The documentation of a field ends with its type, as the header speaks of it: *text*; *int*, 32 bits; *int64*; *money*, an
//! int64 in fen; *month*, an int yyyymm; *date*, an int yyyymmdd whose day, or day and month, may be 00 for "not known"; *flag*,
//! an int 0 or 1; *code*, an int that stands for a name, such as `ZDXM_PHASE_NEW` for 新开工; *flags*, the sum of such ints;
//! *list*. Its name is that of its constant in small letters. Numbers are only ever added.

/// A field of records, forms and rows: one number in the whole library.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) number: i32,
    /// In errors, JSON and Rust.
    pub(crate) name: &'static str,
    /// In an office, for the head of a column.
    pub(crate) title: &'static str,
    /// Its documentation, which ends with its type.
    doc: &'static str,
}

impl Field {
    /// What it says, and what its values are, such as `money`.
    pub(crate) fn said(&self) -> (&'static str, &'static str) {
        let (said, kind) = self.doc.trim().rsplit_once(": ").unwrap_or((self.doc, ""));
        (said, kind.split([' ', ',', '.']).next().unwrap_or_default())
    }
}

/// Small letters of a constant's name.
const fn small<const N: usize>(name: &str) -> [u8; N] {
    let mut letters = match name.as_bytes().first_chunk::<N>() {
        Some(letters) => *letters,
        None => [0; N],
    };
    letters.make_ascii_lowercase();
    letters
}

/// The number of the field of a name, where a row says by `stringify!` which of its members is one.
#[cfg(feature = "capi")]
pub(crate) const fn number_of(name: &str) -> i32 {
    let mut left = ALL;
    let mut number = 0;
    while let [field, rest @ ..] = left {
        if is_same(field.name.as_bytes(), name.as_bytes()) {
            number = field.number;
        }
        left = rest;
    }
    // Only constants call it, so a name without a field does not compile.
    assert!(number > 0, "no field has the name of this member");
    number
}

#[cfg(feature = "capi")]
const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, behind_a @ ..], [b, behind_b @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (behind_a, behind_b);
    }
    one.is_empty() && other.is_empty()
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $NAME:ident = $number:literal $title:literal;)*) => {
        $(
            #[allow(dead_code, reason = "some are fields of rows alone")]
            pub(crate) static $NAME: Field = Field {
                number: $number,
                name: {
                    const SMALL: [u8; stringify!($NAME).len()] = small(stringify!($NAME));
                    match std::str::from_utf8(&SMALL) {
                        Ok(name) => name,
                        Err(_) => "",
                    }
                },
                title: $title,
                doc: concat!($($doc),+),
            };
        )*

        /// All of them, in the order of the header.
        pub(crate) static ALL: &[&Field] = &[$(&$NAME),*];
    };
}

fields! {
    // Every record
    /// Number of the record: int.
    ID = 1 "编号";
    /// Change that wrote this version: int.
    SINCE = 2 "生效变更号";
    /// Name (名称): text.
    NAME = 3 "名称";
    /// What a unit is: code, `ZDXM_UNIT_...`.
    KIND = 4 "类别";
    /// Number of the sector above, or of the project that this one is a part of (打包项目): int.
    PARENT = 5 "上级";
    /// Place in its list, from 1: int.
    POSITION = 6 "序号";
    /// 备注: text.
    REMARK = 7 "备注";
    /// 统一社会信用代码 of a unit: text.
    CREDIT_CODE = 8 "统一社会信用代码";

    // Projects
    /// National code (项目代码): text such as 2207-450204-77-01-946789.
    CODE = 20 "项目代码";
    /// Number of the sector (行业分类): int.
    SECTOR = 21 "行业分类";
    /// Content and scale of a project, what a matter is about: text.
    CONTENT = 22 "主要内容";
    /// Start of the construction period: date.
    PERIOD_START = 23 "建设起始";
    /// End of the construction period: date.
    PERIOD_END = 24 "建设终止";
    /// Total investment (总投资): money.
    TOTAL = 25 "总投资";
    /// Who builds it (项目业主): text.
    OWNER = 26 "项目业主";
    /// 统一社会信用代码 of the owner: text.
    OWNER_CREDIT_CODE = 27 "业主统一社会信用代码";
    /// Where it lies (建设地点): text.
    LOCATION = 28 "建设地点";

    // Year plans
    /// Year of a plan: int.
    YEAR = 40 "年度";
    /// Level: code, `ZDXM_LEVEL_...`; municipal unless said otherwise.
    LEVEL = 41 "统筹层面";
    /// Title: text.
    TITLE = 42 "标题";
    /// Number of the document (文号): text.
    DOCUMENT_NO = 43 "文号";
    /// Date of the document: date with its day.
    ISSUED_ON = 44 "印发日期";

    // Plan items
    /// Number of the plan: int.
    PLAN = 50 "年度计划";
    /// Number of the project: int.
    PROJECT = 51 "项目";
    /// Planned phase: code, `ZDXM_PHASE_...`.
    PHASE = 52 "建设阶段";
    /// Annual planned investment: money.
    ANNUAL = 53 "年度计划投资";
    /// Done before this year: money.
    DONE_BEFORE = 54 "至上年底累计完成投资";
    /// Annual target: text.
    TARGET = 55 "年度进度目标";
    /// Planned start: date.
    PLANNED_START = 56 "计划开工时间";
    /// Planned finish: date.
    PLANNED_FINISH = 57 "计划竣工时间";
    /// Numbers of the responsible units in their order, the first one leads: list of int.
    RESPONSIBLE_UNITS = 58 "责任单位";
    /// Number of the unit that files the reports: int.
    REPORTING_UNIT = 59 "填报单位";
    /// Whether a higher level coordinates it too (★): flag.
    HIGHER_LEVEL = 60 "上级统筹";
    /// What is planned to be done by the end of each month, since the start of the year: text of pairs such as
    /// `1月=100万元;2月=250万元`, each amount with its unit. Empty where the office has no month plans.
    MONTH_PLAN = 670 "月度计划";
    /// The first responsible unit: int.
    LEAD_UNIT = 61 "牵头单位";

    // Facts of an assessment
    /// What a fact of an assessment says: code, `ZDXM_ASSESSMENT_FACT_...`.
    ASSESSMENT_FACT_KIND = 600 "登记类别";
    /// Name of a scheme of assessment: text.
    SCHEME = 601 "考核办法";
    /// Id of an item of the scheme, or given_points, given_times or given_rate: text.
    SCHEME_ITEM = 602 "考核项目";
    /// What is given: text of a decimal such as -2 or 0.9; a rate is a part of one.
    GIVEN_VALUE = 603 "认定数值";
    /// Last month: month.
    LAST_MONTH = 604 "截止月份";

    /// Number of the issued result that this one corrects: int.
    CORRECTS = 605 "更正的结果";
    /// Number of the issued result that corrects it: int.
    CORRECTED_BY = 606 "更正为";
    /// The issued result that an objection is to: int.
    ASSESSMENT = 607 "考核结果";
    /// When an objection was answered: date with its day.
    ANSWERED_ON = 608 "答复日期";
    /// What the answer says: text.
    ANSWER = 609 "答复意见";
    /// Whether an objection is upheld: flag.
    IS_UPHELD = 610 "是否采纳";
    /// Points, exact: text of a fraction.
    POINTS = 611 "得分";
    /// Points before, exact: text of a fraction.
    POINTS_BEFORE = 612 "原得分";
    /// Grade, or what stands in its place: text.
    GRADE = 613 "等次";
    /// Whether it is exempt: flag.
    IS_EXEMPT = 614 "是否免列";
    /// Entries that came: list of text.
    ENTRIES_CAME = 615 "新增依据";
    /// Entries that went: list of text.
    ENTRIES_WENT = 616 "减少依据";

    // Monthly reports
    /// Number of the plan item: int.
    ITEM = 70 "计划项目";
    /// Month: month.
    MONTH = 71 "月份";
    /// Investment done in the month: money.
    MONTH_DONE = 72 "本月完成投资";
    /// Investment done since the start of the year, as reported: money.
    YTD_DONE = 73 "年初至本月累计完成投资";
    /// Funds in place since the start of the year: money.
    FUNDS_YTD = 74 "到位资金";
    /// Whether it has started, as reported: flag.
    STARTED = 75 "是否开工";
    /// When it started: date.
    STARTED_ON = 76 "开工时间";
    /// Whether it is finished, as reported: flag.
    FINISHED = 77 "是否竣工";
    /// When it was finished: date.
    FINISHED_ON = 78 "竣工时间";
    /// Physical progress: text.
    PROGRESS = 79 "形象进度";
    /// Preparatory progress: text.
    PREPARATION = 80 "前期工作进展";
    /// Problems: text.
    PROBLEM = 81 "存在问题";
    /// Next steps: text.
    NEXT_STEPS = 82 "下一步工作计划";
    /// Done in the year to date, said or carried forward: money.
    STANDING_DONE = 83 "累计完成投资";
    /// Whether it has started, said or carried forward: flag.
    STANDING_STARTED = 84 "已开工";
    /// Whether it is finished, said or carried forward: flag.
    STANDING_FINISHED = 85 "已竣工";
    /// What somebody should look at: flags, a sum of `ZDXM_FLAG_...`.
    FLAGS = 86 "提示";
    /// The last month for which it reported: month.
    LAST_REPORT = 87 "最近报送月份";
    /// Done up to the end of the month before, carried forward: money.
    DONE_BEFORE_MONTH = 88 "上月累计完成投资";

    // Changes
    /// Number of the change: int.
    CHANGE = 100 "变更号";
    /// What the clock said: int64, UTC in milliseconds since 1970. It says nothing where CLOCK_MARK is set.
    AT_MS = 101 "时间";
    /// Who: text.
    ACTOR = 102 "操作人";
    /// The kind of the change as it stands in the ledger: text such as file_reports. CHANGE_CODE has its name.
    CHANGE_KIND = 103 "变更类型";
    /// What the change is about: code, `ZDXM_CHANGE_...`; empty where a later library wrote a kind that this one does not know.
    CHANGE_CODE = 570 "变更种类";
    /// The task that was refused: code, `ZDXM_TASK_...`; empty for somebody who is not among the people of the ledger.
    TASK_KIND = 571 "办理事项";
    /// Number of the record that an attempt was about: int64.
    RECORD_ID = 572 "对象编号";
    /// How often it was tried in one batch: int.
    TIMES = 573 "次数";
    /// Remark: text, empty where there is none.
    NOTE = 104 "说明";
    /// Number of rows that it wrote or closed: int64.
    ENTRIES = 105 "记录数";
    /// SHA-256 over these rows: text of 64 digits.
    DIGEST = 106 "摘要";
    /// SHA-256 over all of it and the change before: text of 64 digits.
    HASH = 107 "校验码";
    /// Why the instant of a change is not trusted: code, `ZDXM_CLOCK_MARK_...`; NULL where it is.
    CLOCK_MARK = 108 "时间标记";
    /// The change that marked the instant: int.
    MARKED_BY = 109 "标记变更号";
    /// The change that first submitted a report, or filed it at once: int; NULL while it is not reported.
    SUBMITTED_IN = 110 "报送变更号";
    /// The day that a registrar set for a change whose instant is marked: date with its day.
    SET_DAY = 111 "补记日期";
    /// The change by which something was set: int.
    SET_BY = 112 "补记变更号";
    /// The last change before, of those whose instant is trusted: int.
    CHANGE_BEFORE = 113 "前一变更号";
    /// What the clock said at that change: int64, UTC in milliseconds since 1970.
    BEFORE_MS = 114 "前一变更时间";
    /// Whole days since that change, where they are more than 400: int.
    DAYS_BETWEEN = 115 "间隔天数";

    // Bulletins
    /// Which items a cell sums up: code, `ZDXM_CUT_...`.
    CUT = 120 "口径";
    /// Number of the unit of a cell: int.
    UNIT = 121 "单位";
    /// Kind of unit that is ranked together: code, `ZDXM_UNIT_...`.
    UNIT_KIND = 122 "单位类别";
    /// Number of projects: int.
    COUNT = 123 "项目数";
    /// Done in the year to date: money.
    DONE = 124 "累计完成投资";
    /// Done of the annual plan in percent, rounded by the rules: text.
    RATE = 125 "完成年度计划的比例";
    /// Percentage points above time progress, rounded by the rules: text.
    GAP = 126 "与序时进度差";
    /// Projects that reported for the month: int.
    REPORTED = 127 "已报送";
    /// Projects that have started: int.
    STARTED_COUNT = 128 "已开工数";
    /// Projects that are finished: int.
    FINISHED_COUNT = 129 "已竣工数";
    /// Rank within the kind of unit: int.
    RANK = 130 "排名";
    /// Share of the year gone, in percent: text.
    TIME_PROGRESS = 131 "序时进度";
    /// Name of a unit: text.
    UNIT_NAME = 132 "单位名称";
    /// Planned new starts: int.
    PLANNED_NEW = 133 "计划新开工";
    /// Of the planned new starts, started: int.
    NEW_STARTED = 134 "计划新开工已开工";
    /// New starts planned up to the month: int.
    PLANNED_TO_DATE = 135 "截至本月计划开工";
    /// Of these, started: int.
    TO_DATE_STARTED = 136 "截至本月已开工";
    /// Started before the planned month: int.
    EARLY_STARTS = 137 "提前开工";
    /// Planned up to the month and not started: int.
    LATE_STARTS = 138 "未按计划开工";
    /// Planned completions: int.
    PLANNED_COMPLETED = 139 "计划竣工";
    /// Of these, finished: int.
    COMPLETED_FINISHED = 140 "计划竣工已竣工";
    /// Finished though not planned for this year: int.
    EARLY_FINISHES = 141 "提前竣工";
    /// Rate of starts over the base of the rules, in percent: text.
    START_RATE = 142 "开工率";
    /// Rate of finishes over the planned completions, in percent: text.
    FINISH_RATE = 143 "竣工率";

    // Printed tables
    /// Text of a header cell, or of a finding: text.
    TEXT = 160 "文字";
    /// Row: int, from 0.
    ROW = 161 "行";
    /// Column: int, from 0.
    COLUMN = 162 "列";
    /// Number of rows: int64.
    ROWS = 163 "行数";
    /// Number of columns: int.
    COLUMNS = 164 "列数";
    /// Kind of row: code, `ZDXM_ROW_TOTAL`, `ZDXM_ROW_GROUP` or `ZDXM_ROW_PLAIN`.
    ROW_KIND = 165 "行类型";
    /// Line of units under the title: text.
    UNIT_LINE = 166 "单位行";
    /// Notes: list of text.
    NOTES = 167 "附注";

    // Spreadsheets and imports
    /// Whether it stands in the way: code, `ZDXM_SEVERITY_...`.
    SEVERITY = 180 "严重程度";
    /// Name of the sheet: text; empty of a file without sheets, such as csv.
    SHEET = 181 "工作表";
    /// The cell, such as H24: text.
    CELL = 182 "单元格";
    /// What the finding is about: code, `ZDXM_FINDING_...`.
    FINDING = 183 "问题代码";
    /// Place of the sheet, from 0: int. Among those that were understood, in `zdxm_workbook_grids` among all of the file.
    SHEET_INDEX = 184 "工作表序号";
    /// Format of the file: code, `ZDXM_FORMAT_...`.
    FORMAT = 185 "文件格式";
    /// Header path of a column: text.
    HEADER = 186 "表头";
    /// What a column means, such as annual: text.
    MEANING = 187 "含义";
    /// Unit of a column's amounts: code, `ZDXM_YUAN` to `ZDXM_SHI_YI_YUAN`.
    MONEY_UNIT = 188 "金额单位";
    /// Name of the sector: text.
    SECTOR_NAME = 189 "行业分类名称";
    /// Whether the row counts as a project: flag.
    COUNTED = 190 "计数";
    /// Whether the sheet is hidden: flag.
    HIDDEN = 191 "隐藏";
    /// What the ledger has no field for, as header: text, line by line: list of text.
    OTHER = 192 "其他内容";
    /// Text of a heading: text.
    LABEL = 193 "标题行文字";
    /// How deep a heading stands, 0 for the total: int.
    DEPTH = 194 "层级";
    /// Region that a heading names: text.
    REGION = 195 "地区";
    /// Number of projects that a heading declares: int.
    DECLARED_COUNT = 196 "声明项数";
    /// Number of projects under a heading: int.
    FOUND_COUNT = 197 "实际项数";
    /// Total investment that a heading declares: money.
    DECLARED_TOTAL = 198 "声明总投资";
    /// Annual investment that a heading declares: money.
    DECLARED_ANNUAL = 199 "声明年度计划投资";
    /// Year to date that a heading declares: money.
    DECLARED_YTD = 200 "声明累计完成投资";
    /// Names of the responsible units in their order: list of text.
    RESPONSIBLE_UNIT_NAMES = 201 "责任单位名称";
    /// Name of the unit that files the reports: text.
    REPORTING_UNIT_NAME = 202 "填报单位名称";
    /// Place, from 0, of the row of the whole that this one is a part of: int.
    PARENT_ROW = 203 "所属项目行";
    /// Names of the sheets to import; all unless some are named: list of text.
    SHEETS = 210 "导入的工作表";
    /// Leave out monthly rows whose project is not in the plan: flag.
    LEAVE_OUT_UNMATCHED = 211 "略去未匹配行";
    /// Leave amounts empty that cannot be read: flag.
    LEAVE_UNREADABLE_EMPTY = 212 "无法读出的金额留空";
    /// Projects that the import adds: int.
    NEW_PROJECTS = 213 "新增项目";
    /// Projects that it corrects: int.
    REVISED_PROJECTS = 214 "更正项目";
    /// Plan items that it adds: int.
    NEW_ITEMS = 215 "新增计划项目";
    /// Plan items that it corrects: int.
    REVISED_ITEMS = 216 "更正计划项目";
    /// Reports that it adds: int.
    NEW_REPORTS = 217 "新增月报";
    /// Reports that it corrects: int.
    REVISED_REPORTS = 218 "更正月报";
    /// Rows that say what the ledger knows: int.
    UNCHANGED = 219 "无变化";
    /// Rows without a project: int.
    UNMATCHED = 220 "未匹配";
    /// Month of the reports where the sheet names none, 1 to 12: int.
    MONTH_OF_YEAR = 221 "月";

    // Records of a batch
    /// Which record, from 1: int.
    RECORD = 230 "记录号";
    /// Why it was refused: int, `ZDXM_E_...`; NULL where it was written.
    ERROR_CODE = 231 "错误码";
    /// The field that is wrong: int, `ZDXM_F_...`.
    ERROR_FIELD = 232 "错误字段";
    /// What is wrong and what to do: text.
    ERROR_TEXT = 233 "错误说明";

    // Rules of figures
    /// Decimals of amounts in 亿元: int; 2 unless said otherwise.
    MONEY_DECIMALS = 240 "金额小数位";
    /// Decimals of rates and gaps: int; 2 unless said otherwise.
    RATE_DECIMALS = 241 "比率小数位";
    /// How a gap is rounded: code, `ZDXM_GAP_...`; exact unless said otherwise.
    GAP_ORDER = 242 "差值取整顺序";
    /// Base of the rate of starts: code, `ZDXM_START_...`; planned new starts unless said otherwise.
    START_BASE = 243 "开工率口径";
    /// The year's target of starts, for `ZDXM_START_TARGET`: int. Without it that rate is NULL.
    START_TARGET = 244 "全年开工目标数";

    // Changes to a plan
    /// First month in which a supplemented item counts: int, 1 to 12.
    ENTERED_FROM = 260 "计入起始月";
    /// First month in which a withdrawn item counts no more: int, 1 to 12.
    WITHDRAWN_FROM = 261 "调出起始月";
    /// What a plan change does: code, `ZDXM_PLAN_CHANGE_...`.
    PLAN_CHANGE_KIND = 262 "调整类别";
    /// From which month on a plan change counts: month.
    EFFECTIVE = 263 "生效月份";
    /// Class of a reason: code, `ZDXM_REASON_...`; a withdrawal must have it.
    REASON_CLASS = 264 "原因类别";
    /// The reason in words: text.
    REASON = 265 "原因";
    /// The n-th plan change of its kind in the plan: int.
    NUMBER_OF_KIND = 266 "批次";
    /// Planned phase before: code, `ZDXM_PHASE_...`; NULL where it was not in the plan.
    PHASE_BEFORE = 267 "调整前建设阶段";
    /// Number of the sector before: int.
    SECTOR_BEFORE = 268 "调整前行业分类";
    /// Total investment before: money.
    TOTAL_BEFORE = 269 "调整前总投资";
    /// Annual planned investment before: money.
    ANNUAL_BEFORE = 270 "调整前年度计划投资";
    /// Planned start before: date.
    PLANNED_START_BEFORE = 271 "调整前计划开工";
    /// Planned finish before: date.
    PLANNED_FINISH_BEFORE = 272 "调整前计划竣工";
    /// Items before the plan change: int.
    OPENING_COUNT = 273 "调整前项目数";
    /// Total investment before the plan change: money.
    OPENING_TOTAL = 274 "调整前总投资合计";
    /// Annual planned investment before the plan change: money.
    OPENING_ANNUAL = 275 "调整前年度计划投资合计";
    /// Items that came in: int.
    SUPPLEMENTED_COUNT = 276 "增补项目数";
    /// Total investment that came in: money.
    SUPPLEMENTED_TOTAL = 277 "增补总投资";
    /// Annual planned investment that came in: money.
    SUPPLEMENTED_ANNUAL = 278 "增补年度计划投资";
    /// Items that left: int.
    WITHDRAWN_COUNT = 279 "调出项目数";
    /// Total investment that left: money.
    WITHDRAWN_TOTAL = 280 "调出总投资";
    /// Annual planned investment that left: money.
    WITHDRAWN_ANNUAL = 281 "调出年度计划投资";
    /// Items by adjustment, as after minus before: int.
    CHANGED_COUNT = 282 "调整项目数";
    /// Total investment by adjustment, as after minus before: money.
    CHANGED_TOTAL = 283 "调整总投资";
    /// Annual planned investment by adjustment, as after minus before: money.
    CHANGED_ANNUAL = 284 "调整年度计划投资";
    /// Items after the plan change: int.
    CLOSING_COUNT = 285 "调整后项目数";
    /// Total investment after the plan change: money.
    CLOSING_TOTAL = 286 "调整后总投资合计";
    /// Annual planned investment after the plan change: money.
    CLOSING_ANNUAL = 287 "调整后年度计划投资合计";
    /// Why a project has its place in the next plan: code, `ZDXM_ROLLOVER_...`.
    ROLLOVER_REASON = 288 "接续理由";
    /// Total investment less what is done: money; below zero where more was done.
    REMAINING = 289 "剩余投资";
    /// Plan items that an import takes out of the plan: int.
    WITHDRAWN_ITEMS = 290 "调出计划项目";
    /// Responsible units before a plan change, in order: list of int.
    RESPONSIBLE_UNITS_BEFORE = 291 "调整前责任单位";
    /// The unit that filed the reports before a plan change: int.
    REPORTING_UNIT_BEFORE = 292 "调整前填报单位";
    /// Who built the project before a plan change: text.
    OWNER_BEFORE = 293 "调整前项目业主";
    /// 统一社会信用代码 of the owner before a plan change: text.
    OWNER_CREDIT_CODE_BEFORE = 294 "调整前业主统一社会信用代码";
    /// Whether a line of a plan change keeps units and owner: flag.
    HAS_UNITS = 295 "记载责任单位";

    // Issued bulletins
    /// Number under which a bulletin was issued (期号、文号): text.
    NUMBER = 300 "期号";
    /// The last change that its figures know of: int.
    AS_OF = 301 "截至变更号";
    /// Whether no later bulletin of the same plan and month was issued: flag.
    IS_LATEST = 302 "最新一期";
    /// Number of the printing that made it, which rises when the library prints differently: int.
    PRINTING = 303 "版式号";
    /// SHA-256 of the exact figures, apart from any printed form: text of 64 digits.
    FIGURES_SHA256 = 304 "数据摘要";
    /// What became of an issued bulletin that was made again: code, `ZDXM_REPRODUCED_...`.
    OUTCOME = 309 "重印结果";
    /// What is compared: code, `ZDXM_PRINTED_...`.
    PRINTED_FORM = 310 "形式";
    /// Whether it is the same as issued: flag.
    IS_SAME = 311 "是否一致";
    /// SHA-256 as issued: text of 64 digits.
    ISSUED_SHA256 = 312 "签发时摘要";
    /// SHA-256 as made again: text of 64 digits.
    PRESENT_SHA256 = 313 "现时摘要";
    /// What kind of record differs: code, `ZDXM_RECORD_...`.
    RECORD_KIND = 314 "记录类型";
    /// How it differs: code, `ZDXM_DIFFERENCE_...`.
    DIFFERENCE = 315 "变动";
    /// The field or figure that differs: int, `ZDXM_F_...`.
    CHANGED_FIELD = 316 "变动字段";
    /// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A
    /// money or number of the field's own type can be read as that, too.
    BEFORE = 317 "原值";
    /// Its later value, in the same way: text.
    AFTER = 318 "现值";
    /// Whether a printed form is at hand as it was issued: code, `ZDXM_KEEPING_...`; NULL for the figures.
    KEEPING = 319 "原件";
    /// Items whose amount of the month is of earlier months, too, which were not reported: int.
    SEVERAL_MONTHS = 320 "含以前月份项数";
    /// Whether the amount of the month is of earlier months, too, which were not reported: flag.
    COVERS_EARLIER_MONTHS = 321 "含以前月份";
    /// Reports that came after the deadline: int.
    LATE = 322 "迟报";
    /// Reports whose day is unknown: int.
    UNDATED = 323 "报送日期不详";

    // Files
    /// Name of the office that keeps the ledger: text.
    OFFICE = 350 "建账单位";
    /// Number of the ledger among all ledgers: text.
    UUID = 351 "台账标识";
    /// Where the ledger lies that was there before: text.
    KEPT_PATH = 352 "原台账保存位置";
    /// What is wrong with the file: code, `ZDXM_PROBLEM_...`.
    PROBLEM_KIND = 353 "问题类别";
    /// Table of the file: text.
    TABLE = 354 "数据表";
    /// Row of that table, by its key or its number: text.
    TABLE_ROW = 355 "数据行";
    /// What one can do about it: text.
    REMEDY = 356 "处理办法";
    /// What opening a ledger found: code, `ZDXM_NOTICE_...`.
    NOTICE_KIND = 366 "发现类别";
    /// First change of a range: int.
    FIRST_CHANGE = 367 "起始变更号";
    /// Last change of a range: int.
    LAST_CHANGE = 368 "截止变更号";
    /// Tables, indexes and views that other programs added to the file: list of text.
    ADDED_OBJECTS = 369 "其他程序添加的对象";

    // Matters
    /// What kind of matter it is: code, `ZDXM_MATTER_...`.
    MATTER_KIND = 400 "事项类别";
    /// Since when a matter is known: date with its day.
    OPENED_ON = 401 "提出日期";
    /// The last day on which a matter may be settled: date with its day.
    DEADLINE = 402 "时限";
    /// When a matter was settled: date with its day; NULL while it is open.
    SETTLED_ON = 403 "办结日期";
    /// Result of a matter: text.
    RESULT = 404 "办理结果";
    /// By how many days a matter is too late: int.
    DAYS_LATE = 405 "逾期天数";
    /// Name of the project: text.
    PROJECT_NAME = 406 "项目名称";

    // Nodes
    /// The last day on which a node is in time: date with its day.
    PLANNED_ON = 711 "计划完成日期";
    /// When a node was done: date with its day; NULL while it is not.
    ACTUAL_ON = 712 "实际完成日期";
    /// The node that comes before it: int.
    NODE_AFTER = 713 "前置节点";
    /// The event that a node's being done amounts to: code, `ZDXM_EVENT_START` or `ZDXM_EVENT_FINISH`.
    COUNTS_AS = 714 "对应开竣工";
    /// The template from which a node was laid out: text such as 建设节点.
    NODE_TEMPLATE = 715 "节点模板";
    /// Which node of its template a node is: text such as topped.
    TEMPLATE_NODE = 716 "模板节点编号";
    /// How a node stands on a day: code, `ZDXM_NODE_STATE_...`.
    NODE_STATE = 717 "节点状态";
    /// What does not fit between a node and the one before it: code, `ZDXM_NODE_CONFLICT_...`.
    NODE_CONFLICT = 718 "与前置节点不符";
    /// Number of a node: int.
    NODE = 719 "节点";

    // Events
    /// What happened: code, `ZDXM_EVENT_...`.
    EVENT_KIND = 420 "事件";
    /// When it happened: date with its month or day.
    OCCURRED_ON = 421 "发生时间";
    /// What proves it: text.
    EVIDENCE = 422 "依据材料";
    /// Actual state: code, `ZDXM_STATE_...`; NULL where no event is known.
    PROJECT_STATE = 423 "实际状态";
    /// Since when it stands still, if it does: date.
    SUSPENDED_ON = 424 "停工时间";
    /// How the start stands against the plan: code, `ZDXM_TIMING_...`.
    START_TIMING = 425 "开工时序";
    /// How the finish stands against the plan: code, `ZDXM_TIMING_...`.
    FINISH_TIMING = 426 "竣工时序";
    /// Whether reports say started or finished and no event proves it: flag.
    NEEDS_PROOF = 427 "待认定";
    /// Implementation projects that stand still: int.
    SUSPENDED = 428 "停工";
    /// The month from which an event counts that was recorded when months that it would move were closed: month; NULL where it
    /// counts from its date.
    COUNTS_FROM = 429 "计入起始月份";
    /// The change that recorded an event first: int.
    RECORDED_IN = 430 "记录变更";
    /// Who recorded an event, by the name that they had then: text.
    RECORDED_BY = 431 "记录人";
    /// What moved a closed month: text of `report`, `report_withdrawal`, `event`, `item`, `plan_change`, `counting`, with `;`
    /// between them.
    CAUSES = 432 "更正原因";
    /// Which figures moved: text of their names such as `done;done_before_month`, or `counted` where an item came or went.
    MOVED = 433 "变动指标";
    /// The last of the months that were opened again: month.
    OPENED_THROUGH = 434 "反关账至";

    // Rule packs
    /// The rule pack: int; NULL where the plan used none.
    RULE_PACK = 440 "规则";
    /// Version of a rule pack: text.
    VERSION = 441 "版本";
    /// What something rests on, such as a document: text.
    BASIS = 442 "依据";
    /// SHA-256 of a document: text of 64 digits.
    SHA256 = 443 "校验值";
    /// Light of a month: code, `ZDXM_LIGHT_...`; NULL where there is nothing to judge.
    LIGHT = 444 "亮灯";
    /// Lights of the months from January on, one digit each: text.
    LIGHTS = 445 "各月亮灯";

    // People
    /// The person: int.
    PERSON = 470 "人员";
    /// Name of the person: text.
    PERSON_NAME = 471 "姓名";
    /// Role: code, `ZDXM_ROLE_...`.
    ROLE = 472 "职责";
    /// Post of a person in their unit: text.
    POST = 473 "职务";
    /// Telephone number: text.
    PHONE = 474 "电话";

    // Filings
    /// Where a report stands: code, `ZDXM_FILING_...`.
    FILING_STATE = 480 "报送状态";
    /// What the reviewer said: text.
    OPINION = 481 "审核意见";
    /// When a report was first submitted, or filed at once: date with its day; NULL also where the clock was wrong then and no
    /// registrar has set the day.
    SUBMITTED_ON = 482 "报送日期";
    /// Whether an approved report is in the figures: flag.
    IS_COUNTED = 483 "已计入统计";
    /// How often a report was returned: int.
    RETURNED = 484 "退回次数";
    /// The month that was open when a closed one was corrected: month.
    KNOWN_IN = 485 "计入月份";
    /// Year to date before a correction: money.
    STANDING_BEFORE = 486 "更正前累计完成投资";
    /// Year to date after a correction: money.
    STANDING_AFTER = 487 "更正后累计完成投资";
    /// Funds in place by source since the start of the year: text of pairs such as
    /// `市级财政=1200万元;企业自筹=4500.00元`, each amount with its unit.
    FUNDS_BY_SOURCE = 488 "分来源到位资金";
    /// Source of funds: text.
    FUND_SOURCE = 489 "资金来源";
    /// Ten days of a month, yyyymmp, such as 2022061 for the first: int.
    TEN_DAYS = 490 "旬";
    /// Investment done within the ten days: money.
    TEN_DAYS_DONE = 491 "旬完成投资";
    /// Whether an import submits monthly reports for review instead of filing them at once: flag.
    SUBMIT = 492 "报送待审";
    /// Funds in place of a source: money.
    FUND_AMOUNT = 493 "到位资金";

    // What was looked for by its name
    /// Whether the record was added: int, 1 or 0.
    ADDED = 500 "是否新增";
    /// Names of others that look like a new one: list of text.
    NEAR = 501 "相近名称";

    // What sheets and persons say
    /// Investment done since the start of the construction (自开工累计完成投资), as a report says it: money.
    CUMULATIVE_DONE = 502 "自开工累计完成投资";
    /// SHA-256 of a file's bytes, 64 hexadecimal digits: text. Of an import the file that a person saw, without which COLUMN_MEANINGS and
    /// ANSWERS are refused.
    FILE_DIGEST = 503 "文件校验值";
    /// What a person says that columns mean, one each: list of text, such as `表1!H=ytd_done`, `表1!H=ytd_done 万元` (MEANING and
    /// unit) or `表1!H:text`.
    COLUMN_MEANINGS = 504 "指定列";
    /// What a person decides about cells and rows that cannot be read, one each: list of text, such as `表1!H24=28760.55万元`,
    /// `表1!H24:empty`, `表1!H24:leave_out_row` or `表1!H24:take_row`.
    ANSWERS = 505 "人工确认";
    /// Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do: flag.
    KEEP_COLUMNS = 506 "保留列的确认";
    /// What a cell says, or the header of a column: text.
    READ = 507 "原文";
    /// What was decided about a cell: code, `ZDXM_DECISION_...`.
    DECISION = 508 "处理";
    /// What a cell says by decision; of a column its MEANING and unit: text.
    DECIDED_VALUE = 509 "确认为";
    /// The nearest readings of a column that is kept as text or asked about, at most two: list of text, as MEANING has them.
    NEAREST = 515 "最接近的含义";

    // Seals
    /// What the host calls the key of a seal: text.
    SEAL_KEY = 330 "签章密钥";
    /// Signature of a seal, as the host wrote it: text.
    SIGNATURE = 331 "签名";
    /// What a seal signs, four lines: text.
    SEAL_TEXT = 332 "签章原文";
    /// How many seals the ledger has: int64.
    SEALS = 333 "签章数";

    // Beside the year before
    /// Planned phase as it would be taken over now: code, `ZDXM_PHASE_...`; NULL where the project would leave.
    PHASE_NOW = 520 "现应为建设阶段";
    /// Done before the plan's year, as it would be taken over now: money.
    DONE_BEFORE_NOW = 521 "现应为至上年底累计完成投资";
    /// Planned start as it would be taken over now: date.
    PLANNED_START_NOW = 522 "现应为计划开工";
    /// Planned finish as it would be taken over now: date.
    PLANNED_FINISH_NOW = 523 "现应为计划竣工";

    // A whole and its parts
    /// Which of a whole and its parts counts: code, `ZDXM_COUNT_...`.
    COUNTED_SIDE = 530 "整体与部分";
    /// Item of a whole: int.
    WHOLE = 531 "整体";
    /// Name of the project that is a whole: text.
    WHOLE_NAME = 532 "整体项目名称";
    /// Item of a part: int.
    PART = 533 "部分";
    /// Name of the project that is a part: text.
    PART_NAME = 534 "部分项目名称";
    /// The item of the two that does not count: int.
    LEFT_OUT = 535 "不计入统计";
    /// The items that are the whole or parts of one that was added: list of int.
    DOUBLE_COUNTED = 510 "重复计列项目";

    // Values of a field
    /// What a sheet is: code, `ZDXM_SHEET_...`.
    SHEET_KIND = 540 "表格类别";
    /// Number of a value that a field can have: int.
    VALUE_NUMBER = 541 "代码";
    /// English word of a value that a field can have, as JSON has it: text.
    VALUE_WORD = 542 "英文代码";

    // Questions
    /// More than so many percentage points above time progress, unrounded, such as 5 or -2.5: text.
    GAP_ABOVE = 580 "高于序时进度";
    /// Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind: text.
    GAP_BELOW = 581 "低于序时进度";
    /// A part of a name, whatever its blanks and brackets: text.
    NAME_PART = 582 "名称包含";
    /// The day of which something is asked: date with its day.
    ON_DAY = 583 "截至日期";
    /// In which order items come: code, `ZDXM_ITEM_ORDER_...`.
    ITEM_ORDER = 584 "排序";
    /// Whether the order is turned round: flag.
    DESCENDING = 585 "倒序";
    /// So many of the first ones are left out: int.
    SKIP = 586 "跳过";
    /// At most so many are given: int; all of them where it is not said.
    MOST = 587 "最多";
    /// Whether it stands still at the end of the month, by its events: flag.
    IS_SUSPENDED = 588 "是否停工";
    /// Numbers of the matters that are open: list of int.
    OPEN_MATTERS = 589 "未办结事项";
    /// Names of the matters that are open, in the same order: list of text.
    OPEN_MATTER_NAMES = 590 "未办结事项名称";
    /// Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %: int64. It has all decimals that RATE can
    /// be printed with.
    RATE_NUMBER = 591 "完成率数值";
    /// GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind: int64.
    GAP_NUMBER = 592 "与序时进度差数值";
    /// Whether a matter is open on the day: flag.
    IS_OPEN = 594 "是否未办结";
    /// Whether a matter is open on the day, after its deadline: flag.
    IS_OVERDUE = 595 "是否逾期";
    /// Numbers of the matters that the problem of the month's report became: list of int.
    MATTERS_OF_PROBLEM = 596 "存在问题转为事项";
    /// Name of the lead unit: text.
    LEAD_UNIT_NAME = 593 "牵头单位名称";
    /// Number of a unit that is one of the responsible units, whether it leads or not: int.
    RESPONSIBLE_UNIT = 597 "责任单位之一";

    // Rankings and lists
    /// What is measured: code, `ZDXM_MEASURE_...`.
    MEASURE = 671 "指标";
    /// For which items a unit answers: code, `ZDXM_UNIT_ROLE_...`.
    UNIT_ROLE = 672 "单位的职责";
    /// Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a
    /// comma between them; empty for all implementation projects: text such as `phase=new,ongoing;level=municipal`.
    MEASURE_FILTER = 673 "指标范围";
    /// Whether the lowest value ranks first: flag. Where it is not said, as the measure has it: few late reports are better than many.
    LOWEST_FIRST = 674 "低者在前";
    /// Of each group only the first so many by rank: int. All of them where neither it nor LAST is said.
    FIRST = 675 "前几名";
    /// Of each group only the last so many by rank: int.
    LAST = 676 "后几名";
    /// Name of the group in which a unit is ranked: text.
    GROUP_NAME = 677 "分组";
    /// Rank from the end: int.
    FROM_LAST = 678 "倒数名次";
    /// Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one: text such as `7/25`.
    MEASURE_VALUE = 679 "指标值";
    /// Value of a measure, rounded by the rules; rates in percent, money in 亿元: text such as `28.00%`.
    MEASURE_SHOWN = 680 "指标值（显示）";
    /// Rank at the end of the month before: int.
    RANK_BEFORE = 681 "上月排名";
    /// By how many places a unit rose since the month before; below zero where it fell: int.
    RANK_CHANGE = 682 "较上月升降位次";
    /// Name of a red or black list: text such as `红榜`.
    LIST_NAME = 683 "榜单";

    // Messages
    /// Which message a text is, the same for ever, as `docs/messages.md` lists them: text.
    MESSAGE_ID = 543 "说明代号";

    // Histories
    /// What a change wrote of: code, `ZDXM_SUBJECT_...`.
    SUBJECT = 544 "对象";

    // What came back
    /// Months without an item that was withdrawn and came back, 1 to 12: list of int.
    ABSENT_MONTHS = 546 "调出期间";
    /// Items that came back: int.
    RETURNED_COUNT = 547 "调回项目数";
    /// Total investment that came back: money.
    RETURNED_TOTAL = 548 "调回总投资";
    /// Annual planned investment that came back: money.
    RETURNED_ANNUAL = 549 "调回年度计划投资";

    // What was voided
    /// What kind of record was voided: code, `ZDXM_SUBJECT_...`.
    VOIDED_RECORD = 545 "作废对象";

    // Documents
    /// On what paper a document is printed: code, `ZDXM_PAPER_...`.
    PAPER = 700 "用纸";
    /// Name and version of the rules by which its figures were made: text.
    PRINTED_RULES = 702 "口径";
    /// Proof of where its figures come from: text such as `数据截至变更12（校验码 3f9a0c51d2b7e846）`.
    PROOF_MARK = 703 "校验标记";
    /// Place of a table in its document, from 0: int.
    TABLE_INDEX = 704 "表序";
    /// Name of the attachment that a part belongs to: text.
    ATTACHMENT = 705 "附件";

    /// What a bulletin is called: code, `ZDXM_BULLETIN_...`.
    BULLETIN_KIND = 706 "通报种类";
    /// Of what time a bulletin is: code, `ZDXM_PERIOD_...`.
    BULLETIN_PERIOD = 707 "期间";

    // Sheets of the office
    /// By what name a sheet of the office is asked for: text such as `month`.
    PROFILE = 708 "表式";
    /// Whether a blank sheet can be made of it: flag.
    IS_TEMPLATE = 709 "可制模板";
    /// The months of which the amounts of a column are planned: text such as `3`, `4-6` or, since January, `1-6`.
    PLANNED_MONTHS = 710 "计划月份";

    // Merges
    /// Number of the one that is another: int.
    MERGED = 560 "原编号";
    /// Its name: text.
    MERGED_NAME = 561 "原名称";
    /// Number of the one that it is: int.
    MERGED_TO = 562 "并入编号";
    /// Name of the one that it is: text.
    MERGED_INTO = 563 "并入";
    /// The units that a letter goes to, in their order: list of int.
    ADDRESSED_UNITS = 640 "主送单位";
    /// All that a letter goes to, as it names them: list of text.
    ADDRESSEES = 641 "主送";
    /// What a letter says, a paragraph to a line: text.
    BODY = 642 "正文";
    /// What a letter demands: list of text.
    DEMANDS = 643 "要求";
    /// The matters that a letter hands over: list of int.
    HANDED_MATTERS = 644 "交办事项";
    /// Within how many working days an answer is due: int.
    REPLY_DAYS = 645 "回复期限（工作日）";
    /// Until when an answer is due: date.
    REPLY_DUE = 646 "回复期限";
    /// The figures that a letter quotes: list of text.
    QUOTED_FACTS = 647 "引用数据";
    /// Points that a letter gives each of its units, such as `-1`: text.
    LETTER_POINTS = 648 "函件计分";
    /// Whether a letter is made public: flag.
    IS_PUBLIC = 649 "是否公示";
    /// What the units of a letter lose by it: text.
    LOSES = 650 "取消事项";
    /// Where a letter stands: code, `ZDXM_LETTER_STATE_...`.
    LETTER_STATE = 651 "办理状态";
    /// The date of an answer: date.
    REPLIED_ON = 652 "回复日期";
    /// What an answer says: text.
    REPLY = 653 "回复内容";
    /// Who answered: text.
    REPLIED_BY = 654 "回复单位";
    /// When a letter was closed: date.
    CLOSED_ON = 655 "销号日期";
    /// The stronger letter that followed: int.
    ESCALATED_TO = 656 "升级函件";
    /// When a letter was revoked: date.
    REVOKED_ON = 657 "撤销日期";
    /// What kind of letter it is: code, `ZDXM_LETTER_...`.
    LETTER_KIND = 658 "函件种类";
    /// The rule that asks for a letter, as the rule pack calls it: text.
    LETTER_RULE = 659 "函件规则";
    /// The matter that a letter is about: int.
    MATTER = 660 "所涉事项";
    /// What a letter is about, in words: text.
    ABOUT = 661 "事由对象";
    /// Those whom a letter goes to, in their order: list of text.
    ADDRESSEE_NAMES = 662 "主送名单";
    /// Letters: list of int.
    LETTERS = 663 "函件";
    /// Why a letter is due, each reason in words: list of text.
    WHY = 664 "发函原因";
    /// The level of a letter among those that are due about the same: int.
    LETTER_LEVEL = 665 "函件级别";
    /// The figures without which a letter cannot be written: list of text.
    MISSING_FIGURES = 666 "缺少的数据";
    /// What an office calls a letter by its rule: text.
    RULE_NAME = 667 "规则名称";
    /// The document that revoked a letter: text.
    REVOKED_BY = 668 "撤销文件";
    /// Why a letter was revoked: text.
    REVOKED_FOR = 669 "撤销原因";
    /// What a file is attached to: code, `ZDXM_ATTACHED_...`.
    ATTACHED_KIND = 736 "所附记录种类";
    /// The record that a file is attached to, by its number; of a report, the plan item: int.
    ATTACHED_ID = 737 "所附记录";
    /// SM3 of a file, 64 hexadecimal digits: text.
    SM3 = 738 "SM3校验值";
    /// Size of a file in bytes: int64.
    SIZE = 739 "文件大小";
    /// What the bytes of a file are: code, `ZDXM_MEDIA_...`.
    MEDIA_TYPE = 740 "文件类型";
    /// When a photo was taken, as a person says: text such as `2022-06-30 15:02:10`.
    TAKEN_AT = 741 "拍摄时间";
    /// Where something is, longitude and latitude in degrees: text such as `109.41,24.33`.
    LON_LAT = 742 "经纬度";
    /// In which system coordinates are meant: code, `ZDXM_DATUM_...`.
    DATUM = 743 "坐标系";
    /// When a photo was taken, by its Exif data: text.
    EXIF_TAKEN_AT = 744 "照片记录时间";
    /// Where a photo was taken, by its Exif data: text.
    EXIF_LON_LAT = 745 "照片记录经纬度";
    /// In which system the position of the Exif data is meant: code, `ZDXM_DATUM_...`.
    EXIF_DATUM = 746 "照片记录坐标系";
    /// What the positions of a place are: code, `ZDXM_PLACE_...`.
    PLACE_KIND = 747 "位置形状";
    /// The positions of a place, parted by semicolons: text such as `109.41,24.33`.
    OUTLINE = 748 "坐标串";
    /// Address of a place: text.
    ADDRESS = 749 "地址";
    /// Code of the county or the town, 6, 9 or 12 digits: text such as `450202`.
    REGION_CODE = 750 "行政区划代码";
    /// How far the nearest place of the project is away, in metres: int.
    DISTANCE_M = 751 "距项目位置";
    /// What to look at again of an attachment, in words: list of text.
    ADVICE = 752 "提示";
    /// Place in a list of attachments, from 1: int.
    LIST_PLACE = 753 "附件序号";
    /// What is wrong with a file beside the ledger: code, `ZDXM_FILE_...`.
    FILE_FINDING_KIND = 754 "附件文件问题";
    /// Where a file lies: text.
    PATH = 755 "文件位置";
    /// The first attachment that needs a file: int.
    FILE_ATTACHMENT = 756 "附件";
    /// How many attachments need a file: int64.
    ATTACHMENTS = 757 "附件数";
    /// Files that the attachments of a ledger need, each counted once: int64.
    FILES = 758 "附件文件数";
    /// Files of attachments that do not lie beside a ledger: int64.
    FILES_MISSING = 759 "缺失附件文件数";

    // Packages between offices
    /// Where an office stands to this one: code, `ZDXM_RANK_...`.
    PARTNER_RANK = 791 "往来单位级别";
    /// Number of a partner office: int.
    PARTNER = 792 "往来单位";
    /// What a package brings: code, `ZDXM_PACKAGE_...`.
    PACKAGE_KIND = 793 "数据包种类";
    /// In which life of a ledger a package was made, 0 for the first: int.
    INCARNATION = 794 "台账代次";
    /// The n-th package for an office, in one life of the ledger: int.
    SEQUENCE = 795 "数据包序号";
    /// What an upper office made of a report: code, `ZDXM_ANSWER_...`.
    ANSWER_OUTCOME = 796 "答复结果";
}

/// What members of the library's records are called that are no fields of C.
const OTHERS: &[(&str, &str)] = &[
    ("period", "建设起止年限"),
    ("scope", "授权范围"),
    ("date", "日期"),
    ("field", "字段"),
    ("form", "形式"),
    ("rules", "口径"),
    ("report", "月报"),
    ("state", "报送状态"),
    ("document", "规则包文件"),
    ("file", "文件"),
    ("calendar", "节假日安排"),
    ("reporting.deadline.on_holiday", "报送时限遇节假日的规定"),
    ("reporting.deadline.days", "报送时限天数"),
    ("sheet_name", "工作表"),
    ("letters", "函件规则"),
    ("letters.id", "函件规则编号"),
    ("letters.name", "函件规则名称"),
    ("letters.when", "函件规则的条件"),
    ("letters.to", "函件规则的主送"),
    ("letters.asks", "函件规则须报材料"),
    ("letters.loses", "函件规则取消事项"),
    ("letters.points", "函件规则计分"),
    ("letters.reply_working_days", "函件规则回复期限"),
    ("letters.wording", "函件规则用语"),
    ("letter_wordings", "函件用语"),
    ("letter_wordings.id", "函件用语编号"),
    ("exports", "表式"),
    ("exports.id", "表式名"),
    ("exports.title", "表式标题"),
    ("exports.columns", "表式的列"),
    ("exports.columns.header", "表头"),
    ("exports.columns.source", "资金来源"),
    ("exports.columns.unit", "列的金额单位"),
    ("exports.decimals", "小数位数"),
    ("exports.filter", "表式筛选条件"),
    ("nodes", "节点模板"),
    ("nodes.list", "模板节点"),
    ("nodes.list.id", "模板节点编号"),
    ("nodes.list.name", "模板节点名称"),
    ("nodes.list.after", "模板前置节点"),
    ("nodes.list.counts_as", "模板节点对应开竣工"),
    ("decimals", "小数位数"),
    ("query", "查询条件"),
];

/// A name that is known, as the library spells it.
pub(crate) fn known(name: &str) -> Option<&'static str> {
    named(name).map(|(name, _)| name)
}

/// What a name is called in Chinese.
pub(crate) fn title_of(name: &str) -> Option<&'static str> {
    named(name).map(|(_, title)| title)
}

fn named(name: &str) -> Option<(&'static str, &'static str)> {
    let field = ALL.iter().find(|field| field.name == name).map(|field| (field.name, field.title));
    field.or_else(|| OTHERS.iter().copied().find(|(other, _)| *other == name))
}

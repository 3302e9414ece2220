"""Enumerations (代码). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
from .coded import Coded, Flags

__all__ = [
    "MoneyUnit",
    "AttachmentAdvice",
    "AnswerOutcome",
    "AssessmentFactKind",
    "AttachedKind",
    "ComparedBasis",
    "BulletinKind",
    "ChangeKind",
    "ClockPolicy",
    "ClockMarkKind",
    "CountedSide",
    "CutKind",
    "Datum",
    "ImportDecision",
    "Difference",
    "EventKind",
    "FactTable",
    "FileFindingKind",
    "FilingState",
    "FindingCode",
    "ReportFlag",
    "FileFormat",
    "GapOrder",
    "ItemOrder",
    "Keeping",
    "LetterKind",
    "LetterState",
    "PlanLevel",
    "Light",
    "MatterKind",
    "Measure",
    "MeasureKind",
    "MediaType",
    "NodeConflict",
    "NodeState",
    "OpeningNoticeKind",
    "PackageKind",
    "PackageDecision",
    "PackageLineState",
    "PackageStanding",
    "Paper",
    "Period",
    "Phase",
    "PlaceKind",
    "PlanChangeKind",
    "PointsRuleKind",
    "PrintedForm",
    "FileProblemKind",
    "ProposalBasis",
    "PartnerRank",
    "ReasonClass",
    "FactRecordKind",
    "Reproduction",
    "Role",
    "RolloverReason",
    "RowKind",
    "Severity",
    "SheetKind",
    "StartBaseKind",
    "ProjectState",
    "Subject",
    "TaskKind",
    "Timing",
    "UnitKind",
    "UnitRole",
    "ErrorKind",
    "Language",
    "LogLevel",
]


class MoneyUnit(Coded):
    """Unit of money.

    金额单位。
    """

    YUAN = 1, "元"
    """100 fen."""
    WAN_YUAN = 2, "万元"
    """Ten thousand yuan: the unit of plans and reports."""
    YI_YUAN = 3, "亿元"
    """A hundred million yuan: the unit of bulletins."""
    QIAN_YUAN = 4, "千元"
    """A thousand yuan."""
    BAI_WAN_YUAN = 5, "百万元"
    """A million yuan."""
    QIAN_WAN_YUAN = 6, "千万元"
    """Ten million yuan."""
    SHI_YI_YUAN = 7, "十亿元"
    """A thousand million yuan."""


class AttachmentAdvice(Coded):
    """What to look at again of an attachment.

    附件中需要再看的内容。
    """

    NAME_SAYS_OTHER = 1, "文件名与内容类型不符"
    """Its name says another type than its bytes."""
    FAR_AWAY = 2, "拍摄地点离项目位置较远"
    """It was taken far from every place of the project that is given in the same system of coordinates."""
    OTHER_MONTH = 3, "拍摄时间不在报告月份"
    """It was taken in another month than that of its report."""
    DIFFERS_FROM_EXIF = 4, "填报与照片信息不一致"
    """What a person says of its time or place is not what the file says."""
    USED_BEFORE = 5, "与其他月份的附件内容相同"
    """A report of another month has the same bytes."""


class AnswerOutcome(Coded):
    """Answer to a report.

    上级对月报的答复。
    """

    ACCEPTED = 1, "采用"
    """It counts as it was sent."""
    RETURNED = 2, "退回"
    """It does not count; the opinion says why, and the report is to be corrected and sent again."""
    CORRECTED = 3, "更正后采用"
    """It counts with other values, which the answer brings."""


class AssessmentFactKind(Coded):
    """Fact of an assessment.

    考核登记类别。
    """

    GIVEN = 1, "认定"
    """Points, times or a rate that a registrar gives a unit."""
    EXEMPTION = 2, "免列"
    """That a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or
    average knows it.
    """
    OBJECTION = 3, "申诉"
    """That a unit objects to an issued result, and what it was answered."""


class AttachedKind(Coded):
    """What a file is attached to.

    附件所附记录的种类。
    """

    PROJECT = 1, "项目"
    """A project."""
    REPORT = 2, "月报"
    """A monthly report: a plan item in a month."""
    EVENT = 3, "开竣工"
    """An event of a project."""
    MATTER = 4, "事项"
    """A matter of a project."""
    LETTER = 5, "函件"
    """A letter."""


class ComparedBasis(Coded):
    """Figures of the year before.

    上年数据的口径。
    """

    ISSUED = 1, "按当时公布数"
    """Those of the last bulletin that was issued for the month."""
    KNOWN = 2, "按现有数据"
    """Those that are known now."""
    COMPARABLE = 3, "按可比项目"
    """Those of the projects that both plans have."""


class BulletinKind(Coded):
    """Kind of a bulletin.

    通报种类。
    """

    BRIEF = 1, "简报"
    """The office's own bulletin, with name, number, office and date in its head."""
    NOTICE = 2, "通报"
    """An official document that names who leads and who lags."""
    FLASH = 3, "快报"
    """Figures in one table, early."""
    SPECIAL = 4, "专报"
    """One matter, to leaders."""


class ChangeKind(Coded):
    """Change.

    变更种类。
    """

    CREATE_LEDGER = 0, "建账"
    """The ledger is made."""
    EDIT = 1, "维护"
    """Projects, units, sectors, plans or items are added or corrected."""
    ADOPT_PLAN = 2, "下达计划"
    """A year plan is adopted."""
    IMPORT_PLAN = 3, "导入计划"
    """A plan is read from a sheet."""
    FILE_REPORTS = 4, "填报"
    """Reports are drafted, filed, corrected or withdrawn."""
    IMPORT_REPORTS = 5, "导入月报"
    """Monthly reports are read from a sheet."""
    CHANGE_PLAN = 6, "动态调整"
    """A plan change is adopted or corrected (增补、调出、调整)."""
    SUBMIT_REPORTS = 7, "报送"
    """Reports are submitted for review."""
    REVIEW_REPORTS = 8, "审核"
    """Submitted reports are approved or returned."""
    CLOSE_MONTH = 9, "关账"
    """Months are closed, or opened again."""
    MANAGE_PEOPLE = 10, "人员与授权"
    """People are added or corrected, or roles granted or revoked."""
    TRACK_MATTERS = 11, "事项办理"
    """Matters are opened, followed up or settled."""
    RECORD_EVENTS = 12, "开竣工登记"
    """What a project really does is recorded: started, suspended, finished."""
    SET_RULES = 13, "设置规则"
    """Rule packs are kept or attached to plans."""
    CORRECT_CLOCK = 14, "更正时间"
    """The days of changes are set, or the marks of their instants lifted."""
    VOID_RECORDS = 15, "作废恢复"
    """Records are voided, or restored."""
    MERGE = 16, "合并"
    """Two units or two projects are said to be one, or two again."""
    REFUSE = 17, "越权尝试"
    """Attempts that were refused for want of a right are recorded, and nothing else."""
    ISSUE_BULLETIN = 20, "签发通报"
    """A bulletin is issued (简报、通报)."""
    RECORD_ASSESSMENT = 21, "考核登记"
    """Facts of an assessment are recorded or corrected (认定、免列)."""
    ISSUE_ASSESSMENT = 22, "签发考核结果"
    """The result of an assessment is issued (考核结果)."""
    ISSUE_LETTERS = 24, "签发函件"
    """Letters are issued (提醒函、督办函)."""
    FOLLOW_LETTERS = 25, "函件办理"
    """Letters are drafted, answered, closed or revoked."""
    TRACK_NODES = 26, "节点管理"
    """Nodes are laid out, planned or done."""
    ATTACH_FILES = 27, "登记附件"
    """Files are attached to records, or what is said of them is corrected."""
    RECORD_PLACES = 28, "登记位置"
    """Places of projects are added or corrected."""
    SEND_PACKAGE = 30, "编制数据包"
    """A package for another office is made (数据包)."""
    RECEIVE_PACKAGE = 31, "接收数据包"
    """A package of another office is received."""


class ClockPolicy(Coded):
    """Where the clock is behind.

    时钟早于最近一次变更时的处理方式。
    """

    ASK = 0, "询问"
    """The batch is refused as ClockBehind, so that a person can look at the clock."""
    THIS_IS_RIGHT = 1, "以本机时间为准"
    """The clock is right now; the instant of every change that is dated after it is marked."""
    UNKNOWN = 2, "时间不详"
    """Nobody knows; the instant of the change that is written is marked."""


class ClockMarkKind(Coded):
    """Mark of an instant.

    变更时间的标记。
    """

    AHEAD = 1, "时钟超前"
    """It is dated after a later change, whose clock was said to be right."""
    UNKNOWN = 2, "时间不详"
    """The clock was behind, and nobody knew whether it was right."""


class CountedSide(Coded):
    """A whole and its parts in one plan.

    计划中同时列有整体与部分时，计入哪一方。
    """

    WHOLE = 1, "按整体统计"
    """A part is left out of the figures in the months in which its whole counts."""
    PARTS = 2, "按部分统计"
    """A whole is left out in the months in which a part of it counts."""


class CutKind(Coded):
    """Cells of a bulletin.

    通报数据的分组方式。
    """

    ALL = 1, "实施项目合计"
    """All implementation projects."""
    PHASE = 2, "按建设阶段"
    """By phase."""
    PHASE_SECTOR = 3, "按建设阶段和行业"
    """By phase and sector of the first level."""
    SECTOR = 4, "按行业"
    """Implementation projects by sector of the first level."""
    LEAD_UNIT = 5, "按牵头单位"
    """Implementation projects by lead unit, ranked within a kind of unit."""
    REPORTING_UNIT = 6, "按填报单位"
    """Implementation projects by reporting unit, ranked within a kind of unit."""
    PHASE_UNIT = 7, "按建设阶段和填报单位"
    """By phase and reporting unit, where the bulletin's rule asks for it."""
    SUBSECTOR = 8, "按二级行业"
    """Implementation projects by sector of the second level, where the bulletin's rule asks for it."""


class Datum(Coded):
    """System of coordinates.

    坐标系。
    """

    CGCS2000 = 1, "CGCS2000"
    """China Geodetic Coordinate System 2000, which the state's surveys use."""
    WGS84 = 2, "WGS-84"
    """The system of satellite receivers, and of the Exif data of photos."""
    GCJ02 = 3, "GCJ-02"
    """The shifted system of most Chinese maps and telephones."""
    BD09 = 4, "BD-09"
    """The system of Baidu, shifted once more."""


class ImportDecision(Coded):
    """Decision of an import.

    导入时的决定。
    """

    VALUE = 1, "改为"
    """The cell says what a person typed."""
    EMPTY = 2, "留空"
    """The cell is empty."""
    LEAVE_OUT_ROW = 3, "不导入该行"
    """The row is left out."""
    TAKE_ROW = 4, "导入该行"
    """The row is taken although it is struck out or hidden."""
    LEFT_EMPTY = 5, "读不出，留空"
    """The cell could not be read and was left empty by the import's option."""
    COLUMN = 6, "指定列"
    """The column means what a person said."""
    KEPT_COLUMN = 7, "按已确认的列"
    """The column means what the office confirmed before."""


class Difference(Coded):
    """The record.

    两份通报之间记录的差别。
    """

    ADDED = 1, "增加"
    """It is only in the later state."""
    REVISED = 2, "更正"
    """It says something else."""
    REMOVED = 3, "减少"
    """It is only in the earlier state."""


class EventKind(Coded):
    """Kind of event.

    事件种类：开工、竣工、停工、复工。
    """

    START = 1, "开工"
    """A start."""
    FINISH = 2, "竣工"
    """A finish."""
    SUSPEND = 3, "停工"
    """A stop."""
    RESUME = 4, "复工"
    """It goes on after a stop, which is no start."""


class FactTable(Coded):
    """Table of facts.

    数据表。
    """

    PROJECTS = 1, "项目"
    """Projects."""
    ITEMS = 2, "计划项目"
    """Items of year plans, as they are after all plan changes."""
    REPORTS = 3, "月报"
    """Approved monthly reports, as they were reported: nothing is carried forward."""
    UNITS = 4, "单位"
    """Units."""
    EVENTS = 5, "开竣工"
    """Starts, finishes, stops and resumptions."""


class FileFindingKind(Coded):
    """What is wrong with a file beside the ledger.

    附件文件的问题。
    """

    MISSING = 1, "文件缺失"
    """An attachment whose file is not there."""
    CHANGED = 2, "内容已改变"
    """A file that has other bytes than were attached."""
    UNREFERENCED = 3, "没有对应附件"
    """A file to which no attachment belongs: a write that was given up left it."""
    FOREIGN = 4, "不是附件文件"
    """A file that the library did not put there."""
    UNREADABLE = 5, "无法读取"
    """A file that cannot be read."""


class FilingState(Coded):
    """State of a report.

    月报的报送状态。
    """

    NOT_REPORTED = 0, "未报送"
    """Nothing yet."""
    DRAFT = 1, "草稿"
    """Being written; nobody else needs to look at it."""
    SUBMITTED = 2, "已报送"
    """Waits for the liaison; locked."""
    APPROVED = 3, "已审核"
    """It counts."""
    RETURNED = 4, "已退回"
    """Sent back with an opinion; to be corrected and submitted again."""


class FindingCode(Coded):
    """What a finding is about.

    问题的种类。
    """

    AMOUNT_UNREADABLE = 1, "金额无法读出"
    """An amount that is no number."""
    AMOUNT_ROUNDED = 2, "金额已四舍五入到分"
    """An amount with parts of a fen was rounded."""
    AMOUNT_TOO_LARGE = 3, "金额过大"
    """An amount larger than any project has."""
    AMOUNT_NEGATIVE = 4, "金额为负"
    """An amount below zero."""
    UNIT_UNKNOWN = 5, "金额单位不明"
    """An amount column without a unit."""
    UNIT_ASSUMED = 6, "金额单位按其他列推定"
    """An amount column without a unit, read in that of the other columns."""
    DATE_UNREADABLE = 7, "日期无法读出"
    """A date or period that cannot be read; kept as text."""
    FLAG_UNREADABLE = 8, "是否无法读出"
    """A yes or no that cannot be read."""
    CODE_MALFORMED = 9, "项目代码格式不符"
    """A project code of a wrong shape; kept as text."""
    UNKNOWN_COLUMN = 10, "表头未识别"
    """A column whose header is not known; kept as text."""
    DUPLICATE_COLUMN = 11, "表头重复"
    """Two columns with one meaning; the second is kept as text."""
    LINE_BREAK_IN_NAME = 12, "名称中有换行"
    """A line break in a name, which became a blank."""
    UNSEEN_IN_NAME = 13, "名称中有不可见字符"
    """Characters in a name that nobody sees, which were taken out."""
    NAME_MISSING = 14, "缺项目名称"
    """A project without a name."""
    NAME_ONLY = 15, "只有名称的行"
    """A row with nothing but a name."""
    PHASE_UNKNOWN = 16, "缺建设阶段"
    """A project of a plan without a phase."""
    SECTOR_UNKNOWN = 17, "缺行业分类"
    """A project of a plan without a sector."""
    DUPLICATE_PROJECT = 18, "项目重复"
    """The same project twice."""
    CONTINUATION_ROW = 19, "续行"
    """A row that continues the one above; kept as text."""
    STRAY_CELL = 20, "无法归属的内容"
    """A cell that belongs to nothing."""
    COUNT_DIFFERS = 21, "声明项数与实际不符"
    """The declared number of projects is not the number of rows."""
    SUM_DIFFERS = 22, "声明合计与实际不符"
    """A declared sum is not the sum of the rows."""
    CHILDREN_NOT_COUNTED = 23, "子项目不重复计数"
    """Parts of a project that are listed under it and not counted again."""
    ANNUAL_ABOVE_TOTAL = 24, "年度计划大于总投资"
    """The year's plan is larger than the total investment."""
    PLAN_ABOVE_TOTAL = 25, "累计加计划大于总投资"
    """Done before and planned together are larger than the total."""
    MONTH_ABOVE_YEAR_TO_DATE = 26, "本月完成大于累计完成"
    """The month's amount is larger than the year to date."""
    RATE_DIFFERS = 27, "完成率与金额不符"
    """A printed rate is not that of the amounts beside it."""
    PERIOD_CONTRADICTS = 28, "年份或月份矛盾"
    """Title, sheet name and headers name different years or months."""
    SHEET_SKIPPED = 29, "工作表未读入"
    """A sheet that was left out, with the reason."""
    UNIT_REPEATED = 30, "责任单位重复"
    """A responsible unit named twice."""
    TOO_MANY_UNITS = 31, "责任单位过多"
    """More responsible units than the ledger takes."""
    TEXT_TOO_LONG = 32, "文字过长"
    """A name or text longer than the ledger takes."""
    MORE_FINDINGS = 33, "其余问题未列出"
    """More findings than are listed."""
    STRUCK_OUT = 34, "划去的内容"
    """Characters that are struck out and were not read."""
    MARK_LEFT_OUT = 35, "值旁的注号"
    """The mark of a footnote beside a value, which was left out."""
    AMOUNT_SCALED = 36, "按显示格式换算的金额"
    """An amount whose format shows it scaled, read as it is shown."""
    SHOWN_DIFFERS = 37, "显示格式与列的含义不符"
    """An amount whose format shows something else than its column says."""
    NO_RESULT = 38, "公式没有计算结果"
    """A formula whose result the file does not hold."""
    PICTURE_IN_CELL = 39, "单元格中的图片"
    """A picture in a cell, which is no text."""
    AMOUNT_MERGED = 40, "金额跨项目或跨列合并"
    """An amount that is merged over several projects or columns."""
    MERGE_CROSSES_HEADING = 41, "合并单元格跨过分组行"
    """A merged cell that reaches over a heading and holds only above it."""
    ROW_UNCLEAR = 42, "无法确定是分组行还是项目"
    """A row that may be a heading or a project."""
    PLAN_ACTUAL_UNCLEAR = 43, "计划行与实际行不清"
    """Lines of plan and actual that cannot be distinguished."""
    ROW_HIDDEN = 44, "隐藏行未读入"
    """A hidden row, which was not read as a project."""
    ROW_STRUCK = 45, "删除线行未读入"
    """A row that is struck out, which was not read as a project."""
    ANSWERED_BY_PERSON = 46, "已由人工确认"
    """Something that a person decided."""
    TABLE_NOT_READ = 47, "下方表格未读入"
    """A table below another one that is not understood."""
    QUOTE_UNCLOSED = 48, "引号不成对"
    """A quote in a text file that never ends, or ends in the middle of a cell."""
    TEXT_DAMAGED = 49, "文字不完整"
    """A text of which the file does not hold every character."""
    CELL_BEYOND = 50, "超出行列范围"
    """Cells beyond the rows and columns that are read."""
    COLUMN_AMBIGUOUS = 51, "表头含义不明"
    """A column that could mean two things."""
    COLUMN_CHOSEN = 52, "列含义为选定"
    """A column whose meaning a person chose against its header."""
    OTHER_PERIOD = 53, "非本期的列"
    """A column of another month or year, or of a plan beside what was done; kept as text."""
    PERIOD_UNCLEAR = 54, "年份或月份不明"
    """A title or header that names several years or months."""
    SOURCE_COLUMN = 55, "资金来源列"
    """A column of one source of money; kept as text."""
    HIDDEN_COLUMN = 56, "隐藏列"
    """A column that the sheet hides."""
    AMOUNT_UNSEEN = 57, "看不见的金额"
    """An amount that nobody sees in the sheet, white on white or in the smallest of fonts."""
    SOURCES_OVERLAP = 58, "资金来源互相包含"
    """Columns of sources of which one may be a part of another."""
    PROJECT_NOT_FOUND = 59, "未找到对应项目"
    """A monthly row without a project of that code or name."""
    PROJECT_AMBIGUOUS = 60, "代码与名称不一致"
    """Code and name of a row belong to different projects."""
    NAME_NEAR = 61, "单位或行业名称相近"
    """A new unit or sector whose name looks like one that the ledger has."""
    NOT_IN_PLAN = 62, "项目不在年度计划内"
    """A project that is not in the year's plan."""
    ALREADY_IN_PLAN = 63, "已在计划中"
    """A project that is to be supplemented and is already in the plan."""
    WITHDRAWN = 64, "已调出"
    """A project that left the plan."""
    EFFECTIVE_TOO_EARLY = 65, "生效月份过早"
    """A plan change that would count from before the last one that changed the project."""
    NEEDS_PLAN_CHANGE = 66, "须按增补、调整办理"
    """A change of a plan that only a plan change can make."""
    REPORT_REPLACED = 67, "已有月报，将被更正"
    """A report that is there already and will be replaced."""
    REPORTING_UNIT_DIFFERS = 68, "填报单位与计划不同"
    """The row's reporting unit is not the one that the plan has."""
    REPORT_FLAGGED = 69, "月报提示"
    """Something about a report that is legal but odd."""
    COUNTED_TWICE = 70, "整体与部分重复统计"
    """A part of a project that the plan would list beside its whole, so that both are counted."""
    MONTH_CLOSED = 71, "已关账"
    """A first report for a month that is closed."""
    FUND_SOURCE_UNKNOWN = 72, "资金来源不在规则包内"
    """A source of funds that the plan's rule pack does not name."""
    NOTHING_REPORTED = 73, "未填报内容"
    """A row of a monthly sheet that says nothing of its project."""
    COLUMN_CONFIRMED = 74, "按已确认的列读入"
    """A column that was read as the office confirmed it before."""
    VALUE_UNREADABLE = 75, "内容无法读出"
    """A value that is not of the kind that its column holds; kept as text."""
    MONTH_PLAN_UNCLEAR = 76, "月度计划不清"
    """Months of a plan that contradict one another, are left open or would be lost."""


class ReportFlag(Flags):
    """Flag of a report.

    月报的提示。
    """

    YEAR_TO_DATE_FELL = 1
    """The year to date is lower than in the report before."""
    MONTH_DISAGREES = 2
    """Month's amount and year to date do not fit the report before."""
    ABOVE_PLAN = 4
    """More is done than the year's plan."""
    DONE_BEFORE_START = 8
    """Money is done though the project has not started."""
    FUNDS_DISAGREE = 16
    """Funds in place are not the sum of their sources."""
    TEN_DAYS_DISAGREE = 32
    """The month's amount is not the sum of its ten-day reports."""
    FUND_SOURCE_UNKNOWN = 64
    """Funds come from a source that the plan's rules do not name."""
    AMOUNT_ERASED = 128
    """The correction says no amount any more where the report before it said one."""
    CUMULATIVE_BELOW_YEAR = 256
    """Less is done since the start of the construction than in the year alone."""

    @classmethod
    def names(cls) -> dict[int, str]:
        """The name of each value in an office."""
        return {
            1: "累计完成投资下降",
            2: "本月与累计不符",
            4: "完成投资超过年度计划",
            8: "未开工但有完成投资",
            16: "到位资金与分来源之和不符",
            32: "本月完成与旬报之和不符",
            64: "资金来源不在规则之内",
            128: "更正删去了已报金额",
            256: "自开工累计小于本年累计",
        }


class FileFormat(Coded):
    """Format of a spreadsheet file.

    电子表格的格式。
    """

    XLS = 1, "Excel 97-2003工作簿"
    """OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et."""
    XLSX = 2, "Excel工作簿"
    """Office Open XML."""
    ODS = 3, "OpenDocument表格"
    """OpenDocument."""
    CSV = 4, "文本表格"
    """Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030."""
    HTML = 5, "网页表格"
    """A web page with a table, as web systems "export to Excel"."""
    XML2003 = 6, "Excel 2003 XML表格"
    """The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel"."""


class GapOrder(Coded):
    """The gap to 序时进度.

    与序时进度的差距。
    """

    EXACT = 1, "按精确值计算"
    """From the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points."""
    ROUNDED = 2, "按四舍五入后的值计算"
    """From the two rounded values: +13.9 in the same case."""


class ItemOrder(Coded):
    """Order of the items of an answer.

    查询结果的次序。
    """

    PLAN = 1, "按计划顺序"
    """By phase and place in the plan."""
    GAP = 2, "按与序时进度差"
    """By the gap to time progress, the furthest behind first."""
    RATE = 3, "按完成率"
    """By the unrounded rate, the lowest first; in one month that is the order of the gaps."""
    ANNUAL = 4, "按年度计划投资"
    """By the annual planned investment, the smallest first."""
    NAME = 5, "按项目名称"
    """By the characters of the project's name."""
    LAST_REPORT = 6, "按最近报送月份"
    """By the last report, the oldest first; those that never reported come before all others."""


class Keeping(Coded):
    """A printed form of an issued bulletin.

    已签发通报的印制形式。
    """

    KEPT = 1, "原件"
    """It is at hand as it was issued, byte for byte."""
    EDITED = 2, "原件被改动"
    """What the ledger keeps was edited or removed: it does not have the SHA-256 as issued."""
    NOT_KEPT = 3, "未存原件"
    """It was not kept, and this library makes another one, or it was not made when the bulletin was issued."""


class LetterKind(Coded):
    """Kind of letter.

    函件种类。
    """

    REMINDER = 1, "提醒函"
    """Reminds a unit of a project that falls behind."""
    URGING = 2, "督办函"
    """Urges what was asked for already, with a plan of work."""
    ASSIGNMENT = 3, "交办单"
    """Hands matters over, each with a unit, a demand and a time limit."""
    TALK = 4, "约谈通知"
    """Calls somebody to a talk."""
    CRITICISM = 5, "通报批评"
    """Criticises units by name, for all to read."""


class LetterState(Coded):
    """State of a letter.

    函件状态。
    """

    DRAFT = 1, "草稿"
    """It is being written."""
    ISSUED = 2, "已签发"
    """It is issued and waits for its answer."""
    REPLIED = 3, "已回复"
    """It is answered."""
    CLOSED = 4, "已办结"
    """It is settled."""
    ESCALATED = 5, "已升级"
    """A stronger letter followed it."""
    REVOKED = 6, "已撤销"
    """A document took it back."""


class PlanLevel(Coded):
    """Level of a plan.

    计划层级。
    """

    REGIONAL = 1, "自治区级"
    """Autonomous region or province (省级)."""
    MUNICIPAL = 2, "市级"
    """City."""
    COUNTY = 3, "县级"
    """County."""


class Light(Coded):
    """Light.

    亮灯。
    """

    GREEN = 1, "绿灯"
    """Green."""
    YELLOW = 2, "黄灯"
    """Yellow."""
    RED = 3, "红灯"
    """Red."""


class MatterKind(Coded):
    """Kind of matter.

    事项种类。
    """

    PERMIT = 1, "前期手续"
    """An approval or permit, such as 用地许可; the responsible office grants it within a time limit."""
    INSTITUTION = 2, "四制"
    """A system that must be in place, such as 项目法人制."""
    PROBLEM = 3, "存在问题"
    """Something that blocks the project."""
    INSPECTION = 4, "督查"
    """A notice of an inspection, to be put right by a deadline."""
    LAND = 5, "征地拆迁"
    """Land to be acquired by a county government."""


class Measure(Coded):
    """Measure of a unit or an item.

    单位或项目的考核指标。
    """

    ITEMS = 1, "项目数"
    """Items."""
    PLANNED_NEW = 2, "计划新开工项目数"
    """New starts that the plan has."""
    STARTED = 3, "已开工项目数"
    """Items that have started."""
    PLANNED_START_TO_DATE = 4, "截至本月计划开工项目数"
    """New starts planned up to the month."""
    LATE_STARTS = 5, "未按计划开工项目数"
    """New starts that are late."""
    FINISHED = 6, "已竣工项目数"
    """Items that are finished."""
    PLANNED_FINISH = 7, "计划竣工项目数"
    """Items that the plan finishes."""
    NOT_WORKING = 8, "停工项目数"
    """Items that stand still."""
    ANNUAL = 9, "年度计划投资"
    """Annual planned investment."""
    DONE = 10, "累计完成投资"
    """Done in the year to date."""
    TOTAL = 11, "总投资"
    """Total investment."""
    OVER_TARGET = 12, "超出考核数"
    """Started or finished, less the target."""
    OVER_TARGET_MONEY = 13, "超出考核投资"
    """Done in the year to date, less the target."""
    ANNUAL_RATE = 14, "年度计划完成率"
    """Done of the annual planned investment."""
    TARGET_RATE = 15, "考核目标完成率"
    """Done of the target."""
    MONTH_TASK_RATE = 16, "月任务完成率"
    """Done in the month of what was planned for it."""
    HALF_RATE = 17, "半年度完成率"
    """The annual rate at the end of June."""
    START_RATE = 18, "开工率"
    """Started of the planned new starts."""
    FINISH_RATE = 19, "竣工率"
    """Finished of those that the plan finishes."""
    FUNDS = 20, "到位资金"
    """Funds in place."""
    FUNDS_RATE = 21, "资金到位率"
    """Funds in place of the annual planned investment."""
    SHARE_ANNUAL = 22, "年度计划投资占比"
    """Its part of the annual planned investment of all."""
    SHARE_DONE = 23, "完成投资占比"
    """Its part of what all have done."""
    MATTER_RATE = 24, "事项办结率"
    """Matters that were settled of those that were due."""
    MATTERS_OVERDUE = 25, "逾期事项数"
    """Matters that are overdue."""
    NODES_RATE = 26, "节点完成率"
    """Nodes that were reached of those that were due."""
    MONTHS_BEHIND = 27, "慢于序时进度月数"
    """Months at whose end the annual rate was below the time progress."""
    MONTHS_LAST = 28, "排名末位月数"
    """Months in which it was the last of its group."""
    MONTHS_OVER = 29, "单月投资达标月数"
    """Months in which more was done than an amount."""
    REPORTS_LATE = 30, "迟报次数"
    """Reports that came after the deadline."""
    REPORTS_MISSING = 31, "未报送次数"
    """Reports that did not come."""
    REPORTS_RETURNED = 32, "退回次数"
    """Reports that were returned."""
    YELLOW_MONTHS = 33, "黄灯月数"
    """Months of a yellow light."""
    RED_MONTHS = 34, "红灯月数"
    """Months of a red light."""
    MEAN_OF_MONTHS = 35, "各月平均得分"
    """The mean of the results of the months."""
    MEAN_OF_OWNERS = 36, "各业主平均得分"
    """The mean of the results of the owners."""
    GIVEN_POINTS = 37, "认定得分"
    """Points that a registrar recorded with a document."""
    GIVEN_TIMES = 38, "认定次数"
    """Times that a registrar recorded with a document."""
    GIVEN_RATE = 39, "认定比率"
    """A rate that a registrar recorded with a document."""
    ONE = 40, "一"
    """One, always."""
    MONTH_DONE = 41, "本月完成投资"
    """Done in the month."""
    PHASE_NEW = 42, "计划新开工"
    """New starts by the plan; of one item 1 or 0."""
    PHASE_ONGOING = 43, "计划续建"
    """Ongoing by the plan; of one item 1 or 0."""
    PHASE_COMPLETED = 44, "计划竣工"
    """To be finished by the plan; of one item 1 or 0."""
    PHASE_RESERVE = 45, "计划预备"
    """In reserve by the plan; of one item 1 or 0."""
    IS_STARTED = 46, "实际开工"
    """Items that have started, of every phase; of one item 1 or 0."""
    IS_FINISHED = 47, "实际竣工"
    """Items that are finished, of every phase; of one item 1 or 0."""
    IS_PROVINCE = 48, "上级统筹项目"
    """Items that a higher level coordinates, too (★); of one item 1 or 0."""
    MONTH_TASK = 49, "本月计划投资"
    """What the month plans ask for in the month."""
    PLAN_TO_DATE = 50, "截至本月计划投资"
    """What the month plans ask for by the end of the month."""
    PLAN_TO_DATE_RATE = 51, "截至本月计划完成率"
    """Done in the year to date of what the month plans ask for."""
    LETTER_POINTS = 52, "函件计分"
    """Points that its letters gave it."""
    NODES_LATE = 53, "逾期节点数"
    """Nodes whose day is over and that are not done."""


class MeasureKind(Coded):
    """Kind of a measure.

    考核指标的种类。
    """

    COUNT = 1, "项、次、月"
    """A number of things."""
    MONEY = 2, "金额"
    """An amount; exact values are in 元."""
    RATE = 3, "比率"
    """A part of one: 1 is 100%."""
    POINTS = 4, "分值"
    """Points of an assessment."""


class MediaType(Coded):
    """What the bytes of a file are.

    按内容识别的文件类型。
    """

    JPEG = 1, "JPEG图片"
    """A photo, JPEG."""
    PNG = 2, "PNG图片"
    """A picture, PNG."""
    HEIF = 3, "HEIF图片"
    """A photo of a telephone, HEIF."""
    TIFF = 4, "TIFF图片"
    """A scan, TIFF."""
    PDF = 5, "PDF文件"
    """A document, PDF."""
    OFD = 6, "OFD版式文件"
    """An official document, OFD (GB/T 33190)."""
    DOCX = 7, "Word文档（docx）"
    """A text of Word 2007 or later, docx."""
    XLSX = 8, "Excel工作簿（xlsx）"
    """A workbook of Excel 2007 or later, xlsx."""
    DOC = 9, "Word、WPS文档（doc、wps）"
    """A text of Word 97 or WPS: doc, wps."""
    XLS = 10, "Excel、WPS工作簿（xls、et）"
    """A workbook of Excel 97 or WPS: xls, et."""
    WEBP = 11, "WebP图片"
    """A picture, WebP."""
    MP4 = 12, "MP4视频"
    """A film, MP4 or MOV."""
    ZIP = 13, "ZIP压缩包"
    """Several files in one, zip."""
    OTHER = 99, "其他文件"
    """Something else."""


class NodeConflict(Coded):
    """Conflict of a node.

    节点与前置节点不符之处。
    """

    BEFORE_OPEN = 1, "前置节点未完成"
    """The node before it is not done."""
    BEFORE_DONE = 2, "早于前置节点完成"
    """It was done before the node before it."""


class NodeState(Coded):
    """State of a node.

    节点状态。
    """

    NOT_DUE = 1, "未到期"
    """It is planned, and its day is not over."""
    LATE = 2, "逾期"
    """Its planned day is over, and it is not done."""
    DONE = 3, "按期完成"
    """It was done by its planned day."""
    DONE_LATE = 4, "逾期完成"
    """It was done after its planned day."""
    DONE_UNPLANNED = 5, "无计划已完成"
    """It was done, and no day was planned."""
    UNPLANNED = 6, "未排计划"
    """Neither is a day planned, nor is it done."""


class OpeningNoticeKind(Coded):
    """Found at opening.

    打开台账时发现的情况的种类。
    """

    RECOVERED = 1, "从日志恢复的变更"
    """Changes came out of a log that a program left behind when it ended."""
    HARD_LINKS = 2, "文件有其他硬链接"
    """The file has other names on its disk."""
    PARTIAL_REMOVED = 3, "已清理未完成的临时名"
    """An unfinished creation had left a second name of the file, which was removed."""
    ADDED_OBJECTS = 4, "其他程序添加的对象"
    """Other programs added tables, indexes or views, which hold no facts and are left alone."""
    ALTERED_OBJECTS = 5, "结构被改动"
    """Tables or indexes of the library are missing or altered, or there is a trigger: it can only be read."""
    LITESTREAM = 6, "由 Litestream 复制"
    """Litestream copies the ledger."""
    NETWORK_DRIVE = 7, "台账在网络驱动器上"
    """The ledger is on a network drive."""
    FUSE_DRIVE = 8, "台账在 FUSE 文件系统上"
    """The ledger is on a drive that a program provides (FUSE); where the file really lies is not known."""


class PackageKind(Coded):
    """Kind of a package.

    数据包种类。
    """

    PLAN = 1, "年度计划"
    """A year plan: its projects, their places in it, its changes so far, its rules."""
    PLAN_CHANGE = 2, "动态调整"
    """What changed in a year plan."""
    MONTH_REPORTS = 3, "月报"
    """Monthly reports, events and matters of the projects of a plan."""
    ANSWERS = 4, "答复"
    """What became of the reports that were sent."""


class PackageDecision(Coded):
    """Decision about a line.

    对数据包一行的处理。
    """

    TAKE_THEIRS = 1, "采用对方"
    """The sender is right about what both changed."""
    KEEP_OURS = 2, "保留本单位"
    """This office is right about what both changed."""
    LEAVE_OUT = 3, "不接收"
    """The line is not taken; the sender is asked to send it again."""


class PackageLineState(Coded):
    """State of a line.

    数据包一行的状态。
    """

    SAME = 1, "一致"
    """Both say the same."""
    NEW = 2, "新增"
    """The record is added."""
    CHANGED = 3, "更新"
    """What the sender changed is taken."""
    KEPT = 4, "保留本单位"
    """Only this office changed it, and nothing is taken."""
    CONFLICT = 5, "冲突"
    """Both changed it: a person decides."""
    UNMATCHED = 6, "待对应"
    """It may be a record of this ledger: a person decides."""
    ENDED = 7, "终止"
    """The record ends: it was voided, merged or withdrawn."""
    REFUSED = 8, "不予接收"
    """It cannot be taken, for the reason that is given."""
    LEFT_OUT = 9, "未接收"
    """A person left it out."""


class PackageStanding(Coded):
    """How a package stands.

    数据包与已收数据包的关系。
    """

    READY = 1, "可以接收"
    """It can be taken."""
    REPEATED = 2, "已经接收"
    """It was received already: there is nothing to do."""
    SUPERSEDED = 3, "已被后续数据包包含"
    """A later one that brings the same was received: there is nothing to do."""
    GAP = 4, "缺少前序数据包"
    """It builds on one that never came."""
    FORK = 5, "分叉"
    """It contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it."""
    NEW_INCARNATION = 6, "换代"
    """It begins another life of the sender's ledger, which a person must accept."""


class Paper(Coded):
    """Paper of a document.

    文件的纸张。
    """

    REPORT = 1, "报表"
    """Tables and words for the office itself."""
    BULLETIN = 2, "简报"
    """A bulletin with its own head: name, number, office and date."""
    NOTICE = 3, "通报"
    """An official document (公文) with addressees and signature."""
    LETTER = 4, "函"
    """An official letter."""


class Period(Coded):
    """Period of a bulletin or an assessment.

    通报或考核的时段。
    """

    MONTH = 1, "月度"
    """A month."""
    QUARTER = 2, "季度"
    """A quarter: March, June, September, December."""
    HALF = 3, "半年"
    """Half a year: June, December."""
    YEAR = 4, "年度"
    """A year: December."""


class Phase(Coded):
    """Planned phase.

    计划建设阶段。
    """

    NEW = 1, "新开工"
    """To be started within the year."""
    ONGOING = 2, "续建"
    """To fulfil the year's plan."""
    COMPLETED = 3, "竣工"
    """To be basically finished within the year."""
    RESERVE = 4, "预备"
    """To make real preparatory progress."""


class PlaceKind(Coded):
    """What the positions of a place are.

    位置的形状。
    """

    POINT = 1, "点"
    """One point, such as a gate."""
    LINE = 2, "线"
    """A line, such as a road."""
    AREA = 3, "面"
    """An area, whose last position is its first one again."""


class PlanChangeKind(Coded):
    """Kind of plan change.

    计划调整种类。
    """

    SUPPLEMENT = 1, "增补"
    """Projects come into the plan."""
    WITHDRAWAL = 2, "调出"
    """Projects leave the plan and its statistics; also called 退出."""
    ADJUSTMENT = 3, "调整"
    """Phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start."""
    RETURN = 4, "调回"
    """Projects that left come back within the year."""


class PointsRuleKind(Coded):
    """Rule by which a value becomes points.

    由数值计算得分的规则种类。
    """

    PROPORTION = 1, "按比例"
    """Points × value ÷ full value."""
    STEPS = 2, "分档"
    """Points of the band in which the value is."""
    SLOPE = 3, "加减分"
    """Points, and some more or fewer for each step away from a target."""
    COUNT = 4, "按次"
    """Points × number of times."""
    RANK = 5, "按名次"
    """Points of the rank within the group."""
    EFFECT = 6, "功效系数"
    """Points by the place between the lowest and the highest value of the group."""
    GIVEN = 7, "认定"
    """The value itself, which a person gave."""


class PrintedForm(Coded):
    """Form of a document.

    文件的印制形式。
    """

    FIGURES = 1, "数据"
    """The exact figures of what was issued, apart from any printed form."""
    TEXT = 2, "文本"
    """Text, in UTF-8."""
    JSON = 3, "JSON"
    """JSON without blanks."""
    MARKDOWN = 4, "Markdown"
    """Markdown, in UTF-8."""
    WORKBOOK = 5, "工作簿"
    """An .xlsx workbook to print."""
    DOCX = 6, "公文"
    """A .docx in the official form (GB/T 9704-2012)."""
    FLAT_WORKBOOK = 7, "数据表"
    """An .xlsx workbook for machines: one header row with units, no merged cells, exact amounts."""


class FileProblemKind(Coded):
    """Problem of a file.

    文件问题的种类。
    """

    DAMAGE = 1, "文件损坏"
    """Pages or indexes are damaged."""
    REFERENCE = 2, "引用缺失"
    """A row refers to one that does not exist."""
    SCHEMA = 3, "结构不符"
    """A table, an index or a rule is not the library's."""
    CHAIN = 4, "校验码不符"
    """A row or a change was edited behind the library's back."""
    UNFINISHED = 5, "写入未完成"
    """A write was cut short; it waits in a side file to be undone."""


class ProposalBasis(Coded):
    """Why a record is proposed.

    建议对应的依据。
    """

    CODE = 1, "代码"
    """It has the same code."""
    NAME = 2, "名称"
    """It has the same name, or is the plan of the same year and level."""
    FORMER_NAME = 3, "曾用名"
    """It had the same name, or the same code, before."""


class PartnerRank(Coded):
    """Rank of a partner office.

    往来单位级别。
    """

    UPPER = 1, "上级"
    """It gives the plan, its changes, the rules, and answers reports: a city to its counties."""
    LOWER = 2, "下级"
    """It reports what happens to the projects of its unit: a county to its city."""


class ReasonClass(Coded):
    """Class of a reason.

    原因类别。
    """

    OBJECTIVE = 1, "客观原因"
    """Macro-economic control, industrial policy and the like."""
    SUBJECTIVE = 2, "主观原因"
    """The responsible unit's or the owner's own."""
    OTHER = 3, "其他"
    """Another one."""


class FactRecordKind(Coded):
    """Record that differs.

    有差别的记录的种类。
    """

    RULES = 1, "口径"
    """The rules of figures, which no change of the ledger wrote."""
    PLAN = 2, "年度计划"
    """The year plan."""
    SECTOR = 3, "行业分类"
    """A sector."""
    UNIT = 4, "单位"
    """A unit that the plan names."""
    PROJECT = 5, "项目"
    """The name of a project."""
    ITEM = 6, "计划项目"
    """A plan item."""
    REPORT = 7, "月报"
    """The report of an item for a month."""
    EVENT = 8, "开竣工事件"
    """An event of a project: a start, a stop."""
    MERGER = 9, "合并"
    """A merge of a unit or a project that the earlier state names."""


class Reproduction(Coded):
    """An issued bulletin that was made again.

    重新生成已签发通报的结果。
    """

    SAME = 1, "一致"
    """The figures are the same, and every form is at hand as it was issued, byte for byte."""
    NOT_KEPT = 2, "版式变化"
    """The figures are the same. A form was not kept, as before format 2, and this library prints it differently."""
    FIGURES_CHANGED = 3, "数据变化"
    """The figures as of the bulletin's change are other ones: the library computes differently, or the ledger was
    edited behind its back, which verifying it shows.
    """
    EDITED = 4, "原件被改动"
    """The figures are the same; a form that the ledger keeps was edited behind the library's back."""
    CHAIN_CHANGED = 5, "变更链被重做"
    """The text as issued does not print the hash that its change has in the ledger: the chain was made anew, however
    well it verifies.
    """


class Role(Coded):
    """Role.

    职责。
    """

    REGISTRAR = 1, "重点办"
    """Keeps the ledger, runs the plan, issues bulletins; may do whatever others may."""
    REPORTER = 2, "信息员"
    """Files reports."""
    LIAISON = 3, "联络员"
    """Approves reports or returns them."""
    COMMISSIONER = 4, "责任专员"
    """Answers for the projects; may do what the liaison may."""
    READER = 5, "查阅"
    """Reads only."""


class RolloverReason(Coded):
    """Why a project has its place in the next plan.

    项目列入下一年计划的理由。
    """

    FINISHED = 1, "已竣工，不再列入"
    """It is finished and leaves."""
    FINISH_DUE = 2, "已开工，计划下年竣工"
    """It has started and is planned to be finished in the next year."""
    FINISH_OVERDUE = 3, "已开工，逾期未竣工，列入下年竣工"
    """It has started and should have been finished by now."""
    GOES_ON = 4, "已开工未竣工，结转续建"
    """It has started and goes on; its planned finish is later."""
    FINISH_UNKNOWN = 5, "已开工未竣工，计划竣工时间不明，暂列续建"
    """It has started and goes on; no planned finish is known."""
    NOT_STARTED = 6, "年内未开工，结转新开工"
    """It was to start this year and has not: it is a new start again."""
    NOT_STARTED_TWICE = 7, "连续两年计划新开工未开工，建议调出"
    """It was to start this year and the year before and has not: its withdrawal should be considered."""
    START_LATER = 8, "未开工，计划开工时间在下年之后，转为预备"
    """It has not started, and its planned start is after the next year: back to the reserve."""
    START_DUE = 9, "预备项目计划下年开工，列入新开工"
    """A reserve project whose planned start has come."""
    STAYS_RESERVE = 10, "继续开展前期工作"
    """A reserve project that stays in reserve."""


class RowKind(Coded):
    """Row of a printed table.

    印制表格中行的种类。
    """

    TOTAL = 1, "合计"
    """The total of all."""
    GROUP = 2, "分组"
    """The head of a group."""
    PLAIN = 3, "明细"
    """One of a group."""


class Severity(Coded):
    """Finding.

    问题的严重程度。
    """

    BLOCKING = 1, "阻止导入"
    """Something could not be read; importing would lose it."""
    NOTICE = 2, "提示"
    """Everything was read, but somebody should look."""


class SheetKind(Coded):
    """Sheet.

    表格种类。
    """

    PLAN = 1, "计划表"
    """A list of projects with their plan."""
    MONTHLY = 2, "月报表"
    """The progress of projects in a month."""


class StartBaseKind(Coded):
    """Base of the rate of starts.

    开工率的基数。
    """

    PLANNED_NEW = 1, "计划新开工项目"
    """The planned new starts of the year; Liuzhou's."""
    PLANNED_TO_DATE = 2, "截至本月计划新开工项目"
    """The new starts planned up to the month."""
    ALL = 3, "全部实施项目"
    """All implementation projects."""
    TARGET = 4, "全年开工目标数"
    """The number of starts set as the year's target."""


class ProjectState(Coded):
    """Actual state.

    实际状态。
    """

    NOT_STARTED = 1, "未开工"
    """Not started."""
    UNDERWAY = 2, "在建"
    """Underway."""
    SUSPENDED = 3, "停工"
    """Standing still."""
    FINISHED = 4, "竣工"
    """Finished."""


class Subject(Coded):
    """What a change wrote of.

    变更所写的对象。
    """

    LEDGER = 1, "台账"
    """The ledger itself: its office."""
    UNIT = 2, "单位"
    """A unit."""
    SECTOR = 3, "行业分类"
    """A sector."""
    PERSON = 4, "人员"
    """A person."""
    GRANT = 5, "授权"
    """A role that somebody has."""
    PROJECT = 6, "项目"
    """A project."""
    EVENT = 7, "开竣工"
    """An event of a project."""
    MATTER = 8, "事项"
    """A matter of a project."""
    NODE = 35, "节点"
    """A node of a project."""
    PLAN = 9, "年度计划"
    """A year plan."""
    PLAN_RULES = 10, "计划所用规则"
    """The rule pack that a plan uses."""
    COUNTED_SIDE = 11, "整体与部分"
    """Which of a whole and its parts counts in a plan."""
    PLAN_CLOSE = 12, "关账"
    """Through which month a plan is closed."""
    PLAN_CHANGE = 13, "计划调整"
    """A supplement, a withdrawal or an adjustment."""
    ITEM = 14, "计划项目"
    """A project's place in a plan."""
    REPORT = 15, "月报"
    """A monthly report that counts."""
    FILING = 16, "月报报送"
    """A monthly report on its way: draft, submitted, approved or returned."""
    REPORT_WITHDRAWAL = 17, "月报撤回"
    """A monthly report that was taken out of the figures, and why."""
    TEN_DAY_REPORT = 18, "旬报"
    """A ten-day report."""
    MATTER_REPORT = 26, "问题转为事项"
    """The matters that the problem of a monthly report became."""
    BULLETIN = 19, "通报"
    """An issued bulletin."""
    RULE_PACK = 20, "规则包"
    """A rule pack."""
    CLOCK_MARK = 21, "时间标记"
    """The mark of a change whose instant is not trusted."""
    CHANGE_DAY = 22, "补记日期"
    """The day that was set for such a change."""
    CLOCK_LIFT = 23, "解除时间标记"
    """Why such marks were lifted."""
    IMPORT_ANSWER = 24, "人工确认"
    """What a person decided about a cell of an imported sheet."""
    COLUMN_MAPPING = 25, "列的确认"
    """What a column was confirmed to mean."""
    ASSESSMENT_FACT = 31, "考核登记"
    """A fact of an assessment."""
    ISSUED_ASSESSMENT = 32, "考核结果"
    """An issued result of an assessment."""
    LETTER = 34, "函件"
    """A letter."""
    ATTACHMENT = 36, "附件"
    """A file that is attached to a record."""
    PLACE = 37, "位置"
    """A place of a project."""
    REFUSAL = 29, "越权尝试"
    """An attempt that was refused for want of a right."""
    CONTACT = 30, "联系方式"
    """The contact details of a person, of which a history has only why they were overwritten."""
    MERGER = 28, "合并"
    """That a unit or a project is another one."""
    PARTNER = 39, "往来单位"
    """An office with which packages are exchanged."""
    INCARNATION = 40, "台账代次"
    """Another life of the ledger, because it was restored or copied."""
    SENT_PACKAGE = 41, "发出的数据包"
    """A package that was made for another office."""
    RECEIVED_PACKAGE = 42, "收到的数据包"
    """A package that came from another office."""
    ANSWER = 43, "答复"
    """What an upper office said of a report."""
    VOID = 27, "作废"
    """That a record is voided, and why."""


class TaskKind(Coded):
    """Task.

    办理的事项。
    """

    MANAGE = 1, "台账管理"
    """Keep people, units, sectors, projects, plans and their changes, issue bulletins, close months."""
    REPORT = 2, "填报"
    """File drafts, reports and ten-day reports of an item."""
    REVIEW = 3, "审核"
    """Approve reports of an item or return them."""
    RECORD = 4, "记录事项"
    """Record matters and events of a project."""


class Timing(Coded):
    """Against its plan.

    与计划时间相比。
    """

    EARLY = 1, "提前"
    """Before the planned month."""
    ON_TIME = 2, "按期"
    """In the planned month."""
    LATE = 3, "逾期"
    """Later than planned, or not yet though its time has come."""


class UnitKind(Coded):
    """Kind of unit.

    单位类别。
    """

    COUNTY = 1, "县（市、区）"
    """The government of a county, city or district."""
    FUNCTIONAL_ZONE = 2, "功能区"
    """The committee of a development or functional zone."""
    BUREAU = 3, "部门"
    """A bureau, committee or office."""
    ENTERPRISE = 4, "企业"
    """A state-owned group or company."""
    OTHER = 5, "其他"
    """Another kind."""


class UnitRole(Coded):
    """Part of a unit in a plan.

    单位在计划中的责任。
    """

    LEAD = 1, "牵头单位"
    """Those that it leads: it is the first responsible unit."""
    REPORTING = 2, "填报单位"
    """Those whose reports it files."""


class ErrorKind(Coded):
    """Which error it is."""

    ARG = -1, "参数错误"
    """An argument is None, out of range, or a field or form that the function does not know (参数错误)."""
    HANDLE = -2, "句柄无效"
    """The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text."""
    ENCODING = -3, "编码错误"
    """A text is not valid in its encoding, or cannot be written in it (编码错误)."""
    BUFFER = -4, "缓冲区不足"
    """The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足)."""
    ABI = -5, "版本不符"
    """The program was made for another version of the library (版本不符)."""
    PANIC = -99, "程序内部错误"
    """A mistake in the library; nothing was written, close the handle (程序内部错误)."""
    INVALID_VALUE = -101, "值无效"
    """A value that cannot be read or is out of its range (值无效)."""
    MISSING_VALUE = -102, "缺少必填项"
    """A field that must be there is empty (缺少必填项)."""
    OVERFLOW = -103, "溢出"
    """A result that does not fit into 64 bits of fen (溢出)."""
    TOO_LONG = -104, "超过长度限制"
    """A text or a list longer than its limit (超过长度限制)."""
    NOT_FOUND = -201, "未找到"
    """The record does not exist (未找到)."""
    DUPLICATE = -202, "重复"
    """Such a record exists already (重复)."""
    RULE = -301, "违反规则"
    """A rule of the office refuses it (违反规则)."""
    READ_ONLY = -302, "只读"
    """The ledger was opened for reading only (只读)."""
    NOT_PERMITTED = -303, "无权限"
    """The actor's roles do not allow it; the error says whose do (无权限)."""
    CONFLICT = -304, "已被他人修改"
    """Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改)."""
    IN_USE = -305, "仍被使用"
    """Other records still use it; the error lists them (仍被使用)."""
    BUSY = -401, "台账正被占用"
    """Somebody else is writing; try again (台账正被占用)."""
    NOT_A_LEDGER = -402, "不是台账文件"
    """The file is not a ledger (不是台账文件)."""
    FOREIGN_DATABASE = -403, "其他程序的数据库"
    """The file is an SQLite file of another program (其他程序的数据库)."""
    NEWER_VERSION = -404, "由更高版本创建"
    """The ledger was written by a newer version of the library (由更高版本创建)."""
    DAMAGED = -405, "文件损坏"
    """The file is damaged (文件损坏)."""
    DISK_FULL = -406, "磁盘已满"
    """The disk is full (磁盘已满)."""
    IO = -407, "无法读写"
    """The file cannot be opened, read or written (无法读写)."""
    TAMPERED = -408, "台账被绕过程序改动"
    """The ledger was edited behind the library's back (台账被绕过程序改动)."""
    INTERRUPTED = -409, "已中断"
    """A long call was interrupted by the caller (已中断)."""
    FILE_IN_USE = -410, "文件正被其他程序占用"
    """Another program has the file open that is to be replaced; try again (文件正被其他程序占用)."""
    LEDGER_MOVED = -411, "台账文件已变动"
    """The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动)."""
    OUTCOME_UNKNOWN = -412, "提交结果不明"
    """It is not known whether the change was kept; open the ledger again and look (提交结果不明)."""
    CLOCK_BEHIND = -413, "时钟落后"
    """The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后)."""
    NO_FILE = -414, "文件不存在"
    """No file is at this path, or no folder where one is to be written; a missing record is `ErrorKind.NOT_FOUND`
    (文件不存在).
    """
    NETWORK_DRIVE = -415, "台账在网络驱动器上"
    """The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上)."""
    VIEW_EXPIRED = -416, "视图已过期"
    """The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期)."""
    NOT_SEALED = -417, "未能签章"
    """The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章)."""
    NAME_AMBIGUOUS = -418, "名称对应多个项目"
    """The name is that of several projects; the error gives their codes (名称对应多个项目)."""
    UNKNOWN_FORMAT = -501, "格式无法识别"
    """The file is not of a format that the library reads (格式无法识别)."""
    BROKEN_SHEET = -502, "表格文件损坏"
    """The spreadsheet is damaged or built to do harm (表格文件损坏)."""
    SHEET_TOO_LARGE = -503, "表格过大"
    """The spreadsheet is larger than the limits (表格过大)."""
    ENCRYPTED_SHEET = -504, "表格已加密"
    """The spreadsheet is encrypted (表格已加密)."""
    UNKNOWN_SHEET = -505, "看不出是计划表或月报"
    """The sheet is not a plan or a monthly report (看不出是计划表或月报)."""
    UNSETTLED_PROBLEMS = -506, "尚有未解决的问题"
    """The sheet still has problems that must be settled before the commit (尚有未解决的问题)."""
    INTERNAL = -901, "程序内部错误"
    """A mistake in the library (程序内部错误)."""


class Language(Coded):
    """Language of errors and findings.

    错误和问题说明的语言。
    """

    ENGLISH = 0, "英文"
    CHINESE = 1, "中文"


class LogLevel(Coded):
    """How grave a line of the log is.

    日志的级别。
    """

    ERROR = 1, "错误"
    INFO = 3, "信息"

"""Enumerations (代码). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
from .coded import Coded, Flags

__all__ = [
    "MoneyUnit",
    "AssessmentFactKind",
    "ComparedBasis",
    "BulletinKind",
    "ChangeKind",
    "ClockPolicy",
    "ClockMarkKind",
    "CountedSide",
    "CutKind",
    "ImportDecision",
    "Difference",
    "EventKind",
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
    "OpeningNoticeKind",
    "Paper",
    "Period",
    "Phase",
    "PlanChangeKind",
    "PointsRuleKind",
    "PrintedForm",
    "FileProblemKind",
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
    """Unit of money."""

    YUAN = 1, "元"
    """100 fen."""
    WAN_YUAN = 2, "万元"
    """ten thousand yuan: the unit of plans and reports."""
    YI_YUAN = 3, "亿元"
    """a hundred million yuan: the unit of bulletins."""
    QIAN_YUAN = 4, "千元"
    """a thousand yuan."""
    BAI_WAN_YUAN = 5, "百万元"
    """a million yuan."""
    QIAN_WAN_YUAN = 6, "千万元"
    """ten million yuan."""
    SHI_YI_YUAN = 7, "十亿元"
    """a thousand million yuan."""


class AssessmentFactKind(Coded):
    """Fact of an assessment."""

    GIVEN = 1, "认定"
    """points, times or a rate that a registrar gives a unit."""
    EXEMPTION = 2, "免列"
    """that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or
    average knows it.
    """
    OBJECTION = 3, "申诉"
    """that a unit objects to an issued result, and what it was answered."""


class ComparedBasis(Coded):
    """Figures of the year before."""

    ISSUED = 1, "按当时公布数"
    """those of the last bulletin that was issued for the month."""
    KNOWN = 2, "按现有数据"
    """those that are known now."""
    COMPARABLE = 3, "按可比项目"
    """those of the projects that both plans have."""


class BulletinKind(Coded):
    """Kind of a bulletin."""

    BRIEF = 1, "简报"
    """the office's own bulletin, with name, number, office and date in its head."""
    NOTICE = 2, "通报"
    """an official document that names who leads and who lags."""
    FLASH = 3, "快报"
    """figures in one table, early."""
    SPECIAL = 4, "专报"
    """one matter, to leaders."""


class ChangeKind(Coded):
    """Change."""

    CREATE_LEDGER = 0, "建账"
    """the ledger is made."""
    EDIT = 1, "维护"
    """projects, units, sectors, plans or items are added or corrected."""
    ADOPT_PLAN = 2, "下达计划"
    """a year plan is adopted."""
    IMPORT_PLAN = 3, "导入计划"
    """a plan is read from a sheet."""
    FILE_REPORTS = 4, "填报"
    """reports are drafted, filed, corrected or withdrawn."""
    IMPORT_REPORTS = 5, "导入月报"
    """monthly reports are read from a sheet."""
    CHANGE_PLAN = 6, "动态调整"
    """a plan change is adopted or corrected (增补、调出、调整)."""
    SUBMIT_REPORTS = 7, "报送"
    """reports are submitted for review."""
    REVIEW_REPORTS = 8, "审核"
    """submitted reports are approved or returned."""
    CLOSE_MONTH = 9, "关账"
    """months are closed, or opened again."""
    MANAGE_PEOPLE = 10, "人员与授权"
    """people are added or corrected, or roles granted or revoked."""
    TRACK_MATTERS = 11, "事项办理"
    """matters are opened, followed up or settled."""
    RECORD_EVENTS = 12, "开竣工登记"
    """what a project really does is recorded: started, suspended, finished."""
    SET_RULES = 13, "设置规则"
    """rule packs are kept or attached to plans."""
    CORRECT_CLOCK = 14, "更正时间"
    """the days of changes are set, or the marks of their instants lifted."""
    VOID_RECORDS = 15, "作废恢复"
    """records are voided, or restored."""
    MERGE = 16, "合并"
    """two units or two projects are said to be one, or two again."""
    REFUSE = 17, "越权尝试"
    """attempts that were refused for want of a right are recorded, and nothing else."""
    ISSUE_BULLETIN = 20, "签发通报"
    """a bulletin is issued (简报、通报)."""
    RECORD_ASSESSMENT = 21, "考核登记"
    """facts of an assessment are recorded or corrected (认定、免列)."""
    ISSUE_ASSESSMENT = 22, "签发考核结果"
    """the result of an assessment is issued (考核结果)."""
    ISSUE_LETTERS = 24, "签发函件"
    """letters are issued (提醒函、督办函)."""
    FOLLOW_LETTERS = 25, "函件办理"
    """letters are drafted, answered, closed or revoked."""


class ClockPolicy(Coded):
    """Where the clock is behind."""

    ASK = 0, "询问"
    """the batch is refused as `ClockBehind`, so that a person can look at the clock."""
    THIS_IS_RIGHT = 1, "以本机时间为准"
    """the clock is right now; the instant of every change that is dated after it is marked."""
    UNKNOWN = 2, "时间不详"
    """nobody knows; the instant of the change that is written is marked."""


class ClockMarkKind(Coded):
    """Mark of an instant."""

    AHEAD = 1, "时钟超前"
    """it is dated after a later change, whose clock was said to be right."""
    UNKNOWN = 2, "时间不详"
    """the clock was behind, and nobody knew whether it was right."""


class CountedSide(Coded):
    """A whole and its parts in one plan."""

    WHOLE = 1, "按整体统计"
    """a part is left out of the figures in the months in which its whole counts."""
    PARTS = 2, "按部分统计"
    """a whole is left out in the months in which a part of it counts."""


class CutKind(Coded):
    """Cells of a bulletin."""

    ALL = 1, "实施项目合计"
    """all implementation projects."""
    PHASE = 2, "按建设阶段"
    """by phase."""
    PHASE_SECTOR = 3, "按建设阶段和行业"
    """by phase and sector of the first level."""
    SECTOR = 4, "按行业"
    """implementation projects by sector of the first level."""
    LEAD_UNIT = 5, "按牵头单位"
    """implementation projects by lead unit, ranked within a kind of unit."""
    REPORTING_UNIT = 6, "按填报单位"
    """implementation projects by reporting unit, ranked within a kind of unit."""
    PHASE_UNIT = 7, "按建设阶段和填报单位"
    """by phase and reporting unit, where the bulletin's rule asks for it."""
    SUBSECTOR = 8, "按二级行业"
    """implementation projects by sector of the second level, where the bulletin's rule asks for it."""


class ImportDecision(Coded):
    """Decision of an import."""

    VALUE = 1, "改为"
    """the cell says what a person typed."""
    EMPTY = 2, "留空"
    """the cell is empty."""
    LEAVE_OUT_ROW = 3, "不导入该行"
    """the row is left out."""
    TAKE_ROW = 4, "导入该行"
    """the row is taken although it is struck out or hidden."""
    LEFT_EMPTY = 5, "读不出，留空"
    """the cell could not be read and was left empty by the import's option."""
    COLUMN = 6, "指定列"
    """the column means what a person said."""
    KEPT_COLUMN = 7, "按已确认的列"
    """the column means what the office confirmed before."""


class Difference(Coded):
    """The record."""

    ADDED = 1, "增加"
    """it is only in the later state."""
    REVISED = 2, "更正"
    """it says something else."""
    REMOVED = 3, "减少"
    """it is only in the earlier state."""


class EventKind(Coded):
    """Kind of event."""

    START = 1, "开工"
    """a start."""
    FINISH = 2, "竣工"
    """a finish."""
    SUSPEND = 3, "停工"
    """a stop."""
    RESUME = 4, "复工"
    """it goes on after a stop, which is no start."""


class FilingState(Coded):
    """State of a report."""

    NOT_REPORTED = 0, "未报送"
    """nothing yet."""
    DRAFT = 1, "草稿"
    """being written; nobody else needs to look at it."""
    SUBMITTED = 2, "已报送"
    """waits for the liaison; locked."""
    APPROVED = 3, "已审核"
    """it counts."""
    RETURNED = 4, "已退回"
    """sent back with an opinion; to be corrected and submitted again."""


class FindingCode(Coded):
    """What a finding is about."""

    AMOUNT_UNREADABLE = 1, "金额无法读出"
    """an amount that is no number."""
    AMOUNT_ROUNDED = 2, "金额已四舍五入到分"
    """an amount with parts of a fen was rounded."""
    AMOUNT_TOO_LARGE = 3, "金额过大"
    """an amount larger than any project has."""
    AMOUNT_NEGATIVE = 4, "金额为负"
    """an amount below zero."""
    UNIT_UNKNOWN = 5, "金额单位不明"
    """an amount column without a unit."""
    UNIT_ASSUMED = 6, "金额单位按其他列推定"
    """an amount column without a unit, read in that of the other columns."""
    DATE_UNREADABLE = 7, "日期无法读出"
    """a date or period that cannot be read; kept as text."""
    FLAG_UNREADABLE = 8, "是否无法读出"
    """a yes or no that cannot be read."""
    CODE_MALFORMED = 9, "项目代码格式不符"
    """a project code of a wrong shape; kept as text."""
    UNKNOWN_COLUMN = 10, "表头未识别"
    """a column whose header is not known; kept as text."""
    DUPLICATE_COLUMN = 11, "表头重复"
    """two columns with one meaning; the second is kept as text."""
    LINE_BREAK_IN_NAME = 12, "名称中有换行"
    """a line break in a name, which became a blank."""
    UNSEEN_IN_NAME = 13, "名称中有不可见字符"
    """characters in a name that nobody sees, which were taken out."""
    NAME_MISSING = 14, "缺项目名称"
    """a project without a name."""
    NAME_ONLY = 15, "只有名称的行"
    """a row with nothing but a name."""
    PHASE_UNKNOWN = 16, "缺建设阶段"
    """a project of a plan without a phase."""
    SECTOR_UNKNOWN = 17, "缺行业分类"
    """a project of a plan without a sector."""
    DUPLICATE_PROJECT = 18, "项目重复"
    """the same project twice."""
    CONTINUATION_ROW = 19, "续行"
    """a row that continues the one above; kept as text."""
    STRAY_CELL = 20, "无法归属的内容"
    """a cell that belongs to nothing."""
    COUNT_DIFFERS = 21, "声明项数与实际不符"
    """the declared number of projects is not the number of rows."""
    SUM_DIFFERS = 22, "声明合计与实际不符"
    """a declared sum is not the sum of the rows."""
    CHILDREN_NOT_COUNTED = 23, "子项目不重复计数"
    """parts of a project that are listed under it and not counted again."""
    ANNUAL_ABOVE_TOTAL = 24, "年度计划大于总投资"
    """the year's plan is larger than the total investment."""
    PLAN_ABOVE_TOTAL = 25, "累计加计划大于总投资"
    """done before and planned together are larger than the total."""
    MONTH_ABOVE_YEAR_TO_DATE = 26, "本月完成大于累计完成"
    """the month's amount is larger than the year to date."""
    RATE_DIFFERS = 27, "完成率与金额不符"
    """a printed rate is not that of the amounts beside it."""
    PERIOD_CONTRADICTS = 28, "年份或月份矛盾"
    """title, sheet name and headers name different years or months."""
    SHEET_SKIPPED = 29, "工作表未读入"
    """a sheet that was left out, with the reason."""
    UNIT_REPEATED = 30, "责任单位重复"
    """a responsible unit named twice."""
    TOO_MANY_UNITS = 31, "责任单位过多"
    """more responsible units than the ledger takes."""
    TEXT_TOO_LONG = 32, "文字过长"
    """a name or text longer than the ledger takes."""
    MORE_FINDINGS = 33, "其余问题未列出"
    """more findings than are listed."""
    STRUCK_OUT = 34, "划去的内容"
    """characters that are struck out and were not read."""
    MARK_LEFT_OUT = 35, "值旁的注号"
    """the mark of a footnote beside a value, which was left out."""
    AMOUNT_SCALED = 36, "按显示格式换算的金额"
    """an amount whose format shows it scaled, read as it is shown."""
    SHOWN_DIFFERS = 37, "显示格式与列的含义不符"
    """an amount whose format shows something else than its column says."""
    NO_RESULT = 38, "公式没有计算结果"
    """a formula whose result the file does not hold."""
    PICTURE_IN_CELL = 39, "单元格中的图片"
    """a picture in a cell, which is no text."""
    AMOUNT_MERGED = 40, "金额跨项目或跨列合并"
    """an amount that is merged over several projects or columns."""
    MERGE_CROSSES_HEADING = 41, "合并单元格跨过分组行"
    """a merged cell that reaches over a heading and holds only above it."""
    ROW_UNCLEAR = 42, "无法确定是分组行还是项目"
    """a row that may be a heading or a project."""
    PLAN_ACTUAL_UNCLEAR = 43, "计划行与实际行不清"
    """lines of plan and actual that cannot be distinguished."""
    ROW_HIDDEN = 44, "隐藏行未读入"
    """a hidden row, which was not read as a project."""
    ROW_STRUCK = 45, "删除线行未读入"
    """a row that is struck out, which was not read as a project."""
    ANSWERED_BY_PERSON = 46, "已由人工确认"
    """something that a person decided."""
    TABLE_NOT_READ = 47, "下方表格未读入"
    """a table below another one that is not understood."""
    QUOTE_UNCLOSED = 48, "引号不成对"
    """a quote in a text file that never ends, or ends in the middle of a cell."""
    TEXT_DAMAGED = 49, "文字不完整"
    """a text of which the file does not hold every character."""
    CELL_BEYOND = 50, "超出行列范围"
    """cells beyond the rows and columns that are read."""
    COLUMN_AMBIGUOUS = 51, "表头含义不明"
    """a column that could mean two things."""
    COLUMN_CHOSEN = 52, "列含义为选定"
    """a column whose meaning a person chose against its header."""
    OTHER_PERIOD = 53, "非本期的列"
    """a column of another month or year, or of a plan beside what was done; kept as text."""
    PERIOD_UNCLEAR = 54, "年份或月份不明"
    """a title or header that names several years or months."""
    SOURCE_COLUMN = 55, "资金来源列"
    """a column of one source of money; kept as text."""
    HIDDEN_COLUMN = 56, "隐藏列"
    """a column that the sheet hides."""
    AMOUNT_UNSEEN = 57, "看不见的金额"
    """an amount that nobody sees in the sheet, white on white or in the smallest of fonts."""
    SOURCES_OVERLAP = 58, "资金来源互相包含"
    """columns of sources of which one may be a part of another."""
    PROJECT_NOT_FOUND = 59, "未找到对应项目"
    """a monthly row without a project of that code or name."""
    PROJECT_AMBIGUOUS = 60, "代码与名称不一致"
    """code and name of a row belong to different projects."""
    NAME_NEAR = 61, "单位或行业名称相近"
    """a new unit or sector whose name looks like one that the ledger has."""
    NOT_IN_PLAN = 62, "项目不在年度计划内"
    """a project that is not in the year's plan."""
    ALREADY_IN_PLAN = 63, "已在计划中"
    """a project that is to be supplemented and is already in the plan."""
    WITHDRAWN = 64, "已调出"
    """a project that left the plan."""
    EFFECTIVE_TOO_EARLY = 65, "生效月份过早"
    """a plan change that would count from before the last one that changed the project."""
    NEEDS_PLAN_CHANGE = 66, "须按增补、调整办理"
    """a change of a plan that only a plan change can make."""
    REPORT_REPLACED = 67, "已有月报，将被更正"
    """a report that is there already and will be replaced."""
    REPORTING_UNIT_DIFFERS = 68, "填报单位与计划不同"
    """the row's reporting unit is not the one that the plan has."""
    REPORT_FLAGGED = 69, "月报提示"
    """something about a report that is legal but odd."""
    COUNTED_TWICE = 70, "整体与部分重复统计"
    """a part of a project that the plan would list beside its whole, so that both are counted."""
    MONTH_CLOSED = 71, "已关账"
    """a first report for a month that is closed."""
    FUND_SOURCE_UNKNOWN = 72, "资金来源不在规则包内"
    """a source of funds that the plan's rule pack does not name."""
    NOTHING_REPORTED = 73, "未填报内容"
    """a row of a monthly sheet that says nothing of its project."""
    COLUMN_CONFIRMED = 74, "按已确认的列读入"
    """a column that was read as the office confirmed it before."""
    VALUE_UNREADABLE = 75, "内容无法读出"
    """a value that is not of the kind that its column holds; kept as text."""
    MONTH_PLAN_UNCLEAR = 76, "月度计划不清"
    """months of a plan that contradict one another, are left open or would be lost."""


class ReportFlag(Flags):
    """Flag of a report."""

    YEAR_TO_DATE_FELL = 1
    """the year to date is lower than in the report before."""
    MONTH_DISAGREES = 2
    """month's amount and year to date do not fit the report before."""
    ABOVE_PLAN = 4
    """more is done than the year's plan."""
    DONE_BEFORE_START = 8
    """money is done though the project has not started."""
    FUNDS_DISAGREE = 16
    """funds in place are not the sum of their sources."""
    TEN_DAYS_DISAGREE = 32
    """the month's amount is not the sum of its ten-day reports."""
    FUND_SOURCE_UNKNOWN = 64
    """funds come from a source that the plan's rules do not name."""
    AMOUNT_ERASED = 128
    """the correction says no amount any more where the report before it said one."""
    CUMULATIVE_BELOW_YEAR = 256
    """less is done since the start of the construction than in the year alone."""

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
    """Format of a spreadsheet file."""

    XLS = 1, "Excel 97-2003工作簿"
    """OLE2 with BIFF records: Excel 97-2003 `.xls` and WPS `.et`."""
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
    """The gap to 序时进度."""

    EXACT = 1, "按精确值计算"
    """from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points."""
    ROUNDED = 2, "按四舍五入后的值计算"
    """from the two rounded values: +13.9 in the same case."""


class ItemOrder(Coded):
    """Order of the items of an answer."""

    PLAN = 1, "按计划顺序"
    """by phase and place in the plan."""
    GAP = 2, "按与序时进度差"
    """by the gap to time progress, the furthest behind first."""
    RATE = 3, "按完成率"
    """by the unrounded rate, the lowest first; in one month that is the order of the gaps."""
    ANNUAL = 4, "按年度计划投资"
    """by the annual planned investment, the smallest first."""
    NAME = 5, "按项目名称"
    """by the characters of the project's name."""
    LAST_REPORT = 6, "按最近报送月份"
    """by the last report, the oldest first; those that never reported come before all others."""


class Keeping(Coded):
    """A printed form of an issued bulletin."""

    KEPT = 1, "原件"
    """it is at hand as it was issued, byte for byte."""
    EDITED = 2, "原件被改动"
    """what the ledger keeps was edited or removed: it does not have the SHA-256 as issued."""
    NOT_KEPT = 3, "未存原件"
    """it was not kept, and this library makes another one, or it was not made when the bulletin was issued."""


class LetterKind(Coded):
    """Kind of letter."""

    REMINDER = 1, "提醒函"
    """reminds a unit of a project that falls behind."""
    URGING = 2, "督办函"
    """urges what was asked for already, with a plan of work."""
    ASSIGNMENT = 3, "交办单"
    """hands matters over, each with a unit, a demand and a time limit."""
    TALK = 4, "约谈通知"
    """calls somebody to a talk."""
    CRITICISM = 5, "通报批评"
    """criticises units by name, for all to read."""


class LetterState(Coded):
    """State of a letter."""

    DRAFT = 1, "草稿"
    """it is being written."""
    ISSUED = 2, "已签发"
    """it is issued and waits for its answer."""
    REPLIED = 3, "已回复"
    """it is answered."""
    CLOSED = 4, "已办结"
    """it is settled."""
    ESCALATED = 5, "已升级"
    """a stronger letter followed it."""
    REVOKED = 6, "已撤销"
    """a document took it back."""


class PlanLevel(Coded):
    """Level of a plan."""

    REGIONAL = 1, "自治区级"
    """autonomous region or province (省级)."""
    MUNICIPAL = 2, "市级"
    """city."""
    COUNTY = 3, "县级"
    """county."""


class Light(Coded):
    """Light."""

    GREEN = 1, "绿灯"
    """green."""
    YELLOW = 2, "黄灯"
    """yellow."""
    RED = 3, "红灯"
    """red."""


class MatterKind(Coded):
    """Kind of matter."""

    PERMIT = 1, "前期手续"
    """an approval or permit, such as 用地许可; the responsible office grants it within a time limit."""
    INSTITUTION = 2, "四制"
    """a system that must be in place, such as 项目法人制."""
    PROBLEM = 3, "存在问题"
    """something that blocks the project."""
    INSPECTION = 4, "督查"
    """a notice of an inspection, to be put right by a deadline."""
    LAND = 5, "征地拆迁"
    """land to be acquired by a county government."""


class Measure(Coded):
    """Measure of a unit or an item."""

    ITEMS = 1, "项目数"
    """items."""
    PLANNED_NEW = 2, "计划新开工项目数"
    """new starts that the plan has."""
    STARTED = 3, "已开工项目数"
    """items that have started."""
    PLANNED_START_TO_DATE = 4, "截至本月计划开工项目数"
    """new starts planned up to the month."""
    LATE_STARTS = 5, "未按计划开工项目数"
    """new starts that are late."""
    FINISHED = 6, "已竣工项目数"
    """items that are finished."""
    PLANNED_FINISH = 7, "计划竣工项目数"
    """items that the plan finishes."""
    NOT_WORKING = 8, "停工项目数"
    """items that stand still."""
    ANNUAL = 9, "年度计划投资"
    """annual planned investment."""
    DONE = 10, "累计完成投资"
    """done in the year to date."""
    TOTAL = 11, "总投资"
    """total investment."""
    OVER_TARGET = 12, "超出考核数"
    """started or finished, less the target."""
    OVER_TARGET_MONEY = 13, "超出考核投资"
    """done in the year to date, less the target."""
    ANNUAL_RATE = 14, "年度计划完成率"
    """done of the annual planned investment."""
    TARGET_RATE = 15, "考核目标完成率"
    """done of the target."""
    MONTH_TASK_RATE = 16, "月任务完成率"
    """done in the month of what was planned for it."""
    HALF_RATE = 17, "半年度完成率"
    """the annual rate at the end of June."""
    START_RATE = 18, "开工率"
    """started of the planned new starts."""
    FINISH_RATE = 19, "竣工率"
    """finished of those that the plan finishes."""
    FUNDS = 20, "到位资金"
    """funds in place."""
    FUNDS_RATE = 21, "资金到位率"
    """funds in place of the annual planned investment."""
    SHARE_ANNUAL = 22, "年度计划投资占比"
    """its part of the annual planned investment of all."""
    SHARE_DONE = 23, "完成投资占比"
    """its part of what all have done."""
    MATTER_RATE = 24, "事项办结率"
    """matters that were settled of those that were due."""
    MATTERS_OVERDUE = 25, "逾期事项数"
    """matters that are overdue."""
    NODES_RATE = 26, "节点完成率"
    """nodes that were reached of those that were due."""
    MONTHS_BEHIND = 27, "慢于序时进度月数"
    """months at whose end the annual rate was below the time progress."""
    MONTHS_LAST = 28, "排名末位月数"
    """months in which it was the last of its group."""
    MONTHS_OVER = 29, "单月投资达标月数"
    """months in which more was done than an amount."""
    REPORTS_LATE = 30, "迟报次数"
    """reports that came after the deadline."""
    REPORTS_MISSING = 31, "未报送次数"
    """reports that did not come."""
    REPORTS_RETURNED = 32, "退回次数"
    """reports that were returned."""
    YELLOW_MONTHS = 33, "黄灯月数"
    """months of a yellow light."""
    RED_MONTHS = 34, "红灯月数"
    """months of a red light."""
    MEAN_OF_MONTHS = 35, "各月平均得分"
    """the mean of the results of the months."""
    MEAN_OF_OWNERS = 36, "各业主平均得分"
    """the mean of the results of the owners."""
    GIVEN_POINTS = 37, "认定得分"
    """points that a registrar recorded with a document."""
    GIVEN_TIMES = 38, "认定次数"
    """times that a registrar recorded with a document."""
    GIVEN_RATE = 39, "认定比率"
    """a rate that a registrar recorded with a document."""
    ONE = 40, "一"
    """one, always."""
    MONTH_DONE = 41, "本月完成投资"
    """done in the month."""
    PHASE_NEW = 42, "计划新开工"
    """new starts by the plan; of one item 1 or 0."""
    PHASE_ONGOING = 43, "计划续建"
    """ongoing by the plan; of one item 1 or 0."""
    PHASE_COMPLETED = 44, "计划竣工"
    """to be finished by the plan; of one item 1 or 0."""
    PHASE_RESERVE = 45, "计划预备"
    """in reserve by the plan; of one item 1 or 0."""
    IS_STARTED = 46, "实际开工"
    """items that have started, of every phase; of one item 1 or 0."""
    IS_FINISHED = 47, "实际竣工"
    """items that are finished, of every phase; of one item 1 or 0."""
    IS_PROVINCE = 48, "上级统筹项目"
    """items that a higher level coordinates, too (★); of one item 1 or 0."""
    MONTH_TASK = 49, "本月计划投资"
    """what the month plans ask for in the month."""
    PLAN_TO_DATE = 50, "截至本月计划投资"
    """what the month plans ask for by the end of the month."""
    PLAN_TO_DATE_RATE = 51, "截至本月计划完成率"
    """done in the year to date of what the month plans ask for."""
    LETTER_POINTS = 52, "函件计分"
    """points that its letters gave it."""


class MeasureKind(Coded):
    """Kind of a measure."""

    COUNT = 1, "项、次、月"
    """a number of things."""
    MONEY = 2, "金额"
    """an amount; exact values are in 元."""
    RATE = 3, "比率"
    """a part of one: 1 is 100%."""
    POINTS = 4, "分值"
    """points of an assessment."""


class OpeningNoticeKind(Coded):
    """Found at opening."""

    RECOVERED = 1, "从日志恢复的变更"
    """changes came out of a log that a program left behind when it ended."""
    HARD_LINKS = 2, "文件有其他硬链接"
    """the file has other names on its disk."""
    PARTIAL_REMOVED = 3, "已清理未完成的临时名"
    """an unfinished creation had left a second name of the file, which was removed."""
    ADDED_OBJECTS = 4, "其他程序添加的对象"
    """other programs added tables, indexes or views, which hold no facts and are left alone."""
    ALTERED_OBJECTS = 5, "结构被改动"
    """tables or indexes of the library are missing or altered, or there is a trigger: it can only be read."""
    LITESTREAM = 6, "由 Litestream 复制"
    """Litestream copies the ledger."""
    NETWORK_DRIVE = 7, "台账在网络驱动器上"
    """the ledger is on a network drive."""
    FUSE_DRIVE = 8, "台账在 FUSE 文件系统上"
    """the ledger is on a drive that a program provides (FUSE); where the file really lies is not known."""


class Paper(Coded):
    """Paper of a document."""

    REPORT = 1, "报表"
    """tables and words for the office itself."""
    BULLETIN = 2, "简报"
    """a bulletin with its own head: name, number, office and date."""
    NOTICE = 3, "通报"
    """an official document (公文) with addressees and signature."""
    LETTER = 4, "函"
    """an official letter."""


class Period(Coded):
    """Period of a bulletin or an assessment."""

    MONTH = 1, "月度"
    """a month."""
    QUARTER = 2, "季度"
    """a quarter: March, June, September, December."""
    HALF = 3, "半年"
    """half a year: June, December."""
    YEAR = 4, "年度"
    """a year: December."""


class Phase(Coded):
    """Planned phase."""

    NEW = 1, "新开工"
    """to be started within the year."""
    ONGOING = 2, "续建"
    """to fulfil the year's plan."""
    COMPLETED = 3, "竣工"
    """to be basically finished within the year."""
    RESERVE = 4, "预备"
    """to make real preparatory progress."""


class PlanChangeKind(Coded):
    """Kind of plan change."""

    SUPPLEMENT = 1, "增补"
    """projects come into the plan."""
    WITHDRAWAL = 2, "调出"
    """projects leave the plan and its statistics; also called 退出."""
    ADJUSTMENT = 3, "调整"
    """phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start."""
    RETURN = 4, "调回"
    """projects that left come back within the year."""


class PointsRuleKind(Coded):
    """Rule by which a value becomes points."""

    PROPORTION = 1, "按比例"
    """points × value ÷ full value."""
    STEPS = 2, "分档"
    """points of the band in which the value is."""
    SLOPE = 3, "加减分"
    """points, and some more or fewer for each step away from a target."""
    COUNT = 4, "按次"
    """points × number of times."""
    RANK = 5, "按名次"
    """points of the rank within the group."""
    EFFECT = 6, "功效系数"
    """points by the place between the lowest and the highest value of the group."""
    GIVEN = 7, "认定"
    """the value itself, which a person gave."""


class PrintedForm(Coded):
    """Form of a document."""

    FIGURES = 1, "数据"
    """the exact figures of what was issued, apart from any printed form."""
    TEXT = 2, "文本"
    """text, in UTF-8."""
    JSON = 3, "JSON"
    """JSON without blanks."""
    MARKDOWN = 4, "Markdown"
    """Markdown, in UTF-8."""
    WORKBOOK = 5, "工作簿"
    """an `.xlsx` workbook to print."""
    DOCX = 6, "公文"
    """a `.docx` in the official form (GB/T 9704-2012)."""
    FLAT_WORKBOOK = 7, "数据表"
    """an `.xlsx` workbook for machines: one header row with units, no merged cells, exact amounts."""


class FileProblemKind(Coded):
    """Problem of a file."""

    DAMAGE = 1, "文件损坏"
    """pages or indexes are damaged."""
    REFERENCE = 2, "引用缺失"
    """a row refers to one that does not exist."""
    SCHEMA = 3, "结构不符"
    """a table, an index or a rule is not the library's."""
    CHAIN = 4, "校验码不符"
    """a row or a change was edited behind the library's back."""
    UNFINISHED = 5, "写入未完成"
    """a write was cut short; it waits in a side file to be undone."""


class ReasonClass(Coded):
    """Class of a reason."""

    OBJECTIVE = 1, "客观原因"
    """macro-economic control, industrial policy and the like."""
    SUBJECTIVE = 2, "主观原因"
    """the responsible unit's or the owner's own."""
    OTHER = 3, "其他"
    """another one."""


class FactRecordKind(Coded):
    """Record that differs."""

    RULES = 1, "口径"
    """the rules of figures, which no change of the ledger wrote."""
    PLAN = 2, "年度计划"
    """the year plan."""
    SECTOR = 3, "行业分类"
    """a sector."""
    UNIT = 4, "单位"
    """a unit that the plan names."""
    PROJECT = 5, "项目"
    """the name of a project."""
    ITEM = 6, "计划项目"
    """a plan item."""
    REPORT = 7, "月报"
    """the report of an item for a month."""
    EVENT = 8, "开竣工事件"
    """an event of a project: a start, a stop."""
    MERGER = 9, "合并"
    """a merge of a unit or a project that the earlier state names."""


class Reproduction(Coded):
    """An issued bulletin that was made again."""

    SAME = 1, "一致"
    """the figures are the same, and every form is at hand as it was issued, byte for byte."""
    NOT_KEPT = 2, "版式变化"
    """the figures are the same. A form was not kept, as before format 2, and this library prints it differently."""
    FIGURES_CHANGED = 3, "数据变化"
    """the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was
    edited behind its back, which verifying it shows.
    """
    EDITED = 4, "原件被改动"
    """the figures are the same; a form that the ledger keeps was edited behind the library's back."""
    CHAIN_CHANGED = 5, "变更链被重做"
    """the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however
    well it verifies.
    """


class Role(Coded):
    """Role."""

    REGISTRAR = 1, "重点办"
    """keeps the ledger, runs the plan, issues bulletins; may do whatever others may."""
    REPORTER = 2, "信息员"
    """files reports."""
    LIAISON = 3, "联络员"
    """approves reports or returns them."""
    COMMISSIONER = 4, "责任专员"
    """answers for the projects; may do what the liaison may."""
    READER = 5, "查阅"
    """reads only."""


class RolloverReason(Coded):
    """Why a project has its place in the next plan."""

    FINISHED = 1, "已竣工，不再列入"
    """it is finished and leaves."""
    FINISH_DUE = 2, "已开工，计划下年竣工"
    """it has started and is planned to be finished in the next year."""
    FINISH_OVERDUE = 3, "已开工，逾期未竣工，列入下年竣工"
    """it has started and should have been finished by now."""
    GOES_ON = 4, "已开工未竣工，结转续建"
    """it has started and goes on; its planned finish is later."""
    FINISH_UNKNOWN = 5, "已开工未竣工，计划竣工时间不明，暂列续建"
    """it has started and goes on; no planned finish is known."""
    NOT_STARTED = 6, "年内未开工，结转新开工"
    """it was to start this year and has not: it is a new start again."""
    NOT_STARTED_TWICE = 7, "连续两年计划新开工未开工，建议调出"
    """it was to start this year and the year before and has not: its withdrawal should be considered."""
    START_LATER = 8, "未开工，计划开工时间在下年之后，转为预备"
    """it has not started, and its planned start is after the next year: back to the reserve."""
    START_DUE = 9, "预备项目计划下年开工，列入新开工"
    """a reserve project whose planned start has come."""
    STAYS_RESERVE = 10, "继续开展前期工作"
    """a reserve project that stays in reserve."""


class RowKind(Coded):
    """Row of a printed table."""

    TOTAL = 1, "合计"
    """the total of all."""
    GROUP = 2, "分组"
    """the head of a group."""
    PLAIN = 3, "明细"
    """one of a group."""


class Severity(Coded):
    """Finding."""

    BLOCKING = 1, "阻止导入"
    """something could not be read; importing would lose it."""
    NOTICE = 2, "提示"
    """everything was read, but somebody should look."""


class SheetKind(Coded):
    """Sheet."""

    PLAN = 1, "计划表"
    """a list of projects with their plan."""
    MONTHLY = 2, "月报表"
    """the progress of projects in a month."""


class StartBaseKind(Coded):
    """Base of the rate of starts."""

    PLANNED_NEW = 1, "计划新开工项目"
    """the planned new starts of the year; Liuzhou's."""
    PLANNED_TO_DATE = 2, "截至本月计划新开工项目"
    """the new starts planned up to the month."""
    ALL = 3, "全部实施项目"
    """all implementation projects."""
    TARGET = 4, "全年开工目标数"
    """the number of starts set as the year's target."""


class ProjectState(Coded):
    """Actual state."""

    NOT_STARTED = 1, "未开工"
    """not started."""
    UNDERWAY = 2, "在建"
    """underway."""
    SUSPENDED = 3, "停工"
    """standing still."""
    FINISHED = 4, "竣工"
    """finished."""


class Subject(Coded):
    """What a change wrote of."""

    LEDGER = 1, "台账"
    """the ledger itself: its office."""
    UNIT = 2, "单位"
    """a unit."""
    SECTOR = 3, "行业分类"
    """a sector."""
    PERSON = 4, "人员"
    """a person."""
    GRANT = 5, "授权"
    """a role that somebody has."""
    PROJECT = 6, "项目"
    """a project."""
    EVENT = 7, "开竣工"
    """an event of a project."""
    MATTER = 8, "事项"
    """a matter of a project."""
    PLAN = 9, "年度计划"
    """a year plan."""
    PLAN_RULES = 10, "计划所用规则"
    """the rule pack that a plan uses."""
    COUNTED_SIDE = 11, "整体与部分"
    """which of a whole and its parts counts in a plan."""
    PLAN_CLOSE = 12, "关账"
    """through which month a plan is closed."""
    PLAN_CHANGE = 13, "计划调整"
    """a supplement, a withdrawal or an adjustment."""
    ITEM = 14, "计划项目"
    """a project's place in a plan."""
    REPORT = 15, "月报"
    """a monthly report that counts."""
    FILING = 16, "月报报送"
    """a monthly report on its way: draft, submitted, approved or returned."""
    REPORT_WITHDRAWAL = 17, "月报撤回"
    """a monthly report that was taken out of the figures, and why."""
    TEN_DAY_REPORT = 18, "旬报"
    """a ten-day report."""
    MATTER_REPORT = 26, "问题转为事项"
    """the matters that the problem of a monthly report became."""
    BULLETIN = 19, "通报"
    """an issued bulletin."""
    RULE_PACK = 20, "规则包"
    """a rule pack."""
    CLOCK_MARK = 21, "时间标记"
    """the mark of a change whose instant is not trusted."""
    CHANGE_DAY = 22, "补记日期"
    """the day that was set for such a change."""
    CLOCK_LIFT = 23, "解除时间标记"
    """why such marks were lifted."""
    IMPORT_ANSWER = 24, "人工确认"
    """what a person decided about a cell of an imported sheet."""
    COLUMN_MAPPING = 25, "列的确认"
    """what a column was confirmed to mean."""
    ASSESSMENT_FACT = 31, "考核登记"
    """a fact of an assessment."""
    ISSUED_ASSESSMENT = 32, "考核结果"
    """an issued result of an assessment."""
    LETTER = 34, "函件"
    """a letter."""
    REFUSAL = 29, "越权尝试"
    """an attempt that was refused for want of a right."""
    CONTACT = 30, "联系方式"
    """the contact details of a person, of which a history has only why they were overwritten."""
    MERGER = 28, "合并"
    """that a unit or a project is another one."""
    VOID = 27, "作废"
    """that a record is voided, and why."""


class TaskKind(Coded):
    """Task."""

    MANAGE = 1, "台账管理"
    """keep people, units, sectors, projects, plans and their changes, issue bulletins, close months."""
    REPORT = 2, "填报"
    """file drafts, reports and ten-day reports of an item."""
    REVIEW = 3, "审核"
    """approve reports of an item or return them."""
    RECORD = 4, "记录事项"
    """record matters and events of a project."""


class Timing(Coded):
    """Against its plan."""

    EARLY = 1, "提前"
    """before the planned month."""
    ON_TIME = 2, "按期"
    """in the planned month."""
    LATE = 3, "逾期"
    """later than planned, or not yet though its time has come."""


class UnitKind(Coded):
    """Kind of unit."""

    COUNTY = 1, "县（市、区）"
    """the government of a county, city or district."""
    FUNCTIONAL_ZONE = 2, "功能区"
    """the committee of a development or functional zone."""
    BUREAU = 3, "部门"
    """a bureau, committee or office."""
    ENTERPRISE = 4, "企业"
    """a state-owned group or company."""
    OTHER = 5, "其他"
    """another kind."""


class UnitRole(Coded):
    """Part of a unit in a plan."""

    LEAD = 1, "牵头单位"
    """those that it leads: it is the first responsible unit."""
    REPORTING = 2, "填报单位"
    """those whose reports it files."""


class ErrorKind(Coded):
    """Which error it is."""

    ARG = -1, "参数错误"
    """An argument is NULL, out of range, or a field or form that the function does not know (参数错误)."""
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
    """Language of errors and findings."""

    ENGLISH = 0, "英文"
    CHINESE = 1, "中文"


class LogLevel(Coded):
    """How grave a line of the log is."""

    ERROR = 1, "错误"
    INFO = 3, "信息"

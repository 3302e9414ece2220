// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What a finding is about. */
public enum FindingCode implements Code {
    /** An amount that is no number. */
    AMOUNT_UNREADABLE(1, "金额无法读出"),
    /** An amount with parts of a fen was rounded. */
    AMOUNT_ROUNDED(2, "金额已四舍五入到分"),
    /** An amount larger than any project has. */
    AMOUNT_TOO_LARGE(3, "金额过大"),
    /** An amount below zero. */
    AMOUNT_NEGATIVE(4, "金额为负"),
    /** An amount column without a unit. */
    UNIT_UNKNOWN(5, "金额单位不明"),
    /** An amount column without a unit, read in that of the other columns. */
    UNIT_ASSUMED(6, "金额单位按其他列推定"),
    /** A date or period that cannot be read; kept as text. */
    DATE_UNREADABLE(7, "日期无法读出"),
    /** A yes or no that cannot be read. */
    FLAG_UNREADABLE(8, "是否无法读出"),
    /** A project code of a wrong shape; kept as text. */
    CODE_MALFORMED(9, "项目代码格式不符"),
    /** A column whose header is not known; kept as text. */
    UNKNOWN_COLUMN(10, "表头未识别"),
    /** Two columns with one meaning; the second is kept as text. */
    DUPLICATE_COLUMN(11, "表头重复"),
    /** A line break in a name, which became a blank. */
    LINE_BREAK_IN_NAME(12, "名称中有换行"),
    /** Characters in a name that nobody sees, which were taken out. */
    UNSEEN_IN_NAME(13, "名称中有不可见字符"),
    /** A project without a name. */
    NAME_MISSING(14, "缺项目名称"),
    /** A row with nothing but a name. */
    NAME_ONLY(15, "只有名称的行"),
    /** A project of a plan without a phase. */
    PHASE_UNKNOWN(16, "缺建设阶段"),
    /** A project of a plan without a sector. */
    SECTOR_UNKNOWN(17, "缺行业分类"),
    /** The same project twice. */
    DUPLICATE_PROJECT(18, "项目重复"),
    /** A row that continues the one above; kept as text. */
    CONTINUATION_ROW(19, "续行"),
    /** A cell that belongs to nothing. */
    STRAY_CELL(20, "无法归属的内容"),
    /** The declared number of projects is not the number of rows. */
    COUNT_DIFFERS(21, "声明项数与实际不符"),
    /** A declared sum is not the sum of the rows. */
    SUM_DIFFERS(22, "声明合计与实际不符"),
    /** Parts of a project that are listed under it and not counted again. */
    CHILDREN_NOT_COUNTED(23, "子项目不重复计数"),
    /** The year's plan is larger than the total investment. */
    ANNUAL_ABOVE_TOTAL(24, "年度计划大于总投资"),
    /** Done before and planned together are larger than the total. */
    PLAN_ABOVE_TOTAL(25, "累计加计划大于总投资"),
    /** The month's amount is larger than the year to date. */
    MONTH_ABOVE_YEAR_TO_DATE(26, "本月完成大于累计完成"),
    /** A printed rate is not that of the amounts beside it. */
    RATE_DIFFERS(27, "完成率与金额不符"),
    /** Title, sheet name and headers name different years or months. */
    PERIOD_CONTRADICTS(28, "年份或月份矛盾"),
    /** A sheet that was left out, with the reason. */
    SHEET_SKIPPED(29, "工作表未读入"),
    /** A responsible unit named twice. */
    UNIT_REPEATED(30, "责任单位重复"),
    /** More responsible units than the ledger takes. */
    TOO_MANY_UNITS(31, "责任单位过多"),
    /** A name or text longer than the ledger takes. */
    TEXT_TOO_LONG(32, "文字过长"),
    /** More findings than are listed. */
    MORE_FINDINGS(33, "其余问题未列出"),
    /** Characters that are struck out and were not read. */
    STRUCK_OUT(34, "划去的内容"),
    /** The mark of a footnote beside a value, which was left out. */
    MARK_LEFT_OUT(35, "值旁的注号"),
    /** An amount whose format shows it scaled, read as it is shown. */
    AMOUNT_SCALED(36, "按显示格式换算的金额"),
    /** An amount whose format shows something else than its column says. */
    SHOWN_DIFFERS(37, "显示格式与列的含义不符"),
    /** A formula whose result the file does not hold. */
    NO_RESULT(38, "公式没有计算结果"),
    /** A picture in a cell, which is no text. */
    PICTURE_IN_CELL(39, "单元格中的图片"),
    /** An amount that is merged over several projects or columns. */
    AMOUNT_MERGED(40, "金额跨项目或跨列合并"),
    /** A merged cell that reaches over a heading and holds only above it. */
    MERGE_CROSSES_HEADING(41, "合并单元格跨过分组行"),
    /** A row that may be a heading or a project. */
    ROW_UNCLEAR(42, "无法确定是分组行还是项目"),
    /** Lines of plan and actual that cannot be distinguished. */
    PLAN_ACTUAL_UNCLEAR(43, "计划行与实际行不清"),
    /** A hidden row, which was not read as a project. */
    ROW_HIDDEN(44, "隐藏行未读入"),
    /** A row that is struck out, which was not read as a project. */
    ROW_STRUCK(45, "删除线行未读入"),
    /** Something that a person decided. */
    ANSWERED_BY_PERSON(46, "已由人工确认"),
    /** A table below another one that is not understood. */
    TABLE_NOT_READ(47, "下方表格未读入"),
    /** A quote in a text file that never ends, or ends in the middle of a cell. */
    QUOTE_UNCLOSED(48, "引号不成对"),
    /** A text of which the file does not hold every character. */
    TEXT_DAMAGED(49, "文字不完整"),
    /** Cells beyond the rows and columns that are read. */
    CELL_BEYOND(50, "超出行列范围"),
    /** A column that could mean two things. */
    COLUMN_AMBIGUOUS(51, "表头含义不明"),
    /** A column whose meaning a person chose against its header. */
    COLUMN_CHOSEN(52, "列含义为选定"),
    /** A column of another month or year, or of a plan beside what was done; kept as text. */
    OTHER_PERIOD(53, "非本期的列"),
    /** A title or header that names several years or months. */
    PERIOD_UNCLEAR(54, "年份或月份不明"),
    /** A column of one source of money; kept as text. */
    SOURCE_COLUMN(55, "资金来源列"),
    /** A column that the sheet hides. */
    HIDDEN_COLUMN(56, "隐藏列"),
    /** An amount that nobody sees in the sheet, white on white or in the smallest of fonts. */
    AMOUNT_UNSEEN(57, "看不见的金额"),
    /** Columns of sources of which one may be a part of another. */
    SOURCES_OVERLAP(58, "资金来源互相包含"),
    /** A monthly row without a project of that code or name. */
    PROJECT_NOT_FOUND(59, "未找到对应项目"),
    /** Code and name of a row belong to different projects. */
    PROJECT_AMBIGUOUS(60, "代码与名称不一致"),
    /** A new unit or sector whose name looks like one that the ledger has. */
    NAME_NEAR(61, "单位或行业名称相近"),
    /** A project that is not in the year's plan. */
    NOT_IN_PLAN(62, "项目不在年度计划内"),
    /** A project that is to be supplemented and is already in the plan. */
    ALREADY_IN_PLAN(63, "已在计划中"),
    /** A project that left the plan. */
    WITHDRAWN(64, "已调出"),
    /** A plan change that would count from before the last one that changed the project. */
    EFFECTIVE_TOO_EARLY(65, "生效月份过早"),
    /** A change of a plan that only a plan change can make. */
    NEEDS_PLAN_CHANGE(66, "须按增补、调整办理"),
    /** A report that is there already and will be replaced. */
    REPORT_REPLACED(67, "已有月报，将被更正"),
    /** The row's reporting unit is not the one that the plan has. */
    REPORTING_UNIT_DIFFERS(68, "填报单位与计划不同"),
    /** Something about a report that is legal but odd. */
    REPORT_FLAGGED(69, "月报提示"),
    /** A part of a project that the plan would list beside its whole, so that both are counted. */
    COUNTED_TWICE(70, "整体与部分重复统计"),
    /** A first report for a month that is closed. */
    MONTH_CLOSED(71, "已关账"),
    /** A source of funds that the plan's rule pack does not name. */
    FUND_SOURCE_UNKNOWN(72, "资金来源不在规则包内"),
    /** A row of a monthly sheet that says nothing of its project. */
    NOTHING_REPORTED(73, "未填报内容"),
    /** A column that was read as the office confirmed it before. */
    COLUMN_CONFIRMED(74, "按已确认的列读入"),
    /** A value that is not of the kind that its column holds; kept as text. */
    VALUE_UNREADABLE(75, "内容无法读出"),
    /** Months of a plan that contradict one another, are left open or would be lost. */
    MONTH_PLAN_UNCLEAR(76, "月度计划不清");

    private final int number;
    private final String chinese;

    FindingCode(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static FindingCode of(int number) {
        for (FindingCode value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FindingCode", number);
    }
}

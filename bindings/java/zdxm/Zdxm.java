// The C ABI of zdxm for Java (JNA). Made from src/ffi by `cargo run -p zdxm-abi`;
// do not edit. Programs use the class Ledger and its kin, which stand on this interface.
package zdxm;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/** The functions and numbers of zdxm.h. */
public interface Zdxm extends Library {
    /** The log function of a context. */
    interface Log extends Callback {
        void invoke(Pointer user, int level, Pointer text, int len);
    }

    /** Version of this header: major in the upper half, minor in the lower. See zdxm_context_new. */
    int ABI_VERSION = 65536;
    /** Done. */
    int OK = 0;
    /** A row was reached; read its fields. */
    int ROW = 1;
    /** There is no further row, or nothing left to do. */
    int DONE = 2;
    /** The field holds no value: not said, not reported, no such figure. That is not zero. */
    int NULL = 3;
    /** Texts of errors and remedies are English: the default. */
    int ENGLISH = 0;
    /** Texts of errors and remedies are Chinese, for the office (中文). */
    int CHINESE = 1;
    /** char texts are UTF-8: the default. */
    int UTF8 = 0;
    /** char texts are GB18030, which holds GBK and GB2312: the encoding of programs that use the Chinese "ANSI" code page. */
    int GB18030 = 1;
    /** Log level: a call failed. */
    int LOG_ERROR = 1;
    /** Log level: something happened that one may want to know, such as a change that was committed. */
    int LOG_INFO = 3;
    /** Flag of zdxm_open_options: reading only, also from a medium that cannot be written to. */
    int OPEN_READ_ONLY = 1;
    /** Flag of the options: refuse a file that has other names on its disk (hard links), instead of reporting them. */
    int OPEN_REFUSE_HARD_LINKS = 2;
    /** Flag of zdxm_open_options: write also on a network drive, which this computer alone uses. */
    int OPEN_ALLOW_NETWORK_DRIVE = 4;
    /** Flag of zdxm_open_options: record who tried to write something without a right; see zdxm_change_refusals. Giving up a batch with such attempts (zdxm_batch_free) then writes them, and waits for other writers as zdxm_batch_new does. */
    int OPEN_RECORD_REFUSALS = 8;
    /** A whole and its parts in one plan: both count, as long as the plan has made no choice. */
    int COUNT_BOTH = 0;
    /** Type of a field: text. */
    int TYPE_TEXT = 1;
    /** Type of a field: a number of 32 bits. */
    int TYPE_INT = 2;
    /** Type of a field: a number of 64 bits. */
    int TYPE_INT64 = 3;
    /** Type of a field: money, an int64 in fen or a text with its unit. */
    int TYPE_MONEY = 4;
    /** Type of a field: a month, yyyymm. */
    int TYPE_MONTH = 5;
    /** Type of a field: a date, yyyymmdd, 00 for what is not known. */
    int TYPE_DATE = 6;
    /** Type of a field: a flag, 0 or 1. */
    int TYPE_FLAG = 7;
    /** Type of a field: a list of numbers of 32 bits. */
    int TYPE_LIST_OF_INT = 8;
    /** Type of a field: a list of texts. */
    int TYPE_LIST_OF_TEXT = 9;
    /** Type of a field: a number of 32 bits that stands for a name, see zdxm_value_text and zdxm_field_choices. */
    int TYPE_CODE = 10;
    /** Type of a field: the sum of numbers that stand for a name each. */
    int TYPE_FLAGS = 11;
    /** Flag of everything that saves a file: replace the older one of that name when the new one is complete. No document or archive replaces a ledger or another SQLite file; a backup replaces only an older backup of the same ledger. */
    int SAVE_OVERWRITE = 1;
    /** Flag of zdxm_backup_restore: keep the ledger that is there under a name with the date, instead of refusing. */
    int RESTORE_KEEP_EXISTING = 1;
    /** Flag of a restore: leave the files of attachments where they are. */
    int RESTORE_WITHOUT_ATTACHMENTS = 2;
    /** An argument is NULL, out of range, or a field or form that the function does not know (参数错误). */
    int E_ARG = -1;
    /** The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text. */
    int E_HANDLE = -2;
    /** A text is not valid in its encoding, or cannot be written in it (编码错误). */
    int E_ENCODING = -3;
    /** The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足). */
    int E_BUFFER = -4;
    /** The program was made for another version of the library (版本不符). */
    int E_ABI = -5;
    /** A mistake in the library; nothing was written, close the handle (程序内部错误). */
    int E_PANIC = -99;
    /** A value that cannot be read or is out of its range (值无效). */
    int E_INVALID_VALUE = -101;
    /** A field that must be there is empty (缺少必填项). */
    int E_MISSING_VALUE = -102;
    /** A result that does not fit into 64 bits of fen (溢出). */
    int E_OVERFLOW = -103;
    /** A text or a list longer than its limit (超过长度限制). */
    int E_TOO_LONG = -104;
    /** The record does not exist (未找到). */
    int E_NOT_FOUND = -201;
    /** Such a record exists already (重复). */
    int E_DUPLICATE = -202;
    /** A rule of the office refuses it (违反规则). */
    int E_RULE = -301;
    /** The ledger was opened for reading only (只读). */
    int E_READ_ONLY = -302;
    /** The actor's roles do not allow it; the error says whose do (无权限). */
    int E_NOT_PERMITTED = -303;
    /** Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改). */
    int E_CONFLICT = -304;
    /** Other records still use it; the error lists them (仍被使用). */
    int E_IN_USE = -305;
    /** Somebody else is writing; try again (台账正被占用). */
    int E_BUSY = -401;
    /** The file is not a ledger (不是台账文件). */
    int E_NOT_A_LEDGER = -402;
    /** The file is an SQLite file of another program (其他程序的数据库). */
    int E_FOREIGN_DATABASE = -403;
    /** The ledger was written by a newer version of the library (由更高版本创建). */
    int E_NEWER_VERSION = -404;
    /** The file is damaged (文件损坏). */
    int E_DAMAGED = -405;
    /** The disk is full (磁盘已满). */
    int E_DISK_FULL = -406;
    /** The file cannot be opened, read or written (无法读写). */
    int E_IO = -407;
    /** The ledger was edited behind the library's back (台账被绕过程序改动). */
    int E_TAMPERED = -408;
    /** A long call was interrupted by the caller (已中断). */
    int E_INTERRUPTED = -409;
    /** Another program has the file open that is to be replaced; try again (文件正被其他程序占用). */
    int E_FILE_IN_USE = -410;
    /** The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动). */
    int E_LEDGER_MOVED = -411;
    /** It is not known whether the change was kept; open the ledger again and look (提交结果不明). */
    int E_OUTCOME_UNKNOWN = -412;
    /** The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后). */
    int E_CLOCK_BEHIND = -413;
    /** No file is at this path, or no folder where one is to be written; a missing record is ZDXM_E_NOT_FOUND (文件不存在). */
    int E_NO_FILE = -414;
    /** The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上). */
    int E_NETWORK_DRIVE = -415;
    /** The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期). */
    int E_VIEW_EXPIRED = -416;
    /** The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章). */
    int E_NOT_SEALED = -417;
    /** The name is that of several projects; the error gives their codes (名称对应多个项目). */
    int E_NAME_AMBIGUOUS = -418;
    /** The file is not of a format that the library reads (格式无法识别). */
    int E_UNKNOWN_FORMAT = -501;
    /** The spreadsheet is damaged or built to do harm (表格文件损坏). */
    int E_BROKEN_SHEET = -502;
    /** The spreadsheet is larger than the limits (表格过大). */
    int E_SHEET_TOO_LARGE = -503;
    /** The spreadsheet is encrypted (表格已加密). */
    int E_ENCRYPTED_SHEET = -504;
    /** The sheet is not a plan or a monthly report (看不出是计划表或月报). */
    int E_UNKNOWN_SHEET = -505;
    /** The sheet still has problems that must be settled before the commit (尚有未解决的问题). */
    int E_UNSETTLED_PROBLEMS = -506;
    /** A mistake in the library (程序内部错误). */
    int E_INTERNAL = -901;
    /** Unit of money: 100 fen (元). */
    int YUAN = 1;
    /** Unit of money: ten thousand yuan: the unit of plans and reports (万元). */
    int WAN_YUAN = 2;
    /** Unit of money: a hundred million yuan: the unit of bulletins (亿元). */
    int YI_YUAN = 3;
    /** Unit of money: a thousand yuan (千元). */
    int QIAN_YUAN = 4;
    /** Unit of money: a million yuan (百万元). */
    int BAI_WAN_YUAN = 5;
    /** Unit of money: ten million yuan (千万元). */
    int QIAN_WAN_YUAN = 6;
    /** Unit of money: a thousand million yuan (十亿元). */
    int SHI_YI_YUAN = 7;
    /** What to look at again of an attachment: its name says another type than its bytes (文件名与内容类型不符). */
    int ADVICE_NAME_SAYS_OTHER = 1;
    /** What to look at again of an attachment: it was taken far from every place of the project that is given in the same system of coordinates (拍摄地点离项目位置较远). */
    int ADVICE_FAR_AWAY = 2;
    /** What to look at again of an attachment: it was taken in another month than that of its report (拍摄时间不在报告月份). */
    int ADVICE_OTHER_MONTH = 3;
    /** What to look at again of an attachment: what a person says of its time or place is not what the file says (填报与照片信息不一致). */
    int ADVICE_DIFFERS_FROM_EXIF = 4;
    /** What to look at again of an attachment: a report of another month has the same bytes (与其他月份的附件内容相同). */
    int ADVICE_USED_BEFORE = 5;
    /** Answer to a report: it counts as it was sent (采用). */
    int ANSWER_ACCEPTED = 1;
    /** Answer to a report: it does not count; the opinion says why, and the report is to be corrected and sent again (退回). */
    int ANSWER_RETURNED = 2;
    /** Answer to a report: it counts with other values, which the answer brings (更正后采用). */
    int ANSWER_CORRECTED = 3;
    /** Fact of an assessment: points, times or a rate that a registrar gives a unit (认定). */
    int ASSESSMENT_FACT_GIVEN = 1;
    /** Fact of an assessment: that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or average knows it (免列). */
    int ASSESSMENT_FACT_EXEMPTION = 2;
    /** Fact of an assessment: that a unit objects to an issued result, and what it was answered (申诉). */
    int ASSESSMENT_FACT_OBJECTION = 3;
    /** What a file is attached to: a project (项目). */
    int ATTACHED_PROJECT = 1;
    /** What a file is attached to: a monthly report: a plan item in a month (月报). */
    int ATTACHED_REPORT = 2;
    /** What a file is attached to: an event of a project (开竣工). */
    int ATTACHED_EVENT = 3;
    /** What a file is attached to: a matter of a project (事项). */
    int ATTACHED_MATTER = 4;
    /** What a file is attached to: a letter (函件). */
    int ATTACHED_LETTER = 5;
    /** Figures of the year before: those of the last bulletin that was issued for the month (按当时公布数). */
    int BASIS_ISSUED = 1;
    /** Figures of the year before: those that are known now (按现有数据). */
    int BASIS_KNOWN = 2;
    /** Figures of the year before: those of the projects that both plans have (按可比项目). */
    int BASIS_COMPARABLE = 3;
    /** Kind of a bulletin: the office's own bulletin, with name, number, office and date in its head (简报). */
    int BULLETIN_BRIEF = 1;
    /** Kind of a bulletin: an official document that names who leads and who lags (通报). */
    int BULLETIN_NOTICE = 2;
    /** Kind of a bulletin: figures in one table, early (快报). */
    int BULLETIN_FLASH = 3;
    /** Kind of a bulletin: one matter, to leaders (专报). */
    int BULLETIN_SPECIAL = 4;
    /** Change: the ledger is made (建账). */
    int CHANGE_CREATE_LEDGER = 0;
    /** Change: projects, units, sectors, plans or items are added or corrected (维护). */
    int CHANGE_EDIT = 1;
    /** Change: a year plan is adopted (下达计划). */
    int CHANGE_ADOPT_PLAN = 2;
    /** Change: a plan is read from a sheet (导入计划). */
    int CHANGE_IMPORT_PLAN = 3;
    /** Change: reports are drafted, filed, corrected or withdrawn (填报). */
    int CHANGE_FILE_REPORTS = 4;
    /** Change: monthly reports are read from a sheet (导入月报). */
    int CHANGE_IMPORT_REPORTS = 5;
    /** Change: a plan change is adopted or corrected (增补、调出、调整) (动态调整). */
    int CHANGE_CHANGE_PLAN = 6;
    /** Change: reports are submitted for review (报送). */
    int CHANGE_SUBMIT_REPORTS = 7;
    /** Change: submitted reports are approved or returned (审核). */
    int CHANGE_REVIEW_REPORTS = 8;
    /** Change: months are closed, or opened again (关账). */
    int CHANGE_CLOSE_MONTH = 9;
    /** Change: people are added or corrected, or roles granted or revoked (人员与授权). */
    int CHANGE_MANAGE_PEOPLE = 10;
    /** Change: matters are opened, followed up or settled (事项办理). */
    int CHANGE_TRACK_MATTERS = 11;
    /** Change: what a project really does is recorded: started, suspended, finished (开竣工登记). */
    int CHANGE_RECORD_EVENTS = 12;
    /** Change: rule packs are kept or attached to plans (设置规则). */
    int CHANGE_SET_RULES = 13;
    /** Change: the days of changes are set, or the marks of their instants lifted (更正时间). */
    int CHANGE_CORRECT_CLOCK = 14;
    /** Change: records are voided, or restored (作废恢复). */
    int CHANGE_VOID_RECORDS = 15;
    /** Change: two units or two projects are said to be one, or two again (合并). */
    int CHANGE_MERGE = 16;
    /** Change: attempts that were refused for want of a right are recorded, and nothing else (越权尝试). */
    int CHANGE_REFUSE = 17;
    /** Change: a bulletin is issued (简报、通报) (签发通报). */
    int CHANGE_ISSUE_BULLETIN = 20;
    /** Change: facts of an assessment are recorded or corrected (认定、免列) (考核登记). */
    int CHANGE_RECORD_ASSESSMENT = 21;
    /** Change: the result of an assessment is issued (考核结果) (签发考核结果). */
    int CHANGE_ISSUE_ASSESSMENT = 22;
    /** Change: letters are issued (提醒函、督办函) (签发函件). */
    int CHANGE_ISSUE_LETTERS = 24;
    /** Change: letters are drafted, answered, closed or revoked (函件办理). */
    int CHANGE_FOLLOW_LETTERS = 25;
    /** Change: nodes are laid out, planned or done (节点管理). */
    int CHANGE_TRACK_NODES = 26;
    /** Change: files are attached to records, or what is said of them is corrected (登记附件). */
    int CHANGE_ATTACH_FILES = 27;
    /** Change: places of projects are added or corrected (登记位置). */
    int CHANGE_RECORD_PLACES = 28;
    /** Change: a package for another office is made (数据包) (编制数据包). */
    int CHANGE_SEND_PACKAGE = 30;
    /** Change: a package of another office is received (接收数据包). */
    int CHANGE_RECEIVE_PACKAGE = 31;
    /** Where the clock is behind: the batch is refused as ZDXM_E_CLOCK_BEHIND, so that a person can look at the clock (询问). */
    int CLOCK_ASK = 0;
    /** Where the clock is behind: the clock is right now; the instant of every change that is dated after it is marked (以本机时间为准). */
    int CLOCK_THIS_IS_RIGHT = 1;
    /** Where the clock is behind: nobody knows; the instant of the change that is written is marked (时间不详). */
    int CLOCK_UNKNOWN = 2;
    /** Mark of an instant: it is dated after a later change, whose clock was said to be right (时钟超前). */
    int CLOCK_MARK_AHEAD = 1;
    /** Mark of an instant: the clock was behind, and nobody knew whether it was right (时间不详). */
    int CLOCK_MARK_UNKNOWN = 2;
    /** A whole and its parts in one plan: a part is left out of the figures in the months in which its whole counts (按整体统计). */
    int COUNT_WHOLE = 1;
    /** A whole and its parts in one plan: a whole is left out in the months in which a part of it counts (按部分统计). */
    int COUNT_PARTS = 2;
    /** Cells of a bulletin: all implementation projects (实施项目合计). */
    int CUT_ALL = 1;
    /** Cells of a bulletin: by phase (按建设阶段). */
    int CUT_PHASE = 2;
    /** Cells of a bulletin: by phase and sector of the first level (按建设阶段和行业). */
    int CUT_PHASE_SECTOR = 3;
    /** Cells of a bulletin: implementation projects by sector of the first level (按行业). */
    int CUT_SECTOR = 4;
    /** Cells of a bulletin: implementation projects by lead unit, ranked within a kind of unit (按牵头单位). */
    int CUT_LEAD_UNIT = 5;
    /** Cells of a bulletin: implementation projects by reporting unit, ranked within a kind of unit (按填报单位). */
    int CUT_REPORTING_UNIT = 6;
    /** Cells of a bulletin: by phase and reporting unit, where the bulletin's rule asks for it (按建设阶段和填报单位). */
    int CUT_PHASE_UNIT = 7;
    /** Cells of a bulletin: implementation projects by sector of the second level, where the bulletin's rule asks for it (按二级行业). */
    int CUT_SUBSECTOR = 8;
    /** System of coordinates: China Geodetic Coordinate System 2000, which the state's surveys use. */
    int DATUM_CGCS2000 = 1;
    /** System of coordinates: the system of satellite receivers, and of the Exif data of photos. */
    int DATUM_WGS84 = 2;
    /** System of coordinates: the shifted system of most Chinese maps and telephones. */
    int DATUM_GCJ02 = 3;
    /** System of coordinates: the system of Baidu, shifted once more. */
    int DATUM_BD09 = 4;
    /** Decision of an import: the cell says what a person typed (改为). */
    int DECISION_VALUE = 1;
    /** Decision of an import: the cell is empty (留空). */
    int DECISION_EMPTY = 2;
    /** Decision of an import: the row is left out (不导入该行). */
    int DECISION_LEAVE_OUT_ROW = 3;
    /** Decision of an import: the row is taken although it is struck out or hidden (导入该行). */
    int DECISION_TAKE_ROW = 4;
    /** Decision of an import: the cell could not be read and was left empty by the import's option (读不出，留空). */
    int DECISION_LEFT_EMPTY = 5;
    /** Decision of an import: the column means what a person said (指定列). */
    int DECISION_COLUMN = 6;
    /** Decision of an import: the column means what the office confirmed before (按已确认的列). */
    int DECISION_KEPT_COLUMN = 7;
    /** The record: it is only in the later state (增加). */
    int DIFFERENCE_ADDED = 1;
    /** The record: it says something else (更正). */
    int DIFFERENCE_REVISED = 2;
    /** The record: it is only in the earlier state (减少). */
    int DIFFERENCE_REMOVED = 3;
    /** Kind of event: a start (开工). */
    int EVENT_START = 1;
    /** Kind of event: a finish (竣工). */
    int EVENT_FINISH = 2;
    /** Kind of event: a stop (停工). */
    int EVENT_SUSPEND = 3;
    /** Kind of event: it goes on after a stop, which is no start (复工). */
    int EVENT_RESUME = 4;
    /** Table of facts: projects (项目). */
    int FACTS_PROJECTS = 1;
    /** Table of facts: items of year plans, as they are after all plan changes (计划项目). */
    int FACTS_ITEMS = 2;
    /** Table of facts: approved monthly reports, as they were reported: nothing is carried forward (月报). */
    int FACTS_REPORTS = 3;
    /** Table of facts: units (单位). */
    int FACTS_UNITS = 4;
    /** Table of facts: starts, finishes, stops and resumptions (开竣工). */
    int FACTS_EVENTS = 5;
    /** What is wrong with a file beside the ledger: an attachment whose file is not there (文件缺失). */
    int FILE_MISSING = 1;
    /** What is wrong with a file beside the ledger: a file that has other bytes than were attached (内容已改变). */
    int FILE_CHANGED = 2;
    /** What is wrong with a file beside the ledger: a file to which no attachment belongs: a write that was given up left it (没有对应附件). */
    int FILE_UNREFERENCED = 3;
    /** What is wrong with a file beside the ledger: a file that the library did not put there (不是附件文件). */
    int FILE_FOREIGN = 4;
    /** What is wrong with a file beside the ledger: a file that cannot be read (无法读取). */
    int FILE_UNREADABLE = 5;
    /** State of a report: nothing yet (未报送). */
    int FILING_NOT_REPORTED = 0;
    /** State of a report: being written; nobody else needs to look at it (草稿). */
    int FILING_DRAFT = 1;
    /** State of a report: waits for the liaison; locked (已报送). */
    int FILING_SUBMITTED = 2;
    /** State of a report: it counts (已审核). */
    int FILING_APPROVED = 3;
    /** State of a report: sent back with an opinion; to be corrected and submitted again (已退回). */
    int FILING_RETURNED = 4;
    /** What a finding is about: an amount that is no number (金额无法读出). */
    int FINDING_AMOUNT_UNREADABLE = 1;
    /** What a finding is about: an amount with parts of a fen was rounded (金额已四舍五入到分). */
    int FINDING_AMOUNT_ROUNDED = 2;
    /** What a finding is about: an amount larger than any project has (金额过大). */
    int FINDING_AMOUNT_TOO_LARGE = 3;
    /** What a finding is about: an amount below zero (金额为负). */
    int FINDING_AMOUNT_NEGATIVE = 4;
    /** What a finding is about: an amount column without a unit (金额单位不明). */
    int FINDING_UNIT_UNKNOWN = 5;
    /** What a finding is about: an amount column without a unit, read in that of the other columns (金额单位按其他列推定). */
    int FINDING_UNIT_ASSUMED = 6;
    /** What a finding is about: a date or period that cannot be read; kept as text (日期无法读出). */
    int FINDING_DATE_UNREADABLE = 7;
    /** What a finding is about: a yes or no that cannot be read (是否无法读出). */
    int FINDING_FLAG_UNREADABLE = 8;
    /** What a finding is about: a project code of a wrong shape; kept as text (项目代码格式不符). */
    int FINDING_CODE_MALFORMED = 9;
    /** What a finding is about: a column whose header is not known; kept as text (表头未识别). */
    int FINDING_UNKNOWN_COLUMN = 10;
    /** What a finding is about: two columns with one meaning; the second is kept as text (表头重复). */
    int FINDING_DUPLICATE_COLUMN = 11;
    /** What a finding is about: a line break in a name, which became a blank (名称中有换行). */
    int FINDING_LINE_BREAK_IN_NAME = 12;
    /** What a finding is about: characters in a name that nobody sees, which were taken out (名称中有不可见字符). */
    int FINDING_UNSEEN_IN_NAME = 13;
    /** What a finding is about: a project without a name (缺项目名称). */
    int FINDING_NAME_MISSING = 14;
    /** What a finding is about: a row with nothing but a name (只有名称的行). */
    int FINDING_NAME_ONLY = 15;
    /** What a finding is about: a project of a plan without a phase (缺建设阶段). */
    int FINDING_PHASE_UNKNOWN = 16;
    /** What a finding is about: a project of a plan without a sector (缺行业分类). */
    int FINDING_SECTOR_UNKNOWN = 17;
    /** What a finding is about: the same project twice (项目重复). */
    int FINDING_DUPLICATE_PROJECT = 18;
    /** What a finding is about: a row that continues the one above; kept as text (续行). */
    int FINDING_CONTINUATION_ROW = 19;
    /** What a finding is about: a cell that belongs to nothing (无法归属的内容). */
    int FINDING_STRAY_CELL = 20;
    /** What a finding is about: the declared number of projects is not the number of rows (声明项数与实际不符). */
    int FINDING_COUNT_DIFFERS = 21;
    /** What a finding is about: a declared sum is not the sum of the rows (声明合计与实际不符). */
    int FINDING_SUM_DIFFERS = 22;
    /** What a finding is about: parts of a project that are listed under it and not counted again (子项目不重复计数). */
    int FINDING_CHILDREN_NOT_COUNTED = 23;
    /** What a finding is about: the year's plan is larger than the total investment (年度计划大于总投资). */
    int FINDING_ANNUAL_ABOVE_TOTAL = 24;
    /** What a finding is about: done before and planned together are larger than the total (累计加计划大于总投资). */
    int FINDING_PLAN_ABOVE_TOTAL = 25;
    /** What a finding is about: the month's amount is larger than the year to date (本月完成大于累计完成). */
    int FINDING_MONTH_ABOVE_YEAR_TO_DATE = 26;
    /** What a finding is about: a printed rate is not that of the amounts beside it (完成率与金额不符). */
    int FINDING_RATE_DIFFERS = 27;
    /** What a finding is about: title, sheet name and headers name different years or months (年份或月份矛盾). */
    int FINDING_PERIOD_CONTRADICTS = 28;
    /** What a finding is about: a sheet that was left out, with the reason (工作表未读入). */
    int FINDING_SHEET_SKIPPED = 29;
    /** What a finding is about: a responsible unit named twice (责任单位重复). */
    int FINDING_UNIT_REPEATED = 30;
    /** What a finding is about: more responsible units than the ledger takes (责任单位过多). */
    int FINDING_TOO_MANY_UNITS = 31;
    /** What a finding is about: a name or text longer than the ledger takes (文字过长). */
    int FINDING_TEXT_TOO_LONG = 32;
    /** What a finding is about: more findings than are listed (其余问题未列出). */
    int FINDING_MORE_FINDINGS = 33;
    /** What a finding is about: characters that are struck out and were not read (划去的内容). */
    int FINDING_STRUCK_OUT = 34;
    /** What a finding is about: the mark of a footnote beside a value, which was left out (值旁的注号). */
    int FINDING_MARK_LEFT_OUT = 35;
    /** What a finding is about: an amount whose format shows it scaled, read as it is shown (按显示格式换算的金额). */
    int FINDING_AMOUNT_SCALED = 36;
    /** What a finding is about: an amount whose format shows something else than its column says (显示格式与列的含义不符). */
    int FINDING_SHOWN_DIFFERS = 37;
    /** What a finding is about: a formula whose result the file does not hold (公式没有计算结果). */
    int FINDING_NO_RESULT = 38;
    /** What a finding is about: a picture in a cell, which is no text (单元格中的图片). */
    int FINDING_PICTURE_IN_CELL = 39;
    /** What a finding is about: an amount that is merged over several projects or columns (金额跨项目或跨列合并). */
    int FINDING_AMOUNT_MERGED = 40;
    /** What a finding is about: a merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行). */
    int FINDING_MERGE_CROSSES_HEADING = 41;
    /** What a finding is about: a row that may be a heading or a project (无法确定是分组行还是项目). */
    int FINDING_ROW_UNCLEAR = 42;
    /** What a finding is about: lines of plan and actual that cannot be distinguished (计划行与实际行不清). */
    int FINDING_PLAN_ACTUAL_UNCLEAR = 43;
    /** What a finding is about: a hidden row, which was not read as a project (隐藏行未读入). */
    int FINDING_ROW_HIDDEN = 44;
    /** What a finding is about: a row that is struck out, which was not read as a project (删除线行未读入). */
    int FINDING_ROW_STRUCK = 45;
    /** What a finding is about: something that a person decided (已由人工确认). */
    int FINDING_ANSWERED_BY_PERSON = 46;
    /** What a finding is about: a table below another one that is not understood (下方表格未读入). */
    int FINDING_TABLE_NOT_READ = 47;
    /** What a finding is about: a quote in a text file that never ends, or ends in the middle of a cell (引号不成对). */
    int FINDING_QUOTE_UNCLOSED = 48;
    /** What a finding is about: a text of which the file does not hold every character (文字不完整). */
    int FINDING_TEXT_DAMAGED = 49;
    /** What a finding is about: cells beyond the rows and columns that are read (超出行列范围). */
    int FINDING_CELL_BEYOND = 50;
    /** What a finding is about: a column that could mean two things (表头含义不明). */
    int FINDING_COLUMN_AMBIGUOUS = 51;
    /** What a finding is about: a column whose meaning a person chose against its header (列含义为选定). */
    int FINDING_COLUMN_CHOSEN = 52;
    /** What a finding is about: a column of another month or year, or of a plan beside what was done; kept as text (非本期的列). */
    int FINDING_OTHER_PERIOD = 53;
    /** What a finding is about: a title or header that names several years or months (年份或月份不明). */
    int FINDING_PERIOD_UNCLEAR = 54;
    /** What a finding is about: a column of one source of money; kept as text (资金来源列). */
    int FINDING_SOURCE_COLUMN = 55;
    /** What a finding is about: a column that the sheet hides (隐藏列). */
    int FINDING_HIDDEN_COLUMN = 56;
    /** What a finding is about: an amount that nobody sees in the sheet, white on white or in the smallest of fonts (看不见的金额). */
    int FINDING_AMOUNT_UNSEEN = 57;
    /** What a finding is about: columns of sources of which one may be a part of another (资金来源互相包含). */
    int FINDING_SOURCES_OVERLAP = 58;
    /** What a finding is about: a monthly row without a project of that code or name (未找到对应项目). */
    int FINDING_PROJECT_NOT_FOUND = 59;
    /** What a finding is about: code and name of a row belong to different projects (代码与名称不一致). */
    int FINDING_PROJECT_AMBIGUOUS = 60;
    /** What a finding is about: a new unit or sector whose name looks like one that the ledger has (单位或行业名称相近). */
    int FINDING_NAME_NEAR = 61;
    /** What a finding is about: a project that is not in the year's plan (项目不在年度计划内). */
    int FINDING_NOT_IN_PLAN = 62;
    /** What a finding is about: a project that is to be supplemented and is already in the plan (已在计划中). */
    int FINDING_ALREADY_IN_PLAN = 63;
    /** What a finding is about: a project that left the plan (已调出). */
    int FINDING_WITHDRAWN = 64;
    /** What a finding is about: a plan change that would count from before the last one that changed the project (生效月份过早). */
    int FINDING_EFFECTIVE_TOO_EARLY = 65;
    /** What a finding is about: a change of a plan that only a plan change can make (须按增补、调整办理). */
    int FINDING_NEEDS_PLAN_CHANGE = 66;
    /** What a finding is about: a report that is there already and will be replaced (已有月报，将被更正). */
    int FINDING_REPORT_REPLACED = 67;
    /** What a finding is about: the row's reporting unit is not the one that the plan has (填报单位与计划不同). */
    int FINDING_REPORTING_UNIT_DIFFERS = 68;
    /** What a finding is about: something about a report that is legal but odd (月报提示). */
    int FINDING_REPORT_FLAGGED = 69;
    /** What a finding is about: a part of a project that the plan would list beside its whole, so that both are counted (整体与部分重复统计). */
    int FINDING_COUNTED_TWICE = 70;
    /** What a finding is about: a first report for a month that is closed (已关账). */
    int FINDING_MONTH_CLOSED = 71;
    /** What a finding is about: a source of funds that the plan's rule pack does not name (资金来源不在规则包内). */
    int FINDING_FUND_SOURCE_UNKNOWN = 72;
    /** What a finding is about: a row of a monthly sheet that says nothing of its project (未填报内容). */
    int FINDING_NOTHING_REPORTED = 73;
    /** What a finding is about: a column that was read as the office confirmed it before (按已确认的列读入). */
    int FINDING_COLUMN_CONFIRMED = 74;
    /** What a finding is about: a value that is not of the kind that its column holds; kept as text (内容无法读出). */
    int FINDING_VALUE_UNREADABLE = 75;
    /** What a finding is about: months of a plan that contradict one another, are left open or would be lost (月度计划不清). */
    int FINDING_MONTH_PLAN_UNCLEAR = 76;
    /** Flag of a report: the year to date is lower than in the report before (累计完成投资下降). */
    int FLAG_YEAR_TO_DATE_FELL = 1;
    /** Flag of a report: month's amount and year to date do not fit the report before (本月与累计不符). */
    int FLAG_MONTH_DISAGREES = 2;
    /** Flag of a report: more is done than the year's plan (完成投资超过年度计划). */
    int FLAG_ABOVE_PLAN = 4;
    /** Flag of a report: money is done though the project has not started (未开工但有完成投资). */
    int FLAG_DONE_BEFORE_START = 8;
    /** Flag of a report: funds in place are not the sum of their sources (到位资金与分来源之和不符). */
    int FLAG_FUNDS_DISAGREE = 16;
    /** Flag of a report: the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符). */
    int FLAG_TEN_DAYS_DISAGREE = 32;
    /** Flag of a report: funds come from a source that the plan's rules do not name (资金来源不在规则之内). */
    int FLAG_FUND_SOURCE_UNKNOWN = 64;
    /** Flag of a report: the correction says no amount any more where the report before it said one (更正删去了已报金额). */
    int FLAG_AMOUNT_ERASED = 128;
    /** Flag of a report: less is done since the start of the construction than in the year alone (自开工累计小于本年累计). */
    int FLAG_CUMULATIVE_BELOW_YEAR = 256;
    /** Format of a spreadsheet file: OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et (Excel 97-2003工作簿). */
    int FORMAT_XLS = 1;
    /** Format of a spreadsheet file: Office Open XML (Excel工作簿). */
    int FORMAT_XLSX = 2;
    /** Format of a spreadsheet file: OpenDocument (OpenDocument表格). */
    int FORMAT_ODS = 3;
    /** Format of a spreadsheet file: Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030 (文本表格). */
    int FORMAT_CSV = 4;
    /** Format of a spreadsheet file: A web page with a table, as web systems "export to Excel" (网页表格). */
    int FORMAT_HTML = 5;
    /** Format of a spreadsheet file: The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel" (Excel 2003 XML表格). */
    int FORMAT_XML2003 = 6;
    /** The gap to 序时进度: from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points (按精确值计算). */
    int GAP_EXACT = 1;
    /** The gap to 序时进度: from the two rounded values: +13.9 in the same case (按四舍五入后的值计算). */
    int GAP_ROUNDED = 2;
    /** Order of the items of an answer: by phase and place in the plan (按计划顺序). */
    int ITEM_ORDER_PLAN = 1;
    /** Order of the items of an answer: by the gap to time progress, the furthest behind first (按与序时进度差). */
    int ITEM_ORDER_GAP = 2;
    /** Order of the items of an answer: by the unrounded rate, the lowest first; in one month that is the order of the gaps (按完成率). */
    int ITEM_ORDER_RATE = 3;
    /** Order of the items of an answer: by the annual planned investment, the smallest first (按年度计划投资). */
    int ITEM_ORDER_ANNUAL = 4;
    /** Order of the items of an answer: by the characters of the project's name (按项目名称). */
    int ITEM_ORDER_NAME = 5;
    /** Order of the items of an answer: by the last report, the oldest first; those that never reported come before all others (按最近报送月份). */
    int ITEM_ORDER_LAST_REPORT = 6;
    /** A printed form of an issued bulletin: it is at hand as it was issued, byte for byte (原件). */
    int KEEPING_KEPT = 1;
    /** A printed form of an issued bulletin: what the ledger keeps was edited or removed: it does not have the SHA-256 as issued (原件被改动). */
    int KEEPING_EDITED = 2;
    /** A printed form of an issued bulletin: it was not kept, and this library makes another one, or it was not made when the bulletin was issued (未存原件). */
    int KEEPING_NOT_KEPT = 3;
    /** Kind of letter: reminds a unit of a project that falls behind (提醒函). */
    int LETTER_REMINDER = 1;
    /** Kind of letter: urges what was asked for already, with a plan of work (督办函). */
    int LETTER_URGING = 2;
    /** Kind of letter: hands matters over, each with a unit, a demand and a time limit (交办单). */
    int LETTER_ASSIGNMENT = 3;
    /** Kind of letter: calls somebody to a talk (约谈通知). */
    int LETTER_TALK = 4;
    /** Kind of letter: criticises units by name, for all to read (通报批评). */
    int LETTER_CRITICISM = 5;
    /** State of a letter: it is being written (草稿). */
    int LETTER_STATE_DRAFT = 1;
    /** State of a letter: it is issued and waits for its answer (已签发). */
    int LETTER_STATE_ISSUED = 2;
    /** State of a letter: it is answered (已回复). */
    int LETTER_STATE_REPLIED = 3;
    /** State of a letter: it is settled (已办结). */
    int LETTER_STATE_CLOSED = 4;
    /** State of a letter: a stronger letter followed it (已升级). */
    int LETTER_STATE_ESCALATED = 5;
    /** State of a letter: a document took it back (已撤销). */
    int LETTER_STATE_REVOKED = 6;
    /** Level of a plan: autonomous region or province (省级) (自治区级). */
    int LEVEL_REGIONAL = 1;
    /** Level of a plan: city (市级). */
    int LEVEL_MUNICIPAL = 2;
    /** Level of a plan: county (县级). */
    int LEVEL_COUNTY = 3;
    /** Light: green (绿灯). */
    int LIGHT_GREEN = 1;
    /** Light: yellow (黄灯). */
    int LIGHT_YELLOW = 2;
    /** Light: red (红灯). */
    int LIGHT_RED = 3;
    /** Kind of matter: an approval or permit, such as 用地许可; the responsible office grants it within a time limit (前期手续). */
    int MATTER_PERMIT = 1;
    /** Kind of matter: a system that must be in place, such as 项目法人制 (四制). */
    int MATTER_INSTITUTION = 2;
    /** Kind of matter: something that blocks the project (存在问题). */
    int MATTER_PROBLEM = 3;
    /** Kind of matter: a notice of an inspection, to be put right by a deadline (督查). */
    int MATTER_INSPECTION = 4;
    /** Kind of matter: land to be acquired by a county government (征地拆迁). */
    int MATTER_LAND = 5;
    /** Measure of a unit or an item: items (项目数). */
    int MEASURE_ITEMS = 1;
    /** Measure of a unit or an item: new starts that the plan has (计划新开工项目数). */
    int MEASURE_PLANNED_NEW = 2;
    /** Measure of a unit or an item: items that have started (已开工项目数). */
    int MEASURE_STARTED = 3;
    /** Measure of a unit or an item: new starts planned up to the month (截至本月计划开工项目数). */
    int MEASURE_PLANNED_START_TO_DATE = 4;
    /** Measure of a unit or an item: new starts that are late (未按计划开工项目数). */
    int MEASURE_LATE_STARTS = 5;
    /** Measure of a unit or an item: items that are finished (已竣工项目数). */
    int MEASURE_FINISHED = 6;
    /** Measure of a unit or an item: items that the plan finishes (计划竣工项目数). */
    int MEASURE_PLANNED_FINISH = 7;
    /** Measure of a unit or an item: items that stand still (停工项目数). */
    int MEASURE_NOT_WORKING = 8;
    /** Measure of a unit or an item: annual planned investment (年度计划投资). */
    int MEASURE_ANNUAL = 9;
    /** Measure of a unit or an item: done in the year to date (累计完成投资). */
    int MEASURE_DONE = 10;
    /** Measure of a unit or an item: total investment (总投资). */
    int MEASURE_TOTAL = 11;
    /** Measure of a unit or an item: started or finished, less the target (超出考核数). */
    int MEASURE_OVER_TARGET = 12;
    /** Measure of a unit or an item: done in the year to date, less the target (超出考核投资). */
    int MEASURE_OVER_TARGET_MONEY = 13;
    /** Measure of a unit or an item: done of the annual planned investment (年度计划完成率). */
    int MEASURE_ANNUAL_RATE = 14;
    /** Measure of a unit or an item: done of the target (考核目标完成率). */
    int MEASURE_TARGET_RATE = 15;
    /** Measure of a unit or an item: done in the month of what was planned for it (月任务完成率). */
    int MEASURE_MONTH_TASK_RATE = 16;
    /** Measure of a unit or an item: the annual rate at the end of June (半年度完成率). */
    int MEASURE_HALF_RATE = 17;
    /** Measure of a unit or an item: started of the planned new starts (开工率). */
    int MEASURE_START_RATE = 18;
    /** Measure of a unit or an item: finished of those that the plan finishes (竣工率). */
    int MEASURE_FINISH_RATE = 19;
    /** Measure of a unit or an item: funds in place (到位资金). */
    int MEASURE_FUNDS = 20;
    /** Measure of a unit or an item: funds in place of the annual planned investment (资金到位率). */
    int MEASURE_FUNDS_RATE = 21;
    /** Measure of a unit or an item: its part of the annual planned investment of all (年度计划投资占比). */
    int MEASURE_SHARE_ANNUAL = 22;
    /** Measure of a unit or an item: its part of what all have done (完成投资占比). */
    int MEASURE_SHARE_DONE = 23;
    /** Measure of a unit or an item: matters that were settled of those that were due (事项办结率). */
    int MEASURE_MATTER_RATE = 24;
    /** Measure of a unit or an item: matters that are overdue (逾期事项数). */
    int MEASURE_MATTERS_OVERDUE = 25;
    /** Measure of a unit or an item: nodes that were reached of those that were due (节点完成率). */
    int MEASURE_NODES_RATE = 26;
    /** Measure of a unit or an item: months at whose end the annual rate was below the time progress (慢于序时进度月数). */
    int MEASURE_MONTHS_BEHIND = 27;
    /** Measure of a unit or an item: months in which it was the last of its group (排名末位月数). */
    int MEASURE_MONTHS_LAST = 28;
    /** Measure of a unit or an item: months in which more was done than an amount (单月投资达标月数). */
    int MEASURE_MONTHS_OVER = 29;
    /** Measure of a unit or an item: reports that came after the deadline (迟报次数). */
    int MEASURE_REPORTS_LATE = 30;
    /** Measure of a unit or an item: reports that did not come (未报送次数). */
    int MEASURE_REPORTS_MISSING = 31;
    /** Measure of a unit or an item: reports that were returned (退回次数). */
    int MEASURE_REPORTS_RETURNED = 32;
    /** Measure of a unit or an item: months of a yellow light (黄灯月数). */
    int MEASURE_YELLOW_MONTHS = 33;
    /** Measure of a unit or an item: months of a red light (红灯月数). */
    int MEASURE_RED_MONTHS = 34;
    /** Measure of a unit or an item: the mean of the results of the months (各月平均得分). */
    int MEASURE_MEAN_OF_MONTHS = 35;
    /** Measure of a unit or an item: the mean of the results of the owners (各业主平均得分). */
    int MEASURE_MEAN_OF_OWNERS = 36;
    /** Measure of a unit or an item: points that a registrar recorded with a document (认定得分). */
    int MEASURE_GIVEN_POINTS = 37;
    /** Measure of a unit or an item: times that a registrar recorded with a document (认定次数). */
    int MEASURE_GIVEN_TIMES = 38;
    /** Measure of a unit or an item: a rate that a registrar recorded with a document (认定比率). */
    int MEASURE_GIVEN_RATE = 39;
    /** Measure of a unit or an item: one, always (一). */
    int MEASURE_ONE = 40;
    /** Measure of a unit or an item: done in the month (本月完成投资). */
    int MEASURE_MONTH_DONE = 41;
    /** Measure of a unit or an item: new starts by the plan; of one item 1 or 0 (计划新开工). */
    int MEASURE_PHASE_NEW = 42;
    /** Measure of a unit or an item: ongoing by the plan; of one item 1 or 0 (计划续建). */
    int MEASURE_PHASE_ONGOING = 43;
    /** Measure of a unit or an item: to be finished by the plan; of one item 1 or 0 (计划竣工). */
    int MEASURE_PHASE_COMPLETED = 44;
    /** Measure of a unit or an item: in reserve by the plan; of one item 1 or 0 (计划预备). */
    int MEASURE_PHASE_RESERVE = 45;
    /** Measure of a unit or an item: items that have started, of every phase; of one item 1 or 0 (实际开工). */
    int MEASURE_IS_STARTED = 46;
    /** Measure of a unit or an item: items that are finished, of every phase; of one item 1 or 0 (实际竣工). */
    int MEASURE_IS_FINISHED = 47;
    /** Measure of a unit or an item: items that a higher level coordinates, too (★); of one item 1 or 0 (上级统筹项目). */
    int MEASURE_IS_PROVINCE = 48;
    /** Measure of a unit or an item: what the month plans ask for in the month (本月计划投资). */
    int MEASURE_MONTH_TASK = 49;
    /** Measure of a unit or an item: what the month plans ask for by the end of the month (截至本月计划投资). */
    int MEASURE_PLAN_TO_DATE = 50;
    /** Measure of a unit or an item: done in the year to date of what the month plans ask for (截至本月计划完成率). */
    int MEASURE_PLAN_TO_DATE_RATE = 51;
    /** Measure of a unit or an item: points that its letters gave it (函件计分). */
    int MEASURE_LETTER_POINTS = 52;
    /** Measure of a unit or an item: nodes whose day is over and that are not done (逾期节点数). */
    int MEASURE_NODES_LATE = 53;
    /** Kind of a measure: a number of things (项、次、月). */
    int MEASURE_KIND_COUNT = 1;
    /** Kind of a measure: an amount; exact values are in 元 (金额). */
    int MEASURE_KIND_MONEY = 2;
    /** Kind of a measure: a part of one: 1 is 100% (比率). */
    int MEASURE_KIND_RATE = 3;
    /** Kind of a measure: points of an assessment (分值). */
    int MEASURE_KIND_POINTS = 4;
    /** What the bytes of a file are: a photo, JPEG (JPEG图片). */
    int MEDIA_JPEG = 1;
    /** What the bytes of a file are: a picture, PNG (PNG图片). */
    int MEDIA_PNG = 2;
    /** What the bytes of a file are: a photo of a telephone, HEIF (HEIF图片). */
    int MEDIA_HEIF = 3;
    /** What the bytes of a file are: a scan, TIFF (TIFF图片). */
    int MEDIA_TIFF = 4;
    /** What the bytes of a file are: a document, PDF (PDF文件). */
    int MEDIA_PDF = 5;
    /** What the bytes of a file are: an official document, OFD (GB/T 33190) (OFD版式文件). */
    int MEDIA_OFD = 6;
    /** What the bytes of a file are: a text of Word 2007 or later, docx (Word文档（docx）). */
    int MEDIA_DOCX = 7;
    /** What the bytes of a file are: a workbook of Excel 2007 or later, xlsx (Excel工作簿（xlsx）). */
    int MEDIA_XLSX = 8;
    /** What the bytes of a file are: a text of Word 97 or WPS: doc, wps (Word、WPS文档（doc、wps）). */
    int MEDIA_DOC = 9;
    /** What the bytes of a file are: a workbook of Excel 97 or WPS: xls, et (Excel、WPS工作簿（xls、et）). */
    int MEDIA_XLS = 10;
    /** What the bytes of a file are: a picture, WebP (WebP图片). */
    int MEDIA_WEBP = 11;
    /** What the bytes of a file are: a film, MP4 or MOV (MP4视频). */
    int MEDIA_MP4 = 12;
    /** What the bytes of a file are: several files in one, zip (ZIP压缩包). */
    int MEDIA_ZIP = 13;
    /** What the bytes of a file are: something else (其他文件). */
    int MEDIA_OTHER = 99;
    /** Conflict of a node: the node before it is not done (前置节点未完成). */
    int NODE_CONFLICT_BEFORE_OPEN = 1;
    /** Conflict of a node: it was done before the node before it (早于前置节点完成). */
    int NODE_CONFLICT_BEFORE_DONE = 2;
    /** State of a node: it is planned, and its day is not over (未到期). */
    int NODE_STATE_NOT_DUE = 1;
    /** State of a node: its planned day is over, and it is not done (逾期). */
    int NODE_STATE_LATE = 2;
    /** State of a node: it was done by its planned day (按期完成). */
    int NODE_STATE_DONE = 3;
    /** State of a node: it was done after its planned day (逾期完成). */
    int NODE_STATE_DONE_LATE = 4;
    /** State of a node: it was done, and no day was planned (无计划已完成). */
    int NODE_STATE_DONE_UNPLANNED = 5;
    /** State of a node: neither is a day planned, nor is it done (未排计划). */
    int NODE_STATE_UNPLANNED = 6;
    /** Found at opening: changes came out of a log that a program left behind when it ended (从日志恢复的变更). */
    int NOTICE_RECOVERED = 1;
    /** Found at opening: the file has other names on its disk (文件有其他硬链接). */
    int NOTICE_HARD_LINKS = 2;
    /** Found at opening: an unfinished creation had left a second name of the file, which was removed (已清理未完成的临时名). */
    int NOTICE_PARTIAL_REMOVED = 3;
    /** Found at opening: other programs added tables, indexes or views, which hold no facts and are left alone (其他程序添加的对象). */
    int NOTICE_ADDED_OBJECTS = 4;
    /** Found at opening: tables or indexes of the library are missing or altered, or there is a trigger: it can only be read (结构被改动). */
    int NOTICE_ALTERED_OBJECTS = 5;
    /** Found at opening: Litestream copies the ledger (由 Litestream 复制). */
    int NOTICE_LITESTREAM = 6;
    /** Found at opening: the ledger is on a network drive (台账在网络驱动器上). */
    int NOTICE_NETWORK_DRIVE = 7;
    /** Found at opening: the ledger is on a drive that a program provides (FUSE); where the file really lies is not known (台账在 FUSE 文件系统上). */
    int NOTICE_FUSE_DRIVE = 8;
    /** Kind of a package: a year plan: its projects, their places in it, its changes so far, its rules (年度计划). */
    int PACKAGE_PLAN = 1;
    /** Kind of a package: what changed in a year plan (动态调整). */
    int PACKAGE_PLAN_CHANGE = 2;
    /** Kind of a package: monthly reports, events and matters of the projects of a plan (月报). */
    int PACKAGE_MONTH_REPORTS = 3;
    /** Kind of a package: what became of the reports that were sent (答复). */
    int PACKAGE_ANSWERS = 4;
    /** Decision about a line: the sender is right about what both changed (采用对方). */
    int PACKAGE_DECISION_TAKE_THEIRS = 1;
    /** Decision about a line: this office is right about what both changed (保留本单位). */
    int PACKAGE_DECISION_KEEP_OURS = 2;
    /** Decision about a line: the line is not taken; the sender is asked to send it again (不接收). */
    int PACKAGE_DECISION_LEAVE_OUT = 3;
    /** State of a line: both say the same (一致). */
    int PACKAGE_LINE_SAME = 1;
    /** State of a line: the record is added (新增). */
    int PACKAGE_LINE_NEW = 2;
    /** State of a line: what the sender changed is taken (更新). */
    int PACKAGE_LINE_CHANGED = 3;
    /** State of a line: only this office changed it, and nothing is taken (保留本单位). */
    int PACKAGE_LINE_KEPT = 4;
    /** State of a line: both changed it: a person decides (冲突). */
    int PACKAGE_LINE_CONFLICT = 5;
    /** State of a line: it may be a record of this ledger: a person decides (待对应). */
    int PACKAGE_LINE_UNMATCHED = 6;
    /** State of a line: the record ends: it was voided, merged or withdrawn (终止). */
    int PACKAGE_LINE_ENDED = 7;
    /** State of a line: it cannot be taken, for the reason that is given (不予接收). */
    int PACKAGE_LINE_REFUSED = 8;
    /** State of a line: a person left it out (未接收). */
    int PACKAGE_LINE_LEFT_OUT = 9;
    /** How a package stands: it can be taken (可以接收). */
    int PACKAGE_STANDING_READY = 1;
    /** How a package stands: it was received already: there is nothing to do (已经接收). */
    int PACKAGE_STANDING_REPEATED = 2;
    /** How a package stands: a later one that brings the same was received: there is nothing to do (已被后续数据包包含). */
    int PACKAGE_STANDING_SUPERSEDED = 3;
    /** How a package stands: it builds on one that never came (缺少前序数据包). */
    int PACKAGE_STANDING_GAP = 4;
    /** How a package stands: it contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it (分叉). */
    int PACKAGE_STANDING_FORK = 5;
    /** How a package stands: it begins another life of the sender's ledger, which a person must accept (换代). */
    int PACKAGE_STANDING_NEW_INCARNATION = 6;
    /** Paper of a document: tables and words for the office itself (报表). */
    int PAPER_REPORT = 1;
    /** Paper of a document: a bulletin with its own head: name, number, office and date (简报). */
    int PAPER_BULLETIN = 2;
    /** Paper of a document: an official document (公文) with addressees and signature (通报). */
    int PAPER_NOTICE = 3;
    /** Paper of a document: an official letter (函). */
    int PAPER_LETTER = 4;
    /** Period of a bulletin or an assessment: a month (月度). */
    int PERIOD_MONTH = 1;
    /** Period of a bulletin or an assessment: a quarter: March, June, September, December (季度). */
    int PERIOD_QUARTER = 2;
    /** Period of a bulletin or an assessment: half a year: June, December (半年). */
    int PERIOD_HALF = 3;
    /** Period of a bulletin or an assessment: a year: December (年度). */
    int PERIOD_YEAR = 4;
    /** Planned phase: to be started within the year (新开工). */
    int PHASE_NEW = 1;
    /** Planned phase: to fulfil the year's plan (续建). */
    int PHASE_ONGOING = 2;
    /** Planned phase: to be basically finished within the year (竣工). */
    int PHASE_COMPLETED = 3;
    /** Planned phase: to make real preparatory progress (预备). */
    int PHASE_RESERVE = 4;
    /** What the positions of a place are: one point, such as a gate (点). */
    int PLACE_POINT = 1;
    /** What the positions of a place are: a line, such as a road (线). */
    int PLACE_LINE = 2;
    /** What the positions of a place are: an area, whose last position is its first one again (面). */
    int PLACE_AREA = 3;
    /** Kind of plan change: projects come into the plan (增补). */
    int PLAN_CHANGE_SUPPLEMENT = 1;
    /** Kind of plan change: projects leave the plan and its statistics; also called 退出 (调出). */
    int PLAN_CHANGE_WITHDRAWAL = 2;
    /** Kind of plan change: phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start (调整). */
    int PLAN_CHANGE_ADJUSTMENT = 3;
    /** Kind of plan change: projects that left come back within the year (调回). */
    int PLAN_CHANGE_RETURN = 4;
    /** Rule by which a value becomes points: points × value ÷ full value (按比例). */
    int POINTS_RULE_PROPORTION = 1;
    /** Rule by which a value becomes points: points of the band in which the value is (分档). */
    int POINTS_RULE_STEPS = 2;
    /** Rule by which a value becomes points: points, and some more or fewer for each step away from a target (加减分). */
    int POINTS_RULE_SLOPE = 3;
    /** Rule by which a value becomes points: points × number of times (按次). */
    int POINTS_RULE_COUNT = 4;
    /** Rule by which a value becomes points: points of the rank within the group (按名次). */
    int POINTS_RULE_RANK = 5;
    /** Rule by which a value becomes points: points by the place between the lowest and the highest value of the group (功效系数). */
    int POINTS_RULE_EFFECT = 6;
    /** Rule by which a value becomes points: the value itself, which a person gave (认定). */
    int POINTS_RULE_GIVEN = 7;
    /** Form of a document: the exact figures of what was issued, apart from any printed form (数据). */
    int PRINTED_FIGURES = 1;
    /** Form of a document: text, in UTF-8 (文本). */
    int PRINTED_TEXT = 2;
    /** Form of a document: JSON without blanks. */
    int PRINTED_JSON = 3;
    /** Form of a document: Markdown, in UTF-8. */
    int PRINTED_MARKDOWN = 4;
    /** Form of a document: an .xlsx workbook to print (工作簿). */
    int PRINTED_WORKBOOK = 5;
    /** Form of a document: a .docx in the official form (GB/T 9704-2012) (公文). */
    int PRINTED_DOCX = 6;
    /** Form of a document: an .xlsx workbook for machines: one header row with units, no merged cells, exact amounts (数据表). */
    int PRINTED_FLAT_WORKBOOK = 7;
    /** Problem of a file: pages or indexes are damaged (文件损坏). */
    int PROBLEM_DAMAGE = 1;
    /** Problem of a file: a row refers to one that does not exist (引用缺失). */
    int PROBLEM_REFERENCE = 2;
    /** Problem of a file: a table, an index or a rule is not the library's (结构不符). */
    int PROBLEM_SCHEMA = 3;
    /** Problem of a file: a row or a change was edited behind the library's back (校验码不符). */
    int PROBLEM_CHAIN = 4;
    /** Problem of a file: a write was cut short; it waits in a side file to be undone (写入未完成). */
    int PROBLEM_UNFINISHED = 5;
    /** Why a record is proposed: it has the same code (代码). */
    int PROPOSAL_CODE = 1;
    /** Why a record is proposed: it has the same name, or is the plan of the same year and level (名称). */
    int PROPOSAL_NAME = 2;
    /** Why a record is proposed: it had the same name, or the same code, before (曾用名). */
    int PROPOSAL_FORMER_NAME = 3;
    /** Rank of a partner office: it gives the plan, its changes, the rules, and answers reports: a city to its counties (上级). */
    int RANK_UPPER = 1;
    /** Rank of a partner office: it reports what happens to the projects of its unit: a county to its city (下级). */
    int RANK_LOWER = 2;
    /** Class of a reason: macro-economic control, industrial policy and the like (客观原因). */
    int REASON_OBJECTIVE = 1;
    /** Class of a reason: the responsible unit's or the owner's own (主观原因). */
    int REASON_SUBJECTIVE = 2;
    /** Class of a reason: another one (其他). */
    int REASON_OTHER = 3;
    /** Record that differs: the rules of figures, which no change of the ledger wrote (口径). */
    int RECORD_RULES = 1;
    /** Record that differs: the year plan (年度计划). */
    int RECORD_PLAN = 2;
    /** Record that differs: a sector (行业分类). */
    int RECORD_SECTOR = 3;
    /** Record that differs: a unit that the plan names (单位). */
    int RECORD_UNIT = 4;
    /** Record that differs: the name of a project (项目). */
    int RECORD_PROJECT = 5;
    /** Record that differs: a plan item (计划项目). */
    int RECORD_ITEM = 6;
    /** Record that differs: the report of an item for a month (月报). */
    int RECORD_REPORT = 7;
    /** Record that differs: an event of a project: a start, a stop (开竣工事件). */
    int RECORD_EVENT = 8;
    /** Record that differs: a merge of a unit or a project that the earlier state names (合并). */
    int RECORD_MERGER = 9;
    /** An issued bulletin that was made again: the figures are the same, and every form is at hand as it was issued, byte for byte (一致). */
    int REPRODUCED_SAME = 1;
    /** An issued bulletin that was made again: the figures are the same. A form was not kept, as before format 2, and this library prints it differently (版式变化). */
    int REPRODUCED_NOT_KEPT = 2;
    /** An issued bulletin that was made again: the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was edited behind its back, which verifying it shows (数据变化). */
    int REPRODUCED_FIGURES_CHANGED = 3;
    /** An issued bulletin that was made again: the figures are the same; a form that the ledger keeps was edited behind the library's back (原件被改动). */
    int REPRODUCED_EDITED = 4;
    /** An issued bulletin that was made again: the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however well it verifies (变更链被重做). */
    int REPRODUCED_CHAIN_CHANGED = 5;
    /** Role: keeps the ledger, runs the plan, issues bulletins; may do whatever others may (重点办). */
    int ROLE_REGISTRAR = 1;
    /** Role: files reports (信息员). */
    int ROLE_REPORTER = 2;
    /** Role: approves reports or returns them (联络员). */
    int ROLE_LIAISON = 3;
    /** Role: answers for the projects; may do what the liaison may (责任专员). */
    int ROLE_COMMISSIONER = 4;
    /** Role: reads only (查阅). */
    int ROLE_READER = 5;
    /** Why a project has its place in the next plan: it is finished and leaves (已竣工，不再列入). */
    int ROLLOVER_FINISHED = 1;
    /** Why a project has its place in the next plan: it has started and is planned to be finished in the next year (已开工，计划下年竣工). */
    int ROLLOVER_FINISH_DUE = 2;
    /** Why a project has its place in the next plan: it has started and should have been finished by now (已开工，逾期未竣工，列入下年竣工). */
    int ROLLOVER_FINISH_OVERDUE = 3;
    /** Why a project has its place in the next plan: it has started and goes on; its planned finish is later (已开工未竣工，结转续建). */
    int ROLLOVER_GOES_ON = 4;
    /** Why a project has its place in the next plan: it has started and goes on; no planned finish is known (已开工未竣工，计划竣工时间不明，暂列续建). */
    int ROLLOVER_FINISH_UNKNOWN = 5;
    /** Why a project has its place in the next plan: it was to start this year and has not: it is a new start again (年内未开工，结转新开工). */
    int ROLLOVER_NOT_STARTED = 6;
    /** Why a project has its place in the next plan: it was to start this year and the year before and has not: its withdrawal should be considered (连续两年计划新开工未开工，建议调出). */
    int ROLLOVER_NOT_STARTED_TWICE = 7;
    /** Why a project has its place in the next plan: it has not started, and its planned start is after the next year: back to the reserve (未开工，计划开工时间在下年之后，转为预备). */
    int ROLLOVER_START_LATER = 8;
    /** Why a project has its place in the next plan: a reserve project whose planned start has come (预备项目计划下年开工，列入新开工). */
    int ROLLOVER_START_DUE = 9;
    /** Why a project has its place in the next plan: a reserve project that stays in reserve (继续开展前期工作). */
    int ROLLOVER_STAYS_RESERVE = 10;
    /** Row of a printed table: the total of all (合计). */
    int ROW_TOTAL = 1;
    /** Row of a printed table: the head of a group (分组). */
    int ROW_GROUP = 2;
    /** Row of a printed table: one of a group (明细). */
    int ROW_PLAIN = 3;
    /** Finding: something could not be read; importing would lose it (阻止导入). */
    int SEVERITY_BLOCKING = 1;
    /** Finding: everything was read, but somebody should look (提示). */
    int SEVERITY_NOTICE = 2;
    /** Sheet: a list of projects with their plan (计划表). */
    int SHEET_PLAN = 1;
    /** Sheet: the progress of projects in a month (月报表). */
    int SHEET_MONTHLY = 2;
    /** Base of the rate of starts: the planned new starts of the year; Liuzhou's (计划新开工项目). */
    int START_PLANNED_NEW = 1;
    /** Base of the rate of starts: the new starts planned up to the month (截至本月计划新开工项目). */
    int START_PLANNED_TO_DATE = 2;
    /** Base of the rate of starts: all implementation projects (全部实施项目). */
    int START_ALL = 3;
    /** Base of the rate of starts: the number of starts set as the year's target (全年开工目标数). */
    int START_TARGET = 4;
    /** Actual state: not started (未开工). */
    int STATE_NOT_STARTED = 1;
    /** Actual state: underway (在建). */
    int STATE_UNDERWAY = 2;
    /** Actual state: standing still (停工). */
    int STATE_SUSPENDED = 3;
    /** Actual state: finished (竣工). */
    int STATE_FINISHED = 4;
    /** What a change wrote of: the ledger itself: its office (台账). */
    int SUBJECT_LEDGER = 1;
    /** What a change wrote of: a unit (单位). */
    int SUBJECT_UNIT = 2;
    /** What a change wrote of: a sector (行业分类). */
    int SUBJECT_SECTOR = 3;
    /** What a change wrote of: a person (人员). */
    int SUBJECT_PERSON = 4;
    /** What a change wrote of: a role that somebody has (授权). */
    int SUBJECT_GRANT = 5;
    /** What a change wrote of: a project (项目). */
    int SUBJECT_PROJECT = 6;
    /** What a change wrote of: an event of a project (开竣工). */
    int SUBJECT_EVENT = 7;
    /** What a change wrote of: a matter of a project (事项). */
    int SUBJECT_MATTER = 8;
    /** What a change wrote of: a node of a project (节点). */
    int SUBJECT_NODE = 35;
    /** What a change wrote of: a year plan (年度计划). */
    int SUBJECT_PLAN = 9;
    /** What a change wrote of: the rule pack that a plan uses (计划所用规则). */
    int SUBJECT_PLAN_RULES = 10;
    /** What a change wrote of: which of a whole and its parts counts in a plan (整体与部分). */
    int SUBJECT_COUNTED_SIDE = 11;
    /** What a change wrote of: through which month a plan is closed (关账). */
    int SUBJECT_PLAN_CLOSE = 12;
    /** What a change wrote of: a supplement, a withdrawal or an adjustment (计划调整). */
    int SUBJECT_PLAN_CHANGE = 13;
    /** What a change wrote of: a project's place in a plan (计划项目). */
    int SUBJECT_ITEM = 14;
    /** What a change wrote of: a monthly report that counts (月报). */
    int SUBJECT_REPORT = 15;
    /** What a change wrote of: a monthly report on its way: draft, submitted, approved or returned (月报报送). */
    int SUBJECT_FILING = 16;
    /** What a change wrote of: a monthly report that was taken out of the figures, and why (月报撤回). */
    int SUBJECT_REPORT_WITHDRAWAL = 17;
    /** What a change wrote of: a ten-day report (旬报). */
    int SUBJECT_TEN_DAY_REPORT = 18;
    /** What a change wrote of: the matters that the problem of a monthly report became (问题转为事项). */
    int SUBJECT_MATTER_REPORT = 26;
    /** What a change wrote of: an issued bulletin (通报). */
    int SUBJECT_BULLETIN = 19;
    /** What a change wrote of: a rule pack (规则包). */
    int SUBJECT_RULE_PACK = 20;
    /** What a change wrote of: the mark of a change whose instant is not trusted (时间标记). */
    int SUBJECT_CLOCK_MARK = 21;
    /** What a change wrote of: the day that was set for such a change (补记日期). */
    int SUBJECT_CHANGE_DAY = 22;
    /** What a change wrote of: why such marks were lifted (解除时间标记). */
    int SUBJECT_CLOCK_LIFT = 23;
    /** What a change wrote of: what a person decided about a cell of an imported sheet (人工确认). */
    int SUBJECT_IMPORT_ANSWER = 24;
    /** What a change wrote of: what a column was confirmed to mean (列的确认). */
    int SUBJECT_COLUMN_MAPPING = 25;
    /** What a change wrote of: a fact of an assessment (考核登记). */
    int SUBJECT_ASSESSMENT_FACT = 31;
    /** What a change wrote of: an issued result of an assessment (考核结果). */
    int SUBJECT_ISSUED_ASSESSMENT = 32;
    /** What a change wrote of: a letter (函件). */
    int SUBJECT_LETTER = 34;
    /** What a change wrote of: a file that is attached to a record (附件). */
    int SUBJECT_ATTACHMENT = 36;
    /** What a change wrote of: a place of a project (位置). */
    int SUBJECT_PLACE = 37;
    /** What a change wrote of: an attempt that was refused for want of a right (越权尝试). */
    int SUBJECT_REFUSAL = 29;
    /** What a change wrote of: the contact details of a person, of which a history has only why they were overwritten (联系方式). */
    int SUBJECT_CONTACT = 30;
    /** What a change wrote of: that a unit or a project is another one (合并). */
    int SUBJECT_MERGER = 28;
    /** What a change wrote of: an office with which packages are exchanged (往来单位). */
    int SUBJECT_PARTNER = 39;
    /** What a change wrote of: another life of the ledger, because it was restored or copied (台账代次). */
    int SUBJECT_INCARNATION = 40;
    /** What a change wrote of: a package that was made for another office (发出的数据包). */
    int SUBJECT_SENT_PACKAGE = 41;
    /** What a change wrote of: a package that came from another office (收到的数据包). */
    int SUBJECT_RECEIVED_PACKAGE = 42;
    /** What a change wrote of: what an upper office said of a report (答复). */
    int SUBJECT_ANSWER = 43;
    /** What a change wrote of: that a record is voided, and why (作废). */
    int SUBJECT_VOID = 27;
    /** Task: keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理). */
    int TASK_MANAGE = 1;
    /** Task: file drafts, reports and ten-day reports of an item (填报). */
    int TASK_REPORT = 2;
    /** Task: approve reports of an item or return them (审核). */
    int TASK_REVIEW = 3;
    /** Task: record matters and events of a project (记录事项). */
    int TASK_RECORD = 4;
    /** Against its plan: before the planned month (提前). */
    int TIMING_EARLY = 1;
    /** Against its plan: in the planned month (按期). */
    int TIMING_ON_TIME = 2;
    /** Against its plan: later than planned, or not yet though its time has come (逾期). */
    int TIMING_LATE = 3;
    /** Kind of unit: the government of a county, city or district (县（市、区）). */
    int UNIT_COUNTY = 1;
    /** Kind of unit: the committee of a development or functional zone (功能区). */
    int UNIT_FUNCTIONAL_ZONE = 2;
    /** Kind of unit: a bureau, committee or office (部门). */
    int UNIT_BUREAU = 3;
    /** Kind of unit: a state-owned group or company (企业). */
    int UNIT_ENTERPRISE = 4;
    /** Kind of unit: another kind (其他). */
    int UNIT_OTHER = 5;
    /** Part of a unit in a plan: those that it leads: it is the first responsible unit (牵头单位). */
    int UNIT_ROLE_LEAD = 1;
    /** Part of a unit in a plan: those whose reports it files (填报单位). */
    int UNIT_ROLE_REPORTING = 2;
    /** Number of the record: int. */
    int F_ID = 1;
    /** Change that wrote this version: int. */
    int F_SINCE = 2;
    /** Name (名称): text. */
    int F_NAME = 3;
    /** What a unit is: code, ZDXM_UNIT_.... */
    int F_KIND = 4;
    /** Number of the sector above, or of the project that this one is a part of (打包项目): int. */
    int F_PARENT = 5;
    /** Place in its list, from 1: int. */
    int F_POSITION = 6;
    /** 备注: text. */
    int F_REMARK = 7;
    /** 统一社会信用代码 of a unit: text. */
    int F_CREDIT_CODE = 8;
    /** National code (项目代码): text such as 2207-450204-77-01-946789. */
    int F_CODE = 20;
    /** Number of the sector (行业分类): int. */
    int F_SECTOR = 21;
    /** Content and scale of a project, what a matter is about: text. */
    int F_CONTENT = 22;
    /** Start of the construction period: date. */
    int F_PERIOD_START = 23;
    /** End of the construction period: date. */
    int F_PERIOD_END = 24;
    /** Total investment (总投资): money. */
    int F_TOTAL = 25;
    /** Who builds it (项目业主): text. */
    int F_OWNER = 26;
    /** 统一社会信用代码 of the owner: text. */
    int F_OWNER_CREDIT_CODE = 27;
    /** Where it lies (建设地点): text. */
    int F_LOCATION = 28;
    /** Year of a plan: int. */
    int F_YEAR = 40;
    /** Level: code, ZDXM_LEVEL_...; municipal unless said otherwise. */
    int F_LEVEL = 41;
    /** Title: text. */
    int F_TITLE = 42;
    /** Number of the document (文号): text. */
    int F_DOCUMENT_NO = 43;
    /** Date of the document: date with its day. */
    int F_ISSUED_ON = 44;
    /** Number of the plan: int. */
    int F_PLAN = 50;
    /** Number of the project: int. */
    int F_PROJECT = 51;
    /** Planned phase: code, ZDXM_PHASE_.... */
    int F_PHASE = 52;
    /** Annual planned investment: money. */
    int F_ANNUAL = 53;
    /** Done before this year: money. */
    int F_DONE_BEFORE = 54;
    /** Annual target: text. */
    int F_TARGET = 55;
    /** Planned start: date. */
    int F_PLANNED_START = 56;
    /** Planned finish: date. */
    int F_PLANNED_FINISH = 57;
    /** Numbers of the responsible units in their order, the first one leads: list of int. */
    int F_RESPONSIBLE_UNITS = 58;
    /** Number of the unit that files the reports: int. */
    int F_REPORTING_UNIT = 59;
    /** Whether a higher level coordinates it too (★): flag. */
    int F_HIGHER_LEVEL = 60;
    /** What is planned to be done by the end of each month, since the start of the year: text of pairs such as 1月=100万元;2月=250万元, each amount with its unit. Empty where the office has no month plans. */
    int F_MONTH_PLAN = 670;
    /** The first responsible unit: int. */
    int F_LEAD_UNIT = 61;
    /** What a fact of an assessment says: code, ZDXM_ASSESSMENT_FACT_.... */
    int F_ASSESSMENT_FACT_KIND = 600;
    /** Name of a scheme of assessment: text. */
    int F_SCHEME = 601;
    /** Id of an item of the scheme, or given_points, given_times or given_rate: text. */
    int F_SCHEME_ITEM = 602;
    /** What is given: text of a decimal such as -2 or 0.9; a rate is a part of one. */
    int F_GIVEN_VALUE = 603;
    /** Last month: month. */
    int F_LAST_MONTH = 604;
    /** Number of the issued result that this one corrects: int. */
    int F_CORRECTS = 605;
    /** Number of the issued result that corrects it: int. */
    int F_CORRECTED_BY = 606;
    /** The issued result that an objection is to: int. */
    int F_ASSESSMENT = 607;
    /** When an objection was answered: date with its day. */
    int F_ANSWERED_ON = 608;
    /** What the answer says: text. */
    int F_ANSWER = 609;
    /** Whether an objection is upheld: flag. */
    int F_IS_UPHELD = 610;
    /** Points, exact: text of a fraction. */
    int F_POINTS = 611;
    /** Points before, exact: text of a fraction. */
    int F_POINTS_BEFORE = 612;
    /** Grade, or what stands in its place: text. */
    int F_GRADE = 613;
    /** Whether it is exempt: flag. */
    int F_IS_EXEMPT = 614;
    /** Entries that came: list of text. */
    int F_ENTRIES_CAME = 615;
    /** Entries that went: list of text. */
    int F_ENTRIES_WENT = 616;
    /** Number of the plan item: int. */
    int F_ITEM = 70;
    /** Month: month. */
    int F_MONTH = 71;
    /** Investment done in the month: money. */
    int F_MONTH_DONE = 72;
    /** Investment done since the start of the year, as reported: money. */
    int F_YTD_DONE = 73;
    /** Funds in place since the start of the year: money. */
    int F_FUNDS_YTD = 74;
    /** Whether it has started, as reported: flag. */
    int F_STARTED = 75;
    /** When it started: date. */
    int F_STARTED_ON = 76;
    /** Whether it is finished, as reported: flag. */
    int F_FINISHED = 77;
    /** When it was finished: date. */
    int F_FINISHED_ON = 78;
    /** Physical progress: text. */
    int F_PROGRESS = 79;
    /** Preparatory progress: text. */
    int F_PREPARATION = 80;
    /** Problems: text. */
    int F_PROBLEM = 81;
    /** Next steps: text. */
    int F_NEXT_STEPS = 82;
    /** Done in the year to date, said or carried forward: money. */
    int F_STANDING_DONE = 83;
    /** Whether it has started, said or carried forward: flag. */
    int F_STANDING_STARTED = 84;
    /** Whether it is finished, said or carried forward: flag. */
    int F_STANDING_FINISHED = 85;
    /** What somebody should look at: flags, a sum of ZDXM_FLAG_.... */
    int F_FLAGS = 86;
    /** The last month for which it reported: month. */
    int F_LAST_REPORT = 87;
    /** Done up to the end of the month before, carried forward: money. */
    int F_DONE_BEFORE_MONTH = 88;
    /** Number of the change: int. */
    int F_CHANGE = 100;
    /** What the clock said: int64, UTC in milliseconds since 1970. It says nothing where CLOCK_MARK is set. */
    int F_AT_MS = 101;
    /** Who: text. */
    int F_ACTOR = 102;
    /** The kind of the change as it stands in the ledger: text such as file_reports. CHANGE_CODE has its name. */
    int F_CHANGE_KIND = 103;
    /** What the change is about: code, ZDXM_CHANGE_...; empty where a later library wrote a kind that this one does not know. */
    int F_CHANGE_CODE = 570;
    /** The task that was refused: code, ZDXM_TASK_...; empty for somebody who is not among the people of the ledger. */
    int F_TASK_KIND = 571;
    /** Number of the record that an attempt was about: int64. */
    int F_RECORD_ID = 572;
    /** How often it was tried in one batch: int. */
    int F_TIMES = 573;
    /** Remark: text, empty where there is none. */
    int F_NOTE = 104;
    /** Number of rows that it wrote or closed: int64. */
    int F_ENTRIES = 105;
    /** SHA-256 over these rows: text of 64 digits. */
    int F_DIGEST = 106;
    /** SHA-256 over all of it and the change before: text of 64 digits. */
    int F_HASH = 107;
    /** Why the instant of a change is not trusted: code, ZDXM_CLOCK_MARK_...; NULL where it is. */
    int F_CLOCK_MARK = 108;
    /** The change that marked the instant: int. */
    int F_MARKED_BY = 109;
    /** The change that first submitted a report, or filed it at once: int; NULL while it is not reported. */
    int F_SUBMITTED_IN = 110;
    /** The day that a registrar set for a change whose instant is marked: date with its day. */
    int F_SET_DAY = 111;
    /** The change by which something was set: int. */
    int F_SET_BY = 112;
    /** The last change before, of those whose instant is trusted: int. */
    int F_CHANGE_BEFORE = 113;
    /** What the clock said at that change: int64, UTC in milliseconds since 1970. */
    int F_BEFORE_MS = 114;
    /** Whole days since that change, where they are more than 400: int. */
    int F_DAYS_BETWEEN = 115;
    /** Which items a cell sums up: code, ZDXM_CUT_.... */
    int F_CUT = 120;
    /** Number of the unit of a cell: int. */
    int F_UNIT = 121;
    /** Kind of unit that is ranked together: code, ZDXM_UNIT_.... */
    int F_UNIT_KIND = 122;
    /** Number of projects: int. */
    int F_COUNT = 123;
    /** Done in the year to date: money. */
    int F_DONE = 124;
    /** Done of the annual plan in percent, rounded by the rules: text. */
    int F_RATE = 125;
    /** Percentage points above time progress, rounded by the rules: text. */
    int F_GAP = 126;
    /** Projects that reported for the month: int. */
    int F_REPORTED = 127;
    /** Projects that have started: int. */
    int F_STARTED_COUNT = 128;
    /** Projects that are finished: int. */
    int F_FINISHED_COUNT = 129;
    /** Rank within the kind of unit: int. */
    int F_RANK = 130;
    /** Share of the year gone, in percent: text. */
    int F_TIME_PROGRESS = 131;
    /** Name of a unit: text. */
    int F_UNIT_NAME = 132;
    /** Planned new starts: int. */
    int F_PLANNED_NEW = 133;
    /** Of the planned new starts, started: int. */
    int F_NEW_STARTED = 134;
    /** New starts planned up to the month: int. */
    int F_PLANNED_TO_DATE = 135;
    /** Of these, started: int. */
    int F_TO_DATE_STARTED = 136;
    /** Started before the planned month: int. */
    int F_EARLY_STARTS = 137;
    /** Planned up to the month and not started: int. */
    int F_LATE_STARTS = 138;
    /** Planned completions: int. */
    int F_PLANNED_COMPLETED = 139;
    /** Of these, finished: int. */
    int F_COMPLETED_FINISHED = 140;
    /** Finished though not planned for this year: int. */
    int F_EARLY_FINISHES = 141;
    /** Rate of starts over the base of the rules, in percent: text. */
    int F_START_RATE = 142;
    /** Rate of finishes over the planned completions, in percent: text. */
    int F_FINISH_RATE = 143;
    /** Text of a header cell, or of a finding: text. */
    int F_TEXT = 160;
    /** Row: int, from 0. */
    int F_ROW = 161;
    /** Column: int, from 0. */
    int F_COLUMN = 162;
    /** Number of rows: int64. */
    int F_ROWS = 163;
    /** Number of columns: int. */
    int F_COLUMNS = 164;
    /** Kind of row: code, ZDXM_ROW_TOTAL, ZDXM_ROW_GROUP or ZDXM_ROW_PLAIN. */
    int F_ROW_KIND = 165;
    /** Line of units under the title: text. */
    int F_UNIT_LINE = 166;
    /** Notes: list of text. */
    int F_NOTES = 167;
    /** Whether it stands in the way: code, ZDXM_SEVERITY_.... */
    int F_SEVERITY = 180;
    /** Name of the sheet: text; empty of a file without sheets, such as csv. */
    int F_SHEET = 181;
    /** The cell, such as H24: text. */
    int F_CELL = 182;
    /** What the finding is about: code, ZDXM_FINDING_.... */
    int F_FINDING = 183;
    /** Place of the sheet, from 0: int. Among those that were understood, in zdxm_workbook_grids among all of the file. */
    int F_SHEET_INDEX = 184;
    /** Format of the file: code, ZDXM_FORMAT_.... */
    int F_FORMAT = 185;
    /** Header path of a column: text. */
    int F_HEADER = 186;
    /** What a column means, such as annual: text. */
    int F_MEANING = 187;
    /** Unit of a column's amounts: code, ZDXM_YUAN to ZDXM_SHI_YI_YUAN. */
    int F_MONEY_UNIT = 188;
    /** Name of the sector: text. */
    int F_SECTOR_NAME = 189;
    /** Whether the row counts as a project: flag. */
    int F_COUNTED = 190;
    /** Whether the sheet is hidden: flag. */
    int F_HIDDEN = 191;
    /** What the ledger has no field for, as header: text, line by line: list of text. */
    int F_OTHER = 192;
    /** Text of a heading: text. */
    int F_LABEL = 193;
    /** How deep a heading stands, 0 for the total: int. */
    int F_DEPTH = 194;
    /** Region that a heading names: text. */
    int F_REGION = 195;
    /** Number of projects that a heading declares: int. */
    int F_DECLARED_COUNT = 196;
    /** Number of projects under a heading: int. */
    int F_FOUND_COUNT = 197;
    /** Total investment that a heading declares: money. */
    int F_DECLARED_TOTAL = 198;
    /** Annual investment that a heading declares: money. */
    int F_DECLARED_ANNUAL = 199;
    /** Year to date that a heading declares: money. */
    int F_DECLARED_YTD = 200;
    /** Names of the responsible units in their order: list of text. */
    int F_RESPONSIBLE_UNIT_NAMES = 201;
    /** Name of the unit that files the reports: text. */
    int F_REPORTING_UNIT_NAME = 202;
    /** Place, from 0, of the row of the whole that this one is a part of: int. */
    int F_PARENT_ROW = 203;
    /** Names of the sheets to import; all unless some are named: list of text. */
    int F_SHEETS = 210;
    /** Leave out monthly rows whose project is not in the plan: flag. */
    int F_LEAVE_OUT_UNMATCHED = 211;
    /** Leave amounts empty that cannot be read: flag. */
    int F_LEAVE_UNREADABLE_EMPTY = 212;
    /** Projects that the import adds: int. */
    int F_NEW_PROJECTS = 213;
    /** Projects that it corrects: int. */
    int F_REVISED_PROJECTS = 214;
    /** Plan items that it adds: int. */
    int F_NEW_ITEMS = 215;
    /** Plan items that it corrects: int. */
    int F_REVISED_ITEMS = 216;
    /** Reports that it adds: int. */
    int F_NEW_REPORTS = 217;
    /** Reports that it corrects: int. */
    int F_REVISED_REPORTS = 218;
    /** Rows that say what the ledger knows: int. */
    int F_UNCHANGED = 219;
    /** Rows without a project: int. */
    int F_UNMATCHED = 220;
    /** Month of the reports where the sheet names none, 1 to 12: int. */
    int F_MONTH_OF_YEAR = 221;
    /** Which record, from 1: int. */
    int F_RECORD = 230;
    /** Why it was refused: int, ZDXM_E_...; NULL where it was written. */
    int F_ERROR_CODE = 231;
    /** The field that is wrong: int, ZDXM_F_.... */
    int F_ERROR_FIELD = 232;
    /** What is wrong and what to do: text. */
    int F_ERROR_TEXT = 233;
    /** Decimals of amounts in 亿元: int; 2 unless said otherwise. */
    int F_MONEY_DECIMALS = 240;
    /** Decimals of rates and gaps: int; 2 unless said otherwise. */
    int F_RATE_DECIMALS = 241;
    /** How a gap is rounded: code, ZDXM_GAP_...; exact unless said otherwise. */
    int F_GAP_ORDER = 242;
    /** Base of the rate of starts: code, ZDXM_START_...; planned new starts unless said otherwise. */
    int F_START_BASE = 243;
    /** The year's target of starts, for ZDXM_START_TARGET: int. Without it that rate is NULL. */
    int F_START_TARGET = 244;
    /** First month in which a supplemented item counts: int, 1 to 12. */
    int F_ENTERED_FROM = 260;
    /** First month in which a withdrawn item counts no more: int, 1 to 12. */
    int F_WITHDRAWN_FROM = 261;
    /** What a plan change does: code, ZDXM_PLAN_CHANGE_.... */
    int F_PLAN_CHANGE_KIND = 262;
    /** From which month on a plan change counts: month. */
    int F_EFFECTIVE = 263;
    /** Class of a reason: code, ZDXM_REASON_...; a withdrawal must have it. */
    int F_REASON_CLASS = 264;
    /** The reason in words: text. */
    int F_REASON = 265;
    /** The n-th plan change of its kind in the plan: int. */
    int F_NUMBER_OF_KIND = 266;
    /** Planned phase before: code, ZDXM_PHASE_...; NULL where it was not in the plan. */
    int F_PHASE_BEFORE = 267;
    /** Number of the sector before: int. */
    int F_SECTOR_BEFORE = 268;
    /** Total investment before: money. */
    int F_TOTAL_BEFORE = 269;
    /** Annual planned investment before: money. */
    int F_ANNUAL_BEFORE = 270;
    /** Planned start before: date. */
    int F_PLANNED_START_BEFORE = 271;
    /** Planned finish before: date. */
    int F_PLANNED_FINISH_BEFORE = 272;
    /** Items before the plan change: int. */
    int F_OPENING_COUNT = 273;
    /** Total investment before the plan change: money. */
    int F_OPENING_TOTAL = 274;
    /** Annual planned investment before the plan change: money. */
    int F_OPENING_ANNUAL = 275;
    /** Items that came in: int. */
    int F_SUPPLEMENTED_COUNT = 276;
    /** Total investment that came in: money. */
    int F_SUPPLEMENTED_TOTAL = 277;
    /** Annual planned investment that came in: money. */
    int F_SUPPLEMENTED_ANNUAL = 278;
    /** Items that left: int. */
    int F_WITHDRAWN_COUNT = 279;
    /** Total investment that left: money. */
    int F_WITHDRAWN_TOTAL = 280;
    /** Annual planned investment that left: money. */
    int F_WITHDRAWN_ANNUAL = 281;
    /** Items by adjustment, as after minus before: int. */
    int F_CHANGED_COUNT = 282;
    /** Total investment by adjustment, as after minus before: money. */
    int F_CHANGED_TOTAL = 283;
    /** Annual planned investment by adjustment, as after minus before: money. */
    int F_CHANGED_ANNUAL = 284;
    /** Items after the plan change: int. */
    int F_CLOSING_COUNT = 285;
    /** Total investment after the plan change: money. */
    int F_CLOSING_TOTAL = 286;
    /** Annual planned investment after the plan change: money. */
    int F_CLOSING_ANNUAL = 287;
    /** Why a project has its place in the next plan: code, ZDXM_ROLLOVER_.... */
    int F_ROLLOVER_REASON = 288;
    /** Total investment less what is done: money; below zero where more was done. */
    int F_REMAINING = 289;
    /** Plan items that an import takes out of the plan: int. */
    int F_WITHDRAWN_ITEMS = 290;
    /** Responsible units before a plan change, in order: list of int. */
    int F_RESPONSIBLE_UNITS_BEFORE = 291;
    /** The unit that filed the reports before a plan change: int. */
    int F_REPORTING_UNIT_BEFORE = 292;
    /** Who built the project before a plan change: text. */
    int F_OWNER_BEFORE = 293;
    /** 统一社会信用代码 of the owner before a plan change: text. */
    int F_OWNER_CREDIT_CODE_BEFORE = 294;
    /** Whether a line of a plan change keeps units and owner: flag. */
    int F_HAS_UNITS = 295;
    /** Number under which a bulletin was issued (期号、文号): text. */
    int F_NUMBER = 300;
    /** The last change that its figures know of: int. */
    int F_AS_OF = 301;
    /** Whether no later bulletin of the same plan and month was issued: flag. */
    int F_IS_LATEST = 302;
    /** Number of the printing that made it, which rises when the library prints differently: int. */
    int F_PRINTING = 303;
    /** SHA-256 of the exact figures, apart from any printed form: text of 64 digits. */
    int F_FIGURES_SHA256 = 304;
    /** What became of an issued bulletin that was made again: code, ZDXM_REPRODUCED_.... */
    int F_OUTCOME = 309;
    /** What is compared: code, ZDXM_PRINTED_.... */
    int F_PRINTED_FORM = 310;
    /** Whether it is the same as issued: flag. */
    int F_IS_SAME = 311;
    /** SHA-256 as issued: text of 64 digits. */
    int F_ISSUED_SHA256 = 312;
    /** SHA-256 as made again: text of 64 digits. */
    int F_PRESENT_SHA256 = 313;
    /** What kind of record differs: code, ZDXM_RECORD_.... */
    int F_RECORD_KIND = 314;
    /** How it differs: code, ZDXM_DIFFERENCE_.... */
    int F_DIFFERENCE = 315;
    /** The field or figure that differs: int, ZDXM_F_.... */
    int F_CHANGED_FIELD = 316;
    /** Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A money or number of the field's own type can be read as that, too. */
    int F_BEFORE = 317;
    /** Its later value, in the same way: text. */
    int F_AFTER = 318;
    /** Whether a printed form is at hand as it was issued: code, ZDXM_KEEPING_...; NULL for the figures. */
    int F_KEEPING = 319;
    /** Items whose amount of the month is of earlier months, too, which were not reported: int. */
    int F_SEVERAL_MONTHS = 320;
    /** Whether the amount of the month is of earlier months, too, which were not reported: flag. */
    int F_COVERS_EARLIER_MONTHS = 321;
    /** Reports that came after the deadline: int. */
    int F_LATE = 322;
    /** Reports whose day is unknown: int. */
    int F_UNDATED = 323;
    /** Name of the office that keeps the ledger: text. */
    int F_OFFICE = 350;
    /** Number of the ledger among all ledgers: text. */
    int F_UUID = 351;
    /** Where the ledger lies that was there before: text. */
    int F_KEPT_PATH = 352;
    /** What is wrong with the file: code, ZDXM_PROBLEM_.... */
    int F_PROBLEM_KIND = 353;
    /** Table of the file: text. */
    int F_TABLE = 354;
    /** Row of that table, by its key or its number: text. */
    int F_TABLE_ROW = 355;
    /** What one can do about it: text. */
    int F_REMEDY = 356;
    /** What opening a ledger found: code, ZDXM_NOTICE_.... */
    int F_NOTICE_KIND = 366;
    /** First change of a range: int. */
    int F_FIRST_CHANGE = 367;
    /** Last change of a range: int. */
    int F_LAST_CHANGE = 368;
    /** Tables, indexes and views that other programs added to the file: list of text. */
    int F_ADDED_OBJECTS = 369;
    /** What kind of matter it is: code, ZDXM_MATTER_.... */
    int F_MATTER_KIND = 400;
    /** Since when a matter is known: date with its day. */
    int F_OPENED_ON = 401;
    /** The last day on which a matter may be settled: date with its day. */
    int F_DEADLINE = 402;
    /** When a matter was settled: date with its day; NULL while it is open. */
    int F_SETTLED_ON = 403;
    /** Result of a matter: text. */
    int F_RESULT = 404;
    /** By how many days a matter is too late: int. */
    int F_DAYS_LATE = 405;
    /** Name of the project: text. */
    int F_PROJECT_NAME = 406;
    /** The last day on which a node is in time: date with its day. */
    int F_PLANNED_ON = 711;
    /** When a node was done: date with its day; NULL while it is not. */
    int F_ACTUAL_ON = 712;
    /** The node that comes before it: int. */
    int F_NODE_AFTER = 713;
    /** The event that a node's being done amounts to: code, ZDXM_EVENT_START or ZDXM_EVENT_FINISH. */
    int F_COUNTS_AS = 714;
    /** The template from which a node was laid out: text such as 建设节点. */
    int F_NODE_TEMPLATE = 715;
    /** Which node of its template a node is: text such as topped. */
    int F_TEMPLATE_NODE = 716;
    /** How a node stands on a day: code, ZDXM_NODE_STATE_.... */
    int F_NODE_STATE = 717;
    /** What does not fit between a node and the one before it: code, ZDXM_NODE_CONFLICT_.... */
    int F_NODE_CONFLICT = 718;
    /** Number of a node: int. */
    int F_NODE = 719;
    /** What happened: code, ZDXM_EVENT_.... */
    int F_EVENT_KIND = 420;
    /** When it happened: date with its month or day. */
    int F_OCCURRED_ON = 421;
    /** What proves it: text. */
    int F_EVIDENCE = 422;
    /** Actual state: code, ZDXM_STATE_...; NULL where no event is known. */
    int F_PROJECT_STATE = 423;
    /** Since when it stands still, if it does: date. */
    int F_SUSPENDED_ON = 424;
    /** How the start stands against the plan: code, ZDXM_TIMING_.... */
    int F_START_TIMING = 425;
    /** How the finish stands against the plan: code, ZDXM_TIMING_.... */
    int F_FINISH_TIMING = 426;
    /** Whether reports say started or finished and no event proves it: flag. */
    int F_NEEDS_PROOF = 427;
    /** Implementation projects that stand still: int. */
    int F_SUSPENDED = 428;
    /** The month from which an event counts that was recorded when months that it would move were closed: month; NULL where it counts from its date. */
    int F_COUNTS_FROM = 429;
    /** The change that recorded an event first: int. */
    int F_RECORDED_IN = 430;
    /** Who recorded an event, by the name that they had then: text. */
    int F_RECORDED_BY = 431;
    /** What moved a closed month: text of report, report_withdrawal, event, item, plan_change, counting, with ; between them. */
    int F_CAUSES = 432;
    /** Which figures moved: text of their names such as done;done_before_month, or counted where an item came or went. */
    int F_MOVED = 433;
    /** The last of the months that were opened again: month. */
    int F_OPENED_THROUGH = 434;
    /** The rule pack: int; NULL where the plan used none. */
    int F_RULE_PACK = 440;
    /** Version of a rule pack: text. */
    int F_VERSION = 441;
    /** What something rests on, such as a document: text. */
    int F_BASIS = 442;
    /** SHA-256 of a document: text of 64 digits. */
    int F_SHA256 = 443;
    /** Light of a month: code, ZDXM_LIGHT_...; NULL where there is nothing to judge. */
    int F_LIGHT = 444;
    /** Lights of the months from January on, one digit each: text. */
    int F_LIGHTS = 445;
    /** The person: int. */
    int F_PERSON = 470;
    /** Name of the person: text. */
    int F_PERSON_NAME = 471;
    /** Role: code, ZDXM_ROLE_.... */
    int F_ROLE = 472;
    /** Post of a person in their unit: text. */
    int F_POST = 473;
    /** Telephone number: text. */
    int F_PHONE = 474;
    /** Where a report stands: code, ZDXM_FILING_.... */
    int F_FILING_STATE = 480;
    /** What the reviewer said: text. */
    int F_OPINION = 481;
    /** When a report was first submitted, or filed at once: date with its day; NULL also where the clock was wrong then and no registrar has set the day. */
    int F_SUBMITTED_ON = 482;
    /** Whether an approved report is in the figures: flag. */
    int F_IS_COUNTED = 483;
    /** How often a report was returned: int. */
    int F_RETURNED = 484;
    /** The month that was open when a closed one was corrected: month. */
    int F_KNOWN_IN = 485;
    /** Year to date before a correction: money. */
    int F_STANDING_BEFORE = 486;
    /** Year to date after a correction: money. */
    int F_STANDING_AFTER = 487;
    /** Funds in place by source since the start of the year: text of pairs such as 市级财政=1200万元;企业自筹=4500.00元, each amount with its unit. */
    int F_FUNDS_BY_SOURCE = 488;
    /** Source of funds: text. */
    int F_FUND_SOURCE = 489;
    /** Ten days of a month, yyyymmp, such as 2022061 for the first: int. */
    int F_TEN_DAYS = 490;
    /** Investment done within the ten days: money. */
    int F_TEN_DAYS_DONE = 491;
    /** Whether an import submits monthly reports for review instead of filing them at once: flag. */
    int F_SUBMIT = 492;
    /** Funds in place of a source: money. */
    int F_FUND_AMOUNT = 493;
    /** Whether the record was added: int, 1 or 0. */
    int F_ADDED = 500;
    /** Names of others that look like a new one: list of text. */
    int F_NEAR = 501;
    /** Investment done since the start of the construction (自开工累计完成投资), as a report says it: money. */
    int F_CUMULATIVE_DONE = 502;
    /** SHA-256 of a file's bytes, 64 hexadecimal digits: text. Of an import the file that a person saw, without which COLUMN_MEANINGS and ANSWERS are refused. */
    int F_FILE_DIGEST = 503;
    /** What a person says that columns mean, one each: list of text, such as 表1!H=ytd_done, 表1!H=ytd_done 万元 (MEANING and unit) or 表1!H:text. */
    int F_COLUMN_MEANINGS = 504;
    /** What a person decides about cells and rows that cannot be read, one each: list of text, such as 表1!H24=28760.55万元, 表1!H24:empty, 表1!H24:leave_out_row or 表1!H24:take_row. */
    int F_ANSWERS = 505;
    /** Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do: flag. */
    int F_KEEP_COLUMNS = 506;
    /** What a cell says, or the header of a column: text. */
    int F_READ = 507;
    /** What was decided about a cell: code, ZDXM_DECISION_.... */
    int F_DECISION = 508;
    /** What a cell says by decision; of a column its MEANING and unit: text. */
    int F_DECIDED_VALUE = 509;
    /** The nearest readings of a column that is kept as text or asked about, at most two: list of text, as MEANING has them. */
    int F_NEAREST = 515;
    /** What the host calls the key of a seal: text. */
    int F_SEAL_KEY = 330;
    /** Signature of a seal, as the host wrote it: text. */
    int F_SIGNATURE = 331;
    /** What a seal signs, four lines: text. */
    int F_SEAL_TEXT = 332;
    /** How many seals the ledger has: int64. */
    int F_SEALS = 333;
    /** Planned phase as it would be taken over now: code, ZDXM_PHASE_...; NULL where the project would leave. */
    int F_PHASE_NOW = 520;
    /** Done before the plan's year, as it would be taken over now: money. */
    int F_DONE_BEFORE_NOW = 521;
    /** Planned start as it would be taken over now: date. */
    int F_PLANNED_START_NOW = 522;
    /** Planned finish as it would be taken over now: date. */
    int F_PLANNED_FINISH_NOW = 523;
    /** Which of a whole and its parts counts: code, ZDXM_COUNT_.... */
    int F_COUNTED_SIDE = 530;
    /** Item of a whole: int. */
    int F_WHOLE = 531;
    /** Name of the project that is a whole: text. */
    int F_WHOLE_NAME = 532;
    /** Item of a part: int. */
    int F_PART = 533;
    /** Name of the project that is a part: text. */
    int F_PART_NAME = 534;
    /** The item of the two that does not count: int. */
    int F_LEFT_OUT = 535;
    /** The items that are the whole or parts of one that was added: list of int. */
    int F_DOUBLE_COUNTED = 510;
    /** What a sheet is: code, ZDXM_SHEET_.... */
    int F_SHEET_KIND = 540;
    /** Number of a value that a field can have: int. */
    int F_VALUE_NUMBER = 541;
    /** English word of a value that a field can have, as JSON has it: text. */
    int F_VALUE_WORD = 542;
    /** More than so many percentage points above time progress, unrounded, such as 5 or -2.5: text. */
    int F_GAP_ABOVE = 580;
    /** Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind: text. */
    int F_GAP_BELOW = 581;
    /** A part of a name, whatever its blanks and brackets: text. */
    int F_NAME_PART = 582;
    /** The day of which something is asked: date with its day. */
    int F_ON_DAY = 583;
    /** In which order items come: code, ZDXM_ITEM_ORDER_.... */
    int F_ITEM_ORDER = 584;
    /** Whether the order is turned round: flag. */
    int F_DESCENDING = 585;
    /** So many of the first ones are left out: int. */
    int F_SKIP = 586;
    /** At most so many are given: int; all of them where it is not said. */
    int F_MOST = 587;
    /** Whether it stands still at the end of the month, by its events: flag. */
    int F_IS_SUSPENDED = 588;
    /** Numbers of the matters that are open: list of int. */
    int F_OPEN_MATTERS = 589;
    /** Names of the matters that are open, in the same order: list of text. */
    int F_OPEN_MATTER_NAMES = 590;
    /** Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %: int64. It has all decimals that RATE can be printed with. */
    int F_RATE_NUMBER = 591;
    /** GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind: int64. */
    int F_GAP_NUMBER = 592;
    /** Whether a matter is open on the day: flag. */
    int F_IS_OPEN = 594;
    /** Whether a matter is open on the day, after its deadline: flag. */
    int F_IS_OVERDUE = 595;
    /** Numbers of the matters that the problem of the month's report became: list of int. */
    int F_MATTERS_OF_PROBLEM = 596;
    /** Name of the lead unit: text. */
    int F_LEAD_UNIT_NAME = 593;
    /** Number of a unit that is one of the responsible units, whether it leads or not: int. */
    int F_RESPONSIBLE_UNIT = 597;
    /** What is measured: code, ZDXM_MEASURE_.... */
    int F_MEASURE = 671;
    /** For which items a unit answers: code, ZDXM_UNIT_ROLE_.... */
    int F_UNIT_ROLE = 672;
    /** Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a comma between them; empty for all implementation projects: text such as phase=new,ongoing;level=municipal. */
    int F_MEASURE_FILTER = 673;
    /** Whether the lowest value ranks first: flag. Where it is not said, as the measure has it: few late reports are better than many. */
    int F_LOWEST_FIRST = 674;
    /** Of each group only the first so many by rank: int. All of them where neither it nor LAST is said. */
    int F_FIRST = 675;
    /** Of each group only the last so many by rank: int. */
    int F_LAST = 676;
    /** Name of the group in which a unit is ranked: text. */
    int F_GROUP_NAME = 677;
    /** Rank from the end: int. */
    int F_FROM_LAST = 678;
    /** Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one: text such as 7/25. */
    int F_MEASURE_VALUE = 679;
    /** Value of a measure, rounded by the rules; rates in percent, money in 亿元: text such as 28.00%. */
    int F_MEASURE_SHOWN = 680;
    /** Rank at the end of the month before: int. */
    int F_RANK_BEFORE = 681;
    /** By how many places a unit rose since the month before; below zero where it fell: int. */
    int F_RANK_CHANGE = 682;
    /** Name of a red or black list: text such as 红榜. */
    int F_LIST_NAME = 683;
    /** Which message a text is, the same for ever, as docs/messages.md lists them: text. */
    int F_MESSAGE_ID = 543;
    /** What a change wrote of: code, ZDXM_SUBJECT_.... */
    int F_SUBJECT = 544;
    /** Months without an item that was withdrawn and came back, 1 to 12: list of int. */
    int F_ABSENT_MONTHS = 546;
    /** Items that came back: int. */
    int F_RETURNED_COUNT = 547;
    /** Total investment that came back: money. */
    int F_RETURNED_TOTAL = 548;
    /** Annual planned investment that came back: money. */
    int F_RETURNED_ANNUAL = 549;
    /** What kind of record was voided: code, ZDXM_SUBJECT_.... */
    int F_VOIDED_RECORD = 545;
    /** On what paper a document is printed: code, ZDXM_PAPER_.... */
    int F_PAPER = 700;
    /** Name and version of the rules by which its figures were made: text. */
    int F_PRINTED_RULES = 702;
    /** Proof of where its figures come from: text such as 数据截至变更12（校验码 3f9a0c51d2b7e846）. */
    int F_PROOF_MARK = 703;
    /** Place of a table in its document, from 0: int. */
    int F_TABLE_INDEX = 704;
    /** Name of the attachment that a part belongs to: text. */
    int F_ATTACHMENT = 705;
    /** What a bulletin is called: code, ZDXM_BULLETIN_.... */
    int F_BULLETIN_KIND = 706;
    /** Of what time a bulletin is: code, ZDXM_PERIOD_.... */
    int F_BULLETIN_PERIOD = 707;
    /** By what name a sheet of the office is asked for: text such as month. */
    int F_PROFILE = 708;
    /** Whether a blank sheet can be made of it: flag. */
    int F_IS_TEMPLATE = 709;
    /** The months of which the amounts of a column are planned: text such as 3, 4-6 or, since January, 1-6. */
    int F_PLANNED_MONTHS = 710;
    /** Number of the one that is another: int. */
    int F_MERGED = 560;
    /** Its name: text. */
    int F_MERGED_NAME = 561;
    /** Number of the one that it is: int. */
    int F_MERGED_TO = 562;
    /** Name of the one that it is: text. */
    int F_MERGED_INTO = 563;
    /** The units that a letter goes to, in their order: list of int. */
    int F_ADDRESSED_UNITS = 640;
    /** All that a letter goes to, as it names them: list of text. */
    int F_ADDRESSEES = 641;
    /** What a letter says, a paragraph to a line: text. */
    int F_BODY = 642;
    /** What a letter demands: list of text. */
    int F_DEMANDS = 643;
    /** The matters that a letter hands over: list of int. */
    int F_HANDED_MATTERS = 644;
    /** Within how many working days an answer is due: int. */
    int F_REPLY_DAYS = 645;
    /** Until when an answer is due: date. */
    int F_REPLY_DUE = 646;
    /** The figures that a letter quotes: list of text. */
    int F_QUOTED_FACTS = 647;
    /** Points that a letter gives each of its units, such as -1: text. */
    int F_LETTER_POINTS = 648;
    /** Whether a letter is made public: flag. */
    int F_IS_PUBLIC = 649;
    /** What the units of a letter lose by it: text. */
    int F_LOSES = 650;
    /** Where a letter stands: code, ZDXM_LETTER_STATE_.... */
    int F_LETTER_STATE = 651;
    /** The date of an answer: date. */
    int F_REPLIED_ON = 652;
    /** What an answer says: text. */
    int F_REPLY = 653;
    /** Who answered: text. */
    int F_REPLIED_BY = 654;
    /** When a letter was closed: date. */
    int F_CLOSED_ON = 655;
    /** The stronger letter that followed: int. */
    int F_ESCALATED_TO = 656;
    /** When a letter was revoked: date. */
    int F_REVOKED_ON = 657;
    /** What kind of letter it is: code, ZDXM_LETTER_.... */
    int F_LETTER_KIND = 658;
    /** The rule that asks for a letter, as the rule pack calls it: text. */
    int F_LETTER_RULE = 659;
    /** The matter that a letter is about: int. */
    int F_MATTER = 660;
    /** What a letter is about, in words: text. */
    int F_ABOUT = 661;
    /** Those whom a letter goes to, in their order: list of text. */
    int F_ADDRESSEE_NAMES = 662;
    /** Letters: list of int. */
    int F_LETTERS = 663;
    /** Why a letter is due, each reason in words: list of text. */
    int F_WHY = 664;
    /** The level of a letter among those that are due about the same: int. */
    int F_LETTER_LEVEL = 665;
    /** The figures without which a letter cannot be written: list of text. */
    int F_MISSING_FIGURES = 666;
    /** What an office calls a letter by its rule: text. */
    int F_RULE_NAME = 667;
    /** The document that revoked a letter: text. */
    int F_REVOKED_BY = 668;
    /** Why a letter was revoked: text. */
    int F_REVOKED_FOR = 669;
    /** What a file is attached to: code, ZDXM_ATTACHED_.... */
    int F_ATTACHED_KIND = 736;
    /** The record that a file is attached to, by its number; of a report, the plan item: int. */
    int F_ATTACHED_ID = 737;
    /** SM3 of a file, 64 hexadecimal digits: text. */
    int F_SM3 = 738;
    /** Size of a file in bytes: int64. */
    int F_SIZE = 739;
    /** What the bytes of a file are: code, ZDXM_MEDIA_.... */
    int F_MEDIA_TYPE = 740;
    /** When a photo was taken, as a person says: text such as 2022-06-30 15:02:10. */
    int F_TAKEN_AT = 741;
    /** Where something is, longitude and latitude in degrees: text such as 109.41,24.33. */
    int F_LON_LAT = 742;
    /** In which system coordinates are meant: code, ZDXM_DATUM_.... */
    int F_DATUM = 743;
    /** When a photo was taken, by its Exif data: text. */
    int F_EXIF_TAKEN_AT = 744;
    /** Where a photo was taken, by its Exif data: text. */
    int F_EXIF_LON_LAT = 745;
    /** In which system the position of the Exif data is meant: code, ZDXM_DATUM_.... */
    int F_EXIF_DATUM = 746;
    /** What the positions of a place are: code, ZDXM_PLACE_.... */
    int F_PLACE_KIND = 747;
    /** The positions of a place, parted by semicolons: text such as 109.41,24.33. */
    int F_OUTLINE = 748;
    /** Address of a place: text. */
    int F_ADDRESS = 749;
    /** Code of the county or the town, 6, 9 or 12 digits: text such as 450202. */
    int F_REGION_CODE = 750;
    /** How far the nearest place of the project is away, in metres: int. */
    int F_DISTANCE_M = 751;
    /** What to look at again of an attachment, in words: list of text. */
    int F_ADVICE = 752;
    /** Place in a list of attachments, from 1: int. */
    int F_LIST_PLACE = 753;
    /** What is wrong with a file beside the ledger: code, ZDXM_FILE_.... */
    int F_FILE_FINDING_KIND = 754;
    /** Where a file lies: text. */
    int F_PATH = 755;
    /** The first attachment that needs a file: int. */
    int F_FILE_ATTACHMENT = 756;
    /** How many attachments need a file: int64. */
    int F_ATTACHMENTS = 757;
    /** Files that the attachments of a ledger need, each counted once: int64. */
    int F_FILES = 758;
    /** Files of attachments that do not lie beside a ledger: int64. */
    int F_FILES_MISSING = 759;
    /** Where an office stands to this one: code, ZDXM_RANK_.... */
    int F_PARTNER_RANK = 791;
    /** Number of a partner office: int. */
    int F_PARTNER = 792;
    /** What a package brings: code, ZDXM_PACKAGE_.... */
    int F_PACKAGE_KIND = 793;
    /** In which life of a ledger a package was made, 0 for the first: int. */
    int F_INCARNATION = 794;
    /** The n-th package for an office, in one life of the ledger: int. */
    int F_SEQUENCE = 795;
    /** What an upper office made of a report: code, ZDXM_ANSWER_.... */
    int F_ANSWER_OUTCOME = 796;
    /** First column of a printed table: column n of zdxm_document_table is the field ZDXM_F_COLUMN_0 + n. */
    int F_COLUMN_0 = 10000;
    /** Form of a unit (单位). */
    int FORM_UNIT = 1;
    /** Form of a sector (行业分类). */
    int FORM_SECTOR = 2;
    /** Form of a project (重大项目). */
    int FORM_PROJECT = 3;
    /** Form of a year plan (年度计划). */
    int FORM_PLAN = 4;
    /** Form of a plan item (计划项目). */
    int FORM_ITEM = 5;
    /** Form of a monthly report (月报). */
    int FORM_REPORT = 6;
    /** Form that states where an import goes and which problems are settled (导入选项). */
    int FORM_IMPORT = 7;
    /** Form of the rules by which figures are made (口径). */
    int FORM_RULES = 8;
    /** Form of a plan change (增补、调出、调整). */
    int FORM_PLAN_CHANGE = 9;
    /** Form of a matter that stands in the way of a project (事项). */
    int FORM_MATTER = 10;
    /** Form of an event of a project (开工、竣工、停工、复工). */
    int FORM_EVENT = 11;
    /** Form of a person (人员). */
    int FORM_PERSON = 12;
    /** Form of a ten-day report (旬报). */
    int FORM_TEN_DAYS = 13;
    /** Form of the contact details of a person (联系方式). */
    int FORM_CONTACT = 14;
    /** Form of a bulletin that is issued (签发). */
    int FORM_ISSUE = 20;
    /** Form of a query of plan items (查询). */
    int FORM_ITEM_QUERY = 21;
    /** Form of a query of matters (事项查询). */
    int FORM_MATTER_QUERY = 22;
    /** Form of a fact of an assessment (考核登记). */
    int FORM_ASSESSMENT_FACT = 23;
    /** Form of a ranking of units (排名). */
    int FORM_RANKING = 28;
    /** Form of a letter (函件). */
    int FORM_LETTER = 26;
    /** Form of a query of letters (函件查询). */
    int FORM_LETTER_QUERY = 27;
    /** Form of an attachment (附件). */
    int FORM_ATTACHMENT = 30;
    /** Form of a place of a project (位置). */
    int FORM_PLACE = 31;
    /** Form of a node of a project (节点). */
    int FORM_NODE = 29;
    /** Form of a query of nodes (节点查询). */
    int FORM_NODE_QUERY = 15;

    /** Version of the library: major in the upper half, minor in the lower, as ZDXM_ABI_VERSION. Any thread. */
    int zdxm_abi_version();

    /** The version of the library as a text, such as 0.1.0: Rust VERSION. */
    int zdxm_version_text(Pointer context, byte[] buffer, int cap, IntByReference need);

    /** Opens a context. abi is ZDXM_ABI_VERSION: the library must have the same major version and at least the minor. */
    int zdxm_context_new(int abi, PointerByReference context);

    /** Frees a context and everything that came from it: ledgers are closed, what was not committed is given up. */
    int zdxm_context_free(Pointer context);

    /** Sets the encoding of every char text that goes in and comes out: ZDXM_UTF8 or ZDXM_GB18030. */
    int zdxm_context_set_encoding(Pointer context, int encoding);

    /** Sets the language of errors and their remedies, and of the problems of files: ZDXM_ENGLISH or ZDXM_CHINESE. Rust Error::text. */
    int zdxm_context_set_language(Pointer context, int language);

    /** Sets the function that logs errors and committed changes; NULL for none. */
    int zdxm_context_set_log(Pointer context, Log log, Pointer user);

    /** Breaks off the calls that are running with this context: Rust Ledger::interrupt. Any thread may call it. */
    int zdxm_context_interrupt(Pointer context);

    /** Code of the last call of this context that failed (ZDXM_E_...); ZDXM_OK if none did. Rust Error::kind. */
    int zdxm_error_code(Pointer context, IntByReference code);

    /** Where the last failed call failed: SQLite's extended code, the field (ZDXM_F_..., Rust Error::field_name) and the record of a batch, counted from 1 (Rust Error::row). Each is 0 if it does not apply; each pointer may be NULL. */
    int zdxm_error_detail(Pointer context, IntByReference sqlite_code, IntByReference field, IntByReference record);

    /** What was wrong with the last failed call, where, and what to do, in one line and in the language of the context: Rust Error::what, Error::remedy and Error::text. */
    int zdxm_error_text(Pointer context, byte[] buffer, int cap, IntByReference need);

    /** Which message the last failed call left, such as month_unknown; plain ASCII, the same for ever: Rust Error::id. docs/messages.md lists them all. */
    int zdxm_error_id(Pointer context, byte[] buffer, int cap, IntByReference need);

    /** What is to be done about the last failed call, without what was wrong: Rust Error::remedy. It is a part of zdxm_error_text, for a program that shows it apart. */
    int zdxm_error_remedy(Pointer context, byte[] buffer, int cap, IntByReference need);

    /** The cell of the last failed call, such as 实施项目!H24: Rust Error::cell. ZDXM_NULL if it was not about a cell. */
    int zdxm_error_cell(Pointer context, byte[] buffer, int cap, IntByReference need);

    /** Whether the same call may succeed later without any change, 1 or 0, as after ZDXM_E_BUSY: Rust Error::is_temporary. */
    int zdxm_error_is_temporary(Pointer context, IntByReference flag);

    /** What an office calls an error (ZDXM_E_...), for the heading of a message, such as 违反规则: Rust Coded::name. */
    int zdxm_error_title(Pointer context, int code, byte[] buffer, int cap, IntByReference need);

    /** Name of a field (ZDXM_F_...): in Chinese for the head of a grid's column, such as 年度计划投资. */
    int zdxm_field_title(Pointer context, int field, byte[] buffer, int cap, IntByReference need);

    /** Name of a field (ZDXM_F_...) as errors spell it, such as annual; plain ASCII. */
    int zdxm_field_name(Pointer context, int field, byte[] buffer, int cap, IntByReference need);

    /** Type of a field (ZDXM_F_...): ZDXM_TYPE_..., for layers and hosts that set whatever there is. A column of a printed table counts as a text. */
    int zdxm_field_type(Pointer context, int field, IntByReference kind);

    /** Opens a ledger: Rust OpenOptions::open (Ledger::open), OpenOptions::busy_ms, OpenOptions::clock_policy, OpenOptions::view_limit_ms, OpenOptions::refuse_hard_links with ZDXM_OPEN_REFUSE_HARD_LINKS, OpenOptions::allow_network_drive with ZDXM_OPEN_ALLOW_NETWORK_DRIVE, OpenOptions::record_refusals with ZDXM_OPEN_RECORD_REFUSALS, or OpenOptions::open_read_only with ZDXM_OPEN_READ_ONLY. */
    int zdxm_ledger_open(Pointer context, byte[] path, int len, int[] options, PointerByReference ledger);

    /** Makes a new ledger for an office: Rust OpenOptions::create. */
    int zdxm_ledger_create(Pointer context, byte[] path, int path_len, byte[] office, int office_len, int[] options, PointerByReference ledger);

    /** Opens a ledger, or creates one for an office if the file does not exist: Rust OpenOptions::open_or_create. */
    int zdxm_ledger_open_or_create(Pointer context, byte[] path, int path_len, byte[] office, int office_len, int[] options, PointerByReference ledger);

    /** Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed. */
    int zdxm_ledger_close(Pointer ledger);

    /** Answers about the clock, as a person does who has looked at it: Rust Ledger::answer_clock. */
    int zdxm_ledger_answer_clock(Pointer ledger, int answer);

    /** Whether it was opened for reading only, 1 or 0: Rust Ledger::is_read_only. */
    int zdxm_ledger_is_read_only(Pointer ledger, IntByReference flag);

    /** Name of the office that keeps the ledger: Rust Ledger::office. */
    int zdxm_ledger_office(Pointer ledger, byte[] buffer, int cap, IntByReference need);

    /** Number of this ledger among all ledgers, given when it was made: Rust Ledger::uuid. */
    int zdxm_ledger_uuid(Pointer ledger, byte[] buffer, int cap, IntByReference need);

    /** Where the file lies: Rust Ledger::path. */
    int zdxm_ledger_path(Pointer ledger, byte[] buffer, int cap, IntByReference need);

    /** What opening it found, for the person who looks after the files: Rust Ledger::opening. Mostly there are no rows. */
    int zdxm_ledger_opening(Pointer ledger, PointerByReference rows);

    /** How long the oldest open view has been held, in milliseconds: Rust Ledger::oldest_view. ZDXM_NULL without one. */
    int zdxm_ledger_oldest_view(Pointer ledger, LongByReference ms);

    /** A view of the ledger as it is now: Rust Ledger::view. */
    int zdxm_ledger_view(Pointer ledger, PointerByReference view);

    /** A view of the ledger as it was after a change, 0 for before the first: Rust Ledger::view_as_of. */
    int zdxm_ledger_view_as_of(Pointer ledger, int change, PointerByReference view);

    /** A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust Ledger::view_at. */
    int zdxm_ledger_view_at(Pointer ledger, long at_ms, PointerByReference view);

    /** A view of the ledger with what the batch wrote so far: Rust Batch::view. */
    int zdxm_batch_view(Pointer batch, PointerByReference view);

    /** Closes a view. NULL is allowed. */
    int zdxm_view_close(Pointer view);

    /** The last change that the view knows of, 0 for none: Rust View::as_of. For the view of a batch, the number that its change will have. */
    int zdxm_view_as_of(Pointer view, IntByReference change);

    /** Limits a view to the projects that a person may see: Rust View::limit_to. */
    int zdxm_view_limit(Pointer view, byte[] actor, int len);

    /** One change (变更): Rust View::change. */
    int zdxm_change_get(Pointer view, int change, PointerByReference rows);

    /** The changes whose instants an office should look at (时间异常清单): Rust View::clock_findings. */
    int zdxm_change_clock_findings(Pointer view, PointerByReference rows);

    /** The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust View::refusals. */
    int zdxm_change_refusals(Pointer view, PointerByReference rows);

    /** The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust View::change_day. */
    int zdxm_change_day(Pointer view, int change, IntByReference day);

    /** Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust Batch::set_change_day. */
    int zdxm_change_set_day(Pointer batch, int change, int day, byte[] reason, int len);

    /** The changes after one, 0 to begin with the first, at most so many, oldest first: Rust View::changes. */
    int zdxm_change_list(Pointer view, int after, int most, PointerByReference rows);

    /** Lifts the marks that a change set on earlier ones (解除时间标记): Rust Batch::lift_clock_marks. It gives how many were lifted. */
    int zdxm_change_lift_marks(Pointer batch, int change, byte[] reason, int len, IntByReference count);

    /** The rows of zdxm_change_refusals as a document (越权尝试清单): Rust print::refusals_table. */
    int zdxm_change_refusals_document(Pointer view, PointerByReference document);

    /** Frees a form. NULL is allowed. */
    int zdxm_form_free(Pointer form);

    /** Empties a form, to fill it in again. */
    int zdxm_form_clear(Pointer form);

    /** Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the others stay. The form remembers the row's version. */
    int zdxm_form_load(Pointer form, Pointer row);

    /** Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it could mean 元, 万元 or 亿元. An empty text is "not said". */
    int zdxm_form_text(Pointer form, int field, byte[] text, int len);

    /** Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare number may be fen, 元 or 万元: zdxm_form_money takes fen. */
    int zdxm_form_int(Pointer form, int field, int value);

    /** Sets a field that is money, in fen (分); any other field is refused. */
    int zdxm_form_money(Pointer form, int field, long fen);

    /** Makes a field "not said" again; a list, empty. */
    int zdxm_form_unset(Pointer form, int field);

    /** Adds a number to a field that is a list, such as ZDXM_F_RESPONSIBLE_UNITS. */
    int zdxm_form_append_int(Pointer form, int field, int value);

    /** Adds a text to a field that is a list, such as ZDXM_F_SHEETS. ZDXM_E_MISSING_VALUE for an empty one: zdxm_form_unset empties the list. */
    int zdxm_form_append_text(Pointer form, int field, byte[] text, int len);

    /** Frees a cursor. NULL is allowed. */
    int zdxm_cursor_free(Pointer cursor);

    /** Goes to the next row: ZDXM_ROW, or ZDXM_DONE after the last one. */
    int zdxm_cursor_next(Pointer cursor);

    /** Goes back to before the first row. */
    int zdxm_cursor_rewind(Pointer cursor);

    /** Number of rows. */
    int zdxm_cursor_count(Pointer cursor, IntByReference count);

    /** Number of fields that each row has. */
    int zdxm_cursor_field_count(Pointer cursor, IntByReference count);

    /** A field that each row has (ZDXM_F_...), by its place from 0: for hosts that fill a grid with whatever there is. */
    int zdxm_cursor_field(Pointer cursor, int index, IntByReference field);

    /** Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). ZDXM_NULL without a value. */
    int zdxm_cursor_int(Pointer cursor, int field, IntByReference value);

    /** Reads a field that is a number of any size: int, int64, or money in fen. ZDXM_NULL without a value. */
    int zdxm_cursor_int64(Pointer cursor, int field, LongByReference value);

    /** Reads a field that is money, in fen (分). ZDXM_NULL without a value. */
    int zdxm_cursor_money(Pointer cursor, int field, LongByReference fen);

    /** Reads several fields of the next rows in one call, each as zdxm_cursor_int64 does: as many rows as both arrays have room for. ZDXM_ROW where rows were read, of which the last is then the current one; ZDXM_DONE after the last. */
    int zdxm_cursor_numbers(Pointer cursor, int[] fields, int fields_count, long[] values, int values_cap, int[] nulls, int nulls_cap, IntByReference rows);

    /** Reads a field of the next rows in one call, each as zdxm_cursor_text does: of as many rows as lens has room for. The texts stand one behind the other, each with its end; need is the length of all without the last end. ZDXM_ROW where rows were read, of which the last is then the current one; ZDXM_DONE after the last. The cursor stays where it is, and rows is 0, if cap is 0 to ask for the length; it stays also if the buffer is short (ZDXM_E_BUFFER). */
    int zdxm_cursor_texts(Pointer cursor, int field, int[] lens, int lens_cap, byte[] buffer, int cap, IntByReference need, IntByReference rows);

    /** Reads any field as a text: codes by their names, such as 续建, money in 元 with two decimals, months as 2022-06, dates as 2022-06-15, lists line by line. ZDXM_NULL without a value, ZDXM_E_BUFFER if the buffer is short. */
    int zdxm_cursor_text(Pointer cursor, int field, byte[] buffer, int cap, IntByReference need);

    /** Number of entries of a field that is a list. */
    int zdxm_cursor_list_count(Pointer cursor, int field, IntByReference count);

    /** Reads an entry of a field that is a list of int, by its place from 0. */
    int zdxm_cursor_list_int(Pointer cursor, int field, int index, IntByReference value);

    /** Reads an entry of a field that is a list, by its place from 0, as a text. */
    int zdxm_cursor_list_text(Pointer cursor, int field, int index, byte[] buffer, int cap, IntByReference need);

    /** The row that a cursor stands on as a JSON object, in the order of its fields. */
    int zdxm_cursor_json(Pointer cursor, byte[] buffer, int cap, IntByReference need);

    /** Sets the fields that a JSON object names, all of them or, after an error, none; the others stay. */
    int zdxm_form_json(Pointer form, byte[] json, int len);

    /** Begins a batch by a person: Rust Ledger::batch. */
    int zdxm_batch_new(Pointer ledger, byte[] actor, int len, PointerByReference batch);

    /** Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once. */
    int zdxm_batch_free(Pointer batch);

    /** Sets a remark that the change keeps: Rust Batch::set_note. */
    int zdxm_batch_set_note(Pointer batch, byte[] note, int len);

    /** Whether nothing was written so far, 1 or 0: Rust Batch::is_empty. Queued records are not written yet. */
    int zdxm_batch_is_empty(Pointer batch, IntByReference flag);

    /** Writes at most so many queued records more: Rust Batch::file_reports_each, ImportRun::step, ImportRun::done, ImportRun::total. */
    int zdxm_batch_step(Pointer batch, int records, IntByReference done, IntByReference total);

    /** What became of each queued record that was written or refused so far. Rust Batch::file_reports_each. */
    int zdxm_batch_results(Pointer batch, PointerByReference rows);

    /** Writes what is left, makes everything durable and visible, and gives the number of the change: Rust Batch::commit. */
    int zdxm_batch_commit(Pointer batch, IntByReference change);

    /** Makes an empty form of a kind. */
    int zdxm_form_new(Pointer context, int kind, PointerByReference form);

    /** Queues the record of a form, to be added or filed by zdxm_batch_step: Rust Batch::file_reports_each for reports. */
    int zdxm_batch_append(Pointer batch, Pointer form, IntByReference record);

    /** Adds a unit: Rust Batch::add_unit. */
    int zdxm_unit_add(Pointer batch, Pointer form, IntByReference id);

    /** The unit with a name, added if it does not exist: Rust Batch::ensure_unit. */
    int zdxm_unit_ensure(Pointer batch, byte[] name, int len, IntByReference id, PointerByReference rows);

    /** Corrects a unit: Rust Batch::revise_unit, Batch::change_unit. */
    int zdxm_unit_revise(Pointer batch, int id, Pointer form);

    /** One unit: Rust View::unit. */
    int zdxm_unit_get(Pointer view, int id, PointerByReference rows);

    /** The unit of a name, whatever its blanks and brackets, or no row: Rust View::unit_by_name. */
    int zdxm_unit_by_name(Pointer view, byte[] name, int len, PointerByReference rows);

    /** All units: Rust View::units. */
    int zdxm_unit_list(Pointer view, PointerByReference rows);

    /** What a unit's name lets one suppose of its kind (ZDXM_UNIT_...), for a person to confirm: Rust UnitKind::suggest. */
    int zdxm_unit_suggest_kind(Pointer context, byte[] name, int len, IntByReference kind);

    /** Corrects a person: Rust Batch::revise_person, Batch::change_person. */
    int zdxm_person_revise(Pointer batch, int id, Pointer form);

    /** Adds a person: Rust Batch::add_person. Names are unique: changes name their actor by them. */
    int zdxm_person_add(Pointer batch, Pointer form, IntByReference id);

    /** One person: Rust View::person. */
    int zdxm_person_get(Pointer view, int id, PointerByReference rows);

    /** All people: Rust View::people. */
    int zdxm_person_list(Pointer view, PointerByReference rows);

    /** The person of a name, whatever its blanks and brackets, or no row: Rust View::person_by_name. */
    int zdxm_person_find(Pointer view, byte[] name, int len, PointerByReference rows);

    /** Every version of a person that the view knows of, oldest first: Rust View::person_history. */
    int zdxm_person_history(Pointer view, int id, PointerByReference rows);

    /** Ends a role: Rust Batch::revoke_role. The last registrar stays. */
    int zdxm_role_revoke(Pointer batch, int id);

    /** Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger: Rust Batch::grant_role. */
    int zdxm_role_grant(Pointer batch, int person, int role, int unit, int project, byte[] basis, int len, IntByReference id);

    /** The roles of a person: Rust View::roles. */
    int zdxm_role_list(Pointer view, int person, PointerByReference rows);

    /** Who can do a task with an item or project, by the role that lets them, the nearest first: Rust View::who_may. */
    int zdxm_role_who(Pointer view, int task, int id, PointerByReference rows);

    /** Whether a person may do a task with an item or project, 1 or 0: Rust View::may. */
    int zdxm_role_may(Pointer view, byte[] actor, int len, int task, int id, IntByReference flag);

    /** Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除: Rust Batch::revise_contact, Batch::change_contact. */
    int zdxm_contact_revise(Pointer batch, int id, Pointer form, byte[] reason, int len);

    /** The contact details of a person: Rust View::contact. A limited view refuses it. */
    int zdxm_contact_get(Pointer view, int person, PointerByReference rows);

    /** The contact details of all people, in the order of their numbers: Rust View::contacts. A limited view refuses it. */
    int zdxm_contact_list(Pointer view, PointerByReference rows);

    /** Adds a sector: Rust Batch::add_sector. */
    int zdxm_sector_add(Pointer batch, Pointer form, IntByReference id);

    /** The sector with a name, added if it does not exist: Rust Batch::ensure_sector. */
    int zdxm_sector_ensure(Pointer batch, byte[] name, int len, IntByReference id, PointerByReference rows);

    /** Corrects a sector: Rust Batch::revise_sector, Batch::change_sector. */
    int zdxm_sector_revise(Pointer batch, int id, Pointer form);

    /** One sector: Rust View::sector. */
    int zdxm_sector_get(Pointer view, int id, PointerByReference rows);

    /** The sector of a name, whatever its blanks and brackets, or no row: Rust View::sector_by_name. */
    int zdxm_sector_by_name(Pointer view, byte[] name, int len, PointerByReference rows);

    /** All sectors, in the order in which plans list them: Rust View::sectors. */
    int zdxm_sector_list(Pointer view, PointerByReference rows);

    /** Adds a project: Rust Batch::add_project. */
    int zdxm_project_add(Pointer batch, Pointer form, IntByReference id);

    /** Corrects a project: Rust Batch::revise_project, Batch::change_project. */
    int zdxm_project_revise(Pointer batch, int id, Pointer form);

    /** One project: Rust View::project. */
    int zdxm_project_get(Pointer view, int id, PointerByReference rows);

    /** All projects: Rust View::projects. */
    int zdxm_project_list(Pointer view, PointerByReference rows);

    /** The project of a name, whatever its brackets and blanks, or no row: Rust View::project_by_name. */
    int zdxm_project_by_name(Pointer view, byte[] name, int len, PointerByReference rows);

    /** The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four characters on: Rust View::find_projects. */
    int zdxm_project_find(Pointer view, byte[] text, int len, PointerByReference rows);

    /** Every version of a project that the view knows of, oldest first: Rust View::project_history. */
    int zdxm_project_history(Pointer view, int id, PointerByReference rows);

    /** The project of a national code, or no row: Rust View::project_by_code. */
    int zdxm_project_by_code(Pointer view, byte[] code, int len, PointerByReference rows);

    /** Corrects a plan: Rust Batch::revise_plan, Batch::change_plan. */
    int zdxm_plan_revise(Pointer batch, int id, Pointer form);

    /** Adopts a plan (下达计划): Rust Batch::adopt_plan. */
    int zdxm_plan_adopt(Pointer batch, Pointer form, IntByReference id);

    /** One plan: Rust View::plan. */
    int zdxm_plan_get(Pointer view, int id, PointerByReference rows);

    /** All plans: Rust View::plans. */
    int zdxm_plan_list(Pointer view, PointerByReference rows);

    /** The plan of a year and level (ZDXM_LEVEL_...), or no row: Rust View::plan_of_year. */
    int zdxm_plan_of_year(Pointer view, int year, int level, PointerByReference rows);

    /** The plans in which a project stands: Rust View::plans_of_project. */
    int zdxm_plan_of_project(Pointer view, int project, PointerByReference rows);

    /** Says which counts where a plan lists a whole and its parts (整体与部分): Rust Batch::count_side. */
    int zdxm_plan_count_side(Pointer batch, int plan, int side);

    /** Every whole and part that a plan lists in the same months: Rust View::double_counted. */
    int zdxm_plan_double_counted(Pointer view, int plan, PointerByReference rows);

    /** Every whole and part that a plan lists in the same months, with what the batch has written: Rust Batch::double_counted. */
    int zdxm_plan_double_counted_in(Pointer batch, int plan, PointerByReference rows);

    /** Which of a whole and its parts counts in a plan, ZDXM_COUNT_...: Rust View::counted_side. */
    int zdxm_plan_counted_side(Pointer view, int plan, IntByReference side);

    /** The plan's own text (工作任务) as the document prints it, with its figures: Rust print::plan_document. */
    int zdxm_plan_document(Pointer view, int plan, Pointer rules, PointerByReference document);

    /** Adds a project to a plan: Rust Batch::add_item. Ask zdxm_item_double_counted then. */
    int zdxm_item_add(Pointer batch, Pointer form, IntByReference id);

    /** The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust Batch::double_counted_of. */
    int zdxm_item_double_counted(Pointer batch, int item, PointerByReference rows);

    /** One plan item: Rust View::item. */
    int zdxm_item_get(Pointer view, int id, PointerByReference rows);

    /** The items of a plan, by phase and position: Rust View::items. */
    int zdxm_item_list(Pointer view, int plan, PointerByReference rows);

    /** A project's item in a plan, or no row: Rust View::item_of_project. */
    int zdxm_item_of_project(Pointer view, int plan, int project, PointerByReference rows);

    /** Corrects a plan item: Rust Batch::revise_item, Batch::change_item. */
    int zdxm_item_revise(Pointer batch, int id, Pointer form);

    /** What a plan says of an item in a month of its year, or no row where the item does not count then: Rust View::plan_state, Presence::includes, Responsibility::lead_unit. */
    int zdxm_item_in_month(Pointer view, int id, int month, PointerByReference rows);

    /** Begins a plan change for a plan: Rust PlanChangeFields::new. Nothing is written. */
    int zdxm_plan_change_new(Pointer context, int plan, Pointer form, PointerByReference plan_change);

    /** Frees a plan change. NULL is allowed. What was adopted stays. */
    int zdxm_plan_change_free(Pointer plan_change);

    /** A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust PlanChangeLine::kind. */
    int zdxm_plan_change_supplement(Pointer plan_change, Pointer form);

    /** A project leaves the plan (调出), by the number of its item: Rust PlanChangeLine::kind. */
    int zdxm_plan_change_withdraw(Pointer plan_change, int item);

    /** A project that left comes back within the year (调回), by the number of its item: Rust PlanChangeLine::kind. */
    int zdxm_plan_change_return(Pointer plan_change, int item);

    /** What the plan says of a project changes (调整), by the number of its item: Rust PlanChangeLine::kind. */
    int zdxm_plan_change_adjust(Pointer plan_change, int item, Pointer form);

    /** What the plan change would do to the sums of its plan: Rust View::preview_plan_change. Nothing is written. */
    int zdxm_plan_change_preview(Pointer plan_change, Pointer view, PointerByReference rows);

    /** Adopts a plan change with all of its lines and gives its number: Rust Batch::adopt_plan_change. */
    int zdxm_plan_change_adopt(Pointer batch, Pointer plan_change, IntByReference id);

    /** Corrects what is said of a plan change: Rust Batch::revise_plan_change, Batch::change_plan_change. */
    int zdxm_plan_change_revise(Pointer batch, int id, Pointer form);

    /** The plan changes of a plan in their order: Rust View::plan_changes, PlanChange::name. */
    int zdxm_plan_change_list(Pointer view, int plan, PointerByReference rows);

    /** One plan change: Rust View::plan_change. */
    int zdxm_plan_change_get(Pointer view, int id, PointerByReference rows);

    /** The versions that a plan has had, as issued and after each plan change: Rust View::plan_versions. */
    int zdxm_plan_change_versions(Pointer view, int plan, PointerByReference rows);

    /** What a plan change did, item by item: Rust View::plan_change_entries. */
    int zdxm_plan_change_entries(Pointer view, int id, PointerByReference rows);

    /** What a plan change did to the sums of its plan, checked: Rust View::plan_balance, PlanBalance::check, BalanceCell::is_balanced. */
    int zdxm_plan_change_balance(Pointer view, int id, PointerByReference rows);

    /** The balance of a plan change as a document: Rust print::balance_table. */
    int zdxm_plan_change_document(Pointer view, int id, Pointer rules, PointerByReference document);

    /** Files a report (填报): Rust Batch::file_report. ZDXM_E_DUPLICATE if the month has one: revise it. */
    int zdxm_report_file(Pointer batch, Pointer form, PointerByReference rows);

    /** Corrects a report (更正): Rust Batch::revise_report, Batch::change_report. The row is as in zdxm_report_file. */
    int zdxm_report_revise(Pointer batch, Pointer form, PointerByReference rows);

    /** Takes a report out of the figures, with the reason (撤回): Rust Batch::withdraw_report. */
    int zdxm_report_withdraw(Pointer batch, Pointer form, byte[] reason, int len);

    /** Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust View::report_withdrawals. */
    int zdxm_report_withdrawals(Pointer view, int item, int month, PointerByReference rows);

    /** The report of an item for a month (yyyymm), or no row: Rust View::report. */
    int zdxm_report_get(Pointer view, int item, int month, PointerByReference rows);

    /** All reports of an item, month by month: Rust View::reports. */
    int zdxm_report_list(Pointer view, int item, PointerByReference rows);

    /** The reports of a plan's items for a month (yyyymm), in the plan's order: Rust View::reports_of_month. */
    int zdxm_report_of_month(Pointer view, int plan, int month, PointerByReference rows);

    /** Every version of a report that the view knows of, oldest first: Rust View::report_history. */
    int zdxm_report_history(Pointer view, int item, int month, PointerByReference rows);

    /** Keeps a report that is being written (草稿): Rust Batch::save_draft. */
    int zdxm_filing_draft(Pointer batch, Pointer form);

    /** Submits a report for review (报送): Rust Batch::submit_report. It is locked until it is approved or returned. */
    int zdxm_filing_submit(Pointer batch, Pointer form, PointerByReference rows);

    /** Approves a submitted report (审核通过), with an opinion or "": Rust Batch::approve_report. From this change on it counts. */
    int zdxm_filing_approve(Pointer batch, int item, int month, int since, byte[] opinion, int len, PointerByReference rows);

    /** Sends a report back with an opinion (退回), a submitted or an approved one: Rust Batch::return_report. */
    int zdxm_filing_return(Pointer batch, int item, int month, int since, byte[] opinion, int len);

    /** Where the report of an item for a month (yyyymm) stands, or no row: Rust View::filing. */
    int zdxm_filing_get(Pointer view, int item, int month, PointerByReference rows);

    /** The whole trail of a report, oldest first: Rust View::filing_history. */
    int zdxm_filing_history(Pointer view, int item, int month, PointerByReference rows);

    /** Closes the reports of a plan up to a month (yyyymm, 关账): Rust Batch::close_month. */
    int zdxm_filing_close_month(Pointer batch, int plan, int month);

    /** Opens a closed month (yyyymm) again, and those after it (反关账): Rust Batch::reopen_month. */
    int zdxm_filing_reopen_month(Pointer batch, int plan, int month);

    /** The changes that moved figures of closed months (关账后更正), whatever did it: Rust View::late_corrections. */
    int zdxm_filing_corrections(Pointer view, int plan, PointerByReference rows);

    /** The closed months of a plan that were opened again (反关账): Rust View::reopenings. */
    int zdxm_filing_reopenings(Pointer view, int plan, PointerByReference rows);

    /** Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust View::reporting. */
    int zdxm_filing_status(Pointer view, int plan, int month, int on, PointerByReference rows);

    /** The reporting of a month as a document (报送情况表、待办清单): Rust print::reporting_document, of print::reporting_table and print::outstanding_table. */
    int zdxm_filing_status_document(Pointer view, int plan, int month, int on, PointerByReference document);

    /** The last month of a plan that is closed: Rust View::closed_through. ZDXM_NULL where none is. */
    int zdxm_filing_closed_through(Pointer view, int plan, IntByReference month);

    /** Files the report of ten days (旬报): Rust Batch::file_ten_days. An error where the plan's rules ask for none. */
    int zdxm_ten_day_file(Pointer batch, Pointer form);

    /** Corrects the report of ten days: Rust Batch::revise_ten_days, Batch::change_ten_days. */
    int zdxm_ten_day_revise(Pointer batch, Pointer form);

    /** The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust View::ten_day_report. */
    int zdxm_ten_day_get(Pointer view, int item, int ten_days, PointerByReference rows);

    /** The ten-day reports of an item, in order: Rust View::ten_days. */
    int zdxm_ten_day_list(Pointer view, int item, PointerByReference rows);

    /** The items of a plan that did not report for ten days (yyyymmp): Rust View::missing_ten_days. */
    int zdxm_ten_day_missing(Pointer view, int plan, int ten_days, PointerByReference rows);

    /** Adds a matter: Rust Batch::add_matter, MatterFields::named. */
    int zdxm_matter_add(Pointer batch, Pointer form, IntByReference id);

    /** Corrects a matter, or settles it: Rust Batch::revise_matter, Batch::change_matter. */
    int zdxm_matter_revise(Pointer batch, int id, Pointer form);

    /** States that the problem of a report is a matter that the ledger has already, of the same project: Rust Batch::link_matter. */
    int zdxm_matter_link(Pointer batch, int id, int item, int month);

    /** Takes back that the problem of a report is a matter: Rust Batch::unlink_matter. The matter stays. */
    int zdxm_matter_unlink(Pointer batch, int id, int item, int month);

    /** The matters that the problem of a report became: Rust View::matters_of_report. */
    int zdxm_matter_of_report(Pointer view, int item, int month, PointerByReference rows);

    /** The reports whose problems became a matter, the earliest month first: Rust View::reports_of_matter. */
    int zdxm_matter_reports(Pointer view, int id, PointerByReference rows);

    /** One matter: Rust View::matter. */
    int zdxm_matter_get(Pointer view, int id, PointerByReference rows);

    /** The matters of a project, by kind: its checklist. Rust View::matters. */
    int zdxm_matter_list(Pointer view, int project, PointerByReference rows);

    /** Every version of a matter that the view knows of, oldest first: Rust View::matter_history. */
    int zdxm_matter_history(Pointer view, int id, PointerByReference rows);

    /** What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust View::overdue_matters, MatterFields::days_late. */
    int zdxm_matter_overdue(Pointer view, int on, PointerByReference rows);

    /** Makes the problem that a report states a matter of its project, of kind ZDXM_MATTER_PROBLEM: Rust Batch::open_matter_of_report. */
    int zdxm_matter_open_of_report(Pointer batch, int item, int month, Pointer form, IntByReference id);

    /** The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust print::overdue_table. */
    int zdxm_matter_overdue_document(Pointer view, int on, PointerByReference document);

    /** Adds a node of a project by hand: Rust Batch::add_node, NodeFields::named. Without POSITION it stands behind the others. */
    int zdxm_node_add(Pointer batch, Pointer form, IntByReference id);

    /** Corrects a node, plans it anew, or says that it is done: Rust Batch::revise_node, Batch::change_node. */
    int zdxm_node_revise(Pointer batch, int id, Pointer form);

    /** Lays out the nodes of a template for the project of a plan item: Rust Batch::lay_nodes. It gives how many were added. */
    int zdxm_node_lay(Pointer batch, int item, byte[] name, int len, IntByReference count);

    /** One node: Rust View::node. */
    int zdxm_node_get(Pointer view, int id, PointerByReference rows);

    /** The nodes of a project, in their order: Rust View::nodes. */
    int zdxm_node_list(Pointer view, int project, PointerByReference rows);

    /** Every version of a node that the view knows of, oldest first: Rust View::node_history. */
    int zdxm_node_history(Pointer view, int id, PointerByReference rows);

    /** The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust View::node_proposals. */
    int zdxm_node_proposals(Pointer view, int plan, int on, PointerByReference rows);

    /** The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust View::find_nodes, NodeFields::state, NodeFields::days_late, NodeFields::light. */
    int zdxm_node_find(Pointer view, int on, Pointer query, PointerByReference rows);

    /** The same as a document (节点完成情况表): Rust print::found_nodes_table. */
    int zdxm_node_find_document(Pointer view, int on, Pointer query, PointerByReference document);

    /** Drafts a letter (拟稿): Rust Batch::draft_letter, LetterCause::new, LetterFields::titled. */
    int zdxm_letter_draft(Pointer batch, Pointer form, int as_of, IntByReference id);

    /** Corrects a draft: Rust Batch::revise_letter, Batch::change_letter. */
    int zdxm_letter_revise(Pointer batch, int id, Pointer form);

    /** Issues a draft (签发): Rust Batch::issue_letter. It gets its number and date, and is frozen. */
    int zdxm_letter_issue(Pointer batch, int id, int since, byte[] number, int len, int issued_on);

    /** Records the answer to an issued letter (登记回复): Rust Batch::reply_letter. */
    int zdxm_letter_reply(Pointer batch, int id, int since, int replied_on, byte[] reply, int reply_len, byte[] replied_by, int replied_by_len);

    /** Closes a letter with what came of it (销号): Rust Batch::close_letter. */
    int zdxm_letter_mark_closed(Pointer batch, int id, int since, int closed_on, byte[] outcome, int len);

    /** States that a stronger letter about the same follows this one (升级): Rust Batch::escalate_letter. */
    int zdxm_letter_escalate(Pointer batch, int id, int since, int stronger);

    /** Revokes an issued letter by a document (撤销): Rust Batch::revoke_letter. Its points count no more. */
    int zdxm_letter_revoke(Pointer batch, int id, int since, int revoked_on, byte[] document_no, int document_no_len, byte[] reason, int reason_len);

    /** One letter: Rust View::letter. */
    int zdxm_letter_get(Pointer view, int id, PointerByReference rows);

    /** Every version of a letter that the view knows of, oldest first: Rust View::letter_history. */
    int zdxm_letter_history(Pointer view, int id, PointerByReference rows);

    /** The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust View::letter_points. */
    int zdxm_letter_points(Pointer view, int unit, int first, int last, PointerByReference rows);

    /** The points of every unit that the letters of some months give any: Rust View::letter_points_of_all. */
    int zdxm_letter_points_of_all(Pointer view, int first, int last, PointerByReference rows);

    /** The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust View::find_letters, Letter::days_late. */
    int zdxm_letter_find(Pointer view, int on, Pointer query, PointerByReference rows);

    /** The same as a document (函件台账): Rust print::letters_table. */
    int zdxm_letter_find_document(Pointer view, int on, Pointer query, PointerByReference document);

    /** The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust LetterProposals::new. */
    int zdxm_letter_proposals(Pointer view, int plan, int month, PointerByReference rows);

    /** A letter as a document, the draft as well: Rust issue::letter_document. What was issued is given by zdxm_letter_reprint. */
    int zdxm_letter_document(Pointer view, int id, PointerByReference document);

    /** An issued letter as it was issued, byte for byte (重印): Rust issue::reissue_letter, ReissuedLetter::bytes, ReissuedLetter::text, ReissuedLetter::save. */
    int zdxm_letter_reprint(Pointer view, int id, PointerByReference document);

    /** Whether each form of an issued letter is at hand as it was issued: Rust ReissuedLetter::forms, ReissuedLetter::is_whole. */
    int zdxm_letter_check(Pointer view, int id, PointerByReference rows);

    /** Records what a project did: Rust Batch::record_event. ZDXM_E_RULE where it does not fit its other events. */
    int zdxm_event_record(Pointer batch, Pointer form, IntByReference id);

    /** Corrects an event: its date, what proves it. Rust Batch::revise_event, Batch::change_event. */
    int zdxm_event_revise(Pointer batch, int id, Pointer form);

    /** Takes back an event that was recorded by mistake (撤销): Rust Batch::revoke_event. Its history stays. */
    int zdxm_event_revoke(Pointer batch, int id);

    /** Lets an event count from its date on (追溯计入): Rust Batch::count_event_from_its_date. Only a registrar may; the closed months that move are listed by zdxm_filing_corrections. */
    int zdxm_event_count_from_date(Pointer batch, int id);

    /** The events of a plan's projects that count later than they happened (补录): Rust View::events_counted_later. */
    int zdxm_event_counted_later(Pointer view, int plan, PointerByReference rows);

    /** One event: Rust View::event. */
    int zdxm_event_get(Pointer view, int id, PointerByReference rows);

    /** The events of a project, in the order in which they happened: Rust View::events. */
    int zdxm_event_list(Pointer view, int project, PointerByReference rows);

    /** Every version of an event, also of a revoked one, oldest first: Rust View::event_history. */
    int zdxm_event_history(Pointer view, int id, PointerByReference rows);

    /** What the events of a project say at the end of a month (yyyymm): Rust View::project_state. */
    int zdxm_event_state(Pointer view, int project, int month, PointerByReference rows);

    /** The actual state of each item of a plan at the end of a month (yyyymm): Rust View::project_states. */
    int zdxm_event_states(Pointer view, int plan, int month, PointerByReference rows);

    /** The actual states as a document (项目开竣工情况表): Rust print::states_table. */
    int zdxm_event_states_document(Pointer view, int plan, int month, PointerByReference document);

    /** Attaches a file to a record: Rust Batch::attach_file, AttachmentFields::named, Attached::new. */
    int zdxm_attachment_add(Pointer batch, Pointer form, byte[] path, int len, IntByReference id);

    /** Attaches bytes that the program has, with a NAME: Rust Batch::attach_bytes. */
    int zdxm_attachment_add_bytes(Pointer batch, Pointer form, byte[] bytes, int len, IntByReference id);

    /** Corrects what is said of an attachment: Rust Batch::revise_attachment, Batch::change_attachment. Its bytes stay. */
    int zdxm_attachment_revise(Pointer batch, int id, Pointer form);

    /** One attachment: Rust View::attachment. */
    int zdxm_attachment_get(Pointer view, int id, PointerByReference rows);

    /** Every version of an attachment that the view knows of, oldest first: Rust View::attachment_history. */
    int zdxm_attachment_history(Pointer view, int id, PointerByReference rows);

    /** Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it: Rust View::attachments_of_project. */
    int zdxm_attachment_of_project(Pointer view, int project, PointerByReference rows);

    /** What is attached to the reports of a plan for a month, in the order of its items: Rust View::attachments_of_month. */
    int zdxm_attachment_of_month(Pointer view, int plan, int month, PointerByReference rows);

    /** Saves the file of an attachment, every byte of it proved: Rust View::save_attachment. */
    int zdxm_attachment_save(Pointer view, int id, byte[] path, int len, int flags);

    /** What is attached to a record, in the order in which it was: Rust View::attachments, Attached::new. */
    int zdxm_attachment_list(Pointer view, int kind, int id, int month, PointerByReference rows);

    /** The bytes of an attachment as base64, proved by their SHA-256: Rust View::attachment_bytes. */
    int zdxm_attachment_base64(Pointer view, int id, byte[] buffer, int cap, IntByReference need);

    /** Removes the files beside the ledger that no attachment needs, and returns how many: Rust Ledger::sweep_files. */
    int zdxm_attachment_sweep(Pointer ledger, byte[] actor, int len, IntByReference value);

    /** Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust View::check_files, View::check_files_with. */
    int zdxm_attachment_check(Pointer view, PointerByReference rows);

    /** Adds a place of a project, which can have several: Rust Batch::add_place, PlaceFields::new. */
    int zdxm_place_add(Pointer batch, Pointer form, IntByReference id);

    /** Corrects a place: Rust Batch::revise_place, Batch::change_place. */
    int zdxm_place_revise(Pointer batch, int id, Pointer form);

    /** One place: Rust View::place. */
    int zdxm_place_get(Pointer view, int id, PointerByReference rows);

    /** The places of a project, in the order in which they were added: Rust View::places. */
    int zdxm_place_list(Pointer view, int project, PointerByReference rows);

    /** Every version of a place that the view knows of, oldest first: Rust View::place_history. */
    int zdxm_place_history(Pointer view, int id, PointerByReference rows);

    /** The places of all projects that the view shows, with their names: Rust View::find_places. */
    int zdxm_place_all(Pointer view, PointerByReference rows);

    /** The places of all projects that the view shows as GeoJSON (RFC 7946): Rust print::geojson, View::find_places. */
    int zdxm_place_geojson(Pointer view, byte[] buffer, int cap, IntByReference need);

    /** [zdxm_place_geojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system: Rust print::geojson, print::GeoJsonOptions. */
    int zdxm_place_geojson_shifted(Pointer view, byte[] buffer, int cap, IntByReference need);

    /** What becomes of each project of a plan in the next year: Rust View::propose_next_year, RolloverReason::phase, Coded::name. */
    int zdxm_rollover_propose(Pointer view, int plan, PointerByReference rows);

    /** The items of a plan that would be taken over from the year before otherwise now: Rust View::outdated_items. */
    int zdxm_rollover_outdated(Pointer view, int plan, PointerByReference rows);

    /** The proposals as a document: Rust print::rollover_table. */
    int zdxm_rollover_document(Pointer view, int plan, Pointer rules, PointerByReference document);

    /** The items of zdxm_rollover_outdated as a document, with amounts to the fen: Rust print::outdated_table. */
    int zdxm_rollover_outdated_document(Pointer view, int plan, PointerByReference document);

    /** What a change wrote, field by field (变更明细): Rust View::entries. */
    int zdxm_change_entries(Pointer view, int change, PointerByReference rows);

    /** What changes wrote of all that belongs to something (沿革), the oldest first: Rust View::history, HistoryOf::new, HistoryQuery::new. */
    int zdxm_history_list(Pointer view, int subject, int id, int field, int after, PointerByReference rows);

    /** The rows of zdxm_history_list as a document (沿革表): Rust print::history_table. */
    int zdxm_history_document(Pointer view, int subject, int id, int field, int after, PointerByReference document);

    /** States that a unit is another one, with the reason: Rust Batch::merge_unit. Units that are one already give ZDXM_E_RULE. */
    int zdxm_unit_merge(Pointer batch, int from, int into, byte[] reason, int len);

    /** Takes back that a unit is another one: Rust Batch::unmerge_unit. A unit that was not merged gives ZDXM_E_NOT_FOUND. */
    int zdxm_unit_unmerge(Pointer batch, int from);

    /** States that a project is another one, with the reason: Rust Batch::merge_project. */
    int zdxm_project_merge(Pointer batch, int from, int into, byte[] reason, int len);

    /** Takes back that a project is another one: Rust Batch::unmerge_project. A project that was not merged gives ZDXM_E_NOT_FOUND. */
    int zdxm_project_unmerge(Pointer batch, int from);

    /** The merges that hold, in the order of the changes that made them: Rust View::mergers. */
    int zdxm_merger_list(Pointer view, PointerByReference rows);

    /** Units or projects whose names are so near that they may be one, for a person to judge: Rust View::merge_candidates. */
    int zdxm_merger_candidates(Pointer view, int subject, PointerByReference rows);

    /** The rows of zdxm_merger_list as a document (合并情况表): Rust print::mergers_table. */
    int zdxm_merger_document(Pointer view, PointerByReference document);

    /** The rows of zdxm_merger_candidates as a document (疑似重复表): Rust print::merge_candidates_table. */
    int zdxm_merger_candidates_document(Pointer view, int subject, PointerByReference document);

    /** Voids a record that was typed by mistake, for a reason: Rust Batch::void, VoidOf::new. */
    int zdxm_record_void(Pointer batch, int subject, int id, byte[] reason, int len);

    /** Makes a voided record stand again as it was: Rust Batch::restore, VoidOf::new. */
    int zdxm_record_restore(Pointer batch, int subject, int id);

    /** Voids the draft of a report, for a reason: Rust Batch::void. ZDXM_E_RULE where it answers a return. */
    int zdxm_draft_void(Pointer batch, int item, int month, byte[] reason, int len);

    /** Makes the voided draft of a report stand again: Rust Batch::restore. */
    int zdxm_draft_restore(Pointer batch, int item, int month);

    /** Everything that is voided, the latest first: Rust View::voided. A limited view lists what is of its projects. */
    int zdxm_voided_list(Pointer view, PointerByReference rows);

    /** [zdxm_voided_list] as a document (已作废记录): Rust print::voided_table. */
    int zdxm_voided_document(Pointer view, PointerByReference document);

    /** The items of a plan, without progress: Rust View::plan_figures. */
    int zdxm_figures_plan(Pointer view, int plan, PointerByReference rows);

    /** The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust View::month_figures. */
    int zdxm_figures_month(Pointer view, int plan, int month, PointerByReference rows);

    /** All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust print::annual_json. */
    int zdxm_figures_json(Pointer view, int plan, int month, byte[] buffer, int cap, IntByReference need);

    /** The items of a plan that meet a query at the end of a month (yyyymm): Rust View::find_items, FigureRules::gap. */
    int zdxm_query_items(Pointer view, int plan, int month, Pointer query, IntByReference count, PointerByReference rows);

    /** The same as a document (项目查询结果): Rust print::found_items_table. */
    int zdxm_query_items_document(Pointer view, int plan, int month, Pointer query, PointerByReference document);

    /** The matters that meet a query, as they stand on a day (yyyymmdd): Rust View::find_matters. */
    int zdxm_query_matters(Pointer view, int on, Pointer query, PointerByReference rows);

    /** The same as a document (事项查询结果): Rust print::found_matters_table. */
    int zdxm_query_matters_document(Pointer view, int on, Pointer query, PointerByReference document);

    /** The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust Ranking::new, RankedUnit::moved, RankedUnit::shown, RankedUnit::gap_points. */
    int zdxm_ranking_list(Pointer view, int plan, int month, Pointer query, PointerByReference rows);

    /** The ranking as a document (排名): Rust Ranking::document, of Ranking::table. */
    int zdxm_ranking_document(Pointer view, int plan, int month, Pointer query, PointerByReference document);

    /** Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust UnitLists::new. */
    int zdxm_ranking_lists(Pointer view, int plan, int month, PointerByReference rows);

    /** The lists as a document to be made public (红黑榜), with the facts: Rust UnitLists::document. */
    int zdxm_ranking_lists_document(Pointer view, int plan, int month, PointerByReference document);

    /** Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust View::funds. */
    int zdxm_funds_list(Pointer view, int plan, int month, PointerByReference rows);

    /** Funds in place by source as a document (资金到位情况表): Rust print::funds_table. */
    int zdxm_funds_document(Pointer view, int plan, int month, Pointer rules, PointerByReference document);

    /** Adds a rule pack, its document as TOML or JSON: Rust Batch::add_rule_pack, RulePack::parse. */
    int zdxm_rule_pack_add(Pointer batch, byte[] document, int len, IntByReference id);

    /** Lets a plan use a rule pack from this change on: Rust Batch::use_rule_pack. */
    int zdxm_rule_pack_use(Pointer batch, int plan, int id);

    /** All rule packs of the ledger: Rust View::rule_packs. */
    int zdxm_rule_pack_list(Pointer view, PointerByReference rows);

    /** One rule pack: Rust View::rule_pack. */
    int zdxm_rule_pack_get(Pointer view, int id, PointerByReference rows);

    /** The rule pack that a plan uses, or no row: Rust View::rules_of_plan. */
    int zdxm_rule_pack_of_plan(Pointer view, int plan, PointerByReference rows);

    /** The document of a rule pack as the ledger keeps it, JSON: Rust View::rule_pack_document. */
    int zdxm_rule_pack_document(Pointer view, int id, byte[] buffer, int cap, IntByReference need);

    /** A document that comes with the library, as TOML: Rust RulePack::shipped. */
    int zdxm_rule_pack_shipped(Pointer context, int index, byte[] buffer, int cap, IntByReference need);

    /** The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust View::report_deadline, RulePack::deadline. */
    int zdxm_rule_pack_deadline(Pointer view, int plan, int month, IntByReference day);

    /** Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust Batch::add_checklist. */
    int zdxm_rule_pack_checklist(Pointer batch, int plan, int project, int on, IntByReference count);

    /** The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust PlanLights::new, LightRow::light, LightRow::reasons. */
    int zdxm_light_list(Pointer view, int plan, int month, PointerByReference rows);

    /** The lights as a document, those that are not green (红黄绿灯情况表): Rust PlanLights::document, of PlanLights::tables. */
    int zdxm_light_document(Pointer view, int plan, int month, PointerByReference document);

    /** Units judged by a scheme from given values, as JSON: Rust Assessment::new, AssessmentScheme::parse, AssessmentValues::parse, print::assessment_json. */
    int zdxm_assessment_of_values(Pointer context, byte[] scheme, int scheme_len, byte[] values, int values_len, byte[] buffer, int cap, IntByReference need);

    /** The same as a document, with every point explained: Rust Assessment::by_rank, AssessedUnit::failed, print::assessment_document. */
    int zdxm_assessment_document_of_values(Pointer context, byte[] scheme, int scheme_len, byte[] values, int values_len, PointerByReference document);

    /** The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document: Rust Assessment::of_plan. */
    int zdxm_assessment_document(Pointer view, int plan, int month, byte[] name, int len, PointerByReference document);

    /** Records a fact of an assessment (考核登记): Rust Batch::record_assessment_fact, AssessmentFactFields::new, AssessmentFactFields::giving, AssessmentFactFields::objecting_to. */
    int zdxm_assessment_fact_record(Pointer batch, Pointer form, IntByReference id);

    /** Corrects a fact of an assessment: Rust Batch::revise_assessment_fact. */
    int zdxm_assessment_fact_revise(Pointer batch, int id, Pointer form);

    /** One fact of an assessment: Rust View::assessment_fact. */
    int zdxm_assessment_fact_get(Pointer view, int id, PointerByReference rows);

    /** The facts of a plan's assessments, in the order in which they were recorded: Rust View::assessment_facts. */
    int zdxm_assessment_fact_list(Pointer view, int plan, PointerByReference rows);

    /** Every version of a fact of an assessment that the view knows of, oldest first: Rust View::assessment_fact_history. */
    int zdxm_assessment_fact_history(Pointer view, int id, PointerByReference rows);

    /** Issues the result of an assessment (签发考核结果): Rust Batch::issue_assessment, IssuedAssessmentFields::new. */
    int zdxm_assessment_issue(Pointer batch, int plan, int month, byte[] name, int name_len, byte[] number, int number_len, int issued_on, IntByReference id);

    /** Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme: Rust IssuedAssessmentFields::correcting. */
    int zdxm_issued_assessment_correct(Pointer batch, int former, byte[] number, int number_len, int issued_on, byte[] reason, int reason_len, IntByReference id);

    /** One issued result of an assessment: Rust View::issued_assessment. */
    int zdxm_issued_assessment_get(Pointer view, int id, PointerByReference rows);

    /** The issued results of a plan, in the order in which they were issued: Rust View::issued_assessments. */
    int zdxm_issued_assessment_list(Pointer view, int plan, PointerByReference rows);

    /** The exact result of each unit as it was issued: Rust View::assessment_results. POINTS is the total, NULL where none is given. */
    int zdxm_issued_assessment_results(Pointer view, int id, PointerByReference rows);

    /** An issued result of an assessment as it was issued, byte for byte (重印): Rust issue::reissue_assessment, ReissuedAssessment::bytes, ReissuedAssessment::text, ReissuedAssessment::save. */
    int zdxm_issued_assessment_reprint(Pointer view, int id, PointerByReference document);

    /** Whether an issued result of an assessment is as it was issued, form by form: Rust ReissuedAssessment::forms, ReissuedAssessment::is_reproduced. */
    int zdxm_issued_assessment_check(Pointer view, int id, PointerByReference rows);

    /** Whose points changed from an issued result to another one, and by what (结果对照): Rust issue::compare_assessments. */
    int zdxm_issued_assessment_compare(Pointer view, int id, int other, PointerByReference rows);

    /** The same as a document (考核结果对照): Rust issue::assessment_comparison_document. */
    int zdxm_issued_assessment_compare_document(Pointer view, int id, int other, PointerByReference document);

    /** Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust Bulletin::new, View::month_figures, PlanFigures::with_rules. */
    int zdxm_bulletin_new(Pointer view, int plan, int month, Pointer rules, PointerByReference bulletin);

    /** The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust Bulletin::of. */
    int zdxm_bulletin_of_kind(Pointer view, int plan, int month, int kind, int period, PointerByReference bulletin);

    /** Frees a bulletin. NULL is allowed. */
    int zdxm_bulletin_free(Pointer bulletin);

    /** The bulletin as a document, for every form: Rust Bulletin::document, of Bulletin::summary_table, Bulletin::lead_unit_table, Bulletin::reporting_unit_table and Bulletin::missing_table. */
    int zdxm_bulletin_document(Pointer bulletin, PointerByReference document);

    /** The bulletin's head, with starts and finishes, in one row: Rust Bulletin::new, Starts::start_rate, Starts::finish_rate, Bulletin::time_progress. */
    int zdxm_bulletin_head(Pointer bulletin, PointerByReference rows);

    /** The bulletin's sums in every cut: Rust Cuts::new, FigureCell::rate, FigureCell::month_done, Bulletin::gap, Bulletin::name. */
    int zdxm_bulletin_figures(Pointer bulletin, PointerByReference rows);

    /** The projects that did not report for the month (未报送), by reporting unit: Rust figures::MissingReports. */
    int zdxm_bulletin_missing(Pointer bulletin, PointerByReference rows);

    /** Frees a document. NULL is allowed. */
    int zdxm_document_free(Pointer document);

    /** A form of the document that is words: Rust Document::bytes, Document::to_text, Document::to_markdown, Document::to_json, Reissued::bytes. */
    int zdxm_document_text(Pointer document, int form, byte[] buffer, int cap, IntByReference need);

    /** Saves a form of the document as a file: Rust Document::save, Document::to_workbook, Document::to_flat_workbook, Document::to_docx, Reissued::save. */
    int zdxm_document_save(Pointer document, int form, byte[] path, int len, int flags);

    /** Saves a table of the document, by its place from 0, as a .csv file: Rust Table::save_csv, Table::to_csv. */
    int zdxm_document_save_csv(Pointer document, int index, byte[] path, int len, int flags);

    /** The head of a document in one row: Rust print::Document. */
    int zdxm_document_head(Pointer document, PointerByReference rows);

    /** The parts of a document in their order, those of its attachments last: Rust print::Part. */
    int zdxm_document_parts(Pointer document, PointerByReference rows);

    /** The charts of a document in their order: Rust print::Chart, Chart::to_svg, Chart::title, Chart::sentence. */
    int zdxm_document_charts(Pointer document, PointerByReference rows);

    /** The tables of a document, in their order: Rust Document::tables. */
    int zdxm_document_tables(Pointer document, PointerByReference rows);

    /** The rows of a table, by its place from 0, each cell as it is displayed: Rust TableCell::text, TableCell::number. */
    int zdxm_document_table(Pointer document, int index, PointerByReference rows);

    /** The header cells of a table, by its place from 0: Rust print::HeaderCell. */
    int zdxm_document_table_header(Pointer document, int index, PointerByReference rows);

    /** The sheets by which a plan can be exported: Rust View::export_profiles, ExportProfile::is_template. */
    int zdxm_export_list(Pointer view, int plan, PointerByReference rows);

    /** A plan's items by a sheet as a document (表式): Rust View::export, print::exported_table. */
    int zdxm_export_document(Pointer view, int plan, int month, byte[] profile, int len, Pointer query, PointerByReference document);

    /** Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板): Rust ExportedSheet::save_template, ExportedSheet::to_template. */
    int zdxm_export_template(Pointer view, int plan, int month, byte[] profile, int profile_len, Pointer query, byte[] path, int path_len, int flags);

    /** Issues the bulletin of a month (签发): Rust Batch::issue_bulletin. */
    int zdxm_issue_bulletin(Pointer batch, Pointer form, Pointer rules, IntByReference id);

    /** The bulletin that zdxm_issue_bulletin would issue at the moment of a view, byte for byte (签发预览): Rust View::preview_issue. */
    int zdxm_issue_preview(Pointer view, Pointer form, Pointer rules, PointerByReference bulletin);

    /** One issued bulletin: Rust View::issued_bulletin. */
    int zdxm_issued_bulletin_get(Pointer view, int id, PointerByReference rows);

    /** The issued bulletin of a number (期号、文号), or no row: Rust View::bulletin_by_number. */
    int zdxm_issued_bulletin_by_number(Pointer view, byte[] number, int len, PointerByReference rows);

    /** The text of an issued bulletin as it was issued, whatever was corrected since: Rust View::issued_text. */
    int zdxm_issued_bulletin_text(Pointer view, int id, byte[] buffer, int cap, IntByReference need);

    /** The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust View::issued_bulletins. */
    int zdxm_issued_bulletin_list(Pointer view, int plan, PointerByReference rows);

    /** An issued bulletin as it was issued, to be printed again: Rust issue::reissue, Reissued::bytes, Reissued::text. */
    int zdxm_issued_bulletin_reprint(Pointer view, int id, PointerByReference bulletin);

    /** Whether an issued bulletin is as it was issued, form by form: Rust issue::reissue, Reissued::outcome, Reissued::is_reproduced, FormCheck::is_same. */
    int zdxm_issued_bulletin_check(Pointer view, int id, PointerByReference rows);

    /** The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust BulletinComparison::of_issued. */
    int zdxm_issued_bulletin_compare_figures(Pointer view, int before, int after, PointerByReference rows);

    /** Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust BulletinComparison::of_issued, BulletinComparison::change_of. */
    int zdxm_issued_bulletin_compare_records(Pointer view, int before, int after, PointerByReference rows);

    /** The comparison as a document: Rust BulletinComparison::document, of BulletinComparison::tables. */
    int zdxm_issued_bulletin_compare_document(Pointer view, int before, int after, PointerByReference document);

    /** Opens a spreadsheet file; the format is found from its bytes: Rust Workbook::open. */
    int zdxm_workbook_open(Pointer context, byte[] path, int len, PointerByReference workbook);

    /** Opens a spreadsheet that the program holds in memory: Rust Workbook::read. */
    int zdxm_workbook_read(Pointer context, byte[] bytes, int len, PointerByReference workbook);

    /** Frees a workbook. NULL is allowed. */
    int zdxm_workbook_free(Pointer workbook);

    /** The sheets that are plans or monthly reports: Rust WorkbookReading::new, SheetReading::sums, SheetReading::counted, Workbook::digest. */
    int zdxm_workbook_sheets(Pointer workbook, PointerByReference rows);

    /** The columns of a sheet, by its place from 0, and what each means: Rust SheetReading. */
    int zdxm_workbook_columns(Pointer workbook, int sheet, PointerByReference rows);

    /** The projects of a sheet, by its place from 0, as they were read: Rust SheetReading, WorkbookReading. */
    int zdxm_workbook_rows(Pointer workbook, int sheet, PointerByReference rows);

    /** The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust SheetReading. */
    int zdxm_workbook_groups(Pointer workbook, int sheet, PointerByReference rows);

    /** Every problem of the file, each at its cell, and the sheets that were left out: Rust WorkbookReading::findings. */
    int zdxm_workbook_findings(Pointer workbook, PointerByReference rows);

    /** All sheets of the file as plain cells, understood or not: Rust Workbook, Sheet::width. */
    int zdxm_workbook_grids(Pointer workbook, PointerByReference rows);

    /** The cells with a value of a sheet, by its place among all sheets, row by row: Rust Sheet::cell. */
    int zdxm_workbook_cells(Pointer workbook, int sheet, PointerByReference rows);

    /** What an import of a workbook would do: Rust ImportPreview::of. Nothing is changed. */
    int zdxm_import_preview(Pointer view, Pointer workbook, Pointer form, PointerByReference imported);

    /** Frees an import. NULL is allowed. A batch that it began goes on. */
    int zdxm_import_free(Pointer imported);

    /** What the import would do, in numbers, in one row: Rust ImportPreview::counts. */
    int zdxm_import_counts(Pointer imported, PointerByReference rows);

    /** Every problem, of the sheets and of the comparison with the ledger: Rust ImportPreview::findings. */
    int zdxm_import_findings(Pointer imported, PointerByReference rows);

    /** The problems that stand in the way of this import with its options: Rust ImportPreview::unsettled. */
    int zdxm_import_unsettled(Pointer imported, PointerByReference rows);

    /** What was decided about the file that a change imported, by the actor of the change: Rust View::import_answers. */
    int zdxm_import_answers(Pointer view, int change, PointerByReference rows);

    /** What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust View::column_mappings. */
    int zdxm_import_columns(Pointer view, PointerByReference rows);

    /** Gives up what was confirmed of a column; what was imported by it stays: Rust Batch::withdraw_column. */
    int zdxm_import_column_withdraw(Pointer batch, int id);

    /** The units that the import adds, with the kind that each name suggests: Rust ImportPreview::new_units. */
    int zdxm_import_new_units(Pointer imported, PointerByReference rows);

    /** The sectors that the import adds: Rust ImportPreview::new_sectors. KIND is NULL. */
    int zdxm_import_new_sectors(Pointer imported, PointerByReference rows);

    /** Begins to write the import by a person: Rust ImportPreview::begin, ImportRun::commit. */
    int zdxm_import_begin(Pointer imported, byte[] actor, int len, PointerByReference batch);

    /** Begins a proof of the whole ledger: Rust View::begin_verify. The view can be closed. */
    int zdxm_verify_new(Pointer view, PointerByReference verify);

    /** Begins to examine a file, damaged or not, without changing it: Rust Ledger::begin_check_file. zdxm_verify_free also ends it early. */
    int zdxm_verify_file(Pointer context, byte[] path, int len, PointerByReference verify);

    /** Frees a proof. NULL is allowed. */
    int zdxm_verify_free(Pointer verify);

    /** Reads about so many rows more: Rust VerifyRun::step, VerifyRun::done, VerifyRun::total, FileCheckRun::step, FileCheckRun::done, FileCheckRun::total. */
    int zdxm_verify_step(Pointer verify, int rows, LongByReference done, LongByReference total);

    /** What a completed proof looked at, in one row: Rust Verification, View::verify. */
    int zdxm_verify_result(Pointer verify, PointerByReference rows);

    /** Everything that is wrong with a file that was examined: Rust FileCheckRun. */
    int zdxm_verify_problems(Pointer verify, PointerByReference rows);

    /** What a seal of the last change of a view signs: Rust View::seal_draft, SealDraft::text. */
    int zdxm_seal_text(Pointer view, byte[] buffer, int cap, IntByReference need);

    /** Keeps a seal: Rust Ledger::add_seal. */
    int zdxm_seal_add(Pointer ledger, byte[] text, int text_len, byte[] key, int key_len, byte[] signature, int signature_len);

    /** The seals of changes that a view knows of, in the order of the changes: Rust View::seals, Seal::text. */
    int zdxm_seal_list(Pointer view, PointerByReference rows);

    /** Begins a backup into a new file: Rust Ledger::begin_backup. */
    int zdxm_backup_new(Pointer ledger, byte[] path, int len, int flags, PointerByReference backup);

    /** Frees a backup; one that is not finished leaves nothing. NULL is allowed. */
    int zdxm_backup_free(Pointer backup);

    /** Leaves out the files of attachments, which a backup has beside it otherwise: Rust BackupRun::leave_out_attachments. */
    int zdxm_backup_leave_out_attachments(Pointer backup);

    /** Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust BackupRun::step, BackupRun::done, BackupRun::total. */
    int zdxm_backup_step(Pointer backup, int pages, LongByReference done, LongByReference total);

    /** Copies and proves what is left, and gives the file its name: Rust BackupRun::finish. */
    int zdxm_backup_finish(Pointer backup, PointerByReference rows);

    /** Makes a ledger of a backup, after proving that it is sound: Rust Ledger::restore_with (Ledger::restore). */
    int zdxm_backup_restore(Pointer context, byte[] source, int source_len, byte[] target, int target_len, int flags, PointerByReference rows);

    /** Everything that is wrong with a file, damaged or not, without changing it: Rust Ledger::check_file, FileProblemKind::remedy. */
    int zdxm_backup_check(Pointer context, byte[] path, int len, PointerByReference rows);

    /** Begins to write what a view knows into a new file: Rust View::begin_export. The view can be closed. */
    int zdxm_archive_export(Pointer view, byte[] path, int len, int flags, PointerByReference archive);

    /** Puts the files of attachments beside the archive as well: Rust ArchiveExport::take_attachments. ZDXM_E_RULE for an import, which takes over the files that lie beside its archive. */
    int zdxm_archive_take_attachments(Pointer archive);

    /** Begins to make a new ledger of an archive: Rust Ledger::begin_import. */
    int zdxm_archive_import(Pointer context, byte[] source, int source_len, byte[] target, int target_len, PointerByReference archive);

    /** Frees an archive; one that is not complete leaves nothing. NULL is allowed. */
    int zdxm_archive_free(Pointer archive);

    /** Writes, or reads and proves, about so many lines more: Rust ArchiveExport::step, ArchiveExport::done, ArchiveExport::total, ArchiveImport::step, ArchiveImport::done, ArchiveImport::total. */
    int zdxm_archive_step(Pointer archive, int lines, LongByReference done, LongByReference total);

    /** What is in a completed archive, or in the ledger made of it, in one row: Rust ArchiveExport::step, ArchiveImport::step. */
    int zdxm_archive_result(Pointer archive, PointerByReference rows);

    /** Reads an amount as offices write it, in a unit unless it names its own: Rust Money::parse. */
    int zdxm_money_parse(Pointer context, byte[] text, int len, int unit, LongByReference fen);

    /** An amount of fen in a unit, rounded half away from zero (四舍五入): Rust Money::display. */
    int zdxm_money_text(Pointer context, long fen, int unit, int decimals, byte[] buffer, int cap, IntByReference need);

    /** A part of a base in percent, rounded once from the exact value: Rust Rate::of, Rate::percent. ZDXM_NULL for a base of 0. */
    int zdxm_rate_text(Pointer context, long part, long base, int decimals, byte[] buffer, int cap, IntByReference need);

    /** Reads a national project code in any spelling and gives it with its hyphens: Rust ProjectCode::parse. */
    int zdxm_project_code_parse(Pointer context, byte[] text, int len, byte[] buffer, int cap, IntByReference need);

    /** Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust CreditCode::parse. */
    int zdxm_credit_code_parse(Pointer context, byte[] text, int len, byte[] buffer, int cap, IntByReference need);

    /** Reads a date as offices write it, such as 2022年3月: Rust ProjectDate::parse. yyyymmdd, 00 for what it does not say. */
    int zdxm_date_parse(Pointer context, byte[] text, int len, IntByReference yyyymmdd);

    /** Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust Phase::parse. ZDXM_PHASE_... */
    int zdxm_phase_parse(Pointer context, byte[] text, int len, IntByReference phase);

    /** The name of a value that a field can have, such as 续建: Rust Coded::name. */
    int zdxm_value_text(Pointer context, int field, int value, byte[] buffer, int cap, IntByReference need);

    /** All values that a field can have, in their order, as a list to choose from shows them: Rust Coded::ALL, Coded::number, Coded::word, Coded::name. */
    int zdxm_field_choices(Pointer context, int field, PointerByReference rows);

    /** Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust ConstructionPeriod::parse. */
    int zdxm_period_parse(Pointer context, byte[] text, int len, IntByReference start, IntByReference end);

    /** Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust Rate::gap, Rate::time_progress, RateGap::points. ZDXM_NULL for a base of 0. */
    int zdxm_gap_text(Pointer context, long part, long base, int month, int decimals, byte[] buffer, int cap, IntByReference need);

    /** All records of one kind, field by field, as a document of one table (数据): Rust View::facts, print::facts_table. */
    int zdxm_facts_document(Pointer view, int table, int plan, PointerByReference document);

    /** What the columns of these tables mean (字段说明), as a document of one table: Rust print::fact_fields_table, FactTable::columns, FactTable::source. */
    int zdxm_facts_fields_document(Pointer view, PointerByReference document);
}

// The C ABI of zdxm for C#. Made from src/ffi by `cargo run -p zdxm-abi`; do not edit.
// Programs use the classes of the namespace Zdxm, which stand on these.
using System;
using System.Runtime.InteropServices;

namespace Zdxm.Raw
{
    /// <summary>zdxm_open_options: how to open a ledger.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct RawOptions
    {
        /// <summary>Its size in bytes.</summary>
        public int StructSize;
        /// <summary>OPEN_, added up.</summary>
        public int Flags;
        /// <summary>How long to wait for another writer, in milliseconds.</summary>
        public int BusyMs;
        /// <summary>How long a view may be held, in milliseconds.</summary>
        public int ViewLimitMs;
        /// <summary>CLOCK_</summary>
        public int ClockPolicy;
    }

    /// <summary>The log function of a context; its text is UTF-16.</summary>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate void LogFunction(IntPtr user, int level, IntPtr text, int len);

    /// <summary>The numbers of zdxm.h.</summary>
    public static class Z
    {
        /// <summary>Version of this header: major in the upper half, minor in the lower. See zdxm_context_new.</summary>
        public const int ABI_VERSION = 65536;
        /// <summary>Done.</summary>
        public const int OK = 0;
        /// <summary>A row was reached; read its fields.</summary>
        public const int ROW = 1;
        /// <summary>There is no further row, or nothing left to do.</summary>
        public const int DONE = 2;
        /// <summary>The field holds no value: not said, not reported, no such figure. That is not zero.</summary>
        public const int NULL = 3;
        /// <summary>Texts of errors and remedies are English: the default.</summary>
        public const int ENGLISH = 0;
        /// <summary>Texts of errors and remedies are Chinese, for the office (中文).</summary>
        public const int CHINESE = 1;
        /// <summary>char texts are UTF-8: the default.</summary>
        public const int UTF8 = 0;
        /// <summary>char texts are GB18030, which holds GBK and GB2312: the encoding of programs that use the Chinese "ANSI" code page.</summary>
        public const int GB18030 = 1;
        /// <summary>Log level: a call failed.</summary>
        public const int LOG_ERROR = 1;
        /// <summary>Log level: something happened that one may want to know, such as a change that was committed.</summary>
        public const int LOG_INFO = 3;
        /// <summary>Flag of zdxm_open_options: reading only, also from a medium that cannot be written to.</summary>
        public const int OPEN_READ_ONLY = 1;
        /// <summary>Flag of the options: refuse a file that has other names on its disk (hard links), instead of reporting them.</summary>
        public const int OPEN_REFUSE_HARD_LINKS = 2;
        /// <summary>Flag of zdxm_open_options: write also on a network drive, which this computer alone uses.</summary>
        public const int OPEN_ALLOW_NETWORK_DRIVE = 4;
        /// <summary>Flag of zdxm_open_options: record who tried to write something without a right; see zdxm_change_refusals. Giving up a batch with such attempts (zdxm_batch_free) then writes them, and waits for other writers as zdxm_batch_new does.</summary>
        public const int OPEN_RECORD_REFUSALS = 8;
        /// <summary>A whole and its parts in one plan: both count, as long as the plan has made no choice.</summary>
        public const int COUNT_BOTH = 0;
        /// <summary>Type of a field: text.</summary>
        public const int TYPE_TEXT = 1;
        /// <summary>Type of a field: a number of 32 bits.</summary>
        public const int TYPE_INT = 2;
        /// <summary>Type of a field: a number of 64 bits.</summary>
        public const int TYPE_INT64 = 3;
        /// <summary>Type of a field: money, an int64 in fen or a text with its unit.</summary>
        public const int TYPE_MONEY = 4;
        /// <summary>Type of a field: a month, yyyymm.</summary>
        public const int TYPE_MONTH = 5;
        /// <summary>Type of a field: a date, yyyymmdd, 00 for what is not known.</summary>
        public const int TYPE_DATE = 6;
        /// <summary>Type of a field: a flag, 0 or 1.</summary>
        public const int TYPE_FLAG = 7;
        /// <summary>Type of a field: a list of numbers of 32 bits.</summary>
        public const int TYPE_LIST_OF_INT = 8;
        /// <summary>Type of a field: a list of texts.</summary>
        public const int TYPE_LIST_OF_TEXT = 9;
        /// <summary>Type of a field: a number of 32 bits that stands for a name, see zdxm_value_text and zdxm_field_choices.</summary>
        public const int TYPE_CODE = 10;
        /// <summary>Type of a field: the sum of numbers that stand for a name each.</summary>
        public const int TYPE_FLAGS = 11;
        /// <summary>Flag of everything that saves a file: replace the older one of that name when the new one is complete. No document or archive replaces a ledger or another SQLite file; a backup replaces only an older backup of the same ledger.</summary>
        public const int SAVE_OVERWRITE = 1;
        /// <summary>Flag of zdxm_backup_restore: keep the ledger that is there under a name with the date, instead of refusing.</summary>
        public const int RESTORE_KEEP_EXISTING = 1;
        /// <summary>Flag of a restore: leave the files of attachments where they are.</summary>
        public const int RESTORE_WITHOUT_ATTACHMENTS = 2;
        /// <summary>An argument is NULL, out of range, or a field or form that the function does not know (参数错误).</summary>
        public const int E_ARG = -1;
        /// <summary>The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text.</summary>
        public const int E_HANDLE = -2;
        /// <summary>A text is not valid in its encoding, or cannot be written in it (编码错误).</summary>
        public const int E_ENCODING = -3;
        /// <summary>The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足).</summary>
        public const int E_BUFFER = -4;
        /// <summary>The program was made for another version of the library (版本不符).</summary>
        public const int E_ABI = -5;
        /// <summary>A mistake in the library; nothing was written, close the handle (程序内部错误).</summary>
        public const int E_PANIC = -99;
        /// <summary>A value that cannot be read or is out of its range (值无效).</summary>
        public const int E_INVALID_VALUE = -101;
        /// <summary>A field that must be there is empty (缺少必填项).</summary>
        public const int E_MISSING_VALUE = -102;
        /// <summary>A result that does not fit into 64 bits of fen (溢出).</summary>
        public const int E_OVERFLOW = -103;
        /// <summary>A text or a list longer than its limit (超过长度限制).</summary>
        public const int E_TOO_LONG = -104;
        /// <summary>The record does not exist (未找到).</summary>
        public const int E_NOT_FOUND = -201;
        /// <summary>Such a record exists already (重复).</summary>
        public const int E_DUPLICATE = -202;
        /// <summary>A rule of the office refuses it (违反规则).</summary>
        public const int E_RULE = -301;
        /// <summary>The ledger was opened for reading only (只读).</summary>
        public const int E_READ_ONLY = -302;
        /// <summary>The actor's roles do not allow it; the error says whose do (无权限).</summary>
        public const int E_NOT_PERMITTED = -303;
        /// <summary>Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改).</summary>
        public const int E_CONFLICT = -304;
        /// <summary>Other records still use it; the error lists them (仍被使用).</summary>
        public const int E_IN_USE = -305;
        /// <summary>Somebody else is writing; try again (台账正被占用).</summary>
        public const int E_BUSY = -401;
        /// <summary>The file is not a ledger (不是台账文件).</summary>
        public const int E_NOT_A_LEDGER = -402;
        /// <summary>The file is an SQLite file of another program (其他程序的数据库).</summary>
        public const int E_FOREIGN_DATABASE = -403;
        /// <summary>The ledger was written by a newer version of the library (由更高版本创建).</summary>
        public const int E_NEWER_VERSION = -404;
        /// <summary>The file is damaged (文件损坏).</summary>
        public const int E_DAMAGED = -405;
        /// <summary>The disk is full (磁盘已满).</summary>
        public const int E_DISK_FULL = -406;
        /// <summary>The file cannot be opened, read or written (无法读写).</summary>
        public const int E_IO = -407;
        /// <summary>The ledger was edited behind the library's back (台账被绕过程序改动).</summary>
        public const int E_TAMPERED = -408;
        /// <summary>A long call was interrupted by the caller (已中断).</summary>
        public const int E_INTERRUPTED = -409;
        /// <summary>Another program has the file open that is to be replaced; try again (文件正被其他程序占用).</summary>
        public const int E_FILE_IN_USE = -410;
        /// <summary>The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).</summary>
        public const int E_LEDGER_MOVED = -411;
        /// <summary>It is not known whether the change was kept; open the ledger again and look (提交结果不明).</summary>
        public const int E_OUTCOME_UNKNOWN = -412;
        /// <summary>The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后).</summary>
        public const int E_CLOCK_BEHIND = -413;
        /// <summary>No file is at this path, or no folder where one is to be written; a missing record is ZDXM_E_NOT_FOUND (文件不存在).</summary>
        public const int E_NO_FILE = -414;
        /// <summary>The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).</summary>
        public const int E_NETWORK_DRIVE = -415;
        /// <summary>The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).</summary>
        public const int E_VIEW_EXPIRED = -416;
        /// <summary>The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章).</summary>
        public const int E_NOT_SEALED = -417;
        /// <summary>The name is that of several projects; the error gives their codes (名称对应多个项目).</summary>
        public const int E_NAME_AMBIGUOUS = -418;
        /// <summary>The file is not of a format that the library reads (格式无法识别).</summary>
        public const int E_UNKNOWN_FORMAT = -501;
        /// <summary>The spreadsheet is damaged or built to do harm (表格文件损坏).</summary>
        public const int E_BROKEN_SHEET = -502;
        /// <summary>The spreadsheet is larger than the limits (表格过大).</summary>
        public const int E_SHEET_TOO_LARGE = -503;
        /// <summary>The spreadsheet is encrypted (表格已加密).</summary>
        public const int E_ENCRYPTED_SHEET = -504;
        /// <summary>The sheet is not a plan or a monthly report (看不出是计划表或月报).</summary>
        public const int E_UNKNOWN_SHEET = -505;
        /// <summary>The sheet still has problems that must be settled before the commit (尚有未解决的问题).</summary>
        public const int E_UNSETTLED_PROBLEMS = -506;
        /// <summary>A mistake in the library (程序内部错误).</summary>
        public const int E_INTERNAL = -901;
        /// <summary>Unit of money: 100 fen (元).</summary>
        public const int YUAN = 1;
        /// <summary>Unit of money: ten thousand yuan: the unit of plans and reports (万元).</summary>
        public const int WAN_YUAN = 2;
        /// <summary>Unit of money: a hundred million yuan: the unit of bulletins (亿元).</summary>
        public const int YI_YUAN = 3;
        /// <summary>Unit of money: a thousand yuan (千元).</summary>
        public const int QIAN_YUAN = 4;
        /// <summary>Unit of money: a million yuan (百万元).</summary>
        public const int BAI_WAN_YUAN = 5;
        /// <summary>Unit of money: ten million yuan (千万元).</summary>
        public const int QIAN_WAN_YUAN = 6;
        /// <summary>Unit of money: a thousand million yuan (十亿元).</summary>
        public const int SHI_YI_YUAN = 7;
        /// <summary>What to look at again of an attachment: its name says another type than its bytes (文件名与内容类型不符).</summary>
        public const int ADVICE_NAME_SAYS_OTHER = 1;
        /// <summary>What to look at again of an attachment: it was taken far from every place of the project that is given in the same system of coordinates (拍摄地点离项目位置较远).</summary>
        public const int ADVICE_FAR_AWAY = 2;
        /// <summary>What to look at again of an attachment: it was taken in another month than that of its report (拍摄时间不在报告月份).</summary>
        public const int ADVICE_OTHER_MONTH = 3;
        /// <summary>What to look at again of an attachment: what a person says of its time or place is not what the file says (填报与照片信息不一致).</summary>
        public const int ADVICE_DIFFERS_FROM_EXIF = 4;
        /// <summary>What to look at again of an attachment: a report of another month has the same bytes (与其他月份的附件内容相同).</summary>
        public const int ADVICE_USED_BEFORE = 5;
        /// <summary>Answer to a report: it counts as it was sent (采用).</summary>
        public const int ANSWER_ACCEPTED = 1;
        /// <summary>Answer to a report: it does not count; the opinion says why, and the report is to be corrected and sent again (退回).</summary>
        public const int ANSWER_RETURNED = 2;
        /// <summary>Answer to a report: it counts with other values, which the answer brings (更正后采用).</summary>
        public const int ANSWER_CORRECTED = 3;
        /// <summary>Fact of an assessment: points, times or a rate that a registrar gives a unit (认定).</summary>
        public const int ASSESSMENT_FACT_GIVEN = 1;
        /// <summary>Fact of an assessment: that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or average knows it (免列).</summary>
        public const int ASSESSMENT_FACT_EXEMPTION = 2;
        /// <summary>Fact of an assessment: that a unit objects to an issued result, and what it was answered (申诉).</summary>
        public const int ASSESSMENT_FACT_OBJECTION = 3;
        /// <summary>What a file is attached to: a project (项目).</summary>
        public const int ATTACHED_PROJECT = 1;
        /// <summary>What a file is attached to: a monthly report: a plan item in a month (月报).</summary>
        public const int ATTACHED_REPORT = 2;
        /// <summary>What a file is attached to: an event of a project (开竣工).</summary>
        public const int ATTACHED_EVENT = 3;
        /// <summary>What a file is attached to: a matter of a project (事项).</summary>
        public const int ATTACHED_MATTER = 4;
        /// <summary>What a file is attached to: a letter (函件).</summary>
        public const int ATTACHED_LETTER = 5;
        /// <summary>Figures of the year before: those of the last bulletin that was issued for the month (按当时公布数).</summary>
        public const int BASIS_ISSUED = 1;
        /// <summary>Figures of the year before: those that are known now (按现有数据).</summary>
        public const int BASIS_KNOWN = 2;
        /// <summary>Figures of the year before: those of the projects that both plans have (按可比项目).</summary>
        public const int BASIS_COMPARABLE = 3;
        /// <summary>Kind of a bulletin: the office's own bulletin, with name, number, office and date in its head (简报).</summary>
        public const int BULLETIN_BRIEF = 1;
        /// <summary>Kind of a bulletin: an official document that names who leads and who lags (通报).</summary>
        public const int BULLETIN_NOTICE = 2;
        /// <summary>Kind of a bulletin: figures in one table, early (快报).</summary>
        public const int BULLETIN_FLASH = 3;
        /// <summary>Kind of a bulletin: one matter, to leaders (专报).</summary>
        public const int BULLETIN_SPECIAL = 4;
        /// <summary>Change: the ledger is made (建账).</summary>
        public const int CHANGE_CREATE_LEDGER = 0;
        /// <summary>Change: projects, units, sectors, plans or items are added or corrected (维护).</summary>
        public const int CHANGE_EDIT = 1;
        /// <summary>Change: a year plan is adopted (下达计划).</summary>
        public const int CHANGE_ADOPT_PLAN = 2;
        /// <summary>Change: a plan is read from a sheet (导入计划).</summary>
        public const int CHANGE_IMPORT_PLAN = 3;
        /// <summary>Change: reports are drafted, filed, corrected or withdrawn (填报).</summary>
        public const int CHANGE_FILE_REPORTS = 4;
        /// <summary>Change: monthly reports are read from a sheet (导入月报).</summary>
        public const int CHANGE_IMPORT_REPORTS = 5;
        /// <summary>Change: a plan change is adopted or corrected (增补、调出、调整) (动态调整).</summary>
        public const int CHANGE_CHANGE_PLAN = 6;
        /// <summary>Change: reports are submitted for review (报送).</summary>
        public const int CHANGE_SUBMIT_REPORTS = 7;
        /// <summary>Change: submitted reports are approved or returned (审核).</summary>
        public const int CHANGE_REVIEW_REPORTS = 8;
        /// <summary>Change: months are closed, or opened again (关账).</summary>
        public const int CHANGE_CLOSE_MONTH = 9;
        /// <summary>Change: people are added or corrected, or roles granted or revoked (人员与授权).</summary>
        public const int CHANGE_MANAGE_PEOPLE = 10;
        /// <summary>Change: matters are opened, followed up or settled (事项办理).</summary>
        public const int CHANGE_TRACK_MATTERS = 11;
        /// <summary>Change: what a project really does is recorded: started, suspended, finished (开竣工登记).</summary>
        public const int CHANGE_RECORD_EVENTS = 12;
        /// <summary>Change: rule packs are kept or attached to plans (设置规则).</summary>
        public const int CHANGE_SET_RULES = 13;
        /// <summary>Change: the days of changes are set, or the marks of their instants lifted (更正时间).</summary>
        public const int CHANGE_CORRECT_CLOCK = 14;
        /// <summary>Change: records are voided, or restored (作废恢复).</summary>
        public const int CHANGE_VOID_RECORDS = 15;
        /// <summary>Change: two units or two projects are said to be one, or two again (合并).</summary>
        public const int CHANGE_MERGE = 16;
        /// <summary>Change: attempts that were refused for want of a right are recorded, and nothing else (越权尝试).</summary>
        public const int CHANGE_REFUSE = 17;
        /// <summary>Change: a bulletin is issued (简报、通报) (签发通报).</summary>
        public const int CHANGE_ISSUE_BULLETIN = 20;
        /// <summary>Change: facts of an assessment are recorded or corrected (认定、免列) (考核登记).</summary>
        public const int CHANGE_RECORD_ASSESSMENT = 21;
        /// <summary>Change: the result of an assessment is issued (考核结果) (签发考核结果).</summary>
        public const int CHANGE_ISSUE_ASSESSMENT = 22;
        /// <summary>Change: letters are issued (提醒函、督办函) (签发函件).</summary>
        public const int CHANGE_ISSUE_LETTERS = 24;
        /// <summary>Change: letters are drafted, answered, closed or revoked (函件办理).</summary>
        public const int CHANGE_FOLLOW_LETTERS = 25;
        /// <summary>Change: nodes are laid out, planned or done (节点管理).</summary>
        public const int CHANGE_TRACK_NODES = 26;
        /// <summary>Change: files are attached to records, or what is said of them is corrected (登记附件).</summary>
        public const int CHANGE_ATTACH_FILES = 27;
        /// <summary>Change: places of projects are added or corrected (登记位置).</summary>
        public const int CHANGE_RECORD_PLACES = 28;
        /// <summary>Change: a package for another office is made (数据包) (编制数据包).</summary>
        public const int CHANGE_SEND_PACKAGE = 30;
        /// <summary>Change: a package of another office is received (接收数据包).</summary>
        public const int CHANGE_RECEIVE_PACKAGE = 31;
        /// <summary>Where the clock is behind: the batch is refused as ZDXM_E_CLOCK_BEHIND, so that a person can look at the clock (询问).</summary>
        public const int CLOCK_ASK = 0;
        /// <summary>Where the clock is behind: the clock is right now; the instant of every change that is dated after it is marked (以本机时间为准).</summary>
        public const int CLOCK_THIS_IS_RIGHT = 1;
        /// <summary>Where the clock is behind: nobody knows; the instant of the change that is written is marked (时间不详).</summary>
        public const int CLOCK_UNKNOWN = 2;
        /// <summary>Mark of an instant: it is dated after a later change, whose clock was said to be right (时钟超前).</summary>
        public const int CLOCK_MARK_AHEAD = 1;
        /// <summary>Mark of an instant: the clock was behind, and nobody knew whether it was right (时间不详).</summary>
        public const int CLOCK_MARK_UNKNOWN = 2;
        /// <summary>A whole and its parts in one plan: a part is left out of the figures in the months in which its whole counts (按整体统计).</summary>
        public const int COUNT_WHOLE = 1;
        /// <summary>A whole and its parts in one plan: a whole is left out in the months in which a part of it counts (按部分统计).</summary>
        public const int COUNT_PARTS = 2;
        /// <summary>Cells of a bulletin: all implementation projects (实施项目合计).</summary>
        public const int CUT_ALL = 1;
        /// <summary>Cells of a bulletin: by phase (按建设阶段).</summary>
        public const int CUT_PHASE = 2;
        /// <summary>Cells of a bulletin: by phase and sector of the first level (按建设阶段和行业).</summary>
        public const int CUT_PHASE_SECTOR = 3;
        /// <summary>Cells of a bulletin: implementation projects by sector of the first level (按行业).</summary>
        public const int CUT_SECTOR = 4;
        /// <summary>Cells of a bulletin: implementation projects by lead unit, ranked within a kind of unit (按牵头单位).</summary>
        public const int CUT_LEAD_UNIT = 5;
        /// <summary>Cells of a bulletin: implementation projects by reporting unit, ranked within a kind of unit (按填报单位).</summary>
        public const int CUT_REPORTING_UNIT = 6;
        /// <summary>Cells of a bulletin: by phase and reporting unit, where the bulletin's rule asks for it (按建设阶段和填报单位).</summary>
        public const int CUT_PHASE_UNIT = 7;
        /// <summary>Cells of a bulletin: implementation projects by sector of the second level, where the bulletin's rule asks for it (按二级行业).</summary>
        public const int CUT_SUBSECTOR = 8;
        /// <summary>System of coordinates: China Geodetic Coordinate System 2000, which the state's surveys use.</summary>
        public const int DATUM_CGCS2000 = 1;
        /// <summary>System of coordinates: the system of satellite receivers, and of the Exif data of photos.</summary>
        public const int DATUM_WGS84 = 2;
        /// <summary>System of coordinates: the shifted system of most Chinese maps and telephones.</summary>
        public const int DATUM_GCJ02 = 3;
        /// <summary>System of coordinates: the system of Baidu, shifted once more.</summary>
        public const int DATUM_BD09 = 4;
        /// <summary>Decision of an import: the cell says what a person typed (改为).</summary>
        public const int DECISION_VALUE = 1;
        /// <summary>Decision of an import: the cell is empty (留空).</summary>
        public const int DECISION_EMPTY = 2;
        /// <summary>Decision of an import: the row is left out (不导入该行).</summary>
        public const int DECISION_LEAVE_OUT_ROW = 3;
        /// <summary>Decision of an import: the row is taken although it is struck out or hidden (导入该行).</summary>
        public const int DECISION_TAKE_ROW = 4;
        /// <summary>Decision of an import: the cell could not be read and was left empty by the import's option (读不出，留空).</summary>
        public const int DECISION_LEFT_EMPTY = 5;
        /// <summary>Decision of an import: the column means what a person said (指定列).</summary>
        public const int DECISION_COLUMN = 6;
        /// <summary>Decision of an import: the column means what the office confirmed before (按已确认的列).</summary>
        public const int DECISION_KEPT_COLUMN = 7;
        /// <summary>The record: it is only in the later state (增加).</summary>
        public const int DIFFERENCE_ADDED = 1;
        /// <summary>The record: it says something else (更正).</summary>
        public const int DIFFERENCE_REVISED = 2;
        /// <summary>The record: it is only in the earlier state (减少).</summary>
        public const int DIFFERENCE_REMOVED = 3;
        /// <summary>Kind of event: a start (开工).</summary>
        public const int EVENT_START = 1;
        /// <summary>Kind of event: a finish (竣工).</summary>
        public const int EVENT_FINISH = 2;
        /// <summary>Kind of event: a stop (停工).</summary>
        public const int EVENT_SUSPEND = 3;
        /// <summary>Kind of event: it goes on after a stop, which is no start (复工).</summary>
        public const int EVENT_RESUME = 4;
        /// <summary>Table of facts: projects (项目).</summary>
        public const int FACTS_PROJECTS = 1;
        /// <summary>Table of facts: items of year plans, as they are after all plan changes (计划项目).</summary>
        public const int FACTS_ITEMS = 2;
        /// <summary>Table of facts: approved monthly reports, as they were reported: nothing is carried forward (月报).</summary>
        public const int FACTS_REPORTS = 3;
        /// <summary>Table of facts: units (单位).</summary>
        public const int FACTS_UNITS = 4;
        /// <summary>Table of facts: starts, finishes, stops and resumptions (开竣工).</summary>
        public const int FACTS_EVENTS = 5;
        /// <summary>What is wrong with a file beside the ledger: an attachment whose file is not there (文件缺失).</summary>
        public const int FILE_MISSING = 1;
        /// <summary>What is wrong with a file beside the ledger: a file that has other bytes than were attached (内容已改变).</summary>
        public const int FILE_CHANGED = 2;
        /// <summary>What is wrong with a file beside the ledger: a file to which no attachment belongs: a write that was given up left it (没有对应附件).</summary>
        public const int FILE_UNREFERENCED = 3;
        /// <summary>What is wrong with a file beside the ledger: a file that the library did not put there (不是附件文件).</summary>
        public const int FILE_FOREIGN = 4;
        /// <summary>What is wrong with a file beside the ledger: a file that cannot be read (无法读取).</summary>
        public const int FILE_UNREADABLE = 5;
        /// <summary>State of a report: nothing yet (未报送).</summary>
        public const int FILING_NOT_REPORTED = 0;
        /// <summary>State of a report: being written; nobody else needs to look at it (草稿).</summary>
        public const int FILING_DRAFT = 1;
        /// <summary>State of a report: waits for the liaison; locked (已报送).</summary>
        public const int FILING_SUBMITTED = 2;
        /// <summary>State of a report: it counts (已审核).</summary>
        public const int FILING_APPROVED = 3;
        /// <summary>State of a report: sent back with an opinion; to be corrected and submitted again (已退回).</summary>
        public const int FILING_RETURNED = 4;
        /// <summary>What a finding is about: an amount that is no number (金额无法读出).</summary>
        public const int FINDING_AMOUNT_UNREADABLE = 1;
        /// <summary>What a finding is about: an amount with parts of a fen was rounded (金额已四舍五入到分).</summary>
        public const int FINDING_AMOUNT_ROUNDED = 2;
        /// <summary>What a finding is about: an amount larger than any project has (金额过大).</summary>
        public const int FINDING_AMOUNT_TOO_LARGE = 3;
        /// <summary>What a finding is about: an amount below zero (金额为负).</summary>
        public const int FINDING_AMOUNT_NEGATIVE = 4;
        /// <summary>What a finding is about: an amount column without a unit (金额单位不明).</summary>
        public const int FINDING_UNIT_UNKNOWN = 5;
        /// <summary>What a finding is about: an amount column without a unit, read in that of the other columns (金额单位按其他列推定).</summary>
        public const int FINDING_UNIT_ASSUMED = 6;
        /// <summary>What a finding is about: a date or period that cannot be read; kept as text (日期无法读出).</summary>
        public const int FINDING_DATE_UNREADABLE = 7;
        /// <summary>What a finding is about: a yes or no that cannot be read (是否无法读出).</summary>
        public const int FINDING_FLAG_UNREADABLE = 8;
        /// <summary>What a finding is about: a project code of a wrong shape; kept as text (项目代码格式不符).</summary>
        public const int FINDING_CODE_MALFORMED = 9;
        /// <summary>What a finding is about: a column whose header is not known; kept as text (表头未识别).</summary>
        public const int FINDING_UNKNOWN_COLUMN = 10;
        /// <summary>What a finding is about: two columns with one meaning; the second is kept as text (表头重复).</summary>
        public const int FINDING_DUPLICATE_COLUMN = 11;
        /// <summary>What a finding is about: a line break in a name, which became a blank (名称中有换行).</summary>
        public const int FINDING_LINE_BREAK_IN_NAME = 12;
        /// <summary>What a finding is about: characters in a name that nobody sees, which were taken out (名称中有不可见字符).</summary>
        public const int FINDING_UNSEEN_IN_NAME = 13;
        /// <summary>What a finding is about: a project without a name (缺项目名称).</summary>
        public const int FINDING_NAME_MISSING = 14;
        /// <summary>What a finding is about: a row with nothing but a name (只有名称的行).</summary>
        public const int FINDING_NAME_ONLY = 15;
        /// <summary>What a finding is about: a project of a plan without a phase (缺建设阶段).</summary>
        public const int FINDING_PHASE_UNKNOWN = 16;
        /// <summary>What a finding is about: a project of a plan without a sector (缺行业分类).</summary>
        public const int FINDING_SECTOR_UNKNOWN = 17;
        /// <summary>What a finding is about: the same project twice (项目重复).</summary>
        public const int FINDING_DUPLICATE_PROJECT = 18;
        /// <summary>What a finding is about: a row that continues the one above; kept as text (续行).</summary>
        public const int FINDING_CONTINUATION_ROW = 19;
        /// <summary>What a finding is about: a cell that belongs to nothing (无法归属的内容).</summary>
        public const int FINDING_STRAY_CELL = 20;
        /// <summary>What a finding is about: the declared number of projects is not the number of rows (声明项数与实际不符).</summary>
        public const int FINDING_COUNT_DIFFERS = 21;
        /// <summary>What a finding is about: a declared sum is not the sum of the rows (声明合计与实际不符).</summary>
        public const int FINDING_SUM_DIFFERS = 22;
        /// <summary>What a finding is about: parts of a project that are listed under it and not counted again (子项目不重复计数).</summary>
        public const int FINDING_CHILDREN_NOT_COUNTED = 23;
        /// <summary>What a finding is about: the year's plan is larger than the total investment (年度计划大于总投资).</summary>
        public const int FINDING_ANNUAL_ABOVE_TOTAL = 24;
        /// <summary>What a finding is about: done before and planned together are larger than the total (累计加计划大于总投资).</summary>
        public const int FINDING_PLAN_ABOVE_TOTAL = 25;
        /// <summary>What a finding is about: the month's amount is larger than the year to date (本月完成大于累计完成).</summary>
        public const int FINDING_MONTH_ABOVE_YEAR_TO_DATE = 26;
        /// <summary>What a finding is about: a printed rate is not that of the amounts beside it (完成率与金额不符).</summary>
        public const int FINDING_RATE_DIFFERS = 27;
        /// <summary>What a finding is about: title, sheet name and headers name different years or months (年份或月份矛盾).</summary>
        public const int FINDING_PERIOD_CONTRADICTS = 28;
        /// <summary>What a finding is about: a sheet that was left out, with the reason (工作表未读入).</summary>
        public const int FINDING_SHEET_SKIPPED = 29;
        /// <summary>What a finding is about: a responsible unit named twice (责任单位重复).</summary>
        public const int FINDING_UNIT_REPEATED = 30;
        /// <summary>What a finding is about: more responsible units than the ledger takes (责任单位过多).</summary>
        public const int FINDING_TOO_MANY_UNITS = 31;
        /// <summary>What a finding is about: a name or text longer than the ledger takes (文字过长).</summary>
        public const int FINDING_TEXT_TOO_LONG = 32;
        /// <summary>What a finding is about: more findings than are listed (其余问题未列出).</summary>
        public const int FINDING_MORE_FINDINGS = 33;
        /// <summary>What a finding is about: characters that are struck out and were not read (划去的内容).</summary>
        public const int FINDING_STRUCK_OUT = 34;
        /// <summary>What a finding is about: the mark of a footnote beside a value, which was left out (值旁的注号).</summary>
        public const int FINDING_MARK_LEFT_OUT = 35;
        /// <summary>What a finding is about: an amount whose format shows it scaled, read as it is shown (按显示格式换算的金额).</summary>
        public const int FINDING_AMOUNT_SCALED = 36;
        /// <summary>What a finding is about: an amount whose format shows something else than its column says (显示格式与列的含义不符).</summary>
        public const int FINDING_SHOWN_DIFFERS = 37;
        /// <summary>What a finding is about: a formula whose result the file does not hold (公式没有计算结果).</summary>
        public const int FINDING_NO_RESULT = 38;
        /// <summary>What a finding is about: a picture in a cell, which is no text (单元格中的图片).</summary>
        public const int FINDING_PICTURE_IN_CELL = 39;
        /// <summary>What a finding is about: an amount that is merged over several projects or columns (金额跨项目或跨列合并).</summary>
        public const int FINDING_AMOUNT_MERGED = 40;
        /// <summary>What a finding is about: a merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行).</summary>
        public const int FINDING_MERGE_CROSSES_HEADING = 41;
        /// <summary>What a finding is about: a row that may be a heading or a project (无法确定是分组行还是项目).</summary>
        public const int FINDING_ROW_UNCLEAR = 42;
        /// <summary>What a finding is about: lines of plan and actual that cannot be distinguished (计划行与实际行不清).</summary>
        public const int FINDING_PLAN_ACTUAL_UNCLEAR = 43;
        /// <summary>What a finding is about: a hidden row, which was not read as a project (隐藏行未读入).</summary>
        public const int FINDING_ROW_HIDDEN = 44;
        /// <summary>What a finding is about: a row that is struck out, which was not read as a project (删除线行未读入).</summary>
        public const int FINDING_ROW_STRUCK = 45;
        /// <summary>What a finding is about: something that a person decided (已由人工确认).</summary>
        public const int FINDING_ANSWERED_BY_PERSON = 46;
        /// <summary>What a finding is about: a table below another one that is not understood (下方表格未读入).</summary>
        public const int FINDING_TABLE_NOT_READ = 47;
        /// <summary>What a finding is about: a quote in a text file that never ends, or ends in the middle of a cell (引号不成对).</summary>
        public const int FINDING_QUOTE_UNCLOSED = 48;
        /// <summary>What a finding is about: a text of which the file does not hold every character (文字不完整).</summary>
        public const int FINDING_TEXT_DAMAGED = 49;
        /// <summary>What a finding is about: cells beyond the rows and columns that are read (超出行列范围).</summary>
        public const int FINDING_CELL_BEYOND = 50;
        /// <summary>What a finding is about: a column that could mean two things (表头含义不明).</summary>
        public const int FINDING_COLUMN_AMBIGUOUS = 51;
        /// <summary>What a finding is about: a column whose meaning a person chose against its header (列含义为选定).</summary>
        public const int FINDING_COLUMN_CHOSEN = 52;
        /// <summary>What a finding is about: a column of another month or year, or of a plan beside what was done; kept as text (非本期的列).</summary>
        public const int FINDING_OTHER_PERIOD = 53;
        /// <summary>What a finding is about: a title or header that names several years or months (年份或月份不明).</summary>
        public const int FINDING_PERIOD_UNCLEAR = 54;
        /// <summary>What a finding is about: a column of one source of money; kept as text (资金来源列).</summary>
        public const int FINDING_SOURCE_COLUMN = 55;
        /// <summary>What a finding is about: a column that the sheet hides (隐藏列).</summary>
        public const int FINDING_HIDDEN_COLUMN = 56;
        /// <summary>What a finding is about: an amount that nobody sees in the sheet, white on white or in the smallest of fonts (看不见的金额).</summary>
        public const int FINDING_AMOUNT_UNSEEN = 57;
        /// <summary>What a finding is about: columns of sources of which one may be a part of another (资金来源互相包含).</summary>
        public const int FINDING_SOURCES_OVERLAP = 58;
        /// <summary>What a finding is about: a monthly row without a project of that code or name (未找到对应项目).</summary>
        public const int FINDING_PROJECT_NOT_FOUND = 59;
        /// <summary>What a finding is about: code and name of a row belong to different projects (代码与名称不一致).</summary>
        public const int FINDING_PROJECT_AMBIGUOUS = 60;
        /// <summary>What a finding is about: a new unit or sector whose name looks like one that the ledger has (单位或行业名称相近).</summary>
        public const int FINDING_NAME_NEAR = 61;
        /// <summary>What a finding is about: a project that is not in the year's plan (项目不在年度计划内).</summary>
        public const int FINDING_NOT_IN_PLAN = 62;
        /// <summary>What a finding is about: a project that is to be supplemented and is already in the plan (已在计划中).</summary>
        public const int FINDING_ALREADY_IN_PLAN = 63;
        /// <summary>What a finding is about: a project that left the plan (已调出).</summary>
        public const int FINDING_WITHDRAWN = 64;
        /// <summary>What a finding is about: a plan change that would count from before the last one that changed the project (生效月份过早).</summary>
        public const int FINDING_EFFECTIVE_TOO_EARLY = 65;
        /// <summary>What a finding is about: a change of a plan that only a plan change can make (须按增补、调整办理).</summary>
        public const int FINDING_NEEDS_PLAN_CHANGE = 66;
        /// <summary>What a finding is about: a report that is there already and will be replaced (已有月报，将被更正).</summary>
        public const int FINDING_REPORT_REPLACED = 67;
        /// <summary>What a finding is about: the row's reporting unit is not the one that the plan has (填报单位与计划不同).</summary>
        public const int FINDING_REPORTING_UNIT_DIFFERS = 68;
        /// <summary>What a finding is about: something about a report that is legal but odd (月报提示).</summary>
        public const int FINDING_REPORT_FLAGGED = 69;
        /// <summary>What a finding is about: a part of a project that the plan would list beside its whole, so that both are counted (整体与部分重复统计).</summary>
        public const int FINDING_COUNTED_TWICE = 70;
        /// <summary>What a finding is about: a first report for a month that is closed (已关账).</summary>
        public const int FINDING_MONTH_CLOSED = 71;
        /// <summary>What a finding is about: a source of funds that the plan's rule pack does not name (资金来源不在规则包内).</summary>
        public const int FINDING_FUND_SOURCE_UNKNOWN = 72;
        /// <summary>What a finding is about: a row of a monthly sheet that says nothing of its project (未填报内容).</summary>
        public const int FINDING_NOTHING_REPORTED = 73;
        /// <summary>What a finding is about: a column that was read as the office confirmed it before (按已确认的列读入).</summary>
        public const int FINDING_COLUMN_CONFIRMED = 74;
        /// <summary>What a finding is about: a value that is not of the kind that its column holds; kept as text (内容无法读出).</summary>
        public const int FINDING_VALUE_UNREADABLE = 75;
        /// <summary>What a finding is about: months of a plan that contradict one another, are left open or would be lost (月度计划不清).</summary>
        public const int FINDING_MONTH_PLAN_UNCLEAR = 76;
        /// <summary>Flag of a report: the year to date is lower than in the report before (累计完成投资下降).</summary>
        public const int FLAG_YEAR_TO_DATE_FELL = 1;
        /// <summary>Flag of a report: month's amount and year to date do not fit the report before (本月与累计不符).</summary>
        public const int FLAG_MONTH_DISAGREES = 2;
        /// <summary>Flag of a report: more is done than the year's plan (完成投资超过年度计划).</summary>
        public const int FLAG_ABOVE_PLAN = 4;
        /// <summary>Flag of a report: money is done though the project has not started (未开工但有完成投资).</summary>
        public const int FLAG_DONE_BEFORE_START = 8;
        /// <summary>Flag of a report: funds in place are not the sum of their sources (到位资金与分来源之和不符).</summary>
        public const int FLAG_FUNDS_DISAGREE = 16;
        /// <summary>Flag of a report: the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符).</summary>
        public const int FLAG_TEN_DAYS_DISAGREE = 32;
        /// <summary>Flag of a report: funds come from a source that the plan's rules do not name (资金来源不在规则之内).</summary>
        public const int FLAG_FUND_SOURCE_UNKNOWN = 64;
        /// <summary>Flag of a report: the correction says no amount any more where the report before it said one (更正删去了已报金额).</summary>
        public const int FLAG_AMOUNT_ERASED = 128;
        /// <summary>Flag of a report: less is done since the start of the construction than in the year alone (自开工累计小于本年累计).</summary>
        public const int FLAG_CUMULATIVE_BELOW_YEAR = 256;
        /// <summary>Format of a spreadsheet file: OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et (Excel 97-2003工作簿).</summary>
        public const int FORMAT_XLS = 1;
        /// <summary>Format of a spreadsheet file: Office Open XML (Excel工作簿).</summary>
        public const int FORMAT_XLSX = 2;
        /// <summary>Format of a spreadsheet file: OpenDocument (OpenDocument表格).</summary>
        public const int FORMAT_ODS = 3;
        /// <summary>Format of a spreadsheet file: Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030 (文本表格).</summary>
        public const int FORMAT_CSV = 4;
        /// <summary>Format of a spreadsheet file: A web page with a table, as web systems "export to Excel" (网页表格).</summary>
        public const int FORMAT_HTML = 5;
        /// <summary>Format of a spreadsheet file: The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel" (Excel 2003 XML表格).</summary>
        public const int FORMAT_XML2003 = 6;
        /// <summary>The gap to 序时进度: from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points (按精确值计算).</summary>
        public const int GAP_EXACT = 1;
        /// <summary>The gap to 序时进度: from the two rounded values: +13.9 in the same case (按四舍五入后的值计算).</summary>
        public const int GAP_ROUNDED = 2;
        /// <summary>Order of the items of an answer: by phase and place in the plan (按计划顺序).</summary>
        public const int ITEM_ORDER_PLAN = 1;
        /// <summary>Order of the items of an answer: by the gap to time progress, the furthest behind first (按与序时进度差).</summary>
        public const int ITEM_ORDER_GAP = 2;
        /// <summary>Order of the items of an answer: by the unrounded rate, the lowest first; in one month that is the order of the gaps (按完成率).</summary>
        public const int ITEM_ORDER_RATE = 3;
        /// <summary>Order of the items of an answer: by the annual planned investment, the smallest first (按年度计划投资).</summary>
        public const int ITEM_ORDER_ANNUAL = 4;
        /// <summary>Order of the items of an answer: by the characters of the project's name (按项目名称).</summary>
        public const int ITEM_ORDER_NAME = 5;
        /// <summary>Order of the items of an answer: by the last report, the oldest first; those that never reported come before all others (按最近报送月份).</summary>
        public const int ITEM_ORDER_LAST_REPORT = 6;
        /// <summary>A printed form of an issued bulletin: it is at hand as it was issued, byte for byte (原件).</summary>
        public const int KEEPING_KEPT = 1;
        /// <summary>A printed form of an issued bulletin: what the ledger keeps was edited or removed: it does not have the SHA-256 as issued (原件被改动).</summary>
        public const int KEEPING_EDITED = 2;
        /// <summary>A printed form of an issued bulletin: it was not kept, and this library makes another one, or it was not made when the bulletin was issued (未存原件).</summary>
        public const int KEEPING_NOT_KEPT = 3;
        /// <summary>Kind of letter: reminds a unit of a project that falls behind (提醒函).</summary>
        public const int LETTER_REMINDER = 1;
        /// <summary>Kind of letter: urges what was asked for already, with a plan of work (督办函).</summary>
        public const int LETTER_URGING = 2;
        /// <summary>Kind of letter: hands matters over, each with a unit, a demand and a time limit (交办单).</summary>
        public const int LETTER_ASSIGNMENT = 3;
        /// <summary>Kind of letter: calls somebody to a talk (约谈通知).</summary>
        public const int LETTER_TALK = 4;
        /// <summary>Kind of letter: criticises units by name, for all to read (通报批评).</summary>
        public const int LETTER_CRITICISM = 5;
        /// <summary>State of a letter: it is being written (草稿).</summary>
        public const int LETTER_STATE_DRAFT = 1;
        /// <summary>State of a letter: it is issued and waits for its answer (已签发).</summary>
        public const int LETTER_STATE_ISSUED = 2;
        /// <summary>State of a letter: it is answered (已回复).</summary>
        public const int LETTER_STATE_REPLIED = 3;
        /// <summary>State of a letter: it is settled (已办结).</summary>
        public const int LETTER_STATE_CLOSED = 4;
        /// <summary>State of a letter: a stronger letter followed it (已升级).</summary>
        public const int LETTER_STATE_ESCALATED = 5;
        /// <summary>State of a letter: a document took it back (已撤销).</summary>
        public const int LETTER_STATE_REVOKED = 6;
        /// <summary>Level of a plan: autonomous region or province (省级) (自治区级).</summary>
        public const int LEVEL_REGIONAL = 1;
        /// <summary>Level of a plan: city (市级).</summary>
        public const int LEVEL_MUNICIPAL = 2;
        /// <summary>Level of a plan: county (县级).</summary>
        public const int LEVEL_COUNTY = 3;
        /// <summary>Light: green (绿灯).</summary>
        public const int LIGHT_GREEN = 1;
        /// <summary>Light: yellow (黄灯).</summary>
        public const int LIGHT_YELLOW = 2;
        /// <summary>Light: red (红灯).</summary>
        public const int LIGHT_RED = 3;
        /// <summary>Kind of matter: an approval or permit, such as 用地许可; the responsible office grants it within a time limit (前期手续).</summary>
        public const int MATTER_PERMIT = 1;
        /// <summary>Kind of matter: a system that must be in place, such as 项目法人制 (四制).</summary>
        public const int MATTER_INSTITUTION = 2;
        /// <summary>Kind of matter: something that blocks the project (存在问题).</summary>
        public const int MATTER_PROBLEM = 3;
        /// <summary>Kind of matter: a notice of an inspection, to be put right by a deadline (督查).</summary>
        public const int MATTER_INSPECTION = 4;
        /// <summary>Kind of matter: land to be acquired by a county government (征地拆迁).</summary>
        public const int MATTER_LAND = 5;
        /// <summary>Measure of a unit or an item: items (项目数).</summary>
        public const int MEASURE_ITEMS = 1;
        /// <summary>Measure of a unit or an item: new starts that the plan has (计划新开工项目数).</summary>
        public const int MEASURE_PLANNED_NEW = 2;
        /// <summary>Measure of a unit or an item: items that have started (已开工项目数).</summary>
        public const int MEASURE_STARTED = 3;
        /// <summary>Measure of a unit or an item: new starts planned up to the month (截至本月计划开工项目数).</summary>
        public const int MEASURE_PLANNED_START_TO_DATE = 4;
        /// <summary>Measure of a unit or an item: new starts that are late (未按计划开工项目数).</summary>
        public const int MEASURE_LATE_STARTS = 5;
        /// <summary>Measure of a unit or an item: items that are finished (已竣工项目数).</summary>
        public const int MEASURE_FINISHED = 6;
        /// <summary>Measure of a unit or an item: items that the plan finishes (计划竣工项目数).</summary>
        public const int MEASURE_PLANNED_FINISH = 7;
        /// <summary>Measure of a unit or an item: items that stand still (停工项目数).</summary>
        public const int MEASURE_NOT_WORKING = 8;
        /// <summary>Measure of a unit or an item: annual planned investment (年度计划投资).</summary>
        public const int MEASURE_ANNUAL = 9;
        /// <summary>Measure of a unit or an item: done in the year to date (累计完成投资).</summary>
        public const int MEASURE_DONE = 10;
        /// <summary>Measure of a unit or an item: total investment (总投资).</summary>
        public const int MEASURE_TOTAL = 11;
        /// <summary>Measure of a unit or an item: started or finished, less the target (超出考核数).</summary>
        public const int MEASURE_OVER_TARGET = 12;
        /// <summary>Measure of a unit or an item: done in the year to date, less the target (超出考核投资).</summary>
        public const int MEASURE_OVER_TARGET_MONEY = 13;
        /// <summary>Measure of a unit or an item: done of the annual planned investment (年度计划完成率).</summary>
        public const int MEASURE_ANNUAL_RATE = 14;
        /// <summary>Measure of a unit or an item: done of the target (考核目标完成率).</summary>
        public const int MEASURE_TARGET_RATE = 15;
        /// <summary>Measure of a unit or an item: done in the month of what was planned for it (月任务完成率).</summary>
        public const int MEASURE_MONTH_TASK_RATE = 16;
        /// <summary>Measure of a unit or an item: the annual rate at the end of June (半年度完成率).</summary>
        public const int MEASURE_HALF_RATE = 17;
        /// <summary>Measure of a unit or an item: started of the planned new starts (开工率).</summary>
        public const int MEASURE_START_RATE = 18;
        /// <summary>Measure of a unit or an item: finished of those that the plan finishes (竣工率).</summary>
        public const int MEASURE_FINISH_RATE = 19;
        /// <summary>Measure of a unit or an item: funds in place (到位资金).</summary>
        public const int MEASURE_FUNDS = 20;
        /// <summary>Measure of a unit or an item: funds in place of the annual planned investment (资金到位率).</summary>
        public const int MEASURE_FUNDS_RATE = 21;
        /// <summary>Measure of a unit or an item: its part of the annual planned investment of all (年度计划投资占比).</summary>
        public const int MEASURE_SHARE_ANNUAL = 22;
        /// <summary>Measure of a unit or an item: its part of what all have done (完成投资占比).</summary>
        public const int MEASURE_SHARE_DONE = 23;
        /// <summary>Measure of a unit or an item: matters that were settled of those that were due (事项办结率).</summary>
        public const int MEASURE_MATTER_RATE = 24;
        /// <summary>Measure of a unit or an item: matters that are overdue (逾期事项数).</summary>
        public const int MEASURE_MATTERS_OVERDUE = 25;
        /// <summary>Measure of a unit or an item: nodes that were reached of those that were due (节点完成率).</summary>
        public const int MEASURE_NODES_RATE = 26;
        /// <summary>Measure of a unit or an item: months at whose end the annual rate was below the time progress (慢于序时进度月数).</summary>
        public const int MEASURE_MONTHS_BEHIND = 27;
        /// <summary>Measure of a unit or an item: months in which it was the last of its group (排名末位月数).</summary>
        public const int MEASURE_MONTHS_LAST = 28;
        /// <summary>Measure of a unit or an item: months in which more was done than an amount (单月投资达标月数).</summary>
        public const int MEASURE_MONTHS_OVER = 29;
        /// <summary>Measure of a unit or an item: reports that came after the deadline (迟报次数).</summary>
        public const int MEASURE_REPORTS_LATE = 30;
        /// <summary>Measure of a unit or an item: reports that did not come (未报送次数).</summary>
        public const int MEASURE_REPORTS_MISSING = 31;
        /// <summary>Measure of a unit or an item: reports that were returned (退回次数).</summary>
        public const int MEASURE_REPORTS_RETURNED = 32;
        /// <summary>Measure of a unit or an item: months of a yellow light (黄灯月数).</summary>
        public const int MEASURE_YELLOW_MONTHS = 33;
        /// <summary>Measure of a unit or an item: months of a red light (红灯月数).</summary>
        public const int MEASURE_RED_MONTHS = 34;
        /// <summary>Measure of a unit or an item: the mean of the results of the months (各月平均得分).</summary>
        public const int MEASURE_MEAN_OF_MONTHS = 35;
        /// <summary>Measure of a unit or an item: the mean of the results of the owners (各业主平均得分).</summary>
        public const int MEASURE_MEAN_OF_OWNERS = 36;
        /// <summary>Measure of a unit or an item: points that a registrar recorded with a document (认定得分).</summary>
        public const int MEASURE_GIVEN_POINTS = 37;
        /// <summary>Measure of a unit or an item: times that a registrar recorded with a document (认定次数).</summary>
        public const int MEASURE_GIVEN_TIMES = 38;
        /// <summary>Measure of a unit or an item: a rate that a registrar recorded with a document (认定比率).</summary>
        public const int MEASURE_GIVEN_RATE = 39;
        /// <summary>Measure of a unit or an item: one, always (一).</summary>
        public const int MEASURE_ONE = 40;
        /// <summary>Measure of a unit or an item: done in the month (本月完成投资).</summary>
        public const int MEASURE_MONTH_DONE = 41;
        /// <summary>Measure of a unit or an item: new starts by the plan; of one item 1 or 0 (计划新开工).</summary>
        public const int MEASURE_PHASE_NEW = 42;
        /// <summary>Measure of a unit or an item: ongoing by the plan; of one item 1 or 0 (计划续建).</summary>
        public const int MEASURE_PHASE_ONGOING = 43;
        /// <summary>Measure of a unit or an item: to be finished by the plan; of one item 1 or 0 (计划竣工).</summary>
        public const int MEASURE_PHASE_COMPLETED = 44;
        /// <summary>Measure of a unit or an item: in reserve by the plan; of one item 1 or 0 (计划预备).</summary>
        public const int MEASURE_PHASE_RESERVE = 45;
        /// <summary>Measure of a unit or an item: items that have started, of every phase; of one item 1 or 0 (实际开工).</summary>
        public const int MEASURE_IS_STARTED = 46;
        /// <summary>Measure of a unit or an item: items that are finished, of every phase; of one item 1 or 0 (实际竣工).</summary>
        public const int MEASURE_IS_FINISHED = 47;
        /// <summary>Measure of a unit or an item: items that a higher level coordinates, too (★); of one item 1 or 0 (上级统筹项目).</summary>
        public const int MEASURE_IS_PROVINCE = 48;
        /// <summary>Measure of a unit or an item: what the month plans ask for in the month (本月计划投资).</summary>
        public const int MEASURE_MONTH_TASK = 49;
        /// <summary>Measure of a unit or an item: what the month plans ask for by the end of the month (截至本月计划投资).</summary>
        public const int MEASURE_PLAN_TO_DATE = 50;
        /// <summary>Measure of a unit or an item: done in the year to date of what the month plans ask for (截至本月计划完成率).</summary>
        public const int MEASURE_PLAN_TO_DATE_RATE = 51;
        /// <summary>Measure of a unit or an item: points that its letters gave it (函件计分).</summary>
        public const int MEASURE_LETTER_POINTS = 52;
        /// <summary>Measure of a unit or an item: nodes whose day is over and that are not done (逾期节点数).</summary>
        public const int MEASURE_NODES_LATE = 53;
        /// <summary>Kind of a measure: a number of things (项、次、月).</summary>
        public const int MEASURE_KIND_COUNT = 1;
        /// <summary>Kind of a measure: an amount; exact values are in 元 (金额).</summary>
        public const int MEASURE_KIND_MONEY = 2;
        /// <summary>Kind of a measure: a part of one: 1 is 100% (比率).</summary>
        public const int MEASURE_KIND_RATE = 3;
        /// <summary>Kind of a measure: points of an assessment (分值).</summary>
        public const int MEASURE_KIND_POINTS = 4;
        /// <summary>What the bytes of a file are: a photo, JPEG (JPEG图片).</summary>
        public const int MEDIA_JPEG = 1;
        /// <summary>What the bytes of a file are: a picture, PNG (PNG图片).</summary>
        public const int MEDIA_PNG = 2;
        /// <summary>What the bytes of a file are: a photo of a telephone, HEIF (HEIF图片).</summary>
        public const int MEDIA_HEIF = 3;
        /// <summary>What the bytes of a file are: a scan, TIFF (TIFF图片).</summary>
        public const int MEDIA_TIFF = 4;
        /// <summary>What the bytes of a file are: a document, PDF (PDF文件).</summary>
        public const int MEDIA_PDF = 5;
        /// <summary>What the bytes of a file are: an official document, OFD (GB/T 33190) (OFD版式文件).</summary>
        public const int MEDIA_OFD = 6;
        /// <summary>What the bytes of a file are: a text of Word 2007 or later, docx (Word文档（docx）).</summary>
        public const int MEDIA_DOCX = 7;
        /// <summary>What the bytes of a file are: a workbook of Excel 2007 or later, xlsx (Excel工作簿（xlsx）).</summary>
        public const int MEDIA_XLSX = 8;
        /// <summary>What the bytes of a file are: a text of Word 97 or WPS: doc, wps (Word、WPS文档（doc、wps）).</summary>
        public const int MEDIA_DOC = 9;
        /// <summary>What the bytes of a file are: a workbook of Excel 97 or WPS: xls, et (Excel、WPS工作簿（xls、et）).</summary>
        public const int MEDIA_XLS = 10;
        /// <summary>What the bytes of a file are: a picture, WebP (WebP图片).</summary>
        public const int MEDIA_WEBP = 11;
        /// <summary>What the bytes of a file are: a film, MP4 or MOV (MP4视频).</summary>
        public const int MEDIA_MP4 = 12;
        /// <summary>What the bytes of a file are: several files in one, zip (ZIP压缩包).</summary>
        public const int MEDIA_ZIP = 13;
        /// <summary>What the bytes of a file are: something else (其他文件).</summary>
        public const int MEDIA_OTHER = 99;
        /// <summary>Conflict of a node: the node before it is not done (前置节点未完成).</summary>
        public const int NODE_CONFLICT_BEFORE_OPEN = 1;
        /// <summary>Conflict of a node: it was done before the node before it (早于前置节点完成).</summary>
        public const int NODE_CONFLICT_BEFORE_DONE = 2;
        /// <summary>State of a node: it is planned, and its day is not over (未到期).</summary>
        public const int NODE_STATE_NOT_DUE = 1;
        /// <summary>State of a node: its planned day is over, and it is not done (逾期).</summary>
        public const int NODE_STATE_LATE = 2;
        /// <summary>State of a node: it was done by its planned day (按期完成).</summary>
        public const int NODE_STATE_DONE = 3;
        /// <summary>State of a node: it was done after its planned day (逾期完成).</summary>
        public const int NODE_STATE_DONE_LATE = 4;
        /// <summary>State of a node: it was done, and no day was planned (无计划已完成).</summary>
        public const int NODE_STATE_DONE_UNPLANNED = 5;
        /// <summary>State of a node: neither is a day planned, nor is it done (未排计划).</summary>
        public const int NODE_STATE_UNPLANNED = 6;
        /// <summary>Found at opening: changes came out of a log that a program left behind when it ended (从日志恢复的变更).</summary>
        public const int NOTICE_RECOVERED = 1;
        /// <summary>Found at opening: the file has other names on its disk (文件有其他硬链接).</summary>
        public const int NOTICE_HARD_LINKS = 2;
        /// <summary>Found at opening: an unfinished creation had left a second name of the file, which was removed (已清理未完成的临时名).</summary>
        public const int NOTICE_PARTIAL_REMOVED = 3;
        /// <summary>Found at opening: other programs added tables, indexes or views, which hold no facts and are left alone (其他程序添加的对象).</summary>
        public const int NOTICE_ADDED_OBJECTS = 4;
        /// <summary>Found at opening: tables or indexes of the library are missing or altered, or there is a trigger: it can only be read (结构被改动).</summary>
        public const int NOTICE_ALTERED_OBJECTS = 5;
        /// <summary>Found at opening: Litestream copies the ledger (由 Litestream 复制).</summary>
        public const int NOTICE_LITESTREAM = 6;
        /// <summary>Found at opening: the ledger is on a network drive (台账在网络驱动器上).</summary>
        public const int NOTICE_NETWORK_DRIVE = 7;
        /// <summary>Found at opening: the ledger is on a drive that a program provides (FUSE); where the file really lies is not known (台账在 FUSE 文件系统上).</summary>
        public const int NOTICE_FUSE_DRIVE = 8;
        /// <summary>Kind of a package: a year plan: its projects, their places in it, its changes so far, its rules (年度计划).</summary>
        public const int PACKAGE_PLAN = 1;
        /// <summary>Kind of a package: what changed in a year plan (动态调整).</summary>
        public const int PACKAGE_PLAN_CHANGE = 2;
        /// <summary>Kind of a package: monthly reports, events and matters of the projects of a plan (月报).</summary>
        public const int PACKAGE_MONTH_REPORTS = 3;
        /// <summary>Kind of a package: what became of the reports that were sent (答复).</summary>
        public const int PACKAGE_ANSWERS = 4;
        /// <summary>Decision about a line: the sender is right about what both changed (采用对方).</summary>
        public const int PACKAGE_DECISION_TAKE_THEIRS = 1;
        /// <summary>Decision about a line: this office is right about what both changed (保留本单位).</summary>
        public const int PACKAGE_DECISION_KEEP_OURS = 2;
        /// <summary>Decision about a line: the line is not taken; the sender is asked to send it again (不接收).</summary>
        public const int PACKAGE_DECISION_LEAVE_OUT = 3;
        /// <summary>State of a line: both say the same (一致).</summary>
        public const int PACKAGE_LINE_SAME = 1;
        /// <summary>State of a line: the record is added (新增).</summary>
        public const int PACKAGE_LINE_NEW = 2;
        /// <summary>State of a line: what the sender changed is taken (更新).</summary>
        public const int PACKAGE_LINE_CHANGED = 3;
        /// <summary>State of a line: only this office changed it, and nothing is taken (保留本单位).</summary>
        public const int PACKAGE_LINE_KEPT = 4;
        /// <summary>State of a line: both changed it: a person decides (冲突).</summary>
        public const int PACKAGE_LINE_CONFLICT = 5;
        /// <summary>State of a line: it may be a record of this ledger: a person decides (待对应).</summary>
        public const int PACKAGE_LINE_UNMATCHED = 6;
        /// <summary>State of a line: the record ends: it was voided, merged or withdrawn (终止).</summary>
        public const int PACKAGE_LINE_ENDED = 7;
        /// <summary>State of a line: it cannot be taken, for the reason that is given (不予接收).</summary>
        public const int PACKAGE_LINE_REFUSED = 8;
        /// <summary>State of a line: a person left it out (未接收).</summary>
        public const int PACKAGE_LINE_LEFT_OUT = 9;
        /// <summary>How a package stands: it can be taken (可以接收).</summary>
        public const int PACKAGE_STANDING_READY = 1;
        /// <summary>How a package stands: it was received already: there is nothing to do (已经接收).</summary>
        public const int PACKAGE_STANDING_REPEATED = 2;
        /// <summary>How a package stands: a later one that brings the same was received: there is nothing to do (已被后续数据包包含).</summary>
        public const int PACKAGE_STANDING_SUPERSEDED = 3;
        /// <summary>How a package stands: it builds on one that never came (缺少前序数据包).</summary>
        public const int PACKAGE_STANDING_GAP = 4;
        /// <summary>How a package stands: it contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it (分叉).</summary>
        public const int PACKAGE_STANDING_FORK = 5;
        /// <summary>How a package stands: it begins another life of the sender's ledger, which a person must accept (换代).</summary>
        public const int PACKAGE_STANDING_NEW_INCARNATION = 6;
        /// <summary>Paper of a document: tables and words for the office itself (报表).</summary>
        public const int PAPER_REPORT = 1;
        /// <summary>Paper of a document: a bulletin with its own head: name, number, office and date (简报).</summary>
        public const int PAPER_BULLETIN = 2;
        /// <summary>Paper of a document: an official document (公文) with addressees and signature (通报).</summary>
        public const int PAPER_NOTICE = 3;
        /// <summary>Paper of a document: an official letter (函).</summary>
        public const int PAPER_LETTER = 4;
        /// <summary>Period of a bulletin or an assessment: a month (月度).</summary>
        public const int PERIOD_MONTH = 1;
        /// <summary>Period of a bulletin or an assessment: a quarter: March, June, September, December (季度).</summary>
        public const int PERIOD_QUARTER = 2;
        /// <summary>Period of a bulletin or an assessment: half a year: June, December (半年).</summary>
        public const int PERIOD_HALF = 3;
        /// <summary>Period of a bulletin or an assessment: a year: December (年度).</summary>
        public const int PERIOD_YEAR = 4;
        /// <summary>Planned phase: to be started within the year (新开工).</summary>
        public const int PHASE_NEW = 1;
        /// <summary>Planned phase: to fulfil the year's plan (续建).</summary>
        public const int PHASE_ONGOING = 2;
        /// <summary>Planned phase: to be basically finished within the year (竣工).</summary>
        public const int PHASE_COMPLETED = 3;
        /// <summary>Planned phase: to make real preparatory progress (预备).</summary>
        public const int PHASE_RESERVE = 4;
        /// <summary>What the positions of a place are: one point, such as a gate (点).</summary>
        public const int PLACE_POINT = 1;
        /// <summary>What the positions of a place are: a line, such as a road (线).</summary>
        public const int PLACE_LINE = 2;
        /// <summary>What the positions of a place are: an area, whose last position is its first one again (面).</summary>
        public const int PLACE_AREA = 3;
        /// <summary>Kind of plan change: projects come into the plan (增补).</summary>
        public const int PLAN_CHANGE_SUPPLEMENT = 1;
        /// <summary>Kind of plan change: projects leave the plan and its statistics; also called 退出 (调出).</summary>
        public const int PLAN_CHANGE_WITHDRAWAL = 2;
        /// <summary>Kind of plan change: phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start (调整).</summary>
        public const int PLAN_CHANGE_ADJUSTMENT = 3;
        /// <summary>Kind of plan change: projects that left come back within the year (调回).</summary>
        public const int PLAN_CHANGE_RETURN = 4;
        /// <summary>Rule by which a value becomes points: points × value ÷ full value (按比例).</summary>
        public const int POINTS_RULE_PROPORTION = 1;
        /// <summary>Rule by which a value becomes points: points of the band in which the value is (分档).</summary>
        public const int POINTS_RULE_STEPS = 2;
        /// <summary>Rule by which a value becomes points: points, and some more or fewer for each step away from a target (加减分).</summary>
        public const int POINTS_RULE_SLOPE = 3;
        /// <summary>Rule by which a value becomes points: points × number of times (按次).</summary>
        public const int POINTS_RULE_COUNT = 4;
        /// <summary>Rule by which a value becomes points: points of the rank within the group (按名次).</summary>
        public const int POINTS_RULE_RANK = 5;
        /// <summary>Rule by which a value becomes points: points by the place between the lowest and the highest value of the group (功效系数).</summary>
        public const int POINTS_RULE_EFFECT = 6;
        /// <summary>Rule by which a value becomes points: the value itself, which a person gave (认定).</summary>
        public const int POINTS_RULE_GIVEN = 7;
        /// <summary>Form of a document: the exact figures of what was issued, apart from any printed form (数据).</summary>
        public const int PRINTED_FIGURES = 1;
        /// <summary>Form of a document: text, in UTF-8 (文本).</summary>
        public const int PRINTED_TEXT = 2;
        /// <summary>Form of a document: JSON without blanks.</summary>
        public const int PRINTED_JSON = 3;
        /// <summary>Form of a document: Markdown, in UTF-8.</summary>
        public const int PRINTED_MARKDOWN = 4;
        /// <summary>Form of a document: an .xlsx workbook to print (工作簿).</summary>
        public const int PRINTED_WORKBOOK = 5;
        /// <summary>Form of a document: a .docx in the official form (GB/T 9704-2012) (公文).</summary>
        public const int PRINTED_DOCX = 6;
        /// <summary>Form of a document: an .xlsx workbook for machines: one header row with units, no merged cells, exact amounts (数据表).</summary>
        public const int PRINTED_FLAT_WORKBOOK = 7;
        /// <summary>Problem of a file: pages or indexes are damaged (文件损坏).</summary>
        public const int PROBLEM_DAMAGE = 1;
        /// <summary>Problem of a file: a row refers to one that does not exist (引用缺失).</summary>
        public const int PROBLEM_REFERENCE = 2;
        /// <summary>Problem of a file: a table, an index or a rule is not the library's (结构不符).</summary>
        public const int PROBLEM_SCHEMA = 3;
        /// <summary>Problem of a file: a row or a change was edited behind the library's back (校验码不符).</summary>
        public const int PROBLEM_CHAIN = 4;
        /// <summary>Problem of a file: a write was cut short; it waits in a side file to be undone (写入未完成).</summary>
        public const int PROBLEM_UNFINISHED = 5;
        /// <summary>Why a record is proposed: it has the same code (代码).</summary>
        public const int PROPOSAL_CODE = 1;
        /// <summary>Why a record is proposed: it has the same name, or is the plan of the same year and level (名称).</summary>
        public const int PROPOSAL_NAME = 2;
        /// <summary>Why a record is proposed: it had the same name, or the same code, before (曾用名).</summary>
        public const int PROPOSAL_FORMER_NAME = 3;
        /// <summary>Rank of a partner office: it gives the plan, its changes, the rules, and answers reports: a city to its counties (上级).</summary>
        public const int RANK_UPPER = 1;
        /// <summary>Rank of a partner office: it reports what happens to the projects of its unit: a county to its city (下级).</summary>
        public const int RANK_LOWER = 2;
        /// <summary>Class of a reason: macro-economic control, industrial policy and the like (客观原因).</summary>
        public const int REASON_OBJECTIVE = 1;
        /// <summary>Class of a reason: the responsible unit's or the owner's own (主观原因).</summary>
        public const int REASON_SUBJECTIVE = 2;
        /// <summary>Class of a reason: another one (其他).</summary>
        public const int REASON_OTHER = 3;
        /// <summary>Record that differs: the rules of figures, which no change of the ledger wrote (口径).</summary>
        public const int RECORD_RULES = 1;
        /// <summary>Record that differs: the year plan (年度计划).</summary>
        public const int RECORD_PLAN = 2;
        /// <summary>Record that differs: a sector (行业分类).</summary>
        public const int RECORD_SECTOR = 3;
        /// <summary>Record that differs: a unit that the plan names (单位).</summary>
        public const int RECORD_UNIT = 4;
        /// <summary>Record that differs: the name of a project (项目).</summary>
        public const int RECORD_PROJECT = 5;
        /// <summary>Record that differs: a plan item (计划项目).</summary>
        public const int RECORD_ITEM = 6;
        /// <summary>Record that differs: the report of an item for a month (月报).</summary>
        public const int RECORD_REPORT = 7;
        /// <summary>Record that differs: an event of a project: a start, a stop (开竣工事件).</summary>
        public const int RECORD_EVENT = 8;
        /// <summary>Record that differs: a merge of a unit or a project that the earlier state names (合并).</summary>
        public const int RECORD_MERGER = 9;
        /// <summary>An issued bulletin that was made again: the figures are the same, and every form is at hand as it was issued, byte for byte (一致).</summary>
        public const int REPRODUCED_SAME = 1;
        /// <summary>An issued bulletin that was made again: the figures are the same. A form was not kept, as before format 2, and this library prints it differently (版式变化).</summary>
        public const int REPRODUCED_NOT_KEPT = 2;
        /// <summary>An issued bulletin that was made again: the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was edited behind its back, which verifying it shows (数据变化).</summary>
        public const int REPRODUCED_FIGURES_CHANGED = 3;
        /// <summary>An issued bulletin that was made again: the figures are the same; a form that the ledger keeps was edited behind the library's back (原件被改动).</summary>
        public const int REPRODUCED_EDITED = 4;
        /// <summary>An issued bulletin that was made again: the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however well it verifies (变更链被重做).</summary>
        public const int REPRODUCED_CHAIN_CHANGED = 5;
        /// <summary>Role: keeps the ledger, runs the plan, issues bulletins; may do whatever others may (重点办).</summary>
        public const int ROLE_REGISTRAR = 1;
        /// <summary>Role: files reports (信息员).</summary>
        public const int ROLE_REPORTER = 2;
        /// <summary>Role: approves reports or returns them (联络员).</summary>
        public const int ROLE_LIAISON = 3;
        /// <summary>Role: answers for the projects; may do what the liaison may (责任专员).</summary>
        public const int ROLE_COMMISSIONER = 4;
        /// <summary>Role: reads only (查阅).</summary>
        public const int ROLE_READER = 5;
        /// <summary>Why a project has its place in the next plan: it is finished and leaves (已竣工，不再列入).</summary>
        public const int ROLLOVER_FINISHED = 1;
        /// <summary>Why a project has its place in the next plan: it has started and is planned to be finished in the next year (已开工，计划下年竣工).</summary>
        public const int ROLLOVER_FINISH_DUE = 2;
        /// <summary>Why a project has its place in the next plan: it has started and should have been finished by now (已开工，逾期未竣工，列入下年竣工).</summary>
        public const int ROLLOVER_FINISH_OVERDUE = 3;
        /// <summary>Why a project has its place in the next plan: it has started and goes on; its planned finish is later (已开工未竣工，结转续建).</summary>
        public const int ROLLOVER_GOES_ON = 4;
        /// <summary>Why a project has its place in the next plan: it has started and goes on; no planned finish is known (已开工未竣工，计划竣工时间不明，暂列续建).</summary>
        public const int ROLLOVER_FINISH_UNKNOWN = 5;
        /// <summary>Why a project has its place in the next plan: it was to start this year and has not: it is a new start again (年内未开工，结转新开工).</summary>
        public const int ROLLOVER_NOT_STARTED = 6;
        /// <summary>Why a project has its place in the next plan: it was to start this year and the year before and has not: its withdrawal should be considered (连续两年计划新开工未开工，建议调出).</summary>
        public const int ROLLOVER_NOT_STARTED_TWICE = 7;
        /// <summary>Why a project has its place in the next plan: it has not started, and its planned start is after the next year: back to the reserve (未开工，计划开工时间在下年之后，转为预备).</summary>
        public const int ROLLOVER_START_LATER = 8;
        /// <summary>Why a project has its place in the next plan: a reserve project whose planned start has come (预备项目计划下年开工，列入新开工).</summary>
        public const int ROLLOVER_START_DUE = 9;
        /// <summary>Why a project has its place in the next plan: a reserve project that stays in reserve (继续开展前期工作).</summary>
        public const int ROLLOVER_STAYS_RESERVE = 10;
        /// <summary>Row of a printed table: the total of all (合计).</summary>
        public const int ROW_TOTAL = 1;
        /// <summary>Row of a printed table: the head of a group (分组).</summary>
        public const int ROW_GROUP = 2;
        /// <summary>Row of a printed table: one of a group (明细).</summary>
        public const int ROW_PLAIN = 3;
        /// <summary>Finding: something could not be read; importing would lose it (阻止导入).</summary>
        public const int SEVERITY_BLOCKING = 1;
        /// <summary>Finding: everything was read, but somebody should look (提示).</summary>
        public const int SEVERITY_NOTICE = 2;
        /// <summary>Sheet: a list of projects with their plan (计划表).</summary>
        public const int SHEET_PLAN = 1;
        /// <summary>Sheet: the progress of projects in a month (月报表).</summary>
        public const int SHEET_MONTHLY = 2;
        /// <summary>Base of the rate of starts: the planned new starts of the year; Liuzhou's (计划新开工项目).</summary>
        public const int START_PLANNED_NEW = 1;
        /// <summary>Base of the rate of starts: the new starts planned up to the month (截至本月计划新开工项目).</summary>
        public const int START_PLANNED_TO_DATE = 2;
        /// <summary>Base of the rate of starts: all implementation projects (全部实施项目).</summary>
        public const int START_ALL = 3;
        /// <summary>Base of the rate of starts: the number of starts set as the year's target (全年开工目标数).</summary>
        public const int START_TARGET = 4;
        /// <summary>Actual state: not started (未开工).</summary>
        public const int STATE_NOT_STARTED = 1;
        /// <summary>Actual state: underway (在建).</summary>
        public const int STATE_UNDERWAY = 2;
        /// <summary>Actual state: standing still (停工).</summary>
        public const int STATE_SUSPENDED = 3;
        /// <summary>Actual state: finished (竣工).</summary>
        public const int STATE_FINISHED = 4;
        /// <summary>What a change wrote of: the ledger itself: its office (台账).</summary>
        public const int SUBJECT_LEDGER = 1;
        /// <summary>What a change wrote of: a unit (单位).</summary>
        public const int SUBJECT_UNIT = 2;
        /// <summary>What a change wrote of: a sector (行业分类).</summary>
        public const int SUBJECT_SECTOR = 3;
        /// <summary>What a change wrote of: a person (人员).</summary>
        public const int SUBJECT_PERSON = 4;
        /// <summary>What a change wrote of: a role that somebody has (授权).</summary>
        public const int SUBJECT_GRANT = 5;
        /// <summary>What a change wrote of: a project (项目).</summary>
        public const int SUBJECT_PROJECT = 6;
        /// <summary>What a change wrote of: an event of a project (开竣工).</summary>
        public const int SUBJECT_EVENT = 7;
        /// <summary>What a change wrote of: a matter of a project (事项).</summary>
        public const int SUBJECT_MATTER = 8;
        /// <summary>What a change wrote of: a node of a project (节点).</summary>
        public const int SUBJECT_NODE = 35;
        /// <summary>What a change wrote of: a year plan (年度计划).</summary>
        public const int SUBJECT_PLAN = 9;
        /// <summary>What a change wrote of: the rule pack that a plan uses (计划所用规则).</summary>
        public const int SUBJECT_PLAN_RULES = 10;
        /// <summary>What a change wrote of: which of a whole and its parts counts in a plan (整体与部分).</summary>
        public const int SUBJECT_COUNTED_SIDE = 11;
        /// <summary>What a change wrote of: through which month a plan is closed (关账).</summary>
        public const int SUBJECT_PLAN_CLOSE = 12;
        /// <summary>What a change wrote of: a supplement, a withdrawal or an adjustment (计划调整).</summary>
        public const int SUBJECT_PLAN_CHANGE = 13;
        /// <summary>What a change wrote of: a project's place in a plan (计划项目).</summary>
        public const int SUBJECT_ITEM = 14;
        /// <summary>What a change wrote of: a monthly report that counts (月报).</summary>
        public const int SUBJECT_REPORT = 15;
        /// <summary>What a change wrote of: a monthly report on its way: draft, submitted, approved or returned (月报报送).</summary>
        public const int SUBJECT_FILING = 16;
        /// <summary>What a change wrote of: a monthly report that was taken out of the figures, and why (月报撤回).</summary>
        public const int SUBJECT_REPORT_WITHDRAWAL = 17;
        /// <summary>What a change wrote of: a ten-day report (旬报).</summary>
        public const int SUBJECT_TEN_DAY_REPORT = 18;
        /// <summary>What a change wrote of: the matters that the problem of a monthly report became (问题转为事项).</summary>
        public const int SUBJECT_MATTER_REPORT = 26;
        /// <summary>What a change wrote of: an issued bulletin (通报).</summary>
        public const int SUBJECT_BULLETIN = 19;
        /// <summary>What a change wrote of: a rule pack (规则包).</summary>
        public const int SUBJECT_RULE_PACK = 20;
        /// <summary>What a change wrote of: the mark of a change whose instant is not trusted (时间标记).</summary>
        public const int SUBJECT_CLOCK_MARK = 21;
        /// <summary>What a change wrote of: the day that was set for such a change (补记日期).</summary>
        public const int SUBJECT_CHANGE_DAY = 22;
        /// <summary>What a change wrote of: why such marks were lifted (解除时间标记).</summary>
        public const int SUBJECT_CLOCK_LIFT = 23;
        /// <summary>What a change wrote of: what a person decided about a cell of an imported sheet (人工确认).</summary>
        public const int SUBJECT_IMPORT_ANSWER = 24;
        /// <summary>What a change wrote of: what a column was confirmed to mean (列的确认).</summary>
        public const int SUBJECT_COLUMN_MAPPING = 25;
        /// <summary>What a change wrote of: a fact of an assessment (考核登记).</summary>
        public const int SUBJECT_ASSESSMENT_FACT = 31;
        /// <summary>What a change wrote of: an issued result of an assessment (考核结果).</summary>
        public const int SUBJECT_ISSUED_ASSESSMENT = 32;
        /// <summary>What a change wrote of: a letter (函件).</summary>
        public const int SUBJECT_LETTER = 34;
        /// <summary>What a change wrote of: a file that is attached to a record (附件).</summary>
        public const int SUBJECT_ATTACHMENT = 36;
        /// <summary>What a change wrote of: a place of a project (位置).</summary>
        public const int SUBJECT_PLACE = 37;
        /// <summary>What a change wrote of: an attempt that was refused for want of a right (越权尝试).</summary>
        public const int SUBJECT_REFUSAL = 29;
        /// <summary>What a change wrote of: the contact details of a person, of which a history has only why they were overwritten (联系方式).</summary>
        public const int SUBJECT_CONTACT = 30;
        /// <summary>What a change wrote of: that a unit or a project is another one (合并).</summary>
        public const int SUBJECT_MERGER = 28;
        /// <summary>What a change wrote of: an office with which packages are exchanged (往来单位).</summary>
        public const int SUBJECT_PARTNER = 39;
        /// <summary>What a change wrote of: another life of the ledger, because it was restored or copied (台账代次).</summary>
        public const int SUBJECT_INCARNATION = 40;
        /// <summary>What a change wrote of: a package that was made for another office (发出的数据包).</summary>
        public const int SUBJECT_SENT_PACKAGE = 41;
        /// <summary>What a change wrote of: a package that came from another office (收到的数据包).</summary>
        public const int SUBJECT_RECEIVED_PACKAGE = 42;
        /// <summary>What a change wrote of: what an upper office said of a report (答复).</summary>
        public const int SUBJECT_ANSWER = 43;
        /// <summary>What a change wrote of: that a record is voided, and why (作废).</summary>
        public const int SUBJECT_VOID = 27;
        /// <summary>Task: keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理).</summary>
        public const int TASK_MANAGE = 1;
        /// <summary>Task: file drafts, reports and ten-day reports of an item (填报).</summary>
        public const int TASK_REPORT = 2;
        /// <summary>Task: approve reports of an item or return them (审核).</summary>
        public const int TASK_REVIEW = 3;
        /// <summary>Task: record matters and events of a project (记录事项).</summary>
        public const int TASK_RECORD = 4;
        /// <summary>Against its plan: before the planned month (提前).</summary>
        public const int TIMING_EARLY = 1;
        /// <summary>Against its plan: in the planned month (按期).</summary>
        public const int TIMING_ON_TIME = 2;
        /// <summary>Against its plan: later than planned, or not yet though its time has come (逾期).</summary>
        public const int TIMING_LATE = 3;
        /// <summary>Kind of unit: the government of a county, city or district (县（市、区）).</summary>
        public const int UNIT_COUNTY = 1;
        /// <summary>Kind of unit: the committee of a development or functional zone (功能区).</summary>
        public const int UNIT_FUNCTIONAL_ZONE = 2;
        /// <summary>Kind of unit: a bureau, committee or office (部门).</summary>
        public const int UNIT_BUREAU = 3;
        /// <summary>Kind of unit: a state-owned group or company (企业).</summary>
        public const int UNIT_ENTERPRISE = 4;
        /// <summary>Kind of unit: another kind (其他).</summary>
        public const int UNIT_OTHER = 5;
        /// <summary>Part of a unit in a plan: those that it leads: it is the first responsible unit (牵头单位).</summary>
        public const int UNIT_ROLE_LEAD = 1;
        /// <summary>Part of a unit in a plan: those whose reports it files (填报单位).</summary>
        public const int UNIT_ROLE_REPORTING = 2;
        /// <summary>Number of the record: int.</summary>
        public const int F_ID = 1;
        /// <summary>Change that wrote this version: int.</summary>
        public const int F_SINCE = 2;
        /// <summary>Name (名称): text.</summary>
        public const int F_NAME = 3;
        /// <summary>What a unit is: code, ZDXM_UNIT_....</summary>
        public const int F_KIND = 4;
        /// <summary>Number of the sector above, or of the project that this one is a part of (打包项目): int.</summary>
        public const int F_PARENT = 5;
        /// <summary>Place in its list, from 1: int.</summary>
        public const int F_POSITION = 6;
        /// <summary>备注: text.</summary>
        public const int F_REMARK = 7;
        /// <summary>统一社会信用代码 of a unit: text.</summary>
        public const int F_CREDIT_CODE = 8;
        /// <summary>National code (项目代码): text such as 2207-450204-77-01-946789.</summary>
        public const int F_CODE = 20;
        /// <summary>Number of the sector (行业分类): int.</summary>
        public const int F_SECTOR = 21;
        /// <summary>Content and scale of a project, what a matter is about: text.</summary>
        public const int F_CONTENT = 22;
        /// <summary>Start of the construction period: date.</summary>
        public const int F_PERIOD_START = 23;
        /// <summary>End of the construction period: date.</summary>
        public const int F_PERIOD_END = 24;
        /// <summary>Total investment (总投资): money.</summary>
        public const int F_TOTAL = 25;
        /// <summary>Who builds it (项目业主): text.</summary>
        public const int F_OWNER = 26;
        /// <summary>统一社会信用代码 of the owner: text.</summary>
        public const int F_OWNER_CREDIT_CODE = 27;
        /// <summary>Where it lies (建设地点): text.</summary>
        public const int F_LOCATION = 28;
        /// <summary>Year of a plan: int.</summary>
        public const int F_YEAR = 40;
        /// <summary>Level: code, ZDXM_LEVEL_...; municipal unless said otherwise.</summary>
        public const int F_LEVEL = 41;
        /// <summary>Title: text.</summary>
        public const int F_TITLE = 42;
        /// <summary>Number of the document (文号): text.</summary>
        public const int F_DOCUMENT_NO = 43;
        /// <summary>Date of the document: date with its day.</summary>
        public const int F_ISSUED_ON = 44;
        /// <summary>Number of the plan: int.</summary>
        public const int F_PLAN = 50;
        /// <summary>Number of the project: int.</summary>
        public const int F_PROJECT = 51;
        /// <summary>Planned phase: code, ZDXM_PHASE_....</summary>
        public const int F_PHASE = 52;
        /// <summary>Annual planned investment: money.</summary>
        public const int F_ANNUAL = 53;
        /// <summary>Done before this year: money.</summary>
        public const int F_DONE_BEFORE = 54;
        /// <summary>Annual target: text.</summary>
        public const int F_TARGET = 55;
        /// <summary>Planned start: date.</summary>
        public const int F_PLANNED_START = 56;
        /// <summary>Planned finish: date.</summary>
        public const int F_PLANNED_FINISH = 57;
        /// <summary>Numbers of the responsible units in their order, the first one leads: list of int.</summary>
        public const int F_RESPONSIBLE_UNITS = 58;
        /// <summary>Number of the unit that files the reports: int.</summary>
        public const int F_REPORTING_UNIT = 59;
        /// <summary>Whether a higher level coordinates it too (★): flag.</summary>
        public const int F_HIGHER_LEVEL = 60;
        /// <summary>What is planned to be done by the end of each month, since the start of the year: text of pairs such as 1月=100万元;2月=250万元, each amount with its unit. Empty where the office has no month plans.</summary>
        public const int F_MONTH_PLAN = 670;
        /// <summary>The first responsible unit: int.</summary>
        public const int F_LEAD_UNIT = 61;
        /// <summary>What a fact of an assessment says: code, ZDXM_ASSESSMENT_FACT_....</summary>
        public const int F_ASSESSMENT_FACT_KIND = 600;
        /// <summary>Name of a scheme of assessment: text.</summary>
        public const int F_SCHEME = 601;
        /// <summary>Id of an item of the scheme, or given_points, given_times or given_rate: text.</summary>
        public const int F_SCHEME_ITEM = 602;
        /// <summary>What is given: text of a decimal such as -2 or 0.9; a rate is a part of one.</summary>
        public const int F_GIVEN_VALUE = 603;
        /// <summary>Last month: month.</summary>
        public const int F_LAST_MONTH = 604;
        /// <summary>Number of the issued result that this one corrects: int.</summary>
        public const int F_CORRECTS = 605;
        /// <summary>Number of the issued result that corrects it: int.</summary>
        public const int F_CORRECTED_BY = 606;
        /// <summary>The issued result that an objection is to: int.</summary>
        public const int F_ASSESSMENT = 607;
        /// <summary>When an objection was answered: date with its day.</summary>
        public const int F_ANSWERED_ON = 608;
        /// <summary>What the answer says: text.</summary>
        public const int F_ANSWER = 609;
        /// <summary>Whether an objection is upheld: flag.</summary>
        public const int F_IS_UPHELD = 610;
        /// <summary>Points, exact: text of a fraction.</summary>
        public const int F_POINTS = 611;
        /// <summary>Points before, exact: text of a fraction.</summary>
        public const int F_POINTS_BEFORE = 612;
        /// <summary>Grade, or what stands in its place: text.</summary>
        public const int F_GRADE = 613;
        /// <summary>Whether it is exempt: flag.</summary>
        public const int F_IS_EXEMPT = 614;
        /// <summary>Entries that came: list of text.</summary>
        public const int F_ENTRIES_CAME = 615;
        /// <summary>Entries that went: list of text.</summary>
        public const int F_ENTRIES_WENT = 616;
        /// <summary>Number of the plan item: int.</summary>
        public const int F_ITEM = 70;
        /// <summary>Month: month.</summary>
        public const int F_MONTH = 71;
        /// <summary>Investment done in the month: money.</summary>
        public const int F_MONTH_DONE = 72;
        /// <summary>Investment done since the start of the year, as reported: money.</summary>
        public const int F_YTD_DONE = 73;
        /// <summary>Funds in place since the start of the year: money.</summary>
        public const int F_FUNDS_YTD = 74;
        /// <summary>Whether it has started, as reported: flag.</summary>
        public const int F_STARTED = 75;
        /// <summary>When it started: date.</summary>
        public const int F_STARTED_ON = 76;
        /// <summary>Whether it is finished, as reported: flag.</summary>
        public const int F_FINISHED = 77;
        /// <summary>When it was finished: date.</summary>
        public const int F_FINISHED_ON = 78;
        /// <summary>Physical progress: text.</summary>
        public const int F_PROGRESS = 79;
        /// <summary>Preparatory progress: text.</summary>
        public const int F_PREPARATION = 80;
        /// <summary>Problems: text.</summary>
        public const int F_PROBLEM = 81;
        /// <summary>Next steps: text.</summary>
        public const int F_NEXT_STEPS = 82;
        /// <summary>Done in the year to date, said or carried forward: money.</summary>
        public const int F_STANDING_DONE = 83;
        /// <summary>Whether it has started, said or carried forward: flag.</summary>
        public const int F_STANDING_STARTED = 84;
        /// <summary>Whether it is finished, said or carried forward: flag.</summary>
        public const int F_STANDING_FINISHED = 85;
        /// <summary>What somebody should look at: flags, a sum of ZDXM_FLAG_....</summary>
        public const int F_FLAGS = 86;
        /// <summary>The last month for which it reported: month.</summary>
        public const int F_LAST_REPORT = 87;
        /// <summary>Done up to the end of the month before, carried forward: money.</summary>
        public const int F_DONE_BEFORE_MONTH = 88;
        /// <summary>Number of the change: int.</summary>
        public const int F_CHANGE = 100;
        /// <summary>What the clock said: int64, UTC in milliseconds since 1970. It says nothing where CLOCK_MARK is set.</summary>
        public const int F_AT_MS = 101;
        /// <summary>Who: text.</summary>
        public const int F_ACTOR = 102;
        /// <summary>The kind of the change as it stands in the ledger: text such as file_reports. CHANGE_CODE has its name.</summary>
        public const int F_CHANGE_KIND = 103;
        /// <summary>What the change is about: code, ZDXM_CHANGE_...; empty where a later library wrote a kind that this one does not know.</summary>
        public const int F_CHANGE_CODE = 570;
        /// <summary>The task that was refused: code, ZDXM_TASK_...; empty for somebody who is not among the people of the ledger.</summary>
        public const int F_TASK_KIND = 571;
        /// <summary>Number of the record that an attempt was about: int64.</summary>
        public const int F_RECORD_ID = 572;
        /// <summary>How often it was tried in one batch: int.</summary>
        public const int F_TIMES = 573;
        /// <summary>Remark: text, empty where there is none.</summary>
        public const int F_NOTE = 104;
        /// <summary>Number of rows that it wrote or closed: int64.</summary>
        public const int F_ENTRIES = 105;
        /// <summary>SHA-256 over these rows: text of 64 digits.</summary>
        public const int F_DIGEST = 106;
        /// <summary>SHA-256 over all of it and the change before: text of 64 digits.</summary>
        public const int F_HASH = 107;
        /// <summary>Why the instant of a change is not trusted: code, ZDXM_CLOCK_MARK_...; NULL where it is.</summary>
        public const int F_CLOCK_MARK = 108;
        /// <summary>The change that marked the instant: int.</summary>
        public const int F_MARKED_BY = 109;
        /// <summary>The change that first submitted a report, or filed it at once: int; NULL while it is not reported.</summary>
        public const int F_SUBMITTED_IN = 110;
        /// <summary>The day that a registrar set for a change whose instant is marked: date with its day.</summary>
        public const int F_SET_DAY = 111;
        /// <summary>The change by which something was set: int.</summary>
        public const int F_SET_BY = 112;
        /// <summary>The last change before, of those whose instant is trusted: int.</summary>
        public const int F_CHANGE_BEFORE = 113;
        /// <summary>What the clock said at that change: int64, UTC in milliseconds since 1970.</summary>
        public const int F_BEFORE_MS = 114;
        /// <summary>Whole days since that change, where they are more than 400: int.</summary>
        public const int F_DAYS_BETWEEN = 115;
        /// <summary>Which items a cell sums up: code, ZDXM_CUT_....</summary>
        public const int F_CUT = 120;
        /// <summary>Number of the unit of a cell: int.</summary>
        public const int F_UNIT = 121;
        /// <summary>Kind of unit that is ranked together: code, ZDXM_UNIT_....</summary>
        public const int F_UNIT_KIND = 122;
        /// <summary>Number of projects: int.</summary>
        public const int F_COUNT = 123;
        /// <summary>Done in the year to date: money.</summary>
        public const int F_DONE = 124;
        /// <summary>Done of the annual plan in percent, rounded by the rules: text.</summary>
        public const int F_RATE = 125;
        /// <summary>Percentage points above time progress, rounded by the rules: text.</summary>
        public const int F_GAP = 126;
        /// <summary>Projects that reported for the month: int.</summary>
        public const int F_REPORTED = 127;
        /// <summary>Projects that have started: int.</summary>
        public const int F_STARTED_COUNT = 128;
        /// <summary>Projects that are finished: int.</summary>
        public const int F_FINISHED_COUNT = 129;
        /// <summary>Rank within the kind of unit: int.</summary>
        public const int F_RANK = 130;
        /// <summary>Share of the year gone, in percent: text.</summary>
        public const int F_TIME_PROGRESS = 131;
        /// <summary>Name of a unit: text.</summary>
        public const int F_UNIT_NAME = 132;
        /// <summary>Planned new starts: int.</summary>
        public const int F_PLANNED_NEW = 133;
        /// <summary>Of the planned new starts, started: int.</summary>
        public const int F_NEW_STARTED = 134;
        /// <summary>New starts planned up to the month: int.</summary>
        public const int F_PLANNED_TO_DATE = 135;
        /// <summary>Of these, started: int.</summary>
        public const int F_TO_DATE_STARTED = 136;
        /// <summary>Started before the planned month: int.</summary>
        public const int F_EARLY_STARTS = 137;
        /// <summary>Planned up to the month and not started: int.</summary>
        public const int F_LATE_STARTS = 138;
        /// <summary>Planned completions: int.</summary>
        public const int F_PLANNED_COMPLETED = 139;
        /// <summary>Of these, finished: int.</summary>
        public const int F_COMPLETED_FINISHED = 140;
        /// <summary>Finished though not planned for this year: int.</summary>
        public const int F_EARLY_FINISHES = 141;
        /// <summary>Rate of starts over the base of the rules, in percent: text.</summary>
        public const int F_START_RATE = 142;
        /// <summary>Rate of finishes over the planned completions, in percent: text.</summary>
        public const int F_FINISH_RATE = 143;
        /// <summary>Text of a header cell, or of a finding: text.</summary>
        public const int F_TEXT = 160;
        /// <summary>Row: int, from 0.</summary>
        public const int F_ROW = 161;
        /// <summary>Column: int, from 0.</summary>
        public const int F_COLUMN = 162;
        /// <summary>Number of rows: int64.</summary>
        public const int F_ROWS = 163;
        /// <summary>Number of columns: int.</summary>
        public const int F_COLUMNS = 164;
        /// <summary>Kind of row: code, ZDXM_ROW_TOTAL, ZDXM_ROW_GROUP or ZDXM_ROW_PLAIN.</summary>
        public const int F_ROW_KIND = 165;
        /// <summary>Line of units under the title: text.</summary>
        public const int F_UNIT_LINE = 166;
        /// <summary>Notes: list of text.</summary>
        public const int F_NOTES = 167;
        /// <summary>Whether it stands in the way: code, ZDXM_SEVERITY_....</summary>
        public const int F_SEVERITY = 180;
        /// <summary>Name of the sheet: text; empty of a file without sheets, such as csv.</summary>
        public const int F_SHEET = 181;
        /// <summary>The cell, such as H24: text.</summary>
        public const int F_CELL = 182;
        /// <summary>What the finding is about: code, ZDXM_FINDING_....</summary>
        public const int F_FINDING = 183;
        /// <summary>Place of the sheet, from 0: int. Among those that were understood, in zdxm_workbook_grids among all of the file.</summary>
        public const int F_SHEET_INDEX = 184;
        /// <summary>Format of the file: code, ZDXM_FORMAT_....</summary>
        public const int F_FORMAT = 185;
        /// <summary>Header path of a column: text.</summary>
        public const int F_HEADER = 186;
        /// <summary>What a column means, such as annual: text.</summary>
        public const int F_MEANING = 187;
        /// <summary>Unit of a column's amounts: code, ZDXM_YUAN to ZDXM_SHI_YI_YUAN.</summary>
        public const int F_MONEY_UNIT = 188;
        /// <summary>Name of the sector: text.</summary>
        public const int F_SECTOR_NAME = 189;
        /// <summary>Whether the row counts as a project: flag.</summary>
        public const int F_COUNTED = 190;
        /// <summary>Whether the sheet is hidden: flag.</summary>
        public const int F_HIDDEN = 191;
        /// <summary>What the ledger has no field for, as header: text, line by line: list of text.</summary>
        public const int F_OTHER = 192;
        /// <summary>Text of a heading: text.</summary>
        public const int F_LABEL = 193;
        /// <summary>How deep a heading stands, 0 for the total: int.</summary>
        public const int F_DEPTH = 194;
        /// <summary>Region that a heading names: text.</summary>
        public const int F_REGION = 195;
        /// <summary>Number of projects that a heading declares: int.</summary>
        public const int F_DECLARED_COUNT = 196;
        /// <summary>Number of projects under a heading: int.</summary>
        public const int F_FOUND_COUNT = 197;
        /// <summary>Total investment that a heading declares: money.</summary>
        public const int F_DECLARED_TOTAL = 198;
        /// <summary>Annual investment that a heading declares: money.</summary>
        public const int F_DECLARED_ANNUAL = 199;
        /// <summary>Year to date that a heading declares: money.</summary>
        public const int F_DECLARED_YTD = 200;
        /// <summary>Names of the responsible units in their order: list of text.</summary>
        public const int F_RESPONSIBLE_UNIT_NAMES = 201;
        /// <summary>Name of the unit that files the reports: text.</summary>
        public const int F_REPORTING_UNIT_NAME = 202;
        /// <summary>Place, from 0, of the row of the whole that this one is a part of: int.</summary>
        public const int F_PARENT_ROW = 203;
        /// <summary>Names of the sheets to import; all unless some are named: list of text.</summary>
        public const int F_SHEETS = 210;
        /// <summary>Leave out monthly rows whose project is not in the plan: flag.</summary>
        public const int F_LEAVE_OUT_UNMATCHED = 211;
        /// <summary>Leave amounts empty that cannot be read: flag.</summary>
        public const int F_LEAVE_UNREADABLE_EMPTY = 212;
        /// <summary>Projects that the import adds: int.</summary>
        public const int F_NEW_PROJECTS = 213;
        /// <summary>Projects that it corrects: int.</summary>
        public const int F_REVISED_PROJECTS = 214;
        /// <summary>Plan items that it adds: int.</summary>
        public const int F_NEW_ITEMS = 215;
        /// <summary>Plan items that it corrects: int.</summary>
        public const int F_REVISED_ITEMS = 216;
        /// <summary>Reports that it adds: int.</summary>
        public const int F_NEW_REPORTS = 217;
        /// <summary>Reports that it corrects: int.</summary>
        public const int F_REVISED_REPORTS = 218;
        /// <summary>Rows that say what the ledger knows: int.</summary>
        public const int F_UNCHANGED = 219;
        /// <summary>Rows without a project: int.</summary>
        public const int F_UNMATCHED = 220;
        /// <summary>Month of the reports where the sheet names none, 1 to 12: int.</summary>
        public const int F_MONTH_OF_YEAR = 221;
        /// <summary>Which record, from 1: int.</summary>
        public const int F_RECORD = 230;
        /// <summary>Why it was refused: int, ZDXM_E_...; NULL where it was written.</summary>
        public const int F_ERROR_CODE = 231;
        /// <summary>The field that is wrong: int, ZDXM_F_....</summary>
        public const int F_ERROR_FIELD = 232;
        /// <summary>What is wrong and what to do: text.</summary>
        public const int F_ERROR_TEXT = 233;
        /// <summary>Decimals of amounts in 亿元: int; 2 unless said otherwise.</summary>
        public const int F_MONEY_DECIMALS = 240;
        /// <summary>Decimals of rates and gaps: int; 2 unless said otherwise.</summary>
        public const int F_RATE_DECIMALS = 241;
        /// <summary>How a gap is rounded: code, ZDXM_GAP_...; exact unless said otherwise.</summary>
        public const int F_GAP_ORDER = 242;
        /// <summary>Base of the rate of starts: code, ZDXM_START_...; planned new starts unless said otherwise.</summary>
        public const int F_START_BASE = 243;
        /// <summary>The year's target of starts, for ZDXM_START_TARGET: int. Without it that rate is NULL.</summary>
        public const int F_START_TARGET = 244;
        /// <summary>First month in which a supplemented item counts: int, 1 to 12.</summary>
        public const int F_ENTERED_FROM = 260;
        /// <summary>First month in which a withdrawn item counts no more: int, 1 to 12.</summary>
        public const int F_WITHDRAWN_FROM = 261;
        /// <summary>What a plan change does: code, ZDXM_PLAN_CHANGE_....</summary>
        public const int F_PLAN_CHANGE_KIND = 262;
        /// <summary>From which month on a plan change counts: month.</summary>
        public const int F_EFFECTIVE = 263;
        /// <summary>Class of a reason: code, ZDXM_REASON_...; a withdrawal must have it.</summary>
        public const int F_REASON_CLASS = 264;
        /// <summary>The reason in words: text.</summary>
        public const int F_REASON = 265;
        /// <summary>The n-th plan change of its kind in the plan: int.</summary>
        public const int F_NUMBER_OF_KIND = 266;
        /// <summary>Planned phase before: code, ZDXM_PHASE_...; NULL where it was not in the plan.</summary>
        public const int F_PHASE_BEFORE = 267;
        /// <summary>Number of the sector before: int.</summary>
        public const int F_SECTOR_BEFORE = 268;
        /// <summary>Total investment before: money.</summary>
        public const int F_TOTAL_BEFORE = 269;
        /// <summary>Annual planned investment before: money.</summary>
        public const int F_ANNUAL_BEFORE = 270;
        /// <summary>Planned start before: date.</summary>
        public const int F_PLANNED_START_BEFORE = 271;
        /// <summary>Planned finish before: date.</summary>
        public const int F_PLANNED_FINISH_BEFORE = 272;
        /// <summary>Items before the plan change: int.</summary>
        public const int F_OPENING_COUNT = 273;
        /// <summary>Total investment before the plan change: money.</summary>
        public const int F_OPENING_TOTAL = 274;
        /// <summary>Annual planned investment before the plan change: money.</summary>
        public const int F_OPENING_ANNUAL = 275;
        /// <summary>Items that came in: int.</summary>
        public const int F_SUPPLEMENTED_COUNT = 276;
        /// <summary>Total investment that came in: money.</summary>
        public const int F_SUPPLEMENTED_TOTAL = 277;
        /// <summary>Annual planned investment that came in: money.</summary>
        public const int F_SUPPLEMENTED_ANNUAL = 278;
        /// <summary>Items that left: int.</summary>
        public const int F_WITHDRAWN_COUNT = 279;
        /// <summary>Total investment that left: money.</summary>
        public const int F_WITHDRAWN_TOTAL = 280;
        /// <summary>Annual planned investment that left: money.</summary>
        public const int F_WITHDRAWN_ANNUAL = 281;
        /// <summary>Items by adjustment, as after minus before: int.</summary>
        public const int F_CHANGED_COUNT = 282;
        /// <summary>Total investment by adjustment, as after minus before: money.</summary>
        public const int F_CHANGED_TOTAL = 283;
        /// <summary>Annual planned investment by adjustment, as after minus before: money.</summary>
        public const int F_CHANGED_ANNUAL = 284;
        /// <summary>Items after the plan change: int.</summary>
        public const int F_CLOSING_COUNT = 285;
        /// <summary>Total investment after the plan change: money.</summary>
        public const int F_CLOSING_TOTAL = 286;
        /// <summary>Annual planned investment after the plan change: money.</summary>
        public const int F_CLOSING_ANNUAL = 287;
        /// <summary>Why a project has its place in the next plan: code, ZDXM_ROLLOVER_....</summary>
        public const int F_ROLLOVER_REASON = 288;
        /// <summary>Total investment less what is done: money; below zero where more was done.</summary>
        public const int F_REMAINING = 289;
        /// <summary>Plan items that an import takes out of the plan: int.</summary>
        public const int F_WITHDRAWN_ITEMS = 290;
        /// <summary>Responsible units before a plan change, in order: list of int.</summary>
        public const int F_RESPONSIBLE_UNITS_BEFORE = 291;
        /// <summary>The unit that filed the reports before a plan change: int.</summary>
        public const int F_REPORTING_UNIT_BEFORE = 292;
        /// <summary>Who built the project before a plan change: text.</summary>
        public const int F_OWNER_BEFORE = 293;
        /// <summary>统一社会信用代码 of the owner before a plan change: text.</summary>
        public const int F_OWNER_CREDIT_CODE_BEFORE = 294;
        /// <summary>Whether a line of a plan change keeps units and owner: flag.</summary>
        public const int F_HAS_UNITS = 295;
        /// <summary>Number under which a bulletin was issued (期号、文号): text.</summary>
        public const int F_NUMBER = 300;
        /// <summary>The last change that its figures know of: int.</summary>
        public const int F_AS_OF = 301;
        /// <summary>Whether no later bulletin of the same plan and month was issued: flag.</summary>
        public const int F_IS_LATEST = 302;
        /// <summary>Number of the printing that made it, which rises when the library prints differently: int.</summary>
        public const int F_PRINTING = 303;
        /// <summary>SHA-256 of the exact figures, apart from any printed form: text of 64 digits.</summary>
        public const int F_FIGURES_SHA256 = 304;
        /// <summary>What became of an issued bulletin that was made again: code, ZDXM_REPRODUCED_....</summary>
        public const int F_OUTCOME = 309;
        /// <summary>What is compared: code, ZDXM_PRINTED_....</summary>
        public const int F_PRINTED_FORM = 310;
        /// <summary>Whether it is the same as issued: flag.</summary>
        public const int F_IS_SAME = 311;
        /// <summary>SHA-256 as issued: text of 64 digits.</summary>
        public const int F_ISSUED_SHA256 = 312;
        /// <summary>SHA-256 as made again: text of 64 digits.</summary>
        public const int F_PRESENT_SHA256 = 313;
        /// <summary>What kind of record differs: code, ZDXM_RECORD_....</summary>
        public const int F_RECORD_KIND = 314;
        /// <summary>How it differs: code, ZDXM_DIFFERENCE_....</summary>
        public const int F_DIFFERENCE = 315;
        /// <summary>The field or figure that differs: int, ZDXM_F_....</summary>
        public const int F_CHANGED_FIELD = 316;
        /// <summary>Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A money or number of the field's own type can be read as that, too.</summary>
        public const int F_BEFORE = 317;
        /// <summary>Its later value, in the same way: text.</summary>
        public const int F_AFTER = 318;
        /// <summary>Whether a printed form is at hand as it was issued: code, ZDXM_KEEPING_...; NULL for the figures.</summary>
        public const int F_KEEPING = 319;
        /// <summary>Items whose amount of the month is of earlier months, too, which were not reported: int.</summary>
        public const int F_SEVERAL_MONTHS = 320;
        /// <summary>Whether the amount of the month is of earlier months, too, which were not reported: flag.</summary>
        public const int F_COVERS_EARLIER_MONTHS = 321;
        /// <summary>Reports that came after the deadline: int.</summary>
        public const int F_LATE = 322;
        /// <summary>Reports whose day is unknown: int.</summary>
        public const int F_UNDATED = 323;
        /// <summary>Name of the office that keeps the ledger: text.</summary>
        public const int F_OFFICE = 350;
        /// <summary>Number of the ledger among all ledgers: text.</summary>
        public const int F_UUID = 351;
        /// <summary>Where the ledger lies that was there before: text.</summary>
        public const int F_KEPT_PATH = 352;
        /// <summary>What is wrong with the file: code, ZDXM_PROBLEM_....</summary>
        public const int F_PROBLEM_KIND = 353;
        /// <summary>Table of the file: text.</summary>
        public const int F_TABLE = 354;
        /// <summary>Row of that table, by its key or its number: text.</summary>
        public const int F_TABLE_ROW = 355;
        /// <summary>What one can do about it: text.</summary>
        public const int F_REMEDY = 356;
        /// <summary>What opening a ledger found: code, ZDXM_NOTICE_....</summary>
        public const int F_NOTICE_KIND = 366;
        /// <summary>First change of a range: int.</summary>
        public const int F_FIRST_CHANGE = 367;
        /// <summary>Last change of a range: int.</summary>
        public const int F_LAST_CHANGE = 368;
        /// <summary>Tables, indexes and views that other programs added to the file: list of text.</summary>
        public const int F_ADDED_OBJECTS = 369;
        /// <summary>What kind of matter it is: code, ZDXM_MATTER_....</summary>
        public const int F_MATTER_KIND = 400;
        /// <summary>Since when a matter is known: date with its day.</summary>
        public const int F_OPENED_ON = 401;
        /// <summary>The last day on which a matter may be settled: date with its day.</summary>
        public const int F_DEADLINE = 402;
        /// <summary>When a matter was settled: date with its day; NULL while it is open.</summary>
        public const int F_SETTLED_ON = 403;
        /// <summary>Result of a matter: text.</summary>
        public const int F_RESULT = 404;
        /// <summary>By how many days a matter is too late: int.</summary>
        public const int F_DAYS_LATE = 405;
        /// <summary>Name of the project: text.</summary>
        public const int F_PROJECT_NAME = 406;
        /// <summary>The last day on which a node is in time: date with its day.</summary>
        public const int F_PLANNED_ON = 711;
        /// <summary>When a node was done: date with its day; NULL while it is not.</summary>
        public const int F_ACTUAL_ON = 712;
        /// <summary>The node that comes before it: int.</summary>
        public const int F_NODE_AFTER = 713;
        /// <summary>The event that a node's being done amounts to: code, ZDXM_EVENT_START or ZDXM_EVENT_FINISH.</summary>
        public const int F_COUNTS_AS = 714;
        /// <summary>The template from which a node was laid out: text such as 建设节点.</summary>
        public const int F_NODE_TEMPLATE = 715;
        /// <summary>Which node of its template a node is: text such as topped.</summary>
        public const int F_TEMPLATE_NODE = 716;
        /// <summary>How a node stands on a day: code, ZDXM_NODE_STATE_....</summary>
        public const int F_NODE_STATE = 717;
        /// <summary>What does not fit between a node and the one before it: code, ZDXM_NODE_CONFLICT_....</summary>
        public const int F_NODE_CONFLICT = 718;
        /// <summary>Number of a node: int.</summary>
        public const int F_NODE = 719;
        /// <summary>What happened: code, ZDXM_EVENT_....</summary>
        public const int F_EVENT_KIND = 420;
        /// <summary>When it happened: date with its month or day.</summary>
        public const int F_OCCURRED_ON = 421;
        /// <summary>What proves it: text.</summary>
        public const int F_EVIDENCE = 422;
        /// <summary>Actual state: code, ZDXM_STATE_...; NULL where no event is known.</summary>
        public const int F_PROJECT_STATE = 423;
        /// <summary>Since when it stands still, if it does: date.</summary>
        public const int F_SUSPENDED_ON = 424;
        /// <summary>How the start stands against the plan: code, ZDXM_TIMING_....</summary>
        public const int F_START_TIMING = 425;
        /// <summary>How the finish stands against the plan: code, ZDXM_TIMING_....</summary>
        public const int F_FINISH_TIMING = 426;
        /// <summary>Whether reports say started or finished and no event proves it: flag.</summary>
        public const int F_NEEDS_PROOF = 427;
        /// <summary>Implementation projects that stand still: int.</summary>
        public const int F_SUSPENDED = 428;
        /// <summary>The month from which an event counts that was recorded when months that it would move were closed: month; NULL where it counts from its date.</summary>
        public const int F_COUNTS_FROM = 429;
        /// <summary>The change that recorded an event first: int.</summary>
        public const int F_RECORDED_IN = 430;
        /// <summary>Who recorded an event, by the name that they had then: text.</summary>
        public const int F_RECORDED_BY = 431;
        /// <summary>What moved a closed month: text of report, report_withdrawal, event, item, plan_change, counting, with ; between them.</summary>
        public const int F_CAUSES = 432;
        /// <summary>Which figures moved: text of their names such as done;done_before_month, or counted where an item came or went.</summary>
        public const int F_MOVED = 433;
        /// <summary>The last of the months that were opened again: month.</summary>
        public const int F_OPENED_THROUGH = 434;
        /// <summary>The rule pack: int; NULL where the plan used none.</summary>
        public const int F_RULE_PACK = 440;
        /// <summary>Version of a rule pack: text.</summary>
        public const int F_VERSION = 441;
        /// <summary>What something rests on, such as a document: text.</summary>
        public const int F_BASIS = 442;
        /// <summary>SHA-256 of a document: text of 64 digits.</summary>
        public const int F_SHA256 = 443;
        /// <summary>Light of a month: code, ZDXM_LIGHT_...; NULL where there is nothing to judge.</summary>
        public const int F_LIGHT = 444;
        /// <summary>Lights of the months from January on, one digit each: text.</summary>
        public const int F_LIGHTS = 445;
        /// <summary>The person: int.</summary>
        public const int F_PERSON = 470;
        /// <summary>Name of the person: text.</summary>
        public const int F_PERSON_NAME = 471;
        /// <summary>Role: code, ZDXM_ROLE_....</summary>
        public const int F_ROLE = 472;
        /// <summary>Post of a person in their unit: text.</summary>
        public const int F_POST = 473;
        /// <summary>Telephone number: text.</summary>
        public const int F_PHONE = 474;
        /// <summary>Where a report stands: code, ZDXM_FILING_....</summary>
        public const int F_FILING_STATE = 480;
        /// <summary>What the reviewer said: text.</summary>
        public const int F_OPINION = 481;
        /// <summary>When a report was first submitted, or filed at once: date with its day; NULL also where the clock was wrong then and no registrar has set the day.</summary>
        public const int F_SUBMITTED_ON = 482;
        /// <summary>Whether an approved report is in the figures: flag.</summary>
        public const int F_IS_COUNTED = 483;
        /// <summary>How often a report was returned: int.</summary>
        public const int F_RETURNED = 484;
        /// <summary>The month that was open when a closed one was corrected: month.</summary>
        public const int F_KNOWN_IN = 485;
        /// <summary>Year to date before a correction: money.</summary>
        public const int F_STANDING_BEFORE = 486;
        /// <summary>Year to date after a correction: money.</summary>
        public const int F_STANDING_AFTER = 487;
        /// <summary>Funds in place by source since the start of the year: text of pairs such as 市级财政=1200万元;企业自筹=4500.00元, each amount with its unit.</summary>
        public const int F_FUNDS_BY_SOURCE = 488;
        /// <summary>Source of funds: text.</summary>
        public const int F_FUND_SOURCE = 489;
        /// <summary>Ten days of a month, yyyymmp, such as 2022061 for the first: int.</summary>
        public const int F_TEN_DAYS = 490;
        /// <summary>Investment done within the ten days: money.</summary>
        public const int F_TEN_DAYS_DONE = 491;
        /// <summary>Whether an import submits monthly reports for review instead of filing them at once: flag.</summary>
        public const int F_SUBMIT = 492;
        /// <summary>Funds in place of a source: money.</summary>
        public const int F_FUND_AMOUNT = 493;
        /// <summary>Whether the record was added: int, 1 or 0.</summary>
        public const int F_ADDED = 500;
        /// <summary>Names of others that look like a new one: list of text.</summary>
        public const int F_NEAR = 501;
        /// <summary>Investment done since the start of the construction (自开工累计完成投资), as a report says it: money.</summary>
        public const int F_CUMULATIVE_DONE = 502;
        /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits: text. Of an import the file that a person saw, without which COLUMN_MEANINGS and ANSWERS are refused.</summary>
        public const int F_FILE_DIGEST = 503;
        /// <summary>What a person says that columns mean, one each: list of text, such as 表1!H=ytd_done, 表1!H=ytd_done 万元 (MEANING and unit) or 表1!H:text.</summary>
        public const int F_COLUMN_MEANINGS = 504;
        /// <summary>What a person decides about cells and rows that cannot be read, one each: list of text, such as 表1!H24=28760.55万元, 表1!H24:empty, 表1!H24:leave_out_row or 表1!H24:take_row.</summary>
        public const int F_ANSWERS = 505;
        /// <summary>Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do: flag.</summary>
        public const int F_KEEP_COLUMNS = 506;
        /// <summary>What a cell says, or the header of a column: text.</summary>
        public const int F_READ = 507;
        /// <summary>What was decided about a cell: code, ZDXM_DECISION_....</summary>
        public const int F_DECISION = 508;
        /// <summary>What a cell says by decision; of a column its MEANING and unit: text.</summary>
        public const int F_DECIDED_VALUE = 509;
        /// <summary>The nearest readings of a column that is kept as text or asked about, at most two: list of text, as MEANING has them.</summary>
        public const int F_NEAREST = 515;
        /// <summary>What the host calls the key of a seal: text.</summary>
        public const int F_SEAL_KEY = 330;
        /// <summary>Signature of a seal, as the host wrote it: text.</summary>
        public const int F_SIGNATURE = 331;
        /// <summary>What a seal signs, four lines: text.</summary>
        public const int F_SEAL_TEXT = 332;
        /// <summary>How many seals the ledger has: int64.</summary>
        public const int F_SEALS = 333;
        /// <summary>Planned phase as it would be taken over now: code, ZDXM_PHASE_...; NULL where the project would leave.</summary>
        public const int F_PHASE_NOW = 520;
        /// <summary>Done before the plan's year, as it would be taken over now: money.</summary>
        public const int F_DONE_BEFORE_NOW = 521;
        /// <summary>Planned start as it would be taken over now: date.</summary>
        public const int F_PLANNED_START_NOW = 522;
        /// <summary>Planned finish as it would be taken over now: date.</summary>
        public const int F_PLANNED_FINISH_NOW = 523;
        /// <summary>Which of a whole and its parts counts: code, ZDXM_COUNT_....</summary>
        public const int F_COUNTED_SIDE = 530;
        /// <summary>Item of a whole: int.</summary>
        public const int F_WHOLE = 531;
        /// <summary>Name of the project that is a whole: text.</summary>
        public const int F_WHOLE_NAME = 532;
        /// <summary>Item of a part: int.</summary>
        public const int F_PART = 533;
        /// <summary>Name of the project that is a part: text.</summary>
        public const int F_PART_NAME = 534;
        /// <summary>The item of the two that does not count: int.</summary>
        public const int F_LEFT_OUT = 535;
        /// <summary>The items that are the whole or parts of one that was added: list of int.</summary>
        public const int F_DOUBLE_COUNTED = 510;
        /// <summary>What a sheet is: code, ZDXM_SHEET_....</summary>
        public const int F_SHEET_KIND = 540;
        /// <summary>Number of a value that a field can have: int.</summary>
        public const int F_VALUE_NUMBER = 541;
        /// <summary>English word of a value that a field can have, as JSON has it: text.</summary>
        public const int F_VALUE_WORD = 542;
        /// <summary>More than so many percentage points above time progress, unrounded, such as 5 or -2.5: text.</summary>
        public const int F_GAP_ABOVE = 580;
        /// <summary>Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind: text.</summary>
        public const int F_GAP_BELOW = 581;
        /// <summary>A part of a name, whatever its blanks and brackets: text.</summary>
        public const int F_NAME_PART = 582;
        /// <summary>The day of which something is asked: date with its day.</summary>
        public const int F_ON_DAY = 583;
        /// <summary>In which order items come: code, ZDXM_ITEM_ORDER_....</summary>
        public const int F_ITEM_ORDER = 584;
        /// <summary>Whether the order is turned round: flag.</summary>
        public const int F_DESCENDING = 585;
        /// <summary>So many of the first ones are left out: int.</summary>
        public const int F_SKIP = 586;
        /// <summary>At most so many are given: int; all of them where it is not said.</summary>
        public const int F_MOST = 587;
        /// <summary>Whether it stands still at the end of the month, by its events: flag.</summary>
        public const int F_IS_SUSPENDED = 588;
        /// <summary>Numbers of the matters that are open: list of int.</summary>
        public const int F_OPEN_MATTERS = 589;
        /// <summary>Names of the matters that are open, in the same order: list of text.</summary>
        public const int F_OPEN_MATTER_NAMES = 590;
        /// <summary>Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %: int64. It has all decimals that RATE can be printed with.</summary>
        public const int F_RATE_NUMBER = 591;
        /// <summary>GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind: int64.</summary>
        public const int F_GAP_NUMBER = 592;
        /// <summary>Whether a matter is open on the day: flag.</summary>
        public const int F_IS_OPEN = 594;
        /// <summary>Whether a matter is open on the day, after its deadline: flag.</summary>
        public const int F_IS_OVERDUE = 595;
        /// <summary>Numbers of the matters that the problem of the month's report became: list of int.</summary>
        public const int F_MATTERS_OF_PROBLEM = 596;
        /// <summary>Name of the lead unit: text.</summary>
        public const int F_LEAD_UNIT_NAME = 593;
        /// <summary>Number of a unit that is one of the responsible units, whether it leads or not: int.</summary>
        public const int F_RESPONSIBLE_UNIT = 597;
        /// <summary>What is measured: code, ZDXM_MEASURE_....</summary>
        public const int F_MEASURE = 671;
        /// <summary>For which items a unit answers: code, ZDXM_UNIT_ROLE_....</summary>
        public const int F_UNIT_ROLE = 672;
        /// <summary>Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a comma between them; empty for all implementation projects: text such as phase=new,ongoing;level=municipal.</summary>
        public const int F_MEASURE_FILTER = 673;
        /// <summary>Whether the lowest value ranks first: flag. Where it is not said, as the measure has it: few late reports are better than many.</summary>
        public const int F_LOWEST_FIRST = 674;
        /// <summary>Of each group only the first so many by rank: int. All of them where neither it nor LAST is said.</summary>
        public const int F_FIRST = 675;
        /// <summary>Of each group only the last so many by rank: int.</summary>
        public const int F_LAST = 676;
        /// <summary>Name of the group in which a unit is ranked: text.</summary>
        public const int F_GROUP_NAME = 677;
        /// <summary>Rank from the end: int.</summary>
        public const int F_FROM_LAST = 678;
        /// <summary>Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one: text such as 7/25.</summary>
        public const int F_MEASURE_VALUE = 679;
        /// <summary>Value of a measure, rounded by the rules; rates in percent, money in 亿元: text such as 28.00%.</summary>
        public const int F_MEASURE_SHOWN = 680;
        /// <summary>Rank at the end of the month before: int.</summary>
        public const int F_RANK_BEFORE = 681;
        /// <summary>By how many places a unit rose since the month before; below zero where it fell: int.</summary>
        public const int F_RANK_CHANGE = 682;
        /// <summary>Name of a red or black list: text such as 红榜.</summary>
        public const int F_LIST_NAME = 683;
        /// <summary>Which message a text is, the same for ever, as docs/messages.md lists them: text.</summary>
        public const int F_MESSAGE_ID = 543;
        /// <summary>What a change wrote of: code, ZDXM_SUBJECT_....</summary>
        public const int F_SUBJECT = 544;
        /// <summary>Months without an item that was withdrawn and came back, 1 to 12: list of int.</summary>
        public const int F_ABSENT_MONTHS = 546;
        /// <summary>Items that came back: int.</summary>
        public const int F_RETURNED_COUNT = 547;
        /// <summary>Total investment that came back: money.</summary>
        public const int F_RETURNED_TOTAL = 548;
        /// <summary>Annual planned investment that came back: money.</summary>
        public const int F_RETURNED_ANNUAL = 549;
        /// <summary>What kind of record was voided: code, ZDXM_SUBJECT_....</summary>
        public const int F_VOIDED_RECORD = 545;
        /// <summary>On what paper a document is printed: code, ZDXM_PAPER_....</summary>
        public const int F_PAPER = 700;
        /// <summary>Name and version of the rules by which its figures were made: text.</summary>
        public const int F_PRINTED_RULES = 702;
        /// <summary>Proof of where its figures come from: text such as 数据截至变更12（校验码 3f9a0c51d2b7e846）.</summary>
        public const int F_PROOF_MARK = 703;
        /// <summary>Place of a table in its document, from 0: int.</summary>
        public const int F_TABLE_INDEX = 704;
        /// <summary>Name of the attachment that a part belongs to: text.</summary>
        public const int F_ATTACHMENT = 705;
        /// <summary>What a bulletin is called: code, ZDXM_BULLETIN_....</summary>
        public const int F_BULLETIN_KIND = 706;
        /// <summary>Of what time a bulletin is: code, ZDXM_PERIOD_....</summary>
        public const int F_BULLETIN_PERIOD = 707;
        /// <summary>By what name a sheet of the office is asked for: text such as month.</summary>
        public const int F_PROFILE = 708;
        /// <summary>Whether a blank sheet can be made of it: flag.</summary>
        public const int F_IS_TEMPLATE = 709;
        /// <summary>The months of which the amounts of a column are planned: text such as 3, 4-6 or, since January, 1-6.</summary>
        public const int F_PLANNED_MONTHS = 710;
        /// <summary>Number of the one that is another: int.</summary>
        public const int F_MERGED = 560;
        /// <summary>Its name: text.</summary>
        public const int F_MERGED_NAME = 561;
        /// <summary>Number of the one that it is: int.</summary>
        public const int F_MERGED_TO = 562;
        /// <summary>Name of the one that it is: text.</summary>
        public const int F_MERGED_INTO = 563;
        /// <summary>The units that a letter goes to, in their order: list of int.</summary>
        public const int F_ADDRESSED_UNITS = 640;
        /// <summary>All that a letter goes to, as it names them: list of text.</summary>
        public const int F_ADDRESSEES = 641;
        /// <summary>What a letter says, a paragraph to a line: text.</summary>
        public const int F_BODY = 642;
        /// <summary>What a letter demands: list of text.</summary>
        public const int F_DEMANDS = 643;
        /// <summary>The matters that a letter hands over: list of int.</summary>
        public const int F_HANDED_MATTERS = 644;
        /// <summary>Within how many working days an answer is due: int.</summary>
        public const int F_REPLY_DAYS = 645;
        /// <summary>Until when an answer is due: date.</summary>
        public const int F_REPLY_DUE = 646;
        /// <summary>The figures that a letter quotes: list of text.</summary>
        public const int F_QUOTED_FACTS = 647;
        /// <summary>Points that a letter gives each of its units, such as -1: text.</summary>
        public const int F_LETTER_POINTS = 648;
        /// <summary>Whether a letter is made public: flag.</summary>
        public const int F_IS_PUBLIC = 649;
        /// <summary>What the units of a letter lose by it: text.</summary>
        public const int F_LOSES = 650;
        /// <summary>Where a letter stands: code, ZDXM_LETTER_STATE_....</summary>
        public const int F_LETTER_STATE = 651;
        /// <summary>The date of an answer: date.</summary>
        public const int F_REPLIED_ON = 652;
        /// <summary>What an answer says: text.</summary>
        public const int F_REPLY = 653;
        /// <summary>Who answered: text.</summary>
        public const int F_REPLIED_BY = 654;
        /// <summary>When a letter was closed: date.</summary>
        public const int F_CLOSED_ON = 655;
        /// <summary>The stronger letter that followed: int.</summary>
        public const int F_ESCALATED_TO = 656;
        /// <summary>When a letter was revoked: date.</summary>
        public const int F_REVOKED_ON = 657;
        /// <summary>What kind of letter it is: code, ZDXM_LETTER_....</summary>
        public const int F_LETTER_KIND = 658;
        /// <summary>The rule that asks for a letter, as the rule pack calls it: text.</summary>
        public const int F_LETTER_RULE = 659;
        /// <summary>The matter that a letter is about: int.</summary>
        public const int F_MATTER = 660;
        /// <summary>What a letter is about, in words: text.</summary>
        public const int F_ABOUT = 661;
        /// <summary>Those whom a letter goes to, in their order: list of text.</summary>
        public const int F_ADDRESSEE_NAMES = 662;
        /// <summary>Letters: list of int.</summary>
        public const int F_LETTERS = 663;
        /// <summary>Why a letter is due, each reason in words: list of text.</summary>
        public const int F_WHY = 664;
        /// <summary>The level of a letter among those that are due about the same: int.</summary>
        public const int F_LETTER_LEVEL = 665;
        /// <summary>The figures without which a letter cannot be written: list of text.</summary>
        public const int F_MISSING_FIGURES = 666;
        /// <summary>What an office calls a letter by its rule: text.</summary>
        public const int F_RULE_NAME = 667;
        /// <summary>The document that revoked a letter: text.</summary>
        public const int F_REVOKED_BY = 668;
        /// <summary>Why a letter was revoked: text.</summary>
        public const int F_REVOKED_FOR = 669;
        /// <summary>What a file is attached to: code, ZDXM_ATTACHED_....</summary>
        public const int F_ATTACHED_KIND = 736;
        /// <summary>The record that a file is attached to, by its number; of a report, the plan item: int.</summary>
        public const int F_ATTACHED_ID = 737;
        /// <summary>SM3 of a file, 64 hexadecimal digits: text.</summary>
        public const int F_SM3 = 738;
        /// <summary>Size of a file in bytes: int64.</summary>
        public const int F_SIZE = 739;
        /// <summary>What the bytes of a file are: code, ZDXM_MEDIA_....</summary>
        public const int F_MEDIA_TYPE = 740;
        /// <summary>When a photo was taken, as a person says: text such as 2022-06-30 15:02:10.</summary>
        public const int F_TAKEN_AT = 741;
        /// <summary>Where something is, longitude and latitude in degrees: text such as 109.41,24.33.</summary>
        public const int F_LON_LAT = 742;
        /// <summary>In which system coordinates are meant: code, ZDXM_DATUM_....</summary>
        public const int F_DATUM = 743;
        /// <summary>When a photo was taken, by its Exif data: text.</summary>
        public const int F_EXIF_TAKEN_AT = 744;
        /// <summary>Where a photo was taken, by its Exif data: text.</summary>
        public const int F_EXIF_LON_LAT = 745;
        /// <summary>In which system the position of the Exif data is meant: code, ZDXM_DATUM_....</summary>
        public const int F_EXIF_DATUM = 746;
        /// <summary>What the positions of a place are: code, ZDXM_PLACE_....</summary>
        public const int F_PLACE_KIND = 747;
        /// <summary>The positions of a place, parted by semicolons: text such as 109.41,24.33.</summary>
        public const int F_OUTLINE = 748;
        /// <summary>Address of a place: text.</summary>
        public const int F_ADDRESS = 749;
        /// <summary>Code of the county or the town, 6, 9 or 12 digits: text such as 450202.</summary>
        public const int F_REGION_CODE = 750;
        /// <summary>How far the nearest place of the project is away, in metres: int.</summary>
        public const int F_DISTANCE_M = 751;
        /// <summary>What to look at again of an attachment, in words: list of text.</summary>
        public const int F_ADVICE = 752;
        /// <summary>Place in a list of attachments, from 1: int.</summary>
        public const int F_LIST_PLACE = 753;
        /// <summary>What is wrong with a file beside the ledger: code, ZDXM_FILE_....</summary>
        public const int F_FILE_FINDING_KIND = 754;
        /// <summary>Where a file lies: text.</summary>
        public const int F_PATH = 755;
        /// <summary>The first attachment that needs a file: int.</summary>
        public const int F_FILE_ATTACHMENT = 756;
        /// <summary>How many attachments need a file: int64.</summary>
        public const int F_ATTACHMENTS = 757;
        /// <summary>Files that the attachments of a ledger need, each counted once: int64.</summary>
        public const int F_FILES = 758;
        /// <summary>Files of attachments that do not lie beside a ledger: int64.</summary>
        public const int F_FILES_MISSING = 759;
        /// <summary>Where an office stands to this one: code, ZDXM_RANK_....</summary>
        public const int F_PARTNER_RANK = 791;
        /// <summary>Number of a partner office: int.</summary>
        public const int F_PARTNER = 792;
        /// <summary>What a package brings: code, ZDXM_PACKAGE_....</summary>
        public const int F_PACKAGE_KIND = 793;
        /// <summary>In which life of a ledger a package was made, 0 for the first: int.</summary>
        public const int F_INCARNATION = 794;
        /// <summary>The n-th package for an office, in one life of the ledger: int.</summary>
        public const int F_SEQUENCE = 795;
        /// <summary>What an upper office made of a report: code, ZDXM_ANSWER_....</summary>
        public const int F_ANSWER_OUTCOME = 796;
        /// <summary>First column of a printed table: column n of zdxm_document_table is the field ZDXM_F_COLUMN_0 + n.</summary>
        public const int F_COLUMN_0 = 10000;
        /// <summary>Form of a unit (单位).</summary>
        public const int FORM_UNIT = 1;
        /// <summary>Form of a sector (行业分类).</summary>
        public const int FORM_SECTOR = 2;
        /// <summary>Form of a project (重大项目).</summary>
        public const int FORM_PROJECT = 3;
        /// <summary>Form of a year plan (年度计划).</summary>
        public const int FORM_PLAN = 4;
        /// <summary>Form of a plan item (计划项目).</summary>
        public const int FORM_ITEM = 5;
        /// <summary>Form of a monthly report (月报).</summary>
        public const int FORM_REPORT = 6;
        /// <summary>Form that states where an import goes and which problems are settled (导入选项).</summary>
        public const int FORM_IMPORT = 7;
        /// <summary>Form of the rules by which figures are made (口径).</summary>
        public const int FORM_RULES = 8;
        /// <summary>Form of a plan change (增补、调出、调整).</summary>
        public const int FORM_PLAN_CHANGE = 9;
        /// <summary>Form of a matter that stands in the way of a project (事项).</summary>
        public const int FORM_MATTER = 10;
        /// <summary>Form of an event of a project (开工、竣工、停工、复工).</summary>
        public const int FORM_EVENT = 11;
        /// <summary>Form of a person (人员).</summary>
        public const int FORM_PERSON = 12;
        /// <summary>Form of a ten-day report (旬报).</summary>
        public const int FORM_TEN_DAYS = 13;
        /// <summary>Form of the contact details of a person (联系方式).</summary>
        public const int FORM_CONTACT = 14;
        /// <summary>Form of a bulletin that is issued (签发).</summary>
        public const int FORM_ISSUE = 20;
        /// <summary>Form of a query of plan items (查询).</summary>
        public const int FORM_ITEM_QUERY = 21;
        /// <summary>Form of a query of matters (事项查询).</summary>
        public const int FORM_MATTER_QUERY = 22;
        /// <summary>Form of a fact of an assessment (考核登记).</summary>
        public const int FORM_ASSESSMENT_FACT = 23;
        /// <summary>Form of a ranking of units (排名).</summary>
        public const int FORM_RANKING = 28;
        /// <summary>Form of a letter (函件).</summary>
        public const int FORM_LETTER = 26;
        /// <summary>Form of a query of letters (函件查询).</summary>
        public const int FORM_LETTER_QUERY = 27;
        /// <summary>Form of an attachment (附件).</summary>
        public const int FORM_ATTACHMENT = 30;
        /// <summary>Form of a place of a project (位置).</summary>
        public const int FORM_PLACE = 31;
        /// <summary>Form of a node of a project (节点).</summary>
        public const int FORM_NODE = 29;
        /// <summary>Form of a query of nodes (节点查询).</summary>
        public const int FORM_NODE_QUERY = 15;
    }

    /// <summary>The functions of zdxm.h.</summary>
    public static class Native
    {
        const string Library = "zdxm";

        /// <summary>Version of the library: major in the upper half, minor in the lower, as ZDXM_ABI_VERSION. Any thread.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_abi_version();

        /// <summary>zdxm_version_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_version_text16(IntPtr context, [Out] char[] buffer, int cap, out int need);

        /// <summary>Opens a context. abi is ZDXM_ABI_VERSION: the library must have the same major version and at least the minor.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_new(int abi, out IntPtr context);

        /// <summary>Frees a context and everything that came from it: ledgers are closed, what was not committed is given up.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_free(IntPtr context);

        /// <summary>Sets the encoding of every char text that goes in and comes out: ZDXM_UTF8 or ZDXM_GB18030.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_set_encoding(IntPtr context, int encoding);

        /// <summary>Sets the language of errors and their remedies, and of the problems of files: ZDXM_ENGLISH or ZDXM_CHINESE. Rust Error::text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_set_language(IntPtr context, int language);

        /// <summary>zdxm_context_set_log in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_set_log16(IntPtr context, LogFunction log, IntPtr user);

        /// <summary>Breaks off the calls that are running with this context: Rust Ledger::interrupt. Any thread may call it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_context_interrupt(IntPtr context);

        /// <summary>Code of the last call of this context that failed (ZDXM_E_...); ZDXM_OK if none did. Rust Error::kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_code(IntPtr context, out int code);

        /// <summary>Where the last failed call failed: SQLite's extended code, the field (ZDXM_F_..., Rust Error::field_name) and the record of a batch, counted from 1 (Rust Error::row). Each is 0 if it does not apply; each pointer may be NULL.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_detail(IntPtr context, out int sqlite_code, out int field, out int record);

        /// <summary>zdxm_error_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_text16(IntPtr context, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_error_id in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_id16(IntPtr context, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_error_remedy in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_remedy16(IntPtr context, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_error_cell in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_cell16(IntPtr context, [Out] char[] buffer, int cap, out int need);

        /// <summary>Whether the same call may succeed later without any change, 1 or 0, as after ZDXM_E_BUSY: Rust Error::is_temporary.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_is_temporary(IntPtr context, out int flag);

        /// <summary>zdxm_error_title in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_error_title16(IntPtr context, int code, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_field_title in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_field_title16(IntPtr context, int field, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_field_name in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_field_name16(IntPtr context, int field, [Out] char[] buffer, int cap, out int need);

        /// <summary>Type of a field (ZDXM_F_...): ZDXM_TYPE_..., for layers and hosts that set whatever there is. A column of a printed table counts as a text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_field_type(IntPtr context, int field, out int kind);

        /// <summary>zdxm_ledger_open in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_open16(IntPtr context, string path, int len, ref RawOptions options, out IntPtr ledger);

        /// <summary>zdxm_ledger_create in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_create16(IntPtr context, string path, int path_len, string office, int office_len, ref RawOptions options, out IntPtr ledger);

        /// <summary>zdxm_ledger_open_or_create in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_open_or_create16(IntPtr context, string path, int path_len, string office, int office_len, ref RawOptions options, out IntPtr ledger);

        /// <summary>Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_close(IntPtr ledger);

        /// <summary>Answers about the clock, as a person does who has looked at it: Rust Ledger::answer_clock.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_answer_clock(IntPtr ledger, int answer);

        /// <summary>Whether it was opened for reading only, 1 or 0: Rust Ledger::is_read_only.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_is_read_only(IntPtr ledger, out int flag);

        /// <summary>zdxm_ledger_office in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_office16(IntPtr ledger, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_ledger_uuid in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_uuid16(IntPtr ledger, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_ledger_path in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_path16(IntPtr ledger, [Out] char[] buffer, int cap, out int need);

        /// <summary>What opening it found, for the person who looks after the files: Rust Ledger::opening. Mostly there are no rows.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_opening(IntPtr ledger, out IntPtr rows);

        /// <summary>How long the oldest open view has been held, in milliseconds: Rust Ledger::oldest_view. ZDXM_NULL without one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_oldest_view(IntPtr ledger, out long ms);

        /// <summary>A view of the ledger as it is now: Rust Ledger::view.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_view(IntPtr ledger, out IntPtr view);

        /// <summary>A view of the ledger as it was after a change, 0 for before the first: Rust Ledger::view_as_of.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_view_as_of(IntPtr ledger, int change, out IntPtr view);

        /// <summary>A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust Ledger::view_at.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ledger_view_at(IntPtr ledger, long at_ms, out IntPtr view);

        /// <summary>A view of the ledger with what the batch wrote so far: Rust Batch::view.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_view(IntPtr batch, out IntPtr view);

        /// <summary>Closes a view. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_view_close(IntPtr view);

        /// <summary>The last change that the view knows of, 0 for none: Rust View::as_of. For the view of a batch, the number that its change will have.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_view_as_of(IntPtr view, out int change);

        /// <summary>zdxm_view_limit in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_view_limit16(IntPtr view, string actor, int len);

        /// <summary>One change (变更): Rust View::change.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_get(IntPtr view, int change, out IntPtr rows);

        /// <summary>The changes whose instants an office should look at (时间异常清单): Rust View::clock_findings.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_clock_findings(IntPtr view, out IntPtr rows);

        /// <summary>The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust View::refusals.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_refusals(IntPtr view, out IntPtr rows);

        /// <summary>The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust View::change_day.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_day(IntPtr view, int change, out int day);

        /// <summary>zdxm_change_set_day in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_set_day16(IntPtr batch, int change, int day, string reason, int len);

        /// <summary>The changes after one, 0 to begin with the first, at most so many, oldest first: Rust View::changes.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_list(IntPtr view, int after, int most, out IntPtr rows);

        /// <summary>zdxm_change_lift_marks in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_lift_marks16(IntPtr batch, int change, string reason, int len, out int count);

        /// <summary>The rows of zdxm_change_refusals as a document (越权尝试清单): Rust print::refusals_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_refusals_document(IntPtr view, out IntPtr document);

        /// <summary>Frees a form. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_free(IntPtr form);

        /// <summary>Empties a form, to fill it in again.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_clear(IntPtr form);

        /// <summary>Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the others stay. The form remembers the row's version.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_load(IntPtr form, IntPtr row);

        /// <summary>zdxm_form_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_text16(IntPtr form, int field, string text, int len);

        /// <summary>Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare number may be fen, 元 or 万元: zdxm_form_money takes fen.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_int(IntPtr form, int field, int value);

        /// <summary>Sets a field that is money, in fen (分); any other field is refused.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_money(IntPtr form, int field, long fen);

        /// <summary>Makes a field "not said" again; a list, empty.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_unset(IntPtr form, int field);

        /// <summary>Adds a number to a field that is a list, such as ZDXM_F_RESPONSIBLE_UNITS.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_append_int(IntPtr form, int field, int value);

        /// <summary>zdxm_form_append_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_append_text16(IntPtr form, int field, string text, int len);

        /// <summary>Frees a cursor. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_free(IntPtr cursor);

        /// <summary>Goes to the next row: ZDXM_ROW, or ZDXM_DONE after the last one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_next(IntPtr cursor);

        /// <summary>Goes back to before the first row.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_rewind(IntPtr cursor);

        /// <summary>Number of rows.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_count(IntPtr cursor, out int count);

        /// <summary>Number of fields that each row has.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_field_count(IntPtr cursor, out int count);

        /// <summary>A field that each row has (ZDXM_F_...), by its place from 0: for hosts that fill a grid with whatever there is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_field(IntPtr cursor, int index, out int field);

        /// <summary>Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). ZDXM_NULL without a value.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_int(IntPtr cursor, int field, out int value);

        /// <summary>Reads a field that is a number of any size: int, int64, or money in fen. ZDXM_NULL without a value.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_int64(IntPtr cursor, int field, out long value);

        /// <summary>Reads a field that is money, in fen (分). ZDXM_NULL without a value.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_money(IntPtr cursor, int field, out long fen);

        /// <summary>Reads several fields of the next rows in one call, each as zdxm_cursor_int64 does: as many rows as both arrays have room for. ZDXM_ROW where rows were read, of which the last is then the current one; ZDXM_DONE after the last.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_numbers(IntPtr cursor, int[] fields, int fields_count, [Out] long[] values, int values_cap, [Out] int[] nulls, int nulls_cap, out int rows);

        /// <summary>zdxm_cursor_texts in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_texts16(IntPtr cursor, int field, [Out] int[] lens, int lens_cap, [Out] char[] buffer, int cap, out int need, out int rows);

        /// <summary>zdxm_cursor_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_text16(IntPtr cursor, int field, [Out] char[] buffer, int cap, out int need);

        /// <summary>Number of entries of a field that is a list.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_list_count(IntPtr cursor, int field, out int count);

        /// <summary>Reads an entry of a field that is a list of int, by its place from 0.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_list_int(IntPtr cursor, int field, int index, out int value);

        /// <summary>zdxm_cursor_list_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_list_text16(IntPtr cursor, int field, int index, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_cursor_json in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_cursor_json16(IntPtr cursor, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_form_json in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_json16(IntPtr form, string json, int len);

        /// <summary>zdxm_batch_new in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_new16(IntPtr ledger, string actor, int len, out IntPtr batch);

        /// <summary>Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_free(IntPtr batch);

        /// <summary>zdxm_batch_set_note in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_set_note16(IntPtr batch, string note, int len);

        /// <summary>Whether nothing was written so far, 1 or 0: Rust Batch::is_empty. Queued records are not written yet.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_is_empty(IntPtr batch, out int flag);

        /// <summary>Writes at most so many queued records more: Rust Batch::file_reports_each, ImportRun::step, ImportRun::done, ImportRun::total.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_step(IntPtr batch, int records, out int done, out int total);

        /// <summary>What became of each queued record that was written or refused so far. Rust Batch::file_reports_each.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_results(IntPtr batch, out IntPtr rows);

        /// <summary>Writes what is left, makes everything durable and visible, and gives the number of the change: Rust Batch::commit.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_commit(IntPtr batch, out int change);

        /// <summary>Makes an empty form of a kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_form_new(IntPtr context, int kind, out IntPtr form);

        /// <summary>Queues the record of a form, to be added or filed by zdxm_batch_step: Rust Batch::file_reports_each for reports.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_batch_append(IntPtr batch, IntPtr form, out int record);

        /// <summary>Adds a unit: Rust Batch::add_unit.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>zdxm_unit_ensure in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_ensure16(IntPtr batch, string name, int len, out int id, out IntPtr rows);

        /// <summary>Corrects a unit: Rust Batch::revise_unit, Batch::change_unit.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One unit: Rust View::unit.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>zdxm_unit_by_name in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_by_name16(IntPtr view, string name, int len, out IntPtr rows);

        /// <summary>All units: Rust View::units.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_list(IntPtr view, out IntPtr rows);

        /// <summary>zdxm_unit_suggest_kind in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_suggest_kind16(IntPtr context, string name, int len, out int kind);

        /// <summary>Corrects a person: Rust Batch::revise_person, Batch::change_person.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>Adds a person: Rust Batch::add_person. Names are unique: changes name their actor by them.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>One person: Rust View::person.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>All people: Rust View::people.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_list(IntPtr view, out IntPtr rows);

        /// <summary>zdxm_person_find in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_find16(IntPtr view, string name, int len, out IntPtr rows);

        /// <summary>Every version of a person that the view knows of, oldest first: Rust View::person_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_person_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>Ends a role: Rust Batch::revoke_role. The last registrar stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_role_revoke(IntPtr batch, int id);

        /// <summary>zdxm_role_grant in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_role_grant16(IntPtr batch, int person, int role, int unit, int project, string basis, int len, out int id);

        /// <summary>The roles of a person: Rust View::roles.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_role_list(IntPtr view, int person, out IntPtr rows);

        /// <summary>Who can do a task with an item or project, by the role that lets them, the nearest first: Rust View::who_may.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_role_who(IntPtr view, int task, int id, out IntPtr rows);

        /// <summary>zdxm_role_may in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_role_may16(IntPtr view, string actor, int len, int task, int id, out int flag);

        /// <summary>zdxm_contact_revise in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_contact_revise16(IntPtr batch, int id, IntPtr form, string reason, int len);

        /// <summary>The contact details of a person: Rust View::contact. A limited view refuses it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_contact_get(IntPtr view, int person, out IntPtr rows);

        /// <summary>The contact details of all people, in the order of their numbers: Rust View::contacts. A limited view refuses it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_contact_list(IntPtr view, out IntPtr rows);

        /// <summary>Adds a sector: Rust Batch::add_sector.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>zdxm_sector_ensure in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_ensure16(IntPtr batch, string name, int len, out int id, out IntPtr rows);

        /// <summary>Corrects a sector: Rust Batch::revise_sector, Batch::change_sector.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One sector: Rust View::sector.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>zdxm_sector_by_name in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_by_name16(IntPtr view, string name, int len, out IntPtr rows);

        /// <summary>All sectors, in the order in which plans list them: Rust View::sectors.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_sector_list(IntPtr view, out IntPtr rows);

        /// <summary>Adds a project: Rust Batch::add_project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects a project: Rust Batch::revise_project, Batch::change_project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One project: Rust View::project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>All projects: Rust View::projects.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_list(IntPtr view, out IntPtr rows);

        /// <summary>zdxm_project_by_name in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_by_name16(IntPtr view, string name, int len, out IntPtr rows);

        /// <summary>zdxm_project_find in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_find16(IntPtr view, string text, int len, out IntPtr rows);

        /// <summary>Every version of a project that the view knows of, oldest first: Rust View::project_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>zdxm_project_by_code in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_by_code16(IntPtr view, string code, int len, out IntPtr rows);

        /// <summary>Corrects a plan: Rust Batch::revise_plan, Batch::change_plan.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>Adopts a plan (下达计划): Rust Batch::adopt_plan.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_adopt(IntPtr batch, IntPtr form, out int id);

        /// <summary>One plan: Rust View::plan.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>All plans: Rust View::plans.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_list(IntPtr view, out IntPtr rows);

        /// <summary>The plan of a year and level (ZDXM_LEVEL_...), or no row: Rust View::plan_of_year.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_of_year(IntPtr view, int year, int level, out IntPtr rows);

        /// <summary>The plans in which a project stands: Rust View::plans_of_project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_of_project(IntPtr view, int project, out IntPtr rows);

        /// <summary>Says which counts where a plan lists a whole and its parts (整体与部分): Rust Batch::count_side.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_count_side(IntPtr batch, int plan, int side);

        /// <summary>Every whole and part that a plan lists in the same months: Rust View::double_counted.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_double_counted(IntPtr view, int plan, out IntPtr rows);

        /// <summary>Every whole and part that a plan lists in the same months, with what the batch has written: Rust Batch::double_counted.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_double_counted_in(IntPtr batch, int plan, out IntPtr rows);

        /// <summary>Which of a whole and its parts counts in a plan, ZDXM_COUNT_...: Rust View::counted_side.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_counted_side(IntPtr view, int plan, out int side);

        /// <summary>The plan's own text (工作任务) as the document prints it, with its figures: Rust print::plan_document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_document(IntPtr view, int plan, IntPtr rules, out IntPtr document);

        /// <summary>Adds a project to a plan: Rust Batch::add_item. Ask zdxm_item_double_counted then.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust Batch::double_counted_of.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_double_counted(IntPtr batch, int item, out IntPtr rows);

        /// <summary>One plan item: Rust View::item.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The items of a plan, by phase and position: Rust View::items.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>A project's item in a plan, or no row: Rust View::item_of_project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_of_project(IntPtr view, int plan, int project, out IntPtr rows);

        /// <summary>Corrects a plan item: Rust Batch::revise_item, Batch::change_item.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>What a plan says of an item in a month of its year, or no row where the item does not count then: Rust View::plan_state, Presence::includes, Responsibility::lead_unit.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_item_in_month(IntPtr view, int id, int month, out IntPtr rows);

        /// <summary>Begins a plan change for a plan: Rust PlanChangeFields::new. Nothing is written.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_new(IntPtr context, int plan, IntPtr form, out IntPtr plan_change);

        /// <summary>Frees a plan change. NULL is allowed. What was adopted stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_free(IntPtr plan_change);

        /// <summary>A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust PlanChangeLine::kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_supplement(IntPtr plan_change, IntPtr form);

        /// <summary>A project leaves the plan (调出), by the number of its item: Rust PlanChangeLine::kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_withdraw(IntPtr plan_change, int item);

        /// <summary>A project that left comes back within the year (调回), by the number of its item: Rust PlanChangeLine::kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_return(IntPtr plan_change, int item);

        /// <summary>What the plan says of a project changes (调整), by the number of its item: Rust PlanChangeLine::kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_adjust(IntPtr plan_change, int item, IntPtr form);

        /// <summary>What the plan change would do to the sums of its plan: Rust View::preview_plan_change. Nothing is written.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_preview(IntPtr plan_change, IntPtr view, out IntPtr rows);

        /// <summary>Adopts a plan change with all of its lines and gives its number: Rust Batch::adopt_plan_change.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_adopt(IntPtr batch, IntPtr plan_change, out int id);

        /// <summary>Corrects what is said of a plan change: Rust Batch::revise_plan_change, Batch::change_plan_change.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>The plan changes of a plan in their order: Rust View::plan_changes, PlanChange::name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>One plan change: Rust View::plan_change.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The versions that a plan has had, as issued and after each plan change: Rust View::plan_versions.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_versions(IntPtr view, int plan, out IntPtr rows);

        /// <summary>What a plan change did, item by item: Rust View::plan_change_entries.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_entries(IntPtr view, int id, out IntPtr rows);

        /// <summary>What a plan change did to the sums of its plan, checked: Rust View::plan_balance, PlanBalance::check, BalanceCell::is_balanced.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_balance(IntPtr view, int id, out IntPtr rows);

        /// <summary>The balance of a plan change as a document: Rust print::balance_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_plan_change_document(IntPtr view, int id, IntPtr rules, out IntPtr document);

        /// <summary>Files a report (填报): Rust Batch::file_report. ZDXM_E_DUPLICATE if the month has one: revise it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_file(IntPtr batch, IntPtr form, out IntPtr rows);

        /// <summary>Corrects a report (更正): Rust Batch::revise_report, Batch::change_report. The row is as in zdxm_report_file.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_revise(IntPtr batch, IntPtr form, out IntPtr rows);

        /// <summary>zdxm_report_withdraw in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_withdraw16(IntPtr batch, IntPtr form, string reason, int len);

        /// <summary>Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust View::report_withdrawals.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_withdrawals(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>The report of an item for a month (yyyymm), or no row: Rust View::report.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_get(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>All reports of an item, month by month: Rust View::reports.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_list(IntPtr view, int item, out IntPtr rows);

        /// <summary>The reports of a plan's items for a month (yyyymm), in the plan's order: Rust View::reports_of_month.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_of_month(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>Every version of a report that the view knows of, oldest first: Rust View::report_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_report_history(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>Keeps a report that is being written (草稿): Rust Batch::save_draft.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_draft(IntPtr batch, IntPtr form);

        /// <summary>Submits a report for review (报送): Rust Batch::submit_report. It is locked until it is approved or returned.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_submit(IntPtr batch, IntPtr form, out IntPtr rows);

        /// <summary>zdxm_filing_approve in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_approve16(IntPtr batch, int item, int month, int since, string opinion, int len, out IntPtr rows);

        /// <summary>zdxm_filing_return in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_return16(IntPtr batch, int item, int month, int since, string opinion, int len);

        /// <summary>Where the report of an item for a month (yyyymm) stands, or no row: Rust View::filing.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_get(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>The whole trail of a report, oldest first: Rust View::filing_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_history(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>Closes the reports of a plan up to a month (yyyymm, 关账): Rust Batch::close_month.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_close_month(IntPtr batch, int plan, int month);

        /// <summary>Opens a closed month (yyyymm) again, and those after it (反关账): Rust Batch::reopen_month.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_reopen_month(IntPtr batch, int plan, int month);

        /// <summary>The changes that moved figures of closed months (关账后更正), whatever did it: Rust View::late_corrections.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_corrections(IntPtr view, int plan, out IntPtr rows);

        /// <summary>The closed months of a plan that were opened again (反关账): Rust View::reopenings.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_reopenings(IntPtr view, int plan, out IntPtr rows);

        /// <summary>Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust View::reporting.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_status(IntPtr view, int plan, int month, int on, out IntPtr rows);

        /// <summary>The reporting of a month as a document (报送情况表、待办清单): Rust print::reporting_document, of print::reporting_table and print::outstanding_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_status_document(IntPtr view, int plan, int month, int on, out IntPtr document);

        /// <summary>The last month of a plan that is closed: Rust View::closed_through. ZDXM_NULL where none is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_filing_closed_through(IntPtr view, int plan, out int month);

        /// <summary>Files the report of ten days (旬报): Rust Batch::file_ten_days. An error where the plan's rules ask for none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ten_day_file(IntPtr batch, IntPtr form);

        /// <summary>Corrects the report of ten days: Rust Batch::revise_ten_days, Batch::change_ten_days.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ten_day_revise(IntPtr batch, IntPtr form);

        /// <summary>The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust View::ten_day_report.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ten_day_get(IntPtr view, int item, int ten_days, out IntPtr rows);

        /// <summary>The ten-day reports of an item, in order: Rust View::ten_days.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ten_day_list(IntPtr view, int item, out IntPtr rows);

        /// <summary>The items of a plan that did not report for ten days (yyyymmp): Rust View::missing_ten_days.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ten_day_missing(IntPtr view, int plan, int ten_days, out IntPtr rows);

        /// <summary>Adds a matter: Rust Batch::add_matter, MatterFields::named.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects a matter, or settles it: Rust Batch::revise_matter, Batch::change_matter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>States that the problem of a report is a matter that the ledger has already, of the same project: Rust Batch::link_matter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_link(IntPtr batch, int id, int item, int month);

        /// <summary>Takes back that the problem of a report is a matter: Rust Batch::unlink_matter. The matter stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_unlink(IntPtr batch, int id, int item, int month);

        /// <summary>The matters that the problem of a report became: Rust View::matters_of_report.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_of_report(IntPtr view, int item, int month, out IntPtr rows);

        /// <summary>The reports whose problems became a matter, the earliest month first: Rust View::reports_of_matter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_reports(IntPtr view, int id, out IntPtr rows);

        /// <summary>One matter: Rust View::matter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The matters of a project, by kind: its checklist. Rust View::matters.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_list(IntPtr view, int project, out IntPtr rows);

        /// <summary>Every version of a matter that the view knows of, oldest first: Rust View::matter_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust View::overdue_matters, MatterFields::days_late.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_overdue(IntPtr view, int on, out IntPtr rows);

        /// <summary>Makes the problem that a report states a matter of its project, of kind ZDXM_MATTER_PROBLEM: Rust Batch::open_matter_of_report.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_open_of_report(IntPtr batch, int item, int month, IntPtr form, out int id);

        /// <summary>The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust print::overdue_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_matter_overdue_document(IntPtr view, int on, out IntPtr document);

        /// <summary>Adds a node of a project by hand: Rust Batch::add_node, NodeFields::named. Without POSITION it stands behind the others.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects a node, plans it anew, or says that it is done: Rust Batch::revise_node, Batch::change_node.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>zdxm_node_lay in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_lay16(IntPtr batch, int item, string name, int len, out int count);

        /// <summary>One node: Rust View::node.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The nodes of a project, in their order: Rust View::nodes.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_list(IntPtr view, int project, out IntPtr rows);

        /// <summary>Every version of a node that the view knows of, oldest first: Rust View::node_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust View::node_proposals.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_proposals(IntPtr view, int plan, int on, out IntPtr rows);

        /// <summary>The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust View::find_nodes, NodeFields::state, NodeFields::days_late, NodeFields::light.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_find(IntPtr view, int on, IntPtr query, out IntPtr rows);

        /// <summary>The same as a document (节点完成情况表): Rust print::found_nodes_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_node_find_document(IntPtr view, int on, IntPtr query, out IntPtr document);

        /// <summary>Drafts a letter (拟稿): Rust Batch::draft_letter, LetterCause::new, LetterFields::titled.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_draft(IntPtr batch, IntPtr form, int as_of, out int id);

        /// <summary>Corrects a draft: Rust Batch::revise_letter, Batch::change_letter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>zdxm_letter_issue in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_issue16(IntPtr batch, int id, int since, string number, int len, int issued_on);

        /// <summary>zdxm_letter_reply in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_reply16(IntPtr batch, int id, int since, int replied_on, string reply, int reply_len, string replied_by, int replied_by_len);

        /// <summary>zdxm_letter_mark_closed in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_mark_closed16(IntPtr batch, int id, int since, int closed_on, string outcome, int len);

        /// <summary>States that a stronger letter about the same follows this one (升级): Rust Batch::escalate_letter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_escalate(IntPtr batch, int id, int since, int stronger);

        /// <summary>zdxm_letter_revoke in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_revoke16(IntPtr batch, int id, int since, int revoked_on, string document_no, int document_no_len, string reason, int reason_len);

        /// <summary>One letter: Rust View::letter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>Every version of a letter that the view knows of, oldest first: Rust View::letter_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust View::letter_points.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_points(IntPtr view, int unit, int first, int last, out IntPtr rows);

        /// <summary>The points of every unit that the letters of some months give any: Rust View::letter_points_of_all.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_points_of_all(IntPtr view, int first, int last, out IntPtr rows);

        /// <summary>The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust View::find_letters, Letter::days_late.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_find(IntPtr view, int on, IntPtr query, out IntPtr rows);

        /// <summary>The same as a document (函件台账): Rust print::letters_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_find_document(IntPtr view, int on, IntPtr query, out IntPtr document);

        /// <summary>The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust LetterProposals::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_proposals(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>A letter as a document, the draft as well: Rust issue::letter_document. What was issued is given by zdxm_letter_reprint.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_document(IntPtr view, int id, out IntPtr document);

        /// <summary>An issued letter as it was issued, byte for byte (重印): Rust issue::reissue_letter, ReissuedLetter::bytes, ReissuedLetter::text, ReissuedLetter::save.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_reprint(IntPtr view, int id, out IntPtr document);

        /// <summary>Whether each form of an issued letter is at hand as it was issued: Rust ReissuedLetter::forms, ReissuedLetter::is_whole.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_letter_check(IntPtr view, int id, out IntPtr rows);

        /// <summary>Records what a project did: Rust Batch::record_event. ZDXM_E_RULE where it does not fit its other events.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_record(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects an event: its date, what proves it. Rust Batch::revise_event, Batch::change_event.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>Takes back an event that was recorded by mistake (撤销): Rust Batch::revoke_event. Its history stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_revoke(IntPtr batch, int id);

        /// <summary>Lets an event count from its date on (追溯计入): Rust Batch::count_event_from_its_date. Only a registrar may; the closed months that move are listed by zdxm_filing_corrections.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_count_from_date(IntPtr batch, int id);

        /// <summary>The events of a plan's projects that count later than they happened (补录): Rust View::events_counted_later.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_counted_later(IntPtr view, int plan, out IntPtr rows);

        /// <summary>One event: Rust View::event.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The events of a project, in the order in which they happened: Rust View::events.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_list(IntPtr view, int project, out IntPtr rows);

        /// <summary>Every version of an event, also of a revoked one, oldest first: Rust View::event_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>What the events of a project say at the end of a month (yyyymm): Rust View::project_state.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_state(IntPtr view, int project, int month, out IntPtr rows);

        /// <summary>The actual state of each item of a plan at the end of a month (yyyymm): Rust View::project_states.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_states(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>The actual states as a document (项目开竣工情况表): Rust print::states_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_event_states_document(IntPtr view, int plan, int month, out IntPtr document);

        /// <summary>zdxm_attachment_add in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_add16(IntPtr batch, IntPtr form, string path, int len, out int id);

        /// <summary>Attaches bytes that the program has, with a NAME: Rust Batch::attach_bytes.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_add_bytes(IntPtr batch, IntPtr form, byte[] bytes, int len, out int id);

        /// <summary>Corrects what is said of an attachment: Rust Batch::revise_attachment, Batch::change_attachment. Its bytes stay.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One attachment: Rust View::attachment.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>Every version of an attachment that the view knows of, oldest first: Rust View::attachment_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it: Rust View::attachments_of_project.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_of_project(IntPtr view, int project, out IntPtr rows);

        /// <summary>What is attached to the reports of a plan for a month, in the order of its items: Rust View::attachments_of_month.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_of_month(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>zdxm_attachment_save in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_save16(IntPtr view, int id, string path, int len, int flags);

        /// <summary>What is attached to a record, in the order in which it was: Rust View::attachments, Attached::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_list(IntPtr view, int kind, int id, int month, out IntPtr rows);

        /// <summary>zdxm_attachment_base64 in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_base6416(IntPtr view, int id, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_attachment_sweep in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_sweep16(IntPtr ledger, string actor, int len, out int value);

        /// <summary>Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust View::check_files, View::check_files_with.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_attachment_check(IntPtr view, out IntPtr rows);

        /// <summary>Adds a place of a project, which can have several: Rust Batch::add_place, PlaceFields::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_add(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects a place: Rust Batch::revise_place, Batch::change_place.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One place: Rust View::place.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The places of a project, in the order in which they were added: Rust View::places.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_list(IntPtr view, int project, out IntPtr rows);

        /// <summary>Every version of a place that the view knows of, oldest first: Rust View::place_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>The places of all projects that the view shows, with their names: Rust View::find_places.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_all(IntPtr view, out IntPtr rows);

        /// <summary>zdxm_place_geojson in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_geojson16(IntPtr view, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_place_geojson_shifted in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_place_geojson_shifted16(IntPtr view, [Out] char[] buffer, int cap, out int need);

        /// <summary>What becomes of each project of a plan in the next year: Rust View::propose_next_year, RolloverReason::phase, Coded::name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rollover_propose(IntPtr view, int plan, out IntPtr rows);

        /// <summary>The items of a plan that would be taken over from the year before otherwise now: Rust View::outdated_items.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rollover_outdated(IntPtr view, int plan, out IntPtr rows);

        /// <summary>The proposals as a document: Rust print::rollover_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rollover_document(IntPtr view, int plan, IntPtr rules, out IntPtr document);

        /// <summary>The items of zdxm_rollover_outdated as a document, with amounts to the fen: Rust print::outdated_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rollover_outdated_document(IntPtr view, int plan, out IntPtr document);

        /// <summary>What a change wrote, field by field (变更明细): Rust View::entries.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_change_entries(IntPtr view, int change, out IntPtr rows);

        /// <summary>What changes wrote of all that belongs to something (沿革), the oldest first: Rust View::history, HistoryOf::new, HistoryQuery::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_history_list(IntPtr view, int subject, int id, int field, int after, out IntPtr rows);

        /// <summary>The rows of zdxm_history_list as a document (沿革表): Rust print::history_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_history_document(IntPtr view, int subject, int id, int field, int after, out IntPtr document);

        /// <summary>zdxm_unit_merge in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_merge16(IntPtr batch, int from, int into, string reason, int len);

        /// <summary>Takes back that a unit is another one: Rust Batch::unmerge_unit. A unit that was not merged gives ZDXM_E_NOT_FOUND.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_unit_unmerge(IntPtr batch, int from);

        /// <summary>zdxm_project_merge in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_merge16(IntPtr batch, int from, int into, string reason, int len);

        /// <summary>Takes back that a project is another one: Rust Batch::unmerge_project. A project that was not merged gives ZDXM_E_NOT_FOUND.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_unmerge(IntPtr batch, int from);

        /// <summary>The merges that hold, in the order of the changes that made them: Rust View::mergers.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_merger_list(IntPtr view, out IntPtr rows);

        /// <summary>Units or projects whose names are so near that they may be one, for a person to judge: Rust View::merge_candidates.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_merger_candidates(IntPtr view, int subject, out IntPtr rows);

        /// <summary>The rows of zdxm_merger_list as a document (合并情况表): Rust print::mergers_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_merger_document(IntPtr view, out IntPtr document);

        /// <summary>The rows of zdxm_merger_candidates as a document (疑似重复表): Rust print::merge_candidates_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_merger_candidates_document(IntPtr view, int subject, out IntPtr document);

        /// <summary>zdxm_record_void in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_record_void16(IntPtr batch, int subject, int id, string reason, int len);

        /// <summary>Makes a voided record stand again as it was: Rust Batch::restore, VoidOf::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_record_restore(IntPtr batch, int subject, int id);

        /// <summary>zdxm_draft_void in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_draft_void16(IntPtr batch, int item, int month, string reason, int len);

        /// <summary>Makes the voided draft of a report stand again: Rust Batch::restore.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_draft_restore(IntPtr batch, int item, int month);

        /// <summary>Everything that is voided, the latest first: Rust View::voided. A limited view lists what is of its projects.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_voided_list(IntPtr view, out IntPtr rows);

        /// <summary>[zdxm_voided_list] as a document (已作废记录): Rust print::voided_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_voided_document(IntPtr view, out IntPtr document);

        /// <summary>The items of a plan, without progress: Rust View::plan_figures.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_figures_plan(IntPtr view, int plan, out IntPtr rows);

        /// <summary>The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust View::month_figures.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_figures_month(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>zdxm_figures_json in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_figures_json16(IntPtr view, int plan, int month, [Out] char[] buffer, int cap, out int need);

        /// <summary>The items of a plan that meet a query at the end of a month (yyyymm): Rust View::find_items, FigureRules::gap.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_query_items(IntPtr view, int plan, int month, IntPtr query, out int count, out IntPtr rows);

        /// <summary>The same as a document (项目查询结果): Rust print::found_items_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_query_items_document(IntPtr view, int plan, int month, IntPtr query, out IntPtr document);

        /// <summary>The matters that meet a query, as they stand on a day (yyyymmdd): Rust View::find_matters.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_query_matters(IntPtr view, int on, IntPtr query, out IntPtr rows);

        /// <summary>The same as a document (事项查询结果): Rust print::found_matters_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_query_matters_document(IntPtr view, int on, IntPtr query, out IntPtr document);

        /// <summary>The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust Ranking::new, RankedUnit::moved, RankedUnit::shown, RankedUnit::gap_points.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ranking_list(IntPtr view, int plan, int month, IntPtr query, out IntPtr rows);

        /// <summary>The ranking as a document (排名): Rust Ranking::document, of Ranking::table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ranking_document(IntPtr view, int plan, int month, IntPtr query, out IntPtr document);

        /// <summary>Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust UnitLists::new.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ranking_lists(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>The lists as a document to be made public (红黑榜), with the facts: Rust UnitLists::document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_ranking_lists_document(IntPtr view, int plan, int month, out IntPtr document);

        /// <summary>Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust View::funds.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_funds_list(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>Funds in place by source as a document (资金到位情况表): Rust print::funds_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_funds_document(IntPtr view, int plan, int month, IntPtr rules, out IntPtr document);

        /// <summary>zdxm_rule_pack_add in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_add16(IntPtr batch, string document, int len, out int id);

        /// <summary>Lets a plan use a rule pack from this change on: Rust Batch::use_rule_pack.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_use(IntPtr batch, int plan, int id);

        /// <summary>All rule packs of the ledger: Rust View::rule_packs.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_list(IntPtr view, out IntPtr rows);

        /// <summary>One rule pack: Rust View::rule_pack.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The rule pack that a plan uses, or no row: Rust View::rules_of_plan.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_of_plan(IntPtr view, int plan, out IntPtr rows);

        /// <summary>zdxm_rule_pack_document in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_document16(IntPtr view, int id, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_rule_pack_shipped in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_shipped16(IntPtr context, int index, [Out] char[] buffer, int cap, out int need);

        /// <summary>The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust View::report_deadline, RulePack::deadline.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_deadline(IntPtr view, int plan, int month, out int day);

        /// <summary>Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust Batch::add_checklist.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rule_pack_checklist(IntPtr batch, int plan, int project, int on, out int count);

        /// <summary>The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust PlanLights::new, LightRow::light, LightRow::reasons.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_light_list(IntPtr view, int plan, int month, out IntPtr rows);

        /// <summary>The lights as a document, those that are not green (红黄绿灯情况表): Rust PlanLights::document, of PlanLights::tables.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_light_document(IntPtr view, int plan, int month, out IntPtr document);

        /// <summary>zdxm_assessment_of_values in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_of_values16(IntPtr context, string scheme, int scheme_len, string values, int values_len, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_assessment_document_of_values in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_document_of_values16(IntPtr context, string scheme, int scheme_len, string values, int values_len, out IntPtr document);

        /// <summary>zdxm_assessment_document in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_document16(IntPtr view, int plan, int month, string name, int len, out IntPtr document);

        /// <summary>Records a fact of an assessment (考核登记): Rust Batch::record_assessment_fact, AssessmentFactFields::new, AssessmentFactFields::giving, AssessmentFactFields::objecting_to.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_fact_record(IntPtr batch, IntPtr form, out int id);

        /// <summary>Corrects a fact of an assessment: Rust Batch::revise_assessment_fact.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_fact_revise(IntPtr batch, int id, IntPtr form);

        /// <summary>One fact of an assessment: Rust View::assessment_fact.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_fact_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The facts of a plan's assessments, in the order in which they were recorded: Rust View::assessment_facts.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_fact_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>Every version of a fact of an assessment that the view knows of, oldest first: Rust View::assessment_fact_history.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_fact_history(IntPtr view, int id, out IntPtr rows);

        /// <summary>zdxm_assessment_issue in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_assessment_issue16(IntPtr batch, int plan, int month, string name, int name_len, string number, int number_len, int issued_on, out int id);

        /// <summary>zdxm_issued_assessment_correct in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_correct16(IntPtr batch, int former, string number, int number_len, int issued_on, string reason, int reason_len, out int id);

        /// <summary>One issued result of an assessment: Rust View::issued_assessment.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>The issued results of a plan, in the order in which they were issued: Rust View::issued_assessments.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>The exact result of each unit as it was issued: Rust View::assessment_results. POINTS is the total, NULL where none is given.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_results(IntPtr view, int id, out IntPtr rows);

        /// <summary>An issued result of an assessment as it was issued, byte for byte (重印): Rust issue::reissue_assessment, ReissuedAssessment::bytes, ReissuedAssessment::text, ReissuedAssessment::save.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_reprint(IntPtr view, int id, out IntPtr document);

        /// <summary>Whether an issued result of an assessment is as it was issued, form by form: Rust ReissuedAssessment::forms, ReissuedAssessment::is_reproduced.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_check(IntPtr view, int id, out IntPtr rows);

        /// <summary>Whose points changed from an issued result to another one, and by what (结果对照): Rust issue::compare_assessments.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_compare(IntPtr view, int id, int other, out IntPtr rows);

        /// <summary>The same as a document (考核结果对照): Rust issue::assessment_comparison_document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_assessment_compare_document(IntPtr view, int id, int other, out IntPtr document);

        /// <summary>Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust Bulletin::new, View::month_figures, PlanFigures::with_rules.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_new(IntPtr view, int plan, int month, IntPtr rules, out IntPtr bulletin);

        /// <summary>The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust Bulletin::of.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_of_kind(IntPtr view, int plan, int month, int kind, int period, out IntPtr bulletin);

        /// <summary>Frees a bulletin. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_free(IntPtr bulletin);

        /// <summary>The bulletin as a document, for every form: Rust Bulletin::document, of Bulletin::summary_table, Bulletin::lead_unit_table, Bulletin::reporting_unit_table and Bulletin::missing_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_document(IntPtr bulletin, out IntPtr document);

        /// <summary>The bulletin's head, with starts and finishes, in one row: Rust Bulletin::new, Starts::start_rate, Starts::finish_rate, Bulletin::time_progress.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_head(IntPtr bulletin, out IntPtr rows);

        /// <summary>The bulletin's sums in every cut: Rust Cuts::new, FigureCell::rate, FigureCell::month_done, Bulletin::gap, Bulletin::name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_figures(IntPtr bulletin, out IntPtr rows);

        /// <summary>The projects that did not report for the month (未报送), by reporting unit: Rust figures::MissingReports.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_bulletin_missing(IntPtr bulletin, out IntPtr rows);

        /// <summary>Frees a document. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_free(IntPtr document);

        /// <summary>zdxm_document_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_text16(IntPtr document, int form, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_document_save in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_save16(IntPtr document, int form, string path, int len, int flags);

        /// <summary>zdxm_document_save_csv in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_save_csv16(IntPtr document, int index, string path, int len, int flags);

        /// <summary>The head of a document in one row: Rust print::Document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_head(IntPtr document, out IntPtr rows);

        /// <summary>The parts of a document in their order, those of its attachments last: Rust print::Part.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_parts(IntPtr document, out IntPtr rows);

        /// <summary>The charts of a document in their order: Rust print::Chart, Chart::to_svg, Chart::title, Chart::sentence.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_charts(IntPtr document, out IntPtr rows);

        /// <summary>The tables of a document, in their order: Rust Document::tables.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_tables(IntPtr document, out IntPtr rows);

        /// <summary>The rows of a table, by its place from 0, each cell as it is displayed: Rust TableCell::text, TableCell::number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_table(IntPtr document, int index, out IntPtr rows);

        /// <summary>The header cells of a table, by its place from 0: Rust print::HeaderCell.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_document_table_header(IntPtr document, int index, out IntPtr rows);

        /// <summary>The sheets by which a plan can be exported: Rust View::export_profiles, ExportProfile::is_template.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_export_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>zdxm_export_document in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_export_document16(IntPtr view, int plan, int month, string profile, int len, IntPtr query, out IntPtr document);

        /// <summary>zdxm_export_template in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_export_template16(IntPtr view, int plan, int month, string profile, int profile_len, IntPtr query, string path, int path_len, int flags);

        /// <summary>Issues the bulletin of a month (签发): Rust Batch::issue_bulletin.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issue_bulletin(IntPtr batch, IntPtr form, IntPtr rules, out int id);

        /// <summary>The bulletin that zdxm_issue_bulletin would issue at the moment of a view, byte for byte (签发预览): Rust View::preview_issue.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issue_preview(IntPtr view, IntPtr form, IntPtr rules, out IntPtr bulletin);

        /// <summary>One issued bulletin: Rust View::issued_bulletin.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_get(IntPtr view, int id, out IntPtr rows);

        /// <summary>zdxm_issued_bulletin_by_number in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_by_number16(IntPtr view, string number, int len, out IntPtr rows);

        /// <summary>zdxm_issued_bulletin_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_text16(IntPtr view, int id, [Out] char[] buffer, int cap, out int need);

        /// <summary>The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust View::issued_bulletins.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_list(IntPtr view, int plan, out IntPtr rows);

        /// <summary>An issued bulletin as it was issued, to be printed again: Rust issue::reissue, Reissued::bytes, Reissued::text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_reprint(IntPtr view, int id, out IntPtr bulletin);

        /// <summary>Whether an issued bulletin is as it was issued, form by form: Rust issue::reissue, Reissued::outcome, Reissued::is_reproduced, FormCheck::is_same.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_check(IntPtr view, int id, out IntPtr rows);

        /// <summary>The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust BulletinComparison::of_issued.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_compare_figures(IntPtr view, int before, int after, out IntPtr rows);

        /// <summary>Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust BulletinComparison::of_issued, BulletinComparison::change_of.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_compare_records(IntPtr view, int before, int after, out IntPtr rows);

        /// <summary>The comparison as a document: Rust BulletinComparison::document, of BulletinComparison::tables.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_issued_bulletin_compare_document(IntPtr view, int before, int after, out IntPtr document);

        /// <summary>zdxm_workbook_open in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_open16(IntPtr context, string path, int len, out IntPtr workbook);

        /// <summary>Opens a spreadsheet that the program holds in memory: Rust Workbook::read.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_read(IntPtr context, byte[] bytes, int len, out IntPtr workbook);

        /// <summary>Frees a workbook. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_free(IntPtr workbook);

        /// <summary>The sheets that are plans or monthly reports: Rust WorkbookReading::new, SheetReading::sums, SheetReading::counted, Workbook::digest.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_sheets(IntPtr workbook, out IntPtr rows);

        /// <summary>The columns of a sheet, by its place from 0, and what each means: Rust SheetReading.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_columns(IntPtr workbook, int sheet, out IntPtr rows);

        /// <summary>The projects of a sheet, by its place from 0, as they were read: Rust SheetReading, WorkbookReading.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_rows(IntPtr workbook, int sheet, out IntPtr rows);

        /// <summary>The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust SheetReading.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_groups(IntPtr workbook, int sheet, out IntPtr rows);

        /// <summary>Every problem of the file, each at its cell, and the sheets that were left out: Rust WorkbookReading::findings.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_findings(IntPtr workbook, out IntPtr rows);

        /// <summary>All sheets of the file as plain cells, understood or not: Rust Workbook, Sheet::width.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_grids(IntPtr workbook, out IntPtr rows);

        /// <summary>The cells with a value of a sheet, by its place among all sheets, row by row: Rust Sheet::cell.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_workbook_cells(IntPtr workbook, int sheet, out IntPtr rows);

        /// <summary>What an import of a workbook would do: Rust ImportPreview::of. Nothing is changed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_preview(IntPtr view, IntPtr workbook, IntPtr form, out IntPtr import);

        /// <summary>Frees an import. NULL is allowed. A batch that it began goes on.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_free(IntPtr import);

        /// <summary>What the import would do, in numbers, in one row: Rust ImportPreview::counts.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_counts(IntPtr import, out IntPtr rows);

        /// <summary>Every problem, of the sheets and of the comparison with the ledger: Rust ImportPreview::findings.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_findings(IntPtr import, out IntPtr rows);

        /// <summary>The problems that stand in the way of this import with its options: Rust ImportPreview::unsettled.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_unsettled(IntPtr import, out IntPtr rows);

        /// <summary>What was decided about the file that a change imported, by the actor of the change: Rust View::import_answers.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_answers(IntPtr view, int change, out IntPtr rows);

        /// <summary>What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust View::column_mappings.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_columns(IntPtr view, out IntPtr rows);

        /// <summary>Gives up what was confirmed of a column; what was imported by it stays: Rust Batch::withdraw_column.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_column_withdraw(IntPtr batch, int id);

        /// <summary>The units that the import adds, with the kind that each name suggests: Rust ImportPreview::new_units.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_new_units(IntPtr import, out IntPtr rows);

        /// <summary>The sectors that the import adds: Rust ImportPreview::new_sectors. KIND is NULL.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_new_sectors(IntPtr import, out IntPtr rows);

        /// <summary>zdxm_import_begin in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_import_begin16(IntPtr import, string actor, int len, out IntPtr batch);

        /// <summary>Begins a proof of the whole ledger: Rust View::begin_verify. The view can be closed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_new(IntPtr view, out IntPtr verify);

        /// <summary>zdxm_verify_file in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_file16(IntPtr context, string path, int len, out IntPtr verify);

        /// <summary>Frees a proof. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_free(IntPtr verify);

        /// <summary>Reads about so many rows more: Rust VerifyRun::step, VerifyRun::done, VerifyRun::total, FileCheckRun::step, FileCheckRun::done, FileCheckRun::total.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_step(IntPtr verify, int rows, out long done, out long total);

        /// <summary>What a completed proof looked at, in one row: Rust Verification, View::verify.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_result(IntPtr verify, out IntPtr rows);

        /// <summary>Everything that is wrong with a file that was examined: Rust FileCheckRun.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_verify_problems(IntPtr verify, out IntPtr rows);

        /// <summary>zdxm_seal_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_seal_text16(IntPtr view, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_seal_add in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_seal_add16(IntPtr ledger, string text, int text_len, string key, int key_len, string signature, int signature_len);

        /// <summary>The seals of changes that a view knows of, in the order of the changes: Rust View::seals, Seal::text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_seal_list(IntPtr view, out IntPtr rows);

        /// <summary>zdxm_backup_new in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_new16(IntPtr ledger, string path, int len, int flags, out IntPtr backup);

        /// <summary>Frees a backup; one that is not finished leaves nothing. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_free(IntPtr backup);

        /// <summary>Leaves out the files of attachments, which a backup has beside it otherwise: Rust BackupRun::leave_out_attachments.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_leave_out_attachments(IntPtr backup);

        /// <summary>Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust BackupRun::step, BackupRun::done, BackupRun::total.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_step(IntPtr backup, int pages, out long done, out long total);

        /// <summary>Copies and proves what is left, and gives the file its name: Rust BackupRun::finish.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_finish(IntPtr backup, out IntPtr rows);

        /// <summary>zdxm_backup_restore in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_restore16(IntPtr context, string source, int source_len, string target, int target_len, int flags, out IntPtr rows);

        /// <summary>zdxm_backup_check in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_backup_check16(IntPtr context, string path, int len, out IntPtr rows);

        /// <summary>zdxm_archive_export in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_export16(IntPtr view, string path, int len, int flags, out IntPtr archive);

        /// <summary>Puts the files of attachments beside the archive as well: Rust ArchiveExport::take_attachments. ZDXM_E_RULE for an import, which takes over the files that lie beside its archive.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_take_attachments(IntPtr archive);

        /// <summary>zdxm_archive_import in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_import16(IntPtr context, string source, int source_len, string target, int target_len, out IntPtr archive);

        /// <summary>Frees an archive; one that is not complete leaves nothing. NULL is allowed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_free(IntPtr archive);

        /// <summary>Writes, or reads and proves, about so many lines more: Rust ArchiveExport::step, ArchiveExport::done, ArchiveExport::total, ArchiveImport::step, ArchiveImport::done, ArchiveImport::total.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_step(IntPtr archive, int lines, out long done, out long total);

        /// <summary>What is in a completed archive, or in the ledger made of it, in one row: Rust ArchiveExport::step, ArchiveImport::step.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_archive_result(IntPtr archive, out IntPtr rows);

        /// <summary>zdxm_money_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_money_parse16(IntPtr context, string text, int len, int unit, out long fen);

        /// <summary>zdxm_money_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_money_text16(IntPtr context, long fen, int unit, int decimals, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_rate_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_rate_text16(IntPtr context, long part, long @base, int decimals, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_project_code_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_project_code_parse16(IntPtr context, string text, int len, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_credit_code_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_credit_code_parse16(IntPtr context, string text, int len, [Out] char[] buffer, int cap, out int need);

        /// <summary>zdxm_date_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_date_parse16(IntPtr context, string text, int len, out int yyyymmdd);

        /// <summary>zdxm_phase_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_phase_parse16(IntPtr context, string text, int len, out int phase);

        /// <summary>zdxm_value_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_value_text16(IntPtr context, int field, int value, [Out] char[] buffer, int cap, out int need);

        /// <summary>All values that a field can have, in their order, as a list to choose from shows them: Rust Coded::ALL, Coded::number, Coded::word, Coded::name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_field_choices(IntPtr context, int field, out IntPtr rows);

        /// <summary>zdxm_period_parse in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_period_parse16(IntPtr context, string text, int len, out int start, out int end);

        /// <summary>zdxm_gap_text in UTF-16.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_gap_text16(IntPtr context, long part, long @base, int month, int decimals, [Out] char[] buffer, int cap, out int need);

        /// <summary>All records of one kind, field by field, as a document of one table (数据): Rust View::facts, print::facts_table.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_facts_document(IntPtr view, int table, int plan, out IntPtr document);

        /// <summary>What the columns of these tables mean (字段说明), as a document of one table: Rust print::fact_fields_table, FactTable::columns, FactTable::source.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]
        public static extern int zdxm_facts_fields_document(IntPtr view, out IntPtr document);
    }
}

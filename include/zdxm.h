/* zdxm.h: the C ABI of zdxm (重大项目), the embedded ledger of public major projects.
 *
 * Made by build.rs from src/ffi/; do not edit. Plain C90 and C++98. This file is UTF-8: compile with /utf-8 under MSVC. On
 * Windows, ZDXM_DLL marks what comes from the DLL; it may be left out.
 *
 * The way through it
 *
 *   context   one for each thread; keeps the last error
 *   ledger    one file: everything that one office knows (台账)
 *   form      a record on its way in, set field by field (ZDXM_F_...)
 *   batch     writes that become one change, or nothing
 *   view      the ledger as of one moment, now or long ago
 *   cursor    rows on their way out, read field by field
 *   workbook, import      spreadsheets in
 *   bulletin              figures out (简报、通报)
 *
 * Rules for every function
 *
 * - It returns ZDXM_OK (0), another status above 0 (ZDXM_ROW, ZDXM_DONE, ZDXM_NULL), or an error below 0, which
 *   zdxm_error_text explains. Results come through out-pointers, written only on success; a handle is NULL after an
 *   error. zdxm_abi_version alone returns a number.
 * - Each parameter has a line: its unit, whether it may be NULL, who frees. Handles and texts that go in stay the caller's;
 *   the library reads them during the call alone.
 * - Handles are numbers that look like pointers. A closed, foreign or wrong handle gives ZDXM_E_HANDLE and does no harm.
 *   A handle that a function gives is yours to free: zdxm_ledger_close and zdxm_view_close, zdxm_<type>_free of the others.
 *   Freeing a ledger or context frees all that came from it; freeing anything else leaves what came from it usable.
 * - zdxm_error_text returns the error of the last call that failed. After ZDXM_E_HANDLE of a first argument no context is
 *   known. The error is then kept for the thread, and every context that the thread asks returns it until a call of that
 *   context fails.
 * - On 64 bits a handle that was freed is never valid again. On 32 bits it may be after 2.1 million further objects, as it
 *   may on 64 bits for a language that keeps only the lower half of a handle.
 * - Text in is pointer and length; -1 stands for a text that ends with a zero. Text out is a buffer, its capacity and a
 *   pointer to the length needed, both in units of the buffer and without the end. The text always ends with a zero and
 *   is cut at a character; ZDXM_E_BUFFER if it was cut. Capacity 0 asks for the length only; otherwise that pointer may be
 *   NULL.
 * - char texts are UTF-8, or GB18030 after zdxm_context_set_encoding. Functions whose name ends in 16 take UTF-16.
 *   On Unix the path of what is there may be any bytes; a new file gets a name in UTF-8.
 * - Money is an int64 in fen (分). Months are yyyymm, dates yyyymmdd with 00 for a day or month that is not known.
 * - A context and what comes from it serve one thread at a time; several contexts may use one file at once. Only
 *   zdxm_abi_version and zdxm_context_interrupt may be called from any thread at any time.
 * - Nothing is called back but the log function, and only inside a call, on its thread. zdxm_document_save starts
 *   threads that end with it; a backup has one that sleeps between its steps, until it is finished or freed.
 * - A call needs up to 512 KiB of stack. It is measured without optimization, by every kind of call and by hostile files.
 */

#ifndef ZDXM_H
#define ZDXM_H

#if defined(_MSC_VER) && _MSC_VER < 1600
typedef unsigned short uint16_t;
typedef __int32 int32_t;
typedef __int64 int64_t;
#else
#include <stdint.h>
#endif

#if defined(_WIN32) && !defined(_WIN64)
#define ZDXM_CALL __cdecl
#else
#define ZDXM_CALL
#endif

#if defined(_WIN32) && defined(ZDXM_DLL)
#define ZDXM_API __declspec(dllimport)
#else
#define ZDXM_API
#endif

/* The result of every function, with its calling convention. */
#define ZDXM_RET int32_t ZDXM_CALL

/* See zdxm_context_set_log. */
typedef void (ZDXM_CALL *zdxm_log_fn)(void *user, int32_t level, const char *text, int32_t len);
typedef void (ZDXM_CALL *zdxm_log16_fn)(void *user, int32_t level, const uint16_t *text, int32_t len);

#ifdef __cplusplus
extern "C" {
#endif

/*----------------------------------------------------------------------------------------------------------------
 * The numbers of the header that are C's own: versions, statuses, options, forms, types of fields, errors of the border.
 * Numbers are only ever added, never changed and never used again.
 *---------------------------------------------------------------------------------------------------------------- */

/* Version of this header: major in the upper half, minor in the lower. See `zdxm_context_new`. */
#define ZDXM_ABI_VERSION 65536

/* Done. */
#define ZDXM_OK 0

/* A row was reached; read its fields. */
#define ZDXM_ROW 1

/* There is no further row, or nothing left to do. */
#define ZDXM_DONE 2

/* The field holds no value: not said, not reported, no such figure. That is not zero. */
#define ZDXM_NULL 3

/* Texts of errors and remedies are English: the default. */
#define ZDXM_ENGLISH 0

/* Texts of errors and remedies are Chinese, for the office (中文). */
#define ZDXM_CHINESE 1

/* `char` texts are UTF-8: the default. */
#define ZDXM_UTF8 0

/* `char` texts are GB18030, which holds GBK and GB2312: the encoding of programs that use the Chinese "ANSI" code page. */
#define ZDXM_GB18030 1

/* Log level: a call failed. */
#define ZDXM_LOG_ERROR 1
/* Log level: something happened that one may want to know, such as a change that was committed. */
#define ZDXM_LOG_INFO 3

/* Flag of `zdxm_open_options`: reading only, also from a medium that cannot be written to. */
#define ZDXM_OPEN_READ_ONLY 1
/* Flag of the options: refuse a file that has other names on its disk (hard links), instead of reporting them. */
#define ZDXM_OPEN_REFUSE_HARD_LINKS 2
/* Flag of `zdxm_open_options`: write also on a network drive, which this computer alone uses. */
#define ZDXM_OPEN_ALLOW_NETWORK_DRIVE 4
/* Flag of `zdxm_open_options`: record who tried to write something without a right; see `zdxm_change_refusals`. Giving up a batch
 * with such attempts (`zdxm_batch_free`) then writes them, and waits for other writers as `zdxm_batch_new` does.
 */
#define ZDXM_OPEN_RECORD_REFUSALS 8

/* A whole and its parts in one plan: both count, as long as the plan has made no choice. */
#define ZDXM_COUNT_BOTH 0

/* Type of a field: text. */
#define ZDXM_TYPE_TEXT 1
/* Type of a field: a number of 32 bits. */
#define ZDXM_TYPE_INT 2
/* Type of a field: a number of 64 bits. */
#define ZDXM_TYPE_INT64 3
/* Type of a field: money, an int64 in fen or a text with its unit. */
#define ZDXM_TYPE_MONEY 4
/* Type of a field: a month, yyyymm. */
#define ZDXM_TYPE_MONTH 5
/* Type of a field: a date, yyyymmdd, 00 for what is not known. */
#define ZDXM_TYPE_DATE 6
/* Type of a field: a flag, 0 or 1. */
#define ZDXM_TYPE_FLAG 7
/* Type of a field: a list of numbers of 32 bits. */
#define ZDXM_TYPE_LIST_OF_INT 8
/* Type of a field: a list of texts. */
#define ZDXM_TYPE_LIST_OF_TEXT 9
/* Type of a field: a number of 32 bits that stands for a name, see `zdxm_value_text` and `zdxm_field_choices`. */
#define ZDXM_TYPE_CODE 10
/* Type of a field: the sum of numbers that stand for a name each. */
#define ZDXM_TYPE_FLAGS 11

/* Flag of everything that saves a file: replace the older one of that name when the new one is complete. No document or
 * archive replaces a ledger or another SQLite file; a backup replaces only an older backup of the same ledger.
 */
#define ZDXM_SAVE_OVERWRITE 1

/* Flag of `zdxm_backup_restore`: keep the ledger that is there under a name with the date, instead of refusing. */
#define ZDXM_RESTORE_KEEP_EXISTING 1
/* Flag of a restore: leave the files of attachments where they are. */
#define ZDXM_RESTORE_WITHOUT_ATTACHMENTS 2

/* An argument is NULL, out of range, or a field or form that the function does not know (参数错误). */
#define ZDXM_E_ARG (-1)
/* The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text. */
#define ZDXM_E_HANDLE (-2)
/* A text is not valid in its encoding, or cannot be written in it (编码错误). */
#define ZDXM_E_ENCODING (-3)
/* The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足). */
#define ZDXM_E_BUFFER (-4)
/* The program was made for another version of the library (版本不符). */
#define ZDXM_E_ABI (-5)
/* A mistake in the library; nothing was written, close the handle (程序内部错误). */
#define ZDXM_E_PANIC (-99)

/*----------------------------------------------------------------------------------------------------------------
 * The values of enumerations: first the kinds of errors, then the others by name. `zdxm_value_text` gives the name of a
 * value, `zdxm_field_choices` all values that a field can have.
 *---------------------------------------------------------------------------------------------------------------- */

/* A value that cannot be read or is out of its range (值无效). */
#define ZDXM_E_INVALID_VALUE (-101)
/* A field that must be there is empty (缺少必填项). */
#define ZDXM_E_MISSING_VALUE (-102)
/* A result that does not fit into 64 bits of fen (溢出). */
#define ZDXM_E_OVERFLOW (-103)
/* A text or a list longer than its limit (超过长度限制). */
#define ZDXM_E_TOO_LONG (-104)
/* The record does not exist (未找到). */
#define ZDXM_E_NOT_FOUND (-201)
/* Such a record exists already (重复). */
#define ZDXM_E_DUPLICATE (-202)
/* A rule of the office refuses it (违反规则). */
#define ZDXM_E_RULE (-301)
/* The ledger was opened for reading only (只读). */
#define ZDXM_E_READ_ONLY (-302)
/* The actor's roles do not allow it; the error says whose do (无权限). */
#define ZDXM_E_NOT_PERMITTED (-303)
/* Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改). */
#define ZDXM_E_CONFLICT (-304)
/* Other records still use it; the error lists them (仍被使用). */
#define ZDXM_E_IN_USE (-305)
/* Somebody else is writing; try again (台账正被占用). */
#define ZDXM_E_BUSY (-401)
/* The file is not a ledger (不是台账文件). */
#define ZDXM_E_NOT_A_LEDGER (-402)
/* The file is an SQLite file of another program (其他程序的数据库). */
#define ZDXM_E_FOREIGN_DATABASE (-403)
/* The ledger was written by a newer version of the library (由更高版本创建). */
#define ZDXM_E_NEWER_VERSION (-404)
/* The file is damaged (文件损坏). */
#define ZDXM_E_DAMAGED (-405)
/* The disk is full (磁盘已满). */
#define ZDXM_E_DISK_FULL (-406)
/* The file cannot be opened, read or written (无法读写). */
#define ZDXM_E_IO (-407)
/* The ledger was edited behind the library's back (台账被绕过程序改动). */
#define ZDXM_E_TAMPERED (-408)
/* A long call was interrupted by the caller (已中断). */
#define ZDXM_E_INTERRUPTED (-409)
/* Another program has the file open that is to be replaced; try again (文件正被其他程序占用). */
#define ZDXM_E_FILE_IN_USE (-410)
/* The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动). */
#define ZDXM_E_LEDGER_MOVED (-411)
/* It is not known whether the change was kept; open the ledger again and look (提交结果不明). */
#define ZDXM_E_OUTCOME_UNKNOWN (-412)
/* The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后). */
#define ZDXM_E_CLOCK_BEHIND (-413)
/* No file is at this path, or no folder where one is to be written; a missing record is `ZDXM_E_NOT_FOUND`
 * (文件不存在).
 */
#define ZDXM_E_NO_FILE (-414)
/* The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上). */
#define ZDXM_E_NETWORK_DRIVE (-415)
/* The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期). */
#define ZDXM_E_VIEW_EXPIRED (-416)
/* The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章). */
#define ZDXM_E_NOT_SEALED (-417)
/* The name is that of several projects; the error gives their codes (名称对应多个项目). */
#define ZDXM_E_NAME_AMBIGUOUS (-418)
/* The file is not of a format that the library reads (格式无法识别). */
#define ZDXM_E_UNKNOWN_FORMAT (-501)
/* The spreadsheet is damaged or built to do harm (表格文件损坏). */
#define ZDXM_E_BROKEN_SHEET (-502)
/* The spreadsheet is larger than the limits (表格过大). */
#define ZDXM_E_SHEET_TOO_LARGE (-503)
/* The spreadsheet is encrypted (表格已加密). */
#define ZDXM_E_ENCRYPTED_SHEET (-504)
/* The sheet is not a plan or a monthly report (看不出是计划表或月报). */
#define ZDXM_E_UNKNOWN_SHEET (-505)
/* The sheet still has problems that must be settled before the commit (尚有未解决的问题). */
#define ZDXM_E_UNSETTLED_PROBLEMS (-506)
/* A mistake in the library (程序内部错误). */
#define ZDXM_E_INTERNAL (-901)

/* Unit of money: 100 fen (元). */
#define ZDXM_YUAN 1

/* Unit of money: ten thousand yuan: the unit of plans and reports (万元). */
#define ZDXM_WAN_YUAN 2

/* Unit of money: a hundred million yuan: the unit of bulletins (亿元). */
#define ZDXM_YI_YUAN 3

/* Unit of money: a thousand yuan (千元). */
#define ZDXM_QIAN_YUAN 4

/* Unit of money: a million yuan (百万元). */
#define ZDXM_BAI_WAN_YUAN 5

/* Unit of money: ten million yuan (千万元). */
#define ZDXM_QIAN_WAN_YUAN 6

/* Unit of money: a thousand million yuan (十亿元). */
#define ZDXM_SHI_YI_YUAN 7

/* What to look at again of an attachment: its name says another type than its bytes (文件名与内容类型不符). */
#define ZDXM_ADVICE_NAME_SAYS_OTHER 1
/* What to look at again of an attachment: it was taken far from every place of the project that is given in the
 * same system of coordinates (拍摄地点离项目位置较远).
 */
#define ZDXM_ADVICE_FAR_AWAY 2
/* What to look at again of an attachment: it was taken in another month than that of its report (拍摄时间不在报告月份). */
#define ZDXM_ADVICE_OTHER_MONTH 3
/* What to look at again of an attachment: what a person says of its time or place is not what the file says
 * (填报与照片信息不一致).
 */
#define ZDXM_ADVICE_DIFFERS_FROM_EXIF 4
/* What to look at again of an attachment: a report of another month has the same bytes (与其他月份的附件内容相同). */
#define ZDXM_ADVICE_USED_BEFORE 5

/* Answer to a report: it counts as it was sent (采用). */
#define ZDXM_ANSWER_ACCEPTED 1
/* Answer to a report: it does not count; the opinion says why, and the report is to be corrected and sent again
 * (退回).
 */
#define ZDXM_ANSWER_RETURNED 2
/* Answer to a report: it counts with other values, which the answer brings (更正后采用). */
#define ZDXM_ANSWER_CORRECTED 3

/* Fact of an assessment: points, times or a rate that a registrar gives a unit (认定). */
#define ZDXM_ASSESSMENT_FACT_GIVEN 1
/* Fact of an assessment: that a unit is exempt for some months: it is scored and shown, but stands on no list,
 * and no lowest, highest or average knows it (免列).
 */
#define ZDXM_ASSESSMENT_FACT_EXEMPTION 2
/* Fact of an assessment: that a unit objects to an issued result, and what it was answered (申诉). */
#define ZDXM_ASSESSMENT_FACT_OBJECTION 3

/* What a file is attached to: a project (项目). */
#define ZDXM_ATTACHED_PROJECT 1
/* What a file is attached to: a monthly report: a plan item in a month (月报). */
#define ZDXM_ATTACHED_REPORT 2
/* What a file is attached to: an event of a project (开竣工). */
#define ZDXM_ATTACHED_EVENT 3
/* What a file is attached to: a matter of a project (事项). */
#define ZDXM_ATTACHED_MATTER 4
/* What a file is attached to: a letter (函件). */
#define ZDXM_ATTACHED_LETTER 5

/* Figures of the year before: those of the last bulletin that was issued for the month (按当时公布数). */
#define ZDXM_BASIS_ISSUED 1
/* Figures of the year before: those that are known now (按现有数据). */
#define ZDXM_BASIS_KNOWN 2
/* Figures of the year before: those of the projects that both plans have (按可比项目). */
#define ZDXM_BASIS_COMPARABLE 3

/* Kind of a bulletin: the office's own bulletin, with name, number, office and date in its head (简报). */
#define ZDXM_BULLETIN_BRIEF 1
/* Kind of a bulletin: an official document that names who leads and who lags (通报). */
#define ZDXM_BULLETIN_NOTICE 2
/* Kind of a bulletin: figures in one table, early (快报). */
#define ZDXM_BULLETIN_FLASH 3
/* Kind of a bulletin: one matter, to leaders (专报). */
#define ZDXM_BULLETIN_SPECIAL 4

/* Change: the ledger is made (建账). */
#define ZDXM_CHANGE_CREATE_LEDGER 0
/* Change: projects, units, sectors, plans or items are added or corrected (维护). */
#define ZDXM_CHANGE_EDIT 1
/* Change: a year plan is adopted (下达计划). */
#define ZDXM_CHANGE_ADOPT_PLAN 2
/* Change: a plan is read from a sheet (导入计划). */
#define ZDXM_CHANGE_IMPORT_PLAN 3
/* Change: reports are drafted, filed, corrected or withdrawn (填报). */
#define ZDXM_CHANGE_FILE_REPORTS 4
/* Change: monthly reports are read from a sheet (导入月报). */
#define ZDXM_CHANGE_IMPORT_REPORTS 5
/* Change: a plan change is adopted or corrected (增补、调出、调整) (动态调整). */
#define ZDXM_CHANGE_CHANGE_PLAN 6
/* Change: reports are submitted for review (报送). */
#define ZDXM_CHANGE_SUBMIT_REPORTS 7
/* Change: submitted reports are approved or returned (审核). */
#define ZDXM_CHANGE_REVIEW_REPORTS 8
/* Change: months are closed, or opened again (关账). */
#define ZDXM_CHANGE_CLOSE_MONTH 9
/* Change: people are added or corrected, or roles granted or revoked (人员与授权). */
#define ZDXM_CHANGE_MANAGE_PEOPLE 10
/* Change: matters are opened, followed up or settled (事项办理). */
#define ZDXM_CHANGE_TRACK_MATTERS 11
/* Change: what a project really does is recorded: started, suspended, finished (开竣工登记). */
#define ZDXM_CHANGE_RECORD_EVENTS 12
/* Change: rule packs are kept or attached to plans (设置规则). */
#define ZDXM_CHANGE_SET_RULES 13
/* Change: the days of changes are set, or the marks of their instants lifted (更正时间). */
#define ZDXM_CHANGE_CORRECT_CLOCK 14
/* Change: records are voided, or restored (作废恢复). */
#define ZDXM_CHANGE_VOID_RECORDS 15
/* Change: two units or two projects are said to be one, or two again (合并). */
#define ZDXM_CHANGE_MERGE 16
/* Change: attempts that were refused for want of a right are recorded, and nothing else (越权尝试). */
#define ZDXM_CHANGE_REFUSE 17
/* Change: a bulletin is issued (简报、通报) (签发通报). */
#define ZDXM_CHANGE_ISSUE_BULLETIN 20
/* Change: facts of an assessment are recorded or corrected (认定、免列) (考核登记). */
#define ZDXM_CHANGE_RECORD_ASSESSMENT 21
/* Change: the result of an assessment is issued (考核结果) (签发考核结果). */
#define ZDXM_CHANGE_ISSUE_ASSESSMENT 22
/* Change: letters are issued (提醒函、督办函) (签发函件). */
#define ZDXM_CHANGE_ISSUE_LETTERS 24
/* Change: letters are drafted, answered, closed or revoked (函件办理). */
#define ZDXM_CHANGE_FOLLOW_LETTERS 25
/* Change: nodes are laid out, planned or done (节点管理). */
#define ZDXM_CHANGE_TRACK_NODES 26
/* Change: files are attached to records, or what is said of them is corrected (登记附件). */
#define ZDXM_CHANGE_ATTACH_FILES 27
/* Change: places of projects are added or corrected (登记位置). */
#define ZDXM_CHANGE_RECORD_PLACES 28
/* Change: a package for another office is made (数据包) (编制数据包). */
#define ZDXM_CHANGE_SEND_PACKAGE 30
/* Change: a package of another office is received (接收数据包). */
#define ZDXM_CHANGE_RECEIVE_PACKAGE 31

/* Where the clock is behind: the batch is refused as `ZDXM_E_CLOCK_BEHIND`, so that a person can look at the
 * clock (询问).
 */
#define ZDXM_CLOCK_ASK 0
/* Where the clock is behind: the clock is right now; the instant of every change that is dated after it is
 * marked (以本机时间为准).
 */
#define ZDXM_CLOCK_THIS_IS_RIGHT 1
/* Where the clock is behind: nobody knows; the instant of the change that is written is marked (时间不详). */
#define ZDXM_CLOCK_UNKNOWN 2
/* Mark of an instant: it is dated after a later change, whose clock was said to be right (时钟超前). */
#define ZDXM_CLOCK_MARK_AHEAD 1
/* Mark of an instant: the clock was behind, and nobody knew whether it was right (时间不详). */
#define ZDXM_CLOCK_MARK_UNKNOWN 2

/* A whole and its parts in one plan: a part is left out of the figures in the months in which its whole counts
 * (按整体统计).
 */
#define ZDXM_COUNT_WHOLE 1
/* A whole and its parts in one plan: a whole is left out in the months in which a part of it counts (按部分统计). */
#define ZDXM_COUNT_PARTS 2

/* Cells of a bulletin: all implementation projects (实施项目合计). */
#define ZDXM_CUT_ALL 1
/* Cells of a bulletin: by phase (按建设阶段). */
#define ZDXM_CUT_PHASE 2
/* Cells of a bulletin: by phase and sector of the first level (按建设阶段和行业). */
#define ZDXM_CUT_PHASE_SECTOR 3
/* Cells of a bulletin: implementation projects by sector of the first level (按行业). */
#define ZDXM_CUT_SECTOR 4
/* Cells of a bulletin: implementation projects by lead unit, ranked within a kind of unit (按牵头单位). */
#define ZDXM_CUT_LEAD_UNIT 5
/* Cells of a bulletin: implementation projects by reporting unit, ranked within a kind of unit (按填报单位). */
#define ZDXM_CUT_REPORTING_UNIT 6
/* Cells of a bulletin: by phase and reporting unit, where the bulletin's rule asks for it (按建设阶段和填报单位). */
#define ZDXM_CUT_PHASE_UNIT 7
/* Cells of a bulletin: implementation projects by sector of the second level, where the bulletin's rule asks for
 * it (按二级行业).
 */
#define ZDXM_CUT_SUBSECTOR 8

/* System of coordinates: China Geodetic Coordinate System 2000, which the state's surveys use. */
#define ZDXM_DATUM_CGCS2000 1
/* System of coordinates: the system of satellite receivers, and of the Exif data of photos. */
#define ZDXM_DATUM_WGS84 2
/* System of coordinates: the shifted system of most Chinese maps and telephones. */
#define ZDXM_DATUM_GCJ02 3
/* System of coordinates: the system of Baidu, shifted once more. */
#define ZDXM_DATUM_BD09 4

/* Decision of an import: the cell says what a person typed (改为). */
#define ZDXM_DECISION_VALUE 1
/* Decision of an import: the cell is empty (留空). */
#define ZDXM_DECISION_EMPTY 2
/* Decision of an import: the row is left out (不导入该行). */
#define ZDXM_DECISION_LEAVE_OUT_ROW 3
/* Decision of an import: the row is taken although it is struck out or hidden (导入该行). */
#define ZDXM_DECISION_TAKE_ROW 4
/* Decision of an import: the cell could not be read and was left empty by the import's option (读不出，留空). */
#define ZDXM_DECISION_LEFT_EMPTY 5
/* Decision of an import: the column means what a person said (指定列). */
#define ZDXM_DECISION_COLUMN 6
/* Decision of an import: the column means what the office confirmed before (按已确认的列). */
#define ZDXM_DECISION_KEPT_COLUMN 7

/* The record: it is only in the later state (增加). */
#define ZDXM_DIFFERENCE_ADDED 1
/* The record: it says something else (更正). */
#define ZDXM_DIFFERENCE_REVISED 2
/* The record: it is only in the earlier state (减少). */
#define ZDXM_DIFFERENCE_REMOVED 3

/* Kind of event: a start (开工). */
#define ZDXM_EVENT_START 1
/* Kind of event: a finish (竣工). */
#define ZDXM_EVENT_FINISH 2
/* Kind of event: a stop (停工). */
#define ZDXM_EVENT_SUSPEND 3
/* Kind of event: it goes on after a stop, which is no start (复工). */
#define ZDXM_EVENT_RESUME 4

/* Table of facts: projects (项目). */
#define ZDXM_FACTS_PROJECTS 1
/* Table of facts: items of year plans, as they are after all plan changes (计划项目). */
#define ZDXM_FACTS_ITEMS 2
/* Table of facts: approved monthly reports, as they were reported: nothing is carried forward (月报). */
#define ZDXM_FACTS_REPORTS 3
/* Table of facts: units (单位). */
#define ZDXM_FACTS_UNITS 4
/* Table of facts: starts, finishes, stops and resumptions (开竣工). */
#define ZDXM_FACTS_EVENTS 5

/* What is wrong with a file beside the ledger: an attachment whose file is not there (文件缺失). */
#define ZDXM_FILE_MISSING 1
/* What is wrong with a file beside the ledger: a file that has other bytes than were attached (内容已改变). */
#define ZDXM_FILE_CHANGED 2
/* What is wrong with a file beside the ledger: a file to which no attachment belongs: a write that was given up
 * left it (没有对应附件).
 */
#define ZDXM_FILE_UNREFERENCED 3
/* What is wrong with a file beside the ledger: a file that the library did not put there (不是附件文件). */
#define ZDXM_FILE_FOREIGN 4
/* What is wrong with a file beside the ledger: a file that cannot be read (无法读取). */
#define ZDXM_FILE_UNREADABLE 5

/* State of a report: nothing yet (未报送). */
#define ZDXM_FILING_NOT_REPORTED 0
/* State of a report: being written; nobody else needs to look at it (草稿). */
#define ZDXM_FILING_DRAFT 1
/* State of a report: waits for the liaison; locked (已报送). */
#define ZDXM_FILING_SUBMITTED 2
/* State of a report: it counts (已审核). */
#define ZDXM_FILING_APPROVED 3
/* State of a report: sent back with an opinion; to be corrected and submitted again (已退回). */
#define ZDXM_FILING_RETURNED 4

/* What a finding is about: an amount that is no number (金额无法读出). */
#define ZDXM_FINDING_AMOUNT_UNREADABLE 1
/* What a finding is about: an amount with parts of a fen was rounded (金额已四舍五入到分). */
#define ZDXM_FINDING_AMOUNT_ROUNDED 2
/* What a finding is about: an amount larger than any project has (金额过大). */
#define ZDXM_FINDING_AMOUNT_TOO_LARGE 3
/* What a finding is about: an amount below zero (金额为负). */
#define ZDXM_FINDING_AMOUNT_NEGATIVE 4
/* What a finding is about: an amount column without a unit (金额单位不明). */
#define ZDXM_FINDING_UNIT_UNKNOWN 5
/* What a finding is about: an amount column without a unit, read in that of the other columns (金额单位按其他列推定). */
#define ZDXM_FINDING_UNIT_ASSUMED 6
/* What a finding is about: a date or period that cannot be read; kept as text (日期无法读出). */
#define ZDXM_FINDING_DATE_UNREADABLE 7
/* What a finding is about: a yes or no that cannot be read (是否无法读出). */
#define ZDXM_FINDING_FLAG_UNREADABLE 8
/* What a finding is about: a project code of a wrong shape; kept as text (项目代码格式不符). */
#define ZDXM_FINDING_CODE_MALFORMED 9
/* What a finding is about: a column whose header is not known; kept as text (表头未识别). */
#define ZDXM_FINDING_UNKNOWN_COLUMN 10
/* What a finding is about: two columns with one meaning; the second is kept as text (表头重复). */
#define ZDXM_FINDING_DUPLICATE_COLUMN 11
/* What a finding is about: a line break in a name, which became a blank (名称中有换行). */
#define ZDXM_FINDING_LINE_BREAK_IN_NAME 12
/* What a finding is about: characters in a name that nobody sees, which were taken out (名称中有不可见字符). */
#define ZDXM_FINDING_UNSEEN_IN_NAME 13
/* What a finding is about: a project without a name (缺项目名称). */
#define ZDXM_FINDING_NAME_MISSING 14
/* What a finding is about: a row with nothing but a name (只有名称的行). */
#define ZDXM_FINDING_NAME_ONLY 15
/* What a finding is about: a project of a plan without a phase (缺建设阶段). */
#define ZDXM_FINDING_PHASE_UNKNOWN 16
/* What a finding is about: a project of a plan without a sector (缺行业分类). */
#define ZDXM_FINDING_SECTOR_UNKNOWN 17
/* What a finding is about: the same project twice (项目重复). */
#define ZDXM_FINDING_DUPLICATE_PROJECT 18
/* What a finding is about: a row that continues the one above; kept as text (续行). */
#define ZDXM_FINDING_CONTINUATION_ROW 19
/* What a finding is about: a cell that belongs to nothing (无法归属的内容). */
#define ZDXM_FINDING_STRAY_CELL 20
/* What a finding is about: the declared number of projects is not the number of rows (声明项数与实际不符). */
#define ZDXM_FINDING_COUNT_DIFFERS 21
/* What a finding is about: a declared sum is not the sum of the rows (声明合计与实际不符). */
#define ZDXM_FINDING_SUM_DIFFERS 22
/* What a finding is about: parts of a project that are listed under it and not counted again (子项目不重复计数). */
#define ZDXM_FINDING_CHILDREN_NOT_COUNTED 23
/* What a finding is about: the year's plan is larger than the total investment (年度计划大于总投资). */
#define ZDXM_FINDING_ANNUAL_ABOVE_TOTAL 24
/* What a finding is about: done before and planned together are larger than the total (累计加计划大于总投资). */
#define ZDXM_FINDING_PLAN_ABOVE_TOTAL 25
/* What a finding is about: the month's amount is larger than the year to date (本月完成大于累计完成). */
#define ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE 26
/* What a finding is about: a printed rate is not that of the amounts beside it (完成率与金额不符). */
#define ZDXM_FINDING_RATE_DIFFERS 27
/* What a finding is about: title, sheet name and headers name different years or months (年份或月份矛盾). */
#define ZDXM_FINDING_PERIOD_CONTRADICTS 28
/* What a finding is about: a sheet that was left out, with the reason (工作表未读入). */
#define ZDXM_FINDING_SHEET_SKIPPED 29
/* What a finding is about: a responsible unit named twice (责任单位重复). */
#define ZDXM_FINDING_UNIT_REPEATED 30
/* What a finding is about: more responsible units than the ledger takes (责任单位过多). */
#define ZDXM_FINDING_TOO_MANY_UNITS 31
/* What a finding is about: a name or text longer than the ledger takes (文字过长). */
#define ZDXM_FINDING_TEXT_TOO_LONG 32
/* What a finding is about: more findings than are listed (其余问题未列出). */
#define ZDXM_FINDING_MORE_FINDINGS 33
/* What a finding is about: characters that are struck out and were not read (划去的内容). */
#define ZDXM_FINDING_STRUCK_OUT 34
/* What a finding is about: the mark of a footnote beside a value, which was left out (值旁的注号). */
#define ZDXM_FINDING_MARK_LEFT_OUT 35
/* What a finding is about: an amount whose format shows it scaled, read as it is shown (按显示格式换算的金额). */
#define ZDXM_FINDING_AMOUNT_SCALED 36
/* What a finding is about: an amount whose format shows something else than its column says (显示格式与列的含义不符). */
#define ZDXM_FINDING_SHOWN_DIFFERS 37
/* What a finding is about: a formula whose result the file does not hold (公式没有计算结果). */
#define ZDXM_FINDING_NO_RESULT 38
/* What a finding is about: a picture in a cell, which is no text (单元格中的图片). */
#define ZDXM_FINDING_PICTURE_IN_CELL 39
/* What a finding is about: an amount that is merged over several projects or columns (金额跨项目或跨列合并). */
#define ZDXM_FINDING_AMOUNT_MERGED 40
/* What a finding is about: a merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行). */
#define ZDXM_FINDING_MERGE_CROSSES_HEADING 41
/* What a finding is about: a row that may be a heading or a project (无法确定是分组行还是项目). */
#define ZDXM_FINDING_ROW_UNCLEAR 42
/* What a finding is about: lines of plan and actual that cannot be distinguished (计划行与实际行不清). */
#define ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR 43
/* What a finding is about: a hidden row, which was not read as a project (隐藏行未读入). */
#define ZDXM_FINDING_ROW_HIDDEN 44
/* What a finding is about: a row that is struck out, which was not read as a project (删除线行未读入). */
#define ZDXM_FINDING_ROW_STRUCK 45
/* What a finding is about: something that a person decided (已由人工确认). */
#define ZDXM_FINDING_ANSWERED_BY_PERSON 46
/* What a finding is about: a table below another one that is not understood (下方表格未读入). */
#define ZDXM_FINDING_TABLE_NOT_READ 47
/* What a finding is about: a quote in a text file that never ends, or ends in the middle of a cell (引号不成对). */
#define ZDXM_FINDING_QUOTE_UNCLOSED 48
/* What a finding is about: a text of which the file does not hold every character (文字不完整). */
#define ZDXM_FINDING_TEXT_DAMAGED 49
/* What a finding is about: cells beyond the rows and columns that are read (超出行列范围). */
#define ZDXM_FINDING_CELL_BEYOND 50
/* What a finding is about: a column that could mean two things (表头含义不明). */
#define ZDXM_FINDING_COLUMN_AMBIGUOUS 51
/* What a finding is about: a column whose meaning a person chose against its header (列含义为选定). */
#define ZDXM_FINDING_COLUMN_CHOSEN 52
/* What a finding is about: a column of another month or year, or of a plan beside what was done; kept as text
 * (非本期的列).
 */
#define ZDXM_FINDING_OTHER_PERIOD 53
/* What a finding is about: a title or header that names several years or months (年份或月份不明). */
#define ZDXM_FINDING_PERIOD_UNCLEAR 54
/* What a finding is about: a column of one source of money; kept as text (资金来源列). */
#define ZDXM_FINDING_SOURCE_COLUMN 55
/* What a finding is about: a column that the sheet hides (隐藏列). */
#define ZDXM_FINDING_HIDDEN_COLUMN 56
/* What a finding is about: an amount that nobody sees in the sheet, white on white or in the smallest of fonts
 * (看不见的金额).
 */
#define ZDXM_FINDING_AMOUNT_UNSEEN 57
/* What a finding is about: columns of sources of which one may be a part of another (资金来源互相包含). */
#define ZDXM_FINDING_SOURCES_OVERLAP 58
/* What a finding is about: a monthly row without a project of that code or name (未找到对应项目). */
#define ZDXM_FINDING_PROJECT_NOT_FOUND 59
/* What a finding is about: code and name of a row belong to different projects (代码与名称不一致). */
#define ZDXM_FINDING_PROJECT_AMBIGUOUS 60
/* What a finding is about: a new unit or sector whose name looks like one that the ledger has (单位或行业名称相近). */
#define ZDXM_FINDING_NAME_NEAR 61
/* What a finding is about: a project that is not in the year's plan (项目不在年度计划内). */
#define ZDXM_FINDING_NOT_IN_PLAN 62
/* What a finding is about: a project that is to be supplemented and is already in the plan (已在计划中). */
#define ZDXM_FINDING_ALREADY_IN_PLAN 63
/* What a finding is about: a project that left the plan (已调出). */
#define ZDXM_FINDING_WITHDRAWN 64
/* What a finding is about: a plan change that would count from before the last one that changed the project
 * (生效月份过早).
 */
#define ZDXM_FINDING_EFFECTIVE_TOO_EARLY 65
/* What a finding is about: a change of a plan that only a plan change can make (须按增补、调整办理). */
#define ZDXM_FINDING_NEEDS_PLAN_CHANGE 66
/* What a finding is about: a report that is there already and will be replaced (已有月报，将被更正). */
#define ZDXM_FINDING_REPORT_REPLACED 67
/* What a finding is about: the row's reporting unit is not the one that the plan has (填报单位与计划不同). */
#define ZDXM_FINDING_REPORTING_UNIT_DIFFERS 68
/* What a finding is about: something about a report that is legal but odd (月报提示). */
#define ZDXM_FINDING_REPORT_FLAGGED 69
/* What a finding is about: a part of a project that the plan would list beside its whole, so that both are
 * counted (整体与部分重复统计).
 */
#define ZDXM_FINDING_COUNTED_TWICE 70
/* What a finding is about: a first report for a month that is closed (已关账). */
#define ZDXM_FINDING_MONTH_CLOSED 71
/* What a finding is about: a source of funds that the plan's rule pack does not name (资金来源不在规则包内). */
#define ZDXM_FINDING_FUND_SOURCE_UNKNOWN 72
/* What a finding is about: a row of a monthly sheet that says nothing of its project (未填报内容). */
#define ZDXM_FINDING_NOTHING_REPORTED 73
/* What a finding is about: a column that was read as the office confirmed it before (按已确认的列读入). */
#define ZDXM_FINDING_COLUMN_CONFIRMED 74
/* What a finding is about: a value that is not of the kind that its column holds; kept as text (内容无法读出). */
#define ZDXM_FINDING_VALUE_UNREADABLE 75
/* What a finding is about: months of a plan that contradict one another, are left open or would be lost
 * (月度计划不清).
 */
#define ZDXM_FINDING_MONTH_PLAN_UNCLEAR 76

/* Flag of a report: the year to date is lower than in the report before (累计完成投资下降). */
#define ZDXM_FLAG_YEAR_TO_DATE_FELL 1
/* Flag of a report: month's amount and year to date do not fit the report before (本月与累计不符). */
#define ZDXM_FLAG_MONTH_DISAGREES 2
/* Flag of a report: more is done than the year's plan (完成投资超过年度计划). */
#define ZDXM_FLAG_ABOVE_PLAN 4
/* Flag of a report: money is done though the project has not started (未开工但有完成投资). */
#define ZDXM_FLAG_DONE_BEFORE_START 8
/* Flag of a report: funds in place are not the sum of their sources (到位资金与分来源之和不符). */
#define ZDXM_FLAG_FUNDS_DISAGREE 16
/* Flag of a report: the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符). */
#define ZDXM_FLAG_TEN_DAYS_DISAGREE 32
/* Flag of a report: funds come from a source that the plan's rules do not name (资金来源不在规则之内). */
#define ZDXM_FLAG_FUND_SOURCE_UNKNOWN 64
/* Flag of a report: the correction says no amount any more where the report before it said one (更正删去了已报金额). */
#define ZDXM_FLAG_AMOUNT_ERASED 128
/* Flag of a report: less is done since the start of the construction than in the year alone (自开工累计小于本年累计). */
#define ZDXM_FLAG_CUMULATIVE_BELOW_YEAR 256

/* Format of a spreadsheet file: OLE2 with BIFF records: Excel 97-2003 `.xls` and WPS `.et` (Excel 97-2003工作簿). */
#define ZDXM_FORMAT_XLS 1
/* Format of a spreadsheet file: Office Open XML (Excel工作簿). */
#define ZDXM_FORMAT_XLSX 2
/* Format of a spreadsheet file: OpenDocument (OpenDocument表格). */
#define ZDXM_FORMAT_ODS 3
/* Format of a spreadsheet file: Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030 (文本表格). */
#define ZDXM_FORMAT_CSV 4
/* Format of a spreadsheet file: A web page with a table, as web systems "export to Excel" (网页表格). */
#define ZDXM_FORMAT_HTML 5
/* Format of a spreadsheet file: The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel"
 * (Excel 2003 XML表格).
 */
#define ZDXM_FORMAT_XML2003 6

/* The gap to 序时进度: from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points (按精确值计算). */
#define ZDXM_GAP_EXACT 1
/* The gap to 序时进度: from the two rounded values: +13.9 in the same case (按四舍五入后的值计算). */
#define ZDXM_GAP_ROUNDED 2

/* Order of the items of an answer: by phase and place in the plan (按计划顺序). */
#define ZDXM_ITEM_ORDER_PLAN 1
/* Order of the items of an answer: by the gap to time progress, the furthest behind first (按与序时进度差). */
#define ZDXM_ITEM_ORDER_GAP 2
/* Order of the items of an answer: by the unrounded rate, the lowest first; in one month that is the order of
 * the gaps (按完成率).
 */
#define ZDXM_ITEM_ORDER_RATE 3
/* Order of the items of an answer: by the annual planned investment, the smallest first (按年度计划投资). */
#define ZDXM_ITEM_ORDER_ANNUAL 4
/* Order of the items of an answer: by the characters of the project's name (按项目名称). */
#define ZDXM_ITEM_ORDER_NAME 5
/* Order of the items of an answer: by the last report, the oldest first; those that never reported come before
 * all others (按最近报送月份).
 */
#define ZDXM_ITEM_ORDER_LAST_REPORT 6

/* A printed form of an issued bulletin: it is at hand as it was issued, byte for byte (原件). */
#define ZDXM_KEEPING_KEPT 1
/* A printed form of an issued bulletin: what the ledger keeps was edited or removed: it does not have the
 * SHA-256 as issued (原件被改动).
 */
#define ZDXM_KEEPING_EDITED 2
/* A printed form of an issued bulletin: it was not kept, and this library makes another one, or it was not made
 * when the bulletin was issued (未存原件).
 */
#define ZDXM_KEEPING_NOT_KEPT 3

/* Kind of letter: reminds a unit of a project that falls behind (提醒函). */
#define ZDXM_LETTER_REMINDER 1
/* Kind of letter: urges what was asked for already, with a plan of work (督办函). */
#define ZDXM_LETTER_URGING 2
/* Kind of letter: hands matters over, each with a unit, a demand and a time limit (交办单). */
#define ZDXM_LETTER_ASSIGNMENT 3
/* Kind of letter: calls somebody to a talk (约谈通知). */
#define ZDXM_LETTER_TALK 4
/* Kind of letter: criticises units by name, for all to read (通报批评). */
#define ZDXM_LETTER_CRITICISM 5
/* State of a letter: it is being written (草稿). */
#define ZDXM_LETTER_STATE_DRAFT 1
/* State of a letter: it is issued and waits for its answer (已签发). */
#define ZDXM_LETTER_STATE_ISSUED 2
/* State of a letter: it is answered (已回复). */
#define ZDXM_LETTER_STATE_REPLIED 3
/* State of a letter: it is settled (已办结). */
#define ZDXM_LETTER_STATE_CLOSED 4
/* State of a letter: a stronger letter followed it (已升级). */
#define ZDXM_LETTER_STATE_ESCALATED 5
/* State of a letter: a document took it back (已撤销). */
#define ZDXM_LETTER_STATE_REVOKED 6

/* Level of a plan: autonomous region or province (省级) (自治区级). */
#define ZDXM_LEVEL_REGIONAL 1
/* Level of a plan: city (市级). */
#define ZDXM_LEVEL_MUNICIPAL 2
/* Level of a plan: county (县级). */
#define ZDXM_LEVEL_COUNTY 3

/* Light: green (绿灯). */
#define ZDXM_LIGHT_GREEN 1
/* Light: yellow (黄灯). */
#define ZDXM_LIGHT_YELLOW 2
/* Light: red (红灯). */
#define ZDXM_LIGHT_RED 3

/* Kind of matter: an approval or permit, such as 用地许可; the responsible office grants it within a time limit
 * (前期手续).
 */
#define ZDXM_MATTER_PERMIT 1
/* Kind of matter: a system that must be in place, such as 项目法人制 (四制). */
#define ZDXM_MATTER_INSTITUTION 2
/* Kind of matter: something that blocks the project (存在问题). */
#define ZDXM_MATTER_PROBLEM 3
/* Kind of matter: a notice of an inspection, to be put right by a deadline (督查). */
#define ZDXM_MATTER_INSPECTION 4
/* Kind of matter: land to be acquired by a county government (征地拆迁). */
#define ZDXM_MATTER_LAND 5

/* Measure of a unit or an item: items (项目数). */
#define ZDXM_MEASURE_ITEMS 1
/* Measure of a unit or an item: new starts that the plan has (计划新开工项目数). */
#define ZDXM_MEASURE_PLANNED_NEW 2
/* Measure of a unit or an item: items that have started (已开工项目数). */
#define ZDXM_MEASURE_STARTED 3
/* Measure of a unit or an item: new starts planned up to the month (截至本月计划开工项目数). */
#define ZDXM_MEASURE_PLANNED_START_TO_DATE 4
/* Measure of a unit or an item: new starts that are late (未按计划开工项目数). */
#define ZDXM_MEASURE_LATE_STARTS 5
/* Measure of a unit or an item: items that are finished (已竣工项目数). */
#define ZDXM_MEASURE_FINISHED 6
/* Measure of a unit or an item: items that the plan finishes (计划竣工项目数). */
#define ZDXM_MEASURE_PLANNED_FINISH 7
/* Measure of a unit or an item: items that stand still (停工项目数). */
#define ZDXM_MEASURE_NOT_WORKING 8
/* Measure of a unit or an item: annual planned investment (年度计划投资). */
#define ZDXM_MEASURE_ANNUAL 9
/* Measure of a unit or an item: done in the year to date (累计完成投资). */
#define ZDXM_MEASURE_DONE 10
/* Measure of a unit or an item: total investment (总投资). */
#define ZDXM_MEASURE_TOTAL 11
/* Measure of a unit or an item: started or finished, less the target (超出考核数). */
#define ZDXM_MEASURE_OVER_TARGET 12
/* Measure of a unit or an item: done in the year to date, less the target (超出考核投资). */
#define ZDXM_MEASURE_OVER_TARGET_MONEY 13
/* Measure of a unit or an item: done of the annual planned investment (年度计划完成率). */
#define ZDXM_MEASURE_ANNUAL_RATE 14
/* Measure of a unit or an item: done of the target (考核目标完成率). */
#define ZDXM_MEASURE_TARGET_RATE 15
/* Measure of a unit or an item: done in the month of what was planned for it (月任务完成率). */
#define ZDXM_MEASURE_MONTH_TASK_RATE 16
/* Measure of a unit or an item: the annual rate at the end of June (半年度完成率). */
#define ZDXM_MEASURE_HALF_RATE 17
/* Measure of a unit or an item: started of the planned new starts (开工率). */
#define ZDXM_MEASURE_START_RATE 18
/* Measure of a unit or an item: finished of those that the plan finishes (竣工率). */
#define ZDXM_MEASURE_FINISH_RATE 19
/* Measure of a unit or an item: funds in place (到位资金). */
#define ZDXM_MEASURE_FUNDS 20
/* Measure of a unit or an item: funds in place of the annual planned investment (资金到位率). */
#define ZDXM_MEASURE_FUNDS_RATE 21
/* Measure of a unit or an item: its part of the annual planned investment of all (年度计划投资占比). */
#define ZDXM_MEASURE_SHARE_ANNUAL 22
/* Measure of a unit or an item: its part of what all have done (完成投资占比). */
#define ZDXM_MEASURE_SHARE_DONE 23
/* Measure of a unit or an item: matters that were settled of those that were due (事项办结率). */
#define ZDXM_MEASURE_MATTER_RATE 24
/* Measure of a unit or an item: matters that are overdue (逾期事项数). */
#define ZDXM_MEASURE_MATTERS_OVERDUE 25
/* Measure of a unit or an item: nodes that were reached of those that were due (节点完成率). */
#define ZDXM_MEASURE_NODES_RATE 26
/* Measure of a unit or an item: months at whose end the annual rate was below the time progress (慢于序时进度月数). */
#define ZDXM_MEASURE_MONTHS_BEHIND 27
/* Measure of a unit or an item: months in which it was the last of its group (排名末位月数). */
#define ZDXM_MEASURE_MONTHS_LAST 28
/* Measure of a unit or an item: months in which more was done than an amount (单月投资达标月数). */
#define ZDXM_MEASURE_MONTHS_OVER 29
/* Measure of a unit or an item: reports that came after the deadline (迟报次数). */
#define ZDXM_MEASURE_REPORTS_LATE 30
/* Measure of a unit or an item: reports that did not come (未报送次数). */
#define ZDXM_MEASURE_REPORTS_MISSING 31
/* Measure of a unit or an item: reports that were returned (退回次数). */
#define ZDXM_MEASURE_REPORTS_RETURNED 32
/* Measure of a unit or an item: months of a yellow light (黄灯月数). */
#define ZDXM_MEASURE_YELLOW_MONTHS 33
/* Measure of a unit or an item: months of a red light (红灯月数). */
#define ZDXM_MEASURE_RED_MONTHS 34
/* Measure of a unit or an item: the mean of the results of the months (各月平均得分). */
#define ZDXM_MEASURE_MEAN_OF_MONTHS 35
/* Measure of a unit or an item: the mean of the results of the owners (各业主平均得分). */
#define ZDXM_MEASURE_MEAN_OF_OWNERS 36
/* Measure of a unit or an item: points that a registrar recorded with a document (认定得分). */
#define ZDXM_MEASURE_GIVEN_POINTS 37
/* Measure of a unit or an item: times that a registrar recorded with a document (认定次数). */
#define ZDXM_MEASURE_GIVEN_TIMES 38
/* Measure of a unit or an item: a rate that a registrar recorded with a document (认定比率). */
#define ZDXM_MEASURE_GIVEN_RATE 39
/* Measure of a unit or an item: one, always (一). */
#define ZDXM_MEASURE_ONE 40
/* Measure of a unit or an item: done in the month (本月完成投资). */
#define ZDXM_MEASURE_MONTH_DONE 41
/* Measure of a unit or an item: new starts by the plan; of one item 1 or 0 (计划新开工). */
#define ZDXM_MEASURE_PHASE_NEW 42
/* Measure of a unit or an item: ongoing by the plan; of one item 1 or 0 (计划续建). */
#define ZDXM_MEASURE_PHASE_ONGOING 43
/* Measure of a unit or an item: to be finished by the plan; of one item 1 or 0 (计划竣工). */
#define ZDXM_MEASURE_PHASE_COMPLETED 44
/* Measure of a unit or an item: in reserve by the plan; of one item 1 or 0 (计划预备). */
#define ZDXM_MEASURE_PHASE_RESERVE 45
/* Measure of a unit or an item: items that have started, of every phase; of one item 1 or 0 (实际开工). */
#define ZDXM_MEASURE_IS_STARTED 46
/* Measure of a unit or an item: items that are finished, of every phase; of one item 1 or 0 (实际竣工). */
#define ZDXM_MEASURE_IS_FINISHED 47
/* Measure of a unit or an item: items that a higher level coordinates, too (★); of one item 1 or 0 (上级统筹项目). */
#define ZDXM_MEASURE_IS_PROVINCE 48
/* Measure of a unit or an item: what the month plans ask for in the month (本月计划投资). */
#define ZDXM_MEASURE_MONTH_TASK 49
/* Measure of a unit or an item: what the month plans ask for by the end of the month (截至本月计划投资). */
#define ZDXM_MEASURE_PLAN_TO_DATE 50
/* Measure of a unit or an item: done in the year to date of what the month plans ask for (截至本月计划完成率). */
#define ZDXM_MEASURE_PLAN_TO_DATE_RATE 51
/* Measure of a unit or an item: points that its letters gave it (函件计分). */
#define ZDXM_MEASURE_LETTER_POINTS 52
/* Measure of a unit or an item: nodes whose day is over and that are not done (逾期节点数). */
#define ZDXM_MEASURE_NODES_LATE 53
/* Kind of a measure: a number of things (项、次、月). */
#define ZDXM_MEASURE_KIND_COUNT 1
/* Kind of a measure: an amount; exact values are in 元 (金额). */
#define ZDXM_MEASURE_KIND_MONEY 2
/* Kind of a measure: a part of one: 1 is 100% (比率). */
#define ZDXM_MEASURE_KIND_RATE 3
/* Kind of a measure: points of an assessment (分值). */
#define ZDXM_MEASURE_KIND_POINTS 4

/* What the bytes of a file are: a photo, JPEG (JPEG图片). */
#define ZDXM_MEDIA_JPEG 1
/* What the bytes of a file are: a picture, PNG (PNG图片). */
#define ZDXM_MEDIA_PNG 2
/* What the bytes of a file are: a photo of a telephone, HEIF (HEIF图片). */
#define ZDXM_MEDIA_HEIF 3
/* What the bytes of a file are: a scan, TIFF (TIFF图片). */
#define ZDXM_MEDIA_TIFF 4
/* What the bytes of a file are: a document, PDF (PDF文件). */
#define ZDXM_MEDIA_PDF 5
/* What the bytes of a file are: an official document, OFD (GB/T 33190) (OFD版式文件). */
#define ZDXM_MEDIA_OFD 6
/* What the bytes of a file are: a text of Word 2007 or later, docx (Word文档（docx）). */
#define ZDXM_MEDIA_DOCX 7
/* What the bytes of a file are: a workbook of Excel 2007 or later, xlsx (Excel工作簿（xlsx）). */
#define ZDXM_MEDIA_XLSX 8
/* What the bytes of a file are: a text of Word 97 or WPS: doc, wps (Word、WPS文档（doc、wps）). */
#define ZDXM_MEDIA_DOC 9
/* What the bytes of a file are: a workbook of Excel 97 or WPS: xls, et (Excel、WPS工作簿（xls、et）). */
#define ZDXM_MEDIA_XLS 10
/* What the bytes of a file are: a picture, WebP (WebP图片). */
#define ZDXM_MEDIA_WEBP 11
/* What the bytes of a file are: a film, MP4 or MOV (MP4视频). */
#define ZDXM_MEDIA_MP4 12
/* What the bytes of a file are: several files in one, zip (ZIP压缩包). */
#define ZDXM_MEDIA_ZIP 13
/* What the bytes of a file are: something else (其他文件). */
#define ZDXM_MEDIA_OTHER 99

/* Conflict of a node: the node before it is not done (前置节点未完成). */
#define ZDXM_NODE_CONFLICT_BEFORE_OPEN 1
/* Conflict of a node: it was done before the node before it (早于前置节点完成). */
#define ZDXM_NODE_CONFLICT_BEFORE_DONE 2
/* State of a node: it is planned, and its day is not over (未到期). */
#define ZDXM_NODE_STATE_NOT_DUE 1
/* State of a node: its planned day is over, and it is not done (逾期). */
#define ZDXM_NODE_STATE_LATE 2
/* State of a node: it was done by its planned day (按期完成). */
#define ZDXM_NODE_STATE_DONE 3
/* State of a node: it was done after its planned day (逾期完成). */
#define ZDXM_NODE_STATE_DONE_LATE 4
/* State of a node: it was done, and no day was planned (无计划已完成). */
#define ZDXM_NODE_STATE_DONE_UNPLANNED 5
/* State of a node: neither is a day planned, nor is it done (未排计划). */
#define ZDXM_NODE_STATE_UNPLANNED 6

/* Found at opening: changes came out of a log that a program left behind when it ended (从日志恢复的变更). */
#define ZDXM_NOTICE_RECOVERED 1
/* Found at opening: the file has other names on its disk (文件有其他硬链接). */
#define ZDXM_NOTICE_HARD_LINKS 2
/* Found at opening: an unfinished creation had left a second name of the file, which was removed (已清理未完成的临时名). */
#define ZDXM_NOTICE_PARTIAL_REMOVED 3
/* Found at opening: other programs added tables, indexes or views, which hold no facts and are left alone
 * (其他程序添加的对象).
 */
#define ZDXM_NOTICE_ADDED_OBJECTS 4
/* Found at opening: tables or indexes of the library are missing or altered, or there is a trigger: it can only
 * be read (结构被改动).
 */
#define ZDXM_NOTICE_ALTERED_OBJECTS 5
/* Found at opening: Litestream copies the ledger (由 Litestream 复制). */
#define ZDXM_NOTICE_LITESTREAM 6
/* Found at opening: the ledger is on a network drive (台账在网络驱动器上). */
#define ZDXM_NOTICE_NETWORK_DRIVE 7
/* Found at opening: the ledger is on a drive that a program provides (FUSE); where the file really lies is not
 * known (台账在 FUSE 文件系统上).
 */
#define ZDXM_NOTICE_FUSE_DRIVE 8

/* Kind of a package: a year plan: its projects, their places in it, its changes so far, its rules (年度计划). */
#define ZDXM_PACKAGE_PLAN 1
/* Kind of a package: what changed in a year plan (动态调整). */
#define ZDXM_PACKAGE_PLAN_CHANGE 2
/* Kind of a package: monthly reports, events and matters of the projects of a plan (月报). */
#define ZDXM_PACKAGE_MONTH_REPORTS 3
/* Kind of a package: what became of the reports that were sent (答复). */
#define ZDXM_PACKAGE_ANSWERS 4
/* Decision about a line: the sender is right about what both changed (采用对方). */
#define ZDXM_PACKAGE_DECISION_TAKE_THEIRS 1
/* Decision about a line: this office is right about what both changed (保留本单位). */
#define ZDXM_PACKAGE_DECISION_KEEP_OURS 2
/* Decision about a line: the line is not taken; the sender is asked to send it again (不接收). */
#define ZDXM_PACKAGE_DECISION_LEAVE_OUT 3
/* State of a line: both say the same (一致). */
#define ZDXM_PACKAGE_LINE_SAME 1
/* State of a line: the record is added (新增). */
#define ZDXM_PACKAGE_LINE_NEW 2
/* State of a line: what the sender changed is taken (更新). */
#define ZDXM_PACKAGE_LINE_CHANGED 3
/* State of a line: only this office changed it, and nothing is taken (保留本单位). */
#define ZDXM_PACKAGE_LINE_KEPT 4
/* State of a line: both changed it: a person decides (冲突). */
#define ZDXM_PACKAGE_LINE_CONFLICT 5
/* State of a line: it may be a record of this ledger: a person decides (待对应). */
#define ZDXM_PACKAGE_LINE_UNMATCHED 6
/* State of a line: the record ends: it was voided, merged or withdrawn (终止). */
#define ZDXM_PACKAGE_LINE_ENDED 7
/* State of a line: it cannot be taken, for the reason that is given (不予接收). */
#define ZDXM_PACKAGE_LINE_REFUSED 8
/* State of a line: a person left it out (未接收). */
#define ZDXM_PACKAGE_LINE_LEFT_OUT 9
/* How a package stands: it can be taken (可以接收). */
#define ZDXM_PACKAGE_STANDING_READY 1
/* How a package stands: it was received already: there is nothing to do (已经接收). */
#define ZDXM_PACKAGE_STANDING_REPEATED 2
/* How a package stands: a later one that brings the same was received: there is nothing to do (已被后续数据包包含). */
#define ZDXM_PACKAGE_STANDING_SUPERSEDED 3
/* How a package stands: it builds on one that never came (缺少前序数据包). */
#define ZDXM_PACKAGE_STANDING_GAP 4
/* How a package stands: it contradicts one that was received: the sender's ledger was restored or copied, or
 * somebody forged it (分叉).
 */
#define ZDXM_PACKAGE_STANDING_FORK 5
/* How a package stands: it begins another life of the sender's ledger, which a person must accept (换代). */
#define ZDXM_PACKAGE_STANDING_NEW_INCARNATION 6

/* Paper of a document: tables and words for the office itself (报表). */
#define ZDXM_PAPER_REPORT 1
/* Paper of a document: a bulletin with its own head: name, number, office and date (简报). */
#define ZDXM_PAPER_BULLETIN 2
/* Paper of a document: an official document (公文) with addressees and signature (通报). */
#define ZDXM_PAPER_NOTICE 3
/* Paper of a document: an official letter (函). */
#define ZDXM_PAPER_LETTER 4

/* Period of a bulletin or an assessment: a month (月度). */
#define ZDXM_PERIOD_MONTH 1
/* Period of a bulletin or an assessment: a quarter: March, June, September, December (季度). */
#define ZDXM_PERIOD_QUARTER 2
/* Period of a bulletin or an assessment: half a year: June, December (半年). */
#define ZDXM_PERIOD_HALF 3
/* Period of a bulletin or an assessment: a year: December (年度). */
#define ZDXM_PERIOD_YEAR 4

/* Planned phase: to be started within the year (新开工). */
#define ZDXM_PHASE_NEW 1
/* Planned phase: to fulfil the year's plan (续建). */
#define ZDXM_PHASE_ONGOING 2
/* Planned phase: to be basically finished within the year (竣工). */
#define ZDXM_PHASE_COMPLETED 3
/* Planned phase: to make real preparatory progress (预备). */
#define ZDXM_PHASE_RESERVE 4

/* What the positions of a place are: one point, such as a gate (点). */
#define ZDXM_PLACE_POINT 1
/* What the positions of a place are: a line, such as a road (线). */
#define ZDXM_PLACE_LINE 2
/* What the positions of a place are: an area, whose last position is its first one again (面). */
#define ZDXM_PLACE_AREA 3

/* Kind of plan change: projects come into the plan (增补). */
#define ZDXM_PLAN_CHANGE_SUPPLEMENT 1
/* Kind of plan change: projects leave the plan and its statistics; also called 退出 (调出). */
#define ZDXM_PLAN_CHANGE_WITHDRAWAL 2
/* Kind of plan change: phase, sector, amounts, dates, units or owner of projects change; a reserve project
 * becomes a new start (调整).
 */
#define ZDXM_PLAN_CHANGE_ADJUSTMENT 3
/* Kind of plan change: projects that left come back within the year (调回). */
#define ZDXM_PLAN_CHANGE_RETURN 4

/* Rule by which a value becomes points: points × value ÷ full value (按比例). */
#define ZDXM_POINTS_RULE_PROPORTION 1
/* Rule by which a value becomes points: points of the band in which the value is (分档). */
#define ZDXM_POINTS_RULE_STEPS 2
/* Rule by which a value becomes points: points, and some more or fewer for each step away from a target (加减分). */
#define ZDXM_POINTS_RULE_SLOPE 3
/* Rule by which a value becomes points: points × number of times (按次). */
#define ZDXM_POINTS_RULE_COUNT 4
/* Rule by which a value becomes points: points of the rank within the group (按名次). */
#define ZDXM_POINTS_RULE_RANK 5
/* Rule by which a value becomes points: points by the place between the lowest and the highest value of the
 * group (功效系数).
 */
#define ZDXM_POINTS_RULE_EFFECT 6
/* Rule by which a value becomes points: the value itself, which a person gave (认定). */
#define ZDXM_POINTS_RULE_GIVEN 7

/* Form of a document: the exact figures of what was issued, apart from any printed form (数据). */
#define ZDXM_PRINTED_FIGURES 1
/* Form of a document: text, in UTF-8 (文本). */
#define ZDXM_PRINTED_TEXT 2
/* Form of a document: JSON without blanks. */
#define ZDXM_PRINTED_JSON 3
/* Form of a document: Markdown, in UTF-8. */
#define ZDXM_PRINTED_MARKDOWN 4
/* Form of a document: an `.xlsx` workbook to print (工作簿). */
#define ZDXM_PRINTED_WORKBOOK 5
/* Form of a document: a `.docx` in the official form (GB/T 9704-2012) (公文). */
#define ZDXM_PRINTED_DOCX 6
/* Form of a document: an `.xlsx` workbook for machines: one header row with units, no merged cells, exact
 * amounts (数据表).
 */
#define ZDXM_PRINTED_FLAT_WORKBOOK 7

/* Problem of a file: pages or indexes are damaged (文件损坏). */
#define ZDXM_PROBLEM_DAMAGE 1
/* Problem of a file: a row refers to one that does not exist (引用缺失). */
#define ZDXM_PROBLEM_REFERENCE 2
/* Problem of a file: a table, an index or a rule is not the library's (结构不符). */
#define ZDXM_PROBLEM_SCHEMA 3
/* Problem of a file: a row or a change was edited behind the library's back (校验码不符). */
#define ZDXM_PROBLEM_CHAIN 4
/* Problem of a file: a write was cut short; it waits in a side file to be undone (写入未完成). */
#define ZDXM_PROBLEM_UNFINISHED 5

/* Why a record is proposed: it has the same code (代码). */
#define ZDXM_PROPOSAL_CODE 1
/* Why a record is proposed: it has the same name, or is the plan of the same year and level (名称). */
#define ZDXM_PROPOSAL_NAME 2
/* Why a record is proposed: it had the same name, or the same code, before (曾用名). */
#define ZDXM_PROPOSAL_FORMER_NAME 3

/* Rank of a partner office: it gives the plan, its changes, the rules, and answers reports: a city to its
 * counties (上级).
 */
#define ZDXM_RANK_UPPER 1
/* Rank of a partner office: it reports what happens to the projects of its unit: a county to its city (下级). */
#define ZDXM_RANK_LOWER 2

/* Class of a reason: macro-economic control, industrial policy and the like (客观原因). */
#define ZDXM_REASON_OBJECTIVE 1
/* Class of a reason: the responsible unit's or the owner's own (主观原因). */
#define ZDXM_REASON_SUBJECTIVE 2
/* Class of a reason: another one (其他). */
#define ZDXM_REASON_OTHER 3

/* Record that differs: the rules of figures, which no change of the ledger wrote (口径). */
#define ZDXM_RECORD_RULES 1
/* Record that differs: the year plan (年度计划). */
#define ZDXM_RECORD_PLAN 2
/* Record that differs: a sector (行业分类). */
#define ZDXM_RECORD_SECTOR 3
/* Record that differs: a unit that the plan names (单位). */
#define ZDXM_RECORD_UNIT 4
/* Record that differs: the name of a project (项目). */
#define ZDXM_RECORD_PROJECT 5
/* Record that differs: a plan item (计划项目). */
#define ZDXM_RECORD_ITEM 6
/* Record that differs: the report of an item for a month (月报). */
#define ZDXM_RECORD_REPORT 7
/* Record that differs: an event of a project: a start, a stop (开竣工事件). */
#define ZDXM_RECORD_EVENT 8
/* Record that differs: a merge of a unit or a project that the earlier state names (合并). */
#define ZDXM_RECORD_MERGER 9

/* An issued bulletin that was made again: the figures are the same, and every form is at hand as it was issued,
 * byte for byte (一致).
 */
#define ZDXM_REPRODUCED_SAME 1
/* An issued bulletin that was made again: the figures are the same. A form was not kept, as before format 2, and
 * this library prints it differently (版式变化).
 */
#define ZDXM_REPRODUCED_NOT_KEPT 2
/* An issued bulletin that was made again: the figures as of the bulletin's change are other ones: the library
 * computes differently, or the ledger was edited behind its back, which verifying it shows (数据变化).
 */
#define ZDXM_REPRODUCED_FIGURES_CHANGED 3
/* An issued bulletin that was made again: the figures are the same; a form that the ledger keeps was edited
 * behind the library's back (原件被改动).
 */
#define ZDXM_REPRODUCED_EDITED 4
/* An issued bulletin that was made again: the text as issued does not print the hash that its change has in the
 * ledger: the chain was made anew, however well it verifies (变更链被重做).
 */
#define ZDXM_REPRODUCED_CHAIN_CHANGED 5

/* Role: keeps the ledger, runs the plan, issues bulletins; may do whatever others may (重点办). */
#define ZDXM_ROLE_REGISTRAR 1
/* Role: files reports (信息员). */
#define ZDXM_ROLE_REPORTER 2
/* Role: approves reports or returns them (联络员). */
#define ZDXM_ROLE_LIAISON 3
/* Role: answers for the projects; may do what the liaison may (责任专员). */
#define ZDXM_ROLE_COMMISSIONER 4
/* Role: reads only (查阅). */
#define ZDXM_ROLE_READER 5

/* Why a project has its place in the next plan: it is finished and leaves (已竣工，不再列入). */
#define ZDXM_ROLLOVER_FINISHED 1
/* Why a project has its place in the next plan: it has started and is planned to be finished in the next year
 * (已开工，计划下年竣工).
 */
#define ZDXM_ROLLOVER_FINISH_DUE 2
/* Why a project has its place in the next plan: it has started and should have been finished by now
 * (已开工，逾期未竣工，列入下年竣工).
 */
#define ZDXM_ROLLOVER_FINISH_OVERDUE 3
/* Why a project has its place in the next plan: it has started and goes on; its planned finish is later
 * (已开工未竣工，结转续建).
 */
#define ZDXM_ROLLOVER_GOES_ON 4
/* Why a project has its place in the next plan: it has started and goes on; no planned finish is known
 * (已开工未竣工，计划竣工时间不明，暂列续建).
 */
#define ZDXM_ROLLOVER_FINISH_UNKNOWN 5
/* Why a project has its place in the next plan: it was to start this year and has not: it is a new start again
 * (年内未开工，结转新开工).
 */
#define ZDXM_ROLLOVER_NOT_STARTED 6
/* Why a project has its place in the next plan: it was to start this year and the year before and has not: its
 * withdrawal should be considered (连续两年计划新开工未开工，建议调出).
 */
#define ZDXM_ROLLOVER_NOT_STARTED_TWICE 7
/* Why a project has its place in the next plan: it has not started, and its planned start is after the next
 * year: back to the reserve (未开工，计划开工时间在下年之后，转为预备).
 */
#define ZDXM_ROLLOVER_START_LATER 8
/* Why a project has its place in the next plan: a reserve project whose planned start has come
 * (预备项目计划下年开工，列入新开工).
 */
#define ZDXM_ROLLOVER_START_DUE 9
/* Why a project has its place in the next plan: a reserve project that stays in reserve (继续开展前期工作). */
#define ZDXM_ROLLOVER_STAYS_RESERVE 10

/* Row of a printed table: the total of all (合计). */
#define ZDXM_ROW_TOTAL 1
/* Row of a printed table: the head of a group (分组). */
#define ZDXM_ROW_GROUP 2
/* Row of a printed table: one of a group (明细). */
#define ZDXM_ROW_PLAIN 3

/* Finding: something could not be read; importing would lose it (阻止导入). */
#define ZDXM_SEVERITY_BLOCKING 1
/* Finding: everything was read, but somebody should look (提示). */
#define ZDXM_SEVERITY_NOTICE 2

/* Sheet: a list of projects with their plan (计划表). */
#define ZDXM_SHEET_PLAN 1
/* Sheet: the progress of projects in a month (月报表). */
#define ZDXM_SHEET_MONTHLY 2

/* Base of the rate of starts: the planned new starts of the year; Liuzhou's (计划新开工项目). */
#define ZDXM_START_PLANNED_NEW 1
/* Base of the rate of starts: the new starts planned up to the month (截至本月计划新开工项目). */
#define ZDXM_START_PLANNED_TO_DATE 2
/* Base of the rate of starts: all implementation projects (全部实施项目). */
#define ZDXM_START_ALL 3
/* Base of the rate of starts: the number of starts set as the year's target (全年开工目标数). */
#define ZDXM_START_TARGET 4

/* Actual state: not started (未开工). */
#define ZDXM_STATE_NOT_STARTED 1
/* Actual state: underway (在建). */
#define ZDXM_STATE_UNDERWAY 2
/* Actual state: standing still (停工). */
#define ZDXM_STATE_SUSPENDED 3
/* Actual state: finished (竣工). */
#define ZDXM_STATE_FINISHED 4

/* What a change wrote of: the ledger itself: its office (台账). */
#define ZDXM_SUBJECT_LEDGER 1
/* What a change wrote of: a unit (单位). */
#define ZDXM_SUBJECT_UNIT 2
/* What a change wrote of: a sector (行业分类). */
#define ZDXM_SUBJECT_SECTOR 3
/* What a change wrote of: a person (人员). */
#define ZDXM_SUBJECT_PERSON 4
/* What a change wrote of: a role that somebody has (授权). */
#define ZDXM_SUBJECT_GRANT 5
/* What a change wrote of: a project (项目). */
#define ZDXM_SUBJECT_PROJECT 6
/* What a change wrote of: an event of a project (开竣工). */
#define ZDXM_SUBJECT_EVENT 7
/* What a change wrote of: a matter of a project (事项). */
#define ZDXM_SUBJECT_MATTER 8
/* What a change wrote of: a node of a project (节点). */
#define ZDXM_SUBJECT_NODE 35
/* What a change wrote of: a year plan (年度计划). */
#define ZDXM_SUBJECT_PLAN 9
/* What a change wrote of: the rule pack that a plan uses (计划所用规则). */
#define ZDXM_SUBJECT_PLAN_RULES 10
/* What a change wrote of: which of a whole and its parts counts in a plan (整体与部分). */
#define ZDXM_SUBJECT_COUNTED_SIDE 11
/* What a change wrote of: through which month a plan is closed (关账). */
#define ZDXM_SUBJECT_PLAN_CLOSE 12
/* What a change wrote of: a supplement, a withdrawal or an adjustment (计划调整). */
#define ZDXM_SUBJECT_PLAN_CHANGE 13
/* What a change wrote of: a project's place in a plan (计划项目). */
#define ZDXM_SUBJECT_ITEM 14
/* What a change wrote of: a monthly report that counts (月报). */
#define ZDXM_SUBJECT_REPORT 15
/* What a change wrote of: a monthly report on its way: draft, submitted, approved or returned (月报报送). */
#define ZDXM_SUBJECT_FILING 16
/* What a change wrote of: a monthly report that was taken out of the figures, and why (月报撤回). */
#define ZDXM_SUBJECT_REPORT_WITHDRAWAL 17
/* What a change wrote of: a ten-day report (旬报). */
#define ZDXM_SUBJECT_TEN_DAY_REPORT 18
/* What a change wrote of: the matters that the problem of a monthly report became (问题转为事项). */
#define ZDXM_SUBJECT_MATTER_REPORT 26
/* What a change wrote of: an issued bulletin (通报). */
#define ZDXM_SUBJECT_BULLETIN 19
/* What a change wrote of: a rule pack (规则包). */
#define ZDXM_SUBJECT_RULE_PACK 20
/* What a change wrote of: the mark of a change whose instant is not trusted (时间标记). */
#define ZDXM_SUBJECT_CLOCK_MARK 21
/* What a change wrote of: the day that was set for such a change (补记日期). */
#define ZDXM_SUBJECT_CHANGE_DAY 22
/* What a change wrote of: why such marks were lifted (解除时间标记). */
#define ZDXM_SUBJECT_CLOCK_LIFT 23
/* What a change wrote of: what a person decided about a cell of an imported sheet (人工确认). */
#define ZDXM_SUBJECT_IMPORT_ANSWER 24
/* What a change wrote of: what a column was confirmed to mean (列的确认). */
#define ZDXM_SUBJECT_COLUMN_MAPPING 25
/* What a change wrote of: a fact of an assessment (考核登记). */
#define ZDXM_SUBJECT_ASSESSMENT_FACT 31
/* What a change wrote of: an issued result of an assessment (考核结果). */
#define ZDXM_SUBJECT_ISSUED_ASSESSMENT 32
/* What a change wrote of: a letter (函件). */
#define ZDXM_SUBJECT_LETTER 34
/* What a change wrote of: a file that is attached to a record (附件). */
#define ZDXM_SUBJECT_ATTACHMENT 36
/* What a change wrote of: a place of a project (位置). */
#define ZDXM_SUBJECT_PLACE 37
/* What a change wrote of: an attempt that was refused for want of a right (越权尝试). */
#define ZDXM_SUBJECT_REFUSAL 29
/* What a change wrote of: the contact details of a person, of which a history has only why they were overwritten
 * (联系方式).
 */
#define ZDXM_SUBJECT_CONTACT 30
/* What a change wrote of: that a unit or a project is another one (合并). */
#define ZDXM_SUBJECT_MERGER 28
/* What a change wrote of: an office with which packages are exchanged (往来单位). */
#define ZDXM_SUBJECT_PARTNER 39
/* What a change wrote of: another life of the ledger, because it was restored or copied (台账代次). */
#define ZDXM_SUBJECT_INCARNATION 40
/* What a change wrote of: a package that was made for another office (发出的数据包). */
#define ZDXM_SUBJECT_SENT_PACKAGE 41
/* What a change wrote of: a package that came from another office (收到的数据包). */
#define ZDXM_SUBJECT_RECEIVED_PACKAGE 42
/* What a change wrote of: what an upper office said of a report (答复). */
#define ZDXM_SUBJECT_ANSWER 43
/* What a change wrote of: that a record is voided, and why (作废). */
#define ZDXM_SUBJECT_VOID 27

/* Task: keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理). */
#define ZDXM_TASK_MANAGE 1
/* Task: file drafts, reports and ten-day reports of an item (填报). */
#define ZDXM_TASK_REPORT 2
/* Task: approve reports of an item or return them (审核). */
#define ZDXM_TASK_REVIEW 3
/* Task: record matters and events of a project (记录事项). */
#define ZDXM_TASK_RECORD 4

/* Against its plan: before the planned month (提前). */
#define ZDXM_TIMING_EARLY 1
/* Against its plan: in the planned month (按期). */
#define ZDXM_TIMING_ON_TIME 2
/* Against its plan: later than planned, or not yet though its time has come (逾期). */
#define ZDXM_TIMING_LATE 3

/* Kind of unit: the government of a county, city or district (县（市、区）). */
#define ZDXM_UNIT_COUNTY 1
/* Kind of unit: the committee of a development or functional zone (功能区). */
#define ZDXM_UNIT_FUNCTIONAL_ZONE 2
/* Kind of unit: a bureau, committee or office (部门). */
#define ZDXM_UNIT_BUREAU 3
/* Kind of unit: a state-owned group or company (企业). */
#define ZDXM_UNIT_ENTERPRISE 4
/* Kind of unit: another kind (其他). */
#define ZDXM_UNIT_OTHER 5
/* Part of a unit in a plan: those that it leads: it is the first responsible unit (牵头单位). */
#define ZDXM_UNIT_ROLE_LEAD 1
/* Part of a unit in a plan: those whose reports it files (填报单位). */
#define ZDXM_UNIT_ROLE_REPORTING 2

/*----------------------------------------------------------------------------------------------------------------
 * The fields of records, forms and rows, each by one number in the whole library.
 *
 * Types, as the header speaks of them: *text*; *int*, 32 bits; *int64*; *money*, an int64 in fen; *month*, an int
 * yyyymm; *date*, an int yyyymmdd whose day, or day and month, may be 00 for "not known"; *flag*, an int 0 or 1;
 * *code*, an int that stands for a name, such as `ZDXM_PHASE_NEW` for 新开工; *flags*, the sum of such ints; *list*.
 * Numbers are only ever added.
 *---------------------------------------------------------------------------------------------------------------- */

/* Number of the record: int. */
#define ZDXM_F_ID 1
/* Change that wrote this version: int. */
#define ZDXM_F_SINCE 2
/* Name (名称): text. */
#define ZDXM_F_NAME 3
/* What a unit is: code, `ZDXM_UNIT_...`. */
#define ZDXM_F_KIND 4
/* Number of the sector above, or of the project that this one is a part of (打包项目): int. */
#define ZDXM_F_PARENT 5
/* Place in its list, from 1: int. */
#define ZDXM_F_POSITION 6
/* 备注: text. */
#define ZDXM_F_REMARK 7
/* 统一社会信用代码 of a unit: text. */
#define ZDXM_F_CREDIT_CODE 8
/* National code (项目代码): text such as 2207-450204-77-01-946789. */
#define ZDXM_F_CODE 20
/* Number of the sector (行业分类): int. */
#define ZDXM_F_SECTOR 21
/* Content and scale of a project, what a matter is about: text. */
#define ZDXM_F_CONTENT 22
/* Start of the construction period: date. */
#define ZDXM_F_PERIOD_START 23
/* End of the construction period: date. */
#define ZDXM_F_PERIOD_END 24
/* Total investment (总投资): money. */
#define ZDXM_F_TOTAL 25
/* Who builds it (项目业主): text. */
#define ZDXM_F_OWNER 26
/* 统一社会信用代码 of the owner: text. */
#define ZDXM_F_OWNER_CREDIT_CODE 27
/* Where it lies (建设地点): text. */
#define ZDXM_F_LOCATION 28
/* Year of a plan: int. */
#define ZDXM_F_YEAR 40
/* Level: code, `ZDXM_LEVEL_...`; municipal unless said otherwise. */
#define ZDXM_F_LEVEL 41
/* Title: text. */
#define ZDXM_F_TITLE 42
/* Number of the document (文号): text. */
#define ZDXM_F_DOCUMENT_NO 43
/* Date of the document: date with its day. */
#define ZDXM_F_ISSUED_ON 44
/* Number of the plan: int. */
#define ZDXM_F_PLAN 50
/* Number of the project: int. */
#define ZDXM_F_PROJECT 51
/* Planned phase: code, `ZDXM_PHASE_...`. */
#define ZDXM_F_PHASE 52
/* Annual planned investment: money. */
#define ZDXM_F_ANNUAL 53
/* Done before this year: money. */
#define ZDXM_F_DONE_BEFORE 54
/* Annual target: text. */
#define ZDXM_F_TARGET 55
/* Planned start: date. */
#define ZDXM_F_PLANNED_START 56
/* Planned finish: date. */
#define ZDXM_F_PLANNED_FINISH 57
/* Numbers of the responsible units in their order, the first one leads: list of int. */
#define ZDXM_F_RESPONSIBLE_UNITS 58
/* Number of the unit that files the reports: int. */
#define ZDXM_F_REPORTING_UNIT 59
/* Whether a higher level coordinates it too (★): flag. */
#define ZDXM_F_HIGHER_LEVEL 60
/* What is planned to be done by the end of each month, since the start of the year: text of pairs such as
 * `1月=100万元;2月=250万元`, each amount with its unit. Empty where the office has no month plans.
 */
#define ZDXM_F_MONTH_PLAN 670
/* The first responsible unit: int. */
#define ZDXM_F_LEAD_UNIT 61
/* What a fact of an assessment says: code, `ZDXM_ASSESSMENT_FACT_...`. */
#define ZDXM_F_ASSESSMENT_FACT_KIND 600
/* Name of a scheme of assessment: text. */
#define ZDXM_F_SCHEME 601
/* Id of an item of the scheme, or given_points, given_times or given_rate: text. */
#define ZDXM_F_SCHEME_ITEM 602
/* What is given: text of a decimal such as -2 or 0.9; a rate is a part of one. */
#define ZDXM_F_GIVEN_VALUE 603
/* Last month: month. */
#define ZDXM_F_LAST_MONTH 604
/* Number of the issued result that this one corrects: int. */
#define ZDXM_F_CORRECTS 605
/* Number of the issued result that corrects it: int. */
#define ZDXM_F_CORRECTED_BY 606
/* The issued result that an objection is to: int. */
#define ZDXM_F_ASSESSMENT 607
/* When an objection was answered: date with its day. */
#define ZDXM_F_ANSWERED_ON 608
/* What the answer says: text. */
#define ZDXM_F_ANSWER 609
/* Whether an objection is upheld: flag. */
#define ZDXM_F_IS_UPHELD 610
/* Points, exact: text of a fraction. */
#define ZDXM_F_POINTS 611
/* Points before, exact: text of a fraction. */
#define ZDXM_F_POINTS_BEFORE 612
/* Grade, or what stands in its place: text. */
#define ZDXM_F_GRADE 613
/* Whether it is exempt: flag. */
#define ZDXM_F_IS_EXEMPT 614
/* Entries that came: list of text. */
#define ZDXM_F_ENTRIES_CAME 615
/* Entries that went: list of text. */
#define ZDXM_F_ENTRIES_WENT 616
/* Number of the plan item: int. */
#define ZDXM_F_ITEM 70
/* Month: month. */
#define ZDXM_F_MONTH 71
/* Investment done in the month: money. */
#define ZDXM_F_MONTH_DONE 72
/* Investment done since the start of the year, as reported: money. */
#define ZDXM_F_YTD_DONE 73
/* Funds in place since the start of the year: money. */
#define ZDXM_F_FUNDS_YTD 74
/* Whether it has started, as reported: flag. */
#define ZDXM_F_STARTED 75
/* When it started: date. */
#define ZDXM_F_STARTED_ON 76
/* Whether it is finished, as reported: flag. */
#define ZDXM_F_FINISHED 77
/* When it was finished: date. */
#define ZDXM_F_FINISHED_ON 78
/* Physical progress: text. */
#define ZDXM_F_PROGRESS 79
/* Preparatory progress: text. */
#define ZDXM_F_PREPARATION 80
/* Problems: text. */
#define ZDXM_F_PROBLEM 81
/* Next steps: text. */
#define ZDXM_F_NEXT_STEPS 82
/* Done in the year to date, said or carried forward: money. */
#define ZDXM_F_STANDING_DONE 83
/* Whether it has started, said or carried forward: flag. */
#define ZDXM_F_STANDING_STARTED 84
/* Whether it is finished, said or carried forward: flag. */
#define ZDXM_F_STANDING_FINISHED 85
/* What somebody should look at: flags, a sum of `ZDXM_FLAG_...`. */
#define ZDXM_F_FLAGS 86
/* The last month for which it reported: month. */
#define ZDXM_F_LAST_REPORT 87
/* Done up to the end of the month before, carried forward: money. */
#define ZDXM_F_DONE_BEFORE_MONTH 88
/* Number of the change: int. */
#define ZDXM_F_CHANGE 100
/* What the clock said: int64, UTC in milliseconds since 1970. It says nothing where CLOCK_MARK is set. */
#define ZDXM_F_AT_MS 101
/* Who: text. */
#define ZDXM_F_ACTOR 102
/* The kind of the change as it stands in the ledger: text such as file_reports. CHANGE_CODE has its name. */
#define ZDXM_F_CHANGE_KIND 103
/* What the change is about: code, `ZDXM_CHANGE_...`; empty where a later library wrote a kind that this one does not know. */
#define ZDXM_F_CHANGE_CODE 570
/* The task that was refused: code, `ZDXM_TASK_...`; empty for somebody who is not among the people of the ledger. */
#define ZDXM_F_TASK_KIND 571
/* Number of the record that an attempt was about: int64. */
#define ZDXM_F_RECORD_ID 572
/* How often it was tried in one batch: int. */
#define ZDXM_F_TIMES 573
/* Remark: text, empty where there is none. */
#define ZDXM_F_NOTE 104
/* Number of rows that it wrote or closed: int64. */
#define ZDXM_F_ENTRIES 105
/* SHA-256 over these rows: text of 64 digits. */
#define ZDXM_F_DIGEST 106
/* SHA-256 over all of it and the change before: text of 64 digits. */
#define ZDXM_F_HASH 107
/* Why the instant of a change is not trusted: code, `ZDXM_CLOCK_MARK_...`; NULL where it is. */
#define ZDXM_F_CLOCK_MARK 108
/* The change that marked the instant: int. */
#define ZDXM_F_MARKED_BY 109
/* The change that first submitted a report, or filed it at once: int; NULL while it is not reported. */
#define ZDXM_F_SUBMITTED_IN 110
/* The day that a registrar set for a change whose instant is marked: date with its day. */
#define ZDXM_F_SET_DAY 111
/* The change by which something was set: int. */
#define ZDXM_F_SET_BY 112
/* The last change before, of those whose instant is trusted: int. */
#define ZDXM_F_CHANGE_BEFORE 113
/* What the clock said at that change: int64, UTC in milliseconds since 1970. */
#define ZDXM_F_BEFORE_MS 114
/* Whole days since that change, where they are more than 400: int. */
#define ZDXM_F_DAYS_BETWEEN 115
/* Which items a cell sums up: code, `ZDXM_CUT_...`. */
#define ZDXM_F_CUT 120
/* Number of the unit of a cell: int. */
#define ZDXM_F_UNIT 121
/* Kind of unit that is ranked together: code, `ZDXM_UNIT_...`. */
#define ZDXM_F_UNIT_KIND 122
/* Number of projects: int. */
#define ZDXM_F_COUNT 123
/* Done in the year to date: money. */
#define ZDXM_F_DONE 124
/* Done of the annual plan in percent, rounded by the rules: text. */
#define ZDXM_F_RATE 125
/* Percentage points above time progress, rounded by the rules: text. */
#define ZDXM_F_GAP 126
/* Projects that reported for the month: int. */
#define ZDXM_F_REPORTED 127
/* Projects that have started: int. */
#define ZDXM_F_STARTED_COUNT 128
/* Projects that are finished: int. */
#define ZDXM_F_FINISHED_COUNT 129
/* Rank within the kind of unit: int. */
#define ZDXM_F_RANK 130
/* Share of the year gone, in percent: text. */
#define ZDXM_F_TIME_PROGRESS 131
/* Name of a unit: text. */
#define ZDXM_F_UNIT_NAME 132
/* Planned new starts: int. */
#define ZDXM_F_PLANNED_NEW 133
/* Of the planned new starts, started: int. */
#define ZDXM_F_NEW_STARTED 134
/* New starts planned up to the month: int. */
#define ZDXM_F_PLANNED_TO_DATE 135
/* Of these, started: int. */
#define ZDXM_F_TO_DATE_STARTED 136
/* Started before the planned month: int. */
#define ZDXM_F_EARLY_STARTS 137
/* Planned up to the month and not started: int. */
#define ZDXM_F_LATE_STARTS 138
/* Planned completions: int. */
#define ZDXM_F_PLANNED_COMPLETED 139
/* Of these, finished: int. */
#define ZDXM_F_COMPLETED_FINISHED 140
/* Finished though not planned for this year: int. */
#define ZDXM_F_EARLY_FINISHES 141
/* Rate of starts over the base of the rules, in percent: text. */
#define ZDXM_F_START_RATE 142
/* Rate of finishes over the planned completions, in percent: text. */
#define ZDXM_F_FINISH_RATE 143
/* Text of a header cell, or of a finding: text. */
#define ZDXM_F_TEXT 160
/* Row: int, from 0. */
#define ZDXM_F_ROW 161
/* Column: int, from 0. */
#define ZDXM_F_COLUMN 162
/* Number of rows: int64. */
#define ZDXM_F_ROWS 163
/* Number of columns: int. */
#define ZDXM_F_COLUMNS 164
/* Kind of row: code, `ZDXM_ROW_TOTAL`, `ZDXM_ROW_GROUP` or `ZDXM_ROW_PLAIN`. */
#define ZDXM_F_ROW_KIND 165
/* Line of units under the title: text. */
#define ZDXM_F_UNIT_LINE 166
/* Notes: list of text. */
#define ZDXM_F_NOTES 167
/* Whether it stands in the way: code, `ZDXM_SEVERITY_...`. */
#define ZDXM_F_SEVERITY 180
/* Name of the sheet: text; empty of a file without sheets, such as csv. */
#define ZDXM_F_SHEET 181
/* The cell, such as H24: text. */
#define ZDXM_F_CELL 182
/* What the finding is about: code, `ZDXM_FINDING_...`. */
#define ZDXM_F_FINDING 183
/* Place of the sheet, from 0: int. Among those that were understood, in `zdxm_workbook_grids` among all of the file. */
#define ZDXM_F_SHEET_INDEX 184
/* Format of the file: code, `ZDXM_FORMAT_...`. */
#define ZDXM_F_FORMAT 185
/* Header path of a column: text. */
#define ZDXM_F_HEADER 186
/* What a column means, such as annual: text. */
#define ZDXM_F_MEANING 187
/* Unit of a column's amounts: code, `ZDXM_YUAN` to `ZDXM_SHI_YI_YUAN`. */
#define ZDXM_F_MONEY_UNIT 188
/* Name of the sector: text. */
#define ZDXM_F_SECTOR_NAME 189
/* Whether the row counts as a project: flag. */
#define ZDXM_F_COUNTED 190
/* Whether the sheet is hidden: flag. */
#define ZDXM_F_HIDDEN 191
/* What the ledger has no field for, as header: text, line by line: list of text. */
#define ZDXM_F_OTHER 192
/* Text of a heading: text. */
#define ZDXM_F_LABEL 193
/* How deep a heading stands, 0 for the total: int. */
#define ZDXM_F_DEPTH 194
/* Region that a heading names: text. */
#define ZDXM_F_REGION 195
/* Number of projects that a heading declares: int. */
#define ZDXM_F_DECLARED_COUNT 196
/* Number of projects under a heading: int. */
#define ZDXM_F_FOUND_COUNT 197
/* Total investment that a heading declares: money. */
#define ZDXM_F_DECLARED_TOTAL 198
/* Annual investment that a heading declares: money. */
#define ZDXM_F_DECLARED_ANNUAL 199
/* Year to date that a heading declares: money. */
#define ZDXM_F_DECLARED_YTD 200
/* Names of the responsible units in their order: list of text. */
#define ZDXM_F_RESPONSIBLE_UNIT_NAMES 201
/* Name of the unit that files the reports: text. */
#define ZDXM_F_REPORTING_UNIT_NAME 202
/* Place, from 0, of the row of the whole that this one is a part of: int. */
#define ZDXM_F_PARENT_ROW 203
/* Names of the sheets to import; all unless some are named: list of text. */
#define ZDXM_F_SHEETS 210
/* Leave out monthly rows whose project is not in the plan: flag. */
#define ZDXM_F_LEAVE_OUT_UNMATCHED 211
/* Leave amounts empty that cannot be read: flag. */
#define ZDXM_F_LEAVE_UNREADABLE_EMPTY 212
/* Projects that the import adds: int. */
#define ZDXM_F_NEW_PROJECTS 213
/* Projects that it corrects: int. */
#define ZDXM_F_REVISED_PROJECTS 214
/* Plan items that it adds: int. */
#define ZDXM_F_NEW_ITEMS 215
/* Plan items that it corrects: int. */
#define ZDXM_F_REVISED_ITEMS 216
/* Reports that it adds: int. */
#define ZDXM_F_NEW_REPORTS 217
/* Reports that it corrects: int. */
#define ZDXM_F_REVISED_REPORTS 218
/* Rows that say what the ledger knows: int. */
#define ZDXM_F_UNCHANGED 219
/* Rows without a project: int. */
#define ZDXM_F_UNMATCHED 220
/* Month of the reports where the sheet names none, 1 to 12: int. */
#define ZDXM_F_MONTH_OF_YEAR 221
/* Which record, from 1: int. */
#define ZDXM_F_RECORD 230
/* Why it was refused: int, `ZDXM_E_...`; NULL where it was written. */
#define ZDXM_F_ERROR_CODE 231
/* The field that is wrong: int, `ZDXM_F_...`. */
#define ZDXM_F_ERROR_FIELD 232
/* What is wrong and what to do: text. */
#define ZDXM_F_ERROR_TEXT 233
/* Decimals of amounts in 亿元: int; 2 unless said otherwise. */
#define ZDXM_F_MONEY_DECIMALS 240
/* Decimals of rates and gaps: int; 2 unless said otherwise. */
#define ZDXM_F_RATE_DECIMALS 241
/* How a gap is rounded: code, `ZDXM_GAP_...`; exact unless said otherwise. */
#define ZDXM_F_GAP_ORDER 242
/* Base of the rate of starts: code, `ZDXM_START_...`; planned new starts unless said otherwise. */
#define ZDXM_F_START_BASE 243
/* The year's target of starts, for `ZDXM_START_TARGET`: int. Without it that rate is NULL. */
#define ZDXM_F_START_TARGET 244
/* First month in which a supplemented item counts: int, 1 to 12. */
#define ZDXM_F_ENTERED_FROM 260
/* First month in which a withdrawn item counts no more: int, 1 to 12. */
#define ZDXM_F_WITHDRAWN_FROM 261
/* What a plan change does: code, `ZDXM_PLAN_CHANGE_...`. */
#define ZDXM_F_PLAN_CHANGE_KIND 262
/* From which month on a plan change counts: month. */
#define ZDXM_F_EFFECTIVE 263
/* Class of a reason: code, `ZDXM_REASON_...`; a withdrawal must have it. */
#define ZDXM_F_REASON_CLASS 264
/* The reason in words: text. */
#define ZDXM_F_REASON 265
/* The n-th plan change of its kind in the plan: int. */
#define ZDXM_F_NUMBER_OF_KIND 266
/* Planned phase before: code, `ZDXM_PHASE_...`; NULL where it was not in the plan. */
#define ZDXM_F_PHASE_BEFORE 267
/* Number of the sector before: int. */
#define ZDXM_F_SECTOR_BEFORE 268
/* Total investment before: money. */
#define ZDXM_F_TOTAL_BEFORE 269
/* Annual planned investment before: money. */
#define ZDXM_F_ANNUAL_BEFORE 270
/* Planned start before: date. */
#define ZDXM_F_PLANNED_START_BEFORE 271
/* Planned finish before: date. */
#define ZDXM_F_PLANNED_FINISH_BEFORE 272
/* Items before the plan change: int. */
#define ZDXM_F_OPENING_COUNT 273
/* Total investment before the plan change: money. */
#define ZDXM_F_OPENING_TOTAL 274
/* Annual planned investment before the plan change: money. */
#define ZDXM_F_OPENING_ANNUAL 275
/* Items that came in: int. */
#define ZDXM_F_SUPPLEMENTED_COUNT 276
/* Total investment that came in: money. */
#define ZDXM_F_SUPPLEMENTED_TOTAL 277
/* Annual planned investment that came in: money. */
#define ZDXM_F_SUPPLEMENTED_ANNUAL 278
/* Items that left: int. */
#define ZDXM_F_WITHDRAWN_COUNT 279
/* Total investment that left: money. */
#define ZDXM_F_WITHDRAWN_TOTAL 280
/* Annual planned investment that left: money. */
#define ZDXM_F_WITHDRAWN_ANNUAL 281
/* Items by adjustment, as after minus before: int. */
#define ZDXM_F_CHANGED_COUNT 282
/* Total investment by adjustment, as after minus before: money. */
#define ZDXM_F_CHANGED_TOTAL 283
/* Annual planned investment by adjustment, as after minus before: money. */
#define ZDXM_F_CHANGED_ANNUAL 284
/* Items after the plan change: int. */
#define ZDXM_F_CLOSING_COUNT 285
/* Total investment after the plan change: money. */
#define ZDXM_F_CLOSING_TOTAL 286
/* Annual planned investment after the plan change: money. */
#define ZDXM_F_CLOSING_ANNUAL 287
/* Why a project has its place in the next plan: code, `ZDXM_ROLLOVER_...`. */
#define ZDXM_F_ROLLOVER_REASON 288
/* Total investment less what is done: money; below zero where more was done. */
#define ZDXM_F_REMAINING 289
/* Plan items that an import takes out of the plan: int. */
#define ZDXM_F_WITHDRAWN_ITEMS 290
/* Responsible units before a plan change, in order: list of int. */
#define ZDXM_F_RESPONSIBLE_UNITS_BEFORE 291
/* The unit that filed the reports before a plan change: int. */
#define ZDXM_F_REPORTING_UNIT_BEFORE 292
/* Who built the project before a plan change: text. */
#define ZDXM_F_OWNER_BEFORE 293
/* 统一社会信用代码 of the owner before a plan change: text. */
#define ZDXM_F_OWNER_CREDIT_CODE_BEFORE 294
/* Whether a line of a plan change keeps units and owner: flag. */
#define ZDXM_F_HAS_UNITS 295
/* Number under which a bulletin was issued (期号、文号): text. */
#define ZDXM_F_NUMBER 300
/* The last change that its figures know of: int. */
#define ZDXM_F_AS_OF 301
/* Whether no later bulletin of the same plan and month was issued: flag. */
#define ZDXM_F_IS_LATEST 302
/* Number of the printing that made it, which rises when the library prints differently: int. */
#define ZDXM_F_PRINTING 303
/* SHA-256 of the exact figures, apart from any printed form: text of 64 digits. */
#define ZDXM_F_FIGURES_SHA256 304
/* What became of an issued bulletin that was made again: code, `ZDXM_REPRODUCED_...`. */
#define ZDXM_F_OUTCOME 309
/* What is compared: code, `ZDXM_PRINTED_...`. */
#define ZDXM_F_PRINTED_FORM 310
/* Whether it is the same as issued: flag. */
#define ZDXM_F_IS_SAME 311
/* SHA-256 as issued: text of 64 digits. */
#define ZDXM_F_ISSUED_SHA256 312
/* SHA-256 as made again: text of 64 digits. */
#define ZDXM_F_PRESENT_SHA256 313
/* What kind of record differs: code, `ZDXM_RECORD_...`. */
#define ZDXM_F_RECORD_KIND 314
/* How it differs: code, `ZDXM_DIFFERENCE_...`. */
#define ZDXM_F_DIFFERENCE 315
/* The field or figure that differs: int, `ZDXM_F_...`. */
#define ZDXM_F_CHANGED_FIELD 316
/* Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A
 * money or number of the field's own type can be read as that, too.
 */
#define ZDXM_F_BEFORE 317
/* Its later value, in the same way: text. */
#define ZDXM_F_AFTER 318
/* Whether a printed form is at hand as it was issued: code, `ZDXM_KEEPING_...`; NULL for the figures. */
#define ZDXM_F_KEEPING 319
/* Items whose amount of the month is of earlier months, too, which were not reported: int. */
#define ZDXM_F_SEVERAL_MONTHS 320
/* Whether the amount of the month is of earlier months, too, which were not reported: flag. */
#define ZDXM_F_COVERS_EARLIER_MONTHS 321
/* Reports that came after the deadline: int. */
#define ZDXM_F_LATE 322
/* Reports whose day is unknown: int. */
#define ZDXM_F_UNDATED 323
/* Name of the office that keeps the ledger: text. */
#define ZDXM_F_OFFICE 350
/* Number of the ledger among all ledgers: text. */
#define ZDXM_F_UUID 351
/* Where the ledger lies that was there before: text. */
#define ZDXM_F_KEPT_PATH 352
/* What is wrong with the file: code, `ZDXM_PROBLEM_...`. */
#define ZDXM_F_PROBLEM_KIND 353
/* Table of the file: text. */
#define ZDXM_F_TABLE 354
/* Row of that table, by its key or its number: text. */
#define ZDXM_F_TABLE_ROW 355
/* What one can do about it: text. */
#define ZDXM_F_REMEDY 356
/* What opening a ledger found: code, `ZDXM_NOTICE_...`. */
#define ZDXM_F_NOTICE_KIND 366
/* First change of a range: int. */
#define ZDXM_F_FIRST_CHANGE 367
/* Last change of a range: int. */
#define ZDXM_F_LAST_CHANGE 368
/* Tables, indexes and views that other programs added to the file: list of text. */
#define ZDXM_F_ADDED_OBJECTS 369
/* What kind of matter it is: code, `ZDXM_MATTER_...`. */
#define ZDXM_F_MATTER_KIND 400
/* Since when a matter is known: date with its day. */
#define ZDXM_F_OPENED_ON 401
/* The last day on which a matter may be settled: date with its day. */
#define ZDXM_F_DEADLINE 402
/* When a matter was settled: date with its day; NULL while it is open. */
#define ZDXM_F_SETTLED_ON 403
/* Result of a matter: text. */
#define ZDXM_F_RESULT 404
/* By how many days a matter is too late: int. */
#define ZDXM_F_DAYS_LATE 405
/* Name of the project: text. */
#define ZDXM_F_PROJECT_NAME 406
/* The last day on which a node is in time: date with its day. */
#define ZDXM_F_PLANNED_ON 711
/* When a node was done: date with its day; NULL while it is not. */
#define ZDXM_F_ACTUAL_ON 712
/* The node that comes before it: int. */
#define ZDXM_F_NODE_AFTER 713
/* The event that a node's being done amounts to: code, `ZDXM_EVENT_START` or `ZDXM_EVENT_FINISH`. */
#define ZDXM_F_COUNTS_AS 714
/* The template from which a node was laid out: text such as 建设节点. */
#define ZDXM_F_NODE_TEMPLATE 715
/* Which node of its template a node is: text such as topped. */
#define ZDXM_F_TEMPLATE_NODE 716
/* How a node stands on a day: code, `ZDXM_NODE_STATE_...`. */
#define ZDXM_F_NODE_STATE 717
/* What does not fit between a node and the one before it: code, `ZDXM_NODE_CONFLICT_...`. */
#define ZDXM_F_NODE_CONFLICT 718
/* Number of a node: int. */
#define ZDXM_F_NODE 719
/* What happened: code, `ZDXM_EVENT_...`. */
#define ZDXM_F_EVENT_KIND 420
/* When it happened: date with its month or day. */
#define ZDXM_F_OCCURRED_ON 421
/* What proves it: text. */
#define ZDXM_F_EVIDENCE 422
/* Actual state: code, `ZDXM_STATE_...`; NULL where no event is known. */
#define ZDXM_F_PROJECT_STATE 423
/* Since when it stands still, if it does: date. */
#define ZDXM_F_SUSPENDED_ON 424
/* How the start stands against the plan: code, `ZDXM_TIMING_...`. */
#define ZDXM_F_START_TIMING 425
/* How the finish stands against the plan: code, `ZDXM_TIMING_...`. */
#define ZDXM_F_FINISH_TIMING 426
/* Whether reports say started or finished and no event proves it: flag. */
#define ZDXM_F_NEEDS_PROOF 427
/* Implementation projects that stand still: int. */
#define ZDXM_F_SUSPENDED 428
/* The month from which an event counts that was recorded when months that it would move were closed: month; NULL where it
 * counts from its date.
 */
#define ZDXM_F_COUNTS_FROM 429
/* The change that recorded an event first: int. */
#define ZDXM_F_RECORDED_IN 430
/* Who recorded an event, by the name that they had then: text. */
#define ZDXM_F_RECORDED_BY 431
/* What moved a closed month: text of `report`, `report_withdrawal`, `event`, `item`, `plan_change`, `counting`, with `;`
 * between them.
 */
#define ZDXM_F_CAUSES 432
/* Which figures moved: text of their names such as `done;done_before_month`, or `counted` where an item came or went. */
#define ZDXM_F_MOVED 433
/* The last of the months that were opened again: month. */
#define ZDXM_F_OPENED_THROUGH 434
/* The rule pack: int; NULL where the plan used none. */
#define ZDXM_F_RULE_PACK 440
/* Version of a rule pack: text. */
#define ZDXM_F_VERSION 441
/* What something rests on, such as a document: text. */
#define ZDXM_F_BASIS 442
/* SHA-256 of a document: text of 64 digits. */
#define ZDXM_F_SHA256 443
/* Light of a month: code, `ZDXM_LIGHT_...`; NULL where there is nothing to judge. */
#define ZDXM_F_LIGHT 444
/* Lights of the months from January on, one digit each: text. */
#define ZDXM_F_LIGHTS 445
/* The person: int. */
#define ZDXM_F_PERSON 470
/* Name of the person: text. */
#define ZDXM_F_PERSON_NAME 471
/* Role: code, `ZDXM_ROLE_...`. */
#define ZDXM_F_ROLE 472
/* Post of a person in their unit: text. */
#define ZDXM_F_POST 473
/* Telephone number: text. */
#define ZDXM_F_PHONE 474
/* Where a report stands: code, `ZDXM_FILING_...`. */
#define ZDXM_F_FILING_STATE 480
/* What the reviewer said: text. */
#define ZDXM_F_OPINION 481
/* When a report was first submitted, or filed at once: date with its day; NULL also where the clock was wrong then and no
 * registrar has set the day.
 */
#define ZDXM_F_SUBMITTED_ON 482
/* Whether an approved report is in the figures: flag. */
#define ZDXM_F_IS_COUNTED 483
/* How often a report was returned: int. */
#define ZDXM_F_RETURNED 484
/* The month that was open when a closed one was corrected: month. */
#define ZDXM_F_KNOWN_IN 485
/* Year to date before a correction: money. */
#define ZDXM_F_STANDING_BEFORE 486
/* Year to date after a correction: money. */
#define ZDXM_F_STANDING_AFTER 487
/* Funds in place by source since the start of the year: text of pairs such as
 * `市级财政=1200万元;企业自筹=4500.00元`, each amount with its unit.
 */
#define ZDXM_F_FUNDS_BY_SOURCE 488
/* Source of funds: text. */
#define ZDXM_F_FUND_SOURCE 489
/* Ten days of a month, yyyymmp, such as 2022061 for the first: int. */
#define ZDXM_F_TEN_DAYS 490
/* Investment done within the ten days: money. */
#define ZDXM_F_TEN_DAYS_DONE 491
/* Whether an import submits monthly reports for review instead of filing them at once: flag. */
#define ZDXM_F_SUBMIT 492
/* Funds in place of a source: money. */
#define ZDXM_F_FUND_AMOUNT 493
/* Whether the record was added: int, 1 or 0. */
#define ZDXM_F_ADDED 500
/* Names of others that look like a new one: list of text. */
#define ZDXM_F_NEAR 501
/* Investment done since the start of the construction (自开工累计完成投资), as a report says it: money. */
#define ZDXM_F_CUMULATIVE_DONE 502
/* SHA-256 of a file's bytes, 64 hexadecimal digits: text. Of an import the file that a person saw, without which COLUMN_MEANINGS and
 * ANSWERS are refused.
 */
#define ZDXM_F_FILE_DIGEST 503
/* What a person says that columns mean, one each: list of text, such as `表1!H=ytd_done`, `表1!H=ytd_done 万元` (MEANING and
 * unit) or `表1!H:text`.
 */
#define ZDXM_F_COLUMN_MEANINGS 504
/* What a person decides about cells and rows that cannot be read, one each: list of text, such as `表1!H24=28760.55万元`,
 * `表1!H24:empty`, `表1!H24:leave_out_row` or `表1!H24:take_row`.
 */
#define ZDXM_F_ANSWERS 505
/* Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do: flag. */
#define ZDXM_F_KEEP_COLUMNS 506
/* What a cell says, or the header of a column: text. */
#define ZDXM_F_READ 507
/* What was decided about a cell: code, `ZDXM_DECISION_...`. */
#define ZDXM_F_DECISION 508
/* What a cell says by decision; of a column its MEANING and unit: text. */
#define ZDXM_F_DECIDED_VALUE 509
/* The nearest readings of a column that is kept as text or asked about, at most two: list of text, as MEANING has them. */
#define ZDXM_F_NEAREST 515
/* What the host calls the key of a seal: text. */
#define ZDXM_F_SEAL_KEY 330
/* Signature of a seal, as the host wrote it: text. */
#define ZDXM_F_SIGNATURE 331
/* What a seal signs, four lines: text. */
#define ZDXM_F_SEAL_TEXT 332
/* How many seals the ledger has: int64. */
#define ZDXM_F_SEALS 333
/* Planned phase as it would be taken over now: code, `ZDXM_PHASE_...`; NULL where the project would leave. */
#define ZDXM_F_PHASE_NOW 520
/* Done before the plan's year, as it would be taken over now: money. */
#define ZDXM_F_DONE_BEFORE_NOW 521
/* Planned start as it would be taken over now: date. */
#define ZDXM_F_PLANNED_START_NOW 522
/* Planned finish as it would be taken over now: date. */
#define ZDXM_F_PLANNED_FINISH_NOW 523
/* Which of a whole and its parts counts: code, `ZDXM_COUNT_...`. */
#define ZDXM_F_COUNTED_SIDE 530
/* Item of a whole: int. */
#define ZDXM_F_WHOLE 531
/* Name of the project that is a whole: text. */
#define ZDXM_F_WHOLE_NAME 532
/* Item of a part: int. */
#define ZDXM_F_PART 533
/* Name of the project that is a part: text. */
#define ZDXM_F_PART_NAME 534
/* The item of the two that does not count: int. */
#define ZDXM_F_LEFT_OUT 535
/* The items that are the whole or parts of one that was added: list of int. */
#define ZDXM_F_DOUBLE_COUNTED 510
/* What a sheet is: code, `ZDXM_SHEET_...`. */
#define ZDXM_F_SHEET_KIND 540
/* Number of a value that a field can have: int. */
#define ZDXM_F_VALUE_NUMBER 541
/* English word of a value that a field can have, as JSON has it: text. */
#define ZDXM_F_VALUE_WORD 542
/* More than so many percentage points above time progress, unrounded, such as 5 or -2.5: text. */
#define ZDXM_F_GAP_ABOVE 580
/* Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind: text. */
#define ZDXM_F_GAP_BELOW 581
/* A part of a name, whatever its blanks and brackets: text. */
#define ZDXM_F_NAME_PART 582
/* The day of which something is asked: date with its day. */
#define ZDXM_F_ON_DAY 583
/* In which order items come: code, `ZDXM_ITEM_ORDER_...`. */
#define ZDXM_F_ITEM_ORDER 584
/* Whether the order is turned round: flag. */
#define ZDXM_F_DESCENDING 585
/* So many of the first ones are left out: int. */
#define ZDXM_F_SKIP 586
/* At most so many are given: int; all of them where it is not said. */
#define ZDXM_F_MOST 587
/* Whether it stands still at the end of the month, by its events: flag. */
#define ZDXM_F_IS_SUSPENDED 588
/* Numbers of the matters that are open: list of int. */
#define ZDXM_F_OPEN_MATTERS 589
/* Names of the matters that are open, in the same order: list of text. */
#define ZDXM_F_OPEN_MATTER_NAMES 590
/* Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %: int64. It has all decimals that RATE can
 * be printed with.
 */
#define ZDXM_F_RATE_NUMBER 591
/* GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind: int64. */
#define ZDXM_F_GAP_NUMBER 592
/* Whether a matter is open on the day: flag. */
#define ZDXM_F_IS_OPEN 594
/* Whether a matter is open on the day, after its deadline: flag. */
#define ZDXM_F_IS_OVERDUE 595
/* Numbers of the matters that the problem of the month's report became: list of int. */
#define ZDXM_F_MATTERS_OF_PROBLEM 596
/* Name of the lead unit: text. */
#define ZDXM_F_LEAD_UNIT_NAME 593
/* Number of a unit that is one of the responsible units, whether it leads or not: int. */
#define ZDXM_F_RESPONSIBLE_UNIT 597
/* What is measured: code, `ZDXM_MEASURE_...`. */
#define ZDXM_F_MEASURE 671
/* For which items a unit answers: code, `ZDXM_UNIT_ROLE_...`. */
#define ZDXM_F_UNIT_ROLE 672
/* Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a
 * comma between them; empty for all implementation projects: text such as `phase=new,ongoing;level=municipal`.
 */
#define ZDXM_F_MEASURE_FILTER 673
/* Whether the lowest value ranks first: flag. Where it is not said, as the measure has it: few late reports are better than many. */
#define ZDXM_F_LOWEST_FIRST 674
/* Of each group only the first so many by rank: int. All of them where neither it nor LAST is said. */
#define ZDXM_F_FIRST 675
/* Of each group only the last so many by rank: int. */
#define ZDXM_F_LAST 676
/* Name of the group in which a unit is ranked: text. */
#define ZDXM_F_GROUP_NAME 677
/* Rank from the end: int. */
#define ZDXM_F_FROM_LAST 678
/* Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one: text such as `7/25`. */
#define ZDXM_F_MEASURE_VALUE 679
/* Value of a measure, rounded by the rules; rates in percent, money in 亿元: text such as `28.00%`. */
#define ZDXM_F_MEASURE_SHOWN 680
/* Rank at the end of the month before: int. */
#define ZDXM_F_RANK_BEFORE 681
/* By how many places a unit rose since the month before; below zero where it fell: int. */
#define ZDXM_F_RANK_CHANGE 682
/* Name of a red or black list: text such as `红榜`. */
#define ZDXM_F_LIST_NAME 683
/* Which message a text is, the same for ever, as `docs/messages.md` lists them: text. */
#define ZDXM_F_MESSAGE_ID 543
/* What a change wrote of: code, `ZDXM_SUBJECT_...`. */
#define ZDXM_F_SUBJECT 544
/* Months without an item that was withdrawn and came back, 1 to 12: list of int. */
#define ZDXM_F_ABSENT_MONTHS 546
/* Items that came back: int. */
#define ZDXM_F_RETURNED_COUNT 547
/* Total investment that came back: money. */
#define ZDXM_F_RETURNED_TOTAL 548
/* Annual planned investment that came back: money. */
#define ZDXM_F_RETURNED_ANNUAL 549
/* What kind of record was voided: code, `ZDXM_SUBJECT_...`. */
#define ZDXM_F_VOIDED_RECORD 545
/* On what paper a document is printed: code, `ZDXM_PAPER_...`. */
#define ZDXM_F_PAPER 700
/* Name and version of the rules by which its figures were made: text. */
#define ZDXM_F_PRINTED_RULES 702
/* Proof of where its figures come from: text such as `数据截至变更12（校验码 3f9a0c51d2b7e846）`. */
#define ZDXM_F_PROOF_MARK 703
/* Place of a table in its document, from 0: int. */
#define ZDXM_F_TABLE_INDEX 704
/* Name of the attachment that a part belongs to: text. */
#define ZDXM_F_ATTACHMENT 705
/* What a bulletin is called: code, `ZDXM_BULLETIN_...`. */
#define ZDXM_F_BULLETIN_KIND 706
/* Of what time a bulletin is: code, `ZDXM_PERIOD_...`. */
#define ZDXM_F_BULLETIN_PERIOD 707
/* By what name a sheet of the office is asked for: text such as `month`. */
#define ZDXM_F_PROFILE 708
/* Whether a blank sheet can be made of it: flag. */
#define ZDXM_F_IS_TEMPLATE 709
/* The months of which the amounts of a column are planned: text such as `3`, `4-6` or, since January, `1-6`. */
#define ZDXM_F_PLANNED_MONTHS 710
/* Number of the one that is another: int. */
#define ZDXM_F_MERGED 560
/* Its name: text. */
#define ZDXM_F_MERGED_NAME 561
/* Number of the one that it is: int. */
#define ZDXM_F_MERGED_TO 562
/* Name of the one that it is: text. */
#define ZDXM_F_MERGED_INTO 563
/* The units that a letter goes to, in their order: list of int. */
#define ZDXM_F_ADDRESSED_UNITS 640
/* All that a letter goes to, as it names them: list of text. */
#define ZDXM_F_ADDRESSEES 641
/* What a letter says, a paragraph to a line: text. */
#define ZDXM_F_BODY 642
/* What a letter demands: list of text. */
#define ZDXM_F_DEMANDS 643
/* The matters that a letter hands over: list of int. */
#define ZDXM_F_HANDED_MATTERS 644
/* Within how many working days an answer is due: int. */
#define ZDXM_F_REPLY_DAYS 645
/* Until when an answer is due: date. */
#define ZDXM_F_REPLY_DUE 646
/* The figures that a letter quotes: list of text. */
#define ZDXM_F_QUOTED_FACTS 647
/* Points that a letter gives each of its units, such as `-1`: text. */
#define ZDXM_F_LETTER_POINTS 648
/* Whether a letter is made public: flag. */
#define ZDXM_F_IS_PUBLIC 649
/* What the units of a letter lose by it: text. */
#define ZDXM_F_LOSES 650
/* Where a letter stands: code, `ZDXM_LETTER_STATE_...`. */
#define ZDXM_F_LETTER_STATE 651
/* The date of an answer: date. */
#define ZDXM_F_REPLIED_ON 652
/* What an answer says: text. */
#define ZDXM_F_REPLY 653
/* Who answered: text. */
#define ZDXM_F_REPLIED_BY 654
/* When a letter was closed: date. */
#define ZDXM_F_CLOSED_ON 655
/* The stronger letter that followed: int. */
#define ZDXM_F_ESCALATED_TO 656
/* When a letter was revoked: date. */
#define ZDXM_F_REVOKED_ON 657
/* What kind of letter it is: code, `ZDXM_LETTER_...`. */
#define ZDXM_F_LETTER_KIND 658
/* The rule that asks for a letter, as the rule pack calls it: text. */
#define ZDXM_F_LETTER_RULE 659
/* The matter that a letter is about: int. */
#define ZDXM_F_MATTER 660
/* What a letter is about, in words: text. */
#define ZDXM_F_ABOUT 661
/* Those whom a letter goes to, in their order: list of text. */
#define ZDXM_F_ADDRESSEE_NAMES 662
/* Letters: list of int. */
#define ZDXM_F_LETTERS 663
/* Why a letter is due, each reason in words: list of text. */
#define ZDXM_F_WHY 664
/* The level of a letter among those that are due about the same: int. */
#define ZDXM_F_LETTER_LEVEL 665
/* The figures without which a letter cannot be written: list of text. */
#define ZDXM_F_MISSING_FIGURES 666
/* What an office calls a letter by its rule: text. */
#define ZDXM_F_RULE_NAME 667
/* The document that revoked a letter: text. */
#define ZDXM_F_REVOKED_BY 668
/* Why a letter was revoked: text. */
#define ZDXM_F_REVOKED_FOR 669
/* What a file is attached to: code, `ZDXM_ATTACHED_...`. */
#define ZDXM_F_ATTACHED_KIND 736
/* The record that a file is attached to, by its number; of a report, the plan item: int. */
#define ZDXM_F_ATTACHED_ID 737
/* SM3 of a file, 64 hexadecimal digits: text. */
#define ZDXM_F_SM3 738
/* Size of a file in bytes: int64. */
#define ZDXM_F_SIZE 739
/* What the bytes of a file are: code, `ZDXM_MEDIA_...`. */
#define ZDXM_F_MEDIA_TYPE 740
/* When a photo was taken, as a person says: text such as `2022-06-30 15:02:10`. */
#define ZDXM_F_TAKEN_AT 741
/* Where something is, longitude and latitude in degrees: text such as `109.41,24.33`. */
#define ZDXM_F_LON_LAT 742
/* In which system coordinates are meant: code, `ZDXM_DATUM_...`. */
#define ZDXM_F_DATUM 743
/* When a photo was taken, by its Exif data: text. */
#define ZDXM_F_EXIF_TAKEN_AT 744
/* Where a photo was taken, by its Exif data: text. */
#define ZDXM_F_EXIF_LON_LAT 745
/* In which system the position of the Exif data is meant: code, `ZDXM_DATUM_...`. */
#define ZDXM_F_EXIF_DATUM 746
/* What the positions of a place are: code, `ZDXM_PLACE_...`. */
#define ZDXM_F_PLACE_KIND 747
/* The positions of a place, parted by semicolons: text such as `109.41,24.33`. */
#define ZDXM_F_OUTLINE 748
/* Address of a place: text. */
#define ZDXM_F_ADDRESS 749
/* Code of the county or the town, 6, 9 or 12 digits: text such as `450202`. */
#define ZDXM_F_REGION_CODE 750
/* How far the nearest place of the project is away, in metres: int. */
#define ZDXM_F_DISTANCE_M 751
/* What to look at again of an attachment, in words: list of text. */
#define ZDXM_F_ADVICE 752
/* Place in a list of attachments, from 1: int. */
#define ZDXM_F_LIST_PLACE 753
/* What is wrong with a file beside the ledger: code, `ZDXM_FILE_...`. */
#define ZDXM_F_FILE_FINDING_KIND 754
/* Where a file lies: text. */
#define ZDXM_F_PATH 755
/* The first attachment that needs a file: int. */
#define ZDXM_F_FILE_ATTACHMENT 756
/* How many attachments need a file: int64. */
#define ZDXM_F_ATTACHMENTS 757
/* Files that the attachments of a ledger need, each counted once: int64. */
#define ZDXM_F_FILES 758
/* Files of attachments that do not lie beside a ledger: int64. */
#define ZDXM_F_FILES_MISSING 759
/* Where an office stands to this one: code, `ZDXM_RANK_...`. */
#define ZDXM_F_PARTNER_RANK 791
/* Number of a partner office: int. */
#define ZDXM_F_PARTNER 792
/* What a package brings: code, `ZDXM_PACKAGE_...`. */
#define ZDXM_F_PACKAGE_KIND 793
/* In which life of a ledger a package was made, 0 for the first: int. */
#define ZDXM_F_INCARNATION 794
/* The n-th package for an office, in one life of the ledger: int. */
#define ZDXM_F_SEQUENCE 795
/* What an upper office made of a report: code, `ZDXM_ANSWER_...`. */
#define ZDXM_F_ANSWER_OUTCOME 796
/* First column of a printed table: column n of `zdxm_document_table` is the field `ZDXM_F_COLUMN_0 + n`. */
#define ZDXM_F_COLUMN_0 10000

/*----------------------------------------------------------------------------------------------------------------
 * The kinds of forms, one for each concept, and the queue of a batch, in which records of some of them wait for
 * `zdxm_batch_step`.
 *---------------------------------------------------------------------------------------------------------------- */

/* Form of a unit (单位). */
#define ZDXM_FORM_UNIT 1
/* Form of a sector (行业分类). */
#define ZDXM_FORM_SECTOR 2
/* Form of a project (重大项目). */
#define ZDXM_FORM_PROJECT 3
/* Form of a year plan (年度计划). */
#define ZDXM_FORM_PLAN 4
/* Form of a plan item (计划项目). */
#define ZDXM_FORM_ITEM 5
/* Form of a monthly report (月报). */
#define ZDXM_FORM_REPORT 6
/* Form that states where an import goes and which problems are settled (导入选项). */
#define ZDXM_FORM_IMPORT 7
/* Form of the rules by which figures are made (口径). */
#define ZDXM_FORM_RULES 8
/* Form of a plan change (增补、调出、调整). */
#define ZDXM_FORM_PLAN_CHANGE 9
/* Form of a matter that stands in the way of a project (事项). */
#define ZDXM_FORM_MATTER 10
/* Form of an event of a project (开工、竣工、停工、复工). */
#define ZDXM_FORM_EVENT 11
/* Form of a person (人员). */
#define ZDXM_FORM_PERSON 12
/* Form of a ten-day report (旬报). */
#define ZDXM_FORM_TEN_DAYS 13
/* Form of the contact details of a person (联系方式). */
#define ZDXM_FORM_CONTACT 14
/* Form of a bulletin that is issued (签发). */
#define ZDXM_FORM_ISSUE 20
/* Form of a query of plan items (查询). */
#define ZDXM_FORM_ITEM_QUERY 21
/* Form of a query of matters (事项查询). */
#define ZDXM_FORM_MATTER_QUERY 22
/* Form of a fact of an assessment (考核登记). */
#define ZDXM_FORM_ASSESSMENT_FACT 23
/* Form of a ranking of units (排名). */
#define ZDXM_FORM_RANKING 28
/* Form of a letter (函件). */
#define ZDXM_FORM_LETTER 26
/* Form of a query of letters (函件查询). */
#define ZDXM_FORM_LETTER_QUERY 27
/* Form of an attachment (附件). */
#define ZDXM_FORM_ATTACHMENT 30
/* Form of a place of a project (位置). */
#define ZDXM_FORM_PLACE 31
/* Form of a node of a project (节点). */
#define ZDXM_FORM_NODE 29
/* Form of a query of nodes (节点查询). */
#define ZDXM_FORM_NODE_QUERY 15

/* A whole ledger as lines of JSON, written or read step by step. */
typedef struct zdxm_archive zdxm_archive;

/* A backup that is made step by step. */
typedef struct zdxm_backup zdxm_backup;

/* Writes that become one change, or nothing. */
typedef struct zdxm_batch zdxm_batch;

/* The figures of a month, made once. */
typedef struct zdxm_bulletin zdxm_bulletin;

/* One for each thread: the last error, the encoding of texts, the log. */
typedef struct zdxm_context zdxm_context;

/* Rows on their way out, read field by field. */
typedef struct zdxm_cursor zdxm_cursor;

/* What an office prints, in every form: text, Markdown, JSON, workbooks. */
typedef struct zdxm_document zdxm_document;

/* A record on its way in, filled in field by field. */
typedef struct zdxm_form zdxm_form;

/* What the import of a workbook would do. */
typedef struct zdxm_import zdxm_import;

/* An open ledger: one file, everything that one office knows. */
typedef struct zdxm_ledger zdxm_ledger;

/* A plan change that is put together: supplement, withdrawal, adjustment. */
typedef struct zdxm_plan_change zdxm_plan_change;

/* The proof of a whole ledger, step by step. */
typedef struct zdxm_verify zdxm_verify;

/* The ledger as of one moment, now or long ago. */
typedef struct zdxm_view zdxm_view;

/* A spreadsheet file that is read. */
typedef struct zdxm_workbook zdxm_workbook;

/* How a ledger is opened. NULL means all zeros. */
typedef struct {
    /* Size of this structure, which may grow at its end: `sizeof(zdxm_open_options)`. Must be set. */
    int32_t struct_size;
    /* `ZDXM_OPEN_...`, added up, or 0. */
    int32_t flags;
    /* How long a write waits for another writer, in milliseconds; 0 for five seconds, -1 for not at all. */
    int32_t busy_ms;
    /* How long a view may be held, in milliseconds; 0 for no limit. One that is held for longer lets go at its next
     * use, which gives `ZDXM_E_VIEW_EXPIRED`; one that nobody uses holds on until it is closed.
     */
    int32_t view_limit_ms;
    /* What to do when the clock is behind the last change: `ZDXM_CLOCK_ASK` (0), `ZDXM_CLOCK_THIS_IS_RIGHT` or
     * `ZDXM_CLOCK_UNKNOWN`. The last two are for programs that no person sits before.
     */
    int32_t clock_policy;
} zdxm_open_options;

/*----------------------------------------------------------------------------------------------------------------
 * Contexts: one for each thread, with the last error, the encoding of texts and the log.
 *
 * Every other handle comes from a context. A context serves one thread at a time. Two threads that call with it overwrite
 * each other's last error, and an interrupt may be lost. Open one context for each thread, also on the same file.
 *---------------------------------------------------------------------------------------------------------------- */

/* Version of the library: major in the upper half, minor in the lower, as `ZDXM_ABI_VERSION`. Any thread. */
ZDXM_API ZDXM_RET zdxm_abi_version(void);

/* The version of the library as a text, such as 0.1.0: Rust `VERSION`.
 *
 * - context: a context, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_version_text(zdxm_context *context, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_version_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_version_text16(zdxm_context *context, uint16_t *buffer, int32_t cap, int32_t *need);

/* Opens a context. `abi` is `ZDXM_ABI_VERSION`: the library must have the same major version and at least the minor.
 *
 * `ZDXM_E_ABI` if the program was made for another library. Free it with `zdxm_context_free`.
 *
 * - abi: ZDXM_ABI_VERSION of the header that the program was made with.
 * - context: out, not NULL; a context, to be freed with zdxm_context_free.
 */
ZDXM_API ZDXM_RET zdxm_context_new(int32_t abi, zdxm_context **context);

/* Frees a context and everything that came from it: ledgers are closed, what was not committed is given up.
 *
 * NULL is allowed. A call that another thread is in ends first; a log function that another thread is in is waited for, but
 * not for more than five seconds.
 *
 * - context: a context, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_context_free(zdxm_context *context);

/* Sets the encoding of every `char` text that goes in and comes out: `ZDXM_UTF8` or `ZDXM_GB18030`.
 *
 * 16-bit texts are UTF-16 whatever the encoding.
 *
 * - context: a context, not NULL.
 * - encoding: ZDXM_UTF8 or ZDXM_GB18030.
 */
ZDXM_API ZDXM_RET zdxm_context_set_encoding(zdxm_context *context, int32_t encoding);

/* Sets the language of errors and their remedies, and of the problems of files: `ZDXM_ENGLISH` or `ZDXM_CHINESE`. Rust
 * `Error::text`.
 *
 * It holds for what is read from now on, also for an error that came before.
 *
 * - context: a context, not NULL.
 * - language: ZDXM_ENGLISH or ZDXM_CHINESE.
 */
ZDXM_API ZDXM_RET zdxm_context_set_language(zdxm_context *context, int32_t language);

/* Sets the function that logs errors and committed changes; NULL for none.
 *
 * The library calls it inside the call that it reports, on that call's thread, with `user`, a level (`ZDXM_LOG_...`) and a
 * text in the context's encoding with its length; `zdxm_context_set_log16` gives UTF-16. It may call the library, but not change or free this context. It must
 * return: an exception must not leave it, nor a `longjmp`. `ZDXM_E_BUFFER` is not logged.
 *
 * - context: a context, not NULL.
 * - log: the function, or NULL.
 * - user: passed on to the function.
 */
ZDXM_API ZDXM_RET zdxm_context_set_log(zdxm_context *context, zdxm_log_fn log, void *user);

/* `zdxm_context_set_log` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_context_set_log16(zdxm_context *context, zdxm_log16_fn log, void *user);

/* Breaks off the calls that are running with this context: Rust `Ledger::interrupt`. Any thread may call it.
 *
 * They return `ZDXM_E_INTERRUPTED`, unless they are nearly done; a batch that was writing is lost as a whole. It does
 * nothing to later calls: to stop between two steps, the program just steps no further.
 *
 * - context: a context, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_context_interrupt(zdxm_context *context);

/* Code of the last call of this context that failed (`ZDXM_E_...`); `ZDXM_OK` if none did. Rust `Error::kind`.
 *
 * A call that belongs to no context, because its first handle is none, counts for every context that its thread asks.
 * A call that succeeds leaves it as it is, so that cleaning up loses nothing.
 *
 * - context: a context, not NULL.
 * - code: out, not NULL; an error, ZDXM_E_...
 */
ZDXM_API ZDXM_RET zdxm_error_code(zdxm_context *context, int32_t *code);

/* Where the last failed call failed: SQLite's extended code, the field (`ZDXM_F_...`, Rust `Error::field_name`) and
 * the record of a batch, counted from 1 (Rust `Error::row`). Each is 0 if it does not apply; each pointer may be NULL.
 *
 * - context: a context, not NULL.
 * - sqlite_code: out, may be NULL; SQLite's extended code, or 0.
 * - field: out, may be NULL; a field, ZDXM_F_...
 * - record: out, may be NULL; the number of the record in the batch, from 1.
 */
ZDXM_API ZDXM_RET zdxm_error_detail(zdxm_context *context, int32_t *sqlite_code, int32_t *field,
    int32_t *record);

/* What was wrong with the last failed call, where, and what to do, in one line and in the language of the context:
 * Rust `Error::what`, `Error::remedy` and `Error::text`.
 *
 * `ZDXM_NULL` and an empty text if no call failed yet.
 *
 * - context: a context, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_error_text(zdxm_context *context, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_error_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_error_text16(zdxm_context *context, uint16_t *buffer, int32_t cap, int32_t *need);

/* Which message the last failed call left, such as month_unknown; plain ASCII, the same for ever: Rust `Error::id`.
 * `docs/messages.md` lists them all.
 *
 * `ZDXM_NULL` and an empty text if no call failed yet, or if its first handle was none.
 *
 * - context: a context, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_error_id(zdxm_context *context, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_error_id` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_error_id16(zdxm_context *context, uint16_t *buffer, int32_t cap, int32_t *need);

/* What is to be done about the last failed call, without what was wrong: Rust `Error::remedy`. It is a part of
 * `zdxm_error_text`, for a program that shows it apart.
 *
 * `ZDXM_NULL` and an empty text if there is nothing to be said, or if no call failed yet.
 *
 * - context: a context, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_error_remedy(zdxm_context *context, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_error_remedy` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_error_remedy16(zdxm_context *context, uint16_t *buffer, int32_t cap, int32_t *need);

/* The cell of the last failed call, such as 实施项目!H24: Rust `Error::cell`. `ZDXM_NULL` if it was not about a cell.
 *
 * - context: a context, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_error_cell(zdxm_context *context, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_error_cell` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_error_cell16(zdxm_context *context, uint16_t *buffer, int32_t cap, int32_t *need);

/* Whether the same call may succeed later without any change, 1 or 0, as after `ZDXM_E_BUSY`: Rust `Error::is_temporary`.
 *
 * - context: a context, not NULL.
 * - flag: out, not NULL; 1 or 0.
 */
ZDXM_API ZDXM_RET zdxm_error_is_temporary(zdxm_context *context, int32_t *flag);

/* What an office calls an error (`ZDXM_E_...`), for the heading of a message, such as 违反规则: Rust `Coded::name`.
 *
 * - context: a context, not NULL.
 * - code: an error, ZDXM_E_...
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_error_title(zdxm_context *context, int32_t code, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_error_title` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_error_title16(zdxm_context *context, int32_t code, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Name of a field (`ZDXM_F_...`): in Chinese for the head of a grid's column, such as 年度计划投资.
 *
 * - context: a context, not NULL.
 * - field: a field, ZDXM_F_...
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_field_title(zdxm_context *context, int32_t field, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_field_title` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_field_title16(zdxm_context *context, int32_t field, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Name of a field (`ZDXM_F_...`) as errors spell it, such as annual; plain ASCII.
 *
 * - context: a context, not NULL.
 * - field: a field, ZDXM_F_...
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_field_name(zdxm_context *context, int32_t field, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_field_name` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_field_name16(zdxm_context *context, int32_t field, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Type of a field (`ZDXM_F_...`): `ZDXM_TYPE_...`, for layers and hosts that set whatever there is. A column of a printed
 * table counts as a text.
 *
 * - context: a context, not NULL.
 * - field: a field, ZDXM_F_...
 * - kind: out, not NULL; ZDXM_TYPE_...
 */
ZDXM_API ZDXM_RET zdxm_field_type(zdxm_context *context, int32_t field, int32_t *kind);

/*----------------------------------------------------------------------------------------------------------------
 * Ledgers (台账): opening and creating them.
 *
 * A ledger is one file on a local disk, with its log (`-wal`) and the log's index (`-shm`) while it is open. Several
 * programs may have it open. As long as one has, a host must not use it in the child of a fork, read or copy or zip the
 * three files itself, open them with another SQLite in the same process, or move, delete, replace or link the file:
 * `ZDXM_E_LEDGER_MOVED` is the answer then, and nothing is lost; `ZDXM_E_OUTCOME_UNKNOWN` where it happens during a commit.
 * A copy laid over a ledger by hand may be undone by the log; use `zdxm_backup_restore`.
 *
 * Fork while no other thread is inside the library, or let the child do nothing but exec: a lock that another thread holds at
 * that moment stays locked in the child for ever, and a call that needs it does not return. Open the ledger after the fork.
 *
 * On a network drive (UNC paths, mapped drives, NFS, SMB, 9p) a ledger is only read, and only without a log beside it, unless
 * `ZDXM_OPEN_ALLOW_NETWORK_DRIVE` says that this computer alone uses the drive. A folder that a program synchronises (OneDrive,
 * 坚果云, WPS 云盘) is no place for a ledger: such programs copy, replace and lock its files one by one. Keep backups there.
 *---------------------------------------------------------------------------------------------------------------- */

/* Opens a ledger: Rust `OpenOptions::open` (`Ledger::open`), `OpenOptions::busy_ms`, `OpenOptions::clock_policy`, `OpenOptions::view_limit_ms`, `OpenOptions::refuse_hard_links` with `ZDXM_OPEN_REFUSE_HARD_LINKS`, `OpenOptions::allow_network_drive` with `ZDXM_OPEN_ALLOW_NETWORK_DRIVE`, `OpenOptions::record_refusals` with `ZDXM_OPEN_RECORD_REFUSALS`, or `OpenOptions::open_read_only` with `ZDXM_OPEN_READ_ONLY`.
 *
 * A file of an older version is brought to the present one. `ZDXM_E_NETWORK_DRIVE` for writing on a network drive, and for
 * reading there beside a log.
 *
 * - context: a context, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - options: how to open it, or NULL.
 * - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_open(zdxm_context *context, const char *path, int32_t len,
    const zdxm_open_options *options, zdxm_ledger **ledger);

/* `zdxm_ledger_open` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_open16(zdxm_context *context, const uint16_t *path, int32_t len,
    const zdxm_open_options *options, zdxm_ledger **ledger);

/* Makes a new ledger for an office: Rust `OpenOptions::create`.
 *
 * `ZDXM_E_DUPLICATE` where there is one already, `ZDXM_E_ARG` with `ZDXM_OPEN_READ_ONLY`. Making it is its change 1.
 *
 * - context: a context, not NULL.
 * - path, path_len: path of a file, and its length or -1; NULL only with length 0.
 * - office, office_len: name of the office that keeps the ledger, and its length or -1; NULL only with length 0.
 * - options: how to open it, or NULL.
 * - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_create(zdxm_context *context, const char *path, int32_t path_len,
    const char *office, int32_t office_len, const zdxm_open_options *options, zdxm_ledger **ledger);

/* `zdxm_ledger_create` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_create16(zdxm_context *context, const uint16_t *path, int32_t path_len,
    const uint16_t *office, int32_t office_len, const zdxm_open_options *options, zdxm_ledger **ledger);

/* Opens a ledger, or creates one for an office if the file does not exist: Rust `OpenOptions::open_or_create`.
 *
 * - context: a context, not NULL.
 * - path, path_len: path of a file, and its length or -1; NULL only with length 0.
 * - office, office_len: name of the office that keeps the ledger, and its length or -1; NULL only with length 0.
 * - options: how to open it, or NULL.
 * - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_open_or_create(zdxm_context *context, const char *path, int32_t path_len,
    const char *office, int32_t office_len, const zdxm_open_options *options, zdxm_ledger **ledger);

/* `zdxm_ledger_open_or_create` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_open_or_create16(zdxm_context *context, const uint16_t *path, int32_t path_len,
    const uint16_t *office, int32_t office_len, const zdxm_open_options *options, zdxm_ledger **ledger);

/* Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed.
 *
 * A call that another thread is in ends first.
 *
 * - ledger: a ledger, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_ledger_close(zdxm_ledger *ledger);

/* Answers about the clock, as a person does who has looked at it: Rust `Ledger::answer_clock`.
 *
 * After `ZDXM_E_CLOCK_BEHIND`: `ZDXM_CLOCK_THIS_IS_RIGHT` or `ZDXM_CLOCK_UNKNOWN`, then begin the batch again. The answer is for the
 * next batch that finds the clock behind; afterwards the policy of `zdxm_open_options` holds again.
 *
 * - ledger: a ledger, not NULL.
 * - answer: ZDXM_CLOCK_...
 */
ZDXM_API ZDXM_RET zdxm_ledger_answer_clock(zdxm_ledger *ledger, int32_t answer);

/* Whether it was opened for reading only, 1 or 0: Rust `Ledger::is_read_only`.
 *
 * - ledger: a ledger, not NULL.
 * - flag: out, not NULL; 1 or 0.
 */
ZDXM_API ZDXM_RET zdxm_ledger_is_read_only(zdxm_ledger *ledger, int32_t *flag);

/* Name of the office that keeps the ledger: Rust `Ledger::office`.
 *
 * - ledger: a ledger, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_ledger_office(zdxm_ledger *ledger, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_ledger_office` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_office16(zdxm_ledger *ledger, uint16_t *buffer, int32_t cap, int32_t *need);

/* Number of this ledger among all ledgers, given when it was made: Rust `Ledger::uuid`.
 *
 * - ledger: a ledger, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_ledger_uuid(zdxm_ledger *ledger, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_ledger_uuid` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_uuid16(zdxm_ledger *ledger, uint16_t *buffer, int32_t cap, int32_t *need);

/* Where the file lies: Rust `Ledger::path`.
 *
 * - ledger: a ledger, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_ledger_path(zdxm_ledger *ledger, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_ledger_path` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_ledger_path16(zdxm_ledger *ledger, uint16_t *buffer, int32_t cap, int32_t *need);

/* What opening it found, for the person who looks after the files: Rust `Ledger::opening`. Mostly there are no rows.
 *
 * TEXT is in the language of the context; FIRST_CHANGE and LAST_CHANGE are of what came out of a log.
 *
 * Fields: NOTICE_KIND, TEXT, MESSAGE_ID, FIRST_CHANGE, LAST_CHANGE.
 *
 * - ledger: a ledger, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ledger_opening(zdxm_ledger *ledger, zdxm_cursor **rows);

/* How long the oldest open view has been held, in milliseconds: Rust `Ledger::oldest_view`. `ZDXM_NULL` without one.
 *
 * The log grows as long as a view is held; one that a program forgot to close shows here.
 *
 * - ledger: a ledger, not NULL.
 * - ms: out, not NULL; milliseconds.
 */
ZDXM_API ZDXM_RET zdxm_ledger_oldest_view(zdxm_ledger *ledger, int64_t *ms);

/*----------------------------------------------------------------------------------------------------------------
 * Views: the ledger as of one moment.
 *
 * Every question is asked of a view, so that several answers fit each other whatever others write meanwhile. Close
 * views soon: SQLite cannot tidy its log while an old one is open. Rows that came from a view stay as they are.
 *
 * A batch has a view, too (`zdxm_batch_view`), which sees what the batch wrote so far. It takes every question that a view
 * of the ledger takes, in turn with the writes, and ends with the batch: `ZDXM_E_VIEW_EXPIRED`. Proofs, seals and archives
 * need what is committed: `ZDXM_E_RULE`.
 *---------------------------------------------------------------------------------------------------------------- */

/* A view of the ledger as it is now: Rust `Ledger::view`.
 *
 * - ledger: a ledger, not NULL.
 * - view: out, not NULL; a view, to be freed with zdxm_view_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_view(zdxm_ledger *ledger, zdxm_view **view);

/* A view of the ledger as it was after a change, 0 for before the first: Rust `Ledger::view_as_of`.
 *
 * `ZDXM_E_NOT_FOUND` for a change that does not exist yet.
 *
 * - ledger: a ledger, not NULL.
 * - change: the number of a change.
 * - view: out, not NULL; a view, to be freed with zdxm_view_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_view_as_of(zdxm_ledger *ledger, int32_t change, zdxm_view **view);

/* A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust `Ledger::view_at`.
 *
 * As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has stand for
 * before the first change and after the last one.
 *
 * - ledger: a ledger, not NULL.
 * - at_ms: milliseconds since 1970, UTC.
 * - view: out, not NULL; a view, to be freed with zdxm_view_close.
 */
ZDXM_API ZDXM_RET zdxm_ledger_view_at(zdxm_ledger *ledger, int64_t at_ms, zdxm_view **view);

/* A view of the ledger with what the batch wrote so far: Rust `Batch::view`.
 *
 * It stays as long as the batch: each of its calls sees what was written until then, queued records not before their step.
 * Afterwards it gives `ZDXM_E_VIEW_EXPIRED`. It shows what the actor may see. `ZDXM_E_RULE` for the batch of an import.
 *
 * - batch: a batch, not NULL.
 * - view: out, not NULL; a view, to be freed with zdxm_view_close.
 */
ZDXM_API ZDXM_RET zdxm_batch_view(zdxm_batch *batch, zdxm_view **view);

/* Closes a view. NULL is allowed.
 *
 * - view: a view, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_view_close(zdxm_view *view);

/* The last change that the view knows of, 0 for none: Rust `View::as_of`. For the view of a batch, the number that its
 * change will have.
 *
 * - view: a view, not NULL.
 * - change: out, not NULL; the number of the change.
 */
ZDXM_API ZDXM_RET zdxm_view_as_of(zdxm_view *view, int32_t *change);

/* Limits a view to the projects that a person may see: Rust `View::limit_to`.
 *
 * These are the projects of the units, and the single projects, for which the person has a role. A person with a role for
 * the whole ledger sees everything. A call that asks for the ledger as a whole gives `ZDXM_E_NOT_PERMITTED` from then on. The view of a batch is limited
 * to what the actor of the batch may see, and to nobody else: `ZDXM_E_RULE`.
 *
 * - view: a view, not NULL.
 * - actor, len: name of a person, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_view_limit(zdxm_view *view, const char *actor, int32_t len);

/* `zdxm_view_limit` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_view_limit16(zdxm_view *view, const uint16_t *actor, int32_t len);

/*----------------------------------------------------------------------------------------------------------------
 * Changes (变更): every write to a ledger is one, with its number, its instant, who made it, and a hash over all that
 * came before.
 *---------------------------------------------------------------------------------------------------------------- */

/* One change (变更): Rust `View::change`.
 *
 * Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
 *
 * - view: a view, not NULL.
 * - change: the number of a change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_change_get(zdxm_view *view, int32_t change, zdxm_cursor **rows);

/* The changes whose instants an office should look at (时间异常清单): Rust `View::clock_findings`.
 *
 * Those whose instant is marked, and those more than 400 days after the last trusted change before them. SET_DAY, REASON and
 * SET_BY are there once a registrar has set the day. BASIS is why the marks that it had set were lifted, by the change MARKED_BY
 * (`zdxm_change_lift_marks`). CHANGE_BEFORE and BEFORE_MS are of the last trusted change before it; DAYS_BETWEEN is there where
 * they are more than 400.
 *
 * Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, CLOCK_MARK, MARKED_BY, SET_DAY, REASON, BASIS, SET_BY,
 * CHANGE_BEFORE, BEFORE_MS, DAYS_BETWEEN.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_change_clock_findings(zdxm_view *view, zdxm_cursor **rows);

/* The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust `View::refusals`.
 *
 * There are some where a ledger was opened with `ZDXM_OPEN_RECORD_REFUSALS`. CHANGE is the change that recorded the attempt: that
 * of the batch, or, where the batch was given up, one of its own. MESSAGE_ID is that of the error, such as `not_permitted`;
 * CHANGE_CODE the kind that the change would have had, of a registrar's task. SUBJECT, RECORD_ID and NAME say what the attempt was
 * about; RECORD_ID and NAME are missing of a record that was to be added. A limited view refuses the question.
 *
 * Fields: ID, CHANGE, AT_MS, ACTOR, MESSAGE_ID, TASK_KIND, CHANGE_CODE, SUBJECT, RECORD_ID, NAME, TIMES.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_change_refusals(zdxm_view *view, zdxm_cursor **rows);

/* The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust `View::change_day`.
 *
 * Where its instant is marked, it is the day that a registrar set, or `ZDXM_NULL`.
 *
 * - view: a view, not NULL.
 * - change: the number of a change.
 * - day: out, not NULL; a day, yyyymmdd.
 */
ZDXM_API ZDXM_RET zdxm_change_day(zdxm_view *view, int32_t change, int32_t *day);

/* Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust `Batch::set_change_day`.
 *
 * The reports that were submitted by that change count as submitted on that day. A registrar's task.
 *
 * - batch: a batch, not NULL.
 * - change: the number of a change.
 * - day: a day, yyyymmdd.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_change_set_day(zdxm_batch *batch, int32_t change, int32_t day, const char *reason,
    int32_t len);

/* `zdxm_change_set_day` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_change_set_day16(zdxm_batch *batch, int32_t change, int32_t day, const uint16_t *reason,
    int32_t len);

/* The changes after one, 0 to begin with the first, at most so many, oldest first: Rust `View::changes`.
 *
 * Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
 *
 * - view: a view, not NULL.
 * - after: the number of a change.
 * - most: how many at most.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_change_list(zdxm_view *view, int32_t after, int32_t most, zdxm_cursor **rows);

/* Lifts the marks that a change set on earlier ones (解除时间标记): Rust `Batch::lift_clock_marks`. It gives how many were lifted.
 *
 * For a wrong clock that was said to be right. Instants that were marked are trusted again; `change` itself, and what followed with
 * the same clock, is marked instead. `ZDXM_E_RULE` where it marked none, `ZDXM_E_CLOCK_BEHIND` where the clock is still wrong. A
 * registrar's task.
 *
 * - batch: a batch, not NULL.
 * - change: the number of a change.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_change_lift_marks(zdxm_batch *batch, int32_t change, const char *reason, int32_t len,
    int32_t *count);

/* `zdxm_change_lift_marks` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_change_lift_marks16(zdxm_batch *batch, int32_t change, const uint16_t *reason,
    int32_t len, int32_t *count);

/* The rows of `zdxm_change_refusals` as a document (越权尝试清单): Rust `print::refusals_table`.
 *
 * - view: a view, not NULL.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_change_refusals_document(zdxm_view *view, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Forms: a record on its way in, filled in field by field.
 *
 * A form is made once for a kind of record and used for any number of them: `zdxm_form_clear` empties it. A field
 * that was not set is "not said", which is never zero.
 *
 * To correct a record, either load its row (`zdxm_form_load`), set what is wrong and revise it: the form then replaces
 * all of the record, and remembers which version it was loaded from. `ZDXM_E_CONFLICT` says who has changed which fields
 * since; nothing is written then: get the record again, load it, set what is still to change. Or set fields without
 * loading: then only those change (`zdxm_form_unset` for "not said"), and the others stay as they are by then.
 *---------------------------------------------------------------------------------------------------------------- */

/* Frees a form. NULL is allowed.
 *
 * - form: a form, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_form_free(zdxm_form *form);

/* Empties a form, to fill it in again.
 *
 * - form: a form, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_form_clear(zdxm_form *form);

/* Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the
 * others stay. The form remembers the row's version.
 *
 * To correct a record: get it, load it, set what is wrong, revise it. `ZDXM_E_CONFLICT` then says what others have
 * changed since. What is loaded from a row without a version of the record, such as that of a sheet, counts as set.
 *
 * - form: a form, not NULL.
 * - row: a cursor, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_form_load(zdxm_form *form, zdxm_cursor *row);

/* Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as
 * digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it
 * could mean 元, 万元 or 亿元. An empty text is "not said".
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 * - text, len: a text, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_form_text(zdxm_form *form, int32_t field, const char *text, int32_t len);

/* `zdxm_form_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_form_text16(zdxm_form *form, int32_t field, const uint16_t *text, int32_t len);

/* Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare
 * number may be fen, 元 or 万元: `zdxm_form_money` takes fen.
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 * - value: the number.
 */
ZDXM_API ZDXM_RET zdxm_form_int(zdxm_form *form, int32_t field, int32_t value);

/* Sets a field that is money, in fen (分); any other field is refused.
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 * - fen: an amount in fen (分).
 */
ZDXM_API ZDXM_RET zdxm_form_money(zdxm_form *form, int32_t field, int64_t fen);

/* Makes a field "not said" again; a list, empty.
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 */
ZDXM_API ZDXM_RET zdxm_form_unset(zdxm_form *form, int32_t field);

/* Adds a number to a field that is a list, such as `ZDXM_F_RESPONSIBLE_UNITS`.
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 * - value: the number.
 */
ZDXM_API ZDXM_RET zdxm_form_append_int(zdxm_form *form, int32_t field, int32_t value);

/* Adds a text to a field that is a list, such as `ZDXM_F_SHEETS`. `ZDXM_E_MISSING_VALUE` for an empty one: `zdxm_form_unset`
 * empties the list.
 *
 * - form: a form, not NULL.
 * - field: a field, ZDXM_F_...
 * - text, len: a text, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_form_append_text(zdxm_form *form, int32_t field, const char *text, int32_t len);

/* `zdxm_form_append_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_form_append_text16(zdxm_form *form, int32_t field, const uint16_t *text, int32_t len);

/*----------------------------------------------------------------------------------------------------------------
 * Cursors: rows on their way out, read field by field.
 *
 * A cursor holds its rows, as they were when it was made, and stands before the first one. Which fields its rows
 * have is said where it is made, and by `zdxm_cursor_field`. Every field can be read as a text. `ZDXM_NULL` says that
 * there is no value: the text is empty then and the number 0, which must not be taken for one. An empty list is a
 * value: it has 0 entries.
 *---------------------------------------------------------------------------------------------------------------- */

/* Frees a cursor. NULL is allowed.
 *
 * - cursor: a cursor, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_cursor_free(zdxm_cursor *cursor);

/* Goes to the next row: `ZDXM_ROW`, or `ZDXM_DONE` after the last one.
 *
 * - cursor: a cursor, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_cursor_next(zdxm_cursor *cursor);

/* Goes back to before the first row.
 *
 * - cursor: a cursor, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_cursor_rewind(zdxm_cursor *cursor);

/* Number of rows.
 *
 * - cursor: a cursor, not NULL.
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_cursor_count(zdxm_cursor *cursor, int32_t *count);

/* Number of fields that each row has.
 *
 * - cursor: a cursor, not NULL.
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_cursor_field_count(zdxm_cursor *cursor, int32_t *count);

/* A field that each row has (`ZDXM_F_...`), by its place from 0: for hosts that fill a grid with whatever there is.
 *
 * - cursor: a cursor, not NULL.
 * - index: a place, from 0.
 * - field: out, not NULL; a field, ZDXM_F_...
 */
ZDXM_API ZDXM_RET zdxm_cursor_field(zdxm_cursor *cursor, int32_t index, int32_t *field);

/* Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). `ZDXM_NULL` without a value.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - value: out, not NULL; the number.
 */
ZDXM_API ZDXM_RET zdxm_cursor_int(zdxm_cursor *cursor, int32_t field, int32_t *value);

/* Reads a field that is a number of any size: int, int64, or money in fen. `ZDXM_NULL` without a value.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - value: out, not NULL; the number, of 64 bits.
 */
ZDXM_API ZDXM_RET zdxm_cursor_int64(zdxm_cursor *cursor, int32_t field, int64_t *value);

/* Reads a field that is money, in fen (分). `ZDXM_NULL` without a value.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - fen: out, not NULL; an amount in fen (分).
 */
ZDXM_API ZDXM_RET zdxm_cursor_money(zdxm_cursor *cursor, int32_t field, int64_t *fen);

/* Reads several fields of the next rows in one call, each as `zdxm_cursor_int64` does: as many rows as both arrays have
 * room for. `ZDXM_ROW` where rows were read, of which the last is then the current one; `ZDXM_DONE` after the last.
 *
 * - cursor: a cursor, not NULL.
 * - fields, fields_count: the fields to read, `ZDXM_F_...`; fields_count says how many.
 * - values, values_cap: out, not NULL; the numbers of the first row, then those of the next: money in fen, months yyyymm,
 * dates yyyymmdd.
 * - nulls, nulls_cap: out, not NULL; for each of these numbers 1 where there is no value, else 0.
 * - rows: out, not NULL; how many rows were read.
 */
ZDXM_API ZDXM_RET zdxm_cursor_numbers(zdxm_cursor *cursor, const int32_t *fields, int32_t fields_count,
    int64_t *values, int32_t values_cap, int32_t *nulls, int32_t nulls_cap, int32_t *rows);

/* Reads a field of the next rows in one call, each as `zdxm_cursor_text` does: of as many rows as `lens` has room for. The
 * texts stand one behind the other, each with its end; `need` is the length of all without the last end. `ZDXM_ROW` where rows were read, of which the last is then the
 * current one; `ZDXM_DONE` after the last. The cursor stays where it is, and `rows` is 0, if `cap` is 0 to ask for the
 * length; it stays also if the buffer is short (`ZDXM_E_BUFFER`).
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - lens, lens_cap: out, not NULL; the length of each text without its end, or -1 where there is no value: an empty text
 * stands there.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 * - rows: out, not NULL; how many rows were read.
 */
ZDXM_API ZDXM_RET zdxm_cursor_texts(zdxm_cursor *cursor, int32_t field, int32_t *lens, int32_t lens_cap,
    char *buffer, int32_t cap, int32_t *need, int32_t *rows);

/* `zdxm_cursor_texts` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_cursor_texts16(zdxm_cursor *cursor, int32_t field, int32_t *lens, int32_t lens_cap,
    uint16_t *buffer, int32_t cap, int32_t *need, int32_t *rows);

/* Reads any field as a text: codes by their names, such as 续建, money in 元 with two decimals, months as 2022-06, dates as
 * 2022-06-15, lists line by line. `ZDXM_NULL` without a value, `ZDXM_E_BUFFER` if the buffer is short.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_cursor_text(zdxm_cursor *cursor, int32_t field, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_cursor_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_cursor_text16(zdxm_cursor *cursor, int32_t field, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Number of entries of a field that is a list.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_cursor_list_count(zdxm_cursor *cursor, int32_t field, int32_t *count);

/* Reads an entry of a field that is a list of int, by its place from 0.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - index: a place, from 0.
 * - value: out, not NULL; the number.
 */
ZDXM_API ZDXM_RET zdxm_cursor_list_int(zdxm_cursor *cursor, int32_t field, int32_t index, int32_t *value);

/* Reads an entry of a field that is a list, by its place from 0, as a text.
 *
 * - cursor: a cursor, not NULL.
 * - field: a field, ZDXM_F_...
 * - index: a place, from 0.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_cursor_list_text(zdxm_cursor *cursor, int32_t field, int32_t index, char *buffer,
    int32_t cap, int32_t *need);

/* `zdxm_cursor_list_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_cursor_list_text16(zdxm_cursor *cursor, int32_t field, int32_t index, uint16_t *buffer,
    int32_t cap, int32_t *need);

/*----------------------------------------------------------------------------------------------------------------
 * Records as JSON: an object with a member for each field, by its name in the library (`zdxm_field_name`).
 *
 * Values are as the Rust library writes them: money as a text with its unit (`"1200.75万元"`) or `{"fen": 120075}`, months as
 * yyyymm, dates as yyyymmdd, codes by their English or Chinese name, flags as true and false, lists as arrays; null is "not
 * said". A row is written so, and can be read into a form again.
 *---------------------------------------------------------------------------------------------------------------- */

/* The row that a cursor stands on as a JSON object, in the order of its fields.
 *
 * - cursor: a cursor, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_cursor_json(zdxm_cursor *cursor, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_cursor_json` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_cursor_json16(zdxm_cursor *cursor, uint16_t *buffer, int32_t cap, int32_t *need);

/* Sets the fields that a JSON object names, all of them or, after an error, none; the others stay.
 *
 * A member that the form does not have is refused, as is one that stands there twice. A list replaces what is there; an entry
 * that is null or an empty text is refused.
 *
 * - form: a form, not NULL.
 * - json, len: such as {"name": "凤凰岭大桥", "total": "12亿元", "remark": null}.
 */
ZDXM_API ZDXM_RET zdxm_form_json(zdxm_form *form, const char *json, int32_t len);

/* `zdxm_form_json` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_form_json16(zdxm_form *form, const uint16_t *json, int32_t len);

/*----------------------------------------------------------------------------------------------------------------
 * Batches: the only way to write. A batch becomes one change, or nothing.
 *
 * Records are written one by one (`zdxm_project_add`, `zdxm_report_file` and the like), each with its answer at
 * once; or queued (`zdxm_batch_append`) and written in steps, for many of them behind a progress bar:
 *
 *     while ((rc = zdxm_batch_step(batch, 200, &done, &total)) == ZDXM_OK) show(done, total);
 *     if (rc == ZDXM_DONE) rc = zdxm_batch_commit(batch, &change);
 *     zdxm_batch_free(batch);
 *
 * A record that is refused does not stop the steps; `zdxm_batch_results` reports each, and the commit of a batch
 * with refused records fails. A batch holds the ledger's write lock from its start: keep it short.
 *---------------------------------------------------------------------------------------------------------------- */

/* Begins a batch by a person: Rust `Ledger::batch`.
 *
 * The kind of its change (`ZDXM_CHANGE_...`) follows from what it writes; `zdxm_batch_set_note` adds a remark. `ZDXM_E_BUSY` if
 * another one is writing for longer than the ledger waits, and at once where a batch of the same ledger and thread is open: free
 * or commit it first.
 *
 * - ledger: a ledger, not NULL.
 * - actor, len: name of a person, and its length or -1; NULL only with length 0.
 * - batch: out, not NULL; a batch, to be freed with zdxm_batch_free.
 */
ZDXM_API ZDXM_RET zdxm_batch_new(zdxm_ledger *ledger, const char *actor, int32_t len, zdxm_batch **batch);

/* `zdxm_batch_new` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_batch_new16(zdxm_ledger *ledger, const uint16_t *actor, int32_t len, zdxm_batch **batch);

/* Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once.
 *
 * - batch: a batch, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_batch_free(zdxm_batch *batch);

/* Sets a remark that the change keeps: Rust `Batch::set_note`.
 *
 * - batch: a batch, not NULL.
 * - note, len: a remark, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_batch_set_note(zdxm_batch *batch, const char *note, int32_t len);

/* `zdxm_batch_set_note` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_batch_set_note16(zdxm_batch *batch, const uint16_t *note, int32_t len);

/* Whether nothing was written so far, 1 or 0: Rust `Batch::is_empty`. Queued records are not written yet.
 *
 * - batch: a batch, not NULL.
 * - flag: out, not NULL; 1 or 0.
 */
ZDXM_API ZDXM_RET zdxm_batch_is_empty(zdxm_batch *batch, int32_t *flag);

/* Writes at most so many queued records more: Rust `Batch::file_reports_each`, `ImportRun::step`, `ImportRun::done`, `ImportRun::total`.
 *
 * `ZDXM_OK` while there are others, `ZDXM_DONE` when there are none. `done` and `total` may be NULL. A record that is
 * refused is no error of the call: see `zdxm_batch_results`. An error, such as `ZDXM_E_INTERRUPTED`, ends the batch, and
 * nothing of it is kept.
 *
 * - batch: a batch, not NULL.
 * - records: how many at most in this step.
 * - done: out, may be NULL; how much is done.
 * - total: out, may be NULL; how much there is to do in all.
 */
ZDXM_API ZDXM_RET zdxm_batch_step(zdxm_batch *batch, int32_t records, int32_t *done, int32_t *total);

/* What became of each queued record that was written or refused so far. Rust `Batch::file_reports_each`.
 *
 * ID is of what was added; PROJECT, PROJECT_NAME, STANDING_DONE and FLAGS of a report; DOUBLE_COUNTED of an item that was
 * added; ERROR_CODE, ERROR_FIELD and ERROR_TEXT of one that was refused. The batch of an import has no rows.
 *
 * Fields: RECORD, ID, PROJECT, PROJECT_NAME, STANDING_DONE, FLAGS, DOUBLE_COUNTED, ERROR_CODE, ERROR_FIELD, ERROR_TEXT.
 *
 * - batch: a batch, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_batch_results(zdxm_batch *batch, zdxm_cursor **rows);

/* Writes what is left, makes everything durable and visible, and gives the number of the change: Rust `Batch::commit`.
 *
 * The batch ends by it, also where it fails. Success frees it as well; `zdxm_batch_free` is still allowed once, so that a
 * program may call it in either case. `ZDXM_E_UNSETTLED_PROBLEMS` if records were refused: then nothing was written, and
 * `zdxm_batch_results` still says why, until the batch is freed. A batch that changed nothing records nothing and gives the
 * number of the last change. `change` may be NULL.
 *
 * - batch: a batch, not NULL.
 * - change: out, may be NULL; the number of the change.
 */
ZDXM_API ZDXM_RET zdxm_batch_commit(zdxm_batch *batch, int32_t *change);

/* Makes an empty form of a kind.
 *
 * - context: a context, not NULL.
 * - kind: ZDXM_FORM_...
 * - form: out, not NULL; a form, to be freed with zdxm_form_free.
 */
ZDXM_API ZDXM_RET zdxm_form_new(zdxm_context *context, int32_t kind, zdxm_form **form);

/* Queues the record of a form, to be added or filed by `zdxm_batch_step`: Rust `Batch::file_reports_each` for reports.
 *
 * The form can be used again at once.
 *
 * - batch: a batch, not NULL.
 * - form: a form, not NULL.
 * - record: out, may be NULL; the number of the record in the batch, from 1.
 */
ZDXM_API ZDXM_RET zdxm_batch_append(zdxm_batch *batch, zdxm_form *form, int32_t *record);

/*----------------------------------------------------------------------------------------------------------------
 * Units (单位): governments, zones, bureaus and companies that are responsible for projects or report on them.
 *
 * Form and rows: NAME, KIND, CREDIT_CODE; rows also ID and SINCE. Without a kind, the name suggests one.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a unit: Rust `Batch::add_unit`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_UNIT, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_unit_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* The unit with a name, added if it does not exist: Rust `Batch::ensure_unit`.
 *
 * The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
 * of one that was added.
 *
 * Fields: ID, ADDED, NEAR.
 *
 * - batch: a batch, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - id: out, not NULL; the number of the record.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_unit_ensure(zdxm_batch *batch, const char *name, int32_t len, int32_t *id,
    zdxm_cursor **rows);

/* `zdxm_unit_ensure` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_unit_ensure16(zdxm_batch *batch, const uint16_t *name, int32_t len, int32_t *id,
    zdxm_cursor **rows);

/* Corrects a unit: Rust `Batch::revise_unit`, `Batch::change_unit`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a unit.
 * - form: a form ZDXM_FORM_UNIT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_unit_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One unit: Rust `View::unit`.
 *
 * Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
 *
 * - view: a view, not NULL.
 * - id: the number of a unit.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_unit_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The unit of a name, whatever its blanks and brackets, or no row: Rust `View::unit_by_name`.
 *
 * Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
 *
 * - view: a view, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_unit_by_name(zdxm_view *view, const char *name, int32_t len, zdxm_cursor **rows);

/* `zdxm_unit_by_name` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_unit_by_name16(zdxm_view *view, const uint16_t *name, int32_t len, zdxm_cursor **rows);

/* All units: Rust `View::units`.
 *
 * Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_unit_list(zdxm_view *view, zdxm_cursor **rows);

/* What a unit's name lets one suppose of its kind (`ZDXM_UNIT_...`), for a person to confirm: Rust `UnitKind::suggest`.
 *
 * - context: a context, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - kind: out, not NULL; ZDXM_UNIT_...
 */
ZDXM_API ZDXM_RET zdxm_unit_suggest_kind(zdxm_context *context, const char *name, int32_t len, int32_t *kind);

/* `zdxm_unit_suggest_kind` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_unit_suggest_kind16(zdxm_context *context, const uint16_t *name, int32_t len,
    int32_t *kind);

/*----------------------------------------------------------------------------------------------------------------
 * People (人员) and their roles (职责): who files, who reviews, who keeps the ledger.
 *
 * The host signs people in and names the actor of each batch. While nobody is registrar (重点办), everybody may write
 * everything; afterwards every actor must be one of the people, and a write that their roles do not allow gives
 * `ZDXM_E_NOT_PERMITTED` with a text that says who could.
 *
 * Form and rows of a person: NAME, UNIT; rows also ID and SINCE. Rows of a role: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT,
 * PROJECT, BASIS; without a unit and a project it is for the whole ledger.
 *---------------------------------------------------------------------------------------------------------------- */

/* Corrects a person: Rust `Batch::revise_person`, `Batch::change_person`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a person.
 * - form: a form ZDXM_FORM_PERSON, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_person_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* Adds a person: Rust `Batch::add_person`. Names are unique: changes name their actor by them.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_PERSON, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_person_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* One person: Rust `View::person`.
 *
 * Fields: ID, SINCE, NAME, UNIT.
 *
 * - view: a view, not NULL.
 * - id: the number of a person.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_person_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* All people: Rust `View::people`.
 *
 * Fields: ID, SINCE, NAME, UNIT.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_person_list(zdxm_view *view, zdxm_cursor **rows);

/* The person of a name, whatever its blanks and brackets, or no row: Rust `View::person_by_name`.
 *
 * Fields: ID, SINCE, NAME, UNIT.
 *
 * - view: a view, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_person_find(zdxm_view *view, const char *name, int32_t len, zdxm_cursor **rows);

/* `zdxm_person_find` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_person_find16(zdxm_view *view, const uint16_t *name, int32_t len, zdxm_cursor **rows);

/* Every version of a person that the view knows of, oldest first: Rust `View::person_history`.
 *
 * Fields: ID, SINCE, NAME, UNIT.
 *
 * - view: a view, not NULL.
 * - id: the number of a person.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_person_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Ends a role: Rust `Batch::revoke_role`. The last registrar stays.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a grant.
 */
ZDXM_API ZDXM_RET zdxm_role_revoke(zdxm_batch *batch, int32_t id);

/* Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger:
 * Rust `Batch::grant_role`.
 *
 * `basis` (依据) is what it rests on, such as a document; NULL with length 0 for nothing. A registrar is one for the whole
 * ledger. From the change after the one that names the first registrar, everybody may do what their roles allow.
 *
 * - batch: a batch, not NULL.
 * - person: the number of a person.
 * - role: ZDXM_ROLE_...
 * - unit: the number of a unit, or 0.
 * - project: the number of a project, or 0.
 * - basis, len: what it rests on (依据), and its length or -1; NULL only with length 0.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_role_grant(zdxm_batch *batch, int32_t person, int32_t role, int32_t unit,
    int32_t project, const char *basis, int32_t len, int32_t *id);

/* `zdxm_role_grant` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_role_grant16(zdxm_batch *batch, int32_t person, int32_t role, int32_t unit,
    int32_t project, const uint16_t *basis, int32_t len, int32_t *id);

/* The roles of a person: Rust `View::roles`.
 *
 * Fields: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT, PROJECT, BASIS.
 *
 * - view: a view, not NULL.
 * - person: the number of a person.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_role_list(zdxm_view *view, int32_t person, zdxm_cursor **rows);

/* Who can do a task with an item or project, by the role that lets them, the nearest first: Rust `View::who_may`.
 *
 * No rows in a ledger without a registrar: everybody can then. `id` is not looked at for `ZDXM_TASK_MANAGE`.
 *
 * Fields: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT, PROJECT, BASIS.
 *
 * - view: a view, not NULL.
 * - task: ZDXM_TASK_...
 * - id: the number of the record that the task is about, or 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_role_who(zdxm_view *view, int32_t task, int32_t id, zdxm_cursor **rows);

/* Whether a person may do a task with an item or project, 1 or 0: Rust `View::may`.
 *
 * - view: a view, not NULL.
 * - actor, len: name of a person, and its length or -1; NULL only with length 0.
 * - task: ZDXM_TASK_...
 * - id: the number of the record that the task is about, or 0.
 * - flag: out, not NULL; 1 or 0.
 */
ZDXM_API ZDXM_RET zdxm_role_may(zdxm_view *view, const char *actor, int32_t len, int32_t task, int32_t id,
    int32_t *flag);

/* `zdxm_role_may` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_role_may16(zdxm_view *view, const uint16_t *actor, int32_t len, int32_t task, int32_t id,
    int32_t *flag);

/*----------------------------------------------------------------------------------------------------------------
 * Contact details of people (联系方式): post, telephone number and remark. They stand apart from the history, so that a registrar can
 * overwrite them for good; that it was done, and why, is a change.
 *
 * Form and rows: POST, PHONE, REMARK; rows also ID, that of the person, and SINCE. They are those of now, in views of the past too.
 *---------------------------------------------------------------------------------------------------------------- */

/* Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除: Rust `Batch::revise_contact`,
 * `Batch::change_contact`.
 *
 * What stood there is gone from the file; backups and archives that were made before keep it. A field that was unset in a form loaded from
 * the row is emptied.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a person.
 * - form: a form ZDXM_FORM_CONTACT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_contact_revise(zdxm_batch *batch, int32_t id, zdxm_form *form, const char *reason,
    int32_t len);

/* `zdxm_contact_revise` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_contact_revise16(zdxm_batch *batch, int32_t id, zdxm_form *form, const uint16_t *reason,
    int32_t len);

/* The contact details of a person: Rust `View::contact`. A limited view refuses it.
 *
 * Fields: ID, SINCE, POST, PHONE, REMARK.
 *
 * - view: a view, not NULL.
 * - person: the number of a person.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_contact_get(zdxm_view *view, int32_t person, zdxm_cursor **rows);

/* The contact details of all people, in the order of their numbers: Rust `View::contacts`. A limited view refuses it.
 *
 * Fields: ID, SINCE, POST, PHONE, REMARK.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_contact_list(zdxm_view *view, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Sectors (行业分类), a dictionary of two levels. A new ledger has 基础设施, 产业发展, 民生保障 and 生态环保.
 *
 * Form and rows: NAME, PARENT, POSITION; rows also ID and SINCE.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a sector: Rust `Batch::add_sector`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_SECTOR, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_sector_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* The sector with a name, added if it does not exist: Rust `Batch::ensure_sector`.
 *
 * The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
 * of one that was added.
 *
 * Fields: ID, ADDED, NEAR.
 *
 * - batch: a batch, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - id: out, not NULL; the number of the record.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_sector_ensure(zdxm_batch *batch, const char *name, int32_t len, int32_t *id,
    zdxm_cursor **rows);

/* `zdxm_sector_ensure` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_sector_ensure16(zdxm_batch *batch, const uint16_t *name, int32_t len, int32_t *id,
    zdxm_cursor **rows);

/* Corrects a sector: Rust `Batch::revise_sector`, `Batch::change_sector`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a sector.
 * - form: a form ZDXM_FORM_SECTOR, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_sector_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One sector: Rust `View::sector`.
 *
 * Fields: ID, SINCE, NAME, PARENT, POSITION.
 *
 * - view: a view, not NULL.
 * - id: the number of a sector.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_sector_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The sector of a name, whatever its blanks and brackets, or no row: Rust `View::sector_by_name`.
 *
 * Fields: ID, SINCE, NAME, PARENT, POSITION.
 *
 * - view: a view, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_sector_by_name(zdxm_view *view, const char *name, int32_t len, zdxm_cursor **rows);

/* `zdxm_sector_by_name` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_sector_by_name16(zdxm_view *view, const uint16_t *name, int32_t len, zdxm_cursor **rows);

/* All sectors, in the order in which plans list them: Rust `View::sectors`.
 *
 * Fields: ID, SINCE, NAME, PARENT, POSITION.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_sector_list(zdxm_view *view, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Projects (重大项目): what lives for many years, whatever the plans of the years say.
 *
 * Form and rows: NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK; rows also ID and SINCE. Only the name must be there.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a project: Rust `Batch::add_project`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_PROJECT, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_project_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects a project: Rust `Batch::revise_project`, `Batch::change_project`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a project.
 * - form: a form ZDXM_FORM_PROJECT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_project_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One project: Rust `View::project`.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* All projects: Rust `View::projects`.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_list(zdxm_view *view, zdxm_cursor **rows);

/* The project of a name, whatever its brackets and blanks, or no row: Rust `View::project_by_name`.
 *
 * `ZDXM_E_NAME_AMBIGUOUS` where it is the name of several projects, which have a code each; look for it by its code then.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_by_name(zdxm_view *view, const char *name, int32_t len, zdxm_cursor **rows);

/* `zdxm_project_by_name` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_project_by_name16(zdxm_view *view, const uint16_t *name, int32_t len,
    zdxm_cursor **rows);

/* The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four characters
 * on: Rust `View::find_projects`.
 *
 * Those whose whole name it is come first, then those whose name begins with it. `ZDXM_E_MISSING_VALUE` for a blank text.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_find(zdxm_view *view, const char *text, int32_t len, zdxm_cursor **rows);

/* `zdxm_project_find` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_project_find16(zdxm_view *view, const uint16_t *text, int32_t len, zdxm_cursor **rows);

/* Every version of a project that the view knows of, oldest first: Rust `View::project_history`.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The project of a national code, or no row: Rust `View::project_by_code`.
 *
 * Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
 * PARENT, REMARK.
 *
 * - view: a view, not NULL.
 * - code, len: a project code, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_project_by_code(zdxm_view *view, const char *code, int32_t len, zdxm_cursor **rows);

/* `zdxm_project_by_code` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_project_by_code16(zdxm_view *view, const uint16_t *code, int32_t len,
    zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Year plans (年度计划): one per year and level, issued by a document.
 *
 * Form and rows: YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON; rows also ID and SINCE. Year and title must be there.
 *---------------------------------------------------------------------------------------------------------------- */

/* Corrects a plan: Rust `Batch::revise_plan`, `Batch::change_plan`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a plan.
 * - form: a form ZDXM_FORM_PLAN, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_plan_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* Adopts a plan (下达计划): Rust `Batch::adopt_plan`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_PLAN, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_plan_adopt(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* One plan: Rust `View::plan`.
 *
 * Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
 *
 * - view: a view, not NULL.
 * - id: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* All plans: Rust `View::plans`.
 *
 * Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_list(zdxm_view *view, zdxm_cursor **rows);

/* The plan of a year and level (`ZDXM_LEVEL_...`), or no row: Rust `View::plan_of_year`.
 *
 * Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
 *
 * - view: a view, not NULL.
 * - year: a year.
 * - level: ZDXM_LEVEL_...
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_of_year(zdxm_view *view, int32_t year, int32_t level, zdxm_cursor **rows);

/* The plans in which a project stands: Rust `View::plans_of_project`.
 *
 * Fields: PLAN, ITEM.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_of_project(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* Says which counts where a plan lists a whole and its parts (整体与部分): Rust `Batch::count_side`.
 *
 * `side` is `ZDXM_COUNT_WHOLE` or `ZDXM_COUNT_PARTS`; `ZDXM_COUNT_BOTH` gives an earlier choice up. Figures, rankings,
 * bulletins and balances follow from this change on, for all months of the plan.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - side: ZDXM_COUNT_...
 */
ZDXM_API ZDXM_RET zdxm_plan_count_side(zdxm_batch *batch, int32_t plan, int32_t side);

/* Every whole and part that a plan lists in the same months: Rust `View::double_counted`.
 *
 * WHOLE and PART are items, WHOLE_NAME and PART_NAME are of their projects. LEFT_OUT is the item that the choice of the plan
 * leaves out of its figures; NULL where it made none, and both are counted.
 *
 * Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_double_counted(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* Every whole and part that a plan lists in the same months, with what the batch has written: Rust `Batch::double_counted`.
 *
 * To be asked after adding, supplementing or adopting.
 *
 * Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_double_counted_in(zdxm_batch *batch, int32_t plan, zdxm_cursor **rows);

/* Which of a whole and its parts counts in a plan, `ZDXM_COUNT_...`: Rust `View::counted_side`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - side: out, not NULL; ZDXM_COUNT_...
 */
ZDXM_API ZDXM_RET zdxm_plan_counted_side(zdxm_view *view, int32_t plan, int32_t *side);

/* The plan's own text (工作任务) as the document prints it, with its figures: Rust `print::plan_document`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_document(zdxm_view *view, int32_t plan, zdxm_form *rules, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Plan items (计划项目): a project's place in one year plan.
 *
 * Form and rows: PLAN, PROJECT, PHASE, SECTOR, POSITION, TOTAL, ANNUAL, DONE_BEFORE, TARGET, PLANNED_START,
 * PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK; rows also ID, SINCE, LEAD_UNIT, and
 * ENTERED_FROM and WITHDRAWN_FROM where a plan change brought the item in or took it out. Phase and
 * sector must be there, and to add one also plan and project; a correction that names others is refused. TOTAL is what
 * the plan states and is not taken from the project. POSITION is the next one of the phase unless said. The form of an
 * adjustment may also have OWNER and OWNER_CREDIT_CODE.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a project to a plan: Rust `Batch::add_item`. Ask `zdxm_item_double_counted` then.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_ITEM, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_item_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust `Batch::double_counted_of`.
 *
 * It looks at the family of one project, not at the plan.
 *
 * Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_item_double_counted(zdxm_batch *batch, int32_t item, zdxm_cursor **rows);

/* One plan item: Rust `View::item`.
 *
 * Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
 * ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
 * MONTH_PLAN.
 *
 * - view: a view, not NULL.
 * - id: the number of an item.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_item_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The items of a plan, by phase and position: Rust `View::items`.
 *
 * Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
 * ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
 * MONTH_PLAN.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_item_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* A project's item in a plan, or no row: Rust `View::item_of_project`.
 *
 * Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
 * ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
 * MONTH_PLAN.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_item_of_project(zdxm_view *view, int32_t plan, int32_t project, zdxm_cursor **rows);

/* Corrects a plan item: Rust `Batch::revise_item`, `Batch::change_item`.
 *
 * The row of `zdxm_item_in_month` does as well as the item's: the form then revises what that row has. `ZDXM_E_RULE` if the form
 * names another plan or project than the item has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an item.
 * - form: a form ZDXM_FORM_ITEM, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_item_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* What a plan says of an item in a month of its year, or no row where the item does not count then: Rust `View::plan_state`, `Presence::includes`, `Responsibility::lead_unit`.
 *
 * Units and owner are those of the month, as adjustments date them; the first of RESPONSIBLE_UNITS leads. SINCE is that of the
 * item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE are NULL.
 *
 * Fields: ITEM, SINCE, PHASE_BEFORE, SECTOR_BEFORE, TOTAL_BEFORE, ANNUAL_BEFORE, PLANNED_START_BEFORE,
 * PLANNED_FINISH_BEFORE, RESPONSIBLE_UNITS_BEFORE, REPORTING_UNIT_BEFORE, OWNER_BEFORE, OWNER_CREDIT_CODE_BEFORE, PHASE,
 * SECTOR, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, OWNER, OWNER_CREDIT_CODE,
 * HAS_UNITS.
 *
 * - view: a view, not NULL.
 * - id: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_item_in_month(zdxm_view *view, int32_t id, int32_t month, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Changes to a year plan after it was issued (动态管理): supplement, withdrawal, adjustment.
 *
 *     zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL);    EFFECTIVE, REASON_CLASS...
 *     zdxm_plan_change_new(context, plan, form, &plan_change);
 *     zdxm_plan_change_withdraw(plan_change, item);                                  once for each project
 *     zdxm_plan_change_preview(plan_change, view, &rows);                            show the balance to a person
 *     zdxm_plan_change_adopt(batch, plan_change, &id);                               then commit the batch
 *     zdxm_plan_change_free(plan_change);
 *
 * It counts from its effective month on; the months before keep their figures. Opening + in - out +- changed = closing
 * is checked, always. The form `ZDXM_FORM_PLAN_CHANGE`: PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON,
 * REASON_CLASS, REASON, REMARK; the first two must be there.
 *---------------------------------------------------------------------------------------------------------------- */

/* Begins a plan change for a plan: Rust `PlanChangeFields::new`. Nothing is written.
 *
 * - context: a context, not NULL.
 * - plan: the number of a plan.
 * - form: a form ZDXM_FORM_PLAN_CHANGE, not NULL.
 * - plan_change: out, not NULL; a plan change, to be freed with zdxm_plan_change_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_new(zdxm_context *context, int32_t plan, zdxm_form *form,
    zdxm_plan_change **plan_change);

/* Frees a plan change. NULL is allowed. What was adopted stays.
 *
 * - plan_change: a plan change, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_free(zdxm_plan_change *plan_change);

/* A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust `PlanChangeLine::kind`.
 *
 * Preview and adoption check whether it fits the plan.
 *
 * - plan_change: a plan change, not NULL.
 * - form: a form ZDXM_FORM_ITEM, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_supplement(zdxm_plan_change *plan_change, zdxm_form *form);

/* A project leaves the plan (调出), by the number of its item: Rust `PlanChangeLine::kind`.
 *
 * - plan_change: a plan change, not NULL.
 * - item: the number of an item.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_withdraw(zdxm_plan_change *plan_change, int32_t item);

/* A project that left comes back within the year (调回), by the number of its item: Rust `PlanChangeLine::kind`.
 *
 * The months between stay without it: ABSENT_MONTHS of the item.
 *
 * - plan_change: a plan change, not NULL.
 * - item: the number of an item.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_return(zdxm_plan_change *plan_change, int32_t item);

/* What the plan says of a project changes (调整), by the number of its item: Rust `PlanChangeLine::kind`.
 *
 * A form that was loaded from the item's row, or from that of `zdxm_item_in_month`, holds what the plan says from then
 * on: preview and adoption give `ZDXM_E_CONFLICT` where somebody has changed the item since. OWNER and OWNER_CREDIT_CODE, where one
 * of them was set after loading, give the project to another owner from the effective month on.
 *
 * - plan_change: a plan change, not NULL.
 * - item: the number of an item.
 * - form: a form ZDXM_FORM_ITEM, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_adjust(zdxm_plan_change *plan_change, int32_t item, zdxm_form *form);

/* What the plan change would do to the sums of its plan: Rust `View::preview_plan_change`. Nothing is written.
 *
 * CUT is `ZDXM_CUT_ALL` for implementation projects, `ZDXM_CUT_PHASE` or `ZDXM_CUT_PHASE_SECTOR`. Errors are those of adopting it;
 * `zdxm_error_detail` names the line as its record. The rows are those of `zdxm_plan_change_balance`.
 *
 * - plan_change: a plan change, not NULL.
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_preview(zdxm_plan_change *plan_change, zdxm_view *view, zdxm_cursor **rows);

/* Adopts a plan change with all of its lines and gives its number: Rust `Batch::adopt_plan_change`.
 *
 * Several plan changes in one batch are one change. `zdxm_plan_change_entries` gives the item of each line, in their order. `ZDXM_E_RULE`, `ZDXM_E_DUPLICATE` or `ZDXM_E_NOT_FOUND` if a line does
 * not fit the plan; nothing of the plan change is written then.
 *
 * - batch: a batch, not NULL.
 * - plan_change: a plan change, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_adopt(zdxm_batch *batch, zdxm_plan_change *plan_change, int32_t *id);

/* Corrects what is said of a plan change: Rust `Batch::revise_plan_change`, `Batch::change_plan_change`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a plan change.
 * - form: a form ZDXM_FORM_PLAN_CHANGE, not NULL. One that was loaded from the record's row revises all fields;
 * ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* The plan changes of a plan in their order: Rust `View::plan_changes`, `PlanChange::name`.
 *
 * NAME is such as 第2批增补; CHANGE is the one that adopted it.
 *
 * Fields: ID, SINCE, NAME, PLAN, NUMBER_OF_KIND, CHANGE, PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON, REASON_CLASS,
 * REASON, REMARK.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* One plan change: Rust `View::plan_change`.
 *
 * Fields: ID, SINCE, NAME, PLAN, NUMBER_OF_KIND, CHANGE, PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON, REASON_CLASS,
 * REASON, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a plan change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The versions that a plan has had, as issued and after each plan change: Rust `View::plan_versions`.
 *
 * NAME is 原计划, 第1批增补 and so on; `zdxm_ledger_view_as_of` of CHANGE shows that version.
 *
 * Fields: NAME, CHANGE.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_versions(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* What a plan change did, item by item: Rust `View::plan_change_entries`.
 *
 * The fields are those after it, NULL for what left, and with _BEFORE those before it, NULL for what came. HAS_UNITS says whether
 * the line keeps units and owner. Where it does not, those of the item hold for all months.
 *
 * Fields: ITEM, SINCE, PHASE_BEFORE, SECTOR_BEFORE, TOTAL_BEFORE, ANNUAL_BEFORE, PLANNED_START_BEFORE,
 * PLANNED_FINISH_BEFORE, RESPONSIBLE_UNITS_BEFORE, REPORTING_UNIT_BEFORE, OWNER_BEFORE, OWNER_CREDIT_CODE_BEFORE, PHASE,
 * SECTOR, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, OWNER, OWNER_CREDIT_CODE,
 * HAS_UNITS.
 *
 * - view: a view, not NULL.
 * - id: the number of a plan change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_entries(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* What a plan change did to the sums of its plan, checked: Rust `View::plan_balance`, `PlanBalance::check`, `BalanceCell::is_balanced`.
 *
 * Fields: CUT, PHASE, SECTOR, OPENING_COUNT, OPENING_TOTAL, OPENING_ANNUAL, SUPPLEMENTED_COUNT, SUPPLEMENTED_TOTAL,
 * SUPPLEMENTED_ANNUAL, RETURNED_COUNT, RETURNED_TOTAL, RETURNED_ANNUAL, WITHDRAWN_COUNT, WITHDRAWN_TOTAL, WITHDRAWN_ANNUAL,
 * CHANGED_COUNT, CHANGED_TOTAL, CHANGED_ANNUAL, CLOSING_COUNT, CLOSING_TOTAL, CLOSING_ANNUAL.
 *
 * - view: a view, not NULL.
 * - id: the number of a plan change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_balance(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The balance of a plan change as a document: Rust `print::balance_table`.
 *
 * - view: a view, not NULL.
 * - id: the number of a plan change.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_plan_change_document(zdxm_view *view, int32_t id, zdxm_form *rules,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Monthly reports (月报): filed once for an item and month, corrected by revisions.
 *
 * Form: ITEM, or PLAN and PROJECT; MONTH, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION,
 * PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE. A report gives the month's amount, the year to date, both or neither; what it leaves
 * open is carried forward. Rows hold the same, with SINCE, and what is known after the report: STANDING_DONE,
 * STANDING_STARTED, STANDING_FINISHED. A month without a report has no row, which is not a report of zero.
 *---------------------------------------------------------------------------------------------------------------- */

/* Files a report (填报): Rust `Batch::file_report`. `ZDXM_E_DUPLICATE` if the month has one: revise it.
 *
 * The row says what the ledger makes of it; PROJECT and PROJECT_NAME, for whom it was filed.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_REPORT, not NULL.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_file(zdxm_batch *batch, zdxm_form *form, zdxm_cursor **rows);

/* Corrects a report (更正): Rust `Batch::revise_report`, `Batch::change_report`. The row is as in `zdxm_report_file`.
 *
 * Later months that reported only their own amounts are derived again, in the same change.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_REPORT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_revise(zdxm_batch *batch, zdxm_form *form, zdxm_cursor **rows);

/* Takes a report out of the figures, with the reason (撤回): Rust `Batch::withdraw_report`.
 *
 * The month is not reported from then on; the months after it are derived again.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_REPORT, not NULL, which names ITEM, or PLAN and PROJECT, and MONTH. Loaded from the report's row,
 * it gives ZDXM_E_CONFLICT where somebody changed the report since.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_report_withdraw(zdxm_batch *batch, zdxm_form *form, const char *reason, int32_t len);

/* `zdxm_report_withdraw` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_report_withdraw16(zdxm_batch *batch, zdxm_form *form, const uint16_t *reason,
    int32_t len);

/* Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust `View::report_withdrawals`.
 *
 * CHANGE names the person and the time.
 *
 * Fields: ITEM, MONTH, CHANGE, REASON.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_withdrawals(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/* The report of an item for a month (yyyymm), or no row: Rust `View::report`.
 *
 * Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
 * FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
 * FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_get(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/* All reports of an item, month by month: Rust `View::reports`.
 *
 * Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
 * FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
 * FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_list(zdxm_view *view, int32_t item, zdxm_cursor **rows);

/* The reports of a plan's items for a month (yyyymm), in the plan's order: Rust `View::reports_of_month`.
 *
 * Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
 * FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
 * FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_of_month(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* Every version of a report that the view knows of, oldest first: Rust `View::report_history`.
 *
 * Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
 * FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
 * FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_report_history(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * How reports get into the figures (报送、审核), and closed months (关账).
 *
 * A reporter drafts or submits a report with the form `ZDXM_FORM_REPORT`; what is submitted is locked until a liaison or
 * commissioner approves or returns it. Only approved reports count. `zdxm_report_file` files and approves in one step,
 * for those who may review.
 *
 * Rows of a filing: ITEM, MONTH, SINCE, FILING_STATE, OPINION, and what the report says, as in `zdxm_report_get`. The
 * change SINCE names the person and the time.
 *---------------------------------------------------------------------------------------------------------------- */

/* Keeps a report that is being written (草稿): Rust `Batch::save_draft`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it;
 * ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
 */
ZDXM_API ZDXM_RET zdxm_filing_draft(zdxm_batch *batch, zdxm_form *form);

/* Submits a report for review (报送): Rust `Batch::submit_report`. It is locked until it is approved or returned.
 *
 * The row says what the ledger would make of it, as in `zdxm_report_file`.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it;
 * ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_submit(zdxm_batch *batch, zdxm_form *form, zdxm_cursor **rows);

/* Approves a submitted report (审核通过), with an opinion or "": Rust `Batch::approve_report`. From this change on it counts.
 *
 * `since` is the SINCE of the row that the reviewer has read; `ZDXM_E_CONFLICT` where the report was submitted anew since.
 * The row is as in `zdxm_report_file`.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - since: the number of a change.
 * - opinion, len: an opinion, and its length or -1; NULL only with length 0.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_approve(zdxm_batch *batch, int32_t item, int32_t month, int32_t since,
    const char *opinion, int32_t len, zdxm_cursor **rows);

/* `zdxm_filing_approve` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_filing_approve16(zdxm_batch *batch, int32_t item, int32_t month, int32_t since,
    const uint16_t *opinion, int32_t len, zdxm_cursor **rows);

/* Sends a report back with an opinion (退回), a submitted or an approved one: Rust `Batch::return_report`.
 *
 * `since` as in `zdxm_filing_approve`. What was approved counts until its correction is approved.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - since: the number of a change.
 * - opinion, len: an opinion, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_filing_return(zdxm_batch *batch, int32_t item, int32_t month, int32_t since,
    const char *opinion, int32_t len);

/* `zdxm_filing_return` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_filing_return16(zdxm_batch *batch, int32_t item, int32_t month, int32_t since,
    const uint16_t *opinion, int32_t len);

/* Where the report of an item for a month (yyyymm) stands, or no row: Rust `View::filing`.
 *
 * Fields: ITEM, MONTH, SINCE, FILING_STATE, OPINION, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON,
 * FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_get(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/* The whole trail of a report, oldest first: Rust `View::filing_history`.
 *
 * Fields: ITEM, MONTH, SINCE, FILING_STATE, OPINION, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON,
 * FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_history(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/* Closes the reports of a plan up to a month (yyyymm, 关账): Rust `Batch::close_month`.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_filing_close_month(zdxm_batch *batch, int32_t plan, int32_t month);

/* Opens a closed month (yyyymm) again, and those after it (反关账): Rust `Batch::reopen_month`.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_filing_reopen_month(zdxm_batch *batch, int32_t plan, int32_t month);

/* The changes that moved figures of closed months (关账后更正), whatever did it: Rust `View::late_corrections`.
 *
 * KNOWN_IN is the month that was open then; NULL where the year was closed.
 *
 * Fields: ITEM, PROJECT, MONTH, CHANGE, KNOWN_IN, STANDING_BEFORE, STANDING_AFTER, CAUSES, MOVED.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_corrections(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The closed months of a plan that were opened again (反关账): Rust `View::reopenings`.
 *
 * CHANGE names the person and the time, MONTH is the first that was opened, OPENED_THROUGH the last.
 *
 * Fields: CHANGE, MONTH, OPENED_THROUGH.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_reopenings(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust `View::reporting`.
 *
 * What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a change whose
 * instant is marked has no SUBMITTED_ON and no DAYS_LATE until `zdxm_change_set_day`.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, UNIT, UNIT_NAME, FILING_STATE, IS_COUNTED, SUBMITTED_IN, SUBMITTED_ON,
 * DEADLINE, DAYS_LATE, RETURNED, OPINION.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - on: a day, yyyymmdd.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_status(zdxm_view *view, int32_t plan, int32_t month, int32_t on,
    zdxm_cursor **rows);

/* The reporting of a month as a document (报送情况表、待办清单): Rust `print::reporting_document`, of `print::reporting_table` and `print::outstanding_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - on: a day, yyyymmdd.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_filing_status_document(zdxm_view *view, int32_t plan, int32_t month, int32_t on,
    zdxm_document **document);

/* The last month of a plan that is closed: Rust `View::closed_through`. `ZDXM_NULL` where none is.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: out, not NULL; a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_filing_closed_through(zdxm_view *view, int32_t plan, int32_t *month);

/*----------------------------------------------------------------------------------------------------------------
 * Ten-day reports (旬报), where the rules of a plan ask for them.
 *
 * Form `ZDXM_FORM_TEN_DAYS` and rows: ITEM, TEN_DAYS (yyyymmp, such as 2022061), TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK; rows
 * also SINCE.
 *---------------------------------------------------------------------------------------------------------------- */

/* Files the report of ten days (旬报): Rust `Batch::file_ten_days`. An error where the plan's rules ask for none.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_TEN_DAYS, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_ten_day_file(zdxm_batch *batch, zdxm_form *form);

/* Corrects the report of ten days: Rust `Batch::revise_ten_days`, `Batch::change_ten_days`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_TEN_DAYS, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_ten_day_revise(zdxm_batch *batch, zdxm_form *form);

/* The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust `View::ten_day_report`.
 *
 * Fields: ITEM, TEN_DAYS, SINCE, TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - ten_days: ten days, yyyymm and 1, 2 or 3.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ten_day_get(zdxm_view *view, int32_t item, int32_t ten_days, zdxm_cursor **rows);

/* The ten-day reports of an item, in order: Rust `View::ten_days`.
 *
 * Fields: ITEM, TEN_DAYS, SINCE, TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ten_day_list(zdxm_view *view, int32_t item, zdxm_cursor **rows);

/* The items of a plan that did not report for ten days (yyyymmp): Rust `View::missing_ten_days`.
 *
 * Fields: ITEM.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - ten_days: ten days, yyyymm and 1, 2 or 3.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ten_day_missing(zdxm_view *view, int32_t plan, int32_t ten_days, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.
 *
 * Form and rows: PROJECT, MATTER_KIND, NAME, UNIT (responsible), CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON,
 * RESULT, REMARK; rows also ID and SINCE. Project, kind and name must be there. A matter is settled by a correction that
 * says SETTLED_ON and RESULT.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_MATTER, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_matter_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
 *
 * The rows of `zdxm_query_matters` and `zdxm_matter_overdue` do as well as the matter's own. `ZDXM_E_RULE` if the form names another
 * project or kind than the matter has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a matter.
 * - form: a form ZDXM_FORM_MATTER, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_matter_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* States that the problem of a report is a matter that the ledger has already, of the same project: Rust `Batch::link_matter`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a matter.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_matter_link(zdxm_batch *batch, int32_t id, int32_t item, int32_t month);

/* Takes back that the problem of a report is a matter: Rust `Batch::unlink_matter`. The matter stays.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a matter.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_matter_unlink(zdxm_batch *batch, int32_t id, int32_t item, int32_t month);

/* The matters that the problem of a report became: Rust `View::matters_of_report`.
 *
 * Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
 * REMARK.
 *
 * - view: a view, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_of_report(zdxm_view *view, int32_t item, int32_t month, zdxm_cursor **rows);

/* The reports whose problems became a matter, the earliest month first: Rust `View::reports_of_matter`.
 *
 * Fields: ID, ITEM, MONTH, SINCE.
 *
 * - view: a view, not NULL.
 * - id: the number of a matter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_reports(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* One matter: Rust `View::matter`.
 *
 * Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
 * REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a matter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The matters of a project, by kind: its checklist. Rust `View::matters`.
 *
 * Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
 * REMARK.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_list(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
 *
 * Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
 * REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a matter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
 *
 * Fields: ID, SINCE, PROJECT, PROJECT_NAME, MATTER_KIND, UNIT_NAME, DAYS_LATE, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON,
 * DEADLINE, SETTLED_ON, RESULT, REMARK.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_overdue(zdxm_view *view, int32_t on, zdxm_cursor **rows);

/* Makes the problem that a report states a matter of its project, of kind `ZDXM_MATTER_PROBLEM`: Rust `Batch::open_matter_of_report`.
 *
 * Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those of the report give
 * `ZDXM_E_RULE`, and so does a report that states no problem.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - form: a form ZDXM_FORM_MATTER, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_matter_open_of_report(zdxm_batch *batch, int32_t item, int32_t month, zdxm_form *form,
    int32_t *id);

/* The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust `print::overdue_table`.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_matter_overdue_document(zdxm_view *view, int32_t on, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Nodes of projects (节点): dated steps, laid out from a template or added by hand, planned and done.
 *
 * Form and rows: PROJECT, NAME, POSITION (its place among the nodes of the project), PLANNED_ON, ACTUAL_ON, UNIT (responsible),
 * NODE_AFTER (the node before it), COUNTS_AS (a start or a finish), DOCUMENT_NO, REMARK; rows also ID, SINCE, NODE_TEMPLATE and
 * TEMPLATE_NODE. Project and name must be there. A node is done by a correction that says ACTUAL_ON.
 *
 * Form of a query: PLAN, PROJECT, UNIT, NODE_TEMPLATE, NODE_STATE. A node must meet everything that is said.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a node of a project by hand: Rust `Batch::add_node`, `NodeFields::named`. Without POSITION it stands behind the others.
 *
 * `ZDXM_E_NOT_PERMITTED` where the actor is no registrar.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_NODE, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_node_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects a node, plans it anew, or says that it is done: Rust `Batch::revise_node`, `Batch::change_node`.
 *
 * ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people of UNIT; the
 * others give `ZDXM_E_NOT_PERMITTED` where the actor is no registrar. The rows of `zdxm_node_find` do as well as the node's own.
 * `ZDXM_E_RULE` if nodes would wait for one another in a circle, or the form names another project than the node has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a node.
 * - form: a form ZDXM_FORM_NODE, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_node_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* Lays out the nodes of a template for the project of a plan item: Rust `Batch::lay_nodes`. It gives how many were added.
 *
 * The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before stay as they are.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - name, len: name of the template, such as 建设节点
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_node_lay(zdxm_batch *batch, int32_t item, const char *name, int32_t len, int32_t *count);

/* `zdxm_node_lay` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_node_lay16(zdxm_batch *batch, int32_t item, const uint16_t *name, int32_t len,
    int32_t *count);

/* One node: Rust `View::node`.
 *
 * Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
 * COUNTS_AS, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a node.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_node_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The nodes of a project, in their order: Rust `View::nodes`.
 *
 * Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
 * COUNTS_AS, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_node_list(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* Every version of a node that the view knows of, oldest first: Rust `View::node_history`.
 *
 * Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
 * COUNTS_AS, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a node.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_node_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust `View::node_proposals`.
 *
 * A person looks at them, and records them by `zdxm_event_record`.
 *
 * Fields: NODE, PROJECT, PROJECT_NAME, NAME, EVENT_KIND, OCCURRED_ON, DOCUMENT_NO.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - on: a day, yyyymmdd.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_node_proposals(zdxm_view *view, int32_t plan, int32_t on, zdxm_cursor **rows);

/* The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust `View::find_nodes`, `NodeFields::state`,
 * `NodeFields::days_late`, `NodeFields::light`.
 *
 * They come by project, in their order. DAYS_LATE and LIGHT are NULL where no day is planned. `ZDXM_E_NOT_FOUND` for a plan, a project
 * or a unit that does not exist.
 *
 * Fields: ID, SINCE, PROJECT, PROJECT_NAME, NODE_TEMPLATE, TEMPLATE_NODE, UNIT_NAME, NODE_STATE, DAYS_LATE, LIGHT,
 * NODE_CONFLICT, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER, COUNTS_AS, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_NODE_QUERY, or NULL for none.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_node_find(zdxm_view *view, int32_t on, zdxm_form *query, zdxm_cursor **rows);

/* The same as a document (节点完成情况表): Rust `print::found_nodes_table`.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_NODE_QUERY, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_node_find_document(zdxm_view *view, int32_t on, zdxm_form *query,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Letters (提醒函、督办函、交办单、约谈通知、通报批评): drafts, their issue, and what becomes of them.
 *
 * Form and rows: LETTER_KIND, PROJECT or UNIT or MATTER (what it is about), PLAN, MONTH, LETTER_RULE, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY,
 * DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK; rows also ID, SINCE, AS_OF (the
 * last change that the figures know of), and its course: LETTER_STATE, DOCUMENT_NO (the number that it bears), ISSUED_ON, REPLIED_ON, REPLY,
 * REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR. The library proposes, a person reads, corrects
 * and issues:
 *
 *     zdxm_letter_proposals(view, plan, 202206, &rows);
 *     while (zdxm_cursor_next(rows) == ZDXM_ROW) {
 *         zdxm_form_load(form, rows);
 *         zdxm_letter_draft(batch, form, as_of, &letter);
 *     }
 *---------------------------------------------------------------------------------------------------------------- */

/* Drafts a letter (拟稿): Rust `Batch::draft_letter`, `LetterCause::new`, `LetterFields::titled`.
 *
 * `ZDXM_E_RULE` for a project that does not count in the plan in the month.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_LETTER, not NULL.
 * - as_of: the last change that the figures which it quotes know of, as the row of the proposal has it; 0 for the change
 * before this batch.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_letter_draft(zdxm_batch *batch, zdxm_form *form, int32_t as_of, int32_t *id);

/* Corrects a draft: Rust `Batch::revise_letter`, `Batch::change_letter`.
 *
 * `ZDXM_E_RULE` for a letter that is issued, and if the form names another kind, project, unit or matter than the letter has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - form: a form ZDXM_FORM_LETTER, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
 * if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_letter_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* Issues a draft (签发): Rust `Batch::issue_letter`. It gets its number and date, and is frozen.
 *
 * `since` is the SINCE of the row that was read; `ZDXM_E_CONFLICT` where the draft was revised since. `ZDXM_E_DUPLICATE` for a number that another
 * letter of its kind has in that year, `ZDXM_E_RULE` for a letter that is no draft.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - since: the number of a change.
 * - number, len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length 0.
 * - issued_on: yyyymmdd
 */
ZDXM_API ZDXM_RET zdxm_letter_issue(zdxm_batch *batch, int32_t id, int32_t since, const char *number,
    int32_t len, int32_t issued_on);

/* `zdxm_letter_issue` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_letter_issue16(zdxm_batch *batch, int32_t id, int32_t since, const uint16_t *number,
    int32_t len, int32_t issued_on);

/* Records the answer to an issued letter (登记回复): Rust `Batch::reply_letter`.
 *
 * `since` as in `zdxm_letter_issue`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - since: the number of a change.
 * - replied_on: yyyymmdd, not before the letter
 * - reply, reply_len: what the answer says, and its length or -1; NULL only with length 0.
 * - replied_by, replied_by_len: who answered; "" for the first whom the letter went to
 */
ZDXM_API ZDXM_RET zdxm_letter_reply(zdxm_batch *batch, int32_t id, int32_t since, int32_t replied_on,
    const char *reply, int32_t reply_len, const char *replied_by, int32_t replied_by_len);

/* `zdxm_letter_reply` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_letter_reply16(zdxm_batch *batch, int32_t id, int32_t since, int32_t replied_on,
    const uint16_t *reply, int32_t reply_len, const uint16_t *replied_by, int32_t replied_by_len);

/* Closes a letter with what came of it (销号): Rust `Batch::close_letter`.
 *
 * `since` as in `zdxm_letter_issue`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - since: the number of a change.
 * - closed_on: yyyymmdd, not before the letter and its answer
 * - outcome, len: what came of it, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_letter_mark_closed(zdxm_batch *batch, int32_t id, int32_t since, int32_t closed_on,
    const char *outcome, int32_t len);

/* `zdxm_letter_mark_closed` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_letter_mark_closed16(zdxm_batch *batch, int32_t id, int32_t since, int32_t closed_on,
    const uint16_t *outcome, int32_t len);

/* States that a stronger letter about the same follows this one (升级): Rust `Batch::escalate_letter`.
 *
 * `since` as in `zdxm_letter_issue`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - since: the number of a change.
 * - stronger: the stronger letter, which is issued already
 */
ZDXM_API ZDXM_RET zdxm_letter_escalate(zdxm_batch *batch, int32_t id, int32_t since, int32_t stronger);

/* Revokes an issued letter by a document (撤销): Rust `Batch::revoke_letter`. Its points count no more.
 *
 * `since` as in `zdxm_letter_issue`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a letter.
 * - since: the number of a change.
 * - revoked_on: yyyymmdd, not before the letter
 * - document_no, document_no_len: number or name of a document, and its length or -1; NULL only with length 0.
 * - reason, reason_len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_letter_revoke(zdxm_batch *batch, int32_t id, int32_t since, int32_t revoked_on,
    const char *document_no, int32_t document_no_len, const char *reason, int32_t reason_len);

/* `zdxm_letter_revoke` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_letter_revoke16(zdxm_batch *batch, int32_t id, int32_t since, int32_t revoked_on,
    const uint16_t *document_no, int32_t document_no_len, const uint16_t *reason, int32_t reason_len);

/* One letter: Rust `View::letter`.
 *
 * Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
 * ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, TITLE,
 * ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC,
 * LOSES, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a letter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Every version of a letter that the view knows of, oldest first: Rust `View::letter_history`.
 *
 * Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
 * ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, TITLE,
 * ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC,
 * LOSES, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a letter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust `View::letter_points`.
 *
 * Fields: UNIT, LETTER_POINTS, LETTERS.
 *
 * - view: a view, not NULL.
 * - unit: the number of a unit.
 * - first: a month, yyyymm.
 * - last: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_points(zdxm_view *view, int32_t unit, int32_t first, int32_t last,
    zdxm_cursor **rows);

/* The points of every unit that the letters of some months give any: Rust `View::letter_points_of_all`.
 *
 * Fields: UNIT, LETTER_POINTS, LETTERS.
 *
 * - view: a view, not NULL.
 * - first: a month, yyyymm.
 * - last: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_points_of_all(zdxm_view *view, int32_t first, int32_t last, zdxm_cursor **rows);

/* The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust `View::find_letters`, `Letter::days_late`.
 *
 * DAYS_LATE is NULL where no answer is overdue. `ZDXM_E_NOT_FOUND` for a plan, a project or a unit that does not exist.
 *
 * Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
 * ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, ABOUT,
 * ADDRESSEE_NAMES, DAYS_LATE, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE,
 * QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_LETTER_QUERY, or NULL for none.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_find(zdxm_view *view, int32_t on, zdxm_form *query, zdxm_cursor **rows);

/* The same as a document (函件台账): Rust `print::letters_table`.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_LETTER_QUERY, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_find_document(zdxm_view *view, int32_t on, zdxm_form *query,
    zdxm_document **document);

/* The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust `LetterProposals::new`.
 *
 * WHY says which conditions hold. MISSING_FIGURES are figures without which the words are not complete; LETTERS has the letter about the same that
 * was drafted for the month already. `ZDXM_E_RULE` where the plan uses no rule pack with rules of letters.
 *
 * Fields: RULE_NAME, LETTER_LEVEL, ABOUT, WHY, MISSING_FIGURES, LETTERS, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH,
 * LETTER_RULE, AS_OF, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE,
 * QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_proposals(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* A letter as a document, the draft as well: Rust `issue::letter_document`. What was issued is given by `zdxm_letter_reprint`.
 *
 * - view: a view, not NULL.
 * - id: the number of a letter.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_document(zdxm_view *view, int32_t id, zdxm_document **document);

/* An issued letter as it was issued, byte for byte (重印): Rust `issue::reissue_letter`, `ReissuedLetter::bytes`, `ReissuedLetter::text`, `ReissuedLetter::save`.
 *
 * `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
 * `ZDXM_E_RULE` for a draft.
 *
 * - view: a view, not NULL.
 * - id: the number of a letter.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_reprint(zdxm_view *view, int32_t id, zdxm_document **document);

/* Whether each form of an issued letter is at hand as it was issued: Rust `ReissuedLetter::forms`, `ReissuedLetter::is_whole`.
 *
 * Fields: PRINTED_FORM, KEEPING, ISSUED_SHA256, PRINTING.
 *
 * - view: a view, not NULL.
 * - id: the number of a letter.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_letter_check(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * What projects really do (实际状态): starts, stops, goes on, is finished, as dated events with what proves them.
 *
 * Figures count a project as started or finished by its events where it has any of that kind, whatever its reports say.
 *
 * Form and rows: PROJECT, EVENT_KIND, OCCURRED_ON (a day, or a month), EVIDENCE, DOCUMENT_NO, REMARK; rows also ID,
 * SINCE, RECORDED_IN, RECORDED_BY and COUNTS_FROM. Project, kind and date must be there.
 *---------------------------------------------------------------------------------------------------------------- */

/* Records what a project did: Rust `Batch::record_event`. `ZDXM_E_RULE` where it does not fit its other events.
 *
 * Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
 * from the first open month on (COUNTS_FROM).
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_EVENT, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_event_record(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects an event: its date, what proves it. Rust `Batch::revise_event`, `Batch::change_event`.
 *
 * `ZDXM_E_NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no registrar.
 * `ZDXM_E_RULE` if the form names another project or kind than the event has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an event.
 * - form: a form ZDXM_FORM_EVENT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_event_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* Takes back an event that was recorded by mistake (撤销): Rust `Batch::revoke_event`. Its history stays.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an event.
 */
ZDXM_API ZDXM_RET zdxm_event_revoke(zdxm_batch *batch, int32_t id);

/* Lets an event count from its date on (追溯计入): Rust `Batch::count_event_from_its_date`. Only a registrar may; the closed
 * months that move are listed by `zdxm_filing_corrections`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an event.
 */
ZDXM_API ZDXM_RET zdxm_event_count_from_date(zdxm_batch *batch, int32_t id);

/* The events of a plan's projects that count later than they happened (补录): Rust `View::events_counted_later`.
 *
 * Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_counted_later(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* One event: Rust `View::event`.
 *
 * Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of an event.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The events of a project, in the order in which they happened: Rust `View::events`.
 *
 * Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_list(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* Every version of an event, also of a revoked one, oldest first: Rust `View::event_history`.
 *
 * Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of an event.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* What the events of a project say at the end of a month (yyyymm): Rust `View::project_state`.
 *
 * Fields: PROJECT_STATE, STARTED_ON, FINISHED_ON, SUSPENDED_ON.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_state(zdxm_view *view, int32_t project, int32_t month, zdxm_cursor **rows);

/* The actual state of each item of a plan at the end of a month (yyyymm): Rust `View::project_states`.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, PLANNED_START, PLANNED_FINISH, PROJECT_STATE, STARTED_ON, FINISHED_ON,
 * SUSPENDED_ON, STANDING_STARTED, STANDING_FINISHED, START_TIMING, FINISH_TIMING, NEEDS_PROOF.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_event_states(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* The actual states as a document (项目开竣工情况表): Rust `print::states_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_event_states_document(zdxm_view *view, int32_t plan, int32_t month,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Attachments (附件): files that prove something, and whether they are all there.
 *
 * Form: ATTACHED_KIND and ATTACHED_ID (of a report the plan item, with MONTH) say what a file is attached to; NAME, TAKEN_AT,
 * LON_LAT with DATUM, REMARK. Rows also ID, SINCE, PROJECT and what the bytes say: SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT,
 * EXIF_LON_LAT, EXIF_DATUM. The bytes lie beside the ledger in the folder `LEDGER.files`, each file under its SHA-256.
 *
 *     zdxm_form_int(form, ZDXM_F_ATTACHED_KIND, ZDXM_ATTACHED_PROJECT);
 *     zdxm_form_int(form, ZDXM_F_ATTACHED_ID, project);
 *     rc = zdxm_attachment_add(batch, form, "现场.jpg", -1, &attachment);
 *---------------------------------------------------------------------------------------------------------------- */

/* Attaches a file to a record: Rust `Batch::attach_file`, `AttachmentFields::named`, `Attached::new`.
 *
 * Without NAME the attachment has the name of the file. `ZDXM_E_TOO_LONG` above 20 MB, and for the 101st file of a record.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_ATTACHMENT, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_attachment_add(zdxm_batch *batch, zdxm_form *form, const char *path, int32_t len,
    int32_t *id);

/* `zdxm_attachment_add` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_attachment_add16(zdxm_batch *batch, zdxm_form *form, const uint16_t *path, int32_t len,
    int32_t *id);

/* Attaches bytes that the program has, with a NAME: Rust `Batch::attach_bytes`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_ATTACHMENT, not NULL.
 * - bytes, len: bytes, not NULL, and how many.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_attachment_add_bytes(zdxm_batch *batch, zdxm_form *form, const void *bytes, int32_t len,
    int32_t *id);

/* Corrects what is said of an attachment: Rust `Batch::revise_attachment`, `Batch::change_attachment`. Its bytes stay.
 *
 * The rows of `zdxm_attachment_of_project` and `zdxm_attachment_of_month` do as well as the attachment's own. `ZDXM_E_RULE` if the
 * form names another record than it is attached to.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an attachment.
 * - form: a form ZDXM_FORM_ATTACHMENT, not NULL. One that was loaded from the record's row revises all fields;
 * ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_attachment_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One attachment: Rust `View::attachment`.
 *
 * Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
 * EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of an attachment.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Every version of an attachment that the view knows of, oldest first: Rust `View::attachment_history`.
 *
 * Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
 * EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of an attachment.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it:
 * Rust `View::attachments_of_project`.
 *
 * LIST_PLACE counts from 1. DISTANCE_M is how far the nearest place of the project is away that is given in the same system. ADVICE
 * says what to look at again; nothing is refused for it.
 *
 * Fields: ID, SINCE, PROJECT, LIST_PLACE, PROJECT_NAME, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE,
 * EXIF_TAKEN_AT, EXIF_LON_LAT, EXIF_DATUM, DISTANCE_M, ADVICE, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_of_project(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* What is attached to the reports of a plan for a month, in the order of its items: Rust `View::attachments_of_month`.
 *
 * Fields: ID, SINCE, PROJECT, LIST_PLACE, PROJECT_NAME, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE,
 * EXIF_TAKEN_AT, EXIF_LON_LAT, EXIF_DATUM, DISTANCE_M, ADVICE, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_of_month(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* Saves the file of an attachment, every byte of it proved: Rust `View::save_attachment`.
 *
 * `ZDXM_E_NO_FILE` where its file is missing beside the ledger, `ZDXM_E_TAMPERED` where the file has other bytes.
 *
 * - view: a view, not NULL.
 * - id: the number of an attachment.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 */
ZDXM_API ZDXM_RET zdxm_attachment_save(zdxm_view *view, int32_t id, const char *path, int32_t len,
    int32_t flags);

/* `zdxm_attachment_save` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_attachment_save16(zdxm_view *view, int32_t id, const uint16_t *path, int32_t len,
    int32_t flags);

/* What is attached to a record, in the order in which it was: Rust `View::attachments`, `Attached::new`.
 *
 * Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
 * EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
 *
 * - view: a view, not NULL.
 * - kind: `ZDXM_ATTACHED_...`.
 * - id: number of the record; of a report, that of the plan item.
 * - month: yyyymm of a report, 0 for other records.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_list(zdxm_view *view, int32_t kind, int32_t id, int32_t month,
    zdxm_cursor **rows);

/* The bytes of an attachment as base64, proved by their SHA-256: Rust `View::attachment_bytes`.
 *
 * As a browser takes them behind `data:image/jpeg;base64,`. `zdxm_attachment_save` makes a file of them.
 *
 * - view: a view, not NULL.
 * - id: the number of an attachment.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_attachment_base64(zdxm_view *view, int32_t id, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_attachment_base64` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_attachment_base6416(zdxm_view *view, int32_t id, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Removes the files beside the ledger that no attachment needs, and returns how many: Rust `Ledger::sweep_files`.
 *
 * A registrar's task. It writes no change; nobody else writes meanwhile.
 *
 * - ledger: a ledger, not NULL.
 * - actor, len: name of a person, and its length or -1; NULL only with length 0.
 * - value: out, not NULL; the number.
 */
ZDXM_API ZDXM_RET zdxm_attachment_sweep(zdxm_ledger *ledger, const char *actor, int32_t len, int32_t *value);

/* `zdxm_attachment_sweep` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_attachment_sweep16(zdxm_ledger *ledger, const uint16_t *actor, int32_t len,
    int32_t *value);

/* Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust `View::check_files`,
 * `View::check_files_with`.
 *
 * PATH is where the file lies or should lie, FILE_ATTACHMENT the first attachment that needs it. The ledger is complete without its
 * files: `zdxm_verify_new` proves it.
 *
 * Fields: FILE_FINDING_KIND, PATH, SHA256, FILE_ATTACHMENT, ATTACHMENTS.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_attachment_check(zdxm_view *view, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Places (位置): where projects lie, as a point, a line or an area.
 *
 * Form and rows: PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK; rows also ID and SINCE. OUTLINE has the
 * positions, longitude first, parted by semicolons: `109.41,24.33;109.42,24.34`. Nothing converts one system of coordinates into another.
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a place of a project, which can have several: Rust `Batch::add_place`, `PlaceFields::new`.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_PLACE, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_place_add(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects a place: Rust `Batch::revise_place`, `Batch::change_place`.
 *
 * The rows of `zdxm_place_all` do as well as the place's own. `ZDXM_E_RULE` if the form names another project.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a place.
 * - form: a form ZDXM_FORM_PLACE, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
 * somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_place_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One place: Rust `View::place`.
 *
 * Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a place.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_place_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The places of a project, in the order in which they were added: Rust `View::places`.
 *
 * Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
 *
 * - view: a view, not NULL.
 * - project: the number of a project.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_place_list(zdxm_view *view, int32_t project, zdxm_cursor **rows);

/* Every version of a place that the view knows of, oldest first: Rust `View::place_history`.
 *
 * Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
 *
 * - view: a view, not NULL.
 * - id: the number of a place.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_place_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The places of all projects that the view shows, with their names: Rust `View::find_places`.
 *
 * Fields: ID, SINCE, PROJECT, PROJECT_NAME, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_place_all(zdxm_view *view, zdxm_cursor **rows);

/* The places of all projects that the view shows as GeoJSON (RFC 7946): Rust `print::geojson`, `View::find_places`.
 *
 * CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member `datum` of its properties says
 * which it is.
 *
 * - view: a view, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_place_geojson(zdxm_view *view, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_place_geojson` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_place_geojson16(zdxm_view *view, uint16_t *buffer, int32_t cap, int32_t *need);

/* [`zdxm_place_geojson`] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system:
 * Rust `print::geojson`, `print::GeoJsonOptions`.
 *
 * - view: a view, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_place_geojson_shifted(zdxm_view *view, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_place_geojson_shifted` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_place_geojson_shifted16(zdxm_view *view, uint16_t *buffer, int32_t cap, int32_t *need);

/*----------------------------------------------------------------------------------------------------------------
 * The next year (滚动接续): what becomes of each project, proposed for a person to edit.
 *
 *     zdxm_rollover_propose(view, plan, &rows);           a row for each project; NULL in PHASE: it leaves
 *     zdxm_plan_adopt(batch, next_plan_form, &next);
 *     zdxm_form_load(item_form, rows);                    then set PLAN to next, ANNUAL and TARGET, and what else changes
 *     zdxm_item_add(batch, item_form, &item);
 *
 * Nothing moves by itself.
 *---------------------------------------------------------------------------------------------------------------- */

/* What becomes of each project of a plan in the next year: Rust `View::propose_next_year`, `RolloverReason::phase`, `Coded::name`.
 *
 * ITEM is of the plan that ends, TEXT the reason in Chinese. From PHASE on, which is NULL where it leaves, the fields are its
 * place in the next plan.
 *
 * Fields: PROJECT, NAME, ITEM, PHASE_BEFORE, ROLLOVER_REASON, TEXT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED,
 * REMAINING, PHASE, SECTOR, POSITION, TOTAL, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT,
 * HIGHER_LEVEL.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_rollover_propose(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The items of a plan that would be taken over from the year before otherwise now: Rust `View::outdated_items`.
 *
 * A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with _NOW are as they
 * would be, PHASE_NOW is NULL where the project would not be taken over; TEXT is the reason in Chinese. No rows without a plan
 * of the year before.
 *
 * Fields: PROJECT, NAME, ITEM, ROLLOVER_REASON, TEXT, PHASE, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, PHASE_NOW,
 * DONE_BEFORE_NOW, PLANNED_START_NOW, PLANNED_FINISH_NOW.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_rollover_outdated(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The proposals as a document: Rust `print::rollover_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_rollover_document(zdxm_view *view, int32_t plan, zdxm_form *rules,
    zdxm_document **document);

/* The items of `zdxm_rollover_outdated` as a document, with amounts to the fen: Rust `print::outdated_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_rollover_outdated_document(zdxm_view *view, int32_t plan, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Who changed what (变更明细、沿革), field by field with person and instant.
 *
 * ID is the number of the record: of what a project's place in a plan has, such as its reports, that of the plan item; of what a
 * plan has one of, that of the plan. AT_MS is NULL where the instant is marked, CHANGED_FIELD is `ZDXM_F_ANNUAL` and the like,
 * LABEL what an office calls that field. BEFORE and AFTER are texts, with names instead of codes and of the numbers of records; where
 * that field is money, a number, a flag or a date, they can be read as that, too. What follows from what was said, such as a sum that
 * is carried forward, is no entry.
 *---------------------------------------------------------------------------------------------------------------- */

/* What a change wrote, field by field (变更明细): Rust `View::entries`.
 *
 * It reads every table of the ledger once. A limited view shows what is of its projects.
 *
 * Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, TEN_DAYS, CHANGED_FIELD, LABEL, BEFORE, AFTER.
 *
 * - view: a view, not NULL.
 * - change: the number of a change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_change_entries(zdxm_view *view, int32_t change, zdxm_cursor **rows);

/* What changes wrote of all that belongs to something (沿革), the oldest first: Rust `View::history`, `HistoryOf::new`, `HistoryQuery::new`.
 *
 * Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, TEN_DAYS, CHANGED_FIELD, LABEL, BEFORE, AFTER.
 *
 * - view: a view, not NULL.
 * - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
 * - id: number of that record.
 * - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
 * - after: only the changes after this one; 0 for all.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_history_list(zdxm_view *view, int32_t subject, int32_t id, int32_t field, int32_t after,
    zdxm_cursor **rows);

/* The rows of `zdxm_history_list` as a document (沿革表): Rust `print::history_table`.
 *
 * - view: a view, not NULL.
 * - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
 * - id: number of that record.
 * - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
 * - after: only the changes after this one; 0 for all.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_history_document(zdxm_view *view, int32_t subject, int32_t id, int32_t field,
    int32_t after, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Units and projects that are one (合并): said as a fact, and read as one from then on.
 *
 * Nothing that was written is written anew. MERGED is the number that stands for another one, MERGED_TO that one, MERGED_NAME and
 * MERGED_INTO are their names. AT_MS is NULL where the instant is marked. Calls that take the number of a unit or a project answer
 * for the one that it is.
 *---------------------------------------------------------------------------------------------------------------- */

/* States that a unit is another one, with the reason: Rust `Batch::merge_unit`. Units that are one already give
 * `ZDXM_E_RULE`.
 *
 * - batch: a batch, not NULL.
 * - from: the unit that is another one.
 * - into: the unit that it is.
 * - reason, len: why they are one.
 */
ZDXM_API ZDXM_RET zdxm_unit_merge(zdxm_batch *batch, int32_t from, int32_t into, const char *reason,
    int32_t len);

/* `zdxm_unit_merge` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_unit_merge16(zdxm_batch *batch, int32_t from, int32_t into, const uint16_t *reason,
    int32_t len);

/* Takes back that a unit is another one: Rust `Batch::unmerge_unit`. A unit that was not merged gives `ZDXM_E_NOT_FOUND`.
 *
 * - batch: a batch, not NULL.
 * - from: the unit that was merged.
 */
ZDXM_API ZDXM_RET zdxm_unit_unmerge(zdxm_batch *batch, int32_t from);

/* States that a project is another one, with the reason: Rust `Batch::merge_project`.
 *
 * Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give `ZDXM_E_RULE`.
 *
 * - batch: a batch, not NULL.
 * - from: the project that is another one.
 * - into: the project that it is.
 * - reason, len: why they are one.
 */
ZDXM_API ZDXM_RET zdxm_project_merge(zdxm_batch *batch, int32_t from, int32_t into, const char *reason,
    int32_t len);

/* `zdxm_project_merge` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_project_merge16(zdxm_batch *batch, int32_t from, int32_t into, const uint16_t *reason,
    int32_t len);

/* Takes back that a project is another one: Rust `Batch::unmerge_project`. A project that was not merged gives
 * `ZDXM_E_NOT_FOUND`.
 *
 * - batch: a batch, not NULL.
 * - from: the project that was merged.
 */
ZDXM_API ZDXM_RET zdxm_project_unmerge(zdxm_batch *batch, int32_t from);

/* The merges that hold, in the order of the changes that made them: Rust `View::mergers`.
 *
 * Fields: SUBJECT, MERGED, MERGED_NAME, MERGED_TO, MERGED_INTO, CHANGE, ACTOR, AT_MS, REASON.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_merger_list(zdxm_view *view, zdxm_cursor **rows);

/* Units or projects whose names are so near that they may be one, for a person to judge: Rust `View::merge_candidates`.
 *
 * Fields: SUBJECT, MERGED, MERGED_NAME, MERGED_TO, MERGED_INTO.
 *
 * - view: a view, not NULL.
 * - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_merger_candidates(zdxm_view *view, int32_t subject, zdxm_cursor **rows);

/* The rows of `zdxm_merger_list` as a document (合并情况表): Rust `print::mergers_table`.
 *
 * - view: a view, not NULL.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_merger_document(zdxm_view *view, zdxm_document **document);

/* The rows of `zdxm_merger_candidates` as a document (疑似重复表): Rust `print::merge_candidates_table`.
 *
 * - view: a view, not NULL.
 * - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_merger_candidates_document(zdxm_view *view, int32_t subject, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Taking back what was typed by mistake (作废), and taking that back (恢复).
 *
 * A voided record stays in its history and in views of earlier changes, and leaves lists, sums and look-ups. Its number and its name
 * are in ID and NAME of the rows; of a draft, SUBJECT is `ZDXM_SUBJECT_FILING`, ID the plan item and MONTH its month. AT_MS is NULL
 * where the instant is marked.
 *---------------------------------------------------------------------------------------------------------------- */

/* Voids a record that was typed by mistake, for a reason: Rust `Batch::void`, `VoidOf::new`.
 *
 * `ZDXM_E_IN_USE` where other records still use it; the error lists them. `ZDXM_E_RULE` where this batch has written it first.
 *
 * - batch: a batch, not NULL.
 * - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
 * - id: number of that record.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_record_void(zdxm_batch *batch, int32_t subject, int32_t id, const char *reason,
    int32_t len);

/* `zdxm_record_void` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_record_void16(zdxm_batch *batch, int32_t subject, int32_t id, const uint16_t *reason,
    int32_t len);

/* Makes a voided record stand again as it was: Rust `Batch::restore`, `VoidOf::new`.
 *
 * It asks what adding the record would ask, such as whether its name is free.
 *
 * - batch: a batch, not NULL.
 * - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
 * - id: number of that record.
 */
ZDXM_API ZDXM_RET zdxm_record_restore(zdxm_batch *batch, int32_t subject, int32_t id);

/* Voids the draft of a report, for a reason: Rust `Batch::void`. `ZDXM_E_RULE` where it answers a return.
 *
 * What was approved before the draft counts on.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 * - reason, len: the reason, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_draft_void(zdxm_batch *batch, int32_t item, int32_t month, const char *reason,
    int32_t len);

/* `zdxm_draft_void` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_draft_void16(zdxm_batch *batch, int32_t item, int32_t month, const uint16_t *reason,
    int32_t len);

/* Makes the voided draft of a report stand again: Rust `Batch::restore`.
 *
 * - batch: a batch, not NULL.
 * - item: the number of an item.
 * - month: a month, yyyymm.
 */
ZDXM_API ZDXM_RET zdxm_draft_restore(zdxm_batch *batch, int32_t item, int32_t month);

/* Everything that is voided, the latest first: Rust `View::voided`. A limited view lists what is of its projects.
 *
 * Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, REASON.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_voided_list(zdxm_view *view, zdxm_cursor **rows);

/* [`zdxm_voided_list`] as a document (已作废记录): Rust `print::voided_table`.
 *
 * - view: a view, not NULL.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_voided_document(zdxm_view *view, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Figures: what is known of each item of a plan at the end of a month, exact to the fen, as reports are made of it.
 *---------------------------------------------------------------------------------------------------------------- */

/* The items of a plan, without progress: Rust `View::plan_figures`.
 *
 * Fields: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
 * LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_figures_plan(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust `View::month_figures`.
 *
 * Fields: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
 * LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_figures_month(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust `print::annual_json`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_figures_json(zdxm_view *view, int32_t plan, int32_t month, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_figures_json` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_figures_json16(zdxm_view *view, int32_t plan, int32_t month, uint16_t *buffer,
    int32_t cap, int32_t *need);

/*----------------------------------------------------------------------------------------------------------------
 * Questions (查询): which items of a plan meet what is asked, with their figures, and which matters do, in one call.
 *
 * Form of items: LEAD_UNIT, REPORTING_UNIT, PHASE, SECTOR (with those under it), GAP_ABOVE, GAP_BELOW, LIGHT, FILING_STATE, MATTER_KIND (an open
 * matter of this kind), ON_DAY (of matters; the last day of the month unless it is said), STANDING_STARTED, STANDING_FINISHED,
 * IS_SUSPENDED, NAME_PART, ITEM_ORDER, DESCENDING, SKIP, MOST. An item must meet everything that is said.
 *
 * Form of matters: PLAN, PROJECT, UNIT (responsible), MATTER_KIND, IS_OPEN, IS_OVERDUE. A matter must meet everything that is said.
 *---------------------------------------------------------------------------------------------------------------- */

/* The items of a plan that meet a query at the end of a month (yyyymm): Rust `View::find_items`, `FigureRules::gap`.
 *
 * The count is of the items that meet it, whatever SKIP and MOST leave out. RATE and GAP are as the bulletin prints them;
 * OPEN_MATTERS and OPEN_MATTER_NAMES are by kind;
 * PROBLEM is what the report for the month states, MATTERS_OF_PROBLEM what it became. `ZDXM_E_NOT_FOUND` for a unit or a sector that does not exist, `ZDXM_E_RULE` where a
 * light is asked for and the rules of the plan have none of projects.
 *
 * Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, SECTOR, SECTOR_NAME, LEAD_UNIT, LEAD_UNIT_NAME, ANNUAL, STANDING_DONE, RATE,
 * RATE_NUMBER, GAP, GAP_NUMBER, LIGHT, FILING_STATE, LAST_REPORT, OPEN_MATTERS, OPEN_MATTER_NAMES, PROBLEM,
 * MATTERS_OF_PROBLEM, STANDING_STARTED, STANDING_FINISHED, IS_SUSPENDED.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
 * - count: out, may be NULL; how many.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_query_items(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *query,
    int32_t *count, zdxm_cursor **rows);

/* The same as a document (项目查询结果): Rust `print::found_items_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_query_items_document(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *query,
    zdxm_document **document);

/* The matters that meet a query, as they stand on a day (yyyymmdd): Rust `View::find_matters`.
 *
 * Those with the earliest deadline come first, those without one last. DAYS_LATE is NULL where a matter is not overdue. `ZDXM_E_NOT_FOUND`
 * for a plan, a project or a unit that does not exist.
 *
 * Fields: ID, SINCE, PROJECT, PROJECT_NAME, MATTER_KIND, UNIT_NAME, IS_OPEN, DAYS_LATE, NAME, UNIT, CONTENT, DOCUMENT_NO,
 * OPENED_ON, DEADLINE, SETTLED_ON, RESULT, REMARK.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_MATTER_QUERY, or NULL for none.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_query_matters(zdxm_view *view, int32_t on, zdxm_form *query, zdxm_cursor **rows);

/* The same as a document (事项查询结果): Rust `print::found_matters_table`.
 *
 * - view: a view, not NULL.
 * - on: a day, yyyymmdd.
 * - query: a form ZDXM_FORM_MATTER_QUERY, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_query_matters_document(zdxm_view *view, int32_t on, zdxm_form *query,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Rankings (排名) and red and black lists (红榜、黑榜) of units, by any measure.
 *
 * Form: MEASURE, MEASURE_FILTER (`phase=new;sector=产业发展`), UNIT_ROLE, LOWEST_FIRST, FIRST and LAST (of each
 * group only the first or the last so many). Nothing said ranks all lead units by their annual rate. Groups, targets and lists are
 * those of the rule pack of the plan; each measure is defined in `docs/measures.md`.
 *
 * Rows: GROUP_NAME, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE (exact: a whole number or a fraction such as 7/25; money in 元, a rate
 * as a part of one), MEASURE_SHOWN (rounded by the rules: rates in percent, money in 亿元), GAP, RANK_BEFORE, RANK_CHANGE, ANNUAL and
 * DONE in fen, IS_EXEMPT (免列: it has a rank, but is on no list and not named as first or last). What is not known is NULL.
 *---------------------------------------------------------------------------------------------------------------- */

/* The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust `Ranking::new`, `RankedUnit::moved`, `RankedUnit::shown`, `RankedUnit::gap_points`.
 *
 * Equal values share a RANK, and the next one is left out. RANK_CHANGE is by how many places a unit rose since the month before;
 * below zero where it fell. `ZDXM_E_INVALID_VALUE` for a measure that no ledger knows, `ZDXM_E_NOT_FOUND` for a sector or a target
 * that does not exist.
 *
 * Fields: LIST_NAME, GROUP_NAME, MEASURE, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE, MEASURE_SHOWN, GAP, RANK_BEFORE,
 * RANK_CHANGE, ANNUAL, DONE, IS_EXEMPT.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - query: a form ZDXM_FORM_RANKING, or NULL for none.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ranking_list(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *query,
    zdxm_cursor **rows);

/* The ranking as a document (排名): Rust `Ranking::document`, of `Ranking::table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - query: a form ZDXM_FORM_RANKING, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_ranking_document(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *query,
    zdxm_document **document);

/* Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust `UnitLists::new`.
 *
 * LIST_NAME is that of the rules, such as 红榜. `ZDXM_E_RULE` where the rules of the plan have no lists.
 *
 * Fields: LIST_NAME, GROUP_NAME, MEASURE, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE, MEASURE_SHOWN, GAP, RANK_BEFORE,
 * RANK_CHANGE, ANNUAL, DONE, IS_EXEMPT.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_ranking_lists(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* The lists as a document to be made public (红黑榜), with the facts: Rust `UnitLists::document`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_ranking_lists_document(zdxm_view *view, int32_t plan, int32_t month,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Funds in place by source (到位资金、资金来源), beside what was invested.
 *
 * A report says them in FUNDS_BY_SOURCE, a text of pairs such as `市级财政=1200万元;企业自筹=4500.00元`, amounts with their
 * unit since the start of the year. Rows of a plan's funds: FUND_SOURCE (NULL for what no source was named for) and FUND_AMOUNT.
 *---------------------------------------------------------------------------------------------------------------- */

/* Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust `View::funds`.
 *
 * Fields: FUND_SOURCE, FUND_AMOUNT.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_funds_list(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* Funds in place by source as a document (资金到位情况表): Rust `print::funds_table`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_funds_document(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *rules,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Rule packs (规则包): deadlines, traffic lights, decimals, sectors, institutions, as one document with a version.
 *
 * A document is TOML or JSON; `zdxm_rule_pack_shipped` gives those that come with the library, to be used or changed. A plan
 * uses one; each bulletin that is issued names the one by which it was made.
 *
 * The form `ZDXM_FORM_RULES` asks for rules of figures (口径): MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET.
 * Empty, and where NULL stands in its place, it asks for the rules of the plan: its rule pack's, Liuzhou's where it uses none.
 * Other rules can only be asked of a plan that uses no rule pack.
 *
 * Rows of a pack: ID, SINCE, NAME, VERSION, BASIS (the document that it comes from), SHA256. Rows of lights: ITEM or UNIT,
 * NAME, UNIT_NAME, LIGHT, REASON, LIGHTS (one digit for each month from January on: 0 for nothing to judge, or
 * `ZDXM_LIGHT_...`).
 *---------------------------------------------------------------------------------------------------------------- */

/* Adds a rule pack, its document as TOML or JSON: Rust `Batch::add_rule_pack`, `RulePack::parse`.
 *
 * The same document again gives the number that it has; another one under the same name and version is
 * `ZDXM_E_DUPLICATE`.
 *
 * - batch: a batch, not NULL.
 * - document, len: a rule pack, TOML or JSON, and its length or -1; NULL only with length 0.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_add(zdxm_batch *batch, const char *document, int32_t len, int32_t *id);

/* `zdxm_rule_pack_add` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_rule_pack_add16(zdxm_batch *batch, const uint16_t *document, int32_t len, int32_t *id);

/* Lets a plan use a rule pack from this change on: Rust `Batch::use_rule_pack`.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - id: the number of a rule pack.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_use(zdxm_batch *batch, int32_t plan, int32_t id);

/* All rule packs of the ledger: Rust `View::rule_packs`.
 *
 * Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_list(zdxm_view *view, zdxm_cursor **rows);

/* One rule pack: Rust `View::rule_pack`.
 *
 * Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
 *
 * - view: a view, not NULL.
 * - id: the number of a rule pack.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The rule pack that a plan uses, or no row: Rust `View::rules_of_plan`.
 *
 * Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_of_plan(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The document of a rule pack as the ledger keeps it, JSON: Rust `View::rule_pack_document`.
 *
 * - view: a view, not NULL.
 * - id: the number of a rule pack.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_document(zdxm_view *view, int32_t id, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_rule_pack_document` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_rule_pack_document16(zdxm_view *view, int32_t id, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* A document that comes with the library, as TOML: Rust `RulePack::shipped`.
 *
 * 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ZDXM_E_NOT_FOUND` for a number above these.
 *
 * - context: a context, not NULL.
 * - index: a place, from 0.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_shipped(zdxm_context *context, int32_t index, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_rule_pack_shipped` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_rule_pack_shipped16(zdxm_context *context, int32_t index, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust `View::report_deadline`, `RulePack::deadline`.
 *
 * `ZDXM_NULL` where the plan's rules name none.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - day: out, not NULL; a day, yyyymmdd.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_deadline(zdxm_view *view, int32_t plan, int32_t month, int32_t *day);

/* Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust `Batch::add_checklist`.
 *
 * Time limits count from a day (yyyymmdd). It gives how many were added.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - project: the number of a project.
 * - on: a day, yyyymmdd.
 * - count: out, not NULL; how many.
 */
ZDXM_API ZDXM_RET zdxm_rule_pack_checklist(zdxm_batch *batch, int32_t plan, int32_t project, int32_t on,
    int32_t *count);

/* The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust `PlanLights::new`, `LightRow::light`, `LightRow::reasons`.
 *
 * `ZDXM_E_RULE` where the plan's rules have no lights.
 *
 * Fields: ITEM, UNIT, NAME, UNIT_NAME, LIGHT, REASON, LIGHTS.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_light_list(zdxm_view *view, int32_t plan, int32_t month, zdxm_cursor **rows);

/* The lights as a document, those that are not green (红黄绿灯情况表): Rust `PlanLights::document`, of `PlanLights::tables`.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_light_document(zdxm_view *view, int32_t plan, int32_t month, zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Assessment (绩效考核): units judged by points, each of them explained.
 *
 * A scheme (考核办法) is a document, TOML or JSON, with the table `assessment`. Values are JSON: `{"units": {name: {item or
 * measure: "90%", …, "items": [{…}]}}, "group": "县区", "places": 2}`; a value is a text such as `"90%"`, `"6亿元"` or `"4/6"`.
 *
 * What no measure knows is a fact of the ledger (考核登记), recorded by a registrar with a document. Form and rows:
 * ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE, DOCUMENT_NO, ISSUED_ON (of the document),
 * REASON, REMARK; rows also ID and SINCE. What is given (认定) has SCHEME, SCHEME_ITEM and GIVEN_VALUE, an exemption (免列) MONTH to
 * LAST_MONTH, an objection (申诉) ASSESSMENT, and ANSWERED_ON, ANSWER and IS_UPHELD when it is answered. `zdxm_record_void` takes a
 * fact back.
 *---------------------------------------------------------------------------------------------------------------- */

/* Units judged by a scheme from given values, as JSON: Rust `Assessment::new`, `AssessmentScheme::parse`, `AssessmentValues::parse`, `print::assessment_json`.
 *
 * `{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed": [], "veto":
 * [], "lists": []}}}`. A mistake in either document fails with its place.
 *
 * - context: a context, not NULL.
 * - scheme, scheme_len: a scheme of assessment (考核办法), TOML or JSON, and its length or -1; NULL only with length 0.
 * - values, values_len: values of units, JSON, and its length or -1; NULL only with length 0.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_assessment_of_values(zdxm_context *context, const char *scheme, int32_t scheme_len,
    const char *values, int32_t values_len, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_assessment_of_values` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_assessment_of_values16(zdxm_context *context, const uint16_t *scheme, int32_t scheme_len,
    const uint16_t *values, int32_t values_len, uint16_t *buffer, int32_t cap, int32_t *need);

/* The same as a document, with every point explained: Rust `Assessment::by_rank`, `AssessedUnit::failed`, `print::assessment_document`.
 *
 * - context: a context, not NULL.
 * - scheme, scheme_len: a scheme of assessment (考核办法), TOML or JSON, and its length or -1; NULL only with length 0.
 * - values, values_len: values of units, JSON, and its length or -1; NULL only with length 0.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_assessment_document_of_values(zdxm_context *context, const char *scheme,
    int32_t scheme_len, const char *values, int32_t values_len, zdxm_document **document);

/* `zdxm_assessment_document_of_values` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_assessment_document_of_values16(zdxm_context *context, const uint16_t *scheme,
    int32_t scheme_len, const uint16_t *values, int32_t values_len, zdxm_document **document);

/* The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document: Rust `Assessment::of_plan`.
 *
 * `ZDXM_E_NOT_FOUND` where the rules of the plan have no scheme of that name. What was recorded counts; what nobody gave is absent.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - name, len: a name, and its length or -1; NULL only with length 0.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_assessment_document(zdxm_view *view, int32_t plan, int32_t month, const char *name,
    int32_t len, zdxm_document **document);

/* `zdxm_assessment_document` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_assessment_document16(zdxm_view *view, int32_t plan, int32_t month, const uint16_t *name,
    int32_t len, zdxm_document **document);

/* Records a fact of an assessment (考核登记): Rust `Batch::record_assessment_fact`, `AssessmentFactFields::new`, `AssessmentFactFields::giving`, `AssessmentFactFields::objecting_to`.
 *
 * `ZDXM_E_NOT_FOUND` for a scheme or an item that the rules of the plan do not have, `ZDXM_E_DUPLICATE` where the same was recorded already.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_ASSESSMENT_FACT, not NULL.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_assessment_fact_record(zdxm_batch *batch, zdxm_form *form, int32_t *id);

/* Corrects a fact of an assessment: Rust `Batch::revise_assessment_fact`.
 *
 * `ZDXM_E_RULE` if the form names another kind, plan or unit than the fact has.
 *
 * - batch: a batch, not NULL.
 * - id: the number of an assessment fact.
 * - form: a form ZDXM_FORM_ASSESSMENT_FACT, not NULL. One that was loaded from the record's row revises all fields;
 * ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
 */
ZDXM_API ZDXM_RET zdxm_assessment_fact_revise(zdxm_batch *batch, int32_t id, zdxm_form *form);

/* One fact of an assessment: Rust `View::assessment_fact`.
 *
 * Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
 * DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
 *
 * - view: a view, not NULL.
 * - id: the number of an assessment fact.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_assessment_fact_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The facts of a plan's assessments, in the order in which they were recorded: Rust `View::assessment_facts`.
 *
 * Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
 * DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_assessment_fact_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* Every version of a fact of an assessment that the view knows of, oldest first: Rust `View::assessment_fact_history`.
 *
 * Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
 * DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
 *
 * - view: a view, not NULL.
 * - id: the number of an assessment fact.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_assessment_fact_history(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Issues the result of an assessment (签发考核结果): Rust `Batch::issue_assessment`, `IssuedAssessmentFields::new`.
 *
 * It is a change of its own, as a bulletin is. `ZDXM_E_DUPLICATE` for a number that is taken, and where the month has a result already.
 *
 * - batch: a batch, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - name, name_len: the name of the scheme
 * - number, number_len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length
 * 0.
 * - issued_on: yyyymmdd
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_assessment_issue(zdxm_batch *batch, int32_t plan, int32_t month, const char *name,
    int32_t name_len, const char *number, int32_t number_len, int32_t issued_on, int32_t *id);

/* `zdxm_assessment_issue` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_assessment_issue16(zdxm_batch *batch, int32_t plan, int32_t month, const uint16_t *name,
    int32_t name_len, const uint16_t *number, int32_t number_len, int32_t issued_on, int32_t *id);

/* Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme: Rust `IssuedAssessmentFields::correcting`.
 *
 * It is a change of its own. `ZDXM_E_DUPLICATE` where the issued one was corrected already.
 *
 * - batch: a batch, not NULL.
 * - former: the issued result that it corrects
 * - number, number_len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length
 * 0.
 * - issued_on: yyyymmdd
 * - reason, reason_len: why it is corrected
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_correct(zdxm_batch *batch, int32_t former, const char *number,
    int32_t number_len, int32_t issued_on, const char *reason, int32_t reason_len, int32_t *id);

/* `zdxm_issued_assessment_correct` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_issued_assessment_correct16(zdxm_batch *batch, int32_t former, const uint16_t *number,
    int32_t number_len, int32_t issued_on, const uint16_t *reason, int32_t reason_len, int32_t *id);

/* One issued result of an assessment: Rust `View::issued_assessment`.
 *
 * Fields: ID, SINCE, AS_OF, RULE_PACK, CORRECTED_BY, PLAN, MONTH, SCHEME, NUMBER, ISSUED_ON, CORRECTS, REASON.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The issued results of a plan, in the order in which they were issued: Rust `View::issued_assessments`.
 *
 * Fields: ID, SINCE, AS_OF, RULE_PACK, CORRECTED_BY, PLAN, MONTH, SCHEME, NUMBER, ISSUED_ON, CORRECTS, REASON.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* The exact result of each unit as it was issued: Rust `View::assessment_results`. POINTS is the total, NULL where none is given.
 *
 * Fields: GROUP_NAME, UNIT, UNIT_NAME, IS_EXEMPT, POINTS, RANK, GRADE.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_results(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* An issued result of an assessment as it was issued, byte for byte (重印): Rust `issue::reissue_assessment`, `ReissuedAssessment::bytes`, `ReissuedAssessment::text`, `ReissuedAssessment::save`.
 *
 * `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_reprint(zdxm_view *view, int32_t id, zdxm_document **document);

/* Whether an issued result of an assessment is as it was issued, form by form: Rust `ReissuedAssessment::forms`, `ReissuedAssessment::is_reproduced`.
 *
 * OUTCOME is of the whole, the same in each row: the points are reckoned again as of the change of the result.
 *
 * Fields: OUTCOME, PRINTED_FORM, KEEPING, ISSUED_SHA256, PRINTING.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_check(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* Whose points changed from an issued result to another one, and by what (结果对照): Rust `issue::compare_assessments`.
 *
 * Each changed unit has a row without SCHEME_ITEM with its totals, then one for each changed item.
 *
 * Fields: UNIT, UNIT_NAME, SCHEME_ITEM, NAME, POINTS_BEFORE, POINTS, ENTRIES_CAME, ENTRIES_WENT.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - other: the other issued result; 0 for what the ledger knows as of the view
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_compare(zdxm_view *view, int32_t id, int32_t other,
    zdxm_cursor **rows);

/* The same as a document (考核结果对照): Rust `issue::assessment_comparison_document`.
 *
 * - view: a view, not NULL.
 * - id: the number of an issued assessment.
 * - other: the other issued result; 0 for what the ledger knows as of the view
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_assessment_compare_document(zdxm_view *view, int32_t id, int32_t other,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Bulletins (简报、通报): the month's figures with rates, ranks and names.
 *
 * A bulletin is made once from a view and then holds its figures: as a document for every form, and as exact sums for charts.
 *---------------------------------------------------------------------------------------------------------------- */

/* Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust `Bulletin::new`, `View::month_figures`, `PlanFigures::with_rules`.
 *
 * The month must lie in the plan's year. The rules of the plan are those by which it is issued.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_new(zdxm_view *view, int32_t plan, int32_t month, zdxm_form *rules,
    zdxm_bulletin **bulletin);

/* The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust `Bulletin::of`.
 *
 * `ZDXM_E_INVALID_VALUE` where the period does not end with the month.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - kind: ZDXM_BULLETIN_...
 * - period: ZDXM_PERIOD_...
 * - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_of_kind(zdxm_view *view, int32_t plan, int32_t month, int32_t kind,
    int32_t period, zdxm_bulletin **bulletin);

/* Frees a bulletin. NULL is allowed.
 *
 * - bulletin: a bulletin, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_free(zdxm_bulletin *bulletin);

/* The bulletin as a document, for every form: Rust `Bulletin::document`, of `Bulletin::summary_table`, `Bulletin::lead_unit_table`, `Bulletin::reporting_unit_table` and `Bulletin::missing_table`.
 *
 * Of an issued bulletin the forms are those that were issued, byte for byte: `zdxm_issued_bulletin_reprint`.
 *
 * - bulletin: a bulletin, not NULL.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_document(zdxm_bulletin *bulletin, zdxm_document **document);

/* The bulletin's head, with starts and finishes, in one row: Rust `Bulletin::new`, `Starts::start_rate`, `Starts::finish_rate`, `Bulletin::time_progress`.
 *
 * CHANGE is the last one that it knows of. LATE and UNDATED are of reports; NULL, as DEADLINE is, where the rules of the plan name
 * no deadline. START_RATE is over the base of the rules.
 *
 * Fields: TITLE, DOCUMENT_NO, MONTH, CHANGE, TIME_PROGRESS, DEADLINE, LATE, UNDATED, COUNT, STARTED_COUNT, PLANNED_NEW,
 * NEW_STARTED, PLANNED_TO_DATE, TO_DATE_STARTED, EARLY_STARTS, LATE_STARTS, PLANNED_COMPLETED, COMPLETED_FINISHED,
 * EARLY_FINISHES, SUSPENDED, START_RATE, FINISH_RATE.
 *
 * - bulletin: a bulletin, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_head(zdxm_bulletin *bulletin, zdxm_cursor **rows);

/* The bulletin's sums in every cut: Rust `Cuts::new`, `FigureCell::rate`, `FigureCell::month_done`, `Bulletin::gap`, `Bulletin::name`.
 *
 * Units come by rank within their kind.
 *
 * Fields: CUT, PHASE, SECTOR, UNIT, UNIT_KIND, NAME, COUNT, TOTAL, ANNUAL, MONTH_DONE, DONE, RATE, RATE_NUMBER, GAP,
 * GAP_NUMBER, RANK, REPORTED, SEVERAL_MONTHS, STARTED_COUNT, FINISHED_COUNT.
 *
 * - bulletin: a bulletin, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_figures(zdxm_bulletin *bulletin, zdxm_cursor **rows);

/* The projects that did not report for the month (未报送), by reporting unit: Rust `figures::MissingReports`.
 *
 * Fields: UNIT_NAME, NAME, LAST_REPORT.
 *
 * - bulletin: a bulletin, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_bulletin_missing(zdxm_bulletin *bulletin, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Documents (文件): what an office prints, in every form.
 *
 * Each report makes one: `zdxm_bulletin_document`, `zdxm_plan_document`, `zdxm_funds_document` and so on. It is a text, Markdown or
 * JSON by `zdxm_document_text`, a file by `zdxm_document_save`, and its parts and tables can be read cell by cell, for hosts that draw
 * them into their own grids.
 *---------------------------------------------------------------------------------------------------------------- */

/* Frees a document. NULL is allowed.
 *
 * - document: a document, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_document_free(zdxm_document *document);

/* A form of the document that is words: Rust `Document::bytes`, `Document::to_text`, `Document::to_markdown`, `Document::to_json`, `Reissued::bytes`.
 *
 *
 * Of an issued bulletin, what was issued: `ZDXM_E_TAMPERED` where that was edited in the ledger, `ZDXM_E_NOT_FOUND` where it was not
 * kept; `zdxm_issued_bulletin_check` says which forms are there.
 *
 * - document: a document, not NULL.
 * - form: `ZDXM_PRINTED_TEXT`, `ZDXM_PRINTED_MARKDOWN` or `ZDXM_PRINTED_JSON`.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_document_text(zdxm_document *document, int32_t form, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_document_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_document_text16(zdxm_document *document, int32_t form, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* Saves a form of the document as a file: Rust `Document::save`, `Document::to_workbook`, `Document::to_flat_workbook`, `Document::to_docx`, `Reissued::save`.
 *
 *
 * `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced;
 * `ZDXM_E_FILE_IN_USE` where another program holds the file for two seconds. An error leaves what was there.
 *
 * - document: a document, not NULL.
 * - form: `ZDXM_PRINTED_...`.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 */
ZDXM_API ZDXM_RET zdxm_document_save(zdxm_document *document, int32_t form, const char *path, int32_t len,
    int32_t flags);

/* `zdxm_document_save` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_document_save16(zdxm_document *document, int32_t form, const uint16_t *path, int32_t len,
    int32_t flags);

/* Saves a table of the document, by its place from 0, as a `.csv` file: Rust `Table::save_csv`, `Table::to_csv`.
 *
 * UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in each row what it is. A text that a spreadsheet would run as
 * a formula gets an apostrophe before it. Files as `zdxm_document_save` says.
 *
 * - document: a document, not NULL.
 * - index: a place, from 0.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 */
ZDXM_API ZDXM_RET zdxm_document_save_csv(zdxm_document *document, int32_t index, const char *path, int32_t len,
    int32_t flags);

/* `zdxm_document_save_csv` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_document_save_csv16(zdxm_document *document, int32_t index, const uint16_t *path,
    int32_t len, int32_t flags);

/* The head of a document in one row: Rust `print::Document`.
 *
 * COUNT is the number of its tables. PROOF_MARK proves where the figures of what was issued come from.
 *
 * Fields: TITLE, PAPER, OFFICE, NUMBER, ISSUED_ON, PRINTED_RULES, PROOF_MARK, COUNT.
 *
 * - document: a document, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_head(zdxm_document *document, zdxm_cursor **rows);

/* The parts of a document in their order, those of its attachments last: Rust `print::Part`.
 *
 * A heading has a DEPTH from 1 to 4, a paragraph none; a table has a TABLE_INDEX, its place for `zdxm_document_table`. ATTACHMENT is
 * the name of the attachment that a part belongs to.
 *
 * Fields: DEPTH, TEXT, TABLE_INDEX, ATTACHMENT.
 *
 * - document: a document, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_parts(zdxm_document *document, zdxm_cursor **rows);

/* The charts of a document in their order: Rust `print::Chart`, `Chart::to_svg`, `Chart::title`, `Chart::sentence`.
 *
 * TEXT is the chart as SVG, 156 mm wide; NOTE says what it shows in a sentence, for those who do not see it.
 *
 * Fields: TITLE, TEXT, NOTE.
 *
 * - document: a document, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_charts(zdxm_document *document, zdxm_cursor **rows);

/* The tables of a document, in their order: Rust `Document::tables`.
 *
 * SHEET is the name that its sheet in a workbook has.
 *
 * Fields: SHEET, TITLE, UNIT_LINE, COLUMNS, ROWS, NOTES.
 *
 * - document: a document, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_tables(zdxm_document *document, zdxm_cursor **rows);

/* The rows of a table, by its place from 0, each cell as it is displayed: Rust `TableCell::text`, `TableCell::number`.
 *
 * Fields: ROW_KIND, and column n as `ZDXM_F_COLUMN_0 + n`. A dash stands for a figure that does not exist.
 *
 * - document: a document, not NULL.
 * - index: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_table(zdxm_document *document, int32_t index, zdxm_cursor **rows);

/* The header cells of a table, by its place from 0: Rust `print::HeaderCell`.
 *
 * ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
 *
 * Fields: TEXT, ROW, COLUMN, ROWS, COLUMNS.
 *
 * - document: a document, not NULL.
 * - index: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_document_table_header(zdxm_document *document, int32_t index, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Sheets of the office (表式): what it hands out and gets back in spreadsheets, as data of the rule pack.
 *
 * Rows of sheets: PROFILE (by which they are asked for), TITLE, SHEET_KIND, IS_TEMPLATE (whether a blank sheet can be made of it). What
 * is written by one is read back by `zdxm_import_preview` without a question.
 *---------------------------------------------------------------------------------------------------------------- */

/* The sheets by which a plan can be exported: Rust `View::export_profiles`, `ExportProfile::is_template`.
 *
 * Those of its rule pack come first, then those that come with the library. TITLE has `{year}` and `{month}` for the time of the sheet.
 *
 * Fields: PROFILE, TITLE, SHEET_KIND, IS_TEMPLATE.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_export_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* A plan's items by a sheet as a document (表式): Rust `View::export`, `print::exported_table`.
 *
 *
 * Amounts are exact: `ZDXM_E_INVALID_VALUE` for one with more decimals than the sheet shows. `ZDXM_E_NOT_FOUND` for a sheet that
 * does not exist, `ZDXM_E_MISSING_VALUE` where the sheet or the query needs a month.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: yyyymm; 0 for the plan alone.
 * - profile, len: a PROFILE of `zdxm_export_list`.
 * - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_export_document(zdxm_view *view, int32_t plan, int32_t month, const char *profile,
    int32_t len, zdxm_form *query, zdxm_document **document);

/* `zdxm_export_document` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_export_document16(zdxm_view *view, int32_t plan, int32_t month, const uint16_t *profile,
    int32_t len, zdxm_form *query, zdxm_document **document);

/* Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板): Rust `ExportedSheet::save_template`, `ExportedSheet::to_template`.
 *
 *
 * REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An `.xlsx` with the projects filled in and locked. An empty cell is not reported, never zero. `ZDXM_E_NOT_FOUND` where no item is
 * asked for, `ZDXM_E_INVALID_VALUE` for a sheet without columns to fill in; files as `zdxm_document_save` says.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - month: a month, yyyymm.
 * - profile, profile_len: a PROFILE of `zdxm_export_list` with IS_TEMPLATE.
 * - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
 * - path, path_len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 */
ZDXM_API ZDXM_RET zdxm_export_template(zdxm_view *view, int32_t plan, int32_t month, const char *profile,
    int32_t profile_len, zdxm_form *query, const char *path, int32_t path_len, int32_t flags);

/* `zdxm_export_template` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_export_template16(zdxm_view *view, int32_t plan, int32_t month, const uint16_t *profile,
    int32_t profile_len, zdxm_form *query, const uint16_t *path, int32_t path_len, int32_t flags);

/*----------------------------------------------------------------------------------------------------------------
 * Issued bulletins (简报、通报的签发): a month's bulletin gets a number and a date and is frozen.
 *
 * Form: PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK; the first four must be there. A bulletin is a change of its own:
 *
 *     zdxm_batch_new(ledger, actor, -1, &batch);
 *     rc = zdxm_issue_bulletin(batch, form, NULL, &id);
 *     if (rc == ZDXM_OK) rc = zdxm_batch_commit(batch, &change);
 *     zdxm_batch_free(batch);
 *
 * Its forms stay as they were issued, whatever is corrected later and however the library prints by then:
 * `zdxm_issued_bulletin_reprint` gives them. `zdxm_issued_bulletin_check` says whether all are there and whether the figures, made again, are the
 * same; the `zdxm_issued_bulletin_compare_...` functions say what is known otherwise by now, and
 * by which change.
 *---------------------------------------------------------------------------------------------------------------- */

/* Issues the bulletin of a month (签发): Rust `Batch::issue_bulletin`.
 *
 * The figures are those before this batch, which must not have written anything, and cannot write anything after it:
 * `ZDXM_E_RULE`. `ZDXM_E_DUPLICATE` if another issued bulletin has the number. A month can be issued again under another number.
 *
 * - batch: a batch, not NULL.
 * - form: a form ZDXM_FORM_ISSUE, not NULL.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - id: out, not NULL; the number of the record.
 */
ZDXM_API ZDXM_RET zdxm_issue_bulletin(zdxm_batch *batch, zdxm_form *form, zdxm_form *rules, int32_t *id);

/* The bulletin that `zdxm_issue_bulletin` would issue at the moment of a view, byte for byte (签发预览): Rust `View::preview_issue`.
 *
 * The same errors; nothing is written.
 *
 * - view: a view, not NULL.
 * - form: a form ZDXM_FORM_ISSUE, not NULL.
 * - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
 * - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
 */
ZDXM_API ZDXM_RET zdxm_issue_preview(zdxm_view *view, zdxm_form *form, zdxm_form *rules,
    zdxm_bulletin **bulletin);

/* One issued bulletin: Rust `View::issued_bulletin`.
 *
 * SINCE is the change that issued it, AS_OF the last change that its figures know of.
 *
 * Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
 * MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
 *
 * - view: a view, not NULL.
 * - id: the number of a bulletin.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_get(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The issued bulletin of a number (期号、文号), or no row: Rust `View::bulletin_by_number`.
 *
 * Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
 * MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
 *
 * - view: a view, not NULL.
 * - number, len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_by_number(zdxm_view *view, const char *number, int32_t len,
    zdxm_cursor **rows);

/* `zdxm_issued_bulletin_by_number` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_by_number16(zdxm_view *view, const uint16_t *number, int32_t len,
    zdxm_cursor **rows);

/* The text of an issued bulletin as it was issued, whatever was corrected since: Rust `View::issued_text`.
 *
 * - view: a view, not NULL.
 * - id: the number of a bulletin.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_text(zdxm_view *view, int32_t id, char *buffer, int32_t cap,
    int32_t *need);

/* `zdxm_issued_bulletin_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_text16(zdxm_view *view, int32_t id, uint16_t *buffer, int32_t cap,
    int32_t *need);

/* The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust `View::issued_bulletins`.
 *
 * Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
 * MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
 *
 * - view: a view, not NULL.
 * - plan: the number of a plan.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_list(zdxm_view *view, int32_t plan, zdxm_cursor **rows);

/* An issued bulletin as it was issued, to be printed again: Rust `issue::reissue`, `Reissued::bytes`, `Reissued::text`.
 *
 * Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
 * `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not
 * kept; `zdxm_issued_bulletin_check` says which they are. Its figures and tables are made again.
 *
 * - view: a view, not NULL.
 * - id: the number of a bulletin.
 * - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_reprint(zdxm_view *view, int32_t id, zdxm_bulletin **bulletin);

/* Whether an issued bulletin is as it was issued, form by form: Rust `issue::reissue`, `Reissued::outcome`, `Reissued::is_reproduced`, `FormCheck::is_same`.
 *
 * Its text must also print the hash that the change as of which its figures stand has in the ledger:
 * `ZDXM_REPRODUCED_CHAIN_CHANGED` where it does not, which means that the chain was made anew.
 *
 * OUTCOME is of the whole, the same in each row. The figures come first; their KEEPING is NULL, as they are made again and compared.
 * IS_SAME is whether the library makes the same again; NULL where a form was not made.
 *
 * Fields: OUTCOME, PRINTED_FORM, KEEPING, IS_SAME, ISSUED_SHA256, PRESENT_SHA256.
 *
 * - view: a view, not NULL.
 * - id: the number of a bulletin.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_check(zdxm_view *view, int32_t id, zdxm_cursor **rows);

/* The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust `BulletinComparison::of_issued`.
 *
 * CUT is NULL for starts and finishes, NAME says whose figure it is, CHANGED_FIELD is `ZDXM_F_DONE` and the like, LABEL what it is
 * called; BEFORE and AFTER are of the type of that field. No row if all figures are the same.
 *
 * Fields: CUT, NAME, CHANGED_FIELD, LABEL, BEFORE, AFTER.
 *
 * - view: a view, not NULL.
 * - before: the number of a bulletin.
 * - after: the number of a bulletin.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_compare_figures(zdxm_view *view, int32_t before, int32_t after,
    zdxm_cursor **rows);

/* Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust `BulletinComparison::of_issued`, `BulletinComparison::change_of`.
 *
 * `after` as of `zdxm_issued_bulletin_compare_figures`. ID is of the record, of a report the item's, NULL for the rules; MONTH is of a report.
 * CHANGED_FIELD and LABEL are NULL where a whole record says nothing, CHANGE and what follows where no change did it.
 *
 * Fields: RECORD_KIND, ID, MONTH, NAME, DIFFERENCE, CHANGED_FIELD, LABEL, BEFORE, AFTER, CHANGE, ACTOR, AT_MS, CLOCK_MARK,
 * CHANGE_KIND, CHANGE_CODE.
 *
 * - view: a view, not NULL.
 * - before: the number of a bulletin.
 * - after: the number of a bulletin.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_compare_records(zdxm_view *view, int32_t before, int32_t after,
    zdxm_cursor **rows);

/* The comparison as a document: Rust `BulletinComparison::document`, of `BulletinComparison::tables`.
 *
 * `after` as of `zdxm_issued_bulletin_compare_figures`.
 *
 * - view: a view, not NULL.
 * - before: the number of a bulletin.
 * - after: the number of a bulletin.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_issued_bulletin_compare_document(zdxm_view *view, int32_t before, int32_t after,
    zdxm_document **document);

/*----------------------------------------------------------------------------------------------------------------
 * Spreadsheets (xls, et, xlsx, ods, csv, html, XML of Excel 2003), read as offices write them.
 *
 * A file is opened as plain cells, and understood when something of that is asked for: which sheets are plans or monthly
 * reports, what each column means, and every problem by its cell. Nothing of it needs a ledger.
 *---------------------------------------------------------------------------------------------------------------- */

/* Opens a spreadsheet file; the format is found from its bytes: Rust `Workbook::open`.
 *
 * - context: a context, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - workbook: out, not NULL; a workbook, to be freed with zdxm_workbook_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_open(zdxm_context *context, const char *path, int32_t len,
    zdxm_workbook **workbook);

/* `zdxm_workbook_open` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_workbook_open16(zdxm_context *context, const uint16_t *path, int32_t len,
    zdxm_workbook **workbook);

/* Opens a spreadsheet that the program holds in memory: Rust `Workbook::read`.
 *
 * - context: a context, not NULL.
 * - bytes, len: bytes, not NULL, and how many.
 * - workbook: out, not NULL; a workbook, to be freed with zdxm_workbook_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_read(zdxm_context *context, const void *bytes, int32_t len,
    zdxm_workbook **workbook);

/* Frees a workbook. NULL is allowed.
 *
 * - workbook: a workbook, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_workbook_free(zdxm_workbook *workbook);

/* The sheets that are plans or monthly reports: Rust `WorkbookReading::new`, `SheetReading::sums`, `SheetReading::counted`, `Workbook::digest`.
 *
 * The sums are over the rows that count, which are COUNT. `ZDXM_E_UNKNOWN_SHEET` if none was understood.
 *
 * Fields: SHEET_INDEX, SHEET, SHEET_KIND, TITLE, YEAR, MONTH, COUNT, TOTAL, DONE_BEFORE, ANNUAL, MONTH_DONE, YTD_DONE,
 * NOTES, FORMAT, FILE_DIGEST.
 *
 * - workbook: a workbook, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_sheets(zdxm_workbook *workbook, zdxm_cursor **rows);

/* The columns of a sheet, by its place from 0, and what each means: Rust `SheetReading`.
 *
 * MEANING is NULL where the header is not known.
 *
 * Fields: COLUMN, HEADER, MEANING, MONEY_UNIT, FUND_SOURCE, PLANNED_MONTHS, NEAREST.
 *
 * - workbook: a workbook, not NULL.
 * - sheet: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_columns(zdxm_workbook *workbook, int32_t sheet, zdxm_cursor **rows);

/* The projects of a sheet, by its place from 0, as they were read: Rust `SheetReading`, `WorkbookReading`.
 *
 * OTHER has the columns that the ledger has no field for.
 * A form of a report can be loaded from such a row (`zdxm_form_load`).
 *
 * Fields: ROW, PARENT_ROW, COUNTED, OTHER, POSITION, NAME, HIGHER_LEVEL, PHASE, SECTOR_NAME, CODE, CONTENT, LOCATION,
 * PERIOD_START, PERIOD_END, TOTAL, DONE_BEFORE, ANNUAL, MONTH_PLAN, TARGET, PLANNED_START, PLANNED_FINISH, OWNER,
 * OWNER_CREDIT_CODE, RESPONSIBLE_UNIT_NAMES, REPORTING_UNIT_NAME, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD,
 * FUNDS_BY_SOURCE, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK.
 *
 * - workbook: a workbook, not NULL.
 * - sheet: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_rows(zdxm_workbook *workbook, int32_t sheet, zdxm_cursor **rows);

/* The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust `SheetReading`.
 *
 * TOTAL, ANNUAL and YTD_DONE are as found.
 *
 * Fields: ROW, DEPTH, LABEL, PHASE, SECTOR_NAME, REGION, DECLARED_COUNT, FOUND_COUNT, DECLARED_TOTAL, DECLARED_ANNUAL,
 * DECLARED_YTD, TOTAL, ANNUAL, YTD_DONE.
 *
 * - workbook: a workbook, not NULL.
 * - sheet: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_groups(zdxm_workbook *workbook, int32_t sheet, zdxm_cursor **rows);

/* Every problem of the file, each at its cell, and the sheets that were left out: Rust `WorkbookReading::findings`.
 *
 * TEXT says what is wrong and what to do, in the language of the context; READ what the cell of a blocking one says.
 *
 * Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
 *
 * - workbook: a workbook, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_findings(zdxm_workbook *workbook, zdxm_cursor **rows);

/* All sheets of the file as plain cells, understood or not: Rust `Workbook`, `Sheet::width`.
 *
 * SHEET_INDEX is the place among all sheets.
 *
 * Fields: SHEET_INDEX, SHEET, HIDDEN, ROWS, COLUMNS.
 *
 * - workbook: a workbook, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_grids(zdxm_workbook *workbook, zdxm_cursor **rows);

/* The cells with a value of a sheet, by its place among all sheets, row by row: Rust `Sheet::cell`.
 *
 * Fields: ROW, COLUMN, CELL, TEXT.
 *
 * - workbook: a workbook, not NULL.
 * - sheet: a place, from 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_workbook_cells(zdxm_workbook *workbook, int32_t sheet, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Imports (导入): a workbook compared with the ledger, then written as one change or not at all.
 *
 *     zdxm_workbook_open(context, path, -1, &workbook);
 *     zdxm_import_preview(view, workbook, NULL, &import);       what would happen; nothing is changed yet
 *     zdxm_import_findings(import, &rows);                      show them to a person
 *     zdxm_import_begin(import, "张三", -1, &batch);            then step and commit the batch
 *
 * The form `ZDXM_FORM_IMPORT`: LEVEL, YEAR, MONTH_OF_YEAR, TITLE, DOCUMENT_NO, ISSUED_ON, SHEETS, where the file does not
 * say it by itself; LEAVE_OUT_UNMATCHED and LEAVE_UNREADABLE_EMPTY settle problems that a person has seen. SUBMIT
 * submits monthly reports for review instead of filing them at once, which is what a reporter may do. Where the sheets are the list of a plan change (增补、调出、调整), PLAN_CHANGE_KIND and EFFECTIVE say so, with REASON_CLASS, REASON
 * and REMARK: its rows become its lines, and it is adopted by the commit.
 *
 * What a person decides: COLUMN_MEANINGS says what columns mean, ANSWERS what is done about cells and rows with blocking findings. Both hold
 * for the file alone whose FILE_DIGEST stands beside them (`zdxm_workbook_sheets` has it), and stand in the change
 * (`zdxm_import_answers`). KEEP_COLUMNS keeps the COLUMN_MEANINGS: later imports read the same headers by them where they do not understand them.
 *---------------------------------------------------------------------------------------------------------------- */

/* What an import of a workbook would do: Rust `ImportPreview::of`. Nothing is changed.
 *
 * The workbook can be freed at once.
 *
 * - view: a view, not NULL.
 * - workbook: a workbook, not NULL.
 * - form: a form, or NULL for none.
 * - import: out, not NULL; an import, to be freed with zdxm_import_free.
 */
ZDXM_API ZDXM_RET zdxm_import_preview(zdxm_view *view, zdxm_workbook *workbook, zdxm_form *form,
    zdxm_import **import);

/* Frees an import. NULL is allowed. A batch that it began goes on.
 *
 * - import: an import, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_import_free(zdxm_import *import);

/* What the import would do, in numbers, in one row: Rust `ImportPreview::counts`.
 *
 * Fields: NEW_PROJECTS, REVISED_PROJECTS, NEW_ITEMS, REVISED_ITEMS, WITHDRAWN_ITEMS, NEW_REPORTS, REVISED_REPORTS,
 * UNCHANGED, UNMATCHED.
 *
 * - import: an import, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_counts(zdxm_import *import, zdxm_cursor **rows);

/* Every problem, of the sheets and of the comparison with the ledger: Rust `ImportPreview::findings`.
 *
 * Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
 *
 * - import: an import, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_findings(zdxm_import *import, zdxm_cursor **rows);

/* The problems that stand in the way of this import with its options: Rust `ImportPreview::unsettled`.
 *
 * Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
 *
 * - import: an import, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_unsettled(zdxm_import *import, zdxm_cursor **rows);

/* What was decided about the file that a change imported, by the actor of the change: Rust `View::import_answers`.
 *
 * CELL has the letters of a column.
 *
 * Fields: FILE_DIGEST, SHEET, CELL, READ, DECISION, DECIDED_VALUE.
 *
 * - view: a view, not NULL.
 * - change: the number of a change.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_answers(zdxm_view *view, int32_t change, zdxm_cursor **rows);

/* What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust `View::column_mappings`.
 *
 * MEANING is NULL where the column is kept as text.
 *
 * Fields: ID, SINCE, SHEET_KIND, HEADER, MEANING, MONEY_UNIT.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_columns(zdxm_view *view, zdxm_cursor **rows);

/* Gives up what was confirmed of a column; what was imported by it stays: Rust `Batch::withdraw_column`.
 *
 * - batch: a batch, not NULL.
 * - id: the number of a column mapping.
 */
ZDXM_API ZDXM_RET zdxm_import_column_withdraw(zdxm_batch *batch, int32_t id);

/* The units that the import adds, with the kind that each name suggests: Rust `ImportPreview::new_units`.
 *
 * Fields: NAME, KIND.
 *
 * - import: an import, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_new_units(zdxm_import *import, zdxm_cursor **rows);

/* The sectors that the import adds: Rust `ImportPreview::new_sectors`. KIND is NULL.
 *
 * Fields: NAME, KIND.
 *
 * - import: an import, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_import_new_sectors(zdxm_import *import, zdxm_cursor **rows);

/* Begins to write the import by a person: Rust `ImportPreview::begin`, `ImportRun::commit`.
 *
 * Step and commit the batch like any other. `ZDXM_E_UNSETTLED_PROBLEMS` while problems stand in the way, `ZDXM_E_RULE` if
 * the ledger has changed since the preview.
 *
 * - import: an import, not NULL.
 * - actor, len: name of a person, and its length or -1; NULL only with length 0.
 * - batch: out, not NULL; a batch, to be freed with zdxm_batch_free.
 */
ZDXM_API ZDXM_RET zdxm_import_begin(zdxm_import *import, const char *actor, int32_t len, zdxm_batch **batch);

/* `zdxm_import_begin` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_import_begin16(zdxm_import *import, const uint16_t *actor, int32_t len,
    zdxm_batch **batch);

/*----------------------------------------------------------------------------------------------------------------
 * Proof that nobody edited the file behind the library's back (校验), in steps:
 *
 *     zdxm_verify_new(view, &verify);
 *     while ((rc = zdxm_verify_step(verify, 10000, &done, &total)) == ZDXM_OK) show(done, total);
 *     if (rc == ZDXM_E_TAMPERED) the error's text names the first thing that does not fit
 *     zdxm_verify_free(verify);
 *
 * A file that no program has open, damaged perhaps, is examined in the same steps: begin with `zdxm_verify_file`, end with
 * `zdxm_verify_problems`.
 *---------------------------------------------------------------------------------------------------------------- */

/* Begins a proof of the whole ledger: Rust `View::begin_verify`. The view can be closed.
 *
 * - view: a view, not NULL.
 * - verify: out, not NULL; a proof, to be freed with zdxm_verify_free.
 */
ZDXM_API ZDXM_RET zdxm_verify_new(zdxm_view *view, zdxm_verify **verify);

/* Begins to examine a file, damaged or not, without changing it: Rust `Ledger::begin_check_file`. `zdxm_verify_free` also ends it
 * early.
 *
 * An error where the file is no ledger, of a newer version, or cannot be read at all. `zdxm_backup_check` does it in one call.
 *
 * - context: a context, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - verify: out, not NULL; a proof, to be freed with zdxm_verify_free.
 */
ZDXM_API ZDXM_RET zdxm_verify_file(zdxm_context *context, const char *path, int32_t len, zdxm_verify **verify);

/* `zdxm_verify_file` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_verify_file16(zdxm_context *context, const uint16_t *path, int32_t len,
    zdxm_verify **verify);

/* Frees a proof. NULL is allowed.
 *
 * - verify: a proof, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_verify_free(zdxm_verify *verify);

/* Reads about so many rows more: Rust `VerifyRun::step`, `VerifyRun::done`, `VerifyRun::total`, `FileCheckRun::step`,
 * `FileCheckRun::done`, `FileCheckRun::total`.
 *
 * `ZDXM_OK` while there are others, `ZDXM_DONE` when all were read. In the proof of a ledger the first thing that does not fit
 * is an error, `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED`; the examination of a file lists all of them. `done` and `total` count
 * rows, of a file only about. A step of the examination returns within a tenth of a second.
 *
 * - verify: a proof, not NULL.
 * - rows: how many at most in this step.
 * - done: out, may be NULL; how much is done.
 * - total: out, may be NULL; how much there is to do in all.
 */
ZDXM_API ZDXM_RET zdxm_verify_step(zdxm_verify *verify, int32_t rows, int64_t *done, int64_t *total);

/* What a completed proof looked at, in one row: Rust `Verification`, `View::verify`.
 *
 * CHANGE is the last one, SEALS how many there are, each with the hash of its change; `zdxm_seal_list` gives
 * them. ADDED_OBJECTS come from other programs; they hold no facts. The hash vouches for all that came before; printed on a bulletin, it also
 * proves that no later change was cut off. `ZDXM_E_RULE` before the last step.
 *
 * Fields: ROWS, CHANGE, HASH, SEALS, ADDED_OBJECTS.
 *
 * - verify: a proof, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_verify_result(zdxm_verify *verify, zdxm_cursor **rows);

/* Everything that is wrong with a file that was examined: Rust `FileCheckRun`.
 *
 * A sound file gives no rows.
 * `ZDXM_E_RULE` before the last step.
 *
 * Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY.
 *
 * - verify: a proof, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_verify_problems(zdxm_verify *verify, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Seals (签章): the host signs number and hash of the last change with a key that the file does not hold, so that nobody
 * without the key can make the chain of changes anew:
 *
 *     zdxm_seal_text(view, text, sizeof text, NULL);        sign these bytes, outside of any batch
 *     zdxm_seal_add(ledger, text, -1, "证书 01", -1, signature_in_base64, -1);
 *
 * To prove it, complete a proof (`zdxm_verify_new`), then check the signatures of `zdxm_seal_list` from the last row on: the
 * ledger is sealed up to the change of the last good one. There is no function pointer in it: every language can make these
 * calls, and a signature may need a person, a card or another program.
 *---------------------------------------------------------------------------------------------------------------- */

/* What a seal of the last change of a view signs: Rust `View::seal_draft`, `SealDraft::text`.
 *
 * Four lines, each with a line feed at its end: `zdxm seal 1`, the uuid of the ledger, the number of the change, its hash in 64
 * hexadecimal digits. What is signed are these characters of ASCII, a byte each.
 *
 * - view: a view, not NULL.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_seal_text(zdxm_view *view, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_seal_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_seal_text16(zdxm_view *view, uint16_t *buffer, int32_t cap, int32_t *need);

/* Keeps a seal: Rust `Ledger::add_seal`.
 *
 * `text` is what was signed, as `zdxm_seal_text` gave it; `key` what the host calls the key; `signature` a text of at most 64
 * KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. `ZDXM_E_NOT_SEALED` where the
 * ledger does not lead through what was signed.
 *
 * - ledger: a ledger, not NULL.
 * - text, text_len: a text, and its length or -1; NULL only with length 0.
 * - key, key_len: what the host calls the key, and its length or -1; NULL only with length 0.
 * - signature, signature_len: the signature, such as Base64, and its length or -1; NULL only with length 0.
 */
ZDXM_API ZDXM_RET zdxm_seal_add(zdxm_ledger *ledger, const char *text, int32_t text_len, const char *key,
    int32_t key_len, const char *signature, int32_t signature_len);

/* `zdxm_seal_add` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_seal_add16(zdxm_ledger *ledger, const uint16_t *text, int32_t text_len,
    const uint16_t *key, int32_t key_len, const uint16_t *signature, int32_t signature_len);

/* The seals of changes that a view knows of, in the order of the changes: Rust `View::seals`, `Seal::text`.
 *
 * AT_MS is when it was kept, which is not signed; SEAL_TEXT is what was signed. Whether a signature is good, only the host can
 * judge.
 *
 * Fields: CHANGE, HASH, AT_MS, SEAL_KEY, SIGNATURE, SEAL_TEXT.
 *
 * - view: a view, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_seal_list(zdxm_view *view, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Backup and restore (备份与恢复), and the examination of damaged files.
 *
 *     zdxm_backup_new(ledger, path, -1, ZDXM_SAVE_OVERWRITE, &backup);
 *     while ((rc = zdxm_backup_step(backup, 1000, &done, &total)) == ZDXM_OK) show(done, total);
 *     if (rc == ZDXM_DONE) rc = zdxm_backup_finish(backup, &rows);    only now is the file there
 *     zdxm_backup_free(backup);
 *
 * A backup is one file and itself a ledger, of the moment when it was begun. Others go on writing meanwhile. Until it is
 * finished nothing stands under its name, and an older backup stays; a program that is killed leaves an unfinished file
 * whose name ends with `.partial`. Backups are looked at and restored without any ledger being open.
 *---------------------------------------------------------------------------------------------------------------- */

/* Begins a backup into a new file: Rust `Ledger::begin_backup`.
 *
 * `ZDXM_E_DUPLICATE` where there is a file; with `ZDXM_SAVE_OVERWRITE`, where it is
 * not an older backup of this ledger, or has changes that the ledger does not have. `ZDXM_E_BUSY` where a program has it open.
 *
 * - ledger: a ledger, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 * - backup: out, not NULL; a backup, to be freed with zdxm_backup_free.
 */
ZDXM_API ZDXM_RET zdxm_backup_new(zdxm_ledger *ledger, const char *path, int32_t len, int32_t flags,
    zdxm_backup **backup);

/* `zdxm_backup_new` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_backup_new16(zdxm_ledger *ledger, const uint16_t *path, int32_t len, int32_t flags,
    zdxm_backup **backup);

/* Frees a backup; one that is not finished leaves nothing. NULL is allowed.
 *
 * - backup: a backup, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_backup_free(zdxm_backup *backup);

/* Leaves out the files of attachments, which a backup has beside it otherwise: Rust `BackupRun::leave_out_attachments`.
 *
 * To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
 *
 * - backup: a backup, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_backup_leave_out_attachments(zdxm_backup *backup);

/* Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust `BackupRun::step`, `BackupRun::done`,
 * `BackupRun::total`.
 *
 * `ZDXM_OK` while there are others, `ZDXM_DONE` when all were copied and proved: then finish it. `done` and `total` count pages,
 * and then rows too. `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED` where the ledger is not one that a restore would
 * accept. After `ZDXM_E_INTERRUPTED` it can go on.
 *
 * - backup: a backup, not NULL.
 * - pages: how many at most in this step.
 * - done: out, may be NULL; how much is done.
 * - total: out, may be NULL; how much there is to do in all.
 */
ZDXM_API ZDXM_RET zdxm_backup_step(zdxm_backup *backup, int32_t pages, int64_t *done, int64_t *total);

/* Copies and proves what is left, and gives the file its name: Rust `BackupRun::finish`.
 *
 * The row says what is in it; CHANGE is the last one, AT_MS of that. An error leaves what was there. The backup is over then, and
 * is only to be freed.
 *
 * Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING.
 *
 * - backup: a backup, not NULL.
 * - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_backup_finish(zdxm_backup *backup, zdxm_cursor **rows);

/* Makes a ledger of a backup, after proving that it is sound: Rust `Ledger::restore_with` (`Ledger::restore`).
 *
 * `flags` is 0 or the sum of `ZDXM_RESTORE_KEEP_EXISTING` and `ZDXM_RESTORE_WITHOUT_ATTACHMENTS`. FILES_MISSING says how many files of
 * attachments the ledger lacks; `ZDXM_E_DUPLICATE` where there is a file at `target` and the flag is not set,
 * `ZDXM_E_BUSY` where it is open. CHANGE is the last one, AT_MS of that, KEPT_PATH of the ledger that was there. The backup is only
 * read; an error leaves what was there.
 *
 * Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING, KEPT_PATH.
 *
 * - context: a context, not NULL.
 * - source, source_len: path of the file to be read, and its length or -1; NULL only with length 0.
 * - target, target_len: path of the file to be made, and its length or -1; NULL only with length 0.
 * - flags: flags, added up, or 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_backup_restore(zdxm_context *context, const char *source, int32_t source_len,
    const char *target, int32_t target_len, int32_t flags, zdxm_cursor **rows);

/* `zdxm_backup_restore` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_backup_restore16(zdxm_context *context, const uint16_t *source, int32_t source_len,
    const uint16_t *target, int32_t target_len, int32_t flags, zdxm_cursor **rows);

/* Everything that is wrong with a file, damaged or not, without changing it: Rust `Ledger::check_file`, `FileProblemKind::remedy`.
 *
 * A sound file gives no rows; of one kind of problem the first
 * 1,000 are given. An error where the file is no ledger, of a newer version, or cannot be read at all. The work is bounded by
 * the size of the file; `zdxm_verify_file` does it in steps.
 *
 * Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY.
 *
 * - context: a context, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_backup_check(zdxm_context *context, const char *path, int32_t len, zdxm_cursor **rows);

/* `zdxm_backup_check` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_backup_check16(zdxm_context *context, const uint16_t *path, int32_t len,
    zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Archives (归档): a whole ledger as lines of JSON, which any program can read in thirty years, and back.
 *
 *     zdxm_archive_export(view, "台账.jsonl", -1, 0, &archive);                   or
 *     zdxm_archive_import(context, "台账.jsonl", -1, "台账.zdxm", -1, &archive);
 *     while ((rc = zdxm_archive_step(archive, 1000, &done, &total)) == ZDXM_OK) show(done, total);
 *     if (rc == ZDXM_DONE) zdxm_archive_result(archive, &rows);                   the file is there
 *     zdxm_archive_free(archive);
 *
 * The ledger that is made has the same changes, rows and hashes, and gives the same answers as of every change. Nothing is
 * believed when an archive is read: everything is proved before the ledger appears, and an error names the line.
 *---------------------------------------------------------------------------------------------------------------- */

/* Begins to write what a view knows into a new file: Rust `View::begin_export`. The view can be closed.
 *
 * `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced.
 * `ZDXM_E_NOT_PERMITTED` for a view that is limited (`zdxm_view_limit`).
 *
 * - view: a view, not NULL.
 * - path, len: path of a file, and its length or -1; NULL only with length 0.
 * - flags: 0 or ZDXM_SAVE_OVERWRITE.
 * - archive: out, not NULL; an archive, to be freed with zdxm_archive_free.
 */
ZDXM_API ZDXM_RET zdxm_archive_export(zdxm_view *view, const char *path, int32_t len, int32_t flags,
    zdxm_archive **archive);

/* `zdxm_archive_export` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_archive_export16(zdxm_view *view, const uint16_t *path, int32_t len, int32_t flags,
    zdxm_archive **archive);

/* Puts the files of attachments beside the archive as well: Rust `ArchiveExport::take_attachments`. `ZDXM_E_RULE` for an import, which
 * takes over the files that lie beside its archive.
 *
 * To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
 *
 * - archive: an archive, not NULL.
 */
ZDXM_API ZDXM_RET zdxm_archive_take_attachments(zdxm_archive *archive);

/* Begins to make a new ledger of an archive: Rust `Ledger::begin_import`.
 *
 * `ZDXM_E_DUPLICATE` where there is a file at `target`.
 *
 * - context: a context, not NULL.
 * - source, source_len: path of the file to be read, and its length or -1; NULL only with length 0.
 * - target, target_len: path of the file to be made, and its length or -1; NULL only with length 0.
 * - archive: out, not NULL; an archive, to be freed with zdxm_archive_free.
 */
ZDXM_API ZDXM_RET zdxm_archive_import(zdxm_context *context, const char *source, int32_t source_len,
    const char *target, int32_t target_len, zdxm_archive **archive);

/* `zdxm_archive_import` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_archive_import16(zdxm_context *context, const uint16_t *source, int32_t source_len,
    const uint16_t *target, int32_t target_len, zdxm_archive **archive);

/* Frees an archive; one that is not complete leaves nothing. NULL is allowed.
 *
 * - archive: an archive, or NULL.
 */
ZDXM_API ZDXM_RET zdxm_archive_free(zdxm_archive *archive);

/* Writes, or reads and proves, about so many lines more: Rust `ArchiveExport::step`, `ArchiveExport::done`,
 * `ArchiveExport::total`, `ArchiveImport::step`, `ArchiveImport::done`, `ArchiveImport::total`.
 *
 * `ZDXM_OK` while there are others, `ZDXM_DONE` when the file has its name. Of an import: `ZDXM_E_UNKNOWN_FORMAT` for what is
 * no archive, `ZDXM_E_NEWER_VERSION` for one of a later version, `ZDXM_E_DAMAGED` for a wrong line, `ZDXM_E_TAMPERED` where
 * a value was edited; nothing is left of it then. After `ZDXM_E_INTERRUPTED` it can go on.
 *
 * - archive: an archive, not NULL.
 * - lines: how many at most in this step.
 * - done: out, may be NULL; how much is done.
 * - total: out, may be NULL; how much there is to do in all.
 */
ZDXM_API ZDXM_RET zdxm_archive_step(zdxm_archive *archive, int32_t lines, int64_t *done, int64_t *total);

/* What is in a completed archive, or in the ledger made of it, in one row: Rust `ArchiveExport::step`, `ArchiveImport::step`.
 *
 * CHANGE is the last one, AT_MS of that. `ZDXM_E_RULE` before the last step.
 *
 * Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING.
 *
 * - archive: an archive, not NULL.
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_archive_result(zdxm_archive *archive, zdxm_cursor **rows);

/*----------------------------------------------------------------------------------------------------------------
 * Values on their own: reading and writing amounts, rates and codes by the rules of the library, for what a host
 * program shows or asks in its own windows.
 *---------------------------------------------------------------------------------------------------------------- */

/* Reads an amount as offices write it, in a unit unless it names its own: Rust `Money::parse`.
 *
 * 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - unit: ZDXM_YUAN, ZDXM_WAN_YUAN and so on.
 * - fen: out, not NULL; an amount in fen (分).
 */
ZDXM_API ZDXM_RET zdxm_money_parse(zdxm_context *context, const char *text, int32_t len, int32_t unit,
    int64_t *fen);

/* `zdxm_money_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_money_parse16(zdxm_context *context, const uint16_t *text, int32_t len, int32_t unit,
    int64_t *fen);

/* An amount of fen in a unit, rounded half away from zero (四舍五入): Rust `Money::display`.
 *
 * - context: a context, not NULL.
 * - fen: an amount in fen (分).
 * - unit: ZDXM_YUAN, ZDXM_WAN_YUAN and so on.
 * - decimals: how many decimals.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_money_text(zdxm_context *context, int64_t fen, int32_t unit, int32_t decimals,
    char *buffer, int32_t cap, int32_t *need);

/* `zdxm_money_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_money_text16(zdxm_context *context, int64_t fen, int32_t unit, int32_t decimals,
    uint16_t *buffer, int32_t cap, int32_t *need);

/* A part of a base in percent, rounded once from the exact value: Rust `Rate::of`, `Rate::percent`. `ZDXM_NULL` for a base of 0.
 *
 * - context: a context, not NULL.
 * - part: an amount in fen (分).
 * - base: an amount in fen (分).
 * - decimals: how many decimals.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_rate_text(zdxm_context *context, int64_t part, int64_t base, int32_t decimals,
    char *buffer, int32_t cap, int32_t *need);

/* `zdxm_rate_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_rate_text16(zdxm_context *context, int64_t part, int64_t base, int32_t decimals,
    uint16_t *buffer, int32_t cap, int32_t *need);

/* Reads a national project code in any spelling and gives it with its hyphens: Rust `ProjectCode::parse`.
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_project_code_parse(zdxm_context *context, const char *text, int32_t len, char *buffer,
    int32_t cap, int32_t *need);

/* `zdxm_project_code_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_project_code_parse16(zdxm_context *context, const uint16_t *text, int32_t len,
    uint16_t *buffer, int32_t cap, int32_t *need);

/* Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust `CreditCode::parse`.
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_credit_code_parse(zdxm_context *context, const char *text, int32_t len, char *buffer,
    int32_t cap, int32_t *need);

/* `zdxm_credit_code_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_credit_code_parse16(zdxm_context *context, const uint16_t *text, int32_t len,
    uint16_t *buffer, int32_t cap, int32_t *need);

/* Reads a date as offices write it, such as 2022年3月: Rust `ProjectDate::parse`. yyyymmdd, 00 for what it does not say.
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - yyyymmdd: out, not NULL; a day, yyyymmdd.
 */
ZDXM_API ZDXM_RET zdxm_date_parse(zdxm_context *context, const char *text, int32_t len, int32_t *yyyymmdd);

/* `zdxm_date_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_date_parse16(zdxm_context *context, const uint16_t *text, int32_t len,
    int32_t *yyyymmdd);

/* Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust `Phase::parse`. `ZDXM_PHASE_...`
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - phase: out, not NULL; ZDXM_PHASE_...
 */
ZDXM_API ZDXM_RET zdxm_phase_parse(zdxm_context *context, const char *text, int32_t len, int32_t *phase);

/* `zdxm_phase_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_phase_parse16(zdxm_context *context, const uint16_t *text, int32_t len, int32_t *phase);

/* The name of a value that a field can have, such as 续建: Rust `Coded::name`.
 *
 * The field is of type `ZDXM_TYPE_CODE`, or `ZDXM_TYPE_FLAGS`, whose names are joined by 、. No other field's value has a name;
 * `zdxm_cursor_text` gives it as a text.
 *
 * - context: a context, not NULL.
 * - field: a field, ZDXM_F_...
 * - value: the number.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_value_text(zdxm_context *context, int32_t field, int32_t value, char *buffer,
    int32_t cap, int32_t *need);

/* `zdxm_value_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_value_text16(zdxm_context *context, int32_t field, int32_t value, uint16_t *buffer,
    int32_t cap, int32_t *need);

/* All values that a field can have, in their order, as a list to choose from shows them: Rust `Coded::ALL`, `Coded::number`, `Coded::word`, `Coded::name`.
 *
 * The field is of type `ZDXM_TYPE_CODE` or `ZDXM_TYPE_FLAGS`. A form takes the number, by
 * `zdxm_form_text` also the name or the word.
 *
 * Fields: VALUE_NUMBER, VALUE_WORD, NAME.
 *
 * - context: a context, not NULL.
 * - field: a field, ZDXM_F_...
 * - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
 */
ZDXM_API ZDXM_RET zdxm_field_choices(zdxm_context *context, int32_t field, zdxm_cursor **rows);

/* Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust `ConstructionPeriod::parse`.
 *
 * `start` and `end` are dates, 0 where the text does not say it.
 *
 * - context: a context, not NULL.
 * - text, len: a text, and its length or -1; NULL only with length 0.
 * - start: out, not NULL; a date, yyyymmdd, or 0.
 * - end: out, not NULL; a date, yyyymmdd, or 0.
 */
ZDXM_API ZDXM_RET zdxm_period_parse(zdxm_context *context, const char *text, int32_t len, int32_t *start,
    int32_t *end);

/* `zdxm_period_parse` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_period_parse16(zdxm_context *context, const uint16_t *text, int32_t len, int32_t *start,
    int32_t *end);

/* Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust `Rate::gap`, `Rate::time_progress`, `RateGap::points`. `ZDXM_NULL` for a base of 0.
 *
 * - context: a context, not NULL.
 * - part: an amount in fen (分).
 * - base: an amount in fen (分).
 * - month: a month, yyyymm.
 * - decimals: how many decimals.
 * - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
 */
ZDXM_API ZDXM_RET zdxm_gap_text(zdxm_context *context, int64_t part, int64_t base, int32_t month,
    int32_t decimals, char *buffer, int32_t cap, int32_t *need);

/* `zdxm_gap_text` in UTF-16. */
ZDXM_API ZDXM_RET zdxm_gap_text16(zdxm_context *context, int64_t part, int64_t base, int32_t month,
    int32_t decimals, uint16_t *buffer, int32_t cap, int32_t *need);

/*----------------------------------------------------------------------------------------------------------------
 * Facts (数据) for other programs: records of one kind as a table, which is saved as CSV, as a workbook for machines, or read row by row.
 *---------------------------------------------------------------------------------------------------------------- */

/* All records of one kind, field by field, as a document of one table (数据): Rust `View::facts`, `print::facts_table`.
 *
 *
 * Facts only, without what follows from rules. Save the table by `zdxm_document_save_csv`. `ZDXM_E_NOT_FOUND` for a plan that does not exist.
 *
 * - view: a view, not NULL.
 * - table: `ZDXM_FACTS_...`.
 * - plan: items and reports of this plan only; 0 for all.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_facts_document(zdxm_view *view, int32_t table, int32_t plan, zdxm_document **document);

/* What the columns of these tables mean (字段说明), as a document of one table: Rust `print::fact_fields_table`, `FactTable::columns`, `FactTable::source`.
 *
 * - view: a view, not NULL.
 * - document: out, not NULL; a document, to be freed with zdxm_document_free.
 */
ZDXM_API ZDXM_RET zdxm_facts_fields_document(zdxm_view *view, zdxm_document **document);

#ifdef __cplusplus
}
#endif

#endif  /* ZDXM_H */

//! The values of enumerations: first the kinds of errors, then the others by name. `zdxm_value_text` gives the name of a
//! value, `zdxm_field_choices` all values that a field can have.

// Made from every `coded!` of the library by `cargo run -p zdxm-abi`; do not edit.
#![allow(dead_code, reason = "most numbers are for callers")]

/// A value that cannot be read or is out of its range (值无效).
pub const ZDXM_E_INVALID_VALUE: i32 = -101;
/// A field that must be there is empty (缺少必填项).
pub const ZDXM_E_MISSING_VALUE: i32 = -102;
/// A result that does not fit into 64 bits of fen (溢出).
pub const ZDXM_E_OVERFLOW: i32 = -103;
/// A text or a list longer than its limit (超过长度限制).
pub const ZDXM_E_TOO_LONG: i32 = -104;
/// The record does not exist (未找到).
pub const ZDXM_E_NOT_FOUND: i32 = -201;
/// Such a record exists already (重复).
pub const ZDXM_E_DUPLICATE: i32 = -202;
/// A rule of the office refuses it (违反规则).
pub const ZDXM_E_RULE: i32 = -301;
/// The ledger was opened for reading only (只读).
pub const ZDXM_E_READ_ONLY: i32 = -302;
/// The actor's roles do not allow it; the error says whose do (无权限).
pub const ZDXM_E_NOT_PERMITTED: i32 = -303;
/// Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改).
pub const ZDXM_E_CONFLICT: i32 = -304;
/// Other records still use it; the error lists them (仍被使用).
pub const ZDXM_E_IN_USE: i32 = -305;
/// Somebody else is writing; try again (台账正被占用).
pub const ZDXM_E_BUSY: i32 = -401;
/// The file is not a ledger (不是台账文件).
pub const ZDXM_E_NOT_A_LEDGER: i32 = -402;
/// The file is an SQLite file of another program (其他程序的数据库).
pub const ZDXM_E_FOREIGN_DATABASE: i32 = -403;
/// The ledger was written by a newer version of the library (由更高版本创建).
pub const ZDXM_E_NEWER_VERSION: i32 = -404;
/// The file is damaged (文件损坏).
pub const ZDXM_E_DAMAGED: i32 = -405;
/// The disk is full (磁盘已满).
pub const ZDXM_E_DISK_FULL: i32 = -406;
/// The file cannot be opened, read or written (无法读写).
pub const ZDXM_E_IO: i32 = -407;
/// The ledger was edited behind the library's back (台账被绕过程序改动).
pub const ZDXM_E_TAMPERED: i32 = -408;
/// A long call was interrupted by the caller (已中断).
pub const ZDXM_E_INTERRUPTED: i32 = -409;
/// Another program has the file open that is to be replaced; try again (文件正被其他程序占用).
pub const ZDXM_E_FILE_IN_USE: i32 = -410;
/// The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).
pub const ZDXM_E_LEDGER_MOVED: i32 = -411;
/// It is not known whether the change was kept; open the ledger again and look (提交结果不明).
pub const ZDXM_E_OUTCOME_UNKNOWN: i32 = -412;
/// The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后).
pub const ZDXM_E_CLOCK_BEHIND: i32 = -413;
/// No file is at this path, or no folder where one is to be written; a missing record is `ZDXM_E_NOT_FOUND`
/// (文件不存在).
pub const ZDXM_E_NO_FILE: i32 = -414;
/// The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).
pub const ZDXM_E_NETWORK_DRIVE: i32 = -415;
/// The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).
pub const ZDXM_E_VIEW_EXPIRED: i32 = -416;
/// The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章).
pub const ZDXM_E_NOT_SEALED: i32 = -417;
/// The name is that of several projects; the error gives their codes (名称对应多个项目).
pub const ZDXM_E_NAME_AMBIGUOUS: i32 = -418;
/// The file is not of a format that the library reads (格式无法识别).
pub const ZDXM_E_UNKNOWN_FORMAT: i32 = -501;
/// The spreadsheet is damaged or built to do harm (表格文件损坏).
pub const ZDXM_E_BROKEN_SHEET: i32 = -502;
/// The spreadsheet is larger than the limits (表格过大).
pub const ZDXM_E_SHEET_TOO_LARGE: i32 = -503;
/// The spreadsheet is encrypted (表格已加密).
pub const ZDXM_E_ENCRYPTED_SHEET: i32 = -504;
/// The sheet is not a plan or a monthly report (看不出是计划表或月报).
pub const ZDXM_E_UNKNOWN_SHEET: i32 = -505;
/// The sheet still has problems that must be settled before the commit (尚有未解决的问题).
pub const ZDXM_E_UNSETTLED_PROBLEMS: i32 = -506;
/// A mistake in the library (程序内部错误).
pub const ZDXM_E_INTERNAL: i32 = -901;

/// Unit of money: 100 fen (元).
pub const ZDXM_YUAN: i32 = 1;
/// Unit of money: ten thousand yuan: the unit of plans and reports (万元).
pub const ZDXM_WAN_YUAN: i32 = 2;
/// Unit of money: a hundred million yuan: the unit of bulletins (亿元).
pub const ZDXM_YI_YUAN: i32 = 3;
/// Unit of money: a thousand yuan (千元).
pub const ZDXM_QIAN_YUAN: i32 = 4;
/// Unit of money: a million yuan (百万元).
pub const ZDXM_BAI_WAN_YUAN: i32 = 5;
/// Unit of money: ten million yuan (千万元).
pub const ZDXM_QIAN_WAN_YUAN: i32 = 6;
/// Unit of money: a thousand million yuan (十亿元).
pub const ZDXM_SHI_YI_YUAN: i32 = 7;

/// What to look at again of an attachment: its name says another type than its bytes (文件名与内容类型不符).
pub const ZDXM_ADVICE_NAME_SAYS_OTHER: i32 = 1;
/// What to look at again of an attachment: it was taken far from every place of the project that is given in the
/// same system of coordinates (拍摄地点离项目位置较远).
pub const ZDXM_ADVICE_FAR_AWAY: i32 = 2;
/// What to look at again of an attachment: it was taken in another month than that of its report (拍摄时间不在报告月份).
pub const ZDXM_ADVICE_OTHER_MONTH: i32 = 3;
/// What to look at again of an attachment: what a person says of its time or place is not what the file says
/// (填报与照片信息不一致).
pub const ZDXM_ADVICE_DIFFERS_FROM_EXIF: i32 = 4;
/// What to look at again of an attachment: a report of another month has the same bytes (与其他月份的附件内容相同).
pub const ZDXM_ADVICE_USED_BEFORE: i32 = 5;

/// Answer to a report: it counts as it was sent (采用).
pub const ZDXM_ANSWER_ACCEPTED: i32 = 1;
/// Answer to a report: it does not count; the opinion says why, and the report is to be corrected and sent again
/// (退回).
pub const ZDXM_ANSWER_RETURNED: i32 = 2;
/// Answer to a report: it counts with other values, which the answer brings (更正后采用).
pub const ZDXM_ANSWER_CORRECTED: i32 = 3;

/// Fact of an assessment: points, times or a rate that a registrar gives a unit (认定).
pub const ZDXM_ASSESSMENT_FACT_GIVEN: i32 = 1;
/// Fact of an assessment: that a unit is exempt for some months: it is scored and shown, but stands on no list,
/// and no lowest, highest or average knows it (免列).
pub const ZDXM_ASSESSMENT_FACT_EXEMPTION: i32 = 2;
/// Fact of an assessment: that a unit objects to an issued result, and what it was answered (申诉).
pub const ZDXM_ASSESSMENT_FACT_OBJECTION: i32 = 3;

/// What a file is attached to: a project (项目).
pub const ZDXM_ATTACHED_PROJECT: i32 = 1;
/// What a file is attached to: a monthly report: a plan item in a month (月报).
pub const ZDXM_ATTACHED_REPORT: i32 = 2;
/// What a file is attached to: an event of a project (开竣工).
pub const ZDXM_ATTACHED_EVENT: i32 = 3;
/// What a file is attached to: a matter of a project (事项).
pub const ZDXM_ATTACHED_MATTER: i32 = 4;
/// What a file is attached to: a letter (函件).
pub const ZDXM_ATTACHED_LETTER: i32 = 5;

/// Figures of the year before: those of the last bulletin that was issued for the month (按当时公布数).
pub const ZDXM_BASIS_ISSUED: i32 = 1;
/// Figures of the year before: those that are known now (按现有数据).
pub const ZDXM_BASIS_KNOWN: i32 = 2;
/// Figures of the year before: those of the projects that both plans have (按可比项目).
pub const ZDXM_BASIS_COMPARABLE: i32 = 3;

/// Kind of a bulletin: the office's own bulletin, with name, number, office and date in its head (简报).
pub const ZDXM_BULLETIN_BRIEF: i32 = 1;
/// Kind of a bulletin: an official document that names who leads and who lags (通报).
pub const ZDXM_BULLETIN_NOTICE: i32 = 2;
/// Kind of a bulletin: figures in one table, early (快报).
pub const ZDXM_BULLETIN_FLASH: i32 = 3;
/// Kind of a bulletin: one matter, to leaders (专报).
pub const ZDXM_BULLETIN_SPECIAL: i32 = 4;

/// Change: the ledger is made (建账).
pub const ZDXM_CHANGE_CREATE_LEDGER: i32 = 0;
/// Change: projects, units, sectors, plans or items are added or corrected (维护).
pub const ZDXM_CHANGE_EDIT: i32 = 1;
/// Change: a year plan is adopted (下达计划).
pub const ZDXM_CHANGE_ADOPT_PLAN: i32 = 2;
/// Change: a plan is read from a sheet (导入计划).
pub const ZDXM_CHANGE_IMPORT_PLAN: i32 = 3;
/// Change: reports are drafted, filed, corrected or withdrawn (填报).
pub const ZDXM_CHANGE_FILE_REPORTS: i32 = 4;
/// Change: monthly reports are read from a sheet (导入月报).
pub const ZDXM_CHANGE_IMPORT_REPORTS: i32 = 5;
/// Change: a plan change is adopted or corrected (增补、调出、调整) (动态调整).
pub const ZDXM_CHANGE_CHANGE_PLAN: i32 = 6;
/// Change: reports are submitted for review (报送).
pub const ZDXM_CHANGE_SUBMIT_REPORTS: i32 = 7;
/// Change: submitted reports are approved or returned (审核).
pub const ZDXM_CHANGE_REVIEW_REPORTS: i32 = 8;
/// Change: months are closed, or opened again (关账).
pub const ZDXM_CHANGE_CLOSE_MONTH: i32 = 9;
/// Change: people are added or corrected, or roles granted or revoked (人员与授权).
pub const ZDXM_CHANGE_MANAGE_PEOPLE: i32 = 10;
/// Change: matters are opened, followed up or settled (事项办理).
pub const ZDXM_CHANGE_TRACK_MATTERS: i32 = 11;
/// Change: what a project really does is recorded: started, suspended, finished (开竣工登记).
pub const ZDXM_CHANGE_RECORD_EVENTS: i32 = 12;
/// Change: rule packs are kept or attached to plans (设置规则).
pub const ZDXM_CHANGE_SET_RULES: i32 = 13;
/// Change: the days of changes are set, or the marks of their instants lifted (更正时间).
pub const ZDXM_CHANGE_CORRECT_CLOCK: i32 = 14;
/// Change: records are voided, or restored (作废恢复).
pub const ZDXM_CHANGE_VOID_RECORDS: i32 = 15;
/// Change: two units or two projects are said to be one, or two again (合并).
pub const ZDXM_CHANGE_MERGE: i32 = 16;
/// Change: attempts that were refused for want of a right are recorded, and nothing else (越权尝试).
pub const ZDXM_CHANGE_REFUSE: i32 = 17;
/// Change: a bulletin is issued (简报、通报) (签发通报).
pub const ZDXM_CHANGE_ISSUE_BULLETIN: i32 = 20;
/// Change: facts of an assessment are recorded or corrected (认定、免列) (考核登记).
pub const ZDXM_CHANGE_RECORD_ASSESSMENT: i32 = 21;
/// Change: the result of an assessment is issued (考核结果) (签发考核结果).
pub const ZDXM_CHANGE_ISSUE_ASSESSMENT: i32 = 22;
/// Change: letters are issued (提醒函、督办函) (签发函件).
pub const ZDXM_CHANGE_ISSUE_LETTERS: i32 = 24;
/// Change: letters are drafted, answered, closed or revoked (函件办理).
pub const ZDXM_CHANGE_FOLLOW_LETTERS: i32 = 25;
/// Change: nodes are laid out, planned or done (节点管理).
pub const ZDXM_CHANGE_TRACK_NODES: i32 = 26;
/// Change: files are attached to records, or what is said of them is corrected (登记附件).
pub const ZDXM_CHANGE_ATTACH_FILES: i32 = 27;
/// Change: places of projects are added or corrected (登记位置).
pub const ZDXM_CHANGE_RECORD_PLACES: i32 = 28;
/// Change: a package for another office is made (数据包) (编制数据包).
pub const ZDXM_CHANGE_SEND_PACKAGE: i32 = 30;
/// Change: a package of another office is received (接收数据包).
pub const ZDXM_CHANGE_RECEIVE_PACKAGE: i32 = 31;

/// Where the clock is behind: the batch is refused as `ZDXM_E_CLOCK_BEHIND`, so that a person can look at the
/// clock (询问).
pub const ZDXM_CLOCK_ASK: i32 = 0;
/// Where the clock is behind: the clock is right now; the instant of every change that is dated after it is
/// marked (以本机时间为准).
pub const ZDXM_CLOCK_THIS_IS_RIGHT: i32 = 1;
/// Where the clock is behind: nobody knows; the instant of the change that is written is marked (时间不详).
pub const ZDXM_CLOCK_UNKNOWN: i32 = 2;

/// Mark of an instant: it is dated after a later change, whose clock was said to be right (时钟超前).
pub const ZDXM_CLOCK_MARK_AHEAD: i32 = 1;
/// Mark of an instant: the clock was behind, and nobody knew whether it was right (时间不详).
pub const ZDXM_CLOCK_MARK_UNKNOWN: i32 = 2;

/// A whole and its parts in one plan: a part is left out of the figures in the months in which its whole counts
/// (按整体统计).
pub const ZDXM_COUNT_WHOLE: i32 = 1;
/// A whole and its parts in one plan: a whole is left out in the months in which a part of it counts (按部分统计).
pub const ZDXM_COUNT_PARTS: i32 = 2;

/// Cells of a bulletin: all implementation projects (实施项目合计).
pub const ZDXM_CUT_ALL: i32 = 1;
/// Cells of a bulletin: by phase (按建设阶段).
pub const ZDXM_CUT_PHASE: i32 = 2;
/// Cells of a bulletin: by phase and sector of the first level (按建设阶段和行业).
pub const ZDXM_CUT_PHASE_SECTOR: i32 = 3;
/// Cells of a bulletin: implementation projects by sector of the first level (按行业).
pub const ZDXM_CUT_SECTOR: i32 = 4;
/// Cells of a bulletin: implementation projects by lead unit, ranked within a kind of unit (按牵头单位).
pub const ZDXM_CUT_LEAD_UNIT: i32 = 5;
/// Cells of a bulletin: implementation projects by reporting unit, ranked within a kind of unit (按填报单位).
pub const ZDXM_CUT_REPORTING_UNIT: i32 = 6;
/// Cells of a bulletin: by phase and reporting unit, where the bulletin's rule asks for it (按建设阶段和填报单位).
pub const ZDXM_CUT_PHASE_UNIT: i32 = 7;
/// Cells of a bulletin: implementation projects by sector of the second level, where the bulletin's rule asks for
/// it (按二级行业).
pub const ZDXM_CUT_SUBSECTOR: i32 = 8;

/// System of coordinates: China Geodetic Coordinate System 2000, which the state's surveys use.
pub const ZDXM_DATUM_CGCS2000: i32 = 1;
/// System of coordinates: the system of satellite receivers, and of the Exif data of photos.
pub const ZDXM_DATUM_WGS84: i32 = 2;
/// System of coordinates: the shifted system of most Chinese maps and telephones.
pub const ZDXM_DATUM_GCJ02: i32 = 3;
/// System of coordinates: the system of Baidu, shifted once more.
pub const ZDXM_DATUM_BD09: i32 = 4;

/// Decision of an import: the cell says what a person typed (改为).
pub const ZDXM_DECISION_VALUE: i32 = 1;
/// Decision of an import: the cell is empty (留空).
pub const ZDXM_DECISION_EMPTY: i32 = 2;
/// Decision of an import: the row is left out (不导入该行).
pub const ZDXM_DECISION_LEAVE_OUT_ROW: i32 = 3;
/// Decision of an import: the row is taken although it is struck out or hidden (导入该行).
pub const ZDXM_DECISION_TAKE_ROW: i32 = 4;
/// Decision of an import: the cell could not be read and was left empty by the import's option (读不出，留空).
pub const ZDXM_DECISION_LEFT_EMPTY: i32 = 5;
/// Decision of an import: the column means what a person said (指定列).
pub const ZDXM_DECISION_COLUMN: i32 = 6;
/// Decision of an import: the column means what the office confirmed before (按已确认的列).
pub const ZDXM_DECISION_KEPT_COLUMN: i32 = 7;

/// The record: it is only in the later state (增加).
pub const ZDXM_DIFFERENCE_ADDED: i32 = 1;
/// The record: it says something else (更正).
pub const ZDXM_DIFFERENCE_REVISED: i32 = 2;
/// The record: it is only in the earlier state (减少).
pub const ZDXM_DIFFERENCE_REMOVED: i32 = 3;

/// Kind of event: a start (开工).
pub const ZDXM_EVENT_START: i32 = 1;
/// Kind of event: a finish (竣工).
pub const ZDXM_EVENT_FINISH: i32 = 2;
/// Kind of event: a stop (停工).
pub const ZDXM_EVENT_SUSPEND: i32 = 3;
/// Kind of event: it goes on after a stop, which is no start (复工).
pub const ZDXM_EVENT_RESUME: i32 = 4;

/// Table of facts: projects (项目).
pub const ZDXM_FACTS_PROJECTS: i32 = 1;
/// Table of facts: items of year plans, as they are after all plan changes (计划项目).
pub const ZDXM_FACTS_ITEMS: i32 = 2;
/// Table of facts: approved monthly reports, as they were reported: nothing is carried forward (月报).
pub const ZDXM_FACTS_REPORTS: i32 = 3;
/// Table of facts: units (单位).
pub const ZDXM_FACTS_UNITS: i32 = 4;
/// Table of facts: starts, finishes, stops and resumptions (开竣工).
pub const ZDXM_FACTS_EVENTS: i32 = 5;

/// What is wrong with a file beside the ledger: an attachment whose file is not there (文件缺失).
pub const ZDXM_FILE_MISSING: i32 = 1;
/// What is wrong with a file beside the ledger: a file that has other bytes than were attached (内容已改变).
pub const ZDXM_FILE_CHANGED: i32 = 2;
/// What is wrong with a file beside the ledger: a file to which no attachment belongs: a write that was given up
/// left it (没有对应附件).
pub const ZDXM_FILE_UNREFERENCED: i32 = 3;
/// What is wrong with a file beside the ledger: a file that the library did not put there (不是附件文件).
pub const ZDXM_FILE_FOREIGN: i32 = 4;
/// What is wrong with a file beside the ledger: a file that cannot be read (无法读取).
pub const ZDXM_FILE_UNREADABLE: i32 = 5;

/// State of a report: nothing yet (未报送).
pub const ZDXM_FILING_NOT_REPORTED: i32 = 0;
/// State of a report: being written; nobody else needs to look at it (草稿).
pub const ZDXM_FILING_DRAFT: i32 = 1;
/// State of a report: waits for the liaison; locked (已报送).
pub const ZDXM_FILING_SUBMITTED: i32 = 2;
/// State of a report: it counts (已审核).
pub const ZDXM_FILING_APPROVED: i32 = 3;
/// State of a report: sent back with an opinion; to be corrected and submitted again (已退回).
pub const ZDXM_FILING_RETURNED: i32 = 4;

/// What a finding is about: an amount that is no number (金额无法读出).
pub const ZDXM_FINDING_AMOUNT_UNREADABLE: i32 = 1;
/// What a finding is about: an amount with parts of a fen was rounded (金额已四舍五入到分).
pub const ZDXM_FINDING_AMOUNT_ROUNDED: i32 = 2;
/// What a finding is about: an amount larger than any project has (金额过大).
pub const ZDXM_FINDING_AMOUNT_TOO_LARGE: i32 = 3;
/// What a finding is about: an amount below zero (金额为负).
pub const ZDXM_FINDING_AMOUNT_NEGATIVE: i32 = 4;
/// What a finding is about: an amount column without a unit (金额单位不明).
pub const ZDXM_FINDING_UNIT_UNKNOWN: i32 = 5;
/// What a finding is about: an amount column without a unit, read in that of the other columns (金额单位按其他列推定).
pub const ZDXM_FINDING_UNIT_ASSUMED: i32 = 6;
/// What a finding is about: a date or period that cannot be read; kept as text (日期无法读出).
pub const ZDXM_FINDING_DATE_UNREADABLE: i32 = 7;
/// What a finding is about: a yes or no that cannot be read (是否无法读出).
pub const ZDXM_FINDING_FLAG_UNREADABLE: i32 = 8;
/// What a finding is about: a project code of a wrong shape; kept as text (项目代码格式不符).
pub const ZDXM_FINDING_CODE_MALFORMED: i32 = 9;
/// What a finding is about: a column whose header is not known; kept as text (表头未识别).
pub const ZDXM_FINDING_UNKNOWN_COLUMN: i32 = 10;
/// What a finding is about: two columns with one meaning; the second is kept as text (表头重复).
pub const ZDXM_FINDING_DUPLICATE_COLUMN: i32 = 11;
/// What a finding is about: a line break in a name, which became a blank (名称中有换行).
pub const ZDXM_FINDING_LINE_BREAK_IN_NAME: i32 = 12;
/// What a finding is about: characters in a name that nobody sees, which were taken out (名称中有不可见字符).
pub const ZDXM_FINDING_UNSEEN_IN_NAME: i32 = 13;
/// What a finding is about: a project without a name (缺项目名称).
pub const ZDXM_FINDING_NAME_MISSING: i32 = 14;
/// What a finding is about: a row with nothing but a name (只有名称的行).
pub const ZDXM_FINDING_NAME_ONLY: i32 = 15;
/// What a finding is about: a project of a plan without a phase (缺建设阶段).
pub const ZDXM_FINDING_PHASE_UNKNOWN: i32 = 16;
/// What a finding is about: a project of a plan without a sector (缺行业分类).
pub const ZDXM_FINDING_SECTOR_UNKNOWN: i32 = 17;
/// What a finding is about: the same project twice (项目重复).
pub const ZDXM_FINDING_DUPLICATE_PROJECT: i32 = 18;
/// What a finding is about: a row that continues the one above; kept as text (续行).
pub const ZDXM_FINDING_CONTINUATION_ROW: i32 = 19;
/// What a finding is about: a cell that belongs to nothing (无法归属的内容).
pub const ZDXM_FINDING_STRAY_CELL: i32 = 20;
/// What a finding is about: the declared number of projects is not the number of rows (声明项数与实际不符).
pub const ZDXM_FINDING_COUNT_DIFFERS: i32 = 21;
/// What a finding is about: a declared sum is not the sum of the rows (声明合计与实际不符).
pub const ZDXM_FINDING_SUM_DIFFERS: i32 = 22;
/// What a finding is about: parts of a project that are listed under it and not counted again (子项目不重复计数).
pub const ZDXM_FINDING_CHILDREN_NOT_COUNTED: i32 = 23;
/// What a finding is about: the year's plan is larger than the total investment (年度计划大于总投资).
pub const ZDXM_FINDING_ANNUAL_ABOVE_TOTAL: i32 = 24;
/// What a finding is about: done before and planned together are larger than the total (累计加计划大于总投资).
pub const ZDXM_FINDING_PLAN_ABOVE_TOTAL: i32 = 25;
/// What a finding is about: the month's amount is larger than the year to date (本月完成大于累计完成).
pub const ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE: i32 = 26;
/// What a finding is about: a printed rate is not that of the amounts beside it (完成率与金额不符).
pub const ZDXM_FINDING_RATE_DIFFERS: i32 = 27;
/// What a finding is about: title, sheet name and headers name different years or months (年份或月份矛盾).
pub const ZDXM_FINDING_PERIOD_CONTRADICTS: i32 = 28;
/// What a finding is about: a sheet that was left out, with the reason (工作表未读入).
pub const ZDXM_FINDING_SHEET_SKIPPED: i32 = 29;
/// What a finding is about: a responsible unit named twice (责任单位重复).
pub const ZDXM_FINDING_UNIT_REPEATED: i32 = 30;
/// What a finding is about: more responsible units than the ledger takes (责任单位过多).
pub const ZDXM_FINDING_TOO_MANY_UNITS: i32 = 31;
/// What a finding is about: a name or text longer than the ledger takes (文字过长).
pub const ZDXM_FINDING_TEXT_TOO_LONG: i32 = 32;
/// What a finding is about: more findings than are listed (其余问题未列出).
pub const ZDXM_FINDING_MORE_FINDINGS: i32 = 33;
/// What a finding is about: characters that are struck out and were not read (划去的内容).
pub const ZDXM_FINDING_STRUCK_OUT: i32 = 34;
/// What a finding is about: the mark of a footnote beside a value, which was left out (值旁的注号).
pub const ZDXM_FINDING_MARK_LEFT_OUT: i32 = 35;
/// What a finding is about: an amount whose format shows it scaled, read as it is shown (按显示格式换算的金额).
pub const ZDXM_FINDING_AMOUNT_SCALED: i32 = 36;
/// What a finding is about: an amount whose format shows something else than its column says (显示格式与列的含义不符).
pub const ZDXM_FINDING_SHOWN_DIFFERS: i32 = 37;
/// What a finding is about: a formula whose result the file does not hold (公式没有计算结果).
pub const ZDXM_FINDING_NO_RESULT: i32 = 38;
/// What a finding is about: a picture in a cell, which is no text (单元格中的图片).
pub const ZDXM_FINDING_PICTURE_IN_CELL: i32 = 39;
/// What a finding is about: an amount that is merged over several projects or columns (金额跨项目或跨列合并).
pub const ZDXM_FINDING_AMOUNT_MERGED: i32 = 40;
/// What a finding is about: a merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行).
pub const ZDXM_FINDING_MERGE_CROSSES_HEADING: i32 = 41;
/// What a finding is about: a row that may be a heading or a project (无法确定是分组行还是项目).
pub const ZDXM_FINDING_ROW_UNCLEAR: i32 = 42;
/// What a finding is about: lines of plan and actual that cannot be distinguished (计划行与实际行不清).
pub const ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR: i32 = 43;
/// What a finding is about: a hidden row, which was not read as a project (隐藏行未读入).
pub const ZDXM_FINDING_ROW_HIDDEN: i32 = 44;
/// What a finding is about: a row that is struck out, which was not read as a project (删除线行未读入).
pub const ZDXM_FINDING_ROW_STRUCK: i32 = 45;
/// What a finding is about: something that a person decided (已由人工确认).
pub const ZDXM_FINDING_ANSWERED_BY_PERSON: i32 = 46;
/// What a finding is about: a table below another one that is not understood (下方表格未读入).
pub const ZDXM_FINDING_TABLE_NOT_READ: i32 = 47;
/// What a finding is about: a quote in a text file that never ends, or ends in the middle of a cell (引号不成对).
pub const ZDXM_FINDING_QUOTE_UNCLOSED: i32 = 48;
/// What a finding is about: a text of which the file does not hold every character (文字不完整).
pub const ZDXM_FINDING_TEXT_DAMAGED: i32 = 49;
/// What a finding is about: cells beyond the rows and columns that are read (超出行列范围).
pub const ZDXM_FINDING_CELL_BEYOND: i32 = 50;
/// What a finding is about: a column that could mean two things (表头含义不明).
pub const ZDXM_FINDING_COLUMN_AMBIGUOUS: i32 = 51;
/// What a finding is about: a column whose meaning a person chose against its header (列含义为选定).
pub const ZDXM_FINDING_COLUMN_CHOSEN: i32 = 52;
/// What a finding is about: a column of another month or year, or of a plan beside what was done; kept as text
/// (非本期的列).
pub const ZDXM_FINDING_OTHER_PERIOD: i32 = 53;
/// What a finding is about: a title or header that names several years or months (年份或月份不明).
pub const ZDXM_FINDING_PERIOD_UNCLEAR: i32 = 54;
/// What a finding is about: a column of one source of money; kept as text (资金来源列).
pub const ZDXM_FINDING_SOURCE_COLUMN: i32 = 55;
/// What a finding is about: a column that the sheet hides (隐藏列).
pub const ZDXM_FINDING_HIDDEN_COLUMN: i32 = 56;
/// What a finding is about: an amount that nobody sees in the sheet, white on white or in the smallest of fonts
/// (看不见的金额).
pub const ZDXM_FINDING_AMOUNT_UNSEEN: i32 = 57;
/// What a finding is about: columns of sources of which one may be a part of another (资金来源互相包含).
pub const ZDXM_FINDING_SOURCES_OVERLAP: i32 = 58;
/// What a finding is about: a monthly row without a project of that code or name (未找到对应项目).
pub const ZDXM_FINDING_PROJECT_NOT_FOUND: i32 = 59;
/// What a finding is about: code and name of a row belong to different projects (代码与名称不一致).
pub const ZDXM_FINDING_PROJECT_AMBIGUOUS: i32 = 60;
/// What a finding is about: a new unit or sector whose name looks like one that the ledger has (单位或行业名称相近).
pub const ZDXM_FINDING_NAME_NEAR: i32 = 61;
/// What a finding is about: a project that is not in the year's plan (项目不在年度计划内).
pub const ZDXM_FINDING_NOT_IN_PLAN: i32 = 62;
/// What a finding is about: a project that is to be supplemented and is already in the plan (已在计划中).
pub const ZDXM_FINDING_ALREADY_IN_PLAN: i32 = 63;
/// What a finding is about: a project that left the plan (已调出).
pub const ZDXM_FINDING_WITHDRAWN: i32 = 64;
/// What a finding is about: a plan change that would count from before the last one that changed the project
/// (生效月份过早).
pub const ZDXM_FINDING_EFFECTIVE_TOO_EARLY: i32 = 65;
/// What a finding is about: a change of a plan that only a plan change can make (须按增补、调整办理).
pub const ZDXM_FINDING_NEEDS_PLAN_CHANGE: i32 = 66;
/// What a finding is about: a report that is there already and will be replaced (已有月报，将被更正).
pub const ZDXM_FINDING_REPORT_REPLACED: i32 = 67;
/// What a finding is about: the row's reporting unit is not the one that the plan has (填报单位与计划不同).
pub const ZDXM_FINDING_REPORTING_UNIT_DIFFERS: i32 = 68;
/// What a finding is about: something about a report that is legal but odd (月报提示).
pub const ZDXM_FINDING_REPORT_FLAGGED: i32 = 69;
/// What a finding is about: a part of a project that the plan would list beside its whole, so that both are
/// counted (整体与部分重复统计).
pub const ZDXM_FINDING_COUNTED_TWICE: i32 = 70;
/// What a finding is about: a first report for a month that is closed (已关账).
pub const ZDXM_FINDING_MONTH_CLOSED: i32 = 71;
/// What a finding is about: a source of funds that the plan's rule pack does not name (资金来源不在规则包内).
pub const ZDXM_FINDING_FUND_SOURCE_UNKNOWN: i32 = 72;
/// What a finding is about: a row of a monthly sheet that says nothing of its project (未填报内容).
pub const ZDXM_FINDING_NOTHING_REPORTED: i32 = 73;
/// What a finding is about: a column that was read as the office confirmed it before (按已确认的列读入).
pub const ZDXM_FINDING_COLUMN_CONFIRMED: i32 = 74;
/// What a finding is about: a value that is not of the kind that its column holds; kept as text (内容无法读出).
pub const ZDXM_FINDING_VALUE_UNREADABLE: i32 = 75;
/// What a finding is about: months of a plan that contradict one another, are left open or would be lost
/// (月度计划不清).
pub const ZDXM_FINDING_MONTH_PLAN_UNCLEAR: i32 = 76;

/// Flag of a report: the year to date is lower than in the report before (累计完成投资下降).
pub const ZDXM_FLAG_YEAR_TO_DATE_FELL: i32 = 1;
/// Flag of a report: month's amount and year to date do not fit the report before (本月与累计不符).
pub const ZDXM_FLAG_MONTH_DISAGREES: i32 = 2;
/// Flag of a report: more is done than the year's plan (完成投资超过年度计划).
pub const ZDXM_FLAG_ABOVE_PLAN: i32 = 4;
/// Flag of a report: money is done though the project has not started (未开工但有完成投资).
pub const ZDXM_FLAG_DONE_BEFORE_START: i32 = 8;
/// Flag of a report: funds in place are not the sum of their sources (到位资金与分来源之和不符).
pub const ZDXM_FLAG_FUNDS_DISAGREE: i32 = 16;
/// Flag of a report: the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符).
pub const ZDXM_FLAG_TEN_DAYS_DISAGREE: i32 = 32;
/// Flag of a report: funds come from a source that the plan's rules do not name (资金来源不在规则之内).
pub const ZDXM_FLAG_FUND_SOURCE_UNKNOWN: i32 = 64;
/// Flag of a report: the correction says no amount any more where the report before it said one (更正删去了已报金额).
pub const ZDXM_FLAG_AMOUNT_ERASED: i32 = 128;
/// Flag of a report: less is done since the start of the construction than in the year alone (自开工累计小于本年累计).
pub const ZDXM_FLAG_CUMULATIVE_BELOW_YEAR: i32 = 256;

/// Format of a spreadsheet file: OLE2 with BIFF records: Excel 97-2003 `.xls` and WPS `.et` (Excel 97-2003工作簿).
pub const ZDXM_FORMAT_XLS: i32 = 1;
/// Format of a spreadsheet file: Office Open XML (Excel工作簿).
pub const ZDXM_FORMAT_XLSX: i32 = 2;
/// Format of a spreadsheet file: OpenDocument (OpenDocument表格).
pub const ZDXM_FORMAT_ODS: i32 = 3;
/// Format of a spreadsheet file: Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030 (文本表格).
pub const ZDXM_FORMAT_CSV: i32 = 4;
/// Format of a spreadsheet file: A web page with a table, as web systems "export to Excel" (网页表格).
pub const ZDXM_FORMAT_HTML: i32 = 5;
/// Format of a spreadsheet file: The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel"
/// (Excel 2003 XML表格).
pub const ZDXM_FORMAT_XML2003: i32 = 6;

/// The gap to 序时进度: from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points (按精确值计算).
pub const ZDXM_GAP_EXACT: i32 = 1;
/// The gap to 序时进度: from the two rounded values: +13.9 in the same case (按四舍五入后的值计算).
pub const ZDXM_GAP_ROUNDED: i32 = 2;

/// Order of the items of an answer: by phase and place in the plan (按计划顺序).
pub const ZDXM_ITEM_ORDER_PLAN: i32 = 1;
/// Order of the items of an answer: by the gap to time progress, the furthest behind first (按与序时进度差).
pub const ZDXM_ITEM_ORDER_GAP: i32 = 2;
/// Order of the items of an answer: by the unrounded rate, the lowest first; in one month that is the order of
/// the gaps (按完成率).
pub const ZDXM_ITEM_ORDER_RATE: i32 = 3;
/// Order of the items of an answer: by the annual planned investment, the smallest first (按年度计划投资).
pub const ZDXM_ITEM_ORDER_ANNUAL: i32 = 4;
/// Order of the items of an answer: by the characters of the project's name (按项目名称).
pub const ZDXM_ITEM_ORDER_NAME: i32 = 5;
/// Order of the items of an answer: by the last report, the oldest first; those that never reported come before
/// all others (按最近报送月份).
pub const ZDXM_ITEM_ORDER_LAST_REPORT: i32 = 6;

/// A printed form of an issued bulletin: it is at hand as it was issued, byte for byte (原件).
pub const ZDXM_KEEPING_KEPT: i32 = 1;
/// A printed form of an issued bulletin: what the ledger keeps was edited or removed: it does not have the
/// SHA-256 as issued (原件被改动).
pub const ZDXM_KEEPING_EDITED: i32 = 2;
/// A printed form of an issued bulletin: it was not kept, and this library makes another one, or it was not made
/// when the bulletin was issued (未存原件).
pub const ZDXM_KEEPING_NOT_KEPT: i32 = 3;

/// Kind of letter: reminds a unit of a project that falls behind (提醒函).
pub const ZDXM_LETTER_REMINDER: i32 = 1;
/// Kind of letter: urges what was asked for already, with a plan of work (督办函).
pub const ZDXM_LETTER_URGING: i32 = 2;
/// Kind of letter: hands matters over, each with a unit, a demand and a time limit (交办单).
pub const ZDXM_LETTER_ASSIGNMENT: i32 = 3;
/// Kind of letter: calls somebody to a talk (约谈通知).
pub const ZDXM_LETTER_TALK: i32 = 4;
/// Kind of letter: criticises units by name, for all to read (通报批评).
pub const ZDXM_LETTER_CRITICISM: i32 = 5;

/// State of a letter: it is being written (草稿).
pub const ZDXM_LETTER_STATE_DRAFT: i32 = 1;
/// State of a letter: it is issued and waits for its answer (已签发).
pub const ZDXM_LETTER_STATE_ISSUED: i32 = 2;
/// State of a letter: it is answered (已回复).
pub const ZDXM_LETTER_STATE_REPLIED: i32 = 3;
/// State of a letter: it is settled (已办结).
pub const ZDXM_LETTER_STATE_CLOSED: i32 = 4;
/// State of a letter: a stronger letter followed it (已升级).
pub const ZDXM_LETTER_STATE_ESCALATED: i32 = 5;
/// State of a letter: a document took it back (已撤销).
pub const ZDXM_LETTER_STATE_REVOKED: i32 = 6;

/// Level of a plan: autonomous region or province (省级) (自治区级).
pub const ZDXM_LEVEL_REGIONAL: i32 = 1;
/// Level of a plan: city (市级).
pub const ZDXM_LEVEL_MUNICIPAL: i32 = 2;
/// Level of a plan: county (县级).
pub const ZDXM_LEVEL_COUNTY: i32 = 3;

/// Light: green (绿灯).
pub const ZDXM_LIGHT_GREEN: i32 = 1;
/// Light: yellow (黄灯).
pub const ZDXM_LIGHT_YELLOW: i32 = 2;
/// Light: red (红灯).
pub const ZDXM_LIGHT_RED: i32 = 3;

/// Kind of matter: an approval or permit, such as 用地许可; the responsible office grants it within a time limit
/// (前期手续).
pub const ZDXM_MATTER_PERMIT: i32 = 1;
/// Kind of matter: a system that must be in place, such as 项目法人制 (四制).
pub const ZDXM_MATTER_INSTITUTION: i32 = 2;
/// Kind of matter: something that blocks the project (存在问题).
pub const ZDXM_MATTER_PROBLEM: i32 = 3;
/// Kind of matter: a notice of an inspection, to be put right by a deadline (督查).
pub const ZDXM_MATTER_INSPECTION: i32 = 4;
/// Kind of matter: land to be acquired by a county government (征地拆迁).
pub const ZDXM_MATTER_LAND: i32 = 5;

/// Measure of a unit or an item: items (项目数).
pub const ZDXM_MEASURE_ITEMS: i32 = 1;
/// Measure of a unit or an item: new starts that the plan has (计划新开工项目数).
pub const ZDXM_MEASURE_PLANNED_NEW: i32 = 2;
/// Measure of a unit or an item: items that have started (已开工项目数).
pub const ZDXM_MEASURE_STARTED: i32 = 3;
/// Measure of a unit or an item: new starts planned up to the month (截至本月计划开工项目数).
pub const ZDXM_MEASURE_PLANNED_START_TO_DATE: i32 = 4;
/// Measure of a unit or an item: new starts that are late (未按计划开工项目数).
pub const ZDXM_MEASURE_LATE_STARTS: i32 = 5;
/// Measure of a unit or an item: items that are finished (已竣工项目数).
pub const ZDXM_MEASURE_FINISHED: i32 = 6;
/// Measure of a unit or an item: items that the plan finishes (计划竣工项目数).
pub const ZDXM_MEASURE_PLANNED_FINISH: i32 = 7;
/// Measure of a unit or an item: items that stand still (停工项目数).
pub const ZDXM_MEASURE_NOT_WORKING: i32 = 8;
/// Measure of a unit or an item: annual planned investment (年度计划投资).
pub const ZDXM_MEASURE_ANNUAL: i32 = 9;
/// Measure of a unit or an item: done in the year to date (累计完成投资).
pub const ZDXM_MEASURE_DONE: i32 = 10;
/// Measure of a unit or an item: total investment (总投资).
pub const ZDXM_MEASURE_TOTAL: i32 = 11;
/// Measure of a unit or an item: started or finished, less the target (超出考核数).
pub const ZDXM_MEASURE_OVER_TARGET: i32 = 12;
/// Measure of a unit or an item: done in the year to date, less the target (超出考核投资).
pub const ZDXM_MEASURE_OVER_TARGET_MONEY: i32 = 13;
/// Measure of a unit or an item: done of the annual planned investment (年度计划完成率).
pub const ZDXM_MEASURE_ANNUAL_RATE: i32 = 14;
/// Measure of a unit or an item: done of the target (考核目标完成率).
pub const ZDXM_MEASURE_TARGET_RATE: i32 = 15;
/// Measure of a unit or an item: done in the month of what was planned for it (月任务完成率).
pub const ZDXM_MEASURE_MONTH_TASK_RATE: i32 = 16;
/// Measure of a unit or an item: the annual rate at the end of June (半年度完成率).
pub const ZDXM_MEASURE_HALF_RATE: i32 = 17;
/// Measure of a unit or an item: started of the planned new starts (开工率).
pub const ZDXM_MEASURE_START_RATE: i32 = 18;
/// Measure of a unit or an item: finished of those that the plan finishes (竣工率).
pub const ZDXM_MEASURE_FINISH_RATE: i32 = 19;
/// Measure of a unit or an item: funds in place (到位资金).
pub const ZDXM_MEASURE_FUNDS: i32 = 20;
/// Measure of a unit or an item: funds in place of the annual planned investment (资金到位率).
pub const ZDXM_MEASURE_FUNDS_RATE: i32 = 21;
/// Measure of a unit or an item: its part of the annual planned investment of all (年度计划投资占比).
pub const ZDXM_MEASURE_SHARE_ANNUAL: i32 = 22;
/// Measure of a unit or an item: its part of what all have done (完成投资占比).
pub const ZDXM_MEASURE_SHARE_DONE: i32 = 23;
/// Measure of a unit or an item: matters that were settled of those that were due (事项办结率).
pub const ZDXM_MEASURE_MATTER_RATE: i32 = 24;
/// Measure of a unit or an item: matters that are overdue (逾期事项数).
pub const ZDXM_MEASURE_MATTERS_OVERDUE: i32 = 25;
/// Measure of a unit or an item: nodes that were reached of those that were due (节点完成率).
pub const ZDXM_MEASURE_NODES_RATE: i32 = 26;
/// Measure of a unit or an item: months at whose end the annual rate was below the time progress (慢于序时进度月数).
pub const ZDXM_MEASURE_MONTHS_BEHIND: i32 = 27;
/// Measure of a unit or an item: months in which it was the last of its group (排名末位月数).
pub const ZDXM_MEASURE_MONTHS_LAST: i32 = 28;
/// Measure of a unit or an item: months in which more was done than an amount (单月投资达标月数).
pub const ZDXM_MEASURE_MONTHS_OVER: i32 = 29;
/// Measure of a unit or an item: reports that came after the deadline (迟报次数).
pub const ZDXM_MEASURE_REPORTS_LATE: i32 = 30;
/// Measure of a unit or an item: reports that did not come (未报送次数).
pub const ZDXM_MEASURE_REPORTS_MISSING: i32 = 31;
/// Measure of a unit or an item: reports that were returned (退回次数).
pub const ZDXM_MEASURE_REPORTS_RETURNED: i32 = 32;
/// Measure of a unit or an item: months of a yellow light (黄灯月数).
pub const ZDXM_MEASURE_YELLOW_MONTHS: i32 = 33;
/// Measure of a unit or an item: months of a red light (红灯月数).
pub const ZDXM_MEASURE_RED_MONTHS: i32 = 34;
/// Measure of a unit or an item: the mean of the results of the months (各月平均得分).
pub const ZDXM_MEASURE_MEAN_OF_MONTHS: i32 = 35;
/// Measure of a unit or an item: the mean of the results of the owners (各业主平均得分).
pub const ZDXM_MEASURE_MEAN_OF_OWNERS: i32 = 36;
/// Measure of a unit or an item: points that a registrar recorded with a document (认定得分).
pub const ZDXM_MEASURE_GIVEN_POINTS: i32 = 37;
/// Measure of a unit or an item: times that a registrar recorded with a document (认定次数).
pub const ZDXM_MEASURE_GIVEN_TIMES: i32 = 38;
/// Measure of a unit or an item: a rate that a registrar recorded with a document (认定比率).
pub const ZDXM_MEASURE_GIVEN_RATE: i32 = 39;
/// Measure of a unit or an item: one, always (一).
pub const ZDXM_MEASURE_ONE: i32 = 40;
/// Measure of a unit or an item: done in the month (本月完成投资).
pub const ZDXM_MEASURE_MONTH_DONE: i32 = 41;
/// Measure of a unit or an item: new starts by the plan; of one item 1 or 0 (计划新开工).
pub const ZDXM_MEASURE_PHASE_NEW: i32 = 42;
/// Measure of a unit or an item: ongoing by the plan; of one item 1 or 0 (计划续建).
pub const ZDXM_MEASURE_PHASE_ONGOING: i32 = 43;
/// Measure of a unit or an item: to be finished by the plan; of one item 1 or 0 (计划竣工).
pub const ZDXM_MEASURE_PHASE_COMPLETED: i32 = 44;
/// Measure of a unit or an item: in reserve by the plan; of one item 1 or 0 (计划预备).
pub const ZDXM_MEASURE_PHASE_RESERVE: i32 = 45;
/// Measure of a unit or an item: items that have started, of every phase; of one item 1 or 0 (实际开工).
pub const ZDXM_MEASURE_IS_STARTED: i32 = 46;
/// Measure of a unit or an item: items that are finished, of every phase; of one item 1 or 0 (实际竣工).
pub const ZDXM_MEASURE_IS_FINISHED: i32 = 47;
/// Measure of a unit or an item: items that a higher level coordinates, too (★); of one item 1 or 0 (上级统筹项目).
pub const ZDXM_MEASURE_IS_PROVINCE: i32 = 48;
/// Measure of a unit or an item: what the month plans ask for in the month (本月计划投资).
pub const ZDXM_MEASURE_MONTH_TASK: i32 = 49;
/// Measure of a unit or an item: what the month plans ask for by the end of the month (截至本月计划投资).
pub const ZDXM_MEASURE_PLAN_TO_DATE: i32 = 50;
/// Measure of a unit or an item: done in the year to date of what the month plans ask for (截至本月计划完成率).
pub const ZDXM_MEASURE_PLAN_TO_DATE_RATE: i32 = 51;
/// Measure of a unit or an item: points that its letters gave it (函件计分).
pub const ZDXM_MEASURE_LETTER_POINTS: i32 = 52;
/// Measure of a unit or an item: nodes whose day is over and that are not done (逾期节点数).
pub const ZDXM_MEASURE_NODES_LATE: i32 = 53;

/// Kind of a measure: a number of things (项、次、月).
pub const ZDXM_MEASURE_KIND_COUNT: i32 = 1;
/// Kind of a measure: an amount; exact values are in 元 (金额).
pub const ZDXM_MEASURE_KIND_MONEY: i32 = 2;
/// Kind of a measure: a part of one: 1 is 100% (比率).
pub const ZDXM_MEASURE_KIND_RATE: i32 = 3;
/// Kind of a measure: points of an assessment (分值).
pub const ZDXM_MEASURE_KIND_POINTS: i32 = 4;

/// What the bytes of a file are: a photo, JPEG (JPEG图片).
pub const ZDXM_MEDIA_JPEG: i32 = 1;
/// What the bytes of a file are: a picture, PNG (PNG图片).
pub const ZDXM_MEDIA_PNG: i32 = 2;
/// What the bytes of a file are: a photo of a telephone, HEIF (HEIF图片).
pub const ZDXM_MEDIA_HEIF: i32 = 3;
/// What the bytes of a file are: a scan, TIFF (TIFF图片).
pub const ZDXM_MEDIA_TIFF: i32 = 4;
/// What the bytes of a file are: a document, PDF (PDF文件).
pub const ZDXM_MEDIA_PDF: i32 = 5;
/// What the bytes of a file are: an official document, OFD (GB/T 33190) (OFD版式文件).
pub const ZDXM_MEDIA_OFD: i32 = 6;
/// What the bytes of a file are: a text of Word 2007 or later, docx (Word文档（docx）).
pub const ZDXM_MEDIA_DOCX: i32 = 7;
/// What the bytes of a file are: a workbook of Excel 2007 or later, xlsx (Excel工作簿（xlsx）).
pub const ZDXM_MEDIA_XLSX: i32 = 8;
/// What the bytes of a file are: a text of Word 97 or WPS: doc, wps (Word、WPS文档（doc、wps）).
pub const ZDXM_MEDIA_DOC: i32 = 9;
/// What the bytes of a file are: a workbook of Excel 97 or WPS: xls, et (Excel、WPS工作簿（xls、et）).
pub const ZDXM_MEDIA_XLS: i32 = 10;
/// What the bytes of a file are: a picture, WebP (WebP图片).
pub const ZDXM_MEDIA_WEBP: i32 = 11;
/// What the bytes of a file are: a film, MP4 or MOV (MP4视频).
pub const ZDXM_MEDIA_MP4: i32 = 12;
/// What the bytes of a file are: several files in one, zip (ZIP压缩包).
pub const ZDXM_MEDIA_ZIP: i32 = 13;
/// What the bytes of a file are: something else (其他文件).
pub const ZDXM_MEDIA_OTHER: i32 = 99;

/// Conflict of a node: the node before it is not done (前置节点未完成).
pub const ZDXM_NODE_CONFLICT_BEFORE_OPEN: i32 = 1;
/// Conflict of a node: it was done before the node before it (早于前置节点完成).
pub const ZDXM_NODE_CONFLICT_BEFORE_DONE: i32 = 2;

/// State of a node: it is planned, and its day is not over (未到期).
pub const ZDXM_NODE_STATE_NOT_DUE: i32 = 1;
/// State of a node: its planned day is over, and it is not done (逾期).
pub const ZDXM_NODE_STATE_LATE: i32 = 2;
/// State of a node: it was done by its planned day (按期完成).
pub const ZDXM_NODE_STATE_DONE: i32 = 3;
/// State of a node: it was done after its planned day (逾期完成).
pub const ZDXM_NODE_STATE_DONE_LATE: i32 = 4;
/// State of a node: it was done, and no day was planned (无计划已完成).
pub const ZDXM_NODE_STATE_DONE_UNPLANNED: i32 = 5;
/// State of a node: neither is a day planned, nor is it done (未排计划).
pub const ZDXM_NODE_STATE_UNPLANNED: i32 = 6;

/// Found at opening: changes came out of a log that a program left behind when it ended (从日志恢复的变更).
pub const ZDXM_NOTICE_RECOVERED: i32 = 1;
/// Found at opening: the file has other names on its disk (文件有其他硬链接).
pub const ZDXM_NOTICE_HARD_LINKS: i32 = 2;
/// Found at opening: an unfinished creation had left a second name of the file, which was removed (已清理未完成的临时名).
pub const ZDXM_NOTICE_PARTIAL_REMOVED: i32 = 3;
/// Found at opening: other programs added tables, indexes or views, which hold no facts and are left alone
/// (其他程序添加的对象).
pub const ZDXM_NOTICE_ADDED_OBJECTS: i32 = 4;
/// Found at opening: tables or indexes of the library are missing or altered, or there is a trigger: it can only
/// be read (结构被改动).
pub const ZDXM_NOTICE_ALTERED_OBJECTS: i32 = 5;
/// Found at opening: Litestream copies the ledger (由 Litestream 复制).
pub const ZDXM_NOTICE_LITESTREAM: i32 = 6;
/// Found at opening: the ledger is on a network drive (台账在网络驱动器上).
pub const ZDXM_NOTICE_NETWORK_DRIVE: i32 = 7;
/// Found at opening: the ledger is on a drive that a program provides (FUSE); where the file really lies is not
/// known (台账在 FUSE 文件系统上).
pub const ZDXM_NOTICE_FUSE_DRIVE: i32 = 8;

/// Kind of a package: a year plan: its projects, their places in it, its changes so far, its rules (年度计划).
pub const ZDXM_PACKAGE_PLAN: i32 = 1;
/// Kind of a package: what changed in a year plan (动态调整).
pub const ZDXM_PACKAGE_PLAN_CHANGE: i32 = 2;
/// Kind of a package: monthly reports, events and matters of the projects of a plan (月报).
pub const ZDXM_PACKAGE_MONTH_REPORTS: i32 = 3;
/// Kind of a package: what became of the reports that were sent (答复).
pub const ZDXM_PACKAGE_ANSWERS: i32 = 4;

/// Decision about a line: the sender is right about what both changed (采用对方).
pub const ZDXM_PACKAGE_DECISION_TAKE_THEIRS: i32 = 1;
/// Decision about a line: this office is right about what both changed (保留本单位).
pub const ZDXM_PACKAGE_DECISION_KEEP_OURS: i32 = 2;
/// Decision about a line: the line is not taken; the sender is asked to send it again (不接收).
pub const ZDXM_PACKAGE_DECISION_LEAVE_OUT: i32 = 3;

/// State of a line: both say the same (一致).
pub const ZDXM_PACKAGE_LINE_SAME: i32 = 1;
/// State of a line: the record is added (新增).
pub const ZDXM_PACKAGE_LINE_NEW: i32 = 2;
/// State of a line: what the sender changed is taken (更新).
pub const ZDXM_PACKAGE_LINE_CHANGED: i32 = 3;
/// State of a line: only this office changed it, and nothing is taken (保留本单位).
pub const ZDXM_PACKAGE_LINE_KEPT: i32 = 4;
/// State of a line: both changed it: a person decides (冲突).
pub const ZDXM_PACKAGE_LINE_CONFLICT: i32 = 5;
/// State of a line: it may be a record of this ledger: a person decides (待对应).
pub const ZDXM_PACKAGE_LINE_UNMATCHED: i32 = 6;
/// State of a line: the record ends: it was voided, merged or withdrawn (终止).
pub const ZDXM_PACKAGE_LINE_ENDED: i32 = 7;
/// State of a line: it cannot be taken, for the reason that is given (不予接收).
pub const ZDXM_PACKAGE_LINE_REFUSED: i32 = 8;
/// State of a line: a person left it out (未接收).
pub const ZDXM_PACKAGE_LINE_LEFT_OUT: i32 = 9;

/// How a package stands: it can be taken (可以接收).
pub const ZDXM_PACKAGE_STANDING_READY: i32 = 1;
/// How a package stands: it was received already: there is nothing to do (已经接收).
pub const ZDXM_PACKAGE_STANDING_REPEATED: i32 = 2;
/// How a package stands: a later one that brings the same was received: there is nothing to do (已被后续数据包包含).
pub const ZDXM_PACKAGE_STANDING_SUPERSEDED: i32 = 3;
/// How a package stands: it builds on one that never came (缺少前序数据包).
pub const ZDXM_PACKAGE_STANDING_GAP: i32 = 4;
/// How a package stands: it contradicts one that was received: the sender's ledger was restored or copied, or
/// somebody forged it (分叉).
pub const ZDXM_PACKAGE_STANDING_FORK: i32 = 5;
/// How a package stands: it begins another life of the sender's ledger, which a person must accept (换代).
pub const ZDXM_PACKAGE_STANDING_NEW_INCARNATION: i32 = 6;

/// Paper of a document: tables and words for the office itself (报表).
pub const ZDXM_PAPER_REPORT: i32 = 1;
/// Paper of a document: a bulletin with its own head: name, number, office and date (简报).
pub const ZDXM_PAPER_BULLETIN: i32 = 2;
/// Paper of a document: an official document (公文) with addressees and signature (通报).
pub const ZDXM_PAPER_NOTICE: i32 = 3;
/// Paper of a document: an official letter (函).
pub const ZDXM_PAPER_LETTER: i32 = 4;

/// Period of a bulletin or an assessment: a month (月度).
pub const ZDXM_PERIOD_MONTH: i32 = 1;
/// Period of a bulletin or an assessment: a quarter: March, June, September, December (季度).
pub const ZDXM_PERIOD_QUARTER: i32 = 2;
/// Period of a bulletin or an assessment: half a year: June, December (半年).
pub const ZDXM_PERIOD_HALF: i32 = 3;
/// Period of a bulletin or an assessment: a year: December (年度).
pub const ZDXM_PERIOD_YEAR: i32 = 4;

/// Planned phase: to be started within the year (新开工).
pub const ZDXM_PHASE_NEW: i32 = 1;
/// Planned phase: to fulfil the year's plan (续建).
pub const ZDXM_PHASE_ONGOING: i32 = 2;
/// Planned phase: to be basically finished within the year (竣工).
pub const ZDXM_PHASE_COMPLETED: i32 = 3;
/// Planned phase: to make real preparatory progress (预备).
pub const ZDXM_PHASE_RESERVE: i32 = 4;

/// What the positions of a place are: one point, such as a gate (点).
pub const ZDXM_PLACE_POINT: i32 = 1;
/// What the positions of a place are: a line, such as a road (线).
pub const ZDXM_PLACE_LINE: i32 = 2;
/// What the positions of a place are: an area, whose last position is its first one again (面).
pub const ZDXM_PLACE_AREA: i32 = 3;

/// Kind of plan change: projects come into the plan (增补).
pub const ZDXM_PLAN_CHANGE_SUPPLEMENT: i32 = 1;
/// Kind of plan change: projects leave the plan and its statistics; also called 退出 (调出).
pub const ZDXM_PLAN_CHANGE_WITHDRAWAL: i32 = 2;
/// Kind of plan change: phase, sector, amounts, dates, units or owner of projects change; a reserve project
/// becomes a new start (调整).
pub const ZDXM_PLAN_CHANGE_ADJUSTMENT: i32 = 3;
/// Kind of plan change: projects that left come back within the year (调回).
pub const ZDXM_PLAN_CHANGE_RETURN: i32 = 4;

/// Rule by which a value becomes points: points × value ÷ full value (按比例).
pub const ZDXM_POINTS_RULE_PROPORTION: i32 = 1;
/// Rule by which a value becomes points: points of the band in which the value is (分档).
pub const ZDXM_POINTS_RULE_STEPS: i32 = 2;
/// Rule by which a value becomes points: points, and some more or fewer for each step away from a target (加减分).
pub const ZDXM_POINTS_RULE_SLOPE: i32 = 3;
/// Rule by which a value becomes points: points × number of times (按次).
pub const ZDXM_POINTS_RULE_COUNT: i32 = 4;
/// Rule by which a value becomes points: points of the rank within the group (按名次).
pub const ZDXM_POINTS_RULE_RANK: i32 = 5;
/// Rule by which a value becomes points: points by the place between the lowest and the highest value of the
/// group (功效系数).
pub const ZDXM_POINTS_RULE_EFFECT: i32 = 6;
/// Rule by which a value becomes points: the value itself, which a person gave (认定).
pub const ZDXM_POINTS_RULE_GIVEN: i32 = 7;

/// Form of a document: the exact figures of what was issued, apart from any printed form (数据).
pub const ZDXM_PRINTED_FIGURES: i32 = 1;
/// Form of a document: text, in UTF-8 (文本).
pub const ZDXM_PRINTED_TEXT: i32 = 2;
/// Form of a document: JSON without blanks.
pub const ZDXM_PRINTED_JSON: i32 = 3;
/// Form of a document: Markdown, in UTF-8.
pub const ZDXM_PRINTED_MARKDOWN: i32 = 4;
/// Form of a document: an `.xlsx` workbook to print (工作簿).
pub const ZDXM_PRINTED_WORKBOOK: i32 = 5;
/// Form of a document: a `.docx` in the official form (GB/T 9704-2012) (公文).
pub const ZDXM_PRINTED_DOCX: i32 = 6;
/// Form of a document: an `.xlsx` workbook for machines: one header row with units, no merged cells, exact
/// amounts (数据表).
pub const ZDXM_PRINTED_FLAT_WORKBOOK: i32 = 7;

/// Problem of a file: pages or indexes are damaged (文件损坏).
pub const ZDXM_PROBLEM_DAMAGE: i32 = 1;
/// Problem of a file: a row refers to one that does not exist (引用缺失).
pub const ZDXM_PROBLEM_REFERENCE: i32 = 2;
/// Problem of a file: a table, an index or a rule is not the library's (结构不符).
pub const ZDXM_PROBLEM_SCHEMA: i32 = 3;
/// Problem of a file: a row or a change was edited behind the library's back (校验码不符).
pub const ZDXM_PROBLEM_CHAIN: i32 = 4;
/// Problem of a file: a write was cut short; it waits in a side file to be undone (写入未完成).
pub const ZDXM_PROBLEM_UNFINISHED: i32 = 5;

/// Why a record is proposed: it has the same code (代码).
pub const ZDXM_PROPOSAL_CODE: i32 = 1;
/// Why a record is proposed: it has the same name, or is the plan of the same year and level (名称).
pub const ZDXM_PROPOSAL_NAME: i32 = 2;
/// Why a record is proposed: it had the same name, or the same code, before (曾用名).
pub const ZDXM_PROPOSAL_FORMER_NAME: i32 = 3;

/// Rank of a partner office: it gives the plan, its changes, the rules, and answers reports: a city to its
/// counties (上级).
pub const ZDXM_RANK_UPPER: i32 = 1;
/// Rank of a partner office: it reports what happens to the projects of its unit: a county to its city (下级).
pub const ZDXM_RANK_LOWER: i32 = 2;

/// Class of a reason: macro-economic control, industrial policy and the like (客观原因).
pub const ZDXM_REASON_OBJECTIVE: i32 = 1;
/// Class of a reason: the responsible unit's or the owner's own (主观原因).
pub const ZDXM_REASON_SUBJECTIVE: i32 = 2;
/// Class of a reason: another one (其他).
pub const ZDXM_REASON_OTHER: i32 = 3;

/// Record that differs: the rules of figures, which no change of the ledger wrote (口径).
pub const ZDXM_RECORD_RULES: i32 = 1;
/// Record that differs: the year plan (年度计划).
pub const ZDXM_RECORD_PLAN: i32 = 2;
/// Record that differs: a sector (行业分类).
pub const ZDXM_RECORD_SECTOR: i32 = 3;
/// Record that differs: a unit that the plan names (单位).
pub const ZDXM_RECORD_UNIT: i32 = 4;
/// Record that differs: the name of a project (项目).
pub const ZDXM_RECORD_PROJECT: i32 = 5;
/// Record that differs: a plan item (计划项目).
pub const ZDXM_RECORD_ITEM: i32 = 6;
/// Record that differs: the report of an item for a month (月报).
pub const ZDXM_RECORD_REPORT: i32 = 7;
/// Record that differs: an event of a project: a start, a stop (开竣工事件).
pub const ZDXM_RECORD_EVENT: i32 = 8;
/// Record that differs: a merge of a unit or a project that the earlier state names (合并).
pub const ZDXM_RECORD_MERGER: i32 = 9;

/// An issued bulletin that was made again: the figures are the same, and every form is at hand as it was issued,
/// byte for byte (一致).
pub const ZDXM_REPRODUCED_SAME: i32 = 1;
/// An issued bulletin that was made again: the figures are the same. A form was not kept, as before format 2, and
/// this library prints it differently (版式变化).
pub const ZDXM_REPRODUCED_NOT_KEPT: i32 = 2;
/// An issued bulletin that was made again: the figures as of the bulletin's change are other ones: the library
/// computes differently, or the ledger was edited behind its back, which verifying it shows (数据变化).
pub const ZDXM_REPRODUCED_FIGURES_CHANGED: i32 = 3;
/// An issued bulletin that was made again: the figures are the same; a form that the ledger keeps was edited
/// behind the library's back (原件被改动).
pub const ZDXM_REPRODUCED_EDITED: i32 = 4;
/// An issued bulletin that was made again: the text as issued does not print the hash that its change has in the
/// ledger: the chain was made anew, however well it verifies (变更链被重做).
pub const ZDXM_REPRODUCED_CHAIN_CHANGED: i32 = 5;

/// Role: keeps the ledger, runs the plan, issues bulletins; may do whatever others may (重点办).
pub const ZDXM_ROLE_REGISTRAR: i32 = 1;
/// Role: files reports (信息员).
pub const ZDXM_ROLE_REPORTER: i32 = 2;
/// Role: approves reports or returns them (联络员).
pub const ZDXM_ROLE_LIAISON: i32 = 3;
/// Role: answers for the projects; may do what the liaison may (责任专员).
pub const ZDXM_ROLE_COMMISSIONER: i32 = 4;
/// Role: reads only (查阅).
pub const ZDXM_ROLE_READER: i32 = 5;

/// Why a project has its place in the next plan: it is finished and leaves (已竣工，不再列入).
pub const ZDXM_ROLLOVER_FINISHED: i32 = 1;
/// Why a project has its place in the next plan: it has started and is planned to be finished in the next year
/// (已开工，计划下年竣工).
pub const ZDXM_ROLLOVER_FINISH_DUE: i32 = 2;
/// Why a project has its place in the next plan: it has started and should have been finished by now
/// (已开工，逾期未竣工，列入下年竣工).
pub const ZDXM_ROLLOVER_FINISH_OVERDUE: i32 = 3;
/// Why a project has its place in the next plan: it has started and goes on; its planned finish is later
/// (已开工未竣工，结转续建).
pub const ZDXM_ROLLOVER_GOES_ON: i32 = 4;
/// Why a project has its place in the next plan: it has started and goes on; no planned finish is known
/// (已开工未竣工，计划竣工时间不明，暂列续建).
pub const ZDXM_ROLLOVER_FINISH_UNKNOWN: i32 = 5;
/// Why a project has its place in the next plan: it was to start this year and has not: it is a new start again
/// (年内未开工，结转新开工).
pub const ZDXM_ROLLOVER_NOT_STARTED: i32 = 6;
/// Why a project has its place in the next plan: it was to start this year and the year before and has not: its
/// withdrawal should be considered (连续两年计划新开工未开工，建议调出).
pub const ZDXM_ROLLOVER_NOT_STARTED_TWICE: i32 = 7;
/// Why a project has its place in the next plan: it has not started, and its planned start is after the next
/// year: back to the reserve (未开工，计划开工时间在下年之后，转为预备).
pub const ZDXM_ROLLOVER_START_LATER: i32 = 8;
/// Why a project has its place in the next plan: a reserve project whose planned start has come
/// (预备项目计划下年开工，列入新开工).
pub const ZDXM_ROLLOVER_START_DUE: i32 = 9;
/// Why a project has its place in the next plan: a reserve project that stays in reserve (继续开展前期工作).
pub const ZDXM_ROLLOVER_STAYS_RESERVE: i32 = 10;

/// Row of a printed table: the total of all (合计).
pub const ZDXM_ROW_TOTAL: i32 = 1;
/// Row of a printed table: the head of a group (分组).
pub const ZDXM_ROW_GROUP: i32 = 2;
/// Row of a printed table: one of a group (明细).
pub const ZDXM_ROW_PLAIN: i32 = 3;

/// Finding: something could not be read; importing would lose it (阻止导入).
pub const ZDXM_SEVERITY_BLOCKING: i32 = 1;
/// Finding: everything was read, but somebody should look (提示).
pub const ZDXM_SEVERITY_NOTICE: i32 = 2;

/// Sheet: a list of projects with their plan (计划表).
pub const ZDXM_SHEET_PLAN: i32 = 1;
/// Sheet: the progress of projects in a month (月报表).
pub const ZDXM_SHEET_MONTHLY: i32 = 2;

/// Base of the rate of starts: the planned new starts of the year; Liuzhou's (计划新开工项目).
pub const ZDXM_START_PLANNED_NEW: i32 = 1;
/// Base of the rate of starts: the new starts planned up to the month (截至本月计划新开工项目).
pub const ZDXM_START_PLANNED_TO_DATE: i32 = 2;
/// Base of the rate of starts: all implementation projects (全部实施项目).
pub const ZDXM_START_ALL: i32 = 3;
/// Base of the rate of starts: the number of starts set as the year's target (全年开工目标数).
pub const ZDXM_START_TARGET: i32 = 4;

/// Actual state: not started (未开工).
pub const ZDXM_STATE_NOT_STARTED: i32 = 1;
/// Actual state: underway (在建).
pub const ZDXM_STATE_UNDERWAY: i32 = 2;
/// Actual state: standing still (停工).
pub const ZDXM_STATE_SUSPENDED: i32 = 3;
/// Actual state: finished (竣工).
pub const ZDXM_STATE_FINISHED: i32 = 4;

/// What a change wrote of: the ledger itself: its office (台账).
pub const ZDXM_SUBJECT_LEDGER: i32 = 1;
/// What a change wrote of: a unit (单位).
pub const ZDXM_SUBJECT_UNIT: i32 = 2;
/// What a change wrote of: a sector (行业分类).
pub const ZDXM_SUBJECT_SECTOR: i32 = 3;
/// What a change wrote of: a person (人员).
pub const ZDXM_SUBJECT_PERSON: i32 = 4;
/// What a change wrote of: a role that somebody has (授权).
pub const ZDXM_SUBJECT_GRANT: i32 = 5;
/// What a change wrote of: a project (项目).
pub const ZDXM_SUBJECT_PROJECT: i32 = 6;
/// What a change wrote of: an event of a project (开竣工).
pub const ZDXM_SUBJECT_EVENT: i32 = 7;
/// What a change wrote of: a matter of a project (事项).
pub const ZDXM_SUBJECT_MATTER: i32 = 8;
/// What a change wrote of: a node of a project (节点).
pub const ZDXM_SUBJECT_NODE: i32 = 35;
/// What a change wrote of: a year plan (年度计划).
pub const ZDXM_SUBJECT_PLAN: i32 = 9;
/// What a change wrote of: the rule pack that a plan uses (计划所用规则).
pub const ZDXM_SUBJECT_PLAN_RULES: i32 = 10;
/// What a change wrote of: which of a whole and its parts counts in a plan (整体与部分).
pub const ZDXM_SUBJECT_COUNTED_SIDE: i32 = 11;
/// What a change wrote of: through which month a plan is closed (关账).
pub const ZDXM_SUBJECT_PLAN_CLOSE: i32 = 12;
/// What a change wrote of: a supplement, a withdrawal or an adjustment (计划调整).
pub const ZDXM_SUBJECT_PLAN_CHANGE: i32 = 13;
/// What a change wrote of: a project's place in a plan (计划项目).
pub const ZDXM_SUBJECT_ITEM: i32 = 14;
/// What a change wrote of: a monthly report that counts (月报).
pub const ZDXM_SUBJECT_REPORT: i32 = 15;
/// What a change wrote of: a monthly report on its way: draft, submitted, approved or returned (月报报送).
pub const ZDXM_SUBJECT_FILING: i32 = 16;
/// What a change wrote of: a monthly report that was taken out of the figures, and why (月报撤回).
pub const ZDXM_SUBJECT_REPORT_WITHDRAWAL: i32 = 17;
/// What a change wrote of: a ten-day report (旬报).
pub const ZDXM_SUBJECT_TEN_DAY_REPORT: i32 = 18;
/// What a change wrote of: the matters that the problem of a monthly report became (问题转为事项).
pub const ZDXM_SUBJECT_MATTER_REPORT: i32 = 26;
/// What a change wrote of: an issued bulletin (通报).
pub const ZDXM_SUBJECT_BULLETIN: i32 = 19;
/// What a change wrote of: a rule pack (规则包).
pub const ZDXM_SUBJECT_RULE_PACK: i32 = 20;
/// What a change wrote of: the mark of a change whose instant is not trusted (时间标记).
pub const ZDXM_SUBJECT_CLOCK_MARK: i32 = 21;
/// What a change wrote of: the day that was set for such a change (补记日期).
pub const ZDXM_SUBJECT_CHANGE_DAY: i32 = 22;
/// What a change wrote of: why such marks were lifted (解除时间标记).
pub const ZDXM_SUBJECT_CLOCK_LIFT: i32 = 23;
/// What a change wrote of: what a person decided about a cell of an imported sheet (人工确认).
pub const ZDXM_SUBJECT_IMPORT_ANSWER: i32 = 24;
/// What a change wrote of: what a column was confirmed to mean (列的确认).
pub const ZDXM_SUBJECT_COLUMN_MAPPING: i32 = 25;
/// What a change wrote of: a fact of an assessment (考核登记).
pub const ZDXM_SUBJECT_ASSESSMENT_FACT: i32 = 31;
/// What a change wrote of: an issued result of an assessment (考核结果).
pub const ZDXM_SUBJECT_ISSUED_ASSESSMENT: i32 = 32;
/// What a change wrote of: a letter (函件).
pub const ZDXM_SUBJECT_LETTER: i32 = 34;
/// What a change wrote of: a file that is attached to a record (附件).
pub const ZDXM_SUBJECT_ATTACHMENT: i32 = 36;
/// What a change wrote of: a place of a project (位置).
pub const ZDXM_SUBJECT_PLACE: i32 = 37;
/// What a change wrote of: an attempt that was refused for want of a right (越权尝试).
pub const ZDXM_SUBJECT_REFUSAL: i32 = 29;
/// What a change wrote of: the contact details of a person, of which a history has only why they were overwritten
/// (联系方式).
pub const ZDXM_SUBJECT_CONTACT: i32 = 30;
/// What a change wrote of: that a unit or a project is another one (合并).
pub const ZDXM_SUBJECT_MERGER: i32 = 28;
/// What a change wrote of: an office with which packages are exchanged (往来单位).
pub const ZDXM_SUBJECT_PARTNER: i32 = 39;
/// What a change wrote of: another life of the ledger, because it was restored or copied (台账代次).
pub const ZDXM_SUBJECT_INCARNATION: i32 = 40;
/// What a change wrote of: a package that was made for another office (发出的数据包).
pub const ZDXM_SUBJECT_SENT_PACKAGE: i32 = 41;
/// What a change wrote of: a package that came from another office (收到的数据包).
pub const ZDXM_SUBJECT_RECEIVED_PACKAGE: i32 = 42;
/// What a change wrote of: what an upper office said of a report (答复).
pub const ZDXM_SUBJECT_ANSWER: i32 = 43;
/// What a change wrote of: that a record is voided, and why (作废).
pub const ZDXM_SUBJECT_VOID: i32 = 27;

/// Task: keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理).
pub const ZDXM_TASK_MANAGE: i32 = 1;
/// Task: file drafts, reports and ten-day reports of an item (填报).
pub const ZDXM_TASK_REPORT: i32 = 2;
/// Task: approve reports of an item or return them (审核).
pub const ZDXM_TASK_REVIEW: i32 = 3;
/// Task: record matters and events of a project (记录事项).
pub const ZDXM_TASK_RECORD: i32 = 4;

/// Against its plan: before the planned month (提前).
pub const ZDXM_TIMING_EARLY: i32 = 1;
/// Against its plan: in the planned month (按期).
pub const ZDXM_TIMING_ON_TIME: i32 = 2;
/// Against its plan: later than planned, or not yet though its time has come (逾期).
pub const ZDXM_TIMING_LATE: i32 = 3;

/// Kind of unit: the government of a county, city or district (县（市、区）).
pub const ZDXM_UNIT_COUNTY: i32 = 1;
/// Kind of unit: the committee of a development or functional zone (功能区).
pub const ZDXM_UNIT_FUNCTIONAL_ZONE: i32 = 2;
/// Kind of unit: a bureau, committee or office (部门).
pub const ZDXM_UNIT_BUREAU: i32 = 3;
/// Kind of unit: a state-owned group or company (企业).
pub const ZDXM_UNIT_ENTERPRISE: i32 = 4;
/// Kind of unit: another kind (其他).
pub const ZDXM_UNIT_OTHER: i32 = 5;

/// Part of a unit in a plan: those that it leads: it is the first responsible unit (牵头单位).
pub const ZDXM_UNIT_ROLE_LEAD: i32 = 1;
/// Part of a unit in a plan: those whose reports it files (填报单位).
pub const ZDXM_UNIT_ROLE_REPORTING: i32 = 2;

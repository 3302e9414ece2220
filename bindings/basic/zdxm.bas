Attribute VB_Name = "zdxm"
' The C ABI of zdxm for VBA and VB6. Made from src/ffi by
' `cargo run -p zdxm-abi`; do not edit. zdxmhelp.bas turns errors into Err.Raise.
'
' 64-bit Office calls the names of zdxm.h. 32-bit Office and VB6 call stdcall only, and so the twins of the 32-bit
' zdxm.dll, whose names end in _std.
' Texts go in by StrPtr(s) and Len(s); an amount is a Currency that holds fen / 10000, so yuan = amount * 100.
Option Explicit

Public Const ZDXM_ABI_VERSION As Long = 65536
Public Const ZDXM_OK As Long = 0
Public Const ZDXM_ROW As Long = 1
Public Const ZDXM_DONE As Long = 2
Public Const ZDXM_NULL As Long = 3
Public Const ZDXM_ENGLISH As Long = 0
Public Const ZDXM_CHINESE As Long = 1
Public Const ZDXM_UTF8 As Long = 0
Public Const ZDXM_GB18030 As Long = 1
Public Const ZDXM_LOG_ERROR As Long = 1
Public Const ZDXM_LOG_INFO As Long = 3
Public Const ZDXM_OPEN_READ_ONLY As Long = 1
Public Const ZDXM_OPEN_REFUSE_HARD_LINKS As Long = 2
Public Const ZDXM_OPEN_ALLOW_NETWORK_DRIVE As Long = 4
Public Const ZDXM_OPEN_RECORD_REFUSALS As Long = 8
Public Const ZDXM_COUNT_BOTH As Long = 0
Public Const ZDXM_TYPE_TEXT As Long = 1
Public Const ZDXM_TYPE_INT As Long = 2
Public Const ZDXM_TYPE_INT64 As Long = 3
Public Const ZDXM_TYPE_MONEY As Long = 4
Public Const ZDXM_TYPE_MONTH As Long = 5
Public Const ZDXM_TYPE_DATE As Long = 6
Public Const ZDXM_TYPE_FLAG As Long = 7
Public Const ZDXM_TYPE_LIST_OF_INT As Long = 8
Public Const ZDXM_TYPE_LIST_OF_TEXT As Long = 9
Public Const ZDXM_TYPE_CODE As Long = 10
Public Const ZDXM_TYPE_FLAGS As Long = 11
Public Const ZDXM_SAVE_OVERWRITE As Long = 1
Public Const ZDXM_RESTORE_KEEP_EXISTING As Long = 1
Public Const ZDXM_RESTORE_WITHOUT_ATTACHMENTS As Long = 2
Public Const ZDXM_E_ARG As Long = -1
Public Const ZDXM_E_HANDLE As Long = -2
Public Const ZDXM_E_ENCODING As Long = -3
Public Const ZDXM_E_BUFFER As Long = -4
Public Const ZDXM_E_ABI As Long = -5
Public Const ZDXM_E_PANIC As Long = -99
Public Const ZDXM_E_INVALID_VALUE As Long = -101
Public Const ZDXM_E_MISSING_VALUE As Long = -102
Public Const ZDXM_E_OVERFLOW As Long = -103
Public Const ZDXM_E_TOO_LONG As Long = -104
Public Const ZDXM_E_NOT_FOUND As Long = -201
Public Const ZDXM_E_DUPLICATE As Long = -202
Public Const ZDXM_E_RULE As Long = -301
Public Const ZDXM_E_READ_ONLY As Long = -302
Public Const ZDXM_E_NOT_PERMITTED As Long = -303
Public Const ZDXM_E_CONFLICT As Long = -304
Public Const ZDXM_E_IN_USE As Long = -305
Public Const ZDXM_E_BUSY As Long = -401
Public Const ZDXM_E_NOT_A_LEDGER As Long = -402
Public Const ZDXM_E_FOREIGN_DATABASE As Long = -403
Public Const ZDXM_E_NEWER_VERSION As Long = -404
Public Const ZDXM_E_DAMAGED As Long = -405
Public Const ZDXM_E_DISK_FULL As Long = -406
Public Const ZDXM_E_IO As Long = -407
Public Const ZDXM_E_TAMPERED As Long = -408
Public Const ZDXM_E_INTERRUPTED As Long = -409
Public Const ZDXM_E_FILE_IN_USE As Long = -410
Public Const ZDXM_E_LEDGER_MOVED As Long = -411
Public Const ZDXM_E_OUTCOME_UNKNOWN As Long = -412
Public Const ZDXM_E_CLOCK_BEHIND As Long = -413
Public Const ZDXM_E_NO_FILE As Long = -414
Public Const ZDXM_E_NETWORK_DRIVE As Long = -415
Public Const ZDXM_E_VIEW_EXPIRED As Long = -416
Public Const ZDXM_E_NOT_SEALED As Long = -417
Public Const ZDXM_E_NAME_AMBIGUOUS As Long = -418
Public Const ZDXM_E_UNKNOWN_FORMAT As Long = -501
Public Const ZDXM_E_BROKEN_SHEET As Long = -502
Public Const ZDXM_E_SHEET_TOO_LARGE As Long = -503
Public Const ZDXM_E_ENCRYPTED_SHEET As Long = -504
Public Const ZDXM_E_UNKNOWN_SHEET As Long = -505
Public Const ZDXM_E_UNSETTLED_PROBLEMS As Long = -506
Public Const ZDXM_E_INTERNAL As Long = -901
Public Const ZDXM_YUAN As Long = 1
Public Const ZDXM_WAN_YUAN As Long = 2
Public Const ZDXM_YI_YUAN As Long = 3
Public Const ZDXM_QIAN_YUAN As Long = 4
Public Const ZDXM_BAI_WAN_YUAN As Long = 5
Public Const ZDXM_QIAN_WAN_YUAN As Long = 6
Public Const ZDXM_SHI_YI_YUAN As Long = 7
Public Const ZDXM_ADVICE_NAME_SAYS_OTHER As Long = 1
Public Const ZDXM_ADVICE_FAR_AWAY As Long = 2
Public Const ZDXM_ADVICE_OTHER_MONTH As Long = 3
Public Const ZDXM_ADVICE_DIFFERS_FROM_EXIF As Long = 4
Public Const ZDXM_ADVICE_USED_BEFORE As Long = 5
Public Const ZDXM_ANSWER_ACCEPTED As Long = 1
Public Const ZDXM_ANSWER_RETURNED As Long = 2
Public Const ZDXM_ANSWER_CORRECTED As Long = 3
Public Const ZDXM_ASSESSMENT_FACT_GIVEN As Long = 1
Public Const ZDXM_ASSESSMENT_FACT_EXEMPTION As Long = 2
Public Const ZDXM_ASSESSMENT_FACT_OBJECTION As Long = 3
Public Const ZDXM_ATTACHED_PROJECT As Long = 1
Public Const ZDXM_ATTACHED_REPORT As Long = 2
Public Const ZDXM_ATTACHED_EVENT As Long = 3
Public Const ZDXM_ATTACHED_MATTER As Long = 4
Public Const ZDXM_ATTACHED_LETTER As Long = 5
Public Const ZDXM_BASIS_ISSUED As Long = 1
Public Const ZDXM_BASIS_KNOWN As Long = 2
Public Const ZDXM_BASIS_COMPARABLE As Long = 3
Public Const ZDXM_BULLETIN_BRIEF As Long = 1
Public Const ZDXM_BULLETIN_NOTICE As Long = 2
Public Const ZDXM_BULLETIN_FLASH As Long = 3
Public Const ZDXM_BULLETIN_SPECIAL As Long = 4
Public Const ZDXM_CHANGE_CREATE_LEDGER As Long = 0
Public Const ZDXM_CHANGE_EDIT As Long = 1
Public Const ZDXM_CHANGE_ADOPT_PLAN As Long = 2
Public Const ZDXM_CHANGE_IMPORT_PLAN As Long = 3
Public Const ZDXM_CHANGE_FILE_REPORTS As Long = 4
Public Const ZDXM_CHANGE_IMPORT_REPORTS As Long = 5
Public Const ZDXM_CHANGE_CHANGE_PLAN As Long = 6
Public Const ZDXM_CHANGE_SUBMIT_REPORTS As Long = 7
Public Const ZDXM_CHANGE_REVIEW_REPORTS As Long = 8
Public Const ZDXM_CHANGE_CLOSE_MONTH As Long = 9
Public Const ZDXM_CHANGE_MANAGE_PEOPLE As Long = 10
Public Const ZDXM_CHANGE_TRACK_MATTERS As Long = 11
Public Const ZDXM_CHANGE_RECORD_EVENTS As Long = 12
Public Const ZDXM_CHANGE_SET_RULES As Long = 13
Public Const ZDXM_CHANGE_CORRECT_CLOCK As Long = 14
Public Const ZDXM_CHANGE_VOID_RECORDS As Long = 15
Public Const ZDXM_CHANGE_MERGE As Long = 16
Public Const ZDXM_CHANGE_REFUSE As Long = 17
Public Const ZDXM_CHANGE_ISSUE_BULLETIN As Long = 20
Public Const ZDXM_CHANGE_RECORD_ASSESSMENT As Long = 21
Public Const ZDXM_CHANGE_ISSUE_ASSESSMENT As Long = 22
Public Const ZDXM_CHANGE_ISSUE_LETTERS As Long = 24
Public Const ZDXM_CHANGE_FOLLOW_LETTERS As Long = 25
Public Const ZDXM_CHANGE_TRACK_NODES As Long = 26
Public Const ZDXM_CHANGE_ATTACH_FILES As Long = 27
Public Const ZDXM_CHANGE_RECORD_PLACES As Long = 28
Public Const ZDXM_CHANGE_SEND_PACKAGE As Long = 30
Public Const ZDXM_CHANGE_RECEIVE_PACKAGE As Long = 31
Public Const ZDXM_CLOCK_ASK As Long = 0
Public Const ZDXM_CLOCK_THIS_IS_RIGHT As Long = 1
Public Const ZDXM_CLOCK_UNKNOWN As Long = 2
Public Const ZDXM_CLOCK_MARK_AHEAD As Long = 1
Public Const ZDXM_CLOCK_MARK_UNKNOWN As Long = 2
Public Const ZDXM_COUNT_WHOLE As Long = 1
Public Const ZDXM_COUNT_PARTS As Long = 2
Public Const ZDXM_CUT_ALL As Long = 1
Public Const ZDXM_CUT_PHASE As Long = 2
Public Const ZDXM_CUT_PHASE_SECTOR As Long = 3
Public Const ZDXM_CUT_SECTOR As Long = 4
Public Const ZDXM_CUT_LEAD_UNIT As Long = 5
Public Const ZDXM_CUT_REPORTING_UNIT As Long = 6
Public Const ZDXM_CUT_PHASE_UNIT As Long = 7
Public Const ZDXM_CUT_SUBSECTOR As Long = 8
Public Const ZDXM_DATUM_CGCS2000 As Long = 1
Public Const ZDXM_DATUM_WGS84 As Long = 2
Public Const ZDXM_DATUM_GCJ02 As Long = 3
Public Const ZDXM_DATUM_BD09 As Long = 4
Public Const ZDXM_DECISION_VALUE As Long = 1
Public Const ZDXM_DECISION_EMPTY As Long = 2
Public Const ZDXM_DECISION_LEAVE_OUT_ROW As Long = 3
Public Const ZDXM_DECISION_TAKE_ROW As Long = 4
Public Const ZDXM_DECISION_LEFT_EMPTY As Long = 5
Public Const ZDXM_DECISION_COLUMN As Long = 6
Public Const ZDXM_DECISION_KEPT_COLUMN As Long = 7
Public Const ZDXM_DIFFERENCE_ADDED As Long = 1
Public Const ZDXM_DIFFERENCE_REVISED As Long = 2
Public Const ZDXM_DIFFERENCE_REMOVED As Long = 3
Public Const ZDXM_EVENT_START As Long = 1
Public Const ZDXM_EVENT_FINISH As Long = 2
Public Const ZDXM_EVENT_SUSPEND As Long = 3
Public Const ZDXM_EVENT_RESUME As Long = 4
Public Const ZDXM_FACTS_PROJECTS As Long = 1
Public Const ZDXM_FACTS_ITEMS As Long = 2
Public Const ZDXM_FACTS_REPORTS As Long = 3
Public Const ZDXM_FACTS_UNITS As Long = 4
Public Const ZDXM_FACTS_EVENTS As Long = 5
Public Const ZDXM_FILE_MISSING As Long = 1
Public Const ZDXM_FILE_CHANGED As Long = 2
Public Const ZDXM_FILE_UNREFERENCED As Long = 3
Public Const ZDXM_FILE_FOREIGN As Long = 4
Public Const ZDXM_FILE_UNREADABLE As Long = 5
Public Const ZDXM_FILING_NOT_REPORTED As Long = 0
Public Const ZDXM_FILING_DRAFT As Long = 1
Public Const ZDXM_FILING_SUBMITTED As Long = 2
Public Const ZDXM_FILING_APPROVED As Long = 3
Public Const ZDXM_FILING_RETURNED As Long = 4
Public Const ZDXM_FINDING_AMOUNT_UNREADABLE As Long = 1
Public Const ZDXM_FINDING_AMOUNT_ROUNDED As Long = 2
Public Const ZDXM_FINDING_AMOUNT_TOO_LARGE As Long = 3
Public Const ZDXM_FINDING_AMOUNT_NEGATIVE As Long = 4
Public Const ZDXM_FINDING_UNIT_UNKNOWN As Long = 5
Public Const ZDXM_FINDING_UNIT_ASSUMED As Long = 6
Public Const ZDXM_FINDING_DATE_UNREADABLE As Long = 7
Public Const ZDXM_FINDING_FLAG_UNREADABLE As Long = 8
Public Const ZDXM_FINDING_CODE_MALFORMED As Long = 9
Public Const ZDXM_FINDING_UNKNOWN_COLUMN As Long = 10
Public Const ZDXM_FINDING_DUPLICATE_COLUMN As Long = 11
Public Const ZDXM_FINDING_LINE_BREAK_IN_NAME As Long = 12
Public Const ZDXM_FINDING_UNSEEN_IN_NAME As Long = 13
Public Const ZDXM_FINDING_NAME_MISSING As Long = 14
Public Const ZDXM_FINDING_NAME_ONLY As Long = 15
Public Const ZDXM_FINDING_PHASE_UNKNOWN As Long = 16
Public Const ZDXM_FINDING_SECTOR_UNKNOWN As Long = 17
Public Const ZDXM_FINDING_DUPLICATE_PROJECT As Long = 18
Public Const ZDXM_FINDING_CONTINUATION_ROW As Long = 19
Public Const ZDXM_FINDING_STRAY_CELL As Long = 20
Public Const ZDXM_FINDING_COUNT_DIFFERS As Long = 21
Public Const ZDXM_FINDING_SUM_DIFFERS As Long = 22
Public Const ZDXM_FINDING_CHILDREN_NOT_COUNTED As Long = 23
Public Const ZDXM_FINDING_ANNUAL_ABOVE_TOTAL As Long = 24
Public Const ZDXM_FINDING_PLAN_ABOVE_TOTAL As Long = 25
Public Const ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE As Long = 26
Public Const ZDXM_FINDING_RATE_DIFFERS As Long = 27
Public Const ZDXM_FINDING_PERIOD_CONTRADICTS As Long = 28
Public Const ZDXM_FINDING_SHEET_SKIPPED As Long = 29
Public Const ZDXM_FINDING_UNIT_REPEATED As Long = 30
Public Const ZDXM_FINDING_TOO_MANY_UNITS As Long = 31
Public Const ZDXM_FINDING_TEXT_TOO_LONG As Long = 32
Public Const ZDXM_FINDING_MORE_FINDINGS As Long = 33
Public Const ZDXM_FINDING_STRUCK_OUT As Long = 34
Public Const ZDXM_FINDING_MARK_LEFT_OUT As Long = 35
Public Const ZDXM_FINDING_AMOUNT_SCALED As Long = 36
Public Const ZDXM_FINDING_SHOWN_DIFFERS As Long = 37
Public Const ZDXM_FINDING_NO_RESULT As Long = 38
Public Const ZDXM_FINDING_PICTURE_IN_CELL As Long = 39
Public Const ZDXM_FINDING_AMOUNT_MERGED As Long = 40
Public Const ZDXM_FINDING_MERGE_CROSSES_HEADING As Long = 41
Public Const ZDXM_FINDING_ROW_UNCLEAR As Long = 42
Public Const ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR As Long = 43
Public Const ZDXM_FINDING_ROW_HIDDEN As Long = 44
Public Const ZDXM_FINDING_ROW_STRUCK As Long = 45
Public Const ZDXM_FINDING_ANSWERED_BY_PERSON As Long = 46
Public Const ZDXM_FINDING_TABLE_NOT_READ As Long = 47
Public Const ZDXM_FINDING_QUOTE_UNCLOSED As Long = 48
Public Const ZDXM_FINDING_TEXT_DAMAGED As Long = 49
Public Const ZDXM_FINDING_CELL_BEYOND As Long = 50
Public Const ZDXM_FINDING_COLUMN_AMBIGUOUS As Long = 51
Public Const ZDXM_FINDING_COLUMN_CHOSEN As Long = 52
Public Const ZDXM_FINDING_OTHER_PERIOD As Long = 53
Public Const ZDXM_FINDING_PERIOD_UNCLEAR As Long = 54
Public Const ZDXM_FINDING_SOURCE_COLUMN As Long = 55
Public Const ZDXM_FINDING_HIDDEN_COLUMN As Long = 56
Public Const ZDXM_FINDING_AMOUNT_UNSEEN As Long = 57
Public Const ZDXM_FINDING_SOURCES_OVERLAP As Long = 58
Public Const ZDXM_FINDING_PROJECT_NOT_FOUND As Long = 59
Public Const ZDXM_FINDING_PROJECT_AMBIGUOUS As Long = 60
Public Const ZDXM_FINDING_NAME_NEAR As Long = 61
Public Const ZDXM_FINDING_NOT_IN_PLAN As Long = 62
Public Const ZDXM_FINDING_ALREADY_IN_PLAN As Long = 63
Public Const ZDXM_FINDING_WITHDRAWN As Long = 64
Public Const ZDXM_FINDING_EFFECTIVE_TOO_EARLY As Long = 65
Public Const ZDXM_FINDING_NEEDS_PLAN_CHANGE As Long = 66
Public Const ZDXM_FINDING_REPORT_REPLACED As Long = 67
Public Const ZDXM_FINDING_REPORTING_UNIT_DIFFERS As Long = 68
Public Const ZDXM_FINDING_REPORT_FLAGGED As Long = 69
Public Const ZDXM_FINDING_COUNTED_TWICE As Long = 70
Public Const ZDXM_FINDING_MONTH_CLOSED As Long = 71
Public Const ZDXM_FINDING_FUND_SOURCE_UNKNOWN As Long = 72
Public Const ZDXM_FINDING_NOTHING_REPORTED As Long = 73
Public Const ZDXM_FINDING_COLUMN_CONFIRMED As Long = 74
Public Const ZDXM_FINDING_VALUE_UNREADABLE As Long = 75
Public Const ZDXM_FINDING_MONTH_PLAN_UNCLEAR As Long = 76
Public Const ZDXM_FLAG_YEAR_TO_DATE_FELL As Long = 1
Public Const ZDXM_FLAG_MONTH_DISAGREES As Long = 2
Public Const ZDXM_FLAG_ABOVE_PLAN As Long = 4
Public Const ZDXM_FLAG_DONE_BEFORE_START As Long = 8
Public Const ZDXM_FLAG_FUNDS_DISAGREE As Long = 16
Public Const ZDXM_FLAG_TEN_DAYS_DISAGREE As Long = 32
Public Const ZDXM_FLAG_FUND_SOURCE_UNKNOWN As Long = 64
Public Const ZDXM_FLAG_AMOUNT_ERASED As Long = 128
Public Const ZDXM_FLAG_CUMULATIVE_BELOW_YEAR As Long = 256
Public Const ZDXM_FORMAT_XLS As Long = 1
Public Const ZDXM_FORMAT_XLSX As Long = 2
Public Const ZDXM_FORMAT_ODS As Long = 3
Public Const ZDXM_FORMAT_CSV As Long = 4
Public Const ZDXM_FORMAT_HTML As Long = 5
Public Const ZDXM_FORMAT_XML2003 As Long = 6
Public Const ZDXM_GAP_EXACT As Long = 1
Public Const ZDXM_GAP_ROUNDED As Long = 2
Public Const ZDXM_ITEM_ORDER_PLAN As Long = 1
Public Const ZDXM_ITEM_ORDER_GAP As Long = 2
Public Const ZDXM_ITEM_ORDER_RATE As Long = 3
Public Const ZDXM_ITEM_ORDER_ANNUAL As Long = 4
Public Const ZDXM_ITEM_ORDER_NAME As Long = 5
Public Const ZDXM_ITEM_ORDER_LAST_REPORT As Long = 6
Public Const ZDXM_KEEPING_KEPT As Long = 1
Public Const ZDXM_KEEPING_EDITED As Long = 2
Public Const ZDXM_KEEPING_NOT_KEPT As Long = 3
Public Const ZDXM_LETTER_REMINDER As Long = 1
Public Const ZDXM_LETTER_URGING As Long = 2
Public Const ZDXM_LETTER_ASSIGNMENT As Long = 3
Public Const ZDXM_LETTER_TALK As Long = 4
Public Const ZDXM_LETTER_CRITICISM As Long = 5
Public Const ZDXM_LETTER_STATE_DRAFT As Long = 1
Public Const ZDXM_LETTER_STATE_ISSUED As Long = 2
Public Const ZDXM_LETTER_STATE_REPLIED As Long = 3
Public Const ZDXM_LETTER_STATE_CLOSED As Long = 4
Public Const ZDXM_LETTER_STATE_ESCALATED As Long = 5
Public Const ZDXM_LETTER_STATE_REVOKED As Long = 6
Public Const ZDXM_LEVEL_REGIONAL As Long = 1
Public Const ZDXM_LEVEL_MUNICIPAL As Long = 2
Public Const ZDXM_LEVEL_COUNTY As Long = 3
Public Const ZDXM_LIGHT_GREEN As Long = 1
Public Const ZDXM_LIGHT_YELLOW As Long = 2
Public Const ZDXM_LIGHT_RED As Long = 3
Public Const ZDXM_MATTER_PERMIT As Long = 1
Public Const ZDXM_MATTER_INSTITUTION As Long = 2
Public Const ZDXM_MATTER_PROBLEM As Long = 3
Public Const ZDXM_MATTER_INSPECTION As Long = 4
Public Const ZDXM_MATTER_LAND As Long = 5
Public Const ZDXM_MEASURE_ITEMS As Long = 1
Public Const ZDXM_MEASURE_PLANNED_NEW As Long = 2
Public Const ZDXM_MEASURE_STARTED As Long = 3
Public Const ZDXM_MEASURE_PLANNED_START_TO_DATE As Long = 4
Public Const ZDXM_MEASURE_LATE_STARTS As Long = 5
Public Const ZDXM_MEASURE_FINISHED As Long = 6
Public Const ZDXM_MEASURE_PLANNED_FINISH As Long = 7
Public Const ZDXM_MEASURE_NOT_WORKING As Long = 8
Public Const ZDXM_MEASURE_ANNUAL As Long = 9
Public Const ZDXM_MEASURE_DONE As Long = 10
Public Const ZDXM_MEASURE_TOTAL As Long = 11
Public Const ZDXM_MEASURE_OVER_TARGET As Long = 12
Public Const ZDXM_MEASURE_OVER_TARGET_MONEY As Long = 13
Public Const ZDXM_MEASURE_ANNUAL_RATE As Long = 14
Public Const ZDXM_MEASURE_TARGET_RATE As Long = 15
Public Const ZDXM_MEASURE_MONTH_TASK_RATE As Long = 16
Public Const ZDXM_MEASURE_HALF_RATE As Long = 17
Public Const ZDXM_MEASURE_START_RATE As Long = 18
Public Const ZDXM_MEASURE_FINISH_RATE As Long = 19
Public Const ZDXM_MEASURE_FUNDS As Long = 20
Public Const ZDXM_MEASURE_FUNDS_RATE As Long = 21
Public Const ZDXM_MEASURE_SHARE_ANNUAL As Long = 22
Public Const ZDXM_MEASURE_SHARE_DONE As Long = 23
Public Const ZDXM_MEASURE_MATTER_RATE As Long = 24
Public Const ZDXM_MEASURE_MATTERS_OVERDUE As Long = 25
Public Const ZDXM_MEASURE_NODES_RATE As Long = 26
Public Const ZDXM_MEASURE_MONTHS_BEHIND As Long = 27
Public Const ZDXM_MEASURE_MONTHS_LAST As Long = 28
Public Const ZDXM_MEASURE_MONTHS_OVER As Long = 29
Public Const ZDXM_MEASURE_REPORTS_LATE As Long = 30
Public Const ZDXM_MEASURE_REPORTS_MISSING As Long = 31
Public Const ZDXM_MEASURE_REPORTS_RETURNED As Long = 32
Public Const ZDXM_MEASURE_YELLOW_MONTHS As Long = 33
Public Const ZDXM_MEASURE_RED_MONTHS As Long = 34
Public Const ZDXM_MEASURE_MEAN_OF_MONTHS As Long = 35
Public Const ZDXM_MEASURE_MEAN_OF_OWNERS As Long = 36
Public Const ZDXM_MEASURE_GIVEN_POINTS As Long = 37
Public Const ZDXM_MEASURE_GIVEN_TIMES As Long = 38
Public Const ZDXM_MEASURE_GIVEN_RATE As Long = 39
Public Const ZDXM_MEASURE_ONE As Long = 40
Public Const ZDXM_MEASURE_MONTH_DONE As Long = 41
Public Const ZDXM_MEASURE_PHASE_NEW As Long = 42
Public Const ZDXM_MEASURE_PHASE_ONGOING As Long = 43
Public Const ZDXM_MEASURE_PHASE_COMPLETED As Long = 44
Public Const ZDXM_MEASURE_PHASE_RESERVE As Long = 45
Public Const ZDXM_MEASURE_IS_STARTED As Long = 46
Public Const ZDXM_MEASURE_IS_FINISHED As Long = 47
Public Const ZDXM_MEASURE_IS_PROVINCE As Long = 48
Public Const ZDXM_MEASURE_MONTH_TASK As Long = 49
Public Const ZDXM_MEASURE_PLAN_TO_DATE As Long = 50
Public Const ZDXM_MEASURE_PLAN_TO_DATE_RATE As Long = 51
Public Const ZDXM_MEASURE_LETTER_POINTS As Long = 52
Public Const ZDXM_MEASURE_NODES_LATE As Long = 53
Public Const ZDXM_MEASURE_KIND_COUNT As Long = 1
Public Const ZDXM_MEASURE_KIND_MONEY As Long = 2
Public Const ZDXM_MEASURE_KIND_RATE As Long = 3
Public Const ZDXM_MEASURE_KIND_POINTS As Long = 4
Public Const ZDXM_MEDIA_JPEG As Long = 1
Public Const ZDXM_MEDIA_PNG As Long = 2
Public Const ZDXM_MEDIA_HEIF As Long = 3
Public Const ZDXM_MEDIA_TIFF As Long = 4
Public Const ZDXM_MEDIA_PDF As Long = 5
Public Const ZDXM_MEDIA_OFD As Long = 6
Public Const ZDXM_MEDIA_DOCX As Long = 7
Public Const ZDXM_MEDIA_XLSX As Long = 8
Public Const ZDXM_MEDIA_DOC As Long = 9
Public Const ZDXM_MEDIA_XLS As Long = 10
Public Const ZDXM_MEDIA_WEBP As Long = 11
Public Const ZDXM_MEDIA_MP4 As Long = 12
Public Const ZDXM_MEDIA_ZIP As Long = 13
Public Const ZDXM_MEDIA_OTHER As Long = 99
Public Const ZDXM_NODE_CONFLICT_BEFORE_OPEN As Long = 1
Public Const ZDXM_NODE_CONFLICT_BEFORE_DONE As Long = 2
Public Const ZDXM_NODE_STATE_NOT_DUE As Long = 1
Public Const ZDXM_NODE_STATE_LATE As Long = 2
Public Const ZDXM_NODE_STATE_DONE As Long = 3
Public Const ZDXM_NODE_STATE_DONE_LATE As Long = 4
Public Const ZDXM_NODE_STATE_DONE_UNPLANNED As Long = 5
Public Const ZDXM_NODE_STATE_UNPLANNED As Long = 6
Public Const ZDXM_NOTICE_RECOVERED As Long = 1
Public Const ZDXM_NOTICE_HARD_LINKS As Long = 2
Public Const ZDXM_NOTICE_PARTIAL_REMOVED As Long = 3
Public Const ZDXM_NOTICE_ADDED_OBJECTS As Long = 4
Public Const ZDXM_NOTICE_ALTERED_OBJECTS As Long = 5
Public Const ZDXM_NOTICE_LITESTREAM As Long = 6
Public Const ZDXM_NOTICE_NETWORK_DRIVE As Long = 7
Public Const ZDXM_NOTICE_FUSE_DRIVE As Long = 8
Public Const ZDXM_PACKAGE_PLAN As Long = 1
Public Const ZDXM_PACKAGE_PLAN_CHANGE As Long = 2
Public Const ZDXM_PACKAGE_MONTH_REPORTS As Long = 3
Public Const ZDXM_PACKAGE_ANSWERS As Long = 4
Public Const ZDXM_PACKAGE_DECISION_TAKE_THEIRS As Long = 1
Public Const ZDXM_PACKAGE_DECISION_KEEP_OURS As Long = 2
Public Const ZDXM_PACKAGE_DECISION_LEAVE_OUT As Long = 3
Public Const ZDXM_PACKAGE_LINE_SAME As Long = 1
Public Const ZDXM_PACKAGE_LINE_NEW As Long = 2
Public Const ZDXM_PACKAGE_LINE_CHANGED As Long = 3
Public Const ZDXM_PACKAGE_LINE_KEPT As Long = 4
Public Const ZDXM_PACKAGE_LINE_CONFLICT As Long = 5
Public Const ZDXM_PACKAGE_LINE_UNMATCHED As Long = 6
Public Const ZDXM_PACKAGE_LINE_ENDED As Long = 7
Public Const ZDXM_PACKAGE_LINE_REFUSED As Long = 8
Public Const ZDXM_PACKAGE_LINE_LEFT_OUT As Long = 9
Public Const ZDXM_PACKAGE_STANDING_READY As Long = 1
Public Const ZDXM_PACKAGE_STANDING_REPEATED As Long = 2
Public Const ZDXM_PACKAGE_STANDING_SUPERSEDED As Long = 3
Public Const ZDXM_PACKAGE_STANDING_GAP As Long = 4
Public Const ZDXM_PACKAGE_STANDING_FORK As Long = 5
Public Const ZDXM_PACKAGE_STANDING_NEW_INCARNATION As Long = 6
Public Const ZDXM_PAPER_REPORT As Long = 1
Public Const ZDXM_PAPER_BULLETIN As Long = 2
Public Const ZDXM_PAPER_NOTICE As Long = 3
Public Const ZDXM_PAPER_LETTER As Long = 4
Public Const ZDXM_PERIOD_MONTH As Long = 1
Public Const ZDXM_PERIOD_QUARTER As Long = 2
Public Const ZDXM_PERIOD_HALF As Long = 3
Public Const ZDXM_PERIOD_YEAR As Long = 4
Public Const ZDXM_PHASE_NEW As Long = 1
Public Const ZDXM_PHASE_ONGOING As Long = 2
Public Const ZDXM_PHASE_COMPLETED As Long = 3
Public Const ZDXM_PHASE_RESERVE As Long = 4
Public Const ZDXM_PLACE_POINT As Long = 1
Public Const ZDXM_PLACE_LINE As Long = 2
Public Const ZDXM_PLACE_AREA As Long = 3
Public Const ZDXM_PLAN_CHANGE_SUPPLEMENT As Long = 1
Public Const ZDXM_PLAN_CHANGE_WITHDRAWAL As Long = 2
Public Const ZDXM_PLAN_CHANGE_ADJUSTMENT As Long = 3
Public Const ZDXM_PLAN_CHANGE_RETURN As Long = 4
Public Const ZDXM_POINTS_RULE_PROPORTION As Long = 1
Public Const ZDXM_POINTS_RULE_STEPS As Long = 2
Public Const ZDXM_POINTS_RULE_SLOPE As Long = 3
Public Const ZDXM_POINTS_RULE_COUNT As Long = 4
Public Const ZDXM_POINTS_RULE_RANK As Long = 5
Public Const ZDXM_POINTS_RULE_EFFECT As Long = 6
Public Const ZDXM_POINTS_RULE_GIVEN As Long = 7
Public Const ZDXM_PRINTED_FIGURES As Long = 1
Public Const ZDXM_PRINTED_TEXT As Long = 2
Public Const ZDXM_PRINTED_JSON As Long = 3
Public Const ZDXM_PRINTED_MARKDOWN As Long = 4
Public Const ZDXM_PRINTED_WORKBOOK As Long = 5
Public Const ZDXM_PRINTED_DOCX As Long = 6
Public Const ZDXM_PRINTED_FLAT_WORKBOOK As Long = 7
Public Const ZDXM_PROBLEM_DAMAGE As Long = 1
Public Const ZDXM_PROBLEM_REFERENCE As Long = 2
Public Const ZDXM_PROBLEM_SCHEMA As Long = 3
Public Const ZDXM_PROBLEM_CHAIN As Long = 4
Public Const ZDXM_PROBLEM_UNFINISHED As Long = 5
Public Const ZDXM_PROPOSAL_CODE As Long = 1
Public Const ZDXM_PROPOSAL_NAME As Long = 2
Public Const ZDXM_PROPOSAL_FORMER_NAME As Long = 3
Public Const ZDXM_RANK_UPPER As Long = 1
Public Const ZDXM_RANK_LOWER As Long = 2
Public Const ZDXM_REASON_OBJECTIVE As Long = 1
Public Const ZDXM_REASON_SUBJECTIVE As Long = 2
Public Const ZDXM_REASON_OTHER As Long = 3
Public Const ZDXM_RECORD_RULES As Long = 1
Public Const ZDXM_RECORD_PLAN As Long = 2
Public Const ZDXM_RECORD_SECTOR As Long = 3
Public Const ZDXM_RECORD_UNIT As Long = 4
Public Const ZDXM_RECORD_PROJECT As Long = 5
Public Const ZDXM_RECORD_ITEM As Long = 6
Public Const ZDXM_RECORD_REPORT As Long = 7
Public Const ZDXM_RECORD_EVENT As Long = 8
Public Const ZDXM_RECORD_MERGER As Long = 9
Public Const ZDXM_REPRODUCED_SAME As Long = 1
Public Const ZDXM_REPRODUCED_NOT_KEPT As Long = 2
Public Const ZDXM_REPRODUCED_FIGURES_CHANGED As Long = 3
Public Const ZDXM_REPRODUCED_EDITED As Long = 4
Public Const ZDXM_REPRODUCED_CHAIN_CHANGED As Long = 5
Public Const ZDXM_ROLE_REGISTRAR As Long = 1
Public Const ZDXM_ROLE_REPORTER As Long = 2
Public Const ZDXM_ROLE_LIAISON As Long = 3
Public Const ZDXM_ROLE_COMMISSIONER As Long = 4
Public Const ZDXM_ROLE_READER As Long = 5
Public Const ZDXM_ROLLOVER_FINISHED As Long = 1
Public Const ZDXM_ROLLOVER_FINISH_DUE As Long = 2
Public Const ZDXM_ROLLOVER_FINISH_OVERDUE As Long = 3
Public Const ZDXM_ROLLOVER_GOES_ON As Long = 4
Public Const ZDXM_ROLLOVER_FINISH_UNKNOWN As Long = 5
Public Const ZDXM_ROLLOVER_NOT_STARTED As Long = 6
Public Const ZDXM_ROLLOVER_NOT_STARTED_TWICE As Long = 7
Public Const ZDXM_ROLLOVER_START_LATER As Long = 8
Public Const ZDXM_ROLLOVER_START_DUE As Long = 9
Public Const ZDXM_ROLLOVER_STAYS_RESERVE As Long = 10
Public Const ZDXM_ROW_TOTAL As Long = 1
Public Const ZDXM_ROW_GROUP As Long = 2
Public Const ZDXM_ROW_PLAIN As Long = 3
Public Const ZDXM_SEVERITY_BLOCKING As Long = 1
Public Const ZDXM_SEVERITY_NOTICE As Long = 2
Public Const ZDXM_SHEET_PLAN As Long = 1
Public Const ZDXM_SHEET_MONTHLY As Long = 2
Public Const ZDXM_START_PLANNED_NEW As Long = 1
Public Const ZDXM_START_PLANNED_TO_DATE As Long = 2
Public Const ZDXM_START_ALL As Long = 3
Public Const ZDXM_START_TARGET As Long = 4
Public Const ZDXM_STATE_NOT_STARTED As Long = 1
Public Const ZDXM_STATE_UNDERWAY As Long = 2
Public Const ZDXM_STATE_SUSPENDED As Long = 3
Public Const ZDXM_STATE_FINISHED As Long = 4
Public Const ZDXM_SUBJECT_LEDGER As Long = 1
Public Const ZDXM_SUBJECT_UNIT As Long = 2
Public Const ZDXM_SUBJECT_SECTOR As Long = 3
Public Const ZDXM_SUBJECT_PERSON As Long = 4
Public Const ZDXM_SUBJECT_GRANT As Long = 5
Public Const ZDXM_SUBJECT_PROJECT As Long = 6
Public Const ZDXM_SUBJECT_EVENT As Long = 7
Public Const ZDXM_SUBJECT_MATTER As Long = 8
Public Const ZDXM_SUBJECT_NODE As Long = 35
Public Const ZDXM_SUBJECT_PLAN As Long = 9
Public Const ZDXM_SUBJECT_PLAN_RULES As Long = 10
Public Const ZDXM_SUBJECT_COUNTED_SIDE As Long = 11
Public Const ZDXM_SUBJECT_PLAN_CLOSE As Long = 12
Public Const ZDXM_SUBJECT_PLAN_CHANGE As Long = 13
Public Const ZDXM_SUBJECT_ITEM As Long = 14
Public Const ZDXM_SUBJECT_REPORT As Long = 15
Public Const ZDXM_SUBJECT_FILING As Long = 16
Public Const ZDXM_SUBJECT_REPORT_WITHDRAWAL As Long = 17
Public Const ZDXM_SUBJECT_TEN_DAY_REPORT As Long = 18
Public Const ZDXM_SUBJECT_MATTER_REPORT As Long = 26
Public Const ZDXM_SUBJECT_BULLETIN As Long = 19
Public Const ZDXM_SUBJECT_RULE_PACK As Long = 20
Public Const ZDXM_SUBJECT_CLOCK_MARK As Long = 21
Public Const ZDXM_SUBJECT_CHANGE_DAY As Long = 22
Public Const ZDXM_SUBJECT_CLOCK_LIFT As Long = 23
Public Const ZDXM_SUBJECT_IMPORT_ANSWER As Long = 24
Public Const ZDXM_SUBJECT_COLUMN_MAPPING As Long = 25
Public Const ZDXM_SUBJECT_ASSESSMENT_FACT As Long = 31
Public Const ZDXM_SUBJECT_ISSUED_ASSESSMENT As Long = 32
Public Const ZDXM_SUBJECT_LETTER As Long = 34
Public Const ZDXM_SUBJECT_ATTACHMENT As Long = 36
Public Const ZDXM_SUBJECT_PLACE As Long = 37
Public Const ZDXM_SUBJECT_REFUSAL As Long = 29
Public Const ZDXM_SUBJECT_CONTACT As Long = 30
Public Const ZDXM_SUBJECT_MERGER As Long = 28
Public Const ZDXM_SUBJECT_PARTNER As Long = 39
Public Const ZDXM_SUBJECT_INCARNATION As Long = 40
Public Const ZDXM_SUBJECT_SENT_PACKAGE As Long = 41
Public Const ZDXM_SUBJECT_RECEIVED_PACKAGE As Long = 42
Public Const ZDXM_SUBJECT_ANSWER As Long = 43
Public Const ZDXM_SUBJECT_VOID As Long = 27
Public Const ZDXM_TASK_MANAGE As Long = 1
Public Const ZDXM_TASK_REPORT As Long = 2
Public Const ZDXM_TASK_REVIEW As Long = 3
Public Const ZDXM_TASK_RECORD As Long = 4
Public Const ZDXM_TIMING_EARLY As Long = 1
Public Const ZDXM_TIMING_ON_TIME As Long = 2
Public Const ZDXM_TIMING_LATE As Long = 3
Public Const ZDXM_UNIT_COUNTY As Long = 1
Public Const ZDXM_UNIT_FUNCTIONAL_ZONE As Long = 2
Public Const ZDXM_UNIT_BUREAU As Long = 3
Public Const ZDXM_UNIT_ENTERPRISE As Long = 4
Public Const ZDXM_UNIT_OTHER As Long = 5
Public Const ZDXM_UNIT_ROLE_LEAD As Long = 1
Public Const ZDXM_UNIT_ROLE_REPORTING As Long = 2
Public Const ZDXM_F_ID As Long = 1
Public Const ZDXM_F_SINCE As Long = 2
Public Const ZDXM_F_NAME As Long = 3
Public Const ZDXM_F_KIND As Long = 4
Public Const ZDXM_F_PARENT As Long = 5
Public Const ZDXM_F_POSITION As Long = 6
Public Const ZDXM_F_REMARK As Long = 7
Public Const ZDXM_F_CREDIT_CODE As Long = 8
Public Const ZDXM_F_CODE As Long = 20
Public Const ZDXM_F_SECTOR As Long = 21
Public Const ZDXM_F_CONTENT As Long = 22
Public Const ZDXM_F_PERIOD_START As Long = 23
Public Const ZDXM_F_PERIOD_END As Long = 24
Public Const ZDXM_F_TOTAL As Long = 25
Public Const ZDXM_F_OWNER As Long = 26
Public Const ZDXM_F_OWNER_CREDIT_CODE As Long = 27
Public Const ZDXM_F_LOCATION As Long = 28
Public Const ZDXM_F_YEAR As Long = 40
Public Const ZDXM_F_LEVEL As Long = 41
Public Const ZDXM_F_TITLE As Long = 42
Public Const ZDXM_F_DOCUMENT_NO As Long = 43
Public Const ZDXM_F_ISSUED_ON As Long = 44
Public Const ZDXM_F_PLAN As Long = 50
Public Const ZDXM_F_PROJECT As Long = 51
Public Const ZDXM_F_PHASE As Long = 52
Public Const ZDXM_F_ANNUAL As Long = 53
Public Const ZDXM_F_DONE_BEFORE As Long = 54
Public Const ZDXM_F_TARGET As Long = 55
Public Const ZDXM_F_PLANNED_START As Long = 56
Public Const ZDXM_F_PLANNED_FINISH As Long = 57
Public Const ZDXM_F_RESPONSIBLE_UNITS As Long = 58
Public Const ZDXM_F_REPORTING_UNIT As Long = 59
Public Const ZDXM_F_HIGHER_LEVEL As Long = 60
Public Const ZDXM_F_MONTH_PLAN As Long = 670
Public Const ZDXM_F_LEAD_UNIT As Long = 61
Public Const ZDXM_F_ASSESSMENT_FACT_KIND As Long = 600
Public Const ZDXM_F_SCHEME As Long = 601
Public Const ZDXM_F_SCHEME_ITEM As Long = 602
Public Const ZDXM_F_GIVEN_VALUE As Long = 603
Public Const ZDXM_F_LAST_MONTH As Long = 604
Public Const ZDXM_F_CORRECTS As Long = 605
Public Const ZDXM_F_CORRECTED_BY As Long = 606
Public Const ZDXM_F_ASSESSMENT As Long = 607
Public Const ZDXM_F_ANSWERED_ON As Long = 608
Public Const ZDXM_F_ANSWER As Long = 609
Public Const ZDXM_F_IS_UPHELD As Long = 610
Public Const ZDXM_F_POINTS As Long = 611
Public Const ZDXM_F_POINTS_BEFORE As Long = 612
Public Const ZDXM_F_GRADE As Long = 613
Public Const ZDXM_F_IS_EXEMPT As Long = 614
Public Const ZDXM_F_ENTRIES_CAME As Long = 615
Public Const ZDXM_F_ENTRIES_WENT As Long = 616
Public Const ZDXM_F_ITEM As Long = 70
Public Const ZDXM_F_MONTH As Long = 71
Public Const ZDXM_F_MONTH_DONE As Long = 72
Public Const ZDXM_F_YTD_DONE As Long = 73
Public Const ZDXM_F_FUNDS_YTD As Long = 74
Public Const ZDXM_F_STARTED As Long = 75
Public Const ZDXM_F_STARTED_ON As Long = 76
Public Const ZDXM_F_FINISHED As Long = 77
Public Const ZDXM_F_FINISHED_ON As Long = 78
Public Const ZDXM_F_PROGRESS As Long = 79
Public Const ZDXM_F_PREPARATION As Long = 80
Public Const ZDXM_F_PROBLEM As Long = 81
Public Const ZDXM_F_NEXT_STEPS As Long = 82
Public Const ZDXM_F_STANDING_DONE As Long = 83
Public Const ZDXM_F_STANDING_STARTED As Long = 84
Public Const ZDXM_F_STANDING_FINISHED As Long = 85
Public Const ZDXM_F_FLAGS As Long = 86
Public Const ZDXM_F_LAST_REPORT As Long = 87
Public Const ZDXM_F_DONE_BEFORE_MONTH As Long = 88
Public Const ZDXM_F_CHANGE As Long = 100
Public Const ZDXM_F_AT_MS As Long = 101
Public Const ZDXM_F_ACTOR As Long = 102
Public Const ZDXM_F_CHANGE_KIND As Long = 103
Public Const ZDXM_F_CHANGE_CODE As Long = 570
Public Const ZDXM_F_TASK_KIND As Long = 571
Public Const ZDXM_F_RECORD_ID As Long = 572
Public Const ZDXM_F_TIMES As Long = 573
Public Const ZDXM_F_NOTE As Long = 104
Public Const ZDXM_F_ENTRIES As Long = 105
Public Const ZDXM_F_DIGEST As Long = 106
Public Const ZDXM_F_HASH As Long = 107
Public Const ZDXM_F_CLOCK_MARK As Long = 108
Public Const ZDXM_F_MARKED_BY As Long = 109
Public Const ZDXM_F_SUBMITTED_IN As Long = 110
Public Const ZDXM_F_SET_DAY As Long = 111
Public Const ZDXM_F_SET_BY As Long = 112
Public Const ZDXM_F_CHANGE_BEFORE As Long = 113
Public Const ZDXM_F_BEFORE_MS As Long = 114
Public Const ZDXM_F_DAYS_BETWEEN As Long = 115
Public Const ZDXM_F_CUT As Long = 120
Public Const ZDXM_F_UNIT As Long = 121
Public Const ZDXM_F_UNIT_KIND As Long = 122
Public Const ZDXM_F_COUNT As Long = 123
Public Const ZDXM_F_DONE As Long = 124
Public Const ZDXM_F_RATE As Long = 125
Public Const ZDXM_F_GAP As Long = 126
Public Const ZDXM_F_REPORTED As Long = 127
Public Const ZDXM_F_STARTED_COUNT As Long = 128
Public Const ZDXM_F_FINISHED_COUNT As Long = 129
Public Const ZDXM_F_RANK As Long = 130
Public Const ZDXM_F_TIME_PROGRESS As Long = 131
Public Const ZDXM_F_UNIT_NAME As Long = 132
Public Const ZDXM_F_PLANNED_NEW As Long = 133
Public Const ZDXM_F_NEW_STARTED As Long = 134
Public Const ZDXM_F_PLANNED_TO_DATE As Long = 135
Public Const ZDXM_F_TO_DATE_STARTED As Long = 136
Public Const ZDXM_F_EARLY_STARTS As Long = 137
Public Const ZDXM_F_LATE_STARTS As Long = 138
Public Const ZDXM_F_PLANNED_COMPLETED As Long = 139
Public Const ZDXM_F_COMPLETED_FINISHED As Long = 140
Public Const ZDXM_F_EARLY_FINISHES As Long = 141
Public Const ZDXM_F_START_RATE As Long = 142
Public Const ZDXM_F_FINISH_RATE As Long = 143
Public Const ZDXM_F_TEXT As Long = 160
Public Const ZDXM_F_ROW As Long = 161
Public Const ZDXM_F_COLUMN As Long = 162
Public Const ZDXM_F_ROWS As Long = 163
Public Const ZDXM_F_COLUMNS As Long = 164
Public Const ZDXM_F_ROW_KIND As Long = 165
Public Const ZDXM_F_UNIT_LINE As Long = 166
Public Const ZDXM_F_NOTES As Long = 167
Public Const ZDXM_F_SEVERITY As Long = 180
Public Const ZDXM_F_SHEET As Long = 181
Public Const ZDXM_F_CELL As Long = 182
Public Const ZDXM_F_FINDING As Long = 183
Public Const ZDXM_F_SHEET_INDEX As Long = 184
Public Const ZDXM_F_FORMAT As Long = 185
Public Const ZDXM_F_HEADER As Long = 186
Public Const ZDXM_F_MEANING As Long = 187
Public Const ZDXM_F_MONEY_UNIT As Long = 188
Public Const ZDXM_F_SECTOR_NAME As Long = 189
Public Const ZDXM_F_COUNTED As Long = 190
Public Const ZDXM_F_HIDDEN As Long = 191
Public Const ZDXM_F_OTHER As Long = 192
Public Const ZDXM_F_LABEL As Long = 193
Public Const ZDXM_F_DEPTH As Long = 194
Public Const ZDXM_F_REGION As Long = 195
Public Const ZDXM_F_DECLARED_COUNT As Long = 196
Public Const ZDXM_F_FOUND_COUNT As Long = 197
Public Const ZDXM_F_DECLARED_TOTAL As Long = 198
Public Const ZDXM_F_DECLARED_ANNUAL As Long = 199
Public Const ZDXM_F_DECLARED_YTD As Long = 200
Public Const ZDXM_F_RESPONSIBLE_UNIT_NAMES As Long = 201
Public Const ZDXM_F_REPORTING_UNIT_NAME As Long = 202
Public Const ZDXM_F_PARENT_ROW As Long = 203
Public Const ZDXM_F_SHEETS As Long = 210
Public Const ZDXM_F_LEAVE_OUT_UNMATCHED As Long = 211
Public Const ZDXM_F_LEAVE_UNREADABLE_EMPTY As Long = 212
Public Const ZDXM_F_NEW_PROJECTS As Long = 213
Public Const ZDXM_F_REVISED_PROJECTS As Long = 214
Public Const ZDXM_F_NEW_ITEMS As Long = 215
Public Const ZDXM_F_REVISED_ITEMS As Long = 216
Public Const ZDXM_F_NEW_REPORTS As Long = 217
Public Const ZDXM_F_REVISED_REPORTS As Long = 218
Public Const ZDXM_F_UNCHANGED As Long = 219
Public Const ZDXM_F_UNMATCHED As Long = 220
Public Const ZDXM_F_MONTH_OF_YEAR As Long = 221
Public Const ZDXM_F_RECORD As Long = 230
Public Const ZDXM_F_ERROR_CODE As Long = 231
Public Const ZDXM_F_ERROR_FIELD As Long = 232
Public Const ZDXM_F_ERROR_TEXT As Long = 233
Public Const ZDXM_F_MONEY_DECIMALS As Long = 240
Public Const ZDXM_F_RATE_DECIMALS As Long = 241
Public Const ZDXM_F_GAP_ORDER As Long = 242
Public Const ZDXM_F_START_BASE As Long = 243
Public Const ZDXM_F_START_TARGET As Long = 244
Public Const ZDXM_F_ENTERED_FROM As Long = 260
Public Const ZDXM_F_WITHDRAWN_FROM As Long = 261
Public Const ZDXM_F_PLAN_CHANGE_KIND As Long = 262
Public Const ZDXM_F_EFFECTIVE As Long = 263
Public Const ZDXM_F_REASON_CLASS As Long = 264
Public Const ZDXM_F_REASON As Long = 265
Public Const ZDXM_F_NUMBER_OF_KIND As Long = 266
Public Const ZDXM_F_PHASE_BEFORE As Long = 267
Public Const ZDXM_F_SECTOR_BEFORE As Long = 268
Public Const ZDXM_F_TOTAL_BEFORE As Long = 269
Public Const ZDXM_F_ANNUAL_BEFORE As Long = 270
Public Const ZDXM_F_PLANNED_START_BEFORE As Long = 271
Public Const ZDXM_F_PLANNED_FINISH_BEFORE As Long = 272
Public Const ZDXM_F_OPENING_COUNT As Long = 273
Public Const ZDXM_F_OPENING_TOTAL As Long = 274
Public Const ZDXM_F_OPENING_ANNUAL As Long = 275
Public Const ZDXM_F_SUPPLEMENTED_COUNT As Long = 276
Public Const ZDXM_F_SUPPLEMENTED_TOTAL As Long = 277
Public Const ZDXM_F_SUPPLEMENTED_ANNUAL As Long = 278
Public Const ZDXM_F_WITHDRAWN_COUNT As Long = 279
Public Const ZDXM_F_WITHDRAWN_TOTAL As Long = 280
Public Const ZDXM_F_WITHDRAWN_ANNUAL As Long = 281
Public Const ZDXM_F_CHANGED_COUNT As Long = 282
Public Const ZDXM_F_CHANGED_TOTAL As Long = 283
Public Const ZDXM_F_CHANGED_ANNUAL As Long = 284
Public Const ZDXM_F_CLOSING_COUNT As Long = 285
Public Const ZDXM_F_CLOSING_TOTAL As Long = 286
Public Const ZDXM_F_CLOSING_ANNUAL As Long = 287
Public Const ZDXM_F_ROLLOVER_REASON As Long = 288
Public Const ZDXM_F_REMAINING As Long = 289
Public Const ZDXM_F_WITHDRAWN_ITEMS As Long = 290
Public Const ZDXM_F_RESPONSIBLE_UNITS_BEFORE As Long = 291
Public Const ZDXM_F_REPORTING_UNIT_BEFORE As Long = 292
Public Const ZDXM_F_OWNER_BEFORE As Long = 293
Public Const ZDXM_F_OWNER_CREDIT_CODE_BEFORE As Long = 294
Public Const ZDXM_F_HAS_UNITS As Long = 295
Public Const ZDXM_F_NUMBER As Long = 300
Public Const ZDXM_F_AS_OF As Long = 301
Public Const ZDXM_F_IS_LATEST As Long = 302
Public Const ZDXM_F_PRINTING As Long = 303
Public Const ZDXM_F_FIGURES_SHA256 As Long = 304
Public Const ZDXM_F_OUTCOME As Long = 309
Public Const ZDXM_F_PRINTED_FORM As Long = 310
Public Const ZDXM_F_IS_SAME As Long = 311
Public Const ZDXM_F_ISSUED_SHA256 As Long = 312
Public Const ZDXM_F_PRESENT_SHA256 As Long = 313
Public Const ZDXM_F_RECORD_KIND As Long = 314
Public Const ZDXM_F_DIFFERENCE As Long = 315
Public Const ZDXM_F_CHANGED_FIELD As Long = 316
Public Const ZDXM_F_BEFORE As Long = 317
Public Const ZDXM_F_AFTER As Long = 318
Public Const ZDXM_F_KEEPING As Long = 319
Public Const ZDXM_F_SEVERAL_MONTHS As Long = 320
Public Const ZDXM_F_COVERS_EARLIER_MONTHS As Long = 321
Public Const ZDXM_F_LATE As Long = 322
Public Const ZDXM_F_UNDATED As Long = 323
Public Const ZDXM_F_OFFICE As Long = 350
Public Const ZDXM_F_UUID As Long = 351
Public Const ZDXM_F_KEPT_PATH As Long = 352
Public Const ZDXM_F_PROBLEM_KIND As Long = 353
Public Const ZDXM_F_TABLE As Long = 354
Public Const ZDXM_F_TABLE_ROW As Long = 355
Public Const ZDXM_F_REMEDY As Long = 356
Public Const ZDXM_F_NOTICE_KIND As Long = 366
Public Const ZDXM_F_FIRST_CHANGE As Long = 367
Public Const ZDXM_F_LAST_CHANGE As Long = 368
Public Const ZDXM_F_ADDED_OBJECTS As Long = 369
Public Const ZDXM_F_MATTER_KIND As Long = 400
Public Const ZDXM_F_OPENED_ON As Long = 401
Public Const ZDXM_F_DEADLINE As Long = 402
Public Const ZDXM_F_SETTLED_ON As Long = 403
Public Const ZDXM_F_RESULT As Long = 404
Public Const ZDXM_F_DAYS_LATE As Long = 405
Public Const ZDXM_F_PROJECT_NAME As Long = 406
Public Const ZDXM_F_PLANNED_ON As Long = 711
Public Const ZDXM_F_ACTUAL_ON As Long = 712
Public Const ZDXM_F_NODE_AFTER As Long = 713
Public Const ZDXM_F_COUNTS_AS As Long = 714
Public Const ZDXM_F_NODE_TEMPLATE As Long = 715
Public Const ZDXM_F_TEMPLATE_NODE As Long = 716
Public Const ZDXM_F_NODE_STATE As Long = 717
Public Const ZDXM_F_NODE_CONFLICT As Long = 718
Public Const ZDXM_F_NODE As Long = 719
Public Const ZDXM_F_EVENT_KIND As Long = 420
Public Const ZDXM_F_OCCURRED_ON As Long = 421
Public Const ZDXM_F_EVIDENCE As Long = 422
Public Const ZDXM_F_PROJECT_STATE As Long = 423
Public Const ZDXM_F_SUSPENDED_ON As Long = 424
Public Const ZDXM_F_START_TIMING As Long = 425
Public Const ZDXM_F_FINISH_TIMING As Long = 426
Public Const ZDXM_F_NEEDS_PROOF As Long = 427
Public Const ZDXM_F_SUSPENDED As Long = 428
Public Const ZDXM_F_COUNTS_FROM As Long = 429
Public Const ZDXM_F_RECORDED_IN As Long = 430
Public Const ZDXM_F_RECORDED_BY As Long = 431
Public Const ZDXM_F_CAUSES As Long = 432
Public Const ZDXM_F_MOVED As Long = 433
Public Const ZDXM_F_OPENED_THROUGH As Long = 434
Public Const ZDXM_F_RULE_PACK As Long = 440
Public Const ZDXM_F_VERSION As Long = 441
Public Const ZDXM_F_BASIS As Long = 442
Public Const ZDXM_F_SHA256 As Long = 443
Public Const ZDXM_F_LIGHT As Long = 444
Public Const ZDXM_F_LIGHTS As Long = 445
Public Const ZDXM_F_PERSON As Long = 470
Public Const ZDXM_F_PERSON_NAME As Long = 471
Public Const ZDXM_F_ROLE As Long = 472
Public Const ZDXM_F_POST As Long = 473
Public Const ZDXM_F_PHONE As Long = 474
Public Const ZDXM_F_FILING_STATE As Long = 480
Public Const ZDXM_F_OPINION As Long = 481
Public Const ZDXM_F_SUBMITTED_ON As Long = 482
Public Const ZDXM_F_IS_COUNTED As Long = 483
Public Const ZDXM_F_RETURNED As Long = 484
Public Const ZDXM_F_KNOWN_IN As Long = 485
Public Const ZDXM_F_STANDING_BEFORE As Long = 486
Public Const ZDXM_F_STANDING_AFTER As Long = 487
Public Const ZDXM_F_FUNDS_BY_SOURCE As Long = 488
Public Const ZDXM_F_FUND_SOURCE As Long = 489
Public Const ZDXM_F_TEN_DAYS As Long = 490
Public Const ZDXM_F_TEN_DAYS_DONE As Long = 491
Public Const ZDXM_F_SUBMIT As Long = 492
Public Const ZDXM_F_FUND_AMOUNT As Long = 493
Public Const ZDXM_F_ADDED As Long = 500
Public Const ZDXM_F_NEAR As Long = 501
Public Const ZDXM_F_CUMULATIVE_DONE As Long = 502
Public Const ZDXM_F_FILE_DIGEST As Long = 503
Public Const ZDXM_F_COLUMN_MEANINGS As Long = 504
Public Const ZDXM_F_ANSWERS As Long = 505
Public Const ZDXM_F_KEEP_COLUMNS As Long = 506
Public Const ZDXM_F_READ As Long = 507
Public Const ZDXM_F_DECISION As Long = 508
Public Const ZDXM_F_DECIDED_VALUE As Long = 509
Public Const ZDXM_F_NEAREST As Long = 515
Public Const ZDXM_F_SEAL_KEY As Long = 330
Public Const ZDXM_F_SIGNATURE As Long = 331
Public Const ZDXM_F_SEAL_TEXT As Long = 332
Public Const ZDXM_F_SEALS As Long = 333
Public Const ZDXM_F_PHASE_NOW As Long = 520
Public Const ZDXM_F_DONE_BEFORE_NOW As Long = 521
Public Const ZDXM_F_PLANNED_START_NOW As Long = 522
Public Const ZDXM_F_PLANNED_FINISH_NOW As Long = 523
Public Const ZDXM_F_COUNTED_SIDE As Long = 530
Public Const ZDXM_F_WHOLE As Long = 531
Public Const ZDXM_F_WHOLE_NAME As Long = 532
Public Const ZDXM_F_PART As Long = 533
Public Const ZDXM_F_PART_NAME As Long = 534
Public Const ZDXM_F_LEFT_OUT As Long = 535
Public Const ZDXM_F_DOUBLE_COUNTED As Long = 510
Public Const ZDXM_F_SHEET_KIND As Long = 540
Public Const ZDXM_F_VALUE_NUMBER As Long = 541
Public Const ZDXM_F_VALUE_WORD As Long = 542
Public Const ZDXM_F_GAP_ABOVE As Long = 580
Public Const ZDXM_F_GAP_BELOW As Long = 581
Public Const ZDXM_F_NAME_PART As Long = 582
Public Const ZDXM_F_ON_DAY As Long = 583
Public Const ZDXM_F_ITEM_ORDER As Long = 584
Public Const ZDXM_F_DESCENDING As Long = 585
Public Const ZDXM_F_SKIP As Long = 586
Public Const ZDXM_F_MOST As Long = 587
Public Const ZDXM_F_IS_SUSPENDED As Long = 588
Public Const ZDXM_F_OPEN_MATTERS As Long = 589
Public Const ZDXM_F_OPEN_MATTER_NAMES As Long = 590
Public Const ZDXM_F_RATE_NUMBER As Long = 591
Public Const ZDXM_F_GAP_NUMBER As Long = 592
Public Const ZDXM_F_IS_OPEN As Long = 594
Public Const ZDXM_F_IS_OVERDUE As Long = 595
Public Const ZDXM_F_MATTERS_OF_PROBLEM As Long = 596
Public Const ZDXM_F_LEAD_UNIT_NAME As Long = 593
Public Const ZDXM_F_RESPONSIBLE_UNIT As Long = 597
Public Const ZDXM_F_MEASURE As Long = 671
Public Const ZDXM_F_UNIT_ROLE As Long = 672
Public Const ZDXM_F_MEASURE_FILTER As Long = 673
Public Const ZDXM_F_LOWEST_FIRST As Long = 674
Public Const ZDXM_F_FIRST As Long = 675
Public Const ZDXM_F_LAST As Long = 676
Public Const ZDXM_F_GROUP_NAME As Long = 677
Public Const ZDXM_F_FROM_LAST As Long = 678
Public Const ZDXM_F_MEASURE_VALUE As Long = 679
Public Const ZDXM_F_MEASURE_SHOWN As Long = 680
Public Const ZDXM_F_RANK_BEFORE As Long = 681
Public Const ZDXM_F_RANK_CHANGE As Long = 682
Public Const ZDXM_F_LIST_NAME As Long = 683
Public Const ZDXM_F_MESSAGE_ID As Long = 543
Public Const ZDXM_F_SUBJECT As Long = 544
Public Const ZDXM_F_ABSENT_MONTHS As Long = 546
Public Const ZDXM_F_RETURNED_COUNT As Long = 547
Public Const ZDXM_F_RETURNED_TOTAL As Long = 548
Public Const ZDXM_F_RETURNED_ANNUAL As Long = 549
Public Const ZDXM_F_VOIDED_RECORD As Long = 545
Public Const ZDXM_F_PAPER As Long = 700
Public Const ZDXM_F_PRINTED_RULES As Long = 702
Public Const ZDXM_F_PROOF_MARK As Long = 703
Public Const ZDXM_F_TABLE_INDEX As Long = 704
Public Const ZDXM_F_ATTACHMENT As Long = 705
Public Const ZDXM_F_BULLETIN_KIND As Long = 706
Public Const ZDXM_F_BULLETIN_PERIOD As Long = 707
Public Const ZDXM_F_PROFILE As Long = 708
Public Const ZDXM_F_IS_TEMPLATE As Long = 709
Public Const ZDXM_F_PLANNED_MONTHS As Long = 710
Public Const ZDXM_F_MERGED As Long = 560
Public Const ZDXM_F_MERGED_NAME As Long = 561
Public Const ZDXM_F_MERGED_TO As Long = 562
Public Const ZDXM_F_MERGED_INTO As Long = 563
Public Const ZDXM_F_ADDRESSED_UNITS As Long = 640
Public Const ZDXM_F_ADDRESSEES As Long = 641
Public Const ZDXM_F_BODY As Long = 642
Public Const ZDXM_F_DEMANDS As Long = 643
Public Const ZDXM_F_HANDED_MATTERS As Long = 644
Public Const ZDXM_F_REPLY_DAYS As Long = 645
Public Const ZDXM_F_REPLY_DUE As Long = 646
Public Const ZDXM_F_QUOTED_FACTS As Long = 647
Public Const ZDXM_F_LETTER_POINTS As Long = 648
Public Const ZDXM_F_IS_PUBLIC As Long = 649
Public Const ZDXM_F_LOSES As Long = 650
Public Const ZDXM_F_LETTER_STATE As Long = 651
Public Const ZDXM_F_REPLIED_ON As Long = 652
Public Const ZDXM_F_REPLY As Long = 653
Public Const ZDXM_F_REPLIED_BY As Long = 654
Public Const ZDXM_F_CLOSED_ON As Long = 655
Public Const ZDXM_F_ESCALATED_TO As Long = 656
Public Const ZDXM_F_REVOKED_ON As Long = 657
Public Const ZDXM_F_LETTER_KIND As Long = 658
Public Const ZDXM_F_LETTER_RULE As Long = 659
Public Const ZDXM_F_MATTER As Long = 660
Public Const ZDXM_F_ABOUT As Long = 661
Public Const ZDXM_F_ADDRESSEE_NAMES As Long = 662
Public Const ZDXM_F_LETTERS As Long = 663
Public Const ZDXM_F_WHY As Long = 664
Public Const ZDXM_F_LETTER_LEVEL As Long = 665
Public Const ZDXM_F_MISSING_FIGURES As Long = 666
Public Const ZDXM_F_RULE_NAME As Long = 667
Public Const ZDXM_F_REVOKED_BY As Long = 668
Public Const ZDXM_F_REVOKED_FOR As Long = 669
Public Const ZDXM_F_ATTACHED_KIND As Long = 736
Public Const ZDXM_F_ATTACHED_ID As Long = 737
Public Const ZDXM_F_SM3 As Long = 738
Public Const ZDXM_F_SIZE As Long = 739
Public Const ZDXM_F_MEDIA_TYPE As Long = 740
Public Const ZDXM_F_TAKEN_AT As Long = 741
Public Const ZDXM_F_LON_LAT As Long = 742
Public Const ZDXM_F_DATUM As Long = 743
Public Const ZDXM_F_EXIF_TAKEN_AT As Long = 744
Public Const ZDXM_F_EXIF_LON_LAT As Long = 745
Public Const ZDXM_F_EXIF_DATUM As Long = 746
Public Const ZDXM_F_PLACE_KIND As Long = 747
Public Const ZDXM_F_OUTLINE As Long = 748
Public Const ZDXM_F_ADDRESS As Long = 749
Public Const ZDXM_F_REGION_CODE As Long = 750
Public Const ZDXM_F_DISTANCE_M As Long = 751
Public Const ZDXM_F_ADVICE As Long = 752
Public Const ZDXM_F_LIST_PLACE As Long = 753
Public Const ZDXM_F_FILE_FINDING_KIND As Long = 754
Public Const ZDXM_F_PATH As Long = 755
Public Const ZDXM_F_FILE_ATTACHMENT As Long = 756
Public Const ZDXM_F_ATTACHMENTS As Long = 757
Public Const ZDXM_F_FILES As Long = 758
Public Const ZDXM_F_FILES_MISSING As Long = 759
Public Const ZDXM_F_PARTNER_RANK As Long = 791
Public Const ZDXM_F_PARTNER As Long = 792
Public Const ZDXM_F_PACKAGE_KIND As Long = 793
Public Const ZDXM_F_INCARNATION As Long = 794
Public Const ZDXM_F_SEQUENCE As Long = 795
Public Const ZDXM_F_ANSWER_OUTCOME As Long = 796
Public Const ZDXM_F_COLUMN_0 As Long = 10000
Public Const ZDXM_FORM_UNIT As Long = 1
Public Const ZDXM_FORM_SECTOR As Long = 2
Public Const ZDXM_FORM_PROJECT As Long = 3
Public Const ZDXM_FORM_PLAN As Long = 4
Public Const ZDXM_FORM_ITEM As Long = 5
Public Const ZDXM_FORM_REPORT As Long = 6
Public Const ZDXM_FORM_IMPORT As Long = 7
Public Const ZDXM_FORM_RULES As Long = 8
Public Const ZDXM_FORM_PLAN_CHANGE As Long = 9
Public Const ZDXM_FORM_MATTER As Long = 10
Public Const ZDXM_FORM_EVENT As Long = 11
Public Const ZDXM_FORM_PERSON As Long = 12
Public Const ZDXM_FORM_TEN_DAYS As Long = 13
Public Const ZDXM_FORM_CONTACT As Long = 14
Public Const ZDXM_FORM_ISSUE As Long = 20
Public Const ZDXM_FORM_ITEM_QUERY As Long = 21
Public Const ZDXM_FORM_MATTER_QUERY As Long = 22
Public Const ZDXM_FORM_ASSESSMENT_FACT As Long = 23
Public Const ZDXM_FORM_RANKING As Long = 28
Public Const ZDXM_FORM_LETTER As Long = 26
Public Const ZDXM_FORM_LETTER_QUERY As Long = 27
Public Const ZDXM_FORM_ATTACHMENT As Long = 30
Public Const ZDXM_FORM_PLACE As Long = 31
Public Const ZDXM_FORM_NODE As Long = 29
Public Const ZDXM_FORM_NODE_QUERY As Long = 15

#If Win64 Then
Public Declare PtrSafe Function zdxm_abi_version_of_library Lib "zdxm.dll" Alias "zdxm_abi_version" () As Long
Public Declare PtrSafe Function zdxm_version_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_context_new Lib "zdxm.dll" (ByVal abi As Long, ByRef context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_free Lib "zdxm.dll" (ByVal context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_set_encoding Lib "zdxm.dll" (ByVal context As LongPtr, ByVal encoding As Long) As Long
Public Declare PtrSafe Function zdxm_context_set_language Lib "zdxm.dll" (ByVal context As LongPtr, ByVal language As Long) As Long
Public Declare PtrSafe Function zdxm_context_set_log16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal log As LongPtr, ByVal user_data As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_interrupt Lib "zdxm.dll" (ByVal context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_error_code Lib "zdxm.dll" (ByVal context As LongPtr, ByRef code As Long) As Long
Public Declare PtrSafe Function zdxm_error_detail Lib "zdxm.dll" (ByVal context As LongPtr, ByRef sqlite_code As Long, ByRef field_no As Long, ByRef record_no As Long) As Long
Public Declare PtrSafe Function zdxm_error_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_id16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_remedy16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_cell16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_is_temporary Lib "zdxm.dll" (ByVal context As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_error_title16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal code As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_title16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_name16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_type Lib "zdxm.dll" (ByVal context As LongPtr, ByVal field_no As Long, ByRef kind_no As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_open16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_create16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal office As LongPtr, ByVal office_len As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_open_or_create16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal office As LongPtr, ByVal office_len As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_close Lib "zdxm.dll" (ByVal ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_answer_clock Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal answer As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_is_read_only Lib "zdxm.dll" (ByVal ledger As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_office16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_uuid16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_path16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_opening Lib "zdxm.dll" (ByVal ledger As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_oldest_view Lib "zdxm.dll" (ByVal ledger As LongPtr, ByRef ms As Currency) As Long
Public Declare PtrSafe Function zdxm_ledger_view Lib "zdxm.dll" (ByVal ledger As LongPtr, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_view_as_of Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal change_no As Long, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_view_at Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal at_ms As Currency, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_view Lib "zdxm.dll" (ByVal batch As LongPtr, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_view_close Lib "zdxm.dll" (ByVal view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_view_as_of Lib "zdxm.dll" (ByVal view As LongPtr, ByRef change_no As Long) As Long
Public Declare PtrSafe Function zdxm_view_limit16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal actor As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_change_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_clock_findings Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_refusals Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_day Lib "zdxm.dll" (ByVal view As LongPtr, ByVal change_no As Long, ByRef day As Long) As Long
Public Declare PtrSafe Function zdxm_change_set_day16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal change_no As Long, ByVal day As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_change_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal after As Long, ByVal most As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_lift_marks16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal change_no As Long, ByVal reason As LongPtr, ByVal length As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_change_refusals_document Lib "zdxm.dll" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_free Lib "zdxm.dll" (ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_clear Lib "zdxm.dll" (ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_load Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal row As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_text16 Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal words As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_form_int Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare PtrSafe Function zdxm_form_money Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal fen As Currency) As Long
Public Declare PtrSafe Function zdxm_form_unset Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long) As Long
Public Declare PtrSafe Function zdxm_form_append_int Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare PtrSafe Function zdxm_form_append_text16 Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal words As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_free Lib "zdxm.dll" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_next Lib "zdxm.dll" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_rewind Lib "zdxm.dll" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_count Lib "zdxm.dll" (ByVal cursor As LongPtr, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_field_count Lib "zdxm.dll" (ByVal cursor As LongPtr, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_field Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal index As Long, ByRef field_no As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_int Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_int64 Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef value As Currency) As Long
Public Declare PtrSafe Function zdxm_cursor_money Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef fen As Currency) As Long
Public Declare PtrSafe Function zdxm_cursor_numbers Lib "zdxm.dll" (ByVal cursor As LongPtr, ByRef fields As Long, ByVal fields_count As Long, ByRef values As Currency, ByVal values_cap As Long, ByRef nulls As Long, ByVal nulls_cap As Long, ByRef rows As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_texts16 Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef lens As Long, ByVal lens_cap As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long, ByRef rows As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_text16 Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_count Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_int Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal index As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_text16 Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal index As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_json16 Lib "zdxm.dll" (ByVal cursor As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_form_json16 Lib "zdxm.dll" (ByVal form_handle As LongPtr, ByVal json As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_batch_new16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_free Lib "zdxm.dll" (ByVal batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_set_note16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal note As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_batch_is_empty Lib "zdxm.dll" (ByVal batch As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_batch_step Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal records As Long, ByRef done As Long, ByRef total As Long) As Long
Public Declare PtrSafe Function zdxm_batch_results Lib "zdxm.dll" (ByVal batch As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_commit Lib "zdxm.dll" (ByVal batch As LongPtr, ByRef change_no As Long) As Long
Public Declare PtrSafe Function zdxm_form_new Lib "zdxm.dll" (ByVal context As LongPtr, ByVal kind_no As Long, ByRef form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_append Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef record_no As Long) As Long
Public Declare PtrSafe Function zdxm_unit_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_unit_ensure16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_by_name16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_suggest_kind16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef kind_no As Long) As Long
Public Declare PtrSafe Function zdxm_person_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_person_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_find16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_revoke Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_role_grant16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal person As Long, ByVal role As Long, ByVal money_unit As Long, ByVal project As Long, ByVal basis As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_role_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal person As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_who Lib "zdxm.dll" (ByVal view As LongPtr, ByVal task As Long, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_may16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByVal task As Long, ByVal id As Long, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_contact_revise16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_contact_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal person As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_contact_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_sector_ensure16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_by_name16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_project_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_by_name16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_find16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_by_code16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal code As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_adopt Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_plan_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_of_year Lib "zdxm.dll" (ByVal view As LongPtr, ByVal year As Long, ByVal level As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_of_project Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_count_side Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal side As Long) As Long
Public Declare PtrSafe Function zdxm_plan_double_counted Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_double_counted_in Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_counted_side Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef side As Long) As Long
Public Declare PtrSafe Function zdxm_plan_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_item_double_counted Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_of_project Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_in_month Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_new Lib "zdxm.dll" (ByVal context As LongPtr, ByVal plan As Long, ByVal form_handle As LongPtr, ByRef plan_change As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_free Lib "zdxm.dll" (ByVal plan_change As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_supplement_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_supplement" (ByVal plan_change As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_withdraw Lib "zdxm.dll" (ByVal plan_change As LongPtr, ByVal item As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_return_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_return" (ByVal plan_change As LongPtr, ByVal item As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_adjust Lib "zdxm.dll" (ByVal plan_change As LongPtr, ByVal item As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_preview Lib "zdxm.dll" (ByVal plan_change As LongPtr, ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_adopt Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan_change As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_versions Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_entries Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_balance Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_file Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_withdraw16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_report_withdrawals Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_of_month Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_draft_of_library Lib "zdxm.dll" Alias "zdxm_filing_draft" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_submit Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_approve16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_return16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_filing_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_close_month Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_filing_reopen_month Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_filing_corrections Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_reopenings Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_status Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_status_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_closed_through Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef month As Long) As Long
Public Declare PtrSafe Function zdxm_ten_day_file Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal ten_days As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_missing Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal ten_days As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_matter_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_link Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_matter_unlink Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_matter_of_report Lib "zdxm.dll" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_reports Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_overdue Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_open_of_report Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_matter_overdue_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_node_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_lay16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal words_name As LongPtr, ByVal length As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_node_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_proposals Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_find Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_find_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_draft Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal as_of As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_letter_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_issue16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal number As LongPtr, ByVal length As Long, ByVal issued_on As Long) As Long
Public Declare PtrSafe Function zdxm_letter_reply16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal replied_on As Long, ByVal reply As LongPtr, ByVal reply_len As Long, ByVal replied_by As LongPtr, ByVal replied_by_len As Long) As Long
Public Declare PtrSafe Function zdxm_letter_mark_closed16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal closed_on As Long, ByVal outcome As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_letter_escalate Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal stronger As Long) As Long
Public Declare PtrSafe Function zdxm_letter_revoke16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal revoked_on As Long, ByVal document_no As LongPtr, ByVal document_no_len As Long, ByVal reason As LongPtr, ByVal reason_len As Long) As Long
Public Declare PtrSafe Function zdxm_letter_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_points Lib "zdxm.dll" (ByVal view As LongPtr, ByVal money_unit As Long, ByVal first As Long, ByVal last As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_points_of_all Lib "zdxm.dll" (ByVal view As LongPtr, ByVal first As Long, ByVal last As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_find Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_find_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_proposals Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_reprint Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_check Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_record Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_event_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_revoke Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_event_count_from_date Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_event_counted_later Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_state Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_states Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_states_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_add16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_add_bytes Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal bytes As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_of_project Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_of_month Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_save16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal kind_no As Long, ByVal id As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_base6416 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_sweep16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_check Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_add Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_place_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_all Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_geojson16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_place_geojson_shifted16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rollover_propose Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_outdated Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_outdated_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_entries Lib "zdxm.dll" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_history_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_history_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_merge16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal from As Long, ByVal into As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_unit_unmerge Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal from As Long) As Long
Public Declare PtrSafe Function zdxm_project_merge16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal from As Long, ByVal into As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_project_unmerge Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal from As Long) As Long
Public Declare PtrSafe Function zdxm_merger_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_candidates Lib "zdxm.dll" (ByVal view As LongPtr, ByVal subject As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_document Lib "zdxm.dll" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_candidates_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal subject As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_record_void16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_record_restore Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal subject As Long, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_draft_void16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_draft_restore Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_voided_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_voided_document Lib "zdxm.dll" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_plan Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_month Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_json16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_query_items Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef count As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_items_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_matters Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_matters_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_lists Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_lists_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_funds_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_funds_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_add16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal document As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_use Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_of_plan Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_document16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_shipped16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal index As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_deadline Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef day As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_checklist Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal project As Long, ByVal on As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_light_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_light_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_of_values16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal scheme As LongPtr, ByVal scheme_len As Long, ByVal values As LongPtr, ByVal values_len As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_assessment_document_of_values16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal scheme As LongPtr, ByVal scheme_len As Long, ByVal values As LongPtr, ByVal values_len As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_document16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal words_name As LongPtr, ByVal length As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_record Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_revise Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_history Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_issue16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal words_name As LongPtr, ByVal name_len As Long, ByVal number As LongPtr, ByVal number_len As Long, ByVal issued_on As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_correct16 Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal former As Long, ByVal number As LongPtr, ByVal number_len As Long, ByVal issued_on As Long, ByVal reason As LongPtr, ByVal reason_len As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_results Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_reprint Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_check Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_compare Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal other As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_compare_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal other As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_new Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal rules As LongPtr, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_of_kind Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal kind_no As Long, ByVal period As Long, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_free Lib "zdxm.dll" (ByVal bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_document Lib "zdxm.dll" (ByVal bulletin As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_head Lib "zdxm.dll" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_figures Lib "zdxm.dll" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_missing Lib "zdxm.dll" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_free Lib "zdxm.dll" (ByVal document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_text16 Lib "zdxm.dll" (ByVal document As LongPtr, ByVal form_handle As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_document_save16 Lib "zdxm.dll" (ByVal document As LongPtr, ByVal form_handle As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_document_save_csv16 Lib "zdxm.dll" (ByVal document As LongPtr, ByVal index As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_document_head Lib "zdxm.dll" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_parts Lib "zdxm.dll" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_charts Lib "zdxm.dll" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_tables Lib "zdxm.dll" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_table Lib "zdxm.dll" (ByVal document As LongPtr, ByVal index As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_table_header Lib "zdxm.dll" (ByVal document As LongPtr, ByVal index As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_document16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal profile As LongPtr, ByVal length As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_template16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal profile As LongPtr, ByVal profile_len As Long, ByVal query As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_issue_bulletin Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal rules As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issue_preview Lib "zdxm.dll" (ByVal view As LongPtr, ByVal form_handle As LongPtr, ByVal rules As LongPtr, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_get Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_by_number16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal number As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_text16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_list Lib "zdxm.dll" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_reprint Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_check Lib "zdxm.dll" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_figures Lib "zdxm.dll" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_records Lib "zdxm.dll" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_open16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_read Lib "zdxm.dll" (ByVal context As LongPtr, ByVal bytes As LongPtr, ByVal length As Long, ByRef workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_free Lib "zdxm.dll" (ByVal workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_sheets Lib "zdxm.dll" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_columns Lib "zdxm.dll" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_rows Lib "zdxm.dll" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_groups Lib "zdxm.dll" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_findings Lib "zdxm.dll" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_grids Lib "zdxm.dll" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_cells Lib "zdxm.dll" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_preview Lib "zdxm.dll" (ByVal view As LongPtr, ByVal workbook As LongPtr, ByVal form_handle As LongPtr, ByRef import_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_free Lib "zdxm.dll" (ByVal import_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_counts Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_findings Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_unsettled Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_answers Lib "zdxm.dll" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_columns Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_column_withdraw Lib "zdxm.dll" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_import_new_units Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_new_sectors Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_begin16 Lib "zdxm.dll" (ByVal import_handle As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_new Lib "zdxm.dll" (ByVal view As LongPtr, ByRef verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_file16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_free Lib "zdxm.dll" (ByVal verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_step Lib "zdxm.dll" (ByVal verify As LongPtr, ByVal rows As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_verify_result Lib "zdxm.dll" (ByVal verify As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_problems Lib "zdxm.dll" (ByVal verify As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_seal_text16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_seal_add16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal words As LongPtr, ByVal text_len As Long, ByVal key As LongPtr, ByVal key_len As Long, ByVal signature As LongPtr, ByVal signature_len As Long) As Long
Public Declare PtrSafe Function zdxm_seal_list Lib "zdxm.dll" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_new16 Lib "zdxm.dll" (ByVal ledger As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long, ByRef backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_free Lib "zdxm.dll" (ByVal backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_leave_out_attachments Lib "zdxm.dll" (ByVal backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_step Lib "zdxm.dll" (ByVal backup As LongPtr, ByVal pages As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_backup_finish Lib "zdxm.dll" (ByVal backup As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_restore16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal source As LongPtr, ByVal source_len As Long, ByVal target As LongPtr, ByVal target_len As Long, ByVal flags As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_check16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_export16 Lib "zdxm.dll" (ByVal view As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long, ByRef archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_take_attachments Lib "zdxm.dll" (ByVal archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_import16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal source As LongPtr, ByVal source_len As Long, ByVal target As LongPtr, ByVal target_len As Long, ByRef archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_free Lib "zdxm.dll" (ByVal archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_step Lib "zdxm.dll" (ByVal archive As LongPtr, ByVal lines As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_archive_result Lib "zdxm.dll" (ByVal archive As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_money_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal money_unit As Long, ByRef fen As Currency) As Long
Public Declare PtrSafe Function zdxm_money_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal fen As Currency, ByVal money_unit As Long, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rate_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal part As Currency, ByVal base_fen As Currency, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_project_code_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_credit_code_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_date_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef yyyymmdd As Long) As Long
Public Declare PtrSafe Function zdxm_phase_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef phase As Long) As Long
Public Declare PtrSafe Function zdxm_value_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal field_no As Long, ByVal value As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_choices Lib "zdxm.dll" (ByVal context As LongPtr, ByVal field_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_period_parse16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef start As Long, ByRef end_no As Long) As Long
Public Declare PtrSafe Function zdxm_gap_text16 Lib "zdxm.dll" (ByVal context As LongPtr, ByVal part As Currency, ByVal base_fen As Currency, ByVal month As Long, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_facts_document Lib "zdxm.dll" (ByVal view As LongPtr, ByVal table As Long, ByVal plan As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_facts_fields_document Lib "zdxm.dll" (ByVal view As LongPtr, ByRef document As LongPtr) As Long

#ElseIf VBA7 Then
Public Declare PtrSafe Function zdxm_abi_version_of_library Lib "zdxm.dll" Alias "zdxm_abi_version_std" () As Long
Public Declare PtrSafe Function zdxm_version_text16 Lib "zdxm.dll" Alias "zdxm_version_text16_std" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_context_new Lib "zdxm.dll" Alias "zdxm_context_new_std" (ByVal abi As Long, ByRef context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_free Lib "zdxm.dll" Alias "zdxm_context_free_std" (ByVal context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_set_encoding Lib "zdxm.dll" Alias "zdxm_context_set_encoding_std" (ByVal context As LongPtr, ByVal encoding As Long) As Long
Public Declare PtrSafe Function zdxm_context_set_language Lib "zdxm.dll" Alias "zdxm_context_set_language_std" (ByVal context As LongPtr, ByVal language As Long) As Long
Public Declare PtrSafe Function zdxm_context_set_log16 Lib "zdxm.dll" Alias "zdxm_context_set_log16_std" (ByVal context As LongPtr, ByVal log As LongPtr, ByVal user_data As LongPtr) As Long
Public Declare PtrSafe Function zdxm_context_interrupt Lib "zdxm.dll" Alias "zdxm_context_interrupt_std" (ByVal context As LongPtr) As Long
Public Declare PtrSafe Function zdxm_error_code Lib "zdxm.dll" Alias "zdxm_error_code_std" (ByVal context As LongPtr, ByRef code As Long) As Long
Public Declare PtrSafe Function zdxm_error_detail Lib "zdxm.dll" Alias "zdxm_error_detail_std" (ByVal context As LongPtr, ByRef sqlite_code As Long, ByRef field_no As Long, ByRef record_no As Long) As Long
Public Declare PtrSafe Function zdxm_error_text16 Lib "zdxm.dll" Alias "zdxm_error_text16_std" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_id16 Lib "zdxm.dll" Alias "zdxm_error_id16_std" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_remedy16 Lib "zdxm.dll" Alias "zdxm_error_remedy16_std" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_cell16 Lib "zdxm.dll" Alias "zdxm_error_cell16_std" (ByVal context As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_error_is_temporary Lib "zdxm.dll" Alias "zdxm_error_is_temporary_std" (ByVal context As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_error_title16 Lib "zdxm.dll" Alias "zdxm_error_title16_std" (ByVal context As LongPtr, ByVal code As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_title16 Lib "zdxm.dll" Alias "zdxm_field_title16_std" (ByVal context As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_name16 Lib "zdxm.dll" Alias "zdxm_field_name16_std" (ByVal context As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_type Lib "zdxm.dll" Alias "zdxm_field_type_std" (ByVal context As LongPtr, ByVal field_no As Long, ByRef kind_no As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_open16 Lib "zdxm.dll" Alias "zdxm_ledger_open16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_create16 Lib "zdxm.dll" Alias "zdxm_ledger_create16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal office As LongPtr, ByVal office_len As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_open_or_create16 Lib "zdxm.dll" Alias "zdxm_ledger_open_or_create16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal office As LongPtr, ByVal office_len As Long, ByVal options As LongPtr, ByRef ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_close Lib "zdxm.dll" Alias "zdxm_ledger_close_std" (ByVal ledger As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_answer_clock Lib "zdxm.dll" Alias "zdxm_ledger_answer_clock_std" (ByVal ledger As LongPtr, ByVal answer As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_is_read_only Lib "zdxm.dll" Alias "zdxm_ledger_is_read_only_std" (ByVal ledger As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_office16 Lib "zdxm.dll" Alias "zdxm_ledger_office16_std" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_uuid16 Lib "zdxm.dll" Alias "zdxm_ledger_uuid16_std" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_path16 Lib "zdxm.dll" Alias "zdxm_ledger_path16_std" (ByVal ledger As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_ledger_opening Lib "zdxm.dll" Alias "zdxm_ledger_opening_std" (ByVal ledger As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_oldest_view Lib "zdxm.dll" Alias "zdxm_ledger_oldest_view_std" (ByVal ledger As LongPtr, ByRef ms As Currency) As Long
Public Declare PtrSafe Function zdxm_ledger_view Lib "zdxm.dll" Alias "zdxm_ledger_view_std" (ByVal ledger As LongPtr, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_view_as_of Lib "zdxm.dll" Alias "zdxm_ledger_view_as_of_std" (ByVal ledger As LongPtr, ByVal change_no As Long, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ledger_view_at Lib "zdxm.dll" Alias "zdxm_ledger_view_at_std" (ByVal ledger As LongPtr, ByVal at_ms As Currency, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_view Lib "zdxm.dll" Alias "zdxm_batch_view_std" (ByVal batch As LongPtr, ByRef view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_view_close Lib "zdxm.dll" Alias "zdxm_view_close_std" (ByVal view As LongPtr) As Long
Public Declare PtrSafe Function zdxm_view_as_of Lib "zdxm.dll" Alias "zdxm_view_as_of_std" (ByVal view As LongPtr, ByRef change_no As Long) As Long
Public Declare PtrSafe Function zdxm_view_limit16 Lib "zdxm.dll" Alias "zdxm_view_limit16_std" (ByVal view As LongPtr, ByVal actor As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_change_get Lib "zdxm.dll" Alias "zdxm_change_get_std" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_clock_findings Lib "zdxm.dll" Alias "zdxm_change_clock_findings_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_refusals Lib "zdxm.dll" Alias "zdxm_change_refusals_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_day Lib "zdxm.dll" Alias "zdxm_change_day_std" (ByVal view As LongPtr, ByVal change_no As Long, ByRef day As Long) As Long
Public Declare PtrSafe Function zdxm_change_set_day16 Lib "zdxm.dll" Alias "zdxm_change_set_day16_std" (ByVal batch As LongPtr, ByVal change_no As Long, ByVal day As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_change_list Lib "zdxm.dll" Alias "zdxm_change_list_std" (ByVal view As LongPtr, ByVal after As Long, ByVal most As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_lift_marks16 Lib "zdxm.dll" Alias "zdxm_change_lift_marks16_std" (ByVal batch As LongPtr, ByVal change_no As Long, ByVal reason As LongPtr, ByVal length As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_change_refusals_document Lib "zdxm.dll" Alias "zdxm_change_refusals_document_std" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_free Lib "zdxm.dll" Alias "zdxm_form_free_std" (ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_clear Lib "zdxm.dll" Alias "zdxm_form_clear_std" (ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_load Lib "zdxm.dll" Alias "zdxm_form_load_std" (ByVal form_handle As LongPtr, ByVal row As LongPtr) As Long
Public Declare PtrSafe Function zdxm_form_text16 Lib "zdxm.dll" Alias "zdxm_form_text16_std" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal words As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_form_int Lib "zdxm.dll" Alias "zdxm_form_int_std" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare PtrSafe Function zdxm_form_money Lib "zdxm.dll" Alias "zdxm_form_money_std" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal fen As Currency) As Long
Public Declare PtrSafe Function zdxm_form_unset Lib "zdxm.dll" Alias "zdxm_form_unset_std" (ByVal form_handle As LongPtr, ByVal field_no As Long) As Long
Public Declare PtrSafe Function zdxm_form_append_int Lib "zdxm.dll" Alias "zdxm_form_append_int_std" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare PtrSafe Function zdxm_form_append_text16 Lib "zdxm.dll" Alias "zdxm_form_append_text16_std" (ByVal form_handle As LongPtr, ByVal field_no As Long, ByVal words As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_free Lib "zdxm.dll" Alias "zdxm_cursor_free_std" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_next Lib "zdxm.dll" Alias "zdxm_cursor_next_std" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_rewind Lib "zdxm.dll" Alias "zdxm_cursor_rewind_std" (ByVal cursor As LongPtr) As Long
Public Declare PtrSafe Function zdxm_cursor_count Lib "zdxm.dll" Alias "zdxm_cursor_count_std" (ByVal cursor As LongPtr, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_field_count Lib "zdxm.dll" Alias "zdxm_cursor_field_count_std" (ByVal cursor As LongPtr, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_field Lib "zdxm.dll" Alias "zdxm_cursor_field_std" (ByVal cursor As LongPtr, ByVal index As Long, ByRef field_no As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_int Lib "zdxm.dll" Alias "zdxm_cursor_int_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_int64 Lib "zdxm.dll" Alias "zdxm_cursor_int64_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef value As Currency) As Long
Public Declare PtrSafe Function zdxm_cursor_money Lib "zdxm.dll" Alias "zdxm_cursor_money_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef fen As Currency) As Long
Public Declare PtrSafe Function zdxm_cursor_numbers Lib "zdxm.dll" Alias "zdxm_cursor_numbers_std" (ByVal cursor As LongPtr, ByRef fields As Long, ByVal fields_count As Long, ByRef values As Currency, ByVal values_cap As Long, ByRef nulls As Long, ByVal nulls_cap As Long, ByRef rows As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_texts16 Lib "zdxm.dll" Alias "zdxm_cursor_texts16_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef lens As Long, ByVal lens_cap As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long, ByRef rows As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_text16 Lib "zdxm.dll" Alias "zdxm_cursor_text16_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_count Lib "zdxm.dll" Alias "zdxm_cursor_list_count_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_int Lib "zdxm.dll" Alias "zdxm_cursor_list_int_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal index As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_list_text16 Lib "zdxm.dll" Alias "zdxm_cursor_list_text16_std" (ByVal cursor As LongPtr, ByVal field_no As Long, ByVal index As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_cursor_json16 Lib "zdxm.dll" Alias "zdxm_cursor_json16_std" (ByVal cursor As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_form_json16 Lib "zdxm.dll" Alias "zdxm_form_json16_std" (ByVal form_handle As LongPtr, ByVal json As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_batch_new16 Lib "zdxm.dll" Alias "zdxm_batch_new16_std" (ByVal ledger As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_free Lib "zdxm.dll" Alias "zdxm_batch_free_std" (ByVal batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_set_note16 Lib "zdxm.dll" Alias "zdxm_batch_set_note16_std" (ByVal batch As LongPtr, ByVal note As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_batch_is_empty Lib "zdxm.dll" Alias "zdxm_batch_is_empty_std" (ByVal batch As LongPtr, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_batch_step Lib "zdxm.dll" Alias "zdxm_batch_step_std" (ByVal batch As LongPtr, ByVal records As Long, ByRef done As Long, ByRef total As Long) As Long
Public Declare PtrSafe Function zdxm_batch_results Lib "zdxm.dll" Alias "zdxm_batch_results_std" (ByVal batch As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_commit Lib "zdxm.dll" Alias "zdxm_batch_commit_std" (ByVal batch As LongPtr, ByRef change_no As Long) As Long
Public Declare PtrSafe Function zdxm_form_new Lib "zdxm.dll" Alias "zdxm_form_new_std" (ByVal context As LongPtr, ByVal kind_no As Long, ByRef form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_batch_append Lib "zdxm.dll" Alias "zdxm_batch_append_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef record_no As Long) As Long
Public Declare PtrSafe Function zdxm_unit_add Lib "zdxm.dll" Alias "zdxm_unit_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_unit_ensure16 Lib "zdxm.dll" Alias "zdxm_unit_ensure16_std" (ByVal batch As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_revise Lib "zdxm.dll" Alias "zdxm_unit_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_get Lib "zdxm.dll" Alias "zdxm_unit_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_by_name16 Lib "zdxm.dll" Alias "zdxm_unit_by_name16_std" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_list Lib "zdxm.dll" Alias "zdxm_unit_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_suggest_kind16 Lib "zdxm.dll" Alias "zdxm_unit_suggest_kind16_std" (ByVal context As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef kind_no As Long) As Long
Public Declare PtrSafe Function zdxm_person_revise Lib "zdxm.dll" Alias "zdxm_person_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_add Lib "zdxm.dll" Alias "zdxm_person_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_person_get Lib "zdxm.dll" Alias "zdxm_person_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_list Lib "zdxm.dll" Alias "zdxm_person_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_find16 Lib "zdxm.dll" Alias "zdxm_person_find16_std" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_person_history Lib "zdxm.dll" Alias "zdxm_person_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_revoke Lib "zdxm.dll" Alias "zdxm_role_revoke_std" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_role_grant16 Lib "zdxm.dll" Alias "zdxm_role_grant16_std" (ByVal batch As LongPtr, ByVal person As Long, ByVal role As Long, ByVal money_unit As Long, ByVal project As Long, ByVal basis As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_role_list Lib "zdxm.dll" Alias "zdxm_role_list_std" (ByVal view As LongPtr, ByVal person As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_who Lib "zdxm.dll" Alias "zdxm_role_who_std" (ByVal view As LongPtr, ByVal task As Long, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_role_may16 Lib "zdxm.dll" Alias "zdxm_role_may16_std" (ByVal view As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByVal task As Long, ByVal id As Long, ByRef flag As Long) As Long
Public Declare PtrSafe Function zdxm_contact_revise16 Lib "zdxm.dll" Alias "zdxm_contact_revise16_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_contact_get Lib "zdxm.dll" Alias "zdxm_contact_get_std" (ByVal view As LongPtr, ByVal person As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_contact_list Lib "zdxm.dll" Alias "zdxm_contact_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_add Lib "zdxm.dll" Alias "zdxm_sector_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_sector_ensure16 Lib "zdxm.dll" Alias "zdxm_sector_ensure16_std" (ByVal batch As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_revise Lib "zdxm.dll" Alias "zdxm_sector_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_get Lib "zdxm.dll" Alias "zdxm_sector_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_by_name16 Lib "zdxm.dll" Alias "zdxm_sector_by_name16_std" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_sector_list Lib "zdxm.dll" Alias "zdxm_sector_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_add Lib "zdxm.dll" Alias "zdxm_project_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_project_revise Lib "zdxm.dll" Alias "zdxm_project_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_get Lib "zdxm.dll" Alias "zdxm_project_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_list Lib "zdxm.dll" Alias "zdxm_project_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_by_name16 Lib "zdxm.dll" Alias "zdxm_project_by_name16_std" (ByVal view As LongPtr, ByVal words_name As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_find16 Lib "zdxm.dll" Alias "zdxm_project_find16_std" (ByVal view As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_history Lib "zdxm.dll" Alias "zdxm_project_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_project_by_code16 Lib "zdxm.dll" Alias "zdxm_project_by_code16_std" (ByVal view As LongPtr, ByVal code As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_revise Lib "zdxm.dll" Alias "zdxm_plan_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_adopt Lib "zdxm.dll" Alias "zdxm_plan_adopt_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_plan_get Lib "zdxm.dll" Alias "zdxm_plan_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_list Lib "zdxm.dll" Alias "zdxm_plan_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_of_year Lib "zdxm.dll" Alias "zdxm_plan_of_year_std" (ByVal view As LongPtr, ByVal year As Long, ByVal level As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_of_project Lib "zdxm.dll" Alias "zdxm_plan_of_project_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_count_side Lib "zdxm.dll" Alias "zdxm_plan_count_side_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal side As Long) As Long
Public Declare PtrSafe Function zdxm_plan_double_counted Lib "zdxm.dll" Alias "zdxm_plan_double_counted_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_double_counted_in Lib "zdxm.dll" Alias "zdxm_plan_double_counted_in_std" (ByVal batch As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_counted_side Lib "zdxm.dll" Alias "zdxm_plan_counted_side_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef side As Long) As Long
Public Declare PtrSafe Function zdxm_plan_document Lib "zdxm.dll" Alias "zdxm_plan_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_add Lib "zdxm.dll" Alias "zdxm_item_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_item_double_counted Lib "zdxm.dll" Alias "zdxm_item_double_counted_std" (ByVal batch As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_get Lib "zdxm.dll" Alias "zdxm_item_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_list Lib "zdxm.dll" Alias "zdxm_item_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_of_project Lib "zdxm.dll" Alias "zdxm_item_of_project_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_revise Lib "zdxm.dll" Alias "zdxm_item_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_item_in_month Lib "zdxm.dll" Alias "zdxm_item_in_month_std" (ByVal view As LongPtr, ByVal id As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_new Lib "zdxm.dll" Alias "zdxm_plan_change_new_std" (ByVal context As LongPtr, ByVal plan As Long, ByVal form_handle As LongPtr, ByRef plan_change As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_free Lib "zdxm.dll" Alias "zdxm_plan_change_free_std" (ByVal plan_change As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_supplement_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_supplement_std" (ByVal plan_change As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_withdraw Lib "zdxm.dll" Alias "zdxm_plan_change_withdraw_std" (ByVal plan_change As LongPtr, ByVal item As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_return_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_return_std" (ByVal plan_change As LongPtr, ByVal item As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_adjust Lib "zdxm.dll" Alias "zdxm_plan_change_adjust_std" (ByVal plan_change As LongPtr, ByVal item As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_preview Lib "zdxm.dll" Alias "zdxm_plan_change_preview_std" (ByVal plan_change As LongPtr, ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_adopt Lib "zdxm.dll" Alias "zdxm_plan_change_adopt_std" (ByVal batch As LongPtr, ByVal plan_change As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_plan_change_revise Lib "zdxm.dll" Alias "zdxm_plan_change_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_list Lib "zdxm.dll" Alias "zdxm_plan_change_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_get Lib "zdxm.dll" Alias "zdxm_plan_change_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_versions Lib "zdxm.dll" Alias "zdxm_plan_change_versions_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_entries Lib "zdxm.dll" Alias "zdxm_plan_change_entries_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_balance Lib "zdxm.dll" Alias "zdxm_plan_change_balance_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_plan_change_document Lib "zdxm.dll" Alias "zdxm_plan_change_document_std" (ByVal view As LongPtr, ByVal id As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_file Lib "zdxm.dll" Alias "zdxm_report_file_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_revise Lib "zdxm.dll" Alias "zdxm_report_revise_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_withdraw16 Lib "zdxm.dll" Alias "zdxm_report_withdraw16_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_report_withdrawals Lib "zdxm.dll" Alias "zdxm_report_withdrawals_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_get Lib "zdxm.dll" Alias "zdxm_report_get_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_list Lib "zdxm.dll" Alias "zdxm_report_list_std" (ByVal view As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_of_month Lib "zdxm.dll" Alias "zdxm_report_of_month_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_report_history Lib "zdxm.dll" Alias "zdxm_report_history_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_draft_of_library Lib "zdxm.dll" Alias "zdxm_filing_draft_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_submit Lib "zdxm.dll" Alias "zdxm_filing_submit_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_approve16 Lib "zdxm.dll" Alias "zdxm_filing_approve16_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_return16 Lib "zdxm.dll" Alias "zdxm_filing_return16_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_filing_get Lib "zdxm.dll" Alias "zdxm_filing_get_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_history Lib "zdxm.dll" Alias "zdxm_filing_history_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_close_month Lib "zdxm.dll" Alias "zdxm_filing_close_month_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_filing_reopen_month Lib "zdxm.dll" Alias "zdxm_filing_reopen_month_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_filing_corrections Lib "zdxm.dll" Alias "zdxm_filing_corrections_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_reopenings Lib "zdxm.dll" Alias "zdxm_filing_reopenings_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_status Lib "zdxm.dll" Alias "zdxm_filing_status_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_status_document Lib "zdxm.dll" Alias "zdxm_filing_status_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_filing_closed_through Lib "zdxm.dll" Alias "zdxm_filing_closed_through_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef month As Long) As Long
Public Declare PtrSafe Function zdxm_ten_day_file Lib "zdxm.dll" Alias "zdxm_ten_day_file_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_revise Lib "zdxm.dll" Alias "zdxm_ten_day_revise_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_get Lib "zdxm.dll" Alias "zdxm_ten_day_get_std" (ByVal view As LongPtr, ByVal item As Long, ByVal ten_days As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_list Lib "zdxm.dll" Alias "zdxm_ten_day_list_std" (ByVal view As LongPtr, ByVal item As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ten_day_missing Lib "zdxm.dll" Alias "zdxm_ten_day_missing_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal ten_days As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_add Lib "zdxm.dll" Alias "zdxm_matter_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_matter_revise Lib "zdxm.dll" Alias "zdxm_matter_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_link Lib "zdxm.dll" Alias "zdxm_matter_link_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_matter_unlink Lib "zdxm.dll" Alias "zdxm_matter_unlink_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_matter_of_report Lib "zdxm.dll" Alias "zdxm_matter_of_report_std" (ByVal view As LongPtr, ByVal item As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_reports Lib "zdxm.dll" Alias "zdxm_matter_reports_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_get Lib "zdxm.dll" Alias "zdxm_matter_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_list Lib "zdxm.dll" Alias "zdxm_matter_list_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_history Lib "zdxm.dll" Alias "zdxm_matter_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_overdue Lib "zdxm.dll" Alias "zdxm_matter_overdue_std" (ByVal view As LongPtr, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_matter_open_of_report Lib "zdxm.dll" Alias "zdxm_matter_open_of_report_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_matter_overdue_document Lib "zdxm.dll" Alias "zdxm_matter_overdue_document_std" (ByVal view As LongPtr, ByVal on As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_add Lib "zdxm.dll" Alias "zdxm_node_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_node_revise Lib "zdxm.dll" Alias "zdxm_node_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_lay16 Lib "zdxm.dll" Alias "zdxm_node_lay16_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal words_name As LongPtr, ByVal length As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_node_get Lib "zdxm.dll" Alias "zdxm_node_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_list Lib "zdxm.dll" Alias "zdxm_node_list_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_history Lib "zdxm.dll" Alias "zdxm_node_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_proposals Lib "zdxm.dll" Alias "zdxm_node_proposals_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal on As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_find Lib "zdxm.dll" Alias "zdxm_node_find_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_node_find_document Lib "zdxm.dll" Alias "zdxm_node_find_document_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_draft Lib "zdxm.dll" Alias "zdxm_letter_draft_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal as_of As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_letter_revise Lib "zdxm.dll" Alias "zdxm_letter_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_issue16 Lib "zdxm.dll" Alias "zdxm_letter_issue16_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal number As LongPtr, ByVal length As Long, ByVal issued_on As Long) As Long
Public Declare PtrSafe Function zdxm_letter_reply16 Lib "zdxm.dll" Alias "zdxm_letter_reply16_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal replied_on As Long, ByVal reply As LongPtr, ByVal reply_len As Long, ByVal replied_by As LongPtr, ByVal replied_by_len As Long) As Long
Public Declare PtrSafe Function zdxm_letter_mark_closed16 Lib "zdxm.dll" Alias "zdxm_letter_mark_closed16_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal closed_on As Long, ByVal outcome As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_letter_escalate Lib "zdxm.dll" Alias "zdxm_letter_escalate_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal stronger As Long) As Long
Public Declare PtrSafe Function zdxm_letter_revoke16 Lib "zdxm.dll" Alias "zdxm_letter_revoke16_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal since As Long, ByVal revoked_on As Long, ByVal document_no As LongPtr, ByVal document_no_len As Long, ByVal reason As LongPtr, ByVal reason_len As Long) As Long
Public Declare PtrSafe Function zdxm_letter_get Lib "zdxm.dll" Alias "zdxm_letter_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_history Lib "zdxm.dll" Alias "zdxm_letter_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_points Lib "zdxm.dll" Alias "zdxm_letter_points_std" (ByVal view As LongPtr, ByVal money_unit As Long, ByVal first As Long, ByVal last As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_points_of_all Lib "zdxm.dll" Alias "zdxm_letter_points_of_all_std" (ByVal view As LongPtr, ByVal first As Long, ByVal last As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_find Lib "zdxm.dll" Alias "zdxm_letter_find_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_find_document Lib "zdxm.dll" Alias "zdxm_letter_find_document_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_proposals Lib "zdxm.dll" Alias "zdxm_letter_proposals_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_document Lib "zdxm.dll" Alias "zdxm_letter_document_std" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_reprint Lib "zdxm.dll" Alias "zdxm_letter_reprint_std" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_letter_check Lib "zdxm.dll" Alias "zdxm_letter_check_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_record Lib "zdxm.dll" Alias "zdxm_event_record_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_event_revise Lib "zdxm.dll" Alias "zdxm_event_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_revoke Lib "zdxm.dll" Alias "zdxm_event_revoke_std" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_event_count_from_date Lib "zdxm.dll" Alias "zdxm_event_count_from_date_std" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_event_counted_later Lib "zdxm.dll" Alias "zdxm_event_counted_later_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_get Lib "zdxm.dll" Alias "zdxm_event_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_list Lib "zdxm.dll" Alias "zdxm_event_list_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_history Lib "zdxm.dll" Alias "zdxm_event_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_state Lib "zdxm.dll" Alias "zdxm_event_state_std" (ByVal view As LongPtr, ByVal project As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_states Lib "zdxm.dll" Alias "zdxm_event_states_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_event_states_document Lib "zdxm.dll" Alias "zdxm_event_states_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_add16 Lib "zdxm.dll" Alias "zdxm_attachment_add16_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_add_bytes Lib "zdxm.dll" Alias "zdxm_attachment_add_bytes_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal bytes As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_revise Lib "zdxm.dll" Alias "zdxm_attachment_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_get Lib "zdxm.dll" Alias "zdxm_attachment_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_history Lib "zdxm.dll" Alias "zdxm_attachment_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_of_project Lib "zdxm.dll" Alias "zdxm_attachment_of_project_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_of_month Lib "zdxm.dll" Alias "zdxm_attachment_of_month_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_save16 Lib "zdxm.dll" Alias "zdxm_attachment_save16_std" (ByVal view As LongPtr, ByVal id As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_list Lib "zdxm.dll" Alias "zdxm_attachment_list_std" (ByVal view As LongPtr, ByVal kind_no As Long, ByVal id As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_attachment_base6416 Lib "zdxm.dll" Alias "zdxm_attachment_base6416_std" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_sweep16 Lib "zdxm.dll" Alias "zdxm_attachment_sweep16_std" (ByVal ledger As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef value As Long) As Long
Public Declare PtrSafe Function zdxm_attachment_check Lib "zdxm.dll" Alias "zdxm_attachment_check_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_add Lib "zdxm.dll" Alias "zdxm_place_add_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_place_revise Lib "zdxm.dll" Alias "zdxm_place_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_get Lib "zdxm.dll" Alias "zdxm_place_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_list Lib "zdxm.dll" Alias "zdxm_place_list_std" (ByVal view As LongPtr, ByVal project As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_history Lib "zdxm.dll" Alias "zdxm_place_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_all Lib "zdxm.dll" Alias "zdxm_place_all_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_place_geojson16 Lib "zdxm.dll" Alias "zdxm_place_geojson16_std" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_place_geojson_shifted16 Lib "zdxm.dll" Alias "zdxm_place_geojson_shifted16_std" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rollover_propose Lib "zdxm.dll" Alias "zdxm_rollover_propose_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_outdated Lib "zdxm.dll" Alias "zdxm_rollover_outdated_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_document Lib "zdxm.dll" Alias "zdxm_rollover_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rollover_outdated_document Lib "zdxm.dll" Alias "zdxm_rollover_outdated_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_change_entries Lib "zdxm.dll" Alias "zdxm_change_entries_std" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_history_list Lib "zdxm.dll" Alias "zdxm_history_list_std" (ByVal view As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_history_document Lib "zdxm.dll" Alias "zdxm_history_document_std" (ByVal view As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_unit_merge16 Lib "zdxm.dll" Alias "zdxm_unit_merge16_std" (ByVal batch As LongPtr, ByVal from As Long, ByVal into As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_unit_unmerge Lib "zdxm.dll" Alias "zdxm_unit_unmerge_std" (ByVal batch As LongPtr, ByVal from As Long) As Long
Public Declare PtrSafe Function zdxm_project_merge16 Lib "zdxm.dll" Alias "zdxm_project_merge16_std" (ByVal batch As LongPtr, ByVal from As Long, ByVal into As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_project_unmerge Lib "zdxm.dll" Alias "zdxm_project_unmerge_std" (ByVal batch As LongPtr, ByVal from As Long) As Long
Public Declare PtrSafe Function zdxm_merger_list Lib "zdxm.dll" Alias "zdxm_merger_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_candidates Lib "zdxm.dll" Alias "zdxm_merger_candidates_std" (ByVal view As LongPtr, ByVal subject As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_document Lib "zdxm.dll" Alias "zdxm_merger_document_std" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_merger_candidates_document Lib "zdxm.dll" Alias "zdxm_merger_candidates_document_std" (ByVal view As LongPtr, ByVal subject As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_record_void16 Lib "zdxm.dll" Alias "zdxm_record_void16_std" (ByVal batch As LongPtr, ByVal subject As Long, ByVal id As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_record_restore Lib "zdxm.dll" Alias "zdxm_record_restore_std" (ByVal batch As LongPtr, ByVal subject As Long, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_draft_void16 Lib "zdxm.dll" Alias "zdxm_draft_void16_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long, ByVal reason As LongPtr, ByVal length As Long) As Long
Public Declare PtrSafe Function zdxm_draft_restore Lib "zdxm.dll" Alias "zdxm_draft_restore_std" (ByVal batch As LongPtr, ByVal item As Long, ByVal month As Long) As Long
Public Declare PtrSafe Function zdxm_voided_list Lib "zdxm.dll" Alias "zdxm_voided_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_voided_document Lib "zdxm.dll" Alias "zdxm_voided_document_std" (ByVal view As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_plan Lib "zdxm.dll" Alias "zdxm_figures_plan_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_month Lib "zdxm.dll" Alias "zdxm_figures_month_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_figures_json16 Lib "zdxm.dll" Alias "zdxm_figures_json16_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_query_items Lib "zdxm.dll" Alias "zdxm_query_items_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef count As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_items_document Lib "zdxm.dll" Alias "zdxm_query_items_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_matters Lib "zdxm.dll" Alias "zdxm_query_matters_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_query_matters_document Lib "zdxm.dll" Alias "zdxm_query_matters_document_std" (ByVal view As LongPtr, ByVal on As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_list Lib "zdxm.dll" Alias "zdxm_ranking_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_document Lib "zdxm.dll" Alias "zdxm_ranking_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_lists Lib "zdxm.dll" Alias "zdxm_ranking_lists_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_ranking_lists_document Lib "zdxm.dll" Alias "zdxm_ranking_lists_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_funds_list Lib "zdxm.dll" Alias "zdxm_funds_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_funds_document Lib "zdxm.dll" Alias "zdxm_funds_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal rules As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_add16 Lib "zdxm.dll" Alias "zdxm_rule_pack_add16_std" (ByVal batch As LongPtr, ByVal document As LongPtr, ByVal length As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_use Lib "zdxm.dll" Alias "zdxm_rule_pack_use_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_list Lib "zdxm.dll" Alias "zdxm_rule_pack_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_get Lib "zdxm.dll" Alias "zdxm_rule_pack_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_of_plan Lib "zdxm.dll" Alias "zdxm_rule_pack_of_plan_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_rule_pack_document16 Lib "zdxm.dll" Alias "zdxm_rule_pack_document16_std" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_shipped16 Lib "zdxm.dll" Alias "zdxm_rule_pack_shipped16_std" (ByVal context As LongPtr, ByVal index As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_deadline Lib "zdxm.dll" Alias "zdxm_rule_pack_deadline_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef day As Long) As Long
Public Declare PtrSafe Function zdxm_rule_pack_checklist Lib "zdxm.dll" Alias "zdxm_rule_pack_checklist_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal project As Long, ByVal on As Long, ByRef count As Long) As Long
Public Declare PtrSafe Function zdxm_light_list Lib "zdxm.dll" Alias "zdxm_light_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_light_document Lib "zdxm.dll" Alias "zdxm_light_document_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_of_values16 Lib "zdxm.dll" Alias "zdxm_assessment_of_values16_std" (ByVal context As LongPtr, ByVal scheme As LongPtr, ByVal scheme_len As Long, ByVal values As LongPtr, ByVal values_len As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_assessment_document_of_values16 Lib "zdxm.dll" Alias "zdxm_assessment_document_of_values16_std" (ByVal context As LongPtr, ByVal scheme As LongPtr, ByVal scheme_len As Long, ByVal values As LongPtr, ByVal values_len As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_document16 Lib "zdxm.dll" Alias "zdxm_assessment_document16_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal words_name As LongPtr, ByVal length As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_record Lib "zdxm.dll" Alias "zdxm_assessment_fact_record_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_revise Lib "zdxm.dll" Alias "zdxm_assessment_fact_revise_std" (ByVal batch As LongPtr, ByVal id As Long, ByVal form_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_get Lib "zdxm.dll" Alias "zdxm_assessment_fact_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_list Lib "zdxm.dll" Alias "zdxm_assessment_fact_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_fact_history Lib "zdxm.dll" Alias "zdxm_assessment_fact_history_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_assessment_issue16 Lib "zdxm.dll" Alias "zdxm_assessment_issue16_std" (ByVal batch As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal words_name As LongPtr, ByVal name_len As Long, ByVal number As LongPtr, ByVal number_len As Long, ByVal issued_on As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_correct16 Lib "zdxm.dll" Alias "zdxm_issued_assessment_correct16_std" (ByVal batch As LongPtr, ByVal former As Long, ByVal number As LongPtr, ByVal number_len As Long, ByVal issued_on As Long, ByVal reason As LongPtr, ByVal reason_len As Long, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_get Lib "zdxm.dll" Alias "zdxm_issued_assessment_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_list Lib "zdxm.dll" Alias "zdxm_issued_assessment_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_results Lib "zdxm.dll" Alias "zdxm_issued_assessment_results_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_reprint Lib "zdxm.dll" Alias "zdxm_issued_assessment_reprint_std" (ByVal view As LongPtr, ByVal id As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_check Lib "zdxm.dll" Alias "zdxm_issued_assessment_check_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_compare Lib "zdxm.dll" Alias "zdxm_issued_assessment_compare_std" (ByVal view As LongPtr, ByVal id As Long, ByVal other As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_assessment_compare_document Lib "zdxm.dll" Alias "zdxm_issued_assessment_compare_document_std" (ByVal view As LongPtr, ByVal id As Long, ByVal other As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_new Lib "zdxm.dll" Alias "zdxm_bulletin_new_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal rules As LongPtr, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_of_kind Lib "zdxm.dll" Alias "zdxm_bulletin_of_kind_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal kind_no As Long, ByVal period As Long, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_free Lib "zdxm.dll" Alias "zdxm_bulletin_free_std" (ByVal bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_document Lib "zdxm.dll" Alias "zdxm_bulletin_document_std" (ByVal bulletin As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_head Lib "zdxm.dll" Alias "zdxm_bulletin_head_std" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_figures Lib "zdxm.dll" Alias "zdxm_bulletin_figures_std" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_bulletin_missing Lib "zdxm.dll" Alias "zdxm_bulletin_missing_std" (ByVal bulletin As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_free Lib "zdxm.dll" Alias "zdxm_document_free_std" (ByVal document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_text16 Lib "zdxm.dll" Alias "zdxm_document_text16_std" (ByVal document As LongPtr, ByVal form_handle As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_document_save16 Lib "zdxm.dll" Alias "zdxm_document_save16_std" (ByVal document As LongPtr, ByVal form_handle As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_document_save_csv16 Lib "zdxm.dll" Alias "zdxm_document_save_csv16_std" (ByVal document As LongPtr, ByVal index As Long, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_document_head Lib "zdxm.dll" Alias "zdxm_document_head_std" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_parts Lib "zdxm.dll" Alias "zdxm_document_parts_std" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_charts Lib "zdxm.dll" Alias "zdxm_document_charts_std" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_tables Lib "zdxm.dll" Alias "zdxm_document_tables_std" (ByVal document As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_table Lib "zdxm.dll" Alias "zdxm_document_table_std" (ByVal document As LongPtr, ByVal index As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_document_table_header Lib "zdxm.dll" Alias "zdxm_document_table_header_std" (ByVal document As LongPtr, ByVal index As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_list Lib "zdxm.dll" Alias "zdxm_export_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_document16 Lib "zdxm.dll" Alias "zdxm_export_document16_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal profile As LongPtr, ByVal length As Long, ByVal query As LongPtr, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_export_template16 Lib "zdxm.dll" Alias "zdxm_export_template16_std" (ByVal view As LongPtr, ByVal plan As Long, ByVal month As Long, ByVal profile As LongPtr, ByVal profile_len As Long, ByVal query As LongPtr, ByVal path As LongPtr, ByVal path_len As Long, ByVal flags As Long) As Long
Public Declare PtrSafe Function zdxm_issue_bulletin Lib "zdxm.dll" Alias "zdxm_issue_bulletin_std" (ByVal batch As LongPtr, ByVal form_handle As LongPtr, ByVal rules As LongPtr, ByRef id As Long) As Long
Public Declare PtrSafe Function zdxm_issue_preview Lib "zdxm.dll" Alias "zdxm_issue_preview_std" (ByVal view As LongPtr, ByVal form_handle As LongPtr, ByVal rules As LongPtr, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_get Lib "zdxm.dll" Alias "zdxm_issued_bulletin_get_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_by_number16 Lib "zdxm.dll" Alias "zdxm_issued_bulletin_by_number16_std" (ByVal view As LongPtr, ByVal number As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_text16 Lib "zdxm.dll" Alias "zdxm_issued_bulletin_text16_std" (ByVal view As LongPtr, ByVal id As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_list Lib "zdxm.dll" Alias "zdxm_issued_bulletin_list_std" (ByVal view As LongPtr, ByVal plan As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_reprint Lib "zdxm.dll" Alias "zdxm_issued_bulletin_reprint_std" (ByVal view As LongPtr, ByVal id As Long, ByRef bulletin As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_check Lib "zdxm.dll" Alias "zdxm_issued_bulletin_check_std" (ByVal view As LongPtr, ByVal id As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_figures Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_figures_std" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_records Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_records_std" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_issued_bulletin_compare_document Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_document_std" (ByVal view As LongPtr, ByVal before As Long, ByVal after As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_open16 Lib "zdxm.dll" Alias "zdxm_workbook_open16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_read Lib "zdxm.dll" Alias "zdxm_workbook_read_std" (ByVal context As LongPtr, ByVal bytes As LongPtr, ByVal length As Long, ByRef workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_free Lib "zdxm.dll" Alias "zdxm_workbook_free_std" (ByVal workbook As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_sheets Lib "zdxm.dll" Alias "zdxm_workbook_sheets_std" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_columns Lib "zdxm.dll" Alias "zdxm_workbook_columns_std" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_rows Lib "zdxm.dll" Alias "zdxm_workbook_rows_std" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_groups Lib "zdxm.dll" Alias "zdxm_workbook_groups_std" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_findings Lib "zdxm.dll" Alias "zdxm_workbook_findings_std" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_grids Lib "zdxm.dll" Alias "zdxm_workbook_grids_std" (ByVal workbook As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_workbook_cells Lib "zdxm.dll" Alias "zdxm_workbook_cells_std" (ByVal workbook As LongPtr, ByVal sheet As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_preview Lib "zdxm.dll" Alias "zdxm_import_preview_std" (ByVal view As LongPtr, ByVal workbook As LongPtr, ByVal form_handle As LongPtr, ByRef import_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_free Lib "zdxm.dll" Alias "zdxm_import_free_std" (ByVal import_handle As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_counts Lib "zdxm.dll" Alias "zdxm_import_counts_std" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_findings Lib "zdxm.dll" Alias "zdxm_import_findings_std" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_unsettled Lib "zdxm.dll" Alias "zdxm_import_unsettled_std" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_answers Lib "zdxm.dll" Alias "zdxm_import_answers_std" (ByVal view As LongPtr, ByVal change_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_columns Lib "zdxm.dll" Alias "zdxm_import_columns_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_column_withdraw Lib "zdxm.dll" Alias "zdxm_import_column_withdraw_std" (ByVal batch As LongPtr, ByVal id As Long) As Long
Public Declare PtrSafe Function zdxm_import_new_units Lib "zdxm.dll" Alias "zdxm_import_new_units_std" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_new_sectors Lib "zdxm.dll" Alias "zdxm_import_new_sectors_std" (ByVal import_handle As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_import_begin16 Lib "zdxm.dll" Alias "zdxm_import_begin16_std" (ByVal import_handle As LongPtr, ByVal actor As LongPtr, ByVal length As Long, ByRef batch As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_new Lib "zdxm.dll" Alias "zdxm_verify_new_std" (ByVal view As LongPtr, ByRef verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_file16 Lib "zdxm.dll" Alias "zdxm_verify_file16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_free Lib "zdxm.dll" Alias "zdxm_verify_free_std" (ByVal verify As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_step Lib "zdxm.dll" Alias "zdxm_verify_step_std" (ByVal verify As LongPtr, ByVal rows As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_verify_result Lib "zdxm.dll" Alias "zdxm_verify_result_std" (ByVal verify As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_verify_problems Lib "zdxm.dll" Alias "zdxm_verify_problems_std" (ByVal verify As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_seal_text16 Lib "zdxm.dll" Alias "zdxm_seal_text16_std" (ByVal view As LongPtr, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_seal_add16 Lib "zdxm.dll" Alias "zdxm_seal_add16_std" (ByVal ledger As LongPtr, ByVal words As LongPtr, ByVal text_len As Long, ByVal key As LongPtr, ByVal key_len As Long, ByVal signature As LongPtr, ByVal signature_len As Long) As Long
Public Declare PtrSafe Function zdxm_seal_list Lib "zdxm.dll" Alias "zdxm_seal_list_std" (ByVal view As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_new16 Lib "zdxm.dll" Alias "zdxm_backup_new16_std" (ByVal ledger As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long, ByRef backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_free Lib "zdxm.dll" Alias "zdxm_backup_free_std" (ByVal backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_leave_out_attachments Lib "zdxm.dll" Alias "zdxm_backup_leave_out_attachments_std" (ByVal backup As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_step Lib "zdxm.dll" Alias "zdxm_backup_step_std" (ByVal backup As LongPtr, ByVal pages As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_backup_finish Lib "zdxm.dll" Alias "zdxm_backup_finish_std" (ByVal backup As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_restore16 Lib "zdxm.dll" Alias "zdxm_backup_restore16_std" (ByVal context As LongPtr, ByVal source As LongPtr, ByVal source_len As Long, ByVal target As LongPtr, ByVal target_len As Long, ByVal flags As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_backup_check16 Lib "zdxm.dll" Alias "zdxm_backup_check16_std" (ByVal context As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_export16 Lib "zdxm.dll" Alias "zdxm_archive_export16_std" (ByVal view As LongPtr, ByVal path As LongPtr, ByVal length As Long, ByVal flags As Long, ByRef archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_take_attachments Lib "zdxm.dll" Alias "zdxm_archive_take_attachments_std" (ByVal archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_import16 Lib "zdxm.dll" Alias "zdxm_archive_import16_std" (ByVal context As LongPtr, ByVal source As LongPtr, ByVal source_len As Long, ByVal target As LongPtr, ByVal target_len As Long, ByRef archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_free Lib "zdxm.dll" Alias "zdxm_archive_free_std" (ByVal archive As LongPtr) As Long
Public Declare PtrSafe Function zdxm_archive_step Lib "zdxm.dll" Alias "zdxm_archive_step_std" (ByVal archive As LongPtr, ByVal lines As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare PtrSafe Function zdxm_archive_result Lib "zdxm.dll" Alias "zdxm_archive_result_std" (ByVal archive As LongPtr, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_money_parse16 Lib "zdxm.dll" Alias "zdxm_money_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal money_unit As Long, ByRef fen As Currency) As Long
Public Declare PtrSafe Function zdxm_money_text16 Lib "zdxm.dll" Alias "zdxm_money_text16_std" (ByVal context As LongPtr, ByVal fen As Currency, ByVal money_unit As Long, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_rate_text16 Lib "zdxm.dll" Alias "zdxm_rate_text16_std" (ByVal context As LongPtr, ByVal part As Currency, ByVal base_fen As Currency, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_project_code_parse16 Lib "zdxm.dll" Alias "zdxm_project_code_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_credit_code_parse16 Lib "zdxm.dll" Alias "zdxm_credit_code_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_date_parse16 Lib "zdxm.dll" Alias "zdxm_date_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef yyyymmdd As Long) As Long
Public Declare PtrSafe Function zdxm_phase_parse16 Lib "zdxm.dll" Alias "zdxm_phase_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef phase As Long) As Long
Public Declare PtrSafe Function zdxm_value_text16 Lib "zdxm.dll" Alias "zdxm_value_text16_std" (ByVal context As LongPtr, ByVal field_no As Long, ByVal value As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_field_choices Lib "zdxm.dll" Alias "zdxm_field_choices_std" (ByVal context As LongPtr, ByVal field_no As Long, ByRef rows As LongPtr) As Long
Public Declare PtrSafe Function zdxm_period_parse16 Lib "zdxm.dll" Alias "zdxm_period_parse16_std" (ByVal context As LongPtr, ByVal words As LongPtr, ByVal length As Long, ByRef start As Long, ByRef end_no As Long) As Long
Public Declare PtrSafe Function zdxm_gap_text16 Lib "zdxm.dll" Alias "zdxm_gap_text16_std" (ByVal context As LongPtr, ByVal part As Currency, ByVal base_fen As Currency, ByVal month As Long, ByVal decimals As Long, ByVal buffer As LongPtr, ByVal cap As Long, ByRef need As Long) As Long
Public Declare PtrSafe Function zdxm_facts_document Lib "zdxm.dll" Alias "zdxm_facts_document_std" (ByVal view As LongPtr, ByVal table As Long, ByVal plan As Long, ByRef document As LongPtr) As Long
Public Declare PtrSafe Function zdxm_facts_fields_document Lib "zdxm.dll" Alias "zdxm_facts_fields_document_std" (ByVal view As LongPtr, ByRef document As LongPtr) As Long

#Else
Public Declare Function zdxm_abi_version_of_library Lib "zdxm.dll" Alias "zdxm_abi_version_std" () As Long
Public Declare Function zdxm_version_text16 Lib "zdxm.dll" Alias "zdxm_version_text16_std" (ByVal context As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_context_new Lib "zdxm.dll" Alias "zdxm_context_new_std" (ByVal abi As Long, ByRef context As Long) As Long
Public Declare Function zdxm_context_free Lib "zdxm.dll" Alias "zdxm_context_free_std" (ByVal context As Long) As Long
Public Declare Function zdxm_context_set_encoding Lib "zdxm.dll" Alias "zdxm_context_set_encoding_std" (ByVal context As Long, ByVal encoding As Long) As Long
Public Declare Function zdxm_context_set_language Lib "zdxm.dll" Alias "zdxm_context_set_language_std" (ByVal context As Long, ByVal language As Long) As Long
Public Declare Function zdxm_context_set_log16 Lib "zdxm.dll" Alias "zdxm_context_set_log16_std" (ByVal context As Long, ByVal log As Long, ByVal user_data As Long) As Long
Public Declare Function zdxm_context_interrupt Lib "zdxm.dll" Alias "zdxm_context_interrupt_std" (ByVal context As Long) As Long
Public Declare Function zdxm_error_code Lib "zdxm.dll" Alias "zdxm_error_code_std" (ByVal context As Long, ByRef code As Long) As Long
Public Declare Function zdxm_error_detail Lib "zdxm.dll" Alias "zdxm_error_detail_std" (ByVal context As Long, ByRef sqlite_code As Long, ByRef field_no As Long, ByRef record_no As Long) As Long
Public Declare Function zdxm_error_text16 Lib "zdxm.dll" Alias "zdxm_error_text16_std" (ByVal context As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_error_id16 Lib "zdxm.dll" Alias "zdxm_error_id16_std" (ByVal context As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_error_remedy16 Lib "zdxm.dll" Alias "zdxm_error_remedy16_std" (ByVal context As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_error_cell16 Lib "zdxm.dll" Alias "zdxm_error_cell16_std" (ByVal context As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_error_is_temporary Lib "zdxm.dll" Alias "zdxm_error_is_temporary_std" (ByVal context As Long, ByRef flag As Long) As Long
Public Declare Function zdxm_error_title16 Lib "zdxm.dll" Alias "zdxm_error_title16_std" (ByVal context As Long, ByVal code As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_field_title16 Lib "zdxm.dll" Alias "zdxm_field_title16_std" (ByVal context As Long, ByVal field_no As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_field_name16 Lib "zdxm.dll" Alias "zdxm_field_name16_std" (ByVal context As Long, ByVal field_no As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_field_type Lib "zdxm.dll" Alias "zdxm_field_type_std" (ByVal context As Long, ByVal field_no As Long, ByRef kind_no As Long) As Long
Public Declare Function zdxm_ledger_open16 Lib "zdxm.dll" Alias "zdxm_ledger_open16_std" (ByVal context As Long, ByVal path As Long, ByVal length As Long, ByVal options As Long, ByRef ledger As Long) As Long
Public Declare Function zdxm_ledger_create16 Lib "zdxm.dll" Alias "zdxm_ledger_create16_std" (ByVal context As Long, ByVal path As Long, ByVal path_len As Long, ByVal office As Long, ByVal office_len As Long, ByVal options As Long, ByRef ledger As Long) As Long
Public Declare Function zdxm_ledger_open_or_create16 Lib "zdxm.dll" Alias "zdxm_ledger_open_or_create16_std" (ByVal context As Long, ByVal path As Long, ByVal path_len As Long, ByVal office As Long, ByVal office_len As Long, ByVal options As Long, ByRef ledger As Long) As Long
Public Declare Function zdxm_ledger_close Lib "zdxm.dll" Alias "zdxm_ledger_close_std" (ByVal ledger As Long) As Long
Public Declare Function zdxm_ledger_answer_clock Lib "zdxm.dll" Alias "zdxm_ledger_answer_clock_std" (ByVal ledger As Long, ByVal answer As Long) As Long
Public Declare Function zdxm_ledger_is_read_only Lib "zdxm.dll" Alias "zdxm_ledger_is_read_only_std" (ByVal ledger As Long, ByRef flag As Long) As Long
Public Declare Function zdxm_ledger_office16 Lib "zdxm.dll" Alias "zdxm_ledger_office16_std" (ByVal ledger As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_ledger_uuid16 Lib "zdxm.dll" Alias "zdxm_ledger_uuid16_std" (ByVal ledger As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_ledger_path16 Lib "zdxm.dll" Alias "zdxm_ledger_path16_std" (ByVal ledger As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_ledger_opening Lib "zdxm.dll" Alias "zdxm_ledger_opening_std" (ByVal ledger As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_ledger_oldest_view Lib "zdxm.dll" Alias "zdxm_ledger_oldest_view_std" (ByVal ledger As Long, ByRef ms As Currency) As Long
Public Declare Function zdxm_ledger_view Lib "zdxm.dll" Alias "zdxm_ledger_view_std" (ByVal ledger As Long, ByRef view As Long) As Long
Public Declare Function zdxm_ledger_view_as_of Lib "zdxm.dll" Alias "zdxm_ledger_view_as_of_std" (ByVal ledger As Long, ByVal change_no As Long, ByRef view As Long) As Long
Public Declare Function zdxm_ledger_view_at Lib "zdxm.dll" Alias "zdxm_ledger_view_at_std" (ByVal ledger As Long, ByVal at_ms As Currency, ByRef view As Long) As Long
Public Declare Function zdxm_batch_view Lib "zdxm.dll" Alias "zdxm_batch_view_std" (ByVal batch As Long, ByRef view As Long) As Long
Public Declare Function zdxm_view_close Lib "zdxm.dll" Alias "zdxm_view_close_std" (ByVal view As Long) As Long
Public Declare Function zdxm_view_as_of Lib "zdxm.dll" Alias "zdxm_view_as_of_std" (ByVal view As Long, ByRef change_no As Long) As Long
Public Declare Function zdxm_view_limit16 Lib "zdxm.dll" Alias "zdxm_view_limit16_std" (ByVal view As Long, ByVal actor As Long, ByVal length As Long) As Long
Public Declare Function zdxm_change_get Lib "zdxm.dll" Alias "zdxm_change_get_std" (ByVal view As Long, ByVal change_no As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_change_clock_findings Lib "zdxm.dll" Alias "zdxm_change_clock_findings_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_change_refusals Lib "zdxm.dll" Alias "zdxm_change_refusals_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_change_day Lib "zdxm.dll" Alias "zdxm_change_day_std" (ByVal view As Long, ByVal change_no As Long, ByRef day As Long) As Long
Public Declare Function zdxm_change_set_day16 Lib "zdxm.dll" Alias "zdxm_change_set_day16_std" (ByVal batch As Long, ByVal change_no As Long, ByVal day As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_change_list Lib "zdxm.dll" Alias "zdxm_change_list_std" (ByVal view As Long, ByVal after As Long, ByVal most As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_change_lift_marks16 Lib "zdxm.dll" Alias "zdxm_change_lift_marks16_std" (ByVal batch As Long, ByVal change_no As Long, ByVal reason As Long, ByVal length As Long, ByRef count As Long) As Long
Public Declare Function zdxm_change_refusals_document Lib "zdxm.dll" Alias "zdxm_change_refusals_document_std" (ByVal view As Long, ByRef document As Long) As Long
Public Declare Function zdxm_form_free Lib "zdxm.dll" Alias "zdxm_form_free_std" (ByVal form_handle As Long) As Long
Public Declare Function zdxm_form_clear Lib "zdxm.dll" Alias "zdxm_form_clear_std" (ByVal form_handle As Long) As Long
Public Declare Function zdxm_form_load Lib "zdxm.dll" Alias "zdxm_form_load_std" (ByVal form_handle As Long, ByVal row As Long) As Long
Public Declare Function zdxm_form_text16 Lib "zdxm.dll" Alias "zdxm_form_text16_std" (ByVal form_handle As Long, ByVal field_no As Long, ByVal words As Long, ByVal length As Long) As Long
Public Declare Function zdxm_form_int Lib "zdxm.dll" Alias "zdxm_form_int_std" (ByVal form_handle As Long, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare Function zdxm_form_money Lib "zdxm.dll" Alias "zdxm_form_money_std" (ByVal form_handle As Long, ByVal field_no As Long, ByVal fen As Currency) As Long
Public Declare Function zdxm_form_unset Lib "zdxm.dll" Alias "zdxm_form_unset_std" (ByVal form_handle As Long, ByVal field_no As Long) As Long
Public Declare Function zdxm_form_append_int Lib "zdxm.dll" Alias "zdxm_form_append_int_std" (ByVal form_handle As Long, ByVal field_no As Long, ByVal value As Long) As Long
Public Declare Function zdxm_form_append_text16 Lib "zdxm.dll" Alias "zdxm_form_append_text16_std" (ByVal form_handle As Long, ByVal field_no As Long, ByVal words As Long, ByVal length As Long) As Long
Public Declare Function zdxm_cursor_free Lib "zdxm.dll" Alias "zdxm_cursor_free_std" (ByVal cursor As Long) As Long
Public Declare Function zdxm_cursor_next Lib "zdxm.dll" Alias "zdxm_cursor_next_std" (ByVal cursor As Long) As Long
Public Declare Function zdxm_cursor_rewind Lib "zdxm.dll" Alias "zdxm_cursor_rewind_std" (ByVal cursor As Long) As Long
Public Declare Function zdxm_cursor_count Lib "zdxm.dll" Alias "zdxm_cursor_count_std" (ByVal cursor As Long, ByRef count As Long) As Long
Public Declare Function zdxm_cursor_field_count Lib "zdxm.dll" Alias "zdxm_cursor_field_count_std" (ByVal cursor As Long, ByRef count As Long) As Long
Public Declare Function zdxm_cursor_field Lib "zdxm.dll" Alias "zdxm_cursor_field_std" (ByVal cursor As Long, ByVal index As Long, ByRef field_no As Long) As Long
Public Declare Function zdxm_cursor_int Lib "zdxm.dll" Alias "zdxm_cursor_int_std" (ByVal cursor As Long, ByVal field_no As Long, ByRef value As Long) As Long
Public Declare Function zdxm_cursor_int64 Lib "zdxm.dll" Alias "zdxm_cursor_int64_std" (ByVal cursor As Long, ByVal field_no As Long, ByRef value As Currency) As Long
Public Declare Function zdxm_cursor_money Lib "zdxm.dll" Alias "zdxm_cursor_money_std" (ByVal cursor As Long, ByVal field_no As Long, ByRef fen As Currency) As Long
Public Declare Function zdxm_cursor_numbers Lib "zdxm.dll" Alias "zdxm_cursor_numbers_std" (ByVal cursor As Long, ByRef fields As Long, ByVal fields_count As Long, ByRef values As Currency, ByVal values_cap As Long, ByRef nulls As Long, ByVal nulls_cap As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_cursor_texts16 Lib "zdxm.dll" Alias "zdxm_cursor_texts16_std" (ByVal cursor As Long, ByVal field_no As Long, ByRef lens As Long, ByVal lens_cap As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_cursor_text16 Lib "zdxm.dll" Alias "zdxm_cursor_text16_std" (ByVal cursor As Long, ByVal field_no As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_cursor_list_count Lib "zdxm.dll" Alias "zdxm_cursor_list_count_std" (ByVal cursor As Long, ByVal field_no As Long, ByRef count As Long) As Long
Public Declare Function zdxm_cursor_list_int Lib "zdxm.dll" Alias "zdxm_cursor_list_int_std" (ByVal cursor As Long, ByVal field_no As Long, ByVal index As Long, ByRef value As Long) As Long
Public Declare Function zdxm_cursor_list_text16 Lib "zdxm.dll" Alias "zdxm_cursor_list_text16_std" (ByVal cursor As Long, ByVal field_no As Long, ByVal index As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_cursor_json16 Lib "zdxm.dll" Alias "zdxm_cursor_json16_std" (ByVal cursor As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_form_json16 Lib "zdxm.dll" Alias "zdxm_form_json16_std" (ByVal form_handle As Long, ByVal json As Long, ByVal length As Long) As Long
Public Declare Function zdxm_batch_new16 Lib "zdxm.dll" Alias "zdxm_batch_new16_std" (ByVal ledger As Long, ByVal actor As Long, ByVal length As Long, ByRef batch As Long) As Long
Public Declare Function zdxm_batch_free Lib "zdxm.dll" Alias "zdxm_batch_free_std" (ByVal batch As Long) As Long
Public Declare Function zdxm_batch_set_note16 Lib "zdxm.dll" Alias "zdxm_batch_set_note16_std" (ByVal batch As Long, ByVal note As Long, ByVal length As Long) As Long
Public Declare Function zdxm_batch_is_empty Lib "zdxm.dll" Alias "zdxm_batch_is_empty_std" (ByVal batch As Long, ByRef flag As Long) As Long
Public Declare Function zdxm_batch_step Lib "zdxm.dll" Alias "zdxm_batch_step_std" (ByVal batch As Long, ByVal records As Long, ByRef done As Long, ByRef total As Long) As Long
Public Declare Function zdxm_batch_results Lib "zdxm.dll" Alias "zdxm_batch_results_std" (ByVal batch As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_batch_commit Lib "zdxm.dll" Alias "zdxm_batch_commit_std" (ByVal batch As Long, ByRef change_no As Long) As Long
Public Declare Function zdxm_form_new Lib "zdxm.dll" Alias "zdxm_form_new_std" (ByVal context As Long, ByVal kind_no As Long, ByRef form_handle As Long) As Long
Public Declare Function zdxm_batch_append Lib "zdxm.dll" Alias "zdxm_batch_append_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef record_no As Long) As Long
Public Declare Function zdxm_unit_add Lib "zdxm.dll" Alias "zdxm_unit_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_unit_ensure16 Lib "zdxm.dll" Alias "zdxm_unit_ensure16_std" (ByVal batch As Long, ByVal words_name As Long, ByVal length As Long, ByRef id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_unit_revise Lib "zdxm.dll" Alias "zdxm_unit_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_unit_get Lib "zdxm.dll" Alias "zdxm_unit_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_unit_by_name16 Lib "zdxm.dll" Alias "zdxm_unit_by_name16_std" (ByVal view As Long, ByVal words_name As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_unit_list Lib "zdxm.dll" Alias "zdxm_unit_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_unit_suggest_kind16 Lib "zdxm.dll" Alias "zdxm_unit_suggest_kind16_std" (ByVal context As Long, ByVal words_name As Long, ByVal length As Long, ByRef kind_no As Long) As Long
Public Declare Function zdxm_person_revise Lib "zdxm.dll" Alias "zdxm_person_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_person_add Lib "zdxm.dll" Alias "zdxm_person_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_person_get Lib "zdxm.dll" Alias "zdxm_person_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_person_list Lib "zdxm.dll" Alias "zdxm_person_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_person_find16 Lib "zdxm.dll" Alias "zdxm_person_find16_std" (ByVal view As Long, ByVal words_name As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_person_history Lib "zdxm.dll" Alias "zdxm_person_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_role_revoke Lib "zdxm.dll" Alias "zdxm_role_revoke_std" (ByVal batch As Long, ByVal id As Long) As Long
Public Declare Function zdxm_role_grant16 Lib "zdxm.dll" Alias "zdxm_role_grant16_std" (ByVal batch As Long, ByVal person As Long, ByVal role As Long, ByVal money_unit As Long, ByVal project As Long, ByVal basis As Long, ByVal length As Long, ByRef id As Long) As Long
Public Declare Function zdxm_role_list Lib "zdxm.dll" Alias "zdxm_role_list_std" (ByVal view As Long, ByVal person As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_role_who Lib "zdxm.dll" Alias "zdxm_role_who_std" (ByVal view As Long, ByVal task As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_role_may16 Lib "zdxm.dll" Alias "zdxm_role_may16_std" (ByVal view As Long, ByVal actor As Long, ByVal length As Long, ByVal task As Long, ByVal id As Long, ByRef flag As Long) As Long
Public Declare Function zdxm_contact_revise16 Lib "zdxm.dll" Alias "zdxm_contact_revise16_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_contact_get Lib "zdxm.dll" Alias "zdxm_contact_get_std" (ByVal view As Long, ByVal person As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_contact_list Lib "zdxm.dll" Alias "zdxm_contact_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_sector_add Lib "zdxm.dll" Alias "zdxm_sector_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_sector_ensure16 Lib "zdxm.dll" Alias "zdxm_sector_ensure16_std" (ByVal batch As Long, ByVal words_name As Long, ByVal length As Long, ByRef id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_sector_revise Lib "zdxm.dll" Alias "zdxm_sector_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_sector_get Lib "zdxm.dll" Alias "zdxm_sector_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_sector_by_name16 Lib "zdxm.dll" Alias "zdxm_sector_by_name16_std" (ByVal view As Long, ByVal words_name As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_sector_list Lib "zdxm.dll" Alias "zdxm_sector_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_add Lib "zdxm.dll" Alias "zdxm_project_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_project_revise Lib "zdxm.dll" Alias "zdxm_project_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_project_get Lib "zdxm.dll" Alias "zdxm_project_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_list Lib "zdxm.dll" Alias "zdxm_project_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_by_name16 Lib "zdxm.dll" Alias "zdxm_project_by_name16_std" (ByVal view As Long, ByVal words_name As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_find16 Lib "zdxm.dll" Alias "zdxm_project_find16_std" (ByVal view As Long, ByVal words As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_history Lib "zdxm.dll" Alias "zdxm_project_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_project_by_code16 Lib "zdxm.dll" Alias "zdxm_project_by_code16_std" (ByVal view As Long, ByVal code As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_revise Lib "zdxm.dll" Alias "zdxm_plan_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_plan_adopt Lib "zdxm.dll" Alias "zdxm_plan_adopt_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_plan_get Lib "zdxm.dll" Alias "zdxm_plan_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_list Lib "zdxm.dll" Alias "zdxm_plan_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_of_year Lib "zdxm.dll" Alias "zdxm_plan_of_year_std" (ByVal view As Long, ByVal year As Long, ByVal level As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_of_project Lib "zdxm.dll" Alias "zdxm_plan_of_project_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_count_side Lib "zdxm.dll" Alias "zdxm_plan_count_side_std" (ByVal batch As Long, ByVal plan As Long, ByVal side As Long) As Long
Public Declare Function zdxm_plan_double_counted Lib "zdxm.dll" Alias "zdxm_plan_double_counted_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_double_counted_in Lib "zdxm.dll" Alias "zdxm_plan_double_counted_in_std" (ByVal batch As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_counted_side Lib "zdxm.dll" Alias "zdxm_plan_counted_side_std" (ByVal view As Long, ByVal plan As Long, ByRef side As Long) As Long
Public Declare Function zdxm_plan_document Lib "zdxm.dll" Alias "zdxm_plan_document_std" (ByVal view As Long, ByVal plan As Long, ByVal rules As Long, ByRef document As Long) As Long
Public Declare Function zdxm_item_add Lib "zdxm.dll" Alias "zdxm_item_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_item_double_counted Lib "zdxm.dll" Alias "zdxm_item_double_counted_std" (ByVal batch As Long, ByVal item As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_item_get Lib "zdxm.dll" Alias "zdxm_item_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_item_list Lib "zdxm.dll" Alias "zdxm_item_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_item_of_project Lib "zdxm.dll" Alias "zdxm_item_of_project_std" (ByVal view As Long, ByVal plan As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_item_revise Lib "zdxm.dll" Alias "zdxm_item_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_item_in_month Lib "zdxm.dll" Alias "zdxm_item_in_month_std" (ByVal view As Long, ByVal id As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_new Lib "zdxm.dll" Alias "zdxm_plan_change_new_std" (ByVal context As Long, ByVal plan As Long, ByVal form_handle As Long, ByRef plan_change As Long) As Long
Public Declare Function zdxm_plan_change_free Lib "zdxm.dll" Alias "zdxm_plan_change_free_std" (ByVal plan_change As Long) As Long
Public Declare Function zdxm_plan_change_supplement_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_supplement_std" (ByVal plan_change As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_plan_change_withdraw Lib "zdxm.dll" Alias "zdxm_plan_change_withdraw_std" (ByVal plan_change As Long, ByVal item As Long) As Long
Public Declare Function zdxm_plan_change_return_of_library Lib "zdxm.dll" Alias "zdxm_plan_change_return_std" (ByVal plan_change As Long, ByVal item As Long) As Long
Public Declare Function zdxm_plan_change_adjust Lib "zdxm.dll" Alias "zdxm_plan_change_adjust_std" (ByVal plan_change As Long, ByVal item As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_plan_change_preview Lib "zdxm.dll" Alias "zdxm_plan_change_preview_std" (ByVal plan_change As Long, ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_adopt Lib "zdxm.dll" Alias "zdxm_plan_change_adopt_std" (ByVal batch As Long, ByVal plan_change As Long, ByRef id As Long) As Long
Public Declare Function zdxm_plan_change_revise Lib "zdxm.dll" Alias "zdxm_plan_change_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_plan_change_list Lib "zdxm.dll" Alias "zdxm_plan_change_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_get Lib "zdxm.dll" Alias "zdxm_plan_change_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_versions Lib "zdxm.dll" Alias "zdxm_plan_change_versions_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_entries Lib "zdxm.dll" Alias "zdxm_plan_change_entries_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_balance Lib "zdxm.dll" Alias "zdxm_plan_change_balance_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_plan_change_document Lib "zdxm.dll" Alias "zdxm_plan_change_document_std" (ByVal view As Long, ByVal id As Long, ByVal rules As Long, ByRef document As Long) As Long
Public Declare Function zdxm_report_file Lib "zdxm.dll" Alias "zdxm_report_file_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_revise Lib "zdxm.dll" Alias "zdxm_report_revise_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_withdraw16 Lib "zdxm.dll" Alias "zdxm_report_withdraw16_std" (ByVal batch As Long, ByVal form_handle As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_report_withdrawals Lib "zdxm.dll" Alias "zdxm_report_withdrawals_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_get Lib "zdxm.dll" Alias "zdxm_report_get_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_list Lib "zdxm.dll" Alias "zdxm_report_list_std" (ByVal view As Long, ByVal item As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_of_month Lib "zdxm.dll" Alias "zdxm_report_of_month_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_report_history Lib "zdxm.dll" Alias "zdxm_report_history_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_draft_of_library Lib "zdxm.dll" Alias "zdxm_filing_draft_std" (ByVal batch As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_filing_submit Lib "zdxm.dll" Alias "zdxm_filing_submit_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_approve16 Lib "zdxm.dll" Alias "zdxm_filing_approve16_std" (ByVal batch As Long, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_return16 Lib "zdxm.dll" Alias "zdxm_filing_return16_std" (ByVal batch As Long, ByVal item As Long, ByVal month As Long, ByVal since As Long, ByVal opinion As Long, ByVal length As Long) As Long
Public Declare Function zdxm_filing_get Lib "zdxm.dll" Alias "zdxm_filing_get_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_history Lib "zdxm.dll" Alias "zdxm_filing_history_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_close_month Lib "zdxm.dll" Alias "zdxm_filing_close_month_std" (ByVal batch As Long, ByVal plan As Long, ByVal month As Long) As Long
Public Declare Function zdxm_filing_reopen_month Lib "zdxm.dll" Alias "zdxm_filing_reopen_month_std" (ByVal batch As Long, ByVal plan As Long, ByVal month As Long) As Long
Public Declare Function zdxm_filing_corrections Lib "zdxm.dll" Alias "zdxm_filing_corrections_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_reopenings Lib "zdxm.dll" Alias "zdxm_filing_reopenings_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_status Lib "zdxm.dll" Alias "zdxm_filing_status_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_filing_status_document Lib "zdxm.dll" Alias "zdxm_filing_status_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal on As Long, ByRef document As Long) As Long
Public Declare Function zdxm_filing_closed_through Lib "zdxm.dll" Alias "zdxm_filing_closed_through_std" (ByVal view As Long, ByVal plan As Long, ByRef month As Long) As Long
Public Declare Function zdxm_ten_day_file Lib "zdxm.dll" Alias "zdxm_ten_day_file_std" (ByVal batch As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_ten_day_revise Lib "zdxm.dll" Alias "zdxm_ten_day_revise_std" (ByVal batch As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_ten_day_get Lib "zdxm.dll" Alias "zdxm_ten_day_get_std" (ByVal view As Long, ByVal item As Long, ByVal ten_days As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_ten_day_list Lib "zdxm.dll" Alias "zdxm_ten_day_list_std" (ByVal view As Long, ByVal item As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_ten_day_missing Lib "zdxm.dll" Alias "zdxm_ten_day_missing_std" (ByVal view As Long, ByVal plan As Long, ByVal ten_days As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_add Lib "zdxm.dll" Alias "zdxm_matter_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_matter_revise Lib "zdxm.dll" Alias "zdxm_matter_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_matter_link Lib "zdxm.dll" Alias "zdxm_matter_link_std" (ByVal batch As Long, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare Function zdxm_matter_unlink Lib "zdxm.dll" Alias "zdxm_matter_unlink_std" (ByVal batch As Long, ByVal id As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare Function zdxm_matter_of_report Lib "zdxm.dll" Alias "zdxm_matter_of_report_std" (ByVal view As Long, ByVal item As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_reports Lib "zdxm.dll" Alias "zdxm_matter_reports_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_get Lib "zdxm.dll" Alias "zdxm_matter_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_list Lib "zdxm.dll" Alias "zdxm_matter_list_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_history Lib "zdxm.dll" Alias "zdxm_matter_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_overdue Lib "zdxm.dll" Alias "zdxm_matter_overdue_std" (ByVal view As Long, ByVal on As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_matter_open_of_report Lib "zdxm.dll" Alias "zdxm_matter_open_of_report_std" (ByVal batch As Long, ByVal item As Long, ByVal month As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_matter_overdue_document Lib "zdxm.dll" Alias "zdxm_matter_overdue_document_std" (ByVal view As Long, ByVal on As Long, ByRef document As Long) As Long
Public Declare Function zdxm_node_add Lib "zdxm.dll" Alias "zdxm_node_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_node_revise Lib "zdxm.dll" Alias "zdxm_node_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_node_lay16 Lib "zdxm.dll" Alias "zdxm_node_lay16_std" (ByVal batch As Long, ByVal item As Long, ByVal words_name As Long, ByVal length As Long, ByRef count As Long) As Long
Public Declare Function zdxm_node_get Lib "zdxm.dll" Alias "zdxm_node_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_node_list Lib "zdxm.dll" Alias "zdxm_node_list_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_node_history Lib "zdxm.dll" Alias "zdxm_node_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_node_proposals Lib "zdxm.dll" Alias "zdxm_node_proposals_std" (ByVal view As Long, ByVal plan As Long, ByVal on As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_node_find Lib "zdxm.dll" Alias "zdxm_node_find_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_node_find_document Lib "zdxm.dll" Alias "zdxm_node_find_document_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_letter_draft Lib "zdxm.dll" Alias "zdxm_letter_draft_std" (ByVal batch As Long, ByVal form_handle As Long, ByVal as_of As Long, ByRef id As Long) As Long
Public Declare Function zdxm_letter_revise Lib "zdxm.dll" Alias "zdxm_letter_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_letter_issue16 Lib "zdxm.dll" Alias "zdxm_letter_issue16_std" (ByVal batch As Long, ByVal id As Long, ByVal since As Long, ByVal number As Long, ByVal length As Long, ByVal issued_on As Long) As Long
Public Declare Function zdxm_letter_reply16 Lib "zdxm.dll" Alias "zdxm_letter_reply16_std" (ByVal batch As Long, ByVal id As Long, ByVal since As Long, ByVal replied_on As Long, ByVal reply As Long, ByVal reply_len As Long, ByVal replied_by As Long, ByVal replied_by_len As Long) As Long
Public Declare Function zdxm_letter_mark_closed16 Lib "zdxm.dll" Alias "zdxm_letter_mark_closed16_std" (ByVal batch As Long, ByVal id As Long, ByVal since As Long, ByVal closed_on As Long, ByVal outcome As Long, ByVal length As Long) As Long
Public Declare Function zdxm_letter_escalate Lib "zdxm.dll" Alias "zdxm_letter_escalate_std" (ByVal batch As Long, ByVal id As Long, ByVal since As Long, ByVal stronger As Long) As Long
Public Declare Function zdxm_letter_revoke16 Lib "zdxm.dll" Alias "zdxm_letter_revoke16_std" (ByVal batch As Long, ByVal id As Long, ByVal since As Long, ByVal revoked_on As Long, ByVal document_no As Long, ByVal document_no_len As Long, ByVal reason As Long, ByVal reason_len As Long) As Long
Public Declare Function zdxm_letter_get Lib "zdxm.dll" Alias "zdxm_letter_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_history Lib "zdxm.dll" Alias "zdxm_letter_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_points Lib "zdxm.dll" Alias "zdxm_letter_points_std" (ByVal view As Long, ByVal money_unit As Long, ByVal first As Long, ByVal last As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_points_of_all Lib "zdxm.dll" Alias "zdxm_letter_points_of_all_std" (ByVal view As Long, ByVal first As Long, ByVal last As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_find Lib "zdxm.dll" Alias "zdxm_letter_find_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_find_document Lib "zdxm.dll" Alias "zdxm_letter_find_document_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_letter_proposals Lib "zdxm.dll" Alias "zdxm_letter_proposals_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_letter_document Lib "zdxm.dll" Alias "zdxm_letter_document_std" (ByVal view As Long, ByVal id As Long, ByRef document As Long) As Long
Public Declare Function zdxm_letter_reprint Lib "zdxm.dll" Alias "zdxm_letter_reprint_std" (ByVal view As Long, ByVal id As Long, ByRef document As Long) As Long
Public Declare Function zdxm_letter_check Lib "zdxm.dll" Alias "zdxm_letter_check_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_record Lib "zdxm.dll" Alias "zdxm_event_record_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_event_revise Lib "zdxm.dll" Alias "zdxm_event_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_event_revoke Lib "zdxm.dll" Alias "zdxm_event_revoke_std" (ByVal batch As Long, ByVal id As Long) As Long
Public Declare Function zdxm_event_count_from_date Lib "zdxm.dll" Alias "zdxm_event_count_from_date_std" (ByVal batch As Long, ByVal id As Long) As Long
Public Declare Function zdxm_event_counted_later Lib "zdxm.dll" Alias "zdxm_event_counted_later_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_get Lib "zdxm.dll" Alias "zdxm_event_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_list Lib "zdxm.dll" Alias "zdxm_event_list_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_history Lib "zdxm.dll" Alias "zdxm_event_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_state Lib "zdxm.dll" Alias "zdxm_event_state_std" (ByVal view As Long, ByVal project As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_states Lib "zdxm.dll" Alias "zdxm_event_states_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_event_states_document Lib "zdxm.dll" Alias "zdxm_event_states_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef document As Long) As Long
Public Declare Function zdxm_attachment_add16 Lib "zdxm.dll" Alias "zdxm_attachment_add16_std" (ByVal batch As Long, ByVal form_handle As Long, ByVal path As Long, ByVal length As Long, ByRef id As Long) As Long
Public Declare Function zdxm_attachment_add_bytes Lib "zdxm.dll" Alias "zdxm_attachment_add_bytes_std" (ByVal batch As Long, ByVal form_handle As Long, ByVal bytes As Long, ByVal length As Long, ByRef id As Long) As Long
Public Declare Function zdxm_attachment_revise Lib "zdxm.dll" Alias "zdxm_attachment_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_attachment_get Lib "zdxm.dll" Alias "zdxm_attachment_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_attachment_history Lib "zdxm.dll" Alias "zdxm_attachment_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_attachment_of_project Lib "zdxm.dll" Alias "zdxm_attachment_of_project_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_attachment_of_month Lib "zdxm.dll" Alias "zdxm_attachment_of_month_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_attachment_save16 Lib "zdxm.dll" Alias "zdxm_attachment_save16_std" (ByVal view As Long, ByVal id As Long, ByVal path As Long, ByVal length As Long, ByVal flags As Long) As Long
Public Declare Function zdxm_attachment_list Lib "zdxm.dll" Alias "zdxm_attachment_list_std" (ByVal view As Long, ByVal kind_no As Long, ByVal id As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_attachment_base6416 Lib "zdxm.dll" Alias "zdxm_attachment_base6416_std" (ByVal view As Long, ByVal id As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_attachment_sweep16 Lib "zdxm.dll" Alias "zdxm_attachment_sweep16_std" (ByVal ledger As Long, ByVal actor As Long, ByVal length As Long, ByRef value As Long) As Long
Public Declare Function zdxm_attachment_check Lib "zdxm.dll" Alias "zdxm_attachment_check_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_place_add Lib "zdxm.dll" Alias "zdxm_place_add_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_place_revise Lib "zdxm.dll" Alias "zdxm_place_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_place_get Lib "zdxm.dll" Alias "zdxm_place_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_place_list Lib "zdxm.dll" Alias "zdxm_place_list_std" (ByVal view As Long, ByVal project As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_place_history Lib "zdxm.dll" Alias "zdxm_place_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_place_all Lib "zdxm.dll" Alias "zdxm_place_all_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_place_geojson16 Lib "zdxm.dll" Alias "zdxm_place_geojson16_std" (ByVal view As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_place_geojson_shifted16 Lib "zdxm.dll" Alias "zdxm_place_geojson_shifted16_std" (ByVal view As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_rollover_propose Lib "zdxm.dll" Alias "zdxm_rollover_propose_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_rollover_outdated Lib "zdxm.dll" Alias "zdxm_rollover_outdated_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_rollover_document Lib "zdxm.dll" Alias "zdxm_rollover_document_std" (ByVal view As Long, ByVal plan As Long, ByVal rules As Long, ByRef document As Long) As Long
Public Declare Function zdxm_rollover_outdated_document Lib "zdxm.dll" Alias "zdxm_rollover_outdated_document_std" (ByVal view As Long, ByVal plan As Long, ByRef document As Long) As Long
Public Declare Function zdxm_change_entries Lib "zdxm.dll" Alias "zdxm_change_entries_std" (ByVal view As Long, ByVal change_no As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_history_list Lib "zdxm.dll" Alias "zdxm_history_list_std" (ByVal view As Long, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_history_document Lib "zdxm.dll" Alias "zdxm_history_document_std" (ByVal view As Long, ByVal subject As Long, ByVal id As Long, ByVal field_no As Long, ByVal after As Long, ByRef document As Long) As Long
Public Declare Function zdxm_unit_merge16 Lib "zdxm.dll" Alias "zdxm_unit_merge16_std" (ByVal batch As Long, ByVal from As Long, ByVal into As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_unit_unmerge Lib "zdxm.dll" Alias "zdxm_unit_unmerge_std" (ByVal batch As Long, ByVal from As Long) As Long
Public Declare Function zdxm_project_merge16 Lib "zdxm.dll" Alias "zdxm_project_merge16_std" (ByVal batch As Long, ByVal from As Long, ByVal into As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_project_unmerge Lib "zdxm.dll" Alias "zdxm_project_unmerge_std" (ByVal batch As Long, ByVal from As Long) As Long
Public Declare Function zdxm_merger_list Lib "zdxm.dll" Alias "zdxm_merger_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_merger_candidates Lib "zdxm.dll" Alias "zdxm_merger_candidates_std" (ByVal view As Long, ByVal subject As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_merger_document Lib "zdxm.dll" Alias "zdxm_merger_document_std" (ByVal view As Long, ByRef document As Long) As Long
Public Declare Function zdxm_merger_candidates_document Lib "zdxm.dll" Alias "zdxm_merger_candidates_document_std" (ByVal view As Long, ByVal subject As Long, ByRef document As Long) As Long
Public Declare Function zdxm_record_void16 Lib "zdxm.dll" Alias "zdxm_record_void16_std" (ByVal batch As Long, ByVal subject As Long, ByVal id As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_record_restore Lib "zdxm.dll" Alias "zdxm_record_restore_std" (ByVal batch As Long, ByVal subject As Long, ByVal id As Long) As Long
Public Declare Function zdxm_draft_void16 Lib "zdxm.dll" Alias "zdxm_draft_void16_std" (ByVal batch As Long, ByVal item As Long, ByVal month As Long, ByVal reason As Long, ByVal length As Long) As Long
Public Declare Function zdxm_draft_restore Lib "zdxm.dll" Alias "zdxm_draft_restore_std" (ByVal batch As Long, ByVal item As Long, ByVal month As Long) As Long
Public Declare Function zdxm_voided_list Lib "zdxm.dll" Alias "zdxm_voided_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_voided_document Lib "zdxm.dll" Alias "zdxm_voided_document_std" (ByVal view As Long, ByRef document As Long) As Long
Public Declare Function zdxm_figures_plan Lib "zdxm.dll" Alias "zdxm_figures_plan_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_figures_month Lib "zdxm.dll" Alias "zdxm_figures_month_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_figures_json16 Lib "zdxm.dll" Alias "zdxm_figures_json16_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_query_items Lib "zdxm.dll" Alias "zdxm_query_items_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal query As Long, ByRef count As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_query_items_document Lib "zdxm.dll" Alias "zdxm_query_items_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_query_matters Lib "zdxm.dll" Alias "zdxm_query_matters_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_query_matters_document Lib "zdxm.dll" Alias "zdxm_query_matters_document_std" (ByVal view As Long, ByVal on As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_ranking_list Lib "zdxm.dll" Alias "zdxm_ranking_list_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal query As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_ranking_document Lib "zdxm.dll" Alias "zdxm_ranking_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_ranking_lists Lib "zdxm.dll" Alias "zdxm_ranking_lists_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_ranking_lists_document Lib "zdxm.dll" Alias "zdxm_ranking_lists_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef document As Long) As Long
Public Declare Function zdxm_funds_list Lib "zdxm.dll" Alias "zdxm_funds_list_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_funds_document Lib "zdxm.dll" Alias "zdxm_funds_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal rules As Long, ByRef document As Long) As Long
Public Declare Function zdxm_rule_pack_add16 Lib "zdxm.dll" Alias "zdxm_rule_pack_add16_std" (ByVal batch As Long, ByVal document As Long, ByVal length As Long, ByRef id As Long) As Long
Public Declare Function zdxm_rule_pack_use Lib "zdxm.dll" Alias "zdxm_rule_pack_use_std" (ByVal batch As Long, ByVal plan As Long, ByVal id As Long) As Long
Public Declare Function zdxm_rule_pack_list Lib "zdxm.dll" Alias "zdxm_rule_pack_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_rule_pack_get Lib "zdxm.dll" Alias "zdxm_rule_pack_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_rule_pack_of_plan Lib "zdxm.dll" Alias "zdxm_rule_pack_of_plan_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_rule_pack_document16 Lib "zdxm.dll" Alias "zdxm_rule_pack_document16_std" (ByVal view As Long, ByVal id As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_rule_pack_shipped16 Lib "zdxm.dll" Alias "zdxm_rule_pack_shipped16_std" (ByVal context As Long, ByVal index As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_rule_pack_deadline Lib "zdxm.dll" Alias "zdxm_rule_pack_deadline_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef day As Long) As Long
Public Declare Function zdxm_rule_pack_checklist Lib "zdxm.dll" Alias "zdxm_rule_pack_checklist_std" (ByVal batch As Long, ByVal plan As Long, ByVal project As Long, ByVal on As Long, ByRef count As Long) As Long
Public Declare Function zdxm_light_list Lib "zdxm.dll" Alias "zdxm_light_list_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_light_document Lib "zdxm.dll" Alias "zdxm_light_document_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByRef document As Long) As Long
Public Declare Function zdxm_assessment_of_values16 Lib "zdxm.dll" Alias "zdxm_assessment_of_values16_std" (ByVal context As Long, ByVal scheme As Long, ByVal scheme_len As Long, ByVal values As Long, ByVal values_len As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_assessment_document_of_values16 Lib "zdxm.dll" Alias "zdxm_assessment_document_of_values16_std" (ByVal context As Long, ByVal scheme As Long, ByVal scheme_len As Long, ByVal values As Long, ByVal values_len As Long, ByRef document As Long) As Long
Public Declare Function zdxm_assessment_document16 Lib "zdxm.dll" Alias "zdxm_assessment_document16_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal words_name As Long, ByVal length As Long, ByRef document As Long) As Long
Public Declare Function zdxm_assessment_fact_record Lib "zdxm.dll" Alias "zdxm_assessment_fact_record_std" (ByVal batch As Long, ByVal form_handle As Long, ByRef id As Long) As Long
Public Declare Function zdxm_assessment_fact_revise Lib "zdxm.dll" Alias "zdxm_assessment_fact_revise_std" (ByVal batch As Long, ByVal id As Long, ByVal form_handle As Long) As Long
Public Declare Function zdxm_assessment_fact_get Lib "zdxm.dll" Alias "zdxm_assessment_fact_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_assessment_fact_list Lib "zdxm.dll" Alias "zdxm_assessment_fact_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_assessment_fact_history Lib "zdxm.dll" Alias "zdxm_assessment_fact_history_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_assessment_issue16 Lib "zdxm.dll" Alias "zdxm_assessment_issue16_std" (ByVal batch As Long, ByVal plan As Long, ByVal month As Long, ByVal words_name As Long, ByVal name_len As Long, ByVal number As Long, ByVal number_len As Long, ByVal issued_on As Long, ByRef id As Long) As Long
Public Declare Function zdxm_issued_assessment_correct16 Lib "zdxm.dll" Alias "zdxm_issued_assessment_correct16_std" (ByVal batch As Long, ByVal former As Long, ByVal number As Long, ByVal number_len As Long, ByVal issued_on As Long, ByVal reason As Long, ByVal reason_len As Long, ByRef id As Long) As Long
Public Declare Function zdxm_issued_assessment_get Lib "zdxm.dll" Alias "zdxm_issued_assessment_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_assessment_list Lib "zdxm.dll" Alias "zdxm_issued_assessment_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_assessment_results Lib "zdxm.dll" Alias "zdxm_issued_assessment_results_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_assessment_reprint Lib "zdxm.dll" Alias "zdxm_issued_assessment_reprint_std" (ByVal view As Long, ByVal id As Long, ByRef document As Long) As Long
Public Declare Function zdxm_issued_assessment_check Lib "zdxm.dll" Alias "zdxm_issued_assessment_check_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_assessment_compare Lib "zdxm.dll" Alias "zdxm_issued_assessment_compare_std" (ByVal view As Long, ByVal id As Long, ByVal other As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_assessment_compare_document Lib "zdxm.dll" Alias "zdxm_issued_assessment_compare_document_std" (ByVal view As Long, ByVal id As Long, ByVal other As Long, ByRef document As Long) As Long
Public Declare Function zdxm_bulletin_new Lib "zdxm.dll" Alias "zdxm_bulletin_new_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal rules As Long, ByRef bulletin As Long) As Long
Public Declare Function zdxm_bulletin_of_kind Lib "zdxm.dll" Alias "zdxm_bulletin_of_kind_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal kind_no As Long, ByVal period As Long, ByRef bulletin As Long) As Long
Public Declare Function zdxm_bulletin_free Lib "zdxm.dll" Alias "zdxm_bulletin_free_std" (ByVal bulletin As Long) As Long
Public Declare Function zdxm_bulletin_document Lib "zdxm.dll" Alias "zdxm_bulletin_document_std" (ByVal bulletin As Long, ByRef document As Long) As Long
Public Declare Function zdxm_bulletin_head Lib "zdxm.dll" Alias "zdxm_bulletin_head_std" (ByVal bulletin As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_bulletin_figures Lib "zdxm.dll" Alias "zdxm_bulletin_figures_std" (ByVal bulletin As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_bulletin_missing Lib "zdxm.dll" Alias "zdxm_bulletin_missing_std" (ByVal bulletin As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_free Lib "zdxm.dll" Alias "zdxm_document_free_std" (ByVal document As Long) As Long
Public Declare Function zdxm_document_text16 Lib "zdxm.dll" Alias "zdxm_document_text16_std" (ByVal document As Long, ByVal form_handle As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_document_save16 Lib "zdxm.dll" Alias "zdxm_document_save16_std" (ByVal document As Long, ByVal form_handle As Long, ByVal path As Long, ByVal length As Long, ByVal flags As Long) As Long
Public Declare Function zdxm_document_save_csv16 Lib "zdxm.dll" Alias "zdxm_document_save_csv16_std" (ByVal document As Long, ByVal index As Long, ByVal path As Long, ByVal length As Long, ByVal flags As Long) As Long
Public Declare Function zdxm_document_head Lib "zdxm.dll" Alias "zdxm_document_head_std" (ByVal document As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_parts Lib "zdxm.dll" Alias "zdxm_document_parts_std" (ByVal document As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_charts Lib "zdxm.dll" Alias "zdxm_document_charts_std" (ByVal document As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_tables Lib "zdxm.dll" Alias "zdxm_document_tables_std" (ByVal document As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_table Lib "zdxm.dll" Alias "zdxm_document_table_std" (ByVal document As Long, ByVal index As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_document_table_header Lib "zdxm.dll" Alias "zdxm_document_table_header_std" (ByVal document As Long, ByVal index As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_export_list Lib "zdxm.dll" Alias "zdxm_export_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_export_document16 Lib "zdxm.dll" Alias "zdxm_export_document16_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal profile As Long, ByVal length As Long, ByVal query As Long, ByRef document As Long) As Long
Public Declare Function zdxm_export_template16 Lib "zdxm.dll" Alias "zdxm_export_template16_std" (ByVal view As Long, ByVal plan As Long, ByVal month As Long, ByVal profile As Long, ByVal profile_len As Long, ByVal query As Long, ByVal path As Long, ByVal path_len As Long, ByVal flags As Long) As Long
Public Declare Function zdxm_issue_bulletin Lib "zdxm.dll" Alias "zdxm_issue_bulletin_std" (ByVal batch As Long, ByVal form_handle As Long, ByVal rules As Long, ByRef id As Long) As Long
Public Declare Function zdxm_issue_preview Lib "zdxm.dll" Alias "zdxm_issue_preview_std" (ByVal view As Long, ByVal form_handle As Long, ByVal rules As Long, ByRef bulletin As Long) As Long
Public Declare Function zdxm_issued_bulletin_get Lib "zdxm.dll" Alias "zdxm_issued_bulletin_get_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_by_number16 Lib "zdxm.dll" Alias "zdxm_issued_bulletin_by_number16_std" (ByVal view As Long, ByVal number As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_text16 Lib "zdxm.dll" Alias "zdxm_issued_bulletin_text16_std" (ByVal view As Long, ByVal id As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_issued_bulletin_list Lib "zdxm.dll" Alias "zdxm_issued_bulletin_list_std" (ByVal view As Long, ByVal plan As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_reprint Lib "zdxm.dll" Alias "zdxm_issued_bulletin_reprint_std" (ByVal view As Long, ByVal id As Long, ByRef bulletin As Long) As Long
Public Declare Function zdxm_issued_bulletin_check Lib "zdxm.dll" Alias "zdxm_issued_bulletin_check_std" (ByVal view As Long, ByVal id As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_compare_figures Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_figures_std" (ByVal view As Long, ByVal before As Long, ByVal after As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_compare_records Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_records_std" (ByVal view As Long, ByVal before As Long, ByVal after As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_issued_bulletin_compare_document Lib "zdxm.dll" Alias "zdxm_issued_bulletin_compare_document_std" (ByVal view As Long, ByVal before As Long, ByVal after As Long, ByRef document As Long) As Long
Public Declare Function zdxm_workbook_open16 Lib "zdxm.dll" Alias "zdxm_workbook_open16_std" (ByVal context As Long, ByVal path As Long, ByVal length As Long, ByRef workbook As Long) As Long
Public Declare Function zdxm_workbook_read Lib "zdxm.dll" Alias "zdxm_workbook_read_std" (ByVal context As Long, ByVal bytes As Long, ByVal length As Long, ByRef workbook As Long) As Long
Public Declare Function zdxm_workbook_free Lib "zdxm.dll" Alias "zdxm_workbook_free_std" (ByVal workbook As Long) As Long
Public Declare Function zdxm_workbook_sheets Lib "zdxm.dll" Alias "zdxm_workbook_sheets_std" (ByVal workbook As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_columns Lib "zdxm.dll" Alias "zdxm_workbook_columns_std" (ByVal workbook As Long, ByVal sheet As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_rows Lib "zdxm.dll" Alias "zdxm_workbook_rows_std" (ByVal workbook As Long, ByVal sheet As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_groups Lib "zdxm.dll" Alias "zdxm_workbook_groups_std" (ByVal workbook As Long, ByVal sheet As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_findings Lib "zdxm.dll" Alias "zdxm_workbook_findings_std" (ByVal workbook As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_grids Lib "zdxm.dll" Alias "zdxm_workbook_grids_std" (ByVal workbook As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_workbook_cells Lib "zdxm.dll" Alias "zdxm_workbook_cells_std" (ByVal workbook As Long, ByVal sheet As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_preview Lib "zdxm.dll" Alias "zdxm_import_preview_std" (ByVal view As Long, ByVal workbook As Long, ByVal form_handle As Long, ByRef import_handle As Long) As Long
Public Declare Function zdxm_import_free Lib "zdxm.dll" Alias "zdxm_import_free_std" (ByVal import_handle As Long) As Long
Public Declare Function zdxm_import_counts Lib "zdxm.dll" Alias "zdxm_import_counts_std" (ByVal import_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_findings Lib "zdxm.dll" Alias "zdxm_import_findings_std" (ByVal import_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_unsettled Lib "zdxm.dll" Alias "zdxm_import_unsettled_std" (ByVal import_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_answers Lib "zdxm.dll" Alias "zdxm_import_answers_std" (ByVal view As Long, ByVal change_no As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_columns Lib "zdxm.dll" Alias "zdxm_import_columns_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_column_withdraw Lib "zdxm.dll" Alias "zdxm_import_column_withdraw_std" (ByVal batch As Long, ByVal id As Long) As Long
Public Declare Function zdxm_import_new_units Lib "zdxm.dll" Alias "zdxm_import_new_units_std" (ByVal import_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_new_sectors Lib "zdxm.dll" Alias "zdxm_import_new_sectors_std" (ByVal import_handle As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_import_begin16 Lib "zdxm.dll" Alias "zdxm_import_begin16_std" (ByVal import_handle As Long, ByVal actor As Long, ByVal length As Long, ByRef batch As Long) As Long
Public Declare Function zdxm_verify_new Lib "zdxm.dll" Alias "zdxm_verify_new_std" (ByVal view As Long, ByRef verify As Long) As Long
Public Declare Function zdxm_verify_file16 Lib "zdxm.dll" Alias "zdxm_verify_file16_std" (ByVal context As Long, ByVal path As Long, ByVal length As Long, ByRef verify As Long) As Long
Public Declare Function zdxm_verify_free Lib "zdxm.dll" Alias "zdxm_verify_free_std" (ByVal verify As Long) As Long
Public Declare Function zdxm_verify_step Lib "zdxm.dll" Alias "zdxm_verify_step_std" (ByVal verify As Long, ByVal rows As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare Function zdxm_verify_result Lib "zdxm.dll" Alias "zdxm_verify_result_std" (ByVal verify As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_verify_problems Lib "zdxm.dll" Alias "zdxm_verify_problems_std" (ByVal verify As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_seal_text16 Lib "zdxm.dll" Alias "zdxm_seal_text16_std" (ByVal view As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_seal_add16 Lib "zdxm.dll" Alias "zdxm_seal_add16_std" (ByVal ledger As Long, ByVal words As Long, ByVal text_len As Long, ByVal key As Long, ByVal key_len As Long, ByVal signature As Long, ByVal signature_len As Long) As Long
Public Declare Function zdxm_seal_list Lib "zdxm.dll" Alias "zdxm_seal_list_std" (ByVal view As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_backup_new16 Lib "zdxm.dll" Alias "zdxm_backup_new16_std" (ByVal ledger As Long, ByVal path As Long, ByVal length As Long, ByVal flags As Long, ByRef backup As Long) As Long
Public Declare Function zdxm_backup_free Lib "zdxm.dll" Alias "zdxm_backup_free_std" (ByVal backup As Long) As Long
Public Declare Function zdxm_backup_leave_out_attachments Lib "zdxm.dll" Alias "zdxm_backup_leave_out_attachments_std" (ByVal backup As Long) As Long
Public Declare Function zdxm_backup_step Lib "zdxm.dll" Alias "zdxm_backup_step_std" (ByVal backup As Long, ByVal pages As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare Function zdxm_backup_finish Lib "zdxm.dll" Alias "zdxm_backup_finish_std" (ByVal backup As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_backup_restore16 Lib "zdxm.dll" Alias "zdxm_backup_restore16_std" (ByVal context As Long, ByVal source As Long, ByVal source_len As Long, ByVal target As Long, ByVal target_len As Long, ByVal flags As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_backup_check16 Lib "zdxm.dll" Alias "zdxm_backup_check16_std" (ByVal context As Long, ByVal path As Long, ByVal length As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_archive_export16 Lib "zdxm.dll" Alias "zdxm_archive_export16_std" (ByVal view As Long, ByVal path As Long, ByVal length As Long, ByVal flags As Long, ByRef archive As Long) As Long
Public Declare Function zdxm_archive_take_attachments Lib "zdxm.dll" Alias "zdxm_archive_take_attachments_std" (ByVal archive As Long) As Long
Public Declare Function zdxm_archive_import16 Lib "zdxm.dll" Alias "zdxm_archive_import16_std" (ByVal context As Long, ByVal source As Long, ByVal source_len As Long, ByVal target As Long, ByVal target_len As Long, ByRef archive As Long) As Long
Public Declare Function zdxm_archive_free Lib "zdxm.dll" Alias "zdxm_archive_free_std" (ByVal archive As Long) As Long
Public Declare Function zdxm_archive_step Lib "zdxm.dll" Alias "zdxm_archive_step_std" (ByVal archive As Long, ByVal lines As Long, ByRef done As Currency, ByRef total As Currency) As Long
Public Declare Function zdxm_archive_result Lib "zdxm.dll" Alias "zdxm_archive_result_std" (ByVal archive As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_money_parse16 Lib "zdxm.dll" Alias "zdxm_money_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByVal money_unit As Long, ByRef fen As Currency) As Long
Public Declare Function zdxm_money_text16 Lib "zdxm.dll" Alias "zdxm_money_text16_std" (ByVal context As Long, ByVal fen As Currency, ByVal money_unit As Long, ByVal decimals As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_rate_text16 Lib "zdxm.dll" Alias "zdxm_rate_text16_std" (ByVal context As Long, ByVal part As Currency, ByVal base_fen As Currency, ByVal decimals As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_project_code_parse16 Lib "zdxm.dll" Alias "zdxm_project_code_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_credit_code_parse16 Lib "zdxm.dll" Alias "zdxm_credit_code_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_date_parse16 Lib "zdxm.dll" Alias "zdxm_date_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByRef yyyymmdd As Long) As Long
Public Declare Function zdxm_phase_parse16 Lib "zdxm.dll" Alias "zdxm_phase_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByRef phase As Long) As Long
Public Declare Function zdxm_value_text16 Lib "zdxm.dll" Alias "zdxm_value_text16_std" (ByVal context As Long, ByVal field_no As Long, ByVal value As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_field_choices Lib "zdxm.dll" Alias "zdxm_field_choices_std" (ByVal context As Long, ByVal field_no As Long, ByRef rows As Long) As Long
Public Declare Function zdxm_period_parse16 Lib "zdxm.dll" Alias "zdxm_period_parse16_std" (ByVal context As Long, ByVal words As Long, ByVal length As Long, ByRef start As Long, ByRef end_no As Long) As Long
Public Declare Function zdxm_gap_text16 Lib "zdxm.dll" Alias "zdxm_gap_text16_std" (ByVal context As Long, ByVal part As Currency, ByVal base_fen As Currency, ByVal month As Long, ByVal decimals As Long, ByVal buffer As Long, ByVal cap As Long, ByRef need As Long) As Long
Public Declare Function zdxm_facts_document Lib "zdxm.dll" Alias "zdxm_facts_document_std" (ByVal view As Long, ByVal table As Long, ByVal plan As Long, ByRef document As Long) As Long
Public Declare Function zdxm_facts_fields_document Lib "zdxm.dll" Alias "zdxm_facts_fields_document_std" (ByVal view As Long, ByRef document As Long) As Long
#End If

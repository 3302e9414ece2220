{ The C ABI of zdxm for Free Pascal and Delphi. Made from src/ffi by
  `cargo run -p zdxm-abi`; do not edit.
  Programs use the unit zdxmobjects, which stands on this one. }
unit zdxm;

{$ifdef FPC}{$mode delphi}{$endif}

interface

const
{$ifdef MSWINDOWS}
  ZdxmLibrary = 'zdxm.dll';
{$else}
  ZdxmLibrary = 'libzdxm.so.1';
{$endif}

  ZDXM_ABI_VERSION = 65536;
  ZDXM_OK = 0;
  ZDXM_ROW = 1;
  ZDXM_DONE = 2;
  ZDXM_NULL = 3;
  ZDXM_ENGLISH = 0;
  ZDXM_CHINESE = 1;
  ZDXM_UTF8 = 0;
  ZDXM_GB18030 = 1;
  ZDXM_LOG_ERROR = 1;
  ZDXM_LOG_INFO = 3;
  ZDXM_OPEN_READ_ONLY = 1;
  ZDXM_OPEN_REFUSE_HARD_LINKS = 2;
  ZDXM_OPEN_ALLOW_NETWORK_DRIVE = 4;
  ZDXM_OPEN_RECORD_REFUSALS = 8;
  ZDXM_COUNT_BOTH = 0;
  ZDXM_TYPE_TEXT = 1;
  ZDXM_TYPE_INT = 2;
  ZDXM_TYPE_INT64 = 3;
  ZDXM_TYPE_MONEY = 4;
  ZDXM_TYPE_MONTH = 5;
  ZDXM_TYPE_DATE = 6;
  ZDXM_TYPE_FLAG = 7;
  ZDXM_TYPE_LIST_OF_INT = 8;
  ZDXM_TYPE_LIST_OF_TEXT = 9;
  ZDXM_TYPE_CODE = 10;
  ZDXM_TYPE_FLAGS = 11;
  ZDXM_SAVE_OVERWRITE = 1;
  ZDXM_RESTORE_KEEP_EXISTING = 1;
  ZDXM_RESTORE_WITHOUT_ATTACHMENTS = 2;
  ZDXM_E_ARG = -1;
  ZDXM_E_HANDLE = -2;
  ZDXM_E_ENCODING = -3;
  ZDXM_E_BUFFER = -4;
  ZDXM_E_ABI = -5;
  ZDXM_E_PANIC = -99;
  ZDXM_E_INVALID_VALUE = -101;
  ZDXM_E_MISSING_VALUE = -102;
  ZDXM_E_OVERFLOW = -103;
  ZDXM_E_TOO_LONG = -104;
  ZDXM_E_NOT_FOUND = -201;
  ZDXM_E_DUPLICATE = -202;
  ZDXM_E_RULE = -301;
  ZDXM_E_READ_ONLY = -302;
  ZDXM_E_NOT_PERMITTED = -303;
  ZDXM_E_CONFLICT = -304;
  ZDXM_E_IN_USE = -305;
  ZDXM_E_BUSY = -401;
  ZDXM_E_NOT_A_LEDGER = -402;
  ZDXM_E_FOREIGN_DATABASE = -403;
  ZDXM_E_NEWER_VERSION = -404;
  ZDXM_E_DAMAGED = -405;
  ZDXM_E_DISK_FULL = -406;
  ZDXM_E_IO = -407;
  ZDXM_E_TAMPERED = -408;
  ZDXM_E_INTERRUPTED = -409;
  ZDXM_E_FILE_IN_USE = -410;
  ZDXM_E_LEDGER_MOVED = -411;
  ZDXM_E_OUTCOME_UNKNOWN = -412;
  ZDXM_E_CLOCK_BEHIND = -413;
  ZDXM_E_NO_FILE = -414;
  ZDXM_E_NETWORK_DRIVE = -415;
  ZDXM_E_VIEW_EXPIRED = -416;
  ZDXM_E_NOT_SEALED = -417;
  ZDXM_E_NAME_AMBIGUOUS = -418;
  ZDXM_E_UNKNOWN_FORMAT = -501;
  ZDXM_E_BROKEN_SHEET = -502;
  ZDXM_E_SHEET_TOO_LARGE = -503;
  ZDXM_E_ENCRYPTED_SHEET = -504;
  ZDXM_E_UNKNOWN_SHEET = -505;
  ZDXM_E_UNSETTLED_PROBLEMS = -506;
  ZDXM_E_INTERNAL = -901;
  ZDXM_YUAN = 1;
  ZDXM_WAN_YUAN = 2;
  ZDXM_YI_YUAN = 3;
  ZDXM_QIAN_YUAN = 4;
  ZDXM_BAI_WAN_YUAN = 5;
  ZDXM_QIAN_WAN_YUAN = 6;
  ZDXM_SHI_YI_YUAN = 7;
  ZDXM_ADVICE_NAME_SAYS_OTHER = 1;
  ZDXM_ADVICE_FAR_AWAY = 2;
  ZDXM_ADVICE_OTHER_MONTH = 3;
  ZDXM_ADVICE_DIFFERS_FROM_EXIF = 4;
  ZDXM_ADVICE_USED_BEFORE = 5;
  ZDXM_ASSESSMENT_FACT_GIVEN = 1;
  ZDXM_ASSESSMENT_FACT_EXEMPTION = 2;
  ZDXM_ASSESSMENT_FACT_OBJECTION = 3;
  ZDXM_ATTACHED_PROJECT = 1;
  ZDXM_ATTACHED_REPORT = 2;
  ZDXM_ATTACHED_EVENT = 3;
  ZDXM_ATTACHED_MATTER = 4;
  ZDXM_ATTACHED_LETTER = 5;
  ZDXM_BASIS_ISSUED = 1;
  ZDXM_BASIS_KNOWN = 2;
  ZDXM_BASIS_COMPARABLE = 3;
  ZDXM_BULLETIN_BRIEF = 1;
  ZDXM_BULLETIN_NOTICE = 2;
  ZDXM_BULLETIN_FLASH = 3;
  ZDXM_BULLETIN_SPECIAL = 4;
  ZDXM_CHANGE_CREATE_LEDGER = 0;
  ZDXM_CHANGE_EDIT = 1;
  ZDXM_CHANGE_ADOPT_PLAN = 2;
  ZDXM_CHANGE_IMPORT_PLAN = 3;
  ZDXM_CHANGE_FILE_REPORTS = 4;
  ZDXM_CHANGE_IMPORT_REPORTS = 5;
  ZDXM_CHANGE_CHANGE_PLAN = 6;
  ZDXM_CHANGE_SUBMIT_REPORTS = 7;
  ZDXM_CHANGE_REVIEW_REPORTS = 8;
  ZDXM_CHANGE_CLOSE_MONTH = 9;
  ZDXM_CHANGE_MANAGE_PEOPLE = 10;
  ZDXM_CHANGE_TRACK_MATTERS = 11;
  ZDXM_CHANGE_RECORD_EVENTS = 12;
  ZDXM_CHANGE_SET_RULES = 13;
  ZDXM_CHANGE_CORRECT_CLOCK = 14;
  ZDXM_CHANGE_VOID_RECORDS = 15;
  ZDXM_CHANGE_MERGE = 16;
  ZDXM_CHANGE_REFUSE = 17;
  ZDXM_CHANGE_ISSUE_BULLETIN = 20;
  ZDXM_CHANGE_RECORD_ASSESSMENT = 21;
  ZDXM_CHANGE_ISSUE_ASSESSMENT = 22;
  ZDXM_CHANGE_ISSUE_LETTERS = 24;
  ZDXM_CHANGE_FOLLOW_LETTERS = 25;
  ZDXM_CHANGE_TRACK_NODES = 26;
  ZDXM_CHANGE_ATTACH_FILES = 27;
  ZDXM_CHANGE_RECORD_PLACES = 28;
  ZDXM_CLOCK_ASK = 0;
  ZDXM_CLOCK_THIS_IS_RIGHT = 1;
  ZDXM_CLOCK_UNKNOWN = 2;
  ZDXM_CLOCK_MARK_AHEAD = 1;
  ZDXM_CLOCK_MARK_UNKNOWN = 2;
  ZDXM_COUNT_WHOLE = 1;
  ZDXM_COUNT_PARTS = 2;
  ZDXM_CUT_ALL = 1;
  ZDXM_CUT_PHASE = 2;
  ZDXM_CUT_PHASE_SECTOR = 3;
  ZDXM_CUT_SECTOR = 4;
  ZDXM_CUT_LEAD_UNIT = 5;
  ZDXM_CUT_REPORTING_UNIT = 6;
  ZDXM_CUT_PHASE_UNIT = 7;
  ZDXM_CUT_SUBSECTOR = 8;
  ZDXM_DATUM_CGCS2000 = 1;
  ZDXM_DATUM_WGS84 = 2;
  ZDXM_DATUM_GCJ02 = 3;
  ZDXM_DATUM_BD09 = 4;
  ZDXM_DECISION_VALUE = 1;
  ZDXM_DECISION_EMPTY = 2;
  ZDXM_DECISION_LEAVE_OUT_ROW = 3;
  ZDXM_DECISION_TAKE_ROW = 4;
  ZDXM_DECISION_LEFT_EMPTY = 5;
  ZDXM_DECISION_COLUMN = 6;
  ZDXM_DECISION_KEPT_COLUMN = 7;
  ZDXM_DIFFERENCE_ADDED = 1;
  ZDXM_DIFFERENCE_REVISED = 2;
  ZDXM_DIFFERENCE_REMOVED = 3;
  ZDXM_EVENT_START = 1;
  ZDXM_EVENT_FINISH = 2;
  ZDXM_EVENT_SUSPEND = 3;
  ZDXM_EVENT_RESUME = 4;
  ZDXM_FACTS_PROJECTS = 1;
  ZDXM_FACTS_ITEMS = 2;
  ZDXM_FACTS_REPORTS = 3;
  ZDXM_FACTS_UNITS = 4;
  ZDXM_FACTS_EVENTS = 5;
  ZDXM_FILE_MISSING = 1;
  ZDXM_FILE_CHANGED = 2;
  ZDXM_FILE_UNREFERENCED = 3;
  ZDXM_FILE_FOREIGN = 4;
  ZDXM_FILE_UNREADABLE = 5;
  ZDXM_FILING_NOT_REPORTED = 0;
  ZDXM_FILING_DRAFT = 1;
  ZDXM_FILING_SUBMITTED = 2;
  ZDXM_FILING_APPROVED = 3;
  ZDXM_FILING_RETURNED = 4;
  ZDXM_FINDING_AMOUNT_UNREADABLE = 1;
  ZDXM_FINDING_AMOUNT_ROUNDED = 2;
  ZDXM_FINDING_AMOUNT_TOO_LARGE = 3;
  ZDXM_FINDING_AMOUNT_NEGATIVE = 4;
  ZDXM_FINDING_UNIT_UNKNOWN = 5;
  ZDXM_FINDING_UNIT_ASSUMED = 6;
  ZDXM_FINDING_DATE_UNREADABLE = 7;
  ZDXM_FINDING_FLAG_UNREADABLE = 8;
  ZDXM_FINDING_CODE_MALFORMED = 9;
  ZDXM_FINDING_UNKNOWN_COLUMN = 10;
  ZDXM_FINDING_DUPLICATE_COLUMN = 11;
  ZDXM_FINDING_LINE_BREAK_IN_NAME = 12;
  ZDXM_FINDING_UNSEEN_IN_NAME = 13;
  ZDXM_FINDING_NAME_MISSING = 14;
  ZDXM_FINDING_NAME_ONLY = 15;
  ZDXM_FINDING_PHASE_UNKNOWN = 16;
  ZDXM_FINDING_SECTOR_UNKNOWN = 17;
  ZDXM_FINDING_DUPLICATE_PROJECT = 18;
  ZDXM_FINDING_CONTINUATION_ROW = 19;
  ZDXM_FINDING_STRAY_CELL = 20;
  ZDXM_FINDING_COUNT_DIFFERS = 21;
  ZDXM_FINDING_SUM_DIFFERS = 22;
  ZDXM_FINDING_CHILDREN_NOT_COUNTED = 23;
  ZDXM_FINDING_ANNUAL_ABOVE_TOTAL = 24;
  ZDXM_FINDING_PLAN_ABOVE_TOTAL = 25;
  ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE = 26;
  ZDXM_FINDING_RATE_DIFFERS = 27;
  ZDXM_FINDING_PERIOD_CONTRADICTS = 28;
  ZDXM_FINDING_SHEET_SKIPPED = 29;
  ZDXM_FINDING_UNIT_REPEATED = 30;
  ZDXM_FINDING_TOO_MANY_UNITS = 31;
  ZDXM_FINDING_TEXT_TOO_LONG = 32;
  ZDXM_FINDING_MORE_FINDINGS = 33;
  ZDXM_FINDING_STRUCK_OUT = 34;
  ZDXM_FINDING_MARK_LEFT_OUT = 35;
  ZDXM_FINDING_AMOUNT_SCALED = 36;
  ZDXM_FINDING_SHOWN_DIFFERS = 37;
  ZDXM_FINDING_NO_RESULT = 38;
  ZDXM_FINDING_PICTURE_IN_CELL = 39;
  ZDXM_FINDING_AMOUNT_MERGED = 40;
  ZDXM_FINDING_MERGE_CROSSES_HEADING = 41;
  ZDXM_FINDING_ROW_UNCLEAR = 42;
  ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR = 43;
  ZDXM_FINDING_ROW_HIDDEN = 44;
  ZDXM_FINDING_ROW_STRUCK = 45;
  ZDXM_FINDING_ANSWERED_BY_PERSON = 46;
  ZDXM_FINDING_TABLE_NOT_READ = 47;
  ZDXM_FINDING_QUOTE_UNCLOSED = 48;
  ZDXM_FINDING_TEXT_DAMAGED = 49;
  ZDXM_FINDING_CELL_BEYOND = 50;
  ZDXM_FINDING_COLUMN_AMBIGUOUS = 51;
  ZDXM_FINDING_COLUMN_CHOSEN = 52;
  ZDXM_FINDING_OTHER_PERIOD = 53;
  ZDXM_FINDING_PERIOD_UNCLEAR = 54;
  ZDXM_FINDING_SOURCE_COLUMN = 55;
  ZDXM_FINDING_HIDDEN_COLUMN = 56;
  ZDXM_FINDING_AMOUNT_UNSEEN = 57;
  ZDXM_FINDING_SOURCES_OVERLAP = 58;
  ZDXM_FINDING_PROJECT_NOT_FOUND = 59;
  ZDXM_FINDING_PROJECT_AMBIGUOUS = 60;
  ZDXM_FINDING_NAME_NEAR = 61;
  ZDXM_FINDING_NOT_IN_PLAN = 62;
  ZDXM_FINDING_ALREADY_IN_PLAN = 63;
  ZDXM_FINDING_WITHDRAWN = 64;
  ZDXM_FINDING_EFFECTIVE_TOO_EARLY = 65;
  ZDXM_FINDING_NEEDS_PLAN_CHANGE = 66;
  ZDXM_FINDING_REPORT_REPLACED = 67;
  ZDXM_FINDING_REPORTING_UNIT_DIFFERS = 68;
  ZDXM_FINDING_REPORT_FLAGGED = 69;
  ZDXM_FINDING_COUNTED_TWICE = 70;
  ZDXM_FINDING_MONTH_CLOSED = 71;
  ZDXM_FINDING_FUND_SOURCE_UNKNOWN = 72;
  ZDXM_FINDING_NOTHING_REPORTED = 73;
  ZDXM_FINDING_COLUMN_CONFIRMED = 74;
  ZDXM_FINDING_VALUE_UNREADABLE = 75;
  ZDXM_FINDING_MONTH_PLAN_UNCLEAR = 76;
  ZDXM_FLAG_YEAR_TO_DATE_FELL = 1;
  ZDXM_FLAG_MONTH_DISAGREES = 2;
  ZDXM_FLAG_ABOVE_PLAN = 4;
  ZDXM_FLAG_DONE_BEFORE_START = 8;
  ZDXM_FLAG_FUNDS_DISAGREE = 16;
  ZDXM_FLAG_TEN_DAYS_DISAGREE = 32;
  ZDXM_FLAG_FUND_SOURCE_UNKNOWN = 64;
  ZDXM_FLAG_AMOUNT_ERASED = 128;
  ZDXM_FLAG_CUMULATIVE_BELOW_YEAR = 256;
  ZDXM_FORMAT_XLS = 1;
  ZDXM_FORMAT_XLSX = 2;
  ZDXM_FORMAT_ODS = 3;
  ZDXM_FORMAT_CSV = 4;
  ZDXM_FORMAT_HTML = 5;
  ZDXM_FORMAT_XML2003 = 6;
  ZDXM_GAP_EXACT = 1;
  ZDXM_GAP_ROUNDED = 2;
  ZDXM_ITEM_ORDER_PLAN = 1;
  ZDXM_ITEM_ORDER_GAP = 2;
  ZDXM_ITEM_ORDER_RATE = 3;
  ZDXM_ITEM_ORDER_ANNUAL = 4;
  ZDXM_ITEM_ORDER_NAME = 5;
  ZDXM_ITEM_ORDER_LAST_REPORT = 6;
  ZDXM_KEEPING_KEPT = 1;
  ZDXM_KEEPING_EDITED = 2;
  ZDXM_KEEPING_NOT_KEPT = 3;
  ZDXM_LETTER_REMINDER = 1;
  ZDXM_LETTER_URGING = 2;
  ZDXM_LETTER_ASSIGNMENT = 3;
  ZDXM_LETTER_TALK = 4;
  ZDXM_LETTER_CRITICISM = 5;
  ZDXM_LETTER_STATE_DRAFT = 1;
  ZDXM_LETTER_STATE_ISSUED = 2;
  ZDXM_LETTER_STATE_REPLIED = 3;
  ZDXM_LETTER_STATE_CLOSED = 4;
  ZDXM_LETTER_STATE_ESCALATED = 5;
  ZDXM_LETTER_STATE_REVOKED = 6;
  ZDXM_LEVEL_REGIONAL = 1;
  ZDXM_LEVEL_MUNICIPAL = 2;
  ZDXM_LEVEL_COUNTY = 3;
  ZDXM_LIGHT_GREEN = 1;
  ZDXM_LIGHT_YELLOW = 2;
  ZDXM_LIGHT_RED = 3;
  ZDXM_MATTER_PERMIT = 1;
  ZDXM_MATTER_INSTITUTION = 2;
  ZDXM_MATTER_PROBLEM = 3;
  ZDXM_MATTER_INSPECTION = 4;
  ZDXM_MATTER_LAND = 5;
  ZDXM_MEASURE_ITEMS = 1;
  ZDXM_MEASURE_PLANNED_NEW = 2;
  ZDXM_MEASURE_STARTED = 3;
  ZDXM_MEASURE_PLANNED_START_TO_DATE = 4;
  ZDXM_MEASURE_LATE_STARTS = 5;
  ZDXM_MEASURE_FINISHED = 6;
  ZDXM_MEASURE_PLANNED_FINISH = 7;
  ZDXM_MEASURE_NOT_WORKING = 8;
  ZDXM_MEASURE_ANNUAL = 9;
  ZDXM_MEASURE_DONE = 10;
  ZDXM_MEASURE_TOTAL = 11;
  ZDXM_MEASURE_OVER_TARGET = 12;
  ZDXM_MEASURE_OVER_TARGET_MONEY = 13;
  ZDXM_MEASURE_ANNUAL_RATE = 14;
  ZDXM_MEASURE_TARGET_RATE = 15;
  ZDXM_MEASURE_MONTH_TASK_RATE = 16;
  ZDXM_MEASURE_HALF_RATE = 17;
  ZDXM_MEASURE_START_RATE = 18;
  ZDXM_MEASURE_FINISH_RATE = 19;
  ZDXM_MEASURE_FUNDS = 20;
  ZDXM_MEASURE_FUNDS_RATE = 21;
  ZDXM_MEASURE_SHARE_ANNUAL = 22;
  ZDXM_MEASURE_SHARE_DONE = 23;
  ZDXM_MEASURE_MATTER_RATE = 24;
  ZDXM_MEASURE_MATTERS_OVERDUE = 25;
  ZDXM_MEASURE_NODES_RATE = 26;
  ZDXM_MEASURE_MONTHS_BEHIND = 27;
  ZDXM_MEASURE_MONTHS_LAST = 28;
  ZDXM_MEASURE_MONTHS_OVER = 29;
  ZDXM_MEASURE_REPORTS_LATE = 30;
  ZDXM_MEASURE_REPORTS_MISSING = 31;
  ZDXM_MEASURE_REPORTS_RETURNED = 32;
  ZDXM_MEASURE_YELLOW_MONTHS = 33;
  ZDXM_MEASURE_RED_MONTHS = 34;
  ZDXM_MEASURE_MEAN_OF_MONTHS = 35;
  ZDXM_MEASURE_MEAN_OF_OWNERS = 36;
  ZDXM_MEASURE_GIVEN_POINTS = 37;
  ZDXM_MEASURE_GIVEN_TIMES = 38;
  ZDXM_MEASURE_GIVEN_RATE = 39;
  ZDXM_MEASURE_ONE = 40;
  ZDXM_MEASURE_MONTH_DONE = 41;
  ZDXM_MEASURE_PHASE_NEW = 42;
  ZDXM_MEASURE_PHASE_ONGOING = 43;
  ZDXM_MEASURE_PHASE_COMPLETED = 44;
  ZDXM_MEASURE_PHASE_RESERVE = 45;
  ZDXM_MEASURE_IS_STARTED = 46;
  ZDXM_MEASURE_IS_FINISHED = 47;
  ZDXM_MEASURE_IS_PROVINCE = 48;
  ZDXM_MEASURE_MONTH_TASK = 49;
  ZDXM_MEASURE_PLAN_TO_DATE = 50;
  ZDXM_MEASURE_PLAN_TO_DATE_RATE = 51;
  ZDXM_MEASURE_LETTER_POINTS = 52;
  ZDXM_MEASURE_NODES_LATE = 53;
  ZDXM_MEASURE_KIND_COUNT = 1;
  ZDXM_MEASURE_KIND_MONEY = 2;
  ZDXM_MEASURE_KIND_RATE = 3;
  ZDXM_MEASURE_KIND_POINTS = 4;
  ZDXM_MEDIA_JPEG = 1;
  ZDXM_MEDIA_PNG = 2;
  ZDXM_MEDIA_HEIF = 3;
  ZDXM_MEDIA_TIFF = 4;
  ZDXM_MEDIA_PDF = 5;
  ZDXM_MEDIA_OFD = 6;
  ZDXM_MEDIA_DOCX = 7;
  ZDXM_MEDIA_XLSX = 8;
  ZDXM_MEDIA_DOC = 9;
  ZDXM_MEDIA_XLS = 10;
  ZDXM_MEDIA_WEBP = 11;
  ZDXM_MEDIA_MP4 = 12;
  ZDXM_MEDIA_ZIP = 13;
  ZDXM_MEDIA_OTHER = 99;
  ZDXM_NODE_CONFLICT_BEFORE_OPEN = 1;
  ZDXM_NODE_CONFLICT_BEFORE_DONE = 2;
  ZDXM_NODE_STATE_NOT_DUE = 1;
  ZDXM_NODE_STATE_LATE = 2;
  ZDXM_NODE_STATE_DONE = 3;
  ZDXM_NODE_STATE_DONE_LATE = 4;
  ZDXM_NODE_STATE_DONE_UNPLANNED = 5;
  ZDXM_NODE_STATE_UNPLANNED = 6;
  ZDXM_NOTICE_RECOVERED = 1;
  ZDXM_NOTICE_HARD_LINKS = 2;
  ZDXM_NOTICE_PARTIAL_REMOVED = 3;
  ZDXM_NOTICE_ADDED_OBJECTS = 4;
  ZDXM_NOTICE_ALTERED_OBJECTS = 5;
  ZDXM_NOTICE_LITESTREAM = 6;
  ZDXM_NOTICE_NETWORK_DRIVE = 7;
  ZDXM_NOTICE_FUSE_DRIVE = 8;
  ZDXM_PAPER_REPORT = 1;
  ZDXM_PAPER_BULLETIN = 2;
  ZDXM_PAPER_NOTICE = 3;
  ZDXM_PAPER_LETTER = 4;
  ZDXM_PERIOD_MONTH = 1;
  ZDXM_PERIOD_QUARTER = 2;
  ZDXM_PERIOD_HALF = 3;
  ZDXM_PERIOD_YEAR = 4;
  ZDXM_PHASE_NEW = 1;
  ZDXM_PHASE_ONGOING = 2;
  ZDXM_PHASE_COMPLETED = 3;
  ZDXM_PHASE_RESERVE = 4;
  ZDXM_PLACE_POINT = 1;
  ZDXM_PLACE_LINE = 2;
  ZDXM_PLACE_AREA = 3;
  ZDXM_PLAN_CHANGE_SUPPLEMENT = 1;
  ZDXM_PLAN_CHANGE_WITHDRAWAL = 2;
  ZDXM_PLAN_CHANGE_ADJUSTMENT = 3;
  ZDXM_PLAN_CHANGE_RETURN = 4;
  ZDXM_POINTS_RULE_PROPORTION = 1;
  ZDXM_POINTS_RULE_STEPS = 2;
  ZDXM_POINTS_RULE_SLOPE = 3;
  ZDXM_POINTS_RULE_COUNT = 4;
  ZDXM_POINTS_RULE_RANK = 5;
  ZDXM_POINTS_RULE_EFFECT = 6;
  ZDXM_POINTS_RULE_GIVEN = 7;
  ZDXM_PRINTED_FIGURES = 1;
  ZDXM_PRINTED_TEXT = 2;
  ZDXM_PRINTED_JSON = 3;
  ZDXM_PRINTED_MARKDOWN = 4;
  ZDXM_PRINTED_WORKBOOK = 5;
  ZDXM_PRINTED_DOCX = 6;
  ZDXM_PRINTED_FLAT_WORKBOOK = 7;
  ZDXM_PROBLEM_DAMAGE = 1;
  ZDXM_PROBLEM_REFERENCE = 2;
  ZDXM_PROBLEM_SCHEMA = 3;
  ZDXM_PROBLEM_CHAIN = 4;
  ZDXM_PROBLEM_UNFINISHED = 5;
  ZDXM_REASON_OBJECTIVE = 1;
  ZDXM_REASON_SUBJECTIVE = 2;
  ZDXM_REASON_OTHER = 3;
  ZDXM_RECORD_RULES = 1;
  ZDXM_RECORD_PLAN = 2;
  ZDXM_RECORD_SECTOR = 3;
  ZDXM_RECORD_UNIT = 4;
  ZDXM_RECORD_PROJECT = 5;
  ZDXM_RECORD_ITEM = 6;
  ZDXM_RECORD_REPORT = 7;
  ZDXM_RECORD_EVENT = 8;
  ZDXM_RECORD_MERGER = 9;
  ZDXM_REPRODUCED_SAME = 1;
  ZDXM_REPRODUCED_NOT_KEPT = 2;
  ZDXM_REPRODUCED_FIGURES_CHANGED = 3;
  ZDXM_REPRODUCED_EDITED = 4;
  ZDXM_REPRODUCED_CHAIN_CHANGED = 5;
  ZDXM_ROLE_REGISTRAR = 1;
  ZDXM_ROLE_REPORTER = 2;
  ZDXM_ROLE_LIAISON = 3;
  ZDXM_ROLE_COMMISSIONER = 4;
  ZDXM_ROLE_READER = 5;
  ZDXM_ROLLOVER_FINISHED = 1;
  ZDXM_ROLLOVER_FINISH_DUE = 2;
  ZDXM_ROLLOVER_FINISH_OVERDUE = 3;
  ZDXM_ROLLOVER_GOES_ON = 4;
  ZDXM_ROLLOVER_FINISH_UNKNOWN = 5;
  ZDXM_ROLLOVER_NOT_STARTED = 6;
  ZDXM_ROLLOVER_NOT_STARTED_TWICE = 7;
  ZDXM_ROLLOVER_START_LATER = 8;
  ZDXM_ROLLOVER_START_DUE = 9;
  ZDXM_ROLLOVER_STAYS_RESERVE = 10;
  ZDXM_ROW_TOTAL = 1;
  ZDXM_ROW_GROUP = 2;
  ZDXM_ROW_PLAIN = 3;
  ZDXM_SEVERITY_BLOCKING = 1;
  ZDXM_SEVERITY_NOTICE = 2;
  ZDXM_SHEET_PLAN = 1;
  ZDXM_SHEET_MONTHLY = 2;
  ZDXM_START_PLANNED_NEW = 1;
  ZDXM_START_PLANNED_TO_DATE = 2;
  ZDXM_START_ALL = 3;
  ZDXM_START_TARGET = 4;
  ZDXM_STATE_NOT_STARTED = 1;
  ZDXM_STATE_UNDERWAY = 2;
  ZDXM_STATE_SUSPENDED = 3;
  ZDXM_STATE_FINISHED = 4;
  ZDXM_SUBJECT_LEDGER = 1;
  ZDXM_SUBJECT_UNIT = 2;
  ZDXM_SUBJECT_SECTOR = 3;
  ZDXM_SUBJECT_PERSON = 4;
  ZDXM_SUBJECT_GRANT = 5;
  ZDXM_SUBJECT_PROJECT = 6;
  ZDXM_SUBJECT_EVENT = 7;
  ZDXM_SUBJECT_MATTER = 8;
  ZDXM_SUBJECT_NODE = 35;
  ZDXM_SUBJECT_PLAN = 9;
  ZDXM_SUBJECT_PLAN_RULES = 10;
  ZDXM_SUBJECT_COUNTED_SIDE = 11;
  ZDXM_SUBJECT_PLAN_CLOSE = 12;
  ZDXM_SUBJECT_PLAN_CHANGE = 13;
  ZDXM_SUBJECT_ITEM = 14;
  ZDXM_SUBJECT_REPORT = 15;
  ZDXM_SUBJECT_FILING = 16;
  ZDXM_SUBJECT_REPORT_WITHDRAWAL = 17;
  ZDXM_SUBJECT_TEN_DAY_REPORT = 18;
  ZDXM_SUBJECT_MATTER_REPORT = 26;
  ZDXM_SUBJECT_BULLETIN = 19;
  ZDXM_SUBJECT_RULE_PACK = 20;
  ZDXM_SUBJECT_CLOCK_MARK = 21;
  ZDXM_SUBJECT_CHANGE_DAY = 22;
  ZDXM_SUBJECT_CLOCK_LIFT = 23;
  ZDXM_SUBJECT_IMPORT_ANSWER = 24;
  ZDXM_SUBJECT_COLUMN_MAPPING = 25;
  ZDXM_SUBJECT_ASSESSMENT_FACT = 31;
  ZDXM_SUBJECT_ISSUED_ASSESSMENT = 32;
  ZDXM_SUBJECT_LETTER = 34;
  ZDXM_SUBJECT_ATTACHMENT = 36;
  ZDXM_SUBJECT_PLACE = 37;
  ZDXM_SUBJECT_REFUSAL = 29;
  ZDXM_SUBJECT_CONTACT = 30;
  ZDXM_SUBJECT_MERGER = 28;
  ZDXM_SUBJECT_VOID = 27;
  ZDXM_TASK_MANAGE = 1;
  ZDXM_TASK_REPORT = 2;
  ZDXM_TASK_REVIEW = 3;
  ZDXM_TASK_RECORD = 4;
  ZDXM_TIMING_EARLY = 1;
  ZDXM_TIMING_ON_TIME = 2;
  ZDXM_TIMING_LATE = 3;
  ZDXM_UNIT_COUNTY = 1;
  ZDXM_UNIT_FUNCTIONAL_ZONE = 2;
  ZDXM_UNIT_BUREAU = 3;
  ZDXM_UNIT_ENTERPRISE = 4;
  ZDXM_UNIT_OTHER = 5;
  ZDXM_UNIT_ROLE_LEAD = 1;
  ZDXM_UNIT_ROLE_REPORTING = 2;
  ZDXM_F_ID = 1;
  ZDXM_F_SINCE = 2;
  ZDXM_F_NAME = 3;
  ZDXM_F_KIND = 4;
  ZDXM_F_PARENT = 5;
  ZDXM_F_POSITION = 6;
  ZDXM_F_REMARK = 7;
  ZDXM_F_CREDIT_CODE = 8;
  ZDXM_F_CODE = 20;
  ZDXM_F_SECTOR = 21;
  ZDXM_F_CONTENT = 22;
  ZDXM_F_PERIOD_START = 23;
  ZDXM_F_PERIOD_END = 24;
  ZDXM_F_TOTAL = 25;
  ZDXM_F_OWNER = 26;
  ZDXM_F_OWNER_CREDIT_CODE = 27;
  ZDXM_F_LOCATION = 28;
  ZDXM_F_YEAR = 40;
  ZDXM_F_LEVEL = 41;
  ZDXM_F_TITLE = 42;
  ZDXM_F_DOCUMENT_NO = 43;
  ZDXM_F_ISSUED_ON = 44;
  ZDXM_F_PLAN = 50;
  ZDXM_F_PROJECT = 51;
  ZDXM_F_PHASE = 52;
  ZDXM_F_ANNUAL = 53;
  ZDXM_F_DONE_BEFORE = 54;
  ZDXM_F_TARGET = 55;
  ZDXM_F_PLANNED_START = 56;
  ZDXM_F_PLANNED_FINISH = 57;
  ZDXM_F_RESPONSIBLE_UNITS = 58;
  ZDXM_F_REPORTING_UNIT = 59;
  ZDXM_F_HIGHER_LEVEL = 60;
  ZDXM_F_MONTH_PLAN = 670;
  ZDXM_F_LEAD_UNIT = 61;
  ZDXM_F_ASSESSMENT_FACT_KIND = 600;
  ZDXM_F_SCHEME = 601;
  ZDXM_F_SCHEME_ITEM = 602;
  ZDXM_F_GIVEN_VALUE = 603;
  ZDXM_F_LAST_MONTH = 604;
  ZDXM_F_CORRECTS = 605;
  ZDXM_F_CORRECTED_BY = 606;
  ZDXM_F_ASSESSMENT = 607;
  ZDXM_F_ANSWERED_ON = 608;
  ZDXM_F_ANSWER = 609;
  ZDXM_F_IS_UPHELD = 610;
  ZDXM_F_POINTS = 611;
  ZDXM_F_POINTS_BEFORE = 612;
  ZDXM_F_GRADE = 613;
  ZDXM_F_IS_EXEMPT = 614;
  ZDXM_F_ENTRIES_CAME = 615;
  ZDXM_F_ENTRIES_WENT = 616;
  ZDXM_F_ITEM = 70;
  ZDXM_F_MONTH = 71;
  ZDXM_F_MONTH_DONE = 72;
  ZDXM_F_YTD_DONE = 73;
  ZDXM_F_FUNDS_YTD = 74;
  ZDXM_F_STARTED = 75;
  ZDXM_F_STARTED_ON = 76;
  ZDXM_F_FINISHED = 77;
  ZDXM_F_FINISHED_ON = 78;
  ZDXM_F_PROGRESS = 79;
  ZDXM_F_PREPARATION = 80;
  ZDXM_F_PROBLEM = 81;
  ZDXM_F_NEXT_STEPS = 82;
  ZDXM_F_STANDING_DONE = 83;
  ZDXM_F_STANDING_STARTED = 84;
  ZDXM_F_STANDING_FINISHED = 85;
  ZDXM_F_FLAGS = 86;
  ZDXM_F_LAST_REPORT = 87;
  ZDXM_F_DONE_BEFORE_MONTH = 88;
  ZDXM_F_CHANGE = 100;
  ZDXM_F_AT_MS = 101;
  ZDXM_F_ACTOR = 102;
  ZDXM_F_CHANGE_KIND = 103;
  ZDXM_F_CHANGE_CODE = 570;
  ZDXM_F_TASK_KIND = 571;
  ZDXM_F_RECORD_ID = 572;
  ZDXM_F_TIMES = 573;
  ZDXM_F_NOTE = 104;
  ZDXM_F_ENTRIES = 105;
  ZDXM_F_DIGEST = 106;
  ZDXM_F_HASH = 107;
  ZDXM_F_CLOCK_MARK = 108;
  ZDXM_F_MARKED_BY = 109;
  ZDXM_F_SUBMITTED_IN = 110;
  ZDXM_F_SET_DAY = 111;
  ZDXM_F_SET_BY = 112;
  ZDXM_F_CHANGE_BEFORE = 113;
  ZDXM_F_BEFORE_MS = 114;
  ZDXM_F_DAYS_BETWEEN = 115;
  ZDXM_F_CUT = 120;
  ZDXM_F_UNIT = 121;
  ZDXM_F_UNIT_KIND = 122;
  ZDXM_F_COUNT = 123;
  ZDXM_F_DONE = 124;
  ZDXM_F_RATE = 125;
  ZDXM_F_GAP = 126;
  ZDXM_F_REPORTED = 127;
  ZDXM_F_STARTED_COUNT = 128;
  ZDXM_F_FINISHED_COUNT = 129;
  ZDXM_F_RANK = 130;
  ZDXM_F_TIME_PROGRESS = 131;
  ZDXM_F_UNIT_NAME = 132;
  ZDXM_F_PLANNED_NEW = 133;
  ZDXM_F_NEW_STARTED = 134;
  ZDXM_F_PLANNED_TO_DATE = 135;
  ZDXM_F_TO_DATE_STARTED = 136;
  ZDXM_F_EARLY_STARTS = 137;
  ZDXM_F_LATE_STARTS = 138;
  ZDXM_F_PLANNED_COMPLETED = 139;
  ZDXM_F_COMPLETED_FINISHED = 140;
  ZDXM_F_EARLY_FINISHES = 141;
  ZDXM_F_START_RATE = 142;
  ZDXM_F_FINISH_RATE = 143;
  ZDXM_F_TEXT = 160;
  ZDXM_F_ROW = 161;
  ZDXM_F_COLUMN = 162;
  ZDXM_F_ROWS = 163;
  ZDXM_F_COLUMNS = 164;
  ZDXM_F_ROW_KIND = 165;
  ZDXM_F_UNIT_LINE = 166;
  ZDXM_F_NOTES = 167;
  ZDXM_F_SEVERITY = 180;
  ZDXM_F_SHEET = 181;
  ZDXM_F_CELL = 182;
  ZDXM_F_FINDING = 183;
  ZDXM_F_SHEET_INDEX = 184;
  ZDXM_F_FORMAT = 185;
  ZDXM_F_HEADER = 186;
  ZDXM_F_MEANING = 187;
  ZDXM_F_MONEY_UNIT = 188;
  ZDXM_F_SECTOR_NAME = 189;
  ZDXM_F_COUNTED = 190;
  ZDXM_F_HIDDEN = 191;
  ZDXM_F_OTHER = 192;
  ZDXM_F_LABEL = 193;
  ZDXM_F_DEPTH = 194;
  ZDXM_F_REGION = 195;
  ZDXM_F_DECLARED_COUNT = 196;
  ZDXM_F_FOUND_COUNT = 197;
  ZDXM_F_DECLARED_TOTAL = 198;
  ZDXM_F_DECLARED_ANNUAL = 199;
  ZDXM_F_DECLARED_YTD = 200;
  ZDXM_F_RESPONSIBLE_UNIT_NAMES = 201;
  ZDXM_F_REPORTING_UNIT_NAME = 202;
  ZDXM_F_PARENT_ROW = 203;
  ZDXM_F_SHEETS = 210;
  ZDXM_F_LEAVE_OUT_UNMATCHED = 211;
  ZDXM_F_LEAVE_UNREADABLE_EMPTY = 212;
  ZDXM_F_NEW_PROJECTS = 213;
  ZDXM_F_REVISED_PROJECTS = 214;
  ZDXM_F_NEW_ITEMS = 215;
  ZDXM_F_REVISED_ITEMS = 216;
  ZDXM_F_NEW_REPORTS = 217;
  ZDXM_F_REVISED_REPORTS = 218;
  ZDXM_F_UNCHANGED = 219;
  ZDXM_F_UNMATCHED = 220;
  ZDXM_F_MONTH_OF_YEAR = 221;
  ZDXM_F_RECORD = 230;
  ZDXM_F_ERROR_CODE = 231;
  ZDXM_F_ERROR_FIELD = 232;
  ZDXM_F_ERROR_TEXT = 233;
  ZDXM_F_MONEY_DECIMALS = 240;
  ZDXM_F_RATE_DECIMALS = 241;
  ZDXM_F_GAP_ORDER = 242;
  ZDXM_F_START_BASE = 243;
  ZDXM_F_START_TARGET = 244;
  ZDXM_F_ENTERED_FROM = 260;
  ZDXM_F_WITHDRAWN_FROM = 261;
  ZDXM_F_PLAN_CHANGE_KIND = 262;
  ZDXM_F_EFFECTIVE = 263;
  ZDXM_F_REASON_CLASS = 264;
  ZDXM_F_REASON = 265;
  ZDXM_F_NUMBER_OF_KIND = 266;
  ZDXM_F_PHASE_BEFORE = 267;
  ZDXM_F_SECTOR_BEFORE = 268;
  ZDXM_F_TOTAL_BEFORE = 269;
  ZDXM_F_ANNUAL_BEFORE = 270;
  ZDXM_F_PLANNED_START_BEFORE = 271;
  ZDXM_F_PLANNED_FINISH_BEFORE = 272;
  ZDXM_F_OPENING_COUNT = 273;
  ZDXM_F_OPENING_TOTAL = 274;
  ZDXM_F_OPENING_ANNUAL = 275;
  ZDXM_F_SUPPLEMENTED_COUNT = 276;
  ZDXM_F_SUPPLEMENTED_TOTAL = 277;
  ZDXM_F_SUPPLEMENTED_ANNUAL = 278;
  ZDXM_F_WITHDRAWN_COUNT = 279;
  ZDXM_F_WITHDRAWN_TOTAL = 280;
  ZDXM_F_WITHDRAWN_ANNUAL = 281;
  ZDXM_F_CHANGED_COUNT = 282;
  ZDXM_F_CHANGED_TOTAL = 283;
  ZDXM_F_CHANGED_ANNUAL = 284;
  ZDXM_F_CLOSING_COUNT = 285;
  ZDXM_F_CLOSING_TOTAL = 286;
  ZDXM_F_CLOSING_ANNUAL = 287;
  ZDXM_F_ROLLOVER_REASON = 288;
  ZDXM_F_REMAINING = 289;
  ZDXM_F_WITHDRAWN_ITEMS = 290;
  ZDXM_F_RESPONSIBLE_UNITS_BEFORE = 291;
  ZDXM_F_REPORTING_UNIT_BEFORE = 292;
  ZDXM_F_OWNER_BEFORE = 293;
  ZDXM_F_OWNER_CREDIT_CODE_BEFORE = 294;
  ZDXM_F_HAS_UNITS = 295;
  ZDXM_F_NUMBER = 300;
  ZDXM_F_AS_OF = 301;
  ZDXM_F_IS_LATEST = 302;
  ZDXM_F_PRINTING = 303;
  ZDXM_F_FIGURES_SHA256 = 304;
  ZDXM_F_OUTCOME = 309;
  ZDXM_F_PRINTED_FORM = 310;
  ZDXM_F_IS_SAME = 311;
  ZDXM_F_ISSUED_SHA256 = 312;
  ZDXM_F_PRESENT_SHA256 = 313;
  ZDXM_F_RECORD_KIND = 314;
  ZDXM_F_DIFFERENCE = 315;
  ZDXM_F_CHANGED_FIELD = 316;
  ZDXM_F_BEFORE = 317;
  ZDXM_F_AFTER = 318;
  ZDXM_F_KEEPING = 319;
  ZDXM_F_SEVERAL_MONTHS = 320;
  ZDXM_F_COVERS_EARLIER_MONTHS = 321;
  ZDXM_F_LATE = 322;
  ZDXM_F_UNDATED = 323;
  ZDXM_F_OFFICE = 350;
  ZDXM_F_UUID = 351;
  ZDXM_F_KEPT_PATH = 352;
  ZDXM_F_PROBLEM_KIND = 353;
  ZDXM_F_TABLE = 354;
  ZDXM_F_TABLE_ROW = 355;
  ZDXM_F_REMEDY = 356;
  ZDXM_F_NOTICE_KIND = 366;
  ZDXM_F_FIRST_CHANGE = 367;
  ZDXM_F_LAST_CHANGE = 368;
  ZDXM_F_ADDED_OBJECTS = 369;
  ZDXM_F_MATTER_KIND = 400;
  ZDXM_F_OPENED_ON = 401;
  ZDXM_F_DEADLINE = 402;
  ZDXM_F_SETTLED_ON = 403;
  ZDXM_F_RESULT = 404;
  ZDXM_F_DAYS_LATE = 405;
  ZDXM_F_PROJECT_NAME = 406;
  ZDXM_F_PLANNED_ON = 711;
  ZDXM_F_ACTUAL_ON = 712;
  ZDXM_F_NODE_AFTER = 713;
  ZDXM_F_COUNTS_AS = 714;
  ZDXM_F_NODE_TEMPLATE = 715;
  ZDXM_F_TEMPLATE_NODE = 716;
  ZDXM_F_NODE_STATE = 717;
  ZDXM_F_NODE_CONFLICT = 718;
  ZDXM_F_NODE = 719;
  ZDXM_F_EVENT_KIND = 420;
  ZDXM_F_OCCURRED_ON = 421;
  ZDXM_F_EVIDENCE = 422;
  ZDXM_F_PROJECT_STATE = 423;
  ZDXM_F_SUSPENDED_ON = 424;
  ZDXM_F_START_TIMING = 425;
  ZDXM_F_FINISH_TIMING = 426;
  ZDXM_F_NEEDS_PROOF = 427;
  ZDXM_F_SUSPENDED = 428;
  ZDXM_F_COUNTS_FROM = 429;
  ZDXM_F_RECORDED_IN = 430;
  ZDXM_F_RECORDED_BY = 431;
  ZDXM_F_CAUSES = 432;
  ZDXM_F_MOVED = 433;
  ZDXM_F_OPENED_THROUGH = 434;
  ZDXM_F_RULE_PACK = 440;
  ZDXM_F_VERSION = 441;
  ZDXM_F_BASIS = 442;
  ZDXM_F_SHA256 = 443;
  ZDXM_F_LIGHT = 444;
  ZDXM_F_LIGHTS = 445;
  ZDXM_F_PERSON = 470;
  ZDXM_F_PERSON_NAME = 471;
  ZDXM_F_ROLE = 472;
  ZDXM_F_POST = 473;
  ZDXM_F_PHONE = 474;
  ZDXM_F_FILING_STATE = 480;
  ZDXM_F_OPINION = 481;
  ZDXM_F_SUBMITTED_ON = 482;
  ZDXM_F_IS_COUNTED = 483;
  ZDXM_F_RETURNED = 484;
  ZDXM_F_KNOWN_IN = 485;
  ZDXM_F_STANDING_BEFORE = 486;
  ZDXM_F_STANDING_AFTER = 487;
  ZDXM_F_FUNDS_BY_SOURCE = 488;
  ZDXM_F_FUND_SOURCE = 489;
  ZDXM_F_TEN_DAYS = 490;
  ZDXM_F_TEN_DAYS_DONE = 491;
  ZDXM_F_SUBMIT = 492;
  ZDXM_F_FUND_AMOUNT = 493;
  ZDXM_F_ADDED = 500;
  ZDXM_F_NEAR = 501;
  ZDXM_F_CUMULATIVE_DONE = 502;
  ZDXM_F_FILE_DIGEST = 503;
  ZDXM_F_COLUMN_MEANINGS = 504;
  ZDXM_F_ANSWERS = 505;
  ZDXM_F_KEEP_COLUMNS = 506;
  ZDXM_F_READ = 507;
  ZDXM_F_DECISION = 508;
  ZDXM_F_DECIDED_VALUE = 509;
  ZDXM_F_NEAREST = 515;
  ZDXM_F_SEAL_KEY = 330;
  ZDXM_F_SIGNATURE = 331;
  ZDXM_F_SEAL_TEXT = 332;
  ZDXM_F_SEALS = 333;
  ZDXM_F_PHASE_NOW = 520;
  ZDXM_F_DONE_BEFORE_NOW = 521;
  ZDXM_F_PLANNED_START_NOW = 522;
  ZDXM_F_PLANNED_FINISH_NOW = 523;
  ZDXM_F_COUNTED_SIDE = 530;
  ZDXM_F_WHOLE = 531;
  ZDXM_F_WHOLE_NAME = 532;
  ZDXM_F_PART = 533;
  ZDXM_F_PART_NAME = 534;
  ZDXM_F_LEFT_OUT = 535;
  ZDXM_F_DOUBLE_COUNTED = 510;
  ZDXM_F_SHEET_KIND = 540;
  ZDXM_F_VALUE_NUMBER = 541;
  ZDXM_F_VALUE_WORD = 542;
  ZDXM_F_GAP_ABOVE = 580;
  ZDXM_F_GAP_BELOW = 581;
  ZDXM_F_NAME_PART = 582;
  ZDXM_F_ON_DAY = 583;
  ZDXM_F_ITEM_ORDER = 584;
  ZDXM_F_DESCENDING = 585;
  ZDXM_F_SKIP = 586;
  ZDXM_F_MOST = 587;
  ZDXM_F_IS_SUSPENDED = 588;
  ZDXM_F_OPEN_MATTERS = 589;
  ZDXM_F_OPEN_MATTER_NAMES = 590;
  ZDXM_F_RATE_NUMBER = 591;
  ZDXM_F_GAP_NUMBER = 592;
  ZDXM_F_IS_OPEN = 594;
  ZDXM_F_IS_OVERDUE = 595;
  ZDXM_F_MATTERS_OF_PROBLEM = 596;
  ZDXM_F_LEAD_UNIT_NAME = 593;
  ZDXM_F_RESPONSIBLE_UNIT = 597;
  ZDXM_F_MEASURE = 671;
  ZDXM_F_UNIT_ROLE = 672;
  ZDXM_F_MEASURE_FILTER = 673;
  ZDXM_F_LOWEST_FIRST = 674;
  ZDXM_F_FIRST = 675;
  ZDXM_F_LAST = 676;
  ZDXM_F_GROUP_NAME = 677;
  ZDXM_F_FROM_LAST = 678;
  ZDXM_F_MEASURE_VALUE = 679;
  ZDXM_F_MEASURE_SHOWN = 680;
  ZDXM_F_RANK_BEFORE = 681;
  ZDXM_F_RANK_CHANGE = 682;
  ZDXM_F_LIST_NAME = 683;
  ZDXM_F_MESSAGE_ID = 543;
  ZDXM_F_SUBJECT = 544;
  ZDXM_F_ABSENT_MONTHS = 546;
  ZDXM_F_RETURNED_COUNT = 547;
  ZDXM_F_RETURNED_TOTAL = 548;
  ZDXM_F_RETURNED_ANNUAL = 549;
  ZDXM_F_VOIDED_RECORD = 545;
  ZDXM_F_PAPER = 700;
  ZDXM_F_PRINTED_RULES = 702;
  ZDXM_F_PROOF_MARK = 703;
  ZDXM_F_TABLE_INDEX = 704;
  ZDXM_F_ATTACHMENT = 705;
  ZDXM_F_BULLETIN_KIND = 706;
  ZDXM_F_BULLETIN_PERIOD = 707;
  ZDXM_F_PROFILE = 708;
  ZDXM_F_IS_TEMPLATE = 709;
  ZDXM_F_PLANNED_MONTHS = 710;
  ZDXM_F_MERGED = 560;
  ZDXM_F_MERGED_NAME = 561;
  ZDXM_F_MERGED_TO = 562;
  ZDXM_F_MERGED_INTO = 563;
  ZDXM_F_ADDRESSED_UNITS = 640;
  ZDXM_F_ADDRESSEES = 641;
  ZDXM_F_BODY = 642;
  ZDXM_F_DEMANDS = 643;
  ZDXM_F_HANDED_MATTERS = 644;
  ZDXM_F_REPLY_DAYS = 645;
  ZDXM_F_REPLY_DUE = 646;
  ZDXM_F_QUOTED_FACTS = 647;
  ZDXM_F_LETTER_POINTS = 648;
  ZDXM_F_IS_PUBLIC = 649;
  ZDXM_F_LOSES = 650;
  ZDXM_F_LETTER_STATE = 651;
  ZDXM_F_REPLIED_ON = 652;
  ZDXM_F_REPLY = 653;
  ZDXM_F_REPLIED_BY = 654;
  ZDXM_F_CLOSED_ON = 655;
  ZDXM_F_ESCALATED_TO = 656;
  ZDXM_F_REVOKED_ON = 657;
  ZDXM_F_LETTER_KIND = 658;
  ZDXM_F_LETTER_RULE = 659;
  ZDXM_F_MATTER = 660;
  ZDXM_F_ABOUT = 661;
  ZDXM_F_ADDRESSEE_NAMES = 662;
  ZDXM_F_LETTERS = 663;
  ZDXM_F_WHY = 664;
  ZDXM_F_LETTER_LEVEL = 665;
  ZDXM_F_MISSING_FIGURES = 666;
  ZDXM_F_RULE_NAME = 667;
  ZDXM_F_REVOKED_BY = 668;
  ZDXM_F_REVOKED_FOR = 669;
  ZDXM_F_ATTACHED_KIND = 736;
  ZDXM_F_ATTACHED_ID = 737;
  ZDXM_F_SM3 = 738;
  ZDXM_F_SIZE = 739;
  ZDXM_F_MEDIA_TYPE = 740;
  ZDXM_F_TAKEN_AT = 741;
  ZDXM_F_LON_LAT = 742;
  ZDXM_F_DATUM = 743;
  ZDXM_F_EXIF_TAKEN_AT = 744;
  ZDXM_F_EXIF_LON_LAT = 745;
  ZDXM_F_EXIF_DATUM = 746;
  ZDXM_F_PLACE_KIND = 747;
  ZDXM_F_OUTLINE = 748;
  ZDXM_F_ADDRESS = 749;
  ZDXM_F_REGION_CODE = 750;
  ZDXM_F_DISTANCE_M = 751;
  ZDXM_F_ADVICE = 752;
  ZDXM_F_LIST_PLACE = 753;
  ZDXM_F_FILE_FINDING_KIND = 754;
  ZDXM_F_PATH = 755;
  ZDXM_F_FILE_ATTACHMENT = 756;
  ZDXM_F_ATTACHMENTS = 757;
  ZDXM_F_FILES = 758;
  ZDXM_F_FILES_MISSING = 759;
  ZDXM_F_COLUMN_0 = 10000;
  ZDXM_FORM_UNIT = 1;
  ZDXM_FORM_SECTOR = 2;
  ZDXM_FORM_PROJECT = 3;
  ZDXM_FORM_PLAN = 4;
  ZDXM_FORM_ITEM = 5;
  ZDXM_FORM_REPORT = 6;
  ZDXM_FORM_IMPORT = 7;
  ZDXM_FORM_RULES = 8;
  ZDXM_FORM_PLAN_CHANGE = 9;
  ZDXM_FORM_MATTER = 10;
  ZDXM_FORM_EVENT = 11;
  ZDXM_FORM_PERSON = 12;
  ZDXM_FORM_TEN_DAYS = 13;
  ZDXM_FORM_CONTACT = 14;
  ZDXM_FORM_ISSUE = 20;
  ZDXM_FORM_ITEM_QUERY = 21;
  ZDXM_FORM_MATTER_QUERY = 22;
  ZDXM_FORM_ASSESSMENT_FACT = 23;
  ZDXM_FORM_RANKING = 28;
  ZDXM_FORM_LETTER = 26;
  ZDXM_FORM_LETTER_QUERY = 27;
  ZDXM_FORM_ATTACHMENT = 30;
  ZDXM_FORM_PLACE = 31;
  ZDXM_FORM_NODE = 29;
  ZDXM_FORM_NODE_QUERY = 15;

type
  Tzdxm_context = type Pointer;
  Pzdxm_context = ^Tzdxm_context;
  Tzdxm_ledger = type Pointer;
  Pzdxm_ledger = ^Tzdxm_ledger;
  Tzdxm_cursor = type Pointer;
  Pzdxm_cursor = ^Tzdxm_cursor;
  Tzdxm_view = type Pointer;
  Pzdxm_view = ^Tzdxm_view;
  Tzdxm_document = type Pointer;
  Pzdxm_document = ^Tzdxm_document;
  Tzdxm_batch = type Pointer;
  Pzdxm_batch = ^Tzdxm_batch;
  Tzdxm_form = type Pointer;
  Pzdxm_form = ^Tzdxm_form;
  Tzdxm_plan_change = type Pointer;
  Pzdxm_plan_change = ^Tzdxm_plan_change;
  Tzdxm_bulletin = type Pointer;
  Pzdxm_bulletin = ^Tzdxm_bulletin;
  Tzdxm_workbook = type Pointer;
  Pzdxm_workbook = ^Tzdxm_workbook;
  Tzdxm_import = type Pointer;
  Pzdxm_import = ^Tzdxm_import;
  Tzdxm_verify = type Pointer;
  Pzdxm_verify = ^Tzdxm_verify;
  Tzdxm_backup = type Pointer;
  Pzdxm_backup = ^Tzdxm_backup;
  Tzdxm_archive = type Pointer;
  Pzdxm_archive = ^Tzdxm_archive;

  TZdxmOpenOptions = packed record
    StructSize, Flags, BusyMs, ViewLimitMs, ClockPolicy: Integer;
  end;
  PZdxmOpenOptions = ^TZdxmOpenOptions;

  TZdxmLog = procedure(User: Pointer; Level: Integer; Text: PAnsiChar; Len: Integer); cdecl;
  TZdxmLog16 = procedure(User: Pointer; Level: Integer; Text: PWideChar; Len: Integer); cdecl;

{ Version of the library: major in the upper half, minor in the lower, as ZDXM_ABI_VERSION. Any thread. }
function zdxm_abi_version_of_library: Integer; cdecl; external ZdxmLibrary name 'zdxm_abi_version';

{ The version of the library as a text, such as 0.1.0: Rust VERSION. }
function zdxm_version_text(context: Tzdxm_context; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_version_text in UTF-16. }
function zdxm_version_text16(context: Tzdxm_context; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Opens a context. abi is ZDXM_ABI_VERSION: the library must have the same major version and at least the minor. }
function zdxm_context_new(abi: Integer; out context: Tzdxm_context): Integer; cdecl; external ZdxmLibrary;

{ Frees a context and everything that came from it: ledgers are closed, what was not committed is given up. }
function zdxm_context_free(context: Tzdxm_context): Integer; cdecl; external ZdxmLibrary;

{ Sets the encoding of every char text that goes in and comes out: ZDXM_UTF8 or ZDXM_GB18030. }
function zdxm_context_set_encoding(context: Tzdxm_context; encoding: Integer): Integer; cdecl; external ZdxmLibrary;

{ Sets the language of errors and their remedies, and of the problems of files: ZDXM_ENGLISH or ZDXM_CHINESE. Rust Error::text. }
function zdxm_context_set_language(context: Tzdxm_context; language: Integer): Integer; cdecl; external ZdxmLibrary;

{ Sets the function that logs errors and committed changes; NULL for none. }
function zdxm_context_set_log(context: Tzdxm_context; log: TZdxmLog; user_data: Pointer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_context_set_log in UTF-16. }
function zdxm_context_set_log16(context: Tzdxm_context; log: TZdxmLog16; user_data: Pointer): Integer; cdecl; external ZdxmLibrary;

{ Breaks off the calls that are running with this context: Rust Ledger::interrupt. Any thread may call it. }
function zdxm_context_interrupt(context: Tzdxm_context): Integer; cdecl; external ZdxmLibrary;

{ Code of the last call of this context that failed (ZDXM_E_...); ZDXM_OK if none did. Rust Error::kind. }
function zdxm_error_code(context: Tzdxm_context; out code: Integer): Integer; cdecl; external ZdxmLibrary;

{ Where the last failed call failed: SQLite's extended code, the field (ZDXM_F_..., Rust Error::field_name) and the record of a batch, counted from 1 (Rust Error::row). Each is 0 if it does not apply; each pointer may be NULL. }
function zdxm_error_detail(context: Tzdxm_context; sqlite_code: PInteger; field_no: PInteger; record_no: PInteger): Integer; cdecl; external ZdxmLibrary;

{ What was wrong with the last failed call, where, and what to do, in one line and in the language of the context: Rust Error::what, Error::remedy and Error::text. }
function zdxm_error_text(context: Tzdxm_context; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_error_text in UTF-16. }
function zdxm_error_text16(context: Tzdxm_context; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Which message the last failed call left, such as month_unknown; plain ASCII, the same for ever: Rust Error::id. docs/messages.md lists them all. }
function zdxm_error_id(context: Tzdxm_context; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_error_id in UTF-16. }
function zdxm_error_id16(context: Tzdxm_context; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ What is to be done about the last failed call, without what was wrong: Rust Error::remedy. It is a part of zdxm_error_text, for a program that shows it apart. }
function zdxm_error_remedy(context: Tzdxm_context; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_error_remedy in UTF-16. }
function zdxm_error_remedy16(context: Tzdxm_context; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The cell of the last failed call, such as 实施项目!H24: Rust Error::cell. ZDXM_NULL if it was not about a cell. }
function zdxm_error_cell(context: Tzdxm_context; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_error_cell in UTF-16. }
function zdxm_error_cell16(context: Tzdxm_context; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Whether the same call may succeed later without any change, 1 or 0, as after ZDXM_E_BUSY: Rust Error::is_temporary. }
function zdxm_error_is_temporary(context: Tzdxm_context; out flag: Integer): Integer; cdecl; external ZdxmLibrary;

{ What an office calls an error (ZDXM_E_...), for the heading of a message, such as 违反规则: Rust Coded::name. }
function zdxm_error_title(context: Tzdxm_context; code: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_error_title in UTF-16. }
function zdxm_error_title16(context: Tzdxm_context; code: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Name of a field (ZDXM_F_...): in Chinese for the head of a grid's column, such as 年度计划投资. }
function zdxm_field_title(context: Tzdxm_context; field_no: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_field_title in UTF-16. }
function zdxm_field_title16(context: Tzdxm_context; field_no: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Name of a field (ZDXM_F_...) as errors spell it, such as annual; plain ASCII. }
function zdxm_field_name(context: Tzdxm_context; field_no: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_field_name in UTF-16. }
function zdxm_field_name16(context: Tzdxm_context; field_no: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Type of a field (ZDXM_F_...): ZDXM_TYPE_..., for layers and hosts that set whatever there is. A column of a printed table counts as a text. }
function zdxm_field_type(context: Tzdxm_context; field_no: Integer; out kind_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Opens a ledger: Rust OpenOptions::open (Ledger::open), OpenOptions::busy_ms, OpenOptions::clock_policy, OpenOptions::view_limit_ms, OpenOptions::refuse_hard_links with ZDXM_OPEN_REFUSE_HARD_LINKS, OpenOptions::allow_network_drive with ZDXM_OPEN_ALLOW_NETWORK_DRIVE, OpenOptions::record_refusals with ZDXM_OPEN_RECORD_REFUSALS, or OpenOptions::open_read_only with ZDXM_OPEN_READ_ONLY. }
function zdxm_ledger_open(context: Tzdxm_context; path: PAnsiChar; length: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_open in UTF-16. }
function zdxm_ledger_open16(context: Tzdxm_context; path: PWideChar; length: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ Makes a new ledger for an office: Rust OpenOptions::create. }
function zdxm_ledger_create(context: Tzdxm_context; path: PAnsiChar; path_len: Integer; office: PAnsiChar; office_len: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_create in UTF-16. }
function zdxm_ledger_create16(context: Tzdxm_context; path: PWideChar; path_len: Integer; office: PWideChar; office_len: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ Opens a ledger, or creates one for an office if the file does not exist: Rust OpenOptions::open_or_create. }
function zdxm_ledger_open_or_create(context: Tzdxm_context; path: PAnsiChar; path_len: Integer; office: PAnsiChar; office_len: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_open_or_create in UTF-16. }
function zdxm_ledger_open_or_create16(context: Tzdxm_context; path: PWideChar; path_len: Integer; office: PWideChar; office_len: Integer; options: PZdxmOpenOptions; out ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed. }
function zdxm_ledger_close(ledger: Tzdxm_ledger): Integer; cdecl; external ZdxmLibrary;

{ Answers about the clock, as a person does who has looked at it: Rust Ledger::answer_clock. }
function zdxm_ledger_answer_clock(ledger: Tzdxm_ledger; answer: Integer): Integer; cdecl; external ZdxmLibrary;

{ Whether it was opened for reading only, 1 or 0: Rust Ledger::is_read_only. }
function zdxm_ledger_is_read_only(ledger: Tzdxm_ledger; out flag: Integer): Integer; cdecl; external ZdxmLibrary;

{ Name of the office that keeps the ledger: Rust Ledger::office. }
function zdxm_ledger_office(ledger: Tzdxm_ledger; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_office in UTF-16. }
function zdxm_ledger_office16(ledger: Tzdxm_ledger; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Number of this ledger among all ledgers, given when it was made: Rust Ledger::uuid. }
function zdxm_ledger_uuid(ledger: Tzdxm_ledger; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_uuid in UTF-16. }
function zdxm_ledger_uuid16(ledger: Tzdxm_ledger; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Where the file lies: Rust Ledger::path. }
function zdxm_ledger_path(ledger: Tzdxm_ledger; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_ledger_path in UTF-16. }
function zdxm_ledger_path16(ledger: Tzdxm_ledger; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ What opening it found, for the person who looks after the files: Rust Ledger::opening. Mostly there are no rows. }
function zdxm_ledger_opening(ledger: Tzdxm_ledger; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ How long the oldest open view has been held, in milliseconds: Rust Ledger::oldest_view. ZDXM_NULL without one. }
function zdxm_ledger_oldest_view(ledger: Tzdxm_ledger; out ms: Int64): Integer; cdecl; external ZdxmLibrary;

{ A view of the ledger as it is now: Rust Ledger::view. }
function zdxm_ledger_view(ledger: Tzdxm_ledger; out view: Tzdxm_view): Integer; cdecl; external ZdxmLibrary;

{ A view of the ledger as it was after a change, 0 for before the first: Rust Ledger::view_as_of. }
function zdxm_ledger_view_as_of(ledger: Tzdxm_ledger; change_no: Integer; out view: Tzdxm_view): Integer; cdecl; external ZdxmLibrary;

{ A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust Ledger::view_at. }
function zdxm_ledger_view_at(ledger: Tzdxm_ledger; at_ms: Int64; out view: Tzdxm_view): Integer; cdecl; external ZdxmLibrary;

{ A view of the ledger with what the batch wrote so far: Rust Batch::view. }
function zdxm_batch_view(batch: Tzdxm_batch; out view: Tzdxm_view): Integer; cdecl; external ZdxmLibrary;

{ Closes a view. NULL is allowed. }
function zdxm_view_close(view: Tzdxm_view): Integer; cdecl; external ZdxmLibrary;

{ The last change that the view knows of, 0 for none: Rust View::as_of. For the view of a batch, the number that its change will have. }
function zdxm_view_as_of(view: Tzdxm_view; out change_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Limits a view to the projects that a person may see: Rust View::limit_to. }
function zdxm_view_limit(view: Tzdxm_view; actor: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_view_limit in UTF-16. }
function zdxm_view_limit16(view: Tzdxm_view; actor: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ One change (变更): Rust View::change. }
function zdxm_change_get(view: Tzdxm_view; change_no: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The changes whose instants an office should look at (时间异常清单): Rust View::clock_findings. }
function zdxm_change_clock_findings(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust View::refusals. }
function zdxm_change_refusals(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust View::change_day. }
function zdxm_change_day(view: Tzdxm_view; change_no: Integer; out day: Integer): Integer; cdecl; external ZdxmLibrary;

{ Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust Batch::set_change_day. }
function zdxm_change_set_day(batch: Tzdxm_batch; change_no: Integer; day: Integer; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_change_set_day in UTF-16. }
function zdxm_change_set_day16(batch: Tzdxm_batch; change_no: Integer; day: Integer; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ The changes after one, 0 to begin with the first, at most so many, oldest first: Rust View::changes. }
function zdxm_change_list(view: Tzdxm_view; after: Integer; most: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Lifts the marks that a change set on earlier ones (解除时间标记): Rust Batch::lift_clock_marks. It gives how many were lifted. }
function zdxm_change_lift_marks(batch: Tzdxm_batch; change_no: Integer; reason: PAnsiChar; length: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_change_lift_marks in UTF-16. }
function zdxm_change_lift_marks16(batch: Tzdxm_batch; change_no: Integer; reason: PWideChar; length: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ The rows of zdxm_change_refusals as a document (越权尝试清单): Rust print::refusals_table. }
function zdxm_change_refusals_document(view: Tzdxm_view; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Frees a form. NULL is allowed. }
function zdxm_form_free(form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Empties a form, to fill it in again. }
function zdxm_form_clear(form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the others stay. The form remembers the row's version. }
function zdxm_form_load(form_handle: Tzdxm_form; row: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it could mean 元, 万元 or 亿元. An empty text is "not said". }
function zdxm_form_text(form_handle: Tzdxm_form; field_no: Integer; words: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_form_text in UTF-16. }
function zdxm_form_text16(form_handle: Tzdxm_form; field_no: Integer; words: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare number may be fen, 元 or 万元: zdxm_form_money takes fen. }
function zdxm_form_int(form_handle: Tzdxm_form; field_no: Integer; value: Integer): Integer; cdecl; external ZdxmLibrary;

{ Sets a field that is money, in fen (分); any other field is refused. }
function zdxm_form_money(form_handle: Tzdxm_form; field_no: Integer; fen: Int64): Integer; cdecl; external ZdxmLibrary;

{ Makes a field "not said" again; a list, empty. }
function zdxm_form_unset(form_handle: Tzdxm_form; field_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Adds a number to a field that is a list, such as ZDXM_F_RESPONSIBLE_UNITS. }
function zdxm_form_append_int(form_handle: Tzdxm_form; field_no: Integer; value: Integer): Integer; cdecl; external ZdxmLibrary;

{ Adds a text to a field that is a list, such as ZDXM_F_SHEETS. ZDXM_E_MISSING_VALUE for an empty one: zdxm_form_unset empties the list. }
function zdxm_form_append_text(form_handle: Tzdxm_form; field_no: Integer; words: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_form_append_text in UTF-16. }
function zdxm_form_append_text16(form_handle: Tzdxm_form; field_no: Integer; words: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Frees a cursor. NULL is allowed. }
function zdxm_cursor_free(cursor: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Goes to the next row: ZDXM_ROW, or ZDXM_DONE after the last one. }
function zdxm_cursor_next(cursor: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Goes back to before the first row. }
function zdxm_cursor_rewind(cursor: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Number of rows. }
function zdxm_cursor_count(cursor: Tzdxm_cursor; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ Number of fields that each row has. }
function zdxm_cursor_field_count(cursor: Tzdxm_cursor; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ A field that each row has (ZDXM_F_...), by its place from 0: for hosts that fill a grid with whatever there is. }
function zdxm_cursor_field(cursor: Tzdxm_cursor; index: Integer; out field_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). ZDXM_NULL without a value. }
function zdxm_cursor_int(cursor: Tzdxm_cursor; field_no: Integer; out value: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads a field that is a number of any size: int, int64, or money in fen. ZDXM_NULL without a value. }
function zdxm_cursor_int64(cursor: Tzdxm_cursor; field_no: Integer; out value: Int64): Integer; cdecl; external ZdxmLibrary;

{ Reads a field that is money, in fen (分). ZDXM_NULL without a value. }
function zdxm_cursor_money(cursor: Tzdxm_cursor; field_no: Integer; out fen: Int64): Integer; cdecl; external ZdxmLibrary;

{ Reads several fields of the next rows in one call, each as zdxm_cursor_int64 does: as many rows as both arrays have room for. ZDXM_ROW where rows were read, of which the last is then the current one; ZDXM_DONE after the last. }
function zdxm_cursor_numbers(cursor: Tzdxm_cursor; fields: PInteger; fields_count: Integer; values: PInt64; values_cap: Integer; nulls: PInteger; nulls_cap: Integer; out rows: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads a field of the next rows in one call, each as zdxm_cursor_text does: of as many rows as lens has room for. The texts stand one behind the other, each with its end; need is the length of all without the last end. ZDXM_ROW where rows were read, of which the last is then the current one; ZDXM_DONE after the last. The cursor stays where it is, and rows is 0, if cap is 0 to ask for the length; it stays also if the buffer is short (ZDXM_E_BUFFER). }
function zdxm_cursor_texts(cursor: Tzdxm_cursor; field_no: Integer; lens: PInteger; lens_cap: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger; out rows: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_cursor_texts in UTF-16. }
function zdxm_cursor_texts16(cursor: Tzdxm_cursor; field_no: Integer; lens: PInteger; lens_cap: Integer; buffer: PWideChar; cap: Integer; need: PInteger; out rows: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads any field as a text: codes by their names, such as 续建, money in 元 with two decimals, months as 2022-06, dates as 2022-06-15, lists line by line. ZDXM_NULL without a value, ZDXM_E_BUFFER if the buffer is short. }
function zdxm_cursor_text(cursor: Tzdxm_cursor; field_no: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_cursor_text in UTF-16. }
function zdxm_cursor_text16(cursor: Tzdxm_cursor; field_no: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Number of entries of a field that is a list. }
function zdxm_cursor_list_count(cursor: Tzdxm_cursor; field_no: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads an entry of a field that is a list of int, by its place from 0. }
function zdxm_cursor_list_int(cursor: Tzdxm_cursor; field_no: Integer; index: Integer; out value: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads an entry of a field that is a list, by its place from 0, as a text. }
function zdxm_cursor_list_text(cursor: Tzdxm_cursor; field_no: Integer; index: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_cursor_list_text in UTF-16. }
function zdxm_cursor_list_text16(cursor: Tzdxm_cursor; field_no: Integer; index: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The row that a cursor stands on as a JSON object, in the order of its fields. }
function zdxm_cursor_json(cursor: Tzdxm_cursor; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_cursor_json in UTF-16. }
function zdxm_cursor_json16(cursor: Tzdxm_cursor; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Sets the fields that a JSON object names, all of them or, after an error, none; the others stay. }
function zdxm_form_json(form_handle: Tzdxm_form; json: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_form_json in UTF-16. }
function zdxm_form_json16(form_handle: Tzdxm_form; json: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Begins a batch by a person: Rust Ledger::batch. }
function zdxm_batch_new(ledger: Tzdxm_ledger; actor: PAnsiChar; length: Integer; out batch: Tzdxm_batch): Integer; cdecl; external ZdxmLibrary;

{ zdxm_batch_new in UTF-16. }
function zdxm_batch_new16(ledger: Tzdxm_ledger; actor: PWideChar; length: Integer; out batch: Tzdxm_batch): Integer; cdecl; external ZdxmLibrary;

{ Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once. }
function zdxm_batch_free(batch: Tzdxm_batch): Integer; cdecl; external ZdxmLibrary;

{ Sets a remark that the change keeps: Rust Batch::set_note. }
function zdxm_batch_set_note(batch: Tzdxm_batch; note: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_batch_set_note in UTF-16. }
function zdxm_batch_set_note16(batch: Tzdxm_batch; note: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Whether nothing was written so far, 1 or 0: Rust Batch::is_empty. Queued records are not written yet. }
function zdxm_batch_is_empty(batch: Tzdxm_batch; out flag: Integer): Integer; cdecl; external ZdxmLibrary;

{ Writes at most so many queued records more: Rust Batch::file_reports_each, ImportRun::step, ImportRun::done, ImportRun::total. }
function zdxm_batch_step(batch: Tzdxm_batch; records: Integer; done: PInteger; total: PInteger): Integer; cdecl; external ZdxmLibrary;

{ What became of each queued record that was written or refused so far. Rust Batch::file_reports_each. }
function zdxm_batch_results(batch: Tzdxm_batch; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Writes what is left, makes everything durable and visible, and gives the number of the change: Rust Batch::commit. }
function zdxm_batch_commit(batch: Tzdxm_batch; change_no: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Makes an empty form of a kind. }
function zdxm_form_new(context: Tzdxm_context; kind_no: Integer; out form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Queues the record of a form, to be added or filed by zdxm_batch_step: Rust Batch::file_reports_each for reports. }
function zdxm_batch_append(batch: Tzdxm_batch; form_handle: Tzdxm_form; record_no: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Adds a unit: Rust Batch::add_unit. }
function zdxm_unit_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The unit with a name, added if it does not exist: Rust Batch::ensure_unit. }
function zdxm_unit_ensure(batch: Tzdxm_batch; words_name: PAnsiChar; length: Integer; out id: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_unit_ensure in UTF-16. }
function zdxm_unit_ensure16(batch: Tzdxm_batch; words_name: PWideChar; length: Integer; out id: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Corrects a unit: Rust Batch::revise_unit, Batch::change_unit. }
function zdxm_unit_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One unit: Rust View::unit. }
function zdxm_unit_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The unit of a name, whatever its blanks and brackets, or no row: Rust View::unit_by_name. }
function zdxm_unit_by_name(view: Tzdxm_view; words_name: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_unit_by_name in UTF-16. }
function zdxm_unit_by_name16(view: Tzdxm_view; words_name: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All units: Rust View::units. }
function zdxm_unit_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What a unit's name lets one suppose of its kind (ZDXM_UNIT_...), for a person to confirm: Rust UnitKind::suggest. }
function zdxm_unit_suggest_kind(context: Tzdxm_context; words_name: PAnsiChar; length: Integer; out kind_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_unit_suggest_kind in UTF-16. }
function zdxm_unit_suggest_kind16(context: Tzdxm_context; words_name: PWideChar; length: Integer; out kind_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a person: Rust Batch::revise_person, Batch::change_person. }
function zdxm_person_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Adds a person: Rust Batch::add_person. Names are unique: changes name their actor by them. }
function zdxm_person_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ One person: Rust View::person. }
function zdxm_person_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All people: Rust View::people. }
function zdxm_person_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The person of a name, whatever its blanks and brackets, or no row: Rust View::person_by_name. }
function zdxm_person_find(view: Tzdxm_view; words_name: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_person_find in UTF-16. }
function zdxm_person_find16(view: Tzdxm_view; words_name: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a person that the view knows of, oldest first: Rust View::person_history. }
function zdxm_person_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Ends a role: Rust Batch::revoke_role. The last registrar stays. }
function zdxm_role_revoke(batch: Tzdxm_batch; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger: Rust Batch::grant_role. }
function zdxm_role_grant(batch: Tzdxm_batch; person: Integer; role: Integer; money_unit: Integer; project: Integer; basis: PAnsiChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_role_grant in UTF-16. }
function zdxm_role_grant16(batch: Tzdxm_batch; person: Integer; role: Integer; money_unit: Integer; project: Integer; basis: PWideChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The roles of a person: Rust View::roles. }
function zdxm_role_list(view: Tzdxm_view; person: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Who can do a task with an item or project, by the role that lets them, the nearest first: Rust View::who_may. }
function zdxm_role_who(view: Tzdxm_view; task: Integer; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Whether a person may do a task with an item or project, 1 or 0: Rust View::may. }
function zdxm_role_may(view: Tzdxm_view; actor: PAnsiChar; length: Integer; task: Integer; id: Integer; out flag: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_role_may in UTF-16. }
function zdxm_role_may16(view: Tzdxm_view; actor: PWideChar; length: Integer; task: Integer; id: Integer; out flag: Integer): Integer; cdecl; external ZdxmLibrary;

{ Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除: Rust Batch::revise_contact, Batch::change_contact. }
function zdxm_contact_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_contact_revise in UTF-16. }
function zdxm_contact_revise16(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ The contact details of a person: Rust View::contact. A limited view refuses it. }
function zdxm_contact_get(view: Tzdxm_view; person: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The contact details of all people, in the order of their numbers: Rust View::contacts. A limited view refuses it. }
function zdxm_contact_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Adds a sector: Rust Batch::add_sector. }
function zdxm_sector_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The sector with a name, added if it does not exist: Rust Batch::ensure_sector. }
function zdxm_sector_ensure(batch: Tzdxm_batch; words_name: PAnsiChar; length: Integer; out id: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_sector_ensure in UTF-16. }
function zdxm_sector_ensure16(batch: Tzdxm_batch; words_name: PWideChar; length: Integer; out id: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Corrects a sector: Rust Batch::revise_sector, Batch::change_sector. }
function zdxm_sector_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One sector: Rust View::sector. }
function zdxm_sector_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The sector of a name, whatever its blanks and brackets, or no row: Rust View::sector_by_name. }
function zdxm_sector_by_name(view: Tzdxm_view; words_name: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_sector_by_name in UTF-16. }
function zdxm_sector_by_name16(view: Tzdxm_view; words_name: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All sectors, in the order in which plans list them: Rust View::sectors. }
function zdxm_sector_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Adds a project: Rust Batch::add_project. }
function zdxm_project_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a project: Rust Batch::revise_project, Batch::change_project. }
function zdxm_project_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One project: Rust View::project. }
function zdxm_project_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All projects: Rust View::projects. }
function zdxm_project_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The project of a name, whatever its brackets and blanks, or no row: Rust View::project_by_name. }
function zdxm_project_by_name(view: Tzdxm_view; words_name: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_project_by_name in UTF-16. }
function zdxm_project_by_name16(view: Tzdxm_view; words_name: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four characters on: Rust View::find_projects. }
function zdxm_project_find(view: Tzdxm_view; words: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_project_find in UTF-16. }
function zdxm_project_find16(view: Tzdxm_view; words: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a project that the view knows of, oldest first: Rust View::project_history. }
function zdxm_project_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The project of a national code, or no row: Rust View::project_by_code. }
function zdxm_project_by_code(view: Tzdxm_view; code: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_project_by_code in UTF-16. }
function zdxm_project_by_code16(view: Tzdxm_view; code: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Corrects a plan: Rust Batch::revise_plan, Batch::change_plan. }
function zdxm_plan_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Adopts a plan (下达计划): Rust Batch::adopt_plan. }
function zdxm_plan_adopt(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ One plan: Rust View::plan. }
function zdxm_plan_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All plans: Rust View::plans. }
function zdxm_plan_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The plan of a year and level (ZDXM_LEVEL_...), or no row: Rust View::plan_of_year. }
function zdxm_plan_of_year(view: Tzdxm_view; year: Integer; level: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The plans in which a project stands: Rust View::plans_of_project. }
function zdxm_plan_of_project(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Says which counts where a plan lists a whole and its parts (整体与部分): Rust Batch::count_side. }
function zdxm_plan_count_side(batch: Tzdxm_batch; plan: Integer; side: Integer): Integer; cdecl; external ZdxmLibrary;

{ Every whole and part that a plan lists in the same months: Rust View::double_counted. }
function zdxm_plan_double_counted(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every whole and part that a plan lists in the same months, with what the batch has written: Rust Batch::double_counted. }
function zdxm_plan_double_counted_in(batch: Tzdxm_batch; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Which of a whole and its parts counts in a plan, ZDXM_COUNT_...: Rust View::counted_side. }
function zdxm_plan_counted_side(view: Tzdxm_view; plan: Integer; out side: Integer): Integer; cdecl; external ZdxmLibrary;

{ The plan's own text (工作任务) as the document prints it, with its figures: Rust print::plan_document. }
function zdxm_plan_document(view: Tzdxm_view; plan: Integer; rules: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Adds a project to a plan: Rust Batch::add_item. Ask zdxm_item_double_counted then. }
function zdxm_item_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust Batch::double_counted_of. }
function zdxm_item_double_counted(batch: Tzdxm_batch; item: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ One plan item: Rust View::item. }
function zdxm_item_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan, by phase and position: Rust View::items. }
function zdxm_item_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ A project's item in a plan, or no row: Rust View::item_of_project. }
function zdxm_item_of_project(view: Tzdxm_view; plan: Integer; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Corrects a plan item: Rust Batch::revise_item, Batch::change_item. }
function zdxm_item_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ What a plan says of an item in a month of its year, or no row where the item does not count then: Rust View::plan_state, Presence::includes, Responsibility::lead_unit. }
function zdxm_item_in_month(view: Tzdxm_view; id: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Begins a plan change for a plan: Rust PlanChangeFields::new. Nothing is written. }
function zdxm_plan_change_new(context: Tzdxm_context; plan: Integer; form_handle: Tzdxm_form; out plan_change: Tzdxm_plan_change): Integer; cdecl; external ZdxmLibrary;

{ Frees a plan change. NULL is allowed. What was adopted stays. }
function zdxm_plan_change_free(plan_change: Tzdxm_plan_change): Integer; cdecl; external ZdxmLibrary;

{ A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust PlanChangeLine::kind. }
function zdxm_plan_change_supplement_of_library(plan_change: Tzdxm_plan_change; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary name 'zdxm_plan_change_supplement';

{ A project leaves the plan (调出), by the number of its item: Rust PlanChangeLine::kind. }
function zdxm_plan_change_withdraw(plan_change: Tzdxm_plan_change; item: Integer): Integer; cdecl; external ZdxmLibrary;

{ A project that left comes back within the year (调回), by the number of its item: Rust PlanChangeLine::kind. }
function zdxm_plan_change_return_of_library(plan_change: Tzdxm_plan_change; item: Integer): Integer; cdecl; external ZdxmLibrary name 'zdxm_plan_change_return';

{ What the plan says of a project changes (调整), by the number of its item: Rust PlanChangeLine::kind. }
function zdxm_plan_change_adjust(plan_change: Tzdxm_plan_change; item: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ What the plan change would do to the sums of its plan: Rust View::preview_plan_change. Nothing is written. }
function zdxm_plan_change_preview(plan_change: Tzdxm_plan_change; view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Adopts a plan change with all of its lines and gives its number: Rust Batch::adopt_plan_change. }
function zdxm_plan_change_adopt(batch: Tzdxm_batch; plan_change: Tzdxm_plan_change; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects what is said of a plan change: Rust Batch::revise_plan_change, Batch::change_plan_change. }
function zdxm_plan_change_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ The plan changes of a plan in their order: Rust View::plan_changes, PlanChange::name. }
function zdxm_plan_change_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ One plan change: Rust View::plan_change. }
function zdxm_plan_change_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The versions that a plan has had, as issued and after each plan change: Rust View::plan_versions. }
function zdxm_plan_change_versions(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What a plan change did, item by item: Rust View::plan_change_entries. }
function zdxm_plan_change_entries(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What a plan change did to the sums of its plan, checked: Rust View::plan_balance, PlanBalance::check, BalanceCell::is_balanced. }
function zdxm_plan_change_balance(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The balance of a plan change as a document: Rust print::balance_table. }
function zdxm_plan_change_document(view: Tzdxm_view; id: Integer; rules: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Files a report (填报): Rust Batch::file_report. ZDXM_E_DUPLICATE if the month has one: revise it. }
function zdxm_report_file(batch: Tzdxm_batch; form_handle: Tzdxm_form; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Corrects a report (更正): Rust Batch::revise_report, Batch::change_report. The row is as in zdxm_report_file. }
function zdxm_report_revise(batch: Tzdxm_batch; form_handle: Tzdxm_form; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Takes a report out of the figures, with the reason (撤回): Rust Batch::withdraw_report. }
function zdxm_report_withdraw(batch: Tzdxm_batch; form_handle: Tzdxm_form; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_report_withdraw in UTF-16. }
function zdxm_report_withdraw16(batch: Tzdxm_batch; form_handle: Tzdxm_form; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust View::report_withdrawals. }
function zdxm_report_withdrawals(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The report of an item for a month (yyyymm), or no row: Rust View::report. }
function zdxm_report_get(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All reports of an item, month by month: Rust View::reports. }
function zdxm_report_list(view: Tzdxm_view; item: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The reports of a plan's items for a month (yyyymm), in the plan's order: Rust View::reports_of_month. }
function zdxm_report_of_month(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a report that the view knows of, oldest first: Rust View::report_history. }
function zdxm_report_history(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Keeps a report that is being written (草稿): Rust Batch::save_draft. }
function zdxm_filing_draft_of_library(batch: Tzdxm_batch; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary name 'zdxm_filing_draft';

{ Submits a report for review (报送): Rust Batch::submit_report. It is locked until it is approved or returned. }
function zdxm_filing_submit(batch: Tzdxm_batch; form_handle: Tzdxm_form; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Approves a submitted report (审核通过), with an opinion or "": Rust Batch::approve_report. From this change on it counts. }
function zdxm_filing_approve(batch: Tzdxm_batch; item: Integer; month: Integer; since: Integer; opinion: PAnsiChar; length: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_filing_approve in UTF-16. }
function zdxm_filing_approve16(batch: Tzdxm_batch; item: Integer; month: Integer; since: Integer; opinion: PWideChar; length: Integer; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Sends a report back with an opinion (退回), a submitted or an approved one: Rust Batch::return_report. }
function zdxm_filing_return(batch: Tzdxm_batch; item: Integer; month: Integer; since: Integer; opinion: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_filing_return in UTF-16. }
function zdxm_filing_return16(batch: Tzdxm_batch; item: Integer; month: Integer; since: Integer; opinion: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Where the report of an item for a month (yyyymm) stands, or no row: Rust View::filing. }
function zdxm_filing_get(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The whole trail of a report, oldest first: Rust View::filing_history. }
function zdxm_filing_history(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Closes the reports of a plan up to a month (yyyymm, 关账): Rust Batch::close_month. }
function zdxm_filing_close_month(batch: Tzdxm_batch; plan: Integer; month: Integer): Integer; cdecl; external ZdxmLibrary;

{ Opens a closed month (yyyymm) again, and those after it (反关账): Rust Batch::reopen_month. }
function zdxm_filing_reopen_month(batch: Tzdxm_batch; plan: Integer; month: Integer): Integer; cdecl; external ZdxmLibrary;

{ The changes that moved figures of closed months (关账后更正), whatever did it: Rust View::late_corrections. }
function zdxm_filing_corrections(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The closed months of a plan that were opened again (反关账): Rust View::reopenings. }
function zdxm_filing_reopenings(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust View::reporting. }
function zdxm_filing_status(view: Tzdxm_view; plan: Integer; month: Integer; on: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The reporting of a month as a document (报送情况表、待办清单): Rust print::reporting_document, of print::reporting_table and print::outstanding_table. }
function zdxm_filing_status_document(view: Tzdxm_view; plan: Integer; month: Integer; on: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The last month of a plan that is closed: Rust View::closed_through. ZDXM_NULL where none is. }
function zdxm_filing_closed_through(view: Tzdxm_view; plan: Integer; out month: Integer): Integer; cdecl; external ZdxmLibrary;

{ Files the report of ten days (旬报): Rust Batch::file_ten_days. An error where the plan's rules ask for none. }
function zdxm_ten_day_file(batch: Tzdxm_batch; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Corrects the report of ten days: Rust Batch::revise_ten_days, Batch::change_ten_days. }
function zdxm_ten_day_revise(batch: Tzdxm_batch; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust View::ten_day_report. }
function zdxm_ten_day_get(view: Tzdxm_view; item: Integer; ten_days: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The ten-day reports of an item, in order: Rust View::ten_days. }
function zdxm_ten_day_list(view: Tzdxm_view; item: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan that did not report for ten days (yyyymmp): Rust View::missing_ten_days. }
function zdxm_ten_day_missing(view: Tzdxm_view; plan: Integer; ten_days: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Adds a matter: Rust Batch::add_matter, MatterFields::named. }
function zdxm_matter_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a matter, or settles it: Rust Batch::revise_matter, Batch::change_matter. }
function zdxm_matter_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ States that the problem of a report is a matter that the ledger has already, of the same project: Rust Batch::link_matter. }
function zdxm_matter_link(batch: Tzdxm_batch; id: Integer; item: Integer; month: Integer): Integer; cdecl; external ZdxmLibrary;

{ Takes back that the problem of a report is a matter: Rust Batch::unlink_matter. The matter stays. }
function zdxm_matter_unlink(batch: Tzdxm_batch; id: Integer; item: Integer; month: Integer): Integer; cdecl; external ZdxmLibrary;

{ The matters that the problem of a report became: Rust View::matters_of_report. }
function zdxm_matter_of_report(view: Tzdxm_view; item: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The reports whose problems became a matter, the earliest month first: Rust View::reports_of_matter. }
function zdxm_matter_reports(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ One matter: Rust View::matter. }
function zdxm_matter_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The matters of a project, by kind: its checklist. Rust View::matters. }
function zdxm_matter_list(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a matter that the view knows of, oldest first: Rust View::matter_history. }
function zdxm_matter_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust View::overdue_matters, MatterFields::days_late. }
function zdxm_matter_overdue(view: Tzdxm_view; on: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Makes the problem that a report states a matter of its project, of kind ZDXM_MATTER_PROBLEM: Rust Batch::open_matter_of_report. }
function zdxm_matter_open_of_report(batch: Tzdxm_batch; item: Integer; month: Integer; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust print::overdue_table. }
function zdxm_matter_overdue_document(view: Tzdxm_view; on: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Adds a node of a project by hand: Rust Batch::add_node, NodeFields::named. Without POSITION it stands behind the others. }
function zdxm_node_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a node, plans it anew, or says that it is done: Rust Batch::revise_node, Batch::change_node. }
function zdxm_node_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Lays out the nodes of a template for the project of a plan item: Rust Batch::lay_nodes. It gives how many were added. }
function zdxm_node_lay(batch: Tzdxm_batch; item: Integer; words_name: PAnsiChar; length: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_node_lay in UTF-16. }
function zdxm_node_lay16(batch: Tzdxm_batch; item: Integer; words_name: PWideChar; length: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ One node: Rust View::node. }
function zdxm_node_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The nodes of a project, in their order: Rust View::nodes. }
function zdxm_node_list(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a node that the view knows of, oldest first: Rust View::node_history. }
function zdxm_node_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust View::node_proposals. }
function zdxm_node_proposals(view: Tzdxm_view; plan: Integer; on: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust View::find_nodes, NodeFields::state, NodeFields::days_late, NodeFields::light. }
function zdxm_node_find(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The same as a document (节点完成情况表): Rust print::found_nodes_table. }
function zdxm_node_find_document(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Drafts a letter (拟稿): Rust Batch::draft_letter, LetterCause::new, LetterFields::titled. }
function zdxm_letter_draft(batch: Tzdxm_batch; form_handle: Tzdxm_form; as_of: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a draft: Rust Batch::revise_letter, Batch::change_letter. }
function zdxm_letter_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Issues a draft (签发): Rust Batch::issue_letter. It gets its number and date, and is frozen. }
function zdxm_letter_issue(batch: Tzdxm_batch; id: Integer; since: Integer; number: PAnsiChar; length: Integer; issued_on: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_letter_issue in UTF-16. }
function zdxm_letter_issue16(batch: Tzdxm_batch; id: Integer; since: Integer; number: PWideChar; length: Integer; issued_on: Integer): Integer; cdecl; external ZdxmLibrary;

{ Records the answer to an issued letter (登记回复): Rust Batch::reply_letter. }
function zdxm_letter_reply(batch: Tzdxm_batch; id: Integer; since: Integer; replied_on: Integer; reply: PAnsiChar; reply_len: Integer; replied_by: PAnsiChar; replied_by_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_letter_reply in UTF-16. }
function zdxm_letter_reply16(batch: Tzdxm_batch; id: Integer; since: Integer; replied_on: Integer; reply: PWideChar; reply_len: Integer; replied_by: PWideChar; replied_by_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ Closes a letter with what came of it (销号): Rust Batch::close_letter. }
function zdxm_letter_mark_closed(batch: Tzdxm_batch; id: Integer; since: Integer; closed_on: Integer; outcome: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_letter_mark_closed in UTF-16. }
function zdxm_letter_mark_closed16(batch: Tzdxm_batch; id: Integer; since: Integer; closed_on: Integer; outcome: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ States that a stronger letter about the same follows this one (升级): Rust Batch::escalate_letter. }
function zdxm_letter_escalate(batch: Tzdxm_batch; id: Integer; since: Integer; stronger: Integer): Integer; cdecl; external ZdxmLibrary;

{ Revokes an issued letter by a document (撤销): Rust Batch::revoke_letter. Its points count no more. }
function zdxm_letter_revoke(batch: Tzdxm_batch; id: Integer; since: Integer; revoked_on: Integer; document_no: PAnsiChar; document_no_len: Integer; reason: PAnsiChar; reason_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_letter_revoke in UTF-16. }
function zdxm_letter_revoke16(batch: Tzdxm_batch; id: Integer; since: Integer; revoked_on: Integer; document_no: PWideChar; document_no_len: Integer; reason: PWideChar; reason_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ One letter: Rust View::letter. }
function zdxm_letter_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a letter that the view knows of, oldest first: Rust View::letter_history. }
function zdxm_letter_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust View::letter_points. }
function zdxm_letter_points(view: Tzdxm_view; money_unit: Integer; first: Integer; last: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The points of every unit that the letters of some months give any: Rust View::letter_points_of_all. }
function zdxm_letter_points_of_all(view: Tzdxm_view; first: Integer; last: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust View::find_letters, Letter::days_late. }
function zdxm_letter_find(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The same as a document (函件台账): Rust print::letters_table. }
function zdxm_letter_find_document(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust LetterProposals::new. }
function zdxm_letter_proposals(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ A letter as a document, the draft as well: Rust issue::letter_document. What was issued is given by zdxm_letter_reprint. }
function zdxm_letter_document(view: Tzdxm_view; id: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ An issued letter as it was issued, byte for byte (重印): Rust issue::reissue_letter, ReissuedLetter::bytes, ReissuedLetter::text, ReissuedLetter::save. }
function zdxm_letter_reprint(view: Tzdxm_view; id: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Whether each form of an issued letter is at hand as it was issued: Rust ReissuedLetter::forms, ReissuedLetter::is_whole. }
function zdxm_letter_check(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Records what a project did: Rust Batch::record_event. ZDXM_E_RULE where it does not fit its other events. }
function zdxm_event_record(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects an event: its date, what proves it. Rust Batch::revise_event, Batch::change_event. }
function zdxm_event_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ Takes back an event that was recorded by mistake (撤销): Rust Batch::revoke_event. Its history stays. }
function zdxm_event_revoke(batch: Tzdxm_batch; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Lets an event count from its date on (追溯计入): Rust Batch::count_event_from_its_date. Only a registrar may; the closed months that move are listed by zdxm_filing_corrections. }
function zdxm_event_count_from_date(batch: Tzdxm_batch; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The events of a plan's projects that count later than they happened (补录): Rust View::events_counted_later. }
function zdxm_event_counted_later(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ One event: Rust View::event. }
function zdxm_event_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The events of a project, in the order in which they happened: Rust View::events. }
function zdxm_event_list(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of an event, also of a revoked one, oldest first: Rust View::event_history. }
function zdxm_event_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What the events of a project say at the end of a month (yyyymm): Rust View::project_state. }
function zdxm_event_state(view: Tzdxm_view; project: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The actual state of each item of a plan at the end of a month (yyyymm): Rust View::project_states. }
function zdxm_event_states(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The actual states as a document (项目开竣工情况表): Rust print::states_table. }
function zdxm_event_states_document(view: Tzdxm_view; plan: Integer; month: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Attaches a file to a record: Rust Batch::attach_file, AttachmentFields::named, Attached::new. }
function zdxm_attachment_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; path: PAnsiChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_attachment_add in UTF-16. }
function zdxm_attachment_add16(batch: Tzdxm_batch; form_handle: Tzdxm_form; path: PWideChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Attaches bytes that the program has, with a NAME: Rust Batch::attach_bytes. }
function zdxm_attachment_add_bytes(batch: Tzdxm_batch; form_handle: Tzdxm_form; bytes: Pointer; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects what is said of an attachment: Rust Batch::revise_attachment, Batch::change_attachment. Its bytes stay. }
function zdxm_attachment_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One attachment: Rust View::attachment. }
function zdxm_attachment_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of an attachment that the view knows of, oldest first: Rust View::attachment_history. }
function zdxm_attachment_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it: Rust View::attachments_of_project. }
function zdxm_attachment_of_project(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What is attached to the reports of a plan for a month, in the order of its items: Rust View::attachments_of_month. }
function zdxm_attachment_of_month(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Saves the file of an attachment, every byte of it proved: Rust View::save_attachment. }
function zdxm_attachment_save(view: Tzdxm_view; id: Integer; path: PAnsiChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_attachment_save in UTF-16. }
function zdxm_attachment_save16(view: Tzdxm_view; id: Integer; path: PWideChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ What is attached to a record, in the order in which it was: Rust View::attachments, Attached::new. }
function zdxm_attachment_list(view: Tzdxm_view; kind_no: Integer; id: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The bytes of an attachment as base64, proved by their SHA-256: Rust View::attachment_bytes. }
function zdxm_attachment_base64(view: Tzdxm_view; id: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_attachment_base64 in UTF-16. }
function zdxm_attachment_base6416(view: Tzdxm_view; id: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Removes the files beside the ledger that no attachment needs, and returns how many: Rust Ledger::sweep_files. }
function zdxm_attachment_sweep(ledger: Tzdxm_ledger; actor: PAnsiChar; length: Integer; out value: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_attachment_sweep in UTF-16. }
function zdxm_attachment_sweep16(ledger: Tzdxm_ledger; actor: PWideChar; length: Integer; out value: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust View::check_files, View::check_files_with. }
function zdxm_attachment_check(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Adds a place of a project, which can have several: Rust Batch::add_place, PlaceFields::new. }
function zdxm_place_add(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a place: Rust Batch::revise_place, Batch::change_place. }
function zdxm_place_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One place: Rust View::place. }
function zdxm_place_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The places of a project, in the order in which they were added: Rust View::places. }
function zdxm_place_list(view: Tzdxm_view; project: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a place that the view knows of, oldest first: Rust View::place_history. }
function zdxm_place_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The places of all projects that the view shows, with their names: Rust View::find_places. }
function zdxm_place_all(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The places of all projects that the view shows as GeoJSON (RFC 7946): Rust print::geojson, View::find_places. }
function zdxm_place_geojson(view: Tzdxm_view; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_place_geojson in UTF-16. }
function zdxm_place_geojson16(view: Tzdxm_view; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ [zdxm_place_geojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system: Rust print::geojson, print::GeoJsonOptions. }
function zdxm_place_geojson_shifted(view: Tzdxm_view; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_place_geojson_shifted in UTF-16. }
function zdxm_place_geojson_shifted16(view: Tzdxm_view; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ What becomes of each project of a plan in the next year: Rust View::propose_next_year, RolloverReason::phase, Coded::name. }
function zdxm_rollover_propose(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan that would be taken over from the year before otherwise now: Rust View::outdated_items. }
function zdxm_rollover_outdated(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The proposals as a document: Rust print::rollover_table. }
function zdxm_rollover_document(view: Tzdxm_view; plan: Integer; rules: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The items of zdxm_rollover_outdated as a document, with amounts to the fen: Rust print::outdated_table. }
function zdxm_rollover_outdated_document(view: Tzdxm_view; plan: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ What a change wrote, field by field (变更明细): Rust View::entries. }
function zdxm_change_entries(view: Tzdxm_view; change_no: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What changes wrote of all that belongs to something (沿革), the oldest first: Rust View::history, HistoryOf::new, HistoryQuery::new. }
function zdxm_history_list(view: Tzdxm_view; subject: Integer; id: Integer; field_no: Integer; after: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The rows of zdxm_history_list as a document (沿革表): Rust print::history_table. }
function zdxm_history_document(view: Tzdxm_view; subject: Integer; id: Integer; field_no: Integer; after: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ States that a unit is another one, with the reason: Rust Batch::merge_unit. Units that are one already give ZDXM_E_RULE. }
function zdxm_unit_merge(batch: Tzdxm_batch; from: Integer; into: Integer; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_unit_merge in UTF-16. }
function zdxm_unit_merge16(batch: Tzdxm_batch; from: Integer; into: Integer; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Takes back that a unit is another one: Rust Batch::unmerge_unit. A unit that was not merged gives ZDXM_E_NOT_FOUND. }
function zdxm_unit_unmerge(batch: Tzdxm_batch; from: Integer): Integer; cdecl; external ZdxmLibrary;

{ States that a project is another one, with the reason: Rust Batch::merge_project. }
function zdxm_project_merge(batch: Tzdxm_batch; from: Integer; into: Integer; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_project_merge in UTF-16. }
function zdxm_project_merge16(batch: Tzdxm_batch; from: Integer; into: Integer; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Takes back that a project is another one: Rust Batch::unmerge_project. A project that was not merged gives ZDXM_E_NOT_FOUND. }
function zdxm_project_unmerge(batch: Tzdxm_batch; from: Integer): Integer; cdecl; external ZdxmLibrary;

{ The merges that hold, in the order of the changes that made them: Rust View::mergers. }
function zdxm_merger_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Units or projects whose names are so near that they may be one, for a person to judge: Rust View::merge_candidates. }
function zdxm_merger_candidates(view: Tzdxm_view; subject: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The rows of zdxm_merger_list as a document (合并情况表): Rust print::mergers_table. }
function zdxm_merger_document(view: Tzdxm_view; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The rows of zdxm_merger_candidates as a document (疑似重复表): Rust print::merge_candidates_table. }
function zdxm_merger_candidates_document(view: Tzdxm_view; subject: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Voids a record that was typed by mistake, for a reason: Rust Batch::void, VoidOf::new. }
function zdxm_record_void(batch: Tzdxm_batch; subject: Integer; id: Integer; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_record_void in UTF-16. }
function zdxm_record_void16(batch: Tzdxm_batch; subject: Integer; id: Integer; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Makes a voided record stand again as it was: Rust Batch::restore, VoidOf::new. }
function zdxm_record_restore(batch: Tzdxm_batch; subject: Integer; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Voids the draft of a report, for a reason: Rust Batch::void. ZDXM_E_RULE where it answers a return. }
function zdxm_draft_void(batch: Tzdxm_batch; item: Integer; month: Integer; reason: PAnsiChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_draft_void in UTF-16. }
function zdxm_draft_void16(batch: Tzdxm_batch; item: Integer; month: Integer; reason: PWideChar; length: Integer): Integer; cdecl; external ZdxmLibrary;

{ Makes the voided draft of a report stand again: Rust Batch::restore. }
function zdxm_draft_restore(batch: Tzdxm_batch; item: Integer; month: Integer): Integer; cdecl; external ZdxmLibrary;

{ Everything that is voided, the latest first: Rust View::voided. A limited view lists what is of its projects. }
function zdxm_voided_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ [zdxm_voided_list] as a document (已作废记录): Rust print::voided_table. }
function zdxm_voided_document(view: Tzdxm_view; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan, without progress: Rust View::plan_figures. }
function zdxm_figures_plan(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust View::month_figures. }
function zdxm_figures_month(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust print::annual_json. }
function zdxm_figures_json(view: Tzdxm_view; plan: Integer; month: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_figures_json in UTF-16. }
function zdxm_figures_json16(view: Tzdxm_view; plan: Integer; month: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The items of a plan that meet a query at the end of a month (yyyymm): Rust View::find_items, FigureRules::gap. }
function zdxm_query_items(view: Tzdxm_view; plan: Integer; month: Integer; query: Tzdxm_form; count: PInteger; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The same as a document (项目查询结果): Rust print::found_items_table. }
function zdxm_query_items_document(view: Tzdxm_view; plan: Integer; month: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The matters that meet a query, as they stand on a day (yyyymmdd): Rust View::find_matters. }
function zdxm_query_matters(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The same as a document (事项查询结果): Rust print::found_matters_table. }
function zdxm_query_matters_document(view: Tzdxm_view; on: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust Ranking::new, RankedUnit::moved, RankedUnit::shown, RankedUnit::gap_points. }
function zdxm_ranking_list(view: Tzdxm_view; plan: Integer; month: Integer; query: Tzdxm_form; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The ranking as a document (排名): Rust Ranking::document, of Ranking::table. }
function zdxm_ranking_document(view: Tzdxm_view; plan: Integer; month: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust UnitLists::new. }
function zdxm_ranking_lists(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The lists as a document to be made public (红黑榜), with the facts: Rust UnitLists::document. }
function zdxm_ranking_lists_document(view: Tzdxm_view; plan: Integer; month: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust View::funds. }
function zdxm_funds_list(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Funds in place by source as a document (资金到位情况表): Rust print::funds_table. }
function zdxm_funds_document(view: Tzdxm_view; plan: Integer; month: Integer; rules: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Adds a rule pack, its document as TOML or JSON: Rust Batch::add_rule_pack, RulePack::parse. }
function zdxm_rule_pack_add(batch: Tzdxm_batch; document: PAnsiChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_rule_pack_add in UTF-16. }
function zdxm_rule_pack_add16(batch: Tzdxm_batch; document: PWideChar; length: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Lets a plan use a rule pack from this change on: Rust Batch::use_rule_pack. }
function zdxm_rule_pack_use(batch: Tzdxm_batch; plan: Integer; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ All rule packs of the ledger: Rust View::rule_packs. }
function zdxm_rule_pack_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ One rule pack: Rust View::rule_pack. }
function zdxm_rule_pack_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The rule pack that a plan uses, or no row: Rust View::rules_of_plan. }
function zdxm_rule_pack_of_plan(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The document of a rule pack as the ledger keeps it, JSON: Rust View::rule_pack_document. }
function zdxm_rule_pack_document(view: Tzdxm_view; id: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_rule_pack_document in UTF-16. }
function zdxm_rule_pack_document16(view: Tzdxm_view; id: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ A document that comes with the library, as TOML: Rust RulePack::shipped. }
function zdxm_rule_pack_shipped(context: Tzdxm_context; index: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_rule_pack_shipped in UTF-16. }
function zdxm_rule_pack_shipped16(context: Tzdxm_context; index: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust View::report_deadline, RulePack::deadline. }
function zdxm_rule_pack_deadline(view: Tzdxm_view; plan: Integer; month: Integer; out day: Integer): Integer; cdecl; external ZdxmLibrary;

{ Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust Batch::add_checklist. }
function zdxm_rule_pack_checklist(batch: Tzdxm_batch; plan: Integer; project: Integer; on: Integer; out count: Integer): Integer; cdecl; external ZdxmLibrary;

{ The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust PlanLights::new, LightRow::light, LightRow::reasons. }
function zdxm_light_list(view: Tzdxm_view; plan: Integer; month: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The lights as a document, those that are not green (红黄绿灯情况表): Rust PlanLights::document, of PlanLights::tables. }
function zdxm_light_document(view: Tzdxm_view; plan: Integer; month: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Units judged by a scheme from given values, as JSON: Rust Assessment::new, AssessmentScheme::parse, AssessmentValues::parse, print::assessment_json. }
function zdxm_assessment_of_values(context: Tzdxm_context; scheme: PAnsiChar; scheme_len: Integer; values: PAnsiChar; values_len: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_assessment_of_values in UTF-16. }
function zdxm_assessment_of_values16(context: Tzdxm_context; scheme: PWideChar; scheme_len: Integer; values: PWideChar; values_len: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The same as a document, with every point explained: Rust Assessment::by_rank, AssessedUnit::failed, print::assessment_document. }
function zdxm_assessment_document_of_values(context: Tzdxm_context; scheme: PAnsiChar; scheme_len: Integer; values: PAnsiChar; values_len: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ zdxm_assessment_document_of_values in UTF-16. }
function zdxm_assessment_document_of_values16(context: Tzdxm_context; scheme: PWideChar; scheme_len: Integer; values: PWideChar; values_len: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document: Rust Assessment::of_plan. }
function zdxm_assessment_document(view: Tzdxm_view; plan: Integer; month: Integer; words_name: PAnsiChar; length: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ zdxm_assessment_document in UTF-16. }
function zdxm_assessment_document16(view: Tzdxm_view; plan: Integer; month: Integer; words_name: PWideChar; length: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Records a fact of an assessment (考核登记): Rust Batch::record_assessment_fact, AssessmentFactFields::new, AssessmentFactFields::giving, AssessmentFactFields::objecting_to. }
function zdxm_assessment_fact_record(batch: Tzdxm_batch; form_handle: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Corrects a fact of an assessment: Rust Batch::revise_assessment_fact. }
function zdxm_assessment_fact_revise(batch: Tzdxm_batch; id: Integer; form_handle: Tzdxm_form): Integer; cdecl; external ZdxmLibrary;

{ One fact of an assessment: Rust View::assessment_fact. }
function zdxm_assessment_fact_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The facts of a plan's assessments, in the order in which they were recorded: Rust View::assessment_facts. }
function zdxm_assessment_fact_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every version of a fact of an assessment that the view knows of, oldest first: Rust View::assessment_fact_history. }
function zdxm_assessment_fact_history(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Issues the result of an assessment (签发考核结果): Rust Batch::issue_assessment, IssuedAssessmentFields::new. }
function zdxm_assessment_issue(batch: Tzdxm_batch; plan: Integer; month: Integer; words_name: PAnsiChar; name_len: Integer; number: PAnsiChar; number_len: Integer; issued_on: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_assessment_issue in UTF-16. }
function zdxm_assessment_issue16(batch: Tzdxm_batch; plan: Integer; month: Integer; words_name: PWideChar; name_len: Integer; number: PWideChar; number_len: Integer; issued_on: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme: Rust IssuedAssessmentFields::correcting. }
function zdxm_issued_assessment_correct(batch: Tzdxm_batch; former: Integer; number: PAnsiChar; number_len: Integer; issued_on: Integer; reason: PAnsiChar; reason_len: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_issued_assessment_correct in UTF-16. }
function zdxm_issued_assessment_correct16(batch: Tzdxm_batch; former: Integer; number: PWideChar; number_len: Integer; issued_on: Integer; reason: PWideChar; reason_len: Integer; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ One issued result of an assessment: Rust View::issued_assessment. }
function zdxm_issued_assessment_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The issued results of a plan, in the order in which they were issued: Rust View::issued_assessments. }
function zdxm_issued_assessment_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The exact result of each unit as it was issued: Rust View::assessment_results. POINTS is the total, NULL where none is given. }
function zdxm_issued_assessment_results(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ An issued result of an assessment as it was issued, byte for byte (重印): Rust issue::reissue_assessment, ReissuedAssessment::bytes, ReissuedAssessment::text, ReissuedAssessment::save. }
function zdxm_issued_assessment_reprint(view: Tzdxm_view; id: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Whether an issued result of an assessment is as it was issued, form by form: Rust ReissuedAssessment::forms, ReissuedAssessment::is_reproduced. }
function zdxm_issued_assessment_check(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Whose points changed from an issued result to another one, and by what (结果对照): Rust issue::compare_assessments. }
function zdxm_issued_assessment_compare(view: Tzdxm_view; id: Integer; other: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The same as a document (考核结果对照): Rust issue::assessment_comparison_document. }
function zdxm_issued_assessment_compare_document(view: Tzdxm_view; id: Integer; other: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust Bulletin::new, View::month_figures, PlanFigures::with_rules. }
function zdxm_bulletin_new(view: Tzdxm_view; plan: Integer; month: Integer; rules: Tzdxm_form; out bulletin: Tzdxm_bulletin): Integer; cdecl; external ZdxmLibrary;

{ The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust Bulletin::of. }
function zdxm_bulletin_of_kind(view: Tzdxm_view; plan: Integer; month: Integer; kind_no: Integer; period: Integer; out bulletin: Tzdxm_bulletin): Integer; cdecl; external ZdxmLibrary;

{ Frees a bulletin. NULL is allowed. }
function zdxm_bulletin_free(bulletin: Tzdxm_bulletin): Integer; cdecl; external ZdxmLibrary;

{ The bulletin as a document, for every form: Rust Bulletin::document, of Bulletin::summary_table, Bulletin::lead_unit_table, Bulletin::reporting_unit_table and Bulletin::missing_table. }
function zdxm_bulletin_document(bulletin: Tzdxm_bulletin; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ The bulletin's head, with starts and finishes, in one row: Rust Bulletin::new, Starts::start_rate, Starts::finish_rate, Bulletin::time_progress. }
function zdxm_bulletin_head(bulletin: Tzdxm_bulletin; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The bulletin's sums in every cut: Rust Cuts::new, FigureCell::rate, FigureCell::month_done, Bulletin::gap, Bulletin::name. }
function zdxm_bulletin_figures(bulletin: Tzdxm_bulletin; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The projects that did not report for the month (未报送), by reporting unit: Rust figures::MissingReports. }
function zdxm_bulletin_missing(bulletin: Tzdxm_bulletin; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Frees a document. NULL is allowed. }
function zdxm_document_free(document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ A form of the document that is words: Rust Document::bytes, Document::to_text, Document::to_markdown, Document::to_json, Reissued::bytes. }
function zdxm_document_text(document: Tzdxm_document; form_handle: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_document_text in UTF-16. }
function zdxm_document_text16(document: Tzdxm_document; form_handle: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Saves a form of the document as a file: Rust Document::save, Document::to_workbook, Document::to_flat_workbook, Document::to_docx, Reissued::save. }
function zdxm_document_save(document: Tzdxm_document; form_handle: Integer; path: PAnsiChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_document_save in UTF-16. }
function zdxm_document_save16(document: Tzdxm_document; form_handle: Integer; path: PWideChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ Saves a table of the document, by its place from 0, as a .csv file: Rust Table::save_csv, Table::to_csv. }
function zdxm_document_save_csv(document: Tzdxm_document; index: Integer; path: PAnsiChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_document_save_csv in UTF-16. }
function zdxm_document_save_csv16(document: Tzdxm_document; index: Integer; path: PWideChar; length: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ The head of a document in one row: Rust print::Document. }
function zdxm_document_head(document: Tzdxm_document; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The parts of a document in their order, those of its attachments last: Rust print::Part. }
function zdxm_document_parts(document: Tzdxm_document; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The charts of a document in their order: Rust print::Chart, Chart::to_svg, Chart::title, Chart::sentence. }
function zdxm_document_charts(document: Tzdxm_document; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The tables of a document, in their order: Rust Document::tables. }
function zdxm_document_tables(document: Tzdxm_document; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The rows of a table, by its place from 0, each cell as it is displayed: Rust TableCell::text, TableCell::number. }
function zdxm_document_table(document: Tzdxm_document; index: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The header cells of a table, by its place from 0: Rust print::HeaderCell. }
function zdxm_document_table_header(document: Tzdxm_document; index: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The sheets by which a plan can be exported: Rust View::export_profiles, ExportProfile::is_template. }
function zdxm_export_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ A plan's items by a sheet as a document (表式): Rust View::export, print::exported_table. }
function zdxm_export_document(view: Tzdxm_view; plan: Integer; month: Integer; profile: PAnsiChar; length: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ zdxm_export_document in UTF-16. }
function zdxm_export_document16(view: Tzdxm_view; plan: Integer; month: Integer; profile: PWideChar; length: Integer; query: Tzdxm_form; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板): Rust ExportedSheet::save_template, ExportedSheet::to_template. }
function zdxm_export_template(view: Tzdxm_view; plan: Integer; month: Integer; profile: PAnsiChar; profile_len: Integer; query: Tzdxm_form; path: PAnsiChar; path_len: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_export_template in UTF-16. }
function zdxm_export_template16(view: Tzdxm_view; plan: Integer; month: Integer; profile: PWideChar; profile_len: Integer; query: Tzdxm_form; path: PWideChar; path_len: Integer; flags: Integer): Integer; cdecl; external ZdxmLibrary;

{ Issues the bulletin of a month (签发): Rust Batch::issue_bulletin. }
function zdxm_issue_bulletin(batch: Tzdxm_batch; form_handle: Tzdxm_form; rules: Tzdxm_form; out id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The bulletin that zdxm_issue_bulletin would issue at the moment of a view, byte for byte (签发预览): Rust View::preview_issue. }
function zdxm_issue_preview(view: Tzdxm_view; form_handle: Tzdxm_form; rules: Tzdxm_form; out bulletin: Tzdxm_bulletin): Integer; cdecl; external ZdxmLibrary;

{ One issued bulletin: Rust View::issued_bulletin. }
function zdxm_issued_bulletin_get(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The issued bulletin of a number (期号、文号), or no row: Rust View::bulletin_by_number. }
function zdxm_issued_bulletin_by_number(view: Tzdxm_view; number: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_issued_bulletin_by_number in UTF-16. }
function zdxm_issued_bulletin_by_number16(view: Tzdxm_view; number: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The text of an issued bulletin as it was issued, whatever was corrected since: Rust View::issued_text. }
function zdxm_issued_bulletin_text(view: Tzdxm_view; id: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_issued_bulletin_text in UTF-16. }
function zdxm_issued_bulletin_text16(view: Tzdxm_view; id: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust View::issued_bulletins. }
function zdxm_issued_bulletin_list(view: Tzdxm_view; plan: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ An issued bulletin as it was issued, to be printed again: Rust issue::reissue, Reissued::bytes, Reissued::text. }
function zdxm_issued_bulletin_reprint(view: Tzdxm_view; id: Integer; out bulletin: Tzdxm_bulletin): Integer; cdecl; external ZdxmLibrary;

{ Whether an issued bulletin is as it was issued, form by form: Rust issue::reissue, Reissued::outcome, Reissued::is_reproduced, FormCheck::is_same. }
function zdxm_issued_bulletin_check(view: Tzdxm_view; id: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust BulletinComparison::of_issued. }
function zdxm_issued_bulletin_compare_figures(view: Tzdxm_view; before: Integer; after: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust BulletinComparison::of_issued, BulletinComparison::change_of. }
function zdxm_issued_bulletin_compare_records(view: Tzdxm_view; before: Integer; after: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The comparison as a document: Rust BulletinComparison::document, of BulletinComparison::tables. }
function zdxm_issued_bulletin_compare_document(view: Tzdxm_view; before: Integer; after: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ Opens a spreadsheet file; the format is found from its bytes: Rust Workbook::open. }
function zdxm_workbook_open(context: Tzdxm_context; path: PAnsiChar; length: Integer; out workbook: Tzdxm_workbook): Integer; cdecl; external ZdxmLibrary;

{ zdxm_workbook_open in UTF-16. }
function zdxm_workbook_open16(context: Tzdxm_context; path: PWideChar; length: Integer; out workbook: Tzdxm_workbook): Integer; cdecl; external ZdxmLibrary;

{ Opens a spreadsheet that the program holds in memory: Rust Workbook::read. }
function zdxm_workbook_read(context: Tzdxm_context; bytes: Pointer; length: Integer; out workbook: Tzdxm_workbook): Integer; cdecl; external ZdxmLibrary;

{ Frees a workbook. NULL is allowed. }
function zdxm_workbook_free(workbook: Tzdxm_workbook): Integer; cdecl; external ZdxmLibrary;

{ The sheets that are plans or monthly reports: Rust WorkbookReading::new, SheetReading::sums, SheetReading::counted, Workbook::digest. }
function zdxm_workbook_sheets(workbook: Tzdxm_workbook; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The columns of a sheet, by its place from 0, and what each means: Rust SheetReading. }
function zdxm_workbook_columns(workbook: Tzdxm_workbook; sheet: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The projects of a sheet, by its place from 0, as they were read: Rust SheetReading, WorkbookReading. }
function zdxm_workbook_rows(workbook: Tzdxm_workbook; sheet: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust SheetReading. }
function zdxm_workbook_groups(workbook: Tzdxm_workbook; sheet: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every problem of the file, each at its cell, and the sheets that were left out: Rust WorkbookReading::findings. }
function zdxm_workbook_findings(workbook: Tzdxm_workbook; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ All sheets of the file as plain cells, understood or not: Rust Workbook, Sheet::width. }
function zdxm_workbook_grids(workbook: Tzdxm_workbook; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The cells with a value of a sheet, by its place among all sheets, row by row: Rust Sheet::cell. }
function zdxm_workbook_cells(workbook: Tzdxm_workbook; sheet: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What an import of a workbook would do: Rust ImportPreview::of. Nothing is changed. }
function zdxm_import_preview(view: Tzdxm_view; workbook: Tzdxm_workbook; form_handle: Tzdxm_form; out import_handle: Tzdxm_import): Integer; cdecl; external ZdxmLibrary;

{ Frees an import. NULL is allowed. A batch that it began goes on. }
function zdxm_import_free(import_handle: Tzdxm_import): Integer; cdecl; external ZdxmLibrary;

{ What the import would do, in numbers, in one row: Rust ImportPreview::counts. }
function zdxm_import_counts(import_handle: Tzdxm_import; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Every problem, of the sheets and of the comparison with the ledger: Rust ImportPreview::findings. }
function zdxm_import_findings(import_handle: Tzdxm_import; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The problems that stand in the way of this import with its options: Rust ImportPreview::unsettled. }
function zdxm_import_unsettled(import_handle: Tzdxm_import; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What was decided about the file that a change imported, by the actor of the change: Rust View::import_answers. }
function zdxm_import_answers(view: Tzdxm_view; change_no: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust View::column_mappings. }
function zdxm_import_columns(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Gives up what was confirmed of a column; what was imported by it stays: Rust Batch::withdraw_column. }
function zdxm_import_column_withdraw(batch: Tzdxm_batch; id: Integer): Integer; cdecl; external ZdxmLibrary;

{ The units that the import adds, with the kind that each name suggests: Rust ImportPreview::new_units. }
function zdxm_import_new_units(import_handle: Tzdxm_import; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ The sectors that the import adds: Rust ImportPreview::new_sectors. KIND is NULL. }
function zdxm_import_new_sectors(import_handle: Tzdxm_import; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Begins to write the import by a person: Rust ImportPreview::begin, ImportRun::commit. }
function zdxm_import_begin(import_handle: Tzdxm_import; actor: PAnsiChar; length: Integer; out batch: Tzdxm_batch): Integer; cdecl; external ZdxmLibrary;

{ zdxm_import_begin in UTF-16. }
function zdxm_import_begin16(import_handle: Tzdxm_import; actor: PWideChar; length: Integer; out batch: Tzdxm_batch): Integer; cdecl; external ZdxmLibrary;

{ Begins a proof of the whole ledger: Rust View::begin_verify. The view can be closed. }
function zdxm_verify_new(view: Tzdxm_view; out verify: Tzdxm_verify): Integer; cdecl; external ZdxmLibrary;

{ Begins to examine a file, damaged or not, without changing it: Rust Ledger::begin_check_file. zdxm_verify_free also ends it early. }
function zdxm_verify_file(context: Tzdxm_context; path: PAnsiChar; length: Integer; out verify: Tzdxm_verify): Integer; cdecl; external ZdxmLibrary;

{ zdxm_verify_file in UTF-16. }
function zdxm_verify_file16(context: Tzdxm_context; path: PWideChar; length: Integer; out verify: Tzdxm_verify): Integer; cdecl; external ZdxmLibrary;

{ Frees a proof. NULL is allowed. }
function zdxm_verify_free(verify: Tzdxm_verify): Integer; cdecl; external ZdxmLibrary;

{ Reads about so many rows more: Rust VerifyRun::step, VerifyRun::done, VerifyRun::total, FileCheckRun::step, FileCheckRun::done, FileCheckRun::total. }
function zdxm_verify_step(verify: Tzdxm_verify; rows: Integer; done: PInt64; total: PInt64): Integer; cdecl; external ZdxmLibrary;

{ What a completed proof looked at, in one row: Rust Verification, View::verify. }
function zdxm_verify_result(verify: Tzdxm_verify; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Everything that is wrong with a file that was examined: Rust FileCheckRun. }
function zdxm_verify_problems(verify: Tzdxm_verify; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ What a seal of the last change of a view signs: Rust View::seal_draft, SealDraft::text. }
function zdxm_seal_text(view: Tzdxm_view; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_seal_text in UTF-16. }
function zdxm_seal_text16(view: Tzdxm_view; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Keeps a seal: Rust Ledger::add_seal. }
function zdxm_seal_add(ledger: Tzdxm_ledger; words: PAnsiChar; text_len: Integer; key: PAnsiChar; key_len: Integer; signature: PAnsiChar; signature_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_seal_add in UTF-16. }
function zdxm_seal_add16(ledger: Tzdxm_ledger; words: PWideChar; text_len: Integer; key: PWideChar; key_len: Integer; signature: PWideChar; signature_len: Integer): Integer; cdecl; external ZdxmLibrary;

{ The seals of changes that a view knows of, in the order of the changes: Rust View::seals, Seal::text. }
function zdxm_seal_list(view: Tzdxm_view; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Begins a backup into a new file: Rust Ledger::begin_backup. }
function zdxm_backup_new(ledger: Tzdxm_ledger; path: PAnsiChar; length: Integer; flags: Integer; out backup: Tzdxm_backup): Integer; cdecl; external ZdxmLibrary;

{ zdxm_backup_new in UTF-16. }
function zdxm_backup_new16(ledger: Tzdxm_ledger; path: PWideChar; length: Integer; flags: Integer; out backup: Tzdxm_backup): Integer; cdecl; external ZdxmLibrary;

{ Frees a backup; one that is not finished leaves nothing. NULL is allowed. }
function zdxm_backup_free(backup: Tzdxm_backup): Integer; cdecl; external ZdxmLibrary;

{ Leaves out the files of attachments, which a backup has beside it otherwise: Rust BackupRun::leave_out_attachments. }
function zdxm_backup_leave_out_attachments(backup: Tzdxm_backup): Integer; cdecl; external ZdxmLibrary;

{ Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust BackupRun::step, BackupRun::done, BackupRun::total. }
function zdxm_backup_step(backup: Tzdxm_backup; pages: Integer; done: PInt64; total: PInt64): Integer; cdecl; external ZdxmLibrary;

{ Copies and proves what is left, and gives the file its name: Rust BackupRun::finish. }
function zdxm_backup_finish(backup: Tzdxm_backup; rows: Pzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Makes a ledger of a backup, after proving that it is sound: Rust Ledger::restore_with (Ledger::restore). }
function zdxm_backup_restore(context: Tzdxm_context; source: PAnsiChar; source_len: Integer; target: PAnsiChar; target_len: Integer; flags: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_backup_restore in UTF-16. }
function zdxm_backup_restore16(context: Tzdxm_context; source: PWideChar; source_len: Integer; target: PWideChar; target_len: Integer; flags: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Everything that is wrong with a file, damaged or not, without changing it: Rust Ledger::check_file, FileProblemKind::remedy. }
function zdxm_backup_check(context: Tzdxm_context; path: PAnsiChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ zdxm_backup_check in UTF-16. }
function zdxm_backup_check16(context: Tzdxm_context; path: PWideChar; length: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Begins to write what a view knows into a new file: Rust View::begin_export. The view can be closed. }
function zdxm_archive_export(view: Tzdxm_view; path: PAnsiChar; length: Integer; flags: Integer; out archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ zdxm_archive_export in UTF-16. }
function zdxm_archive_export16(view: Tzdxm_view; path: PWideChar; length: Integer; flags: Integer; out archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ Puts the files of attachments beside the archive as well: Rust ArchiveExport::take_attachments. ZDXM_E_RULE for an import, which takes over the files that lie beside its archive. }
function zdxm_archive_take_attachments(archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ Begins to make a new ledger of an archive: Rust Ledger::begin_import. }
function zdxm_archive_import(context: Tzdxm_context; source: PAnsiChar; source_len: Integer; target: PAnsiChar; target_len: Integer; out archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ zdxm_archive_import in UTF-16. }
function zdxm_archive_import16(context: Tzdxm_context; source: PWideChar; source_len: Integer; target: PWideChar; target_len: Integer; out archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ Frees an archive; one that is not complete leaves nothing. NULL is allowed. }
function zdxm_archive_free(archive: Tzdxm_archive): Integer; cdecl; external ZdxmLibrary;

{ Writes, or reads and proves, about so many lines more: Rust ArchiveExport::step, ArchiveExport::done, ArchiveExport::total, ArchiveImport::step, ArchiveImport::done, ArchiveImport::total. }
function zdxm_archive_step(archive: Tzdxm_archive; lines: Integer; done: PInt64; total: PInt64): Integer; cdecl; external ZdxmLibrary;

{ What is in a completed archive, or in the ledger made of it, in one row: Rust ArchiveExport::step, ArchiveImport::step. }
function zdxm_archive_result(archive: Tzdxm_archive; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Reads an amount as offices write it, in a unit unless it names its own: Rust Money::parse. }
function zdxm_money_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; money_unit: Integer; out fen: Int64): Integer; cdecl; external ZdxmLibrary;

{ zdxm_money_parse in UTF-16. }
function zdxm_money_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; money_unit: Integer; out fen: Int64): Integer; cdecl; external ZdxmLibrary;

{ An amount of fen in a unit, rounded half away from zero (四舍五入): Rust Money::display. }
function zdxm_money_text(context: Tzdxm_context; fen: Int64; money_unit: Integer; decimals: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_money_text in UTF-16. }
function zdxm_money_text16(context: Tzdxm_context; fen: Int64; money_unit: Integer; decimals: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ A part of a base in percent, rounded once from the exact value: Rust Rate::of, Rate::percent. ZDXM_NULL for a base of 0. }
function zdxm_rate_text(context: Tzdxm_context; part: Int64; base_fen: Int64; decimals: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_rate_text in UTF-16. }
function zdxm_rate_text16(context: Tzdxm_context; part: Int64; base_fen: Int64; decimals: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Reads a national project code in any spelling and gives it with its hyphens: Rust ProjectCode::parse. }
function zdxm_project_code_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_project_code_parse in UTF-16. }
function zdxm_project_code_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust CreditCode::parse. }
function zdxm_credit_code_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_credit_code_parse in UTF-16. }
function zdxm_credit_code_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ Reads a date as offices write it, such as 2022年3月: Rust ProjectDate::parse. yyyymmdd, 00 for what it does not say. }
function zdxm_date_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; out yyyymmdd: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_date_parse in UTF-16. }
function zdxm_date_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; out yyyymmdd: Integer): Integer; cdecl; external ZdxmLibrary;

{ Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust Phase::parse. ZDXM_PHASE_... }
function zdxm_phase_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; out phase: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_phase_parse in UTF-16. }
function zdxm_phase_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; out phase: Integer): Integer; cdecl; external ZdxmLibrary;

{ The name of a value that a field can have, such as 续建: Rust Coded::name. }
function zdxm_value_text(context: Tzdxm_context; field_no: Integer; value: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_value_text in UTF-16. }
function zdxm_value_text16(context: Tzdxm_context; field_no: Integer; value: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ All values that a field can have, in their order, as a list to choose from shows them: Rust Coded::ALL, Coded::number, Coded::word, Coded::name. }
function zdxm_field_choices(context: Tzdxm_context; field_no: Integer; out rows: Tzdxm_cursor): Integer; cdecl; external ZdxmLibrary;

{ Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust ConstructionPeriod::parse. }
function zdxm_period_parse(context: Tzdxm_context; words: PAnsiChar; length: Integer; out start: Integer; out end_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ zdxm_period_parse in UTF-16. }
function zdxm_period_parse16(context: Tzdxm_context; words: PWideChar; length: Integer; out start: Integer; out end_no: Integer): Integer; cdecl; external ZdxmLibrary;

{ Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust Rate::gap, Rate::time_progress, RateGap::points. ZDXM_NULL for a base of 0. }
function zdxm_gap_text(context: Tzdxm_context; part: Int64; base_fen: Int64; month: Integer; decimals: Integer; buffer: PAnsiChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ zdxm_gap_text in UTF-16. }
function zdxm_gap_text16(context: Tzdxm_context; part: Int64; base_fen: Int64; month: Integer; decimals: Integer; buffer: PWideChar; cap: Integer; need: PInteger): Integer; cdecl; external ZdxmLibrary;

{ All records of one kind, field by field, as a document of one table (数据): Rust View::facts, print::facts_table. }
function zdxm_facts_document(view: Tzdxm_view; table: Integer; plan: Integer; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

{ What the columns of these tables mean (字段说明), as a document of one table: Rust print::fact_fields_table, FactTable::columns, FactTable::source. }
function zdxm_facts_fields_document(view: Tzdxm_view; out document: Tzdxm_document): Integer; cdecl; external ZdxmLibrary;

implementation

end.

//! Every bound of the library, as a named constant with its unit last.

/// Largest number of characters in a name (of a project, a unit, a sector).
pub const NAME_CHARS: usize = 200;
/// Largest number of characters in a free text (content and scale, problem, next steps).
pub const TEXT_CHARS: usize = 10_000;
/// Most projects above one another; a chain that long is a circle.
pub const PROJECT_DEPTH: u32 = 16;
/// Most merges that lead from one unit or project to the one that it is.
pub const MERGES_IN_A_ROW: u32 = 16;
/// Most pairs of near names that are listed for a person to judge whether they are one.
pub const MERGE_CANDIDATES: usize = 1_000;
/// Largest number of responsible units of one plan item.
pub const RESPONSIBLE_UNITS: usize = 20;
/// Users that an error names of a record that cannot be voided; of the others it gives the number.
pub const USERS_NAMED: usize = 5;
/// Longest document of a rule pack, in bytes.
pub const RULE_PACK_BYTES: usize = 1 << 20;
/// Most sources of funds of one report.
pub const FUND_SOURCES: usize = 20;
/// Most different attempts of one batch that are recorded as refused.
pub const REFUSALS: usize = 100;
/// Most lines of one plan change.
pub const PLAN_CHANGE_LINES: usize = 20_000;
/// Last place that a node of a project can have.
pub const NODE_POSITION: u32 = 1_000_000;
/// Most nodes of one template.
pub const TEMPLATE_NODES: usize = 200;
/// Most entries of each list of a letter: addressees, demands, matters, quoted figures.
pub const LETTER_ENTRIES: usize = 100;
/// Most working days within which the answer to a letter is due.
pub const REPLY_DAYS: u32 = 250;
/// Most points that one letter gives or takes.
pub const LETTER_POINTS: u32 = 1_000;
/// Most points, or times, that one fact of an assessment gives or takes.
pub const GIVEN_POINTS: u32 = 10_000;
/// Largest rate that one fact of an assessment gives, as a part of one.
pub const GIVEN_RATE: u32 = 10;
/// Largest number of characters in the number of an issued bulletin.
pub const ISSUE_NUMBER_CHARS: usize = 60;
/// Most decimals of amounts and rates in an issued bulletin.
pub const FIGURE_DECIMALS: u32 = 10;
/// Largest amount that one field may have, and smallest below zero, in fen: 10万亿元. A larger one has a wrong unit.
pub const AMOUNT_FEN: i64 = 1_000_000_000_000_000;
/// First year that a plan can have.
pub const YEAR_MIN: u16 = 1949;
/// Last year that a plan can have.
pub const YEAR_MAX: u16 = 2199;

/// Largest spreadsheet file, in bytes.
pub const SHEET_FILE_BYTES: u64 = 64 << 20;
/// Most bytes that the parts of one spreadsheet may inflate to.
pub const SHEET_INFLATED_BYTES: u64 = 128 << 20;
/// Most sheets of one workbook. Offices keep a sheet for each project (一项一表); cells and bytes bound them all.
pub const SHEETS: usize = 4_096;
/// Most rows that are kept of one sheet.
pub const SHEET_ROWS: usize = 65_536;
/// Most columns that are kept of one sheet.
pub const SHEET_COLUMNS: usize = 512;
/// Most cells with a value that are kept of one workbook.
pub const SHEET_CELLS: usize = 600_000;
/// Most bytes of text in one cell; Excel itself holds 32,767 characters.
pub const CELL_TEXT_BYTES: usize = 4 * 32_767;
/// Most bytes of text kept of one workbook.
pub const SHEET_TEXT_BYTES: usize = 24 << 20;
/// Most merged areas that are kept of one sheet.
pub const SHEET_MERGES: usize = 50_000;
/// Tables below one another on one sheet.
pub const SHEET_TABLES: usize = 32;
/// Most findings that are kept of one sheet; the others are counted.
pub const SHEET_FINDINGS: usize = 5_000;
/// Most decisions of a person about one file: columns, cells and rows.
pub const IMPORT_ANSWERS: usize = 5_000;
/// Most characters of what a finding says that its cell says, and of its sheet's name.
pub const FINDING_CHARS: usize = 300;
/// Most characters of each value that the text of a finding names.
pub const FINDING_VALUE_CHARS: usize = 100;
/// Most characters of a column's header that are kept.
pub const HEADER_CHARS: usize = 200;
/// Most bytes of a text that may be a number, a date, a period or a code.
pub const VALUE_BYTES: usize = 128;
/// Longest number that a scheme or a condition writes, in bytes.
pub const FRACTION_BYTES: usize = 4_000;
/// Longest document of values that a scheme of assessment is applied to, in bytes.
pub const ASSESSMENT_VALUES_BYTES: usize = 16 << 20;
/// Most plan items of all units that are assessed at once.
pub const ASSESSED_ITEMS: usize = 5_000;
/// Most header rows above the data.
pub const HEADER_ROWS: usize = 5;

/// A change may be so far behind the one before it, in milliseconds, before somebody must look at the clock: an hour.
pub const CLOCK_BEHIND_MS: i64 = 3_600_000;
/// Neighbouring changes that are further apart are listed, in days.
pub const CLOCK_JUMP_DAYS: i64 = 400;
/// First instant that a change can have, in milliseconds since 1970: the year 2000 (UTC).
pub const INSTANT_MIN_MS: i64 = 946_684_800_000;
/// First instant that a change cannot have any more: the year 2200 (UTC).
pub const INSTANT_END_MS: i64 = 7_258_118_400_000;

/// How long a write waits for another writer, in milliseconds, unless the caller says otherwise.
pub const BUSY_MS: u32 = 5_000;
/// How long a new file waits for another program to let go of the older one, in milliseconds.
pub const HELD_FILE_MS: u32 = 2_000;
/// Longest text, and longest row, that a ledger may hold, in bytes; the library itself writes less.
pub const STORED_BYTES: i32 = 64 << 20;
/// Most pages that the file of a ledger may have: 1 TiB in pages of 4,096 bytes. SQLite keeps a bit for each while it
/// compares them.
pub const LEDGER_PAGES: u32 = 1 << 28;
/// Size to which the log of a ledger shrinks when no view needs more of it, in bytes.
pub const LOG_BYTES: i64 = 8 << 20;
/// Most connections that are kept open for reading.
pub const READERS: usize = 16;

/// Most problems of one kind that an examination of a file lists.
pub const FILE_PROBLEMS: usize = 1_000;
/// Most bytes of one printed form of an issued bulletin.
pub const ISSUED_FORM_BYTES: usize = 16 << 20;
/// Most bytes of the signature of a seal.
pub const SIGNATURE_BYTES: usize = 64 << 10;
/// Largest line of an archive, in bytes. The longest record is a form of an issued bulletin, two digits a byte.
pub const ARCHIVE_LINE_BYTES: usize = 40 << 20;
/// Most bytes of a file that is attached.
pub const ATTACHMENT_BYTES: u64 = 20 << 20;
/// Most files that are attached to one record.
pub const ATTACHMENTS: u64 = 100;
/// An attachment that was taken so far from every place of its project is to be looked at again, in metres.
pub const ATTACHMENT_FAR_M: u32 = 2_000;
/// Degrees east within which China lies.
pub const LONGITUDES: std::ops::RangeInclusive<i32> = 73..=136;
/// Degrees north within which China lies.
pub const LATITUDES: std::ops::RangeInclusive<i32> = 3..=54;
/// Most positions of a place.
pub const PLACE_POINTS: usize = 2_000;
/// Most places of a project.
pub const PLACES: u64 = 100;
/// Most parts of a package between offices.
pub const PACKAGE_PARTS: usize = 10_000;
/// Largest package between offices, in bytes.
pub const PACKAGE_FILE_BYTES: u64 = 2 << 30;
/// Largest manifest of a package, in bytes.
pub const PACKAGE_MANIFEST_BYTES: u64 = 4 << 20;
/// Most bytes of all the lines of a package.
pub const PACKAGE_DATA_BYTES: u64 = 32 << 20;
/// Most lines of a package.
pub const PACKAGE_LINES: usize = 200_000;
/// How long the end of a context waits for a log function of the host that another thread is in.
pub const LOG_WAIT: std::time::Duration = std::time::Duration::from_secs(5);

const _: () = assert!(SHEET_TEXT_BYTES as u64 <= SHEET_INFLATED_BYTES);
const _: () = assert!(2 * ISSUED_FORM_BYTES < ARCHIVE_LINE_BYTES);
const _: () = assert!(YEAR_MIN < YEAR_MAX && YEAR_MAX <= 9999);

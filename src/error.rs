//! The one error of the library.
//!
//! An [`Error`] says *what* is wrong, *where* (sheet and cell, field, row) and *what to do*. Branch on
//! [`Error::kind`]; the numbers of [`ErrorKind`] are grouped in families, never reused, and are the codes of the
//! C ABI.

use std::fmt;

/// Result with the library's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, as a stable number in a family of a hundred.
///
/// The hundreds tell the family: 1 a value, 2 a record, 3 a rule, 4 the file, 5 a sheet, 9 the library itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
#[repr(i32)]
pub enum ErrorKind {
    /// A value that cannot be read or is out of its range (值无效).
    InvalidValue = 101,
    /// A field that must be there is empty (缺少必填项).
    MissingValue = 102,
    /// A result that does not fit into 64 bits of fen (溢出).
    Overflow = 103,
    /// A text or a list longer than its limit in [`crate::limits`] (超过长度限制).
    TooLong = 104,

    /// No such record (未找到).
    NotFound = 201,
    /// There is one already (重复).
    Duplicate = 202,

    /// A rule of the office refuses it (违反规则).
    Rule = 301,
    /// The ledger was opened for reading only (只读).
    ReadOnly = 302,
    /// The actor's roles do not allow it; the error says whose do (无权限).
    NotPermitted = 303,
    /// Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改).
    Conflict = 304,

    /// Somebody else is writing; try again (台账正被占用).
    Busy = 401,
    /// The file is not a ledger (不是台账文件).
    NotALedger = 402,
    /// The file is an SQLite file of another program (其他程序的数据库).
    ForeignDatabase = 403,
    /// The ledger was written by a newer version of the library (由更高版本创建).
    NewerVersion = 404,
    /// The file is damaged (文件损坏).
    Damaged = 405,
    /// The disk is full (磁盘已满).
    DiskFull = 406,
    /// The file cannot be opened, read or written (无法读写).
    Io = 407,
    /// The ledger was edited behind the library's back (台账被绕过程序改动).
    Tampered = 408,
    /// A long call was interrupted by the caller (已中断).
    Interrupted = 409,
    /// Another program has the file open that is to be replaced; try again (文件正被其他程序占用).
    FileInUse = 410,
    /// The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).
    LedgerMoved = 411,
    /// It is not known whether the change was kept; open the ledger again and look (提交结果不明).
    OutcomeUnknown = 412,
    /// The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后).
    ClockBehind = 413,
    /// No file is at this path, or no folder where one is to be written; a missing record is [`ErrorKind::NotFound`]
    /// (文件不存在).
    NoFile = 414,
    /// The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).
    NetworkDrive = 415,
    /// The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).
    ViewExpired = 416,
    /// The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章).
    NotSealed = 417,
    /// The name is that of several projects; the error gives their codes (名称对应多个项目).
    NameAmbiguous = 418,

    /// The file is not of a format that the library reads (格式无法识别).
    UnknownFormat = 501,
    /// The spreadsheet is damaged or built to do harm (表格文件损坏).
    BrokenSheet = 502,
    /// The spreadsheet is larger than the limits (表格过大).
    SheetTooLarge = 503,
    /// The spreadsheet is encrypted (表格已加密).
    EncryptedSheet = 504,
    /// The sheet is not a plan or a monthly report (看不出是计划表或月报).
    UnknownSheet = 505,
    /// The sheet still has problems that must be settled before the commit (尚有未解决的问题).
    UnsettledProblems = 506,

    /// A mistake in the library (程序内部错误).
    Internal = 901,
}

impl ErrorKind {
    /// The stable number of this kind.
    pub fn code(self) -> i32 {
        self as i32
    }

    /// What an office calls it (错误名称), for the heading of a message: 违反规则.
    pub const fn title(self) -> &'static str {
        match self {
            ErrorKind::InvalidValue => "值无效",
            ErrorKind::MissingValue => "缺少必填项",
            ErrorKind::Overflow => "溢出",
            ErrorKind::TooLong => "超过长度限制",
            ErrorKind::NotFound => "未找到",
            ErrorKind::Duplicate => "重复",
            ErrorKind::Rule => "违反规则",
            ErrorKind::ReadOnly => "只读",
            ErrorKind::NotPermitted => "无权限",
            ErrorKind::Conflict => "已被他人修改",
            ErrorKind::Busy => "台账正被占用",
            ErrorKind::NotALedger => "不是台账文件",
            ErrorKind::ForeignDatabase => "其他程序的数据库",
            ErrorKind::NewerVersion => "由更高版本创建",
            ErrorKind::Damaged => "文件损坏",
            ErrorKind::DiskFull => "磁盘已满",
            ErrorKind::Io => "无法读写",
            ErrorKind::Tampered => "台账被绕过程序改动",
            ErrorKind::Interrupted => "已中断",
            ErrorKind::FileInUse => "文件正被其他程序占用",
            ErrorKind::LedgerMoved => "台账文件已变动",
            ErrorKind::OutcomeUnknown => "提交结果不明",
            ErrorKind::ClockBehind => "时钟落后",
            ErrorKind::NoFile => "文件不存在",
            ErrorKind::NetworkDrive => "台账在网络驱动器上",
            ErrorKind::ViewExpired => "视图已过期",
            ErrorKind::NotSealed => "未能签章",
            ErrorKind::NameAmbiguous => "名称对应多个项目",
            ErrorKind::UnknownFormat => "格式无法识别",
            ErrorKind::BrokenSheet => "表格文件损坏",
            ErrorKind::SheetTooLarge => "表格过大",
            ErrorKind::EncryptedSheet => "表格已加密",
            ErrorKind::UnknownSheet => "看不出是计划表或月报",
            ErrorKind::UnsettledProblems => "尚有未解决的问题",
            ErrorKind::Internal => "程序内部错误",
        }
    }

    /// Whether it is about one record or value, so that the others may be sound: the families 1 to 3.
    pub fn is_of_a_record(self) -> bool {
        self.code() < ErrorKind::Busy.code() && self != ErrorKind::ReadOnly
    }
}

/// Why a call failed: what, where and what to do.
///
/// ```
/// use zdxm::{ErrorKind, Money, MoneyUnit};
/// let error = Money::parse("约3亿", MoneyUnit::WanYuan).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidValue);
/// assert!(error.to_string().contains("约3亿"));
/// ```
#[derive(thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Inner>);

#[derive(Debug, thiserror::Error)]
struct Inner {
    kind: ErrorKind,
    what: String,
    field: Option<&'static str>,
    sheet: Option<String>,
    cell: Option<String>,
    row: Option<u64>,
    remedy: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of `kind` that says `what` is wrong, in a half sentence without a full stop.
    pub fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            what: what.into(),
            field: None,
            sheet: None,
            cell: None,
            row: None,
            remedy: None,
            source: None,
        }))
    }

    /// Names the field that is wrong, by its name in the Rust record.
    #[must_use]
    pub fn field(mut self, field: &'static str) -> Self {
        self.0.field = Some(field);
        self
    }

    /// Names the cell that is wrong, such as `H24` of sheet `实施项目`.
    #[must_use]
    pub fn at_cell(mut self, sheet: impl Into<String>, cell: impl Into<String>) -> Self {
        self.0.sheet = Some(sheet.into());
        self.0.cell = Some(cell.into());
        self
    }

    /// Names the record of a batch that is wrong, counted from 1.
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.0.row = Some(row);
        self
    }

    /// Says what the caller can do about it.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.0.remedy = Some(remedy.into());
        self
    }

    /// Keeps the error that caused this one.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What is wrong, without place and remedy.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    /// The field that is wrong, if it is one field.
    pub fn field_name(&self) -> Option<&'static str> {
        self.0.field
    }

    /// The sheet and the cell that are wrong, if the error comes from a spreadsheet.
    pub fn cell(&self) -> Option<(&str, &str)> {
        Some((self.0.sheet.as_deref()?, self.0.cell.as_deref()?))
    }

    /// The record of a batch that is wrong, counted from 1.
    pub fn row(&self) -> Option<u64> {
        self.0.row
    }

    /// Whether the same call may succeed later without any change by the caller.
    pub fn is_temporary(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Busy
                | ErrorKind::DiskFull
                | ErrorKind::Interrupted
                | ErrorKind::FileInUse
                | ErrorKind::ClockBehind
        )
    }
}

impl fmt::Display for Inner {
    /// Where, what, and what to do, in one line with the kind and its number at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, what, field, sheet, cell, row, remedy, source: _ } = self;
        if let (Some(sheet), Some(cell)) = (sheet, cell) {
            write!(f, "{sheet}!{cell}: ")?;
        }
        if let Some(row) = row {
            write!(f, "record {row}: ")?;
        }
        if let Some(field) = field {
            write!(f, "{field}: ")?;
        }
        write!(f, "{what}")?;
        if let Some(remedy) = remedy {
            write!(f, "; {remedy}")?;
        }
        write!(f, " [{kind} {}]", kind.code())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        match &self.0.source {
            Some(source) => write!(f, " because {source}"),
            None => Ok(()),
        }
    }
}

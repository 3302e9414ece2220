//! The one error of the library.
//!
//! An [`Error`] says *what* is wrong, *where* (sheet and cell, field, row) and *what to do*, in English and Chinese. Branch
//! on [`Error::kind`], or on [`Error::id`] where one message is meant; the numbers of [`ErrorKind`] are grouped in families,
//! never reused, and are the codes of the C ABI.

use std::fmt;

use crate::message::{Arg, Language, Message, NamedRecord, messages};
use crate::numbered::numbered;

/// Result with the library's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

numbered! {
    /// What went wrong, as a stable number in a family of a hundred; its name is for the heading of a message.
    ///
    /// The hundreds name the family: 1 a value, 2 a record, 3 a rule, 4 the file, 5 a sheet, 9 the library itself.
    pub enum ErrorKind: "E", "" {
        /// a value that cannot be read or is out of its range.
        InvalidValue = 101 "值无效",
        /// a field that must be there is empty.
        MissingValue = 102 "缺少必填项",
        /// a result that does not fit into 64 bits of fen.
        Overflow = 103 "溢出",
        /// a text or a list longer than its limit.
        TooLong = 104 "超过长度限制",

        /// the record does not exist.
        NotFound = 201 "未找到",
        /// such a record exists already.
        Duplicate = 202 "重复",

        /// a rule of the office refuses it.
        Rule = 301 "违反规则",
        /// the ledger was opened for reading only.
        ReadOnly = 302 "只读",
        /// the actor's roles do not allow it; the error says whose do.
        NotPermitted = 303 "无权限",
        /// somebody else has changed the record since it was read; the error says who, when and which fields.
        Conflict = 304 "已被他人修改",
        /// other records still use it; the error lists them.
        InUse = 305 "仍被使用",

        /// somebody else is writing; try again.
        Busy = 401 "台账正被占用",
        /// the file is not a ledger.
        NotALedger = 402 "不是台账文件",
        /// the file is an SQLite file of another program.
        ForeignDatabase = 403 "其他程序的数据库",
        /// the ledger was written by a newer version of the library.
        NewerVersion = 404 "由更高版本创建",
        /// the file is damaged.
        Damaged = 405 "文件损坏",
        /// the disk is full.
        DiskFull = 406 "磁盘已满",
        /// the file cannot be opened, read or written.
        Io = 407 "无法读写",
        /// the ledger was edited behind the library's back.
        Tampered = 408 "台账被绕过程序改动",
        /// a long call was interrupted by the caller.
        Interrupted = 409 "已中断",
        /// another program has the file open that is to be replaced; try again.
        FileInUse = 410 "文件正被其他程序占用",
        /// the ledger's file, its path and its log are no longer one thing; nothing was written.
        LedgerMoved = 411 "台账文件已变动",
        /// it is not known whether the change was kept; open the ledger again and look.
        OutcomeUnknown = 412 "提交结果不明",
        /// the clock of the computer is behind an earlier change; look at it, answer, and try again.
        ClockBehind = 413 "时钟落后",
        /// no file is at this path, or no folder where one is to be written; a missing record is `NotFound`.
        NoFile = 414 "文件不存在",
        /// the ledger is on a network drive, where several computers lose each other's changes.
        NetworkDrive = 415 "台账在网络驱动器上",
        /// the view was held for longer than the ledger allows, or its batch has ended; make a new one.
        ViewExpired = 416 "视图已过期",
        /// the seal was not kept: the signer failed, or the ledger does not lead through what was signed.
        NotSealed = 417 "未能签章",
        /// the name is that of several projects; the error gives their codes.
        NameAmbiguous = 418 "名称对应多个项目",

        /// the file is not of a format that the library reads.
        UnknownFormat = 501 "格式无法识别",
        /// the spreadsheet is damaged or built to do harm.
        BrokenSheet = 502 "表格文件损坏",
        /// the spreadsheet is larger than the limits.
        SheetTooLarge = 503 "表格过大",
        /// the spreadsheet is encrypted.
        EncryptedSheet = 504 "表格已加密",
        /// the sheet is not a plan or a monthly report.
        UnknownSheet = 505 "看不出是计划表或月报",
        /// the sheet still has problems that must be settled before the commit.
        UnsettledProblems = 506 "尚有未解决的问题",

        /// a mistake in the library.
        Internal = 901 "程序内部错误",
    }
}

impl ErrorKind {
    /// The stable number of this kind.
    pub fn code(self) -> i32 {
        self.number()
    }

    /// Whether it is about one record or value, so that the others may be sound: the families 1 to 3.
    pub fn is_of_a_record(self) -> bool {
        self.code() < ErrorKind::Busy.code() && self != ErrorKind::ReadOnly
    }
}

/// Why a call failed: what, where and what to do.
///
/// ```
/// use zdxm::{ErrorKind, Language, Money, MoneyUnit};
/// let error = Money::parse("约3亿", MoneyUnit::WanYuan).unwrap_err();
/// assert_eq!((error.kind(), error.id()), (ErrorKind::InvalidValue, "amount_unreadable"));
/// assert!(error.to_string().contains("\"约3亿\" is not an amount"));
/// assert!(error.text(Language::Chinese).contains("“约3亿”不是金额"));
/// ```
#[derive(thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Inner>);

#[derive(Debug, thiserror::Error)]
struct Inner {
    kind: ErrorKind,
    message: Message,
    field: Option<&'static str>,
    sheet: Option<String>,
    cell: Option<String>,
    row: Option<u64>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

messages! {
    Error, ErrorKind;

    /// A text that is to be a value of an enumeration.
    value_unknown(text: &str, all: Arg) InvalidValue
        "\"{text}\" is none of {all}"
        "“{text}”不在可选值之中：{all}";
    number_unknown(number: i64, all: Arg) InvalidValue
        "{number} is none of {all}"
        "{number}不在可选值之中：{all}";
}

impl Error {
    /// A row of the tables of messages.
    pub(crate) fn said(kind: ErrorKind, message: Message) -> Self {
        Error(Box::new(Inner { kind, message, field: None, sheet: None, cell: None, row: None, source: None }))
    }

    /// An error of the host program's own, for what its closures return: it says `what` in both languages, in a half
    /// sentence without a full stop.
    pub fn custom(kind: ErrorKind, what: impl Into<String>) -> Self {
        const ROW: &str = crate::message::row!(custom Any [what] "{what}" "{what}" [] []);
        Error::said(kind, Message::new(ROW, vec![what.into().into()]))
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

    /// Keeps the error that caused this one.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The same error once more, without its cause.
    pub(crate) fn again(&self) -> Self {
        let Inner { kind, message, field, sheet, cell, row, source: _ } = &*self.0;
        Error(Box::new(Inner {
            kind: *kind,
            message: message.clone(),
            field: *field,
            sheet: sheet.clone(),
            cell: cell.clone(),
            row: *row,
            source: None,
        }))
    }

    /// Gives names to the records that the error knows by number alone.
    #[must_use]
    pub(crate) fn named(mut self, name: impl Fn(&NamedRecord) -> Option<String>) -> Self {
        self.0.message.records(|record| {
            if record.name.is_none() {
                record.name = name(record);
            }
        });
        self
    }

    /// The same error in other words.
    pub(crate) fn saying(mut self, message: Message) -> Self {
        self.0.message = message;
        self
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Which message it is, for ever: `month_unknown`. `docs/messages.md` lists them all.
    pub fn id(&self) -> &'static str {
        self.0.message.id()
    }

    /// The values that the message names, as a host needs them for texts of its own.
    pub fn arguments(&self, language: Language) -> Vec<(&'static str, String)> {
        self.0.message.args(language).collect()
    }

    /// What is wrong, without place and remedy.
    pub fn what(&self, language: Language) -> String {
        self.0.message.what(language)
    }

    /// What to do, where somebody can do something.
    pub fn remedy(&self, language: Language) -> Option<String> {
        self.0.message.remedy(language)
    }

    /// The message, for another one to name.
    pub(crate) fn message(&self) -> Message {
        self.0.message.clone()
    }

    /// The field that is wrong, if it is one field.
    pub fn field_name(&self) -> Option<&'static str> {
        self.0.field
    }

    /// The record that the error is about, if it is one, with the name that the office knows it by.
    pub fn record(&self) -> Option<&NamedRecord> {
        self.0.message.record()
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

    /// Where, what, and what to do, in one line with the kind and its number at the end; `Display` is the English one.
    pub fn text(&self, language: Language) -> String {
        self.0.text(language)
    }
}

impl Inner {
    fn text(&self, language: Language) -> String {
        let Inner { kind, field, sheet, cell, row, .. } = self;
        let mut text = String::new();
        let mut place = |parts: &[&str]| {
            parts.iter().for_each(|part| text.push_str(part));
            text.push_str(language.of(": ", "："));
        };
        if let (Some(sheet), Some(cell)) = (sheet, cell) {
            place(&[sheet, "!", cell]);
        }
        if let Some(row) = row.map(|row| row.to_string()) {
            place(&[language.of("record ", "第"), &row, language.of("", "条")]);
        }
        if let Some(field) = field {
            place(&[match language {
                Language::English => field,
                Language::Chinese => crate::fields::title_of(field).unwrap_or(field),
            }]);
        }
        text.push_str(&self.message.line(language));
        let name = language.of(kind.word(), kind.name());
        for part in [" [", name, " ", &kind.code().to_string(), "]"] {
            text.push_str(part);
        }
        text
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::English))
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

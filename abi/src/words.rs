//! What the header says of each argument: unit, whether NULL may be given, who frees. The manual says it in Chinese too.

use crate::export::{Arg, Export, Kind, Place};
use crate::records;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both {
    pub english: String,
    pub chinese: String,
}

impl Both {
    pub fn new(english: impl Into<String>, chinese: impl Into<String>) -> Both {
        Both { english: english.into(), chinese: chinese.into() }
    }

    /// Both with other words before and behind.
    fn within(self, english: [&str; 2], chinese: [&str; 2]) -> Both {
        let around = |[before, behind]: [&str; 2], text: &str| format!("{before}{text}{behind}");
        Both::new(around(english, &self.english), around(chinese, &self.chinese))
    }
}

/// What an export says of itself, with the fields of its rows and a line on each argument.
pub fn documentation(export: &Export) -> String {
    let mut doc = prose(export);
    if !export.fields.is_empty() {
        doc.push_str(&format!("\n\n{}", wrapped(&format!("Fields: {}.", export.fields.join(", ")), "")));
    }
    let line = |arg: &Arg| format!("- {}: {}", names(export, arg).join(", "), line(export, arg).english);
    let lines = export.args.iter().map(|arg| wrapped(&line(arg), "  "));
    let lines = lines.collect::<Vec<_>>().join("\n");
    if !lines.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&lines);
    }
    doc
}

/// A text in lines that a page holds, all but the first set in.
fn wrapped(text: &str, set_in: &str) -> String {
    const WIDTH: usize = 122;
    let mut lines = Vec::<String>::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{set_in}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

/// What a person wrote of an export, without the lines on arguments.
pub fn prose(export: &Export) -> String {
    let lines = export.doc.lines().filter(|line| !export.args.iter().any(|arg| said_in(line, arg).is_some()));
    lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// What a person wrote of an argument counts: `- month: ...`.
fn said_in<'l>(line: &'l str, arg: &Arg) -> Option<&'l str> {
    line.strip_prefix("- ")?.strip_prefix(arg.name.as_str())?.strip_prefix(": ")
}

/// The parameters of an argument in C.
pub fn names(export: &Export, arg: &Arg) -> Vec<String> {
    let name = arg.name.clone();
    match &arg.kind {
        Kind::Text | Kind::Bytes => vec![name, export.length_of(arg)],
        Kind::TextOut => ["buffer", "cap", "need"].map(str::to_owned).to_vec(),
        Kind::Ints => vec![name, format!("{}_count", arg.name)],
        Kind::Outs(_) => vec![name, format!("{}_cap", arg.name)],
        _ => vec![name],
    }
}

/// What the parameters of an argument are.
pub fn line(export: &Export, arg: &Arg) -> Both {
    let mut line = from_type(export, arg);
    if let Some(said) = said(export, arg) {
        line.english = said.to_owned();
    }
    line
}

fn said<'e>(export: &'e Export, arg: &Arg) -> Option<&'e str> {
    export.doc.lines().find_map(|line| said_in(line, arg))
}

/// Whether a person wrote what an argument is.
pub fn is_said(export: &Export, arg: &Arg) -> bool {
    said(export, arg).is_some()
}

fn from_type(export: &Export, arg: &Arg) -> Both {
    let name = arg.name.as_str();
    match &arg.kind {
        Kind::Handle { of, .. } if export.is_end() => a(of).within(["", ", or NULL."], ["", "，可为NULL。"]),
        Kind::Handle { of, optional: true } => a(of).within(["", ", or NULL for none."], ["", "，没有时为NULL。"]),
        Kind::Handle { of, .. } => a(of).within(["", ", not NULL."], ["", "，不得为NULL。"]),
        Kind::Form { of, optional, corrects, .. } => form(of, *optional, *corrects),
        Kind::Number(of) => ended(number(of, name)),
        Kind::Code { constants, .. } => constants_of(constants),
        Kind::Text => text(name).within(
            ["", ", and its length or -1; NULL only with length 0."],
            ["", "，及其长度（以零结尾的填-1）；长度为0时才可为NULL。"],
        ),
        Kind::TextOut => Both::new(
            "where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.",
            "存放文本的缓冲区、其容量、所需长度；cap为0时buffer可为NULL，否则need可为NULL。",
        ),
        Kind::Bytes => Both::new("bytes, not NULL, and how many.", "字节，不得为NULL，及其数目。"),
        Kind::Ints => Both::new("numbers, not NULL, and how many.", "若干个数，不得为NULL，及其个数。"),
        Kind::Outs(_) => {
            Both::new("out, not NULL, and for how many there is room.", "输出，不得为NULL，及可容纳的个数。")
        }
        Kind::Options => Both::new("how to open it, or NULL.", "打开方式，可为NULL。"),
        Kind::LogFunction => Both::new("the function, or NULL.", "日志函数，可为NULL。"),
        Kind::User => Both::new("passed on to the function.", "原样传给日志函数。"),
        Kind::Out { of, optional } => {
            let (may, may_zh) = if *optional { ("may be NULL", "可为NULL") } else { ("not NULL", "不得为NULL") };
            let what = match of {
                Place::Int | Place::Int64 => ended(result(export, name, of)),
                Place::Code(constants) => constants_of(constants),
                Place::Handle(of) => {
                    let end = end(of);
                    a(of).within(["", &format!(", to be freed with {end}.")], ["", &format!("，用完以{end}释放。")])
                }
            };
            what.within([&format!("out, {may}; "), ""], [&format!("输出，{may_zh}；"), ""])
        }
    }
}

/// With the end of a sentence, but not behind the points of `ZDXM_F_...`.
fn ended(both: Both) -> Both {
    if both.english.ends_with("...") { both } else { both.within(["", "."], ["", "。"]) }
}

/// Kinds of handles: the name in C, what it is called, and what it is for.
pub const HANDLES: [(&str, &str, &str, &str, &str); 14] = [
    (
        "zdxm_context",
        "context",
        "上下文",
        "One for each thread: the last error, the encoding of texts, the log.",
        "每个线程一个：最后的错误、文本编码、日志。",
    ),
    (
        "zdxm_ledger",
        "ledger",
        "台账",
        "An open ledger: one file, everything that one office knows.",
        "打开的台账：一个文件，一个单位掌握的全部情况。",
    ),
    (
        "zdxm_view",
        "view",
        "视图",
        "The ledger as of one moment, now or long ago.",
        "某一时刻的台账，可以是现在，也可以是从前。",
    ),
    (
        "zdxm_form",
        "form",
        "表单",
        "A record on its way in, filled in field by field.",
        "录入中的一条记录，逐个字段填写。",
    ),
    (
        "zdxm_cursor",
        "cursor",
        "结果集",
        "Rows on their way out, read field by field.",
        "查询得到的若干行，逐个字段读取。",
    ),
    (
        "zdxm_batch",
        "batch",
        "写入批次",
        "Writes that become one change, or nothing.",
        "一批写入，要么成为一次变更，要么什么也不写。",
    ),
    (
        "zdxm_plan_change",
        "plan change",
        "计划调整",
        "A plan change that is put together: supplement, withdrawal, adjustment.",
        "正在编制的计划调整：增补、调出、调整。",
    ),
    (
        "zdxm_document",
        "document",
        "文件",
        "What an office prints, in every form: text, Markdown, JSON, workbooks.",
        "可印制的文件：文本、Markdown、JSON、工作簿。",
    ),
    ("zdxm_bulletin", "bulletin", "通报", "The figures of a month, made once.", "一个月的通报（简报）数据。"),
    ("zdxm_workbook", "workbook", "工作簿", "A spreadsheet file that is read.", "读入的电子表格文件。"),
    ("zdxm_import", "import", "导入", "What the import of a workbook would do.", "工作簿导入台账的预览与执行。"),
    ("zdxm_verify", "proof", "核验", "The proof of a whole ledger, step by step.", "分步核验整个台账。"),
    ("zdxm_backup", "backup", "备份", "A backup that is made step by step.", "分步制作的备份。"),
    (
        "zdxm_archive",
        "archive",
        "归档",
        "A whole ledger as lines of JSON, written or read step by step.",
        "整个台账的JSON归档，分步写出或读入。",
    ),
];

/// A form of a kind, and what becomes of NULL.
fn form(of: &str, optional: bool, corrects: bool) -> Both {
    match (of, optional, corrects) {
        ("ZDXM_FORM_RULES", true, _) => Both::new(
            "a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.",
            "表单ZDXM_FORM_RULES；为NULL时按计划的口径；与其规则包不一致的，返回ZDXM_E_RULE。",
        ),
        (of, true, _) => Both::new(format!("a form {of}, or NULL for none."), format!("表单{of}，没有时为NULL。")),
        (of, false, true) => Both::new(
            format!(
                "a form {of}, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if \
                 somebody changed the record since. Another one revises the fields that were set."
            ),
            format!(
                "表单{of}，不得为NULL。由该记录的行载入的，更正全部字段，其间记录已被他人改动的返回ZDXM_E_CONFLICT；\
                 其他表单只更正已填的字段。"
            ),
        ),
        (of, false, false) => Both::new(format!("a form {of}, not NULL."), format!("表单{of}，不得为NULL。")),
    }
}

/// A handle with its article, in English.
pub fn with_article(of: &str) -> String {
    a(of).english
}

/// A handle with its article.
fn a(of: &str) -> Both {
    let (_, english, chinese, ..) =
        *HANDLES.iter().find(|handle| handle.0 == of).unwrap_or_else(|| panic!("words.rs has no words for {of}"));
    let article = if english.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    Both::new(format!("{article} {english}"), chinese)
}

/// What frees a handle.
pub fn end(of: &str) -> String {
    let end = if matches!(of, "zdxm_ledger" | "zdxm_view") { "close" } else { "free" };
    format!("{of}_{end}")
}

fn constants_of(name: &str) -> Both {
    // The units of money have no word of their own in their names.
    match name {
        "ZDXM_YUAN" => Both::new("ZDXM_YUAN, ZDXM_WAN_YUAN and so on.", "ZDXM_YUAN、ZDXM_WAN_YUAN等。"),
        name => Both::new(format!("{name}..."), format!("{name}...")),
    }
}

fn number(of: &str, name: &str) -> Both {
    let (english, chinese) = match of {
        "Month" => ("a month, yyyymm", "月份，yyyymm"),
        "Day" => ("a day, yyyymmdd", "日期，yyyymmdd"),
        "Fen" => ("an amount in fen (分)", "金额，单位为分"),
        "Flags" => ("flags, added up, or 0", "选项之和，或0"),
        "SaveOptions" => ("0 or ZDXM_SAVE_OVERWRITE", "0或ZDXM_SAVE_OVERWRITE"),
        "ChangeNumber" => ("the number of a change", "变更号"),
        _ => match of.strip_suffix("Id") {
            Some(record) => return record_number(record),
            None => plain(name),
        },
    };
    Both::new(english, chinese)
}

/// `PlanChangeId` as "the number of a plan change".
fn record_number(record: &str) -> Both {
    let mut words = String::new();
    for c in record.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    let chinese = records::chinese(record);
    // "unit" begins with a consonant's sound.
    let article = if words.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    Both::new(format!("the number of {article} {words}"), format!("{chinese}的编号"))
}

/// What a number that has no type of its own means.
fn plain(name: &str) -> (&'static str, &'static str) {
    match name {
        "abi" => ("ZDXM_ABI_VERSION of the header that the program was made with", "编译时头文件中的ZDXM_ABI_VERSION"),
        "at_ms" => ("milliseconds since 1970, UTC", "自1970年起的毫秒数，UTC"),
        "change" => ("the number of a change", "变更号"),
        "code" => ("an error, ZDXM_E_...", "错误代码，ZDXM_E_..."),
        "decimals" => ("how many decimals", "小数位数"),
        "encoding" => ("ZDXM_UTF8 or ZDXM_GB18030", "ZDXM_UTF8或ZDXM_GB18030"),
        "field" => ("a field, ZDXM_F_...", "字段，ZDXM_F_..."),
        "id" => ("the number of the record that the task is about, or 0", "所办事项涉及的记录编号，或0"),
        "index" | "sheet" => ("a place, from 0", "位置，从0起"),
        "kind" => ("ZDXM_FORM_...", "ZDXM_FORM_..."),
        "language" => ("ZDXM_ENGLISH or ZDXM_CHINESE", "ZDXM_ENGLISH或ZDXM_CHINESE"),
        "lines" | "pages" | "records" | "rows" => ("how many at most in this step", "本步至多处理的数目"),
        "month" => ("a month, yyyymm, or 0", "月份，如202206，或0"),
        "most" => ("how many at most", "至多多少"),
        "plan" => ("the number of a plan, or 0", "计划的编号，或0"),
        "project" => ("the number of a project, or 0", "项目的编号，或0"),
        "ten_days" => ("ten days, yyyymm and 1, 2 or 3", "旬，yyyymm加1、2或3"),
        "unit" => ("the number of a unit, or 0", "单位的编号，或0"),
        "value" => ("the number", "数值"),
        "year" => ("a year", "年份"),
        other => panic!("words.rs does not say what the number {other} is"),
    }
}

fn text(name: &str) -> Both {
    let (english, chinese) = match name {
        "actor" => ("name of a person", "人员姓名"),
        "basis" => ("what it rests on (依据)", "依据"),
        "code" => ("a project code", "项目代码"),
        "document_no" => ("number or name of a document", "文号或文件名称"),
        "document" => ("a rule pack, TOML or JSON", "规则包，TOML或JSON"),
        "json" => ("a JSON object", "JSON对象"),
        "key" => ("what the host calls the key", "密钥的名称"),
        "name" => ("a name", "名称"),
        "note" => ("a remark", "备注"),
        "number" => ("the number of a bulletin or a letter (期号、文号)", "期号或文号"),
        "office" => ("name of the office that keeps the ledger", "台账单位名称"),
        "opinion" => ("an opinion", "审核意见"),
        "outcome" => ("what came of it", "办理结果"),
        "path" => ("path of a file", "文件路径"),
        "profile" => ("the name of a sheet of the office (表式)", "表式名称"),
        "reason" => ("the reason", "理由"),
        "scheme" => ("a scheme of assessment (考核办法), TOML or JSON", "考核办法，TOML或JSON"),
        "replied_by" => ("who answered", "回复单位"),
        "reply" => ("what the answer says", "回复内容"),
        "signature" => ("the signature, such as Base64", "签名，如Base64"),
        "source" => ("path of the file to be read", "读取的文件路径"),
        "target" => ("path of the file to be made", "生成的文件路径"),
        "text" => ("a text", "文本"),
        "values" => ("values of units, JSON", "各单位的数据，JSON"),
        other => panic!("words.rs does not say what the text {other} is"),
    };
    Both::new(english, chinese)
}

fn result(export: &Export, name: &str, of: &Place) -> Both {
    let (english, chinese) = match (name, of) {
        ("sqlite_code", _) => ("SQLite's extended code, or 0", "SQLite扩展错误码，或0"),
        ("code", _) => ("an error, ZDXM_E_...", "错误代码，ZDXM_E_..."),
        ("month", _) => ("a month, yyyymm", "月份，yyyymm"),
        ("kind", _) if export.name == "zdxm_field_type" => ("ZDXM_TYPE_...", "ZDXM_TYPE_..."),
        ("kind", _) => ("ZDXM_UNIT_...", "ZDXM_UNIT_..."),
        ("start" | "end", _) => ("a date, yyyymmdd, or 0", "日期，yyyymmdd，或0"),
        ("value", Place::Int64) => ("the number, of 64 bits", "数值，64位"),
        ("value", _) => ("the number", "数值"),
        ("field", _) => ("a field, ZDXM_F_...", "字段，ZDXM_F_..."),
        ("record", _) => ("the number of the record in the batch, from 1", "批次中的第几条记录，从1起"),
        ("id", _) => ("the number of the record", "记录的编号"),
        ("fen", _) => ("an amount in fen (分)", "金额，单位为分"),
        ("flag", _) => ("1 or 0", "1或0"),
        ("day" | "yyyymmdd", _) => ("a day, yyyymmdd", "日期，yyyymmdd"),
        ("count" | "rows" | "fields" | "entries", _) => ("how many", "数目"),
        ("done", _) => ("how much is done", "已完成的数量"),
        ("total", _) => ("how much there is to do in all", "总量"),
        ("ms", _) => ("milliseconds", "毫秒数"),
        ("change", _) => ("the number of the change", "变更号"),
        (other, _) => panic!("words.rs does not say what the result {other} is"),
    };
    Both::new(english, chinese)
}

//! The table of all messages: held to rules, and printed as `docs/messages.md`, which `UPDATE_GOLDEN=1` renews.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "tests alone")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::domain::office::opening::OpeningNoticeKind;
use crate::domain::value::ids::ItemId;
use crate::error::ErrorKind;
use crate::exchange::FindingCode;
use crate::message::{Arg, Language, Message};

/// A heading of the manual, and the rows under it.
const TABLES: &[(&str, &[&str])] = &[
    ("Values that have names (有名称的取值)", crate::error::ROWS),
    ("Values and rules (数值与规则)", crate::domain::messages::ROWS),
    ("The ledger (台账)", crate::ledger::messages::ROWS),
    ("Archives (归档)", crate::ledger::archive::messages::ROWS),
    ("Files (文件)", crate::store::messages::ROWS),
    ("Workbooks (工作簿)", crate::exchange::grid::messages::ROWS),
    ("Imports (导入)", crate::exchange::messages::ROWS),
    ("Findings in a sheet (读表问题)", crate::exchange::sheet::messages::ROWS),
    ("Findings in an import (导入问题)", crate::exchange::import::messages::ROWS),
    ("Packages between offices (单位间数据包)", crate::exchange::package::messages::ROWS),
    ("Found when a ledger is opened (打开台账时的发现)", crate::domain::office::opening::ROWS),
    ("Figures (数据)", crate::figures::messages::ROWS),
    ("Bulletins that were issued (已签发的通报)", crate::issue::messages::ROWS),
    ("Printing (印制)", crate::print::messages::ROWS),
    ("Calls from C, as errors of the library (C调用)", crate::ffi::message_rows::ERRORS),
    ("Calls from C that were made wrongly (C调用错误)", crate::ffi::message_rows::FAULTS),
];

/// Those of findings.
const FINDINGS: &[&[&str]] = &[crate::exchange::sheet::messages::ROWS, crate::exchange::import::messages::ROWS];

/// Rows that stand in others, and have no id for a program.
const PARTS: &[&[&str]] = &[
    crate::ledger::messages::parts::ROWS,
    crate::ledger::archive::messages::parts::ROWS,
    crate::store::messages::parts::ROWS,
    crate::exchange::grid::messages::parts::ROWS,
    crate::exchange::messages::parts::ROWS,
    crate::exchange::sheet::messages::parts::ROWS,
    crate::ffi::message_rows::PARTS,
];

/// The lines of a row.
struct Row {
    id: &'static str,
    kind: &'static str,
    args: Vec<&'static str>,
    /// What is wrong and what to do, in English and in Chinese.
    texts: [(&'static str, &'static str); 2],
}

fn row(row: &&'static str) -> Row {
    let lines = row.split('\n').collect::<Vec<_>>();
    let [id, kind, args, english, chinese, fix, fix_zh] = lines[..] else { panic!("a text on several lines: {row}") };
    let args = args.split_whitespace().collect();
    Row { id, kind, args, texts: [(english, fix), (chinese, fix_zh)] }
}

fn all() -> impl Iterator<Item = Row> {
    TABLES.iter().map(|(_, rows)| rows).chain(PARTS).flat_map(|rows| rows.iter()).map(row)
}

/// The names in braces.
fn named(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

#[test]
fn ids_are_given_once() {
    let mut seen = BTreeMap::new();
    for (heading, rows) in TABLES {
        for row in rows.iter().map(row) {
            if let Some(before) = seen.insert(row.id, heading) {
                panic!("{} stands under {before} and {heading}", row.id);
            }
        }
    }
    assert!(seen.len() > 250, "{}", seen.len());
}

#[test]
fn both_languages_name_every_argument() {
    for Row { id, args, texts, .. } in all() {
        for (what, fix) in texts {
            assert!(!what.is_empty(), "{id}");
            for name in named(what).into_iter().chain(named(fix)) {
                assert!(args.contains(&name), "{id} has no argument {name}");
            }
        }
        let [english, chinese] = texts.map(|(what, fix)| {
            let mut names = named(what);
            names.extend(named(fix));
            names.sort_unstable();
            names.dedup();
            names
        });
        assert_eq!(english, chinese, "{id}");
        assert!(args.iter().all(|arg| english.contains(arg)), "{id} does not name all of {args:?}");
        assert_eq!(texts[0].1.is_empty(), texts[1].1.is_empty(), "{id} has a remedy in one language only");
    }
}

#[test]
fn english_is_plain_and_chinese_has_no_identifiers() {
    const CODES: &[&str] = &[
        "NULL",
        "CGCS",
        "WGS",
        "GCJ",
        "BD",
        "MB",
        "SHA",
        "UTF",
        "GB",
        "GiB",
        "MiB",
        "WPS",
        "Excel",
        "xlsx",
        "XML",
        "OLE",
        "SQLite",
        "JSON",
        "MHTML",
        "Base",
        "PDF",
        "content",
        "xml",
        "ZDXM",
        "DONE",
        "zdxm",
        "form",
        "text",
        "int",
        "money",
        "append",
        "cursor",
        "next",
        "set",
        "context",
        "encoding",
        "batch",
        "results",
        "ledger",
        "create",
        "struct",
        "size",
        "open",
        "options",
        "ytd",
        "done",
        "empty",
        "leave",
        "out",
        "row",
        "take",
        "O",
        "I",
        "S",
        "V",
        "Z",
        "H",
        "f",
        "U",
        "Litestream",
        "FUSE",
    ];
    for Row { id, texts: [english, chinese], .. } in all() {
        for text in [english.0, english.1] {
            let lower = format!(" {} ", text.to_lowercase());
            for wrong in ["there is no ", "there are ", " may not ", " whoever ", "which there is", " tell ", " told "]
            {
                assert!(!lower.contains(wrong), "{id}: {text}");
            }
            assert!(!text.ends_with('.'), "{id}: {text}");
            let first = text.chars().next().unwrap_or('a');
            assert!(!first.is_uppercase() || text.starts_with("UTF"), "{id}: {text}");
        }
        for text in [chinese.0, chinese.1] {
            let is_number = |at: usize| text[at + 1..].starts_with(|c: char| c.is_ascii_digit());
            assert!(text.match_indices(',').all(|(at, _)| is_number(at)) && !text.ends_with('。'), "{id}: {text}");
            let mut plain = String::new();
            for part in text.split('}') {
                plain.push_str(part.split('{').next().unwrap_or_default());
                plain.push(' ');
            }
            for word in plain.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
                assert!(CODES.contains(&word), "{id} says {word} in Chinese: {text}");
            }
        }
    }
}

#[test]
fn a_message_is_put_together_in_either_language() {
    const ROW: &str = crate::message::row!(
        sample Any [project count why] "{project} has {count}: {why}" "{project}有{count}个：{why}" ["ask {count}"] []
    );
    let why = Message::new(crate::message::row!(part Any [] "no reason" "没有理由" [] []), vec![]);
    let args = vec![Arg::record(ItemId::KIND, 3), 2_u32.into(), why.into()];
    let mut message = Message::new(ROW, args);
    assert_eq!(message.what(Language::English), "item 3 has 2: no reason");
    assert_eq!(message.what(Language::Chinese), "编号为3的计划项目有2个：没有理由");
    message.records(|record| record.name = Some("凤凰岭大桥".into()));
    assert_eq!(message.what(Language::English), "\"凤凰岭大桥\" (item 3) has 2: no reason");
    assert_eq!(message.what(Language::Chinese), "“凤凰岭大桥”有2个：没有理由");
    assert_eq!(message.remedy(Language::English).as_deref(), Some("ask 2"));
    assert_eq!(message.remedy(Language::Chinese), None);
    let named = message.args(Language::Chinese).map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!((message.id(), named), ("sample", vec!["project", "count", "why"]));
}

/// A program that shows the remedy alone must not show a fact for it. Chinese says 请 where somebody is to do something.
#[test]
fn what_a_finding_says_to_do_is_no_fact() {
    for Row { id, texts: [(_, english), (_, chinese)], .. } in FINDINGS.iter().flat_map(|rows| rows.iter()).map(row) {
        assert!(chinese.is_empty() || chinese.contains('请'), "{id}: {chinese}");
        let first = chinese.split(['，', '、']).next().unwrap_or_default();
        assert!(
            first.is_empty() || first.contains('请') || first.starts_with('如'),
            "{id} begins with a fact: {chinese}"
        );
        let is_fact = [" was ", " is kept ", " were "]
            .iter()
            .any(|word| english.split("; ").next().unwrap_or_default().contains(word));
        assert!(!is_fact, "{id} begins with a fact: {english}");
    }
}

#[test]
fn a_finding_in_another_message_keeps_its_remedy() {
    const FOUND: &str =
        crate::message::row!(found Any [what] "{what} is hidden" "{what}已隐藏" ["show {what}"] ["请显示{what}"]);
    const OUTER: &str = crate::message::row!(outer Any [all] "refused ({all})" "未受理（{all}）" [] []);
    let found = |what: &str| Message::new(FOUND, vec![Arg::quoted(what)]);
    let record = Message::new(FOUND, vec![Arg::record(ItemId::KIND, 3)]);
    let all = Arg::List(vec![Arg::Full(found("表1")), Arg::Full(found(&"长".repeat(9))), Arg::Full(record)]);
    let mut outer = Message::new(OUTER, vec![all]);
    outer.shorten(4);
    let mut visited = 0;
    outer.records(|_| visited += 1);
    assert_eq!(visited, 1);
    assert_eq!(
        outer.line(Language::English),
        "refused (\"表1\" is hidden; show \"表1\"; \"长长长长…\" is hidden; show \"长长长长…\"; item 3 is hidden; show item 3)"
    );
    assert_eq!(
        outer.line(Language::Chinese),
        "未受理（“表1”已隐藏；请显示“表1”；“长长长长…”已隐藏；请显示“长长长长…”；编号为3的计划项目已隐藏；请显示编号为3的计划项目）"
    );
    let one = Message::new(OUTER, vec![Arg::Full(Message::new(FOUND, vec![Arg::record(ItemId::KIND, 3)]))]);
    assert_eq!(one.record().map(|record| record.id), Some(3));
}

#[test]
fn the_manual_lists_every_message() {
    let code = |kind: &str| {
        let of = ErrorKind::ALL.into_iter().find(|error| format!("{error:?}") == kind);
        let finding = FindingCode::ALL.into_iter().find(|code| format!("{code:?}") == kind);
        let notice = OpeningNoticeKind::ALL.into_iter().find(|notice| format!("{notice:?}") == kind);
        match (of, finding, notice) {
            (Some(error), ..) => error.code().to_string(),
            (_, Some(finding), _) => format!("`{}`", finding.word()),
            (.., Some(notice)) => format!("`{}`", notice.word()),
            _ => format!("`ZDXM_E_{}`", kind.to_uppercase()),
        }
    };
    let mut text = String::from(
        "# Messages (错误说明)\n\n\
         Every error, every finding in a sheet and every notice at opening is one of these messages. `Error::id` (in C\n\
         `zdxm_error_id`), `Finding::id` and `OpeningNotice::id` (`ZDXM_F_MESSAGE_ID`) are the name in the first column, the same\n\
         for ever; a number is that of an error's kind, a word what a finding is about. `{…}` stands for a value; a record stands there with the name that the office\n\
         knows it by. Below each text stands what to do.\n\n\
         中文：所有错误、表格中的问题和打开台账时的提示都列在下面，说明和处理办法有英文、中文两种。第一列的标识永不改变；第二列的数字是错误\n\
         种类，英文词表示问题所涉的内容。`{…}`处填入具体的值，记录以单位熟悉的名称出现；箭头之后是处理办法。\n",
    );
    for (heading, rows) in TABLES {
        let _ = write!(text, "\n## {heading}\n\n| id | kind | English | 中文 |\n|---|---|---|---|\n");
        for Row { id, kind, texts: [english, chinese], .. } in rows.iter().map(row) {
            let cell = |(what, fix): (&str, &str)| {
                let what = what.replace('|', "\\|");
                if fix.is_empty() { what } else { format!("{what}<br>→ {}", fix.replace('|', "\\|")) }
            };
            let _ = writeln!(text, "| `{id}` | {} | {} | {} |", code(kind), cell(english), cell(chinese));
        }
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap_or_default(), "UPDATE_GOLDEN=1 renews docs/messages.md");
}

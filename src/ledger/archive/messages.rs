//! Messages of archives that cannot be written or read.

use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, ErrorKind};
use crate::message::{Message, Part, messages};

messages! {
    Error, ErrorKind;

    archive_cannot_be_written() Internal
        "the archive cannot be written"
        "归档无法写出";
    export_over() Rule
        "the export is over" => "begin another one"
        "导出已结束" => "请重新开始";
    import_over() Rule
        "the import is over" => "begin another one"
        "导入已结束" => "请重新开始";
    archive_cut_short(lines: u64) Damaged
        "the archive ends after line {lines}, before its end"
            => "it was cut short: copy it again; no ledger was made"
        "归档止于第{lines}行，没有到结尾" => "文件不完整，请重新复制；没有建立台账";
    archive_not_whole(what: Message) Damaged
        "the archive is not whole: {what}" => "use an archive that was not edited; no ledger was made"
        "归档不完整：{what}" => "请使用未经改动的归档；没有建立台账";
    archive_ends_edited() Tampered
        "the first or the last line of the archive was edited"
            => "use an archive that was not edited; no ledger was made"
        "归档的首行或末行被改动" => "请使用未经改动的归档；没有建立台账";
    archive_empty() UnknownFormat
        "the file is not an archive: it is empty" => "check the path"
        "该文件不是归档：内容为空" => "请核对位置";
    archive_is_other_file() UnknownFormat
        "the file is not an archive: it is a database or a folder" => "check the path"
        "该文件不是归档：是数据库或文件夹" => "请核对位置";
    archive_without_head(why: Message) UnknownFormat
        "the file is not an archive: {why}" => "check the path"
        "该文件不是归档：{why}" => "请核对位置";
    archive_newer(what: Message) NewerVersion
        "{what}" => "update the program; no ledger was made"
        "{what}" => "请升级程序；没有建立台账";
    archive_line_wrong(line: u64, what: Message) Damaged
        "line {line} of the archive: {what}" => "use an archive that was not edited; no ledger was made"
        "归档第{line}行：{what}" => "请使用未经改动的归档；没有建立台账";
    archive_line_too_long(line: u64, most: usize) TooLong
        "line {line} of the archive is longer than {most} bytes" => "no record is that long; no ledger was made"
        "归档第{line}行超过{most}字节" => "没有这样长的记录；没有建立台账";
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        no_mark() Phrase
            "its first line does not say so"
            "首行没有归档标记";
        archive_format(found: i64, known: i64) Phrase
            "the archive has format {found}, this library knows {known}"
            "归档的格式为{found}，本程序只认到{known}";
        ledger_format(found: i64, known: i64) Phrase
            "the archive is of a ledger of format {found}, this library knows formats up to {known}"
            "归档所属台账的格式为{found}，本程序只认到{known}";
        table_unknown(table: &str) Phrase
            "the table {table} does not exist"
            "没有数据表{table}";
        row_counts_differ() Phrase
            "the rows of the tables do not add up"
            "各数据表的行数与合计不符";
        change_out_of_order(change: ChangeNumber, last: i64) Phrase
            "{change} stands after change {last}"
            "{change}排在第{last}号变更之后";
        changes_differ(found: i64, announced: u64) Phrase
            "{found} changes stand before it, not {announced}"
            "之前有{found}个变更，应为{announced}个";
        something_after_end() Phrase
            "something stands after the end"
            "结尾之后还有内容";
        row_after_its_table(table: &str) Phrase
            "a row of {table} stands after the end of its table"
            "数据表{table}的记录排在该表结尾之后";
        seal_twice() Phrase
            "the seal stands here twice"
            "签章重复";
        counts_differ() Phrase
            "its counts are not those of the first line"
            "数量与首行不符";
        line_unknown(head: &str) Phrase
            "it begins with \"{head}\", which is neither a row, a seal, contact details nor the end"
            "以“{head}”开头，既不是记录、签章、联系方式，也不是结尾";
        rows_differ(table: &str, found: u64, announced: u64) Phrase
            "{table} has {found} rows before it, not {announced}"
            "数据表{table}之前有{found}行，应为{announced}行";
        row_out_of_order(table: &str) Phrase
            "the row of {table} stands here twice, or out of its order"
            "数据表{table}的记录重复或不按顺序";
        is_text(name: &str) Phrase
            "{name} is a text, not a number"
            "{name}是文字，应为数";
        is_number(name: &str) Phrase
            "{name} is a number, not a text"
            "{name}是数，应为文字";
        is_not_bytes(name: &str) Phrase
            "{name} is not bytes, two hexadecimal digits each"
            "{name}不是十六进制的字节";
        is_missing(name: &str) Phrase
            "{name} is missing"
            "缺少{name}";
        is_not_hash(name: &str) Phrase
            "{name} is not a hash"
            "{name}不是校验码";
        is_unknown(name: &str) Phrase
            "{name} is not known here"
            "此处不应有{name}";
        /// What the reader of JSON says of the line is the only thing that names the place in it.
        not_json(column: usize, reason: &str) Phrase
            "column {column}: {reason}"
            "第{column}列（{reason}）";
        not_utf8(byte: usize) Phrase
            "byte {byte} is not UTF-8"
            "第{byte}字节不是UTF-8";
    }
}

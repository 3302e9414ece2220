//! What is said of a file that is no workbook, or none that can be read.

use std::path::Path;

use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, Part, messages};

messages! {
    Error, ErrorKind;

    file_is_archive(what: Message) UnknownFormat
        "{what}" => "unpack it (解压) and choose the workbook in it"
        "{what}" => "请解压后选择其中的工作簿";
    file_is_picture(what: Message) UnknownFormat
        "{what}" => "ask for the table as a workbook (.xlsx)"
        "{what}" => "请对方提供.xlsx工作簿";
    file_is_document(what: Message) UnknownFormat
        "{what}" => "copy the table into a workbook and save it as .xlsx"
        "{what}" => "请将表格复制到工作簿中，另存为.xlsx";
    file_is_other(what: Message) UnknownFormat
        "{what}" => "open it in WPS or Excel and save it as .xlsx"
        "{what}" => "请用WPS或Excel打开并另存为.xlsx";

    workbook_too_large(what: Arg, limit: usize) SheetTooLarge
        "the workbook holds more {what} than the limit of {limit}"
            => "delete what is not part of the plan or the report, or split the workbook"
        "工作簿的{what}超过上限{limit}" => "请删除与计划、月报无关的内容，或拆分工作簿";
    cell_too_long(at: String, limit: usize) SheetTooLarge
        "the cell {at} holds more than {limit} bytes of text" => "shorten the text"
        "单元格{at}的文字超过{limit}字节" => "请缩短";
    package_of_too_many_parts(limit: usize) SheetTooLarge
        "the zip holds more than {limit} parts" => "delete the pictures in the workbook and save it again"
        "压缩包中的部件超过{limit}个" => "请删除工作簿中的图片后重新保存";
    unpacks_too_large(mebibytes: u64) SheetTooLarge
        "the workbook unpacks to more than {mebibytes} MiB"
            => "delete pictures, unused sheets and formatting, or split the workbook"
        "工作簿解压后超过{mebibytes}MiB" => "请删除图片、多余的工作表和格式，或拆分工作簿";
    piece_too_large(mebibytes: u64) SheetTooLarge
        "one line or one text of the file is longer than {mebibytes} MiB"
            => "delete pictures, unused sheets and formatting, or split the workbook"
        "文件中有一行或一段文字超过{mebibytes}MiB" => "请删除图片、多余的工作表和格式，或拆分工作簿";
    file_too_large(mebibytes: u64) SheetTooLarge
        "the file is larger than {mebibytes} MiB"
            => "delete pictures and sheets that are not part of the plan or the report"
        "文件超过{mebibytes}MiB" => "请删除图片和与计划、月报无关的工作表";
    cell_unreadable(text: &str) InvalidValue
        "\"{text}\" is not the place of a cell" => "write column and row, such as H24"
        "“{text}”不是单元格的位置" => "请写列号和行号，如H24";
    workbook_unreadable(path: &Path, reason: Message) Io
        "{path} cannot be read ({reason})" => "check that it is not a folder and may be read"
        "{path}无法读取（{reason}）" => "请检查是否为文件夹，以及是否有权读取";
    workbook_broken(why: Message) BrokenSheet
        "the workbook cannot be read: {why}"
            => "open it in WPS or Excel and save it again as .xlsx, or ask for the file once more"
        "工作簿无法读取：{why}" => "请用WPS或Excel打开并另存为.xlsx，或请对方重新发送";
    workbook_locked() EncryptedSheet
        "the workbook is encrypted with a password"
            => "open it in WPS or Excel, remove the password (取消密码) or the protection of the workbook (保护工作簿), and save it again"
        "工作簿已加密" => "请用WPS或Excel打开，取消密码或工作簿保护后重新保存";
    cipher_unknown(what: Arg) EncryptedSheet
        "the workbook is encrypted in a way that cannot be read: {what}"
            => "open it in WPS or Excel, remove the password (取消密码) or the protection of the workbook (保护工作簿), and save it again"
        "工作簿的加密方式无法读取：{what}" => "请用WPS或Excel打开，取消密码或工作簿保护后重新保存";
}

/// What a file is that is no workbook, by what helps.
#[derive(Debug, Clone, Copy)]
pub(super) enum Foreign {
    Archive,
    Picture,
    Document,
    Other,
}

impl Foreign {
    /// The error of a file that is something else, by its names in both languages.
    pub(super) fn error(self, english: &'static str, chinese: &'static str) -> Error {
        let what = parts::the_file_is(Arg::Word(english, chinese));
        match self {
            Foreign::Archive => file_is_archive(what),
            Foreign::Picture => file_is_picture(what),
            Foreign::Document => file_is_document(what),
            Foreign::Other => file_is_other(what),
        }
    }
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        the_file_is(what: Arg) Phrase
            "the file is {what}"
            "该文件是{what}";
        neither_workbook_nor_text() Phrase
            "the file is neither a workbook nor text in UTF-8, UTF-16 or GB18030"
            "该文件既不是工作簿，也不是UTF-8、UTF-16或GB18030文字";
        file_is_empty() Phrase
            "the file is empty"
            "该文件是空的";
        page_without_table() Phrase
            "the file is a web page without a table"
            "该文件是没有表格的网页";
        older_than_excel_5() Phrase
            "the workbook is older than Excel 5"
            "该工作簿早于Excel 5";
        version_unknown(version: String) Phrase
            "the workbook has the unknown version {version}"
            "该工作簿的版本（{version}）无法识别";
        package_of_type(kind: String) Phrase
            "the file is an OpenDocument or other package of type {kind}"
            "该文件是{kind}类型的文档包";

        damaged_without_name() Phrase
            "it is damaged in a way that the library cannot name"
            "损坏情况无法说明";
        no_worksheet() Phrase
            "it has no worksheet"
            "没有工作表";
        sheet_is_nowhere() Phrase
            "it says that a sheet is where none is"
            "所列位置没有工作表";
        sheet_cut_off() Phrase
            "a sheet in it is cut off"
            "其中一张工作表不完整";
        sheets_overlap() Phrase
            "its sheets overlap"
            "工作表的位置重叠";
        sheet_list_cut_off() Phrase
            "its list of sheets is cut off"
            "工作表目录不完整";
        sheet_list_missing() Phrase
            "its list of sheets is missing"
            "缺少工作表目录";
        no_listed_sheet() Phrase
            "it holds none of the sheets that it lists"
            "目录所列的工作表都不存在";
        xml_too_deep() Phrase
            "its XML is nested too deeply"
            "XML嵌套过深";
        xml_cut_off() Phrase
            "its XML ends in the middle"
            "XML不完整";
        xml_has_entity() Phrase
            "its XML uses an entity of its own"
            "XML使用了自定义实体";
        xml_damaged() Phrase
            "its XML is damaged"
            "XML已损坏";
        line_unreadable(line: u64) Phrase
            "line {line} cannot be read"
            "第{line}行无法读取";
        record_cut_off() Phrase
            "it ends in the middle of a record"
            "文件在一条记录中间结束";
        record_too_short(record: String) Phrase
            "its record {record} is too short"
            "记录{record}过短";
        text_cut_off() Phrase
            "a text in it is cut off"
            "其中一段文字不完整";
        cell_at_no_place(place: String) Phrase
            "it has a cell at the place {place}"
            "有单元格的位置（{place}）无法识别";
        shared_text_missing(number: String) Phrase
            "its shared text {number} is missing"
            "缺少共享文字{number}";
        zip_too_large() Phrase
            "its zip directory is damaged or far too large"
            "压缩包目录已损坏或过大";
        zip_damaged() Phrase
            "its zip is damaged"
            "压缩包已损坏";
        encryption_cut_off() Phrase
            "the description of its encryption is cut off"
            "加密说明不完整";
        encryption_damaged() Phrase
            "the description of its encryption is damaged"
            "加密说明已损坏";
        file_damaged() Phrase
            "the file is damaged"
            "文件已损坏";
        container_damaged() Phrase
            "its OLE2 container is damaged"
            "OLE2容器已损坏";
        container_header_damaged() Phrase
            "its OLE2 header is damaged"
            "OLE2文件头已损坏";
        container_tables_damaged() Phrase
            "its OLE2 tables are damaged or far too large"
            "OLE2分配表已损坏或过大";
        content_missing() Phrase
            "its content.xml is missing"
            "缺少content.xml";
    }
}

//! Messages of documents that cannot be printed.

#![cfg_attr(
    not(all(feature = "workbook", feature = "docx")),
    allow(dead_code, reason = "only workbooks and .docx fail to be printed")
)]

use crate::domain::office::printed_form::PrintedForm;
use crate::error::{Error, ErrorKind};
use crate::message::messages;

messages! {
    Error, ErrorKind;

    figures_are_no_form() NotFound
        "the figures of a document are not printed"
        "数据不单独印制";
    form_not_built(form: PrintedForm) NotFound
        "this build of the library does not print the form {form}" => "use a build with it, or another form"
        "本程序不能印制{form}" => "请使用带此功能的程序，或选用其他形式";
    document_is_no_json() Internal
        "the document cannot be written as JSON"
        "文件无法写成JSON";
    workbook_cannot_be_written() Internal
        "the workbook cannot be written"
        "工作簿无法写出";
    docx_cannot_be_written() Internal
        "the .docx cannot be written"
        "公文文件无法写出";
    workbook_without_directory() Internal
        "the workbook is a zip without a directory"
        "工作簿压缩包没有目录";
}

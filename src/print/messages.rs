//! Messages of reports that cannot be printed.

#![cfg_attr(not(feature = "workbook"), allow(dead_code, reason = "only workbooks fail to be printed"))]

use crate::error::{Error, ErrorKind};
use crate::message::messages;

messages! {
    Error, ErrorKind;

    workbook_cannot_be_written() Internal
        "the workbook cannot be written"
        "工作簿无法写出";
    workbook_without_directory() Internal
        "the workbook is a zip without a directory"
        "工作簿压缩包没有目录";
}

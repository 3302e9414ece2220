//! Messages of documents that cannot be printed.

#![cfg_attr(
    not(all(feature = "workbook", feature = "docx")),
    allow(dead_code, reason = "only workbooks and .docx fail to be printed")
)]

use rust_decimal::Decimal;

use crate::domain::office::printed_form::PrintedForm;
use crate::domain::value::money::MoneyUnit;
use crate::error::{Error, ErrorKind};
use crate::message::messages;

messages! {
    Error, ErrorKind;

    export_would_round(name: &str, column: &str, amount: Decimal, unit: MoneyUnit, decimals: u32) InvalidValue
        "\"{name}\" has {amount} {unit} as {column}, which does not fit into {decimals} decimals"
            => "give the sheet more decimals, or none, or a smaller unit"
        "“{name}”的{column}为{amount}{unit}，超过{decimals}位小数" => "请增加表式的小数位数，或不填位数，或改用较小的单位";
    template_without_columns(id: &str) InvalidValue
        "the sheet {id} has nothing to be filled in" => "use a monthly sheet with columns of fill = true"
        "表式{id}没有要填写的列" => "请使用有填写列的月报表式";
    template_without_items(unit: &str) NotFound
        "no project of the plan in the month is asked for, so there is nothing to be filled in: {unit}" => "check unit and month"
        "该月计划内没有符合条件的项目，无表可填：{unit}" => "请核对单位和月份";
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

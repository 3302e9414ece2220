//! What is said of a sheet that cannot be imported, and of decisions about one.

use crate::domain::plan::PlanLevel;
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, Part, messages};

messages! {
    Error, ErrorKind;

    no_sheet_understood(reasons: Arg) UnknownSheet
        "no sheet is a plan or a monthly report ({reasons})"
            => "the table needs a header row with 项目名称 and an amount such as 总投资 or 完成投资"
        "没有一张工作表是计划表或月报（{reasons}）" => "表格须有表头行，含项目名称及总投资、完成投资等金额列";
    answer_of_no_sheet(sheet: &str) InvalidValue
        "an answer names sheet \"{sheet}\", which does not exist"
            => "answer the findings of the preview, by their sheet and cell"
        "人工确认所指的工作表“{sheet}”不存在" => "请按预览列出的工作表和单元格确认";
    answer_of_no_cell(sheet: &str, cell: String) InvalidValue
        "an answer names cell {cell} of sheet \"{sheet}\", which does not exist"
            => "answer the findings of the preview, by their sheet and cell"
        "工作表“{sheet}”中没有人工确认所指的单元格{cell}" => "请按预览列出的工作表和单元格确认";
    answer_settles_nothing(sheet: &str, cell: String) InvalidValue
        "cell {cell} of sheet \"{sheet}\" is not a value of a project's row, so no answer applies to it"
            => "answer the findings of the preview, by their sheet and cell"
        "工作表“{sheet}”的单元格{cell}不是项目行中的值，人工确认对它不适用" => "请按预览列出的工作表和单元格确认";
    column_choice_unreadable(line: &str) InvalidValue
        "\"{line}\" does not say what a column means"
            => "write 表1!H=ytd_done, 表1!H=ytd_done 万元 or, for text only, 表1!H:text"
        "“{line}”没有写明列的含义" => "请写成 表1!H=ytd_done、表1!H=ytd_done 万元，仅作文字的写 表1!H:text";
    answer_unreadable(line: &str) InvalidValue
        "\"{line}\" does not answer for a cell"
            => "write 表1!H24=28760.55万元, 表1!H24:empty, 表1!H24:leave_out_row or 表1!H24:take_row"
        "“{line}”没有写明单元格的处理"
            => "请写成 表1!H24=28760.55万元、表1!H24:empty、表1!H24:leave_out_row 或 表1!H24:take_row";
    answer_is_no_amount(text: &str) InvalidValue
        "the answer \"{text}\" cannot be read as an amount" => "write a number with its unit, such as 28760.55万元"
        "人工确认的“{text}”不是金额" => "请写明数和单位，如28760.55万元";
    answer_is_no_phase(text: &str) InvalidValue
        "the answer \"{text}\" cannot be read as a phase" => "write 新开工, 续建, 竣工 or 预备"
        "人工确认的“{text}”不是建设阶段" => "请填写新开工、续建、竣工或预备";
    answer_does_not_fit(text: &str, example: &str) InvalidValue
        "the answer \"{text}\" cannot be read as what its column holds" => "write it as {example}"
        "人工确认的“{text}”与所在列不符" => "请写作{example}";

    import_without_digest() MissingValue
        "columns and answers need the file that they are about" => "name its digest"
        "指定列和人工确认须注明所属文件" => "请填写文件校验值";
    import_of_other_file() Rule
        "the file is not the one about which columns and answers were decided: its bytes differ"
            => "make the preview of this file without them, and decide again"
        "指定列和人工确认不是针对本文件的：文件内容不同" => "请先不带这些确认预览本文件，再重新确认";
    import_answers_too_many(limit: usize) TooLong
        "more than {limit} columns and answers are given" => "correct the sheet itself"
        "指定列和人工确认超过{limit}项" => "请直接更正表格";
    column_not_in_sheet(sheet: &str, column: String) InvalidValue
        "sheet \"{sheet}\" has no table with a column {column}" => "name a column of the preview"
        "工作表“{sheet}”的表格没有{column}列" => "请填写预览中的列";
    import_read_without_answers() InvalidValue
        "columns and answers are about how the workbook is read, and it was read without them"
            => "make the preview of the workbook itself"
        "指定列和人工确认影响读表，而工作簿读取时没有使用" => "请直接对工作簿做预览";
    import_given_up() Interrupted
        "the import was given up; nothing was written"
        "导入已放弃，没有写入任何内容";
    import_unsettled(first: Arg, more: usize) UnsettledProblems
        "{first} (and {more} more)" => "correct the sheet, or settle the problems by the options of the import"
        "{first}（另有{more}个问题）" => "请更正表格，或通过导入选项处理";
    import_outdated() Rule
        "the ledger has changed since the preview" => "make the preview again and look at it"
        "预览之后台账已有变更" => "请重新预览并核对";
    sheet_not_understood(sheet: &str) NotFound
        "sheet \"{sheet}\" does not exist or was not understood" => "name a sheet of the preview"
        "工作表“{sheet}”不存在或无法识别" => "请填写预览中的工作表";
    sheet_of_reports(sheet: &str) Rule
        "sheet {sheet} has monthly reports, not the list of a plan change" => "import it without one"
        "工作表“{sheet}”是月报，不是计划调整的项目表" => "请不作为计划调整导入";
    sheet_without_year(sheet: &str) MissingValue
        "sheet {sheet} does not say which year it is about" => "name the year in the title, or in the import's target"
        "工作表“{sheet}”没有写明年份" => "请在标题中写明，或在导入时指定";
    sheet_without_month(sheet: &str) MissingValue
        "sheet {sheet} does not say which month it is about" => "name the month in the title, or in the import's target"
        "工作表“{sheet}”没有写明月份" => "请在标题中写明，或在导入时指定";
    no_plan_for_reports(level: PlanLevel, year: u16) NotFound
        "the ledger has no plan of {year} and of the level {level}" => "import the year's plan first"
        "台账中没有{year}年{level}计划" => "请先导入该年度计划";
    no_plan_to_change(level: PlanLevel, year: u16) NotFound
        "the ledger has no plan of {year} and of the level {level} that a plan change could change"
            => "import the plan first"
        "台账中没有可供调整的{year}年{level}计划" => "请先导入该计划";
    row_without_project() Internal
        "a row has neither project nor fields"
        "表格的一行既无项目又无内容";
    unit_of_no_amount() InvalidValue
        "only a column of amounts has a unit" => "leave the unit out"
        "只有金额列才有单位" => "请不填单位";
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        sheet_skipped(sheet: &str, reason: Arg) Phrase
            "{sheet}: {reason}"
            "{sheet}：{reason}";
        more_sheets(count: usize) Phrase
            "{count} more sheets"
            "另有{count}张工作表";
    }
}

//! What the border to C says of a call that it refuses.

use super::border::fault::{Fault, FaultKind};
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, messages};
use crate::{ItemId, ProjectId};

messages! {
    Error, ErrorKind;

    json_unreadable(why: &str) InvalidValue
        "the text is not a JSON object of fields: {why}" => "write one object with a member for each field"
        "文本不是由字段组成的JSON对象：{why}" => "请写成一个对象，每个字段一个成员";
    json_value_unreadable(value: String) InvalidValue
        "{value} is not the value of a field" => "write money as a text with its unit, lists as arrays of single values"
        "{value}不是字段的值" => "金额请写成带单位的文字，列表请写成单个值的数组";
    month_number_unreadable(number: i64) InvalidValue
        "{number} is not a month" => "write it as 202206"
        "{number}不是月份" => "请写成202206";
    month_of_year_unknown(number: i64) InvalidValue
        "{number} is not a month from 1 to 12" => "use 1 to 12"
        "{number}不是1至12月" => "请填写1至12";
    year_unreadable(number: i64) InvalidValue
        "{number} is not a year" => "write four digits"
        "{number}不是年份" => "请写四位数";
    period_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a period" => "write it as 2019-2022"
        "“{text}”不是建设起止年限" => "请写成2019-2022";
    phase_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a phase" => "write 新开工, 续建, 竣工 or 预备"
        "“{text}”不是建设阶段" => "请填写新开工、续建、竣工或预备";
    decimals_out_of_range(most: u32) InvalidValue
        "the number of decimals is 0 to {most}"
        "小数位数应为0至{most}";
    report_of_item_and_project() InvalidValue
        "the report names an item and a project" => "name the item, or the plan and the project"
        "月报同时填写了计划项目和项目" => "请只填计划项目，或只填计划和项目";
    report_of_item_missing(item: ItemId, period: Arg) NotFound
        "{item} has no report for {period}" => "file it"
        "{item}没有{period}的报告" => "请先填报";
    project_outside_plan(project: ProjectId, plan: crate::PlanId) NotFound
        "{project} is not in {plan}" => "add it to the plan, or name another plan"
        "{project}不在{plan}中" => "请先列入计划，或另选计划";
    item_place_fixed(item: ItemId, is: i64, said: i64) Rule
        "{item} belongs to {is}, not to {said}" => "withdraw the item and add another one"
        "{item}的该项为{is}，不是{said}" => "请调出后另行列入";
    owner_is_of_project() Rule
        "the owner is a field of the project, not of its place in a plan"
            => "revise the project, or give it another owner by an adjustment"
        "项目业主属于项目，不属于计划项目" => "请更正项目，或按调整办理";
    owner_without_name() MissingValue
        "an owner needs a name"
        "项目业主缺少名称";
    records_refused(count: usize, first: Message) UnsettledProblems
        "{count} of the records were refused, the first: {first}"
            => "zdxm_batch_results names each; correct them and begin again"
        "有{count}条记录未被接受，第一条：{first}" => "请按zdxm_batch_results逐条更正后重新开始";
    call_of_ended_batch() Rule
        "the batch has ended" => "begin another one"
        "这次写入已结束" => "请重新开始";
    batch_is_import() Rule
        "the batch writes an import" => "begin another one for single records"
        "这次写入用于导入" => "写入单条记录请另行开始";
    backup_is_over() Rule
        "the backup is over" => "begin another one"
        "备份已结束" => "请重新开始";
    archive_incomplete() Rule
        "the archive is not complete" => "step until ZDXM_DONE"
        "归档没有完成" => "请继续到ZDXM_DONE";
    proof_incomplete() Rule
        "the proof is not complete" => "step until ZDXM_DONE"
        "校验没有完成" => "请继续到ZDXM_DONE";
    check_incomplete() Rule
        "the check is not complete" => "step until ZDXM_DONE"
        "检查没有完成" => "请继续到ZDXM_DONE";
    view_of_open_batch() Rule
        "what a batch wrote is not committed yet" => "commit it and ask a view of the ledger"
        "写入尚未提交" => "请提交后再查看台账";
    view_of_ended_batch() ViewExpired
        "the view is of a batch that has ended" => "make a view of the ledger, or of the batch that is open now"
        "所查看的写入已结束" => "请重新查看台账，或查看当前的写入";
    view_of_batch_limited() Rule
        "the view of a batch is limited to what its actor may see" => "limit a view of the ledger"
        "写入中的查看已限于操作人可见的范围" => "请限定对台账的查看";
    rule_pack_not_shipped(index: i64) NotFound
        "rule pack {index} does not come with the library"
        "没有随附第{index}个规则包";
    call_between_interrupted() Interrupted
        "the call was interrupted"
        "已中断";
}

/// Calls that cannot be errors of the library.
pub(super) mod faults {
    use super::*;

    messages! {
        Fault, FaultKind;

        argument_is_null(what: &str) Arg
            "{what} is NULL"
            "{what}为NULL";
        thing_unknown(what: crate::message::Arg, number: i64) Arg
            "{what} {number} does not exist"
            "没有{what}{number}";
        value_wrong(why: Message) Arg
            "{why}"
            "{why}";
        value_is_no_choice(value: i32, all: crate::message::Arg) Arg
            "{value} is none of {all}"
            "{value}不在可选值之中：{all}";
        field_without_choices(name: String) Arg
            "{name} has no values with names"
            "{name}没有带名称的取值";
        ledger_is_not_made_by_batch() Arg
            "zdxm_ledger_create makes a ledger; a batch cannot"
            "台账由zdxm_ledger_create建立，不由写入建立";
        number_below(what: &str, least: i32) Arg
            "{what} is below {least}"
            "{what}小于{least}";
        decimals_of_text_out_of_range(most: u32) Arg
            "the number of decimals is 0 to {most}"
            "小数位数应为0至{most}";
        field_unknown() Arg
            "no such field exists"
            "没有这个字段";
        record_has_no_field(name: String) Arg
            "this form has no field {name}"
            "该表单没有字段{name}";
        rows_have_no_field(name: String) Arg
            "the rows have no field {name}"
            "各行没有字段{name}";
        field_name_unknown(name: &str) Arg
            "no field is called \"{name}\""
            "没有名为“{name}”的字段";
        field_is_list() Arg
            "the field is a list" => "use zdxm_form_append_int or zdxm_form_append_text"
            "该字段是列表" => "请使用zdxm_form_append_int或zdxm_form_append_text";
        field_is_no_list() Arg
            "the field is not a list" => "set it"
            "该字段不是列表" => "请直接设置";
        field_of_other_type(name: String, wanted: crate::message::Arg) Arg
            "{name} is not {wanted}" => "zdxm_cursor_text reads every field"
            "{name}不是{wanted}" => "zdxm_cursor_text可读取任何字段";
        form_of_other_kind() Arg
            "the form is of another kind"
            "表单的种类不符";
        form_of_other_record(name: String, loaded: i64, said: i64) Arg
            "the form was loaded from the record with {name} {loaded}, not {said}" => "load it again"
            "该表单取自{name}为{loaded}的记录，不是{said}" => "请重新载入";
        cursor_on_no_row() Arg
            "the cursor stands on no row" => "zdxm_cursor_next moves it"
            "游标不在任何一行上" => "请用zdxm_cursor_next移动";
        no_room_for_a_row() Arg
            "values and nulls have no room for one row"
            "数值和空值标志放不下一行";
        argument_has_no_room(what: &str) Arg
            "{what} has no room"
            "{what}没有空间";
        argument_has_no_entry(what: &str) Arg
            "{what} has no entry"
            "{what}没有条目";
        index_beyond_end() Arg
            "the index is beyond the end"
            "序号超出末尾";
        sheets_understood(index: i64, count: usize) Arg
            "sheet {index} does not exist; {count} were understood"
            "没有第{index}张工作表，共识别{count}张";
        sheets_in_file(count: usize) Arg
            "the file has {count} sheets"
            "文件共有{count}张工作表";
        table_unknown(index: i64) Arg
            "the bulletin has no table {index}; the first one is 0"
            "通报没有第{index}张表，第一张为0";
        options_too_new() Arg
            "the options ask for something that this version cannot do"
            "选项要求的功能本版本没有";
        flags_too_new(flags: i64) Arg
            "the flags {flags} ask for something that this version cannot do"
            "标志{flags}要求的功能本版本没有";
        options_of_other_size(size: i32) Arg
            "struct_size {size} is not the size of zdxm_open_options"
            "struct_size {size}不是zdxm_open_options的大小";
        option_impossible(name: &str, value: i32) Arg
            "{name} cannot be {value}"
            "{name}不能为{value}";
        created_read_only() Arg
            "a ledger cannot be created for reading only"
            "不能以只读方式建立台账";
        verify_of_file() Arg
            "verify examines a file" => "ask for its problems"
            "这是文件检查" => "请读取其问题";
        verify_of_ledger() Arg
            "verify proves a ledger" => "ask for its result"
            "这是台账校验" => "请读取其结果";
        role_of_both() Arg
            "a role is for a unit or for a project, not for both"
            "授权只能针对单位或项目之一";
        day_unreadable(number: i64) Arg
            "{number} is not a day" => "write yyyymmdd"
            "{number}不是日期" => "请写成八位数";
        text_length_impossible(what: &str, length: i32) Arg
            "{what} is a text and cannot have the length {length}"
            "{what}是文字，长度不能为{length}";
        text_beyond_2_gib() Arg
            "the text is longer than 2 GiB"
            "文字超过2GiB";
        capacity_negative() Arg
            "a buffer cannot have a capacity below 0"
            "缓冲区容量不能小于0";
        no_place_for_text() Arg
            "neither a buffer nor a place for the length was given"
            "没有给出缓冲区，也没有给出长度的位置";

        handle_is_null(kind: &str) Handle
            "the {kind} is NULL"
            "{kind}为NULL";
        handle_is_none(kind: &str) Handle
            "the {kind} is closed, or the handle is of another kind or none at all" => "open another one"
            "{kind}已关闭，或句柄种类不符、不存在" => "请重新打开";
        part_is_closed(what: &str) Handle
            "{what} is closed, or is not such a handle"
            "{what}已关闭，或不是这种句柄";
        handle_of_no_ledger() Handle
            "the handle belongs to no ledger"
            "该句柄不属于任何台账";
        ledger_closed_meanwhile() Handle
            "the ledger was closed meanwhile"
            "台账已在此期间关闭";
        too_many_handles() Handle
            "65,536 handles are open" => "free those that are no longer needed"
            "已打开65536个句柄" => "请释放不再使用的句柄";

        not_utf16(what: &str) Encoding
            "{what} is not valid UTF-16: half of a pair stands alone"
            "{what}不是有效的UTF-16：代理对不完整";
        not_gb18030(what: &str) Encoding
            "{what} is not valid GB18030"
            "{what}不是有效的GB18030";
        not_utf8(what: &str, at: usize) Encoding
            "{what} is not valid UTF-8 from byte {at} on"
                => "if it is GB18030, say so by zdxm_context_set_encoding"
            "{what}从第{at}字节起不是有效的UTF-8" => "如为GB18030，请用zdxm_context_set_encoding设置";
        zero_inside(what: &str) Encoding
            "{what} has a zero inside"
            "{what}中有零字节";
        beyond_gb18030() Encoding
            "the text has a character that GB18030 lacks" => "ask for UTF-16"
            "文字中有GB18030没有的字符" => "请用UTF-16读取";
        buffer_too_short(need: usize, capacity: i32) Buffer
            "the text needs {need} units and one for its end; the buffer has {capacity}"
            "文字需要{need}个单元和一个结尾，缓冲区只有{capacity}个";
        made_for_version(version: String) Abi
            "the program was made for version {version}"
            "程序是为版本{version}编译的";

        panicked(reason: &str) Panic
            "mistake in the library: {reason}" => "nothing was written; close the handle"
            "程序内部错误（{reason}）" => "没有写入任何内容，请关闭该句柄";
        poisoned() Panic
            "an earlier call with this handle ended by a mistake in the library" => "close it"
            "此前使用该句柄的调用因程序内部错误而中断" => "请关闭该句柄";
    }
}

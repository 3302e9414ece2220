//! Messages of calls that are wrong in themselves, such as NULL for an argument.

use super::fault::{Fault, FaultKind};
use crate::message::{Arg, Message, messages};

messages! {
    Fault, FaultKind;

    argument_is_null(what: &str) Arg
        "{what} is NULL"
        "{what}为NULL";
    thing_unknown(what: Arg, number: i64) Arg
        "{what} {number} does not exist"
        "没有{what}{number}";
    value_wrong(why: Message) Arg
        "{why}"
        "{why}";
    value_is_no_choice(value: i32, all: Arg) Arg
        "{value} is none of {all}"
        "{value}不在可选值之中：{all}";
    field_without_choices(name: String) Arg
        "{name} has no values with names"
        "{name}没有带名称的取值";
    number_below(what: &str, least: i32) Arg
        "{what} is below {least}"
        "{what}小于{least}";
    decimals_of_text_out_of_range(most: u32) Arg
        "the number of decimals is 0 to {most}"
        "小数位数应为0至{most}";
    field_unknown() Arg
        "the field does not exist"
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
    field_of_other_type(name: String, wanted: Arg) Arg
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
        "the document has no table {index}; the first one is 0"
        "文件没有第{index}张表，第一张为0";
    form_is_no_words(form: &str) Arg
        "the form {form} is no text; save it as a file"
        "{form}不是文字，请保存为文件";
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

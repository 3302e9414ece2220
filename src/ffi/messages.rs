//! Messages of calls that the border to C refuses.

use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, messages};
use crate::{ItemId, ProjectId};

messages! {
    Error, ErrorKind;

    json_unreadable(line: usize, column: usize) InvalidValue
        "the text is not JSON from line {line}, column {column} on" => "write one object with a member for each field"
        "文本自第{line}行第{column}列起不是JSON" => "请写成一个对象，每个字段一个成员";
    json_is_no_object() InvalidValue
        "the text is not a JSON object of fields" => "write one object with a member for each field"
        "文本不是由字段组成的JSON对象" => "请写成一个对象，每个字段一个成员";
    json_member_twice(name: &str) InvalidValue
        "the object names \"{name}\" twice" => "write one object with a member for each field"
        "对象中“{name}”出现两次" => "请写成一个对象，每个字段一个成员";
    json_value_unreadable(value: Arg) InvalidValue
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
    correction_moves_record(record: Arg, is: Arg, said: Arg) Rule
        "{record} is of {is}; a correction does not make it one of {said}" => "leave it as it is, or take it back and add another one"
        "{record}属于{is}，不能更正为{said}" => "请保持原值；确需改动的，请撤回后另行登记";
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
    archive_is_read() Rule
        "an archive that is read takes over the files beside it by itself" => "leave the call out"
        "读取归档时自动取用旁边的附件文件" => "不必调用";
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
        "写入中的视图已限于操作人可见的范围" => "请限定对台账的查看";
    matter_is_a_problem_of_the_report() Rule
        "a matter of a report is a problem of the project that the report is about" => "leave project and kind out of the form"
        "由月报登记的事项属于该月报的项目，类别为存在问题" => "请不要在表单中另填项目和类别";
    rule_pack_not_shipped(index: i64) NotFound
        "rule pack {index} does not come with the library"
        "没有随附第{index}个规则包";
    call_between_interrupted() Interrupted
        "the call was interrupted"
        "已中断";
}

/// What the log says of calls that succeed.
pub(crate) mod parts {
    use crate::message::{Message, Part, messages};

    messages! {
        Message, Part;

        change_committed(number: i64) Phrase
            "change {number} was committed"
            "第{number}号变更已提交";
    }
}

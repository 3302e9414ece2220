//! Messages of figures that cannot be made.

use crate::domain::rules::Measure;
use crate::domain::rules::period::Period;
use crate::domain::value::ids::{AssessmentFactId, ItemId, PlanId, SectorId};
use crate::domain::value::period::YearMonth;
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, messages};

messages! {
    Error, ErrorKind;

    period_ends_elsewhere(period: Period, month: YearMonth) InvalidValue
        "no {period} ends with {month}" => "use the last month of the period: of a quarter March, June, September or December"
        "{month}不是{period}的最后一个月" => "请用该期的最后一个月，季度为3月、6月、9月、12月";
    export_unknown(profile: &str, known: String) NotFound
        "the plan has no sheet \"{profile}\"; it has: {known}" => "use one of these, or add it to the rule pack"
        "没有表式“{profile}”，现有：{known}" => "请改用其中之一，或在规则包中补列";
    export_month_plan_open(project: &str, months: String) InvalidValue
        "the columns of the sheet cannot say the month plan of {project}, which is by the end of months {months}"
            => "take a column for each of its months, or columns since January, such as months 1-6"
        "表中各列写不出“{project}”的月度计划（{months}月末）"
            => "请为计划的每个月份设列，或使用年初累计列（如1-6月）";
    export_needs_month(profile: &str) MissingValue
        "the sheet \"{profile}\", or what is asked of it, needs a month" => "give a month of the plan's year"
        "表式“{profile}”或所列条件需要月份" => "请写明计划年度内的月份";
    bulletin_without_month() MissingValue
        "a bulletin needs the figures of a month" => "ask the view for month_figures"
        "通报需要某一月份的数据" => "请按月份读取数据";
    sector_of_item_missing(item: ItemId, sector: SectorId) NotFound
        "{item} has {sector}, which does not exist"
        "{item}的{sector}不存在";
    plan_without_lights(plan: PlanId) Rule
        "the rules of {plan} have no lights" => "let the plan use a rule pack with lights"
        "{plan}的规则没有亮灯" => "请采用有亮灯规则的规则包";
    plan_without_lists(plan: PlanId) Rule
        "the rules of {plan} have no red or black lists" => "let the plan use a rule pack with lists"
        "{plan}的规则没有红黑榜" => "请采用有红黑榜规则的规则包";
    counted_from_invalid(first: YearMonth, last: YearMonth) InvalidValue
        "months are counted to {last}, but from {first}" => "count from a month of the same year that is not later"
        "起计月份{first}不在截止月份{last}的同一年度之前" => "请填写同一年度不晚于截止月份的月份";
    filter_sector_unknown(sector: &str) NotFound
        "the sector {sector} does not exist" => "use the name of a sector of the ledger"
        "行业“{sector}”不存在" => "请填写台账中的行业名称";
    target_unknown(target: &str, measure: Measure, all: Arg) NotFound
        "the rules of the plan have no target {target} for {measure}; they have: {all}" => "use one of these, or add it to the rule pack"
        "计划的规则没有可用于“{measure}”的考核数“{target}”，现有：{all}" => "请改用其中之一，或在规则包中补列";
    target_ambiguous(measure: Measure, all: Arg) Rule
        "{measure} fits several targets: {all}" => "name one of them"
        "“{measure}”对应多个考核数：{all}" => "请写明其中之一";
    months_over_without_amount() MissingValue
        "months over an amount need the amount" => "add over, such as 10亿元"
        "统计单月投资达标月数须有标准" => "请写明金额，如10亿元";
    no_item_for_group(group: &str, groups: Arg) Rule
        "the scheme has no item for the group {group}; its groups are: {groups}" => "name one of them"
        "办法中没有“{group}”组的考核项目，分组有：{groups}" => "请改为其中一组";
    group_missing(groups: Arg) MissingValue
        "each item of the scheme is for some groups: {groups}" => "name one of them"
        "办法的考核项目都分组，分组有：{groups}" => "请写明其中一组";
    assessed_unit_unknown(unit: &str, all: Arg) NotFound
        "the group has no unit {unit}; it has {all}" => "name one of them"
        "该组没有单位“{unit}”，只有{all}" => "请改为其中一个";
    given_fact_without_value(fact: AssessmentFactId) Rule
        "{fact} gives no figure" => "verify the ledger"
        "{fact}没有数值" => "请校验台账";
    scheme_unknown(scheme: &str, all: Arg) NotFound
        "the rules of the plan have no scheme of assessment {scheme}; they have: {all}"
            => "use one of these, or add it to the rule pack"
        "计划的规则没有考核办法“{scheme}”，现有：{all}" => "请改用其中之一，或在规则包中补充";
    values_too_long(limit: usize) TooLong
        "the values are longer than {limit} bytes" => "assess fewer units at once"
        "考核数据超过{limit}字节" => "请减少单位后重试";
    values_too_many(limit: usize) TooLong
        "the values are of more than {limit} plan items" => "assess fewer units at once"
        "考核数据超过{limit}个项目" => "请减少单位后重试";
    /// What the reader of JSON says is the only thing that helps the author.
    values_unreadable(reason: String) InvalidValue
        "{reason}"
        "考核数据有误（{reason}）";
    values_unreadable_at(place: &str, reason: String) InvalidValue
        "{place}: {reason}"
        "考核数据的{place}有误（{reason}）";
    plan_without_letters(plan: PlanId) Rule
        "the rules of {plan} ask for no letters" => "let the plan use a rule pack with letters"
        "{plan}的规则没有函件规则" => "请采用有函件规则的规则包";
    letter_rule_without_lights(rule: &str) Rule
        "rule \"{rule}\" asks for letters by lights that the rule pack does not have" => "add the lights to the rule pack"
        "函件规则“{rule}”按亮灯发函，但规则包没有这种灯" => "请在规则包中添加亮灯规则";
}

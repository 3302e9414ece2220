//! Messages of values that the rules of the domain refuse.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, messages};

messages! {
    Error, ErrorKind;

    amount_negative() InvalidValue
        "the amount is below zero" => "give an amount of 0 or more"
        "金额小于零" => "请填写零或正数";
    amount_unreadable(text: &str) InvalidValue
        "\"{text}\" is not an amount" => "write one number, such as 28,760.55"
        "“{text}”不是金额" => "请填写一个数，如28,760.55";
    amount_without_unit(text: &str) InvalidValue
        "\"{text}\" has no unit" => "write 元, 万元 or 亿元 after it"
        "“{text}”没有写单位" => "请在后面写明元、万元或亿元";
    amount_below_fen(amount: Decimal, unit: Arg) InvalidValue
        "{amount} {unit} is not a whole number of fen" => "round it to the fen first"
        "{amount}{unit}有不足一分的零头" => "请先四舍五入到分";
    amount_overflows(amount: Decimal, unit: Arg) Overflow
        "{amount} {unit} is too large" => "check the unit"
        "{amount}{unit}过大" => "请核对单位";
    amount_too_large(amount: Decimal, unit: Arg, most: Decimal) InvalidValue
        "{amount} {unit} is more than any project has; the most is {most} {unit}" => "check the unit"
        "{amount}{unit}过大，单项金额最多为{most}{unit}" => "请核对单位";
    sum_overflows() Overflow
        "the sum does not fit into 64 bits of fen" => "check the units of the amounts"
        "合计超出可计算的范围" => "请核对各项金额的单位";

    month_unknown(month: u8) InvalidValue
        "month {month} does not exist" => "use 1 to 12"
        "没有{month}月" => "请填写1至12";
    month_unreadable(number: u32) InvalidValue
        "{number} is not a month" => "write yyyymm"
        "{number}不是月份" => "请写成六位数，如202206";
    month_text_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a month" => "write it as 2022-06"
        "“{text}”不是月份" => "请写成2022年6月的样式";
    period_text_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a construction period" => "write it as 2009-2011"
        "“{text}”不是建设起止年限" => "请写成2009-2011的样式";
    year_out_of_range(year: i64, first: u16, last: u16) InvalidValue
        "the year {year} is out of range" => "use {first} to {last}"
        "年份{year}超出范围" => "请填写{first}至{last}";
    date_out_of_range(date: NaiveDate) InvalidValue
        "{date} is out of range"
        "日期{date}超出范围";
    date_unreadable(number: u32) InvalidValue
        "{number} is not a date" => "write yyyymmdd"
        "{number}不是日期" => "请写成八位数，如20220630";
    period_reversed(start: Arg, end: Arg) InvalidValue
        "the period ends ({end}) before it starts ({start})"
        "建设终止时间（{end}）早于起始时间（{start}）";
    ten_days_text_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a ten-day period" => "write it as 2022年6月上旬, or as 2022061"
        "“{text}”不是旬" => "请写成2022年6月上旬的样式";
    part_of_month_unknown(part: u8) InvalidValue
        "a month has no part {part}" => "use 1 (上旬), 2 (中旬) or 3 (下旬)"
        "一个月没有第{part}旬" => "请填写1（上旬）、2（中旬）或3（下旬）";

    name_missing() MissingValue
        "a name is needed"
        "缺少名称";
    text_missing() MissingValue
        "a text is needed"
        "缺少内容";
    text_of_several_lines() InvalidValue
        "the text must stand on one line" => "remove the line breaks"
        "文字只能有一行" => "请去掉换行";
    text_too_long(limit: usize) TooLong
        "the text is longer than {limit} characters" => "shorten it"
        "文字超过{limit}个字" => "请缩短";
    text_has_control_characters() InvalidValue
        "the text has control characters" => "type it again"
        "文字中有控制字符" => "请重新录入";
    name_has_line_break() InvalidValue
        "the name has a line break" => "remove it, or type the name again"
        "名称中有换行" => "请去掉，或重新录入名称";
    name_has_unseen_character(code: &str) InvalidValue
        "the name has an invisible character ({code})" => "remove it, or type the name again"
        "名称中有不可见字符（{code}）" => "请去掉，或重新录入名称";
    name_cannot_be_seen() MissingValue
        "the name consists only of marks and invisible characters"
        "名称中只有符号或不可见字符";

    project_code_malformed(text: &str) InvalidValue
        "\"{text}\" is not a project code" => "write it as 2207-450204-77-01-946789"
        "“{text}”不是项目代码" => "请写成2207-450204-77-01-946789的样式";
    credit_code_too_long(text: &str) InvalidValue
        "\"{text}\" is not a unified social credit code: it is far too long" => "check it against the certificate"
        "“{text}”不是统一社会信用代码：太长" => "请与证照核对";
    credit_code_marked(text: &str) InvalidValue
        "\"{text}\" is not a unified social credit code: it has a mark beside its characters"
            => "check it against the certificate"
        "“{text}”不是统一社会信用代码：字符旁有注号" => "请与证照核对";
    credit_code_malformed(text: &str) InvalidValue
        "\"{text}\" is not a unified social credit code: it needs 18 digits and letters, without I, O, S, V and Z"
            => "check it against the certificate"
        "“{text}”不是统一社会信用代码：应为18位数字和字母，不含I、O、S、V、Z" => "请与证照核对";
    credit_code_misspelt(text: &str) InvalidValue
        "\"{text}\" is not a unified social credit code: its check character is wrong"
            => "check it against the certificate"
        "“{text}”不是统一社会信用代码：校验位不符" => "请与证照核对";
    not_a_file_digest() InvalidValue
        "the text is not the SHA-256 of a file" => "write its 64 hexadecimal digits, as the workbook gives them"
        "这不是文件的SHA-256校验值" => "请按读表结果填写64位十六进制数";

    report_empty() MissingValue
        "the report says nothing"
            => "give an amount or say something of the project; a month without news can say so in progress"
        "月报没有内容" => "请填写金额或项目进展；当月无进展的，可在形象进度中说明";
    ten_day_report_empty() MissingValue
        "the report says nothing" => "give an amount or say something of the project"
        "旬报没有内容" => "请填写金额或项目进展";
    fund_sources_too_many(limit: usize) TooLong
        "a report has more than {limit} sources of funds" => "combine the smaller ones"
        "一份月报的资金来源超过{limit}个" => "请合并较小的来源";
    fund_source_negative(source: &str) InvalidValue
        "the funds of {source} are below zero" => "give an amount of 0 or more"
        "“{source}”的到位资金小于零" => "请填写零或正数";

    position_zero() InvalidValue
        "a place in a plan is counted from 1" => "leave it out, and the item comes at the end of its phase"
        "计划中的序号从1起" => "不填序号的，排在本阶段最后";
    responsible_units_too_many(limit: usize) TooLong
        "more than {limit} responsible units are listed" => "list those that lead"
        "责任单位超过{limit}个" => "请只列主要单位";
    responsible_unit_twice(unit: Arg) Duplicate
        "{unit} is listed twice" => "list each unit once"
        "{unit}重复列为责任单位" => "每个单位只列一次";
    withdrawal_without_class() MissingValue
        "a withdrawal needs the class of its reason"
            => "say whether it is objective (客观), subjective (主观) or other"
        "调出须注明原因类别" => "请注明客观、主观或其他";
    plan_change_unbalanced(group: &str, cell: &str) Internal
        "the plan change does not balance in {group}: {cell}"
        "“{group}”的计划调整收支不平：{cell}";

    event_dated_by_year(date: Arg) InvalidValue
        "{date} has no month" => "give the month, or the day"
        "{date}只有年份" => "请填写到月或日";
    event_does_not_fit(kind: Arg, date: Arg, project: Arg, state: Arg) Rule
        "{kind} on {date} contradicts another event: {project} is {state} on that date"
            => "correct the dates, revoke an event, or record the event that is missing between them"
        "{project}{date}{kind}，次序不符：当时已为{state}" => "请更正日期、撤销其中一个事件，或补记中间缺少的事件";
    event_without_start(kind: Arg, date: Arg, project: Arg) Rule
        "{kind} on {date} contradicts the other events: {project} was not suspended before"
            => "correct the dates, or record the suspension"
        "{project}{date}{kind}，次序不符：此前没有停工" => "请更正日期，或补记停工";
    settled_before_opened(settled: NaiveDate, opened: NaiveDate) InvalidValue
        "the matter cannot be settled on {settled}, before it was opened on {opened}" => "check the two dates"
        "办结日期{settled}早于提出日期{opened}" => "请核对两个日期";

    node_counts_as_other(kind: Arg) InvalidValue
        "a node does not count as {kind}" => "choose start or finish, or leave it out"
        "节点不能对应{kind}" => "请选择开工或竣工，或不填写";
    node_template_empty(template: &str) MissingValue
        "the template {template} has no nodes" => "list them"
        "节点模板“{template}”没有节点" => "请列出节点";
    node_template_too_long(template: &str, most: usize) TooLong
        "the template {template} has more than {most} nodes" => "divide it"
        "节点模板“{template}”的节点超过{most}个" => "请分成几个模板";
    node_after_unknown(template: &str, node: &str, after: &str) NotFound
        "the node {node} of the template {template} comes after {after}, which the template does not have" => "use an id of the same template"
        "节点模板“{template}”中“{node}”的前置节点“{after}”不存在" => "请填写同一模板中的节点编号";
    node_template_in_circle(template: &str, node: &str) Rule
        "the nodes of the template {template} wait for one another in a circle, {node} among them" => "leave one \"after\" out"
        "节点模板“{template}”中“{node}”等节点互为前置" => "请去掉其中一个前置节点";
    node_position_out_of_range(position: u32, most: u32) InvalidValue
        "a node cannot stand in place {position}" => "give a place from 1 to {most}"
        "节点序号{position}超出范围" => "请填写1至{most}";

    registrar_of_a_part() Rule
        "the role of a registrar (重点办) is for the whole ledger"
            => "grant it without a unit or project, or grant the role of a liaison"
        "重点办的授权须为整个台账" => "请不指定单位和项目，或改授联络员";

    clock_impossible(now: String) InvalidValue
        "the clock of this computer says {now}, which is impossible" => "set the clock and try again"
        "本机时间为{now}，明显有误" => "请校准时间后重试";
    clock_behind(now: String, change: Arg, last: String) ClockBehind
        "the clock of this computer says {now}, but {change} was made at {last}"
            => "set the clock, or answer that it is right or that nobody knows; then try again"
        "本机时间为{now}，早于{change}的时间（{last}）" => "请校准时间；本机时间无误或无法确定的，请据实答复后重试";
    clock_before_mark(now: String, latest: String) ClockBehind
        "the clock of this computer says {now}, but a change whose mark is to be lifted was made at {latest}"
            => "set the clock, then try again"
        "本机时间为{now}，早于要解除标记的变更（{latest}）" => "请校准时间后重试";

    rule_pack_too_long(limit: usize) TooLong
        "the document is longer than {limit} bytes" => "compare it with one of the rule packs that come with the library"
        "规则包超过{limit}字节" => "请对照程序自带的规则包修改";
    /// What the reader of TOML or JSON says of the document is the only thing that helps its author.
    rule_pack_unreadable(reason: String) InvalidValue
        "{reason}" => "compare it with one of the rule packs that come with the library"
        "规则包有误（{reason}）" => "请对照程序自带的规则包修改";
    rule_pack_unreadable_at(place: &str, reason: String) InvalidValue
        "{place}: {reason}" => "compare it with one of the rule packs that come with the library"
        "规则包的{place}有误（{reason}）" => "请对照程序自带的规则包修改";
    rule_pack_name_twice(name: &str) Duplicate
        "{name} is in the list twice" => "list it once"
        "“{name}”在列表中重复" => "请只列一次";
    fraction_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a number" => "write it such as 25, -0.5, 4/6, 93.5%, 1个百分点 or 6亿元"
        "“{text}”不是数" => "请写成25、-0.5、4/6、93.5%、1个百分点或6亿元的样式";
    month_plan_month(month: Arg) InvalidValue
        "month {month} does not exist" => "write 1月 to 12月"
        "“{month}”不是月份" => "请填写1月至12月";
    month_plan_twice(month: u8) Duplicate
        "the plan of month {month} stands there twice" => "write each month once"
        "{month}月的计划重复" => "每月请只写一次";
    month_plan_falls(month: u8) InvalidValue
        "less is planned to be done by the end of month {month} than before it" => "write amounts since the start of the year"
        "{month}月末的累计计划小于此前月份" => "请填写年初以来的累计数";
    month_plan_unreadable(pair: &str) InvalidValue
        "\"{pair}\" is not a month with an amount" => "write pairs such as 1月=100万元;2月=250万元"
        "“{pair}”不是月份和金额" => "请按1月=100万元;2月=250万元的形式填写";
    planned_months_unreadable(text: &str) InvalidValue
        "\"{text}\" is neither a month nor months that follow one another" => "write it such as 3, 1-6 or 4-6"
        "“{text}”不是月份" => "请写成3、1-6或4-6的样式";
    group_without_units(group: &str) MissingValue
        "the group {group} has neither kinds nor units" => "name the kinds of units, or the units, that are ranked in it"
        "分组“{group}”没有写明单位类别和单位" => "请写明参加排名的单位类别或单位";
    group_kind_twice(kind: Arg) Duplicate
        "units of the kind {kind} belong to two groups" => "leave the kind in one, and name the units of the other"
        "单位类别“{kind}”列入了两个分组" => "请只在一个分组列单位类别，另一分组逐个写明单位";
    target_of_measure(target: &str, measure: Arg) InvalidValue
        "the target {target} cannot be one of {measure}" => "use a number of items or an amount: started, finished, items, done"
        "考核数“{target}”不能以“{measure}”计" => "请使用项目数或金额，如已开工项目数、累计完成投资";
    target_negative(target: &str, unit: &str) InvalidValue
        "the target {target} of {unit} is below zero" => "use 0 or more, or leave the unit out"
        "“{unit}”的考核数“{target}”为负数" => "请填写不小于0的数，没有考核数的单位不列";
    list_of_unknown_group(list: &str, group: &str) NotFound
        "the list {list} names the group {group}, which the document does not have"
            => "add it to the groups, or, in a document without groups, use the name of a kind of unit"
        "“{list}”所列分组“{group}”不存在" => "请在分组中补列；没有分组的，请使用单位类别名称";
    list_sides_invalid(list: &str) InvalidValue
        "the list {list} needs either the first or the last, 1 or more of them" => "leave one of first and last out"
        "“{list}”只能取前几名或后几名之一，且不少于1名" => "请只保留其中一项";
    list_of_everybody(list: &str) MissingValue
        "the list {list} names neither a rank nor a condition" => "add first, last or when"
        "“{list}”没有名次，也没有条件" => "请写明名次或条件";
    condition_without_bound(of: &str, measure: Arg) MissingValue
        "the condition of {of} on {measure} has no bound" => "add at_least, above, below or at_most"
        "“{of}”中“{measure}”的条件没有界限" => "请写明不低于、高于、低于或不高于多少";
    filter_unreadable(pair: &str) InvalidValue
        "\"{pair}\" is no part of a filter" => "write pairs of phase, sector, level, matter, target, base and over, such as phase=new"
        "“{pair}”不是指标范围的内容" => "请按“名称=值”的形式填写，以分号隔开";
    ranking_of_nobody() InvalidValue
        "a ranking of the first or last 0 shows nobody" => "ask for 1 or more, or leave it out"
        "排名只取0名，没有内容" => "请填写不小于1的数，或不填";
    filter_over_not_positive() InvalidValue
        "the amount that a month must exceed is not above zero" => "use an amount such as 10亿元"
        "单月投资标准不大于0" => "请填写金额，如10亿元";
    measure_not_in_ledger(measure: Arg) InvalidValue
        "{measure} is not computed from the ledger" => "use another measure, or record it as a given figure of an assessment"
        "“{measure}”不能由台账计算" => "请改用其他指标，或在考核中按认定数登记";
    points_rule_needs(place: &str, rule: Arg, member: &str) MissingValue
        "{place}: the rule {rule} needs {member}" => "write it"
        "{place}：“{rule}”规则缺少{member}" => "请补充";
    points_rule_does_not_know(place: &str, rule: Arg, member: &str) InvalidValue
        "{place}: the rule {rule} does not know {member}" => "remove it, or choose another rule"
        "{place}：“{rule}”规则不用{member}" => "请删除，或改用其他规则";
    assessment_not_above_zero(place: &str, value: String) InvalidValue
        "{place}: {value} is not above zero" => "write a larger number"
        "{place}：{value}不大于零" => "请填写大于零的数";
    share_out_of_range(place: &str, value: String) InvalidValue
        "{place}: {value} is not a share" => "write 0% to 100%"
        "{place}：{value}不是占比" => "请填写0%至100%";
    bounds_reversed(place: &str, least: String, most: String) InvalidValue
        "{place}: nothing lies between {least} and {most}" => "write the lower bound first"
        "{place}：下限{least}与上限{most}之间没有数" => "请核对上下限";
    bracket_never_reached(place: &str) InvalidValue
        "{place}: a bracket without span has no end, so those behind it are never reached" => "give it a span, or make it the last"
        "{place}：没有写跨度的一档没有尽头，其后各档用不到" => "请补充跨度，或移到最后";
    steps_out_of_order(place: &str) InvalidValue
        "{place}: the steps do not rise" => "write them from the lowest value, or from the first rank, on"
        "{place}：分档没有从低到高排列" => "请从低到高（名次从前到后）排列";
    assessment_empty(place: &str) MissingValue
        "{place}: nothing stands here" => "write at least one entry"
        "{place}：没有内容" => "请至少填写一条";
    assessment_id_reserved(place: &str, id: &str) InvalidValue
        "{place}: {id} means something else in the values of a unit" => "choose another id"
        "{place}：{id}在单位数据中另有含义" => "请改用其他标识";
    assessment_id_twice(place: &str, id: &str) Duplicate
        "{place}: {id} is there twice" => "name it once"
        "{place}：{id}重复" => "请只写一次";
    full_mark_unknown(place: &str, dropped: &str, id: &str) MissingValue
        "{place}: {dropped} may be left out, but {id} names no points, so the full mark is not known"
            => "give {id} points, or set core = false"
        "{place}：{dropped}可作合理缺项，但{id}没有写分值，无法折算满分" => "请写明{id}的分值，或注明该项不计入满分";
    gate_item_unknown(place: &str, id: &str, all: Arg) InvalidValue
        "{place}: the scheme has no item {id}; it has {all}" => "name one of them"
        "{place}：办法中没有考核项目{id}，只有{all}" => "请改为其中一项";
    measure_unknown(place: &str, measure: &str, all: Arg) InvalidValue
        "{place}: a ledger does not know the measure {measure}; it knows {all}" => "name one of them"
        "{place}：台账中没有指标{measure}，只有{all}" => "请改为其中一项";
    items_are_not_compared(place: &str, rule: Arg) InvalidValue
        "{place}: the rule {rule} compares units, not their items" => "remove each, or choose another rule"
        "{place}：“{rule}”规则比较的是单位，不是项目" => "请改为按单位计分，或改用其他规则";
    how_without_items(place: &str) InvalidValue
        "{place}: only points of items are added up" => "write each = \"item\", or remove how"
        "{place}：只有按项目计分时才合计" => "请改为按项目计分，或删除合计方式";
    assessment_filter_wrong(place: &str, reason: Arg) InvalidValue
        "{place}: {reason}"
        "{place}：{reason}";
    list_of_two_ends(place: &str) InvalidValue
        "{place}: a list has either the first or the last ranks" => "make two lists"
        "{place}：一个榜单只取前几名或后几名" => "请分为两个榜单";
    grade_never_given(place: &str, name: &str, before: &str) InvalidValue
        "{place}: {name} is never given, because {before} takes every unit that it asks for"
            => "write the grades from the highest to the lowest"
        "{place}：等次“{name}”不会评出，其条件都已包括在“{before}”之内" => "请从高到低排列等次";
    assessment_name_untidy(place: &str, name: &str) InvalidValue
        "{place}: \"{name}\" has blanks around it" => "remove them"
        "{place}：“{name}”前后有空格" => "请去掉";
    assessment_text_wrong(place: &str, reason: Arg) InvalidValue
        "{place}: {reason}"
        "{place}：{reason}";
    bulletin_rule_twice(kind: Arg, period: Arg) Duplicate
        "the rule pack has the bulletin {kind} of the period {period} twice" => "keep one of them"
        "规则包中{period}{kind}重复" => "请只保留一个";
    bulletin_rule_without_parts(kind: Arg) MissingValue
        "the bulletin {kind} has no parts" => "list its parts, such as overall"
        "{kind}没有列明组成部分" => "请列明，如总体情况、开竣工情况";
    bulletin_rule_without_next(kind: Arg) MissingValue
        "the bulletin {kind} has the part next and says nothing in it" => "write its paragraphs under next"
        "{kind}有下一步工作部分，没有内容" => "请写明各段内容";
    bulletin_rule_without_count(part: Arg) MissingValue
        "the part {part} does not say how many units it names" => "give first or last, 1 or more"
        "{part}没有写明点名几个单位" => "请填写前几位或后几位，至少为1";
    export_header_rows(most: usize) InvalidValue
        "a column of a sheet has no header, or one of more than {most} rows" => "give 1 to {most} texts from top to bottom"
        "表式的列没有表头，或表头超过{most}行" => "请从上到下写1至{most}行";
    export_columns(id: &str, most: usize) InvalidValue
        "the sheet {id} has no columns, or more than {most}" => "list its columns"
        "表式{id}没有列，或超过{most}列" => "请列明各列";
    export_without_name(id: &str) MissingValue
        "the sheet {id} has no column for the name of the project" => "add a column with field = \"name\""
        "表式{id}没有项目名称列" => "请增加项目名称列";
    export_field_twice(id: &str, field: Arg) Duplicate
        "the sheet {id} has two columns of {field}" => "keep one of them"
        "表式{id}中“{field}”有两列" => "请只保留一列";
    export_source(field: Arg) InvalidValue
        "source stands beside {field}" => "name a source for funds by source, and for nothing else"
        "“{field}”与资金来源不符" => "到位资金（分来源）须写明来源，其他列不写";
    export_months(field: Arg) InvalidValue
        "months stand beside {field}" => "name the months of a month plan, and of nothing else"
        "“{field}”与计划月份不符" => "月度计划须写明月份，其他列不写";
    export_fill(field: Arg) InvalidValue
        "{field} is nothing that a monthly report says, and cannot be filled in" => "let the sheet fill in what is reported of the month"
        "月报不报“{field}”，不能由填报单位填写" => "只有当月填报的内容可由填报单位填写";
    export_unit(field: Arg) InvalidValue
        "{field} is no amount and has no unit" => "leave the unit out"
        "“{field}”不是金额，没有单位" => "请不要写单位";
    export_decimals(most: u32) InvalidValue
        "a sheet has at most {most} decimals" => "give 0 to {most}, or none"
        "表式的小数位数最多为{most}" => "请填写0至{most}，或不填";
    export_place_unknown(text: &str, known: String) InvalidValue
        "\"{text}\" has something unknown in braces" => "use {known}"
        "“{text}”的花括号中有不认识的内容" => "可以使用{known}";
    export_groups(id: &str) InvalidValue
        "the sheet {id} cannot be grouped like this" => "name each group once; a sheet that is filled in has none"
        "表式“{id}”不能这样分组" => "每种分组只写一次；需要填写的表不分组";
    export_filter(id: &str) InvalidValue
        "the filter of the sheet {id} names a unit, a sector or a page" => "ask for these with the question"
        "表式{id}的筛选条件写了单位、行业或页数" => "这些条件请在导出时给出";
    threshold_out_of_range(value: Decimal, most: i64, decimals: u32) InvalidValue
        "{value} is not a threshold" => "use 0 to {most} with at most {decimals} decimals"
        "{value}不能作为阈值" => "请填写0至{most}，最多{decimals}位小数";
    thresholds_in_wrong_order(red: Decimal, yellow: Decimal) InvalidValue
        "red ({red}) is not worse than yellow ({yellow})" => "swap the two thresholds, or choose another measure"
        "红灯阈值（{red}）不比黄灯阈值（{yellow}）更严重" => "请对调两个阈值，或改用其他指标";
    units_have_no_nodes() InvalidValue
        "units have no nodes" => "leave \"nodes\" to the lights of items"
        "单位没有节点" => "请写在项目的亮灯规则中";
    units_do_not_start() InvalidValue
        "units have no light of late starts" => "give the light of late starts to the items"
        "未按期开工的亮灯规则不适用于单位" => "请写在项目的亮灯规则中";
    late_months_invalid(yellow: u32, red: u32) InvalidValue
        "{yellow} and {red} are not months of a late start" => "use 1 or more, the red ones not below the yellow ones"
        "{yellow}和{red}不能作为逾期开工的月数" => "请填写不小于1的数，红灯月数不少于黄灯";
    red_after_one_yellow() InvalidValue
        "one yellow month is not a series of months" => "use 2 or more"
        "一个月黄灯不算连续" => "请填写不小于2的数";
    holiday_and_workday(day: NaiveDate) InvalidValue
        "{day} is listed both as a holiday and as a working day" => "keep it in one of the two lists"
        "{day}既列为节假日又列为工作日" => "请只列在其中一处";
    workday_is_no_holiday() InvalidValue
        "a deadline in working days never falls on a holiday" => "leave on_holiday out"
        "工作日不会是节假日" => "按工作日计算时限的，请不填此项";
    deadline_days_invalid(days: u32) InvalidValue
        "{days} is not a number of days" => "use 1 to 31"
        "{days}不能作为天数" => "请填写1至31";
    decimals_too_many(decimals: u32, most: u32) InvalidValue
        "{decimals} decimals are more than {most}" => "use {most} or fewer"
        "小数位数{decimals}超过{most}" => "请填写{most}以内的数";
    rules_are_of_the_plan(pack: String) Rule
        "the plan uses the rules {pack}" => "pass no other rules, or let the plan use another rule pack"
        "该年度计划已采用规则“{pack}”" => "请不另设口径，或改用其他规则包";

    not_what_a_seal_signs() InvalidValue
        "the text is not what a seal signs" => "sign the text that the ledger gives"
        "这不是签章原文" => "请对台账给出的原文签章";
    seal_key_has_blanks() InvalidValue
        "the key has blanks around it" => "remove them"
        "签章密钥前后有空格" => "请去掉空格";
    signature_missing() MissingValue
        "a seal needs a signature"
        "签章缺少签名";
    signature_too_long(limit: usize) TooLong
        "the signature is longer than {limit} bytes" => "leave its certificates out"
        "签名超过{limit}字节" => "请不附带证书";
    signature_has_control_characters() InvalidValue
        "the signature has control characters" => "write its bytes in Base64"
        "签名中有控制字符" => "请用Base64写出";

    field_missing() MissingValue
        "the field is needed"
        "必须填写";
    list_entry_empty() MissingValue
        "an entry of the list is empty" => "leave it out"
        "列表中有空项" => "请删去空项";
    number_out_of_range(number: i64) InvalidValue
        "{number} is out of range"
        "{number}超出范围";
    number_too_large(number: i64) Overflow
        "{number} does not fit into 32 bits"
        "{number}超出32位整数的范围";
    subject_has_no_history(subject: Arg) InvalidValue
        "a history is not asked of subject {subject}" => "ask it of a project, a unit, a person, a plan or a rule pack"
        "不能单独查询{subject}的沿革" => "请查询项目、单位、人员、年度计划或规则包的沿革";
    merge_without_reason() MissingValue
        "a merge needs its reason" => "say why the two are one"
        "合并应有理由" => "请说明两者为何是同一个";
    merge_subject_unknown(subject: Arg) InvalidValue
        "records of subject {subject} are not merged" => "name units or projects"
        "{subject}不能合并" => "请选择单位或项目";
    subject_cannot_be_voided(subject: Arg) InvalidValue
        "a {subject} is not voided" => "void a project, a unit, a person, a matter, a node, a plan item or a draft"
        "{subject}不能作废" => "可以作废的有项目、单位、人员、事项、节点、计划项目和月报草稿";
    number_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a whole number" => "write digits alone"
        "“{text}”不是整数" => "请只写数字";
    points_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a number of percentage points" => "write it as -10 or 7.5"
        "“{text}”不是百分点数" => "请写成-10或7.5的样式";
    flag_unreadable(number: i64) InvalidValue
        "{number} is not a flag" => "write 0 or 1"
        "{number}不能表示是或否" => "请填写0或1";
    text_wanted() InvalidValue
        "the field takes a text"
        "该项应填写文字";
    not_money() InvalidValue
        "the field is not money" => "set it as a number or a text"
        "该项不是金额" => "请以数字或文字填写";
    money_without_unit(number: i64) InvalidValue
        "the field is money, and {number} has no unit"
            => "set it in fen, or by a text with its unit"
        "该项是金额，而{number}没有单位" => "请以分填写，或以文字连同单位填写";
    not_a_month() InvalidValue
        "the field is not a month" => "write it as 202206 or 2022-06"
        "该项不是月份" => "请写成202206或2022-06";
    ten_days_unreadable(number: i64) InvalidValue
        "{number} is not ten days of a month" => "write it as 2022061 for the first ten days of June 2022"
        "{number}不是旬" => "请写成2022061的样式，表示2022年6月上旬";
    date_text_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a date" => "write it as 2022-03-15"
        "“{text}”不是日期" => "请写成2022-03-15";
    day_missing() InvalidValue
        "the date of a document needs its day" => "write yyyymmdd"
        "文件日期应写到日" => "请写成八位数";
    funds_pair_unreadable(pair: &str) InvalidValue
        "\"{pair}\" is not a source with an amount" => "write pairs such as 市级财政=1200万元;企业自筹=4500.00元"
        "“{pair}”不是资金来源和金额" => "请写成 市级财政=1200万元;企业自筹=4500.00元 的样式";
    funds_amount_unreadable(why: Message) InvalidValue
        "{why}" => "write pairs such as 市级财政=1200万元;企业自筹=4500.00元"
        "{why}" => "请写成 市级财政=1200万元;企业自筹=4500.00元 的样式";
    funds_source_twice(source: &str) InvalidValue
        "the text names the source {source} twice" => "name each source once"
        "资金来源“{source}”重复" => "每个来源只写一次";

    assessment_fact_without_reason() MissingValue
        "a fact of an assessment needs a reason" => "say why"
        "考核登记须说明理由" => "请填写理由";
    assessment_fact_lacks(kind: Arg, field: Arg) MissingValue
        "a fact of the kind {kind} says {field}" => "name the scheme, the item and the figure"
        "{kind}缺少{field}" => "请填写考核办法、考核项目和数值";
    assessment_fact_does_not_say(kind: Arg, field: Arg) InvalidValue
        "a fact of the kind {kind} does not say {field}" => "leave it out"
        "{kind}不填写{field}" => "请删去该项";
    given_value_out_of_range(most: u32) InvalidValue
        "a fact gives or takes at most {most}" => "check the figure"
        "一次认定的数值绝对值不超过{most}" => "请核对数值";
    exemption_ends_before(first: Arg, last: Arg) InvalidValue
        "the exemption ends in {last}, before it begins in {first}" => "check the months"
        "免列截止月份{last}早于起始月份{first}" => "请核对月份";
    assessment_before_its_month(day: NaiveDate, month: Arg) InvalidValue
        "{day} is before {month}, at whose end units are judged" => "check the date"
        "{day}早于考核月份{month}" => "请核对日期";
    correction_without_reason() MissingValue
        "a correction of an issued result needs a reason" => "say why"
        "更正考核结果须说明原因" => "请填写更正原因";
    reason_without_correction() InvalidValue
        "a reason is given, but no result that is corrected" => "name the result that this one corrects"
        "填写了更正原因，未填写所更正的结果" => "请填写所更正的考核结果";
    combined_scheme_unknown(place: &str, all: Arg) InvalidValue
        "{place}: a mean of results needs another scheme of the rule pack, which has {all}" => "name one of them"
        "{place}：各月、各业主平均得分须写明规则包中的另一考核办法，现有{all}" => "请填写其中之一";
    scheme_not_combined(place: &str, measure: &str) InvalidValue
        "{place}: {measure} combines no results" => "leave the scheme out"
        "{place}：{measure}不汇总其他考核办法的结果" => "请删去考核办法";
    objection_incomplete(field: Arg) MissingValue
        "an answer to an objection has its date and its words; {field} is missing" => "give both, or neither"
        "申诉的答复须有日期和意见，缺少{field}" => "请两项都填写，或都不填写";
    answered_before(day: NaiveDate, objected: NaiveDate) InvalidValue
        "the answer of {day} is before the objection of {objected}" => "check the date"
        "答复日期{day}早于申诉日期{objected}" => "请核对日期";
    letter_about_nothing() MissingValue
        "the letter is about nothing" => "name a project, a unit or a matter"
        "未填写函件所涉的项目、单位或事项" => "请填写其一";
    letter_about_several() InvalidValue
        "the letter is about a unit and about a project or matter" => "name one of them"
        "函件同时涉及单位和项目（事项）" => "请只填写其一";
    letter_month_without_plan() MissingValue
        "the letter names a month and no plan" => "name the plan whose figures it quotes"
        "函件写明了月份，未写明年度计划" => "请填写所引用数据的年度计划";
    letter_list_too_long(limit: usize) TooLong
        "the letter lists more than {limit} entries" => "write several letters"
        "函件所列超过{limit}条" => "请分为几份函件";
    letter_lists_twice(entry: Arg) Duplicate
        "{entry} is listed twice" => "list each once"
        "{entry}重复列出" => "每个只列一次";
    reply_days_invalid(limit: u32) InvalidValue
        "the answer is due within 1 to {limit} working days" => "give such a number"
        "回复期限应为1至{limit}个工作日" => "请重新填写";
    letter_points_invalid(limit: u32) InvalidValue
        "a letter gives or takes at most {limit} points" => "check the points"
        "一份函件的计分不得超过{limit}分" => "请核对";
    before_letter_issued(day: NaiveDate, issued: NaiveDate) InvalidValue
        "{day} is before the date of the letter, {issued}" => "check the date"
        "{day}早于函件的签发日期{issued}" => "请核对日期";
    letter_condition_invalid() InvalidValue
        "a condition of a letter names a light, or a measure with a bound"
            => "write light = \"yellow\", or measure = \"annual_rate\" with below = \"60%\""
        "函件的条件应写明一种灯，或一项指标及其界限"
            => "请写明黄灯或红灯，或年度计划完成率低于60%一类的界限";
    letter_rule_without_condition(rule: &str) MissingValue
        "rule \"{rule}\" asks for letters without a condition" => "give it one in `when`"
        "函件规则“{rule}”没有条件" => "请写明条件";
    letter_rule_months_invalid(rule: &str) InvalidValue
        "rule \"{rule}\" asks for months that no year has" => "give streak, times and only_month from 1 to 12, and not streak beside times"
        "函件规则“{rule}”的月数不成立" => "连续月数、累计次数、限定月份请填写1至12，前两项只填一项";
    letter_goes_nowhere(rule: &str, to: Arg) InvalidValue
        "rule \"{rule}\" names {to}, which what it is about does not have" => "name somebody else in `to`"
        "函件规则“{rule}”所涉对象没有{to}" => "请另填主送";
    letter_wording_unknown(rule: &str, wording: &str, kind: Arg) InvalidValue
        "rule \"{rule}\" names the wording \"{wording}\", which no letter of its kind ({kind}) has" => "add it to letter_wordings"
        "函件规则“{rule}”指定的用语“{wording}”不是{kind}的用语" => "请在函件用语中添加";
    letter_figure_near(name: &str, nearest: &str) InvalidValue
        "\"{name}\" is no figure that a letter can name" => "perhaps {nearest} is meant"
        "没有名为“{name}”的数据" => "是否为“{nearest}”";
    letter_figure_unknown(name: &str, all: Arg) InvalidValue
        "\"{name}\" is no figure that a letter can name" => "use one of {all}"
        "没有名为“{name}”的数据" => "可用的有：{all}";
    letter_mark_alone(words: &str) InvalidValue
        "a bracket, a brace or a bar stands alone in \"{words}\"" => "put a figure into braces, and a clause that can be left out into brackets"
        "“{words}”中的括号或竖线不成对" => "数据请用大括号括起，可省略的分句请用方括号括起";
    letter_clause_open(words: &str) InvalidValue
        "a clause in brackets does not end in \"{words}\"" => "close it with ]"
        "“{words}”中的分句没有结束" => "请用]结束";
    letter_figure_unfilled(name: &str, late: Arg) InvalidValue
        "\"{name}\" in braces is not filled in; only {late} are when the letter is issued" => "write what it stands for"
        "大括号中的“{name}”尚未填写；签发时只填写{late}" => "请写明具体内容";
    letter_without_reply_due() MissingValue
        "the letter asks for an answer by a date, and has none" => "give the working days or the date by which the answer is due"
        "函件要求限期回复，但未设回复期限" => "请填写回复期限或工作日数";

    position_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a position" => "write longitude and latitude in degrees, such as 109.41,24.33 or 109°24′36″,24°19′48″"
        "“{text}”不是经纬度" => "请先经度后纬度填写，如109.41,24.33或109°24′36″,24°19′48″";
    position_swapped(position: String) InvalidValue
        "{position} has latitude and longitude in the wrong order" => "write the longitude first"
        "{position}的经度、纬度填反了" => "请先经度后纬度填写";
    position_outside(position: String) InvalidValue
        "{position} does not lie in China (73° to 136° east, 3° to 54° north)" => "check the coordinates"
        "{position}不在我国范围内（东经73°至136°，北纬3°至54°）" => "请核对经纬度";
    position_without_datum() MissingValue
        "the position does not say in which system of coordinates it is meant" => "give CGCS2000, WGS-84, GCJ-02 or BD-09"
        "经纬度没有写明坐标系" => "请填写CGCS2000、WGS-84、GCJ-02或BD-09";
    datum_without_position() MissingValue
        "a system of coordinates is given, and no position" => "give the position, or leave the system out"
        "填写了坐标系，但没有填写经纬度" => "请填写经纬度，或不填坐标系";
    taken_at_unreadable(text: &str) InvalidValue
        "\"{text}\" is not a day with the time of day" => "write 2022-06-30 15:02:10 or 2022-06-30"
        "“{text}”不是日期和时间" => "请写成2022-06-30 15:02:10或2022-06-30";
    too_many_points(points: usize, most: usize) TooLong
        "the place has {points} positions or more; the most is {most}" => "leave out positions that change nothing"
        "坐标有{points}个以上，最多{most}个" => "请省去不影响形状的坐标";
    points_do_not_fit(kind: Arg, points: usize) InvalidValue
        "{points} positions do not make a place of this kind: {kind}" => "give a point one position, a line two or more, an area four or more"
        "{points}个坐标不能构成{kind}" => "点填写一个坐标，线填写两个以上，面填写四个以上";
    point_repeated(point: usize) InvalidValue
        "position {point} is the one before it again" => "leave one of them out"
        "第{point}个坐标与前一个相同" => "请删去一个";
    area_not_closed() InvalidValue
        "the area does not end where it begins" => "give the first position again as the last one; perhaps positions are missing"
        "面的终点与起点不同" => "请以第一个坐标结束，并核对坐标是否齐全";
    area_touches_itself(side: usize, other: usize) InvalidValue
        "sides {side} and {other} of the area cross or touch each other" => "check the order of the positions"
        "面的第{side}条边与第{other}条边相交" => "请核对坐标的顺序";
    region_code_malformed(code: &str) InvalidValue
        "\"{code}\" is not a code of an administrative region" => "give 6, 9 or 12 digits, such as 450202"
        "“{code}”不是行政区划代码" => "请填写6位、9位或12位数字，如450202";
    partner_without_unit() MissingValue
        "a lower office answers for a unit" => "give the unit of this ledger whose projects it reports"
        "下级单位须对应本台账的一个单位" => "请填写其填报项目所属的单位";
    ledger_uuid_unreadable(text: &str) InvalidValue
        "\"{text}\" is not the uuid of a ledger" => "ask the other office for it: 36 characters, such as 01890a5d-ac96-774b-bcce-b302099a8057"
        "“{text}”不是台账标识" => "请向对方索取，共36个字符";
    origin_unreadable(text: &str) InvalidValue
        "\"{text}\" is not the origin of a record" => "write the uuid of its ledger, a slash and its number there"
        "“{text}”不是记录的来源" => "请写来源台账标识、斜杠和在该台账中的编号";
}

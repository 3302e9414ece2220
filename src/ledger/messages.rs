//! Messages of calls that the ledger refuses.

#![cfg_attr(
    not(all(feature = "packages", feature = "sheets")),
    allow(dead_code, reason = "some are about imports or packages alone")
)]

use std::path::Path;

use chrono::NaiveDate;

use crate::domain::letter::kind::LetterState;
use crate::domain::monthly::filing::FilingState;
use crate::domain::monthly::ten_day::TenDays;
use crate::domain::office::person::{PersonId, Role, TaskKind};
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::plan_change::PlanChangeKind;
use crate::domain::project::event::EventId;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::*;
use crate::domain::value::period::YearMonth;
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, Message, Part, messages};

messages! {
    Error, ErrorKind;

    /// No record has the number.
    not_found(record: impl Into<Arg>) NotFound
        "{record} does not exist"
        "{record}不存在";
    voided(record: Arg, who: Message, reason: String) NotFound
        "{record} was voided by {who}: {reason}" => "restore it if that was a mistake"
        "{record}已由{who}作废，原因：{reason}" => "误作废的，请恢复";
    not_voided(record: Arg) Rule
        "{record} is not voided"
        "{record}没有作废";
    voided_without_reason() MissingValue
        "voiding a record needs a reason" => "say why it was a mistake"
        "作废须说明原因" => "请写明原因";
    void_of_own_batch(record: Arg) Rule
        "{record} was written first by this batch" => "drop the batch, or commit it and void the record then"
        "{record}由本次写入新增" => "请放弃本次写入，或在提交后作废";
    draft_answers_return(item: ItemId, month: YearMonth) Rule
        "the draft of {item} for {month} answers a report that was returned" => "submit what the reviewer asked for"
        "{item}{month}的草稿用于更正已退回的月报，不能作废" => "请按审核意见更正后报送";
    in_use(record: Arg, users: Arg) InUse
        "{record} is still used: {users}" => "void or revise these first"
        "{record}仍被使用：{users}" => "请先作废或更正这些记录";
    change_not_found(change: ChangeNumber, last: ChangeNumber) NotFound
        "{change} does not exist; the last one is {last}"
        "{change}不存在，最后一次是{last}";

    actor_unknown(actor: &str, could: String) NotPermitted
        "{actor} is not among the people of this ledger" => "{could} can add them"
        "{actor}不在本台账的人员之中" => "可由{could}添加";
    not_permitted(actor: &str, roles: Arg, task: TaskKind, could: String) NotPermitted
        "{actor} ({roles}) must not {task}" => "{could} can"
        "{actor}（{roles}）无权{task}" => "可由{could}办理";
    recorded_by_another(event: EventId, who: String, actor: &str, could: String) NotPermitted
        "{event} was recorded by {who}; {actor} must not revise or revoke it" => "{could} can"
        "{event}由{who}记录，{actor}无权更正或撤销" => "可由{could}办理";
    event_in_closed_month(event: EventId, month: YearMonth, could: String) NotPermitted
        "{event} counts in {month}, which is closed (已关账)" => "{could} can change it"
        "{event}已计入{month}，该月已关账" => "可由{could}办理";
    own_report(could: String) NotPermitted
        "by the rules of the plan, another person approves a report (自报不得自审)" => "submit it; or {could} can file it"
        "按规则自报不得自审" => "请先报送待审，或由{could}办理";
    own_approval(actor: &str) Rule
        "{actor} submitted the report; by the rules of the plan, another person approves it"
            => "let somebody else approve it (自报不得自审)"
        "该月报由{actor}报送，按规则自报不得自审" => "请由他人审核";
    view_does_not_show(project: ProjectId) NotPermitted
        "{project} is none of those that this view is limited to"
        "{project}不在本次可查看的范围内";
    view_is_limited() NotPermitted
        "this view is limited to some projects" => "ask a view that is not limited"
        "本次查看仅限部分项目" => "请改用不限范围的视图";
    history_field_unknown(field: &str) InvalidValue
        "no field is called \"{field}\"" => "name a field as JSON does"
        "没有名为“{field}”的字段" => "请使用JSON中的字段名";
    last_registrar_renamed() Rule
        "renaming this person would leave the ledger without a registrar (重点办)"
            => "make somebody else registrar first"
        "这是台账最后一名重点办人员，不能改名" => "请先授权他人";
    last_registrar_revoked() Rule
        "this is the last registrar (重点办) of the ledger" => "make somebody else registrar first"
        "这是台账最后一名重点办人员" => "请先授权他人";

    plan_exists(plan: PlanId) Duplicate
        "{plan} already has this year and level" => "add items to that plan"
        "该年度、该层面已有{plan}" => "请在该计划中添加项目";
    project_name_taken(project: ProjectId) Duplicate
        "{project} already has this name"
            => "revise that project; if this is another project, give each its national code, or add a suffix such as （二期） to its name"
        "已有同名项目{project}" => "请更正该项目；确为两个项目的，请分别填写项目代码，或加注区别，如（二期）";
    project_code_taken(project: ProjectId) Duplicate
        "{project} already has this code" => "check the code"
        "{project}已使用该项目代码" => "请核对代码";
    unit_name_taken(unit: UnitId) Duplicate
        "{unit} already has this name" => "use that unit"
        "已有同名单位{unit}" => "请使用该单位";
    sector_name_taken(sector: SectorId) Duplicate
        "{sector} already has this name" => "use that sector"
        "已有同名行业分类{sector}" => "请使用该分类";
    person_name_taken(person: PersonId) Duplicate
        "{person} already has this name" => "add something to the name that distinguishes the two"
        "已有同名人员{person}" => "请加注区别";
    bulletin_number_taken(bulletin: BulletinId) Duplicate
        "{bulletin} already has this number"
            => "choose another number; numbering that restarts each year must include the year"
        "该期号已用于{bulletin}" => "请另编期号；每年重新编号的，请在期号中写明年份";
    item_exists(item: ItemId) Duplicate
        "{item} is already in the plan" => "revise that item"
        "{item}已在计划中" => "请更正该计划项目";
    rule_pack_version_taken(pack: RulePackId, title: String) Duplicate
        "{pack} is already {title}, with other content" => "give the changed rules another version"
        "规则包“{title}”已有（{pack}），内容不同" => "请为修改后的规则另编版本";
    name_ambiguous(name: &str, projects: Arg) NameAmbiguous
        "\"{name}\" is the name of several projects: {projects}" => "look for the project by its code"
        "“{name}”对应多个项目：{projects}" => "请按项目代码查找";

    revision_conflicts(record: Arg, base: ChangeNumber, since: Arg) Conflict
        "{record} is not as it was read at {base}: {since}" => "read it again and decide which values to keep"
        "{record}在读取（{base}）之后已被修改：{since}" => "请重新读取，并确定以哪个为准";
    version_unknown(record: Arg, base: ChangeNumber, last: ChangeNumber) Conflict
        "{record} has no version of {base}; the last one is of {last}" => "base the revision on the record as it was read"
        "{record}没有{base}的版本，最后一版是{last}" => "请以读取时的版本为依据更正";
    filing_exists(record: Arg, state: FilingState, who: Message) Conflict
        "{record} is {state} by {who}" => "read it and go on from there"
        "{record}的状态为{state}，由{who}办理" => "请重新读取后办理";
    filing_gone(record: Arg, base: ChangeNumber) Conflict
        "{record} was filed at {base} and no longer exists" => "read it again"
        "{record}在{base}时报送，现已不存在" => "请重新读取";
    partner_is_this_office() InvalidValue
        "this is the uuid of the ledger itself" => "give that of the other office's ledger"
        "这是本台账的标识" => "请填写对方台账的标识";
    partner_exists(partner: PartnerId) Duplicate
        "the ledger belongs to {partner} already" => "revise that partner office"
        "该台账已登记为{partner}" => "请修改该往来单位";
    partner_name_taken(partner: PartnerId) Duplicate
        "{partner} has this name already" => "give it another name"
        "{partner}已用此名称" => "请用其他名称";
    incarnation_without_reason() MissingValue
        "another life of the ledger needs a reason" => "say from what it was restored or copied"
        "换代须写明原因" => "请写明从何处恢复或复制";
    origin_taken(subject: Arg, origin: String) Conflict
        "this {subject} comes from {origin} already" => "match the line with another record"
        "该{subject}已对应来源{origin}" => "请对应其他记录";
    said_unreadable(reason: impl Into<Arg>) InvalidValue
        "what is said of the record cannot be read: {reason}" => "ask the sender to make the package again"
        "记录内容无法读取：{reason}" => "请对方重新编制数据包";
    record_cannot_be_compared() Internal
        "a record cannot be compared"
        "记录无法比较";

    attachment_empty() InvalidValue
        "the file is empty" => "attach the file that was meant"
        "文件没有内容" => "请选择正确的文件";
    attachment_too_large(most: u64) TooLong
        "the file is larger than {most} MB" => "make it smaller, or attach it in parts"
        "文件超过{most}MB" => "请压缩，或分成几个文件登记";
    too_many_attachments(most: u64) TooLong
        "{most} files are attached to the record already" => "void those that are needed no more"
        "该记录已有{most}个附件" => "请作废不再需要的附件";
    too_many_places(most: u64) TooLong
        "the project has {most} places already" => "void those that are needed no more"
        "该项目已有{most}个位置" => "请作废不再需要的位置";
    digest_unknown(digest: String) NotFound
        "no attachment has the bytes {digest}"
        "没有内容为{digest}的附件";
    plan_year_differs(month: YearMonth, year: u16, plan: PlanId) InvalidValue
        "{month} is not in {year}, the year of {plan}" => "give a month of {year}"
        "{month}不属于{plan}的年度（{year}年）" => "请填写{year}年的月份";
    item_year_differs(month: YearMonth, year: u16, item: ItemId) InvalidValue
        "{month} is not in {year}, the year of the plan of {item}" => "give a month of {year}"
        "{month}不属于{item}所在计划的年度（{year}年）" => "请填写{year}年的月份";
    plan_year_fixed() Rule
        "the year and level of a plan cannot change" => "adopt another plan"
        "计划的年度和层面不能更改" => "请另立计划";
    plan_without_items(plan: PlanId) Rule
        "{plan} has no items" => "add the projects that the bulletin reports on"
        "{plan}中没有项目" => "请先添加计划项目";
    plan_without_rules(plan: PlanId) Rule
        "{plan} uses no rule pack" => "let it use one"
        "{plan}未采用规则包" => "请先选用规则包";
    plan_under_plan_changes(plan: PlanId) Rule
        "{plan} was changed by plan changes" => "bring the project in by a supplement (增补)"
        "{plan}已办理过计划调整" => "请按增补办理";
    item_under_plan_change(item: ItemId, plan_change: String) Rule
        "{item} was changed by {plan_change}; its figures and units stand by that" => "change them by an adjustment (调整)"
        "{item}已由{plan_change}办理，其数据和单位以此为准" => "请按调整办理";
    merged_into(from: Arg, into: Arg) Rule
        "{from} is {into} (已合并)" => "revise {into}; or take the merge back first"
        "{from}已并入{into}" => "请更正{into}，或先撤销合并";
    merge_with_itself(record: Arg, into: Arg) Rule
        "{record} and {into} are one already" => "choose two that the ledger lists apart"
        "{record}与{into}已是同一个" => "请选择台账中分列的两个";
    merge_exists(from: Arg, into: Arg) Rule
        "{from} is {into} already (已合并)" => "merge {into}, or take that merge back first"
        "{from}已并入{into}" => "请合并{into}，或先撤销该合并";
    merges_too_deep(into: Arg, limit: u32) Rule
        "more than {limit} merges would lead to {into}" => "take an earlier merge back, and merge directly"
        "连续合并到{into}超过{limit}次" => "请先撤销较早的合并，再直接合并";
    not_merged(record: Arg) NotFound
        "{record} was merged into no other one"
        "{record}没有并入其他记录";
    merge_in_one_plan(plan: PlanId, first: ItemId, second: ItemId) Rule
        "{plan} lists both: items {first} and {second}" => "void one of the two items first"
        "{plan}中两个项目都有：{first}、{second}" => "请先作废其中一个计划项目";
    merge_of_part(part: ProjectId, whole: ProjectId) Rule
        "{part} is a part of {whole}" => "take it out of that project first"
        "{part}是{whole}的子项目" => "请先更正上级项目";
    merge_of_events(why: Message) Rule
        "as one project, its events do not fit: {why}" => "correct or revoke one of the events first"
        "合为一个项目后，开竣工记录不符：{why}" => "请先更正或撤销其中一条";
    part_of_events(why: Message) Rule
        "as two projects, their events do not fit: {why}" => "correct or revoke one of the events first"
        "分为两个项目后，开竣工记录不符：{why}" => "请先更正或撤销其中一条";
    part_of_itself_again(project: ProjectId) Rule
        "as two projects, {project} would be a part of itself" => "correct its parent project first"
        "分为两个项目后，{project}将成为自身的子项目" => "请先更正上级项目";
    project_part_of_itself() Rule
        "a project cannot be a part of itself" => "choose another parent project"
        "项目不能是自身的子项目" => "请另选上级项目";
    sector_of_third_level() Rule
        "the dictionary of sectors has two levels" => "choose a sector of the first level"
        "行业分类只有两级" => "请选择一级分类";
    project_not_in_plan(project: ProjectId, plan: PlanId) NotFound
        "{project} is not in {plan}" => "add it to the plan, or name another plan"
        "{project}不在{plan}中" => "请先列入计划，或另选计划";

    plan_change_fixed() Rule
        "kind and effective month of a plan change cannot change" => "adopt another plan change that sets it right"
        "计划调整的类别和生效月份不能更改" => "请另行办理一次调整予以更正";
    plan_change_without_lines() MissingValue
        "a plan change needs at least one line" => "say which projects come, leave or change"
        "计划调整至少要有一个项目" => "请列出增补、调出或调整的项目";
    plan_change_too_long(limit: usize) TooLong
        "a plan change has more than {limit} lines" => "split it"
        "一次计划调整超过{limit}个项目" => "请分次办理";
    plan_change_of_another_kind(kind: PlanChangeKind, line: PlanChangeKind) Rule
        "a plan change of kind {kind} has no line of kind {line}" => "make a plan change of its own for it"
        "{kind}中不能办理{line}" => "请单独办理";
    item_unchanged(item: ItemId) Rule
        "{item} would stay as it is" => "leave the line out"
        "{item}没有变化" => "请不列该项目";
    item_left_plan(item: ItemId, plan_change: String) Rule
        "{item} left the plan by {plan_change}"
        "{item}已由{plan_change}调出计划";
    item_in_plan(item: ItemId) Rule
        "{item} is in the plan" => "only what was withdrawn (调出) comes back"
        "{item}在计划中" => "已调出的才能调回";
    return_too_early(item: ItemId, plan_change: String, effective: YearMonth) Rule
        "{item} left the plan by {plan_change} from {effective} on" => "let it come back in a later month"
        "{item}已由{plan_change}自{effective}起调出" => "请将调回的生效月份定在该月以后";
    plan_change_too_early(item: ItemId, plan_change: String, effective: YearMonth) Rule
        "{item} was changed by {plan_change} from {effective} on" => "let this plan change count from that month or a later one"
        "{item}已由{plan_change}自{effective}起调整" => "请将生效月份定在该月或以后";
    project_has_line() Duplicate
        "the project already has a line" => "give each project one line"
        "该项目已列过一次" => "每个项目只列一次";
    view_of_the_past() Rule
        "the view shows the past, which cannot be changed" => "use a view of the present"
        "本次查看的是过去的状态，不能更改" => "请查看当前状态";

    report_exists(item: ItemId, month: YearMonth) Duplicate
        "{item} has a report for {month}" => "revise it"
        "{item}已有{month}的月报" => "请更正该月报";
    report_missing(item: ItemId, month: YearMonth) NotFound
        "{item} has no report for {month}" => "file it"
        "{item}没有{month}的月报" => "请先填报";
    report_without_problem(item: ItemId, month: YearMonth) Rule
        "the report of {item} for {month} states no problem" => "write it into the report, or add a matter to the project"
        "{item}{month}的月报没有填写存在问题" => "请在月报中填写，或直接为项目登记事项";
    matter_of_other_project(matter: MatterId, item: ItemId) InvalidValue
        "{matter} and {item} are not of one project" => "choose a matter of the project that the report is about"
        "{matter}与{item}不属于同一项目" => "请选择该月报所报项目的事项";
    matter_not_of_report(matter: MatterId, item: ItemId, month: YearMonth) NotFound
        "{matter} does not come from the report of {item} for {month}"
        "{matter}不是由{item}{month}的月报提出";
    node_template_unknown(template: &str, known: Arg) NotFound
        "the template of nodes {template} is not known" => "use one of these: {known}"
        "没有节点模板“{template}”" => "可用的有：{known}";
    node_template_of_other_phase(template: &str, phases: Arg, item: ItemId, phase: Phase) Rule
        "the template of nodes {template} is for {phases}, and {item} is of phase {phase}" => "choose another template, or add the phase to the rules"
        "节点模板“{template}”适用于{phases}，而{item}为{phase}" => "请另选模板，或在规则中增加该建设阶段";
    node_after_other_project(node: NodeId, project: ProjectId) InvalidValue
        "{node} is not of {project}" => "choose a node of the same project"
        "{node}不属于{project}" => "请选择同一项目的节点";
    nodes_in_circle(node: NodeId, after: NodeId) Rule
        "{node} cannot come after {after}, which waits for it" => "choose another node, or none"
        "{node}不能以{after}为前置节点：后者以前者为前置" => "请另选前置节点，或不填写";
    ten_day_report_exists(item: ItemId, period: TenDays) Duplicate
        "{item} has a report for {period}" => "revise it"
        "{item}已有{period}的旬报" => "请更正该旬报";
    ten_day_report_missing(item: ItemId, period: TenDays) NotFound
        "{item} has no report for {period}" => "file it"
        "{item}没有{period}的旬报" => "请先填报";
    ten_days_not_asked() Rule
        "the rules of this plan require no ten-day reports (旬报)" => "let the plan use a rule pack that does"
        "该计划的规则不要求旬报" => "请采用要求旬报的规则包";
    report_locked(item: ItemId, month: YearMonth) Rule
        "the report of {item} for {month} was submitted and is locked" => "wait until it is approved or returned"
        "{item}{month}的月报已报送待审，不能修改" => "请等待审核或退回";
    report_waits(item: ItemId, month: YearMonth) Rule
        "a report of {item} for {month} was submitted and waits for its review" => "approve it or return it"
        "{item}{month}的月报正在待审" => "请先审核或退回";
    report_in_other_state(item: ItemId, month: YearMonth, state: FilingState, wanted: Arg) Rule
        "the report of {item} for {month} is {state}; it must be {wanted}"
        "{item}{month}的月报状态为{state}，应为{wanted}";
    returned_without_opinion() MissingValue
        "a report that is returned needs the reason" => "say what must be corrected"
        "退回月报须说明原因" => "请写明需更正的内容";
    withdrawn_without_reason() MissingValue
        "a withdrawal needs its reason" => "say why"
        "撤回须说明原因" => "请写明原因";
    month_not_closed(month: YearMonth) Rule
        "{month} is not closed"
        "{month}没有关账";
    month_closed(month: YearMonth) Rule
        "{month} is closed (已关账)"
            => "report it in the open month; a registrar can correct a report that is there, or open the month again"
        "{month}已关账" => "请在未关账的月份填报；已有的月报可由重点办更正，或反关账";

    contact_without_reason() MissingValue
        "overwriting contact details needs the reason" => "say why"
        "更改联系方式缺少理由" => "请填写理由";
    contact_conflicts(person: Arg, base: ChangeNumber, who: Arg) Conflict
        "the contact details of {person} are not as they were read at {base}: {who} overwrote them" => "read them again"
        "{person}的联系方式在读取（{base}）之后已被更改：{who}" => "请重新读取";
    day_without_reason() MissingValue
        "setting the day of a change needs a reason" => "say how it is known"
        "补记变更日期须说明依据" => "请写明如何得知";
    lift_without_reason() MissingValue
        "lifting marks needs a reason" => "say how it is known"
        "解除时间标记须说明依据" => "请写明如何得知";
    change_not_marked(change: ChangeNumber) Rule
        "the instant of {change} is not marked" => "only the day of a change whose instant is marked can be set"
        "{change}的时间没有标记" => "只能补记时间有标记的变更";
    change_marked_nothing(change: ChangeNumber) Rule
        "no earlier change was marked by {change}"
            => "name the change that stands beside the marks as the one that set them"
        "没有由{change}标记的变更" => "请填写标记旁注明的变更号";
    day_does_not_fit(change: ChangeNumber, first: String, last: String, day: NaiveDate) InvalidValue
        "{change} was made between {first} and {last}, not on {day}" => "give a day between the two"
        "{change}在{first}至{last}之间作出，不在{day}" => "请填写其间的日期";

    issue_needs_own_change() Rule
        "a bulletin is issued by a change of its own, and this batch has written something"
            => "commit it and issue in the next batch"
        "签发通报须单独成为一次变更，本次已有其他写入" => "请先提交，再单独签发";
    batch_is_sealed() Rule
        "a bulletin was issued by this change, which holds nothing else" => "commit it and begin another batch"
        "本次变更已签发通报，不能再写入其他内容" => "请先提交，再开始下一次";
    nothing_to_annotate() Rule
        "the batch has written nothing that this note could belong to" => "write the records first"
        "尚无可以附注的写入" => "请先写入记录";
    /// What the host's own signer says is for the host's own people.
    signer_failed(reason: String) NotSealed
        "the signer failed: {reason}" => "nothing but the seal is missing; seal again"
        "签章程序出错：{reason}" => "其他内容不受影响，请重新签章";

    read_only() ReadOnly
        "the ledger was opened for reading only" => "open it for writing"
        "台账以只读方式打开" => "请以可写方式打开";
    outcome_of_earlier_unknown() OutcomeUnknown
        "it is not known how an earlier commit of this ledger ended" => "open the ledger again"
        "无法确定此前一次提交的结果" => "请重新打开台账";
    batch_of_thread_open() Busy
        "an earlier batch of this thread is still open" => "commit or drop it before the next one begins"
        "本线程还有一次写入没有结束" => "请先提交或放弃";
    batch_of_program_open() Busy
        "another batch of this program is writing to the ledger" => "commit or drop it first"
        "本程序另有一批写入尚未结束" => "请先提交或放弃";
    batch_ended() Internal
        "the batch has ended"
        "这次写入已结束";
    view_ended() Internal
        "the view has ended"
        "该视图已关闭";
    view_expired(seconds: String) ViewExpired
        "the view was held for longer than {seconds} seconds, the limit of this ledger" => "make a new view"
        "视图持有超过本台账规定的{seconds}秒" => "请重新查看";
    batch_not_committed() Rule
        "a batch has no change to prove before it is committed" => "commit it and ask a view"
        "提交之前没有可校验的变更" => "请提交后再校验";

    ledger_exists(path: &Path) Duplicate
        "{path} is already a ledger" => "open it, or choose another path"
        "{path}已是台账" => "请直接打开，或另选位置";
    ledger_unfinished(path: &Path) NotALedger
        "{path} was never finished" => "create it again; it is empty"
        "{path}的建账没有完成" => "请重新建立，其中没有数据";
    ledger_has_hard_links(path: &Path, names: u64) LedgerMoved
        "{path} has {names} names (hard links)" => "remove the other names; nothing was written"
        "{path}有{names}个名称（硬链接）" => "请去掉其他名称；没有写入任何内容";
    ledger_open_elsewhere(path: &Path) Busy
        "{path} is open" => "close it in every program, then restore again"
        "{path}正被打开" => "请在所有程序中关闭后再恢复";
    file_exists(path: &Path) Duplicate
        "a file is at {path}" => "choose another path, or keep the file under another name; it was not touched"
        "{path}已有文件" => "请另选位置，或将该文件改名；原文件未改动";

    backup_interrupted() Interrupted
        "the backup was interrupted" => "go on, or drop it"
        "备份已中断" => "请继续或放弃";
    backup_over() Rule
        "the backup is over" => "begin another one"
        "备份已结束" => "请重新开始";
    copy_differs(copied: ChangeNumber, expected: ChangeNumber) Damaged
        "the copy ends with {copied}, not {expected}" => "check the disk; no copy was kept"
        "副本止于{copied}，应为{expected}" => "请检查磁盘；副本未保留";
    interrupted() Interrupted
        "the call was interrupted; nothing was kept"
        "已中断，没有保留任何内容";
    verify_interrupted() Interrupted
        "verify was interrupted"
        "校验已中断";

    fact_of_unknown_scheme(scheme: &str, all: Arg) NotFound
        "the rules of the plan have no scheme {scheme}; they have {all}" => "check the name of the scheme"
        "计划的规则中没有考核办法{scheme}，现有{all}" => "请核对考核办法名称";
    fact_of_unknown_item(scheme: &str, item: &str, all: Arg) NotFound
        "no item {item} of {scheme} takes what is given; these do: {all}" => "name one of them, or given_points, given_times or given_rate where a condition asks for it"
        "{scheme}中没有可认定的考核项目{item}，可认定的有{all}" => "请填写其中之一；办法的条件使用认定得分、次数或比率的，也可填写该指标";
    fact_without_project(item: &str) MissingValue
        "{item} judges each project" => "name the project"
        "{item}按项目计分" => "请填写项目";
    fact_with_project(item: &str) InvalidValue
        "{item} judges the unit as a whole" => "leave out the project"
        "{item}按单位计分" => "请不填写项目";
    fact_project_not_in_plan(project: ProjectId, plan: PlanId) Rule
        "{project} is not in {plan}" => "check the project"
        "{project}不在{plan}中" => "请核对项目";
    assessment_number_taken(other: IssuedAssessmentId) Duplicate
        "the number is taken by {other}" => "choose another number"
        "该文号已用于{other}" => "请另编文号";
    assessment_issued_already(issued: IssuedAssessmentId, month: YearMonth) Duplicate
        "{issued} is the result of {month}" => "to correct it, name it with the reason"
        "{month}的结果已签发为{issued}" => "需要更正的，请写明所更正的结果和原因";
    assessment_corrected_already(issued: IssuedAssessmentId, by: IssuedAssessmentId) Duplicate
        "{issued} was corrected by {by}" => "look at that one, and correct it where it is wrong"
        "{issued}已由{by}更正" => "请核对后者，确有错误的更正后者";
    assessment_of_other_month(issued: IssuedAssessmentId, month: YearMonth) InvalidValue
        "{issued} is of another plan, scheme or month than {month}" => "name the result that is corrected"
        "{issued}不是该计划、该办法{month}的结果" => "请填写所更正的结果";
    unit_not_assessed(unit: UnitId, issued: IssuedAssessmentId) Rule
        "{unit} is not in {issued}" => "check the unit and the result"
        "{issued}中没有{unit}" => "请核对单位和考核结果";
    given_times_invalid(times: String) InvalidValue
        "{times} is no number of times" => "give a whole number of 0 or more"
        "{times}不是次数" => "请填写零或正整数";
    given_rate_invalid(rate: String, most: u32) InvalidValue
        "{rate} is not a rate between 0 and {most}" => "a rate is a part of one: 0.9 is 90%"
        "{rate}不在0至{most}之间" => "比率按小数填写，0.9即90%";
    fact_recorded_already(fact: AssessmentFactId, month: YearMonth, who: Message) Duplicate
        "{fact} was recorded for {month} by {who}" => "revise that one"
        "{month}的{fact}已由{who}登记" => "请更正该登记";
    letter_in_other_state(letter: LetterId, state: LetterState, wanted: Arg) Rule
        "{letter} is {state}; this can be done to a letter that is {wanted}" => "read the letter again; an issued letter is answered, closed, followed by another or revoked, never revised"
        "{letter}的状态为{state}，只有状态为{wanted}的函件可以这样办理" => "请重新读取；已签发的函件只能登记回复、销号、升级或撤销，不能更正";
    letter_drafted_already(letter: LetterId, month: YearMonth) Duplicate
        "{letter} about the same was drafted for {month} by a rule" => "revise that one, or void the draft first"
        "{letter}已就同一对象按规则起草，所属月份为{month}" => "请修改该函件，或先作废其草稿";
    letter_number_taken(letter: LetterId, number: &str, year: i32) Duplicate
        "{letter} already has the number {number} of {year}" => "choose another number"
        "{year}年的{number}已用于{letter}" => "请另编文号";
    letter_to_nobody(letter: LetterId) MissingValue
        "{letter} goes to nobody" => "name the units, or others that it goes to"
        "{letter}没有主送单位" => "请填写主送单位";
    letter_says_nothing(letter: LetterId) MissingValue
        "{letter} says nothing" => "write its body, its demands or the matters that it hands over"
        "{letter}没有内容" => "请填写正文、要求或交办事项";
    assignment_without_matters(letter: LetterId) MissingValue
        "{letter} hands over no matters" => "name the matters, each with its unit and time limit"
        "{letter}没有交办事项" => "请选定交办事项，并在事项中写明责任单位和时限";
    letter_before_its_month(day: NaiveDate, month: YearMonth) InvalidValue
        "{day} is before {month}, whose figures the letter quotes" => "check the date"
        "签发日期{day}早于所引用数据的月份（{month}）" => "请核对日期";
    letter_due_before_issue(due: NaiveDate, issued: NaiveDate) InvalidValue
        "the answer is due on {due}, before the date of the letter, {issued}" => "give a later date, or the working days"
        "回复期限{due}早于签发日期{issued}" => "请另定期限，或填写工作日数";
    letter_due_beyond_calendar(days: u32) InvalidValue
        "the calendar has no {days} working days after this date" => "check the holidays of the rule pack, or give a date"
        "节假日安排中此后没有{days}个工作日" => "请核对规则包的节假日，或直接填写日期";
    letter_project_not_in_plan(project: ProjectId, plan: PlanId) Rule
        "{project} is not in {plan}" => "name the plan that has it, or none"
        "{project}不在{plan}中" => "请填写该项目所在的计划，或不填";
    letter_project_left(project: ProjectId, month: YearMonth) Rule
        "{project} does not count in the plan in {month}" => "a project that left the plan gets no letter about its figures"
        "{month}{project}已不在计划之内" => "调出的项目不再就进度数据发函";
    letter_of_other_project(matter: MatterId, project: ProjectId) InvalidValue
        "{matter} is not of {project}" => "leave the project out"
        "{matter}不属于{project}" => "请不填项目";
    letter_figures_of_future(change: ChangeNumber, last: ChangeNumber) InvalidValue
        "the figures cannot be as of {change}; the last change is {last}" => "give the change of the view that they come from"
        "数据不可能截至{change}，最后一次变更是{last}" => "请填写数据来源的变更号";
    letter_without_reply() MissingValue
        "an answer needs words" => "write what it says, in short"
        "缺少回复内容" => "请简要填写";
    letter_closed_before_reply(day: NaiveDate, replied: NaiveDate) InvalidValue
        "{day} is before the answer, {replied}" => "check the date"
        "销号日期{day}早于回复日期{replied}" => "请核对日期";
    letter_without_outcome() MissingValue
        "a letter is closed with what came of it" => "write it in a sentence"
        "销号须写明办理结果" => "请简要填写";
    letter_revoked_without_document() MissingValue
        "a letter is revoked by a document" => "name it"
        "撤销函件须有文件依据" => "请填写文号或名称";
    letter_revoked_without_reason() MissingValue
        "revoking a letter needs a reason" => "say why"
        "撤销函件须说明原因" => "请填写原因";
    letter_escalated_to_itself(letter: LetterId) InvalidValue
        "{letter} cannot follow itself" => "name the stronger letter"
        "{letter}不能升级为自身" => "请选定后续函件";
    letter_escalated_elsewhere(letter: LetterId) Rule
        "{letter} is about something else" => "name a letter about the same project, unit or matter"
        "{letter}所涉对象不同" => "请选定同一项目、单位或事项的函件";
    letter_escalated_backwards(letter: LetterId) InvalidValue
        "{letter} bears an earlier date" => "name a letter that was issued later"
        "{letter}的签发日期更早" => "请选定之后签发的函件";
    letter_points_overflow() Overflow
        "the points of the letters are too many to add" => "check the points of the rules"
        "函件计分合计超出可计算的范围" => "请核对规则的计分";
    hash_malformed(least: usize, most: usize) InvalidValue
        "a hash has {least} to {most} digits from 0 to f" => "copy it as it was printed"
        "校验码应为{least}至{most}位，由0至f组成" => "请照印发的内容填写";
    hash_differs(change: ChangeNumber) Tampered
        "{change} is not the one whose hash was kept: the chain was rewritten"
            => "compare with a backup that is kept elsewhere"
        "{change}与留存的校验码不符：变更链已被重做" => "请与另行保存的备份比较";
    changes_cut_off(change: ChangeNumber) Tampered
        "{change} no longer exists: the last changes were cut off" => "compare with a backup that is kept elsewhere"
        "{change}已不存在：最后的变更被截去" => "请与另行保存的备份比较";
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        report_of(item: ItemId, month: YearMonth) Phrase
            "the report of {item} for {month}"
            "{item}{month}的月报";
        ten_day_report_of(item: ItemId, period: TenDays) Phrase
            "the report of {item} for {period}"
            "{item}{period}的旬报";
        draft_of(item: ItemId, month: YearMonth) Phrase
            "the draft of {item} for {month}"
            "{item}{month}的草稿";
        a_record(record: Arg) Phrase
            "{record}"
            "{record}";
        item_of_plan(item: ItemId, plan: PlanId) Phrase
            "{item} in {plan}"
            "{plan}中的{item}";
        role_of(person: PersonId, role: Role) Phrase
            "{person} as {role}"
            "{person}（{role}）";
        part_of_whole(project: ProjectId) Phrase
            "its part {project}"
            "子项目{project}";
        merged_with(record: Arg) Phrase
            "{record}, with which it is merged"
            "与其合并的{record}";
        and_more(count: usize) Phrase
            "and {count} more"
            "另有{count}项";
        changed_by(who: Message, fields: Arg) Phrase
            "{who} changed {fields}"
            "{who}改了{fields}";
        this_batch() Phrase
            "this batch"
            "本次写入";
        somebody(change: ChangeNumber) Phrase
            "{change}"
            "{change}";
        by_change(actor: String, change: ChangeNumber) Phrase
            "{actor} ({change})"
            "{actor}（{change}）";
        at_minute(actor: String, change: ChangeNumber, minute: String) Phrase
            "{actor} ({change}, {minute})"
            "{actor}（{change}，{minute}）";
        no_role() Phrase
            "no role"
            "未授权";
        project_with_code(number: i64, code: String) Phrase
            "{number} with code {code}"
            "编号{number}（代码{code}）";
        project_without_code(number: i64) Phrase
            "{number} without a code"
            "编号{number}（无代码）";
    }
}

impl From<(ItemId, YearMonth)> for Arg {
    fn from((item, month): (ItemId, YearMonth)) -> Arg {
        parts::report_of(item, month).into()
    }
}

impl From<VoidOf> for Arg {
    fn from(of: VoidOf) -> Arg {
        match of {
            VoidOf::Project(id) => id.into(),
            VoidOf::Unit(id) => id.into(),
            VoidOf::Person(id) => id.into(),
            VoidOf::Matter(id) => id.into(),
            VoidOf::Node(id) => id.into(),
            VoidOf::Letter(id) => id.into(),
            VoidOf::AssessmentFact(id) => id.into(),
            VoidOf::Attachment(id) => id.into(),
            VoidOf::Place(id) => id.into(),
            VoidOf::Item(id) => id.into(),
            VoidOf::Draft(item, month) => parts::draft_of(item, month).into(),
        }
    }
}

impl From<(ItemId, TenDays)> for Arg {
    fn from((item, period): (ItemId, TenDays)) -> Arg {
        parts::ten_day_report_of(item, period).into()
    }
}

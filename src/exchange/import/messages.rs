//! What the findings of an import say: a sheet compared with the ledger.

use crate::domain::plan::PlanLevel;
use crate::domain::plan::plan_change::PlanChangeKind;
use crate::domain::value::money::MoneyUnit;
use crate::domain::value::period::YearMonth;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, FindingCode, Noted};
use crate::message::{Arg, messages};

messages! {
    Noted, FindingCode;

    // Finding the project of a row
    project_twice(name: &str, sheet: &str, cell: CellRef) DuplicateProject
        "\"{name}\" is the same project as {sheet}!{cell}"
            => "leave one row, import one of the sheets alone, or give both projects their own project code"
        "“{name}”与{sheet}!{cell}是同一个项目" => "请只保留一行，或只导入其中一张表，如为两个项目，请各填项目代码";
    project_twice_by_code(name: &str, sheet: &str, cell: CellRef) DuplicateProject
        "\"{name}\" and {sheet}!{cell} are one project in the ledger"
            => "check the codes; if they are two projects, first add the missing project code to the ledger"
        "“{name}”与{sheet}!{cell}在台账中是同一个项目" => "请核对代码，如为两个项目，请先在台账中补录其项目代码";
    code_of_other_name(by_code: &str, code_number: i64, by_name: &str, name_number: i64) ProjectAmbiguous
        "the project code is that of \"{by_code}\" (number {code_number}), the name that of \"{by_name}\" (number {name_number})"
            => "check code and name"
        "项目代码属于“{by_code}”（编号{code_number}），名称属于“{by_name}”（编号{name_number}）" => "请核对代码和名称";
    name_of_several(name: &str, count: usize, each: Arg) ProjectAmbiguous
        "\"{name}\" is the name of {count} projects: {each}" => "fill in the project code"
        "名称“{name}”对应{count}个项目：{each}" => "请填写项目代码";
    code_of_other_project(name: &str, known: &str, said: &str) ProjectAmbiguous
        "\"{name}\" has the project code {known} in the ledger, and the row has {said}"
            => "check it; if they are two projects, first add the other one"
        "“{name}”在台账中的项目代码是{known}，本行是{said}" => "请核对，如为两个项目，请先录入另一个";
    code_replaced(name: &str, known: &str, said: &str) ProjectAmbiguous
        "\"{name}\" has the project code {known} in the ledger, which becomes {said}" => "check it"
        "“{name}”在台账中的项目代码是{known}，将更新为{said}" => "请核对";
    project_not_found(name: &str) ProjectNotFound
        "the ledger has no project \"{name}\"" => "check the name and the project code"
        "台账中没有项目“{name}”" => "请核对名称和项目代码";
    project_not_found_but_near(name: &str, near: Arg) ProjectNotFound
        "the ledger has no project \"{name}\"; these look like it: {near}" => "check the name and the project code"
        "台账中没有项目“{name}”；相近的有：{near}" => "请核对名称和项目代码";
    project_is_new_and_near(name: &str, near: Arg) NameNear
        "the project \"{name}\" will be added, and its name looks like {near}"
            => "if it is the same project, use the ledger's name or fill in the project code"
        "将新增项目“{name}”，与{near}名称相近" => "如为同一项目，请改用台账中的名称或填写项目代码";
    project_had_this_name(name: &str, now: &str) NameNear
        "the project \"{name}\" will be added, and \"{now}\" had this name before"
            => "if it is the same project, use the ledger's name or fill in the project code"
        "将新增项目“{name}”，而“{now}”曾用此名" => "如为同一项目，请改用台账中的名称或填写项目代码";

    // Month plans
    month_plan_shrinks(name: &str, months: String) MonthPlanUnclear
        "the ledger has a plan of \"{name}\" by the end of the months {months}, of which the sheet says nothing; they will be empty"
            => "check it"
        "台账中“{name}”有{months}月末的月度计划，表中没有，导入后将清空" => "请核对";

    // New units and sectors
    unit_is_new_and_near(name: &str, near: Arg) NameNear
        "the unit \"{name}\" will be added, and its name looks like {near}" => "if it is the same unit, write one name"
        "将新增单位“{name}”，与{near}名称相近" => "如为同一单位，请改为同一名称";
    sector_is_new_and_near(name: &str, near: Arg) NameNear
        "the sector \"{name}\" will be added, and its name looks like {near}" => "if it is the same sector, write one name"
        "将新增行业分类“{name}”，与{near}名称相近" => "如为同一行业分类，请改为同一名称";

    // Plans and their changes
    counted_twice(name: &str, whole: &str) CountedTwice
        "\"{name}\" stands in the plan beside its whole, \"{whole}\", and both count" => "choose whether the whole or its parts count"
        "项目“{name}”与其整体“{whole}”同在计划内，两者都会计入" => "请选定按整体还是按部分统计";
    withdrawn_already(name: &str, kind: PlanChangeKind) Withdrawn
        "\"{name}\" has left the year's plan, so it cannot be in a plan change of the kind {kind}"
        "项目“{name}”已调出该年度计划，不能再{kind}";
    in_plan_already(name: &str, kind: PlanChangeKind) AlreadyInPlan
        "\"{name}\" is in the year's plan already, so it cannot be in a plan change of the kind {kind}"
            => "if something of it changes, make an adjustment"
        "项目“{name}”已在该年度计划内，不必{kind}" => "如有变化请办理调整";
    not_in_plan_to_change(name: &str, kind: PlanChangeKind) NotInPlan
        "\"{name}\" is not in the year's plan, so it cannot be in a plan change of the kind {kind}"
        "项目“{name}”不在该年度计划内，不能{kind}";
    effective_too_early(name: &str, last: &str, effective: YearMonth) EffectiveTooEarly
        "{last} changed \"{name}\" from {effective} on, and this plan change must not count from an earlier month"
        "项目“{name}”已由{last}自{effective}起变动，生效月份不能早于该月";
    comes_back_too_early(name: &str, last: &str, effective: YearMonth) EffectiveTooEarly
        "\"{name}\" left the plan by {last} from {effective} on, and must come back in a later month"
        "项目“{name}”已由{last}自{effective}起调出，调回的生效月份应在该月以后";
    supplement_needed(name: &str) NeedsPlanChange
        "the year's plan has plan changes, so \"{name}\" must be imported as a supplement"
        "该年度计划已有动态调整，项目“{name}”须按增补导入";
    adjustment_needed(name: &str) NeedsPlanChange
        "plan changes have changed \"{name}\", so its phase, investment, dates and responsible units must be imported as an adjustment"
        "项目“{name}”已办理过动态调整，其阶段、投资、时间和责任单位须按调整导入";
    not_in_plan(name: &str) NotInPlan
        "\"{name}\" is not in the year's plan" => "supplement the plan first, or check the year"
        "项目“{name}”不在该年度计划内" => "请先办理增补，或核对年度";

    // Reports
    template_of_other_level(made_for: PlanLevel, target: PlanLevel) PeriodContradicts
        "the sheet was made blank for the plan of the {made_for} level, and the import goes to that of the {target} level"
            => "choose the plan of the {made_for} level"
        "本表是{made_for}计划的模板，导入的是{target}计划" => "请导入模板所属的计划";
    month_is_closed(month: YearMonth, name: &str) MonthClosed
        "{month} is closed, and \"{name}\" has no report of it that could be corrected"
            => "report in a month that is not closed, or reopen the month first"
        "{month}已关账，“{name}”该月没有月报可更正" => "请在未关账的月份报送，或先反关账";
    nothing_reported(name: &str, month: YearMonth) NothingReported
        "the row of \"{name}\" says nothing of {month} and counts as not reported"
        "“{name}”{month}未填报任何内容，视为未报送";
    nothing_reported_again(name: &str, month: YearMonth) NothingReported
        "the row of \"{name}\" says nothing of {month}, and the report of that month stays as it is"
        "“{name}”{month}未填报任何内容，已有的月报保留不变";
    report_replaced(name: &str, month: YearMonth) ReportReplaced
        "\"{name}\" has a report of {month}, which will be corrected"
        "“{name}”{month}已有月报，将作为更正登记";
    report_flagged(name: &str, flag: Arg) ReportFlagged
        "\"{name}\": {flag}" => "check it"
        "“{name}”{flag}" => "请核对";
    reporting_unit_differs(name: &str, unit: &str) ReportingUnitDiffers
        "\"{unit}\" reports for \"{name}\", and the plan has another reporting unit; nothing was changed" => "check it"
        "“{name}”由“{unit}”填报，与计划登记的填报单位不同，未作更改" => "请核对";

    // Sources of funds
    source_of_no_rule(source: &str, known: Arg) FundSourceUnknown
        "the source of funds \"{source}\" is none of those of the plan's rule pack ({known}) and will be kept under its own name"
            => "if it is one of them, rewrite the header; if it is none, choose to keep the column as text"
        "资金来源“{source}”不在本年度计划规则包所列的来源（{known}）内，将按“{source}”登记"
            => "如属其中之一，请改写表头，如不登记，请选定该列只作文字保留";
    sources_stay(name: &str, sources: Arg) ReportFlagged
        "the report of \"{name}\" has funds of {sources}, for which the sheet has no column; they stay" => "check it"
        "“{name}”已报的资金来源{sources}在表中没有相应的列，保留不变" => "请核对";

    // Columns that the office confirmed
    column_confirmed(header: &str, field: Field) ColumnConfirmed
        "the office confirmed header \"{header}\" before, and the column was read as {field}"
            => "if that is wrong, choose what the column means"
        "表头“{header}”已由本单位确认过，按“{field}”读入" => "如有不符，请另行指定该列";
    column_confirmed_in(header: &str, field: Field, unit: MoneyUnit) ColumnConfirmed
        "the office confirmed header \"{header}\" before, and the column was read as {field} in {unit}"
            => "if that is wrong, choose what the column means"
        "表头“{header}”已由本单位确认过，按“{field}”（{unit}）读入" => "如有不符，请另行指定该列";
    column_confirmed_as_text(header: &str) ColumnConfirmed
        "the office confirmed header \"{header}\" before, and the column was kept as text"
            => "if that is wrong, choose what the column means"
        "表头“{header}”已由本单位确认过，仅作文字保留" => "如有不符，请另行指定该列";
}

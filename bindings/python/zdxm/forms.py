"""Kinds of forms (表单). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
from typing import Sequence

from . import enums
from .filling import UNSAID, Form, Unsaid
from .values import DateLike, MoneyLike, MonthLike

__all__ = [
    "UnitForm",
    "SectorForm",
    "ProjectForm",
    "PlanForm",
    "ItemForm",
    "ReportForm",
    "ImportForm",
    "RulesForm",
    "PlanChangeForm",
    "MatterForm",
    "EventForm",
    "PersonForm",
    "TenDaysForm",
    "ContactForm",
    "NodeQueryForm",
    "IssueForm",
    "ItemQueryForm",
    "MatterQueryForm",
    "AssessmentFactForm",
    "LetterForm",
    "LetterQueryForm",
    "RankingForm",
    "NodeForm",
    "AttachmentForm",
    "PlaceForm",
]


class UnitForm(Form):
    """Form of a unit.

    表单：单位。
    """

    KIND = 1
    FIELDS = {
        "name": (3, "text"),
        "kind": (4, "number"),
        "credit_code": (8, "text"),
    }
    name: str | None
    """Name (名称)."""
    kind: enums.UnitKind | str | None
    """What a unit is (类别)."""
    credit_code: str | None
    """统一社会信用代码 of a unit (统一社会信用代码)."""

    def __init__(self, *,
                 name: str | Unsaid | None = UNSAID,
                 kind: enums.UnitKind | str | Unsaid | None = UNSAID,
                 credit_code: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class SectorForm(Form):
    """Form of a sector.

    表单：行业分类。
    """

    KIND = 2
    FIELDS = {
        "name": (3, "text"),
        "parent": (5, "number"),
        "position": (6, "number"),
    }
    name: str | None
    """Name (名称)."""
    parent: int | None
    """Number of the sector above, or of the project that this one is a part of (上级)."""
    position: int | None
    """Place in its list, from 1 (序号)."""

    def __init__(self, *,
                 name: str | Unsaid | None = UNSAID,
                 parent: int | Unsaid | None = UNSAID,
                 position: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ProjectForm(Form):
    """Form of a project.

    表单：重大项目。
    """

    KIND = 3
    FIELDS = {
        "name": (3, "text"),
        "code": (20, "text"),
        "sector": (21, "number"),
        "content": (22, "text"),
        "period_start": (23, "date"),
        "period_end": (24, "date"),
        "total": (25, "money"),
        "owner": (26, "text"),
        "owner_credit_code": (27, "text"),
        "location": (28, "text"),
        "parent": (5, "number"),
        "remark": (7, "text"),
    }
    name: str | None
    """Name (名称)."""
    code: str | None
    """National code (项目代码)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    period_start: DateLike | str | None
    """Start of the construction period (建设起始)."""
    period_end: DateLike | str | None
    """End of the construction period (建设终止)."""
    total: MoneyLike | None
    """Total investment (总投资)."""
    owner: str | None
    """Who builds it (项目业主)."""
    owner_credit_code: str | None
    """统一社会信用代码 of the owner (业主统一社会信用代码)."""
    location: str | None
    """Where it lies (建设地点)."""
    parent: int | None
    """Number of the sector above, or of the project that this one is a part of (上级)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 name: str | Unsaid | None = UNSAID,
                 code: str | Unsaid | None = UNSAID,
                 sector: int | Unsaid | None = UNSAID,
                 content: str | Unsaid | None = UNSAID,
                 period_start: DateLike | str | Unsaid | None = UNSAID,
                 period_end: DateLike | str | Unsaid | None = UNSAID,
                 total: MoneyLike | Unsaid | None = UNSAID,
                 owner: str | Unsaid | None = UNSAID,
                 owner_credit_code: str | Unsaid | None = UNSAID,
                 location: str | Unsaid | None = UNSAID,
                 parent: int | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class PlanForm(Form):
    """Form of a year plan.

    表单：年度计划。
    """

    KIND = 4
    FIELDS = {
        "year": (40, "number"),
        "level": (41, "number"),
        "title": (42, "text"),
        "document_no": (43, "text"),
        "issued_on": (44, "date"),
    }
    year: int | None
    """Year of a plan (年度)."""
    level: enums.PlanLevel | str | None
    """Level (统筹层面)."""
    title: str | None
    """Title (标题)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: DateLike | str | None
    """Date of the document (印发日期)."""

    def __init__(self, *,
                 year: int | Unsaid | None = UNSAID,
                 level: enums.PlanLevel | str | Unsaid | None = UNSAID,
                 title: str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 issued_on: DateLike | str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ItemForm(Form):
    """Form of a plan item.

    表单：计划项目。
    """

    KIND = 5
    FIELDS = {
        "plan": (50, "number"),
        "project": (51, "number"),
        "owner": (26, "text"),
        "owner_credit_code": (27, "text"),
        "phase": (52, "number"),
        "sector": (21, "number"),
        "position": (6, "number"),
        "total": (25, "money"),
        "annual": (53, "money"),
        "done_before": (54, "money"),
        "target": (55, "text"),
        "planned_start": (56, "date"),
        "planned_finish": (57, "date"),
        "responsible_units": (58, "ints"),
        "reporting_unit": (59, "number"),
        "higher_level": (60, "flag"),
        "remark": (7, "text"),
        "month_plan": (670, "text"),
    }
    plan: int | None
    """Number of the plan (年度计划)."""
    project: int | None
    """Number of the project (项目)."""
    owner: str | None
    """Who builds it (项目业主)."""
    owner_credit_code: str | None
    """统一社会信用代码 of the owner (业主统一社会信用代码)."""
    phase: enums.Phase | str | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    total: MoneyLike | None
    """Total investment (总投资)."""
    annual: MoneyLike | None
    """Annual planned investment (年度计划投资)."""
    done_before: MoneyLike | None
    """Done before this year (至上年底累计完成投资)."""
    target: str | None
    """Annual target (年度进度目标)."""
    planned_start: DateLike | str | None
    """Planned start (计划开工时间)."""
    planned_finish: DateLike | str | None
    """Planned finish (计划竣工时间)."""
    responsible_units: Sequence[int] | None
    """Numbers of the responsible units in their order, the first one leads (责任单位)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    higher_level: bool | None
    """Whether a higher level coordinates it too (上级统筹)."""
    remark: str | None
    """备注 (备注)."""
    month_plan: str | None
    """What is planned to be done by the end of each month, since the start of the year (月度计划)."""

    def __init__(self, *,
                 plan: int | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 owner: str | Unsaid | None = UNSAID,
                 owner_credit_code: str | Unsaid | None = UNSAID,
                 phase: enums.Phase | str | Unsaid | None = UNSAID,
                 sector: int | Unsaid | None = UNSAID,
                 position: int | Unsaid | None = UNSAID,
                 total: MoneyLike | Unsaid | None = UNSAID,
                 annual: MoneyLike | Unsaid | None = UNSAID,
                 done_before: MoneyLike | Unsaid | None = UNSAID,
                 target: str | Unsaid | None = UNSAID,
                 planned_start: DateLike | str | Unsaid | None = UNSAID,
                 planned_finish: DateLike | str | Unsaid | None = UNSAID,
                 responsible_units: Sequence[int] | Unsaid | None = UNSAID,
                 reporting_unit: int | Unsaid | None = UNSAID,
                 higher_level: bool | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 month_plan: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ReportForm(Form):
    """Form of a monthly report.

    表单：月报。
    """

    KIND = 6
    FIELDS = {
        "item": (70, "number"),
        "plan": (50, "number"),
        "project": (51, "number"),
        "month": (71, "month"),
        "month_done": (72, "money"),
        "ytd_done": (73, "money"),
        "cumulative_done": (502, "money"),
        "funds_ytd": (74, "money"),
        "started": (75, "flag"),
        "started_on": (76, "date"),
        "finished": (77, "flag"),
        "finished_on": (78, "date"),
        "progress": (79, "text"),
        "preparation": (80, "text"),
        "problem": (81, "text"),
        "next_steps": (82, "text"),
        "remark": (7, "text"),
        "funds_by_source": (488, "text"),
    }
    item: int | None
    """Number of the plan item (计划项目)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    project: int | None
    """Number of the project (项目)."""
    month: MonthLike | str | None
    """Month (月份)."""
    month_done: MoneyLike | None
    """Investment done in the month (本月完成投资)."""
    ytd_done: MoneyLike | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""
    cumulative_done: MoneyLike | None
    """Investment done since the start of the construction, as a report says it (自开工累计完成投资)."""
    funds_ytd: MoneyLike | None
    """Funds in place since the start of the year (到位资金)."""
    started: bool | None
    """Whether it has started, as reported (是否开工)."""
    started_on: DateLike | str | None
    """When it started (开工时间)."""
    finished: bool | None
    """Whether it is finished, as reported (是否竣工)."""
    finished_on: DateLike | str | None
    """When it was finished (竣工时间)."""
    progress: str | None
    """Physical progress (形象进度)."""
    preparation: str | None
    """Preparatory progress (前期工作进展)."""
    problem: str | None
    """Problems (存在问题)."""
    next_steps: str | None
    """Next steps (下一步工作计划)."""
    remark: str | None
    """备注 (备注)."""
    funds_by_source: str | None
    """Funds in place by source since the start of the year (分来源到位资金)."""

    def __init__(self, *,
                 item: int | Unsaid | None = UNSAID,
                 plan: int | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 month_done: MoneyLike | Unsaid | None = UNSAID,
                 ytd_done: MoneyLike | Unsaid | None = UNSAID,
                 cumulative_done: MoneyLike | Unsaid | None = UNSAID,
                 funds_ytd: MoneyLike | Unsaid | None = UNSAID,
                 started: bool | Unsaid | None = UNSAID,
                 started_on: DateLike | str | Unsaid | None = UNSAID,
                 finished: bool | Unsaid | None = UNSAID,
                 finished_on: DateLike | str | Unsaid | None = UNSAID,
                 progress: str | Unsaid | None = UNSAID,
                 preparation: str | Unsaid | None = UNSAID,
                 problem: str | Unsaid | None = UNSAID,
                 next_steps: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 funds_by_source: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ImportForm(Form):
    """Form that states where an import goes and which problems are settled.

    表单：导入选项。
    """

    KIND = 7
    FIELDS = {
        "level": (41, "number"),
        "sheets": (210, "texts"),
        "year": (40, "number"),
        "title": (42, "text"),
        "document_no": (43, "text"),
        "issued_on": (44, "date"),
        "plan_change_kind": (262, "number"),
        "effective": (263, "month"),
        "reason_class": (264, "number"),
        "reason": (265, "text"),
        "remark": (7, "text"),
        "file_digest": (503, "text"),
        "leave_out_unmatched": (211, "flag"),
        "leave_unreadable_empty": (212, "flag"),
        "keep_columns": (506, "flag"),
        "submit": (492, "flag"),
        "column_meanings": (504, "texts"),
        "answers": (505, "texts"),
        "month_of_year": (221, "number"),
    }
    level: enums.PlanLevel | str | None
    """Level (统筹层面)."""
    sheets: Sequence[str] | None
    """Names of the sheets to import; all unless some are named (导入的工作表)."""
    year: int | None
    """Year of a plan (年度)."""
    title: str | None
    """Title (标题)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: DateLike | str | None
    """Date of the document (印发日期)."""
    plan_change_kind: enums.PlanChangeKind | str | None
    """What a plan change does (调整类别)."""
    effective: MonthLike | str | None
    """From which month on a plan change counts (生效月份)."""
    reason_class: enums.ReasonClass | str | None
    """Class of a reason (原因类别)."""
    reason: str | None
    """The reason in words (原因)."""
    remark: str | None
    """备注 (备注)."""
    file_digest: str | None
    """SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值)."""
    leave_out_unmatched: bool | None
    """Leave out monthly rows whose project is not in the plan (略去未匹配行)."""
    leave_unreadable_empty: bool | None
    """Leave amounts empty that cannot be read (无法读出的金额留空)."""
    keep_columns: bool | None
    """Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do (保留列的确认)."""
    submit: bool | None
    """Whether an import submits monthly reports for review instead of filing them at once (报送待审)."""
    column_meanings: Sequence[str] | None
    """What a person says that columns mean, one each (指定列)."""
    answers: Sequence[str] | None
    """What a person decides about cells and rows that cannot be read, one each (人工确认)."""
    month_of_year: int | None
    """Month of the reports where the sheet names none, 1 to 12 (月)."""

    def __init__(self, *,
                 level: enums.PlanLevel | str | Unsaid | None = UNSAID,
                 sheets: Sequence[str] | Unsaid | None = UNSAID,
                 year: int | Unsaid | None = UNSAID,
                 title: str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 issued_on: DateLike | str | Unsaid | None = UNSAID,
                 plan_change_kind: enums.PlanChangeKind | str | Unsaid | None = UNSAID,
                 effective: MonthLike | str | Unsaid | None = UNSAID,
                 reason_class: enums.ReasonClass | str | Unsaid | None = UNSAID,
                 reason: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 file_digest: str | Unsaid | None = UNSAID,
                 leave_out_unmatched: bool | Unsaid | None = UNSAID,
                 leave_unreadable_empty: bool | Unsaid | None = UNSAID,
                 keep_columns: bool | Unsaid | None = UNSAID,
                 submit: bool | Unsaid | None = UNSAID,
                 column_meanings: Sequence[str] | Unsaid | None = UNSAID,
                 answers: Sequence[str] | Unsaid | None = UNSAID,
                 month_of_year: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class RulesForm(Form):
    """Form of the rules by which figures are made.

    表单：口径。
    """

    KIND = 8
    FIELDS = {
        "money_decimals": (240, "number"),
        "rate_decimals": (241, "number"),
        "gap_order": (242, "number"),
        "start_base": (243, "number"),
        "start_target": (244, "number"),
    }
    money_decimals: int | None
    """Decimals of amounts in 亿元 (金额小数位)."""
    rate_decimals: int | None
    """Decimals of rates and gaps (比率小数位)."""
    gap_order: enums.GapOrder | str | None
    """How a gap is rounded (差值取整顺序)."""
    start_base: enums.StartBaseKind | str | None
    """Base of the rate of starts (开工率口径)."""
    start_target: int | None
    """The year's target of starts, for `StartBaseKind.TARGET` (全年开工目标数)."""

    def __init__(self, *,
                 money_decimals: int | Unsaid | None = UNSAID,
                 rate_decimals: int | Unsaid | None = UNSAID,
                 gap_order: enums.GapOrder | str | Unsaid | None = UNSAID,
                 start_base: enums.StartBaseKind | str | Unsaid | None = UNSAID,
                 start_target: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class PlanChangeForm(Form):
    """Form of a plan change.

    表单：增补、调出、调整。
    """

    KIND = 9
    FIELDS = {
        "plan_change_kind": (262, "number"),
        "effective": (263, "month"),
        "document_no": (43, "text"),
        "issued_on": (44, "date"),
        "reason_class": (264, "number"),
        "reason": (265, "text"),
        "remark": (7, "text"),
    }
    plan_change_kind: enums.PlanChangeKind | str | None
    """What a plan change does (调整类别)."""
    effective: MonthLike | str | None
    """From which month on a plan change counts (生效月份)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: DateLike | str | None
    """Date of the document (印发日期)."""
    reason_class: enums.ReasonClass | str | None
    """Class of a reason (原因类别)."""
    reason: str | None
    """The reason in words (原因)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 plan_change_kind: enums.PlanChangeKind | str | Unsaid | None = UNSAID,
                 effective: MonthLike | str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 issued_on: DateLike | str | Unsaid | None = UNSAID,
                 reason_class: enums.ReasonClass | str | Unsaid | None = UNSAID,
                 reason: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class MatterForm(Form):
    """Form of a matter that stands in the way of a project.

    表单：事项。
    """

    KIND = 10
    FIELDS = {
        "project": (51, "number"),
        "matter_kind": (400, "number"),
        "name": (3, "text"),
        "unit": (121, "number"),
        "content": (22, "text"),
        "document_no": (43, "text"),
        "opened_on": (401, "date"),
        "deadline": (402, "date"),
        "settled_on": (403, "date"),
        "result": (404, "text"),
        "remark": (7, "text"),
    }
    project: int | None
    """Number of the project (项目)."""
    matter_kind: enums.MatterKind | str | None
    """What kind of matter it is (事项类别)."""
    name: str | None
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    document_no: str | None
    """Number of the document (文号)."""
    opened_on: DateLike | str | None
    """Since when a matter is known (提出日期)."""
    deadline: DateLike | str | None
    """The last day on which a matter may be settled (时限)."""
    settled_on: DateLike | str | None
    """When a matter was settled (办结日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 project: int | Unsaid | None = UNSAID,
                 matter_kind: enums.MatterKind | str | Unsaid | None = UNSAID,
                 name: str | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 content: str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 opened_on: DateLike | str | Unsaid | None = UNSAID,
                 deadline: DateLike | str | Unsaid | None = UNSAID,
                 settled_on: DateLike | str | Unsaid | None = UNSAID,
                 result: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class EventForm(Form):
    """Form of an event of a project.

    表单：开工、竣工、停工、复工。
    """

    KIND = 11
    FIELDS = {
        "project": (51, "number"),
        "event_kind": (420, "number"),
        "occurred_on": (421, "date"),
        "evidence": (422, "text"),
        "document_no": (43, "text"),
        "remark": (7, "text"),
    }
    project: int | None
    """Number of the project (项目)."""
    event_kind: enums.EventKind | str | None
    """What happened (事件)."""
    occurred_on: DateLike | str | None
    """When it happened (发生时间)."""
    evidence: str | None
    """What proves it (依据材料)."""
    document_no: str | None
    """Number of the document (文号)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 project: int | Unsaid | None = UNSAID,
                 event_kind: enums.EventKind | str | Unsaid | None = UNSAID,
                 occurred_on: DateLike | str | Unsaid | None = UNSAID,
                 evidence: str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class PersonForm(Form):
    """Form of a person.

    表单：人员。
    """

    KIND = 12
    FIELDS = {
        "name": (3, "text"),
        "unit": (121, "number"),
    }
    name: str | None
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""

    def __init__(self, *,
                 name: str | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class TenDaysForm(Form):
    """Form of a ten-day report.

    表单：旬报。
    """

    KIND = 13
    FIELDS = {
        "item": (70, "number"),
        "ten_days": (490, "number"),
        "ten_days_done": (491, "money"),
        "progress": (79, "text"),
        "problem": (81, "text"),
        "remark": (7, "text"),
    }
    item: int | None
    """Number of the plan item (计划项目)."""
    ten_days: int | None
    """Ten days of a month, yyyymmp, such as 2022061 for the first (旬)."""
    ten_days_done: MoneyLike | None
    """Investment done within the ten days (旬完成投资)."""
    progress: str | None
    """Physical progress (形象进度)."""
    problem: str | None
    """Problems (存在问题)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 item: int | Unsaid | None = UNSAID,
                 ten_days: int | Unsaid | None = UNSAID,
                 ten_days_done: MoneyLike | Unsaid | None = UNSAID,
                 progress: str | Unsaid | None = UNSAID,
                 problem: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ContactForm(Form):
    """Form of the contact details of a person.

    表单：联系方式。
    """

    KIND = 14
    FIELDS = {
        "post": (473, "text"),
        "phone": (474, "text"),
        "remark": (7, "text"),
    }
    post: str | None
    """Post of a person in their unit (职务)."""
    phone: str | None
    """Telephone number (电话)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 post: str | Unsaid | None = UNSAID,
                 phone: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class NodeQueryForm(Form):
    """Form of a query of nodes.

    表单：节点查询。
    """

    KIND = 15
    FIELDS = {
        "plan": (50, "number"),
        "project": (51, "number"),
        "unit": (121, "number"),
        "node_template": (715, "text"),
        "node_state": (717, "number"),
    }
    plan: int | None
    """Number of the plan (年度计划)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    node_template: str | None
    """The template from which a node was laid out (节点模板)."""
    node_state: enums.NodeState | str | None
    """How a node stands on a day (节点状态)."""

    def __init__(self, *,
                 plan: int | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 node_template: str | Unsaid | None = UNSAID,
                 node_state: enums.NodeState | str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class IssueForm(Form):
    """Form of a bulletin that is issued.

    表单：签发。
    """

    KIND = 20
    FIELDS = {
        "plan": (50, "number"),
        "month": (71, "month"),
        "number": (300, "text"),
        "issued_on": (44, "date"),
        "title": (42, "text"),
        "bulletin_kind": (706, "number"),
        "bulletin_period": (707, "number"),
        "remark": (7, "text"),
    }
    plan: int | None
    """Number of the plan (年度计划)."""
    month: MonthLike | str | None
    """Month (月份)."""
    number: str | None
    """Number under which a bulletin was issued (期号)."""
    issued_on: DateLike | str | None
    """Date of the document (印发日期)."""
    title: str | None
    """Title (标题)."""
    bulletin_kind: enums.BulletinKind | str | None
    """What a bulletin is called (通报种类)."""
    bulletin_period: enums.Period | str | None
    """Of what time a bulletin is (期间)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 plan: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 number: str | Unsaid | None = UNSAID,
                 issued_on: DateLike | str | Unsaid | None = UNSAID,
                 title: str | Unsaid | None = UNSAID,
                 bulletin_kind: enums.BulletinKind | str | Unsaid | None = UNSAID,
                 bulletin_period: enums.Period | str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class ItemQueryForm(Form):
    """Form of a query of plan items.

    表单：查询。
    """

    KIND = 21
    FIELDS = {
        "lead_unit": (61, "number"),
        "responsible_unit": (597, "number"),
        "reporting_unit": (59, "number"),
        "phase": (52, "number"),
        "sector": (21, "number"),
        "gap_above": (580, "text"),
        "gap_below": (581, "text"),
        "light": (444, "number"),
        "filing_state": (480, "number"),
        "matter_kind": (400, "number"),
        "on_day": (583, "date"),
        "standing_started": (84, "flag"),
        "standing_finished": (85, "flag"),
        "is_suspended": (588, "flag"),
        "name_part": (582, "text"),
        "item_order": (584, "number"),
        "descending": (585, "flag"),
        "skip": (586, "number"),
        "most": (587, "number"),
    }
    lead_unit: int | None
    """The first responsible unit (牵头单位)."""
    responsible_unit: int | None
    """Number of a unit that is one of the responsible units, whether it leads or not (责任单位之一)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    phase: enums.Phase | str | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    gap_above: str | None
    """More than so many percentage points above time progress, unrounded, such as 5 or -2.5 (高于序时进度)."""
    gap_below: str | None
    """Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind
    (低于序时进度).
    """
    light: enums.Light | str | None
    """Light of a month (亮灯)."""
    filing_state: enums.FilingState | str | None
    """Where a report stands (报送状态)."""
    matter_kind: enums.MatterKind | str | None
    """What kind of matter it is (事项类别)."""
    on_day: DateLike | str | None
    """The day of which something is asked (截至日期)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    is_suspended: bool | None
    """Whether it stands still at the end of the month, by its events (是否停工)."""
    name_part: str | None
    """A part of a name, whatever its blanks and brackets (名称包含)."""
    item_order: enums.ItemOrder | str | None
    """In which order items come (排序)."""
    descending: bool | None
    """Whether the order is turned round (倒序)."""
    skip: int | None
    """So many of the first ones are left out (跳过)."""
    most: int | None
    """At most so many are given (最多)."""

    def __init__(self, *,
                 lead_unit: int | Unsaid | None = UNSAID,
                 responsible_unit: int | Unsaid | None = UNSAID,
                 reporting_unit: int | Unsaid | None = UNSAID,
                 phase: enums.Phase | str | Unsaid | None = UNSAID,
                 sector: int | Unsaid | None = UNSAID,
                 gap_above: str | Unsaid | None = UNSAID,
                 gap_below: str | Unsaid | None = UNSAID,
                 light: enums.Light | str | Unsaid | None = UNSAID,
                 filing_state: enums.FilingState | str | Unsaid | None = UNSAID,
                 matter_kind: enums.MatterKind | str | Unsaid | None = UNSAID,
                 on_day: DateLike | str | Unsaid | None = UNSAID,
                 standing_started: bool | Unsaid | None = UNSAID,
                 standing_finished: bool | Unsaid | None = UNSAID,
                 is_suspended: bool | Unsaid | None = UNSAID,
                 name_part: str | Unsaid | None = UNSAID,
                 item_order: enums.ItemOrder | str | Unsaid | None = UNSAID,
                 descending: bool | Unsaid | None = UNSAID,
                 skip: int | Unsaid | None = UNSAID,
                 most: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class MatterQueryForm(Form):
    """Form of a query of matters.

    表单：事项查询。
    """

    KIND = 22
    FIELDS = {
        "plan": (50, "number"),
        "project": (51, "number"),
        "unit": (121, "number"),
        "matter_kind": (400, "number"),
        "is_open": (594, "flag"),
        "is_overdue": (595, "flag"),
    }
    plan: int | None
    """Number of the plan (年度计划)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    matter_kind: enums.MatterKind | str | None
    """What kind of matter it is (事项类别)."""
    is_open: bool | None
    """Whether a matter is open on the day (是否未办结)."""
    is_overdue: bool | None
    """Whether a matter is open on the day, after its deadline (是否逾期)."""

    def __init__(self, *,
                 plan: int | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 matter_kind: enums.MatterKind | str | Unsaid | None = UNSAID,
                 is_open: bool | Unsaid | None = UNSAID,
                 is_overdue: bool | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class AssessmentFactForm(Form):
    """Form of a fact of an assessment.

    表单：考核登记。
    """

    KIND = 23
    FIELDS = {
        "assessment_fact_kind": (600, "number"),
        "plan": (50, "number"),
        "unit": (121, "number"),
        "month": (71, "month"),
        "last_month": (604, "month"),
        "scheme": (601, "text"),
        "scheme_item": (602, "text"),
        "project": (51, "number"),
        "given_value": (603, "text"),
        "document_no": (43, "text"),
        "issued_on": (44, "date"),
        "reason": (265, "text"),
        "remark": (7, "text"),
        "assessment": (607, "number"),
        "answered_on": (608, "date"),
        "answer": (609, "text"),
        "is_upheld": (610, "flag"),
        "first": (675, "number"),
    }
    assessment_fact_kind: enums.AssessmentFactKind | str | None
    """What a fact of an assessment says (登记类别)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    month: MonthLike | str | None
    """Month (月份)."""
    last_month: MonthLike | str | None
    """Last month (截止月份)."""
    scheme: str | None
    """Name of a scheme of assessment (考核办法)."""
    scheme_item: str | None
    """Id of an item of the scheme, or given_points, given_times or given_rate (考核项目)."""
    project: int | None
    """Number of the project (项目)."""
    given_value: str | None
    """What is given (认定数值)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: DateLike | str | None
    """Date of the document (印发日期)."""
    reason: str | None
    """The reason in words (原因)."""
    remark: str | None
    """备注 (备注)."""
    assessment: int | None
    """The issued result that an objection is to (考核结果)."""
    answered_on: DateLike | str | None
    """When an objection was answered (答复日期)."""
    answer: str | None
    """What the answer says (答复意见)."""
    is_upheld: bool | None
    """Whether an objection is upheld (是否采纳)."""
    first: int | None
    """Of each group only the first so many by rank (前几名)."""

    def __init__(self, *,
                 assessment_fact_kind: enums.AssessmentFactKind | str | Unsaid | None = UNSAID,
                 plan: int | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 last_month: MonthLike | str | Unsaid | None = UNSAID,
                 scheme: str | Unsaid | None = UNSAID,
                 scheme_item: str | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 given_value: str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 issued_on: DateLike | str | Unsaid | None = UNSAID,
                 reason: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 assessment: int | Unsaid | None = UNSAID,
                 answered_on: DateLike | str | Unsaid | None = UNSAID,
                 answer: str | Unsaid | None = UNSAID,
                 is_upheld: bool | Unsaid | None = UNSAID,
                 first: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class LetterForm(Form):
    """Form of a letter.

    表单：函件。
    """

    KIND = 26
    FIELDS = {
        "letter_kind": (658, "number"),
        "project": (51, "number"),
        "unit": (121, "number"),
        "matter": (660, "number"),
        "plan": (50, "number"),
        "month": (71, "month"),
        "letter_rule": (659, "text"),
        "title": (42, "text"),
        "addressed_units": (640, "ints"),
        "addressees": (641, "texts"),
        "body": (642, "text"),
        "demands": (643, "texts"),
        "handed_matters": (644, "ints"),
        "reply_days": (645, "number"),
        "reply_due": (646, "date"),
        "quoted_facts": (647, "texts"),
        "letter_points": (648, "text"),
        "is_public": (649, "flag"),
        "loses": (650, "text"),
        "remark": (7, "text"),
    }
    letter_kind: enums.LetterKind | str | None
    """What kind of letter it is (函件种类)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    matter: int | None
    """The matter that a letter is about (所涉事项)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    month: MonthLike | str | None
    """Month (月份)."""
    letter_rule: str | None
    """The rule that asks for a letter, as the rule pack calls it (函件规则)."""
    title: str | None
    """Title (标题)."""
    addressed_units: Sequence[int] | None
    """The units that a letter goes to, in their order (主送单位)."""
    addressees: Sequence[str] | None
    """All that a letter goes to, as it names them (主送)."""
    body: str | None
    """What a letter says, a paragraph to a line (正文)."""
    demands: Sequence[str] | None
    """What a letter demands (要求)."""
    handed_matters: Sequence[int] | None
    """The matters that a letter hands over (交办事项)."""
    reply_days: int | None
    """Within how many working days an answer is due (回复期限（工作日）)."""
    reply_due: DateLike | str | None
    """Until when an answer is due (回复期限)."""
    quoted_facts: Sequence[str] | None
    """The figures that a letter quotes (引用数据)."""
    letter_points: str | None
    """Points that a letter gives each of its units, such as -1 (函件计分)."""
    is_public: bool | None
    """Whether a letter is made public (是否公示)."""
    loses: str | None
    """What the units of a letter lose by it (取消事项)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 letter_kind: enums.LetterKind | str | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 matter: int | Unsaid | None = UNSAID,
                 plan: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 letter_rule: str | Unsaid | None = UNSAID,
                 title: str | Unsaid | None = UNSAID,
                 addressed_units: Sequence[int] | Unsaid | None = UNSAID,
                 addressees: Sequence[str] | Unsaid | None = UNSAID,
                 body: str | Unsaid | None = UNSAID,
                 demands: Sequence[str] | Unsaid | None = UNSAID,
                 handed_matters: Sequence[int] | Unsaid | None = UNSAID,
                 reply_days: int | Unsaid | None = UNSAID,
                 reply_due: DateLike | str | Unsaid | None = UNSAID,
                 quoted_facts: Sequence[str] | Unsaid | None = UNSAID,
                 letter_points: str | Unsaid | None = UNSAID,
                 is_public: bool | Unsaid | None = UNSAID,
                 loses: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class LetterQueryForm(Form):
    """Form of a query of letters.

    表单：函件查询。
    """

    KIND = 27
    FIELDS = {
        "plan": (50, "number"),
        "month": (71, "month"),
        "project": (51, "number"),
        "unit": (121, "number"),
        "letter_kind": (658, "number"),
        "letter_state": (651, "number"),
        "is_open": (594, "flag"),
        "is_overdue": (595, "flag"),
    }
    plan: int | None
    """Number of the plan (年度计划)."""
    month: MonthLike | str | None
    """Month (月份)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    letter_kind: enums.LetterKind | str | None
    """What kind of letter it is (函件种类)."""
    letter_state: enums.LetterState | str | None
    """Where a letter stands (办理状态)."""
    is_open: bool | None
    """Whether a matter is open on the day (是否未办结)."""
    is_overdue: bool | None
    """Whether a matter is open on the day, after its deadline (是否逾期)."""

    def __init__(self, *,
                 plan: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 project: int | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 letter_kind: enums.LetterKind | str | Unsaid | None = UNSAID,
                 letter_state: enums.LetterState | str | Unsaid | None = UNSAID,
                 is_open: bool | Unsaid | None = UNSAID,
                 is_overdue: bool | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class RankingForm(Form):
    """Form of a ranking of units.

    表单：排名。
    """

    KIND = 28
    FIELDS = {
        "measure": (671, "number"),
        "measure_filter": (673, "text"),
        "unit_role": (672, "number"),
        "lowest_first": (674, "flag"),
        "first": (675, "number"),
        "last": (676, "number"),
    }
    measure: enums.Measure | str | None
    """What is measured (指标)."""
    measure_filter: str | None
    """Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are
    alternatives, with a comma between them; empty for all implementation projects (指标范围).
    """
    unit_role: enums.UnitRole | str | None
    """For which items a unit answers (单位的职责)."""
    lowest_first: bool | None
    """Whether the lowest value ranks first: flag. Where it is not said, as the measure has it (低者在前)."""
    first: int | None
    """Of each group only the first so many by rank (前几名)."""
    last: int | None
    """Of each group only the last so many by rank (后几名)."""

    def __init__(self, *,
                 measure: enums.Measure | str | Unsaid | None = UNSAID,
                 measure_filter: str | Unsaid | None = UNSAID,
                 unit_role: enums.UnitRole | str | Unsaid | None = UNSAID,
                 lowest_first: bool | Unsaid | None = UNSAID,
                 first: int | Unsaid | None = UNSAID,
                 last: int | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class NodeForm(Form):
    """Form of a node of a project.

    表单：节点。
    """

    KIND = 29
    FIELDS = {
        "project": (51, "number"),
        "name": (3, "text"),
        "position": (6, "number"),
        "planned_on": (711, "date"),
        "actual_on": (712, "date"),
        "unit": (121, "number"),
        "node_after": (713, "number"),
        "counts_as": (714, "number"),
        "document_no": (43, "text"),
        "remark": (7, "text"),
    }
    project: int | None
    """Number of the project (项目)."""
    name: str | None
    """Name (名称)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    planned_on: DateLike | str | None
    """The last day on which a node is in time (计划完成日期)."""
    actual_on: DateLike | str | None
    """When a node was done (实际完成日期)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    node_after: int | None
    """The node that comes before it (前置节点)."""
    counts_as: enums.EventKind | str | None
    """The event that a node's being done amounts to (对应开竣工)."""
    document_no: str | None
    """Number of the document (文号)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 project: int | Unsaid | None = UNSAID,
                 name: str | Unsaid | None = UNSAID,
                 position: int | Unsaid | None = UNSAID,
                 planned_on: DateLike | str | Unsaid | None = UNSAID,
                 actual_on: DateLike | str | Unsaid | None = UNSAID,
                 unit: int | Unsaid | None = UNSAID,
                 node_after: int | Unsaid | None = UNSAID,
                 counts_as: enums.EventKind | str | Unsaid | None = UNSAID,
                 document_no: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class AttachmentForm(Form):
    """Form of an attachment.

    表单：附件。
    """

    KIND = 30
    FIELDS = {
        "attached_kind": (736, "number"),
        "attached_id": (737, "number"),
        "month": (71, "month"),
        "name": (3, "text"),
        "taken_at": (741, "text"),
        "lon_lat": (742, "text"),
        "datum": (743, "number"),
        "remark": (7, "text"),
    }
    attached_kind: enums.AttachedKind | str | None
    """What a file is attached to (所附记录种类)."""
    attached_id: int | None
    """The record that a file is attached to, by its number; of a report, the plan item (所附记录)."""
    month: MonthLike | str | None
    """Month (月份)."""
    name: str | None
    """Name (名称)."""
    taken_at: str | None
    """When a photo was taken, as a person says (拍摄时间)."""
    lon_lat: str | None
    """Where something is, longitude and latitude in degrees (经纬度)."""
    datum: enums.Datum | str | None
    """In which system coordinates are meant (坐标系)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 attached_kind: enums.AttachedKind | str | Unsaid | None = UNSAID,
                 attached_id: int | Unsaid | None = UNSAID,
                 month: MonthLike | str | Unsaid | None = UNSAID,
                 name: str | Unsaid | None = UNSAID,
                 taken_at: str | Unsaid | None = UNSAID,
                 lon_lat: str | Unsaid | None = UNSAID,
                 datum: enums.Datum | str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())


class PlaceForm(Form):
    """Form of a place of a project.

    表单：位置。
    """

    KIND = 31
    FIELDS = {
        "project": (51, "number"),
        "name": (3, "text"),
        "place_kind": (747, "number"),
        "datum": (743, "number"),
        "outline": (748, "text"),
        "address": (749, "text"),
        "region_code": (750, "text"),
        "remark": (7, "text"),
    }
    project: int | None
    """Number of the project (项目)."""
    name: str | None
    """Name (名称)."""
    place_kind: enums.PlaceKind | str | None
    """What the positions of a place are (位置形状)."""
    datum: enums.Datum | str | None
    """In which system coordinates are meant (坐标系)."""
    outline: str | None
    """The positions of a place, parted by semicolons (坐标串)."""
    address: str | None
    """Address of a place (地址)."""
    region_code: str | None
    """Code of the county or the town, 6, 9 or 12 digits (行政区划代码)."""
    remark: str | None
    """备注 (备注)."""

    def __init__(self, *,
                 project: int | Unsaid | None = UNSAID,
                 name: str | Unsaid | None = UNSAID,
                 place_kind: enums.PlaceKind | str | Unsaid | None = UNSAID,
                 datum: enums.Datum | str | Unsaid | None = UNSAID,
                 outline: str | Unsaid | None = UNSAID,
                 address: str | Unsaid | None = UNSAID,
                 region_code: str | Unsaid | None = UNSAID,
                 remark: str | Unsaid | None = UNSAID,
                 ) -> None:
        super().__init__(locals())

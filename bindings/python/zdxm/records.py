"""Kinds of rows (查询结果). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
import dataclasses

from . import enums, values
from .rows import Record
from .values import Date, Money, Month

__all__ = [
    "AssessmentFact",
    "Attachment",
    "BulletinFigures",
    "BulletinHead",
    "Change",
    "ChangeEntry",
    "ChangedItem",
    "ChangedRecord",
    "CheckedBulletin",
    "CheckedForm",
    "ClockFinding",
    "ColumnMapping",
    "Contact",
    "DocumentChart",
    "DocumentHead",
    "DocumentPart",
    "DocumentTable",
    "DoubleCounted",
    "EnsuredSector",
    "EnsuredUnit",
    "ExportProfile",
    "FieldChoice",
    "FigureChange",
    "FileContents",
    "FileFinding",
    "FileProblem",
    "FiledReport",
    "Filing",
    "Finding",
    "FoundItem",
    "FoundLetter",
    "FoundMatter",
    "FoundNode",
    "FoundPlace",
    "ImportAnswer",
    "ImportCounts",
    "IssuedAssessment",
    "IssuedBulletin",
    "IssuedForm",
    "ItemFigures",
    "ItemLight",
    "ItemState",
    "LateCorrection",
    "Letter",
    "LetterPoints",
    "LetterProposal",
    "ListedAttachment",
    "Matter",
    "MatterReport",
    "MergeCandidate",
    "Merger",
    "MissingItem",
    "MissingReport",
    "MonthlyReport",
    "NewName",
    "Node",
    "NodeProposal",
    "OpeningNotice",
    "OutdatedItem",
    "OverdueMatter",
    "Person",
    "Place",
    "PlanChange",
    "PlanChangeBalance",
    "PlanItem",
    "PlanVersion",
    "Project",
    "ProjectEvent",
    "ProjectPlace",
    "ProjectStatus",
    "RankedUnit",
    "Refusal",
    "Reopening",
    "ReportWithdrawal",
    "ReportingStatus",
    "Restored",
    "RoleGrant",
    "RolloverProposal",
    "Seal",
    "Sector",
    "Sheet",
    "SheetCell",
    "SheetColumn",
    "SheetGrid",
    "SheetGroup",
    "SheetRow",
    "SourceFunds",
    "StateInPlan",
    "StoredRulePack",
    "TableHeaderCell",
    "TenDayReport",
    "Unit",
    "UnitResult",
    "Verification",
    "VoidedRecord",
    "Written",
    "YearPlan",
]


@dataclasses.dataclass(frozen=True)
class AssessmentFact(Record):
    """A fact of an assessment, as the ledger has it.

    台账中的考核登记：认定、免列、申诉。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (600, "number", enums.AssessmentFactKind),
        (50, "number", None),
        (121, "number", None),
        (71, "number", values.month_of),
        (604, "number", values.month_of),
        (601, "text", None),
        (602, "text", None),
        (51, "number", None),
        (603, "text", None),
        (43, "text", None),
        (44, "number", values.date_of),
        (265, "text", None),
        (7, "text", None),
        (607, "number", None),
        (608, "number", values.date_of),
        (609, "text", None),
        (610, "number", bool),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    assessment_fact_kind: enums.AssessmentFactKind
    """What a fact of an assessment says (登记类别)."""
    plan: int
    """Number of the plan (年度计划)."""
    unit: int
    """Number of the unit of a cell (单位)."""
    month: Month
    """Month (月份)."""
    last_month: Month | None
    """Last month (截止月份)."""
    scheme: str | None
    """Name of a scheme of assessment (考核办法)."""
    scheme_item: str | None
    """Id of an item of the scheme, or given_points, given_times or given_rate (考核项目)."""
    project: int | None
    """Number of the project (项目)."""
    given_value: str | None
    """What is given (认定数值)."""
    document_no: str
    """Number of the document (文号)."""
    issued_on: Date
    """Date of the document (印发日期)."""
    reason: str
    """The reason in words (原因)."""
    remark: str | None
    """备注 (备注)."""
    assessment: int | None
    """The issued result that an objection is to (考核结果)."""
    answered_on: Date | None
    """When an objection was answered (答复日期)."""
    answer: str | None
    """What the answer says (答复意见)."""
    is_upheld: bool | None
    """Whether an objection is upheld (是否采纳)."""


@dataclasses.dataclass(frozen=True)
class Attachment(Record):
    """An attachment of the ledger.

    台账中的附件。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (736, "number", enums.AttachedKind),
        (737, "number", None),
        (71, "number", values.month_of),
        (443, "text", None),
        (738, "text", None),
        (739, "number", None),
        (740, "number", enums.MediaType),
        (744, "text", None),
        (745, "text", None),
        (746, "number", enums.Datum),
        (3, "text", None),
        (741, "text", None),
        (742, "text", None),
        (743, "number", enums.Datum),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int | None
    """Number of the project (项目)."""
    attached_kind: enums.AttachedKind | None
    """What a file is attached to (所附记录种类)."""
    attached_id: int | None
    """The record that a file is attached to, by its number; of a report, the plan item (所附记录)."""
    month: Month | None
    """Month (月份)."""
    sha256: str | None
    """SHA-256 of a document (校验值)."""
    sm3: str | None
    """`sm3` of a file, 64 hexadecimal digits (SM3校验值)."""
    size: int
    """Size of a file in bytes (文件大小)."""
    media_type: enums.MediaType
    """What the bytes of a file are (文件类型)."""
    exif_taken_at: str | None
    """When a photo was taken, by its Exif data (照片记录时间)."""
    exif_lon_lat: str | None
    """Where a photo was taken, by its Exif data (照片记录经纬度)."""
    exif_datum: enums.Datum | None
    """In which system the position of the Exif data is meant (照片记录坐标系)."""
    name: str
    """Name (名称)."""
    taken_at: str | None
    """When a photo was taken, as a person says (拍摄时间)."""
    lon_lat: str | None
    """Where something is, longitude and latitude in degrees (经纬度)."""
    datum: enums.Datum | None
    """In which system coordinates are meant (坐标系)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class BulletinFigures(Record):
    """The figures of a row of a bulletin.

    通报中一行的数据。
    """

    FIELDS = (
        (120, "number", enums.CutKind),
        (52, "number", enums.Phase),
        (21, "number", None),
        (121, "number", None),
        (122, "number", enums.UnitKind),
        (3, "text", None),
        (123, "number", None),
        (25, "number", Money),
        (53, "number", Money),
        (72, "number", Money),
        (124, "number", Money),
        (125, "text", None),
        (591, "number", None),
        (126, "text", None),
        (592, "number", None),
        (130, "number", None),
        (127, "number", None),
        (320, "number", None),
        (128, "number", None),
        (129, "number", None),
    )
    cut: enums.CutKind | None
    """Which items a cell sums up (口径)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    unit_kind: enums.UnitKind | None
    """Kind of unit that is ranked together (单位类别)."""
    name: str
    """Name (名称)."""
    count: int
    """Number of projects (项目数)."""
    total: Money
    """Total investment (总投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    month_done: Money | None
    """Investment done in the month (本月完成投资)."""
    done: Money | None
    """Done in the year to date (累计完成投资)."""
    rate: str | None
    """Done of the annual plan in percent, rounded by the rules (完成年度计划的比例)."""
    rate_number: int | None
    """Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值)."""
    gap: str | None
    """Percentage points above time progress, rounded by the rules (与序时进度差)."""
    gap_number: int | None
    """`gap` in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值)."""
    rank: int | None
    """Rank within the kind of unit (排名)."""
    reported: int
    """Projects that reported for the month (已报送)."""
    several_months: int
    """Items whose amount of the month is of earlier months, too, which were not reported (含以前月份项数)."""
    started_count: int
    """Projects that have started (已开工数)."""
    finished_count: int
    """Projects that are finished (已竣工数)."""


@dataclasses.dataclass(frozen=True)
class BulletinHead(Record):
    """What a bulletin says of itself, and of starts and finishes.

    通报的名称、月份、开竣工等总体情况。
    """

    FIELDS = (
        (42, "text", None),
        (43, "text", None),
        (71, "number", values.month_of),
        (100, "number", None),
        (131, "text", None),
        (402, "number", values.date_of),
        (322, "number", None),
        (323, "number", None),
        (123, "number", None),
        (128, "number", None),
        (133, "number", None),
        (134, "number", None),
        (135, "number", None),
        (136, "number", None),
        (137, "number", None),
        (138, "number", None),
        (139, "number", None),
        (140, "number", None),
        (141, "number", None),
        (428, "number", None),
        (142, "text", None),
        (143, "text", None),
    )
    title: str
    """Title (标题)."""
    document_no: str | None
    """Number of the document (文号)."""
    month: Month
    """Month (月份)."""
    change: int
    """Number of the change (变更号)."""
    time_progress: str
    """Share of the year gone, in percent (序时进度)."""
    deadline: Date | None
    """The last day on which a matter may be settled (时限)."""
    late: int | None
    """Reports that came after the deadline (迟报)."""
    undated: int | None
    """Reports whose day is unknown (报送日期不详)."""
    count: int
    """Number of projects (项目数)."""
    started_count: int
    """Projects that have started (已开工数)."""
    planned_new: int
    """Planned new starts (计划新开工)."""
    new_started: int
    """Of the planned new starts, started (计划新开工已开工)."""
    planned_to_date: int
    """New starts planned up to the month (截至本月计划开工)."""
    to_date_started: int
    """Of these, started (截至本月已开工)."""
    early_starts: int
    """Started before the planned month (提前开工)."""
    late_starts: int
    """Planned up to the month and not started (未按计划开工)."""
    planned_completed: int
    """Planned completions (计划竣工)."""
    completed_finished: int
    """Of these, finished (计划竣工已竣工)."""
    early_finishes: int
    """Finished though not planned for this year (提前竣工)."""
    suspended: int
    """Implementation projects that stand still (停工)."""
    start_rate: str | None
    """Rate of starts over the base of the rules, in percent (开工率)."""
    finish_rate: str | None
    """Rate of finishes over the planned completions, in percent (竣工率)."""


@dataclasses.dataclass(frozen=True)
class Change(Record):
    """One write to the ledger, as the chain of changes records it.

    一次变更，即对台账的一次写入。
    """

    FIELDS = (
        (100, "number", None),
        (101, "number", None),
        (102, "text", None),
        (103, "text", None),
        (570, "number", enums.ChangeKind),
        (104, "text", None),
        (105, "number", None),
        (106, "text", None),
        (107, "text", None),
        (108, "number", enums.ClockMarkKind),
        (109, "number", None),
    )
    change: int
    """Number of the change (变更号)."""
    at_ms: int
    """What the clock said (时间)."""
    actor: str
    """Who (操作人)."""
    change_kind: str
    """The kind of the change as it stands in the ledger (变更类型)."""
    change_code: enums.ChangeKind | None
    """What the change is about (变更种类)."""
    note: str
    """Remark (说明)."""
    entries: int
    """Number of rows that it wrote or closed (记录数)."""
    digest: str
    """SHA-256 over these rows (摘要)."""
    hash: str
    """SHA-256 over all of it and the change before (校验码)."""
    clock_mark: enums.ClockMarkKind | None
    """Why the instant of a change is not trusted (时间标记)."""
    marked_by: int | None
    """The change that marked the instant (标记变更号)."""


@dataclasses.dataclass(frozen=True)
class ChangeEntry(Record):
    """A field that a change wrote: what it was before, and what it became.

    变更明细：一个字段的原值与现值。
    """

    FIELDS = (
        (100, "number", None),
        (102, "text", None),
        (101, "number", None),
        (544, "number", enums.Subject),
        (1, "number", None),
        (3, "text", None),
        (51, "number", None),
        (71, "number", values.month_of),
        (490, "number", None),
        (316, "number", None),
        (193, "text", None),
        (317, "text", None),
        (318, "text", None),
    )
    change: int
    """Number of the change (变更号)."""
    actor: str
    """Who (操作人)."""
    at_ms: int | None
    """What the clock said (时间)."""
    subject: enums.Subject
    """What a change wrote of (对象)."""
    id: int
    """Number of the record (编号)."""
    name: str
    """Name (名称)."""
    project: int | None
    """Number of the project (项目)."""
    month: Month | None
    """Month (月份)."""
    ten_days: int | None
    """Ten days of a month, yyyymmp, such as 2022061 for the first (旬)."""
    changed_field: int | None
    """The field or figure that differs (变动字段)."""
    label: str
    """Text of a heading (标题行文字)."""
    before: str | None
    """Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值)."""
    after: str | None
    """Its later value, in the same way (现值)."""


@dataclasses.dataclass(frozen=True)
class ChangedItem(Record):
    """An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit did.

    得分有变化的考核项目；没有项目的，为总分、名次、等次或名单的变化。
    """

    FIELDS = (
        (121, "number", None),
        (132, "text", None),
        (602, "text", None),
        (3, "text", None),
        (612, "text", None),
        (611, "text", None),
        (615, "texts", None),
        (616, "texts", None),
    )
    unit: int
    """Number of the unit of a cell (单位)."""
    unit_name: str
    """Name of a unit (单位名称)."""
    scheme_item: str | None
    """Id of an item of the scheme, or given_points, given_times or given_rate (考核项目)."""
    name: str | None
    """Name (名称)."""
    points_before: str | None
    """Points before, exact (原得分)."""
    points: str | None
    """Points, exact (得分)."""
    entries_came: list[str]
    """Entries that came (新增依据)."""
    entries_went: list[str]
    """Entries that went (减少依据)."""


@dataclasses.dataclass(frozen=True)
class ChangedRecord(Record):
    """A record that differs between two bulletins.

    两份通报之间有差别的记录。
    """

    FIELDS = (
        (314, "number", enums.FactRecordKind),
        (1, "number", None),
        (71, "number", values.month_of),
        (3, "text", None),
        (315, "number", enums.Difference),
        (316, "number", None),
        (193, "text", None),
        (317, "text", None),
        (318, "text", None),
        (100, "number", None),
        (102, "text", None),
        (101, "number", None),
        (108, "number", enums.ClockMarkKind),
        (103, "text", None),
        (570, "number", enums.ChangeKind),
    )
    record_kind: enums.FactRecordKind | None
    """What kind of record differs (记录类型)."""
    id: int | None
    """Number of the record (编号)."""
    month: Month | None
    """Month (月份)."""
    name: str
    """Name (名称)."""
    difference: enums.Difference
    """How it differs (变动)."""
    changed_field: int | None
    """The field or figure that differs (变动字段)."""
    label: str | None
    """Text of a heading (标题行文字)."""
    before: str | None
    """Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值)."""
    after: str | None
    """Its later value, in the same way (现值)."""
    change: int | None
    """Number of the change (变更号)."""
    actor: str | None
    """Who (操作人)."""
    at_ms: int | None
    """What the clock said (时间)."""
    clock_mark: enums.ClockMarkKind | None
    """Why the instant of a change is not trusted (时间标记)."""
    change_kind: str | None
    """The kind of the change as it stands in the ledger (变更类型)."""
    change_code: enums.ChangeKind | None
    """What the change is about (变更种类)."""


@dataclasses.dataclass(frozen=True)
class CheckedBulletin(Record):
    """A form of a bulletin, with what became of the whole.

    已签发通报的一种印制形式及重新生成的核对结果。
    """

    FIELDS = (
        (309, "number", enums.Reproduction),
        (310, "number", enums.PrintedForm),
        (319, "number", enums.Keeping),
        (311, "number", bool),
        (312, "text", None),
        (313, "text", None),
    )
    outcome: enums.Reproduction
    """What became of an issued bulletin that was made again (重印结果)."""
    printed_form: enums.PrintedForm
    """What is compared (形式)."""
    keeping: enums.Keeping | None
    """Whether a printed form is at hand as it was issued (原件)."""
    is_same: bool | None
    """Whether it is the same as issued (是否一致)."""
    issued_sha256: str | None
    """SHA-256 as issued (签发时摘要)."""
    present_sha256: str | None
    """SHA-256 as made again (现时摘要)."""


@dataclasses.dataclass(frozen=True)
class CheckedForm(Record):
    """A form of an issued result, with what became of the whole.

    已签发考核结果的一种印制形式及重新生成的核对结果。
    """

    FIELDS = (
        (309, "number", enums.Reproduction),
        (310, "number", enums.PrintedForm),
        (319, "number", enums.Keeping),
        (312, "text", None),
        (303, "number", None),
    )
    outcome: enums.Reproduction
    """What became of an issued bulletin that was made again (重印结果)."""
    printed_form: enums.PrintedForm
    """What is compared (形式)."""
    keeping: enums.Keeping
    """Whether a printed form is at hand as it was issued (原件)."""
    issued_sha256: str
    """SHA-256 as issued (签发时摘要)."""
    printing: int
    """Number of the printing that made it, which rises when the library prints differently (版式号)."""


@dataclasses.dataclass(frozen=True)
class ClockFinding(Record):
    """A change of which an office should know because of its instant.

    时间异常的变更。
    """

    FIELDS = (
        (100, "number", None),
        (101, "number", None),
        (102, "text", None),
        (103, "text", None),
        (570, "number", enums.ChangeKind),
        (104, "text", None),
        (108, "number", enums.ClockMarkKind),
        (109, "number", None),
        (111, "number", values.date_of),
        (265, "text", None),
        (442, "text", None),
        (112, "number", None),
        (113, "number", None),
        (114, "number", None),
        (115, "number", None),
    )
    change: int
    """Number of the change (变更号)."""
    at_ms: int
    """What the clock said (时间)."""
    actor: str
    """Who (操作人)."""
    change_kind: str
    """The kind of the change as it stands in the ledger (变更类型)."""
    change_code: enums.ChangeKind | None
    """What the change is about (变更种类)."""
    note: str
    """Remark (说明)."""
    clock_mark: enums.ClockMarkKind | None
    """Why the instant of a change is not trusted (时间标记)."""
    marked_by: int | None
    """The change that marked the instant (标记变更号)."""
    set_day: Date | None
    """The day that a registrar set for a change whose instant is marked (补记日期)."""
    reason: str | None
    """The reason in words (原因)."""
    basis: str | None
    """What something rests on, such as a document (依据)."""
    set_by: int | None
    """The change by which something was set (补记变更号)."""
    change_before: int | None
    """The last change before, of those whose instant is trusted (前一变更号)."""
    before_ms: int | None
    """What the clock said at that change (前一变更时间)."""
    days_between: int | None
    """Whole days since that change, where they are more than 400 (间隔天数)."""


@dataclasses.dataclass(frozen=True)
class ColumnMapping(Record):
    """A mapping that the ledger keeps.

    台账保存的表头对应关系。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (540, "number", enums.SheetKind),
        (186, "text", None),
        (187, "text", None),
        (188, "number", enums.MoneyUnit),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    sheet_kind: enums.SheetKind
    """What a sheet is (表格类别)."""
    header: str
    """Header path of a column (表头)."""
    meaning: str | None
    """What a column means, such as annual (含义)."""
    money_unit: enums.MoneyUnit | None
    """Unit of a column's amounts (金额单位)."""


@dataclasses.dataclass(frozen=True)
class Contact(Record):
    """The contact details of a person, under the person's number.

    人员的联系方式。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (473, "text", None),
        (474, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    post: str | None
    """Post of a person in their unit (职务)."""
    phone: str | None
    """Telephone number (电话)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class DocumentChart(Record):
    """A chart with the texts that it is drawn as.

    文件中的图表及其文字形式。
    """

    FIELDS = (
        (42, "text", None),
        (160, "text", None),
        (104, "text", None),
    )
    title: str | None
    """Title (标题)."""
    text: str
    """Text of a header cell, or of a finding (文字)."""
    note: str | None
    """Remark (说明)."""


@dataclasses.dataclass(frozen=True)
class DocumentHead(Record):
    """What a document says of itself.

    文件的标题、日期等。
    """

    FIELDS = (
        (42, "text", None),
        (700, "number", enums.Paper),
        (350, "text", None),
        (300, "text", None),
        (44, "number", values.date_of),
        (702, "text", None),
        (703, "text", None),
        (123, "number", None),
    )
    title: str
    """Title (标题)."""
    paper: enums.Paper
    """On what paper a document is printed (用纸)."""
    office: str | None
    """Name of the office that keeps the ledger (建账单位)."""
    number: str | None
    """Number under which a bulletin was issued (期号)."""
    issued_on: Date | None
    """Date of the document (印发日期)."""
    printed_rules: str | None
    """Name and version of the rules by which its figures were made (口径)."""
    proof_mark: str | None
    """Proof of where its figures come from (校验标记)."""
    count: int
    """Number of projects (项目数)."""


@dataclasses.dataclass(frozen=True)
class DocumentPart(Record):
    """A part of a document, flat.

    文件的一个组成部分。
    """

    FIELDS = (
        (194, "number", None),
        (160, "text", None),
        (704, "number", None),
        (705, "text", None),
    )
    depth: int | None
    """How deep a heading stands, 0 for the total (层级)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    table_index: int | None
    """Place of a table in its document, from 0 (表序)."""
    attachment: str | None
    """Name of the attachment that a part belongs to (附件)."""


@dataclasses.dataclass(frozen=True)
class DocumentTable(Record):
    """A table of a document.

    文件中的一张表。
    """

    FIELDS = (
        (181, "text", None),
        (42, "text", None),
        (166, "text", None),
        (164, "number", None),
        (163, "number", None),
        (167, "texts", None),
    )
    sheet: str
    """Name of the sheet (工作表)."""
    title: str
    """Title (标题)."""
    unit_line: str
    """Line of units under the title (单位行)."""
    columns: int
    """Number of columns (列数)."""
    rows: int | None
    """Number of rows (行数)."""
    notes: list[str]
    """Notes (附注)."""


@dataclasses.dataclass(frozen=True)
class DoubleCounted(Record):
    """A whole and a part of it that a plan lists in the same months.

    同一计划在相同月份同时列有的整体与部分。
    """

    FIELDS = (
        (531, "number", None),
        (532, "text", None),
        (533, "number", None),
        (534, "text", None),
        (535, "number", None),
    )
    whole: int
    """Item of a whole (整体)."""
    whole_name: str
    """Name of the project that is a whole (整体项目名称)."""
    part: int
    """Item of a part (部分)."""
    part_name: str
    """Name of the project that is a part (部分项目名称)."""
    left_out: int | None
    """The item of the two that does not count (不计入统计)."""


@dataclasses.dataclass(frozen=True)
class EnsuredSector(Record):
    """The sector of a name, and whether it was added for it.

    按名称取得的行业分类，及是否新增。
    """

    FIELDS = (
        (1, "number", None),
        (500, "number", None),
        (501, "texts", None),
    )
    id: int
    """Number of the record (编号)."""
    added: int
    """Whether the record was added (是否新增)."""
    near: list[str]
    """Names of others that look like a new one (相近名称)."""


@dataclasses.dataclass(frozen=True)
class EnsuredUnit(Record):
    """The unit of a name, and whether it was added for it.

    按名称取得的单位，及是否新增。
    """

    FIELDS = (
        (1, "number", None),
        (500, "number", None),
        (501, "texts", None),
    )
    id: int
    """Number of the record (编号)."""
    added: int
    """Whether the record was added (是否新增)."""
    near: list[str]
    """Names of others that look like a new one (相近名称)."""


@dataclasses.dataclass(frozen=True)
class ExportProfile(Record):
    """A sheet of an office: which columns it has, under which headers, in which unit. The words of its fields are those
    by which sheets are read, so what is written by it is read back.

    表式：各列、表头和单位。
    """

    FIELDS = (
        (708, "text", None),
        (42, "text", None),
        (540, "number", enums.SheetKind),
        (709, "number", bool),
    )
    profile: str
    """By what name a sheet of the office is asked for (表式)."""
    title: str
    """Title (标题)."""
    sheet_kind: enums.SheetKind
    """What a sheet is (表格类别)."""
    is_template: bool | None
    """Whether a blank sheet can be made of it (可制模板)."""


@dataclasses.dataclass(frozen=True)
class FieldChoice(Record):
    """A value that a field can have.

    字段的一个可选值。
    """

    FIELDS = (
        (541, "number", None),
        (542, "text", None),
        (3, "text", None),
    )
    value_number: int
    """Number of a value that a field can have (代码)."""
    value_word: str
    """English word of a value that a field can have, as JSON has it (英文代码)."""
    name: str
    """Name (名称)."""


@dataclasses.dataclass(frozen=True)
class FigureChange(Record):
    """A figure that differs.

    有变化的一项数据。
    """

    FIELDS = (
        (120, "number", enums.CutKind),
        (3, "text", None),
        (316, "number", None),
        (193, "text", None),
        (317, "text", None),
        (318, "text", None),
    )
    cut: enums.CutKind | None
    """Which items a cell sums up (口径)."""
    name: str
    """Name (名称)."""
    changed_field: int | None
    """The field or figure that differs (变动字段)."""
    label: str
    """Text of a heading (标题行文字)."""
    before: str | None
    """Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值)."""
    after: str | None
    """Its later value, in the same way (现值)."""


@dataclasses.dataclass(frozen=True)
class FileContents(Record):
    """What a ledger, a backup or an archive has in it.

    台账、备份或归档中的内容。
    """

    FIELDS = (
        (350, "text", None),
        (351, "text", None),
        (100, "number", None),
        (101, "number", None),
        (108, "number", enums.ClockMarkKind),
        (107, "text", None),
        (163, "number", None),
        (758, "number", None),
        (759, "number", None),
    )
    office: str
    """Name of the office that keeps the ledger (建账单位)."""
    uuid: str
    """Number of the ledger among all ledgers (台账标识)."""
    change: int
    """Number of the change (变更号)."""
    at_ms: int
    """What the clock said (时间)."""
    clock_mark: enums.ClockMarkKind | None
    """Why the instant of a change is not trusted (时间标记)."""
    hash: str
    """SHA-256 over all of it and the change before (校验码)."""
    rows: int
    """Number of rows (行数)."""
    files: int
    """Files that the attachments of a ledger need, each counted once (附件文件数)."""
    files_missing: int
    """Files of attachments that do not lie beside a ledger (缺失附件文件数)."""


@dataclasses.dataclass(frozen=True)
class FileFinding(Record):
    """What is wrong with one file beside the ledger.

    台账旁附件文件的一个问题。
    """

    FIELDS = (
        (754, "number", enums.FileFindingKind),
        (755, "text", None),
        (443, "text", None),
        (756, "number", None),
        (757, "number", None),
    )
    file_finding_kind: enums.FileFindingKind
    """What is wrong with a file beside the ledger (附件文件问题)."""
    path: str | None
    """Where a file lies (文件位置)."""
    sha256: str | None
    """SHA-256 of a document (校验值)."""
    file_attachment: int | None
    """The first attachment that needs a file (附件)."""
    attachments: int
    """How many attachments need a file (附件数)."""


@dataclasses.dataclass(frozen=True)
class FileProblem(Record):
    """One thing that is wrong with a file.

    文件的一个问题。
    """

    FIELDS = (
        (353, "number", enums.FileProblemKind),
        (354, "text", None),
        (355, "text", None),
        (100, "number", None),
        (160, "text", None),
        (356, "text", None),
    )
    problem_kind: enums.FileProblemKind
    """What is wrong with the file (问题类别)."""
    table: str | None
    """Table of the file (数据表)."""
    table_row: str | None
    """Row of that table, by its key or its number (数据行)."""
    change: int | None
    """Number of the change (变更号)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    remedy: str | None
    """What one can do about it (处理办法)."""


@dataclasses.dataclass(frozen=True)
class FiledReport(Record):
    """What the ledger makes of a report.

    台账对月报的认定：累计完成、是否开工、提示。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (406, "text", None),
        (83, "number", Money),
        (84, "number", bool),
        (85, "number", bool),
        (86, "number", enums.ReportFlag),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    flags: enums.ReportFlag
    """What somebody should look at (提示)."""


@dataclasses.dataclass(frozen=True)
class Filing(Record):
    """A report on its way into the figures, as it stands or stood.

    报送记录：草稿、已报送、已退回、已审核。
    """

    FIELDS = (
        (70, "number", None),
        (71, "number", values.month_of),
        (2, "number", None),
        (480, "number", enums.FilingState),
        (481, "text", None),
        (72, "number", Money),
        (73, "number", Money),
        (502, "number", Money),
        (74, "number", Money),
        (75, "number", bool),
        (76, "number", values.date_of),
        (77, "number", bool),
        (78, "number", values.date_of),
        (79, "text", None),
        (80, "text", None),
        (81, "text", None),
        (82, "text", None),
        (7, "text", None),
        (488, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    month: Month
    """Month (月份)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    filing_state: enums.FilingState
    """Where a report stands (报送状态)."""
    opinion: str | None
    """What the reviewer said (审核意见)."""
    month_done: Money | None
    """Investment done in the month (本月完成投资)."""
    ytd_done: Money | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""
    cumulative_done: Money | None
    """Investment done since the start of the construction, as a report says it (自开工累计完成投资)."""
    funds_ytd: Money | None
    """Funds in place since the start of the year (到位资金)."""
    started: bool | None
    """Whether it has started, as reported (是否开工)."""
    started_on: Date | None
    """When it started (开工时间)."""
    finished: bool | None
    """Whether it is finished, as reported (是否竣工)."""
    finished_on: Date | None
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


@dataclasses.dataclass(frozen=True)
class Finding(Record):
    """One finding.

    表格中的一个问题。
    """

    FIELDS = (
        (180, "number", enums.Severity),
        (181, "text", None),
        (182, "text", None),
        (183, "number", enums.FindingCode),
        (160, "text", None),
        (507, "text", None),
        (543, "text", None),
    )
    severity: enums.Severity
    """Whether it stands in the way (严重程度)."""
    sheet: str
    """Name of the sheet (工作表)."""
    cell: str | None
    """The cell, such as H24 (单元格)."""
    finding: enums.FindingCode
    """What the finding is about (问题代码)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    read: str | None
    """What a cell says, or the header of a column (原文)."""
    message_id: str | None
    """Which message a text is, the same for ever, as docs/messages.md lists them (说明代号)."""


@dataclasses.dataclass(frozen=True)
class FoundItem(Record):
    """An item that was found, with how its figures are rounded.

    查询到的计划项目。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (406, "text", None),
        (52, "number", enums.Phase),
        (21, "number", None),
        (189, "text", None),
        (61, "number", None),
        (593, "text", None),
        (53, "number", Money),
        (83, "number", Money),
        (125, "text", None),
        (591, "number", None),
        (126, "text", None),
        (592, "number", None),
        (444, "number", enums.Light),
        (480, "number", enums.FilingState),
        (87, "number", values.month_of),
        (589, "ints", None),
        (590, "texts", None),
        (81, "text", None),
        (596, "ints", None),
        (84, "number", bool),
        (85, "number", bool),
        (588, "number", bool),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    sector: int
    """Number of the sector (行业分类)."""
    sector_name: str
    """Name of the sector (行业分类名称)."""
    lead_unit: int | None
    """The first responsible unit (牵头单位)."""
    lead_unit_name: str | None
    """Name of the lead unit (牵头单位名称)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    rate: str | None
    """Done of the annual plan in percent, rounded by the rules (完成年度计划的比例)."""
    rate_number: int | None
    """Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值)."""
    gap: str | None
    """Percentage points above time progress, rounded by the rules (与序时进度差)."""
    gap_number: int | None
    """`gap` in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值)."""
    light: enums.Light | None
    """Light of a month (亮灯)."""
    filing_state: enums.FilingState
    """Where a report stands (报送状态)."""
    last_report: Month | None
    """The last month for which it reported (最近报送月份)."""
    open_matters: list[int]
    """Numbers of the matters that are open (未办结事项)."""
    open_matter_names: list[str]
    """Names of the matters that are open, in the same order (未办结事项名称)."""
    problem: str | None
    """Problems (存在问题)."""
    matters_of_problem: list[int]
    """Numbers of the matters that the problem of the month's report became (存在问题转为事项)."""
    standing_started: bool
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool
    """Whether it is finished, said or carried forward (已竣工)."""
    is_suspended: bool
    """Whether it stands still at the end of the month, by its events (是否停工)."""


@dataclasses.dataclass(frozen=True)
class FoundLetter(Record):
    """A letter that meets a query, with how it stands on the day.

    查询到的函件及当日状态。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (658, "number", enums.LetterKind),
        (51, "number", None),
        (121, "number", None),
        (660, "number", None),
        (50, "number", None),
        (71, "number", values.month_of),
        (659, "text", None),
        (301, "number", None),
        (651, "number", enums.LetterState),
        (43, "text", None),
        (44, "number", values.date_of),
        (652, "number", values.date_of),
        (653, "text", None),
        (654, "text", None),
        (655, "number", values.date_of),
        (404, "text", None),
        (656, "number", None),
        (657, "number", values.date_of),
        (668, "text", None),
        (669, "text", None),
        (661, "text", None),
        (662, "texts", None),
        (405, "number", None),
        (42, "text", None),
        (640, "ints", None),
        (641, "texts", None),
        (642, "text", None),
        (643, "texts", None),
        (644, "ints", None),
        (645, "number", None),
        (646, "number", values.date_of),
        (647, "texts", None),
        (648, "text", None),
        (649, "number", bool),
        (650, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    letter_kind: enums.LetterKind
    """What kind of letter it is (函件种类)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    matter: int | None
    """The matter that a letter is about (所涉事项)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    month: Month | None
    """Month (月份)."""
    letter_rule: str | None
    """The rule that asks for a letter, as the rule pack calls it (函件规则)."""
    as_of: int | None
    """The last change that its figures know of (截至变更号)."""
    letter_state: enums.LetterState
    """Where a letter stands (办理状态)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: Date | None
    """Date of the document (印发日期)."""
    replied_on: Date | None
    """The date of an answer (回复日期)."""
    reply: str | None
    """What an answer says (回复内容)."""
    replied_by: str | None
    """Who answered (回复单位)."""
    closed_on: Date | None
    """When a letter was closed (销号日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    escalated_to: int | None
    """The stronger letter that followed (升级函件)."""
    revoked_on: Date | None
    """When a letter was revoked (撤销日期)."""
    revoked_by: str | None
    """The document that revoked a letter (撤销文件)."""
    revoked_for: str | None
    """Why a letter was revoked (撤销原因)."""
    about: str
    """What a letter is about, in words (事由对象)."""
    addressee_names: list[str]
    """Those whom a letter goes to, in their order (主送名单)."""
    days_late: int | None
    """By how many days a matter is too late (逾期天数)."""
    title: str
    """Title (标题)."""
    addressed_units: list[int]
    """The units that a letter goes to, in their order (主送单位)."""
    addressees: list[str]
    """All that a letter goes to, as it names them (主送)."""
    body: str | None
    """What a letter says, a paragraph to a line (正文)."""
    demands: list[str]
    """What a letter demands (要求)."""
    handed_matters: list[int]
    """The matters that a letter hands over (交办事项)."""
    reply_days: int | None
    """Within how many working days an answer is due (回复期限（工作日）)."""
    reply_due: Date | None
    """Until when an answer is due (回复期限)."""
    quoted_facts: list[str]
    """The figures that a letter quotes (引用数据)."""
    letter_points: str | None
    """Points that a letter gives each of its units, such as -1 (函件计分)."""
    is_public: bool
    """Whether a letter is made public (是否公示)."""
    loses: str | None
    """What the units of a letter lose by it (取消事项)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class FoundMatter(Record):
    """A matter that meets a query, with how it stands on the day.

    查询到的事项及当日状态。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (406, "text", None),
        (400, "number", enums.MatterKind),
        (132, "text", None),
        (594, "number", bool),
        (405, "number", None),
        (3, "text", None),
        (121, "number", None),
        (22, "text", None),
        (43, "text", None),
        (401, "number", values.date_of),
        (402, "number", values.date_of),
        (403, "number", values.date_of),
        (404, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    matter_kind: enums.MatterKind
    """What kind of matter it is (事项类别)."""
    unit_name: str | None
    """Name of a unit (单位名称)."""
    is_open: bool
    """Whether a matter is open on the day (是否未办结)."""
    days_late: int | None
    """By how many days a matter is too late (逾期天数)."""
    name: str
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    document_no: str | None
    """Number of the document (文号)."""
    opened_on: Date | None
    """Since when a matter is known (提出日期)."""
    deadline: Date | None
    """The last day on which a matter may be settled (时限)."""
    settled_on: Date | None
    """When a matter was settled (办结日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class FoundNode(Record):
    """A node that meets a query, with how it stands on the day.

    查询到的节点及当日状态。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (406, "text", None),
        (715, "text", None),
        (716, "text", None),
        (132, "text", None),
        (717, "number", enums.NodeState),
        (405, "number", None),
        (444, "number", enums.Light),
        (718, "number", enums.NodeConflict),
        (3, "text", None),
        (6, "number", None),
        (711, "number", values.date_of),
        (712, "number", values.date_of),
        (121, "number", None),
        (713, "number", None),
        (714, "number", enums.EventKind),
        (43, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    node_template: str | None
    """The template from which a node was laid out (节点模板)."""
    template_node: str | None
    """Which node of its template a node is (模板节点编号)."""
    unit_name: str | None
    """Name of a unit (单位名称)."""
    node_state: enums.NodeState
    """How a node stands on a day (节点状态)."""
    days_late: int | None
    """By how many days a matter is too late (逾期天数)."""
    light: enums.Light | None
    """Light of a month (亮灯)."""
    node_conflict: enums.NodeConflict | None
    """What does not fit between a node and the one before it (与前置节点不符)."""
    name: str
    """Name (名称)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    planned_on: Date | None
    """The last day on which a node is in time (计划完成日期)."""
    actual_on: Date | None
    """When a node was done (实际完成日期)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    node_after: int | None
    """The node that comes before it (前置节点)."""
    counts_as: enums.EventKind | None
    """The event that a node's being done amounts to (对应开竣工)."""
    document_no: str | None
    """Number of the document (文号)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class FoundPlace(Record):
    """A place with the name of its project, as a map shows it.

    位置及其项目名称。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (406, "text", None),
        (3, "text", None),
        (747, "number", enums.PlaceKind),
        (743, "number", enums.Datum),
        (748, "text", None),
        (749, "text", None),
        (750, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int | None
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    name: str
    """Name (名称)."""
    place_kind: enums.PlaceKind
    """What the positions of a place are (位置形状)."""
    datum: enums.Datum
    """In which system coordinates are meant (坐标系)."""
    outline: str
    """The positions of a place, parted by semicolons (坐标串)."""
    address: str | None
    """Address of a place (地址)."""
    region_code: str | None
    """Code of the county or the town, 6, 9 or 12 digits (行政区划代码)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class ImportAnswer(Record):
    """A decision about an imported file, as it stands in the change that the import wrote. Who decided is the actor of
    that change.

    导入时所作的决定，与该次导入一同保存。
    """

    FIELDS = (
        (503, "text", None),
        (181, "text", None),
        (182, "text", None),
        (507, "text", None),
        (508, "number", enums.ImportDecision),
        (509, "text", None),
    )
    file_digest: str | None
    """SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值)."""
    sheet: str
    """Name of the sheet (工作表)."""
    cell: str
    """The cell, such as H24 (单元格)."""
    read: str | None
    """What a cell says, or the header of a column (原文)."""
    decision: enums.ImportDecision
    """What was decided about a cell (处理)."""
    decided_value: str | None
    """What a cell says by decision; of a column its MEANING and unit (确认为)."""


@dataclasses.dataclass(frozen=True)
class ImportCounts(Record):
    """What an import does, in numbers.

    导入将写入的各类记录数。
    """

    FIELDS = (
        (213, "number", None),
        (214, "number", None),
        (215, "number", None),
        (216, "number", None),
        (290, "number", None),
        (217, "number", None),
        (218, "number", None),
        (219, "number", None),
        (220, "number", None),
    )
    new_projects: int
    """Projects that the import adds (新增项目)."""
    revised_projects: int
    """Projects that it corrects (更正项目)."""
    new_items: int
    """Plan items that it adds (新增计划项目)."""
    revised_items: int
    """Plan items that it corrects (更正计划项目)."""
    withdrawn_items: int
    """Plan items that an import takes out of the plan (调出计划项目)."""
    new_reports: int
    """Reports that it adds (新增月报)."""
    revised_reports: int
    """Reports that it corrects (更正月报)."""
    unchanged: int
    """Rows that say what the ledger knows (无变化)."""
    unmatched: int
    """Rows without a project (未匹配)."""


@dataclasses.dataclass(frozen=True)
class IssuedAssessment(Record):
    """An issued result of an assessment; it never changes.

    已签发的考核结果，不再变动。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (301, "number", None),
        (440, "number", None),
        (606, "number", None),
        (50, "number", None),
        (71, "number", values.month_of),
        (601, "text", None),
        (300, "text", None),
        (44, "number", values.date_of),
        (605, "number", None),
        (265, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    as_of: int
    """The last change that its figures know of (截至变更号)."""
    rule_pack: int
    """The rule pack (规则)."""
    corrected_by: int | None
    """Number of the issued result that corrects it (更正为)."""
    plan: int
    """Number of the plan (年度计划)."""
    month: Month
    """Month (月份)."""
    scheme: str
    """Name of a scheme of assessment (考核办法)."""
    number: str
    """Number under which a bulletin was issued (期号)."""
    issued_on: Date
    """Date of the document (印发日期)."""
    corrects: int | None
    """Number of the issued result that this one corrects (更正的结果)."""
    reason: str | None
    """The reason in words (原因)."""


@dataclasses.dataclass(frozen=True)
class IssuedBulletin(Record):
    """An issued bulletin of the ledger; it never changes. Its text is asked for by itself.

    已签发的简报、通报，不再变动。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (301, "number", None),
        (50, "number", None),
        (71, "number", values.month_of),
        (300, "text", None),
        (44, "number", values.date_of),
        (42, "text", None),
        (706, "number", enums.BulletinKind),
        (707, "number", enums.Period),
        (7, "text", None),
        (302, "number", bool),
        (240, "number", None),
        (241, "number", None),
        (242, "number", enums.GapOrder),
        (243, "number", enums.StartBaseKind),
        (244, "number", None),
        (440, "number", None),
        (303, "number", None),
        (304, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    as_of: int
    """The last change that its figures know of (截至变更号)."""
    plan: int
    """Number of the plan (年度计划)."""
    month: Month
    """Month (月份)."""
    number: str
    """Number under which a bulletin was issued (期号)."""
    issued_on: Date
    """Date of the document (印发日期)."""
    title: str | None
    """Title (标题)."""
    bulletin_kind: enums.BulletinKind | None
    """What a bulletin is called (通报种类)."""
    bulletin_period: enums.Period | None
    """Of what time a bulletin is (期间)."""
    remark: str | None
    """备注 (备注)."""
    is_latest: bool
    """Whether no later bulletin of the same plan and month was issued (最新一期)."""
    money_decimals: int
    """Decimals of amounts in 亿元 (金额小数位)."""
    rate_decimals: int
    """Decimals of rates and gaps (比率小数位)."""
    gap_order: enums.GapOrder
    """How a gap is rounded (差值取整顺序)."""
    start_base: enums.StartBaseKind | None
    """Base of the rate of starts (开工率口径)."""
    start_target: int | None
    """The year's target of starts, for `StartBaseKind.TARGET` (全年开工目标数)."""
    rule_pack: int | None
    """The rule pack (规则)."""
    printing: int
    """Number of the printing that made it, which rises when the library prints differently (版式号)."""
    figures_sha256: str
    """SHA-256 of the exact figures, apart from any printed form (数据摘要)."""


@dataclasses.dataclass(frozen=True)
class IssuedForm(Record):
    """A form of something issued, as it is kept.

    签发文件的一种印制形式，按原样保存。
    """

    FIELDS = (
        (310, "number", enums.PrintedForm),
        (319, "number", enums.Keeping),
        (312, "text", None),
        (303, "number", None),
    )
    printed_form: enums.PrintedForm
    """What is compared (形式)."""
    keeping: enums.Keeping
    """Whether a printed form is at hand as it was issued (原件)."""
    issued_sha256: str
    """SHA-256 as issued (签发时摘要)."""
    printing: int
    """Number of the printing that made it, which rises when the library prints differently (版式号)."""


@dataclasses.dataclass(frozen=True)
class ItemFigures(Record):
    """What is known of one plan item at the end of a month.

    计划项目某月末的数据。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (52, "number", enums.Phase),
        (21, "number", None),
        (61, "number", None),
        (59, "number", None),
        (25, "number", Money),
        (53, "number", Money),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (87, "number", values.month_of),
        (83, "number", Money),
        (84, "number", bool),
        (85, "number", bool),
        (88, "number", Money),
        (321, "number", bool),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    sector: int
    """Number of the sector (行业分类)."""
    lead_unit: int | None
    """The first responsible unit (牵头单位)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    total: Money | None
    """Total investment (总投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    last_report: Month | None
    """The last month for which it reported (最近报送月份)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    done_before_month: Money | None
    """Done up to the end of the month before, carried forward (上月累计完成投资)."""
    covers_earlier_months: bool
    """Whether the amount of the month is of earlier months, too, which were not reported (含以前月份)."""


@dataclasses.dataclass(frozen=True)
class ItemLight(Record):
    """The lights of one project or unit in the months of the year so far.

    项目或单位本年各月的亮灯情况。
    """

    FIELDS = (
        (70, "number", None),
        (121, "number", None),
        (3, "text", None),
        (132, "text", None),
        (444, "number", enums.Light),
        (265, "text", None),
        (445, "text", None),
    )
    item: int | None
    """Number of the plan item (计划项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    name: str
    """Name (名称)."""
    unit_name: str | None
    """Name of a unit (单位名称)."""
    light: enums.Light | None
    """Light of a month (亮灯)."""
    reason: str | None
    """The reason in words (原因)."""
    lights: str | None
    """Lights of the months from January on, one digit each (各月亮灯)."""


@dataclasses.dataclass(frozen=True)
class ItemState(Record):
    """The actual state of a plan item at the end of a month, beside what its plan and its reports say.

    计划项目某月末的实际状态，并列计划和月报所述。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (406, "text", None),
        (52, "number", enums.Phase),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (423, "number", enums.ProjectState),
        (76, "number", values.date_of),
        (78, "number", values.date_of),
        (424, "number", values.date_of),
        (84, "number", bool),
        (85, "number", bool),
        (425, "number", enums.Timing),
        (426, "number", enums.Timing),
        (427, "number", bool),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    project_state: enums.ProjectState | None
    """Actual state (实际状态)."""
    started_on: Date | None
    """When it started (开工时间)."""
    finished_on: Date | None
    """When it was finished (竣工时间)."""
    suspended_on: Date | None
    """Since when it stands still, if it does (停工时间)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    start_timing: enums.Timing | None
    """How the start stands against the plan (开工时序)."""
    finish_timing: enums.Timing | None
    """How the finish stands against the plan (竣工时序)."""
    needs_proof: bool
    """Whether reports say started or finished and no event proves it (待认定)."""


@dataclasses.dataclass(frozen=True)
class LateCorrection(Record):
    """A change that moved the figures of a month that was closed when it was made.

    关账后更正，改变了已关账月份的数据。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (71, "number", values.month_of),
        (100, "number", None),
        (485, "number", values.month_of),
        (486, "number", Money),
        (487, "number", Money),
        (432, "text", None),
        (433, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    month: Month
    """Month (月份)."""
    change: int
    """Number of the change (变更号)."""
    known_in: Month | None
    """The month that was open when a closed one was corrected (计入月份)."""
    standing_before: Money | None
    """Year to date before a correction (更正前累计完成投资)."""
    standing_after: Money | None
    """Year to date after a correction (更正后累计完成投资)."""
    causes: str | None
    """What moved a closed month (更正原因)."""
    moved: str | None
    """Which figures moved (变动指标)."""


@dataclasses.dataclass(frozen=True)
class Letter(Record):
    """A letter of the ledger.

    台账中的函件。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (658, "number", enums.LetterKind),
        (51, "number", None),
        (121, "number", None),
        (660, "number", None),
        (50, "number", None),
        (71, "number", values.month_of),
        (659, "text", None),
        (301, "number", None),
        (651, "number", enums.LetterState),
        (43, "text", None),
        (44, "number", values.date_of),
        (652, "number", values.date_of),
        (653, "text", None),
        (654, "text", None),
        (655, "number", values.date_of),
        (404, "text", None),
        (656, "number", None),
        (657, "number", values.date_of),
        (668, "text", None),
        (669, "text", None),
        (42, "text", None),
        (640, "ints", None),
        (641, "texts", None),
        (642, "text", None),
        (643, "texts", None),
        (644, "ints", None),
        (645, "number", None),
        (646, "number", values.date_of),
        (647, "texts", None),
        (648, "text", None),
        (649, "number", bool),
        (650, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    letter_kind: enums.LetterKind
    """What kind of letter it is (函件种类)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    matter: int | None
    """The matter that a letter is about (所涉事项)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    month: Month | None
    """Month (月份)."""
    letter_rule: str | None
    """The rule that asks for a letter, as the rule pack calls it (函件规则)."""
    as_of: int | None
    """The last change that its figures know of (截至变更号)."""
    letter_state: enums.LetterState
    """Where a letter stands (办理状态)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: Date | None
    """Date of the document (印发日期)."""
    replied_on: Date | None
    """The date of an answer (回复日期)."""
    reply: str | None
    """What an answer says (回复内容)."""
    replied_by: str | None
    """Who answered (回复单位)."""
    closed_on: Date | None
    """When a letter was closed (销号日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    escalated_to: int | None
    """The stronger letter that followed (升级函件)."""
    revoked_on: Date | None
    """When a letter was revoked (撤销日期)."""
    revoked_by: str | None
    """The document that revoked a letter (撤销文件)."""
    revoked_for: str | None
    """Why a letter was revoked (撤销原因)."""
    title: str
    """Title (标题)."""
    addressed_units: list[int]
    """The units that a letter goes to, in their order (主送单位)."""
    addressees: list[str]
    """All that a letter goes to, as it names them (主送)."""
    body: str | None
    """What a letter says, a paragraph to a line (正文)."""
    demands: list[str]
    """What a letter demands (要求)."""
    handed_matters: list[int]
    """The matters that a letter hands over (交办事项)."""
    reply_days: int | None
    """Within how many working days an answer is due (回复期限（工作日）)."""
    reply_due: Date | None
    """Until when an answer is due (回复期限)."""
    quoted_facts: list[str]
    """The figures that a letter quotes (引用数据)."""
    letter_points: str | None
    """Points that a letter gives each of its units, such as -1 (函件计分)."""
    is_public: bool
    """Whether a letter is made public (是否公示)."""
    loses: str | None
    """What the units of a letter lose by it (取消事项)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class LetterPoints(Record):
    """Points that the letters of some months give a unit.

    某单位若干月的函件扣分。
    """

    FIELDS = (
        (121, "number", None),
        (648, "text", None),
        (663, "ints", None),
    )
    unit: int
    """Number of the unit of a cell (单位)."""
    letter_points: str | None
    """Points that a letter gives each of its units, such as -1 (函件计分)."""
    letters: list[int]
    """Letters (函件)."""


@dataclasses.dataclass(frozen=True)
class LetterProposal(Record):
    """A letter that a rule asks for, ready to be drafted.

    按规则应发的函件，可据以起草。
    """

    FIELDS = (
        (667, "text", None),
        (665, "number", None),
        (661, "text", None),
        (664, "texts", None),
        (666, "texts", None),
        (663, "ints", None),
        (658, "number", enums.LetterKind),
        (51, "number", None),
        (121, "number", None),
        (660, "number", None),
        (50, "number", None),
        (71, "number", values.month_of),
        (659, "text", None),
        (301, "number", None),
        (42, "text", None),
        (640, "ints", None),
        (641, "texts", None),
        (642, "text", None),
        (643, "texts", None),
        (644, "ints", None),
        (645, "number", None),
        (646, "number", values.date_of),
        (647, "texts", None),
        (648, "text", None),
        (649, "number", bool),
        (650, "text", None),
        (7, "text", None),
    )
    rule_name: str
    """What an office calls a letter by its rule (规则名称)."""
    letter_level: int
    """The level of a letter among those that are due about the same (函件级别)."""
    about: str
    """What a letter is about, in words (事由对象)."""
    why: list[str]
    """Why a letter is due, each reason in words (发函原因)."""
    missing_figures: list[str]
    """The figures without which a letter cannot be written (缺少的数据)."""
    letters: list[int]
    """Letters (函件)."""
    letter_kind: enums.LetterKind
    """What kind of letter it is (函件种类)."""
    project: int | None
    """Number of the project (项目)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    matter: int | None
    """The matter that a letter is about (所涉事项)."""
    plan: int | None
    """Number of the plan (年度计划)."""
    month: Month | None
    """Month (月份)."""
    letter_rule: str | None
    """The rule that asks for a letter, as the rule pack calls it (函件规则)."""
    as_of: int | None
    """The last change that its figures know of (截至变更号)."""
    title: str
    """Title (标题)."""
    addressed_units: list[int]
    """The units that a letter goes to, in their order (主送单位)."""
    addressees: list[str]
    """All that a letter goes to, as it names them (主送)."""
    body: str | None
    """What a letter says, a paragraph to a line (正文)."""
    demands: list[str]
    """What a letter demands (要求)."""
    handed_matters: list[int]
    """The matters that a letter hands over (交办事项)."""
    reply_days: int | None
    """Within how many working days an answer is due (回复期限（工作日）)."""
    reply_due: Date | None
    """Until when an answer is due (回复期限)."""
    quoted_facts: list[str]
    """The figures that a letter quotes (引用数据)."""
    letter_points: str | None
    """Points that a letter gives each of its units, such as -1 (函件计分)."""
    is_public: bool
    """Whether a letter is made public (是否公示)."""
    loses: str | None
    """What the units of a letter lose by it (取消事项)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class ListedAttachment(Record):
    """An attachment in a list, as a sheet numbers it.

    附件清单中的一项。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (753, "number", None),
        (406, "text", None),
        (736, "number", enums.AttachedKind),
        (737, "number", None),
        (71, "number", values.month_of),
        (443, "text", None),
        (738, "text", None),
        (739, "number", None),
        (740, "number", enums.MediaType),
        (744, "text", None),
        (745, "text", None),
        (746, "number", enums.Datum),
        (751, "number", None),
        (752, "texts", None),
        (3, "text", None),
        (741, "text", None),
        (742, "text", None),
        (743, "number", enums.Datum),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int | None
    """Number of the project (项目)."""
    list_place: int
    """Place in a list of attachments, from 1 (附件序号)."""
    project_name: str | None
    """Name of the project (项目名称)."""
    attached_kind: enums.AttachedKind | None
    """What a file is attached to (所附记录种类)."""
    attached_id: int | None
    """The record that a file is attached to, by its number; of a report, the plan item (所附记录)."""
    month: Month | None
    """Month (月份)."""
    sha256: str | None
    """SHA-256 of a document (校验值)."""
    sm3: str | None
    """`sm3` of a file, 64 hexadecimal digits (SM3校验值)."""
    size: int
    """Size of a file in bytes (文件大小)."""
    media_type: enums.MediaType
    """What the bytes of a file are (文件类型)."""
    exif_taken_at: str | None
    """When a photo was taken, by its Exif data (照片记录时间)."""
    exif_lon_lat: str | None
    """Where a photo was taken, by its Exif data (照片记录经纬度)."""
    exif_datum: enums.Datum | None
    """In which system the position of the Exif data is meant (照片记录坐标系)."""
    distance_m: int | None
    """How far the nearest place of the project is away, in metres (距项目位置)."""
    advice: list[str]
    """What to look at again of an attachment, in words (提示)."""
    name: str
    """Name (名称)."""
    taken_at: str | None
    """When a photo was taken, as a person says (拍摄时间)."""
    lon_lat: str | None
    """Where something is, longitude and latitude in degrees (经纬度)."""
    datum: enums.Datum | None
    """In which system coordinates are meant (坐标系)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class Matter(Record):
    """A matter of the ledger.

    台账中的事项。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (400, "number", enums.MatterKind),
        (3, "text", None),
        (121, "number", None),
        (22, "text", None),
        (43, "text", None),
        (401, "number", values.date_of),
        (402, "number", values.date_of),
        (403, "number", values.date_of),
        (404, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int
    """Number of the project (项目)."""
    matter_kind: enums.MatterKind
    """What kind of matter it is (事项类别)."""
    name: str
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    document_no: str | None
    """Number of the document (文号)."""
    opened_on: Date | None
    """Since when a matter is known (提出日期)."""
    deadline: Date | None
    """The last day on which a matter may be settled (时限)."""
    settled_on: Date | None
    """When a matter was settled (办结日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class MatterReport(Record):
    """That the problem which a report states became a matter.

    由月报存在问题转成的事项。
    """

    FIELDS = (
        (1, "number", None),
        (70, "number", None),
        (71, "number", values.month_of),
        (2, "number", None),
    )
    id: int
    """Number of the record (编号)."""
    item: int
    """Number of the plan item (计划项目)."""
    month: Month
    """Month (月份)."""
    since: int
    """Change that wrote this version (生效变更号)."""


@dataclasses.dataclass(frozen=True)
class MergeCandidate(Record):
    """Two units or two projects whose names are so near that they may be one, for a person to judge.

    名称相近、疑似重复的两个单位或项目，供人判断。
    """

    FIELDS = (
        (544, "number", enums.Subject),
        (560, "number", None),
        (561, "text", None),
        (562, "number", None),
        (563, "text", None),
    )
    subject: enums.Subject
    """What a change wrote of (对象)."""
    merged: int
    """Number of the one that is another (原编号)."""
    merged_name: str
    """Its name (原名称)."""
    merged_to: int
    """Number of the one that it is (并入编号)."""
    merged_into: str
    """Name of the one that it is (并入)."""


@dataclasses.dataclass(frozen=True)
class Merger(Record):
    """That a unit or a project is another one, from a change on.

    合并：某单位或项目自某次变更起即为另一个。
    """

    FIELDS = (
        (544, "number", enums.Subject),
        (560, "number", None),
        (561, "text", None),
        (562, "number", None),
        (563, "text", None),
        (100, "number", None),
        (102, "text", None),
        (101, "number", None),
        (265, "text", None),
    )
    subject: enums.Subject
    """What a change wrote of (对象)."""
    merged: int
    """Number of the one that is another (原编号)."""
    merged_name: str
    """Its name (原名称)."""
    merged_to: int
    """Number of the one that it is (并入编号)."""
    merged_into: str
    """Name of the one that it is (并入)."""
    change: int
    """Number of the change (变更号)."""
    actor: str | None
    """Who (操作人)."""
    at_ms: int | None
    """What the clock said (时间)."""
    reason: str
    """The reason in words (原因)."""


@dataclasses.dataclass(frozen=True)
class MissingItem(Record):
    """An item that did not report for ten days.

    未报旬报的计划项目。
    """

    FIELDS = (
        (70, "number", None),
    )
    item: int
    """Number of the plan item (计划项目)."""


@dataclasses.dataclass(frozen=True)
class MissingReport(Record):
    """A project that did not report.

    未报送的项目。
    """

    FIELDS = (
        (132, "text", None),
        (3, "text", None),
        (87, "number", values.month_of),
    )
    unit_name: str
    """Name of a unit (单位名称)."""
    name: str
    """Name (名称)."""
    last_report: Month | None
    """The last month for which it reported (最近报送月份)."""


@dataclasses.dataclass(frozen=True)
class MonthlyReport(Record):
    """A monthly report as filed, with what is known after it.

    已报送的月报，以及报送后的认定。
    """

    FIELDS = (
        (70, "number", None),
        (71, "number", values.month_of),
        (2, "number", None),
        (83, "number", Money),
        (84, "number", bool),
        (85, "number", bool),
        (72, "number", Money),
        (73, "number", Money),
        (502, "number", Money),
        (74, "number", Money),
        (75, "number", bool),
        (76, "number", values.date_of),
        (77, "number", bool),
        (78, "number", values.date_of),
        (79, "text", None),
        (80, "text", None),
        (81, "text", None),
        (82, "text", None),
        (7, "text", None),
        (488, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    month: Month
    """Month (月份)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    month_done: Money | None
    """Investment done in the month (本月完成投资)."""
    ytd_done: Money | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""
    cumulative_done: Money | None
    """Investment done since the start of the construction, as a report says it (自开工累计完成投资)."""
    funds_ytd: Money | None
    """Funds in place since the start of the year (到位资金)."""
    started: bool | None
    """Whether it has started, as reported (是否开工)."""
    started_on: Date | None
    """When it started (开工时间)."""
    finished: bool | None
    """Whether it is finished, as reported (是否竣工)."""
    finished_on: Date | None
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


@dataclasses.dataclass(frozen=True)
class NewName(Record):
    """A unit or sector that an import adds.

    导入将新增的单位或行业分类。
    """

    FIELDS = (
        (3, "text", None),
        (4, "number", enums.UnitKind),
    )
    name: str
    """Name (名称)."""
    kind: enums.UnitKind | None
    """What a unit is (类别)."""


@dataclasses.dataclass(frozen=True)
class Node(Record):
    """A node of the ledger.

    台账中的节点。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (715, "text", None),
        (716, "text", None),
        (3, "text", None),
        (6, "number", None),
        (711, "number", values.date_of),
        (712, "number", values.date_of),
        (121, "number", None),
        (713, "number", None),
        (714, "number", enums.EventKind),
        (43, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int
    """Number of the project (项目)."""
    node_template: str | None
    """The template from which a node was laid out (节点模板)."""
    template_node: str | None
    """Which node of its template a node is (模板节点编号)."""
    name: str
    """Name (名称)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    planned_on: Date | None
    """The last day on which a node is in time (计划完成日期)."""
    actual_on: Date | None
    """When a node was done (实际完成日期)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    node_after: int | None
    """The node that comes before it (前置节点)."""
    counts_as: enums.EventKind | None
    """The event that a node's being done amounts to (对应开竣工)."""
    document_no: str | None
    """Number of the document (文号)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class NodeProposal(Record):
    """A start or a finish that a node proposes, for a person to record.

    按节点应登记的开工或竣工，由经办人核对。
    """

    FIELDS = (
        (719, "number", None),
        (51, "number", None),
        (406, "text", None),
        (3, "text", None),
        (420, "number", enums.EventKind),
        (421, "number", values.date_of),
        (43, "text", None),
    )
    node: int
    """Number of a node (节点)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    name: str
    """Name (名称)."""
    event_kind: enums.EventKind
    """What happened (事件)."""
    occurred_on: Date
    """When it happened (发生时间)."""
    document_no: str | None
    """Number of the document (文号)."""


@dataclasses.dataclass(frozen=True)
class OpeningNotice(Record):
    """What opening a ledger found.

    打开台账时发现的情况。
    """

    FIELDS = (
        (366, "number", enums.OpeningNoticeKind),
        (160, "text", None),
        (543, "text", None),
        (367, "number", None),
        (368, "number", None),
    )
    notice_kind: enums.OpeningNoticeKind | None
    """What opening a ledger found (发现类别)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    message_id: str | None
    """Which message a text is, the same for ever, as docs/messages.md lists them (说明代号)."""
    first_change: int | None
    """First change of a range (起始变更号)."""
    last_change: int | None
    """Last change of a range (截止变更号)."""


@dataclasses.dataclass(frozen=True)
class OutdatedItem(Record):
    """An item of a plan that would be another one if it were taken over from the year before now.

    若现在结转，会与原来不同的计划项目。
    """

    FIELDS = (
        (51, "number", None),
        (3, "text", None),
        (70, "number", None),
        (288, "number", enums.RolloverReason),
        (160, "text", None),
        (52, "number", enums.Phase),
        (54, "number", Money),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (520, "number", enums.Phase),
        (521, "number", Money),
        (522, "number", values.date_of),
        (523, "number", values.date_of),
    )
    project: int
    """Number of the project (项目)."""
    name: str
    """Name (名称)."""
    item: int
    """Number of the plan item (计划项目)."""
    rollover_reason: enums.RolloverReason
    """Why a project has its place in the next plan (接续理由)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    done_before: Money | None
    """Done before this year (至上年底累计完成投资)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    phase_now: enums.Phase | None
    """Planned phase as it would be taken over now (现应为建设阶段)."""
    done_before_now: Money | None
    """Done before the plan's year, as it would be taken over now (现应为至上年底累计完成投资)."""
    planned_start_now: Date | None
    """Planned start as it would be taken over now (现应为计划开工)."""
    planned_finish_now: Date | None
    """Planned finish as it would be taken over now (现应为计划竣工)."""


@dataclasses.dataclass(frozen=True)
class OverdueMatter(Record):
    """A matter that is open after its deadline.

    逾期未办结的事项。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (406, "text", None),
        (400, "number", enums.MatterKind),
        (132, "text", None),
        (405, "number", None),
        (3, "text", None),
        (121, "number", None),
        (22, "text", None),
        (43, "text", None),
        (401, "number", values.date_of),
        (402, "number", values.date_of),
        (403, "number", values.date_of),
        (404, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    matter_kind: enums.MatterKind
    """What kind of matter it is (事项类别)."""
    unit_name: str | None
    """Name of a unit (单位名称)."""
    days_late: int
    """By how many days a matter is too late (逾期天数)."""
    name: str
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    document_no: str | None
    """Number of the document (文号)."""
    opened_on: Date | None
    """Since when a matter is known (提出日期)."""
    deadline: Date | None
    """The last day on which a matter may be settled (时限)."""
    settled_on: Date | None
    """When a matter was settled (办结日期)."""
    result: str | None
    """Result of a matter (办理结果)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class Person(Record):
    """A person of the ledger.

    台账中的人员。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (121, "number", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str
    """Name (名称)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""


@dataclasses.dataclass(frozen=True)
class Place(Record):
    """A place of a project.

    台账中的项目位置。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (51, "number", None),
        (3, "text", None),
        (747, "number", enums.PlaceKind),
        (743, "number", enums.Datum),
        (748, "text", None),
        (749, "text", None),
        (750, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    project: int | None
    """Number of the project (项目)."""
    name: str
    """Name (名称)."""
    place_kind: enums.PlaceKind
    """What the positions of a place are (位置形状)."""
    datum: enums.Datum
    """In which system coordinates are meant (坐标系)."""
    outline: str
    """The positions of a place, parted by semicolons (坐标串)."""
    address: str | None
    """Address of a place (地址)."""
    region_code: str | None
    """Code of the county or the town, 6, 9 or 12 digits (行政区划代码)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class PlanChange(Record):
    """A plan change of the ledger.

    台账中的计划调整。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (50, "number", None),
        (266, "number", None),
        (100, "number", None),
        (262, "number", enums.PlanChangeKind),
        (263, "number", values.month_of),
        (43, "text", None),
        (44, "number", values.date_of),
        (264, "number", enums.ReasonClass),
        (265, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str | None
    """Name (名称)."""
    plan: int
    """Number of the plan (年度计划)."""
    number_of_kind: int
    """The n-th plan change of its kind in the plan (批次)."""
    change: int
    """Number of the change (变更号)."""
    plan_change_kind: enums.PlanChangeKind
    """What a plan change does (调整类别)."""
    effective: Month
    """From which month on a plan change counts (生效月份)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: Date | None
    """Date of the document (印发日期)."""
    reason_class: enums.ReasonClass | None
    """Class of a reason (原因类别)."""
    reason: str | None
    """The reason in words (原因)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class PlanChangeBalance(Record):
    """A cell of a balance, with what it is of.

    计划调整平衡表中的一格。
    """

    FIELDS = (
        (120, "number", enums.CutKind),
        (52, "number", enums.Phase),
        (21, "number", None),
        (273, "number", None),
        (274, "number", Money),
        (275, "number", Money),
        (276, "number", None),
        (277, "number", Money),
        (278, "number", Money),
        (547, "number", None),
        (548, "number", Money),
        (549, "number", Money),
        (279, "number", None),
        (280, "number", Money),
        (281, "number", Money),
        (282, "number", None),
        (283, "number", Money),
        (284, "number", Money),
        (285, "number", None),
        (286, "number", Money),
        (287, "number", Money),
    )
    cut: enums.CutKind
    """Which items a cell sums up (口径)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    opening_count: int
    """Items before the plan change (调整前项目数)."""
    opening_total: Money
    """Total investment before the plan change (调整前总投资合计)."""
    opening_annual: Money
    """Annual planned investment before the plan change (调整前年度计划投资合计)."""
    supplemented_count: int
    """Items that came in (增补项目数)."""
    supplemented_total: Money
    """Total investment that came in (增补总投资)."""
    supplemented_annual: Money
    """Annual planned investment that came in (增补年度计划投资)."""
    returned_count: int
    """Items that came back (调回项目数)."""
    returned_total: Money
    """Total investment that came back (调回总投资)."""
    returned_annual: Money
    """Annual planned investment that came back (调回年度计划投资)."""
    withdrawn_count: int
    """Items that left (调出项目数)."""
    withdrawn_total: Money
    """Total investment that left (调出总投资)."""
    withdrawn_annual: Money
    """Annual planned investment that left (调出年度计划投资)."""
    changed_count: int
    """Items by adjustment, as after minus before (调整项目数)."""
    changed_total: Money
    """Total investment by adjustment, as after minus before (调整总投资)."""
    changed_annual: Money
    """Annual planned investment by adjustment, as after minus before (调整年度计划投资)."""
    closing_count: int
    """Items after the plan change (调整后项目数)."""
    closing_total: Money
    """Total investment after the plan change (调整后总投资合计)."""
    closing_annual: Money
    """Annual planned investment after the plan change (调整后年度计划投资合计)."""


@dataclasses.dataclass(frozen=True)
class PlanItem(Record):
    """A project's place in a year plan.

    计划项目：项目在年度计划中的位置。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (50, "number", None),
        (51, "number", None),
        (260, "number", None),
        (261, "number", None),
        (546, "ints", None),
        (61, "number", None),
        (52, "number", enums.Phase),
        (21, "number", None),
        (6, "number", None),
        (25, "number", Money),
        (53, "number", Money),
        (54, "number", Money),
        (55, "text", None),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (58, "ints", None),
        (59, "number", None),
        (60, "number", bool),
        (7, "text", None),
        (670, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    plan: int
    """Number of the plan (年度计划)."""
    project: int
    """Number of the project (项目)."""
    entered_from: int | None
    """First month in which a supplemented item counts (计入起始月)."""
    withdrawn_from: int | None
    """First month in which a withdrawn item counts no more (调出起始月)."""
    absent_months: list[int]
    """Months without an item that was withdrawn and came back, 1 to 12 (调出期间)."""
    lead_unit: int | None
    """The first responsible unit (牵头单位)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    sector: int
    """Number of the sector (行业分类)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    total: Money | None
    """Total investment (总投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    done_before: Money | None
    """Done before this year (至上年底累计完成投资)."""
    target: str | None
    """Annual target (年度进度目标)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    responsible_units: list[int]
    """Numbers of the responsible units in their order, the first one leads (责任单位)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    higher_level: bool
    """Whether a higher level coordinates it too (上级统筹)."""
    remark: str | None
    """备注 (备注)."""
    month_plan: str | None
    """What is planned to be done by the end of each month, since the start of the year (月度计划)."""


@dataclasses.dataclass(frozen=True)
class PlanVersion(Record):
    """A plan as it was at a time: as issued, after the second supplement, now.

    计划的一个版本：下达时、第二次增补后、现行。
    """

    FIELDS = (
        (3, "text", None),
        (100, "number", None),
    )
    name: str
    """Name (名称)."""
    change: int
    """Number of the change (变更号)."""


@dataclasses.dataclass(frozen=True)
class Project(Record):
    """A project of the ledger.

    台账中的重大项目。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (20, "text", None),
        (21, "number", None),
        (22, "text", None),
        (23, "number", values.date_of),
        (24, "number", values.date_of),
        (25, "number", Money),
        (26, "text", None),
        (27, "text", None),
        (28, "text", None),
        (5, "number", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str
    """Name (名称)."""
    code: str | None
    """National code (项目代码)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    period_start: Date | None
    """Start of the construction period (建设起始)."""
    period_end: Date | None
    """End of the construction period (建设终止)."""
    total: Money | None
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


@dataclasses.dataclass(frozen=True)
class ProjectEvent(Record):
    """An event of the ledger.

    台账中的事件：开工、竣工、停工、复工。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (430, "number", None),
        (431, "text", None),
        (429, "number", values.month_of),
        (51, "number", None),
        (420, "number", enums.EventKind),
        (421, "number", values.date_of),
        (422, "text", None),
        (43, "text", None),
        (7, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    recorded_in: int
    """The change that recorded an event first (记录变更)."""
    recorded_by: str | None
    """Who recorded an event, by the name that they had then (记录人)."""
    counts_from: Month | None
    """The month from which an event counts that was recorded when months that it would move were closed (计入起始月份)."""
    project: int
    """Number of the project (项目)."""
    event_kind: enums.EventKind
    """What happened (事件)."""
    occurred_on: Date
    """When it happened (发生时间)."""
    evidence: str | None
    """What proves it (依据材料)."""
    document_no: str | None
    """Number of the document (文号)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class ProjectPlace(Record):
    """Where a project stood in a year plan.

    项目列入的年度计划。
    """

    FIELDS = (
        (50, "number", None),
        (70, "number", None),
    )
    plan: int
    """Number of the plan (年度计划)."""
    item: int
    """Number of the plan item (计划项目)."""


@dataclasses.dataclass(frozen=True)
class ProjectStatus(Record):
    """What the events of a project say at the end of a month.

    项目某月末由事件得出的状态。
    """

    FIELDS = (
        (423, "number", enums.ProjectState),
        (76, "number", values.date_of),
        (78, "number", values.date_of),
        (424, "number", values.date_of),
    )
    project_state: enums.ProjectState | None
    """Actual state (实际状态)."""
    started_on: Date | None
    """When it started (开工时间)."""
    finished_on: Date | None
    """When it was finished (竣工时间)."""
    suspended_on: Date | None
    """Since when it stands still, if it does (停工时间)."""


@dataclasses.dataclass(frozen=True)
class RankedUnit(Record):
    """A unit of a ranking, with its group and how it is shown.

    排名中的单位。
    """

    FIELDS = (
        (683, "text", None),
        (677, "text", None),
        (671, "number", enums.Measure),
        (121, "number", None),
        (132, "text", None),
        (130, "number", None),
        (678, "number", None),
        (679, "text", None),
        (680, "text", None),
        (126, "text", None),
        (681, "number", None),
        (682, "number", None),
        (53, "number", Money),
        (124, "number", Money),
        (614, "number", bool),
    )
    list_name: str | None
    """Name of a red or black list (榜单)."""
    group_name: str
    """Name of the group in which a unit is ranked (分组)."""
    measure: enums.Measure
    """What is measured (指标)."""
    unit: int
    """Number of the unit of a cell (单位)."""
    unit_name: str
    """Name of a unit (单位名称)."""
    rank: int | None
    """Rank within the kind of unit (排名)."""
    from_last: int | None
    """Rank from the end (倒数名次)."""
    measure_value: str | None
    """Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one (指标值)."""
    measure_shown: str | None
    """Value of a measure, rounded by the rules; rates in percent, money in 亿元 (指标值（显示）)."""
    gap: str | None
    """Percentage points above time progress, rounded by the rules (与序时进度差)."""
    rank_before: int | None
    """Rank at the end of the month before (上月排名)."""
    rank_change: int | None
    """By how many places a unit rose since the month before; below zero where it fell (较上月升降位次)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    done: Money | None
    """Done in the year to date (累计完成投资)."""
    is_exempt: bool | None
    """Whether it is exempt (是否免列)."""


@dataclasses.dataclass(frozen=True)
class Refusal(Record):
    """An attempt that was refused for want of a right, as it stands in the ledger.

    因无权限被拒绝的一次操作。
    """

    FIELDS = (
        (1, "number", None),
        (100, "number", None),
        (101, "number", None),
        (102, "text", None),
        (543, "text", None),
        (571, "number", enums.TaskKind),
        (570, "number", enums.ChangeKind),
        (544, "number", enums.Subject),
        (572, "number", None),
        (3, "text", None),
        (573, "number", None),
    )
    id: int | None
    """Number of the record (编号)."""
    change: int
    """Number of the change (变更号)."""
    at_ms: int | None
    """What the clock said (时间)."""
    actor: str
    """Who (操作人)."""
    message_id: str
    """Which message a text is, the same for ever, as docs/messages.md lists them (说明代号)."""
    task_kind: enums.TaskKind | None
    """The task that was refused (办理事项)."""
    change_code: enums.ChangeKind | None
    """What the change is about (变更种类)."""
    subject: enums.Subject | None
    """What a change wrote of (对象)."""
    record_id: int | None
    """Number of the record that an attempt was about (对象编号)."""
    name: str | None
    """Name (名称)."""
    times: int
    """How often it was tried in one batch (次数)."""


@dataclasses.dataclass(frozen=True)
class Reopening(Record):
    """Closed months that were opened again.

    反关账：重新开放的月份。
    """

    FIELDS = (
        (100, "number", None),
        (71, "number", values.month_of),
        (434, "number", values.month_of),
    )
    change: int
    """Number of the change (变更号)."""
    month: Month
    """Month (月份)."""
    opened_through: Month
    """The last of the months that were opened again (反关账至)."""


@dataclasses.dataclass(frozen=True)
class ReportWithdrawal(Record):
    """A report that was taken out of the figures.

    撤回的月报。
    """

    FIELDS = (
        (70, "number", None),
        (71, "number", values.month_of),
        (100, "number", None),
        (265, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    month: Month
    """Month (月份)."""
    change: int
    """Number of the change (变更号)."""
    reason: str
    """The reason in words (原因)."""


@dataclasses.dataclass(frozen=True)
class ReportingStatus(Record):
    """Where the reporting of an item for a month stands, with what is late.

    计划项目某月的报送情况，含逾期。
    """

    FIELDS = (
        (70, "number", None),
        (51, "number", None),
        (406, "text", None),
        (52, "number", enums.Phase),
        (121, "number", None),
        (132, "text", None),
        (480, "number", enums.FilingState),
        (483, "number", bool),
        (110, "number", None),
        (482, "number", values.date_of),
        (402, "number", values.date_of),
        (405, "number", None),
        (484, "number", None),
        (481, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    project: int
    """Number of the project (项目)."""
    project_name: str
    """Name of the project (项目名称)."""
    phase: enums.Phase
    """Planned phase (建设阶段)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    unit_name: str | None
    """Name of a unit (单位名称)."""
    filing_state: enums.FilingState
    """Where a report stands (报送状态)."""
    is_counted: bool
    """Whether an approved report is in the figures (已计入统计)."""
    submitted_in: int | None
    """The change that first submitted a report, or filed it at once (报送变更号)."""
    submitted_on: Date | None
    """When a report was first submitted, or filed at once (报送日期)."""
    deadline: Date | None
    """The last day on which a matter may be settled (时限)."""
    days_late: int | None
    """By how many days a matter is too late (逾期天数)."""
    returned: int
    """How often a report was returned (退回次数)."""
    opinion: str | None
    """What the reviewer said (审核意见)."""


@dataclasses.dataclass(frozen=True)
class Restored(Record):
    """What a restore brought back.

    恢复结果。
    """

    FIELDS = (
        (350, "text", None),
        (351, "text", None),
        (100, "number", None),
        (101, "number", None),
        (108, "number", enums.ClockMarkKind),
        (107, "text", None),
        (163, "number", None),
        (758, "number", None),
        (759, "number", None),
        (352, "text", None),
    )
    office: str
    """Name of the office that keeps the ledger (建账单位)."""
    uuid: str
    """Number of the ledger among all ledgers (台账标识)."""
    change: int
    """Number of the change (变更号)."""
    at_ms: int
    """What the clock said (时间)."""
    clock_mark: enums.ClockMarkKind | None
    """Why the instant of a change is not trusted (时间标记)."""
    hash: str
    """SHA-256 over all of it and the change before (校验码)."""
    rows: int
    """Number of rows (行数)."""
    files: int
    """Files that the attachments of a ledger need, each counted once (附件文件数)."""
    files_missing: int
    """Files of attachments that do not lie beside a ledger (缺失附件文件数)."""
    kept_path: str | None
    """Where the ledger lies that was there before (原台账保存位置)."""


@dataclasses.dataclass(frozen=True)
class RoleGrant(Record):
    """A role with the name of the person.

    人员的职责。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (470, "number", None),
        (471, "text", None),
        (472, "number", enums.Role),
        (121, "number", None),
        (51, "number", None),
        (442, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    person: int
    """The person (人员)."""
    person_name: str
    """Name of the person (姓名)."""
    role: enums.Role
    """Role (职责)."""
    unit: int | None
    """Number of the unit of a cell (单位)."""
    project: int | None
    """Number of the project (项目)."""
    basis: str | None
    """What something rests on, such as a document (依据)."""


@dataclasses.dataclass(frozen=True)
class RolloverProposal(Record):
    """What becomes of one project, proposed.

    结转建议：项目在下一年计划中的去向。
    """

    FIELDS = (
        (51, "number", None),
        (3, "text", None),
        (70, "number", None),
        (267, "number", enums.Phase),
        (288, "number", enums.RolloverReason),
        (160, "text", None),
        (83, "number", Money),
        (84, "number", bool),
        (85, "number", bool),
        (289, "number", Money),
        (52, "number", enums.Phase),
        (21, "number", None),
        (6, "number", None),
        (25, "number", Money),
        (54, "number", Money),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (58, "ints", None),
        (59, "number", None),
        (60, "number", bool),
    )
    project: int
    """Number of the project (项目)."""
    name: str
    """Name (名称)."""
    item: int
    """Number of the plan item (计划项目)."""
    phase_before: enums.Phase
    """Planned phase before (调整前建设阶段)."""
    rollover_reason: enums.RolloverReason
    """Why a project has its place in the next plan (接续理由)."""
    text: str | None
    """Text of a header cell, or of a finding (文字)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    standing_started: bool | None
    """Whether it has started, said or carried forward (已开工)."""
    standing_finished: bool | None
    """Whether it is finished, said or carried forward (已竣工)."""
    remaining: Money | None
    """Total investment less what is done (剩余投资)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    total: Money | None
    """Total investment (总投资)."""
    done_before: Money | None
    """Done before this year (至上年底累计完成投资)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    responsible_units: list[int]
    """Numbers of the responsible units in their order, the first one leads (责任单位)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    higher_level: bool | None
    """Whether a higher level coordinates it too (上级统筹)."""


@dataclasses.dataclass(frozen=True)
class Seal(Record):
    """A seal of the ledger. Whether its signature is good, only the host can judge.

    台账的签章；是否有效，由宿主程序核对。
    """

    FIELDS = (
        (100, "number", None),
        (107, "text", None),
        (101, "number", None),
        (330, "text", None),
        (331, "text", None),
        (332, "text", None),
    )
    change: int
    """Number of the change (变更号)."""
    hash: str
    """SHA-256 over all of it and the change before (校验码)."""
    at_ms: int
    """What the clock said (时间)."""
    seal_key: str
    """What the host calls the key of a seal (签章密钥)."""
    signature: str
    """Signature of a seal, as the host wrote it (签名)."""
    seal_text: str | None
    """What a seal signs, four lines (签章原文)."""


@dataclasses.dataclass(frozen=True)
class Sector(Record):
    """A sector of the ledger.

    台账中的行业分类。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (5, "number", None),
        (6, "number", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str
    """Name (名称)."""
    parent: int | None
    """Number of the sector above, or of the project that this one is a part of (上级)."""
    position: int
    """Place in its list, from 1 (序号)."""


@dataclasses.dataclass(frozen=True)
class Sheet(Record):
    """A sheet of a workbook, with what it was read as.

    工作簿中的一张表。
    """

    FIELDS = (
        (184, "number", None),
        (181, "text", None),
        (540, "number", enums.SheetKind),
        (42, "text", None),
        (40, "number", None),
        (71, "number", values.month_of),
        (123, "number", None),
        (25, "number", Money),
        (54, "number", Money),
        (53, "number", Money),
        (72, "number", Money),
        (73, "number", Money),
        (167, "texts", None),
        (185, "number", enums.FileFormat),
        (503, "text", None),
    )
    sheet_index: int
    """Place of the sheet, from 0 (工作表序号)."""
    sheet: str
    """Name of the sheet (工作表)."""
    sheet_kind: enums.SheetKind | None
    """What a sheet is (表格类别)."""
    title: str | None
    """Title (标题)."""
    year: int | None
    """Year of a plan (年度)."""
    month: Month | None
    """Month (月份)."""
    count: int
    """Number of projects (项目数)."""
    total: Money | None
    """Total investment (总投资)."""
    done_before: Money | None
    """Done before this year (至上年底累计完成投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    month_done: Money | None
    """Investment done in the month (本月完成投资)."""
    ytd_done: Money | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""
    notes: list[str]
    """Notes (附注)."""
    format: enums.FileFormat
    """Format of the file (文件格式)."""
    file_digest: str | None
    """SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值)."""


@dataclasses.dataclass(frozen=True)
class SheetCell(Record):
    """A cell with a value.

    有值的单元格。
    """

    FIELDS = (
        (161, "number", None),
        (162, "number", None),
        (182, "text", None),
        (160, "text", None),
    )
    row: int
    """Row (行)."""
    column: int
    """Column (列)."""
    cell: str | None
    """The cell, such as H24 (单元格)."""
    text: str
    """Text of a header cell, or of a finding (文字)."""


@dataclasses.dataclass(frozen=True)
class SheetColumn(Record):
    """A column of a sheet, with what it was read as.

    表格的一列及其含义。
    """

    FIELDS = (
        (162, "number", None),
        (186, "text", None),
        (187, "text", None),
        (188, "number", enums.MoneyUnit),
        (489, "text", None),
        (710, "text", None),
        (515, "texts", None),
    )
    column: int
    """Column (列)."""
    header: str
    """Header path of a column (表头)."""
    meaning: str | None
    """What a column means, such as annual (含义)."""
    money_unit: enums.MoneyUnit | None
    """Unit of a column's amounts (金额单位)."""
    fund_source: str | None
    """Source of funds (资金来源)."""
    planned_months: str | None
    """The months of which the amounts of a column are planned (计划月份)."""
    nearest: list[str]
    """The nearest readings of a column that is kept as text or asked about, at most two (最接近的含义)."""


@dataclasses.dataclass(frozen=True)
class SheetGrid(Record):
    """A sheet of plain cells.

    未识别的一张表，只有单元格。
    """

    FIELDS = (
        (184, "number", None),
        (181, "text", None),
        (191, "number", bool),
        (163, "number", None),
        (164, "number", None),
    )
    sheet_index: int
    """Place of the sheet, from 0 (工作表序号)."""
    sheet: str
    """Name of the sheet (工作表)."""
    hidden: bool
    """Whether the sheet is hidden (隐藏)."""
    rows: int
    """Number of rows (行数)."""
    columns: int
    """Number of columns (列数)."""


@dataclasses.dataclass(frozen=True)
class SheetGroup(Record):
    """A row that is a heading: of a phase, a sector, a region, or the grand total.

    表格中的标题行：阶段、行业、地区或合计。
    """

    FIELDS = (
        (161, "number", None),
        (194, "number", None),
        (193, "text", None),
        (52, "number", enums.Phase),
        (189, "text", None),
        (195, "text", None),
        (196, "number", None),
        (197, "number", None),
        (198, "number", Money),
        (199, "number", Money),
        (200, "number", Money),
        (25, "number", Money),
        (53, "number", Money),
        (73, "number", Money),
    )
    row: int
    """Row (行)."""
    depth: int
    """How deep a heading stands, 0 for the total (层级)."""
    label: str
    """Text of a heading (标题行文字)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector_name: str | None
    """Name of the sector (行业分类名称)."""
    region: str | None
    """Region that a heading names (地区)."""
    declared_count: int | None
    """Number of projects that a heading declares (声明项数)."""
    found_count: int
    """Number of projects under a heading (实际项数)."""
    declared_total: Money | None
    """Total investment that a heading declares (声明总投资)."""
    declared_annual: Money | None
    """Annual investment that a heading declares (声明年度计划投资)."""
    declared_ytd: Money | None
    """Year to date that a heading declares (声明累计完成投资)."""
    total: Money | None
    """Total investment (总投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    ytd_done: Money | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""


@dataclasses.dataclass(frozen=True)
class SheetRow(Record):
    """A row that is a project.

    表格中的项目行。
    """

    FIELDS = (
        (161, "number", None),
        (203, "number", None),
        (190, "number", bool),
        (192, "texts", None),
        (6, "number", None),
        (3, "text", None),
        (60, "number", bool),
        (52, "number", enums.Phase),
        (189, "text", None),
        (20, "text", None),
        (22, "text", None),
        (28, "text", None),
        (23, "number", values.date_of),
        (24, "number", values.date_of),
        (25, "number", Money),
        (54, "number", Money),
        (53, "number", Money),
        (670, "text", None),
        (55, "text", None),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (26, "text", None),
        (27, "text", None),
        (201, "texts", None),
        (202, "text", None),
        (72, "number", Money),
        (73, "number", Money),
        (502, "number", Money),
        (74, "number", Money),
        (488, "text", None),
        (75, "number", bool),
        (76, "number", values.date_of),
        (77, "number", bool),
        (78, "number", values.date_of),
        (79, "text", None),
        (80, "text", None),
        (81, "text", None),
        (82, "text", None),
        (7, "text", None),
    )
    row: int
    """Row (行)."""
    parent_row: int | None
    """Place, from 0, of the row of the whole that this one is a part of (所属项目行)."""
    counted: bool
    """Whether the row counts as a project (计数)."""
    other: list[str]
    """What the ledger has no field for, as header: text, line by line (其他内容)."""
    position: int | None
    """Place in its list, from 1 (序号)."""
    name: str
    """Name (名称)."""
    higher_level: bool
    """Whether a higher level coordinates it too (上级统筹)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector_name: str | None
    """Name of the sector (行业分类名称)."""
    code: str | None
    """National code (项目代码)."""
    content: str | None
    """Content and scale of a project, what a matter is about (主要内容)."""
    location: str | None
    """Where it lies (建设地点)."""
    period_start: Date | None
    """Start of the construction period (建设起始)."""
    period_end: Date | None
    """End of the construction period (建设终止)."""
    total: Money | None
    """Total investment (总投资)."""
    done_before: Money | None
    """Done before this year (至上年底累计完成投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    month_plan: str | None
    """What is planned to be done by the end of each month, since the start of the year (月度计划)."""
    target: str | None
    """Annual target (年度进度目标)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    owner: str | None
    """Who builds it (项目业主)."""
    owner_credit_code: str | None
    """统一社会信用代码 of the owner (业主统一社会信用代码)."""
    responsible_unit_names: list[str]
    """Names of the responsible units in their order (责任单位名称)."""
    reporting_unit_name: str | None
    """Name of the unit that files the reports (填报单位名称)."""
    month_done: Money | None
    """Investment done in the month (本月完成投资)."""
    ytd_done: Money | None
    """Investment done since the start of the year, as reported (年初至本月累计完成投资)."""
    cumulative_done: Money | None
    """Investment done since the start of the construction, as a report says it (自开工累计完成投资)."""
    funds_ytd: Money | None
    """Funds in place since the start of the year (到位资金)."""
    funds_by_source: str | None
    """Funds in place by source since the start of the year (分来源到位资金)."""
    started: bool | None
    """Whether it has started, as reported (是否开工)."""
    started_on: Date | None
    """When it started (开工时间)."""
    finished: bool | None
    """Whether it is finished, as reported (是否竣工)."""
    finished_on: Date | None
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


@dataclasses.dataclass(frozen=True)
class SourceFunds(Record):
    """What a source has in place.

    某来源的到位资金。
    """

    FIELDS = (
        (489, "text", None),
        (493, "number", Money),
    )
    fund_source: str | None
    """Source of funds (资金来源)."""
    fund_amount: Money
    """Funds in place of a source (到位资金)."""


@dataclasses.dataclass(frozen=True)
class StateInPlan(Record):
    """What a plan says of an item: after a plan change and before it, or in a month.

    计划对计划项目的规定：调整前后，或某月。
    """

    FIELDS = (
        (70, "number", None),
        (2, "number", None),
        (267, "number", enums.Phase),
        (268, "number", None),
        (269, "number", Money),
        (270, "number", Money),
        (271, "number", values.date_of),
        (272, "number", values.date_of),
        (291, "ints", None),
        (292, "number", None),
        (293, "text", None),
        (294, "text", None),
        (52, "number", enums.Phase),
        (21, "number", None),
        (25, "number", Money),
        (53, "number", Money),
        (56, "number", values.date_of),
        (57, "number", values.date_of),
        (58, "ints", None),
        (59, "number", None),
        (26, "text", None),
        (27, "text", None),
        (295, "number", bool),
    )
    item: int
    """Number of the plan item (计划项目)."""
    since: int | None
    """Change that wrote this version (生效变更号)."""
    phase_before: enums.Phase | None
    """Planned phase before (调整前建设阶段)."""
    sector_before: int | None
    """Number of the sector before (调整前行业分类)."""
    total_before: Money | None
    """Total investment before (调整前总投资)."""
    annual_before: Money | None
    """Annual planned investment before (调整前年度计划投资)."""
    planned_start_before: Date | None
    """Planned start before (调整前计划开工)."""
    planned_finish_before: Date | None
    """Planned finish before (调整前计划竣工)."""
    responsible_units_before: list[int]
    """Responsible units before a plan change, in order (调整前责任单位)."""
    reporting_unit_before: int | None
    """The unit that filed the reports before a plan change (调整前填报单位)."""
    owner_before: str | None
    """Who built the project before a plan change (调整前项目业主)."""
    owner_credit_code_before: str | None
    """统一社会信用代码 of the owner before a plan change (调整前业主统一社会信用代码)."""
    phase: enums.Phase | None
    """Planned phase (建设阶段)."""
    sector: int | None
    """Number of the sector (行业分类)."""
    total: Money | None
    """Total investment (总投资)."""
    annual: Money | None
    """Annual planned investment (年度计划投资)."""
    planned_start: Date | None
    """Planned start (计划开工时间)."""
    planned_finish: Date | None
    """Planned finish (计划竣工时间)."""
    responsible_units: list[int]
    """Numbers of the responsible units in their order, the first one leads (责任单位)."""
    reporting_unit: int | None
    """Number of the unit that files the reports (填报单位)."""
    owner: str | None
    """Who builds it (项目业主)."""
    owner_credit_code: str | None
    """统一社会信用代码 of the owner (业主统一社会信用代码)."""
    has_units: bool | None
    """Whether a line of a plan change keeps units and owner (记载责任单位)."""


@dataclasses.dataclass(frozen=True)
class StoredRulePack(Record):
    """A rule pack of the ledger. It never changes; another version is another pack.

    台账中的规则包，不再变动；另一版本即另一规则包。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (441, "text", None),
        (442, "text", None),
        (443, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str
    """Name (名称)."""
    version: str
    """Version of a rule pack (版本)."""
    basis: str | None
    """What something rests on, such as a document (依据)."""
    sha256: str
    """SHA-256 of a document (校验值)."""


@dataclasses.dataclass(frozen=True)
class TableHeaderCell(Record):
    """A header cell, with how far it reaches.

    表头的一格及其跨度。
    """

    FIELDS = (
        (160, "text", None),
        (161, "number", None),
        (162, "number", None),
        (163, "number", None),
        (164, "number", None),
    )
    text: str
    """Text of a header cell, or of a finding (文字)."""
    row: int
    """Row (行)."""
    column: int
    """Column (列)."""
    rows: int
    """Number of rows (行数)."""
    columns: int
    """Number of columns (列数)."""


@dataclasses.dataclass(frozen=True)
class TenDayReport(Record):
    """A ten-day report of the ledger.

    台账中的旬报。
    """

    FIELDS = (
        (70, "number", None),
        (490, "number", None),
        (2, "number", None),
        (491, "number", Money),
        (79, "text", None),
        (81, "text", None),
        (7, "text", None),
    )
    item: int
    """Number of the plan item (计划项目)."""
    ten_days: int | None
    """Ten days of a month, yyyymmp, such as 2022061 for the first (旬)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    ten_days_done: Money | None
    """Investment done within the ten days (旬完成投资)."""
    progress: str | None
    """Physical progress (形象进度)."""
    problem: str | None
    """Problems (存在问题)."""
    remark: str | None
    """备注 (备注)."""


@dataclasses.dataclass(frozen=True)
class Unit(Record):
    """A unit of the ledger.

    台账中的单位。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (3, "text", None),
        (4, "number", enums.UnitKind),
        (8, "text", None),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    name: str
    """Name (名称)."""
    kind: enums.UnitKind
    """What a unit is (类别)."""
    credit_code: str | None
    """统一社会信用代码 of a unit (统一社会信用代码)."""


@dataclasses.dataclass(frozen=True)
class UnitResult(Record):
    """The exact result of a unit, as it was issued.

    单位考核结果，按签发时保存。
    """

    FIELDS = (
        (677, "text", None),
        (121, "number", None),
        (132, "text", None),
        (614, "number", bool),
        (611, "text", None),
        (130, "number", None),
        (613, "text", None),
    )
    group_name: str | None
    """Name of the group in which a unit is ranked (分组)."""
    unit: int
    """Number of the unit of a cell (单位)."""
    unit_name: str
    """Name of a unit (单位名称)."""
    is_exempt: bool
    """Whether it is exempt (是否免列)."""
    points: str | None
    """Points, exact (得分)."""
    rank: int | None
    """Rank within the kind of unit (排名)."""
    grade: str | None
    """Grade, or what stands in its place (等次)."""


@dataclasses.dataclass(frozen=True)
class Verification(Record):
    """What a successful proof looked at.

    核验通过的范围：行数、最后变更、校验码。
    """

    FIELDS = (
        (163, "number", None),
        (100, "number", None),
        (107, "text", None),
        (333, "number", None),
        (369, "texts", None),
    )
    rows: int
    """Number of rows (行数)."""
    change: int
    """Number of the change (变更号)."""
    hash: str
    """SHA-256 over all of it and the change before (校验码)."""
    seals: int
    """How many seals the ledger has (签章数)."""
    added_objects: list[str]
    """Tables, indexes and views that other programs added to the file (其他程序添加的对象)."""


@dataclasses.dataclass(frozen=True)
class VoidedRecord(Record):
    """A record that is voided: which, why, by whom and when.

    已作废的记录：理由、经办人、时间。
    """

    FIELDS = (
        (100, "number", None),
        (102, "text", None),
        (101, "number", None),
        (544, "number", enums.Subject),
        (1, "number", None),
        (3, "text", None),
        (51, "number", None),
        (71, "number", values.month_of),
        (265, "text", None),
    )
    change: int
    """Number of the change (变更号)."""
    actor: str
    """Who (操作人)."""
    at_ms: int | None
    """What the clock said (时间)."""
    subject: enums.Subject
    """What a change wrote of (对象)."""
    id: int
    """Number of the record (编号)."""
    name: str
    """Name (名称)."""
    project: int | None
    """Number of the project (项目)."""
    month: Month | None
    """Month (月份)."""
    reason: str
    """The reason in words (原因)."""


@dataclasses.dataclass(frozen=True)
class Written(Record):
    """What became of a queued record.

    排队记录的写入结果。
    """

    FIELDS = (
        (230, "number", None),
        (1, "number", None),
        (51, "number", None),
        (406, "text", None),
        (83, "number", Money),
        (86, "number", enums.ReportFlag),
        (510, "ints", None),
        (231, "number", None),
        (232, "number", None),
        (233, "text", None),
    )
    record: int
    """Which record, from 1 (记录号)."""
    id: int | None
    """Number of the record (编号)."""
    project: int | None
    """Number of the project (项目)."""
    project_name: str | None
    """Name of the project (项目名称)."""
    standing_done: Money | None
    """Done in the year to date, said or carried forward (累计完成投资)."""
    flags: enums.ReportFlag
    """What somebody should look at (提示)."""
    double_counted: list[int]
    """The items that are the whole or parts of one that was added (重复计列项目)."""
    error_code: int | None
    """Why it was refused (错误码)."""
    error_field: int | None
    """The field that is wrong (错误字段)."""
    error_text: str | None
    """What is wrong and what to do (错误说明)."""


@dataclasses.dataclass(frozen=True)
class YearPlan(Record):
    """A year plan of the ledger.

    台账中的年度计划。
    """

    FIELDS = (
        (1, "number", None),
        (2, "number", None),
        (40, "number", None),
        (41, "number", enums.PlanLevel),
        (42, "text", None),
        (43, "text", None),
        (44, "number", values.date_of),
    )
    id: int
    """Number of the record (编号)."""
    since: int
    """Change that wrote this version (生效变更号)."""
    year: int
    """Year of a plan (年度)."""
    level: enums.PlanLevel
    """Level (统筹层面)."""
    title: str
    """Title (标题)."""
    document_no: str | None
    """Number of the document (文号)."""
    issued_on: Date | None
    """Date of the document (印发日期)."""

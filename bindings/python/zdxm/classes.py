"""The objects of the library with their methods (对象). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
import ctypes
import datetime

from . import bases, enums, forms, raw, records, rows, values
from .bases import Progress, field_number
from .filling import filled
from .handles import Path, bytes_argument, code_argument, days, flag, instant_ms, path_argument, text_argument
from .rows import Cursor, Found
from .values import Date, Money, Month, day_number, money_number, month_number, whole

__all__ = [
    "Context",
    "Ledger",
    "View",
    "Batch",
    "PlanChangeDraft",
    "Document",
    "Bulletin",
    "Workbook",
    "Import",
    "Proof",
    "Backup",
    "Archive",
]


class Context(bases.ContextBase):
    """One for each thread: the last error, the encoding of texts, the log.

    每个线程一个：最后的错误、文本编码、日志。
    """

    END = "zdxm_context_free"

    def version_text(self) -> str:
        """The version of the library as a text, such as 0.1.0.

        库的版本，如0.1.0。
        """
        return self._text("zdxm_version_text")

    def error_title(self, code: int) -> str:
        """What an office calls an error (ErrorKind), for the heading of a message, such as 违反规则.

        错误代码的中文名称，用作提示框标题，如违反规则。
        """
        return self._text("zdxm_error_title", whole(code, "code"))

    def field_title(self, field: str) -> str:
        """Name of a field (Field): in Chinese for the head of a grid's column, such as 年度计划投资.

        字段的中文名称，用作表头，如年度计划投资。
        """
        return self._text("zdxm_field_title", field_number(field))

    def field_name(self, field: str) -> str:
        """Name of a field (Field) as errors spell it, such as annual; plain ASCII.

        字段在错误说明和JSON中的名称，如annual。
        """
        return self._text("zdxm_field_name", field_number(field))

    def field_type(self, field: str) -> int:
        """Type of a field (Field): TYPE_, for layers and hosts that set whatever there is. A column of a printed table
        counts as a text.

        字段的类型：TYPE_。
        """
        return self._number("zdxm_field_type", field_number(field))

    def unit_suggest_kind(self, name: str) -> enums.UnitKind:
        """What a unit's name lets one suppose of its kind (UnitKind), for a person to confirm.

        由单位名称推测其类别，供人确认。
        """
        return enums.UnitKind(self._number("zdxm_unit_suggest_kind", *text_argument(name)))

    def plan_change_new(self, plan: int, form: forms.PlanChangeForm) -> "PlanChangeDraft":
        """Begins a plan change for a plan. Nothing is written.

        由表单PlanChangeForm开始编制计划调整；不写入任何内容。
        """
        with filled(self._context, form) as c_form:
            return self._made(PlanChangeDraft, "zdxm_plan_change_new", whole(plan, "plan"), c_form)

    def rule_pack_shipped(self, index: int) -> str:
        """A document that comes with the library, as TOML.

        0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ErrorKind.NOT_FOUND` for a number above these.

        库自带的规则包文件，TOML。
        """
        return self._text("zdxm_rule_pack_shipped", whole(index, "index"))

    def assessment_of_values(self, scheme: str, values: str) -> str:
        """Units judged by a scheme from given values, as JSON.

        {"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed":
        [], "veto": [], "lists": []}}}. A mistake in either document fails with its place.

        按考核办法和所给数据给单位计分，JSON。
        """
        return self._text("zdxm_assessment_of_values", *text_argument(scheme), *text_argument(values))

    def assessment_document_of_values(self, scheme: str, values: str) -> "Document":
        """The same as a document, with every point explained.

        同上，作为文件，逐项说明计分依据。
        """
        return self._made(Document, "zdxm_assessment_document_of_values", *text_argument(scheme), *text_argument(values))

    def workbook_open(self, path: Path) -> "Workbook":
        """Opens a spreadsheet file; the format is found from its bytes.

        打开电子表格文件，格式由内容判断。
        """
        return self._made(Workbook, "zdxm_workbook_open", *path_argument(path))

    def workbook_read(self, bytes: bytes) -> "Workbook":
        """Opens a spreadsheet that the program holds in memory.

        打开程序内存中的电子表格。
        """
        return self._made(Workbook, "zdxm_workbook_read", *bytes_argument(bytes))

    def verify_file(self, path: Path) -> "Proof":
        """Begins to examine a file, damaged or not, without changing it. Closing it also ends it early.

        An error where the file is no ledger, of a newer version, or cannot be read at all. `backup_check` does it in one
        call.

        开始检查一个文件（可已损坏），不改动它。
        """
        return self._made(Proof, "zdxm_verify_file", *path_argument(path))

    def backup_restore(self, source: Path, target: Path, *, keep_existing: bool = False) -> records.Restored:
        """Makes a ledger of a backup, after proving that it is sound

        flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. `files_missing` says how many
        files of attachments the ledger lacks; `ErrorKind.DUPLICATE` where there is a file at target and the flag is not
        set, `ErrorKind.BUSY` where it is open. `change` is the last one, `at_ms` of that, `kept_path` of the ledger that
        was there. The backup is only read; an error leaves what was there.

        先证明备份完好，再由备份恢复台账。
        """
        return rows.read(records.Restored, self._made(Cursor, "zdxm_backup_restore", *path_argument(source), *path_argument(target), flag(keep_existing, raw.ZDXM_RESTORE_KEEP_EXISTING)))[0]

    def backup_check(self, path: Path) -> list[records.FileProblem]:
        """Everything that is wrong with a file, damaged or not, without changing it.

        A sound file gives no rows; of one kind of problem the first 1,000 are given. An error where the file is no
        ledger, of a newer version, or cannot be read at all. The work is bounded by the size of the file; `verify_file`
        does it in steps.

        检查一个文件（可已损坏）的全部问题，不改动它。
        """
        return rows.read(records.FileProblem, self._made(Cursor, "zdxm_backup_check", *path_argument(path)))

    def archive_import(self, source: Path, target: Path) -> "Archive":
        """Begins to make a new ledger of an archive.

        `ErrorKind.DUPLICATE` where there is a file at target.

        开始由归档建立新台账。
        """
        return self._made(Archive, "zdxm_archive_import", *path_argument(source), *path_argument(target))

    def money_parse(self, text: str, unit: enums.MoneyUnit) -> Money:
        """Reads an amount as offices write it, in a unit unless it names its own.

        28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.

        读取办公中书写的金额；未写单位时按给定单位。
        """
        return Money(self._number("zdxm_money_parse", *text_argument(text), code_argument(unit, enums.MoneyUnit), is_64=True))

    def money_text(self, fen: Money, unit: enums.MoneyUnit, decimals: int) -> str:
        """An amount of fen in a unit, rounded half away from zero (四舍五入).

        将以分计的金额按单位显示，四舍五入。
        """
        return self._text("zdxm_money_text", money_number(fen), code_argument(unit, enums.MoneyUnit), whole(decimals, "decimals"))

    def rate_text(self, part: Money, base: Money, decimals: int) -> str | None:
        """A part of a base in percent, rounded once from the exact value. None for a base of 0.

        部分占基数的百分比，由精确值一次取整；基数为0时返回None。
        """
        return self._text_if("zdxm_rate_text", money_number(part), money_number(base), whole(decimals, "decimals"))

    def project_code_parse(self, text: str) -> str:
        """Reads a national project code in any spelling and gives it with its hyphens.

        读取任何写法的项目代码，返回带连字符的写法。
        """
        return self._text("zdxm_project_code_parse", *text_argument(text))

    def credit_code_parse(self, text: str) -> str:
        """Reads a 统一社会信用代码, checks its check character and gives it without blanks.

        读取统一社会信用代码，核对校验位，返回无空格的写法。
        """
        return self._text("zdxm_credit_code_parse", *text_argument(text))

    def date_parse(self, text: str) -> Date:
        """Reads a date as offices write it, such as 2022年3月. yyyymmdd, 00 for what it does not say.

        读取办公中书写的日期，如2022年3月；未知的月、日为00。
        """
        return values.date_of(self._number("zdxm_date_parse", *text_argument(text)))

    def phase_parse(self, text: str) -> enums.Phase:
        """Reads a phase under the names that offices use, such as 在建 or 竣工投产. Phase

        读取建设阶段的各种叫法，如在建、竣工投产。
        """
        return enums.Phase(self._number("zdxm_phase_parse", *text_argument(text)))

    def value_text(self, field: str, value: int) -> str:
        """The name of a value that a field can have, such as 续建.

        The field is of type TYPE_CODE, or TYPE_FLAGS, whose names are joined by 、. No other field's value has a name;
        `text` gives it as a text.

        字段取值的中文名称，如续建。
        """
        return self._text("zdxm_value_text", field_number(field), whole(value, "value"))

    def field_choices(self, field: str) -> list[records.FieldChoice]:
        """All values that a field can have, in their order, as a list to choose from shows them.

        The field is of type TYPE_CODE or TYPE_FLAGS. A form takes the number, by `text` also the name or the word.

        字段的全部可选值，按次序，用作下拉列表。
        """
        return rows.read(records.FieldChoice, self._made(Cursor, "zdxm_field_choices", field_number(field)))

    def period_parse(self, text: str) -> tuple[Date | None, Date | None]:
        """Reads a construction period (建设起止年限) as offices write it, such as 2019-2022.

        start and end are dates, 0 where the text does not say it.

        读取建设起止年限，如2019-2022。
        """
        numbers = self._numbers("zdxm_period_parse", *text_argument(text), count=2)
        return values.date_of(numbers[0]) if numbers[0] else None, values.date_of(numbers[1]) if numbers[1] else None

    def gap_text(self, part: Money, base: Money, month: values.MonthLike, decimals: int) -> str | None:
        """Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values. None
        for a base of 0.

        部分占基数的比例在某月末高于序时进度的百分点，由精确值计算；基数为0时返回None。
        """
        return self._text_if("zdxm_gap_text", money_number(part), money_number(base), month_number(month), whole(decimals, "decimals"))


class Ledger(bases.LedgerBase):
    """An open ledger: one file, everything that one office knows.

    打开的台账：一个文件，一个单位掌握的全部情况。
    """

    END = "zdxm_ledger_close"

    def answer_clock(self, answer: enums.ClockPolicy) -> None:
        """Answers about the clock, as a person does who has looked at it.

        After `ErrorKind.CLOCK_BEHIND`: `ClockPolicy.THIS_IS_RIGHT` or `ClockPolicy.UNKNOWN`, then begin the batch again.
        The answer is for the next batch that finds the clock behind; afterwards the policy of `open_options` holds
        again.

        由核对过时钟的人员答复时钟问题。
        """
        self._call("zdxm_ledger_answer_clock", code_argument(answer, enums.ClockPolicy))

    def is_read_only(self) -> bool:
        """Whether it was opened for reading only.

        台账是否以只读方式打开。
        """
        return bool(self._number("zdxm_ledger_is_read_only"))

    def office(self) -> str:
        """Name of the office that keeps the ledger.

        台账单位名称。
        """
        return self._text("zdxm_ledger_office")

    def uuid(self) -> str:
        """Number of this ledger among all ledgers, given when it was made.

        台账的唯一编号，建立时确定。
        """
        return self._text("zdxm_ledger_uuid")

    def path(self) -> str:
        """Where the file lies.

        台账文件的位置。
        """
        return self._text("zdxm_ledger_path")

    def opening(self) -> list[records.OpeningNotice]:
        """What opening it found, for the person who looks after the files. Mostly there are no rows.

        `text` is in the language of the context; `first_change` and `last_change` are of what came out of a log.

        打开时发现的情况，供管理文件的人员查看。
        """
        return rows.read(records.OpeningNotice, self._made(Cursor, "zdxm_ledger_opening"))

    def oldest_view(self) -> int | None:
        """How long the oldest open view has been held, in milliseconds. None without one.

        The log grows as long as a view is held; one that a program forgot to close shows here.

        最早打开而未关闭的视图已持有的毫秒数；没有时返回None。
        """
        number = self._number_if("zdxm_ledger_oldest_view", is_64=True)
        return None if number is None else number

    def view(self) -> "View":
        """A view of the ledger as it is now.

        取当前时刻的视图。
        """
        return self._made(View, "zdxm_ledger_view")

    def view_as_of(self, change: int) -> "View":
        """A view of the ledger as it was after a change, 0 for before the first.

        `ErrorKind.NOT_FOUND` for a change that does not exist yet.

        取某次变更之后的视图；0为第一次变更之前。
        """
        return self._made(View, "zdxm_ledger_view_as_of", whole(change, "change"))

    def view_at(self, at_ms: datetime.datetime) -> "View":
        """A view of the ledger as it was at an instant, UTC in milliseconds since 1970.

        As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has
        stand for before the first change and after the last one.

        取某一时刻的视图，自1970年起的UTC毫秒数。
        """
        return self._made(View, "zdxm_ledger_view_at", instant_ms(at_ms))

    def attachment_sweep(self, actor: str) -> int:
        """Removes the files beside the ledger that no attachment needs, and returns how many.

        A registrar's task. It writes no change; nobody else writes meanwhile.

        清除台账旁没有对应附件的文件，返回清除的个数。
        """
        return self._number("zdxm_attachment_sweep", *text_argument(actor))

    def seal_add(self, text: str, key: str, signature: str) -> None:
        """Keeps a seal.

        text is what was signed, as `seal_text` gave it; key what the host calls the key; signature a text of at most 64
        KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. `ErrorKind.NOT_SEALED`
        where the ledger does not lead through what was signed.

        保存签章。
        """
        self._call("zdxm_seal_add", *text_argument(text), *text_argument(key), *text_argument(signature))

    def backup_new(self, path: Path, *, overwrite: bool = False) -> "Backup":
        """Begins a backup into a new file.

        `ErrorKind.DUPLICATE` where there is a file; with SAVE_OVERWRITE, where it is not an older backup of this ledger,
        or has changes that the ledger does not have. `ErrorKind.BUSY` where a program has it open.

        开始备份到新文件。
        """
        return self._made(Backup, "zdxm_backup_new", *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))


class View(bases.ViewBase):
    """The ledger as of one moment, now or long ago.

    某一时刻的台账，可以是现在，也可以是从前。
    """

    END = "zdxm_view_close"

    def as_of(self) -> int:
        """The last change that the view knows of, 0 for none. For the view of a batch, the number that its change will
        have.

        视图所知的最后一个变更号，没有时为0；批次的视图为该变更将有的编号。
        """
        return self._number("zdxm_view_as_of")

    def limit(self, actor: str) -> None:
        """Limits a view to the projects that a person may see.

        These are the projects of the units, and the single projects, for which the person has a role. A person with a
        role for the whole ledger sees everything. A call that asks for the ledger as a whole gives
        `ErrorKind.NOT_PERMITTED` from then on. The view of a batch is limited to what the actor of the batch may see,
        and to nobody else: `ErrorKind.RULE`.

        将视图限于某人可见的项目。
        """
        self._call("zdxm_view_limit", *text_argument(actor))

    def change_get(self, change: int) -> records.Change:
        """One change (变更).

        查询一次变更。
        """
        return rows.read(records.Change, self._made(Cursor, "zdxm_change_get", whole(change, "change")))[0]

    def change_clock_findings(self) -> list[records.ClockFinding]:
        """The changes whose instants an office should look at (时间异常清单).

        Those whose instant is marked, and those more than 400 days after the last trusted change before them. `set_day`,
        `reason` and `set_by` are there once a registrar has set the day. `basis` is why the marks that it had set were
        lifted, by the change `marked_by` (`change_lift_marks`). `change_before` and `before_ms` are of the last trusted
        change before it; `days_between` is there where they are more than 400.

        时间异常清单：时间需要核对的变更。
        """
        return rows.read(records.ClockFinding, self._made(Cursor, "zdxm_change_clock_findings"))

    def change_refusals(self) -> list[records.Refusal]:
        """The attempts to write that were refused for want of a right (越权尝试), the oldest first.

        There are some where a ledger was opened with OPEN_RECORD_REFUSALS. `change` is the change that recorded the
        attempt: that of the batch, or, where the batch was given up, one of its own. `message_id` is that of the error,
        such as not_permitted; `change_code` the kind that the change would have had, of a registrar's task. `subject`,
        `record_id` and `name` say what the attempt was about; `record_id` and `name` are missing of a record that was to
        be added. A limited view refuses the question.

        越权尝试：因无权限而未予办理的写入，由早到晚。
        """
        return rows.read(records.Refusal, self._made(Cursor, "zdxm_change_refusals"))

    def change_day(self, change: int) -> datetime.date | None:
        """The day of a change, yyyymmdd by the calendar of the office (UTC+8).

        Where its instant is marked, it is the day that a registrar set, or None.

        变更的日期，按办公时区（UTC+8）的日历。
        """
        number = self._number_if("zdxm_change_day", whole(change, "change"))
        return None if number is None else values.day_of(number)

    def change_list(self, after: int, most: int) -> list[records.Change]:
        """The changes after one, 0 to begin with the first, at most so many, oldest first.

        查询某变更之后的变更，由早到晚，至多若干条；0为从第一次起。
        """
        return rows.read(records.Change, self._made(Cursor, "zdxm_change_list", whole(after, "after"), whole(most, "most")))

    def change_refusals_document(self) -> "Document":
        """The rows of `change_refusals` as a document (越权尝试清单).

        越权尝试清单（文件）。
        """
        return self._made(Document, "zdxm_change_refusals_document")

    def unit_get(self, id: int) -> records.Unit:
        """One unit.

        查询一个单位。
        """
        return rows.read(records.Unit, self._made(Cursor, "zdxm_unit_get", whole(id, "id")))[0]

    def unit_by_name(self, name: str) -> records.Unit | None:
        """The unit of a name, whatever its blanks and brackets, or no row.

        按名称查询单位，不计空格和括号的差别，没有时结果为空。
        """
        return next(iter(rows.read(records.Unit, self._made(Cursor, "zdxm_unit_by_name", *text_argument(name)))), None)

    def unit_list(self) -> list[records.Unit]:
        """All units.

        查询全部单位。
        """
        return rows.read(records.Unit, self._made(Cursor, "zdxm_unit_list"))

    def person_get(self, id: int) -> records.Person:
        """One person.

        查询一名人员。
        """
        return rows.read(records.Person, self._made(Cursor, "zdxm_person_get", whole(id, "id")))[0]

    def person_list(self) -> list[records.Person]:
        """All people.

        查询全部人员。
        """
        return rows.read(records.Person, self._made(Cursor, "zdxm_person_list"))

    def person_find(self, name: str) -> records.Person | None:
        """The person of a name, whatever its blanks and brackets, or no row.

        按姓名查询人员，不计空格和括号；没有时结果为空。
        """
        return next(iter(rows.read(records.Person, self._made(Cursor, "zdxm_person_find", *text_argument(name)))), None)

    def person_history(self, id: int) -> list[records.Person]:
        """Every version of a person that the view knows of, oldest first.

        人员的各个版本，由早到晚。
        """
        return rows.read(records.Person, self._made(Cursor, "zdxm_person_history", whole(id, "id")))

    def role_list(self, person: int) -> list[records.RoleGrant]:
        """The roles of a person.

        某人的全部职责。
        """
        return rows.read(records.RoleGrant, self._made(Cursor, "zdxm_role_list", whole(person, "person")))

    def role_who(self, task: enums.TaskKind, *, id: int | None = None) -> list[records.RoleGrant]:
        """Who can do a task with an item or project, by the role that lets them, the nearest first.

        No rows in a ledger without a registrar: everybody can then. id is not looked at for `TaskKind.MANAGE`.

        谁可以对某项目或计划项目办理某事项，关系最近的在前。
        """
        return rows.read(records.RoleGrant, self._made(Cursor, "zdxm_role_who", code_argument(task, enums.TaskKind), 0 if id is None else whole(id, "id")))

    def role_may(self, actor: str, task: enums.TaskKind, *, id: int | None = None) -> bool:
        """Whether a person may do a task with an item or project.

        某人是否可以办理某事项。
        """
        return bool(self._number("zdxm_role_may", *text_argument(actor), code_argument(task, enums.TaskKind), 0 if id is None else whole(id, "id")))

    def contact_get(self, person: int) -> records.Contact:
        """The contact details of a person. A limited view refuses it.

        某人现在的联系方式；限定范围的视图不提供。
        """
        return rows.read(records.Contact, self._made(Cursor, "zdxm_contact_get", whole(person, "person")))[0]

    def contact_list(self) -> list[records.Contact]:
        """The contact details of all people, in the order of their numbers. A limited view refuses it.

        全部人员现在的联系方式，按编号排列；限定范围的视图不提供。
        """
        return rows.read(records.Contact, self._made(Cursor, "zdxm_contact_list"))

    def sector_get(self, id: int) -> records.Sector:
        """One sector.

        查询一个行业分类。
        """
        return rows.read(records.Sector, self._made(Cursor, "zdxm_sector_get", whole(id, "id")))[0]

    def sector_by_name(self, name: str) -> records.Sector | None:
        """The sector of a name, whatever its blanks and brackets, or no row.

        按名称查询行业分类，不计空格和括号的差别，没有时结果为空。
        """
        return next(iter(rows.read(records.Sector, self._made(Cursor, "zdxm_sector_by_name", *text_argument(name)))), None)

    def sector_list(self) -> list[records.Sector]:
        """All sectors, in the order in which plans list them.

        查询全部行业分类，按计划中的次序。
        """
        return rows.read(records.Sector, self._made(Cursor, "zdxm_sector_list"))

    def project_get(self, id: int) -> records.Project:
        """One project.

        查询一个项目。
        """
        return rows.read(records.Project, self._made(Cursor, "zdxm_project_get", whole(id, "id")))[0]

    def project_list(self) -> list[records.Project]:
        """All projects.

        查询全部项目。
        """
        return rows.read(records.Project, self._made(Cursor, "zdxm_project_list"))

    def project_by_name(self, name: str) -> records.Project | None:
        """The project of a name, whatever its brackets and blanks, or no row.

        `ErrorKind.NAME_AMBIGUOUS` where it is the name of several projects, which have a code each; look for it by its
        code then.

        按名称查询，不计括号和空格；没有时结果为空。
        """
        return next(iter(rows.read(records.Project, self._made(Cursor, "zdxm_project_by_name", *text_argument(name)))), None)

    def project_find(self, text: str) -> list[records.Project]:
        """The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code,
        from four characters on.

        Those whose whole name it is come first, then those whose name begins with it. `ErrorKind.MISSING_VALUE` for a
        blank text.

        查询名称中含有某段文字的项目，不计空格、全半角和括号的差别；四个字符以上也查项目代码。
        """
        return rows.read(records.Project, self._made(Cursor, "zdxm_project_find", *text_argument(text)))

    def project_history(self, id: int) -> list[records.Project]:
        """Every version of a project that the view knows of, oldest first.

        项目的各个版本，由早到晚。
        """
        return rows.read(records.Project, self._made(Cursor, "zdxm_project_history", whole(id, "id")))

    def project_by_code(self, code: str) -> records.Project | None:
        """The project of a national code, or no row.

        按项目代码查询，没有时结果为空。
        """
        return next(iter(rows.read(records.Project, self._made(Cursor, "zdxm_project_by_code", *text_argument(code)))), None)

    def plan_get(self, id: int) -> records.YearPlan:
        """One plan.

        查询一个年度计划。
        """
        return rows.read(records.YearPlan, self._made(Cursor, "zdxm_plan_get", whole(id, "id")))[0]

    def plan_list(self) -> list[records.YearPlan]:
        """All plans.

        查询全部年度计划。
        """
        return rows.read(records.YearPlan, self._made(Cursor, "zdxm_plan_list"))

    def plan_of_year(self, year: int, level: enums.PlanLevel) -> records.YearPlan | None:
        """The plan of a year and level (PlanLevel), or no row.

        查询某年某层级的计划，没有时结果为空。
        """
        return next(iter(rows.read(records.YearPlan, self._made(Cursor, "zdxm_plan_of_year", whole(year, "year"), code_argument(level, enums.PlanLevel)))), None)

    def plan_of_project(self, project: int) -> list[records.ProjectPlace]:
        """The plans in which a project stands.

        查询列有某项目的各个计划。
        """
        return rows.read(records.ProjectPlace, self._made(Cursor, "zdxm_plan_of_project", whole(project, "project")))

    def plan_double_counted(self, plan: int) -> list[records.DoubleCounted]:
        """Every whole and part that a plan lists in the same months.

        `whole` and `part` are items, `whole_name` and `part_name` are of their projects. `left_out` is the item that the
        choice of the plan leaves out of its figures; None where it made none, and both are counted.

        计划在相同月份同时列有的整体与部分。
        """
        return rows.read(records.DoubleCounted, self._made(Cursor, "zdxm_plan_double_counted", whole(plan, "plan")))

    def plan_counted_side(self, plan: int) -> enums.CountedSide | None:
        """Which of a whole and its parts counts in a plan, CountedSide.

        计划计入整体还是部分，CountedSide。
        """
        number = self._number("zdxm_plan_counted_side", whole(plan, "plan"))
        return enums.CountedSide(number) if number else None

    def plan_document(self, plan: int, *, rules: forms.RulesForm | None = None) -> "Document":
        """The plan's own text (工作任务) as the document prints it, with its figures.

        按文件格式印制的计划正文（工作任务），含数据。
        """
        with filled(self._context, rules) as c_rules:
            return self._made(Document, "zdxm_plan_document", whole(plan, "plan"), c_rules)

    def item_get(self, id: int) -> records.PlanItem:
        """One plan item.

        查询一个计划项目。
        """
        return rows.read(records.PlanItem, self._made(Cursor, "zdxm_item_get", whole(id, "id")))[0]

    def item_list(self, plan: int) -> list[records.PlanItem]:
        """The items of a plan, by phase and position.

        查询计划的全部计划项目，按建设阶段和序号。
        """
        return rows.read(records.PlanItem, self._made(Cursor, "zdxm_item_list", whole(plan, "plan")))

    def item_of_project(self, plan: int, project: int) -> records.PlanItem | None:
        """A project's item in a plan, or no row.

        查询某项目在计划中的计划项目，没有时结果为空。
        """
        return next(iter(rows.read(records.PlanItem, self._made(Cursor, "zdxm_item_of_project", whole(plan, "plan"), whole(project, "project")))), None)

    def item_in_month(self, id: int, month: values.MonthLike) -> records.StateInPlan | None:
        """What a plan says of an item in a month of its year, or no row where the item does not count then.

        Units and owner are those of the month, as adjustments date them; the first of `responsible_units` leads. `since`
        is that of the item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE
        are None.

        计划在某月对计划项目的规定；该月不计入时结果为空。
        """
        return next(iter(rows.read(records.StateInPlan, self._made(Cursor, "zdxm_item_in_month", whole(id, "id"), month_number(month)))), None)

    def plan_change_list(self, plan: int) -> list[records.PlanChange]:
        """The plan changes of a plan in their order.

        `name` is such as 第2批增补; `change` is the one that adopted it.

        查询某计划的各次调整，按次序。
        """
        return rows.read(records.PlanChange, self._made(Cursor, "zdxm_plan_change_list", whole(plan, "plan")))

    def plan_change_get(self, id: int) -> records.PlanChange:
        """One plan change.

        查询一次计划调整。
        """
        return rows.read(records.PlanChange, self._made(Cursor, "zdxm_plan_change_get", whole(id, "id")))[0]

    def plan_change_versions(self, plan: int) -> list[records.PlanVersion]:
        """The versions that a plan has had, as issued and after each plan change.

        `name` is 原计划, 第1批增补 and so on; `view_as_of` of `change` shows that version.

        计划的各个版本：下达时及每次调整之后。
        """
        return rows.read(records.PlanVersion, self._made(Cursor, "zdxm_plan_change_versions", whole(plan, "plan")))

    def plan_change_entries(self, id: int) -> list[records.StateInPlan]:
        """What a plan change did, item by item.

        The fields are those after it, None for what left, and with _BEFORE those before it, None for what came.
        `has_units` says whether the line keeps units and owner. Where it does not, those of the item hold for all
        months.

        计划调整的明细，逐个计划项目。
        """
        return rows.read(records.StateInPlan, self._made(Cursor, "zdxm_plan_change_entries", whole(id, "id")))

    def plan_change_balance(self, id: int) -> list[records.PlanChangeBalance]:
        """What a plan change did to the sums of its plan, checked.

        计划调整前后的合计平衡表，经核对。
        """
        return rows.read(records.PlanChangeBalance, self._made(Cursor, "zdxm_plan_change_balance", whole(id, "id")))

    def plan_change_document(self, id: int, *, rules: forms.RulesForm | None = None) -> "Document":
        """The balance of a plan change as a document.

        平衡表（文件）。
        """
        with filled(self._context, rules) as c_rules:
            return self._made(Document, "zdxm_plan_change_document", whole(id, "id"), c_rules)

    def report_withdrawals(self, item: int, month: values.MonthLike) -> list[records.ReportWithdrawal]:
        """Why reports of an item for a month (yyyymm) were withdrawn, oldest first.

        `change` names the person and the time.

        某计划项目某月月报历次撤回的理由，由早到晚。
        """
        return rows.read(records.ReportWithdrawal, self._made(Cursor, "zdxm_report_withdrawals", whole(item, "item"), month_number(month)))

    def report_get(self, item: int, month: values.MonthLike) -> records.MonthlyReport | None:
        """The report of an item for a month (yyyymm), or no row.

        查询某计划项目某月的月报，没有时结果为空。
        """
        return next(iter(rows.read(records.MonthlyReport, self._made(Cursor, "zdxm_report_get", whole(item, "item"), month_number(month)))), None)

    def report_list(self, item: int) -> list[records.MonthlyReport]:
        """All reports of an item, month by month.

        查询某计划项目的全部月报，逐月。
        """
        return rows.read(records.MonthlyReport, self._made(Cursor, "zdxm_report_list", whole(item, "item")))

    def report_of_month(self, plan: int, month: values.MonthLike) -> list[records.MonthlyReport]:
        """The reports of a plan's items for a month (yyyymm), in the plan's order.

        查询某计划各项目某月的月报，按计划次序。
        """
        return rows.read(records.MonthlyReport, self._made(Cursor, "zdxm_report_of_month", whole(plan, "plan"), month_number(month)))

    def report_history(self, item: int, month: values.MonthLike) -> list[records.MonthlyReport]:
        """Every version of a report that the view knows of, oldest first.

        月报的各个版本，由早到晚。
        """
        return rows.read(records.MonthlyReport, self._made(Cursor, "zdxm_report_history", whole(item, "item"), month_number(month)))

    def filing_get(self, item: int, month: values.MonthLike) -> records.Filing | None:
        """Where the report of an item for a month (yyyymm) stands, or no row.

        查询某计划项目某月月报的报送状态，没有时结果为空。
        """
        return next(iter(rows.read(records.Filing, self._made(Cursor, "zdxm_filing_get", whole(item, "item"), month_number(month)))), None)

    def filing_history(self, item: int, month: values.MonthLike) -> list[records.Filing]:
        """The whole trail of a report, oldest first.

        月报报送审核的全过程，由早到晚。
        """
        return rows.read(records.Filing, self._made(Cursor, "zdxm_filing_history", whole(item, "item"), month_number(month)))

    def filing_corrections(self, plan: int) -> list[records.LateCorrection]:
        """The changes that moved figures of closed months (关账后更正), whatever did it.

        `known_in` is the month that was open then; None where the year was closed.

        关账后更正：变动了已关账月份数据的变更。
        """
        return rows.read(records.LateCorrection, self._made(Cursor, "zdxm_filing_corrections", whole(plan, "plan")))

    def filing_reopenings(self, plan: int) -> list[records.Reopening]:
        """The closed months of a plan that were opened again (反关账).

        `change` names the person and the time, `month` is the first that was opened, `opened_through` the last.

        计划历次反关账的月份。
        """
        return rows.read(records.Reopening, self._made(Cursor, "zdxm_filing_reopenings", whole(plan, "plan")))

    def filing_status(self, plan: int, month: values.MonthLike, on: datetime.date) -> list[records.ReportingStatus]:
        """Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item.

        What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a
        change whose instant is marked has no `submitted_on` and no `days_late` until `change_set_day`.

        截至某日某月的报送情况，逐个计划项目。
        """
        return rows.read(records.ReportingStatus, self._made(Cursor, "zdxm_filing_status", whole(plan, "plan"), month_number(month), day_number(on)))

    def filing_status_document(self, plan: int, month: values.MonthLike, on: datetime.date) -> "Document":
        """The reporting of a month as a document (报送情况表、待办清单).

        某月报送情况（文件）（报送情况表、待办清单）。
        """
        return self._made(Document, "zdxm_filing_status_document", whole(plan, "plan"), month_number(month), day_number(on))

    def filing_closed_through(self, plan: int) -> Month | None:
        """The last month of a plan that is closed. None where none is.

        计划已关账的最后一个月，没有时为0。
        """
        number = self._number_if("zdxm_filing_closed_through", whole(plan, "plan"))
        return None if number is None else values.month_of(number)

    def ten_day_get(self, item: int, ten_days: tuple[int, int, int]) -> records.TenDayReport | None:
        """The report of an item for ten days (yyyymmp, such as 2022061), or no row.

        查询某计划项目某旬的旬报，没有时结果为空。
        """
        return next(iter(rows.read(records.TenDayReport, self._made(Cursor, "zdxm_ten_day_get", whole(item, "item"), days(ten_days)))), None)

    def ten_day_list(self, item: int) -> list[records.TenDayReport]:
        """The ten-day reports of an item, in order.

        查询某计划项目的旬报，按次序。
        """
        return rows.read(records.TenDayReport, self._made(Cursor, "zdxm_ten_day_list", whole(item, "item")))

    def ten_day_missing(self, plan: int, ten_days: tuple[int, int, int]) -> list[records.MissingItem]:
        """The items of a plan that did not report for ten days (yyyymmp).

        某旬未报送旬报的计划项目。
        """
        return rows.read(records.MissingItem, self._made(Cursor, "zdxm_ten_day_missing", whole(plan, "plan"), days(ten_days)))

    def matter_of_report(self, item: int, month: values.MonthLike) -> list[records.Matter]:
        """The matters that the problem of a report became.

        查询月报填写的存在问题转为的事项。
        """
        return rows.read(records.Matter, self._made(Cursor, "zdxm_matter_of_report", whole(item, "item"), month_number(month)))

    def matter_reports(self, id: int) -> list[records.MatterReport]:
        """The reports whose problems became a matter, the earliest month first.

        查询某事项由哪些月报提出，月份早的在前。
        """
        return rows.read(records.MatterReport, self._made(Cursor, "zdxm_matter_reports", whole(id, "id")))

    def matter_get(self, id: int) -> records.Matter:
        """One matter.

        查询一个事项。
        """
        return rows.read(records.Matter, self._made(Cursor, "zdxm_matter_get", whole(id, "id")))[0]

    def matter_list(self, project: int) -> list[records.Matter]:
        """The matters of a project, by kind: its checklist.

        查询项目的事项清单，按类别。
        """
        return rows.read(records.Matter, self._made(Cursor, "zdxm_matter_list", whole(project, "project")))

    def matter_history(self, id: int) -> list[records.Matter]:
        """Every version of a matter that the view knows of, oldest first.

        事项的各个版本，由早到晚。
        """
        return rows.read(records.Matter, self._made(Cursor, "zdxm_matter_history", whole(id, "id")))

    def matter_overdue(self, on: datetime.date) -> list[records.OverdueMatter]:
        """What was open on a day (yyyymmdd) after its deadline, the longest overdue first.

        某日逾期未办结的事项，逾期最久的在前。
        """
        return rows.read(records.OverdueMatter, self._made(Cursor, "zdxm_matter_overdue", day_number(on)))

    def matter_overdue_document(self, on: datetime.date) -> "Document":
        """The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单).

        逾期事项清单（文件）。
        """
        return self._made(Document, "zdxm_matter_overdue_document", day_number(on))

    def node_get(self, id: int) -> records.Node:
        """One node.

        查询一个节点。
        """
        return rows.read(records.Node, self._made(Cursor, "zdxm_node_get", whole(id, "id")))[0]

    def node_list(self, project: int) -> list[records.Node]:
        """The nodes of a project, in their order.

        查询项目的节点，按次序。
        """
        return rows.read(records.Node, self._made(Cursor, "zdxm_node_list", whole(project, "project")))

    def node_history(self, id: int) -> list[records.Node]:
        """Every version of a node that the view knows of, oldest first.

        节点的各个版本，由早到晚。
        """
        return rows.read(records.Node, self._made(Cursor, "zdxm_node_history", whole(id, "id")))

    def node_proposals(self, plan: int, on: datetime.date) -> list[records.NodeProposal]:
        """The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know.

        A person looks at them, and records them by `event_record`.

        某日按节点应登记而尚未登记的开工、竣工，由经办人核对后登记。
        """
        return rows.read(records.NodeProposal, self._made(Cursor, "zdxm_node_proposals", whole(plan, "plan"), day_number(on)))

    def node_find(self, on: datetime.date, *, query: forms.NodeQueryForm | None = None) -> list[records.FoundNode]:
        """The nodes that meet a query, as they stand at the end of a day (yyyymmdd).

        They come by project, in their order. `days_late` and `light` are None where no day is planned.
        `ErrorKind.NOT_FOUND` for a plan, a project or a unit that does not exist.

        查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，None为全部节点。
        """
        with filled(self._context, query) as c_query:
            return rows.read(records.FoundNode, self._made(Cursor, "zdxm_node_find", day_number(on), c_query))

    def node_find_document(self, on: datetime.date, *, query: forms.NodeQueryForm | None = None) -> "Document":
        """The same as a document (节点完成情况表).

        节点完成情况表（文件）。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_node_find_document", day_number(on), c_query)

    def letter_get(self, id: int) -> records.Letter:
        """One letter.

        查询一个函件。
        """
        return rows.read(records.Letter, self._made(Cursor, "zdxm_letter_get", whole(id, "id")))[0]

    def letter_history(self, id: int) -> list[records.Letter]:
        """Every version of a letter that the view knows of, oldest first.

        函件的各个版本，由早到晚。
        """
        return rows.read(records.Letter, self._made(Cursor, "zdxm_letter_history", whole(id, "id")))

    def letter_points(self, unit: int, first: values.MonthLike, last: values.MonthLike) -> records.LetterPoints:
        """The points that the letters of some months (yyyymm, both included) give a unit (函件计分).

        某单位若干月份的函件计分。
        """
        return rows.read(records.LetterPoints, self._made(Cursor, "zdxm_letter_points", whole(unit, "unit"), month_number(first), month_number(last)))[0]

    def letter_points_of_all(self, first: values.MonthLike, last: values.MonthLike) -> list[records.LetterPoints]:
        """The points of every unit that the letters of some months give any.

        各单位若干月份的函件计分。
        """
        return rows.read(records.LetterPoints, self._made(Cursor, "zdxm_letter_points_of_all", month_number(first), month_number(last)))

    def letter_find(self, on: datetime.date, *, query: forms.LetterQueryForm | None = None) -> list[records.FoundLetter]:
        """The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).

        `days_late` is None where no answer is overdue. `ErrorKind.NOT_FOUND` for a plan, a project or a unit that does
        not exist.

        函件台账：某日符合条件的函件，含逾期天数。
        """
        with filled(self._context, query) as c_query:
            return rows.read(records.FoundLetter, self._made(Cursor, "zdxm_letter_find", day_number(on), c_query))

    def letter_find_document(self, on: datetime.date, *, query: forms.LetterQueryForm | None = None) -> "Document":
        """The same as a document (函件台账).

        函件台账的文件。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_letter_find_document", day_number(on), c_query)

    def letter_proposals(self, plan: int, month: values.MonthLike) -> list[records.LetterProposal]:
        """The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件).

        `why` says which conditions hold. `missing_figures` are figures without which the words are not complete;
        `letters` has the letter about the same that was drafted for the month already. `ErrorKind.RULE` where the plan
        uses no rule pack with rules of letters.

        拟发函件：计划的规则在某月末要求发出的函件。
        """
        return rows.read(records.LetterProposal, self._made(Cursor, "zdxm_letter_proposals", whole(plan, "plan"), month_number(month)))

    def letter_document(self, id: int) -> "Document":
        """A letter as a document, the draft as well. What was issued is given by `letter_reprint`.

        函件的文件，草稿亦可；签发件由`letter_reprint`给出。
        """
        return self._made(Document, "zdxm_letter_document", whole(id, "id"))

    def letter_reprint(self, id: int) -> "Document":
        """An issued letter as it was issued, byte for byte (重印).

        `ErrorKind.TAMPERED` from the call that asks for a form that was edited in the ledger, `ErrorKind.NOT_FOUND` for
        one that was not kept. `ErrorKind.RULE` for a draft.

        重印已签发的函件，与签发时逐字节相同。
        """
        return self._made(Document, "zdxm_letter_reprint", whole(id, "id"))

    def letter_check(self, id: int) -> list[records.IssuedForm]:
        """Whether each form of an issued letter is at hand as it was issued.

        已签发函件的各形式是否仍为原件。
        """
        return rows.read(records.IssuedForm, self._made(Cursor, "zdxm_letter_check", whole(id, "id")))

    def event_counted_later(self, plan: int) -> list[records.ProjectEvent]:
        """The events of a plan's projects that count later than they happened (补录).

        补录：计入时间晚于发生时间的事件。
        """
        return rows.read(records.ProjectEvent, self._made(Cursor, "zdxm_event_counted_later", whole(plan, "plan")))

    def event_get(self, id: int) -> records.ProjectEvent:
        """One event.

        查询一个事件。
        """
        return rows.read(records.ProjectEvent, self._made(Cursor, "zdxm_event_get", whole(id, "id")))[0]

    def event_list(self, project: int) -> list[records.ProjectEvent]:
        """The events of a project, in the order in which they happened.

        查询项目的事件，按发生次序。
        """
        return rows.read(records.ProjectEvent, self._made(Cursor, "zdxm_event_list", whole(project, "project")))

    def event_history(self, id: int) -> list[records.ProjectEvent]:
        """Every version of an event, also of a revoked one, oldest first.

        事件的各个版本，包括已撤销的，由早到晚。
        """
        return rows.read(records.ProjectEvent, self._made(Cursor, "zdxm_event_history", whole(id, "id")))

    def event_state(self, project: int, month: values.MonthLike) -> records.ProjectStatus:
        """What the events of a project say at the end of a month (yyyymm).

        项目在某月末的实际状态。
        """
        return rows.read(records.ProjectStatus, self._made(Cursor, "zdxm_event_state", whole(project, "project"), month_number(month)))[0]

    def event_states(self, plan: int, month: values.MonthLike) -> list[records.ItemState]:
        """The actual state of each item of a plan at the end of a month (yyyymm).

        计划各项目在某月末的实际状态。
        """
        return rows.read(records.ItemState, self._made(Cursor, "zdxm_event_states", whole(plan, "plan"), month_number(month)))

    def event_states_document(self, plan: int, month: values.MonthLike) -> "Document":
        """The actual states as a document (项目开竣工情况表).

        项目开竣工情况表（文件）。
        """
        return self._made(Document, "zdxm_event_states_document", whole(plan, "plan"), month_number(month))

    def attachment_get(self, id: int) -> records.Attachment:
        """One attachment.

        查询一个附件。
        """
        return rows.read(records.Attachment, self._made(Cursor, "zdxm_attachment_get", whole(id, "id")))[0]

    def attachment_history(self, id: int) -> list[records.Attachment]:
        """Every version of an attachment that the view knows of, oldest first.

        附件的各个版本，由早到晚。
        """
        return rows.read(records.Attachment, self._made(Cursor, "zdxm_attachment_history", whole(id, "id")))

    def attachment_of_project(self, project: int) -> list[records.ListedAttachment]:
        """Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it.

        `list_place` counts from 1. `distance_m` is how far the nearest place of the project is away that is given in the
        same system. `advice` says what to look at again; nothing is refused for it.

        项目及其月报、开竣工、事项、函件的全部附件，按清单编号，并列出提示。
        """
        return rows.read(records.ListedAttachment, self._made(Cursor, "zdxm_attachment_of_project", whole(project, "project")))

    def attachment_of_month(self, plan: int, month: values.MonthLike) -> list[records.ListedAttachment]:
        """What is attached to the reports of a plan for a month, in the order of its items.

        计划某月月报的附件，按计划项目的顺序编号，并列出提示。
        """
        return rows.read(records.ListedAttachment, self._made(Cursor, "zdxm_attachment_of_month", whole(plan, "plan"), month_number(month)))

    def attachment_save(self, id: int, path: Path, *, overwrite: bool = False) -> None:
        """Saves the file of an attachment, every byte of it proved.

        `ErrorKind.NO_FILE` where its file is missing beside the ledger, `ErrorKind.TAMPERED` where the file has other
        bytes.

        另存附件的文件，逐字节核对校验值。
        """
        self._call("zdxm_attachment_save", whole(id, "id"), *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))

    def attachment_list(self, kind: enums.AttachedKind, *, id: int | None = None, month: values.MonthLike | None = None) -> list[records.Attachment]:
        """What is attached to a record, in the order in which it was.

        查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。
        """
        return rows.read(records.Attachment, self._made(Cursor, "zdxm_attachment_list", code_argument(kind, enums.AttachedKind), 0 if id is None else whole(id, "id"), 0 if month is None else month_number(month)))

    def attachment_base64(self, id: int) -> str:
        """The bytes of an attachment as base64, proved by their SHA-256.

        As a browser takes them behind data:image/jpeg;base64,. `attachment_save` makes a file of them.

        附件的内容（base64），已核对校验值。
        """
        return self._text("zdxm_attachment_base64", whole(id, "id"))

    def attachment_check(self) -> list[records.FileFinding]:
        """Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows.

        `path` is where the file lies or should lie, `file_attachment` the first attachment that needs it. The ledger is
        complete without its files: `verify_new` proves it.

        核对台账旁的附件文件，列出缺失、改变和多余的文件；没有问题时为空。
        """
        return rows.read(records.FileFinding, self._made(Cursor, "zdxm_attachment_check"))

    def place_get(self, id: int) -> records.Place:
        """One place.

        查询一个位置。
        """
        return rows.read(records.Place, self._made(Cursor, "zdxm_place_get", whole(id, "id")))[0]

    def place_list(self, project: int) -> list[records.Place]:
        """The places of a project, in the order in which they were added.

        查询项目的位置。
        """
        return rows.read(records.Place, self._made(Cursor, "zdxm_place_list", whole(project, "project")))

    def place_history(self, id: int) -> list[records.Place]:
        """Every version of a place that the view knows of, oldest first.

        位置的各个版本，由早到晚。
        """
        return rows.read(records.Place, self._made(Cursor, "zdxm_place_history", whole(id, "id")))

    def place_all(self) -> list[records.FoundPlace]:
        """The places of all projects that the view shows, with their names.

        全部项目的位置及项目名称。
        """
        return rows.read(records.FoundPlace, self._made(Cursor, "zdxm_place_all"))

    def place_geojson(self) -> str:
        """The places of all projects that the view shows as GeoJSON (RFC 7946).

        CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member datum of its
        properties says which it is.

        全部项目的位置（GeoJSON）；GCJ-02、BD-09坐标不给出图形，也不换算。
        """
        return self._text("zdxm_place_geojson")

    def place_geojson_shifted(self) -> str:
        """[`place_geojson`] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system.

        同上，GCJ-02、BD-09坐标也按原值给出图形，供采用相同坐标系的地图使用。
        """
        return self._text("zdxm_place_geojson_shifted")

    def rollover_propose(self, plan: int) -> list[records.RolloverProposal]:
        """What becomes of each project of a plan in the next year.

        `item` is of the plan that ends, `text` the reason in Chinese. From `phase` on, which is None where it leaves,
        the fields are its place in the next plan.

        计划各项目下一年度的结转建议。
        """
        return rows.read(records.RolloverProposal, self._made(Cursor, "zdxm_rollover_propose", whole(plan, "plan")))

    def rollover_outdated(self, plan: int) -> list[records.OutdatedItem]:
        """The items of a plan that would be taken over from the year before otherwise now.

        A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with
        _NOW are as they would be, `phase_now` is None where the project would not be taken over; `text` is the reason in
        Chinese. No rows without a plan of the year before.

        上年情况变化后，现在会作不同结转的计划项目。
        """
        return rows.read(records.OutdatedItem, self._made(Cursor, "zdxm_rollover_outdated", whole(plan, "plan")))

    def rollover_document(self, plan: int, *, rules: forms.RulesForm | None = None) -> "Document":
        """The proposals as a document.

        结转建议（文件）。
        """
        with filled(self._context, rules) as c_rules:
            return self._made(Document, "zdxm_rollover_document", whole(plan, "plan"), c_rules)

    def rollover_outdated_document(self, plan: int) -> "Document":
        """The items of `rollover_outdated` as a document, with amounts to the fen.

        同上（文件），金额精确到分。
        """
        return self._made(Document, "zdxm_rollover_outdated_document", whole(plan, "plan"))

    def change_entries(self, change: int) -> list[records.ChangeEntry]:
        """What a change wrote, field by field (变更明细).

        It reads every table of the ledger once. A limited view shows what is of its projects.

        变更明细：一次变更逐个字段写入的内容。
        """
        return rows.read(records.ChangeEntry, self._made(Cursor, "zdxm_change_entries", whole(change, "change")))

    def history_list(self, subject: enums.Subject, after: int, *, id: int | None = None, field: str | None = None) -> list[records.ChangeEntry]:
        """What changes wrote of all that belongs to something (沿革), the oldest first.

        沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。
        """
        return rows.read(records.ChangeEntry, self._made(Cursor, "zdxm_history_list", code_argument(subject, enums.Subject), 0 if id is None else whole(id, "id"), 0 if field is None else field_number(field), whole(after, "after")))

    def history_document(self, subject: enums.Subject, after: int, *, id: int | None = None, field: str | None = None) -> "Document":
        """The rows of `history_list` as a document (沿革表).

        沿革表：`history_list`做成的文件。
        """
        return self._made(Document, "zdxm_history_document", code_argument(subject, enums.Subject), 0 if id is None else whole(id, "id"), 0 if field is None else field_number(field), whole(after, "after"))

    def merger_list(self) -> list[records.Merger]:
        """The merges that hold, in the order of the changes that made them.

        现行的合并，按变更先后列出。
        """
        return rows.read(records.Merger, self._made(Cursor, "zdxm_merger_list"))

    def merger_candidates(self, subject: enums.Subject) -> list[records.MergeCandidate]:
        """Units or projects whose names are so near that they may be one, for a person to judge.

        疑似重复：名称相近、可能是同一个的单位或项目，供人工判断。
        """
        return rows.read(records.MergeCandidate, self._made(Cursor, "zdxm_merger_candidates", code_argument(subject, enums.Subject)))

    def merger_document(self) -> "Document":
        """The rows of `merger_list` as a document (合并情况表).

        合并情况表：`merger_list`做成的文件。
        """
        return self._made(Document, "zdxm_merger_document")

    def merger_candidates_document(self, subject: enums.Subject) -> "Document":
        """The rows of `merger_candidates` as a document (疑似重复表).

        疑似重复表：`merger_candidates`做成的文件。
        """
        return self._made(Document, "zdxm_merger_candidates_document", code_argument(subject, enums.Subject))

    def voided_list(self) -> list[records.VoidedRecord]:
        """Everything that is voided, the latest first. A limited view lists what is of its projects.

        已作废的全部记录，由近到远。
        """
        return rows.read(records.VoidedRecord, self._made(Cursor, "zdxm_voided_list"))

    def voided_document(self) -> "Document":
        """[`voided_list`] as a document (已作废记录).

        已作废记录：`voided_list`做成的文件。
        """
        return self._made(Document, "zdxm_voided_document")

    def figures_plan(self, plan: int) -> list[records.ItemFigures]:
        """The items of a plan, without progress.

        计划各项目的数据，不含进度。
        """
        return rows.read(records.ItemFigures, self._made(Cursor, "zdxm_figures_plan", whole(plan, "plan")))

    def figures_month(self, plan: int, month: values.MonthLike) -> list[records.ItemFigures]:
        """The items of a plan at the end of a month (yyyymm), the last report carried forward.

        计划各项目某月末的数据，未报月份沿用最近一次月报。
        """
        return rows.read(records.ItemFigures, self._made(Cursor, "zdxm_figures_month", whole(plan, "plan"), month_number(month)))

    def figures_json(self, plan: int, month: values.MonthLike) -> str:
        """All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs.

        计划及某月的全部合计，JSON，金额为分，供程序使用。
        """
        return self._text("zdxm_figures_json", whole(plan, "plan"), month_number(month))

    def query_items(self, plan: int, month: values.MonthLike, *, query: forms.ItemQueryForm | None = None) -> Found[records.FoundItem]:
        """The items of a plan that meet a query at the end of a month (yyyymm).

        The count is of the items that meet it, whatever SKIP and MOST leave out. `rate` and `gap` are as the bulletin
        prints them; `open_matters` and `open_matter_names` are by kind; `problem` is what the report for the month
        states, `matters_of_problem` what it became. `ErrorKind.NOT_FOUND` for a unit or a sector that does not exist,
        `ErrorKind.RULE` where a light is asked for and the rules of the plan have none of projects.

        查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，None为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。
        """
        with filled(self._context, query) as c_query:
            count = ctypes.c_int32()
            found = rows.read(records.FoundItem, self._made(Cursor, "zdxm_query_items", whole(plan, "plan"), month_number(month), c_query, ctypes.byref(count)))
            return Found(found, count.value)

    def query_items_document(self, plan: int, month: values.MonthLike, *, query: forms.ItemQueryForm | None = None) -> "Document":
        """The same as a document (项目查询结果).

        项目查询结果（文件）。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_query_items_document", whole(plan, "plan"), month_number(month), c_query)

    def query_matters(self, on: datetime.date, *, query: forms.MatterQueryForm | None = None) -> list[records.FoundMatter]:
        """The matters that meet a query, as they stand on a day (yyyymmdd).

        Those with the earliest deadline come first, those without one last. `days_late` is None where a matter is not
        overdue. `ErrorKind.NOT_FOUND` for a plan, a project or a unit that does not exist.

        查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，None为全部事项。
        """
        with filled(self._context, query) as c_query:
            return rows.read(records.FoundMatter, self._made(Cursor, "zdxm_query_matters", day_number(on), c_query))

    def query_matters_document(self, on: datetime.date, *, query: forms.MatterQueryForm | None = None) -> "Document":
        """The same as a document (事项查询结果).

        事项查询结果（文件）。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_query_matters_document", day_number(on), c_query)

    def ranking_list(self, plan: int, month: values.MonthLike, *, query: forms.RankingForm | None = None) -> list[records.RankedUnit]:
        """The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.

        Equal values share a `rank`, and the next one is left out. `rank_change` is by how many places a unit rose since
        the month before; below zero where it fell. `ErrorKind.INVALID_VALUE` for a measure that no ledger knows,
        `ErrorKind.NOT_FOUND` for a sector or a target that does not exist.

        计划某月末各单位按指标分组的排名；query为排名表单，None为牵头单位年度计划完成率排名。
        """
        with filled(self._context, query) as c_query:
            return rows.read(records.RankedUnit, self._made(Cursor, "zdxm_ranking_list", whole(plan, "plan"), month_number(month), c_query))

    def ranking_document(self, plan: int, month: values.MonthLike, *, query: forms.RankingForm | None = None) -> "Document":
        """The ranking as a document (排名).

        单位排名（文件）。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_ranking_document", whole(plan, "plan"), month_number(month), c_query)

    def ranking_lists(self, plan: int, month: values.MonthLike) -> list[records.RankedUnit]:
        """Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm).

        `list_name` is that of the rules, such as 红榜. `ErrorKind.RULE` where the rules of the plan have no lists.

        计划所用规则的红黑榜上某月末的单位。
        """
        return rows.read(records.RankedUnit, self._made(Cursor, "zdxm_ranking_lists", whole(plan, "plan"), month_number(month)))

    def ranking_lists_document(self, plan: int, month: values.MonthLike) -> "Document":
        """The lists as a document to be made public (红黑榜), with the facts.

        红黑榜（文件），用于公布。
        """
        return self._made(Document, "zdxm_ranking_lists_document", whole(plan, "plan"), month_number(month))

    def funds_list(self, plan: int, month: values.MonthLike) -> list[records.SourceFunds]:
        """Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first.

        计划实施项目截至某月的到位资金，按来源，由大到小。
        """
        return rows.read(records.SourceFunds, self._made(Cursor, "zdxm_funds_list", whole(plan, "plan"), month_number(month)))

    def funds_document(self, plan: int, month: values.MonthLike, *, rules: forms.RulesForm | None = None) -> "Document":
        """Funds in place by source as a document (资金到位情况表).

        资金到位情况表（文件）。
        """
        with filled(self._context, rules) as c_rules:
            return self._made(Document, "zdxm_funds_document", whole(plan, "plan"), month_number(month), c_rules)

    def rule_pack_list(self) -> list[records.StoredRulePack]:
        """All rule packs of the ledger.

        查询台账的全部规则包。
        """
        return rows.read(records.StoredRulePack, self._made(Cursor, "zdxm_rule_pack_list"))

    def rule_pack_get(self, id: int) -> records.StoredRulePack:
        """One rule pack.

        查询一个规则包。
        """
        return rows.read(records.StoredRulePack, self._made(Cursor, "zdxm_rule_pack_get", whole(id, "id")))[0]

    def rule_pack_of_plan(self, plan: int) -> records.StoredRulePack | None:
        """The rule pack that a plan uses, or no row.

        查询计划采用的规则包，没有时结果为空。
        """
        return next(iter(rows.read(records.StoredRulePack, self._made(Cursor, "zdxm_rule_pack_of_plan", whole(plan, "plan")))), None)

    def rule_pack_document(self, id: int) -> str:
        """The document of a rule pack as the ledger keeps it, JSON.

        台账保存的规则包文件，JSON。
        """
        return self._text("zdxm_rule_pack_document", whole(id, "id"))

    def rule_pack_deadline(self, plan: int, month: values.MonthLike) -> datetime.date | None:
        """The last day on which the report of a month (yyyymm) is in time, yyyymmdd.

        None where the plan's rules name none.

        某月月报按时报送的最后日期。
        """
        number = self._number_if("zdxm_rule_pack_deadline", whole(plan, "plan"), month_number(month))
        return None if number is None else values.day_of(number)

    def light_list(self, plan: int, month: values.MonthLike) -> list[records.ItemLight]:
        """The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units.

        `ErrorKind.RULE` where the plan's rules have no lights.

        计划某月末的红黄绿灯：先实施项目，后牵头单位。
        """
        return rows.read(records.ItemLight, self._made(Cursor, "zdxm_light_list", whole(plan, "plan"), month_number(month)))

    def light_document(self, plan: int, month: values.MonthLike) -> "Document":
        """The lights as a document, those that are not green (红黄绿灯情况表).

        红黄绿灯情况表（文件），仅列非绿灯。
        """
        return self._made(Document, "zdxm_light_document", whole(plan, "plan"), month_number(month))

    def assessment_document(self, plan: int, month: values.MonthLike, name: str) -> "Document":
        """The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a
        document.

        `ErrorKind.NOT_FOUND` where the rules of the plan have no scheme of that name. What was recorded counts; what
        nobody gave is absent.

        按规则包中的考核办法给计划的责任单位计分，作为文件。
        """
        return self._made(Document, "zdxm_assessment_document", whole(plan, "plan"), month_number(month), *text_argument(name))

    def assessment_fact_get(self, id: int) -> records.AssessmentFact:
        """One fact of an assessment.

        查询一个考核登记。
        """
        return rows.read(records.AssessmentFact, self._made(Cursor, "zdxm_assessment_fact_get", whole(id, "id")))[0]

    def assessment_fact_list(self, plan: int) -> list[records.AssessmentFact]:
        """The facts of a plan's assessments, in the order in which they were recorded.

        查询全部考核登记。
        """
        return rows.read(records.AssessmentFact, self._made(Cursor, "zdxm_assessment_fact_list", whole(plan, "plan")))

    def assessment_fact_history(self, id: int) -> list[records.AssessmentFact]:
        """Every version of a fact of an assessment that the view knows of, oldest first.

        考核登记的各个版本，由早到晚。
        """
        return rows.read(records.AssessmentFact, self._made(Cursor, "zdxm_assessment_fact_history", whole(id, "id")))

    def issued_assessment_get(self, id: int) -> records.IssuedAssessment:
        """One issued result of an assessment.

        查询一个已签发考核结果。
        """
        return rows.read(records.IssuedAssessment, self._made(Cursor, "zdxm_issued_assessment_get", whole(id, "id")))[0]

    def issued_assessment_list(self, plan: int) -> list[records.IssuedAssessment]:
        """The issued results of a plan, in the order in which they were issued.

        查询全部已签发考核结果。
        """
        return rows.read(records.IssuedAssessment, self._made(Cursor, "zdxm_issued_assessment_list", whole(plan, "plan")))

    def issued_assessment_results(self, id: int) -> list[records.UnitResult]:
        """The exact result of each unit as it was issued. `points` is the total, None where none is given.

        已签发结果中各单位的得分、名次、等次，得分为精确值。
        """
        return rows.read(records.UnitResult, self._made(Cursor, "zdxm_issued_assessment_results", whole(id, "id")))

    def issued_assessment_reprint(self, id: int) -> "Document":
        """An issued result of an assessment as it was issued, byte for byte (重印).

        `ErrorKind.TAMPERED` from the call that asks for a form that was edited in the ledger, `ErrorKind.NOT_FOUND` for
        one that was not kept.

        重印已签发的考核结果，与签发时逐字节相同。
        """
        return self._made(Document, "zdxm_issued_assessment_reprint", whole(id, "id"))

    def issued_assessment_check(self, id: int) -> list[records.CheckedForm]:
        """Whether an issued result of an assessment is as it was issued, form by form.

        `outcome` is of the whole, the same in each row: the points are reckoned again as of the change of the result.

        已签发的考核结果是否仍为原件、按其变更重算是否一致。
        """
        return rows.read(records.CheckedForm, self._made(Cursor, "zdxm_issued_assessment_check", whole(id, "id")))

    def issued_assessment_compare(self, id: int, other: int) -> list[records.ChangedItem]:
        """Whose points changed from an issued result to another one, and by what (结果对照).

        Each changed unit has a row without `scheme_item` with its totals, then one for each changed item.

        结果对照：与另一结果或现在的数据相比，哪些单位、哪些项目的得分变了，依据是什么。
        """
        return rows.read(records.ChangedItem, self._made(Cursor, "zdxm_issued_assessment_compare", whole(id, "id"), whole(other, "other")))

    def issued_assessment_compare_document(self, id: int, other: int) -> "Document":
        """The same as a document (考核结果对照).

        考核结果对照（文件）。
        """
        return self._made(Document, "zdxm_issued_assessment_compare_document", whole(id, "id"), whole(other, "other"))

    def bulletin_new(self, plan: int, month: values.MonthLike, *, rules: forms.RulesForm | None = None) -> "Bulletin":
        """Makes the bulletin of a plan for a month (yyyymm), as it would be issued.

        The month must lie in the plan's year. The rules of the plan are those by which it is issued.

        编制计划某月的通报。
        """
        with filled(self._context, rules) as c_rules:
            return self._made(Bulletin, "zdxm_bulletin_new", whole(plan, "plan"), month_number(month), c_rules)

    def bulletin_of_kind(self, plan: int, month: values.MonthLike, kind: enums.BulletinKind, period: enums.Period) -> "Bulletin":
        """The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the
        rule pack.

        `ErrorKind.INVALID_VALUE` where the period does not end with the month.

        某种类、某期间的通报（期间以所给月份为末月），按规则包规定的组成和对比。
        """
        return self._made(Bulletin, "zdxm_bulletin_of_kind", whole(plan, "plan"), month_number(month), code_argument(kind, enums.BulletinKind), code_argument(period, enums.Period))

    def export_list(self, plan: int) -> list[records.ExportProfile]:
        """The sheets by which a plan can be exported.

        Those of its rule pack come first, then those that come with the library. `title` has {year} and {month} for the
        time of the sheet.

        计划可用的表式：规则包中的在前，随附的在后。
        """
        return rows.read(records.ExportProfile, self._made(Cursor, "zdxm_export_list", whole(plan, "plan")))

    def export_document(self, plan: int, profile: str, *, month: values.MonthLike | None = None, query: forms.ItemQueryForm | None = None) -> "Document":
        """A plan's items by a sheet as a document (表式).

        Amounts are exact: `ErrorKind.INVALID_VALUE` for one with more decimals than the sheet shows.
        `ErrorKind.NOT_FOUND` for a sheet that does not exist, `ErrorKind.MISSING_VALUE` where the sheet or the query
        needs a month.

        按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。
        """
        with filled(self._context, query) as c_query:
            return self._made(Document, "zdxm_export_document", whole(plan, "plan"), 0 if month is None else month_number(month), *text_argument(profile), c_query)

    def export_template(self, plan: int, month: values.MonthLike, profile: str, path: Path, *, query: forms.ItemQueryForm | None = None, overwrite: bool = False) -> None:
        """Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).

        REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with the projects
        filled in and locked. An empty cell is not reported, never zero. `ErrorKind.NOT_FOUND` where no item is asked
        for, `ErrorKind.INVALID_VALUE` for a sheet without columns to fill in; files as `save` says.

        另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。
        """
        with filled(self._context, query) as c_query:
            self._call("zdxm_export_template", whole(plan, "plan"), month_number(month), *text_argument(profile), c_query, *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))

    def issue_preview(self, form: forms.IssueForm, *, rules: forms.RulesForm | None = None) -> "Bulletin":
        """The bulletin that `issue_bulletin` would issue at the moment of a view, byte for byte (签发预览).

        The same errors; nothing is written.

        签发预览：在该视图时刻签发将得到的通报，逐字节相同。
        """
        with filled(self._context, form) as c_form, filled(self._context, rules) as c_rules:
            return self._made(Bulletin, "zdxm_issue_preview", c_form, c_rules)

    def issued_bulletin_get(self, id: int) -> records.IssuedBulletin:
        """One issued bulletin.

        `since` is the change that issued it, `as_of` the last change that its figures know of.

        查询一份已签发的通报。
        """
        return rows.read(records.IssuedBulletin, self._made(Cursor, "zdxm_issued_bulletin_get", whole(id, "id")))[0]

    def issued_bulletin_by_number(self, number: str) -> records.IssuedBulletin | None:
        """The issued bulletin of a number (期号、文号), or no row.

        按期号或文号查询已签发的通报，没有时结果为空。
        """
        return next(iter(rows.read(records.IssuedBulletin, self._made(Cursor, "zdxm_issued_bulletin_by_number", *text_argument(number)))), None)

    def issued_bulletin_text(self, id: int) -> str:
        """The text of an issued bulletin as it was issued, whatever was corrected since.

        已签发通报的原文，不受其后更正影响。
        """
        return self._text("zdxm_issued_bulletin_text", whole(id, "id"))

    def issued_bulletin_list(self, *, plan: int | None = None) -> list[records.IssuedBulletin]:
        """The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.

        查询计划已签发的通报，按签发次序；0为全部计划。
        """
        return rows.read(records.IssuedBulletin, self._made(Cursor, "zdxm_issued_bulletin_list", 0 if plan is None else whole(plan, "plan")))

    def issued_bulletin_reprint(self, id: int) -> "Bulletin":
        """An issued bulletin as it was issued, to be printed again.

        Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by
        now: `ErrorKind.TAMPERED` from the call that asks for a form that was edited in the ledger, `ErrorKind.NOT_FOUND`
        for one that was not kept; `issued_bulletin_check` says which they are. Its figures and tables are made again.

        取回签发时的通报，以便重印。
        """
        return self._made(Bulletin, "zdxm_issued_bulletin_reprint", whole(id, "id"))

    def issued_bulletin_check(self, id: int) -> list[records.CheckedBulletin]:
        """Whether an issued bulletin is as it was issued, form by form.

        Its text must also print the hash that the change as of which its figures stand has in the ledger:
        `Reproduction.CHAIN_CHANGED` where it does not, which means that the chain was made anew.

        `outcome` is of the whole, the same in each row. The figures come first; their `keeping` is None, as they are
        made again and compared. `is_same` is whether the library makes the same again; None where a form was not made.

        核对已签发的通报是否与签发时一致，逐种形式。
        """
        return rows.read(records.CheckedBulletin, self._made(Cursor, "zdxm_issued_bulletin_check", whole(id, "id")))

    def issued_bulletin_compare_figures(self, before: int, after: int) -> list[records.FigureChange]:
        """The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month.

        `cut` is None for starts and finishes, `name` says whose figure it is, `changed_field` is `done` and the like,
        `label` what it is called; `before` and `after` are of the type of that field. No row if all figures are the
        same.

        已签发通报与以后一份（或0，即该月现状）的数据差异。
        """
        return rows.read(records.FigureChange, self._made(Cursor, "zdxm_issued_bulletin_compare_figures", whole(before, "before"), whole(after, "after")))

    def issued_bulletin_compare_records(self, before: int, after: int) -> list[records.ChangedRecord]:
        """Why they differ: each field of each record that is known otherwise, with the change that wrote it.

        after as of `issued_bulletin_compare_figures`. `id` is of the record, of a report the item's, None for the rules;
        `month` is of a report. `changed_field` and `label` are None where a whole record says nothing, `change` and what
        follows where no change did it.

        差异的原因：各记录各字段的变化及相应变更。
        """
        return rows.read(records.ChangedRecord, self._made(Cursor, "zdxm_issued_bulletin_compare_records", whole(before, "before"), whole(after, "after")))

    def issued_bulletin_compare_document(self, before: int, after: int) -> "Document":
        """The comparison as a document.

        after as of `issued_bulletin_compare_figures`.

        比较结果（文件）。
        """
        return self._made(Document, "zdxm_issued_bulletin_compare_document", whole(before, "before"), whole(after, "after"))

    def import_preview(self, workbook: "Workbook", *, form: forms.ImportForm | None = None) -> "Import":
        """What an import of a workbook would do. Nothing is changed.

        The workbook can be freed at once.

        预览导入：说明会做什么，不改动台账。
        """
        with filled(self._context, form) as c_form:
            return self._made(Import, "zdxm_import_preview", workbook.raw_handle, c_form)

    def import_answers(self, change: int) -> list[records.ImportAnswer]:
        """What was decided about the file that a change imported, by the actor of the change.

        `cell` has the letters of a column.

        某次变更导入文件时，经办人对文件所作的决定。
        """
        return rows.read(records.ImportAnswer, self._made(Cursor, "zdxm_import_answers", whole(change, "change")))

    def import_columns(self) -> list[records.ColumnMapping]:
        """What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS.

        `meaning` is None where the column is kept as text.

        单位确认过的列含义，由选择KEEP_COLUMNS的导入保存。
        """
        return rows.read(records.ColumnMapping, self._made(Cursor, "zdxm_import_columns"))

    def verify_new(self) -> "Proof":
        """Begins a proof of the whole ledger. The view can be closed.

        开始校验整个台账；视图可以关闭。
        """
        return self._made(Proof, "zdxm_verify_new")

    def seal_text(self) -> str:
        """What a seal of the last change of a view signs.

        Four lines, each with a line feed at its end: zdxm seal 1, the uuid of the ledger, the number of the change, its
        hash in 64 hexadecimal digits. What is signed are these characters of ASCII, a byte each.

        对视图最后一次变更签章时所签的内容。
        """
        return self._text("zdxm_seal_text")

    def seal_list(self) -> list[records.Seal]:
        """The seals of changes that a view knows of, in the order of the changes.

        `at_ms` is when it was kept, which is not signed; `seal_text` is what was signed. Whether a signature is good,
        only the host can judge.

        视图所知变更的签章，按变更次序。
        """
        return rows.read(records.Seal, self._made(Cursor, "zdxm_seal_list"))

    def archive_export(self, path: Path, *, overwrite: bool = False) -> "Archive":
        """Begins to write what a view knows into a new file. The view can be closed.

        `ErrorKind.DUPLICATE` where there is a file, or a ledger, which is never replaced. `ErrorKind.NOT_PERMITTED` for
        a view that is limited (`limit`).

        开始将视图所知的全部内容写入新的归档文件；视图可以关闭。
        """
        return self._made(Archive, "zdxm_archive_export", *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))

    def facts_document(self, table: enums.FactTable, plan: int) -> "Document":
        """All records of one kind, field by field, as a document of one table (数据).

        Facts only, without what follows from rules. Save the table by `save_csv`. `ErrorKind.NOT_FOUND` for a plan that
        does not exist.

        某类记录的全部字段（文件，一个表），只含事实，不含依口径得出的数字。
        """
        return self._made(Document, "zdxm_facts_document", code_argument(table, enums.FactTable), whole(plan, "plan"))

    def facts_fields_document(self) -> "Document":
        """What the columns of these tables mean (字段说明), as a document of one table.

        各数据表的字段说明（文件，一个表）。
        """
        return self._made(Document, "zdxm_facts_fields_document")


class Batch(bases.BatchBase):
    """Writes that become one change, or nothing.

    一批写入，要么成为一次变更，要么什么也不写。
    """

    END = "zdxm_batch_free"

    def view(self) -> "View":
        """A view of the ledger with what the batch wrote so far.

        It stays as long as the batch: each of its calls sees what was written until then, queued records not before
        their step. Afterwards it gives `ErrorKind.VIEW_EXPIRED`. It shows what the actor may see. `ErrorKind.RULE` for
        the batch of an import.

        取包含本批次已写内容的视图。
        """
        return self._made(View, "zdxm_batch_view")

    def change_set_day(self, change: int, day: datetime.date, reason: str) -> None:
        """Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期).

        The reports that were submitted by that change count as submitted on that day. A registrar's task.

        为时间存疑的变更补记日期，附理由。
        """
        self._call("zdxm_change_set_day", whole(change, "change"), day_number(day), *text_argument(reason))

    def change_lift_marks(self, change: int, reason: str) -> int:
        """Lifts the marks that a change set on earlier ones (解除时间标记). It gives how many were lifted.

        For a wrong clock that was said to be right. Instants that were marked are trusted again; change itself, and what
        followed with the same clock, is marked instead. `ErrorKind.RULE` where it marked none, `ErrorKind.CLOCK_BEHIND`
        where the clock is still wrong. A registrar's task.

        解除某次变更对以前变更所加的时间标记。
        """
        return self._number("zdxm_change_lift_marks", whole(change, "change"), *text_argument(reason))

    def set_note(self, note: str) -> None:
        """Sets a remark that the change keeps.

        为该变更写备注。
        """
        self._call("zdxm_batch_set_note", *text_argument(note))

    def is_empty(self) -> bool:
        """Whether nothing was written so far. Queued records are not written yet.

        目前是否尚未写入任何内容；排队的记录不算已写入。
        """
        return bool(self._number("zdxm_batch_is_empty"))

    def step(self, records: int) -> Progress:
        """Writes at most so many queued records more.

        It is done when there are none. A record that is refused is no error of the call: see `results`. An error, such
        as `ErrorKind.INTERRUPTED`, ends the batch, and nothing of it is kept.

        再写入至多若干条排队的记录，用于进度条。
        """
        return self._step("zdxm_batch_step", whole(records, "records"), is_64=False)

    def results(self) -> list[records.Written]:
        """What became of each queued record that was written or refused so far.

        `id` is of what was added; `project`, `project_name`, `standing_done` and `flags` of a report; `double_counted`
        of an item that was added; `error_code`, `error_field` and `error_text` of one that was refused. The batch of an
        import has no rows.

        每条排队记录的结果：已写入或被拒绝。
        """
        return rows.read(records.Written, self._made(Cursor, "zdxm_batch_results"))

    def unit_add(self, form: forms.UnitForm) -> int:
        """Adds a unit.

        增加单位。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_unit_add", c_form)

    def unit_ensure(self, name: str) -> records.EnsuredUnit:
        """The unit with a name, added if it does not exist.

        The row reports whether the name was added and which names look like it, for a person to judge: `near` has at
        most three, only of one that was added.

        按名称取单位，没有则增加。
        """
        return rows.read(records.EnsuredUnit, self._made(Cursor, "zdxm_unit_ensure", *text_argument(name), ctypes.byref(ctypes.c_int32())))[0]

    def unit_revise(self, id: int, form: forms.UnitForm) -> None:
        """Corrects a unit.

        更正单位。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_unit_revise", whole(id, "id"), c_form)

    def person_revise(self, id: int, form: forms.PersonForm) -> None:
        """Corrects a person.

        更正人员。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_person_revise", whole(id, "id"), c_form)

    def person_add(self, form: forms.PersonForm) -> int:
        """Adds a person. Names are unique: changes name their actor by them.

        增加人员；姓名不得重复，变更以姓名记录经办人。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_person_add", c_form)

    def role_revoke(self, id: int) -> None:
        """Ends a role. The last registrar stays.

        终止职责；最后一名重点办人员不能终止。
        """
        self._call("zdxm_role_revoke", whole(id, "id"))

    def role_grant(self, person: int, role: enums.Role, basis: str, *, unit: int | None = None, project: int | None = None) -> int:
        """Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.

        basis (依据) is what it rests on, such as a document; None with length 0 for nothing. A registrar is one for the
        whole ledger. From the change after the one that names the first registrar, everybody may do what their roles
        allow.

        授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。
        """
        return self._number("zdxm_role_grant", whole(person, "person"), code_argument(role, enums.Role), 0 if unit is None else whole(unit, "unit"), 0 if project is None else whole(project, "project"), *text_argument(basis))

    def contact_revise(self, id: int, form: forms.ContactForm, reason: str) -> None:
        """Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除.

        What stood there is gone from the file; backups and archives that were made before keep it. A field that was
        unset in a form loaded from the row is emptied.

        更改某人的联系方式，须写明理由；原内容从文件中清除，此前的备份和归档中仍有。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_contact_revise", whole(id, "id"), c_form, *text_argument(reason))

    def sector_add(self, form: forms.SectorForm) -> int:
        """Adds a sector.

        增加行业分类。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_sector_add", c_form)

    def sector_ensure(self, name: str) -> records.EnsuredSector:
        """The sector with a name, added if it does not exist.

        The row reports whether the name was added and which names look like it, for a person to judge: `near` has at
        most three, only of one that was added.

        按名称取行业分类，没有则增加。
        """
        return rows.read(records.EnsuredSector, self._made(Cursor, "zdxm_sector_ensure", *text_argument(name), ctypes.byref(ctypes.c_int32())))[0]

    def sector_revise(self, id: int, form: forms.SectorForm) -> None:
        """Corrects a sector.

        更正行业分类。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_sector_revise", whole(id, "id"), c_form)

    def project_add(self, form: forms.ProjectForm) -> int:
        """Adds a project.

        增加项目。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_project_add", c_form)

    def project_revise(self, id: int, form: forms.ProjectForm) -> None:
        """Corrects a project.

        更正项目。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_project_revise", whole(id, "id"), c_form)

    def plan_revise(self, id: int, form: forms.PlanForm) -> None:
        """Corrects a plan.

        更正年度计划。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_plan_revise", whole(id, "id"), c_form)

    def plan_adopt(self, form: forms.PlanForm) -> int:
        """Adopts a plan (下达计划).

        下达年度计划。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_plan_adopt", c_form)

    def plan_count_side(self, plan: int, *, side: enums.CountedSide | None = None) -> None:
        """Says which counts where a plan lists a whole and its parts (整体与部分).

        side is `CountedSide.WHOLE` or `CountedSide.PARTS`; COUNT_BOTH gives an earlier choice up. Figures, rankings,
        bulletins and balances follow from this change on, for all months of the plan.

        计划同时列有整体和部分时，确定计入哪一方。
        """
        self._call("zdxm_plan_count_side", whole(plan, "plan"), 0 if side is None else code_argument(side, enums.CountedSide))

    def plan_double_counted_in(self, plan: int) -> list[records.DoubleCounted]:
        """Every whole and part that a plan lists in the same months, with what the batch has written.

        To be asked after adding, supplementing or adopting.

        同上，但包含批次已写的内容；增加、增补或下达之后查询。
        """
        return rows.read(records.DoubleCounted, self._made(Cursor, "zdxm_plan_double_counted_in", whole(plan, "plan")))

    def item_add(self, form: forms.ItemForm) -> int:
        """Adds a project to a plan. Ask `item_double_counted` then.

        将项目列入计划；随后请查询`item_double_counted`。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_item_add", c_form)

    def item_double_counted(self, item: int) -> list[records.DoubleCounted]:
        """The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has
        written, to ask after adding it.

        It looks at the family of one project, not at the plan.

        计划在相同月份同时列有的、某计划项目的整体或部分，包含批次已写的内容。
        """
        return rows.read(records.DoubleCounted, self._made(Cursor, "zdxm_item_double_counted", whole(item, "item")))

    def item_revise(self, id: int, form: forms.ItemForm) -> None:
        """Corrects a plan item.

        The row of `item_in_month` does as well as the item's: the form then revises what that row has. `ErrorKind.RULE`
        if the form names another plan or project than the item has.

        更正计划项目。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_item_revise", whole(id, "id"), c_form)

    def plan_change_adopt(self, plan_change: "PlanChangeDraft") -> int:
        """Adopts a plan change with all of its lines and gives its number.

        Several plan changes in one batch are one change. `plan_change_entries` gives the item of each line, in their
        order. `ErrorKind.RULE`, `ErrorKind.DUPLICATE` or `ErrorKind.NOT_FOUND` if a line does not fit the plan; nothing
        of the plan change is written then.

        批准计划调整及其全部明细，返回编号。
        """
        return self._number("zdxm_plan_change_adopt", plan_change.raw_handle)

    def plan_change_revise(self, id: int, form: forms.PlanChangeForm) -> None:
        """Corrects what is said of a plan change.

        更正计划调整的说明内容。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_plan_change_revise", whole(id, "id"), c_form)

    def report_file(self, form: forms.ReportForm) -> records.FiledReport:
        """Files a report (填报). `ErrorKind.DUPLICATE` if the month has one: revise it.

        The row says what the ledger makes of it; `project` and `project_name`, for whom it was filed.

        填报月报；该月已有月报时返回`ErrorKind.DUPLICATE`，请改为更正。
        """
        with filled(self._context, form) as c_form:
            return rows.read(records.FiledReport, self._made(Cursor, "zdxm_report_file", c_form))[0]

    def report_revise(self, form: forms.ReportForm) -> records.FiledReport:
        """Corrects a report (更正). The row is as in `report_file`.

        Later months that reported only their own amounts are derived again, in the same change.

        更正月报。
        """
        with filled(self._context, form) as c_form:
            return rows.read(records.FiledReport, self._made(Cursor, "zdxm_report_revise", c_form))[0]

    def report_withdraw(self, form: forms.ReportForm, reason: str) -> None:
        """Takes a report out of the figures, with the reason (撤回).

        The month is not reported from then on; the months after it are derived again.

        撤回月报，不再计入数据，附理由。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_report_withdraw", c_form, *text_argument(reason))

    def filing_draft(self, form: forms.ReportForm) -> None:
        """Keeps a report that is being written (草稿).

        保存月报草稿。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_filing_draft", c_form)

    def filing_submit(self, form: forms.ReportForm) -> records.FiledReport:
        """Submits a report for review (报送). It is locked until it is approved or returned.

        The row says what the ledger would make of it, as in `report_file`.

        报送月报待审核；审核通过或退回之前锁定。
        """
        with filled(self._context, form) as c_form:
            return rows.read(records.FiledReport, self._made(Cursor, "zdxm_filing_submit", c_form))[0]

    def filing_approve(self, item: int, month: values.MonthLike, since: int, opinion: str) -> records.FiledReport:
        """Approves a submitted report (审核通过), with an opinion or "". From this change on it counts.

        since is the SINCE of the row that the reviewer has read; `ErrorKind.CONFLICT` where the report was submitted
        anew since. The row is as in `report_file`.

        审核通过已报送的月报，可附意见；自本次变更起计入数据。
        """
        return rows.read(records.FiledReport, self._made(Cursor, "zdxm_filing_approve", whole(item, "item"), month_number(month), whole(since, "since"), *text_argument(opinion)))[0]

    def filing_return(self, item: int, month: values.MonthLike, since: int, opinion: str) -> None:
        """Sends a report back with an opinion (退回), a submitted or an approved one.

        since as in `filing_approve`. What was approved counts until its correction is approved.

        退回已报送或已通过的月报，附意见。
        """
        self._call("zdxm_filing_return", whole(item, "item"), month_number(month), whole(since, "since"), *text_argument(opinion))

    def filing_close_month(self, plan: int, month: values.MonthLike) -> None:
        """Closes the reports of a plan up to a month (yyyymm, 关账).

        关账：封闭计划截至某月的月报。
        """
        self._call("zdxm_filing_close_month", whole(plan, "plan"), month_number(month))

    def filing_reopen_month(self, plan: int, month: values.MonthLike) -> None:
        """Opens a closed month (yyyymm) again, and those after it (反关账).

        反关账：重新开放某月及其后各月。
        """
        self._call("zdxm_filing_reopen_month", whole(plan, "plan"), month_number(month))

    def ten_day_file(self, form: forms.TenDaysForm) -> None:
        """Files the report of ten days (旬报). An error where the plan's rules ask for none.

        填报旬报；计划的规则不要求旬报时报错。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_ten_day_file", c_form)

    def ten_day_revise(self, form: forms.TenDaysForm) -> None:
        """Corrects the report of ten days.

        更正旬报。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_ten_day_revise", c_form)

    def matter_add(self, form: forms.MatterForm) -> int:
        """Adds a matter.

        增加事项。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_matter_add", c_form)

    def matter_revise(self, id: int, form: forms.MatterForm) -> None:
        """Corrects a matter, or settles it.

        The rows of `query_matters` and `matter_overdue` do as well as the matter's own. `ErrorKind.RULE` if the form
        names another project or kind than the matter has.

        更正或办结事项。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_matter_revise", whole(id, "id"), c_form)

    def matter_link(self, id: int, item: int, month: values.MonthLike) -> None:
        """States that the problem of a report is a matter that the ledger has already, of the same project.

        说明月报填写的存在问题就是台账中已有的某个事项，须为同一项目。
        """
        self._call("zdxm_matter_link", whole(id, "id"), whole(item, "item"), month_number(month))

    def matter_unlink(self, id: int, item: int, month: values.MonthLike) -> None:
        """Takes back that the problem of a report is a matter. The matter stays.

        撤回月报与事项的对应，事项本身保留。
        """
        self._call("zdxm_matter_unlink", whole(id, "id"), whole(item, "item"), month_number(month))

    def matter_open_of_report(self, item: int, month: values.MonthLike, form: forms.MatterForm) -> int:
        """Makes the problem that a report states a matter of its project, of kind `MatterKind.PROBLEM`.

        Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those
        of the report give `ErrorKind.RULE`, and so does a report that states no problem.

        把月报填写的存在问题登记为项目的事项；没有填写内容的，采用月报所述。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_matter_open_of_report", whole(item, "item"), month_number(month), c_form)

    def node_add(self, form: forms.NodeForm) -> int:
        """Adds a node of a project by hand. Without POSITION it stands behind the others.

        `ErrorKind.NOT_PERMITTED` where the actor is no registrar.

        为项目登记节点；不填写序号的排在最后。仅重点办可登记。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_node_add", c_form)

    def node_revise(self, id: int, form: forms.NodeForm) -> None:
        """Corrects a node, plans it anew, or says that it is done.

        ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people
        of UNIT; the others give `ErrorKind.NOT_PERMITTED` where the actor is no registrar. The rows of `node_find` do as
        well as the node's own. `ErrorKind.RULE` if nodes would wait for one another in a circle, or the form names
        another project than the node has.

        更正节点、调整计划日期或登记完成；完成日期、文号、备注由可登记该项目事项的人员和责任单位人员填写，其余仅重点办可改。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_node_revise", whole(id, "id"), c_form)

    def node_lay(self, item: int, name: str) -> int:
        """Lays out the nodes of a template for the project of a plan item. It gives how many were added.

        The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before stay
        as they are.

        按模板为计划项目布置节点，返回新增个数；已布置的节点不变。
        """
        return self._number("zdxm_node_lay", whole(item, "item"), *text_argument(name))

    def letter_draft(self, form: forms.LetterForm, as_of: int) -> int:
        """Drafts a letter (拟稿).

        `ErrorKind.RULE` for a project that does not count in the plan in the month.

        拟稿：按表单拟一份函件；as_of取自拟发函件一行的AS_OF，0为本次写入之前的变更。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_letter_draft", c_form, whole(as_of, "as_of"))

    def letter_revise(self, id: int, form: forms.LetterForm) -> None:
        """Corrects a draft.

        `ErrorKind.RULE` for a letter that is issued, and if the form names another kind, project, unit or matter than
        the letter has.

        更正草稿；已签发的函件不能更正。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_letter_revise", whole(id, "id"), c_form)

    def letter_issue(self, id: int, since: int, number: str, issued_on: datetime.date) -> None:
        """Issues a draft (签发). It gets its number and date, and is frozen.

        since is the SINCE of the row that was read; `ErrorKind.CONFLICT` where the draft was revised since.
        `ErrorKind.DUPLICATE` for a number that another letter of its kind has in that year, `ErrorKind.RULE` for a
        letter that is no draft.

        签发草稿：编定文号和日期，此后不再更改。
        """
        self._call("zdxm_letter_issue", whole(id, "id"), whole(since, "since"), *text_argument(number), day_number(issued_on))

    def letter_reply(self, id: int, since: int, replied_on: datetime.date, reply: str, replied_by: str) -> None:
        """Records the answer to an issued letter (登记回复).

        since as in `letter_issue`.

        登记函件的回复。
        """
        self._call("zdxm_letter_reply", whole(id, "id"), whole(since, "since"), day_number(replied_on), *text_argument(reply), *text_argument(replied_by))

    def letter_mark_closed(self, id: int, since: int, closed_on: datetime.date, outcome: str) -> None:
        """Closes a letter with what came of it (销号).

        since as in `letter_issue`.

        函件销号，写明办理结果。
        """
        self._call("zdxm_letter_mark_closed", whole(id, "id"), whole(since, "since"), day_number(closed_on), *text_argument(outcome))

    def letter_escalate(self, id: int, since: int, stronger: int) -> None:
        """States that a stronger letter about the same follows this one (升级).

        since as in `letter_issue`.

        升级：同一对象的后续函件已经签发。
        """
        self._call("zdxm_letter_escalate", whole(id, "id"), whole(since, "since"), whole(stronger, "stronger"))

    def letter_revoke(self, id: int, since: int, revoked_on: datetime.date, document_no: str, reason: str) -> None:
        """Revokes an issued letter by a document (撤销). Its points count no more.

        since as in `letter_issue`.

        凭文件撤销已签发的函件，其计分不再计入。
        """
        self._call("zdxm_letter_revoke", whole(id, "id"), whole(since, "since"), day_number(revoked_on), *text_argument(document_no), *text_argument(reason))

    def event_record(self, form: forms.EventForm) -> int:
        """Records what a project did. `ErrorKind.RULE` where it does not fit its other events.

        Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and
        counts from the first open month on (COUNTS_FROM).

        记录项目的实际事件（开工、竣工、停工、复工）；与其他事件矛盾时返回`ErrorKind.RULE`。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_event_record", c_form)

    def event_revise(self, id: int, form: forms.EventForm) -> None:
        """Corrects an event: its date, what proves it.

        `ErrorKind.NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no
        registrar. `ErrorKind.RULE` if the form names another project or kind than the event has.

        更正事件的日期和佐证。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_event_revise", whole(id, "id"), c_form)

    def event_revoke(self, id: int) -> None:
        """Takes back an event that was recorded by mistake (撤销). Its history stays.

        撤销误记的事件，历史保留。
        """
        self._call("zdxm_event_revoke", whole(id, "id"))

    def event_count_from_date(self, id: int) -> None:
        """Lets an event count from its date on (追溯计入). Only a registrar may; the closed months that move are listed by
        `filing_corrections`.

        追溯计入：使事件自其日期起计入，仅限重点办。
        """
        self._call("zdxm_event_count_from_date", whole(id, "id"))

    def attachment_add(self, form: forms.AttachmentForm, path: Path) -> int:
        """Attaches a file to a record.

        Without NAME the attachment has the name of the file. `ErrorKind.TOO_LONG` above 20 MB, and for the 101st file of
        a record.

        登记附件；没有填写名称的，用文件名。单个文件不超过20MB，每条记录不超过100个。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_attachment_add", c_form, *path_argument(path))

    def attachment_add_bytes(self, form: forms.AttachmentForm, bytes: bytes) -> int:
        """Attaches bytes that the program has, with a NAME.

        由程序提供文件内容登记附件，须填写名称。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_attachment_add_bytes", c_form, *bytes_argument(bytes))

    def attachment_revise(self, id: int, form: forms.AttachmentForm) -> None:
        """Corrects what is said of an attachment. Its bytes stay.

        The rows of `attachment_of_project` and `attachment_of_month` do as well as the attachment's own.
        `ErrorKind.RULE` if the form names another record than it is attached to.

        更正附件的名称、拍摄时间、经纬度等；文件内容不变。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_attachment_revise", whole(id, "id"), c_form)

    def place_add(self, form: forms.PlaceForm) -> int:
        """Adds a place of a project, which can have several.

        增加位置。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_place_add", c_form)

    def place_revise(self, id: int, form: forms.PlaceForm) -> None:
        """Corrects a place.

        The rows of `place_all` do as well as the place's own. `ErrorKind.RULE` if the form names another project.

        更正位置。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_place_revise", whole(id, "id"), c_form)

    def unit_merge(self, from_: int, into: int, reason: str) -> None:
        """States that a unit is another one, with the reason. Units that are one already give `ErrorKind.RULE`.

        单位合并：登记一个单位就是另一个单位，并写明理由。已是同一单位的，返回`ErrorKind.RULE`。
        """
        self._call("zdxm_unit_merge", whole(from_, "from_"), whole(into, "into"), *text_argument(reason))

    def unit_unmerge(self, from_: int) -> None:
        """Takes back that a unit is another one. A unit that was not merged gives `ErrorKind.NOT_FOUND`.

        撤销单位合并。未合并的单位返回`ErrorKind.NOT_FOUND`。
        """
        self._call("zdxm_unit_unmerge", whole(from_, "from_"))

    def project_merge(self, from_: int, into: int, reason: str) -> None:
        """States that a project is another one, with the reason.

        Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give
        `ErrorKind.RULE`.

        项目合并：登记一个项目就是另一个项目，并写明理由。两个项目同在一个年度计划、互为上下级，或开竣工记录合在一起不符的，返回`ErrorKind.RULE`。
        """
        self._call("zdxm_project_merge", whole(from_, "from_"), whole(into, "into"), *text_argument(reason))

    def project_unmerge(self, from_: int) -> None:
        """Takes back that a project is another one. A project that was not merged gives `ErrorKind.NOT_FOUND`.

        撤销项目合并。未合并的项目返回`ErrorKind.NOT_FOUND`。
        """
        self._call("zdxm_project_unmerge", whole(from_, "from_"))

    def record_void(self, subject: enums.Subject, reason: str, *, id: int | None = None) -> None:
        """Voids a record that was typed by mistake, for a reason.

        `ErrorKind.IN_USE` where other records still use it; the error lists them. `ErrorKind.RULE` where this batch has
        written it first.

        作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。
        """
        self._call("zdxm_record_void", code_argument(subject, enums.Subject), 0 if id is None else whole(id, "id"), *text_argument(reason))

    def record_restore(self, subject: enums.Subject, *, id: int | None = None) -> None:
        """Makes a voided record stand again as it was.

        It asks what adding the record would ask, such as whether its name is free.

        恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。
        """
        self._call("zdxm_record_restore", code_argument(subject, enums.Subject), 0 if id is None else whole(id, "id"))

    def draft_void(self, item: int, month: values.MonthLike, reason: str) -> None:
        """Voids the draft of a report, for a reason. `ErrorKind.RULE` where it answers a return.

        What was approved before the draft counts on.

        作废月报草稿，须说明原因；此前已审核的月报继续有效。
        """
        self._call("zdxm_draft_void", whole(item, "item"), month_number(month), *text_argument(reason))

    def draft_restore(self, item: int, month: values.MonthLike) -> None:
        """Makes the voided draft of a report stand again.

        恢复已作废的月报草稿。
        """
        self._call("zdxm_draft_restore", whole(item, "item"), month_number(month))

    def rule_pack_add(self, document: str) -> int:
        """Adds a rule pack, its document as TOML or JSON.

        The same document again gives the number that it has; another one under the same name and version is
        `ErrorKind.DUPLICATE`.

        增加规则包，文件为TOML或JSON。
        """
        return self._number("zdxm_rule_pack_add", *text_argument(document))

    def rule_pack_use(self, plan: int, id: int) -> None:
        """Lets a plan use a rule pack from this change on.

        自本次变更起使计划采用某规则包。
        """
        self._call("zdxm_rule_pack_use", whole(plan, "plan"), whole(id, "id"))

    def rule_pack_checklist(self, plan: int, project: int, on: datetime.date) -> int:
        """Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks.

        Time limits count from a day (yyyymmdd). It gives how many were added.

        按计划的规则为项目补齐缺少的前期手续和四制。
        """
        return self._number("zdxm_rule_pack_checklist", whole(plan, "plan"), whole(project, "project"), day_number(on))

    def assessment_fact_record(self, form: forms.AssessmentFactForm) -> int:
        """Records a fact of an assessment (考核登记).

        `ErrorKind.NOT_FOUND` for a scheme or an item that the rules of the plan do not have, `ErrorKind.DUPLICATE` where
        the same was recorded already.

        考核登记：登记认定的分值、次数、比率或免列，须有文件依据。
        """
        with filled(self._context, form) as c_form:
            return self._number("zdxm_assessment_fact_record", c_form)

    def assessment_fact_revise(self, id: int, form: forms.AssessmentFactForm) -> None:
        """Corrects a fact of an assessment.

        `ErrorKind.RULE` if the form names another kind, plan or unit than the fact has.

        更正考核登记。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_assessment_fact_revise", whole(id, "id"), c_form)

    def assessment_issue(self, plan: int, month: values.MonthLike, name: str, number: str, issued_on: datetime.date) -> int:
        """Issues the result of an assessment (签发考核结果).

        It is a change of its own, as a bulletin is. `ErrorKind.DUPLICATE` for a number that is taken, and where the
        month has a result already.

        签发考核结果：编定文号和日期，此后不再更改。
        """
        return self._number("zdxm_assessment_issue", whole(plan, "plan"), month_number(month), *text_argument(name), *text_argument(number), day_number(issued_on))

    def issued_assessment_correct(self, former: int, number: str, issued_on: datetime.date, reason: str) -> int:
        """Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme.

        It is a change of its own. `ErrorKind.DUPLICATE` where the issued one was corrected already.

        更正考核结果：按同一计划、月份、办法签发新的结果，写明更正原因。
        """
        return self._number("zdxm_issued_assessment_correct", whole(former, "former"), *text_argument(number), day_number(issued_on), *text_argument(reason))

    def issue_bulletin(self, form: forms.IssueForm, *, rules: forms.RulesForm | None = None) -> int:
        """Issues the bulletin of a month (签发).

        The figures are those before this batch, which must not have written anything, and cannot write anything after
        it: `ErrorKind.RULE`. `ErrorKind.DUPLICATE` if another issued bulletin has the number. A month can be issued
        again under another number.

        签发某月的通报。
        """
        with filled(self._context, form) as c_form, filled(self._context, rules) as c_rules:
            return self._number("zdxm_issue_bulletin", c_form, c_rules)

    def import_column_withdraw(self, id: int) -> None:
        """Gives up what was confirmed of a column; what was imported by it stays.

        撤销某列的确认；已导入的内容不变。
        """
        self._call("zdxm_import_column_withdraw", whole(id, "id"))


class PlanChangeDraft(bases.PlanChangeDraftBase):
    """A plan change that is put together: supplement, withdrawal, adjustment.

    正在编制的计划调整：增补、调出、调整。
    """

    END = "zdxm_plan_change_free"

    def supplement(self, form: forms.ItemForm) -> None:
        """A project comes into the plan (增补), from a form of an item that names the PROJECT.

        Preview and adoption check whether it fits the plan.

        增补：项目列入计划，表单为写明项目的计划项目。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_plan_change_supplement", c_form)

    def withdraw(self, item: int) -> None:
        """A project leaves the plan (调出), by the number of its item.

        调出：按计划项目的编号退出计划。
        """
        self._call("zdxm_plan_change_withdraw", whole(item, "item"))

    def return_(self, item: int) -> None:
        """A project that left comes back within the year (调回), by the number of its item.

        The months between stay without it: ABSENT_MONTHS of the item.

        已调出的项目在年内回到计划（调回），其间各月仍不计入。
        """
        self._call("zdxm_plan_change_return", whole(item, "item"))

    def adjust(self, item: int, form: forms.ItemForm) -> None:
        """What the plan says of a project changes (调整), by the number of its item.

        A form that was loaded from the item's row, or from that of `item_in_month`, holds what the plan says from then
        on: preview and adoption give `ErrorKind.CONFLICT` where somebody has changed the item since. OWNER and
        OWNER_CREDIT_CODE, where one of them was set after loading, give the project to another owner from the effective
        month on.

        调整：按计划项目的编号变更计划对项目的规定。
        """
        with filled(self._context, form) as c_form:
            self._call("zdxm_plan_change_adjust", whole(item, "item"), c_form)

    def preview(self, view: "View") -> list[records.PlanChangeBalance]:
        """What the plan change would do to the sums of its plan. Nothing is written.

        `cut` is `CutKind.ALL` for implementation projects, `CutKind.PHASE` or `CutKind.PHASE_SECTOR`. Errors are those
        of adopting it; `error_detail` names the line as its record. The rows are those of `plan_change_balance`.

        预览计划调整对计划合计的影响；不写入任何内容。
        """
        return rows.read(records.PlanChangeBalance, self._made(Cursor, "zdxm_plan_change_preview", view.raw_handle))


class Document(bases.DocumentBase):
    """What an office prints, in every form: text, Markdown, JSON, workbooks.

    可印制的文件：文本、Markdown、JSON、工作簿。
    """

    END = "zdxm_document_free"

    def text(self, form: enums.PrintedForm) -> str:
        """A form of the document that is words.

        Of an issued bulletin, what was issued: `ErrorKind.TAMPERED` where that was edited in the ledger,
        `ErrorKind.NOT_FOUND` where it was not kept; `issued_bulletin_check` says which forms are there.

        文件的文字形式：文本、Markdown或JSON；已签发的通报为签发时的原文。
        """
        return self._text("zdxm_document_text", code_argument(form, enums.PrintedForm))

    def save(self, form: enums.PrintedForm, path: Path, *, overwrite: bool = False) -> None:
        """Saves a form of the document as a file.

        `ErrorKind.DUPLICATE` where there is a file, or a ledger, which is never replaced; `ErrorKind.FILE_IN_USE` where
        another program holds the file for two seconds. An error leaves what was there.

        将文件以某种形式存盘。
        """
        self._call("zdxm_document_save", code_argument(form, enums.PrintedForm), *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))

    def save_csv(self, index: int, path: Path, *, overwrite: bool = False) -> None:
        """Saves a table of the document, by its place from 0, as a .csv file.

        UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in
        each row what it is. A text that a spreadsheet would run as a formula gets an apostrophe before it. Files as
        `save` says.

        将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。
        """
        self._call("zdxm_document_save_csv", whole(index, "index"), *path_argument(path), flag(overwrite, raw.ZDXM_SAVE_OVERWRITE))

    def head(self) -> records.DocumentHead:
        """The head of a document in one row.

        `count` is the number of its tables. `proof_mark` proves where the figures of what was issued come from.

        文件头：标题、用纸、发文机关、文号、日期、口径、校验标记、表数，一行。
        """
        return rows.read(records.DocumentHead, self._made(Cursor, "zdxm_document_head"))[0]

    def parts(self) -> list[records.DocumentPart]:
        """The parts of a document in their order, those of its attachments last.

        A heading has a `depth` from 1 to 4, a paragraph none; a table has a `table_index`, its place for `table`.
        `attachment` is the name of the attachment that a part belongs to.

        文件的各个部分（标题、段落、表），按次序，附件在后。
        """
        return rows.read(records.DocumentPart, self._made(Cursor, "zdxm_document_parts"))

    def charts(self) -> list[records.DocumentChart]:
        """The charts of a document in their order.

        `text` is the chart as SVG, 156 mm wide; `note` says what it shows in a sentence, for those who do not see it.

        文件的各幅图表，按次序：标题、SVG文本、一句话说明。
        """
        return rows.read(records.DocumentChart, self._made(Cursor, "zdxm_document_charts"))

    def tables(self) -> list[records.DocumentTable]:
        """The tables of a document, in their order.

        `sheet` is the name that its sheet in a workbook has.

        文件中的各个表格，按次序。
        """
        return rows.read(records.DocumentTable, self._made(Cursor, "zdxm_document_tables"))

    def table(self, index: int) -> list[list[str | None]]:
        """The rows of a table, by its place from 0, each cell as it is displayed.

        Fields: ROW_KIND, and column n as `column_0` + n. A dash stands for a figure that does not exist.

        某个表格（位置从0起）的各行，各单元格为显示内容。
        """
        return rows.table(self._made(Cursor, "zdxm_document_table", whole(index, "index")))

    def table_header(self, index: int) -> list[records.TableHeaderCell]:
        """The header cells of a table, by its place from 0.

        `row` is 0 or 1; `rows` and `columns` are how many it covers.

        某个表格（位置从0起）的表头单元格。
        """
        return rows.read(records.TableHeaderCell, self._made(Cursor, "zdxm_document_table_header", whole(index, "index")))


class Bulletin(bases.BulletinBase):
    """The figures of a month, made once.

    一个月的通报（简报）数据。
    """

    END = "zdxm_bulletin_free"

    def document(self) -> "Document":
        """The bulletin as a document, for every form.

        Of an issued bulletin the forms are those that were issued, byte for byte: `issued_bulletin_reprint`.

        整份通报，为可印成各种形式的文件。
        """
        return self._made(Document, "zdxm_bulletin_document")

    def head(self) -> records.BulletinHead:
        """The bulletin's head, with starts and finishes, in one row.

        `change` is the last one that it knows of. `late` and `undated` are of reports; None, as `deadline` is, where the
        rules of the plan name no deadline. `start_rate` is over the base of the rules.

        通报的总体数据及开竣工情况，一行。
        """
        return rows.read(records.BulletinHead, self._made(Cursor, "zdxm_bulletin_head"))[0]

    def figures(self) -> list[records.BulletinFigures]:
        """The bulletin's sums in every cut.

        Units come by rank within their kind.

        通报各种口径的合计。
        """
        return rows.read(records.BulletinFigures, self._made(Cursor, "zdxm_bulletin_figures"))

    def missing(self) -> list[records.MissingReport]:
        """The projects that did not report for the month (未报送), by reporting unit.

        该月未报送的项目，按填报单位。
        """
        return rows.read(records.MissingReport, self._made(Cursor, "zdxm_bulletin_missing"))


class Workbook(bases.WorkbookBase):
    """A spreadsheet file that is read.

    读入的电子表格文件。
    """

    END = "zdxm_workbook_free"

    def sheets(self) -> list[records.Sheet]:
        """The sheets that are plans or monthly reports.

        The sums are over the rows that count, which are `count`. `ErrorKind.UNKNOWN_SHEET` if none was understood.

        工作簿中的计划表和月报表。
        """
        return rows.read(records.Sheet, self._made(Cursor, "zdxm_workbook_sheets"))

    def columns(self, sheet: int) -> list[records.SheetColumn]:
        """The columns of a sheet, by its place from 0, and what each means.

        `meaning` is None where the header is not known.

        某个表（位置从0起）各列的含义。
        """
        return rows.read(records.SheetColumn, self._made(Cursor, "zdxm_workbook_columns", whole(sheet, "sheet")))

    def rows(self, sheet: int) -> list[records.SheetRow]:
        """The projects of a sheet, by its place from 0, as they were read.

        `other` has the columns that the ledger has no field for. A form of a report can be loaded from such a row
        (`load`).

        某个表（位置从0起）读到的项目。
        """
        return rows.read(records.SheetRow, self._made(Cursor, "zdxm_workbook_rows", whole(sheet, "sheet")))

    def groups(self, sheet: int) -> list[records.SheetGroup]:
        """The headings of a sheet, by its place from 0, with what each declares and what stands under it.

        `total`, `annual` and `ytd_done` are as found.

        某个表（位置从0起）的分组标题、申报数与实际数。
        """
        return rows.read(records.SheetGroup, self._made(Cursor, "zdxm_workbook_groups", whole(sheet, "sheet")))

    def findings(self) -> list[records.Finding]:
        """Every problem of the file, each at its cell, and the sheets that were left out.

        `text` says what is wrong and what to do, in the language of the context; `read` what the cell of a blocking one
        says.

        文件的全部问题，各注明单元格，以及未读的表。
        """
        return rows.read(records.Finding, self._made(Cursor, "zdxm_workbook_findings"))

    def grids(self) -> list[records.SheetGrid]:
        """All sheets of the file as plain cells, understood or not.

        `sheet_index` is the place among all sheets.

        文件的全部表，为普通单元格，不论是否识别。
        """
        return rows.read(records.SheetGrid, self._made(Cursor, "zdxm_workbook_grids"))

    def cells(self, sheet: int) -> list[records.SheetCell]:
        """The cells with a value of a sheet, by its place among all sheets, row by row.

        某个表（在全部表中的位置）有值的单元格，逐行。
        """
        return rows.read(records.SheetCell, self._made(Cursor, "zdxm_workbook_cells", whole(sheet, "sheet")))


class Import(bases.ImportBase):
    """What the import of a workbook would do.

    工作簿导入台账的预览与执行。
    """

    END = "zdxm_import_free"

    def counts(self) -> records.ImportCounts:
        """What the import would do, in numbers, in one row.

        导入将做什么，各类数目，一行。
        """
        return rows.read(records.ImportCounts, self._made(Cursor, "zdxm_import_counts"))[0]

    def findings(self) -> list[records.Finding]:
        """Every problem, of the sheets and of the comparison with the ledger.

        全部问题：表格的问题和与台账比对的问题。
        """
        return rows.read(records.Finding, self._made(Cursor, "zdxm_import_findings"))

    def unsettled(self) -> list[records.Finding]:
        """The problems that stand in the way of this import with its options.

        按当前选项仍妨碍导入的问题。
        """
        return rows.read(records.Finding, self._made(Cursor, "zdxm_import_unsettled"))

    def new_units(self) -> list[records.NewName]:
        """The units that the import adds, with the kind that each name suggests.

        导入将新增的单位及由名称推测的类别。
        """
        return rows.read(records.NewName, self._made(Cursor, "zdxm_import_new_units"))

    def new_sectors(self) -> list[records.NewName]:
        """The sectors that the import adds. `kind` is None.

        导入将新增的行业分类。
        """
        return rows.read(records.NewName, self._made(Cursor, "zdxm_import_new_sectors"))

    def begin(self, actor: str) -> "Batch":
        """Begins to write the import by a person.

        Step and commit the batch like any other. `ErrorKind.UNSETTLED_PROBLEMS` while problems stand in the way,
        `ErrorKind.RULE` if the ledger has changed since the preview.

        以某人的名义开始写入导入内容。
        """
        return self._made(Batch, "zdxm_import_begin", *text_argument(actor))


class Proof(bases.ProofBase):
    """The proof of a whole ledger, step by step.

    分步核验整个台账。
    """

    END = "zdxm_verify_free"

    def step(self, rows: int) -> Progress:
        """Reads about so many rows more.

        It is done when all were read. In the proof of a ledger the first thing that does not fit is an error,
        `ErrorKind.TAMPERED` or `ErrorKind.DAMAGED`; the examination of a file lists all of them. done and total count
        rows, of a file only about. A step of the examination returns within a tenth of a second.

        再校验约若干行。
        """
        return self._step("zdxm_verify_step", whole(rows, "rows"), is_64=True)

    def result(self) -> records.Verification:
        """What a completed proof looked at, in one row.

        `change` is the last one, `seals` how many there are, each with the hash of its change; `seal_list` gives them.
        `added_objects` come from other programs; they hold no facts. The hash vouches for all that came before; printed
        on a bulletin, it also proves that no later change was cut off. `ErrorKind.RULE` before the last step.

        校验完成后的结果，一行。
        """
        return rows.read(records.Verification, self._made(Cursor, "zdxm_verify_result"))[0]

    def problems(self) -> list[records.FileProblem]:
        """Everything that is wrong with a file that was examined.

        A sound file gives no rows. `ErrorKind.RULE` before the last step.

        所检查文件的全部问题。
        """
        return rows.read(records.FileProblem, self._made(Cursor, "zdxm_verify_problems"))


class Backup(bases.BackupBase):
    """A backup that is made step by step.

    分步制作的备份。
    """

    END = "zdxm_backup_free"

    def leave_out_attachments(self) -> None:
        """Leaves out the files of attachments, which a backup has beside it otherwise.

        To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.

        备份不带附件文件；默认带附件，放在备份旁的文件夹中。结果的FILES_MISSING为缺少的文件数。
        """
        self._call("zdxm_backup_leave_out_attachments")

    def step(self, pages: int) -> Progress:
        """Copies so many pages more, of 4 KiB, and then proves about as many rows.

        It is done when all were copied and proved: then finish it. done and total count pages, and then rows too.
        `ErrorKind.TAMPERED` or `ErrorKind.DAMAGED` where the ledger is not one that a restore would accept. After
        `ErrorKind.INTERRUPTED` it can go on.

        再复制若干页（每页4 KiB），之后再校验约若干行。
        """
        return self._step("zdxm_backup_step", whole(pages, "pages"), is_64=True)

    def finish(self) -> records.FileContents:
        """Copies and proves what is left, and gives the file its name.

        The row says what is in it; `change` is the last one, `at_ms` of that. An error leaves what was there. The backup
        is over then, and is only to be freed.

        完成余下的复制和校验，文件此时才正式命名。
        """
        return rows.read(records.FileContents, self._made(Cursor, "zdxm_backup_finish"))[0]


class Archive(bases.ArchiveBase):
    """A whole ledger as lines of JSON, written or read step by step.

    整个台账的JSON归档，分步写出或读入。
    """

    END = "zdxm_archive_free"

    def take_attachments(self) -> None:
        """Puts the files of attachments beside the archive as well. `ErrorKind.RULE` for an import, which takes over the
        files that lie beside its archive.

        To be said before the last step. FILES_MISSING of the result says how many the archive lacks.

        归档时附件文件一并放入归档旁的文件夹；默认不带。由归档建台账时，自动取用归档旁的附件文件。
        """
        self._call("zdxm_archive_take_attachments")

    def step(self, lines: int) -> Progress:
        """Writes, or reads and proves, about so many lines more.

        It is done when the file has its name. Of an import: `ErrorKind.UNKNOWN_FORMAT` for what is no archive,
        `ErrorKind.NEWER_VERSION` for one of a later version, `ErrorKind.DAMAGED` for a wrong line, `ErrorKind.TAMPERED`
        where a value was edited; nothing is left of it then. After `ErrorKind.INTERRUPTED` it can go on.

        再写出（或读入并校验）约若干行。
        """
        return self._step("zdxm_archive_step", whole(lines, "lines"), is_64=True)

    def result(self) -> records.FileContents:
        """What is in a completed archive, or in the ledger made of it, in one row.

        `change` is the last one, `at_ms` of that. `ErrorKind.RULE` before the last step.

        已完成的归档或由它建立的台账的内容，一行。
        """
        return rows.read(records.FileContents, self._made(Cursor, "zdxm_archive_result"))[0]

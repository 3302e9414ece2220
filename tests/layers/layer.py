"""What the Python layer promises beside the main job: layer.py FOLDER."""
import datetime
import gc
import hashlib
import os
import sys
import threading
import time
from decimal import Decimal

import zdxm
from zdxm import ErrorKind, Month, Phase, ProjectForm, ReportForm, fen, wan, yi, yuan

NAMES = ["柳州大桥", "产业园", "学校"]
folder = sys.argv[1]


def path(name):
    return os.path.join(folder, name)


def failure(call, *arguments, kind=zdxm.Error, **named):
    """The error that a call must raise."""
    try:
        call(*arguments, **named)
    except kind as error:
        return error
    raise AssertionError(f"{call} did not refuse {arguments} {named}")


def names(ledger):
    with ledger.view() as view:
        return [project.name for project in view.project_list()]


def rows_are_records_that_stay(context, ledger):
    lines = []
    # The function is forgotten here at once; the context keeps it.
    context.set_log(lambda level, text: lines.append(level))
    gc.collect()
    with ledger.write("张三") as batch:
        for name in NAMES:
            batch.project_add(ProjectForm(name=name, total="12亿元", period_start="2022年3月"))
    assert batch.change == 2 and lines == [zdxm.LogLevel.INFO], (batch.change, lines)
    with ledger.view() as view:
        first, *_ = projects = view.project_list()
        assert view.project_by_name("没有的项目") is None and view.unit_list() == []
    assert [project.name for project in projects] == NAMES
    assert first.total == yi(12) and first.period_start == zdxm.Date(2022, 3) and str(first.period_start) == "2022-03"
    assert first.period_start.date is None and first.period_end is None and first.remark is None
    assert Phase.ONGOING.chinese == str(Phase.ONGOING) == "续建" and Phase(2) is Phase.ONGOING
    failure(setattr, first, "name", "别的名称", kind=AttributeError)


def a_form_corrects_a_record(ledger):
    with ledger.view() as view:
        read = view.project_list()[1]
    form = ProjectForm.of(read)
    form.location = "柳北区"
    with ledger.write("张三") as batch:
        batch.project_revise(read.id, form)
    other = ProjectForm.of(read)
    other.location = "柳南区"
    with ledger.write("李四") as batch:
        conflict = failure(batch.project_revise, read.id, other, kind=zdxm.RefusedError)
    assert conflict.kind is ErrorKind.CONFLICT and "location" in str(conflict), conflict
    with ledger.write("张三") as batch:
        batch.project_revise(read.id, ProjectForm(location=None))
        with batch.view() as view:
            assert view.project_get(read.id).location is None and view.project_get(read.id).name == NAMES[1]


def values_are_what_they_say(context):
    for right in ["1200.75万元", wan(Decimal("1200.75")), yuan(12_007_500), fen(1_200_750_000)]:
        ReportForm(ytd_done=right).handle(context).close()
    for wrong in [1200.75, 1200, Decimal("99.99"), True, (2022, 3), [1]]:
        failure(ReportForm, ytd_done=wrong, kind=TypeError)
    unit = failure(ReportForm(ytd_done="1200.75").handle, context, kind=zdxm.InputError)
    assert unit.kind is ErrorKind.INVALID_VALUE and unit.field == "ytd_done", vars(unit)
    for field, wrong in [("month", datetime.date(2022, 3, 1)), ("month", (2022, 13)), ("month", 202203), ("item", 1.0),
                         ("started_on", datetime.datetime(2022, 3, 15)), ("started_on", 20220315), ("started", 1),
                         ("item", True), ("progress", 5), ("item", [1])]:
        failure(ReportForm, kind=TypeError, **{field: wrong})
    assert "ytd_done" in str(failure(setattr, ReportForm(), "ytd", 1, kind=AttributeError))
    failure(zdxm.ItemForm(sector=2**32 + 1).handle, context, kind=OverflowError)
    for wrong in [1.5, True, "1.5"]:
        failure(wan, wrong, kind=TypeError)
        failure(fen, wrong, kind=TypeError)
    for wrong in [Decimal("0.001"), Decimal("NaN"), Decimal("Infinity")]:
        failure(yuan, wrong, kind=ValueError)
    failure(fen, 2**63, kind=OverflowError)
    assert sum([wan(1), yuan(1)]) == yuan(10_001) and str(fen(-5)) == "-0.05元" and wan(1) < wan(2)
    assert context.period_parse("2019-2022") == (zdxm.Date(2019), zdxm.Date(2022))
    assert context.phase_parse("在建") is Phase.ONGOING and context.money_parse("3", zdxm.MoneyUnit.YI_YUAN) == yi(3)


class Name(str):
    """A text whose methods lie."""

    def encode(self, *_):
        return b"\xff"

    def __str__(self):
        return "别的"


def a_batch_commits_at_its_end_or_not_at_all(ledger):
    before = names(ledger)
    with ledger.write("张三") as batch:
        batch.project_add(ProjectForm(name=Name("码头")))
    assert names(ledger) == before + ["码头"]
    for leave in (lambda batch: batch.give_up(), lambda batch: [][0]):
        try:
            with ledger.write("张三") as batch:
                batch.project_add(ProjectForm(name="放弃的项目"))
                leave(batch)
        except IndexError:
            pass
        assert not batch.is_open and batch.change is None
    with ledger.write("张三") as batch:
        view = batch.view()
    assert failure(view.project_list).kind is ErrorKind.VIEW_EXPIRED
    assert names(ledger) == before + ["码头"]
    with ledger.write("张三") as batch:
        assert batch.append(ProjectForm(name="排队的项目")) == 1
        assert failure(batch.project_add, ProjectForm(name="大\u200b桥"), kind=zdxm.InputError).field == "name"
    assert names(ledger)[-1] == "排队的项目"


def what_is_forgotten_lets_others_write(ledger):
    ledger.write("张三").project_add(ProjectForm(name="forgotten"))
    gc.collect()
    ledger.write("李四").close()
    # Also where another thread forgets it.
    batches = [ledger.write("张三")]
    thread = threading.Thread(target=batches.clear)
    thread.start()
    thread.join()
    gc.collect()
    ledger.write("李四").close()
    context = zdxm.Context()
    batch = context.open(path("ledger.zdxm")).write("张三")
    del context, batch
    gc.collect()
    ledger.write("李四").close()
    assert "forgotten" not in names(ledger)


def a_context_serves_its_thread(context, ledger):
    errors = []

    def elsewhere():
        errors.append(failure(ledger.view, kind=zdxm.UseError))
        errors.append(failure(context.close, kind=zdxm.UseError))
        context.interrupt()
        with zdxm.Context() as own, own.open(path("ledger.zdxm")) as opened:
            assert names(opened)[:3] == NAMES

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(errors) == 2 and all("thread" in str(error) and "线程" in str(error) for error in errors), errors
    assert names(ledger)[:3] == NAMES


def errors_say_all_that_is_known(context, ledger):
    with ledger.write("张三"), zdxm.Context() as other:
        opened = other.open(path("ledger.zdxm"), zdxm.OpenOptions(busy_ms=-1))
        busy = failure(opened.write, "李四", kind=zdxm.FileError)
        assert busy.kind is ErrorKind.BUSY and busy.is_temporary and busy.sqlite_code and busy.cell is None, vars(busy)
    with ledger.view() as view, context.workbook_open(path("plan.csv")) as workbook:
        with view.import_preview(workbook) as preview:
            refused = failure(preview.begin, "张三", kind=zdxm.SheetError)
            assert refused.kind is ErrorKind.UNSETTLED_PROBLEMS and refused.cell.endswith("A3"), vars(refused)
    with ledger.write("张三") as batch:
        twice = ProjectForm(name=NAMES[0], code="不是代码")
        english = failure(batch.project_add, twice)
        context.set_language(zdxm.Language.CHINESE)
        chinese = failure(batch.project_add, twice)
        context.set_language(zdxm.Language.ENGLISH)
        assert english.id == chinese.id == "project_code_malformed" and "不是项目代码" in str(chinese), chinese


def what_is_closed_says_so():
    context = zdxm.Context()
    ledger = context.open(path("ledger.zdxm"))
    view = ledger.view()
    project = view.project_list()[0]
    ledger.close()
    for call in (view.project_list, ledger.view, ledger.office):
        assert failure(call, kind=zdxm.UseError).kind is ErrorKind.HANDLE
    assert project.name == NAMES[0]
    with zdxm.Context() as other, other.open(path("ledger.zdxm")) as opened, opened.view() as own:
        first, second = own.project_list()[:2]
        first.release()
        first.release()
        assert second.name == NAMES[1] and failure(ProjectForm.of(second).handle, other).kind is ErrorKind.HANDLE
    failure(ProjectForm.of(project).handle, context, kind=zdxm.UseError)
    for each in (view, ledger, context, context):
        each.close()
    assert failure(context.open, path("ledger.zdxm")).kind is ErrorKind.HANDLE
    view = zdxm.Context().open(path("ledger.zdxm")).view()
    gc.collect()
    assert view.project_list()[0].name == NAMES[0]


def long_work_can_be_given_up(context, ledger):
    steps = []
    saved = ledger.backup(path("backup.zdxm"), progress=lambda *step: steps.append(step))
    assert steps and saved.office == "柳州市重点办"
    assert failure(ledger.backup, path("backup.zdxm")).kind is ErrorKind.DUPLICATE
    ledger.backup(path("backup.zdxm"), overwrite=True)
    assert failure(ledger.backup, path("none.zdxm"), progress=lambda *_: False).kind is ErrorKind.INTERRUPTED
    failure(ledger.backup, path("none.zdxm"), progress=lambda *_: [][0], kind=IndexError)
    assert not os.path.exists(path("none.zdxm")) and context.backup_check(path("backup.zdxm")) == []
    assert context.backup_restore(path("backup.zdxm"), path("restored.zdxm")).hash == saved.hash
    assert failure(context.backup_restore, path("backup.zdxm"), path("restored.zdxm")).kind is ErrorKind.DUPLICATE
    context.backup_restore(path("backup.zdxm"), path("restored.zdxm"), keep_existing=True)
    with ledger.view() as view:
        written = view.archive(path("ledger.jsonl"))
        assert failure(view.verify, lambda *_: False).kind is ErrorKind.INTERRUPTED
        assert view.verify().hash == written.hash == saved.hash
    with context.archive_import(path("ledger.jsonl"), path("again.zdxm")) as archive:
        archive.run()
        assert archive.result().hash == saved.hash


def a_seal_is_signed(ledger):
    def sign(data):
        assert data.startswith(b"zdxm seal 1\n") and data.endswith(b"\n"), data
        return hashlib.sha256(b"key" + data).hexdigest()

    failure(ledger.seal, "证书 01", lambda data: [][0], kind=IndexError)
    text = ledger.seal("证书 01", sign)
    with ledger.view() as view:
        seal, = view.seal_list()
        assert (seal.seal_key, seal.seal_text, seal.change) == ("证书 01", text, view.as_of())
        assert ledger.oldest_view() >= 0
    assert ledger.oldest_view() is None


def options_cross_the_border(context):
    options = zdxm.OpenOptions(view_limit_ms=1, clock_policy=zdxm.ClockPolicy.UNKNOWN, refuse_hard_links=True)
    with context.create(path("options.zdxm"), "柳州市重点办", options) as ledger:
        with ledger.view() as view:
            time.sleep(0.05)
            assert failure(view.project_list).kind is ErrorKind.VIEW_EXPIRED
    os.link(path("options.zdxm"), path("second name.zdxm"))
    refused = failure(context.open, path("options.zdxm"), zdxm.OpenOptions(refuse_hard_links=True))
    assert refused.kind is ErrorKind.LEDGER_MOVED
    with context.open(path("options.zdxm"), zdxm.OpenOptions(read_only=True)) as ledger:
        assert ledger.is_read_only() and len(ledger.opening()) == 1
        assert failure(ledger.write, "张三", kind=zdxm.RefusedError).kind is ErrorKind.READ_ONLY
    failure(context.open, path("options.zdxm"), zdxm.OpenOptions(busy_ms=1.5), kind=TypeError)


def a_bulletin_is_issued_and_questions_are_asked(context):
    with context.create(path("issued.zdxm"), "柳州市重点办") as ledger:
        with ledger.write("张三") as batch:
            plan = batch.plan_adopt(zdxm.PlanForm(year=2022, title="计划"))
            project, sector = batch.project_add(ProjectForm(name="大桥")), batch.sector_ensure("水利").id
            item = batch.item_add(zdxm.ItemForm(plan=plan, project=project, sector=sector, phase="续建", position=1))
        with ledger.write("李四") as batch:
            failure(batch.report_file, ReportForm(item=item, month=(2022, 3)), kind=zdxm.InputError)
            filed = batch.report_file(ReportForm(item=item, month=(2022, 3), ytd_done=wan(5)))
            assert filed.standing_done == wan(5) and not filed.flags
            batch.item_revise(item, zdxm.ItemForm(annual="5097万元"))
        with ledger.view() as view:
            report = view.report_get(item, Month(2022, 3))
            raised, = view.history_list(zdxm.Subject.PROJECT, 0, id=project, field="annual")
            assert (raised.actor, raised.subject, raised.before) == ("李四", zdxm.Subject.ITEM, None), raised
            found = view.query_items(plan, (2022, 6), query=zdxm.ItemQueryForm(name_part="桥"))
            assert (found.total, found[0].item, found[0].annual) == (1, item, wan(5097)), found
            assert "annul" in str(failure(view.history_list, zdxm.Subject.PROJECT, 0, field="annul"))
            failure(view.report_get, item, 202203, kind=TypeError)
        form = ReportForm.of(report)
        form.ytd_done = None
        form.progress = "无"
        with ledger.write("李四") as batch:
            flags = batch.report_revise(form).flags
            assert flags == zdxm.ReportFlag.AMOUNT_ERASED and flags.chinese, flags
            batch.give_up()
        issue = zdxm.IssueForm(plan=plan, month=(2022, 3), number="第1期", issued_on=datetime.date(2022, 4, 8))
        with ledger.view() as view, view.issue_preview(issue) as bulletin:
            preview = str(bulletin)
            with bulletin.document() as document:
                assert document.table(0)[0][0] and document.head().title in preview
        with ledger.write("张三") as batch:
            number = batch.issue_bulletin(issue)
        with ledger.view() as view, view.issued_bulletin_reprint(number) as bulletin:
            assert str(bulletin) == preview and len(view.issued_bulletin_list()) == 1


def a_file_name_need_not_be_utf8():
    # A folder as an old GBK archive leaves it.
    inside = os.path.join(os.fsencode(folder), "台账".encode("gbk"))
    os.mkdir(inside)
    ledger_path = os.path.join(inside, b"ledger.zdxm")
    with zdxm.Context() as context:
        with context.create(ledger_path, "柳州市重点办") as ledger, ledger.write("张三") as batch:
            batch.project_add(ProjectForm(name=NAMES[0]))
        renamed = os.path.join(inside, "台账.zdxm".encode("gbk"))
        os.rename(ledger_path, renamed)
        for given in [renamed, os.fsdecode(renamed)]:
            with context.open(given) as ledger:
                assert names(ledger) == NAMES[:1]
        # A new file gets a name that every program can read.
        new = os.path.join(inside, "新台账.zdxm".encode("gbk"))
        refused = failure(context.create, new, "柳州市重点办", kind=zdxm.UseError)
        assert refused.kind is ErrorKind.ENCODING and "path" in str(refused) and not os.path.exists(new), refused


def thousands_of_rows_are_read_in_blocks(context):
    with context.create(path("many.zdxm"), "柳州市重点办") as ledger:
        with ledger.write("张三") as batch:
            for number in range(2_500):
                batch.append(ProjectForm(name=f"第{number}号项目", total=wan(number), location="柳\n北" if number % 2 else None))
        with ledger.view() as view:
            projects = view.project_list()
    assert [project.total for project in projects] == [wan(number) for number in range(2_500)]
    assert {project.location for project in projects[::2]} == {None} and projects[-1].name == "第2499号项目"


def main():
    with open(path("plan.csv"), "w", encoding="utf-8") as file:
        file.write("2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n")
    with zdxm.Context() as context, context.create(path("ledger.zdxm"), "柳州市重点办") as ledger:
        rows_are_records_that_stay(context, ledger)
        a_form_corrects_a_record(ledger)
        values_are_what_they_say(context)
        a_batch_commits_at_its_end_or_not_at_all(ledger)
        what_is_forgotten_lets_others_write(ledger)
        a_context_serves_its_thread(context, ledger)
        errors_say_all_that_is_known(context, ledger)
        long_work_can_be_given_up(context, ledger)
        a_seal_is_signed(ledger)
        options_cross_the_border(context)
        a_bulletin_is_issued_and_questions_are_asked(context)
        thousands_of_rows_are_read_in_blocks(context)
    what_is_closed_says_so()
    a_file_name_need_not_be_utf8()


if __name__ == "__main__":
    main()

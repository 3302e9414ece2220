"""What the Python layer promises beside the main job: layer.py FOLDER."""
import datetime
import gc
import hashlib
import os
import sys
import threading
import time
import warnings
from decimal import Decimal

import zdxm

NAMES = ["柳州大桥", "产业园", "学校"]
folder = sys.argv[1]
lines = []


def path(name):
    return os.path.join(folder, name)


def failure(call, *arguments, **named):
    """The error that a call must raise."""
    try:
        call(*arguments, **named)
    except zdxm.Error as error:
        return error
    raise AssertionError("no error was raised")


def reading_rows_is_no_error(context, ledger):
    # The function is forgotten here at once; the context keeps it.
    context.set_log(lambda level, text: lines.append((level, text)))
    gc.collect()
    with ledger.batch("张三") as batch:
        for name in NAMES:
            batch.add("project", {zdxm.F_NAME: name, zdxm.F_TOTAL: "12亿元", zdxm.F_PERIOD_START: "2022年3月"})
        batch.commit()
    with ledger.view() as view:
        rows = view.rows("project_list")
    assert [row.text(zdxm.F_NAME) for row in rows] == NAMES
    assert [row.text(zdxm.F_NAME) for row in reversed(rows)] == NAMES[::-1]
    first = rows[0]
    assert first.money(zdxm.F_TOTAL) == zdxm.yi(12) and first.int(zdxm.F_PERIOD_START) == 20220300
    assert first.text(zdxm.F_TOTAL) == "1200000000.00" and first.int(zdxm.F_PERIOD_END) is None
    assert [level for level, _ in lines] == [zdxm.LOG_INFO], lines
    assert context.number("zdxm_error_code", context.handle) == zdxm.OK


def a_cursor_can_be_walked_again(context, ledger):
    with ledger.view() as view, view.made(zdxm.Cursor, "zdxm_project_list", view.handle) as cursor:
        walks = [[row.text(zdxm.F_NAME) for row in cursor] for _ in range(2)]
        assert walks == [NAMES, NAMES], walks
        for row in cursor:
            break
        assert [row.text(zdxm.F_NAME) for row in cursor] == NAMES


def a_batch_reads_what_it_wrote(context, ledger):
    batch = ledger.batch("张三")
    project = batch.add("project", {zdxm.F_NAME: "未提交的项目"})
    view = batch.view()
    assert view.rows("project_get", project)[0].text(zdxm.F_NAME) == "未提交的项目"
    batch.give_up()
    assert failure(view.rows, "project_get", project).code == zdxm.E_VIEW_EXPIRED
    view.close()


def a_form_takes_a_row(context, ledger):
    with ledger.view() as view:
        project = view.rows("project_list")[1]
    with ledger.batch("张三") as batch, context.form(zdxm.FORM_PROJECT) as form:
        form.load(project)
        form.set(zdxm.F_LOCATION, "柳北区")
        batch.revise("project", project.int(zdxm.F_ID), form)
        batch.commit()
    with ledger.view() as view:
        project = view.rows("project_get", project.int(zdxm.F_ID))[0]
    assert (project.text(zdxm.F_NAME), project.text(zdxm.F_LOCATION)) == (NAMES[1], "柳北区")


def money_comes_with_its_unit(context):
    with context.form(zdxm.FORM_REPORT) as form:
        for amount in ["1200.75万元", zdxm.wan(Decimal("1200.75")), zdxm.yuan(12_007_500), zdxm.fen(1_200_750_000)]:
            form.set(zdxm.F_YTD_DONE, amount)
        for wrong in [1200.75, 1200, 120_075_000_000, Decimal("99.99"), True, (2022, 3), [1]]:
            assert_refused(form.set, zdxm.F_YTD_DONE, wrong)
        # Without its unit, also as a text; and by the call for numbers, also from C.
        assert failure(form.set, zdxm.F_YTD_DONE, "1200.75").code == zdxm.E_INVALID_VALUE
        assert failure(form.call, "zdxm_form_int", form.handle, zdxm.F_YTD_DONE, 1200).code == zdxm.E_INVALID_VALUE
        assert failure(form.call, "zdxm_form_money", form.handle, zdxm.F_ITEM, 1200).code == zdxm.E_INVALID_VALUE
        for field, right in [(zdxm.F_MONTH, (2022, 3)), (zdxm.F_MONTH, 202203), (zdxm.F_STARTED_ON, (2022,)),
                             (zdxm.F_STARTED_ON, datetime.date(2022, 3, 15)), (zdxm.F_STARTED, True), (zdxm.F_ITEM, 1)]:
            form.set(field, right)
        for field, wrong in [(zdxm.F_MONTH, datetime.date(2022, 3, 1)), (zdxm.F_MONTH, (2022, 13)), (zdxm.F_ITEM, 1.0),
                             (zdxm.F_STARTED_ON, datetime.datetime(2022, 3, 15)), (zdxm.F_STARTED_ON, 20220315.0),
                             (zdxm.F_STARTED, 1.0), (zdxm.F_ITEM, True), (zdxm.F_PROGRESS, 5), (zdxm.F_ITEM, [1])]:
            assert_refused(form.set, field, wrong)
    for wrong in [1.5, True, "1.5"]:
        assert_refused(zdxm.wan, wrong)
        assert_refused(zdxm.fen, wrong)
    for wrong in [Decimal("0.001"), Decimal("NaN"), Decimal("Infinity")]:
        assert_refused(zdxm.yuan, wrong, kind=ValueError)
    assert_refused(zdxm.fen, 2**63, kind=OverflowError)
    assert sum([zdxm.wan(1), zdxm.yuan(1)]) == zdxm.yuan(10_001) and str(zdxm.fen(-5)) == "-0.05元"
    assert context.field_type(zdxm.F_TOTAL) == zdxm.TYPE_MONEY
    assert failure(context.field_type, 99_999).code == zdxm.E_ARG
    # What does not fit is not cut: this would have been the number 1.
    assert_refused(context.form, 2**32 + 1, kind=OverflowError)


def what_nobody_sees_is_no_part_of_a_name(ledger):
    with ledger.batch("张三") as batch:
        for name in ["大\u200b桥", "大\n桥", "大\u202e桥"]:
            assert failure(batch.add, "project", {zdxm.F_NAME: name}).code == zdxm.E_INVALID_VALUE
        assert failure(batch.add, "project", {zdxm.F_NAME: "★"}).code == zdxm.E_MISSING_VALUE
    assert failure(ledger.batch, "张\u200b三").code == zdxm.E_INVALID_VALUE


def assert_refused(call, *arguments, kind=TypeError, **named):
    try:
        call(*arguments, **named)
    except kind:
        return
    raise AssertionError(f"{arguments} was not refused")


def a_plan_of_one_project(batch):
    """The numbers of the plan and of its item."""
    plan = batch.add("plan", {zdxm.F_YEAR: 2022, zdxm.F_TITLE: "计划"})
    project = batch.add("project", {zdxm.F_NAME: "大桥"})
    sector = batch.add("sector", {zdxm.F_NAME: "水利", zdxm.F_POSITION: 9})
    item = batch.add("item", {zdxm.F_PLAN: plan, zdxm.F_PROJECT: project, zdxm.F_SECTOR: sector,
                              zdxm.F_PHASE: zdxm.PHASE_ONGOING, zdxm.F_POSITION: 1})
    return plan, item


def an_empty_report_is_refused_and_an_erased_amount_flagged(context):
    with context.create(path("reports.zdxm"), "柳州市重点办") as ledger:
        with ledger.batch("张三") as batch:
            _, item = a_plan_of_one_project(batch)
            batch.commit()
        place = {zdxm.F_ITEM: item, zdxm.F_MONTH: (2022, 3)}
        report = {zdxm.F_YTD_DONE: zdxm.wan(5), zdxm.F_FUNDS_BY_SOURCE: "市级财政=1200万元；企业自筹=4500元"}
        with ledger.batch("李四") as batch:
            with context.form(zdxm.FORM_REPORT, place) as form:
                assert failure(batch.call, "zdxm_report_file", batch.handle, form.handle, None).code == zdxm.E_MISSING_VALUE
                assert failure(form.set, zdxm.F_FUNDS_BY_SOURCE, "市级财政=1200").code == zdxm.E_INVALID_VALUE
                assert failure(form.set, zdxm.F_FUNDS_BY_SOURCE, "甲=1元;甲=2元").code == zdxm.E_INVALID_VALUE
            with context.form(zdxm.FORM_REPORT, {**place, **report}) as form:
                filed = batch.rows("report_file", form)[0]
                assert filed.int(zdxm.F_FLAGS) == 0 and filed.money(zdxm.F_STANDING_DONE) == zdxm.wan(5)
            batch.commit()
        with ledger.view() as view:
            row = view.rows("report_get", item, 202203)[0]
        assert row.text(zdxm.F_FUNDS_BY_SOURCE) == "企业自筹=4500.00元;市级财政=12000000.00元"
        with ledger.batch("李四") as batch, context.form(zdxm.FORM_REPORT) as form:
            form.load(row)
            form.set(zdxm.F_YTD_DONE, None)
            assert batch.rows("report_revise", form)[0].int(zdxm.F_FLAGS) == zdxm.FLAG_AMOUNT_ERASED
            batch.give_up()


def questions_and_histories_are_asked(context):
    with context.create(path("asked.zdxm"), "柳州市重点办") as ledger:
        with ledger.batch("张三") as batch:
            plan, item = a_plan_of_one_project(batch)
            batch.commit()
        with ledger.batch("李四") as batch, context.form(zdxm.FORM_ITEM) as form:
            form.set(zdxm.F_ANNUAL, "5097万元")
            batch.revise("item", item, form)
            batch.commit()
        with ledger.view() as view, context.form(zdxm.FORM_ITEM_QUERY, {zdxm.F_NAME_PART: "桥"}) as query:
            raised, = view.rows("history_list", zdxm.SUBJECT_PROJECT, 1, zdxm.F_ANNUAL, 0)
            assert (raised.text(zdxm.F_ACTOR), raised.int(zdxm.F_SUBJECT)) == ("李四", zdxm.SUBJECT_ITEM), raised
            assert raised.money(zdxm.F_BEFORE) is None and raised.money(zdxm.F_AFTER) == zdxm.wan(5097), raised
            found, = view.rows("query_items", plan, 202206, query, None)
            assert (found.int(zdxm.F_ITEM), found.money(zdxm.F_ANNUAL)) == (item, zdxm.wan(5097)), found
            query.set(zdxm.F_NAME_PART, "路")
            assert view.rows("query_items", plan, 202206, query, None) == []


def a_forgotten_batch_lets_others_write(context, ledger):
    ledger.batch("张三").add("project", {zdxm.F_NAME: "forgotten"})
    gc.collect()
    with ledger.batch("李四"):
        pass
    # Also where another thread forgets it; the context is used by one thread at a time.
    batches = [ledger.batch("张三")]
    thread = threading.Thread(target=batches.clear)
    thread.start()
    thread.join()
    gc.collect()
    with ledger.batch("李四"):
        pass
    with ledger.view() as view:
        assert len(view.rows("project_list")) == len(NAMES)


def a_batch_left_without_commit_says_so(context, ledger):
    def left(leave):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            leave()
        assert all(warning.filename == __file__ for warning in caught), caught[0].filename
        return [warning.category for warning in caught]

    def by_the_end_of_with():
        with ledger.batch("张三") as batch:
            batch.add("project", {zdxm.F_NAME: "落下的项目"})

    def by_close():
        batch = ledger.batch("张三")
        with context.form(zdxm.FORM_PROJECT, {zdxm.F_NAME: "落下的项目"}) as form:
            batch.append(form)
        batch.close()

    def on_purpose():
        with ledger.batch("张三") as batch:
            batch.add("project", {zdxm.F_NAME: "落下的项目"})
            batch.give_up()

    def by_an_error():
        try:
            with ledger.batch("张三") as batch:
                batch.add("project", {zdxm.F_NAME: "落下的项目"})
                raise KeyError
        except KeyError:
            pass

    def with_nothing_written():
        with ledger.batch("张三"):
            pass

    def committed():
        with ledger.batch("张三") as batch:
            batch.commit()
            assert not batch.is_open

    for leave in [by_the_end_of_with, by_close]:
        assert left(leave) == [zdxm.NotCommitted], leave
    for leave in [on_purpose, by_an_error, with_nothing_written, committed]:
        assert left(leave) == [], leave
    with ledger.view() as view:
        assert len(view.rows("project_list")) == len(NAMES)


def rows_show_their_fields(context, ledger):
    with ledger.view() as view, view.made(zdxm.Cursor, "zdxm_project_list", view.handle) as cursor:
        row = cursor.all()[1]
        assert f"name={NAMES[1]!r}" in repr(row) and "total='1200000000.00'" in repr(row), row
        assert "period_end" not in repr(row), row
        assert repr(cursor)[8:] == repr(row)[5:], cursor
    assert repr(row) == "<Row closed>" and repr(cursor) == "<Cursor closed>"


def a_file_name_need_not_be_utf8():
    # A folder as an old GBK archive leaves it.
    inside = os.path.join(os.fsencode(folder), "台账".encode("gbk"))
    os.mkdir(inside)
    ledger_path = os.path.join(inside, b"ledger.zdxm")
    with zdxm.Context() as context:
        with context.create(ledger_path, "柳州市重点办") as ledger, ledger.batch("张三") as batch:
            batch.add("project", {zdxm.F_NAME: NAMES[0]})
            batch.commit()
        assert os.path.exists(ledger_path)
        renamed = os.path.join(inside, "台账.zdxm".encode("gbk"))
        os.rename(ledger_path, renamed)
        for given in [renamed, os.fsdecode(renamed)]:
            with context.open(given) as ledger, ledger.view() as view:
                assert [row.text(zdxm.F_NAME) for row in view.rows("project_list")] == NAMES[:1]
        # A new file gets a name that every program can read.
        new = os.path.join(inside, "新台账.zdxm".encode("gbk"))
        refused = failure(context.create, new, "柳州市重点办")
        assert refused.code == zdxm.E_ENCODING and "path" in str(refused), refused
        assert not os.path.exists(new)


def a_forgotten_context_lets_others_write():
    context = zdxm.Context()
    batch = context.open(path("ledger.zdxm")).batch("张三")
    del context, batch
    gc.collect()
    with zdxm.Context() as other, other.open(path("ledger.zdxm")) as ledger:
        with ledger.batch("李四"):
            pass


def errors_tell_all_that_is_known(context, ledger):
    with ledger.batch("张三"), zdxm.Context() as other:
        busy = failure(other.open(path("ledger.zdxm"), busy_ms=-1).batch, "李四")
        assert busy.code == zdxm.E_BUSY and busy.is_temporary and busy.sqlite_code != 0, vars(busy)
        assert busy.cell is None
    with ledger.view() as view, context.workbook(path("plan.csv")) as workbook:
        with view.import_preview(workbook) as preview:
            refused = failure(preview.begin, "张三")
            assert refused.code == zdxm.E_UNSETTLED_PROBLEMS and not refused.is_temporary, vars(refused)
            assert refused.cell and refused.cell.endswith("A3"), refused.cell


def a_closed_handle_is_never_left_out(context, ledger):
    with ledger.batch("张三") as batch:
        plan = batch.add("plan", {zdxm.F_YEAR: 2022, zdxm.F_TITLE: "计划"})
        batch.commit()
    rules = context.form(zdxm.FORM_RULES)
    with ledger.view() as view:
        assert "2022年" in view.plan_text(plan, rules)
        rules.close()
        assert failure(view.plan_text, plan, rules).code == zdxm.E_HANDLE
    assert failure(view.plan_text, plan).code == zdxm.E_HANDLE


def an_error_without_text_gets_no_older_one(context, ledger):
    with context.form(zdxm.FORM_PROJECT) as form:
        # The further handle is wrong: the context holds a text of it.
        failure(form.call, "zdxm_form_load", form.handle, ledger.handle)
    assert context.number("zdxm_error_code", context.handle) == zdxm.E_HANDLE
    failed = failure(context.call, "zdxm_cursor_next", None)
    assert failed.code == zdxm.E_HANDLE and str(failed) == "the zdxm_cursor is NULL", failed


def what_is_in_use_is_not_forgotten(context):
    view = context.open(path("ledger.zdxm")).view()
    gc.collect()
    assert [row.text(zdxm.F_NAME) for row in view.rows("project_list")] == NAMES


def a_seal_is_signed_and_checked(ledger):
    def sign(data):
        assert data.startswith(b"zdxm seal 1\n") and data.endswith(b"\n"), data
        return hashlib.sha256(b"key" + data).hexdigest()

    def is_good(key, data, signature):
        return key == "证书 01" and signature == hashlib.sha256(b"key" + data).hexdigest()

    with ledger.view() as view:
        assert view.verify(check=is_good).sealed_to is None
        as_of = view.number("zdxm_view_as_of", view.handle)
    ledger.seal("证书 01", sign)
    # A signer that fails refuses nothing but the seal.
    assert_refused(ledger.seal, "证书 01", lambda data: [][0], kind=IndexError)
    assert ledger.oldest_view_ms() is None
    steps = []
    with ledger.view() as view:
        proof = view.verify(check=is_good, progress=lambda done, total: steps.append((done, total)))
        assert (proof.sealed_to, proof.change) == (as_of, as_of) and len(proof.hash) == 64 and steps, proof
        assert view.verify(check=lambda *_: False).sealed_to is None
        assert [seal.int(zdxm.F_CHANGE) for seal in view.seals()] == [as_of]
        assert failure(view.verify, None, lambda *_: False).code == zdxm.E_INTERRUPTED
        assert ledger.oldest_view_ms() >= 0


def options_cross_the_border(context):
    options = dict(view_limit_ms=1, clock_policy=zdxm.CLOCK_UNKNOWN, refuse_hard_links=True, allow_network_drive=True)
    with context.create(path("options.zdxm"), "柳州市重点办", **options) as ledger:
        ledger.answer_clock(zdxm.CLOCK_THIS_IS_RIGHT)
        assert failure(ledger.answer_clock, 7).code == zdxm.E_ARG
        with ledger.view() as view:
            time.sleep(0.05)
            assert failure(view.rows, "project_list").code == zdxm.E_VIEW_EXPIRED
    os.link(path("options.zdxm"), path("second name.zdxm"))
    assert failure(context.open, path("options.zdxm"), refuse_hard_links=True).code == zdxm.E_LEDGER_MOVED
    assert failure(context.open, path("options.zdxm"), clock_policy=7).code == zdxm.E_ARG
    with context.open(path("options.zdxm"), read_only=True) as ledger:
        assert len(ledger.rows("ledger_opening")) == 1
    assert_refused(context.open, path("options.zdxm"), busy_ms=1.5)


def a_ledger_is_backed_up_archived_and_comes_back(context, ledger):
    steps = []
    saved = ledger.backup(path("backup.zdxm"), progress=lambda *step: steps.append(step))
    assert steps and saved.text(zdxm.F_OFFICE) == "柳州市重点办"
    assert failure(ledger.backup, path("backup.zdxm")).code == zdxm.E_DUPLICATE
    ledger.backup(path("backup.zdxm"), overwrite=True)
    assert failure(ledger.backup, path("none.zdxm"), progress=lambda *_: False).code == zdxm.E_INTERRUPTED
    assert not os.path.exists(path("none.zdxm")) and context.check_file(path("backup.zdxm")) == []
    restored = context.restore(path("backup.zdxm"), path("restored.zdxm"))
    assert restored.text(zdxm.F_HASH) == saved.text(zdxm.F_HASH)
    assert failure(context.restore, path("backup.zdxm"), path("restored.zdxm")).code == zdxm.E_DUPLICATE
    context.restore(path("backup.zdxm"), path("restored.zdxm"), keep_existing=True)
    with ledger.view() as view, view.export_archive(path("ledger.jsonl")) as archive:
        written = archive.run()
    with context.import_archive(path("ledger.jsonl"), path("again.zdxm")) as archive:
        assert archive.run().text(zdxm.F_HASH) == written.text(zdxm.F_HASH) == saved.text(zdxm.F_HASH)


def a_bulletin_is_issued_and_handed_out_again(context):
    with context.create(path("issued.zdxm"), "柳州市重点办") as ledger:
        with ledger.batch("张三") as batch:
            plan = a_plan_of_one_project(batch)[0]
            batch.commit()
        fields = {zdxm.F_PLAN: plan, zdxm.F_MONTH: (2022, 3), zdxm.F_NUMBER: "第1期", zdxm.F_ISSUED_ON: datetime.date(2022, 4, 8)}
        with context.form(zdxm.FORM_ISSUE, fields) as form:
            with ledger.view() as view, view.preview_issue(form) as bulletin:
                preview = str(bulletin)
            with ledger.batch("张三") as batch:
                number = batch.issue(form)
                batch.commit()
        with ledger.view() as view, view.reissue(number) as bulletin:
            assert str(bulletin) == preview and len(view.issued()) == len(view.issued(plan)) == 1


def what_an_owner_closed_is_closed():
    context = zdxm.Context()
    ledger = context.open(path("ledger.zdxm"))
    view = ledger.view()
    rows = view.rows("project_list")
    ledger.close()
    assert failure(rows[0].text, zdxm.F_NAME).code == zdxm.E_HANDLE
    assert failure(view.rows, "project_list").code == zdxm.E_HANDLE
    view.close()
    context.close()
    context.close()
    assert failure(context.form, zdxm.FORM_UNIT).code == zdxm.E_HANDLE


def many_rows_are_read_in_a_call(context, ledger):
    with ledger.view() as view, view.made(zdxm.Cursor, "zdxm_project_list", view.handle) as cursor:
        by_row = [(row.int(zdxm.F_ID), row.int(zdxm.F_TOTAL), row.int(zdxm.F_PERIOD_END)) for row in cursor]
        names = [row.text(zdxm.F_NAME) for row in cursor]
        sites = [row.text(zdxm.F_LOCATION) for row in cursor]
        assert None in sites and any(row[2] is None for row in by_row) and len(names) > 2
        for block in (1, 2, 1000):
            assert cursor.numbers(zdxm.F_ID, zdxm.F_TOTAL, zdxm.F_PERIOD_END, block=block) == by_row, block
            assert cursor.texts(zdxm.F_NAME, block=block) == names, block
            assert cursor.texts(zdxm.F_LOCATION, block=block) == sites, block
        assert [row.text(zdxm.F_NAME) for row in cursor] == names
    with ledger.view() as view:
        none = view.made(zdxm.Cursor, "zdxm_project_by_name", view.handle, *zdxm._passed("没有的项目"))
        assert none.numbers(zdxm.F_ID) == [] and none.texts(zdxm.F_NAME) == []


def records_go_as_json(context, ledger):
    with ledger.batch("张三") as batch, context.form(zdxm.FORM_PROJECT) as form:
        form.set_json({"name": "凤凰岭大桥", "total": "12.5亿元", "remark": None})
        error = failure(form.set_json, {"name": "别的名称", "totl": 1})
        assert error.code == zdxm.E_ARG and error.id == "field_name_unknown", (error.code, error.id)
        bridge = batch.number("zdxm_project_add", batch.handle, form.handle)
        batch.commit()
    with ledger.view() as view:
        row = view.rows("project_get", bridge)[0].json()
    assert (row["name"], row["total"], row["remark"]) == ("凤凰岭大桥", {"fen": 125_000_000_000}, None), row


def errors_are_in_the_language_of_the_context(context, ledger):
    with ledger.batch("张三") as batch:
        twice = lambda: batch.add("project", {zdxm.F_NAME: "凤凰岭大桥", zdxm.F_CODE: "不是代码"})
        english = failure(twice)
        context.set_language(zdxm.CHINESE)
        chinese = failure(twice)
        context.set_language(zdxm.ENGLISH)
        assert english.id == chinese.id == "project_code_malformed", (english.id, chinese.id)
        assert "is not a project code" in str(english) and "不是项目代码" in str(chinese), (str(english), str(chinese))
        batch.give_up()


def main():
    with open(path("plan.csv"), "w", encoding="utf-8") as file:
        file.write("2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n")
    with zdxm.Context() as context, context.create(path("ledger.zdxm"), "柳州市重点办") as ledger:
        reading_rows_is_no_error(context, ledger)
        a_cursor_can_be_walked_again(context, ledger)
        a_batch_reads_what_it_wrote(context, ledger)
        a_form_takes_a_row(context, ledger)
        money_comes_with_its_unit(context)
        what_nobody_sees_is_no_part_of_a_name(ledger)
        an_empty_report_is_refused_and_an_erased_amount_flagged(context)
        questions_and_histories_are_asked(context)
        a_forgotten_batch_lets_others_write(context, ledger)
        errors_tell_all_that_is_known(context, ledger)
        a_closed_handle_is_never_left_out(context, ledger)
        an_error_without_text_gets_no_older_one(context, ledger)
        what_is_in_use_is_not_forgotten(context)
        a_batch_left_without_commit_says_so(context, ledger)
        rows_show_their_fields(context, ledger)
        a_seal_is_signed_and_checked(ledger)
        options_cross_the_border(context)
        a_ledger_is_backed_up_archived_and_comes_back(context, ledger)
        a_bulletin_is_issued_and_handed_out_again(context)
        many_rows_are_read_in_a_call(context, ledger)
        records_go_as_json(context, ledger)
        errors_are_in_the_language_of_the_context(context, ledger)
    a_file_name_need_not_be_utf8()
    a_forgotten_context_lets_others_write()
    what_an_owner_closed_is_closed()


if __name__ == "__main__":
    main()

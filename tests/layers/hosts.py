"""What ordinary hosts do to a ledger that is open: a second SQLite in the process, a zip of its files, a fork.

Every change that was acknowledged is there afterwards, and what cannot be kept is refused.
"""
import os
import sqlite3
import subprocess
import sys
import zipfile

import zdxm


def add(ledger, name):
    with ledger.write("张三") as batch:
        batch.project_add(zdxm.ProjectForm(name=name))


def refused(kind, call, *arguments):
    try:
        call(*arguments)
    except zdxm.Error as error:
        assert error.kind == kind, error
        return
    raise AssertionError("it was not refused")


def names(path):
    """What another program sees, which closes the ledger again."""
    code = """
import sys, zdxm
with zdxm.Context() as context, context.open(sys.argv[1]) as ledger, ledger.view() as view:
    print(",".join(project.name for project in view.project_list()))
"""
    run = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    return run.stdout.strip().split(",")


def in_two_sqlites(path):
    other = sqlite3.connect(path)
    assert other.execute("SELECT count(*) FROM change").fetchone()
    other.close()


def in_a_zip(path):
    with zipfile.ZipFile(path + ".zip", "w") as zip:
        for ending in ("", "-wal", "-shm"):
            zip.write(path + ending, "ledger" + ending)


def loses_the_locks(deed, path):
    with zdxm.Context() as context:
        ledger = context.create(path, "测试重点办")
        kept = ["一"]
        add(ledger, "一")
        deed(path)
        # The other program may delete the log, or not: what is acknowledged counts.
        for name in ("二", "三"):
            seen = names(path)
            assert seen == kept, (seen, kept)
            try:
                add(ledger, name)
                kept.append(name)
            except zdxm.Error as error:
                assert error.kind == zdxm.ErrorKind.LEDGER_MOVED, error
        assert names(path) == kept
        ledger.close()
        ledger = context.open(path)
        add(ledger, "之后")
        ledger.close()
    assert names(path) == kept + ["之后"], names(path)


def forks(path):
    context = zdxm.Context()
    ledger = context.create(path, "测试重点办")
    view = ledger.view()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            refused(zdxm.ErrorKind.LEDGER_MOVED, add, ledger, "子")
            refused(zdxm.ErrorKind.LEDGER_MOVED, ledger.view)
            refused(zdxm.ErrorKind.LEDGER_MOVED, view.project_list)
            refused(zdxm.ErrorKind.LEDGER_MOVED, context.open, path)
            view.close()
            ledger.close()
            context.close()
            code = 0
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    add(ledger, "父")
    assert names(path) == ["父"]
    add(ledger, "父二")
    context.close()
    assert names(path) == ["父", "父二"] and not os.path.exists(path + "-wal")


for name, deed in (("sqlite", in_two_sqlites), ("zip", in_a_zip)):
    loses_the_locks(deed, os.path.join(sys.argv[1], name + ".zdxm"))
forks(os.path.join(sys.argv[1], "fork.zdxm"))
print("kept")

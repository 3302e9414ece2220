"""The main job in Python: annual_cycle.py LEDGER FILE...

Makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one by
one through a form, and prints the plan's text and the bulletin. PYTHONPATH names bindings/python, ZDXM_LIBRARY the
shared library where the system does not find it.
"""
import io
import sys

import zdxm
from zdxm import ImportForm, Language, Month, PlanLevel, ReportForm


def show(done: int, total: int) -> None:
    print(f"\r{done}/{total}", end="", file=sys.stderr)


def import_file(ledger: zdxm.Ledger, workbook: zdxm.Workbook) -> None:
    """Imports a file; what a person would look at and decide is printed and left out here."""
    options = ImportForm(document_no="柳政办〔2022〕5号", leave_out_unmatched=True, leave_unreadable_empty=True)
    with ledger.view() as view, view.import_preview(workbook, form=options) as preview:
        for finding in preview.findings():
            print(finding.sheet, finding.cell, finding.text, file=sys.stderr)
        with preview.begin("张三") as batch:
            batch.run(show, portion=100)


def file_reports(ledger: zdxm.Ledger, workbook: zdxm.Workbook, plan: int, month: Month) -> None:
    """Files the reports of a month: each row of the sheet becomes a form."""
    with ledger.view() as view:
        names = {project.id: project.name for project in view.project_list()}
        items = {names[item.project]: item.id for item in view.item_list(plan)}
    with ledger.write("李四") as batch:
        for row in workbook.rows(0):
            item = items.get(row.name or "")
            if item is not None and row.counted:
                report = ReportForm.of(row)  # or ReportForm(ytd_done=zdxm.wan(1200)) and so on
                report.item, report.month = item, month
                batch.append(report)
        batch.run(show, portion=100)


def main(ledger_path: str, files: list[str]) -> None:
    with zdxm.Context() as context, context.create(ledger_path, "柳州市重点项目建设办公室") as ledger:
        context.set_language(Language.CHINESE)
        for name in files[:-1]:
            with context.workbook_open(name) as workbook:
                import_file(ledger, workbook)
        with context.workbook_open(files[-1]) as workbook:
            month = workbook.sheets()[0].month
            assert month is not None
            with ledger.view() as view:
                plan = view.plan_of_year(month.year, PlanLevel.MUNICIPAL)
                assert plan is not None
            file_reports(ledger, workbook, plan.id, month)
        with ledger.view() as view, view.bulletin_new(plan.id, month) as bulletin, view.plan_document(plan.id) as document:
            print(document)
            print(bulletin)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: annual_cycle.py LEDGER FILE...")
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        main(sys.argv[1], sys.argv[2:])
    except zdxm.Error as error:
        sys.exit(f"annual_cycle: {error}")

"""The main job in Python: annual_cycle.py LEDGER FILE...

Makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one by
one through a form, and prints the plan's text and the bulletin. PYTHONPATH names bindings/python, ZDXM_LIBRARY the
shared library where the system does not find it.
"""
import sys

import zdxm


def write(batch, name):
    for done, total in batch.steps():
        print(f"\r{name} {done}/{total}", end="", file=sys.stderr)
    print(file=sys.stderr)
    batch.commit()


def import_file(context, ledger, workbook, name):
    """Imports a file; what a person would look at and decide is printed and left out here."""
    options = context.form(zdxm.FORM_IMPORT, {
        zdxm.F_DOCUMENT_NO: "柳政办〔2022〕5号",
        zdxm.F_LEAVE_OUT_UNMATCHED: True,
        zdxm.F_LEAVE_UNREADABLE_EMPTY: True,
    })
    with options, ledger.view() as view, view.import_preview(workbook, options) as preview:
        for finding in preview.rows("import_findings"):
            print(*map(finding.text, (zdxm.F_SHEET, zdxm.F_CELL, zdxm.F_TEXT)), file=sys.stderr)
        with preview.begin("张三") as batch:
            write(batch, name)


def file_reports(context, ledger, workbook, plan, month):
    """Files the reports of a month: each row of the sheet becomes a form."""
    with ledger.view() as view:
        names = {project.int(zdxm.F_ID): project.text(zdxm.F_NAME) for project in view.rows("project_list")}
        items = {names[item.int(zdxm.F_PROJECT)]: item.int(zdxm.F_ID) for item in view.rows("item_list", plan)}
    report = context.form(zdxm.FORM_REPORT)
    with report, ledger.batch("李四") as batch, workbook.sheet_rows(0) as rows:
        for row in rows:
            item = items.get(row.text(zdxm.F_NAME))
            if item and row.int(zdxm.F_COUNTED):
                report.clear()
                report.load(row)  # or report.set(zdxm.F_YTD_DONE, zdxm.wan(1200)) and so on
                report.set(zdxm.F_ITEM, item)
                report.set(zdxm.F_MONTH, month)
                batch.append(report)
        write(batch, "reports")


def main(ledger_path, files):
    with zdxm.Context() as context, context.create(ledger_path, "柳州市重点项目建设办公室") as ledger:
        context.set_language(zdxm.CHINESE)
        for name in files[:-1]:
            with context.workbook(name) as workbook:
                import_file(context, ledger, workbook, name)
        with context.workbook(files[-1]) as workbook:
            month = workbook.rows("workbook_sheets")[0].int(zdxm.F_MONTH)
            with ledger.view() as view:
                plan = view.rows("plan_of_year", month // 100, zdxm.LEVEL_MUNICIPAL)[0].int(zdxm.F_ID)
            file_reports(context, ledger, workbook, plan, month)
        with ledger.view() as view, view.bulletin(plan, month) as bulletin:
            print(view.plan_text(plan))
            print(bulletin)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: annual_cycle.py LEDGER FILE...")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        main(sys.argv[1], sys.argv[2:])
    except zdxm.Error as error:
        sys.exit(f"annual_cycle: {error}")

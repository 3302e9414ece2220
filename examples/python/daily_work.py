"""A month of an office in Python: daily_work.py FOLDER."""
import datetime, os, sys
import zdxm
from zdxm import EventForm, EventKind, ItemForm, MatterForm, MatterKind, Month, Phase, ReportForm, Role

MARCH = Month(2022, 3)

def begin(ledger: zdxm.Ledger) -> tuple[int, int, int]:
    with ledger.write("张三") as batch:
        bureau = batch.unit_add(zdxm.UnitForm(name="柳州市交通局"))
        sector = batch.sector_add(zdxm.SectorForm(name="交通", position=1))
        plan = batch.plan_adopt(zdxm.PlanForm(year=2022, level=zdxm.PlanLevel.MUNICIPAL, title="2022年重大项目计划"))
        bridge = batch.project_add(zdxm.ProjectForm(name="凤凰岭大桥", total="12亿元", owner="柳州市城投公司"))
        item = batch.item_add(ItemForm(plan=plan, project=bridge, phase=Phase.NEW, sector=sector, position=1,
                                       total="12亿元", annual="1.5亿元", responsible_units=[bureau], reporting_unit=bureau))
        for name, role, unit in [("张三", Role.REGISTRAR, None), ("李四", Role.REPORTER, bureau)]:
            person = batch.person_add(zdxm.PersonForm(name=name, unit=unit))
            batch.role_grant(person, role, "柳政办〔2022〕5号", unit=unit)
    return plan, bridge, item

def report(ledger: zdxm.Ledger, item: int, progress: str) -> None:
    with ledger.view() as view, ledger.write("李四") as batch:
        former = view.filing_get(item, MARCH)
        form = ReportForm.of(former) if former else ReportForm(item=item, month=MARCH)
        form.ytd_done, form.started, form.progress = "2100万元", True, progress
        batch.filing_draft(form)
    with ledger.view() as view, ledger.write("李四") as batch:
        batch.filing_submit(ReportForm.of(current(view, item)))

def answer(ledger: zdxm.Ledger, item: int, opinion: str, accept: bool) -> None:
    with ledger.view() as view, ledger.write("张三") as batch:
        (batch.filing_approve if accept else batch.filing_return)(item, MARCH, current(view, item).since, opinion)

def current(view: zdxm.View, item: int) -> zdxm.Filing:
    filing = view.filing_get(item, MARCH)
    assert filing is not None
    return filing

def main(folder: str) -> None:
    with zdxm.Context() as context, context.create(os.path.join(folder, "ledger.zdxm"), "柳州市重点办") as ledger:
        context.set_language(zdxm.Language.CHINESE)
        plan, bridge, item = begin(ledger)
        report(ledger, item, "开工")
        answer(ledger, item, "请补充形象进度", accept=False)
        report(ledger, item, "完成桩基12根")
        answer(ledger, item, "同意", accept=True)
        with ledger.write("张三") as batch:
            batch.event_record(EventForm(project=bridge, event_kind=EventKind.START, occurred_on=datetime.date(2022, 3, 8)))
            batch.matter_add(MatterForm(project=bridge, matter_kind=MatterKind.LAND, name="征地12亩",
                                        deadline=datetime.date(2022, 4, 30)))
        with ledger.view() as view, view.bulletin_new(plan, MARCH) as bulletin, bulletin.document() as document:
            for filing in view.filing_history(item, MARCH):
                print(filing.filing_state, filing.ytd_done, filing.progress, filing.opinion or "")
            print(*(f"{matter.name} {matter.matter_kind} {matter.deadline}" for matter in view.matter_list(bridge)))
            print(document)
            document.save(zdxm.PrintedForm.DOCX, os.path.join(folder, "bulletin.docx"))
            print(view.verify().rows, "rows proved,", ledger.backup(os.path.join(folder, "backup.zdxm")).rows, "in the backup")

if __name__ == "__main__":
    main(sys.argv[1])

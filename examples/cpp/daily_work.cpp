// A month of an office in C++: daily_work FOLDER.
#include <iostream>
#include "zdxm.hpp"

using namespace zdxm;

static const Month MARCH(2022, 3);
struct Begun { std::int32_t plan, bridge, item; };

static Begun begin(const Ledger &ledger) {
    Begun begun;
    ledger.write("张三", [&](Batch &batch) {
        const std::int32_t bureau = batch.unit_add(UnitForm().name("柳州市交通局"));
        const std::int32_t sector = batch.sector_add(SectorForm().name("交通").position(1));
        begun.plan = batch.plan_adopt(PlanForm().year(2022).level(PlanLevel::Municipal).title("2022年重大项目计划"));
        begun.bridge = batch.project_add(ProjectForm().name("凤凰岭大桥").total("12亿元").owner("柳州市城投公司"));
        begun.item = batch.item_add(ItemForm().plan(begun.plan).project(begun.bridge).phase(Phase::New).sector(sector).position(1)
            .total("12亿元").annual("1.5亿元").responsible_units({bureau}).reporting_unit(bureau));
        const std::int32_t zhang = batch.person_add(PersonForm().name("张三")), li = batch.person_add(PersonForm().name("李四").unit(bureau));
        batch.role_grant(zhang, Role::Registrar, "柳政办〔2022〕5号");
        batch.role_grant(li, Role::Reporter, "柳政办〔2022〕5号", bureau);
    });
    return begun;
}
static void report(const Ledger &ledger, std::int32_t item, const std::string &progress) {
    ledger.write("李四", [&](Batch &batch) {
        const Maybe<Filing> former = ledger.view().filing_get(item, MARCH);
        ReportForm form = former ? ReportForm::of(*former) : ReportForm().item(item).month(MARCH);
        batch.filing_draft(form.ytd_done("2100万元").started(true).progress(progress));
    });
    const Filing draft = *ledger.view().filing_get(item, MARCH);
    ledger.write("李四", [&](Batch &batch) { batch.filing_submit(ReportForm::of(draft)); });
}
static void run(const std::string &folder) {
    const Context context;
    context.set_language(Language::Chinese);
    const Ledger ledger = context.create(folder + "/ledger.zdxm", "柳州市重点办");
    const Begun begun = begin(ledger);
    const auto since = [&] { return ledger.view().filing_get(begun.item, MARCH)->since; };
    report(ledger, begun.item, "开工");
    ledger.write("张三", [&](Batch &batch) { batch.filing_return(begun.item, MARCH, since(), "请补充形象进度"); });
    report(ledger, begun.item, "完成桩基12根");
    ledger.write("张三", [&](Batch &batch) { batch.filing_approve(begun.item, MARCH, since(), "同意"); });
    ledger.write("张三", [&](Batch &batch) {
        batch.event_record(EventForm().project(begun.bridge).event_kind(EventKind::Start).occurred_on(Date(2022, 3, 8)));
        batch.matter_add(MatterForm().project(begun.bridge).matter_kind(MatterKind::Land).name("征地12亩").deadline(Date(2022, 4, 30)));
    });
    const View view = ledger.view();
    for (const Filing &filing : view.filing_history(begun.item, MARCH))
        std::cout << filing.filing_state << " " << filing.ytd_done << " " << filing.progress << " " << filing.opinion << "\n";
    for (const Matter &matter : view.matter_list(begun.bridge))
        std::cout << matter.name << " " << matter.matter_kind << " " << matter.deadline << "\n";
    const Document document = view.bulletin_new(begun.plan, MARCH).document();
    std::cout << document << "\n";
    document.save(PrintedForm::Docx, folder + "/bulletin.docx");
    std::cout << view.verify().rows << " rows proved, " << ledger.backup(folder + "/backup.zdxm").rows << " in the backup\n";
}
int main(int, char **argv) { try { run(argv[1]); } catch (const Error &error) { std::cerr << error.what() << "\n"; return 1; } }

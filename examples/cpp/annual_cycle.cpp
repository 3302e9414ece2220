// The main job in C++: annual_cycle LEDGER FILE... makes a new ledger, imports the plan annexes and all monthly files but
// the last, files the last month's reports one by one through a form, and prints the plan's text and the bulletin.
//
//   c++ -std=c++11 -I include -I bindings/cpp examples/cpp/annual_cycle.cpp -l zdxm -o annual_cycle
#include <iostream>

#include "zdxm.hpp"

using namespace zdxm;

// Writes what a batch holds, with a progress bar.
static void write(const Batch &batch, const std::string &name) {
    batch.run([&](std::int64_t done, std::int64_t total) {
        std::cerr << "\r" << name << " " << done << "/" << total;
        return true;
    }, 50);
    std::cerr << "\n";
    batch.commit();
}

// Imports a file; what a person would look at and decide is printed and left out here.
static void import_file(const Ledger &ledger, const Workbook &workbook, const std::string &name) {
    const ImportForm options =
        ImportForm().document_no("柳政办〔2022〕5号").leave_out_unmatched(true).leave_unreadable_empty(true);
    const Import import = ledger.view().import_preview(workbook, &options);
    for (const Finding &finding : import.findings())
        std::cerr << finding.sheet << "!" << finding.cell << " " << finding.text << "\n";
    write(import.begin("张三"), name);
}

// Files the reports of a month: each row of the sheet becomes a form.
static void file_reports(const Ledger &ledger, const Workbook &workbook, std::int32_t plan, Month month) {
    const View view = ledger.view();
    const Batch batch = ledger.write("李四");
    for (const SheetRow &row : workbook.rows(0)) {
        const Maybe<Project> project = view.project_by_name(row.name);
        if (!row.counted || !project) continue;
        const Maybe<PlanItem> item = view.item_of_project(plan, project->id);
        if (item) batch.append(ReportForm::of(row).item(item->id).month(month)); // or .ytd_done("2100万元") and so on
    }
    write(batch, "reports");
}

static void run(int argc, char **argv) {
    const Context context;
    context.set_language(Language::Chinese);
    const Ledger ledger = context.create(argv[1], "柳州市重点项目建设办公室");
    for (int at = 2; at < argc - 1; at++) import_file(ledger, context.workbook_open(argv[at]), argv[at]);
    const Workbook last = context.workbook_open(argv[argc - 1]);
    const Month month = *last.sheets()[0].month;
    const std::int32_t plan = ledger.view().plan_of_year(month.year, PlanLevel::Municipal)->id;
    file_reports(ledger, last, plan, month);
    const View view = ledger.view();
    std::cout << view.plan_document(plan) << "\n" << view.bulletin_new(plan, month) << "\n";
}

int main(int argc, char **argv) {
    if (argc < 4) {
        std::cerr << "usage: annual_cycle LEDGER FILE...\n";
        return 2;
    }
    try {
        run(argc, argv);
        return 0;
    } catch (const Error &error) {
        std::cerr << "\nannual_cycle: " << error.what() << "\n";
        return 1;
    }
}

// The main job in C++: annual_cycle LEDGER FILE... makes a new ledger, imports the plan annexes and all monthly files but
// the last, files the last month's reports one by one through a form, and prints the plan's text and the bulletin.
//
//   c++ -std=c++11 -I include -I bindings/cpp examples/cpp/annual_cycle.cpp -l zdxm -o annual_cycle
#include <iostream>

#include "zdxm.hpp"

using namespace zdxm;

// Writes what a batch holds, with a progress bar.
static void write(const Context &context, Batch &batch, const std::string &name) {
    std::int32_t status, done = 0, total = 0;
    do {
        status = context.check(zdxm_batch_step(batch.get(), 50, &done, &total));
        std::cerr << "\r" << name << " " << done << "/" << total;
    } while (status == ZDXM_OK);
    std::cerr << "\n";
    context.check(zdxm_batch_commit(batch.get(), nullptr));
}

// Imports a file; what a person would look at and decide is printed and left out here.
static void import_file(const Context &context, const Ledger &ledger, const Workbook &workbook, const std::string &name) {
    Form options(context);
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_IMPORT, options.out()));
    context.check(zdxm_form_text(options.get(), ZDXM_F_DOCUMENT_NO, "柳政办〔2022〕5号", -1));
    context.check(zdxm_form_int(options.get(), ZDXM_F_LEAVE_OUT_UNMATCHED, 1));
    context.check(zdxm_form_int(options.get(), ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    Import preview(context);
    context.check(zdxm_import_preview(view(context, ledger).get(), workbook.get(), options.get(), preview.out()));
    Cursor findings(context);
    context.check(zdxm_import_findings(preview.get(), findings.out()));
    while (findings.next())
        std::cerr << findings.text(ZDXM_F_SHEET) << "!" << findings.text(ZDXM_F_CELL) << " " << findings.text(ZDXM_F_TEXT) << "\n";
    Batch batch(context);
    context.check(zdxm_import_begin(preview.get(), "张三", -1, batch.out()));
    write(context, batch, name);
}

// Files the reports of a month: each row of the sheet becomes a form.
static void file_reports(const Context &context, const Ledger &ledger, const Workbook &workbook, std::int32_t plan, std::int32_t month) {
    View now = view(context, ledger);
    Form report(context);
    Batch batch(context);
    Cursor rows(context), project(context), item(context);
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_REPORT, report.out()));
    context.check(zdxm_batch_new(ledger.get(), "李四", -1, batch.out()));
    context.check(zdxm_workbook_rows(workbook.get(), 0, rows.out()));
    while (rows.next()) {
        context.check(zdxm_project_by_name(now.get(), rows.text(ZDXM_F_NAME).c_str(), -1, project.out()));
        if (!rows.number(ZDXM_F_COUNTED) || !project.next()) continue;
        context.check(zdxm_item_of_project(now.get(), plan, project.number(ZDXM_F_ID), item.out()));
        if (!item.next()) continue;
        context.check(zdxm_form_clear(report.get()));
        context.check(zdxm_form_load(report.get(), rows.get()));
        context.check(zdxm_form_int(report.get(), ZDXM_F_ITEM, item.number(ZDXM_F_ID)));
        context.check(zdxm_form_int(report.get(), ZDXM_F_MONTH, month));
        context.check(zdxm_batch_append(batch.get(), report.get(), nullptr));
    }
    write(context, batch, "reports");
}

static void print_bulletin(const Context &context, const Ledger &ledger, std::int32_t plan, std::int32_t month) {
    View now = view(context, ledger);
    Bulletin bulletin(context);
    context.check(zdxm_bulletin_new(now.get(), plan, month, nullptr, bulletin.out()));
    Document text(context), words(context);
    context.check(zdxm_plan_document(now.get(), plan, nullptr, text.out()));
    context.check(zdxm_bulletin_document(bulletin.get(), words.out()));
    for (const Document *document : {&text, &words})
        std::cout << text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            context.check(zdxm_document_text(document->get(), ZDXM_PRINTED_TEXT, buffer, cap, need));
        }) << "\n";
}

static void run(int argc, char **argv) {
    Context context;
    context.check(zdxm_context_set_language(context.get(), ZDXM_CHINESE));
    Ledger ledger = create(context, argv[1], "柳州市重点项目建设办公室");
    for (int at = 2; at < argc; at++) {
        Workbook workbook(context);
        context.check(zdxm_workbook_open(context.get(), argv[at], -1, workbook.out()));
        if (at + 1 < argc) {
            import_file(context, ledger, workbook, argv[at]);
            continue;
        }
        Cursor sheets(context), plans(context);
        context.check(zdxm_workbook_sheets(workbook.get(), sheets.out()));
        sheets.next();
        const std::int32_t month = sheets.number(ZDXM_F_MONTH);
        context.check(zdxm_plan_of_year(view(context, ledger).get(), month / 100, ZDXM_LEVEL_MUNICIPAL, plans.out()));
        plans.next();
        const std::int32_t plan = plans.number(ZDXM_F_ID);
        file_reports(context, ledger, workbook, plan, month);
        print_bulletin(context, ledger, plan, month);
    }
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

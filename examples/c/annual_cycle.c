/* The main job in C: a year's plan in, the months in, the bulletin out.
 *
 *   annual_cycle LEDGER FILE...
 *
 * makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one
 * by one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.
 *
 *   cc -I include examples/c/annual_cycle.c -l zdxm -o annual_cycle
 */
#include <stdio.h>
#include <stdlib.h>
#include "zdxm.h"

static zdxm_context *context;

/* Every call passes here: an error is printed and ends the program. */
static int32_t check(int32_t status)
{
    char text[1000] = "the call failed";
    int32_t code;
    if (status < 0) {
        if (zdxm_error_code(context, &code) == ZDXM_OK && code == status)
            zdxm_error_text(context, text, sizeof text, NULL);
        fprintf(stderr, "\nannual_cycle: %s (%d)\n", text, (int)status);
        exit(1);
    }
    return status;
}

/* Writes what a batch holds, with a progress bar. */
static void write_batch(zdxm_batch *batch, const char *name)
{
    int32_t status, done, total;
    do {
        status = check(zdxm_batch_step(batch, 50, &done, &total));
        fprintf(stderr, "\r%s %d/%d", name, (int)done, (int)total);
    } while (status == ZDXM_OK);
    fprintf(stderr, "\n");
    check(zdxm_batch_commit(batch, NULL));
    check(zdxm_batch_free(batch));
}

/* Imports a file; what a person would look at and decide is printed and left out here. */
static void import_file(zdxm_ledger *ledger, zdxm_workbook *workbook, const char *name)
{
    zdxm_view *view;
    zdxm_form *options;
    zdxm_import *import;
    zdxm_cursor *findings;
    zdxm_batch *batch;
    char text[1000], sheet[200], cell[20];

    check(zdxm_form_new(context, ZDXM_FORM_IMPORT, &options));
    check(zdxm_form_text(options, ZDXM_F_DOCUMENT_NO, "柳政办〔2022〕5号", -1));
    check(zdxm_form_int(options, ZDXM_F_LEAVE_OUT_UNMATCHED, 1));
    check(zdxm_form_int(options, ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    check(zdxm_ledger_view(ledger, &view));
    check(zdxm_import_preview(view, workbook, options, &import));
    check(zdxm_import_findings(import, &findings));
    while (check(zdxm_cursor_next(findings)) == ZDXM_ROW) {
        check(zdxm_cursor_text(findings, ZDXM_F_SHEET, sheet, sizeof sheet, NULL));
        check(zdxm_cursor_text(findings, ZDXM_F_CELL, cell, sizeof cell, NULL));
        check(zdxm_cursor_text(findings, ZDXM_F_TEXT, text, sizeof text, NULL));
        fprintf(stderr, "%s!%s %s\n", sheet, cell, text);
    }
    check(zdxm_view_close(view));
    check(zdxm_import_begin(import, "张三", -1, &batch));
    write_batch(batch, name);
    check(zdxm_cursor_free(findings));
    check(zdxm_import_free(import));
    check(zdxm_form_free(options));
}

/* Files the reports of a month: each row of the sheet becomes a form. */
static void file_reports(zdxm_ledger *ledger, zdxm_workbook *workbook, int32_t plan, int32_t month)
{
    zdxm_view *view;
    zdxm_cursor *rows, *project, *item;
    zdxm_form *report;
    zdxm_batch *batch;
    int32_t id, counted;
    char name[1000];

    check(zdxm_form_new(context, ZDXM_FORM_REPORT, &report));
    check(zdxm_ledger_view(ledger, &view));
    check(zdxm_batch_new(ledger, "李四", -1, &batch));
    check(zdxm_workbook_rows(workbook, 0, &rows));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        check(zdxm_cursor_text(rows, ZDXM_F_NAME, name, sizeof name, NULL));
        check(zdxm_cursor_int(rows, ZDXM_F_COUNTED, &counted));
        check(zdxm_project_by_name(view, name, -1, &project));
        if (counted && check(zdxm_cursor_next(project)) == ZDXM_ROW) {
            check(zdxm_cursor_int(project, ZDXM_F_ID, &id));
            check(zdxm_item_of_project(view, plan, id, &item));
            if (check(zdxm_cursor_next(item)) == ZDXM_ROW) {
                check(zdxm_cursor_int(item, ZDXM_F_ID, &id));
                check(zdxm_form_clear(report));
                check(zdxm_form_load(report, rows)); /* or zdxm_form_money(report, ZDXM_F_YTD_DONE, fen) and so on */
                check(zdxm_form_int(report, ZDXM_F_ITEM, id));
                check(zdxm_form_int(report, ZDXM_F_MONTH, month));
                check(zdxm_batch_append(batch, report, NULL));
            }
            check(zdxm_cursor_free(item));
        }
        check(zdxm_cursor_free(project));
    }
    check(zdxm_view_close(view));
    write_batch(batch, "reports");
    check(zdxm_cursor_free(rows));
    check(zdxm_form_free(report));
}

/* Prints the text of a document, which is freed. */
static void print_document(zdxm_document *document)
{
    int32_t size;
    char *text;

    check(zdxm_document_text(document, ZDXM_PRINTED_TEXT, NULL, 0, &size));
    text = (char *)malloc((size_t)size + 1);
    if (!text) exit(1);
    check(zdxm_document_text(document, ZDXM_PRINTED_TEXT, text, size + 1, NULL));
    printf("%s\n", text);
    free(text);
    check(zdxm_document_free(document));
}

/* Prints the plan's text and the bulletin. */
static void print_bulletin(zdxm_ledger *ledger, int32_t plan, int32_t month)
{
    zdxm_view *view;
    zdxm_bulletin *bulletin;
    zdxm_document *document;

    check(zdxm_ledger_view(ledger, &view));
    check(zdxm_plan_document(view, plan, NULL, &document));
    print_document(document);
    check(zdxm_bulletin_new(view, plan, month, NULL, &bulletin));
    check(zdxm_bulletin_document(bulletin, &document));
    print_document(document);
    check(zdxm_bulletin_free(bulletin));
    check(zdxm_view_close(view));
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_workbook *workbook;
    zdxm_cursor *rows;
    int32_t plan = 0, month = 0;
    int at;

    if (argc < 4) {
        fprintf(stderr, "usage: annual_cycle LEDGER FILE...\n");
        return 2;
    }
    check(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    check(zdxm_context_set_language(context, ZDXM_CHINESE));
    check(zdxm_ledger_create(context, argv[1], -1, "柳州市重点项目建设办公室", -1, NULL, &ledger));
    for (at = 2; at < argc; at++) {
        check(zdxm_workbook_open(context, argv[at], -1, &workbook));
        if (at + 1 < argc) {
            import_file(ledger, workbook, argv[at]);
        } else {
            check(zdxm_workbook_sheets(workbook, &rows));
            check(zdxm_cursor_next(rows));
            check(zdxm_cursor_int(rows, ZDXM_F_MONTH, &month));
            check(zdxm_cursor_free(rows));
            check(zdxm_ledger_view(ledger, &view));
            check(zdxm_plan_of_year(view, month / 100, ZDXM_LEVEL_MUNICIPAL, &rows));
            check(zdxm_cursor_next(rows));
            check(zdxm_cursor_int(rows, ZDXM_F_ID, &plan));
            check(zdxm_cursor_free(rows));
            check(zdxm_view_close(view));
            file_reports(ledger, workbook, plan, month);
        }
        check(zdxm_workbook_free(workbook));
    }
    print_bulletin(ledger, plan, month);
    check(zdxm_ledger_close(ledger));
    zdxm_context_free(context);
    return 0;
}

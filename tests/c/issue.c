/* Issues, reads, checks and compares bulletins; prints what it found, line by line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zdxm.h"

static zdxm_context *context;
static char text[70000], preview[70000];

static void check(int32_t status, int line)
{
    if (status >= 0) return;
    zdxm_error_text(context, text, sizeof text, NULL);
    fprintf(stderr, "line %d: %d %s\n", line, (int)status, text);
    exit(1);
}
#define CHECK(call) check(call, __LINE__)

static void expect(int32_t status, int32_t expected, int line)
{
    if (status == expected) return;
    fprintf(stderr, "line %d: %d, not %d\n", line, (int)status, (int)expected);
    exit(1);
}
#define EXPECT(call, expected) expect(call, expected, __LINE__)

#include "document.h"

/* Prints the named fields of all rows. */
static void print(const char *what, zdxm_cursor *rows, const int32_t *fields, int count)
{
    int at;
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        printf("%s", what);
        for (at = 0; at < count; at++) {
            CHECK(zdxm_cursor_text(rows, fields[at], text, sizeof text, NULL));
            printf("|%s", text);
        }
        printf("\n");
    }
    CHECK(zdxm_cursor_free(rows));
}
#define PRINT(what, rows, fields) print(what, rows, fields, (int)(sizeof fields / sizeof fields[0]))

static const int32_t of_list[] = {ZDXM_F_ID, ZDXM_F_NUMBER, ZDXM_F_MONTH, ZDXM_F_ISSUED_ON, ZDXM_F_AS_OF, ZDXM_F_SINCE,
                                  ZDXM_F_IS_LATEST, ZDXM_F_RATE_DECIMALS, ZDXM_F_TITLE};
static const int32_t of_check[] = {ZDXM_F_OUTCOME, ZDXM_F_PRINTED_FORM, ZDXM_F_IS_SAME, ZDXM_F_KEEPING};
static const int32_t of_figures[] = {ZDXM_F_CUT, ZDXM_F_NAME, ZDXM_F_CHANGED_FIELD, ZDXM_F_LABEL, ZDXM_F_BEFORE,
                                     ZDXM_F_AFTER};
static const int32_t of_records[] = {ZDXM_F_RECORD_KIND, ZDXM_F_ID, ZDXM_F_MONTH, ZDXM_F_NAME, ZDXM_F_DIFFERENCE,
                                     ZDXM_F_CHANGED_FIELD, ZDXM_F_LABEL, ZDXM_F_BEFORE, ZDXM_F_AFTER, ZDXM_F_CHANGE,
                                     ZDXM_F_ACTOR, ZDXM_F_CHANGE_KIND};

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_form *form, *rules, *report;
    zdxm_batch *batch;
    zdxm_view *view;
    zdxm_cursor *rows;
    zdxm_bulletin *bulletin;
    zdxm_document *other;
    int32_t id, need, code;
    char *again;

    if (argc != 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));

    CHECK(zdxm_form_new(context, ZDXM_FORM_ISSUE, &form));
    CHECK(zdxm_form_new(context, ZDXM_FORM_RULES, &rules));
    CHECK(zdxm_form_int(rules, ZDXM_F_RATE_DECIMALS, 1));
    CHECK(zdxm_form_int(form, ZDXM_F_PLAN, 1));
    CHECK(zdxm_form_text(form, ZDXM_F_MONTH, "2022年3月", -1));
    CHECK(zdxm_form_text(form, ZDXM_F_ISSUED_ON, "2022-04-08", -1));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    EXPECT(zdxm_issue_bulletin(batch, form, rules, &id), ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_error_detail(context, NULL, &code, NULL));
    EXPECT(code, ZDXM_F_NUMBER);
    CHECK(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期", -1));
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_issue_preview(view, form, rules, &bulletin));
    READ(zdxm_bulletin_document(bulletin, &document), preview, sizeof preview);
    CHECK(zdxm_bulletin_free(bulletin));
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_issue_bulletin(batch, form, rules, &id));
    CHECK(zdxm_form_text(form, ZDXM_F_NUMBER, "第4期", -1));
    EXPECT(zdxm_issue_bulletin(batch, form, rules, &code), ZDXM_E_RULE);
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));

    CHECK(zdxm_form_new(context, ZDXM_FORM_REPORT, &report));
    CHECK(zdxm_form_int(report, ZDXM_F_ITEM, 1));
    CHECK(zdxm_form_int(report, ZDXM_F_MONTH, 202203));
    CHECK(zdxm_form_money(report, ZDXM_F_YTD_DONE, 350));
    CHECK(zdxm_batch_new(ledger, "李四", -1, &batch));
    CHECK(zdxm_report_revise(batch, report, NULL));
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    CHECK(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期", -1));
    EXPECT(zdxm_issue_bulletin(batch, form, NULL, &code), ZDXM_E_DUPLICATE);
    CHECK(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期（更正）", -1));
    CHECK(zdxm_issue_bulletin(batch, form, rules, &code));
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));

    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_issued_bulletin_list(view, 0, &rows));
    PRINT("list", rows, of_list);
    CHECK(zdxm_issued_bulletin_get(view, id, &rows));
    PRINT("get", rows, of_list);
    CHECK(zdxm_issued_bulletin_by_number(view, "第 3 期", -1, &rows));
    PRINT("number", rows, of_list);
    CHECK(zdxm_issued_bulletin_check(view, id, &rows));
    PRINT("check", rows, of_check);
    CHECK(zdxm_issued_bulletin_compare_figures(view, id, 0, &rows));
    PRINT("figure", rows, of_figures);
    CHECK(zdxm_issued_bulletin_compare_records(view, id, code, &rows));
    PRINT("record", rows, of_records);
    READ(zdxm_issued_bulletin_compare_document(view, id, 0, &document), text, sizeof text);
    printf("%s", text);

    CHECK(zdxm_issued_bulletin_text(view, id, text, sizeof text, &need));
    if (strcmp(text, preview) != 0) return 4;
    CHECK(zdxm_issued_bulletin_reprint(view, id, &bulletin));
    again = malloc(sizeof text);
    READ(zdxm_bulletin_document(bulletin, &document), again, sizeof text);
    if (strcmp(text, again) != 0 || (int32_t)strlen(text) != need) return 3;
    free(again);
    EXPECT(zdxm_issued_bulletin_get(view, 77, &rows), ZDXM_E_NOT_FOUND);
    EXPECT(zdxm_issued_bulletin_compare_document(view, code, id, &other), ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_context_free(context));
    return 0;
}

/* Issues, reads, checks and compares bulletins; prints what it found, line by line. */
#include <string.h>

#include "expect.h"

static char preview[70000];

/* Prints the named fields of all rows. */
static void print(const char *what, zdxm_cursor *rows, const int32_t *fields, int count)
{
    int at;
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        printf("%s", what);
        for (at = 0; at < count; at++) {
            MUST(zdxm_cursor_text(rows, fields[at], text, sizeof text, NULL));
            printf("|%s", text);
        }
        printf("\n");
    }
    MUST(zdxm_cursor_free(rows));
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
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));

    MUST(zdxm_form_new(context, ZDXM_FORM_ISSUE, &form));
    MUST(zdxm_form_new(context, ZDXM_FORM_RULES, &rules));
    MUST(zdxm_form_int(rules, ZDXM_F_RATE_DECIMALS, 1));
    MUST(zdxm_form_int(form, ZDXM_F_PLAN, 1));
    MUST(zdxm_form_text(form, ZDXM_F_MONTH, "2022年3月", -1));
    MUST(zdxm_form_text(form, ZDXM_F_ISSUED_ON, "2022-04-08", -1));
    MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
    EXPECT(zdxm_issue_bulletin(batch, form, rules, &id), ZDXM_E_MISSING_VALUE);
    MUST(zdxm_error_detail(context, NULL, &code, NULL));
    EXPECT(code, ZDXM_F_NUMBER);
    MUST(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期", -1));
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_issue_preview(view, form, rules, &bulletin));
    READ(zdxm_bulletin_document(bulletin, &document), preview, sizeof preview);
    MUST(zdxm_bulletin_free(bulletin));
    MUST(zdxm_view_close(view));
    MUST(zdxm_issue_bulletin(batch, form, rules, &id));
    MUST(zdxm_form_text(form, ZDXM_F_NUMBER, "第4期", -1));
    EXPECT(zdxm_issue_bulletin(batch, form, rules, &code), ZDXM_E_RULE);
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));

    MUST(zdxm_form_new(context, ZDXM_FORM_REPORT, &report));
    MUST(zdxm_form_int(report, ZDXM_F_ITEM, 1));
    MUST(zdxm_form_int(report, ZDXM_F_MONTH, 202203));
    MUST(zdxm_form_money(report, ZDXM_F_YTD_DONE, 350));
    MUST(zdxm_batch_new(ledger, "李四", -1, &batch));
    MUST(zdxm_report_revise(batch, report, NULL));
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));
    MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
    MUST(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期", -1));
    EXPECT(zdxm_issue_bulletin(batch, form, NULL, &code), ZDXM_E_DUPLICATE);
    MUST(zdxm_form_text(form, ZDXM_F_NUMBER, "第3期（更正）", -1));
    MUST(zdxm_issue_bulletin(batch, form, rules, &code));
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));

    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_issued_bulletin_list(view, 0, &rows));
    PRINT("list", rows, of_list);
    MUST(zdxm_issued_bulletin_get(view, id, &rows));
    PRINT("get", rows, of_list);
    MUST(zdxm_issued_bulletin_by_number(view, "第 3 期", -1, &rows));
    PRINT("number", rows, of_list);
    MUST(zdxm_issued_bulletin_check(view, id, &rows));
    PRINT("check", rows, of_check);
    MUST(zdxm_issued_bulletin_compare_figures(view, id, 0, &rows));
    PRINT("figure", rows, of_figures);
    MUST(zdxm_issued_bulletin_compare_records(view, id, code, &rows));
    PRINT("record", rows, of_records);
    READ(zdxm_issued_bulletin_compare_document(view, id, 0, &document), text, sizeof text);
    printf("%s", text);

    MUST(zdxm_issued_bulletin_text(view, id, text, sizeof text, &need));
    if (strcmp(text, preview) != 0) return 4;
    MUST(zdxm_issued_bulletin_reprint(view, id, &bulletin));
    again = malloc(sizeof text);
    READ(zdxm_bulletin_document(bulletin, &document), again, sizeof text);
    if (strcmp(text, again) != 0 || (int32_t)strlen(text) != need) return 3;
    free(again);
    EXPECT(zdxm_issued_bulletin_get(view, 77, &rows), ZDXM_E_NOT_FOUND);
    EXPECT(zdxm_issued_bulletin_compare_document(view, code, id, &other), ZDXM_E_INVALID_VALUE);
    MUST(zdxm_context_free(context));
    return 0;
}

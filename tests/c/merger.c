/* Two units and two projects that are one: said, asked by either number or name, listed, printed, and taken back. */
#include "expect.h"

static void rows_of(const char *what, zdxm_cursor *rows)
{
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        zdxm_cursor_json(rows, text, sizeof text, NULL);
        printf("%s|%s\n", what, text);
    }
    zdxm_cursor_free(rows);
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_batch *batch;
    zdxm_cursor *rows;
    int32_t change, id;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_merger_candidates(view, ZDXM_SUBJECT_UNIT, &rows));
    rows_of("candidate", rows);
    CHECK(zdxm_merger_candidates(view, ZDXM_SUBJECT_PROJECT, &rows));
    rows_of("candidate", rows);
    EXPECT(zdxm_merger_candidates(view, ZDXM_SUBJECT_PLAN, &rows), ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_view_close(view));

    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    CHECK(zdxm_unit_merge(batch, 2, 1, "市交通局是简称", -1));
    CHECK(zdxm_project_merge(batch, 2, 1, "同一项目", -1));
    EXPECT(zdxm_unit_merge(batch, 1, 2, "循环", -1), ZDXM_E_RULE);
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("refused|%s\n", text);
    EXPECT(zdxm_project_merge(batch, 2, 1, "", 0), ZDXM_E_MISSING_VALUE);
    EXPECT(zdxm_unit_merge(batch, 99, 1, "没有", -1), ZDXM_E_NOT_FOUND);
    CHECK(zdxm_batch_commit(batch, &change));
    CHECK(zdxm_batch_free(batch));

    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_unit_get(view, 2, &rows));
    if (zdxm_cursor_next(rows) != ZDXM_ROW) return 3;
    CHECK(zdxm_cursor_int(rows, ZDXM_F_ID, &id));
    if (id != 1) return 4;
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_unit_by_name(view, "市交通局", -1, &rows));
    if (zdxm_cursor_next(rows) != ZDXM_ROW) return 5;
    CHECK(zdxm_cursor_int(rows, ZDXM_F_ID, &id));
    if (id != 1) return 6;
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_project_list(view, &rows));
    CHECK(zdxm_cursor_count(rows, &id));
    if (id != 1) return 7;
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_merger_list(view, &rows));
    rows_of("merger", rows);
    READ(zdxm_merger_document(view, &document), text, sizeof text);
    printf("%s", text);
    READ(zdxm_merger_candidates_document(view, ZDXM_SUBJECT_UNIT, &document), text, sizeof text);
    printf("%s", text);
    CHECK(zdxm_view_close(view));

    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    CHECK(zdxm_unit_unmerge(batch, 2));
    CHECK(zdxm_project_unmerge(batch, 2));
    EXPECT(zdxm_unit_unmerge(batch, 2), ZDXM_E_NOT_FOUND);
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_unit_list(view, &rows));
    CHECK(zdxm_cursor_count(rows, &id));
    if (id != 2) return 8;
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_context_free(context));
    return 0;
}

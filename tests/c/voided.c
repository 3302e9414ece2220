/* What was typed by mistake: voided with a reason, listed, restored; refused where others use it. */
#include "expect.h"

static zdxm_batch *begin(zdxm_ledger *ledger)
{
    zdxm_batch *batch;
    CHECK(zdxm_batch_new(ledger, "王五", -1, &batch));
    return batch;
}

static void commit(zdxm_batch *batch)
{
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));
}

static void refused(zdxm_context *of)
{
    CHECK(zdxm_error_text(of, text, sizeof text, NULL));
    printf("refused|%s\n", text);
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    zdxm_view *view;
    zdxm_cursor *rows, *read;
    zdxm_form *form;
    int32_t unit, month;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));

    batch = begin(ledger);
    CHECK(zdxm_unit_ensure(batch, "市交通局", -1, &unit, NULL));
    EXPECT(zdxm_record_void(batch, ZDXM_SUBJECT_UNIT, unit, "重复登记", -1), ZDXM_E_RULE);
    commit(batch);
    /* A person edits the unit, and somebody voids it meanwhile. */
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_unit_get(view, unit, &read));
    EXPECT(zdxm_cursor_next(read), ZDXM_ROW);
    CHECK(zdxm_form_new(context, ZDXM_FORM_UNIT, &form));
    CHECK(zdxm_form_load(form, read));
    CHECK(zdxm_cursor_free(read));
    CHECK(zdxm_view_close(view));

    batch = begin(ledger);
    CHECK(zdxm_record_void(batch, ZDXM_SUBJECT_UNIT, unit, "重复登记", -1));
    EXPECT(zdxm_record_void(batch, ZDXM_SUBJECT_PROJECT, 1, "误", -1), ZDXM_E_IN_USE);
    refused(context);
    EXPECT(zdxm_record_void(batch, ZDXM_SUBJECT_ITEM, 1, " ", -1), ZDXM_E_MISSING_VALUE);
    EXPECT(zdxm_record_void(batch, ZDXM_SUBJECT_REPORT, 1, "误", -1), ZDXM_E_INVALID_VALUE);
    EXPECT(zdxm_record_void(batch, 99, 1, "误", -1), ZDXM_E_ARG);
    CHECK(zdxm_draft_void(batch, 1, 202201, "误登", -1));
    commit(batch);

    batch = begin(ledger);
    CHECK(zdxm_form_text(form, ZDXM_F_NAME, "市交通运输局机关", -1));
    EXPECT(zdxm_unit_revise(batch, unit, form), ZDXM_E_NOT_FOUND);
    refused(context);
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_voided_list(view, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        CHECK(zdxm_cursor_text(rows, ZDXM_F_NAME, text, sizeof text, NULL));
        printf("voided|%s|", text);
        if (zdxm_cursor_int(rows, ZDXM_F_MONTH, &month) != ZDXM_OK) month = 0;
        CHECK(zdxm_cursor_text(rows, ZDXM_F_REASON, text, sizeof text, NULL));
        printf("%d|%s|", (int)month, text);
        CHECK(zdxm_cursor_text(rows, ZDXM_F_ACTOR, text, sizeof text, NULL));
        printf("%s\n", text);
    }
    CHECK(zdxm_cursor_free(rows));
    READ(zdxm_voided_document(view, &document), text, sizeof text);
    printf("%s", text);
    CHECK(zdxm_view_close(view));

    CHECK(zdxm_record_restore(batch, ZDXM_SUBJECT_UNIT, unit));
    CHECK(zdxm_draft_restore(batch, 1, 202201));
    EXPECT(zdxm_draft_restore(batch, 1, 202201), ZDXM_E_RULE);
    CHECK(zdxm_batch_view(batch, &view));
    CHECK(zdxm_voided_list(view, &rows));
    EXPECT(zdxm_cursor_next(rows), ZDXM_DONE);
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_view_close(view));
    commit(batch);
    CHECK(zdxm_form_free(form));
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_context_free(context));
    return 0;
}

/* Who changed what: of one project by field, of a change, as a printed table, and what is refused. */
#include "expect.h"

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t change, subject, field;
    int64_t before, after;
    int rc;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    CHECK(zdxm_ledger_view(ledger, &view));

    CHECK(zdxm_history_list(view, ZDXM_SUBJECT_PROJECT, 1, ZDXM_F_ANNUAL, 0, &rows));
    while ((rc = zdxm_cursor_next(rows)) == ZDXM_ROW) {
        CHECK(zdxm_cursor_int(rows, ZDXM_F_CHANGE, &change));
        CHECK(zdxm_cursor_int(rows, ZDXM_F_SUBJECT, &subject));
        CHECK(zdxm_cursor_int(rows, ZDXM_F_CHANGED_FIELD, &field));
        if (subject != ZDXM_SUBJECT_ITEM || field != ZDXM_F_ANNUAL) return 3;
        if (zdxm_cursor_int64(rows, ZDXM_F_BEFORE, &before) != ZDXM_OK) before = -1;
        CHECK(zdxm_cursor_int64(rows, ZDXM_F_AFTER, &after));
        CHECK(zdxm_cursor_text(rows, ZDXM_F_ACTOR, text, sizeof text, NULL));
        printf("annual|%d|%s|%lld|%lld\n", (int)change, text, (long long)before, (long long)after);
    }
    if (rc != ZDXM_DONE) return 4;
    CHECK(zdxm_cursor_free(rows));

    CHECK(zdxm_change_entries(view, 3, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        CHECK(zdxm_cursor_json(rows, text, sizeof text, NULL));
        printf("entry|%s\n", text);
    }
    CHECK(zdxm_cursor_free(rows));

    READ(zdxm_history_document(view, ZDXM_SUBJECT_PROJECT, 1, ZDXM_F_ANNUAL, 0, &document), text, sizeof text);
    printf("%s", text);

    EXPECT(zdxm_history_list(view, ZDXM_SUBJECT_REPORT, 1, 0, 0, &rows), ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("refused|%s\n", text);
    EXPECT(zdxm_history_list(view, 99, 1, 0, 0, &rows), ZDXM_E_ARG);
    EXPECT(zdxm_history_list(view, ZDXM_SUBJECT_PROJECT, 99, 0, 0, &rows), ZDXM_E_NOT_FOUND);
    EXPECT(zdxm_history_list(view, ZDXM_SUBJECT_PROJECT, 1, 9999, 0, &rows), ZDXM_E_ARG);
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_context_free(context));
    return 0;
}

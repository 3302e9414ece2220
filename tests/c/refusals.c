/* Attempts without a right in a ledger that records them: refusals LEDGER */
#include <string.h>

#include "expect.h"

static zdxm_ledger *ledger;

/* A project that 李四 may not add. */
static void attempt(zdxm_form *project)
{
    zdxm_batch *batch;
    int32_t id;
    CHECK(zdxm_batch_new(ledger, "李四", -1, &batch));
    EXPECT(zdxm_project_add(batch, project, &id), ZDXM_E_NOT_PERMITTED);
    CHECK(zdxm_batch_free(batch));
}

static void list(void)
{
    static const int32_t fields[] = {ZDXM_F_ACTOR, ZDXM_F_MESSAGE_ID, ZDXM_F_TASK_KIND, ZDXM_F_CHANGE_CODE, ZDXM_F_SUBJECT,
        ZDXM_F_RECORD_ID, ZDXM_F_NAME, ZDXM_F_TIMES};
    zdxm_view *view;
    zdxm_cursor *rows;
    size_t at;
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_change_refusals(view, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        printf("refusal");
        for (at = 0; at < sizeof fields / sizeof *fields; at++) {
            if (zdxm_cursor_text(rows, fields[at], text, sizeof text, NULL) < 0) exit(1);
            printf("|%s", text);
        }
        printf("\n");
    }
    CHECK(zdxm_cursor_free(rows));
    READ(zdxm_change_refusals_document(view, &document), text, sizeof text);
    printf("%s", text);
    CHECK(zdxm_view_limit(view, "李四", -1));
    EXPECT(zdxm_change_refusals(view, &rows), ZDXM_E_NOT_PERMITTED);
    CHECK(zdxm_view_close(view));
}

int main(int argc, char **argv)
{
    zdxm_open_options options;
    zdxm_form *project;
    zdxm_batch *batch;
    if (argc < 2) return 1;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.flags = ZDXM_OPEN_RECORD_REFUSALS;
    CHECK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &project));
    CHECK(zdxm_form_text(project, ZDXM_F_NAME, "东环大道", -1));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    attempt(project);
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_ledger_open(context, argv[1], -1, &options, &ledger));
    attempt(project);
    EXPECT(zdxm_batch_new(ledger, "外人", -1, &batch), ZDXM_E_NOT_PERMITTED);
    list();
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_form_free(project));
    CHECK(zdxm_context_free(context));
    return 0;
}

/* Prints what changed between two results of an assessment, whom a ranking exempts, and a sheet of the office. */
#include "expect.h"

int main(int argc, char **argv)
{
    static const int32_t of_change[] = {ZDXM_F_UNIT_NAME, ZDXM_F_SCHEME_ITEM, ZDXM_F_POINTS_BEFORE, ZDXM_F_POINTS};
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_cursor *rows;
    size_t at;
    if (argc < 2 || zdxm_context_new(ZDXM_ABI_VERSION, &context) != ZDXM_OK) return 2;
    MUST(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_issued_assessment_compare(view, 1, 2, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        printf("change");
        for (at = 0; at < sizeof of_change / sizeof of_change[0]; at++) {
            MUST(zdxm_cursor_text(rows, of_change[at], text, sizeof text, NULL));
            printf("|%s", text);
        }
        printf("\n");
    }
    MUST(zdxm_ranking_list(view, 1, 202203, NULL, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        int32_t exempt;
        MUST(zdxm_cursor_int(rows, ZDXM_F_IS_EXEMPT, &exempt));
        MUST(zdxm_cursor_text(rows, ZDXM_F_UNIT_NAME, text, sizeof text, NULL));
        printf("ranked|%s|%d\n", text, (int)exempt);
    }
    READ(zdxm_issued_assessment_compare_document(view, 1, 2, &document), text, sizeof text);
    printf("<%s>\n", text);
    READ(zdxm_issued_assessment_compare_document(view, 1, 0, &document), text, sizeof text);
    printf("<%s>\n", text);
    READ(zdxm_export_document(view, 1, 0, "plan-months", -1, NULL, &document), text, sizeof text);
    printf("<%s>\n", text);
    MUST(zdxm_context_free(context));
    return 0;
}

/* Records as JSON: in by a form, out of a row, into a form again; prints what is refused. */
#include <string.h>

#include "expect.h"

static void refused(zdxm_form *form, const char *json, int32_t expected)
{
    EXPECT(zdxm_form_json(form, json, -1), expected);
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("refused|%s\n", text);
}

static void print_row(zdxm_cursor *rows)
{
    EXPECT(zdxm_cursor_next(rows), ZDXM_ROW);
    CHECK(zdxm_cursor_json(rows, text, sizeof text, NULL));
    printf("row|%s\n", text);
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    zdxm_form *form;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t project, item;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));

    CHECK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    CHECK(zdxm_form_json(form,
                         "{\"name\": \"凤凰岭大桥\", \"total\": \"12.5亿元\", \"period_start\": 20210300, \"remark\": null,"
                         " \"location\": \"柳东新区\"}",
                         -1));
    /* After an error the form is what it was, and what stands before the error is not set. */
    refused(form, "{\"location\": \"别处\", \"totl\": \"1元\"}", ZDXM_E_ARG);
    refused(form, "{\"location\": \"别处\", \"total\": 5}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": \"别处\", \"total\": {\"fen\": 1.5}}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": \"别处\", \"total\": {\"fen\": 1, \"fen\": 2}}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": \"别处\", \"sector\": 1.5}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": \"甲\", \"location\": \"乙\"}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": [\"甲\"]}", ZDXM_E_ARG);
    refused(form, "[]", ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    refused(form, "{\"location\": \"甲\", \"location\": \"乙\"}", ZDXM_E_INVALID_VALUE);
    refused(form, "{\"location\": ", ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_context_set_language(context, ZDXM_ENGLISH));
    refused(form, "{\"location\": \"别处\"", ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_project_add(batch, form, &project));
    CHECK(zdxm_form_free(form));

    CHECK(zdxm_form_new(context, ZDXM_FORM_ITEM, &form));
    sprintf(text, "{\"plan\": 1, \"project\": %d, \"sector\": 1, \"annual\": {\"fen\": 120075},"
                  " \"responsible_units\": [2, 1], \"higher_level\": true}", (int)project);
    CHECK(zdxm_form_json(form, text, -1));
    EXPECT(zdxm_item_add(batch, form, &item), ZDXM_E_MISSING_VALUE);
    /* An entry that says nothing neither empties the list nor is left out. */
    refused(form, "{\"responsible_units\": [1, null, 2]}", ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    refused(form, "{\"responsible_units\": [1, null, 2]}", ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_context_set_language(context, ZDXM_ENGLISH));
    EXPECT(zdxm_form_append_text(form, ZDXM_F_RESPONSIBLE_UNITS, "", -1), ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_form_json(form, "{\"phase\": \"续建\"}", -1));
    CHECK(zdxm_item_add(batch, form, &item));
    CHECK(zdxm_form_clear(form));
    CHECK(zdxm_batch_commit(batch, NULL));

    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_project_get(view, project, &rows));
    EXPECT(zdxm_cursor_json(rows, text, sizeof text, NULL), ZDXM_E_ARG);
    print_row(rows);
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_item_get(view, item, &rows));
    print_row(rows);
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_context_free(context));
    return 0;
}

/* Coded values: their names, the choices of a field, forms that take either, rows that give both; prints them. */
#include <string.h>

#include "expect.h"

static void refused(int32_t status)
{
    EXPECT(status, ZDXM_E_ARG);
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("refused|%s\n", text);
}

static void name(int32_t field, int32_t value)
{
    CHECK(zdxm_value_text(context, field, value, text, sizeof text, NULL));
    printf("name|%d|%s\n", (int)value, text);
}

/* What a list to choose from shows. */
static void choices(int32_t field)
{
    zdxm_cursor *rows;
    int32_t number;
    CHECK(zdxm_field_choices(context, field, &rows));
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        char word[100];
        CHECK(zdxm_cursor_int(rows, ZDXM_F_VALUE_NUMBER, &number));
        CHECK(zdxm_cursor_text(rows, ZDXM_F_VALUE_WORD, word, sizeof word, NULL));
        CHECK(zdxm_cursor_text(rows, ZDXM_F_NAME, text, sizeof text, NULL));
        printf("choice|%d|%s|%s\n", (int)number, word, text);
    }
    CHECK(zdxm_cursor_free(rows));
}

static void unit(zdxm_batch *batch, const char *name, const char *kind)
{
    zdxm_form *form;
    int32_t id;
    CHECK(zdxm_form_new(context, ZDXM_FORM_UNIT, &form));
    CHECK(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
    CHECK(zdxm_form_text(form, ZDXM_F_KIND, kind, -1));
    CHECK(zdxm_unit_add(batch, form, &id));
    CHECK(zdxm_form_free(form));
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    zdxm_form *form;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t number, of_field, at;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    name(ZDXM_F_PHASE, ZDXM_PHASE_ONGOING);
    name(ZDXM_F_FLAGS, 0);
    name(ZDXM_F_FLAGS, ZDXM_FLAG_ABOVE_PLAN | ZDXM_FLAG_YEAR_TO_DATE_FELL);
    refused(zdxm_value_text(context, ZDXM_F_PHASE, 9, text, sizeof text, NULL));
    refused(zdxm_value_text(context, ZDXM_F_FLAGS, 1 << 20, text, sizeof text, NULL));
    refused(zdxm_value_text(context, ZDXM_F_FLAGS, -1, text, sizeof text, NULL));
    refused(zdxm_value_text(context, ZDXM_F_COUNT, 1, text, sizeof text, NULL));
    refused(zdxm_field_choices(context, ZDXM_F_NAME, &rows));
    /* Whatever the type of a field says of names is so. */
    for (of_field = 1; of_field < 1000; of_field++) {
        int32_t type = 0, has = 0;
        if (zdxm_field_type(context, of_field, &type) != ZDXM_OK) continue;
        if (zdxm_field_choices(context, of_field, &rows) == ZDXM_OK) {
            CHECK(zdxm_cursor_count(rows, &has));
            CHECK(zdxm_cursor_free(rows));
        }
        if ((has > 0) != (type == ZDXM_TYPE_CODE || type == ZDXM_TYPE_FLAGS)) printf("field|%d\n", (int)of_field);
    }
    choices(ZDXM_F_PHASE);
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    unit(batch, "甲", "功能区");
    unit(batch, "乙", " enterprise ");
    unit(batch, "丙", "3");
    CHECK(zdxm_form_new(context, ZDXM_FORM_UNIT, &form));
    EXPECT(zdxm_form_text(form, ZDXM_F_KIND, "院", -1), ZDXM_E_INVALID_VALUE);
    EXPECT(zdxm_form_int(form, ZDXM_F_KIND, 6), ZDXM_E_INVALID_VALUE);
    EXPECT(zdxm_form_money(form, ZDXM_F_KIND, 1), ZDXM_E_INVALID_VALUE);
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_unit_list(view, &rows));
    for (at = 0; zdxm_cursor_next(rows) == ZDXM_ROW; at++) {
        char kind[100];
        CHECK(zdxm_cursor_text(rows, ZDXM_F_NAME, text, sizeof text, NULL));
        CHECK(zdxm_cursor_int(rows, ZDXM_F_KIND, &number));
        CHECK(zdxm_cursor_text(rows, ZDXM_F_KIND, kind, sizeof kind, NULL));
        if (strlen(text) == 3) printf("unit|%s|%d|%s\n", text, (int)number, kind);
    }
    CHECK(zdxm_context_free(context));
    return 0;
}

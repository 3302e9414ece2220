/* An error about a record, in English, then in Chinese, then in English again; also of an error that came before. */
#include "expect.h"

static void print_error(const char *language)
{
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("%s|%s\n", language, text);
    CHECK(zdxm_error_id(context, text, sizeof text, NULL));
    printf("id|%s\n", text);
}

int main(int argc, char **argv)
{
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    zdxm_form *form;
    int32_t item = 1;
    if (argc < 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    CHECK(zdxm_form_new(context, ZDXM_FORM_REPORT, &form));
    CHECK(zdxm_form_int(form, ZDXM_F_ITEM, item));
    CHECK(zdxm_form_int(form, ZDXM_F_MONTH, 202203));
    CHECK(zdxm_form_money(form, ZDXM_F_YTD_DONE, 100));
    EXPECT(zdxm_report_file(batch, form, NULL), ZDXM_E_DUPLICATE);
    print_error("English");
    CHECK(zdxm_context_set_language(context, ZDXM_CHINESE));
    print_error("Chinese");
    EXPECT(zdxm_context_set_language(context, 7), ZDXM_E_ARG);
    print_error("wrong");
    CHECK(zdxm_context_set_language(context, ZDXM_ENGLISH));
    EXPECT(zdxm_report_file(batch, form, NULL), ZDXM_E_DUPLICATE);
    print_error("English");
    CHECK(zdxm_context_free(context));
    return 0;
}

/* The check() of the C example after a call whose first handle is closed: it must tell of that one, not of an older one. */
#define main annual_cycle
#include "../../examples/c/annual_cycle.c"
#undef main

int main(int argc, char **argv)
{
    zdxm_form *form;
    int32_t status;

    if (argc != 2) return annual_cycle(argc, argv);
    status = zdxm_context_new(ZDXM_ABI_VERSION, &context);
    if (status == ZDXM_OK) status = zdxm_form_new(context, ZDXM_FORM_PROJECT, &form);
    if (status != ZDXM_OK) return 3;
    /* An error with a text of its own: the further handle is wrong, or the field. */
    if (argv[1][0] == 'h') status = zdxm_form_load(form, NULL);
    else status = zdxm_form_int(form, ZDXM_F_CELL, 1);
    if (status >= 0) return 4;
    if (argv[1][0] == 'f') check(status);
    zdxm_form_free(form);
    check(zdxm_form_clear(form));
    return 5;
}

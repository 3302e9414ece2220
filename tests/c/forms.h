/* Forms filled in by the types of their fields, for every kind of form that no one fills in with more care. What
 * tests/support/forms.rs makes of the ABI stands before it: form_list, field_list. */
#include <stdio.h>
#include <string.h>

#define FIELDS ((int)(sizeof field_list / sizeof field_list[0]))

/* Which fields each kind of form has, by their places in field_list. */
#include <stdio.h>
#include <string.h>
static int form_fields[FORM_KINDS + 1][FIELDS], form_field_counts[FORM_KINDS + 1];

/* A form is asked itself. */
static void learn_fields(int32_t kind, zdxm_form *form)
{
    int list;
    form_field_counts[kind] = 0;
    for (list = 0; list < FIELDS; list++)
        if (zdxm_form_unset(form, field_list[list].id) == ZDXM_OK) form_fields[kind][form_field_counts[kind]++] = list;
}

/* A sound number for a type, one of several. */
static int32_t number_of_type(const char *type, unsigned vary)
{
    if (!strcmp(type, "date")) return (int32_t)(20220101 + 100 * (vary % 12) + vary % 27);
    if (!strcmp(type, "month")) return (int32_t)(202201 + vary % 12);
    if (!strcmp(type, "flag")) return (int32_t)(vary % 2);
    return (int32_t)(1 + vary % 5);
}

/* Gives every field a sound value. With `vary`, other names and numbers, and some amounts and dates are left out. */
static void fill_soundly(int32_t kind, zdxm_form *form, unsigned vary)
{
    char name[60];
    int at;
    sprintf(name, "%u号", vary % 24);
    zdxm_form_clear(form);
    for (at = 0; at < form_field_counts[kind]; at++) {
        int32_t id = field_list[form_fields[kind][at]].id;
        const char *type = field_list[form_fields[kind][at]].type, *example = field_list[form_fields[kind][at]].example;
        const char *text = *example ? example : vary ? name : "东环大道";
        int is_left_out = vary >> at % 8 & 1 && strcmp(type, "int code");
        if (!strcmp(type, "text")) zdxm_form_text(form, id, text, -1);
        else if (!strcmp(type, "list of text")) zdxm_form_append_text(form, id, text, -1);
        else if (!strcmp(type, "list of int")) zdxm_form_append_int(form, id, 1);
        else if (!strcmp(type, "int")) zdxm_form_int(form, id, number_of_type(type, vary));
        else if (is_left_out) continue;
        else if (!strcmp(type, "money")) zdxm_form_money(form, id, 100 + (int64_t)vary);
        else zdxm_form_int(form, id, number_of_type(type, vary));
    }
}

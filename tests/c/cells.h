/* Each cell of rows is what the type of its field says (`zdxm_field_type`): it is read by the calls for that type, and its
 * value is one that the type has. */
#include <stdio.h>
#include <string.h>

/* Whether a day or a month is one; of a date, month and day may be 0. */
static int is_date(int32_t type, int32_t value)
{
    int32_t month = type == ZDXM_TYPE_MONTH ? value % 100 : value / 100 % 100, day = type == ZDXM_TYPE_MONTH ? 1 : value % 100;
    int32_t year = type == ZDXM_TYPE_MONTH ? value / 100 : value / 10000;
    if (year < 1900 || year > 2200 || month < 0 || month > 12 || day < 0 || day > 31) return 0;
    return type == ZDXM_TYPE_DATE || month > 0;
}

/* What is wrong with the current row's cell of a field, or NULL. */
static const char *fault_of_cell(zdxm_context *context, zdxm_cursor *rows, int32_t field)
{
    int32_t type, value = 0, count = 0, length = 0, status;
    int64_t big = 0;
    int is_list;
    if (zdxm_field_type(context, field, &type) != ZDXM_OK) return "has no type";
    /* ZDXM_NULL where there is no value, whatever call reads it. */
    status = zdxm_cursor_text(rows, field, NULL, 0, &length);
    if (status != ZDXM_OK && status != ZDXM_NULL) return "is no text";
    if (status == ZDXM_NULL && length != 0) return "is a text without a value";
    is_list = type == ZDXM_TYPE_LIST_OF_INT || type == ZDXM_TYPE_LIST_OF_TEXT;
    if (!is_list && zdxm_cursor_list_count(rows, field, &count) != ZDXM_E_ARG) return "is a list";
    switch (type) {
    case ZDXM_TYPE_TEXT:
        /* A value before or after a change, and a count in a printed table, can be read as a number as well. */
        if (field == ZDXM_F_BEFORE || field == ZDXM_F_AFTER || field >= ZDXM_F_COLUMN_0 || status == ZDXM_NULL) return NULL;
        return zdxm_cursor_int64(rows, field, &big) == ZDXM_E_ARG ? NULL : "is a number";
    case ZDXM_TYPE_INT64:
        return zdxm_cursor_int64(rows, field, &big) == status ? NULL : "is no int64";
    case ZDXM_TYPE_MONEY:
        if (zdxm_cursor_money(rows, field, &big) != status) return "is no money";
        return status == ZDXM_NULL || zdxm_cursor_int(rows, field, &value) == ZDXM_E_ARG ? NULL : "is an int";
    case ZDXM_TYPE_LIST_OF_INT:
        if (zdxm_cursor_list_count(rows, field, &count) != ZDXM_OK) return "is no list";
        return !count || zdxm_cursor_list_int(rows, field, count - 1, &value) == ZDXM_OK ? NULL : "is no list of int";
    case ZDXM_TYPE_LIST_OF_TEXT:
        if (zdxm_cursor_list_count(rows, field, &count) != ZDXM_OK) return "is no list";
        if (!count) return NULL;
        if (zdxm_cursor_list_int(rows, field, count - 1, &value) != ZDXM_E_ARG) return "is a list of int";
        return zdxm_cursor_list_text(rows, field, count - 1, NULL, 0, &length) == ZDXM_OK ? NULL : "is no list of text";
    default:
        if (zdxm_cursor_int(rows, field, &value) != status) return "is no int";
        if (zdxm_cursor_money(rows, field, &big) != (status == ZDXM_NULL ? ZDXM_NULL : ZDXM_E_ARG)) return "is money";
    }
    if (status == ZDXM_NULL) return NULL;
    switch (type) {
    case ZDXM_TYPE_CODE:
    case ZDXM_TYPE_FLAGS:
        return zdxm_value_text(context, field, value, NULL, 0, &length) == ZDXM_OK ? NULL : "is no such code";
    case ZDXM_TYPE_FLAG:
        return value == 0 || value == 1 ? NULL : "is no flag";
    case ZDXM_TYPE_MONTH:
    case ZDXM_TYPE_DATE:
        return is_date(type, value) ? NULL : "is no date";
    default:
        /* A field that an entry of a history names is one. */
        if (field == ZDXM_F_CHANGED_FIELD && zdxm_field_type(context, value, &type) != ZDXM_OK) return "names no field";
        return NULL;
    }
}

/* Looks at each cell, from the first row on, and goes back before it. Returns how many rows there are, or -1 and says what
 * is wrong. */
static int32_t look_at_cells(zdxm_context *context, zdxm_cursor *rows, const char *function)
{
    int32_t count, fields, at, field, length, row = 0;
    const char *fault = NULL;
    if (zdxm_cursor_count(rows, &count) != ZDXM_OK || zdxm_cursor_field_count(rows, &fields) != ZDXM_OK) return -1;
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        row++;
        if (zdxm_cursor_json(rows, NULL, 0, &length) != ZDXM_OK) {
            fprintf(stderr, "%s: row %d is no JSON\n", function, (int)row);
            return -1;
        }
        for (at = 0; at < fields; at++) {
            if (zdxm_cursor_field(rows, at, &field) != ZDXM_OK) return -1;
            fault = fault_of_cell(context, rows, field);
            if (!fault) continue;
            fprintf(stderr, "%s: field %d of row %d %s\n", function, (int)field, (int)row, fault);
            return -1;
        }
    }
    if (row != count || zdxm_cursor_rewind(rows) != ZDXM_OK) return -1;
    return count;
}

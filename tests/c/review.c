/* What an office in C does with units and sectors by their names, and with reports of the wrong project; prints what it is told. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zdxm.h"

static char text[4000];
static zdxm_context *context;
static zdxm_ledger *ledger;

static void expect(int32_t status, int32_t expected, int line)
{
    if (status == expected) return;
    zdxm_error_text(context, text, sizeof text, NULL);
    fprintf(stderr, "line %d: %d, not %d: %s\n", line, (int)status, (int)expected, text);
    exit(1);
}
#define EXPECT(call, expected) expect(call, expected, __LINE__)
#define CHECK(call) EXPECT(call, ZDXM_OK)

static zdxm_batch *begin(const char *who)
{
    zdxm_batch *batch;
    CHECK(zdxm_batch_new(ledger, who, -1, ZDXM_CHANGE_EDIT, &batch));
    return batch;
}

static void commit(zdxm_batch *batch)
{
    CHECK(zdxm_batch_commit(batch, NULL));
    CHECK(zdxm_batch_free(batch));
}

/* Prints fields of the only row, and frees the rows. */
static void show(const char *what, zdxm_cursor *row, const int32_t *fields, int count)
{
    int at;
    EXPECT(zdxm_cursor_next(row), ZDXM_ROW);
    printf("%s", what);
    for (at = 0; at < count; at++) {
        if (zdxm_cursor_text(row, fields[at], text, sizeof text, NULL) < 0) exit(1);
        printf("|%s", text);
    }
    printf("\n");
    CHECK(zdxm_cursor_free(row));
}

static void names(void)
{
    static const int32_t fields[] = {ZDXM_F_ADDED, ZDXM_F_NEAR};
    zdxm_batch *batch = begin("张三");
    zdxm_cursor *row;
    int32_t id, again;
    CHECK(zdxm_sector_ensure(batch, "社会民生", -1, &id, &row));
    show("sector", row, fields, 2);
    CHECK(zdxm_sector_ensure(batch, "社会民生", -1, &again, &row));
    show("known", row, fields, 2);
    if (id != again) exit(1);
    CHECK(zdxm_unit_ensure(batch, "市交通局", -1, &id, &row));
    show("unit", row, fields, 2);
    CHECK(zdxm_unit_ensure(batch, "市财政局", -1, &id, NULL));
    commit(batch);
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    names();
    CHECK(zdxm_context_free(context));
    return 0;
}

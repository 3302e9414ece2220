/* For the programs of the tests: one context, room for a text, and calls that must answer as expected. */
#ifndef ZDXM_TESTS_EXPECT_H
#define ZDXM_TESTS_EXPECT_H

#include <stdio.h>
#include <stdlib.h>

#include "zdxm.h"

static zdxm_context *context;
static char text[70000];

static void expect(int32_t status, int32_t expected, int line)
{
    if (status == expected) return;
    zdxm_error_text(context, text, sizeof text, NULL);
    fprintf(stderr, "line %d: %d, not %d: %s\n", line, (int)status, (int)expected, text);
    exit(1);
}
#define EXPECT(call, expected) expect(call, expected, __LINE__)
#define CHECK(call) EXPECT(call, ZDXM_OK)
/* Anything but an error will do. */
#define MUST(call)                                              \
    do {                                                        \
        int32_t status_of_call = (call);                        \
        if (status_of_call < 0) EXPECT(status_of_call, ZDXM_OK); \
    } while (0)

#include "document.h"

#endif

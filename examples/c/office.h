/* What the stories in C have in common: one ledger, one view of it, and every error ends the program. A program includes it once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zdxm.h"

#define REGISTRAR "张三（市重点办）"

zdxm_context *context;
zdxm_ledger *ledger;
zdxm_view *view;
zdxm_document *document;
/* The printed texts of the stories are far shorter. */
char text[400000];

/* Every call passes here: an error is printed and ends the program. */
int32_t check(int32_t status)
{
    char words[1000];
    if (status < 0) {
        zdxm_error_text(context, words, sizeof words, NULL);
        fprintf(stderr, "%s (%d)\n", words, (int)status);
        exit(1);
    }
    return status;
}

/* The ledger as it is now. */
zdxm_view *now(void)
{
    check(zdxm_view_close(view));
    check(zdxm_ledger_view(ledger, &view));
    return view;
}

zdxm_form *form_of(int32_t kind)
{
    zdxm_form *form;
    check(zdxm_form_new(context, kind, &form));
    return form;
}

zdxm_batch *begin(const char *actor)
{
    zdxm_batch *batch;
    check(zdxm_batch_new(ledger, actor, -1, &batch));
    return batch;
}

void commit(zdxm_batch *batch)
{
    check(zdxm_batch_commit(batch, NULL));
    check(zdxm_batch_free(batch));
}

int32_t number(zdxm_cursor *row, int32_t field)
{
    int32_t value;
    check(zdxm_cursor_int(row, field, &value));
    return value;
}

/* Reads the text of a document, which ends with it. */
void read_document(zdxm_document *document)
{
    check(zdxm_document_text(document, ZDXM_PRINTED_TEXT, text, sizeof text, NULL));
    check(zdxm_document_free(document));
}

/* Prints the first lines of the text that are not blank, set in; with a part, only lines that have it, without blanks. */
void print_lines(int lines, const char *part)
{
    char *line, *end;
    for (line = text; *line && lines; line = end) {
        end = line + strcspn(line, "\n");
        if (*end) *end++ = 0;
        if (!line[strspn(line, " ")] || (part && !strstr(line, part))) continue;
        printf("  %s\n", part ? line + strspn(line, " ") : line);
        lines--;
    }
}

/* A target of libFuzzer: a spreadsheet is read from memory, and all that was understood of it is asked for.
 *
 * The bytes are a binary workbook, in its container or its records alone. With CELLS defined they are cells: a tab ends a cell,
 * a line end a row; a byte below 8 at the beginning of a cell merges it with so many columns, one from 14 to 21 with so many
 * rows, and one of 11 hides its row. They reach the library as XML of Excel 2003, which has all of that.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zdxm.h"

#define CAPACITY (1 << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static zdxm_context *context;

/* A panic is caught by the library, and is found here all the same. */
static void check(int32_t status)
{
    char text[2000];
    if (status >= 0) return;
    if (zdxm_error_text(context, text, sizeof text, NULL) < 0) text[0] = 0;
    if (status == ZDXM_E_PANIC || strstr(text, "cannot name")) {
        fprintf(stderr, "%d %s\n", (int)status, text);
        abort();
    }
}

static void ask(int32_t status, zdxm_cursor *rows)
{
    static const int32_t fields[] = {ZDXM_F_NAME, ZDXM_F_TEXT, ZDXM_F_CELL, ZDXM_F_TOTAL, ZDXM_F_LABEL};
    static char text[CAPACITY];
    int32_t row;
    size_t at;
    check(status);
    if (status < 0) return;
    while ((row = zdxm_cursor_next(rows)) == ZDXM_ROW) {
        for (at = 0; at < sizeof fields / sizeof *fields; at++) {
            check(zdxm_cursor_text(rows, fields[at], text, sizeof text, NULL));
        }
    }
    check(row);
    zdxm_cursor_free(rows);
}

static void understand(const void *bytes, size_t size)
{
    zdxm_workbook *workbook = NULL;
    zdxm_cursor *rows = NULL;
    int32_t status, sheet;
    if (!context && zdxm_context_new(ZDXM_ABI_VERSION, &context) != ZDXM_OK) abort();
    status = zdxm_workbook_read(context, bytes, (int32_t)size, &workbook);
    check(status);
    if (status < 0) return;
    status = zdxm_workbook_sheets(workbook, &rows);
    ask(status, rows);
    if (status >= 0) {
        ask(zdxm_workbook_findings(workbook, &rows), rows);
        for (sheet = 0; sheet < 4; sheet++) {
            status = zdxm_workbook_columns(workbook, sheet, &rows);
            if (status < 0) break;
            ask(status, rows);
            ask(zdxm_workbook_groups(workbook, sheet, &rows), rows);
            ask(zdxm_workbook_rows(workbook, sheet, &rows), rows);
        }
    }
    zdxm_workbook_free(workbook);
}

#ifdef CELLS

static char xml[CAPACITY];
static size_t length;

static void put(const char *text, size_t size)
{
    if (length + size < sizeof xml) {
        memcpy(xml + length, text, size);
        length += size;
    }
}

static void put_text(const char *text) { put(text, strlen(text)); }

/* How many bytes of a UTF-8 character begin here; 0 if none does. */
static size_t character(const uint8_t *data, size_t size)
{
    size_t count = *data < 0x80 ? 1 : *data < 0xC2 ? 0 : *data < 0xE0 ? 2 : *data < 0xF0 ? 3 : 0, at;
    if (count > size || (*data == 0xE0 && data[1] < 0xA0) || (*data == 0xED && data[1] > 0x9F)) return 0;
    for (at = 1; at < count; at++) {
        if ((data[at] & 0xC0) != 0x80) return 0;
    }
    return count;
}

/* Writes the cell and returns how many bytes it took. */
static size_t put_cell(const uint8_t *data, size_t size)
{
    char head[200], number[64], *end;
    size_t at = 0, stop = 0, across = 0, down = 0, bytes;
    int is_number;
    if (size > 0 && *data < 8) across = data[at++];
    if (at < size && data[at] >= 14 && data[at] < 22) down = data[at++] - 14;
    for (stop = at; stop < size && data[stop] != '\t' && data[stop] != '\n'; stop++) { }
    bytes = stop - at < sizeof number - 1 ? stop - at : 0;
    memcpy(number, data + at, bytes);
    number[bytes] = 0;
    is_number = bytes > 0 && number[0] > ' ' && (strtod(number, &end), *end == 0);
    sprintf(head, "<Cell ss:MergeAcross=\"%u\" ss:MergeDown=\"%u\"><Data ss:Type=\"%s\">", (unsigned)across, (unsigned)down,
        is_number ? "Number" : "String");
    put_text(head);
    while (at < stop) {
        bytes = character(data + at, stop - at);
        if (bytes == 0 || data[at] < ' ' || data[at] == 0x7F) put_text("?");
        else if (data[at] == '<') put_text("&lt;");
        else if (data[at] == '&') put_text("&amp;");
        else put((const char *)data + at, bytes);
        at += bytes ? bytes : 1;
    }
    put_text("</Data></Cell>");
    return stop;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t at = 0;
    length = 0;
    put_text("<Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>");
    while (at < size) {
        if (data[at] == 11) {
            put_text("<Row ss:Hidden=\"1\">");
            at++;
        } else {
            put_text("<Row>");
        }
        for (;;) {
            at += put_cell(data + at, size - at);
            if (at >= size || data[at++] == '\n') break;
        }
        put_text("</Row>");
    }
    put_text("</Table></Worksheet></Workbook>");
    understand(xml, length);
    return 0;
}

#else

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    understand(data, size);
    return 0;
}

#endif

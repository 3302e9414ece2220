/* What a C program may rely on at the border: whose error a text is, what a commit leaves, what a freed handle is, and a log
 * function that does not return.
 *
 *     border FOLDER VERSION [all]      with "all", also what takes up every handle
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "zdxm.h"

static void must(int is_so, const char *what, int line)
{
    if (is_so) return;
    fprintf(stderr, "line %d: not so: %s\n", line, what);
    exit(2);
}
#define MUST(condition) must(condition, #condition, __LINE__)
#define OK(call) MUST((call) == ZDXM_OK)

static zdxm_context *context;
static zdxm_ledger *ledger;
static char folder[1500];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The last error, as a program reads it. */
static int last_is(zdxm_context *of, int32_t code, const char *part)
{
    char text[1000];
    int32_t last;
    if (zdxm_error_code(of, &last) != ZDXM_OK || zdxm_error_text(of, text, sizeof text, NULL) < 0) return 0;
    if (last == code && strstr(text, part)) return 1;
    fprintf(stderr, "%d %s, not %d %s\n", (int)last, text, (int)code, part);
    return 0;
}

static void a_program_can_print_the_version_of_its_library(const char *version)
{
    char text[40];
    OK(zdxm_version_text(context, text, sizeof text, NULL));
    MUST(strcmp(text, version) == 0);
}

static void an_error_text_belongs_to_the_last_failed_call(void)
{
    zdxm_context *other;
    zdxm_form *form;
    int32_t code, need;
    OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    MUST(zdxm_form_int(form, ZDXM_F_CELL, 1) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "cell"));
    /* Calls that belong to no context. */
    MUST(zdxm_cursor_next(NULL) == ZDXM_E_HANDLE);
    MUST(last_is(context, ZDXM_E_HANDLE, "zdxm_cursor is NULL"));
    MUST(zdxm_view_close((zdxm_view *)(void *)form) == ZDXM_E_HANDLE);
    MUST(last_is(context, ZDXM_E_HANDLE, "zdxm_view is closed, or the handle is of another kind"));
    MUST(zdxm_error_cell(context, NULL, 0, &need) == ZDXM_NULL && need == 0);
    MUST(zdxm_form_int(form, ZDXM_F_CELL, 1) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "cell"));
    OK(zdxm_form_free(form));
    MUST(zdxm_form_free(form) == ZDXM_E_HANDLE);
    MUST(last_is(context, ZDXM_E_HANDLE, "zdxm_form is closed"));
    MUST(zdxm_context_new(ZDXM_ABI_VERSION + 0x10000, &other) == ZDXM_E_ABI);
    MUST(last_is(context, ZDXM_E_ABI, "version"));
    /* What failed before a context was there is none of its errors. */
    OK(zdxm_context_new(ZDXM_ABI_VERSION, &other));
    OK(zdxm_error_code(other, &code));
    MUST(code == ZDXM_OK);
    OK(zdxm_context_free(other));
}

static void *fail_elsewhere(void *form)
{
    MUST(zdxm_form_int(form, ZDXM_F_CELL, 1) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "cell"));
    return NULL;
}

/* An error without a context is that of its thread; a later one of the context is told to every thread. */
static void threads_keep_errors_apart(void)
{
    pthread_t thread;
    zdxm_form *form;
    OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    MUST(zdxm_cursor_next(NULL) == ZDXM_E_HANDLE);
    MUST(last_is(context, ZDXM_E_HANDLE, "zdxm_cursor"));
    MUST(pthread_create(&thread, NULL, fail_elsewhere, form) == 0 && pthread_join(thread, NULL) == 0);
    MUST(last_is(context, ZDXM_E_ARG, "cell"));
    OK(zdxm_form_free(form));
}

static void a_remedy_is_a_part_of_the_text_of_its_error(void)
{
    char text[1000], remedy[1000];
    int32_t need;
    zdxm_context *other;
    zdxm_batch *batch;
    OK(zdxm_context_new(ZDXM_ABI_VERSION, &other));
    MUST(zdxm_error_remedy(other, remedy, sizeof remedy, NULL) == ZDXM_NULL && remedy[0] == 0);
    MUST(zdxm_batch_new(ledger, "\xD5\xC5", -1, &batch) == ZDXM_E_ENCODING);
    OK(zdxm_error_remedy(context, remedy, sizeof remedy, &need));
    OK(zdxm_error_text(context, text, sizeof text, NULL));
    MUST(need > 0 && strlen(text) > (size_t)need && strstr(text, remedy));
    /* A mistake that explains itself has none. */
    MUST(zdxm_ledger_office(ledger, NULL, 10, NULL) == ZDXM_E_ARG);
    MUST(zdxm_error_remedy(context, NULL, 0, &need) == ZDXM_NULL && need == 0);
    OK(zdxm_context_free(other));
}

static void a_text_error_names_its_argument(void)
{
    zdxm_batch *batch;
    zdxm_cursor *rows;
    MUST(zdxm_batch_new(ledger, NULL, -1, &batch) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "actor is NULL"));
    MUST(zdxm_batch_new(ledger, "\xD5\xC5", -1, &batch) == ZDXM_E_ENCODING);
    MUST(last_is(context, ZDXM_E_ENCODING, "actor is not valid UTF-8"));
    MUST(zdxm_backup_restore(context, "a", -1, "b", -2, 0, &rows) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "target is a text and cannot have the length -2"));
}

/* ---- The log ----------------------------------------------------------------------------------------------------- */

static int lines, is_jumping;
static jmp_buf out_of_the_log;

static void ZDXM_CALL log_function(void *user, int32_t level, const char *text, int32_t len)
{
    (void)user, (void)level, (void)text, (void)len;
    lines++;
    if (is_jumping) longjmp(out_of_the_log, 1);
}

static void a_short_buffer_is_no_line_of_the_log(void)
{
    char small[2];
    OK(zdxm_context_set_log(context, log_function, NULL));
    lines = 0;
    MUST(zdxm_ledger_office(ledger, small, sizeof small, NULL) == ZDXM_E_BUFFER);
    MUST(last_is(context, ZDXM_E_BUFFER, "buffer"));
    MUST(lines == 0);
    MUST(zdxm_ledger_office(ledger, NULL, 10, NULL) == ZDXM_E_ARG);
    MUST(lines == 1);
}

/* As a caller of 16-bit texts has it. */
static uint16_t wide_line[400];
static int32_t wide_len;

static void ZDXM_CALL wide_log_function(void *user, int32_t level, const uint16_t *text, int32_t len)
{
    MUST(user == &wide_len && level == ZDXM_LOG_ERROR && len < 400 && text[len] == 0);
    memcpy(wide_line, text, ((size_t)len + 1) * sizeof *text);
    wide_len = len;
}

static void a_log_in_16_bits_holds_what_one_in_8_bits_holds(void)
{
    uint16_t text[400];
    int32_t need;
    OK(zdxm_context_set_language(context, ZDXM_CHINESE));
    OK(zdxm_context_set_log16(context, wide_log_function, &wide_len));
    lines = 0;
    MUST(zdxm_ledger_office(ledger, NULL, 10, NULL) == ZDXM_E_ARG);
    MUST(lines == 0);
    OK(zdxm_error_text16(context, text, 400, &need));
    MUST(need < wide_len && memcmp(wide_line, text, (size_t)need * sizeof *text) == 0);
    OK(zdxm_context_set_log16(context, NULL, NULL));
    wide_len = 0;
    MUST(zdxm_ledger_office(ledger, NULL, 10, NULL) == ZDXM_E_ARG);
    MUST(wide_len == 0);
    OK(zdxm_context_set_language(context, ZDXM_ENGLISH));
}

static void fail_and_jump(zdxm_context *of)
{
    is_jumping = 1;
    if (!setjmp(out_of_the_log)) {
        zdxm_field_name(of, -1, NULL, 0, NULL);
        MUST(!"the log function was not called");
    }
    is_jumping = 0;
}

static void *free_context(void *of)
{
    OK(zdxm_context_free(of));
    return NULL;
}

/* It must not do so; if it does, it is called again, and nobody waits for it for ever. */
static void a_log_function_that_jumped_out_is_called_again(void)
{
    zdxm_context *other;
    pthread_t thread;
    double start;
    OK(zdxm_context_new(ZDXM_ABI_VERSION, &other));
    OK(zdxm_context_set_log(other, log_function, NULL));
    fail_and_jump(other);
    lines = 0;
    MUST(zdxm_field_name(other, -1, NULL, 0, NULL) == ZDXM_E_ARG);
    MUST(lines == 1);
    fail_and_jump(other);
    start = now();
    MUST(pthread_create(&thread, NULL, free_context, other) == 0 && pthread_join(thread, NULL) == 0);
    MUST(now() - start < 20);
}

/* ---- Batches and handles ----------------------------------------------------------------------------------------- */

static void a_nested_batch_is_refused_at_once(void)
{
    zdxm_batch *first, *second;
    int32_t id;
    double start;
    OK(zdxm_batch_new(ledger, "张三", -1, &first));
    start = now();
    MUST(zdxm_batch_new(ledger, "张三", -1, &second) == ZDXM_E_BUSY);
    MUST(now() - start < 2);
    MUST(last_is(context, ZDXM_E_BUSY, "batch of this thread"));
    OK(zdxm_unit_ensure(first, "市交通运输局", -1, &id, NULL));
    OK(zdxm_batch_commit(first, NULL));
    OK(zdxm_batch_new(ledger, "张三", -1, &second));
    OK(zdxm_batch_free(second));
}

static void a_commit_frees_its_batch(void)
{
    zdxm_batch *batch;
    zdxm_form *form;
    zdxm_cursor *rows;
    int32_t flag;
    OK(zdxm_batch_new(ledger, "张三", -1, &batch));
    OK(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_is_empty(batch, &flag) == ZDXM_E_HANDLE);
    MUST(zdxm_batch_commit(batch, NULL) == ZDXM_E_HANDLE);
    /* Programs that free it all the same go on; twice is a mistake. */
    OK(zdxm_batch_free(batch));
    MUST(zdxm_batch_free(batch) == ZDXM_E_HANDLE);
    /* A commit that failed says why until the batch is freed. */
    OK(zdxm_batch_new(ledger, "张三", -1, &batch));
    OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    OK(zdxm_batch_append(batch, form, NULL));
    OK(zdxm_form_free(form));
    MUST(zdxm_batch_commit(batch, NULL) == ZDXM_E_UNSETTLED_PROBLEMS);
    OK(zdxm_batch_results(batch, &rows));
    OK(zdxm_cursor_free(rows));
    OK(zdxm_batch_free(batch));
    MUST(zdxm_batch_free(batch) == ZDXM_E_HANDLE);
}

/* More than there are handles. */
static void commits_take_up_no_handles(void)
{
    zdxm_batch *batch;
    int32_t at;
    for (at = 0; at < 66000; at++) {
        OK(zdxm_batch_new(ledger, "张三", -1, &batch));
        OK(zdxm_batch_commit(batch, NULL));
    }
}

static void a_freed_handle_is_never_valid_again(void)
{
    zdxm_form *old, *form;
    int32_t at;
    if (sizeof(void *) < 8) return;
    OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &old));
    /* A language that keeps 32 bits. */
    OK(zdxm_form_clear((zdxm_form *)((uintptr_t)old & 0xFFFFFFFFu)));
    MUST(zdxm_form_clear((zdxm_form *)((uintptr_t)old ^ (uintptr_t)1 << 40)) == ZDXM_E_HANDLE);
    OK(zdxm_form_free(old));
    for (at = 0; at < 2300000; at++) {
        OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
        MUST(zdxm_form_clear(old) == ZDXM_E_HANDLE);
        OK(zdxm_form_free(form));
    }
}

static void a_backup_needs_no_place_for_its_row(void)
{
    zdxm_backup *backup;
    zdxm_cursor *rows;
    char path[2000];
    snprintf(path, sizeof path, "%s/backup.zdxm", folder);
    OK(zdxm_backup_new(ledger, path, -1, 0, &backup));
    OK(zdxm_backup_finish(backup, NULL));
    OK(zdxm_backup_free(backup));
    OK(zdxm_backup_check(context, path, -1, &rows));
    MUST(zdxm_cursor_next(rows) == ZDXM_DONE);
}

#define ROWS 5

static void add_projects(void)
{
    zdxm_batch *batch;
    zdxm_form *form;
    int32_t at, id;
    char name[100];
    OK(zdxm_batch_new(ledger, "甲", -1, &batch));
    OK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    for (at = 0; at < ROWS; at++) {
        OK(zdxm_form_clear(form));
        snprintf(name, sizeof name, "东环大道%d标段", (int)at);
        OK(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
        if (at % 2) OK(zdxm_form_text(form, ZDXM_F_LOCATION, "鱼峰区", -1));
        if (at % 2) OK(zdxm_form_money(form, ZDXM_F_TOTAL, 100 + at));
        OK(zdxm_project_add(batch, form, &id));
    }
    OK(zdxm_batch_commit(batch, NULL));
    OK(zdxm_form_free(form));
}

/* Whether the next rows, read together, are what each row says by itself. */
static int32_t numbers_are_those_of_rows(zdxm_cursor *rows, zdxm_cursor *single, int32_t room)
{
    static const int32_t fields[2] = {ZDXM_F_ID, ZDXM_F_TOTAL};
    int64_t values[2 * ROWS + 2], value;
    int32_t nulls[2 * ROWS + 2], read = -1, row, at, status;
    status = zdxm_cursor_numbers(rows, fields, 2, values, room, nulls, 2 * ROWS + 2, &read);
    MUST(status == (read ? ZDXM_ROW : ZDXM_DONE));
    for (row = 0; row < read; row++) {
        MUST(zdxm_cursor_next(single) == ZDXM_ROW);
        for (at = 0; at < 2; at++) {
            status = zdxm_cursor_int64(single, fields[at], &value);
            MUST(values[2 * row + at] == value && nulls[2 * row + at] == (status == ZDXM_NULL));
        }
    }
    return read;
}

static int32_t texts_are_those_of_rows(zdxm_cursor *rows, zdxm_cursor *single, int32_t room)
{
    char texts[400], text[200], *at = texts;
    uint16_t wide[400];
    int32_t lens[ROWS], read = -1, row, need, all, status;
    MUST(zdxm_cursor_texts(rows, ZDXM_F_LOCATION, lens, room, NULL, 0, &all, &read) == ZDXM_OK && read == 0);
    status = all ? zdxm_cursor_texts(rows, ZDXM_F_LOCATION, lens, room, texts, all, NULL, &read) : ZDXM_E_BUFFER;
    MUST(status == ZDXM_E_BUFFER && read == 0);
    status = zdxm_cursor_texts(rows, ZDXM_F_LOCATION, lens, room, texts, all + 1, &need, &read);
    MUST(need == all && status == (read ? ZDXM_ROW : ZDXM_DONE));
    for (row = 0; row < read; row++) {
        MUST(zdxm_cursor_next(single) == ZDXM_ROW);
        status = zdxm_cursor_text(single, ZDXM_F_LOCATION, text, sizeof text, &need);
        MUST(lens[row] == (status == ZDXM_NULL ? -1 : need) && !strcmp(at, text));
        at += need + 1;
    }
    /* The row on which they end is the current one. */
    if (read) MUST(zdxm_cursor_text16(rows, ZDXM_F_LOCATION, wide, 400, NULL) == zdxm_cursor_text16(single, ZDXM_F_LOCATION, wide, 400, NULL));
    return read;
}

static void rows_read_together_are_those_read_one_by_one(void)
{
    zdxm_view *view;
    zdxm_cursor *rows, *single;
    int32_t fields[1] = {ZDXM_F_NAME}, nulls[1], lens[1], read = -1, room;
    int64_t value;
    add_projects();
    OK(zdxm_ledger_view(ledger, &view));
    OK(zdxm_project_list(view, &rows));
    OK(zdxm_project_list(view, &single));
    for (room = 1; room <= ROWS; room++) {
        OK(zdxm_cursor_rewind(rows));
        OK(zdxm_cursor_rewind(single));
        while (numbers_are_those_of_rows(rows, single, 2 * room + 1)) continue;
        MUST(zdxm_cursor_next(single) == ZDXM_DONE);
        OK(zdxm_cursor_rewind(rows));
        OK(zdxm_cursor_rewind(single));
        while (texts_are_those_of_rows(rows, single, room)) continue;
        MUST(zdxm_cursor_next(single) == ZDXM_DONE);
    }
    OK(zdxm_cursor_rewind(rows));
    MUST(zdxm_cursor_numbers(rows, fields, 1, &value, 1, nulls, 1, &read) == ZDXM_E_ARG);
    MUST(last_is(context, ZDXM_E_ARG, "name is not a number"));
    MUST(zdxm_cursor_texts(rows, ZDXM_F_CELL, lens, 1, NULL, 0, &room, &read) == ZDXM_E_ARG);
    MUST(read == -1 && zdxm_cursor_next(rows) == ZDXM_ROW);
    OK(zdxm_view_close(view));
}

int main(int argc, char **argv)
{
    char path[2000];
    MUST(argc == 3 || argc == 4);
    snprintf(folder, sizeof folder, "%s", argv[1]);
    snprintf(path, sizeof path, "%s/ledger.zdxm", folder);
    OK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    OK(zdxm_ledger_create(context, path, -1, "测试重点办", -1, NULL, &ledger));
    a_program_can_print_the_version_of_its_library(argv[2]);
    an_error_text_belongs_to_the_last_failed_call();
    threads_keep_errors_apart();
    a_remedy_is_a_part_of_the_text_of_its_error();
    a_text_error_names_its_argument();
    a_backup_needs_no_place_for_its_row();
    a_nested_batch_is_refused_at_once();
    a_short_buffer_is_no_line_of_the_log();
    a_log_in_16_bits_holds_what_one_in_8_bits_holds();
    a_log_function_that_jumped_out_is_called_again();
    OK(zdxm_context_set_log(context, NULL, NULL));
    a_commit_frees_its_batch();
    rows_read_together_are_those_read_one_by_one();
    if (argc == 4) {
        commits_take_up_no_handles();
        a_freed_handle_is_never_valid_again();
    }
    OK(zdxm_context_free(context));
    return 0;
}

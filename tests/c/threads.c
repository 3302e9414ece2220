/* Threads at the C ABI: calls that are interrupted, closed under or freed under by another thread; many contexts on one
 * file; two threads with the same handles, which must then take turns.
 *
 *     threads FOLDER ROUNDS SEED
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "zdxm.h"

#define ITEMS 300
#define ALL (1 << 20)

static char path_of_ledger[2000], path_of_log[2000];
static uint64_t seed;
static int rounds;
static int failures, made_calls, interrupted_calls, closed_calls;
static int32_t plan, first_item, month, sheet_year = 2030;

static void fail(const char *what, long status)
{
    if (__atomic_fetch_add(&failures, 1, __ATOMIC_SEQ_CST) < 20) fprintf(stderr, "%s (%ld)\n", what, status);
}

static void must(int32_t status, const char *what)
{
    if (status >= 0) return;
    fprintf(stderr, "failed: %s: %d\n", what, (int)status);
    exit(2);
}
#define MUST(call) must(call, #call)

static uint32_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33);
}

static int64_t now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void sleep_us(int64_t us)
{
    struct timespec time = {(time_t)(us / 1000000), (long)(us % 1000000) * 1000};
    if (us > 0) nanosleep(&time, NULL);
}

/* A plan of one year with its items, all reports of which are still to come. */
static void found_plan(zdxm_ledger *ledger, zdxm_context *context, int32_t year)
{
    zdxm_batch *batch;
    zdxm_form *form;
    char name[100];
    int32_t id, at;
    MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
    MUST(zdxm_form_new(context, ZDXM_FORM_PLAN, &form));
    MUST(zdxm_form_int(form, ZDXM_F_YEAR, year));
    MUST(zdxm_form_text(form, ZDXM_F_TITLE, "重大项目计划", -1));
    MUST(zdxm_plan_adopt(batch, form, &plan));
    MUST(zdxm_form_free(form));
    for (at = 0; at < ITEMS; at++) {
        int32_t project;
        sprintf(name, "%d年%d号项目", (int)year, (int)at);
        MUST(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
        MUST(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
        MUST(zdxm_project_add(batch, form, &project));
        MUST(zdxm_form_free(form));
        MUST(zdxm_form_new(context, ZDXM_FORM_ITEM, &form));
        MUST(zdxm_form_int(form, ZDXM_F_PLAN, plan));
        MUST(zdxm_form_int(form, ZDXM_F_PROJECT, project));
        MUST(zdxm_form_int(form, ZDXM_F_PHASE, ZDXM_PHASE_ONGOING));
        MUST(zdxm_form_int(form, ZDXM_F_SECTOR, 1 + at % 4));
        MUST(zdxm_form_money(form, ZDXM_F_ANNUAL, 100000000));
        MUST(zdxm_item_add(batch, form, &id));
        if (at == 0) first_item = id;
        MUST(zdxm_form_free(form));
    }
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));
    month = year * 100 + 1;
}

/* The month after one that is full now. */
static void next_month(zdxm_ledger *ledger, zdxm_context *context)
{
    if (month % 100 < 12) month++;
    else found_plan(ledger, context, month / 100 + 1);
}

static int32_t count_and_free(int32_t status, zdxm_cursor **rows)
{
    int32_t count = -1;
    MUST(status);
    MUST(zdxm_cursor_count(*rows, &count));
    MUST(zdxm_cursor_free(*rows));
    return count;
}

static int32_t reports_of_month(zdxm_ledger *ledger)
{
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t count;
    MUST(zdxm_ledger_view(ledger, &view));
    count = count_and_free(zdxm_report_of_month(view, plan, month, &rows), &rows);
    MUST(zdxm_view_close(view));
    return count;
}

static int has_project(zdxm_ledger *ledger, const char *name)
{
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t count;
    MUST(zdxm_ledger_view(ledger, &view));
    count = count_and_free(zdxm_project_by_name(view, name, -1, &rows), &rows);
    MUST(zdxm_view_close(view));
    return count == 1;
}

static int has_plan(zdxm_ledger *ledger, int32_t year)
{
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t count;
    MUST(zdxm_ledger_view(ledger, &view));
    count = count_and_free(zdxm_plan_of_year(view, year, ZDXM_LEVEL_MUNICIPAL, &rows), &rows);
    MUST(zdxm_view_close(view));
    return count == 1;
}

/* ---- One call at work, and what another thread does to it -------------------------------------------------------- */

enum { STEP, COMMIT, IMPORT, PREVIEW, VERIFY, BULLETIN, WORKS };
enum { INTERRUPT, FREE_HANDLE, CLOSE_LEDGER, FREE_CONTEXT, DISTURBANCES };

static const char *const names[WORKS] = {"step", "commit", "import", "preview", "verify", "bulletin"};
static int interrupted_of[WORKS];
static int64_t duration_us[WORKS];

typedef struct {
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_batch *batch;
    zdxm_workbook *workbook;
    zdxm_import *import;
    zdxm_verify *verify;
    zdxm_bulletin *bulletin;
    int work;
    int32_t status;
    int is_running, has_ended;
    int is_freed;
} desk;

/* A host that frees a context frees what its log function uses. */
static void ZDXM_CALL log_function(void *user, int32_t level, const char *text, int32_t len)
{
    if (__atomic_load_n(&((desk *)user)->is_freed, __ATOMIC_SEQ_CST)) fail("logged after the context was freed", level);
    if ((int32_t)strlen(text) != len) fail("the log has a wrong length", len);
}

static void queue_reports(desk *at, int32_t ytd)
{
    zdxm_form *form;
    int32_t item;
    MUST(zdxm_batch_new(at->ledger, "李四", -1, &at->batch));
    MUST(zdxm_form_new(at->context, ZDXM_FORM_REPORT, &form));
    MUST(zdxm_form_int(form, ZDXM_F_MONTH, month));
    for (item = 0; item < ITEMS; item++) {
        MUST(zdxm_form_int(form, ZDXM_F_ITEM, first_item + item));
        MUST(zdxm_form_money(form, ZDXM_F_YTD_DONE, ytd));
        MUST(zdxm_batch_append(at->batch, form, NULL));
    }
    MUST(zdxm_form_free(form));
}

/* A plan sheet of a year that the ledger has no plan of. */
static void read_sheet(desk *at)
{
    char *sheet = malloc(ITEMS * 200), *end = sheet;
    int32_t row;
    end += sprintf(end, "%d年重大项目计划表\n单位：万元\n序号,项目名称,项目类别,行业分类,总投资,%d年计划投资,责任单位\n",
        (int)sheet_year, (int)sheet_year);
    for (row = 1; row <= ITEMS / 2; row++)
        end += sprintf(end, "%d,%d年%d号大桥,续建,基础设施,%d,50,市交通运输局\n", (int)row, (int)sheet_year, (int)row, (int)row * 100);
    MUST(zdxm_workbook_read(at->context, sheet, (int32_t)(end - sheet), &at->workbook));
    free(sheet);
}

static desk *set_up(int work)
{
    desk *at = calloc(1, sizeof *at);
    at->work = work;
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &at->context));
    MUST(zdxm_context_set_log(at->context, log_function, at));
    MUST(zdxm_ledger_open(at->context, path_of_ledger, -1, NULL, &at->ledger));
    MUST(zdxm_ledger_view(at->ledger, &at->view));
    if (work == STEP || work == COMMIT) queue_reports(at, 1000 + month % 100);
    if (work == IMPORT || work == PREVIEW) read_sheet(at);
    if (work == VERIFY) MUST(zdxm_verify_new(at->view, &at->verify));
    if (work == IMPORT) {
        MUST(zdxm_import_preview(at->view, at->workbook, NULL, &at->import));
        MUST(zdxm_import_begin(at->import, "王五", -1, &at->batch));
    }
    return at;
}

static int32_t work_of(desk *at)
{
    switch (at->work) {
    case STEP:
    case IMPORT:
        return zdxm_batch_step(at->batch, ALL, NULL, NULL);
    case COMMIT:
        return zdxm_batch_commit(at->batch, NULL);
    case PREVIEW:
        return zdxm_import_preview(at->view, at->workbook, NULL, &at->import);
    case VERIFY:
        return zdxm_verify_step(at->verify, INT32_MAX, NULL, NULL);
    default:
        return zdxm_bulletin_new(at->view, plan, month, NULL, &at->bulletin);
    }
}

static void *run_work(void *user)
{
    desk *at = user;
    __atomic_store_n(&at->is_running, 1, __ATOMIC_SEQ_CST);
    at->status = work_of(at);
    __atomic_store_n(&at->has_ended, 1, __ATOMIC_SEQ_CST);
    return NULL;
}

static int32_t free_handle(desk *at)
{
    switch (at->work) {
    case VERIFY:
        return zdxm_verify_free(at->verify);
    case PREVIEW:
    case BULLETIN:
        return zdxm_view_close(at->view);
    default:
        return zdxm_batch_free(at->batch);
    }
}

/* What was closed is closed for every call, and closing it again does no harm. */
static void check_closed(desk *at, int disturbance)
{
    int32_t number;
    int is_batch = at->work == STEP || at->work == COMMIT || at->work == IMPORT;
    if (disturbance == FREE_HANDLE) {
        if (free_handle(at) != ZDXM_E_HANDLE) fail("freed twice", at->work);
    } else {
        if (zdxm_ledger_close(at->ledger) != ZDXM_E_HANDLE) fail("the ledger is still open", disturbance);
        if (zdxm_view_as_of(at->view, &number) != ZDXM_E_HANDLE) fail("the view is still open", disturbance);
        if (zdxm_ledger_is_read_only(at->ledger, &number) != ZDXM_E_HANDLE) fail("the ledger still answers", disturbance);
    }
    if (is_batch) {
        if (zdxm_batch_step(at->batch, 1, NULL, NULL) != ZDXM_E_HANDLE) fail("the batch can be stepped", at->work);
        if (zdxm_batch_commit(at->batch, NULL) != ZDXM_E_HANDLE) fail("the batch can be committed", at->work);
    }
    if (at->work == VERIFY && zdxm_verify_step(at->verify, 1, NULL, NULL) != ZDXM_E_HANDLE) fail("the proof goes on", 0);
    if (disturbance == FREE_CONTEXT && zdxm_error_code(at->context, &number) != ZDXM_E_HANDLE)
        fail("the context is still open", 0);
}

/* The running call has ended when a closing call returns: nobody holds the write lock or the file any more. */
static void check_let_go(desk *at, int disturbance)
{
    zdxm_open_options impatient = {sizeof impatient, 0, -1, 0, 0};
    if (disturbance == FREE_HANDLE) {
        zdxm_context *context;
        zdxm_ledger *ledger;
        zdxm_batch *batch;
        if (at->work != STEP && at->work != COMMIT && at->work != IMPORT) return;
        MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
        MUST(zdxm_ledger_open(context, path_of_ledger, -1, &impatient, &ledger));
        if (zdxm_batch_new(ledger, "赵六", -1, &batch) < 0) fail("a freed batch still writes", at->work);
        MUST(zdxm_context_free(context));
    } else if (access(path_of_log, F_OK) == 0) {
        fail("a closed ledger still has its file open", at->work * 10 + disturbance);
    }
}

/* A batch that was interrupted is lost as a whole, whatever is tried with it. */
static void check_lost(desk *at)
{
    if (at->work == VERIFY || at->work == PREVIEW || at->work == BULLETIN) return;
    if (at->work != COMMIT && next_random(&seed) % 2 && zdxm_batch_step(at->batch, ALL, NULL, NULL) >= 0)
        fail("an interrupted batch goes on", at->work);
    if (zdxm_batch_commit(at->batch, NULL) >= 0) fail("an interrupted batch was committed", at->work);
}

/* The same context and ledger go on after an interrupt. */
static void check_later_calls(desk *at)
{
    zdxm_batch *batch;
    zdxm_cursor *rows;
    int32_t id, change, count;
    char name[100];
    static int number;
    zdxm_batch_free(at->batch);
    sprintf(name, "第%d单位", ++number);
    MUST(zdxm_batch_new(at->ledger, "赵六", -1, &batch));
    MUST(zdxm_unit_ensure(batch, name, -1, &id, NULL));
    MUST(zdxm_batch_commit(batch, &change));
    MUST(zdxm_batch_free(batch));
    count = count_and_free(zdxm_unit_list(at->view, &rows), &rows);
    MUST(zdxm_view_close(at->view));
    MUST(zdxm_ledger_view(at->ledger, &at->view));
    if (count_and_free(zdxm_unit_list(at->view, &rows), &rows) <= count) fail("a later write is not there", number);
}

/* What the ledger holds fits what the call said. */
static void check_ledger(desk *at, int was_committed)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    int32_t reports;
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, path_of_ledger, -1, NULL, &ledger));
    if (at->work == STEP || at->work == COMMIT) {
        reports = reports_of_month(ledger);
        if (reports != (was_committed ? ITEMS : 0)) fail("reports were lost, or appeared", reports);
        if (reports) next_month(ledger, context);
    }
    if (at->work == IMPORT) {
        if (has_plan(ledger, sheet_year) != was_committed) fail("an import was lost, or appeared", was_committed);
        if (was_committed) sheet_year++;
    }
    MUST(zdxm_context_free(context));
}

static void disturb(int work, int disturbance)
{
    desk *at = set_up(work);
    pthread_t thread;
    int32_t status = ZDXM_OK, expected = work == STEP || work == IMPORT || work == VERIFY ? ZDXM_DONE : ZDXM_OK;
    int was_committed = 0, times;
    if (pthread_create(&thread, NULL, run_work, at)) exit(2);
    while (!__atomic_load_n(&at->is_running, __ATOMIC_SEQ_CST)) sleep_us(1);
    sleep_us(next_random(&seed) % (uint32_t)(duration_us[work] * 9 / 8 + 1));
    switch (disturbance) {
    case INTERRUPT:
        /* Once, or as a person does who sees that it has not stopped yet. */
        times = next_random(&seed) % 2 ? 1 : 1000;
        while (times--) {
            status = zdxm_context_interrupt(at->context);
            if (status != ZDXM_OK || __atomic_load_n(&at->has_ended, __ATOMIC_SEQ_CST)) break;
            sleep_us(20);
        }
        break;
    case FREE_HANDLE:
        status = free_handle(at);
        break;
    case CLOSE_LEDGER:
        status = zdxm_ledger_close(at->ledger);
        break;
    default:
        status = zdxm_context_free(at->context);
        __atomic_store_n(&at->is_freed, 1, __ATOMIC_SEQ_CST);
    }
    if (disturbance != INTERRUPT) check_let_go(at, disturbance);
    if (pthread_join(thread, NULL)) exit(2);
    made_calls++;
    if (status != ZDXM_OK) fail("the disturbance itself failed", status);
    if (at->status != expected) {
        int32_t other = disturbance == INTERRUPT ? ZDXM_E_INTERRUPTED : ZDXM_E_HANDLE;
        if (at->status != other) fail(names[work], at->status);
        if (at->import && work == PREVIEW) fail("a handle in spite of an error", at->status);
        if (at->bulletin) fail("a handle in spite of an error", at->status);
        if (disturbance == INTERRUPT) interrupted_calls++, interrupted_of[work]++;
        else closed_calls++;
    }
    if (disturbance == INTERRUPT) {
        if (at->status == ZDXM_E_INTERRUPTED) check_lost(at);
        else if ((work == STEP || work == IMPORT) && next_random(&seed) % 2)
            was_committed = zdxm_batch_commit(at->batch, NULL) == ZDXM_OK;
        else was_committed = work == COMMIT;
        check_later_calls(at);
    } else {
        check_closed(at, disturbance);
        was_committed = work == COMMIT && at->status == ZDXM_OK;
    }
    if (disturbance != FREE_CONTEXT) MUST(zdxm_context_free(at->context));
    check_ledger(at, was_committed);
    free(at);
}

/* How long each call takes when nobody disturbs it. */
static void calibrate(void)
{
    int work;
    for (work = 0; work < WORKS; work++) {
        desk *at = set_up(work);
        int64_t start = now_us();
        MUST(work_of(at));
        duration_us[work] = now_us() - start;
        MUST(zdxm_context_free(at->context));
        check_ledger(at, work == COMMIT);
        free(at);
    }
}

/* ---- Many contexts on one file ----------------------------------------------------------------------------------- */

#define WRITERS 4
typedef struct {
    int number, commits;
    int32_t *changes;
} writer;

static void *write_and_read(void *user)
{
    writer *self = user;
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_form *form;
    int32_t id, at, seen = 0;
    char name[100];
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, path_of_ledger, -1, NULL, &ledger));
    MUST(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    for (at = 0; at < self->commits; at++) {
        zdxm_batch *batch;
        zdxm_view *view;
        zdxm_verify *verify;
        int32_t status;
        while ((status = zdxm_batch_new(ledger, "张三", -1, &batch)) == ZDXM_E_BUSY) {}
        MUST(status);
        sprintf(name, "第%d组第%d号工程", self->number, (int)at);
        MUST(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
        MUST(zdxm_project_add(batch, form, &id));
        sprintf(name, "第%d局", (int)at);
        MUST(zdxm_unit_ensure(batch, name, -1, &id, NULL));
        MUST(zdxm_batch_commit(batch, &self->changes[at]));
        MUST(zdxm_batch_free(batch));
        MUST(zdxm_ledger_view(ledger, &view));
        MUST(zdxm_view_as_of(view, &id));
        if (id < seen || id < self->changes[at]) fail("a view is older than what was committed before", id);
        seen = id;
        if (at % 8 == 0) {
            MUST(zdxm_verify_new(view, &verify));
            while ((status = zdxm_verify_step(verify, 500, NULL, NULL)) == ZDXM_OK) {}
            if (status != ZDXM_DONE) fail("a proof beside writers", status);
            MUST(zdxm_verify_free(verify));
        }
        MUST(zdxm_view_close(view));
    }
    MUST(zdxm_context_free(context));
    return NULL;
}

static void many_contexts(int commits)
{
    pthread_t threads[WRITERS];
    writer writers[WRITERS];
    zdxm_context *context;
    zdxm_ledger *ledger;
    char name[100];
    int at, commit, other;
    for (at = 0; at < WRITERS; at++) {
        writers[at].number = at;
        writers[at].commits = commits;
        writers[at].changes = calloc((size_t)commits, sizeof(int32_t));
        if (pthread_create(&threads[at], NULL, write_and_read, &writers[at])) exit(2);
    }
    for (at = 0; at < WRITERS; at++)
        if (pthread_join(threads[at], NULL)) exit(2);
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, path_of_ledger, -1, NULL, &ledger));
    for (at = 0; at < WRITERS; at++) {
        for (commit = 0; commit < commits; commit++) {
            sprintf(name, "第%d组第%d号工程", at, commit);
            if (!has_project(ledger, name)) fail("what was acknowledged is lost", commit);
            for (other = 0; other < at; other++)
                if (writers[other].changes[commit] == writers[at].changes[commit]) fail("two changes have one number", commit);
        }
    }
    for (at = 0; at < WRITERS; at++) free(writers[at].changes);
    MUST(zdxm_context_free(context));
}

/* ---- Two threads with the same handles --------------------------------------------------------------------------- */

#define SHARERS 2
#define LONG_NAME 120
static zdxm_context *shared_context;
static zdxm_batch *shared_batch;
static zdxm_form *shared_form;
static zdxm_cursor *shared_cursor;
static zdxm_verify *shared_verify;
static pthread_barrier_t barrier;
static int added, rows_seen, commits_done, frees_done;

static void *share(void *user)
{
    int number = *(int *)user, at;
    zdxm_form *own;
    char name[LONG_NAME + 1], text[2000];
    int32_t id, need, status;
    uint16_t wide[40];
    MUST(zdxm_form_new(shared_context, ZDXM_FORM_PROJECT, &own));
    memset(name, 'a' + number, LONG_NAME);
    name[LONG_NAME] = 0;
    pthread_barrier_wait(&barrier);
    for (at = 0; at < 40; at++) {
        char unique[100];
        /* A name is one thread's or the other's, never a mixture. */
        MUST(zdxm_form_text(shared_form, ZDXM_F_OWNER, name, -1));
        sprintf(unique, "共享%d之%d", number, at);
        MUST(zdxm_form_text(own, ZDXM_F_NAME, unique, -1));
        if (zdxm_project_add(shared_batch, own, &id) == ZDXM_OK) __atomic_fetch_add(&added, 1, __ATOMIC_SEQ_CST);
        /* The last error is one thread's or the other's, and always a whole text. */
        if (zdxm_form_int(shared_form, 9999 + number, 1) != ZDXM_E_ARG) fail("a field that there is not", number);
        memset(text, '#', sizeof text);
        status = zdxm_error_text(shared_context, text, sizeof text, &need);
        if (status != ZDXM_OK || !memchr(text, 0, sizeof text) || (int32_t)strlen(text) != need) fail("a torn error text", status);
        memset(wide, '#', sizeof wide);
        status = zdxm_error_text16(shared_context, wide, 40, &need);
        if (status != ZDXM_E_BUFFER && status != ZDXM_OK) fail("a torn error text", status);
    }
    while ((status = zdxm_cursor_next(shared_cursor)) == ZDXM_ROW) __atomic_fetch_add(&rows_seen, 1, __ATOMIC_SEQ_CST);
    if (status != ZDXM_DONE) fail("a shared cursor", status);
    while ((status = zdxm_verify_step(shared_verify, 7, NULL, NULL)) == ZDXM_OK) {}
    if (status != ZDXM_DONE) fail("a shared proof", status);
    pthread_barrier_wait(&barrier);
    if (zdxm_batch_commit(shared_batch, NULL) == ZDXM_OK) __atomic_fetch_add(&commits_done, 1, __ATOMIC_SEQ_CST);
    pthread_barrier_wait(&barrier);
    if (zdxm_batch_free(shared_batch) == ZDXM_OK) __atomic_fetch_add(&frees_done, 1, __ATOMIC_SEQ_CST);
    MUST(zdxm_form_free(own));
    return NULL;
}

static void same_handles(int round)
{
    pthread_t threads[SHARERS];
    int numbers[SHARERS], at, is_first;
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t before, projects, id;
    char name[100], owner[LONG_NAME + 10];
    added = rows_seen = commits_done = frees_done = 0;
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &shared_context));
    MUST(zdxm_ledger_open(shared_context, path_of_ledger, -1, NULL, &ledger));
    MUST(zdxm_ledger_view(ledger, &view));
    before = count_and_free(zdxm_project_list(view, &rows), &rows);
    MUST(zdxm_project_list(view, &shared_cursor));
    MUST(zdxm_verify_new(view, &shared_verify));
    MUST(zdxm_form_new(shared_context, ZDXM_FORM_PROJECT, &shared_form));
    MUST(zdxm_batch_new(ledger, "张三", -1, &shared_batch));
    if (pthread_barrier_init(&barrier, NULL, SHARERS)) exit(2);
    for (at = 0; at < SHARERS; at++) {
        numbers[at] = round * SHARERS + at;
        if (pthread_create(&threads[at], NULL, share, &numbers[at])) exit(2);
    }
    for (at = 0; at < SHARERS; at++)
        if (pthread_join(threads[at], NULL)) exit(2);
    pthread_barrier_destroy(&barrier);
    if (rows_seen != before) fail("a shared cursor gave rows twice, or none", rows_seen);
    if (commits_done != 1) fail("one batch was committed so often", commits_done);
    if (frees_done != 1) fail("one batch was freed so often", frees_done);
    if (added != SHARERS * 40) fail("a write to a shared batch failed", added);
    MUST(zdxm_view_close(view));
    MUST(zdxm_ledger_view(ledger, &view));
    projects = count_and_free(zdxm_project_list(view, &rows), &rows);
    if (projects != before + added) fail("writes to a shared batch were lost", projects - before);
    /* The owner that the form holds, seen through a project. */
    MUST(zdxm_batch_new(ledger, "张三", -1, &shared_batch));
    sprintf(name, "共享形式%d", round);
    MUST(zdxm_form_text(shared_form, ZDXM_F_NAME, name, -1));
    MUST(zdxm_project_add(shared_batch, shared_form, &id));
    MUST(zdxm_batch_commit(shared_batch, NULL));
    MUST(zdxm_batch_free(shared_batch));
    MUST(zdxm_view_close(view));
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_project_get(view, id, &rows));
    MUST(zdxm_cursor_next(rows));
    MUST(zdxm_cursor_text(rows, ZDXM_F_OWNER, owner, sizeof owner, NULL));
    is_first = owner[0] == 'a' + numbers[0];
    if (!is_first && owner[0] != 'a' + numbers[1]) fail("a text of neither thread", owner[0]);
    for (at = 0; owner[at]; at++)
        if (owner[at] != owner[0]) fail("a text of both threads", at);
    if (at != LONG_NAME) fail("a text was cut", at);
    MUST(zdxm_context_free(shared_context));
}

int main(int argc, char **argv)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_verify *verify;
    int32_t status;
    int round, work, disturbance;
    if (argc < 4) return 2;
    snprintf(path_of_ledger, sizeof path_of_ledger, "%s/threads.zdxm", argv[1]);
    snprintf(path_of_log, sizeof path_of_log, "%s/threads.zdxm-wal", argv[1]);
    rounds = atoi(argv[2]);
    seed = (uint64_t)strtoull(argv[3], NULL, 10);
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_create(context, path_of_ledger, -1, "测试重点办", -1, NULL, &ledger));
    found_plan(ledger, context, 2022);
    MUST(zdxm_context_free(context));

    calibrate();
    for (round = 0; round < rounds; round++)
        for (disturbance = 0; disturbance < DISTURBANCES; disturbance++)
            for (work = 0; work < WORKS; work++) disturb(work, disturbance);
    many_contexts(2 + rounds);
    for (round = 0; round < 1 + rounds / 4 && round < 12; round++) same_handles(round);

    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, path_of_ledger, -1, NULL, &ledger));
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_verify_new(view, &verify));
    while ((status = zdxm_verify_step(verify, 1000, NULL, NULL)) == ZDXM_OK) {}
    if (status != ZDXM_DONE) fail("the ledger is not sound", status);
    MUST(zdxm_context_free(context));
    printf("%d calls disturbed, %d interrupted, %d closed, %d failures\n", made_calls, interrupted_calls, closed_calls, failures);
    for (work = 0; work < WORKS; work++)
        printf("%s %d interrupted of %d, %ld us\n", names[work], interrupted_of[work], rounds, (long)duration_us[work]);
    return failures != 0;
}

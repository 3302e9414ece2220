/* What a batch has written so far, read by its own view, and what becomes of that view; prints what it is told. */
#include <pthread.h>
#include <unistd.h>

#include "expect.h"

static zdxm_ledger *ledger;
static zdxm_plan_change *plan_change;

static void told(const char *what)
{
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("%s|%s\n", what, text);
}

static zdxm_batch *begin(void)
{
    zdxm_batch *batch;
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    return batch;
}

static int32_t as_of(zdxm_view *view)
{
    int32_t change = -1;
    CHECK(zdxm_view_as_of(view, &change));
    return change;
}

/* Items of plan 1 and the annual investment of all, in fen. */
static void show(const char *what, zdxm_view *view)
{
    zdxm_cursor *rows;
    int32_t count;
    int64_t annual = 0, fen;
    CHECK(zdxm_figures_plan(view, 1, &rows));
    CHECK(zdxm_cursor_count(rows, &count));
    while (zdxm_cursor_next(rows) == ZDXM_ROW)
        if (zdxm_cursor_money(rows, ZDXM_F_ANNUAL, &fen) == ZDXM_OK) annual += fen;
    printf("%s|%d|%ld\n", what, (int)count, (long)annual);
    CHECK(zdxm_cursor_free(rows));
}

static void add(zdxm_batch *batch, const char *name, int32_t *project)
{
    zdxm_form *form;
    CHECK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    CHECK(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
    CHECK(zdxm_project_add(batch, form, project));
    CHECK(zdxm_form_free(form));
}

static void reads_its_own_writes(void)
{
    zdxm_batch *batch = begin();
    zdxm_view *view, *before;
    zdxm_form *form;
    zdxm_cursor *row;
    zdxm_verify *verify = NULL;
    zdxm_archive *archive = NULL;
    int32_t project, item, change;

    CHECK(zdxm_ledger_view(ledger, &before));
    CHECK(zdxm_batch_view(batch, &view));
    if (as_of(view) != as_of(before) + 1) exit(2);
    add(batch, "新项目", &project);
    CHECK(zdxm_project_by_name(view, "新项目", -1, &row));
    EXPECT(zdxm_cursor_next(row), ZDXM_ROW);

    /* Written on while a row of the view is open, and on what the row says. */
    CHECK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    CHECK(zdxm_form_load(form, row));
    CHECK(zdxm_form_text(form, ZDXM_F_OWNER, "市城投公司", -1));
    CHECK(zdxm_project_revise(batch, project, form));
    CHECK(zdxm_cursor_free(row));
    CHECK(zdxm_form_free(form));
    CHECK(zdxm_form_new(context, ZDXM_FORM_ITEM, &form));
    CHECK(zdxm_form_int(form, ZDXM_F_PLAN, 1));
    CHECK(zdxm_form_int(form, ZDXM_F_PROJECT, project));
    CHECK(zdxm_form_int(form, ZDXM_F_PHASE, ZDXM_PHASE_NEW));
    CHECK(zdxm_form_int(form, ZDXM_F_SECTOR, 1));
    CHECK(zdxm_form_text(form, ZDXM_F_ANNUAL, "7元", -1));
    CHECK(zdxm_item_add(batch, form, &item));
    CHECK(zdxm_form_free(form));
    show("batch", view);
    show("ledger", before);

    /* What needs a change that is committed. */
    EXPECT(zdxm_verify_new(view, &verify), ZDXM_E_RULE);
    told("verify");
    EXPECT(zdxm_archive_export(view, "archive", -1, 0, &archive), ZDXM_E_RULE);
    EXPECT(zdxm_seal_text(view, text, sizeof text, NULL), ZDXM_E_RULE);
    EXPECT(zdxm_view_limit(view, "李四", -1), ZDXM_E_RULE);
    told("limit");

    CHECK(zdxm_batch_commit(batch, &change));
    EXPECT(zdxm_view_as_of(view, &item), ZDXM_E_VIEW_EXPIRED);
    told("committed");
    /* The next batch is another one. */
    batch = begin();
    EXPECT(zdxm_figures_plan(view, 1, &row), ZDXM_E_VIEW_EXPIRED);
    CHECK(zdxm_view_close(view));
    EXPECT(zdxm_view_close(view), ZDXM_E_HANDLE);
    CHECK(zdxm_batch_free(batch));
    CHECK(zdxm_view_close(before));
    CHECK(zdxm_ledger_view(ledger, &before));
    if (as_of(before) != change) exit(3);
    show("committed", before);
    CHECK(zdxm_view_close(before));
}

static void ends_with_its_batch(void)
{
    zdxm_batch *batch = begin();
    zdxm_view *view, *other;
    zdxm_form *form;
    int32_t project;

    CHECK(zdxm_batch_view(batch, &view));
    add(batch, "被放弃的项目", &project);
    CHECK(zdxm_batch_free(batch));
    EXPECT(zdxm_view_as_of(view, &project), ZDXM_E_VIEW_EXPIRED);
    CHECK(zdxm_view_close(view));

    /* A commit that fails ends it as well, and a view is made of no batch that has ended. */
    batch = begin();
    CHECK(zdxm_batch_view(batch, &view));
    CHECK(zdxm_form_new(context, ZDXM_FORM_PROJECT, &form));
    CHECK(zdxm_form_text(form, ZDXM_F_NAME, "项目1", -1));
    CHECK(zdxm_batch_append(batch, form, NULL));
    EXPECT(zdxm_batch_commit(batch, NULL), ZDXM_E_UNSETTLED_PROBLEMS);
    EXPECT(zdxm_view_as_of(view, &project), ZDXM_E_VIEW_EXPIRED);
    EXPECT(zdxm_batch_view(batch, &other), ZDXM_E_RULE);
    told("ended");
    CHECK(zdxm_batch_free(batch));
    CHECK(zdxm_form_free(form));
    /* The view is closed with its ledger at the latest. */
}

struct pair {
    zdxm_batch *batch;
    zdxm_view *view;
};

static void *adopt(void *pointer)
{
    struct pair *pair = pointer;
    int at;
    int32_t id;
    /* It names an item that does not exist. */
    for (at = 0; at < 3000; at++) EXPECT(zdxm_plan_change_adopt(pair->batch, plan_change, &id), ZDXM_E_NOT_FOUND);
    return NULL;
}

/* One thread asks the view with what the other one gives the batch. */
static void two_threads(void)
{
    struct pair pair;
    zdxm_form *form;
    zdxm_cursor *rows;
    pthread_t thread;
    int at;

    alarm(120);
    CHECK(zdxm_form_new(context, ZDXM_FORM_PLAN_CHANGE, &form));
    CHECK(zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL));
    CHECK(zdxm_form_int(form, ZDXM_F_EFFECTIVE, 202208));
    CHECK(zdxm_form_int(form, ZDXM_F_REASON_CLASS, ZDXM_REASON_OBJECTIVE));
    CHECK(zdxm_plan_change_new(context, 1, form, &plan_change));
    CHECK(zdxm_plan_change_withdraw(plan_change, 999));
    pair.batch = begin();
    CHECK(zdxm_batch_view(pair.batch, &pair.view));
    if (pthread_create(&thread, NULL, adopt, &pair) != 0) exit(4);
    for (at = 0; at < 3000; at++) EXPECT(zdxm_plan_change_preview(plan_change, pair.view, &rows), ZDXM_E_NOT_FOUND);
    if (pthread_join(thread, NULL) != 0) exit(5);
    CHECK(zdxm_plan_change_free(plan_change));

    /* A plan change over what the batch wrote itself. */
    CHECK(zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_SUPPLEMENT));
    CHECK(zdxm_plan_change_new(context, 1, form, &plan_change));
    CHECK(zdxm_form_free(form));
    CHECK(zdxm_form_new(context, ZDXM_FORM_ITEM, &form));
    add(pair.batch, "增补的项目", &at);
    CHECK(zdxm_form_int(form, ZDXM_F_PROJECT, at));
    CHECK(zdxm_form_int(form, ZDXM_F_PHASE, ZDXM_PHASE_NEW));
    CHECK(zdxm_form_int(form, ZDXM_F_SECTOR, 1));
    CHECK(zdxm_plan_change_supplement(plan_change, form));
    CHECK(zdxm_plan_change_preview(plan_change, pair.view, &rows));
    CHECK(zdxm_batch_free(pair.batch));
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    reads_its_own_writes();
    ends_with_its_batch();
    two_threads();
    CHECK(zdxm_ledger_close(ledger));
    CHECK(zdxm_context_free(context));
    return 0;
}

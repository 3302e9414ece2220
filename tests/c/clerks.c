/* Two clerks with a context each at the same records; prints what the second one is told. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zdxm.h"

static char text[4000];

struct clerk {
    const char *name;
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_form *project, *report;
};

static void expect(struct clerk *who, int32_t status, int32_t expected, int line)
{
    if (status == expected) return;
    zdxm_error_text(who->context, text, sizeof text, NULL);
    fprintf(stderr, "line %d: %d, not %d: %s\n", line, (int)status, (int)expected, text);
    exit(1);
}
#define EXPECT(who, call, expected) expect(who, call, expected, __LINE__)
#define CHECK(who, call) EXPECT(who, call, ZDXM_OK)

static void open(struct clerk *who, const char *name, const char *path)
{
    who->name = name;
    CHECK(who, zdxm_context_new(ZDXM_ABI_VERSION, &who->context));
    CHECK(who, zdxm_ledger_open(who->context, path, -1, NULL, &who->ledger));
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_PROJECT, &who->project));
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_REPORT, &who->report));
}

/* Loads project 1 and the report of item 1 for March, or its filing. */
static void load(struct clerk *who, int filing)
{
    zdxm_view *view;
    zdxm_cursor *row;
    CHECK(who, zdxm_ledger_view(who->ledger, &view));
    CHECK(who, zdxm_project_get(view, 1, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_form_load(who->project, row));
    CHECK(who, zdxm_cursor_free(row));
    if (filing) CHECK(who, zdxm_filing_get(view, 1, 202204, &row));
    else CHECK(who, zdxm_report_get(view, 1, 202203, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_form_load(who->report, row));
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_view_close(view));
}

static zdxm_batch *begin(struct clerk *who)
{
    zdxm_batch *batch;
    CHECK(who, zdxm_batch_new(who->ledger, who->name, -1, &batch));
    return batch;
}

static void commit(struct clerk *who, zdxm_batch *batch)
{
    CHECK(who, zdxm_batch_commit(batch, NULL));
    CHECK(who, zdxm_batch_free(batch));
}

static void told(struct clerk *who, const char *what)
{
    CHECK(who, zdxm_error_text(who->context, text, sizeof text, NULL));
    printf("%s|%s\n", what, text);
}

static void show(struct clerk *who, const char *what)
{
    static const int32_t fields[] = {ZDXM_F_OWNER, ZDXM_F_LOCATION, ZDXM_F_CONTENT};
    zdxm_view *view;
    zdxm_cursor *row;
    int at;
    CHECK(who, zdxm_ledger_view(who->ledger, &view));
    CHECK(who, zdxm_project_get(view, 1, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    printf("%s", what);
    for (at = 0; at < 3; at++) {
        if (zdxm_cursor_text(row, fields[at], text, sizeof text, NULL) < 0) exit(1);
        printf("|%s", text);
    }
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_report_get(view, 1, 202203, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    if (zdxm_cursor_text(row, ZDXM_F_YTD_DONE, text, sizeof text, NULL) < 0) exit(1);
    printf("|%s", text);
    if (zdxm_cursor_text(row, ZDXM_F_PROBLEM, text, sizeof text, NULL) < 0) exit(1);
    printf("|%s\n", text);
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_view_close(view));
}

/* A plan change with one line, about item 2; the form of the item keeps what it was loaded from. */
static zdxm_plan_change *plan_change(struct clerk *who, zdxm_form *item)
{
    zdxm_plan_change *made;
    zdxm_form *form;
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_PLAN_CHANGE, &form));
    CHECK(who, zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_ADJUSTMENT));
    CHECK(who, zdxm_form_int(form, ZDXM_F_EFFECTIVE, 202207));
    CHECK(who, zdxm_plan_change_new(who->context, 1, form, &made));
    EXPECT(who, zdxm_plan_change_adjust(made, 1, item), ZDXM_E_ARG);
    CHECK(who, zdxm_plan_change_adjust(made, 2, item));
    CHECK(who, zdxm_form_free(form));
    return made;
}

/* A form loaded from item 2, or from what the plan says of it in a month. */
static zdxm_form *item_form(struct clerk *who, int32_t month)
{
    zdxm_form *form;
    zdxm_view *view;
    zdxm_cursor *row;
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_ITEM, &form));
    CHECK(who, zdxm_ledger_view(who->ledger, &view));
    if (month) CHECK(who, zdxm_item_in_month(view, 2, month, &row));
    else CHECK(who, zdxm_item_get(view, 2, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_form_load(form, row));
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_view_close(view));
    return form;
}

/* Both prepare an adjustment of the same item; the second one adopts what it has read before the first one did. */
static void both_adjust(struct clerk *one, struct clerk *two)
{
    zdxm_form *first = item_form(one, 0), *second = item_form(two, 0);
    zdxm_plan_change *earlier, *later;
    zdxm_batch *batch;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t id;

    CHECK(one, zdxm_form_text(first, ZDXM_F_TOTAL, "90元", -1));
    CHECK(two, zdxm_form_text(second, ZDXM_F_ANNUAL, "8元", -1));
    earlier = plan_change(one, first);
    later = plan_change(two, second);
    /* What the form says afterwards is not the plan change's. */
    CHECK(one, zdxm_form_clear(first));
    batch = begin(one);
    CHECK(one, zdxm_plan_change_adopt(batch, earlier, &id));
    commit(one, batch);
    CHECK(two, zdxm_ledger_view(two->ledger, &view));
    EXPECT(two, zdxm_plan_change_preview(later, view, &rows), ZDXM_E_CONFLICT);
    told(two, "previewed");
    batch = begin(two);
    EXPECT(two, zdxm_plan_change_adopt(batch, later, &id), ZDXM_E_CONFLICT);
    told(two, "adjusted");
    CHECK(two, zdxm_plan_change_free(later));

    /* Without loading, only what was set changes. */
    CHECK(two, zdxm_form_clear(second));
    CHECK(two, zdxm_form_text(second, ZDXM_F_ANNUAL, "8元", -1));
    CHECK(two, zdxm_form_new(two->context, ZDXM_FORM_PLAN_CHANGE, &first));
    CHECK(two, zdxm_form_int(first, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_ADJUSTMENT));
    CHECK(two, zdxm_form_int(first, ZDXM_F_EFFECTIVE, 202207));
    CHECK(two, zdxm_plan_change_new(two->context, 1, first, &later));
    CHECK(two, zdxm_plan_change_adjust(later, 2, second));
    CHECK(two, zdxm_plan_change_preview(later, view, &rows));
    CHECK(two, zdxm_plan_change_adopt(batch, later, &id));
    commit(two, batch);
}

/* The second one has read what the plan says in a month; the first one changes the item and its owner meanwhile. */
static void adjust_what_a_month_showed(struct clerk *one, struct clerk *two)
{
    zdxm_form *month = item_form(two, 202208), *owner, *kind;
    zdxm_plan_change *stale, *fresh;
    zdxm_batch *batch;
    int32_t id;

    CHECK(two, zdxm_form_new(two->context, ZDXM_FORM_PLAN_CHANGE, &kind));
    CHECK(two, zdxm_form_int(kind, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_ADJUSTMENT));
    CHECK(two, zdxm_form_int(kind, ZDXM_F_EFFECTIVE, 202208));
    CHECK(two, zdxm_plan_change_new(two->context, 1, kind, &stale));
    CHECK(two, zdxm_plan_change_new(two->context, 1, kind, &fresh));
    CHECK(two, zdxm_form_text(month, ZDXM_F_ANNUAL, "3元", -1));
    EXPECT(two, zdxm_plan_change_adjust(stale, 1, month), ZDXM_E_ARG);
    CHECK(two, zdxm_plan_change_adjust(stale, 2, month));

    CHECK(one, zdxm_form_clear(one->project));
    CHECK(one, zdxm_form_text(one->project, ZDXM_F_OWNER, "市轨道集团", -1));
    batch = begin(one);
    CHECK(one, zdxm_project_revise(batch, 2, one->project));
    commit(one, batch);
    batch = begin(one);
    CHECK(one, zdxm_form_new(one->context, ZDXM_FORM_ITEM, &owner));
    CHECK(one, zdxm_form_text(owner, ZDXM_F_TARGET, "完成主体", -1));
    CHECK(one, zdxm_item_revise(batch, 2, owner));
    commit(one, batch);

    batch = begin(two);
    EXPECT(two, zdxm_plan_change_adopt(batch, stale, &id), ZDXM_E_CONFLICT);
    told(two, "of a month");
    EXPECT(two, zdxm_item_revise(batch, 2, month), ZDXM_E_CONFLICT);
    CHECK(two, zdxm_batch_free(batch));

    /* Read again, and then the owner changes: a loaded owner is nobody's wish. */
    CHECK(two, zdxm_form_free(month));
    month = item_form(two, 202208);
    CHECK(two, zdxm_form_text(month, ZDXM_F_ANNUAL, "3元", -1));
    CHECK(two, zdxm_plan_change_adjust(fresh, 2, month));
    CHECK(one, zdxm_form_text(one->project, ZDXM_F_OWNER, "市水务集团", -1));
    batch = begin(one);
    CHECK(one, zdxm_project_revise(batch, 2, one->project));
    commit(one, batch);
    batch = begin(two);
    CHECK(two, zdxm_plan_change_adopt(batch, fresh, &id));
    commit(two, batch);
}

/* Adds a part of project 2 to a plan of its own, beside its whole; says nothing of a place. */
static void counted_twice(struct clerk *who)
{
    zdxm_form *plan, *item, *project;
    zdxm_cursor *row;
    zdxm_batch *batch = begin(who);
    zdxm_view *view;
    int32_t made, part, id, place, count;

    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_PLAN, &plan));
    CHECK(who, zdxm_form_int(plan, ZDXM_F_YEAR, 2023));
    CHECK(who, zdxm_form_text(plan, ZDXM_F_TITLE, "2023年计划", -1));
    CHECK(who, zdxm_plan_adopt(batch, plan, &made));
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_PROJECT, &project));
    CHECK(who, zdxm_form_text(project, ZDXM_F_NAME, "项目2附属道路", -1));
    CHECK(who, zdxm_form_int(project, ZDXM_F_PARENT, 2));
    CHECK(who, zdxm_project_add(batch, project, &part));
    CHECK(who, zdxm_form_new(who->context, ZDXM_FORM_ITEM, &item));
    CHECK(who, zdxm_form_int(item, ZDXM_F_PLAN, made));
    CHECK(who, zdxm_form_int(item, ZDXM_F_PHASE, ZDXM_PHASE_NEW));
    CHECK(who, zdxm_form_int(item, ZDXM_F_SECTOR, 1));
    CHECK(who, zdxm_form_int(item, ZDXM_F_PROJECT, 2));
    CHECK(who, zdxm_item_add(batch, item, &id));
    CHECK(who, zdxm_item_double_counted(batch, id, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_DONE);
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_form_int(item, ZDXM_F_PROJECT, part));
    CHECK(who, zdxm_batch_append(batch, item, NULL));
    EXPECT(who, zdxm_batch_step(batch, 10, NULL, NULL), ZDXM_DONE);
    CHECK(who, zdxm_batch_results(batch, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_cursor_int(row, ZDXM_F_ID, &made));
    CHECK(who, zdxm_cursor_text(row, ZDXM_F_DOUBLE_COUNTED, text, sizeof text, NULL));
    printf("queued|%s is %d\n", text, (int)id);
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_item_double_counted(batch, made, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_cursor_text(row, ZDXM_F_WHOLE_NAME, text, sizeof text, NULL));
    printf("twice|%s\n", text);
    CHECK(who, zdxm_cursor_free(row));
    CHECK(who, zdxm_batch_view(batch, &view));
    CHECK(who, zdxm_item_get(view, made, &row));
    EXPECT(who, zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(who, zdxm_cursor_int(row, ZDXM_F_POSITION, &place));
    CHECK(who, zdxm_cursor_count(row, &count));
    printf("place|%d of %d\n", (int)place, (int)count);
    CHECK(who, zdxm_view_close(view));
    commit(who, batch);
}

/* A form loaded from the first row; frees the rows and closes the view. */
static zdxm_form *loaded(struct clerk *who, int32_t kind, zdxm_view *view, zdxm_cursor *rows)
{
    zdxm_form *form;
    CHECK(who, zdxm_form_new(who->context, kind, &form));
    EXPECT(who, zdxm_cursor_next(rows), ZDXM_ROW);
    CHECK(who, zdxm_form_load(form, rows));
    CHECK(who, zdxm_cursor_free(rows));
    CHECK(who, zdxm_view_close(view));
    return form;
}

/* The second one has found a matter by a query, and by the list of what is overdue; the first one corrects it meanwhile. */
static void correct_what_was_found(struct clerk *one, struct clerk *two)
{
    zdxm_form *matter, *found, *overdue, *event;
    zdxm_batch *batch = begin(one);
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t id, other, started;

    CHECK(one, zdxm_form_new(one->context, ZDXM_FORM_MATTER, &matter));
    CHECK(one, zdxm_form_int(matter, ZDXM_F_PROJECT, 1));
    CHECK(one, zdxm_form_int(matter, ZDXM_F_MATTER_KIND, ZDXM_MATTER_PROBLEM));
    CHECK(one, zdxm_form_text(matter, ZDXM_F_NAME, "征地", -1));
    CHECK(one, zdxm_form_text(matter, ZDXM_F_CONTENT, "一期", -1));
    CHECK(one, zdxm_form_int(matter, ZDXM_F_DEADLINE, 20220301));
    CHECK(one, zdxm_matter_add(batch, matter, &id));
    CHECK(one, zdxm_form_text(matter, ZDXM_F_NAME, "拆迁", -1));
    CHECK(one, zdxm_form_unset(matter, ZDXM_F_DEADLINE));
    CHECK(one, zdxm_matter_add(batch, matter, &other));
    commit(one, batch);

    CHECK(two, zdxm_ledger_view(two->ledger, &view));
    CHECK(two, zdxm_query_matters(view, 20220401, NULL, &rows));
    found = loaded(two, ZDXM_FORM_MATTER, view, rows);
    CHECK(two, zdxm_ledger_view(two->ledger, &view));
    CHECK(two, zdxm_matter_overdue(view, 20220401, &rows));
    overdue = loaded(two, ZDXM_FORM_MATTER, view, rows);

    batch = begin(one);
    CHECK(one, zdxm_form_clear(matter));
    CHECK(one, zdxm_form_text(matter, ZDXM_F_CONTENT, "二期", -1));
    CHECK(one, zdxm_matter_revise(batch, id, matter));
    commit(one, batch);

    batch = begin(two);
    EXPECT(two, zdxm_matter_revise(batch, other, found), ZDXM_E_ARG);
    EXPECT(two, zdxm_matter_revise(batch, id, found), ZDXM_E_CONFLICT);
    told(two, "found");
    EXPECT(two, zdxm_matter_revise(batch, id, overdue), ZDXM_E_CONFLICT);
    told(two, "overdue");
    CHECK(two, zdxm_batch_view(batch, &view));
    CHECK(two, zdxm_query_matters(view, 20220401, NULL, &rows));
    found = loaded(two, ZDXM_FORM_MATTER, view, rows);
    CHECK(two, zdxm_form_text(found, ZDXM_F_REMARK, "已督办", -1));
    CHECK(two, zdxm_matter_revise(batch, id, found));
    /* Of what it is, a correction does not change. */
    CHECK(two, zdxm_form_clear(found));
    CHECK(two, zdxm_form_int(found, ZDXM_F_MATTER_KIND, ZDXM_MATTER_PERMIT));
    EXPECT(two, zdxm_matter_revise(batch, id, found), ZDXM_E_RULE);
    told(two, "kind");
    CHECK(two, zdxm_form_clear(found));
    CHECK(two, zdxm_form_int(found, ZDXM_F_PROJECT, 2));
    EXPECT(two, zdxm_matter_revise(batch, id, found), ZDXM_E_RULE);
    told(two, "project of the matter");
    CHECK(two, zdxm_form_new(two->context, ZDXM_FORM_EVENT, &event));
    CHECK(two, zdxm_form_int(event, ZDXM_F_PROJECT, 1));
    CHECK(two, zdxm_form_int(event, ZDXM_F_EVENT_KIND, ZDXM_EVENT_START));
    CHECK(two, zdxm_form_int(event, ZDXM_F_OCCURRED_ON, 20220315));
    CHECK(two, zdxm_event_record(batch, event, &started));
    CHECK(two, zdxm_form_int(event, ZDXM_F_EVENT_KIND, ZDXM_EVENT_FINISH));
    EXPECT(two, zdxm_event_revise(batch, started, event), ZDXM_E_RULE);
    told(two, "event");
    commit(two, batch);
}

int main(int argc, char **argv)
{
    struct clerk one, two;
    zdxm_batch *batch;

    if (argc != 2) return 2;
    open(&one, "甲", argv[1]);
    open(&two, "乙", argv[1]);
    load(&one, 0);
    load(&two, 0);

    /* The first one saves. */
    batch = begin(&one);
    CHECK(&one, zdxm_form_text(one.project, ZDXM_F_OWNER, "市城投公司", -1));
    CHECK(&one, zdxm_project_revise(batch, 1, one.project));
    CHECK(&one, zdxm_form_text(one.report, ZDXM_F_YTD_DONE, "6元", -1));
    CHECK(&one, zdxm_report_revise(batch, one.report, NULL));
    commit(&one, batch);

    /* The second one is told, and loses nothing of the first one's. */
    batch = begin(&two);
    CHECK(&two, zdxm_form_text(two.project, ZDXM_F_LOCATION, "柳东新区", -1));
    EXPECT(&two, zdxm_project_revise(batch, 1, two.project), ZDXM_E_CONFLICT);
    told(&two, "project");
    CHECK(&two, zdxm_form_text(two.report, ZDXM_F_PROBLEM, "征地", -1));
    EXPECT(&two, zdxm_report_revise(batch, two.report, NULL), ZDXM_E_CONFLICT);
    told(&two, "report");
    /* A form is not to be written to another record than its own. */
    EXPECT(&two, zdxm_project_revise(batch, 2, two.project), ZDXM_E_ARG);
    told(&two, "other");
    CHECK(&two, zdxm_batch_free(batch));
    show(&two, "refused");

    /* Read again, both hold. */
    load(&two, 0);
    batch = begin(&two);
    CHECK(&two, zdxm_form_text(two.project, ZDXM_F_LOCATION, "柳东新区", -1));
    CHECK(&two, zdxm_project_revise(batch, 1, two.project));
    CHECK(&two, zdxm_form_text(two.report, ZDXM_F_PROBLEM, "征地", -1));
    CHECK(&two, zdxm_report_revise(batch, two.report, NULL));
    commit(&two, batch);
    show(&two, "merged");

    /* Without loading, only what was set changes. */
    batch = begin(&one);
    CHECK(&one, zdxm_form_clear(one.project));
    CHECK(&one, zdxm_form_text(one.project, ZDXM_F_CONTENT, "路桥", -1));
    CHECK(&one, zdxm_form_unset(one.project, ZDXM_F_OWNER));
    CHECK(&one, zdxm_project_revise(batch, 1, one.project));
    CHECK(&one, zdxm_form_clear(one.report));
    CHECK(&one, zdxm_form_int(one.report, ZDXM_F_ITEM, 1));
    CHECK(&one, zdxm_form_int(one.report, ZDXM_F_MONTH, 202203));
    CHECK(&one, zdxm_form_text(one.report, ZDXM_F_YTD_DONE, "7元", -1));
    CHECK(&one, zdxm_report_revise(batch, one.report, NULL));
    commit(&one, batch);
    show(&one, "patched");

    /* A draft goes on from the filing that was read. */
    batch = begin(&one);
    CHECK(&one, zdxm_form_int(one.report, ZDXM_F_MONTH, 202204));
    CHECK(&one, zdxm_filing_draft(batch, one.report));
    commit(&one, batch);
    batch = begin(&two);
    CHECK(&two, zdxm_form_clear(two.report));
    CHECK(&two, zdxm_form_int(two.report, ZDXM_F_ITEM, 1));
    CHECK(&two, zdxm_form_int(two.report, ZDXM_F_MONTH, 202204));
    EXPECT(&two, zdxm_filing_draft(batch, two.report), ZDXM_E_CONFLICT);
    told(&two, "draft");
    CHECK(&two, zdxm_batch_free(batch));
    load(&two, 1);
    batch = begin(&two);
    CHECK(&two, zdxm_form_text(two.report, ZDXM_F_PROBLEM, "用地", -1));
    CHECK(&two, zdxm_filing_submit(batch, two.report, NULL));
    commit(&two, batch);

    both_adjust(&one, &two);
    adjust_what_a_month_showed(&one, &two);
    counted_twice(&two);
    correct_what_was_found(&one, &two);

    CHECK(&one, zdxm_context_free(one.context));
    CHECK(&two, zdxm_context_free(two.context));
    return 0;
}

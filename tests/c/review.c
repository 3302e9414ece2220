/* What an office in C does with units and sectors by their names, and with reports of the wrong project; prints what it is told. */
#include <string.h>

#include "expect.h"

static zdxm_ledger *ledger;

static zdxm_batch *begin(const char *who)
{
    zdxm_batch *batch;
    CHECK(zdxm_batch_new(ledger, who, -1, &batch));
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

static const int32_t for_whom[] = {ZDXM_F_ITEM, ZDXM_F_PROJECT_NAME, ZDXM_F_STANDING_DONE};

/* A form for the report of a project of plan 1, named by plan and project. */
static void of_project(zdxm_form *report, int32_t project, int32_t month, const char *done)
{
    CHECK(zdxm_form_clear(report));
    CHECK(zdxm_form_int(report, ZDXM_F_PLAN, 1));
    CHECK(zdxm_form_int(report, ZDXM_F_PROJECT, project));
    CHECK(zdxm_form_int(report, ZDXM_F_MONTH, month));
    CHECK(zdxm_form_text(report, ZDXM_F_YTD_DONE, done, -1));
}

static zdxm_view *now(void)
{
    zdxm_view *view;
    CHECK(zdxm_ledger_view(ledger, &view));
    return view;
}

static void told(const char *what)
{
    CHECK(zdxm_error_text(context, text, sizeof text, NULL));
    printf("%s|%s\n", what, text);
}

/* A report that was filed for project 1 belongs to project 2. */
static void wrong_project(zdxm_form *report)
{
    static const int32_t why[] = {ZDXM_F_ITEM, ZDXM_F_MONTH, ZDXM_F_REASON};
    zdxm_batch *batch = begin("张三");
    zdxm_cursor *row;
    zdxm_view *view;
    of_project(report, 1, 202203, "6元");
    CHECK(zdxm_report_file(batch, report, &row));
    show("filed", row, for_whom, 3);
    commit(batch);
    view = now();
    CHECK(zdxm_report_get(view, 1, 202203, &row));
    EXPECT(zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(zdxm_form_clear(report));
    CHECK(zdxm_form_load(report, row));
    CHECK(zdxm_cursor_free(row));
    CHECK(zdxm_view_close(view));
    batch = begin("张三");
    EXPECT(zdxm_report_withdraw(batch, report, " ", -1), ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_report_withdraw(batch, report, "报错了项目", -1));
    of_project(report, 2, 202203, "6元");
    CHECK(zdxm_report_file(batch, report, &row));
    show("refiled", row, for_whom, 3);
    of_project(report, 1, 202203, "6元");
    EXPECT(zdxm_report_withdraw(batch, report, "报错了项目", -1), ZDXM_E_NOT_FOUND);
    of_project(report, 3, 202203, "6元");
    EXPECT(zdxm_report_file(batch, report, &row), ZDXM_E_NOT_FOUND);
    told("not in the plan");
    commit(batch);
    view = now();
    CHECK(zdxm_report_get(view, 1, 202203, &row));
    EXPECT(zdxm_cursor_next(row), ZDXM_DONE);
    CHECK(zdxm_cursor_free(row));
    CHECK(zdxm_report_withdrawals(view, 1, 202203, &row));
    show("withdrawn", row, why, 3);
    CHECK(zdxm_view_close(view));
}

/* The change that wrote the filing of item 1 for April as it stands. */
static int32_t read_filing(void)
{
    zdxm_view *view = now();
    zdxm_cursor *row;
    int32_t since;
    CHECK(zdxm_filing_get(view, 1, 202204, &row));
    EXPECT(zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(zdxm_cursor_int(row, ZDXM_F_SINCE, &since));
    CHECK(zdxm_cursor_free(row));
    CHECK(zdxm_view_close(view));
    return since;
}

/* A reviewer has the first submission on the screen while another one takes its place. */
static void review(zdxm_form *report)
{
    zdxm_batch *batch = begin("甲");
    zdxm_view *view;
    zdxm_cursor *row;
    int32_t first, second;
    of_project(report, 1, 202204, "7元");
    CHECK(zdxm_filing_submit(batch, report, NULL));
    commit(batch);
    first = read_filing();
    batch = begin("王五");
    CHECK(zdxm_filing_return(batch, 1, 202204, first, "请核对", -1));
    commit(batch);
    view = now();
    CHECK(zdxm_filing_get(view, 1, 202204, &row));
    EXPECT(zdxm_cursor_next(row), ZDXM_ROW);
    CHECK(zdxm_form_clear(report));
    CHECK(zdxm_form_load(report, row));
    CHECK(zdxm_cursor_free(row));
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_form_text(report, ZDXM_F_YTD_DONE, "9元", -1));
    batch = begin("甲");
    CHECK(zdxm_filing_submit(batch, report, NULL));
    commit(batch);
    second = read_filing();
    batch = begin("王五");
    EXPECT(zdxm_filing_approve(batch, 1, 202204, first, "", -1, NULL), ZDXM_E_CONFLICT);
    told("approve");
    EXPECT(zdxm_filing_return(batch, 1, 202204, first, "再核对", -1), ZDXM_E_CONFLICT);
    EXPECT(zdxm_filing_approve(batch, 1, 202204, 0, "", -1, NULL), ZDXM_E_CONFLICT);
    CHECK(zdxm_filing_approve(batch, 1, 202204, second, "", -1, &row));
    show("approved", row, for_whom, 3);
    commit(batch);
}

int main(int argc, char **argv)
{
    zdxm_form *report;
    if (argc != 2) return 2;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    names();
    CHECK(zdxm_form_new(context, ZDXM_FORM_REPORT, &report));
    wrong_project(report);
    review(report);
    CHECK(zdxm_context_free(context));
    return 0;
}

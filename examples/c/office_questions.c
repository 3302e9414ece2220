/* Questions of one office in C (查询): the story of examples/office_questions.rs, by the C ABI, line for line.
 *
 *   office_questions LEDGER FOLDER_OF_SAMPLE_DATA
 *
 *   cc -I include examples/c/office_questions.c -l zdxm -o office_questions
 */
#include "office.h"

#define JUNE 202206

/* A field of a row as a text; a dash where it has none. */
static const char *words(zdxm_cursor *row, int32_t field)
{
    static char values[4][2000];
    static int turn;
    char *to = values[turn++ % 4];
    return check(zdxm_cursor_text(row, field, to, sizeof values[0], NULL)) == ZDXM_NULL ? "—" : to;
}

/* Whether the month's report of a row states a problem. */
static int has_problem(zdxm_cursor *row)
{
    int32_t need;
    return check(zdxm_cursor_text(row, ZDXM_F_PROBLEM, NULL, 0, &need)) != ZDXM_NULL;
}

/* The number of the record in the first row, which must be there. */
static int32_t first(zdxm_cursor *rows)
{
    int32_t id;
    if (check(zdxm_cursor_next(rows)) != ZDXM_ROW) {
        fprintf(stderr, "office_questions: the sample data have none\n");
        exit(1);
    }
    id = number(rows, ZDXM_F_ID);
    check(zdxm_cursor_free(rows));
    return id;
}

/* Imports a file; what a person would look at and decide is left out. */
static void import(const char *folder, const char *name)
{
    zdxm_form *options = form_of(ZDXM_FORM_IMPORT);
    zdxm_workbook *workbook;
    zdxm_import *preview;
    zdxm_batch *batch;
    char path[2000];

    sprintf(path, "%.1500s/%.200s", folder, name);
    check(zdxm_form_int(options, ZDXM_F_LEAVE_OUT_UNMATCHED, 1));
    check(zdxm_form_int(options, ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    check(zdxm_workbook_open(context, path, -1, &workbook));
    check(zdxm_import_preview(now(), workbook, options, &preview));
    check(zdxm_import_begin(preview, REGISTRAR, -1, &batch));
    commit(batch);
    check(zdxm_import_free(preview));
    check(zdxm_workbook_free(workbook));
    check(zdxm_form_free(options));
}

/* Those that are more than 10 points behind, the furthest behind first. */
static zdxm_cursor *behind(int32_t plan, zdxm_form *query)
{
    zdxm_cursor *rows;
    check(zdxm_query_items(view, plan, JUNE, query, NULL, &rows));
    return rows;
}

/* Makes the problems of the first three reports that state one matters of their projects. */
static void open_matters(int32_t plan, zdxm_form *query, int32_t unit)
{
    zdxm_form *matter = form_of(ZDXM_FORM_MATTER);
    zdxm_cursor *rows = behind(plan, query);
    zdxm_batch *batch = begin(REGISTRAR);
    int32_t id, opened = 0;

    check(zdxm_form_text(matter, ZDXM_F_NAME, "征地拆迁", -1));
    check(zdxm_form_int(matter, ZDXM_F_UNIT, unit));
    check(zdxm_form_int(matter, ZDXM_F_DEADLINE, 20220715));
    while (opened < 3 && check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        if (!has_problem(rows)) continue;
        check(zdxm_matter_open_of_report(batch, number(rows, ZDXM_F_ITEM), JUNE, matter, &id));
        printf("  %s：%s\n", words(rows, ZDXM_F_PROJECT_NAME), words(rows, ZDXM_F_PROBLEM));
        opened++;
    }
    commit(batch);
    check(zdxm_cursor_free(rows));
    check(zdxm_form_free(matter));
}

/* An amount of a row in 万元; a dash where it has none. */
static const char *in_wan(zdxm_cursor *row, int32_t field)
{
    static char amounts[2][40];
    static int turn;
    char *to = amounts[turn++ % 2];
    int64_t fen;
    if (check(zdxm_cursor_money(row, field, &fen)) == ZDXM_NULL) return "—";
    sprintf(to, "%ld万元", (long)(fen / 1000000));
    return to;
}

/* Who changed the annual plan of a project, from what to what. */
static void ask_who(int32_t item)
{
    zdxm_form *form = form_of(ZDXM_FORM_ITEM);
    zdxm_batch *batch = begin("李四");
    zdxm_cursor *rows;
    int32_t project;

    check(zdxm_form_money(form, ZDXM_F_ANNUAL, 2000000000));
    check(zdxm_item_revise(batch, item, form));
    commit(batch);
    check(zdxm_item_get(now(), item, &rows));
    check(zdxm_cursor_next(rows));
    project = number(rows, ZDXM_F_PROJECT);
    check(zdxm_cursor_free(rows));
    check(zdxm_history_list(view, ZDXM_SUBJECT_PROJECT, project, ZDXM_F_ANNUAL, 0, &rows));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW)
        printf("  %s，%s：由%s改为%s\n", words(rows, ZDXM_F_ACTOR), words(rows, ZDXM_F_LABEL), in_wan(rows, ZDXM_F_BEFORE),
               in_wan(rows, ZDXM_F_AFTER));
    check(zdxm_cursor_free(rows));
    check(zdxm_form_free(form));
}

/* How many projects have a text in their names. */
static int listed(const char *part)
{
    zdxm_cursor *rows;
    int32_t count;
    check(zdxm_project_find(now(), part, -1, &rows));
    check(zdxm_cursor_count(rows, &count));
    check(zdxm_cursor_free(rows));
    return (int)count;
}

/* A project was typed twice: it is voided, and restored. A unit that others use cannot be voided. */
static void take_back(int32_t used)
{
    zdxm_form *form = form_of(ZDXM_FORM_PROJECT);
    zdxm_batch *batch = begin(REGISTRAR);
    zdxm_cursor *rows;
    int32_t typed;
    int before, voided;

    check(zdxm_form_text(form, ZDXM_F_NAME, "柳北区体育馆（重复）", -1));
    check(zdxm_project_add(batch, form, &typed));
    commit(batch);
    before = listed("体育馆（重复）");
    batch = begin(REGISTRAR);
    check(zdxm_record_void(batch, ZDXM_SUBJECT_PROJECT, typed, "重复登记", -1));
    commit(batch);
    voided = listed("体育馆（重复）");
    check(zdxm_voided_list(now(), &rows));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW)
        printf("  已作废：%s，理由：%s\n", words(rows, ZDXM_F_NAME), words(rows, ZDXM_F_REASON));
    check(zdxm_cursor_free(rows));
    batch = begin(REGISTRAR);
    check(zdxm_record_restore(batch, ZDXM_SUBJECT_PROJECT, typed));
    commit(batch);
    printf("  查到该项目：登记后%d项，作废后%d项，恢复后%d项\n", before, voided, listed("体育馆（重复）"));
    batch = begin(REGISTRAR);
    if (zdxm_record_void(batch, ZDXM_SUBJECT_UNIT, used, "写错", -1) == ZDXM_E_IN_USE) {
        check(zdxm_context_set_language(context, ZDXM_CHINESE));
        check(zdxm_error_text(context, text, sizeof text, NULL));
        *strstr(text, "；") = 0;
        printf("  %s等\n", text);
    }
    check(zdxm_batch_free(batch));
    check(zdxm_form_free(form));
}

/* How many projects a unit leads. */
static int leads(int32_t plan, int32_t unit)
{
    zdxm_form *query = form_of(ZDXM_FORM_ITEM_QUERY);
    zdxm_cursor *rows;
    int32_t total;
    check(zdxm_form_int(query, ZDXM_F_LEAD_UNIT, unit));
    check(zdxm_form_int(query, ZDXM_F_MOST, 0));
    check(zdxm_query_items(now(), plan, JUNE, query, &total, &rows));
    check(zdxm_cursor_free(rows));
    check(zdxm_form_free(query));
    return (int)total;
}

/* The same unit stands there twice: the two are one from now on, and it can be taken back. */
static void merge(int32_t plan, int32_t unit, int32_t item)
{
    zdxm_form *form = form_of(ZDXM_FORM_ITEM);
    zdxm_batch *batch = begin(REGISTRAR);
    zdxm_verify *proof;
    zdxm_cursor *rows;
    int32_t other;
    int apart, merged;

    check(zdxm_unit_ensure(batch, "柳北区政府", -1, &other, NULL));
    check(zdxm_form_append_int(form, ZDXM_F_RESPONSIBLE_UNITS, other));
    check(zdxm_item_revise(batch, item, form));
    commit(batch);
    check(zdxm_merger_candidates(now(), ZDXM_SUBJECT_UNIT, &rows));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW)
        printf("  疑似重复：%s、%s\n", words(rows, ZDXM_F_MERGED_NAME), words(rows, ZDXM_F_MERGED_INTO));
    check(zdxm_cursor_free(rows));
    apart = leads(plan, unit);
    batch = begin(REGISTRAR);
    check(zdxm_unit_merge(batch, other, unit, "柳北区政府是简称", -1));
    commit(batch);
    merged = leads(plan, unit);
    check(zdxm_unit_by_name(view, "柳北区政府", -1, &rows));
    check(zdxm_cursor_next(rows));
    printf("  按“柳北区政府”查到：%s\n", words(rows, ZDXM_F_NAME));
    check(zdxm_cursor_free(rows));
    batch = begin(REGISTRAR);
    check(zdxm_unit_unmerge(batch, other));
    commit(batch);
    printf("  柳北区人民政府牵头：合并前%d项，合并后%d项，撤销后%d项\n", apart, merged, leads(plan, unit));
    check(zdxm_verify_new(now(), &proof));
    while (check(zdxm_verify_step(proof, 10000, NULL, NULL)) == ZDXM_OK) {}
    check(zdxm_verify_free(proof));
    check(zdxm_form_free(form));
}

int main(int argc, char **argv)
{
    static const char *const files[] = {"annex1-implementation.et", "annex2-reserve.xls", "monthly-2022-05.xlsx",
                                        "monthly-2022-06.xlsx"};
    zdxm_form *query, *matters;
    zdxm_cursor *rows;
    int32_t plan, unit, item = 0, stated = 0, entries, at;

    if (argc < 3) {
        fprintf(stderr, "usage: office_questions LEDGER FOLDER_OF_SAMPLE_DATA\n");
        return 2;
    }
    if (zdxm_context_new(ZDXM_ABI_VERSION, &context) < 0) return 1;
    check(zdxm_ledger_create(context, argv[1], -1, "柳州市重点项目建设办公室", -1, NULL, &ledger));
    for (at = 0; at < 4; at++) import(argv[2], files[at]);
    check(zdxm_plan_list(now(), &rows));
    plan = first(rows);
    check(zdxm_unit_by_name(view, "柳北区人民政府", -1, &rows));
    unit = first(rows);

    printf("一、柳北区人民政府牵头的项目，截至六月低于序时进度10个百分点以上的\n");
    query = form_of(ZDXM_FORM_ITEM_QUERY);
    check(zdxm_form_int(query, ZDXM_F_LEAD_UNIT, unit));
    check(zdxm_form_text(query, ZDXM_F_GAP_BELOW, "-10", -1));
    check(zdxm_form_int(query, ZDXM_F_ITEM_ORDER, ZDXM_ITEM_ORDER_GAP));
    check(zdxm_query_items_document(view, plan, JUNE, query, &document));
    read_document(document);
    print_lines(6, NULL);
    rows = behind(plan, query);
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        if (!item) item = number(rows, ZDXM_F_ITEM);
        stated += has_problem(rows);
    }
    check(zdxm_cursor_free(rows));
    printf("  其中%d项在六月月报中填写了存在问题\n", (int)stated);

    printf("\n二、月报所述的存在问题登记为事项，明确责任单位和时限\n");
    open_matters(plan, query, unit);

    printf("\n三、一次查询：低于序时进度10个百分点以上、有未办结问题的项目\n");
    now();
    check(zdxm_form_int(query, ZDXM_F_MATTER_KIND, ZDXM_MATTER_PROBLEM));
    rows = behind(plan, query);
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        check(zdxm_cursor_list_count(rows, ZDXM_F_MATTERS_OF_PROBLEM, &entries));
        printf("  %s：%s个百分点，月报：%s，事项%d件\n", words(rows, ZDXM_F_PROJECT_NAME), words(rows, ZDXM_F_GAP),
               words(rows, ZDXM_F_PROBLEM), (int)entries);
    }
    check(zdxm_cursor_free(rows));

    printf("\n四、七月二十日，逾期未办结的事项\n");
    matters = form_of(ZDXM_FORM_MATTER_QUERY);
    check(zdxm_form_int(matters, ZDXM_F_PLAN, plan));
    check(zdxm_form_int(matters, ZDXM_F_UNIT, unit));
    check(zdxm_form_int(matters, ZDXM_F_IS_OVERDUE, 1));
    check(zdxm_query_matters_document(view, 20220720, matters, &document));
    read_document(document);
    print_lines(10, NULL);

    printf("\n五、按名称的一部分查找项目\n");
    check(zdxm_project_find(view, "道路", -1, &rows));
    for (at = 0; at < 3 && check(zdxm_cursor_next(rows)) == ZDXM_ROW; at++) printf("  %s\n", words(rows, ZDXM_F_NAME));
    check(zdxm_cursor_free(rows));

    printf("\n六、年度计划被改过：谁改的，由多少改为多少\n");
    ask_who(item);

    printf("\n七、重复登记的项目作废，又恢复；仍被使用的单位不能作废\n");
    take_back(unit);

    printf("\n八、同一单位有两种写法：列出疑似重复，合并，再撤销\n");
    merge(plan, unit, item);

    check(zdxm_form_free(query));
    check(zdxm_form_free(matters));
    check(zdxm_view_close(view));
    check(zdxm_ledger_close(ledger));
    zdxm_context_free(context);
    return 0;
}

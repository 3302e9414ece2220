/* A year of one office in C (重点办的一年): the story of examples/office_year, by the C ABI, line for line.
 * It saves the papers beside the ledger.
 *
 *   office_year LEDGER FOLDER_OF_SAMPLE_DATA
 *
 *   cc -I include examples/c/office_year.c -l zdxm -o office_year
 */
#include "office.h"
#include "office_papers.h"

#define REPORTER "李四"
#define LIAISON "王五"

static int32_t plan;

/* A date yyyymmdd or month yyyymm00 in words. */
static const char *in_words(int32_t date)
{
    static char words[2][60];
    static int turn;
    char *to = words[turn++ % 2];
    int used = sprintf(to, "%d年%d月", (int)date / 10000, (int)date / 100 % 100);
    if (date % 100) sprintf(to + used, "%d日", (int)date % 100);
    return to;
}

/* Imports a file; what a person would look at and decide is counted here. */
static void import(const char *folder, const char *name, const char *document_no)
{
    zdxm_form *options = form_of(ZDXM_FORM_IMPORT);
    zdxm_workbook *workbook;
    zdxm_import *preview;
    zdxm_cursor *counts, *findings;
    zdxm_batch *batch;
    int32_t found;
    char path[2000];

    sprintf(path, "%.1500s/%.200s", folder, name);
    check(zdxm_form_int(options, ZDXM_F_LEAVE_OUT_UNMATCHED, 1));
    check(zdxm_form_int(options, ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    if (document_no) check(zdxm_form_text(options, ZDXM_F_DOCUMENT_NO, document_no, -1));
    check(zdxm_workbook_open(context, path, -1, &workbook));
    check(zdxm_import_preview(now(), workbook, options, &preview));
    check(zdxm_import_counts(preview, &counts));
    check(zdxm_cursor_next(counts));
    check(zdxm_import_findings(preview, &findings));
    check(zdxm_cursor_count(findings, &found));
    printf("  %s：项目%d项，月报%d份，提示%d条\n", name, (int)number(counts, ZDXM_F_NEW_ITEMS),
           (int)number(counts, ZDXM_F_NEW_REPORTS), (int)found);
    check(zdxm_import_begin(preview, REGISTRAR, -1, &batch));
    commit(batch);
    check(zdxm_cursor_free(findings));
    check(zdxm_cursor_free(counts));
    check(zdxm_import_free(preview));
    check(zdxm_workbook_free(workbook));
    check(zdxm_form_free(options));
}

static void import_month(const char *folder, int month)
{
    char name[40];
    sprintf(name, "monthly-2022-%02d.xlsx", month);
    import(folder, name, NULL);
}

static int32_t issue(int32_t month, const char *no, int32_t date)
{
    zdxm_form *form = form_of(ZDXM_FORM_ISSUE);
    zdxm_batch *batch = begin(REGISTRAR);
    int32_t id;
    check(zdxm_form_int(form, ZDXM_F_PLAN, plan));
    check(zdxm_form_int(form, ZDXM_F_MONTH, month));
    check(zdxm_form_text(form, ZDXM_F_NUMBER, no, -1));
    check(zdxm_form_int(form, ZDXM_F_ISSUED_ON, date));
    check(zdxm_issue_bulletin(batch, form, NULL, &id));
    commit(batch);
    check(zdxm_form_free(form));
    check(zdxm_issued_bulletin_text(now(), id, text, sizeof text, NULL));
    print_lines(6, NULL);
    return id;
}

/* Begins a plan change that counts from a month on. */
static zdxm_plan_change *plan_change(int32_t kind, int32_t month, const char *document_no, const char *reason)
{
    zdxm_form *form = form_of(ZDXM_FORM_PLAN_CHANGE);
    zdxm_plan_change *made;
    check(zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, kind));
    check(zdxm_form_int(form, ZDXM_F_EFFECTIVE, month));
    if (document_no) check(zdxm_form_text(form, ZDXM_F_DOCUMENT_NO, document_no, -1));
    if (reason) {
        check(zdxm_form_int(form, ZDXM_F_REASON_CLASS, ZDXM_REASON_SUBJECTIVE));
        check(zdxm_form_text(form, ZDXM_F_REASON, reason, -1));
    }
    check(zdxm_plan_change_new(context, plan, form, &made));
    check(zdxm_form_free(form));
    return made;
}

/* Adopts a plan change and prints its balance. */
static void adopt(zdxm_plan_change *made)
{
    zdxm_batch *batch = begin(REGISTRAR);
    int32_t id;
    check(zdxm_plan_change_adopt(batch, made, &id));
    commit(batch);
    check(zdxm_plan_change_free(made));
    check(zdxm_plan_change_document(now(), id, NULL, &document));
    read_document(document);
    print_lines(4, NULL);
}

static void supplement(void)
{
    static const struct {
        const char *name, *annual;
        int32_t phase;
    } added[] = {{"新能源电池产业园", "2.5亿元", ZDXM_PHASE_NEW}, {"智能装备改造项目", "8,000万元", ZDXM_PHASE_ONGOING}};
    zdxm_plan_change *made = plan_change(ZDXM_PLAN_CHANGE_SUPPLEMENT, 202205, "柳政办〔2022〕31号", NULL);
    zdxm_form *project = form_of(ZDXM_FORM_PROJECT), *item = form_of(ZDXM_FORM_ITEM);
    zdxm_batch *batch = begin(REGISTRAR);
    int32_t at, sector, unit, id;
    check(zdxm_sector_ensure(batch, "产业发展", -1, &sector, NULL));
    check(zdxm_unit_ensure(batch, "市工业和信息化局", -1, &unit, NULL));
    for (at = 0; at < 2; at++) {
        check(zdxm_form_text(project, ZDXM_F_NAME, added[at].name, -1));
        check(zdxm_project_add(batch, project, &id));
        check(zdxm_form_clear(item));
        check(zdxm_form_int(item, ZDXM_F_PROJECT, id));
        check(zdxm_form_int(item, ZDXM_F_PHASE, added[at].phase));
        check(zdxm_form_int(item, ZDXM_F_SECTOR, sector));
        check(zdxm_form_text(item, ZDXM_F_TOTAL, "12亿元", -1));
        check(zdxm_form_text(item, ZDXM_F_ANNUAL, added[at].annual, -1));
        check(zdxm_form_append_int(item, ZDXM_F_RESPONSIBLE_UNITS, unit));
        check(zdxm_plan_change_supplement(made, item));
    }
    commit(batch);
    check(zdxm_form_free(item));
    check(zdxm_form_free(project));
    adopt(made);
}

/* The first item of a phase that still counts. */
static int32_t first_item(int32_t phase)
{
    zdxm_cursor *items;
    int32_t id = 0;
    check(zdxm_item_list(now(), plan, &items));
    while (check(zdxm_cursor_next(items)) == ZDXM_ROW && !id)
        if (number(items, ZDXM_F_PHASE) == phase) id = number(items, ZDXM_F_ID);
    check(zdxm_cursor_free(items));
    return id;
}

static void withdraw(void)
{
    zdxm_plan_change *made = plan_change(ZDXM_PLAN_CHANGE_WITHDRAWAL, 202207, NULL, "业主资金未落实");
    zdxm_cursor *items;
    int32_t month, count;
    check(zdxm_plan_change_withdraw(made, first_item(ZDXM_PHASE_NEW)));
    adopt(made);
    for (month = 6; month <= 7; month++) {
        check(zdxm_figures_month(now(), plan, 202200 + month, &items));
        check(zdxm_cursor_count(items, &count));
        printf("  %d月列入统计的项目：%d项\n", (int)month, (int)count);
        check(zdxm_cursor_free(items));
    }
}

/* Names a person with a role. */
static void employ(zdxm_batch *batch, const char *name, int32_t role, int32_t project)
{
    zdxm_form *form = form_of(ZDXM_FORM_PERSON);
    int32_t person, id;
    check(zdxm_form_text(form, ZDXM_F_NAME, name, -1));
    check(zdxm_person_add(batch, form, &person));
    check(zdxm_role_grant(batch, person, role, 0, project, NULL, 0, &id));
    check(zdxm_form_free(form));
}

/* Names the people with their roles, and lets the plan use a rule pack. */
static void begin_work(void)
{
    zdxm_form *project = form_of(ZDXM_FORM_PROJECT);
    zdxm_cursor *row;
    zdxm_batch *batch;
    int32_t watched, id, day, refused;
    char name[200];
    /* Before now(), which closes the view that first_item() reads: C compilers evaluate arguments in either order. */
    id = first_item(ZDXM_PHASE_ONGOING);
    check(zdxm_item_get(now(), id, &row));
    check(zdxm_cursor_next(row));
    watched = number(row, ZDXM_F_PROJECT);
    check(zdxm_cursor_free(row));
    batch = begin(REGISTRAR);
    employ(batch, REGISTRAR, ZDXM_ROLE_REGISTRAR, 0);
    employ(batch, REPORTER, ZDXM_ROLE_REPORTER, watched);
    employ(batch, LIAISON, ZDXM_ROLE_LIAISON, watched);
    check(zdxm_rule_pack_shipped(context, 1, text, sizeof text, NULL));
    check(zdxm_rule_pack_add(batch, text, -1, &id));
    check(zdxm_rule_pack_use(batch, plan, id));
    commit(batch);
    puts("  " REGISTRAR "：重点办\n  " REPORTER "：信息员\n  " LIAISON "：联络员");
    check(zdxm_form_text(project, ZDXM_F_NAME, "未经审定的项目", -1));
    batch = begin(REPORTER);
    refused = zdxm_project_add(batch, project, &id);
    check(zdxm_error_title(context, refused, name, sizeof name, NULL));
    printf("  " REPORTER "登记项目：%s\n", name);
    check(zdxm_batch_free(batch));
    check(zdxm_form_free(project));
    check(zdxm_rule_pack_of_plan(now(), plan, &row));
    check(zdxm_cursor_next(row));
    check(zdxm_cursor_text(row, ZDXM_F_NAME, name, sizeof name, NULL));
    check(zdxm_cursor_text(row, ZDXM_F_VERSION, text, sizeof text, NULL));
    check(zdxm_rule_pack_deadline(view, plan, 202203, &day));
    printf("  规则：%s %s；三月月报时限%04d-%02d-%02d\n", name, text, (int)day / 10000, (int)day / 100 % 100, (int)day % 100);
    check(zdxm_cursor_free(row));
}

/* The first new start that is planned for later, and has not started: it starts in July. */
static void start_early(void)
{
    zdxm_form *event = form_of(ZDXM_FORM_EVENT);
    zdxm_cursor *states;
    zdxm_batch *batch;
    int32_t planned, started, item, id;
    check(zdxm_event_states(now(), plan, 202207, &states));
    while (check(zdxm_cursor_next(states)) == ZDXM_ROW) {
        if (number(states, ZDXM_F_PHASE) != ZDXM_PHASE_NEW) continue;
        if (check(zdxm_cursor_int(states, ZDXM_F_PLANNED_START, &planned)) == ZDXM_NULL || planned < 20220800) continue;
        if (check(zdxm_cursor_int(states, ZDXM_F_STANDING_STARTED, &started)) == ZDXM_NULL || !started) break;
    }
    item = number(states, ZDXM_F_ITEM);
    check(zdxm_form_int(event, ZDXM_F_PROJECT, number(states, ZDXM_F_PROJECT)));
    check(zdxm_form_int(event, ZDXM_F_EVENT_KIND, ZDXM_EVENT_START));
    check(zdxm_form_int(event, ZDXM_F_OCCURRED_ON, 20220715));
    check(zdxm_form_text(event, ZDXM_F_EVIDENCE, "施工许可证", -1));
    check(zdxm_cursor_free(states));
    batch = begin(REGISTRAR);
    check(zdxm_event_record(batch, event, &id));
    commit(batch);
    check(zdxm_form_free(event));
    check(zdxm_event_states(now(), plan, 202207, &states));
    while (check(zdxm_cursor_next(states)) == ZDXM_ROW && number(states, ZDXM_F_ITEM) != item) {}
    printf("  计划%s，实际%s：%s开工\n", in_words(number(states, ZDXM_F_PLANNED_START)),
           in_words(number(states, ZDXM_F_STARTED_ON)),
           number(states, ZDXM_F_START_TIMING) == ZDXM_TIMING_EARLY ? "提前" : "按期");
    check(zdxm_cursor_free(states));
}

/* Submits a year to date for July; gives what somebody should look at. */
static int32_t submit(int32_t item, int64_t fen)
{
    zdxm_form *report = form_of(ZDXM_FORM_REPORT);
    zdxm_batch *batch;
    zdxm_cursor *filed;
    int32_t flags;
    /* What was returned is corrected: the form goes on from it. */
    check(zdxm_filing_get(now(), item, 202207, &filed));
    if (check(zdxm_cursor_next(filed)) == ZDXM_ROW) check(zdxm_form_load(report, filed));
    check(zdxm_cursor_free(filed));
    batch = begin(REPORTER);
    check(zdxm_form_int(report, ZDXM_F_ITEM, item));
    check(zdxm_form_int(report, ZDXM_F_MONTH, 202207));
    check(zdxm_form_money(report, ZDXM_F_YTD_DONE, fen));
    check(zdxm_filing_submit(batch, report, &filed));
    check(zdxm_cursor_next(filed));
    flags = number(filed, ZDXM_F_FLAGS);
    check(zdxm_cursor_free(filed));
    commit(batch);
    check(zdxm_form_free(report));
    return flags;
}

/* The change that wrote the report as the reviewer reads it. */
static int32_t read_july(int32_t item)
{
    zdxm_cursor *row;
    int32_t since;
    check(zdxm_filing_get(now(), item, 202207, &row));
    check(zdxm_cursor_next(row));
    since = number(row, ZDXM_F_SINCE);
    check(zdxm_cursor_free(row));
    return since;
}

/* A report on its way: too much at first, returned with an opinion, corrected, approved. */
static void report_july(void)
{
    static const char *const states[] = {"未报送", "草稿", "已报送", "已审核", "已退回"};
    zdxm_cursor *row, *change;
    zdxm_batch *batch;
    int32_t item = first_item(ZDXM_PHASE_ONGOING), flags, since;
    int64_t annual;
    char actor[200];
    check(zdxm_item_get(now(), item, &row));
    check(zdxm_cursor_next(row));
    check(zdxm_cursor_money(row, ZDXM_F_ANNUAL, &annual));
    check(zdxm_cursor_free(row));
    flags = submit(item, annual + 100);
    printf("  提示：累计完成投资超过年度计划：%s\n", flags & ZDXM_FLAG_ABOVE_PLAN ? "是" : "否");
    since = read_july(item);
    batch = begin(LIAISON);
    check(zdxm_filing_return(batch, item, 202207, since, "累计超过年度计划，请核对", -1));
    commit(batch);
    submit(item, annual / 10 * 6);
    since = read_july(item);
    batch = begin(LIAISON);
    check(zdxm_filing_approve(batch, item, 202207, since, "同意", -1, NULL));
    commit(batch);
    check(zdxm_filing_history(now(), item, 202207, &row));
    while (check(zdxm_cursor_next(row)) == ZDXM_ROW) {
        check(zdxm_change_get(view, number(row, ZDXM_F_SINCE), &change));
        check(zdxm_cursor_next(change));
        check(zdxm_cursor_text(change, ZDXM_F_ACTOR, actor, sizeof actor, NULL));
        check(zdxm_cursor_free(change));
        check(zdxm_cursor_text(row, ZDXM_F_OPINION, text, sizeof text, NULL));
        printf("  %s %s%s%s\n", states[number(row, ZDXM_F_FILING_STATE)], actor, *text ? "：" : "", text);
    }
    check(zdxm_cursor_free(row));
    check(zdxm_filing_status_document(view, plan, 202207, 20220810, &document));
    read_document(document);
    print_lines(4, NULL);
}

/* Closes the months up to June. */
static void close_books(void)
{
    zdxm_batch *batch = begin(REGISTRAR);
    check(zdxm_filing_close_month(batch, plan, 202206));
    commit(batch);
}

/* Prints the first correction of a month that was closed. */
static void late_correction(void)
{
    zdxm_cursor *row;
    check(zdxm_filing_corrections(now(), plan, &row));
    if (check(zdxm_cursor_next(row)) == ZDXM_ROW) {
        printf("  关账后更正：%s的数字，自%s起计入\n", in_words(number(row, ZDXM_F_MONTH) * 100),
               in_words(number(row, ZDXM_F_KNOWN_IN) * 100));
    }
    check(zdxm_cursor_free(row));
}

/* Corrects what an item reported for March: its year to date. */
static void correct(void)
{
    zdxm_form *report = form_of(ZDXM_FORM_REPORT);
    zdxm_batch *batch;
    zdxm_cursor *row;
    int32_t item = first_item(ZDXM_PHASE_ONGOING);
    check(zdxm_report_get(now(), item, 202203, &row));
    check(zdxm_cursor_next(row));
    check(zdxm_form_load(report, row));
    check(zdxm_form_text(report, ZDXM_F_YTD_DONE, "1,234.56万元", -1));
    check(zdxm_form_unset(report, ZDXM_F_MONTH_DONE));
    batch = begin(REGISTRAR);
    check(zdxm_report_revise(batch, report, NULL));
    commit(batch);
    check(zdxm_cursor_free(row));
    check(zdxm_form_free(report));
}

/* Every item reports for December. */
static void report_december(void)
{
    zdxm_form *report = form_of(ZDXM_FORM_REPORT);
    zdxm_batch *batch;
    zdxm_cursor *items;
    int32_t at, phase, started;
    int64_t annual;
    check(zdxm_figures_month(now(), plan, 202212, &items));
    batch = begin(REGISTRAR);
    for (at = 0; check(zdxm_cursor_next(items)) == ZDXM_ROW; at++) {
        phase = number(items, ZDXM_F_PHASE);
        started = phase != ZDXM_PHASE_RESERVE && (phase != ZDXM_PHASE_NEW || at % 6 != 0);
        check(zdxm_form_clear(report));
        check(zdxm_form_int(report, ZDXM_F_ITEM, number(items, ZDXM_F_ITEM)));
        check(zdxm_form_int(report, ZDXM_F_MONTH, 202212));
        if (check(zdxm_cursor_money(items, ZDXM_F_ANNUAL, &annual)) != ZDXM_NULL && started)
            check(zdxm_form_money(report, ZDXM_F_YTD_DONE, annual));
        check(zdxm_form_int(report, ZDXM_F_STARTED, started));
        check(zdxm_form_int(report, ZDXM_F_FINISHED, phase == ZDXM_PHASE_COMPLETED && at % 4 != 0));
        check(zdxm_batch_append(batch, report, NULL));
    }
    commit(batch);
    check(zdxm_cursor_free(items));
    check(zdxm_form_free(report));
}

/* Makes a bulletin again, and proves the whole ledger. */
static void reprint(int32_t bulletin)
{
    zdxm_cursor *forms, *proof;
    zdxm_verify *verify;
    int64_t rows;
    check(zdxm_issued_bulletin_check(now(), bulletin, &forms));
    check(zdxm_cursor_next(forms));
    check(zdxm_verify_new(view, &verify));
    while (check(zdxm_verify_step(verify, 10000, NULL, NULL)) == ZDXM_OK) {}
    check(zdxm_verify_result(verify, &proof));
    check(zdxm_cursor_next(proof));
    check(zdxm_cursor_int64(proof, ZDXM_F_ROWS, &rows));
    printf("  与印发时%s；校验台账：%ld行\n",
           number(forms, ZDXM_F_OUTCOME) == ZDXM_REPRODUCED_SAME ? "逐字节一致" : "不一致", (long)rows);
    check(zdxm_cursor_free(proof));
    check(zdxm_cursor_free(forms));
    check(zdxm_verify_free(verify));
}

/* Adopts the proposal for the next year as it is; a person would go through it first. */
static void next_year(void)
{
    zdxm_form *fields = form_of(ZDXM_FORM_PLAN), *item = form_of(ZDXM_FORM_ITEM);
    zdxm_cursor *rows;
    zdxm_batch *batch;
    int32_t next, id, phase, count = 0;
    check(zdxm_rollover_document(now(), plan, NULL, &document));
    read_document(document);
    print_lines(-1, "项）");
    check(zdxm_rollover_propose(view, plan, &rows));
    check(zdxm_form_int(fields, ZDXM_F_YEAR, 2023));
    check(zdxm_form_text(fields, ZDXM_F_TITLE, "柳州市2023年市级层面统筹推进重大项目计划", -1));
    batch = begin(REGISTRAR);
    check(zdxm_plan_adopt(batch, fields, &next));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        if (check(zdxm_cursor_int(rows, ZDXM_F_PHASE, &phase)) == ZDXM_NULL) continue;
        check(zdxm_form_clear(item));
        check(zdxm_form_load(item, rows));
        check(zdxm_form_int(item, ZDXM_F_PLAN, next));
        check(zdxm_item_add(batch, item, &id));
        count++;
    }
    commit(batch);
    printf("  2023年计划列入%d项\n", (int)count);
    check(zdxm_cursor_free(rows));
    check(zdxm_form_free(item));
    check(zdxm_form_free(fields));
}

int main(int argc, char **argv)
{
    zdxm_cursor *plans;
    int32_t march;
    int month;
    if (argc < 3) {
        fprintf(stderr, "usage: office_year LEDGER FOLDER_OF_SAMPLE_DATA\n");
        return 2;
    }
    check(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    check(zdxm_ledger_create(context, argv[1], -1, "柳州市重点项目建设办公室", -1, NULL, &ledger));
    puts("一月，建立台账，下达计划");
    import(argv[2], "annex1-implementation.et", "柳政办〔2022〕5号");
    import(argv[2], "annex2-reserve.xls", "柳政办〔2022〕5号");
    check(zdxm_plan_list(now(), &plans));
    check(zdxm_cursor_next(plans));
    plan = number(plans, ZDXM_F_ID);
    check(zdxm_cursor_free(plans));
    puts("\n人员各有职责，规则按规则包");
    begin_work();
    puts("\n一至四月，各单位报送月报；四月八日印发三月通报");
    for (month = 1; month <= 3; month++) import_month(argv[2], month);
    march = issue(202203, "第3期", 20220408);
    import_month(argv[2], 4);
    puts("\n五月，增补两个项目，自五月起计入");
    supplement();
    for (month = 5; month <= 6; month++) import_month(argv[2], month);
    puts("\n七月，一个项目因业主原因调出，自七月起退出统计");
    withdraw();
    puts("\n七月，一个项目提前开工，凭施工许可证认定");
    start_early();
    puts("\n八月初，一个项目的七月月报：报送，退回，再报，审核");
    report_july();
    puts("\n七月的红黄绿灯");
    check(zdxm_light_document(now(), plan, 202207, &document));
    read_document(document);
    print_lines(-1, "不评");
    puts("\n八月十日，签发提醒函、督办函各一件");
    letters(argv[1], plan);
    puts("\n八月，关账至六月；之后更正一个项目三月的数字，已印发的三月通报不变");
    close_books();
    correct();
    check(zdxm_issued_bulletin_compare_document(now(), march, 0, &document));
    read_document(document);
    print_lines(14, NULL);
    late_correction();
    puts("\n年底，报送十二月月报，印发全年通报");
    report_december();
    papers_of_the_year(argv[1], plan);
    puts("\n一年以后，三月通报重印一次");
    reprint(march);
    puts("\n下一年的计划，由人在建议表上修改后采用");
    next_year();
    check(zdxm_context_free(context));
    return 0;
}

/* What the table of tests/support/misuse.rs calls: a small ledger with one handle of each kind, bad handles and bad
 * texts, and the checks. After each call, whatever it ended is made anew. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zdxm.h"

#include "cells.h"

/* What the table makes of the ABI: form_list, field_list, and with forms.h fill_others, add_others. */
#ifndef CAPACITY
#define CAPACITY 70000
#endif

static zdxm_context *context;
static zdxm_ledger *ledger;
static zdxm_view *view;
static zdxm_form *form;
static zdxm_cursor *cursor;
static zdxm_batch *batch;
static zdxm_bulletin *bulletin;
static zdxm_document *document;
static zdxm_workbook *workbook;
static zdxm_import *import;
static zdxm_verify *verify;
static zdxm_plan_change *plan_change;
static zdxm_backup *backup;
static zdxm_archive *archive;
/* One of each kind, by its number. */
static zdxm_form *forms[FORM_KINDS + 1];
#define FORMS ((int)(sizeof form_list / sizeof form_list[0]))

static const char *folder;
static char path_of_ledger[2000];
static const char *function = "";
static long calls, failures;

/* Handles that are none: NULL, closed, an address, numbers at the ends. */
#define BAD 6
static void *bad[BAD];

static const int32_t ends[] = {INT32_MIN, -1, 0, 1, 2, 3, 13, 1000, 202206, 20220631, INT32_MAX};
#define ENDS ((int)(sizeof ends / sizeof ends[0]))
static const int64_t ends64[] = {INT64_MIN, -1, 0, 1, 28760550000, INT64_MAX};
#define ENDS64 ((int)(sizeof ends64 / sizeof ends64[0]))

static const char *sheet =
    "2022年重大项目计划表\n单位：万元\n序号,项目名称,项目类别,行业分类,总投资,2022年计划投资,责任单位\n"
    "1,★东环大道,续建,基础设施,\"28,760.55\",5097,鱼峰区人民政府\n2,西江大桥,新开工,基础设施,约3亿,100,市交通运输局\n";

/* Texts of the table. */
static char path_of_new[2000], path_of_sheet[2000], path_of_backup[2000], path_of_archive[2000], path_of_restored[2000];
static const char ratio_pack[] =
    "{\"name\":\"ratio\",\"version\":\"1\",\"reporting\":{\"ten_days\":true},\"lights\":{\"items\":{\"progress\":"
    "{\"measure\":\"ratio\",\"yellow\":\"0.8\",\"red\":\"0.6\"}}}}";
static uint16_t wide_ratio_pack[400];
static uint16_t wide_path_of_ledger[2000], wide_path_of_new[2000], wide_path_of_sheet[2000];
static uint16_t wide_path_of_backup[2000], wide_path_of_archive[2000], wide_path_of_restored[2000];
static char huge[300000];
static const uint16_t wide_text[] = {0x51E4, 0x51F0, 0xD840, 0xDC00, 0};
static const uint16_t wide_half[] = {0xD840, 'a', 0};
static const uint16_t wide_zero[] = {'a', 0, 'b', 0};

/* Options that an older, a newer or a careless program gives. */
static const zdxm_open_options options_empty = {0, 0, 0, 0, 0};
static const zdxm_open_options options_odd = {3, 0, 0, 0, 0};
static const zdxm_open_options options_long_ago = {8, 0, 77, 77, 0};
static const struct {
    zdxm_open_options known;
    int32_t more[2];
} options_newer_zero = {{28, 0, 0, 0, 0}, {0, 0}}, options_newer_more = {{28, 0, 0, 0, 0}, {0, 1}};
static const zdxm_open_options options_unknown = {16, 1 << 20, 0, 0, 0};
static const zdxm_open_options options_impatient = {16, ZDXM_OPEN_READ_ONLY, INT32_MIN, 0, 0};
#define options_newer options_newer_zero.known

static char narrow[CAPACITY];
static uint16_t wide[CAPACITY];
static int32_t need;
static int32_t int_out;
static int64_t int64_out;
#define ARRAY 64
static const int32_t fields[2] = {ZDXM_F_PHASE, ZDXM_F_ANNUAL};
static int32_t ints_out[ARRAY];
static int64_t int64s_out[ARRAY];
static void *handle_out;

static void fail(const char *what, long status)
{
    if (failures++ < 20) fprintf(stderr, "%s: %s (%ld)\n", function, what, status);
}

static void must(int32_t status, const char *what)
{
    char text[500];
    if (status >= 0) return;
    zdxm_error_text(context, text, sizeof text, NULL);
    fprintf(stderr, "%s: the world cannot be made: %s: %d %s\n", function, what, (int)status, text);
    exit(2);
}

static void widen(uint16_t *to, const char *ascii)
{
    while ((*to++ = (unsigned char)*ascii++)) {}
}

/* Fills the forms, each with what its record needs. */
static void fill_forms(void)
{
    int at;
    for (at = 0; at < FORMS; at++) {
        MUST(zdxm_form_new(context, form_list[at], &forms[form_list[at]]));
        learn_fields(form_list[at], forms[form_list[at]]);
        MUST(zdxm_form_clear(forms[form_list[at]]));
    }
    fill_others(forms);
    /* An exemption says no points. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_ASSESSMENT_FACT_KIND, ZDXM_ASSESSMENT_FACT_EXEMPTION));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_SCHEME));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_SCHEME_ITEM));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_PROJECT));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_GIVEN_VALUE));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_ASSESSMENT));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_ANSWERED_ON));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_ANSWER));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_IS_UPHELD));
    /* To a project, and at one point. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_KIND, ZDXM_ATTACHED_PROJECT));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_ID, 1));
    MUST(zdxm_form_unset(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_MONTH));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLACE], ZDXM_F_PLACE_KIND, ZDXM_PLACE_POINT));
    /* Nothing comes before the first node. */
    MUST(zdxm_form_unset(forms[ZDXM_FORM_NODE], ZDXM_F_NODE_AFTER));
    /* It is open. */
    MUST(zdxm_form_unset(forms[ZDXM_FORM_MATTER], ZDXM_F_SETTLED_ON));
    MUST(zdxm_form_text(forms[ZDXM_FORM_UNIT], ZDXM_F_NAME, "市交通运输局", -1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PROJECT], ZDXM_F_NAME, "凤凰岭大桥", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN], ZDXM_F_YEAR, 2023));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PLAN], ZDXM_F_TITLE, "2023年计划", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PLAN, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PROJECT, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PHASE, ZDXM_PHASE_ONGOING));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_SECTOR, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_ITEM, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202206));
    MUST(zdxm_form_money(forms[ZDXM_FORM_REPORT], ZDXM_F_YTD_DONE, 100));
    MUST(zdxm_form_int(forms[ZDXM_FORM_IMPORT], ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_ITEM_QUERY], ZDXM_F_GAP_BELOW, "200", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_ITEM, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_TEN_DAYS, 2022071));
    MUST(zdxm_form_money(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_TEN_DAYS_DONE, 100000000));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PERSON], ZDXM_F_NAME, "李四", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_PLAN, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_MONTH, 202206));
    MUST(zdxm_form_text(forms[ZDXM_FORM_ISSUE], ZDXM_F_NUMBER, "第2期", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_ISSUED_ON, 20220708));
}

/* A plan of 2021 from which its one project was withdrawn, so that the plan of 2022 can still be edited freely. */
static void found_changed_plan(zdxm_batch *first)
{
    zdxm_plan_change *withdrawal;
    int32_t plan, item, id;
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN], ZDXM_F_YEAR, 2021));
    MUST(zdxm_plan_adopt(first, forms[ZDXM_FORM_PLAN], &plan));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PLAN, plan));
    MUST(zdxm_item_add(first, forms[ZDXM_FORM_ITEM], &item));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PLAN, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_EFFECTIVE, 202108));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_REASON_CLASS, ZDXM_REASON_OTHER));
    MUST(zdxm_plan_change_new(context, plan, forms[ZDXM_FORM_PLAN_CHANGE], &withdrawal));
    MUST(zdxm_plan_change_withdraw(withdrawal, item));
    MUST(zdxm_plan_change_adopt(first, withdrawal, &id));
    MUST(zdxm_plan_change_free(withdrawal));
}

/* A plan of 2022 with one project, a report for June and the bulletin of June. */
static void found_ledger(void)
{
    zdxm_open_options options = {sizeof options, 0, -1, 0, 0};
    zdxm_batch *first;
    int32_t id;
    MUST(zdxm_ledger_create(context, path_of_ledger, -1, "测试重点办", -1, &options, &ledger));
    fill_forms();
    MUST(zdxm_batch_new(ledger, "张三", -1, &first));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN], ZDXM_F_YEAR, 2022));
    MUST(zdxm_plan_adopt(first, forms[ZDXM_FORM_PLAN], &id));
    MUST(zdxm_unit_add(first, forms[ZDXM_FORM_UNIT], &id));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PROJECT], ZDXM_F_NAME, "东环大道", -1));
    MUST(zdxm_project_add(first, forms[ZDXM_FORM_PROJECT], &id));
    MUST(zdxm_form_append_int(forms[ZDXM_FORM_ITEM], ZDXM_F_RESPONSIBLE_UNITS, 1));
    MUST(zdxm_form_money(forms[ZDXM_FORM_ITEM], ZDXM_F_ANNUAL, 509700000000));
    MUST(zdxm_item_add(first, forms[ZDXM_FORM_ITEM], &id));
    MUST(zdxm_report_file(first, forms[ZDXM_FORM_REPORT], NULL));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_KIND, ZDXM_ATTACHED_PROJECT));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_ID, 1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_NAME, "批复.pdf", -1));
    MUST(zdxm_attachment_add_bytes(first, forms[ZDXM_FORM_ATTACHMENT], "%PDF-1.7", 8, &id));
    MUST(zdxm_rule_pack_add(first, ratio_pack, -1, &id));
    MUST(zdxm_rule_pack_use(first, 1, id));
    MUST(zdxm_ten_day_file(first, forms[ZDXM_FORM_TEN_DAYS]));
    add_others(first, forms);
    MUST(zdxm_form_int(forms[ZDXM_FORM_EVENT], ZDXM_F_EVENT_KIND, ZDXM_EVENT_SUSPEND));
    MUST(zdxm_form_int(forms[ZDXM_FORM_EVENT], ZDXM_F_OCCURRED_ON, 20220500));
    MUST(zdxm_person_add(first, forms[ZDXM_FORM_PERSON], &id));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PERSON], ZDXM_F_NAME, "张三", -1));
    MUST(zdxm_person_add(first, forms[ZDXM_FORM_PERSON], &id));
    MUST(zdxm_role_grant(first, 1, ZDXM_ROLE_READER, 0, 0, NULL, 0, &id));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PERSON], ZDXM_F_NAME, "王五", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202208));
    MUST(zdxm_filing_submit(first, forms[ZDXM_FORM_REPORT], NULL));
    MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202206));
    MUST(zdxm_filing_close_month(first, 1, 202201));
    found_changed_plan(first);
    MUST(zdxm_batch_commit(first, NULL));
    MUST(zdxm_batch_free(first));
    MUST(zdxm_batch_new(ledger, "张三", -1, &first));
    MUST(zdxm_form_text(forms[ZDXM_FORM_ISSUE], ZDXM_F_NUMBER, "东环大道", -1));
    MUST(zdxm_issue_bulletin(first, forms[ZDXM_FORM_ISSUE], NULL, &id));
    MUST(zdxm_form_text(forms[ZDXM_FORM_ISSUE], ZDXM_F_NUMBER, "第2期", -1));
    MUST(zdxm_batch_commit(first, NULL));
    MUST(zdxm_batch_free(first));
    MUST(zdxm_backup_new(ledger, path_of_backup, -1, 0, &backup));
    MUST(zdxm_backup_finish(backup, (zdxm_cursor **)&handle_out));
    MUST(zdxm_backup_free(backup));
    MUST(zdxm_cursor_free((zdxm_cursor *)handle_out));
    MUST(zdxm_ledger_close(ledger));
    ledger = NULL;
}

/* Makes what is not there or was ended. */
static void renew(void)
{
    int32_t value;
    int64_t value64;
    zdxm_open_options options = {sizeof options, 0, -1, 0, 0};
    if (zdxm_context_set_encoding(context, ZDXM_UTF8) < 0) {
        MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
        fill_forms();
    }
    MUST(zdxm_context_set_log(context, NULL, NULL));
    if (zdxm_ledger_is_read_only(ledger, &value) < 0) MUST(zdxm_ledger_open(context, path_of_ledger, -1, &options, &ledger));
    if (zdxm_view_as_of(view, &value) < 0) MUST(zdxm_ledger_view(ledger, &view));
    if (zdxm_form_unset(forms[ZDXM_FORM_PROJECT], ZDXM_F_REMARK) < 0) fill_forms();
    form = forms[ZDXM_FORM_PROJECT];
    MUST(zdxm_form_clear(form));
    MUST(zdxm_form_text(form, ZDXM_F_NAME, "凤凰岭大桥", -1));
    MUST(zdxm_form_clear(forms[ZDXM_FORM_IMPORT]));
    MUST(zdxm_form_int(forms[ZDXM_FORM_IMPORT], ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1));
    if (zdxm_cursor_count(cursor, &value) < 0) MUST(zdxm_item_list(view, 1, &cursor));
    zdxm_cursor_rewind(cursor);
    zdxm_cursor_next(cursor);
    if (zdxm_workbook_grids(workbook, (zdxm_cursor **)&handle_out) < 0) {
        MUST(zdxm_workbook_read(context, sheet, (int32_t)strlen(sheet), &workbook));
    } else {
        zdxm_cursor_free((zdxm_cursor *)handle_out);
    }
    if (zdxm_bulletin_head(bulletin, (zdxm_cursor **)&handle_out) < 0) {
        MUST(zdxm_bulletin_new(view, 1, 202206, NULL, &bulletin));
    } else {
        zdxm_cursor_free((zdxm_cursor *)handle_out);
    }
    if (zdxm_document_text(document, ZDXM_PRINTED_TEXT, NULL, 0, &value) < 0) {
        MUST(zdxm_bulletin_document(bulletin, &document));
    }
    if (zdxm_import_counts(import, (zdxm_cursor **)&handle_out) < 0) {
        MUST(zdxm_import_preview(view, workbook, forms[ZDXM_FORM_IMPORT], &import));
    } else {
        zdxm_cursor_free((zdxm_cursor *)handle_out);
    }
    if (zdxm_verify_step(verify, 1, &value64, &value64) < 0) MUST(zdxm_verify_new(view, &verify));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_EFFECTIVE, 202208));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_REASON_CLASS, ZDXM_REASON_OBJECTIVE));
    zdxm_plan_change_free(plan_change);
    MUST(zdxm_plan_change_new(context, 1, forms[ZDXM_FORM_PLAN_CHANGE], &plan_change));
    MUST(zdxm_plan_change_withdraw(plan_change, 1));
    if (zdxm_backup_step(backup, 1, &value64, &value64) < 0) {
        zdxm_backup_free(backup);
        MUST(zdxm_backup_new(ledger, path_of_backup, -1, ZDXM_SAVE_OVERWRITE, &backup));
    }
    if (zdxm_archive_step(archive, 1, &value64, &value64) < 0) {
        zdxm_archive_free(archive);
        MUST(zdxm_archive_export(view, path_of_archive, -1, ZDXM_SAVE_OVERWRITE, &archive));
    }
    /* A bulletin is issued by a batch that wrote nothing. */
    if (zdxm_batch_is_empty(batch, &value) < 0 || (value == 0 && strcmp(function, "zdxm_issue_bulletin") == 0)) {
        zdxm_batch_free(batch);
        batch = NULL;
        MUST(zdxm_batch_new(ledger, "李四", -1, &batch));
    }
}

static int is_known(int32_t status);

/* The context keeps why a call failed, unless its first handle was none. */
static void check_error(int32_t status, int keeps)
{
    int32_t code = 1;
    if (status < 0 && status != ZDXM_E_HANDLE && keeps && zdxm_error_code(context, &code) == ZDXM_OK && code != status)
        fail("the last error is another one", code);
}

/* Any status that the header names. */
static void any(int32_t status, int keeps)
{
    calls++;
    if (!is_known(status)) fail("an unknown status", status);
    check_error(status, keeps);
    renew();
}

/* Rows, whose cells are what their fields say. */
static void rows(int32_t status, int keeps)
{
    if (status >= 0 && look_at_cells(context, (zdxm_cursor *)handle_out, function) < 0)
        fail("a row is not what its fields say", status);
    any(status, keeps);
}

/* Just this status. */
static void only(int32_t status, int32_t expected, const char *what, int keeps)
{
    calls++;
    if (status != expected) fail(what, status);
    check_error(status, keeps);
    renew();
}

/* A text of every capacity: cut at a character, with its end, and nothing beyond. */
static void check_narrow(int32_t status, int32_t cap, int32_t full)
{
    int32_t at, len;
    calls++;
    if (cap == 0) {
        if (status < 0) fail("capacity 0 only asks for the length", status);
        return;
    }
    len = (int32_t)strlen(narrow);
    if (len > cap - 1 || len > full) fail("a text is longer than its capacity", len);
    if (cap > full && (status < 0 || len != full)) fail("a text that fits was cut", status);
    if (cap <= full && status != ZDXM_E_BUFFER) fail("a text that was cut is not told of", status);
    if (cap <= full && cap - 1 - len > 3) fail("a text was cut by more than a character", len);
    for (at = 0; at < len; at++)
        if ((unsigned char)narrow[at] >= 0xC0 && at + ((unsigned char)narrow[at] >= 0xF0 ? 3 : (unsigned char)narrow[at] >= 0xE0 ? 2 : 1) >= len)
            fail("a character was cut", at);
    for (at = cap; at < cap + 8; at++)
        if (narrow[at] != '#') fail("written beyond the capacity", at);
}

static void check_wide(int32_t status, int32_t cap, int32_t full)
{
    int32_t at, len = 0;
    calls++;
    if (cap == 0) {
        if (status < 0) fail("capacity 0 only asks for the length", status);
        return;
    }
    while (wide[len]) len++;
    if (len > cap - 1 || len > full) fail("a text is longer than its capacity", len);
    if (cap > full && (status < 0 || len != full)) fail("a text that fits was cut", status);
    if (cap <= full && status != ZDXM_E_BUFFER) fail("a text that was cut is not told of", status);
    if (len && wide[len - 1] >= 0xD800 && wide[len - 1] < 0xDC00) fail("a pair was cut", len);
    for (at = cap; at < cap + 8; at++)
        if (wide[at] != 0x2323) fail("written beyond the capacity", at);
}

/* The first and the last capacities of a text, and some between. */
static int32_t next_capacity(int32_t cap, int32_t full)
{
    if (cap < 80 || cap >= full - 20) return cap + 1;
    return cap + 997 < full - 20 ? cap + 997 : full - 20;
}

static void ZDXM_CALL log_function(void *user, int32_t level, const char *text, int32_t len)
{
    (void)user;
    if ((int32_t)strlen(text) != len) fail("the log has a wrong length", level);
}

static void ZDXM_CALL log16_function(void *user, int32_t level, const uint16_t *text, int32_t len)
{
    (void)user;
    if (text[len] != 0) fail("the log has a wrong length", level);
}

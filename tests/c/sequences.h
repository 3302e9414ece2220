/* Sequences of calls, read from bytes: what tests/support/sequences.rs makes of the ABI calls into this file for handles,
 * texts and numbers, and has each call's outcome checked against what the header promises and what was done before.
 *
 * As a program: sequences FOLDER COUNT SEED, or sequences FOLDER FILE to see one sequence call by call.
 * With FUZZER defined, a target of libFuzzer, which works in the folder ZDXM_FUZZ_FOLDER.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "zdxm.h"

#include "cells.h"

#define STEPS 250
#define SLOTS 6
#define CLOSED 16
#define CAPACITY 70000
#define LONG_TEXT 300000
#define POISON 0x5A5A5A5A
#define POISON64 0x5A5A5A5A5A5A5A5A

/* What the table has: kinds of handles, how each is freed, the functions by weight, the fields with their types. */
static int32_t free_of(int kind, void *handle);
static int is_known(int32_t status);
static void call_any(unsigned number);
static void after_success(int function, int kind);
static const char *function_name(int function);
static int function_count(void);
static long succeeded[1000], failed[1000];
/* How many rows each function gave. */
static long rows_given[1000];

/* ---- The bytes that make a sequence ------------------------------------------------------------------------------ */

static const uint8_t *program;
static size_t program_size, program_at;

static uint8_t next(void)
{
    return program_at < program_size ? program[program_at++] : 0;
}

static unsigned next16(void)
{
    unsigned high = next();
    return high << 8 | next();
}

/* ---- What was made so far ---------------------------------------------------------------------------------------- */

typedef struct {
    void *handle;
    /* Numbers of the context and the ledger that it goes with; 0 for none. */
    int context, ledger;
    /* ZDXM_FORM_... of a form, number of the file of a ledger and what came from it. */
    int form, file;
} slot;

static slot live[KINDS][SLOTS];
static void *closed[CLOSED];
static int last_number;

/* The ledgers of a sequence; the first one has a plan from the start. */
#define FILES 3
#define PATHS 10
static char paths[PATHS][2000], path_to_nowhere[2000];
static int32_t acknowledged[PATHS];
static int is_exact[PATHS];
static char *template_bytes, *archive_bytes;
static size_t template_size, archive_size;
static int32_t template_change;

/* The call that is being made. */
static struct {
    int function, bad, is_first, first_is_bad, file, form, field;
    slot first;
    /* The handles that it has so far. */
    void *taken[4];
    int taken_count;
    int wants_handle, wants_int, wants_int64, has_text, is_wide;
    int32_t cap;
    const char *text;
} call;

static int is_traced;
static const char *folder = ".";
static int32_t int_out[3], need, text_len;
static int64_t int64_out[2];
#define ARRAY 64
static int32_t fields[3], ints_out[ARRAY];
static int64_t int64s_out[ARRAY];
static void *handle_out;
static char narrow[CAPACITY + 16];
static uint16_t wide[CAPACITY + 16];

static void fail(const char *what, long status)
{
    char path[2100];
    FILE *file;
    snprintf(path, sizeof path, "%s/failed.bin", folder);
    file = fopen(path, "wb");
    if (file) {
        fwrite(program, 1, program_size, file);
        fclose(file);
    }
    fprintf(stderr, "%s: %s (%ld), at byte %ld; the sequence is in %s\n", function_name(call.function), what, status,
        (long)program_at, path);
    abort();
}

static slot *slot_of(int kind, const void *handle)
{
    int at;
    for (at = 0; at < SLOTS; at++)
        if (live[kind][at].handle && live[kind][at].handle == handle) return &live[kind][at];
    return NULL;
}

static void forget(slot *which)
{
    static int at;
    closed[at++ % CLOSED] = which->handle;
    memset(which, 0, sizeof *which);
}

/* A handle was freed, and with it what came from it. */
static void ended(int kind, void *handle)
{
    slot *found = slot_of(kind, handle);
    int context, ledger, other, at;
    if (!found) return;
    context = kind == K_CONTEXT ? found->context : -1;
    ledger = kind == K_LEDGER ? found->ledger : -1;
    forget(found);
    for (other = 0; other < KINDS; other++)
        for (at = 0; at < SLOTS; at++)
            if (live[other][at].handle && (live[other][at].context == context || live[other][at].ledger == ledger))
                forget(&live[other][at]);
}

/* Keeps a new handle, in the place of an old one where there is no other. */
/* Whether the call that is being put together has a handle as another argument. */
static int is_taken(const void *handle)
{
    int at;
    for (at = 0; at < call.taken_count; at++)
        if (call.taken[at] == handle) return 1;
    return 0;
}

static slot *adopt(int kind, void *handle, slot from, int form, int file)
{
    static unsigned turn;
    slot *place = NULL;
    int at;
    if (slot_of(kind, handle)) fail("a handle that is still open was given again", kind);
    for (at = 0; at < SLOTS && !place; at++)
        if (!live[kind][at].handle) place = &live[kind][at];
    if (!place) {
        void *old = live[kind][turn++ % SLOTS].handle;
        /* Not one that the call has as another argument. */
        while (is_taken(old)) old = live[kind][turn++ % SLOTS].handle;
        place = slot_of(kind, old);
        if (free_of(kind, old) != ZDXM_OK) fail("an open handle cannot be freed", kind);
        ended(kind, old);
    }
    place->handle = handle;
    place->context = kind == K_CONTEXT ? ++last_number : from.context;
    place->ledger = kind == K_LEDGER ? ++last_number : from.ledger;
    place->form = form;
    place->file = kind == K_LEDGER ? file : from.file;
    return place;
}

static void *context_of(const slot *which)
{
    int at;
    for (at = 0; at < SLOTS; at++)
        if (live[K_CONTEXT][at].handle && live[K_CONTEXT][at].context == which->context) return live[K_CONTEXT][at].handle;
    return NULL;
}

/* ---- Numbers ----------------------------------------------------------------------------------------------------- */

static const int32_t ends[] = {INT32_MIN, INT32_MIN + 1, -100, -1, 0, 1, 2, 3, 5, 13, 64, 255, 1000, 10000, 65536, 202200, 202206,
    202213, 20220631, 20220315, 219912, 194901, 999999, INT32_MAX - 1, INT32_MAX};
static const int64_t ends64[] = {INT64_MIN, INT64_MIN + 1, -28760550000, -100, -1, 0, 1, 49, 50, 100, 999999, 28760550000,
    4000000000000000000, INT64_MAX - 1, INT64_MAX};
#define COUNT(list) (sizeof list / sizeof list[0])

static int32_t an_end(void)
{
    return ends[next() % COUNT(ends)];
}

/* From `first` on, `count` numbers; now and then any. */
static int32_t number(int32_t first, int32_t count)
{
    uint8_t how = next();
    return how < 236 ? first + how % count : an_end();
}

/* The number of a record: most likely one that there is. */
static int32_t an_id(void)
{
    uint8_t how = next();
    return how < 236 ? 1 + (how % 8) * (how % 8) / 12 : an_end();
}

static int is_form_kind(int32_t kind)
{
    size_t at;
    for (at = 0; at < COUNT(form_list); at++)
        if (form_list[at] == kind) return 1;
    return 0;
}

/* A kind of form, which the handle will be known by. */
static int32_t form_kind(void)
{
    int32_t kind = number(1, FORM_KINDS);
    call.form = is_form_kind(kind) ? kind : 0;
    return kind;
}

static int64_t number64(void)
{
    uint8_t how = next();
    int64_t any = 0;
    int at;
    if (how < 110) return (int64_t)how * 1000003;
    if (how < 170) return ends64[how % COUNT(ends64)];
    for (at = 0; at < 8; at++) any = (int64_t)((uint64_t)any << 8 | next());
    return any;
}

/* ---- Texts ------------------------------------------------------------------------------------------------------- */

static char long_name[202], long_text[10002], huge[LONG_TEXT + 1];
static const char *const texts[] = {"", "东环大道", "西江大桥", "凤凰岭大桥", "鱼峰区人民政府", "市交通运输局", "柳州市城投集团有限公司",
    "基础设施", "产业发展", "水利", "张三", "续建", "竣工投产", "新开工", "2022年3月", "2022-03-15", "20220315", "2019-2022", "28,760.55",
    "5097万元", "约3亿", "-0.005元", "9223372036854775807", "99999999999999999999亿元", "2207-450204-77-01-946789", "91350100M000100Y43",
    "１２３", "是", "否", "0", "1", "-1", "1e9", "2147483648", "=1+1", "a\tb\r\nc", "\xEF\xBB\xBF标", "\xF0\xA0\x80\x80", "e\xCC\x81",
    "\xE2\x80\xAE", " ", "\xE3\x80\x80", "NULL", "'; DROP TABLE report; --", "\xFF\xFE", "\xE4\xB8", "\xED\xA0\x80", "\x81\x30\x81\x30",
    "\xB6\xAB\xBB\xB7", long_name, long_text, huge};

/* A text and its length: the one that suits, one of the list, or bytes of the sequence itself. */
static const char *text(const char *sound)
{
    static char raw[2][40];
    static unsigned turn;
    uint8_t how = next();
    const char *chosen = sound;
    text_len = -1;
    if (how < 120) return chosen;
    if (how < 200) {
        chosen = texts[next() % COUNT(texts)];
    } else if (how < 240) {
        char *bytes = raw[turn++ % 2];
        int length = next() % 32, at;
        for (at = 0; at < length; at++) bytes[at] = (char)next();
        bytes[length] = 0;
        text_len = length;
        return bytes;
    } else if (how < 244) {
        text_len = number(0, 1);
        if (text_len > 0) text_len = -2;
        return NULL;
    }
    how = next();
    if (how < 128) return chosen;
    text_len = (int32_t)strlen(chosen);
    if (how > 200 && text_len) text_len -= 1 + how % 3 < text_len ? 1 + how % 3 : text_len;
    if (how > 250) text_len = -(int32_t)how;
    return chosen;
}

/* The same in UTF-16; what is no UTF-8 becomes lone halves of pairs. */
static const uint16_t *text16(const char *sound)
{
    static uint16_t units[2][LONG_TEXT + 1];
    static unsigned turn;
    const unsigned char *from = (const unsigned char *)text(sound);
    uint16_t *to = units[turn++ % 2];
    int32_t length = 0, given = text_len, at = 0, size;
    if (!from) return NULL;
    if (given < -1) return to;
    size = given >= 0 ? given : (int32_t)strlen((const char *)from);
    while (at < size) {
        uint32_t c = from[at];
        int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0, i;
        if (c < 0x80) {
            to[length++] = (uint16_t)c;
            at++;
            continue;
        }
        if (!more || at + more >= size) {
            to[length++] = (uint16_t)(0xD800 | c);
            at++;
            continue;
        }
        c &= 0x3Fu >> more;
        for (i = 1; i <= more; i++) c = c << 6 | (from[at + i] & 0x3Fu);
        at += more + 1;
        if (c >= 0x10000) {
            c -= 0x10000;
            to[length++] = (uint16_t)(0xD800 | (c >> 10 & 0x3FF));
            c = 0xDC00 | (c & 0x3FF);
        }
        to[length++] = (uint16_t)c;
    }
    to[length] = 0;
    if (given >= 0) text_len = length;
    return to;
}

/* A path of the sequence's own folder, and nowhere else. */
static const char *path(void)
{
    uint8_t how = next();
    call.file = how < 160 ? 0 : how % PATHS;
    text_len = how & 1 ? -1 : (int32_t)strlen(paths[call.file]);
    return paths[call.file];
}

static const char *path_to_make(void)
{
    call.file = 1 + next() % 2;
    text_len = -1;
    return paths[call.file];
}

static const char *path_to_save(void)
{
    uint8_t how = next();
    text_len = -1;
    return how < 200 ? paths[5] : how % 2 ? paths[4] : path_to_nowhere;
}

/* Where a backup or an archive of the sequence lies, and where one is made: never a ledger with changes that count. */
static const char *path_of_backup(void)
{
    text_len = -1;
    return next() < 236 ? paths[8] : path_to_save();
}

static const char *path_of_archive(void)
{
    text_len = -1;
    return next() < 236 ? paths[9] : path_to_save();
}

static const char *path_or(const char *suits)
{
    text_len = -1;
    return next() < 200 ? suits : path();
}

/* What is kept adds up. */
static int32_t keep_existing(void)
{
    return next() < 250 ? 0 : number(0, 2);
}

static const uint16_t *in_units(const char *ascii)
{
    /* A call may have two paths. */
    static uint16_t units[2][2000];
    static unsigned turn;
    uint16_t *to = units[turn++ % 2];
    int at = 0;
    do to[at] = (unsigned char)ascii[at];
    while (ascii[at++]);
    return to;
}

static const char *const sheets[] = {
    "2022年重大项目计划表\n单位：万元\n序号,项目名称,项目类别,行业分类,总投资,2022年计划投资,责任单位\n"
    "1,★东环大道,续建,基础设施,\"28,760.55\",5097,鱼峰区人民政府\n2,西江大桥,新开工,基础设施,3000,100,市交通运输局\n",
    "2023年重大项目计划表\n单位：亿元\n序号,项目名称,项目类别,行业分类,总投资,2023年计划投资,责任单位\n"
    "1,南站,新开工,产业发展,12,1.5,市发改委\n1.1,南站一期,新开工,产业发展,约3亿,x,市发改委\n,合计,,,12,1.5,\n",
    "2022年重大项目1-6月进度表\n单位：万元\n序号,项目名称,2022年计划投资,本月完成投资,1-6月累计完成投资,形象进度\n"
    "1,东环大道,5097,10,60,路基施工\n2,没有的项目,100,1,2,\n",
    "<html><table><tr><td>序号<td>项目名称</tr><tr><td>1<td>东环大道</tr></table>", "PK\x03\x04 no zip", "", "a,b\n1,2\n",
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 no ole"};

static const void *bytes(void)
{
    uint8_t how = next();
    if (how < 200) {
        const char *sheet = sheets[how < 120 ? how % 3 : how % COUNT(sheets)];
        text_len = (int32_t)strlen(sheet);
        if (how == 199) text_len = -1;
        return sheet;
    }
    text_len = next();
    if ((size_t)text_len > program_size - program_at) text_len = (int32_t)(program_size - program_at);
    program_at += (size_t)text_len;
    return how == 255 ? NULL : program + program_at - text_len;
}

/* Nobody waits here: all writers are of this thread. */
static const zdxm_open_options *options(void)
{
    static const zdxm_open_options some[] = {{16, 0, -1, 0, 0}, {16, ZDXM_OPEN_READ_ONLY, -1, 0, 0},
        {12, 0, -1, 7, 0}, {16, 0, 1, 0, 0}, {16, 1 << 20, -1, 0, 0}, {0, 0, -1, 0, 0}, {16, 0, -1, 5, 0},
        {16, ZDXM_OPEN_REFUSE_HARD_LINKS, -1, 0, 0}, {16, 0, -2, 0, 0}};
    uint8_t how = next();
    return &some[how < 200 ? 0 : how % COUNT(some)];
}

static void ZDXM_CALL log_function(void *user, int32_t level, const char *line, int32_t len)
{
    int32_t code;
    if ((int32_t)strlen(line) != len) fail("the log has a wrong length", level);
    /* It may call the library. */
    zdxm_error_code((zdxm_context *)user, &code);
}

static void ZDXM_CALL log16_function(void *user, int32_t level, const uint16_t *line, int32_t len)
{
    int32_t code;
    if (line[len] != 0) fail("the log has a wrong length", level);
    zdxm_error_code((zdxm_context *)user, &code);
}

static zdxm_log_fn log_or_none(void)
{
    return next() & 1 ? log_function : NULL;
}

static zdxm_log16_fn log16_or_none(void)
{
    return next() & 1 ? log16_function : NULL;
}

/* ---- Handles ----------------------------------------------------------------------------------------------------- */

static slot *any_of(int kind, int form);
static slot *renew(int kind, int form);

/* Gives a form what its record needs, with small variations. */
static void fill(slot *which)
{
    zdxm_form *form = which->handle;
    char name[60];
    snprintf(name, sizeof name, "%d号", next() % 24);
    zdxm_form_clear(form);
    switch (which->form) {
    case ZDXM_FORM_UNIT:
    case ZDXM_FORM_SECTOR:
    case ZDXM_FORM_PROJECT:
        zdxm_form_text(form, ZDXM_F_NAME, name, -1);
        if (which->form == ZDXM_FORM_PROJECT && next() & 1) zdxm_form_int(form, ZDXM_F_PARENT, number(1, 6));
        break;
    case ZDXM_FORM_PLAN:
        zdxm_form_int(form, ZDXM_F_YEAR, next() % 3 ? 2020 + next() % 6 : 2022);
        zdxm_form_text(form, ZDXM_F_TITLE, name, -1);
        if (next() & 1) zdxm_form_int(form, ZDXM_F_LEVEL, 1 + next() % 3);
        break;
    case ZDXM_FORM_ITEM:
        /* A correction leaves plan and project as they are. */
        if (next() & 1) {
            zdxm_form_int(form, ZDXM_F_PLAN, an_id());
            zdxm_form_int(form, ZDXM_F_PROJECT, next() & 1 ? number(4, 3) : number(1, 8));
        }
        zdxm_form_int(form, ZDXM_F_PHASE, number(1, 4));
        zdxm_form_int(form, ZDXM_F_SECTOR, number(1, 5));
        zdxm_form_money(form, ZDXM_F_ANNUAL, number64());
        zdxm_form_money(form, ZDXM_F_TOTAL, number64());
        zdxm_form_int(form, ZDXM_F_PLANNED_START, 20220000 + 100 * (next() % 14));
        zdxm_form_append_int(form, ZDXM_F_RESPONSIBLE_UNITS, number(1, 3));
        zdxm_form_int(form, ZDXM_F_REPORTING_UNIT, number(1, 3));
        break;
    case ZDXM_FORM_REPORT:
        zdxm_form_int(form, ZDXM_F_ITEM, an_id());
        zdxm_form_int(form, ZDXM_F_MONTH, number(202201, 12));
        zdxm_form_money(form, next() & 1 ? ZDXM_F_YTD_DONE : ZDXM_F_MONTH_DONE, number64());
        if (next() & 1) zdxm_form_int(form, ZDXM_F_STARTED, next() & 1);
        if (next() & 1) zdxm_form_int(form, ZDXM_F_FINISHED, next() & 1);
        break;
    case ZDXM_FORM_MATTER:
        /* Without project and kind, it is that of a report. */
        if (next() & 1) {
            zdxm_form_int(form, ZDXM_F_PROJECT, number(1, 8));
            zdxm_form_int(form, ZDXM_F_MATTER_KIND, number(1, 5));
        }
        zdxm_form_text(form, ZDXM_F_NAME, name, -1);
        zdxm_form_int(form, ZDXM_F_DEADLINE, 20220101 + 100 * (next() % 12));
        if (next() & 1) zdxm_form_int(form, ZDXM_F_SETTLED_ON, 20220105 + 100 * (next() % 12));
        break;
    case ZDXM_FORM_ATTACHMENT:
        zdxm_form_int(form, ZDXM_F_ATTACHED_KIND, number(1, 5));
        zdxm_form_int(form, ZDXM_F_ATTACHED_ID, number(1, 3));
        if (next() & 1) zdxm_form_int(form, ZDXM_F_MONTH, number(202201, 12));
        zdxm_form_text(form, ZDXM_F_NAME, name, -1);
        break;
    case ZDXM_FORM_PLACE:
        zdxm_form_int(form, ZDXM_F_PROJECT, number(1, 3));
        zdxm_form_text(form, ZDXM_F_NAME, name, -1);
        zdxm_form_int(form, ZDXM_F_PLACE_KIND, number(1, 2));
        zdxm_form_int(form, ZDXM_F_DATUM, number(1, 4));
        zdxm_form_text(form, ZDXM_F_OUTLINE, next() & 1 ? "109.41,24.33" : "109.41,24.33;109.42,24.34", -1);
        break;
    case ZDXM_FORM_NODE:
        zdxm_form_int(form, ZDXM_F_PROJECT, number(1, 3));
        zdxm_form_text(form, ZDXM_F_NAME, name, -1);
        zdxm_form_int(form, ZDXM_F_PLANNED_ON, 20220101 + 100 * (next() % 12));
        if (next() & 1) zdxm_form_int(form, ZDXM_F_ACTUAL_ON, 20220105 + 100 * (next() % 12));
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_NODE_AFTER, number(1, 7));
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_COUNTS_AS, number(1, 3));
        break;
    case ZDXM_FORM_NODE_QUERY:
        if (next() & 1) zdxm_form_int(form, ZDXM_F_PLAN, 1);
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_UNIT, number(1, 3));
        if (next() & 1) zdxm_form_int(form, ZDXM_F_NODE_STATE, number(1, 7));
        break;
    case ZDXM_FORM_ASSESSMENT_FACT:
        zdxm_form_int(form, ZDXM_F_ASSESSMENT_FACT_KIND, ZDXM_ASSESSMENT_FACT_EXEMPTION);
        zdxm_form_int(form, ZDXM_F_PLAN, 1);
        zdxm_form_int(form, ZDXM_F_UNIT, number(1, 2));
        zdxm_form_int(form, ZDXM_F_MONTH, number(202201, 12));
        zdxm_form_text(form, ZDXM_F_DOCUMENT_NO, name, -1);
        zdxm_form_int(form, ZDXM_F_ISSUED_ON, 20220620);
        zdxm_form_text(form, ZDXM_F_REASON, "洪灾停工", -1);
        break;
    case ZDXM_FORM_LETTER:
        zdxm_form_int(form, ZDXM_F_LETTER_KIND, number(1, 5));
        zdxm_form_int(form, ZDXM_F_PROJECT, number(1, 3));
        zdxm_form_text(form, ZDXM_F_TITLE, name, -1);
        zdxm_form_append_int(form, ZDXM_F_ADDRESSED_UNITS, number(1, 2));
        zdxm_form_text(form, ZDXM_F_BODY, next() & 1 ? "请加快推进。" : "请于{回复期限}前回复。", -1);
        if (next() & 1) zdxm_form_int(form, ZDXM_F_REPLY_DAYS, number(1, 9));
        if (next() & 1) zdxm_form_text(form, ZDXM_F_LETTER_POINTS, "-0.5", -1);
        break;
    case ZDXM_FORM_LETTER_QUERY:
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_LETTER_STATE, number(1, 6));
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_IS_OVERDUE, next() & 1);
        break;
    case ZDXM_FORM_EVENT:
        zdxm_form_int(form, ZDXM_F_PROJECT, number(1, 8));
        zdxm_form_int(form, ZDXM_F_EVENT_KIND, number(1, 4));
        zdxm_form_int(form, ZDXM_F_OCCURRED_ON, 20220100 + 100 * (next() % 12) + next() % 28);
        break;
    case ZDXM_FORM_TEN_DAYS:
        zdxm_form_int(form, ZDXM_F_ITEM, an_id());
        zdxm_form_int(form, ZDXM_F_TEN_DAYS, number(2022011, 13));
        zdxm_form_money(form, ZDXM_F_TEN_DAYS_DONE, number64());
        break;
    case ZDXM_FORM_PERSON:
        zdxm_form_text(form, ZDXM_F_NAME, next() & 1 ? "张三" : name, -1);
        zdxm_form_int(form, ZDXM_F_UNIT, number(1, 3));
        break;
    case ZDXM_FORM_PLAN_CHANGE:
        /* Often those of the plan change that there is: a correction must name them. */
        zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, next() & 1 ? ZDXM_PLAN_CHANGE_WITHDRAWAL : number(1, 3));
        zdxm_form_int(form, ZDXM_F_EFFECTIVE, next() & 1 ? 202108 : number(202201, 12));
        zdxm_form_int(form, ZDXM_F_REASON_CLASS, number(1, 3));
        break;
    case ZDXM_FORM_ISSUE:
        zdxm_form_int(form, ZDXM_F_PLAN, 1);
        zdxm_form_int(form, ZDXM_F_MONTH, number(202201, 12));
        zdxm_form_text(form, ZDXM_F_NUMBER, name, -1);
        zdxm_form_int(form, ZDXM_F_ISSUED_ON, 20220708);
        break;
    case ZDXM_FORM_ITEM_QUERY:
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_LEAD_UNIT, number(1, 3));
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_PHASE, number(1, 4));
        if (next() % 4 == 0) zdxm_form_text(form, ZDXM_F_GAP_BELOW, next() & 1 ? "-10.5" : "100", -1);
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_LIGHT, number(1, 3));
        if (next() % 4 == 0) zdxm_form_int(form, ZDXM_F_MATTER_KIND, number(1, 5));
        zdxm_form_int(form, ZDXM_F_ITEM_ORDER, number(1, 6));
        zdxm_form_int(form, ZDXM_F_DESCENDING, next() & 1);
        if (next() & 1) zdxm_form_int(form, ZDXM_F_MOST, next() % 4);
        break;
    case ZDXM_FORM_IMPORT:
        zdxm_form_int(form, ZDXM_F_LEAVE_OUT_UNMATCHED, 1);
        zdxm_form_int(form, ZDXM_F_LEAVE_UNREADABLE_EMPTY, 1);
        break;
    case ZDXM_FORM_RULES:
        zdxm_form_int(form, ZDXM_F_RATE_DECIMALS, number(0, 5));
        zdxm_form_int(form, ZDXM_F_START_BASE, number(1, 4));
        zdxm_form_int(form, ZDXM_F_START_TARGET, number(0, 9));
        break;
    default:
        fill_soundly(which->form, form, next());
    }
}

/* Makes a handle of a kind soundly; NULL where that cannot be, as for a second batch. */
static slot *renew(int kind, int form)
{
    void *made = NULL;
    const char *sheet;
    slot *from = NULL, *other, none;
    int32_t status = ZDXM_E_HANDLE;
    static const zdxm_open_options impatient = {16, 0, -1, 0, 0};
    memset(&none, 0, sizeof none);
    if (kind == K_CONTEXT) {
        status = zdxm_context_new(ZDXM_ABI_VERSION, (zdxm_context **)&made);
        return status < 0 ? NULL : adopt(kind, made, none, 0, 0);
    }
    if (kind == K_LEDGER || kind == K_FORM || kind == K_WORKBOOK || kind == K_PLAN_CHANGE) from = any_of(K_CONTEXT, 0);
    else if (kind == K_VIEW || kind == K_BATCH || kind == K_BACKUP) from = any_of(K_LEDGER, 0);
    else if (kind == K_DOCUMENT) from = any_of(K_BULLETIN, 0);
    else from = any_of(K_VIEW, 0);
    if (!from) return NULL;
    switch (kind) {
    case K_LEDGER:
        status = zdxm_ledger_open(from->handle, paths[0], -1, &impatient, (zdxm_ledger **)&made);
        break;
    case K_VIEW:
        status = zdxm_ledger_view(from->handle, (zdxm_view **)&made);
        break;
    case K_FORM:
        if (!form) form = form_list[next() % COUNT(form_list)];
        status = zdxm_form_new(from->handle, form, (zdxm_form **)&made);
        break;
    case K_CURSOR:
        status = zdxm_item_list(from->handle, 1, (zdxm_cursor **)&made);
        break;
    case K_BATCH:
        status = zdxm_batch_new(from->handle, "李四", -1, (zdxm_batch **)&made);
        break;
    case K_BULLETIN:
        status = zdxm_bulletin_new(from->handle, 1, 202206, NULL, (zdxm_bulletin **)&made);
        break;
    case K_DOCUMENT:
        status = zdxm_bulletin_document(from->handle, (zdxm_document **)&made);
        break;
    case K_WORKBOOK:
        sheet = sheets[next() % 3];
        status = zdxm_workbook_read(from->handle, sheet, (int32_t)strlen(sheet), (zdxm_workbook **)&made);
        break;
    case K_IMPORT:
        other = any_of(K_WORKBOOK, 0);
        if (other) status = zdxm_import_preview(from->handle, other->handle, NULL, (zdxm_import **)&made);
        break;
    case K_PLAN_CHANGE:
        other = any_of(K_FORM, ZDXM_FORM_PLAN_CHANGE);
        if (other) status = zdxm_plan_change_new(from->handle, 1, other->handle, (zdxm_plan_change **)&made);
        if (status == ZDXM_OK) zdxm_plan_change_withdraw(made, an_id());
        break;
    case K_VERIFY:
        status = zdxm_verify_new(from->handle, (zdxm_verify **)&made);
        break;
    case K_BACKUP:
        status = zdxm_backup_new(from->handle, paths[8], -1, ZDXM_SAVE_OVERWRITE, (zdxm_backup **)&made);
        break;
    case K_ARCHIVE:
        status = zdxm_archive_export(from->handle, paths[9], -1, ZDXM_SAVE_OVERWRITE, (zdxm_archive **)&made);
        break;
    default:
        return NULL;
    }
    if (!is_known(status)) fail("an unknown status", status);
    if (status < 0) return NULL;
    other = adopt(kind, made, *from, form, 0);
    if (kind == K_FORM) fill(other);
    if (kind == K_CURSOR) zdxm_cursor_next(made);
    return other;
}

static slot *any_of(int kind, int form)
{
    slot *fit[SLOTS];
    unsigned count = 0, at;
    for (at = 0; at < SLOTS; at++)
        if (live[kind][at].handle && (!form || live[kind][at].form == form)) fit[count++] = &live[kind][at];
    if (count) return fit[next() % count];
    return renew(kind, form);
}

static void *bad_handle(int kind, int takes_null)
{
    uint8_t how = next();
    int other = how % KINDS, at = how / 16 % SLOTS;
    if (how < 80 && closed[how % CLOSED]) return closed[how % CLOSED];
    if (how < 200 && other != kind && live[other][at].handle) return live[other][at].handle;
    if (how < 230 && !takes_null) return NULL;
    return (void *)(intptr_t)(0x78000000 | how);
}

/* A handle for the call; `form` is the kind of form that suits. */
static void *handle(int kind, int form, int takes_null)
{
    uint8_t how = next();
    int is_first = call.is_first;
    slot *found;
    call.is_first = 0;
    if (takes_null && how % 4 == 0) {
        if (is_first) call.first_is_bad = 1;
        return NULL;
    }
    found = how < 246 ? any_of(kind, how % 16 ? form : 0) : NULL;
    if (found && kind == K_CURSOR && how % 4 == 1) found = renew(kind, 0);
    if (!found) {
        call.bad = 1;
        if (is_first) call.first_is_bad = 1;
        return bad_handle(kind, takes_null);
    }
    if (kind == K_FORM && form && how & 1) fill(found);
    if (is_first) call.first = *found;
    call.taken[call.taken_count++] = found->handle;
    return found->handle;
}

/* A field that a form or the rows of a cursor have, if it can be of the type; now and then any other. */
static int32_t field(const char *type)
{
    uint8_t how = next();
    int32_t has[COUNT(field_list)], count = 0, id;
    size_t at, list;
    void *first = call.first.handle;
    call.field = 0;
    if (how < 236 && first && call.first.form) {
        for (at = 0; (int)at < form_field_counts[call.first.form]; at++) {
            list = (size_t)form_fields[call.first.form][at];
            if (!strncmp(field_list[list].type, type, strlen(type))) has[count++] = (int32_t)list;
        }
        if (count) call.field = has[how % count];
        return field_list[call.field].id;
    }
    if (how < 236 && first && slot_of(K_CURSOR, first)) {
        int32_t fields = 0, index;
        zdxm_cursor_field_count(first, &fields);
        for (index = 0; index < fields; index++) {
            if (zdxm_cursor_field(first, index, &id) < 0) fail("a field of a row has no number", index);
            for (at = 0; at < COUNT(field_list); at++)
                if (field_list[at].id == id && !strncmp(field_list[at].type, type, strlen(type)) && count < (int)COUNT(has)) has[count++] = id;
        }
        if (count) return has[how % count];
        if (fields && zdxm_cursor_field(first, how % fields, &id) >= 0) return id;
    }
    call.field = (int)(next() % COUNT(field_list));
    return how == 255 ? an_end() : field_list[call.field].id;
}

/* A number for the field that was chosen. */
static int32_t field_value(void)
{
    const char *type = field_list[call.field].type;
    if (!strcmp(type, "flag")) return number(0, 2);
    if (!strcmp(type, "month")) return number(202201, 12);
    if (!strcmp(type, "date")) return 20220000 + number(0, 13) * 100 + number(0, 32);
    return number(1, 8);
}

/* ---- What a call gives, and whether it may ------------------------------------------------------------------------ */

static void begin(int function)
{
    memset(&call, 0, sizeof call);
    call.function = function;
    call.is_first = 1;
    int_out[0] = int_out[1] = int_out[2] = need = POISON;
    int64_out[0] = int64_out[1] = POISON64;
    handle_out = &call;
}

static int is_left_out(int optional)
{
    return next() >= (optional ? 160 : 252);
}

static void *out_handle(int optional)
{
    if (is_left_out(optional)) return NULL;
    call.wants_handle = 1;
    return &handle_out;
}

static int32_t *out_int(int optional)
{
    if (is_left_out(optional)) return NULL;
    return &int_out[call.wants_int++];
}

static int64_t *out_int64(int optional)
{
    if (is_left_out(optional)) return NULL;
    return &int64_out[call.wants_int64++];
}

static const int32_t *some_fields(void)
{
    int at;
    if (is_left_out(0)) return NULL;
    for (at = 0; at < 3; at++) fields[at] = field(next() % 4 ? "int" : "");
    return fields;
}

static int32_t *out_ints(void)
{
    return is_left_out(0) ? NULL : ints_out;
}

static int64_t *out_int64s(void)
{
    return is_left_out(0) ? NULL : int64s_out;
}

/* How many numbers an array has: never more than `most`, which there are. */
static int32_t at_most(int32_t most)
{
    return next() < 240 ? next() % (most + 1) : -(int32_t)next();
}

static int32_t capacity(void)
{
    uint8_t how = next();
    call.cap = how < 120 ? CAPACITY : how < 150 ? 0 : how < 240 ? how - 149 : an_end();
    if (call.cap > CAPACITY) call.cap = CAPACITY;
    return call.cap;
}

static char *buffer(void)
{
    call.has_text = next() < 250;
    memset(narrow, '#', sizeof narrow);
    return call.has_text ? narrow : NULL;
}

static uint16_t *buffer16(void)
{
    call.is_wide = 1;
    call.has_text = next() < 250;
    memset(wide, '#', sizeof wide);
    return call.has_text ? wide : NULL;
}

static int32_t unit_at(int32_t at)
{
    return call.is_wide ? wide[at] : (unsigned char)narrow[at];
}

/* A text ends within its buffer and is as long as was said; an error leaves the buffer alone. */
static void check_text(int32_t status)
{
    int32_t untouched = call.is_wide ? 0x2323 : '#', len = 0, at;
    if (!call.has_text) return;
    if (call.cap <= 0 || (status < 0 && status != ZDXM_E_BUFFER)) {
        for (at = 0; at < 64; at++)
            if (unit_at(at) != untouched) fail("a text was written in spite of an error", at);
        if (status < 0 && need != (int32_t)POISON) fail("a length was written in spite of an error", need);
        return;
    }
    while (len < call.cap && unit_at(len)) len++;
    if (len == call.cap) fail("a text without its end", len);
    for (at = call.cap; at < call.cap + 8; at++)
        if (unit_at(at) != untouched) fail("written beyond the capacity", at);
    if (need != (int32_t)POISON && status >= 0 && need != len) fail("another length than was said", need);
    if (need != (int32_t)POISON && status == ZDXM_E_BUFFER && need < call.cap) fail("a text was cut that fits", need);
    if (status == ZDXM_NULL && len) fail("a text where there is no value", len);
}

static void finish(int32_t status, int keeps, int out_kind)
{
    int32_t code = ZDXM_OK;
    int at;
    if (is_traced) fprintf(stderr, "%s: %d\n", function_name(call.function), (int)status);
    if (!is_known(status)) fail("an unknown status", status);
    (status < 0 ? failed : succeeded)[call.function]++;
    /* Nobody interrupts and nobody edits the file. */
    if (status == ZDXM_E_INTERRUPTED || (status == ZDXM_E_TAMPERED && call.first.file < FILES)) fail("this cannot be", status);
    if (call.bad && status >= 0) fail("a bad handle was taken", status);
    if (call.bad && call.first_is_bad && status != ZDXM_E_HANDLE) fail("a bad handle is not told of", status);
    if (!call.bad && status == ZDXM_E_HANDLE && !call.first_is_bad) fail("an open handle was not taken", status);
    if (status < 0) {
        for (at = 0; at < 3; at++)
            if (int_out[at] != (int32_t)POISON) fail("a number was written in spite of an error", at);
        for (at = 0; at < 2; at++)
            if (int64_out[at] != (int64_t)POISON64) fail("a number was written in spite of an error", at);
    }
    check_text(status);
    if (call.wants_handle && status < 0 && handle_out) fail("a handle is not NULL after an error", status);
    if (call.wants_handle && status >= 0 && !handle_out) fail("a handle is NULL without an error", status);
    if (status < 0 && keeps && !call.first_is_bad) {
        void *context = context_of(&call.first);
        if (context && (zdxm_error_code(context, &code) != ZDXM_OK || code != status)) fail("the last error is another one", code);
    }
    if (status < 0) return;
    after_success(call.function, out_kind);
    if (call.wants_handle) {
        if (out_kind == K_CURSOR) {
            int32_t rows = look_at_cells(context_of(&call.first), handle_out, function_name(call.function));
            if (rows < 0) fail("a row is not what its fields say", rows);
            rows_given[call.function] += rows;
        }
        adopt(out_kind, handle_out, call.first, call.form, call.file);
        if (out_kind == K_CURSOR && next() % 4) zdxm_cursor_next(handle_out);
    }
}

/* A commit that was acknowledged must be there at the end. It has ended its batch, which may still be freed once. */
static void committed(void)
{
    int32_t *change = &acknowledged[call.first.file];
    if (!call.wants_int) is_exact[call.first.file] = 0;
    else if (int_out[0] > *change) *change = int_out[0];
    if (zdxm_batch_free(call.first.handle) != ZDXM_OK) fail("a batch cannot be freed", 0);
    ended(K_BATCH, call.first.handle);
}

/* ---- A sequence from its start to its end ------------------------------------------------------------------------- */

static void must(int32_t status, const char *what)
{
    if (status >= 0) return;
    fprintf(stderr, "the world cannot be made: %s: %d\n", what, (int)status);
    abort();
}

static void write_file(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, size, file) != size) abort();
    fclose(file);
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes;
    if (!file || fseek(file, 0, SEEK_END)) abort();
    *size = (size_t)ftell(file);
    bytes = malloc(*size);
    rewind(file);
    if (!bytes || fread(bytes, 1, *size, file) != *size) abort();
    fclose(file);
    return bytes;
}

static void remove_ledger(const char *path)
{
    char beside[2100];
    remove(path);
    snprintf(beside, sizeof beside, "%s-wal", path);
    remove(beside);
    snprintf(beside, sizeof beside, "%s-shm", path);
    remove(beside);
}

static int exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file) fclose(file);
    return file != NULL;
}

/* The ledger that every sequence starts with, as bytes: a plan of 2022 with three of six projects and some reports. */
static void make_template(void)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    zdxm_plan_change *withdrawal;
    zdxm_form *forms[FORM_KINDS + 1] = {NULL};
    int32_t id, at, kind, month;
    zdxm_view *view;
    zdxm_archive *archive;
    static const char *const projects[] = {"东环大道", "西江大桥", "凤凰岭大桥", "南站", "北站", "西站"};
    remove_ledger(paths[0]);
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_create(context, paths[0], -1, "测试重点办", -1, NULL, &ledger));
    for (kind = 1; kind <= FORM_KINDS; kind++) {
        if (!is_form_kind(kind)) continue;
        MUST(zdxm_form_new(context, kind, &forms[kind]));
        learn_fields(kind, forms[kind]);
        MUST(zdxm_form_clear(forms[kind]));
    }
    MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN], ZDXM_F_YEAR, 2022));
    MUST(zdxm_form_text(forms[ZDXM_FORM_PLAN], ZDXM_F_TITLE, "2022年计划", -1));
    MUST(zdxm_plan_adopt(batch, forms[ZDXM_FORM_PLAN], &id));
    MUST(zdxm_unit_ensure(batch, "鱼峰区人民政府", -1, &id, NULL));
    MUST(zdxm_unit_ensure(batch, "市交通运输局", -1, &id, NULL));
    /* The same one by its short name. */
    MUST(zdxm_unit_ensure(batch, "市交通局", -1, &id, NULL));
    MUST(zdxm_unit_merge(batch, id, 2, "简称", -1));
    MUST(zdxm_unit_ensure(batch, "鱼峰区政府", -1, &id, NULL));
    for (at = 0; at < 6; at++) {
        MUST(zdxm_form_text(forms[ZDXM_FORM_PROJECT], ZDXM_F_NAME, projects[at], -1));
        if (at == 0) MUST(zdxm_form_text(forms[ZDXM_FORM_PROJECT], ZDXM_F_CODE, "2207-450204-77-01-946789", -1));
        else MUST(zdxm_form_unset(forms[ZDXM_FORM_PROJECT], ZDXM_F_CODE));
        /* The first one is the whole of which the second is a part. */
        if (at == 1) MUST(zdxm_form_int(forms[ZDXM_FORM_PROJECT], ZDXM_F_PARENT, 1));
        else MUST(zdxm_form_unset(forms[ZDXM_FORM_PROJECT], ZDXM_F_PARENT));
        MUST(zdxm_project_add(batch, forms[ZDXM_FORM_PROJECT], &id));
        if (at >= 4) continue;
        MUST(zdxm_form_clear(forms[ZDXM_FORM_ITEM]));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PLAN, 1));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PROJECT, id));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PHASE, 1 + at % 3));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_SECTOR, 1 + at));
        MUST(zdxm_form_append_int(forms[ZDXM_FORM_ITEM], ZDXM_F_RESPONSIBLE_UNITS, 1));
        MUST(zdxm_form_append_int(forms[ZDXM_FORM_ITEM], ZDXM_F_RESPONSIBLE_UNITS, 2));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_REPORTING_UNIT, 2));
        MUST(zdxm_form_money(forms[ZDXM_FORM_ITEM], ZDXM_F_ANNUAL, 509700000000));
        MUST(zdxm_form_money(forms[ZDXM_FORM_ITEM], ZDXM_F_TOTAL, 2876055000000));
        MUST(zdxm_item_add(batch, forms[ZDXM_FORM_ITEM], &id));
        if (at == 3) continue;
        MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_ITEM, id));
        MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202203 + at));
        MUST(zdxm_form_money(forms[ZDXM_FORM_REPORT], ZDXM_F_YTD_DONE, 100000000));
        MUST(zdxm_form_text(forms[ZDXM_FORM_REPORT], ZDXM_F_PROBLEM, "征地受阻", -1));
        MUST(zdxm_form_text(forms[ZDXM_FORM_REPORT], ZDXM_F_FUNDS_BY_SOURCE, "市级财政=120万元", -1));
        MUST(zdxm_report_file(batch, forms[ZDXM_FORM_REPORT], NULL));
        for (month = 202206; month <= 202208; month++) {
            MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, month));
            MUST(zdxm_filing_submit(batch, forms[ZDXM_FORM_REPORT], NULL));
        }
        MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202209));
        MUST(zdxm_filing_draft(batch, forms[ZDXM_FORM_REPORT]));
    }
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PROJECT, 3));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PHASE, 3));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_SECTOR, 3));
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
    /* In the month of the second result alone, so that the two differ. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_MONTH, 202205));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ASSESSMENT_FACT], ZDXM_F_LAST_MONTH, 202205));
    add_others(batch, forms);
    MUST(zdxm_form_text(forms[ZDXM_FORM_PERSON], ZDXM_F_NAME, "张三", -1));
    MUST(zdxm_person_add(batch, forms[ZDXM_FORM_PERSON], &id));
    MUST(zdxm_rule_pack_add(batch,
        "{\"name\":\"ratio\",\"version\":\"1\",\"reporting\":{\"ten_days\":true},\"lights\":{\"items\":{\"progress\":"
        "{\"measure\":\"ratio\",\"yellow\":\"0.8\",\"red\":\"0.6\"}}},\"lists\":[{\"name\":\"红榜\",\"first\":9}],"
        "\"assessments\":[{\"name\":\"东环大道\",\"items\":[{\"id\":\"a\",\"name\":\"a\",\"measure\":\"one\","
        "\"points\":1,\"rule\":\"count\"}]}],"
        "\"letters\":[{\"id\":\"a\",\"name\":\"提醒函\",\"for\":\"project\",\"when\":[{\"measure\":\"one\",\"at_least\":\"1\"}]}]}",
        -1, &id));
    MUST(zdxm_rule_pack_use(batch, 1, id));
    MUST(zdxm_role_grant(batch, 1, ZDXM_ROLE_REPORTER, 1, 0, NULL, 0, &id));
    /* What random calls come to seldom, so that what needs it can be called with success. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_EVENT], ZDXM_F_PROJECT, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_EVENT], ZDXM_F_EVENT_KIND, ZDXM_EVENT_START));
    MUST(zdxm_form_int(forms[ZDXM_FORM_EVENT], ZDXM_F_OCCURRED_ON, 20220315));
    MUST(zdxm_event_record(batch, forms[ZDXM_FORM_EVENT], &id));
    MUST(zdxm_form_int(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_ITEM, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_TEN_DAYS, 2022011));
    MUST(zdxm_form_money(forms[ZDXM_FORM_TEN_DAYS], ZDXM_F_TEN_DAYS_DONE, 100));
    MUST(zdxm_ten_day_file(batch, forms[ZDXM_FORM_TEN_DAYS]));
    MUST(zdxm_form_int(forms[ZDXM_FORM_MATTER], ZDXM_F_PROJECT, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_MATTER], ZDXM_F_MATTER_KIND, ZDXM_MATTER_PROBLEM));
    MUST(zdxm_form_text(forms[ZDXM_FORM_MATTER], ZDXM_F_NAME, "征地", -1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_MATTER], ZDXM_F_DEADLINE, 20220301));
    MUST(zdxm_matter_add(batch, forms[ZDXM_FORM_MATTER], &id));
    MUST(zdxm_matter_link(batch, id, 1, 202203));
    for (int at = 0; at < 2; at++) {
        MUST(zdxm_form_clear(forms[ZDXM_FORM_ATTACHMENT]));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_KIND, at ? ZDXM_ATTACHED_REPORT : ZDXM_ATTACHED_PROJECT));
        MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_ATTACHED_ID, 1));
        if (at) {
            MUST(zdxm_form_int(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_MONTH, 202203));
        }
        MUST(zdxm_form_text(forms[ZDXM_FORM_ATTACHMENT], ZDXM_F_NAME, "批复.pdf", -1));
        MUST(zdxm_attachment_add_bytes(batch, forms[ZDXM_FORM_ATTACHMENT], "%PDF-1.7", 8, &id));
        MUST(zdxm_form_clear(forms[ZDXM_FORM_PLACE]));
        MUST(zdxm_form_int(forms[ZDXM_FORM_PLACE], ZDXM_F_PROJECT, 1));
        MUST(zdxm_form_text(forms[ZDXM_FORM_PLACE], ZDXM_F_NAME, "主桥", -1));
        MUST(zdxm_form_int(forms[ZDXM_FORM_PLACE], ZDXM_F_PLACE_KIND, ZDXM_PLACE_POINT));
        MUST(zdxm_form_int(forms[ZDXM_FORM_PLACE], ZDXM_F_DATUM, ZDXM_DATUM_WGS84));
        MUST(zdxm_form_text(forms[ZDXM_FORM_PLACE], ZDXM_F_OUTLINE, "109.41,24.33", -1));
        MUST(zdxm_place_add(batch, forms[ZDXM_FORM_PLACE], &id));
    }
    MUST(zdxm_node_lay(batch, 1, "建设节点", -1, &id));
    MUST(zdxm_form_int(forms[ZDXM_FORM_NODE], ZDXM_F_ACTUAL_ON, 20220101));
    MUST(zdxm_form_int(forms[ZDXM_FORM_NODE], ZDXM_F_COUNTS_AS, ZDXM_EVENT_FINISH));
    MUST(zdxm_node_revise(batch, 7, forms[ZDXM_FORM_NODE]));
    MUST(zdxm_form_clear(forms[ZDXM_FORM_LETTER]));
    MUST(zdxm_form_int(forms[ZDXM_FORM_LETTER], ZDXM_F_LETTER_KIND, ZDXM_LETTER_REMINDER));
    MUST(zdxm_form_int(forms[ZDXM_FORM_LETTER], ZDXM_F_PROJECT, 1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_LETTER], ZDXM_F_TITLE, "提醒函", -1));
    MUST(zdxm_form_append_int(forms[ZDXM_FORM_LETTER], ZDXM_F_ADDRESSED_UNITS, 1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_LETTER], ZDXM_F_BODY, "请加快推进。", -1));
    MUST(zdxm_form_text(forms[ZDXM_FORM_LETTER], ZDXM_F_LETTER_POINTS, "-1", -1));
    MUST(zdxm_letter_draft(batch, forms[ZDXM_FORM_LETTER], 0, &id));
    MUST(zdxm_letter_draft(batch, forms[ZDXM_FORM_LETTER], 0, &id));
    MUST(zdxm_letter_draft(batch, forms[ZDXM_FORM_LETTER], 0, &id));
    MUST(zdxm_letter_issue(batch, 1, 2, "1号", -1, 20220101));
    MUST(zdxm_letter_issue(batch, 2, 2, "2号", -1, 20220102));
    MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202205));
    MUST(zdxm_report_withdraw(batch, forms[ZDXM_FORM_REPORT], "误报", -1));
    MUST(zdxm_filing_close_month(batch, 1, 202202));
    /* A plan that was changed already, so that there is a plan change. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN], ZDXM_F_YEAR, 2021));
    MUST(zdxm_plan_adopt(batch, forms[ZDXM_FORM_PLAN], &id));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PLAN, id));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_EFFECTIVE, 202108));
    MUST(zdxm_form_int(forms[ZDXM_FORM_PLAN_CHANGE], ZDXM_F_REASON_CLASS, ZDXM_REASON_OTHER));
    MUST(zdxm_plan_change_new(context, id, forms[ZDXM_FORM_PLAN_CHANGE], &withdrawal));
    MUST(zdxm_item_add(batch, forms[ZDXM_FORM_ITEM], &id));
    /* One that goes on in the next plan, which says otherwise. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_ITEM], ZDXM_F_PROJECT, 1));
    MUST(zdxm_item_add(batch, forms[ZDXM_FORM_ITEM], &at));
    MUST(zdxm_plan_change_withdraw(withdrawal, id));
    MUST(zdxm_plan_change_adopt(batch, withdrawal, &id));
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));
    /* A project, a draft and an item that are voided. */
    MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
    MUST(zdxm_record_void(batch, ZDXM_SUBJECT_PROJECT, 6, "误登", -1));
    MUST(zdxm_draft_void(batch, 1, 202209, "误登", -1));
    /* That corrects a closed month. */
    MUST(zdxm_record_void(batch, ZDXM_SUBJECT_ITEM, 4, "误列", -1));
    MUST(zdxm_batch_commit(batch, NULL));
    MUST(zdxm_batch_free(batch));
    /* Two bulletins, each a change of its own, and between them a month that was opened again. */
    MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_PLAN, 1));
    MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_ISSUED_ON, 20220708));
    for (at = 0; at < 2; at++) {
        MUST(zdxm_form_int(forms[ZDXM_FORM_ISSUE], ZDXM_F_MONTH, 202204 + at));
        MUST(zdxm_form_text(forms[ZDXM_FORM_ISSUE], ZDXM_F_NUMBER, at ? "第5期" : "第4期", -1));
        MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
        MUST(zdxm_issue_bulletin(batch, forms[ZDXM_FORM_ISSUE], NULL, &id));
        MUST(zdxm_batch_commit(batch, &template_change));
        MUST(zdxm_batch_free(batch));
        MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
        MUST(zdxm_assessment_issue(batch, 1, 202204 + at, "东环大道", -1, at ? "考2" : "考1", -1, 20220708, &id));
        MUST(zdxm_batch_commit(batch, &template_change));
        MUST(zdxm_batch_free(batch));
        if (at) break;
        MUST(zdxm_batch_new(ledger, "张三", -1, &batch));
        MUST(zdxm_filing_reopen_month(batch, 1, 202202));
        MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_ITEM, 1));
        MUST(zdxm_form_int(forms[ZDXM_FORM_REPORT], ZDXM_F_MONTH, 202202));
        MUST(zdxm_report_file(batch, forms[ZDXM_FORM_REPORT], NULL));
        MUST(zdxm_batch_commit(batch, NULL));
    }
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_seal_text(view, narrow, sizeof narrow, NULL));
    MUST(zdxm_seal_add(ledger, narrow, -1, "证书 01", -1, "signed", -1));
    MUST(zdxm_archive_export(view, paths[9], -1, ZDXM_SAVE_OVERWRITE, &archive));
    MUST(zdxm_archive_step(archive, 10000, NULL, NULL));
    MUST(zdxm_context_free(context));
    template_bytes = read_file(paths[0], &template_size);
    archive_bytes = read_file(paths[9], &archive_size);
}

static void set_up(const char *place)
{
    static const char *const names[PATHS] = {"a.zdxm", "b.zdxm", "c.zdxm", "sheet.csv", "", "out.xlsx", "text.txt", "half.zdxm",
        "backup.zdxm", "archive.jsonl"};
    int at;
    folder = place;
    for (at = 0; at < PATHS; at++) snprintf(paths[at], sizeof paths[at], "%s/%s", folder, names[at]);
    snprintf(path_to_nowhere, sizeof path_to_nowhere, "%s/none/out.xlsx", folder);
    memset(long_name, 'n', sizeof long_name - 1);
    memset(long_text, 't', sizeof long_text - 1);
    memset(huge, 'h', sizeof huge - 1);
    make_template();
    write_file(paths[3], sheets[0], strlen(sheets[0]));
    write_file(paths[6], "no ledger", 9);
}

/* Opens a file anew and proves it; what was acknowledged is in it. */
static void check_file(int file)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_verify *verify;
    int32_t status, change;
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    MUST(zdxm_ledger_open(context, paths[file], -1, NULL, &ledger));
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_view_as_of(view, &change));
    if (change < acknowledged[file] || (is_exact[file] && change > acknowledged[file])) fail("the last change is another one", change);
    MUST(zdxm_verify_new(view, &verify));
    while ((status = zdxm_verify_step(verify, 1000, NULL, NULL)) == ZDXM_OK) {}
    if (status != ZDXM_DONE) fail("the ledger is not sound", status);
    MUST(zdxm_context_free(context));
}

int zdxm_sequence(const uint8_t *data, size_t size)
{
    int step, at;
    program = data;
    program_size = size;
    program_at = 0;
    memset(live, 0, sizeof live);
    memset(closed, 0, sizeof closed);
    memset(acknowledged, 0, sizeof acknowledged);
    acknowledged[0] = template_change;
    memset(is_exact, 0, sizeof is_exact);
    is_exact[0] = 1;
    for (at = 0; at < FILES; at++) remove_ledger(paths[at]);
    write_file(paths[0], template_bytes, template_size);
    remove_ledger(paths[7]);
    write_file(paths[7], template_bytes, template_size / 2);
    remove_ledger(paths[5]);
    remove_ledger(paths[8]);
    write_file(paths[8], template_bytes, template_size);
    write_file(paths[9], archive_bytes, archive_size);
    for (step = 0; step < STEPS && program_at < program_size; step++) call_any(next16());
    for (at = 0; at < SLOTS; at++)
        if (live[K_CONTEXT][at].handle && zdxm_context_free(live[K_CONTEXT][at].handle) != ZDXM_OK) fail("a context cannot be freed", at);
    for (at = 0; at < FILES; at++)
        if (exists(paths[at])) check_file(at);
    return 0;
}

#ifdef FUZZER

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const char *place = getenv("ZDXM_FUZZ_FOLDER");
    (void)argc;
    (void)argv;
    set_up(place ? place : ".");
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return zdxm_sequence(data, size);
}

#else

#define BYTES 2500

static uint64_t mix(uint64_t *state)
{
    uint64_t mixed = *state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
    return mixed ^ mixed >> 31;
}

int main(int argc, char **argv)
{
    static uint8_t data[1 << 20];
    uint64_t state;
    long count, at;
    long calls = 0;
    int function;
    if (argc < 3) return 2;
    set_up(argv[1]);
    if (argc == 3) {
        FILE *file = fopen(argv[2], "rb");
        if (!file) return 2;
        is_traced = 1;
        return zdxm_sequence(data, fread(data, 1, sizeof data, file));
    }
    count = atol(argv[2]);
    state = (uint64_t)strtoull(argv[3], NULL, 10);
    for (at = 0; at < count; at++) {
        size_t size = (size_t)(mix(&state) % BYTES), byte;
        for (byte = 0; byte < size; byte++) data[byte] = (uint8_t)mix(&state);
        zdxm_sequence(data, size);
    }
    for (function = 0; function < function_count(); function++) {
        printf("%s %ld %ld %ld\n", function_name(function), succeeded[function], failed[function], rows_given[function]);
        calls += succeeded[function] + failed[function];
    }
    printf("%ld sequences, %ld calls\n", count, calls);
    return 0;
}

#endif

/* What VB6 and 32-bit PowerBuilder do: load the DLL, call the stdcall twins by their names, give them log functions of their
 * own convention. stdcall LEDGER. A twin that takes another number of bytes off the stack moves it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "zdxm.h"

static HMODULE library;
static int bad, lines, lines16, user = 77;

static void must(const char *what, int fits)
{
    if (fits) return;
    printf("FAIL %s\n", what);
    bad = 1;
}

static FARPROC twin(const char *name)
{
    char full[100];
    FARPROC found;
    snprintf(full, sizeof full, "%s_std", name);
    found = GetProcAddress(library, full);
    if (!found) {
        printf("FAIL no %s\n", full);
        exit(1);
    }
    return found;
}

/* A twin as its name and its parameters have it. */
#define TWIN(name, params) int32_t(__stdcall *name) params = (int32_t(__stdcall *) params)(void *)twin(#name)

static void __stdcall log_line(void *own, int32_t level, const char *text, int32_t len)
{
    must("the log's arguments", own == &user && len > 0 && text[len] == 0);
    lines += level == ZDXM_LOG_ERROR;
}

static void __stdcall log_line16(void *own, int32_t level, const uint16_t *text, int32_t len)
{
    must("the arguments of the log in UTF-16", own == &user && len > 0 && text[len] == 0);
    lines16 += level == ZDXM_LOG_ERROR;
}

static uintptr_t stack(void)
{
    uintptr_t place;
    __asm__ volatile("mov %%esp, %0" : "=r"(place));
    return place;
}

int main(int argc, char **argv)
{
    const uint16_t *office = (const uint16_t *)L"柳州市重点办", *actor = (const uint16_t *)L"张三", *name = (const uint16_t *)L"凤凰岭大桥";
    void *context, *ledger, *batch, *form, *view, *rows;
    uint16_t text[100];
    int32_t id = 0, need, at;
    int64_t fen = 0;
    uintptr_t before;
    if (argc < 2) return 2;
    library = LoadLibraryA("zdxm.dll");
    if (!library) return 2;
    {
        TWIN(zdxm_abi_version, (void));
        TWIN(zdxm_context_new, (int32_t, void **));
        TWIN(zdxm_context_free, (void *));
        TWIN(zdxm_context_set_log, (void *, void *, void *));
        TWIN(zdxm_context_set_log16, (void *, void *, void *));
        TWIN(zdxm_ledger_create16, (void *, const uint16_t *, int32_t, const uint16_t *, int32_t, void *, void **));
        TWIN(zdxm_batch_new16, (void *, const uint16_t *, int32_t, void **));
        TWIN(zdxm_form_new, (void *, int32_t, void **));
        TWIN(zdxm_form_text16, (void *, int32_t, const uint16_t *, int32_t));
        TWIN(zdxm_form_money, (void *, int32_t, int64_t));
        TWIN(zdxm_project_add, (void *, void *, int32_t *));
        TWIN(zdxm_batch_commit, (void *, int32_t *));
        TWIN(zdxm_ledger_view, (void *, void **));
        TWIN(zdxm_project_list, (void *, void **));
        TWIN(zdxm_cursor_next, (void *));
        TWIN(zdxm_cursor_money, (void *, int32_t, int64_t *));
        TWIN(zdxm_cursor_text16, (void *, int32_t, uint16_t *, int32_t, int32_t *));
        TWIN(zdxm_money_text16, (void *, int64_t, int32_t, int32_t, uint16_t *, int32_t, int32_t *));
        WCHAR path[300];
        MultiByteToWideChar(CP_ACP, 0, argv[1], -1, path, 300);
        before = stack();
        must("version", zdxm_abi_version() == ZDXM_ABI_VERSION);
        must("context", zdxm_context_new(ZDXM_ABI_VERSION, &context) == ZDXM_OK);
        must("log", zdxm_context_set_log(context, (void *)log_line, &user) == ZDXM_OK);
        must("create", zdxm_ledger_create16(context, (const uint16_t *)path, -1, office, -1, NULL, &ledger) == ZDXM_OK);
        must("batch", zdxm_batch_new16(ledger, actor, -1, &batch) == ZDXM_OK);
        must("form", zdxm_form_new(context, ZDXM_FORM_PROJECT, &form) == ZDXM_OK);
        must("name", zdxm_form_text16(form, ZDXM_F_NAME, name, -1) == ZDXM_OK);
        must("total", zdxm_form_money(form, ZDXM_F_TOTAL, 2876055000000LL) == ZDXM_OK);
        must("add", zdxm_project_add(batch, form, &id) == ZDXM_OK && id == 1);
        must("commit", zdxm_batch_commit(batch, NULL) == ZDXM_OK);
        must("view", zdxm_ledger_view(ledger, &view) == ZDXM_OK);
        must("list", zdxm_project_list(view, &rows) == ZDXM_OK && zdxm_cursor_next(rows) == ZDXM_ROW);
        for (at = 0; at < 300000 && !bad; at++) {
            must("money", zdxm_cursor_money(rows, ZDXM_F_TOTAL, &fen) == ZDXM_OK && fen == 2876055000000LL);
            must("text", zdxm_cursor_text16(rows, ZDXM_F_NAME, text, 100, &need) == ZDXM_OK && need == 5);
        }
        must("in words", zdxm_money_text16(context, fen, ZDXM_WAN_YUAN, 2, text, 100, &need) == ZDXM_OK && need == 10
            && !memcmp(text, L"2876055.00", 20));
        must("a bad call", zdxm_cursor_text16(rows, 99999, text, 100, NULL) < 0 && lines == 1 && lines16 == 0);
        must("log in UTF-16", zdxm_context_set_log16(context, (void *)log_line16, &user) == ZDXM_OK);
        must("another bad call", zdxm_cursor_text16(rows, 99999, text, 100, NULL) < 0 && lines == 1 && lines16 == 1);
        must("no log", zdxm_context_set_log16(context, NULL, NULL) == ZDXM_OK);
        must("a call without a log", zdxm_cursor_text16(rows, 99999, text, 100, NULL) < 0 && lines16 == 1);
        must("free", zdxm_context_free(context) == ZDXM_OK);
        must("the stack is where it was", before == stack());
    }
    return bad;
}

/* What Windows does differently: names and folders, encodings, held and read-only files, processes that write at once or die,
 * backups, archives, workbooks, memory.
 *
 *     windows.exe FOLDER LEDGER        the ledger is the one that examples/c/annual_cycle.c makes */
#include <windows.h>
#include <psapi.h>
#include <shellapi.h>
#include <stdio.h>
#include <string.h>
#include "zdxm.h"

static zdxm_context *context;
static int bad;
static char folder[1000];

static const char *said(void)
{
    static char text[2000];
    if (zdxm_error_text(context, text, sizeof text, NULL) < 0) strcpy(text, "?");
    return text;
}

static void expect(const char *what, int32_t status, int32_t wanted)
{
    if (status != wanted) bad++;
    printf("%s %s: %d%s%s\n", status == wanted ? "ok  " : "FAIL", what, (int)status, status < 0 ? " " : "", status < 0 ? said() : "");
    fflush(stdout);
}

/* That the last error says what to do. */
static void expect_words(const char *words)
{
    int found = strstr(said(), words) != NULL;
    if (!found) bad++;
    printf("%s says \"%s\": %s\n", found ? "ok  " : "FAIL", words, said());
}

static const WCHAR *wide(const char *utf8)
{
    static WCHAR text[3000];
    MultiByteToWideChar(CP_UTF8, 0, utf8, -1, text, 3000);
    return text;
}

static const char *in_folder(const char *name)
{
    static char path[3000];
    snprintf(path, sizeof path, "%s\\%s", folder, name);
    return path;
}

static int is_there(const char *path) { return GetFileAttributesW(wide(path)) != INVALID_FILE_ATTRIBUTES; }

static zdxm_open_options options(int32_t flags, int32_t busy_ms)
{
    zdxm_open_options made;
    memset(&made, 0, sizeof made);
    made.struct_size = sizeof made;
    made.flags = flags;
    made.busy_ms = busy_ms;
    return made;
}

static int32_t add_unit(zdxm_ledger *ledger, const char *name)
{
    zdxm_batch *batch;
    int32_t id;
    int32_t status = zdxm_batch_new(ledger, "张三", -1, &batch);
    if (status < 0) return status;
    status = zdxm_unit_ensure(batch, name, -1, &id, NULL);
    if (status >= 0) status = zdxm_batch_commit(batch, NULL);
    zdxm_batch_free(batch);
    return status;
}

static int32_t units(zdxm_ledger *ledger)
{
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t count = -1;
    if (zdxm_ledger_view(ledger, &view) < 0) return -1;
    if (zdxm_unit_list(view, &rows) >= 0) {
        zdxm_cursor_count(rows, &count);
        zdxm_cursor_free(rows);
    }
    zdxm_view_close(view);
    return count;
}

/* Made, written, closed, opened and read: then nothing but the file may be there. */
static void round_trip(const char *what, const char *path)
{
    zdxm_open_options reading = options(ZDXM_OPEN_READ_ONLY, 0);
    zdxm_ledger *ledger = NULL;
    char side[3100];
    int32_t status = zdxm_ledger_create(context, path, -1, "柳州市重点办", -1, NULL, &ledger);
    printf("-- %s: %s\n", what, path);
    expect("create", status, ZDXM_OK);
    if (status) return;
    expect("write", add_unit(ledger, "鱼峰区人民政府"), ZDXM_OK);
    expect("close", zdxm_ledger_close(ledger), ZDXM_OK);
    snprintf(side, sizeof side, "%s-wal", path);
    expect("no log is left", is_there(side), 0);
    expect("there by its name", is_there(path), 1);
    status = zdxm_ledger_open(context, path, -1, NULL, &ledger);
    expect("open", status, ZDXM_OK);
    if (status) return;
    expect("one unit", units(ledger), 1);
    zdxm_ledger_close(ledger);
    status = zdxm_ledger_open(context, path, -1, &reading, &ledger);
    expect("open for reading", status, ZDXM_OK);
    if (!status) zdxm_ledger_close(ledger);
}

static void names(void)
{
    char path[3000];
    int at;
    round_trip("Chinese, blank, # and %", in_folder("台账 2022#100%.zdxm"));
    snprintf(path, sizeof path, "%s/正斜杠.zdxm", folder);
    round_trip("a slash", path);
    SetCurrentDirectoryW(wide(folder));
    round_trip("relative", "相对.zdxm");
    CreateDirectoryW(wide(in_folder("重大项目")), NULL);
    round_trip("an astral character", in_folder("重大项目\\𠮷野.zdxm"));
    snprintf(path, sizeof path, "\\\\?\\%s\\长.zdxm", folder);
    round_trip("verbatim", path);
    snprintf(path, sizeof path, "\\\\?\\%s", folder);
    for (at = 0; at < 12; at++) {
        strcat(path, "\\三十个字符的文件夹名三十个字符");
        CreateDirectoryW(wide(path), NULL);
    }
    strcat(path, "\\长长.zdxm");
    round_trip("verbatim, longer than MAX_PATH", path);
}

static void encodings(void)
{
    static const char gb18030[] = "\xcc\xa8\xd5\xcb\xb9\xfa\xb1\xea.zdxm"; /* 台账国标 */
    static const uint16_t utf16[] = {0x53f0, 0x8d26, 0x5341, 0x516d, '.', 'z', 'd', 'x', 'm', 0}; /* 台账十六 */
    static const uint16_t office[] = {0x67f3, 0x5dde, 0};
    zdxm_ledger *ledger;
    char text[1200];
    printf("-- encodings\n");
    zdxm_context_set_encoding(context, ZDXM_GB18030);
    expect("GB18030 create", zdxm_ledger_create(context, gb18030, -1, "\xc1\xf8\xd6\xdd", -1, NULL, &ledger), ZDXM_OK);
    expect("GB18030 path", zdxm_ledger_path(ledger, text, sizeof text, NULL), ZDXM_OK);
    expect("GB18030 path is the same", strcmp(text + strlen(text) - strlen(gb18030), gb18030), 0);
    zdxm_ledger_close(ledger);
    expect("GB18030 wrong bytes", zdxm_ledger_open(context, "\xff\xff", -1, NULL, &ledger), ZDXM_E_ENCODING);
    expect("GB18030 no such file", zdxm_ledger_open(context, "\xce\xde.zdxm", -1, NULL, &ledger), ZDXM_E_NO_FILE);
    zdxm_context_set_encoding(context, ZDXM_UTF8);
    expect("GB18030 name for the system", is_there("台账国标.zdxm"), 1);
    expect("UTF-16 create", zdxm_ledger_create16(context, utf16, -1, office, 2, NULL, &ledger), ZDXM_OK);
    zdxm_ledger_close(ledger);
    expect("UTF-16 name for the system", is_there("台账十六.zdxm"), 1);
}

static void held_files(void)
{
    zdxm_open_options reading = options(ZDXM_OPEN_READ_ONLY, 0);
    const char *path = "台账国标.zdxm";
    zdxm_ledger *ledger;
    zdxm_cursor *rows;
    HANDLE held;
    printf("-- held and read-only files\n");
    SetFileAttributesW(wide(path), FILE_ATTRIBUTE_READONLY);
    expect("open a read-only file", zdxm_ledger_open(context, path, -1, NULL, &ledger), ZDXM_E_READ_ONLY);
    expect("open it for reading", zdxm_ledger_open(context, path, -1, &reading, &ledger), ZDXM_OK);
    expect("write to it", add_unit(ledger, "x"), ZDXM_E_READ_ONLY);
    zdxm_ledger_close(ledger);
    expect("check it as a backup", zdxm_backup_check(context, path, -1, &rows), ZDXM_OK);
    SetFileAttributesW(wide(path), FILE_ATTRIBUTE_NORMAL);
    held = CreateFileW(wide(path), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    expect("open what another program holds", zdxm_ledger_open(context, path, -1, NULL, &ledger), ZDXM_E_FILE_IN_USE);
    CloseHandle(held);
    expect("open it afterwards", zdxm_ledger_open(context, path, -1, NULL, &ledger), ZDXM_OK);
    zdxm_ledger_close(ledger);
    expect("open a folder", zdxm_ledger_open(context, folder, -1, NULL, &ledger), ZDXM_E_NOT_A_LEDGER);
}

/* What another process does with a ledger. */
static int child(const char *work, const char *path)
{
    zdxm_open_options patient = options(0, 20000);
    zdxm_ledger *ledger;
    zdxm_batch *batch;
    char name[60];
    int32_t id;
    int at;
    if (zdxm_ledger_open(context, path, -1, &patient, &ledger) < 0) return 3;
    if (!strcmp(work, "hold") || !strcmp(work, "die")) {
        if (zdxm_batch_new(ledger, "child", -1, &batch) < 0) return 4;
        for (at = 0; at < 300; at++) {
            snprintf(name, sizeof name, "%s %d", work, at);
            if (zdxm_unit_ensure(batch, name, -1, &id, NULL) < 0) return 5;
        }
        if (!strcmp(work, "die")) TerminateProcess(GetCurrentProcess(), 9);
        SetEvent(OpenEventA(EVENT_MODIFY_STATE, FALSE, "zdxm-held"));
        Sleep(3000);
        zdxm_batch_free(batch);
        return 0;
    }
    for (at = 0; at < 60; at++) {
        snprintf(name, sizeof name, "%s %d", work, at);
        if (add_unit(ledger, name) < 0) return 6;
    }
    return zdxm_ledger_close(ledger);
}

static HANDLE start(const char *work, const char *path)
{
    char self[500], line[4000];
    STARTUPINFOW startup;
    PROCESS_INFORMATION process;
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    GetModuleFileNameA(NULL, self, sizeof self);
    snprintf(line, sizeof line, "\"%s\" child %s \"%s\"", self, work, path);
    if (!CreateProcessW(NULL, (WCHAR *)wide(line), NULL, NULL, TRUE, 0, NULL, NULL, &startup, &process)) {
        bad++;
        printf("FAIL CreateProcess: %lu\n", GetLastError());
        return NULL;
    }
    return process.hProcess;
}

static int32_t end_of(HANDLE process)
{
    DWORD code = 99;
    WaitForSingleObject(process, 120000);
    GetExitCodeProcess(process, &code);
    return (int32_t)code;
}

static zdxm_ledger *processes(void)
{
    zdxm_open_options impatient = options(0, 300);
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, "zdxm-held"), first, second, third;
    const char *path = "两个进程.zdxm";
    zdxm_ledger *ledger;
    zdxm_view *view;
    zdxm_verify *verify;
    int64_t done, total;
    int32_t status;
    printf("-- processes\n");
    expect("create", zdxm_ledger_create(context, path, -1, "两个进程", -1, NULL, &ledger), ZDXM_OK);
    zdxm_ledger_close(ledger);
    expect("open", zdxm_ledger_open(context, path, -1, &impatient, &ledger), ZDXM_OK);
    first = start("hold", path);
    expect("another process is in a write", (int32_t)WaitForSingleObject(event, 60000), 0);
    expect("write meanwhile", add_unit(ledger, "parent"), ZDXM_E_BUSY);
    expect("read meanwhile", units(ledger), 0);
    expect("the other ends", end_of(first), 0);
    expect("write after it", add_unit(ledger, "parent"), ZDXM_OK);
    expect("a process dies in a write", end_of(start("die", path)), 9);
    expect("write after its death", add_unit(ledger, "after death"), ZDXM_OK);
    first = start("a", path), second = start("b", path), third = start("c", path);
    expect("first of three", end_of(first), 0);
    expect("second of three", end_of(second), 0);
    expect("third of three", end_of(third), 0);
    expect("all units", units(ledger), 182);
    expect("view", zdxm_ledger_view(ledger, &view), ZDXM_OK);
    expect("verify", zdxm_verify_new(view, &verify), ZDXM_OK);
    while ((status = zdxm_verify_step(verify, 1000, &done, &total)) == ZDXM_OK) {}
    expect("sound", status, ZDXM_DONE);
    zdxm_verify_free(verify);
    zdxm_view_close(view);
    return ledger;
}

static void run_archive(zdxm_archive *archive)
{
    zdxm_cursor *rows;
    int64_t done, total;
    int32_t status;
    while ((status = zdxm_archive_step(archive, 1000, &done, &total)) == ZDXM_OK) {}
    expect("steps of an archive", status, ZDXM_DONE);
    expect("what is in it", zdxm_archive_result(archive, &rows), ZDXM_OK);
    zdxm_archive_free(archive);
}

static void copies(zdxm_ledger *ledger)
{
    zdxm_backup *backup;
    zdxm_archive *archive;
    zdxm_view *view;
    zdxm_cursor *rows;
    int64_t done, total;
    int32_t status;
    printf("-- backup and archive\n");
    expect("backup", zdxm_backup_new(ledger, "备份.zdxm", -1, 0, &backup), ZDXM_OK);
    while ((status = zdxm_backup_step(backup, 100, &done, &total)) == ZDXM_OK) {}
    expect("steps of a backup", status, ZDXM_DONE);
    expect("finish", zdxm_backup_finish(backup, &rows), ZDXM_OK);
    zdxm_backup_free(backup);
    expect("check", zdxm_backup_check(context, "备份.zdxm", -1, &rows), ZDXM_OK);
    zdxm_ledger_view(ledger, &view);
    status = zdxm_archive_export(view, "档案.jsonl", -1, 0, &archive);
    expect("archive", status, ZDXM_OK);
    if (!status) run_archive(archive);
    zdxm_view_close(view);
    status = zdxm_archive_import(context, "档案.jsonl", -1, "档案回.zdxm", -1, &archive);
    expect("archive in", status, ZDXM_OK);
    if (!status) run_archive(archive);
    expect("restore over an open ledger", zdxm_backup_restore(context, "备份.zdxm", -1, "两个进程.zdxm", -1,
        ZDXM_RESTORE_KEEP_EXISTING, &rows) < 0, 1);
    zdxm_ledger_close(ledger);
    expect("restore", zdxm_backup_restore(context, "备份.zdxm", -1, "恢复.zdxm", -1, 0, &rows), ZDXM_OK);
    expect("restore where one is", zdxm_backup_restore(context, "备份.zdxm", -1, "恢复.zdxm", -1, 0, &rows) < 0, 1);
    expect("restore over it", zdxm_backup_restore(context, "备份.zdxm", -1, "恢复.zdxm", -1, ZDXM_RESTORE_KEEP_EXISTING, &rows),
        ZDXM_OK);
}

static void workbooks(zdxm_view *view)
{
    const char *name = "通报 2022年6月.xlsx";
    zdxm_bulletin *bulletin;
    zdxm_document *document;
    zdxm_workbook *workbook;
    zdxm_cursor *rows;
    int32_t sheets = 0, at;
    zdxm_ledger *other;
    HANDLE held;
    printf("-- workbooks\n");
    expect("bulletin", zdxm_bulletin_new(view, 1, 202206, NULL, &bulletin), ZDXM_OK);
    expect("document", zdxm_bulletin_document(bulletin, &document), ZDXM_OK);
    expect("save", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, name, -1, 0), ZDXM_OK);
    expect("it is there", is_there(name), 1);
    expect("save again", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, name, -1, 0), ZDXM_E_DUPLICATE);
    expect("replace", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, name, -1, ZDXM_SAVE_OVERWRITE), ZDXM_OK);
    held = CreateFileW(wide(name), GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    expect("replace what Excel has open",
        zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, name, -1, ZDXM_SAVE_OVERWRITE) < 0, 1);
    expect_words("close it");
    CloseHandle(held);
    expect("replace it afterwards", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, name, -1, ZDXM_SAVE_OVERWRITE), ZDXM_OK);
    expect("no such folder", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, "无此文件夹\\a.xlsx", -1, 0) < 0, 1);
    for (at = 0; at < 4; at++) {
        /* The second would be hidden behind an empty file, the last would be nothing. */
        const char *refused[] = {"a?b.xlsx", "通报 10:30.xlsx", "通报.xlsx.", "NUL.xlsx"};
        expect(refused[at], zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, refused[at], -1, ZDXM_SAVE_OVERWRITE),
            ZDXM_E_INVALID_VALUE);
        expect_words("without <");
    }
    expect("nothing is hidden", is_there("通报 10"), 0);
    expect("a ledger of such a name", zdxm_ledger_create(context, "a?b.zdxm", -1, "办", -1, NULL, &other), ZDXM_E_INVALID_VALUE);
    expect("a folder of such a name", zdxm_document_save(document, ZDXM_PRINTED_WORKBOOK, "a?b\\c.xlsx", -1, 0) < 0, 1);
    expect("opening it", zdxm_ledger_open(context, "a?b.zdxm", -1, NULL, &other), ZDXM_E_INVALID_VALUE);
    expect_words("without <");
    expect("a Word file", zdxm_document_save(document, ZDXM_PRINTED_DOCX, "通报.docx", -1, 0), ZDXM_OK);
    expect("read it back", zdxm_workbook_open(context, name, -1, &workbook), ZDXM_OK);
    expect("its sheets", zdxm_workbook_grids(workbook, &rows), ZDXM_OK);
    zdxm_cursor_count(rows, &sheets);
    expect("there are some", sheets > 0, 1);
    zdxm_workbook_free(workbook);
    zdxm_document_free(document);
    zdxm_bulletin_free(bulletin);
}

static size_t memory(void)
{
    PROCESS_MEMORY_COUNTERS counters;
    memset(&counters, 0, sizeof counters);
    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return counters.PagefileUsage;
}

static void growth(const char *path)
{
    size_t before = 0;
    int at;
    printf("-- growth\n");
    for (at = 0; at < 130; at++) {
        zdxm_ledger *ledger;
        zdxm_view *view;
        zdxm_cursor *rows;
        char text[300];
        if (at == 30) before = memory();
        if (zdxm_ledger_open(context, path, -1, NULL, &ledger) < 0 || zdxm_ledger_view(ledger, &view) < 0) {
            expect("opened once more", -1, ZDXM_OK);
            return;
        }
        zdxm_project_list(view, &rows);
        while (zdxm_cursor_next(rows) == ZDXM_ROW) zdxm_cursor_text(rows, ZDXM_F_NAME, text, sizeof text, NULL);
        zdxm_ledger_close(ledger);
    }
    printf("     %lu KB, then %lu KB\n", (unsigned long)(before / 1024), (unsigned long)(memory() / 1024));
    expect("memory stays", memory() > before + 4096 * 1024, 0);
}

int main(void)
{
    static char sample[1000], work[100];
    zdxm_ledger *ledger;
    zdxm_view *view;
    int argc;
    WCHAR **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    if (!argv || argc < 3 || zdxm_context_new(ZDXM_ABI_VERSION, &context) < 0) return 2;
    WideCharToMultiByte(CP_UTF8, 0, argv[2], -1, sample, sizeof sample, NULL, NULL);
    if (argc == 4) {
        WideCharToMultiByte(CP_UTF8, 0, argv[2], -1, work, sizeof work, NULL, NULL);
        WideCharToMultiByte(CP_UTF8, 0, argv[3], -1, sample, sizeof sample, NULL, NULL);
        return child(work, sample);
    }
    WideCharToMultiByte(CP_UTF8, 0, argv[1], -1, folder, sizeof folder, NULL, NULL);
    printf("code page %u, %d bits\n", GetACP(), (int)sizeof(void *) * 8);
    names();
    encodings();
    held_files();
    copies(processes());
    expect("open the sample year", zdxm_ledger_open(context, sample, -1, NULL, &ledger), ZDXM_OK);
    zdxm_ledger_view(ledger, &view);
    workbooks(view);
    zdxm_ledger_close(ledger);
    growth(sample);
    zdxm_context_free(context);
    expect("a closed ledger can be deleted", DeleteFileW(wide("台账国标.zdxm")), 1);
    printf("%d bad\n", bad);
    return bad != 0;
}

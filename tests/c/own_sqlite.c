/* A host that has a SQLite of its own, and a part in Rust, links the static library: no name is there twice, and the ledger does not
   call the host's. Prints the office of a new ledger, and how often the host's SQLite was called. */
#include <stdio.h>
#include <zdxm.h>

static int calls;

int sqlite3_open(const char *name, void **database);
int sqlite3_open_v2(const char *name, void **database, int flags, const char *vfs);
#ifndef _WIN32
int rust_eh_personality(void);
int rust_eh_personality(void) { return calls; }
#endif

int sqlite3_open(const char *name, void **database)
{
    (void)name;
    (void)database;
    calls += 1;
    return 14;
}

int sqlite3_open_v2(const char *name, void **database, int flags, const char *vfs)
{
    (void)flags;
    (void)vfs;
    return sqlite3_open(name, database);
}

int main(int argc, char **argv)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    char office[100];
    if (argc < 2 || zdxm_context_new(ZDXM_ABI_VERSION, &context) < 0) return 2;
    if (zdxm_ledger_create(context, argv[1], -1, "office", -1, NULL, &ledger) < 0) return 3;
    if (zdxm_ledger_office(ledger, office, sizeof office, NULL) < 0) return 4;
    printf("%s %d\n", office, calls);
    return zdxm_context_free(context);
}

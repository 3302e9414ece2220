/* Makes every file look as if it lay on another kind of drive, by LD_PRELOAD: statfs gives the number ZDXM_DRIVE
 * (hexadecimal). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/vfs.h>

static void change(int done, void *type, size_t size)
{
    const char *drive = getenv("ZDXM_DRIVE");
    unsigned long number = drive == NULL ? 0 : strtoul(drive, NULL, 16);
    if (done != 0 || number == 0) return;
    if (size == sizeof(long)) *(long *)type = (long)number;
    else *(unsigned *)type = (unsigned)number;
}

int statfs(const char *path, struct statfs *to)
{
    int (*real)(const char *, struct statfs *) = (int (*)(const char *, struct statfs *))dlsym(RTLD_NEXT, "statfs");
    int done = real(path, to);
    change(done, &to->f_type, sizeof to->f_type);
    return done;
}

int statfs64(const char *path, struct statfs64 *to)
{
    int (*real)(const char *, struct statfs64 *) = (int (*)(const char *, struct statfs64 *))dlsym(RTLD_NEXT, "statfs64");
    int done = real(path, to);
    change(done, &to->f_type, sizeof to->f_type);
    return done;
}

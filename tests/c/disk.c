/* Stands between a program and its disk, by LD_PRELOAD: writes down what the program writes, syncs, renames and deletes
 * under ZDXM_FOLDER, in order, to the file ZDXM_TRACE; and, with ZDXM_FULL_AT=n, lets the disk be full from the n-th
 * write on, until there is a file named "room" in the folder (an empty file can still be made). tests/support/disk.rs
 * reads what is written down.
 *
 * A record: one letter, then two texts and a block of bytes, each after its length in 4 bytes, then an offset in 8. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 1024

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char paths[FILES][512];
static char folder[512];
static int trace = -1;
static long full_at, writes;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_renameat)(int, const char *, int, const char *);
static int (*real_renameat2)(int, const char *, int, const char *, unsigned);

__attribute__((constructor)) static void begin(void)
{
    const char *of = getenv("ZDXM_FOLDER"), *to = getenv("ZDXM_TRACE"), *full = getenv("ZDXM_FULL_AT");
    real_open = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    real_openat = (int (*)(int, const char *, int, ...))dlsym(RTLD_NEXT, "openat");
    real_close = (int (*)(int))dlsym(RTLD_NEXT, "close");
    real_write = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    real_pwrite = (ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    real_ftruncate = (int (*)(int, off_t))dlsym(RTLD_NEXT, "ftruncate");
    real_fsync = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    real_rename = (int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename");
    real_renameat = (int (*)(int, const char *, int, const char *))dlsym(RTLD_NEXT, "renameat");
    real_renameat2 = (int (*)(int, const char *, int, const char *, unsigned))dlsym(RTLD_NEXT, "renameat2");
    if (of != NULL) snprintf(folder, sizeof folder, "%s", of);
    if (to != NULL) trace = real_open(to, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (full != NULL) full_at = atol(full);
}

/* The shared memory of the log is made anew after a loss of power. */
static int is_ours(const char *path)
{
    size_t len = strlen(folder), end = strlen(path);
    if (len == 0 || strncmp(path, folder, len) != 0) return 0;
    return end < 4 || strcmp(path + end - 4, "-shm") != 0;
}

static void put_block(char **at, const void *bytes, uint32_t len)
{
    memcpy(*at, &len, 4);
    if (len > 0) memcpy(*at + 4, bytes, len);
    *at += 4 + len;
}

static void note(char kind, const char *path, const char *other, const void *bytes, size_t len, int64_t offset)
{
    char *record, *at;
    if (trace < 0) return;
    record = at = malloc(len + strlen(path) + strlen(other) + 32);
    if (record == NULL) abort();
    *at++ = kind;
    put_block(&at, path, (uint32_t)strlen(path));
    put_block(&at, other, (uint32_t)strlen(other));
    put_block(&at, bytes, (uint32_t)len);
    memcpy(at, &offset, 8);
    at += 8;
    if (real_write(trace, record, (size_t)(at - record)) != at - record) abort();
    free(record);
}

static const char *path_of(int fd)
{
    return fd >= 0 && fd < FILES && paths[fd][0] != 0 ? paths[fd] : NULL;
}

/* Whether the disk is full for a further write. */
static int is_full(void)
{
    char room[600];
    if (full_at == 0 || ++writes < full_at) return 0;
    snprintf(room, sizeof room, "%s/room", folder);
    if (access(room, F_OK) == 0) return 0;
    errno = ENOSPC;
    return 1;
}

static int opened(int fd, const char *path, int flags, int existed)
{
    if (fd < 0 || fd >= FILES) return fd;
    paths[fd][0] = 0;
    if (!is_ours(path)) return fd;
    snprintf(paths[fd], sizeof paths[fd], "%s", path);
    if (!existed && (flags & O_CREAT)) note('O', path, "", NULL, 0, 0);
    if (existed && (flags & O_TRUNC)) note('T', path, "", NULL, 0, 0);
    return fd;
}

static int open_it(const char *path, int flags, mode_t mode)
{
    int existed, fd;
    pthread_mutex_lock(&lock);
    existed = access(path, F_OK) == 0;
    fd = opened(real_open(path, flags, mode), path, flags, existed);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if (flags & O_CREAT) { \
        va_list list; \
        va_start(list, flags); \
        mode = va_arg(list, mode_t); \
        va_end(list); \
    }

int open(const char *path, int flags, ...)
{
    MODE(flags)
    return open_it(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE(flags)
    return open_it(path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
    MODE(flags)
    if (path[0] == '/') return open_it(path, flags, mode);
    return real_openat(at, path, flags, mode);
}

int close(int fd)
{
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < FILES) paths[fd][0] = 0;
    pthread_mutex_unlock(&lock);
    return real_close(fd);
}

static ssize_t wrote(int fd, const void *bytes, ssize_t len, off_t offset)
{
    const char *path = path_of(fd);
    size_t end = path == NULL ? 0 : strlen(path);
    if (path == NULL || len <= 0) return len;
    if (end > 4 && strcmp(path + end - 4, "/ack") == 0) note('A', path, "", bytes, (size_t)len, 0);
    else note('W', path, "", bytes, (size_t)len, offset);
    return len;
}

ssize_t write(int fd, const void *bytes, size_t len)
{
    ssize_t done = -1;
    pthread_mutex_lock(&lock);
    if (path_of(fd) == NULL || !is_full()) {
        done = real_write(fd, bytes, len);
        if (path_of(fd) != NULL) wrote(fd, bytes, done, lseek(fd, 0, SEEK_CUR) - (done > 0 ? done : 0));
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t len, off_t offset)
{
    ssize_t done = -1;
    pthread_mutex_lock(&lock);
    if (path_of(fd) == NULL || !is_full()) done = wrote(fd, bytes, real_pwrite(fd, bytes, len, offset), offset);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t offset)
{
    return pwrite(fd, bytes, len, offset);
}

int ftruncate(int fd, off_t size)
{
    int done;
    pthread_mutex_lock(&lock);
    done = real_ftruncate(fd, size);
    if (done == 0 && path_of(fd) != NULL) note('T', path_of(fd), "", NULL, 0, size);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate64(int fd, off_t size)
{
    return ftruncate(fd, size);
}

static int synced(int fd, int (*sync)(int))
{
    int done;
    pthread_mutex_lock(&lock);
    done = sync(fd);
    if (done == 0 && path_of(fd) != NULL) note('S', path_of(fd), "", NULL, 0, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd)
{
    return synced(fd, real_fsync);
}

int fdatasync(int fd)
{
    return synced(fd, real_fdatasync);
}

int unlink(const char *path)
{
    int done;
    pthread_mutex_lock(&lock);
    done = real_unlink(path);
    if (done == 0 && is_ours(path)) note('U', path, "", NULL, 0, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

static int renamed(int done, const char *from, const char *to)
{
    if (done == 0 && is_ours(from)) note('R', from, to, NULL, 0, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to)
{
    pthread_mutex_lock(&lock);
    return renamed(real_rename(from, to), from, to);
}

int renameat(int at, const char *from, int there, const char *to)
{
    pthread_mutex_lock(&lock);
    return renamed(real_renameat(at, from, there, to), from, to);
}

int renameat2(int at, const char *from, int there, const char *to, unsigned flags)
{
    pthread_mutex_lock(&lock);
    return renamed(real_renameat2(at, from, there, to, flags), from, to);
}

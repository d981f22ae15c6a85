/*
 * Stands between a program and its disk (LD_PRELOAD, Linux): writes down what the program does to the files of
 * one folder, and lets some of it fail. From what is written down, power-cut.ts makes the disk that a power
 * cut would have left.
 *
 * DISK_FOLDER    the folder that is watched; everything else passes through unseen
 * DISK_LOG       where it is written down: one line an operation, the bytes of a write after its line
 * DISK_FAIL_AT   the number of the first operation that fails, from 1; absent: none does
 * DISK_FAIL_FOR  how many fail from there
 * DISK_ERRNO     ENOSPC: writes fail, the first one after half of its bytes; EIO: syncs and truncations, too
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int log_file = -1;
static long fail_at, fail_for, done;
static int failure;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  const char *log = getenv("DISK_LOG"), *at = getenv("DISK_FAIL_AT"), *how_many = getenv("DISK_FAIL_FOR");
  folder = getenv("DISK_FOLDER");
  folder_length = folder ? strlen(folder) : 0;
  fail_at = at ? atol(at) : 0;
  fail_for = how_many ? atol(how_many) : 0;
  const char *error = getenv("DISK_ERRNO");
  failure = error && strcmp(error, "EIO") == 0 ? EIO : ENOSPC;
  if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int inside(const char *path) {
  return folder && path && strncmp(path, folder, folder_length) == 0 && path[folder_length] == '/';
}

/* Whether a descriptor is a file of the folder, or the folder; its path. */
static int watched(int fd, char *path) {
  char link[64];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return inside(path) || strcmp(path, folder) == 0;
}

static unsigned long inode(int fd) {
  struct stat stats;
  return fstat(fd, &stats) == 0 ? (unsigned long)stats.st_ino : 0;
}

static void put_bytes(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    ssize_t put = REAL(write)(log_file, from, length);
    if (put <= 0) abort();
    from += put;
    length -= (size_t)put;
  }
}

static void note(const char *format, ...) {
  char line[2 * PATH_MAX + 128];
  va_list rest;
  if (log_file < 0) return;
  va_start(rest, format);
  int length = vsnprintf(line, sizeof line, format, rest);
  va_end(rest);
  put_bytes(line, (size_t)length);
}

/* Whether this operation is to fail: 0, 1 for the first that does, 2 for those after it. */
static int fails(const char *path, int is_write) {
  /* What a person has seen is on no disk. */
  if (fail_at == 0 || strstr(path, "/acknowledged")) return 0;
  /* Shared memory lies in the page cache, where no disk fails; it may be full, though. */
  if (failure == EIO && strstr(path, "-shm")) return 0;
  if (failure == ENOSPC && !is_write) return 0;
  done++;
  return done < fail_at || done >= fail_at + fail_for ? 0 : done == fail_at ? 1 : 2;
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t at, int moves) {
  char path[PATH_MAX];
  if (!watched(fd, path)) return moves ? REAL(write)(fd, bytes, length) : REAL(pwrite)(fd, bytes, length, at);
  pthread_mutex_lock(&turn);
  int fault = fails(path, 1);
  ssize_t put = -1;
  int error = failure;
  if (fault == 1 && failure == ENOSPC && length > 1) {
    length /= 2;
    fault = 0;
  }
  if (fault == 0) {
    if (moves) at = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    put = moves ? REAL(write)(fd, bytes, length) : REAL(pwrite)(fd, bytes, length, at);
    error = errno;
    if (put > 0 && log_file >= 0) {
      note("write\t%lu\t%lld\t%zd\n", inode(fd), (long long)at, put);
      put_bytes(bytes, (size_t)put);
    }
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return put;
}

ssize_t write(int fd, const void *bytes, size_t length) { return write_at(fd, bytes, length, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at(fd, bytes, length, at, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at(fd, bytes, length, at, 0); }

/* Several pieces at once: one after the other, so that a cut may fall between them. */
static ssize_t write_pieces(int fd, const struct iovec *pieces, int count, off_t at, int moves) {
  ssize_t total = 0;
  for (int piece = 0; piece < count; piece++) {
    ssize_t put = write_at(fd, pieces[piece].iov_base, pieces[piece].iov_len, at + total, moves);
    if (put < 0) return total > 0 ? total : -1;
    total += put;
    if ((size_t)put < pieces[piece].iov_len) break;
  }
  return total;
}
ssize_t writev(int fd, const struct iovec *pieces, int count) { return write_pieces(fd, pieces, count, 0, 1); }
ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t at) {
  return write_pieces(fd, pieces, count, at, 0);
}
ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off64_t at) {
  return write_pieces(fd, pieces, count, at, 0);
}

/* Copies within the kernel would pass unseen: their callers know how to do without. */
long syscall(long number, ...) {
  va_list rest;
  long words[6];
  va_start(rest, number);
  for (int word = 0; word < 6; word++) words[word] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_copy_file_range) {
    errno = ENOSYS;
    return -1;
  }
  return REAL(syscall)(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
  (void)to, (void)from, (void)at, (void)length;
  errno = EINVAL;
  return -1;
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t length) { return sendfile(to, from, (off_t *)at, length); }

static int cut_to(int fd, off_t size) {
  char path[PATH_MAX];
  if (!watched(fd, path)) return REAL(ftruncate)(fd, size);
  pthread_mutex_lock(&turn);
  int result = -1, error = failure;
  if (!fails(path, 0)) {
    result = REAL(ftruncate)(fd, size);
    error = errno;
    if (result == 0) note("truncate\t%lu\t%lld\n", inode(fd), (long long)size);
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int ftruncate(int fd, off_t size) { return cut_to(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut_to(fd, size); }

static int synced(int fd, int (*sync)(int)) {
  char path[PATH_MAX];
  if (!watched(fd, path)) return sync(fd);
  pthread_mutex_lock(&turn);
  int result = -1, error = failure;
  if (!fails(path, 0)) {
    result = sync(fd);
    error = errno;
    if (result == 0) note("sync\t%lu\t%s\n", inode(fd), path);
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return result;
}
int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

static int opened(int at, const char *path, int flags, mode_t mode) {
  if (!inside(path)) return REAL(openat)(at, path, flags, mode);
  pthread_mutex_lock(&turn);
  struct stat stats;
  int there = stat(path, &stats) == 0;
  int fd = REAL(openat)(at, path, flags, mode);
  int error = errno;
  if (fd >= 0 && !there) note("create\t%lu\t%s\n", inode(fd), path);
  else if (fd >= 0 && (flags & O_TRUNC)) note("truncate\t%lu\t0\n", inode(fd));
  pthread_mutex_unlock(&turn);
  errno = error;
  return fd;
}
static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }
#define OPEN(name, from, ...)              \
  int name(__VA_ARGS__, int flags, ...) {  \
    va_list rest;                          \
    va_start(rest, flags);                 \
    mode_t mode = mode_of(flags, rest);    \
    va_end(rest);                          \
    return opened(from, path, flags, mode); \
  }
OPEN(open, AT_FDCWD, const char *path)
OPEN(open64, AT_FDCWD, const char *path)
OPEN(openat, at, int at, const char *path)
OPEN(openat64, at, int at, const char *path)

#define NAMED(name, call, declared, ...)                          \
  int name declared {                                             \
    if (!inside(path)) return call;                               \
    pthread_mutex_lock(&turn);                                    \
    int result = call, error = errno;                             \
    if (result == 0) note(__VA_ARGS__);                           \
    pthread_mutex_unlock(&turn);                                  \
    errno = error;                                                \
    return result;                                                \
  }
NAMED(unlink, REAL(unlink)(path), (const char *path), "unlink\t%s\n", path)
NAMED(rename, REAL(rename)(path, to), (const char *path, const char *to), "rename\t%s\t%s\n", path, to)
NAMED(link, REAL(link)(path, to), (const char *path, const char *to), "link\t%s\t%s\n", path, to)

static unsigned long inode_at(const char *path) {
  struct stat stats;
  return stat(path, &stats) == 0 ? (unsigned long)stats.st_ino : 0;
}
NAMED(mkdir, REAL(mkdir)(path, mode), (const char *path, mode_t mode), "folder\t%lu\t%s\n", inode_at(path), path)

/// The file in which perf looks up the names of functions that were made while the process runs.

#define _GNU_SOURCE
#include "apus_debugger.h"
#include "apus_runtime.h"
#include "fork.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
APUS_HELD_WHILE_FORKING(lock, NULL)
/// The file, or NULL; and of which process it is: after a fork it is another's.
static FILE *map;
static pid_t owner;

int apus_perf_map_is_wanted(void) {
  const char *value = apus_environment("APUS_PERF_MAP");
  return value != NULL && strcmp(value, "1") == 0;
}

/// A new file. What has the name is left alone, unless it is this user's: a process of the same
/// number had it. The folder is everybody's, so no link is followed.
static FILE *create(void) {
  char path[64];
  snprintf(path, sizeof path, "/tmp/perf-%ld.map", (long)getpid());
  const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND | O_CLOEXEC;
  int file = open(path, flags, 0600);
  struct stat old;
  if (file < 0 && lstat(path, &old) == 0 && S_ISREG(old.st_mode) && old.st_uid == geteuid() &&
      old.st_nlink == 1 && unlink(path) == 0)
    file = open(path, flags, 0600);
  if (file < 0) return NULL;
  FILE *stream = fdopen(file, "a");
  if (stream == NULL) close(file);
  return stream;
}

int apus_perf_map_add(const void *address, uint64_t size, const char *name) {
  int result = -1;
  pthread_mutex_lock(&lock);
  if (owner != getpid()) {
    // The parent's file stays open in the child, which leaves it alone.
    owner = getpid();
    map = create();
  }
  if (map != NULL) {
    fprintf(map, "%llx %llx ", (unsigned long long)(uintptr_t)address, (unsigned long long)size);
    // A line is a function.
    for (; *name != 0; name += 1) fputc(*name == '\n' || *name == '\r' ? ' ' : *name, map);
    fputc('\n', map);
    if (fflush(map) == 0) result = 0;
  }
  pthread_mutex_unlock(&lock);
  return result;
}

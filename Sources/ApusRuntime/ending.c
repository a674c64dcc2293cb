/// What has to be done when the process ends, before anything that it needs is destroyed.

#define _GNU_SOURCE
#include "apus_runtime.h"

#include <stddef.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static void (*before_exit)(void);

static void end(void) {
  void (*function)(void) = __atomic_load_n(&before_exit, __ATOMIC_ACQUIRE);
  if (function != NULL) function();
}

#if defined(__linux__)

/// The C library's way to destroy the objects of a thread. Those of the thread that calls `exit` go
/// before all functions of `atexit` and all global objects, however late these were made.
extern int __cxa_thread_atexit_impl(void (*)(void *), void *, void *) __attribute__((weak));
extern void *__dso_handle;

static void end_thread(void *unused) {
  (void)unused;
  end();
}

__attribute__((constructor)) static void watch_main_thread(void) {
  if (__cxa_thread_atexit_impl != NULL && syscall(SYS_gettid) == getpid())
    __cxa_thread_atexit_impl(end_thread, NULL, &__dso_handle);
}

#endif

void apus_before_exit(void (*function)(void)) {
  __atomic_store_n(&before_exit, function, __ATOMIC_RELEASE);
  // For threads that call `exit` and are not the main one.
  atexit(end);
}

/// Forks: a child has one thread, and would wait for ever for locks that others had when it came to
/// be. So all are held meanwhile.

#include "fork.h"
#include "apus_runtime.h"

#include <stddef.h>

/// The first of all locks, in whose order they are taken: each is taken alone otherwise.
static pthread_mutex_t list_lock = PTHREAD_MUTEX_INITIALIZER;
static apus_fork_lock *locks;
static int is_prepared;
static uint32_t generation;

static void before_fork(void) {
  pthread_mutex_lock(&list_lock);
  for (apus_fork_lock *lock = locks; lock; lock = lock->next) pthread_mutex_lock(lock->mutex);
}

static void release(void) {
  for (apus_fork_lock *lock = locks; lock; lock = lock->next) pthread_mutex_unlock(lock->mutex);
  pthread_mutex_unlock(&list_lock);
}

static void in_child(void) {
  __atomic_store_n(&generation, generation + 1, __ATOMIC_RELAXED);
  for (apus_fork_lock *lock = locks; lock; lock = lock->next)
    if (lock->in_child) lock->in_child();
  release();
}

void apus_fork_keep(apus_fork_lock *lock) {
  pthread_mutex_lock(&list_lock);
  // Without memory for it, forks are as they would be without all this.
  if (!is_prepared) is_prepared = pthread_atfork(before_fork, release, in_child) == 0;
  lock->next = locks;
  locks = lock;
  pthread_mutex_unlock(&list_lock);
}

uint32_t apus_fork_generation(void) { return __atomic_load_n(&generation, __ATOMIC_RELAXED); }

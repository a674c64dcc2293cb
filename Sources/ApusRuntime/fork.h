/// What has to be done about locks when the process forks.
#ifndef APUS_FORK_H
#define APUS_FORK_H

#include <pthread.h>

/// A lock that is held while the process forks, so that what it guards is whole in the child: there
/// the thread that had it otherwise would never give it back.
typedef struct apus_fork_lock {
  pthread_mutex_t *mutex;
  /// Done in the child before the lock is given back; NULL if there is nothing.
  void (*in_child)(void);
  struct apus_fork_lock *next;
} apus_fork_lock;

/// Has a lock held from now on while the process forks. Nobody may wait for one with another held.
void apus_fork_keep(apus_fork_lock *lock);

/// The same for a lock of the file, from the time on when it is loaded.
#define APUS_HELD_WHILE_FORKING(mutex, in_child)                    \
  __attribute__((constructor)) static void keep_while_forking(void) { \
    static apus_fork_lock kept = {&mutex, in_child, 0};             \
    apus_fork_keep(&kept);                                          \
  }

#endif

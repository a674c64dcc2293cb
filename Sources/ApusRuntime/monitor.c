/// The lock of the host's monitors.

#include "apus_runtime.h"
#include "fork.h"

#include <stddef.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
APUS_HELD_WHILE_FORKING(lock, NULL)

pthread_mutex_t *apus_monitor_lock(void) { return &lock; }

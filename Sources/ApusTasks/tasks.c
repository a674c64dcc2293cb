/// The entry points of Swift's run-time library that `withTaskCancellationHandler` compiles to. They
/// are part of its binary interface, and the only way to hear of a cancellation in a function that is
/// not asynchronous.

#include "apus_tasks.h"

typedef __attribute__((swiftcall)) void (*task_function)(
    __attribute__((swift_context)) const void *context);

extern __attribute__((swiftcall)) void *swift_task_getCurrent(void);
extern __attribute__((swiftcall)) void *swift_task_addCancellationHandler(task_function function,
                                                                          const void *context);
extern __attribute__((swiftcall)) void swift_task_removeCancellationHandler(void *record);

static __attribute__((swiftcall)) void stop(__attribute__((swift_context)) const void *context) {
  const apus_task_handler *handler = context;
  handler->stop(handler->context);
}

int apus_task_exists(void) { return swift_task_getCurrent() != 0; }

void *apus_task_watch(const apus_task_handler *handler) {
  return swift_task_addCancellationHandler(stop, handler);
}

void apus_task_unwatch(void *record) { swift_task_removeCancellationHandler(record); }

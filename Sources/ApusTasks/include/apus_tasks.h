/// Stops kernels when the Swift task that runs them is cancelled. Not part of the run-time library:
/// compiled kernels need nothing of Swift's.
#ifndef APUS_TASKS_H
#define APUS_TASKS_H

#ifdef __cplusplus
extern "C" {
#endif

/// What is called when a task is cancelled.
typedef struct apus_task_handler {
  void (*stop)(void *context);
  void *context;
} apus_task_handler;

/// Whether a task runs on this thread.
int apus_task_exists(void);
/// Calls the handler when the current task is cancelled, on any thread; at once if it was before.
/// There has to be a current task, and the handler has to stay where it is until it is taken away.
/// Returns a record to do that with.
void *apus_task_watch(const apus_task_handler *handler);
/// Takes a handler away: of several, the one that was installed last comes first.
void apus_task_unwatch(void *record);

#ifdef __cplusplus
}
#endif
#endif

/// Time limits: one thread for the process, started when it is first needed, sleeps until the next
/// deadline and then sets the poll word of its frame.

#include "apus_runtime.h"
#include "fork.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

struct apus_deadline {
  apus_frame *frame;
  /// On the monotonic clock, in nanoseconds.
  uint64_t time;
  /// Of the process that it was started in: a child's list has none of its parent's.
  uint32_t generation;
  struct apus_deadline *next, *previous;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed;
static pthread_t watcher;
static int is_watching;
/// Whether the watching thread shall end.
static int is_ending;
/// All deadlines that have not come, in no order: there are never many.
static apus_deadline *deadlines;
/// When the watching thread will wake up by itself.
static uint64_t next_wake;

/// The child has neither the thread nor those whose frames it watched.
static void forget(void) {
  deadlines = NULL;
  is_watching = 0;
  is_ending = 0;
}

APUS_HELD_WHILE_FORKING(lock, forget)

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static void stop(apus_frame *frame, uint32_t reason) {
  uint32_t found = 0;
  // What stopped the kernel first is what it reports; to go on in native code is no such thing.
  do {
    if (__atomic_compare_exchange_n(
            &frame->poll, &found, reason, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      return;
  } while (found == apus_stop_switch);
}

void apus_switch(apus_frame *frame) {
  uint32_t none = 0;
  __atomic_compare_exchange_n(
      &frame->poll, &none, (uint32_t)apus_stop_switch, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
}

void apus_switch_end(apus_frame *frame) {
  uint32_t found = apus_stop_switch;
  __atomic_compare_exchange_n(&frame->poll, &found, 0, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
}

void apus_cancel(apus_frame *frame) { stop(frame, apus_stop_cancelled); }

/// Stops what is due and returns the time of the next deadline. Requires the lock.
static uint64_t stop_due(uint64_t time) {
  uint64_t next = UINT64_MAX;
  for (apus_deadline *deadline = deadlines; deadline; deadline = deadline->next) {
    if (deadline->time <= time)
      stop(deadline->frame, apus_stop_time);
    else if (deadline->time < next)
      next = deadline->time;
  }
  return next;
}

static void *watch(void *unused) {
  (void)unused;
  pthread_mutex_lock(&lock);
  while (!is_ending) {
    next_wake = stop_due(now());
    if (next_wake == UINT64_MAX) {
      pthread_cond_wait(&changed, &lock);
      continue;
    }
#if defined(__APPLE__)
    uint64_t left = next_wake - now();
    struct timespec time = {
        .tv_sec = (time_t)(left / 1000000000u), .tv_nsec = (long)(left % 1000000000u)};
    if ((int64_t)left > 0) pthread_cond_timedwait_relative_np(&changed, &lock, &time);
#else
    struct timespec time = {
        .tv_sec = (time_t)(next_wake / 1000000000u), .tv_nsec = (long)(next_wake % 1000000000u)};
    pthread_cond_timedwait(&changed, &lock, &time);
#endif
  }
  pthread_mutex_unlock(&lock);
  return NULL;
}

/// Starts the watching thread if there is none. Requires the lock.
static int start_watching(void) {
  if (is_watching) return 1;
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
#if !defined(__APPLE__)
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
#endif
  pthread_cond_init(&changed, &attributes);
  pthread_condattr_destroy(&attributes);
  if (pthread_create(&watcher, NULL, watch, NULL) != 0) return 0;
  next_wake = UINT64_MAX;
  is_watching = 1;
  return 1;
}

/// Ends the watching thread, whose code goes if a library is closed that has it.
__attribute__((destructor)) static void end_watching(void) {
  pthread_mutex_lock(&lock);
  const int is_there = is_watching;
  is_ending = is_there;
  if (is_there) pthread_cond_signal(&changed);
  pthread_mutex_unlock(&lock);
  if (!is_there) return;
  pthread_join(watcher, NULL);
  // Threads that still run while the process ends may want another one.
  pthread_mutex_lock(&lock);
  is_watching = 0;
  is_ending = 0;
  pthread_mutex_unlock(&lock);
}

apus_deadline *apus_deadline_start(apus_frame *frame, uint64_t nanoseconds) {
  apus_deadline *deadline = malloc(sizeof *deadline);
  if (!deadline) return NULL;
  uint64_t time = now();
  // A limit of centuries is none, and would not fit the clock.
  uint64_t longest = (uint64_t)INT64_MAX / 2;
  if (nanoseconds > longest) nanoseconds = longest;
  *deadline = (apus_deadline){.frame = frame, .time = time + nanoseconds};
  pthread_mutex_lock(&lock);
  deadline->generation = apus_fork_generation();
  if (!start_watching()) {
    pthread_mutex_unlock(&lock);
    free(deadline);
    return NULL;
  }
  deadline->next = deadlines;
  if (deadlines) deadlines->previous = deadline;
  deadlines = deadline;
  if (deadline->time < next_wake) pthread_cond_signal(&changed);
  pthread_mutex_unlock(&lock);
  return deadline;
}

void apus_deadline_end(apus_deadline *deadline) {
  if (!deadline) return;
  pthread_mutex_lock(&lock);
  if (deadline->generation == apus_fork_generation()) {
    if (deadline->previous)
      deadline->previous->next = deadline->next;
    else
      deadlines = deadline->next;
    if (deadline->next) deadline->next->previous = deadline->previous;
  }
  pthread_mutex_unlock(&lock);
  free(deadline);
}

import ApusRuntime
import Glibc

/// A value with a lock, and with threads that wait until it has become what they need.
///
/// A forked child finds values whole and locks free, but none of the threads.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// How many forks lie before the process whose threads wait.
  private var generation = apus_fork_generation()

  init(_ value: Value) {
    self.value = value
    pthread_cond_init(changed, nil)
  }

  deinit {
    // One with threads that are not there would wait for them.
    if generation == apus_fork_generation() { pthread_cond_destroy(changed) }
    changed.deallocate()
  }

  /// Reads or changes the value; no other monitor is used meanwhile.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    lock()
    defer { pthread_mutex_unlock(MonitorLock.shared) }
    return body(&value)
  }

  /// Changes the value so that threads which wait look at it.
  func change<Result>(_ body: (inout Value) -> Result) -> Result {
    withLock { value in
      defer { pthread_cond_broadcast(changed) }
      return body(&value)
    }
  }

  /// Waits until a condition holds.
  func wait(until condition: (Value) -> Bool) {
    lock()
    defer { pthread_mutex_unlock(MonitorLock.shared) }
    while !condition(value) { pthread_cond_wait(changed, MonitorLock.shared) }
  }

  private func lock() {
    pthread_mutex_lock(MonitorLock.shared)
    guard generation != apus_fork_generation() else { return }
    pthread_cond_init(changed, nil)
    generation = apus_fork_generation()
  }
}

/// The lock of all monitors, which are held for moments only: one, so that it can be held when the
/// process forks.
private enum MonitorLock {
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<pthread_mutex_t> = apus_monitor_lock()
}

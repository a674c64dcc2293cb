import Glibc

/// A value with a lock, and with threads that wait until it has become what they need.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Reads or changes the value.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
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
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !condition(value) { pthread_cond_wait(changed, lock) }
  }
}

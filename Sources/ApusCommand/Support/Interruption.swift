import Glibc
import Synchronization

/// Turns Ctrl-C into a request to stop the kernel; a second one ends the process.
enum Interruption {
  private static let action = Mutex<(@Sendable () -> Void)?>(nil)

  /// Lets `body` run, on a thread of its own, when the user presses Ctrl-C.
  static func onInterrupt(_ body: @escaping @Sendable () -> Void) {
    let isFirst = action.withLock { action in
      defer { action = body }
      return action == nil
    }
    guard isFirst else { return }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in Interruption.wait() }, nil)
    pthread_detach(thread)
  }

  /// Waits for the signal, twice.
  private static func wait() -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    var signal: CInt = 0
    sigwait(&signals, &signal)
    action.withLock { $0 }?()
    sigwait(&signals, &signal)
    _exit(130)
  }
}

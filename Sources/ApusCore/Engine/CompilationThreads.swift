import ApusRuntime
import Glibc

/// The threads that compile kernels while the interpreter runs them. They start when there is something
/// to do and end when nothing is left; when the process ends, it waits for what they have begun.
package enum CompilationThreads {
  private struct State {
    /// What is to be done, the next one first.
    var jobs: [@Sendable () -> Void] = []
    var threadCount = 0
    /// Whether the process ends.
    var isEnding = false
  }

  private static let state = Monitor(State())
  /// LLVM takes all of a core; callers want some too.
  private static let mostThreads = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2))
  /// What our own phases need; LLVM has a stack of its own.
  private static let stackByteCount = 16 << 20

  /// The process that the threads belong to: a fork has none of them. LLVM must not lose its tables
  /// under a thread that works: functions of `atexit` come too late for those that it makes last.
  private static let owner: pid_t = {
    apus_before_exit { CompilationThreads.end() }
    return getpid()
  }()

  /// Whether a kernel is being compiled: a process that has its results need not wait for that, if it
  /// ends by `_exit`.
  package static var areBusy: Bool { state.withLock { $0.threadCount > 0 } }

  /// Whether threads were compiling in the parent when this process was forked from it.
  static var areLost: Bool { owner != getpid() && areBusy }

  /// Whether the process ends, so that nothing need be begun.
  static var isEnding: Bool { state.withLock { $0.isEnding } }

  /// Lets a thread do a job, after those that came before.
  /// - Returns: Whether one will: the process may be about to end, or have no thread to give.
  static func run(_ job: @escaping @Sendable () -> Void) -> Bool {
    guard owner == getpid() else { return false }
    return state.withLock { state in
      guard !state.isEnding else { return false }
      if state.threadCount < mostThreads, startThread() { state.threadCount += 1 }
      guard state.threadCount > 0 else { return false }
      state.jobs.append(job)
      return true
    }
  }

  /// Starts a thread that works until nothing is left. Signals are for the threads of the program.
  private static func startThread() -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackByteCount)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { _ in
        while let job = CompilationThreads.next() { job() }
        return nil
      }, nil)
    return status == 0
  }

  /// What to do next; `nil` when the thread shall end.
  private static func next() -> (@Sendable () -> Void)? {
    state.change { state in
      if !state.isEnding, !state.jobs.isEmpty { return state.jobs.removeFirst() }
      state.threadCount -= 1
      return nil
    }
  }

  /// Lets jobs that are not begun see that they shall not, and waits for the others.
  private static func end() {
    guard owner == getpid() else { return }
    let jobs = state.withLock { state in
      state.isEnding = true
      defer { state.jobs = [] }
      return state.jobs
    }
    for job in jobs { job() }
    state.wait { $0.threadCount == 0 }
  }
}

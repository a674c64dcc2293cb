import ApusRuntime
import Synchronization

/// Stops kernels from another thread: each call that was given it ends with a `KernelError` of kind
/// `cancelled`, soon after `cancel()`; calls that begin later end at once.
public final class KernelCancellation: Sendable {
  /// The frames of the calls that are running.
  private struct State {
    var isCancelled = false
    var frames: Set<UInt> = []
  }

  private let state = Mutex(State())

  /// A request that has not been made yet.
  public init() {}

  /// Stops the calls.
  public func cancel() {
    state.withLock { state in
      state.isCancelled = true
      for frame in state.frames { apus_cancel(UnsafeMutablePointer(bitPattern: frame)) }
    }
  }

  /// Runs `body` while `cancel()` reaches `frame`.
  func watch<Result>(_ frame: UnsafeMutablePointer<apus_frame>, _ body: () -> Result) -> Result {
    let address = UInt(bitPattern: frame)
    state.withLock { state in
      state.frames.insert(address)
      if state.isCancelled { apus_cancel(frame) }
    }
    defer { state.withLock { _ = $0.frames.remove(address) } }
    return body()
  }
}

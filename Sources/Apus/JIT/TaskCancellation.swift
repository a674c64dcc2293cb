import ApusRuntime
import ApusTasks

/// Stops a kernel when the task that runs it is cancelled.
enum TaskCancellation {
  /// Runs `body` while cancelling the current task, if there is one, reaches `frame`.
  static func watch(_ frame: UnsafeMutablePointer<apus_frame>, _ body: () -> Int32) -> Int32 {
    guard apus_task_exists() != 0 else { return body() }
    let handler = apus_task_handler(stop: stop, context: frame)
    return withUnsafePointer(to: handler) { handler in
      let record = apus_task_watch(handler)
      defer { apus_task_unwatch(record) }
      return body()
    }
  }

  private static let stop: @convention(c) (UnsafeMutableRawPointer?) -> Void = { frame in
    apus_cancel(frame?.assumingMemoryBound(to: apus_frame.self))
  }
}

import ApusRuntime
import ApusTasks

/// What a call needs of native code that fits on the stack of any thread: an entry and the limits. Plain data, which calls read without counting
/// references: threads that call the same kernel would pass the counter to and fro.
struct LightCall {
  private let entry: apus_entry
  private let memory: UInt64
  private let recursionDepth: Int64
  /// Whether the kernel looks now and then whether it shall stop.
  private let polls: Bool

  init(_ entry: @escaping apus_entry, limits: KernelLimits, polls: Bool) {
    self.entry = entry
    memory = UInt64(max(0, limits.memory))
    recursionDepth = Int64(limits.recursionDepth)
    self.polls = polls
  }

  /// Runs the kernel, so that the task that this happens in can stop it.
  /// - Returns: Zero, or the code of a fault, which the frame describes.
  @inline(__always)
  func run(
    _ frame: UnsafeMutablePointer<apus_frame>, _ words: UnsafeMutablePointer<UInt64>
  ) -> Int32 {
    if polls && apus_task_exists() != 0 { return runWatched(frame, words) }
    return apus_call(entry, frame, words, memory, recursionDepth)
  }

  @inline(never)
  private func runWatched(
    _ frame: UnsafeMutablePointer<apus_frame>, _ words: UnsafeMutablePointer<UInt64>
  ) -> Int32 {
    apus_frame_begin(frame, memory, recursionDepth)
    defer { apus_frame_end(frame) }
    frame.pointee.words = words
    return TaskCancellation.watch(frame) { apus_run(entry, frame) }
  }
}

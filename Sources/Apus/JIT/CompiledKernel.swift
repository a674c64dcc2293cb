import ApusRuntime
import Glibc

/// The code of a kernel with what running it takes.
final class CompiledKernel: Sendable {
  let executable: Executable
  let kernel: Kernel
  private let limits: KernelLimits
  /// Whether it looks now and then whether it shall stop.
  private let polls: Bool

  /// Compiles a kernel; where native code cannot be had, the interpreter runs it.
  /// - Throws: `KernelError` of kind `compilation`.
  init(_ kernel: Kernel, options: JITOptions, limits: KernelLimits) throws(KernelError) {
    executable = try Self.executable(of: kernel, engine: options.engine)
    self.kernel = kernel
    self.limits = limits
    polls =
      options.isCancellable
      && executable.contains { if case .poll = $0 { true } else { false } }
  }

  /// The code for an engine. Where native code cannot be had, the interpreter gives the same results.
  private static func executable(
    of kernel: Kernel, engine: Engine
  ) throws(KernelError) -> Executable {
    do {
      do {
        return try kernel.program.executable(for: kernel, engine: engine)
      } catch {
        guard engine != .interpreter else { throw error }
        // What is too large was asked not to be compiled.
        let isTooLarge = (error as? EngineError)?.isTooLarge ?? false
        if !isTooLarge { warn("\(kernel.name) runs in the interpreter: \(error)") }
        return try kernel.program.executable(for: kernel, engine: .interpreter)
      }
    } catch {
      throw KernelError(kind: .compilation, message: "\(error)", in: kernel)
    }
  }

  /// Says something on standard error.
  private static func warn(_ message: String) {
    let text = "warning: \(message)\n"
    _ = text.utf8.withContiguousStorageIfAvailable {
      write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
  }

  /// What is needed of it to run it with less ado; `nil` if it needs all.
  var lightCall: LightCall? {
    executable.nativeEntry.flatMap { entry in
      entry.isDeep ? nil : LightCall(entry.function, limits: limits, polls: polls)
    }
  }

  /// Runs the kernel with a frame, so that the task that this happens in can stop it if it is
  /// cancellable.
  /// - Returns: Zero, or the code of a fault, which the frame describes.
  func run(
    _ frame: UnsafeMutablePointer<apus_frame>, _ words: UnsafeMutablePointer<UInt64>,
    isCancellable: Bool = true
  ) -> Int32 {
    apus_frame_begin(frame, UInt64(max(0, limits.memory)), Int64(limits.recursionDepth))
    defer { apus_frame_end(frame) }
    frame.pointee.words = words
    guard polls, isCancellable else { return executable.run(frame) }
    let deadline = limits.nanoseconds.flatMap { apus_deadline_start(frame, $0) }
    if limits.nanoseconds != nil, deadline == nil { return Int32(apus_call_unwatched) }
    defer { apus_deadline_end(deadline) }
    return TaskCancellation.watch(frame) { executable.run(frame) }
  }

  /// Runs the kernel with the words of its arguments, and writes those of its results.
  /// - Returns: The arrays among the results; `nil` if there can be none.
  func run(
    _ words: UnsafeMutablePointer<UInt64>, slots: [KernelResultSlot], buffers: [KernelBuffer]
  ) throws(KernelError) -> KernelResultArrays? {
    if KernelBuffer.overlap(among: buffers, in: words) {
      throw KernelError(overlapIn: kernel)
    }
    let owner = SingleCall(slots, sites: executable.faultSites)
    return try withUnsafeTemporaryAllocation(of: apus_frame.self, capacity: 1) {
      memory throws(KernelError) in
      // One frame was asked for: there is an address.
      let frame = memory.baseAddress.unsafelyUnwrapped
      var context = CallContext(owner)
      let code = withUnsafeMutablePointer(to: &context) { context in
        CallContext.connect(frame, to: context)
        return withExtendedLifetime(owner) { run(frame, words) }
      }
      let arrays = context.takeArrays()
      if code != 0 { throw error(code, frame) }
      return arrays
    }
  }

  /// The fault that a frame describes.
  func error(_ code: Int32, _ frame: UnsafeMutablePointer<apus_frame>) -> KernelError {
    executable.error(
      code: code, in: frame.pointee, limits: limits, sources: kernel.program.sources)
  }
}

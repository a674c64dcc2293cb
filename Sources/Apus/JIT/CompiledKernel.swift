import ApusRuntime
import Glibc

/// The code of a kernel with what running it takes.
final class CompiledKernel: Sendable {
  let executable: Executable
  private let kernel: Kernel
  private let limits: KernelLimits
  /// Native code that needs no more stack than there is.
  private let entry: apus_entry?
  /// Whether it makes arrays for results, or prints.
  private let callsBack: Bool
  /// Whether it looks now and then whether it shall stop.
  private let polls: Bool

  /// Compiles a kernel; where native code cannot be had, the interpreter runs it.
  /// - Throws: `KernelError` of kind `compilation`.
  init(_ kernel: Kernel, options: JITOptions, limits: KernelLimits) throws(KernelError) {
    executable = try Self.executable(of: kernel, engine: options.engine)
    self.kernel = kernel
    self.limits = limits
    entry = executable.nativeEntry.flatMap { $0.isDeep ? nil : $0.function }
    polls =
      options.isCancellable
      && executable.contains { if case .poll = $0 { true } else { false } }
    callsBack =
      kernel.signature.resultLeaves.contains { $0.arrayShape != nil }
      || executable.contains { if case .print = $0 { true } else { false } }
  }

  /// The code for an engine. Where native code cannot be had, the interpreter gives the same results.
  private static func executable(
    of kernel: Kernel, engine: Engine
  ) throws(KernelError) -> Executable {
    do {
      do {
        return try kernel.program.executable(for: kernel, engine: engine)
      } catch {
        guard engine == .jit else { throw error }
        warn("\(kernel.name) runs in the interpreter: \(error)")
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

  /// Runs the kernel with the words of its arguments, and writes those of its results.
  /// - Returns: The arrays among the results; `nil` if there can be none.
  @inline(__always)
  func run(
    _ words: UnsafeMutablePointer<UInt64>, slots: [KernelResultSlot], buffers: [KernelBuffer]
  ) throws(KernelError) -> KernelResultArrays? {
    if !buffers.isEmpty { try checkOverlaps(of: buffers, words) }
    return try withUnsafeTemporaryAllocation(of: apus_frame.self, capacity: 1) {
      memory throws(KernelError) in
      // One frame was asked for: there is an address.
      let frame = memory.baseAddress.unsafelyUnwrapped
      apus_frame_begin(frame, UInt64(limits.memory), Int64(limits.recursionDepth))
      defer { apus_frame_end(frame) }
      frame.pointee.words = words
      if let entry, !callsBack, !polls {
        let code = apus_run(entry, frame)
        if code != 0 { throw error(code, frame) }
        return nil
      }
      return try runWatched(frame, slots: slots)
    }
  }

  /// Runs a frame with call-backs, so that the task that this happens in can stop it.
  private func runWatched(
    _ frame: UnsafeMutablePointer<apus_frame>, slots: [KernelResultSlot]
  ) throws(KernelError) -> KernelResultArrays? {
    let arrays = callsBack ? KernelResultArrays(slots) : nil
    let context = arrays.map { RunContext(results: $0, module: executable.module) }
    if let context {
      frame.pointee.context = Unmanaged.passUnretained(context).toOpaque()
      frame.pointee.allocate_result = RunContext.allocateResult
      frame.pointee.print = RunContext.print
    }
    let deadline = polls ? limits.nanoseconds.map { apus_deadline_start(frame, $0) } : nil
    defer { if let deadline { apus_deadline_end(deadline) } }
    let code = withExtendedLifetime(context) {
      if polls {
        TaskCancellation.watch(frame) { executable.run(frame) }
      } else {
        executable.run(frame)
      }
    }
    if code != 0 { throw error(code, frame) }
    return arrays
  }

  /// The fault that a frame describes.
  private func error(_ code: Int32, _ frame: UnsafeMutablePointer<apus_frame>) -> KernelError {
    executable.error(
      code: code, in: frame.pointee, limits: limits, sources: kernel.program.sources)
  }

  /// Refuses memory that the kernel changes and that is also another argument's: loops are compiled
  /// on the promise that there is no such.
  private func checkOverlaps(
    of buffers: [KernelBuffer], _ words: UnsafeMutablePointer<UInt64>
  ) throws(KernelError) {
    for (index, buffer) in buffers.enumerated() where buffer.isChanged {
      let bytes = buffer.bytes(in: words)
      for (other, second) in buffers.enumerated() where other != index {
        guard second.bytes(in: words).overlaps(bytes) else { continue }
        throw KernelError(
          kind: .precondition,
          message: "a buffer that '\(kernel.name)' changes overlaps another of its arguments",
          in: kernel)
      }
    }
  }
}

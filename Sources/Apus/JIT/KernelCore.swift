import ApusRuntime
import Glibc
import Synchronization

/// What a typed kernel does that does not depend on its types: compiling once, and running.
public final class KernelCore: Sendable {
  /// How many words a call has; at least one.
  @usableFromInline let wordCount: Int
  let unit: KernelUnit
  private let name: String
  private let slots: [KernelResultSlot]
  /// The memory that calls pass, if it has to be checked for overlaps.
  private let buffers: [KernelBuffer]
  private let compiled = Mutex<CompiledKernel?>(nil)
  /// The address of what `compiled` holds, to be read without the lock; zero before.
  private let ready = Atomic<UInt>(0)

  /// How much memory and how many nested calls a call may take.
  private static let limits = KernelLimits()

  init(
    _ name: String, in unit: KernelUnit, wordCount: Int, slots: [KernelResultSlot],
    buffers: [KernelBuffer]
  ) {
    self.name = name
    self.unit = unit
    self.wordCount = max(wordCount, 1)
    self.slots = slots
    let needsCheck = buffers.contains(where: \.isUnsafe) && buffers.contains(where: \.isChanged)
    self.buffers = needsCheck ? buffers : []
  }

  /// Runs the kernel with the words of its arguments, and writes those of its results.
  /// - Returns: The arrays among the results; `nil` if there can be none.
  @usableFromInline
  func run(_ words: UnsafeMutablePointer<UInt64>) throws(KernelError) -> KernelResultArrays? {
    let address = ready.load(ordering: .acquiring)
    guard let pointer = UnsafeRawPointer(bitPattern: address) else {
      return try compiledKernel().run(words, slots: slots, buffers: buffers)
    }
    // The kernel holds it as long as it lives itself.
    unowned(unsafe) let compiled = Unmanaged<CompiledKernel>.fromOpaque(pointer)
      .takeUnretainedValue()
    return try compiled.run(words, slots: slots, buffers: buffers)
  }

  /// The kernel as one that is called by name.
  func kernel() throws(KernelError) -> Kernel {
    do throws(CompilationError) {
      if let kernel = try unit.kernel(name) { return kernel }
    } catch {
      throw KernelError(error, function: name)
    }
    preconditionFailure("the unit has no kernel '\(name)'")
  }

  /// The code, compiled if need be.
  func executable() throws(KernelError) -> Executable { try compiledKernel().executable }

  /// Whether there is no native code, and the function's body in Swift shall run instead.
  var runsFallback: Bool {
    guard unit.options.fallback == .native, unit.options.engine == .jit,
      let executable = try? executable()
    else { return false }
    return executable.nativeEntry == nil
  }

  private func compiledKernel() throws(KernelError) -> CompiledKernel {
    try compiled.withLock { compiled throws(KernelError) in
      if let compiled { return compiled }
      let made = try CompiledKernel(kernel(), options: unit.options, limits: Self.limits)
      compiled = made
      ready.store(
        UInt(bitPattern: Unmanaged.passUnretained(made).toOpaque()), ordering: .releasing)
      return made
    }
  }
}

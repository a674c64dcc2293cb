/// A kernel whose signature was compared with the types of a Swift function: what the closures that
/// `Kernels.function` and `Formula.function` return hold.
@usableFromInline
final class BoundKernel: Sendable {
  /// How many words a call has; at least one.
  @usableFromInline let wordCount: Int
  /// Whether two arguments may be the same variable.
  @usableFromInline let checksVariables: Bool
  private let compiled: CompiledKernel
  private let slots: [KernelResultSlot]
  private let buffers: [KernelBuffer]

  /// Compiles a kernel that is called as `shape` says.
  /// - Throws: `KernelError` of kind `compilation`.
  init(
    _ kernel: Kernel, shape: CallShape, engine: Engine, limits: KernelLimits
  ) throws(KernelError) {
    compiled = try CompiledKernel(
      kernel, options: JITOptions(engine: engine), limits: limits)
    wordCount = shape.wordCount
    checksVariables = shape.parameters.count { $0.isInout } > 1
    slots = shape.slots
    buffers = shape.buffers
  }

  /// Runs the kernel with the words of its arguments, and writes those of its results.
  /// - Returns: The arrays among the results; `nil` if there can be none.
  @usableFromInline
  func run(_ words: UnsafeMutablePointer<UInt64>) throws(KernelError) -> KernelResultArrays? {
    try compiled.run(words, slots: slots, buffers: buffers)
  }

  /// Refuses a variable that is two arguments: what each changes of it would not be known to the other.
  @usableFromInline
  func check<each Argument: KernelArgument>(
    _ argument: repeat each Argument
  ) throws(KernelError) {
    var variables: Set<UnsafeRawPointer> = []
    for argument in repeat each argument {
      if let variable = argument.kernelVariable, !variables.insert(variable).inserted {
        throw KernelError(variableTwiceIn: compiled.kernel)
      }
    }
  }

  /// Calls the kernel with values of the types with which it was bound.
  @inlinable
  func call<Result: KernelResult, each Argument: KernelArgument>(
    _ argument: repeat each Argument, returning: Result.Type
  ) throws(KernelError) -> Result {
    if checksVariables { try check(repeat each argument) }
    return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: wordCount) {
      buffer throws(KernelError) in
      // One word at least was asked for: there is an address.
      let start = buffer.baseAddress.unsafelyUnwrapped
      var words = KernelWords(from: start)
      repeat (each argument).appendKernelWords(to: &words)
      let arrays = try run(start)
      let result = Result.takeKernelWords(from: &words, arrays)
      repeat (each argument).takeBack(from: &words, arrays)
      return result
    }
  }
}

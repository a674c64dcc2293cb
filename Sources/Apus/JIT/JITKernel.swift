/// A kernel with its types: what `@JIT` makes of a function `f`, as `fKernel`.
///
/// It is compiled at its first call, once, and can be called from any thread.
public final class JITKernel<Result: KernelResult, each Argument: KernelArgument>: Sendable {
  @usableFromInline let core: KernelCore

  /// A kernel that is compiled at its first call.
  public init(_ declaration: KernelDeclaration) {
    var argumentWords = 0
    var returnedWords = Result.kernelWordCount
    var slots = Result.kernelResultSlots
    for type in repeat (each Argument).self {
      argumentWords += type.argumentWordCount
      returnedWords += type.returnedWordCount
      slots += type.returnedSlots
    }
    core = KernelCore(declaration, wordCount: argumentWords + returnedWords, slots: slots)
  }

  /// Calls the kernel.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public func call(_ argument: repeat each Argument) throws(KernelError) -> Result {
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: core.wordCount) {
      buffer throws(KernelError) in
      // One word at least was asked for: there is an address.
      let start = buffer.baseAddress.unsafelyUnwrapped
      var words = KernelWords(from: start)
      repeat (each argument).appendKernelWords(to: &words)
      let arrays = try core.run(start)
      let result = Result.takeKernelWords(from: &words, arrays)
      repeat (each argument).takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls the kernel, and stops the program with the fault's message if there is one.
  @inlinable
  public func callOrStop(_ argument: repeat each Argument) -> Result {
    do {
      return try call(repeat each argument)
    } catch {
      stop(error)
    }
  }
}

/// Stops the program, as Swift does when an index is out of bounds.
@usableFromInline
func stop(_ error: KernelError) -> Never {
  fatalError("\(error)")
}

/// A kernel with its types: what `@JIT` makes of a function `f`, as `fKernel`.
///
/// It is compiled at its first call, once, and can be called from any thread, also from several at
/// once: those that come while it is compiled wait or, with `engine: .automatic`, are interpreted.
public final class JITKernel<Result: KernelResult, each Argument: KernelArgument>: TypedKernel {
  /// What runs the kernel.
  public let core: KernelCore

  /// The kernel called `name` of a unit. Whether it has these types is looked at when it is compiled.
  /// - Parameters:
  ///   - name: What the kernel is called.
  ///   - unit: Where it is declared.
  ///   - isCancellable: Whether a task that is cancelled stops it. One of a function that does not
  ///     say `throws` runs to its end: it has nobody to tell that it was stopped.
  /// - Complexity: O(1); nothing is compiled yet.
  public init(_ name: String, in unit: KernelUnit, isCancellable: Bool = true) {
    var shape = KernelShape(result: Result.self)
    for type in repeat (each Argument).self { shape.add(type) }
    core = KernelCore(name, in: unit, shape: shape, isCancellable: isCancellable)
  }

  private init(_ core: KernelCore) { self.core = core }

  /// Calls the kernel.
  ///
  /// Takes some time for each argument to look its type up, which a call of the function that is
  /// marked `@JIT` does not: see ``KernelCall``.
  /// - Throws: `KernelError` for a fault; of kind `compilation` if the kernel does not fit those that
  ///   it calls, or has not these types; of kind `cancelled` if the task is cancelled meanwhile and
  ///   the function says `throws`.
  /// - Complexity: O(1) beside what the kernel does. Only an `NDArray` whose elements do not lie in
  ///   order, and a variable whose elements another one shares, are copied.
  @inlinable
  public func call(_ argument: repeat each Argument) throws(KernelError) -> Result {
    try core.call(wordCount: core.wordCount) { words in
      repeat (each argument).appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      repeat (each argument).takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls the kernel in the interpreter, whatever runs it else: the results are the same to the bit,
  /// unless it takes liberties with the arithmetic. For comparison; a call takes a while.
  /// - Throws: As `call`.
  public func interpreted(_ argument: repeat each Argument) throws(KernelError) -> Result {
    try JITKernel(core.interpreted).call(repeat each argument)
  }

  /// Calls the kernel, and stops the program with the fault's message if there is one. A task that is
  /// cancelled meanwhile waits for its end.
  /// - Complexity: As `call`.
  @inlinable
  public func callOrStop(_ argument: repeat each Argument) -> Result {
    do throws(KernelError) {
      return try core.call(wordCount: core.wordCount, isCancellable: false) { words in
        repeat (each argument).appendKernelWords(to: &words)
      } results: { words, arrays in
        let result = Result.takeKernelWords(from: &words, arrays)
        repeat (each argument).takeBack(from: &words, arrays)
        return result
      }
    } catch {
      stop(error)
    }
  }
}

extension TypedKernel {
  /// The unit whose text the kernel is declared in.
  public var unit: KernelUnit { core.unit }

  /// What runs the kernel.
  public var engine: Engine { core.unit.options.engine }

  /// Whether calls of the function run its body as Swift compiles it: no native code could be made,
  /// and `@JIT` says `fallback: .native`.
  public var runsFallback: Bool { core.runsFallback }

  /// Compiles the kernel now, unless that has been done, instead of at its first call.
  /// - Returns: What each phase took.
  /// - Throws: `KernelError` of kind `compilation` if it does not fit the kernels that it calls.
  @discardableResult
  public func prepare() throws(KernelError) -> CompileTimes { try core.executable().prepared() }

  /// Compiles the kernel on another thread, unless that has been done.
  /// - Returns: What each phase took.
  /// - Throws: `KernelError` of kind `compilation` if it does not fit the kernels that it calls.
  @discardableResult
  public func prepare() async throws(KernelError) -> CompileTimes {
    let core = core
    return try await Task.detached {
      Swift.Result { () throws(KernelError) in try core.executable().prepared() }
    }
    .value.get()
  }

  /// What the phases of compiling took, in seconds; compiles the kernel if that has not been done.
  /// - Throws: `KernelError` of kind `compilation`.
  public var compileTime: CompileTimes {
    get throws(KernelError) { try core.executable().prepared() }
  }

  /// The kernel as one that is called by name, with values whose types are checked at run time.
  /// - Throws: `KernelError` of kind `compilation`.
  public var kernel: Kernel {
    get throws(KernelError) { try core.kernel() }
  }

  /// Versions of the kernel in which parameters are constants, as `Kernel.specialized` makes them.
  /// - Throws: `KernelError` of kind `compilation`.
  public var specialized: KernelSpecializer {
    get throws(KernelError) { try core.kernel().specialized }
  }

  /// The optimised IR of the kernel with all that it calls.
  /// - Throws: `KernelError`; `EngineError`, when LLVM fails.
  public var ir: String { get throws { try core.kernel().text(as: .optimizedIR) } }

  /// What LLVM makes of that.
  /// - Throws: `KernelError`; `EngineError`, when LLVM fails.
  public var llvm: String { get throws { try core.kernel().text(as: .optimizedLLVM) } }

  /// The machine code as text.
  /// - Throws: `KernelError`; `EngineError`, when LLVM fails.
  public var assembly: String { get throws { try core.kernel().text(as: .assembly) } }
}

/// Stops the program, as Swift does when an index is out of bounds.
@usableFromInline
func stop(_ error: KernelError) -> Never { fatalError("\(error)") }

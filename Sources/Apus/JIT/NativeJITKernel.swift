/// A kernel whose body Swift has compiled as well: what `@JIT(fallback: .native)` makes of a function.
public final class NativeJITKernel<
  Native, Result: KernelResult, each Argument: KernelArgument
>: TypedKernel, @unchecked Sendable {
  /// The kernel without the function.
  public let base: JITKernel<Result, repeat each Argument>
  /// The body as Swift compiles it, with the parameters of the function; what would be a
  /// `KernelError` stops the program.
  public let native: Native

  /// The kernel called `name` of a unit, and the same function in Swift.
  /// - Parameters:
  ///   - name: What the kernel is called.
  ///   - unit: Where it is declared.
  ///   - isCancellable: Whether a task that is cancelled stops it.
  ///   - native: The function with the body as Swift compiles it.
  public init(
    _ name: String, in unit: KernelUnit, isCancellable: Bool = true, native: Native
  ) {
    base = JITKernel(name, in: unit, isCancellable: isCancellable)
    self.native = native
  }

  /// What runs the kernel.
  public var core: KernelCore { base.core }

  /// Calls the kernel.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public func call(_ argument: repeat each Argument) throws(KernelError) -> Result {
    try base.call(repeat each argument)
  }

  /// Calls the kernel in the interpreter, whatever runs it else.
  /// - Throws: `KernelError` for a fault.
  public func interpreted(_ argument: repeat each Argument) throws(KernelError) -> Result {
    try base.interpreted(repeat each argument)
  }

  /// Calls the kernel, and stops the program with the fault's message if there is one.
  @inlinable
  public func callOrStop(_ argument: repeat each Argument) -> Result {
    base.callOrStop(repeat each argument)
  }
}

/// What `@JIT` makes of a function `f`, as `fKernel`.
public protocol TypedKernel: Sendable {
  /// What runs the kernel.
  var core: KernelCore { get }
}

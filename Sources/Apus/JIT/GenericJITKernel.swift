import Synchronization

/// The kernels of a generic function: one for each set of types that it is called with. What `@JIT`
/// makes of a generic function `f`, as `fKernel`.
public final class GenericJITKernel: Sendable {
  /// The unit whose text the function is declared in.
  public let unit: KernelUnit
  private let name: String
  private let isCancellable: Bool
  /// By the type of the kernel, which says what the generic parameters stand for.
  private let kernels = Mutex<[ObjectIdentifier: any TypedKernel]>([:])

  /// The generic function called `name` of a unit.
  /// - Parameters:
  ///   - name: What the function is called.
  ///   - unit: Where it is declared.
  ///   - isCancellable: Whether a task that is cancelled stops it.
  public init(_ name: String, in unit: KernelUnit, isCancellable: Bool = true) {
    self.name = name
    self.isCancellable = isCancellable
    self.unit = unit
  }

  /// The kernel of a type; made if there is none yet.
  /// - Parameters:
  ///   - type: The type of the kernel.
  ///   - source: The text of a function that calls the generic one with the types.
  public func kernel<Result, each Argument>(
    _ type: JITKernel<Result, repeat each Argument>.Type, source: () -> String
  ) -> JITKernel<Result, repeat each Argument> {
    let key = ObjectIdentifier(type)
    return kernels.withLock { kernels in
      if let known = kernels[key] as? JITKernel<Result, repeat each Argument> { return known }
      let made = JITKernel<Result, repeat each Argument>(
        name + "Entry", in: unit.entry(of: name, source: source()), isCancellable: isCancellable)
      kernels[key] = made
      return made
    }
  }

  /// The mistake of calling the function with a type that kernels do not know.
  public func unsuited(_ type: Any.Type) -> KernelError {
    KernelError(
      kind: .compilation, message: "kernels have no type '\(type)', which '\(name)' is called with",
      function: name)
  }

  /// Stops the program because of such a mistake.
  public func stop(_ type: Any.Type) -> Never { Apus.stop(unsuited(type)) }
}

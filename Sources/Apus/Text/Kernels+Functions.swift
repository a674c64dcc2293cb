extension Kernels {
  /// A kernel as an ordinary function of Swift:
  ///
  ///     let kernels = try Kernels(source: text)
  ///     let norm = try kernels.function("norm", as: (([Double]) throws -> Double).self)
  ///     let length = try norm([3, 4])
  ///
  /// The types are compared with what the kernel declares now, and the kernel is compiled now; calls
  /// cost what calls of an `@JIT` function cost, and can be made from any thread. The function always
  /// throws, `KernelError` and nothing else.
  ///
  /// A parameter that is `inout` in the kernel is an ``Inout`` in the type, made of the address of a
  /// variable:
  ///
  ///     let scale = try kernels.function(
  ///       "scale", as: ((Double, Inout<[Double]>) throws -> Void).self)
  ///     try withUnsafeMutablePointer(to: &x) { try scale(2, Inout($0)) }
  ///
  /// A variable can be one argument of a call, not two.
  ///
  /// Parameters with a default value are given like the others; tuples as parameters, which a type
  /// cannot say, are for `Kernel.call(_:engine:limits:cancellation:)`.
  /// - Parameters:
  ///   - name: The kernel's name; of several with the same one that whose types are those.
  ///   - type: The type of the function.
  ///   - engine: What runs the kernel.
  ///   - limits: What one call may use. Give some that you can bear, such as
  ///     `KernelLimits.untrusted`, where the text comes from others.
  /// - Throws: `ArgumentError` if there is no such kernel, or it has other types: the message names
  ///   both. `KernelError` of kind `compilation`.
  @inlinable
  public func function<Result: KernelResult, each Argument: KernelArgument>(
    _ name: String, as type: ((repeat each Argument) throws -> Result).Type,
    engine: Engine = .jit, limits: KernelLimits = .init()
  ) throws -> @Sendable (repeat each Argument) throws -> Result {
    let kernel = try bind(
      name, CallShape(Result.self, repeat (each Argument).self), engine, limits)
    return { (argument: repeat each Argument) in
      try kernel.call(repeat each argument, returning: Result.self)
    }
  }

  /// A kernel as a function that says what it throws; see
  /// ``function(_:as:engine:limits:)``.
  @inlinable
  public func function<Result: KernelResult, each Argument: KernelArgument>(
    _ name: String, as type: ((repeat each Argument) throws(KernelError) -> Result).Type,
    engine: Engine = .jit, limits: KernelLimits = .init()
  ) throws -> @Sendable (repeat each Argument) throws(KernelError) -> Result {
    let kernel = try bind(
      name, CallShape(Result.self, repeat (each Argument).self), engine, limits)
    return { (argument: repeat each Argument) throws(KernelError) in
      try kernel.call(repeat each argument, returning: Result.self)
    }
  }

  /// A kernel with several results, or none, as a function; see
  /// ``function(_:as:engine:limits:)``.
  @inlinable
  public func function<each Result: KernelResult, each Argument: KernelArgument>(
    _ name: String, as type: ((repeat each Argument) throws -> (repeat each Result)).Type,
    engine: Engine = .jit, limits: KernelLimits = .init()
  ) throws -> @Sendable (repeat each Argument) throws -> (repeat each Result) {
    let kernel = try bind(
      name, CallShape(Results<repeat each Result>.self, repeat (each Argument).self), engine,
      limits)
    return { (argument: repeat each Argument) in
      try kernel.call(repeat each argument, returning: Results<repeat each Result>.self).values
    }
  }

  /// A kernel with several results, or none, as a function that says what it throws; see
  /// ``function(_:as:engine:limits:)``.
  @inlinable
  public func function<each Result: KernelResult, each Argument: KernelArgument>(
    _ name: String,
    as type: ((repeat each Argument) throws(KernelError) -> (repeat each Result)).Type,
    engine: Engine = .jit, limits: KernelLimits = .init()
  ) throws -> @Sendable (repeat each Argument) throws(KernelError) -> (repeat each Result) {
    let kernel = try bind(
      name, CallShape(Results<repeat each Result>.self, repeat (each Argument).self), engine,
      limits)
    return { (argument: repeat each Argument) throws(KernelError) in
      try kernel.call(repeat each argument, returning: Results<repeat each Result>.self).values
    }
  }

  /// Finds the kernel that is called `name` and has the types of `shape`, and compiles it.
  @usableFromInline
  func bind(
    _ name: String, _ shape: CallShape, _ engine: Engine, _ limits: KernelLimits
  ) throws -> BoundKernel {
    let found = all.filter { $0.name == name || $0.fullName == name }
    guard let kernel = found.first(where: { shape.fits($0.signature) }) else {
      throw ArgumentError(argument: name, message(for: name, found, shape))
    }
    return try BoundKernel(kernel, shape: shape, engine: engine, limits: limits)
  }

  /// What is wrong if none of the kernels called `name` has the types of `shape`.
  private func message(for name: String, _ found: [Kernel], _ shape: CallShape) -> String {
    if found.isEmpty {
      if genericNames.contains(name) {
        return "'\(name)' is generic; only other kernels can call it"
      }
      let names = all.map { "'\($0.fullName)'" }
      return names.isEmpty
        ? "there is no kernel '\(name)': the source has none"
        : "there is no kernel '\(name)'; there are \(names.joined(separator: ", "))"
    }
    let types = found.map { "'\(CallShape.text($0.signature))'" }
    return "'\(name)' is \(types.joined(separator: " and ")), not '\(shape.description)'"
  }
}

import ApusIR
import ApusSemantics
import ApusVocabulary

extension Formula {
  /// The formula as an ordinary function of Swift, compiled now:
  ///
  ///     let f = try Formula("a * sin(x)")
  ///     let g = try f.function(of: "x", "a", as: ((Double, Double) throws -> Double).self)
  ///     let ys = try f.function(of: "x", "a", as: (([Double], Double) throws -> [Double]).self)
  ///
  /// Calls cost what calls of an `@JIT` function cost. An `[T]` is a vector, as everywhere in formulas.
  /// - Parameters:
  ///   - names: Which parameter each argument is; all have to be named.
  ///   - type: The type of the function.
  /// - Throws: `ArgumentError` if names and types do not go together, or the formula gives something
  ///   else; `CompilationError` if it cannot be computed with arguments of these types.
  @inlinable
  public func function<Result: KernelResult, each Argument: KernelArgument>(
    of names: String..., as type: ((repeat each Argument) throws -> Result).Type
  ) throws -> @Sendable (repeat each Argument) throws -> Result {
    let kernel = try bind(names, CallShape(Result.self, repeat (each Argument).self))
    return { (argument: repeat each Argument) in
      try kernel.call(repeat each argument, returning: Result.self)
    }
  }

  /// The formula as a function that says what it throws; see ``function(of:as:)``.
  @inlinable
  public func function<Result: KernelResult, each Argument: KernelArgument>(
    of names: String..., as type: ((repeat each Argument) throws(KernelError) -> Result).Type
  ) throws -> @Sendable (repeat each Argument) throws(KernelError) -> Result {
    let kernel = try bind(names, CallShape(Result.self, repeat (each Argument).self))
    return { (argument: repeat each Argument) throws(KernelError) in
      try kernel.call(repeat each argument, returning: Result.self)
    }
  }

  /// Compiles the formula as a kernel that is called as `shape` says.
  @usableFromInline
  func bind(_ names: [String], _ shape: CallShape) throws -> BoundKernel {
    guard names.count == shape.parameters.count else {
      throw ArgumentError(
        argument: names.first ?? "",
        "\(names.count) names for the \(shape.parameters.count) arguments of '\(shape.description)'"
      )
    }
    var seen: Set<String> = []
    for name in names {
      guard core.parameters.contains(name) else {
        throw ArgumentError(argument: name, "the formula has no parameter '\(name)'")
      }
      guard seen.insert(name).inserted else {
        throw ArgumentError(argument: name, "the parameter '\(name)' is named twice")
      }
    }
    if let missing = core.parameters.first(where: { !seen.contains($0) }) {
      throw ArgumentError(
        argument: missing, "the parameter '\(missing)' is not among the names of the function")
    }
    for (name, type) in zip(names, shape.parameters) where type.isInout {
      throw ArgumentError(argument: name, "a formula does not change '\(name)': no 'inout'")
    }
    let kernel = try core.check(
      zip(names, shape.parameters).map {
        FormulaParameter(name: $0, kind: .type($1.type.unlabelled(mergesArrays: true)))
      })
    let given = kernel.signature.result
    guard given.unlabelled(mergesArrays: true) == shape.result.type.unlabelled(mergesArrays: true)
    else {
      throw ArgumentError(
        argument: "result",
        "the formula gives '\(given.swiftName)', not '\(shape.result.description)'")
    }
    return try BoundKernel(
      kernel, shape: shape, engine: core.options.functionEngine, limits: core.options.limits)
  }
}

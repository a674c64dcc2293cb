import ApusVocabulary

extension Formula {
  /// Evaluates the formula with a dictionary, as in `f(["x": xs, "a": 2.0])`.
  ///
  /// The first evaluation with arguments of some types compiles the formula for them.
  /// - Returns: A number, an array, or a tuple of them; see `KernelValue`'s `double`, `doubles` and
  ///   their like.
  /// - Throws: `ArgumentError` for an argument that is missing, unknown or no value;
  ///   `CompilationError` if the formula cannot be computed with arguments of these types;
  ///   `KernelError` for a fault and beyond a limit.
  public func dynamicallyCall(
    withArguments arguments: [[String: any FormulaArgument]]
  ) throws -> KernelValue {
    var all: [String: any FormulaArgument] = [:]
    for (name, value) in arguments.joined() {
      guard all.updateValue(value, forKey: name) == nil else {
        throw ArgumentError(argument: name, "argument '\(name)' is given twice")
      }
    }
    return try evaluate(all)
  }

  /// Evaluates the formula with arguments by name, as in `f(x: xs, a: 2)`.
  ///
  /// The first evaluation with arguments of some types compiles the formula for them.
  /// - Throws: `ArgumentError`, `CompilationError`, `KernelError`, as ``evaluate(_:)`` does.
  public func dynamicallyCall(
    withKeywordArguments arguments: KeyValuePairs<String, any FormulaArgument>
  ) throws -> KernelValue {
    var all: [String: any FormulaArgument] = [:]
    for (name, value) in arguments {
      guard !name.isEmpty else {
        throw ArgumentError(
          argument: "\(value)", "an argument does not say which parameter is meant")
      }
      guard all.updateValue(value, forKey: name) == nil else {
        throw ArgumentError(argument: name, "argument '\(name)' is given twice")
      }
    }
    return try evaluate(all)
  }

  /// Evaluates the formula.
  ///
  /// The first evaluation with arguments of some types compiles the formula for them.
  /// - Parameter arguments: A value for each parameter.
  /// - Returns: A number, an array, or a tuple of them; see `KernelValue`'s `double`, `doubles` and
  ///   their like.
  /// - Throws: `ArgumentError` for an argument that is missing, unknown or no value;
  ///   `CompilationError` if the formula cannot be computed with arguments of these types;
  ///   `KernelError` for a fault and beyond a limit.
  public func evaluate(_ arguments: [String: any FormulaArgument] = [:]) throws -> KernelValue {
    let inputs = try inputs(arguments)
    return try core.version(for: inputs.map(\.kind)).evaluate(inputs)
  }

  /// Evaluates the formula into an array that there is: no memory is allocated for the result.
  ///
  /// A formula that gives a number fills the array with it. After a fault the elements are
  /// unspecified.
  /// - Throws: What ``evaluate(_:)`` throws; `ArgumentError` if the result has another type or shape
  ///   than the array.
  public func evaluate<Element: ArrayElement>(
    _ arguments: [String: any FormulaArgument] = [:], into result: inout [Element]
  ) throws {
    let shape = [result.count]
    try result.withUnsafeMutableBytes { bytes in
      try evaluate(arguments, into: bytes.baseAddress, shape, Element.self)
    }
  }

  /// Evaluates the formula into an array that there is: no memory is allocated for the result.
  ///
  /// A formula that gives a number fills the array with it. After a fault the elements are
  /// unspecified.
  /// - Throws: What ``evaluate(_:)`` throws; `ArgumentError` if the result has another type or shape
  ///   than the array.
  public func evaluate<Element: ArrayElement, let rank: Int>(
    _ arguments: [String: any FormulaArgument] = [:], into result: inout NDArray<Element, rank>
  ) throws {
    let shape = result.shape
    try result.withUnsafeMutableBufferPointer { elements in
      try evaluate(
        arguments, into: UnsafeMutableRawPointer(elements.baseAddress), shape, Element.self)
    }
  }

  private func evaluate<Element: ArrayElement>(
    _ arguments: [String: any FormulaArgument], into start: UnsafeMutableRawPointer?,
    _ shape: [Int], _: Element.Type
  ) throws {
    let inputs = try inputs(arguments)
    let version = try core.version(for: inputs.map(\.kind))
    let wanted = SourceType.ndarray(Element.elementType, rank: shape.count)
    let count = shape.reduce(1, &*)
    switch version.result {
    case wanted.unlabelled(mergesArrays: true):
      // What has no elements may have no memory: the address is not used then, but it is one.
      guard let start = start ?? UnsafeMutableRawPointer(bitPattern: 64) else { return }
      let delivery = try version.evaluate(inputs, into: start, shape: shape)
      if let found = delivery.found, found != shape {
        throw ArgumentError(
          argument: "result", "the formula gives an array of shape \(found), not \(shape)")
      }
    case .scalar(Element.elementType):
      guard case .scalar(let scalar) = try version.evaluate(inputs) else { return }
      for index in 0..<count {
        if let start { scalar.store(to: start + index * MemoryLayout<Element>.stride) }
      }
    case let found:
      throw ArgumentError(
        argument: "result", "the formula gives '\(found.swiftName)', not '\(wanted.swiftName)'")
    }
  }

  /// The arguments in the order of the parameters.
  private func inputs(
    _ arguments: [String: any FormulaArgument]
  ) throws(ArgumentError) -> [FormulaInput] {
    var result: [FormulaInput] = []
    result.reserveCapacity(core.parameters.count)
    for name in core.parameters {
      guard let argument = arguments[name] else {
        throw ArgumentError(argument: name, "missing argument '\(name)'; \(expectation)")
      }
      do throws(ArgumentError) {
        result.append(try argument.formulaInput())
      } catch {
        throw ArgumentError(argument: name, "argument '\(name)': \(error.description)")
      }
    }
    if arguments.count > result.count {
      let unknown = arguments.keys.filter { !core.parameters.contains($0) }.sorted()
      throw ArgumentError(
        argument: unknown.first ?? "",
        "the formula has no parameter '\(unknown.first ?? "")'; \(expectation)")
    }
    return result
  }

  /// The parameters, for messages.
  private var expectation: String {
    let names = core.parameters.map { "'\($0)'" }
    return names.isEmpty ? "it has none" : "it has \(names.joined(separator: ", "))"
  }
}

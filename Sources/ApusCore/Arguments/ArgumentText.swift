import ApusVocabulary

/// The arguments of a call as text, as the command takes them: `name=value`, where a value is a
/// Swift literal, a `.npy` file, `data.csv:column` or `data.csv:first..last`.
public struct ArgumentText: Sendable {
  /// The arguments by name, in the order given.
  public private(set) var pairs: [(name: String, value: String)] = []

  /// Takes arguments of the form `name=value` apart.
  /// - Throws: `ArgumentError` for one without `=`, and for a name that is given twice.
  public init(_ arguments: [String]) throws(ArgumentError) {
    for (index, argument) in arguments.enumerated() {
      let equals = argument.firstIndex(of: "=") ?? argument.startIndex
      let name = String(argument[..<equals]).trimmed
      if name.isEmpty {
        let isApart =
          argument.drop { $0 == " " }.first == "="
          || arguments.dropFirst(index + 1).first?.first == "="
        throw ArgumentError(
          argument: argument,
          "expected 'name=value'\(isApart ? " without spaces" : ""), found '\(argument)'")
      }
      if pairs.contains(where: { $0.name == name }) {
        throw ArgumentError(argument: name, "argument '\(name)' is given twice")
      }
      let value = argument[argument.index(after: equals)...]
      guard value.contains(where: { $0 != " " }) else {
        throw ArgumentError(argument: name, "argument '\(name)' has no value")
      }
      pairs.append((name, String(value)))
    }
  }

  /// Reads the values as the types of a kernel's parameters ask.
  /// - Throws: `ArgumentError`, `DataError`.
  public func values(for kernel: Kernel) throws -> [String: KernelValue] {
    var values: [String: KernelValue] = [:]
    for (name, text) in pairs {
      let parameters = kernel.signature.parameters
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        throw ArgumentError(unknown: name, kernel: kernel)
      }
      values[name] = try value(text, name: name, type: parameter.type)
    }
    return values
  }

  /// The version of a kernel in which the parameters named are constants.
  /// - Throws: `ArgumentError`, `DataError`.
  public func specialize(_ kernel: Kernel) throws -> Kernel {
    for (name, _) in pairs { try kernel.indexOfFixable(name) }
    return try kernel.specialized(values(for: kernel))
  }

  /// Reads one value.
  private func value(_ text: String, name: String, type: SourceType) throws -> KernelValue {
    if text.hasSuffix(".npy") {
      return try fit(NPYFile.read(text), path: text, name: name, type: type)
    }
    if let reference = CSVReference(text), let (element, rank) = type.arrayShape {
      let array = try CSVFile(reference.path).read(
        reference.selection, as: ArrayElementType(element))
      return try fit(array, path: text, name: name, type: type, rank: rank)
    }
    var reader = LiteralReader(text, parameter: name)
    return try reader.read(type)
  }

  /// An array from a file as a value of the parameter's type.
  private func fit(
    _ array: AnyArray, path: String, name: String, type: SourceType, rank: Int? = nil
  ) throws(ArgumentError) -> KernelValue {
    if case .scalar(let element) = type, array.rank == 0,
      let scalar = array.retyped(as: element)
    {
      return withExtendedLifetime(scalar) { .scalar(AnyScalar(element, at: scalar.start)) }
    }
    guard let (element, rank) = type.arrayShape, array.rank == rank,
      let fitting = array.retyped(as: element)
    else {
      throw ArgumentError(
        argument: name,
        """
        argument '\(name)' expects '\(type.swiftName)', found \
        \(KernelValue.array(array).kindDescription) in '\(path)'\
        \(Self.advice(array, path: path, type: type))
        """)
    }
    return .array(fitting)
  }

  /// What to write instead when an array does not fit a parameter's type, if that is plain.
  private static func advice(_ array: AnyArray, path: String, type: SourceType) -> String {
    guard let (element, rank) = type.arrayShape else {
      guard case .scalar(let element) = type, array.rank == 0 else { return "" }
      return "; convert the file in NumPy: 'x.astype(\"\(element.numPyName)\")'"
    }
    if array.rank == 0 { return "; save it with an axis: 'np.atleast_1d(x)'" }
    if array.rank == rank {
      let found = array.elementType
      let other: SourceType =
        if case .array = type { .array(found) } else { .ndarray(found, rank: rank) }
      return """
        ; make the parameter '\(other.swiftName)', or convert the file in NumPy: \
        'x.astype("\(element.numPyName)")'
        """
    }
    if path.hasSuffix(".npy"), (1...SourceType.rankLimit).contains(array.rank) {
      let other = SourceType.ndarray(array.elementType, rank: array.rank)
      return "; make the parameter '\(other.swiftName)'"
    }
    return rank == 1 ? "; name one column" : "; name several columns, 'data.csv:first..last'"
  }
}

extension ArgumentError {
  /// An argument for which the kernel has no parameter, or a constant; if it is a label, with the
  /// name to write.
  init(unknown name: String, kernel: Kernel) {
    if let fixed = kernel.fixedArguments.first(where: { $0.name == name }) {
      self.init(
        argument: name, "'\(name)' of '\(kernel.name)' is fixed at \(fixed.value) already")
      return
    }
    let parameters = kernel.signature.parameters
    let names = parameters.map(\.name)
    let known = names.isEmpty ? "it has none" : "its parameters: \(names.joined(separator: ", "))"
    let labelled = parameters.first { $0.label == name }
    let advice = labelled.map { "; '\(name)' is the label of '\($0.name)'" } ?? ""
    self.init(argument: name, "'\(kernel.name)' has no parameter '\(name)'; \(known)\(advice)")
  }
}

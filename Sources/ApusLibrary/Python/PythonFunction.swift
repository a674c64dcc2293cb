import ApusVocabulary

/// A kernel as a function of a Python module.
struct PythonFunction {
  private let kernel: KernelInterface
  /// The function's name in Python.
  let name: String
  /// The symbol of its loop over vectors, if it is applied element by element.
  private let loop: String?
  private let results: [ElementType]

  init(_ kernel: KernelInterface, name: String, loop: KernelInterface?) {
    self.kernel = kernel
    self.name = PythonNames.identifier(name)
    self.loop = loop?.cName
    results = kernel.results.map(\.element)
  }

  /// The definition: what calls the library, and the function around it.
  var text: String {
    """
    \(callables)


    def \(name)(\(parameterList)) -> \(resultAnnotation):
        \"""\(documentation)
        \"""
        return \(callee)(\(call))

    """
  }

  // MARK: What calls the library

  private var callee: String { loop == nil ? "_call_\(name)" : "_each_\(name)" }

  private var callables: String {
    let parameters = kernel.parameters.map { parameter in
      Self.description(
        parameter.type, PythonNames.identifier(parameter.name), isInout: parameter.isInout)
    }
    let result =
      kernel.results.isEmpty
      ? "" : "\n    " + Self.description(kernel.resultType, "result") + ","
    let list = parameters.map { "\n        \($0)," }.joined()
    var text = """
      _call_\(name) = _support.Kernel(
          _library,
          \(PythonNames.quoted(kernel.cName)),
          [\(list)\(list.isEmpty ? "" : "\n    ")],\(result)
      )
      """
    guard let loop else { return text }
    let vectors =
      kernel.parameters.map { parameter in
        Self.vector(parameter.leaves[0].element, PythonNames.identifier(parameter.name))
      } + results.enumerated().map { Self.vector($1, "result_\($0)", isInout: true) }
    let numbers = results.enumerated().map {
      Self.description(.scalar($1), "result_\($0)")
    }
    text += """


      _each_\(name) = _support.Elementwise(
          _call_\(name),
          _support.Kernel(
              _library,
              \(PythonNames.quoted(loop)),
              [\(vectors.joined(separator: ", "))],
          ),
          [\(parameters.joined(separator: ", "))],
          [\(numbers.joined(separator: ", "))],
      )
      """
    return text
  }

  /// The object that passes a value of a type.
  private static func description(
    _ type: SourceType, _ name: String, isInout: Bool = false
  ) -> String {
    let change = isInout ? ", is_inout=True" : ""
    switch type {
    case .scalar(let element):
      return "_support.Number(\(PythonNames.quoted(name)), \"\(element.numPyName)\"\(change))"
    case .array, .ndarray:
      guard let (element, rank) = type.arrayShape else { return "None" }
      return """
        _support.Array(\(PythonNames.quoted(name)), "\(element.numPyName)", \(rank)\(change))
        """
    case .tuple(let elements):
      let parts = elements.enumerated().map { index, element in
        description(element.type, "\(name)_\(element.label ?? "\(index)")", isInout: isInout)
      }
      let labels = elements.compactMap { $0.label.map(PythonNames.identifier) }
      let names =
        labels.count == elements.count && labels.allSatisfy { !$0.hasPrefix("_") }
        ? ", labels=[\(labels.map(PythonNames.quoted).joined(separator: ", "))]" : ""
      return """
        _support.Tuple(\(PythonNames.quoted(name)), \(parts.joined(separator: ", "))\(names))
        """
    case .range, .never, .error: return "None"
    }
  }

  private static func vector(
    _ element: ElementType, _ name: String, isInout: Bool = false
  ) -> String {
    description(.ndarray(element, rank: 1), name, isInout: isInout)
  }

  // MARK: The function

  private var parameterList: String {
    var texts: [String] = []
    // Python wants those with defaults behind those without.
    let lastRequired = kernel.parameters.lastIndex { Self.defaultValue(of: $0) == nil } ?? -1
    for (index, parameter) in kernel.parameters.enumerated() {
      var text =
        "\(PythonNames.identifier(parameter.name)): "
        + annotation(parameter.type, isInout: parameter.isInout)
      if index > lastRequired, let value = Self.defaultValue(of: parameter) {
        text += " = \(value)"
      }
      texts.append(text)
    }
    if takesOut { texts += ["*", "out=None"] }
    return texts.joined(separator: ", ")
  }

  /// Whether the caller can say where results are to be written.
  private var takesOut: Bool { loop != nil || kernel.results.contains { !$0.isNumber } }

  private var call: String {
    let arguments = kernel.parameters.map { PythonNames.identifier($0.name) }
    return (arguments + (takesOut ? ["out=out"] : [])).joined(separator: ", ")
  }

  /// The default argument in Python, if it is a number or a truth value.
  private static func defaultValue(of parameter: ParameterInterface) -> String? {
    guard let text = parameter.defaultText, case .scalar(let element) = parameter.type else {
      return nil
    }
    if element == .bool { return ["true": "True", "false": "False"][text] }
    let isNumber =
      !text.isEmpty && text.utf8.allSatisfy { "0123456789.-e_".utf8.contains($0) }
      && (text.utf8.last.map { $0 != UInt8(ascii: "_") } ?? false)
      && Double(
        text.filter { $0 != "_" }) != nil
    return isNumber ? text.filter { $0 != "_" } : nil
  }

  /// The type hint of a parameter, or of a result where `isResult`.
  private func annotation(
    _ type: SourceType, isInout: Bool = false, isResult: Bool = false
  ) -> String {
    switch type {
    case .scalar(let element):
      if loop != nil, isResult {
        return "\(element.pythonName) | npt.NDArray[np.\(element.numPyTypeName)]"
      }
      return loop != nil ? "npt.ArrayLike" : element.pythonName
    case .array, .ndarray:
      guard isInout || isResult else { return "npt.ArrayLike" }
      return "npt.NDArray[np.\((type.arrayShape?.element ?? .double).numPyTypeName)]"
    case .tuple(let elements):
      if elements.isEmpty { return "None" }
      let parts = elements.map { annotation($0.type, isInout: isInout, isResult: isResult) }
      return "tuple[\(parts.joined(separator: ", "))]"
    case .range, .never, .error: return "None"
    }
  }

  /// The type hint of what the function gives: the result, then the final values of numbers that are
  /// changed.
  private var resultAnnotation: String {
    var types =
      kernel.results.isEmpty ? [] : [annotation(kernel.resultType, isResult: true)]
    for parameter in kernel.parameters
    where parameter.isInout && parameter.leaves.contains(where: \.isNumber) {
      types.append(finalAnnotation(parameter.type))
    }
    if types.isEmpty { return "None" }
    return types.count == 1 ? types[0] : "tuple[\(types.joined(separator: ", "))]"
  }

  /// The type hint of the numbers in a value that is changed.
  private func finalAnnotation(_ type: SourceType) -> String {
    guard case .tuple(let elements) = type else { return annotation(type, isResult: true) }
    let parts = elements.map(\.type).filter { $0.leaves.contains { $0.arrayShape == nil } }
    return "tuple[\(parts.map(finalAnnotation).joined(separator: ", "))]"
  }

  // MARK: Documentation

  private var documentation: String {
    var lines = kernel.documentation
    if lines.isEmpty { lines = ["The kernel `\(kernel.fullName)`."] }
    lines += ["", "    " + kernel.declaration]
    if loop != nil { lines += ["", "Applied element by element; arrays broadcast as in NumPy."] }
    if kernel.parameters.contains(where: { $0.isInout && $0.leaves.contains(where: \.isNumber) }) {
      lines += [
        "", "The final values of the numbers that it changes are returned, after the result.",
      ]
    }
    lines += ["", "Raises `KernelError` for a fault."]
    return lines.enumerated().map { index, line in
      (index == 0 || line.isEmpty ? "" : "    ") + PythonNames.escaped(line)
    }.joined(separator: "\n")
  }
}

extension ElementType {
  /// The type's name in the module `numpy`.
  fileprivate var numPyTypeName: String { self == .bool ? "bool_" : numPyName }
}

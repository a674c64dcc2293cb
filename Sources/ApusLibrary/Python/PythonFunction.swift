import ApusCore
import ApusIR
import ApusVocabulary

/// A kernel as a function of a Python module.
struct PythonFunction {
  private let kernel: KernelInterface
  /// The function's name in Python.
  let name: String
  /// What calls the kernel, and what applies it element by element, as they are called in the module.
  private let callable: String
  private let elementwise: String
  /// The symbol of its loop over vectors, if it is applied element by element.
  private let loop: String?
  private let parameters: [String]
  private let defaults: [String?]
  private let types: PythonTypes
  private let results: [ElementType]

  /// - Parameters:
  ///   - name: A name that nothing else in the module has.
  ///   - used: The names in use, to which those of what else the function needs are added.
  init(
    _ interface: KernelInterface, of kernel: Kernel, name: String, loop: KernelInterface?,
    claiming used: inout Set<String>
  ) {
    self.kernel = interface
    self.name = name
    self.loop = loop?.cName
    parameters = Self.parameterNames(of: interface)
    callable = PythonNames.claim("_call_\(name)", &used)
    elementwise = loop == nil ? "" : PythonNames.claim("_each_\(name)", &used)
    types = PythonTypes(interface, function: name, isElementwise: loop != nil, claiming: &used)
    defaults = kernel.signature.parameters.map { Self.defaultValue(of: $0, in: kernel.program) }
    results = interface.results.map(\.element)
  }

  /// The parameters as they are called in Python.
  static func parameterNames(of kernel: KernelInterface) -> [String] {
    PythonNames.unique(kernel.parameters.map(\.name), besides: ["out"])
  }

  /// The classes of tuples with labels that it gives.
  var classNames: [String] { types.classes.map(\.name) }

  /// The definition: classes, what calls the library, and the function around it.
  var text: String {
    """
    \(types.classes.map { $0.text + "\n\n" }.joined())\(callables)


    def \(name)(\(parameterList)) -> \(types.returned):
        \"""\(documentation)
        \"""
        return \(loop == nil ? callable : elementwise)(\(call))

    """
  }

  // MARK: What calls the library

  private var callables: String {
    let list = zip(kernel.parameters, parameters).map { parameter, name in
      types.description(of: parameter, named: name)
    }
    let result = kernel.results.isEmpty ? "" : "\n    \(types.resultDescription),"
    let lines = list.map { "\n        \($0)," }.joined()
    let text = """
      \(callable) = _support.Kernel(
          _library,
          \(PythonNames.quoted(kernel.cName)),
          [\(lines)\(lines.isEmpty ? "" : "\n    ")],\(result)
      )
      """
    guard let loop else { return text }
    let vectors =
      zip(kernel.parameters, parameters).map { PythonTypes.vector($0.leaves[0].element, $1) }
      + results.enumerated().map { PythonTypes.vector($1, "result_\($0)", isInout: true) }
    let numbers = results.enumerated().map { PythonTypes.number($1, "result_\($0)") }
    return """
      \(text)


      \(elementwise) = _support.Elementwise(
          \(callable),
          _support.Kernel(
              _library,
              \(PythonNames.quoted(loop)),
              [\(vectors.joined(separator: ", "))],
              place=(\(place)),
          ),
          [\(list.joined(separator: ", "))],
          [\(numbers.joined(separator: ", "))],\(types.resultClass.map { "\n    \($0)._make," } ?? "")
      )
      """
  }

  /// Where the kernel is.
  private var place: String {
    """
    \(PythonNames.quoted(kernel.file)), \(kernel.position.line), \(kernel.position.column), \
    \(PythonNames.quoted(kernel.swiftName))
    """
  }

  // MARK: The function

  private var parameterList: String {
    var texts: [String] = []
    // Python wants those with defaults behind those without.
    let lastRequired = defaults.lastIndex { $0 == nil } ?? -1
    for (index, parameter) in kernel.parameters.enumerated() {
      var text = "\(parameters[index]): \(types.annotation(of: parameter))"
      if index > lastRequired, let value = defaults[index] { text += " = \(value)" }
      texts.append(text)
    }
    if let out = types.out { texts += ["*", "out: \(out) = None"] }
    return texts.joined(separator: ", ")
  }

  private var call: String {
    (parameters + (types.out == nil ? [] : ["out=out"])).joined(separator: ", ")
  }

  /// The default argument in Python, if it is made of numbers and truth values.
  private static func defaultValue(
    of parameter: Signature.Parameter, in program: Program
  ) -> String? {
    guard let function = parameter.defaultValue,
      let value = try? Kernel(program: program, function: function).call(
        [:], engine: .interpreter, limits: .untrusted
      ).result
    else { return nil }
    return text(value, of: parameter.type)
  }

  private static func text(_ value: KernelValue, of type: SourceType) -> String? {
    switch (value, type) {
    case (.scalar(let scalar), .scalar(let element)):
      let parts = scalar.words.map { text(AnyScalar(element.component, bits: $0)) }
      return element.isComplex ? "complex(\(parts.joined(separator: ", ")))" : parts.first
    case (.tuple(let values), .tuple(let elements)):
      let parts = zip(values, elements).compactMap { text($0.value, of: $1.type) }
      guard parts.count == elements.count else { return nil }
      return "(\(parts.map { $0 + "," }.joined(separator: " ")))"
    default: return nil
    }
  }

  private static func text(_ number: AnyScalar) -> String {
    let text = number.description
    return switch text {
    case "true": "True"
    case "false": "False"
    case "inf": "np.inf"
    case "-inf": "-np.inf"
    case _ where text.hasSuffix("nan"): "np.nan"
    default: text
    }
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

import ApusVocabulary

/// A kernel as a function of a Swift package: what users call, and the function of C behind it.
struct SwiftFunction {
  private let kernel: KernelInterface
  /// The function's name in Swift.
  let name: String
  private let names: SwiftNames
  /// The names of the parameters within the function, and of its variables.
  private var variables: SwiftVariables

  /// - Parameter name: The function's name; `nil` for the kernel's.
  init(_ kernel: KernelInterface, name: String? = nil, in names: SwiftNames) {
    self.kernel = kernel
    self.name = name ?? kernel.swiftName
    self.names = names
    variables = SwiftVariables(of: kernel, besides: names.own)
  }

  /// What tells the function from others: two of the same cannot be in one module.
  var key: String {
    let parts = kernel.parameters.map { "\($0.label ?? "_"): \($0.isInout)\($0.type.swiftText)" }
    return "\(name)(\(parts.joined(separator: ", "))) -> \(kernel.resultType.swiftText)"
  }

  /// The declarations: with arrays, and with spans if there are arrays that can be spans.
  var text: String {
    let takesSpans =
      kernel.takesArrays
      && kernel.parameters.allSatisfy { parameter in
        if case .tuple = parameter.type { parameter.leaves.allSatisfy(\.isNumber) } else { true }
      }
    return declaration(isSpan: false) + (takesSpans ? "\n" + declaration(isSpan: true) : "")
  }

  /// The head without the attributes: what a user reads.
  var head: String {
    let result = kernel.results.isEmpty ? "" : " -> \(kernel.resultType.swiftText)"
    return
      "func \(SwiftNames.identifier(name))(\(parameters(isSpan: false).joined(separator: ", ")))"
      + " throws(\(names.error))" + result
  }

  // MARK: The function in Swift

  private func declaration(isSpan: Bool) -> String {
    let result = kernel.results.isEmpty ? "" : " -> \(kernel.resultType.swiftText)"
    let head = Self.list(
      parameters(isSpan: isSpan), after: "public func \(SwiftNames.identifier(name))(",
      tail: ") throws(\(names.error))\(result) {")
    var body: [String] = []
    var arguments: [String] = []
    for (index, parameter) in kernel.parameters.enumerated() {
      let place = variables.parameters[index]
      arguments += self.arguments(
        of: parameter.type, at: place, parameter.isInout,
        isSpan: isSpan ? index : nil, &body)
    }
    for (index, leaf) in kernel.results.enumerated() {
      let (value, shape) = variables.results[index]
      if leaf.isNumber {
        body.append(
          "var \(value): \(leaf.element.swiftName) = \(leaf.element == .bool ? "false" : "0")")
        arguments.append("&\(value)")
      } else {
        let zero = leaf.rank == 1 ? "0" : "[Int](repeating: 0, count: \(leaf.rank))"
        body.append("var \(value): UnsafeMutableRawPointer?")
        body.append("var \(shape) = \(zero)")
        arguments += ["&\(value)", "&\(shape)"]
      }
    }
    let call = Self.list(
      arguments, after: "  let \(variables.status) = \(kernel.cName)(", tail: ")", indented: "  ")
    let lines = body.map { "  \($0)\n" }.joined()
    return """
      \(CText.comment(documentation(isSpan: isSpan)))\(head)
      \(lines)\(call)
        if \(variables.status) != 0 { throw \(names.error)(status: \(variables.status)) }
      \(returning)}

      """
  }

  /// A list in a line, or between two.
  private static func list(
    _ parts: [String], after head: String, tail: String, indented indent: String = ""
  ) -> String {
    let line = head + parts.joined(separator: ", ") + tail
    if line.utf8.count <= 100 { return line }
    let middle = indent + "  " + parts.joined(separator: ", ")
    let all =
      middle.utf8.count <= 100 ? middle : indent + "  " + parts.joined(separator: ",\n\(indent)  ")
    return "\(head)\n\(all)\n\(indent)\(tail)"
  }

  /// The parameters as they are declared.
  private func parameters(isSpan: Bool) -> [String] {
    kernel.parameters.enumerated().flatMap { index, parameter in
      let name = variables.parameters[index]
      let label = parameter.label.map(SwiftNames.identifier) ?? "_"
      let names = label == name ? name : "\(label) \(name)"
      let change = parameter.isInout ? "inout " : ""
      if isSpan, let (element, rank) = parameter.type.arrayShape {
        let span = parameter.isInout ? "MutableSpan" : "Span"
        let shape = "shape \(variables.shapes[index]): [Int]"
        return ["\(names): \(change)\(span)<\(element.swiftName)>"] + (rank == 1 ? [] : [shape])
      }
      let value = Self.defaultValue(of: parameter).map { " = \($0)" } ?? ""
      return ["\(names): \(change)\(parameter.type.swiftText)\(value)"]
    }
  }

  /// What is handed over to C for a value at a place, and before that the statements it takes.
  /// - Parameter isSpan: The index of the parameter, if arrays are spans.
  private func arguments(
    of type: SourceType, at place: String, _ isInout: Bool,
    isSpan: Int?, _ body: inout [String]
  ) -> [String] {
    switch type {
    case .scalar(let element):
      if isInout { return ["&\(place)"] }
      if element == .float16 { return ["\(place).bitPattern"] }
      guard element.isComplex else { return [place] }
      return ["\(element.cType)(real: \(place).real, imaginary: \(place).imaginary)"]
    case .array, .ndarray:
      let rank = type.arrayShape?.rank ?? 1
      if let index = isSpan {
        let pointer = variables.pointers[index]
        let access = isInout ? "withUnsafeMutableBufferPointer" : "withUnsafeBufferPointer"
        let shape = variables.shapes[index]
        if rank > 1 { body.append("checkShape(\(shape), rank: \(rank), count: \(place).count)") }
        body.append("let \(pointer) = \(place).\(access) { $0.baseAddress }")
        return [pointer, rank == 1 ? "\(place).count" : shape]
      }
      let elements = rank == 1 ? place : "\(place).storage"
      return [(isInout ? "&" : "") + elements, rank == 1 ? "\(place).count" : "\(place).shape"]
    case .tuple(let elements):
      return elements.enumerated().flatMap { index, element in
        let part = element.label.map(SwiftNames.identifier) ?? "\(index)"
        return arguments(
          of: element.type, at: "\(place).\(part)", isInout, isSpan: nil, &body)
      }
    case .range, .never, .error: return []
    }
  }

  /// The statement that returns the result.
  private var returning: String {
    if kernel.results.isEmpty { return "" }
    var rest = variables.results[...]
    return "  return \(Self.value(of: kernel.resultType, &rest))\n"
  }

  /// A result out of the variables that C has written.
  private static func value(
    of type: SourceType, _ rest: inout ArraySlice<(value: String, shape: String)>
  ) -> String {
    switch type {
    case .scalar: return rest.popFirst()?.value ?? ""
    case .array, .ndarray:
      guard let (value, shape) = rest.popFirst(), let rank = type.arrayShape?.rank else {
        return ""
      }
      if rank == 1 { return "takeElements(\(value), \(shape))" }
      return "NDArray(takeElements(\(value), \(shape).reduce(1, *)), shape: \(shape))"
    case .tuple(let elements):
      let parts = elements.map { element in
        let value = value(of: element.type, &rest)
        return (element.label.map { "\(SwiftNames.identifier($0)): " } ?? "") + value
      }
      return "(\(parts.joined(separator: ", ")))"
    case .range, .never, .error: return "()"
    }
  }

  /// The default argument, if it is a number or a truth value by itself.
  private static func defaultValue(of parameter: ParameterInterface) -> String? {
    guard let text = parameter.defaultText, case .scalar(let element) = parameter.type,
      !parameter.isInout
    else { return nil }
    if element == .bool { return ["true", "false"].contains(text) ? text : nil }
    if [".pi", ".infinity", ".nan", ".max", ".min"].contains(text) { return text }
    let digits = text.drop { $0 == "-" }
    guard text.count - digits.count <= 1, digits.utf8.first.map({ 0x30...0x39 ~= $0 }) == true,
      digits.utf8.allSatisfy({ "0123456789abcdefABCDEFxop._-+".utf8.contains($0) })
    else { return nil }
    return text
  }

  private func documentation(isSpan: Bool) -> [String] {
    var lines = kernel.documentation
    if lines.isEmpty { lines = ["The kernel `\(kernel.fullName)`."] }
    if isSpan { lines += ["", "Elements of spans are not copied; they are in row-major order."] }
    let defaults = kernel.parameters.filter { $0.defaultText != nil }.filter {
      isSpan || Self.defaultValue(of: $0) == nil
    }
    if !defaults.isEmpty {
      let texts = defaults.map { "`\($0.name)` is `\($0.defaultText ?? "")`" }
      lines += ["", "In the kernel, \(texts.joined(separator: ", ")) unless given."]
    }
    if !lines.contains(where: { $0.drop { $0 == " " }.hasPrefix("- Throws:") }) {
      let isList = lines.last.map { $0.drop { $0 == " " }.hasPrefix("- ") } ?? false
      lines += (isList ? [] : [""]) + ["- Throws: `\(names.error)` if the kernel faults."]
    }
    return lines.flatMap {
      $0.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }
  }

  // MARK: The function in C

  /// The prototype in C. Elements have no type there, so that Swift takes arrays of its own types.
  var prototype: String {
    var parts: [String] = []
    for parameter in kernel.parameters {
      for leaf in parameter.leaves {
        if leaf.isNumber {
          parts.append(
            parameter.isInout ? "void *\(leaf.cName)" : "\(leaf.element.swiftCType) \(leaf.cName)")
        } else {
          parts.append("\(parameter.isInout ? "" : "const ")void *\(leaf.cName)")
          parts.append(
            leaf.rank == 1 ? "long \(leaf.countName)" : "const long *\(leaf.extentsName)")
        }
      }
    }
    for leaf in kernel.results {
      parts.append("\(leaf.isNumber ? "void *" : "void **")\(leaf.cName)")
      if !leaf.isNumber {
        parts.append("long *\(leaf.rank == 1 ? leaf.countName : leaf.extentsName)")
      }
    }
    return CText.list(
      parts.isEmpty ? ["void"] : parts, after: "int \(kernel.cName)(", tail: ");\n")
  }
}

/// The names within a function, which differ from one another and from what it uses.
private struct SwiftVariables {
  private(set) var parameters: [String] = []
  /// For each parameter, where the shape and the place of a span are.
  private(set) var shapes: [String] = []
  private(set) var pointers: [String] = []
  private(set) var results: [(value: String, shape: String)] = []
  private(set) var status = ""

  init(of kernel: KernelInterface, besides names: Set<String>) {
    var used = names.union(["Swift", "Span", "MutableSpan"])
    func unique(_ name: String) -> String {
      var name = name
      while !used.insert(name).inserted || name.hasPrefix("apus_") { name += "_" }
      return name
    }
    for parameter in kernel.parameters {
      parameters.append(SwiftNames.identifier(unique(parameter.name)))
    }
    for parameter in kernel.parameters {
      shapes.append(unique(parameter.name + "Shape"))
      pointers.append(unique(parameter.name + "Elements"))
    }
    for leaf in kernel.results {
      let value = unique(leaf.cName)
      results.append((value, unique(leaf.cName + (leaf.rank == 1 ? "Count" : "Shape"))))
    }
    status = unique("status")
  }
}

extension SourceType {
  /// The type in a Swift package.
  fileprivate var swiftText: String {
    switch self {
    case .scalar(let element): element.swiftName
    case .array(let element), .ndarray(let element, 1): "[\(element.swiftName)]"
    case .ndarray(let element, 2): "Matrix<\(element.swiftName)>"
    case .ndarray(let element, let rank): "NDArray<\(element.swiftName), \(rank)>"
    case .tuple(let elements):
      elements.isEmpty
        ? "Void"
        : "("
          + elements.map { element in
            (element.label.map { "\(SwiftNames.identifier($0)): " } ?? "") + element.type.swiftText
          }.joined(separator: ", ") + ")"
    case .range, .never, .error: "Void"
    }
  }
}

extension ElementType {
  /// The type of a number in C that Swift imports as the one it is.
  fileprivate var swiftCType: String {
    switch self {
    case .int: "long"
    case .uint: "unsigned long"
    case .float16: "unsigned short"
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .float, .double,
      .complexFloat, .complexDouble:
      cType
    }
  }
}

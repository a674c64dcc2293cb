import ApusVocabulary

/// What a kernel takes and gives, in Python: type hints, classes of tuples, and the objects that pass
/// values to C.
struct PythonTypes {
  /// A class of tuples whose parts have names.
  struct TupleClass {
    let name: String
    let documentation: String
    let fields: [(name: String, annotation: String)]

    var text: String {
      """
      class \(name)(_typing.NamedTuple):
          \"""\(documentation)\"""

      \(fields.map { "    \($0.name): \($0.annotation)\n" }.joined())
      """
    }
  }

  /// The classes, those that others name before them.
  private(set) var classes: [TupleClass] = []
  private let kernel: KernelInterface
  private let isElementwise: Bool
  /// The class of a tuple, by where that is: `result.0`, `p.1`.
  private var classNames: [String: String] = [:]

  /// - Parameters:
  ///   - function: The function's name in Python.
  ///   - used: The names in use in the module.
  init(
    _ kernel: KernelInterface, function: String, isElementwise: Bool,
    claiming used: inout Set<String>
  ) {
    self.kernel = kernel
    self.isElementwise = isElementwise
    let head = Self.camelCase(function)
    addClasses(
      for: kernel.resultType, at: "result", named: head + "Result",
      "What `\(function)` gives.", &used)
    for parameter in kernel.parameters where parameter.isInout {
      addClasses(
        for: parameter.type, at: "final." + parameter.name,
        named: head + Self.camelCase(parameter.name),
        "The final values of `\(parameter.name)` of `\(function)`.", &used)
    }
  }

  // MARK: Classes

  /// `a_word` becomes `AWord`.
  private static func camelCase(_ name: String) -> String {
    PythonNames.identifier(name).split(separator: "_").map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// The parts that are returned of a tuple at a place: of one that is changed, those with numbers.
  private static func parts(
    _ elements: [SourceType.Element], at place: String
  ) -> [(index: Int, element: SourceType.Element)] {
    elements.enumerated().map { ($0, $1) }.filter { _, element in
      !place.hasPrefix("final.") || element.type.leaves.contains { $0.arrayShape == nil }
    }
  }

  private mutating func addClasses(
    for type: SourceType, at place: String, named name: String, _ documentation: String,
    _ used: inout Set<String>
  ) {
    guard case .tuple(let elements) = type else { return }
    let parts = Self.parts(elements, at: place)
    if parts.isEmpty { return }
    for (index, element) in parts {
      addClasses(
        for: element.type, at: "\(place).\(index)",
        named: name + Self.camelCase(element.label ?? "\(index)"), documentation, &used)
    }
    let labels = PythonNames.unique(parts.compactMap(\.element.label))
    guard labels.count == parts.count, !labels.contains(where: { $0.hasPrefix("_") }) else {
      return
    }
    let className = PythonNames.claim(name, &used)
    classNames[place] = className
    let fields = zip(labels, parts).map { label, part in
      (label, returned(part.element.type, at: "\(place).\(part.index)"))
    }
    classes.append(
      TupleClass(
        name: className, documentation: PythonNames.escaped(documentation), fields: fields))
  }

  /// The class of the result, if it is a tuple with labels.
  var resultClass: String? { classNames["result"] }

  // MARK: Hints

  /// The hint of a parameter.
  func annotation(of parameter: ParameterInterface) -> String {
    annotation(parameter.type, isInout: parameter.isInout)
  }

  private func annotation(_ type: SourceType, isInout: Bool) -> String {
    switch type {
    case .scalar(let element): return isElementwise ? "npt.ArrayLike" : element.pythonName
    case .array, .ndarray: return isInout ? Self.array(type) : "npt.ArrayLike"
    case .tuple(let elements):
      let parts = elements.map { annotation($0.type, isInout: isInout) }
      return "tuple[\(parts.isEmpty ? "()" : parts.joined(separator: ", "))]"
    case .range, .never, .error: return "None"
    }
  }

  /// The hint of what the function gives: the result, then the final values of numbers that are
  /// changed.
  var returned: String {
    var types = kernel.results.isEmpty ? [] : [returned(kernel.resultType, at: "result")]
    for parameter in kernel.parameters
    where parameter.isInout && parameter.leaves.contains(where: \.isNumber) {
      types.append(returned(parameter.type, at: "final." + parameter.name))
    }
    if types.isEmpty { return "None" }
    return types.count == 1 ? types[0] : "tuple[\(types.joined(separator: ", "))]"
  }

  /// The hint of a value that is returned.
  private func returned(_ type: SourceType, at place: String) -> String {
    switch type {
    case .scalar(let element):
      return isElementwise
        ? "\(element.pythonName) | \(Self.array(element))" : element.pythonName
    case .array, .ndarray: return Self.array(type)
    case .tuple(let elements):
      if let name = classNames[place] { return name }
      let parts = Self.parts(elements, at: place).map { index, element in
        returned(element.type, at: "\(place).\(index)")
      }
      return "tuple[\(parts.isEmpty ? "()" : parts.joined(separator: ", "))]"
    case .range, .never, .error: return "None"
    }
  }

  /// The hint of `out`, if the caller can say where results are to be written.
  var out: String? {
    let arrays = kernel.results.filter { isElementwise || !$0.isNumber }.map {
      Self.array($0.element)
    }
    switch arrays.count {
    case 0: return nil
    case 1: return arrays[0] + " | None"
    default: return "tuple[\(arrays.map { $0 + " | None" }.joined(separator: ", "))] | None"
    }
  }

  private static func array(_ type: SourceType) -> String {
    array(type.arrayShape?.element ?? .double)
  }

  private static func array(_ element: ElementType) -> String {
    "npt.NDArray[np.\(element == .bool ? "bool_" : element.numPyName)]"
  }

  // MARK: What passes values

  /// The object that passes a parameter.
  func description(of parameter: ParameterInterface, named name: String) -> String {
    description(
      parameter.type, name, at: "final." + parameter.name, isInout: parameter.isInout)
  }

  /// The object that takes the result.
  var resultDescription: String { description(kernel.resultType, "result", at: "result") }

  private func description(
    _ type: SourceType, _ name: String, at place: String, isInout: Bool = false
  ) -> String {
    switch type {
    case .scalar(let element): return Self.number(element, name, isInout: isInout)
    case .array, .ndarray:
      guard let (element, rank) = type.arrayShape else { return "None" }
      return Self.array(element, rank, name, isInout: isInout)
    case .tuple(let elements):
      let parts = elements.enumerated().map { index, element in
        description(
          element.type, "\(name)_\(element.label ?? "\(index)")", at: "\(place).\(index)",
          isInout: isInout)
      }
      let option = isInout ? "make_final" : "make"
      let maker = classNames[place].map { ", \(option)=\($0)._make" } ?? ""
      return
        "_support.Tuple(\(([PythonNames.quoted(name)] + parts).joined(separator: ", "))\(maker))"
    case .range, .never, .error: return "None"
    }
  }

  /// The object that passes a number.
  static func number(_ element: ElementType, _ name: String, isInout: Bool = false) -> String {
    let change = isInout ? ", is_inout=True" : ""
    return "_support.Number(\(PythonNames.quoted(name)), \"\(element.numPyName)\"\(change))"
  }

  /// The object that passes a vector.
  static func vector(_ element: ElementType, _ name: String, isInout: Bool = false) -> String {
    array(element, 1, name, isInout: isInout)
  }

  private static func array(
    _ element: ElementType, _ rank: Int, _ name: String, isInout: Bool
  ) -> String {
    let change = isInout ? ", is_inout=True" : ""
    return "_support.Array(\(PythonNames.quoted(name)), \"\(element.numPyName)\", \(rank)\(change))"
  }
}

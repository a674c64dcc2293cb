import ApusSemantics
import ApusSyntax
import ApusVocabulary

/// The arguments of a formula as text: they say what the types of its parameters are.
///
/// A `.npy` file is an array of its own element type and rank, of rank 0 a scalar; columns of a CSV
/// file are a `Vector` or a `Matrix` of `Double`. A number that is written out takes the type that
/// the formula asks for, and is a `Double` where nothing does; so do the elements of a list, which
/// is a `Vector`, or a `Matrix` and so on when lists lie within one another. With `1+2i` among them
/// they are `Complex<Double>`.
public struct FormulaArguments: Sendable {
  /// One argument.
  private enum Argument: Sendable {
    case value(KernelValue, SourceType)
    /// A literal, to be read once the type is known; a scalar has rank 0.
    case literal(String, rank: Int, Elements)
  }

  /// What is written for the elements of a literal.
  private enum Elements: Sendable {
    case truth, integer, fraction, complex

    /// What the elements of a list can be, the likeliest first.
    var candidates: [ElementType] {
      switch self {
      case .truth: [.bool]
      case .integer: [.double, .int, .float]
      case .fraction: [.double, .float]
      case .complex: [.complexDouble]
      }
    }
  }

  private var arguments: [(name: String, argument: Argument)] = []

  /// What names mean in a formula without an argument.
  package static let constants = [("e", 2.718281828459045), ("pi", Double.pi)]

  /// Reads the files that the arguments name, and sees of what kind the literals are.
  /// - Throws: `DataError`; `ArgumentError` for what is neither a file nor a literal.
  public init(_ text: ArgumentText) throws {
    for (name, value) in text.pairs {
      arguments.append((name, try Self.argument(value, name: name)))
    }
  }

  /// Checks a formula with the arguments' types.
  /// - Returns: The formula as a kernel, and the values of its parameters.
  /// - Throws: `CompilationError`; `ArgumentError` for an argument that the formula does not have,
  ///   or that is no value of the type that the formula asks for.
  public func kernel(
    for formula: String, fastMath: FastMath = [], vectorWidth: VectorWidth? = nil
  ) throws -> (kernels: Kernels, kernel: Kernel, values: [String: KernelValue]) {
    let options = CompileOptions(fastMath: fastMath, vectorWidth: vectorWidth)
    let all = withConstants(of: formula)
    let kernels = try all.check(formula, options: options)
    guard let kernel = kernels.all.first else {
      throw EngineError("the formula was not compiled")
    }
    return (kernels, kernel, try all.values(for: kernel))
  }

  /// The arguments with those constants that the formula uses and no argument hides.
  private func withConstants(of formula: String) -> FormulaArguments {
    let used = SyntaxTree.names(inFormula: formula)
    var result = self
    for (name, value) in Self.constants
    where used.contains(name) && !arguments.contains(where: { $0.name == name }) {
      result.arguments.append((name, .literal("\(value)", rank: 0, .fraction)))
    }
    return result
  }

  // MARK: Reading

  private static func argument(_ text: String, name: String) throws -> Argument {
    if text.hasSuffix(".npy") { return try argument(NPYFile.read(text), path: text, name: name) }
    if let reference = CSVReference(text) {
      let array = try CSVFile(reference.path).read(
        reference.selection, as: ArrayElementType(.double))
      return try argument(array, path: text, name: name)
    }
    let leading = text.prefix { $0 == "[" || $0 == " " }
    let rank = leading.count { $0 == "[" }
    guard let elements = elements(of: text), rank <= SourceType.rankLimit else {
      let words = text.split { ",[]".contains($0) }
      let advice =
        words.lazy.map { LiteralReader.advice(forWord: String($0).trimmed) }
        .first { !$0.isEmpty } ?? ""
      throw ArgumentError(
        argument: name,
        """
        argument '\(name)' expects a number, 'true', 'false', a list such as '[1, 2, 3]', a \
        '.npy' file or 'data.csv:column', found '\(text)'\(advice)
        """)
    }
    return .literal(text, rank: rank, elements)
  }

  private static func argument(
    _ array: AnyArray, path: String, name: String
  ) throws(ArgumentError) -> Argument {
    // NumPy has one type of 64 bits where Swift has two; indices are 'Int'.
    let element: ElementType = array.elementType == .int64 ? .int : array.elementType
    guard let array = array.retyped(as: element), array.rank <= SourceType.rankLimit else {
      throw ArgumentError(
        argument: name,
        """
        argument '\(name)': arrays have at most \(SourceType.rankLimit) axes, found \
        \(array.rank) in '\(path)'
        """)
    }
    guard array.rank == 0 else {
      return .value(.array(array), .ndarray(element, rank: array.rank))
    }
    let scalar = withExtendedLifetime(array) { AnyScalar(element, at: array.start) }
    return .value(.scalar(scalar), .scalar(element))
  }

  /// Of what kind the numbers in a literal are; `nil` for what is no number.
  private static func elements(of text: String) -> Elements? {
    var result = Elements.integer
    var count = 0
    for part in text.split(whereSeparator: { " ,[]".contains($0) }) {
      let word = String(part.filter { $0 != "_" })
      if word == "true" || word == "false" {
        result = .truth
      } else if Self.isInteger(word) {
        if case .truth = result { return nil }
      } else if Double(word) != nil {
        if result != .complex { result = .fraction }
      } else if LiteralReader.isComplex(word) {
        result = .complex
      } else {
        return nil
      }
      count += 1
    }
    return count > 0 || text.contains("[") ? result : nil
  }

  /// Whether a word is an integer literal, in any of Swift's forms.
  private static func isInteger(_ word: String) -> Bool {
    let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
    let radix = ["0x": 16, "0o": 8, "0b": 2][digits.prefix(2).lowercased()] ?? 10
    return UInt64(radix == 10 ? digits : digits.dropFirst(2), radix: radix) != nil
  }

  // MARK: Types

  /// Checks the formula with lists of `Double` and, if that is wrong, with others.
  private func check(_ formula: String, options: CompileOptions) throws -> Kernels {
    var first: CompilationError?
    for choice in choices {
      do {
        let kernels = try Kernels(
          formula: formula, parameters: parameters(choice), options: options)
        try checkNames(in: formula)
        // Lists that became integers must not turn a division into one of integers.
        if first != nil, formula.contains("/"), kernels.all.first?.hasIntegerResult == true {
          continue
        }
        return kernels
      } catch let error as CompilationError {
        first = first ?? error
      }
    }
    throw first ?? EngineError("there is nothing to check the formula with")
  }

  /// Finds arguments that the formula does not use.
  private func checkNames(in formula: String) throws(ArgumentError) {
    let used = SyntaxTree.names(inFormula: formula)
    for (name, _) in arguments where !used.contains(name) {
      throw ArgumentError(argument: name, "the formula has no name '\(name)'")
    }
  }

  /// The element types of the lists to be tried in turn: all `Double`, one `Int` among `Double`s,
  /// and all of another type.
  private var choices: [[ElementType]] {
    let lists = arguments.compactMap { argument in
      if case .literal(_, let rank, let elements) = argument.argument, rank > 0 {
        elements.candidates
      } else {
        nil
      }
    }
    var result: [[ElementType]] = [lists.map { $0[0] }]
    for place in lists.indices where lists.count > 1 && lists[place].contains(.int) {
      var choice = result[0]
      choice[place] = .int
      result.append(choice)
    }
    for type in [ElementType.int, .float] {
      result.append(lists.map { $0.contains(type) ? type : $0[0] })
    }
    return result.enumerated().filter { !result[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// The formula's parameters, the elements of lists of the types chosen.
  private func parameters(_ choice: [ElementType]) -> [FormulaParameter] {
    var rest = choice[...]
    return arguments.map { name, argument in
      switch argument {
      case .value(_, let type): return FormulaParameter(name: name, kind: .type(type))
      case .literal(_, 0, .truth):
        return FormulaParameter(name: name, kind: .type(.scalar(.bool)))
      case .literal(_, 0, .complex):
        return FormulaParameter(name: name, kind: .type(.scalar(.complexDouble)))
      case .literal(_, 0, let elements):
        return FormulaParameter(name: name, kind: .number(isInteger: elements == .integer))
      case .literal(_, let rank, _):
        let element = rest.popFirst() ?? .double
        return FormulaParameter(name: name, kind: .type(.ndarray(element, rank: rank)))
      }
    }
  }

  /// Reads the literals as the parameters' types, which are known now.
  private func values(for kernel: Kernel) throws(ArgumentError) -> [String: KernelValue] {
    var values: [String: KernelValue] = [:]
    for ((name, argument), parameter) in zip(arguments, kernel.signature.parameters) {
      switch argument {
      case .value(let value, _): values[name] = value
      case .literal(let text, _, _):
        var reader = LiteralReader(text, parameter: name)
        values[name] = try reader.read(parameter.type)
      }
    }
    return values
  }
}

extension Kernel {
  /// Whether it gives an integer or an array of integers.
  fileprivate var hasIntegerResult: Bool {
    switch signature.result {
    case .scalar(let element), .array(let element), .ndarray(let element, _): element.isInteger
    case .tuple, .range, .never, .error: false
    }
  }
}

import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// Finds the derivatives of terms with respect to a name.
///
/// Every term is looked at once, its parts before it. What a function's derivative is says its row of
/// the table of builtins.
struct FormulaDerivative {
  /// What is known of the derivative of a term.
  private enum Derivative {
    /// The name does not occur in the term.
    case zero
    case term(ID<FormulaTerm>)
    /// None is known; a mistake only where it is needed.
    case unknown(Diagnostic)
  }

  private(set) var terms: FormulaTerms
  private let name: String
  /// What stands for pi: the constant's name, or its digits where the name means something else.
  private let pi: FormulaTerm
  private var derivatives: [ID<FormulaTerm>: Derivative] = [:]

  init(_ terms: FormulaTerms, withRespectTo name: String, pi: FormulaTerm) {
    self.terms = terms
    self.name = name
    self.pi = pi
  }

  /// The derivative of a term, not yet simplified.
  /// - Throws: What has no derivative, as a diagnostic.
  mutating func derive(_ root: ID<FormulaTerm>) throws(FormulaMistake) -> ID<FormulaTerm> {
    let isNeeded = terms.reached(from: root)
    for id in terms.ids[...Int(root.index)] where isNeeded[Int(id.index)] {
      derivatives[id] = derivative(of: id)
    }
    switch derivatives[root] ?? .zero {
    case .zero: return terms.number(0)
    case .term(let id): return id
    case .unknown(let diagnostic): throw FormulaMistake(diagnostic)
    }
  }

  /// The derivative of a term whose parts have theirs.
  private mutating func derivative(of id: ID<FormulaTerm>) -> Derivative {
    switch terms[id] {
    case .variable(let name): return name == self.name ? .term(terms.number(1)) : .zero
    case .prefix(let operation, let operand):
      guard case .term(let change) = known(operand) else { return known(operand) }
      switch operation {
      case .plus: return .term(change)
      case .minus: return .term(terms.add(.prefix(.minus, change)))
      case .not, .bitNot, .pointwiseNot: return unknownOperator(.prefix(operation), id)
      }
    case .binary(let operation, let left, let right):
      return derivative(of: operation, left, right, id)
    case .ternary(let condition, let first, let second):
      return choice(of: first, second, id) { terms, first, second in
        terms.add(.ternary(condition, first, second))
      }
    case .call(let callee, let arguments): return derivative(of: callee, arguments, id)
    case .member(let base, let name): return ofMember(name, base, [], id)
    case .number, .literal, .boolean, .symbol, .implicitMember, .bound, .text: return .zero
    case .closure:
      return dependsOnName(id) ? unknown("a part of the formula that is no arithmetic", id) : .zero
    case .tupleElement, .elements, .range, .cast, .tuple, .array:
      return dependsOnName(id) ? unknown("an element, a list or a tuple", id) : .zero
    }
  }

  /// The derivative of a part.
  private func known(_ id: ID<FormulaTerm>) -> Derivative { derivatives[id] ?? .zero }

  /// Whether the name occurs in a part of a term.
  private func dependsOnName(_ id: ID<FormulaTerm>) -> Bool {
    terms[id].parts.contains { if case .zero = known($0) { false } else { true } }
  }

  // MARK: Operators

  private mutating func derivative(
    of operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>,
    _ id: ID<FormulaTerm>
  ) -> Derivative {
    guard dependsOnName(id) else { return .zero }
    switch operation {
    case .add, .subtract, .multiply, .divide: break
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .logicalAnd, .logicalOr,
      .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual,
      .pointwiseGreater, .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor,
      .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .wrappingMultiply,
      .remainder, .bitAnd, .wrappingAdd, .wrappingSubtract, .bitOr, .bitXor:
      return unknownOperator(.binary(operation), id)
    }
    switch (known(left), known(right)) {
    case (.unknown(let mistake), _), (_, .unknown(let mistake)): return .unknown(mistake)
    case (.zero, .zero): return .zero
    case (.term(let change), .zero):
      if operation == .multiply || operation == .divide {
        return .term(terms.binary(operation, change, right))
      }
      return .term(change)
    case (.zero, .term(let change)):
      return .term(ofRight(operation, left, right, change))
    case (.term(let first), .term(let second)):
      let result = terms.binary(operation == .divide ? .divide : operation, first, right)
      switch operation {
      case .add, .subtract: return .term(terms.binary(operation, first, second))
      case .divide:
        return .term(
          terms.binary(.add, result, ofRight(.divide, left, right, second)))
      case _:
        return .term(terms.binary(.add, result, terms.binary(.multiply, left, second)))
      }
    }
  }

  /// What a change of the right operand alone makes.
  private mutating func ofRight(
    _ operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>,
    _ change: ID<FormulaTerm>
  ) -> ID<FormulaTerm> {
    switch operation {
    case .add: return change
    case .subtract: return terms.add(.prefix(.minus, change))
    case .divide:
      let square = terms.call("pow", right, terms.number(2))
      let product = terms.binary(.multiply, left, change)
      return terms.add(.prefix(.minus, terms.binary(.divide, product, square)))
    case _: return terms.binary(.multiply, left, change)
    }
  }

  /// The derivative of what is one of two terms.
  private mutating func choice(
    of first: ID<FormulaTerm>, _ second: ID<FormulaTerm>, _ id: ID<FormulaTerm>,
    make: (inout FormulaTerms, ID<FormulaTerm>, ID<FormulaTerm>) -> ID<FormulaTerm>
  ) -> Derivative {
    switch (known(first), known(second)) {
    case (.unknown(let mistake), _), (_, .unknown(let mistake)): return .unknown(mistake)
    case (.zero, .zero): return .zero
    case (.term(let change), .zero): return .term(make(&terms, change, terms.number(0)))
    case (.zero, .term(let change)): return .term(make(&terms, terms.number(0), change))
    case (.term(let change), .term(let other)): return .term(make(&terms, change, other))
    }
  }

  // MARK: Functions

  private mutating func derivative(
    of callee: ID<FormulaTerm>, _ arguments: [FormulaTerm.Argument], _ id: ID<FormulaTerm>
  ) -> Derivative {
    guard dependsOnName(id) else { return .zero }
    if case .member(let base, let name) = terms[callee] {
      return ofMember(name, base, arguments, id)
    }
    guard case .symbol(let name) = terms[callee] else {
      return unknown("a call of what is no function", id)
    }
    let values = arguments.map(\.value)
    if name == "select" || name == "where", values.count == 3 {
      return choice(of: values[1], values[2], id) { terms, first, second in
        terms.call(name, values[0], first, second)
      }
    }
    let rows = BuiltinTable.standard.functions(named: name).map { BuiltinTable.standard.rows[$0] }
    guard let row = rows.first(where: { $0.derivative != nil && $0.takes(arguments) }) else {
      return unknown("'\(name)'", id)
    }
    // Of several arguments two at a time.
    guard row.isVariadic, values.count > 2 else { return derivative(of: row, values, id) }
    var result = values[0]
    for value in values.dropFirst() {
      let pair = terms.call(name, result, value)
      if derivatives[pair] == nil {
        derivatives[pair] = derivative(of: row, [result, value], pair)
      }
      result = pair
    }
    return known(result)
  }

  /// The derivative of a property or a method.
  private mutating func ofMember(
    _ name: String, _ base: ID<FormulaTerm>, _ arguments: [FormulaTerm.Argument],
    _ id: ID<FormulaTerm>
  ) -> Derivative {
    let values = [base] + arguments.map(\.value)
    guard
      values.contains(where: { if case .zero = known($0) { false } else { true } })
    else { return .zero }
    // How many elements there are does not depend on what they are.
    if arguments.isEmpty, ["count", "rows", "columns", "shape", "isEmpty"].contains(name) {
      return .zero
    }
    let rows = BuiltinTable.standard.members(named: name).map { BuiltinTable.standard.rows[$0] }
    guard let row = rows.first(where: { $0.derivative != nil && $0.takes(arguments) }) else {
      return unknown("'\(name)'", id)
    }
    return derivative(of: row, values, id)
  }

  /// The derivative that a row of the table says, with arguments for its parameters.
  private mutating func derivative(
    of row: Builtin, _ values: [ID<FormulaTerm>], _ id: ID<FormulaTerm>
  ) -> Derivative {
    let names =
      row.kind == .function ? row.parameters.map(\.name) : ["x"] + row.parameters.map(\.name)
    var replacements: [String: ID<FormulaTerm>] = [:]
    for (name, value) in zip(names, values) {
      replacements[name] = value
      switch known(value) {
      case .zero: replacements["d" + name] = terms.number(0)
      case .term(let change): replacements["d" + name] = change
      case .unknown(let mistake): return .unknown(mistake)
      }
    }
    replacements["pi"] = terms.add(pi)
    guard let (text, root) = Self.rule(row.derivative ?? "") else {
      return unknown("'\(row.name)'", id)
    }
    let result = terms.copy(root, of: text) { _, term in
      if case .variable(let name) = term { replacements[name] } else { nil }
    }
    return .term(result)
  }

  /// The terms of a row's text.
  private static func rule(_ text: String) -> (FormulaTerms, ID<FormulaTerm>)? {
    var diagnostics = Diagnostics()
    let (tree, formula) = SyntaxTree.parsingFormula(
      SourceText(name: "<derivative>", text: text), diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    var reader = FormulaReader(tree)
    let root = reader.read(formula)
    return (reader.terms, root)
  }

  // MARK: Mistakes

  private func unknownOperator(_ operation: OperatorKind, _ id: ID<FormulaTerm>) -> Derivative {
    unknown("'\(OperatorTable.symbol(of: operation))'", id)
  }

  private func unknown(_ what: String, _ id: ID<FormulaTerm>) -> Derivative {
    let range = terms.ranges[id] ?? SourceRange(SourceID(0), 0, 0)
    return .unknown(.noDerivative(of: what, withRespectTo: name, at: range))
  }
}

extension Builtin {
  /// Whether the arguments beside the receiver are those of the row, by number and labels.
  fileprivate func takes(_ arguments: [FormulaTerm.Argument]) -> Bool {
    if isVariadic { return arguments.count >= 2 && arguments.allSatisfy { $0.label == nil } }
    return arguments.map(\.label) == parameters.map(\.label)
  }
}

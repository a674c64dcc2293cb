import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// Makes terms of the syntax tree of a formula.
struct FormulaReader {
  private let tree: SyntaxTree
  private(set) var terms = FormulaTerms()
  /// The names that stand for values, in the order in which they occur first, and where.
  private(set) var names: [(name: String, range: SourceRange)] = []
  private var seen: Set<String> = []
  /// The parameters of closures, which are no names of the formula.
  private let bound: Set<String>
  /// What stands in front of the parentheses of calls.
  private let callees: Set<ID<ExpressionNode>>

  init(_ tree: SyntaxTree) {
    self.tree = tree
    bound = Set(tree.closureParameters.map { tree.text($0) })
    callees = Set(
      tree.expressionIDs.compactMap { id in
        if case .call(let callee, _) = tree[id].kind { callee } else { nil }
      })
  }

  /// The term that an expression is.
  mutating func read(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    let range = tree[id].range
    switch tree[id].kind {
    case .parenthesized(let inner): return read(inner)
    case .try(let inner): return read(inner)
    case .integerLiteral(let literal):
      return number(tree.text(literal.digits), literal, at: range)
    case .floatLiteral(let literal):
      return signed(tree.text(literal.digits), literal.isNegative, at: range)
    case .name(let name, let arguments):
      return arguments.isEmpty ? value(name, at: range) : text(of: range)
    case .booleanLiteral, .stringLiteral, .type, .implicitMember, .member, .tupleElement, .call,
      .elements, .prefix, .binary, .range, .operatorFunction, .ternary, .cast, .tuple, .array,
      .closure, .ifElse, .switch, .reference, .wildcard, .invalid:
      return terms.add(term(id), at: range)
    }
  }

  /// A term that is made of others.
  private mutating func term(_ id: ID<ExpressionNode>) -> FormulaTerm {
    let node = tree[id]
    switch node.kind {
    case .booleanLiteral(let value): return .boolean(value)
    case .implicitMember(let name): return .implicitMember(tree.text(name))
    case .member(let base, let name): return .member(self.base(base), tree.text(name))
    case .tupleElement(let base, let index, _): return .tupleElement(read(base), index)
    case .call(let callee, let arguments): return .call(self.callee(callee), read(arguments))
    case .elements(let base, let arguments): return .elements(read(base), read(arguments))
    case .prefix(let operation, _, let operand): return .prefix(operation, read(operand))
    case .binary(let operation, _, let left, let right):
      let first = read(left)
      return .binary(operation, first, read(right))
    case .range(let operation, _, let lower, let upper):
      let first = lower.map { read($0) }
      return .range(operation, first, upper.map { read($0) })
    case .ternary(let condition, let then, let otherwise):
      let (first, second) = (read(condition), read(then))
      return .ternary(first, second, read(otherwise))
    case .cast(let operand, let type): return .cast(read(operand), tree.text(tree[type].range))
    case .tuple(let elements): return .tuple(read(elements))
    case .array(let elements): return .array(elements.map { read($0) })
    case .integerLiteral, .floatLiteral, .name, .parenthesized, .try, .stringLiteral, .type,
      .operatorFunction, .closure, .ifElse, .switch, .reference, .wildcard, .invalid:
      return opaque(node.range)
    }
  }

  private mutating func read(_ arguments: [ArgumentNode]) -> [FormulaTerm.Argument] {
    arguments.map { argument in
      FormulaTerm.Argument(label: argument.label.map { tree.text($0) }, value: read(argument.value))
    }
  }

  /// What is called: a function, a type, or a method.
  private mutating func callee(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    if case .name(let name, let arguments) = tree[id].kind, arguments.isEmpty {
      return terms.add(.symbol(tree.text(name)), at: tree[id].range)
    }
    return typeName(id) ?? read(id)
  }

  /// What a member is of: a value, or a type.
  private mutating func base(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    if case .name(let name, let arguments) = tree[id].kind, arguments.isEmpty,
      !Self.isType(tree.text(name))
    {
      return read(id)
    }
    return typeName(id) ?? read(id)
  }

  /// A type that an expression is, or a function with types in angle brackets.
  private mutating func typeName(_ id: ID<ExpressionNode>) -> ID<FormulaTerm>? {
    let node = tree[id]
    if case .name = node.kind { return terms.add(.symbol(tree.text(node.range)), at: node.range) }
    if case .type = node.kind { return terms.add(.symbol(tree.text(node.range)), at: node.range) }
    return nil
  }

  /// A name that stands for a value.
  private mutating func value(_ name: Identifier, at range: SourceRange) -> ID<FormulaTerm> {
    let text = tree.text(name)
    note(text, at: range)
    return terms.add(.variable(text), at: range)
  }

  private mutating func note(_ name: String, at range: SourceRange) {
    guard !name.hasPrefix("$"), !bound.contains(name), seen.insert(name).inserted else { return }
    names.append((name, range))
  }

  // MARK: Numbers

  /// An integer literal with its prefix, which is not among the digits.
  private mutating func number(
    _ digits: String, _ literal: IntegerLiteral, at range: SourceRange
  ) -> ID<FormulaTerm> {
    let prefix = [2: "0b", 8: "0o", 16: "0x"][literal.radix] ?? ""
    return signed(prefix + digits, literal.isNegative, at: range)
  }

  private mutating func signed(
    _ text: String, _ isNegative: Bool, at range: SourceRange
  ) -> ID<FormulaTerm> {
    let number = terms.add(.literal(text), at: range)
    return isNegative ? terms.add(.prefix(.minus, number), at: range) : number
  }

  // MARK: What is taken as text

  private mutating func text(of range: SourceRange) -> ID<FormulaTerm> {
    terms.add(opaque(range), at: range)
  }

  /// What stands in a range, with the names of values in it.
  private mutating func opaque(_ range: SourceRange) -> FormulaTerm {
    var found: [String] = []
    for id in tree.expressionIDs where !callees.contains(id) {
      let node = tree[id]
      guard case .name(let identifier, let arguments) = node.kind, arguments.isEmpty,
        node.range.lower >= range.lower, node.range.upper <= range.upper
      else { continue }
      let name = tree.text(identifier)
      if Self.isType(name) || name.hasPrefix("$") || bound.contains(name) { continue }
      note(name, at: node.range)
      if !found.contains(name) { found.append(name) }
    }
    return .text(tree.text(range), names: found)
  }

  /// Whether a name is that of a type.
  static func isType(_ name: String) -> Bool {
    ElementType(swiftName: name) != nil
      || ["Array", "Vector", "Matrix", "NDArray", "Complex"].contains(name)
  }
}

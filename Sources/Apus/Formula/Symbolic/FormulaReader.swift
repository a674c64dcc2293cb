import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// Makes terms of the syntax tree of a formula.
///
/// Names are resolved here, once: what a closure or a `case` declares is a term that is no name any
/// more, so that whatever becomes of the terms no name is taken for another.
struct FormulaReader {
  /// What the names stand for that closures and patterns around an expression declare.
  struct Scope: Hashable {
    var names: [String: ID<FormulaTerm>] = [:]
    /// The innermost closure if its parameters are `$0`, `$1`, ….
    var anonymous: Int?
  }

  /// A closure of which another one that is written the same way in the same scope is a copy.
  private struct ClosureKey: Hashable {
    let text: String
    let scope: Scope
  }

  /// More parameters than any closure has.
  private static let parameterLimit = 100

  let tree: SyntaxTree
  var terms = FormulaTerms()
  /// The names that stand for values, in the order in which they occur first, and where.
  private(set) var names: [(name: String, range: SourceRange)] = []
  /// The first thing that is no term.
  var mistake: Diagnostic?
  var scope = Scope()
  private var seen: Set<String> = []
  private var closures: [ClosureKey: ID<FormulaTerm>] = [:]
  /// How many of `$0`, `$1`, … the innermost closure uses.
  private var anonymousCount = 0

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// The term that an expression is.
  mutating func read(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    let range = tree[id].range
    switch tree[id].kind {
    case .parenthesized(let inner), .try(let inner): return read(inner)
    case .integerLiteral(let literal):
      return number(tree.text(literal.digits), literal, at: range)
    case .floatLiteral(let literal):
      return signed(tree.text(literal.digits), literal.isNegative, at: range)
    case .name(let name, let arguments):
      return arguments.isEmpty
        ? value(name, at: range) : terms.add(.text(tree.text(range)), at: range)
    case .closure(let closure): return read(tree[closure])
    case .ifElse(let node): return read(tree[node])
    case .switch(let node): return read(tree[node])
    case .booleanLiteral, .stringLiteral, .type, .implicitMember, .member, .tupleElement, .call,
      .elements, .prefix, .binary, .range, .operatorFunction, .ternary, .cast, .tuple, .array,
      .reference, .wildcard, .invalid:
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
    case .reference(let operand):
      // Wrong, as the check will say; the name is one that occurs.
      _ = read(operand)
      return .text(tree.text(node.range))
    case .integerLiteral, .floatLiteral, .name, .parenthesized, .try, .stringLiteral, .type,
      .operatorFunction, .closure, .ifElse, .switch, .wildcard, .invalid:
      return .text(tree.text(node.range))
    }
  }

  private mutating func read(_ arguments: [ArgumentNode]) -> [FormulaTerm.Argument] {
    arguments.map { argument in
      FormulaTerm.Argument(label: argument.label.map { tree.text($0) }, value: read(argument.value))
    }
  }

  /// What is called: a function, a type, or a method.
  private mutating func callee(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    if case .parenthesized(let inner) = tree[id].kind { return callee(inner) }
    if case .name(let name, let arguments) = tree[id].kind, arguments.isEmpty {
      return terms.add(.symbol(tree.text(name)), at: tree[id].range)
    }
    return typeName(id) ?? read(id)
  }

  /// What a member is of: a value, or a type.
  private mutating func base(_ id: ID<ExpressionNode>) -> ID<FormulaTerm> {
    if case .name(let name, let arguments) = tree[id].kind, arguments.isEmpty,
      scope.names[tree.text(name)] != nil || !Self.isType(tree.text(name))
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
    if let known = scope.names[text] { return known }
    if let binder = scope.anonymous, text.hasPrefix("$"),
      let index = Int(text.dropFirst()), index < Self.parameterLimit
    {
      anonymousCount = max(anonymousCount, index + 1)
      return terms.add(.bound(binder: binder, index: index), at: range)
    }
    // Outside of closures `$0` is wrong, as the check will say.
    if text.hasPrefix("$") { return terms.add(.text(text), at: range) }
    if seen.insert(text).inserted { names.append((text, range)) }
    return terms.add(.variable(text), at: range)
  }

  // MARK: Closures

  private mutating func read(_ closure: ClosureNode) -> ID<FormulaTerm> {
    let key = ClosureKey(text: tree.text(closure.range), scope: scope)
    if let known = closures[key] { return known }
    let outside = (scope, anonymousCount)
    let binder = terms.makeBinder()
    var parameters = (closure.parameters ?? []).map { parameter in
      FormulaTerm.Closure.Parameter(
        name: parameter.name.map { tree.text($0) },
        type: parameter.type.map { tree.text(tree[$0].range) })
    }
    for (index, parameter) in parameters.enumerated() {
      guard let name = parameter.name else { continue }
      scope.names[name] = terms.add(.bound(binder: binder, index: index))
    }
    scope.anonymous = closure.parameters == nil ? binder : nil
    anonymousCount = 0
    let body = read(closure.body.statements, of: "a closure", at: closure.range)
    if closure.parameters == nil {
      parameters = Array(repeating: .init(name: nil, type: nil), count: anonymousCount)
    }
    (scope, anonymousCount) = outside
    let term = FormulaTerm.Closure(
      binder: binder, parameters: parameters, isAnonymous: closure.parameters == nil,
      result: closure.result.map { tree.text(tree[$0].range) }, body: body)
    let id = terms.add(.closure(term), at: closure.range)
    closures[key] = id
    return id
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

  /// Whether a name is that of a type.
  private static func isType(_ name: String) -> Bool {
    ElementType(swiftName: name) != nil
      || ["Array", "Vector", "Matrix", "NDArray", "Complex"].contains(name)
  }
}

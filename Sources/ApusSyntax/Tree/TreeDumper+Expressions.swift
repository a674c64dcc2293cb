import ApusVocabulary

extension TreeDumper {
  /// Expressions with commas between.
  func list(_ ids: [ID<ExpressionNode>]) -> String { ids.map(text).joined(separator: ", ") }

  /// Arguments with commas between.
  func list(_ arguments: [ArgumentNode]) -> String {
    arguments.map(text).joined(separator: ", ")
  }

  /// An argument with its label.
  private func text(_ argument: ArgumentNode) -> String {
    (argument.label.map { "\(tree.text($0)): " } ?? "") + text(argument.value)
  }

  /// An expression on one line.
  func text(_ id: ID<ExpressionNode>) -> String {
    switch tree[id].kind {
    case .integerLiteral(let literal):
      (literal.isNegative ? "-" : "") + [2: "0b", 8: "0o", 16: "0x"][literal.radix, default: ""]
        + tree.digits(of: literal)
    case .floatLiteral(let literal): (literal.isNegative ? "-" : "") + tree.digits(of: literal)
    case .booleanLiteral(let value): "\(value)"
    case .stringLiteral(let value): value.debugDescription
    case .name(let name, let arguments): tree.text(name) + text(arguments)
    case .type(let type): text(type)
    case .implicitMember(let name): ".\(tree.text(name))"
    case .member(let base, let name): "(. \(text(base)) \(tree.text(name)))"
    case .tupleElement(let base, let index, _): "(. \(text(base)) \(index))"
    case .call(let callee, let arguments): words("call", [text(callee)] + arguments.map(text))
    case .elements(let base, let arguments): words("[]", [text(base)] + arguments.map(text))
    case .prefix(let operation, _, let operand):
      words(OperatorTable.symbol(of: .prefix(operation)), [text(operand)])
    case .binary(let operation, _, let left, let right):
      words(OperatorTable.symbol(of: .binary(operation)), [text(left), text(right)])
    case .range(let operation, _, let lower, let upper):
      words(
        OperatorTable.symbol(of: .range(operation)),
        [lower.map(text) ?? "_", upper.map(text) ?? "_"])
    case .operatorFunction(let operation): OperatorTable.symbol(of: .binary(operation))
    case .ternary(let condition, let then, let otherwise):
      words("?", [text(condition), text(then), text(otherwise)])
    case .cast(let operand, let type): words("as", [text(operand), text(type)])
    case .parenthesized(let inner): words("paren", [text(inner)])
    case .tuple(let elements): words("tuple", elements.map(text))
    case .array(let elements): words("array", elements.map(text))
    case .closure(let closure): text(tree[closure])
    case .ifElse(let node): text(tree[node])
    case .switch(let node): text(tree[node])
    case .reference(let operand): words("&", [text(operand)])
    case .try(let operand): words("try", [text(operand)])
    case .wildcard: "_"
    case .invalid: "invalid"
    }
  }

  /// `(head operands)`.
  private func words(_ head: String, _ operands: [String]) -> String {
    "(\(([head] + operands).joined(separator: " ")))"
  }

  /// A closure on one line.
  private func text(_ closure: ClosureNode) -> String {
    let parameters = closure.parameters?.map { parameter in
      (parameter.name.map(tree.text) ?? "_") + (parameter.type.map { ": \(text($0))" } ?? "")
    }
    let head = parameters.map { "(\($0.joined(separator: ", ")))" } ?? "()"
    let result = closure.result.map { " -> \(text($0))" } ?? ""
    return "(closure \(head)\(result) \(text(closure.body.statements)))"
  }

  /// Statements on one line.
  private func text(_ statements: [ID<StatementNode>]) -> String {
    var dumper = TreeDumper(tree: tree)
    for statement in statements { dumper.dump(statement) }
    let lines = dumper.text.split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    return "{" + lines.joined(separator: "; ") + "}"
  }

  /// An `if` expression on one line.
  private func text(_ node: IfNode) -> String {
    let alternative =
      switch node.alternative {
      case .block(let body): " \(text(body.statements))"
      case .ifElse(let next): " \(text(tree[next]))"
      case nil: ""
      }
    return "(if \(list(node.conditions)) \(text(node.then.statements))\(alternative))"
  }

  /// A `switch` expression on one line.
  private func text(_ node: SwitchNode) -> String {
    let cases = node.cases.map { item in
      let patterns = item.patterns.map { text($0.pattern) }.joined(separator: ", ")
      return "(\(item.isDefault ? "default" : "case \(patterns)") \(text(item.body)))"
    }
    return words("switch", [text(node.subject)] + cases)
  }

  // MARK: Types and patterns

  /// A type as Swift writes it.
  func text(_ id: ID<TypeNode>) -> String {
    switch tree[id].kind {
    case .name(let components):
      components.map { tree.text($0.name) + text($0.arguments) }.joined(separator: ".")
    case .array(let element): "[\(text(element))]"
    case .tuple(let elements): "(\(elements.map(text).joined(separator: ", ")))"
    case .function(let parameters, let effect, let result):
      "(\(parameters.map(text).joined(separator: ", ")))\(text(effect)) -> \(text(result))"
    case .invalid: "invalid"
    }
  }

  /// An element of a tuple type.
  private func text(_ element: TypeNode.Element) -> String {
    (element.label.map { "\(tree.text($0)): " } ?? "") + (element.isInout ? "inout " : "")
      + text(element.type)
  }

  /// What a function may throw.
  func text(_ effect: ThrowsNode?) -> String {
    effect.map { " throws" + ($0.type.map { "(\(text($0)))" } ?? "") } ?? ""
  }

  /// Generic arguments in their brackets, or nothing.
  private func text(_ arguments: [GenericArgument]) -> String {
    if arguments.isEmpty { return "" }
    let parts = arguments.map { argument in
      switch argument {
      case .type(let type): text(type)
      case .integer(_, let range): tree.text(range)
      }
    }
    return "<\(parts.joined(separator: ", "))>"
  }

  /// A pattern as Swift writes it.
  func text(_ id: ID<PatternNode>) -> String {
    switch tree[id].kind {
    case .wildcard: "_"
    case .name(let name): tree.text(name)
    case .tuple(let elements):
      "("
        + elements.map { (element: PatternNode.Element) in
          (element.label.map { "\(tree.text($0)): " } ?? "") + text(element.pattern)
        }.joined(separator: ", ") + ")"
    case .binding(let isMutable, let pattern): "\(isMutable ? "var" : "let") \(text(pattern))"
    case .expression(let expression): text(expression)
    case .invalid: "invalid"
    }
  }
}

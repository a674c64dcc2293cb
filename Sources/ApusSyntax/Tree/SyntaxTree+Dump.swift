import ApusVocabulary

extension SyntaxTree {
  /// The tree as text: a statement a line, what is within indented, expressions as
  /// `(operator operands)`.
  package var dump: String {
    var dumper = TreeDumper(tree: self)
    for item in items { dumper.dump(item) }
    return dumper.text
  }
}

/// Writes a tree as text.
struct TreeDumper {
  let tree: SyntaxTree
  var text = ""
  private var indentation = 0

  init(tree: SyntaxTree) { self.tree = tree }

  /// Adds a line.
  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: indentation) + content + "\n"
  }

  /// Writes a line and, indented below it, `body`.
  private mutating func block(_ head: String, _ body: [ID<StatementNode>]) {
    line(head)
    indentation += 1
    for statement in body { dump(statement) }
    indentation -= 1
  }

  /// Writes a statement.
  mutating func dump(_ id: ID<StatementNode>) {
    let statement = tree[id]
    let label = statement.label.map { tree.text($0) + ": " } ?? ""
    switch statement.kind {
    case .expression(let expression): line(text(expression))
    case .assignment(let node):
      let symbol = node.combination.map { OperatorTable.symbol(of: .binary($0)) } ?? ""
      line("(\(symbol)= \(text(node.target)) \(text(node.value)))")
    case .variable(let node): dump(node)
    case .function(let function): dump(tree[function])
    case .scope(let node): block("do", node.statements)
    case .ifElse(let node): dump(tree[node], label: label)
    case .guard(let node): block("guard \(list(node.conditions)) else", node.body.statements)
    case .forIn(let node): dump(node, label: label)
    case .while(let node):
      block("\(label)while \(list(node.conditions))", node.body.statements)
    case .repeatWhile(let node):
      block("\(label)repeat", node.body.statements)
      line("while \(text(node.condition))")
    case .switch(let node): dump(tree[node], label: label)
    case .break(let target): line(jump("break", target))
    case .continue(let target): line(jump("continue", target))
    case .fallthrough: line("fallthrough")
    case .return(let value): line(value.map { "return \(text($0))" } ?? "return")
    case .invalid: line("invalid")
    }
  }

  /// A jump, perhaps with the label it goes to.
  private func jump(_ keyword: String, _ label: Identifier?) -> String {
    label.map { "\(keyword) \(tree.text($0))" } ?? keyword
  }

  /// Writes a `let` or `var`.
  private mutating func dump(_ node: VariableNode) {
    for binding in node.bindings {
      let type = binding.type.map { ": \(text($0))" } ?? ""
      let value = binding.initializer.map { " = \(text($0))" } ?? ""
      line("\(node.isMutable ? "var" : "let") \(text(binding.pattern))\(type)\(value)")
    }
  }

  /// Writes a loop over a sequence.
  private mutating func dump(_ node: ForNode, label: String) {
    let type = node.type.map { ": \(text($0))" } ?? ""
    let condition = node.condition.map { " where \(text($0))" } ?? ""
    block(
      "\(label)for \(text(node.pattern))\(type) in \(text(node.sequence))\(condition)",
      node.body.statements)
  }

  /// Writes an `if` and its alternatives.
  private mutating func dump(_ node: IfNode, label: String) {
    block("\(label)if \(list(node.conditions))", node.then.statements)
    switch node.alternative {
    case .block(let body): block("else", body.statements)
    case .ifElse(let next): dump(tree[next], label: "else ")
    case nil: break
    }
  }

  /// Writes a `switch`.
  private mutating func dump(_ node: SwitchNode, label: String) {
    line("\(label)switch \(text(node.subject))")
    indentation += 1
    for item in node.cases {
      let patterns = item.patterns.map { guarded in
        text(guarded.pattern) + (guarded.condition.map { " where \(text($0))" } ?? "")
      }
      block(item.isDefault ? "default" : "case " + patterns.joined(separator: ", "), item.body)
    }
    indentation -= 1
  }

  /// Writes a function.
  private mutating func dump(_ node: FunctionNode) {
    for attribute in node.attributes {
      let arguments = attribute.arguments.isEmpty ? "" : "(\(list(attribute.arguments)))"
      line("@\(tree.text(attribute.name))\(arguments)")
    }
    let generics = node.generics.map { parameter in
      let constraints = parameter.constraints.map { text($0) }.joined(separator: " & ")
      return (parameter.isValue ? "let " : "") + tree.text(parameter.name)
        + (constraints.isEmpty ? "" : ": \(constraints)")
    }
    let parameters = node.parameters.map { parameter in
      let label = parameter.label.map { tree.text($0) } ?? "_"
      let value = parameter.defaultValue.map { " = \(text($0))" } ?? ""
      return "\(label) \(tree.text(parameter.name)): \(parameter.isInout ? "inout " : "")"
        + text(parameter.type) + value
    }
    let requirements = node.requirements.map {
      "\(text($0.subject))\($0.isEquality ? " ==" : ":") \(text($0.constraint))"
    }
    block(
      "func \(tree.text(node.name))"
        + (generics.isEmpty ? "" : "<\(generics.joined(separator: ", "))>")
        + "(\(parameters.joined(separator: ", ")))" + text(node.effect)
        + (node.result.map { " -> \(text($0))" } ?? "")
        + (requirements.isEmpty ? "" : " where \(requirements.joined(separator: ", "))"),
      node.body.statements)
  }
}

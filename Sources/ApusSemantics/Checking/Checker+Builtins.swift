import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Uses of builtins.
extension Checker {
  /// How deep the texts of builtins may use one another; the table keeps far below.
  private static let expansionLimit = 16

  /// The type that a rule of the table means.
  func type(_ rule: Builtin.TypeRule, own: ElementType) -> SourceType {
    switch rule {
    case .own: .scalar(own)
    case .magnitude: .scalar(own.magnitude)
    case .bits: .scalar(own.bits)
    case .scalar(let element): .scalar(element)
    case .any, .word: .error
    case .sign: .scalar(.bool)
    case .tuple(let elements):
      .tuple(
        elements.map { SourceType.Element(label: $0.label, type: type($0.type, own: own)) })
    }
  }

  /// The use of an internal builtin by name.
  func useInternal(
    _ name: String, _ operands: [Operand], own: ElementType, _ range: SourceRange
  ) -> Operand {
    guard let row = BuiltinTable.standard.functions(named: name).first else {
      return invalid(range)
    }
    return use(row, operands, own: own, range)
  }

  /// Completes the use of one of `rows`, whose domains differ.
  func completeBuiltin(
    _ node: ID<TypedExpression>, _ rows: [Int], _ operands: [Operand], _ own: ElementType,
    _ range: SourceRange
  ) {
    let table = BuiltinTable.standard
    guard let row = rows.first(where: { table.rows[$0].domain.contains(own) }) else { return }
    set(node, sameAs: use(row, operands, own: own, range))
  }

  /// The use of a builtin for the type `own`; the receiver, if any, is the first operand.
  func use(
    _ index: Int, _ operands: [Operand], own: ElementType, _ range: SourceRange
  ) -> Operand {
    let row = BuiltinTable.standard.rows[index]
    let result = type(row.result, own: own)
    switch row.implementation {
    case .primitive(let primitive):
      return fold(operands, row.isVariadic) {
        self.add(.primitive(primitive, $0.map(\.id)), result, range)
      }
    case .checked(let primitive):
      return fold(operands, row.isVariadic) {
        self.add(.checkedArithmetic(primitive, $0.map(\.id)), result, range)
      }
    case .convert, .checkedConvert: return convert(row, operands, result, range)
    case .bitcast:
      guard let operand = operands.last else { return invalid(range) }
      return add(.bitcast(operand.id), result, range)
    case .regroup: return add(.tuple(operands.map(\.id)), result, range)
    case .external(let function): return external(function, operands, own, range)
    case .constant(let bits):
      guard let element = result.element else { return invalid(range) }
      return literal(element, bits: bits(own), range)
    case .kernel(let text): return expand(text, index, operands, own, result, range)
    }
  }

  /// Combines operands in pairs from the left if there may be several.
  private func fold(
    _ operands: [Operand], _ isVariadic: Bool, _ combine: ([Operand]) -> Operand
  ) -> Operand {
    guard isVariadic, operands.count > 2 else { return combine(operands) }
    return operands.dropFirst(2).reduce(combine(Array(operands.prefix(2)))) { combine([$0, $1]) }
  }

  private func convert(
    _ row: Builtin, _ operands: [Operand], _ result: SourceType, _ range: SourceRange
  ) -> Operand {
    guard let operand = operands.last, let target = result.element,
      let source = solver.known(operand.type)?.element
    else { return invalid(range) }
    if source == target { return operand }
    if target.isComplex, source.isFloatingPoint, source != target.component {
      report(
        .mismatch(
          .scalar(source), .scalar(target.component), for: .argument, at: self.range(of: operand)))
      return invalid(range)
    }
    if case .checkedConvert = row.implementation, !target.holdsAll(of: source) {
      return add(.checkedConvert(operand.id), result, range)
    }
    return add(.convert(operand.id), result, range)
  }

  private func external(
    _ function: ExternalFunction, _ operands: [Operand], _ own: ElementType, _ range: SourceRange
  ) -> Operand {
    guard own == .float16 else {
      return add(.external(function, operands.map(\.id)), .scalar(own), range)
    }
    let wide = operands.map { add(.convert($0.id), .scalar(.float), range).id }
    let value = add(.external(function, wide), .scalar(.float), range)
    return add(.convert(value.id), .scalar(.float16), range)
  }

  /// Puts the text of a builtin in the place of its use: a block that binds the operands and
  /// gives the value, so that its faults are faults of the use.
  private func expand(
    _ text: String, _ index: Int, _ operands: [Operand], _ own: ElementType,
    _ result: SourceType, _ range: SourceRange
  ) -> Operand {
    guard expansionDepth < Self.expansionLimit, let body = builtinBody(text, index),
      let function = body.fileFunctions.first
    else { return invalid(range) }
    let row = BuiltinTable.standard.rows[index]
    let saved = (
      tree, locals, scopes, substitution, current.throwingCallsInTry, genericArguments
    )
    let yieldType = current.yieldType
    let place = place(range)
    expansionDepth += 1
    tree = body
    (locals, scopes, genericArguments) = ([], [], .none)
    let source = operands.first.flatMap { solver.known($0.type)?.element } ?? own
    substitution = BuiltinSubstitution(own: own, source: source, range: place)
    defer {
      (tree, locals, scopes, substitution, current.throwingCallsInTry, genericArguments) = saved
      current.yieldType = yieldType
      expansionDepth -= 1
    }
    current.yieldType = nil
    var statements = bind(operands, to: row, range)
    statements += checkBuiltin(body[function].body, result)
    return add(.value(of: add(.block(statements), range)), result, range)
  }

  /// The statements that give the names of the text their values.
  private func bind(
    _ operands: [Operand], to row: Builtin, _ range: SourceRange
  ) -> [ID<TypedStatement>] {
    var names = row.parameters.filter { if case .word = $0.type { false } else { true } }.map(
      \.name)
    if names.count < operands.count { names.insert("x", at: 0) }
    return zip(names, operands).map { name, operand in
      let type = solver.known(operand.type) ?? .error
      let variable = addVariable(name, type, isMutable: false, range)
      if let name = tree.names.find(name) {
        let entity = LocalName.Entity.variable(variable, owner: current.id)
        locals.append(LocalName(name: name, entity: entity, range: place(range)))
      }
      return add(.bind(.variable(variable), operand.id), range)
    }
  }

  /// The statements of a builtin's text; the last one gives the value.
  private func checkBuiltin(_ body: BlockNode, _ result: SourceType) -> [ID<TypedStatement>] {
    body.statements.map { id in
      let node = tree[id]
      if id != body.statements.last { return check(id) }
      switch node.kind {
      case .expression(let value), .return(let value?):
        return add(.yield(expression(value, as: result, for: .result)), node.range)
      case .assignment, .variable, .function, .ifElse, .guard, .forIn, .while, .repeatWhile,
        .switch, .break, .continue, .fallthrough, .return, .scope, .invalid:
        return check(id)
      }
    }
  }

  /// The text of a builtin as the body of a function; parsed once.
  private func builtinBody(_ text: String, _ index: Int) -> SyntaxTree? {
    if let body = builtinBodies[index] { return body }
    var mistakes = Diagnostics()
    let source = SourceText(name: "<builtin>", text: "func f() {\n" + text + "\n}\n")
    let body = SyntaxTree(parsing: source, diagnostics: &mistakes)
    precondition(!mistakes.hasErrors, "the table's text for row \(index) is Swift")
    builtinBodies[index] = body
    return body
  }
}

extension ElementType {
  /// Whether every value of `other` is one of this integer type.
  func holdsAll(of other: ElementType) -> Bool {
    guard isInteger, other.isInteger else { return false }
    if isSignedInteger == other.isSignedInteger { return bitWidth >= other.bitWidth }
    return isSignedInteger && bitWidth > other.bitWidth
  }
}

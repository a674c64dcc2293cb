import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Calls of builtins as the source writes them.
extension Checker {
  private var table: BuiltinTable { .standard }

  /// How a formula calls a function.
  private func advice(on row: Builtin) -> String {
    let list = row.parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.name }
    return "it is called as '\(row.name)(\(list.joined(separator: ", ")))'"
  }

  /// A call of a free function of the table, for the type that the arguments decide.
  func callBuiltin(
    _ rows: [Int], _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange,
    in limit: ElementTypes = .all
  ) -> Operand {
    var suited = rows.filter { suits(table.rows[$0], arguments) }
    if suited.isEmpty {
      if reportForeignLabel(arguments, []) { return invalid(range) }
      for argument in arguments { inferIgnored(argument.value) }
      reportLabels(
        arguments, parameters(of: rows[0]), range,
        note: Diagnostic.Note(
          formula == nil
            ? "the builtin is '\(table.rows[rows[0]].declaration)'"
            : advice(on: table.rows[rows[0]]),
          at: identifier.range))
      return invalid(range)
    }
    let operands = arguments.map { infer($0.value) }
    suited = overloads(suited, operands, limit)
    let row = table.rows[suited[0]]
    let domain = suited.reduce(into: ElementTypes()) { $0.formUnion(table.rows[$1].domain) }
      .intersection(limit)
    if !mayBeComplex(operands, limit), domain.isSubset(of: .complex) { settle(operands) }
    let own = solver.variable(in: domain)
    for (index, argument) in arguments.enumerated() {
      let rule = row.parameters[min(index, row.parameters.count - 1)].type
      guard check(argument, operands[index], rule, own, domain, identifier) else {
        return invalid(range)
      }
    }
    return complete(builtin: suited, operands, own, range)
  }

  /// Those of the rows whose parameters suit the operands, all with the same parameters. Rows of
  /// complex numbers alone are for operands that are complex, and a literal prefers its default
  /// type.
  private func overloads(
    _ rows: [Int], _ operands: [Operand], _ limit: ElementTypes
  ) -> [Int] {
    let rules = rows.map { table.rows[$0].parameters.map(\.type) }
    guard let first = rules.first, rules.contains(where: { $0 != first }) else { return rows }
    let isComplex = mayBeComplex(operands, limit)
    let fitting = rows.indices.filter { index in
      let domain = table.rows[rows[index]].domain.intersection(limit)
      if domain.isSubset(of: .complex), !isComplex { return false }
      var trial = solver
      let own = trial.variable(in: domain)
      return zip(rules[index], operands).allSatisfy { rule, operand in
        let element = elementType(of: operand.type)
        if rule == .own { return trial.unify(own, element) }
        let wanted = type(rule, own: .int)
        let isMeant = solver.defaultType(element)?.agrees(with: wanted) ?? true
        return isMeant && trial.unify(.known(wanted), element)
      }
    }
    let best = fitting.first { rules[$0].contains { $0 != .own } } ?? fitting.first ?? 0
    return rows.indices.filter { rules[$0] == rules[best] }.map { rows[$0] }
  }

  /// Whether the use of a function of complex numbers is meant: one operand is complex, or the
  /// source names the type. A literal and a number given to a formula are not meant as complex.
  private func mayBeComplex(_ operands: [Operand], _ limit: ElementTypes) -> Bool {
    limit.isSubset(of: .complex)
      || operands.contains { operand in
        if solver.known(operand.type)?.containsError == true { return true }
        return solver.domain(of: elementType(of: operand.type))?.isSubset(of: .complex) == true
      }
  }

  /// Gives what is open in the types of operands its default.
  private func settle(_ operands: [Operand]) {
    for operand in operands { _ = solver.settle(operand.type) }
  }

  /// The use of a builtin, now if its type is known and else at the end of the expression.
  private func complete(
    builtin rows: [Int], _ operands: [Operand], _ own: InferredType, _ range: SourceRange
  ) -> Operand {
    if let lifted = liftBuiltin(rows, operands, own, range) { return lifted }
    let result = table.rows[rows[0]].result
    if let element = solver.known(own)?.element {
      guard let row = rows.first(where: { table.rows[$0].domain.contains(element) }) else {
        return invalid(range)
      }
      if operands.allSatisfy({ solver.known($0.type) != nil }) {
        return use(row, operands, own: element, range)
      }
    }
    let type: InferredType
    switch result {
    case .own: type = own
    case .scalar(let element): type = .known(.scalar(element))
    case .magnitude, .bits, .any, .tuple, .word, .sign:
      type = .known(self.type(result, own: solver.settle(own)?.element ?? .int))
    }
    return add(
      .tuple([]), type, range, pending: .builtin(rows, operands, own: own))
  }

  /// Checks an argument of a free function; false after a mistake.
  private func check(
    _ argument: ArgumentNode, _ operand: Operand, _ rule: Builtin.TypeRule, _ own: InferredType,
    _ domain: ElementTypes, _ identifier: Identifier
  ) -> Bool {
    if solver.known(operand.type)?.containsError == true { return false }
    let element = solver.known(own)?.element ?? .int
    let wanted: InferredType = rule == .own ? own : .known(type(rule, own: element))
    if solver.unify(wanted, elementType(of: operand.type)) { return true }
    guard let found = solver.defaultType(operand.type) else { return false }
    let isForComplex = domain.isSubset(of: .complex)
    let domain = found.containsComplex || isForComplex ? domain : domain.subtracting(.complex)
    let range = tree[argument.value].range
    if let expected = solver.known(wanted) {
      report(.mismatch(found, expected, for: .argument, at: range))
    } else if case .array(let element) = found {
      report(.listArithmetic(text(identifier), element: element, at: identifier.range))
    } else if domain == .floating, found.element?.isInteger == true {
      report(.mismatch(found, .scalar(.double), for: .argument, at: range))
    } else {
      let name = text(identifier) + (argument.label.map { "(\(text($0)):)" } ?? "")
      report(
        .builtinDomain(
          text(identifier), domain: domain, found: found,
          instead: isForComplex
            ? NumPyNames.ofRealNumbers[name]
            : found.containsComplex ? NumPyNames.ofComplexNumbers[name] : nil,
          at: identifier.range))
    }
    return false
  }

  /// Whether number and labels of the arguments fit a row.
  func suitsBuiltin(_ row: Int, _ arguments: [ArgumentNode]) -> Bool {
    suits(table.rows[row], arguments)
  }

  /// Whether number and labels of the arguments fit the row.
  func suits(_ row: Builtin, _ arguments: [ArgumentNode]) -> Bool {
    if row.isVariadic {
      return arguments.count >= row.parameters.count && arguments.allSatisfy { $0.label == nil }
    }
    guard arguments.count == row.parameters.count else { return false }
    return zip(arguments, row.parameters).allSatisfy { argument, parameter in
      guard argument.label.map(text) == parameter.label else { return false }
      if case .word(let word) = parameter.type {
        guard case .implicitMember(let name) = tree[argument.value].kind else { return false }
        return text(name) == word
      }
      return true
    }
  }

  func parameters(of row: Int) -> [CallParameter] {
    table.rows[row].parameters.map { CallParameter(label: $0.label, name: $0.name) }
  }

  /// A method, a static method or an initialiser of a scalar type, whose type is known.
  func callMember(
    _ rows: [Int], of own: ElementType, receiver: Operand?, _ arguments: [ArgumentNode],
    _ range: SourceRange, name: String, convertsArrays: Bool = false
  ) -> Operand {
    guard let index = rows.first(where: { suits(table.rows[$0], arguments) }) else {
      reportMember(rows, arguments, range, name: name)
      return invalid(range)
    }
    let row = table.rows[index]
    var operands = receiver.map { [$0] } ?? []
    var isValid = true
    for (parameter, argument) in zip(row.parameters, arguments) {
      if case .word = parameter.type { continue }
      guard
        let operand = inferMemberArgument(
          argument, parameter.type, own, convertsArrays: convertsArrays)
      else {
        isValid = false
        continue
      }
      operands.append(operand)
    }
    guard isValid else { return invalid(range) }
    return liftBuiltin([index], operands, .known(.scalar(own)), range)
      ?? use(index, operands, own: own, range)
  }

  private func reportMember(
    _ rows: [Int], _ arguments: [ArgumentNode], _ range: SourceRange, name: String
  ) {
    for argument in arguments {
      if case .implicitMember = tree[argument.value].kind { continue }
      inferIgnored(argument.value)
    }
    let words = rows.compactMap { index -> String? in
      guard table.rows[index].parameters.count == arguments.count,
        case .word(let word)? = table.rows[index].parameters.last?.type
      else { return nil }
      return "." + word
    }
    if !words.isEmpty, let last = arguments.last {
      report(.wordExpected(words, at: tree[last.value].range))
      return
    }
    let nearest = rows.first { table.rows[$0].parameters.count == arguments.count } ?? rows[0]
    reportLabels(arguments, parameters(of: nearest), range, note: nil)
  }

  /// An argument of a member of a known type; `nil` after a mistake.
  private func inferMemberArgument(
    _ argument: ArgumentNode, _ rule: Builtin.TypeRule, _ own: ElementType,
    convertsArrays: Bool
  ) -> Operand? {
    switch rule {
    case .sign: return inferSign(argument.value)
    case .any(let domain):
      let written = infer(argument.value)
      if own.isComplex, solver.isLiteral(written.type) {
        _ = solver.unify(written.type, .known(.scalar(own.component)))
      }
      let type = settledType(written, at: tree[argument.value].range)
      let operand = Operand(id: written.id, type: .known(type))
      guard let found = solver.known(operand.type), !found.containsError else { return nil }
      let array = convertsArrays ? wholeArray(operand.type)?.element : nil
      guard let element = found.element ?? array, domain.contains(element) else {
        report(.conversionSource(found, to: own, at: tree[argument.value].range))
        return nil
      }
      return operand
    case .own, .magnitude, .bits, .scalar, .tuple:
      let expected = type(rule, own: own)
      let operand = infer(argument.value, expected: expected)
      if solver.known(operand.type)?.containsError == true { return nil }
      if let array = wholeArray(operand.type), expected == .scalar(array.element) {
        return operand
      }
      coerce(operand, to: expected, for: .argument, node: argument.value)
      return Operand(id: operand.id, type: .known(expected))
    case .word: return nil
    }
  }

  /// `x.sign`, `.plus` or `.minus` as a Bool that is true for minus.
  func inferSign(_ id: ID<ExpressionNode>) -> Operand? {
    let range = tree[id].range
    guard let isLiteral = isSign(id) else {
      report(
        .unsupported("a sign as a value", instead: "'.plus', '.minus' or 'x.sign'", at: range))
      return nil
    }
    if let isMinus = isLiteral { return add(.literal(Constant(isMinus)), .scalar(.bool), range) }
    guard case .member(let base, _) = tree[id].kind else { return nil }
    let operand = settledOperand(base)
    guard let element = solver.known(operand.type)?.element, element.isFloatingPoint else {
      return nil
    }
    return useInternal("_isMinus", [operand], own: element, range)
  }

  /// Whether an expression is written like a sign: `nil` if not, `.some(nil)` for `x.sign`, else
  /// whether it is `.minus`.
  func isSign(_ id: ID<ExpressionNode>) -> Bool?? {
    let kind = tree[id].kind
    if case .parenthesized(let inner) = kind { return isSign(inner) }
    if case .implicitMember(let name) = kind, ["minus", "plus"].contains(text(name)) {
      return text(name) == "minus"
    }
    if case .member(_, let name) = kind, text(name) == "sign" { return .some(nil) }
    return nil
  }

  /// `Double(x)`, `[Double](repeating: 0, count: n)`, ….
  func construct(
    _ type: SourceType, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    switch type {
    case .scalar(let element):
      if let literal = inferLiteralConversion(element, arguments, range) { return literal }
      if let representative = representatives[element], substitution == nil,
        representative.parameter.isOpen, !representative.abilities.contains(.convert)
      {
        for argument in arguments { inferIgnored(argument.value) }
        report(.noConversion(to: type, at: range))
        return invalid(range)
      }
      return callMember(
        table.initializers(of: element), of: element, receiver: nil, arguments, range,
        name: element.swiftName)
    case .array, .ndarray: return constructArray(type, arguments, range)
    case .tuple, .range, .never, .error:
      for argument in arguments { inferIgnored(argument.value) }
      if type != .error {
        report(.noInitializer(type, at: range))
      }
      return invalid(range)
    }
  }

  /// Whether it is a number as one writes those of a type.
  private func isLiteral(_ kind: ExpressionNode.Kind, of element: ElementType) -> Bool {
    if case .floatLiteral = kind { return element.isFloatingPoint }
    if case .integerLiteral = kind { return element != .bool && !element.isComplex }
    return false
  }

  /// `UInt8(200)` is the literal as a `UInt8`, not a conversion of an `Int`.
  private func inferLiteralConversion(
    _ element: ElementType, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand? {
    guard arguments.count == 1, let argument = arguments.first, argument.label == nil else {
      return nil
    }
    var node = argument.value
    while case .parenthesized(let inner) = tree[node].kind { node = inner }
    guard isLiteral(tree[node].kind, of: element) else { return nil }
    let operand = infer(node)
    _ = solver.unify(operand.type, .known(.scalar(element)))
    return Operand(id: operand.id, type: .known(.scalar(element)))
  }
}

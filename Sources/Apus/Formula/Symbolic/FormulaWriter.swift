import ApusSyntax
import ApusVocabulary

/// Writes terms as text with no more parentheses than Swift needs.
struct FormulaWriter {
  /// How tightly the outermost operator of a text binds.
  private enum Tightness: Comparable {
    case infix(PrecedenceGroup)
    case prefix, postfix
  }

  private let terms: FormulaTerms
  /// What the parameters of closures are called.
  private let names: FormulaBoundNames
  private let root: ID<FormulaTerm>

  /// - Requires: The depth of the term is within the limit of a formula's.
  init(_ root: ID<FormulaTerm>, of terms: FormulaTerms) {
    self.terms = terms
    self.root = root
    names = FormulaBoundNames(of: root, in: terms)
  }

  /// The term as a formula.
  var text: String { value(root) }

  /// A term in a place where a number alone decides the type: it gets a fraction.
  private func value(_ id: ID<FormulaTerm>) -> String {
    if case .number(let number) = terms[id], number.isInteger { return "\(number.numerator).0" }
    return write(id).text
  }

  /// A term as an operand of an operator that binds so tightly.
  private func operand(_ id: ID<FormulaTerm>, _ least: Tightness) -> String {
    let (text, tightness) = write(id)
    return tightness < least ? "(\(text))" : text
  }

  private func write(_ id: ID<FormulaTerm>) -> (text: String, tightness: Tightness) {
    switch terms[id] {
    case .number(let number): return Self.write(number)
    case .literal(let text): return (text, .postfix)
    case .boolean(let value): return ("\(value)", .postfix)
    case .variable(let name): return (SyntaxTree.escaped(name), .postfix)
    case .symbol(let name): return (name, .postfix)
    case .implicitMember(let name): return ("." + name, .postfix)
    case .prefix(let operation, let operand):
      let symbol = OperatorTable.symbol(of: .prefix(operation))
      let text = self.operand(operand, .postfix)
      return (symbol + text, .prefix)
    case .binary(let operation, let left, let right): return write(operation, left, right)
    case .ternary(let condition, let first, let second):
      let parts = [
        operand(condition, .infix(.logicalDisjunction)), branch(first), branch(second),
      ]
      return ("\(parts[0]) ? \(parts[1]) : \(parts[2])", .infix(.ternary))
    case .call(let callee, let arguments): return write(callee, arguments)
    case .member(let base, let name): return ("\(operand(base, .postfix)).\(name)", .postfix)
    case .tupleElement(let base, let index):
      return ("\(operand(base, .postfix)).\(index)", .postfix)
    case .elements(let base, let arguments):
      return ("\(operand(base, .postfix))[\(list(arguments))]", .postfix)
    case .range(let operation, let lower, let upper): return write(operation, lower, upper)
    case .cast(let operand, let type):
      return ("\(self.operand(operand, .infix(.rangeFormation))) as \(type)", .infix(.casting))
    case .tuple(let elements): return ("(\(list(elements)))", .postfix)
    case .array(let elements):
      return ("[\(elements.map { write($0).text }.joined(separator: ", "))]", .postfix)
    case .closure(let closure): return (write(closure), .postfix)
    case .bound(let binder, let index): return (names[binder, index], .postfix)
    case .text(let text): return (text, .postfix)
    }
  }

  private func write(_ closure: FormulaTerm.Closure) -> String {
    let body = value(closure.body)
    if names.areAnonymous(closure) { return "{ \(body) }" }
    let isTyped = closure.result != nil || closure.parameters.contains { $0.type != nil }
    let list = closure.parameters.indices.map { index in
      names[closure.binder, index] + (closure.parameters[index].type.map { ": " + $0 } ?? "")
    }.joined(separator: ", ")
    let result = closure.result.map { " -> " + $0 } ?? ""
    return isTyped || closure.parameters.isEmpty
      ? "{ (\(list))\(result) in \(body) }" : "{ \(list) in \(body) }"
  }

  /// The value after `?` or `:`, or what a function chooses from.
  private func branch(_ id: ID<FormulaTerm>) -> String { value(id) }

  private func write(
    _ operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>
  ) -> (String, Tightness) {
    let symbol = OperatorTable.symbol(of: .binary(operation))
    let group = OperatorTable.find(symbol, .infix)?.precedence ?? .bitwiseShift
    let next = PrecedenceGroup(rawValue: group.rawValue + 1).map(Tightness.infix) ?? .prefix
    let isLeft = group.associativity == .left
    let first = operand(left, isLeft ? .infix(group) : next)
    return ("\(first) \(symbol) \(operand(right, next))", .infix(group))
  }

  private func write(
    _ callee: ID<FormulaTerm>, _ arguments: [FormulaTerm.Argument]
  ) -> (String, Tightness) {
    let name = operand(callee, .postfix)
    guard case .symbol(let symbol) = terms[callee], symbol == "select" || symbol == "where",
      arguments.count == 3, arguments.allSatisfy({ $0.label == nil })
    else { return ("\(name)(\(list(arguments)))", .postfix) }
    let parts = [write(arguments[0].value).text] + arguments[1...].map { branch($0.value) }
    return ("\(name)(\(parts.joined(separator: ", ")))", .postfix)
  }

  private func write(
    _ operation: RangeOperator, _ lower: ID<FormulaTerm>?, _ upper: ID<FormulaTerm>?
  ) -> (String, Tightness) {
    let symbol = OperatorTable.symbol(of: .range(operation))
    let bounds = [lower, upper].map { $0.map { operand($0, .infix(.addition)) } ?? "" }
    return (bounds[0] + symbol + bounds[1], .infix(.rangeFormation))
  }

  private func list(_ arguments: [FormulaTerm.Argument]) -> String {
    arguments.map { ($0.label.map { $0 + ": " } ?? "") + write($0.value).text }
      .joined(separator: ", ")
  }

  // MARK: Numbers

  /// A number as a decimal fraction if it is one, else as a quotient.
  private static func write(_ number: Rational) -> (text: String, tightness: Tightness) {
    let tightness = number.isNegative ? Tightness.prefix : .postfix
    if number.isInteger { return ("\(number.numerator)", tightness) }
    if let text = decimal(number) { return (text, tightness) }
    return ("\(number.numerator).0 / \(number.denominator)", .infix(.multiplication))
  }

  /// Whether a number has a decimal notation that ends.
  static func isDecimal(_ number: Rational) -> Bool { decimal(number) != nil }

  /// A fraction in decimal notation; `nil` if it has no end.
  private static func decimal(_ number: Rational) -> String? {
    var digits = ""
    var rest = number.numerator.magnitude % UInt(number.denominator)
    while rest != 0 {
      let (product, overflows) = rest.multipliedReportingOverflow(by: 10)
      if overflows || digits.count >= 18 { return nil }
      digits += "\(product / UInt(number.denominator))"
      rest = product % UInt(number.denominator)
    }
    let whole = number.numerator.magnitude / UInt(number.denominator)
    return (number.isNegative ? "-" : "") + "\(whole).\(digits)"
  }
}

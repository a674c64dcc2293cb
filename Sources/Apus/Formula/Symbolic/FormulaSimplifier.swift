import ApusVocabulary

/// Writes terms more simply, by the algebra of real numbers.
///
/// Every term is looked at once, its parts before it: they are sums of multiples, or products of
/// powers, and equal ones are collected. So it ends, in time that is linear in the terms but for the
/// lengths of sums and products.
struct FormulaSimplifier {
  /// A number plus multiples of terms that are no sums.
  struct Sum {
    var constant = Rational.zero
    var multiples: [ID<FormulaTerm>: Rational] = [:]
  }

  /// A number times powers of terms that are no products.
  struct Product {
    var coefficient = Rational.one
    var powers: [ID<FormulaTerm>: Rational] = [:]
  }

  var terms: FormulaTerms
  /// What the terms are that were made of sums and products.
  var sums: [ID<FormulaTerm>: Sum] = [:]
  var products: [ID<FormulaTerm>: Product] = [:]
  /// The simple form of each term.
  private var results: [ID<FormulaTerm>: ID<FormulaTerm>] = [:]

  init(_ terms: FormulaTerms) { self.terms = terms }

  /// The simple form of a term; never larger than it.
  mutating func simplify(_ root: ID<FormulaTerm>) -> ID<FormulaTerm> {
    let isNeeded = terms.reached(from: root)
    for id in terms.ids[...Int(root.index)] where isNeeded[Int(id.index)] {
      results[id] = simplified(id)
    }
    let result = results[root] ?? root
    return terms.extent(of: result).count > terms.extent(of: root).count ? root : result
  }

  /// The simple form of a term whose parts have theirs.
  private mutating func simplified(_ id: ID<FormulaTerm>) -> ID<FormulaTerm> {
    if isNegativeZero(id) { return id }
    switch terms[id] {
    case .literal(let text): return Rational(decimal: text).map { terms.add(.number($0)) } ?? id
    case .prefix(let operation, let operand):
      return simplified(operation, simple(operand)) ?? id
    case .binary(let operation, let left, let right):
      return simplified(operation, simple(left), simple(right)) ?? id
    case .ternary(let condition, let first, let second):
      let parts = (simple(condition), simple(first), simple(second))
      return choice(parts.0, parts.1, parts.2)
        ?? terms.add(.ternary(parts.0, parts.1, parts.2))
    case .call:
      guard let (name, arguments) = terms.call(id), Self.isFunctionOfNumbers(name) else {
        return id
      }
      return function(name, arguments.map { simple($0) })
    case .member(let base, "magnitude"):
      if case .number(let number) = terms[simple(base)] {
        return (number.isNegative ? number.negated : number).map { terms.add(.number($0)) } ?? id
      }
      return terms.add(.member(simple(base), "magnitude"))
    // Indices and the like are no real numbers.
    case .closure, .bound, .number, .boolean, .variable, .symbol, .implicitMember, .member,
      .tupleElement, .elements,
      .range, .cast, .tuple, .array, .text:
      return id
    }
  }

  /// Whether a term is zero with a sign, written as a number or a product of two: whoever writes that
  /// means the sign, which no real number has.
  private func isNegativeZero(_ id: ID<FormulaTerm>) -> Bool {
    switch terms[id] {
    case .prefix(.minus, let operand): return writtenNumber(operand) == .zero
    case .binary(.multiply, let left, let right):
      guard let first = writtenNumber(left), let second = writtenNumber(right) else { return false }
      return first == .zero && second.isNegative || first.isNegative && second == .zero
    case .number, .literal, .boolean, .variable, .symbol, .implicitMember, .prefix, .binary,
      .ternary, .call, .member, .tupleElement, .elements, .range, .cast, .tuple, .array, .closure,
      .bound, .text:
      return false
    }
  }

  /// The number that is written, with its sign.
  private func writtenNumber(_ id: ID<FormulaTerm>) -> Rational? {
    if case .literal(let text) = terms[id] { return Rational(decimal: text) }
    if case .prefix(.minus, let operand) = terms[id], case .literal(let text) = terms[operand] {
      return Rational(decimal: text)?.negated
    }
    return nil
  }

  /// The simple form of a part.
  private func simple(_ id: ID<FormulaTerm>) -> ID<FormulaTerm> { results[id] ?? id }

  /// Whether arguments and result are numbers, or arrays of them element by element.
  private static func isFunctionOfNumbers(_ name: String) -> Bool {
    name == "select" || name == "where" || !BuiltinTable.standard.functions(named: name).isEmpty
  }

  private mutating func simplified(
    _ operation: PrefixOperator, _ operand: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    switch operation {
    case .plus: return operand
    case .minus: return product(operand, Rational(-1))
    case .not:
      if case .boolean(let value) = terms[operand] { return terms.add(.boolean(!value)) }
      if case .prefix(.not, let inner) = terms[operand] { return inner }
      return terms.add(.prefix(.not, operand))
    case .bitNot, .pointwiseNot: return nil
    }
  }

  private mutating func simplified(
    _ operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    let plain = FormulaTerm.binary(operation, left, right)
    switch operation {
    case .add: return sum(left, right, by: .one) ?? terms.add(plain)
    case .subtract: return sum(left, right, by: Rational(-1)) ?? terms.add(plain)
    case .multiply: return product(left, right, .one) ?? terms.add(plain)
    case .divide: return product(left, right, Rational(-1)) ?? terms.add(plain)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return comparison(operation, left, right) ?? terms.add(plain)
    case .logicalAnd, .logicalOr:
      return logic(isAnd: operation == .logicalAnd, left, right) ?? terms.add(plain)
    case .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual,
      .pointwiseGreater, .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor:
      return terms.add(plain)
    // Of integers.
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .wrappingMultiply,
      .remainder, .bitAnd, .wrappingAdd, .wrappingSubtract, .bitOr, .bitXor:
      return nil
    }
  }

  // MARK: Truth

  private mutating func comparison(
    _ operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    guard case .number(let first) = terms[left], case .number(let second) = terms[right] else {
      return nil
    }
    switch operation {
    case .equal: return terms.add(.boolean(first == second))
    case .notEqual: return terms.add(.boolean(first != second))
    case .less: return terms.add(.boolean(first < second))
    case .lessOrEqual: return terms.add(.boolean(first <= second))
    case .greater: return terms.add(.boolean(first > second))
    case .greaterOrEqual: return terms.add(.boolean(first >= second))
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .multiply,
      .wrappingMultiply, .divide, .remainder, .bitAnd, .add, .wrappingAdd, .subtract,
      .wrappingSubtract, .bitOr, .bitXor, .logicalAnd, .logicalOr, .pointwiseEqual,
      .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater,
      .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor:
      return nil
    }
  }

  private func logic(
    isAnd: Bool, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    if case .boolean(let value) = terms[left] { return value == isAnd ? right : left }
    if case .boolean(let value) = terms[right] { return value == isAnd ? left : right }
    return left == right ? left : nil
  }

  /// What a choice is that is none.
  mutating func choice(
    _ condition: ID<FormulaTerm>, _ first: ID<FormulaTerm>, _ second: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    if case .boolean(let value) = terms[condition] { return value ? first : second }
    return first == second ? first : nil
  }
}
